"""Several statements to PostgreSQL in one round trip: libpq's pipeline as `psycopg.pq` offers it.

psycopg's own pipeline hands over each statement by itself and looks for answers after each, which costs the processor
several times what the statement does. Here all are handed over, and then all answers are read.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from psycopg import Connection
    from psycopg.pq.abc import PGconn, PGresult
    from psycopg.waiting import Wait

Row = tuple[Any, ...]


class Asked(NamedTuple):
    """A statement's name and text, with values for its places: texts, numbers and none."""

    name: bytes
    text: bytes
    values: Sequence[str | int | None]


class Prepared:
    """What stands prepared on one connection. After a rollback nobody knows: psycopg may have had it all dropped."""

    def __init__(self) -> None:
        self._names: set[bytes] = set()
        self._doubts = 0

    def doubt(self) -> None:
        """Prepare everything again, by other names."""
        self._names.clear()
        self._doubts += 1

    def named(self, name: bytes) -> bytes:
        """The name by which it stands, or is to stand, there."""
        return b"%s_%d" % (name, self._doubts)

    def __contains__(self, name: bytes) -> bool:
        return name in self._names

    def add(self, names: Iterable[bytes]) -> None:
        """They stand there now."""
        self._names.update(names)


class Answer:
    """What one statement gives: empty until it is known, and then as much of a driver's cursor as is asked for here."""

    rowcount = -1
    rows: Sequence[Row] = ()

    def fetchall(self) -> list[Row]:
        """Its rows."""
        return list(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)


def exchange(driver: Connection[Any], prepared: Prepared, asked: Sequence[Asked], answers: Sequence[Answer]) -> None:
    """Ask all of it, in this order, and fill the answers. It begins a transaction, unless the connection has one or
    commits by itself.

    What the connection does not know yet is `prepared` on it. Raises the driver's errors: then nothing of it stands.
    The connection is closed where nobody knows what it still has to say.
    """
    from psycopg.pq import TransactionStatus

    server = driver.pgconn
    begins = not driver.autocommit and server.transaction_status == TransactionStatus.IDLE
    new = {each.name: each.text for each in asked if each.name not in prepared}
    told = [(prepared.named(name), [*map(_told, values)], [*map(_form, values)]) for name, _, values in asked]
    try:
        server.enter_pipeline_mode()
        if begins:
            server.send_query_params(b"BEGIN", None)
        for name, text in new.items():
            server.send_prepare(prepared.named(name), text)
        for name, values, forms in told:
            server.send_query_prepared(name, values, forms)
        server.pipeline_sync()
        results = driver.wait(_results(server))
        server.exit_pipeline_mode()
    except BaseException:
        driver.close()
        raise
    _check(results, driver)
    prepared.add(new)
    for result, answer in zip(results[len(results) - len(asked) :], answers, strict=True):
        _tell(result, answer, driver)


def _results(server: PGconn) -> Generator[Wait, Any, list[PGresult]]:
    """Hand over what is not sent yet and read every answer. A server that cannot get rid of answers takes no more."""
    from psycopg.pq import ExecStatus
    from psycopg.waiting import Ready, Wait

    while server.flush():
        if (yield Wait.RW) & Ready.R:
            server.consume_input()
    found: list[PGresult] = []
    while True:
        while server.is_busy():
            yield Wait.R
            server.consume_input()
        result = server.get_result()
        if result is None:  # the end of what one of them gave
            continue
        if result.status == ExecStatus.PIPELINE_SYNC:
            return found
        found.append(result)


def _check(results: Sequence[PGresult], driver: Connection[Any]) -> None:
    from psycopg.errors import error_from_result
    from psycopg.pq import ExecStatus

    for each in results:
        if each.status not in (ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK):
            raise error_from_result(each, driver.info.encoding)


def _tell(result: PGresult, answer: Answer, driver: Connection[Any]) -> None:
    from psycopg.adapt import Transformer

    answer.rowcount = -1 if result.command_tuples is None else result.command_tuples
    if result.ntuples:
        transformer = Transformer(driver)
        transformer.set_pgresult(result)
        answer.rows = transformer.load_rows(0, result.ntuples, tuple)


def _told(value: str | int | None) -> bytes | None:
    return None if value is None else value.encode() if isinstance(value, str) else b"%d" % value


def _form(value: str | int | None) -> int:
    """A text goes as it is, so that the server refuses a NUL in it: as libpq's text it would end there."""
    return int(isinstance(value, str))
