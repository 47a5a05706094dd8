"""Two real browsers on one house: each sees what the other does, and what is typed or has the focus stays."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from afterword.desk import accounts, letters, reviewing
from afterword.desk.house import House
from afterword.mail.account import Account

expect.set_options(timeout=30_000)  # milliseconds: a busy machine is no mistake of the page

Visit = Callable[[str], Page]
LETTERS = "/letters/tidewater-rail"
OFFLINE = re.compile("ERR_|htmx:sendError|htmx:afterRequest")
"""What a browser and htmx say of a network that is gone, as the test makes it go."""
UNFELT = 0.1
"""Seconds of the page's own work for an action, on its own clock: what others do on a busy machine does not count."""


@pytest.fixture
def visit(browser: Browser, address: str) -> Any:
    """Opens a browser of its own, whose every complaint fails the test."""
    contexts, complaints = [], []

    def open_page(path: str) -> Page:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if not OFFLINE.search(said.text) else None)
        page.goto(address + path)
        expect(page.locator("main[data-live]")).to_be_attached()
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def test_two_browsers_see_each_other_and_neither_loses_its_place(drafted: House, visit: Visit, now: datetime) -> None:
    found = next(
        each for each in reviewing.on_the_desk(drafted, "tidewater-rail", now) if each.person.id == "wierzbicki"
    )
    letters.edit(drafted, found.draft.id, "Thank you", found.letter.text.replace("Wierzbicki", "Wierzbiki"), now)
    one, other = visit(LETTERS), visit(LETTERS)
    tomasz = one.locator("#l-tomasz-wierzbicki")
    tomasz.get_by_text("Keep mine").click()
    why = one.get_by_label("Why is it right as it stands?")
    why.fill("He writes")
    other.get_by_role("button", name="Approve Priyanka’s").click()
    expect(other.get_by_text("1 of 3 approved.")).to_be_visible()
    expect(one.get_by_text("1 of 3 approved.")).to_be_visible()  # and nobody has loaded it anew
    expect(one.locator("#l-priyanka-raghunathan .receipt")).to_contain_text("Goes out")
    expect(why).to_be_focused()
    expect(why).to_have_value("He writes")

    today = visit("/")
    expect(today.locator(".donebar")).to_contain_text("one letter scheduled")
    other.locator("#l-priyanka-raghunathan").get_by_role("button", name="Undo").click()
    expect(other.locator("#said")).to_have_text("Taken back. It is a draft again.")
    expect(today.locator(".donebar")).to_have_count(0)
    letters.take_fix(drafted, found.draft.id, None, now)  # as the command line does
    expect(tomasz.get_by_text("Ready, no marks")).to_be_visible()


def script_time(page: Page) -> Callable[[], float]:
    """Says how many seconds the page has spent in its scripts so far."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def measured() -> float:
        found = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
        return float(found["ScriptDuration"])

    return measured


def test_an_action_changes_the_page_that_is_there_without_a_hitch(drafted: House, visit: Visit, now: datetime) -> None:
    found = next(
        each for each in reviewing.on_the_desk(drafted, "tidewater-rail", now) if each.person.id == "wierzbicki"
    )
    head, _, close = found.letter.text.replace("Wierzbicki", "Wierzbiki").rpartition("\n\n")
    slips = f"{head} I am confident that I would be a great fit for the role.\n\n{close}"
    letters.edit(drafted, found.draft.id, "Thank you", slips, now)
    account = Account(
        address="ines@marlow.example", name="Ines Marlow", user="ines", smtp_host="smtp.marlow.example", smtp_port=465,
        smtp_security="tls", imap_host="imap.marlow.example", imap_port=993, imap_security="tls",
    )  # fmt: skip
    accounts.set_up(drafted, account, None)
    page = visit(LETTERS)
    worked = script_time(page)
    page.evaluate("window.same = true")
    tomasz = page.locator("#l-tomasz-wierzbicki")
    before = tomasz.locator(".note").count()
    assert before > 1
    began = worked()
    tomasz.get_by_role("button", name="Take the fix").first.dblclick()  # twice is once
    expect(tomasz.get_by_text("Fixed.")).to_be_visible()
    expect(tomasz.locator(".note")).to_have_count(before - 1)
    assert page.evaluate("document.activeElement.closest('.note') !== null"), "the focus goes on to the next mark"
    expect(page.locator("#said")).to_have_text("Fixed.")
    assert worked() - began < UNFELT, "nothing kept the hand waiting"
    tomasz.get_by_role("button", name="Undo").click()
    expect(tomasz.get_by_text("It reads as before.")).to_be_visible()
    priyanka = page.locator("#l-priyanka-raghunathan")
    priyanka.get_by_label("Now, 16:40").check()
    priyanka.get_by_role("button", name="Approve and schedule").click()
    expect(priyanka.locator("[data-leaves]")).to_have_text(re.compile(r"in [12]\d seconds"))  # it counts
    expect(priyanka.get_by_role("button", name="Take it back")).to_be_focused()
    assert page.evaluate("window.same"), "no page was loaded"
    whole = page.evaluate("performance.getEntriesByType('resource').filter((each) => !each.name.includes('woff'))"
                          ".reduce((sum, each) => sum + (each.initiatorType === 'xmlhttprequest' ? 0 : each.encodedBodySize), 0)"
                          "+ performance.getEntriesByType('navigation')[0].encodedBodySize")  # fmt: skip
    assert whole < 150_000, f"{whole} bytes on the first visit"

    page.context.set_offline(True)
    expect(page.locator("#away")).to_contain_text("You are offline.")
    priyanka.get_by_role("button", name="Take it back").click()
    expect(priyanka.get_by_role("button", name="Take it back")).to_be_visible()
    page.context.set_offline(False)
    expect(page.locator("#away")).to_be_hidden()
    priyanka.get_by_role("button", name="Take it back").click()
    expect(priyanka.get_by_text("Taken back. It is a draft again.")).to_be_visible()
