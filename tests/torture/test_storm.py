"""A small storm, as part of the tests; `make torture` raises a great one."""

from __future__ import annotations

import base64
import random
from pathlib import Path

import pytest

from outgoing import TEXT
from torture.storm import PASSWORD, Storm, blow

SEED = random.SystemRandom().randrange(1_000_000)


@pytest.mark.timeout(300)
def test_no_letter_is_delivered_twice_and_none_is_unaccounted_for(database_url: str, tmp_path: Path) -> None:
    on_file = database_url.startswith("sqlite")
    storm = Storm(letters=80, seed=SEED, workers=1 if on_file else 2, kills=3, sleeps=0 if on_file else 1, seconds=120)
    tally = blow(database_url, tmp_path, storm)
    told = f"seed {SEED}: {tally.told()}"
    assert not tally.twice, told
    assert not tally.unaccounted, told
    assert not tally.facts_wrong, told
    assert sum(tally.states.values()) == 80, told
    assert tally.states["sent"] > 40, told
    log = (tmp_path / "log").read_text(errors="replace")
    assert "DEBUG:asyncio" in log, "everything is logged that anybody says"
    for secret in (
        PASSWORD,
        base64.b64encode(f"\0ada\0{PASSWORD}".encode()).decode(),
        TEXT[20:60],
        "18% in one quarter",
    ):
        assert secret not in log
