"""Mails to Lea, as they come in: answers, refusals, bounces, absences, and what has nothing to do with her.

Northwind's people write from the day after her interview on 14 October 2026; nobody here exists.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterable
from datetime import datetime, timedelta
from email.utils import format_datetime
from imaplib import IMAP4, Time2Internaldate

from afterword.desk.house import House, fact, replan, same_everywhere
from afterword.store import lines
from cast import END
from servers import Dovecot, Mailbox

ME = "lea.brandt@mail.example"
LETTER = "<letter-1@mail.example>"
"""Lea's thank-you to Ada, by its Message-ID."""


def mail(
    text: str, *, sender: str = "Ada Okafor <ada@northwind.example>", subject: str = "Re: Thank you", at: datetime = END + timedelta(days=5),
    id: str = "<answer-1@northwind.example>", head: str = "", kind: str = 'text/plain; charset="utf-8"',
) -> bytes:  # fmt: skip
    """A mail to Lea; `head` are more header lines."""
    lines = [f"From: {sender}", f"To: {ME}", f"Subject: {subject}", f"Date: {format_datetime(at)}", f"Message-ID: {id}",
             *head.splitlines(), "MIME-Version: 1.0", f"Content-Type: {kind}", "Content-Transfer-Encoding: 8bit", "", text]  # fmt: skip
    return "\r\n".join(lines).replace("\r\n", "\n").replace("\n", "\r\n").encode()


NEWS = "Dear Lea,\n\nThank you for your note. We hope to decide by Friday 30 October.\n\nKind regards,\nAda\n"
NO = (
    "Dear Lea,\n\nThank you for your time. Unfortunately we have decided not to move forward with your application.\n\n"
    "Kind regards,\nAda\n"
)
AWAY = "I am out of the office until Friday 23 October and will answer when I am back.\n"


def bounce(letter: str = LETTER, address: str = "ada@northwind.example") -> bytes:
    """What a mail server sends back (RFC 3464)."""
    return mail(
        f"""This is the mail system at host mx.mail.example.
--b
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered to {address}: user unknown.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.mail.example

Final-Recipient: rfc822; {address}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 user unknown
--b
Content-Type: text/rfc822-headers

From: Lea Brandt <{ME}>
To: Ada Okafor <{address}>
Subject: Thank you
Message-ID: {letter}
--b--
""",
        sender="Mail Delivery System <MAILER-DAEMON@mx.mail.example>", subject="Undelivered Mail Returned to Sender",
        id="<bounce-1@mx.mail.example>", head="Auto-Submitted: auto-replied",
        kind='multipart/report; report-type=delivery-status; boundary="b"',
    )  # fmt: skip


def thanked(house: House, at: datetime = END + timedelta(hours=3)) -> None:
    """Lea's thank-you to Ada went out."""
    with house.store.transaction() as tx:
        told = {
            "to": "ada-okafor",
            "purpose": "thank_you",
            "channel": "email",
            "message_id": LETTER,
            "text": "Dear Ms Okafor",
        }
        lines.append(tx, fact("letter_sent", "northwind", at, at, id=same_everywhere("letter", LETTER), **told))
        replan(tx, "northwind")


def unrelated(number: int, at: datetime = END + timedelta(days=2)) -> bytes:
    """Mail of somebody's life."""
    return mail(f"Hello, this is number {number}. The bicycle is repaired.\n", sender=f"Shop {number} <shop{number}@shops.example>",
                subject=f"Order {number}: SECRET-WORD", id=f"<{number}@shops.example>", at=at)  # fmt: skip


def deliver(
    dovecot: Dovecot, somebody: Mailbox, *mails: bytes, folder: str = "INBOX", at: datetime = END + timedelta(days=5)
) -> None:
    """Lay mails into a folder, unread, as if they had come at that time; the folder is made when it is not there."""
    with IMAP4("127.0.0.1", dovecot.imap, timeout=60) as client:
        client.login(somebody.user, somebody.password)
        if folder != "INBOX":
            client.create(f'"{folder}"')
        for data in mails:
            kind, words = client.append(f'"{folder}"', "", Time2Internaldate(at.timestamp()), data)
            assert kind == "OK", words


def fill(dovecot: Dovecot, somebody: Mailbox, mails: Iterable[bytes], at: datetime = END + timedelta(days=5)) -> None:
    """Lay thousands into the inbox, straight into its files, which takes no time."""
    inbox = dovecot.directory / "mail" / somebody.user
    for name in ("cur", "new", "tmp"):
        (inbox / name).mkdir(parents=True, exist_ok=True)
    owner = inbox.parent.stat()
    for number, data in enumerate(mails):
        file = inbox / "new" / f"{round(at.timestamp())}.M{number:06}.here"
        file.write_bytes(data)
        os.utime(file, (at.timestamp(), at.timestamp()))
        shutil.chown(file, owner.st_uid, owner.st_gid)
    for each in (inbox, *inbox.iterdir()):
        shutil.chown(each, owner.st_uid, owner.st_gid)


def until(true: object, seconds: float = 30) -> None:
    """Wait until a call says yes."""
    end = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)
