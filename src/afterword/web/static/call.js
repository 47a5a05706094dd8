// The clock of whoever is rung, and a timer to rehearse the message with. Without script the page is the same sheet.
"use strict";

const started = performance.now();

// Their time goes on from the one the page came with: the clock of this machine may stand anywhere.
for (const time of document.querySelectorAll("[data-clock]")) {
  const then = Date.parse(time.dateTime);
  const format = new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang, { hour: "2-digit", minute: "2-digit", timeZone: time.dataset.zone });
  setInterval(() => { time.textContent = format.format(then + performance.now() - started); }, 20000);
}

const script = document.querySelector("[data-script]");
if (script) {
  const bar = document.getElementById("rehearsal");
  const button = bar.querySelector("[data-start]");
  const shown = document.getElementById("rehearsal-time");
  const said = document.getElementById("rehearsal-said");
  const lines = [...script.querySelectorAll("dt")];
  const whole = Number(script.dataset.seconds);
  const spoken = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  // The words are the page's own, in its language; 1 and 2 stand for what is counted.
  const say = (name, one, two) => bar.dataset[name].replace(/[12]/g, (place) => (place === "1" ? one : two));
  let began = 0;
  let ticking = 0;

  const draw = () => {
    const seconds = Math.floor((performance.now() - began) / 1000);
    const at = lines.filter((line) => Number(line.dataset.at) <= seconds).pop();
    for (const line of lines) line.toggleAttribute("data-now", line === at);
    shown.textContent = say(seconds > 30 ? "long" : "of", spoken(seconds), spoken(whole));
  };

  const stop = () => {
    clearInterval(ticking);
    ticking = 0;
    for (const line of lines) line.removeAttribute("data-now");
    const seconds = Math.round((performance.now() - began) / 1000);
    said.textContent = say("took", seconds, whole);
    shown.textContent = said.textContent;
    button.textContent = say("again");
  };

  button.addEventListener("click", () => {
    if (ticking) { stop(); return; }
    began = performance.now();
    button.textContent = say("stop");
    said.textContent = say("runs");
    draw();
    ticking = setInterval(draw, 250);
  });
  bar.hidden = false;
}
