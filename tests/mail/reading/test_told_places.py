"""Where and how an interview is, out of sentences: addresses, rooms, cafés, calls, screens, and which round it is."""

from __future__ import annotations

import pytest

from afterword.calendars.afar import dialled_into, held_afar
from afterword.calendars.ordinals import round_in, round_of
from afterword.calendars.venues import place_told
from afterword.mail.reading.held import format_told
from afterword.mail.reading.reading import read
from afterword.mail.reading.unwrapping import unwrapped


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Come by the garage Friday, 2210 Route 9, Fishkill.", "2210 Route 9, Fishkill"),
        ("It is at 4410 State Highway 12, Elgin.", "4410 State Highway 12, Elgin"),
        ("at the yard, Unit 4 Docklands Business Park, Hull", "the yard, Unit 4 Docklands Business Park, Hull"),
        ("at the district office, that's 12 Paseo Verde in Alcalde.", "12 Paseo Verde"),
        ("The day is in Norris Hall, 410 Campus Drive, Ames.", "Norris Hall, 410 Campus Drive, Ames"),
        (
            "Klinik Sonnenau, Haus B, Raum 2.03, Gartenstraße 12, Fulda",
            "Klinik Sonnenau, Haus B, Raum 2.03, Gartenstraße 12, Fulda",
        ),
        ("Kommen Sie in unsere Werkstatt, Am Wehr 7 in Celle.", "Am Wehr 7 in Celle"),
        ("in unserer Filiale Südstadt, Bonner Straße 44, Köln.", "Bonner Straße 44, Köln"),
        (
            "Rendez-vous à l'hôtel de ville, bureau 105, 22, rue du Moulin, Sainte-Foy (Québec).",
            "l'hôtel de ville, bureau 105, 22, rue du Moulin, Sainte-Foy (Québec)",
        ),
        (
            "dans nos locaux, 5 bis impasse des Lilas, 31000 Toulouse",
            "nos locaux, 5 bis impasse des Lilas, 31000 Toulouse",
        ),
        ("en la sala de juntas del instituto, calle del Pozo 12.", "sala de juntas del instituto, calle del Pozo 12"),
        ("en el Hotel Miramar, calle Larios 4, Málaga.", "Hotel Miramar, calle Larios 4, Málaga"),
    ],
)
def test_an_address_is_told_with_its_rooms_in_four_languages(text: str, place: str) -> None:
    assert place in place_told(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The interview is in the same room in Dunmore House, Ennis, at 2pm.", "Dunmore House, Ennis"),
        ("Thursday at 11 in my office on Ward 3, Ashgrove Hospital.", "my office on Ward 3, Ashgrove Hospital"),
        ("Friday 9.30 in the boat shed, Whitby. See Joan.", "the boat shed, Whitby"),
        ("You'll come to the Boston office, room Maple 3, at 2pm.", "the Boston office, room Maple 3"),
        ("at their bakery: Hollin Bread, Mill Fold, Otley.", "their bakery: Hollin Bread, Mill Fold, Otley"),
        ("16 Feb 2027 at 09:00, York branch, with Mr Pell.", "York branch"),
        ("How about Tuesday at 9, Café Linde in Leipzig?", "Café Linde in Leipzig"),
        ("It takes place on the 3rd floor of Ashby Tower, Reading.", "3rd floor of Ashby Tower, Reading"),
        ("Bitte kommen Sie am Dienstag in den Besprechungsraum; im Besprechungsraum Elbe.", "Besprechungsraum Elbe"),
        (
            "dans la salle de réunion de l'EHPAD Les Tilleuls à Vannes",
            "la salle de réunion de l'EHPAD Les Tilleuls à Vannes",
        ),
        ("Come to the office, Helen will meet you.", "the office"),
        ("Location        Civic Offices, Dover Street\nInterviewers    Ann Lee", "Civic Offices, Dover Street"),
        ("My role is at Gale Hospital, Acton. We meet in Elm Block, Room 2, Kelvin Hospital.", "Elm Block, Room 2"),
        ("Come and see us. Larkspur Resort, East Bay, Muscat; ask for me.", "Larkspur Resort, East Bay, Muscat"),
        ("Lieu de l'entretien : 3 quai des Célestins, Lyon", "3 quai des Célestins, Lyon"),
    ],
)
def test_a_room_or_a_house_is_told_without_an_address(text: str, place: str) -> None:
    assert place_told(text).startswith(place)


@pytest.mark.parametrize(
    "text",
    [
        "We'll call you on Thursday at 3pm. I work in the London office of our client.",
        "Zoom on Tuesday at 10. Our team is in the Chicago office and New York.",
        "Please bring the certificates you gained at Marlow College, and arrive at 9:50.",
        "We would like to talk about the Sales role at Corvin Foods in Shrewsbury, by phone.",
        "I'll ring you about the job in our Leeds shop on Friday at 4.",
        "The role is based in the Dublin office.",
        "9:30 Priya Lowe, Director of Engineering\n10:30 Dan Cho, Catering 2",
        "We have 7 place cards and 3 route maps to show you.",
    ],
)
def test_where_somebody_works_or_a_post_is_tells_no_place_to_go_to(text: str) -> None:
    assert place_told(text) == ""


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Second interview", 2),
        ("2e entretien", 2),
        ("Zweitgespräch", 2),
        ("Segunda fase", 2),
        ("Gesprächsrunde 3", 3),
        ("Interview", None),
    ],
)
def test_a_heading_tells_the_round(words: str, number: int | None) -> None:
    assert round_of(words) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("This is the first of two interviews.", 1),
        ("As a first step we would like to talk by phone.", 1),
        ("Suite à notre échange, je vous confirme votre deuxième entretien.", 2),
        ("They did not say from where, this is round 1 of 2.", 1),
        ("If it goes well, there will be a second interview.", None),
        ("Thanks for coming to the first interview.", None),
        ("Following your first interview we would like to see you.", None),
        ("A second interview may follow.", None),
        ("You will be the second candidate of the day.", None),
    ],
)
def test_a_sentence_tells_this_round_and_none_that_was_or_may_come(words: str, number: int | None) -> None:
    assert round_in(words) == number


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("Our office is at 12 Mill Road. We will call you on the number on your form.", "phone"),
        ("It will be on Teams, I'll send the link. We are at 12 Mill Road.", "video"),
        ("Das Gespräch findet per Videokonferenz statt.", "video"),
        ("If you are late, we will call you on your mobile.", None),
        ("We will call you on your mobile with the outcome.", None),
        ("One of the panel joins on Teams.", None),
    ],
)
def test_a_call_or_a_screen_is_told_beside_an_address(words: str, how: str | None) -> None:
    assert held_afar(words) == how


def test_a_number_to_dial_at_the_time_is_a_call_and_one_for_trouble_is_none() -> None:
    assert dialled_into("Dial in on 020 7946 0321, access code 4417#.")
    assert not dialled_into("If you get lost, please call 020 7946 0321.")
    assert not dialled_into("Meeting ID: 312 456\nOr dial 020 7946 0321")


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("Wir rufen Sie um zehn Uhr an.", "phone"),
        ("Das Gespräch findet über Teams statt.", "video"),
        ("Será en remoto.", "video"),
        ("Kommen Sie einfach bei uns vorbei.", "onsite"),
        ("Come in and ask for me at reception.", "onsite"),
        ("Merci de vous présenter à l'accueil.", "onsite"),
        ("Please bring your passport.", None),
    ],
)
def test_the_way_of_meeting_is_told_without_a_place(words: str, how: str | None) -> None:
    assert format_told(words, "") == how


def test_a_form_names_the_link_and_the_way_with_underlines() -> None:
    text = (
        "Subject: Interview\nFrom: Pat Lowe <pat.lowe@quarrybank.example>\nTo: Ann Roe <ann@example.com>\n"
        "Date: Tue, 12 Jan 2027 10:00:00 +0000\n\nYour interview for the Buyer role is on Monday 18 January 2027 at "
        "10:00.\ninterview_type: Video\nmeeting_url: https://rooms.example.org/12\n\nPat Lowe\n"
    )
    found = read(text.encode(), "mail.eml")[0].interview
    assert found is not None
    assert (found.format, found.link) == ("video", "https://rooms.example.org/12")


def test_the_columns_of_a_table_stay_lines_of_their_own() -> None:
    table = (
        "Date            Friday 11 December 2026 at the usual hour\n"
        "Location        Civic Offices, Dover Street, Hythe, Kent\nInterviewers    Trevor Marsh\n"
        "                Kelly Rowe"
    )
    assert unwrapped(table) == table
