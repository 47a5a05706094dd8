"""What days are counted from, and what they are: an anchor, spans, and parts of weeks, months and years."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from afterword.core import clock as calendars
from afterword.core.value import Value

if TYPE_CHECKING:
    from afterword.mail.reading.dates import Token

ONE = timedelta(days=1)


class Anchor(Value):
    """Whence a mail counts its days: the aware moment at which it was sent, in the sender's zone, and the country (ISO
    3166, "" when unknown). `day_first` is whether 5/12 is the fifth of December; None when nobody knows.
    """

    sent: datetime
    country: str = ""
    zone: str = ""
    day_first: bool | None = None

    @property
    def today(self) -> date:
        """The day on which it was sent, where it was sent."""
        return self.sent.date()

    @property
    def clock(self) -> tzinfo:
        """The sender's clock."""
        return self.sent.tzinfo or UTC

    def business_days(self, start: date, count: int) -> date:
        """That many business days after `start`."""
        return calendars.calendar(self.zone or "UTC", self.country, "").later_day(start, count)


class Span(Value):
    """Days from `first` to `last`, either of which may be open. `grain` is what was named: a day, a week, a month."""

    first: date | None
    last: date | None
    grain: str = "day"
    bare: bool = False  # a weekday alone, which a neighbour may move into its week


PARTS = "EILXyZ"
"""The letters of the parts of a month, a week, a year: early, the middle, late, the end, the first and second half."""
NOBODY_KNOWS = Span(first=None, last=None, grain="")
"""Days that contradict themselves, or hang on some that are not told: what names them is passed over whole."""


def token_of(tokens: Sequence[Token], letters: str) -> Token | None:
    """The first word with one of these letters."""
    return next((token for token in tokens if token.letter in letters), None)


def number_of(tokens: Sequence[Token], letters: str = "NO") -> int | None:
    """The number that the first word with one of these letters tells."""
    found = token_of(tokens, letters)
    return int(str(found.value)) if found else None


def week_of(day: date) -> Span:
    """Monday to Friday of the week that a day is in."""
    monday = day - timedelta(days=day.weekday())
    return Span(first=monday, last=monday + timedelta(days=4), grain="week")


def shifted_month(day: date, months: int) -> date:
    """The first day of the month that many months later."""
    whole = day.year * 12 + day.month - 1 + months
    return date(whole // 12, whole % 12 + 1, 1)


def part_of(first: date, last: date, letter: str, grain: str) -> Span:
    """The early, middle, late part or the end of a month, a quarter, a year."""
    if grain == "month":
        parts = {
            "E": (first, first.replace(day=10)),
            "I": (first.replace(day=11), first.replace(day=20)),
            "L": (first.replace(day=21), last),
            "y": (first, first.replace(day=15)),
            "Z": (first.replace(day=16), last),
        }
        return (
            Span(first=None, last=last, grain="end")
            if letter == "X"
            else Span(first=parts[letter][0], last=parts[letter][1], grain="part")
        )
    if letter == "X":
        return Span(first=None, last=last, grain="end")
    third, half = (last - first) // 3, (last - first) // 2
    parts = {"E": (first, first + third), "I": (first + third, last - third), "L": (last - third, last),
             "y": (first, first + half), "Z": (first + half + ONE, last)}  # fmt: skip
    return Span(first=parts[letter][0], last=parts[letter][1], grain="part")
