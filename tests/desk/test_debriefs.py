"""The debrief: who was there, and what the letters are made of."""

from datetime import date, timedelta

import pytest

from afterword.core.steps import Plan
from afterword.desk import debriefs
from afterword.desk.debriefs import Answers, Met, candidacy_to_debrief, last_answers, note
from afterword.desk.house import House, story_of
from afterword.errors import BadInput, NotFound
from cast import ANSWERS, NOW, debriefed, invited, lea


def purposes(plan: Plan) -> list[tuple[str, str | None]]:
    return [(step.purpose, step.to) for step in plan.steps]


@pytest.fixture
def met(house: House) -> House:
    lea(house)
    invited(house)
    return house


def test_it_settles_the_first_step_and_sets_the_check_in(met: House) -> None:
    answers = Answers(met=ANSWERS.met, latest=date(2026, 10, 30), words="by the end of the month", wanted="yes")
    plan = note(met, "northwind", answers, NOW)
    assert "debrief" not in {step.purpose for step in plan.steps}
    (check_in,) = [step for step in plan.steps if step.purpose == "check_in"]
    assert check_in.window.opens.date() == date(2026, 11, 3)
    assert check_in.reason.rule == "after-the-stated-date"


def test_names_titles_and_greetings_are_set_right_in_place(met: House) -> None:
    answers = Answers(met=(Met(id="bob-ferrante", name="Robert Ferrante", title="Staff Engineer", greeting="Robert"),))
    note(met, "northwind", answers, NOW)
    with met.store.reading() as tx:
        bob = story_of(tx, "northwind").person("bob-ferrante")
    assert (bob.name, bob.title, bob.greeting) == ("Robert Ferrante", "Staff Engineer", "Robert")


def test_who_came_is_thanked_and_who_did_not_is_not(met: House) -> None:
    answers = Answers(
        met=(
            Met(id="ada-okafor"),
            Met(id="bob-ferrante", was_there=False),
            Met(name="Zoë Weiß", email="zoe@northwind.example"),
        )
    )
    plan = note(met, "northwind", answers, NOW)
    assert [to for purpose, to in purposes(plan) if purpose == "thank_you"] == ["ada-okafor", "zoe-wei"]


def test_promises_are_owed_and_a_no_withdraws(met: House) -> None:
    plan = note(met, "northwind", Answers(met=ANSWERS.met, promised=("portfolio", "references"), wanted="no"), NOW)
    assert [purpose for purpose, _ in purposes(plan)].count("supply") == 2
    assert "withdraw" in {purpose for purpose, _ in purposes(plan)}
    assert "check_in" not in {purpose for purpose, _ in purposes(plan)}


def test_a_second_debrief_stands_in_the_place_of_the_first(met: House) -> None:
    debriefed(met)
    note(met, "northwind", Answers(met=ANSWERS.met, wanted="no"), NOW + timedelta(hours=1))
    _, _, newest = last_answers(met, "northwind")
    assert newest
    assert newest.wanted == "no"


REFUSED = [
    (Answers(wanted="maybe"), "yes, no or unsure"),
    (Answers(met=(Met(id="nobody"),)), "Nobody called"),
    (Answers(met=(Met(topics=("tea",)),)), "has no name"),
    (Answers(met=(Met(name="Ada Okafor", strengths=("juggling",)),)), "none of your strengths"),
    (Answers(met=(Met(name="Zoë Weiß", part="dog"),)), "is no part"),
]


@pytest.mark.parametrize(("answers", "complaint"), REFUSED)
def test_what_cannot_be_so_is_refused_and_changes_nothing(met: House, answers: Answers, complaint: str) -> None:
    with pytest.raises(BadInput, match=complaint):
        note(met, "northwind", answers, NOW)
    assert last_answers(met, "northwind")[2] is None


def test_the_one_that_waits_is_found_by_itself(met: House) -> None:
    assert candidacy_to_debrief(met, NOW) == "northwind"
    debriefed(met)
    with pytest.raises(NotFound, match="waiting for a debrief"):
        candidacy_to_debrief(met, NOW)


def test_an_unknown_candidacy_or_interview_is_named(met: House) -> None:
    with pytest.raises(NotFound, match="no candidacy 'southwind'"):
        note(met, "southwind", ANSWERS, NOW)
    with pytest.raises(NotFound, match="no interview"):
        debriefs.note(met, "northwind", ANSWERS, NOW, interview="x")
