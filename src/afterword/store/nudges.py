"""Nudges: which steps are to be spoken of, and what was said. A look costs what is due, not what waits.

A step carries the moment of its first nudge, which planning anew puts back; the table of nudges remembers, by a digest,
what was claimed and said, so that nothing is said twice because a plan was written again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from afterword.core.nudges import Kind
from afterword.core.steps import Step
from afterword.core.value import Value
from afterword.store import bodies
from afterword.store.database import Tx
from afterword.store.rows import milliseconds, moment
from afterword.store.schema import letter, nudge, outbox, proposal, reply, step


class Told(Value):
    """Something to speak of, or that was. `about` is the key of a step, or the id of a reply or a letter.

    `occasion` tells two of them apart that are about the same: the day, of what may open on another day after all.
    """

    kind: Kind
    about: str
    candidacy: str | None = None
    occasion: str = ""

    @property
    def id(self) -> str:
        """The same for the same thing, and no word of it can be read in there: it goes into links."""
        return hashlib.sha256("\x1f".join((self.kind, self.about, self.occasion)).encode()).hexdigest()[:16]


class Remembered(Value):
    """What is known of a nudge: waiting until `at`, claimed at that moment, or said then."""

    id: str
    kind: Kind
    state: str
    at: datetime


def steps_due(tx: Tx, now: datetime, most: int) -> tuple[Step, ...]:
    """Steps whose moment has come, the earliest first; those that another transaction looks at are left to it."""
    query = select(step.c.body).where(step.c.nudge_at <= milliseconds(now)).order_by(step.c.nudge_at).limit(most)
    return _steps(tx, query.with_for_update(skip_locked=True))


def steps_named(tx: Tx, keys: Collection[str]) -> dict[str, Step]:
    """Those of these steps that are still owed, by key."""
    return {each.key: each for each in _steps(tx, select(step.c.body).where(step.c.key.in_(tuple(keys))))}


def schedule(tx: Tx, times: Mapping[str, datetime | None]) -> None:
    """Look at these steps again then, or no more, until their plan is written anew."""
    if times:
        tx.execute(
            update(step).where(step.c.key == bindparam("which")).values(nudge_at=bindparam("then")),
            [{"which": key, "then": milliseconds(at) if at else None} for key, at in times.items()],
        )


def known(tx: Tx, keys: Collection[str]) -> dict[str, list[Remembered]]:
    """What is remembered of these steps, by key."""
    found: dict[str, list[Remembered]] = {}
    for row in tx.execute(select(nudge).where(nudge.c.about.in_(tuple(keys)))):
        each = Remembered(id=row.id, kind=row.kind, state=row.state, at=moment(row.at))
        found.setdefault(row.about, []).append(each)
    return found


def on_their_way(tx: Tx, keys: Collection[str]) -> set[str]:
    """Those of these steps whose letter was approved, or may have gone: they need no nudge."""
    live = outbox.c.state.in_(("approved", "sending", "uncertain"))
    return set(tx.scalars(select(outbox.c.step).where(live, outbox.c.step.in_(tuple(keys)))))


def claim(tx: Tx, told: Sequence[Told], now: datetime) -> tuple[Told, ...]:
    """Those of them that nobody claimed before, and that are this caller's now."""
    rows = [_row(each, "claimed", now) for each in told]
    if not rows:
        return ()
    make = postgresql.insert if tx.dialect.name == "postgresql" else sqlite.insert
    mine: set[str] = set()
    for some in (rows[first : first + 100] for first in range(0, len(rows), 100)):
        mine.update(tx.scalars(make(nudge).values(some).on_conflict_do_nothing().returning(nudge.c.id)))
    return tuple(each for each in told if each.id in mine)


def pass_over(tx: Tx, told: Sequence[Told], now: datetime) -> None:
    """These are not wanted, and count as said: nobody hears of them later, when such things are wanted again."""
    claim(tx, told, now)
    said(tx, [each.id for each in told], now)


def pass_over_waiting(tx: Tx, kinds: Collection[Kind], now: datetime) -> None:
    """The same for those of these kinds that wait and are due."""
    ripe = and_(nudge.c.state != "said", nudge.c.at <= milliseconds(now))
    tx.execute(update(nudge).where(nudge.c.kind.in_(tuple(kinds)), ripe).values(state="said", at=milliseconds(now)))


def claim_waiting(tx: Tx, now: datetime, lost: datetime, most: int) -> dict[str, Told]:
    """What waits and is due, and what somebody claimed before `lost` and never said: this caller's now, by id."""
    ripe = or_(
        and_(nudge.c.state == "waiting", nudge.c.at <= milliseconds(now)),
        and_(nudge.c.state == "claimed", nudge.c.at <= milliseconds(lost)),
    )
    found = tx.execute(select(nudge).where(ripe).order_by(nudge.c.at).limit(most).with_for_update(skip_locked=True))
    rows = found.all()
    _turn(tx, [row.id for row in rows], "claimed", now)
    return {row.id: _told(row) for row in rows}


def said(tx: Tx, ids: Iterable[str], now: datetime) -> None:
    """These were said, or have become pointless: they are not said again."""
    _turn(tx, list(ids), "said", now)


def release(tx: Tx, ids: Iterable[str], until: datetime) -> None:
    """Nobody heard these: they are said again at `until`."""
    _turn(tx, list(ids), "waiting", until)


def ask_for(tx: Tx, told: Told, at: datetime) -> None:
    """Let it be said at `at`, whatever was said before."""
    tx.execute(delete(nudge).where(nudge.c.id == told.id))
    tx.execute(insert(nudge), [_row(told, "waiting", at)])


def mention(tx: Tx, told: Told, at: datetime) -> None:
    """Let it be said at `at`, once in all."""
    make = postgresql.insert if tx.dialect.name == "postgresql" else sqlite.insert
    tx.execute(make(nudge).values(_row(told, "waiting", at)).on_conflict_do_nothing())


def drop(tx: Tx, told: Told) -> bool:
    """Forget it; whether there was anything."""
    return bool(tx.execute(delete(nudge).where(nudge.c.id == told.id)).rowcount)


def left_to_the_candidate(tx: Tx, most: int) -> tuple[Told, ...]:
    """Letters of which nobody knows whether they went, which are not looked for any more and were not spoken of."""
    spoken_of = select(nudge.c.id).where(nudge.c.about == outbox.c.id, nudge.c.kind == "uncertain")
    query = (
        select(outbox.c.id, outbox.c.candidacy)
        .where(outbox.c.state == "uncertain", outbox.c.search_at.is_(None), ~spoken_of.exists())
        .limit(most)
    )
    return tuple(Told(kind="uncertain", about=row.id, candidacy=row.candidacy) for row in tx.execute(query))


def still_asks(tx: Tx, id: str) -> bool:
    """Whether something in that reply still waits for the candidate's word."""
    open_ones = select(proposal.c.id).where(proposal.c.reply == id, proposal.c.state == "open")
    placeless = select(reply.c.id).where(reply.c.id == id, reply.c.candidacy.is_(None))
    return tx.scalar(open_ones) is not None or tx.scalar(placeless) is not None


def find(tx: Tx, id: str) -> Told | None:
    """The nudge of that digest; None for one that is not known (any more)."""
    row = tx.execute(select(nudge).where(nudge.c.id == id)).first()
    return _told(row) if row else None


def next_at(tx: Tx, lease: timedelta) -> datetime | None:
    """When there is something to look at next, claims that are `lease` old included; None while nothing is in sight."""
    lasts = lease // timedelta(milliseconds=1)
    sights = (
        select(func.min(step.c.nudge_at)),
        select(func.min(nudge.c.at)).where(nudge.c.state == "waiting"),
        select(func.min(nudge.c.at) + lasts).where(nudge.c.state == "claimed"),
    )
    found = [at for query in sights if (at := tx.scalar(query)) is not None]
    return moment(min(found)) if found else None


def draft_of(tx: Tx, key: str) -> str | None:
    """The id of the draft of that step, where there is one."""
    return tx.scalar(select(letter.c.id).where(letter.c.step == key))


def forget_before(tx: Tx, day: datetime) -> None:
    """Forget what was said before `day`: steps as old as that are in no plan any more."""
    tx.execute(delete(nudge).where(nudge.c.state == "said", nudge.c.at < milliseconds(day)))


def _turn(tx: Tx, ids: Sequence[str], state: str, at: datetime) -> None:
    for some in (ids[first : first + 500] for first in range(0, len(ids), 500)):
        tx.execute(update(nudge).where(nudge.c.id.in_(some)).values(state=state, at=milliseconds(at)))


def _told(row: Any) -> Told:
    """Without its occasion, which is only part of the id."""
    return Told(kind=row.kind, about=row.about, candidacy=row.candidacy)


def _row(told: Told, state: str, at: datetime) -> dict[str, Any]:
    return {"id": told.id, "kind": told.kind, "about": told.about, "candidacy": told.candidacy, "state": state,
            "at": milliseconds(at)}  # fmt: skip


def _steps(tx: Tx, query: Any) -> tuple[Step, ...]:
    return tuple(map(bodies.step, tx.scalars(query).all()))
