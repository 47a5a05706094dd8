"""How formal, and in whose English."""

from __future__ import annotations

import pytest

from afterword.writing.compose import compose
from afterword.writing.register import register, spelt
from panel import CANDIDACY, PEOPLE, briefed, tell


@pytest.mark.parametrize(
    ("country", "greeting", "tone"),
    [
        ("GB", "Anna", "warm"), ("GB", "Ms Whitcombe", "formal"), ("GB", "", "plain"), ("DE", "Anna", "plain"),
        ("DE", "", "formal"), ("JP", "Anna", "formal"), ("US", "Dr. Whitcombe", "formal"), ("US", "Tanaka-san", "formal"),
    ],
)  # fmt: skip
def test_the_tone_of_a_letter(country: str, greeting: str, tone: str) -> None:
    people = [{**PEOPLE[0], "greeting": greeting}]
    story = tell(people=people, candidacy={**CANDIDACY, "country": country})
    assert register(story, story.person("anna")).tone == tone


def test_the_candidates_own_word_comes_first() -> None:
    story = tell(candidacy={**CANDIDACY, "register": "formal"})
    assert register(story, story.person("anna")).tone == "formal"


def test_an_etiquette_can_ask_for_formality() -> None:
    story = tell(candidacy={**CANDIDACY, "etiquette": "jp"})
    assert register(story, story.person("anna")).place == "jp"


def test_spelling_follows_the_reader() -> None:
    assert spelt("organised with care", american=True) == "organized with care"
    assert spelt("organised with care", american=False) == "organised with care"


def test_nobody_is_called_mr_or_ms_by_a_guess() -> None:
    for country in ("GB", "US", "DE", "JP"):
        for letter in compose(briefed(candidacy={**CANDIDACY, "country": country})):
            assert not any(title in letter.text for title in ("Mr ", "Ms ", "Mr. ", "Ms. "))


def test_closings_are_those_of_the_country() -> None:
    formal = {"record": "person", "id": "anna", "candidacy": "c1", "name": "Anna Whitcombe", "part": "hiring_manager",
              "email": "a@x.example", "greeting": "Ms Whitcombe"}  # fmt: skip
    ends = {}
    for country in ("GB", "US"):
        letter = compose(briefed(people=[formal], candidacy={**CANDIDACY, "country": country}))[0]
        ends[country] = letter.text.split("\n\n")[-1].split("\n")[0]
    assert ends == {"GB": "Yours sincerely,", "US": "Sincerely,"}
