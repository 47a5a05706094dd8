// The service worker. Two lines before this one say the VERSION of what pages are drawn with, and what belongs to it (SHELL).
//
// It keeps what a debrief is drawn with, and the debriefs that can be asked for soon; of letters, mails and Today nothing.
// The network always comes first: what is kept is shown only where nobody answers.
"use strict";

importScripts("/static/kept.js", "/static/push.js"); // push.js: reminders, and where a click on one leads

const DRAWN = `afterword-drawn-${VERSION}`;
const DEBRIEFS = `afterword-debriefs-${VERSION}`;
const PATIENCE = 3000; // milliseconds: a phone in a car park may hold on to a network that leads nowhere
const FRESH = 300000; // milliseconds that debriefs are not fetched again
const isDebrief = (url) => /^\/debrief\/[^/]+$/.test(url.pathname);

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(DRAWN).then((kept) => kept.addAll(SHELL.map((path) => new Request(path, { cache: "no-cache" })))));
});

addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name !== DRAWN && name !== DEBRIEFS) await caches.delete(name);
    await clients.claim();
  })());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (SHELL.includes(url.pathname) && url.pathname.startsWith("/static/")) event.respondWith(drawn(request));
  else if (request.mode === "navigate" && !url.pathname.split("/").pop().includes(".")) event.respondWith(page(event, url));
});

async function drawn(request) {
  const kept = await (await caches.open(DRAWN)).match(request, { ignoreSearch: true });
  return kept ? inTime(fetch(request), kept).catch(() => kept) : fetch(request);
}

// The network's answer, or what is kept when that takes too long.
const inTime = (answer, kept) =>
  Promise.race([answer, new Promise((resolve) => setTimeout(() => resolve(kept.clone()), PATIENCE))]);

async function page(event, url) {
  const debriefs = await caches.open(DEBRIEFS);
  const kept = isDebrief(url) && ((await debriefs.match(event.request)) || (!url.search && (await debriefs.match(url.pathname))));
  const answer = fetch(event.request).then(async (fresh) => {
    await take(debriefs, url, fresh);
    return fresh;
  });
  event.waitUntil(answer.catch(() => {}));
  try {
    return await (kept ? inTime(answer, kept) : answer);
  } catch {
    return kept || without(debriefs, url);
  }
}

// A debrief that was shown is kept as it was shown. Once the house is locked to this browser, nothing is.
async function take(debriefs, url, fresh) {
  if (fresh.status === 401) await caches.delete(DEBRIEFS);
  else if (isDebrief(url) && fresh.ok && !fresh.redirected) await debriefs.put(url.pathname + url.search, fresh.clone());
}

// Nobody answers, and the page is none that is kept: where to go from here.
async function without(debriefs, url) {
  const [known] = (await debriefs.keys()).reverse();
  if (url.pathname === "/debrief" && known) return Response.redirect(known.url);
  return (await caches.open(DRAWN)).match("/offline");
}

let looked = 0;

async function look() {
  if (Date.now() - looked < FRESH) return;
  looked = Date.now();
  const answer = await fetch("/offline/debriefs", { cache: "no-store" });
  if (answer.status === 401) await caches.delete(DEBRIEFS);
  if (!answer.ok) return;
  const { pages } = await answer.json();
  const debriefs = await caches.open(DEBRIEFS);
  for (const path of pages) await take(debriefs, new URL(path, location.origin), await fetch(path, { cache: "no-store" }));
  for (const { url } of await debriefs.keys()) if (!pages.includes(new URL(url).pathname)) await debriefs.delete(url);
}

addEventListener("message", (event) => {
  if (event.data === "look") event.waitUntil(look().catch(() => { looked = 0; })); // away: the next page asks again
  if (event.data === "forget") event.waitUntil(caches.delete(DEBRIEFS));
});

addEventListener("sync", (event) => {
  event.waitUntil((async () => {
    await Kept.replay();
    if (await Kept.waits()) throw new Error("the house is away"); // and the browser tries once more, later
  })());
});
