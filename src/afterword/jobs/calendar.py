"""The candidate's own calendar, followed both ways: first what changed there, then what changed here.

A task has one name there, made of its step, so whoever is killed in the middle and begins again finds it, and makes no
second one. Nothing is written over unseen: what was changed meanwhile is fetched and put together first.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from afterword.calendars import tasks as written
from afterword.calendars.feed import task as as_task
from afterword.core.value import replace
from afterword.desk import calendar as desk
from afterword.desk import feeds
from afterword.desk.calendar import Connection, Reading
from afterword.desk.feeds import Listed, body_of, entry_of
from afterword.desk.house import House, arranged_in
from afterword.errors import AfterwordError, OutsideFailed, Stopped
from afterword.jobs.fetch import only_one
from afterword.jobs.post import Clock, Observer, Report, nobody
from afterword.store import calendar as store
from afterword.store import settings
from afterword.store.calendar import State, Task
from afterword.store.rows import milliseconds, moment

if TYPE_CHECKING:
    from afterword.calendars.dav import Calendars, News, Thing

EVERY, SELDOM = timedelta(minutes=15), timedelta(hours=6)
"""Between two looks, and the longest between two while the server does not do its part."""
BEHIND, AHEAD = timedelta(days=14), timedelta(days=180)
"""Where interviews are looked for."""
MOST = 2000
"""Tasks that are kept there, and events that are read of one calendar: the first of them."""
TRIES = 3


@dataclass(slots=True, kw_only=True)
class Synced:
    """What a look came to: tasks written there, ticked or deleted there, and events that look like interviews."""

    written: int = 0
    asked: int = 0
    found: int = 0


def sync(house: House, clock: Clock, *, observe: Observer = nobody) -> Synced:
    """Follow the calendar once. After an error the next look goes on. Raises `Stopped` where none is connected and
    while another looks, `BadInput` without a password, `OutsideFailed` when the server does not do its part."""
    desk.needed(house)
    with only_one(house, "calendar") as free:
        if not free:
            raise Stopped("Another Afterword looks into your calendar just now, so this one leaves it to that.")
        synced = Synced()
        try:
            with desk.opened(house) as there:
                look = _Look(house, clock, there, synced, observe)
                look.tasks_there()
                observe("looked")
                look.tasks_here()
                look.interviews()
        except AfterwordError as error:
            _remember(house, clock(), str(error))
            raise
        _remember(house, clock(), "")
    return synced


@dataclass(slots=True)
class _Look:
    """One look."""

    house: House
    clock: Clock
    there: Calendars
    synced: Synced
    observe: Observer
    known: dict[str, Task] = field(default_factory=dict)

    @property
    def connection(self) -> Connection:
        return desk.needed(self.house)

    # -- what changed there --------------------------------------------------------------------------------------------

    def tasks_there(self) -> None:
        """What was ticked, deleted or changed there since the last look."""
        at = self.connection
        with self.house.store.reading() as tx:
            self.known = store.tasks(tx)
        news = self._news(at.collection, at.token)
        ours = {f"{uid}.ics": each for uid, each in self.known.items()}
        gone = [each for name, each in ours.items() if name in news.gone or (news.whole and name not in news.etags)]
        new = {name for name, etag in news.etags.items() if name in ours and (not etag or etag != ours[name].etag)}
        for thing in self.there.fetch(at.collection, new):
            if task := ours.get(thing.name):
                self._seen(task, thing)
        for task in gone:
            self._missing(task)
        with self.house.store.transaction() as tx:
            desk.keep(tx, replace(desk.needed(self.house), token=news.token))

    def _news(self, collection: str, token: str) -> News:
        from afterword.calendars.dav import Forgotten

        for mark in dict.fromkeys((token, "")):
            try:
                return self.there.news(collection, mark)
            except Forgotten:
                continue
        return self.there.everything(collection)

    def _seen(self, task: Task, thing: Thing) -> Task:
        """A task as it stands there now. Ticked is a question here, unless it was settled here first."""
        found = written.standing(thing.data)
        state: State = task.state
        if task.state in ("open", "ticked", "deleted") and found:
            state = "ticked" if found.state == "ticked" else "deleted" if found.state == "called off" else "open"
        return self._put(replace(task, state=state, etag=thing.etag, data=thing.data,
                                 at=task.at if state == task.state else self.clock()))  # fmt: skip

    def _missing(self, task: Task) -> None:
        if task.state in ("open", "ticked"):
            self._put(replace(task, state="deleted", etag="", data="", at=self.clock()))
        elif task.state in ("done", "dropped"):
            self._forget(task)
        elif task.etag or task.data:
            self._put(replace(task, etag="", data=""))

    def _put(self, task: Task) -> Task:
        before = self.known.get(task.uid)
        if task.state in ("ticked", "deleted") and (before is None or before.state != task.state):
            self.synced.asked += 1
        self.known[task.uid] = task
        with self.house.store.transaction() as tx:
            store.put(tx, task)
        return task

    def _forget(self, task: Task) -> None:
        self.known.pop(task.uid, None)
        with self.house.store.transaction() as tx:
            store.drop_tasks(tx, [task.uid])

    # -- what changed here ---------------------------------------------------------------------------------------------

    def tasks_here(self) -> None:
        """What is owed here stands there, what was done is done there, and what went away goes away."""
        now = self.clock()
        with self.house.store.reading() as tx:
            every = feeds.single_tasks(tx, now)
            held = {each.key for each in arranged_in(tx, now).plan.held_back}
        first = sorted(every.items(), key=lambda each: (each[1].entry.starts, each[0]))[:MOST]
        for uid, listed in first:
            self._owed(uid, listed, now)
        for task in [each for uid, each in self.known.items() if uid not in every]:
            if task.state == "dropped" or (task.step in held and task.state != "done"):
                self._again(task, self._take_away)
            elif task.state == "deleted":
                self._forget(task)
            else:
                self._again(replace(task, state="done"), self._complete)

    def _owed(self, uid: str, listed: Listed, now: datetime) -> None:
        body = json.dumps(body_of(listed.entry))
        task = self.known.get(uid)
        if task is None:
            task = Task(uid=uid, step=listed.about, candidacy=listed.candidacy, state="open", at=now, body=body)
        elif task.state in ("ticked", "deleted"):
            return  # their word comes first
        elif (task.state == "back" and task.at > now) or (task.state == "open" and task.body == body and task.data):
            return
        self._again(task, lambda each: self._write(each, listed))

    def _again(self, task: Task, do: Callable[[Task], None]) -> None:
        """Do it; where something else stands there than we thought, look at that first, and do it once more."""
        from afterword.calendars.dav import Changed

        at = self.connection.collection
        for _ in range(TRIES):
            try:
                return do(task)
            except Changed:
                thing = self.there.get(at, f"{task.uid}.ics")
                if thing is None:
                    task = replace(task, etag="", data="")
                    if task.uid in self.known and task.state == "open":  # it was deleted a moment ago
                        return self._missing(self.known[task.uid])
                else:
                    task = self._seen(task, thing)
                    if task.state in ("ticked", "deleted"):
                        return None
        raise OutsideFailed(
            "Somebody changes a task in your calendar faster than it can be followed. It is tried again."
        )

    def _write(self, task: Task, listed: Listed) -> None:
        now, ours = self.clock().astimezone(UTC), listed.entry
        if not task.data:
            data = as_task(dataclasses.replace(ours, task=True), now)
        else:
            data = written.merged(task.data, entry_of(json.loads(task.body)), ours, now)
            found = written.standing(data)
            if task.state in ("back", "done") and found and found.state != "open":
                data = written.reopened(data, now)
        self._there(replace(task, state="open", body=json.dumps(body_of(ours)), step=listed.about), data, before=task)

    def _complete(self, task: Task) -> None:
        """It was done here. A task that nobody finds any more is forgotten."""
        found = written.standing(task.data) if task.data else None
        if found is None:
            return self._forget(task)
        if found.state == "ticked":
            self._put(task) if task != self.known.get(task.uid) else None
            return None
        return self._there(task, written.completed(task.data, self.clock().astimezone(UTC)), before=task)

    def _take_away(self, task: Task) -> None:
        self.there.delete(self.connection.collection, f"{task.uid}.ics", task.etag)
        self.observe("taken away")
        self._forget(task)

    def _there(self, task: Task, data: str, *, before: Task) -> None:
        """Let that stand there, and remember it as it stands. In between is where one may be killed."""
        from afterword.calendars.dav import Changed

        if data == before.data and before.etag:
            self._put(task)
            return
        at, name, etag = self.connection.collection, f"{task.uid}.ics", before.etag
        if before.data and not etag:  # its mark is none that can be compared, so its text is
            stands = self.there.get(at, name)
            if stands is None or _plain(stands.data) != _plain(before.data):
                raise Changed
            etag = stands.etag
        thing = self.there.put(at, name, data, etag, blind=bool(before.data))
        self.observe("written")
        self.synced.written += 1
        self._put(replace(task, etag=thing.etag, data=thing.data, at=self.clock()))

    # -- interviews ----------------------------------------------------------------------------------------------------

    def interviews(self) -> None:
        """What looks like an interview in the calendars that were chosen."""
        reads = [self._read(each) for each in self.connection.reads]
        with self.house.store.transaction() as tx:
            desk.keep(tx, replace(desk.needed(self.house), reads=tuple(reads)))

    def _read(self, each: Reading) -> Reading:
        from afterword.calendars.dav import Forgotten

        now = self.clock()
        try:
            news = self.there.news(each.url, each.token)
        except Forgotten:
            news = None
        if news is None or news.whole:  # all there is, but only of the months that matter
            things = list(self.there.events(each.url, now - BEHIND, now + AHEAD))[:MOST]
        else:
            things = list(self.there.fetch(each.url, sorted(news.etags)[:MOST]))
        for first in range(0, len(things), 50):
            with self.house.store.transaction() as tx:
                for thing in things[first : first + 50]:
                    self.synced.found += desk.noticed(tx, thing.data, now)
        return replace(each, token=news.token if news else "")


def _plain(data: str) -> str:
    return data.replace("\r\n", "\n").strip()


# -- by itself ---------------------------------------------------------------------------------------------------------


def follow_calendar(house: House, clock: Clock, _letter: str, *, observe: Observer = nobody) -> Report:
    """The task: one look. Raises nothing."""
    report = Report()
    try:
        synced = sync(house, clock, observe=observe)
    except Stopped:
        return report  # another does it, or it was disconnected
    except AfterwordError as error:
        report.trouble.append(f"Your calendar could not be followed: {error}")
        return report
    if synced.asked or synced.found:
        report.news.append("Your calendar asks something. See: afterword calendar")
    return report


def next_look(house: House) -> tuple[str, datetime] | None:
    """When it is time to look, with a key that this chance alone has; None where nothing is connected."""
    if desk.connection(house) is None:
        return None
    last = desk.last(house)
    at, failures, asked = int(last.get("at", 0)), int(last.get("failures", 0)), int(last.get("asked", 0))
    usual = moment(at) + min(EVERY * 2 ** min(failures, 8), SELDOM)
    return (f"{at}:{asked}", moment(asked)) if asked > at else (f"{at}:0", usual)


def _remember(house: House, now: datetime, words: str) -> None:
    with house.store.transaction() as tx:
        last = settings.get(tx, desk.LAST) or {}
        failures = int(last.get("failures", 0)) + 1 if words else 0
        settings.put(tx, desk.LAST, {"at": milliseconds(now), "failures": failures, "words": words[:300]})
