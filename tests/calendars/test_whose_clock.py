"""On whose clock an event is that has no zone, or one in UTC whose words tell the hour of a place."""

from __future__ import annotations

import pytest

from afterword.calendars.invitations import read_invitations
from afterword.errors import BadInput

EVENT = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:one\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"
FLOATING = "DTSTART:20261020T091500\nDTEND:20261020T101500\nSUMMARY:Job interview: Baker\\, Quern Mills\n"


def zone_and_start(lines: str) -> tuple[str, str]:
    (found,) = read_invitations(EVENT.format(lines=lines).encode(), "invite.ics")
    return found.zone, found.start.isoformat()


@pytest.mark.parametrize(
    ("lines", "zone", "start"),
    [
        ("LOCATION:Quern Mills\\, 3 Kloof Row\\, Cape Town", "Africa/Johannesburg", "2026-10-20T09:15:00+02:00"),
        ("LOCATION:Quern Mills\\, 8 High Lane\\, Galway", "Europe/Dublin", "2026-10-20T09:15:00+01:00"),
        ("LOCATION:40 Canyon Way\\, Ogden\\, UT 84401", "America/Denver", "2026-10-20T09:15:00-06:00"),
        ("LOCATION:3 Mill Lane\\, Ely CB7 4AB", "Europe/London", "2026-10-20T09:15:00+01:00"),
        ("DESCRIPTION:We start at 9.15 Eastern Time.", "America/New_York", "2026-10-20T09:15:00-04:00"),
        ("DESCRIPTION:At our bakery in Melbourne.", "Australia/Melbourne", "2026-10-20T09:15:00+11:00"),
    ],
)
def test_a_time_without_a_zone_is_that_of_its_place(lines: str, zone: str, start: str) -> None:
    assert zone_and_start(FLOATING + lines) == (zone, start)


@pytest.mark.parametrize("lines", ["LOCATION:The mill", "DESCRIPTION:Our people in Melbourne and in Galway call you."])
def test_no_place_is_guessed(lines: str) -> None:
    with pytest.raises(BadInput, match="without a time zone"):
        zone_and_start(FLOATING + lines)


UTC_EVENT = "DTSTART:20270209T210000Z\nDTEND:20270209T215000Z\nSUMMARY:Interview - Baker\n"


@pytest.mark.parametrize(
    ("lines", "zone", "start"),
    [
        (
            "DESCRIPTION:When: Tue Feb 9\\, 2027 1pm - 1:50pm Pacific Time",
            "America/Los_Angeles",
            "2027-02-09T13:00:00-08:00",
        ),
        ("DESCRIPTION:4:00 PM (Eastern Time)", "America/New_York", "2027-02-09T16:00:00-05:00"),
        ("DESCRIPTION:22:00 Uhr MEZ", "Europe/Berlin", "2027-02-09T22:00:00+01:00"),
        ("DESCRIPTION:Our office keeps Pacific Time and opens at 9:00.", "UTC", "2027-02-09T21:00:00+00:00"),
        ("DESCRIPTION:See you then.", "UTC", "2027-02-09T21:00:00+00:00"),
    ],
)
def test_a_time_in_utc_is_on_the_clock_whose_hour_is_told(lines: str, zone: str, start: str) -> None:
    assert zone_and_start(UTC_EVENT + lines) == (zone, start)
