"""From shapes to days: what each shape of `dates` means, counted from the day on which it was written.

A week is Monday to Friday; early is the 1st to the 10th of a month, mid the 11th to the 20th, late the 21st to its end;
"next Friday" is the Friday of the following calendar week. Business days are those of the writer's country.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from afterword.core.value import replace
from afterword.mail.reading import feasts, weeks
from afterword.mail.reading.spans import (
    NOBODY_KNOWS,
    ONE,
    PARTS,
    Anchor,
    Span,
    number_of,
    part_of,
    shifted_month,
    token_of,
    week_of,
)
from afterword.writing.expressions import pattern

if TYPE_CHECKING:
    from afterword.mail.reading.dates import Token


def core(shape: str, tokens: Sequence[Token], anchor: Anchor, told: date | None = None) -> Span | None:
    """The days that the letters of one shape name, or None when there is no such day.

    `told` is the day that the sentence told before, from which "the following Friday" is counted.
    """
    if token_of(tokens, "g"):
        if told is None and not token_of(tokens, "UM"):
            return NOBODY_KNOWS
        anchor = replace(anchor, sent=datetime.combine(told, anchor.sent.timetz())) if told else anchor
    try:
        found = _SHAPES[shape]([token for token in tokens if token.letter != ","], anchor)
        if shape == "ordinal" and told and found and found.first and found.first < told and found.first.day != told.day:
            later = replace(anchor, sent=datetime.combine(told, anchor.sent.timetz()))
            found = _ordinal([token for token in tokens if token.letter != ","], later)
        return found
    except (ValueError, OverflowError):
        return None


_LATELY = timedelta(days=60)
"""So long ago a day without a year may be; an older one is that of the year to come."""


def _day(tokens: Sequence[Token], anchor: Anchor, year: int | None = None) -> Span | None:
    figures, weekday, year = token_of(tokens, "D"), number_of(tokens, "W"), year or number_of(tokens, "Y")
    ahead = weekday is None and token_of(tokens, "Rc") is not None
    since = anchor.today + (ONE if ahead else -_LATELY)
    if figures:
        day = _figures(str(figures.value), anchor, weekday, year, since)
    else:
        month, number = number_of(tokens, "M"), number_of(tokens, "NOf")
        if month is None or number is None:
            return None
        day = date(year, month, number) if year else _since(since, month, number)
        if weekday is not None and day.weekday() != weekday:
            day = None
    if day is None:  # "Monday 4 May 2027" that is a Tuesday: one of them is wrong, and nobody knows which
        return NOBODY_KNOWS if weekday is not None else None
    return Span(first=day, last=day)


def _figured(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "14 April 27" if that can be a year; else "14 April, 10 of us" or "round 2, April 10", by country."""
    year = anchor.today.year // 100 * 100 + (number_of(tokens[-1:]) or 0)
    if -1 <= year - anchor.today.year <= 2:
        return _day(tokens[:-1], anchor, year)
    if anchor.day_first or token_of(tokens[:2], "WO"):
        return _day(tokens[:-1], anchor)
    return NOBODY_KNOWS if anchor.day_first is None else _day(tokens[-2:], anchor)


def _since(first: date, month: int, day: int) -> date:
    """The first day of that name from `first` on; raises `ValueError` where the calendar has none."""
    for year in range(first.year, first.year + 9):
        if day <= monthrange(year, month)[1] and date(year, month, day) >= first:
            return date(year, month, day)
    raise ValueError


def _figures(raw: str, anchor: Anchor, weekday: int | None, year: int | None, since: date) -> date | None:
    numbers = [int(each) for each in pattern(r"\d+").findall(raw)]
    if pattern(r"\d{4}-").match(raw):
        day = date(numbers[0], numbers[1], numbers[2])
        return day if weekday in (None, day.weekday()) else None
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
        number, month = (first, second) if is_day_first else (second, first)
        if 1 <= month <= 12 and 1 <= number <= 31:
            try:
                readings.append((is_day_first, date(whole, month, number) if whole else _since(since, month, number)))
            except ValueError:
                continue
    if weekday is not None:
        readings = [each for each in readings if each[1].weekday() == weekday]
        if len(readings) == 1:
            return readings[0][1]
    return next((each for is_day_first, each in readings if is_day_first == day_first), None)


def _numbers(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """Days of one month, "16 to 20 November", "16 to 20 of next month"."""
    first, last = [int(str(token.value)) for token in tokens if token.letter in "NO"][:2]
    month, year, unit = number_of(tokens, "M"), number_of(tokens, "Y"), token_of(tokens, "U")
    if last <= first or (unit and unit.value != "month"):
        return None
    if month is None:
        end = shifted_month(anchor.today, 0 if token_of(tokens, "r") else 1).replace(day=last)
    else:
        end = date(year, month, last) if year else _since(anchor.today - _LATELY, month, last)
    return Span(first=end.replace(day=first), last=end, grain="days")


def _ordinal(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "Monday the 9th", "the 14th", "Monday 9": the next such day."""
    number, weekday = number_of(tokens, "NOf"), number_of(tokens, "W")
    unmarked = weekday is not None and token_of(tokens, "N") is not None  # "Friday 10 of us"
    for more in range(35 if unmarked else 63 if weekday is None else 370):
        day = anchor.today + timedelta(days=more)
        if day.day == number and weekday in (None, day.weekday()):
            return Span(first=day, last=day)
    return NOBODY_KNOWS if unmarked else None


def _nth(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "The first week of December", "the second Tuesday of January", "the last day of November"."""
    which, unit = tokens[0], tokens[1]
    year = number_of(tokens, "Y")
    month = number_of(tokens, "M")
    if month is None:
        other = tokens[-1]
        if other.value not in ("month", "year"):
            return None
        if len(tokens) < 4:  # "the last day of the month", "the first Monday of the month"
            return _nth_of_the_month(tokens, anchor) if len(tokens) == 3 and other.value == "month" else None
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
    if unit.value == "day":
        day = last if which.letter == "l" else first.replace(day=count)
        return Span(first=day, last=day)
    if unit.letter != "k" and unit.value != "week":
        return None
    begins = last - timedelta(days=6) if which.letter == "l" else first + timedelta(days=7 * (count - 1))
    if tokens[-1].letter == "W":  # "the first week of December, on Friday"
        day = begins + timedelta(days=(int(str(tokens[-1].value)) - begins.weekday()) % 7)
        return Span(first=day, last=day)
    return Span(first=begins, last=min(last, begins + timedelta(days=6)), grain="week")


def _nth_of_the_month(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """The same of this month, or of the next where it is past."""
    for later in (0, 1):
        month = shifted_month(anchor.today, later).month
        found = _nth([*tokens[:-1], tokens[-1]._replace(letter="M", value=month)], anchor)
        if found and found.last and found.last >= anchor.today:
            return found
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
    parts = [token.letter for token in tokens if token.letter in PARTS]
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
    part = token_of(tokens, PARTS)
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


def _from_today(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "A fortnight today", "a week tomorrow"."""
    length = {"week": 7, "fortnight": 14}.get(str(tokens[1].value))
    if length is None or int(str(tokens[2].value)) < 0:
        return None
    day = anchor.today + timedelta(days=int(str(tokens[0].value)) * length + int(str(tokens[2].value)))
    return Span(first=day, last=day)


def _holiday(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    year, named = number_of(tokens, "Y"), str((token_of(tokens, "H") or tokens[-1]).value)
    found = feasts.named(named, anchor.today, year, anchor.country)
    if found is None:
        return None
    first, last = found
    part = token_of(tokens, PARTS)
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


def _numbered_week(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """Monday to Friday of a week by its number in the calendar (ISO 8601), of this year or else of the next."""
    number = number_of(tokens, "NOn") or 0
    for year in (anchor.today.year, anchor.today.year + 1):
        try:
            week = week_of(date.fromisocalendar(year, number, 1))
        except ValueError:  # a 53rd week that this year has not
            continue
        if week.last and week.last >= anchor.today:
            return week
    return None


def _after(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "The week after Thanksgiving"."""
    if tokens[0].letter == "W" and tokens[-1].letter in "HY":  # "the Tuesday after Thanksgiving"
        feast = _holiday(tokens[2:], anchor)
        told = number_of(tokens[:1], "W") or 0
        day = weeks.next_weekday(told, feast.last) if feast and feast.last else None
        return Span(first=day, last=day) if day else None
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
    "figured": _figured,
    "day": _day,
    "ordinal": _ordinal,
    "weekday": weeks.weekday,
    "nth": _nth,
    "quarter": _quarter,
    "after": _after,
    "today": _from_today,
    "numbered": _numbered_week,
    "relative": _relative,
    "unit": weeks.unit,
    "holiday": _holiday,
    "month": _month,
    "year": _year,
    "bare": weeks.bare,
}


def clock(words: object) -> time | None:
    """A time of day as written, "4.30 pm", "16:30", "noon"; None for what is none."""
    found = pattern(r"(?i)(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s?(?:([ap])\.?\s?m?\b)?").match(str(words))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if found[3].lower() == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
