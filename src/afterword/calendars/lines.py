"""Content lines: the grammar of a calendar file, read so that no broken line stops the others.

Each file is read for itself. (icalendar keeps every VTIMEZONE that it parses for the life of the process, so that the
"Customized Time Zone" of one invitation would set the clock of the next; it is used here for its table of names only.)
Source: RFC 5545 sections 3.1, 3.2 and 3.3.11.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from afterword.errors import BadInput
from afterword.writing.expressions import pattern

MOST_LINES = 200_000
MOST_EVENTS = 200
MOST_TEXT = 20_000
"""Characters of one value that are kept; no description that a person reads is longer."""

_PROPERTY = pattern(r"([A-Za-z][A-Za-z0-9-]*)(?=[;:])")
_PARAMETER = pattern(r';([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)')
_KNOWN = frozenset(
    [
        "ATTENDEE",
        "BEGIN",
        "CONFERENCE",
        "CONTACT",
        "DESCRIPTION",
        "DTEND",
        "DTSTAMP",
        "DTSTART",
        "DURATION",
        "END",
        "LOCATION",
        "METHOD",
        "ORGANIZER",
        "RDATE",
        "RECURRENCE-ID",
        "RRULE",
        "SEQUENCE",
        "STATUS",
        "SUMMARY",
        "TZID",
        "TZOFFSETFROM",
        "TZOFFSETTO",
        "UID",
        "URL",
    ]
)
_ESCAPE = pattern(r"\\([\\;,nN:\"])")
_UNSEEN = dict.fromkeys(
    (
        *range(0x20),
        *range(0x7F, 0xA0),
        0xAD,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x206A),
        0xFEFF,
    )
)
del _UNSEEN[0x0A], _UNSEEN[0x09]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One property: `params` by upper-case name, `value` as it stands in the file, unfolded and still escaped."""

    name: str
    value: str
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The value as a person reads it."""
        return clean(unescaped(self.value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A VEVENT or VTIMEZONE: its own lines, and those of the components in it."""

    kind: str
    lines: list[Line] = field(default_factory=list)
    inner: list[Component] = field(default_factory=list)

    def first(self, *names: str) -> Line | None:
        """The first line that has one of the names and is not empty, in the order of the names."""
        return next((line for name in names for line in self.lines if line.name == name and line.value.strip()), None)

    def every(self, name: str) -> Iterator[Line]:
        """All lines of that name."""
        return (line for line in self.lines if line.name == name)

    def text(self, *names: str) -> str:
        """The value of `first` as a person reads it; empty when there is none."""
        line = self.first(*names)
        return line.text if line else ""


def components(text: str, name: str) -> Component:
    """The VCALENDAR that `text` (with line feeds) holds. What stands in alarms is left out."""
    calendar = Component(kind="VCALENDAR")
    open_: list[Component] = [calendar]
    events = 0
    for line in _properties(text, name):
        if line.name == "BEGIN":
            kind = line.value.strip().upper()
            if kind == "VCALENDAR" or len(open_) > 8:
                continue
            component = Component(kind=kind)
            open_[-1].inner.append(component)
            open_.append(component)
            events += kind == "VEVENT"
            if events > MOST_EVENTS:
                raise BadInput(f"{name} holds more than {MOST_EVENTS} events: save the interview alone as a file.")
        elif line.name == "END":
            kind = line.value.strip().upper()
            depth = next((at for at in range(len(open_) - 1, 0, -1) if open_[at].kind == kind), 0)
            del open_[depth or len(open_) :]
        else:
            open_[-1].lines.append(line)
    return calendar


def _properties(text: str, name: str) -> Iterator[Line]:
    if text.count("\n") > MOST_LINES:
        raise BadInput(f"{name} has more than {MOST_LINES} lines: save the interview alone as a file.")
    for words, match in _unfolded(text):
        match = match or _PROPERTY.match(words)
        if not match:
            continue
        params: dict[str, str] = {}
        at = match.end()
        while parameter := _PARAMETER.match(words, at):
            params.setdefault(parameter[1].upper(), _unquoted(parameter[2]))
            at = parameter.end()
        colon = words.find(":", at)
        value = words[colon + 1 :] if colon >= 0 else ""
        if params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
            value = _from_quoted_printable(value)
        yield Line(name=match[1].upper(), value=value[:MOST_TEXT], params=params)


def _unfolded(text: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    """Logical lines, each with its name. What lost its folding or its escapes is put back to the line before it."""
    pieces: list[str] = []
    named: re.Match[str] | None = None
    for line in text.split("\n"):
        if line[:1] in (" ", "\t"):
            pieces.append(line[1:])
            continue
        match = _PROPERTY.match(line)
        if match and (match[1].isupper() or match[1].upper() in _KNOWN):
            yield "".join(pieces), named
            pieces, named = [line], match
        elif pieces:
            pieces += ["\\n", line]
    yield "".join(pieces), named


def _unquoted(value: str) -> str:
    plain = value.replace('"', "")
    return plain.replace("^n", " ").replace("^'", '"').replace("^^", "^")[:1000]  # RFC 6868


def _from_quoted_printable(value: str) -> str:
    import quopri

    from afterword.calendars.envelope import decoded

    return decoded(quopri.decodestring(value.replace("=\\n", "").encode())).replace("\n", "\\n")


def unescaped(value: str) -> str:
    """TEXT of RFC 5545 without its backslashes."""
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def clean(text: str, most: int = MOST_TEXT) -> str:
    """Text without control characters, marks of direction and characters of no width, at most `most` long."""
    if text.isascii() and text.isprintable():
        return text[:most].strip()
    return unicodedata.normalize("NFC", text[: most * 2].translate(_UNSEEN).replace("\xa0", " "))[:most].strip()


def one_line(text: str, most: int = 200) -> str:
    """The same on one line, with single blanks."""
    return " ".join(clean(text, most * 4).split())[:most].strip()
