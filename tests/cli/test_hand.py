"""`afterword hand`: what an edit shows, kept and dropped."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "example"
NOW = ("--now", "2026-11-12T12:00:00+00:00")


def test_a_close_of_one_s_own_is_kept_and_dropped(evening: Callable, tmp_path: Path) -> None:
    text = evening("print", "tomasz-wierzbicki", *NOW).out
    close = text.strip().split("\n\n")[-1].splitlines()[0]
    mine = tmp_path / "mine.txt"
    mine.write_text(text.replace(close, "Kindest regards,"), encoding="utf-8")
    assert evening("edit", "tomasz-wierzbicki", "--from", mine, *NOW).code == 0
    assert "Kindest regards," in evening("hand", "tomasz-wierzbicki").out
    assert evening("hand").out.startswith("Nothing is kept.")
    assert "Kept to from now on." in evening("hand", "tomasz-wierzbicki", "--keep").out
    (kept,) = json.loads(evening("hand", "--json").out)
    assert (kept["kind"], kept["value"]) == ("sign_off", "Kindest regards,")
    assert evening("hand", "--forget", "2").code == 2
    assert evening("hand", "--forget", "1").out.startswith("Nothing is kept.")
    assert evening("hand", "--keep").code == 2
