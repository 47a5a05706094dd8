"""What is new in a mail, and what is quoted or signed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.reading.markup import read_page
from afterword.mail.reading.quotes import cut

HEADS = [
    "On Thu, Nov 5, 2026 at 5:15 PM, Maya Lindqvist <maya@example.test> wrote:\n> Dear Dana,",
    "On Thu, Nov 5, 2026 at 5:15 PM, Maya Lindqvist <\nmaya@example.test> wrote:\n\nDear Dana,",
    "________________________________\nFrom: Maya Lindqvist\nSent: Thursday, 5 November 2026 17:15\nTo: Dana\nSubject: Thanks\n\nDear Dana,",
    "-----Ursprüngliche Nachricht-----\nVon: Maya\nGesendet: Donnerstag\nAn: Dana\nBetreff: Dank\n\nLiebe Dana,",
    "Am 05.11.2026 um 17:15 schrieb Maya Lindqvist:\n> Liebe Dana,",
    "Le jeu. 5 nov. 2026 à 17:15, Maya Lindqvist <maya@example.test> a écrit :\n> Chère Dana,",
    "El jue, 5 nov 2026 a las 17:15, Maya Lindqvist (<maya@example.test>) escribió:\n> Querida Dana,",
    "---------- Forwarded message ---------\nFrom: Maya <maya@example.test>\nDate: Thu, Nov 5, 2026\nSubject: Thanks\nTo: Dana\n\nDear",
]


@pytest.mark.parametrize("head", HEADS)
def test_the_letter_that_is_answered_is_cut_off(head: str) -> None:
    assert cut(f"Thank you, Maya.\n\n{head}\n> More.\n").kept == "Thank you, Maya."


def test_from_and_to_of_an_appointment_stay() -> None:
    text = "Your interview is on 5 November.\nFrom: 9:00\nTo: 10:00\nRoom 4"
    assert cut(text).kept == text


def test_a_signature_is_set_aside() -> None:
    text = "We will write by Friday.\n\nBest,\nDana\n\nDana Rivera\nData Lead, Harborline\n+1 212 555 0190"
    found = cut(text, "Dana Rivera")
    assert found.kept == "We will write by Friday.\n\nBest,\nDana"
    assert "+1 212 555 0190" in found.signature


def test_a_disclaimer_is_none_of_the_news() -> None:
    text = "We will write by Friday.\n\nDana\n\nThis email and any attachments are confidential and intended for the recipient."
    assert cut(text).kept.endswith("Dana")


def test_a_mail_may_begin_with_why_it_came() -> None:
    text = "Hello Luis,\n\nYou are receiving this e-mail because you applied to us.\n\nThe vacancy has been cancelled."
    assert cut(text).kept == text


def test_a_page_is_read_by_its_structure() -> None:
    page = read_page(
        "<style>x</style><!-- <p>no</p> --><p>Thank&nbsp;you.</p><p style='display:none'>hidden</p>"
        "<a href='https://zoom.test/j/1'>Join</a><script>run()</script><blockquote type=cite>Old</blockquote>"
    )
    assert page.text == "Thank you.\n\nJoin\n> Old"
    assert page.links == ("https://zoom.test/j/1",)


@pytest.mark.parametrize(
    "bomb", ["<!--" * 100_000, "<div>" * 100_000, "<a href=" * 60_000, "<" * 400_000, "<p style='" + "a" * 400_000]
)
def test_a_page_that_is_a_bomb_takes_no_time(bomb: str) -> None:
    started = time.process_time()
    read_page(bomb)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "bomb",
    [
        "> " * 200_000,
        "On " * 100_000,
        "From: a\n" * 50_000,
        "a@b " * 100_000,
        "- " * 200_000,
        "wrote:\n" * 50_000,
        "Regards\n" * 50_000,
    ],
)
def test_a_text_that_is_a_bomb_takes_no_time(bomb: str) -> None:
    started = time.process_time()
    cut(bomb[:100_000])
    assert time.process_time() - started < 5


@given(st.text(max_size=2000))
def test_any_text_is_cut(text: str) -> None:
    found = cut(text)
    for line in found.kept.split("\n"):
        assert line.strip() in text


@given(st.text(alphabet="<>/abp!-=\"' \n&;", max_size=400))
def test_any_page_is_read(page: str) -> None:
    read_page(page)


def test_a_cell_of_no_size_lays_out_what_has_a_size_of_its_own() -> None:
    page = read_page(
        '<table><tr><td style="font-size:0px;padding:10px"><div style="font-size:14px;color:#333">We chose another.</div>'
        '<div style="padding:1px">Seen by nobody</div></td></tr></table><p style="font-size:0">Nor this</p><p>Ada</p>'
    )
    assert page.text.split() == ["We", "chose", "another.", "Ada"]


def test_what_one_program_hides_is_read_by_all_others() -> None:
    assert read_page('<div style="mso-hide:all">For all but Outlook</div>').text == "For all but Outlook"


@pytest.mark.parametrize(
    ("attributes", "seen"),
    [
        ('style="overflow: hidden !important"', True),
        ('class="col hidden sm"', True),
        ("hidden", False),
        ('id="x" hidden style="a:b"', False),
        ('style="visibility: hidden"', False),
        ('style="display:none;color:red"', False),
    ],
)
def test_what_nobody_sees_is_told_from_what_is_only_cut_off(attributes: str, *, seen: bool) -> None:
    assert bool(read_page(f"<div {attributes}>The words</div>").text) is seen


@pytest.mark.parametrize(
    "page",
    [
        "<!--[if !mso]><!--><p>Hello</p><!--<![endif]-->",
        "<!--[if mso]><p>For Outlook</p><![endif]--><p>Hello</p>",
        "<!--><p>Hello</p>",
        "<!-- a -- b --><p>Hello</p>",
        "<!-- a --!><p>Hello</p>",
        "<html><head><title>Title<body><p>Hello</p>",
    ],
)
def test_comments_end_where_a_browser_ends_them(page: str) -> None:
    assert read_page(page).text == "Hello"


def test_a_line_of_a_form_that_names_the_sender_begins_no_signature() -> None:
    text = "Wir laden Sie herzlich ein.\n\nArbeitgeber: Haus Lindental\nStelle: Pfleger\nTermin: Freitag, 11 Uhr\n"
    assert "Termin" in cut(text, "Haus Lindental").kept
