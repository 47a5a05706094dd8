"""Weeks of somebody's interviews on a simulated clock: what they did and when, and what was said to them meanwhile.

The clock jumps from one thing to the next: something done, something to be said, the machine awake again.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from afterword.core import journal
from afterword.core.agenda import Item
from afterword.core.nudges import nudges
from afterword.core.preferences import Preferences, preferences_of
from afterword.core.steps import Step
from afterword.core.together import is_quiet, morning_after
from afterword.core.value import Value
from afterword.desk import journals, nudging
from afterword.desk.house import House
from afterword.store import plans
from afterword.store.database import open_store


class Done(NamedTuple):
    """Lines that somebody adds to their journal at that moment."""

    at: datetime
    lines: tuple[journal.Line, ...]


class Asleep(NamedTuple):
    """The machine is off from one moment until the other."""

    since: datetime
    until: datetime


class Said(Value):
    """One reminder: when, and of which steps, each with why then."""

    at: datetime
    due: nudging.Due
    of: frozenset[tuple[str, str]]


@contextmanager
def house_of(candidate: journal.Line) -> Iterator[House]:
    """A house of one's own for as long as the weeks last."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "afterword.db"
        file.write_bytes(_empty())
        with closing(open_store(f"sqlite:///{file}")) as store:
            house = House(Path(folder), store)
            journals.take_over(house, journal.read([candidate]))
            yield house


@cache
def _empty() -> bytes:
    """An empty database: making one takes longer than a week in it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "afterword.db"
        open_store(file).close()
        return file.read_bytes()


def live(house: House, done: Sequence[Done], until: datetime, naps: Sequence[Asleep] = ()) -> Iterator[Said]:
    """Do all of it in its order, and give what is said on the way, as a worker says it that looks all the time."""
    waiting = sorted(done, key=lambda each: each.at)
    now = waiting[0].at
    looks = 0
    while now < until:
        looks += 1
        assert looks < 500, f"it looks again and again: {now}, {nudging.next_look(house, now)}"
        while waiting and waiting[0].at <= now:
            journals.take_over(house, journal.read(waiting.pop(0).lines))
        if not _nap(now, naps):
            yield from _said(house, now)
        sight = nudging.next_look(house, now)
        moments = [*(each.at for each in waiting[:1]), *(each.until for each in naps if each.since <= now < each.until)]
        if sight:
            nap = _nap(sight, naps)
            moments.append(nap.until if nap else max(sight, now + timedelta(seconds=1)))
        now = min(moments, default=until)


def _said(house: House, now: datetime) -> Iterator[Said]:
    due = nudging.claim(house, now)
    if due.things:
        kinds = {nudging.about(house, id)[0] for id in due.ids}
        nudging.settle(house, due, now)
        yield Said(at=now, due=due, of=frozenset((each.about, each.kind) for each in kinds))


def expected(
    house: House, done: Sequence[Done], until: datetime, naps: Sequence[Asleep]
) -> Iterator[tuple[datetime, str, str]]:
    """The same, worked out from the plans alone: moment, step and why then. It writes the journal into `house`."""
    preferences = preferences_of(journals.everything(house).candidate)
    last: dict[str, datetime] = {}
    waiting = sorted(done, key=lambda each: each.at)
    for each, following in zip(waiting, [*waiting[1:], None], strict=True):
        journals.take_over(house, journal.read(each.lines))
        ends = following.at if following else until
        if ends > each.at:
            with house.store.reading() as tx:
                steps = plans.everything(tx).steps
            for step in steps:
                yield from _of(step, each.at, ends, last, lambda at: _waking(at, preferences, naps))


def _of(
    step: Step, since: datetime, until: datetime, last: dict[str, datetime], waking: Callable[[datetime], datetime]
) -> Iterator[tuple[datetime, str, str]]:
    left = [each for each in nudges(step) if step.key not in last or each.at > last[step.key]]
    while left:
        at = waking(max(left[0].at, since))
        if at >= until or at > step.window.lapses:
            return
        ripe = [each for each in left if each.at <= at]
        yield at, step.key, ripe[-1].kind
        last[step.key] = ripe[-1].at
        left = left[len(ripe) :]


def _waking(at: datetime, preferences: Preferences, naps: Sequence[Asleep]) -> datetime:
    """The first moment from `at` on when the machine is on and nobody is to be left in peace."""
    while True:
        nap = _nap(at, naps)
        if nap:
            at = nap.until
        elif is_quiet(at, preferences):
            at = morning_after(at, preferences)
        else:
            return at


def _nap(at: datetime, naps: Iterable[Asleep]) -> Asleep | None:
    return next((each for each in naps if each.since <= at < each.until), None)


def titles(items: Iterable[Item]) -> list[str]:
    """What is to be done, with the employer where the title does not name one."""
    return [each.title if each.candidacy.employer in each.title else f"{each.title} ({each.candidacy.employer})"
            for each in items]  # fmt: skip
