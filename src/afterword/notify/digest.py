"""The digest in words: one mail a day to oneself, of what is due, what opens before the next, and what waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from afterword.core import agenda, clock
from afterword.core.agenda import Item, counted
from afterword.core.value import Value
from afterword.notify import reminders


class Day(Value):
    """What a digest speaks of: `due` now, `ahead` until the next one, `replies` that wait for a word, and letters of
    which nobody knows whether they arrived."""

    due: tuple[Item, ...] = ()
    ahead: tuple[Item, ...] = ()
    replies: int = 0
    moved: int = 0
    uncertain: int = 0

    @property
    def items(self) -> Sequence[Item]:
        """What there is to do now."""
        return self.due

    @property
    def things(self) -> int:
        """How many things it speaks of."""
        return len(self.due) + len(self.ahead) + self.replies + self.uncertain


def letter(day: Day, now: datetime, names: bool, address: str) -> tuple[str, str]:
    """Subject and text. The subject names nobody, since it lies on locked screens; `address` is that of the pages."""
    return _subject(day), "\n".join(_lines(day, now, names, address)) + "\n"


def _subject(day: Day) -> str:
    minutes = sum(item.minutes for item in day.due) + day.replies + day.uncertain
    now = len(day.due) + day.replies + day.uncertain
    if not now:
        return f"{counted(len(day.ahead), 'thing').capitalize()} ahead"
    return f"{counted(now, 'thing').capitalize()} to do, about {counted(minutes, 'minute')}"


def _lines(day: Day, now: datetime, names: bool, address: str) -> Iterator[str]:
    yield clock.spoken_day(now)
    if day.due:
        yield "\nDue:"
        yield from (_line(reminders.line(item, now, names)) for item in day.due)
    others = list(reminders.lines_of_others(day))
    if others:
        yield "\nWaiting for your word:"
        yield from (_line(each) for each in others)
    if day.ahead:
        yield "\nBefore the next digest:"
        yield from (_line((_ahead(item, names), f"From {_from(item, now)} on.")) for item in day.ahead)
    yield f"\nOpen Afterword: {address}"
    yield "\n-- \nFrom Afterword, to yourself. Change or end it: Settings, Notifications."


def _line(said: tuple[str, str]) -> str:
    what, why = (" ".join(each.split()) for each in said)
    return f"- {what}. {why}"


def _ahead(item: Item, names: bool) -> str:
    return (
        f"{item.title} ({item.about})"
        if names and item.about
        else reminders.line(item, item.first.window.opens, names)[0]
    )


def _from(item: Item, now: datetime) -> str:
    return agenda.on_the_clock(item.first.window.opens, now)
