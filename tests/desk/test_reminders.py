"""Reminders: when their time has come, once of each step, and of nothing that is settled, invented or timeless."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from afterword.core.agenda import Item
from afterword.core.steps import Plan
from afterword.core.value import replace
from afterword.desk import accounts, agenda, demo, journals, letters, reminders, reviewing, sending
from afterword.desk.house import House
from afterword.errors import BadInput
from afterword.store import plans, settings
from cast import NOW, account, at_the_desk, debriefed, invited, lea

THANKS = datetime.fromisoformat("2026-10-14T14:00:00+01:00")
"""The best moment of the first thank-you: rested, and in the afternoon."""


def told(items: tuple[Item, ...]) -> list[str]:
    return [item.title for item in items]


@pytest.fixture
def met(house: House) -> House:
    lea(house)
    invited(house)
    return house


def remind(house: House, now: datetime) -> list[str]:
    items = reminders.due(house, now)
    reminders.remember(house, items)
    return told(items)


def test_a_debrief_is_reminded_of_when_the_interview_is_over_and_once(met: House) -> None:
    assert remind(met, NOW - timedelta(minutes=1)) == []
    assert remind(met, NOW) == ["Write down how it went at Northwind"]
    assert remind(met, NOW + timedelta(minutes=5)) == []


def test_letters_are_reminded_of_when_the_first_is_best_sent_together_and_once(met: House) -> None:
    debriefed(met)
    assert remind(met, THANKS - timedelta(minutes=1)) == []
    assert remind(met, THANKS) == ["Send three thank-you letters"]
    assert remind(met, THANKS + timedelta(hours=1)) == []


def test_looking_is_not_reminding(met: House) -> None:
    assert told(reminders.due(met, NOW)) == told(reminders.due(met, NOW)) != []


def test_what_is_late_is_still_reminded_of_and_what_has_lapsed_is_not(met: House) -> None:
    debriefed(met)
    assert told(reminders.due(met, NOW + timedelta(days=7))) == ["Send three thank-you letters"]
    assert told(reminders.due(met, NOW + timedelta(days=7, minutes=1))) == []


def test_a_letter_that_is_approved_or_may_have_gone_needs_no_reminder(house: House) -> None:
    at_the_desk(house)
    accounts.set_up(house, account(), None)
    letters.draft(house, NOW)
    going = [letters.approve(house, each.draft.id, NOW, THANKS) for each in reviewing.everywhere(house, NOW)]
    assert reminders.due(house, THANKS) == ()
    claimed = sending.claim(house, going[0], "somebody", THANKS).sealed
    assert claimed
    sending.begin_body(house, claimed, THANKS)
    assert len(sending.recover(house, THANKS, nobody_else_sends=True)) == 1
    assert told(agenda.today(house, THANKS).agenda.due) != []
    assert reminders.due(house, THANKS) == ()
    letters.take_back(house, going[1].letter)
    assert told(reminders.due(house, THANKS + timedelta(minutes=10))) == ["Thank Bob Ferrante"]


def test_the_invented_example_reminds_of_nothing(house: House) -> None:
    demo.fill_in(house, NOW)
    assert agenda.today(house, NOW + timedelta(days=1)).agenda.due != ()
    assert reminders.due(house, NOW + timedelta(days=1)) == ()


def test_what_nobody_is_late_for_gets_no_reminder(met: House) -> None:
    with met.store.transaction() as tx:
        (debrief,) = (step for step in plans.of_candidacy(tx, "northwind").steps if step.purpose == "debrief")
        plans.replace(tx, "northwind", Plan(steps=(replace(debrief, purpose="move_on"),)))
    assert told(agenda.today(met, NOW).agenda.due) == ["Time to move on from Northwind?"]
    assert reminders.due(met, NOW) == ()


def test_what_left_the_plan_is_forgotten(met: House) -> None:
    remind(met, NOW)
    debriefed(met)
    remind(met, THANKS)
    with met.store.reading() as tx:
        kept = settings.get(tx, reminders.REMINDED)
    assert {key.split(":")[0] for key in kept} == {"thank_you"}
    assert len(kept) == 3


def test_targets_are_kept_once_and_forgotten(house: House) -> None:
    assert reminders.targets(house) == ()
    reminders.set_targets(house, ["json://127.0.0.1:1/a", "json://127.0.0.1:1/b", "json://127.0.0.1:1/a"])
    assert reminders.targets(house) == ("json://127.0.0.1:1/a", "json://127.0.0.1:1/b")
    with pytest.raises(BadInput, match="as Apprise does"):
        reminders.set_targets(house, ["nowhere"])
    assert len(reminders.targets(house)) == 2
    assert "127.0.0.1" not in repr(journals.everything(house))
    reminders.set_targets(house, [])
    assert reminders.targets(house) == ()
