"""Reminding: what is due is claimed, said wherever the candidate looks, and noted as said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from afterword.core.value import replace
from afterword.desk import nudging, page
from afterword.desk.house import House
from afterword.jobs.post import Clock, Observer, Report, nobody
from afterword.notify import reminders
from afterword.notify.reminders import Reminder, Unreached
from afterword.store.rows import milliseconds


def remind(house: House, clock: Clock, _: str = "", *, observe: Observer = nobody) -> Report:
    """Say what is due to every target, as one reminder. What nobody took is said again in a while."""
    report, targets = Report(), nudging.targets(house)
    now = clock()
    due = nudging.claim(house, now) if targets else nudging.NOTHING
    if not due.things:
        return report
    observe("claimed")
    words = reminder_of(house, due, now)
    try:
        reminders.send(targets, words)
    except Unreached as error:
        report.trouble.append(str(error))
        if not error.reached:
            nudging.release(house, due, now)
            return report
    observe("told")
    nudging.settle(house, due, now)
    report.news.append(f"Reminded: {words.title}")
    return report


def reminder_of(house: House, due: nudging.Due, now: datetime) -> Reminder:
    """The reminder as it goes out, with the page that it leads to."""
    words = reminders.reminder(due, now, nudging.discloses(house))
    return replace(words, link=page.address(house) + leading_to(due.ids, due.things))


def leading_to(ids: Sequence[str], things: int) -> str:
    """The page for one thing, or Today for several. No name can be read in it."""
    return f"nudge/{ids[0]}" if things == 1 else ""


def next_reminder(house: House, now: datetime) -> tuple[str, datetime] | None:
    """The next moment at which there may be something to say, and a key for it; None where nobody would hear it."""
    if not nudging.targets(house):
        return None
    sight, at = nudging.in_sight(house), nudging.next_look(house, now)
    return (f"{milliseconds(sight)}", at) if sight and at else None
