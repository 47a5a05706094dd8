"""Letters at the desk, from the draft to the fact."""

from datetime import timedelta

import pytest

from afterword.calendars.invitations import Invited
from afterword.core.facts import LetterSent
from afterword.desk import candidacies, journals, letters, reviewing, sending
from afterword.desk.candidacies import Particulars
from afterword.desk.house import House
from afterword.errors import Stopped
from afterword.store import plans
from cast import ADA, ANSWERS, BOB, END, debriefed, invitation, lea


def test_through_an_agency_a_letter_thanks_those_whom_it_is_for(house: House) -> None:
    lea(house)
    gil = Invited(name="Gil Hart", email="gil@agency.example", part="agency_consultant")
    candidacies.take_in(house, invitation(people=(ADA, BOB, gil)), Particulars(source="agency"), END)
    debriefed(house, type(ANSWERS)(met=ANSWERS.met[:2], wanted="yes"))
    later = END + timedelta(hours=3)
    written = letters.draft(house, later).letters
    assert {letter.for_ for letter in written} == {"ada-okafor", "bob-ferrante"}
    first = reviewing.everywhere(house, later)[0]
    sealed = letters.approve(house, first.draft.id, later, later)
    claimed = sending.claim(house, sealed, "me", later).sealed
    assert claimed
    sending.begin_body(house, claimed, later)
    sending.sent(house, claimed, "250 ok", later)
    (told,) = [fact for fact in journals.everything(house).facts if isinstance(fact, LetterSent)]
    assert told.for_ == (first.letter.for_,)
    with house.store.reading() as tx:
        left = [step for step in plans.of_candidacy(tx, "northwind").steps if step.purpose == "thank_you"]
    assert [step.for_ for step in left] == [({"ada-okafor", "bob-ferrante"} - {first.letter.for_}).pop()]


def test_another_letter_is_written_on_request_and_stays(house: House) -> None:
    lea(house)
    candidacies.take_in(house, invitation(people=(ADA, BOB)), Particulars(), END)
    debriefed(house, ANSWERS)
    later = END + timedelta(hours=3)
    letters.draft(house, later)
    first = {each.draft.step: each.letter.text for each in reviewing.everywhere(house, later)}
    assert letters.draft(house, later).letters == ()
    again = {each.step: each.text for each in letters.draft(house, later, again=True).letters}
    assert set(again) == set(first)
    assert all(again[step] != first[step] for step in first)
    assert letters.draft(house, later).letters == ()
    kept = reviewing.everywhere(house, later)
    assert {each.draft.step: each.letter.text for each in kept} == again
    letters.undo_edit(house, kept[0].draft.id, later)
    assert reviewing.everywhere(house, later)[0].letter.text.strip() == first[kept[0].draft.step].strip()


def test_what_is_approved_is_not_written_over(house: House) -> None:
    lea(house)
    candidacies.take_in(house, invitation(people=(ADA, BOB)), Particulars(), END)
    debriefed(house, ANSWERS)
    later = END + timedelta(hours=3)
    letters.draft(house, later)
    first = reviewing.everywhere(house, later)[0]
    letters.approve(house, first.draft.id, later, later)
    assert first.draft.step not in {each.step for each in letters.draft(house, later, again=True).letters}
    with pytest.raises(Stopped, match="approved"):
        letters.draft(house, later, step=first.draft.step, again=True)
