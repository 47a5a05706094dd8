"""What the core and the desk put into words, told in the language of the request: by the messages of the catalogue that
come from there, with the times and numbers in them said anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from afterword.core import clock
from afterword.core.agenda import NUMBERS
from afterword.web import tongue
from afterword.web.days import NEAR, names, put_together, with_time
from afterword.web.sentences import COUNT, SLOT, Sentences, Shape, shape
from afterword.web.tongue import ENGLISH, TOLD, _

_DAYS = "|".join(clock.WEEKDAYS)
_SHORT = "|".join(each[:3] for each in clock.WEEKDAYS)
_MONTHS = "|".join(clock.MONTHS)
_TIME = re.compile(
    rf"(?:(?P<near>yesterday|today|tomorrow) |(?P<name>{_DAYS}|{_SHORT})? ?"
    rf"(?:(?P<day>[0-9]{{1,2}}) (?P<month>{_MONTHS}|[A-Z][a-z]{{2}})(?: (?P<year>[0-9]{{4}}))?,? ?)?)"
    r"(?P<time>[0-9]{2}:[0-9]{2}(?:–[0-9]{2}:[0-9]{2})?)?"
    r"(?: \((?P<theirs>[0-9]{2}:[0-9]{2}) in (?P<place>[^()]{1,60})\))?"
)
"""A moment as the core says it: "today 18:30", "Friday 08:40", "Mon 23 November 09:00", "Friday 20 November 2026", or
one with its end, "Friday 20 November, 10:30–11:15"."""

_AT = re.compile(r"at ([0-9]{2}:[0-9]{2})")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){1,4}")


def told(text: str) -> str:
    """The text in the language of the request; what nobody has a translation of stays English."""
    language = tongue.spoken()
    if language == ENGLISH or not isinstance(text, str) or hasattr(text, "__html__"):
        return text  # what is marked up is said already
    return _sentences(language).told(text)


@cache
def _sentences(language: str) -> Sentences:
    and_ = _("%(names)s and %(last)s", names="", last="")
    return Sentences(_shapes(language), _moment_or_number, lambda count: _form(language, count), and_)


def _shapes(language: str) -> Iterator[Shape]:
    for message in tongue.messages(language):
        english, said = message.id, message.string
        if not english or not said or TOLD not in message.auto_comments:
            continue
        if isinstance(english, str) and isinstance(said, str):
            if SLOT.sub("", english).strip(" .,:;()"):
                yield shape(english, said)
        elif not isinstance(said, str) and all(said):
            for count, each in zip(
                (1, 2), english, strict=True
            ):  # one that does not name its count has it in its words
                one = said[tongue.forms(language, count)]
                yield shape(each, "", tuple(said)) if COUNT in SLOT.findall(each) else shape(each, one)


def _form(language: str, count: str) -> int | None:
    small = count.lower()
    if small in NUMBERS:
        return tongue.forms(language, NUMBERS.index(small))
    return tongue.forms(language, int(small)) if small.isascii() and small.isdigit() and len(small) < 10 else None


def _moment_or_number(text: str) -> str | None:
    if text.lower() in NUMBERS:
        said = _(text.lower())
        return said[:1].upper() + said[1:] if text[:1].isupper() else said
    if at := _AT.fullmatch(text):
        return _("at %(time)s", time=at[1])
    if _THOUSANDS.fullmatch(text):
        return _thousands(text)
    found = _TIME.fullmatch(text) if 4 < len(text) < 120 else None
    return _moment(found) if found and (found["near"] or found["day"] or found["name"]) else None


def _thousands(text: str) -> str:
    """20,000, as it is written in the language of the request."""
    from babel.numbers import format_decimal

    return format_decimal(int(text.replace(",", "")), locale=tongue.spoken())


def _moment(found: re.Match[str]) -> str | None:
    known, day, time = names(), "", found["time"] or ""
    if found["near"]:
        day = _(NEAR[found["near"]], time=time).strip()
    elif found["month"]:
        month = next((place for place, each in enumerate(clock.MONTHS) if each.startswith(found["month"])), None)
        if month is None:
            return None
        months = known.months if found["month"] in clock.MONTHS else known.short_months
        day = put_together(_weekday(found["name"]), found["day"], months[month], found["year"] or "")
    else:
        day = _weekday(found["name"])
    if time and not found["near"]:
        day = with_time(day, time, named=not found["month"])
    if not found["theirs"]:
        return day
    return _("%(moment)s (%(time)s in %(place)s)", moment=day, time=found["theirs"], place=found["place"])


def _weekday(name: str | None) -> str:
    if not name:
        return ""
    at = next(place for place, each in enumerate(clock.WEEKDAYS) if each.startswith(name))
    return (names().days if name in clock.WEEKDAYS else names().short_days)[at]
