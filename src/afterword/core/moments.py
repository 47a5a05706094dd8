"""The best moment to send: inside the window, on the addressee's clock, when people read their mail.

Not in the two hours after an interview, on a weekday morning or mid-afternoon where the window allows, else at any
decent hour, else when it is due; and never two letters to one employer at once.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from afterword.core import clock
from afterword.core.etiquette import Etiquette
from afterword.core.steps import Step
from afterword.core.story import Story
from afterword.core.value import replace

Hours = tuple[frozenset[int], tuple[tuple[time, time], ...]]
"""Weekdays (Monday is 0), and the stretches of the day that are good."""

WEEKDAYS, MIDWEEK, ANY_DAY = frozenset(range(5)), frozenset({1, 2, 3}), frozenset(range(7))
HOURS: Mapping[str, Hours] = {
    "checking in": (MIDWEEK, ((time(9), time(11)),)),
    "office": (WEEKDAYS, ((time(9), time(11, 30)), (time(14), time(16, 30)))),
    "decent": (ANY_DAY, ((time(7), time(22)),)),
}


def with_best(story: Story, etiquette: Etiquette, steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps of one candidacy with their best moments, letters kept apart."""
    taken: list[datetime] = []
    placed = []
    for step in steps:
        best = step.window.opens
        if step.written:
            zone = _clock_of(story, step)
            moment = _first_free(story, etiquette, step, zone, taken)
            insort(taken, moment)
            best = moment.astimezone(zone)
        placed.append(replace(step, window=replace(step.window, best=best)))
    return tuple(placed)


def best_moment(story: Story, etiquette: Etiquette, step: Step, taken: Iterable[datetime] = ()) -> datetime:
    """The first good moment for that letter which is not within minutes of another in `taken`."""
    zone = _clock_of(story, step)
    moment = _first_free(story, etiquette, step, zone, sorted(each.astimezone(UTC) for each in taken))
    return moment.astimezone(zone)


def best_from(
    story: Story, etiquette: Etiquette, step: Step, now: datetime, taken: Collection[datetime] = ()
) -> datetime | None:
    """The best moment that is still to come at `now`, apart from those `taken`; None when only now is left."""
    window = step.window
    if window.due <= now:
        return None
    if window.best and window.best > now and window.best not in taken:
        return window.best
    still = replace(step, window=replace(window, opens=max(window.opens, now)))
    found = best_moment(story, etiquette, still, taken)
    return found if found > now else None


def _clock_of(story: Story, step: Step) -> ZoneInfo:
    """The addressee's, else the employer's."""
    return clock.zone((story.person(step.to).zone if step.to else "") or story.candidacy.zone)


def _first_free(story: Story, etiquette: Etiquette, step: Step, zone: ZoneInfo, taken: Sequence[datetime]) -> datetime:
    """In UTC, as are those `taken`, which are in order."""
    opens, due = step.window.opens.astimezone(UTC), step.window.due.astimezone(UTC)
    rested = _rested(story, etiquette, opens, due)
    gap = clock.span(minutes=etiquette.minutes_between_letters)
    for hours in ("checking in", "office", "decent") if step.purpose == "check_in" else ("office", "decent"):
        if moment := _free(rested, due, hours, zone, gap, taken):
            return moment
    return _free(opens, due, "decent", zone, gap, taken) or due


def _rested(story: Story, etiquette: Etiquette, opens: datetime, due: datetime) -> datetime:
    """Not within hours of an interview's end, for what opens with one; of a short window a quarter is enough."""
    if opens not in story.ends:
        return opens
    return opens + min(clock.span(hours=etiquette.rest_hours), (due - opens) / 4)


def _free(
    earliest: datetime, due: datetime, hours: str, zone: ZoneInfo, gap: timedelta, taken: Sequence[datetime]
) -> datetime | None:
    """The first moment between `earliest` and `due` within those hours that is so far from all others; in UTC."""
    day, last = earliest.astimezone(zone).date(), due.date() + clock.ONE_DAY  # nowhere is a day further than that
    while day <= last:
        for opens, closes in _stretches(day, hours, zone):
            if closes < earliest:
                continue
            ends = min(closes, due)
            moment = _apart(max(opens, earliest), ends, gap, taken)
            if moment <= ends:
                return moment
        day += clock.ONE_DAY
    return None


@cache
def _stretches(day: date, hours: str, zone: ZoneInfo) -> tuple[tuple[datetime, datetime], ...]:
    """The good stretches of that day on the clock of `zone`, in UTC; every candidacy of a season asks for the same."""
    weekdays, stretches = HOURS[hours]
    if day.weekday() not in weekdays:
        return ()
    opened = ([datetime.combine(day, each, zone).astimezone(UTC) for each in stretch] for stretch in stretches)
    return tuple((opens, closes) for opens, closes in opened)


def _apart(begins: datetime, ends: datetime, gap: timedelta, taken: Sequence[datetime]) -> datetime:
    """The first moment from `begins`, in strides of `gap`, that is so far from all others; or one after `ends`."""
    moment = begins
    for number in range(bisect_right(taken, begins - gap), len(taken)):
        if moment > ends or taken[number] - moment >= gap:
            break
        moment += gap * -((moment - taken[number] - gap) // gap)  # as many strides as it takes to be clear of it
    return moment
