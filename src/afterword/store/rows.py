"""Rows as values. Nothing here needs SQLAlchemy, which takes a third of a second to load."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from afterword.core.value import Value

VERSION = "0010"
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


class Enclosed(Value):
    """A file that goes with a draft, without its bytes; `size` is how many those are, `kind` its type in a mail."""

    letter: str
    name: str
    kind: str
    size: int
    sha256: str


class Going(Value):
    """A letter in the outbox, without its bytes; times are aware.

    `state` is approved, sending, sent, uncertain, failed or taken_back; or drafted, when it lies among the candidate's
    drafts, held, when the journal forbids it now, and came_back, when it could not be delivered after all.
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


class Entry(Going):
    """All that the outbox knows of a letter but its bytes. `way` is "send" or "draft"; see the schema for the rest."""

    id: str
    message_id: str
    sha256: str
    sender: str
    approved_at: datetime
    phase: str = ""
    generation: int = 1
    attempts: int = 0
    filed: int = 0
    searches: int = 0
    search_at: datetime | None = None
    way: str = "send"
    employer: str = ""
    owner: str = ""
    left_at: datetime | None = None


class Sealed(Entry):
    """An approved letter. `data` are the bytes that go out, and no others."""

    data: bytes


class Waiting(Value):
    """What has to be known of a letter to see when its time comes: a few bytes, however long the letter is."""

    id: str
    sender: str
    at: datetime
    generation: int
    candidacy: str = ""
    attempts: int = 0
    searches: int = 0
    filed: int = 0
    owner: str = ""


def draft(row: Any) -> Draft:
    """A row of `letter`."""
    return Draft(
        id=row.id, candidacy=row.candidacy, step=row.step, body=json.loads(row.body), written=moment(row.written)
    )


def entry(row: Any) -> Entry:
    """A row of `outbox`; of its columns `data` may be missing."""
    return Entry(**_columns(row))


def sealed(row: Any) -> Sealed:
    """A whole row of `outbox`."""
    return Sealed(**_columns(row), data=bytes(row.data))


def _columns(row: Any) -> dict[str, Any]:
    return {
        "id": row.id,
        "letter": row.letter,
        "candidacy": row.candidacy,
        "step": row.step,
        "body": json.loads(row.body),
        "message_id": row.message_id,
        "sha256": row.sha256,
        "sender": row.sender,
        "recipient": row.recipient,
        "approved_at": moment(row.approved_at),
        "send_at": moment(row.send_at),
        "state": row.state,
        "phase": row.phase,
        "generation": row.generation,
        "attempts": row.attempts,
        "words": row.words,
        "sent_at": moment(row.sent_at) if row.sent_at is not None else None,
        "filed": row.filed,
        "searches": row.searches,
        "search_at": moment(row.search_at) if row.search_at is not None else None,
        "way": row.way,
        "employer": row.employer,
        "owner": row.owner,
        "left_at": moment(row.left_at) if row.left_at is not None else None,
    }


class Session(Value):
    """Somebody who is let in to the pages, or a link that lets somebody in once; times are aware.

    `way` is paired, passphrase or link; `hash` the SHA-256 of what the browser or the link holds, in hex.
    """

    hash: str
    way: str
    name: str
    made: datetime
    seen: datetime
    ends: datetime
