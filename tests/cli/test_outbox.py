"""The outbox at the terminal: where each letter stands, and the candidate's word on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "docs" / "example"
NOW = ("--now", "2026-11-12T16:40+00:00")


@pytest.fixture
def evening(run: Callable) -> Callable:
    """The evening of the README, until the letters are drafted."""
    for words in (("profile", "--from", EXAMPLE / "me.toml"), ("add", EXAMPLE / "invitation.ics", *NOW),
                  ("debrief", "--from", EXAMPLE / "debrief.toml", *NOW), ("draft", *NOW)):  # fmt: skip
        assert run(*words).code == 0
    return run


@pytest.fixture
def approved(evening: Callable) -> Callable:
    """An evening on which one letter was approved."""
    assert evening("approve", "tomasz-wierzbicki", *NOW).code == 0
    return evening


def test_a_file_is_attached_by_edit_and_shown(evening: Callable, tmp_path: Path) -> None:
    (tmp_path / "Zeugnis Müller.pdf").write_bytes(b"%PDF-1.7")
    done = evening("edit", "tomasz-wierzbicki", "--attach", tmp_path / "Zeugnis Müller.pdf", *NOW)
    assert "unrequested-attachment" in done.out
    assert "With it goes Zeugnis Müller.pdf, 1 kB." in done.out
    assert evening("approve", "tomasz-wierzbicki", *NOW).code == 0
    assert "With it: Zeugnis Müller.pdf, 1 kB." in evening("outbox", *NOW).out
    (row,) = json.loads(evening("outbox", "--json", *NOW).out)
    assert [(each["name"], each["kind"], each["size"]) for each in row["files"]] == [
        ("Zeugnis Müller.pdf", "application/pdf", 8)
    ]
    assert "With it" not in evening("edit", "tomasz-wierzbicki", "--detach", "Zeugnis Müller.pdf", *NOW).out
    missing = evening("edit", "tomasz-wierzbicki", "--attach", tmp_path / "none.pdf", *NOW)
    assert (missing.code, "There is no file" in missing.err) == (2, True)
    (tmp_path / "huge.pdf").write_bytes(bytes(5_000_001))
    assert "5 MB at most" in evening("edit", "tomasz-wierzbicki", "--attach", tmp_path / "huge.pdf", *NOW).err


def test_it_says_when_a_letter_goes_and_takes_it_back(approved: Callable) -> None:
    listed = approved("outbox", *NOW)
    assert "Goes out" in listed.out
    assert "It waits for a mail account." in listed.out
    assert approved("outbox", "tomasz-wierzbicki", "--take-back", *NOW).code == 0
    assert "The outbox is empty." in approved("outbox", *NOW).out
    assert approved("outbox", "tomasz-wierzbicki", "--take-back", *NOW).code == 1
    assert approved("outbox", "nobody", "--drop", *NOW).code == 2


def test_what_waits_for_its_own_time_is_not_tried_early(approved: Callable) -> None:
    refused = approved("outbox", "tomasz-wierzbicki", "--try", *NOW)
    assert (refused.code, "waits for its own time" in refused.err) == (1, True)


def test_a_letter_handed_over_as_a_file_asks(approved: Callable, tmp_path: object) -> None:
    approved("send", "--to-file", f"{tmp_path}/out", *NOW)
    listed = approved("outbox", *NOW).out
    assert "Nobody can know whether it went." in listed
    assert "--arrived · --again · --drop" in listed
    assert "It counts as sent." in approved("outbox", "tomasz-wierzbicki", "--arrived", *NOW).out
    assert "Sent " in approved("outbox", *NOW).out


def test_letters_as_drafts_one_by_one_or_always(evening: Callable) -> None:
    assert "among your drafts" in evening("approve", "tomasz-wierzbicki", "--as-draft", *NOW).out
    assert "laid among your drafts" in evening("outbox", "--as-drafts", "on").out
    evening("approve", "aoife-ni-bhriain", *NOW)
    assert "sent from here" in evening("outbox", "--as-drafts", "off").out
    evening("approve", "priyanka-raghunathan", *NOW)
    ways = {row["letter"]: row["way"] for row in json.loads(evening("outbox", "--json").out)}
    assert ways == {"tomasz-wierzbicki": "draft", "aoife-ni-bhriain": "draft", "priyanka-raghunathan": "send"}
