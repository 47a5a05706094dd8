"""The pictures of the README: a house of one's own at a fixed moment, on a wide screen and on a telephone."""

from __future__ import annotations

import shutil
import socket
import sys
import tempfile
import threading
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import uvicorn
from playwright.sync_api import Browser, sync_playwright

from afterword.core import clock
from afterword.desk import demo, letters, reviewing
from afterword.desk.house import House
from afterword.store.database import open_store
from afterword.web.app import create_app

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from filled import as_ones_own

PICTURES = Path(__file__).parent / "pictures"
NOW = datetime(2026, 11, 12, 16, 40, tzinfo=clock.zone("Europe/London"))
WIDE, PHONE = (1280, 960), (390, 844)
TAKEN = {
    "today-1280": ("/", WIDE, ""), "today-390": ("/", PHONE, ""),
    "letters-1280": ("/letters/tidewater-rail", WIDE, "#l-tomasz-wierzbicki"),
    "debrief-390": ("/debrief/harrow", PHONE, ""),
    "call-390": ("/call/abara", PHONE, ""), "opening-1280": ("/openings/tidewater-rail", WIDE, ""),
    "figures-1280": ("/figures", WIDE, ""),
}  # fmt: skip
"""By the name of the picture: the page, its size, and where on it."""


def main() -> None:
    """Draw them again, as a browser shows them at that moment."""
    PICTURES.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp())
    with closing(open_store(folder / "afterword.db")) as store:
        house = House(folder, store)
        fill(house)
        door = socket.create_server(("127.0.0.1", 0))
        port = door.getsockname()[1]
        app = create_app(house, clock=lambda: NOW, allowed_hosts=(f"127.0.0.1:{port}",))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
        thread.start()
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
                for name, (path, size, at) in TAKEN.items():
                    _take(browser, f"http://127.0.0.1:{port}", path, size, at, name)
                browser.close()
        finally:
            app.state.live.hang_up()
            server.should_exit = True
            thread.join()
    shutil.rmtree(folder)


def fill(house: House) -> None:
    """The example as somebody's own, with a slip to mend, a number to ring, a debrief that waits and an old silence."""
    as_ones_own(house, NOW, _more())
    for each in reviewing.on_the_desk(house, "tidewater-rail", NOW):
        if each.person.id == "wierzbicki":
            slip = each.letter.text.replace("Wierzbicki", "Wierzbiki")
            letters.edit(house, each.draft.id, each.letter.subject, slip, NOW)


def _take(browser: Browser, address: str, path: str, size: tuple[int, int], at: str, name: str) -> None:
    width, height = size
    page = browser.new_page(viewport={"width": width, "height": height}, device_scale_factor=1)
    page.goto(address + path, wait_until="load")
    page.evaluate("document.fonts.ready")
    if at:  # below the bar at the top
        page.locator(at).evaluate("each => scrollTo({top: each.getBoundingClientRect().top - 90, behavior: 'instant'})")
    page.screenshot(path=PICTURES / f"{name}.png")
    page.close()


def _more() -> list[dict[str, Any]]:
    abara = next(each for each in demo.example(NOW) if each["id"].endswith("abara"))
    return [
        {**abara, "phone": "+44 20 7946 0142", "may_call": True},
        *_opening("harrow", "Harrow Lake Logistics", "Planner", "dana", "Dana Whitfield", NOW - timedelta(minutes=12)),
        *_opening("castellan", "Castellan Freight", "Network Planner", "omar", "Omar Farouk", NOW - timedelta(days=62)),
        _fact("castellan", "letter_sent", 62, to="omar", purpose="thank_you", subject="The night slots"),
        _fact("castellan", "acknowledged", 55, by="omar"),
        _fact("castellan", "letter_sent", 45, to="omar", purpose="check_in", subject="Any news?"),
    ]


def _opening(id: str, employer: str, role: str, who: str, name: str, end: datetime) -> list[dict[str, Any]]:
    return [
        {"record": "candidacy", "id": id, "employer": employer, "role": role, "zone": "Europe/London", "country": "GB"},
        {"record": "person", "id": who, "candidacy": id, "name": name, "part": "hiring_manager",
         "email": f"{who}@{id}.example"},
        {"fact": "interview_held", "id": f"{id}-1", "candidacy": id, "at": end.isoformat(),
         "start": (end - timedelta(hours=1)).isoformat(), "zone": "Europe/London", "with": [who]},
    ]  # fmt: skip


def _fact(candidacy: str, kind: str, days: int, **said: Any) -> dict[str, Any]:
    at = NOW - timedelta(days=days)
    return {"fact": kind, "id": f"{candidacy}-{kind}-{days}", "candidacy": candidacy, "at": at.isoformat(), **said}


if __name__ == "__main__":
    main()
