"""What notes, messages and short mails tell in ways of their own: who is there, of which firm, for what, where, when."""

from __future__ import annotations

from typing import Any

import pytest

from afterword.calendars.everyday import are_partners
from afterword.calendars.firms import is_firm
from afterword.calendars.gatherings import is_for_all
from afterword.calendars.words import OTHER_EVENTS
from afterword.mail.reading.moves import moved_to
from afterword.mail.reading.reading import read

HEAD = "From: Jo Ware <jo@{house}.example>\nTo: Al Reed <al@example.org>\nDate: Mon, 01 Mar 2027 08:00:00 {zone}\n"


def interview(data: str, name: str = "note.txt") -> dict[str, Any]:
    (reading,) = read(data.encode(), name)
    assert reading.interview is not None
    return reading.interview.as_json()


def mail(text: str, *, subject: str = "Your interview", house: str = "corvin", zone: str = "+0000") -> dict[str, Any]:
    head = HEAD.format(house=house, zone=zone)
    return interview(f"{head}Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n", "mail.eml")


def people(found: dict[str, Any]) -> dict[str, str]:
    return {each["name"]: each["title"] for each in found["people"]}


@pytest.mark.parametrize(
    ("words", "there"),
    [
        (
            "You will be seen by Nia Cole, Partner (Wills), and Otto Bell, Practice Manager.",
            {"Nia Cole": "Partner", "Otto Bell": "Practice Manager"},
        ),
        ("You'll be interviewed by Nia Cole and Otto Bell.", {"Nia Cole": "", "Otto Bell": ""}),
        ("Nia Cole, Claims Manager, is your interviewer.", {"Nia Cole": "Claims Manager"}),
        (
            "Otto Bell, our tech lead, and Nia Cole, product owner, will set a small task.",
            {"Otto Bell": "tech lead", "Nia Cole": "product owner"},
        ),
        ("Youll meet with Hector the yard manager.", {"Hector": "yard manager"}),
        ("Youre meeting Bev our deputy manager.", {"Bev": "deputy manager"}),
        ("Depot Manager Otto Bell will meet you at the gate.", {"Otto Bell": "Depot Manager"}),
        ("Le va a recibir la encargada, Lic. Nuria Sanz.", {"Nuria Sanz": "encargada"}),
        ("Serás entrevistado por Nuria Sanz, jefa de obra.", {"Nuria Sanz": "jefa de obra"}),
        ("Mme Nadia Perret, comptable, vous accueillera.", {"Nadia Perret": "comptable"}),
        ("Fuhrparkleiter Jochen Brandt wird auch dabei sein.", {"Jochen Brandt": "Fuhrparkleiter"}),
    ],
)
def test_whoever_is_there_is_told_in_many_ways(words: str, there: dict[str, str]) -> None:
    found = mail(
        f"Your interview for the Clerk job is on Tuesday 9 March 2027 from 10:00 to 10:30 at 4 Mill Road. {words}"
    )
    told = people(found)
    assert {name: told.get(name) for name in there} == there


@pytest.mark.parametrize(
    "words",
    [
        "Please send the names of referees to Nia Cole, HR Manager, before Friday.",
        "Your application was read by Nia Cole, Head of Claims, last week.",
    ],
)
def test_whoever_is_named_otherwise_is_not_there(words: str) -> None:
    found = mail(
        f"Your interview for the Clerk job is on Tuesday 9 March 2027 from 10:00 to 10:30 at 4 Mill Road. {words}"
    )
    assert "Nia Cole" not in people(found)


def test_a_note_of_a_call_names_who_rang_by_one_name() -> None:
    note = "Appel de M. Vidal (RH, Boulangerie Perrin), 3 mars 2027\n\nentretien pour le poste de vendeuse\n"
    note += "mardi 9 mars 2027 à 10h, jusqu'à 10h45\n4 place du Marché, Tours\navec Mme Odile Perrin, gérante\n"
    assert set(people(interview(note))) == {"Odile Perrin", "M. Vidal"}
    again = "Call with Denise from Ardent Logistics, Thu 4 March 2027\n\nforklift trainer, second interview\n"
    again += "Wednesday 10 March, 1pm to 1:45pm\nGatehouse, then Conference Room C\n"
    again += "Bill Tate, operations manager + Ruth Okoye, site manager\n"
    found = interview(again)
    assert people(found) == {"Bill Tate": "operations manager", "Ruth Okoye": "site manager", "Denise": ""}
    assert found["place"] == "Gatehouse, then Conference Room C"


def test_a_message_names_its_writer_by_one_name_once() -> None:
    text = "Hi Kiri, Marama from Southern Crew here. Otago Timber want to see you for the yard hand job. Wed 10 March 2027 "
    text += "8.15am, allow 30 mins. 6 Wharf Road, Dunedin, ask for Pete Sloan, he's the foreman. Marama"
    assert set(people(interview(text))) == {"Pete Sloan", "Marama"}
    chat = "[12/03/2027, 09:02] Arjun (Bluegate HR): Hello Meera, Arjun Nair here from Bluegate Systems\n"
    chat += "[12/03/2027, 09:03] Arjun (Bluegate HR): Your phone interview for QA Engineer is on Monday 15 March at 4 pm IST"
    found = interview(f"{chat}\n[12/03/2027, 09:09] Meera: Great\n")
    assert set(people(found)) == {"Arjun Nair"}
    assert (found["employer"], found["format"]) == ("Bluegate Systems", "phone")


@pytest.mark.parametrize(
    ("text", "employer", "role"),
    [
        (
            "INTERVIEW\nDunmore & Vosk Solicitors, Sligo - legal secretary\nWed 10 March 2027, 11.00, about 40 mins",
            "Dunmore & Vosk Solicitors",
            "legal secretary",
        ),
        ("Interview!! Fenwick Ferries, deckhand\nThursday 11 March 2027, 8:00 - 8:45", "Fenwick Ferries", "deckhand"),
        (
            "Bonsoir Monsieur Petit, Clinique Saint-Roch (Dijon), bureau du personnel. Votre entretien pour le poste "
            "d'aide-soignant est fixé au mercredi 10 mars 2027 à 14h30.",
            "Clinique Saint-Roch",
            "aide-soignant",
        ),
        (
            "Hola Pedro. Le saluda Carmen Rubio de Talleres Amorós. Lo citamos para su entrevista de soldador el martes 9 de "
            "marzo de 2027 a las 9:15.",
            "Talleres Amorós",
            "soldador",
        ),
        (
            "Universidad de Valflor - Portal de empleo\nProceso: Auxiliar de archivo\nEntrevista\nFecha: 9 de marzo de 2027\n"
            "Hora: de 12:15 a 13:00",
            "Universidad de Valflor",
            "Auxiliar de archivo",
        ),
        (
            "Interview tomorrow w/ Lowry Foods. Warehouse operative. 3 March 2027 14:00-14:30.",
            "Lowry Foods",
            "Warehouse operative",
        ),
        (
            "Guten Tag Frau Stein, Petra Lang hier von der Reederei Nordkai. Ihr Gespräch als Disponentin ist am 11. März 2027 "
            "um 15 Uhr.",
            "Reederei Nordkai",
            "Disponentin",
        ),
    ],
)
def test_a_note_or_a_message_names_firm_and_post(text: str, employer: str, role: str) -> None:
    found = interview(text)
    assert (found["employer"], found["role"]) == (employer, role)


def test_a_german_post_stands_before_its_house() -> None:
    text = "vielen Dank für Ihre Bewerbung als Laborant an der Hochschule Elmtal. Gespräch am Dienstag, dem 9. März 2027, von "
    assert mail(f"{text}13:00 bis 14:00 Uhr.", house="hs-elmtal", zone="+0100")["employer"] == "Hochschule Elmtal"


def test_words_in_small_letters_are_no_firm() -> None:
    assert not is_firm("Some thoughts on harbour planning and logistics")
    assert is_firm("Lake Shore Logistics")
    assert are_partners("Kestrel & Vlok Attorneys, Cape Town")
    assert not are_partners("Health & Safety Officers")


def test_a_post_may_be_called_after_an_event() -> None:
    assert not is_for_all("Interview workshop foreman - Otto Bell", OTHER_EVENTS)
    assert not is_for_all("Interview: Conference Coordinator", OTHER_EVENTS)
    assert is_for_all("Interview workshop for graduates", OTHER_EVENTS)
    assert is_for_all("Webinar with the manager", OTHER_EVENTS)
    form = (
        "Vacancy: Dental Nurse\nOrganisation: Marlow Clinics\nInterview date: 29/03/2027\nStart: 10:20\nFinish: 11:00\n"
    )
    assert interview(f"{form}Panel: Dr Rita Sen (Principal Dentist)\n")["role"] == "Dental Nurse"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("The room is unchanged, Training Block 2.", "Training Block 2"),
        ("Find us at Copper Ales, Arch 22, Canal Row, Leeds.", "Copper Ales, Arch 22, Canal Row, Leeds"),
        ("Our yard is at 410 Glendale Ave. Call 775-555-0133.", "410 Glendale Ave."),
        ("Come to 14 Elm Grove. Any trouble, ring us.", "14 Elm Grove"),
    ],
)
def test_where_it_is(words: str, place: str) -> None:
    told = mail(f"Your interview for the Clerk job is on Tuesday 9 March 2027 from 10:00 to 10:30. {words}")["place"]
    assert place in told


def test_an_address_may_stand_in_brackets_behind_the_house() -> None:
    text = "Te esperamos el jueves 11 de marzo de 2027 a las 9:00 en nuestras oficinas de Obras Norte (Polígono El Soto, nave 7, "
    assert "Polígono El Soto" in mail(f"{text}Gijón) para la entrevista.", zone="+0100")["place"]


def test_when_it_is() -> None:
    assert "10 March" in moved_to("Instead of 11 am on Wednesday 10 March could we make it 2.30 pm the same day?")
    note = "Interview confirmation - Arlen Systems\nRole: Support Engineer\nThursday 11 March 2027\n"
    note += "2:00 PM - 3:00 PM GMT / 9:00 AM - 10:00 AM EST\nVideo call: https://meet.arlen.example/se-3\n"
    assert interview(note)["end"] == "2027-03-11T15:00:00+00:00"
    text = "Your interview for Fleet Controller is on Friday 5 March at 09h30 until 10h15 at our depot, 4 Mill Road."
    assert mail(text, zone="+0200")["zone"] == "Africa/Johannesburg"


def test_what_may_be_called_off_still_holds() -> None:
    form = "Terminbestätigung\n\nFirma: Stadtwerke Mühlau\nStelle: Elektroniker\nDatum: 10.03.2027\nUhrzeit: 13:00 - 13:45\n"
    assert not interview(f"{form}\nTermin verschieben oder absagen: im Portal.\n")["cancelled"]
    gone = "Leider müssen wir das Vorstellungsgespräch am 10. März 2027 um 13:00 Uhr bei den Stadtwerken absagen."
    assert interview(gone)["cancelled"]
