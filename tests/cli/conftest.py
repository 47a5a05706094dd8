"""The command line in this process, as a person calls it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from afterword.cli import main

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "example"
NOW = ("--now", "2026-11-12T12:00:00+00:00")


@dataclass(frozen=True)
class Done:
    """What a command left: its status and what it said."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Done]:
    """Call `afterword` with these words, and `stdin` as what is piped in."""

    def run(*words: object, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Done(code, said.out, said.err)

    return run


@pytest.fixture
def evening(run: Callable) -> Callable:
    """The evening of the README, until the letters are drafted."""
    for words in (("profile", "--from", EXAMPLE / "me.toml"), ("add", EXAMPLE / "invitation.ics", *NOW),
                  ("debrief", "--from", EXAMPLE / "debrief.toml", *NOW), ("draft", *NOW)):  # fmt: skip
        assert run(*words).code == 0
    return run
