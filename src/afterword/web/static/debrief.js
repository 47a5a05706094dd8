// The debrief as it is typed: kept in this browser at every input, in the house a moment later, and together with what
// other devices type. Without this script the form works as a whole page, and "Later" keeps it.
"use strict";

(() => {
  const PAUSE = 800; // milliseconds of quiet before the house is told
  const POLL = 15000; // milliseconds between two looks at what others type
  const AGAIN = [2000, 5000, 10000, 30000]; // milliseconds until the next attempt while the house is away

  const form = document.getElementById("debrief");
  const bar = document.getElementById("kept");
  const away = document.getElementById("away");
  const path = new URL(form.action).pathname;
  const interview = form.elements.interview.value;
  const device = [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => (byte % 36).toString(36)).join("");
  const sent = JSON.parse(form.dataset.typed);
  const people = JSON.parse(form.dataset.names);
  const record = { key: `${path}|${interview}|${device}`, path, interview, device, fields: {}, at: 0 };
  const standing = {}; // by field as it stood in the house last: its texts, and what was seen
  const covered = {}; // by field and device the last number that what is shown takes the place of
  const shown = {}; // by field the words that the house and this page agree on
  let number = 0;

  // -- the fields -----------------------------------------------------------------------------------------------------

  const own = (each) => each.name && each.type !== "hidden" && each.type !== "submit" && each.type !== "button";
  const all_fields = () => { // by name, once over the form
    const found = new Map();
    for (const each of form.elements) if (own(each)) found.set(each.name, [...(found.get(each.name) || []), each]);
    return found;
  };
  const names = () => [...all_fields().keys()];
  const fields = (name) => [...form.elements].filter((each) => own(each) && each.name === name);
  const ticks = (each) => each.type === "checkbox" || each.type === "radio";
  const words_in = (some) => some.filter((each) => !ticks(each) || each.checked).map((each) => each.value);
  const read = (name) => words_in(fields(name));
  const plain = (words) => words.map((each) => each.replace(/\r\n?/g, "\n").trim()).filter(Boolean).sort();
  const same = (some, others) => JSON.stringify(plain(some)) === JSON.stringify(plain(others));

  function write(name, words) {
    stranger_of(name);
    for (const each of fields(name)) {
      if (ticks(each)) each.checked = words.includes(each.value);
      else if (each.value !== (words[0] || "")) each.value = words[0] || "";
    }
    grow(...fields(name));
    shown[name] = read(name);
    progress();
  }

  // Where the browser cannot let fields grow by themselves. All are read before one is written: the page is laid out once.
  const GROW_BY_THEMSELVES = CSS.supports("field-sizing", "content");

  function grow(...some) {
    if (GROW_BY_THEMSELVES) return;
    const areas = some.filter((each) => each.matches("textarea"));
    for (const each of areas) each.style.height = "auto";
    const heights = areas.map((each) => each.scrollHeight + 2);
    areas.forEach((each, at) => { each.style.height = `${heights[at]}px`; });
  }

  function progress() {
    const said = new Set();
    for (const [name, some] of all_fields()) if (words_in(some).some((each) => each.trim())) said.add(name.split("-")[0]);
    const any = (...heads) => heads.some((head) => said.has(head));
    const done = [any("needs", "topics"), any("strengths"), any("question"), any("when"), any("want"), any("remember", "promised")];
    const now = done.indexOf(false);
    [...document.getElementById("six").children].forEach((each, at) => { each.className = done[at] ? "on" : at === now ? "now" : ""; });
    const words = document.getElementById("six-t");
    words.textContent = JSON.parse(words.dataset.said)[done.filter(Boolean).length];
  }

  // -- what the bar says ----------------------------------------------------------------------------------------------

  let state = "";

  function say(what) {
    if (what === state) return;
    state = what;
    const [first, then] = bar.dataset[what].split("|");
    bar.replaceChildren(Object.assign(document.createElement("strong"), { textContent: first }), ` ${then} `);
    if (what === "locked") bar.append(Object.assign(document.createElement("a"), { href: location.href, textContent: bar.dataset.open }));
    if (what === "away" || what === "finished") {
      away.querySelector("p").textContent = navigator.onLine ? away.dataset.cut : away.dataset.offline;
      away.hidden = false;
    } else if (what === "house" && navigator.onLine) away.hidden = true;
  }

  // -- keeping --------------------------------------------------------------------------------------------------------

  let writing = null; // one write to the browser's store at a time; the last state counts
  let dirty = false;

  function keep() {
    dirty = true;
    writing ||= (async () => {
      while (dirty) {
        dirty = false;
        await Kept.put("typed", structuredClone(record));
      }
    })().then(() => { if (!["away", "locked", "finished"].includes(state)) say("device"); }, () => say("nowhere"))
      .finally(() => { writing = null; });
    return writing;
  }

  // The words of one field changed here: they take the place of what they were shown with.
  function typed(name, at_once = false) {
    const words = read(name);
    const before = record.fields[name];
    if (before ? same(before.words, words) && !at_once : same(shown[name] || [], words) && !at_once) return;
    number += 1;
    covered[name] = { noted: sent.noted, ...covered[name], [device]: number };
    record.fields[name] = { number, words, over: { ...covered[name], [device]: number - 1 }, sent: -1 };
    record.at = Date.now();
    if (state === "finished") Kept.remove("finished", Kept.page(record)); // it goes on: finished is what is finished again
    if (state === "finished" || state === "house" || state === "refused") say("device");
    keep();
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  }

  let waiting = 0;
  let saving = null;
  let failed = 0;

  function save() {
    if (state === "finished") return Promise.resolve(); // what is finished goes as a whole
    saving ||= (async () => {
      clearTimeout(waiting);
      try {
        await writing;
        const some = Kept.unsent(record).length > 0;
        take(await Kept.send(record, form.elements._csrf_token.value));
        failed = 0;
        if (state !== "finished") say(Kept.unsent(record).length ? "device" : document.querySelector(".other") ? "other" : some || state ? "house" : "typing");
      } catch (trouble) {
        if (!(trouble instanceof Kept.Trouble)) throw trouble;
        if (state !== "finished") say(trouble.kind);
        waiting = setTimeout(save, AGAIN[Math.min(failed, AGAIN.length - 1)]);
        if (trouble.kind === "away") failed += 1;
        else clearTimeout(waiting);
      }
    })().finally(() => {
      saving = null;
      if (!failed && Kept.unsent(record).length && state !== "locked" && state !== "refused") waiting = setTimeout(save, PAUSE);
    });
    return saving;
  }

  // -- together with others -------------------------------------------------------------------------------------------

  const newest = (texts) => texts.reduce((best, each) => (!best || each.at >= best.at ? each : best), null);

  // The fields as they stand in the house. Where nothing was typed here, what was typed elsewhere shows; else both do.
  function take({ fields: all }) {
    for (const [name, field] of Object.entries(all)) {
      standing[name] = field;
      const mine = record.fields[name];
      const text = newest(field.texts);
      if (!mine && !fields(name).includes(document.activeElement)) {
        if (!same(read(name), text.words)) write(name, text.words);
        covered[name] = { noted: sent.noted, ...field.seen };
      }
      for (const each of field.texts) {
        if (same(each.words, read(name))) covered[name] = { ...covered[name], [each.device]: each.number };
        else if (!mine && covered[name]) delete covered[name][each.device];
      }
      beside(name);
    }
  }

  const others = (name) => (standing[name] ? standing[name].texts : []).filter((each) =>
    each.device !== device && each.number > ((covered[name] || {})[each.device] ?? -1) && !same(each.words, read(name)));

  function beside(name) {
    const [first] = fields(name);
    if (!first) return;
    const place = first.closest(".field") || first.closest("fieldset");
    const wanted = others(name);
    const there = [...place.querySelectorAll(".other")].filter((each) => each.dataset.other === name);
    const key = (each) => `${each.device} ${each.number ?? each.dataset.number}`;
    for (const each of there) if (!wanted.some((text) => text.device === each.dataset.device)) each.remove();
    for (const text of wanted) {
      const old = there.find((each) => each.isConnected && each.dataset.device === text.device);
      const part = old || document.getElementById("another").content.firstElementChild.cloneNode(true);
      Object.assign(part.dataset, { other: name, device: text.device });
      const words = part.querySelector(".pre");
      const label = (value) => {
        const box = fields(name).find((each) => ticks(each) && each.value === value);
        return box ? box.closest("label").querySelector("span").firstChild.textContent : value;
      };
      if (plain(text.words).length) words.textContent = text.words.map(label).join("\n");
      part.querySelectorAll("button").forEach((each, at) => { each.value = `${at ? "leave" : "take"} ${text.device} ${name}`; });
      if (!old) place.append(part);
    }
  }

  function choose(value) {
    const [verb, from, ...rest] = value.split(" ");
    const name = rest.join(" ");
    const text = (standing[name] ? standing[name].texts : []).find((each) => each.device === from);
    if (!text) return;
    covered[name] = { ...covered[name], [from]: text.number };
    if (verb === "take") write(name, text.words);
    typed(name, true);
    beside(name);
    (fields(name).find((each) => !ticks(each) || each.checked) || fields(name)[0]).focus();
  }

  // -- somebody who was not invited -----------------------------------------------------------------------------------

  function add(at) {
    for (const [part, into] of [["stranger", "room"], ["stranger-landed", "landed"], ["stranger-open", "left-open"]]) {
      const html = document.getElementById(part).innerHTML.replaceAll("new-N", `new-${at}`);
      document.getElementById(into).insertAdjacentHTML("beforeend", html);
    }
    for (const name of names()) shown[name] ??= read(name);
    return form.elements[`name-new-${at}`];
  }

  function stranger_of(name) {
    const found = name.match(/^(?:[a-z]+)-new-(\d{1,6})$/);
    if (found && !form.elements[`name-new-${found[1]}`]) add(found[1]);
  }

  // -- names ----------------------------------------------------------------------------------------------------------

  // How many letters are wrong, missing, too many or swapped; counted up to 2.
  function apart(some, other) {
    if (Math.abs(some.length - other.length) > 2) return 3;
    let [before, row] = [[], [...other, ""].map((_each, at) => at)];
    for (let i = 1; i <= some.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= other.length; j += 1) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (some[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && some[i - 1] === other[j - 2] && some[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      [before, row] = [row, next];
    }
    return row[other.length];
  }

  const near = (some, other) => some !== other && apart(some, other) <= (Math.min(some.length, other.length) < 8 ? 1 : 2);

  // The word that a typed name has nearly as somebody known has it.
  function spelt(field) {
    const words = field.value.trim().slice(0, 100).split(/\s+/);
    const known = people.filter((each) => field.name === `name-${each.id}` || field.name.startsWith("name-new-"));
    for (const each of known) {
      const theirs = each.name.split(/\s+/);
      if (words.length > 1 && !words.some((word) => theirs.includes(word))) continue;
      for (const word of words) {
        const right = word.length > 3 && !theirs.includes(word) && theirs.find((other) => near(word, other));
        if (right) return { word, right, invited: each.invited };
      }
    }
    return null;
  }

  function check(field) {
    const old = field.parentElement.querySelector(".spelt");
    const found = spelt(field);
    if (old && (!found || old.dataset.word !== found.word)) old.remove();
    if (!found || (old && old.isConnected)) return;
    const part = document.getElementById("spelt").content.firstElementChild.cloneNode(true);
    const words = part.querySelector("p");
    const [first, then] = (found.invited ? words.dataset.invitation : words.dataset.known).split("NAME");
    words.replaceChildren(first, Object.assign(document.createElement("strong"), { textContent: found.right }), then);
    part.dataset.word = found.word;
    part.querySelector("button").addEventListener("click", () => {
      field.value = field.value.replace(found.word, () => found.right);
      part.remove();
      typed(field.name);
      field.focus();
    });
    field.after(part);
  }

  // -- done -----------------------------------------------------------------------------------------------------------

  // What the whole form says of itself: what its writer had seen, what was typed here, and a name of its own.
  function sealed(once) {
    const seen = {};
    for (const name of new Set([...Object.keys(standing), ...Object.keys(record.fields)])) {
      seen[name] = { noted: sent.noted, ...covered[name] };
      for (const each of others(name)) delete seen[name][each.device];
    }
    form.elements.seen.value = JSON.stringify(seen);
    for (const [name, value] of [["touched", JSON.stringify(Object.keys(record.fields))], ["once", once]]) {
      const field = form.elements[name] || form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name }));
      field.value = value;
    }
  }

  async function finish(button) {
    const once = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    if (button) button.setAttribute("aria-busy", "true");
    clearTimeout(waiting);
    if (saving) await saving;
    sealed(once);
    const entries = [...new FormData(form)].filter(([name]) => name !== "_csrf_token" && name !== "do");
    const done = { key: Kept.page(record), path, interview, once, entries, at: Date.now() };
    try {
      await writing;
      await Kept.put("finished", done);
      became((await Kept.replay())[done.key], true);
    } catch (trouble) { // a browser that keeps nothing: the form goes as it would without this script
      if (!(trouble instanceof DOMException)) throw trouble;
      form.submit();
    } finally {
      if (button) button.removeAttribute("aria-busy");
    }
  }

  const insist = async () => became((await Kept.replay())[Kept.page(record)]);

  async function became(what, asked = false) {
    if (!what) {
      const left = (await Kept.all("finished")).find((each) => each.key === Kept.page(record));
      if (state === "finished" && !left) location.assign(path.replace("/debrief/", "/letters/")); // it went in by another page
      else if (state === "finished" && left.refused) say("refused");
      return;
    }
    if (what.address) { location.assign(what.address); return; }
    if (what.trouble === "away") {
      if (!(await Kept.all("finished")).some((each) => each.key === Kept.page(record))) { say("away"); return; }
      say("finished");
      clearTimeout(waiting);
      waiting = setTimeout(insist, AGAIN[Math.min(failed, AGAIN.length - 1)]);
      failed += 1;
      const registered = await (navigator.serviceWorker ? navigator.serviceWorker.getRegistration() : null);
      if (registered && registered.sync) registered.sync.register("debriefs").catch(() => {}); // not allowed: then the next page does it
    } else if (what.trouble === "refused" && asked) {
      await Kept.remove("finished", Kept.page(record));
      form.submit(); // and the page that comes back says what is wrong
    } else if (what.trouble === "locked" && asked) form.submit(); // it is carried past the lock, and noted once
    else if (what.trouble) say(what.trouble);
  }

  // -- what happens ---------------------------------------------------------------------------------------------------

  form.dataset.own = "";
  form.addEventListener("input", ({ target }) => { if (own(target)) { grow(target); typed(target.name); progress(); } });
  form.addEventListener("change", ({ target }) => { if (own(target)) { typed(target.name); progress(); } });
  form.addEventListener("focusout", ({ target }) => { if (target.matches("[data-name]")) check(target); });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey || !event.target.matches("input:not([type=hidden])")) return;
    event.preventDefault(); // "Next" on the keyboard of a phone; it never sends the form
    const all = [...form.querySelectorAll("input:not([type=hidden]), textarea, summary")].filter((each) => each.checkVisibility());
    const next = all[all.indexOf(event.target) + 1];
    if (next) next.focus();
  });
  form.addEventListener("submit", async (event) => {
    const [verb] = event.submitter && event.submitter.name === "do" ? event.submitter.value.split(" ") : ["finish"];
    event.preventDefault();
    if (verb === "add") add(10 + Math.floor(Math.random() * 999990)).focus();
    else if (verb === "take" || verb === "leave") choose(event.submitter.value);
    else if (verb === "finish") finish(event.submitter);
    else if (verb === "later") {
      await Promise.race([save(), new Promise((resolve) => setTimeout(resolve, 2000))]);
      location.assign("/");
    }
  });
  addEventListener("kept:replayed", ({ detail }) => became(detail[Kept.page(record)]));
  new BroadcastChannel("afterword").addEventListener("message", ({ data }) => {
    if (data.page === Kept.page(record) && state === "finished") location.assign(data.address);
  });
  addEventListener("online", () => { failed = 0; if (state === "finished") insist(); else save(); });
  addEventListener("visibilitychange", () => { if (!document.hidden) save(); else if (Kept.unsent(record).length) save(); });
  addEventListener("pageshow", (event) => { if (event.persisted) save(); });
  setInterval(() => { if (!document.hidden && !failed && state !== "locked" && state !== "finished") save(); }, POLL);

  // -- how it begins --------------------------------------------------------------------------------------------------

  async function begin() {
    for (const [name, some] of all_fields()) shown[name] = words_in(some);
    for (const [name, field] of Object.entries(sent.fields)) {
      standing[name] = field;
      covered[name] = { noted: sent.noted, ...field.seen };
      const text = newest(field.texts);
      for (const each of field.texts) if (text && !same(each.words, text.words)) delete covered[name][each.device];
      beside(name);
    }
    grow(...form.querySelectorAll("textarea"));
    const left = (await Kept.all("typed").catch(() => [])).filter((each) => each.key !== record.key && Kept.page(each) === Kept.page(record));
    let latest = {};
    for (const each of left.sort((some, other) => some.at - other.at)) {
      const news = Object.entries(each.fields).filter(([name, { number: at }]) => at > ((standing[name] || { seen: {} }).seen[each.device] ?? -1));
      for (const [name, field] of news) latest[name] = { ...field, device: each.device };
      if (!news.length) await Kept.remove("typed", each.key);
    }
    for (const [name, { words, over, device: from, number: at }] of Object.entries(latest)) {
      if (fields(name).includes(document.activeElement) || record.fields[name]) continue;
      write(name, words);
      covered[name] = { noted: sent.noted, ...covered[name], ...over, [from]: at };
      typed(name, true);
    }
    if ((await Kept.all("finished").catch(() => [])).some((each) => each.key === Kept.page(record) && !each.refused)) say("finished");
    else if (document.querySelector(".other")) say("other");
    else say(Object.keys(latest).length ? "device" : Object.keys(sent.fields).length ? "house" : "typing");
    if (Object.keys(latest).length) save();
    progress();
  }

  begin();
})();
