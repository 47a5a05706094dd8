"""Whether everything here is fit to work: a list of examinations, each of which says what it saw and what mends it.

Nobody outside is asked but the account's own mail servers and whoever issues its tokens, and nothing is changed but a
token that is renewed. No line holds a secret.
"""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import ssl
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from afterword import __version__, config
from afterword.core import clock
from afterword.desk import accounts, profile
from afterword.desk.house import House, open_house
from afterword.errors import AfterwordError, OutsideFailed
from afterword.mail import secrets
from afterword.mail.account import Account
from afterword.store.rows import VERSION

State = Literal["ok", "to mend", "outside", "not known"]
"""`outside`: a server did not do its part, and nothing here mends that."""

LEAST_DISK = 100_000_000
"""Bytes: a database that cannot grow takes no letter any more."""
CLOCK_OFF = timedelta(minutes=2)
"""By so much the clocks of two machines may differ: a letter would bear a wrong time, and a token seem to hold."""
CERTIFICATE_ENDS = timedelta(days=14)
MOST_FILES = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """One line: what was looked at, how it is, in a sentence, and what to do."""

    about: str
    state: State
    sentence: str
    mend: str = ""


@dataclass(slots=True, kw_only=True)
class Patient:
    """Who is examined. `asks`: whether servers may be asked; `at_work` tells whether a worker runs, None where that
    cannot be known. `clocks` is filled on the way: who told the time, what they said, and our own time then."""

    folder: Path
    now: Callable[[], datetime]
    asks: bool
    at_work: Callable[[House], bool | None]
    house: House | None = None
    account: Account | None = None
    secret: str | None = None
    clocks: list[tuple[str, datetime, datetime]] = field(default_factory=list)

    def told_the_time(self, who: str, moment: datetime | None) -> None:
        """A server told the time."""
        if moment is not None:
            self.clocks.append((who, moment, self.now()))


def examine(
    folder: Path, now: Callable[[], datetime], at_work: Callable[[House], bool | None], asks: bool = True
) -> Iterator[Examined]:
    """Each line as it comes."""
    patient = Patient(folder=folder, now=now, asks=asks, at_work=at_work)
    with ExitStack() as open_things:
        yield from _database_opens(patient, open_things)
        for about, examination in EXAMINATIONS:
            try:
                yield from examination(patient)
            except AfterwordError as error:  # one that cannot be ended does not keep the others from being made
                yield _wrong(about, error)


def _database_opens(patient: Patient, open_things: ExitStack) -> Iterator[Examined]:
    if not config.is_elsewhere() and not os.path.exists(config.database_file(patient.folder)):
        yield _ok("database", "There is none yet; the first thing that you add makes it.")
        return
    try:
        patient.house = open_things.enter_context(open_house())
        patient.account = accounts.account(patient.house)
    except AfterwordError as error:
        yield _wrong("database", error)


def _versions(_: Patient) -> Iterator[Examined]:
    words = (f"Afterword {__version__}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
             f"{ssl.OPENSSL_VERSION.split(' ', 2)[0]} {ssl.OPENSSL_VERSION.split(' ')[1]}, {sys.platform}")  # fmt: skip
    yield _ok("versions", f"{words}.")


def _permissions(patient: Patient) -> Iterator[Examined]:
    """Folder 0700, files 0600: on systems that have such a thing."""
    if os.name != "posix":
        yield _unknown("permissions", "This system keeps them in another way; they were not looked at.")
        return
    bad = [f"chmod 700 '{patient.folder}'"] if _open_to_others(patient.folder) else []
    files = [each for each in sorted(patient.folder.iterdir())[:MOST_FILES] if each.is_file() and not each.is_symlink()]
    if patient.house and (file := patient.house.store.file) and file.parent != patient.folder and file.exists():
        files.append(file)
    bad += [f"chmod 600 '{each}'" for each in files if _open_to_others(each)]
    if bad:
        what = "Others on this machine can read what is yours"
        yield _mend("permissions", f"{what}: {len(bad)} of {len(files) + 1} in {patient.folder}.", "; ".join(bad[:5]))
    else:
        yield _ok("permissions", f"Only you can read {patient.folder} and the {len(files)} files in it.")


def _disk(patient: Patient) -> Iterator[Examined]:
    free = shutil.disk_usage(patient.folder).free
    sentence = f"{free / 1e9:.1f} GB are free where your data is."
    if free < LEAST_DISK:
        yield _mend("disk", sentence, "Make room: below 100 MB a letter may not be written down any more.")
    else:
        yield _ok("disk", sentence)


def _integrity(patient: Patient) -> Iterator[Examined]:
    """SQLite looks through all of its pages; a server's database looks after itself."""
    if patient.house is None:
        return
    store, said = patient.house.store, ["ok"]
    if store.is_sqlite:
        with store.reading() as tx:
            said = [str(row[0]) for row in tx.exec_driver_sql("PRAGMA integrity_check(5)")]
            said += [f"a row of {row[0]} names one that is gone"
                     for row in tx.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(5)]  # fmt: skip
    where = str(store.file) if store.is_sqlite else f"The database at {store.engine.url.host or 'this machine'}"
    if said == ["ok"]:
        yield _ok("database", f"{where} is whole.")
    else:
        yield _mend("database", f"{where} is damaged: {'; '.join(said)[:300]}.", "Restore a backup of it.")


def _schema(patient: Patient) -> Iterator[Examined]:
    if patient.house is None:
        return
    with patient.house.store.reading() as tx:
        found = tx.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if found == VERSION:
        yield _ok("schema", f"It is at {found}, as this version wants it.")
    else:
        yield _mend("schema", f"It is at {found}, and this version wants {VERSION}.", "Install the newest Afterword.")


def _durability(patient: Patient) -> Iterator[Examined]:
    """Whether what is written down survives a power cut: the fence of sending stands on it."""
    if patient.house is None:
        return
    store = patient.house.store
    with store.reading() as tx:
        if store.is_sqlite:
            wanted = {"synchronous": ("2", "3"), "journal_mode": ("wal",)}
            found = {name: str(tx.exec_driver_sql(f"PRAGMA {name}").scalar()) for name in wanted}
        else:
            wanted = {"fsync": ("on",), "synchronous_commit": ("on", "local", "remote_write", "remote_apply")}
            found = {name: str(tx.exec_driver_sql(f"SHOW {name}").scalar()) for name in wanted}
    wrong = [f"{name} is {found[name]}" for name in wanted if found[name] not in wanted[name]]
    told = ", ".join(f"{name} {value}" for name, value in found.items())
    if wrong:
        mend = "Turn it on in the server's settings, or keep your data on a disk of this machine."
        yield _mend("durability", f"A power cut could lose what was written: {', '.join(wrong)}.", mend)
    else:
        yield _ok("durability", f"What is written down survives a power cut ({told}).")


def _zone(patient: Patient) -> Iterator[Examined]:
    candidate = profile.profile(patient.house) if patient.house else None
    if candidate is None or not candidate.zone:
        yield _mend("zone", "Nobody has said in which time zone you are.", "afterword profile --zone Europe/London")
        return
    theirs = patient.now().astimezone(clock.zone(candidate.zone)).utcoffset()
    same = theirs == datetime.now().astimezone().utcoffset()
    machine = "as this machine" if same else "which this machine is not on; moments are told as in your profile"
    yield _ok("zone", f"You are on {candidate.zone}, {machine}.")


def _keyring(_: Patient) -> Iterator[Examined]:
    ring = secrets.keyring_name()
    if ring:
        yield _ok("keyring", f"Passwords are kept in {ring}.")
    else:
        yield _ok("keyring", "There is none here; passwords are kept in a file that only you can read.")


def _account(patient: Patient) -> Iterator[Examined]:
    account = patient.account
    if account is None or patient.house is None:
        yield _mend("account", "No mail account is set up, so letters wait.", "afterword account add")
        return
    place, issuer = secrets.keeping_place(patient.folder, account), account.oauth.issuer if account.oauth else ""
    if issuer and patient.asks and place != "a command":
        patient.secret = secrets.renewed_token(
            patient.folder, account, lambda moment: patient.told_the_time(issuer, moment)
        )
    elif patient.asks:
        patient.secret = secrets.load_secret(patient.folder, account)
    elif place != "a command":
        secrets.kept_secret(patient.folder, account)
    what = f"signs in at {issuer}; what it needs for that" if issuer else "has a password, which"
    yield _ok("account", f"{account.address} {what} comes from {place or 'nowhere'}.")


def _sending(patient: Patient) -> Iterator[Examined]:
    """The server for letters: reached, encrypted, signed in to."""
    account = patient.account
    if account is None or not patient.secret or not patient.asks:
        return
    from afterword.mail import smtp

    seen = smtp.examine(account, patient.secret)
    patient.told_the_time(account.smtp_host, seen.clock)
    how = f"over {seen.tls}" if seen.tls else "on this machine"
    yield _ok("sending", f"{account.smtp_host} takes letters from {account.address} {how}.")
    if seen.expires and seen.expires - patient.now() < CERTIFICATE_ENDS:
        words = f"The certificate of {account.smtp_host} ends on {seen.expires:%Y-%m-%d}."
        yield _mend("certificate", words, "Tell whoever runs that server, or letters will wait from then on.")


def _mailbox(patient: Patient) -> Iterator[Examined]:
    """The mailbox: reached, encrypted, signed in to, with a place for what was sent and for drafts."""
    account = patient.account
    if account is None or not patient.secret or not patient.asks:
        return
    from afterword.mail.imap import Mailbox

    with Mailbox(account, patient.secret, timeout=30) as mailbox:
        yield _ok("mailbox", mailbox.check())
        yield from _drafts(mailbox.drafts_folder)


def _drafts(folder: Callable[[], str]) -> Iterator[Examined]:
    try:
        yield _ok("drafts", f"Drafts are in “{folder()}”.")
    except OutsideFailed as error:
        yield _mend("drafts", str(error), "Make a folder named Drafts in your mailbox.")


def _clock(patient: Patient) -> Iterator[Examined]:
    if not patient.clocks:
        yield _unknown("clock", "No server that was asked tells the time, so this machine's clock was not compared.")
    for who, theirs, ours in patient.clocks:
        yield _compared(who, theirs, ours)


def _compared(who: str, theirs: datetime, ours: datetime) -> Examined:
    off = abs(theirs - ours)
    if off > CLOCK_OFF:
        words = f"This machine's clock and that of {who} are {off.total_seconds():.0f} seconds apart."
        return _mend("clock", words, "Set this machine's clock, best by NTP.")
    return _ok("clock", f"This machine's clock is within {off.total_seconds():.0f} seconds of that of {who}.")


def _worker(patient: Patient) -> Iterator[Examined]:
    if patient.house is None:
        return
    running = patient.at_work(patient.house)
    if running is None:
        yield _unknown("worker", "Whether a worker runs at this database cannot be seen from here.")
    elif running:
        yield _ok("worker", "Somebody is at work here, and letters leave by themselves.")
    else:
        words = "Nobody is at work, so letters leave only by `afterword send`, `afterword work` or `afterword serve`."
        yield _ok("worker", words)


EXAMINATIONS: tuple[tuple[str, Callable[[Patient], Iterator[Examined]]], ...] = (
    ("versions", _versions),
    ("permissions", _permissions),
    ("disk", _disk),
    ("database", _integrity),
    ("schema", _schema),
    ("durability", _durability),
    ("zone", _zone),
    ("keyring", _keyring),
    ("account", _account),
    ("sending", _sending),
    ("mailbox", _mailbox),
    ("clock", _clock),
    ("worker", _worker),
)


def send_test(
    house: House, now: Callable[[], datetime], *, pause: Callable[[float], None] = time.sleep, seconds: float = 60
) -> Iterator[Examined]:
    """Send a letter to oneself and look until it is in the inbox, at most so many seconds. It is left there."""
    from afterword.mail import smtp, tls
    from afterword.mail.imap import Mailbox
    from afterword.mail.message import Outgoing, new_message_id, seal

    account = accounts.needed_account(house)
    words = "This is a test that you asked for, to see whether letters leave and arrive. You can delete it.\n"
    letter = Outgoing(sender_name=account.name, sender_address=account.address, to_name=account.name,
                      to_address=account.address, subject="A test by Afterword", text=words)  # fmt: skip
    id, began = new_message_id(account.address), time.monotonic()
    try:
        secret = secrets.load_secret(house.folder, account)
        smtp.transmit(
            account, secret, sender=account.address, recipient=account.address, before_body=lambda: None,
            data=seal(letter, message_id=id, date=now()),
        )  # fmt: skip
        yield _ok("test letter", f"{account.smtp_host} took a letter from {account.address} to itself.")
        with Mailbox(account, secret, timeout=30) as mailbox:
            while not (found := mailbox.mails("INBOX", id)) and time.monotonic() - began < seconds:
                pause(2)
    except AfterwordError as error:
        yield _wrong("test letter", error)
        return
    if found:
        yield _ok("test letter", f"It was in the inbox {time.monotonic() - began:.0f} seconds later.")
        if received := tls.moment_in(found[-1]):  # its topmost line says when it came
            yield _compared("your mailbox", received, now())
    else:
        said = f"It was not in the inbox after {seconds:.0f} seconds."
        yield Examined(about="test letter", state="outside", sentence=said, mend="Look for it later, and in Junk.")


def _open_to_others(path: Path) -> bool:
    return bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def _ok(about: str, sentence: str) -> Examined:
    return Examined(about=about, state="ok", sentence=sentence)


def _unknown(about: str, sentence: str) -> Examined:
    return Examined(about=about, state="not known", sentence=sentence)


def _mend(about: str, sentence: str, mend: str) -> Examined:
    return Examined(about=about, state="to mend", sentence=sentence, mend=mend)


def _wrong(about: str, error: AfterwordError) -> Examined:
    """An error's own sentence says what to do."""
    state: State = "outside" if isinstance(error, OutsideFailed) else "to mend"
    return Examined(about=about, state=state, sentence=str(error))
