"""People in lists, notes and messages: each with the title beside the name, and nobody who is only a firm or a heading."""

from __future__ import annotations

import pytest

from afterword.mail.reading.reading import read

MAIL = (
    "From: {sender}\nTo: Sam Ode <sam.ode@example.net>\nDate: Mon, 02 Nov 2026 09:00:00 +0000\nSubject: Your interview\n"
    "Content-Type: text/plain; charset=utf-8\n\n{text}\n"
)
EVENT = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/London:20261104T100000\n"
    "SUMMARY:Interview: Joiner, Alder Joinery\nDESCRIPTION:{text}\nEND:VEVENT\nEND:VCALENDAR\n"
)


def told(data: str, name: str) -> dict[str, str]:
    (reading,) = read(data.encode(), name)
    assert reading.interview is not None
    return {person.name: person.title for person in reading.interview.people}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Panel members:\n1. Eng. Otis Brill, Technical Director\n2. Ms Maud Quill, Programme Manager\n3. Mr Abdi Roe, HR Officer\nCandidate: Grace Pell",
            {"Otis Brill": "Technical Director", "Maud Quill": "Programme Manager", "Abdi Roe": "HR Officer"},
        ),
        (
            "Interviewers:\na) Otis Brill - Head of Rights\nb) Maud Quill - Studio Director",
            {"Otis Brill": "Head of Rights", "Maud Quill": "Studio Director"},
        ),
        (
            "Panel:\n- Arch. Otis Brill (Partner)\n- Atty. Maud Quill (Counsel)",
            {"Otis Brill": "Partner", "Maud Quill": "Counsel"},
        ),
        (
            "Interview panel\n(1) Engr. Otis Brill, Plant Manager\n(2) Pastor Maud Quill, Trustee",
            {"Otis Brill": "Plant Manager", "Maud Quill": "Trustee"},
        ),
        (
            "On the call: Otis Brill, Talent Partner; Maud Quill, Site Operations Manager",
            {"Otis Brill": "Talent Partner", "Maud Quill": "Site Operations Manager"},
        ),
        (
            "In the room: Otis Brill (Works Manager) and Maud Quill (HR)",
            {"Otis Brill": "Works Manager", "Maud Quill": "HR"},
        ),
        (
            "Joining: Otis Brill, Talent Partner / Maud Quill, Site Manager",
            {"Otis Brill": "Talent Partner", "Maud Quill": "Site Manager"},
        ),
        ("You will be speaking to: Otis Brill, Talent Partner", {"Otis Brill": "Talent Partner"}),
        ("Ask for Otis Brill (Nursery Manager). Wear closed shoes.", {"Otis Brill": "Nursery Manager"}),
        ("Attending: Otis Brill, Talent Partner", {"Otis Brill": "Talent Partner"}),
    ],
)
def test_a_calendar_lists_them(text: str, people: dict[str, str]) -> None:
    escaped = text.replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
    assert told(EVENT.format(text=escaped), "invite.ics") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Your interview is on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds.\n\nYou will be received by: Otis Brill, Director of Works, and Maud Quill, Head of People",
            {"Otis Brill": "Director of Works", "Maud Quill": "Head of People"},
        ),
        (
            "Buenos días: le confirmamos la entrevista.\n\nFecha: jueves 5 de noviembre de 2026\nHora: 10:00\nLugar: Calle Molino 12, Valencia\nTe recibirán: Vito Lorca, Director de Logística, y Carmela Vera, Responsable de Personas",
            {"Vito Lorca": "Director de Logística", "Carmela Vera": "Responsable de Personas"},
        ),
        (
            "le confirmamos la entrevista.\n\nFecha: jueves 5 de noviembre de 2026\nHora: 10:00\nLugar: Calle Molino 12, Valencia\nEntrevista con: Vito Lorca (Director de Logística)",
            {"Vito Lorca": "Director de Logística"},
        ),
        (
            "hiermit bestätigen wir das Vorstellungsgespräch.\n\nDatum: 5. November 2026\nUhrzeit: 10:00 Uhr\nOrt: Mühlweg 12, Erfurt\nGesprächspartner: Anke Holm (Leiterin Pflege) und Uwe Brill (Personal)",
            {"Anke Holm": "Leiterin Pflege", "Uwe Brill": "Personal"},
        ),
        (
            "hiermit bestätigen wir das Vorstellungsgespräch.\n\nDatum: 5. November 2026\nUhrzeit: 10:00 Uhr\nOrt: Mühlweg 12, Erfurt\nTeilnehmer: Anke Holm, Leiterin Pflege; Uwe Brill, Personalreferent\nAnsprechpartner: Jutta Kolb",
            {"Anke Holm": "Leiterin Pflege", "Uwe Brill": "Personalreferent", "Jutta Kolb": ""},
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds. My colleague Otis Brill, Yard Team Leader, will join us.",
            {"Otis Brill": "Yard Team Leader"},
        ),
        (
            "I am the hiring manager for the Export Documentation Officer position at Alder, and I look forward to our interview on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds.",
            {},
        ),
        (
            "I am the manager of the Night Shift team at Alder Joinery, your interview is on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds.",
            {},
        ),
        (
            "Come for an interview for the Joiner job on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds. Otis Brill, shop foreman, will be there too.",
            {"Otis Brill": "shop foreman"},
        ),
        (
            "Come for an interview for the Joiner job on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds. Otis Brill, our shop foreman, sits in as well.",
            {"Otis Brill": "shop foreman"},
        ),
        (
            "Come for an interview for the Joiner job on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds. It will be myself and Senior Charge Nurse Otis Brill from Ward 10.",
            {"Otis Brill": "Senior Charge Nurse"},
        ),
        (
            "Come for an interview for the Joiner job on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds. You will meet me and Deputy Head Maud Brill.",
            {"Maud Brill": "Deputy Head"},
        ),
        (
            "Come for an interview for the Joiner job on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds. Also present: Otis Brill (shop foreman).",
            {"Otis Brill": "shop foreman"},
        ),
        (
            "Come for an interview for the Joiner job on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds. Otis Brill (shop foreman) joins as well.",
            {"Otis Brill": "shop foreman"},
        ),
        (
            "Come for an interview for the Joiner job on Thursday 5 November 2026 at 10am at 12 Mill Road, Leeds with Harriet Plank, partner.",
            {"Harriet Plank": "partner"},
        ),
    ],
)
def test_a_mail_tells_them(text: str, people: dict[str, str]) -> None:
    letter = f"Hello Sam,\n\n{text}\n\nNora Quill\nAlder Joinery"
    found = told(MAIL.format(sender="Nora Quill <nora.quill@alder.example>", text=letter), "mail.eml")
    assert found == {**people, "Nora Quill": ""}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Otis van Dal - Recruiter at Maasdok Terminals\nHi Ricardo, thanks for the quick answer! Let's have a first video interview for the Planner job on Tuesday 27 October 2026 from 11:00 to 11:30 (Amsterdam time). Bas Kuiper, Planning Lead, joins as well. Groetjes, Otis",
            {"Otis van Dal": "Recruiter", "Bas Kuiper": "Planning Lead"},
        ),
        (
            "Hallo Frau Berg, hier Uwe Holm von der Bäckerei Murbach in Graz. Passt Ihnen Montag, 9. November 2026 um 8:30 Uhr für das Vorstellungsgespräch als Filialleiterin? Bei uns in der Backstube, Mühlgasse 17, Graz. LG",
            {"Uwe Holm": ""},
        ),
        (
            "Guten Tag Herr Berg, hier ist Uwe Holm von Mur Bau. Ihr Vorstellungsgespräch als Maurer ist am 9. November 2026 um 8:30 Uhr, Mühlgasse 17, Graz.",
            {"Uwe Holm": ""},
        ),
        (
            "Bonjour Chloé, ici Luc Favre de la Librairie du Parc à Bruxelles. Pour le poste de libraire, je vous propose un entretien par téléphone le mercredi 25 novembre 2026 à 18h, heure de Bruxelles. Je vous appelle. À bientôt !",
            {"Luc Favre": ""},
        ),
        (
            "Hola Ana, aquí Luis Vera de Hotel Sol. Te espero para la entrevista el 9 de noviembre de 2026 a las 10:00 en Calle Molino 12, Valencia.",
            {"Luis Vera": ""},
        ),
        (
            "Hi Tess, Pam Oller here from Brightlane Nurseries. Your interview for Room Leader is on 12 March 2027 at 3pm (UK time) at 4 Mill Lane.",
            {"Pam Oller": ""},
        ),
        (
            "From: Brightlane Nurseries, 11 March 2027\nHi Tess, your interview for Room Leader on 12 March 2027 at 3pm (UK time) has been cancelled as our manager is ill. We will text you a new date. Pam Oller, Brightlane Nurseries",
            {"Pam Oller": ""},
        ),
        (
            "Your interview for Room Leader is on 12 March 2027 at 3pm (UK time), 4 Mill Lane. See you then! Pam Oller, Brightlane Nurseries",
            {"Pam Oller": ""},
        ),
        (
            "Phone call 16 Nov 2026, Swan Valley Wines\n\nThey want me in for an interview - Cellar Hand\nFri 20 Nov 2026, 1.30 pm till 2.15 pm, at the winery, 305 Great Northern Lane\nBree Tall (Winemaker) + Marko Jel (Cellar Manager)\nsteel caps on",
            {"Bree Tall": "Winemaker", "Marko Jel": "Cellar Manager"},
        ),
        (
            "Interview Cellar Hand, Swan Wines\nFri 20 Nov 2026, 1.30 pm, 305 Great Northern Lane\nwith Bree Tall (Winemaker) / Marko Jel (Cellar Manager)",
            {"Bree Tall": "Winemaker", "Marko Jel": "Cellar Manager"},
        ),
        (
            "Upcoming event\nPhone interview - Night Auditor\nMagnolia Hotel, Savannah\nThursday, December 10, 2026\n11:00 AM - 11:20 AM EST\nPlease call Loretta Gale, Front Office Manager, at (912) 555-0193 at the scheduled time.",
            {"Loretta Gale": "Front Office Manager"},
        ),
        (
            "Search committee interview\nFundy University\nPosition: Assistant Professor of History\nDate: Friday, January 15, 2027\nTime: 1:00 p.m. to 2:15 p.m. Atlantic Time (Halifax)\nCommittee:\n  Dr. Margo Coe, Chair\n  Dr. Ellen Swim, Professor\nContact for technical problems: Kyle Burr, Department Administrator, kyle.burr@fundy.example, 902-555-0126",
            {"Margo Coe": "Chair", "Ellen Swim": "Professor", "Kyle Burr": "Department Administrator"},
        ),
        (
            "Interview details\nVacancy: Planning Officer\nOrganisation: Harcastle Borough Council\nDate and time: 6 November 2026, 13:15 - 14:00 (UK time)\nLocation: Civic Offices, Market Hill, Harcastle\nPanel: Denise Orme (Planning Manager), Yusuf Kar (Principal Planner)\nContact: recruitment@harcastle.example",
            {"Denise Orme": "Planning Manager", "Yusuf Kar": "Principal Planner"},
        ),
        (
            "[10/11/2026, 16:02] Wanjiru HR Savanna Tours: Good afternoon Kevin. This is Wanjiru Kama from Savanna Tours.\n[10/11/2026, 16:03] Wanjiru HR Savanna Tours: We would like to interview you for the Tour Assistant position on Friday 13 November 2026 at 10am, Nairobi time, at our office in Westlands, Muthithi Plaza 4th floor\n[10/11/2026, 16:10] Kevin: Thank you, I will be there\n[10/11/2026, 16:11] Wanjiru HR Savanna Tours: Great. Ask for Mr. Peter Odhi, the operations manager.",
            {"Wanjiru Kama": "", "Peter Odhi": "operations manager"},
        ),
    ],
)
def test_what_is_pasted_tells_them(text: str, people: dict[str, str]) -> None:
    assert told(text, "note.txt") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "You have been scheduled for an interview.\n\nJob: Assistant Store Manager\nCompany: Ridgeline Outdoor\nWhen: Thu, Jan 14, 2027, 3:00 PM - 3:45 PM (America/Denver)\nWhere: 455 Canyon Blvd, Boulder, CO\nWith: Josh Pett (Store Manager)\n\nHireTrack, on behalf of Ridgeline Outdoor",
            {"Josh Pett": "Store Manager"},
        ),
    ],
)
def test_a_firm_that_a_program_writes_for_is_nobody(text: str, people: dict[str, str]) -> None:
    sender = '"Ridgeline Outdoor via HireTrack" <notifications@hiretrack.example>'
    assert told(MAIL.format(sender=sender, text=text), "mail.eml") == people
