// In the service worker: a reminder is shown when it arrives, and a click on it opens the page that it is about.
"use strict";

addEventListener("push", (event) => event.waitUntil(remind(event.data)));

async function remind(data) {
  let said = {};
  try {
    said = data.json();
  } catch { // a push without words that can be read still has to be shown
    said.body = "Something waits for you on Today.";
  }
  await registration.showNotification(said.title || "Afterword", {
    body: said.body, tag: said.tag, data: { link: said.link }, icon: "/static/icons/icon-192.png", lang: "en",
  });
}

addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data));
});

// A page that is open stays as it is: something may be half typed in it.
async function open(data) {
  const link = new URL((data && data.link) || "/", location.origin);
  const address = link.origin === location.origin ? link.href : location.origin;
  for (const page of await clients.matchAll({ type: "window" })) if (page.url === address) return page.focus();
  return clients.openWindow(address);
}

// The push service moved this browser to another address: tell the house, or it would write to the old one for ever.
addEventListener("pushsubscriptionchange", (event) => event.waitUntil(moved(event)));

async function moved({ oldSubscription, newSubscription }) {
  const fresh = newSubscription || (oldSubscription && (await registration.pushManager.subscribe(oldSubscription.options)));
  if (!fresh) return;
  const page = await (await fetch("/notifications", { cache: "no-store" })).text();
  const [, token] = /name="_csrf_token" value="([^"]+)"/.exec(page) || [];
  if (!token) return; // the house is locked to this browser
  const headers = { "Content-Type": "application/json", "X-CSRFToken": token };
  await fetch("/push/subscribe", { method: "POST", headers, body: JSON.stringify(fresh) });
}
