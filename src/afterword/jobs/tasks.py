"""What the worker does, and when: the list of tasks, and what our own tables say is to be handed to the engine.

The outbox holds the schedule; the engine only gets what falls due within the hour. Every chance of a letter has a key
of its own: a key that was used once is never done again, so it changes with whatever makes a new chance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.desk import sending
from afterword.desk.house import House
from afterword.jobs import calendar
from afterword.jobs.copies import file_letter, look_for_letter
from afterword.jobs.digest import next_digest, send_digest
from afterword.jobs.engine import AT_ONCE, Task
from afterword.jobs.fetch import fetch_replies, next_look
from afterword.jobs.post import Report
from afterword.jobs.remind import next_reminder, remind
from afterword.jobs.send import send_letter
from afterword.store.rows import Waiting, milliseconds

TASKS: dict[str, Callable[..., Report]] = {
    "letter": send_letter,
    "search": look_for_letter,
    "copy": file_letter,
    "fetch": fetch_replies,
    "remind": remind,
    "digest": send_digest,
    "calendar": calendar.follow_calendar,
}
"""What is done with one letter, by the name of the task. Each asks the outbox again whether it still is to be done.
Replies are fetched, reminders said, digests sent and calendars followed for nobody in particular: those tasks name
no letter."""

AHEAD = timedelta(hours=1)
"""How long before its time a letter is handed to the engine."""
AT_A_TIME = 1000
"""Letters handed over with one look, the earliest first. The next look hands over more, when these are done."""
OVERDUE = {"letter": timedelta(minutes=5), "search": timedelta(minutes=5), "copy": timedelta(hours=1),
           "fetch": timedelta(minutes=15), "remind": timedelta(minutes=5),
           "digest": timedelta(minutes=15), "calendar": timedelta(minutes=15)}  # fmt: skip
"""How late a task may be before it is handed over once more, whatever the engine believes; and again after as long."""


@dataclass(frozen=True, slots=True)
class Handover:
    """A task for the engine, the key it is known by, and its time."""

    task: Task
    key: str
    at: datetime


def owed(house: House, now: datetime) -> Iterator[Handover]:
    """What is to be done within `AHEAD` of now, and what should have been done: of each task so many as `AT_A_TIME`.

    One chance of a letter has one key, however often it is handed over: whatever makes a new chance changes the key.
    """
    yield from _letters(house, now)
    for letter in sending.to_look_for(house, now + AHEAD, AT_A_TIME):
        yield _handover("search", letter, f"{letter.searches}:{milliseconds(letter.at)}", now)
    for letter in sending.to_file(house, now, False, AT_A_TIME):
        yield _handover("copy", letter, 0, now)
    others = {"fetch": next_look(house), "remind": next_reminder(house, now), "digest": next_digest(house, now),
              "calendar": calendar.next_look(house)}  # fmt: skip
    for name, next_one in others.items():
        if next_one and next_one[1] <= now + AHEAD:
            chance, at = next_one
            yield _handover(name, Waiting(id="", sender="", at=at, generation=0), chance, now)


def _letters(house: House, now: datetime) -> Iterator[Handover]:
    """Letters within the hour. Of those that are due the first few of each account: a task sends all that it finds."""
    due: Counter[str] = Counter()
    for letter in sending.due(house, now + AHEAD, AT_A_TIME):
        due[letter.sender] += letter.at <= now
        if letter.at > now or due[letter.sender] <= AT_ONCE:
            yield _handover("letter", letter, letter.attempts, now)


def _handover(name: str, letter: Waiting, chance: object, now: datetime) -> Handover:
    late = max((now - letter.at) // OVERDUE[name], 0)
    key = f"{name}:{letter.id}:{letter.generation}:{chance}" + (f":late{late}" if late else "")
    return Handover(Task(name, letter.id), key, letter.at)
