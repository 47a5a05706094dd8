"""Why, what it looked like then, and what something more would change; through the command line."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

JOURNALS = Path(__file__).parent.parent / "journals"
EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "example"
NURSE = JOURNALS / "nurse-leeds.jsonl"
NOW = ("--now", "2026-11-12T12:00:00+00:00")


@pytest.fixture
def evening(run: Callable) -> Callable:
    """The evening of the README, debriefed."""
    for words in (("profile", "--from", EXAMPLE / "me.toml"), ("add", EXAMPLE / "invitation.ics", *NOW),
                  ("debrief", "--from", EXAMPLE / "debrief.toml", *NOW)):  # fmt: skip
        assert run(*words).code == 0
    return run


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """One interview with Ada, of which they later said something, took it back, and said no."""
    lines = [
        {"record": "candidate", "id": "me", "name": "Lea Brandt", "zone": "UTC"},
        {"record": "candidacy", "id": "c", "employer": "Northwind", "role": "Planner", "zone": "UTC", "country": "GB"},
        {"record": "person", "id": "ada", "candidacy": "c", "name": "Ada Okafor", "part": "hiring_manager",
         "email": "ada@northwind.example"},
        {"fact": "interview_held", "id": "i", "candidacy": "c", "at": "2026-10-14T10:45:00+00:00", "with": ["ada"]},
        {"fact": "decision_expected", "id": "d", "candidacy": "c", "at": "2026-10-15T09:00:00+00:00", "by": "ada",
         "latest": "2026-10-30"},
        {"fact": "retracted", "id": "r", "candidacy": "c", "at": "2026-10-15T09:00:00+00:00",
         "noted": "2026-10-17T09:00:00+00:00", "target": "d"},
        {"fact": "rejected", "id": "n", "candidacy": "c", "at": "2026-10-20T09:00:00+00:00", "by": "ada"},
    ]  # fmt: skip
    return written(tmp_path / "small.jsonl", *lines)


def written(path: Path, *lines: dict[str, object]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def test_why_of_a_file_touches_no_house(run: Callable, small: Path) -> None:
    done = run("why", "part_well", "--journal", small, *NOW)
    assert done.code == 0, done.err
    assert "Ada Okafor said no on Tuesday 20 October" in done.out
    assert "Your letter to Ada Okafor would settle it" in done.out
    assert "What would change it" in done.out
    assert list(Path(os.environ["AFTERWORD_HOME"]).iterdir()) == []


def test_why_as_of_then_knows_no_more_than_was_known_then(run: Callable, small: Path) -> None:
    def rule(moment: str) -> str:
        done = run("why", "check_in", "--journal", small, "--as-of", moment, "--json")
        found = json.loads(done.out)
        assert isinstance(found["would_change"], list)
        return found["rule"]["name"]

    assert rule("2026-10-14T12:00:00+00:00") == "check-in-once"
    assert rule("2026-10-16T12:00:00+00:00") == "after-the-stated-date"
    assert rule("2026-10-18T12:00:00+00:00") == "check-in-once"
    assert rule("2026-10-21T12:00:00+00:00") == "after-the-end"
    assert run("why", "check_in", "--journal", small, "--as-of", "2026-10-01T12:00:00+00:00").code == 2


def test_why_of_a_candidacy_tells_each_in_short(run: Callable, small: Path) -> None:
    done = run("why", "c", "--journal", small, *NOW)
    assert "Parting answer to Ada Okafor: Tuesday 20 October, 09:00 to Thursday 22 October, 09:00" in done.out
    assert "Check-in with Ada Okafor: held back" in done.out
    each = json.loads(run("why", "c", "--journal", small, "--json", *NOW).out)["each"]
    assert [one["held_back"] for one in each] == sorted(one["held_back"] for one in each)


def test_why_of_ones_own_data(evening: Callable) -> None:
    done = evening("why", "tidewater-rail", *NOW)
    assert done.code == 0, done.err
    assert "Check-in with" in done.out
    found = json.loads(evening("why", "check_in:tidewater-rail", "--json", *NOW).out)
    assert found["rule"]["source"].startswith("http")
    assert {each["kind"] for each in found["facts"]} == {"interview_held", "debriefed"}
    assert found["standing"] == "ahead"
    before = evening("why", "debrief:tidewater-rail", "--as-of", "2026-11-01T12:00:00+00:00", *NOW)
    assert before.code == 2
    assert "There is no step" in before.err


def test_why_of_ones_own_data_as_of_then(evening: Callable) -> None:
    later = ("--as-of", "2026-11-13T12:00:00+00:00")
    assert json.loads(evening("why", "check_in", *later, "--json").out)["rule"]["name"] == "after-the-stated-date"
    assert json.loads(evening("plan", *later, "--json").out)["steps"]
    assert json.loads(evening("plan", "--as-of", "2026-11-01T12:00:00+00:00", "--json").out)["steps"] == []


def test_plan_as_of_then(run: Callable, small: Path) -> None:
    plan = json.loads(run("plan", small, "--as-of", "2026-10-18T12:00:00+00:00", "--json").out)
    assert "part_well" not in {step["purpose"] for step in plan["steps"]}
    assert {step["standing"] for step in plan["steps"] if step["purpose"] == "check_in"} == {"ahead"}


def test_plan_says_what_more_would_change(run: Callable, small: Path, tmp_path: Path) -> None:
    more = written(
        tmp_path / "more.jsonl",
        {"fact": "letter_sent", "id": "l", "candidacy": "c", "at": "2026-10-21T09:00:00+00:00", "to": "ada",
         "purpose": "part_well"},
        {"fact": "rejected", "id": "x", "candidacy": "elsewhere", "at": "2026-10-21T09:00:00+00:00"},
    )  # fmt: skip
    done = run("plan", small, "--diff", more)
    assert done.code == 0, done.err
    assert "The parting answer to Ada Okafor is not owed any more: Your parting answer" in " ".join(done.out.split())
    assert "There is no candidacy 'elsewhere' here" in done.out
    found = json.loads(run("plan", small, "--diff", more, "--json").out)
    assert [(each["change"], each["purpose"]) for each in found["changes"]] == [("goes", "part_well")]
    assert (found["changes"][0]["after"], found["not_here"]) == (None, ["elsewhere"])
    assert run("plan", small, "--diff", small).out == "Nothing changes.\n"


def test_plan_of_ones_own_data_says_what_more_would_change_and_keeps_it_to_itself(
    evening: Callable, tmp_path: Path
) -> None:
    more = written(tmp_path / "no.jsonl", {"fact": "rejected", "id": "n", "candidacy": "tidewater-rail",
                                           "at": "2026-11-20T09:00:00+00:00"})  # fmt: skip
    before = evening("export").out
    done = evening("plan", "--diff", more, *NOW)
    assert "held     The check-in with" in done.out
    assert evening("export").out == before


def test_plan_tells_an_earlier_plan_from_this_one(run: Callable, tmp_path: Path) -> None:
    old = tmp_path / "old.json"
    plan = json.loads(run("plan", NURSE, "--json").out)
    old.write_text(json.dumps(plan), encoding="utf-8")
    assert run("plan", NURSE, "--diff-rules", old).out == "Nothing changes.\n"
    step = next(each for each in plan["steps"] if each["purpose"] == "check_in")
    step["opens"] = "2026-10-20T09:00:00+01:00"
    plan["steps"] = [each for each in plan["steps"] if each["purpose"] != "thank_you"]
    old.write_text(json.dumps(plan), encoding="utf-8")
    found = json.loads(run("plan", NURSE, "--diff-rules", old, "--json").out)["changes"]
    assert {each["change"] for each in found} == {"appears", "moves"}
    moved = next(each for each in found if each["change"] == "moves")
    assert "instead of Tuesday 20 October, 09:00" in moved["sentence"]


@pytest.mark.parametrize(("words", "says"), [
    (("plan", NURSE, "--diff-rules", NURSE), "is no plan"),
    (("plan", NURSE, "--diff-rules", "nowhere.json"), "There is no file"),
    (("plan", NURSE, "--diff", "nowhere.jsonl"), "There is no file"),
    (("plan", NURSE, "--diff", NURSE, "--diff-rules", NURSE), "One difference at a time"),
    (("plan", NURSE, "--as-of", "then"), "is no moment"),
    (("why", "thank_you", "--journal", NURSE), "is the beginning of"),
    (("why", "nothing", "--journal", NURSE), "There is no step"),
])  # fmt: skip
def test_what_cannot_be_asked_is_said_in_one_line(run: Callable, words: tuple[object, ...], says: str) -> None:
    done = run(*words)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert says in done.err
