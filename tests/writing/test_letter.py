"""Letters as values: read from anybody's JSON, and taken apart into greeting, body and closing."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import BadInput
from afterword.writing.letter import Letter, body_of, similarity, split, word_count

WHOLE: dict[str, Any] = {
    "purpose": "thank_you", "to": "anna", "candidacy": "c1", "channel": "email", "subject": "Thank you",
    "text": "Dear Anna,\n\nThank you.\n\nIngrid Holm", "send_at": "2026-09-17T09:00:00+01:00",
    "attachments": ["runbook.pdf"], "from": "ingrid@mail.example",
}  # fmt: skip


def test_a_letter_comes_back_as_it_was_written() -> None:
    body = {**WHOLE, "mood": "calm", "for": "raj", "step": "thank_you:c1:anna:i1"}
    letter = Letter.from_json(body)
    assert letter.as_json() == body
    assert letter.sender == "ingrid@mail.example"
    assert letter.send_at == datetime.fromisoformat("2026-09-17T09:00:00+01:00")


def test_one_mail_to_several_has_them_all_as_recipients() -> None:
    letter = Letter.from_json({**WHOLE, "to": ["anna", "raj"]})
    assert letter.recipients == ("anna", "raj")
    assert letter.as_json()["to"] == ["anna", "raj"]


def test_what_is_left_out_has_its_usual_value() -> None:
    letter = Letter.from_json({"purpose": "check_in", "to": "anna"})
    assert (letter.channel, letter.subject, letter.send_at, letter.attachments) == ("email", "", None, ())


def test_an_attachment_may_be_an_object_with_a_name() -> None:
    assert Letter.from_json({**WHOLE, "attachments": [{"name": "cv.pdf", "size": 3}]}).attachments == ("cv.pdf",)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"purpose": None}, "purpose"),
        ({"purpose": 7}, "purpose"),
        ({"to": []}, '"to"'),
        ({"to": ["anna", 3]}, '"to"'),
        ({"to": " "}, '"to"'),
        ({"text": ["Dear Anna"]}, "text"),
        ({"text": "x" * 100_001}, "text"),
        ({"text": "\ud800"}, "text"),
        ({"send_at": "tomorrow"}, "send_at"),
        ({"send_at": "2026-09-17T09:00:00"}, "send_at"),
        ({"send_at": 1757000000}, "send_at"),
        ({"attachments": "cv.pdf"}, "attachments"),
        ({"attachments": [7]}, "attachments"),
        ({"from": {}}, "from"),
    ],
)
def test_bad_letters_are_refused_with_one_sentence_that_names_the_key(change: dict[str, Any], named: str) -> None:
    with pytest.raises(BadInput) as refused:
        Letter.from_json({**WHOLE, **change})
    assert named in str(refused.value)
    assert "\n" not in str(refused.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda each: st.lists(each) | st.dictionaries(st.text(), each),
    max_leaves=6,
)


@given(json_values | st.dictionaries(st.sampled_from([*WHOLE, "step", "for"]), json_values))
def test_hostile_json_is_a_letter_or_bad_input(body: Any) -> None:
    try:
        letter = Letter.from_json(body)
    except BadInput as refused:
        assert len(str(refused)) < 400
    else:
        json.dumps(letter.as_json()).encode()


def parts(text: str) -> tuple[str, str, str, str]:
    found = split(text)
    return found.of(found.greeting), found.of(found.body), found.of(found.signoff), found.of(found.signature)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear Ms. Rivera,\n\nThank you.\n\nKind regards,\nLea Brandt\n+44 20", ("Dear Ms. Rivera,", "Thank you.", "Kind regards,", "Lea Brandt\n+44 20")),
        ("Dear Ms Petersen, thank you for the talk. With thanks, Peter Vogel, +49 40", ("Dear Ms Petersen,", "thank you for the talk.", "With thanks,", "Peter Vogel, +49 40")),
        ("Good morning, Ray, this is Cody Brandt.", ("Good morning, Ray,", "this is Cody Brandt.", "", "")),
        ("Hi all\n\nThank you.\n\nBest\nLea", ("Hi all", "Thank you.", "Best", "Lea")),
        ("Dear Anna,\n\nThank you for it.\n\nThank you again for your help,\nLea Brandt", ("Dear Anna,", "Thank you for it.", "Thank you again for your help,", "Lea Brandt")),
        ("Sehr geehrte Frau Scholz,\n\nvielen Dank.\n\nMit freundlichen Grüßen\nLea Brandt", ("Sehr geehrte Frau Scholz,", "vielen Dank.", "Mit freundlichen Grüßen", "Lea Brandt")),
        ("Dear Anna,\r\n\r\nThank you for it.\r\n\r\nLea Brandt\r\n", ("Dear Anna,", "Thank you for it.", "", "Lea Brandt")),
        ("Just words without any form", ("", "Just words without any form", "", "")),
        ("", ("", "", "", "")),
    ],
)  # fmt: skip
def test_a_text_is_taken_apart(text: str, expected: tuple[str, str, str, str]) -> None:
    assert parts(text) == expected


def test_what_stands_above_the_greeting_is_the_head() -> None:
    found = split("Lea Brandt\n14 Quay Lane\n\nDear Anna,\n\nThank you.\n\nLea Brandt")
    assert found.of(found.head) == "Lea Brandt\n14 Quay Lane"


def test_paragraphs_are_what_empty_lines_part() -> None:
    found = split("Dear Anna,\n\nOne.\nStill one.\n \nTwo.\n\nKind regards,\nLea")
    assert [found.of(span) for span in found.paragraphs] == ["One.\nStill one.", "Two."]


@given(st.text() | st.text(alphabet="Dear Ay,.\n\r ThankskindRegards"))
def test_parts_never_overlap_and_lie_in_the_text(text: str) -> None:
    found = split(text)
    edges = [*found.head, *found.greeting, *found.body, *found.signoff, *found.signature]
    assert edges == sorted(edges)
    assert 0 <= edges[0] <= edges[-1] <= len(text)
    assert word_count(text) <= len(text)


def test_words_are_counted_in_the_body_alone() -> None:
    assert word_count("Dear Anna,\n\nThank you – really.\n\nKind regards,\nIngrid Holm") == 3


@given(st.text(), st.text())
def test_similarity_is_symmetric_and_one_only_for_the_same_words(a: str, b: str) -> None:
    assert similarity(a, b) == similarity(b, a)
    assert 0.0 <= similarity(a, b) <= 1.0
    assert similarity(a, a) in (0.0, 1.0)


def test_greeting_and_signature_do_not_make_letters_alike() -> None:
    a = "Dear Anna,\n\nThe release train was news to me.\n\nKind regards,\nIngrid Holm"
    b = "Dear Anna,\n\nYour runbooks deserve readers.\n\nKind regards,\nIngrid Holm"
    assert similarity(a, b) == 0.0
    assert similarity(a, a.replace("Anna", "Raj").replace("Kind", "Best")) == 1.0
    assert body_of(a) == "The release train was news to me."


def test_a_letter_through_another_may_be_for_several() -> None:
    body = {"purpose": "thank_you", "to": "gil", "for": ["ada", "bob"], "text": "Thank you."}
    letter = Letter.from_json(body)
    assert (letter.for_, letter.behalf) == ("ada", {"ada", "bob"})
    assert letter.as_json()["for"] == ["ada", "bob"]
    assert Letter.from_json({**body, "for": "ada"}).behalf == {"ada"}
    assert Letter.from_json({**body, "for": None}).behalf == frozenset()


@pytest.mark.parametrize("value", [3, {"a": 1}, [1]])
def test_on_whose_behalf_is_an_id(value: object) -> None:
    with pytest.raises(BadInput, match='"for"'):
        Letter.from_json({"purpose": "thank_you", "to": "gil", "for": value, "text": "Thank you."})
