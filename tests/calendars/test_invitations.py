"""Invitations, read. Each file in `messages/` has beside it what must be read in it, or the words that refuse it."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.calendars import envelope
from afterword.calendars.invitations import MOST_BYTES, Invitation, read_invitations
from afterword.core.records import PARTS
from afterword.errors import BadInput

MESSAGES = sorted(path for path in (Path(__file__).parent / "messages").iterdir() if path.suffix in {".ics", ".eml"})
FORMATS = {None, "phone", "video", "onsite", "panel", "informational"}


def expected(path: Path) -> dict[str, Any]:
    return json.loads(path.with_suffix(".json").read_text("utf-8"))


def calendar(*events: str, head: str = "", method: str = "REQUEST") -> bytes:
    """A calendar file of the events, each given by its lines."""
    inner = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\n{head}{inner}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


WHEN = "UID:one\nDTSTART;TZID=Europe/London:20261104T100000\nDTEND;TZID=Europe/London:20261104T110000\n"


def only(data: bytes, **how: Any) -> Invitation:
    found = read_invitations(data, "invite.ics", **how)
    assert len(found) == 1
    return found[0]


def refused(data: bytes, **how: Any) -> str:
    with pytest.raises(BadInput) as caught:
        read_invitations(data, "invite.ics", **how)
    return str(caught.value)


@pytest.mark.parametrize("path", MESSAGES, ids=lambda path: path.name)
def test_each_message_is_read_as_its_pair_says(path: Path) -> None:
    wanted = expected(path)
    how = {key: wanted[key] for key in ("me", "zone") if key in wanted}
    if "error" in wanted:
        message = refused(path.read_bytes(), **how)
        assert wanted["error"] in message
        assert "\n" not in message
        return
    found = read_invitations(path.read_bytes(), path.name, **how)
    assert len(found) == len(wanted["interviews"])
    for invitation, interview in zip(found, wanted["interviews"], strict=True):
        compare(invitation, interview)


def compare(invitation: Invitation, interview: dict[str, Any]) -> None:
    body = {**invitation.as_json(), "uid": invitation.uid, "sequence": invitation.sequence}
    body |= {"missing": list(invitation.missing), "likely": invitation.likely}
    for key, value in interview.items():
        if key in {"start", "end"}:
            assert datetime.fromisoformat(body[key]) == datetime.fromisoformat(value), key
        elif key != "people":
            assert body[key] == value, key
    if "people" in interview:
        left = list(body["people"])
        for person in interview["people"]:
            match = next((each for each in left if person.items() <= each.items()), None)
            assert match, f"{person} is not in {left}"
            left.remove(match)
        assert not left


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("GMT Standard Time", "Europe/London"),
        ("Eastern Standard Time", "America/New_York"),
        ("India Standard Time", "Asia/Kolkata"),
        ("Romance Standard Time", "Europe/Paris"),
        ("FLE Standard Time", "Europe/Kyiv"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Vienna", "Europe/Vienna"),
        ("US/Pacific", "America/Los_Angeles"),
        ("europe/london", "Europe/London"),
        ("Pacific Time (US & Canada), Tijuana", "America/Los_Angeles"),
        ("Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_in_any_spelling_is_that_place_in_summer_and_winter(tzid: str, zone: str) -> None:
    for day in ("20260114", "20260714"):
        found = only(calendar(f'UID:z\nSUMMARY:Interview\nDTSTART;TZID="{tzid}":{day}T100000'))
        assert found.zone == zone
        assert found.start == datetime.strptime(f"{day}10", "%Y%m%d%H").replace(tzinfo=ZoneInfo(zone))


def test_what_one_file_calls_a_zone_does_not_set_the_clock_of_the_next() -> None:
    def defined(offset: str) -> bytes:
        part = f"BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:{offset}\nTZOFFSETTO:{offset}\nEND:STANDARD\n"
        return calendar(
            "UID:z\nSUMMARY:Interview\nDTSTART;TZID=Customized Time Zone:20260714T100000",
            head=f"BEGIN:VTIMEZONE\nTZID:Customized Time Zone\n{part}END:VTIMEZONE\n",
        )

    assert only(defined("+0300")).start.utcoffset() == timedelta(hours=3)
    assert only(defined("-0500")).start.utcoffset() == timedelta(hours=-5)


def test_a_zone_that_nobody_knows_is_settled_by_the_caller() -> None:
    found = only(calendar("UID:z\nSUMMARY:Interview\nDTSTART;TZID=Odd:20260714T100000"), zone="Europe/London")
    assert found.zone == "Europe/London"
    assert "Mars" in refused(calendar("UID:z\nDTSTART:20260714T100000"), zone="Mars")


def test_the_candidate_is_never_one_of_the_people() -> None:
    data = calendar(
        WHEN + "SUMMARY:Interview\nORGANIZER;CN=Ann Lee:mailto:ann@elm.example\n"
        "ATTENDEE;CN=Jo May:mailto:Jo@may.example\nATTENDEE;CN=Al Roe:mailto:al@elm.example"
    )
    found = only(data, me="JO+jobs@may.example")
    assert [each.name for each in found.people] == ["Al Roe", "Ann Lee"]


def test_without_the_candidates_address_nobody_is_dropped_who_may_interview() -> None:
    data = calendar(
        WHEN + "SUMMARY:Interview\nORGANIZER;CN=Ann Lee:mailto:ann@elm.example\n"
        "ATTENDEE;CN=Jo May:mailto:jo@elm.example\nATTENDEE;CN=Al Roe:mailto:al@elm.example"
    )
    assert [each.name for each in only(data).people] == ["Jo May", "Al Roe", "Ann Lee"]


def test_whoever_declined_and_machines_are_not_there() -> None:
    data = calendar(
        WHEN + "SUMMARY:Interview\nORGANIZER;CN=Elm:mailto:no-reply@elm.example\n"
        "ATTENDEE;CN=Al Roe;PARTSTAT=DECLINED:mailto:al@elm.example\nATTENDEE;CN=Bo Ray:mailto:bo@elm.example"
    )
    assert [each.email for each in only(data).people] == ["bo@elm.example"]


@pytest.mark.parametrize(
    ("written", "name", "title"),
    [
        ("Marsden, Helen", "Helen Marsden", ""),
        ("Bakare, Tunde (Dr)", "Tunde Bakare", "Dr"),
        ("SMITH, John (EXT)", "John Smith", ""),
        ("van der Berg, Pieter", "Pieter van der Berg", ""),
        ("Helen Marsden, PhD", "Helen Marsden", ""),
        ("Prof. Dr. Katrin Wyss", "Katrin Wyss", "Prof. Dr."),
        ("Anil Rao (Clinical Director)", "Anil Rao", "Clinical Director"),
        ("O'Neill, Siobhán", "Siobhán O'Neill", ""),
        ("Cher", "Cher", ""),
    ],
)
def test_names_stand_as_their_owners_write_them(written: str, name: str, title: str) -> None:
    found = only(calendar(WHEN + f'SUMMARY:Interview\nATTENDEE;CN="{written}":mailto:x@elm.example'))
    assert (found.people[0].name, found.people[0].title) == (name, title)


def test_a_name_guessed_from_an_address_is_to_be_checked_and_another_is_not_guessed() -> None:
    data = calendar(
        WHEN + "SUMMARY:Interview\nATTENDEE;CN=maria.garcia@elm.example:mailto:maria.garcia@elm.example\n"
        "ATTENDEE:mailto:mgz7@elm.example"
    )
    found = only(data)
    assert [each.name for each in found.people] == ["Maria Garcia", ""]
    assert {"name of Maria Garcia", "name of mgz7@elm.example"} <= set(found.missing)


@pytest.mark.parametrize(
    ("summary", "employer", "role"),
    [
        ("Interview - Staff Nurse\\, Acute Medical Unit", None, "Staff Nurse, Acute Medical Unit"),
        ("Acme | Onsite | Senior Engineer", "Acme", "Senior Engineer"),
        (
            "Regional Sales Manager\\, South - Round 2 - Kaveri Cold Storage Ltd",
            "Kaveri Cold Storage Ltd",
            "Regional Sales Manager, South",
        ),
        ("Interview with Priya Raman", None, None),
        ("Interview for Store Manager at Hartwell & Sons", "Hartwell & Sons", "Store Manager"),
        (
            "Canceled: Customer Success Lead interview with Tidewater Logistics",
            "Tidewater Logistics",
            "Customer Success Lead",
        ),
        ("Postdoc interview (Snow Hydrology) - Ana Ferreira", None, "Postdoc"),
        (
            "Interview: Physiotherapist Band 6 @ St Brannoc's Hospital",
            "St Brannoc's Hospital",
            "Physiotherapist Band 6",
        ),
        ("Final round interview", None, None),
        ("Final interview with CEO – Head of Finance – Orchard & Vine", "Orchard & Vine", "Head of Finance"),
        ("Teaching demo + interview\\, Lecturer (Nursing)\\, Ashby College", "Ashby College", "Lecturer (Nursing)"),
        (
            "[Confirmed] Onsite Interview - Mechanical Engineer (Req 4471) - Vector Inc.",
            "Vector Inc.",
            "Mechanical Engineer",
        ),
        ("Data Analyst (m/w/d) - Nordkante GmbH", "Nordkante GmbH", "Data Analyst"),
        ("Interview with Fennick Stores for Assistant Buyer", "Fennick Stores", "Assistant Buyer"),
        ("Campus visit\\, Lecturer in Statistics: meeting with the Dean", None, "Lecturer in Statistics"),
        ("Interview Board - Policy Analyst (Competition 26-1147)", None, "Policy Analyst"),
        ("Dulver Steam Railway\\, Workshop Apprentice interview", "Dulver Steam Railway", "Workshop Apprentice"),
        ("Entrevista presencial: Supervisor de Producción", None, "Supervisor de Producción"),
        ("Phone interview - Kestrel Outdoor (buyer job)", "Kestrel Outdoor", "buyer"),
        ("Phone interview - Ayana Outdoor (buyer job)", None, "buyer"),
        (
            "Lecturer in Marine Biology - University of Kestrel Bay",
            "University of Kestrel Bay",
            "Lecturer in Marine Biology",
        ),
    ],
)
def test_employer_and_role_stand_in_the_summary_or_are_missing(
    summary: str, employer: str | None, role: str | None
) -> None:
    found = only(calendar(WHEN + f"SUMMARY:{summary}"))
    assert (found.employer, found.role) == (employer, role)
    assert ("employer" in found.missing, "role" in found.missing) == (employer is None, role is None)


def test_the_description_tells_what_the_summary_does_not() -> None:
    words = (
        "Dear Kwame\\,\\n\\nYour interview for the post of Ward Clerk at Northmoor General Hospital is confirmed.\\n"
        "Interview committee: Sister Joan Pike\\, Mr. Alan Webb\\, and Wendy Liu (Matron)"
    )
    found = only(calendar(WHEN + f"SUMMARY:Interview slot confirmed\nDESCRIPTION:{words}"))
    assert (found.employer, found.role) == ("Northmoor General Hospital", "Ward Clerk")
    people = [(each.name, each.title) for each in found.people]
    assert people == [("Joan Pike", "Sister"), ("Alan Webb", ""), ("Wendy Liu", "Matron")]


def test_an_interview_with_the_candidate_by_name_is_theirs() -> None:
    data = calendar(
        WHEN + "SUMMARY:Interview with Kwame Boateng (Chemist)\nORGANIZER;CN=Ute Lang:mailto:ute@rheinlab.example\n"
        "ATTENDEE;CN=Kwame Boateng:mailto:kwame.boateng@example.net"
    )
    found = only(data)
    assert found.role == "Chemist"
    assert [(each.name, each.part) for each in found.people] == [("Ute Lang", "interviewer")]


def test_a_mail_domain_alone_names_no_employer_and_picks_the_right_name_among_several() -> None:
    host = "ORGANIZER;CN=Sam Lowe:mailto:sam@kestrelbay.example\n"
    assert only(calendar(WHEN + host + "SUMMARY:Interview (Operations Analyst)")).employer is None
    said = only(calendar(WHEN + host + "SUMMARY:Data Analyst - Kestrel Bay - Remote Team"))
    assert said.employer == "Kestrel Bay"


@pytest.mark.parametrize(
    ("lines", "held"),
    [
        ("SUMMARY:Phone screen\nDESCRIPTION:We will call you on +44 7700 900123", ("phone", None, None, None)),
        (
            "SUMMARY:Phone interview\nDESCRIPTION:Please call us on +44 7700 900123",
            ("phone", None, None, "+44 7700 900123"),
        ),
        (
            "SUMMARY:Interview\nLOCATION:https://zoom.example.com/j/1",
            ("video", None, "https://zoom.example.com/j/1", None),
        ),
        ("SUMMARY:Interview\nLOCATION:12 Quay Road\\, Leeds", ("onsite", "12 Quay Road, Leeds", None, None)),
        ("SUMMARY:Panel interview\nLOCATION:Room 14", ("panel", "Room 14", None, None)),
        ("SUMMARY:Informational interview\nLOCATION:Corner Roast", ("informational", "Corner Roast", None, None)),
        (
            "SUMMARY:Interview\nDESCRIPTION:Cancel: https://calendly.example/cancel/1\\nJoin: https://meet.example.com/a-b",
            ("video", None, "https://meet.example.com/a-b", None),
        ),
        (
            "SUMMARY:Interview\nDESCRIPTION:Meeting ID: 312 456 789 12\\nOr dial +44 20 7946 0018",
            (None, None, None, "+44 20 7946 0018"),
        ),
        ("SUMMARY:Entretien\nLOCATION:Visioconférence", ("video", None, None, None)),
        ("SUMMARY:Vorstellungsgespräch\nLOCATION:Telefonisch", ("phone", None, None, None)),
        ("SUMMARY:Entrevista telefónica", ("phone", None, None, None)),
        (
            "SUMMARY:Interview\nDESCRIPTION:Please come to our office at 12 Quay Road\\, Leeds.",
            ("onsite", "12 Quay Road, Leeds", None, None),
        ),
        (
            "SUMMARY:Interview\nLOCATION:See below\nDESCRIPTION:Location: Room 4\\, Ash House\\, Hull",
            ("onsite", "Room 4, Ash House, Hull", None, None),
        ),
        (
            "SUMMARY:Interview\nLOCATION:Microsoft Teams Meeting\nDESCRIPTION:We are at 12 Quay Road\\, Leeds.",
            ("video", None, None, None),
        ),
    ],
)
def test_how_and_where(lines: str, held: tuple[str | None, ...]) -> None:
    found = only(calendar(WHEN + lines))
    assert (found.format, found.place, found.link, found.phone) == held


def test_an_interview_over_the_hour_that_comes_twice_ends_after_it_starts() -> None:
    found = only(calendar("UID:d\nSUMMARY:Interview\nDTSTART;TZID=America/New_York:20261101T013000\nDURATION:PT45M"))
    assert found.start.isoformat() == "2026-11-01T01:30:00-04:00"
    assert found.end.isoformat() == "2026-11-01T01:15:00-05:00"


def test_sessions_of_one_house_on_one_day_are_one_visit() -> None:
    def session(uid: str, hour: str, name: str) -> str:
        return (
            f"UID:{uid}\nDTSTART:20261104T{hour}0000Z\nDURATION:PT45M\nSUMMARY:System Design - {name}\n"
            f"ATTENDEE;CN={name}:mailto:{name.split()[0].lower()}@quill.example"
        )

    found = only(calendar(session("b", "14", "Bo Roe"), session("a", "10", "Ann Lee")))
    assert (found.uid, found.start.hour, found.end.hour, found.end.minute) == ("a", 10, 14, 45)
    assert [each.name for each in found.people] == ["Ann Lee", "Bo Roe"]


def test_an_event_that_speaks_of_no_interview_is_returned_and_said_to_be_unlikely() -> None:
    assert only(calendar(WHEN + "SUMMARY:Swimming lesson")).likely is False
    assert only(calendar(WHEN + "SUMMARY:Interview")).likely is True


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"  \r\n", "is empty"),
        (b"\x00\xff\xfe" * 50, "not a calendar file"),
        (b"<html><body>Interview</body></html>", "not a calendar file"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "holds no event"),
        (calendar("SUMMARY:Interview"), "DTSTART is missing"),
        (calendar("SUMMARY:Interview\nDTSTART:20261104T100000Z\nDURATION:soon"), "no length of time"),
    ],
)
def test_bad_input_is_refused_in_one_sentence(data: bytes, words: str) -> None:
    message = refused(data)
    assert words in message
    assert message.startswith("invite.ics")
    assert "\n" not in message


def test_fifty_megabytes_of_noise_are_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelope, "decoded", None)  # whoever begins to read trips over this
    assert "at most 5 MB" in refused(b"BEGIN:VCALENDAR\r\n" + b"x" * 50_000_000)


@pytest.mark.parametrize(
    "value",
    [
        "A" * 700_000,
        "Ann\\nLee\\, BEGIN:VEVENT",
        "\x00\x07\u202eAnn\u200b Lee",
        ';;;"""::==,,',
        "(" * 5000,
        "Ann Lee " + " " * 19_000 + "x",
        "Ann Lee, " * 2000,
        "https://" * 2000,
        "<p " * 4000,
        "+44 20 7946 0018 " * 1000,
    ],
    ids=lambda value: repr(value[:12]),
)
def test_hostile_values_are_cut_and_cleaned_in_good_time(value: str) -> None:
    quoted = value.replace('"', "")
    began = time.process_time()
    found = only(
        calendar(
            WHEN + f"SUMMARY:{value}\nDESCRIPTION:Panel: {value}\nLOCATION:{value}\nCONTACT:{value}\n"
            f'ORGANIZER;CN="{quoted}":mailto:host@elm.example\nATTENDEE;CN="{quoted}":mailto:{value}@elm.example'
        )
    )
    assert time.process_time() - began < 5
    for text in (json.dumps(found.as_json(), ensure_ascii=False), *(each.name for each in found.people)):
        assert not any(mark in text for mark in "\x00\x07\u202e\u200b\r\n")
    assert all(len(each.name) <= 200 for each in found.people)


def read_or_refused(data: bytes, zone: str | None = None) -> None:
    """Anything but an answer of the right shape or one sentence of refusal is a fault."""
    found, words = (), ""
    try:
        found = read_invitations(data, "invite.ics", zone=zone)
    except BadInput as refusal:
        words = str(refusal)
    if found:
        well_formed(found)
    else:
        assert words
        assert "\n" not in words


def well_formed(found: tuple[Invitation, ...]) -> None:
    assert found
    for each in found:
        assert each.start.astimezone(UTC) <= each.end.astimezone(UTC)
        assert each.format in FORMATS
        assert ZoneInfo(each.zone)
        assert all(person.part in PARTS for person in each.people)
        json.dumps(each.as_json())


GOOD = [path.read_bytes() for path in MESSAGES if "interviews" in expected(path)]
SPLICES = [
    b"",
    b"\x00",
    b"\r\n ",
    b":",
    b";",
    b'"',
    b"\\n",
    b"BEGIN:VEVENT\r\n",
    b"END:VEVENT\r\n",
    b"DTSTART:",
    b"9999",
    b"RRULE:FREQ=YEARLY;BYDAY=-9SU;BYMONTH=13\r\n",
    b"TZOFFSETTO:+9999\r\n",
    b"\xff",
    b"\xe2\x80\xae",
    b"P9W",
    b"00010101T000000Z",
    b"99991231T235959Z",
    b"mailto:",
    b"https://[",
    b"=?x?q?=?=",
]


@given(data=st.one_of(st.binary(max_size=600), st.binary(max_size=300).map(lambda noise: b"From: a\r\n" + noise)))
@settings(max_examples=200, deadline=None)
def test_random_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(data)


@given(data=st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_good_files_with_damage_are_read_or_refused(data: st.DataObject) -> None:
    damaged = data.draw(st.sampled_from(GOOD))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(damaged)))
        gone = data.draw(st.integers(0, 40))
        damaged = damaged[:at] + data.draw(st.sampled_from(SPLICES)) + damaged[at + gone :]
    read_or_refused(damaged, zone=data.draw(st.sampled_from([None, "Europe/London"])))


@given(
    value=st.text(max_size=80), key=st.sampled_from(["SUMMARY", "DESCRIPTION", "LOCATION", "CONTACT", "DTEND", "UID"])
)
@settings(max_examples=200, deadline=None)
def test_any_text_in_any_property_is_read_or_refused(value: str, key: str) -> None:
    data = calendar(WHEN.replace("UID:one\n", "") + f"{key}:{value}").decode("utf-8", "surrogatepass")
    read_or_refused(data.encode("utf-8", "replace"))


def test_the_limit_is_five_million_bytes() -> None:
    assert MOST_BYTES == 5_000_000


def test_a_file_that_tells_more_than_interviews_do_is_refused_before_it_is_understood() -> None:
    def export(number: int, words: str, people: int) -> bytes:
        listed = "".join(f"ATTENDEE;CN=Ada Okafor {each}:mailto:p{each}@acme.example\n" for each in range(people))
        return calendar(*(
            f"{WHEN.replace('UID:one', f'UID:{each}')}SUMMARY:Interview at Acme {each}\nDESCRIPTION:{words}\n{listed}"
            for each in range(number)
        ))  # fmt: skip

    assert len(read_invitations(export(120, "We meet at the front desk.", 2), "export.ics")) == 120
    with pytest.raises(BadInput, match=r"export.ics holds 120 events .* save the interview alone"):
        read_invitations(export(120, "Ada Okafor, Head of Data; " * 120, 20), "export.ics")


def test_a_name_in_no_dictionary_behind_a_post_is_the_house_and_a_department_is_not() -> None:
    house = only(calendar(WHEN + "SUMMARY:Second interview: Payroll Clerk\\, Quernloof Sugar"))
    assert (house.role, house.employer) == ("Payroll Clerk", "Quernloof Sugar")
    team = only(calendar(WHEN + "SUMMARY:Interview: Data Analyst\\, Customer Insights"))
    assert (team.role, team.employer) == ("Data Analyst, Customer Insights", None)


def test_a_german_post_is_one_by_the_words_around_it() -> None:
    words = "DESCRIPTION:wir laden Sie zum Gespräch für die Stelle als Elektroniker für Betriebstechnik ein."
    assert only(calendar(WHEN + "SUMMARY:Vorstellungsgespräch\n" + words)).role == "Elektroniker für Betriebstechnik"


def test_a_lesson_in_interviews_is_none() -> None:
    assert not only(calendar(WHEN + "SUMMARY:Brush up your interview skills (free workshop)")).likely


def test_a_short_number_of_a_country_without_areas_is_one() -> None:
    words = "SUMMARY:Interview - Claims Clerk\nDESCRIPTION:Contact: Melissa Goh\\, 6555 0127"
    assert only(calendar(WHEN.replace("Europe/London", "Asia/Singapore") + words)).phone == "6555 0127"


def test_a_firm_that_sounds_like_a_post_is_known_by_the_peoples_addresses() -> None:
    host = "ORGANIZER;CN=Ada Stone:mailto:ada@harmonlake.example\nATTENDEE;CN=Ben Oakes:mailto:ben@example.org\n"
    found = only(calendar(WHEN + host + "SUMMARY:Canceled: Interview: Compliance Officer - Harmon Lake Advisors"))
    assert (found.employer, found.role) == ("Harmon Lake Advisors", "Compliance Officer")


def test_the_post_behind_the_candidates_own_name_is_theirs_and_behind_anothers_is_not() -> None:
    host = "ORGANIZER;CN=Ada Stone:mailto:ada@waal.example\nATTENDEE;CN=Ben Oakes:mailto:ben@example.org\n"
    assert only(calendar(WHEN + host + "SUMMARY:Interview Ben Oakes\\, Transport Planner")).role == "Transport Planner"
    assert only(calendar(WHEN + host + "SUMMARY:Interview with Ada Stone\\, Transport Planner")).role is None


def test_labels_in_the_description_name_both() -> None:
    said = only(calendar(WHEN + "SUMMARY:Interview\nDESCRIPTION:You will meet Ada. Employer: Vale County Council."))
    assert said.employer == "Vale County Council"
    said = only(calendar(WHEN + "SUMMARY:Phone screen\nDESCRIPTION:Position: Product Designer at Brightloom Software"))
    assert (said.employer, said.role) == ("Brightloom Software", "Product Designer")
