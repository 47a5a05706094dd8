"""Statements that every letter that leaves asks for, put together once and handed to the driver as they are.

SQLAlchemy knows both databases and writes the statements. Its way to run one costs several times what the database does
then, and a server costs a round trip for each. Here they are run by the driver, and several of them go in one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.expression import Executable

Values = Mapping[str, Any]
Run = Callable[[Any, Values], None]


class Ready:
    """A statement whose values are texts, numbers and none. What it gives are the driver's own rows."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._known: dict[str, tuple[str, Callable[[Values], Any]]] = {}

    def alone(self, tx: Connection, values: Values) -> Any:
        """Run it now. The driver's cursor, with its rows and how many it changed."""
        with _as_ever(tx):
            return Ask(tx)(self, values)

    def written(self, tx: Connection) -> tuple[str, Callable[[Values], Any]]:
        """Its text for that database, and what puts values in their places."""
        found = self._known.get(tx.dialect.name)
        if found is None:
            found = self._known[tx.dialect.name] = self._write(tx)
        return found

    def _write(self, tx: Connection) -> tuple[str, Callable[[Values], Any]]:
        made: Any = self._statement.compile(  # type: ignore[attr-defined]
            dialect=tx.dialect, compile_kwargs={"render_postcompile": True}
        )
        own: dict[str, Any] = dict(made.params)
        order = tuple(made.positiontup or ()) if made.positional else None
        if order is None:
            return str(made), lambda values: {**own, **values}
        places = tuple((name, own[name]) for name in order)
        return str(made), lambda values: [values.get(name, default) for name, default in places]


class Ask:
    """Runs statements in one transaction, by the driver. Within `in_one_go` their answers come at the end of it."""

    def __init__(self, tx: Connection) -> None:
        self._tx = tx
        self._driver: Any = tx.connection.driver_connection
        self.at_a_server = tx.dialect.name != "sqlite"

    def __call__(self, ready: Ready, values: Values) -> Any:
        """The driver's cursor."""
        text, placed = ready.written(self._tx)
        cursor = self._driver.cursor()
        cursor.execute(text, placed(values))
        return cursor

    def each(self, ready: Ready, rows: Iterable[Values]) -> None:
        """The same statement for each of these, where there are any; nobody asks what it gives."""
        text, placed = ready.written(self._tx)
        if filled := [placed(row) for row in rows]:
            self._driver.cursor().executemany(text, filled)


@contextmanager
def in_one_go(tx: Connection) -> Iterator[Ask]:
    """What is asked in the block goes to a server in one round trip, in its order; read the answers after the block."""
    with _as_ever(tx):
        ask = Ask(tx)
        with ask._driver.pipeline() if ask.at_a_server else nullcontext():
            yield ask


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
