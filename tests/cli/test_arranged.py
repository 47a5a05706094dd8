"""All openings seen together, through the command line: plan --arranged, and why of what was arranged."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

NOW = ("--now", "2026-10-14T20:00:00+00:00")
LATER = ("--now", "2026-10-21T12:00:00+00:00")


def opening(id: str, *facts: dict[str, Any], people: str = "", **keys: Any) -> Iterator[dict[str, Any]]:
    """The lines of one candidacy; the people are known by their names and have an address each."""
    yield {"record": "candidacy", "id": id, "employer": id.capitalize(), "role": "Planner", "zone": "UTC", **keys}
    for name in people.split():
        person = {"record": "person", "id": f"{id}-{name}", "candidacy": id, "name": f"{name.capitalize()} Okafor"}
        yield {**person, "part": "hiring_manager" if name == "ada" else "interviewer", "email": f"{name}@{id}.example"}
    for number, fact in enumerate(facts, 1):
        yield {"id": f"{id}{number}", "candidacy": id, **fact}


def held(at: str, *with_: str) -> dict[str, Any]:
    return {"fact": "interview_held", "at": f"{at}:00+00:00", "with": list(with_)}


ME = {"record": "candidate", "id": "me", "name": "Lea Brandt", "email": "lea@mail.example", "zone": "UTC"}


@pytest.fixture(params=["a file", "the house"])
def ask(request: pytest.FixtureRequest, run: Callable, tmp_path: Path) -> Callable:
    """Ask `plan` or `why` of these lines: of a journal file, and of a house that took it in. Both say the same."""

    def ask(lines: list[dict[str, Any]], command: str, *words: object) -> Any:
        file = tmp_path / "journal.jsonl"
        file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        if request.param == "the house":
            assert run("import", file).code == 0
            done = run(command, *words)
        elif command == "why":
            done = run("why", *words, "--journal", file)
        else:
            done = run(command, file, *words)
        assert done.code == 0, done.err
        return json.loads(done.out) if "--json" in words else " ".join(done.out.split())

    return ask


def taken(**keys: Any) -> list[dict[str, Any]]:
    """Northwind's offer was taken on Wednesday, and Southwind still waits."""
    return [
        ME,
        *opening("northwind", held("2026-10-12T10:45", "northwind-ada"),
                 {"fact": "decided", "at": "2026-10-21T09:00:00+00:00", "to": "accept"}, people="ada"),
        *opening("southwind", held("2026-10-13T10:45", "southwind-bob"), people="bob", **keys),
    ]  # fmt: skip


def evening(**wishes: Any) -> list[dict[str, Any]]:
    """Three interviewers of one day, and an evening that holds two letters; the call would ring at night in Tokyo."""
    three = held("2026-10-14T10:45", "northwind-ada", "northwind-bob", "northwind-eve")
    return [{**ME, "letters_a_day": 2, **wishes}, *opening("northwind", three, people="ada bob eve")]


def test_a_withdrawal_for_the_sake_of_another_offer_says_why_and_what_would_change_it(ask: Callable) -> None:
    plan = ask(taken(), "plan", "--arranged", "--json", *LATER)
    (step,) = [each for each in plan["steps"] if each["reason"]["rule"] == "accepted-elsewhere"]
    assert step["key"] == "withdraw:southwind:southwind-bob:northwind2"
    why = ask(taken(), "why", step["key"], "--json", *LATER)
    assert {name: why[name] for name in step} == step, "why explains the step as it is listed"
    assert why["rule"]["source"].startswith("http")
    assert [each["sentence"] for each in why["facts"]] == [
        "At Northwind: You decided to accept the offer on Wednesday 21 October, 09:00."
    ]
    assert [each["sentence"] for each in why["numbers"] if "due" in each["sets"]] == [
        "A withdrawal is due within 48 hours."
    ]
    told = {each["supposed"]: each["sentence"] for each in why["would_change"]}
    assert told["not accepted"] == "Taking back your acceptance at Northwind would end it."
    assert told["done"].startswith("Your letter to Bob Okafor would settle it")


def test_a_check_in_held_back_for_the_sake_of_another_offer_says_what_would_release_it(ask: Callable) -> None:
    why = ask(taken(), "why", "check_in:southwind", "--json", *LATER)
    assert (why["held_back"], why["rule"]["name"]) == (True, "accepted-elsewhere")
    assert why["holds"][0].startswith("Otherwise it would be owed from Tuesday 20 October, 10:45")
    (release,) = [each for each in why["would_change"] if each["supposed"] == "not accepted"]
    assert (release["effect"], release["sentence"][:57]) == (
        "releases", "Taking back your acceptance at Northwind would bring it b",
    )  # fmt: skip
    words = ask(taken(), "why", "check_in:southwind", *LATER)
    assert "Held back. You took another offer on Wednesday 21 October." in words


def test_a_letter_that_waits_for_another_day_says_so_wherever_it_is_told(ask: Callable) -> None:
    plan = ask(evening(), "plan", "--arranged", "--json", *NOW)
    ((key, reason),) = plan["moved"].items()
    assert reason["rule"] == "one-day-only"
    assert reason["sentence"] == "Two letters are enough for one day. This one is in time on Thursday 15 October."
    (step,) = [each for each in plan["steps"] if each["key"] == key]
    assert step["best"].startswith("2026-10-15T09:00")
    why = ask(evening(), "why", key, "--json", *NOW)
    assert why["best"] == step["best"]
    assert why["rule"]["name"] == "thank-each-interviewer"
    (arranged,) = why["arranged"]
    assert (arranged["name"], arranged["reason"], arranged["otherwise"]["best"][:16]) == (
        "one-day-only", reason, "2026-10-14T14:20",
    )  # fmt: skip
    told = {each["supposed"]: each["sentence"] for each in why["would_change"]}
    assert told["letters a day"] == "3 letters a day would make it best on Wednesday 14 October, 14:20."
    words = ask(evening(), "why", key, *NOW)
    assert "Across all your openings, by one-day-only" in words
    assert "Otherwise it would be best on Wednesday 14 October, 14:20." in words
    plain = ask(evening(), "plan", "--arranged", *NOW)
    assert "Best on Thursday 15 October, 09:00. Two letters are enough for one day." in plain


def test_what_is_done_by_hand_waits_for_the_morning_and_says_which_hours_would_do(ask: Callable) -> None:
    lines = [
        {**line, "at": "2026-10-14T13:30:00+00:00"} if "fact" in line else line
        for line in evening(zone="Asia/Tokyo", letters_a_day=5)
    ]
    early, move_on = ("--now", "2026-10-14T13:40:00+00:00"), "move_on:northwind::northwind1"
    moved = ask(lines, "plan", "--arranged", "--json", *early)["moved"]
    assert set(moved) == {move_on}, "the debrief is due before the morning, and letters go by themselves"
    why = ask(lines, "why", move_on, "--json", *early)
    assert why["arranged"][0]["name"] == "quiet-hours"
    assert "It would be 22:30 where you are. You are awake at 07:00, and in time." in why["arranged"][0]["says"]
    told = {each["supposed"]: each["sentence"] for each in why["would_change"]}
    assert told["quiet hours"] == "Quiet hours from 23:00 would make it best on Friday 13 November, 13:30."


def test_somebody_met_for_two_posts_is_thanked_once_and_both_letters_say_why(ask: Callable) -> None:
    lines = [
        ME,
        *opening("northwind", held("2026-10-14T10:45", "northwind-ada"), people="ada"),
        *opening("southwind", held("2026-10-14T16:00", "southwind-ada"), people="ada"),
    ]
    lines = [{**line, "email": "ada@northwind.example"} if line.get("record") == "person" else line for line in lines]
    held_back = ask(lines, "why", "thank_you:northwind", "--json", *NOW)
    assert (held_back["held_back"], held_back["rule"]["name"]) == (True, "thanked-once")
    assert [each["sentence"] for each in held_back["facts"]] == [
        "The interview of Wednesday 14 October, 10:45, with Ada Okafor.",
        "At Southwind: The interview of Wednesday 14 October, 16:00, with Ada Okafor.",
    ]
    told = {each["supposed"]: each["sentence"] for each in held_back["would_change"]}
    assert told["met once"] == (
        "Not meeting them on Wednesday 14 October, 16:00 again would bring it back, due on Thursday 15 October, 10:45."
    )
    kept = ask(lines, "why", "thank_you:southwind", "--json", *NOW)
    assert (kept["due"][:16], kept["arranged"][0]["name"]) == ("2026-10-15T10:45", "thanked-once")
    assert "Otherwise it would be due on Thursday 15 October, 16:00." in kept["arranged"][0]["says"]
    told = {each["supposed"]: each["sentence"] for each in kept["would_change"]}
    assert told["met once"] == (
        "Not meeting them on Wednesday 14 October, 10:45 before would make it due on Thursday 15 October, 16:00 instead "
        "of Thursday 15 October, 10:45."
    )


def test_today_shows_the_best_moment_that_why_explains(run: Callable, tmp_path: Path) -> None:
    file = tmp_path / "journal.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in evening()), encoding="utf-8")
    assert run("import", file).code == 0
    due = json.loads(run("today", "--json", *NOW).out)["due"]
    best = {step["key"]: step["best"] for step in due if step["purpose"] == "thank_you"}
    assert len(best) == 3
    for key, moment in best.items():
        assert json.loads(run("why", key, "--json", *NOW).out)["best"] == moment
    arranged = json.loads(run("plan", "--arranged", "--json", *NOW).out)["steps"]
    assert {step["key"]: step["best"] for step in arranged if step["key"] in best} == best


def test_the_whole_of_an_opening_is_told_as_arranged(ask: Callable) -> None:
    each = ask(taken(), "why", "southwind", "--json", *LATER)["each"]
    assert {one["purpose"] for one in each if one["held_back"]} == {"check_in", "move_on"}
    assert {one["reason"]["rule"] for one in each if one["purpose"] == "withdraw"} == {"accepted-elsewhere"}


def test_a_file_is_arranged_without_a_house(run: Callable, tmp_path: Path) -> None:
    file = tmp_path / "journal.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in taken()), encoding="utf-8")
    assert "You took another offer" in run("plan", file, "--arranged", *LATER).out
    assert "You took another offer" not in run("plan", file, *LATER).out
    assert list(Path(os.environ["AFTERWORD_HOME"]).iterdir()) == []


@pytest.mark.parametrize("difference", ["--diff", "--diff-rules"])
def test_a_difference_is_told_of_each_candidacy_by_itself(run: Callable, difference: str) -> None:
    done = run("plan", "x.jsonl", "--arranged", difference, "y.json")
    assert (done.code, done.out) == (2, "")
    assert "leave out --arranged, or the difference" in done.err
