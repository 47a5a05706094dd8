"""Our letters in somebody else's words: what they see, and what is taken of theirs."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import journal, planner
from afterword.core.known import told_in
from afterword.core.value import replace
from afterword.writing.drafting import to_write, write
from afterword.writing.letter import Letter, split
from afterword.writing.rewording import Refused, asked, asked_again, taken

NOW = datetime(2026, 11, 12, 12, tzinfo=UTC)
TOLD = journal.parse((Path(__file__).parent.parent / "journals" / "analyst-new-york.jsonl").read_text(encoding="utf-8"))
STORIES = told_in(TOLD)
LETTERS = write(STORIES, to_write(planner.plan(TOLD), NOW), NOW).letters
OURS = next(each for each in LETTERS if each.purpose == "thank_you")
BODY = split(OURS.text).of(split(OURS.text).body).strip()


def answer(body: str) -> str:
    return json.dumps({"body": body})


def taken_or_not(said: str, ours: Letter = OURS) -> Letter | Refused:
    return taken(ours, said, [each for each in LETTERS if each is not OURS], STORIES, NOW)


def test_they_see_the_body_and_neither_address_nor_telephone_number() -> None:
    told = json.dumps(asked(OURS))
    candidate = STORIES[OURS.candidacy].candidate
    assert candidate
    assert BODY.splitlines()[0][:40] in told
    assert not any(secret in told for secret in (candidate.phone, candidate.email, candidate.name))


def test_other_words_for_the_same_are_taken_between_our_greeting_and_our_closing() -> None:
    theirs = taken_or_not(answer(BODY.replace("Thank you", "Many thanks", 1)))
    assert isinstance(theirs, Letter)
    assert theirs.text == OURS.text.replace("Thank you", "Many thanks", 1)


@pytest.mark.parametrize(
    "said",
    [
        "Here you are:\n```json\n{json}\n```\nAnything else?",
        "{json} and then some",
        "{greeting}\n\n{body}\n\n{closing}",
        "{body}",
    ],
)
def test_an_answer_is_understood_however_it_is_wrapped(said: str) -> None:
    parts = split(OURS.text)
    for name, words in (("json", answer(BODY)), ("greeting", parts.of(parts.greeting)), ("body", BODY),
                        ("closing", parts.of(parts.closing))):  # fmt: skip
        said = said.replace(f"{{{name}}}", words)
    theirs = taken_or_not(said)
    assert isinstance(theirs, Letter)
    assert theirs.text == OURS.text


@pytest.mark.parametrize(
    ("added", "named"),
    [
        (" I also spoke with Siobhan about it.", "Siobhan"),
        (" We saved 340 hours.", "340"),
        (" See https://evil.example for more.", "address"),
        (" <b>Truly</b> yours.", "markup"),
        (" I am desperate for this job and would do anything.", "desperate"),
        (" You told me about the new telescope.", "telescope"),
    ],
)
def test_what_is_brought_in_is_not_taken_and_the_reason_names_it(added: str, named: str) -> None:
    refused = taken_or_not(answer(BODY + added))
    assert isinstance(refused, Refused)
    assert any(named in reason for reason in refused.reasons)


@pytest.mark.parametrize("said", ["", "{}", '{"body": 7}', '{"body": ""}', "{" * 5000, answer("x " * 5000), "null"])
def test_a_broken_answer_is_refused_in_words(said: str) -> None:
    assert isinstance(taken_or_not(said), Refused)


def test_what_loses_the_question_or_the_strength_is_refused() -> None:
    assert isinstance(
        taken_or_not(answer("Thank you for your time. It was good to meet you and to hear it all.")), Refused
    )


def test_words_of_another_letter_are_refused() -> None:
    other = replace(OURS, to="somebody-else")
    refused = taken(OURS, answer(BODY), [other], STORIES, NOW)
    assert isinstance(refused, Refused)
    assert any("too many words" in reason for reason in refused.reasons)


def test_they_are_told_what_to_mend() -> None:
    refused = Refused(reasons=("“340” does not stand in the letter: leave it out.",))
    *before, said, mend = asked_again(asked(OURS), "my words", refused)
    assert tuple(before) == asked(OURS)
    assert (said["role"], mend["role"]) == ("assistant", "user")
    assert "340" in mend["content"]


@given(st.text(max_size=400) | st.text(max_size=200).map(answer))
def test_nothing_that_they_say_makes_it_raise_or_changes_greeting_and_closing(said: str) -> None:
    theirs = taken_or_not(said)
    if isinstance(theirs, Letter):
        ours, parts = split(OURS.text), split(theirs.text)
        assert (parts.of(parts.greeting), parts.of(parts.closing)) == (ours.of(ours.greeting), ours.of(ours.closing))
