"""Invitations of any shape, for whoever takes them in: calendar files, mails with one, and mails and notes in words."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime

from afterword.calendars.invitations import MOST_BYTES, Invitation, read_invitations
from afterword.errors import BadInput
from afterword.mail.reading.known import Known
from afterword.mail.reading.opening import open_mail
from afterword.mail.reading.reading import read


def invitations_in(
    data: bytes, name: str, me: str | None = None, zone: str | None = None, now: datetime | None = None,
    own_zone: str = "",
) -> tuple[Invitation, ...]:  # fmt: skip
    """Every interview in a file, from its calendar, else from its words; the same words twice are one event.

    `me` is the candidate's address, `zone` (IANA) that of times which name none, `now` (aware) stands for the date of a
    text that has none. Words that name no place are on the candidate's own clock, `own_zone`; a calendar that names
    none is asked about. Raises `BadInput` as `read_invitations` does where there is no interview in either.
    """
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
