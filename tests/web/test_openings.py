"""Openings: the list, one with its timeline, and setting right what it is called."""

from __future__ import annotations

import re
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


def test_somebody_met_again_before_the_letter_stands_there_as_on_the_page_of_the_day(
    lived_in: House, visitor: Any, now: datetime
) -> None:
    at = (now - timedelta(hours=1)).isoformat()
    happened(lived_in, {"fact": "interview_held", "at": at, "with": ["ni-bhriain"], "round": 2})
    page = visitor.get("/openings/tidewater-rail").text
    assert "Thank-you letter to Aoife Ní Bhriain, held back" in page
    assert "One letter thanks them for both." in page


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


def test_an_opening_shows_its_etiquette_and_offers_those_that_fit_first(lived_in: House, visitor: Any) -> None:
    page = visitor.get("/openings/tidewater-rail").text
    assert "<dt>Etiquette</dt><dd>The default" in page
    assert "There is one for the UK" in page
    assert "A thank-you is due 48 hours after the interview&#39;s end (24 hours by default)." in page
    places = [page.index(f'value="{name}"') for name in ("default", "uk", "us", "de", "public")]
    assert places == sorted(places)
    assert page.index("For its country and sector") < page.index('value="uk"') < page.index("For others")


def test_an_etiquette_is_followed_when_it_is_chosen_and_can_be_left_again(lived_in: House, visitor: Any) -> None:
    def due() -> bool:
        return "Due Saturday 14 November, 11:45." in visitor.get("/openings/tidewater-rail").text

    assert not due()
    answer = visitor.post("/openings/tidewater-rail/etiquette", {"etiquette": "uk"})
    assert answer.headers["location"] == "/openings/tidewater-rail?said=etiquette#etiquette"
    page = visitor.get("/openings/tidewater-rail?said=etiquette").text
    assert "It follows the etiquette of the UK now, and its steps are planned anew." in page
    assert '<details class="more" open id="etiquette">' in page
    assert "Choose another" in page
    assert due()
    visitor.post("/openings/tidewater-rail/etiquette", {"etiquette": "default"})
    assert "There is one for the UK" in visitor.get("/openings/tidewater-rail").text
    assert not due()


def test_an_etiquette_that_is_none_is_refused(lived_in: House, visitor: Any) -> None:
    assert visitor.post("/openings/tidewater-rail/etiquette", {"etiquette": "atlantis"}).status_code == 404
    assert visitor.post("/openings/tidewater-rail/etiquette").status_code == 404
    assert visitor.post("/openings/nobody/etiquette", {"etiquette": "uk"}).status_code == 404


def test_a_check_in_opens_on_the_day_they_named_and_locks_again_when_that_is_taken_back(
    lived_in: House, visitor: Any
) -> None:
    page = "/openings/tidewater-rail"
    said = visitor.get(page).text
    assert "Locked for 14 days" in said
    (step,) = re.findall(r'action="/steps/sooner".*?name="step" value="([^"]+)"', said, re.DOTALL)
    form = {"step": step, "once": "named", "back": "opening", "on": "2026-11-16"}
    assert visitor.post("/steps/sooner", {**form, "on": "2026-11-01", "once": "gone"}).status_code == 422
    noted = visitor.post("/steps/sooner", form).headers["location"]
    assert "Noted: they want to hear from you on Monday 16 November." in visitor.get(noted).text
    assert "Locked for 4 days" in visitor.get(page).text
    visitor.post("/noted/undo", {"fact": "named", "back": "opening"})
    assert "Locked for 14 days" in visitor.get(page).text
