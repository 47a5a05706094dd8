"""What leads to days or away from them: "by Friday", "from Monday to Wednesday", "a week from Tuesday"."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from afterword.mail.reading.spans import NOBODY_KNOWS, ONE, Anchor, Span, week_of
from afterword.writing.expressions import pattern

if TYPE_CHECKING:
    from afterword.mail.reading.dates import Token

Led = tuple[Span, str]
"""The days, and how they are told: `on`, `by`, `after` or `within`."""


def led(shape: str, letters: str, own: Sequence[Token], spans: Sequence[Span], anchor: Anchor) -> Led | None:
    """The days that one shape tells. `own` are its words that are no days, `spans` its days; None where it tells
    none."""
    try:
        return _SHAPES[shape](letters, own, spans, anchor)
    except (ValueError, OverflowError):
        return None


def _in_week(letters: str, own: Sequence[Token], spans: Sequence[Span], anchor: Anchor) -> Led | None:
    """ "Monday two weeks from now", "three weeks after Christmas, on Friday": that day of the week it falls into.

    Of a Sunday, and of days counted otherwise than in weeks, nobody knows which is meant. A day with a name of its own
    is that day.
    """
    named, others = (spans[0], spans[1:]) if letters[0] == "d" else (spans[-1], spans[:-1])
    if not named.bare or named.first is None:
        return named, "on"
    unit = next(str(token.value) for token in own if token.letter == "U")
    day = _later(anchor, others[0] if others else None, _count(own)[-1], unit)
    if unit != "week" or named.first.weekday() == 6 or day is None or day.last is None:
        return NOBODY_KNOWS, ""
    day_itself = day.last + timedelta(days=named.first.weekday() - day.last.weekday())
    return Span(first=day_itself, last=day_itself), "on"


def _from_to(letters: str, own: Sequence[Token], spans: Sequence[Span], anchor: Anchor) -> Led | None:
    first, last = spans
    if first.bare and not last.bare and last.last and first.first:  # "between Monday and Wednesday of next week"
        back = (last.last.weekday() - first.first.weekday()) % 7
        first = Span(first=last.last - timedelta(days=back), last=None)
    if first.first is None and first.last and last.last and first.last <= last.last:
        return Span(first=first.last, last=last.last, grain="days"), "on"
    if first.first is None or last.last is None:
        return Span(first=None, last=last.last, grain="days"), "by"
    if last.last < first.first and last.bare:
        last = Span(first=last.last + timedelta(days=7), last=last.last + timedelta(days=7))
    if last.last is None or first.first is None or last.last < first.first:
        return (NOBODY_KNOWS, "") if letters[0] == "F" else None
    return Span(first=first.first, last=last.last, grain="days"), "on"


def _count(tokens: Sequence[Token]) -> list[int]:
    return [int(str(token.value)) for token in tokens if token.letter in "naNO"]


def _later(anchor: Anchor, span: Span | None, count: int, unit: str) -> Span | None:
    """`count` lengths after the days, or after the day of writing."""
    start = (span.last or span.first) if span else anchor.today
    if start is None:
        return None
    if unit == "bday":
        day = anchor.business_days(start, count)
    elif unit == "hour":
        day = (anchor.sent + timedelta(hours=count)).date() if span is None else start + timedelta(hours=count)
    elif unit in ("month", "year"):
        months = start.year * 12 + start.month - 1 + count * (12 if unit == "year" else 1)
        year, month = months // 12, months % 12 + 1
        day = start.replace(year=year, month=month, day=min(start.day, monthrange(year, month)[1]))
    else:
        days = {"day": 1, "week": 7, "fortnight": 14, "quarter": 91}.get(unit)
        if days is None:
            return None
        day = start + timedelta(days=days * count)
    return Span(first=day, last=day, grain=unit)


def _counted(letters: str, own: Sequence[Token], spans: Sequence[Span], anchor: Anchor) -> Led | None:
    """ "Two weeks from Monday", "the day after Thanksgiving"."""
    starting = any(token.letter == "k" for token in own)  # "a week starting tomorrow"
    unit = "week" if starting else next((str(token.value) for token in own if token.letter == "U"), "")
    counts = _count(own)
    if not counts and unit == "week" and spans[0].last:
        return week_of(spans[0].last + timedelta(days=7)), "on"
    if not counts and unit != "day":
        return None
    leads = {token.letter for token in own}
    count = counts[-1] if counts else 1
    day = _later(anchor, spans[0], -count if "B" in leads and unit != "bday" else count, unit)
    if day and ("S" in leads or starting) and day.last:  # "for a week starting Monday"
        return Span(first=spans[0].first, last=day.last - ONE, grain="days"), "on"
    if day and day.last and day.last < anchor.today:  # counted from a day of which the year is not told
        return NOBODY_KNOWS, ""
    return (day, "on") if day else None


def _week(letters: str, own: Sequence[Token], spans: Sequence[Span], anchor: Anchor) -> Led | None:
    """ "The week of 16 November"; of a Sunday it is the week that begins then."""
    day = spans[0].first or spans[0].last
    unit = next((token for token in own if token.letter == "U"), None)
    if day is None or spans[0].grain not in ("day",) or (unit and unit.value != "week"):
        return None
    return week_of(day + ONE if day.weekday() == 6 else day), "on"


def _week_after(letters: str, own: Sequence[Token], spans: Sequence[Span], anchor: Anchor) -> Led | None:
    unit = str(own[0].value)
    day = spans[0].last or spans[0].first
    later = any(token.letter == "A" for token in own)
    if day is None or unit not in ("week", "day"):
        return None
    if unit == "day":
        day = day + (ONE if later else -ONE)
        return Span(first=day, last=day), "on"
    return week_of(day + timedelta(days=7 if later else -7)), "on"


_WITHIN = frozenset("wBRcg")


def _length(letters: str, own: Sequence[Token], spans: Sequence[Span], anchor: Anchor) -> Led | None:
    """ "Within five business days", "in two weeks", "in a week or two", "the next ten days", "two weeks from now"."""
    lengths = [token for token in own if token.letter == "U"]
    units = [str(token.value) for token in lengths]
    counts = _count(own)
    if pattern(r"U-[na]$").search(letters) and units:  # "a week or two", "the next week or two"
        counts = [1, counts[-1]]
    if not counts and units and not lengths[0].raw.endswith("s"):  # "within the week"
        counts = [1]
    if pattern(r"a[nN]").search(letters):  # "a couple of weeks", "a good ten days"
        counts = counts[-1:]
    prefix = {token.letter for token in own} & set("BwiRcgz")
    if not units or not counts or not prefix or (prefix == {"R"} and letters[0] != "R"):
        return None
    if len(units) > 1:  # "a week to ten days"
        first, last = _later(anchor, None, counts[0], units[0]), _later(anchor, None, counts[-1], units[1])
    else:
        first, last = _later(anchor, None, counts[0], units[0]), _later(anchor, None, counts[-1], units[0])
    if first is None or last is None or (first.first and last.last and last.last < first.first):
        return None
    if prefix & _WITHIN or (len(counts) == 1 and letters.startswith("Bi")):
        return Span(first=None, last=last.last, grain=units[-1]), "within"
    return Span(first=first.first if len(counts) > 1 else last.first, last=last.last, grain=units[-1]), "on"


def _by(letters: str, own: Sequence[Token], spans: Sequence[Span], anchor: Anchor) -> Led | None:
    """A day with the word before or behind it: by, after, not before, at the latest."""
    span = spans[0]
    led_by = [token for token in own if token.letter in "BVAFS-m"]
    kinds = "".join(token.letter for token in led_by)
    until = any(token.letter == "-" and token.value == 1 for token in led_by)
    if any(token.raw.casefold() in ("between", "zwischen", "entre") for token in led_by) and span.grain != "days":
        return NOBODY_KNOWS, ""  # between that and something that is no day
    if "V" in kinds or (("F" in kinds or "S" in kinds) and "-" not in kinds and span.grain != "days"):
        return Span(
            first=span.first or span.last, last=None if span.grain == "day" else span.last, grain=span.grain
        ), "after"
    if "A" in kinds:
        end = span.last or span.first
        return (Span(first=end + ONE, last=None, grain=span.grain), "after") if end else None
    if "B" in kinds or until:
        return Span(first=None, last=span.last, grain=span.grain), "by"
    if "m" in kinds:
        return Span(first=None, last=span.last, grain=span.grain), "by"
    return span, "by" if span.grain == "end" else "on"


_SHAPES: dict[str, Callable[[str, Sequence[Token], Sequence[Span], Anchor], Led | None]] = {
    "inweek": _in_week,
    "fromto": _from_to,
    "counted": _counted,
    "week": _week,
    "weekafter": _week_after,
    "length": _length,
    "nextlength": _length,
    "by": _by,
}
