"""The journal in the database: its lines, in order, as the file holds them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, insert, or_, select, update

from afterword.core import journal
from afterword.core.journal import Journal, Line
from afterword.errors import BadInput
from afterword.store.database import Tx
from afterword.store.schema import line


def everything(tx: Tx) -> Journal:
    """The whole journal, in its order."""
    return journal.read(json.loads(body) for body in tx.scalars(select(line.c.body).order_by(line.c.position)))


def of_candidacies(tx: Tx, ids: Iterable[str]) -> Journal:
    """The candidate, and all lines of these candidacies."""
    wanted = or_(line.c.candidacy.in_(tuple(ids)), line.c.sort == "candidate")
    bodies = tx.scalars(select(line.c.body).where(wanted).order_by(line.c.position))
    return journal.read(json.loads(body) for body in bodies)


def records(tx: Tx, kind: str) -> Journal:
    """All records of one kind."""
    bodies = tx.scalars(select(line.c.body).where(line.c.sort == kind).order_by(line.c.position))
    return journal.read(json.loads(body) for body in bodies)


def newest(tx: Tx, kind: str, most: int) -> tuple[str, ...]:
    """The ids of the records of that kind that were written down last, so many at most."""
    query = select(line.c.id).where(line.c.sort == kind).order_by(line.c.position.desc()).limit(most)
    return tuple(tx.scalars(query))


def candidacies_with(tx: Tx, kind: str) -> tuple[str, ...]:
    """The candidacies that have a fact of that kind."""
    query = select(line.c.candidacy).where(line.c.sort == "fact", line.c.kind == kind).distinct()
    return tuple(sorted(id for id in tx.scalars(query) if id))


def find(tx: Tx, sort: str, id: str) -> Line | None:
    """The record of kind `sort`, or the fact when `sort` is "fact", with that id; or None."""
    body = tx.scalar(select(line.c.body).where(line.c.sort == sort, line.c.id == id))
    return json.loads(body) if body else None


def put(tx: Tx, record: Line) -> None:
    """Write a record down, in the place where it stood when it is known already."""
    journal.check(record)
    row = _row(record)
    where = (line.c.sort == row["sort"], line.c.id == row["id"])
    if not tx.execute(update(line).where(*where).values(row)).rowcount:
        tx.execute(insert(line), row)


def append(tx: Tx, fact: Line) -> bool:
    """Write a fact down, for good. The same id again does nothing (False); with other contents it raises `BadInput`."""
    journal.check(fact)
    known = find(tx, "fact", fact["id"])
    if known is None:
        tx.execute(insert(line), _row(fact))
        return True
    if known != fact:
        raise BadInput(
            f"A fact {fact['id']!r} is known already, and says otherwise. Facts are corrected, not replaced."
        )
    return False


def forget(tx: Tx, candidacies: Iterable[str]) -> None:
    """Delete every line of these candidacies."""
    tx.execute(delete(line).where(line.c.candidacy.in_(tuple(candidacies))))


def forget_record(tx: Tx, kind: str, id: str) -> None:
    """Delete one record."""
    tx.execute(delete(line).where(line.c.sort == kind, line.c.id == id))


def ids(tx: Tx, sort: str) -> set[str]:
    """The ids in use for one kind of record, or for facts."""
    return set(tx.scalars(select(line.c.id).where(line.c.sort == sort)))


def _row(body: Line) -> dict[str, Any]:
    kind = body.get("record") or body["fact"]
    return {
        "sort": kind if "record" in body else "fact",
        "kind": kind,
        "id": body["id"],
        "candidacy": body["id"] if body.get("record") == "candidacy" else body.get("candidacy"),
        "body": json.dumps(body, ensure_ascii=False),
    }
