"""Letters that are being written: one a step, edited in place until they are approved."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select, update

from afterword.store.database import Tx
from afterword.store.lines import milliseconds, moment
from afterword.store.schema import letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter as it stands. `body` has the shape of the contract, section 4; `step` is the key of what it settles."""

    id: str
    candidacy: str
    step: str
    body: Mapping[str, Any]
    written: datetime


def put(tx: Tx, draft: Draft) -> None:
    """Write the letter down, over an earlier one for the same step."""
    row = {
        "id": draft.id,
        "candidacy": draft.candidacy,
        "step": draft.step,
        "body": json.dumps(draft.body, ensure_ascii=False),
        "written": milliseconds(draft.written),
    }
    if not tx.execute(update(letter).where(letter.c.step == draft.step).values(row)).rowcount:
        tx.execute(insert(letter), row)


def find(tx: Tx, id: str) -> Draft | None:
    """The letter with that id, or None."""
    row = tx.execute(select(letter).where(letter.c.id == id)).first()
    return _draft(row) if row else None


def for_step(tx: Tx, key: str) -> Draft | None:
    """The letter that would settle that step, or None."""
    row = tx.execute(select(letter).where(letter.c.step == key)).first()
    return _draft(row) if row else None


def of_candidacy(tx: Tx, candidacy: str) -> tuple[Draft, ...]:
    """The letters of one candidacy, in the order in which they were written."""
    rows = tx.execute(select(letter).where(letter.c.candidacy == candidacy).order_by(letter.c.written, letter.c.id))
    return tuple(_draft(row) for row in rows)


def everything(tx: Tx) -> tuple[Draft, ...]:
    """Every letter that is being written."""
    return tuple(_draft(row) for row in tx.execute(select(letter).order_by(letter.c.written, letter.c.id)))


def forget_one(tx: Tx, id: str) -> None:
    """Drop one letter, once it was sent: from then on the journal holds it."""
    tx.execute(delete(letter).where(letter.c.id == id))


def forget(tx: Tx, candidacies: Sequence[str]) -> None:
    """Drop the letters of these candidacies."""
    tx.execute(delete(letter).where(letter.c.candidacy.in_(tuple(candidacies))))


def _draft(row: Row[Any]) -> Draft:
    return Draft(
        id=row.id, candidacy=row.candidacy, step=row.step, body=json.loads(row.body), written=moment(row.written)
    )
