"""Notes as people leave them: markup, emoji, capitals, other languages and keys struck at random."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.writing.notes import LONGEST_NOTE, foreign, pieces, private, usable


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("THE JUNE BILLING MIGRATION", "the June billing migration"),
        ("THE NEW WAREHOUSE IN LEEDS", "the new warehouse in Leeds"),
        ("SQL", "SQL"),
        ("TESTING OF SQL MODELS", "testing of SQL models"),
        ("<b>Alert fatigue</b> on the rota &amp; paging", "alert fatigue on the rota and paging"),
        ("onboarding 🎉 for new joiners :)", "onboarding for new joiners"),
        ("<script>alert(1)</script>the depot", "the depot"),
        ("Backlog of tickets", "backlog of tickets"),
        ("Davos lysimeter record", "Davos lysimeter record"),
        ("Mark wants nights", "Mark wants nights"),
        ("Müller & Söhne", "Müller & Söhne"),
        ("- the depot", "the depot"),
        ("asdf", ""),
        ("sdfghjk", ""),
        ("tbd", ""),
        ("lorem ipsum " * 60, ""),
        ("🎉", ""),
        ("Umstellung auf SAP im April und die neuen Lager", ""),
        ("Que faire pour les clients et la livraison", ""),
        ("переезд на новый склад", ""),
        ("the hut in the Serra da Estrela", "the hut in the Serra da Estrela"),
    ],
)
def test_what_is_left_of_a_note(said: str, left: str) -> None:
    assert usable(said) == left


def test_a_list_is_several_notes() -> None:
    assert pieces("one thing\n- two things\n• three things; four things\n\nasdf") == (
        "one thing", "two things", "three things", "four things",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "is_private"),
    [
        ("her divorce", True),
        ("salary bands for seniors", True),
        ("what his kids do", True),
        ("reading recovery for children in year four", False),
        ("parents' evenings", False),
        ("receivables older than 60 days", False),
    ],
)
def test_what_is_nothing_for_a_letter(said: str, is_private: bool) -> None:
    assert private(said) is is_private


def test_a_name_from_elsewhere_is_not_another_language() -> None:
    assert not foreign("the plant at Porto de Leixões")


@given(st.text())
def test_any_words_are_read_and_once_read_stay(said: str) -> None:
    text = usable(said)
    assert text == text.strip()
    assert "\n" not in text
    assert usable(text) in (text, "")


@pytest.mark.parametrize("sign", ["<b>", "<", "&amp;", "A ", "? ", "• ", "\n", "der die das "])
def test_long_notes_take_no_longer_than_their_length(sign: str) -> None:
    begun = time.perf_counter()
    usable(sign * LONGEST_NOTE)
    pieces(sign * LONGEST_NOTE)
    assert time.perf_counter() - begun < 2
