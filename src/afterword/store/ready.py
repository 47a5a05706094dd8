"""Statements that every page or every letter that leaves asks for, put together once and handed to the driver as is.

SQLAlchemy knows both databases and writes the statements. Its way to run one costs several times what the database does
then, and a server costs a round trip for each. Here they are run by the driver, and several of them go in one.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from itertools import count
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.expression import Executable

from afterword.store import pipeline
from afterword.store.pipeline import Answer, Asked, Prepared

Values = Mapping[str, Any]
PREPARED = "afterword.prepared"
"""Where the `info` of a connection to a server holds what stands prepared on it."""
_numbers = count(1)


class Ready:
    """A statement whose values are texts, numbers and none. What it gives are the driver's own rows."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._known: dict[str, tuple[str, Callable[[Values], list[Any]]]] = {}
        self.name = b"afterword_%d" % next(_numbers)

    def alone(self, tx: Connection, values: Values) -> Answer:
        """Run it now. Its answer, with its rows and how many it changed: they are there when this is over."""
        with in_one_go(tx) as ask:
            return ask(self, values)

    def rows(self, tx: Connection, values: Values) -> list[Any]:
        """The rows that it selects, run now, by the names of their columns."""
        return [self._row._make(row) for row in self.alone(tx, values)]

    @cached_property
    def _row(self) -> Any:
        selected: Any = self._statement
        return namedtuple("_row", selected.selected_columns.keys())

    def written(self, tx: Connection) -> tuple[str, Callable[[Values], list[Any]]]:
        """Its text for that database, and what puts values in their places."""
        found = self._known.get(tx.dialect.name)
        if found is None:
            found = self._known[tx.dialect.name] = self._write(tx)
        return found

    def _write(self, tx: Connection) -> tuple[str, Callable[[Values], list[Any]]]:
        made: Any = self._statement.compile(  # type: ignore[attr-defined]
            dialect=tx.dialect if tx.dialect.name == "sqlite" else _numbered(),
            compile_kwargs={"render_postcompile": True},
        )
        places = tuple((name, made.params[name]) for name in made.positiontup or ())
        return str(made), lambda values: [values.get(name, default) for name, default in places]


class Ask:
    """Runs statements in one transaction, by the driver. Their answers come at the end of `in_one_go`."""

    at_a_server = False

    def __init__(self, tx: Connection) -> None:
        self._tx = tx
        self._driver: Any = tx.connection.driver_connection

    def __call__(self, ready: Ready, values: Values) -> Answer:
        """What it gives: its rows and how many it changed."""
        text, placed = ready.written(self._tx)
        cursor = self._driver.execute(text, placed(values))
        answer = Answer()
        answer.rows, answer.rowcount = cursor.fetchall(), cursor.rowcount  # which is known once all rows are read
        return answer

    def each(self, ready: Ready, rows: Iterable[Values]) -> None:
        """The same statement for each of these, where there are any; nobody asks what it gives."""
        for row in rows:
            self(ready, row)

    def finish(self) -> None:
        """Ask what was not asked yet. A database in a file was asked at once."""


class _AskServer(Ask):
    at_a_server = True

    def __init__(self, tx: Connection) -> None:
        super().__init__(tx)
        self._asked: list[tuple[Asked, Answer]] = []

    def __call__(self, ready: Ready, values: Values) -> Answer:
        text, placed = ready.written(self._tx)
        self._asked.append((Asked(ready.name, text.encode(), placed(values)), answer := Answer()))
        return answer

    def finish(self) -> None:
        if self._asked:
            asked, answers = zip(*self._asked, strict=True)
            pipeline.exchange(self._driver, self._tx.info.setdefault(PREPARED, Prepared()), asked, answers)


@contextmanager
def in_one_go(tx: Connection) -> Iterator[Ask]:
    """What is asked in the block goes to a server in one round trip, in its order; read the answers after the block."""
    with _as_ever(tx):
        ask = Ask(tx) if tx.dialect.name == "sqlite" else _AskServer(tx)
        yield ask
        ask.finish()


@contextmanager
def _as_ever(tx: Connection) -> Iterator[None]:
    """A failure of the driver as SQLAlchemy tells it, without what went into the statement: that may be a letter."""
    kinds: Any = tx.dialect.loaded_dbapi.Error
    try:
        yield
    except kinds as error:
        lost = tx.dialect.is_disconnect(error, tx.connection.driver_connection, None)
        if lost:
            tx.invalidate(error)
        raise DBAPIError.instance(
            None, None, error, kinds, hide_parameters=True, connection_invalidated=lost, dialect=tx.dialect
        ) from error


def _numbered() -> Any:
    """PostgreSQL's own way to write places, `$1`, which is that of another driver."""
    from sqlalchemy.dialects.postgresql import asyncpg

    return asyncpg.dialect()  # type: ignore[no-untyped-call]
