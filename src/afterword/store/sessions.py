"""Who is let in to the pages, by the hash of what they hold. What they hold itself is kept nowhere here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Row, delete, insert, select, update

from afterword.store.database import Tx
from afterword.store.rows import Session, milliseconds, moment
from afterword.store.schema import session


def add(tx: Tx, new: Session) -> None:
    """Write down somebody new, or a link that may become somebody."""
    tx.execute(insert(session), _row(new))


def get(tx: Tx, hash: str) -> Session | None:
    """The one of that hash, whether or not it still holds."""
    row = tx.execute(select(session).where(session.c.hash == hash)).first()
    return _session(row) if row else None


def each(tx: Tx) -> Iterator[Session]:
    """All of them, links too; whoever came last is first."""
    yield from (_session(row) for row in tx.execute(select(session).order_by(session.c.seen_at.desc())))


def turn(tx: Tx, link: str, new: Session) -> bool:
    """Let a link become a device, once: of two who hold the same link, one is told yes."""
    same = (session.c.hash == link) & (session.c.way == "link")
    return tx.execute(update(session).where(same).values(_row(new))).rowcount == 1


def seen(tx: Tx, hash: str, now: datetime) -> None:
    """Note that it was here."""
    tx.execute(update(session).where(session.c.hash == hash).values(seen_at=milliseconds(now)))


def drop(tx: Tx, hash: str) -> bool:
    """Let it in no more; whether it was there."""
    return tx.execute(delete(session).where(session.c.hash == hash)).rowcount == 1


def _row(one: Session) -> dict[str, object]:
    moments = {f"{name}_at": milliseconds(getattr(one, name)) for name in ("made", "seen", "ends")}
    return {"hash": one.hash, "way": one.way, "name": one.name, **moments}


def _session(row: Row[tuple[object, ...]]) -> Session:
    moments = {name: moment(getattr(row, f"{name}_at")) for name in ("made", "seen", "ends")}
    return Session(hash=row.hash, way=row.way, name=row.name, **moments)
