"""Who is there, and who rings or writes: whom prose, notes, messages and forms name, and whom they only mention."""

from __future__ import annotations

import pytest

from afterword.calendars.attending import attending
from afterword.calendars.invitations import read_invitations
from afterword.mail.reading.callers import callers
from afterword.mail.reading.reading import read


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Joining her will be Otis Brill, Finance Director.", {"Otis Brill": "Finance Director"}),
        ("Observed by Maud Quill, Head of Science", {"Maud Quill": "Head of Science"}),
        ("It's me & Otis Brill.", {"Otis Brill": ""}),
        ("You'll sit down with Otis Brill and Dean Maud Quill.", {"Otis Brill": "", "Maud Quill": ""}),
        ("in with Maud Quill, studio director. I call her at four", {"Maud Quill": "studio director"}),
        ("Panel is me and Matron (Maud Quill).", {"Maud Quill": "Matron"}),
        ("Otis Brill is our Head of Rights. Bring a pen.", {"Otis Brill": "Head of Rights"}),
        ("talking to Maud Quill, she's the regional director", {"Maud Quill": "regional director"}),
        ("this time with the works manager Otis Brill", {"Otis Brill": "works manager"}),
        ("First me, then Pell, our head gardener.", {"Pell": "head gardener"}),
        ("Could you join Otis and me on Teams?", {"Otis": ""}),
        ("Le recibirán el director, Tomás Vera, y la jefa de estudios, Nuria Sala.",
         {"Tomás Vera": "director", "Nuria Sala": "jefa de estudios"}),
        ("Lo recibirá el Ing. Tomás Vera, Gerente de Obra.", {"Tomás Vera": "Gerente de Obra"}),
        ("Le comité sera formé de Odile Bruant et de Luc Favre.", {"Odile Bruant": "", "Luc Favre": ""}),
        ("L'entretien est avec Odile Bruant, directrice financière.", {"Odile Bruant": "directrice financière"}),
        ("Dabei ist auch unsere Leiterin Anke Holm.", {"Anke Holm": "Leiterin"}),
        ("My brother Otis, who runs the workshop, will join us.", {"Otis": ""}),
        ("Va a estar también Nuria Sala, jefa de finanzas.", {"Nuria Sala": "jefa de finanzas"}),
        ("You would report to Otis Brill, our Head of Rights.", {}),
        ("Maud Quill, our director, is on leave.", {}),
        ("You would be with Hollow Hill for a year.", {}),
        ("Interview, Policy Officer (Maud Quill)", {}),
    ],
)  # fmt: skip
def test_whoever_is_there_is_told_in_many_ways(text: str, people: dict[str, str]) -> None:
    found: dict[str, str] = {}
    for person in attending(text):
        found[person.name] = found.get(person.name) or person.title
    assert found == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Woman called Maud Quill rang from the bank.", {"Maud Quill"}),
        ("Rang back Maud Quill at Saltmarsh Energy.", {"Maud Quill"}),
        ("Call w/ Maud Quill, HR, Saltmarsh Energy\n- wants me in", {"Maud Quill"}),
        ("Saltmarsh Energy phoned, asked me in on Monday.", set()),
        ("Telefonat mit Frau Anke Holm, Personal", {"Anke Holm"}),
        ("Bonjour Théo, c'est Luc Favre, gérant du magasin.", {"Luc Favre"}),
        ('"Hello, it\'s Maud Quill from Saltmarsh Museum, about your interview."', {"Maud Quill"}),
        ("Maud Quill  •  2nd\nHead of Talent at Saltmarsh\n15 Oct 2026\n\nHi Ravi, come in?", {"Maud Quill"}),
        ("Otis Brill  9:41 AM  Wed Dec 9, 2026\nhey Ximena, you are set.", {"Otis Brill"}),
        ("SMS from Pell (Saltmarsh Hotel), 3 Nov 2026 4:52 pm\n\nHi Tom, we have to cancel.", {"Pell"}),
        ("Pell (TalentLine agency): ok confirmed\nMe: thanks", {"Pell"}),
        ('Cancelled.\n\nNote from the employer: "We filled this one." - Otis Brill', {"Otis Brill"}),
        ("Organizer: Maud Quill\nRequired: Ravi Shah", {"Maud Quill"}),
        ("Harbour Lights, 12 Nov 2026, 10:00\nfor the night job", set()),
        ("Dear Maud,\n\nsee you then\nMaud Quill", set()),
    ],
)
def test_whoever_rings_or_writes_is_told_in_what_was_pasted(text: str, people: set[str]) -> None:
    assert {person.name for person in callers(text)} == people


def test_who_an_agency_writes_for_is_told_from_who_writes() -> None:
    (found,) = callers("Pell (TalentLine agency): ok confirmed")
    assert found.part == "agency_consultant"
    (other,) = callers("Maud Quill  •  2nd\nTalent Partner at Saltmarsh\n\nHi Ravi")
    assert (other.title, other.part) == ("Talent Partner", "recruiter")


def test_the_reader_is_nobody_to_meet() -> None:
    text = (
        "Interview - Grants Officer (Saltmarsh Fund)\nWhen: Thursday, 4 March 2027 13:00-13:45\n\nOrganiser: Maud Quill "
        "<maud.quill@saltmarsh.example>\nRequired: Otis Brill <otis.brill@saltmarsh.example>; Farah Noon "
        "<farah.noon@example.com>\n\nDear Farah, Otis chairs our committee and will join me.\n"
    )
    (reading,) = read(text.encode(), "paste.txt")
    assert reading.interview
    assert {person.name for person in reading.interview.people} == {"Maud Quill", "Otis Brill"}


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Panel chair: Otis Brill", {"Otis Brill"}),
        (
            "interviewer_1: Otis Brill (Team Leader)\ninterviewer_2: Maud Quill (HR Adviser)",
            {"Otis Brill", "Maud Quill"},
        ),
        ("👤 Meeting: Otis Brill, Shop Manager", {"Otis Brill"}),
        ("Who you meet: Otis Brill (team lead) and Dr. Maud Quill (architect).", {"Otis Brill", "Maud Quill"}),
        ("HR contact: Maud Quill, maud.quill@saltmarsh.example", {"Maud Quill"}),
        ("The panel stays as it was: Dr Maud Quill and Otis Brill, Works Manager.", {"Otis Brill", "Maud Quill"}),
    ],
)
def test_a_label_tells_who_is_there(line: str, people: set[str]) -> None:
    text = f"Interview confirmed\nPosition: Buyer\nDate: Thursday, 12 November 2026\nTime: 14:00 - 14:45\n{line}\n"
    (reading,) = read(text.encode(), "portal.txt")
    assert reading.interview
    assert {person.name for person in reading.interview.people} == people


def test_the_mail_tells_with_whom_where_its_calendar_says_nothing() -> None:
    event = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:one\nDTSTART:20261112T140000Z\n"
        "DTEND:20261112T144500Z\nSUMMARY:Legacy Officer interview - Saltmarsh Fund\n"
        "ORGANIZER;CN=Maud Quill:mailto:maud.quill@saltmarsh.example\n"
        "ATTENDEE;CN=Ravi Shah:mailto:ravi.shah@example.com\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    mail = (
        "From: Maud Quill <maud.quill@saltmarsh.example>\nTo: Ravi Shah <ravi.shah@example.com>\n"
        "Subject: First interview\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nDear Ravi,\n\nYour interview is with me and Otis Brill, a trustee.\n\n"
        f"--b\nContent-Type: text/calendar; method=REQUEST\n\n{event}\n--b--\n"
    )
    (found,) = read_invitations(mail.encode(), "mail.eml")
    assert {(person.name, person.title) for person in found.people} == {("Maud Quill", ""), ("Otis Brill", "trustee")}


def test_the_heading_of_a_column_is_no_part_of_a_name() -> None:
    text = (
        "Harbour Housing Trust - My applications\n\nRepairs Assistant\nStatus: Invited to interview\n\n"
        "Date            Friday 11 December 2026\nTime            2:20 pm\nLength          40 minutes\n"
        "Interviewers    Trevor Nash (Repairs Manager)\n                Kelly Hopwood (Team Leader)\n"
    )
    (reading,) = read(text.encode(), "paste.txt")
    assert reading.interview
    assert [person.name for person in reading.interview.people] == ["Trevor Nash", "Kelly Hopwood"]


@pytest.mark.parametrize(
    ("told", "comes"),
    [
        ("You'll meet Owen Pryce, our Contracts Director, and me.", True),
        ("The panel is Owen Pryce (Contracts Director), Ana Tuilagi (Team Leader) and myself.", True),
        ("Owen Pryce and I look forward to meeting you.", True),
        ("Owen Pryce, Contracts Director, and I will be on the line.", True),
        ("Owen Pryce will join me.", True),
        ("You will be interviewed by me.", True),
        ("I'll be interviewing you with Owen Pryce.", True),
        ("It's just me and Owen Pryce.", True),
        ("Dabei sind Owen Pryce und ich.", True),
        ("Estaremos Owen Pryce, jefe de obra, y yo.", True),
        ("Vous rencontrerez Owen Pryce et moi.", True),
        ("Owen Pryce will meet you. Please confirm with me.", False),
        ("Owen Pryce will meet you; ring me from the lobby and I will come down.", False),
        ("Owen Pryce will interview you and I will meet you in the lobby.", False),
        ("You will meet Owen Pryce. Park in garage 2, and I will validate your ticket.", False),
        ("You will meet Owen Pryce, who asked for me to write.", False),
        ("Owen Pryce will see you. I look forward to meeting you.", False),
    ],
)
@pytest.mark.parametrize("sent", [True, False], ids=["sent", "pasted"])
def test_who_writes_is_one_of_those_who_are_met_where_they_say_so(told: str, comes: bool, sent: bool) -> None:
    text = (
        "Hi Priya,\n\nWe'd like to interview you for Site Engineer at Halloway Civils on Tuesday 8 December 2026 at 2pm at "
        f"14 Canal Street, Stoke-on-Trent.\n{told}\n\nBest wishes,\nBethan Cole\nHR Manager\nHalloway Civils\n"
    )
    head = (
        "From: Bethan Cole <bethan@halloway.example>\nTo: Priya <priya@mail.example>\nSubject: Interview\n"
        "Date: Mon, 30 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
    )
    (reading,) = read((head + text if sent else text).encode(), "interview.eml" if sent else "interview.txt")
    assert reading.interview is not None
    parts = {person.name: person.part for person in reading.interview.people}
    assert parts["Bethan Cole"] == ("interviewer" if comes else "coordinator")
    assert not comes or next(iter(parts)) == "Bethan Cole"
