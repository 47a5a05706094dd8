"""Running without thinking: the app and its worker, started at every login by what the system has for it.

Each system has one file that says so: a systemd user unit, a launchd agent, or a task of the Windows scheduler. What is
here makes that file and knows the commands that put it to use; nothing is installed for other users, and no step needs
an administrator. Sources: systemd.service(5), systemd.exec(5), launchd.plist(5), Task Scheduler Schema (1.4).
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

from afterword import config
from afterword.core.value import Value
from afterword.errors import BadInput, OutsideFailed

LABEL = "org.afterword.app"
WORDS = "Afterword: what is owed after your interviews"
SCHEMA = "http://schemas.microsoft.com/windows/2004/02/mit/task"
PATIENCE = 60
"""Seconds that the system's own command may take."""


class Unit(Value):
    """The file that starts Afterword at login. `start`, `stop` and `ask` are commands, each a sequence of words."""

    kind: str
    """systemd, launchd or windows."""
    path: Path
    content: bytes
    start: tuple[tuple[str, ...], ...]
    stop: tuple[tuple[str, ...], ...]
    ask: tuple[str, ...]
    """Ends with status 0 while it runs (of a task: while it is installed)."""


def unit(command: Sequence[str], platform: str = sys.platform, home: Path | None = None) -> Unit:
    """The file for this system, which lets `command` run at login. Raises `BadInput` for a system that has none."""
    home = home or Path.home()
    if platform == "darwin":
        return _launchd(command, home)
    if platform == "win32":
        return _windows(command, home)
    if platform.startswith("linux"):
        return _systemd(command, home)
    raise BadInput(f"Nothing is known here of starting a program at login on {platform}. Start it: afterword serve.")


def serving(port: int, more: Sequence[str] = ()) -> tuple[str, ...]:
    """The command that is to run at login: this Python, the app without a browser, always on the same port."""
    return (sys.executable, "-m", "afterword", "serve", "--no-open", "--port", str(port), *more)


def install(unit: Unit) -> None:
    """Write the file, for its owner alone, and start what it says. Raises `OutsideFailed` with what is left to do."""
    try:
        unit.path.parent.mkdir(parents=True, exist_ok=True)
        unit.path.unlink(missing_ok=True)
        with open(os.open(unit.path, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "wb") as file:
            file.write(unit.content)
    except OSError as error:
        raise BadInput(f"{unit.path} cannot be written: {error.strerror}.") from None
    for words in unit.start:
        failure = _done(words)
        if failure:
            raise OutsideFailed(
                f"{unit.path} is written, and was not started: {failure}. Start it yourself: {' '.join(words)}."
            )


def uninstall(unit: Unit) -> bool:
    """Stop it and take the file away; whether there was one. What cannot be stopped any more is gone already."""
    if not unit.path.exists():
        return False
    for words in unit.stop:
        _done(words)
    try:
        unit.path.unlink(missing_ok=True)
    except OSError as error:
        raise BadInput(f"{unit.path} cannot be taken away: {error.strerror}.") from None
    if unit.kind == "systemd":
        _done(("systemctl", "--user", "daemon-reload"))
    return True


def state(unit: Unit) -> str:
    """`absent`, `stopped` or `running`."""
    if not unit.path.exists():
        return "absent"
    return "stopped" if _done(unit.ask) else "running"


def carried() -> dict[str, str]:
    """The settings of this moment that the program needs at login too. The pretended time is not one of them."""
    names = (each.name for each in config.SETTINGS if each.name != "AFTERWORD_NOW")
    return {name: os.environ[name] for name in names if os.environ.get(name)}


def _done(words: Sequence[str]) -> str:
    """Let the system do it; why it did not, in its own words, or nothing."""
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=False, errors="replace")
    except FileNotFoundError:
        return f"there is no {words[0]} here"
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{words[0]} did not answer ({type(error).__name__})"
    said = " ".join((done.stderr or done.stdout).split())[:200]
    return "" if done.returncode == 0 else said.rstrip(".") or f"{words[0]} ended with {done.returncode}"


# -- Linux ------------------------------------------------------------------------------------------------------------


def _systemd(command: Sequence[str], home: Path) -> Unit:
    name = "afterword.service"
    folder = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    settings = "".join(f"Environment={_quoted(f'{name}={value}')}\n" for name, value in carried().items())
    content = f"""[Unit]
Description={WORDS}
StartLimitIntervalSec=300
StartLimitBurst=5

[Service]
ExecStart={" ".join(_quoted(word, command=True) for word in command)}
{settings}UMask=0077
Restart=on-failure
RestartSec=10
TimeoutStopSec=90

[Install]
WantedBy=default.target
"""
    return Unit(
        kind="systemd",
        path=folder / "systemd" / "user" / name,
        content=content.encode(),
        start=(("systemctl", "--user", "daemon-reload"), ("systemctl", "--user", "enable", "--now", name),
               ("systemctl", "--user", "restart", name)),
        stop=(("systemctl", "--user", "disable", "--now", name),),
        ask=("systemctl", "--user", "is-active", "--quiet", name),
    )  # fmt: skip


def _quoted(word: str, command: bool = False) -> str:
    """One word of a unit file: `%` names a specifier there, and `$` in a command a variable."""
    _whole(word)
    word = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return '"' + (word.replace("$", "$$") if command else word) + '"'


# -- macOS ------------------------------------------------------------------------------------------------------------


def _launchd(command: Sequence[str], home: Path) -> Unit:
    path = home / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    session = f"gui/{os.getuid() if hasattr(os, 'getuid') else 0}"
    agent = {
        "Label": LABEL,
        "ProgramArguments": [_whole(word) for word in command],
        "EnvironmentVariables": {name: _whole(value) for name, value in carried().items()},
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ThrottleInterval": 10,
        "ExitTimeOut": 90,
        "ProcessType": "Background",
        "Umask": 0o077,
    }
    return Unit(
        kind="launchd",
        path=path,
        content=plistlib.dumps(agent),
        start=(("launchctl", "bootstrap", session, str(path)),),
        stop=(("launchctl", "bootout", f"{session}/{LABEL}"),),
        ask=("launchctl", "print", f"{session}/{LABEL}"),
    )


# -- Windows ----------------------------------------------------------------------------------------------------------


def _windows(command: Sequence[str], home: Path) -> Unit:
    """A task names no environment, so the settings are set by the command that it runs."""
    path = home / "AppData" / "Local" / "Afterword" / "afterword.xml"
    task = ElementTree.Element("Task", {"version": "1.4", "xmlns": SCHEMA})
    _child(task, "RegistrationInfo", {"Description": WORDS, "URI": "\\Afterword"})
    _child(_child(task, "Triggers"), "LogonTrigger", {"Enabled": "true"})
    principal = _child(_child(task, "Principals"), "Principal", {"LogonType": "InteractiveToken"})
    _child(principal, "RunLevel").text = "LeastPrivilege"
    settings = _child(task, "Settings", {
        "MultipleInstancesPolicy": "IgnoreNew", "DisallowStartIfOnBatteries": "false",
        "StopIfGoingOnBatteries": "false", "ExecutionTimeLimit": "PT0S",
    })  # fmt: skip
    _child(settings, "RestartOnFailure", {"Interval": "PT1M", "Count": "3"})
    program, arguments = _run(command)
    _child(_child(task, "Actions"), "Exec", {"Command": program, "Arguments": arguments})
    return Unit(
        kind="windows",
        path=path,
        content=ElementTree.tostring(task, encoding="utf-16", xml_declaration=True),
        start=(("schtasks", "/Create", "/F", "/TN", "Afterword", "/XML", str(path)),
               ("schtasks", "/Run", "/TN", "Afterword")),
        stop=(("schtasks", "/End", "/TN", "Afterword"), ("schtasks", "/Delete", "/F", "/TN", "Afterword")),
        ask=("schtasks", "/Query", "/TN", "Afterword"),
    )  # fmt: skip


def _child(parent: ElementTree.Element, name: str, texts: Mapping[str, str] | None = None) -> ElementTree.Element:
    """An element below the parent, with one more below it for each text. The order is that of the schema."""
    element = ElementTree.SubElement(parent, name)
    for each, text in (texts or {}).items():
        ElementTree.SubElement(element, each).text = text
    return element


def _run(command: Sequence[str]) -> tuple[str, str]:
    """The program and its arguments; with settings, a shell that sets them first."""
    settings = carried()
    whole = subprocess.list2cmdline([_whole(word) for word in command])
    if not settings:
        return command[0], subprocess.list2cmdline(command[1:])
    for value in settings.values():
        if set(value) & set('"%^&|<>'):
            raise BadInput(
                f"A setting holds a sign that the Windows shell would read itself: {value}. Write it without."
            )
    sets = "".join(f'set "{name}={_whole(value)}"&& ' for name, value in settings.items())
    return "cmd.exe", f'/d /s /c "{sets}{whole}"'


def _whole(word: str) -> str:
    """A word that stays on one line, as every such file needs. Raises `BadInput`."""
    if any(ord(sign) < 32 for sign in word):
        raise BadInput(f"A setting holds a line break or another unprintable sign: {word!r}. Write it on one line.")
    return word
