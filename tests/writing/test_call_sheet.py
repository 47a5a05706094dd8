"""The sheet: what is said and what is not, from the journal alone; why not to ring; and scripts that pass the reviewer."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import calling
from afterword.core.planner import plan_one
from afterword.writing.call_sheet import CallSheet, sheet
from afterword.writing.call_words import WORDS
from afterword.writing.review import review
from calling import CASES, DANA, DEBRIEF, HARROW, HELD, INES, RAUL, THANKED, fact, person, rung, story

SPARED = {("voicemail", "no-strength")}
"""A message has one purpose, and thanks are enough for it; a letter and a talk have room for a strength."""


@pytest.fixture(params=CASES, ids=str)
def made(request: pytest.FixtureRequest) -> CallSheet:
    told, who, now, purpose = CASES[request.param]
    return rung(told, who, now, purpose)


def test_there_is_a_case_for_every_purpose_that_calls_are_made_for() -> None:
    assert {purpose for _, _, _, purpose in CASES.values()} == set(WORDS)


def test_a_sheet_holds_all_that_a_call_needs(made: CallSheet) -> None:
    assert not made.closed
    assert made.number
    assert made.hours
    assert made.hours.good, made.hours.why
    assert made.opening.endswith("Is this a good moment?")
    assert "this is Ines Marlow" in made.opening
    assert "Ines Marlow" in made.gatekeeper
    assert 1 <= len(made.points) <= 3
    assert made.question
    assert {"It goes quiet", "They sound annoyed"} <= {each.when for each in made.exits}


def test_what_is_said_passes_the_reviewer(made: CallSheet) -> None:
    assert [letter.channel for letter in made.scripts] == ["phone", "voicemail"]
    kind = "part_well" if made.step and made.step.purpose == "part_well" else "answer"  # it is no letter, and only asks
    gate = calling.replace(made.scripts[0], text=f"{made.gatekeeper} Is this a good moment?", purpose=kind)
    found = review(made.scripts, {"harrow": made.story}, made.now)
    wrong = [each for each in found if (made.scripts[each.letter].channel, each.check) not in SPARED]
    assert [(each.check, each.message) for each in wrong if each.severity != "advice"] == []
    assert [each.check for each in wrong if each.check in ("no-opening-check", "call-too-long")] == []
    assert [each.check for each in review([gate], {"harrow": made.story}, made.now) if each.severity == "blocker"] == []
    assert made.marks == ()


def test_the_message_takes_half_a_minute_and_says_name_and_number_twice(made: CallSheet) -> None:
    assert made.message
    assert 50 <= made.message.words <= 75
    assert 20 <= made.message.seconds <= 30
    assert made.message.text.count("Ines Marlow") == 2
    assert made.message.text.count("one six three two, nine six zero one one four") == 2


def test_nothing_is_said_that_the_journal_does_not_hold(made: CallSheet) -> None:
    """Of names, days and figures none is made up: what is capitalised or counted stands in the story."""
    known = json.dumps([made.person.raw, made.story.candidacy.raw, made.story.candidate.raw if made.story.candidate else None,
                        *(each.raw for each in made.story.people), *(each.raw for each in made.story.facts)], ensure_ascii=False)  # fmt: skip
    days = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "November"}
    for script in made.scripts:
        for word in script.text.replace("’", "'").split():
            plain = word.strip(".,?“”:;()")
            if any(sign.isdigit() for sign in plain) and plain not in known:
                assert plain.lstrip("0").rstrip(":0") in ("10", "11", "12", "13", "17", "18", "19", "20"), plain
            inside = script.text[script.text.index(word) - 2 : script.text.index(word)]
            if plain[:1].isupper() and not inside.endswith((". ", "? ", "\n")) and script.text.index(word):
                assert plain in known or plain in days or plain in ("I", "I'm"), plain


def test_points_are_the_moment_the_need_with_its_proof_and_the_wish() -> None:
    found = rung(story())
    assert [point.say for point in found.points] == [
        "Thank you for the conversation about the walk round the cold store.",
        "You mentioned the need for counts that can be trusted. I raised cycle counts at Northmoor from 97 to 99.4 percent in a year.",
        "I would very much like to do this work at Harrow Lake Logistics.",
    ]
    assert found.question
    assert found.question.say == "What would you count first on a Monday?"
    assert found.opening == ("Hello Dana, this is Ines Marlow. We spoke on Wednesday about the Inventory Planner position. "
                             "I am ringing only to thank you. Is this a good moment?")  # fmt: skip


def test_whoever_does_not_want_the_job_says_neither_strength_nor_wish() -> None:
    told, who, now, purpose = CASES["thank_you without wanting it"]
    assert [point.say for point in rung(told, who, now, purpose).points] == [
        "Thank you for the conversation about the walk round the cold store.",
        "I was also glad to hear about late deliveries.",
    ]


def test_what_not_to_say_comes_from_the_journal_too() -> None:
    said = [each.words for each in rung(story()).never]
    assert said[:3] == [
        "Pay, leave or a start date.",
        "“Did I get the job?”",
        "How long you have waited, or another offer as a lever.",
    ]
    assert "What Raúl Ortega told you (the new scanners)." in said
    assert "Asking again about the shift pattern." in said
    assert "Anything against Northmoor." in said
    told, who, now, purpose = CASES["answer about pay"]
    assert "A figure for your pay." in [each.words for each in rung(told, who, now, purpose).never]
    unsure = story(HELD, {**DEBRIEF, "wanted": "unsure", "promised": ["the count sheet"]})
    words = [each.words for each in rung(unsure).never]
    assert "That the count sheet is on its way, before it is." in words
    assert all(each.why and each.source for each in rung(unsure).never)


# -- questions, and why not to ring ------------------------------------------------------------------------------------


def test_what_the_journal_lacks_is_asked_and_not_made_up() -> None:
    bare = {**DEBRIEF, "notes": []}
    found = rung(story(HELD, bare, candidate={**INES, "phone": "", "strengths": []}))
    assert {each.key for each in found.questions} == {"topic:dana", "strength:dana", "candidate-phone"}
    assert found.message is None
    assert "conversation about" not in " ".join(point.say for point in found.points)
    assert found.question
    assert found.question.say == "Is there anything that you still need from me?"


def test_in_germany_and_japan_the_family_name_is_asked_for_and_nobody_is_greeted_with_hello() -> None:
    for country, zone in (("DE", "Europe/Berlin"), ("JP", "Asia/Tokyo")):
        there = {**HARROW, "country": country, "zone": zone}
        found = rung(
            story(people=({**DANA, "greeting": "", "phone": "+49 30 1234567"}, RAUL), candidacy=there),
            now="2026-11-12T10:00:00+01:00",
        )
        assert "greeting:dana" in {each.key for each in found.questions}
        assert found.opening.startswith("Good day Dana Whitfield, this is Ines Marlow.")
        named = rung(
            story(people=({**DANA, "greeting": "Dr Whitfield", "phone": "+49 30 1234567"}, RAUL), candidacy=there)
        )
        assert named.opening.startswith("Good day Dr Whitfield,")
        assert found.custom
        assert found.manners.startswith("In Germany" if country == "DE" else "In Japan")


def test_without_a_number_or_leave_to_ring_a_letter_is_the_way() -> None:
    assert rung(story(people=({**DANA, "phone": None}, RAUL))).closed == "There is no number for Dana Whitfield."
    broken = rung(story(people=({**DANA, "phone": "ask reception"}, RAUL)))
    assert "cannot be dialled as it stands: ask reception." in broken.closed
    assert (
        "says not to ring Dana Whitfield. A letter is the way."
        in rung(story(people=({**DANA, "may_call": False}, RAUL))).closed
    )
    unsaid = {key: value for key, value in DANA.items() if key != "may_call"}
    found = rung(story(people=(unsaid, RAUL)))
    assert found.closed == "Nothing says that Dana Whitfield may be rung. A letter is the way."
    assert found.scripts == ()


def test_whoever_asked_for_a_call_is_rung_whatever_the_record_says() -> None:
    told = fact("told_to_check_back", "2026-11-12T09:00:00-06:00", by="dana", on="2026-11-17", channel="phone")
    found = rung(
        story(THANKED, told, people=({**DANA, "may_call": False}, RAUL)),
        now="2026-11-17T10:40:00-06:00",
        purpose="check_in",
    )
    assert not found.closed
    assert "You asked me to come back to you on Tuesday, November 17." in found.opening


def test_whoever_asked_not_to_be_rung_is_not() -> None:
    said = fact("acknowledged", "2026-11-12T09:00:00-06:00", by="dana", words="Thank you, but please do not call me.")
    assert "asked not to be called" in rung(story(said)).closed


def test_what_is_held_back_or_goes_through_the_agency_is_said() -> None:
    asked = fact("asked_not_to_contact", "2026-11-12T09:00:00-06:00", by="dana")
    assert rung(story(asked)).closed.startswith("Held back. On Thursday 12 November they asked not to be contacted.")
    told, _, now, _ = CASES["thank_you through the agency"]
    assert (
        rung(told, "dana", now).closed
        == "Everything for Dana Whitfield goes through Gil Brook, the agency's consultant. Ring there."
    )
    done = story(THANKED, people=(DANA, RAUL, person("sam", "Sam Ode", "assistant")))
    assert rung(done, "sam").closed == "Nothing is owed to Sam Ode that a call would settle."


def test_before_its_window_opens_nobody_rings() -> None:
    found = rung(story(THANKED), now="2026-11-16T10:40:00-06:00", purpose="check_in")
    assert found.hours
    assert not found.hours.good
    assert found.hours.why == "Not yet. The window opens on Wednesday 18 November, 12:30."
    assert "on Wednesday, November 11, about" in found.opening, "the day is said as it will be then"


def test_a_window_that_closes_before_their_next_hour_is_told() -> None:
    evening = {**HELD, "start": "2026-11-13T15:00:00-06:00", "at": "2026-11-13T16:50:00-06:00"}
    found = rung(story(evening, DEBRIEF), now="2026-11-13T17:30:00-06:00")
    assert "Their next good hour comes after Saturday 14 November, 16:50" in found.late


# -- hostile journals --------------------------------------------------------------------------------------------------

NAMES = st.one_of(
    st.text(min_size=1, max_size=120).filter(str.strip),
    st.sampled_from([
        "<script>alert(1)</script>", "اسم طويل جدا " * 8, "\u202eevil\u202c name", "A " * 60, "x" * 120, "Ms {greeting}", "\x00\x1b[31m",
        "“”", "…", "Jean-François d'Été", "李 明",
    ]),
)  # fmt: skip


@settings(max_examples=80)
@given(NAMES, NAMES, NAMES, st.text(max_size=120), st.text(max_size=300), st.text(max_size=80))
def test_whatever_names_and_notes_are_there_is_a_sheet_on_one_page(
    name: str, greeting: str, role: str, phone: str, note: str, own: str
) -> None:
    notes = [{"person": "dana", "topics": [note], "needs": [note], "strengths": ["s1"], "question": note, "answered": [note]},
             {"person": "raul", "topics": [note]}]  # fmt: skip
    told = story(
        HELD, {**DEBRIEF, "notes": notes}, people=({**DANA, "name": name, "greeting": greeting}, {**RAUL, "name": name}),
        candidacy={**HARROW, "role": role, "employer": name}, candidate={**INES, "name": name, "phone": own or INES["phone"]},
    )  # fmt: skip
    found = rung(told)
    assert found.closed or found.opening
    assert json.loads(json.dumps(found.as_json()))["person"]["name"] == name
    for script in found.scripts:
        assert "\u202e" not in script.text
        assert "\x1b" not in script.text
        assert "{" not in script.text
    dialled = rung(story(people=({**DANA, "phone": phone}, RAUL)))
    assert dialled.closed or dialled.number


def test_a_step_can_be_chosen() -> None:
    told = story(fact("asked_for", "2026-11-12T09:00:00-06:00", by="dana", what="form"))
    plan = plan_one(told)
    keys = {step.purpose: step.key for step in plan.steps if step.to == "dana"}
    for purpose in ("thank_you", "answer"):
        found = sheet(told, plan, told.person("dana"), calling.NOW, key=keys[purpose])
        assert found.step
        assert found.step.purpose == purpose
    assert len(rung(told).also) >= 1
