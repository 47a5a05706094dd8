"""Strengths to needs: by the candidate's word, by shared words, and never the same for all."""

from __future__ import annotations

import pytest

from afterword.writing.matching import proofs_for, reason
from afterword.writing.phrases import phrase
from afterword.writing.wording import of_people, proof, stems
from panel import CANDIDATE, NOTES, tell


def test_the_reason_names_the_word_that_both_share() -> None:
    story = tell()
    note = story.note_on("anna")
    assert reason(story, "s1", note) == "You named it for them, and it shares “calm” with what they need."
    assert reason(story, "s3", note) == ""


def test_tags_of_the_candidate_count_as_words() -> None:
    tagged = [{**CANDIDATE["strengths"][2], "tags": ["calm", "releases"]}, CANDIDATE["strengths"][1]]
    story = tell({"anna": {**NOTES["anna"], "strengths": []}}, candidate={**CANDIDATE, "strengths": tagged})
    (best, *_) = proofs_for(story, "anna", story.first_interview, story.note_on("anna"))
    assert best.id == "s3"
    assert best.reason == "It shares “calm” with what they need."


def test_words_of_one_trade_meet() -> None:
    assert stems("mentors for the juniors") & stems("trained five apprentices") == frozenset({"mentors"})
    assert stems("migrations") == stems("migrate")
    assert not stems("the plan for this year") & stems("the year before")


@pytest.mark.parametrize(
    ("claim", "shown", "said"),
    [
        ("", "cut latency at Fernhill from 900 to 210 ms", "At Fernhill I cut latency from 900 to 210 ms."),
        ("", "moved 4 TB of data with no outage", "I moved 4 TB of data with no outage."),
        ("My welds pass", "3 rejects in 1,140 joints", "My welds pass: 3 rejects in 1,140 joints."),
        ("I speak with suppliers", "weekly calls with 24 suppliers",
         "I speak with suppliers. That has meant weekly calls with 24 suppliers."),
        ("", "about half of my calls were in Spanish", "About half of my calls were in Spanish."),
        ("", "certified in 4G since 2020", "I have been certified in 4G since 2020."),
        ("", "volunteer deckhand since 2023", "I have been a volunteer deckhand since 2023."),
        ("I write code that others reuse", "maintainer of an open model",
         "As maintainer of an open model, I write code that others reuse."),
        ("", "62 new accounts in two years", "What I can show for it is 62 new accounts in two years."),
    ],
)  # fmt: skip
def test_evidence_becomes_a_sentence(claim: str, shown: str, said: str) -> None:
    found = proof(claim, shown)
    assert found is not None
    assert found.sentences[0] == said
    assert len(set(found.sentences)) == len(found.sentences)


@pytest.mark.parametrize("shown", ["", "Who owns it?", "x " * 60])
def test_what_proves_nothing_is_no_strength(shown: str) -> None:
    assert proof("I am good", shown) is None


@pytest.mark.parametrize(("said", "people"), [("someone to own the code", True), ("drivers who turn up", True), ("fewer noisy pages", False)])  # fmt: skip
def test_needs_for_people_and_for_things(said: str, people: bool) -> None:
    found = phrase(said)
    assert found is not None
    assert of_people(found) is people
