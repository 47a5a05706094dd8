"""The one question: what was left open, else one made of the topics, and none that was answered."""

from __future__ import annotations

from afterword.core.facts import Note
from afterword.writing.asking import open_questions
from afterword.writing.pen import Pen
from afterword.writing.phrases import Phrase, topic
from afterword.writing.thanks import thanks
from panel import briefed


def topics(*said: str) -> tuple[Phrase, ...]:
    return tuple(found for each in said if (found := topic(each)))


def test_the_question_of_a_note_wins() -> None:
    note = Note(person="anna", question="Who signs off a release?", raw={"open": ["how the rota is made"]})
    found = open_questions(note, topics("the depot"))
    assert [each.phrase.text for each in found][:2] == ["who signs off a release?", "how the rota is made"]


def test_others_are_made_of_what_was_talked_about() -> None:
    found = open_questions(Note(person="anna"), topics("the backlog of tickets", "the move to Leeds"))
    assert found[0].phrase.text == "What has to be settled first for the move to Leeds?"
    assert found[1].phrase.text == "What has helped most so far with the backlog of tickets?"
    assert found[0].reason == "You talked about the move to Leeds, and noted no question."


def test_those_that_touch_on_a_need_come_first() -> None:
    note = Note(person="anna", needs=("someone to cut the backlog",))
    found = open_questions(note, topics("the backlog of tickets", "the move to Leeds"))
    assert "backlog" in found[0].phrase.text


def test_nothing_is_asked_that_was_answered() -> None:
    note = Note(person="anna", question="When does the move to Leeds begin?",
                answered=("the move to Leeds begins in May", "the backlog"))  # fmt: skip
    assert open_questions(note, topics("the move to Leeds", "the backlog of tickets")) == ()


def test_money_and_families_are_not_asked_about() -> None:
    assert open_questions(Note(person="anna", question="What's the salary?"), ()) == ()


def test_two_letters_of_a_batch_never_ask_the_same() -> None:
    notes = {who: {"topics": ["the rota"], "strengths": ["s1"]} for who in ("anna", "raj", "lee")}
    used: set[str] = set()
    asked = []
    for brief in briefed(notes)[:3]:
        page = thanks(Pen(brief, 0, used))
        used.update(page.frames)
        asked.append(page.chosen["question"])
    assert len(set(asked)) == 3
