"""The store on SQLite: planning everything anew, and one candidate's agenda among all that waits.

Seconds of the clock, since a disk is part of it. `python -m benchmarks.store 100000` takes another number of
candidacies than `make bench` does.
"""

from __future__ import annotations

import itertools
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from sqlalchemy import insert

from afterword.core import planner
from afterword.core.journal import Line
from afterword.core.steps import Plan, Reason, Step, Window
from afterword.core.story import stories
from afterword.store import lines, plans
from afterword.store.database import Store, open_store
from afterword.store.glance import glance, looking
from afterword.store.rows import milliseconds
from afterword.store.schema import line
from benchmarks import seeded

T = TypeVar("T")
CANDIDACIES = 20_000
BATCH = 500
WAITING = (1_000, 10_000, 100_000)
DUE = 20
ROUNDS = 51


def main(candidacies: int = CANDIDACIES) -> None:
    """Print both tables."""
    with tempfile.TemporaryDirectory() as folder:
        _replanning(Path(folder), candidacies)
        _agenda(Path(folder))


def _replanning(folder: Path, candidacies: int) -> None:
    """Read every line, plan every candidacy, and put the plans in place of the old ones, a commit a batch."""
    store = open_store(folder / "replan.db")
    _fill(store, seeded.candidacies(candidacies))
    spent = {"read and parse the lines": 0.0, "plan": 0.0, "write the plans": 0.0}
    began = time.perf_counter()
    for ids in _batches(f"c{number}" for number in range(candidacies)):
        with store.transaction() as tx:
            marks = [time.perf_counter()]
            journal = lines.of_candidacies(tx, ids)
            marks.append(time.perf_counter())
            told = stories(journal.candidate, journal.candidacies, journal.people, journal.facts)
            made = {story.candidacy.id: planner.plan_one(story) for story in told}
            marks.append(time.perf_counter())
            plans.replace_each(tx, made)
        for part, (before, after) in zip(spent, itertools.pairwise([*marks, time.perf_counter()]), strict=True):
            spent[part] += after - before
    whole = time.perf_counter() - began
    store.close()
    print(f"\nPlanning {candidacies:,} candidacies anew through the store (SQLite), {BATCH} a commit")
    print(f"{'':40}{'seconds':>10}{'share':>8}{'a second':>10}")
    for part, seconds in [*spent.items(), ("in all", whole)]:
        print(f"{part:40}{seconds:9.1f}s{seconds / whole:8.0%}{candidacies / seconds:10,.0f}")
    if candidacies != 100_000:
        print(f"100,000 at this rate, not measured here: {whole * 100_000 / candidacies:.0f}s")


def _agenda(folder: Path) -> None:
    """What is due for one candidate while so many steps wait, beside the same rows by a bare SELECT."""
    print(f"\nThe agenda of one candidate: {DUE} steps due, so many waiting; median of {ROUNDS} in turns")
    print(f"{'':40}{''.join(f'{waiting:>12,}' for waiting in WAITING)}")
    times = {waiting: _times(folder / f"{waiting}.db", waiting) for waiting in WAITING}
    for name in times[WAITING[0]]:
        print(f"{name:40}{''.join(f'{times[waiting][name] * 1000:10.2f}ms' for waiting in WAITING)}")


def _times(file: Path, waiting: int) -> dict[str, float]:
    store = open_store(file)
    with store.transaction() as tx:
        for number in range(waiting // 100):
            plans.replace(tx, f"w{number}", Plan(steps=tuple(_step(f"w{number}", n, number + 1) for n in range(100))))
        for number in range(DUE):
            plans.replace(tx, f"d{number}", Plan(steps=(_step(f"d{number}", 0, -1),)))
    now, bare = milliseconds(seeded.NOW), sqlite3.connect(file)
    query = "SELECT body FROM step WHERE opens <= ? AND lapses >= ? ORDER BY due, candidacy, number"

    def open_steps() -> None:
        with store.reading() as tx:
            assert len(plans.open_at(tx, seeded.NOW)) == DUE

    def all_of_today() -> None:
        with looking(str(file)) as ask:
            assert ask
            assert len(glance(ask, seeded.NOW).due) == DUE

    cases: dict[str, Callable[[], object]] = {
        "bare SELECT of the rows that are due": lambda: bare.execute(query, (now, now)).fetchall(),
        "the same through the index on opens": lambda: bare.execute(
            query.replace("BY due", "BY +due"),
            (now, now),  # a term that no index orders
        ).fetchall(),
        "the agenda, through the store": open_steps,
        "all that Today shows": all_of_today,
    }
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _, (name, work) in itertools.product(range(ROUNDS), cases.items()):
        began = time.perf_counter()
        work()
        times[name].append(time.perf_counter() - began)
    bare.close()
    store.close()
    return {name: statistics.median(each) for name, each in times.items()}


def _step(candidacy: str, number: int, days: int) -> Step:
    opens = seeded.NOW + timedelta(days=days, minutes=number)
    window = Window(opens=opens, best=opens, due=opens + timedelta(days=2), lapses=opens + timedelta(days=7))
    reason = Reason(rule="thank-each-interviewer", because=("i",), sentence="Ada gave you time on Monday.")
    return Step(key=f"thank_you:{candidacy}:p{number}:i", candidacy=candidacy, purpose="thank_you", to=f"p{number}",
                channel="email", window=window, reason=reason)  # fmt: skip


def _fill(store: Store, journal: Iterator[Line]) -> None:
    """As rows, without asking of each line whether it is there already, as `afterword import` does."""
    for batch in _batches(journal):
        with store.transaction() as tx:
            tx.execute(insert(line), [lines._row(each) for each in batch])


def _batches(each: Iterator[T]) -> Iterator[list[T]]:
    while batch := list(itertools.islice(each, BATCH)):
        yield batch


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CANDIDACIES)
