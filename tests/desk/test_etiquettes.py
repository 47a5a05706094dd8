"""Naming an etiquette and numbers of one's own: on the record, and planned anew."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from afterword.core.etiquettes import NAMES
from afterword.desk import candidacies, etiquettes, journals
from afterword.desk.candidacies import Particulars
from afterword.desk.house import House
from afterword.desk.profile import introduce
from afterword.errors import BadInput, NotFound
from afterword.store import lines, plans
from cast import END, NOW, invitation, invited, lea

TWO_DAYS, A_DAY = END + timedelta(hours=48), END + timedelta(hours=24)


def thanks_due(house: House, candidacy: str = "northwind") -> set[datetime]:
    """When the stored plan says that thanks are due."""
    with house.store.reading() as tx:
        every = plans.everything(tx).steps
    return {each.window.due for each in every if each.purpose == "thank_you" and each.candidacy == candidacy}


def record(house: House, kind: str, id: str) -> dict[str, object]:
    with house.store.reading() as tx:
        return dict(lines.find(tx, kind, id) or {})


def southwind(house: House) -> None:
    other = invitation(uid="u-2", employer="Southwind", people=())
    candidacies.take_in(house, other, Particulars(people=invitation().people), NOW)


def test_a_named_etiquette_stands_on_the_record_and_the_plan_follows_it_and_back(house: House) -> None:
    lea(house)
    invited(house)
    before = record(house, "candidacy", "northwind")
    assert thanks_due(house) == {A_DAY}
    assert etiquettes.use(house, "uk", "northwind").etiquette == "uk"
    assert thanks_due(house) == {TWO_DAYS}
    assert record(house, "candidacy", "northwind") == {**before, "etiquette": "uk"}
    etiquettes.use(house, "default", "northwind")
    assert thanks_due(house) == {A_DAY}
    assert record(house, "candidacy", "northwind") == before


def test_an_etiquette_or_a_candidacy_that_is_none_is_named_with_those_that_are(house: House) -> None:
    invited(house)
    with pytest.raises(NotFound, match=r"no etiquette 'atlantis'.*default, us, uk"):
        etiquettes.use(house, "atlantis", "northwind")
    with pytest.raises(NotFound, match=r"no candidacy 'westwind'.*northwind"):
        etiquettes.use(house, "uk", "westwind")


def test_numbers_of_one_candidacy_are_its_own_and_those_of_the_candidate_are_everybodys(house: House) -> None:
    lea(house)
    invited(house)
    southwind(house)
    etiquettes.set_numbers(house, {"thank_within_hours": 48}, "northwind")
    assert (thanks_due(house), thanks_due(house, "southwind")) == ({TWO_DAYS}, {A_DAY})
    etiquettes.set_numbers(house, {"thank_within_hours": 36})
    assert (thanks_due(house), thanks_due(house, "southwind")) == ({TWO_DAYS}, {END + timedelta(hours=36)})
    etiquettes.set_numbers(house, {}, "northwind")
    assert thanks_due(house) == {END + timedelta(hours=36)}
    etiquettes.set_numbers(house, {})
    assert thanks_due(house) == thanks_due(house, "southwind") == {A_DAY}
    assert "numbers" not in record(house, "candidate", "me")
    used = etiquettes.in_use(house)
    assert [each.id for each in used.candidacies] == ["northwind", "southwind"]


def test_numbers_that_cannot_be_change_nothing(house: House) -> None:
    lea(house)
    invited(house)
    etiquettes.set_numbers(house, {"rest_hours": 3}, "northwind")
    before = journals.everything(house)
    for numbers in ({"rest_hour": 3}, {"rest_hours": -3}, {"rest_hours": 10**6}):
        for candidacy in ("northwind", None):
            with pytest.raises(BadInput, match="rest_hours"):
                etiquettes.set_numbers(house, numbers, candidacy)
    assert journals.everything(house) == before


def test_nobody_has_numbers_before_they_said_who_they_are(house: House) -> None:
    with pytest.raises(BadInput, match="afterword profile"):
        etiquettes.set_numbers(house, {"rest_hours": 3})


def test_what_was_chosen_stays_when_the_profile_or_the_invitation_changes(house: House) -> None:
    lea(house)
    invited(house)
    etiquettes.use(house, "uk", "northwind")
    etiquettes.set_numbers(house, {"rest_hours": 3})
    introduce(house, phone="+44 20 7946 0000")
    invited(house, sequence=1, place="Room 5")
    used = etiquettes.in_use(house)
    assert used.candidacies[0].etiquette == "uk"
    assert used.candidate
    assert dict(used.candidate.numbers) == {"rest_hours": 3}


def test_only_the_first_invitation_makes_a_candidacy_new(house: House) -> None:
    assert invited(house).is_new
    assert not invited(house).is_new
    assert not invited(house, uid="u-2").is_new


def test_the_choices_of_a_candidacy_have_those_of_its_sector_and_country_first(house: House) -> None:
    lea(house)
    etiquettes.set_numbers(house, {"rest_hours": 3})
    candidacies.take_in(house, invitation(), Particulars(sector="public", country="GB"), NOW)
    (candidacy,) = etiquettes.in_use(house).candidacies
    found = etiquettes.choices(candidacy, etiquettes.in_use(house).candidate)
    assert (found.follows.name, found.own) == ("default", 1)
    assert [each.name for each in found.fitting] == ["default", "public", "uk"]
    assert found.offered == found.fitting[1]
    assert {each.name for each in (*found.fitting, *found.others)} == set(NAMES)
    assert found.fitting[1].differs == (
        "Their own date gets 5 working days of grace (2 working days by default); an interview gets 60 days to be "
        "answered (30 days by default)."
    )
    assert [(each.id, choice.name) for each, choice in etiquettes.offers(house, ["northwind", "nobody"])] == [
        ("northwind", "public")
    ]
    followed = etiquettes.use(house, "public", "northwind")
    assert etiquettes.choices(followed, None).offered is None
    assert etiquettes.offers(house, ["northwind"]) == ()
