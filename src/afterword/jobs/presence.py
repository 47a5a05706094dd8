"""Which workers live, by locks that die with their holders: no clock is asked, and nobody has to send signs of life.

On SQLite one worker works at a time, so every other one is gone. On a server each holds a lock on its own name, which
the server takes back when the connection ends; who can take the lock of another knows that the other is gone.
"""

from __future__ import annotations

import hashlib
import os
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Protocol

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from afterword.desk.house import House, new_id
from afterword.errors import OutsideFailed
from afterword.jobs.alone import alone
from afterword.store.database import Store


class Presence(Protocol):
    """A worker's place at the house. `name` is its own, and nobody else has or had it."""

    name: str

    def is_gone(self, name: str) -> bool:
        """Whether the worker of that name is dead. Asking for oneself makes sure that others see one living."""


@contextmanager
def present(house: House) -> Iterator[Presence | None]:
    """A place for one more worker, until the end of the block; None where another works on this SQLite file."""
    if house.store.is_sqlite:
        with alone(house) as only:
            yield _OnFile() if only else None
    else:
        with closing(_OnServer(house.store)) as here:
            yield here


def at_work(house: House) -> bool | None:
    """Whether a worker lives at this database, as far as can be seen from outside. Raises `OutsideFailed`.

    On a server, any lock of that kind on this database counts: their keys do not tell whose they are."""
    if house.store.is_sqlite:
        with alone(house) as only:
            return not only
    held = (
        "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database "
        "WHERE l.locktype = 'advisory' AND d.datname = current_database()"
    )
    with house.store.reading() as tx:
        return bool(tx.scalar(text(held)))


def _new_name() -> str:
    return f"{socket.gethostname()}/{os.getpid()}/{new_id()}"


class _OnFile:
    def __init__(self) -> None:
        self.name = _new_name()

    def is_gone(self, name: str) -> bool:
        return name != self.name


class _OnServer:
    def __init__(self, store: Store) -> None:
        self.name = _new_name()
        self._store = store
        self._connection: Connection | None = None
        self._here()

    def is_gone(self, name: str) -> bool:
        try:
            connection = self._here()
            if name == self.name:
                return False
            gone = bool(connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": _key(name)}))
            if gone:
                connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _key(name)})
        except DBAPIError as error:
            self.close()
            raise OutsideFailed("The database went away, and is asked again.") from error
        return gone

    def close(self) -> None:
        if self._connection is not None:
            self._connection.invalidate()  # back in the pool it would hold the lock on
            self._connection.close()
            self._connection = None

    def _here(self) -> Connection:
        """The connection that holds the lock on our name. With a cut line the lock is lost, and is taken anew."""
        if self._connection is None:
            with self._store.reading():  # says in words that the database does not answer
                self._connection = self._store.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            self._connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _key(self.name)})
        else:
            self._connection.execute(text("SELECT 1"))
        return self._connection


def _key(name: str) -> int:
    """The number of a name among the advisory locks of a PostgreSQL server, which are signed 64-bit."""
    return int.from_bytes(hashlib.sha256(f"afterword worker {name}".encode()).digest()[:8], signed=True)
