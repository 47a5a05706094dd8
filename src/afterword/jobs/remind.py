"""Reminding: what is due is claimed, said wherever the candidate looks, and noted as said."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from afterword.core.value import Value, replace
from afterword.desk import nudging, page, ways_out
from afterword.desk.house import House
from afterword.desk.ways_out import Listener
from afterword.jobs.post import Clock, Observer, Report, nobody
from afterword.notify import reminders, webpush
from afterword.notify.reminders import Reminder, Unreached
from afterword.store.rows import milliseconds

NOT_TAKEN = "It did not take the reminder."


def remind(house: House, clock: Clock, _: str = "", *, observe: Observer = nobody) -> Report:
    """Say what is due by every way out, as one reminder. What nobody took is said again in a while."""
    report, now = Report(), clock()
    due = nudging.claim(house, now) if anybody_listens(house, now) else nudging.NOTHING
    if not due.things:
        return report
    observe("claimed")
    words = reminder_of(house, due, now)
    heard = say(house, words, now)
    report.trouble += heard.trouble
    if not heard.reached:
        nudging.release(house, due, now)
        return report
    observe("told")
    nudging.settle(house, due, now)
    report.news.append(f"Reminded: {words.title}")
    return report


class Heard(Value):
    """How many ways out took a reminder, and in words what became of the others."""

    reached: int
    trouble: tuple[str, ...]


def anybody_listens(house: House, now: datetime) -> bool:
    """Whether there is any way out."""
    return bool(nudging.targets(house) or ways_out.listeners(house, now))


def say(house: House, words: Reminder, now: datetime, only: str = "") -> Heard:
    """Say it by every way out, or `only` by that of this id, and note how it went. Raises `BadInput` where an extra is
    missing that it needs."""
    targets = [each for each in nudging.targets(house) if only in ("", ways_out.id_of(each))]
    outcomes: dict[str, str] = {}
    trouble: list[str] = []
    try:
        if targets:
            reminders.send(targets, words)
        outcomes |= {ways_out.id_of(each): "" for each in targets}
    except Unreached as error:
        trouble.append(str(error))
        outcomes |= {ways_out.id_of(each): NOT_TAKEN if n in error.failed or not error.reached else ""
                     for n, each in enumerate(targets)}  # fmt: skip
    for listener in ways_out.listeners(house, now):
        if only in ("", listener.id):
            outcomes[listener.id] = _push(house, listener, words, now)
    trouble += [why for id, why in outcomes.items() if why not in ("", NOT_TAKEN)]
    ways_out.note(house, outcomes, now)
    return Heard(reached=sum(not why for why in outcomes.values()), trouble=tuple(trouble))


def _push(house: House, listener: Listener, words: Reminder, now: datetime) -> str:
    """Why it did not arrive; empty when it did. Who wants no more of it is forgotten."""
    try:
        webpush.send(ways_out.key(house), listener.subscriber, words, now)
    except webpush.Gone as error:
        ways_out.unsubscribe(house, listener.subscriber.endpoint)
        return str(error)
    except webpush.Unsent as error:
        return str(error)
    return ""


def reminder_of(house: House, due: nudging.Due, now: datetime) -> Reminder:
    """The reminder as it goes out, with the page that it leads to."""
    words = reminders.reminder(due, now, nudging.discloses(house))
    tag = due.ids[0] if due.things == 1 else hashlib.sha256("".join(due.ids).encode()).hexdigest()[:16]
    return replace(words, link=page.address(house) + leading_to(due.ids, due.things), tag=tag)


def leading_to(ids: Sequence[str], things: int) -> str:
    """The page for one thing, or Today for several. No name can be read in it."""
    return f"nudge/{ids[0]}" if things == 1 else ""


def next_reminder(house: House, now: datetime) -> tuple[str, datetime] | None:
    """The next moment at which there may be something to say, and a key for it; None where nobody would hear it."""
    if not anybody_listens(house, now):
        return None
    sight, at = nudging.in_sight(house), nudging.next_look(house, now)
    return (f"{milliseconds(sight)}", at) if sight and at else None
