"""The reviewer: letters a second on one core, a review after every keystroke, and a cold start, beside its peers.

Every round reads letters that nobody has seen, so that no cache of a text helps. Seconds are those of the processor,
without the garbage collector, everything in turns within one run; medians. The peers read the text alone: they know
no journal, and look for other things.

Two rows say how fast it could be at all. The scan is what pyahocorasick takes to find every word that our ways of
saying hold, with `lower()`. The floor is what no review in Python does without: the words of the text as the checks
read them (`view.tokens`), the folded text (`talk.fold`) and that scan once.
"""

from __future__ import annotations

import gc
import itertools
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ahocorasick import Automaton

from afterword.core.value import replace
from afterword.writing.review import review
from afterword.writing.review.attention import lexicon
from afterword.writing.review.talk import fold
from afterword.writing.review.view import tokens
from afterword.writing.review.ways import compiled
from benchmarks import letters, peers, start
from benchmarks.letters import NOW, Case

ROUNDS = 7
MANY, FEW = 100, 15
"""Letters a round; the few are for harper, which takes so much longer."""
TYPED = 3  # letters, each by all in turn
"""Letters that are typed, sign by sign."""
COLD = 7
OURS, BATCHES, FLOOR, SCAN = "review, one at a time", "review, four at a time", "the floor", "the scan"


def main() -> None:
    """Print the three tables."""
    _reading()
    _typing()
    _cold()


def _reading() -> None:
    scan = _automaton().iter
    looks: dict[str, peers.Look] = {
        SCAN: lambda text: sum(1 for _ in scan(text.lower())),
        FLOOR: lambda text: (tokens(text), sum(1 for _ in scan(fold(text)))),
        "proselint": peers.proselint(),
        "harper-py": peers.harper(),
    }
    spent: dict[str, list[float]] = {}
    with peers.write_good() as write_good:
        for turn in range(ROUNDS + 1):
            single, batches = letters.cases(MANY, turn), letters.cases(MANY // 4, turn, 4)
            texts = [case.letters[0].text for case in single]
            spent.setdefault(OURS, []).append(_seconds(lambda each=single: _reviewed(each)) / MANY)  # type: ignore[misc]
            spent.setdefault(BATCHES, []).append(_seconds(lambda each=batches: _reviewed(each)) / MANY)  # type: ignore[misc]
            for name, look in looks.items():
                read = texts[:FEW] if name == "harper-py" else texts
                spent.setdefault(name, []).append(_seconds(lambda: list(map(look, read))) / len(read))  # noqa: B023
            if write_good:
                spent.setdefault("write-good", []).append(write_good(texts) / MANY)
    times = {name: statistics.median(each[1:]) for name, each in spent.items()}  # the first round only warms up
    words = statistics.mean(len(text.split()) for text in texts)
    print(f"\nThe reviewer: fresh letters of {words:.0f} words, one core; {_machine()}")
    print(f"{'':40}{'a letter':>12}{'a second':>10}{'to ours':>10}")
    for name, seconds in sorted(times.items(), key=lambda each: each[1]):
        print(f"{name:40}{seconds * 1e6:10.0f}us{1 / seconds:10,.0f}{seconds / times[OURS]:9.2f}x")
    print("aims: 4,000 a second, proselint 7x, the floor 0.29x (ours is 3.5 times the floor)")


def _typing() -> None:
    looks = {"proselint": peers.proselint(), "harper-py": peers.harper()}
    spent: dict[str, list[float]] = {OURS: [], **{name: [] for name in looks}}
    for number, case in enumerate(letters.cases(TYPED, ROUNDS + 1)):
        (letter,) = case.letters
        typed = [replace(letter, text=letter.text[:end]) for end in range(1, len(letter.text) + 1)]
        gc.collect()
        times = {OURS: [_seconds(lambda: review([one], case.told, NOW), collect=False) for one in typed]}  # noqa: B023
        for name, look in looks.items():
            times[name] = [_seconds(lambda: look(one.text), collect=False) for one in typed]  # noqa: B023
        if number:  # the first letter only warms up
            for name, each in times.items():
                spent[name].extend(each)
    print(f"\nTyping: a review after each of {len(spent[OURS]):,} keystrokes, milliseconds")
    print(f"{'':40}{'p50':>12}{'p99':>10}{'to ours':>10}")
    for name, each in spent.items():
        ratio = statistics.median(each) / statistics.median(spent[OURS])
        print(f"{name:40}{statistics.median(each) * 1000:12.2f}{_p99(each) * 1000:10.2f}{ratio:9.1f}x")
    print("aims: p99 under 2, harper 40x")


def _cold() -> None:
    """Whole processes, on the one letter of `benchmarks.start`."""
    text = json.loads(start.LETTER.read_text(encoding="utf-8"))["text"]
    with tempfile.TemporaryDirectory() as folder:
        letter = Path(folder) / "letter.txt"
        letter.write_text(text, encoding="utf-8")
        bin_ = Path(sys.executable).parent
        harper = f"from harper import Linter; Linter().lint(open({str(letter)!r}).read(), language='plaintext')"
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "AFTERWORD"))}
        environment["AFTERWORD_HOME"] = folder
        review_it = [str(bin_ / "afterword"), "review", str(start.LETTER), "--journal", str(start.JOURNAL)]
        cases: list[tuple[str, list[str], int | None]] = [
            ("python -c pass", [sys.executable, "-c", "pass"], None),
            ("afterword review FILE --journal J", [*review_it, "--now", start.NOW.isoformat()], 8),
            ("proselint check FILE", [str(bin_ / "proselint"), "check", str(letter)], None),
            ("harper-py, by python -c", [sys.executable, "-c", harper], None),
        ]
        print()
        start.compare(cases, environment, COLD)


def _reviewed(cases: Sequence[Case]) -> None:
    for case in cases:
        review(case.letters, case.told, NOW)


def _automaton() -> Automaton:
    """Every word or beginning that the ways of saying are looked for by, and nothing else."""
    built = Automaton()
    for talk in lexicon().talks:
        for literal in itertools.chain.from_iterable(compiled(way).needs[0] for way in talk.every_way):
            built.add_word(literal.rstrip("~"), literal)
    built.make_automaton()
    return built


def _seconds(work: Callable[[], object], *, collect: bool = True) -> float:
    """Of the processor, without the garbage collector."""
    if collect:
        gc.collect()
    gc.disable()
    began = time.process_time()
    work()
    spent = time.process_time() - began
    gc.enable()
    return spent


def _p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


def _machine() -> str:
    return f"Python {sys.version.split()[0]}, median of {ROUNDS} rounds in turns"


if __name__ == "__main__":
    main()
