"""The calendar at the terminal: an address made once, listed without its key, ended; and what to do without one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.cli import main


def test_an_address_is_made_listed_and_ended(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["feed", "--url"]) == 0
    address = capsys.readouterr().out.strip()
    assert address.startswith("http://127.0.0.1:7323/feed/")
    assert main(["feed", "--url", "--json"]) == 0
    told = capsys.readouterr().out
    assert json.loads(told)["addresses"][0]["name"] == "My calendar"
    assert address.rpartition("/")[2].removesuffix(".ics") not in told
    assert main(["feed", "--new", "Work", "--tasks", "--names"]) == 0
    assert main(["feed", "--revoke", "My calendar"]) == 0
    assert main(["feed", "--revoke", "My calendar"]) == 2
    assert main(["feed", "--url", "--new", "x"]) == 2
    assert main(["feed", str(tmp_path / "a.ics")]) == 0
    assert (tmp_path / "a.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    capsys.readouterr()
    assert main(["calendar", "connect", "http://cloud.example/dav", "--user", "lea"]) == 2
    assert "in the clear" in capsys.readouterr().err  # and no password was asked for
    assert main(["calendar"]) == 1
    assert "afterword calendar connect" in capsys.readouterr().err
    assert main(["calendar", "sync"]) == 1
