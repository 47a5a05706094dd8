"""The pages in a real browser: the way from the example to an approval with no script, and the keys with one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from afterword.desk import letters, reviewing
from afterword.desk.house import House

expect.set_options(timeout=30_000)  # milliseconds: a busy machine is no mistake of the page

WIDTHS = (1280, 390)
PATHS = (
    "/", "/start", "/openings", "/openings/tidewater-rail", "/letters/tidewater-rail", "/debrief/tidewater-rail",
    "/debrief", "/letters/tidewater-rail/priyanka-raghunathan/edit", "/replies", "/nowhere",
)  # fmt: skip
Open = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Open]:
    """Opens a page; whatever the browser complains of fails the test."""
    contexts: list[Any] = []
    complaints: list[str] = []

    def open_page(path: str, width: int = 1280, script: bool = False, scheme: Any = "light") -> Page:
        size: Any = {"width": width, "height": 844 if width < 500 else 900}
        context = browser.new_context(
            viewport=size, java_script_enabled=script, color_scheme=scheme, reduced_motion="reduce"
        )  # a click must not meet a page that still scrolls
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda said: complaints.append(said.text) if "status of 4" not in said.text else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.mark.parametrize("width", WIDTHS)
def test_the_whole_way_works_without_a_script(opened: Open, width: int) -> None:
    page = opened("/", width)
    expect(page).to_have_title("Set up · Afterword")
    page.get_by_role("button", name="Fill in an example").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Thursday, 12 November")
    page.get_by_role("link", name="Review the letters").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Three letters for Tidewater Rail")
    letter = page.get_by_role("article").filter(has=page.get_by_role("heading", name="To Tomasz Wierzbicki"))
    letter.get_by_role("link", name="Edit by hand").click()
    text = page.get_by_label("The letter")
    text.fill(text.input_value().replace("Wierzbicki", "Wierzbiki"))
    page.get_by_role("button", name="Save the letter").click()
    expect(letter.get_by_text("Saved, and read again.")).to_be_visible()
    expect(letter.get_by_text("1 mark, 1 must be fixed")).to_be_visible()
    expect(page.locator("#summary")).to_contain_text("Two are ready to approve and one has something to mend.")
    letter.get_by_role("button", name="Take the fix").click()
    expect(letter.get_by_text("Ready, no marks")).to_be_visible()
    letter.get_by_role("button", name="Approve and schedule").click()
    expect(letter.get_by_role("alert")).to_contain_text("belongs to the invented example, and is never sent")
    page.get_by_role("button", name="Remove the example").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Let us start with one interview")


@pytest.mark.parametrize("width", WIDTHS)
def test_a_letter_of_one_s_own_is_approved_and_taken_back_without_a_script(
    drafted: House, opened: Open, width: int
) -> None:
    page = opened("/", width)
    page.get_by_role("link", name="Review the letters").click()
    page.get_by_role("button", name="Approve Priyanka’s").click()
    letter = page.locator("#l-priyanka-raghunathan")
    expect(letter.get_by_text("Goes out tomorrow 09:00")).to_be_visible()
    expect(page.get_by_text("1 of 3 approved.")).to_be_visible()
    letter.get_by_role("button", name="Undo").click()
    expect(letter.get_by_text("Taken back. It is a draft again.")).to_be_visible()


def test_an_interview_is_brought_in_and_debriefed_without_a_script(opened: Open, tmp_path: Any) -> None:
    file = tmp_path / "interview.ics"
    file.write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1@harrowlake.example\nDTSTAMP:20261101T090000Z\n"
        "DTSTART:20261112T140000Z\nDTEND:20261112T150000Z\nSUMMARY:Interview: Planner\n"
        "ORGANIZER;CN=Dana Whitfield:mailto:dana@harrowlake.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    page = opened("/start", 390)
    page.get_by_label("Name, as you sign it").fill("Ines Marlow")
    page.get_by_label("E-mail address").fill("ines@marlow.example")
    page.get_by_role("button", name="Save who you are").click()
    page.get_by_label("Choose or drop an .ics file").set_input_files(file)
    page.get_by_role("button", name="Read it").click()
    page.get_by_label("Company").fill("Harrow Lake Logistics")
    page.get_by_role("button", name="Save this interview").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How did it go?")
    page.get_by_label("What did you talk about with Dana?").fill("a warehouse that floods")
    page.get_by_role("button", name="Add someone who was not invited").click()
    expect(page.get_by_label("What did you talk about with Dana?")).to_have_value("a warehouse that floods")
    page.get_by_label("Not sure yet").check()
    page.get_by_role("button", name="Draft the letter").or_(page.get_by_role("button", name="Draft one letter")).click()
    expect(page).to_have_url(re.compile("/letters/harrow-lake-logistics$"))


def test_nothing_has_to_be_scrolled_sideways(drafted: House, opened: Open, address: str) -> None:
    page = opened("/", script=True)
    for path in PATHS:
        page.goto(address + path)
        for width in (1280, 390, 320):
            page.set_viewport_size({"width": width, "height": 844})
            wide, seen = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            assert wide <= seen, f"{path} at {width}"
        assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('20px Newsreader'))")


def test_on_paper_of_either_colour_the_words_can_be_read(drafted: House, opened: Open) -> None:
    for scheme, paper in (("light", "rgb(244, 239, 230)"), ("dark", "rgb(25, 22, 19)")):
        page = opened("/", scheme=scheme, script=True)
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == paper


def test_six_megabytes_are_refused_in_a_browser_too(opened: Open) -> None:
    page = opened("/start")
    page.get_by_label("Choose or drop an .ics file").set_input_files(
        {"name": "all.ics", "mimeType": "text/calendar", "buffer": b"x" * 6_000_000}
    )
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("That file is too large")


def test_the_first_mistake_takes_the_focus(drafted: House, opened: Open) -> None:
    page = opened("/debrief/tidewater-rail", script=True)
    page.get_by_label("They hope to decide by").fill("2026-11-02")
    page.get_by_role("button", name="Save the debrief").click()
    expect(page.locator(".summary")).to_be_focused()
    page.get_by_role("link", name="Enter a date that is not before").click()
    expect(page.locator("#by")).to_be_focused()


def press(page: Page, *keys: str) -> None:
    """Press keys one after the other, once the page and its script are there."""
    page.wait_for_load_state()
    for key in keys:
        page.keyboard.press(key)


def test_keys_go_where_the_list_says(drafted: House, opened: Open, now: datetime) -> None:
    found = next(
        each for each in reviewing.on_the_desk(drafted, "tidewater-rail", now) if each.person.id == "wierzbicki"
    )
    letters.edit(drafted, found.draft.id, "Thank you", found.letter.text.replace("Wierzbicki", "Wierzbiki"), now)
    page = opened("/", script=True)
    press(page, "j")
    expect(page.get_by_role("link", name="Send three thank-you letters")).to_be_focused()
    press(page, "j")
    expect(page.get_by_role("link", name="Check in with Larkhall Instruments")).to_be_focused()
    press(page, "k")
    press(page, "Enter")
    expect(page).to_have_url(re.compile("/letters/tidewater-rail$"))
    press(page, "?")
    expect(page.get_by_role("dialog", name="Keyboard")).to_be_visible()
    press(page, "a")
    press(page, "Escape")
    expect(page.get_by_role("dialog", name="Keyboard")).to_be_hidden()
    expect(page.get_by_text("0 of 3 approved.")).to_be_visible()
    page.locator("#l-tomasz-wierzbicki .note button").first.focus()
    press(page, "f")
    letter = page.locator("#l-tomasz-wierzbicki")
    expect(letter.get_by_text("Fixed.")).to_be_visible()
    press(page, "z")
    expect(letter.get_by_text("It reads as before.")).to_be_visible()
    page.locator("#l-tomasz-wierzbicki .note button").first.focus()
    press(page, "x")  # one that stops the letter asks why
    page.get_by_label("Why is it right as it stands?").fill("He writes it so himself.")
    page.get_by_role("button", name="Keep it").click()
    expect(letter.get_by_text("Kept yours.")).to_be_visible()
    page.locator("#l-tomasz-wierzbicki").focus()
    press(page, "a")
    expect(letter.get_by_text("Goes out")).to_be_visible()
    press(page, "g", "o")
    expect(page).to_have_title("Openings · Afterword")
    press(page, "g", "s")
    expect(page).to_have_title("Settings · Afterword")
    press(page, "g", "t")
    expect(page).to_have_title("Today · Afterword")
    press(page, "d")
    expect(page).to_have_title("Debrief · Afterword")


def test_keys_never_act_while_something_is_typed(drafted: House, opened: Open) -> None:
    page = opened("/letters/tidewater-rail/priyanka-raghunathan/edit", script=True)
    subject = page.get_by_label("Subject")
    subject.fill("")
    subject.press_sequentially("deja? gt")
    expect(subject).to_have_value("deja? gt")
    subject.press("Control+Enter")
    expect(page.get_by_text("Saved, and read again.")).to_be_visible()
    page.keyboard.press("Control+a")
    page.keyboard.press("Alt+d")
    expect(page.get_by_text("0 of 3 approved.")).to_be_visible()


def test_the_margin_follows_what_is_typed(drafted: House, opened: Open, now: datetime) -> None:
    found = next(
        each for each in reviewing.on_the_desk(drafted, "tidewater-rail", now) if each.person.id == "wierzbicki"
    )
    page = opened(f"/letters/tidewater-rail/{found.draft.id}/edit", script=True)
    field = page.get_by_label("The letter")
    field.fill(found.letter.text.replace("Wierzbicki", "Wierzbiki"))
    note = page.locator("#marks .note", has_text="Misspelt name").first
    expect(note).to_be_visible()
    expect(page.locator("#standing")).to_have_text("1 mark, 1 must be fixed. ")
    note.click()
    assert page.evaluate("() => getSelection().toString() || document.activeElement.value.slice("
                         "document.activeElement.selectionStart, document.activeElement.selectionEnd)") == "Wierzbiki"  # fmt: skip
    field.fill(found.letter.text)
    expect(page.locator("#marks .note", has_text="Misspelt name")).to_have_count(0)
    expect(page.locator("#standing")).to_have_text("")
    assert (
        next(
            each for each in reviewing.on_the_desk(drafted, "tidewater-rail", now) if each.person.id == "wierzbicki"
        ).letter
        == found.letter
    )


def test_a_file_dropped_anywhere_on_the_page_is_read(browser: Browser, address: str, house: House) -> None:
    with closing(browser.new_context()) as context:
        page = context.new_page()
        page.goto(f"{address}/import")
        page.evaluate(
            """() => {
                const carried = new DataTransfer();
                carried.items.add(new File(["Company,Role\\nBirch,Analyst\\n"], "sheet.csv", {type: "text/csv"}));
                document.querySelector("h1").dispatchEvent(
                    new DragEvent("drop", {dataTransfer: carried, bubbles: true, cancelable: true}));
            }"""
        )
        expect(page.get_by_role("heading", name="Birch")).to_be_visible()
