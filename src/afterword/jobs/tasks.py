"""What the worker does, and when: the list of tasks, and what our own tables say is to be handed to the engine.

The outbox holds the schedule; the engine only gets what falls due within the hour. Every chance of a letter has a key
of its own: a key that was used once is never done again, so it changes with whatever makes a new chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.desk import sending
from afterword.desk.house import House
from afterword.jobs.engine import Task
from afterword.jobs.send import Report, file_letter, look_for_letter, send_letter

TASKS: dict[str, Callable[..., Report]] = {
    "letter": send_letter,
    "search": look_for_letter,
    "copy": file_letter,
}
"""What is done with one letter, by the name of the task. Each asks the outbox again whether it still is to be done."""

AHEAD = timedelta(hours=1)
"""How long before its time a letter is handed to the engine."""
OVERDUE = {"letter": timedelta(minutes=5), "search": timedelta(minutes=5), "copy": timedelta(hours=1)}
"""How late a task may be before it is handed over once more, whatever the engine believes; and again after as long."""


@dataclass(frozen=True, slots=True)
class Handover:
    """A task for the engine, the key it is known by, and its time."""

    task: Task
    key: str
    at: datetime


def owed(house: House, now: datetime) -> Iterator[Handover]:
    """All that is to be done within `AHEAD` of now, and all that should have been done."""
    for sealed in sending.due(house, now + AHEAD):
        chance = f"{sealed.generation}:{sealed.attempts}"
        yield _handover("letter", sealed.id, chance, sealed.send_at, now)
    for sealed in sending.to_look_for(house, now + AHEAD):
        chance = f"{sealed.generation}:{sealed.searches}"
        yield _handover("search", sealed.id, chance, sealed.search_at or now, now)
    for sealed in sending.to_file(house, now, nobody_else_sends=False):
        yield _handover("copy", sealed.id, str(sealed.generation), sealed.sent_at or now, now)


def _handover(name: str, letter: str, chance: str, at: datetime, now: datetime) -> Handover:
    late = max((now - at) // OVERDUE[name], 0)
    key = f"{name}:{letter}:{chance}" + (f":late{late}" if late else "")
    return Handover(Task(name, letter), key, at)
