"""The journal in the database: its lines, in order, as the file holds them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Integer, bindparam, delete, func, insert, literal_column, or_, select, union, update

from afterword.core import journal
from afterword.core.journal import Journal, Line
from afterword.core.records import Person
from afterword.errors import BadInput
from afterword.store import bodies
from afterword.store.database import Tx
from afterword.store.pipeline import Answer
from afterword.store.ready import Ask, Ready
from afterword.store.schema import line

# Put together once, since these are asked for with every page, every letter that goes out and every plan that is made.
_FIND = select(line.c.body).where(line.c.sort == bindparam("of_sort"), line.c.id == bindparam("with_id"))
_OF_SORT = Ready(select(line.c.body).where(line.c.sort == bindparam("of_sort")).order_by(line.c.position))
_BEGUN = Ready(
    select(line.c.body)
    .where(
        line.c.sort == bindparam("of_sort"),
        func.substr(line.c.id, 1, bindparam("length", type_=Integer)) == bindparam("start"),
    )
    .order_by(line.c.position)
)
_NEWEST = Ready(
    select(line.c.id)
    .where(line.c.sort == bindparam("of_sort"))
    .order_by(line.c.position.desc())
    .limit(bindparam("most", type_=Integer))
)
_THESE = select(line.c.body).where(
    line.c.sort == bindparam("of_sort"), line.c.id.in_(bindparam("these", expanding=True))
)
_OF_CANDIDACIES = (
    select(line.c.body)
    .where(or_(line.c.candidacy.in_(bindparam("these", expanding=True)), line.c.sort == "candidate"))
    .order_by(line.c.position)
)
_WITH = select(line.c.candidacy).where(line.c.sort == "fact", line.c.kind == bindparam("of_kind")).distinct()
_COLUMNS = ("sort", "kind", "id", "candidacy", "body")
_APPEND = Ready(
    insert(line).from_select(
        _COLUMNS,
        select(*(bindparam(name, type_=line.c[name].type) for name in _COLUMNS)).where(
            ~select(line.c.id).where(line.c.sort == bindparam("sort"), line.c.id == bindparam("id")).exists()
        ),
    )
)
_DECIDED = line.c.kind == literal_column("'decided'")
"""In plain words, so that SQLite knows it for what `ix_line_decided` holds."""
_ITS_LINES = Ready(
    union(  # and not one condition, for which SQLite would look at every line
        select(line.c.position, line.c.body).where(
            or_(line.c.candidacy == bindparam("one"), line.c.sort == "candidate")
        ),
        select(line.c.position, line.c.body).where(_DECIDED),
    ).order_by("position")
)
_DECIDING = Ready(select(line.c.candidacy).where(_DECIDED).distinct())


def everything(tx: Tx) -> Journal:
    """The whole journal, in its order."""
    return journal.read(json.loads(body) for body in tx.scalars(select(line.c.body).order_by(line.c.position)))


def of_candidacies(tx: Tx, ids: Iterable[str]) -> Journal:
    """The candidate, and all lines of these candidacies."""
    return bodies.told(tx.scalars(_OF_CANDIDACIES, {"these": tuple(ids)}).all())


def records(tx: Tx, kind: str) -> Journal:
    """All records of one kind."""
    return bodies.told(body for (body,) in _OF_SORT.alone(tx, {"of_sort": kind}))


def some(tx: Tx, kind: str, ids: Iterable[str]) -> Journal:
    """The records of one kind with these ids."""
    return bodies.told(tx.scalars(_THESE, {"of_sort": kind, "these": tuple(ids)}).all())


def facts_of(tx: Tx, kinds: Iterable[str] | None = None) -> tuple[Line, ...]:
    """The facts of these kinds, or of all, of all candidacies, as they are written: put together by the database and
    read at once, which takes a third of reading one by one."""
    together = select(func.aggregate_strings(line.c.body, ",")).where(line.c.sort == "fact")
    if kinds is not None:
        together = together.where(line.c.kind.in_(tuple(kinds)))
    return tuple(json.loads(f"[{tx.scalar(together) or ''}]"))


def facts_by_candidacy(tx: Tx, kinds: Iterable[str]) -> dict[str, str]:
    """By candidacy its facts of these kinds, as they are written, with a comma between them."""
    found: dict[str, list[str]] = {}
    query = select(line.c.candidacy, line.c.body).where(line.c.sort == "fact", line.c.kind.in_(tuple(kinds)))
    for candidacy, body in tx.execute(query).all():
        found.setdefault(candidacy, []).append(body)
    return {candidacy: ",".join(texts) for candidacy, texts in found.items()}


def told_as_others(tx: Tx) -> tuple[Person, ...]:
    """The people whose record names another record, and those that they name."""
    says = select(line.c.body).where(line.c.sort == "person", line.c.body.contains('"same_as"'))
    found = bodies.told(tx.scalars(says)).people
    named = {each.same_as for each in found} - {each.id for each in found}
    return (*found, *(some(tx, "person", named).people if named else ()))


def begun(tx: Tx, kind: str, start: str) -> tuple[Line, ...]:
    """The records of one kind whose id begins so, as they are written."""
    found = _BEGUN.alone(tx, {"of_sort": kind, "length": len(start), "start": start})
    return tuple(bodies.objects(body for (body,) in found))


def newest(tx: Tx, kind: str, most: int) -> tuple[str, ...]:
    """The ids of the records of that kind that were written down last, so many at most."""
    return tuple(id for (id,) in _NEWEST.alone(tx, {"of_sort": kind, "most": most}))


def candidacies_with(tx: Tx, kind: str) -> tuple[str, ...]:
    """The candidacies that have a fact of that kind."""
    return tuple(sorted(id for id in tx.scalars(_WITH, {"of_kind": kind}) if id))


def deciding(tx: Tx) -> tuple[str, ...]:
    """The candidacies in which something was decided: few, and asked for with every plan."""
    return tuple(sorted(id for (id,) in _DECIDING.alone(tx, {}).fetchall() if id))


def ask_for(ask: Ask, candidacy: str) -> Answer:
    """Ask, together with others, for the lines of that candidacy, and for the decisions in all; each with its place."""
    return ask(_ITS_LINES, {"one": candidacy})


def told(found: Iterable[tuple[Any, ...]], *more: Line) -> Journal:
    """The candidate, all lines of the candidacy that was asked for, and what was decided in any; then these facts."""
    return bodies.told([*(body for _, body in found), *map(json.dumps, more)])


def ask_to_append(ask: Ask, fact: Line) -> Answer:
    """As `append`, and as part of what is asked together: one row, or that fact stands already."""
    journal.check(fact)
    return ask(_APPEND, _row(fact))


def find(tx: Tx, sort: str, id: str) -> Line | None:
    """The record of kind `sort`, or the fact when `sort` is "fact", with that id; or None."""
    body = tx.scalar(_FIND, {"of_sort": sort, "with_id": id})
    return json.loads(body) if body else None


def put(tx: Tx, record: Line) -> None:
    """Write a record down, in the place where it stood when it is known already."""
    journal.check(record)
    row = _row(record)
    where = (line.c.sort == row["sort"], line.c.id == row["id"])
    if not tx.execute(update(line).where(*where).values(row)).rowcount:
        tx.execute(insert(line), row)


def append(tx: Tx, fact: Line) -> bool:
    """Write a fact down, for good. The same id again does nothing (False); with other contents it raises `BadInput`."""
    journal.check(fact)
    if _APPEND.alone(tx, _row(fact)).rowcount == 1:
        return True
    if find(tx, "fact", fact["id"]) != fact:
        raise BadInput(
            f"A fact {fact['id']!r} is known already, and says otherwise. Facts are corrected, not replaced."
        )
    return False


def forget(tx: Tx, candidacies: Iterable[str]) -> None:
    """Delete every line of these candidacies."""
    tx.execute(delete(line).where(line.c.candidacy.in_(tuple(candidacies))))
    bodies.forget()


def forget_record(tx: Tx, kind: str, id: str) -> None:
    """Delete one record."""
    tx.execute(delete(line).where(line.c.sort == kind, line.c.id == id))
    bodies.forget()


def ids(tx: Tx, sort: str) -> set[str]:
    """The ids in use for one kind of record, or for facts."""
    return set(tx.scalars(select(line.c.id).where(line.c.sort == sort)))


def _row(body: Line) -> dict[str, Any]:
    kind = body.get("record") or body["fact"]
    return {
        "sort": kind if "record" in body else "fact",
        "kind": kind,
        "id": body["id"],
        "candidacy": body["id"] if body.get("record") == "candidacy" else body.get("candidacy"),
        "body": json.dumps(body, ensure_ascii=False),
    }
