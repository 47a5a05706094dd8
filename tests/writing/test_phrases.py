"""Rough notes: their shapes, and what is done to them so that they can stand in a sentence."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.writing.phrases import Shape, clean, evidence, lowered, need, phrase, question, states, topic


@pytest.mark.parametrize(
    ("said", "shape"),
    [
        ("the June billing migration", Shape.NOUN),
        ("planning", Shape.NOUN),
        ("nurses who escalate early", Shape.NOUN),
        ("someone the budget holders will talk to", Shape.NOUN),
        ("training on the card system", Shape.NOUN),
        ("moving to twelve-hour shifts", Shape.GERUND),
        ("how product and engineering agree scope", Shape.CLAUSE),
        ("whether to pad the first train or the last", Shape.CLAUSE),
        ("to lead the rewrite", Shape.INFINITIVE),
        ("Timetables fail at their joins.", Shape.SENTENCE),
        ("they lost two planners", Shape.SENTENCE),
        ("most of the ward is new", Shape.SENTENCE),
        ("Who owns the rota?", Shape.QUESTION),
    ],
)
def test_the_shape_of_a_note(said: str, shape: Shape) -> None:
    found = phrase(said)
    assert found is not None
    assert found.shape is shape


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("cut payment latency at Fernhill from 900 to 210 milliseconds", True),
        ("successfully migrated 40 services", True),
        ("co-led the audit", True),
        ("was preceptor to four nurses", True),
        ("trained five apprentices", True),
        ("manage 40 stores", True),
        ("trained in triage", False),
        ("certified in 4G since 2020", False),
        ("advanced Excel user", False),
        ("3 rejects in 1,140 radiographed joints", False),
        ("about half of my 60 calls a day were in Spanish", False),
        ("I rebuilt the rota.", False),
        ("running the weekly rota", False),
    ],
)
def test_evidence_that_wants_an_i_before_it(said: str, verb: bool) -> None:
    found = evidence(said)
    assert found is not None
    assert (found.shape is Shape.VERB) is verb


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("They need people on nights.", "people on nights"),
        ("We are looking for a planner who stays", "a planner who stays"),
        ("lower latency at checkout", "lower latency at checkout"),
        ("She wants to move the depot", "to move the depot"),
    ],
)
def test_a_need_is_what_follows_they_need(said: str, left: str) -> None:
    found = need(said)
    assert found is not None
    assert found.text == left


def test_a_topic_of_theirs_is_yours_in_a_letter_to_them() -> None:
    found = topic("Their backlog of tickets")
    assert found is not None
    assert found.text == "your backlog of tickets"


def test_an_order_to_ask_is_not_part_of_the_question() -> None:
    found = question("Ask about the game days")
    assert found is not None
    assert found.text == "the game days"


@pytest.mark.parametrize(("said", "own"), [("I make slow systems fast", True), ("My welds pass", True), ("Calm in disruption", False), ("My work in triage", False), ("Patience", False)])  # fmt: skip
def test_claims_that_are_sentences(said: str, own: bool) -> None:
    found = phrase(said)
    assert found is not None
    assert states(found) is own


@pytest.mark.parametrize(
    ("said", "inside"),
    [
        ("The June migration", "the June migration"),
        ("Moving to nights", "moving to nights"),
        ("Davos lysimeter record", "Davos lysimeter record"),
        ("SQL models", "SQL models"),
        ("I rebuilt it", "I rebuilt it"),
    ],
)
def test_only_what_is_surely_no_name_loses_its_capital(said: str, inside: str) -> None:
    assert lowered(said) == inside


@pytest.mark.parametrize(
    ("said", "cleaned"),
    [
        ("  the  new\n depot ", "the new depot"),
        ("wow!! really...", "wow. really."),
        ("{topic} [x]", "topic x"),
        ("one ,two", "one,two"),
        ("the move to .NET", "the move to .NET"),
        ("…", ""),
        ("--", ""),
    ],
)
def test_notes_are_cleaned(said: str, cleaned: str) -> None:
    assert clean(said) == cleaned


@given(st.text() | st.text(alphabet="aB .,;:!?{}[]\n-…"))
def test_clean_words_have_no_double_space_or_stop_and_no_brackets(said: str) -> None:
    text = clean(said)
    assert not re.search(r"  |[,.;:?]{2}|\s(?:[,;:?]|\.(?!\w))|[{}\[\]<>!\n]", text)
    assert clean(text) == text
