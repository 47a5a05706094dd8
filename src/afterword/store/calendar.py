"""What calendar programs were told and when it changed, the tasks in the candidate's own calendar, and interviews found
in others."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from afterword.core import journal
from afterword.core.facts import InterviewHeld
from afterword.core.story import as_they_stand
from afterword.core.value import Value
from afterword.store.database import Tx
from afterword.store.rows import milliseconds, moment
from afterword.store.schema import calendar_entry, calendar_found, calendar_task, line

State = Literal["open", "ticked", "deleted", "back", "done", "dropped"]
"""Of a task: it stands there; the candidate ticked or deleted it and is to be asked; it is to be put back at its time;
it is settled, and stands there as done; it went away here, and is taken away there."""


class Told(Value):
    """What a calendar program was told of an entry, last at `changed`; called off since `gone`. `body` may be empty."""

    uid: str
    about: str
    candidacy: str
    digest: str
    sequence: int
    changed: datetime
    gone: datetime | None = None
    body: str = ""


class Task(Value):
    """A task in the candidate's own calendar: `body` as last written there, `data` as it stands there. `at` is when it
    came to its state; of one that is put back later, until when it is away."""

    uid: str
    step: str
    candidacy: str
    state: State
    at: datetime
    etag: str = ""
    body: str = ""
    data: str = ""


class Found(Value):
    """An event of the candidate's calendar that looks like an interview. `state` is open, taken or no."""

    uid: str
    state: str
    digest: str
    at: datetime
    data: str


def digest(*words: str) -> str:
    """The same for the same words, and none of them can be read in it; 32 letters."""
    return hashlib.sha256("\x1f".join(words).encode("utf-8", "replace")).hexdigest()[:32]


# -- what calendar programs were told ----------------------------------------------------------------------------------


def told(tx: Tx, names: bool) -> dict[str, Told]:
    """All that was told with or without names, by uid. Only what is called off has its body."""
    columns = [each for each in calendar_entry.c if each.name not in ("body", "names")]
    mine = calendar_entry.c.names == int(names)
    found = {row.uid: _told(row) for row in tx.execute(select(*columns).where(mine))}
    gone = select(calendar_entry).where(mine, calendar_entry.c.gone_at.is_not(None))
    return found | {row.uid: _told(row, row.body) for row in tx.execute(gone)}


def bodies(tx: Tx, names: bool, uids: Collection[str]) -> dict[str, str]:
    """What these entries said last."""
    mine = select(calendar_entry.c.uid, calendar_entry.c.body).where(calendar_entry.c.names == int(names))
    found: dict[str, str] = {}
    for some in _some(uids):
        found |= {row.uid: row.body for row in tx.execute(mine.where(calendar_entry.c.uid.in_(some)))}
    return found


def tell(tx: Tx, names: bool, entries: Sequence[Told]) -> None:
    """Remember what was told."""
    rows = [
        {"uid": each.uid, "names": int(names), "about": each.about, "candidacy": each.candidacy, "digest": each.digest,
         "sequence": each.sequence, "changed_at": milliseconds(each.changed),
         "gone_at": milliseconds(each.gone) if each.gone else None, "body": each.body}
        for each in entries
    ]  # fmt: skip
    untell(tx, names, [each.uid for each in entries])
    if rows:
        tx.execute(insert(calendar_entry), rows)


def untell(tx: Tx, names: bool, uids: Collection[str]) -> None:
    """Forget what was told of these."""
    for some in _some(uids):
        tx.execute(delete(calendar_entry).where(calendar_entry.c.names == int(names), calendar_entry.c.uid.in_(some)))


def about(tx: Tx, uid: str) -> Told | None:
    """What that entry is about; None for one that nobody was told of."""
    row = tx.execute(select(calendar_entry).where(calendar_entry.c.uid == uid).limit(1)).first()
    return _told(row) if row else None


def _told(row: Any, body: str = "") -> Told:
    return Told(uid=row.uid, about=row.about, candidacy=row.candidacy, digest=row.digest, sequence=row.sequence,
                changed=moment(row.changed_at), gone=moment(row.gone_at) if row.gone_at is not None else None,
                body=body)  # fmt: skip


def interviews(tx: Tx) -> tuple[InterviewHeld, ...]:
    """All interviews as they stand, from the lines that tell of them alone."""
    telling = select(line.c.body).where(
        line.c.sort == "fact", line.c.kind.in_(("interview_held", "corrected", "retracted"))
    )
    facts = journal.read(json.loads(body) for body in tx.scalars(telling.order_by(line.c.position))).facts
    return tuple(each for each in as_they_stand(facts) if isinstance(each, InterviewHeld))


# -- tasks in the candidate's own calendar -----------------------------------------------------------------------------


def tasks(tx: Tx) -> dict[str, Task]:
    """All of them, by uid."""
    return {row.uid: _task(row) for row in tx.execute(select(calendar_task))}


def task(tx: Tx, uid: str) -> Task | None:
    """That one; None where there is none."""
    row = tx.execute(select(calendar_task).where(calendar_task.c.uid == uid)).first()
    return _task(row) if row else None


def asking(tx: Tx) -> tuple[Task, ...]:
    """Tasks that the candidate ticked or deleted there, the last first."""
    which = select(calendar_task).where(calendar_task.c.state.in_(("ticked", "deleted")))
    return tuple(_task(row) for row in tx.execute(which.order_by(calendar_task.c.at.desc(), calendar_task.c.uid)))


def put(tx: Tx, found: Task) -> None:
    """Write a task down, in place of what was known of it."""
    _put(tx, calendar_task, {"uid": found.uid, "step": found.step, "candidacy": found.candidacy, "state": found.state,
                             "at": milliseconds(found.at), "etag": found.etag, "body": found.body,
                             "data": found.data})  # fmt: skip


def turn(tx: Tx, uid: str, state: State, at: datetime) -> None:
    """Let it be in that state."""
    tx.execute(update(calendar_task).where(calendar_task.c.uid == uid).values(state=state, at=milliseconds(at)))


def drop_tasks(tx: Tx, uids: Collection[str] | None = None) -> None:
    """Forget these tasks, or all of them; nothing is done to what stands in the calendar."""
    if uids is None:
        tx.execute(delete(calendar_task))
    for some in _some(uids or ()):
        tx.execute(delete(calendar_task).where(calendar_task.c.uid.in_(some)))


def _task(row: Any) -> Task:
    return Task(uid=row.uid, step=row.step, candidacy=row.candidacy, state=row.state, at=moment(row.at), etag=row.etag,
                body=row.body, data=row.data)  # fmt: skip


# -- interviews found there --------------------------------------------------------------------------------------------


def found(tx: Tx, state: str | None = None) -> tuple[Found, ...]:
    """Events that looked like interviews, the first found first; those in that state, or all."""
    which = select(calendar_found).order_by(calendar_found.c.at, calendar_found.c.uid)
    return tuple(_found(row) for row in tx.execute(which.where(calendar_found.c.state == state) if state else which))


def found_one(tx: Tx, uid: str) -> Found | None:
    """That one, by its digest; None where there is none."""
    row = tx.execute(select(calendar_found).where(calendar_found.c.uid == uid)).first()
    return _found(row) if row else None


def put_found(tx: Tx, event: Found) -> None:
    """Write it down, in place of what was known of it."""
    _put(tx, calendar_found, {"uid": event.uid, "state": event.state, "digest": event.digest,
                              "at": milliseconds(event.at), "data": event.data})  # fmt: skip


def drop_found(tx: Tx) -> None:
    """Forget what was found, and what was said of it."""
    tx.execute(delete(calendar_found))


def _found(row: Any) -> Found:
    return Found(uid=row.uid, state=row.state, digest=row.digest, at=moment(row.at), data=row.data)


def forget(tx: Tx, candidacies: Collection[str]) -> None:
    """Forget what was told of these candidacies, and their tasks."""
    for table in (calendar_entry, calendar_task):
        tx.execute(delete(table).where(table.c.candidacy.in_(tuple(candidacies))))


def _put(tx: Tx, table: Any, row: Mapping[str, Any]) -> None:
    make = postgresql.insert if tx.dialect.name == "postgresql" else sqlite.insert
    new = make(table).values(row)
    rest = {name: new.excluded[name] for name in row if name != "uid"}
    tx.execute(new.on_conflict_do_update(index_elements=["uid"], set_=rest))


def _some(uids: Collection[str]) -> list[list[str]]:
    every = list(uids)
    return [every[first : first + 500] for first in range(0, len(every), 500)]
