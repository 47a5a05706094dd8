"""Rows as values. Nothing here needs SQLAlchemy, which takes a third of a second to load."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from afterword.core.value import Value

VERSION = "0002"
"""The newest migration. A database that stands here needs no Alembic, which takes most of a second to load."""


def milliseconds(moment: datetime) -> int:
    """UTC milliseconds, as every table holds an instant."""
    return int(moment.timestamp() * 1000)


def moment(milliseconds: int) -> datetime:
    """The instant of `milliseconds`, in UTC."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


class Draft(Value):
    """A letter as it stands. `body` has the shape of the contract, section 4; `step` is the key of what it settles."""

    id: str
    candidacy: str
    step: str
    body: Mapping[str, Any]
    written: datetime


class Going(Value):
    """A letter in the outbox, without its bytes; times are aware.

    `state` is approved, sending, sent, uncertain, failed or taken_back.
    """

    letter: str
    candidacy: str
    step: str
    body: Mapping[str, Any]
    recipient: str
    send_at: datetime
    state: str = "approved"
    words: str = ""
    sent_at: datetime | None = None


class Sealed(Going):
    """An approved letter. `data` are the bytes that go out, and no others."""

    id: str
    message_id: str
    sha256: str
    data: bytes
    sender: str
    approved_at: datetime
    phase: str = ""
    generation: int = 1
    attempts: int = 0
    filed: int = 0
    searches: int = 0
    search_at: datetime | None = None


def draft(row: Any) -> Draft:
    """A row of `letter`."""
    return Draft(
        id=row.id, candidacy=row.candidacy, step=row.step, body=json.loads(row.body), written=moment(row.written)
    )


def sealed(row: Any) -> Sealed:
    """A row of `outbox`."""
    return Sealed(
        id=row.id,
        letter=row.letter,
        candidacy=row.candidacy,
        step=row.step,
        body=json.loads(row.body),
        message_id=row.message_id,
        sha256=row.sha256,
        data=bytes(row.data),
        sender=row.sender,
        recipient=row.recipient,
        approved_at=moment(row.approved_at),
        send_at=moment(row.send_at),
        state=row.state,
        phase=row.phase,
        generation=row.generation,
        attempts=row.attempts,
        words=row.words,
        sent_at=moment(row.sent_at) if row.sent_at is not None else None,
        filed=row.filed,
        searches=row.searches,
        search_at=moment(row.search_at) if row.search_at is not None else None,
    )
