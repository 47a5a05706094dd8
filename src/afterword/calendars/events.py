"""The events of a calendar file, as plain values: times in their zones, texts without markup, people as listed.

Nothing is understood here yet, only read. Source: RFC 5545 section 3.6.1, RFC 7986.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from afterword.calendars.lines import Component, Line, clean, components, one_line
from afterword.calendars.zones import Definitions, naive, place_clock, zone_defined, zone_named
from afterword.errors import BadInput
from afterword.writing.expressions import pattern

MOST_WORDS = 8000
"""Characters of a description that are read; the invitations of meeting services come to half of it."""

MOST_PEOPLE = 200
"""What is attended by more is no interview, and the rest of the list is not read."""

_DURATION = pattern(
    r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?", re.ASCII
)
_LENGTH = pattern(r"\b(\d{1,3})\s*-?\s*(min(?:ute)?s?|h(?:ou)?rs?)\b", re.IGNORECASE)
_CANCELLED = pattern(r"\s*(?:re:\s*|fwd?:\s*)*cancell?ed\b", re.IGNORECASE)
_ADDRESS = pattern(r"[^\s<>,;:\"'()\[\]]+@[^\s<>,;:\"'()\[\]@]+")
_LINKS = ("X-GOOGLE-CONFERENCE", "CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK",
          "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "X-ZOOM-MEETING-URL")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Somebody, or a room, as the file lists it. `name` is as written; `kind`, `status` and `role` are upper-case."""

    name: str
    email: str
    kind: str = ""
    status: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event. `start` and `end` are aware, in `zone` (IANA); `measured` is False where the file tells no end."""

    uid: str
    sequence: int
    cancelled: bool
    start: datetime
    end: datetime
    zone: str
    measured: bool = True
    summary: str = ""
    description: str = ""
    location: str = ""
    contact: str = ""
    links: tuple[str, ...] = ()
    organizer: Listed | None = None
    attendees: tuple[Listed, ...] = ()
    method: str = ""
    stamp: str = ""


def read_events(texts: Iterable[str], name: str, zone: str | None) -> tuple[Event, ...]:
    """The timed events in the calendars, each UID once: of several versions the newest, of a series the first.

    Raises `BadInput` naming the file, the event and how to mend it.
    """
    newest: dict[str, tuple[bool, int, str, Event]] = {}
    whole_days: list[str] = []
    for text in texts:
        calendar = components(text, name)
        said = zone_named(calendar.text("X-WR-TIMEZONE"))
        zones = {part.text("TZID"): part for part in calendar.inner if part.kind == "VTIMEZONE" and part.text("TZID")}
        reader = _Reader(name=name, calendar=calendar, definitions=zones, said=said, asked=_asked(zone))
        for component in (part for part in calendar.inner if part.kind == "VEVENT"):
            if reader.lasts_whole_days(component):
                whole_days.append(reader.called(component))
                continue
            event = reader.event(component)
            first = reader.first_of_series(component)
            rank = (first, event.sequence, event.stamp, event)
            known = newest.get(event.uid)
            if not known or rank[:3] >= known[:3]:
                newest[event.uid] = rank
    if not newest and whole_days:
        raise BadInput(
            f"{name}: {whole_days[0]} is marked as all day, without a time: put in when the interview starts and ends."
        )
    if not newest:
        raise BadInput(f"{name} is a calendar that holds no event: save the interview itself as a file.")
    events = (event for _, _, _, event in newest.values())
    return tuple(sorted(events, key=lambda event: (event.start.astimezone(UTC), event.end.astimezone(UTC), event.uid)))


def _asked(zone: str | None) -> str | None:
    if not zone:
        return None
    if found := zone_named(zone):
        return found
    raise BadInput(f'there is no time zone "{one_line(zone, 60)}": name one as in Europe/London.')


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """How the events of one calendar are read: its name for messages, its zones, and the zone that the caller said."""

    name: str
    calendar: Component
    definitions: Definitions
    said: str | None
    asked: str | None

    def called(self, component: Component) -> str:
        summary = one_line(component.text("SUMMARY"), 60)
        return f'"{summary}"' if summary else "the event"

    def lasts_whole_days(self, component: Component) -> bool:
        line = component.first("DTSTART")
        flag = component.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
        return flag or (
            line is not None and naive(line.value) is not None and not isinstance(naive(line.value), datetime)
        )

    def first_of_series(self, component: Component) -> bool:
        """False for a changed repetition of a series, other than of its first occurrence."""
        line = component.first("RECURRENCE-ID")
        return line is None

    def event(self, component: Component) -> Event:
        start, zone = self._moment(component, "DTSTART")
        told = self._end(component, start)
        if told is not None and told.astimezone(UTC) < start.astimezone(UTC):  # wall clocks repeat an hour in autumn
            raise BadInput(f"{self.name}: {self.called(component)} ends before it starts: mend its end.")
        end = told if told is not None else _after(start, _told_length(component) or timedelta(hours=1))
        summary = one_line(component.text("SUMMARY"), 300)
        method = self.calendar.text("METHOD").upper()
        return Event(
            uid=one_line(component.text("UID"), 255) or f"{start.astimezone(UTC):%Y%m%dT%H%M%SZ} {summary}"[:255],
            sequence=_whole(component.text("SEQUENCE")),
            cancelled="CANCEL" in (method, component.text("STATUS").upper()[:6]) or bool(_CANCELLED.match(summary)),
            start=start, end=end.astimezone(start.tzinfo), zone=zone, measured=told is not None,
            summary=summary,
            description=_plain(component.text("DESCRIPTION") or component.text("X-ALT-DESC"))[:MOST_WORDS],
            location=_spaced(clean(component.text("LOCATION"), 500)),
            contact=one_line(component.text("CONTACT"), 300),
            links=tuple(one_line(line.text, 1000) for key in _LINKS for line in component.every(key)),
            organizer=next((_listed(line) for line in component.every("ORGANIZER")), None),
            attendees=tuple(_listed(line) for line in islice(component.every("ATTENDEE"), MOST_PEOPLE)),
            method=method, stamp=component.text("DTSTAMP")[:16],
        )  # fmt: skip

    def _end(self, component: Component, start: datetime) -> datetime | None:
        """When it ends: by DTEND, by DURATION, or None where neither is filled in."""
        line = component.first("DTEND")
        if line and isinstance(naive(line.value), datetime):
            return self._moment(component, "DTEND")[0]
        words = component.text("DURATION")
        if words:
            match = _DURATION.fullmatch(words.strip().upper())
            if not match:
                raise BadInput(
                    f'{self.name}: {self.called(component)} lasts "{one_line(words, 40)}", which is no length of time.'
                )
            weeks, days, hours, minutes, seconds = (int(piece or 0) for piece in match.groups()[1:])
            length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
            return _after(start, min(-length if match[1] == "-" else length, timedelta(days=366)))
        if line and naive(line.value) is None:
            raise self._no_date(component, "DTEND")
        return None

    def _moment(self, component: Component, key: str) -> tuple[datetime, str]:
        line = component.first(key)
        moment = naive(line.value) if line else None
        if line is None or not isinstance(moment, datetime) or not 1900 <= moment.year <= 9000:
            raise self._no_date(component, key)
        opening = component.first("DTSTART")
        tzid = line.params.get("TZID", "") or (opening.params.get("TZID", "") if opening else "")
        if line.value.strip().upper().endswith("Z"):
            name = self.said or self._only_zone(moment) or _written_zone(component) or "UTC"
            return moment.replace(tzinfo=UTC).astimezone(ZoneInfo(name)), name
        found = place_clock(moment, tzid, self.definitions) if tzid else None
        unsaid = self.asked if tzid else self.said or self._only_zone(moment) or self.asked or _told_zone(component)
        found = found or (place_clock(moment, unsaid, {}) if unsaid else None)
        if found:
            return found
        if tzid:
            raise BadInput(
                f'{self.name}: {self.called(component)} is in the time zone "{one_line(tzid, 60)}", which is unknown: '
                "say which is meant, as in --zone Europe/London."
            )
        raise BadInput(
            f"{self.name}: {self.called(component)} has a time without a time zone: say --zone Europe/London, "
            "or the zone of the place where the interview is."
        )

    def _only_zone(self, moment: datetime) -> str | None:
        """The zone of a file that defines just one, for times that it writes in UTC."""
        if len(self.definitions) != 1:
            return None
        tzid, definition = next(iter(self.definitions.items()))
        defined = zone_defined(definition, moment)
        return zone_named(tzid) or (defined[0] if defined else None)

    def _no_date(self, component: Component, key: str) -> BadInput:
        line = component.first(key)
        said = f'says "{one_line(line.value, 40)}"' if line else "is missing"
        return BadInput(
            f"{self.name}: {self.called(component)} cannot be dated, {key} {said}: write it as "
            f"in {key}:20261105T140000Z."
        )


_WRITTEN = pattern(
    r"\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z]\w{2,20}(?:/[A-Z]\w{2,20})?\b"
)


def _written_zone(component: Component) -> str | None:
    """The zone that the words of an event name by its IANA name, where its moments are in UTC."""
    found = {each for each in _WRITTEN.findall(component.text("DESCRIPTION")[:8000]) if zone_named(each) == each}
    return found.pop() if len(found) == 1 else None


def _told_zone(component: Component) -> str | None:
    """The zone of an event whose moments have none: by its words, "9 am Cape Town time", else by the town of its place,
    else by the one town that it names at all."""
    from afterword.calendars.towns import cities, posted  # few calendars need them
    from afterword.calendars.zones_told import zone_told

    summary, place, words = (component.text(key)[:MOST_WORDS] for key in ("SUMMARY", "LOCATION", "DESCRIPTION"))
    if told := zone_told(f"{summary}\n{words}"):
        return told
    for text in (place, f"{summary}\n{words}"):
        found = set(cities(text))
        if len(found) < 2 and (zone := next(iter(found), "") or posted(text)):
            return zone
    return None


def _after(start: datetime, length: timedelta) -> datetime:
    """Elapsed time later, on the same clock."""
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)


def _whole(words: str) -> int:
    return int(words) if pattern(r"[0-9]{1,9}").fullmatch(words) else 0


def _told_length(component: Component) -> timedelta | None:
    """The length that the summary or description tells ("25 minute phone screen")."""
    match = _LENGTH.search(f"{component.text('SUMMARY')}\n{component.text('DESCRIPTION')[:2000]}")
    if not match or not int(match[1]):
        return None
    count = int(match[1])
    return min(
        timedelta(minutes=count) if match[2].lower().startswith("m") else timedelta(hours=count), timedelta(hours=12)
    )


def _listed(line: Line) -> Listed:
    """An ATTENDEE or ORGANIZER line."""
    value = pattern(r"(?i)^\s*(?:mailto:\s*)+").sub("", line.text[:500])
    address = _ADDRESS.search(value) or _ADDRESS.search(line.params.get("EMAIL", ""))
    return Listed(
        name=one_line(line.params.get("CN", "").replace("\\,", ",")),
        email=address[0].lower()[:200] if address else "",
        kind=line.params.get("CUTYPE", "").upper(),
        status=line.params.get("PARTSTAT", "").upper(),
        role=line.params.get("ROLE", "").upper(),
    )


def _plain(text: str) -> str:
    """Text without HTML, where it is HTML. A link keeps its address, after its words."""
    if not pattern(r"<(?:br|p|div|a\s|html|b|span|ul|table)\b", re.IGNORECASE).search(text):
        return _spaced(text)
    for hidden in ("style", "script", "head"):
        text = re.sub(rf"(?is)<{hidden}\b.{{0,10000}}?</{hidden}\s*>", " ", text, count=3)
    text = pattern(r'(?is)<a\s[^>]{0,500}?href="([^"]{1,1000})"[^>]{0,500}>').sub(r" \1 ", text)
    text = pattern(r"(?i)<(?:br|/p|/div|/li|/tr|/h\d|/ul)\b[^>]{0,200}>").sub("\n", text)
    text = pattern(r"<[/!a-zA-Z][^>]{0,1000}>").sub(" ", text)
    return _spaced(clean(html.unescape(text)))


def _spaced(text: str) -> str:
    """Text without long runs of blanks and empty lines, over which patterns would stumble."""
    lines = (pattern(r"[^\S\n]{2,}").sub("  ", line).rstrip() for line in text.split("\n"))
    return pattern(r"\n{3,}").sub("\n\n", "\n".join(lines))
