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
    const found = () => [...box.querySelectorAll("#results a")];
    let at = -1, swaps = false; // the place in the list that somebody went to stays theirs in the next answer
    box.addEventListener("htmx:beforeSwap", (event) => {
      swaps = event.detail.xhr.status === 200;
      if (swaps) { at = Math.max(at, found().indexOf(document.activeElement)); return; }
      event.detail.shouldSwap = false;
      at = -1;
      wrong();
    });
    let left = false; // whoever closed the list is not shown an answer that was still under way
    field.addEventListener("input", () => { left = false; at = -1; });
    box.addEventListener("htmx:afterSettle", () => {
      swaps = false;
      if (!panel || !box.contains(panel)) {
        history.replaceState(history.state, "", `/search?${new URLSearchParams({ q: field.value })}`);
        return;
      }
      const links = found();
      if (at >= 0 && !left && links.length) { panel.hidden = false; links[Math.min(at, links.length - 1)].focus(); }
      at = -1;
      const asked = !left && field.value.trim() && document.activeElement && box.contains(document.activeElement);
      if (asked) panel.hidden = false; else close();
    });
    box.addEventListener("focusout", (event) => {
      if (swaps || !panel || !box.contains(panel) || box.contains(event.relatedTarget)) return;
      at = -1;
      close();
    });
    box.addEventListener("keydown", (event) => {
      const links = found();
      const here = links.indexOf(document.activeElement);
      if (event.key === "Escape" && panel && box.contains(panel)) { left = true; at = -1; close(); field.focus(); }
      else if (event.key === "ArrowDown" && links.length) {
        if (panel && box.contains(panel)) panel.hidden = false; // an answer stands there a moment before it is shown
        links[Math.min(here + 1, links.length - 1)].focus();
      }
      else if (event.key === "ArrowDown" && field.value.trim() && panel && box.contains(panel)) at = 0; // not answered yet
      else if (event.key === "ArrowUp" && here >= 0) (here ? links[here - 1] : field).focus();
      else return;
      event.preventDefault();
    });
  }
})();
