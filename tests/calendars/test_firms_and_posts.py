"""Which firm and which post an event names, where only the place of the words tells."""

from __future__ import annotations

import pytest

from afterword.calendars.firms import is_stage, out_of_sentence
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
