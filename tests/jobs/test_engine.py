"""The engine behind its port, on both databases: once a key, at its time, and nothing left when it is closed."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from afterword.errors import OutsideFailed
from afterword.jobs.engine import DbosEngine, Task
from afterword.store.database import Store, open_store
from afterword.store.schema import metadata
from workplace import now, until


class Place:
    """Somebody's place, where nobody else ever was."""

    name = "here/1"

    def is_gone(self, name: str) -> bool:
        return name != self.name


@contextmanager
def running(store: Store, do: Callable[[Task], None]) -> Iterator[DbosEngine]:
    engine = DbosEngine(store, do, now, Place(), polling=0.1)
    try:
        yield engine
    finally:
        engine.close()


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Store]:
    """A store on SQLite."""
    opened = open_store(tmp_path / "afterword.db")
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    until(lambda: set(threading.enumerate()) <= before, 5)


def test_a_task_is_done_once_a_key_at_its_time_and_not_before(store: Store) -> None:
    done: list[tuple[Task, datetime]] = []
    with running(store, lambda task: done.append((task, now()))) as engine:
        start = now()
        later = start + timedelta(seconds=3)
        for _ in range(3):
            engine.submit(Task("letter", "a"), "letter:a:1", start)
        engine.submit(Task("letter", "b"), "letter:b:1", later)
        engine.submit(Task("letter", "c"), "letter:c:1", later)
        engine.cancel("letter:c:1")
        assert engine.unfinished({"letter:b:1", "letter:c:1", "letter:d:1"}) == {"letter:b:1"}
        until(lambda: not engine.unfinished({"letter:a:1", "letter:b:1"}))
        engine.submit(Task("letter", "a"), "letter:a:1", start)
        engine.cancel("letter:a:1")
        assert engine.recover() == 0
        time.sleep(0.5)
    assert [task.letter for task, _ in done] == ["a", "b"]
    assert later <= done[1][1] <= later + timedelta(seconds=4)
    assert not Path("custom_system_database_engine.sqlite").exists()


def test_what_waits_when_it_is_closed_is_done_by_the_next(store: Store) -> None:
    with running(store, lambda task: None) as engine:
        engine.submit(Task("search", "a"), "search:a:1", now() + timedelta(seconds=1))
    done: list[Task] = []
    with running(store, done.append):
        until(lambda: done)
    assert done == [Task("search", "a")]


def test_a_task_that_fails_is_over_and_leaves_its_name_alone(file: Store) -> None:
    class Failed(Exception):
        pass

    def fail(task: Task) -> None:
        raise Failed("OutsideFailed")

    with running(file, fail) as engine:
        engine.submit(Task("letter", "a"), "letter:a:1", now())
        until(lambda: not engine.unfinished({"letter:a:1"}))
    with file.reading() as tx:
        tables = [name for name in inspect(tx).get_table_names() if name not in metadata.tables]
        kept = "\n".join(str(tuple(row)) for name in tables for row in tx.execute(text(f"SELECT * FROM {name}")))
    assert '{"namedArgs":{},"positionalArgs":["letter","a"]}' in kept
    assert '{"name":"Failed","message":"OutsideFailed","code":null}' in kept


def test_closing_waits_for_what_is_under_way(file: Store) -> None:
    begun, done = threading.Event(), threading.Event()

    def slowly(task: Task) -> None:
        begun.set()
        time.sleep(1)
        done.set()

    with running(file, slowly) as engine:
        engine.submit(Task("letter", "a"), "letter:a:1", now())
        assert begun.wait(20)
    assert done.is_set()
    with running(file, slowly) as engine:
        assert not engine.unfinished({"letter:a:1"})


def test_one_at_a_time_in_a_process(file: Store) -> None:
    with running(file, lambda task: None) as engine:
        with pytest.raises(OutsideFailed, match="already"):
            DbosEngine(file, lambda task: None, now, Place())
        engine.close()
        with running(file, lambda task: None):
            pass


def test_what_is_long_done_is_forgotten(file: Store) -> None:
    def forget(before: int) -> int:
        with file.transaction() as tx:
            tx.execute(text("UPDATE workflow_status SET completed_at = completed_at - :before"), {"before": before})
        with running(file, lambda task: None) as engine:
            engine.recover()
        with file.reading() as tx:
            return int(tx.scalar(text("SELECT count(*) FROM workflow_status")) or 0)

    with running(file, lambda task: None) as engine:
        engine.submit(Task("letter", "a"), "letter:a:1", now())
        until(lambda: not engine.unfinished({"letter:a:1"}))
    assert forget(0) == 1
    assert forget(25 * 3600 * 1000) == 0


def test_a_database_that_fails_is_said_in_words(tmp_path: Path) -> None:
    store = open_store(tmp_path / "afterword.db")
    (tmp_path / "afterword.db-wal").unlink(missing_ok=True)
    store.close()
    (tmp_path / "afterword.db").write_bytes(b"no database" * 1000)
    with pytest.raises(OutsideFailed, match="it is tried again"):
        DbosEngine(store, lambda task: None, now, Place())


def test_nobody_pays_for_it_who_does_not_work() -> None:
    code = "import sys, afterword.cli, afterword.jobs.send, afterword.jobs.work, afterword.cli.work; sys.exit('dbos' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
