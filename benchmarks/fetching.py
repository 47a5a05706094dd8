"""Fetching: 5,000 heads fetched and matched, beside the same heads only fetched by bare IMAPClient; and what it holds.

At a real Dovecot on this machine, and in turns. The bare fetch parses nothing, so what is measured is our share. By the
clock a busy server counts too; what this process spends itself shows us alone. One mail in a hundred is an employer's.
`python -m benchmarks.fetching 100000` takes another number of mails than `make bench` does; beyond 20,000 it measures
the memory alone, as the server takes minutes to look at so many for the first time.
"""

from __future__ import annotations

import itertools
import shutil
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from datetime import date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from imapclient import IMAPClient

from afterword.mail.fetching import FIELDS, Received
from afterword.mail.matching import Known, Register, Sought, match
from benchmarks import seeded

MAILS = 5_000
BATCH = 250
ROUNDS = 7
CANDIDACIES = 40
SINCE = date(2026, 1, 1)
ONLY_MEMORY = 20_000
EVERY = 100
"""One mail in so many is an employer's."""
AT_MOST = 3.0
"""Times the bare fetch."""


def main(mails: int = MAILS) -> None:
    """Print the table, and the memory at two sizes of mailbox."""
    if not Path("/usr/sbin/dovecot").exists():
        print("\nFetching is not measured: there is no Dovecot here (bash tests/debian.sh).")
        return
    sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
    import servers

    with servers.dovecot_server() as server:
        me = server.user("ada")
        _fill(server.directory / "mail" / me.user, mails)
        account = servers.account(me, imap=server.imap)
        with Received(account, me.password) as mailbox, IMAPClient("127.0.0.1", server.imap, ssl=False) as bare:
            bare.login(me.user, me.password)
            if mails <= ONLY_MEMORY:
                _times(mailbox, bare, mails)
            _memory(mailbox, mails)


def _times(mailbox: Received, bare: IMAPClient, mails: int) -> None:
    register = _register()
    cases: dict[str, Callable[[], int]] = {
        "bare IMAPClient, the same fields": lambda: _bare(bare),
        "fetched and parsed": lambda: sum(1 for _ in _heads(mailbox)),
        "fetched, parsed and matched": lambda: sum(match(register, each.head) is not None for each in _heads(mailbox)),
    }
    expected = {"bare IMAPClient, the same fields": mails, "fetched and parsed": mails}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in cases}
    for round_, (name, work) in itertools.product(range(ROUNDS + 1), cases.items()):
        began, spent = time.perf_counter(), time.process_time()
        found = work()
        if round_:  # the first fills the server's cache
            times[name].append((time.perf_counter() - began, time.process_time() - spent))
        assert found == expected.get(name, mails // EVERY), (name, found)
    print(f"\nFetching {mails:,} heads in batches of {BATCH}, {CANDIDACIES} candidacies; median of {ROUNDS} in turns")
    print(f"{'':44}{'by the clock':>18}{'of this process':>20}")
    medians = {name: tuple(map(statistics.median, zip(*each, strict=True))) for name, each in times.items()}
    whole, own = medians["bare IMAPClient, the same fields"]
    for name, (seconds, spent) in medians.items():
        goal = f"   (aim: {AT_MOST:.0f})" if name.endswith("matched") else ""
        print(f"{name:44}{seconds:9.2f}s{seconds / whole:7.1f}x{spent:11.2f}s{spent / own:7.1f}x{goal}")


def _memory(mailbox: Received, mails: int) -> None:
    """The most that is held, the list of UIDs included, while a hundredth of the mailbox, a tenth and all are read."""
    register, peaks = _register(), []
    for most in (mails // 100, mails // 10, mails):
        tracemalloc.start()
        for arrived in itertools.islice(_heads(mailbox), most):
            match(register, arrived.head)
        peaks.append(tracemalloc.get_traced_memory()[1] / 1e6)
        tracemalloc.stop()
    print(f"{'the most memory: a hundredth, a tenth, all':44}{''.join(f'{peak:7.2f}MB' for peak in peaks)}")


def _bare(client: IMAPClient) -> int:
    client.select_folder("INBOX", readonly=True)
    uids = client.search(["SINCE", SINCE])
    asked = f"BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS)})]"
    return sum(len(client.fetch(uids[at : at + BATCH], [asked, "INTERNALDATE"])) for at in range(0, len(uids), BATCH))


def _heads(mailbox: Received):  # type: ignore[no-untyped-def]
    opened = mailbox.look("INBOX")
    uids = mailbox.newer(opened, 0, SINCE)
    for at in range(0, len(uids), BATCH):
        yield from mailbox.heads(uids[at : at + BATCH])


def _register() -> Register:
    since = seeded.NOW - timedelta(days=60)
    return Register(
        (
            Sought(
                candidacy=f"c{number}", employer=f"Employer {number}", since=since,
                people=tuple(_person(number, each) for each in range(4)),
            )
            for number in range(CANDIDACIES)
        ),
        ["me@mail.test"],
    )  # fmt: skip


def _person(employer: int, number: int) -> Known:
    return Known(name=f"Person {number}", address=f"p{number}@employer{employer}.example")


def _fill(folder: Path, mails: int) -> None:
    """A maildir of mails with heads as they are: a way through relays, signatures, a conversation."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number in range(mails):
        (folder / "cur" / f"{1_790_000_000 + number}.M{number}.bench:2,S").write_bytes(_mail(number))
    owner = folder.parent.stat()
    for each in (folder, *folder.rglob("*")):
        shutil.chown(each, owner.st_uid, owner.st_gid)


def _mail(number: int) -> bytes:
    theirs = number % EVERY == 0
    sender = (
        f"p1@employer{number // EVERY % CANDIDACIES}.example" if theirs else f"somebody{number}@shop{number % 97}.test"
    )
    at: datetime = seeded.NOW - timedelta(days=30, minutes=-number % 40_000)
    relays = [f"Received: from relay{each}.test by mx{each}.test with ESMTPS id {number:x}{each}" for each in range(4)]
    thread = " ".join(f"<{number:x}.{each}.conversation@mail.test>" for each in range(3))
    name = "=?utf-8?q?J=C3=BCrgen_M=C3=BCller?=" if number % 5 == 0 else "Somebody Else"
    lines = [
        f"Return-Path: <{sender}>", *relays, f"DKIM-Signature: v=1; a=rsa-sha256; b={'A' * 300}",
        f"From: {name} <{sender}>",
        "To: me@mail.test", f"Subject: Re: something of number {number}", f"Date: {format_datetime(at)}",
        f"Message-ID: <{number:x}@mail.test>", f"In-Reply-To: <{number:x}.2.conversation@mail.test>",
        f"References: {thread}", "Content-Type: text/plain", "", "Words.", "",
    ]  # fmt: skip
    return "\r\n".join(lines).encode()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MAILS)
