"""From shapes to days: what each shape of `dates` means, counted from the day on which it was written.

A week is Monday to Friday; early is the 1st to the 10th of a month, mid the 11th to the 20th, late the 21st to its end;
"next Friday" is the Friday of the following calendar week. Business days are those of the writer's country.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from afterword.mail.reading import feasts, weeks
from afterword.mail.reading.spans import ONE, Anchor, Span, number_of, part_of, shifted_month, token_of, week_of

if TYPE_CHECKING:
    from afterword.mail.reading.dates import Token


def core(shape: str, tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """The days that the letters of one shape name, or None when there is no such day."""
    try:
        return _SHAPES[shape]([token for token in tokens if token.letter != ","], anchor)
    except (ValueError, OverflowError):
        return None


def _day(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    weekday, figures = token_of(tokens, "W"), token_of(tokens, "D")
    told = number_of(tokens, "W")
    if figures:
        day = _figures(str(figures.value), anchor, told, number_of(tokens, "Y"))
        return Span(first=day, last=day) if day else None
    month, number, year = number_of(tokens, "M"), number_of(tokens, "NOf"), number_of(tokens, "Y")
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
    whole = year or (
        numbers[2] + 2000 if len(numbers) > 2 and numbers[2] < 100 else numbers[2] if len(numbers) > 2 else None
    )
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
                readings.append(
                    (is_day_first, date(whole, month, day) if whole else _nearest(month, day, anchor, weekday))
                )
            except ValueError:
                continue
    if weekday is not None and len(fits := [each for _, each in readings if each.weekday() == weekday]) == 1:
        return fits[0]
    return next((each for is_day_first, each in readings if is_day_first == day_first), None)


def _numbers(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """Days of one month, "16 to 20 November"."""
    first, last = [int(str(token.value)) for token in tokens if token.letter in "NO"][:2]
    month, year = number_of(tokens, "M") or 1, number_of(tokens, "Y")
    if last <= first:
        return None
    end = date(year, month, last) if year else _nearest(month, last, anchor, None)
    return Span(first=end.replace(day=first), last=end, grain="days")


def _ordinal(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "Monday the 9th", "the 14th": the next such day."""
    number, weekday = number_of(tokens, "NOf"), number_of(tokens, "W")
    today = anchor.today
    for more in range(370):
        day = today + timedelta(days=more)
        if day.day == number and (weekday is None or day.weekday() == weekday):
            return Span(first=day, last=day)
        if weekday is None and more > 62:
            break
    return None


def _nth(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "The first week of December", "the second Tuesday of January", "the last week of November"."""
    which, unit = tokens[0], tokens[1]
    year = number_of(tokens, "Y")
    month = number_of(tokens, "M")
    if month is None:
        other = tokens[-1]
        if other.value not in ("month", "year") or len(tokens) < 4:
            return None
        first = shifted_month(anchor.today, {"R": 1, "c": 1, "r": 0, "g": 1, "l": -1}[tokens[2].letter])
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
        return Span(
            first=first + timedelta(days=7 * (count - 1)),
            last=min(last, first + timedelta(days=7 * count - 1)),
            grain="week",
        )
    return None


def _month_ahead(month: int, anchor: Anchor) -> date:
    """The first day of the next month of that name, this one included."""
    today = anchor.today
    return date(today.year + (month < today.month), month, 1)


def _month(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    month, year = number_of(tokens, "M") or 1, number_of(tokens, "Y")
    alone = len(tokens) == 1
    if alone and tokens[0].raw[:1].islower() and tokens[0].raw.lower() in ("may", "march", "mar"):
        return None
    first = date(year, month, 1) if year else _month_ahead(month, anchor)
    if not year and token_of(tokens, "R") and first.year == anchor.today.year:
        return None  # of "next March", said in February, nobody knows which is meant
    last = first.replace(day=monthrange(first.year, first.month)[1])
    parts = [token.letter for token in tokens if token.letter in "EILX"]
    if not parts:
        return Span(first=first, last=last, grain="month")
    found = part_of(first, last, parts[-1], "month")
    return Span(first=part_of(first, last, parts[0], "month").first, last=found.last, grain=found.grain)


def _quarter(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    unit = token_of(tokens, "U")
    if unit and unit.value != "quarter":
        return None
    number, year = number_of(tokens, "Qf") or 1, number_of(tokens, "Y")
    if not 1 <= number <= 4:
        return None
    year = year or anchor.today.year + (number * 3 < anchor.today.month)
    first = date(year, number * 3 - 2, 1)
    last = date(year, number * 3, monthrange(year, number * 3)[1])
    part = token_of(tokens, "EILX")
    return part_of(first, last, part.letter, "quarter") if part else Span(first=first, last=last, grain="quarter")


def _year(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    year = number_of(tokens, "Y") or anchor.today.year
    return part_of(date(year, 1, 1), date(year, 12, 31), tokens[0].letter, "year")


def _relative(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    token, today = tokens[0], anchor.today
    if token.letter == "T":
        day = today + timedelta(days=int(str(token.value)))
        return Span(first=day, last=day)
    if token.letter == "e":
        return Span(first=today, last=today, grain="end of day")
    if token.letter == "J":
        return week_of(today + timedelta(weeks=int(str(token.value))))
    return weeks.ended(str(token.value), today, 0)


def _holiday(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    year, named = number_of(tokens, "Y"), str((token_of(tokens, "H") or tokens[-1]).value)
    found = feasts.named(named, anchor.today, year, anchor.country)
    if found is None:
        return None
    first, last = found
    part = token_of(tokens, "EILX")
    if named == "new year" and part and part.letter == "E":
        return Span(first=first, last=first.replace(day=10), grain="part")
    if named == "new year" and tokens[-1].raw.casefold() in ("new year", "neues jahr", "neuen jahr"):
        return Span(first=first, last=first, grain="new year")
    return None if part else Span(first=first, last=last)


def _month_day(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "The 20th of next month", "the 15th day of June"."""
    number, month = number_of(tokens) or 1, number_of(tokens, "M")
    units = [token.value for token in tokens if token.letter == "U"]
    if month is not None:
        return _day([token for token in tokens if token.letter != "U"], anchor) if units == ["day"] else None
    if units not in (["month"], ["day", "month"]):
        return None
    relation = token_of(tokens, "Rrcg")
    first = shifted_month(anchor.today, 0 if relation is None or relation.letter == "r" else 1)
    day = first.replace(day=number)
    return Span(first=day, last=day)


def _after(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "The week after Thanksgiving"."""
    if tokens[0].letter == "W":  # "the Friday after next"
        span = weeks.bare(tokens[:1], anchor)
        return Span(first=span.last + 7 * ONE, last=span.last + 7 * ONE) if span and span.last else None
    span = _holiday(tokens[2:], anchor)
    if span is None or span.last is None or tokens[0].letter != "U" or tokens[0].value not in ("week", "day"):
        return None
    if tokens[0].value == "day":
        return Span(first=span.last + ONE, last=span.last + ONE)
    return week_of(span.last + timedelta(weeks=1))


_SHAPES: dict[str, Callable[[Sequence[Token], Anchor], Span | None]] = {
    "monthday": _month_day,
    "numbers": _numbers,
    "day": _day,
    "ordinal": _ordinal,
    "weekday": weeks.weekday,
    "nth": _nth,
    "quarter": _quarter,
    "after": _after,
    "relative": _relative,
    "unit": weeks.unit,
    "holiday": _holiday,
    "month": _month,
    "year": _year,
    "bare": weeks.bare,
}


def clock(words: object) -> time | None:
    """A time of day as written, "4.30 pm", "16:30", "noon"; None for what is none."""
    found = re.match(r"(?i)(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s?(?:([ap])\.?\s?m?\b)?", str(words))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
