"""A letter for the candidate's own mail program: a file that it opens as a draft, or a link.

Whoever sends it so says so afterwards: nobody else can know.
"""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import quote

from afterword.mail.message import Outgoing, new_message_id, seal, wire_address

LONGEST_LINK = 2000
"""Characters of a `mailto:` link that every program takes."""
_THEIRS = (b"message-id:", b"date:")


def unsent(letter: Outgoing) -> bytes:
    """The letter as an .eml file that opens as a draft (`X-Unsent`), without date and Message-ID: those are given when
    it is sent. Raises `BadInput` as `seal` does.
    """
    data = seal(letter, message_id=new_message_id(letter.sender_address), date=datetime.now(UTC))
    head, _, body = data.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(_THEIRS)]
    return b"\r\n".join([*lines, b"X-Unsent: 1", b"", body])


def mailto(letter: Outgoing) -> str:
    """A link that opens the letter in the mail program of this machine; "" where it would be too long for some."""
    body = letter.text.strip().replace("\r\n", "\n").replace("\n", "\r\n")
    link = (
        f"mailto:{quote(wire_address(letter.to_address), safe='@')}?subject={quote(letter.subject)}&body={quote(body)}"
    )
    return link if len(link) <= LONGEST_LINK else ""
