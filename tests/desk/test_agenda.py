"""What is due and what waits, in the house."""

from datetime import timedelta

from afterword.desk import agenda, debriefs, letters, profile, reviewing
from afterword.desk.house import House, arranged_in, fact, plan_among, replan
from afterword.store import lines, plans
from cast import ANSWERS, END, NOW, START, at_the_desk, invited


def test_an_offer_taken_elsewhere_withdraws_in_the_house_too_and_can_be_taken_back(house: House) -> None:
    at_the_desk(house)
    invited(
        house, uid="u-2", employer="Southwind", start=START - timedelta(days=1), end=END - timedelta(days=1), people=()
    )
    accept = fact("decided", "southwind", NOW, NOW, to="accept")
    with house.store.transaction() as tx:
        lines.append(tx, accept)
        replan(tx, "southwind")
        assert "withdraw" in {step.purpose for step in plans.of_candidacy(tx, "northwind").steps}
        lines.append(tx, fact("retracted", "southwind", NOW, NOW, target=accept["id"]))
        replan(tx, "southwind")
        assert "withdraw" not in {step.purpose for step in plans.of_candidacy(tx, "northwind").steps}


def test_what_has_no_hurry_stands_behind_what_is_due(house: House) -> None:
    at_the_desk(house)
    invited(house, uid="u-2", employer="Southwind", start=START - timedelta(days=45), end=END - timedelta(days=45))
    due = [item.first.purpose for item in agenda.today(house, NOW).agenda.due]
    assert "thank_you" in due
    assert due[-1] == "move_on"


def test_somebody_met_twice_before_the_first_letter_is_on_the_page_once(house: House) -> None:
    at_the_desk(house)
    invited(house, uid="u-2", start=START + timedelta(hours=4), end=END + timedelta(hours=4))
    page = agenda.today(house, END + timedelta(hours=5))
    thanks = [step.to for item in page.agenda.due for step in item.steps if step.purpose == "thank_you"]
    assert sorted(thanks) == ["ada-okafor", "bob-ferrante", "eve-uczak"]


def test_somebody_met_twice_gets_one_letter_and_why_says_so_of_the_other(house: House) -> None:
    at_the_desk(house)
    invited(house, uid="u-2", start=START + timedelta(hours=4), end=END + timedelta(hours=4))
    now = END + timedelta(hours=5)
    debriefs.note(house, "northwind", ANSWERS, now)
    written = letters.draft(house, now).letters
    assert sorted(str(each.to) for each in written) == ["ada-okafor", "bob-ferrante", "eve-uczak"]
    held = [each for each in agenda.plan_of(house, "northwind", now).held_back if each.reason.rule == "thanked-once"]
    assert len(held) == 3
    assert agenda.why(house, held[0].key, now).step == held[0]
    assert agenda.why(house, str(written[0].step), now).explanation.arranged[0].arrangement.name == "thanked-once"


def test_one_plan_is_read_as_it_stands_in_all_of_them(house: House) -> None:
    """Somebody met in two openings, full days, quiet hours: whatever the others do to it is there."""
    at_the_desk(house)
    for number in range(12):
        met = START + timedelta(hours=3 * number)
        invited(house, uid=f"u-{number}", employer=f"E{number % 6}", start=met, end=met + timedelta(hours=1))
    profile.introduce(house, letters_a_day=2)
    moved = folded = 0
    with house.store.reading() as tx:
        for hours in (-30, 0, 1, 30, 60, 400):
            now = END + timedelta(hours=hours)
            whole = arranged_in(tx, now)
            moved, folded = moved + len(whole.moves), folded + len(whole.folded)
            for candidacy in lines.ids(tx, "candidacy"):
                assert plan_among(tx, candidacy, now) == whole.of(candidacy)
    assert moved > 20
    assert folded > 5


def test_a_letter_goes_at_the_moment_that_the_page_of_the_day_names(house: House) -> None:
    at_the_desk(house)
    profile.introduce(house, letters_a_day=2)
    now = NOW + timedelta(minutes=20)
    letters.draft(house, now)
    best = {step.key: step.window.best for item in agenda.today(house, now).agenda.due for step in item.steps}
    goes = {each.draft.step: each.goes for each in reviewing.on_the_desk(house, "northwind", now)}
    assert len(goes) == 3
    assert {key: best[key] for key in goes} == goes
    assert {moment.day for moment in goes.values()} == {14, 15}
