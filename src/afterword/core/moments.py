"""The best moment to send: inside the window, on the addressee's clock, when people read their mail.

Not in the two hours after an interview, on a weekday morning or mid-afternoon where the window allows, else at any
decent hour, else when it is due; and never two letters to one employer at once.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.core import clock
from afterword.core.etiquette import Etiquette
from afterword.core.steps import LETTERS, Step
from afterword.core.story import Story
from afterword.core.value import replace

Hours = tuple[frozenset[int], tuple[tuple[time, time], ...]]
"""Weekdays (Monday is 0), and the stretches of the day that are good."""

WEEKDAYS, MIDWEEK, ANY_DAY = frozenset(range(5)), frozenset({1, 2, 3}), frozenset(range(7))
OFFICE: Hours = (WEEKDAYS, ((time(9), time(11, 30)), (time(14), time(16, 30))))
CHECKING_IN: Hours = (MIDWEEK, ((time(9), time(11)),))
DECENT: Hours = (ANY_DAY, ((time(7), time(22)),))


def with_best(story: Story, etiquette: Etiquette, steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps of one candidacy with their best moments, letters kept apart."""
    taken: list[datetime] = []
    placed = []
    for step in steps:
        best = step.window.opens
        if step.purpose in LETTERS:
            best = _first_free(story, etiquette, step, taken)
            insort(taken, best.astimezone(UTC))
        placed.append(replace(step, window=replace(step.window, best=best)))
    return tuple(placed)


def best_moment(story: Story, etiquette: Etiquette, step: Step, taken: Iterable[datetime] = ()) -> datetime:
    """The first good moment for that letter which is not within minutes of another in `taken`."""
    return _first_free(story, etiquette, step, sorted(each.astimezone(UTC) for each in taken))


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


def _first_free(story: Story, etiquette: Etiquette, step: Step, taken: Sequence[datetime]) -> datetime:
    """`taken` in order, all in UTC."""
    zone = clock.zone((story.person(step.to).zone if step.to else "") or story.candidacy.zone)
    opens, due = step.window.opens.astimezone(UTC), step.window.due.astimezone(UTC)
    rested = _rested(story, etiquette, opens, due)
    hours = [OFFICE, DECENT] if step.purpose != "check_in" else [CHECKING_IN, OFFICE, DECENT]
    gap = clock.span(minutes=etiquette.minutes_between_letters)
    for earliest, wanted in [(rested, each) for each in hours] + [(opens, DECENT)]:
        for begins, ends in _stretches(earliest, due, wanted, zone):
            moment = _apart(begins, ends, gap, taken)
            if moment <= ends:
                return moment.astimezone(zone)
    return due.astimezone(zone)


def _rested(story: Story, etiquette: Etiquette, opens: datetime, due: datetime) -> datetime:
    """Not within hours of an interview's end, for what opens with one; of a short window a quarter is enough."""
    if opens not in story.ends:
        return opens
    return opens + min(clock.span(hours=etiquette.rest_hours), (due - opens) / 4)


def _stretches(earliest: datetime, due: datetime, hours: Hours, zone: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """What lies between `earliest` and `due` within those hours on the clock of `zone`, in UTC."""
    weekdays, stretches = hours
    day, last = earliest.astimezone(zone).date(), due.astimezone(zone).date()
    while day <= last:
        if day.weekday() in weekdays:
            for opens, closes in stretches:
                ends = min(datetime.combine(day, closes, zone).astimezone(UTC), due)
                if ends >= earliest:
                    yield max(datetime.combine(day, opens, zone).astimezone(UTC), earliest), ends
        day += clock.ONE_DAY


def _apart(begins: datetime, ends: datetime, gap: timedelta, taken: Sequence[datetime]) -> datetime:
    """The first moment from `begins`, in strides of `gap`, that is so far from all others; or one after `ends`."""
    moment = begins
    for number in range(bisect_right(taken, begins - gap), len(taken)):
        if moment > ends or taken[number] - moment >= gap:
            break
        moment += gap * -((moment - taken[number] - gap) // gap)  # as many strides as it takes to be clear of it
    return moment
