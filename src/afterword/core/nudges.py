"""Nudges: the few moments at which somebody wants to be reminded of a step. Pure; who is asleep then is seen later.

A debrief is wanted the moment the interview is over, a letter when its window has six hours left and when it has two, a
check-in on the morning of the day on which it opens. Nothing else is worth a notification: Today shows the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Literal

from afterword.core import clock
from afterword.core.steps import Purpose, Step
from afterword.core.value import Value

Kind = Literal["ended", "six_hours", "two_hours", "opens", "again", "moved", "reply", "uncertain"]
"""Why it is said now: the first four belong to a step; `again` was asked for; the others to what happened meanwhile."""

Topic = Literal["ended", "window", "opens", "reply", "moved", "uncertain"]
TOPICS: Mapping[Topic, frozenset[Kind]] = {
    "ended": frozenset({"ended"}),
    "window": frozenset({"six_hours", "two_hours"}),
    "opens": frozenset({"opens"}),
    "reply": frozenset({"reply"}),
    "moved": frozenset({"moved"}),
    "uncertain": frozenset({"uncertain"}),
}
"""What one may want to be told of, or not, and the kinds that this is. What was asked for is told anyway."""

FIRST, LAST = timedelta(hours=6), timedelta(hours=2)
"""What a window has left when it is spoken of, the first time and the last."""
APART = timedelta(hours=1)
"""Two nudges of one step are at least so far apart: a window of two hours is spoken of once."""
MORNING = time(9)
"""On the clock where the step opens."""

UNHURRIED: frozenset[Purpose] = frozenset({"move_on", "stay_in_touch"})
"""Purposes that nobody is late for: Today shows them, and no nudge does."""
ON_THE_DAY: frozenset[Purpose] = frozenset({"check_in"})
"""Purposes with days to spare, which are spoken of when they open."""


class Nudge(Value):
    """A moment (aware) at which a step is spoken of, and why then."""

    kind: Kind
    at: datetime


def nudges(step: Step) -> tuple[Nudge, ...]:
    """When the step is spoken of, the first moment first. None lies before it opens but that of a morning."""
    window = step.window
    if step.purpose in UNHURRIED:
        return ()
    if step.purpose == "debrief":
        return (Nudge(kind="ended", at=window.opens),)
    if step.purpose in ON_THE_DAY:
        morning = datetime.combine(window.opens.date(), MORNING, window.opens.tzinfo)
        return (Nudge(kind="opens", at=min(morning, window.due)),)
    first = max(window.opens, clock.after(window.due, -FIRST))
    last = clock.after(window.due, -LAST)
    found = (Nudge(kind="six_hours", at=first),)
    return (*found, Nudge(kind="two_hours", at=last)) if clock.between(first, last) >= APART else found


def first_of(step: Step) -> datetime | None:
    """The first moment at which it is spoken of; None for a step that no nudge speaks of."""
    return next((nudge.at for nudge in nudges(step)), None)
