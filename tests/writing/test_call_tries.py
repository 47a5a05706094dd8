"""How often: twice a day, one message for one thing, two in all, and after four tries a letter."""

from __future__ import annotations

from datetime import datetime

from afterword.writing.call_sheet import CallSheet
from calling import fact, rung, story


def tried(*calls: tuple[str, str], now: str = "2026-11-12T10:40:00-06:00", **more: str) -> CallSheet:
    facts = [
        fact("call_made", at, id=f"c{number}", to="dana", purpose=more.get("purpose", "thank_you"), outcome=outcome)
        for number, (at, outcome) in enumerate(calls)
    ]
    return rung(story(*facts), now=now, purpose="thank_you")


def test_the_first_time_nobody_answers_is_no_time_for_a_message() -> None:
    found = tried().tries
    assert found
    assert found.sentence == "Hang up without a message, and try once more the same day. Leave the message then."


def test_the_second_try_of_a_day_comes_two_hours_later_and_leaves_the_message() -> None:
    found = tried(("2026-11-12T10:00:00-06:00", "no_answer"))
    assert found.tries
    assert found.tries.sentence.startswith(
        "Nobody answered on Thursday 12 November, 10:00. Try once more today, two hours"
    )
    assert found.tries.sentence.endswith("Leave the message this time.")
    assert found.hours
    assert found.hours.next == datetime.fromisoformat("2026-11-12T13:00:00-06:00")


def test_whoever_was_not_put_through_rings_when_they_were_told() -> None:
    found = tried(("2026-11-12T10:00:00-06:00", "gatekeeper")).tries
    assert found
    assert "You were not put through" in found.sentence
    assert "If they named a time, ring then." in found.sentence


def test_twice_is_enough_for_a_day_and_four_times_in_all() -> None:
    twice = (("2026-11-12T09:10:00-06:00", "no_answer"), ("2026-11-12T11:15:00-06:00", "no_answer"))
    found = tried(*twice, now="2026-11-12T11:30:00-06:00")
    assert found.tries
    assert found.tries.sentence.endswith("Twice is enough for one day: ring on another, or write.")
    assert found.hours
    assert found.hours.next == datetime.fromisoformat("2026-11-13T09:00:00-06:00")
    more = (*twice, ("2026-11-13T09:10:00-06:00", "no_answer"), ("2026-11-13T11:15:00-06:00", "gatekeeper"))
    last = tried(*more, now="2026-11-13T11:30:00-06:00").tries
    assert last
    assert last.enough
    assert last.sentence.endswith("you have tried 4 times. Write instead.")


def test_the_next_day_starts_anew() -> None:
    found = tried(("2026-11-12T10:00:00-06:00", "no_answer"), now="2026-11-13T10:00:00-06:00").tries
    assert found
    assert (
        found.sentence == "Nobody answered on Thursday 12 November, 10:00. Try once more. Leave the message this time."
    )
    assert found.earliest is None


def test_no_third_message_in_a_candidacy_nor_one_within_three_business_days() -> None:
    one = fact("call_made", "2026-11-12T09:00:00-06:00", id="c1", to="dana", purpose="thank_you", outcome="voicemail")
    soon = rung(story(one), now="2026-11-16T10:00:00-06:00", purpose="check_in")
    assert soon.message is None
    assert soon.tries
    assert not soon.tries.message
    assert soon.tries.sentence.endswith("Leave no message: you have left enough of them here.")
    later = rung(story(one), now="2026-11-19T10:00:00-06:00", purpose="check_in")
    assert later.message
    two = fact("call_made", "2026-11-12T09:30:00-06:00", id="c2", to="raul", purpose="thank_you", outcome="voicemail")
    assert rung(story(one, two), now="2026-11-19T10:00:00-06:00", purpose="check_in").message is None
