"""`make torture`: a great storm on SQLite, and one on PostgreSQL with two workers. `--seed N` repeats the plan of one."""

from __future__ import annotations

import argparse
import logging
import random
import sys
import tempfile
from pathlib import Path

import postgres
from torture.storm import Storm, Tally, blow


def main() -> int:
    """Blow twice, print what became of every letter, and fail where one arrived twice or is unaccounted for."""
    asked = argparse.ArgumentParser(prog="make torture", description=__doc__)
    asked.add_argument("--letters", type=int, default=2000)
    asked.add_argument("--kills", type=int, default=40)
    asked.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    asked.add_argument("--minutes", type=float, default=15, help="the most that each of the two may take")
    given = asked.parse_args()
    logging.getLogger("mail.log").addHandler(logging.NullHandler())
    print(f"seed {given.seed}", flush=True)
    bounds = {"letters": given.letters, "kills": given.kills, "seconds": given.minutes * 60}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sqlite"
        file.mkdir()
        fine = _told(
            "SQLite, one worker", blow(f"sqlite:///{file / 'afterword.db'}", file, Storm(seed=given.seed, **bounds))
        )
        there = Path(folder) / "postgresql"
        there.mkdir()
        with postgres.server() as url:
            storm = Storm(seed=given.seed, workers=2, sleeps=given.kills // 5, **bounds)
            fine = _told("PostgreSQL, two workers", blow(f"{url}/postgres", there, storm)) and fine
    return 0 if fine else 1


def _told(where: str, tally: Tally) -> bool:
    print(f"{where}: {tally.told()}", flush=True)
    for words in (*tally.twice, *tally.unaccounted, *tally.facts_wrong)[:20]:
        print(f"  {words}")
    return not (tally.twice or tally.unaccounted or tally.facts_wrong)


if __name__ == "__main__":
    sys.exit(main())
