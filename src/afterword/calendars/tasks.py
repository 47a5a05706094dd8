"""A task as it stands in somebody else's calendar: read, and changed without touching what others wrote there.

Line by line, so that what we do not know (another program's properties, its alarms) stays to the letter. Source: RFC
5545 sections 3.1 and 3.6.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from afterword.calendars.feed import Entry, description, done, folded, summary, task, when
from afterword.calendars.lines import clean, unescaped
from afterword.writing.expressions import pattern

LARGEST = 500_000
"""Characters of one task. Larger ones are not read, and so not changed either."""

_FOLD = pattern(r"\r?\n[ \t]")
_NAME = pattern(r"[A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a task stands there: "open", "ticked" or "called off", with its texts, and its times as they are written."""

    state: Literal["open", "ticked", "called off"]
    title: str
    note: str
    lines: Mapping[str, str]


def standing(data: str) -> Standing | None:
    """The first task in `data`; None where there is none that can be read."""
    found = _own_lines(data)
    if found is None:
        return None
    own = dict(found.values())
    status = _value(own.get("STATUS", "")).upper()
    ticked = status == "COMPLETED" or "COMPLETED" in own or _value(own.get("PERCENT-COMPLETE", "")) == "100"
    return Standing(
        state="called off" if status == "CANCELLED" else "ticked" if ticked and status != "NEEDS-ACTION" else "open",
        title=clean(unescaped(_value(own.get("SUMMARY", "")))),
        note=clean(unescaped(_value(own.get("DESCRIPTION", "")))),
        lines=own,
    )


def merged(theirs: str, before: Entry, ours: Entry, now: datetime) -> str:
    """What is to stand there: `theirs` with what changed here since `before` was written there.

    Words that were changed there stay; a time that was changed there stays until it changes here. `now` is UTC.
    """
    found = standing(theirs)
    if found is None:
        return task(replace(ours, task=True), now)
    new: dict[str, tuple[str, ...]] = {}
    if found.title == clean(before.title) and ours.title != before.title:
        new["SUMMARY"] = (summary(ours),)
    if found.note == clean(before.note) and ours.note != before.note:
        new["DESCRIPTION"] = (description(ours),) if ours.note else ()
    if (ours.starts, ours.due) != (before.starts, before.due):
        fresh = standing(task(replace(ours, task=True), now))
        for name in ("DTSTART", "DUE", "DURATION"):  # a task has either of the last two
            new[name] = (fresh.lines[name],) if fresh and name in fresh.lines else ()
    return _with(theirs, new, now) if new else theirs


def completed(theirs: str, now: datetime) -> str:
    """The same, done. `now` is UTC."""
    status, at, whole = done(now)
    return _with(theirs, {"STATUS": (status,), "COMPLETED": (at,), "PERCENT-COMPLETE": (whole,)}, now)


def reopened(theirs: str, now: datetime) -> str:
    """The same, not done. `now` is UTC."""
    return _with(theirs, {"STATUS": ("STATUS:NEEDS-ACTION",), "COMPLETED": (), "PERCENT-COMPLETE": ()}, now)


def _with(data: str, new: Mapping[str, tuple[str, ...]], now: datetime) -> str:
    """The first task with these lines in place of those of the same names, counted up and dated."""
    found = _own_lines(data) or {}
    sequence = _value(next((line for name, line in found.values() if name == "SEQUENCE"), "SEQUENCE:0"))
    count = int(sequence) + 1 if pattern(r"[0-9]{1,9}").fullmatch(sequence) else 1
    said = {**new, "SEQUENCE": (f"SEQUENCE:{count}",), "DTSTAMP": (f"DTSTAMP:{when(now)}",),
            "LAST-MODIFIED": (f"LAST-MODIFIED:{when(now)}",)}  # fmt: skip
    lines: list[str] = []
    opened = False
    for number, line in enumerate(_lines(data)):
        if number in found and found[number][0] in said:
            continue
        lines.append(line)
        if not opened and line.strip().upper() == "BEGIN:VTODO":
            opened = True
            lines += [each for name in sorted(said) for each in said[name]]
    return "\r\n".join(folded(line) for line in (*lines, ""))


def _own_lines(data: str) -> dict[int, tuple[str, str]] | None:
    """Of the first task the lines of its own, without those of its alarms: name and line by number."""
    if len(data) > LARGEST:
        return None
    found: dict[int, tuple[str, str]] = {}
    depth = 0
    for number, line in enumerate(_lines(data)):
        word = line.strip().upper()
        if not depth:
            depth = int(word == "BEGIN:VTODO")
        elif word.startswith("BEGIN:"):
            depth += 1
        elif word.startswith("END:"):
            depth -= 1
            if not depth:
                return found
        elif depth == 1 and (name := _NAME.match(line)):
            found[number] = (name[0].upper(), line)
    return None


def _lines(data: str) -> list[str]:
    return [line for line in _FOLD.sub("", data).replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]


def _value(line: str) -> str:
    """What stands after the colon that no quotation marks hold."""
    quoted = False
    for at, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return line[at + 1 :].strip()
    return ""
