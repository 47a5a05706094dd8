"""Reminders: of a debrief that waits and of a window that closes; once of each step, and of nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from afterword.core import agenda
from afterword.core.agenda import Item
from afterword.core.steps import Step
from afterword.desk.house import House
from afterword.desk.today import of
from afterword.notify import reminders
from afterword.store import plans, settings
from afterword.store.database import Tx
from afterword.store.glance import glance, through

REMINDED = "reminded"
"""Keys of the steps that a reminder went out for."""
TARGETS = "reminder targets"

NO_WINDOW_CLOSES = frozenset({"move_on", "stay_in_touch"})
"""Purposes that nobody is late for: Today shows them, and no reminder does."""


def due(house: House, now: datetime) -> tuple[Item, ...]:
    """What to remind of at `now`: steps whose best moment has come, and that were not reminded of yet.

    Letters of one interview are one reminder, when the first of them is best sent. Letters that are approved or may
    have gone, what has lapsed, and the invented example are left out.
    """
    with house.store.reading() as tx:
        seen = glance(through(tx), now)
        before = _reminded(tx)
    page = of(seen, now)
    candidacies = {each.id: each for each in seen.known.candidacies}
    invented = {id for id, each in candidacies.items() if each.raw.get("demo")}
    gone = {key for key, going in page.on_their_way.items() if going.state == "uncertain"}
    steps = [
        step
        for item in page.agenda.due
        for step in item.steps
        if step.purpose not in NO_WINDOW_CLOSES and step.candidacy not in invented and step.key not in before | gone
    ]
    items = agenda.agenda(steps, (), candidacies, page.people, now).due
    return tuple(item for item in items if any(_best(step) <= now for step in item.steps))


def remember(house: House, items: Iterable[Item]) -> None:
    """These were reminded of. Steps that are in no plan any more are forgotten, so that the list stays short."""
    with house.store.transaction() as tx:
        planned = {step.key for step in plans.everything(tx).steps}
        said = {step.key for item in items for step in item.steps}
        settings.put(tx, REMINDED, sorted((_reminded(tx) | said) & planned) or None)


def targets(house: House) -> tuple[str, ...]:
    """Where reminders go, as Apprise writes it. They hold secrets: show their `scheme` and nothing else."""
    with house.store.reading() as tx:
        return tuple(settings.get(tx, TARGETS) or ())


def set_targets(house: House, targets: Sequence[str]) -> None:
    """Let reminders go there from now on; to nowhere when there are none. Raises `BadInput` for one that is no target.

    They are kept in the database, since a timer has no keyring to ask, and are part of no export.
    """
    if targets:
        reminders.check(targets)
    with house.store.transaction() as tx:
        settings.put(tx, TARGETS, list(dict.fromkeys(targets)) or None)


def _reminded(tx: Tx) -> frozenset[str]:
    return frozenset(settings.get(tx, REMINDED) or ())


def _best(step: Step) -> datetime:
    return step.window.best or step.window.opens
