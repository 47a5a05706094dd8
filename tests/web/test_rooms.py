"""Search, people and figures: what their pages say, what their forms do, and each in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect

from afterword.desk.house import House, replan
from afterword.store import lines

LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximiliane Alexandrina Konstantinowna zu Hohenlohe-Waldenburg"
PATHS = ("/search?q=thank+pri", "/people", "/people/raghunathan?entry=sent", "/figures")


@pytest.fixture
def quiet(lived_in: House, now: datetime) -> House:
    """The same house with an opening that has been quiet since its check-in, and people with other names."""

    def ago(days: int) -> str:
        return (now - timedelta(days=days)).isoformat()

    with lived_in.store.transaction() as tx:
        lines.put(tx, {"record": "candidacy", "id": "castellan", "employer": "Castellan Freight", "role": "Planner",
                       "zone": "Europe/London", "country": "GB"})  # fmt: skip
        for id, name in (("omar", "عمر الفاروق"), ("long", LONG)):
            lines.put(
                tx,
                {
                    "record": "person",
                    "id": id,
                    "candidacy": "castellan",
                    "name": name,
                    "title": "Łead",
                    "email": f"{id}@x.example",
                },
            )
        said: tuple[tuple[str, int, dict[str, Any]], ...] = (
            ("interview_held", 60, {"with": ["omar"]}),
            ("letter_sent", 60, {"to": "omar", "purpose": "thank_you", "subject": "Night slots", "text": "Thank you."}),
            ("acknowledged", 54, {"by": "omar"}),
            (
                "letter_sent",
                40,
                {"to": "omar", "purpose": "check_in", "subject": "News", "text": "<b>Is there news?</b>"},
            ),
        )
        for number, (kind, days, more) in enumerate(said):
            lines.append(tx, {"fact": kind, "id": f"q{number}", "candidacy": "castellan", "at": ago(days), **more})
        replan(tx, "castellan")
    return lived_in


def test_what_is_typed_is_only_text_and_what_is_found_is_marked(quiet: House, visitor: Any) -> None:
    page = visitor.get("/search", params={"q": "night slot"}).text
    assert "<mark>Night</mark> <mark>slots</mark>" in page
    assert "/people/omar?entry=q1#f-" in page
    assert "<mark>Łead</mark>" in visitor.get("/search", params={"q": "LEAD"}).text
    page = visitor.get("/search", params={"q": "is there news"}).text
    assert "&lt;b&gt;<mark>Is</mark> <mark>there</mark> <mark>news</mark>?&lt;/b&gt;" in page
    for question in (
        '"',
        "NEAR(a b, 2) OR *",
        "' UNION SELECT 1 --",
        "{{ 7*7 }}",
        "a" * 10_000,
        "\x00\ud7ff",
        "-",
        "%",
    ):
        answer = visitor.get("/search", params={"q": question})
        assert answer.status_code == 200, question
        assert "<mark>" not in answer.text or question in ("NEAR(a b, 2) OR *", "%"), question
    assert "Nothing found" in visitor.get("/search", params={"q": "zzz"}).text
    assert visitor.get("/people/omar?entry=q1").text.count("<details open>") == 1


def test_somebody_is_set_right_on_their_page_and_it_can_be_undone(quiet: House, visitor: Any) -> None:
    said = {
        "name": "Omar al-Fārūq",
        "title": "Head of Supply",
        "greeting": "Mr al-Fārūq",
        "email": "omar@y.example",
        "phone": "",
    }
    answer = visitor.post("/people/omar", {**said, "email": "omar at y"})
    assert answer.status_code == 422
    assert "Enter an address such as name@company.example" in answer.text
    assert 'value="Omar al-Fārūq"' in answer.text, "what was typed stays"
    page = visitor.get(visitor.post("/people/omar", said).headers["location"]).text
    assert "You wrote it down" in page
    assert "Omar al-Fārūq" in visitor.get("/people", params={"q": "faruq head cast"}).text
    page = visitor.get(visitor.post("/people/omar/undo").headers["location"]).text
    assert "عمر الفاروق" in page
    assert "omar@x.example" in page
    assert visitor.post("/people/omar/undo").status_code == 409
    card = visitor.get("/people/omar/card.vcf")
    assert card.headers["content-type"].startswith("text/vcard")
    assert "FN:عمر الفاروق" in card.text
    assert visitor.get("/people/nobody").status_code == 404


def test_a_quiet_opening_is_closed_kindly_or_kept_and_either_is_taken_back(quiet: House, visitor: Any) -> None:
    page = visitor.get("/figures").text
    assert "Castellan Freight has been quiet for 40 days</strong> since your check-in." in page
    assert "One answer is too few to read anything into." in page
    assert '<text class="nowt" x="100.0%"' in page
    assert ">Castellan Freight, 40 days</text>" in page, "the silence is drawn, too"
    key = page.split('name="step" value="move_on:', 1)[1].split('"', 1)[0]
    step = {"step": f"move_on:{key}"}
    page = visitor.get(visitor.post("/figures/close", step).headers["location"].split("#")[0]).text
    assert "a late answer opens it again" in page
    assert "Time to move on?" not in page
    assert ">Closed</span>" in page
    visitor.post("/figures/open", step)
    page = visitor.get(visitor.post("/figures/keep", step).headers["location"].split("#")[0]).text
    assert "Castellan Freight is kept open until 27 November." in page
    visitor.post("/figures/ask", step)
    assert "Time to move on?" in visitor.get("/figures").text
    assert visitor.post("/figures/close", {"step": "thank_you:x"}).status_code == 422
    assert visitor.post("/figures/keep", {"step": "move_on:x"}).status_code == 422


def test_empty_rooms_say_how_to_begin(visitor: Any) -> None:
    assert "Nothing to count yet." in visitor.get("/figures").text
    assert "Nobody here yet." in visitor.get("/people").text
    assert visitor.get("/search").status_code == 200


@pytest.fixture
def page(quiet: House, browser: Browser, address: str) -> Iterator[Page]:
    complaints: list[str] = []
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce", base_url=address)
    opened = context.new_page()
    opened.on("console", lambda said: complaints.append(said.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    context.close()
    assert complaints == []


def test_the_rooms_can_be_used_by_everybody(page: Page) -> None:
    axe = Axe()
    for path in PATHS:
        for width, scheme in ((1280, "light"), (390, "dark")):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(path)
            found = axe.run(page)
            assert found.violations_count == 0, f"{path} at {width} {scheme}\n{found.generate_report()}"
        page.set_viewport_size({"width": 320, "height": 700})
        wide, seen = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert wide <= seen, f"{path} has to be scrolled sideways"


def test_whoever_went_into_the_list_stays_there_when_a_late_answer_comes(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("/")
    page.keyboard.type("priyan", delay=20)
    expect(page.locator("#find-panel")).to_contain_text("Head of Service Planning", timeout=20_000)
    late: list[Route] = []
    page.route(re.compile("q=priyank"), lambda route: late.append(route))
    with page.expect_request(re.compile("q=priyank")):
        page.keyboard.type("k")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#find-panel a").first).to_be_focused()
    page.evaluate("document.querySelector('#find-panel a').dataset.old = ''")
    late.pop().continue_()
    expect(page.locator("#find-panel a[data-old]")).to_have_count(0)
    expect(page.locator("#find-panel a").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Priyanka Raghunathan")


def test_results_come_while_it_is_typed(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("/")
    expect(page.locator("#find")).to_be_focused()
    page.keyboard.type("priyan", delay=20)
    expect(page.locator("#find-panel")).to_contain_text("Head of Service Planning", timeout=20_000)
    page.keyboard.press("Escape")
    expect(page.locator("#find-panel")).to_be_hidden()
    page.keyboard.type("k", delay=20)
    expect(page.locator("#find-panel mark").first).to_have_text("Priyanka", timeout=20_000)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Priyanka Raghunathan")
    page.goto("/search")
    page.get_by_role("searchbox").fill("tomasz")
    expect(page.locator("#results")).to_contain_text("Senior Timetable Engineer", timeout=20_000)
    assert page.url.endswith("/search?q=tomasz")
