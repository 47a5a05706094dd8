"""The few header fields that tell whose mail it is. Everything is bounded, and nothing raises: this is hostile ground.

The standard library's parser knows every header and takes longer than fetching them (docs/decisions.md); here lines are
told apart and unfolded, and only what is asked for is decoded. Sources: RFC 5322, RFC 2047, RFC 3834.
"""

from __future__ import annotations

import re
from datetime import datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import getaddresses, parsedate_to_datetime

from afterword.core.value import Value, once
from afterword.mail.message import thread_ids

LONGEST = 16_384
"""Octets of a mail's header fields that are looked at."""
LONGEST_WORDS = 1_000
"""Characters of a name or a subject that are decoded."""
MOST_IDS = 200
"""Message-IDs of one conversation. Long conversations name hundreds; the newest count."""

FIELDS = (
    "MESSAGE-ID", "IN-REPLY-TO", "REFERENCES", "FROM", "REPLY-TO", "SUBJECT", "DATE", "CONTENT-TYPE",
    "LIST-UNSUBSCRIBE", "AUTO-SUBMITTED", "X-FAILED-RECIPIENTS", "X-MICROSOFT-ORIGINAL-MESSAGE-ID",
)  # fmt: skip
"""What is asked for of every mail. To is not: it may hold ten thousand, and only the candidate's own mail needs it."""

_PERSON = re.compile(r'\s*(?:"([^"\\]*)"|([^"<>,:;()\\]*))\s*<([^<>\s"(),:;\\]+@[^<>\s"(),:;\\]+)>\s*\Z')
_BARE = re.compile(r'\s*([^<>\s"(),:;\\]+@[^<>\s"(),:;\\]+)\s*\Z')
_MACHINES = re.compile(r"(?:mailer-daemon|postmaster|mail-daemon|double-bounce)@")
_UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, IndexError, OverflowError, RecursionError,
               HeaderParseError)  # fmt: skip
_GONE = str.maketrans("", "", "\x00")


class Head(Value):
    """The head of one mail. `address`, `reply_to` and `to` are in lower case; what a mail does not say is empty.

    `thread` are the Message-IDs that it answers, the nearest first. `original` is ours where a server wrote its own.
    """

    message_id: str = ""
    original: str = ""
    thread: tuple[str, ...] = ()
    sender: str = ""
    reply_to: str = ""
    to: tuple[str, ...] = ()
    heading: str = ""
    date: str = ""
    kind: str = ""
    bulk: bool = False
    automatic: bool = False
    failed: bool = False

    @once
    def person(self) -> tuple[str, str]:
        """Name and address of the sender; the address in lower case."""
        return person_of(self.sender)

    @property
    def address(self) -> str:
        """The sender's address."""
        return self.person[1]

    @once
    def subject(self) -> str:
        """The subject on one line, decoded."""
        return words_of(self.heading)

    @once
    def sent(self) -> datetime | None:
        """When it was written, as the mail itself says; aware, or None."""
        try:
            found = parsedate_to_datetime(self.date[:100])
        except _UNREADABLE:
            return None
        return found if found.tzinfo is not None and 1980 < found.year < 2200 else None

    @property
    def is_report(self) -> bool:
        """Whether it may be a mail server's report of a letter that came back."""
        return self.failed or "multipart/report" in self.kind or bool(_MACHINES.match(self.address))

    @property
    def may_invite(self) -> bool:
        """Whether a calendar may be in it, by its kind or by how calendars name such mails."""
        return "text/calendar" in self.kind or bool(_INVITES.match(self.subject))


_INVITES = re.compile(
    r"(?i)\s*(?:(?:updated |new )?invitation\b|invite:|cancell?ed\b|accepted:|(?:aktualisierte )?einladung\b"
    r"|abgesagt\b|(?:nouvelle )?invitation|annul|invitación|cancelad|.{0,80}\binterview\b)"
)


def read_head(data: bytes, longest: int = LONGEST) -> Head:
    """The head in these octets: header fields, each on its line or folded over several; so many octets at most."""
    found = _fields(data[:longest])
    kind = found.get("content-type", "").lower()
    answered = f"{found.get('in-reply-to', '')} {found.get('references', '')}"
    thread = thread_ids(answered) if "<" in answered else ()
    return Head(
        message_id=_one_id(found.get("message-id", "")),
        original=_one_id(found.get("x-microsoft-original-message-id", "")),
        thread=nearest(thread),
        sender=found.get("from", ""),
        reply_to=person_of(found["reply-to"])[1] if "reply-to" in found else "",
        to=_everybody(found.get("to", "")) if "to" in found else (),
        heading=found.get("subject", ""),
        date=found.get("date", ""),
        kind=kind[:200],
        bulk="list-unsubscribe" in found,
        automatic=found.get("auto-submitted", "no").strip().lower() not in ("", "no"),
        failed="x-failed-recipients" in found,
    )


def references_in(data: bytes, longest: int = LONGEST) -> tuple[str, ...]:
    """The Message-IDs in References, oldest first, of the head in these octets."""
    return thread_ids(_fields(data[:longest]).get("references", ""))


def nearest(thread: tuple[str, ...]) -> tuple[str, ...]:
    """In-Reply-To, then References from the newest on: a conversation names its beginning first."""
    return (thread[:1] + thread[:0:-1])[:MOST_IDS]


def _fields(data: bytes) -> dict[str, str]:
    """The first field of each name, in lower case, unfolded."""
    found: dict[str, str] = {}
    text = data.decode("utf-8", "replace").translate(_GONE)
    name, pieces = "", [""]
    for line in (*text.replace("\r\n", "\n").split("\n"), "end:"):
        if line[:1] in (" ", "\t"):
            pieces.append(line.strip())
            continue
        if name and name not in found:
            found[name] = " ".join(pieces)
        before, colon, after = line.partition(":")
        name, pieces = (before.strip().lower(), [after.strip()]) if colon else ("", [""])
    return found


def _one_id(value: str) -> str:
    """The Message-ID of a field: as it should be, else whatever stands there, on one line and bounded."""
    found = thread_ids(value[:2000])
    return found[0] if found else "".join(value.split())[:300]


def person_of(value: str) -> tuple[str, str]:
    """Name and address of the first person in a field; the name decoded, the address in lower case."""
    value = value[: 2 * LONGEST_WORDS]
    match = _PERSON.match(value)
    if match:
        return words_of(match[1] or match[2] or ""), match[3].lower()
    bare = _BARE.match(value)
    if bare:
        return "", bare[1].lower()
    everybody = _people(value)
    return (words_of(everybody[0][0]), everybody[0][1].lower()) if everybody else ("", "")


def _everybody(value: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(address.lower() for _, address in _people(value)))


def _people(value: str) -> list[tuple[str, str]]:
    try:
        return [(name, address.strip()) for name, address in getaddresses([value]) if "@" in address][:100]
    except _UNREADABLE:
        return []


def words_of(value: str) -> str:
    """Words for a person: encoded words decoded, control characters gone, on one line."""
    value = value[:LONGEST_WORDS]
    if "=?" in value:
        try:
            pieces = decode_header(value)
            value = "".join(each if isinstance(each, str) else _decoded(each, charset) for each, charset in pieces)
        except _UNREADABLE:
            pass  # what cannot be decoded is shown as it came
    return " ".join("".join(each if each.isprintable() else " " for each in value).split())[:LONGEST_WORDS]


def _decoded(octets: bytes, charset: str | None) -> str:
    try:
        return octets.decode(charset or "utf-8", "replace")
    except LookupError:
        return octets.decode("utf-8", "replace")
