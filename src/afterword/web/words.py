"""Times, counts and names of things as the pages say them. Pure; every moment is put on the reader's clock first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from afterword.core import clock
from afterword.core.agenda import counted
from afterword.core.records import Person
from afterword.mail.enclosed import megabytes


def clock_time(moment: datetime, now: datetime) -> str:
    """08:40."""
    return f"{moment.astimezone(now.tzinfo):%H:%M}"


def when(moment: datetime, now: datetime) -> str:
    """today 18:30 · Wed 18:30 · Tue 10 November, 08:35."""
    local = moment.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    if -1 <= days <= 1:
        return f"{('yesterday', 'today', 'tomorrow')[days + 1]} {local:%H:%M}"
    return f"{local:%a} {local:%H:%M}" if abs(days) < 7 else f"{local:%a} {local.day} {local:%B}, {local:%H:%M}"


def upper_first(words: str) -> str:
    """The same with a capital, as at the head of a line."""
    return words[:1].upper() + words[1:]


def on_day(moment: date, now: datetime) -> str:
    """Today · Fri 20 November · Fri 20 November 2025, when it is another year. A day or a moment."""
    day = moment.astimezone(now.tzinfo).date() if isinstance(moment, datetime) else moment
    if day == now.date():
        return "Today"
    return f"{day:%a} {day.day} {day:%B}" + (f" {day.year}" if day.year != now.year else "")


def day_with_weekday(day: date, now: datetime) -> str:
    """Within a sentence: Friday 20 November; with the year when it is another."""
    return f"{day:%A} {day.day} {day:%B}" + (f" {day.year}" if day.year != now.year else "")


def spoken_day(day: date) -> str:
    """Within a sentence, without the year: Friday 20 November."""
    return f"{day:%A} {day.day} {day:%B}"


def short_day(moment: datetime, now: datetime) -> str:
    """24 Nov; or 18:30 when it is today."""
    local = moment.astimezone(now.tzinfo)
    return f"{local:%H:%M}" if local.date() == now.date() else f"{local.day} {local:%b}"


def weekday(moment: datetime) -> str:
    """Thursday."""
    return f"{moment:%A}"


def day_month(moment: datetime) -> str:
    """12 November."""
    return f"{moment.day} {moment:%B}"


def spoken(moment: datetime, now: datetime) -> str:
    """Wednesday 14 October, 09:05."""
    return clock.spoken(moment.astimezone(now.tzinfo))


def listed(names: Iterable[str]) -> str:
    """Ada, Ben and Cleo."""
    known = list(names)
    return " and ".join([", ".join(known[:-1]), known[-1]] if len(known) > 1 else known)


STYLES = frozenset({"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "dame", "rev"})


def first_name(person: Person) -> str:
    """The name to speak of somebody by: what follows a title, "Aoife" of "Dr Aoife Ní Bhriain"."""
    words = person.name.split()
    while len(words) > 1 and words[0].casefold().rstrip(".") in STYLES:
        words = words[1:]
    return words[0] if words else person.name


FILTERS: dict[str, Callable[..., Any]] = {
    "clock_time": clock_time,
    "when": when,
    "upper_first": upper_first,
    "on_day": on_day,
    "short_day": short_day,
    "weekday": weekday,
    "day_month": day_month,
    "spoken": spoken,
    "listed": listed,
    "first_name": first_name,
    "counted": counted,
    "megabytes": megabytes,
}

FACTS: dict[str, str] = {
    "interview_held": "Interview",
    "interview_missed": "The interview did not happen",
    "debriefed": "Debrief",
    "letter_sent": "A letter went out",
    "call_made": "A call",
    "acknowledged": "They answered, without news",
    "decision_expected": "They named a time for their decision",
    "told_to_check_back": "They asked to be asked again",
    "asked_not_to_contact": "They asked not to be written to",
    "asked_for": "They asked for something",
    "supplied": "You sent what was asked for",
    "invited": "They invited you to a further round",
    "offered": "They offered you the post",
    "rejected": "They said no",
    "put_on_hold": "They paused",
    "out_of_office": "Somebody is away",
    "bounced": "A letter came back",
    "decided": "You decided",
    "skipped": "You left a step out",
}
"""What a fact is called in a list."""

PURPOSES: dict[str, str] = {
    "debrief": "Debrief", "thank_you": "Thank-you letter", "withdraw": "Withdrawal", "check_in": "Check-in",
    "answer": "Answer", "answer_invitation": "Answer to the invitation", "answer_offer": "Answer to the offer",
    "part_well": "Parting letter", "tell_referrer": "Word to who referred you", "find_address": "Find an address",
    "supply": "What you promised", "missed": "Note on the missed interview", "move_on": "Moving on",
    "stay_in_touch": "Staying in touch",
}  # fmt: skip
"""What a step is called in a list."""


def named(purpose: str, who: str) -> str:
    """Thank-you letter to Ada Okafor · Check-in with Ada Okafor."""
    what = PURPOSES.get(purpose, "Letter")
    return f"{what} {'with' if purpose == 'check_in' else 'to'} {who}" if who else what
