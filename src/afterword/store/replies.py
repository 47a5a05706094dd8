"""What came back: how far the mailbox was looked through, the replies, and what each seems to say."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, update

from afterword.core.value import Value
from afterword.store.database import Tx
from afterword.store.rows import milliseconds, moment
from afterword.store.schema import cursor, known_as, proposal, reply

INTERVIEW = "interview"
"""The kind of a proposal that is no fact yet: an interview, to be taken in as any invitation is."""
MOST_KEPT = 2_000_000
"""Octets of a mail that are kept, before they are compressed. Words stand in front of what is attached."""


class Cursor(Value):
    """How far a folder was looked through: to `uid` of `uidvalidity`, back to `since`, for those of a digest."""

    uidvalidity: int
    uid: int
    since: datetime
    sought: str


class Reply(Value):
    """A mail that came back; times are aware. `candidacy` is None while it may belong to several.

    `body`: `name`, `address`, `subject`, `about`, `kept` (its new text), `confidence`, `reason` (why it belongs there),
    `match` (by what kind of sign), `doubts` (candidacies), `letter` (ours, by Message-ID), `kinds` (of what it says).
    """

    id: str
    candidacy: str | None
    message_id: str
    at: datetime
    noted: datetime
    body: Mapping[str, Any]


class Proposal(Value):
    """What a mail seems to say. `body` is the fact as the journal would hold it, without `noted`.

    `state` is open, confirmed or rejected, `by` whose word that is: candidate, form or setting. `before` is what stood
    there before a word of the candidate changed it.
    """

    id: str
    reply: str
    candidacy: str
    number: int
    kind: str
    state: str = "open"
    by: str = ""
    body: Mapping[str, Any]
    before: Mapping[str, Any] | None = None


def where(tx: Tx, account: str, folder: str) -> Cursor | None:
    """How far that folder was looked through; None when it never was."""
    row = tx.execute(select(cursor).where(cursor.c.account == account, cursor.c.folder == folder)).first()
    if row is None:
        return None
    return Cursor(uidvalidity=row.uidvalidity, uid=row.uid, since=moment(row.since), sought=row.sought)


def move(tx: Tx, account: str, folder: str, to: Cursor) -> None:
    """It was looked through so far."""
    row = {"uidvalidity": to.uidvalidity, "uid": to.uid, "since": milliseconds(to.since), "sought": to.sought}
    here = (cursor.c.account == account, cursor.c.folder == folder)
    if not tx.execute(update(cursor).where(*here).values(row)).rowcount:
        tx.execute(insert(cursor), {"account": account, "folder": folder, **row})


def known(tx: Tx, ids: Collection[str]) -> set[str]:
    """Those of the replies that were taken in before."""
    return set(tx.scalars(select(reply.c.id).where(reply.c.id.in_(tuple(ids))))) if ids else set()


def add(tx: Tx, new: Reply, data: bytes) -> None:
    """Write a reply down, with the mail itself."""
    row = {
        "id": new.id, "candidacy": new.candidacy, "message_id": new.message_id[:400], "at": milliseconds(new.at),
        "noted": milliseconds(new.noted), "body": _text(new.body), "data": zlib.compress(data[:MOST_KEPT]),
    }  # fmt: skip
    tx.execute(insert(reply), row)


def change(tx: Tx, id: str, candidacy: str | None, body: Mapping[str, Any], *, empty: bool = False) -> None:
    """Let a reply belong elsewhere, or say something else; `empty` drops the mail itself."""
    values: dict[str, Any] = {"candidacy": candidacy, "body": _text(body)}
    if empty:
        values["data"] = zlib.compress(b"")
    tx.execute(update(reply).where(reply.c.id == id).values(values))


def data(tx: Tx, id: str) -> bytes:
    """The mail itself, up to `MOST_KEPT`; empty where it was dropped."""
    kept = tx.scalar(select(reply.c.data).where(reply.c.id == id))
    return zlib.decompress(bytes(kept)) if kept else b""


def beginning_with(tx: Tx, id: str) -> tuple[Reply, ...]:
    """The replies whose id begins so, three at most."""
    query = select(*_WITHOUT_DATA).where(reply.c.id.startswith(id, autoescape=True)).limit(3)
    return tuple(_reply(row) for row in tx.execute(query))


def everything(tx: Tx) -> tuple[Reply, ...]:
    """All replies, the newest first."""
    return tuple(_reply(row) for row in tx.execute(select(*_WITHOUT_DATA).order_by(reply.c.at.desc(), reply.c.id)))


def newest_from(tx: Tx, candidacy: str, address: str, most: int = 3) -> tuple[Reply, ...]:
    """What came from that address about that candidacy, the newest first, so many at most."""
    query = select(*_WITHOUT_DATA).where(reply.c.candidacy == candidacy).order_by(reply.c.at.desc(), reply.c.id)
    found, wanted = map(_reply, tx.execute(query)), address.casefold()
    return tuple(islice((each for each in found if each.body.get("address", "").casefold() == wanted), most))


def may_wait_for_a_word(candidacy: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a mail of that candidacy, or of one that is not known, may wait for the candidate's word: part of a
    question about something else."""
    theirs = select(proposal.c.id).where(proposal.c.candidacy == candidacy, proposal.c.state == "open")
    return or_(theirs.exists(), select(reply.c.id).where(reply.c.candidacy.is_(None)).exists())


def of_candidacies(tx: Tx, candidacies: Collection[str]) -> tuple[Reply, ...]:
    """The replies of several candidacies; "" among them stands for those of which it is not known where they belong."""
    theirs = func.coalesce(reply.c.candidacy, "").in_(tuple(candidacies))
    return tuple(_reply(row) for row in tx.execute(select(*_WITHOUT_DATA).where(theirs).order_by(reply.c.id)))


def in_doubt(tx: Tx) -> tuple[Reply, ...]:
    """Those of which it is not known where they belong."""
    return tuple(_reply(row) for row in tx.execute(select(*_WITHOUT_DATA).where(reply.c.candidacy.is_(None))))


def conversations(tx: Tx) -> dict[str, set[str]]:
    """The Message-IDs of the replies of each candidacy."""
    found: dict[str, set[str]] = {}
    for row in tx.execute(select(reply.c.candidacy, reply.c.message_id).where(reply.c.candidacy.is_not(None))):
        found.setdefault(row.candidacy, set()).add(row.message_id)
    return found


def propose(tx: Tx, each: Iterable[Proposal]) -> None:
    """Write down what a mail seems to say."""
    if rows := [_row(one) for one in each]:
        tx.execute(insert(proposal), rows)


def proposals(
    tx: Tx, *, of: str | None = None, candidacy: str | None = None, state: str | None = None
) -> tuple[Proposal, ...]:
    """What mails seem to say: one of them, or all of one candidacy, in one state; in their order."""
    query = select(proposal).order_by(proposal.c.reply, proposal.c.number)
    for column, value in ((proposal.c.reply, of), (proposal.c.candidacy, candidacy), (proposal.c.state, state)):
        if value is not None:
            query = query.where(column == value)
    return tuple(_proposal(row) for row in tx.execute(query))


def put(tx: Tx, old: str, new: Proposal) -> None:
    """Let a proposal stand as it is now."""
    tx.execute(update(proposal).where(proposal.c.id == old).values(_row(new)))


def drop_proposals(tx: Tx, of: str) -> None:
    """Forget what a mail seemed to say, so that it can be read again."""
    tx.execute(delete(proposal).where(proposal.c.reply == of))


def also_known_as(tx: Tx) -> dict[str, str]:
    """The Message-IDs that servers gave to letters of ours, and ours."""
    return {row.message_id: row.original for row in tx.execute(select(known_as))}


def learn_name(tx: Tx, message_id: str, original: str) -> None:
    """A server gave a letter of ours another Message-ID, by which it will be answered."""
    if tx.scalar(select(known_as.c.original).where(known_as.c.message_id == message_id)) is None:
        tx.execute(insert(known_as), {"message_id": message_id, "original": original})


def forget(tx: Tx, candidacies: Collection[str]) -> None:
    """Delete the replies of these candidacies, and those in doubt that may be theirs."""
    tx.execute(delete(proposal).where(proposal.c.candidacy.in_(tuple(candidacies))))
    tx.execute(delete(reply).where(reply.c.candidacy.in_(tuple(candidacies))))
    theirs = [each.id for each in in_doubt(tx) if set(each.body.get("doubts", ())) & set(candidacies)]
    if theirs:
        tx.execute(delete(reply).where(reply.c.id.in_(theirs)))


_WITHOUT_DATA = [column for column in reply.c if column.name != "data"]


def _reply(row: Any) -> Reply:
    return Reply(id=row.id, candidacy=row.candidacy, message_id=row.message_id, at=moment(row.at),
                 noted=moment(row.noted), body=json.loads(row.body))  # fmt: skip


def _proposal(row: Any) -> Proposal:
    return Proposal(
        id=row.id, reply=row.reply, candidacy=row.candidacy, number=row.number, kind=row.kind, state=row.state,
        by=row.by, body=json.loads(row.body), before=json.loads(row.before) if row.before else None,
    )  # fmt: skip


def _row(one: Proposal) -> dict[str, Any]:
    return {
        "id": one.id, "reply": one.reply, "candidacy": one.candidacy, "number": one.number, "kind": one.kind,
        "state": one.state, "by": one.by, "body": _text(one.body),
        "before": _text(one.before) if one.before is not None else None,
    }  # fmt: skip


def _text(body: Mapping[str, Any]) -> str:
    """JSON as any database takes it, whatever a mail holds: half a surrogate is no text."""
    return json.dumps(body, ensure_ascii=False).encode("utf-8", "replace").decode()
