"""Everybody: the list, one person with all that is known, and setting them right with an undo that leaves no trace."""

from __future__ import annotations

import json
from typing import Any

import pytest

from afterword.calendars.cards import read_cards
from afterword.calendars.written_card import card
from afterword.core.records import Person
from afterword.desk import everybody, people
from afterword.desk.house import House, replan
from afterword.errors import NotFound, Stopped
from afterword.store import lines
from calling import DANA, NOW, RAUL, THANKED, fact, lived, person

TWIN = person("dana-2", "Dana Whitfield", email="dana.whitfield@gmail.com", title="", phone="", may_call=False)


def record(house: House, id: str) -> Any:
    with house.store.reading() as tx:
        return lines.find(tx, "person", id)


def test_the_list_has_first_who_is_owed_something_and_each_once(house: House) -> None:
    answered = fact("acknowledged", "2026-11-12T09:00:00-06:00", by="dana-2")
    lived(house, THANKED, answered, people=(DANA, RAUL, TWIN, person("zed", "Zed Áron", title="Foreman")))
    people.are_one(house, "dana", "dana-2")
    book = everybody.everybody(house, NOW)
    assert [each.person.id for each in book.people] == ["raul", "dana", "zed"]
    assert [each.waits.purpose if each.waits else "" for each in book.people] == ["thank_you", "", ""]
    assert [each.last.how if each.last else "" for each in book.people] == ["met", "theirs", ""]
    for question, found in (("whit", ["dana"]), ("aron fore", ["zed"]), ("harrow dan", ["dana"]), ("nobody", [])):
        assert [each.person.id for each in everybody.everybody(house, NOW, question).people] == found
    assert everybody.everybody(house, NOW, part="hiring_manager").count == 1
    assert everybody.everybody(house, NOW, most=1).count == 3


def test_one_person_is_known_under_each_record(house: House) -> None:
    lived(house, THANKED, people=(DANA, RAUL, TWIN))
    people.are_one(house, "dana", "dana-2")
    known = everybody.one(house, "dana-2")
    assert known.person.id == "dana"
    assert [note.topics[0] for _, note in known.notes] == ["the walk round the cold store"]
    assert [each.kind for each in known.facts] == ["letter_sent", "interview_held"]
    with pytest.raises(NotFound):
        everybody.one(house, "x" * 9000)


def test_somebody_is_set_right_and_the_undo_leaves_no_trace(house: House) -> None:
    lived(house)
    before = record(house, "raul")
    said: dict[str, str | bool] = {
        "name": " Raúl  Ortega Łoś ",
        "email": "raul@new.example",
        "phone": "+44 20 7946 0142",
    }
    assert everybody.set_right(house, "raul", {**said, "may_call": True}) == {}
    after = record(house, "raul")
    assert (after["name"], after["email_source"], after["phone"]) == (
        "Raúl Ortega Łoś",
        "candidate",
        "+44 20 7946 0142",
    )
    everybody.undo(house, "raul")
    assert {key: value for key, value in record(house, "raul").items() if value is not None or key in before} == before
    with pytest.raises(Stopped, match="changed again"):
        everybody.undo(house, "raul")
    everybody.set_right(house, "raul", {"title": "Fitter"})
    with house.store.transaction() as tx:
        lines.put(tx, {**record(house, "raul"), "title": "Lead fitter"})
        replan(tx, "harrow")
    with pytest.raises(Stopped):
        everybody.undo(house, "raul")


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({"name": "  "}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"email": "two@at@signs.example"}, "email"),
        ({"email": "a@b.example, c@d.example"}, "email"),
        ({"email": "a@b.example\nBcc: x"}, "email"),
        ({"phone": "nonsense"}, "phone"),
        ({"phone": "", "may_call": True}, "phone"),
    ],
)
def test_what_cannot_be_so_is_named_and_changes_nothing(house: House, said: Any, wrong: str) -> None:
    lived(house)
    before = json.dumps(record(house, "dana"))
    assert list(everybody.set_right(house, "dana", said)) == [wrong]
    assert json.dumps(record(house, "dana")) == before


def test_a_card_says_no_more_than_was_meant() -> None:
    hostile = "Łucja; \r\nEND:VCARD\r\nBEGIN:VCARD\nTEL:1 " + "é" * 100
    written = card(
        Person(id="p", candidacy="c", name=hostile, email="l@x.example", title="Head, of\\things"), "Tidewater"
    )
    assert written.count(b"\r\nEND:VCARD\r\n") == 1
    assert max(map(len, written.split(b"\r\n"))) <= 75
    (row,) = read_cards(written).rows
    assert row[:1] == ("Tidewater",)
    assert "l@x.example" in row
