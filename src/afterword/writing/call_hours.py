"""When to ring: the hours of the addressee's own day, whether now is one of them, and when the next begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from afterword.core import clock
from afterword.core.clock import Calendar
from afterword.core.value import Value

Stretch = tuple[time, time]

GOOD: tuple[Stretch, ...] = ((time(9), time(12)), (time(13), time(17)))
"""Never before nine, at lunch or after five, nor on a day on which nobody works. Source: the Boston Globe's and others'
advice on calling recruiters, <https://www.bostonglobe.com/business/2013/03/23/telephone-tips-for-getting-past-square-one-job-search/rQ5sh9nw0COnTc28hijGXM/story.html>."""
BEST: tuple[Stretch, ...] = ((time(10), time(11, 30)), (time(14), time(16)))
BEST_DAYS = frozenset({1, 2, 3})
"""Tuesday to Thursday."""
LEFT = timedelta(minutes=10)
"""So much of a stretch must be left for a call to begin in it."""
FURTHEST = 120
"""Days ahead that are looked through."""

Excluded = Callable[[datetime], bool]


class Hours(Value):
    """The addressee's clock at one moment. `now` is aware, on that clock; `zone` its IANA name, `place` its city.

    `good` says whether now is a good moment, `best` whether it is among the best; `why` says so in a sentence. `next`
    is the next good moment on their clock: now, when that is one; None when none is near.
    """

    zone: str
    place: str
    now: datetime
    good: bool
    best: bool
    why: str
    next: datetime | None


def hours(calendar: Calendar, now: datetime, *, earliest: datetime | None = None, why_later: str = "",
          away: date | None = None, excluded: Excluded = lambda _: False) -> Hours:  # fmt: skip
    """Their hours at `now` (aware). `calendar` has their zone and the days on which they work.

    Nobody rings before `earliest`, for the reason `why_later`, nor until the day `away` is over. A moment that is
    `excluded`, because the candidate sleeps then, is not proposed, though it may be good where they are.
    """
    local = calendar.local(now)
    gone = away is not None and local.date() <= away
    later = earliest is not None and now < earliest
    inside = calendar.works(local.date()) and _within(local, GOOD)
    good = inside and not gone and not later
    if gone and away:
        why = f"They are away until {clock.spoken_day(datetime.combine(away, time(), calendar.zone))}."
    elif later:
        why = why_later
    else:
        why = _why(calendar, local)
    best = good and local.weekday() in BEST_DAYS and _within(local, BEST)
    start = max(now, earliest) if earliest else now
    return Hours(
        zone=str(calendar.zone), place=place(str(calendar.zone)), now=local, good=good, best=best, why=why,
        next=local if good else next((each for each in _good(calendar, start, away) if not excluded(each)), None),
    )  # fmt: skip


def place(zone: str) -> str:
    """The city that a zone is named after: "New York" of "America/New_York"."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def _good(calendar: Calendar, start: datetime, away: date | None) -> Iterator[datetime]:
    """The good moments from `start` on: the first of each stretch in which a call can still begin."""
    local = calendar.local(start)
    for ahead in range(FURTHEST):
        day = local.date() + timedelta(days=ahead)
        if (away and day <= away) or not calendar.works(day):
            continue
        for begins, ends in GOOD:
            opens = max(datetime.combine(day, begins, calendar.zone), local)
            if opens + LEFT <= datetime.combine(day, ends, calendar.zone):
                yield opens


def _within(local: datetime, stretches: tuple[Stretch, ...]) -> bool:
    return any(begins <= local.time() < ends for begins, ends in stretches)


def _why(calendar: Calendar, local: datetime) -> str:
    """What speaks for now or against it."""
    at = local.time()
    if not calendar.works(local.date()):
        day = clock.WEEKDAYS[local.weekday()]
        return f"It is {day} there." if local.weekday() > 4 else f"It is {day} there, and nobody works on it."
    if at < GOOD[0][0]:
        return f"It is {at:%H:%M} there, and their day has not begun."
    if at >= GOOD[-1][1]:
        return f"It is {at:%H:%M} there, and their day is over."
    if not _within(local, GOOD):
        return f"It is {at:%H:%M} there, and they are at lunch."
    if local.weekday() in BEST_DAYS and _within(local, BEST):
        return "The middle of a day in the middle of the week: no better time."
    return "It is within their working hours, and not at lunch."
