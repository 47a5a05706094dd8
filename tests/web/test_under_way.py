"""A debrief under way: kept as it is typed, put together from two devices, finished once however often it comes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.web.test_debrief import PAGE, fields, met, noted

from afterword.core.facts import Debriefed
from afterword.desk import access, debriefs, under_way
from afterword.desk.house import House
from afterword.web.shell import DRAWN, STATIC

__all__ = ["met"]
NEEDS = "needs-wierzbicki"


def types(visitor: Any, device: str, number: int, words: str, over: dict[str, int], name: str = NEEDS) -> Any:
    change = {"name": name, "number": number, "words": [words], "over": over}
    answer = visitor.post(f"{PAGE}/typed", {"typed": json.dumps({"device": device, "changes": [change]})})
    assert answer.status_code == 201, answer.text
    return answer.json()["fields"]


def test_what_one_types_is_there_on_another_device_and_both_are_asked_where_they_differ(
    met: House, visitor: Any
) -> None:
    types(visitor, "phone", 1, "joins", {"noted": 1})
    page = visitor.get(PAGE).text
    assert fields(page)[NEEDS] == ["joins"]
    assert "One of six answered." in page
    stands = types(visitor, "laptop", 1, "dwell times", {"noted": 1})[NEEDS]
    assert [each["words"] for each in stands["texts"]] == [["joins"], ["dwell times"]]
    page = visitor.get(PAGE).text
    assert "Typed elsewhere:" in page
    data = fields(page)
    assert data[NEEDS] == ["dwell times"]
    taken = visitor.post(PAGE, {**data, "do": f"take phone {NEEDS}"}).text
    assert fields(taken)[NEEDS] == ["joins"]
    assert 'data-device="phone"' not in taken
    assert 'data-device="laptop"' not in visitor.get(PAGE).text, "the choice is kept, and asked no more"


def test_a_form_that_is_finished_leaves_what_it_had_not_seen(met: House, visitor: Any) -> None:
    types(visitor, "phone", 1, "joins", {"noted": 1})
    data = fields(visitor.get(PAGE).text)
    types(visitor, "laptop", 1, "the dog", {"noted": 1}, "remember")
    types(visitor, "laptop", 2, "dwell times", {"noted": 1})
    assert visitor.post(PAGE, data).status_code == 303
    assert noted(met).notes[0].needs == ("joins",)
    left = under_way.typed(met, "tidewater-rail", "tidewater-rail-1")
    assert {name: [text.words for text in field.texts] for name, field in left.items()} == {
        NEEDS: [("dwell times",)], "remember": [("the dog",)],
    }  # fmt: skip
    page = visitor.get(PAGE).text
    assert "Typed elsewhere:" in page


def test_a_page_with_script_says_which_fields_it_touched_and_the_others_join_in(met: House, visitor: Any) -> None:
    data = fields(visitor.get(PAGE).text) | {NEEDS: ["joins"], "touched": [json.dumps([NEEDS])]}
    types(visitor, "laptop", 1, "the dog", {"noted": 1}, "remember")
    types(visitor, "laptop", 2, "Łucja Dvořáková", {"noted": 1}, "name-new-4711")
    once = {"once": "a1"}
    assert [visitor.post(PAGE, data | once).status_code for _ in range(2)] == [303, 303]
    story = debriefs.last_answers(met, "tidewater-rail")[0]
    assert len(story.of(Debriefed)) == len({each.id for each in story.of(Debriefed)}) == 1
    assert noted(met).raw["remember"] == "the dog"
    assert "Łucja Dvořáková" in {person.name for person in story.people}
    assert under_way.typed(met, "tidewater-rail", "tidewater-rail-1") == {}
    types(visitor, "laptop", 1, "the dog", {"noted": 1}, "remember")  # it comes late, and is noted already
    assert under_way.typed(met, "tidewater-rail", "tidewater-rail-1") == {}


def test_without_a_script_later_keeps_it(met: House, visitor: Any) -> None:
    data = fields(visitor.get(PAGE).text) | {"remember": ["the dog"], "want": ["no"]}
    assert visitor.post(PAGE, {**data, "do": "later"}).headers["location"] == "/"
    again = fields(visitor.get(PAGE).text)
    assert (again["remember"], again["want"]) == (["the dog"], ["no"])
    assert debriefs.last_answers(met, "tidewater-rail")[2] is None


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ("", 422), ("[]", 422), ('{"device": "../x", "changes": []}', 422), ('{"device": "a", "changes": 1}', 422),
        (json.dumps({"device": "a", "changes": [{"name": "csrf", "number": 1, "words": ["x"], "over": {}}]}), 201),
        (json.dumps({"device": "a", "changes": [{"name": "by", "number": -1, "words": [], "over": {}}]}), 422),
        (json.dumps({"device": "a", "changes": [
            {"name": f"needs-{n}", "number": n, "words": ["x" * 40_000], "over": {}} for n in range(11)]}), 422),
    ],
)  # fmt: skip
def test_nothing_else_is_kept(met: House, visitor: Any, sent: str, status: int) -> None:
    assert visitor.post(f"{PAGE}/typed", {"typed": sent}).status_code == status
    assert under_way.typed(met, "tidewater-rail", "tidewater-rail-1") == {}


def test_what_a_browser_keeps_is_named_there_and_forgotten_when_it_signs_out(
    met: House, visitor: Any, now: Any
) -> None:
    assert visitor.get("/offline/debriefs").json() == {"pages": [PAGE]}
    worker = visitor.get("/sw.js")
    assert worker.headers["content-type"].startswith("text/javascript")
    assert worker.headers["cache-control"] == "no-cache"
    assert all(f'"/static/{each}"' in worker.text and (STATIC / each).is_file() for each in DRAWN)
    assert "worker-src 'self'" in worker.headers["content-security-policy"]
    manifest = visitor.get("/manifest.webmanifest").json()
    assert [each["url"] for each in manifest["shortcuts"]] == ["/debrief", "/"]
    assert all(visitor.get(each["src"]).status_code == 200 for each in manifest["icons"])
    access.set_passphrase(met, "four words of my own", mine="")
    for path, status in (
        ("/offline", 200),
        ("/offline/debriefs", 401),
        ("/sw.js", 200),
        ("/manifest.webmanifest", 200),
    ):
        assert visitor.get(path).status_code == status, path
    assert "Tidewater" not in visitor.get("/offline").text
    typed = visitor.client.post(f"{PAGE}/typed", data={"_csrf_token": _token(visitor), "typed": "{}"})
    assert typed.status_code == 401
    visitor.client.post("/in", data={"_csrf_token": _token(visitor), "passphrase": "four words of my own"})
    out = visitor.post("/out")
    assert out.headers["clear-site-data"] == '"cache", "storage"'


def _token(visitor: Any) -> str:
    return visitor.get("/").text.split('name="_csrf_token" value="', 1)[1].split('"', 1)[0]
