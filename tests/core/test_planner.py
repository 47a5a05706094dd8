"""Whole plans of whole stories, and what holds for every plan."""

import json
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.core import journal, planner
from afterword.core.journal import Journal
from afterword.core.steps import LETTERS, Plan, held_back_from_json, step_from_json
from storyteller import told

PLANS = Path(__file__).parent / "plans"


def expected(name: str) -> dict[str, Any]:
    return json.loads((PLANS / f"{name}.expected.json").read_text(encoding="utf-8"))


def read(name: str) -> Journal:
    """The journal of a case; `"@thank_you:una"` stands for the key of that step in the plan without that line."""
    text = (PLANS / f"{name}.jsonl").read_text(encoding="utf-8")
    if '"@' in text:
        without = journal.parse("\n".join(line for line in text.splitlines() if '"@' not in line))
        for step in planner.plan(without).steps:
            text = text.replace(f'"@{step.purpose}:{step.to}"', json.dumps(step.key))
    return journal.parse(text)


def same(wanted: Any, found: Any) -> bool:
    """A moment is compared to the minute, a day with the local day, anything else as it is."""
    if isinstance(wanted, str) and isinstance(found, datetime):
        if len(wanted) == 10:
            return found.date().isoformat() == wanted
        return abs(found - datetime.fromisoformat(wanted)) < timedelta(minutes=1)
    return wanted == found


@pytest.mark.parametrize("name", sorted(each.name.removesuffix(".jsonl") for each in PLANS.glob("*.jsonl")))
def test_the_plan_is_as_worked_out_by_hand(name: str) -> None:
    case = expected(name)
    plan = planner.plan(read(name))
    now = datetime.fromisoformat(case["now"])
    left = list(plan.steps)
    for wanted in case["steps"]:
        found = next(
            (step for step in left if (step.candidacy, step.purpose) == (wanted["candidacy"], wanted["purpose"])
             and step.to == wanted.get("to", step.to)), None,
        )  # fmt: skip
        assert found, f"{case['why']} Missing: {wanted}"
        left.remove(found)
        for key in ("opens", "due", "lapses"):
            assert same(wanted.get(key, getattr(found.window, key)), getattr(found.window, key)), (key, wanted, found)
        assert wanted.get("rule", found.reason.rule) == found.reason.rule
        assert wanted.get("standing", found.window.standing(now)) == found.window.standing(now)
    assert [step for step in left if step.purpose not in case["optional_steps"]] == []
    held = {(each.purpose, each.to, each.reason.rule) for each in plan.held_back}
    for wanted in case["held_back"]:
        assert any(
            purpose == wanted["purpose"] and to == wanted.get("to", to) and rule == wanted.get("rule", rule)
            for purpose, to, rule in held
        ), (wanted, held)


LINES = some.sampled_from([
    "2026-10-{d}T{h}:00 interview_held id=i{d} with=ada,bob",
    "2026-10-{d}T{h}:00 interview_held id=j{d} with=nameless format=informational",
    "2026-10-{d}T{h}:00 debriefed interview=i{d} latest=2026-10-30 promised=portfolio",
    "2026-10-{d}T{h}:00 debriefed interview=i{d} wanted=no",
    "2026-10-{d}T{h}:00 letter_sent to=ada purpose=thank_you",
    "2026-10-{d}T{h}:00 letter_sent to=rob purpose=check_in",
    "2026-10-{d}T{h}:00 call_made to=bob purpose=thank_you outcome=voicemail",
    "2026-10-{d}T{h}:00 asked_for by=rob what=references",
    "2026-10-{d}T{h}:00 invited by=rob",
    "2026-10-{d}T{h}:00 offered by=ada",
    "2026-10-{d}T{h}:00 rejected by=ada",
    "2026-10-{d}T{h}:00 decided to=withdraw",
    "2026-10-{d}T{h}:00 decided to=accept",
    "2026-10-{d}T{h}:00 asked_not_to_contact by=rob",
    "2026-10-{d}T{h}:00 decision_expected latest=2026-11-06",
    "2026-10-{d}T{h}:00 retracted target=f2",
    "people rob cleo",
])  # fmt: skip
STORIES = some.lists(some.tuples(LINES, some.integers(1, 28), some.integers(7, 20)), max_size=12).map(
    lambda lines: "\n".join(line.format(d=f"{day:02}", h=f"{hour:02}") for line, day, hour in lines)
)


@given(STORIES, some.sampled_from(["UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]))
def test_every_plan_is_sound(story: str, zone: str) -> None:
    plan = planner.plan(told(story, zone=zone))
    assert len({step.key for step in plan.steps}) == len(plan.steps)
    for step in plan.steps:
        window = step.window
        assert window.opens <= window.due <= window.lapses, step
        assert window.best is not None
        assert window.opens <= window.best <= window.due, step
        assert step.reason.because
        assert step.reason.sentence.endswith(".")
    letters = [step.window.best for step in plan.steps if step.purpose in LETTERS and step.window.best]
    crowded = [pair for pair in combinations(letters, 2) if abs(pair[0] - pair[1]) < timedelta(minutes=10)]
    assert not crowded or any(step.window.best == step.window.due for step in plan.steps), crowded
    assert sum(step.purpose == "check_in" for step in plan.steps) <= 1


@given(STORIES, some.randoms(use_true_random=False))
def test_the_order_in_which_facts_are_told_does_not_matter(story: str, shuffle: Any) -> None:
    journal_ = told(story)
    lines = list(journal_.lines)
    shuffle.shuffle(lines)
    assert set(planner.plan(journal.read(lines)).steps) == set(planner.plan(journal_).steps)


@given(STORIES)
def test_learning_of_things_late_moves_no_window(story: str) -> None:
    journal_ = told(story)
    late = [{**line, "noted": "2027-01-01T00:00:00+00:00"} if "fact" in line else line for line in journal_.lines]
    assert planner.plan(journal.read(late)) == planner.plan(journal_)


@given(STORIES)
def test_a_plan_survives_being_stored(story: str) -> None:
    plan = planner.plan(told(story))
    again = json.loads(json.dumps(plan.as_json()))
    assert Plan(
        steps=tuple(step_from_json(each) for each in again["steps"]),
        held_back=tuple(held_back_from_json(each) for each in again["held_back"]),
    ) == plan  # fmt: skip


def test_standing_is_a_comparison_and_nothing_else() -> None:
    (step,) = [each for each in planner.plan(told("2026-10-14T10:45 interview_held with=ada")).steps
               if each.purpose == "thank_you"]  # fmt: skip
    opens = datetime(2026, 10, 14, 10, 45, tzinfo=UTC)
    ways = [(-1, "ahead"), (0, "open"), (24 * 60, "open"), (24 * 60 + 1, "overdue"), (7 * 24 * 60 + 1, "lapsed")]
    for minutes, standing in ways:
        assert step.window.standing(opens + timedelta(minutes=minutes)) == standing
