"""Which place's clock a calendar means: from its TZID, in whatever spelling, to an IANA name.

Sources: the Unicode table of Windows zones (in icalendar), RFC 5545 section 3.6.5, the names that Outlook, Exchange,
Lotus Notes, Evolution and Lightning are known to write.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from afterword.calendars.lines import Component
from afterword.writing.expressions import pattern

Definitions = Mapping[str, Component]
"""The VTIMEZONEs of one file, by TZID."""

NEWER_NAMES = {
    "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
    "America/Godthab": "America/Nuuk",
    "America/Indianapolis": "America/Indiana/Indianapolis",
    "America/Louisville": "America/Kentucky/Louisville",
    "America/Montreal": "America/Toronto",
    "Asia/Calcutta": "Asia/Kolkata",
    "Asia/Dacca": "Asia/Dhaka",
    "Asia/Katmandu": "Asia/Kathmandu",
    "Asia/Rangoon": "Asia/Yangon",
    "Asia/Saigon": "Asia/Ho_Chi_Minh",
    "Atlantic/Faeroe": "Atlantic/Faroe",
    "Canada/Atlantic": "America/Halifax",
    "Canada/Central": "America/Winnipeg",
    "Canada/Eastern": "America/Toronto",
    "Canada/Mountain": "America/Edmonton",
    "Canada/Pacific": "America/Vancouver",
    "EST5EDT": "America/New_York",
    "CST6CDT": "America/Chicago",
    "MST7MDT": "America/Denver",
    "PST8PDT": "America/Los_Angeles",
    "Etc/UTC": "UTC",
    "Etc/GMT": "UTC",
    "Etc/UCT": "UTC",
    "Etc/Zulu": "UTC",
    "Europe/Kiev": "Europe/Kyiv",
    "GB": "Europe/London",
    "Eire": "Europe/Dublin",
    "GMT": "UTC",
    "Greenwich": "UTC",
    "Hongkong": "Asia/Hong_Kong",
    "Japan": "Asia/Tokyo",
    "Singapore": "Asia/Singapore",
    "UCT": "UTC",
    "Universal": "UTC",
    "Zulu": "UTC",
    "US/Alaska": "America/Anchorage",
    "US/Arizona": "America/Phoenix",
    "US/Central": "America/Chicago",
    "US/Eastern": "America/New_York",
    "US/Hawaii": "Pacific/Honolulu",
    "US/Mountain": "America/Denver",
    "US/Pacific": "America/Los_Angeles",
}
"""Old IANA names that the tables still write, and the name of today."""

SHORT = {
    "z": "UTC", "utc": "UTC",
    "tzone://microsoft/utc": "UTC", "eastern": "America/New_York", "gmt": "UTC", "bst": "Europe/London",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin",
    "mez": "Europe/Berlin", "wet": "Europe/Lisbon", "eet": "Europe/Helsinki", "jst": "Asia/Tokyo",
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
    "mst": "America/Denver", "mdt": "America/Denver", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "cdt": "America/Chicago", "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland",
}  # fmt: skip
"""Short names with one reading. IST, for one, is India, Ireland and Israel, so it is not here."""

PHRASES = (
    ("indiana (east)", "America/Indiana/Indianapolis"), ("arizona", "America/Phoenix"), ("hawaii", "Pacific/Honolulu"),
    ("alaska", "America/Anchorage"), ("newfoundland", "America/St_Johns"), ("saskatchewan", "America/Regina"),
    ("atlantic time", "America/Halifax"), ("eastern time", "America/New_York"), ("central time", "America/Chicago"),
    ("mountain time", "America/Denver"), ("pacific time", "America/Los_Angeles"), ("brasilia", "America/Sao_Paulo"),
    ("west central africa", "Africa/Lagos"), ("western/central europe", "Europe/Berlin"),
    ("w. europe", "Europe/Berlin"), ("greenwich mean time", "Europe/London"), ("coordinated universal", "UTC"),
    ("mumbai", "Asia/Kolkata"), ("new delhi", "Asia/Kolkata"), ("beijing", "Asia/Shanghai"), ("osaka", "Asia/Tokyo"),
    ("canberra", "Australia/Sydney"), ("abu dhabi", "Asia/Dubai"), ("wellington", "Pacific/Auckland"),
    ("edinburgh", "Europe/London"), ("bern", "Europe/Zurich"),
    ("pretoria", "Africa/Johannesburg"), ("us-eastern", "America/New_York"), ("us-pacific", "America/Los_Angeles"),
)  # fmt: skip
"""What stands in the names that Windows shows ("(UTC-05:00) Eastern Time (US & Canada)") and names no IANA city."""

_BEFORE_CITIES = 12  # "Pacific Time (US & Canada), Tijuana" is Los Angeles: these phrases are stronger than a city

COMMON = (
    "Europe/London", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/Berlin",
    "Europe/Helsinki", "Europe/Lisbon", "Asia/Kolkata", "Asia/Tokyo", "Asia/Shanghai", "Asia/Singapore", "Asia/Dubai",
    "Australia/Sydney", "Australia/Brisbane", "Australia/Adelaide", "Pacific/Auckland", "America/Phoenix",
    "America/Halifax", "America/St_Johns", "America/Anchorage", "Pacific/Honolulu", "America/Sao_Paulo",
    "Africa/Johannesburg", "Africa/Lagos", "Africa/Nairobi", "Asia/Jerusalem", "Europe/Istanbul", "Europe/Moscow",
    "Asia/Karachi", "Asia/Dhaka", "Asia/Kathmandu", "Asia/Bangkok", "America/Bogota", "America/Caracas",
)  # fmt: skip
"""Tried in this order when a file defines a zone and gives it no name that can be recognised."""

_OFFSET = pattern(r"(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_ONLY_OFFSET = pattern(r"\(?\s*(?:UTC|GMT)?\s*[+-]\d{1,2}(?::?\d{2})?\s*\)?", re.IGNORECASE)
_NTH = pattern(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def zone_named(tzid: str) -> str | None:
    """The IANA name that `tzid` means by its spelling alone, or None."""
    words = tzid.strip().strip('"').removeprefix("TZID=").strip()[:200]
    return _iana(words) or _windows(words) or SHORT.get(words.casefold()) or _shown(words) or _offset_alone(words)


def zone_defined(definition: Component, near: datetime) -> tuple[str, tzinfo] | None:
    """IANA name and clock of a VTIMEZONE, as it is about `near` (naive); "UTC" when no place has that clock."""
    said = definition.text("X-LIC-LOCATION")
    if name := said and _iana(said):
        return name, ZoneInfo(name)
    samples = [near] + [datetime(near.year, month, day, 12) for month in range(1, 13) for day in (1, 11, 21)]  # noqa: DTZ001
    changes = _changes(definition, near.year)
    wanted = [_offset_by(changes, moment) for moment in samples]
    if wanted[0] is None:
        return None
    for name in COMMON:
        place = ZoneInfo(name)
        if all(place.utcoffset(moment) == offset for moment, offset in zip(samples, wanted, strict=True)):
            return name, place
    return _fixed_name(wanted[0]) or "UTC", timezone(wanted[0])


def place_clock(moment: datetime, tzid: str, definitions: Definitions) -> tuple[datetime, str] | None:
    """What `moment` (naive) is in zone `tzid`, aware and on its clock, and the zone; None for an unknown zone."""
    name, certain = zone_named(tzid), _certain(tzid)
    definition = None if certain else definitions.get(tzid.strip())
    defined = zone_defined(definition, moment) if definition else None
    found = (name, ZoneInfo(name)) if name else defined
    if not found:
        return None
    if defined and moment.replace(tzinfo=defined[1]) != moment.replace(tzinfo=found[1]):
        found = defined  # "EST" is a guess, and the file says what it means by it
    aware = moment.replace(tzinfo=found[1]).astimezone(
        UTC
    )  # by way of UTC, so that an hour that is skipped becomes real
    return aware.astimezone(ZoneInfo(found[0]) if found[0] != "UTC" else found[1]), found[0]


def _certain(tzid: str) -> bool:
    words = tzid.strip().strip('"')
    return bool(_iana(words) or _windows(words))


def _iana(words: str) -> str | None:
    """Exact, in any case, or behind a prefix such as "/freeassociation.sourceforge.net/Tzfile/Europe/London"."""
    names = _folded_names()
    pieces = words.strip("/").removeprefix("custom_").replace(" ", "_").split("/")
    for start in range(len(pieces)):
        rest = "/".join(pieces[start:]).casefold()
        if rest in names and ("/" in rest or start == 0) and rest not in SHORT:
            return names[rest]
    return None


@cache
def _folded_names() -> dict[str, str]:
    return {name.casefold(): NEWER_NAMES.get(name, name) for name in sorted(available_timezones() | set(NEWER_NAMES))
            if not name.startswith(("posix/", "right/"))}  # fmt: skip


@cache
def _windows_names() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return {windows.casefold(): NEWER_NAMES.get(name, name) for windows, name in WINDOWS_TO_OLSON.items()}


def _windows(words: str) -> str | None:
    folded = words.casefold().replace("daylight time", "standard time")
    return _windows_names().get(folded)


def _shown(words: str) -> str | None:
    """From a name as Windows or Lotus Notes shows it: by its cities, else by its phrases."""
    folded = words.casefold()
    if found := next((name for phrase, name in PHRASES[:_BEFORE_CITIES] if phrase in folded), None):
        return found
    cities = [city.strip() for city in pattern(r"[,;()]").split(re.sub(r"\((?:utc|gmt)[^)]*\)", "", folded))]
    known = [_cities()[city.replace(" ", "_")] for city in cities if city.replace(" ", "_") in _cities()]
    typical = [name for name in known if name in _windows_names().values()]
    if typical or known:
        return (typical or known)[0]
    return next(
        (name for phrase, name in PHRASES[_BEFORE_CITIES:] if re.search(rf"\b{re.escape(phrase)}\b", folded)), None
    )


@cache
def _cities() -> dict[str, str]:
    found: dict[str, str] = {}
    for folded, name in sorted(_folded_names().items()):
        if "/" in folded and not folded.startswith(("etc/", "us/", "canada/", "systemv/")):
            found.setdefault(folded.rsplit("/", 1)[1], name)
    return found


def _offset_alone(words: str) -> str | None:
    match = _OFFSET.search(words) if _ONLY_OFFSET.fullmatch(words.strip()) else None
    if not match:
        return None
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return _fixed_name(-ahead if match[1] == "-" else ahead)


def _fixed_name(offset: timedelta) -> str | None:
    """A zone that keeps this offset all year, "Etc/GMT+5" for five hours behind; None where the table has none."""
    hours, rest = divmod(round(offset.total_seconds()), 3600)
    if rest:
        return {(5, 1800): "Asia/Kolkata", (5, 2700): "Asia/Kathmandu", (6, 1800): "Asia/Yangon"}.get((hours, rest))
    return "UTC" if not hours else f"Etc/GMT{-hours:+d}" if -12 <= hours <= 14 else None


Change = tuple[datetime, timedelta, timedelta | None]
"""When a VTIMEZONE changes its offset (naive), to which, and from which."""


def _changes(definition: Component, year: int) -> list[Change]:
    """The changes about `year`, oldest first; of a definition with very many, those of its first hundred parts."""
    found: list[Change] = []
    for part in definition.inner[:100]:
        to = _offset(part.text("TZOFFSETTO"))
        if to is not None:
            found += [(onset, to, _offset(part.text("TZOFFSETFROM"))) for onset in _onsets(part, year)]
    return sorted(found, key=lambda change: change[0])


def _offset_by(changes: list[Change], moment: datetime) -> timedelta | None:
    """The offset at `moment` (naive, its own wall clock): that of the newest change before it."""
    at = bisect_right(changes, moment, key=lambda change: change[0])
    if at:
        return changes[at - 1][1]
    return changes[0][2] if changes else None


def _offset(words: str) -> timedelta | None:
    match = pattern(r"([+-]?)(\d{2})(\d{2})(\d{2})?").fullmatch(words.strip())
    if not match:
        return None
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    return None if ahead >= timedelta(hours=24) else -ahead if match[1] == "-" else ahead


def _onsets(part: Component, year: int) -> Iterator[datetime]:
    """When the observance begins, about `year`. Rules are yearly, as every calendar program writes them."""
    start = naive(part.text("DTSTART"))
    if not isinstance(start, datetime):
        return
    rule = dict(piece.split("=", 1) for piece in part.text("RRULE").upper().split(";") if "=" in piece)
    yield start
    for line in part.every("RDATE"):
        yield from (moment for words in line.value.split(",")[:400] if isinstance(moment := naive(words), datetime))
    until = naive(rule.get("UNTIL", "").removesuffix("Z"))
    last = until.year if until else 9999
    for at in range(max(year - 1, start.year), min(year + 1, last) + 1):
        day = _nth_day(at, rule, start)
        if day and rule.get("FREQ") == "YEARLY":
            yield datetime.combine(day, start.time())


def _nth_day(year: int, rule: Mapping[str, str], start: datetime) -> date | None:
    """The rule's day in a year: "first Sunday in November" (BYMONTH=11;BYDAY=1SU), "last", or a day of the month."""
    months = rule.get("BYMONTH", "").split(",")[0]
    month = int(months) if months.isdecimal() and 1 <= int(months) <= 12 else start.month
    nth = _NTH.fullmatch(rule.get("BYDAY", "").split(",")[0])
    days = [int(day) for day in rule.get("BYMONTHDAY", "").split(",") if pattern(r"[0-9]{1,2}").fullmatch(day)]
    if not 1 < year < 9999:
        return None
    inside = [date(year, month, 1) + timedelta(days=more) for more in range(31)]
    inside = [day for day in inside if day.month == month]
    if nth:
        inside = [day for day in inside if day.weekday() == _DAYS.index(nth[2]) and (not days or day.day in days)]
        at = int(nth[1] or 1)
        at = at - 1 if at > 0 else at
        return inside[at] if -len(inside) <= at < len(inside) else None
    wanted = days[0] if days else start.day
    return next((day for day in inside if day.day == wanted), None)


def naive(words: str) -> datetime | date | None:
    """A DATE or DATE-TIME of RFC 5545 without its zone; None when it is neither, or no such day exists."""
    match = pattern(
        r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?Z?)?", re.ASCII
    ).fullmatch(words.strip())
    if not match:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return day
        return datetime(day.year, day.month, day.day, int(match[4]), int(match[5]), min(int(match[6] or 0), 59))  # noqa: DTZ001
    except ValueError:
        return None
