"""Times of day in a sentence: "9:30 - 10:30", "2pm to about ten past three", "at 8 in the morning Arizona time"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.calendars.zones_told import zone_told
from afterword.core.value import Value, replace
from afterword.mail.reading.dates import Anchor, Window, windows
from afterword.writing.expressions import pattern

__all__ = ["HOURS", "Appointment", "Times", "appointment", "length_told", "times", "zone_told"]

HOURS = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_AP = r"(?:\s?(?P<{0}>[ap])\.?\s?m\b\.?)"
_UHR = r"(?:\s?(?:uhr|h|hrs|hours|o'?clock)\b)"
_SPOKEN = (
    rf"(?<![^\W\d_])(?:(?:{'|'.join(sorted(_MINUTES, key=len, reverse=True))})\s(?:past|after|to|"
    rf"before)\s(?:{'|'.join(HOURS)})|half\s(?:{'|'.join(HOURS)})|noon|midday|midnight|"
    rf"(?:{'|'.join(HOURS)})\s(?:o'?clock|thirty|fifteen))"
)
_CLOCK = (
    r"(?:(?P<h{0}>\d{{1,2}})(?:\s?[:.h]\s?(?P<m{0}>\d\d)(?!\d))?"
    + "(?:"
    + _AP.replace("{0}", "p{0}")
    + "|"
    + _UHR
    + r")?|(?P<w{0}>"
    + _SPOKEN.replace("{", "{{").replace("}", "}}")
    + r")"
    + "(?:"
    + _AP.replace("{0}", "q{0}")
    + ")?)"
)
_DASH = (
    r"\s*(?:-|–|—|to|until|till|and|bis|à|al?|a las|finishing(?: at| about| around| by)?|ending(?: at| "
    r"about| by)?|ends(?: at| by)?)\s*(?:about|around|approximately|ca\.?)?\s*"
)
_RANGE = pattern(
    r"(?i)(?<![\d/.:$€£-])"
    + _CLOCK.format(1)
    + _DASH
    + _CLOCK.format(2)
    + r"(?![\d/%]|-?minute|\s?(?:minutes|min\b|hours?\b|days|weeks|people|business|years|candidates|of us))"
)
_ONE = pattern(
    r"(?i)(?<![\d/.:$€£-])(?:(?P<h1>\d{1,2})(?:\s?[:.h]\s?(?P<m1>\d\d)(?!\d)(?:"
    + _AP.format("p1")
    + "|"
    + _UHR
    + r")?|(?:"
    + _AP.format("q1")
    + "|"
    + _UHR
    + r"))"
    rf"|(?P<w1>{_SPOKEN})(?:{_AP.format('r1')})?)(?![\d/%])"
)
_AT = pattern(
    r"(?i)\b(?:at|from|um|à|a las|starting|@)\s(?P<h>\d{1,2})(?![\d:./%]|\s?(?:st|nd|rd|th|\w*\s(?:street|road|"
    r"ave))\b)(?:\s(?P<part>in the (?:morning|afternoon|evening)|sharp))?"
)
_HALF = pattern(r"(?i)\bin the (morning|afternoon|evening)\b")
_LENGTH = pattern(
    r"(?i)\b(?P<half>half an hour|half hour|halbe stunde|demi-heure|media hora|trentaine de minutes)|"
    r"(?P<quarters>three[- ]quarters of an hour|dreiviertelstunde|trois quarts d.heure|tres cuartos de hora|"
    r"quarantaine de minutes)|"
    r"(?P<quarter>(?:an|one) hour and a quarter|une heure et quart|hora y cuarto)|"
    r"(?P<one>an hour and a half|one "
    r"and a half hours|1\.5 hours|90 minutes|anderthalb stunden|eineinhalb stunden|(?:une )?heure et demie|"
    r"hora y media)|(?P<hour>(?:an|one|a full|eine|une|una) (?:hour|stunde|"
    r"heure|hora))"
    r"|(?P<number>\d{1,3})\s?-?\s?(?P<unit>min(?:ute)?(?:s|n)?|minuten|minutos|hours?|hrs?|stunden|heures|"
    r"horas)\b|(?P<word>two|three|four|thirty-five|thirty|forty-five|forty five|forty|fifty|sixty|ninety|twenty|"
    r"fifteen|"
    r"twenty-five)[ -](?P<of>minutes?|hours?)\b"
)
_UNITS = ("min", "hour", "hr", "stund", "heure", "hora")
"""No length is told without one of them."""
_LENGTHS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "fifteen": 15,
    "twenty": 20,
    "twenty-five": 25,
    "thirty": 30,
    "thirty-five": 35,
    "forty": 40,
    "fifty": 50,
    "forty-five": 45,
    "forty five": 45,
    "sixty": 60,
    "ninety": 90,
}


class Appointment(Value):
    """When something is: `start` and `end` aware where the words tell a day and a time, `day` alone otherwise."""

    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None
    zone: str = ""
    single: bool = True


class Times(Value):
    """Times of day as told: `end` where one is told; `sure` when no half of the day had to be guessed."""

    start: time
    end: time | None
    at: int
    behind: int


def _hour(found: re.Match[str], number: str) -> tuple[int, int, str] | None:
    groups = found.groupdict()
    half = groups.get(f"p{number}") or groups.get(f"q{number}") or groups.get(f"r{number}") or ""
    if words := groups.get(f"w{number}"):
        hour, minute = _spoken(words.casefold())
        return hour, minute, half.lower() or ("n" if words.casefold() in ("noon", "midday", "midnight") else "")
    if groups.get(f"h{number}") is None:
        return None
    hour, minute = int(groups[f"h{number}"]), int(groups.get(f"m{number}") or 0)
    return (hour, minute, half.lower()) if hour < 25 and minute < 60 else None


def _spoken(words: str) -> tuple[int, int]:
    if words in ("noon", "midday"):
        return 12, 0
    if words == "midnight":
        return 0, 0
    if told := pattern(r"(.+?)\s(past|after|to|before)\s(\w+)").match(words):
        minutes, hour = _MINUTES[told[1]], HOURS[told[3]]
        return (hour, minutes) if told[2] in ("past", "after") else ((hour - 2) % 12 + 1, 60 - minutes)
    first, _, second = words.partition(" ")
    if first == "half":
        return HOURS[second], 30
    return HOURS[first], {"thirty": 30, "fifteen": 15}.get(second, 0)


def _settled(hour: int, minute: int, half: str, after: time | None = None) -> time:
    """The time meant: interviews are by day, and an end comes after its start."""
    if half in "ap" and half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif not half and 1 <= hour <= (6 if after is None else 11):
        later = time((hour + 12) % 24, minute)
        if after is None or time(hour, minute) <= after < later:
            hour += 12
    return time(hour % 24, minute)


@lru_cache(maxsize=64)
def times(text: str) -> Times | None:
    """The first time of day, or range of times, in a sentence."""
    for found in _RANGE.finditer(text):
        first, last = _hour(found, "1"), _hour(found, "2")
        if (
            not first
            or not last
            or not (
                first[2]
                or last[2]
                or ":" in found[0]
                or pattern(r"\d[.h]\d\d|(?i:uhr)").search(found[0])
                or found["w1"]
                or found["w2"]
            )
        ):
            continue
        half = first[2]
        if not half and last[2] in ("a", "p") and first[0] <= 12:
            same = _settled(first[0], first[1], last[2]) < _settled(last[0], last[1], last[2])
            half = last[2] if same else ("a" if last[2] == "p" else "p")
        start = _settled(first[0], first[1], half or _part(text))
        return Times(start=start, end=_settled(last[0], last[1], last[2], start), at=found.start(), behind=found.end())
    if (single := _ONE.search(text)) and (told := _hour(single, "1")):
        return Times(
            start=_settled(told[0], told[1], told[2] or _part(text)), end=None, at=single.start(), behind=single.end()
        )
    if at := _AT.search(text):
        hour = int(at["h"])
        if 1 <= hour <= 24:
            return Times(start=_settled(hour, 0, _part(text)), end=None, at=at.start(), behind=at.end())
    return None


def _part(text: str) -> str:
    found = _HALF.search(text)
    return "" if not found else "a" if found[1].lower() == "morning" else "p"


def length_told(text: str) -> timedelta | None:
    """How long it lasts, as told: "plan on 25 minutes", "half an hour"."""
    folded = text.lower()
    found = _LENGTH.search(text) if any(unit in folded for unit in _UNITS) else None
    if not found:
        return None
    if found["half"]:
        return timedelta(minutes=30)
    if found["quarters"] or found["quarter"]:
        return timedelta(minutes=45 if found["quarters"] else 75)
    if found["one"]:
        return timedelta(minutes=90)
    if found["hour"]:
        behind = text[found.end() : found.end() + 12].casefold()
        return timedelta(minutes=90 if "and a half" in behind else 60)
    number = int(found["number"] or _LENGTHS[found["word"].casefold()])
    unit = (found["unit"] or found["of"]).casefold()
    span = timedelta(minutes=number) if unit.startswith("min") else timedelta(hours=number)
    return span if timedelta(minutes=5) <= span <= timedelta(hours=12) else None


def clock_of(name: str) -> tzinfo:
    """The zone of that IANA name."""
    return ZoneInfo(name)


def appointment(text: str, anchor: Anchor) -> Appointment | None:
    """The first day in a sentence, with the time that belongs to it; None where no day is told."""
    days = [window for window in windows(text, anchor) if window.earliest or window.latest]
    if not days:
        return None
    told = times(_without_days(text, days))
    window = next((each for each in days if each.at), None) or next(
        (each for each in days if each.earliest == each.latest), days[0]
    )
    window = _with_its_date(text, window, days)
    first = window.earliest or window.latest
    if first is None:
        return None
    single = window.earliest == window.latest
    if told is None or not single:
        return Appointment(day=first, single=single)
    zone = zone_told(text) or anchor.zone
    clock = ZoneInfo(zone) if zone else anchor.clock
    start = datetime.combine(first, told.start, clock)
    end = datetime.combine(first, told.end, clock) if told.end else None
    if end and end <= start:
        end = None
    if end is None and (length := length_told(text[told.behind :]) or length_told(text)):
        end = start + length
    return Appointment(start=start, end=end, day=first, zone=zone)


def _with_its_date(text: str, window: Window, days: list[Window]) -> Window:
    """The date before a weekday that only says it again: "16 Nov 2026, Monday at 11:30"."""
    for before in days:
        day, gap = before.earliest, text[before.end : window.start]
        if day is None or day != before.latest or window.earliest is None or not pattern(r"\d").search(before.words):
            continue
        if told := pattern(r"\W{0,3}(?:(20\d\d)\W{1,3})?").fullmatch(gap):
            whole = replace(before, earliest=_in_year(day, told[1]), latest=_in_year(day, told[1]))
            if whole.earliest and whole.earliest.weekday() == window.earliest.weekday():
                return whole
    return window


def _in_year(day: date, year: str | None) -> date | None:
    try:
        return day.replace(year=int(year)) if year else day
    except ValueError:  # 29 February
        return None


def _without_days(text: str, days: list[Window]) -> str:
    """The sentence with its dates in figures blanked, so that 12.11 is no time of day."""
    for window in days:
        for found in pattern(r"\d{1,4}[./-]\d{1,2}[./-](?:\d{2,4})?").finditer(window.words):
            at = window.start + found.start()
            text = text[:at] + " " * len(found[0]) + text[at + len(found[0]) :]
    return text
