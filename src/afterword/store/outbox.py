"""The fence: approved letters on their way, each step of it one committed change of one row.

`approved → sending (pre → body) → sent`, or back to `approved`, or `failed`, or `uncertain`. Every change compares what
it expects with what stands there, so that of two senders one wins, whoever comes first. A sender is known by its name
and the number of its attempt: one that comes back after it was given up for dead changes nothing any more, except that
a letter which the server took counts as sent, whatever became of its row meanwhile.
"""

from __future__ import annotations

import json
from collections import namedtuple
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from afterword.errors import Stopped
from afterword.store import moves, rows
from afterword.store.database import Tx
from afterword.store.pipeline import Answer
from afterword.store.ready import Ask, Ready
from afterword.store.rows import Entry, Sealed, Waiting, milliseconds, moment
from afterword.store.schema import outbox, step

PAGE = 200
"""Letters looked at a time, without their bytes: what is due may be many, and memory holds few of them."""
UNFINISHED = ("approved", "sending", "uncertain", "failed", "held", "drafted")
"""States in which something is still to come, or to be said."""

_Row = namedtuple("_Row", outbox.c.keys())  # type: ignore[misc]
_WITHOUT_BYTES = tuple(column for column in outbox.c if column.name != "data")
_LISTED = select(*_WITHOUT_BYTES).order_by(outbox.c.send_at, outbox.c.id)
_OF_ONE = Ready(_LISTED.where(outbox.c.candidacy == bindparam("one")))
_NAMED = Ready(
    select(*_WITHOUT_BYTES)
    .where(
        or_(
            outbox.c.letter == bindparam("one"),
            outbox.c.id == bindparam("one"),
            outbox.c.message_id == bindparam("one"),
        )
    )
    .order_by(outbox.c.approved_at, outbox.c.id)
)


def add(tx: Tx, sealed: Sealed) -> None:
    """Put an approved letter in the outbox; raises `Stopped` when its step has one already that is out or may be."""
    row = {
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
        "way": sealed.way,
        "employer": sealed.employer,
    }
    try:
        tx.execute(insert(outbox), row)
    except IntegrityError:
        raise Stopped("A letter for this is approved already. Take that one back first.") from None


# -- looking -----------------------------------------------------------------------------------------------------------


def find(tx: Tx, id: str) -> Sealed | None:
    """The letter with that id, or None."""
    row = tx.execute(moves.ONE, {"one": id}).first()
    return rows.sealed(row) if row else None


def facing(tx: Tx, id: str, now: datetime, since: datetime) -> tuple[Sealed | None, bool]:
    """The letter with that id, and whether it is clear that nothing speaks against sending it at `now`.

    Clear is that its step is owed and not lapsed, that no letter to the same employer left after `since`, and that no
    mail may wait for the candidate's word. Where it is not, somebody has to look more closely.
    """
    row = tx.execute(moves.FACING, {"one": id, "now": milliseconds(now), "since": milliseconds(since)}).first()
    return (rows.sealed(row), bool(row.clear)) if row else (None, False)


def everything(tx: Tx, candidacy: str | None = None, states: Iterable[str] = ()) -> tuple[Sealed, ...]:
    """What is or was in the outbox, by the time it is to go, with all bytes."""
    query = select(outbox).order_by(outbox.c.send_at, outbox.c.id)
    if candidacy is not None:
        query = query.where(outbox.c.candidacy == candidacy)
    if states:
        query = query.where(outbox.c.state.in_(tuple(states)))
    return tuple(rows.sealed(row) for row in tx.execute(query))


def entries(tx: Tx, candidacy: str | None = None) -> tuple[Entry, ...]:
    """The same without bytes: with files those are many."""
    found = tx.execute(_LISTED) if candidacy is None else _OF_ONE.rows(tx, {"one": candidacy})
    return tuple(rows.entry(row) for row in found)


def listed(tx: Tx, states: Iterable[str], most: int) -> tuple[Entry, ...]:
    """So many letters in these states, the newest first, without their bytes."""
    query = select(*_WITHOUT_BYTES).where(outbox.c.state.in_(tuple(states)))
    found = tx.execute(query.order_by(outbox.c.send_at.desc(), outbox.c.id).limit(most))
    return tuple(rows.entry(row) for row in found)


def named(tx: Tx, name: str) -> tuple[Entry, ...]:
    """The entries of the letter of that name, or with that id or Message-ID; the first approved first."""
    return tuple(map(rows.entry, _NAMED.rows(tx, {"one": name})))


def due(tx: Tx, now: datetime, after: Waiting | None = None, most: int = PAGE) -> tuple[Waiting, ...]:
    """Approved letters whose time has come, the earliest first: those that follow `after`, so many at most."""
    where = [outbox.c.state == "approved", outbox.c.send_at <= milliseconds(now)]
    return _page(tx, where, outbox.c.send_at, after, most)


def searchable(tx: Tx, now: datetime, after: Waiting | None = None, most: int = PAGE) -> tuple[Waiting, ...]:
    """Uncertain letters, and drafts, that it is time to look for. As `due`."""
    where = [outbox.c.state.in_(("uncertain", "drafted")), outbox.c.search_at <= milliseconds(now)]
    return _page(tx, where, outbox.c.search_at, after, most)


def unfiled(
    tx: Tx, now: datetime, nobody_else_sends: bool, after: Waiting | None = None, most: int = PAGE
) -> tuple[Waiting, ...]:
    """Sent letters that do not stand in Sent yet. A claim to file one is over with its lease. As `due`."""
    open_claim = outbox.c.filed == 1
    if not nobody_else_sends:
        open_claim = open_claim & (outbox.c.lease_until < milliseconds(now))
    where = [outbox.c.state == "sent", outbox.c.filed < 2, or_(outbox.c.filed == 0, open_claim)]
    return _page(tx, where, outbox.c.sent_at, after, most)


def _page(
    tx: Tx, where: Sequence[ColumnElement[bool]], time: Any, after: Waiting | None, most: int
) -> tuple[Waiting, ...]:
    query = select(
        outbox.c.id, outbox.c.sender, time.label("at"), outbox.c.generation, outbox.c.candidacy, outbox.c.attempts,
        outbox.c.searches, outbox.c.filed, outbox.c.owner,
    ).where(*where)  # fmt: skip
    if after is not None:
        at = milliseconds(after.at)
        query = query.where(or_(time > at, (time == at) & (outbox.c.id > after.id)))
    found = tx.execute(query.order_by(time, outbox.c.id).limit(most))
    return tuple(
        Waiting(
            id=row.id, sender=row.sender, at=moment(row.at), generation=row.generation, candidacy=row.candidacy,
            attempts=row.attempts, searches=row.searches, filed=row.filed, owner=row.owner,
        )
        for row in found
    )  # fmt: skip


def no_longer_owed(tx: Tx, most: int = PAGE) -> tuple[Entry, ...]:
    """Approved letters whose step is in no plan any more, or is held back."""
    owed = select(step.c.key).where(step.c.key == outbox.c.step)
    query = select(*_WITHOUT_BYTES).where(outbox.c.state == "approved", ~owed.exists())
    return tuple(rows.entry(row) for row in tx.execute(query.limit(most)))


def abandoned(tx: Tx, now: datetime, nobody_else_sends: bool) -> tuple[Entry, ...]:
    """Letters whose sender is gone: its lease is over, or this caller alone may send on this database.

    They are locked, so that no sign of life comes between this look and what is made of it.
    """
    where: list[ColumnElement[bool]] = [moves.SENDING]
    if not nobody_else_sends:
        where.append(outbox.c.lease_until < milliseconds(now))
    query = select(*_WITHOUT_BYTES).where(*where).with_for_update(skip_locked=True)
    return tuple(rows.entry(row) for row in tx.execute(query))


def busy(tx: Tx, sender: str) -> bool:
    """Whether a letter of that account is being sent."""
    return tx.scalar(select(outbox.c.id).where(moves.SENDING, outbox.c.sender == sender)) is not None


def last_left(tx: Tx, employer: str, but: str, since: datetime) -> datetime | None:
    """When the last letter to that employer left, or may have, other than `but` and not before `since`; else None."""
    found = tx.scalar(moves.LAST_LEFT, {"with_them": employer, "since": milliseconds(since), "but": but})
    return moment(found) if found is not None else None


def moments_of(tx: Tx, employer: str, since: datetime) -> tuple[datetime, ...]:
    """When letters to that employer left or may have, since then, and when those that wait are to go; in order."""
    at = milliseconds(since)
    left = select(outbox.c.left_at).where(outbox.c.employer == employer, outbox.c.left_at > at)
    going = select(outbox.c.send_at).where(
        outbox.c.employer == employer, outbox.c.state.in_(("approved", "sending")), outbox.c.send_at > at
    )
    return tuple(sorted(moment(each) for each in {*tx.scalars(left), *tx.scalars(going)}))


# -- the moves ---------------------------------------------------------------------------------------------------------


def claim(tx: Tx, waiting: Waiting, owner: str, lease_until: datetime) -> bool:
    """Take a letter to send it. True for exactly one caller, and only while it is approved, as it was read.

    False, too, while another letter of that account is being sent: the database lets only one be.
    """
    try:
        with _or_as_before(tx):  # on PostgreSQL two can come this far at once, and the index stops the second
            return claim_or_undo(tx, waiting, owner, lease_until)
    except IntegrityError:
        return False


def claim_or_undo(tx: Tx, waiting: Waiting, owner: str, lease_until: datetime) -> bool:
    """The same for a transaction that is done again when it fails: it fails as a whole when two come this far at once.

    That saves PostgreSQL two round trips a letter.
    """
    taken = {"one": waiting.id, "as_read": waiting.generation, "by": owner, "until": milliseconds(lease_until)}
    return tx.execute(moves.CLAIM, taken).rowcount == 1


def begin_body(tx: Tx, sealed: Sealed, now: datetime) -> bool:
    """Say that the body is about to leave. From this commit on only a person's word sends the letter again."""
    mine = {"one": sealed.id, "by": sealed.owner, "attempt": sealed.attempts, "as_read": sealed.generation}
    return bool(moves.BEGIN_BODY.alone(tx, {**mine, "now": milliseconds(now)}).rowcount == 1)


def beat(tx: Tx, owner: str, lease_until: datetime) -> int:
    """A sign of life: what that owner holds stays theirs until then. How many letters that are."""
    at = milliseconds(lease_until)
    mine = (outbox.c.owner == owner, or_(moves.SENDING, (outbox.c.state == "sent") & (outbox.c.filed == 1)))
    return tx.execute(update(outbox).where(*mine, outbox.c.lease_until < at).values(lease_until=at)).rowcount


def settle_sent(tx: Tx, id: str, words: str, sent_at: datetime, filed: bool = False) -> bool:
    """The server took it, or it was found. `sent` wins over everything but itself: it is what happened.

    `filed` where the server files what it sends. False where it is sent already, and where another letter took its
    place meanwhile.
    """
    said = _said(id, words, sent_at, filed)
    if moves.SENT_AS_AWAITED.alone(tx, said).rowcount == 1:
        return True
    try:
        with _or_as_before(tx):
            return tx.execute(moves.SENT_AFTER_ALL, said).rowcount == 1
    except IntegrityError:
        return False


def ask_to_settle(ask: Ask, id: str, words: str, sent_at: datetime, filed: bool) -> Answer:
    """As `settle_sent`, of a letter that is being sent, as part of what is asked together: one row, or it is not."""
    return ask(moves.SENT_AS_AWAITED, _said(id, words, sent_at, filed))


def ask_to_claim(
    ask: Ask, waiting: Waiting, owner: str, lease_until: datetime, now: datetime, since: datetime
) -> Answer:
    """As `claim_or_undo`, only where `facing` would find it clear, and as part of what is asked together: for
    `claimed`."""
    times = {"until": milliseconds(lease_until), "now": milliseconds(now), "since": milliseconds(since)}
    return ask(moves.CLAIM_IF_CLEAR, {"one": waiting.id, "as_read": waiting.generation, "by": owner, **times})


def claimed(answer: Answer) -> Sealed | None:
    """The letter that was claimed so, as it stands then; None where it was not."""
    found = answer.fetchall()
    return rows.sealed(_Row._make(found[0])) if found else None


def _said(id: str, words: str, sent_at: datetime, filed: bool) -> dict[str, Any]:
    return {"one": id, "said": words, "at": milliseconds(sent_at), "stands": 2 if filed else 0}


def settle_unsent(tx: Tx, held: Entry, words: str, again_at: datetime | None) -> bool:
    """It was provably not taken: approved again for `again_at`, or failed for good when that is None.

    `held` as it was claimed: whoever holds it now may be somebody else, and its body on its way.
    """
    mine = _held_by(held)
    if again_at is None:
        return _change(tx, held.id, mine, state="failed", phase="", words=words)
    return _change(tx, held.id, mine, state="approved", phase="", words=words, owner="",
                   send_at=milliseconds(again_at))  # fmt: skip


def settle_uncertain(tx: Tx, held: Entry, words: str, search_at: datetime | None) -> bool:
    """Nobody can know whether it was taken. It is looked for from `search_at`, and never sent again by itself."""
    at = milliseconds(search_at) if search_at else None
    return _change(tx, held.id, _held_by(held), state="uncertain", phase="", words=words, search_at=at, searches=0)


def settle_drafted(tx: Tx, held: Entry, words: str, search_at: datetime) -> bool:
    """It lies among the candidate's drafts, and is looked for from `search_at`."""
    at = milliseconds(search_at)
    return _change(tx, held.id, _held_by(held), state="drafted", phase="", words=words, search_at=at, searches=0)


def look_again(
    tx: Tx, id: str, searches: int, search_at: datetime | None, words: str | None = None, state: str | None = None
) -> bool:
    """It was looked for: look again at `search_at`, or leave it to the candidate when None; with other words."""
    changes: dict[str, Any] = {"searches": searches, "search_at": milliseconds(search_at) if search_at else None}
    changes |= {"words": words} if words is not None else {}
    changes |= {"state": state} if state else {}
    return _change(tx, id, [outbox.c.state.in_(("uncertain", "drafted"))], **changes)


def put_off(tx: Tx, waiting: Waiting, send_at: datetime, words: str) -> bool:
    """It is to go later, and there is a new chance for it then."""
    where = [outbox.c.state == "approved", outbox.c.generation == waiting.generation]
    at = milliseconds(send_at)
    return _change(tx, waiting.id, where, send_at=at, words=words, generation=outbox.c.generation + 1)


def put_off_all(tx: Tx, sender: str, send_at: datetime, words: str) -> int:
    """Every letter of that account that would go earlier waits until then: its mail server is not to be asked before.

    How many they are.
    """
    where = (outbox.c.state == "approved", outbox.c.sender == sender, outbox.c.send_at < milliseconds(send_at))
    changes = {"send_at": milliseconds(send_at), "words": words, "generation": outbox.c.generation + 1}
    return tx.execute(update(outbox).where(*where).values(**changes)).rowcount


def hold(tx: Tx, id: str, words: str) -> bool:
    """It may not go as things stand. It waits for the candidate's word, and its step is free for another letter."""
    where = [outbox.c.state == "approved"]
    return _change(tx, id, where, state="held", words=words, generation=outbox.c.generation + 1)


def take_back(tx: Tx, id: str) -> bool:
    """Take an approved letter back. False once its body is on its way.

    Bytes that never left are dropped, and the files among them: what is approved next is sealed anew.
    """
    waits = outbox.c.state.in_(("approved", "failed", "held")) | (moves.SENDING & (outbox.c.phase == "pre"))
    kept = case((outbox.c.left_at.is_(None), b""), else_=outbox.c.data)
    return _change(tx, id, [waits], state="taken_back", phase="", generation=outbox.c.generation + 1, data=kept)


def release(tx: Tx, id: str, to: str, send_at: datetime) -> bool:
    """The candidate's word on a letter in doubt: `approved` sends the same bytes again, `taken_back` drops it.

    Raises `Stopped` where another letter took its place meanwhile.
    """
    changes = {"state": to, "send_at": milliseconds(send_at), "search_at": None, "generation": outbox.c.generation + 1}
    where = [outbox.c.state.in_(("uncertain", "held", "drafted", "failed"))]
    try:
        with _or_as_before(tx):
            return _change(tx, id, where, attempts=0, **changes)
    except IntegrityError:
        raise Stopped("Another letter for this is on its way already, so this one stays where it is.") from None


def come_back(tx: Tx, step_key: str, words: str) -> bool:
    """A sent letter could not be delivered after all, so its step is free for another one."""
    where = (outbox.c.step == step_key, outbox.c.state == "sent")
    return tx.execute(update(outbox).where(*where).values(state="came_back", words=words)).rowcount == 1


def claim_filing(tx: Tx, waiting: Waiting, owner: str, lease_until: datetime) -> bool:
    """Take a sent letter to file it. Filing has a claim of its own, or two senders file two copies."""
    as_read = (outbox.c.filed == waiting.filed, outbox.c.owner == waiting.owner)
    where = [outbox.c.state == "sent", *as_read]
    return _change(tx, waiting.id, where, filed=1, owner=owner, lease_until=milliseconds(lease_until))


def settle_filing(tx: Tx, id: str, owner: str, stands: bool) -> bool:
    """It stands in Sent, or filing failed and may be tried again."""
    return _change(tx, id, [outbox.c.filed == 1, outbox.c.owner == owner], filed=2 if stands else 0)


@contextmanager
def _or_as_before(tx: Tx) -> Iterator[None]:
    """A statement that an index may refuse, with the transaction going on then. SQLite needs nothing for that."""
    if tx.dialect.name == "sqlite":
        yield
        return
    with tx.begin_nested():
        yield


def _held_by(held: Entry) -> list[ColumnElement[bool]]:
    """The row is still held as `held` says: by that owner, in that attempt, of that generation."""
    same = (outbox.c.owner == held.owner, outbox.c.attempts == held.attempts, outbox.c.generation == held.generation)
    return [moves.SENDING, *same]


def _change(tx: Tx, id: str, expected: Sequence[ColumnElement[bool]], **values: Any) -> bool:
    """Change one row if it stands as expected; whether it did. The one place where the fence moves."""
    return tx.execute(update(outbox).where(outbox.c.id == id, *expected).values(values)).rowcount == 1
