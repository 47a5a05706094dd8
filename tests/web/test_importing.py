"""A table brought in: read, its columns set right, looked at, added, and taken out again."""

from __future__ import annotations

from typing import Any

import pytest

from afterword.desk import openings
from afterword.desk.house import House

SHEET = "Firm,Post,Status,Talked,Met\nNorthwind,Analyst,,12/11/2026 10:00,Ada <b>Okafor\nBirch,Clerk,,never,\n"


def test_the_whole_way(lived_in: House, visitor: Any, now: Any) -> None:
    before = len(openings.everything(lived_in, now))
    assert visitor.post("/import", {"paste": SHEET}).headers["location"] == "/import"
    page = visitor.get("/import")
    assert page.status_code == 422
    assert "No column names the company" in page.text
    columns = {"columns": "set", "column-employer": "0", "column-role": "1", "column-interview": "3", "column-person": "4",
               "days": "day"}  # fmt: skip
    looked = visitor.post("/import/look", columns).text
    assert "1 row adds something." in looked
    assert "An opening, 1 person, an interview." in looked
    assert "&#39;never&#39; is no date that can be read" in looked
    assert "Ada <b>" not in looked
    assert len(openings.everything(lived_in, now)) == before, "looking adds nothing"
    added = visitor.post("/import/take", columns).headers["location"]
    page = visitor.get(added).text
    assert "1 row was added." in page
    assert len(openings.everything(lived_in, now)) == before + 1
    assert visitor.post("/import/take", columns).headers["location"] == "/import?said=gone", "the same form twice"
    assert visitor.post("/import/undo", {"made": "northwind"}).headers["location"] == "/import?said=out-1"
    assert len(openings.everything(lived_in, now)) == before


@pytest.mark.parametrize("sent", [{}, {"paste": "nothing at all"}])
def test_what_is_no_table_is_said_where_it_was_given(house: House, visitor: Any, sent: dict[str, str]) -> None:
    answer = visitor.post("/import", sent)
    assert answer.status_code == 422
    assert "Choose a file" in answer.text or "no rows below its headings" in answer.text


def test_a_file_is_read_and_can_be_forgotten(house: House, visitor: Any) -> None:
    cards = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Okafor\r\nORG:Northwind\r\nEND:VCARD\r\n"
    answer = visitor.post("/import", files={"table": ("met.vcf", cards, "text/vcard")})
    assert answer.headers["location"] == "/import"
    assert "Northwind" in visitor.get("/import").text
    assert visitor.post("/import/drop").headers["location"] == "/import?said=dropped"
    assert "Northwind" not in visitor.get("/import").text


@pytest.mark.parametrize(
    "place", ["/import?said=added-99999999999", "/import?said=-", "/import?said=added-x&made=%3Cb%3E"]
)
def test_addresses_that_nobody_made_are_answered(house: House, visitor: Any, place: str) -> None:
    assert visitor.get(place).status_code == 200
