"""What holds for every page: who is answered, what is refused, and what is never said."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest

from afterword.desk import agenda, demo
from afterword.desk.house import House

PAGES = (
    "/", "/start", "/openings", "/openings/tidewater-rail", "/openings/larkhall", "/letters/tidewater-rail",
    "/letters/larkhall", "/letters/tidewater-rail/priyanka-raghunathan/edit", "/debrief", "/debrief/tidewater-rail",
    "/devices", "/nowhere",
)  # fmt: skip
FORMS = (
    "/demo", "/demo/remove", "/start", "/start/save", "/start/profile", "/start/keys", "/steps/skip", "/steps/take-up",
    "/debrief/tidewater-rail", "/openings/tidewater-rail", "/letters/tidewater-rail/draft", "/outbox/any/drop",
    *(f"/letters/tidewater-rail/x/{what}" for what in ("edit", "fix", "undo", "keep", "approve", "take-back", "time")),
)  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
def test_every_page_says_how_it_may_be_shown(drafted: House, visitor: Any, path: str) -> None:
    answer = visitor.get(path)
    assert answer.status_code == (404 if path == "/nowhere" else 200)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe-inline" not in policy.replace("style-src-attr 'unsafe-inline'", "")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", PAGES)
def test_every_page_can_be_read_aloud(drafted: House, visitor: Any, path: str) -> None:
    page = visitor.get(path).text
    if not page:  # on to another page
        return
    assert page.count("<h1") == 1
    assert '<html lang="en">' in page
    assert '<a class="skip" href="#main">' in page
    assert "<main id=" in page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert sorted(set(ids)) == sorted(ids), "an id stands twice"
    for target in re.findall(r'(?:for|aria-labelledby|aria-describedby|form)="([^"]+)"', page):
        assert all(each in ids for each in target.split()), f"nothing has the id {target!r}"
    assert len(re.findall(r"btn--primary", page)) <= 1, "more than one filled button"
    for style in re.findall(r'style="([^"]*)"', page):
        assert re.fullmatch(r"--p:[\d.]+%", style)
    assert not re.search(r"<script(?! src=)|<style|\son\w+=", page), "script or style inside the page"


@pytest.mark.parametrize("path", FORMS)
def test_a_form_from_elsewhere_is_refused(drafted: House, visitor: Any, path: str) -> None:
    answer = visitor.client.post(path, data={"_csrf_token": "made up"})
    assert answer.status_code == 403
    assert "Nothing was changed" in answer.text
    assert "<h1>" in answer.text


def test_a_form_that_was_open_over_a_restart_is_taken(house: House, visitor: Any, now: Any) -> None:
    from litestar.testing import TestClient

    from afterword.web.app import create_app

    token = visitor.token()
    cookies = dict(visitor.client.cookies)
    with TestClient(create_app(house, clock=lambda: now), base_url="http://127.0.0.1", cookies=cookies) as later:
        later.follow_redirects = False
        assert later.post("/demo", data={"_csrf_token": token}).status_code == 303


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost:1@evil.example", "127.0.0.1:99"])
def test_nobody_else_s_name_is_answered(visitor: Any, host: str) -> None:
    answer = visitor.get("/start", headers={"host": host})
    assert answer.status_code == 400
    assert "invitation" not in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_this_machine_s_names_are_answered(visitor: Any, host: str) -> None:
    assert visitor.get("/start", headers={"host": host}).status_code == 200


def test_six_megabytes_are_refused_with_a_page(visitor: Any) -> None:
    answer = visitor.post("/start", files={"ics": ("all.ics", b"x" * 6_000_000, "text/calendar")})
    assert answer.status_code == 413
    assert "too large" in answer.text
    assert "Nothing was changed" in answer.text


def test_a_broken_multipart_is_no_mistake_of_ours(visitor: Any) -> None:
    token = visitor.token()
    answer = visitor.client.post(
        "/start", content=b"--x\r\nnonsense", headers={"content-type": "multipart/form-data; boundary=x"}
    )
    assert answer.status_code in (400, 403)
    answer = visitor.client.post(
        "/start", content=f"_csrf_token={token}".encode(), headers={"content-type": "text/plain"}
    )
    assert answer.status_code == 403


def test_an_address_that_leads_nowhere_has_a_page(visitor: Any) -> None:
    answer = visitor.get("/nowhere")
    assert answer.status_code == 404
    assert "Nothing was lost" in answer.text
    assert 'href="/"' in answer.text


def test_a_page_for_forms_alone_has_one_too(visitor: Any) -> None:
    answer = visitor.get("/steps/skip")
    assert answer.status_code == 405
    assert "<h1>" in answer.text


def test_a_mistake_of_ours_is_said_and_its_words_are_not_logged(
    lived_in: House, visitor: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Dear Ms Raghunathan, thank you")

    monkeypatch.setattr(agenda, "today", broken)
    with caplog.at_level(logging.DEBUG):
        answer = visitor.get("/")
    assert answer.status_code == 500
    assert "Something broke on our side" in answer.text
    assert "Raghunathan" not in answer.text
    assert "Raghunathan" not in caplog.text
    assert "RuntimeError at test_app.py" in caplog.text


def test_the_fonts_come_with_their_licence(visitor: Any) -> None:
    assert visitor.get("/static/fonts/newsreader.woff2").headers["content-type"] == "font/woff2"
    assert "SIL OPEN FONT LICENSE" in visitor.get("/static/fonts/OFL.txt").text.upper()
    assert visitor.get("/static/../app.py").status_code == 404
    assert visitor.get("/static/%2e%2e/app.py").status_code == 404


def test_somebody_is_in(visitor: Any) -> None:
    assert visitor.get("/healthz").text == "ok\n"


def test_the_list_of_keys_and_the_script_agree(visitor: Any) -> None:
    page, script = visitor.get("/start").text, visitor.get("/static/keys.js").text
    listed = set(re.findall(r"<kbd>(\w)</kbd>", page.split('<h2 id="keys-h">', 1)[1])) - set("gtopsdjk")
    assert f'"{"".join(sorted(listed, key="fxaez".index))}".includes' in script
    assert len(script.splitlines()) < 100


def test_what_the_example_is_called_stands_on_every_page(house: House, visitor: Any, now: Any) -> None:
    demo.fill_in(house, now)
    for path in ("/", "/start", "/openings", "/letters/demo-tidewater-rail", "/debrief/demo-tidewater-rail"):
        assert "An invented example is filled in" in visitor.get(path).text
