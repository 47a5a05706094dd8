"""Small things that are kept by name: the mail account (without its secret), what the page was told."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from afterword.store.database import Tx
from afterword.store.ready import Ready
from afterword.store.schema import setting

_GET = Ready(select(setting.c.body).where(setting.c.name == bindparam("called")))  # which every page asks for


def get(tx: Tx, name: str) -> Any:
    """What is kept by that name, as JSON; None when nothing is."""
    return next((json.loads(body) for (body,) in _GET.alone(tx, {"called": name})), None)


def put(tx: Tx, name: str, value: Any) -> None:
    """Keep `value`, as JSON, by that name; None forgets it."""
    if value is None:
        tx.execute(delete(setting).where(setting.c.name == name))
        return
    body = json.dumps(value, ensure_ascii=False)
    if not tx.execute(update(setting).where(setting.c.name == name).values(body=body)).rowcount:
        tx.execute(insert(setting), {"name": name, "body": body})


def swap(tx: Tx, name: str, known: Any, value: Any) -> bool:
    """Keep `value` by that name if `known` is what is kept, None for nothing. Of two who try at once, one is told
    yes."""
    body = json.dumps(value, ensure_ascii=False)
    if known is None:
        make = postgresql.insert if tx.dialect.name == "postgresql" else sqlite.insert
        fresh = make(setting).values(name=name, body=body).on_conflict_do_nothing().returning(setting.c.name)
        return tx.scalar(fresh) is not None
    same = (setting.c.name == name) & (setting.c.body == json.dumps(known, ensure_ascii=False))
    return bool(tx.execute(update(setting).where(same).values(body=body)).rowcount)
