"""What is owed, as a calendar that any calendar program can subscribe to.

The same entries and stamp give the same bytes, so that a program that fetches the feed sees a change only where there
is one. Sources: RFC 5545, RFC 7986 (NAME, REFRESH-INTERVAL).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from afterword.calendars.lines import clean, one_line

if TYPE_CHECKING:
    from icalendar import Alarm, Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to do. `starts` and `ends` are aware; each of `alarms` rings that long before `starts`.

    `uid` must stay the same for as long as the thing is the same: by it a calendar program knows it again.
    """

    uid: str
    title: str
    starts: datetime
    ends: datetime
    note: str
    alarms: tuple[timedelta, ...]
    url: str = ""


def feed(entries: Iterable[Entry], name: str, stamp: datetime) -> bytes:
    """The calendar called `name`, with the line ends and folding of RFC 5545, its entries in the order of their start.

    `stamp` (aware) is when the entries were worked out. Times are written as UTC instants: no zone can be misread. An
    entry blocks no time ("free"). Raises `ValueError` for a time without a zone: that is a mistake in the caller.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//Afterword//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", one_line(name))
    calendar.add("x-wr-calname", one_line(name))
    for entry in sorted(entries, key=lambda entry: (_instant(entry.starts), entry.uid)):
        calendar.add_component(_event(entry, _instant(stamp)))
    return bytes(calendar.to_ical())


def _event(entry: Entry, stamp: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", one_line(entry.uid, 255))
    event.add("dtstamp", stamp)
    event.add("sequence", 0)
    event.add("dtstart", _instant(entry.starts))
    event.add("dtend", max(_instant(entry.starts), _instant(entry.ends)))
    event.add("summary", one_line(entry.title, 300))
    if entry.note:
        event.add("description", clean(entry.note))
    if entry.url:
        event.add("url", one_line(entry.url, 1000))
    event.add("transp", "TRANSPARENT")
    event.add("status", "CONFIRMED")
    for before in sorted(set(entry.alarms), reverse=True):
        event.add_component(_alarm(entry, before))
    return event


def _alarm(entry: Entry, before: timedelta) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one_line(entry.title, 300))
    alarm.add("trigger", -before)
    return alarm


def _instant(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a feed needs instants, and {moment.isoformat()} has no zone")
    return moment.astimezone(UTC).replace(microsecond=0)
