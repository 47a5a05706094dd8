"""The feed through the door: whoever knows its address reads it, nobody else, and what did not change is not sent."""

from __future__ import annotations

from datetime import datetime

from icalendar import Calendar
from litestar.testing import TestClient

from afterword.desk import agenda, feeds
from afterword.desk.house import House
from afterword.web.app import create_app
from afterword.web.patience import FREE


def test_a_calendar_program_reads_it_by_its_address_alone_until_it_is_ended(lived_in: House, now: datetime) -> None:
    token = feeds.new_address(lived_in, now)
    app = create_app(lived_in, clock=lambda: now, allowed_hosts=("192.168.1.5",), guarded=True)
    with TestClient(app, base_url="https://192.168.1.5") as phone:
        got = phone.get(f"/feed/{token}.ics", headers={"accept-encoding": "identity"})
        assert got.headers["content-type"] == "text/calendar; charset=utf-8"
        assert got.headers["cache-control"] == "private, no-cache"
        assert "Priyanka" not in got.text
        assert "Tidewater" not in got.text
        assert "SUMMARY:Three letters" in got.text
        assert token not in got.text
        unchanged = {"if-none-match": got.headers["etag"]}
        assert phone.get(f"/feed/{token}.ics", headers=unchanged).status_code == 304
        packed = phone.get(f"/feed/{token}.ics", headers={"accept-encoding": "gzip"})
        assert packed.headers["content-encoding"] == "gzip"
        assert packed.content == got.content

        entry = Calendar.from_ical(got.content).walk("VEVENT")[0]
        assert phone.get(entry["url"].partition(":7323")[2]).status_code == 401, "the page itself is locked"
        for step in agenda.today(lived_in, now).agenda.due[0].steps:
            agenda.skip(lived_in, step.key, "", now)
        changed = phone.get(f"/feed/{token}.ics", headers=unchanged)
        assert changed.status_code == 200
        assert "STATUS:CANCELLED" in changed.text

        feeds.choose(lived_in, feeds.NAME, names=True, tasks=True)
        assert "BEGIN:VTODO" in phone.get(f"/feed/{token}.ics").text
        other = feeds.new_address(lived_in, now)
        assert phone.get(f"/feed/{token}.ics").status_code == 404
        assert "BEGIN:VTODO" in phone.get(f"/feed/{other}.ics").text, "its choices stay"
        assert [phone.get(f"/feed/{n:032x}.ics").status_code for n in range(FREE + 1)][-1] == 429
        assert phone.get("/pair/x").status_code == 404, "that is another patience"


def test_an_entry_leads_to_its_step_and_to_its_opening(lived_in: House, now: datetime) -> None:
    made = feeds.calendar(lived_in, now, names=False, pages="http://127.0.0.1/")
    with TestClient(create_app(lived_in, clock=lambda: now), base_url="http://127.0.0.1") as desk:
        desk.follow_redirects = False
        leads = {str(each["summary"]): desk.get(each["url"]).headers["location"]
                 for each in Calendar.from_ical(made.data).walk("VEVENT")}  # fmt: skip
        assert leads["Three letters"].startswith("/#s-")
        assert leads["An interview"].startswith("/openings/")
        assert desk.get("/entry/none").status_code == 404
