"""Where the rules can be read two ways: small stories, each with the reading that holds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from afterword.core import clock, planner
from afterword.core.steps import Plan, Step
from storyteller import at, told

PANEL = ",".join(f"p{number}" for number in range(1, 8))
"""Seven people; with one more it is a large panel."""


def planned(story: str, **about: Any) -> Plan:
    return planner.plan(told(story, **about))


def steps(plan: Plan, purpose: str) -> list[Step]:
    return [step for step in plan.steps if step.purpose == purpose]


def test_an_interview_for_information_owes_thanks_and_no_debrief() -> None:
    plan = planned("2026-10-14T10:45 interview_held with=ada format=informational")
    assert [step.purpose for step in plan.steps] == ["thank_you"]


def test_a_clock_change_while_they_are_away_leaves_48_hours_at_48_hours() -> None:
    """Clocks in Berlin went forward on 29 March 2026, between the rejection and the return."""
    plan = planned(
        """
        2026-03-24T09:25 rejected by=cleo
        2026-03-24T08:00 out_of_office person=cleo until=2026-03-30
        """,
        zone="Europe/Berlin",
        country="DE",
    )
    (owed,) = steps(plan, "part_well")
    assert owed.window.opens == at("2026-03-31T07:00")
    assert clock.between(owed.window.opens, owed.window.due) == timedelta(hours=48)


def test_the_letter_that_names_the_rest_goes_to_a_hiring_manager_who_was_there() -> None:
    plan = planned(
        f"2026-10-14T10:45 interview_held with={PANEL},zoe\npeople ada",
        people={"zoe": {"part": "hiring_manager"}},
    )
    (owed,) = steps(plan, "thank_you")
    assert owed.to == "zoe"
    assert len(owed.names) == 7


def test_of_a_large_panel_whoever_gets_the_one_letter_needs_an_address() -> None:
    plan = planned(f"2026-10-14T10:45 interview_held with={PANEL},cleo\npeople rob", people={"cleo": {"email": None}})
    assert [(step.to, step.for_) for step in steps(plan, "find_address")] == [("rob", "cleo")]


def test_an_apology_for_not_coming_goes_to_whoever_makes_the_appointments() -> None:
    plan = planned("2026-10-14T10:00 interview_missed who=candidate with=ada\npeople rob cleo")
    assert [step.to for step in steps(plan, "missed")] == ["cleo"]


def test_nobody_who_asked_not_to_be_written_to_is_reminded_of_an_interview_they_missed() -> None:
    plan = planned(
        """
        2026-10-14T10:00 interview_missed who=employer with=ada
        2026-10-15T10:00 asked_not_to_contact by=ada
        """
    )
    assert not plan.steps
    assert [(each.purpose, each.reason.rule) for each in plan.held_back] == [("missed", "asked-not-to-contact")]


def test_a_letter_keeps_one_promise_as_supplied_does() -> None:
    promised = """
        2026-10-14T10:45 interview_held with=ada
        2026-10-14T11:00 debriefed promised=portfolio,references
    """
    sent = promised + "2026-10-14T15:00 letter_sent to=ada purpose=supply\n"
    assert ["portfolio" in step.reason.sentence for step in steps(planned(promised), "supply")] == [True, False]
    assert ["references" in step.reason.sentence for step in steps(planned(sent), "supply")] == [True]
    assert steps(planned(sent + "2026-10-14T16:00 supplied what=references"), "supply") == []


def test_an_invitation_at_the_end_of_an_interview_is_not_answered_by_that_interview() -> None:
    plan = planned("2026-10-14T10:45 interview_held with=ada\n2026-10-14T10:45 invited by=ada")
    assert [step.window.due for step in steps(plan, "answer_invitation")] == [at("2026-10-15T10:45")]


THANKED = """
    2026-10-14T10:45 interview_held with=ada
    2026-10-14T15:00 letter_sent to=ada purpose=thank_you
"""


def test_a_bounce_that_does_not_say_which_address_is_still_to_be_mended() -> None:
    plan = planned(THANKED + "2026-10-14T15:01 bounced to=ada")
    assert [step.for_ for step in steps(plan, "find_address")] == ["ada"]


def test_a_bounce_stays_to_be_mended_when_the_bad_address_was_only_crossed_out() -> None:
    plan = planned(
        THANKED + "2026-10-14T15:01 bounced to=ada address=ada@northwind.example", people={"ada": {"email": None}}
    )
    (owed,) = steps(plan, "find_address")
    assert (owed.reason.rule, owed.window.due) == ("fix-the-address", at("2026-10-14T19:01"))


def test_a_late_bounce_of_an_older_address_does_not_hide_that_the_present_one_is_bad() -> None:
    bounces = """
        2026-10-14T15:01 bounced to=ada address=ada@northwind.example
        2026-10-14T15:09 bounced to=ada address=ada@old.example
    """
    assert len(steps(planned(THANKED + bounces), "find_address")) == 1


def test_through_an_agency_find_address_says_whose_address_is_missing() -> None:
    bounced = "2026-10-14T15:00 letter_sent to=ada purpose=thank_you\n2026-10-14T15:01 bounced to=ada\npeople gil rob"
    assert [(step.to, step.for_) for step in steps(planned(bounced), "find_address")] == [("gil", "ada")]


def test_nobody_is_asked_through_a_consultant_for_the_consultants_own_address() -> None:
    bounced = "2026-10-14T15:00 letter_sent to=gil purpose=thank_you\n2026-10-14T15:01 bounced to=gil\npeople gil rob"
    assert [(step.to, step.for_) for step in steps(planned(bounced), "find_address")] == [(None, "gil")]


def test_of_an_interview_for_information_nobody_tells_the_referrer() -> None:
    told_of = "2026-10-14T10:45 interview_held with=ada format=informational\npeople ref"
    assert steps(planned(told_of), "tell_referrer") == []
    (owed,) = steps(planned(told_of + "\n2026-10-20T10:45 interview_held with=ada"), "tell_referrer")
    assert owed.window.opens == at("2026-10-20T10:45")


def test_a_debrief_that_does_not_say_whether_it_is_wanted_takes_no_withdrawal_back() -> None:
    plan = planned(
        """
        2026-10-14T10:45 interview_held with=ada
        2026-10-14T12:00 decided to=withdraw
        2026-10-14T13:00 debriefed interview=f1 wanted=
        """
    )
    assert steps(plan, "withdraw")
    assert not steps(plan, "check_in")


def test_debriefs_of_one_interview_add_up() -> None:
    both = """
        2026-10-14T10:45 interview_held with=ada
        2026-10-14T12:00 debriefed interview=f1 promised=portfolio decision_today=true
        2026-10-14T13:00 debriefed interview=f1 promised=portfolio,references
        """
    assert len(steps(planned(both), "supply")) == 2
    assert steps(planned(both), "thank_you")[0].window.due == at("2026-10-14T12:45")
    assert len(steps(planned(both + "2026-10-14T14:00 letter_sent to=ada purpose=supply"), "supply")) == 1


def test_somebody_who_was_asked_for_an_address_is_not_asked_again() -> None:
    held = "2026-10-14T10:45 interview_held with=nameless\npeople rob\n"
    assert steps(planned(held), "find_address")
    asked = held + "2026-10-14T12:00 letter_sent to=rob purpose=find_address"
    assert steps(planned(asked), "find_address") == []
    assert steps(planned(asked), "thank_you")


def test_somebody_is_asked_for_an_address_when_letters_are_read() -> None:
    held = "2026-10-14T22:30 interview_held with=nameless,ada\n"
    (owed,) = steps(planned(held + "people rob"), "find_address")
    assert (owed.to, owed.window.best) == ("rob", at("2026-10-15T09:00"))
    (alone,) = steps(planned(held), "find_address")
    assert (alone.to, alone.window.best) == (None, at("2026-10-14T22:30"))


def test_a_region_written_with_its_country_is_known() -> None:
    """6 January is a holiday in Bavaria and none in Berlin."""
    story = "2025-12-30T10:45 interview_held with=ada\n2026-01-05T10:00 asked_for what=references\n"
    due = {
        country: steps(planned(story + "2026-01-05T16:00 asked_for what=papers id=late", country=country), "answer")[-1]
        for country in ("DE", "DE-BY")
    }
    assert (due["DE"].window.due, due["DE-BY"].window.due) == (at("2026-01-06T18:00"), at("2026-01-07T18:00"))


def test_whoever_recommended_them_is_not_the_employer_who_said_no_or_asked_for_silence() -> None:
    met = "2026-10-14T10:45 interview_held with=ada,ref\n2026-10-14T13:00 "
    no = planned(met + "rejected by=ada")
    (held,) = [each for each in no.held_back if (each.purpose, each.to) == ("thank_you", "ref")]
    assert "word on how it ended" in held.reason.sentence
    assert [step.to for step in steps(no, "tell_referrer")] == ["ref"]
    silence = planned(met + "asked_not_to_contact by=ada")
    assert [step.to for step in steps(silence, "thank_you")] == ["ref"]
