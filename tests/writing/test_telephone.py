"""Numbers: read from whatever was typed, shown as between countries, and said aloud figure by figure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.writing.telephone import FIGURES, number


@pytest.mark.parametrize(
    ("typed", "country", "shown", "link"),
    [
        ("414 555 0148", "US", "+1 414 555 0148", "tel:+1-414-555-0148"),
        ("(414) 555-0148", "us", "+1 414 555 0148", "tel:+1-414-555-0148"),
        ("020 7946 0142", "UK", "+44 20 7946 0142", "tel:+44-20-7946-0142"),
        ("+49 30 1234567", "", "+49 30 1234567", "tel:+49-30-1234567"),
        ("030 1234567", "DE-BY", "+49 30 1234567", "tel:+49-30-1234567"),
        ("03-1234-5678", "JP", "+81 3 1234 5678", "tel:+81-3-1234-5678"),
        ("+1 414 555 0148 ext. 12", "", "+1 414 555 0148 ext. 12", "tel:+1-414-555-0148;ext=12"),
        ("٠٢٠٧٩٤٦٠١٤٢", "GB", "+44 20 7946 0142", "tel:+44-20-7946-0142"),
    ],
)
def test_a_number_has_its_international_form_and_a_link(typed: str, country: str, shown: str, link: str) -> None:
    found = number(typed, country)
    assert found
    assert (found.shown, found.link) == (shown, link)


def test_it_is_said_as_they_dial_it_at_home_and_with_its_country_abroad() -> None:
    found = number("+44 20 7946 0142", "")
    assert found
    assert found.aloud("GB") == "zero two zero, seven nine four six, zero one four two"
    assert found.aloud("uk") == found.aloud("GB")
    assert found.aloud("US") == "plus four four, two zero, seven nine four six, zero one four two"


def test_an_extension_is_said_too() -> None:
    found = number("+1 414 555 0148 ext. 12", "")
    assert found
    assert found.extension == "12"
    assert found.aloud("GB").endswith("zero one four eight, extension one two")


@pytest.mark.parametrize(
    "typed", ["", "ask reception", "020 7946 0142", "12", "+" * 60, "0" * 61, "<b>1</b>", "+999 1"]
)
def test_what_cannot_be_dialled_is_no_number(typed: str) -> None:
    assert number(typed, "") is None


@given(st.text(max_size=80), st.sampled_from(["", "GB", "US", "DE-BY", "ZZ", "\u202e"]))
def test_whatever_is_typed_makes_a_number_of_figures_or_none(typed: str, country: str) -> None:
    found = number(typed, country)
    if found:
        assert found.link.startswith("tel:+")
        assert found.link.removeprefix("tel:+").replace("-", "").replace(";ext=", "").isascii()
        said = found.aloud(country).replace(",", "").split()
        assert set(said) <= {*FIGURES, "plus", "extension"}
