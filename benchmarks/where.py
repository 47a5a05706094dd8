"""Where the time of a review goes: each check and each part of the view by itself, without what it asks of others.

`python -m benchmarks.where [LETTERS]`; no part of `make bench`. What is timed is slowed down by the timing.
"""

from __future__ import annotations

import gc
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from afterword.writing.review import CHECKS, review
from afterword.writing.review.check import Check
from afterword.writing.review.view import View
from benchmarks import letters

OTHERS = "views, sorting and the rest"


class _Clock:
    """Seconds of whoever is at work now; whoever was before waits."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self.at_work = [OTHERS]
        self.since = time.process_time()

    def begins(self, name: str) -> None:
        self._until_now()
        self.at_work.append(name)

    def ends(self) -> None:
        self._until_now()
        self.at_work.pop()

    def _until_now(self) -> None:
        now = time.process_time()
        self.spent[self.at_work[-1]] += now - self.since
        self.since = now

    def timed(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """The same work, timed."""

        def doing(*given: Any) -> Any:
            self.begins(name)
            try:
                return work(*given)
            finally:
                self.ends()

        return doing


def main(number: int = 200) -> None:
    """Print every part that takes more than a hundredth."""
    warm, cases = letters.cases(number, 0), letters.cases(number, 1)
    for case in warm:
        review(case.letters, case.told, letters.NOW)
    clock = _Clock()
    for name, part in vars(View).items():
        for inner in ("func", "work"):  # of functools.cached_property, and of core.value.once
            if hasattr(part, inner):
                setattr(part, inner, clock.timed(f"view.{name}", getattr(part, inner)))
    for check in CHECKS:
        look = check.look
        check.__dict__["look"] = clock.timed(check.name, lambda view, look=look: list(look(view)))  # type: ignore[misc]
    concerns = Check.concerns
    Check.concerns = clock.timed("Check.concerns", concerns)  # type: ignore[method-assign]
    gc.disable()
    clock.since = time.process_time()
    for case in cases:
        review(case.letters, case.told, letters.NOW)
    clock.begins(OTHERS)
    whole = sum(clock.spent.values())
    print(f"{'':40}{'a letter':>12}{'share':>8}   {whole / number * 1e6:.0f}us in all, {len(CHECKS)} checks")
    for name, seconds in clock.spent.most_common():
        if seconds > whole / 100:
            print(f"{name:40}{seconds / number * 1e6:10.0f}us{seconds / whole:8.1%}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
