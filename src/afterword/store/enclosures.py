"""Files that go with letters, until those are approved, sent or dropped."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import delete, insert, select

from afterword.store.database import Tx
from afterword.store.rows import Enclosed
from afterword.store.schema import enclosure

_WITHOUT_DATA = [column for column in enclosure.c if column.name != "data"]


def put(tx: Tx, file: Enclosed, data: bytes) -> None:
    """Let a file go with its letter; one of the same name before it makes way."""
    drop(tx, file.letter, file.name)
    row = {
        "letter": file.letter, "name": file.name, "kind": file.kind, "size": file.size, "sha256": file.sha256,
        "data": data,
    }  # fmt: skip
    tx.execute(insert(enclosure), row)


def of(tx: Tx, letters: Collection[str]) -> tuple[Enclosed, ...]:
    """The files of these letters, in the order in which they were chosen."""
    where = enclosure.c.letter.in_(tuple(letters))
    return tuple(_enclosed(row) for row in tx.execute(select(*_WITHOUT_DATA).where(where).order_by(enclosure.c.number)))


def data(tx: Tx, file: Enclosed) -> bytes:
    """The bytes of that file; empty where it is gone."""
    where = (enclosure.c.letter == file.letter, enclosure.c.name == file.name)
    return bytes(tx.scalar(select(enclosure.c.data).where(*where)) or b"")


def drop(tx: Tx, letter: str, name: str) -> bool:
    """Let a file not go with that letter; whether it did."""
    return tx.execute(delete(enclosure).where(enclosure.c.letter == letter, enclosure.c.name == name)).rowcount == 1


def _enclosed(row: Any) -> Enclosed:
    return Enclosed(letter=row.letter, name=row.name, kind=row.kind, size=row.size, sha256=row.sha256)
