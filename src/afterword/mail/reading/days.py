"""From shapes to days: what each shape of `dates` means, counted from the day on which it was written.

A week is Monday to Friday; early is the 1st to the 10th of a month, mid the 11th to the 20th, late the 21st to its end;
"next Friday" is the Friday of the following calendar week. Business days are those of the writer's country.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from afterword.core import clock as calendars
from afterword.core.value import Value
from afterword.mail.reading import feasts

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


def core(shape: str, tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """The days that the letters of one shape name, or None when there is no such day."""
    try:
        return _SHAPES[shape]([token for token in tokens if token.letter != ","], anchor)
    except (ValueError, OverflowError):
        return None


def _of(tokens: Sequence[Token], letters: str) -> Token | None:
    return next((token for token in tokens if token.letter in letters), None)


def _number(tokens: Sequence[Token], letters: str = "NO") -> int | None:
    found = _of(tokens, letters)
    return int(str(found.value)) if found else None


def _day(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    weekday, figures = _of(tokens, "W"), _of(tokens, "D")
    told = _number(tokens, "W")
    if figures:
        day = _figures(str(figures.value), anchor, told, _number(tokens, "Y"))
        return Span(first=day, last=day) if day else None
    month, number, year = _number(tokens, "M"), _number(tokens, "NOf"), _number(tokens, "Y")
    if month is None or number is None:
        return None
    day = date(year, month, number) if year else _nearest(month, number, anchor, told)
    if weekday and day.weekday() != told and year:
        return None  # "Monday 4 May 2027" that is a Tuesday: one of them is wrong, and nobody knows which
    return Span(first=day, last=day)


def _nearest(month: int, day: int, anchor: Anchor, weekday: int | None) -> date:
    """The day of that name that is meant: the next one, or one that is past by less than two months."""
    today = anchor.today
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        if day <= monthrange(year, month)[1]:
            found.append(date(year, month, day))
    if not found:
        raise ValueError
    fitting = [each for each in found if weekday is None or each.weekday() == weekday] or found
    ahead = [each for each in fitting if each >= today - timedelta(days=60)]
    return min(ahead or fitting)


def _figures(raw: str, anchor: Anchor, weekday: int | None, year: int | None) -> date | None:
    numbers = [int(each) for each in re.findall(r"\d+", raw)]
    if re.match(r"\d{4}-", raw):
        return date(numbers[0], numbers[1], numbers[2])
    if len(numbers) == 2 and ("-" in raw or numbers == [24, 7]):
        return None
    first, second = numbers[:2]
    whole = year or (numbers[2] + 2000 if len(numbers) > 2 and numbers[2] < 100 else numbers[2] if len(numbers) > 2 else None)
    day_first = True if "." in raw else anchor.day_first
    if first > 12 or second > 12:
        day_first = first > 12
    elif first == second:
        day_first = True
    readings = []
    for is_day_first in (True, False):
        day, month = (first, second) if is_day_first else (second, first)
        if 1 <= month <= 12 and 1 <= day <= 31:
            try:
                readings.append((is_day_first, date(whole, month, day) if whole else _nearest(month, day, anchor, weekday)))
            except ValueError:
                continue
    if weekday is not None and len(fits := [each for _, each in readings if each.weekday() == weekday]) == 1:
        return fits[0]
    return next((each for is_day_first, each in readings if is_day_first == day_first), None)


def _numbers(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """Days of one month, "16 to 20 November"."""
    first, last = [int(str(token.value)) for token in tokens if token.letter in "NO"][:2]
    month, year = _number(tokens, "M") or 1, _number(tokens, "Y")
    if last <= first:
        return None
    end = date(year, month, last) if year else _nearest(month, last, anchor, None)
    return Span(first=end.replace(day=first), last=end, grain="days")


def _ordinal(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "Monday the 9th", "the 14th": the next such day."""
    number, weekday = _number(tokens, "NOf"), _number(tokens, "W")
    today = anchor.today
    for more in range(0, 370):
        day = today + timedelta(days=more)
        if day.day == number and (weekday is None or day.weekday() == weekday):
            return Span(first=day, last=day)
        if weekday is None and more > 62:
            break
    return None


def week_of(day: date) -> Span:
    """Monday to Friday of the week that a day is in."""
    monday = day - timedelta(days=day.weekday())
    return Span(first=monday, last=monday + timedelta(days=4), grain="week")


def _next_weekday(weekday: int, today: date) -> date:
    """The next such day after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _weekday(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """A weekday with the word that says of which week: this, next, coming, "Friday week", "a week on Friday"."""
    weekday, unit, today = _number(tokens, "W") or 0, _of(tokens, "U"), anchor.today
    if told := _of(tokens, "T"):
        day = today + timedelta(days=int(str(told.value)))
        return Span(first=day, last=day) if day.weekday() == weekday else None
    relation = _of(tokens, "Rrcgl")
    upcoming = _next_weekday(weekday, today)
    letter = relation.letter if relation else ""
    if unit and not letter:  # "Friday week", "a week on Friday", "two weeks Friday"
        weeks = {"week": 1, "fortnight": 2}.get(str(unit.value))
        if weeks is None:
            return None
        counted = _number(tokens, "na") or 1
        today_itself = upcoming if today.weekday() != weekday else today
        day = today_itself + timedelta(weeks=weeks * counted)
        return Span(first=day, last=day)
    if unit and str(unit.value) not in ("week", "fortnight"):
        return None
    monday = today - timedelta(days=today.weekday())
    day = {
        "R": monday + timedelta(days=7 + weekday),
        "g": monday + timedelta(days=7 + weekday) if unit else upcoming,
        "c": monday + timedelta(days=7 + weekday) if unit else upcoming,
        "r": monday + timedelta(days=weekday),
        "l": today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1),
    }[letter]
    if letter == "r" and day < today:
        day = upcoming if today.weekday() >= 5 or not unit else day
    return Span(first=day, last=day)


def _bare(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    day = _next_weekday(_number(tokens, "W") or 0, anchor.today)
    return Span(first=day, last=day, bare=True)


def _nth(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "The first week of December", "the second Tuesday of January", "the last week of November"."""
    which, unit = tokens[0], tokens[1]
    year = _number(tokens, "Y")
    month = _number(tokens, "M")
    if month is None:
        other = tokens[-1]
        if other.value not in ("month", "year") or len(tokens) < 4:
            return None
        first = _shifted_month(anchor.today, {"R": 1, "c": 1, "r": 0, "g": 1, "l": -1}[tokens[2].letter])
        if other.value == "year":
            return None
    else:
        first = date(year, month, 1) if year else _month_ahead(month, anchor)
    last = first.replace(day=monthrange(first.year, first.month)[1])
    count = int(str(which.value)) if which.letter == "f" else 0
    if unit.letter == "W":
        inside = [first + timedelta(days=more) for more in range(last.day)]
        inside = [day for day in inside if day.weekday() == unit.value]
        day = inside[count - 1]
        return Span(first=day, last=day)
    if unit.letter == "k" or unit.value == "week":
        if which.letter == "l":
            return Span(first=last - timedelta(days=6), last=last, grain="week")
        return Span(first=first + timedelta(days=7 * (count - 1)), last=min(last, first + timedelta(days=7 * count - 1)), grain="week")
    return None


def _month_ahead(month: int, anchor: Anchor) -> date:
    """The first day of the next month of that name, this one included."""
    today = anchor.today
    return date(today.year + (month < today.month), month, 1)


def _shifted_month(day: date, months: int) -> date:
    whole = day.year * 12 + day.month - 1 + months
    return date(whole // 12, whole % 12 + 1, 1)


def _part(first: date, last: date, letter: str, grain: str) -> Span:
    """The early, middle, late part or the end of a month, a quarter, a year."""
    if grain == "month":
        parts = {"E": (first, first.replace(day=10)), "I": (first.replace(day=11), first.replace(day=20)),
                 "L": (first.replace(day=21), last)}  # fmt: skip
        return Span(first=None, last=last, grain="end") if letter == "X" else Span(first=parts[letter][0], last=parts[letter][1], grain="part")
    if letter == "X":
        return Span(first=None, last=last, grain="end")
    third = (last - first) // 3
    parts = {"E": (first, first + third), "I": (first + third, last - third), "L": (last - third, last)}
    return Span(first=parts[letter][0], last=parts[letter][1], grain="part")


def _month(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    month, year = _number(tokens, "M") or 1, _number(tokens, "Y")
    alone = len(tokens) == 1
    if alone and tokens[0].raw[:1].islower() and tokens[0].raw.lower() in ("may", "march", "mar"):
        return None
    first = date(year, month, 1) if year else _month_ahead(month, anchor)
    if not year and (following := _of(tokens, "R")):
        first = first if first.year > anchor.today.year else first.replace(year=first.year + (following.letter == "R"))
    last = first.replace(day=monthrange(first.year, first.month)[1])
    parts = [token.letter for token in tokens if token.letter in "EILX"]
    if not parts:
        return Span(first=first, last=last, grain="month")
    found = _part(first, last, parts[-1], "month")
    return Span(first=_part(first, last, parts[0], "month").first, last=found.last, grain=found.grain)


def _quarter(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    unit = _of(tokens, "U")
    if unit and unit.value != "quarter":
        return None
    number, year = _number(tokens, "Qf") or 1, _number(tokens, "Y")
    if not 1 <= number <= 4:
        return None
    year = year or anchor.today.year + (number * 3 < anchor.today.month)
    first = date(year, number * 3 - 2, 1)
    last = date(year, number * 3, monthrange(year, number * 3)[1])
    part = _of(tokens, "EILX")
    return _part(first, last, part.letter, "quarter") if part else Span(first=first, last=last, grain="quarter")


def _year(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    year = _number(tokens, "Y") or anchor.today.year
    return _part(date(year, 1, 1), date(year, 12, 31), tokens[0].letter, "year")


def _relative(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    token, today = tokens[0], anchor.today
    if token.letter == "T":
        day = today + timedelta(days=int(str(token.value)))
        return Span(first=day, last=day)
    if token.letter == "e":
        return Span(first=today, last=today, grain="end of day")
    if token.letter == "J":
        return week_of(today + timedelta(weeks=int(str(token.value))))
    return _ended(str(token.value), today, 0)


def _ended(unit: str, today: date, shift: int) -> Span | None:
    """The end of this week, month or year, or of one that many after it."""
    if unit == "week":
        week = week_of(today + timedelta(weeks=shift))
        last = week.last or today
        if not shift and last < today:
            last += timedelta(weeks=1)
        return Span(first=None, last=last, grain="end")
    if unit == "month":
        first = _shifted_month(today, shift)
        return Span(first=None, last=first.replace(day=monthrange(first.year, first.month)[1]), grain="end")
    return Span(first=None, last=date(today.year + shift, 12, 31), grain="end") if unit == "year" else None


def _unit(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "Next week", "the end of the month", "later this week", "early next week"."""
    unit, today = str((_of(tokens, "U") or tokens[-1]).value), anchor.today
    part, relation = _of(tokens, "EILX"), _of(tokens, "RrcgBl")
    shift = {"R": 1, "c": 1, "g": 1, "r": 0, "l": -1}.get(relation.letter, 0) if relation else 0
    if unit in ("hour", "bday", "fortnight"):
        return None
    if unit == "day":
        return None
    if part and part.letter == "X":
        if unit == "quarter":
            first = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
            first = _shifted_month(first, 3 * shift)
            return Span(first=None, last=_shifted_month(first, 3) - ONE, grain="end")
        return _ended(unit, today, shift)
    if unit == "weekend":
        saturday = today - timedelta(days=today.weekday()) + timedelta(days=5, weeks=shift if relation and relation.letter == "R" else 0)
        return Span(first=saturday, last=saturday + ONE, grain="weekend")
    if unit == "week":
        return _within_week(week_of(today + timedelta(weeks=shift)), part.letter if part else "", today, shift)
    if part and not relation and unit != "month":
        return None
    if unit == "month":
        first = _shifted_month(today, shift)
        last = first.replace(day=monthrange(first.year, first.month)[1])
        if part and part.letter == "L" and not shift and relation:
            return Span(first=today, last=last, grain="part")
        return _part(first, last, part.letter, "month") if part else Span(first=first if shift else today, last=last, grain="month")
    if unit == "quarter":
        first = _shifted_month(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * shift)
        last = _shifted_month(first, 3) - ONE
    else:
        first, last = date(today.year + shift, 1, 1), date(today.year + shift, 12, 31)
        if part and part.letter == "E":
            return None
    if part and part.letter == "L" and not shift:
        return Span(first=today, last=last, grain="part")
    return _part(first, last, part.letter, unit) if part else Span(first=first, last=last, grain=unit)


def _within_week(week: Span, letter: str, today: date, shift: int) -> Span:
    monday, friday = week.first or today, week.last or today
    if letter == "E":
        return Span(first=monday, last=monday + ONE, grain="part")
    if letter == "I":
        return Span(first=monday + 2 * ONE, last=monday + 2 * ONE, grain="part")
    if letter == "L":
        first = today if not shift else monday + 3 * ONE
        return Span(first=first, last=max(friday, first), grain="part")
    return Span(first=monday if shift else today, last=friday if friday >= today or shift < 0 else friday + 2 * ONE, grain="week")


def _holiday(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    year, named = _number(tokens, "Y"), str((_of(tokens, "H") or tokens[-1]).value)
    found = feasts.named(named, anchor.today, year, anchor.country)
    if found is None:
        return None
    first, last = found
    part = _of(tokens, "EILX")
    if named == "new year" and part and part.letter == "E":
        return Span(first=first, last=first.replace(day=10), grain="part")
    if named == "new year" and tokens[-1].raw.casefold() in ("new year", "neues jahr", "neuen jahr"):
        return Span(first=first, last=first, grain="new year")
    return None if part else Span(first=first, last=last)


def _after(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "The week after Thanksgiving"."""
    if len(tokens) < 3:
        return None
    span = _holiday(tokens[2:], anchor)
    if span is None or span.last is None or tokens[0].letter != "U" or tokens[0].value not in ("week", "day"):
        return None
    if tokens[0].value == "day":
        return Span(first=span.last + ONE, last=span.last + ONE)
    return week_of(span.last + timedelta(weeks=1))


_SHAPES: dict[str, Callable[[Sequence[Token], Anchor], Span | None]] = {
    "numbers": _numbers, "day": _day, "ordinal": _ordinal, "weekday": _weekday, "nth": _nth, "quarter": _quarter,
    "after": _after, "relative": _relative, "unit": _unit, "holiday": _holiday, "month": _month, "year": _year,
    "bare": _bare,
}  # fmt: skip


def clock(words: object) -> time | None:
    """A time of day as written, "4.30 pm", "16:30", "noon"; None for what is none."""
    found = re.match(r"(?i)(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s?(?:([ap])\.?\s?m?\b)?", str(words))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
