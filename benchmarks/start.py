"""Start: the processor's time of whole processes, in turns, side by side with `python -c pass` in the same run."""

from __future__ import annotations

import itertools
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from afterword.core.journal import Line

ROUNDS = 21
NOW = datetime(2026, 11, 12, 12, tzinfo=UTC)
JOURNAL = Path(__file__).parent.parent / "tests" / "journals" / "nurse-leeds.jsonl"
LETTER = Path(__file__).parent / "letter.json"


def main() -> None:
    """Print the table: median, fastest, and the ratio of the fastest to that of `python -c pass`."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "AFTERWORD"))}
        environment["AFTERWORD_HOME"] = str(home)
        _fill(home, 500, environment)
        afterword = [str(Path(sys.executable).parent / "afterword")]
        now = ["--now", NOW.isoformat()]
        cases: list[tuple[str, list[str], int | None]] = [
            ("python -c pass", [sys.executable, "-c", "pass"], None),
            ("afterword --version", [*afterword, "--version"], 8),
            (
                "afterword review FILE --journal J",
                [*afterword, "review", str(LETTER), "--journal", str(JOURNAL), *now],
                8,
            ),
            ("afterword review FILE", [*afterword, "review", str(LETTER), *now], 8),
            ("afterword today, 500 candidacies", [*afterword, "today", *now], 25),
            ("python -c 'import click'", [sys.executable, "-c", "import click"], None),
            ("python -c 'import click, sqlalchemy'", [sys.executable, "-c", "import click, sqlalchemy"], None),
        ]
        compare(cases, environment, ROUNDS)


def compare(cases: list[tuple[str, list[str], int | None]], environment: dict[str, str], rounds: int) -> None:
    """Start each so many times, in turns, and print the table: name, command, and the ratio that it should not pass."""
    times: dict[str, list[float]] = {name: [] for name, _, _ in cases}
    for _, (name, command, _) in itertools.product(range(rounds), cases):
        began = _processor()
        done = subprocess.run(command, env=environment, capture_output=True, check=False)
        times[name].append(_processor() - began)
        assert done.returncode in (0, 1), done.stderr.decode()
    base = min(times[cases[0][0]])
    print(f"Start, seconds of the processor, whole process, {rounds} rounds in turns; Python {sys.version.split()[0]}")
    print(f"{'':40}{'median':>10}{'fastest':>10}{'ratio':>8}{'limit':>8}")
    for name, _, limit in cases:
        median, fastest = statistics.median(times[name]), min(times[name])
        told = f"{limit}x" if limit else ""
        print(f"{name:40}{median * 1000:8.1f}ms{fastest * 1000:8.1f}ms{fastest / base:7.1f}x{told:>8}")


def _processor() -> float:
    """Seconds of the processor that all processes so far took: waiting is not in them."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def _fill(home: Path, candidacies: int, environment: dict[str, str]) -> None:
    """A data folder with so many candidacies, each with an interview at another day, imported as anybody would."""
    lines: list[Line] = [{"record": "candidate", "id": "me", "name": "Lea Brandt", "email": "lea@mail.example",
                          "zone": "Europe/London"}]  # fmt: skip
    for number in range(candidacies):
        end = NOW - timedelta(hours=7 * number)
        lines += [
            {"record": "candidacy", "id": f"c{number}", "employer": f"Employer {number}", "role": "Analyst",
             "zone": "Europe/London", "country": "GB"},
            *({"record": "person", "id": f"p{number}-{n}", "candidacy": f"c{number}", "name": f"Person {number} {n}",
               "part": "interviewer", "email": f"p{n}@e{number}.example"} for n in range(3)),
            {"fact": "interview_held", "id": f"i{number}", "candidacy": f"c{number}", "at": end.isoformat(),
             "start": (end - timedelta(hours=1)).isoformat(), "with": [f"p{number}-{n}" for n in range(3)]},
            {"fact": "debriefed", "id": f"d{number}", "candidacy": f"c{number}", "at": end.isoformat(),
             "interview": f"i{number}", "notes": [], "wanted": "yes"},
        ]  # fmt: skip
    file = home / "journal.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "afterword", "import", str(file)], env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
