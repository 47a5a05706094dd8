// Settings, Notifications: turns reminders on and off in this browser.
"use strict";

(async () => {
  const room = document.getElementById("push");
  const say = (name) => { for (const each of room.querySelectorAll("[data-when]")) each.hidden = each.dataset.when !== name; };
  if (!navigator.serviceWorker || !window.PushManager) return say("cannot");
  const { pushManager } = await navigator.serviceWorker.ready;

  async function tell(address, said) {
    const headers = { "Content-Type": "application/json", "X-CSRFToken": room.querySelector("[name=_csrf_token]").value };
    const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(said) });
    if (!answer.ok) throw new Error((await answer.json()).error);
  }

  // What a way is called in the list: a digest of its address.
  async function known(subscription) {
    if (!subscription) return null;
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(subscription.endpoint)));
    const id = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, 12);
    return room.querySelector(`[data-way="${id}"]`);
  }

  async function look() {
    const here = await known(await pushManager.getSubscription());
    if (here) here.querySelector(".tag").hidden = false;
    say(here ? "on" : Notification.permission === "denied" ? "denied" : "off");
  }

  async function turnOn() {
    if ((await Notification.requestPermission()) !== "granted") return look();
    let subscription = await pushManager.getSubscription();
    subscription = subscription || (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: room.dataset.key }));
    await tell("/push/subscribe", subscription);
    return location.assign("/notifications?said=on#push");
  }

  async function turnOff() {
    const subscription = await pushManager.getSubscription();
    await tell("/push/unsubscribe", { endpoint: subscription.endpoint });
    await subscription.unsubscribe();
    location.assign("/notifications?said=off#push");
  }

  room.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-do]");
    if (!button) return;
    button.setAttribute("aria-busy", "true");
    try {
      await (button.dataset.do === "on" ? turnOn() : turnOff());
    } catch (trouble) { // no push service, or the house said why
      const words = room.querySelector("[role=alert]");
      words.querySelector("span").textContent = trouble.message;
      words.hidden = false;
    }
    button.removeAttribute("aria-busy");
  });
  await look();
})();
