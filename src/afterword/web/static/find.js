// Search while it is typed: under the field at the head of every page, and on the page of the search itself. Without this
// script both are a form.
"use strict";

(() => {
  const fields = [...document.querySelectorAll("[data-find]")];
  const panel = document.getElementById("find-panel");
  const around = (field) => field.closest("search");
  const close = () => { if (panel) { panel.hidden = true; panel.replaceChildren(); } };
  const quiet = ["htmx:beforeRequest", "htmx:afterRequest", "htmx:beforeSwap", "htmx:afterSettle", "htmx:sendError"];

  for (const field of fields) {
    const box = around(field);
    // The pages come alive by themselves, and an answer to this is none of their actions.
    for (const name of quiet) box.addEventListener(name, (event) => event.stopPropagation());
    const wrong = () => {
      const place = box.querySelector("[data-wrong]") || panel;
      const words = place.dataset.wrong;
      place.replaceChildren(Object.assign(document.createElement("p"), { className: "receipt receipt--error", role: "alert", textContent: words }));
      if (place === panel) panel.hidden = false;
    };
    box.addEventListener("htmx:sendError", wrong);
    box.addEventListener("htmx:beforeSwap", (event) => {
      if (event.detail.xhr.status === 200) return;
      event.detail.shouldSwap = false;
      wrong();
    });
    let left = false; // whoever closed the list is not shown an answer that was still under way
    field.addEventListener("input", () => { left = false; });
    box.addEventListener("htmx:afterSettle", () => {
      if (!panel || !box.contains(panel)) {
        history.replaceState(history.state, "", `/search?${new URLSearchParams({ q: field.value })}`);
        return;
      }
      const asked = !left && field.value.trim() && document.activeElement && box.contains(document.activeElement);
      if (asked) panel.hidden = false; else close();
    });
    box.addEventListener("focusout", (event) => {
      if (panel && box.contains(panel) && !box.contains(event.relatedTarget)) close();
    });
    box.addEventListener("keydown", (event) => {
      const links = [...box.querySelectorAll("#results a")];
      const at = links.indexOf(document.activeElement);
      if (event.key === "Escape" && panel && box.contains(panel)) { left = true; close(); field.focus(); }
      else if (event.key === "ArrowDown" && links.length) links[Math.min(at + 1, links.length - 1)].focus();
      else if (event.key === "ArrowUp" && at >= 0) (at ? links[at - 1] : field).focus();
      else return;
      event.preventDefault();
    });
  }
})();
