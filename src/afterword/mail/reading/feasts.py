"""Holidays that people name when they speak of time: "after Thanksgiving", "before Christmas"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

_FIXED = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "new year": (1, 1),
    "new year's eve": (12, 31),
    "independence day": (7, 4),
    "veterans day": (11, 11),
    "juneteenth": (6, 19),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "st patrick's day": (3, 17),
    "boxing day": (12, 26),
    "anzac day": (4, 25),
    "australia day": (1, 26),
    "waitangi day": (2, 6),
    "canada day": (7, 1),
    "republic day": (1, 26),
    "bastille day": (7, 14),
    "may day": (5, 1),
    "bonfire night": (11, 5),
    "michaelmas": (9, 29),
    "candlemas": (2, 2),
    "epiphany": (1, 6),
    "twelfth night": (1, 5),
    "all saints": (11, 1),
    "st george's day": (4, 23),
    "st andrew's day": (11, 30),
    "burns night": (1, 25),
}


def named(name: str, today: date, year: int | None, country: str) -> tuple[date, date] | None:
    """The next days of that name, counted from the day before `today`; None for one that moves in unknown ways.

    Thanksgiving is Canada's for a Canadian writer and otherwise that of the United States.
    """
    for each in (year,) if year else (today.year, today.year + 1):
        day = _in_year(name, each, country)
        if day is None:
            return None
        if year or day >= today - timedelta(days=1):
            return day, day
    return None


def _in_year(name: str, year: int, country: str) -> date | None:
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == "thanksgiving" and country == "CA":
        return _nth(year, 10, 0, 2)
    moving = _MOVING.get(name)
    return moving(year) if moving else None


def _nth(year: int, month: int, weekday: int, count: int) -> date:
    """The first (1), second, … or last (-1) weekday of a month."""
    if count < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (the anonymous Gregorian algorithm, Nature, 20 April 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


_MOVING: dict[str, Callable[[int], date]] = {
    "thanksgiving": lambda year: _nth(year, 11, 3, 4),
    "black friday": lambda year: _nth(year, 11, 3, 4) + timedelta(days=1),
    "labor day": lambda year: _nth(year, 9, 0, 1),
    "memorial day": lambda year: _nth(year, 5, 0, -1),
    "mlk day": lambda year: _nth(year, 1, 0, 3),
    "presidents' day": lambda year: _nth(year, 2, 0, 3),
    "columbus day": lambda year: _nth(year, 10, 0, 2),
    "easter": easter,
    "good friday": lambda year: easter(year) - timedelta(days=2),
    "easter monday": lambda year: easter(year) + timedelta(days=1),
    "shrove tuesday": lambda year: easter(year) - timedelta(days=47),
    "ash wednesday": lambda year: easter(year) - timedelta(days=46),
    "palm sunday": lambda year: easter(year) - timedelta(days=7),
    "maundy thursday": lambda year: easter(year) - timedelta(days=3),
    "whit monday": lambda year: easter(year) + timedelta(days=50),
    "pentecost": lambda year: easter(year) + timedelta(days=49),
}
