"""The feed at the desk: names only where they were ticked, a change told once, and what three readers make of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import vobject
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

from afterword.core.preferences import preferences_of
from afterword.core.together import is_quiet
from afterword.desk import agenda, candidacies, debriefs, elsewhere, feeds, profile
from afterword.desk.candidacies import Particulars
from afterword.desk.house import House
from cast import ANSWERS, NOW, invitation, invited, lea


def at_the_desk(house: House) -> None:
    lea(house)
    invited(house)
    debriefs.note(house, "northwind", ANSWERS, NOW)


def told(house: House, now: datetime, names: bool = True) -> dict[str, tuple[str, int, str]]:
    events = Calendar.from_ical(feeds.calendar(house, now, names=names).data).walk("VEVENT")
    return {str(each["summary"]): (str(each["uid"]), each["sequence"], str(each["status"])) for each in events}


def test_the_calendar_holds_the_arranged_plan_and_names_nobody_unless_asked(house: House) -> None:
    at_the_desk(house)
    named = told(house, NOW)
    assert {"Send three thank-you letters", "Check in with Northwind", "Interview at Northwind"} <= set(named)
    data = feeds.calendar(house, NOW, names=False).data.decode()
    assert {"Three letters", "A check-in", "An interview"} <= set(told(house, NOW, names=False))
    for name in ("Northwind", "northwind", "Ada", "okafor", "Data Analyst", "Room 4", "billing"):
        assert name not in data, name


def test_an_entry_stays_itself_and_counts_up_only_when_it_changed(house: House) -> None:
    at_the_desk(house)
    first, before = feeds.calendar(house, NOW, names=True), told(house, NOW)
    later = NOW + timedelta(minutes=20)
    assert feeds.calendar(house, later, names=True) == first, "nothing changed, so not a byte did"
    uid, sequence, _ = before["Send three thank-you letters"]
    step = next(each for each in agenda.plan_of(house, "northwind", later).steps if each.to == "ada-okafor")
    elsewhere.sent_elsewhere(house, step.key, "post", later)
    after = told(house, later)
    assert after["Send two thank-you letters"] == (uid, sequence + 1, "CONFIRMED")
    assert after["Interview at Northwind"] == before["Interview at Northwind"]
    candidacies.take_in(house, invitation(cancelled=True, sequence=1), Particulars(), later)
    gone = told(house, later)
    assert gone["Interview at Northwind"][1:] == (1, "CANCELLED")
    assert set(told(house, later + timedelta(days=15))) == set(), "after a while it is told no more"


def test_it_rings_at_no_quiet_hour_and_never_when_it_is_too_late(house: House) -> None:
    at_the_desk(house)
    profile.introduce(house, quiet_from="11:00", quiet_until="14:00")
    preferences = preferences_of(profile.profile(house))
    rings = [(each, each.starts - alarm) for each in feeds.entries(house, NOW) for alarm in each.alarms]
    assert rings
    assert not [each.title for each, at in rings if is_quiet(at, preferences) or (each.due and at >= each.due)]


def test_three_independent_readers_find_nothing_wrong_with_it(house: House) -> None:
    at_the_desk(house)
    feeds.calendar(house, NOW, names=True)
    agenda.skip(house, agenda.plan_of(house, "northwind", NOW).steps[0].key, "", NOW)
    for tasks in (False, True):
        made = feeds.calendar(house, NOW + timedelta(hours=1), names=True, tasks=tasks, pages="http://127.0.0.1:7323/")
        one = Calendar.from_ical(made.data)
        assert [each.errors for each in one.walk()] == [[] for _ in one.walk()]
        two = vobject.readOne(made.data.decode())
        two.validate(raiseException=True)
        three = IcsCalendarStream.calendar_from_ics(made.data.decode())
        count = len(one.walk("VEVENT")), len(one.walk("VTODO"))
        assert count == (len(two.contents.get("vevent", ())), len(two.contents.get("vtodo", ())))
        assert count == (len(three.events), len(three.todos))
        starts = {str(each["uid"]): each.decoded("dtstart") for each in one.walk("VEVENT")}
        assert starts == {each.uid.value: each.dtstart.value.astimezone(UTC) for each in two.vevent_list}
        assert starts == {each.uid: each.start.astimezone(UTC) for each in three.events}
