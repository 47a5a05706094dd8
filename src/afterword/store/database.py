"""Opening the database, and its transactions."""

from __future__ import annotations

import math
import os
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, DisconnectionError, NoSuchModuleError

from afterword.errors import BadInput, OutsideFailed
from afterword.store.ready import PREPARED, Ready, in_one_go
from afterword.store.rows import VERSION

FRESH = 1.0
"""Seconds for which a connection to a server that answered is held to be alive."""
_READING, _WRITING = Ready(text("BEGIN")), Ready(text("BEGIN IMMEDIATE"))
_COUNTED = Ready(text("SELECT pg_stat_force_next_flush()"))
"""What was written is counted at once: `changes` looks."""
_COMMIT = Ready(text("COMMIT"))
_AT_LEISURE = Ready(text("SET LOCAL synchronous_commit TO off"))
"""The disk has what was written when the next that is written reaches it."""
Tx = Connection
"""A transaction that is under way. Everything done in it stands together, or not at all."""


class Store:
    """One database, at one schema version. Close it when done."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._hand = threading.local()

    @property
    def is_sqlite(self) -> bool:
        """Whether it is the embedded database of one machine."""
        return self.engine.dialect.name == "sqlite"

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for a server."""
        return Path(self.engine.url.database or "") if self.is_sqlite else None

    @contextmanager
    def transaction(self, more_follow: bool = False) -> Iterator[Tx]:
        """One transaction that may write. It commits at the end of the block, or leaves nothing when that raises.

        Where `more_follow` at once, the disk is waited for with the next that is written, since commits reach it in
        their order: whoever is killed loses nothing, and only with the power the last one can be lost. `changes` may
        see it a second later then.
        """
        # One that reads first and writes later fails at once when another wrote between. So writers queue.
        with self._begun(_WRITING, at_leisure=more_follow) as tx:
            yield tx
            ending = tx.get_transaction()
            if ending and not self.is_sqlite:
                with in_one_go(tx) as ask:
                    if more_follow:
                        ask(_AT_LEISURE, {})
                    elif (tx.dialect.server_version_info or (0,)) >= (15,):
                        ask(_COUNTED, {})
                    ask(_COMMIT, {})
                ending.commit()

    @contextmanager
    def single(self) -> Iterator[Tx]:
        """For one `Ready` statement, which is a transaction of its own. That spares a server round trips."""
        with _worded(), self._connected() as connection:
            driver: Any = connection.connection.driver_connection
            if self.is_sqlite:  # which is set to work so anyway
                yield connection
                return
            driver.autocommit = True
            try:
                yield connection
            finally:
                if not driver.closed:
                    driver.autocommit = False

    @contextmanager
    def at_hand(self) -> Iterator[None]:
        """Keep one connection for what this thread does in the block: to fetch one takes as long as a small statement
        does. For a thread that has many to ask, one after the other."""
        with _worded(), self.engine.connect() as connection:
            self._hand.free = connection
            try:
                yield
            finally:
                self._hand.free = None

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        connection = getattr(self._hand, "free", None)
        if connection is None:  # none is at hand, or what is asks something already
            with self.engine.connect() as fetched:
                yield fetched
            return
        self._hand.free = None
        try:
            yield connection
        finally:
            self._hand.free = connection

    @contextmanager
    def reading(self) -> Iterator[Tx]:
        """One transaction that only reads, and sees one state of things throughout."""
        with self._begun(_READING) as tx:
            yield tx

    @contextmanager
    def _begun(self, on_file: Ready, at_leisure: bool = False) -> Iterator[Tx]:
        """A transaction. On SQLite we begin it ourselves: a listener for that would be a toll on every statement."""
        with _worded(), self._connected() as connection:
            waits = nullcontext() if not at_leisure or not self.is_sqlite else _not_waiting_for_the_disk(connection)
            with waits, connection.begin():
                if self.is_sqlite:
                    on_file.alone(connection, {})
                yield connection

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


@contextmanager
def _not_waiting_for_the_disk(connection: Connection) -> Iterator[None]:
    """SQLite's way to let commits reach the disk with a later one. It can be said between transactions only."""
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA synchronous=NORMAL")
    try:
        yield
    finally:
        driver.execute("PRAGMA synchronous=FULL")


def open_store(where: str | Path) -> Store:
    """The store at a database URL or in a SQLite file, made or brought to the present schema when needed.

    Raises `BadInput` for a URL that names no database, and `OutsideFailed` for a database that does not answer.
    """
    try:
        parsed = URL.create("sqlite", database=str(where)) if isinstance(where, Path) else make_url(where)
        store = Store((_sqlite if parsed.get_backend_name() == "sqlite" else _server)(parsed))
    except (ArgumentError, NoSuchModuleError, ImportError):
        example = "postgresql+psycopg://user@host/name"
        raise BadInput(f"{_without_password(str(where))!r} is no database URL. Use one such as {example}.") from None
    try:
        _bring_up_to_date(store)
    except BaseException:
        store.close()
        raise
    return store


def _server(url: Any) -> Engine:
    """A server as a sender needs it: a connection is tried before it is used again, but not one that was used just now.

    That would be a round trip for every transaction. One that is lost meanwhile fails as any may at any time."""
    engine = create_engine(
        url, hide_parameters=True
    )  # what goes into a statement may be a letter, and errors are logged

    @event.listens_for(engine, "checkin")
    def put_back(_connection: Any, record: Any) -> None:
        record.info["at"] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def try_it(connection: Any, record: Any, _proxy: Any) -> None:
        if time.monotonic() - record.info.get("at", math.inf) > FRESH:
            try:
                engine.dialect.do_ping(connection)
            except engine.dialect.loaded_dbapi.Error as error:
                raise DisconnectionError from error  # the pool then takes another

    @event.listens_for(engine, "rollback")
    @event.listens_for(engine, "rollback_savepoint")
    def doubt(connection: Connection, *_: Any) -> None:
        if not connection.invalidated and PREPARED in connection.info:
            connection.info[PREPARED].doubt()

    return engine


def _sqlite(url: Any) -> Engine:
    """SQLite as a letterbox needs it: readable by its owner alone, durable at every commit, one writer at a time."""
    _make_private(Path(url.database))
    engine = create_engine(url, connect_args={"timeout": 30, "check_same_thread": False}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def settle(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # sqlite3 must not begin transactions of its own: see `_begun`
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")  # "the body is on its way" has to survive a power cut
        connection.execute("PRAGMA foreign_keys=ON")

    return engine


def _make_private(file: Path) -> None:
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(FileExistsError):  # opening and closing one that is there would drop our own locks on it (POSIX)
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        if stat.S_IMODE(file.stat().st_mode) & 0o077:
            file.chmod(0o600)
    except OSError as error:
        raise BadInput(f"The database {file} cannot be opened: {error.strerror}. Set AFTERWORD_HOME.") from None


def _bring_up_to_date(store: Store) -> None:
    if _version(store) == VERSION:
        return
    from afterword.store.migrations import upgrade

    with store.transaction() as tx:
        upgrade(tx)


def _version(store: Store) -> str | None:
    with store.reading() as tx:
        if not store.engine.dialect.has_table(tx, "alembic_version"):
            return None
        return tx.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


@contextmanager
def _worded() -> Iterator[None]:
    """What the database says, as a sentence. Mistakes in our own SQL stay what they are."""
    try:
        yield
    except DBAPIError as error:
        cause = " ".join(str(error.orig).split())[:200]
        if error.connection_invalidated or type(error.orig).__name__ == "OperationalError":
            raise OutsideFailed(f"The database did not answer: {cause}. Nothing was changed.") from error
        if type(error.orig).__name__ == "DatabaseError":
            raise BadInput(f"The database cannot be read: {cause}. Restore a backup, or move the file away.") from error
        raise


def _without_password(url: str) -> str:
    head, at, tail = url.rpartition("@")
    return f"{head.split(':')[0]}://…@{tail}" if at else url[:80]
