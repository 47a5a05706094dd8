// Reads a letter along as it is typed: the margin shows the marks that the text has now. Without script, "Look again"
// does the same with the whole page. Of several answers only the one to the latest text counts.
"use strict";

const form = document.getElementById("letter");
const margin = document.getElementById("marks");
const PAUSE = 120; // milliseconds of quiet before it is read
let waiting = 0;
let asking = null;

// On a phone the margin lies below the letter: the bar that is always in view says how many marks there are.
function count() {
  const all = margin.querySelectorAll(".note[role=note]").length;
  const must = margin.querySelectorAll(".note--must").length;
  const standing = document.getElementById("standing"); // its words are the page's: 1 and 2 stand for what is counted
  const marks = standing.dataset[(all === 1 ? "one" : "many") + (must ? "Must" : "")];
  standing.textContent = all ? `${marks.replace(/[12]/g, (place) => (place === "1" ? all : must))} ` : "";
}

async function look() {
  if (asking) asking.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(form.action.replace(/edit$/, "look"), {
      method: "POST", body: new URLSearchParams(new FormData(form)), signal: asking.signal, redirect: "error",
    });
    const page = await answer.text();
    if (answer.ok || answer.status === 422) margin.innerHTML = page;
    count();
  } catch (trouble) {
    if (trouble.name !== "AbortError") margin.dataset.stale = "yes"; // the house is away: the marks are those of before
    return;
  }
  delete margin.dataset.stale;
}

count();
form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(look, PAUSE); });

// A click on a note selects its words. Spans count code points, a text field counts UTF-16 units.
margin.addEventListener("click", (event) => {
  const note = event.target.closest("[data-from]");
  if (!note) return;
  const field = document.getElementById(note.dataset.field);
  const units = (points) => [...field.value].slice(0, points).join("").length;
  field.focus();
  field.setSelectionRange(units(Number(note.dataset.from)), units(Number(note.dataset.to)));
});
