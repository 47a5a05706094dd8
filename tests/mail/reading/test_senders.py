"""Whom the written name of a sender means: a person, the firm, or the program that sent it."""

from __future__ import annotations

import pytest

from afterword.mail.reading.reading import read
from afterword.mail.reading.senders import sender_told


@pytest.mark.parametrize(
    ("name", "email", "person", "firm", "program"),
    [
        ("Ashdown Outdoor via HireTrack", "notifications@hiretrack.example", "", "Ashdown Outdoor", "HireTrack"),
        ("Talus (via Greenhouse)", "no-reply@greenhouse.example", "", "Talus", "Greenhouse"),
        ("Jane Doe via Calendly", "n@calendly.example", "Jane Doe", "", "Calendly"),
        ("Njeri HR Baraka Tours", "", "Njeri", "Baraka Tours", ""),
        ("Hollis Bay Marine - Ana Ruiz", "ana@example.com", "Ana Ruiz", "Hollis Bay Marine", ""),
        ("Ana Ruiz (Hollis Bay Marine)", "ana@example.com", "Ana Ruiz", "Hollis Bay Marine", ""),
        ("Fernlane Nurseries, 11 March 2027", "", "", "Fernlane Nurseries", ""),
        ("Ashdown Outdoor", "jobs@ashdown.example", "", "Ashdown Outdoor", ""),
        ("Moss Ceramics Careers", "careers@moss.example", "", "Moss Ceramics", ""),
        ("Ada Stone", "jobs@moss.example", "Ada Stone", "", ""),
        ("Seniorenwerk Birkental", "noreply@bewerbung.example", "", "Seniorenwerk Birkental", ""),
        ("Helen Stone", "noreply@hirely.example", "Helen Stone", "", ""),
        ("Recruitment Team", "jobs@moss.example", "Recruitment Team", "", ""),
        ("Stone, Ada", "ada@moss.example", "Stone, Ada", "", ""),
        ("Dee Vance (Ward Manager)", "dee@moss.example", "Dee Vance (Ward Manager)", "", ""),
    ],
)
def test_a_written_name_is_a_person_a_firm_or_both(name: str, email: str, person: str, firm: str, program: str) -> None:
    found = sender_told(name, email)
    assert (found.person, found.firm, found.program) == (person, firm, program)


def test_a_firm_that_writes_is_the_employer_and_nobody_to_thank() -> None:
    mail = (
        'From: "Ashdown Outdoor via HireTrack" <notifications@hiretrack.example>\nTo: kit@example.com\n'
        "Date: Mon, 02 Nov 2026 09:00:00 +0000\nSubject: Interview confirmed\n\n"
        "Hi Kit,\n\nYour interview for Kiln Operator is on Tuesday 10 November 2026 at 10:00. Ask for Ada Bell.\n\n"
        "HireTrack sent this for Ashdown Outdoor."
    )
    found = read(mail.encode(), "mail.eml")[0].interview
    assert found is not None
    assert (found.employer, found.role) == ("Ashdown Outdoor", "Kiln Operator")
    assert [person.name for person in found.people] == ["Ada Bell"]
