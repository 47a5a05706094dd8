"""Etiquettes of countries and sectors, and numbers of one's own: which hold, and what cannot be one."""

from __future__ import annotations

import ast
import json
from dataclasses import replace as with_numbers
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.core import etiquette as numbers_of
from afterword.core import etiquettes, journal, planner
from afterword.core.etiquette import DEFAULT, Etiquette
from afterword.core.etiquettes import BY_NAME, MOST, PROFILES, Profile, changes, etiquette_of, offered
from afterword.core.journal import Journal
from afterword.core.records import Candidacy, Candidate
from afterword.core.steps import Plan, Step
from afterword.errors import BadInput
from storyteller import at, told

HELD = "2026-10-14T10:45 interview_held with=ada"
DATED = f"{HELD}\n2026-10-14T12:00 decision_expected latest=2026-10-30"


def changed(story: str, candidacy: dict[str, Any] | None = None, candidate: dict[str, Any] | None = None) -> Journal:
    """The journal of a story, with more keys on its records."""
    more = {"candidacy": candidacy or {}, "candidate": candidate or {}}
    lines = [{**line, **more.get(line.get("record", ""), {})} for line in told(story).lines]
    return journal.parse("".join(journal.dump(lines)))


def the(plan: Plan, purpose: str) -> Step:
    (step,) = (each for each in plan.steps if each.purpose == purpose)
    return step


# -- the numbers themselves -------------------------------------------------------------------------------------------


def test_every_number_has_a_unit_and_says_what_it_is() -> None:
    assert set(Etiquette.units()) == set(DEFAULT.__dataclass_fields__) - {"name"}
    assert set(Etiquette.units().values()) == set(numbers_of.UNITS.values()) == set(MOST)
    tree = ast.parse(Path(numbers_of.__file__).read_text(encoding="utf-8"))
    (body,) = (node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Etiquette")
    for node, next_ in pairwise(body):
        if isinstance(node, ast.AnnAssign):
            assert isinstance(next_, ast.Expr), f"{ast.unparse(node.target)} has no docstring"


def test_units_are_those_of_the_names() -> None:
    units = Etiquette.units()
    assert etiquettes.with_unit("thank_within_hours", 24) == "24 h"
    ends = {"_business_days": "bd", "_minutes": "min", "_hours": "h", "_from_hour": "o'clock"}
    for name, unit in units.items():
        expected = next((each for end, each in ends.items() if name.endswith(end)), None)
        if expected:
            assert unit == expected, name
        elif name.endswith("_days"):
            assert unit == "d", name


# -- profiles ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_every_changed_number_has_its_ground_and_every_ground_a_changed_number(profile: Profile) -> None:
    differs = [name for name, _, _ in changes(profile.etiquette)]
    assert sorted(ground.number for ground in profile.grounds) == sorted(differs)
    assert profile.etiquette.name == profile.name
    assert bool(profile.countries) != bool(profile.sectors)
    for words, source in ((profile.words, profile.source), *((each.sentence, each.source) for each in profile.grounds)):
        assert words.endswith(".")
        assert source.startswith("http")
    for name, value, _ in changes(profile.etiquette):
        assert etiquettes.wrong(name, value) == ""


def test_profiles_have_names_of_their_own_and_default_is_none_of_them() -> None:
    assert len(BY_NAME) == len(PROFILES) == 8
    assert DEFAULT.name not in BY_NAME
    of_places = [country for profile in PROFILES for country in profile.countries]
    assert len(of_places) == len(set(of_places))


def test_germany_waits_seven_business_days_and_a_week_past_their_date() -> None:
    assert the(planner.plan(changed(HELD, {"etiquette": "de"})), "check_in").window.opens == at("2026-10-23T10:45")
    assert the(planner.plan(changed(HELD)), "check_in").window.opens == at("2026-10-21T10:45")
    dated = the(planner.plan(changed(DATED, {"etiquette": "de"})), "check_in")
    assert (dated.window.opens, dated.window.due) == (at("2026-11-06T09:00"), at("2026-11-11T09:00"))


def test_france_asks_after_ten_to_fifteen_days_and_moves_on_after_forty_five() -> None:
    plan = planner.plan(changed(HELD, {"etiquette": "fr"}))
    asks = the(plan, "check_in").window
    assert (asks.opens, asks.due) == (at("2026-10-26T10:45"), at("2026-10-29T10:45"))  # the 24th is a Saturday
    assert the(plan, "move_on").window.opens == at("2026-11-28T10:45")
    assert the(plan, "thank_you").window.due == at("2026-10-16T10:45")


def test_government_takes_two_months() -> None:
    assert the(planner.plan(changed(HELD, {"etiquette": "public"})), "move_on").window.opens == at("2026-12-13T10:45")


def test_a_profile_is_never_applied_unasked() -> None:
    for more in ({"country": "DE"}, {"sector": "public"}, {"country": "FR", "sector": "academic"}):
        told_ = changed(HELD, more)
        assert etiquette_of(told_.candidacies[0], told_.candidate) is DEFAULT


def test_what_is_offered_is_that_of_the_sector_else_of_the_country_and_changes_something() -> None:
    def of(**keys: str) -> str | None:
        profile = offered(Candidacy(id="c", **keys))
        return profile.name if profile else None

    assert of(country="GB") == "uk"
    assert of(country="at") == "de"
    assert of(country="DE", sector="Public-Sector") == "public"
    assert of(sector="higher_education") == "academic"
    assert of(country="US") is of(country="JP") is of(country="IN") is of(country="CA") is of() is None
    assert of(country="GB", etiquette="fr") is of(country="GB", etiquette="default") is None


# -- numbers of one's own ---------------------------------------------------------------------------------------------


def test_the_candidacy_goes_over_the_candidate_over_the_profile_over_the_defaults() -> None:
    mine = {"check_in_after_days": 12, "check_in_within_days": 21, "thank_within_hours": 12}
    told_ = changed(HELD, {"etiquette": "fr", "numbers": {"check_in_within_days": 20}}, {"numbers": mine})
    holds = etiquette_of(told_.candidacies[0], told_.candidate)
    assert (holds.check_in_within_days, holds.check_in_after_days, holds.thank_within_hours) == (20, 12, 12)
    assert holds.move_on_after_interview_days == 45
    assert holds.part_well_within_hours == DEFAULT.part_well_within_hours
    assert the(planner.plan(told_), "thank_you").window.due == at("2026-10-14T22:45")


def test_an_etiquette_that_is_given_goes_over_everything() -> None:
    told_ = changed(HELD, {"etiquette": "fr", "numbers": {"thank_within_hours": 3}})
    assert planner.plan(told_, DEFAULT) == planner.plan(changed(HELD))


REFUSED = [
    ("an unknown etiquette", {"etiquette": "atlantis"}, "candidacy 'c', \"etiquette\".*'atlantis'.*default, us, uk, de"),
    ("an unknown number", {"numbers": {"check_in_afer_days": 9}}, "candidacy 'c', \"numbers\".*'check_in_afer_days'.*check_in_after_days"),
    ("a name that is no number", {"numbers": {"name": 9}}, "no number 'name'"),
    ("less than nothing", {"numbers": {"thank_within_hours": -1}}, '"thank_within_hours" is a whole number from 0 to .*h'),
    ("a fraction", {"numbers": {"rest_hours": 1.5}}, '"rest_hours" is a whole number'),
    ("words", {"numbers": {"rest_hours": "two"}}, '"rest_hours" is a whole number'),
    ("yes", {"numbers": {"rest_hours": True}}, '"rest_hours" is a whole number'),
    ("more than ten years", {"numbers": {"check_in_after_days": 3653}}, "from 0 to 3652"),
    ("no check-in at all", {"numbers": {"check_ins_without_being_told": 0}}, "from 1"),
    ("no object", {"numbers": [1]}, '"numbers"'),
    ("an unknown region", {"country": "DE", "region": "ZZ"}, "candidacy 'c', \"region\".*'ZZ' of DE.*BY"),
    ("a region of no country", {"country": "", "region": "BY"}, 'without a "country"'),
]  # fmt: skip


@pytest.mark.parametrize(("more", "says"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_cannot_be_is_refused_where_it_comes_in_and_names_itself(more: dict[str, Any], says: str) -> None:
    with pytest.raises(BadInput, match=f"line 2: .*{says}"):
        changed(HELD, more)


def test_the_candidates_own_numbers_are_held_to_the_same() -> None:
    with pytest.raises(BadInput, match="line 1: candidate 'me', \"numbers\""):
        changed(HELD, candidate={"numbers": {"rest_hours": -2}})


def test_a_record_that_came_around_the_check_stops_no_other_candidacy() -> None:
    lines = [*told(HELD).lines, *({**line, "id": f"{line['id']}2", **({"candidacy": "c2"} if "candidacy" in line else {})}
                                  for line in told(HELD).lines if line.get("record") != "candidate")]  # fmt: skip
    odd = {
        "etiquette": "atlantis",
        "numbers": {"nobody": 1, "rest_hours": "x", "thank_within_hours": 3},
        "region": "ZZ",
    }
    plan = planner.plan(journal.read({**line, **odd} if line["id"] == "c" else line for line in lines))
    due = {step.candidacy: step.window.due for step in plan.steps if step.purpose == "thank_you"}
    assert due == {"c": at("2026-10-14T13:45"), "c2": at("2026-10-15T10:45")}


def test_a_day_that_ends_at_twenty_four_is_never_too_late_for_an_answer() -> None:
    asked = told(f"{HELD}\n2026-10-15T23:30 asked_for by=ada what=x")
    holds = with_numbers(DEFAULT, answer_next_day_from_hour=24)
    (answer,) = (step for step in planner.plan(asked, holds).steps if step.purpose == "answer")
    assert answer.window.due == answer.window.opens == at("2026-10-15T23:30")


def test_the_keys_come_out_of_the_journal_as_they_went_in() -> None:
    more = {"etiquette": "uk", "numbers": {"rest_hours": 4}, "region": "SCT"}
    told_ = changed(HELD, more)
    (line,) = (json.loads(words) for words in journal.dump(told_.lines) if '"candidacy", "id"' in words)
    assert more.items() <= line.items()
    assert hash(told_.candidacies[0]) == hash(changed(HELD, more).candidacies[0])
    assert isinstance(told_.candidate, Candidate)


STORIES = (
    HELD, DATED, f"{DATED}\n2026-10-20T09:00 out_of_office person=ada until=2026-11-04",
    f"{HELD},bob,eve\npeople rob cleo\n2026-10-14T12:00 debriefed promised=the_report\n2026-10-16T09:00 put_on_hold by=ada",
    f"{HELD}\n2026-10-20T09:00 rejected by=ada warm=true", f"{HELD}\n2026-10-22T10:00 letter_sent to=ada purpose=check_in",
    f"{HELD}\n2026-10-14T12:00 told_to_check_back by=rob on=2026-10-30", f"{HELD}\n2026-10-15T16:00 asked_for by=ada what=x",
    "2026-10-14T10:00 interview_missed start=2026-10-14T10:00:00+00:00 who=employer with=ada",
)  # fmt: skip


@given(some.data(), some.sampled_from(STORIES), some.sampled_from(PROFILES))
def test_whatever_the_numbers_a_plan_is_made_and_its_windows_are_in_order(
    data: some.DataObject, story: str, profile: Profile
) -> None:
    units = Etiquette.units()
    of_unit = {
        name: some.integers(1 if unit == "check-ins" else 0, min(MOST[unit], 200)) for name, unit in units.items()
    }
    own = data.draw(some.fixed_dictionaries({}, optional=of_unit))
    holds = with_numbers(profile.etiquette, **own)
    for step in planner.plan(told(story), holds).steps:
        window = step.window
        assert window.best
        assert window.opens <= window.best <= window.due <= window.lapses


@given(some.integers(0, 700), some.sampled_from((DEFAULT, *(each.etiquette for each in PROFILES))))
def test_the_windows_of_every_profile_are_in_order_whatever_the_day(day: int, holds: Etiquette) -> None:
    held = datetime.fromordinal(datetime(2026, 1, 1, tzinfo=UTC).toordinal() + day)
    for step in planner.plan(told(f"{held:%Y-%m-%d}T10:45 interview_held with=ada"), holds).steps:
        assert step.window.opens < step.window.due < step.window.lapses
