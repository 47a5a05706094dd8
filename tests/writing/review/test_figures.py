"""Figures in a sentence, in digits and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.writing.review.figures import figures
from afterword.writing.review.talk import fold


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("six hundred hours of footage", [600]),
        ("one hundred and fifty beds and a hundred chairs", [150, 100]),
        ("three thousand two hundred and forty pages", [3240]),
        ("12,400 pallets in eighteen months, 9% late", [12400, 18, 9]),
        ("two of you met me on 4 May at 9:30", []),
        ("2.5 million pounds", [2_500_000]),
    ],
)
def test_a_figure_is_told_with_its_size(said: str, values: list[float]) -> None:
    assert [figure.value for figure in figures(fold(said))] == values


@given(
    some.lists(some.sampled_from(["one", "six", "hundred", "thousand", "and", "of", "12", "%", "beds"]), max_size=12)
)
def test_any_row_of_numbers_has_spans_in_it(words: list[str]) -> None:
    said = " ".join(words)
    ends = 0
    for figure in figures(said):
        assert ends <= figure.span[0] < figure.span[1] <= len(said)
        ends = figure.span[1]
