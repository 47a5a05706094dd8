"""Drafts: true to the notes whatever their grammar, each different, and never marked by our own reviewer."""

from __future__ import annotations

import re
from datetime import datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import journal
from afterword.core.planner import plan
from afterword.core.story import stories
from afterword.writing.brief import brief
from afterword.writing.compose import compose, first_sentence, tidy
from afterword.writing.letter import Letter, count, similarity, split, word_count
from afterword.writing.review import review
from panel import CANDIDACY, CANDIDATE, PEOPLE, briefed, steps_of, tell

JOURNALS = sorted((Path(__file__).parents[1] / "journals").glob("*.jsonl"))
LATER = datetime.fromisoformat("2027-01-01T00:00:00+00:00")
WRITTEN = ("thank_you", "check_in", "withdraw", "part_well")
LENGTHS = {"thank_you": (30, 150), "check_in": (50, 100), "withdraw": (40, 120), "part_well": (40, 120)}
BROKEN = re.compile(r"  |\.\.|,,| [,;:?]| \.(?!\w)|[,;:][.;:?]|[{}\x1f!]")


def everything_owed(path: Path) -> tuple[dict[str, Any], list[Letter]]:
    """The letters of a journal as if none had been sent or said."""
    lines = [
        line for line in path.read_text().splitlines() if '"letter_sent"' not in line and '"call_made"' not in line
    ]
    read = journal.parse("\n".join(lines))
    told = {each.candidacy.id: each for each in stories(read.candidate, read.candidacies, read.people, read.facts)}
    owed = [step for step in plan(read).steps if step.purpose in WRITTEN]
    written: list[Letter] = []
    for id, story in told.items():
        written += compose([brief(story, step) for step in owed if step.candidacy == id])
    return told, written


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
def test_drafts_of_every_journal_pass_the_reviewer_and_keep_their_measure(path: Path) -> None:
    told, written = everything_owed(path)
    assert written
    marks = review(written, told, LATER)
    assert [each for each in marks if each.check != "promise-not-kept"] == []  # promises are kept by who made them
    for letter in written:
        least, most = LENGTHS[letter.purpose]
        assert least <= word_count(letter.text) <= most, letter.text
        assert not BROKEN.search(letter.text), letter.text
        assert 3 <= len(letter.subject.split()) <= 7
        assert len(letter.subject) <= 60
        found = split(letter.text)
        paragraphs = [found.of(span) for span in found.paragraphs]
        assert len(paragraphs) <= 4
        assert all(count(paragraph) <= 70 for paragraph in paragraphs)
        sentences = [each for each in re.split(r"(?<=[.?])\s+", found.of(found.body)) if each]
        assert sum(each.startswith("I ") for each in sentences) <= 0.4 * len(sentences), letter.text


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
def test_no_two_letters_to_one_employer_are_alike(path: Path) -> None:
    _, written = everything_owed(path)
    for a, b in combinations(written, 2):
        if a.candidacy == b.candidacy:
            assert similarity(a.text, b.text) < 0.20
            assert first_sentence(a.text) != first_sentence(b.text)


def test_a_letter_to_an_interviewer_in_full() -> None:
    anna = next(each for each in briefed(decision={"latest": "2026-09-25"}) if each.step.to == "anna")
    (letter,) = compose([anna])
    assert letter.subject == "Thank you: Platform Engineer interview"
    assert letter.text == (
        "Dear Anna,\n\n"
        "Thank you for talking with me on Wednesday 16 September about the Monday release train. It gave me a clearer "
        "view of what the Platform Engineer post involves. We also spoke about how teams agree a freeze, which showed "
        "me another side of the work.\n\n"
        "You are looking for calm releases. In my own work I moved 40 services to weekly releases with no rollback. "
        "It is experience that I would gladly put to use at Larkfield Energy.\n\n"
        "Who signs off a release?\n\n"
        "The conversation left me keen to take this further. I understand that you expect to decide by Friday 25 "
        "September; if anything further would help before then, do tell me.\n\n"
        "With thanks,\nIngrid Holm\n+44 20 7946 0101\nhttps://ingrid.example"
    )


def test_words_of_any_shape_stand_in_sentences_that_bear_them() -> None:
    lee = next(letter for letter in compose(briefed()) if letter.to == "lee")
    assert ": Rotas fail at their joins." in lee.text
    assert "patience with new joiners" in lee.text
    assert ": about half of my reviews were for new joiners." in lee.text
    assert "whether to rotate by week or by day." in lee.text


def test_the_same_briefs_give_the_same_letters() -> None:
    assert compose(briefed()) == compose(briefed())


def test_an_american_day_closes_its_comma() -> None:
    candidacy = {"record": "candidacy", "id": "c1", "employer": "Larkfield", "role": "Welder", "country": "US",
                 "zone": "America/New_York"}  # fmt: skip
    letter = compose(briefed(candidacy=candidacy))[0]
    assert "on Wednesday, September 16, about" in letter.text
    assert "Welder position" in letter.text


def test_where_the_job_is_not_wanted_there_is_thanks_and_no_interest() -> None:
    letters = {letter.to: letter for letter in compose(briefed(wanted="no"))}
    assert "the Monday release train" in letters["anna"].text
    assert not re.search(r"interested|keen|glad to take|40 services|\?", letters["anna"].text)


def test_a_withdrawal_begins_with_the_decision() -> None:
    (letter,) = compose(briefed(wanted="no", purpose="withdraw"))
    assert first_sentence(letter.text).startswith("i am withdrawing my application for the platform engineer post")
    assert "with Anna" in letter.text


def test_a_consultant_is_asked_to_pass_thanks_on() -> None:
    people = [*PEOPLE, {"record": "person", "id": "gareth", "candidacy": "c1", "name": "Gareth Lloyd",
                        "part": "agency_consultant", "greeting": "Gareth"}]  # fmt: skip
    story = tell(people=people, candidacy={**CANDIDACY, "source": "agency"})
    letters = compose([brief(story, step) for step in steps_of(story) if step.for_])
    assert [(letter.to, letter.for_) for letter in letters] == [
        ("gareth", "anna"),
        ("gareth", "raj"),
        ("gareth", "lee"),
        ("gareth", "zoe"),
    ]
    assert all(letter.text.startswith("Dear Gareth,") for letter in letters)
    assert "thanks on to Anna" in letters[0].text
    assert not re.search(r"\b(?:she|he|her|his)\b", " ".join(letter.text for letter in letters))


def test_a_letter_does_not_repeat_one_that_was_sent() -> None:
    first = compose(briefed())[0]
    sent = {"fact": "letter_sent", "id": "l1", "candidacy": "c1", "at": "2026-09-16T15:00:00+01:00", "to": "anna",
            "purpose": "thank_you", "text": first.text}  # fmt: skip
    again = next(letter for letter in compose(briefed(facts=[sent])) if letter.to == "anna")
    assert similarity(first.text, again.text) < 0.25
    assert first_sentence(first.text) != first_sentence(again.text)


def test_a_brief_with_questions_is_not_written() -> None:
    assert [letter.to for letter in compose(briefed({"anna": {"topics": ["releases"]}}))] == ["anna"]


WORDS = ["the new depot", "moving to nights", "how teams agree scope", "They lost two planners.", "planning", "why", "Kubernetes",
         "to open a depot", "Who decides?", "cut costs by 9%", "3 p.m. shifts", "I rebuilt it", "{x}", "wow!!", "…", "a, b; c:",
         "\"quoted\"", "their rota", "Ask about pay", "(perhaps)", "no. 7", "e.g. this", "Müller & Söhne", "it is 5.5%", "x" * 300]  # fmt: skip
said = st.sampled_from(WORDS) | st.text(max_size=40) | st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
notes = st.fixed_dictionaries(
    {
        "topics": st.lists(said, min_size=1, max_size=3),
        "needs": st.lists(said, max_size=2),
        "question": said | st.just(""),
    }
)


@given(st.lists(notes, min_size=3, max_size=3), st.lists(st.tuples(said, said), min_size=3, max_size=3),
       st.sampled_from(["yes", "no", "unsure"]), st.sampled_from(["GB", "US", "DE"]))  # fmt: skip
def test_wild_notes_give_whole_letters_or_questions(
    noted: list[dict[str, Any]], strengths: list[tuple[str, str]], wanted: str, country: str
) -> None:
    candidate = {**CANDIDATE, "strengths": [
        {"id": f"s{at}", "claim": claim, "evidence": shown} for at, (claim, shown) in enumerate(strengths)]}  # fmt: skip
    story = tell(dict(zip(("anna", "raj", "lee"), noted, strict=True)), candidate=candidate, wanted=wanted,
                 candidacy={**CANDIDACY, "country": country})  # fmt: skip
    briefs = [brief(story, step) for purpose in WRITTEN for step in steps_of(story, purpose)]
    for each in briefs:
        written = compose([each])
        assert bool(written) != bool(each.questions)
        for letter in written:
            assert letter.text.startswith(f"Dear {each.greeting},\n\n")
            assert "\nIngrid Holm\n+44 20 7946 0101" in letter.text
            assert not BROKEN.search(letter.text), letter.text


@pytest.mark.parametrize(
    ("rough", "tidied"),
    [("It ends at 3 p.m..", "It ends at 3 p.m."), ("one,  two", "one, two"), ("Why?.", "Why?"), ("on it,.", "on it.")],
)
def test_stops_and_spaces_are_tidied(rough: str, tidied: str) -> None:
    assert tidy(rough) == tidied
