"""Nudges: each at its time, once, never in quiet hours, of nothing that is settled, invented or unhurried."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from afterword.core import journal
from afterword.core.nudges import TOPICS
from afterword.core.preferences import preferences_of
from afterword.core.steps import Plan
from afterword.core.value import replace
from afterword.desk import accounts, agenda, demo, journals, letters, nudging, profile, reviewing, sending
from afterword.desk.house import House, replan
from afterword.errors import BadInput, NotFound
from afterword.store import nudges as store
from afterword.store import plans
from afterword.store.database import Store, open_store
from afterword.store.nudges import Told
from cast import LONDON, NOW, account, at_the_desk, debriefed, invited, lea

MORNING = datetime(2026, 10, 15, 7, tzinfo=LONDON)
"""Six hours left are at 05:45, and quiet hours end at seven."""
LAST_CALL = datetime(2026, 10, 15, 9, 45, tzinfo=LONDON)


@pytest.fixture
def met(house: House) -> House:
    lea(house)
    invited(house)
    return house


def said(house: House, now: datetime) -> list[str]:
    """What is said then."""
    due = nudging.claim(house, now)
    nudging.settle(house, due, now)
    return [item.title for item in due.items]


def key(house: House, purpose: str) -> str:
    with house.store.reading() as tx:
        return next(step.key for step in plans.of_candidacy(tx, "northwind").steps if step.purpose == purpose)


def test_a_debrief_is_spoken_of_when_the_interview_is_over_and_once(met: House) -> None:
    assert said(met, NOW - timedelta(minutes=1)) == []
    assert nudging.next_look(met, NOW - timedelta(days=1)) == NOW
    assert said(met, NOW) == ["Write down how it went at Northwind"]
    assert said(met, NOW + timedelta(minutes=5)) == []


def test_letters_are_spoken_of_together_with_six_hours_left_and_with_two(met: House) -> None:
    debriefed(met)
    assert nudging.next_look(met, NOW - timedelta(days=1)) == MORNING
    assert said(met, MORNING - timedelta(minutes=1)) == []
    assert said(met, MORNING) == ["Send three thank-you letters"]
    assert said(met, LAST_CALL - timedelta(minutes=1)) == []
    assert said(met, LAST_CALL) == ["Send three thank-you letters"]
    assert said(met, LAST_CALL + timedelta(hours=1)) == []


def test_a_machine_that_slept_says_the_last_of_what_it_missed(met: House) -> None:
    """Two days asleep: the debrief and the letters in one, not each of five moments."""
    two_days = NOW + timedelta(days=2)
    assert said(met, two_days) == ["Write down how it went at Northwind", "Send three thank-you letters"]
    assert said(met, two_days + timedelta(minutes=1)) == []


def test_what_has_lapsed_is_not_spoken_of(met: House) -> None:
    debriefed(met)
    lapsed = NOW + timedelta(days=7, minutes=1)
    assert said(met, lapsed) == ["Check in with Northwind"]


def test_a_check_in_is_spoken_of_on_the_morning_it_opens_and_anew_when_the_date_moves(met: House) -> None:
    debriefed(met)
    said(met, NOW + timedelta(days=2))
    opening = datetime(2026, 10, 21, 9, tzinfo=LONDON)
    assert nudging.next_look(met, NOW - timedelta(days=1)) == opening
    assert said(met, opening) == ["Check in with Northwind"]
    line = {"fact": "decision_expected", "id": "d1", "candidacy": "northwind", "at": "2026-10-21T10:00:00+01:00",
            "latest": "2026-10-30", "words": "by the 30th"}  # fmt: skip
    journals.take_over(met, journal.read([line]))
    moved = datetime(2026, 11, 3, 9, tzinfo=LONDON)
    assert said(met, moved - timedelta(hours=1)) == []
    assert said(met, moved) == ["Check in with Northwind"]


def test_a_letter_that_is_approved_or_may_have_gone_needs_no_nudge(house: House) -> None:
    at_the_desk(house)
    accounts.set_up(house, account(), None)
    letters.draft(house, NOW)
    going = [letters.approve(house, each.draft.id, NOW, LAST_CALL) for each in reviewing.everywhere(house, NOW)]
    assert said(house, MORNING) == []
    claimed = sending.claim(house, going[0], "somebody", LAST_CALL).sealed
    assert claimed
    sending.begin_body(house, claimed, LAST_CALL)
    assert len(sending.recover(house, LAST_CALL, nobody_else_sends=True)) == 1
    assert agenda.today(house, LAST_CALL).agenda.due != ()
    letters.take_back(house, going[1].letter)
    assert said(house, LAST_CALL + timedelta(minutes=15)) == ["Thank Bob Ferrante"]


def test_the_invented_example_speaks_of_nothing(house: House) -> None:
    demo.fill_in(house, NOW)
    for days in range(15):
        assert not nudging.claim(house, NOW + timedelta(days=days)).things


def test_what_nobody_is_late_for_gets_no_nudge(met: House) -> None:
    with met.store.transaction() as tx:
        (debrief,) = (step for step in plans.of_candidacy(tx, "northwind").steps if step.purpose == "debrief")
        plans.replace(tx, "northwind", Plan(steps=(replace(debrief, purpose="move_on"),)))
    assert agenda.today(met, NOW).agenda.due != ()
    assert nudging.next_look(met, NOW - timedelta(days=1)) is None
    assert said(met, NOW) == []


def test_a_plan_that_is_written_anew_says_nothing_twice(met: House) -> None:
    said(met, NOW)
    with met.store.transaction() as tx:
        plans.replace(tx, "northwind", plans.of_candidacy(tx, "northwind"))
    assert said(met, NOW + timedelta(minutes=1)) == []


# -- claims -----------------------------------------------------------------------------------------------------------


def test_what_nobody_heard_is_said_again_after_a_while(met: House) -> None:
    due = nudging.claim(met, NOW)
    nudging.release(met, due, NOW)
    assert said(met, NOW + timedelta(minutes=4)) == []
    assert nudging.next_look(met, NOW - timedelta(days=1)) == NOW + nudging.RETRY
    assert said(met, NOW + nudging.RETRY) == ["Write down how it went at Northwind"]


def test_who_dies_after_claiming_leaves_it_to_the_next(met: House) -> None:
    assert nudging.claim(met, NOW).things == 1
    assert nudging.claim(met, NOW + timedelta(seconds=119)).things == 0
    assert nudging.next_look(met, NOW - timedelta(days=1)) == NOW + nudging.LEASE
    assert said(met, NOW + nudging.LEASE) == ["Write down how it went at Northwind"]


def test_what_was_done_while_it_waited_is_not_said(met: House) -> None:
    nudging.release(met, nudging.claim(met, NOW), NOW)
    debriefed(met)
    assert said(met, NOW + timedelta(minutes=20)) == []


def test_of_two_that_look_at_once_one_says_it(store: Store, tmp_path: Path) -> None:
    """On PostgreSQL two workers may look at the same moment; the digest of a nudge is there only once."""
    url = store.engine.url.render_as_string(hide_password=False)
    with closing(open_store(url)) as other:
        here, there = House(tmp_path / "a", store), House(tmp_path / "b", other)
        lea(here)
        invited(here)
        claims = [nudging.claim(each, NOW + timedelta(days=1)).ids for each in (here, there, here)]
    assert [len(each) for each in claims] == [4, 0, 0]


# -- not now ----------------------------------------------------------------------------------------------------------


def test_not_today_is_silent_until_the_next_morning_and_then_speaks_once(met: House) -> None:
    debrief = key(met, "debrief")
    said(met, NOW)
    tomorrow = nudging.not_today(NOW, preferences_of(profile.profile(met)))
    assert tomorrow == datetime(2026, 10, 15, 9, tzinfo=LONDON)
    nudging.snooze(met, [debrief], tomorrow, NOW)
    assert nudging.snoozed(met, [debrief]) == {debrief: tomorrow}
    assert said(met, tomorrow - timedelta(minutes=1)) == ["Send three thank-you letters"]
    assert said(met, tomorrow) == ["Write down how it went at Northwind"]
    assert said(met, LAST_CALL) == ["Send three thank-you letters"]
    assert nudging.snoozed(met, [debrief]) == {}


def test_a_snooze_swallows_what_would_have_been_said_meanwhile_and_can_be_taken_back(met: House) -> None:
    debriefed(met)
    thanks = key(met, "thank_you")
    nudging.snooze(met, [thanks], LAST_CALL + timedelta(hours=1), NOW)
    assert said(met, MORNING) == ["Send two thank-you letters"]
    nudging.wake(met, [thanks], MORNING)
    assert said(met, MORNING) == ["Thank Ada Okafor"]


def test_a_snooze_needs_a_step_and_a_time_to_come(met: House) -> None:
    with pytest.raises(BadInput, match="is over"):
        nudging.snooze(met, [key(met, "debrief")], NOW, NOW)
    with pytest.raises(NotFound, match="Nothing is owed by the name nothing"):
        nudging.snooze(met, ["nothing"], MORNING, NOW)


# -- the rest ---------------------------------------------------------------------------------------------------------


def test_a_link_leads_to_its_step_and_names_nobody(met: House) -> None:
    (id,) = nudging.claim(met, NOW).ids
    told, step, draft = nudging.about(met, id)
    assert (told.kind, step and step.purpose, draft) == ("ended", "debrief", None)
    assert len(id) == 16
    assert "northwind" not in id
    with pytest.raises(NotFound, match="over"):
        nudging.about(met, "0" * 16)


def test_what_was_said_long_ago_is_forgotten(met: House) -> None:
    said(met, NOW)
    with met.store.transaction() as tx:
        store.forget_before(tx, NOW + timedelta(days=1))
        assert store.known(tx, [key(met, "debrief")]) == {}


def test_targets_are_kept_once_and_forgotten(house: House) -> None:
    assert nudging.targets(house) == ()
    nudging.set_targets(house, ["json://127.0.0.1:1/a", "json://127.0.0.1:1/b", "json://127.0.0.1:1/a"])
    assert nudging.targets(house) == ("json://127.0.0.1:1/a", "json://127.0.0.1:1/b")
    with pytest.raises(BadInput, match="as Apprise does"):
        nudging.set_targets(house, ["nowhere"])
    assert len(nudging.targets(house)) == 2
    assert "127.0.0.1" not in repr(journals.everything(house))
    nudging.set_targets(house, [])
    assert nudging.targets(house) == ()


@pytest.mark.parametrize("looked", [False, True])
def test_what_is_turned_off_is_not_said_and_comes_in_no_burst_when_it_is_on_again(met: House, looked: bool) -> None:
    """Neither what was looked at meanwhile nor what nobody looked at, even when plans are written anew."""
    debriefed(met)
    nudging.tell_about(met, {"ended", "opens"}, NOW)
    assert nudging.told_about(met) == {"ended", "opens"}
    assert said(met, MORNING) == []
    mention = Told(kind="reply", about="r")
    with met.store.transaction() as tx:
        store.mention(tx, mention, MORNING)
    if looked:
        assert said(met, LAST_CALL) == []
    nudging.tell_about(met, TOPICS, LAST_CALL + timedelta(minutes=1))
    with met.store.transaction() as tx:
        replan(tx, "northwind")
    assert said(met, LAST_CALL + timedelta(minutes=2)) == []
    assert not nudging.claim(met, LAST_CALL + timedelta(minutes=3)).things
    with met.store.reading() as tx:
        assert store.known(tx, ["r"])["r"][0].state == "said"
    assert said(met, datetime(2026, 10, 21, 9, tzinfo=LONDON)) == ["Check in with Northwind"]
