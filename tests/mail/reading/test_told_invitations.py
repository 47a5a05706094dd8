"""What prose and booking programs tell of an interview beside its hour: the place, the people, the post and the "
"firm."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest

from afterword.calendars.invitations import Invitation
from afterword.calendars.venues import place_told
from afterword.mail.reading.clocks import zone_told
from afterword.mail.reading.reading import read

HEAD = (
    "From: {sender}\nTo: Maya Lind <maya@example.org>\nDate: Mon, 9 Nov 2026 10:00:00 +0000\n"
    "Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
)


def interview(text: str, sender: str = "Ida Moss <ida@quernstone.example>", subject: str = "Interview") -> Invitation:
    (reading,) = read(HEAD.format(sender=sender, subject=subject, text=text).encode(), "mail.eml")
    assert reading.interview, reading
    return reading.interview


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Please report to main reception, Elm Grove School, Tanner Lane, Ely CB7 4AA, for 9am.",
            "Tanner Lane, Ely CB7",
        ),
        (
            "It is at our Kazanci office, 3rd Floor, Birch Tower, Pune. Bring your badge.",
            "office, 3rd Floor, Birch Tower",
        ),
        ("We meet in Pharmacy, 2nd floor, Larch Medical Center.", "Larch Medical Center"),
        ("Interview location: Room 4, Ash House, Hull", "Room 4, Ash House, Hull"),
        ("You will see Hugh Denby. Unit 4, Canal Wharf, Leeds LS11 5PS.", "Unit 4, Canal Wharf"),
        ("Location: Rosa will call you on your number.", ""),
        ("You will speak to Anna Park, Head of Rooms, on Monday.", ""),
    ],
)
def test_a_place_is_told_without_a_number_and_by_its_house(text: str, place: str) -> None:
    found = place_told(text)
    assert place in found
    assert bool(found) == bool(place)
    assert "Denby" not in found


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("10:00 am (UTC-07:00) Mountain Time (US & Canada)", "America/Denver"),
        ("3:30pm AEST (Brisbane)", "Australia/Brisbane"),
        ("at 14:00 GMT+2", "Etc/GMT-2"),
        ("14:00 - 15:00 (GMT+1) Europe/Amsterdam", "Europe/Amsterdam"),
        ("1:00 pm - 1:40 pm (ACDT)", "Australia/Adelaide"),
    ],
)
def test_a_named_zone_tells_more_than_an_offset(text: str, zone: str) -> None:
    assert zone_told(text) == zone


def test_a_booking_program_names_the_post_the_firm_and_the_host_below_its_headings() -> None:
    found = interview(
        "Hi Maya,\n\nYour Intro Call with Brook Tamsin at 1:30pm - 2:00pm (Pacific Time - US & Canada) on Thursday, "
        "November 12, 2026 is scheduled.\n\nEvent Type\nQuarry Lane AI - Data Engineer\n\nHost\nBrook "
        "Tamsin\n\nLocation\n"
        "Brook will call you at +1 213-555-0138.\n",
        sender="Calendly <notifications@calendly.example>",
        subject="Confirmed: Intro Call with Brook Tamsin on Thursday, November 12, 2026",
    )
    assert (found.employer, found.role, found.format) == ("Quarry Lane AI", "Data Engineer", "phone")
    assert [person.name for person in found.people] == ["Brook Tamsin"]
    assert found.zone == "America/Los_Angeles"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("You'll see Dr. Whitlow and our office manager Pam Tsosie.", {"Dr. Whitlow", "Pam Tsosie"}),
        ("You'll meet our head of data, Colm Oakes, and Mr Oakes will show you round.", {"Colm Oakes"}),
        ("The committee consists of Prof. Arne Soley (chair), Prof. Mei Tano, and Dr. Luce Arnaud.",
         {"Arne Soley", "Mei Tano", "Luce Arnaud"}),
        ("Gesprächspartner: Dr. Ulf Behr (Chefarzt), Petra Lose (Pflegedirektorin)", {"Ulf Behr", "Petra Lose"}),
        ("Te entrevistarán Javier Luz, jefe de planta, y Elena Prats.", {"Javier Luz", "Elena Prats"}),
        ("It is at 2pm Mountain Time.", set()),
        ("You'll spend time with our CEO (Dr. Mira Feld), and then meet\n\nthe team.", {"Mira Feld"}),
        ("Panel: Mr Cal Dalton, Principal (chair)\n       Ms Ama Saleh, Assistant Principal", {"Cal Dalton", "Ama "
            "Saleh"}),
        ("You will be meeting with:\n* Rae Tam - Manager, Freshwater Policy\n* Sy Leung - Analyst", {"Rae Tam", "Sy "
            "Leung"}),
        ("It'll be me and Gavin Porter, our Store Manager.", {"Gavin Porter"}),
        ("Meet with Ann Reed, Staff Engineer, to talk about the job at Maple Ledger.", {"Ann Reed"}),
        ("On the panel: Mr T Oakes (Mine Manager) and Ms A van der Merwe (Partner).", {"T Oakes", "A van der Merwe"}),
    ],
)  # fmt: skip
def test_whoever_is_met_is_named_however_they_are_called(text: str, people: set[str]) -> None:
    found = interview(
        f"Your interview for Data Analyst is confirmed for 12 November 2026 at 2pm for an hour.\n\n{text}"
    )
    assert {person.name for person in found.people} == {*people, "Ida Moss"}


def test_who_writes_through_a_program_is_named_with_the_address_the_mail_gives() -> None:
    found = interview(
        "Your interview for Data Analyst at Quernstone is confirmed for 12 November 2026 at 2pm for an hour. Reply to "
        "ella.nova@quernstone.example.",
        sender="Ella Nova <no-reply@us.greenhouse-mail.io>",
    )
    assert [(person.name, person.email) for person in found.people] == [("Ella Nova", "ella.nova@quernstone.example")]


def test_who_signs_for_a_team_stands_in_its_place() -> None:
    words = "Your interview for Data Analyst is confirmed for 12 November 2026 at 2pm for an hour.\n\n"
    found = interview(
        f"{words}Yours sincerely\nLou Denby\nRecruitment Officer", sender="Recruitment <jobs@quern.example>"
    )
    assert [(person.name, person.email) for person in found.people] == [("Lou Denby", "jobs@quern.example")]
    deaf = interview(f"{words}Thank you\nQuern Care Recruiting", sender="Quern Recruiting <no-reply@ashby.example>")
    assert deaf.people == ()


@pytest.mark.parametrize(
    ("date", "words", "zone"),
    [
        ("Tue, 13 Oct 2026 09:12:00 -0700", "at 1:30 pm Pacific. Call 604-555-0142.", "America/Vancouver"),
        ("Thu, 3 Sep 2026 10:00:00 +0200", "at 2pm. Our office is in Sandton.", "Africa/Johannesburg"),
        ("Thu, 3 Sep 2026 10:00:00 -0600", "at 2pm Central, 14 Rich Avenue, Brandon, MB", "America/Winnipeg"),
        ("Thu, 3 Sep 2026 10:00:00 +0100", "at 2pm Eastern. Our office is in Vancouver.", "America/New_York"),
    ],
)
def test_the_clock_is_that_of_the_place_or_the_number_where_they_agree(date: str, words: str, zone: str) -> None:
    mail = HEAD.replace("Mon, 9 Nov 2026 10:00:00 +0000", date).format(
        sender="Ida Moss <ida@quern.example>", subject="Interview",
        text=f"Your phone interview for Data Analyst is confirmed for 20 October 2026 {words}",
    )  # fmt: skip
    (reading,) = read(mail.encode(), "mail.eml")
    assert reading.interview
    assert reading.interview.zone == zone


def test_the_client_is_the_employer_and_not_the_agency() -> None:
    found = interview(
        "Your second stage with Thorn Rail for the Commercial Manager role is on Thursday 12 November, 4pm to "
        "5.15pm, at "
        "The Roundhouse, 3 Engine Row, Derby.\n\nIda Moss\nDirector, Castle People",
        sender="Ida Moss <ida@castlepeople.example>",
        subject="Thorn Rail - second stage",
    )
    assert (found.employer, found.role, found.round) == ("Thorn Rail", "Commercial Manager", 2)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("It takes about three quarters of an hour.", 45),
        ("You sit a test of 30 minutes, and the interview lasts 50 minutes.", 50),
        ("We'd have you away again by 3.15.", 75),
    ],
)
def test_how_long_it_lasts_is_told_in_passing(words: str, minutes: int) -> None:
    found = interview(
        f"Your interview for Data Analyst is confirmed for 12-Nov-2026 at 2pm in Room 4, Ash House. {words}"
    )
    assert (found.end - found.start).total_seconds() == 60 * minutes


@pytest.mark.parametrize("run", ["A-", "Dr ", "A, ", "Aa. ", "A. ", "St. "])
def test_a_run_of_capitals_costs_no_square(run: str) -> None:
    text = f"Your interview is on 12 November 2026 at 2pm.\n{run * (12_000 // len(run))}"
    before = time.process_time()
    read(HEAD.format(sender="a@b.example", subject="Interview", text=text).encode(), "mail.eml")
    assert time.process_time() - before < 8


def test_a_house_stands_where_it_is_said_to_and_a_meeting_stays_where_it_was() -> None:
    school = "You will teach at Larch Primary School at 9am. Our school is on Tanner Hill, Ely; there is no parking."
    assert place_told(school) == "Tanner Hill, Ely"
    assert place_told("The venue is unchanged, the Garden Room on the first floor.") == (
        "the Garden Room on the first floor"
    )


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        ("We have to call off your interview for pastry chef tomorrow at 3pm.", "tomorrow", "Pastry Chef"),
        ("The interview for Field Officer East Africa is on Thursday 12 November, 10:00 to 11:00 at 4 Elm Road, Ely.",
         "Interview", "Field Officer East Africa"),
    ],
)  # fmt: skip
def test_a_post_is_told_small_and_with_its_part_of_the_world(text: str, subject: str, role: str) -> None:
    assert interview(f"Dear Maya,\n\n{text}\n\nIda Moss", subject=subject).role == role


def test_a_talk_for_advice_is_one_though_nobody_is_hired() -> None:
    text = (
        "We are not hiring this year, but I am glad to do an informational chat. Shall we say Friday at 12.30? "
        "I have twenty minutes. https://zoom.example.com/j/550118\n\nIda\n\nIda Moss\nHydrogeologist, Quern Stone"
    )
    found = interview(text, subject="Re: Advice")
    assert (found.format, found.end - found.start) == ("informational", timedelta(minutes=20))


def test_a_colleague_with_a_post_is_named_behind_the_writer_who_comes_too() -> None:
    text = "We speak by telephone at 4 pm on Tuesday 17 November. Rhona Tait, Team Leader, and I will be on the line."
    assert [person.name for person in interview(text).people] == ["Ida Moss", "Rhona Tait"]


def test_no_form_of_address_is_a_firm() -> None:
    text = "You will have a video interview with Mr. Vikram Rao, Head of Yarns, on Tuesday 17 November at 11:00."
    assert interview(text).employer != "Mr"


@pytest.mark.parametrize(("text", "zone"), [("1:00 PM - 1:50 PM Eastern Time", "America/New_York")])
def test_half_a_day_is_no_part_of_a_zone(text: str, zone: str) -> None:
    assert zone_told(text) == zone


def test_an_owner_s_own_words_are_enough() -> None:
    text = "I'll give you a call tomorrow at 2 in the afternoon to talk about the Journeyman Electrician job. Just me."
    found = interview(f"Maya,\n\n{text}\n\nIda Moss\nOwner, Quern Stone", subject="journeyman job")
    assert (found.format, found.role, found.start.hour, found.employer) == (
        "phone", "Journeyman Electrician", 14, "Quern Stone",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Your interview is on Wednesday 18 November at 2.15pm at 4 Elm Road, Ely. We should finish by 3.", "15:00"),
        ("Your interview is on Wednesday 18 November at 7:00 AM, should take til 7:45. Come to 4 Elm Road.", "07:45"),
        ("Can you come at 10:30 AM instead of 7 tomorrow? So your interview is Tuesday, 10 November, 10:30 to "
         "11:15 AM now. Same place, 4 Elm Road, Ely.", "11:15"),
    ],
)  # fmt: skip
def test_it_ends_at_the_hour_that_is_said_anywhere(text: str, end: str) -> None:
    assert f"{interview(text).end:%H:%M}" == end


def test_a_german_meeting_is_moved_to_the_later_hour_with_its_link_and_people() -> None:
    text = (
        "Hallo Frau Lind,\n\nleider muss ich unser Videogespräch zur Stelle Technische Redakteurin vom Donnerstag auf "
        "Freitag, den 20. November, verschieben. Wir treffen uns um 13 Uhr statt um 11 Uhr, bis etwa 13:45 Uhr. Der "
        "Link "
        "bleibt gleich: https://teams.example.com/l/meetup-join/kw\n\nFrau Behrens ist wie geplant dabei. Dazu kommt "
        "mit "
        "mir der Werkstattleiter Dirk Brandes.\n\nIda Moss"
    )
    found = interview(text, subject="Neuer Termin für unser Gespräch")
    assert (found.role, found.format, f"{found.start:%d %H:%M}", f"{found.end:%H:%M}") == (
        "Technische Redakteurin", "video", "20 13:00", "13:45",
    )  # fmt: skip
    assert {"Frau Behrens", "Dirk Brandes"} <= {person.name for person in found.people}


def test_a_numbered_panel_is_read() -> None:
    text = (
        "The panel will meet you on Monday 16 November 2026 from 2:00 pm to 3:15 pm at 4 Elm Road, Ely.\n\n"
        "Panel members:\n1. Samuel Wawe, Country Director\n2. Edith Nakat, Finance Manager\n\nIda Moss"
    )
    assert {"Samuel Wawe", "Edith Nakat"} <= {person.name for person in interview(text).people}


PORTAL = """Your interview details

Organisation: Tarn District Council
Vacancy: Health Officer
Interview date: 03/12/2026
Interview time: 13:40 - 14:25 (GMT)
Interview method: {how}
Status: Accepted by you on 24/11/2026
"""


@pytest.mark.parametrize(("how", "form"), [("Face to face", "onsite"), ("Telephone", "phone"), ("Video", "video")])
def test_a_portal_s_lines_settle_the_form_and_each_other_s_order_of_days(how: str, form: str) -> None:
    (reading,) = read(PORTAL.format(how=how).encode(), "portal.txt")
    assert reading.interview
    assert (reading.interview.format, f"{reading.interview.start:%d %B}") == (form, "03 December")


def test_a_form_in_spanish_is_read_by_its_lines() -> None:
    text = (
        "CONFIRMACIÓN DE ENTREVISTA\nEmpresa: Clínica Dental Turia\nPuesto: Higienista dental\nFecha: 04/11/2027\n"
        "Hora: 17:00 - 17:40 (CET)\nModalidad: presencial\nDirección: Calle de Sueca 33, 46006 Valencia\n"
        "Le recibirán: Amparo Llorens (directora médica)\n"
    )
    (reading,) = read(text.encode(), "formulario.txt")
    found = reading.interview
    assert found
    assert (found.employer, found.role, found.format) == ("Clínica Dental Turia", "Higienista dental", "onsite")


def test_a_closing_date_is_no_interview() -> None:
    text = "Thank you for applying for Income Officer. The closing date is 29 January at 12 noon. We reply after that."
    (reading,) = read(HEAD.format(sender="jobs@quern.example", subject="Received", text=text).encode(), "mail.eml")
    assert reading.interview is None


@pytest.mark.parametrize(
    "text",
    [
        "Receptionist (part time) - Greystone Dental\nPosted 6 January 2027\n\nYou will greet patients. Send your CV to Mrs "
        "Alder by Friday 29 January 2027. Interviews will be held at the practice.",
        '5 new jobs for "interviewer" near Cork\nTelephone Interviewer, Opinion Lab, apply before 20 November 2026',
    ],
)
def test_an_advert_or_an_alert_is_no_interview(text: str) -> None:
    (reading,) = read(text.encode(), "pasted.txt")
    assert reading.interview is None


def test_a_form_s_columns_a_moved_subject_and_a_client_tell_the_firm() -> None:
    columns = (
        "Interview booking confirmed\n\nOrganisation     Lakeshore Transit Authority\nPosition         Bus Operator\n"
        "Date             Wednesday, January 13, 2027\nTime             8:30 AM - 9:30 AM\nType             In person\n"
        "Location         4501 S. Harbor Blvd, Milwaukee, WI\n"
    )
    note = (
        "Notes, call with Denise from Harlow Recruitment, 14 Jan 2027\n\n- client is Westmere Housing Association, job is "
        "Income Officer\n- first interview on Teams, Thursday 21 January 2027, 11.00 - 11.45 UK time\n"
    )
    for text, firm in ((columns, "Lakeshore Transit Authority"), (note, "Westmere Housing Association")):
        (reading,) = read(text.encode(), "pasted.txt")
        assert reading.interview is not None
        assert reading.interview.employer == firm


def test_a_street_that_is_counted_is_no_day() -> None:
    text = (
        "Your application for Crew Member at Quickbite - W 9th St has been sent to the manager.\nFeel free to stop by between 2 "
        "and 4 pm and ask for the manager on duty.\nThanks for applying!"
    )
    (reading,) = read(text.encode(), "pasted.txt")
    assert reading.interview is None
