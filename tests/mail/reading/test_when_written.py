"""When a pasted text was written, on whose clock, and whether what it tells is an interview at all."""

from __future__ import annotations

from datetime import datetime

import pytest

from afterword.calendars.events import read_events
from afterword.mail.reading.clocks import zone_told
from afterword.mail.reading.datelines import dated
from afterword.mail.reading.places import zone_of
from afterword.mail.reading.reading import Reading, read
from afterword.mail.reading.spoken_clocks import in_figures

HEAD = "From: {sender}\nTo: Maya Lind <maya@example.org>\nDate: Mon, 9 Nov 2026 10:00:00 +0000\nSubject: {subject}\n{more}\n{text}\n"


def mail(text: str, subject: str, sender: str = "Ida Moss <ida@quernstone.example>", more: str = "") -> Reading:
    (reading,) = read(HEAD.format(sender=sender, subject=subject, text=text, more=more).encode(), "mail.eml")
    return reading


def pasted(text: str) -> Reading:
    (reading,) = read(text.encode(), "note.txt")
    return reading


@pytest.mark.parametrize(
    ("head", "written"),
    [
        ("Voicemail, 4 May 2027, 4:12pm", datetime(2027, 5, 4, 16, 12)),  # noqa: DTZ001
        ("Ida Moss  -  4 May 2027, 16:12", datetime(2027, 5, 4, 16, 12)),  # noqa: DTZ001
        ("9:41 AM  Tue May 4, 2027", datetime(2027, 5, 4, 9, 41)),  # noqa: DTZ001
        ("Notiz Telefonat Frau Moos, 04.05.2027", datetime(2027, 5, 4, 12)),  # noqa: DTZ001
        ("SMS du 04/05/2027 à 16:12", datetime(2027, 5, 4, 16, 12)),  # noqa: DTZ001
        ("Llamada de Ida, 4 de mayo de 2027", datetime(2027, 5, 4, 12)),  # noqa: DTZ001
    ],
)
def test_the_head_of_a_text_tells_when_it_was_written(head: str, written: datetime) -> None:
    text, found = dated(f"{head}\n\nCan you come for an interview on Friday 7th at 10?")
    assert found == written
    assert "2027" not in text


@pytest.mark.parametrize(
    "text",
    [
        "Interview\nSat 20 May 2028, 10.30\nBring the folder on Saturday",
        "Ida Moss, 4 May 2027, 10:00 - 11:00\nand again on Friday",
        "Phone call with Ida, 4 May 2027, 10:00\nask about the rota",
        "Thanks for the talk of 4 May 2027, it was good to see you and to hear about the mill.\nSee you Friday",
    ],
)
def test_the_only_day_of_a_text_is_what_it_is_about(text: str) -> None:
    assert dated(text) == (text, None)


def test_tomorrow_counts_from_the_head() -> None:
    found = pasted(
        "SMS from Ida (Elm Mill), 4 May 2027 4:52 pm\n\nHi Maya, we have to cancel tomorrow's 11am interview."
    )
    assert found.interview
    assert found.interview.cancelled
    assert found.interview.start.replace(tzinfo=None) == datetime(2027, 5, 5, 11)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("spoken", "figures"),
    [
        ("half 8 in the morning", "8:30 in the morning"),
        ("quarter to 4", "3:45"),
        ("halb neun", "8:30"),
        ("um Viertel nach acht", "um 8:15"),
        ("à dix heures et demie", "à 10:30"),
        ("a las cinco y media de la tarde", "a las 17:30"),
        ("0930-1015 Mountain Time", "09:30 - 10:15 Mountain Time"),
        ("half an hour", "half an hour"),
        ("comptez une heure et quart", "comptez une heure et quart"),
        ("the season 2026-2027", "the season 2026-2027"),
        ("a las 10 de diciembre", "a las 10 de diciembre"),
    ],
)
def test_spoken_times_are_put_in_figures(spoken: str, figures: str) -> None:
    assert in_figures(spoken) == figures


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("11am central", "America/Chicago"),
        ("9.15 Uhr Schweizer Zeit", "Europe/Zurich"),
        ("a las 16:30, hora de Madrid", "Europe/Madrid"),
        ("à 10 h, heure de Lyon", "Europe/Paris"),
        ("a central office at noon", None),
    ],
)
def test_a_zone_is_told_in_other_words(text: str, zone: str | None) -> None:
    assert zone_told(text) == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("at the depot in Kettering", "Europe/London"),
        ("Charlotte Brown will meet you", ""),
        ("ring me on 01632 960377", "Europe/London"),
        ("ring me on (505) 555-0161", "America/Denver"),
        ("Frau Moos, +49 30 5550147", "Europe/Berlin"),
        ("Vorstellungsgespräch am Montag", "Europe/Berlin"),
        ("see you on Monday", ""),
    ],
)
def test_a_text_tells_its_clock_by_town_number_and_tongue(text: str, zone: str) -> None:
    assert zone_of(None, "", text, "") == zone


@pytest.mark.parametrize(
    ("text", "own", "zone"),
    [
        ("at 14 Canal Street, Stoke-on-Trent ST1 4AA", "Europe/Berlin", "Europe/London"),
        ("at 14 Canal Street, Denver, CO 80202", "America/New_York", "America/Denver"),
        ("by video on Monday at two", "Europe/Berlin", "Europe/Berlin"),
        ("at the depot in Kettering", "Europe/Dublin", "Europe/Dublin"),
        ("at the depot in Kettering", "UTC", "Europe/London"),
    ],
)
def test_a_pasted_text_is_on_the_clock_of_its_address_else_on_ones_own_where_that_is_set(
    text: str, own: str, zone: str
) -> None:
    assert zone_of(None, "", text, own) == zone


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Let's do Thu Nov 19, 4pm, one hour, on video: https://meet.example.com/elm", "Re: Miller role"),
        ("can do friday 13th at 6:15 am in the yard, 4 Mill Lane, Leeds. bring your card", "miller interview"),
        ("Kommen Sie am Montag, den 16. November, um 16:00 Uhr in die Werkstatt, Mühlgasse 3 in Kassel.", "Ihre Bewerbung"),
        ("Votre entrevue du 17 novembre est reportée au mardi 24 novembre à 10 h 30.", "Votre entrevue"),
        ("No job going, so an informational chat. How about Thursday at 8:30 for half an hour?", "Re: your mill"),
        ("They want you in for the job on Thursday 12 November at 7.45am at 9 Mill Lane, Hull. Give me a bell when you're out.",
         "Elm Mill job"),
    ],
)  # fmt: skip
def test_an_interview_is_told_in_anybodys_words(text: str, subject: str) -> None:
    assert mail(text, subject).interview


def test_thanks_for_an_interview_that_is_over_invite_to_none() -> None:
    found = mail("Thank you for coming in on Thursday 5 November at 10am to 9 Mill Lane, Hull.", "Interview feedback")
    assert found.interview is None


def test_a_letter_to_subscribers_invites_nobody() -> None:
    found = mail(
        "Five questions of every interview, and a live Q&A on Thursday at 7 pm on video.\n\n"
        "You receive this because you signed up.", "Interview questions", more="List-Unsubscribe: <https://x.example/u>\n",
    )  # fmt: skip
    assert found.interview is None
    assert found.about == "unrelated"


def test_a_form_of_keys_is_read() -> None:
    found = pasted(
        "interview_type: Video\njob_title: Miller\ncompany: Elm Mill\ndate: 2027-02-10\nstart_time: 14:20\n"
        "end_time: 15:00\ntime_zone: Europe/London\nmeeting_url: https://meet.example.com/elm\n"
    ).interview
    assert found
    assert (found.start.isoformat(), found.end.isoformat()) == (
        "2027-02-10T14:20:00+00:00",
        "2027-02-10T15:00:00+00:00",
    )


def test_the_time_of_coming_is_not_that_of_beginning() -> None:
    found = pasted(
        "Interview scheduled\nPost: Miller\nInterview date: 05 Nov 2026\nReporting time: 09:45 AM\n"
        "Interview time: 10:00 AM to 11:00 AM\nVenue: Elm Mill, Pune"
    ).interview
    assert found
    assert (found.start.hour, found.start.minute, found.zone) == (10, 0, "Asia/Kolkata")


def test_a_moment_in_utc_is_on_the_clock_that_the_words_name() -> None:
    calendar = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\nDTSTART:20261020T083000Z\nDTEND:20261020T093000Z\n"
        "SUMMARY:Interview\nDESCRIPTION:Time: 09:30 (Europe/London)\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    (event,) = read_events((calendar,), "a.ics", None)
    assert (event.zone, event.start.hour) == ("Europe/London", 9)
