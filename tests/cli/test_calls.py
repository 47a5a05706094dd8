"""The telephone at the terminal: the sheet, on paper too, its outcomes, and a journal file of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calling import DANA, DEBRIEF, HARROW, HELD, INES, RAUL

NOW = ("--now", "2026-11-12T16:40:00+00:00")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """The story as a file, without a line feed at its end."""
    file = tmp_path / "harrow.jsonl"
    file.write_text(
        "\n".join(json.dumps(each, ensure_ascii=False) for each in (INES, HARROW, DANA, RAUL, HELD, DEBRIEF))
    )
    return file


def test_the_sheet_has_everything_on_one_page_of_paper(run: Callable[..., Any], journal: Path) -> None:
    done = run("call", "dana", "--journal", journal, "--text", *NOW)
    assert (done.code, done.err) == (0, "")
    order = ("Ring Dana Whitfield to say thank you (Inventory Planner, Harrow Lake Logistics)", "+1 414 555 0148",
             "Thursday 12 November, 10:40 in Chicago. A good time.", "1 h 50 min left of 24 hours", "If somebody else answers",
             "Say first", "Is this a good moment?", "Then, in any order", "What would you count first on a Monday?", "Ways out",
             "If it goes to voicemail (68 words, 27 seconds)", "Do not say", "If nobody answers", "[ ] spoke")  # fmt: skip
    places = [done.out.index(words) for words in order]
    assert places == sorted(places)
    assert len(done.out.splitlines()) <= 66
    assert max(len(line) for line in done.out.splitlines()) <= 100
    assert "\x1b" not in done.out


def test_it_can_be_read_by_a_machine(run: Callable[..., Any], journal: Path) -> None:
    said = json.loads(run("call", "whitfield", "--journal", journal, "--json", *NOW).out)
    assert said["number"] == {"international": "+1 414 555 0148", "link": "tel:+1-414-555-0148"}
    assert (said["hours"]["good"], said["hours"]["now"]) == (True, "2026-11-12T10:40:00-06:00")
    assert (said["voicemail"]["words"], said["voicemail"]["seconds"]) == (68, 27)
    assert said["step"]["purpose"] == "thank_you"
    assert said["closed"] is None


def test_outcomes_are_lines_of_that_file_alone(run: Callable[..., Any], journal: Path) -> None:
    before = journal.read_text().splitlines()
    done = run("call", "dana", "--journal", journal, "--outcome", "no-answer", *NOW)
    assert "Noted: nobody answered." in done.out
    assert "Their next good moment: Thursday 12 November, 13:00 (Thursday 12 November, 19:00 with you)." in done.out
    done = run(
        "call",
        "dana",
        "--journal",
        journal,
        "--outcome",
        "spoke",
        "--words",
        "Ring me on the 20th",
        "--back-on",
        "2026-11-20",
        *NOW,
    )
    assert "Settled: thank you, Dana Whitfield." in done.out
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    assert [json.dumps(each, ensure_ascii=False) for each in lines[:6]] == before
    assert [(each["fact"], each.get("outcome", each.get("on"))) for each in lines[6:]] == [
        ("call_made", "no_answer"), ("call_made", "spoke"), ("told_to_check_back", "2026-11-20")]  # fmt: skip
    assert "to ask where they are" in run("call", "dana", "--journal", journal, *NOW).out
    run("call", "dana", "--journal", journal, "--undo", *NOW)
    assert "to say thank you" in run("call", "dana", "--journal", journal, *NOW).out
    assert run("plan").out.count("thank_you") == 0, "the data folder is not touched"


def test_no_call_says_why_and_how_to_mend_it(run: Callable[..., Any], journal: Path) -> None:
    done = run("call", "dana", "--journal", journal, "--no-calls", *NOW)
    assert done.code == 1
    assert "A letter is the way." in done.out
    assert "afterword call dana --may-call" in done.out
    done = run("call", "dana", "--journal", journal, "--number", "", "--may-call", *NOW)
    assert "There is no number for Dana Whitfield." in done.out
    assert "Add it: afterword call dana --number" in done.out
    assert run("call", "dana", "--journal", journal, "--number", "+1 414 555 0199", *NOW).code == 0


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("nobody",), "Nobody is known as 'nobody'. Known are dana, raul."),
        (("dana", "--outcome", "shouted"), "Invalid value for '--outcome'"),
        (("dana", "--words", "hello"), "Add --outcome"),
        (("dana", "--outcome", "spoke", "--back-on", "soon"), "'soon' is no day. Write it as 2026-10-21."),
        (("dana", "--number", "ask reception"), "cannot be dialled"),
    ],
)
def test_bad_input_is_one_clear_sentence(
    run: Callable[..., Any], journal: Path, words: tuple[str, ...], complaint: str
) -> None:
    done = run("call", *words, "--journal", journal, *NOW)
    assert done.code == 2
    assert complaint in done.err
    assert done.err.count("\n") == 1
    assert len(journal.read_text().splitlines()) == 6


def test_the_same_in_the_candidates_own_data(run: Callable[..., Any], journal: Path) -> None:
    run("import", journal)
    assert "to say thank you" in run("call", "dana", *NOW).out
    done = json.loads(run("call", "dana", "--outcome", "voicemail", "--json", *NOW).out)
    assert done["settled"] == ["thank_you:harrow:dana:i1"]
    assert "Taken back." in run("call", "dana", "--undo", *NOW).out
    assert json.loads(run("call", "dana", "--json", *NOW).out)["step"]["purpose"] == "thank_you"
    done = run("call", "dana", "--outcome", "gatekeeper", *NOW)
    assert "You were not put through" in done.out


def test_today_names_the_sheet_of_whoever_can_only_be_rung(run: Callable[..., Any], tmp_path: Path) -> None:
    file = tmp_path / "rung.jsonl"
    lines = (INES, HARROW, {**DANA, "email": ""}, {**RAUL, "email": ""}, HELD, DEBRIEF)
    file.write_text("".join(json.dumps(each) + "\n" for each in lines))
    run("import", file)
    assert "afterword call dana" in run("today", *NOW).out
