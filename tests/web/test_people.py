"""People of an opening who may be there twice: the offer on its page, the word, and its undo."""

from __future__ import annotations

from typing import Any

from afterword.desk.house import House, replan, story_of
from afterword.store import lines

PAGE = "/openings/tidewater-rail"


def test_the_offer_stands_on_the_page_with_its_reason_and_can_be_taken_back(lived_in: House, visitor: Any) -> None:
    assert "One person, or two?" not in visitor.get(PAGE).text
    with lived_in.store.transaction() as tx:
        known = story_of(tx, "tidewater-rail").people[0]
        lines.put(tx, {**known.raw, "id": "again", "email": "someone@gmail.com"})
        replan(tx, "tidewater-rail")
    asked = visitor.get(PAGE).text
    assert "someone@gmail.com is a private address" in asked
    said = {"keep": known.id, "other": "again"}
    assert visitor.post(f"{PAGE}/people", {**said, "word": "one"}).headers["location"].endswith("#people")
    page = visitor.get(PAGE).text
    assert "(someone@gmail.com) are one person." in page
    visitor.post(f"{PAGE}/people", {**said, "word": "undo"})
    assert "may be the same person" in visitor.get(PAGE).text
    visitor.post(f"{PAGE}/people", {**said, "word": "two"})
    assert "are two." in visitor.get(PAGE).text
    assert visitor.post(f"{PAGE}/people", {**said, "word": "three"}).status_code == 422
