"""The debrief on a phone in a car park: typed without a network, on two devices, and while the house is killed."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from afterword.core.facts import Debriefed
from afterword.desk import debriefs, under_way
from afterword.desk.house import House, replan
from afterword.store import lines
from afterword.web import server

expect.set_options(timeout=15_000)
PAGE = "/debrief/tidewater-rail"
NEED = "joins that hold when one train is late"
SERVE = """
import sys
import time
from afterword.desk.house import open_house
from afterword.web.server import serve
with open_house() as house:
    serve(house, int(sys.argv[1]), False)
"""
Phone = Callable[..., BrowserContext]


@pytest.fixture
def met(lived_in: House) -> House:
    """Before the debrief of Tidewater Rail."""
    with lived_in.store.transaction() as tx:
        lines.append(tx, {"fact": "retracted", "id": "r", "candidacy": "tidewater-rail",
                          "at": "2026-11-12T12:00:00+00:00", "target": "tidewater-rail-2"})  # fmt: skip
        replan(tx, "tidewater-rail")
    return lived_in


@pytest.fixture
def phone(browser: Browser) -> Iterator[Phone]:
    """A phone, as often as it is asked for; what its pages complain of fails the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def new(scheme: Any = "light") -> BrowserContext:
        context = browser.new_context(
            viewport={"width": 390, "height": 844}, has_touch=True, color_scheme=scheme, reduced_motion="reduce"
        )
        context.set_default_timeout(15_000)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        contexts.append(context)
        return context

    yield new
    for context in contexts:
        context.close()
    assert complaints == []


def taken_along(page: Page) -> None:
    """Wait until the service worker holds the page."""
    page.evaluate(
        "async path => { while (!navigator.serviceWorker.controller || !(await caches.match(path))) "
        "await new Promise(resolve => setTimeout(resolve, 50)); }", PAGE
    )  # fmt: skip


def cared(page: Page) -> Any:
    return page.get_by_label("What did Tomasz care about most?")


def noted(house: House) -> list[Debriefed]:
    story = debriefs.last_answers(house, "tidewater-rail")[0]
    return [each for each in story.of(Debriefed) if each.candidacy == "tidewater-rail"]


def test_a_debrief_is_finished_in_the_car_park_and_noted_once(met: House, phone: Phone, address: str) -> None:
    context = phone()
    page = context.new_page()
    page.goto(address + "/")
    page.wait_for_function("() => navigator.serviceWorker.controller")
    problems = context.new_cdp_session(page).send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [each["errorId"] for each in problems if each["errorId"] != "in-incognito"] == []
    page.goto(address + PAGE)
    taken_along(page)
    assert [each.split("/", 3)[3] for each in page.evaluate(
        "async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys())"
        ".map(each => each.url)))).flat()") if "/static/" not in each] == ["offline", PAGE[1:]]  # fmt: skip
    context.set_offline(True)
    expect(page.locator("#away")).to_contain_text("You are offline. Everything still works.")
    cared(page).press_sequentially(NEED)
    expect(page.get_by_text("Saved on this device")).to_be_visible()
    expect(page.get_by_text("One of six answered.")).to_be_visible()
    page.reload()
    expect(cared(page)).to_have_value(NEED)
    page.goto(address + "/letters/tidewater-rail")
    expect(page.get_by_role("heading", level=1)).to_have_text("Afterword does not answer from here")
    page.get_by_role("link", name="Debrief: Tidewater Rail").click()
    page.get_by_role("button", name="Add someone who was not invited").click()
    name = page.get_by_label("Name, as they write it").last
    expect(name).to_be_focused()
    name.fill("Tomasz Wierzbiki")
    name.press("Enter")
    expect(page.get_by_text("The invitation spells it Wierzbicki.")).to_be_visible()
    page.get_by_role("button", name="Take it").click()
    expect(name).to_have_value("Tomasz Wierzbicki")
    name.fill("Łucja Dvořáková")
    page.get_by_label("Yes", exact=True).check()
    page.get_by_role("button", name=re.compile("^Draft three letters")).click()
    expect(page.get_by_text("Finished, and kept on this device.")).to_be_visible()
    assert noted(met) == []
    context.set_offline(False)
    expect(page).to_have_url(re.compile("/letters/tidewater-rail$"))
    page.goto(address + PAGE)
    page.wait_for_timeout(500)  # whatever would come twice has come
    (debrief,) = noted(met)
    assert debrief.wanted == "yes"
    assert [note.needs for note in debrief.notes] == [(NEED,)]
    story = debriefs.last_answers(met, "tidewater-rail")[0]
    assert "Łucja Dvořáková" in {person.name for person in story.people}
    assert under_way.typed(met, "tidewater-rail", "tidewater-rail-1") == {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def test_two_devices_type_together_and_neither_loses_a_word(met: House, phone: Phone, address: str) -> None:
    one, other = (phone().new_page() for _ in range(2))
    for page in (one, other):
        page.goto(address + PAGE)
    cared(one).fill(NEED)
    expect(one.get_by_text("You can stop here, and go on here or on another device.")).to_be_visible()
    other.get_by_role("textbox", name="Anything else").fill("the dog is called Selby")
    expect(cared(other)).to_have_value(NEED)
    one.context.set_offline(True)
    other.context.set_offline(True)
    cared(one).fill(f"{NEED}, and drivers")
    cared(other).fill(f"{NEED}, and winters")
    one.context.set_offline(False)
    expect(one.get_by_role("textbox", name="Anything else")).to_have_value("the dog is called Selby")
    other.context.set_offline(False)
    expect(other.locator(".other")).to_contain_text("and drivers")
    expect(other.get_by_text("Two texts for one answer.")).to_be_visible()
    other.get_by_role("button", name="Take that").click()
    expect(cared(other)).to_have_value(f"{NEED}, and drivers")
    expect(other.get_by_text("Typed elsewhere:")).to_have_count(0)
    other.get_by_role("button", name=re.compile("^Draft three letters")).click()
    expect(other).to_have_url(re.compile("/letters/"))
    (debrief,) = noted(met)
    assert [note.needs for note in debrief.notes] == [(f"{NEED}, and drivers",)]
    assert debrief.raw["remember"] == "the dog is called Selby"


def test_a_house_that_is_killed_while_one_types_loses_nothing(met: House, phone: Phone) -> None:
    with closing(socket.socket()) as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    where = {**os.environ, "AFTERWORD_HOME": str(met.folder), "PYTHONPATH": str(Path(server.__file__).parents[2])}

    def opened() -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-u", "-c", SERVE, str(port)], stdout=subprocess.PIPE, text=True, env=where
        )
        assert process.stdout is not None
        assert str(port) in process.stdout.readline()
        while process.poll() is None:  # it says where it will be, and is there a moment later
            with suppress(httpx.TransportError):
                httpx.get(f"http://127.0.0.1:{port}/healthz")
                return process
            time.sleep(0.05)
        raise AssertionError("it did not stay")

    process = opened()
    try:
        page = phone().new_page()
        page.goto(f"http://127.0.0.1:{port}{PAGE}")
        cared(page).press_sequentially(f"{NEED}, ", delay=20)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=10)
        cared(page).press_sequentially("and drivers who trust the plan")
        page.wait_for_timeout(1000)  # the last second may be lost, and no more
        page.close(run_before_unload=False)
        process = opened()
        page = page.context.new_page()
        page.goto(f"http://127.0.0.1:{port}{PAGE}")
        expect(cared(page)).to_have_value(f"{NEED}, and drivers who trust the plan")
        expect(page.get_by_text("You can stop here, and go on here or on another device.")).to_be_visible()
        field = under_way.typed(met, "tidewater-rail", "tidewater-rail-1")["needs-wierzbicki"]
        assert field.text is not None
        assert (field.text.words, field.others) == ((f"{NEED}, and drivers who trust the plan",), ())
    finally:
        process.kill()
        process.communicate()
