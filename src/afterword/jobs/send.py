"""Sending: at most once without a person's word, never lost without one. The order of these functions is the fence.

Take up what a crash left; send what is due; look for what is uncertain; file what was sent. Every step is committed
before the next begins, and whatever fails before the body leaves is provably unsent.
"""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from afterword.desk import sending
from afterword.desk.accounts import needed_account
from afterword.desk.house import House, new_id
from afterword.errors import OutsideFailed, Stopped
from afterword.jobs.alone import alone
from afterword.mail.account import Account
from afterword.mail.secrets import load_secret
from afterword.store import outbox
from afterword.store.rows import Sealed

T = TypeVar("T")
Clock = Callable[[], datetime]
Observer = Callable[[str], None]
"""Told each stage of a letter's way. For tests, which kill the process there."""

PAUSES = (0.05, 0.2, 0.5, 1, 2, 5)
"""Seconds between the tries to write down what a mail server said."""


@dataclass(slots=True)
class Report:
    """What became of each letter, for the person: pairs of letter and words."""

    sent: list[tuple[Sealed, str]] = field(default_factory=list)
    unsent: list[tuple[Sealed, str]] = field(default_factory=list)
    uncertain: list[tuple[Sealed, str]] = field(default_factory=list)
    held: list[tuple[Sealed, str]] = field(default_factory=list)
    filed: list[Sealed] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether the outside world did not do its part."""
        return bool(self.unsent or self.uncertain or self.trouble)


def nobody(stage: str) -> None:
    """Does not want to know."""


def send_due(
    house: House,
    clock: Clock,
    *,
    observe: Observer = nobody,
) -> Report:
    """Send every approved letter that is due, and settle what an earlier run left open.

    Raises `Stopped` where no mail account is set up and there is something to send.
    """
    report = Report()
    with alone(house) as nobody_else_sends:
        sending.recover(house, clock(), nobody_else_sends)
        letters = sending.due(house, clock())
        lost = sending.to_look_for(house, clock())
        unfiled = sending.to_file(house, clock(), nobody_else_sends)
        if not (letters or lost or unfiled):
            return report
        post = _post(house, clock, report, observe)
        for sealed in letters:
            _send(post, sealed)
        _look_for(post, sending.to_look_for(house, clock()))
        _file_all(post, sending.to_file(house, clock(), nobody_else_sends))
    return report


def send_letter(house: House, clock: Clock, id: str, *, observe: Observer = nobody) -> Report:
    """Send the one letter with that id in the outbox, if it is approved and due, and file its copy.

    Raises `Stopped` without a mail account, `BadInput` or `OutsideFailed` without its password; it then stays as it is.
    """
    report = Report()
    sealed = _found(house, id)
    if sealed is None or sealed.state != "approved" or sealed.send_at > clock():
        return report
    post = _post(house, clock, report, observe)
    _send(post, sealed)
    after = _found(house, id)
    if after and report.uncertain:
        _look_for(post, (after,))
    _file_all(post, _unfiled(house, clock, id))
    return report


def look_for_letter(house: House, clock: Clock, id: str, *, observe: Observer = nobody) -> Report:
    """Search for the one letter with that id, if it is uncertain and it is time to; file its copy when it had gone.

    Raises as `send_letter` does.
    """
    report = Report()
    sealed = _found(house, id)
    if sealed is None or sealed.state != "uncertain" or sealed.search_at is None or sealed.search_at > clock():
        return report
    post = _post(house, clock, report, observe)
    _look_for(post, (sealed,))
    _file_all(post, _unfiled(house, clock, id))
    return report


def file_letter(house: House, clock: Clock, id: str, *, observe: Observer = nobody) -> Report:
    """File the copy of the one letter with that id, if it was sent and nobody filed it. Raises as `send_letter`."""
    report = Report()
    if unfiled := _unfiled(house, clock, id):
        _file_all(_post(house, clock, report, observe), unfiled)
    return report


def write_files(house: House, folder: Path, clock: Clock) -> list[tuple[Sealed, Path]]:
    """Write every approved letter as an .eml file for the candidate to send. Only they know then whether it went.

    Raises `OutsideFailed` when the folder cannot be written to; nothing is then changed.
    """
    owner = f"{socket.gethostname()}/{os.getpid()}/{new_id()}"
    written = []
    for sealed in sending.waiting(house):
        path = folder / f"{sealed.letter}.eml"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with open(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
                file.write(sealed.data)
        except OSError as error:
            raise OutsideFailed(f"{path} cannot be written: {error.strerror}. Name another folder.") from None
        claimed = sending.claim(house, sealed, owner, clock())
        if claimed.sealed:
            sending.handed_over(house, claimed.sealed, f"Written to {path} for you to send.")
            written.append((sealed, path))
        else:
            path.unlink()
    return written


@dataclass(frozen=True, slots=True)
class _Post:
    """Who sends, by which account, and who is told."""

    house: House
    account: Account
    secret: str
    owner: str
    clock: Clock
    report: Report
    observe: Observer


def _post(house: House, clock: Clock, report: Report, observe: Observer) -> _Post:
    account = needed_account(house)
    secret = load_secret(house.folder, account)
    owner = f"{socket.gethostname()}/{os.getpid()}/{new_id()}"
    return _Post(house, account, secret, owner, clock, report, observe)


def _found(house: House, id: str) -> Sealed | None:
    with house.store.reading() as tx:
        return outbox.find(tx, id)


def _unfiled(house: House, clock: Clock, id: str) -> tuple[Sealed, ...]:
    """That letter, if it was sent, does not stand in Sent, and nobody is about to file it."""
    return tuple(each for each in sending.to_file(house, clock(), False) if each.id == id)


def _send(post: _Post, sealed: Sealed) -> None:
    from afterword.mail import smtp

    house, clock, report, observe = post.house, post.clock, post.report, post.observe
    claimed = sending.claim(house, sealed, post.owner, clock())
    if claimed.held:
        report.held.append((sealed, claimed.held))
    if claimed.sealed is None:
        return
    letter = claimed.sealed
    observe("claimed")
    try:
        words = smtp.transmit(
            post.account,
            post.secret,
            sender=letter.sender,
            recipient=letter.recipient,
            data=letter.data,
            before_body=lambda: sending.begin_body(house, letter, post.owner),
            observe=observe,
        )
    except smtp.NotSent as error:
        why, permanent = str(error), error.permanent
        again = _surely(lambda: sending.not_sent(house, letter, permanent, why, clock()))
        safe = f"The letter is safe and will be tried again at {again:%H:%M}." if again else "The letter is safe."
        report.unsent.append((letter, f"{why} {safe}"))
    except smtp.Uncertain as error:
        why = str(error)
        _surely(lambda: sending.uncertain(house, letter, why, clock()))
        report.uncertain.append((letter, why))
    except Stopped as error:
        report.held.append((letter, str(error)))
    else:
        _surely(lambda: sending.sent(house, letter, words, clock()))
        observe("sent")
        report.sent.append((letter, words))


def _surely(settle: Callable[[], T]) -> T:
    """Write down what the mail server said, even when the database is busy: or a letter that went would be uncertain.

    Two senders that plan one candidacy anew at once get into each other's way, and the second has to do it again.
    """
    for pause in PAUSES:
        try:
            return settle()
        except (OutsideFailed, DBAPIError):
            time.sleep(pause)
    return settle()


def _look_for(post: _Post, lost: tuple[Sealed, ...]) -> None:
    """Search for uncertain letters by their Message-ID. Found settles it; not found proves nothing."""
    from afterword.mail.imap import Mailbox

    if not lost:
        return
    house, clock, report = post.house, post.clock, post.report
    try:
        with Mailbox(post.account, post.secret) as mailbox:
            for sealed in lost:
                if mailbox.find(sealed.message_id, "everywhere"):
                    sending.sent(house, sealed, "It stands in the mailbox.", clock())
                    report.sent.append((sealed, "It had gone: it stands in the mailbox."))
                else:
                    sending.not_found(house, sealed, clock())
                    report.uncertain.append((sealed, sealed.words))
    except OutsideFailed as error:
        report.trouble.append(f"Uncertain letters could not be looked for: {error}")


def _file_all(post: _Post, unfiled: tuple[Sealed, ...]) -> None:
    for sealed in unfiled:
        _file(post, sealed)


def _file(post: _Post, sealed: Sealed) -> None:
    """Put a copy into Sent, once, unless the provider does so itself. Failing changes nothing about having sent."""
    from afterword.mail.imap import Mailbox

    house, clock, report, observe = post.house, post.clock, post.report, post.observe
    if not sending.claim_filing(house, sealed, post.owner, clock()):
        return
    observe("filing")
    try:
        if not post.account.server_files_sent:
            with Mailbox(post.account, post.secret) as mailbox:
                mailbox.file_in_sent(sealed.data, sealed.message_id, sealed.sent_at or clock())
    except OutsideFailed as error:
        sending.filed(house, sealed, stands=False)
        report.trouble.append(f"The letter went out, but its copy could not be filed in Sent: {error}")
        return
    observe("appended")
    sending.filed(house, sealed, stands=True)
    observe("filed")
    report.filed.append(sealed)
