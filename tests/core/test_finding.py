"""Finding by words: what is compared, what counts as found, and what is marked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from afterword.core import finding
from afterword.core.finding import Document, answers, asked_for, excerpt, fold, words_of


def marked(text: str, question: str) -> list[str]:
    return [piece.text for piece in excerpt(text, asked_for(question)) if piece.found]


@pytest.mark.parametrize(
    ("text", "question", "found"),
    [
        ("Łucja Wójcik", "lucja", ["Łucja"]),
        ("Aoife Ní Bhriain", "ni bhri", ["Ní", "Bhriain"]),
        ("Dvořa\u0301kova\u0301, Head", "DVORAK", ["Dvořa\u0301kova\u0301"]),
        ("in der Straße", "strasse", ["Straße"]),
        ("a ﬁne day", "fin", ["ﬁne"]),
        ("東京都の仕事", "東京", ["東", "京"]),
        ("counting", "ount", []),
        ("It's o'clock", '"o" OR NEAR(clock, 2) *', ["o", "clock"]),
    ],
)
def test_words_are_found_by_their_beginning_however_they_are_written(
    text: str, question: str, found: list[str]
) -> None:
    assert marked(text, question) == found


def test_an_excerpt_shows_the_first_word_that_was_found() -> None:
    pieces = excerpt("word " * 200 + "needle " + "word " * 200, ("needle",))
    shown = "".join(piece.text for piece in pieces)
    assert shown.startswith("… word")
    assert shown.endswith("word …")
    assert len(shown) < 4 * finding.AROUND
    assert [piece.text for piece in pieces if piece.found] == ["needle"]


@given(some.text(max_size=300), some.text(max_size=60))
@example("ß\u0301ŉ ﷺ x", "ss")
@example("¼0", "¼0")
@settings(max_examples=150)
def test_an_excerpt_is_the_text_and_marks_what_answers(text: str, question: str) -> None:
    words = asked_for(question)
    pieces = excerpt(text, words, 10_000)
    assert "".join(piece.text for piece in pieces) == " ".join(text.split())
    document = Document(kind="note", candidacy="c", id="d", at=datetime(2026, 1, 1, tzinfo=UTC), title=text)
    told = {word for piece in pieces if piece.found for word in words_of(piece.text)}
    assert answers(document, words) == (
        bool(words) and all(any(each.startswith(word) for each in told) for word in words)
    )
    assert fold(fold(text)) == fold(text)


def test_ten_thousand_characters_are_read_in_no_time_and_asked_for_by_their_beginning() -> None:
    assert asked_for("a b " * 2500) == ("a", "b")
    assert asked_for("x" * 10_000) == ("x" * finding.LONGEST_WORD,)
    assert len(asked_for(" ".join(map(str, range(5000))))) == finding.MOST_WORDS
