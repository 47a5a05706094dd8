"""Briefs: everything from the journal, a strength for each, and questions for what is missing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from afterword.writing.brief import Brief, brief
from afterword.writing.days import spoken_day
from afterword.writing.matching import shared_out
from panel import briefed, tell


def by_reader(briefs: tuple[Brief, ...]) -> dict[str | None, Brief]:
    return {each.step.to: each for each in briefs}


def test_a_brief_holds_what_the_journal_holds() -> None:
    anna = by_reader(briefed(decision={"latest": "2026-09-25", "words": "by Friday week"}))["anna"]
    assert (anna.greeting, anna.employer, anna.role, anna.post) == (
        "Anna",
        "Larkfield Energy",
        "Platform Engineer",
        "post",
    )
    assert (anna.on, anna.day, anna.date) == ("on Wednesday", "Wednesday 16 September", "16 September")
    assert [each.text for each in anna.topics] == ["the Monday release train", "how teams agree a freeze"]
    assert anna.decision == "Friday 25 September"
    assert (anna.name, anna.phone, anna.email) == ("Ingrid Holm", "+44 20 7946 0101", "ingrid@mail.example")
    assert anna.questions == ()


def test_nobody_is_called_by_a_title_that_nobody_gave() -> None:
    found = by_reader(briefed())
    assert found["lee"].greeting == "Lee Pemberton"
    assert found["raj"].greeting == "Dr Chaudhary"


def test_each_reader_gets_another_strength_where_that_can_be() -> None:
    found = by_reader(briefed())
    firsts = [found[who].proofs[0].evidence.text for who in ("anna", "raj", "lee")]
    assert len(set(firsts)) == 3
    assert firsts[1].startswith("runbooks")


def test_own_notes_come_before_variety() -> None:
    notes = {who: {"topics": ["releases"], "strengths": ["s1"]} for who in ("anna", "raj", "lee")}
    story = tell(notes)
    assert shared_out(story, story.first_interview, ["s1", "s2", "s3"]) == {"anna": "s1", "raj": "s1", "lee": "s1"}


def test_a_coordinator_is_asked_neither_strength_nor_question() -> None:
    zoe = by_reader(briefed())["zoe"]
    assert zoe.kind == "host"
    assert zoe.questions == ()


@pytest.mark.parametrize(
    ("changes", "asked"),
    [
        ({"notes": {}}, "What did you talk about with Anna Whitcombe?"),
        ({"notes": {"anna": {"topics": ["…"]}}}, "What did you talk about with Anna Whitcombe?"),
        ({"notes": {"anna": {"topics": ["She is leaving"]}}}, "How would you name"),
        ({"notes": {"anna": {"topics": ["asdf"]}}}, "How would you name"),
        ({"notes": {"anna": {"topics": ["die Umstellung auf SAP im April und die neuen Lager"]}}}, "How would you name"),
        ({"notes": {"anna": {"topics": ["her divorce"]}}}, "How would you name"),
        ({"candidate": {"record": "candidate", "id": "me", "name": ""}}, "What is your name"),
        ({"candidate": {"record": "candidate", "id": "me", "name": "Ingrid Holm"}}, "Which of your strengths"),
        ({"candidacy": {"record": "candidacy", "id": "c1", "employer": "Larkfield"}}, "What is the role"),
    ],
)  # fmt: skip
def test_what_is_missing_is_asked_and_not_made_up(changes: dict[str, Any], asked: str) -> None:
    found = by_reader(briefed(**changes))["anna"]
    assert any(question.text.startswith(asked) for question in found.questions)


def test_a_strength_is_not_asked_for_where_the_job_is_not_wanted() -> None:
    found = by_reader(briefed(candidate={"record": "candidate", "id": "me", "name": "Ingrid Holm"}, wanted="no"))
    assert found["anna"].wanted == "no"
    assert found["anna"].questions == ()


def test_a_withdrawal_finds_one_thing_that_came_up_with_somebody() -> None:
    leaving = briefed({"raj": {"topics": ["alert runbooks"]}}, wanted="no", purpose="withdraw")[0]
    assert leaving.step.to == "zoe"
    assert leaving.topic_with == "Dr Chaudhary"
    assert leaving.topics[0].text == "alert runbooks"


def test_answers_to_words_that_only_the_candidate_read_are_asked_for() -> None:
    from afterword.core.planner import plan_one

    story = tell(facts=[{"fact": "asked_for", "id": "f1", "candidacy": "c1", "at": "2026-09-17T10:00:00+01:00",
                         "by": "zoe", "what": "salary"}])  # fmt: skip
    step = next(step for step in plan_one(story).steps if step.purpose == "answer")
    assert [question.key for question in brief(story, step).questions] == ["answer:f1"]


@pytest.mark.parametrize(("country", "spoken"), [("US", "Wednesday, November 4"), ("GB", "Wednesday 4 November"), ("us", "Wednesday, November 4"), ("", "Wednesday 4 November")])  # fmt: skip
def test_days_are_said_in_the_countrys_order(country: str, spoken: str) -> None:
    assert spoken_day(date(2026, 11, 4), country) == spoken
