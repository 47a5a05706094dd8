"""The candidate's hand at the desk: seen in an edit, kept on a word, written with, and dropped."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.desk import hand, letters, reviewing
from afterword.desk.house import House
from afterword.errors import NotFound
from cast import END, at_the_desk

LATER = END + timedelta(hours=3)


@pytest.fixture
def drafted(house: House) -> House:
    at_the_desk(house)
    letters.draft(house, LATER)
    return house


def of(house: House, person: str) -> reviewing.Reviewed:
    return next(each for each in reviewing.on_the_desk(house, "northwind", LATER) if each.person.id == person)


def change(house: House, person: str, old: str, new: str) -> str:
    found = of(house, person)
    assert old in found.letter.text
    letters.edit(house, found.draft.id, found.letter.subject, found.letter.text.replace(old, new), LATER)
    return str(found.draft.id)


def sign_off(house: House, person: str) -> str:
    return of(house, person).letter.text.strip().split("\n\n")[-1].splitlines()[0]


def test_another_close_is_offered_kept_and_written_with(drafted: House) -> None:
    id = change(drafted, "bob-ferrante", sign_off(drafted, "bob-ferrante"), "All my best,")
    assert [(each.kind, each.value) for each in hand.offers(drafted, id)] == [("sign_off", "All my best,")]
    hand.keep(drafted, id)
    assert hand.offers(drafted, id) == ()
    letters.draft(drafted, LATER, again=True)
    assert {sign_off(drafted, each.person.id) for each in reviewing.on_the_desk(drafted, "northwind", LATER)} == {
        "All my best,"
    }
    assert [each.sentence for each in hand.known(drafted)] == ["You close with “All my best,”."]
    hand.forget(drafted, "sign_off", "All my best,")
    letters.draft(drafted, LATER, again=True)
    assert sign_off(drafted, "bob-ferrante") != "All my best,"


def test_a_sentence_that_is_struck_is_not_written_again(drafted: House) -> None:
    body = of(drafted, "bob-ferrante").letter.text.split("\n\n")
    struck = next(each for each in body[1:-1] if "?" not in each and len(each.split(". ")) == 1)
    id = change(drafted, "bob-ferrante", struck + "\n\n", "")
    (habit,) = [each for each in hand.offers(drafted, id) if each.kind == "struck"]
    hand.keep(drafted, id)
    step = of(drafted, "bob-ferrante").draft.step
    letters.draft(drafted, LATER, step=step)
    assert habit.value not in of(drafted, "bob-ferrante").draft.body["frames"]


def test_a_letter_that_was_left_as_it_was_shows_nothing(drafted: House) -> None:
    id = of(drafted, "bob-ferrante").draft.id
    assert hand.offers(drafted, id) == ()
    with pytest.raises(NotFound):
        hand.keep(drafted, id)
    with pytest.raises(NotFound):
        hand.forget(drafted, "sign_off", "Never said,")
