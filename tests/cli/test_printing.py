"""`afterword print`: to paper, to the own mail program, and the words alone."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "example"
NOW = ("--now", "2026-11-12T12:00:00+00:00")
LETTER = "tomasz-wierzbicki"


@pytest.mark.parametrize(("name", "begins"), [("l.pdf", b"%PDF"), ("l.eml", b"From:"), ("l.txt", b"Dear")])
def test_the_ending_of_the_file_says_what_it_becomes(
    evening: Callable, tmp_path: Path, name: str, begins: bytes
) -> None:
    done = evening("print", LETTER, tmp_path / name, *NOW)
    assert (done.code, "afterword elsewhere thank_you:" in done.out) == (0, True)
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_a_card_is_smaller_and_is_a_pdf(evening: Callable, tmp_path: Path) -> None:
    assert evening("print", LETTER, tmp_path / "c.pdf", "--card", *NOW).code in (0, 2)
    assert evening("print", LETTER, tmp_path / "c.eml", "--card", *NOW).code == 2


def test_without_a_file_the_words_are_said(evening: Callable) -> None:
    assert evening("print", LETTER, *NOW).out.startswith("Dear")


@pytest.mark.parametrize(("file", "code"), [("letter.docx", 2), ("no/such/folder/l.txt", 3)])
def test_a_file_that_cannot_be_says_why(evening: Callable, tmp_path: Path, file: str, code: int) -> None:
    done = evening("print", LETTER, tmp_path / file, *NOW)
    assert (done.code, len(done.err.splitlines())) == (code, 1)
