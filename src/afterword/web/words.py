"""Times, counts and names of things as the pages say them, in the language of the request. Every moment is put on the
reader's clock first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from afterword.core.agenda import NUMBERS
from afterword.core.records import Person
from afterword.mail.enclosed import megabytes
from afterword.web.days import NEAR, in_full, names, put_together, with_time
from afterword.web.retold import told
from afterword.web.tongue import _, meant
from afterword.web.tongue import spoken as spoken_tongue

CAPITAL_NOUNS = ("de",)
"""Languages in which a sentence's first word may not simply be written small within another."""


def clock_time(moment: datetime, now: datetime) -> str:
    """08:40."""
    return f"{moment.astimezone(now.tzinfo):%H:%M}"


def when(moment: datetime, now: datetime) -> str:
    """today 18:30 · Wed 18:30 · Tue 10 November, 08:35."""
    local = moment.astimezone(now.tzinfo)
    days, time = (local.date() - now.date()).days, f"{local:%H:%M}"
    if -1 <= days <= 1:
        return _(NEAR[("yesterday", "today", "tomorrow")[days + 1]], time=time)
    if abs(days) < 7:
        return with_time(names().short_days[local.weekday()], time, named=True)
    return with_time(in_full(local, short=True), time)


def upper_first(words: str) -> str:
    """The same with a capital, as at the head of a line."""
    return words[:1].upper() + words[1:]


def lower_first(words: str) -> str:
    """The same within a sentence, in a language that writes its nouns small."""
    return words if spoken_tongue() in CAPITAL_NOUNS else words[:1].lower() + words[1:]


def on_day(moment: date, now: datetime) -> str:
    """Today · Fri 20 November · Fri 20 November 2025, when it is another year. A day or a moment."""
    day = moment.astimezone(now.tzinfo).date() if isinstance(moment, datetime) else moment
    return _("Today") if day == now.date() else in_full(day, short=True, year=day.year != now.year)


def within_day(moment: date, now: datetime) -> str:
    """The same within a sentence: today · Fri 20 November."""
    said = on_day(moment, now)
    return _("today") if said == _("Today") else said


def day_with_weekday(day: date, now: datetime) -> str:
    """Within a sentence: Friday 20 November; with the year when it is another."""
    return in_full(day, year=day.year != now.year)


def spoken_day(day: date) -> str:
    """Within a sentence, without the year: Friday 20 November."""
    return in_full(day)


def short_day(moment: datetime, now: datetime) -> str:
    """24 Nov; or 18:30 when it is today."""
    local = moment.astimezone(now.tzinfo)
    if local.date() == now.date():
        return f"{local:%H:%M}"
    return put_together("", str(local.day), names().short_months[local.month - 1])


def weekday(moment: datetime) -> str:
    """Thursday."""
    return names().days[moment.weekday()]


def day_month(moment: date) -> str:
    """12 November."""
    return put_together("", str(moment.day), names().months[moment.month - 1])


def spoken(moment: datetime, now: datetime) -> str:
    """Wednesday 14 October, 09:05."""
    local = moment.astimezone(now.tzinfo)
    return with_time(in_full(local), f"{local:%H:%M}")


def listed(people: Iterable[str]) -> str:
    """Ada, Ben and Cleo."""
    known = list(people)
    if len(known) < 2:
        return "".join(known)
    return _("%(names)s and %(last)s", names=", ".join(known[:-1]), last=known[-1])


def number(count: int) -> str:
    """A small number as a word: "three", "14"."""
    return _(NUMBERS[count]) if 0 <= count < len(NUMBERS) else str(count)


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
    "within_day": within_day,
    "short_day": short_day,
    "weekday": weekday,
    "day_month": day_month,
    "spoken": spoken,
    "spoken_day": spoken_day,
    "listed": listed,
    "first_name": first_name,
    "lower_first": lower_first,
    "number": number,
    "megabytes": megabytes,
    "told": told,
}

FACTS: dict[str, str] = {
    "interview_held": meant("Interview"),
    "interview_missed": meant("The interview did not happen"),
    "debriefed": meant("Debrief"),
    "letter_sent": meant("A letter went out"),
    "call_made": meant("A call"),
    "acknowledged": meant("They answered, without news"),
    "decision_expected": meant("They named a time for their decision"),
    "told_to_check_back": meant("They asked to be asked again"),
    "asked_not_to_contact": meant("They asked not to be written to"),
    "asked_for": meant("They asked for something"),
    "supplied": meant("You sent what was asked for"),
    "invited": meant("They invited you to a further round"),
    "offered": meant("They offered you the post"),
    "rejected": meant("They said no"),
    "put_on_hold": meant("They paused"),
    "out_of_office": meant("Somebody is away"),
    "bounced": meant("A letter came back"),
    "decided": meant("You decided"),
    "skipped": meant("You left a step out"),
}
"""What a fact is called in a list."""

PURPOSES: dict[str, str] = {
    "debrief": meant("Debrief"),
    "thank_you": meant("Thank-you letter"),
    "withdraw": meant("Withdrawal"),
    "check_in": meant("Check-in"),
    "answer": meant("Answer"),
    "answer_invitation": meant("Answer to the invitation"),
    "answer_offer": meant("Answer to the offer"),
    "part_well": meant("Parting letter"),
    "tell_referrer": meant("Word to who referred you"),
    "find_address": meant("Find an address"),
    "supply": meant("What you promised"),
    "missed": meant("Note on the missed interview"),
    "move_on": meant("Moving on"),
    "stay_in_touch": meant("Staying in touch"),
}
"""What a step is called in a list."""


def purpose(name: str) -> str:
    """What a step is called in a list, in the language of the request."""
    return _(PURPOSES[name]) if name in PURPOSES else _("Letter")


def fact(kind: str) -> str:
    """What a fact is called in a list, in the language of the request."""
    return _(FACTS[kind]) if kind in FACTS else kind.replace("_", " ")


def named(purpose_: str, who: str) -> str:
    """Thank-you letter to Ada Okafor · Check-in with Ada Okafor."""
    what = purpose(purpose_)
    if not who:
        return what
    if purpose_ == "check_in":
        return _("Check-in with %(name)s", name=who)
    return _("%(what)s to %(name)s", what=what, name=who)
