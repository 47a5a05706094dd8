"""The planner: plans a second on one core, and what a plan costs as a candidacy grows.

Seconds are those of the processor (`time.process_time`), so that a busy machine is not measured with it, and without
the garbage collector, as `timeit` has it. Everything is done in turns within one run; medians, and ratios to reading
the same journal as bare JSON.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator

from afterword.core import journal, planner
from afterword.core.journal import Journal
from afterword.core.story import Story, stories
from benchmarks import seeded

CANDIDACIES = 2_000
SIZES = (100, 1_000, 10_000)
ROUNDS = 7


def main() -> None:
    """Print both tables."""
    _many()
    _large()


def _many() -> None:
    text = seeded.as_text(seeded.candidacies(CANDIDACIES))
    read = journal.parse(text)
    cases: dict[str, Callable[[], object]] = {
        "json.loads of each line": lambda: [json.loads(line) for line in text.splitlines()],
        "parse the journal": lambda: journal.parse(text),
        "tell the stories apart": lambda: list(_told(read)),
        "plan the stories": lambda: _planned(read),
        "parse, tell apart and plan": lambda: planner.plan(journal.parse(text)),
    }
    steps = len(planner.plan(read).steps) / CANDIDACIES
    times = _in_turns(cases)
    times["plan the stories"] -= times["tell the stories apart"]  # a story remembers, so each plan needs a new one
    base = next(iter(times.values()))
    print(f"\nThe planner: {CANDIDACIES} candidacies of 4 facts and {steps:.1f} steps, one core; {_machine()}")
    print(f"{'':40}{'median':>12}{'a second':>10}{'ratio':>8}")
    for name, seconds in times.items():
        each = seconds / CANDIDACIES
        print(f"{name:40}{each * 1e6:10.0f}us{1 / each:10,.0f}{seconds / base:7.1f}x")


def _large() -> None:
    print(f"\nOne candidacy as it grows, microseconds a fact\n{'':40}{''.join(f'{size:>10,}' for size in SIZES)}")
    texts = {size: seeded.as_text(seeded.one_candidacy(size)) for size in SIZES}
    read = {size: journal.parse(text) for size, text in texts.items()}
    times = _in_turns({
        **{f"parse {size}": lambda size=size: journal.parse(texts[size]) for size in SIZES},  # type: ignore[misc]
        **{f"plan {size}": lambda size=size: planner.plan(read[size]) for size in SIZES},  # type: ignore[misc]
    })  # fmt: skip
    for name in ("parse", "plan"):
        costs = [times[f"{name} {size}"] / size * 1e6 for size in SIZES]
        print(f"{name:40}{''.join(f'{cost:10.1f}' for cost in costs)}   {costs[-1] / costs[0]:.1f}x")
    print(f"{'steps':40}{''.join(f'{len(planner.plan(read[size]).steps):10,}' for size in SIZES)}")


def _told(read: Journal) -> Iterator[Story]:
    return stories(read.candidate, read.candidacies, read.people, read.facts)


def _planned(read: Journal) -> None:
    for story in _told(read):
        planner.plan_one(story)


def _in_turns(cases: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median of each, in seconds of the processor; the first round only warms up."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(ROUNDS + 1):
        for name, work in cases.items():
            gc.collect()
            gc.disable()
            began = time.process_time()
            work()
            times[name].append(time.process_time() - began)
            gc.enable()
    return {name: statistics.median(each[1:]) for name, each in times.items()}


def _machine() -> str:
    return f"Python {sys.version.split()[0]}, median of {ROUNDS} rounds in turns"


if __name__ == "__main__":
    main()
