"""All plans as one life, worked out again only where something it rests on is another: every page asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from operator import is_
from typing import NamedTuple

from afterword.core.preferences import Preferences
from afterword.core.steps import Plan, Step
from afterword.core.together import Arranged, together
from afterword.store import bodies

MOST = 4
"""Arrangements that are kept: that of everything, and some seen from one opening."""


class _Kept(NamedTuple):
    plan: Plan
    addresses: Mapping[str, str]
    preferences: Preferences
    since: datetime
    until: datetime | None
    arranged: Arranged

    def holds(self, plan: Plan, addresses: Mapping[str, str], preferences: Preferences, now: datetime) -> bool:
        """Whether it would come out the same. What was read from the same text is the same value (`store.bodies`)."""
        return (
            self.since <= now
            and (self.until is None or now < self.until)
            and _same(self.plan.steps, plan.steps)
            and _same(self.plan.held_back, plan.held_back)
            and self.addresses == addresses
            and self.preferences == preferences
        )


_kept: tuple[_Kept, ...] = ()


def arranged(plan: Plan, addresses: Mapping[str, str], preferences: Preferences, now: datetime) -> Arranged:
    """As `core.together`, of one plan that holds the steps of all."""
    global _kept
    found = next((each for each in _kept if each.holds(plan, addresses, preferences, now)), None)
    if found is None:
        result = together([plan], addresses, preferences, now)
        found = _Kept(plan, addresses, preferences, now, _until(plan.steps, now), result)
        _kept = (found, *_kept[: MOST - 1])
    return found.arranged


@bodies.also_forgets
def forget() -> None:
    """Keep none of it any more."""
    global _kept
    _kept = ()


def _until(steps: Iterable[Step], now: datetime) -> datetime | None:
    """The next moment at which a step opens or lapses: until then the hour makes no difference."""
    ends = (end for each in steps for end in (each.window.opens, each.window.lapses) if end >= now)
    return min(ends, default=None)


def _same(some: tuple[object, ...], others: tuple[object, ...]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))
