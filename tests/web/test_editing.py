"""A letter edited by hand: read along as it is typed, kept only when it is saved."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from afterword.desk import reviewing
from afterword.desk.house import House

PAGE = "/letters/tidewater-rail"
SLIP = "Dear Mr Wierzbiki,\r\n\r\nThank you very much for the morning.\r\n\r\nInes Marlow"


@pytest.fixture
def found(drafted: House, now: datetime) -> reviewing.Reviewed:
    every = reviewing.on_the_desk(drafted, "tidewater-rail", now)
    return next(each for each in every if each.person.id == "raghunathan")


def test_the_margin_shows_the_marks_of_what_is_typed(
    found: reviewing.Reviewed, visitor: Any, drafted: House, now: datetime
) -> None:
    text = found.letter.text.replace("Raghunathan", "Raghunatan")
    answer = visitor.post(f"{PAGE}/{found.draft.id}/look", {"subject": "Hi", "text": text.replace("\n", "\r\n")})
    assert answer.status_code == 200
    assert "<html" not in answer.text
    assert "Misspelt name" in answer.text
    assert "Vague subject" in answer.text
    start = text.index("Raghunatan")
    assert f'data-field="text" data-from="{start}" data-to="{start + len("Raghunatan")}"' in answer.text
    after = next(
        each for each in reviewing.on_the_desk(drafted, "tidewater-rail", now) if each.draft.id == found.draft.id
    )
    assert after.letter == found.letter


def test_without_a_script_the_page_looks_again_and_keeps_what_is_typed(found: reviewing.Reviewed, visitor: Any) -> None:
    words = {"subject": "My own", "text": found.letter.text.replace("Raghunathan", "Raghunatan"), "look": "yes"}
    answer = visitor.post(f"{PAGE}/{found.draft.id}/edit", words)
    assert answer.status_code == 200
    assert 'value="My own"' in answer.text
    assert "Misspelt name" in answer.text


def test_what_is_no_letter_is_said_in_the_margin(found: reviewing.Reviewed, visitor: Any) -> None:
    answer = visitor.post(f"{PAGE}/{found.draft.id}/look", {"subject": "", "text": "x" * 100_001})
    assert answer.status_code == 422
    assert "longer than" in answer.text


def test_marks_are_words_and_never_markup(found: reviewing.Reviewed, visitor: Any) -> None:
    text = "Dear <script>alert(1)</script>,\n\n[<b>name</b>] thank you.\n\nInes Marlow"
    answer = visitor.post(f"{PAGE}/{found.draft.id}/look", {"subject": "<i>", "text": text})
    assert answer.status_code == 200
    assert not any(each in answer.text for each in ("<script>alert", "<b>name", "<i>"))


def test_a_letter_that_is_not_there_has_no_margin(visitor: Any, drafted: House) -> None:
    assert visitor.post(f"{PAGE}/nobody/look", {"text": SLIP}).status_code == 404


def test_mine_is_kept_in_the_letter_or_for_good(
    found: reviewing.Reviewed, visitor: Any, drafted: House, now: datetime
) -> None:
    text = found.letter.text.replace("Thank you", "Thank you for the oppurtunity.\n\nThank you", 1)
    visitor.post(f"{PAGE}/{found.draft.id}/edit", {"subject": found.letter.subject, "text": text})
    every = reviewing.on_the_desk(drafted, "tidewater-rail", now)
    marks = next(each for each in every if each.draft.id == found.draft.id).findings
    mark = next(each.fingerprint for each in marks if each.check == "misspelling")
    words = {"mark": mark, "why": "That is how they write it.", "reach": "always"}
    assert visitor.post(f"{PAGE}/{found.draft.id}/keep", words).status_code == 303
    assert [each.words for each in reviewing.kept_always(drafted)] == ["oppurtunity"]
