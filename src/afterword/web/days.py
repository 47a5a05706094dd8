"""Days and times in the language of the request: how its days and months are called, and in which order they stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from afterword.core import clock
from afterword.web.tongue import ENGLISH, _, meant
from afterword.web.tongue import spoken as spoken_tongue

NEAR = {
    "yesterday": meant("yesterday %(time)s"),
    "today": meant("today %(time)s"),
    "tomorrow": meant("tomorrow %(time)s"),
}
"""A time of a day that has a name of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What days, from Monday on, and months are called in a language."""

    days: tuple[str, ...]
    short_days: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]


def names() -> Names:
    """Those of the language of the request."""
    return _names_in(spoken_tongue())


@cache
def _names_in(language: str) -> Names:
    """Those of the core for English, else those of the Unicode CLDR."""
    if language == ENGLISH:
        short = [tuple(each[:3] for each in known) for known in (clock.WEEKDAYS, clock.MONTHS)]
        return Names(days=clock.WEEKDAYS, short_days=short[0], months=clock.MONTHS, short_months=short[1])
    from babel import Locale

    known = Locale.parse(language)
    days, months = known.days["format"], known.months["format"]
    return Names(
        days=tuple(days["wide"][each] for each in range(7)),
        short_days=tuple(days["abbreviated"][each] for each in range(7)),
        months=tuple(months["wide"][each] for each in range(1, 13)),
        short_months=tuple(months["abbreviated"][each] for each in range(1, 13)),
    )


def in_full(day: date, *, short: bool = False, year: bool = False) -> str:
    """Friday 20 November · Fri 20 November 2026."""
    known = names()
    weekday = (known.short_days if short else known.days)[day.weekday()]
    return put_together(weekday, str(day.day), known.months[day.month - 1], str(day.year) if year else "")


def day_month_year(day: date) -> str:
    """20 November 2026."""
    return put_together("", str(day.day), names().months[day.month - 1], str(day.year))


def put_together(weekday: str, day: str, month: str, year: str = "") -> str:
    """A day of its parts, of which all but the day and the month may be empty."""
    if year:
        month = _("%(month)s %(year)s", month=month, year=year)
    if not weekday:
        return _("%(day)s %(month)s", day=day, month=month)
    return _("%(weekday)s %(day)s %(month)s", weekday=weekday, day=day, month=month)


def with_time(day: str, time: str, *, named: bool = False) -> str:
    """That day at that time; `named` of one that is called by its weekday alone."""
    return _("%(weekday)s %(time)s", weekday=day, time=time) if named else _("%(day)s, %(time)s", day=day, time=time)
