// What was typed and is not in the house yet: kept in the browser, and sent again once the house answers. Pages and the
// service worker share it. Two stores: `typed` holds what one page typed into a debrief, `finished` a debrief that is done.
"use strict";

const Kept = (() => {
  const PATIENCE = 10000; // milliseconds until a house that says nothing counts as away
  const DRAFTING = 30000; // the same where letters are drafted before it answers
  let opened = null;

  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  function open() {
    opened ||= new Promise((resolve, reject) => {
      const request = indexedDB.open("afterword", 1);
      request.onupgradeneeded = () => ["typed", "finished"].forEach((name) => request.result.createObjectStore(name));
      request.onsuccess = () => {
        request.result.onversionchange = () => { request.result.close(); opened = null; };
        resolve(request.result);
      };
      request.onerror = () => { opened = null; reject(request.error); };
    });
    return opened;
  }

  const store = async (name, mode = "readonly") => (await open()).transaction(name, mode).objectStore(name);
  const all = async (name) => done((await store(name)).getAll());
  const put = async (name, record) => done((await store(name, "readwrite")).put(record, record.key));
  const remove = async (name, key) => done((await store(name, "readwrite")).delete(key));

  // Change a record in one transaction: another page or the worker may be at it. `change` returns what is to be kept.
  async function change(name, key, change_it) {
    const held = await store(name, "readwrite");
    const record = await done(held.get(key));
    if (!record) return;
    const left = change_it(record);
    await done(left ? held.put(left, key) : held.delete(key));
  }

  async function forget() {
    const held = await open();
    held.close();
    opened = null;
    await done(indexedDB.deleteDatabase("afterword"));
  }

  const page = (record) => `${record.path}|${record.interview}`;
  const unsent = (record) => Object.entries(record.fields).filter(([, field]) => field.sent !== field.number);

  // -- sending --------------------------------------------------------------------------------------------------------

  // What stands between us and the house: it is away, it is locked, or it took the words and did not like them.
  class Trouble extends Error {
    constructor(kind, status = 0) { super(kind); this.kind = kind; this.status = status; }
  }

  async function ask(address, patience, options = {}) {
    let answer, words;
    try {
      answer = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(patience), ...options });
      words = await answer.text();
    } catch { // no network, nobody there, nobody that answers in time, or somebody who stops in the middle
      throw new Trouble("away");
    }
    const { status, ok, redirected, url } = answer;
    if (status === 401) throw new Trouble("locked", 401);
    if (status >= 500) throw new Trouble("away", status);
    return { status, ok, redirected, url, words };
  }

  // Forms carry a token that fits this browser's cookie. A page that was kept may hold one that no longer does.
  async function token(record) {
    const found = (await ask(record.path, PATIENCE)).words.match(/name="_csrf_token" value="([^"]*)"/);
    if (!found) throw new Trouble("refused");
    return found[1];
  }

  async function post(record, address, patience, entries, given) {
    const send = (held) => ask(address, patience, { method: "POST", body: new URLSearchParams([["_csrf_token", held], ...entries]) });
    const answer = await send(given || await token(record));
    return given && answer.status === 403 ? send(await token(record)) : answer;
  }

  // Send what one page typed; the answer is every field as it stands in the house. With nothing new it only asks.
  async function send(record, given) {
    const fields = unsent(record);
    const changes = fields.map(([name, { number, words, over }]) => ({ name, number, words, over }));
    const entries = [["interview", record.interview], ["typed", JSON.stringify({ device: record.device, changes })]];
    const answer = await post(record, `${record.path}/typed`, PATIENCE, entries, given);
    if (!answer.ok) throw new Trouble("refused", answer.status);
    const said = JSON.parse(answer.words);
    for (const [name, { number }] of fields) record.fields[name].sent = number;
    await change("typed", record.key, (now) => {
      for (const [name, { number }] of fields) if (now.fields[name]) now.fields[name].sent = number;
      return now;
    });
    return said;
  }

  // A debrief that is done. It carries a name of its own, so that the house notes it once, however often it comes.
  async function finish(record) {
    const answer = await post(record, record.path, DRAFTING, record.entries);
    if (!answer.ok || !answer.redirected) throw new Trouble("refused", answer.status);
    await change("finished", record.key, (now) => (now.once === record.once ? null : now));
    for (const each of await all("typed")) if (page(each) === page(record) && each.at <= record.at) await remove("typed", each.key);
    const channel = new BroadcastChannel("afterword"); // whoever sent it: the page that waits for it goes on
    channel.postMessage({ page: page(record), address: answer.url });
    channel.close();
    return answer.url;
  }

  // Everything that waits, in order. Says by page what became of it: an address it led to, or the trouble there was.
  async function replay() {
    const work = async () => {
      const became = {};
      const attempt = async (record, verb) => {
        try { became[page(record)] = { address: await verb(record), record }; } catch (trouble) {
          if (!(trouble instanceof Trouble)) throw trouble;
          became[page(record)] = { trouble: trouble.kind, status: trouble.status, record };
        }
      };
      for (const each of await all("typed")) if (unsent(each).length) await attempt(each, async () => { await send(each); return ""; });
      for (const each of await all("finished")) {
        if (each.refused) continue;
        const before = became[page(each)];
        if (before && ["away", "locked"].includes(before.trouble)) continue; // what was typed comes first
        await attempt(each, finish);
        if (became[page(each)].trouble === "refused") await change("finished", each.key, (now) => ({ ...now, refused: true }));
      }
      return became;
    };
    return navigator.locks ? navigator.locks.request("afterword-replay", work) : work();
  }

  const waits = async () =>
    (await all("typed")).some((each) => unsent(each).length) || (await all("finished")).some((each) => !each.refused);

  return { all, put, remove, change, forget, send, replay, waits, unsent, page, Trouble };
})();
