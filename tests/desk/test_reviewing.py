"""Marks on the desk: judged as of when the letter goes, kept, taken up again, reported when they are stale."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from afterword.core import journal
from afterword.desk import journals, letters, reviewing
from afterword.desk.house import House, open_house
from afterword.errors import BadInput, NotFound, Stopped
from afterword.writing.review.example import LINES

NIGHT = datetime.fromisoformat("2026-03-04T23:30:00+00:00")


@pytest.fixture
def desk() -> Iterator[House]:
    """The example's interview, its letters drafted late in the evening."""
    with open_house() as house:
        journals.take_over(house, journal.read(LINES))
        letters.draft(house, NIGHT)
        yield house


def to(house: House, person: str, now: datetime = NIGHT) -> reviewing.Reviewed:
    return next(each for each in reviewing.on_the_desk(house, "c1", now) if each.person.id == person)


def write(house: House, old: str, new: str, now: datetime = NIGHT) -> reviewing.Reviewed:
    found = to(house, "okonkwo")
    assert old in found.letter.text
    letters.edit(house, found.draft.id, found.letter.subject, found.letter.text.replace(old, new), now)
    return to(house, "okonkwo")


def test_drafts_of_ours_have_no_mark_that_matters(desk: House) -> None:
    for each in reviewing.on_the_desk(desk, "c1", NIGHT):
        assert [mark.check for mark in each.findings if mark.severity != "advice"] == []


def test_a_letter_is_judged_as_of_when_it_goes(desk: House) -> None:
    found = to(desk, "okonkwo")
    assert found.goes > NIGHT + timedelta(hours=6)
    assert "sent-at-night" not in {mark.check for mark in found.findings}


def test_the_gate_looks_once_more_as_of_the_moment_chosen(desk: House) -> None:
    write(desk, "Okonkwo", "Okonkow")
    with pytest.raises(Stopped, match="Okonkwo"):
        letters.approve(desk, to(desk, "okonkwo").draft.id, NIGHT)
    write(desk, "Okonkow", "Okonkwo")
    assert letters.approve(desk, to(desk, "okonkwo").draft.id, NIGHT).send_at > NIGHT


def test_an_employer_of_another_opening_is_known(desk: House) -> None:
    changed = write(desk, "\n\nKind regards", "\n\nI look forward to joining Calder Foods.\n\nKind regards") \
        if "Kind regards" in to(desk, "okonkwo").letter.text \
        else write(desk, "\nLea Brandt", "\nI look forward to joining Calder Foods.\n\nLea Brandt")  # fmt: skip
    assert "wrong-employer" in {mark.check for mark in changed.findings}


def test_mine_is_kept_with_a_reason_and_taken_up_again(desk: House) -> None:
    found = write(desk, "Okonkwo", "Okonkow")
    (mark,) = [each for each in found.findings if each.check == "misspelt-name"]
    with pytest.raises(BadInput, match="say in a few"):
        reviewing.set_aside(desk, found.draft.id, mark.fingerprint, NIGHT)
    reviewing.set_aside(desk, found.draft.id, mark.fingerprint, NIGHT, "She signs so herself.")
    kept = to(desk, "okonkwo")
    assert ([each.check for each in kept.aside], kept.blocked) == (["misspelt-name"], False)
    reviewing.take_up_mark(desk, found.draft.id, mark.fingerprint, NIGHT)
    assert to(desk, "okonkwo").blocked
    with pytest.raises(NotFound):
        reviewing.take_up_mark(desk, found.draft.id, mark.fingerprint, NIGHT)


def test_what_is_kept_in_vain_is_reported_and_can_be_dropped(desk: House) -> None:
    found = write(desk, "Okonkwo", "Okonkow")
    (mark,) = [each for each in found.findings if each.check == "misspelt-name"]
    reviewing.set_aside(desk, found.draft.id, mark.fingerprint, NIGHT, "She signs so herself.")
    write(desk, "Okonkow", "Okonkwo")
    (stale,) = to(desk, "okonkwo").stale
    assert (stale.words, stale.why) == ("okonkow", "She signs so herself.")
    reviewing.take_up_mark(desk, found.draft.id, mark.fingerprint, NIGHT)
    assert to(desk, "okonkwo").stale == ()


def test_for_good_it_holds_in_every_letter(desk: House) -> None:
    found = write(desk, "Thank you", "Thank you, oppurtunity,")
    (mark,) = [each for each in found.findings if each.check == "misspelling"]
    reviewing.set_aside(desk, found.draft.id, mark.fingerprint, NIGHT, "The name of their product.", "always")
    other = to(desk, "daniel")
    text = other.letter.text.replace("Thank you", "Thank you for the oppurtunity,", 1)
    letters.edit(desk, other.draft.id, other.letter.subject, text, NIGHT)
    assert "misspelling" not in {each.check for each in to(desk, "daniel").findings}
    assert [each.words for each in reviewing.kept_always(desk)] == ["oppurtunity"]
    reviewing.take_up_mark(desk, found.draft.id, mark.fingerprint, NIGHT)
    assert "misspelling" in {each.check for each in to(desk, "daniel").findings}


def test_a_text_is_looked_at_as_it_is_typed_and_not_kept(desk: House) -> None:
    found = to(desk, "okonkwo")
    typed = reviewing.as_typed(desk, found.draft.id, "Hi", found.letter.text.replace("Okonkwo", "Okonkow"), NIGHT)
    assert {"misspelt-name", "vague-subject"} <= {each.check for each in typed.findings}
    assert to(desk, "okonkwo").letter == found.letter


def test_what_is_not_there_is_not_set_aside(desk: House) -> None:
    name = to(desk, "okonkwo").draft.id
    for mark in ("", "0000000000000000"):
        with pytest.raises(NotFound):
            reviewing.set_aside(desk, name, mark, NIGHT)
    with pytest.raises(NotFound):
        reviewing.as_typed(desk, "nobody", "", "", NIGHT)
