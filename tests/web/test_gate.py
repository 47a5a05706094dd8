"""Who is let in, through the door: pairing, the passphrase, what is locked, and what was typed when it was."""

from __future__ import annotations

import plistlib
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from html import unescape
from typing import Any

import pytest
from httpx import Response
from litestar.routes import HTTPRoute
from litestar.testing import TestClient

from afterword.desk import access
from afterword.desk.house import House
from afterword.web.app import create_app
from afterword.web.authority import Authority
from afterword.web.here import FOR_ALL
from afterword.web.kept import keep, kept
from afterword.web.patience import FREE

ADDRESS = "https://192.168.1.5"
WORDS = "four words are enough"
EVERYBODY = {
    "/healthz",
    "/in",
    "/pair/{token:str}",
    "/authority.crt",
    "/authority.mobileconfig",
    "/feed/{name:str}",
    "/sw.js",
    "/manifest.webmanifest",
    "/offline",
    "/static/{file_path:path}",
}


class Clock:
    """The time, which the test moves."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Phone:
    """A browser in the local network, or with `at` elsewhere; it follows nothing by itself."""

    def __init__(self, client: TestClient[Any]) -> None:
        self.client = client
        client.follow_redirects = False

    def get(self, path: str, **options: Any) -> Response:
        return self.client.get(path, **options)

    def send(self, page: Response, action: str, **fields: Any) -> Response:
        """Send the form of that page, hidden fields included."""
        form = re.search(rf'<form[^>]* action="{re.escape(action)}"[^>]*>(.*?)</form>', page.text, re.DOTALL)
        assert form, f"no form for {action}"
        hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form[1])
        data = {name: unescape(value) for name, value in hidden} | fields
        return self.client.post(unescape(action), data=data)

    def pair(self, house: House, now: datetime) -> Response:
        link = f"/pair/{access.new_link(house, now)}"
        return self.send(self.get(link), link, name="Lea's phone")


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases are tried out often here."""
    monkeypatch.setattr(access, "ROUNDS", 1)
    monkeypatch.setattr(access, "MEMORY", 64)


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def phone_at(house: House, clock: Clock) -> Iterator[Callable[..., Phone]]:
    with ExitStack() as stack:

        def there(at: str = ADDRESS, guarded: bool = True) -> Phone:
            app = create_app(house, clock=clock, allowed_hosts=(at.partition("://")[2],), guarded=guarded)
            return Phone(stack.enter_context(TestClient(app, base_url=at)))

        yield there


@pytest.fixture
def phone(phone_at: Callable[..., Phone]) -> Phone:
    return phone_at()


@pytest.fixture
def desk(phone_at: Callable[..., Phone]) -> Phone:
    """The browser of the machine itself."""
    return phone_at("http://127.0.0.1", guarded=False)


def test_nothing_but_what_is_for_everybody_answers_a_stranger(lived_in: House, phone: Phone) -> None:
    seen = set()
    for route in phone.client.app.routes:
        assert isinstance(route, HTTPRoute), f"{route.path} would not be asked who is there"
        for handler in route.route_handlers:
            if handler.opt.get(FOR_ALL):
                seen.add(route.path)
                continue
            path = re.sub(r"\{\w+:\w+\}", "tidewater-rail", route.path)
            for method in handler.http_methods & {"GET", "POST", "PUT", "PATCH", "DELETE"}:
                token = phone.client.cookies.get(next(iter(phone.client.cookies), "")) or ""
                answer = phone.client.request(method, path, headers={"x-csrftoken": token})
                assert answer.status_code == 401, (method, path)
                assert "Tidewater" not in answer.text
                assert "Priyanka" not in answer.text
    assert seen == EVERYBODY
    assert phone.get("/healthz").text == "ok\n"
    assert phone.get("/static/style.css").status_code == 200


def test_a_phone_is_paired_once_sees_today_and_is_turned_away(
    lived_in: House, phone: Phone, desk: Phone, phone_at: Callable[..., Phone], now: datetime
) -> None:
    link = f"/pair/{access.new_link(lived_in, now)}"
    asked = phone.get(link, headers={"user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)"})
    assert 'value="iPhone"' in asked.text
    assert phone.get(link).status_code == 200, "looking at it does not use it up"
    done = phone.send(asked, link, name="Lea's phone")
    assert (done.status_code, done.headers["location"]) == (303, "/")
    cookie = next(each for each in done.headers.get_list("set-cookie") if "afterword-in" in each)
    assert cookie.startswith("__Host-afterword-in-")
    assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
    assert "Tidewater" in phone.get("/").text
    assert phone_at().get(link).status_code == 404
    page = desk.get("/devices")
    assert "Lea&#39;s phone" in page.text
    assert desk.send(page, "/devices/turn-away").status_code == 303
    assert phone.get("/").status_code == 401
    assert "strict-transport-security" not in phone.get("/").headers


def test_every_cookie_is_for_tls_alone_there_and_the_house_is_plain_here(
    lived_in: House, phone: Phone, desk: Phone
) -> None:
    assert all("secure" in each.lower() for each in phone.get("/").headers.get_list("set-cookie"))
    assert not any("secure" in each.lower() for each in desk.get("/").headers.get_list("set-cookie"))
    for name in ("x-forwarded-for", "forwarded", "cf-connecting-ip"):
        assert desk.get("/", headers={name: "203.0.113.9"}).status_code == 401, "it came by way of another machine"
    assert desk.get("/").status_code == 200


def test_a_stranger_s_page_cannot_send_a_form(lived_in: House, desk: Phone) -> None:
    page = desk.get("/start")
    for site, status in (("cross-site", 403), ("same-site", 403), ("same-origin", 303), ("none", 303)):
        desk.client.headers["sec-fetch-site"] = site
        assert desk.send(page, "/start/keys", on="yes").status_code == status


def test_the_passphrase_locks_this_machine_too_and_is_changed_and_removed(lived_in: House, desk: Phone) -> None:
    page = desk.get("/devices")
    assert "not the same words" in desk.send(page, "/devices/passphrase", passphrase=WORDS, again="others").text
    assert "10 to 200" in desk.send(page, "/devices/passphrase", passphrase="short", again="short").text
    assert desk.send(page, "/devices/passphrase", passphrase=WORDS, again=WORDS).status_code == 303
    assert desk.get("/").status_code == 200, "who sets it stays in"
    assert desk.send(desk.get("/devices"), "/out").status_code == 303
    locked = desk.get("/openings?offer=x")
    assert locked.status_code == 401
    assert "Tidewater" not in locked.text
    wrong = desk.send(locked, "/in", passphrase="no")
    assert "That is not the passphrase" in wrong.text
    right = desk.send(wrong, "/in", passphrase=WORDS)
    assert (right.status_code, right.headers["location"]) == (303, "/openings?offer=x")
    page = desk.get("/devices")
    assert "That is not the passphrase" in desk.send(page, "/devices/passphrase", remove="yes", current="no").text
    assert desk.send(page, "/devices/passphrase", remove="yes", current=WORDS).status_code == 303
    desk.client.cookies.clear()
    assert desk.get("/").status_code == 200


def test_the_authority_is_given_to_everybody_once_there_is_one(house: House, phone: Phone, now: datetime) -> None:
    assert phone.get("/authority.crt").status_code == 404
    authority = Authority(house.folder, "desk", now)
    given = phone.get("/authority.crt")
    assert (given.content, given.headers["content-type"]) == (authority.der(), "application/x-x509-ca-cert")
    profile = phone.get("/authority.mobileconfig")
    assert profile.headers["content-type"] == "application/x-apple-aspen-config"
    assert authority.der() == plistlib.loads(profile.content)["PayloadContent"][0]["PayloadContent"]


def test_who_tries_often_waits_and_is_told_how_long(lived_in: House, phone: Phone) -> None:
    access.set_passphrase(lived_in, WORDS)
    page = phone.get("/")
    for _ in range(FREE):
        page = phone.send(page, "/in", passphrase="no")
        assert page.status_code == 401
    page = phone.send(page, "/in", passphrase=WORDS)
    assert (page.status_code, page.headers["retry-after"]) == (429, "5")
    assert "Wait 5 seconds" in page.text
    assert phone.get("/pair/made-up").status_code == 429, "links are tried with the same patience"


def test_what_was_typed_when_the_door_closed_goes_on_after_signing_in(
    drafted: House, desk: Phone, clock: Clock
) -> None:
    access.set_passphrase(drafted, WORDS)
    desk.send(desk.get("/"), "/in", passphrase=WORDS)
    where = "/letters/tidewater-rail/priyanka-raghunathan/edit"
    page = desk.get(where)
    assert page.status_code == 200
    clock.now += timedelta(hours=13)
    text = 'Dear Priyanka,\n\nThank you <b>for</b> the evening & the tea. "Quoted", too.\n\nLea'
    locked = desk.send(page, where, text=text)
    assert locked.status_code == 401
    assert "kept on this page" in locked.text
    again = desk.send(desk.send(locked, "/in", passphrase="no"), "/in", passphrase=WORDS)
    assert again.status_code == 200
    assert "the evening &amp; the tea" not in desk.get(where).text, "nothing happens before the candidate says so"
    assert desk.send(again, where).status_code == 303
    assert unescape(desk.get(where).text).replace("\r\n", "\n").count(text) == 1


def test_without_a_passphrase_what_was_typed_can_be_copied(
    lived_in: House, phone: Phone, now: datetime, clock: Clock
) -> None:
    assert phone.pair(lived_in, now).status_code == 303
    where = "/debrief/tidewater-rail"
    page = phone.get(where)
    clock.now += timedelta(days=91)
    locked = phone.send(page, where, remember="Dear Priyanka,\n\nwhat a day.")
    assert locked.status_code == 401
    assert "Dear Priyanka,\n\nwhat a day.</textarea>" in locked.text


def test_only_what_we_carried_is_carried_on(lived_in: House, desk: Phone) -> None:
    from afterword.web.forms import Form

    access.set_passphrase(lived_in, WORDS)
    form = Form({"note": ["x" * 40], "password": ["secret"], "_csrf_token": ["t"]}, {})
    carried = keep("ours", "/steps/skip", form)
    found = kept("ours", carried)
    assert found
    assert dict(found.fields) == {"note": ["x" * 40]}
    for made_up in (
        carried[:-1],
        f"{'0' * 64}.{carried.partition('.')[2]}",
        "",
        ".",
        keep("theirs", "/steps/skip", form),
    ):
        assert kept("ours", made_up) is None
    assert keep("ours", "/", Form({"note": ["".join(map(chr, range(1, 50_000))) * 12]}, {})) == ""
    page = desk.get("/")
    assert desk.send(page, "/in", passphrase=WORDS, kept=carried).status_code == 303, "another house's is dropped"


def test_signing_in_leads_nowhere_else(lived_in: House, desk: Phone) -> None:
    access.set_passphrase(lived_in, WORDS)
    page = desk.get("/")
    for back in ("//e.example", "/\\e.example", "https://e.example", "/x\r\nset-cookie: a=b", "x", "", "/\x00"):
        assert desk.send(page, "/in", passphrase=WORDS, back=back).headers["location"] == "/", back
