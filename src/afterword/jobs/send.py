"""Sending: at most once without a person's word, never lost without one. The order of these functions is the fence.

Take up what a crash left; send what is due; look for what is uncertain; file what was sent. Every step is committed
before the next begins, and whatever fails before the body leaves is provably unsent.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

from afterword.desk import sending
from afterword.desk.house import House
from afterword.errors import OutsideFailed, Stopped
from afterword.jobs import copies
from afterword.jobs.alone import alone
from afterword.jobs.post import Clock, Observer, Post, Report, new_owner, nobody, posting, surely
from afterword.mail import smtp
from afterword.store.rows import Sealed, Waiting

PATIENCE = 10.0
"""Seconds to wait for another sender of the same account. One at work that long looks for what is due again itself."""


def send_due(house: House, clock: Clock, *, observe: Observer = nobody) -> Report:
    """Send every approved letter that is due, and settle what an earlier run left open.

    Raises `Stopped` where no mail account is set up and there is something to send.
    """
    report = Report()
    with alone(house) as nobody_else_sends:
        sending.recover(house, clock(), nobody_else_sends)
        if not any(_something(house, clock, nobody_else_sends)):
            return report
        with posting(house, clock, report, observe) as post:
            _drain(post, lambda: True)
            copies.look_for_all(post, sending.to_look_for(house, clock()))
            copies.file_all(post, sending.to_file(house, clock(), nobody_else_sends))
    return report


def _something(house: House, clock: Clock, nobody_else_sends: bool) -> Iterable[Waiting]:
    """One of all that is to be done, if there is any."""
    now = clock()
    yield from islice(sending.due(house, now, 1), 1)
    yield from islice(sending.to_look_for(house, now, 1), 1)
    yield from islice(sending.to_file(house, now, nobody_else_sends, 1), 1)


def send_letter(house: House, clock: Clock, id: str, *, observe: Observer = nobody) -> Report:
    """Send the letter with that id, if it is approved and due, and all others that are due with it, on one connection.

    Raises `Stopped` without a mail account, `BadInput` or `OutsideFailed` without its password; all stays as it is.
    """
    report = Report()

    def still_to_send() -> bool:
        sealed = sending.find(house, id)
        return sealed is not None and sealed.state == "approved" and sealed.send_at <= clock()

    if still_to_send():
        with posting(house, clock, report, observe) as post:
            _drain(post, still_to_send)
    return report


def write_files(house: House, folder: Path, clock: Clock) -> list[tuple[Sealed, Path]]:
    """Write every approved letter as an .eml file for the candidate to send. Only they know then whether it went.

    Raises `OutsideFailed` when the folder cannot be written to; nothing is then changed.
    """
    owner = new_owner()
    written = []
    for sealed in sending.waiting(house):
        path = folder / f"{sealed.letter}.eml"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with open(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
                file.write(sealed.data)
        except OSError as error:
            raise OutsideFailed(f"{path} cannot be written: {error.strerror}. Name another folder.") from None
        claimed = sending.take_out(house, sealed, owner, clock())
        if claimed:
            sending.handed_over(house, claimed, f"Written to {path} for you to send.")
            written.append((claimed, path))
        else:
            path.unlink()
    return written


def _drain(post: Post, still_to_send: Callable[[], bool]) -> None:
    """Send what is due until nothing is, on one connection. What becomes due meanwhile goes too."""
    given_up = time.monotonic() + PATIENCE
    with smtp.Line(post.account, post.secret) as line:
        while True:
            moved = busy = False
            for waiting in sending.due(post.house, post.clock()):
                claimed = sending.claim(post.house, waiting, post.owner, post.clock())
                moved, busy = moved or not claimed.busy, claimed.busy
                if busy:
                    break
                if not _take(post, line, waiting, claimed):
                    return
            if moved:
                given_up = time.monotonic() + PATIENCE
            elif not busy:
                return
            if busy:
                if time.monotonic() > given_up or not still_to_send():
                    return
                time.sleep(0.1)


def _take(post: Post, line: smtp.Line, waiting: Waiting, claimed: sending.Claimed) -> bool:
    """Do what the claim says. False where no other letter of the account would fare better now."""
    entry = claimed.sealed or (sending.find(post.house, waiting.id) if claimed.held or claimed.later else None)
    if entry and claimed.held:
        post.report.held.append((entry, claimed.held))
    elif entry and claimed.later:
        post.report.later.append((entry, entry.words))
    elif claimed.sealed and claimed.sealed.way == "draft":
        post.observe("claimed")
        copies.lay_into_drafts(post, claimed.sealed)
    elif claimed.sealed:
        post.observe("claimed")
        return _send(post, line, claimed.sealed)
    return True


def _send(post: Post, line: smtp.Line, letter: Sealed) -> bool:
    house, clock, report, observe = post.house, post.clock, post.report, post.observe
    try:
        words = line.transmit(
            letter.sender,
            letter.recipient,
            letter.data,
            before_body=lambda: sending.begin_body(house, letter, clock()),
            observe=observe,
        )
    except smtp.NotSent as error:
        why, permanent, everybody = str(error), error.permanent, error.everybody
        again = surely(lambda: sending.not_sent(house, letter, permanent, why, clock(), everybody))
        safe = f"The letter is safe and will be tried again at {again:%H:%M}." if again else "The letter is safe."
        report.unsent.append((letter, f"{why} {safe}"))
        return not everybody
    except smtp.Uncertain as error:
        why = str(error)
        surely(lambda: sending.uncertain(house, letter, why, clock()))
        report.uncertain.append((letter, why))
    except Stopped as error:
        report.held.append((letter, str(error)))
    else:
        surely(lambda: sending.sent(house, letter, words, clock()))
        observe("sent")
        report.sent.append((letter, words))
    return True
