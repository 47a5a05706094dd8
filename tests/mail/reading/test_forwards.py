"""What somebody passes on: an interview is told there, and nothing else."""

from __future__ import annotations

from email.message import EmailMessage

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


REFUSED = "Dear Maya,\n\nWe have decided to move forward with other candidates.\n"


def test_a_refusal_that_is_only_passed_on_is_read_as_if_it_had_come_itself() -> None:
    reading = passed("See below.", below=REFUSED)
    assert [fact.kind for fact in reading.facts] == ["rejected"]


def test_it_is_not_where_whoever_passes_it_on_says_something_themselves() -> None:
    above = (
        "Maya, this is what they wrote to somebody else last year, so that you see how they write. Yours is still open, "
        "and I hope to hear from them on Friday."
    )
    assert "rejected" not in [fact.kind for fact in passed(above, below=REFUSED).facts]


def test_a_mail_that_came_along_is_read_where_nothing_stands_beside_it() -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "Gull Marine <jobs@gullmarine.example>", "Your application"
    inner.set_content(REFUSED)
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "Maya Lind <maya@example.org>", "Fwd: Your application"
    outer.set_content("See below.\n\nSent from my phone\n")
    outer.add_attachment(inner)
    (reading,) = read(outer.as_bytes(), "mail.eml")
    assert [fact.kind for fact in reading.facts] == ["rejected"]
    assert reading.sender == "jobs@gullmarine.example"


def test_a_page_is_read_where_the_words_beside_it_only_point_to_it() -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Gull Marine <jobs@gullmarine.example>", "Your application"
    mail.set_content("Your program does not show HTML. Please open this message in a browser.\n")
    mail.add_alternative(
        "<p>Dear Maya,</p><p>We have decided to go with another candidate.</p><p>The team</p>" * 3, "html"
    )
    (reading,) = read(mail.as_bytes(), "mail.eml")
    assert [fact.kind for fact in reading.facts] == ["rejected"]
