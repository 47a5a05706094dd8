"""People who are there twice, at the terminal."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from calling import DANA, DEBRIEF, HARROW, HELD, INES, RAUL, person

HOME = person("dana-2", "Dana Whitfield", email="dana.whitfield@gmail.com")


def test_they_are_offered_made_one_and_taken_back(run: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "harrow.jsonl"
    file.write_text("".join(json.dumps(each) + "\n" for each in (INES, HARROW, DANA, RAUL, HOME, HELD, DEBRIEF)))
    assert run("people").out == "Nobody is there twice.\n"
    assert run("import", file).code == 0
    told = run("people").out
    assert "dana.whitfield@gmail.com is a private address. Are they one person?" in told
    assert "afterword people dana dana-2 --one or --two" in told
    before = run("plan", "--json").out
    assert "--undo" in run("people", "dana", "dana-2", "--one").out
    assert json.loads(run("people", "--json").out) == [
        {"candidacy": "harrow", "keep": "dana", "other": "dana-2", "state": "one", "reason": None}
    ]
    assert "by your word" in run("people").out
    assert "as it was before" in run("people", "dana", "dana-2", "--undo").out
    assert run("plan", "--json").out == before
    assert run("people", "dana", "dana-2", "--two").code == 0
    for wrong in (("dana",), ("dana", "dana-2"), ("--one",)):
        assert run("people", *wrong).code == 2
