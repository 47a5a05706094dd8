"""Drafting one letter beside reviewing it: what writing in other words, matching and proofreading cost.

`python -m benchmarks.drafting` prints both and their ratio; at most five times is the aim, and nothing asserts it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from afterword.core import journal, planner
from afterword.core.known import told_in
from afterword.writing.brief import brief
from afterword.writing.compose import compose
from afterword.writing.drafting import write
from afterword.writing.review import review

JOURNALS = Path(__file__).parents[1] / "tests" / "journals"
LATER = datetime(2027, 1, 1, tzinfo=UTC)
TURNS = 40


def main() -> None:
    """One letter to an interviewer, and a batch of seven."""
    lines = (JOURNALS / "engineer-onsite-five.jsonl").read_text().splitlines()
    read = journal.parse("\n".join(line for line in lines if "letter_sent" not in line))
    told = told_in(read)
    thanks = [step for step in planner.plan(read).steps if step.purpose == "thank_you"]
    for name, steps in (("one letter", thanks[:1]), ("a batch of seven", thanks[:7])):
        letters = write(told, steps).letters
        composed = took(lambda steps=steps: compose([brief(told["c1"], step) for step in steps]))  # type: ignore[misc]
        drafted = took(lambda steps=steps: write(told, steps))  # type: ignore[misc]
        reviewed = took(lambda letters=letters: review(letters, told, LATER))  # type: ignore[misc]
        print(
            f"{name}: composed in {composed * 1000:.2f} ms, drafted and proofread in {drafted * 1000:.2f} ms, "
            f"reviewed in {reviewed * 1000:.2f} ms: {drafted / reviewed:.1f} times"
        )


def took(work: Callable[[], object]) -> float:
    """The median time of some turns, after one to warm up. Seconds."""
    work()
    times = []
    for _ in range(TURNS):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return median(times)


if __name__ == "__main__":
    main()
