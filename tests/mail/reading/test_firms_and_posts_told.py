"""For which post and at which firm: as pasted texts, mails and signatures tell it in words of their own."""

from __future__ import annotations

import pytest

from afterword.calendars.firms import could_be_firm, is_firm, vouched
from afterword.calendars.people import is_post
from afterword.mail.reading.employers import employer_told
from afterword.mail.reading.headings import head_told
from afterword.mail.reading.opening import Mail
from afterword.mail.reading.posts import role_told
from afterword.mail.reading.reading import read

HEADS = [
    ("Your interview is booked\n\nDental Nurse\nHarrow Lane Dental\n\nTuesday", "Harrow Lane Dental", "Dental Nurse"),
    ("Rowan Estates - My applications\n\nLettings Negotiator (ref RE-2291)", "Rowan Estates", "Lettings Negotiator"),
    ("Rope Rigger - Job #4417\nHollis Bay Marine\n\nTue 19 Jan", "Hollis Bay Marine", "Rope Rigger"),
    ("Hollis Marine, interview for Rigger\nTue 19 Jan 2027 9:00", "Hollis Marine", "Rigger"),
    ("Phone call Mrs Adeyemi, Cobble Foods, 9 November", "Cobble Foods", None),
    ("Telefonat mit Frau Egli, Personal, Auer Optik AG (Zug)", "Auer Optik AG", None),
    ("Text from Dee (Harbour View Hotel), 3 Nov", "Harbour View Hotel", None),
    ("2 March. Osprey Optics rang (Ida Vale, practice manager). No more of it.", "Osprey Optics", None),
    ("Dear Mrs Day\n\nClerk to the Council\n\nPlease come.", None, "Clerk to the Council"),
    ("Bewerberportal Stadtwerke Lahntal\nStatus: Einladung", "Stadtwerke Lahntal", None),
    ("Night Porter\nJasmine Court Hotel, Savannah\nThursday", "Jasmine Court Hotel", "Night Porter"),
    ("Organizer: Ada Stone (VP Treasury)\nTuesday at two", None, None),
    (
        "Dear Ada, thanks for the call.\nSee you.\n\nJ. Vane\nChair, Hartfield Parish Council",
        "Hartfield Parish Council",
        None,
    ),
]


@pytest.mark.parametrize(("text", "employer", "role"), HEADS)
def test_the_head_of_a_pasted_text_names_firm_and_post(text: str, employer: str | None, role: str | None) -> None:
    found = head_told(text, ())
    assert (found.employer, found.role) == (employer, role)


FIRMS = [
    ("Hi Jo, it's Mick Tarn, yard manager at Ferring Civils.", "Ferring Civils"),
    ("Hola, soy Marta Belmar, de selección en Grupo Almenara.", "Grupo Almenara"),
    ("Grüß Gott, hier Franz Auer vom Gasthof Lindwurm.", "Gasthof Lindwurm"),
    ("Ana Oakes calling from Rio Lobo School District for Ben.", "Rio Lobo School District"),
    ("Thanks for scheduling with Cascade Transit Authority.", "Cascade Transit Authority"),
    ("The post of Staff Nurse (ICU) at Vale Mission Hospital is yours to talk about.", "Vale Mission Hospital"),
    ("Nimbus Freight here. Your interview is on Tuesday.", "Nimbus Freight"),
    ("All confirmed with Gombe Semiconductors for Thursday.", "Gombe Semiconductors"),
    ("All confirmed with Sandra Gombe for Thursday.", None),
    ("Hi Kit its Lou (Hotel Marchbank). Ask at reception.", "Hotel Marchbank"),
    ("Bonjour Zoé, ici Luc Roux de la Librairie du Parvis à Bruxelles.", "Librairie du Parvis"),
    ("Call with Renée from Harbour Dental on Monday.", "Harbour Dental"),
]


@pytest.mark.parametrize(("text", "firm"), FIRMS)
def test_a_sentence_says_for_whom_somebody_speaks(text: str, firm: str | None) -> None:
    assert employer_told(Mail(text=text, pasted=True), "", text, "") == firm


@pytest.mark.parametrize(
    ("signature", "firm"),
    [
        ("Luca Ferro\nHead Chef, The Blue Kettle, Whitby", "The Blue Kettle"),
        ("Gwen Hall\nRecruiter at Palouse Lake Growers", "Palouse Lake Growers"),
        ("Ana Ruiz\nDirector, People and Culture", None),
        ("Ana Ruiz\nOffice Manager, Leeds", None),
        ("Ana Ruiz\nOffice Manager\nMaria Stone", None),
    ],
)
def test_a_firm_stands_behind_the_post_of_whoever_signs(signature: str, firm: str | None) -> None:
    assert employer_told(Mail(text="See you.", sender="ana@example.org"), "", "See you.", signature) == firm


ROLES = [
    ("We'd like a second round with you for Adult Tutor.", "Adult Tutor"),
    ("Thank you for applying to be our Youth Librarian!", "Youth Librarian"),
    ("We'd like to talk about our 3rd Grade Reading Teacher opening.", "3rd Grade Reading Teacher"),
    ("Got your CV for the Dispatcher job, looks good.", "Dispatcher"),
    ("This is for the full-time Registered Nurse opening.", "Registered Nurse"),
    ("I have an interview with Marl for you, the solicitors, as a Paralegal.", "Paralegal"),
    ("Saw your app for dispatcher\nCan you come in?", "Dispatcher"),
    ("the groundworker job is still on", "Groundworker"),
    ("Prüffeld\nVorstellungsgespräch als Prüftechniker\nMi 09.12.2026", "Prüftechniker"),
    ("un entretien pour le poste de vendeur mardi 24 novembre", "vendeur"),
    ("la entrevista para jefe de almacén: jueves", "jefe de almacén"),
    ("puesto de profesor de Dibujo en el Colegio", "profesor de Dibujo"),
    ("Le poste est toujours celui de technicien en chauffage et le comité vient.", "technicien en chauffage"),
    ("interview for Cabin Trainer (Skerry Airways) tomorrow", "Cabin Trainer"),
    ("Interview for night porter tues 19 jan ok?", "Night Porter"),
    ("interview for teaching assistant job on Tuesday", "Teaching Assistant"),
    ("the Aquarist position we talked about", "Aquarist"),
    ("Please ask for Store Manager Ada Stone.", None),
    ("your hiring manager interview went well", None),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_a_sentence_names_the_post_and_ends_with_it(text: str, role: str | None) -> None:
    assert role_told("", text) == role


def test_a_program_writes_for_the_firm_whose_name_it_bears_and_for_nobodys() -> None:
    def told(name: str) -> str | None:
        return employer_told(Mail(text="Hello.", name=name, sender="noreply@jobtrain.example"), "", "Hello.", "")

    assert told("Penrose Lake Housing Association") == "Penrose Lake Housing Association"
    assert told("Connie (Ozark Lake Stone)") == "Ozark Lake Stone"
    assert told("Bob (Robert Jones)") is None


def test_labels_tell_both_with_a_number_before_and_the_firm_behind() -> None:
    text = (
        "INTERVIEW DETAILS\nRequisition: JR-4471 Respiratory Therapist at Copper Vale Hospitals\n"
        "Start: 19 January 2027, 08:00 to 08:40\nInterviewers: Naomi Bell\nFormat: Video interview\n"
    )
    (reading,) = read(text.encode(), "page.txt")
    assert reading.interview
    assert (reading.interview.employer, reading.interview.role) == ("Copper Vale Hospitals", "Respiratory Therapist")


def test_an_employer_that_is_named_like_a_person_leaves_that_person_among_the_people() -> None:
    text = (
        "Telefonat mit Frau Sommer (Tischlerei Holm), 11.01.2027\n\n"
        "Vorstellungsgespräch Tischlergeselle: Montag, 18.01.2027, 7:30 bis 8:30 Uhr\n"
        "in der Werkstatt, Am Bahndamm 9, Lüneburg\nmit Herrn Holm (Inhaber)\n"
    )
    (reading,) = read(text.encode(), "notiz.txt")
    assert reading.interview
    assert reading.interview.employer == "Tischlerei Holm"
    assert any("Holm" in person.name for person in reading.interview.people)


def test_names_of_firms_and_what_cannot_be_one() -> None:
    assert vouched("The Salt Kettle", {"thesaltkettle"})
    assert vouched("Flour & Stone", {"flourandstone"})
    assert is_firm("Résidence des Ormes")
    assert is_firm("Stadtwerke Lahntal")
    for words in ("Dr. Feld", "Board", "Notice of Oral Board", "Great News", "Head office", "Thank you for applying"):
        assert not could_be_firm(words)
    assert is_post("Supervisor de Producción")
    assert is_post("sailmaker")
    assert not is_post("Banco de Levante")
