"""The page of a call: its sheet, the outcome in one tap, the number, and ways to it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from afterword.desk import openings
from afterword.desk.house import House
from afterword.web.calls import bar
from afterword.writing.call_hours import hours
from calling import CLEO, DANA, HARROW, NOW, RAUL, fact, lived


@pytest.fixture
def harrow(house: House) -> House:
    return lived(house, people=(DANA, RAUL, {**CLEO, "phone": None, "may_call": False}))


def owed(house: House) -> set[str]:
    return {step.key for step in openings.one(house, "harrow")[1].steps}


def test_the_sheet_has_the_number_their_time_and_the_words(harrow: House, visitor: Any) -> None:
    page = visitor.get("/call/dana").text
    order = ("<h1>Phone Dana Whitfield</h1>", "You met yesterday about the Inventory Planner job.", "tel:+1-414-555-0148",
             "+1 414 555 0148", "In Chicago now", "10:40", "A good time", "Say first", "Is this a good moment?",
             "If somebody else answers", "Then, in any order", "Ways out", "27 seconds, 68 words", "What not to say",
             "How did it go?")  # fmt: skip
    places = [page.index(words) for words in order]
    assert places == sorted(places)
    assert "style=" not in page, "nothing is drawn inside the page"
    assert re.findall(r"<script(?![^>]* src=)", page) == []


@pytest.mark.parametrize(
    ("outcome", "settles"), [("spoke", True), ("voicemail", True), ("no_answer", False), ("gatekeeper", False)]
)
def test_one_tap_notes_the_outcome_and_it_can_be_undone(
    harrow: House, visitor: Any, outcome: str, settles: bool
) -> None:
    before = owed(harrow)
    step = "thank_you:harrow:dana:i1"
    answer = visitor.post("/call/dana", {"outcome": outcome, "step": step, "once": "f-1"})
    assert answer.status_code == 303
    page = visitor.get(answer.headers["location"]).text
    assert "Noted: " in page
    assert (step in owed(harrow)) is not settles
    assert ("Try once more today" in page) is not settles
    visitor.post("/call/dana", {"outcome": outcome, "step": step, "once": "f-1"})
    undone = visitor.post("/noted/undo", {"fact": "f-1", "back": "call", "person": "dana"})
    assert undone.headers["location"] == "/call/dana?said=taken-back"
    assert "Taken back." in visitor.get("/call/dana?said=taken-back").text
    assert owed(harrow) == before
    assert "Noted: " not in visitor.get("/call/dana?noted=f-1").text


def test_what_they_said_is_kept_and_a_wrong_day_is_asked_again(harrow: House, visitor: Any) -> None:
    typed = {"outcome": "spoke", "words": "Ring on Friday <please>", "back_on": "2026-11-01", "step": "", "once": "f-2"}
    answer = visitor.post("/call/dana", typed)
    assert answer.status_code == 422
    assert "which is over" in answer.text
    assert "Ring on Friday &lt;please&gt;" in answer.text
    assert "Error: Phone Dana Whitfield" in answer.text
    assert visitor.post("/call/dana", {**typed, "back_on": "soon"}).status_code == 422
    assert visitor.post("/call/dana", {**typed, "back_on": "2026-11-20"}).status_code == 303
    assert any(key.startswith("check_in:harrow:dana:") for key in owed(harrow))


def test_without_a_number_it_says_so_and_takes_one(harrow: House, visitor: Any) -> None:
    page = visitor.get("/call/cleo").text
    assert "The journal says not to ring Cleo Marsh. A letter is the way." in page
    assert "How did it go?" not in page
    answer = visitor.post("/call/cleo/number", {"phone": "ask reception", "may_call": "yes"})
    assert answer.status_code == 422
    assert "cannot be dialled" in answer.text
    assert 'value="ask reception"' in answer.text
    assert visitor.post("/call/cleo/number", {"phone": "414 555 0199", "may_call": "yes"}).status_code == 303
    assert "+1 414 555 0199" in visitor.get("/call/cleo?said=number").text
    visitor.post("/call/cleo/number", {"phone": "414 555 0199"})
    assert "says not to ring" in visitor.get("/call/cleo").text


def test_nobody_has_no_sheet_and_no_form(harrow: House, visitor: Any) -> None:
    assert visitor.get("/call/nobody").status_code == 404
    assert visitor.post("/call/nobody", {"outcome": "spoke"}).status_code == 404
    assert visitor.post("/call/nobody/number", {"phone": "1"}).status_code == 404
    assert visitor.post("/noted/undo", {"fact": "nothing"}).status_code == 404
    assert visitor.client.post("/call/dana", data={"outcome": "spoke"}).status_code == 403


def test_a_step_that_was_settled_meanwhile_shows_what_is_next(harrow: House, visitor: Any) -> None:
    step = "thank_you:harrow:dana:i1"
    visitor.post("/call/dana", {"outcome": "spoke", "step": step, "once": "f-3"})
    assert visitor.get("/call/dana", params={"step": step}).status_code == 200


def test_today_and_the_opening_lead_to_it(harrow: House, visitor: Any) -> None:
    link = "/call/dana?step=thank_you%3Aharrow%3Adana%3Ai1"
    today = visitor.get("/").text
    assert f'href="{link}"' in today
    assert "Call Raúl" in today
    assert "Call Cleo" not in today
    assert f'href="{link}"' in visitor.get("/openings/harrow").text
    visitor.post("/call/dana", {"outcome": "no_answer", "step": "", "once": "f-4"})
    page = visitor.get("/openings/harrow").text
    assert "Nobody answered at the number of Dana Whitfield." in page
    assert 'name="fact" value="f-4"' in page


def test_a_step_that_is_a_call_leads_to_its_sheet(house: House, visitor: Any) -> None:
    lived(house, people=({**DANA, "email": ""}, RAUL))
    visitor.post("/call/raul", {"outcome": "spoke", "step": "", "once": "f-5"})
    page = visitor.get("/").text
    assert "Open the call sheet" in page
    assert 'href="/call/dana"' in page


def test_names_of_any_kind_stay_words(house: House, visitor: Any) -> None:
    name = "<img src=x onerror=alert(1)> \u202eدانا " + "x" * 120
    lived(
        house,
        people=({**DANA, "id": "d a?n#a", "name": name, "greeting": name}, RAUL),
        candidacy={**HARROW, "employer": name, "role": name},
    )
    page = visitor.get("/call/d%20a%3Fn%23a")
    assert page.status_code == 200
    assert "<img src=x" not in page.text


def test_their_day_is_drawn_from_six_to_twenty(harrow: House) -> None:
    from afterword.core import clock

    theirs = clock.calendar("America/Chicago", "US", "")
    drawn = bar(hours(theirs, NOW))
    assert drawn.now == 33.33
    assert drawn.good == ((21.43, 21.43), (50.0, 28.57))
    assert len(drawn.best) == 2
    assert bar(hours(theirs, NOW.replace(hour=3))).now is None
    assert bar(hours(theirs, NOW.replace(day=14))).best == ()


# -- what was done elsewhere -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("by", "words"), [("email", "from another mail program"), ("post", "by post"), ("linkedin", "on LinkedIn")]
)
def test_a_letter_that_went_elsewhere_is_noted_and_undone(harrow: House, visitor: Any, by: str, words: str) -> None:
    step = "thank_you:harrow:dana:i1"
    answer = visitor.post("/steps/elsewhere", {"step": step, "by": by, "once": "e-1", "back": "opening"})
    page = visitor.get(answer.headers["location"]).text
    assert f"Noted: Thank-you letter to Dana Whitfield, {words}." in page
    assert step not in owed(harrow)
    undone = visitor.post("/noted/undo", {"fact": "e-1", "back": "opening"})
    assert undone.headers["location"] == "/openings/harrow?said=taken-back"
    assert step in owed(harrow)


def test_references_are_supplied_from_today(house: House, visitor: Any) -> None:
    lived(house, fact("asked_for", "2026-11-12T09:00:00-06:00", id="a1", by="dana", what="references"))
    assert "I have sent it" in visitor.get("/").text
    answer = visitor.post("/steps/supplied", {"step": "answer:harrow:dana:a1", "once": "s-1", "back": "today"})
    assert answer.headers["location"] == "/?noted=s-1"
    assert "Noted: you sent references." in visitor.get("/?noted=s-1").text
    assert "answer:harrow:dana:a1" not in owed(house)
    visitor.post("/noted/undo", {"fact": "s-1", "back": "today"})
    assert "Taken back. It is owed again." in visitor.get("/?said=taken-back").text
    assert "answer:harrow:dana:a1" in owed(house)


def test_what_cannot_be_noted_has_a_page_that_says_why(harrow: House, visitor: Any) -> None:
    assert visitor.post("/steps/elsewhere", {"step": "thank_you:harrow:dana:i1", "by": "pigeon"}).status_code == 422
    assert visitor.post("/steps/supplied", {"step": "nothing"}).status_code == 404
