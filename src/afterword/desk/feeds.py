"""The feed: what is owed and which interviews there are, as a calendar that other programs subscribe to.

Its address is its key: 128 random bits, of which a hash is kept. Under one name there is one address, and a new one
ends the old. What was told is remembered by its digest, so that a program hears of a change only where there is one.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hmac import compare_digest
from typing import Any

from afterword.calendars import feed as calendars
from afterword.calendars.feed import Entry, Standing
from afterword.core import agenda, clock
from afterword.core.agenda import Item
from afterword.core.facts import InterviewHeld
from afterword.core.nudges import nudges
from afterword.core.preferences import Preferences, preferences_of
from afterword.core.steps import Step
from afterword.core.together import Arranged, is_quiet, morning_after
from afterword.core.value import Value
from afterword.desk.house import House, arranged_in, candidate_in
from afterword.errors import BadInput, NotFound
from afterword.notify.reminders import unnamed
from afterword.store import calendar as store
from afterword.store import lines, settings
from afterword.store.calendar import Told, digest
from afterword.store.database import Tx

SETTING = "calendar feeds"
NAME, LONGEST_NAME, MOST = "My calendar", 60, 20
"""What an address is called until somebody says otherwise, the letters of such a name, and how many there may be."""
CALLED_OFF = timedelta(days=14)
"""How long what went away is told as called off. A program that was off for longer sees it go."""
BEHIND = timedelta(days=60)
"""How long past interviews stay in the calendar."""
TITLE = "Afterword"


class Address(Value):
    """An address of the feed, without what opens it: whether it names people and employers, and gives tasks."""

    hash: str
    name: str
    made: datetime
    names: bool = False
    tasks: bool = False

    @property
    def id(self) -> str:
        """Enough of it to name it by."""
        return self.hash[:8]


class Listed(Value):
    """An entry, and what it is about: the key of a step or the id of an interview."""

    entry: Entry
    about: str
    candidacy: str


class Feed(Value):
    """The calendar as it goes out, and when anything in it changed last."""

    data: bytes
    changed: datetime
    entries: int


# -- its addresses -----------------------------------------------------------------------------------------------------


def addresses(house: House) -> tuple[Address, ...]:
    """The addresses there are, in the order in which they were made."""
    with house.store.reading() as tx:
        return _addresses(tx)


def new_address(
    house: House, now: datetime, name: str = "", *, names: bool | None = None, tasks: bool | None = None
) -> str:
    """Make an address of that name, and end the one that had it, whose choices stay where nothing else is said. Gives
    the token, once: nobody can be shown it again. Raises `BadInput` for a name that is none, or one too many."""
    called = " ".join(name.split()) or NAME
    if len(called) > LONGEST_NAME or not called.isprintable():
        raise BadInput(f"A name of a calendar has at most {LONGEST_NAME} letters, on one line.")
    token = secrets.token_hex(16)
    with house.store.transaction() as tx:
        before = _addresses(tx)
        same = next((each for each in before if each.name == called), None)
        kept = [each for each in before if each is not same]
        if len(kept) >= MOST:
            raise BadInput(
                f"There are {MOST} addresses already. End one that nobody uses: afterword feed --revoke NAME."
            )
        made = Address(hash=_hash(token), name=called, made=now,
                       names=names if names is not None else bool(same and same.names),
                       tasks=tasks if tasks is not None else bool(same and same.tasks))  # fmt: skip
        _keep(tx, [*kept, made])
    return token


def choose(house: House, name: str, *, names: bool, tasks: bool) -> None:
    """Let the address of that name or id say so much from now on. Raises `NotFound`."""
    with house.store.transaction() as tx:
        found = _named(_addresses(tx), name)
        new = Address(hash=found.hash, name=found.name, made=found.made, names=names, tasks=tasks)
        _keep(tx, [new if each.hash == found.hash else each for each in _addresses(tx)])


def revoke(house: House, name: str) -> str:
    """End the address of that name or id, at once; gives its name. Raises `NotFound`."""
    with house.store.transaction() as tx:
        found = _named(_addresses(tx), name)
        _keep(tx, [each for each in _addresses(tx) if each.hash != found.hash])
    return found.name


def opened_by(house: House, token: str) -> Address | None:
    """The address that this token opens; None for any other words."""
    hashed = _hash(token[:100])
    found = [each for each in addresses(house) if compare_digest(each.hash, hashed)]
    return found[0] if found else None


def path_of(token: str) -> str:
    """Where the feed is, beneath the address of the pages."""
    return f"feed/{token}.ics"


def _addresses(tx: Tx) -> tuple[Address, ...]:
    kept = settings.get(tx, SETTING) or []
    return tuple(Address(**{**each, "made": datetime.fromisoformat(each["made"])}) for each in kept)


def _keep(tx: Tx, kept: Iterable[Address]) -> None:
    body = [{"hash": each.hash, "name": each.name, "made": each.made.isoformat(), "names": each.names,
             "tasks": each.tasks} for each in kept]  # fmt: skip
    settings.put(tx, SETTING, body or None)


def _named(known: Iterable[Address], name: str) -> Address:
    found = next((each for each in known if name in (each.name, each.id, each.hash)), None)
    if found is None:
        raise NotFound(f"There is no calendar address called {name[:LONGEST_NAME]!r}. See: afterword feed --url.")
    return found


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


# -- what is in it -----------------------------------------------------------------------------------------------------


def calendar(house: House, now: datetime, *, names: bool, tasks: bool = False, pages: str = "") -> Feed:
    """The calendar as it stands. `pages` is where the pages are open, with a slash at its end: entries lead there.

    Nothing is written where nothing changed, so that a program that looks every hour costs a look.
    """
    with house.store.reading() as tx:
        listed = _listed(tx, now, names=names)
        new, old, told = _compared(tx, listed, names, now)
    if new or old:
        with house.store.transaction() as tx:  # another may have told it meanwhile
            listed = _listed(tx, now, names=names)
            new, old, told = _compared(tx, listed, names, now)
            store.tell(tx, names, new)
            store.untell(tx, names, old)
    out = list(_told(listed, told, tasks=tasks, leads=f"{pages}entry/" if pages else ""))
    changed = max((each.changed for each in told.values()), default=datetime(2026, 1, 1, tzinfo=UTC))
    return Feed(data=calendars.feed(out, TITLE, changed), changed=changed, entries=len(listed))


def entries(house: House, now: datetime, *, names: bool = True) -> tuple[Entry, ...]:
    """What is owed and has not lapsed, letters of one interview together, and the interviews."""
    with house.store.reading() as tx:
        return tuple(each.entry for each in _listed(tx, now, names=names))


def single_tasks(tx: Tx, now: datetime) -> dict[str, Listed]:
    """Each step that is owed as a task of its own, by uid: each can be ticked for itself. Nothing of an invented
    example, which is not to stand in anybody's own calendar."""
    invented = {each.id for each in lines.records(tx, "candidacy").candidacies if each.raw.get("demo")}
    found = (_of_item(each, names=True, preferences=preferences, alone=True)
             for each, preferences in _items(tx, arranged_in(tx, now), now, alone=True))  # fmt: skip
    return {each.entry.uid.partition("@")[0]: each for each in found if each.candidacy not in invented}


def _listed(tx: Tx, now: datetime, *, names: bool) -> list[Listed]:
    found: dict[str, Listed] = {}
    for item, preferences in _items(tx, arranged_in(tx, now), now):
        each = _of_item(item, names=names, preferences=preferences)
        if each.entry.uid in found:  # two windows for one interview: told apart by whom they are for
            each = _of_item(item, names=names, preferences=preferences, alone=True)
        found[each.entry.uid] = each
    employers = {each.id: each for each in lines.records(tx, "candidacy").candidacies}
    for held in store.interviews(tx):
        if held.start and held.at > now - BEHIND:
            place = employers.get(held.candidacy)
            title = f"Interview at {place.employer}" if names and place and place.employer else "An interview"
            where = str(held.raw.get("place") or held.raw.get("link") or "") if names else ""
            entry = Entry(uid=_uid("interview", held.id), title=title, starts=held.start, ends=held.at, alarms=(),
                          note=_round(held, place.role if place else "") if names else "", place=where,
                          busy=True)  # fmt: skip
            found[entry.uid] = Listed(entry=entry, about=held.id, candidacy=held.candidacy)
    return list(found.values())


def _round(held: InterviewHeld, role: str) -> str:
    return ", ".join(words for words in (role, f"round {held.round}" if held.round else "", held.format) if words)


def _items(tx: Tx, whole: Arranged, now: datetime, *, alone: bool = False) -> Iterator[tuple[Item, Preferences]]:
    owed = [each for each in whole.plan.steps if each.window.standing(now) != "lapsed"]
    candidacies = {each.id: each for each in lines.records(tx, "candidacy").candidacies}
    people = {each.id: each for each in lines.records(tx, "person").people}
    preferences = preferences_of(candidate_in(tx))
    some = ([each] for each in owed) if alone else [owed]
    for steps in some:
        for item in agenda.agenda(steps, (), candidacies, people, now).due:
            yield item, preferences


def _of_item(item: Item, *, names: bool, preferences: Preferences, alone: bool = False) -> Listed:
    step = item.first
    starts = step.window.best or step.window.opens
    by = f"Until {clock.spoken(step.window.due.astimezone(clock.zone(preferences.zone)))}."
    utc = starts.astimezone(UTC)
    who = ", ".join(person.name for person in item.people)
    told = (item.about, who, step.reason.sentence, by) if names else (by,)
    # the fact that caused it: when one of three letters is sent, what is left is the same entry
    about = (step.key,) if alone else (step.purpose, step.candidacy, step.key.rpartition(":")[2], step.reason.rule)
    entry = Entry(
        uid=_uid("step", *about),
        title=item.title if names else unnamed(item),
        starts=starts,
        ends=starts + timedelta(minutes=max(5, item.minutes)),
        note="\n".join(part for part in told if part),
        alarms=tuple(utc - at for at in _alarms(step, starts, preferences)),
        due=step.window.due,
    )
    return Listed(entry=entry, about=step.key, candidacy=step.candidacy)


def _alarms(step: Step, starts: datetime, preferences: Preferences) -> list[datetime]:
    """When it rings: at the best moment, and when its window has little left. At night not, but in the morning after,
    where that is in time."""
    found: set[datetime] = set()
    for moment in (starts, *(each.at for each in nudges(step))):
        awake = morning_after(moment, preferences) if is_quiet(moment, preferences) else moment
        if awake < step.window.due:
            found.add(awake.astimezone(UTC))
    return sorted(found)


def _uid(*about: str) -> str:
    return f"{digest(*about)}@afterword"


def _compared(
    tx: Tx, listed: list[Listed], names: bool, now: datetime
) -> tuple[list[Told], list[str], dict[str, Told]]:
    """What is to be told anew, what is to be forgotten, and what then was told, by uid without its end."""
    before = store.told(tx, names)
    known = dict(before)
    new: list[Told] = []
    for each in listed:
        uid, said = each.entry.uid.partition("@")[0], digest_of(each.entry)
        last = before.get(uid)
        if last is None or last.digest != said or last.gone or last.about != each.about:
            stays = last if last and last.digest == said and not last.gone else None
            sequence = stays.sequence if stays else last.sequence + 1 if last else 0
            fresh = Told(uid=uid, about=each.about, candidacy=each.candidacy, digest=said, sequence=sequence,
                         body=json.dumps(body_of(each.entry)), changed=stays.changed if stays else now)  # fmt: skip
            new.append(fresh)
            known[uid] = fresh
    missing = before.keys() - {each.entry.uid.partition("@")[0] for each in listed}
    leaving = [uid for uid in missing if before[uid].gone is None]
    words_of = store.bodies(tx, names, leaving)
    held = {each.key for each in arranged_in(tx, now).plan.held_back} if leaving else set()
    old: list[str] = []
    for uid in missing:
        last = before[uid]
        body = json.loads(last.body or words_of[uid])
        if datetime.fromisoformat(body["ends"]) < now - BEHIND or (last.gone and last.gone < now - CALLED_OFF):
            old.append(uid)
            del known[uid]
        elif last.gone is None:
            standing: Standing = "gone" if last.about in held or body["busy"] else "done"
            told = Told(uid=uid, about=last.about, candidacy=last.candidacy, digest=last.digest, gone=now, changed=now,
                        sequence=last.sequence + 1, body=json.dumps({**body, "standing": standing}))  # fmt: skip
            new.append(told)
            known[uid] = told
    return new, old, known


def _told(listed: list[Listed], told: dict[str, Told], *, tasks: bool, leads: str) -> Iterator[Entry]:
    """The entries as they go out: what is owed, and what was called off."""
    for each in listed:
        uid = each.entry.uid.partition("@")[0]
        last = told[uid]
        yield replace(each.entry, sequence=last.sequence, changed=last.changed, task=tasks and not each.entry.busy,
                      url=f"{leads}{uid}" if leads else "")  # fmt: skip
    for last in told.values():
        if last.gone:
            body = json.loads(last.body)
            entry = entry_of(body)
            yield replace(entry, sequence=last.sequence, changed=last.changed, task=tasks and not entry.busy,
                          url=f"{leads}{last.uid}" if leads else "", standing=body["standing"])  # fmt: skip


def digest_of(entry: Entry) -> str:
    """The same while it says the same, on whatever clock."""
    moments = (entry.starts, entry.ends, *((entry.due,) if entry.due else ()))
    numbers = (*(each.timestamp() for each in moments), *(each.total_seconds() for each in entry.alarms))
    return digest(entry.title, entry.note, entry.place, *map(str, numbers))


def body_of(entry: Entry) -> dict[str, Any]:
    """An entry as it is kept: all that it says, in UTC, so that the same says the same on every clock."""
    return {
        "uid": entry.uid, "title": entry.title, "starts": entry.starts.astimezone(UTC).isoformat(),
        "ends": entry.ends.astimezone(UTC).isoformat(), "note": entry.note, "place": entry.place, "busy": entry.busy,
        "alarms": [each.total_seconds() for each in entry.alarms],
        "due": entry.due.astimezone(UTC).isoformat() if entry.due else None,
    }  # fmt: skip


def entry_of(body: dict[str, Any]) -> Entry:
    """The entry that `body_of` wrote down."""
    return Entry(
        uid=body["uid"], title=body["title"], starts=datetime.fromisoformat(body["starts"]),
        ends=datetime.fromisoformat(body["ends"]), note=body["note"], place=body["place"], busy=body["busy"],
        alarms=tuple(timedelta(seconds=each) for each in body["alarms"]),
        due=datetime.fromisoformat(body["due"]) if body["due"] else None,
    )  # fmt: skip
