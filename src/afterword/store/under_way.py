"""What is typed into a debrief before it is finished, one row for each interview."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, update

from afterword.core.typed import Field, field_of
from afterword.store.database import Tx
from afterword.store.rows import milliseconds
from afterword.store.schema import under_way


def get(tx: Tx, candidacy: str, interview: str) -> dict[str, Field]:
    """The fields that were typed into, by name. Whoever writes them back takes the row for themselves first."""
    return _fields(tx.scalar(select(under_way.c.body).where(*_of(candidacy, interview)).with_for_update()))


def look(tx: Tx, candidacy: str, interview: str) -> dict[str, Field]:
    """The same, only to look at."""
    return _fields(tx.scalar(select(under_way.c.body).where(*_of(candidacy, interview))))


def put(tx: Tx, candidacy: str, interview: str, fields: Mapping[str, Field], now: datetime) -> None:
    """Keep these fields instead of those before; none at all forgets the row."""
    fields = {name: each for name, each in fields.items() if each.texts}
    if not fields:
        tx.execute(delete(under_way).where(*_of(candidacy, interview)))
        return
    body = json.dumps({name: each.as_json() for name, each in fields.items()}, ensure_ascii=False)
    row = {"candidacy": candidacy, "interview": interview, "body": body, "at": milliseconds(now)}
    if not tx.execute(update(under_way).where(*_of(candidacy, interview)).values(row)).rowcount:
        tx.execute(insert(under_way), row)


def forget(tx: Tx, candidacies: Iterable[str]) -> None:
    """Delete what was typed about these candidacies."""
    tx.execute(delete(under_way).where(under_way.c.candidacy.in_(tuple(candidacies))))


def _fields(body: str | None) -> dict[str, Field]:
    return {name: field_of(each) for name, each in json.loads(body).items()} if body else {}


def _of(candidacy: str, interview: str) -> tuple[ColumnElement[bool], ...]:
    return (under_way.c.candidacy == candidacy, under_way.c.interview == interview)
