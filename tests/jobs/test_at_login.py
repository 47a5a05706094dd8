"""The files that start Afterword at login: read by what the systems read them with, as far as it is here."""

from __future__ import annotations

import os
import plistlib
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.errors import BadInput, OutsideFailed
from afterword.jobs import at_login
from afterword.jobs.at_login import SCHEMA

WORD = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)
TASK = {"t": SCHEMA}


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path / "Léa's data 100% $HOME"))
    monkeypatch.setenv("AFTERWORD_NOW", "2020-01-01T00:00:00+00:00")
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)


@pytest.mark.usefixtures("settings")
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    here = at_login.unit(at_login.serving(7323), "linux", tmp_path)
    assert here.path == tmp_path / ".config/systemd/user/afterword.service"
    here.path.parent.mkdir(parents=True)
    here.path.write_bytes(here.content)
    done = _verified(here.path)
    said = [line for line in done.stderr.splitlines() if "afterword" in line]
    assert (done.returncode, said) == (0, []), done.stderr
    lines = here.content.decode().splitlines()
    (home,) = [line for line in lines if line.startswith("Environment=")]
    assert home.endswith("/Léa's data 100%% $HOME\"")  # only commands know variables, so a value keeps its dollar


def test_a_unit_that_systemd_does_not_understand_is_noticed(tmp_path: Path) -> None:
    """Else the test above would prove nothing."""
    bad = tmp_path / "afterword.service"
    bad.write_text("[Service]\nExecStart=not/absolute\nRestart=perhaps\n")
    assert "afterword.service" in _verified(bad).stderr


@pytest.mark.usefixtures("settings")
@given(words=st.lists(WORD, min_size=1, max_size=4))
@example(words=["/opt/my python/bin", "-m", 'a"b\\c d'])
def test_launchd_reads_the_very_words(words: list[str]) -> None:
    agent = plistlib.loads(at_login.unit(words, "darwin", Path("/Users/lea")).content)
    assert agent["ProgramArguments"] == words
    assert "AFTERWORD_NOW" not in agent["EnvironmentVariables"]


def test_the_task_of_windows_is_of_its_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AFTERWORD_HOME")
    here = at_login.unit(["C:\\Program Files\\Python\\python.exe", "-m", "afterword"], "win32", Path("/"))
    task = ElementTree.fromstring(here.content)
    assert [each.tag.split("}")[1] for each in task] == [
        "RegistrationInfo", "Triggers", "Principals", "Settings", "Actions"
    ]  # fmt: skip
    assert task.findtext("t:Actions/t:Exec/t:Command", namespaces=TASK) == "C:\\Program Files\\Python\\python.exe"
    assert task.findtext("t:Actions/t:Exec/t:Arguments", namespaces=TASK) == "-m afterword"
    monkeypatch.setenv("AFTERWORD_HOME", "D:\\my data")
    task = ElementTree.fromstring(at_login.unit(["py", "-m", "afterword"], "win32", Path("/")).content)
    said = task.findtext("t:Actions/t:Exec/t:Arguments", namespaces=TASK)
    assert said == '/d /s /c "set "AFTERWORD_HOME=D:\\my data"&& py -m afterword"'
    monkeypatch.setenv("AFTERWORD_HOME", "D:\\a&calc")
    with pytest.raises(BadInput, match="the Windows shell would read"):
        at_login.unit(["py"], "win32", Path("/"))


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_line_break_in_a_setting_is_refused(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_HOME", "/home/lea\nExecStartPre=/bin/calc")
    with pytest.raises(BadInput, match="line break"):
        at_login.unit(["py"], platform, Path("/"))


def test_an_unknown_system_is_told_what_to_do() -> None:
    with pytest.raises(BadInput, match=r"plan9.*afterword serve"):
        at_login.unit(["py"], "plan9", Path("/"))


def test_it_is_written_for_its_owner_and_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system's own command fails or is not there, the file stands and the person is told what is left."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    here = at_login.unit([sys.executable], "linux", tmp_path)
    with pytest.raises(OutsideFailed, match=r"is written, and was not started: there is no systemctl here\. Start"):
        at_login.install(here)
    assert stat.S_IMODE(here.path.stat().st_mode) == 0o600
    assert at_login.state(here) == "stopped"
    (tmp_path / "bin").mkdir()
    _program(tmp_path / "bin" / "systemctl", f'echo "$*" >> {tmp_path}/asked')
    at_login.install(here)
    assert at_login.state(here) == "running"
    assert at_login.uninstall(here)
    assert not here.path.exists()
    assert at_login.state(here) == "absent"
    assert not at_login.uninstall(here)
    asked = (tmp_path / "asked").read_text().splitlines()
    assert asked == [
        "--user daemon-reload", "--user enable --now afterword.service", "--user restart afterword.service",
        "--user is-active --quiet afterword.service", "--user disable --now afterword.service", "--user daemon-reload",
    ]  # fmt: skip


def test_what_is_started_is_the_app(tmp_path: Path) -> None:
    program, *words = at_login.serving(7000, ("--lan",))
    assert shutil.which(program)
    assert words == ["-m", "afterword", "serve", "--no-open", "--port", "7000", "--lan"]


def _verified(path: Path) -> subprocess.CompletedProcess[str]:
    """What systemd says of it, as the user manager would; where nobody is logged in, the runtime folder is lent."""
    return subprocess.run(
        ["systemd-analyze", "verify", "--user", "--man=no", path],
        env={"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "XDG_RUNTIME_DIR": str(path.parent)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def _program(path: Path, line: str) -> None:
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)
