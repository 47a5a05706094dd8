"""The debrief: asked once, kept when something is missing, and made into letters."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from afterword.core.facts import Debriefed
from afterword.desk import debriefs, reviewing
from afterword.desk.house import House
from afterword.store import lines

PAGE = "/debrief/tidewater-rail"


@pytest.fixture
def met(lived_in: House) -> House:
    """The same house before the debrief of Tidewater Rail."""
    with lived_in.store.transaction() as tx:
        (debrief,) = [each for each in lines.of_candidacies(tx, ["tidewater-rail"]).facts if each.kind == "debriefed"]
        from afterword.desk.house import replan

        lines.append(tx, {"fact": "retracted", "id": "r", "candidacy": "tidewater-rail",
                          "at": "2026-11-12T12:00:00+00:00", "target": debrief.id})  # fmt: skip
        replan(tx, "tidewater-rail")
    return lived_in


def noted(house: House) -> Debriefed:
    found = debriefs.last_answers(house, "tidewater-rail")[2]
    assert found is not None
    return found


def fields(page: str) -> dict[str, list[str]]:
    """What a browser would send: hidden, typed and ticked, as they stand on the page."""
    import html

    page = page.split('<form id="debrief"', 1)[1]
    found: dict[str, list[str]] = {}
    for tag in re.findall(r"<input[^>]*>", page):
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if (
            name
            and name[1] != "_csrf_token"
            and (" checked" in tag or ('type="radio"' not in tag and "checkbox" not in tag))
        ):
            found.setdefault(html.unescape(name[1]), []).append(html.unescape(value[1]) if value else "")
    for name, value in re.findall(r'<textarea[^>]*name="([^"]*)"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL):
        found.setdefault(html.unescape(name), []).append(html.unescape(value))
    return found


def test_the_way_leads_to_the_interview_that_waits(met: House, visitor: Any) -> None:
    assert visitor.get("/debrief").headers["location"] == PAGE
    page = visitor.get(PAGE).text
    assert "Service Planning Lead at Tidewater Rail, today from 10:30 to 11:45." in page
    assert "Three names came with the invitation." in page
    assert "None of six answered" in page
    for words in ("What did Priyanka care about most?", "What did Tomasz care about most?", "Director of Operations",
                  "I make timetables that hold", "Draft three letters"):  # fmt: skip
        assert words in page


def test_without_one_that_waits_all_are_offered(lived_in: House, visitor: Any) -> None:
    page = visitor.get("/debrief").text
    assert "Which interview?" in page
    assert 'href="/debrief/larkhall"' in page


def test_without_any_the_way_leads_to_the_invitation(house: House, visitor: Any) -> None:
    assert 'href="/start"' in visitor.get("/debrief").text


def test_the_answers_become_letters(met: House, visitor: Any, now: datetime) -> None:
    data = fields(visitor.get(PAGE).text) | {
        "needs-wierzbicki": ["joins that hold when one train is late"],
        "topics-wierzbicki": ["the Selby junction conflict\nwinter dwell times"],
        "strengths-wierzbicki": ["turnrounds"],
        "question-wierzbicki": ["Would a week of dwell times settle it?"],
        "title-wierzbicki": ["Principal Timetable Engineer"],
        "absent-ni-bhriain": ["yes"],
        "when": ["day"], "by": ["2026-11-24"], "words": ["within a fortnight"],
        "want": ["yes"], "promised": ["the Northmoor report"], "remember": ["the dog is called Selby"],
    }  # fmt: skip
    answer = visitor.post(PAGE, data)
    assert answer.headers["location"] == "/letters/tidewater-rail"
    debrief = noted(met)
    (note,) = debrief.notes
    assert note.topics == ("the Selby junction conflict", "winter dwell times")
    assert (note.needs, note.strengths) == (("joins that hold when one train is late",), ("turnrounds",))
    assert debrief.decision is not None
    assert (debrief.decision.latest, debrief.decision.words) == (date(2026, 11, 24), "within a fortnight")
    assert (debrief.wanted, debrief.promised) == ("yes", ("the Northmoor report",))
    story = debriefs.last_answers(met, "tidewater-rail")[0]
    assert story.person("wierzbicki").title == "Principal Timetable Engineer"
    assert story.interviews[-1].with_ == ("raghunathan", "wierzbicki")
    written = {(each.person.id, each.letter.purpose) for each in reviewing.on_the_desk(met, "tidewater-rail", now)}
    assert written == {("wierzbicki", "thank_you"), ("raghunathan", "supply")}
    page = visitor.get("/letters/tidewater-rail").text
    assert "What did you talk about with" in page, "the others are asked for"
    again = fields(visitor.get(PAGE).text)
    assert again["topics-wierzbicki"] == ["the Selby junction conflict\nwinter dwell times"]
    assert again["strengths-wierzbicki"] == ["turnrounds"]
    assert (again["when"], again["by"], again["remember"]) == (["day"], ["2026-11-24"], ["the dog is called Selby"])


@pytest.mark.parametrize(
    ("said", "latest", "today"),
    [
        ({"when": "weeks", "weeks": "2"}, date(2026, 11, 26), False),
        ({"when": "today"}, None, True),
        ({"when": "none", "by": "2026-11-24"}, None, False),
        ({}, None, False),
    ],
)
def test_the_decision_is_told_in_several_ways(
    met: House, visitor: Any, said: dict[str, str], latest: date | None, today: bool
) -> None:
    assert visitor.post(PAGE, said).status_code == 303
    debrief = noted(met)
    assert (debrief.decision.latest if debrief.decision else None) == latest
    assert debrief.decision_today is today


@pytest.mark.parametrize(
    ("said", "at", "sentence"),
    [
        ({"when": "day"}, "by", "Enter the day by which they hope to decide"),
        ({"when": "day", "by": "2026-11-02"}, "by", "Enter a date that is not before 12 November 2026"),
        ({"when": "weeks", "weeks": "0"}, "weeks", "Enter a number of weeks"),
        ({"when": "weeks", "weeks": "٣"}, "weeks", "Enter a number of weeks"),
        ({"when": "weeks", "weeks": "9" * 5000}, "weeks", "Enter a number of weeks"),
        ({"name-wierzbicki": " "}, "name-wierzbicki", "Enter the name of Tomasz Wierzbicki, as they write it"),
        ({"email-wierzbicki": "tomasz"}, "email-wierzbicki", "Enter an address such as"),
        ({"name-new-0": "", "title-new-0": "Cook"}, "name-new-0", "Enter the name of the person you added"),
        ({"strengths-wierzbicki": "invented"}, "q1", "is none of your strengths"),
        ({"want": "perhaps"}, "q1", "yes, no or unsure"),
    ],
)
def test_a_mistake_is_named_at_its_field_and_the_rest_is_kept(
    met: House, visitor: Any, said: dict[str, str], at: str, sentence: str
) -> None:
    answer = visitor.post(PAGE, {"remember": "the dog", "needs-raghunathan": "A & B <c>", **said})
    assert answer.status_code == 422
    page = answer.text
    assert "<title>Error: " in page
    assert 'role="alert"' in page
    assert f'<a href="#{at}">' in page
    assert f'id="{at}"' in page
    assert sentence in page.replace("&#39;", "'")
    assert "the dog</textarea>" in page
    assert "A &amp; B &lt;c&gt;</textarea>" in page
    assert debriefs.last_answers(met, "tidewater-rail")[2] is None, "nothing is noted"


def test_somebody_who_was_not_invited_is_added_without_losing_an_answer(met: House, visitor: Any) -> None:
    data = fields(visitor.get(PAGE).text) | {"remember": ["the dog"], "when": ["weeks"], "weeks": [""]}
    answer = visitor.post(PAGE, {**data, "do": "add"})
    assert answer.status_code == 200
    assert "Error:" not in answer.text
    typed = fields(answer.text)
    assert typed["remember"] == ["the dog"]
    assert typed["name-new-0"] == [""]
    typed |= {"name-new-0": ["Łucja Dvořáková"], "topics-new-0": ["turnrounds"], "weeks": ["1"]}
    twice = visitor.post(PAGE, {**typed, "do": "add"})
    assert {"name-new-0", "name-new-1"} <= set(fields(twice.text))
    assert visitor.post(PAGE, fields(twice.text)).status_code == 303
    story = debriefs.last_answers(met, "tidewater-rail")[0]
    (lucja,) = [each for each in story.people if each.name == "Łucja Dvořáková"]
    assert lucja.id in story.interviews[-1].with_
    assert story.note_on(lucja.id) is not None


def test_another_round_has_a_debrief_of_its_own(lived_in: House, visitor: Any, now: datetime) -> None:
    with lived_in.store.transaction() as tx:
        later = now - timedelta(hours=1)
        lines.append(tx, {"fact": "interview_held", "id": "second", "candidacy": "tidewater-rail",
                          "at": later.isoformat(), "with": ["ni-bhriain"], "round": 2})  # fmt: skip
    page = visitor.get(PAGE).text
    assert "What did Aoife care about most?" in page
    assert "What did Tomasz care about most?" not in page.split("Others you know there", 1)[0]
    assert "Another round:" in page
    first = visitor.get(PAGE, params={"interview": "tidewater-rail-1"}).text
    assert "the Selby junction conflict" in first
    assert visitor.get(PAGE, params={"interview": "none"}).status_code == 404


def test_a_debrief_of_nobody_has_a_page(lived_in: House, visitor: Any) -> None:
    for answer in (visitor.get("/debrief/nobody"), visitor.post("/debrief/nobody", {"want": "yes"})):
        assert answer.status_code == 404
        assert "There is no candidacy" in answer.text
