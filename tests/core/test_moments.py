"""When to send: on their clock, when people read their mail."""

from datetime import datetime

import pytest

from afterword.core import planner
from storyteller import told

BEST = [
    # a morning interview: the same afternoon, two hours after
    ("2026-10-14T10:45 interview_held with=ada", "Europe/London", "2026-10-14T14:00:00+01:00"),
    # an afternoon interview: the next morning
    ("2026-10-14T15:30 interview_held with=ada", "Europe/London", "2026-10-15T09:00:00+01:00"),
    # on a Friday afternoon the weekend is due too soon for a weekday: two hours later
    ("2026-10-16T16:00 interview_held with=ada", "Europe/London", "2026-10-16T19:00:00+01:00"),
    # late at night: the next morning
    ("2026-10-13T22:30 interview_held with=ada", "Europe/London", "2026-10-14T09:00:00+01:00"),
]


@pytest.mark.parametrize(("story", "zone", "best"), BEST)
def test_the_best_moment_of_a_thank_you(story: str, zone: str, best: str) -> None:
    (step,) = [each for each in planner.plan(told(story, zone=zone)).steps if each.purpose == "thank_you"]
    assert step.window.best == datetime.fromisoformat(best)


def test_it_is_on_the_clock_of_whoever_gets_it() -> None:
    story = "2026-10-14T10:45 interview_held with=ada"
    journal = told(story, zone="Europe/London", people={"ada": {"zone": "America/New_York"}})
    (step,) = [each for each in planner.plan(journal).steps if each.purpose == "thank_you"]
    assert step.window.best == datetime.fromisoformat("2026-10-14T09:00:00-04:00")


def test_letters_to_one_employer_are_ten_minutes_apart() -> None:
    journal = told("2026-10-14T10:45 interview_held with=ada,bob,eve", zone="Europe/London")
    best = [step.window.best for step in planner.plan(journal).steps if step.purpose == "thank_you"]
    assert [f"{each:%H:%M}" for each in best if each] == ["14:00", "14:10", "14:20"]


def test_a_decision_today_does_not_wait_two_hours() -> None:
    journal = told("2026-10-14T10:00 interview_held with=ada\n2026-10-14T10:10 debriefed decision_today=true")
    (step,) = [each for each in planner.plan(journal).steps if each.purpose == "thank_you"]
    assert step.window.best
    assert step.window.best < step.window.due


def test_a_check_in_prefers_the_middle_of_the_week() -> None:
    journal = told("2026-10-09T10:45 interview_held with=ada", zone="Europe/London")  # the window opens on a Friday
    (step,) = [each for each in planner.plan(journal).steps if each.purpose == "check_in"]
    assert step.window.best == datetime.fromisoformat("2026-10-20T09:00:00+01:00")
