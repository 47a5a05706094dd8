"""A tick of reminders: what it costs with 1,000 due, among 100,000 steps that wait and among 1,000,000, on SQLite.

Seconds of the clock, since a disk is part of it. `python -m benchmarks.remind 10000` takes other numbers that wait.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import insert, update

from afterword.core.nudges import first_of
from afterword.core.steps import Reason, Step, Window
from afterword.desk import nudging
from afterword.desk.house import House
from afterword.store import lines
from afterword.store.database import Store, open_store
from afterword.store.rows import milliseconds
from afterword.store.schema import nudge, step

WAITING = (100_000, 1_000_000)
DUE = 1_000
ROUNDS = 7
NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)


def main(waiting: tuple[int, ...] = WAITING) -> None:
    """Print the table: every round the same thousand are due, in turns among the few and the many."""
    print(
        f"\nReminders: a tick with {DUE:,} due, milliseconds (median of {ROUNDS}, in turns), and the ratio; limit 1.5\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        houses = [_filled(Path(folder) / f"{number}", number) for number in waiting]
        spent: list[list[float]] = [[] for _ in houses]
        idle: list[list[float]] = [[] for _ in houses]
        for _ in range(ROUNDS):
            for house, times, idles in zip(houses, spent, idle, strict=True):
                _as_before(house.store)
                times.append(_timed(house, DUE))
                idles.append(_timed(house, 0))
        for number, times, idles in zip(waiting, spent, idle, strict=True):
            ratio = statistics.median(times) / statistics.median(spent[0])
            print(f"{number:>10,} waiting  {statistics.median(times):8.1f} ms  {ratio:4.2f}   nothing due "
                  f"{statistics.median(idles):6.2f} ms")  # fmt: skip
        for house in houses:
            house.store.close()


def _timed(house: House, things: int) -> float:
    began = time.perf_counter()
    due = nudging.claim(house, NOW)
    nudging.settle(house, due, NOW)
    spent = (time.perf_counter() - began) * 1000
    assert due.things == things, due.things
    return spent


def _filled(folder: Path, waiting: int) -> House:
    folder.mkdir()
    house = House(folder, open_store(folder / "afterword.db"))
    with house.store.transaction() as tx:
        lines.put(tx, {"record": "candidate", "id": "lea", "name": "Lea Brandt", "zone": "UTC"})
        for number in range(DUE):
            lines.put(tx, {"record": "candidacy", "id": f"c{number}", "employer": f"Firm {number}", "zone": "UTC"})
    for batch in _batches(_rows(waiting)):
        with house.store.transaction() as tx:
            tx.execute(insert(step), batch)
    return house


def _rows(waiting: int) -> Iterator[dict[str, Any]]:
    for number in range(DUE + waiting):
        opens = NOW - timedelta(minutes=1) if number < DUE else NOW + timedelta(minutes=1 + number % 40_000)
        each = Step(
            key=f"debrief:c{number}::i{number}", candidacy=f"c{number}", purpose="debrief", to=None,
            window=Window(opens=opens, due=opens + timedelta(minutes=30), lapses=opens + timedelta(days=7)),
            reason=Reason(rule="debrief-first", because=(f"i{number}",), sentence="Names fade within the hour."),
        )  # fmt: skip
        nudge_at = first_of(each)
        assert nudge_at
        yield {
            "key": each.key, "candidacy": each.candidacy, "number": 0, "purpose": each.purpose,
            "opens": milliseconds(opens), "due": milliseconds(each.window.due),
            "lapses": milliseconds(each.window.lapses), "nudge_at": milliseconds(nudge_at), "body": _body(each),
        }  # fmt: skip


def _body(each: Step) -> str:
    return json.dumps(each.as_json(), ensure_ascii=False)


def _batches(rows: Iterator[dict[str, Any]], size: int = 20_000) -> Iterator[list[dict[str, Any]]]:
    while batch := list(islice(rows, size)):
        yield batch


def _as_before(store: Store) -> None:
    """Nothing was said, and the thousand are due again."""
    with store.transaction() as tx:
        tx.execute(nudge.delete())
        tx.execute(update(step).where(step.c.opens < milliseconds(NOW)).values(nudge_at=step.c.opens))


if __name__ == "__main__":
    main(tuple(int(each) for each in sys.argv[1:]) or WAITING)
