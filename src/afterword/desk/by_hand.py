"""Replies by hand, for those who let nobody into their mailbox: a saved mail, a mailbox file, or pasted words.

They take the same way as fetched ones and get the same ids, so that the same mail both ways is one.
"""

from __future__ import annotations

import hashlib
from datetime import datetime

from afterword.calendars.envelope import decoded, is_mail
from afterword.desk import replies
from afterword.desk.house import House, story_of
from afterword.desk.replies import Incoming, Said
from afterword.desk.sought import own_addresses, register
from afterword.errors import BadInput
from afterword.mail.heads import Head, read_head
from afterword.mail.matching import Match, Register, match, match_inside
from afterword.mail.reading.opening import each_mail

LONGEST_HEAD = 200_000
"""Octets of the head of a saved mail, which holds the way it took as well."""


def keep(house: House, data: bytes, name: str, now: datetime, candidacy: str = "") -> tuple[Said, ...]:
    """Take in what a file holds: one mail, all of a mailbox file, or a text. Those that are known already are left out.

    `name` is what the file is called, `candidacy` where it belongs if that is known. Raises `BadInput` where nothing
    says where it belongs, `NotFound` for a candidacy that is none.
    """
    with house.store.reading() as tx:
        account = next(iter(own_addresses(tx)), "")
        if candidacy:
            story_of(tx, candidacy)
    sought = register(house, now)
    mails = list(each_mail(data))
    found = [_incoming(sought, account, each, candidacy, now) for each in mails]
    if len(mails) == 1 and found[0] is None:
        there = ", ".join(sorted(sought.each)) or "none yet"
        raise BadInput(f"{name} does not say where it belongs. Name the candidacy: --candidacy, one of {there}.")
    taken = [replies.take(house, each, now, asked=True) for each in found if each is not None]
    return tuple(each for each in taken if each is not None)


def _incoming(sought: Register, account: str, data: bytes, candidacy: str, now: datetime) -> Incoming | None:
    head = _head(data)
    where = Match(kind="hand", reason="You brought it here.", candidacy=candidacy) if candidacy else None
    by_itself = match(sought, head) or match_inside(sought, head, data)
    if by_itself and candidacy in (by_itself.candidacy, ""):
        where = by_itself  # it says so itself, and which letter of ours it answers
    if where is None:
        return None
    name, address = head.person
    return Incoming(
        account=account,
        message_id=head.message_id or "sha256:" + hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest(),
        name=name, address=address, subject=head.subject, at=min(head.sent or now, now), data=data, match=where,
    )  # fmt: skip


def _head(data: bytes) -> Head:
    """The head of a mail; of a text that was pasted an empty one."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not is_mail(decoded(data[:40_000])):
        return Head()
    return read_head(data.replace(b"\r\n", b"\n").partition(b"\n\n")[0], LONGEST_HEAD)
