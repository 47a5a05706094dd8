"""Review at the door: files of every kind, folders, standard input; mended, kept, watched, as SARIF."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.writing.review.example import LINES

AT = ("--now", "2026-03-05T09:30:00+00:00")
TEXT = """Dear Ms Okonkow,

Thank you for the hour on Wednesday and for showing me how the June billing migration will run. Fewer duplicate
invoices would help everybody, and the oppurtunity interests me.

At Tarn I cut refunds by 18% in one quarter by looking for doubles. Will both systems run in parallel after June?
I would be glad to take the Data Analyst post further.

Kind regards,
Lea Brandt
+44 20 7946 0142
"""
LETTER = {
    "purpose": "thank_you", "to": "okonkwo", "candidacy": "c1", "channel": "email",
    "subject": "Data Analyst interview: thank you", "text": TEXT, "send_at": "2026-03-05T09:30:00+00:00",
    "from": "lea.brandt@example.org", "mine": {"kept": "as it is"},
}  # fmt: skip
MAIL = (
    "From: Lea Brandt <lea.brandt@example.org>\r\nTo: Adaora Okonkwo <adaora.okonkwo@northwind.example>\r\n"
    "Date: Thu, 05 Mar 2026 09:30:00 +0000\r\nX-Own: stays\r\nSubject: Data Analyst interview: thank you\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT.replace("\n", "\r\n")
)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "one.json").write_text(json.dumps(LETTER))
    (folder / "two.eml").write_bytes(MAIL.encode())
    (folder / "three.txt").write_text(TEXT)
    (folder / "notes.doc").write_bytes(b"\xd0\xcf")
    return folder


def checks(out: str) -> set[tuple[str, str]]:
    return {(os.path.basename(each["file"]), each["check"]) for each in json.loads(out)}


def test_a_folder_is_its_letters_each_a_batch(run: Callable, folder: Path, journal: Path) -> None:
    done = run("review", folder, "--journal", journal, "--json", *AT)
    assert done.code == 1
    assert {("one.json", "misspelt-name"), ("two.eml", "misspelt-name"), ("three.txt", "misspelling")} <= checks(
        done.out
    )
    assert all(name != "notes.doc" for name, _ in checks(done.out))


def test_an_empty_folder_says_what_it_looked_for(run: Callable, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run("review", tmp_path / "empty")
    assert (done.code, done.out) == (2, "")
    assert ".eml" in done.err


def test_standard_input_is_reviewed(run: Callable, journal: Path) -> None:
    done = run("review", "-", "--journal", journal, "--json", *AT, stdin=json.dumps(LETTER).encode())
    assert ("-", "misspelt-name") in checks(done.out)


def test_the_words_are_underlined(run: Callable, folder: Path, journal: Path) -> None:
    lines = run("review", folder / "one.json", "--journal", journal, *AT).out.splitlines()
    at = next(n for n, line in enumerate(lines) if "Dear Ms Okonkow," in line)
    assert lines[at + 1].index("~~~~~~~") == lines[at].index("Okonkow")
    assert "→ Okonkwo" in "\n".join(lines)


@pytest.mark.parametrize("name", ["one.json", "two.eml", "three.txt"])
def test_what_needs_no_judgement_is_mended_in_its_place(run: Callable, folder: Path, journal: Path, name: str) -> None:
    path = folder / name
    path.chmod(0o640)
    before = path.read_bytes()
    first = run("review", path, "--journal", journal, "--json", *AT)
    safe = {each["check"] for each in json.loads(first.out) if each["fix"] and each["fix"]["safe"]}
    assert "misspelling" in safe
    done = run("review", path, "--journal", journal, "--json", "--fix", *AT)
    assert "made" in done.err
    after = checks(done.out)
    assert not {check for _, check in after} & safe
    assert after <= checks(first.out)
    data = path.read_bytes()
    assert b"opportunity" in data
    assert b"oppurtunity" not in data
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    if name == "one.json":
        assert {key: value for key, value in json.loads(data).items() if key != "text"} == {
            key: value for key, value in json.loads(before).items() if key != "text"
        }
    if name == "two.eml":
        assert b"X-Own: stays\r\n" in data
        assert data.count(b"\r\n") == data.count(b"\n")
    assert [each.name for each in folder.iterdir() if each.suffix == ".part"] == []


def test_a_mail_of_several_parts_is_not_put_together_anew(run: Callable, tmp_path: Path, journal: Path) -> None:
    head, body = MAIL.split("\r\n\r\n", 1)
    head = head.replace("text/plain; charset=utf-8", 'multipart/mixed; boundary="b"')
    part = f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n--b--\r\n"
    (tmp_path / "parts.eml").write_bytes(f"{head}\r\n\r\n{part}".encode())
    before = (tmp_path / "parts.eml").read_bytes()
    done = run("review", tmp_path / "parts.eml", "--journal", journal, "--fix", *AT)
    assert done.code == 2
    assert "more than one" in done.err
    assert (tmp_path / "parts.eml").read_bytes() == before


def test_standard_input_has_no_place_to_be_mended_in(run: Callable, journal: Path) -> None:
    done = run("review", "-", "--journal", journal, "--fix", *AT, stdin=json.dumps(LETTER).encode())
    assert (done.code, "Name a file" in done.err) == (2, True)


def test_what_the_journal_lacks_is_said_once(run: Callable, folder: Path) -> None:
    bare = json.dumps(LINES[1]) + "\n" + json.dumps(LINES[3]) + "\n"
    (folder / "bare.jsonl").write_text(bare)
    done = run("review", folder / "one.json", "--journal", folder / "bare.jsonl", "--json", *AT)
    said = [line for line in done.err.splitlines() if "does not hold" in line]
    assert len(said) == len(set(said)) > 0
    assert json.loads(done.out) is not None


def test_sarif_names_rule_place_and_mend(run: Callable, folder: Path, journal: Path) -> None:
    log = json.loads(run("review", folder / "one.json", "--journal", journal, "--sarif", *AT).out)
    assert (log["version"], len(log["runs"])) == ("2.1.0", 1)
    rules = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    results = log["runs"][0]["results"]
    assert {each["ruleId"] for each in results} <= rules
    name = next(each for each in results if each["ruleId"] == "misspelt-name")
    region = name["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (1, 9, 16)
    assert TEXT[region["charOffset"] :][: region["charLength"]] == "Okonkow"
    assert name["level"] == "error"
    assert name["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "Okonkwo"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\0\1\2\xff" * 100, "binary.txt"),
        (b"\xff\xfeD\0e\0a\0r\0", "utf16.txt"),
        (b"x" * 5_100_000, "large.txt"),
        (b"y" * 200_000, "long.txt"),
        (b'[{"purpose": "thank_you"}, 3]', "list.json"),
        (b"[" * 100_000, "deep.json"),
        (b'{"purpose": "thank_you", "to": "a", "text": "\\ud800"}', "half.json"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(run: Callable, tmp_path: Path, data: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(data)
    done = run("review", tmp_path / name)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert name in done.err


def test_signs_that_would_turn_the_line_round_are_shown_as_signs(run: Callable, tmp_path: Path, journal: Path) -> None:
    turned = {**LETTER, "text": TEXT.replace("Dear Ms", "\u202eDear\u200b \x1b[31mMs")}
    (tmp_path / "turned.json").write_text(json.dumps(turned))
    done = run("review", tmp_path / "turned.json", "--journal", journal, *AT)
    assert done.code == 1
    assert not any(sign in done.out for sign in "\u202e\u200b\x1b")


def test_a_file_is_watched(tmp_path: Path, journal: Path, folder: Path) -> None:
    path = folder / "one.json"
    words = [sys.executable, "-m", "afterword", "review", str(path), "--journal", str(journal), "--watch", *AT]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    ) as child:
        assert child.stdout is not None
        assert any("misspelt-name" in line for line in _until_stop(child.stdout))
        time.sleep(0.05)
        path.write_text(json.dumps({**LETTER, "text": TEXT.replace("Okonkow", "Okonkwo")}))
        assert not any("misspelt-name" in line for line in _until_stop(child.stdout))
        child.send_signal(signal.SIGINT)
        assert child.wait(10) == 130


def _until_stop(lines: object) -> list[str]:
    """What is said of one look."""
    said: list[str] = []
    for line in lines:  # type: ignore[attr-defined]
        said.append(line)
        if "Stop with Ctrl-C" in line:
            return said
    raise AssertionError(f"it ended: {said}")


@pytest.mark.parametrize(
    "words", [("--watch",), ("x.json", "--watch", "--json"), ("-", "--watch"), ("a.txt", "--watch", "--fix")]
)
def test_only_files_are_watched_and_only_for_eyes(run: Callable, words: tuple[str, ...]) -> None:
    assert run("review", *words).code == 2


def test_grammar_is_looked_at_when_it_is_asked_for_and_marks_nothing_twice(
    run: Callable, folder: Path, journal: Path
) -> None:
    slip = {**LETTER, "text": TEXT.replace("I would be glad", "I would of been glad, and he are glad")}
    (folder / "slip.json").write_text(json.dumps(slip))
    words = ("review", folder / "slip.json", "--journal", journal, "--json", *AT)
    assert "grammar" not in {each["check"] for each in json.loads(run(*words).out)}
    marks = json.loads(run(*words, "--grammar").out)
    spans = [tuple(each["span"]) for each in marks if each["check"] == "misspelling"]
    second = [tuple(each["span"]) for each in marks if each["check"] == "grammar"]
    assert second
    assert {each["severity"] for each in marks if each["check"] == "grammar"} == {"advice"}
    assert not any(a < d and c < b for a, b in spans for c, d in second)
    assert "Harper" in run("explain", "grammar").out


def test_letters_of_one_batch_are_compared_in_numbers(run: Callable, tmp_path: Path, journal: Path) -> None:
    other = {**LETTER, "to": "daniel", "text": TEXT.replace("Ms Okonkow", "Daniel")}
    (tmp_path / "batch.json").write_text(json.dumps([LETTER, other]))
    said = run("review", tmp_path / "batch.json", "--journal", journal, *AT).out
    assert "Letters 1 and 2 share 100% of their wording" in said
