"""From bytes to calendar text: a calendar file as it stands, or the calendar that an e-mail carries.

What a file is, its content says; names and extensions are not looked at. Sources: RFC 5545 section 3.1, RFC 6047.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from afterword.errors import BadInput
from afterword.writing.expressions import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 5_000_000
"""No invitation is larger; what is larger is refused before anything is read."""

MOST_CALENDARS = 50
"""In one file; the same event comes in two at most, as text and attached."""

_OPENING = pattern(r"^[ \t\ufeff]*BEGIN:VCALENDAR[ \t]*$", re.IGNORECASE | re.MULTILINE)
_CLOSING = pattern(r"^[ \t]*END:VCALENDAR[ \t]*$", re.IGNORECASE | re.MULTILINE)
_MAIL = pattern(
    r"\A(?:From [^\n]*\n)?(?:[ \t]*\n)*(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?"
    r"(?:From|To|Subject|Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Content-Type):",
    re.IGNORECASE,
)
_CALENDAR_TYPES = {"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"}
_TROUBLE = (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)
"""What the standard library's mail parser is known to raise on broken mail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """The calendars in a file, as text with line feeds, and what the mail around them says."""

    calendars: tuple[str, ...]
    subject: str = ""
    to: tuple[str, ...] = ()
    body: str = ""


def open_envelope(data: bytes, name: str) -> Envelope:
    """The calendars in `data`. Raises `BadInput` with `name` when it is too large, empty, or holds none."""
    if len(data) > MOST_BYTES:
        raise BadInput(
            f"{name} is {len(data) / 1_000_000:.0f} MB, and an invitation is at most {MOST_BYTES // 1_000_000} MB: "
            "save the one event as a file of its own."
        )
    text = decoded(data)
    if not text.strip():
        raise BadInput(f"{name} is empty: save the invitation again, or paste its text.")
    if is_mail(text):
        return _mail(data, name)
    calendars = tuple(islice(_cut(text), MOST_CALENDARS))
    if not calendars:
        raise BadInput(
            f"{name} is not a calendar file, and its words settle no interview: give an .ics file, a mail that carries "
            "an invitation, or the words of one with its day and time, pasted as they are."
        )
    return Envelope(calendars=calendars)


def is_mail(text: str) -> bool:
    """Whether a text begins with the headers of a mail."""
    return _MAIL.match(text[:20_000]) is not None


def decoded(data: bytes, charset: str = "") -> str:
    """Text with line feeds, from bytes of any encoding; what no encoding can read becomes a replacement mark."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _lines(data.decode("utf-16", "replace"))
    for encoding in (charset, "utf-8-sig"):
        try:
            return _lines(data.decode(encoding)) if encoding else _lines(data.decode("utf-8-sig"))
        except (UnicodeError, LookupError, ValueError):
            continue
    return _lines(data.decode("cp1252", "replace"))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").lstrip("\ufeff")


def _cut(text: str) -> Iterator[str]:
    """Each calendar in the text, without what stands before, between and after."""
    start = 0
    while opening := _OPENING.search(text, start):
        closing = _CLOSING.search(text, opening.end())
        start = closing.end() if closing else len(text)
        yield text[opening.start() : start]


def _mail(data: bytes, name: str) -> Envelope:
    import email
    import email.policy

    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    try:
        message = email.message_from_bytes(start, policy=email.policy.compat32)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except _TROUBLE:
        raise BadInput(f"{name} cannot be read as a mail: save it again from the mail program.") from None
    texts = [(str(part.get_content_type()), _content(part)) for part in parts]
    calendars: list[str] = []
    for kind, text in texts:
        if kind in _CALENDAR_TYPES or "BEGIN:VCALENDAR" in text[:200_000].upper():
            calendars += [each for each in islice(_cut(text), MOST_CALENDARS) if each not in calendars]
    if not calendars:
        raise BadInput(
            f"{name} is a mail that holds no invitation: attach the calendar entry, or paste the mail's text."
        )
    body = next((text for kind, text in texts if kind == "text/plain" and "BEGIN:VCALENDAR" not in text.upper()), "")
    return Envelope(
        calendars=tuple(calendars),
        subject=_header(message, "Subject"),
        to=tuple(dict.fromkeys(pattern(r"[^\s<>,;:\"']+@[^\s<>,;:\"']+").findall(_header(message, "To").lower()))),
        body=body[:50_000],
    )


def _content(part: Any) -> str:
    """The text of one part of a mail; of pictures and the like only what a calendar might stand in."""
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except _TROUBLE:
        return ""
    if not isinstance(payload, bytes):
        return ""
    if part.get_content_maintype() not in ("text", "application"):
        return ""
    return decoded(payload, str(charset or ""))


def _header(message: Any, key: str) -> str:
    import email.errors
    import email.header

    try:
        raw = str(message.get(key, ""))[:2000]
        return " ".join(str(email.header.make_header(email.header.decode_header(raw))).split())
    except (*_TROUBLE, email.errors.MessageError):
        return ""
