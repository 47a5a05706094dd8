"""Slips of the pen, counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.writing.review.likeness import close, fold, nearly, slips


@pytest.mark.parametrize(("word", "folded"), [("Sinéad", "sinead"), ("O’Neill", "o'neill"), ("Łuczak", "luczak"), ("WEISS", "weiss"), ("Weiß", "weiss")])  # fmt: skip
def test_fold_leaves_case_and_accents_out(word: str, folded: str) -> None:
    assert fold(word) == folded


@pytest.mark.parametrize(("a", "b", "count"), [("okonkow", "okonkwo", 1), ("marsdon", "marsden", 1), ("harbour", "harbor", 1), ("kitten", "sitting", 3), ("", "ab", 2)])  # fmt: skip
def test_slips_counts_letters_and_swaps(a: str, b: str, count: int) -> None:
    assert slips(a, b) == min(count, 3)


@given(st.text(max_size=12), st.text(max_size=12))
def test_slips_is_symmetric_and_nothing_only_for_the_same(a: str, b: str) -> None:
    assert slips(a, b) == slips(b, a)
    assert (slips(a, b) == 0) is (a == b)


@pytest.mark.parametrize(("a", "b"), [("rivera", "riviera"), ("cho", "rao"), ("helen", "helga"), ("ann", "jan")])
def test_close_needs_more_than_chance(a: str, b: str) -> None:
    assert close(a, b) is (a == "rivera")


@pytest.mark.parametrize(("a", "b"), [("naidu", "naidoo"), ("fillips", "philips"), ("reid", "rudi")])
def test_names_of_one_sound_are_nearly_one(a: str, b: str) -> None:
    assert nearly(a, b) is (a in ("naidu", "fillips"))
