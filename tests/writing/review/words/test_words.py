"""The list of words: what is known, and what somebody meant who wrote what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.writing.review import words
from afterword.writing.review.words import meant, rarity
from afterword.writing.review.words.known import SLIPS, TRADE

LINES = (words.data("everyday.txt") + words.data("rarer.txt")).decode().split()


@given(st.sampled_from(LINES))
def test_every_line_of_the_list_is_found_with_its_rarity(line: str) -> None:
    assert rarity(line[:-1]) == int(line[-1])


@given(st.text(alphabet="abcdez'", max_size=12))
def test_a_word_is_known_when_it_is_in_the_list_and_else_not(word: str) -> None:
    assert bool(rarity(word)) == (word in KNOWN)


KNOWN = {line[:-1] for line in LINES}


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("oportunity", "opportunity"), ("experiance", "experience"), ("enviroment", "environment"),
        ("maintainance", "maintenance"), ("begining", "beginning"), ("occured", "occurred"), ("untill", "until"),
        ("wich", "which"), ("teh", "the"), ("anaylsis", "analysis"), ("compnay", "company"), ("collegue", "colleague"),
        ("responsability", "responsibility"), ("intresting", "interesting"), ("persuing", "pursuing"),
        ("attachement", "attachment"), ("interveiw", "interview"), ("beggining", "beginning"),
    ],
)  # fmt: skip
def test_what_was_meant_is_told(written: str, right: str) -> None:
    assert meant(written)[0] == right


@pytest.mark.parametrize(
    "word",
    [
        "organise",
        "organize",
        "colour",
        "color",
        "judgement",
        "judgment",
        "enrol",
        "enroll",
        "programme",
        "travelling",
        "traveling",
        "labour",
        "analyse",
        "onboarding",
        "kubectl",
        "numpy",
        "arroz",
        "gandules",
        "tomatillo",
        "timesheet",
        "dataset",
        "reprioritised",
        "siloed",
        "handover",
        "rota",
        "preceptor",
        "gtaw",
        "weldment",
        "cryostat",
        "webinar",
        "fintech",
        "devops",
        "rostering",
        "phlebotomy",
        "lyophilised",
        "wouldn't",
        "o'clock",
        "morning's",
        "croutons",
        "sauteed",
        "creche",
        "brunoise",
        "statins",
        "flashings",
        "banku",
        "tradie",
        "terroir",
    ],
)
def test_no_dialect_and_no_trade_is_a_mistake(word: str) -> None:
    assert meant(word) == ()


def test_no_known_slip_is_a_word_that_everybody_writes() -> None:
    assert [word for word in SLIPS if 0 < rarity(word) <= 6] == []
    assert not SLIPS.keys() & TRADE


@given(st.text(max_size=40))
def test_no_text_makes_it_fail(word: str) -> None:
    assert all(rarity(other) for other in meant(word) if word not in SLIPS)
