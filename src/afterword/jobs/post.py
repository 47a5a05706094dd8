"""Who sends: the account, the sender's own name at the fence, its signs of life, and what is told afterwards."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from afterword.desk import sending
from afterword.desk.accounts import needed_account
from afterword.desk.house import House, new_id
from afterword.errors import OutsideFailed
from afterword.mail.account import Account
from afterword.mail.secrets import load_secret
from afterword.store.rows import Entry

T = TypeVar("T")
Clock = Callable[[], datetime]
Observer = Callable[[str], None]
"""Told each stage of a letter's way. For tests, which kill the process there."""

PAUSES = (0.05, 0.2, 0.5, 1, 2, 5)
"""Seconds between the tries to write down what a mail server said."""


@dataclass(slots=True)
class Report:
    """What became of each letter, for the person: pairs of letter and words; and in `news` what came back."""

    sent: list[tuple[Entry, str]] = field(default_factory=list)
    drafted: list[tuple[Entry, str]] = field(default_factory=list)
    unsent: list[tuple[Entry, str]] = field(default_factory=list)
    uncertain: list[tuple[Entry, str]] = field(default_factory=list)
    held: list[tuple[Entry, str]] = field(default_factory=list)
    later: list[tuple[Entry, str]] = field(default_factory=list)
    filed: list[Entry] = field(default_factory=list)
    news: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether the outside world did not do its part."""
        return bool(self.unsent or self.uncertain or self.trouble)

    @property
    def empty(self) -> bool:
        """Whether nothing at all happened."""
        return not (self.failed or self.sent or self.drafted or self.held or self.later or self.filed or self.news)


def nobody(stage: str) -> None:
    """Does not want to know."""


@dataclass(frozen=True, slots=True)
class Post:
    """Who sends, by which account, and who is told."""

    house: House
    account: Account
    secret: str
    owner: str
    clock: Clock
    report: Report
    observe: Observer


def new_owner() -> str:
    """A name that no sender had before, which says where it is for those who look into the database."""
    return f"{socket.gethostname()}/{os.getpid()}/{new_id()}"


@contextmanager
def posting(house: House, clock: Clock, report: Report, observe: Observer) -> Iterator[Post]:
    """A sender at the house until the end of the block, which gives signs of life.

    Raises `Stopped` without a mail account, `BadInput` or `OutsideFailed` without its password.
    """
    account = needed_account(house)
    post = Post(house, account, load_secret(house.folder, account), new_owner(), clock, report, observe)
    over = threading.Event()

    def beat() -> None:
        while not over.wait(sending.BEAT.total_seconds()):
            try:
                sending.beat(house, post.owner, clock())
            except (OutsideFailed, DBAPIError):
                continue  # without the database nobody can take the letter either, and the lease has time for more

    thread = threading.Thread(target=beat, name="afterword-beat", daemon=True)
    thread.start()
    try:
        yield post
    finally:
        over.set()
        thread.join()


def surely(settle: Callable[[], T]) -> T:
    """Write down what the mail server said, even when the database is busy: or a letter that went would be uncertain.

    Two senders that plan one candidacy anew at once get into each other's way, and the second has to do it again.
    """
    for pause in PAUSES:
        try:
            return settle()
        except (OutsideFailed, DBAPIError):
            time.sleep(pause)
    return settle()
