"""Which firm and which post an event names, where only the place of the words tells."""

from __future__ import annotations

import pytest

from afterword.calendars.firms import could_be_firm, is_stage, out_of_sentence
from afterword.calendars.invitations import Invitation, read_invitations


def read(summary: str, place: str = "", words: str = "", host: str = "", candidate: str = "") -> Invitation:
    """The one interview of an event with these words; host and candidate are written "Name <address>"."""
    people = (("ORGANIZER", host), ("ATTENDEE", candidate))
    lines = [
        "UID:one",
        "DTSTART;TZID=Europe/London:20261104T100000",
        "DTEND;TZID=Europe/London:20261104T110000",
        *(
            f"{key}:{_escaped(value)}"
            for key, value in (("SUMMARY", summary), ("LOCATION", place), ("DESCRIPTION", words))
        ),
        *(f"{key};CN={who.partition(' <')[0]}:mailto:{who.partition(' <')[2][:-1]}" for key, who in people if who),
    ]
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT"]
    text = "\r\n".join([*head, *lines, "END:VEVENT", "END:VCALENDAR", ""])
    (found,) = read_invitations(text.encode(), "invite.ics")
    return found


def _escaped(value: str) -> str:
    return value.replace(",", "\\,").replace("\n", "\\n")


@pytest.mark.parametrize(
    ("words", "firm"),
    [
        ("Brennermed GmbH. Please", "Brennermed GmbH"),
        ("Halden Foods Inc.", "Halden Foods Inc."),
        ("Lenz AG.", "Lenz AG"),
    ],
)
def test_a_full_stop_is_the_firms_only_where_its_end_is_a_short_form(words: str, firm: str) -> None:
    assert out_of_sentence(words) == firm


def test_a_round_is_one_with_a_hyphen_too_and_who_leads_a_site_is_none() -> None:
    found = read("Second-round interview, Biomedical Engineer")
    assert (found.employer, found.role) == (None, "Biomedical Engineer")
    assert [is_stage(words) for words in ("first-round", "hiring manager")] == [True, True]
    assert [is_stage(words) for words in ("Site Manager", "Shift Manager")] == [False, False]


@pytest.mark.parametrize(
    ("summary", "employer", "role"),
    [
        ("Final interview - Store Clerk - Amihan Garments", "Amihan Garments", "Store Clerk"),
        ("Final interview - Store Clerk - Amihan Santos", None, "Store Clerk"),
        ("Interview - Pastry Chef, Collingwood Crust", "Collingwood Crust", "Pastry Chef"),
        ("Interview - Sales Assistant, Tunbridge Wells", None, "Sales Assistant, Tunbridge Wells"),
        ("Interview - Director, Customer Loyalty", None, "Director, Customer Loyalty"),
        ("Platform Engineer - Systems (Hollin Instruments)", "Hollin Instruments", "Platform Engineer"),
        ("Final Interview with Nordavind Energi - Technician", "Nordavind Energi", "Technician"),
        ("Final Interview with Laura Benson - Technician", None, "Technician"),
    ],
)
def test_two_words_that_end_in_a_thing_are_a_firm_and_no_person(
    summary: str, employer: str | None, role: str | None
) -> None:
    found = read(summary)
    assert (found.employer, found.role) == (employer, role)


@pytest.mark.parametrize(
    ("place", "employer"),
    [
        ("Baobab Savings Bank, 3 Marina Road, Lagos", "Baobab Savings Bank"),
        ("Hotel Palmenhof, Seeweg 3, Linz", None),
        ("Starling Business Centre, 4 Mill Lane", None),
        ("Ashby Recruitment Ltd, 4 Mill Lane", None),
    ],
)
def test_whose_name_the_place_begins_with_is_the_house_unless_it_may_be_hired(place: str, employer: str | None) -> None:
    assert read("Interview - Loan Officer", place, "You will be seen by Mrs Ada Bello.").employer == employer


@pytest.mark.parametrize(
    ("place", "words", "host", "employer"),
    [
        ("Hotel Palmenhof, Seeweg 3, Linz", "", "Vera Moser <v.moser@palmenhof.example>", "Hotel Palmenhof"),
        ("", "We meet at Praxis Sonnleitner.", "Eva Huber <huber@sonnleitner.example>", "Praxis Sonnleitner"),
        ("Lycée des Tilleuls, Tours", "", "Jean Roux <j.roux@lycee-tilleuls.example>", "Lycée des Tilleuls"),
        ("", "à la Librairie de l'Horloge.", "Jean Roux <j@librairie-horloge.example>", "Librairie de l'Horloge"),
        ("Baobab Microfinance Bank", "", "Ada Bello <ada@baobabmfb.example>", "Baobab Microfinance Bank"),
        ("", "Jo Day\nSt Hilda's NHS Trust", "Jo Day <jo@sthildas-trust.example>", "St Hilda's NHS Trust"),
    ],
)
def test_a_kind_of_house_belongs_to_the_name_that_the_address_bears_out(
    place: str, words: str, host: str, employer: str
) -> None:
    assert read("Interview: Sous Chef", place, words, host).employer == employer


def test_behind_whoever_is_met_stands_the_house_in_brackets() -> None:
    found = read(
        "Informational chat: Leo / Marta Brandt (Ute Windkraft)",
        host="Marta Brandt <marta@ute.example>",
        candidate="Leo Sand <leo@example.com>",
    )
    assert found.employer == "Ute Windkraft"
    assert [person.name for person in found.people] == ["Marta Brandt"]


def test_a_note_tells_the_post_in_a_sentence_of_its_own_or_as_the_post_of() -> None:
    small = read("Interview Mulga Park Veterinary Clinic", "12 Ferry Lane", "Vet nurse job. Bring your card.")
    assert (small.employer, small.role) == ("Mulga Park Veterinary Clinic", "Vet nurse")
    led = read("My interview, Niger Palm Oil, post of Internal Auditor")
    assert (led.employer, led.role) == ("Niger Palm Oil", "Internal Auditor")


def test_behind_a_post_in_another_language_stands_a_firm_that_is_one_by_its_words() -> None:
    found = read("Entrevista", words="Entrevista para el puesto de recepcionista en el Hotel Mirador.")
    assert (found.employer, found.role) == ("Hotel Mirador", "recepcionista")
    assert read("Entrevista", words="Entrevista para el puesto de recepcionista en Vigo.").employer is None
    assert read("Interview (Warehouse Operative)", words="Trial shift at Penhallow Packaging.").employer == (
        "Penhallow Packaging"
    )


def test_a_number_that_is_called_one_is_neither_firm_nor_part_of_the_post() -> None:
    found = read("Vorstellungsgespräch: Netzmonteur (m/w/d), Kennziffer 2026-77")
    assert (found.employer, found.role) == (None, "Netzmonteur")


@pytest.mark.parametrize("rest", ["Data Structures", "Payments Team", "Leadership Principles", "Night Shift"])
def test_what_a_round_is_about_is_no_firm(rest: str) -> None:
    assert read(f"Interview - Software Engineer - {rest}").employer is None


@pytest.mark.parametrize("words", ["Telefonat mit Frau Egli, Auer Optik", "Call with Jo Day, Moss Ceramics"])
def test_a_note_of_a_call_is_no_firms_name(words: str) -> None:
    assert not could_be_firm(words)


@pytest.mark.parametrize(
    ("summary", "firm", "post"),
    [
        ("Erstgespräch Compliance Officer – Bankhaus Perl", "Bankhaus Perl", "Compliance Officer"),
        ("Alder Clinic: interview for Practice Nurse (new time)", "Alder Clinic", "Practice Nurse"),
        ("Zweitgespräch Buchhalterin (neuer Termin) | Möbelhaus Kern GmbH", "Möbelhaus Kern GmbH", "Buchhalterin"),
        ("Interview: Shore Warden (Coastline Rescue)", "Coastline Rescue", "Shore Warden"),
        ("Interview workshop foreman - Vaal Motors", "Vaal Motors", "workshop foreman"),
    ],
)
def test_a_summary_names_the_meeting_in_one_word_or_beside_the_post(summary: str, firm: str, post: str) -> None:
    found = read(summary, host="Jo Ware <jo@example.net>", candidate="Al Reed <al@example.org>")
    assert (found.employer, found.role, found.likely) == (firm, post, True)
