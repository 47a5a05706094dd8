"""The page of a call in a real browser: no sideways scroll, one page of paper, a rehearsal, and no script needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from afterword.desk.house import House
from calling import CLEO, DANA, DEBRIEF, HARROW, RAUL, lived

LONG = "Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh " * 2
Open = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Open]:
    contexts: list[Any] = []
    complaints: list[str] = []

    def open_page(path: str, width: int = 1280, script: bool = True, scheme: Any = "light") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            java_script_enabled=script,
            color_scheme=scheme,
            reduced_motion="reduce",
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if "status of 4" not in said.text else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def harrow(house: House, **dana: Any) -> House:
    return lived(house, people=({**DANA, **dana}, RAUL, {**CLEO, "phone": None, "may_call": False}))


def pages_of(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("name", ["Dana Whitfield", LONG.strip(), "دانا ويتفيلد " * 9, "D" * 120])
def test_nothing_has_to_be_scrolled_sideways(house: House, opened: Open, name: str) -> None:
    harrow(house, name=name, greeting=name)
    page = opened("/call/dana")
    for path in ("/call/dana", "/call/cleo", "/", "/openings/harrow"):
        page.goto(page.url.split("/", 3)[0] + "//" + page.url.split("/")[2] + path)
        for width in (1280, 390, 320):
            page.set_viewport_size({"width": width, "height": 844})
            wide, seen = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            assert wide <= seen, f"{path} at {width}"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_sheet_is_one_page_of_paper_in_black_on_white(house: House, opened: Open, scheme: str) -> None:
    harrow(house)
    page = opened("/call/dana", scheme=scheme)
    assert pages_of(page) == 1
    page.emulate_media(media="print", color_scheme=scheme)  # type: ignore[arg-type]
    assert page.evaluate("getComputedStyle(document.querySelector('.say')).color") == "rgb(34, 31, 27)"
    expect(page.get_by_text("☐ spoke")).to_be_visible()
    expect(page.get_by_role("link", name="Call Dana")).to_be_hidden()


def test_a_sheet_of_long_notes_is_one_page_too(house: House, opened: Open) -> None:
    notes = [
        {"person": "dana", "topics": ["how " + "very late deliveries " * 6 + "are told of"], "needs": ["counts " * 12 + "that can be trusted"],
         "strengths": ["s1"], "question": "What would " + "you and your colleagues " * 8 + "count first?", "answered": ["the shift pattern " * 4]},
        {"person": "raul", "topics": ["the new scanners " * 4]},
    ]  # fmt: skip
    with house.store.transaction() as tx:
        from afterword.desk.house import replan
        from afterword.store import lines
        from calling import HELD, INES

        for each in (
            INES,
            {**HARROW, "employer": LONG[:80], "role": LONG[:80]},
            {**DANA, "name": LONG.strip()},
            RAUL,
            HELD,
            {**DEBRIEF, "notes": notes},
        ):
            (lines.put if "record" in each else lines.append)(tx, each)
        replan(tx, "harrow")
    assert pages_of(opened("/call/dana")) == 1


def test_the_whole_way_works_without_a_script(house: House, opened: Open) -> None:
    harrow(house)
    page = opened("/", 390, script=False)
    page.get_by_role("link", name="Call Dana").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Phone Dana Whitfield")
    expect(page.get_by_role("button", name="Rehearse it")).to_be_hidden()
    assert page.get_by_role("link", name="Call Dana").get_attribute("href") == "tel:+1-414-555-0148"
    page.get_by_role("button", name="No answer, no message").click()
    expect(page.get_by_text("Noted: nobody answered at the number of Dana Whitfield.")).to_be_visible()
    expect(
        page.get_by_text("Their next good moment: Thursday 12 November, 13:00 in Chicago, today 19:00 for you.")
    ).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back.")).to_be_visible()
    page.get_by_role("button", name="We spoke").click()
    expect(page.get_by_text("Noted: you spoke with Dana Whitfield.")).to_be_visible()


def test_a_letter_by_post_is_noted_from_today_without_a_script(house: House, opened: Open) -> None:
    harrow(house)
    page = opened("/", script=False)
    page.get_by_text("I did some of this elsewhere").click()
    page.get_by_role("button", name="By post").first.click()
    expect(page.get_by_text("Noted: Thank-you letter to Dana Whitfield, by post.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Taken back. It is owed again.")).to_be_visible()


def test_the_message_can_be_rehearsed_against_a_clock(house: House, opened: Open) -> None:
    harrow(house)
    page = opened("/call/dana")
    page.get_by_role("button", name="Rehearse it").click()
    expect(page.get_by_role("timer")).to_have_text(re.compile(r"0:0\d of 0:27"))
    expect(page.locator("dt[data-now]")).to_have_text("0:00")
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("status").filter(has_text="You took")).to_have_text(
        re.compile(r"You took \d seconds?\. The message is written for 27\.")
    )
    expect(page.get_by_role("button", name="Rehearse it again")).to_be_visible()
    expect(page.locator("dt[data-now]")).to_have_count(0)
