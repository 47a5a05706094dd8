"""What the candidate picks for a letter goes before what would be chosen."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.core import journal, planner
from afterword.core.known import told_in
from afterword.writing.brief import brief
from afterword.writing.drafting import to_write, write
from afterword.writing.picking import PICKED, Pick, choices, pick_of

NOW = datetime(2026, 11, 12, 12, tzinfo=UTC)
TOLD = journal.parse((Path(__file__).parent.parent / "journals" / "analyst-new-york.jsonl").read_text(encoding="utf-8"))
STORIES = told_in(TOLD)
STEPS = to_write(planner.plan(TOLD), NOW)
STEP = next(each for each in STEPS if each.purpose == "thank_you")
STORY = STORIES[STEP.candidacy]


def letter(pick: Pick) -> dict:
    return next(
        each.as_json() for each in write(STORIES, STEPS, NOW, picks={STEP.key: pick}).letters if each.step == STEP.key
    )


def test_a_strength_and_a_question_that_were_picked_stand_in_the_letter_with_their_reason() -> None:
    before = letter(Pick())
    could = choices(brief(STORY, STEP, NOW), STORY)
    other = next(id for id in could.strengths if id != before["chosen"]["strength"])
    after = letter(Pick(strength=other, question="Who would I sit next to?"))
    assert (after["chosen"]["strength"], after["chosen"]["strength_because"]) == (other, PICKED)
    assert (after["chosen"]["question"], after["chosen"]["question_because"]) == ("Who would I sit next to?", PICKED)
    assert "who would I sit next to?" in after["text"] or "Who would I sit next to?" in after["text"]
    assert after["text"] != before["text"]


@pytest.mark.parametrize(
    "pick", [Pick(strength="gone"), Pick(question="?"), Pick(question="w " * 300), Pick(question="<b>")]
)
def test_what_cannot_be_written_changes_nothing(pick: Pick) -> None:
    assert letter(pick)["chosen"]["strength"] == letter(Pick())["chosen"]["strength"]


def test_a_pick_is_read_back_as_it_was_kept() -> None:
    pick = Pick(strength="s2", question="Why?")
    assert pick_of(pick.as_json()) == pick
    assert pick_of(None) == pick_of({"strength": 7, "more": "x"}) == Pick()


def test_what_could_be_picked_is_what_was_chosen_and_more() -> None:
    could = choices(brief(STORY, STEP, NOW), STORY)
    chosen = letter(Pick())["chosen"]
    assert chosen["strength"] in could.strengths
    assert chosen["question"] in could.questions
    assert len(could.questions) > 1
