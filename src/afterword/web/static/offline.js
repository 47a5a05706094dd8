// The debriefs that this browser keeps, where no page of the house can be reached.
"use strict";

(async () => {
  const list = document.querySelector("#debriefs ul");
  for (const name of await caches.keys()) {
    if (!name.startsWith("afterword-debriefs-")) continue;
    const kept = await caches.open(name);
    for (const request of await kept.keys()) {
      const page = new DOMParser().parseFromString(await (await kept.match(request)).text(), "text/html");
      const link = Object.assign(document.createElement("a"), { className: "btn btn--primary", href: request.url });
      link.textContent = page.title.replace(/ · Afterword$/, "");
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
  }
  document.getElementById("debriefs").hidden = !list.children.length;
})();
