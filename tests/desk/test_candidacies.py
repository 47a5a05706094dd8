"""Invitations: new, changed, cancelled, on again; twice is once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from afterword.calendars.invitations import Invited
from afterword.core.facts import InterviewHeld
from afterword.desk import candidacies, journals
from afterword.desk.candidacies import Particulars, country_of, take_in
from afterword.desk.house import House, story_of
from afterword.desk.profile import introduce
from afterword.errors import BadInput, NotFound
from cast import ADA, BOB, END, EVE, NOW, ROB, START, invitation, invited, lea


def interview(house: House, candidacy: str = "northwind") -> InterviewHeld | None:
    with house.store.reading() as tx:
        return story_of(tx, candidacy).last_interview


def test_an_invitation_becomes_a_candidacy_its_people_and_an_interview(house: House) -> None:
    taken = invited(house, people=(ADA, BOB, ROB))
    assert (taken.what, taken.candidacy.id, taken.candidacy.country) == ("added", "northwind", "GB")
    assert [person.id for person in taken.people] == ["ada-okafor", "bob-ferrante", "rob-hale"]
    held = interview(house)
    assert held
    assert (held.start, held.at, held.with_) == (START, END, ("ada-okafor", "bob-ferrante"))
    assert taken.assumed == ("country GB, from the time zone Europe/London",)


def test_the_same_event_again_changes_nothing(house: House) -> None:
    invited(house)
    before = journals.everything(house)
    assert invited(house).what == "unchanged"
    assert journals.everything(house) == before


def test_a_later_version_corrects_and_an_older_one_does_not(house: House) -> None:
    invited(house)
    moved = {"start": START + timedelta(days=1), "end": END + timedelta(days=1)}
    assert invited(house, sequence=2, **moved).what == "updated"
    assert interview(house).at == END + timedelta(days=1)  # type: ignore[union-attr]
    assert invited(house, sequence=1).what == "unchanged"
    assert interview(house).at == END + timedelta(days=1)  # type: ignore[union-attr]
    assert invited(house, sequence=2, **moved).what == "unchanged"


def test_moving_back_to_the_first_time_is_a_change_too(house: House) -> None:
    invited(house)
    invited(house, sequence=1, end=END + timedelta(hours=1))
    assert invited(house, sequence=2).what == "updated"
    assert interview(house).at == END  # type: ignore[union-attr]


def test_a_cancelled_interview_owes_nothing_and_can_be_on_again(house: House) -> None:
    invited(house)
    assert invited(house, sequence=1, cancelled=True).what == "cancelled"
    assert interview(house) is None
    assert invited(house, sequence=1, cancelled=True).what == "unchanged"
    assert invited(house, sequence=2).what == "updated"
    assert interview(house).at == END  # type: ignore[union-attr]
    assert invited(house, sequence=3, cancelled=True).what == "cancelled"
    assert interview(house) is None


def test_cancelling_what_was_never_added_says_so(house: House) -> None:
    with pytest.raises(BadInput, match="nothing to cancel"):
        invited(house, cancelled=True)


def test_without_an_employer_it_asks_and_changes_nothing(house: House) -> None:
    with pytest.raises(BadInput, match="--employer"):
        invited(house, employer=None)
    assert journals.everything(house).lines == ()


def test_what_the_candidate_says_goes_before_what_the_file_says(house: House) -> None:
    particulars = Particulars(
        employer="Northwind Energy", role="Senior Analyst", people=(Invited(name="Zoë Weiß", email=""),)
    )
    taken = take_in(house, invitation(), particulars, NOW)
    assert (taken.candidacy.employer, taken.candidacy.role) == ("Northwind Energy", "Senior Analyst")
    assert [person.name for person in taken.people][-1] == "Zoë Weiß"
    assert "an address for Zoë Weiß" in taken.missing


def test_a_second_round_joins_the_candidacy_and_another_post_does_not(house: House) -> None:
    invited(house)
    second = invited(house, uid="u-2", start=START + timedelta(days=9), end=END + timedelta(days=9), people=(EVE, ADA))
    assert second.candidacy.id == "northwind"
    assert [person.id for person in second.people] == ["eve-uczak", "ada-okafor"]
    assert invited(house, uid="u-3", role="Head of Finance").candidacy.id == "northwind-2"


def test_somebody_known_tells_which_employer_it_is(house: House) -> None:
    invited(house)
    assert invited(house, uid="u-2", employer=None, role=None).candidacy.id == "northwind"


def test_two_people_of_one_name_are_two_and_one_address_is_one(house: House) -> None:
    namesake = replace(ADA, email="ada.2@northwind.example")
    taken = invited(house, people=(ADA, namesake, replace(ADA, name="A. Okafor")))
    assert [person.id for person in taken.people] == ["ada-okafor", "ada-okafor-2"]


def test_an_unknown_candidacy_is_refused_with_those_there_are(house: House) -> None:
    invited(house)
    with pytest.raises(NotFound, match="There are: northwind"):
        candidacies.take_in(house, invitation(uid="u-9"), Particulars(candidacy="southwind"), NOW)


def test_the_country_of_a_zone() -> None:
    assert [country_of(zone) for zone in ("Europe/London", "America/New_York", "Asia/Kolkata", "UTC")] == [
        "GB",
        "US",
        "IN",
        "",
    ]


def test_the_profile_is_asked_once_and_keeps_what_was_said(house: House) -> None:
    lea(house)
    candidate = introduce(house, phone="+44 20 7946 0199")
    assert (candidate.name, candidate.phone, len(candidate.strengths)) == ("Lea Brandt", "+44 20 7946 0199", 3)
    assert [strength.id for strength in candidate.strengths] == ["s1", "s2", "s3"]
    with pytest.raises(BadInput, match="time zone"):
        introduce(house, zone="Mars/Olympus")


def test_letters_need_a_name_and_an_address(house: House) -> None:
    with pytest.raises(BadInput, match="name and your e-mail"):
        introduce(house, name="Lea Brandt")
