"""Days seen together: what stands otherwise says why, and what has lapsed takes no room."""

from __future__ import annotations

from datetime import time

from afterword.core import clock
from core.test_arrange import arranged, other
from storyteller import at, told

TOKYO = clock.zone("Asia/Tokyo")


def test_a_meeting_to_come_does_not_put_off_the_thanks_for_one_that_was() -> None:
    """Two days apart: each is thanked for; a letter that is late when they meet again is for both."""
    journal = told("2026-10-14T10:45 interview_held with=ada\n2026-10-16T10:45 interview_held with=ada")
    before = arranged(journal, now=at("2026-10-14T12:00"))
    assert [step.reason.because for step in before.plan.steps if step.purpose == "thank_you"] == [("f1",), ("f2",)]
    assert before.folded == ()
    after = arranged(journal, now=at("2026-10-16T12:00"))
    (thanks,) = [step for step in after.plan.steps if step.purpose == "thank_you"]
    assert thanks.key == "thank_you:c:ada:f2"
    assert thanks.window.due == at("2026-10-16T10:45"), "it is late already, so at once"
    assert after.moved[thanks.key].sentence == (
        "You met them on Wednesday 14 October as well. One letter thanks them for both, by the earlier day."
    )
    (held,) = [each for each in after.plan.held_back if each.reason.rule == "thanked-once"]
    assert held.reason.because == ("f1", "f2"), "it rests on both meetings"


def test_met_three_times_only_the_last_letter_is_left_and_only_it_was_moved() -> None:
    hours = ("10:45", "13:00", "16:00")
    found = arranged(told("\n".join(f"2026-10-14T{hour} interview_held with=ada" for hour in hours)))
    assert [step.key for step in found.plan.steps if step.purpose == "thank_you"] == ["thank_you:c:ada:f3"]
    assert set(found.moved) == {"thank_you:c:ada:f3"}
    assert [(each.earlier.key, each.later.key) for each in found.folded] == [
        ("thank_you:c:ada:f1", "thank_you:c:ada:f2"), ("thank_you:c:ada:f2", "thank_you:c:ada:f3"),
    ]  # fmt: skip


def test_what_has_lapsed_is_listed_and_takes_no_room() -> None:
    """Monday's letters were never written. They fill no day any more, and stay where they were."""
    old = told("2026-10-14T09:00 interview_held with=ada,bob,eve")
    found = arranged(old, now=at("2026-11-14T12:00"), letters_a_day=1)
    assert found.moved == {}
    assert len([step for step in found.plan.steps if step.purpose == "thank_you"]) == 3
    assert set(arranged(old, letters_a_day=1).moved) != set()


def test_a_full_day_names_the_day_that_is_not() -> None:
    found = arranged(told("2026-10-14T09:00 interview_held with=ada,bob"), letters_a_day=1)
    (reason,) = found.moved.values()
    assert reason.sentence == "One letter is enough for one day. This one is in time on Thursday 15 October."


def test_no_hour_is_quiet_where_the_hours_are_one() -> None:
    people = {"ada": {"phone": "+1 212 555 0100", "may_call": True, "email": None}}
    journal = told("2026-10-14T19:00 interview_held with=ada", people=people)
    assert "quiet-hours" in {each.rule for each in arranged(journal, zone="Asia/Tokyo").moved.values()}
    assert arranged(journal, zone="Asia/Tokyo", quiet_from=time(7), quiet_until=time(7)).moved == {}


def test_what_moved_is_told_beside_the_plan_in_the_shape_of_a_reason() -> None:
    found = arranged(told("2026-10-14T09:00 interview_held with=ada,bob"), letters_a_day=1).as_json()
    assert set(found) == {"steps", "held_back", "moved"}
    (key, reason), = found["moved"].items()  # fmt: skip
    assert key in {step["key"] for step in found["steps"]}
    assert (set(reason), reason["rule"], reason["because"]) == ({"rule", "because", "sentence"}, "one-day-only", ["f1"])


def test_the_letters_of_other_openings_are_of_one_candidacy_in_its_part() -> None:
    found = arranged(
        told("2026-10-14T09:00 interview_held with=ada"), other("2026-10-14T09:00 interview_held with=bob")
    )
    assert {step.candidacy for step in found.of("d").steps} == {"d"}
    assert len(found.of("c").steps) + len(found.of("d").steps) == len(found.plan.steps)
