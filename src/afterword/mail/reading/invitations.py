"""A file read as an invitation, in the shape of the contract, section 3. Nothing is kept."""

from __future__ import annotations

from typing import Any

from afterword.calendars.invitations import Invitation, read_invitations
from afterword.core.value import Value
from afterword.mail.message import read_letter


class Reading(Value):
    """What one file says. `about` is "invitation", or "unrelated" for an event that is no interview.

    `kept` is the text of the mail around the calendar; `confidence` from 0 to 1 falls with what could not be found.
    """

    file: str
    about: str
    interview: Invitation
    kept: str = ""
    confidence: float = 1.0

    def as_json(self) -> dict[str, Any]:
        """The shape of the contract, section 3."""
        interview = self.interview.as_json() if self.about == "invitation" else None
        return {
            "file": self.file,
            "about": self.about,
            "facts": [],
            "interview": interview,
            "kept": self.kept,
            "confidence": self.confidence,
        }


def read(data: bytes, name: str, me: str | None = None, zone: str | None = None) -> tuple[Reading, ...]:
    """One reading for each interview in the file. Raises `BadInput` as `read_invitations` does, without a calendar too.

    `me` is the candidate's address, `zone` (IANA) that of times which name none.
    """
    interviews = read_invitations(data, name, me, zone)  # first, since it says what a wrong file is, by its name
    is_calendar = data.lstrip(b"\xef\xbb\xbf \r\n\t")[:15].upper() == b"BEGIN:VCALENDAR"
    kept = "" if is_calendar else str(read_letter(data)["text"]).strip()
    return tuple(
        Reading(
            file=name,
            about="invitation" if found.likely else "unrelated",
            interview=found,
            kept=kept,
            confidence=round(max(0.3, 1 - 0.1 * len(found.missing)), 1),
        )
        for found in interviews
    )
