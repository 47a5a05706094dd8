"""What was done elsewhere, at the terminal."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calling import DANA, DEBRIEF, HARROW, HELD, INES, RAUL, fact

NOW = ("--now", "2026-11-12T16:40:00+00:00")
ASKED = fact("asked_for", "2026-11-12T09:00:00-06:00", id="a1", by="dana", what="references")


@pytest.fixture(autouse=True)
def known(run: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "harrow.jsonl"
    file.write_text("".join(json.dumps(each) + "\n" for each in (INES, HARROW, DANA, RAUL, HELD, DEBRIEF, ASKED)))
    assert run("import", file).code == 0


def owed(run: Callable[..., Any]) -> set[str]:
    return {step["key"] for step in json.loads(run("plan", "--json", *NOW).out)["steps"]}


def test_a_letter_by_post_settles_and_is_taken_back(run: Callable[..., Any]) -> None:
    done = run("elsewhere", "thank_you:harrow:dana", "--by", "post", "--at", "2026-11-12T09:00:00+00:00", *NOW)
    assert (done.code, done.err) == (0, "")
    assert "Take it back: afterword elsewhere --undo thank_you:harrow:dana" in done.out
    assert "thank_you:harrow:dana:i1" not in owed(run)
    assert "owed again" in run("elsewhere", "--undo", "thank_you:harrow:dana", *NOW).out
    assert "thank_you:harrow:dana:i1" in owed(run)


def test_references_are_supplied_and_taken_back(run: Callable[..., Any]) -> None:
    said = json.loads(run("supplied", "answer:harrow", "--json", *NOW).out)
    assert said["settled"] == ["answer:harrow:dana:a1"]
    assert "answer:harrow:dana:a1" not in owed(run)
    run("supplied", "--undo", "answer:harrow", *NOW)
    assert "answer:harrow:dana:a1" in owed(run)


def test_what_cannot_be_noted_is_said_in_one_sentence(run: Callable[..., Any]) -> None:
    for words in (("elsewhere", "answer:harrow"), ("supplied", "thank_you:harrow:dana"), ("elsewhere", "nothing")):
        done = run(*words, *NOW)
        assert done.code == 2
        assert done.err.count("\n") == 1
