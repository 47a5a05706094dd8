// The pages come alive: an action changes the page that is there, and what changes elsewhere shows by itself.
//
// Every form here works without this script, by a whole page. With it, htmx sends the form, follows to the very page that
// a browser would load, and `main` becomes that page's `main`: so what is shown is always what a reload would show.
"use strict";

(() => {
  const POLL = 60000; // milliseconds between two looks while somebody looks: time goes on, and a stream may be cut
  const UNHURRIED = 300; // until then a wait is not worth a word
  const GONE = 3000; // a stream that comes back sooner was no loss
  const COUNTED = [30, 10, 0]; // seconds at which a countdown is said aloud

  const main = () => document.getElementById("main");
  const said = document.getElementById("said");
  const away = document.getElementById("away");
  const version = () => main().dataset.live; // none: a page that stays as it is
  const inside = (part, selector) => part && part.querySelector(selector);
  let address = location.pathname + location.search; // of the page as it is shown; an action may have led further

  // -- what is typed stays, and what is folded out --------------------------------------------------------------------

  const typed = (field) =>
    field.matches("textarea, input:not([type=hidden])") &&
    (field.value !== field.defaultValue || field.checked !== field.defaultChecked || field === document.activeElement) ||
    field.matches("select") && [...field.options].some((each) => each.selected !== each.defaultSelected);
  const callbacks = Idiomorph.defaults.callbacks;
  callbacks.beforeNodeMorphed = (old) => !(old instanceof Element && typed(old));
  callbacks.beforeAttributeUpdated = (name, node) => !(name === "open" && node.matches("details"));

  const say = (words) => {
    said.textContent = "";
    setTimeout(() => { said.textContent = words; }, 50); // told twice, it is said twice
  };

  // -- an action ------------------------------------------------------------------------------------------------------

  let acted = null; // where the last action was: the letter, step or reply, and which of its marks
  let slow = 0;
  let under_way = 0;

  // The same form twice is one action. Whoever waits longer is told so.
  addEventListener("submit", (event) => {
    const form = event.target;
    if (form.hasAttribute("data-own")) return; // it sees to itself
    if (version() === undefined) event.stopImmediatePropagation(); // a page that stays as it is goes on to another
    if (form.dataset.busy) { event.preventDefault(); event.stopImmediatePropagation(); return; }
    form.dataset.busy = "yes";
    if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
    if (!form.hasAttribute("hx-post")) setTimeout(() => free(form), 10000); // a page that does not come is asked for again
  }, true);

  const free = (form) => {
    delete form.dataset.busy;
    for (const button of document.querySelectorAll("[aria-busy=true].btn")) button.removeAttribute("aria-busy");
  };

  addEventListener("htmx:beforeRequest", ({ detail }) => {
    const from = detail.elt;
    under_way += 1;
    clearTimeout(slow);
    slow = setTimeout(() => wait(from), UNHURRIED);
    if (from === document.body) return; // the page asks for itself
    const place = from.closest("article[id], li[id], .changed[id]");
    const note = from.closest(".note");
    const notes = place ? [...place.querySelectorAll(".note")] : [];
    acted = { place: place && place.id, note: note ? notes.indexOf(note) : -1, asked: from.matches("a") };
  });

  // Where more is on its way, its shape is shown; where something is done, its button says so already.
  function wait(from) {
    if (!from.matches("a[hx-get]")) return;
    const lines = document.createElement("span");
    lines.setAttribute("aria-busy", "true");
    lines.className = "stack";
    lines.append(...[38, 88, 72].map((width) => {
      const line = document.createElement("span");
      line.className = "sk";
      line.style.setProperty("--w", `${width}%`);
      return line;
    }));
    from.after(lines);
  }

  addEventListener("htmx:beforeSwap", ({ detail }) => {
    const { xhr } = detail;
    const page = new URL(xhr.responseURL);
    const ours = /<main[^>]* data-live="/.test(xhr.response);
    if (xhr.status === 401) {
      detail.shouldSwap = false;
      locked(detail.requestConfig, xhr.response);
    } else if (xhr.status < 400 && (page.pathname !== location.pathname || !ours)) {
      detail.shouldSwap = false;
      location.assign(page.href);
    } else if (!ours) {
      detail.shouldSwap = false;
      trouble(xhr.response);
    } else {
      detail.shouldSwap = true;
      if (xhr.status < 400) address = page.pathname + page.search;
    }
  });

  // The door was locked meanwhile, and the page is put away. What is typed stays until its form is sent, from now on as a
  // whole page: the one that comes back carries it past the lock.
  function locked({ elt, triggeringEvent }, answer) {
    delete main().dataset.live;
    heard = "";
    hang_up();
    if (!elt.matches("form")) {
      if ([...main().querySelectorAll("input, textarea, select")].some(typed)) tell(words_of(answer));
      else location.reload();
      return;
    }
    const by = triggeringEvent && triggeringEvent.submitter;
    if (by && by.name) elt.append(Object.assign(document.createElement("input"), { type: "hidden", name: by.name, value: by.value }));
    elt.submit();
  }

  addEventListener("htmx:afterRequest", ({ detail }) => {
    under_way -= 1;
    clearTimeout(slow);
    if (detail.elt.matches("form")) free(detail.elt);
    if (heard) catch_up();
  });

  addEventListener("htmx:afterSettle", ({ detail }) => {
    if (detail.target !== main()) return;
    tick();
    if (acted) arrive(acted);
    acted = null;
  });

  // After a change the focus is where it goes on: the next mark, else what was changed, else what says so.
  function arrive({ place, note, asked }) {
    const part = document.getElementById(place) || inside(main(), ".notices:has(.receipt)") || main();
    const notes = [...part.querySelectorAll(".note")];
    const next = note >= 0 && (notes[note] || notes[0]);
    const receipt = inside(part, ".receipt") || inside(main(), ".notices .receipt");
    if (receipt && !asked) say(receipt.querySelector("p").textContent);
    const more = asked && inside(main(), "[data-new]");
    const to = more || inside(next, "button, a, summary") || inside(part, "[role=alert]") || inside(receipt, "button, a") || part;
    if (!to.matches("button, a, summary, [tabindex]")) to.tabIndex = -1;
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: "nearest" });
  }

  // A page of ours that is no page of this room: what it says, here, and the room as it is now.
  function trouble(answer) {
    tell(words_of(answer) || away.dataset.cut);
    acted = null;
    refresh();
  }

  function words_of(answer) {
    const page = new DOMParser().parseFromString(answer, "text/html");
    return ["h1", "#summary"].map((each) => inside(page, each)).filter(Boolean).map((each) => each.textContent).join(". ");
  }

  // -- what changes elsewhere -----------------------------------------------------------------------------------------

  let source = null;
  let lost = 0;
  let refreshed = performance.now();
  let again = null;
  let heard = ""; // the last version that the stream told, until it is shown

  // The page asks for itself, and whoever is in the middle of it stays there.
  function refresh() {
    if (again || version() === undefined) return;
    refreshed = performance.now();
    heard = "";
    const held = document.activeElement.closest("[id]");
    again = htmx.ajax("GET", address, { source: document.body }).catch(() => {}).finally(() => {
      again = null;
      if (document.activeElement === document.body && held && held.isConnected && held !== document.body) {
        held.focus({ preventScroll: true });
      }
    });
  }

  // What is told while something is on its way may be what comes back with it.
  function catch_up() {
    const [run, count, steps] = version().split("-");
    const [run_heard, count_heard, steps_heard] = heard.split("-");
    if (run === run_heard && Number(count) >= Number(count_heard) && Number(steps) >= Number(steps_heard)) heard = "";
    else if (!under_way) refresh();
  }

  function listen() {
    if (source || document.hidden || version() === undefined) return;
    source = new EventSource("/live");
    source.addEventListener("changed", (event) => {
      heard = event.data;
      catch_up();
    });
    source.onopen = () => { clearTimeout(lost); lost = 0; back(); };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) hang_up(); // full, or shut: the minutes do it
      else if (!lost) lost = setTimeout(() => tell(away.dataset.cut), GONE);
    };
  }

  // A page that nobody sees holds no stream: a browser has six for one house.
  function hang_up() {
    if (source) source.close();
    source = null;
    clearTimeout(lost);
    lost = 0;
  }

  function look() {
    listen();
    if (performance.now() - refreshed > POLL) refresh();
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? hang_up() : look()));
  addEventListener("pagehide", hang_up);
  addEventListener("pageshow", (event) => {
    for (const form of document.querySelectorAll("form[data-busy]")) free(form);
    listen();
    if (event.persisted) refresh(); // brought back as it was left
  });
  setInterval(() => { if (!document.hidden) { listen(); refresh(); } }, POLL);

  // -- away -----------------------------------------------------------------------------------------------------------

  function tell(words) {
    inside(away, "p").textContent = words;
    away.hidden = false;
    say(words);
  }

  function back() {
    if (navigator.onLine) away.hidden = true;
    else if (away.hidden) tell(away.dataset.offline);
  }

  addEventListener("offline", () => tell(away.dataset.offline));
  addEventListener("online", () => { back(); hang_up(); look(); });
  addEventListener("htmx:sendError", ({ detail }) => {
    tell(navigator.onLine ? away.dataset.cut : away.dataset.offline);
    if (detail.elt.matches("form")) free(detail.elt);
  });

  // -- a countdown ----------------------------------------------------------------------------------------------------

  const counts = new WeakMap(); // by its element: what the page said, and when it did

  function tick() {
    for (const each of document.querySelectorAll("[data-leaves]")) {
      const known = counts.get(each);
      const began = known && known.of === each.dataset.leaves ? known : { of: each.dataset.leaves, at: performance.now() };
      const left = Math.max(0, Math.ceil(Number(began.of) - (performance.now() - began.at) / 1000));
      each.textContent = left ? each.dataset[left === 1 ? "second" : "seconds"].replace("0", left) : each.dataset.now;
      if (COUNTED.includes(left) && began.said !== left) {
        began.said = left;
        if (document.activeElement.closest("article") === each.closest("article") || left !== 30) say(each.closest("p").textContent);
        if (left === 0) setTimeout(refresh, 1000);
      }
      counts.set(each, began);
    }
  }

  setInterval(tick, 1000);
  tick();
  if (!navigator.onLine) tell(away.dataset.offline);
  look();
})();
