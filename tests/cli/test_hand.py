"""`afterword hand`: what an edit shows, kept and dropped."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "example"
NOW = ("--now", "2026-11-12T12:00:00+00:00")


def test_a_close_of_one_s_own_is_kept_and_dropped(run: Callable, tmp_path: Path) -> None:
    for words in (("profile", "--from", EXAMPLE / "me.toml"), ("add", EXAMPLE / "invitation.ics", *NOW),
                  ("debrief", "--from", EXAMPLE / "debrief.toml", *NOW), ("draft", *NOW)):  # fmt: skip
        assert run(*words).code == 0
    text = run("print", "tomasz-wierzbicki", *NOW).out
    close = text.strip().split("\n\n")[-1].splitlines()[0]
    mine = tmp_path / "mine.txt"
    mine.write_text(text.replace(close, "Kindest regards,"), encoding="utf-8")
    assert run("edit", "tomasz-wierzbicki", "--from", mine, *NOW).code == 0
    assert "Kindest regards," in run("hand", "tomasz-wierzbicki").out
    assert run("hand").out.startswith("Nothing is kept.")
    assert "Kept to from now on." in run("hand", "tomasz-wierzbicki", "--keep").out
    (kept,) = json.loads(run("hand", "--json").out)
    assert (kept["kind"], kept["value"]) == ("sign_off", "Kindest regards,")
    assert run("hand", "--forget", "2").code == 2
    assert run("hand", "--forget", "1").out.startswith("Nothing is kept.")
    assert run("hand", "--keep").code == 2
