"""Letters as PDF, by the real Typst."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.value import replace
from afterword.errors import BadInput
from afterword.paper import Addressed, _told, pdf
from afterword.writing.letter import Letter

DAY = datetime(2026, 11, 4, 9, tzinfo=ZoneInfo("Europe/London"))
TEXT = """Dear Dr Wierzbicki,

Thank you for the hour on Tuesday, and for the Selby junction conflict.

At Northern Rail I re-timed 212 trains. Would the new timetable start in May?

Yours sincerely,
Łucja Ödegård
+44 161 496 0133
example.org/lucja"""
LETTER = Letter(purpose="thank_you", to="t", subject="Thank you", text=TEXT)
TO = Addressed(name="Łucja Ödegård", contact=("+44 161 496 0133", "lucja@example.org"), country="GB",
               to=("Dr Tomasz Wierzbicki", "Head of Timetabling", "Tidewater Rail"))  # fmt: skip


def test_the_same_letter_on_the_same_day_gives_the_same_bytes() -> None:
    assert pdf(LETTER, TO, DAY) == pdf(LETTER, TO, DAY)
    assert pdf(LETTER, TO, DAY)[:5] == b"%PDF-"


def test_a_sheet_holds_every_word_and_no_line_of_the_signature_twice() -> None:
    told = _told(LETTER, TO, DAY)
    assert told["date"] == "4 November 2026"
    assert told["signature"] == ["Łucja Ödegård", "example.org/lucja"]
    assert told["body"] == [
        ["Thank you for the hour on Tuesday, and for the Selby junction conflict."],
        ["At Northern Rail I re-timed 212 trains. Would the new timetable start in May?"],
    ]


def test_paper_and_date_are_those_of_the_country() -> None:
    told = _told(LETTER, replace(TO, country="US"), DAY)
    assert (told["paper"], told["date"]) == ("us-letter", "November 4, 2026")


@pytest.mark.parametrize("shape", ["letter", "card"])
def test_what_looks_like_markup_is_printed_as_it_stands(shape: str) -> None:
    hostile = replace(LETTER, text=TEXT.replace("Selby", '#panic("x") $a$ *b* _c_ [d] @e <f> \\u{0} `g` // h /* i'))
    assert pdf(hostile, TO, DAY, shape)  # type: ignore[arg-type]


def test_a_card_takes_smaller_letters_for_more_words_and_says_when_there_are_too_many() -> None:
    longer = replace(LETTER, text=TEXT.replace("Thank you", "Thank you, thank you, " * 12 + "thank you"))
    assert pdf(longer, TO, DAY, "card")
    with pytest.raises(BadInput, match="longer than a card"):
        pdf(replace(LETTER, text=TEXT.replace("Thank you", "Thank you, " * 200)), TO, DAY, "card")


def test_a_long_letter_takes_more_sheets_and_what_is_no_letter_is_refused() -> None:
    assert pdf(replace(LETTER, text=TEXT.replace("Thank you", "Thank you, " * 400)), TO, DAY)
    with pytest.raises(BadInput, match="no letter"):
        pdf(replace(LETTER, text="x" * 9000), TO, DAY)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200), st.text(max_size=60), st.text(max_size=60))
def test_no_text_makes_it_fail(text: str, name: str, line: str) -> None:
    try:
        assert pdf(replace(LETTER, text=text, subject=line), Addressed(name=name, to=(line,)), DAY)
    except typst.TypstError as error:  # pragma: no cover
        pytest.fail(str(error))
