"""The calendar on the page: an address shown once, and the candidate's own calendar from connecting to a tick."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest

from afterword.desk import feeds
from afterword.desk.house import House
from radicale_server import PASSWORD, USER, Radicale


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    found = Radicale(tmp_path_factory.mktemp("radicale"))
    found.start()
    yield found
    found.stop()


def test_an_address_is_made_shown_once_changed_and_ended(lived_in: House, visitor: Any) -> None:
    page = visitor.post("/calendar/address", {"name": "My phone", "names": "yes"}).text
    address = re.search(r'readonly value="([^"]+)"', page)[1]  # type: ignore[index]
    assert f'href="webcal:{address.partition(":")[2]}"' in page
    assert "<svg" in page
    path = "/feed/" + address.rpartition("/")[2]
    assert "Priyanka" in visitor.get(path).text
    assert address not in visitor.get("/calendar").text
    (known,) = feeds.addresses(lived_in)
    visitor.post("/calendar/address/choose", {"id": known.id, "tasks": "yes"})
    assert "Priyanka" not in visitor.get(path).text
    visitor.post("/calendar/address", {"name": "My phone", "again": "yes"})
    assert visitor.get(path).status_code == 404
    assert feeds.addresses(lived_in)[0].tasks
    visitor.post("/calendar/address/end", {"id": feeds.addresses(lived_in)[0].id})
    assert feeds.addresses(lived_in) == ()


def test_a_calendar_is_connected_a_tick_is_asked_about_on_today_and_answered(
    lived_in: House, visitor: Any, server: Radicale
) -> None:
    wrong = visitor.post("/calendar/connect", {"url": server.url, "user": USER, "password": "no"})
    assert wrong.status_code == 422
    assert "does not let you in" in wrong.text
    assert "goes" not in visitor.post("/calendar/connect", {"url": "", "user": "", "password": ""}).headers
    done = visitor.post("/calendar/connect", {"url": server.url, "user": USER, "password": PASSWORD})
    assert done.headers["location"] == "/calendar?said=connected#own"
    visitor.post("/calendar/sync")
    name = next(name for name, data in server.tasks().items() if "SUMMARY:Thank Priyanka" in data)
    server.change(name, "STATUS:NEEDS-ACTION", "STATUS:COMPLETED")
    visitor.post("/calendar/sync")
    page = unescape(visitor.get("/").text)
    assert "You ticked “Thank Priyanka Raghunathan”" in page
    id = re.search(r'name="id" value="([0-9a-f]{32})"', page)[1]  # type: ignore[index]
    assert visitor.post("/calendar/answer", {"id": id, "way": "post"}).headers["location"] == "/"
    assert "You ticked" not in visitor.get("/").text
    server.stop()
    away = visitor.post("/calendar/sync")
    assert away.status_code == 422
    assert "does not answer" in away.text
    assert "does not answer" in visitor.get("/calendar").text
    visitor.post("/calendar/disconnect")
    assert 'name="password"' in visitor.get("/calendar").text
