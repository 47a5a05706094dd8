"""Servers that mean no good: what they send is bounded, and a password goes where it belongs and nowhere else."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from afterword.calendars import dav
from afterword.calendars.dav import Calendars, Refused
from afterword.errors import OutsideFailed

BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY f SYSTEM "file:///etc/passwd">]><multistatus xmlns="DAV:"><response><href>/x/&b;&f;</href></response></multistatus>'
)


@contextmanager
def answering(status: int, body: bytes, **headers: str) -> Iterator[tuple[str, list[str]]]:
    """A server that answers everything so, and by what it was asked."""
    asked: list[str] = []

    class Door(BaseHTTPRequestHandler):
        def answer(self) -> None:
            asked.append(f"{self.command} {self.headers.get('Authorization', '')}")
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:
                return

        do_PROPFIND = do_REPORT = do_PUT = do_GET = do_DELETE = answer  # noqa: N815

        def log_message(self, *words: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


XML = {"Content-Type": "application/xml"}


@pytest.mark.parametrize(
    ("status", "body", "headers"),
    [
        (207, BOMB, XML),
        (207, b"<multistatus xmlns='DAV:'>" + b"<x/>" * 60_000, XML),
        (207, b"<multi", XML),
        (200, b"<html>Sign in, please</html>", {"Content-Type": "text/html"}),
        (500, b"oh no", {}),
        (302, b"", {"Location": "https://elsewhere.example/"}),
        (302, b"", {"Location": "/again"}),
    ],
    ids=["entities", "large", "broken", "page", "error", "elsewhere", "circle"],
)
def test_whatever_a_server_says_is_one_sentence(
    status: int, body: bytes, headers: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dav, "LARGEST", 200_000)
    began = time.monotonic()
    with answering(status, body, **headers) as (url, _), Calendars(url, "lea", "pw", direct=True) as there:
        for ask in (there.collections, lambda: there.everything(url), lambda: list(there.fetch(url, ["a.ics"]))):
            with pytest.raises(OutsideFailed) as found:
                ask()
            assert "\n" not in str(found.value)
            assert "root:" not in str(found.value)
    assert time.monotonic() - began < 20


def test_a_refusal_is_told_as_one() -> None:
    with answering(401, b"", **{"WWW-Authenticate": 'Basic realm="x"'}) as (url, asked):
        with Calendars(url, "lea", "pw", direct=True) as there, pytest.raises(Refused):
            there.collections()
        assert len(asked) <= 4


@pytest.mark.parametrize(
    ("first", "other", "may"),
    [
        ("https://caldav.icloud.com/", "https://p42-caldav.icloud.com/1/", True),
        ("https://cloud.example.org/", "https://cloud.example.org:8443/", True),
        ("https://cloud.example.org/", "http://cloud.example.org/", False),
        ("https://cloud.example.org/", "https://evil.test/", False),
        ("https://shop.co.uk/", "https://other.co.uk/", False),
        ("https://example.org/", "https://other.org/", False),
        ("http://127.0.0.1:5232/", "http://127.0.0.1:5233/", False),
        ("https://10.0.0.1/", "https://9.0.0.1/", False),
    ],
)
def test_a_password_stays_in_one_house(first: str, other: str, may: bool) -> None:
    assert dav._of_one_house(first, other) is may
