"""The candidate's own calendar against a real server: tasks out, ticks back, conflicts, a server that is away."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from afterword.desk import agenda, calendar, debriefs, elsewhere, nudging
from afterword.desk.house import House, fact, replan
from afterword.errors import BadInput, OutsideFailed
from afterword.jobs.calendar import next_look, sync
from afterword.jobs.tasks import owed
from afterword.store import lines
from cast import ANSWERS, NOW, invited, lea
from radicale_server import PASSWORD, USER, Radicale

DYING = Path(__file__).with_name("dying_calendar.py")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    server = Radicale(tmp_path_factory.mktemp("radicale"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def server(running: Radicale, house: House) -> Radicale:
    running.ask("DELETE", "")
    house.folder.mkdir(exist_ok=True)
    lea(house)
    invited(house)
    debriefs.note(house, "northwind", ANSWERS, NOW)
    return running


def connected(house: House, server: Radicale) -> None:
    calendar.connect(house, server.url, USER, PASSWORD, NOW)


def look(house: House, now: datetime = NOW) -> None:
    sync(house, lambda: now)


def name_of(server: Radicale, title: str) -> str:
    (name,) = [name for name, data in server.tasks().items() if f"SUMMARY:{title}" in data]
    return name


def test_a_tick_there_asks_here_and_marks_nothing_as_sent(house: House, server: Radicale) -> None:
    connected(house, server)
    look(house)
    ada = name_of(server, "Thank Ada Okafor")
    before = server.tasks()
    look(house)
    assert server.tasks() == before, "nothing changed, so nothing is written"
    server.change(ada, "STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20261014T120000Z")
    look(house)
    (asked,) = calendar.questions(house)
    assert (asked.done, asked.title, asked.ways[:3]) == ("ticked", "Thank Ada Okafor", ("email", "post", "linkedin"))
    assert "ada-okafor" in {step.to for step in agenda.plan_of(house, "northwind", NOW).steps}, "still owed"
    calendar.answer(house, asked.id, "back", NOW)
    look(house)
    assert "STATUS:NEEDS-ACTION" in server.tasks()[ada]
    assert "COMPLETED" not in server.tasks()[ada]
    server.change(ada, "STATUS:NEEDS-ACTION", "STATUS:COMPLETED")
    look(house)
    calendar.answer(house, asked.id, "post", NOW)
    assert calendar.questions(house) == ()
    assert "ada-okafor" not in {
        step.to for step in agenda.plan_of(house, "northwind", NOW).steps if step.purpose == "thank_you"
    }
    server.change(name_of(server, "Thank Bob"), "STATUS:NEEDS-ACTION", "STATUS:COMPLETED")
    look(house)
    (bob,) = calendar.questions(house)
    calendar.answer(house, bob.id, "phone", NOW)
    look(house)
    assert calendar.questions(house) == ()
    thanked = [step.to for step in agenda.plan_of(house, "northwind", NOW).steps if step.purpose == "thank_you"]
    assert thanked == ["eve-uczak"]
    with pytest.raises(BadInput):
        calendar.answer(house, asked.id, "post", NOW)


def test_deleted_there_is_not_today_and_comes_back_tomorrow(house: House, server: Radicale) -> None:
    connected(house, server)
    look(house)
    bob = name_of(server, "Thank Bob Ferrante")
    assert server.ask("DELETE", f"afterword/{bob}").status_code == 200
    look(house)
    (asked,) = calendar.questions(house)
    assert (asked.done, asked.ways) == ("deleted", ("later", "skip", "back"))
    calendar.answer(house, asked.id, "later", NOW)
    look(house)
    assert bob not in server.tasks()
    until = nudging.snoozed(house, [asked.step.key])[asked.step.key]
    look(house, until + timedelta(minutes=1))
    assert "STATUS:NEEDS-ACTION" in server.tasks()[bob]


def test_what_is_settled_here_is_done_there_and_what_is_left_out_goes_away(house: House, server: Radicale) -> None:
    connected(house, server)
    look(house)
    ada, eve = name_of(server, "Thank Ada"), name_of(server, "Thank Eve")
    steps = {step.to: step.key for step in agenda.plan_of(house, "northwind", NOW).steps if step.purpose == "thank_you"}
    noted = elsewhere.sent_elsewhere(house, steps["ada-okafor"], "post", NOW)
    agenda.skip(house, steps["eve-uczak"], "", NOW)
    look(house)
    assert "STATUS:COMPLETED" in server.tasks()[ada]
    assert eve not in server.tasks()
    assert calendar.questions(house) == ()
    elsewhere.undo(house, steps["ada-okafor"], NOW)
    agenda.take_up_again(house, steps["eve-uczak"], NOW)
    look(house)
    assert "STATUS:NEEDS-ACTION" in server.tasks()[ada], f"{noted.id} was taken back"
    assert eve in server.tasks()


def test_notes_that_were_written_there_stay_when_both_change_it_at_once(house: House, server: Radicale) -> None:
    connected(house, server)
    look(house)
    name = name_of(server, "Check in with Northwind")

    def meanwhile(stage: str) -> None:
        """Between our look and our word, somebody writes into it."""
        if stage == "looked":
            server.change(name, "\r\nCATEGORIES:Afterword", '\r\nCATEGORIES:Mine\r\nX-OTHER;X-P="a:b":kept')
            server.change(name, "They ", "ASK ABOUT THE TEAM. They ")

    before = server.tasks()[name]
    debriefs.note(house, "northwind", ANSWERS, NOW + timedelta(hours=2))
    with house.store.transaction() as tx:
        lines.append(tx, fact("decision_expected", "northwind", NOW, NOW, latest="2026-10-30", words="by the 30th"))
        replan(tx, "northwind")
    sync(house, lambda: NOW + timedelta(hours=2), observe=meanwhile)
    after = server.tasks()[name]
    assert "ASK ABOUT THE TEAM" in after.replace("\r\n ", "")
    assert 'X-OTHER;X-P="a:b":kept' in after
    assert [line for line in after.split("\r\n") if line.startswith("DUE")] != [
        line for line in before.split("\r\n") if line.startswith("DUE")
    ]
    assert after.count("BEGIN:VALARM") == before.count("BEGIN:VALARM")


def test_a_server_that_is_away_is_asked_again_ever_later(house: House, server: Radicale) -> None:
    connected(house, server)
    server.stop()
    try:
        for failures, minutes in ((1, 30), (2, 60)):
            with pytest.raises(OutsideFailed, match="does not answer"):
                look(house)
            assert calendar.last(house)["failures"] == failures
            found = next_look(house)
            assert found
            assert found[1] == NOW + timedelta(minutes=minutes)
            assert "calendar" in {each.task.name for each in owed(house, NOW + timedelta(minutes=minutes))}
    finally:
        server.start()
    look(house)
    assert len(server.tasks()) >= 3
    assert calendar.last(house)["words"] == ""


def test_killed_in_the_middle_makes_no_second_task(house: House, server: Radicale) -> None:
    connected(house, server)
    house.store.close()
    for at in ("1", "2"):
        died = subprocess.run([sys.executable, str(DYING), str(house.folder), at], check=False, timeout=60,
                              env={**os.environ, "PYTHONPATH": str(DYING.parents[1])})  # fmt: skip
        assert died.returncode == -9
    house.store.engine.dispose()
    look(house)
    titles = sorted(line for data in server.tasks().values() for line in data.split("\r\n") if line.startswith("SUMM"))
    assert len(titles) == len(set(titles))
    assert len([title for title in titles if "Thank" in title]) == 3
    assert calendar.questions(house) == ()


INTERVIEW = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//x//x//EN\r
BEGIN:VEVENT\r
UID:{uid}\r
DTSTAMP:20261001T080000Z\r
DTSTART:20261020T{hour}0000Z\r
DTEND:20261020T{hour}4500Z\r
SUMMARY:{summary}\r
ORGANIZER;CN=Mia Chen:mailto:{mail}\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_an_interview_in_a_chosen_calendar_is_taken_in_on_a_word(house: House, server: Radicale) -> None:
    server.ask("MKCALENDAR", "private/")
    events = {
        "a": INTERVIEW.format(
            uid="a", hour="09", summary="Interview: Planner at Harborline", mail="mia@harborline.example"
        ),
        "b": INTERVIEW.format(uid="b", hour="10", summary="Dentist", mail="desk@teeth.example"),
        "c": INTERVIEW.format(uid="c", hour="11", summary="Coffee", mail="ada@northwind.example"),
        "d": "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:d\r\nDTSTART:99999999\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    }
    for name, data in events.items():
        server.ask("PUT", f"private/{name}.ics", data, **{"content-type": "text/calendar"})
    connected(house, server)
    (there,) = calendar.on_offer(house)
    calendar.choose(house, [there.name], NOW)
    look(house)
    offers = {each.invitation.uid: each for each in calendar.offers(house)}
    assert set(offers) == {"a", "c"}
    calendar.refuse(house, offers["c"].id)
    taken = calendar.take(house, offers["a"].id, NOW, employer="Harborline")
    assert taken.what == "added"
    look(house)
    assert calendar.offers(house) == ()
    moved = events["a"].replace("T09", "T13")
    server.ask("PUT", "private/a.ics", moved, **{"content-type": "text/calendar"})
    look(house)
    (offer,) = calendar.offers(house)
    assert offer.known
    assert calendar.take(house, offer.id, NOW).what == "updated"


def test_a_password_goes_nowhere_in_the_clear(house: House) -> None:
    for url in ("http://cloud.example.org/dav/", "ftp://cloud.example.org", "https://me:pw@cloud.example.org", "x y"):
        with pytest.raises(BadInput):
            calendar.connect(house, url, USER, PASSWORD, NOW)
