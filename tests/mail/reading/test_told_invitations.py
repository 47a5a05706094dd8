"""What prose and booking programs tell of an interview beside its hour: the place, the people, the post and the firm."""

from __future__ import annotations

import time

import pytest

from afterword.calendars.invitations import Invitation
from afterword.mail.reading.clocks import zone_told
from afterword.mail.reading.reading import read
from afterword.mail.reading.venues import place_told

HEAD = (
    "From: {sender}\nTo: Maya Lind <maya@example.org>\nDate: Mon, 9 Nov 2026 10:00:00 +0000\n"
    "Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
)


def interview(text: str, sender: str = "Ida Moss <ida@quernstone.example>", subject: str = "Interview") -> Invitation:
    (reading,) = read(HEAD.format(sender=sender, subject=subject, text=text).encode(), "mail.eml")
    assert reading.interview, reading
    return reading.interview


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Please report to main reception, Elm Grove School, Tanner Lane, Ely CB7 4AA, for 9am.",
            "Tanner Lane, Ely CB7",
        ),
        (
            "It is at our Kazanci office, 3rd Floor, Birch Tower, Pune. Bring your badge.",
            "office, 3rd Floor, Birch Tower",
        ),
        ("We meet in Pharmacy, 2nd floor, Larch Medical Center.", "Larch Medical Center"),
        ("Interview location: Room 4, Ash House, Hull", "Room 4, Ash House, Hull"),
        ("You will see Hugh Denby. Unit 4, Canal Wharf, Leeds LS11 5PS.", "Unit 4, Canal Wharf"),
        ("Location: Rosa will call you on your number.", ""),
        ("You will speak to Anna Park, Head of Rooms, on Monday.", ""),
    ],
)
def test_a_place_is_told_without_a_number_and_by_its_house(text: str, place: str) -> None:
    found = place_told(text)
    assert place in found
    assert bool(found) == bool(place)
    assert "Denby" not in found


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("10:00 am (UTC-07:00) Mountain Time (US & Canada)", "America/Denver"),
        ("3:30pm AEST (Brisbane)", "Australia/Brisbane"),
        ("at 14:00 GMT+2", "Etc/GMT-2"),
    ],
)
def test_a_named_zone_tells_more_than_an_offset(text: str, zone: str) -> None:
    assert zone_told(text) == zone


def test_a_booking_program_names_the_post_the_firm_and_the_host_below_its_headings() -> None:
    found = interview(
        "Hi Maya,\n\nYour Intro Call with Brook Tamsin at 1:30pm - 2:00pm (Pacific Time - US & Canada) on Thursday, "
        "November 12, 2026 is scheduled.\n\nEvent Type\nQuarry Lane AI - Data Engineer\n\nHost\nBrook Tamsin\n\nLocation\n"
        "Brook will call you at +1 213-555-0138.\n",
        sender="Calendly <notifications@calendly.example>",
        subject="Confirmed: Intro Call with Brook Tamsin on Thursday, November 12, 2026",
    )
    assert (found.employer, found.role, found.format) == ("Quarry Lane AI", "Data Engineer", "phone")
    assert [person.name for person in found.people] == ["Brook Tamsin"]
    assert found.zone == "America/Los_Angeles"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("You'll see Dr. Whitlow and our office manager Pam Tsosie.", {"Dr. Whitlow", "Pam Tsosie"}),
        ("You'll meet our head of data, Colm Oakes, and Mr Oakes will show you round.", {"Colm Oakes"}),
        ("The committee consists of Prof. Arne Soley (chair), Prof. Mei Tano, and Dr. Luce Arnaud.",
         {"Arne Soley", "Mei Tano", "Luce Arnaud"}),
        ("Gesprächspartner: Dr. Ulf Behr (Chefarzt), Petra Lose (Pflegedirektorin)", {"Ulf Behr", "Petra Lose"}),
        ("Te entrevistarán Javier Luz, jefe de planta, y Elena Prats.", {"Javier Luz", "Elena Prats"}),
        ("It is at 2pm Mountain Time.", set()),
    ],
)  # fmt: skip
def test_whoever_is_met_is_named_however_they_are_called(text: str, people: set[str]) -> None:
    found = interview(
        f"Your interview for Data Analyst is confirmed for 12 November 2026 at 2pm for an hour.\n\n{text}"
    )
    assert {person.name for person in found.people} == {*people, "Ida Moss"}


def test_who_writes_through_a_program_is_named_with_the_address_the_mail_gives() -> None:
    found = interview(
        "Your interview for Data Analyst at Quernstone is confirmed for 12 November 2026 at 2pm for an hour. Reply to "
        "ella.nova@quernstone.example.",
        sender="Ella Nova <no-reply@us.greenhouse-mail.io>",
    )
    assert [(person.name, person.email) for person in found.people] == [("Ella Nova", "ella.nova@quernstone.example")]


@pytest.mark.parametrize("run", ["A-", "Dr ", "A, ", "Aa. "])
def test_a_run_of_capitals_costs_no_square(run: str) -> None:
    text = f"Your interview is on 12 November 2026 at 2pm.\n{run * (12_000 // len(run))}"
    before = time.process_time()
    read(HEAD.format(sender="a@b.example", subject="Interview", text=text).encode(), "mail.eml")
    assert time.process_time() - before < 8
