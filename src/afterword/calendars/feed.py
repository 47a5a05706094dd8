"""What is owed, as a calendar that any calendar program can subscribe to, and as tasks.

The same entries give the same bytes, so that a program that fetches the feed sees a change only where there is one.
Content lines are written here, since icalendar 7.3 takes a millisecond for each entry. Sources: RFC 5545, RFC 7986
(NAME, REFRESH-INTERVAL); X-PUBLISHED-TTL and X-WR-CALNAME are what Outlook and Apple's Calendar go by.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Literal

from afterword.calendars.lines import clean, one_line

Standing = Literal["owed", "done", "gone"]
OFTEN = timedelta(hours=1)
"""How often a program may want to look again. Google looks when it likes, about twice a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to do. `starts`, `ends` and `due` are aware; each of `alarms` rings that long before `starts`, or after
    it where it is negative. As a `task` it is due then, and as an event it lies from `starts` to `ends`.

    `uid` must stay the same for as long as the thing is the same: by it a calendar program knows it again, and by
    `sequence` that it changed, which it did at `changed`, else when the feed was made. `busy` events block the time.
    """

    uid: str
    title: str
    starts: datetime
    ends: datetime
    note: str
    alarms: tuple[timedelta, ...]
    url: str = ""
    due: datetime | None = None
    place: str = ""
    busy: bool = False
    task: bool = False
    standing: Standing = "owed"
    sequence: int = 0
    changed: datetime | None = None


def feed(entries: Iterable[Entry], name: str, stamp: datetime) -> bytes:
    """The calendar called `name`, with the line ends and folding of RFC 5545, its entries in the order of their start.

    `stamp` (aware) is when the entries were worked out. Times are written as UTC instants: no zone can be misread.
    Raises `ValueError` for a time without a zone: that is a mistake in the caller.
    """
    often = _span(OFTEN)
    head = (
        "METHOD:PUBLISH",
        f"NAME:{_text(one_line(name))}",
        f"X-WR-CALNAME:{_text(one_line(name))}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{often}",
        f"X-PUBLISHED-TTL:{often}",
    )
    return _calendar(head, sorted(entries, key=lambda entry: (_instant(entry.starts), entry.uid)), stamp)


def task(entry: Entry, stamp: datetime) -> str:
    """The one entry as a task that stands in a collection of its own (RFC 4791: no METHOD in it)."""
    return _calendar((), (entry,), stamp).decode()


def _calendar(head: Iterable[str], entries: Iterable[Entry], stamp: datetime) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Afterword//Afterword//EN", "CALSCALE:GREGORIAN", *head]
    for entry in entries:
        lines += _task(entry, stamp) if entry.task else _event(entry, stamp)
    lines += ["END:VCALENDAR", ""]
    whole = [line if len(line) <= 75 and line.isascii() else folded(line) for line in lines]
    return "\r\n".join(whole).encode("utf-8", "replace")


def _event(entry: Entry, stamp: datetime) -> Iterator[str]:
    starts = _instant(entry.starts)
    yield "BEGIN:VEVENT"
    yield from _common(entry, stamp)
    yield f"DTSTART:{when(starts)}"
    yield f"DTEND:{when(max(starts, _instant(entry.ends)))}"
    if entry.place:
        yield f"LOCATION:{_text(one_line(entry.place, 300))}"
    yield f"TRANSP:{'OPAQUE' if entry.busy else 'TRANSPARENT'}"
    yield f"STATUS:{'CONFIRMED' if entry.standing == 'owed' else 'CANCELLED'}"
    if entry.standing == "owed":
        yield from _alarms(entry, [f"TRIGGER:{_span(-before)}" for before in sorted(set(entry.alarms), reverse=True)])
    yield "END:VEVENT"


def _task(entry: Entry, stamp: datetime) -> Iterator[str]:
    starts, due = _instant(entry.starts), _instant(entry.due or entry.ends)
    yield "BEGIN:VTODO"
    yield from _common(entry, stamp)
    if starts < due:  # a task has to be due later than it starts
        yield f"DTSTART:{when(starts)}"
    yield f"DUE:{when(due)}"
    if entry.standing == "owed":
        yield "STATUS:NEEDS-ACTION"
        rings = [starts - before - due for before in sorted(set(entry.alarms), reverse=True)]
        yield from _alarms(entry, [f"TRIGGER;RELATED=END:{_span(each)}" for each in rings])
    elif entry.standing == "done":
        yield from done(_instant(entry.changed or stamp))
    else:
        yield "STATUS:CANCELLED"
    yield "END:VTODO"


def done(at: datetime) -> tuple[str, str, str]:
    """How a task says that it was done then (UTC)."""
    return "STATUS:COMPLETED", f"COMPLETED:{when(at)}", "PERCENT-COMPLETE:100"


def _common(entry: Entry, stamp: datetime) -> Iterator[str]:
    changed = when(_instant(entry.changed or stamp))
    yield f"UID:{_text(one_line(entry.uid, 255))}"
    yield f"DTSTAMP:{changed}"
    yield f"LAST-MODIFIED:{changed}"
    yield f"SEQUENCE:{entry.sequence}"
    yield summary(entry)
    if entry.note:
        yield description(entry)
    if entry.url:
        yield f"URL:{one_line(entry.url, 1000)}"
    yield "CATEGORIES:Afterword"


def summary(entry: Entry) -> str:
    """Its title as a content line."""
    return f"SUMMARY:{_text(one_line(entry.title, 300))}"


def description(entry: Entry) -> str:
    """Its note as a content line."""
    return f"DESCRIPTION:{_text(clean(entry.note))}"


def _alarms(entry: Entry, triggers: Iterable[str]) -> list[str]:
    words = f"DESCRIPTION:{_text(one_line(entry.title, 300))}"
    return [line for each in triggers for line in ("BEGIN:VALARM", "ACTION:DISPLAY", words, each, "END:VALARM")]


@lru_cache(maxsize=1024)
def when(moment: datetime) -> str:
    """A UTC instant as RFC 5545 writes it."""
    return f"{moment:%Y%m%dT%H%M%SZ}" if moment.year > 999 else f"{moment.year:04}{moment:%m%dT%H%M%SZ}"


@lru_cache(maxsize=1024)
def _span(length: timedelta) -> str:
    """A DURATION of RFC 5545: PT1H, -P1DT30M."""
    seconds = int(length.total_seconds())
    days, rest = divmod(abs(seconds), 86_400)
    hours, minutes = divmod(rest // 60, 60)
    clock = "".join(f"{n}{letter}" for n, letter in ((hours, "H"), (minutes, "M"), (rest % 60, "S")) if n)
    words = (f"{days}D" if days else "") + (f"T{clock}" if clock else "")
    return ("-" if seconds < 0 else "") + "P" + (words or "T0S")


def _text(words: str) -> str:
    """TEXT of RFC 5545. Two separators that some readers take for the end of a line become blanks."""
    plain = words.replace("\u2028", " ").replace("\u2029", " ").replace("\\", "\\\\")
    return plain.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """A content line in pieces of at most 75 octets, no character cut."""
    if len(line) <= 75 and (line.isascii() or len(line.encode("utf-8", "replace")) <= 75):
        return line
    if line.isascii():
        return "\r\n ".join((line[:75], *(line[at : at + 74] for at in range(75, len(line), 74))))
    pieces: list[str] = []
    piece, room = "", 75
    for letter in line:
        size = 1 if letter < "\x80" else len(letter.encode("utf-8", "replace"))
        if size > room:
            pieces.append(piece)
            piece, room = "", 74  # a blank stands before what goes on
        piece += letter
        room -= size
    return "\r\n ".join((*pieces, piece))


def _instant(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a feed needs instants, and {moment.isoformat()} has no zone")
    return moment.astimezone(UTC).replace(microsecond=0)
