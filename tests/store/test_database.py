"""Opening, upgrading and refusing databases."""

import os
import stat
import subprocess
import sys
import threading
from contextlib import closing, suppress
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from afterword.errors import BadInput, OutsideFailed
from afterword.store import lines, schema, settings
from afterword.store.database import Store, open_store
from afterword.store.migrations import upgrade
from afterword.store.rows import VERSION


def test_the_migrations_end_at_the_schema_as_it_is_written(store: Store) -> None:
    with store.transaction() as tx:
        # the index of words is a virtual table on one database, an index of an expression on the other
        ours = {"compare_type": True, "include_object": lambda _, name, *__: not str(name).startswith("found_words")}
        context = MigrationContext.configure(tx, opts=ours)
        assert compare_metadata(context, schema.metadata) == []
        assert context.get_current_revision() == VERSION


def test_opening_again_changes_nothing_and_loads_no_alembic(database_url: str, tmp_path: Path) -> None:
    open_store(database_url).close()
    code = (
        "import sys; from afterword.store.database import open_store; "
        f"open_store({database_url!r}).close(); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    def write_and_fail() -> None:
        with store.transaction() as tx:
            settings.put(tx, "name", "Ines")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    with store.reading() as tx:
        assert settings.get(tx, "name") is None


def test_two_writers_queue_and_both_are_heard(store: Store) -> None:
    with store.transaction() as tx:
        settings.put(tx, "count", 0)
    barrier = threading.Barrier(4)

    def add() -> None:
        barrier.wait()
        for _ in range(5):
            with store.transaction() as tx:
                if not store.is_sqlite:
                    tx.execute(text("LOCK TABLE setting"))
                settings.put(tx, "count", settings.get(tx, "count") + 1)

    threads = [threading.Thread(target=add) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    with store.reading() as tx:
        assert settings.get(tx, "count") == 20


def test_the_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "afterword.db"
    old = os.umask(0)
    try:
        with closing(open_store(f"sqlite:///{file}")) as store, store.transaction() as tx:
            settings.put(tx, "name", "Ines")
            assert {stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()} == {0o600}
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    finally:
        os.umask(old)


def test_sqlite_is_durable_at_every_commit(tmp_path: Path) -> None:
    with closing(open_store(f"sqlite:///{tmp_path / 'a.db'}")) as store, store.reading() as tx:
        assert tx.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert tx.exec_driver_sql("PRAGMA synchronous").scalar() == 2  # FULL


def test_only_the_commit_that_another_follows_at_once_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    levels = []
    with closing(open_store(f"sqlite:///{tmp_path / 'a.db'}")) as store:
        for more_follow in (True, False):
            with store.transaction(more_follow=more_follow) as tx:
                settings.put(tx, "name", "Ines")
                levels.append(tx.exec_driver_sql("PRAGMA synchronous").scalar())
        with suppress(ZeroDivisionError), store.transaction(more_follow=True):
            raise ZeroDivisionError
        with store.transaction() as tx:
            levels.append(tx.exec_driver_sql("PRAGMA synchronous").scalar())
    assert levels == [1, 2, 2]  # NORMAL, FULL, FULL


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "afterword.db"
    file.write_bytes(b"Dear Ms Marsden, " * 1000)
    with pytest.raises(BadInput, match="cannot be read"):
        open_store(f"sqlite:///{file}")
    assert file.read_bytes() == b"Dear Ms Marsden, " * 1000


def test_a_database_of_a_newer_version_is_refused(database_url: str) -> None:
    with closing(open_store(database_url)) as store, store.transaction() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(BadInput, match="newer Afterword"):
        open_store(database_url)


URLS = ["", "nonsense", "mysql://user@host/name", "oracle://", "postgresql+psycopg2://x/y", "postgresql+nothing://x/y"]


@pytest.mark.parametrize("url", URLS)
def test_what_is_no_database_url_is_refused(url: str) -> None:
    with pytest.raises(BadInput, match="is no database URL"):
        open_store(url)


def test_a_server_that_is_not_there_is_the_outside_failing() -> None:
    with pytest.raises(OutsideFailed, match="Nothing was changed"):
        open_store("postgresql+psycopg://nobody:secret@127.0.0.1:1/nothing?connect_timeout=2")


def test_upgrading_an_upgraded_database_does_nothing(store: Store) -> None:
    with store.transaction() as tx:
        lines.put(tx, {"record": "candidacy", "id": "c", "employer": "Northwind"})
    with store.transaction() as tx:
        upgrade(tx)
        assert lines.find(tx, "candidacy", "c")
