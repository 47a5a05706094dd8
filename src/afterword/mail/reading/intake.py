"""Invitations of any shape, for whoever takes them in: calendar files, mails with one, and mails and notes in words."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime

from afterword.calendars.envelope import decoded, is_mail
from afterword.calendars.invitations import MOST_BYTES, CoveringMail, Invitation, read_invitations
from afterword.errors import BadInput
from afterword.mail.heads import read_head, references_in
from afterword.mail.message import LONGEST_HEADING, thread_ids
from afterword.mail.reading.known import Known
from afterword.mail.reading.opening import open_mail
from afterword.mail.reading.reading import read

LONGEST_HEAD = 200_000
"""Octets of the head of a saved mail, which holds the way it took as well."""
MOST_REFERENCES = 12
"""Message-IDs that are kept of the conversation before it, beside the first: the last."""


def invitations_in(
    data: bytes, name: str, me: str | None = None, zone: str | None = None, now: datetime | None = None,
    own_zone: str = "",
) -> tuple[Invitation, ...]:  # fmt: skip
    """Every interview in a file, from its calendar, else from its words; the same words twice are one event.

    `me` is the candidate's address, `zone` (IANA) that of times which name none, `now` (aware) stands for the date of a
    text that has none. Words that name no place are on the candidate's own clock, `own_zone`; a calendar that names
    none is asked about. Raises `BadInput` as `read_invitations` does where there is no interview in either.
    """
    mail = covering_mail(data)
    return tuple(replace(each, mail=mail) for each in _invitations_in(data, name, me, zone, now, own_zone))


def covering_mail(data: bytes) -> CoveringMail | None:
    """The mail that an invitation came in; None where it came in none, or in one that nothing can refer to."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not is_mail(decoded(data[:40_000])):
        return None
    lines = data[:LONGEST_HEAD].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    head, before = read_head(lines, LONGEST_HEAD), references_in(lines, LONGEST_HEAD)
    if thread_ids(head.message_id) != (head.message_id,):
        return None
    return CoveringMail(
        message_id=head.message_id,
        subject=head.subject[:LONGEST_HEADING],
        writers=tuple(dict.fromkeys(each for each in (head.address, head.reply_to) if each)),
        references=before[:1] + before[1:][-MOST_REFERENCES:],
        at=head.sent,
    )


def _invitations_in(
    data: bytes, name: str, me: str | None, zone: str | None, now: datetime | None, own_zone: str
) -> tuple[Invitation, ...]:
    try:
        return read_invitations(data, name, me, zone)
    except BadInput as error:
        if _holds_calendar(data, name):
            raise  # what it leaves open is asked, and not looked for in the words around it
        try:
            readings = read(data, name, Known(me=me, zone=zone or own_zone, now=now))
        except BadInput:
            raise error from None  # the first sentence says what a good file is
        found = [each.interview for each in readings if each.about == "invitation" and each.interview]
        if not found:
            raise
    return tuple(replace(each, uid=each.uid or _uid(data, number)) for number, each in enumerate(found))


def _holds_calendar(data: bytes, name: str) -> bool:
    if b"begin:vcalendar" in data[:MOST_BYTES].replace(b"\0", b"").lower():
        return True
    try:
        return bool(open_mail(data, name).calendar)
    except BadInput:
        return False


def _uid(data: bytes, number: int) -> str:
    """A name for an event that has none: of its words, whatever their line ends."""
    return f"words:{hashlib.sha256(b' '.join(data.split())).hexdigest()[:40]}:{number}"
