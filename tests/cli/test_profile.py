"""Saying who you are and how your days are, through the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "example"


@pytest.fixture
def known(run: Callable) -> Callable:
    assert run("profile", "--from", EXAMPLE / "me.toml").code == 0
    return run


def test_days_of_ones_own_are_said_shown_and_taken_back(known: Callable) -> None:
    assert "  Quiet from 22:00 until 07:00, and five letters a day at most.\n" in known("profile").out
    said = known("profile", "--quiet-from", "21:30", "--quiet-until", "08:00", "--letters-a-day", "3")
    assert "  Quiet from 21:30 until 08:00, and three letters a day at most.\n" in said.out
    assert json.loads(known("profile", "--json").out)["letters_a_day"] == 3
    back = known("profile", "--quiet-from", "default", "--letters-a-day", "default")
    assert "  Quiet from 22:00 until 08:00, and five letters a day at most.\n" in back.out


@pytest.mark.parametrize(("words", "says"), [
    (("--quiet-from", "10pm"), "\"quiet_from\" is a time of day as HH:MM, such as 22:00, and not '10pm'."),
    (("--letters-a-day", "none"), '"letters_a_day" is a whole number from 1 to 100'),
])  # fmt: skip
def test_days_that_cannot_be_are_said_in_one_line(known: Callable, words: tuple[str, ...], says: str) -> None:
    done = known("profile", *words)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert says in done.err
    assert 'The word "default" takes it back.' in done.err


def test_a_file_may_say_them_and_is_named_where_it_cannot_be(known: Callable, tmp_path: Path) -> None:
    file = tmp_path / "days.toml"
    file.write_text('quiet_from = 21:15:00\nletters_a_day = 2\nquiet_until = "06:00"\n', encoding="utf-8")
    assert "Quiet from 21:15 until 06:00, and two letters a day at most." in known("profile", "--from", file).out
    file.write_text("letters_a_day = 0\n", encoding="utf-8")
    done = known("profile", "--from", file)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"afterword: {file}: \"letters_a_day\" is a whole number from 1 to 100, and not '0'.")


def test_an_imported_record_that_says_what_cannot_be_is_doubted_and_stops_nothing(
    run: Callable, tmp_path: Path
) -> None:
    record = {"record": "candidate", "id": "me", "name": "Lea Brandt", "email": "lea@mail.example", "zone": "UTC",
              "quiet_from": "late", "letters_a_day": -1}  # fmt: skip
    file = tmp_path / "journal.jsonl"
    file.write_text(json.dumps(record) + "\n", encoding="utf-8")
    done = run("import", file)
    assert done.code == 0
    assert f"{file}, line 1: \"quiet_from\" is a time of day as HH:MM, such as 22:00, and not 'late'. " in done.err
    for command in ("today", "profile", "plan"):
        assert run(command, *(["--arranged"] if command == "plan" else [])).code == 0
    assert "Quiet from 22:00 until 07:00, and five letters a day at most." in run("profile").out
