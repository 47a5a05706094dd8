"""The best moment to send: inside the window, on the addressee's clock, when people read their mail.

Not in the two hours after an interview, on a weekday morning or mid-afternoon where the window allows, else at any
decent hour, else when it is due; and never two letters to one employer at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, time, timedelta
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
        if step.purpose in LETTERS:
            best = best_moment(story, etiquette, step, taken)
            taken.append(best)
        else:
            best = step.window.opens
        placed.append(replace(step, window=replace(step.window, best=best)))
    return tuple(placed)


def best_moment(story: Story, etiquette: Etiquette, step: Step, taken: Iterable[datetime] = ()) -> datetime:
    """The first good moment for that letter which is not within minutes of another in `taken`."""
    zone = clock.zone((story.person(step.to).zone if step.to else "") or story.candidacy.zone)
    opens, due = step.window.opens, step.window.due
    rested = _rested(story, etiquette, step)
    hours = [OFFICE, DECENT] if step.purpose != "check_in" else [CHECKING_IN, OFFICE, DECENT]
    gap = timedelta(minutes=etiquette.minutes_between_letters)
    for earliest, wanted in [(rested, each) for each in hours] + [(opens, DECENT)]:
        for moment in _slots(earliest, due, wanted, zone, gap):
            if all(abs(moment - other) >= gap for other in taken):
                return moment
    return due.astimezone(zone)


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


def _rested(story: Story, etiquette: Etiquette, step: Step) -> datetime:
    """Not within hours of an interview's end, for what opens with one; of a short window a quarter is enough."""
    opens = step.window.opens
    if all(interview.at != opens for interview in story.interviews):
        return opens
    return clock.after(opens, min(timedelta(hours=etiquette.rest_hours), (step.window.due - opens) / 4))


def _slots(earliest: datetime, due: datetime, hours: Hours, zone: ZoneInfo, gap: timedelta) -> Iterator[datetime]:
    """Moments between `earliest` and `due` within those hours, `gap` apart, on the clock of `zone`."""
    weekdays, stretches = hours
    day = earliest.astimezone(zone).date()
    while day <= due.astimezone(zone).date():
        if day.weekday() in weekdays:
            for begins, ends in stretches:
                moment = max(datetime.combine(day, begins, zone), earliest.astimezone(zone))
                last = min(datetime.combine(day, ends, zone), due)
                while moment <= last:
                    yield moment
                    moment = clock.after(moment, gap)
        day += timedelta(days=1)
