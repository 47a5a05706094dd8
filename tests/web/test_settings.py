"""The numbers of good manners, and what is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest

from afterword.core.etiquette import Etiquette
from afterword.desk import etiquettes
from afterword.desk.house import House
from afterword.store import plans
from afterword.web.settings import GROUPS


def test_every_number_stands_under_one_heading() -> None:
    for name in Etiquette.units():
        assert sum(name.startswith(begins) for _, begins in GROUPS) == 1, name


def test_a_number_of_ones_own_moves_the_windows_and_is_taken_back(lived_in: House, visitor: Any) -> None:
    def due() -> list[str]:
        with lived_in.store.reading() as tx:
            steps = plans.of_candidacy(tx, "tidewater-rail").steps
            return [each.window.due.isoformat() for each in steps if each.purpose == "thank_you"]

    before = due()
    page = visitor.get("/etiquette").text
    assert 'name="thank_within_hours"' in page
    assert "Usually 24." in page
    answer = visitor.post("/etiquette", {"thank_within_hours": "12", "rest_hours": "2"})
    assert answer.headers["location"] == "/etiquette?said=own"
    assert due() != before
    used = etiquettes.in_use(lived_in)
    assert used.candidate
    assert dict(used.candidate.numbers) == {"thank_within_hours": 12}, "what is usual is nobody's own"
    assert 'value="12"' in visitor.get("/etiquette").text
    assert visitor.post("/etiquette").headers["location"] == "/etiquette?said=usual"
    assert due() == before


@pytest.mark.parametrize("typed", ["-1", "1.5", "a lot", "99999999999999999999", "²"])
def test_what_is_no_number_is_said_beside_the_field(lived_in: House, visitor: Any, typed: str) -> None:
    answer = visitor.post("/etiquette", {"thank_within_hours": typed})
    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.text
    assert typed in answer.text


def test_the_journal_is_taken_along_whole(lived_in: House, visitor: Any) -> None:
    assert "readable by you alone" in visitor.get("/data").text
    answer = visitor.get("/data/journal.jsonl")
    assert answer.headers["content-disposition"] == 'attachment; filename="afterword.jsonl"'
    kinds = {json.loads(line).get("record") or "fact" for line in answer.text.splitlines()}
    assert kinds == {"candidate", "candidacy", "person", "fact"}


def test_an_empty_house_has_both_pages(house: House, visitor: Any) -> None:
    assert visitor.get("/data").status_code == 200
    assert "Say who you are" in visitor.get("/etiquette").text
    assert visitor.post("/etiquette", {"thank_within_hours": "12"}).status_code == 422
