"""Telephone numbers, told by country from other figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.calendars.numbers import country_near, numbers_in


@pytest.mark.parametrize(
    ("line", "country", "written"),
    [
        ("Call (617) 555-0148 ext. 12 at 10:30", "US", ["(617) 555-0148 ext. 12"]),
        ("T 0191 498 0120 | M +44 7700 900123", "GB", ["0191 498 0120", "+44 7700 900123"]),
        ("Tel. 030 901820-14", "DE", ["030 901820-14"]),
        ("01 99 00 12 34", "FR", ["01 99 00 12 34"]),
        ("+1 602 555 0148 from anywhere", "DE", ["+1 602 555 0148"]),
        ("(617) 555-0148", "DE", ["(617) 555-0148"]),  # no German number
        ("0191 498 0120", "", ["0191 498 0120"]),
        ("2026-11-05 10:00 - 11:30, 5/12/2026, room 12345, ref #617-555-0148", "US", []),
        ("12 345 678 pounds", "GB", []),
    ],
)
def test_numbers_are_told_by_country_and_kept_as_they_are_written(line: str, country: str, written: list[str]) -> None:
    assert [each.written for each in numbers_in(line, country)] == written


@pytest.mark.parametrize(
    ("address", "zone", "country"),
    [
        ("ada@northwind.co.uk", "America/New_York", "GB"),
        ("ada@northwind.io", "Europe/Berlin", "DE"),
        ("ada@northwind.com", "", ""),
        ("", "America/Chicago", "US"),
    ],
)
def test_the_country_is_that_of_the_address_else_of_the_zone(address: str, zone: str, country: str) -> None:
    assert country_near(address, zone) == country


@given(
    some.text(alphabet="+()0123456789-–. /x,ext:#\u0663\u2011", max_size=300),
    some.sampled_from(["", "US", "de-BY", "zz", "UK"]),
)
def test_any_heap_of_figures_is_looked_through(line: str, country: str) -> None:
    ends = 0
    for each in numbers_in(line, country):
        assert ends <= each.start < each.end <= len(line)
        assert each.written
        ends = each.end
