"""Plans as an index by time: what is due can be found without planning again. The planner stays the judge."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, bindparam, delete, func, insert, or_, select, union, update

from afterword.core.nudges import first_of
from afterword.core.steps import HeldBack, Plan, Step
from afterword.store import bodies
from afterword.store.database import Tx
from afterword.store.pipeline import Answer
from afterword.store.ready import Ask, Ready
from afterword.store.rows import milliseconds
from afterword.store.schema import held_back, step

Row = dict[str, Any]
BY_DUE = (step.c.due + 0, step.c.candidacy, step.c.number)
"""Plus nothing, so that SQLite finds the few that are open and sorts them, and does not walk all by their due time."""

# Put together once, since these are asked with every plan that is made.
_THESE: BindParameter[Any] = bindparam("these", expanding=True)
_STEPS = select(step).where(step.c.candidacy.in_(_THESE)).order_by(step.c.candidacy, step.c.number)
_DROP_STEPS = delete(step).where(step.c.key.in_(_THESE))
_DROP_HELD = delete(held_back).where(held_back.c.candidacy.in_(_THESE))
_LOCK = select(func.pg_advisory_xact_lock(func.hashtextextended(bindparam("one"), 0)))
_ONE: BindParameter[Any] = bindparam("one")
_ALONE = Ready(_LOCK)
_ITS_STEPS = Ready(
    select(step, select(held_back.c.number).where(held_back.c.candidacy == _ONE).exists())
    .where(step.c.candidacy == _ONE)
    .order_by(step.c.number)
)
_DROP_STEP = Ready(delete(step).where(step.c.key == _ONE))
_PUT_STEP = Ready(insert(step))
_REWORD = Ready(update(step).where(step.c.key == _ONE).values(body=bindparam("as_now")))  # no index has to know of it
_DROP_ITS_HELD = Ready(delete(held_back).where(held_back.c.candidacy == _ONE))
_PUT_HELD = Ready(insert(held_back).values({name: bindparam(name) for name in ("candidacy", "key", "body")}))
_ITS_BODIES = Ready(select(step.c.body).where(step.c.candidacy == _ONE).order_by(step.c.number))
_ITS_HELD = Ready(select(held_back.c.body).where(held_back.c.candidacy == _ONE).order_by(held_back.c.number))
_AMONG = Ready(
    select(step.c.body).where(or_(step.c.candidacy == _ONE, step.c.lapses >= bindparam("now"))).order_by(*BY_DUE)
)
_COLUMNS = tuple(step.c.keys())
_STEP, _HELD = (select(table.c.body).where(table.c.key == bindparam("one")) for table in (step, held_back))


def replace(tx: Tx, candidacy: str, plan: Plan) -> None:
    """Let `plan` stand as the plan of the candidacy."""
    replace_each(tx, {candidacy: plan})


def replace_each(tx: Tx, planned: Mapping[str, Plan]) -> None:
    """The same of several, by candidacy: four statements for all of them, since asking costs more than writing."""
    if not planned:
        return
    stands: dict[str, dict[str, Row]] = {candidacy: {} for candidacy in planned}
    for found in tx.execute(_STEPS, {"these": tuple(planned)}):
        stands[found.candidacy][found.key] = found._asdict()
    gone: list[str] = []
    new: list[Row] = []
    for candidacy, plan in planned.items():
        old, rows = stands[candidacy], _rows(candidacy, plan, stands[candidacy])
        kept = {row["key"] for row in rows if row == old.get(row["key"])}
        gone += [key for key in old if key not in kept]
        new += [row for row in rows if row["key"] not in kept]
    if gone:
        tx.execute(_DROP_STEPS, {"these": gone})
    if new:
        tx.execute(insert(step), new)
    held = [row for candidacy, plan in planned.items() for row in _held(candidacy, plan)]
    tx.execute(_DROP_HELD, {"these": tuple(planned)})
    if held:
        tx.execute(insert(held_back), held)


class Changes(NamedTuple):
    """What has to be written so that another plan of a candidacy stands."""

    candidacy: str
    gone: Sequence[Row]
    reworded: Sequence[Row]
    new: Sequence[Row]
    drops_held: bool
    held: Sequence[Row]


def ask_for(ask: Ask, candidacy: str, alone: bool) -> Answer:
    """Ask what steps of the candidacy stand, for `changes`; within a transaction that has it to itself if `alone`."""
    if alone and ask.at_a_server:
        ask(_ALONE, {"one": candidacy})
    return ask(_ITS_STEPS, {"one": candidacy})


def changes(candidacy: str, stands: Iterable[tuple[Any, ...]], plan: Plan) -> Changes:
    """What makes `plan` stand where these rows of `ask_for` stood."""
    old: dict[str, Row] = {}
    holds = True  # without steps nobody knows
    for *row, some_held in stands:
        old[row[0]] = dict(zip(_COLUMNS, row, strict=True))
        holds = bool(some_held)
    rows = {row["key"]: row for row in _rows(candidacy, plan, old)}
    differs = [key for key in rows.keys() & old.keys() if rows[key] != old[key]]
    reworded = {key for key in differs if {**old[key], "body": rows[key]["body"]} == rows[key]}
    kept = (rows.keys() & old.keys()) - set(differs) | reworded
    return Changes(
        candidacy=candidacy,
        gone=[{"one": key} for key in old if key not in kept],
        reworded=[{"one": key, "as_now": rows[key]["body"]} for key in rows if key in reworded],
        new=[row for key, row in rows.items() if key not in kept],
        drops_held=holds,
        held=_held(candidacy, plan),
    )


def ask_to_change(ask: Ask, changes: Changes) -> None:
    """Write them, as part of what is asked together."""
    ask.each(_DROP_STEP, changes.gone)
    ask.each(_REWORD, changes.reworded)
    ask.each(_PUT_STEP, changes.new)
    if changes.drops_held:
        ask(_DROP_ITS_HELD, {"one": changes.candidacy})
    ask.each(_PUT_HELD, changes.held)


def _rows(candidacy: str, plan: Plan, old: Mapping[str, Row]) -> list[Row]:
    """The steps as they are to stand, in their order. Where those of before that remain are in that order already, each
    keeps its number: what number they have says no more than which comes first, and mostly one only goes away."""
    rows = [_row(candidacy, each) for each in plan.steps]
    keys = dict.fromkeys(row["key"] for row in rows)
    if [key for key in old if key in keys] == list(keys):
        return [{**row, "number": old[row["key"]]["number"]} for row in rows]
    return [{**row, "number": number} for number, row in enumerate(rows)]


def _held(candidacy: str, plan: Plan) -> list[Row]:
    return [
        {"candidacy": candidacy, "key": each.key, "body": json.dumps(each.as_json(), ensure_ascii=False)}
        for each in plan.held_back
    ]


def _row(candidacy: str, owed: Step) -> Row:
    return {
        "key": owed.key,
        "candidacy": candidacy,
        "purpose": owed.purpose,
        "opens": milliseconds(owed.window.opens),
        "due": milliseconds(owed.window.due),
        "lapses": milliseconds(owed.window.lapses),
        "nudge_at": milliseconds(nudge) if (nudge := first_of(owed)) else None,
        "body": json.dumps(owed.as_json(), ensure_ascii=False),
    }


def alone_with(tx: Tx, candidacy: str) -> None:
    """Wait until no other transaction plans this candidacy, before its journal is read.

    Two that plan at once would each miss the other's fact. SQLite has one writer at a time anyway.
    """
    if tx.dialect.name == "postgresql":
        tx.execute(_LOCK, {"one": candidacy})


def forget(tx: Tx, candidacies: Sequence[str]) -> None:
    """Drop the plans of these candidacies."""
    tx.execute(delete(step).where(step.c.candidacy.in_(tuple(candidacies))))
    tx.execute(delete(held_back).where(held_back.c.candidacy.in_(tuple(candidacies))))


def open_at(tx: Tx, now: datetime) -> tuple[Step, ...]:
    """Steps that are open or overdue at `now`, the first due first."""
    at = milliseconds(now)
    query = select(step.c.body).where(step.c.opens <= at, step.c.lapses >= at).order_by(*BY_DUE)
    return tuple(map(bodies.step, tx.scalars(query).all()))


def with_purpose(tx: Tx, purpose: str, now: datetime) -> tuple[Step, ...]:
    """Steps of one purpose that are open or overdue at `now`, the first due first."""
    at = milliseconds(now)
    query = select(step.c.body).where(step.c.purpose == purpose, step.c.opens <= at, step.c.lapses >= at)
    return tuple(map(bodies.step, tx.scalars(query.order_by(*BY_DUE)).all()))


def opening(tx: Tx, purpose: str, first: datetime, last: datetime, most: int) -> tuple[str, ...]:
    """The candidacies with a step of that purpose that opens from `first` to `last`, so many at most, once each."""
    span = step.c.opens.between(milliseconds(first), milliseconds(last))
    query = select(step.c.candidacy).where(step.c.purpose == purpose, span).group_by(step.c.candidacy)
    return tuple(tx.scalars(query.order_by(func.min(step.c.opens), step.c.candidacy).limit(most)))


def first_due(tx: Tx, now: datetime, most: int) -> tuple[str, ...]:
    """The candidacies in which something is open or overdue at `now`, the first due first, so many at most."""
    at = milliseconds(now)
    due = func.min(step.c.due)
    query = select(step.c.candidacy).where(step.c.opens <= at, step.c.lapses >= at).group_by(step.c.candidacy)
    return tuple(tx.scalars(query.order_by(due, step.c.candidacy).limit(most)))


def next_due(tx: Tx, now: datetime) -> dict[str, int]:
    """By candidacy when its first step that has not lapsed at `now` is due (UTC milliseconds)."""
    query = select(step.c.candidacy, step.c.due).where(step.c.lapses >= milliseconds(now)).order_by(step.c.number)
    found: dict[str, int] = {}
    for row in tx.execute(query):
        found.setdefault(row.candidacy, row.due)
    return found


def of_candidacy(tx: Tx, candidacy: str) -> Plan:
    """The plan of one candidacy, steps by due time."""
    return _plan(_ITS_BODIES.alone(tx, {"one": candidacy}), _ITS_HELD.alone(tx, {"one": candidacy}))


def of_candidacies(tx: Tx, candidacies: Sequence[str]) -> dict[str, Plan]:
    """The plans of several candidacies, asked for at once."""
    these = {"these": tuple(candidacies)}
    steps: dict[str, list[Step]] = {id: [] for id in candidacies}
    held: dict[str, list[HeldBack]] = {id: [] for id in candidacies}
    for row in tx.execute(_STEPS, these):
        steps[row.candidacy].append(bodies.step(row.body))
    query = select(held_back.c.candidacy, held_back.c.body).where(held_back.c.candidacy.in_(_THESE))
    for row in tx.execute(query.order_by(held_back.c.number), these):
        held[row.candidacy].append(bodies.held_back(row.body))
    return {id: Plan(steps=tuple(steps[id]), held_back=tuple(held[id])) for id in candidacies}


def everything(tx: Tx) -> Plan:
    """Every stored plan as one, steps by due time."""
    return Plan(
        steps=tuple(map(bodies.step, tx.scalars(select(step.c.body).order_by(*BY_DUE)).all())),
        held_back=tuple(map(bodies.held_back, tx.scalars(select(held_back.c.body).order_by(held_back.c.number)).all())),
    )


def among(tx: Tx, candidacy: str, now: datetime) -> Plan:
    """The plan of one candidacy, and of the others the steps that have not lapsed at `now`; by due time."""
    steps = _AMONG.alone(tx, {"one": candidacy, "now": milliseconds(now)})
    return _plan(steps, _ITS_HELD.alone(tx, {"one": candidacy}))


def _plan(steps: Answer, held: Answer) -> Plan:
    return Plan(
        steps=tuple(bodies.step(body) for (body,) in steps),
        held_back=tuple(bodies.held_back(body) for (body,) in held),
    )


def begun(tx: Tx, key: str) -> tuple[str, ...]:
    """The candidacy of the step, or of what is held back, with that key; else those, two at most, in which a key begins
    so."""
    found = find(tx, key)
    if found:
        return (found.candidacy,)
    where = (table.c.key.startswith(key, autoescape=True) for table in (step, held_back))
    queries = (select(table.c.candidacy).where(so) for table, so in zip((step, held_back), where, strict=True))
    return tuple(tx.scalars(union(*queries).limit(2)))


def find(tx: Tx, key: str) -> Step | HeldBack | None:
    """The step, or what is held back, with that key; or None."""
    body = tx.scalar(_STEP, {"one": key})
    if body:
        return bodies.step(body)
    body = tx.scalar(_HELD, {"one": key})
    return bodies.held_back(body) if body else None
