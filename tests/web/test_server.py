"""The server: it says where it is, takes the next port when one is taken, sends what is due, and stops when asked."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from afterword.desk.house import House
from afterword.errors import OutsideFailed
from afterword.web import server

SERVE = """
import sys
from afterword.desk.house import open_house
from afterword.web.server import serve
with open_house() as house:
    serve(house, int(sys.argv[1]), False)
"""


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which somebody else listens."""
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield int(other.getsockname()[1])


def test_it_serves_beside_a_port_that_is_taken_and_stops_when_asked(tmp_path: Path, taken: int) -> None:
    source = Path(server.__file__).parents[2]
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-u", "-c", SERVE, str(taken)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, env={**os.environ, "AFTERWORD_HOME": str(tmp_path), "PYTHONPATH": str(source)},
    )  # fmt: skip
    try:
        assert process.stdout is not None
        first, second = process.stdout.readline(), process.stdout.readline()
        assert f"Port {taken} is taken" in first
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", second)
        assert found is not None, second
        assert int(found[1]) > taken
        assert answered(found[0] + "healthz") == b"ok\n"
        assert b"Let us start with one interview" in answered(found[0])
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 0, err
    assert "Stopped. Everything is saved." in out
    assert err == ""


def answered(address: str) -> bytes:
    for _ in range(100):
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                return bytes(answer.read())
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"nobody answers at {address}")


def test_no_free_port_is_said(house: House, taken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "TRIED", 1)
    with pytest.raises(OutsideFailed, match=f"No port from {taken} on is free"):
        server.serve(house, taken, False)


def test_it_answers_to_its_own_names_alone() -> None:
    assert server._names(("192.168.1.5", "fd00::2"), 7323) == [
        "192.168.1.5", "192.168.1.5:7323", "[fd00::2]", "[fd00::2]:7323",
    ]  # fmt: skip
