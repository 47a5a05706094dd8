"""What the commands share: files in, moments in, JSON and words out."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from afterword.core import clock, journal
from afterword.core.journal import Journal
from afterword.errors import BadInput

if TYPE_CHECKING:  # the house brings the database with it, which only some commands need
    from afterword.desk.house import House

MEGABYTE = 1_000_000
LONGEST_JOURNAL = 200 * MEGABYTE
LONGEST_FILE = 5 * MEGABYTE

as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
at = click.option(
    "--now",
    "now",
    metavar="T",
    envvar="AFTERWORD_NOW",
    help="Ask as of that moment, such as 2026-10-14T12:00:00+01:00.",
)
as_of = click.option(
    "--as-of",
    "as_of",
    metavar="T",
    help="Tell it with what was known at that moment, such as 2026-10-14T12:00:00+01:00.",
)


def moment(words: str | None, zone: str | None = None) -> datetime:
    """The moment that `--now` names, else now: on the clock of `zone`, else of this machine."""
    if words is None:
        found = datetime.now().astimezone()
    else:
        try:
            found = datetime.fromisoformat(words)
        except ValueError:
            raise BadInput(f"{words!r} is no moment. Write it as 2026-10-14T12:00:00+01:00.") from None
        if found.tzinfo is None:
            found = found.replace(tzinfo=clock.zone(zone)) if zone else found.astimezone()
    return found.astimezone(clock.zone(zone)) if zone else found


@contextmanager
def open_house(now: str | None = None) -> Iterator[tuple[House, datetime]]:
    """The house, and the moment asked for on the candidate's own clock."""
    from afterword.desk import house as houses
    from afterword.desk.profile import profile

    with houses.open_house() as house:
        candidate = profile(house)
        yield house, moment(now, candidate.zone if candidate else None)


def ticking(now: str | None) -> Callable[[], datetime]:
    """A clock for work that takes its time: the real one, or standing still at the moment asked for."""
    if now is None:
        return lambda: moment(None)
    fixed = moment(now)
    return lambda: fixed


def read_bytes(path: str, longest: int = LONGEST_FILE) -> bytes:
    """What a file holds, or standard input for `-`. Raises `BadInput` where there is none, or too much of it."""
    try:
        if path == "-":
            data = sys.stdin.buffer.read(longest + 1)
        else:
            with open(path, "rb") as file:  # pathlib would cost half of what Python itself takes to start
                data = file.read(longest + 1)
    except FileNotFoundError:
        raise BadInput(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise BadInput(f"{path} is a folder. Name a file in it.") from None
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from None
    if len(data) > longest:
        raise BadInput(f"{path} is larger than {longest // MEGABYTE} MB, which nothing of this kind is.")
    return data


def read_text(path: str, longest: int = LONGEST_FILE) -> str:
    """The text of a UTF-8 file."""
    try:
        return read_bytes(path, longest).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{path} is not UTF-8 text (byte {error.start}). Save it as UTF-8.") from None


def read_journal(path: str) -> Journal:
    """The journal of a file. Raises `BadInput` naming the first broken line."""
    return journal.parse(read_text(path, LONGEST_JOURNAL), path)


def read_journal_aloud(path: str, now: datetime) -> Journal:
    """The same, with its doubts told."""
    text = read_text(path, LONGEST_JOURNAL)
    read = journal.parse(text, path)
    tell_doubts(path, text, now)
    return read


def tell_doubts(path: str, text: str, now: datetime) -> None:
    """Say what cannot be quite right in a journal file, on stderr, a line each; it stops nothing."""
    from afterword.core.doubts import doubts

    for doubt in doubts(text, now):
        click.echo(f"afterword: {path}, line {doubt.line}: {doubt.sentence}", err=True)


def write_private(path: str, data: bytes) -> None:
    """Write a file that only its owner can read; `-` is standard output."""
    import os

    if path == "-":
        sys.stdout.buffer.write(data)
        return
    try:
        with open(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
    except OSError as error:
        raise BadInput(f"{path} cannot be written: {error.strerror}.") from None


def print_json(value: Any) -> None:
    """JSON for a machine, readable for a person."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def heading(words: str) -> str:
    """A heading, bold where that can be seen."""
    return click.style(words, bold=True)


def quiet(words: str) -> str:
    """Words that stand back."""
    return click.style(words, dim=True)


def wrapped(words: str, indent: str = "    ") -> str:
    """A sentence, broken at the width of a page."""
    return click.wrap_text(words, width=88, initial_indent=indent, subsequent_indent=indent)


def at_a_terminal() -> bool:
    """Whether there is a person to ask."""
    return sys.stdin.isatty()
