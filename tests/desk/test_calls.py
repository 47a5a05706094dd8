"""What becomes of a call: it settles what it settles, says what to try next, and can be taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from afterword.core import facts
from afterword.core.facts import CallMade, ToldToCheckBack
from afterword.core.planner import plan_one
from afterword.desk import calls, journals, noting, openings
from afterword.desk.house import House
from afterword.errors import BadInput, NotFound
from calling import CASES, CLEO, DANA, NOW, RAUL, lived, replace_facts, rung


def owed(house: House) -> set[tuple[str, str | None]]:
    return {(step.purpose, step.to) for step in openings.one(house, "harrow")[1].steps}


def made(house: House) -> list[CallMade]:
    return [each for each in openings.one(house, "harrow")[0].facts if isinstance(each, CallMade)]


@pytest.mark.parametrize("outcome", ["spoke", "voicemail"])
def test_a_call_that_was_heard_settles_the_step_and_nothing_else(house: House, outcome: str) -> None:
    lived(house)
    before = owed(house)
    noted = calls.note(house, "dana", outcome, NOW, words="They decide next week.")
    assert [step.key for step in noted.settled] == ["thank_you:harrow:dana:i1"]
    assert before - owed(house) == {("thank_you", "dana")}
    (call,) = made(house)
    assert (call.to, call.purpose, call.outcome, call.at, call.raw["words"]) == (
        "dana",
        "thank_you",
        outcome,
        NOW,
        "They decide next week.",
    )


@pytest.mark.parametrize("outcome", ["no_answer", "gatekeeper"])
def test_a_call_that_was_not_heard_settles_nothing_and_says_what_to_try_next(house: House, outcome: str) -> None:
    lived(house)
    before = owed(house)
    noted = calls.note(house, "dana", outcome, NOW)
    assert noted.settled == ()
    assert owed(house) == before
    after = calls.sheet(house, "dana", NOW + timedelta(minutes=1))
    assert after.tries
    assert [call.outcome for call in after.tries.made] == [outcome]
    assert "Try once more today, two hours later at the earliest." in after.tries.sentence
    assert after.hours
    assert not after.hours.good


@pytest.mark.parametrize("outcome", calls.OUTCOMES)
def test_every_outcome_can_be_taken_back(house: House, outcome: str) -> None:
    lived(house)
    before = openings.one(house, "harrow")[1]
    noted = calls.note(house, "dana", outcome, NOW, back_on=date(2026, 11, 20) if outcome == "spoke" else None)
    calls.undo(house, "Dana Whitfield", NOW + timedelta(minutes=1))
    assert openings.one(house, "harrow")[1] == before
    noting.take_back(house, noted.id, NOW + timedelta(minutes=2))
    assert openings.one(house, "harrow")[1] == before, "twice does nothing more"
    with pytest.raises(NotFound, match="No call to Dana Whitfield is noted"):
        calls.undo(house, "dana", NOW)


def test_of_two_calls_in_one_second_the_one_noted_last_is_taken_back(house: House) -> None:
    lived(house)
    calls.note(house, "dana", "no_answer", NOW, id="z-first")
    calls.note(house, "dana", "spoke", NOW, id="a-second")
    calls.undo(house, "dana", NOW)
    assert [call.id for call in made(house)] == ["z-first"]
    calls.undo(house, "dana", NOW)
    assert made(house) == []


def test_a_day_that_they_named_is_an_instruction(house: House) -> None:
    lived(house)
    calls.note(house, "dana", "spoke", NOW, words="Ring me on the 20th.", back_on=date(2026, 11, 20))
    story, plan, _ = openings.one(house, "harrow")
    (told,) = story.of(ToldToCheckBack)
    assert (told.by, told.on, told.words) == ("dana", date(2026, 11, 20), "Ring me on the 20th.")
    (step,) = [step for step in plan.steps if step.purpose == "check_in"]
    assert (step.to, step.reason.rule) == ("dana", "when-told")
    for outcome, day in (("voicemail", date(2026, 11, 20)), ("spoke", date(2026, 11, 1))):
        with pytest.raises(BadInput):
            calls.note(house, "raul", outcome, NOW, back_on=day)


def test_the_same_form_sent_twice_is_one_call(house: House) -> None:
    lived(house)
    calls.note(house, "dana", "no_answer", NOW, id="once")
    calls.note(house, "dana", "no_answer", NOW + timedelta(seconds=2), id="once")
    assert len(made(house)) == 1


def test_through_the_agency_it_says_for_whom_it_was(house: House) -> None:
    from calling import GIL, HARROW

    lived(house, people=(DANA, RAUL, GIL), candidacy={**HARROW, "source": "agency"})
    calls.note(house, "gil", "spoke", NOW, key="thank_you:harrow:gil:dana:i1")
    assert made(house)[0].for_ == ("dana",)
    plan = openings.one(house, "harrow")[1]
    assert {step.for_ for step in plan.steps if step.purpose == "thank_you"} == {"raul"}


def test_a_call_about_nothing_that_is_owed_has_to_say_what_it_was_about(house: House) -> None:
    lived(house)
    calls.note(house, "dana", "spoke", NOW)
    calls.note(house, "raul", "spoke", NOW)
    with pytest.raises(BadInput, match="say what the call was about"):
        calls.note(house, "raul", "spoke", NOW)
    calls.note(house, "raul", "spoke", NOW, purpose="thank_you")
    with pytest.raises(BadInput, match="ends in one of"):
        calls.note(house, "raul", "shouted", NOW, purpose="thank_you")


def test_people_are_found_by_id_name_or_part_of_it(house: House) -> None:
    lived(house, people=(DANA, RAUL, CLEO, {**CLEO, "id": "cleo-2", "name": "Cleo Dart"}))
    for name in ("dana", "Dana Whitfield", "dana  whitfield", "whitf"):
        assert calls.sheet(house, name, NOW).person.id == "dana"
    with pytest.raises(BadInput, match=r"may be any of 2\. Say which: cleo, cleo-2"):
        calls.sheet(house, "Cleo ", NOW)
    with pytest.raises(NotFound, match="Known are"):
        calls.sheet(house, "nobody" * 40, NOW)


def test_a_number_is_noted_as_it_is_dialled_and_a_wrong_one_is_refused(house: House) -> None:
    lived(house, people=({**DANA, "phone": None, "may_call": False}, RAUL))
    assert "A letter is the way" in calls.sheet(house, "dana", NOW).closed
    calls.reachable(house, "dana", phone="(414) 555-0148", may_call=True)
    found = calls.sheet(house, "dana", NOW)
    assert not found.closed
    assert found.person.phone == "+1 414 555 0148"
    with pytest.raises(BadInput, match="cannot be dialled"):
        calls.reachable(house, "dana", phone="ask at the desk")
    calls.reachable(house, "dana", phone=" ")
    assert calls.sheet(house, "dana", NOW).closed == "There is no number for Dana Whitfield."
    assert journals.everything(house).people[0].may_call


def test_what_went_out_from_here_cannot_be_taken_back_as_a_note(house: House) -> None:
    sent = {
        "fact": "letter_sent",
        "id": "l1",
        "candidacy": "harrow",
        "at": NOW.isoformat(),
        "to": "dana",
        "purpose": "thank_you",
    }
    lived(house, sent)
    assert noting.what_was_noted(house, "l1") is None
    with pytest.raises(BadInput, match="none of what can be taken back"):
        noting.take_back(house, "l1", NOW)
    with pytest.raises(NotFound):
        noting.take_back(house, "nothing", NOW)


@pytest.mark.parametrize("outcome", calls.OUTCOMES)
@pytest.mark.parametrize("case", CASES)
def test_whatever_it_is_for_a_call_settles_its_step_only_when_it_was_heard(case: str, outcome: str) -> None:
    told, who, now, purpose = CASES[case]
    found = rung(told, who, now, purpose)
    assert found.step
    said = calls.lines_of_call(found, outcome, found.now + timedelta(minutes=3))
    after = replace_facts(told, *told.facts, *(facts.read(line) for line in said))
    still = {step.key for step in plan_one(after).steps}
    heard = outcome in ("spoke", "voicemail")
    assert (found.step.key in still) is (not heard or purpose == "answer"), "an answer is settled by what is sent"
    taken_back = replace_facts(
        after, *after.facts, *(facts.read(line) for line in noting.retractions(said[0], (), NOW))
    )
    assert plan_one(taken_back) == plan_one(told)
