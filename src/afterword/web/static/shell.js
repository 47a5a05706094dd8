// On every page: the service worker that opens a debrief without a network, and what waits in this browser is sent.
"use strict";

(() => {
  const away = document.getElementById("away");
  const worker = navigator.serviceWorker;

  // What was typed on any page goes to the house when one of its pages is open and the house answers.
  async function replay() {
    try {
      if (!(await Kept.waits())) return;
      dispatchEvent(new CustomEvent("kept:replayed", { detail: await Kept.replay() }));
    } catch (trouble) { // a browser that keeps nothing has nothing to send
      if (!(trouble instanceof DOMException)) throw trouble;
    }
  }

  // The page comes first: this is for later, and waits until nothing else is to be done.
  const at_leisure = (then) => (self.requestIdleCallback ? requestIdleCallback(then, { timeout: 2000 }) : setTimeout(then, 200));

  if (worker) at_leisure(() => {
    worker.register("/sw.js", { scope: "/" })
      .then(() => worker.ready)
      .then(({ active }) => { if (navigator.onLine) active.postMessage("look"); })
      .catch(() => { document.documentElement.dataset.worker = "none"; }); // not an encrypted page, or the house just went
  });
  addEventListener("online", replay);
  addEventListener("load", () => at_leisure(() => {
    document.documentElement.dataset.whole = ""; // what lies far below is laid out too
    if (navigator.onLine) replay();
  }));

  // Whoever signs out takes everything along. What is not in the house yet is named first.
  let warned = false;
  addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[action='/out']") || form.dataset.left) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const waits = await Kept.replay().then(Kept.waits).catch(() => false);
    if (waits && !warned) {
      warned = true;
      away.querySelector("p").textContent = away.dataset.unsent;
      away.hidden = false;
      return;
    }
    if (worker && worker.controller) worker.controller.postMessage("forget");
    await Kept.forget().catch(() => {});
    form.dataset.left = "yes";
    form.requestSubmit();
  }, true);
})();
