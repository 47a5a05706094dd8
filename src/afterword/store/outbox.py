"""The fence: approved letters on their way, each step of it one committed change of one row.

`approved → sending (pre → body) → sent`, or back to `approved`, or `failed`, or `uncertain`. Every change compares what
it expects with what stands there, so that of two senders one wins, whoever comes first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from afterword.errors import Stopped
from afterword.store import rows
from afterword.store.database import Tx
from afterword.store.rows import Sealed, milliseconds
from afterword.store.schema import outbox


def add(tx: Tx, sealed: Sealed) -> None:
    """Put an approved letter in the outbox; raises `Stopped` when its step has one already that is out or may be."""
    try:
        tx.execute(
            insert(outbox),
            {
                "id": sealed.id,
                "letter": sealed.letter,
                "candidacy": sealed.candidacy,
                "step": sealed.step,
                "body": json.dumps(sealed.body, ensure_ascii=False),
                "state": "approved",
                "message_id": sealed.message_id,
                "sha256": sealed.sha256,
                "data": sealed.data,
                "sender": sealed.sender,
                "recipient": sealed.recipient,
                "approved_at": milliseconds(sealed.approved_at),
                "send_at": milliseconds(sealed.send_at),
            },
        )
    except IntegrityError:
        raise Stopped("A letter for this is approved already. Take that one back first.") from None


def find(tx: Tx, id: str) -> Sealed | None:
    """The letter with that id, or None."""
    row = tx.execute(select(outbox).where(outbox.c.id == id)).first()
    return rows.sealed(row) if row else None


def everything(tx: Tx, candidacy: str | None = None, states: Iterable[str] = ()) -> tuple[Sealed, ...]:
    """What is or was in the outbox, by the time it is to go."""
    query = select(outbox).order_by(outbox.c.send_at, outbox.c.id)
    if candidacy is not None:
        query = query.where(outbox.c.candidacy == candidacy)
    if states:
        query = query.where(outbox.c.state.in_(tuple(states)))
    return tuple(rows.sealed(row) for row in tx.execute(query))


def due(tx: Tx, now: datetime) -> tuple[Sealed, ...]:
    """Approved letters whose time has come, the earliest first."""
    where = (outbox.c.state == "approved", outbox.c.send_at <= milliseconds(now))
    found = tx.execute(select(outbox).where(*where).order_by(outbox.c.send_at, outbox.c.id))
    return tuple(rows.sealed(row) for row in found)


def claim(tx: Tx, sealed: Sealed, owner: str, lease_until: datetime) -> bool:
    """Take a letter to send it. True for exactly one caller, and only while it is approved, as it was read."""
    return _change(
        tx,
        sealed.id,
        [outbox.c.state == "approved", outbox.c.generation == sealed.generation],
        state="sending",
        phase="pre",
        owner=owner,
        lease_until=milliseconds(lease_until),
        attempts=outbox.c.attempts + 1,
    )


def begin_body(tx: Tx, sealed: Sealed, owner: str) -> bool:
    """Say that the body is about to leave. From this commit on only a person's word sends the letter again."""
    mine = [outbox.c.state == "sending", outbox.c.phase == "pre", outbox.c.owner == owner]
    return _change(tx, sealed.id, [*mine, outbox.c.generation == sealed.generation], phase="body")


def settle_sent(tx: Tx, id: str, words: str, sent_at: datetime) -> bool:
    """The server took it, or it was found. `sent` always wins, over `uncertain` too."""
    where = [outbox.c.state.in_(("sending", "uncertain"))]
    return _change(tx, id, where, state="sent", phase="", words=words, sent_at=milliseconds(sent_at), search_at=None)


def settle_unsent(tx: Tx, id: str, words: str, again_at: datetime | None) -> bool:
    """It was provably not taken: approved again for `again_at`, or failed for good when that is None."""
    if again_at is None:
        return _change(tx, id, [outbox.c.state == "sending"], state="failed", phase="", words=words)
    changes = {"state": "approved", "phase": "", "send_at": milliseconds(again_at), "owner": ""}
    return _change(tx, id, [outbox.c.state == "sending"], words=words, **changes)


def settle_uncertain(tx: Tx, id: str, words: str, search_at: datetime | None) -> bool:
    """Nobody can know whether it was taken. It is looked for from `search_at`, and never sent again by itself."""
    at = milliseconds(search_at) if search_at else None
    where = [outbox.c.state == "sending"]
    return _change(tx, id, where, state="uncertain", phase="", words=words, search_at=at)


def put_off(tx: Tx, id: str, searches: int, search_at: datetime | None) -> bool:
    """It was not found, which proves nothing: look again at `search_at`, or leave it to the candidate when None."""
    at = milliseconds(search_at) if search_at else None
    return _change(tx, id, [outbox.c.state == "uncertain"], searches=searches, search_at=at)


def take_back(tx: Tx, id: str) -> bool:
    """Take an approved letter back. False once its body is on its way."""
    waits = outbox.c.state.in_(("approved", "failed")) | ((outbox.c.state == "sending") & (outbox.c.phase == "pre"))
    return _change(tx, id, [waits], state="taken_back", phase="", generation=outbox.c.generation + 1)


def release(tx: Tx, id: str, to: str, send_at: datetime) -> bool:
    """The candidate's word on an uncertain letter: `approved` sends the same bytes again, `taken_back` drops it."""
    changes = {"state": to, "send_at": milliseconds(send_at), "search_at": None, "generation": outbox.c.generation + 1}
    return _change(tx, id, [outbox.c.state == "uncertain"], **changes)


def abandoned(tx: Tx, now: datetime, nobody_else_sends: bool) -> tuple[Sealed, ...]:
    """Letters whose sender is gone: its lease is over, or this caller alone may send on this database."""
    where: list[ColumnElement[bool]] = [outbox.c.state == "sending"]
    if not nobody_else_sends:
        where.append(outbox.c.lease_until < milliseconds(now))
    return tuple(rows.sealed(row) for row in tx.execute(select(outbox).where(*where)))


def searchable(tx: Tx, now: datetime) -> tuple[Sealed, ...]:
    """Uncertain letters that it is time to look for."""
    where = (outbox.c.state == "uncertain", outbox.c.search_at <= milliseconds(now))
    return tuple(rows.sealed(row) for row in tx.execute(select(outbox).where(*where)))


def unfiled(tx: Tx, now: datetime, nobody_else_sends: bool) -> tuple[Sealed, ...]:
    """Sent letters that do not stand in Sent yet. A claim to file one is over with its lease."""
    open_claim = outbox.c.filed == 1
    if not nobody_else_sends:
        open_claim = open_claim & (outbox.c.lease_until < milliseconds(now))
    where = (outbox.c.state == "sent", or_(outbox.c.filed == 0, open_claim))
    return tuple(rows.sealed(row) for row in tx.execute(select(outbox).where(*where).order_by(outbox.c.sent_at)))


def claim_filing(tx: Tx, sealed: Sealed, owner: str, lease_until: datetime) -> bool:
    """Take a sent letter to file it. Filing has a claim of its own, or two senders file two copies."""
    where = [outbox.c.state == "sent", outbox.c.filed == sealed.filed]
    return _change(tx, sealed.id, where, filed=1, owner=owner, lease_until=milliseconds(lease_until))


def settle_filing(tx: Tx, id: str, stands: bool) -> bool:
    """It stands in Sent, or filing failed and may be tried again."""
    return _change(tx, id, [outbox.c.filed == 1], filed=2 if stands else 0)


def _change(tx: Tx, id: str, expected: Sequence[ColumnElement[bool]], **values: Any) -> bool:
    """Change one row if it stands as expected; whether it did. The one place where the fence moves."""
    return tx.execute(update(outbox).where(outbox.c.id == id, *expected).values(values)).rowcount == 1
