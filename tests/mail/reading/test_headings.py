"""What stands over a pasted text, and what is made of it."""

from __future__ import annotations

import pytest

from afterword.mail.reading.headings import firm_beside, headed
from afterword.mail.reading.reading import read


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Harbour Housing Trust - My applications\n\nRepairs Assistant (HO/2026/7)\nStatus: Invited to interview", "Harbour Housing Trust - Repairs Assistant"),
        ("✔ You're booked!\n\nBarista interview\nTern Coffee\n9:15 AM", "Barista interview - Tern Coffee"),
        ("Tidal Power interview (Blade Engineer)\n\nwhen: 12 Jan", "Blade Engineer - Tidal Power"),
        ("Topic: Interview, Policy Officer - Fen Water\nTime: Dec 2", "Interview, Policy Officer - Fen Water"),
        ("INTERVIEW CONFIRMATION\nFinch & Marlowe Cloth\n\nRole: Cutter", "Finch & Marlowe Cloth"),
        ("Phone call with Ada Okafor, Northwind\nTuesday at 10", ""),
        ("Hi Sam,\n\nthank you for coming in.", ""),
        ("We would like to see you on Tuesday.", ""),
        ("[14/10/26, 9:12] Ada: Hi Sam", ""),
    ],
)  # fmt: skip
def test_the_lines_over_a_text_are_one_heading(text: str, over: str) -> None:
    assert headed(text) == over


def test_a_firm_in_the_heading_goes_with_a_post_told_below() -> None:
    assert firm_beside("Assistant Buyer", "Finch & Marlowe Cloth", ()) == "Finch & Marlowe Cloth"
    assert firm_beside("Assistant Buyer", "Ada Okafor", ("Ada Okafor",)) is None


def test_a_page_of_a_portal_tells_its_firm_and_post() -> None:
    text = (
        "Harbour Housing Trust - My applications\n\nRepairs Assistant (HO/2026/7)\nStatus: Invited to interview\n\n"
        "Date: Friday 11 December 2026\nTime: 2:20 pm\nLocation: 8 Mosley Street, Leeds\nInterviewers: Ada Okafor\n"
    )
    (reading,) = read(text.encode(), "paste.txt")
    assert reading.interview is not None
    assert (reading.interview.employer, reading.interview.role) == ("Harbour Housing Trust", "Repairs Assistant")


def test_a_name_in_brackets_is_none_of_the_post() -> None:
    text = (
        "Topic: Fen Water - Interview, Policy Officer (Eleni Stavrou)\nTime: Dec 2, 2026 10:30 AM London\n\n"
        "Join Zoom Meeting\nhttps://zoom.example/j/86955500143\n\nPanel: Ada Okafor (Director, Policy)\n"
    )
    (reading,) = read(text.encode(), "paste.txt")
    assert reading.interview is not None
    assert reading.interview.role == "Policy Officer"
