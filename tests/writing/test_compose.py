"""Drafts: true to the notes whatever their grammar, each different, and never marked by our own reviewer."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core import journal, planner
from afterword.core.known import told_in
from afterword.core.story import Story
from afterword.writing.brief import WRITTEN, brief
from afterword.writing.compose import compose, first_sentence, sentences
from afterword.writing.drafting import Written, to_write, write
from afterword.writing.letter import Letter, count, similarity, split, word_count
from afterword.writing.pen import tidy
from afterword.writing.phrases import listed
from afterword.writing.proofreading import OF_THE_MOMENT
from afterword.writing.review import review
from drafted import random_journal
from panel import CANDIDACY, CANDIDATE, PEOPLE, briefed, steps_of, tell

JOURNALS = sorted((Path(__file__).parents[1] / "journals").glob("*.jsonl"))
LATER = datetime.fromisoformat("2027-01-01T00:00:00+00:00")
LENGTHS = {"thank_you": (26, 150), "check_in": (45, 100), "withdraw": (40, 120), "part_well": (40, 120)}
BROKEN = re.compile(r"  |\.\.|,,| [,;:?]| \.(?!\w)|[,;:][.;:?]|[{}\x1f!]|\b(?:a|an|the) (?:a|an|the)\b", re.IGNORECASE)


def everything_owed(path: Path) -> tuple[dict[str, Story], Written]:
    """The letters of a journal as if none had been sent or said."""
    lines = [
        line for line in path.read_text().splitlines() if '"letter_sent"' not in line and '"call_made"' not in line
    ]
    read = journal.parse("\n".join(lines))
    told = told_in(read)
    return told, write(told, [step for step in planner.plan(read).steps if step.written])


def sound(letters: tuple[Letter, ...], told: dict[str, Story], now: datetime) -> None:
    """No mark but those of the moment, nothing broken, and nothing shared within a batch."""
    marks = [each for each in review(letters, told, now) if each.check not in OF_THE_MOMENT]
    assert [each for each in marks if each.severity != "advice"] == []
    for letter in letters:
        body = letter.text.partition("\n\n")[2]
        assert not BROKEN.search(body), letter.text
        least, most = LENGTHS.get(letter.purpose, (20, 130))
        assert least <= word_count(letter.text) <= most, letter.text
        assert 3 <= len(letter.subject.split()) <= 7
        assert len(letter.subject) <= 60
    for a, b in combinations(letters, 2):
        if a.candidacy == b.candidacy:
            assert similarity(a.text, b.text) < 0.20, a.text + b.text
            assert not set(sentences(a.text)) & set(sentences(b.text)), a.text + b.text


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
def test_drafts_of_every_journal_pass_the_reviewer_and_keep_their_measure(path: Path) -> None:
    told, written = everything_owed(path)
    assert written.letters
    sound(written.letters, told, LATER)
    for letter in written.letters:
        found = split(letter.text)
        paragraphs = [found.of(span) for span in found.paragraphs]
        assert all(count(paragraph) <= 70 for paragraph in paragraphs)
        said = sentences(letter.text)
        assert sum(each.startswith("i ") for each in said) <= 0.5 * len(said), letter.text


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
@pytest.mark.parametrize("hours", [3, 26, 24 * 4, 24 * 15, 24 * 70])
def test_drafts_hold_at_every_moment(path: Path, hours: int) -> None:
    read = journal.parse(path.read_text())
    told = told_in(read)
    for interview in (each for story in told.values() for each in story.interviews):
        now = interview.at + timedelta(hours=hours)
        sound(write(told, to_write(planner.plan(read), now), now).letters, told, now)


@pytest.mark.parametrize("seed", range(200))
def test_random_journals_give_sound_letters_or_questions(seed: int) -> None:
    text, now = random_journal(seed)
    read = journal.parse(text)
    told = told_in(read)
    written = write(told, to_write(planner.plan(read), now), now)
    sound(written.letters, told, now)


# -- one letter --------------------------------------------------------------------------------------------------------


def test_a_letter_to_an_interviewer_in_full() -> None:
    anna = next(each for each in briefed(decision={"latest": "2026-09-25"}) if each.step.to == "anna")
    (letter,) = compose([anna])
    assert letter.text == FULL, letter.text
    assert letter.raw["chosen"] == {
        "topic": "the Monday release train",
        "strength": "s1",
        "strength_because": "You named it for them, and it shares “calm” with what they need.",
        "question": "Who signs off a release?",
        "question_because": "You wrote that it was left open.",
    }


FULL = """Dear Anna,

I enjoyed hearing on Wednesday about the Monday release train. Thank you for being so generous with your time. I also took something away from what you said about how teams agree a freeze.

I moved 40 services to weekly releases with no rollback. You told me that you need calm releases, so this may be useful to know.

If you have a minute: who signs off a release?

After our conversation I am keener on the Platform Engineer post than before. Should anything be missing before Friday 25 September, I will send it promptly.

Best wishes,
Ingrid Holm
+44 20 7946 0101
https://ingrid.example"""


def test_words_of_any_shape_stand_in_sentences_that_bear_them() -> None:
    lee = next(letter for letter in compose(briefed()) if letter.to == "lee")
    assert "that rotas fail at their joins" in lee.text.lower() or ": rotas fail" in lee.text.lower()
    assert "patience with new joiners" in lee.text
    assert "about half of my reviews were for new joiners." in lee.text.lower()
    assert "whether to rotate by week or by day?" in lee.text


def test_the_same_briefs_give_the_same_letters_until_another_is_asked_for() -> None:
    story = tell()
    (step, *_) = steps_of(story)
    assert write({"c1": story}, [step]) == write({"c1": story}, [step])
    (first,), (again,) = (write({"c1": story}, [step], None, {step.key: turn}).letters for turn in (0, 1))
    assert first_sentence(first.text) != first_sentence(again.text)
    assert again.raw["voice"] == 1


def test_an_american_day_closes_its_comma() -> None:
    candidacy = {"record": "candidacy", "id": "c1", "employer": "Larkfield", "role": "Welder", "country": "US",
                 "zone": "America/New_York"}  # fmt: skip
    story = tell(candidacy=candidacy)
    late = datetime.fromisoformat("2026-09-23T09:00:00-04:00")
    texts = [letter.text for letter in write({"c1": story}, steps_of(story), late).letters]
    assert any("on Wednesday, September 16, about" in text for text in texts)
    assert not any(re.search(r"September 16 (?:about|for|to)", text) for text in texts)


def test_where_the_job_is_not_wanted_there_is_thanks_and_no_interest() -> None:
    letters = {letter.to: letter for letter in compose(briefed(wanted="no"))}
    assert "the Monday release train" in letters["anna"].text
    assert not re.search(r"interested|keen|glad to take|40 services|\?", letters["anna"].text)


def test_a_withdrawal_begins_with_the_decision() -> None:
    (letter,) = compose(briefed(wanted="no", purpose="withdraw"))
    assert re.match(r"i (?:am withdrawing|have decided to withdraw)", first_sentence(letter.text))
    assert "Anna" in letter.text


def test_a_consultant_is_asked_to_pass_thanks_on() -> None:
    people = [*PEOPLE, {"record": "person", "id": "gareth", "candidacy": "c1", "name": "Gareth Lloyd",
                        "part": "agency_consultant", "greeting": "Gareth"}]  # fmt: skip
    story = tell(people=people, candidacy={**CANDIDACY, "source": "agency"})
    letters = compose([brief(story, step) for step in steps_of(story) if step.for_])
    assert [(letter.to, letter.for_) for letter in letters] == [
        ("gareth", "anna"), ("gareth", "raj"), ("gareth", "lee"), ("gareth", "zoe"),
    ]  # fmt: skip
    assert all(letter.text.startswith("Dear Gareth,") for letter in letters)
    assert all(who in letter.text for who, letter in zip(("Anna", "Dr Chaudhary", "Lee", "Zoë"), letters, strict=True))
    assert not re.search(r"\b(?:she|he|her|his)\b", " ".join(letter.text for letter in letters))


def test_a_letter_does_not_repeat_one_that_was_sent() -> None:
    first = compose(briefed())[0]
    sent = {"fact": "letter_sent", "id": "l1", "candidacy": "c1", "at": "2026-09-16T15:00:00+01:00", "to": "anna",
            "purpose": "thank_you", "text": first.text}  # fmt: skip
    again = next(letter for letter in compose(briefed(facts=[sent])) if letter.to == "anna")
    assert similarity(first.text, again.text) < 0.25
    assert first_sentence(first.text) != first_sentence(again.text)


def test_a_brief_with_questions_is_not_written() -> None:
    assert "lee" not in [letter.to for letter in compose(briefed({"anna": {"topics": ["releases"]}}))]


# -- nothing that the journal does not hold ----------------------------------------------------------------------------


@pytest.mark.parametrize("path", JOURNALS, ids=lambda path: path.stem)
def test_words_go_with_the_facts_that_held_them(path: Path) -> None:
    lines = path.read_text().splitlines()
    whole = journal.parse("\n".join(lines))
    without = journal.parse("\n".join(line for line in lines if '"debriefed"' not in line))
    noted = {
        said
        for story in told_in(whole).values()
        for debrief in story.debriefs.values()
        for note in debrief.notes
        for said in (*note.topics, *note.needs, note.question or "")
        if said
    }
    assert noted
    told = told_in(without)
    for letter in write(told, [step for step in planner.plan(without).steps if step.written]).letters:
        assert not [said for said in noted if said.lower() in letter.text.lower()], letter.text


def test_every_figure_and_name_of_a_letter_stands_in_the_journal() -> None:
    for path in JOURNALS:
        held = path.read_text()
        words = set(re.findall(r"[\w%]+", held))
        for letter in everything_owed(path)[1].letters:
            body = letter.text.partition("\n\n")[2]
            figures = [each for each in re.findall(r"\d[\d,.]*%?", body) if each.strip(".,") not in held]
            days = re.compile(rf"\d{{1,2}} (?:{MONTHS})|(?:{MONTHS}),? \d{{1,2}}")
            assert [each for each in figures if not any(each.strip(".,") in day for day in days.findall(body))] == []
            capital = re.findall(r"(?<=[a-z] )[A-Z][\w'’]+", body)
            names = {word for each in capital if (word := each.partition("'")[0]) not in words}
            assert names <= OURS, (path.stem, names - OURS)


MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
OURS = {*listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"), "I", *MONTHS.split("|")}


# -- wild notes --------------------------------------------------------------------------------------------------------

WORDS = ["the new depot", "moving to nights", "how teams agree scope", "They lost two planners.", "planning", "why", "Kubernetes",
         "to open a depot", "Who decides?", "cut costs by 9%", "3 p.m. shifts", "I rebuilt it", "{x}", "wow!!", "…", "a, b; c:",
         "\"quoted\"", "their rota", "Ask about pay", "(perhaps)", "no. 7", "e.g. this", "Müller & Söhne", "it is 5.5%", "x" * 300,
         "<i>tags</i>", "🎉", "THE NEW DEPOT", "asdf", "die neuen Lager und der Versand", "her divorce"]  # fmt: skip
said = st.sampled_from(WORDS) | st.text(max_size=40) | st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
notes = st.fixed_dictionaries(
    {
        "topics": st.lists(said, min_size=1, max_size=3),
        "needs": st.lists(said, max_size=2),
        "question": said | st.just(""),
    }
)


@settings(deadline=None)
@given(st.lists(notes, min_size=3, max_size=3), st.lists(st.tuples(said, said), min_size=3, max_size=3),
       st.sampled_from(["yes", "no", "unsure"]), st.sampled_from(["GB", "US", "DE"]))  # fmt: skip
def test_wild_notes_give_whole_letters_or_questions(
    noted: list[dict[str, Any]], strengths: list[tuple[str, str]], wanted: str, country: str
) -> None:
    candidate = {**CANDIDATE, "strengths": [
        {"id": f"s{at}", "claim": claim, "evidence": shown} for at, (claim, shown) in enumerate(strengths)]}  # fmt: skip
    story = tell(dict(zip(("anna", "raj", "lee"), noted, strict=True)), candidate=candidate, wanted=wanted,
                 candidacy={**CANDIDACY, "country": country})  # fmt: skip
    briefs = [brief(story, step) for purpose in sorted(WRITTEN) for step in steps_of(story, purpose)]
    for each in briefs:
        written = compose([each])
        assert bool(written) != bool(each.questions)
        for letter in written:
            assert letter.text.startswith(f"Dear {each.greeting},\n\n")
            assert "\nIngrid Holm\n+44 20 7946 0101" in letter.text
            assert not BROKEN.search(letter.text.partition("\n\n")[2]), letter.text


@pytest.mark.parametrize(
    ("rough", "tidied"),
    [("It ends at 3 p.m..", "It ends at 3 p.m."), ("one,  two", "one, two"), ("Why?.", "Why?"), ("on it,.", "on it.")],
)
def test_stops_and_spaces_are_tidied(rough: str, tidied: str) -> None:
    assert tidy(rough) == tidied


def test_of_two_rounds_the_newer_one_is_written_of() -> None:
    second = {"fact": "interview_held", "id": "i2", "candidacy": "c1", "start": "2026-09-18T14:00:00+01:00",
              "at": "2026-09-18T15:00:00+01:00", "zone": "Europe/London", "round": 2, "with": ["anna"]}  # fmt: skip
    noted = {"fact": "debriefed", "id": "d2", "candidacy": "c1", "at": "2026-09-18T16:00:00+01:00", "interview": "i2",
             "wanted": "yes", "notes": [{"person": "anna", "topics": ["the incident reviews"], "strengths": ["s2"]}]}  # fmt: skip
    story = tell(facts=[second, noted])
    now = datetime.fromisoformat("2026-09-18T17:00:00+01:00")
    written = write({"c1": story}, steps_of(story), now).letters
    (anna,) = [letter for letter in written if letter.to == "anna"]
    assert anna.step.endswith(":i2")
    assert "the incident reviews" in anna.text
