"""A letter among the candidate's drafts, which they send by their own program: laid there once, and what became of it.

Programs give a draft another Message-ID when it is edited, and again when it is sent. What stays is the References
header, so the letter is known by our token there as well.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from afterword.errors import BadInput
from afterword.mail.imap import Mailbox
from afterword.mail.message import read_letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What became of a draft: it lies there (`changed` or not), or it was `sent`, or it is nowhere to be found.

    `subject` and `text` are as it reads now, where that is otherwise than it was laid there.
    """

    there: bool = False
    sent: bool = False
    changed: bool = False
    subject: str = ""
    text: str = ""


def fate(mailbox: Mailbox, data: bytes, message_id: str) -> Fate:
    """Look for the draft that was laid down as `data`. Raises `OutsideFailed`."""
    if sent := mailbox.mails(mailbox.sent_folder(), message_id):
        return _as_it_reads(data, sent[-1], sent=True)
    if lying := mailbox.mails(mailbox.drafts_folder(), message_id):
        return _as_it_reads(data, lying[-1], sent=False)
    return Fate(sent=mailbox.find(message_id, "everywhere"))


def _as_it_reads(data: bytes, found: bytes, sent: bool) -> Fate:
    """The same bytes are the same letter; other bytes may be, since programs add headers of their own."""
    if hashlib.sha256(found).digest() == hashlib.sha256(data).digest():
        return Fate(there=not sent, sent=sent)
    try:
        now: dict[str, Any] = read_letter(found)
    except BadInput:
        return Fate(there=not sent, sent=sent, changed=True)
    before = read_letter(data)
    if (now["subject"], now["text"].split()) == (before["subject"], before["text"].split()):
        return Fate(there=not sent, sent=sent)
    return Fate(there=not sent, sent=sent, changed=True, subject=now["subject"], text=now["text"])
