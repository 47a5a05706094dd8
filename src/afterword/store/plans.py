"""Plans as an index by time: what is due can be found without planning again. The planner stays the judge."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, func, insert, select

from afterword.core.nudges import first_of
from afterword.core.steps import HeldBack, Plan, Step, held_back_from_json, step_from_json
from afterword.store.database import Tx
from afterword.store.rows import milliseconds
from afterword.store.schema import held_back, step

BY_DUE = (step.c.due + 0, step.c.candidacy, step.c.number)
"""Plus nothing, so that SQLite finds the few that are open and sorts them, and does not walk all by their due time."""


def replace(tx: Tx, candidacy: str, plan: Plan) -> None:
    """Let `plan` stand as the plan of the candidacy."""
    replace_each(tx, {candidacy: plan})


def replace_each(tx: Tx, planned: Mapping[str, Plan]) -> None:
    """The same of several, by candidacy: four statements for all of them, since asking costs more than writing."""
    forget(tx, tuple(planned))
    steps = [
        {
            "key": each.key,
            "candidacy": candidacy,
            "number": number,
            "purpose": each.purpose,
            "opens": milliseconds(each.window.opens),
            "due": milliseconds(each.window.due),
            "lapses": milliseconds(each.window.lapses),
            "nudge_at": milliseconds(nudge) if (nudge := first_of(each)) else None,
            "body": json.dumps(each.as_json(), ensure_ascii=False),
        }
        for candidacy, plan in planned.items()
        for number, each in enumerate(plan.steps)
    ]
    held = [
        {"candidacy": candidacy, "key": each.key, "body": json.dumps(each.as_json(), ensure_ascii=False)}
        for candidacy, plan in planned.items()
        for each in plan.held_back
    ]
    if steps:
        tx.execute(insert(step), steps)
    if held:
        tx.execute(insert(held_back), held)


def alone_with(tx: Tx, candidacy: str) -> None:
    """Wait until no other transaction plans this candidacy, before its journal is read.

    Two that plan at once would each miss the other's fact. SQLite has one writer at a time anyway.
    """
    if tx.dialect.name == "postgresql":
        tx.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(candidacy, 0))))


def forget(tx: Tx, candidacies: Sequence[str]) -> None:
    """Drop the plans of these candidacies."""
    tx.execute(delete(step).where(step.c.candidacy.in_(tuple(candidacies))))
    tx.execute(delete(held_back).where(held_back.c.candidacy.in_(tuple(candidacies))))


def open_at(tx: Tx, now: datetime) -> tuple[Step, ...]:
    """Steps that are open or overdue at `now`, the first due first."""
    at = milliseconds(now)
    query = select(step.c.body).where(step.c.opens <= at, step.c.lapses >= at).order_by(*BY_DUE)
    return tuple(step_from_json(json.loads(body)) for body in tx.scalars(query))


def of_candidacy(tx: Tx, candidacy: str) -> Plan:
    """The plan of one candidacy, steps by due time."""
    steps = tx.scalars(select(step.c.body).where(step.c.candidacy == candidacy).order_by(step.c.number))
    held = tx.scalars(select(held_back.c.body).where(held_back.c.candidacy == candidacy).order_by(held_back.c.number))
    return Plan(
        steps=tuple(step_from_json(json.loads(body)) for body in steps),
        held_back=tuple(held_back_from_json(json.loads(body)) for body in held),
    )


def everything(tx: Tx) -> Plan:
    """Every stored plan as one, steps by due time."""
    return Plan(
        steps=tuple(step_from_json(json.loads(body)) for body in tx.scalars(select(step.c.body).order_by(*BY_DUE))),
        held_back=tuple(
            held_back_from_json(json.loads(body))
            for body in tx.scalars(select(held_back.c.body).order_by(held_back.c.number))
        ),
    )


def find(tx: Tx, key: str) -> Step | HeldBack | None:
    """The step, or what is held back, with that key; or None."""
    body = tx.scalar(select(step.c.body).where(step.c.key == key))
    if body:
        return step_from_json(json.loads(body))
    body = tx.scalar(select(held_back.c.body).where(held_back.c.key == key))
    return held_back_from_json(json.loads(body)) if body else None
