"""`afterword service`, with a system that answers and one that is not there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.cli import main


@pytest.fixture(autouse=True)
def on_linux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home of one's own, and nothing on the path but what a test puts there."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    return tmp_path


def test_it_is_installed_looked_at_and_taken_away(run: Callable, on_linux: Path) -> None:
    assert run("service", "status").code == 1
    assert run("service", "uninstall").out == "It was not installed.\n"
    systemctl = on_linux / "bin" / "systemctl"
    systemctl.write_text("#!/bin/sh\n")
    systemctl.chmod(0o755)
    done = run("service", "install", "--port", 7400)
    assert done.code == 0, done.err
    assert "Afterword runs, and will at every login: http://127.0.0.1:7400/" in done.out
    written = (on_linux / "config/systemd/user/afterword.service").read_text()
    assert '"serve" "--no-open" "--port" "7400"' in written
    said = run("service", "status", "--json")
    assert said.code == 0
    assert json.loads(said.out) == {
        "state": "running", "file": str(on_linux / "config/systemd/user/afterword.service"), "worker": False,
    }  # fmt: skip
    assert run("service", "uninstall").code == 0
    assert "not installed" in run("service", "status").out


def test_without_the_system_it_says_what_is_left_to_do(run: Callable, on_linux: Path) -> None:
    done = run("service", "install")
    assert done.code == 3
    assert done.err.count("\n") == 1
    assert "was not started: there is no systemctl here" in done.err
    assert (on_linux / "config/systemd/user/afterword.service").exists()


def test_it_only_prints_when_asked_to(on_linux: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["service", "install", "--print"]) == 0
    assert b"[Service]\nExecStart=" in capfdbinary.readouterr().out
    assert not (on_linux / "config").exists()
