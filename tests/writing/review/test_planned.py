"""The reviewer and the planner are of one mind: what is owed now is not blocked, and what is held back is."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.core import journal
from afterword.core.planner import plan_one
from afterword.core.steps import LETTERS, Plan
from afterword.core.story import Story, stories
from afterword.core.value import replace
from afterword.writing.letter import Letter
from afterword.writing.review.checks import CHECKS
from afterword.writing.review.view import View, views
from core.test_properties import Lines, journals

STOPS = {
    check.name: check
    for check in CHECKS
    if check.name in ("check-in-too-soon", "check-in-before-their-date", "second-check-in", "you-owe-an-answer",
                      "contact-after-no", "past-the-agency", "over-their-head")
}  # fmt: skip
HELD = {
    "once-is-enough": "second-check-in",
    "not-while-you-owe": "you-owe-an-answer",
    "part-well": "contact-after-no",
    "asked-not-to-contact": "contact-after-no",
}
"""What the reviewer says of a letter that the planner holds back for that reason."""


def as_of(lines: Lines, moment: datetime) -> tuple[Story, Plan]:
    """The story as it was known then, and its plan."""
    read = journal.read(lines)
    (story,) = stories(read.candidate, read.candidacies, read.people, read.facts)
    then = Story(candidacy=story.candidacy, candidate=story.candidate, people=story.people,
                 facts=tuple(fact for fact in story.facts if fact.at <= moment))  # fmt: skip
    return story, plan_one(then)


def found(story: Story, moment: datetime, purpose: str, to: str, for_: str = "") -> set[str]:
    letter = Letter(purpose=purpose, to=to, for_=for_, candidacy="c", text="Good morning.", send_at=moment)
    (view,) = views([letter], [story], moment)
    return {mark.check for check in STOPS.values() for mark in check(view)}


moments = some.integers(0, 90 * 24).map(lambda hours: timedelta(hours=hours, minutes=7))
START = datetime.fromisoformat("2026-03-01T00:00:00+00:00")


@given(journals(), moments, some.sampled_from([0, 19, 230, 289]))
def test_what_the_plan_owes_now_is_not_blocked(lines: Lines, later: timedelta, days: int) -> None:
    moment = START + timedelta(days=days) + later
    story, plan = as_of(lines, moment)
    for step in plan.steps:
        if step.purpose in LETTERS and step.to in story.by_id and step.window.opens <= moment:
            assert not found(story, moment, step.purpose, str(step.to), step.for_ or ""), step


@given(journals(), moments, some.sampled_from([0, 19, 230, 289]))
def test_a_check_in_before_the_plan_opens_it_is_blocked(lines: Lines, later: timedelta, days: int) -> None:
    moment = START + timedelta(days=days) + later
    story, plan = as_of(lines, moment)
    owed = [step for step in plan.steps if step.purpose == "check_in" and step.to in story.by_id]
    for step in owed:
        if moment < min(each.window.opens for each in owed if each.to == step.to):
            marks = found(story, moment, "check_in", str(step.to), step.for_ or "")
            assert marks & {"check-in-too-soon", "check-in-before-their-date"}, step


@given(journals(), moments, some.sampled_from([0, 19, 230, 289]))
def test_what_the_plan_holds_back_is_blocked_for_its_reason(lines: Lines, later: timedelta, days: int) -> None:
    moment = START + timedelta(days=days) + later
    story, plan = as_of(lines, moment)
    for held in plan.held_back:
        name = HELD.get(held.reason.rule)
        person = story.by_id.get(held.to or "")
        if not (name and held.purpose in ("check_in", "thank_you") and person):
            continue
        marks = found(story, moment, held.purpose, person.id)
        if held.purpose == "thank_you" and person.part == "referrer":
            # not the employer: their thanks may go after a no, and have their place in the word on how it ended
            assert "contact-after-no" not in marks, held
            assert held.reason.rule == "part-well", held
            told = {step.to for step in plan.steps if step.purpose == "tell_referrer"}
            assert person.id in told or story.settled("tell_referrer", person.id), held
        else:
            assert name in marks or _they_have_written_since(story, moment) or _another_is_owed(plan), held


def _they_have_written_since(story: Story, moment: datetime) -> bool:
    """Whether they have asked, invited or offered since the end: the planner knows no way back, the reviewer waits."""
    kinds = {"interview_held", "invited", "offered", "asked_for", "told_to_check_back"}
    stops = [fact.at for fact in story.facts if fact.kind in ("rejected", "asked_not_to_contact") and fact.at <= moment]
    return any(fact.kind in kinds and stops and min(stops) < fact.at <= moment for fact in story.facts)


def _another_is_owed(plan: Plan) -> bool:
    return any(step.purpose == "check_in" for step in plan.steps)


def test_a_letter_that_is_in_the_journal_does_not_follow_itself() -> None:
    from afterword.writing.review.example import LINES

    sent = {"fact": "letter_sent", "id": "l1", "candidacy": "c1", "at": "2026-03-17T09:30:00+00:00", "to": "sam",
            "purpose": "check_in"}  # fmt: skip
    read = journal.read([*LINES, sent])
    told = list(stories(read.candidate, read.candidacies, read.people, read.facts))
    moment = datetime.fromisoformat("2026-03-17T09:30:00+00:00")
    letter = Letter(purpose="check_in", to="sam", candidacy="c1", text="Is there a timeline?", send_at=moment)
    (view,) = views([letter], told, moment)
    assert not [mark for check in STOPS.values() for mark in check(view)]
    (again,) = views([replace(letter, send_at=moment + timedelta(days=3))], told, moment)
    assert {mark.check for check in STOPS.values() for mark in check(again)} == {"second-check-in"}


@pytest.mark.parametrize("purpose", sorted(LETTERS))
def test_a_story_of_nothing_blocks_nothing(purpose: str) -> None:
    read = journal.read([{"record": "candidacy", "id": "c", "zone": "UTC"}])
    (story,) = stories(read.candidate, read.candidacies, read.people, read.facts)
    assert found(story, START, purpose, "somebody") == set()


def test_the_plan_is_made_once_a_letter_and_only_where_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    from afterword.writing.review import planned
    from afterword.writing.review.example import LINES, SENT

    made: list[View] = []
    real = planned.plan_of
    monkeypatch.setattr(planned, "plan_of", lambda view: made.append(view) or real(view))
    read = journal.read(LINES)
    told = list(stories(read.candidate, read.candidacies, read.people, read.facts))
    thanks = Letter(purpose="thank_you", to="okonkwo", candidacy="c1", text="Thank you.", send_at=SENT)
    asks = replace(thanks, purpose="check_in", send_at=SENT + timedelta(days=1))
    for view in views([thanks, asks], told, SENT):
        for check in CHECKS:
            list(check(view))
    assert [view.purpose for view in made] == ["check_in"]
