"""The second look at grammar, by the real Harper: what it finds, and all that it leaves alone."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from afterword import grammar
from afterword.core import journal
from afterword.core.story import Story, stories
from afterword.core.value import replace
from afterword.errors import BadInput
from afterword.grammar import second_look
from afterword.writing.letter import Letter
from afterword.writing.review import Finding
from afterword.writing.review.example import story

HERE = Path(__file__).parent
FIRST = (
    "Thank you for the hour you gave me on Wednesday morning. The June migration sounds like hard and useful work, and "
    "I can see why you want it done once."
)


def letter(*sentences: str, purpose: str = "thank_you") -> Letter:
    body = " ".join((FIRST, *sentences))
    return Letter(purpose=purpose, to="okonkwo", candidacy="c1", subject="Thank you",
                  text=f"Dear Ms Okonkwo,\n\n{body}\n\nKind regards,\nLea Brandt\nlea@has.the.the.example")  # fmt: skip


def look(*sentences: str, told: dict[str, Story] | None = None) -> list[tuple[str, Finding]]:
    """The marked words, each with its finding."""
    written = letter(*sentences)
    found = second_look([written], story() if told is None else told)
    return [(written.text[each.span[0] : each.span[1]], each) for each in found if each.span]


SLIPS = [
    ("I would of liked to see the ward.", "would of", "would have"),
    ("I had a look at the the plan.", "the the", "the"),
    ("It was an pleasure to meet you.", "an", "a"),
    ("I have led a audit of the stock.", "a", "an"),
    ("It is better then I hoped.", "then", "than"),
    ("She don't want to lose the contract.", "don't", "doesn't"),
    ("The effect was good, and he have told me so.", "have", "has"),
    ("The affect of the change was large.", "affect", "effect"),
    ("I was suppose to bring the form.", "suppose to", "supposed to"),
    ("I enjoyed hearing about there plans.", "there", "their"),
    ("We discussed about the migration.", "discussed about", "discussed"),
    ("It has made me more keener on the post.", "more keener", "keener"),
    ("I did not knew that the depot was new.", "knew", "know"),
    ("I should have wrote sooner.", "wrote", "written"),
    ("I learned many informations about the role.", "informations", "information"),
    ("One of the reason for it is the team.", "reason", "reasons"),
    ("The meeting peaked my interest.", "peaked", "piqued"),
    ("I have been there since three years.", "since three years", None),
]


@pytest.mark.parametrize(("said", "marked", "instead"), SLIPS, ids=[each[1] for each in SLIPS])
def test_a_slip_is_marked_with_advice_and_what_to_write_instead(said: str, marked: str, instead: str | None) -> None:
    ((words, found),) = look(said)
    assert words == marked
    assert (found.check, found.severity, found.letter, found.where) == ("grammar", "advice", 0, "text")
    assert found.message.endswith((".", "?"))
    assert "`" not in found.message
    assert (found.fix.replacement if found.fix else None) == instead
    assert not (found.fix and found.fix.safe), "it is a judgement, and made one by one"


RIGHT = [
    "Meeting you has been a pleasure, and talking with you has made me keener.",
    "A thank-you is due, and this thank-you has two parts.",
    "I had had no idea of the scale, and I know that that matters to you.",
    "What it is is a promise, and those who do do it well are rare.",
    "Are there questions that you would like me to answer?",
    "I am as interested as I was in October.",
    "I have an MBA, an NHS badge, an 18-month post behind me and a one-page plan.",
    "I suggest that he bring the form, and it is important that she have the report.",
    "My manager and I have built three depots, and neither you nor I was there.",
    "The team were kind, the data are clear and none of the reports were late.",
    "Each opening has an owner, and you need more two-way radios.",
    "I would rather, then, start in May, and it's clear that its cost is known.",
    "We moved 4 TB of ledger data, and every one of them worked on one code base in Fortran.",
    "Most of your graduates usually rotate to which team first?",
]


@pytest.mark.parametrize("said", RIGHT)
def test_what_is_right_is_left_alone(said: str) -> None:
    assert look(said) == []


@pytest.mark.parametrize("path", sorted((HERE / "letters").glob("[0-9]*.json")), ids=lambda path: path.stem)
def test_the_letters_of_others_hold_no_such_slip(path: Path) -> None:
    body = json.loads(path.read_text())
    read = journal.parse((HERE / "journals" / f"{body['journal']}.jsonl").read_text())
    told = {each.candidacy.id: each for each in stories(read.candidate, read.candidacies, read.people, read.facts)}
    assert second_look([Letter.from_json(body)], told) == ()


def test_what_others_said_and_what_is_no_sentence_is_not_read() -> None:
    assert look("You said “we has the the plan” and 'go on'.") == []
    assert look('As your note put it, "he have the key".') == []
    assert look("It is at www.the.the or from she.have@the.the.example.") == []
    (found,) = second_look([replace(letter(), text="Dear the the,\n\nI has it.\n\nKind regards,\nThe The")], {})
    assert found.span == (17, 20)


def test_a_name_of_the_journal_is_no_slip() -> None:
    told = story()
    changed = replace(told["c1"].people[1], name="Duran Duran")
    told["c1"] = Story(candidacy=told["c1"].candidacy, candidate=told["c1"].candidate, facts=told["c1"].facts,
                       people=(told["c1"].people[0], changed, *told["c1"].people[2:]))  # fmt: skip
    said = "Please thank Duran Duran for the tour."
    assert [words for words, _ in look(said)] == ["Duran Duran"]
    assert look(said, told=told) == []
    assert [words for words, _ in look(said)] == ["Duran Duran"], "what one journal holds is forgotten for the next"


def test_letters_in_other_languages_are_not_read() -> None:
    german = (
        "Sehr geehrte Frau Okonkwo,\n\nvielen Dank für das Gespräch am Mittwoch. Die die Umstellung im Juni ist eine "
        "Aufgabe, die ich gerne mit Ihnen angehen würde.\n\nMit freundlichen Grüßen\nLea Brandt"
    )
    assert second_look([Letter(purpose="thank_you", to="okonkwo", candidacy="c1", text=german)], story()) == ()


def test_each_letter_of_a_batch_has_its_own_marks_in_order() -> None:
    batch = [letter("He have it, and she have it."), letter(), letter("It was an pleasure.")]
    found = second_look(batch, story())
    assert [each.letter for each in found] == [0, 0, 2]
    assert found == tuple(sorted(found, key=lambda each: (each.letter, each.span or (0, 0))))
    assert second_look([], {}) == ()
    assert second_look([Letter(purpose="thank_you", to="x", text="")], {}) == ()


def test_a_mark_is_known_again_while_the_rest_of_the_letter_changes() -> None:
    ((_, before),) = look("That was good. He have told me so, and I was glad.")
    ((_, after),) = look("I will send you the form. That was good. He have told me so, and I was not.")
    assert before.span != after.span
    assert before.fingerprint == after.fingerprint


def test_the_dialect_is_that_of_the_employer_else_of_the_candidate() -> None:
    from afterword.writing.review.view import views

    def dialect(employer: str, candidate: str) -> str:
        told = story()["c1"]
        assert told.candidate
        there = Story(candidacy=replace(told.candidacy, country=employer), facts=told.facts, people=told.people,
                      candidate=replace(told.candidate, country=candidate))  # fmt: skip
        (view,) = views([letter()], (there,), grammar._END_OF_TIME)
        return grammar._dialect(view).name

    assert dialect("US", "GB") == "AMERICAN"
    assert dialect("", "IN") == "INDIAN"
    assert dialect("AU", "") == "AUSTRALIAN"
    assert dialect("ca", "US") == "CANADIAN"
    assert dialect("DE", "US") == "BRITISH"
    assert dialect("", "") == "BRITISH"


def test_it_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """A rule of Harper's prints what it finds, into the middle of what a command says in JSON."""
    look("I am looking forward to hear from you.", *(said for said, _, _ in SLIPS))
    assert capfd.readouterr() == ("", "")


def test_several_threads_may_look_at_once() -> None:
    found: list[int] = []

    def work() -> None:
        found.extend(len(look("He have told me so.")) for _ in range(3))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1] * 12


def test_rules_left_out_are_rules_that_harper_has() -> None:
    from harper import Dialect

    there = grammar._linter(Dialect.BRITISH).get_default_lint_config().keys()
    assert {*grammar.WITHOUT, *grammar.BESIDES, *grammar.UNLESS} <= there


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "harper", None)
    with pytest.raises(BadInput, match=r"needs an extra\. Install it: pip install 'afterword\[grammar\]'"):
        second_look([letter()], story())


def test_it_is_loaded_only_when_asked() -> None:
    code = "import sys, afterword.grammar; assert 'harper' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
