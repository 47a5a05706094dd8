"""Sending: at most once without a person's word, never lost without one. The order of these functions is the fence.

Take up what a crash left; send what is due; look for what is uncertain; file what was sent. Every step is committed
before the next begins, and whatever fails before the body leaves is provably unsent.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

from afterword.desk import sending
from afterword.desk.ahead import Ahead
from afterword.desk.house import House
from afterword.errors import OutsideFailed, Stopped
from afterword.jobs import copies
from afterword.jobs.alone import alone
from afterword.jobs.post import Clock, Observer, Post, Report, new_owner, nobody, posting, surely
from afterword.mail import outcomes, smtp
from afterword.store.rows import Sealed, Waiting

AT_A_STRETCH = 10.0
"""Seconds for which a task of the worker begins letters. The others have tasks of their own, and who stops the worker
need not wait for all of them."""
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
            _drain(post, still_to_send, AT_A_STRETCH)
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


def _drain(post: Post, still_to_send: Callable[[], bool], stretch: float = math.inf) -> None:
    """Send what is due until nothing is, on one connection, and begin no letter after so many seconds. What becomes due
    meanwhile goes too."""
    given_up, ends = time.monotonic() + PATIENCE, time.monotonic() + stretch
    with post.house.store.at_hand(), smtp.Line(post.account, post.secret) as line:
        while time.monotonic() < ends:
            moved, busy, stopped = _pass(post, line, ends)
            if stopped or not (moved or busy):
                return
            if moved:
                given_up = time.monotonic() + PATIENCE
            if busy:
                if time.monotonic() > given_up or not still_to_send():
                    return
                time.sleep(0.1)


def _pass(post: Post, line: smtp.Line, ends: float) -> tuple[bool, bool, bool]:
    """Send what is due now. Whether anything moved, another of the account is busy, and no other would fare better."""
    moved = False
    due = sending.due(post.house, post.clock())
    waiting = next(due, None)
    claimed = sending.claim(post.house, waiting, post.owner, post.clock()) if waiting else None
    while waiting and claimed:
        if claimed.busy:
            return moved, True, False
        then, moved = next(due, None) if time.monotonic() < ends else None, True
        goes_on, after = _take(post, line, waiting, claimed, then)
        if not goes_on:
            return True, False, True
        waiting, claimed = then, after
        if waiting and claimed is None:
            claimed = sending.claim(post.house, waiting, post.owner, post.clock())
    return moved, False, False


def _take(
    post: Post, line: smtp.Line, waiting: Waiting, claimed: sending.Claimed, then: Waiting | None
) -> tuple[bool, sending.Claimed | None]:
    """Do what the claim says. False where no other letter of the account would fare better now; and the next claim,
    where it was made with this letter's last commit."""
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
        ahead = Ahead(claimed.sealed, claimed.stood, post.clock()) if claimed.stood else None
        return _send(post, line, claimed.sealed, ahead, then)
    return True, None


def _send(
    post: Post, line: smtp.Line, letter: Sealed, ahead: Ahead | None, then: Waiting | None
) -> tuple[bool, sending.Claimed | None]:
    house, clock, report, observe = post.house, post.clock, post.report, post.observe
    try:
        words = line.transmit(
            letter.sender,
            letter.recipient,
            letter.data,
            before_body=lambda: sending.begin_body(house, letter, clock()),
            observe=observe,
            meanwhile=(lambda: ahead.plan, lambda: ahead.changes) if ahead else (),
        )
    except outcomes.NotSent as error:
        why, permanent, everybody = str(error), error.permanent, error.everybody
        again = surely(lambda: sending.not_sent(house, letter, permanent, why, clock(), everybody))
        safe = f"The letter is safe and will be tried again at {again:%H:%M}." if again else "The letter is safe."
        report.unsent.append((letter, f"{why} {safe}"))
        return not everybody, None
    except outcomes.Uncertain as error:
        why = str(error)
        surely(lambda: sending.uncertain(house, letter, why, clock()))
        report.uncertain.append((letter, why))
        return True, None
    except Stopped as error:
        report.held.append((letter, str(error)))
        return True, None
    filed = bool(post.account.server_files_sent)
    after = surely(lambda: sending.sent_and_claimed(house, letter, words, clock(), filed, then, post.owner, ahead))
    observe("sent")
    report.sent.append((letter, words))
    if filed:
        report.filed.append(letter)
    return True, after if then else None
