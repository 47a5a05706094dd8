"""Whether anybody changed anything: another page, the worker, the command line, on the same database.

SQLite tells every connection when others committed (`PRAGMA data_version`), for some microseconds. Not all that is
committed is to be seen, so the tables that pages show are summed up then. PostgreSQL counts the rows that were written
in each table, at once where `database` asks for that (version 15 on), else within ten seconds; telling those who listen
(NOTIFY) would make every writer wait for every other.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from afterword.store.database import Store

SHOWN = {
    "line": "body", "letter": "body", "reply": "body", "proposal": "state || body",
    "outbox": "state || words || send_at || generation", "setting": "name || body",
    "session": "hash || way",
}  # fmt: skip
"""By table what pages show of it. Plans are made of these. Whoever is turned away sees that at once."""

WRITTEN = text(
    "SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables "
    "WHERE schemaname = current_schema() AND relname = ANY(:tables)"
)


class Changes:
    """Counts the changes to one database since it was opened, from one connection that it keeps. Close it when done."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()
        self._count = 0
        self._look: Callable[[], bool] | None = None
        self._let_go: Callable[[], None] = lambda: None

    def count(self) -> int:
        """A number that is higher than before when something was changed meanwhile, by this process or another.

        While the database does not answer it stays, and goes up once it does: something may have been missed.
        """
        with self._lock:
            try:
                if self._look is None:
                    self._look = self._watch_file() if self._store.is_sqlite else self._watch_counters()
                self._count += self._look()
            except (DBAPIError, self._broken):
                self._forget()
            return self._count

    def close(self) -> None:
        """Let go of the connection."""
        with self._lock:
            self._forget()

    @property
    def _broken(self) -> type[Exception]:
        """What the driver raises below SQLAlchemy."""
        return self._store.engine.dialect.loaded_dbapi.Error

    def _forget(self) -> None:
        self._look, let_go = None, self._let_go
        self._let_go = lambda: None
        with suppress(DBAPIError, self._broken):  # a connection that is lost cannot be closed either
            let_go()

    def _watch_file(self) -> Callable[[], bool]:
        kept = self._store.engine.raw_connection()
        kept.detach()  # out of the pool: what a connection changes itself it is not told
        connection: Any = kept.dbapi_connection
        connection.create_function("crc", 1, lambda said: zlib.crc32(str(said).encode()), deterministic=True)
        self._let_go = kept.close
        seen: list[Any] = [None, None]

        def look() -> bool:
            version = connection.execute("PRAGMA data_version").fetchone()
            if version == seen[0]:
                return False
            sums = [connection.execute(f"SELECT count(*), sum(crc({what})) FROM {table}").fetchone()
                    for table, what in SHOWN.items()]  # fmt: skip
            changed = bool(sums != seen[1])
            seen[:] = version, sums
            return changed

        return look

    def _watch_counters(self) -> Callable[[], bool]:
        kept = self._store.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        kept.detach()
        self._let_go = kept.close
        seen: list[Any] = [None]

        def look() -> bool:
            written = kept.scalar(WRITTEN, {"tables": list(SHOWN)})
            changed = bool(written != seen[0])
            seen[0] = written
            return changed

        return look
