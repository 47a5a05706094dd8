"""A file read as an invitation."""

from pathlib import Path

import pytest

from afterword.errors import BadInput
from afterword.mail.reading.known import Known
from afterword.mail.reading.reading import read

EXAMPLE = Path(__file__).parents[3] / "docs" / "example" / "invitation.ics"


def test_a_calendar_is_read_in_the_shape_of_the_contract() -> None:
    (reading,) = read(EXAMPLE.read_bytes(), "invitation.ics", Known(me="ines.marlow@example.test"))
    body = reading.as_json()
    assert (body["about"], body["facts"], body["kept"]) == ("invitation", [], "")
    assert (body["interview"]["employer"], body["interview"]["role"]) == ("Tidewater Rail", "Service Planning Lead")
    assert body["interview"]["start"] == "2026-11-12T10:30:00+00:00"
    assert len(body["interview"]["people"]) == 3
    assert 0.3 <= body["confidence"] <= 1


def test_what_is_no_interview_is_unrelated() -> None:
    dentist = EXAMPLE.read_bytes().replace(b"Interview: Service Planning Lead at Tidewater Rail", b"Dentist")
    quiet = dentist.replace(b"we look forward to meeting you at Tidewater Rail. ", b"")
    lonely = b"\r\n".join(line for line in quiet.split(b"\r\n") if not line.startswith((b"ATTENDEE", b"ORGANIZER")))
    (reading,) = read(lonely, "dentist.ics")
    assert (reading.about, reading.as_json()["interview"]) == ("unrelated", None)


def test_what_is_no_file_says_so() -> None:
    with pytest.raises(BadInput, match=r"noise\.bin is no mail and no text"):
        read(b"noise\x00\x01\x02", "noise.bin")
    with pytest.raises(BadInput, match="empty"):
        read(b"  \r\n", "mail.eml")


def test_what_a_program_left_of_a_page_reads_as_the_sign_it_stands_for() -> None:
    (reading,) = read(
        b"From: Ada <ada@firm.example>\n\nWe&rsquo;re not&nbsp;moving forward with you.\n", "mail.eml", Known()
    )
    assert [fact.kind for fact in reading.facts] == ["rejected"]
    assert reading.kept == "We’re not moving forward with you."
