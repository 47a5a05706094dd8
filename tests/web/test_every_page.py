"""Every page there is in a real browser: nothing that axe finds, nothing to scroll sideways, every control by the keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

import filled
from afterword.desk.house import House
from afterword.web.pages import PAGES

AXE = """options => axe.run(document, options).then(found =>
  found.violations.map(each => each.id + ": " + each.nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(" | ")))"""
LOOKS = ({"runOnly": ["color-contrast", "target-size"]}, {})
"""What depends on width and colour, and everything."""
SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
REACHED = """() => {
  const at = document.activeElement;
  if (at === document.body) return ["", true];
  const again = at.dataset.reached === "first";
  at.dataset.reached ??= document.querySelector("[data-reached]") ? "" : "first";
  const near = [at, at.closest("label"), at.parentElement, at.nextElementSibling].filter(Boolean).map(each => getComputedStyle(each));
  const ring = near.some(each => (each.outlineStyle !== "none" && parseFloat(each.outlineWidth) >= 2) || each.boxShadow !== "none");
  return [again ? "again" : `${at.tagName} ${at.id || at.name || at.textContent.trim().slice(0, 40)}`, ring];
}"""
MISSED = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
  .filter(each => each.dataset.reached === undefined && each.tabIndex >= 0 && !each.disabled && each.checkVisibility()
    && !(each.type === "radio" && document.querySelector(`input[name="${each.name}"][data-reached]`)))
  .map(each => `${each.tagName} ${each.id || each.name || each.textContent.trim().slice(0, 40)}`)"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on which nothing moves. Whatever the browser complains of fails the test."""
    context = browser.new_context(reduced_motion="reduce", service_workers="block")
    complaints: list[str] = []
    context.add_init_script(Axe().axe_script)
    opened = context.new_page()
    opened.set_default_timeout(20_000)
    opened.on("console", lambda said: complaints.append(said.text) if _is_bad(said.text) else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    context.close()
    assert complaints == []


def _is_bad(said: str) -> bool:
    return (
        "status of 4" not in said
        and "Service Worker registration blocked" not in said
        and "username fields" not in said
    )


def wrong_with(page: Page, where: str) -> list[str]:
    """What is wrong with the page as it is now, in both schemes and at each width."""
    wrong = []
    for number, (width, scheme) in enumerate(((1280, "light"), (1280, "dark"), (390, "light"), (390, "dark"))):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        options: dict[str, Any] = {"resultTypes": ["violations"], **LOOKS[number % 3 == 0]}
        wrong += [f"{where} at {width}, {scheme}: {each}" for each in page.evaluate(AXE, options)]
    for width in (1280, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        if page.evaluate(SIDEWAYS):
            wrong.append(f"{where} at {width}: something is wider than the page")
    return wrong


@pytest.fixture
def paths(house: House, now: datetime) -> tuple[str, ...]:
    """Where each page of the filled house is; no page of the list is left out."""
    filled.fill(house, now)
    known = filled.addresses(house, now)
    there = {path for page in PAGES if "GET" in getattr(page, "http_methods", ()) for path in page.paths}  # type: ignore[union-attr]
    assert there - set(filled.NO_PAGES) == known.keys()
    return tuple(each for several in known.values() for each in several)


def test_nothing_is_wrong_with_any_page(paths: tuple[str, ...], address: str, page: Page) -> None:
    wrong = []
    for path in (*paths, "/nowhere", "/?skipped=check_in:larkhall:abara:larkhall-1", "/letters/larkhall", "/search"):
        page.goto(address + path)
        wrong += wrong_with(page, path)
    assert wrong == []


def test_nothing_is_wrong_where_nothing_is_there_yet(address: str, page: Page) -> None:
    wrong = []
    for path in (
        "/",
        "/openings",
        "/people",
        "/figures",
        "/replies",
        "/outbox",
        "/debrief",
        "/search?q=nobody",
        "/data",
    ):
        page.goto(address + path)
        wrong += wrong_with(page, path)
    page.goto(address + "/start")
    page.locator("form[action='/start/profile'] button[type=submit]").first.click()
    page.locator(".summary").wait_for()
    wrong += wrong_with(page, "/start, refused")
    assert wrong == []


def test_every_control_is_reached_by_the_tab_key_and_shows_it(paths: tuple[str, ...], address: str, page: Page) -> None:
    """Round every page once: nothing traps the focus, nothing is left out, and a ring is drawn wherever it is."""
    wrong = []
    page.set_viewport_size({"width": 1280, "height": 900})
    for path in paths:
        page.goto(address + path)
        rings: dict[str, bool] = {}
        for _ in range(400):
            page.keyboard.press("Tab")
            name, ring = page.evaluate(REACHED)
            if name == "again":
                break
            rings[name] = ring or rings.get(name, False)  # a field for a time has several stops within its ring
        wrong += [f"{path}: nothing shows the focus of {name}" for name, ring in rings.items() if not ring]
        wrong += [f"{path}: {each} is not reached" for each in page.evaluate(MISSED)]
    assert wrong == []
