"""Letters on the desk in a model's words, and back in ours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from afterword.desk import letters, reviewing
from afterword.desk.house import House
from afterword.desk.rewording import reword_letters, worded_by
from afterword.errors import NotFound, OutsideFailed
from cast import END, at_the_desk
from models import Model, listening, rewords, says

LATER = END + timedelta(hours=3)


@pytest.fixture
def model() -> Iterator[Model]:
    with listening() as found:
        yield found


@pytest.fixture
def drafted(house: House) -> House:
    at_the_desk(house)
    letters.draft(house, LATER)
    return house


def ada(house: House) -> reviewing.Reviewed:
    return next(each for each in reviewing.on_the_desk(house, "northwind", LATER) if each.person.id == "ada-okafor")


def test_their_words_stand_on_the_desk_and_ours_come_back(drafted: House, model: Model) -> None:
    before = ada(drafted)
    model.answers = [rewords("hank you", "hanks to you")]
    (found,) = reword_letters(drafted, model.endpoint, LATER, "northwind", before.draft.id)
    after = ada(drafted)
    assert found.by == worded_by(after) == "small"
    assert after.letter.text == before.letter.text.replace("hank you", "hanks to you", 1) != before.letter.text
    letters.undo_edit(drafted, before.draft.id, LATER)
    assert (ada(drafted).letter.text.strip(), worded_by(ada(drafted))) == (before.letter.text.strip(), "")


def test_words_that_were_changed_by_hand_are_nobody_elses(drafted: House, model: Model) -> None:
    model.answers = [rewords("hank you", "hanks to you")]
    reword_letters(drafted, model.endpoint, LATER, "northwind", ada(drafted).draft.id)
    letters.edit(drafted, ada(drafted).draft.id, "A subject", ada(drafted).letter.text + "\nBy hand.", LATER)
    assert worded_by(ada(drafted)) == ""


def test_what_was_changed_while_the_model_thought_stays(drafted: House, model: Model) -> None:
    id, answer = ada(drafted).draft.id, rewords("hank you", "hanks to you")

    def late(body: dict) -> tuple[int, bytes]:
        letters.edit(drafted, id, "Mine", "Dear Ms Okafor,\n\nMine alone.\n\nLea Brandt", LATER)
        return answer(body)

    model.answers = [late]
    reword_letters(drafted, model.endpoint, LATER, "northwind", id)
    assert "Mine alone." in ada(drafted).letter.text


def test_an_approved_letter_is_not_reworded(drafted: House, model: Model) -> None:
    letters.approve(drafted, ada(drafted).draft.id, LATER, LATER + timedelta(hours=1))
    with pytest.raises(NotFound):
        reword_letters(drafted, model.endpoint, LATER, "northwind", ada(drafted).draft.id)


def test_a_model_that_fails_changes_nothing(drafted: House, model: Model) -> None:
    before = ada(drafted)
    model.answers = [lambda _: (500, b"")]
    with pytest.raises(OutsideFailed):
        reword_letters(drafted, model.endpoint, LATER, "northwind", before.draft.id)
    model.answers = [says("I cannot help with that.")] * 2
    (found,) = reword_letters(drafted, model.endpoint, LATER, "northwind", before.draft.id)
    assert (found.by, ada(drafted).draft) == ("", before.draft)
