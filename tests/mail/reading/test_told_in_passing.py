"""Where and how an interview is, on which clock, and from when to when, as people say it in passing."""

from __future__ import annotations

from datetime import datetime

import pytest

from afterword.mail.reading.reading import read

MAIL = (
    "From: Nora Quill <nora.quill@alder.example>\nTo: Sam Ode <sam.ode@example.net>\n"
    "Date: Mon, 02 Nov 2026 09:00:00 +0000\nSubject: Your interview\nContent-Type: text/plain; charset=utf-8\n\n"
    "Hello Sam,\n\n{text}\n\nNora Quill\nAlder Joinery\n"
)


def told(data: str, name: str, what: str) -> str | None:
    (reading,) = read(data.encode(), name)
    assert reading.interview is not None
    found = getattr(reading.interview, what)
    return found.isoformat()[:16] if isinstance(found, datetime) else found


@pytest.mark.parametrize(
    ("text", "what", "wanted"),
    [
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am. It's in the seminar room next to the ward.",
            "place",
            "the seminar room",
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am. Same place, Hollow House, Mill Lane.",
            "place",
            "Hollow House",
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am. Same venue as before: Hollow House, Mill Lane.",
            "place",
            "Hollow House",
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am. Same place and same people.",
            "place",
            None,
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am. Same place, Nora and me.",
            "place",
            None,
        ),
        (
            "Ihr Vorstellungsgespräch als Tischler ist am 5. November 2026 um 10 Uhr, gleicher Ort: Werkstatt Nord, Mühlweg 12.",
            "place",
            "Mühlweg 12",
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am. I will ring you on your mobile.",
            "format",
            "phone",
        ),
        ("Your interview for the Joiner job is on Thursday 5 November 2026 at 10am by telephone.", "format", "phone"),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am over Teams, link to follow.",
            "format",
            "video",
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am. Come to the yard, ask at the gate.",
            "format",
            "onsite",
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am in person at our workshop.",
            "format",
            "onsite",
        ),
        (
            "Votre entretien pour le poste de menuisier aura lieu le jeudi 5 novembre 2026 à 10h dans nos locaux.",
            "format",
            "onsite",
        ),
        (
            "Votre entretien pour le poste de menuisier aura lieu le jeudi 5 novembre 2026 à 10h en visioconférence.",
            "format",
            "video",
        ),
        (
            "Ihr Vorstellungsgespräch als Tischler ist am 5. November 2026 um 10 Uhr bei uns im Haus.",
            "format",
            "onsite",
        ),
        (
            "Ihr Vorstellungsgespräch als Tischler ist am 5. November 2026 um 10 Uhr. Wir rufen Sie an.",
            "format",
            "phone",
        ),
        (
            "Su entrevista para el puesto de carpintero es el jueves 5 de noviembre de 2026 a las 10:00 en nuestras oficinas.",
            "format",
            "onsite",
        ),
        (
            "Su entrevista para el puesto de carpintero es el jueves 5 de noviembre de 2026 a las 10:00. Le llamaremos por teléfono.",
            "format",
            "phone",
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026, 10am to noon, at 12 Mill Road.",
            "end",
            "2026-11-05T12:00",
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am at 12 Mill Road. We expect it to last about three quarters of an hour.",
            "end",
            "2026-11-05T10:45",
        ),
        (
            "Your interview for the Joiner job is on Thursday 5 November 2026 at 10am at 12 Mill Road. Please reply by Wednesday 4 November at noon.",
            "start",
            "2026-11-05T10:00",
        ),
        (
            "Please confirm by Tuesday 3 November at 5pm that you can come to your interview for the Joiner job on Thursday 5 November 2026 at 10am at 12 Mill Road.",
            "start",
            "2026-11-05T10:00",
        ),
        (
            "The reception opens at 8am. Your interview for the Joiner job is on Thursday 5 November 2026 at 10am at 12 Mill Road.",
            "start",
            "2026-11-05T10:00",
        ),
        (
            "We met on Monday 2 November at 9am at the fair. Your interview for the Joiner job is on Thursday 5 November 2026 at 10am at 12 Mill Road.",
            "start",
            "2026-11-05T10:00",
        ),
    ],
)
def test_a_mail_tells_it(text: str, what: str, wanted: str | None) -> None:
    found = told(MAIL.format(text=text), "mail.eml", what)
    assert (wanted in (found or "")) if what == "place" and wanted else found == wanted


@pytest.mark.parametrize(
    ("text", "what", "wanted"),
    [
        ("INTERVIEW joiner at Alder Joinery\nThu 5 Nov 2026 10am\nphone, they call me", "format", "phone"),
        ("INTERVIEW joiner at Alder Joinery\nThu 5 Nov 2026 10am\non zoom, link in mail", "format", "video"),
        ("INTERVIEW joiner at Alder Joinery\nThu 5 Nov 2026 10am\ntheir office, 12 Mill Road", "place", "12 Mill Road"),
        (
            "INTERVIEW joiner at Alder Joinery\nThu 5 Nov 2026 10am MST (Phoenix)\nthey call me",
            "zone",
            "America/Phoenix",
        ),
        ("INTERVIEW joiner at Alder Joinery\nThu 5 Nov 2026 10am CET (Madrid)\nthey call me", "zone", "Europe/Madrid"),
        ("INTERVIEW joiner at Alder Joinery\nThu 5 Nov 2026 10am - Lagos time\nthey call me", "zone", "Africa/Lagos"),
        (
            "INTERVIEW joiner at Alder Joinery\nThu 5 Nov 2026 10am Pacific Time - Los Angeles\nthey call me",
            "zone",
            "America/Los_Angeles",
        ),
        (
            "Bewerberportal Stadtwerke\nIhr Termin: Vorstellungsgespräch (2. Runde)\nStelle: Netzmeister\nDatum: 23.03.2027\nUhrzeit: 10:30 - 11:30 Uhr\nOrt: Auenweg 4, 3. Etage",
            "start",
            "2027-03-23T10:30",
        ),
        (
            "Vorstellungsgespräch, 2. Gespräch\nNetzmeister, Stadtwerke\nam 23. März 2027, 10:30 Uhr, Auenweg 4, 3. Stock",
            "start",
            "2027-03-23T10:30",
        ),
        (
            "Interview\nWhen: 5 November 2026, 10:00 for 10:15\nJoiner, Alder Joinery, 12 Mill Road",
            "start",
            "2026-11-05T10:15",
        ),
        (
            "Interview Joiner\nDate: 13/11/2026\nArrive: 9.45\nTime: 10.00-10.45\nVenue: 12 Mill Road",
            "end",
            "2026-11-13T10:45",
        ),
        (
            "Interview Joiner, Alder\nFri 13 Nov 2026, 10am, allow an hour and a quarter\n12 Mill Road",
            "end",
            "2026-11-13T11:15",
        ),
        ("Interview Joiner, Alder\nFri 13 Nov 2026, 10am for 40 mins\n12 Mill Road", "end", "2026-11-13T10:40"),
        (
            "Interview Joiner, Alder\nFri 13 Nov 2026, from 10am, should be done by 11.30\n12 Mill Road",
            "end",
            "2026-11-13T11:30",
        ),
    ],
)
def test_a_note_tells_it(text: str, what: str, wanted: str | None) -> None:
    found = told(text, "note.txt", what)
    assert (wanted in (found or "")) if what == "place" and wanted else found == wanted
