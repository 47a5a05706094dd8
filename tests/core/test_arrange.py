"""Across candidacies: one life, one evening, one offer."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.core import planner
from afterword.core.arrange import ARRANGEMENTS, arrange
from afterword.core.clock import zone
from afterword.core.journal import Journal, read
from afterword.core.preferences import Preferences
from afterword.core.steps import HeldBack, Step
from afterword.core.story import stories
from afterword.core.together import Arranged
from storyteller import at, told


def other(story: str, name: str = "d", **settings: object) -> Journal:
    """The story of another candidacy: its ids have its name before them; people keep their addresses."""
    lines = []
    for line in told(story, **settings).lines:  # type: ignore[arg-type]
        if line.get("record") == "candidate":
            continue
        renamed = {**line, "id": name if line["id"] == "c" else f"{name}-{line['id']}", "candidacy": name}
        for key in ("with", "to", "by", "interview"):
            if key in line and line.get("fact") != "decided":
                value = line[key]
                renamed[key] = [f"{name}-{each}" for each in value] if isinstance(value, list) else f"{name}-{value}"
        lines.append(
            {key: value for key, value in renamed.items() if key != "candidacy" or line.get("record") != "candidacy"}
        )
    return read(lines)


def arranged(*journals: Journal, now: datetime | None = None, **preferences: object) -> Arranged:
    whole = read([line for journal in journals for line in journal.lines])
    each = list(stories(whole.candidate, whole.candidacies, whole.people, whole.facts))
    return arrange(each, [planner.plan_one(story) for story in each], Preferences(**preferences), now)


def test_the_same_person_met_twice_is_thanked_once_and_by_the_earlier_day() -> None:
    found = arranged(told("2026-10-14T10:45 interview_held with=ada\n2026-10-14T16:00 interview_held with=ada,bob"))
    thanks = {step.to: step for step in found.plan.steps if step.purpose == "thank_you"}
    assert set(thanks) == {"ada", "bob"}
    assert thanks["ada"].window.due == at("2026-10-15T10:45")
    (folded,) = [each for each in found.plan.held_back if each.to == "ada"]
    assert (folded.reason.rule, folded.key) == ("thanked-once", "thank_you:c:ada:f1")


def test_met_for_two_posts_it_is_one_letter_too() -> None:
    found = arranged(
        told("2026-10-14T10:45 interview_held with=ada"), other("2026-10-14T16:00 interview_held with=ada")
    )
    assert [step.to for step in found.plan.steps if step.purpose == "thank_you"] == ["d-ada"]


def test_a_further_meeting_after_the_first_was_thanked_is_thanked_anew() -> None:
    found = arranged(
        told(
            "2026-10-14T10:45 interview_held with=ada\n2026-10-14T15:00 letter_sent to=ada purpose=thank_you\n2026-10-21T10:00 interview_held with=ada"
        )
    )
    assert [step.to for step in found.plan.steps if step.purpose == "thank_you"] == ["ada"]


def test_an_offer_taken_withdraws_from_the_rest() -> None:
    found = arranged(
        told(
            "2026-10-14T10:45 interview_held with=ada\n2026-10-20T09:00 offered by=ada\n2026-10-21T09:00 decided to=accept"
        ),
        other("2026-10-15T10:45 interview_held with=bob\n2026-10-15T12:00 letter_sent to=bob purpose=thank_you"),
    )
    (owed,) = [step for step in found.plan.steps if step.purpose == "withdraw"]
    assert (owed.candidacy, owed.to, owed.window.due) == ("d", "d-bob", at("2026-10-23T09:00"))
    assert owed.reason.rule == "accepted-elsewhere"
    assert "You took another offer" in owed.reason.sentence
    held = {each.purpose for each in found.plan.held_back if each.candidacy == "d"}
    assert held == {"check_in", "move_on"}


def test_what_has_ended_or_not_begun_needs_no_withdrawal() -> None:
    accepted = told("2026-10-14T10:45 interview_held with=ada\n2026-10-21T09:00 decided to=accept")
    ended = other("2026-10-15T10:45 interview_held with=bob\n2026-10-18T09:00 rejected by=bob")
    not_begun = other("people bob", "e")
    found = arranged(accepted, ended, not_begun)
    assert not [step for step in found.plan.steps if step.purpose == "withdraw"]


ACCEPTED = "2026-10-14T10:45 interview_held with=ada\n2026-10-21T09:00 decided id=yes to=accept"


def withdrawals(*journals: Journal) -> list[Step | HeldBack]:
    plan = arranged(*journals).plan
    return [each for each in (*plan.steps, *plan.held_back) if each.purpose == "withdraw"]


def test_a_withdrawal_is_written_when_people_read_and_not_at_the_hour_of_the_decision() -> None:
    night = ACCEPTED.replace("09:00", "02:00")
    (owed,) = withdrawals(told(night), other("2026-10-15T10:45 interview_held with=bob"))
    assert isinstance(owed, Step)
    assert owed.window.best == at("2026-10-21T09:00")


def test_a_withdrawal_goes_through_the_agency_that_sent_you() -> None:
    (owed,) = withdrawals(told(ACCEPTED), other("people gil\n2026-10-15T10:45 interview_held with=bob"))
    assert isinstance(owed, Step)
    assert (owed.to, owed.for_) == ("d-gil", "d-bob")


@pytest.mark.parametrize(("more", "rule"), [
    ("2026-10-20T09:00 asked_not_to_contact by=bob", "asked-not-to-contact"),
    ("2026-10-22T09:00 skipped step=withdraw:d:d-bob:yes", "skipped"),
])  # fmt: skip
def test_a_withdrawal_is_held_back_as_any_other(more: str, rule: str) -> None:
    (held,) = withdrawals(told(ACCEPTED), other(f"2026-10-15T10:45 interview_held with=bob\n{more}"))
    assert isinstance(held, HeldBack)
    assert held.reason.rule == rule


def test_numbers_of_ones_own_hold_for_a_withdrawal_too() -> None:
    mine = other("2026-10-15T10:45 interview_held with=bob").lines
    own = read([{**line, "numbers": {"withdraw_within_hours": 24}} if line.get("record") == "candidacy" else line
                for line in mine])  # fmt: skip
    (owed,) = withdrawals(told(ACCEPTED), own)
    assert isinstance(owed, Step)
    assert owed.window.due == at("2026-10-22T09:00")


def test_whoever_goes_on_all_the_same_withdraws_from_nothing() -> None:
    going_on = other("2026-10-15T10:45 interview_held with=bob\n2026-10-22T09:00 decided to=pursue")
    assert withdrawals(told(ACCEPTED), going_on) == []


def test_every_arrangement_has_a_sentence_and_a_reason_and_a_source_is_an_address() -> None:
    for each in ARRANGEMENTS:
        assert each.sentence.endswith(".")
        assert each.why.endswith(".")
        assert each.source.startswith("http") or not each.source


def test_five_letters_are_enough_for_one_day_and_the_last_due_waits() -> None:
    found = arranged(
        told("2026-10-14T09:00 interview_held with=ada,bob,eve,ian"),
        other("2026-10-14T11:00 interview_held with=joe,kim"),
        letters_a_day=5,
    )
    thanks = [step for step in found.plan.steps if step.purpose == "thank_you"]
    days = [step.window.best.date() for step in thanks if step.window.best]
    assert sorted(days.count(day) for day in set(days)) == [1, 5]
    (key,) = found.moved
    assert found.moved[key].rule == "one-day-only"
    assert next(step for step in thanks if step.key == key).candidacy == "d"


def test_a_call_waits_for_the_morning_and_a_letter_does_not() -> None:
    people = {"ada": {"phone": "+1 212 555 0100", "may_call": True, "email": None, "zone": "America/New_York"}}
    journal = told(
        "2026-10-14T19:00 interview_held with=ada\n2026-10-14T19:10 debriefed", zone="America/New_York", people=people
    )
    (call,) = [step for step in arranged(journal, zone="Asia/Tokyo").plan.steps if step.purpose == "thank_you"]
    assert call.channel == "phone"
    assert call.window.best
    assert call.window.best.astimezone(zone("Asia/Tokyo")).hour == 7


STORIES = some.lists(
    some.sampled_from([
        "2026-10-14T10:45 interview_held with=ada,bob", "2026-10-14T20:30 interview_held with=ada",
        "2026-10-15T09:00 interview_held with=eve,ian,joe,kim,leo", "2026-10-16T09:00 letter_sent to=ada purpose=thank_you",
        "2026-10-20T09:00 rejected by=ada", "2026-10-21T09:00 decided to=accept", "2026-10-20T09:00 decided to=withdraw",
    ]), max_size=6,
).map("\n".join)  # fmt: skip


@given(STORIES, STORIES, some.sampled_from(["UTC", "Asia/Tokyo", "America/Los_Angeles"]), some.integers(1, 6))
def test_whatever_is_arranged_nothing_is_lost_and_every_window_holds(one: str, two: str, zone: str, most: int) -> None:
    journals = [told(one), other(two)]
    found = arranged(*journals, zone=zone, letters_a_day=most)
    planned = {step.key for journal in journals for step in planner.plan(journal).steps}
    there = {step.key for step in found.plan.steps} | {each.key for each in found.plan.held_back}
    assert planned <= there
    for step in found.plan.steps:
        assert step.window.best
        assert step.window.opens <= step.window.best <= step.window.due <= step.window.lapses, step
    assert len({step.key for step in found.plan.steps}) == len(found.plan.steps)
    assert all(reason.sentence.endswith(".") for reason in found.moved.values())
