"""Openings: the list, one with its timeline, and setting right what it is called."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from afterword.core.journal import Line
from afterword.desk.house import House, replan
from afterword.store import lines


def happened(house: House, *facts: Line) -> None:
    with house.store.transaction() as tx:
        for number, fact in enumerate(facts):
            lines.append(tx, {"id": f"f{number}", "candidacy": "tidewater-rail", **fact})
        replan(tx, "tidewater-rail")


def test_the_list_has_the_most_pressing_first(lived_in: House, visitor: Any) -> None:
    page = visitor.get("/openings").text
    assert page.index("Tidewater Rail") < page.index("Larkhall Instruments")
    for words in ("Check-in, by", "Thank-you letter, by tomorrow 11:45", "Colin Abara", "Service Planning Lead"):
        assert words in page


def test_an_empty_list_says_how_to_begin(visitor: Any) -> None:
    assert "No interviews yet" in visitor.get("/openings").text


def test_a_timeline_tells_what_is_to_come_and_what_happened(lived_in: House, visitor: Any) -> None:
    page = visitor.get("/openings/tidewater-rail").text
    order = ("Check-in with Priyanka Raghunathan, locked", "Thank-you letter to Tomasz Wierzbicki", "Today, Thursday",
             "Debrief", "Interview with three people")  # fmt: skip
    places = [page.index(words if words == "Today, Thursday" else f"<h3>{words}") for words in order]
    assert places == sorted(places)
    assert "Tue 24 November" in page
    assert "Why it is locked" in page


def test_their_words_stand_as_they_were_said(lived_in: House, visitor: Any, now: datetime) -> None:
    at = (now - timedelta(hours=1)).isoformat()
    happened(lived_in, {"fact": "asked_for", "at": at, "by": "raghunathan", "what": "references",
                        "words": "Could you send <two> references?"},
                       {"fact": "something_new", "at": at})  # fmt: skip
    page = visitor.get("/openings/tidewater-rail").text
    assert "“Could you send &lt;two&gt; references?”" in page
    assert "They asked for something" in page
    assert "something new" in page, "a kind that is not known yet is still told"
    assert "held back" in page, "no check-in while something is owed"


def test_an_end_is_said(lived_in: House, visitor: Any, now: datetime) -> None:
    happened(lived_in, {"fact": "rejected", "at": (now - timedelta(hours=1)).isoformat(), "by": "raghunathan"})
    assert "It has ended: they said no." in visitor.get("/openings/tidewater-rail").text


def test_an_interview_to_come_stands_above_today(lived_in: House, visitor: Any, now: datetime) -> None:
    end = now + timedelta(days=6)
    happened(lived_in, {"fact": "interview_held", "at": end.isoformat(), "with": ["ni-bhriain"], "round": 2})
    page = visitor.get("/openings/tidewater-rail").text
    assert page.index("Ends Wednesday 18 November, 16:40.") < page.index("Today, Thursday")


def test_company_and_role_are_set_right(lived_in: House, visitor: Any) -> None:
    answer = visitor.post("/openings/tidewater-rail", {"employer": "Tidewater Railways", "role": "Planner"})
    assert "Saved." in visitor.get(answer.headers["location"]).text
    assert "Planner, Tidewater Railways" in visitor.get("/").text
    answer = visitor.post("/openings/tidewater-rail", {"employer": " ", "role": "Chief"})
    assert answer.status_code == 422
    assert 'value="Chief"' in answer.text
    assert "Enter the company that asked you" in answer.text


def test_an_opening_that_is_not_there_has_a_page(lived_in: House, visitor: Any) -> None:
    assert visitor.get("/openings/nobody").status_code == 404
    assert visitor.post("/openings/nobody", {"employer": "X"}).status_code == 404
