"""Why: every sentence is worked out from the story at hand."""

import re

import pytest
from hypothesis import given, settings

from afterword.core import known, numbers, planner, why
from afterword.core.etiquette import DEFAULT
from afterword.core.journal import Journal
from afterword.core.story import stories
from afterword.core.telling import fact_in_words
from afterword.errors import BadInput, NotFound
from core.test_planner import STORIES
from storyteller import at, told

HELD = "2026-10-14T10:45 interview_held id=i start=2026-10-14T09:30:00+00:00 with=ada\n"


def explained(story: str, name: str, **keys: str) -> why.Explanation:
    found = why.asked(told(story, **keys), name)
    assert isinstance(found, why.Explanation)
    return found


def changes(found: why.Explanation) -> dict[str, str]:
    return {each.supposed: each.sentence for each in found.would_change}


def test_a_step_tells_its_rule_its_facts_and_its_numbers() -> None:
    found = explained(HELD, "thank_you:c:ada")
    assert found.title == "Thank-you to Ada Okafor"
    assert found.rule
    assert found.rule.name == "thank-each-interviewer"
    assert [each.sentence for each in found.facts] == [
        "The interview of Wednesday 14 October, 09:30–10:45, with Ada Okafor."
    ]
    assert found.numbers_said == (
        "A thank-you is due 24 hours after the interview's end.",
        "It lapses 7 days after the interview's end.",
    )
    assert [(each.name, each.sets) for each in found.numbers] == [
        ("thank_within_hours", ("due",)),
        ("thank_lapses_days", ("lapses",)),
    ]


def test_a_week_is_said_as_one_thing() -> None:
    found = explained(HELD, "check_in")
    assert found.numbers_said[0] == "A week has to pass first: 7 days, or 5 working days, whichever is later."


def test_only_the_numbers_that_come_into_it_are_said() -> None:
    """Their date is sooner than the week, so its grace sets nothing."""
    found = explained(HELD + "2026-10-14T12:00 decision_expected by=ada latest=2026-10-15", "check_in")
    assert found.rule
    assert found.rule.name == "after-the-stated-date"
    assert {each.name: each.sets for each in found.numbers}["stated_date_grace_business_days"] == ()
    assert "opens" in {each.name: each.sets for each in found.numbers}["check_in_after_days"]


def test_a_number_of_ones_own_says_what_is_usual() -> None:
    (story,) = stories_of(told(HELD))
    own = numbers.turned(DEFAULT, name="mine", thank_within_hours=12)
    plan = planner.plan_one(story, own)
    found = why.why(story, plan, why.by_name(plan, "thank_you"), own)
    assert found.etiquette == "mine"
    assert found.numbers_said[0] == "A thank-you is due 12 hours after the interview's end (24 hours by default)."


def test_an_absence_tells_what_it_moved() -> None:
    found = explained(HELD + "2026-10-20T10:00 out_of_office person=ada until=2026-10-23", "check_in")
    assert found.came_about == (
        "Ada Okafor is away until Friday 23 October, so it opens on Monday 26 October, 09:00 instead of "
        "Wednesday 21 October, 10:45, and stays open as long.",
    )


def test_an_agency_tells_for_whom_it_is() -> None:
    found = explained(HELD + "people gil", "thank_you")
    assert found.title == "Thank-you for Ada Okafor through Gil Okafor"
    assert found.came_about == ("It goes to Gil Okafor, whose agency sent you, and is for Ada Okafor.",)


def test_a_holiday_tells_what_would_be_without_it() -> None:
    found = explained("2026-11-19T15:00 interview_held with=ada", "check_in", country="US")
    assert found.came_about == (
        "Thursday 26 November is a holiday there; without that it would open on Thursday 26 November, 15:00.",
    )


def test_a_day_on_which_nobody_works_opens_on_the_next() -> None:
    found = explained(HELD + "2026-10-15T09:00 told_to_check_back by=ada on=2026-10-31", "check_in")
    assert "Saturday 31 October is no working day there, so it opens on the next one." in found.came_about


def test_a_change_of_the_clocks_is_told() -> None:
    found = explained("2026-10-24T10:45 interview_held with=ada", "thank_you", zone="Europe/London")
    assert found.came_about == ("The clocks change in between. That makes the window neither longer nor shorter.",)


def test_what_would_change_it_is_planned_and_not_written() -> None:
    found = changes(explained(HELD, "check_in"))
    assert found["done"] == "Your letter to Ada Okafor would settle it, and a bounce of it would open it again."
    assert found["told_to_check_back"] == (
        "A reply that says to ask on Wednesday 28 October would put another in its place, which opens on "
        "Wednesday 28 October, 09:00."
    )
    assert found["rejected"] == (
        "A rejection would hold it back, and the parting answer to Ada Okafor would be owed instead."
    )
    assert "instead of Wednesday 21 October, 10:45" in found["decision_expected"]
    assert len(found) == 5


def test_debriefing_settles_the_debrief_and_may_hurry_the_thanks() -> None:
    assert changes(explained(HELD, "debrief"))["done"] == "Debriefing would settle it."
    assert changes(explained(HELD, "thank_you"))["decided today"] == (
        "A debrief that says that they decide the same day would make it due on Wednesday 14 October, 12:45 instead of "
        "Thursday 15 October, 10:45."
    )


@pytest.mark.parametrize(("more", "name", "supposed"), [
    ("2026-10-15T10:00 asked_for by=ada what=references", "check_in", "answered"),
    ("2026-10-22T10:00 letter_sent to=ada purpose=check_in", "check_in", "bounced"),
    ("2026-10-14T12:00 skipped step=thank_you:c:ada:i", "thank_you", "taken up again"),
])  # fmt: skip
def test_what_would_release_it_is_told_first(more: str, name: str, supposed: str) -> None:
    found = explained(HELD + more, name)
    assert found.held_back
    assert found.holds[0].startswith("Otherwise it would be owed from ")
    assert (found.would_change[0].supposed, found.would_change[0].effect) == (supposed, "releases")


def test_every_other_step_can_be_done() -> None:
    story = HELD + (
        "2026-10-14T12:00 debriefed promised=portfolio,the_talk\n2026-10-15T09:00 asked_for by=ada what=references\n"
        "2026-10-15T09:00 bounced to=ada address=ada@northwind.example\npeople ref rob"
    )
    plan = planner.plan(told(story))
    for step in plan.steps:
        if step.purpose != "move_on":
            found = explained(story, step.key)
            assert found.would_change[0].effect == "settles", step
            assert found.would_change[0].supposed in ("done", "address found"), step


def test_the_first_reason_of_several_is_given_and_the_others_are_told() -> None:
    found = explained(
        HELD + "2026-10-15T10:00 asked_for by=ada what=references\n2026-10-20T09:00 rejected by=ada", "check_in"
    )
    assert found.rule
    assert found.rule.name == "after-the-end"
    assert "more than one reason, and the first in this order is given: part-well, after-the-end" in found.holds[1]
    assert found.holds[2] == f"Also: {'They are waiting for an answer of yours.'} " + (
        "Asking where they are has to wait until they have it."
    )


def test_a_whole_candidacy_is_told_in_order() -> None:
    found = why.asked(told(HELD + "2026-10-20T09:00 rejected by=ada warm=true"), "c")
    assert isinstance(found, why.Overview)
    assert [each.title for each in found.each] == [
        "Parting answer to Ada Okafor",
        "Line to stay in touch with Ada Okafor",
        "Debrief",
        "Thank-you to Ada Okafor",
        "Check-in with Ada Okafor",
    ]
    assert found.each[0].when == "Tuesday 20 October, 09:00 to Thursday 22 October, 09:00"
    assert found.each[-1].when == "held back"


def test_a_name_may_be_short_and_must_be_one() -> None:
    with pytest.raises(BadInput, match="is the beginning of 2 steps"):
        explained("2026-10-14T10:45 interview_held with=ada,bob", "thank_you")
    with pytest.raises(NotFound):
        explained(HELD, "nothing")


def test_as_of_a_moment_what_was_learned_later_is_not_known() -> None:
    journal = told(
        HELD + "2026-10-15T09:00 decision_expected id=d by=ada latest=2026-10-30\n"
        "2026-10-16T09:00 corrected target=d new={\"latest\":\"2026-11-06\"}\n2026-10-17T09:00 retracted target=d"
    )  # fmt: skip
    rules = [
        next(each for each in planner.plan(known.as_of(journal, at(moment))).steps if each.purpose == "check_in")
        for moment in ("2026-10-14T12:00", "2026-10-15T12:00", "2026-10-16T12:00", "2026-10-18T12:00")
    ]
    assert [each.reason.rule for each in rules] == [
        "check-in-once", "after-the-stated-date", "after-the-stated-date", "check-in-once",
    ]  # fmt: skip
    assert rules[1].window.opens < rules[2].window.opens
    assert known.as_of(journal, None) is journal


def test_when_it_was_noted_counts_and_not_when_it_was() -> None:
    journal = told(HELD)
    late = Journal(
        lines=journal.lines,
        records=journal.records,
        facts=tuple(type(each)(**{**each.__dict__, "noted": at("2026-10-16T09:00")}) for each in journal.facts),
    )
    assert known.as_of(late, at("2026-10-15T09:00")).facts == ()
    assert len(known.as_of(late, at("2026-10-16T09:00")).facts) == 1


def test_what_was_learned_later_says_when() -> None:
    (story,) = stories_of(told(HELD + "2026-10-15T09:00 rejected by=ada noted=2026-10-19T08:00:00+00:00"))
    assert fact_in_words(story, story.facts[-1]) == (
        "Ada Okafor said no on Thursday 15 October, 09:00; you wrote it down on Monday 19 October."
    )


def test_every_number_of_the_etiquette_is_said_with_its_unit() -> None:
    assert [name for name in numbers.names() if name not in numbers.SAID] == []
    for name in numbers.names():
        said = numbers.sentence(name, DEFAULT)
        assert said.endswith(".")
        assert re.search(r"\d+ (working days?|days?|hours?|minutes?)|\b(one|seven) (check-in|people)\b|15:00", said), (
            said
        )


@settings(deadline=None, max_examples=60)
@given(STORIES)
def test_every_step_of_every_story_can_say_why(story: str) -> None:
    journal = told(story)
    for each in stories_of(journal):
        plan = planner.plan_one(each)
        assert why.overview(each, plan).as_json()
        for owed in (*plan.steps, *plan.held_back):
            found = why.why(each, plan, owed)
            assert len(found.would_change) <= 5
            assert found.facts
            for sentence in found.sentences:
                assert sentence.endswith((".", "”")), sentence
                assert sentence[0] == sentence[0].upper(), sentence
                assert "None" not in sentence, sentence
            assert found.as_json()


def stories_of(journal: Journal) -> list[why.Story]:
    return list(stories(journal.candidate, journal.candidacies, journal.people, journal.facts))
