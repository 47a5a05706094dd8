"""A phone in the local network: a real browser, which trusts our authority and nothing else of ours, over TLS."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from playwright.sync_api import Error, Page, sync_playwright
from tests.web.conftest import CHROMIUM

from afterword.desk import access
from afterword.desk.house import House
from afterword.web import server
from afterword.web.authority import Authority

ROLE = "Planner of timetables for the night services of the west coast"
SERVE = """
from afterword.desk.house import open_house
from afterword.web.server import serve
with open_house() as house:
    serve(house, 0, False, network=("127.0.0.2",))
"""


@pytest.fixture
def link(lived_in: House) -> Iterator[str]:
    """Where a phone is let in: the address of the code at the terminal. The server stops as it is asked to."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-u", "-c", SERVE], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "AFTERWORD_HOME": str(lived_in.folder), "PYTHONPATH": str(Path(server.__file__).parents[2])},
    )  # fmt: skip
    try:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(3)]
        found = re.search(r"https://127\.0\.0\.2:\d+/pair/\S+", said[-1])
        assert found, said
        yield found[0]
        process.terminate()
        out, err = process.communicate(timeout=30)
        assert (process.returncode, err) == (0, "")
        assert "Stopped. Everything is saved." in out
    finally:
        process.kill()
        process.communicate()


@contextmanager
def phone(home: Path) -> Iterator[Callable[[], Page]]:
    """A browser with a home of its own, and so with authorities of its own; each page has cookies of its own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"], env={**os.environ, "HOME": str(home)}
        )
        yield lambda: browser.new_context(
            viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True
        ).new_page()
        browser.close()


def trust(home: Path, authority: Authority) -> None:
    """Tell browsers with that home of the authority, as a person does by hand."""
    known = home / ".pki" / "nssdb"
    known.mkdir(parents=True)
    file = home / "authority.crt"
    file.write_bytes(authority.certificate.public_bytes(Encoding.PEM))
    for what in (["-N", "--empty-password"], ["-A", "-t", "C,,", "-n", "Afterword", "-i", str(file)]):
        subprocess.run(["certutil", "-d", f"sql:{known}", *what], check=True, capture_output=True)


def test_a_phone_is_warned_until_it_knows_us_is_let_in_once_and_turned_away(
    lived_in: House, link: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with (
        phone(tmp_path_factory.mktemp("stranger")) as new_page,
        pytest.raises(Error, match="ERR_CERT_AUTHORITY_INVALID"),
    ):
        new_page().goto(link)
    home = tmp_path_factory.mktemp("phone")
    trust(home, Authority(lived_in.folder, "", datetime.now(UTC)))
    with phone(home) as new_page:
        page = new_page()
        page.goto(link)
        page.get_by_label("What to call it").fill("Lea's phone")
        page.get_by_role("button", name="Let it in").tap()
        page.wait_for_url(re.compile(r":\d+/$"))
        assert page.get_by_text("Tidewater Rail").first.is_visible()
        for path in ("/", "/devices"):
            page.goto(link.partition("/pair/")[0] + path)
            assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.get_by_role("button", name="Show a code").tap()
        code = page.locator("svg.code")
        assert code.bounding_box()["width"] > 200  # type: ignore[index]
        assert page.get_by_text(re.compile(r"^https://127\.0\.0\.2:\d+/pair/")).is_visible()
        other = new_page()
        other.goto(link)
        assert other.get_by_role("heading", name="This code is used up").is_visible()
        (known,) = access.devices(lived_in, datetime.now(UTC))
        assert known.name == "Lea's phone"
        page.goto(link.partition("/pair/")[0] + "/openings/tidewater-rail")
        page.get_by_text("Correct the company or the role").tap()
        page.get_by_label("Role", exact=True).fill(ROLE)
        idle = page.context.new_page()
        idle.goto(link.partition("/pair/")[0] + "/")
        assert idle.get_by_text("Tidewater Rail").first.is_visible()
        access.turn_away(lived_in, access.short(known))
        idle.get_by_role("heading", name="Afterword is locked").wait_for()
        page.locator("#role").get_by_role("button", name="Save").tap()
        page.get_by_role("heading", name="Afterword is locked").wait_for()
        assert page.get_by_label("Text 1").input_value() == ROLE, "what was typed is not lost"
        page.goto(link.partition("/pair/")[0] + "/")
        assert page.get_by_role("heading", name="Afterword is locked").is_visible()
        assert page.get_by_text("Tidewater Rail").count() == 0
