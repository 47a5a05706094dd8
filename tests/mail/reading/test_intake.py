"""Invitations taken in from whatever tells of them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from afterword.errors import BadInput
from afterword.mail.reading.intake import invitations_in

NOW = datetime(2026, 10, 1, 10, tzinfo=UTC)
MAIL = b"""From: Becky Stovall <bstovall@blancocreek.example>
To: lea@mail.example
Subject: Interview for Data Analyst at Blanco Creek
Date: Thu, 1 Oct 2026 10:00:00 +0000

Dear Lea,

We would like to invite you to an interview for the Data Analyst position on Thursday 8 October 2026 from 14:00 to 15:00
at our office, 12 Mill Road. You will meet Ada Okafor, Head of Data.

Becky Stovall
Blanco Creek
"""
CALENDAR = b"""BEGIN:VCALENDAR
BEGIN:VEVENT
UID:u-1
SUMMARY:Interview: Data Analyst at Northwind
DTSTART:20261008T140000Z
DTEND:20261008T150000Z
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_is_read_as_a_calendar() -> None:
    (found,) = invitations_in(CALENDAR, "i.ics", now=NOW)
    assert (found.uid, found.start) == ("u-1", datetime(2026, 10, 8, 14, tzinfo=UTC))


def test_a_mail_in_words_is_an_event_of_its_own_and_twice_the_same() -> None:
    (found,) = invitations_in(MAIL, "m.eml", own_zone="Europe/London", now=NOW)
    assert (found.start.isoformat(), found.zone) == ("2026-10-08T14:00:00+01:00", "Europe/London")
    assert any("Ada Okafor" in str(each.name) for each in found.people)
    (again,) = invitations_in(MAIL.replace(b"\n", b"\r\n"), "m.eml", own_zone="Europe/London", now=NOW)
    assert found.uid
    assert found == again


@pytest.mark.parametrize(
    "data", [b"", b"Thanks for your note. We will be in touch.", b"\x00\x01\x02", b"BEGIN:VCALENDAR\n"]
)
def test_what_tells_of_no_interview_says_what_a_good_file_is(data: bytes) -> None:
    with pytest.raises(BadInput):
        invitations_in(data, "f", now=NOW)
