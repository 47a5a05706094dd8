"""Letters that are being written: one a step, edited in place until they are approved."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from sqlalchemy import bindparam, delete, insert, select, update

from afterword.store import rows
from afterword.store.database import Tx
from afterword.store.ready import Ask, Ready, in_one_go
from afterword.store.rows import Draft, milliseconds
from afterword.store.schema import enclosure, letter

_FOR_STEP = Ready(select(letter).where(letter.c.step == bindparam("one")))
_OF_ONE = Ready(select(letter).where(letter.c.candidacy == bindparam("one")).order_by(letter.c.written, letter.c.id))
_FORGET_ONE = (
    Ready(delete(enclosure).where(enclosure.c.letter == bindparam("one"))),
    Ready(delete(letter).where(letter.c.id == bindparam("one"))),
)


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
    return rows.draft(row) if row else None


def for_step(tx: Tx, key: str) -> Draft | None:
    """The letter that would settle that step, or None."""
    return next(map(rows.draft, _FOR_STEP.rows(tx, {"one": key})), None)


def of_candidacy(tx: Tx, candidacy: str) -> tuple[Draft, ...]:
    """The letters of one candidacy, in the order in which they were written."""
    return tuple(map(rows.draft, _OF_ONE.rows(tx, {"one": candidacy})))


def of_candidacies(tx: Tx, candidacies: Collection[str]) -> tuple[Draft, ...]:
    """The letters of several candidacies."""
    found = tx.execute(select(letter).where(letter.c.candidacy.in_(tuple(candidacies))).order_by(letter.c.id))
    return tuple(rows.draft(row) for row in found)


def everything(tx: Tx) -> tuple[Draft, ...]:
    """Every letter that is being written."""
    return tuple(rows.draft(row) for row in tx.execute(select(letter).order_by(letter.c.written, letter.c.id)))


def forget_one(tx: Tx, id: str) -> None:
    """Drop one letter and its files, once it was sent: from then on the journal holds it."""
    with in_one_go(tx) as ask:
        ask_to_forget(ask, id)


def ask_to_forget(ask: Ask, id: str) -> None:
    """As `forget_one`, as part of what is asked together."""
    for forgetting in _FORGET_ONE:
        ask(forgetting, {"one": id})


def forget(tx: Tx, candidacies: Sequence[str]) -> None:
    """Drop the letters of these candidacies, and their files."""
    theirs = letter.c.candidacy.in_(tuple(candidacies))
    tx.execute(delete(enclosure).where(enclosure.c.letter.in_(select(letter.c.id).where(theirs))))
    tx.execute(delete(letter).where(theirs))
