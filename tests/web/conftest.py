"""A house with its pages, on Thursday 12 November 2026 at 16:40 in Bristol, and somebody who visits it."""

from __future__ import annotations

import shutil
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from httpx import Response
from litestar.testing import TestClient
from playwright.sync_api import Browser, sync_playwright

from afterword.core import clock
from afterword.desk import demo, letters
from afterword.desk.house import House, replan
from afterword.store import lines
from afterword.store.database import open_store
from afterword.web.app import create_app

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
NOW = datetime(2026, 11, 12, 16, 40, tzinfo=clock.zone("Europe/London"))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house in which nothing is known yet."""
    with closing(open_store(f"sqlite:///{tmp_path / 'afterword.db'}")) as store:
        yield House(tmp_path, store)


class Visitor:
    """Somebody with a browser and no script: follows nothing by itself, and sends forms as a page holds them."""

    def __init__(self, client: TestClient[Any]) -> None:
        self.client = client

    def get(self, path: str, **options: Any) -> Response:
        return self.client.get(path, **options)

    def post(self, path: str, data: Mapping[str, Any] | None = None, **options: Any) -> Response:
        """Send a form with the token that every page of ours puts into its forms."""
        return self.client.post(path, data={"_csrf_token": self.token(), **(data or {})}, **options)

    def token(self) -> str:
        page = self.client.get("/start").text
        return page.split('name="_csrf_token" value="', 1)[1].split('"', 1)[0]


@pytest.fixture
def visitor(house: House) -> Iterator[Visitor]:
    """A visitor of that house."""
    with TestClient(create_app(house, clock=lambda: NOW), base_url="http://127.0.0.1") as client:
        client.follow_redirects = False
        yield Visitor(client)


@pytest.fixture
def now() -> datetime:
    """Thursday afternoon, five hours after the interview at Tidewater Rail."""
    return NOW


@pytest.fixture
def lived_in(house: House) -> House:
    """The story of the example as the candidate's own, with no letter drafted: its lines, not marked as invented."""
    with house.store.transaction() as tx:
        for line in demo.example(NOW):
            own = {key: _own(value) for key, value in line.items() if key != "demo"}
            (lines.put if "record" in own else lines.append)(tx, own)
        for candidacy in lines.ids(tx, "candidacy"):
            replan(tx, candidacy)
    return house


@pytest.fixture
def drafted(lived_in: House) -> House:
    """The same, with its four letters on the desk."""
    letters.draft(lived_in, NOW)
    return lived_in


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture
def address(house: House, now: datetime) -> Iterator[str]:
    """Where the house is served, by a real server in a thread of its own."""
    with closing(socket.socket()) as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
        app = create_app(house, clock=lambda: now, allowed_hosts=(f"127.0.0.1:{port}",))
        server = uvicorn.Server(uvicorn.Config(app, access_log=False, log_level="error", lifespan="on"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join(timeout=20)


def _own(value: Any) -> Any:
    """The same without "demo-" in front of ids."""
    if isinstance(value, str):
        return value.replace("demo-", "")
    if isinstance(value, list):
        return [_own(each) for each in value]
    return {key: _own(each) for key, each in value.items()} if isinstance(value, dict) else value
