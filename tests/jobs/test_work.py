"""The worker: approved letters leave by themselves at their time, once, whoever is killed and whoever works beside."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from afterword.cli import main
from afterword.desk import accounts, letters, sending
from afterword.desk.house import House, fact, replan
from afterword.jobs import tasks, work
from afterword.jobs.engine import DbosEngine
from afterword.jobs.work import Worker, working
from afterword.mail.imap import Mailbox
from afterword.store import lines
from afterword.store.database import Store, open_store
from cast import account
from servers import Dovecot, Fault, Faulty
from workplace import (
    PASSWORD,
    approve,
    approved_panels,
    at_work,
    elsewhere,
    facts,
    now,
    said_by_engine,
    settled,
    state,
    until,
)


@pytest.fixture(autouse=True)
def a_quick_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "DbosEngine", partial(DbosEngine, polling=0.1))


@pytest.fixture(autouse=True)
def no_thread_is_left(server: Faulty) -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    until(lambda: set(threading.enumerate()) <= before, 5)


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[Faulty]:
    """A mail server with the faults of the test's parameter; there is no IMAP server."""
    with Faulty(*getattr(request, "param", ())) as faulty:
        yield faulty


@pytest.fixture
def anywhere(store: Store, tmp_path: Path, server: Faulty, monkeypatch: pytest.MonkeyPatch) -> House:
    """On each kind of database."""
    return settled(House(tmp_path, store), server, monkeypatch)


@pytest.fixture
def here(house: House, server: Faulty, monkeypatch: pytest.MonkeyPatch) -> House:
    """On SQLite."""
    return settled(house, server, monkeypatch)


def test_a_due_letter_leaves_by_itself_and_the_engine_knows_nothing_of_it(anywhere: House, server: Faulty) -> None:
    approve(anywhere)
    told: list[Any] = []
    with at_work(anywhere, told=told.append) as said:
        until(lambda: said)  # there is no IMAP server to file the copy on
    (sealed,) = sending.everything(anywhere)
    assert [each.content for each in server.box] == [sealed.data]
    assert (state(anywhere), facts(anywhere)) == ("sent", 1)
    assert [each.recipient for report in told for each, _ in report.sent] == ["ada@northwind.example"]
    assert [words[:20] for words in said] == ["The letter went out,"]
    kept = said_by_engine(anywhere)
    assert f"letter:{sealed.id}:1:0" in kept
    for secret in (PASSWORD, "ada@", "northwind", "Okafor", "refunds", "queued as", sealed.message_id):
        assert secret not in kept


def test_a_letter_leaves_at_its_time_and_not_before(anywhere: House, server: Faulty) -> None:
    with at_work(anywhere):
        at = approve(anywhere, 4)
        until(lambda: server.box)
        assert at <= now() <= at + timedelta(seconds=5)


def test_a_letter_taken_back_is_never_sent(here: House, server: Faulty) -> None:
    with at_work(here):
        approve(here, 3)
        (sealed,) = sending.everything(here)
        until(lambda: f"('letter:{sealed.id}:1:0', 'DELAYED'" in said_by_engine(here))
        letters.take_back(here, "ada-okafor")
        until(lambda: f"('letter:{sealed.id}:1:0', 'CANCELLED'" in said_by_engine(here))
        until(lambda: now() > sealed.send_at + timedelta(seconds=1.5))
    assert (state(here), server.box) == ("taken_back", [])


def test_taken_back_between_two_looks_it_is_not_sent_either(here: House, server: Faulty) -> None:
    approve(here, 2)
    (sealed,) = sending.everything(here)
    with working(here, now, every=60):
        until(lambda: f"'letter:{sealed.id}:1:0', 'DELAYED'" in said_by_engine(here))
        letters.take_back(here, "ada-okafor")
        until(lambda: f"'letter:{sealed.id}:1:0', 'SUCCESS'" in said_by_engine(here))
    assert (state(here), server.box) == ("taken_back", [])


def test_what_another_process_approves_is_seen(here: House, server: Faulty) -> None:
    code = (
        "from datetime import datetime; from afterword.desk import house, letters; now = datetime.now().astimezone()\n"
        "with house.open_house() as here: letters.approve(here, 'ada-okafor', now, now)"
    )
    with at_work(here):
        time.sleep(0.5)
        subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
        until(lambda: server.box)


@pytest.mark.parametrize("server", [(Fault("rcpt", "451 try later"), Fault("data", "421 busy"))], indirect=True)
def test_a_passing_failure_is_tried_again(here: House, server: Faulty, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "AGAIN", (timedelta(seconds=0.5),))
    approve(here)
    with at_work(here):
        until(lambda: facts(here))
    assert [each.attempts for each in sending.everything(here)] == [3]
    assert len(server.box) == 1


@pytest.mark.parametrize("server", [(Fault("after", "drop"),)], indirect=True)
def test_an_uncertain_letter_is_looked_for_and_never_sent_again(
    here: House, server: Faulty, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "SEARCHES", (timedelta(0), *[timedelta(seconds=1)] * 9))
    mailbox = dovecot.user()
    server.password = mailbox.password
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", f"printf {mailbox.password}")
    mine = account(server.smtp, imap=dovecot.imap).as_json() | {"user": mailbox.user}
    accounts.set_up(here, accounts.Account.from_json(mine), None)
    approve(here)
    told: list[Any] = []
    with at_work(here, told=told.append):
        until(lambda: sending.everything(here)[0].searches >= 2)
        with Mailbox(accounts.needed_account(here), mailbox.password) as sent:
            sent.file_in_sent(sending.everything(here)[0].data, sending.everything(here)[0].message_id, now())
        until(lambda: facts(here))
    assert (state(here), len(server.box)) == ("sent", 1)
    assert sum(len(report.uncertain) for report in told) == 1


def test_what_the_engine_lost_is_handed_over_again(
    here: House, server: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(tasks.OVERDUE, "letter", timedelta(seconds=2))
    send, lost = tasks.TASKS["letter"], []
    monkeypatch.setitem(tasks.TASKS, "letter", lambda *given, **options: send(*given, **options) if lost else lose())

    def lose() -> Any:
        lost.append(1)
        raise KeyError("Dear Ms Okafor")

    approve(here)
    with at_work(here) as said:
        until(lambda: server.box)
    assert (
        said[0]
        == f"Something went wrong while sending: KeyError in test_work.py, line {lose.__code__.co_firstlineno + 2}. It is tried again."
    )
    assert "Okafor" not in said_by_engine(here)


def test_without_an_account_it_waits_and_without_a_password_it_says_so_once(
    here: House, server: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    approve(here)
    mine = accounts.needed_account(here)
    with here.store.transaction() as tx:
        accounts.settings.put(tx, accounts.NAME, None)
    said: list[str] = []
    worker = Worker(here, now, lambda _: None, said.append, lambda _: None)
    try:
        assert all(worker.look() for _ in range(3))
        assert said == []
        monkeypatch.delenv("AFTERWORD_PASSWORD_COMMAND")
        accounts.set_up(here, mine, None)
        assert not any(worker.look() for _ in range(3))
        assert len(said) == 1
        assert worker._engine is None
        monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", f"printf {PASSWORD}")
        assert worker.look()
        until(lambda: server.box)
    finally:
        worker.close()


def test_on_one_file_one_works_and_the_next_takes_its_place(here: House, server: Faulty) -> None:
    with elsewhere() as first:
        until(lambda: here.folder.joinpath("afterword.sending").exists())
        with at_work(here) as said:
            until(lambda: said)
            approve(here)
            until(lambda: server.box)
            first.terminate()
            first.wait(60)
            time.sleep(1)
        assert "Another Afterword" in said[0]
    assert (len(server.box), facts(here)) == (1, 1)


@pytest.mark.parametrize(("stage", "sent"), [("ready", (0, 1)), ("dot", (1, 1))])
def test_killed_and_started_again_it_sends_nothing_twice(
    here: House, server: Faulty, stage: str, sent: tuple[int, int]
) -> None:
    approve(here)
    with elsewhere(stage) as worker:
        worker.wait(60)
    time.sleep(0.1)
    assert len(server.box) == sent[0]
    with at_work(here):
        until(lambda: state(here) == ("uncertain" if stage == "dot" else "sent"))
        time.sleep(1)
    assert len(server.box) == sent[1]


@pytest.fixture
def on_a_server(
    postgres_server: str, tmp_path: Path, server: Faulty, monkeypatch: pytest.MonkeyPatch
) -> Iterator[House]:
    """On PostgreSQL."""
    import psycopg

    address, name = postgres_server.replace("+psycopg", "") + "/postgres", f"worker{time.monotonic_ns()}"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    store = open_store(f"{postgres_server}/{name}")
    yield settled(House(tmp_path, store), server, monkeypatch)
    store.close()


@pytest.mark.parametrize(("stage", "later"), [("begun", 0), ("ready", 16)])
def test_a_dead_worker_s_letter_is_taken_up_by_another(
    on_a_server: House, server: Faulty, stage: str, later: int
) -> None:
    """At once when it was not claimed yet, and else when its lease is over."""
    approve(on_a_server)
    with elsewhere(stage) as worker:
        worker.wait(60)
    (sealed,) = sending.everything(on_a_server)
    assert f"'letter:{sealed.id}:1:0', 'PENDING'" in said_by_engine(on_a_server)
    assert sealed.state == ("approved" if stage == "begun" else "sending")
    with at_work(on_a_server, clock=lambda: now() + timedelta(minutes=later)):
        until(lambda: facts(on_a_server))
        until(lambda: f"'letter:{sealed.id}:1:0', 'SUCCESS'" in said_by_engine(on_a_server))
    assert len(server.box) == 1
    assert "late" not in said_by_engine(on_a_server)


def test_two_workers_at_once_send_each_letter_once(on_a_server: House, server: Faulty) -> None:
    panel = approved_panels(on_a_server)
    with elsewhere(), elsewhere():
        until(lambda: len(server.box) >= len(panel) and facts(on_a_server) == len(panel), 60)
        time.sleep(1)
    ids = sorted(str(message_from_bytes(each.content)["Message-ID"]) for each in server.box)  # type: ignore[arg-type]
    assert ids == sorted(each.message_id for each in panel)
    assert {each.state for each in sending.everything(on_a_server)} == {"sent"}


def test_once_sends_what_is_due_and_leaves(here: House, server: Faulty, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["work", "--once"]) == 0
    approve(here)
    assert main(["work", "--once"]) == 0
    assert len(server.box) == 1
    assert capsys.readouterr().out.startswith("Sent to ada@northwind.example.")


def test_it_works_until_it_is_asked_to_stop(here: House, server: Faulty) -> None:
    approve(here)
    process = subprocess.Popen(
        [sys.executable, "-m", "afterword", "work"], text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    until(lambda: server.box)
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert out.splitlines()[0].startswith("Approved letters leave by themselves")
    assert "Sent to ada@northwind.example." in out
    assert out.splitlines()[-1] == "Stopped. What has not left yet waits."


def test_a_second_look_from_the_same_process_does_not_open_the_lock(here: House) -> None:
    from afterword.jobs.alone import alone

    code = (
        "from afterword.desk.house import open_house; from afterword.jobs.alone import alone; import sys\n"
        "with open_house() as house, alone(house) as only: sys.exit(only)"
    )
    with alone(here) as first, alone(here) as second:
        assert (first, second) == (True, False)
        assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 1


def test_what_the_journal_forbids_is_held_before_its_time(here: House, server: Faulty) -> None:
    told: list[Any] = []
    approve(here, 3600)
    with at_work(here, told=told.append):
        time.sleep(0.5)
        with here.store.transaction() as tx:
            lines.append(tx, fact("asked_not_to_contact", "northwind", now(), now()))
            replan(tx, "northwind")
        until(lambda: state(here) == "held")
    assert server.box == []
    assert any(report.held for report in told)
