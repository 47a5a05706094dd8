"""The first interview: read, checked, saved; and who the candidate is."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest

from afterword.desk import openings, profile
from afterword.desk.house import House
from afterword.store import lines

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:1@harrowlake.example
DTSTAMP:20261101T090000Z
DTSTART:20261118T140000Z
DTEND:20261118T150000Z
SUMMARY:Interview: Inventory Planner
DESCRIPTION:Interview at Harrow Lake Logistics
ORGANIZER;CN=Dana Whitfield:mailto:dana@harrowlake.example
ATTENDEE;CN=Łucja Dvořáková:mailto:lucja@harrowlake.example
END:VEVENT
END:VCALENDAR
"""
NAMELESS = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:2@mail.example
DTSTAMP:20261101T090000Z
DTSTART:20261112T090000Z
DTEND:20261112T100000Z
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
"""
ME = {"name": "Ines Marlow", "email": "ines@marlow.example", "zone": "Europe/London"}


def brought(visitor: Any, text: str) -> str:
    answer = visitor.post("/start", files={"ics": ("interview.ics", text.encode(), "text/calendar")})
    assert answer.status_code == 200, re.findall(r'class="err"[^>]*>([^<]*)', answer.text)
    return str(answer.text)


def carried(page: str) -> list[str]:
    return [html.unescape(each) for each in re.findall(r'name="invitation" value="([^"]*)"', page)]


def test_the_first_run_asks_for_one_invitation_and_offers_the_example(visitor: Any) -> None:
    page = visitor.get("/start").text
    assert "Let us start with one interview" in page
    assert "Fill in an example" in page
    assert "What leaves this device" in page


def test_an_invitation_is_read_checked_and_saved(house: House, visitor: Any, now: Any) -> None:
    page = brought(visitor, INVITATION)
    for words in ("Harrow Lake Logistics", "Inventory Planner", "Łucja Dvořáková", "lucja@harrowlake.example",
                  "Wed 18 November, 14:00 to 15:00", "Save this interview"):  # fmt: skip
        assert words in page
    assert openings.everything(house, now) == (), "nothing is saved by reading"
    data = {"invitation": carried(page), "employer-0": "Harrow Lake Logistics", "role-0": "Planner"}
    answer = visitor.post("/start/save", data)
    assert answer.headers["location"] == "/start?said=added#you"
    (opening,) = openings.everything(house, now)
    assert (opening.candidacy.employer, opening.candidacy.role) == ("Harrow Lake Logistics", "Planner")
    visitor.post("/start/profile", ME)
    assert "Interview 18 Nov" in visitor.get("/").text
    assert visitor.post("/start/save", data).headers["location"] == "/?said=known", "twice does nothing"


def test_an_invitation_can_be_pasted(visitor: Any) -> None:
    answer = visitor.post("/start", {"paste": INVITATION.replace("\n", "\r\n")})
    assert answer.status_code == 200
    assert "Harrow Lake Logistics" in answer.text


def test_what_is_missing_is_asked_beside_what_was_read(house: House, visitor: Any, now: Any) -> None:
    visitor.post("/start/profile", ME)
    page = brought(visitor, NAMELESS)
    assert "The invitation does not name it." in page
    assert "Who interviews you?" in page
    answer = visitor.post("/start/save", {"invitation": carried(page), "employer-0": " ", "role-0": "Planner",
                                          "people-0": "Dana Whitfield <dana@harrowlake.example>\nBo"})  # fmt: skip
    assert answer.status_code == 422
    assert "<title>Error: " in answer.text
    assert '<a href="#employer-0">Enter the company that asked you</a>' in answer.text
    assert 'value="Planner"' in answer.text, "answers are kept"
    assert "Dana Whitfield &lt;dana@harrowlake.example&gt;\nBo" in answer.text
    answer = visitor.post("/start/save", {"invitation": carried(answer.text), "employer-0": "Harrow Lake",
                                          "people-0": "Dana Whitfield <dana@harrowlake.example>\nBo"})  # fmt: skip
    assert answer.headers["location"] == "/debrief/harrow-lake", "it is over, so its debrief is next"
    (opening,) = openings.everything(house, now)
    assert set(opening.met) == {"Dana Whitfield", "Bo"}


@pytest.mark.parametrize(
    ("data", "files", "said"),
    [
        ({}, None, "Choose an .ics file, or paste the invitation below"),
        ({"paste": "Dear Ines, do come by"}, None, "What you pasted"),
        ({}, {"ics": ("photo.png", b"\x89PNG\r\n\x1a\n\x00\x00", "image/png")}, "photo.png"),
        ({}, {"ics": ("empty.ics", b"", "text/calendar")}, "Choose an .ics file"),
    ],
)
def test_what_cannot_be_read_is_said_at_the_field(visitor: Any, data: Any, files: Any, said: str) -> None:
    answer = visitor.post("/start", data, **({"files": files} if files else {}))
    assert answer.status_code == 422
    assert said in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert "".join(data.values()) in answer.text


@pytest.mark.parametrize("words", ["", "{}", "[1]", '{"uid": 5}', "x" * 1000, "\ud800"])
def test_a_form_that_was_tampered_with_is_refused(visitor: Any, words: str) -> None:
    data = {"invitation": words.encode("utf-8", "replace").decode(), "employer-0": "X"}
    assert visitor.post("/start/save", data).status_code == 422
    assert visitor.post("/start/save", {}).status_code == 422


def test_several_interviews_of_one_file_are_chosen_among(house: House, visitor: Any, now: Any) -> None:
    second = INVITATION.replace("1@harrow", "9@harrow").replace("20261118", "20261125")
    both = INVITATION.replace("END:VCALENDAR\n", "") + second.split("METHOD:REQUEST\n", 1)[1]
    page = brought(visitor, both)
    assert "Save those that are ticked" in page
    data = {"invitation": carried(page), "employer-0": "Harrow Lake", "employer-1": "Harrow Lake"}
    assert "Tick the interviews to save" in visitor.post("/start/save", data).text
    visitor.post("/start/save", {**data, "take-1": "yes"})
    (opening,) = openings.everything(house, now)
    assert opening.interviews == 1


def test_a_profile_is_saved_and_shown_again(house: House, visitor: Any) -> None:
    strengths = {"strength": ["", ""], "claim": ["I stay calm", " "], "evidence": ["nine days of floods", ""]}
    answer = visitor.post("/start/profile", {**ME, "phone": "+44 117 496 0142", **strengths})
    assert answer.headers["location"] == "/start?said=introduced"
    known = profile.profile(house)
    assert known is not None
    assert [(each.claim, each.evidence) for each in known.strengths] == [("I stay calm", "nine days of floods")]
    page = visitor.get("/start").text
    assert 'value="Ines Marlow"' in page
    ids = re.findall(r'name="strength" value="([^"]*)"', page)
    assert ids == [known.strengths[0].id, "", ""]
    changed = {"strength": ids, "claim": ["I stay very calm", "", ""], "evidence": ["nine days of floods", "", ""]}
    visitor.post("/start/profile", {**ME, **changed})
    again = profile.profile(house)
    assert again is not None
    assert [(each.id, each.claim) for each in again.strengths] == [(ids[0], "I stay very calm")]


@pytest.mark.parametrize(
    ("change", "at", "said"),
    [
        ({"name": " "}, "name", "Enter your name, as you sign it"),
        ({"email": "ines"}, "email", "Enter the address that your letters come from"),
        ({"zone": "Bristol"}, "zone", "There is no time zone"),
        ({"claim": "", "evidence": "floods"}, "claim-0", "Enter the strength that this proves"),
    ],
)
def test_a_profile_with_a_mistake_keeps_the_answers(
    house: House, visitor: Any, change: Any, at: str, said: str
) -> None:
    answer = visitor.post("/start/profile", {**ME, "phone": "0117", **change})
    assert answer.status_code == 422
    assert f'<a href="#{at}">{said}' in answer.text
    assert f'id="{at}-e"' in answer.text
    assert 'value="0117"' in answer.text
    assert profile.profile(house) is None


def test_single_keys_can_be_turned_off(visitor: Any) -> None:
    assert "keys.js" in visitor.get("/start").text
    visitor.post("/start/keys")
    page = visitor.get("/start").text
    assert "keys.js" not in page
    assert "<kbd>" not in page
    visitor.post("/start/keys", {"on": "yes"})
    assert "keys.js" in visitor.get("/start").text


def in_leeds(text: str) -> str:
    """The invitation on the clock of London, which makes it one of the UK."""
    times = text.replace("DTSTART:20261118T140000Z", "DTSTART;TZID=Europe/London:20261118T140000")
    return times.replace("DTEND:20261118T150000Z", "DTEND;TZID=Europe/London:20261118T150000")


def test_an_etiquette_is_mentioned_where_a_new_opening_comes_in_and_nowhere_else(
    house: House, visitor: Any, now: Any
) -> None:
    visitor.post("/start/profile", ME)
    data = {"invitation": carried(brought(visitor, in_leeds(INVITATION))), "employer-0": "Harrow Lake"}
    answer = visitor.post("/start/save", data)
    assert answer.headers["location"] == "/?said=added&offer=harrow-lake"
    page = visitor.get(answer.headers["location"]).text
    assert "There is an etiquette for the UK." in page
    assert 'href="/openings/harrow-lake?said=choose#etiquette"' in page
    (opening,) = openings.everything(house, now)
    assert opening.candidacy.etiquette == "", "it is offered and never applied unasked"
    assert "There is an etiquette" not in visitor.get("/").text
    assert "There is an etiquette" not in visitor.get("/?offer=nobody").text
    assert visitor.post("/start/save", data).headers["location"] == "/?said=known", "once"


def test_the_candidates_own_days_are_saved_shown_and_taken_back(house: House, visitor: Any) -> None:
    page = visitor.get("/start").text
    for name, value in (("quiet_from", "22:00"), ("quiet_until", "07:00"), ("letters_a_day", "5")):
        assert re.search(rf'name="{name}" type="\w+" value="{value}"', page)
    usual = {"quiet_from": "22:00", "quiet_until": "07:00", "letters_a_day": "5"}
    visitor.post("/start/profile", {**ME, **usual, "quiet_from": "21:30", "letters_a_day": "3"})
    known = profile.profile(house)
    assert known is not None
    assert {key: known.raw.get(key) for key in usual} == {
        "quiet_from": "21:30", "quiet_until": None, "letters_a_day": 3,
    }  # fmt: skip
    assert 'value="21:30"' in visitor.get("/start").text
    visitor.post("/start/profile", {**ME, **usual, "quiet_from": ""})
    known = profile.profile(house)
    assert known is not None
    assert usual.keys().isdisjoint(known.raw)


@pytest.mark.parametrize(("key", "typed"), [("quiet_from", "ten"), ("quiet_until", "7"), ("letters_a_day", "0")])
def test_days_that_cannot_be_keep_the_answers(house: House, visitor: Any, key: str, typed: str) -> None:
    answer = visitor.post("/start/profile", {**ME, key: typed})
    assert answer.status_code == 422
    assert f'<a href="#{key}">Enter a ' in answer.text
    assert f'value="{typed}"' in answer.text
    assert profile.profile(house) is None


def test_what_was_read_is_set_right_before_it_is_saved(house: House, visitor: Any, now: Any) -> None:
    """Day, times, zone, place and people are changed; what is not touched stays as it was read, to the second."""
    text = "Hi,\n\nyou are invited to an interview for Analyst at Birch on Friday 20 November 2026, 10:00 to 11:00.\n\nMo Lee\nBirch"
    page = visitor.post("/start", {"paste": text}).text
    carried = html.unescape(page.split('name="invitation" value="', 1)[1].split('"', 1)[0])
    sent = {"invitation": carried, "employer-0": "Birch", "role-0": "Analyst", "day-0": "2026-11-19", "from-0": "14:30",
            "until-0": "15:15", "zone-0": "Europe/Paris", "place-0": "Room 4",
            "who-0": "Mo Lee, Head of Data <Mo@birch.example>\nŁucja Nowak"}  # fmt: skip
    again = visitor.post("/start/again", sent).text
    assert "13:30 to 14:15" in again, "on the candidate's clock"
    assert not openings.everything(house, now), "nothing is saved yet"
    bad = visitor.post("/start/save", {**sent, "from-0": "soon", "zone-0": "Mars/Base"})
    assert bad.status_code == 422
    assert "There is no such time zone" in bad.text
    assert "Enter a day and both times" in bad.text
    assert "soon" in bad.text
    assert visitor.post("/start/save", sent).status_code == 303
    with house.store.reading() as tx:
        journal = lines.everything(tx)
    (held,) = (each for each in journal.facts if each.kind == "interview_held")
    assert (held.raw["start"], held.raw["zone"]) == ("2026-11-19T14:30:00+01:00", "Europe/Paris")
    assert [(each.name, each.title, each.email) for each in journal.people] == [
        ("Mo Lee", "Head of Data", "mo@birch.example"), ("Łucja Nowak", "", ""),
    ]  # fmt: skip
