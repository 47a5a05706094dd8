"""The words of Today."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.core import agenda, clock, planner
from afterword.core.agenda import Agenda
from afterword.core.value import replace
from storyteller import at, told


def today(story: str, now: str) -> Agenda:
    journal = told(story)
    plan = planner.plan(journal)
    due = [step for step in plan.steps if step.window.standing(at(now)) in ("open", "overdue")]
    ahead = [step for step in plan.steps if step.window.standing(at(now)) == "ahead"]
    candidacies = {each.id: each for each in journal.candidacies}
    people = {each.id: each for each in journal.people}
    return agenda.agenda(due, agenda.next_of_each(ahead), candidacies, people, at(now), len(ahead))


def test_letters_of_one_interview_are_one_thing_to_do() -> None:
    page = today("2026-10-14T10:45 interview_held with=ada,bob,eve\n2026-10-14T11:00 debriefed", "2026-10-14T12:00")
    assert [item.title for item in page.due] == ["Send three thank-you letters"]
    assert [person.id for person in page.due[0].people] == ["ada", "bob", "eve"]
    assert page.due[0].why.startswith("Three people gave you their time")
    assert page.summary == "One step is due, about 12 minutes in all. Nothing is late."


def test_the_debrief_comes_first_and_then_what_is_made_of_it() -> None:
    page = today("2026-10-14T10:45 interview_held with=ada", "2026-10-14T10:50")
    assert [item.title for item in page.due] == ["Write down how it went at Northwind", "Thank Ada Okafor"]
    assert page.due[0].about == "Planner, Northwind"


def test_late_is_said_once_and_without_drama() -> None:
    page = today("2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed", "2026-10-15T15:45")
    assert agenda.time_left(page.due[0].first, page.now) == ("5 h past the window", "Late is still welcome.")
    assert page.summary == "One step is due, about 4 minutes in all. One is late, and still welcome."


def test_nobody_is_late_for_moving_on() -> None:
    page = today("2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed", "2026-10-15T15:45")
    step = replace(page.due[0].first, purpose="move_on")
    assert agenda.time_left(step, page.now) == ("5 h past the window", "There is no hurry.")


def test_nothing_due_says_when_the_next_step_opens() -> None:
    story = "2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed\n2026-10-14T15:00 letter_sent to=ada purpose=thank_you"
    page = today(story, "2026-10-15T09:00")
    assert page.summary == "Nothing is due. The next step opens on Wednesday 21 October; until then the word is theirs."
    assert [item.title for item in page.waiting] == ["Check in with Northwind"]


LENGTHS = [
    (0, "0 min"),
    (45, "45 min"),
    (110, "1 h 50 min"),
    (19 * 60, "19 h"),
    (24 * 60, "24 hours"),
    (3 * 24 * 60, "3 days"),
]


@pytest.mark.parametrize(("minutes", "words"), LENGTHS)
def test_lengths_of_time_are_said_as_people_say_them(minutes: int, words: str) -> None:
    assert agenda.span(timedelta(minutes=minutes)) == words


def test_a_time_is_the_readers_and_theirs_beside_it_where_it_differs() -> None:
    now = datetime(2026, 11, 12, 16, 40, tzinfo=UTC)
    moment = datetime(2026, 11, 12, 17, 40, tzinfo=UTC)
    assert agenda.whose_time(moment, clock.zone("America/Chicago"), now) == "today 17:40 (11:40 in Chicago)"
    assert agenda.whose_time(moment, clock.zone("Europe/London"), now) == "today 17:40"
    assert agenda.on_the_clock(moment + timedelta(days=1), now) == "tomorrow 17:40"
    assert agenda.on_the_clock(moment + timedelta(days=4), now) == "Monday 17:40"
    assert agenda.on_the_clock(moment + timedelta(days=14), now) == "Thu 26 November 17:40"
