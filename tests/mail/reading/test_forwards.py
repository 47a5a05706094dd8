"""What somebody passes on: an interview is told there, and nothing else."""

from __future__ import annotations

from afterword.mail.reading.reading import Reading, read

PASSED = """From: Paula Quig <paula@harbourstaff.example>
To: Maya Lind <maya@example.org>
Date: Mon, 9 Nov 2026 10:00:00 -0500
Subject: {subject}
Content-Type: text/plain; charset=utf-8

{above}

Paula Quig, Harbour Staffing

---------- Forwarded message ---------
From: Ed Soren <ed.soren@gullmarine.example>
Date: Sun, Nov 8, 2026 at 4:47 PM
Subject: Lind - interview
To: Paula Quig <paula@harbourstaff.example>

{below}
Ed Soren
Service Manager
"""
BELOW = (
    "Send her over Wednesday, November 18, 8:00 to 9:00 a.m. for Diesel Mechanic. She'll see me and Trish Odom from HR, "
    "here at Gull Marine, 2200 Pier Rd, Norfolk."
)


def passed(above: str, below: str = BELOW, subject: str = "Fwd: Lind") -> Reading:
    (reading,) = read(PASSED.format(above=above, below=below, subject=subject).encode(), "mail.eml")
    return reading


def test_an_interview_that_an_agency_passes_on_is_read_with_the_one_who_passes_it_on() -> None:
    reading = passed("Maya, see below from the client. Wear steel toes.")
    found = reading.interview
    assert reading.about == "invitation"
    assert found
    assert (found.employer, found.role, found.format) == ("Gull Marine", "Diesel Mechanic", "onsite")
    assert {person.name: person.part for person in found.people} == {
        "Ed Soren": "interviewer", "Trish Odom": "interviewer", "Paula Quig": "agency_consultant",
    }  # fmt: skip
    assert "2200 Pier" not in reading.kept


def test_what_is_only_quoted_tells_nothing() -> None:
    assert (
        passed("Maya, thank you for your patience. The client is still thinking.", subject="Re: Lind").interview is None
    )
    assert passed("See below.", below="We had 40 people in last Wednesday at 9 a.m. Nothing for her.").interview is None
