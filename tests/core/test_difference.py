"""What is different between two plans, one sentence a change."""

import pytest
from hypothesis import given, settings

from afterword.core import journal, planner
from afterword.core.difference import Change, difference, what_it_changes
from afterword.core.etiquette import DEFAULT
from afterword.core.journal import Journal
from afterword.core.numbers import turned
from afterword.core.steps import Plan
from afterword.errors import BadInput
from core.test_planner import STORIES
from storyteller import told

HELD = "2026-10-14T10:45 interview_held id=i with=ada\n"


def changed(before: str, after: str) -> dict[str, Change]:
    """What the facts of `after` that are not in `before` change, by purpose; those of the best moment left out."""
    old, new = told(before), told(after)
    known = {line["id"] for line in old.lines}
    more = journal.read(line for line in new.lines if line["id"] not in known)
    return {each.owed.purpose: each for each in what_it_changes(old, more) if each.kind != "best"}


def test_nothing_is_different_between_a_plan_and_itself() -> None:
    plan = planner.plan(told(HELD))
    assert difference(plan, plan) == ()


def test_a_letter_settles_and_is_the_reason() -> None:
    found = changed(HELD, HELD + "2026-10-14T15:00 letter_sent to=ada purpose=thank_you")
    assert {purpose: each.sentence for purpose, each in found.items()} == {
        "thank_you": "The thank-you to Ada Okafor is not owed any more: "
        "Your thank-you to Ada Okafor went out on Wednesday 14 October, 15:00."
    }


def test_a_rejection_holds_back_and_owes_one_answer() -> None:
    found = changed(HELD, HELD + "2026-10-20T09:00 rejected by=ada")
    assert {purpose: each.kind for purpose, each in found.items()} == {
        "part_well": "appears", "debrief": "held_back", "thank_you": "held_back", "check_in": "held_back",
        "move_on": "goes",
    }  # fmt: skip
    assert found["part_well"].sentence.startswith(
        "The parting answer to Ada Okafor is owed, from Tuesday 20 October, 09:00 to Thursday 22 October, 09:00: They said"
    )
    assert found["move_on"].sentence == (
        "The moment to move on does not come any more: Ada Okafor said no on Tuesday 20 October, 09:00."
    )


def test_an_absence_moves_and_is_the_reason() -> None:
    found = changed(HELD, HELD + "2026-10-20T10:00 out_of_office person=ada until=2026-10-23")
    assert found["check_in"].kind == "moves"
    assert found["check_in"].sentence == (
        "The check-in with Ada Okafor now opens on Monday 26 October, 09:00 instead of Wednesday 21 October, 10:45 and is "
        "due on Monday 2 November, 09:00 instead of Wednesday 28 October, 10:45: "
        "Ada Okafor is away from Tuesday 20 October until Friday 23 October."
    )


def test_a_check_in_that_another_replaces_moves_and_says_to_whom() -> None:
    found = changed(HELD, HELD + "2026-10-15T09:00 told_to_check_back by=rob on=2026-11-02")
    assert (found["check_in"].kind, found["check_in"].before is not None) == ("moves", True)
    assert "goes to Rob Okafor instead of Ada Okafor" in found["check_in"].sentence


def test_an_answer_releases() -> None:
    asked = HELD + "2026-10-15T09:00 asked_for id=q by=ada what=references\n"
    found = changed(asked, asked + "2026-10-15T12:00 supplied what=references answers=q")
    assert (found["check_in"].kind, found["answer"].kind) == ("released", "goes")
    assert found["check_in"].sentence == (
        "The check-in with Ada Okafor is owed again, from Wednesday 21 October, 10:45 to Wednesday 28 October, 10:45: "
        "You sent references on Thursday 15 October, 12:00."
    )


def test_of_several_facts_the_one_that_brings_it_is_named() -> None:
    found = changed(HELD, HELD + "2026-10-14T15:00 letter_sent to=ada purpose=thank_you\n"
                                 "2026-10-14T16:00 acknowledged by=ada\n2026-10-14T17:00 debriefed")  # fmt: skip
    assert "Your thank-you to Ada Okafor went out" in found["thank_you"].because
    assert found["debrief"].because.startswith("Your debrief of")
    assert "answered" not in found["thank_you"].because


@pytest.mark.parametrize(("more", "words"), [
    ("2026-10-15T09:00 retracted target=d", "This was taken back: Ada Okafor said on"),
    ('2026-10-15T09:00 corrected target=d new={"latest":"2026-11-06"}', "This was set right: Ada Okafor said on"),
])  # fmt: skip
def test_what_was_taken_back_or_set_right_is_said(more: str, words: str) -> None:
    before = HELD + "2026-10-14T12:00 decision_expected id=d by=ada latest=2026-10-30\n"
    assert changed(before, before + more)["check_in"].because.startswith(words)


def test_a_record_that_says_more_is_the_reason_too() -> None:
    old = told("2026-10-14T10:45 interview_held with=nameless")
    person = next(line for line in old.lines if line["id"] == "nameless")
    more = journal.read([{**person, "email": "n@northwind.example"}])
    (change,) = [each for each in what_it_changes(old, more) if each.kind != "best"]
    assert (change.kind, change.owed.purpose) == ("goes", "find_address")
    assert change.because == "More is known of Nameless Okafor now."


def test_a_fact_that_says_otherwise_is_refused() -> None:
    old = told(HELD)
    with pytest.raises(BadInput, match="says otherwise"):
        what_it_changes(old, journal.read([{**old.lines[-1], "with": ["bob"]}]))


def test_another_etiquette_moves_windows_and_gives_its_reason() -> None:
    story = told(HELD)
    found = difference(planner.plan(story), planner.plan(story, turned(DEFAULT, thank_within_hours=12)))
    assert {(each.kind, each.owed.purpose) for each in found} >= {("moves", "thank_you")}
    assert "Wednesday 14 October, 22:45 instead of Thursday 15 October, 10:45" in found[0].sentence
    assert found[0].as_json()["before"]["due"] == "2026-10-15T10:45:00+00:00"


@settings(deadline=None)
@given(STORIES, STORIES)
def test_every_difference_is_told_once_and_both_ways(one: str, other: str) -> None:
    before, after = (planner.plan(each) for each in (told(one), told(other)))
    assert difference(before, before) == ()
    there, back = difference(before, after), difference(after, before)
    assert len(there) == len(back)
    assert (before == after) <= (there == ())
    assert len({each.owed.key for each in there}) == len(there)
    for change in (*there, *back):
        assert change.sentence.endswith(".")
        assert change.as_json()["sentence"] == change.sentence
    assert {each.key for each in (*after.steps, *after.held_back)} == (
        {each.key for each in (*before.steps, *before.held_back)} - {each.before.key for each in there if each.before}
        | {each.after.key for each in there if each.after}
    )


@settings(deadline=None, max_examples=40)
@given(STORIES, STORIES)
def test_what_more_would_change_never_fails(story: str, more: str) -> None:
    old, later = told(story), told(more)
    fresh = Journal(lines=tuple(
        {**line, "id": f"n-{line['id']}"} if "fact" in line else line for line in later.lines))  # fmt: skip
    for change in what_it_changes(old, fresh):
        assert change.sentence.endswith(".")
    assert what_it_changes(old, Journal()) == ()
    assert difference(Plan(), planner.plan(old)) == tuple(
        each for each in difference(Plan(), planner.plan(old)) if each.after
    )
