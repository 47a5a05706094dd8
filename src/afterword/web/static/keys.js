// Single keys, exactly those that the list under "Keys" names. Every one presses something that is on the page anyway.
"use strict";

const ROOMS = { t: "/", o: "/openings", p: "/people", f: "/figures", s: "/start" };
let afterG = 0;

const typing = (target) =>
  target.closest("input:not([type=checkbox]):not([type=radio]):not([type=file]), textarea, select, [contenteditable]");

// The steps, letters and marks, in the order of the page; the one that the reader is at.
const stops = () => [...document.querySelectorAll("[data-stop]")];
const here = () => {
  const held = document.activeElement.closest("[data-stop]");
  if (held) return held;
  return stops().filter((stop) => stop.getBoundingClientRect().top < innerHeight / 2).pop() || stops()[0];
};

function move(by) {
  const all = stops();
  const held = document.activeElement.closest("[data-stop]");
  const next = all[held ? all.indexOf(held) + by : by > 0 ? 0 : all.length - 1];
  if (!next) return;
  const target = next.querySelector("a[href]:not(.mk), button, summary") || next;
  target.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

// Presses the control for `key` in the mark or letter that the reader is at, else the first on the page.
function press(key) {
  const within = (part) => part && part.querySelector(`[data-key="${key}"]`);
  const at = here();
  const control = within(at) || within(at && at.closest("article")) || document.querySelector(`[data-key="${key}"]`);
  if (control) control.click();
  return Boolean(control);
}

addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const finish = document.querySelector('[data-key="finish"]');
    if (finish) { event.preventDefault(); finish.click(); }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  const list = document.getElementById("keys");
  // Enter opens what has the focus; where nothing has, the first thing of the day.
  const first = document.activeElement === document.body && document.querySelector(".step--first .btn--primary");
  if (event.key === "Enter" && first) { first.click(); return; }
  const open = event.key === "Escape" && document.activeElement.closest("details[open]");
  if (open) { open.open = false; open.querySelector("summary").focus(); return; }
  if (event.key === "?") { list.togglePopover(); event.preventDefault(); return; }
  if (list.matches(":popover-open")) return;
  const went = Date.now() - afterG < 1500 && ROOMS[event.key];
  afterG = event.key === "g" ? Date.now() : 0;
  if (went) { location.assign(went); return; }
  const field = event.key === "/" && document.querySelector("[data-find]");
  if (field && field.checkVisibility()) { field.focus(); field.select(); }
  else if (event.key === "/") location.assign("/search");
  else if (event.key === "d") location.assign("/debrief");
  else if (event.key === "j" || event.key === "k") move(event.key === "j" ? 1 : -1);
  else if ("fxaez".includes(event.key)) press(event.key);
  else return;
  event.preventDefault();
});
