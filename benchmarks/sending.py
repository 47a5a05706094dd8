"""Sending: letters a second through the fence, on one connection to a server on the loopback, with filing apart.

Beside it a bare `smtplib` loop that writes each letter down as sent with one commit that reaches the disk, in the same
kind of database: the least that anybody must do who does not want to lose one. The fence has two: about to leave; and
sent, with the fact, the plan made anew and the next letter claimed. All of it goes without TLS, to as many people as
there are letters, in candidacies without an employer's name, so that none waits for a colleague's. Warm, and in turns,
since the machine is shared: each share compares two runs that follow each other. The processor's time is that of the
sending process alone. `python -m benchmarks.sending 500` takes another number of letters.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import smtplib
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP
from tests.outgoing import SENDER, fill

from afterword.desk import accounts
from afterword.desk.house import House
from afterword.jobs.send import send_due
from afterword.mail.account import Account
from afterword.store import outbox
from afterword.store.database import open_store

LETTERS = 200
WARM = 20
"""Letters that are sent first, and not counted: modules are loaded then, and statements put together."""
ROUNDS = 5
Cost = tuple[float, float]
"""Seconds by the clock and of the processor."""
NOW = datetime(2026, 11, 12, 12, tzinfo=UTC)


def main(letters: int = LETTERS) -> None:
    """Print the table: letters a second, and the share of the bare loop's."""
    os.environ["AFTERWORD_PASSWORD_COMMAND"] = "printf nothing"
    with _server() as (port, heard), tempfile.TemporaryDirectory() as folder, _postgres() as postgres:
        cases: dict[str, Callable[[Path, int], Cost]] = {
            "bare smtplib, SQLite": lambda here, many: _bare(port, many, here, _on_file(here)),
            "afterword, SQLite": lambda here, many: _fenced(port, many, f"sqlite:///{here / 'a.db'}", here),
        }
        if postgres:
            cases |= {
                "bare smtplib, PostgreSQL": lambda here, many: _bare(port, many, here, _on_server(postgres, here)),
                "afterword, PostgreSQL": lambda here, many: _fenced(port, many, _fresh(postgres, here), here),
            }
        costs: dict[str, list[Cost]] = {name: [] for name in cases}
        for number in range(ROUNDS + 1):
            for place, (name, work) in enumerate(cases.items()):
                here = Path(folder) / f"{number}-{place}"
                here.mkdir()
                before, many = heard(), letters if number else WARM
                cost = work(here, many)
                assert heard() - before == many
                if number:
                    costs[name].append(cost)
    _tell(letters, costs)
    if not postgres:
        print("No PostgreSQL server could be started here.")


def _tell(letters: int, costs: dict[str, list[Cost]]) -> None:
    print(f"\nSending {letters} letters on one connection, median of {ROUNDS} in turns")
    print(f"{'':32}{'a second':>10}{'share':>8}{'processor':>12}   (aim: a third)")
    names = list(costs)
    for bare, fenced in zip(names[::2], names[1::2], strict=True):
        shares = [theirs[0] / ours[0] for ours, theirs in zip(costs[fenced], costs[bare], strict=True)]
        for name, share in ((bare, 1.0), (fenced, statistics.median(shares))):
            rate = letters / statistics.median(clock for clock, _ in costs[name])
            busy = 1000 * statistics.median(processor for _, processor in costs[name]) / letters
            print(f"{name:32}{rate:10.0f}{share:8.0%}{busy:9.1f} ms")


def _fenced(port: int, letters: int, url: str, here: Path) -> Cost:
    """Send what is due."""
    with closing(open_store(url)) as store:
        fill(store, letters, NOW)
        house = House(here, store)
        accounts.set_up(house, _account(port), None)
        began, busy = time.perf_counter(), time.process_time()
        report = send_due(house, lambda: NOW)
        cost = time.perf_counter() - began, time.process_time() - busy
    assert len(report.sent) == letters, report
    return cost


def _bare(port: int, letters: int, here: Path, database: Any) -> Cost:
    """Send the same bytes by `sendmail`, each written down with a commit."""
    with closing(open_store(here / "letters.db")) as store:
        fill(store, letters, NOW)
        with store.reading() as tx:
            sealed = outbox.everything(tx)
    with closing(database) as bare:
        bare.execute("CREATE TABLE sent (id TEXT PRIMARY KEY)")
        bare.commit()
        began, busy = time.perf_counter(), time.process_time()
        with smtplib.SMTP("127.0.0.1", port, "[127.0.0.1]") as server:
            for each in sealed:
                server.sendmail(each.sender, [each.recipient], each.data)
                bare.execute(f"INSERT INTO sent VALUES ('{each.id}')")
                bare.commit()
        return time.perf_counter() - began, time.process_time() - busy


def _on_file(here: Path) -> sqlite3.Connection:
    bare = sqlite3.connect(here / "bare.db")
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    return bare


def _on_server(server: str, here: Path) -> Any:
    import psycopg

    return psycopg.connect(_fresh(server, here).replace("+psycopg", ""))


def _account(port: int) -> Account:
    return Account(
        address=SENDER, name="Lea Brandt", user="", smtp_host="127.0.0.1", smtp_port=port, smtp_security="none",
        imap_host="127.0.0.1", imap_port=1, imap_security="none", saves_sent=True,
    )  # fmt: skip


class _Taking:
    """Takes everything, and counts it."""

    def __init__(self) -> None:
        self.heard = 0

    async def handle_DATA(self, _server: object, _session: object, _envelope: object) -> str:  # noqa: N802
        self.heard += 1
        return f"250 2.0.0 queued as {self.heard}"


def _serve(said: Connection) -> None:
    async def serve() -> None:
        loop, taking = asyncio.get_running_loop(), _Taking()
        server = await loop.create_server(lambda: SMTP(taking, hostname="mx.test", loop=loop), "127.0.0.1", 0)
        said.send(server.sockets[0].getsockname()[1])
        while await loop.run_in_executor(None, said.recv):
            said.send(taking.heard)
        server.close()

    asyncio.run(serve())


@contextmanager
def _server() -> Iterator[tuple[int, Callable[[], int]]]:
    """A server in a process of its own; its port, and how many letters it took."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(there,))
    process.start()
    port = here.recv()

    def heard() -> int:
        here.send(True)
        return int(here.recv())

    try:
        yield port, heard
    finally:
        here.send(False)
        process.join()


@contextmanager
def _postgres() -> Iterator[str]:
    """The URL of a server of one's own whose commits reach the disk; nothing where none can be started."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
    with suppress(ImportError, IndexError):
        import postgres

        with postgres.server(durable=True) as url:
            yield url
            return
    yield ""


def _fresh(server: str, here: Path) -> str:
    import psycopg

    name = f"bench{here.name.replace('-', '_')}"
    with psycopg.connect(server.replace("+psycopg", "") + "/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"{server}/{name}"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else LETTERS)
