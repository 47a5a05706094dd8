"""What Today is made of, in plain SQL that both databases understand.

The same statements run through SQLAlchemy, and through sqlite3 alone, for commands that only look: loading SQLAlchemy
takes four times as long as all that `afterword today` does.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from afterword.core import journal
from afterword.core.journal import Journal
from afterword.core.steps import Step
from afterword.core.value import Value
from afterword.store import bodies
from afterword.store.rows import VERSION, Draft, Going, milliseconds, moment

if TYPE_CHECKING:
    from afterword.store.database import Tx

Ask = Callable[[str, Mapping[str, Any]], Sequence[Any]]
"""Runs one statement with named parameters (`:name`) and gives its rows."""

COUNT_WAITING = "SELECT count(*) FROM (SELECT DISTINCT candidacy FROM step WHERE opens > :now LIMIT 1000) AS waiting"
"""Beyond a thousand nobody counts, and counting all of them would take longer than all the rest."""

COUNT_REPLIES = (
    "SELECT (SELECT count(DISTINCT reply) FROM proposal WHERE state = 'open') + "
    """(SELECT count(*) FROM reply WHERE candidacy IS NULL AND body LIKE '%"doubts": ["%')"""
)
"""Replies that ask something of the candidate: what they say, or where they belong."""

COUNT_ASKED = "SELECT count(*) FROM calendar_task WHERE state IN ('ticked', 'deleted')"
"""What the candidate's own calendar asks."""

AHEAD = 400
"""Steps read ahead to find the next one of each candidacy."""


class Glance(Value):
    """One look at all that Today shows. `ahead` are the next steps to open, `ahead_in_all` counts their candidacies.

    `replies` counts those that wait for a word, and `asked` what the candidate's own calendar asks.
    """

    candidacies: int
    due: tuple[Step, ...]
    ahead: tuple[Step, ...]
    ahead_in_all: int
    known: Journal
    drafts: tuple[Draft, ...]
    going: tuple[Going, ...]
    replies: int = 0
    asked: int = 0


def glance(ask: Ask, now: datetime) -> Glance:
    """Look once, at `now`. `known` holds the candidate, and the candidacies and people of what is due or next."""
    at = {"now": milliseconds(now)}
    due = _steps(ask("SELECT body FROM step WHERE opens <= :now AND lapses >= :now "
                     "ORDER BY due + 0, candidacy, number", at))  # fmt: skip
    ahead = _steps(ask("SELECT body FROM step WHERE opens > :now "
                       f"ORDER BY opens, candidacy, number LIMIT {AHEAD}", at))  # fmt: skip
    going = _going(ask, now)
    ids = {step.candidacy for step in (*due, *ahead)} | {each.candidacy for each in going}
    people = {step.to for step in (*due, *ahead) if step.to} | {str(each.body.get("to")) for each in going}
    return Glance(
        candidacies=ask("SELECT count(*) FROM line WHERE sort = 'candidacy'", {})[0][0],
        due=due,
        ahead=ahead,
        ahead_in_all=ask(COUNT_WAITING, at)[0][0],
        known=known(ask, ids, people),
        drafts=_drafts(ask("SELECT id, candidacy, step, body, written FROM letter ORDER BY written, id", {})),
        going=going,
        replies=ask(COUNT_REPLIES, {})[0][0],
        asked=ask(COUNT_ASKED, {})[0][0],
    )


def everything(ask: Ask) -> Journal:
    """The whole journal, in its order."""
    return journal.read(json.loads(row[0]) for row in ask("SELECT body FROM line ORDER BY position", {}))


def of_candidacies(ask: Ask, ids: Iterable[str]) -> Journal:
    """The candidate, and all lines of these candidacies."""
    values: dict[str, str] = {}
    where = f"sort = 'candidate' OR candidacy IN ({_among(values, ids)})"
    rows = ask(f"SELECT body FROM line WHERE {where} ORDER BY position", values)
    return bodies.told(row[0] for row in rows)


def through(tx: Tx) -> Ask:
    """Ask within a transaction of the store."""
    from sqlalchemy import text

    if tx.dialect.name == "sqlite":  # which knows the names itself: looking for hundreds of them takes milliseconds
        return lambda statement, values: tx.exec_driver_sql(statement, dict(values)).all()
    return lambda statement, values: tx.execute(text(statement), dict(values)).all()


@contextmanager
def looking(file: str) -> Iterator[Ask | None]:
    """Ask a SQLite file that is only read; None where it is not there, or has to be opened properly to be upgraded."""
    if not os.path.exists(file):
        yield None
        return
    name = file.replace("%", "%25").replace("?", "%3f").replace("#", "%23")  # urllib.parse would take longer to load
    with closing(sqlite3.connect(f"file:{name}?mode=ro", uri=True, timeout=30)) as connection:
        try:
            connection.execute("BEGIN")  # one state of things throughout
            current = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.DatabaseError:
            current = None
        fit = current == (VERSION,)
        yield (lambda statement, values: connection.execute(statement, dict(values)).fetchall()) if fit else None


def _steps(rows: Iterable[Any]) -> tuple[Step, ...]:
    return tuple(bodies.step(row[0]) for row in rows)


def _drafts(rows: Sequence[Any]) -> tuple[Draft, ...]:
    read = zip(rows, bodies.objects(row[3] for row in rows), strict=True)
    return tuple(
        Draft(id=row[0], candidacy=row[1], step=row[2], body=body, written=moment(row[4])) for row, body in read
    )


def _going(ask: Ask, now: datetime) -> tuple[Going, ...]:
    rows = ask(
        "SELECT letter, candidacy, step, body, recipient, send_at, state, words, sent_at FROM outbox "
        "WHERE state IN ('approved', 'sending', 'uncertain', 'failed', 'held', 'drafted') OR sent_at > :yesterday "
        "ORDER BY send_at, id",
        {"yesterday": milliseconds(now - timedelta(days=1))},
    )
    return tuple(
        Going(
            letter=row[0], candidacy=row[1], step=row[2], body=json.loads(row[3]), recipient=row[4],
            send_at=moment(row[5]), state=row[6], words=row[7], sent_at=moment(row[8]) if row[8] is not None else None,
        )
        for row in rows
    )  # fmt: skip


def known(ask: Ask, candidacies: Iterable[str], people: Iterable[str]) -> Journal:
    """The candidate, and the records of these candidacies and people."""
    values: dict[str, str] = {}
    where = (
        f"sort = 'candidate' OR (sort = 'candidacy' AND id IN ({_among(values, candidacies)})) "
        f"OR (sort = 'person' AND id IN ({_among(values, people)}))"
    )
    return bodies.told(row[0] for row in ask(f"SELECT body FROM line WHERE {where}", values))


def _among(values: dict[str, str], ids: Iterable[str]) -> str:
    """The inside of `IN (…)`: a parameter an id, whose values are added to `values`."""
    names = []
    for id in ids:
        names.append(f":i{len(values)}")
        values[f"i{len(values)}"] = id
    return ", ".join(names) or "NULL"
