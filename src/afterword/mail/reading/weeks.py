"""Weekdays and lengths of time with the word that says which: next Friday, later this week, the end of the month."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from afterword.mail.reading.spans import ONE, PARTS, Anchor, Span, number_of, part_of, shifted_month, token_of, week_of

if TYPE_CHECKING:
    from afterword.mail.reading.dates import Token


def next_weekday(weekday: int, today: date) -> date:
    """The next such day after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def weekday(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """A weekday with the word that says of which week: this, next, coming, "Friday week", "a week on Friday"."""
    weekday, unit, today = number_of(tokens, "W") or 0, token_of(tokens, "U"), anchor.today
    if told := token_of(tokens, "T"):
        day = today + timedelta(days=int(str(told.value)))
        return Span(first=day, last=day) if day.weekday() == weekday else None
    relation = token_of(tokens, "Rrcgl")
    upcoming = next_weekday(weekday, today)
    letter = relation.letter if relation else ""
    if unit and not letter:  # "Friday week", "a week on Friday", "two weeks Friday"
        weeks = {"week": 1, "fortnight": 2}.get(str(unit.value))
        if weeks is None:
            return None
        counted = number_of(tokens, "na") or 1
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


def bare(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """A weekday alone is the next one; a neighbour may move it into its week."""
    day = next_weekday(number_of(tokens, "W") or 0, anchor.today)
    return Span(first=day, last=day, bare=True)


def ended(unit: str, today: date, shift: int) -> Span | None:
    """The end of this week, month or year, or of one that many after it; the weekend itself."""
    if unit == "weekend":
        saturday = today + timedelta(days=max(0, 5 - today.weekday()))
        return Span(first=saturday, last=today + timedelta(days=6 - today.weekday()), grain="weekend")
    if unit == "week":
        week = week_of(today + timedelta(weeks=shift))
        last = week.last or today
        if not shift and last < today:
            last += timedelta(weeks=1)
        return Span(first=None, last=last, grain="end")
    if unit == "month":
        first = shifted_month(today, shift)
        return Span(first=None, last=first.replace(day=monthrange(first.year, first.month)[1]), grain="end")
    return Span(first=None, last=date(today.year + shift, 12, 31), grain="end") if unit == "year" else None


def unit(tokens: Sequence[Token], anchor: Anchor) -> Span | None:
    """ "Next week", "the end of the month", "later this week", "early next week"."""
    unit, today = str((token_of(tokens, "U") or tokens[-1]).value), anchor.today
    part, relation = token_of(tokens, PARTS), token_of(tokens, "RrcgBl")
    shift = {"R": 1, "c": 1, "g": 1, "r": 0, "l": -1}.get(relation.letter, 0) if relation else 0
    if unit in ("hour", "bday", "fortnight"):
        return None
    if unit == "day":
        return None
    if part and part.letter == "X":
        if unit == "quarter":
            first = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
            first = shifted_month(first, 3 * shift)
            return Span(first=None, last=shifted_month(first, 3) - ONE, grain="end")
        return ended(unit, today, shift)
    if unit == "weekend":
        saturday = (
            today
            - timedelta(days=today.weekday())
            + timedelta(days=5, weeks=shift if relation and relation.letter == "R" else 0)
        )
        return Span(first=saturday, last=saturday + ONE, grain="weekend")
    if unit == "week":
        return _within_week(week_of(today + timedelta(weeks=shift)), part.letter if part else "", today, shift)
    if part and not relation and unit != "month":
        return None
    if unit == "month":
        first = shifted_month(today, shift)
        last = first.replace(day=monthrange(first.year, first.month)[1])
        if part and part.letter == "L" and not shift and relation:
            return Span(first=today, last=last, grain="part")
        return (
            part_of(first, last, part.letter, "month")
            if part
            else Span(first=first if shift else today, last=last, grain="month")
        )
    if unit == "quarter":
        first = shifted_month(date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * shift)
        last = shifted_month(first, 3) - ONE
    else:
        first, last = date(today.year + shift, 1, 1), date(today.year + shift, 12, 31)
        if part and part.letter == "E":
            return None
    if part and part.letter == "L" and not shift:
        return Span(first=today, last=last, grain="part")
    return part_of(first, last, part.letter, unit) if part else Span(first=first, last=last, grain=unit)


def _within_week(week: Span, letter: str, today: date, shift: int) -> Span:
    monday, friday = week.first or today, week.last or today
    if letter == "E":
        return Span(first=monday, last=monday + ONE, grain="part")
    if letter == "y":
        return Span(first=monday, last=monday + 2 * ONE, grain="part")
    if letter == "Z":
        return Span(first=monday + 2 * ONE, last=friday, grain="part")
    if letter == "I":
        if not shift and monday + 2 * ONE < today:  # "the middle of the week", written on its Thursday
            monday += 7 * ONE
        return Span(first=monday + 2 * ONE, last=monday + 2 * ONE, grain="part")
    if letter == "L":
        first = today if not shift else monday + 3 * ONE
        return Span(first=first, last=max(friday, first), grain="part")
    return Span(
        first=monday if shift else today,
        last=friday if friday >= today or shift < 0 else friday + 2 * ONE,
        grain="week",
    )
