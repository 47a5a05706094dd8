"""`afterword read`: what mails, mailboxes, texts and folders hold; nothing is kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
MESSAGES = Path(__file__).parent.parent / "messages"
JOURNALS = Path(__file__).parent.parent / "journals"


def read(run: Run, *words: object, stdin: bytes = b"") -> list[dict[str, Any]]:
    """The readings, a line each."""
    done = run("read", *words, "--json", stdin=stdin)
    assert done.code == 0, done.err
    return [json.loads(line) for line in done.out.splitlines()]


def test_a_mail_is_one_object_on_a_line(run: Run) -> None:
    (reading,) = read(run, MESSAGES / "decision-week-of.eml")
    assert list(reading)[:6] == ["file", "about", "facts", "interview", "kept", "confidence"]
    assert (reading["about"], reading["interview"]) == ("reply", None)
    (fact,) = reading["facts"]
    assert (fact["fact"], fact["earliest"], fact["latest"]) == ("decision_expected", "2026-11-16", "2026-11-20")
    assert fact["words"] in reading["kept"]


def test_a_folder_is_read_whole(run: Run) -> None:
    readings = read(run, MESSAGES)
    assert len(readings) == len([file for file in MESSAGES.iterdir() if file.suffix in (".eml", ".txt")])
    assert {reading["about"] for reading in readings} == {"reply", "invitation", "automatic", "unrelated"}


def test_what_is_piped_in_is_read(run: Run) -> None:
    (reading,) = read(run, "-", stdin=(MESSAGES / "rejected-softly.eml").read_bytes())
    assert [fact["fact"] for fact in reading["facts"]] == ["rejected"]


def test_a_pasted_text_is_counted_from_now(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("We hope to decide by Friday.\n", encoding="utf-8")
    (reading,) = read(run, file, "--now", "2026-11-10T10:00:00+01:00")
    assert reading["facts"][0]["latest"] == "2026-11-13"


def test_the_journal_tells_who_wrote(run: Run, tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    journal.write_text(
        '{"record":"candidate","id":"me","name":"Maya Lindqvist","email":"maya@example.test","zone":"America/New_York"}\n'
        '{"record":"candidacy","id":"harborline","employer":"Harborline","role":"Data Analyst","zone":"America/New_York"}\n'
        '{"record":"person","id":"dana","candidacy":"harborline","name":"Dana Rivera","email":"dana.rivera@harborline.test"}\n',
        encoding="utf-8",
    )
    words = [MESSAGES / "on-hold-until.eml", "--journal", journal, "--candidacy", "harborline"]
    assert read(run, *words)[0]["facts"][0]["by"] == "dana"
    assert read(run, MESSAGES / "away-through.eml", *words[1:])[0]["facts"][0]["person"] == "dana"
    done = run("read", words[0], "--journal", journal, "--candidacy", "nobody")
    assert (done.code, "no candidacy nobody" in done.err) == (2, True)


def test_a_reading_is_told_to_people_too(run: Run) -> None:
    done = run("read", MESSAGES / "rejected-softly.eml", MESSAGES / "phishing.eml", MESSAGES / "schedule-of-slots.eml")
    assert "a reply" in done.out
    assert "rejected (warm True)" in done.out
    assert "Careful: " in done.out
    assert "Data Analyst" in done.out


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"", "is empty"), (b"\x00\x01\x02\xff", "no mail and no text"), (b"BEGIN:VCALENDAR\n", "holds no event")],
)
def test_what_is_no_mail_is_refused_in_a_sentence(run: Run, tmp_path: Path, data: bytes, says: str) -> None:
    file = tmp_path / "thing.eml"
    file.write_bytes(data)
    done = run("read", file)
    assert (done.code, says in done.err, done.err.count("\n")) == (2, True, 1)


def test_one_broken_file_stops_no_other(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "thing.eml"
    file.write_bytes(b"")
    done = run("read", file, MESSAGES / "decision-week-of.eml", "--json")
    assert (done.code, len(done.out.splitlines()), "is empty" in done.err) == (0, 1, True)


def test_a_folder_without_mail_says_so(run: Run, tmp_path: Path) -> None:
    done = run("read", tmp_path)
    assert (done.code, "holds no mail" in done.err) == (2, True)


def test_what_cannot_be_read_is_said_once_each_and_the_rest_is_read(run: Run, tmp_path: Path) -> None:
    bad, other, good = tmp_path / "bad.eml", tmp_path / "other.eml", tmp_path / "good.txt"
    bad.write_bytes(b"\x00\x01\x02\xff")
    other.write_bytes(b"\x00\x01\x02\xff")
    good.write_text("Thank you for your application for Bosun. We will be in touch.")
    done = run("read", bad, other)
    assert (done.code, done.err.count("bad.eml"), done.err.count("other.eml")) == (2, 1, 1)
    done = run("read", bad, good)
    assert (done.code, done.err.count("bad.eml"), "good.txt" in done.out) == (0, 1, True)
