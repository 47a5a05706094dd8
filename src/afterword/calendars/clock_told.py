"""On which clock an event is whose moments are written in UTC: on that whose hour its words tell."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from afterword.calendars.events import Event
from afterword.calendars.zones_told import zone_told
from afterword.writing.expressions import pattern

_MOST = 4000
"""Characters in which a zone is looked for; programs tell it in their first lines."""
_HOUR = pattern(
    r"(?i)(?<![\d:.])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?(?:\s?-\s?\d{1,2}(?:[:.h]\d\d)?)?\s?(?P<half>[ap])?\.?(?:m\b)?"
)


def on_its_clock(event: Event, body: str = "") -> Event:
    """The event on the clock of the zone that a line names beside the hour at which it is there: "1pm Pacific Time" of
    an event at 21:00 UTC. Any other event, and one whose words tell another hour, stays as it is."""
    if event.zone != "UTC":
        return event
    for line in f"{event.description[:_MOST]}\n{event.location}\n{body[:_MOST]}".split("\n"):
        zone = zone_told(line) if any(mark.isdigit() for mark in line) and len(line) < 400 else None
        if zone is None or zone == "UTC":
            continue
        clock = ZoneInfo(zone)
        start = event.start.astimezone(clock)
        if any(_is_hour(hour, minute, half, start.hour, start.minute) for hour, minute, half in _hours(line)):
            return replace(event, start=start, end=event.end.astimezone(clock), zone=zone)
    return event


def _hours(line: str) -> list[tuple[int, int, str]]:
    return [
        (int(found["hour"]), int(found["minute"] or 0), (found["half"] or "").lower())
        for found in _HOUR.finditer(line)
        if found["minute"] or found["half"]
    ]


def _is_hour(hour: int, minute: int, half: str, at: int, past: int) -> bool:
    """Whether the hour is that one, on the clock of twelve hours where it tells its half of the day."""
    return minute == past and (hour % 12 + 12 * (half == "p") if half else hour) == at
