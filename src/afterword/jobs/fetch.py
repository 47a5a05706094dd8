"""Fetching: what is new in the mailbox, matched by its head, and only what belongs to a candidacy taken in.

Folders are looked through in batches, the oldest first, and after each batch it is written down how far: whoever is
killed goes on there. Looking again is always safe, since a reply has one id however often it is fetched. So a changed
UIDVALIDITY, or somebody new to look for, only means to begin again.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text

from afterword.desk import replies as desk
from afterword.desk import sending
from afterword.desk.accounts import account as the_account
from afterword.desk.house import House
from afterword.desk.replies import Incoming, Said
from afterword.desk.sought import register
from afterword.errors import AfterwordError, Stopped
from afterword.jobs.alone import alone
from afterword.jobs.post import Clock, Observer, Report, nobody
from afterword.mail.account import Account
from afterword.mail.fetching import RENEWED, Arrived, Received, when_sent
from afterword.mail.heads import Head
from afterword.mail.matching import Match, Register, match, match_inside, match_ours, may_hold_more
from afterword.mail.secrets import load_secret
from afterword.store import replies, settings
from afterword.store.replies import Cursor
from afterword.store.rows import milliseconds, moment

log = logging.getLogger("afterword.jobs")

BATCH = 250
"""Heads that are asked for, judged and written down at a time."""
EVERY = timedelta(minutes=5)
"""Between two looks into the mailbox, also where the server tells of new mail: some forget to."""
SELDOM = timedelta(hours=1)
"""The longest between two looks while the server does not answer."""
SETTING, LAST = "fetching", "fetched"
PAUSES = (1.0, 600.0)
"""Seconds before a lost connection is opened again: the first time, and at most."""
LASTED = 60.0
"""Seconds after which a connection counts as a good one, and the pauses begin anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a folder was looked through."""

    folder: str
    done: int
    of: int
    taken: int


@dataclass(slots=True, kw_only=True)
class Fetched:
    """What came of a look into the mailbox: how many heads were read, what was taken in, and whether it was stopped.

    `failed` mails tripped us. They are passed over, or none behind them would ever be read, and that is said.
    """

    looked: int = 0
    taken: list[Said] = field(default_factory=list)
    failed: int = 0
    stopped: bool = False

    @property
    def trouble(self) -> str:
        """A sentence about mails that could not be taken in; empty where there were none."""
        if self.failed == 1:
            return "One mail could not be taken in. Read it in your mail program."
        return f"{self.failed} mails could not be taken in. Read them in your mail program." if self.failed else ""


Told = Callable[[Progress], None]


def quiet(progress: Progress) -> None:
    """Does not want to know."""


def never() -> bool:
    """Does not want to stop."""
    return False


def fetch(
    house: House, clock: Clock, *, junk: bool = False, told: Told = quiet, stopped: Callable[[], bool] = never
) -> Fetched:
    """Look through what is new, and take in what belongs to a candidacy. After an error the next look goes on there.

    Raises `Stopped` without an account and while another fetches, `BadInput` without a password, `OutsideFailed` when
    the server does not do its part.
    """
    account = mailbox_of(house)
    with only_one(house, "fetching") as free:
        if not free:
            raise Stopped("Another Afterword fetches just now, so this one leaves it to that.")
        fetched = Fetched()
        sought = register(house, clock())
        if sought.each:
            try:
                _fetch(_Look(house, clock, account, sought, fetched, told, stopped), junk)
            except AfterwordError:
                _remember(house, clock(), failed=True)
                raise
        _remember(house, clock())
    return fetched


def mailbox_of(house: House) -> Account:
    """The account to fetch from. Raises `Stopped`, saying how to set one up, and how to do without."""
    found = the_account(house)
    if found is None:
        raise Stopped("No mail account is set up. Do it with: afterword account, or bring replies by hand: "
                      "afterword read FILE --keep.")  # fmt: skip
    return found


@dataclass(frozen=True, slots=True)
class _Look:
    """One look into a mailbox."""

    house: House
    clock: Clock
    account: Account
    sought: Register
    fetched: Fetched
    told: Told
    stopped: Callable[[], bool]

    @property
    def since(self) -> datetime:
        """How far back the oldest open candidacy goes, and clocks and zones may differ."""
        return min(each.since for each in self.sought.each.values()) - timedelta(days=1)


def _fetch(look: _Look, junk: bool) -> None:
    with Received(look.account, load_secret(look.house.folder, look.account)) as mailbox:
        for folder in mailbox.received_folders(junk=junk):
            _folder(look, mailbox, folder, ours=False)
        if sent := mailbox.sent_or_none():
            _folder(look, mailbox, sent, ours=True)


def _folder(look: _Look, mailbox: Received, folder: str, *, ours: bool) -> None:
    if look.stopped() or (opened := mailbox.look(folder)) is None:
        look.fetched.stopped |= look.stopped()
        return
    name, since = folder[:1000], look.since
    with look.house.store.reading() as tx:
        known = replies.where(tx, look.account.address, name)
    anew = (
        known is None
        or known.uidvalidity != opened.uidvalidity
        or known.sought != look.sought.digest
        or since < known.since
    )
    after = 0 if known is None or anew else known.uid
    uids = mailbox.newer(opened, after, since.date())
    taken = len(look.fetched.taken)
    for first in range(0, len(uids), BATCH) or (range(1) if anew else ()):
        if look.stopped():
            look.fetched.stopped = True
            return
        batch = uids[first : first + BATCH]
        for arrived, where in _matched(look, mailbox, batch, ours):
            try:
                _take(look, mailbox, arrived, where, ours)
            except AfterwordError:
                raise
            except Exception as error:  # noqa: BLE001 - one mail of a stranger's must not keep the others from being read
                look.fetched.failed += 1
                log.warning("A mail could not be taken in: %s.", type(error).__name__)
        stands = Cursor(uidvalidity=opened.uidvalidity, uid=batch[-1] if batch else after, since=since,
                        sought=look.sought.digest)  # fmt: skip
        with look.house.store.transaction() as tx:
            replies.move(tx, look.account.address, name, stands)
        look.fetched.looked += len(batch)
        done = Progress(folder=folder, done=first + len(batch), of=len(uids), taken=len(look.fetched.taken) - taken)
        look.told(done)


def _matched(look: _Look, mailbox: Received, uids: Sequence[int], ours: bool) -> list[tuple[Arrived, Match | None]]:
    """Those of a batch that belong to a candidacy, or may, and were not taken in before."""
    found: list[tuple[Arrived, Match | None]] = []
    for arrived in mailbox.heads(uids, ours=ours):
        head = arrived.head
        if ours and _is_ours(look, head):
            continue
        where = match_ours(look.sought, head) if ours else match(look.sought, head)
        if where or (not ours and may_hold_more(head)):
            found.append((arrived, where))
    if not found:
        return []
    new = desk.unknown(look.house, look.account.address, [arrived.id for arrived, _ in found])
    return [each for each in found if each[0].id in new]


def _is_ours(look: _Look, head: Head) -> bool:
    """Whether a mail in Sent is a letter of ours, which then went; by what name else it is answered is remembered."""
    if letter := look.sought.doubtful((head.message_id, head.original, *head.thread)):
        sending.named(look.house, letter, "It stands in Sent.", look.clock())
    known = look.sought.by_thread((head.message_id, head.original))
    if known and head.original:
        with look.house.store.transaction() as tx:
            replies.learn_name(tx, head.message_id, head.original)
    return bool(known or letter)


def _take(look: _Look, mailbox: Received, arrived: Arrived, where: Match | None, ours: bool) -> None:
    """Fetch one mail and take it in. What turns out to belong nowhere is dropped here, and nothing of it is kept."""
    data = mailbox.body(arrived.uid)
    if not data:
        return
    if where is None or (arrived.head.is_report and not where.letter):
        where = match_inside(look.sought, arrived.head, data) or where
    if where is None:
        return
    name, address = arrived.head.person
    to = next((each for each in arrived.head.to if look.sought.by_address(each, None)), "") if ours else ""
    mail = Incoming(account=look.account.address, message_id=arrived.id, name=name, address=address, data=data, to=to,
                    subject=arrived.head.subject, at=when_sent(arrived), match=where)  # fmt: skip
    said = desk.take(look.house, mail, look.clock())
    if said is not None:
        look.fetched.taken.append(said)


# -- by itself --------------------------------------------------------------------------------------------------------


def by_itself(house: House) -> dict[str, Any]:
    """Whether mail is fetched without being asked, `{"always": …, "junk": …}`. Nobody's mail is until they say so."""
    with house.store.reading() as tx:
        return settings.get(tx, SETTING) or {"always": False, "junk": False}


def set_by_itself(house: House, always: bool, junk: bool, now: datetime) -> None:
    """Fetch by itself from now on, or no more."""
    with house.store.transaction() as tx:
        settings.put(tx, SETTING, {"always": always, "junk": junk})
    ask(house, now)


def fetch_replies(house: House, clock: Clock, _letter: str, *, observe: Observer = nobody) -> Report:
    """The task: one look into the mailbox. What came is told by the names of candidacies alone. Raises nothing."""
    report = Report()
    observe("fetching")
    try:
        fetched = fetch(house, clock, junk=bool(by_itself(house).get("junk")))
    except Stopped:
        return report  # another does it
    except AfterwordError as error:
        report.trouble.append(f"Replies could not be fetched: {error}")
        return report
    for said in fetched.taken:
        where = said.reply.candidacy or "one of several candidacies"
        report.news.append(f"A reply for {where}. See: afterword replies {said.reply.id[:8]}")
    if fetched.trouble:
        report.trouble.append(fetched.trouble)
    return report


def next_look(house: House) -> tuple[str, datetime] | None:
    """When it is time to look, with a key that this chance alone has; None where nobody wants it."""
    if not by_itself(house)["always"] or the_account(house) is None:
        return None
    with house.store.reading() as tx:
        last = settings.get(tx, LAST) or {}
    at, failures, asked = int(last.get("at", 0)), int(last.get("failures", 0)), int(last.get("asked", 0))
    usual = moment(at) + min(EVERY * 2 ** min(failures, 6), SELDOM)
    due = moment(asked) if asked > at else usual
    return f"{at}:{asked if asked > at else 0}", due


def ask(house: House, now: datetime) -> None:
    """Something came: look as soon as may be, whichever worker does it."""
    with house.store.transaction() as tx:
        settings.put(tx, LAST, {**(settings.get(tx, LAST) or {}), "asked": milliseconds(now)})


def _remember(house: House, now: datetime, *, failed: bool = False) -> None:
    with house.store.transaction() as tx:
        failures = int((settings.get(tx, LAST) or {}).get("failures", 0)) + 1 if failed else 0
        settings.put(tx, LAST, {"at": milliseconds(now), "failures": failures})


def watch(house: House, clock: Clock, came: Callable[[], None], wait: Callable[[float], bool]) -> None:
    """Stay in the inbox, and ask for a look whenever something comes; until `wait` says that it is time to stop.

    `wait` sleeps so many seconds and says whether to stop. A connection that is lost is opened again, after ever longer
    pauses, and nothing is raised: without this there is still a look every few minutes.
    """
    pause = PAUSES[0]
    while not wait(0):
        account = the_account(house)
        if account is None or not by_itself(house)["always"]:
            if wait(RENEWED / 10):
                return
            continue
        began = clock()
        try:
            with only_one(house, "watching") as free:
                if free:
                    _wait_in(house, clock, account, came, wait)
        except AfterwordError as error:
            log.info("Waiting for mail was interrupted: %s.", type(error).__name__)
        if (clock() - began).total_seconds() > LASTED:
            pause = PAUSES[0]
        if wait(pause):
            return
        pause = min(pause * 2, PAUSES[1])


def _wait_in(
    house: House, clock: Clock, account: Account, came: Callable[[], None], wait: Callable[[float], bool]
) -> None:
    with Received(account, load_secret(house.folder, account)) as mailbox:
        while mailbox.look("INBOX") and not wait(0):
            if mailbox.wait(RENEWED, lambda: wait(0)):
                ask(house, clock())
                came()


@contextmanager
def only_one(house: House, what: str) -> Iterator[bool]:
    """True for one process on this database at a time, by a lock that dies with its holder."""
    if house.store.is_sqlite:
        with alone(house, what) as only:
            yield only
        return
    key = int.from_bytes(hashlib.sha256(f"afterword {what}".encode()).digest()[:8], signed=True)
    with house.store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        free = bool(connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": key}))
        try:
            yield free
        finally:
            if free:
                connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": key})
