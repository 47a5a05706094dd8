"""The commands, through their door: from the invitation to what comes next."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import afterword
from afterword.core.rules import RULES
from afterword.writing.review import CHECKS

HERE = Path(__file__).parent.parent
EXAMPLE = HERE.parent / "docs" / "example"
NOW = ("--now", "2026-11-12T12:00:00+00:00")


def test_the_version_and_the_help(run: Callable) -> None:
    assert run("--version").out == f"afterword {afterword.__version__}\n"
    assert "Take in an invitation" in run("--help").out


def test_today_on_an_empty_house_says_how_to_begin(run: Callable) -> None:
    done = run("today", *NOW)
    assert (done.code, "afterword add FILE.ics" in done.out) == (0, True)


def test_the_plan_of_a_file_touches_no_house(run: Callable, tmp_path: Path) -> None:
    done = run("plan", HERE / "journals" / "nurse-leeds.jsonl", "--now", "2026-10-14T12:00:00+01:00", "--json")
    plan = json.loads(done.out)
    assert {step["purpose"] for step in plan["steps"]} >= {"thank_you", "check_in"}
    assert {key for step in plan["steps"] for key in step} == {
        "key", "candidacy", "purpose", "to", "channel", "opens", "best", "due", "lapses", "standing", "reason",
    }  # fmt: skip
    run("draft", "--journal", HERE / "journals" / "nurse-leeds.jsonl", "--now", "2026-10-14T12:00:00+01:00")
    assert list(Path(os.environ["AFTERWORD_HOME"]).iterdir()) == []


def test_drafts_of_a_file_are_letters_of_the_contract(run: Callable) -> None:
    done = run(
        "draft", "--journal", HERE / "journals" / "nurse-leeds.jsonl", "--now", "2026-10-14T12:00:00+01:00", "--json"
    )
    letters = json.loads(done.out)["letters"]
    assert {letter["to"] for letter in letters} >= {"helen", "bakare"}
    assert all(
        {"purpose", "to", "candidacy", "channel", "subject", "text", "send_at", "attachments", "from"} <= letter.keys()
        for letter in letters
    )


def test_draft_again_writes_nothing_twice(evening: Callable) -> None:
    assert json.loads(evening("draft", *NOW, "--json").out)["letters"] == []


def test_why_tells_the_rule_and_the_facts(evening: Callable) -> None:
    done = evening("why", "check_in:tidewater-rail", *())
    assert done.code == 0, done.err
    assert "after-the-stated-date" in done.out
    assert "Rests on debriefed" in done.out
    assert (
        json.loads(evening("why", "check_in:tidewater-rail", "--json").out)["rule"]["name"] == "after-the-stated-date"
    )


def test_explain_speaks_of_rules_and_of_checks(run: Callable) -> None:
    assert "never before a week" in run("explain", "check-in-once").out
    assert "blocker" in run("explain", "misspelt-name").out
    listed = run("explain").out
    assert all(each.name in listed and each.sentence.split()[0] in listed for each in (*RULES, *CHECKS))
    assert "salary-talk" in run("explain", "salary").err
    lost = run("explain", "xyzzy")
    assert (lost.code, lost.err.endswith("See them all: afterword explain.\n")) == (2, True)


def test_skip_and_take_up_again(evening: Callable) -> None:
    (key,) = [
        step["key"]
        for step in json.loads(evening("plan", "--json", *NOW).out)["steps"]
        if step["to"] == "tomasz-wierzbicki"
    ]
    assert evening("skip", key, "--because", "we speak tomorrow anyway").code == 0
    assert key in {held["key"] for held in json.loads(evening("plan", "--json", *NOW).out)["held_back"]}
    assert "we speak tomorrow anyway" in evening("why", key).out
    assert evening("skip", "--undo", key).code == 0
    assert key in {step["key"] for step in json.loads(evening("plan", "--json", *NOW).out)["steps"]}


def test_a_wrong_name_stops_approval_and_says_why(evening: Callable, tmp_path: Path) -> None:
    text = next(letter["text"] for letter in _desk(evening) if letter["to"] == "tomasz-wierzbicki")
    (tmp_path / "letter.txt").write_text(text.replace("Wierzbicki", "Wierzbiki"), encoding="utf-8")
    done = evening("edit", "tomasz-wierzbicki", "--from", tmp_path / "letter.txt", *NOW)
    assert "misspelt-name" in done.out
    reviewed = evening("review", "tomasz-wierzbicki", *NOW)
    assert (reviewed.code, "~~~~~~~~~" in reviewed.out) == (1, True)
    refused = evening("approve", "tomasz-wierzbicki", *NOW)
    assert (refused.code, "cannot be approved yet" in refused.err) == (1, True)
    assert json.loads(evening("outbox", "--json").out) == []


def test_an_editor_is_opened_and_its_text_is_kept(
    evening: Callable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor = tmp_path / "editor"
    editor.write_text(
        "#!/bin/sh\nsed -i -e 's/^Subject: .*/Subject: The joins/' -e 's/Best wishes/Kind regards/' \"$1\"\n"
    )
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    assert evening("edit", "tomasz-wierzbicki", *NOW).code == 0
    assert "The joins" in {letter["subject"] for letter in _desk(evening)}


def test_approve_undo_and_approve_again_is_another_letter(evening: Callable) -> None:
    assert evening("approve", "tomasz-wierzbicki", *NOW).code == 0
    assert evening("approve", "tomasz-wierzbicki", *NOW).code == 1  # it is approved already
    assert evening("approve", "--undo", "tomasz-wierzbicki").code == 0
    assert evening("approve", "tomasz-wierzbicki", *NOW).code == 0
    rows = json.loads(evening("outbox", "--json").out)
    assert sorted(row["state"] for row in rows) == ["approved", "taken_back"]
    assert len({row["message_id"] for row in rows}) == 2


def test_send_without_anything_approved_says_so(evening: Callable) -> None:
    assert evening("send", *NOW).code == 1
    assert evening("send", "--due", *NOW).code == 0


def test_letters_as_files_and_the_candidates_word(evening: Callable, tmp_path: Path) -> None:
    evening("approve", "--all", *NOW)
    done = evening("send", "--to-file", tmp_path / "out", *NOW)
    assert done.code == 0
    files = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert files == ["aoife-ni-bhriain.eml", "priyanka-raghunathan.eml", "tomasz-wierzbicki.eml"]
    assert evening("review", tmp_path / "out" / files[0], *NOW).code == 0
    assert evening("outbox", "tomasz-wierzbicki", "--arrived", *NOW).code == 0
    assert evening("outbox", "aoife-ni-bhriain", "--drop", *NOW).code == 0
    states = {row["letter"]: row["state"] for row in json.loads(evening("outbox", "--json").out)}
    assert states == {
        "tomasz-wierzbicki": "sent",
        "aoife-ni-bhriain": "taken_back",
        "priyanka-raghunathan": "uncertain",
    }


def test_the_feed_is_for_its_owner_alone(evening: Callable, tmp_path: Path) -> None:
    done = evening("feed", tmp_path / "agenda.ics", *NOW)
    assert done.code == 0, done.err
    text = (tmp_path / "agenda.ics").read_text(encoding="utf-8")
    assert "BEGIN:VALARM" in text
    assert "Check in with Tidewater Rail" in text.replace("\r\n ", "")
    assert stat.S_IMODE((tmp_path / "agenda.ics").stat().st_mode) == 0o600


def test_export_and_import_make_the_same_house(
    evening: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert evening("export", tmp_path / "mine.jsonl").code == 0
    before = (tmp_path / "mine.jsonl").read_bytes()
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path / "other"))
    assert evening("import", tmp_path / "mine.jsonl").code == 0
    assert evening("import", tmp_path / "mine.jsonl").out.endswith("0 of them are new.\n")
    assert evening("export", tmp_path / "again.jsonl").code == 0
    assert (tmp_path / "again.jsonl").read_bytes() == before


def test_the_example_comes_and_goes_and_is_never_sent(run: Callable) -> None:
    assert run("demo").code == 0
    assert run("demo").code == 0
    assert "Tidewater Rail" in run("today").out
    run("draft")
    letters = _desk(run)
    assert letters
    for name in {letter["to"].removeprefix("demo-") for letter in letters}:
        assert run("approve", f"demo-{name}").code == 1
    assert run("demo", "--remove").code == 0
    assert run("export").out == ""
    assert run("demo", "--remove").code == 2


def test_a_dialogue_asks_six_questions(run: Callable, tmp_path: Path) -> None:
    """In a real terminal, since that is where it asks."""
    run("profile", "--from", EXAMPLE / "me.toml")
    run("add", EXAMPLE / "invitation.ics", *NOW)
    # of each of three people: was there, name, title, address them as, topic, need, strengths, question
    person = ["", "", "Engineer", "", "{}", "", "1", ""]
    answers = [*(line.format(topic) for topic in ("joins", "crews") for line in person), "", "she answered at once",
               "by the end of the month", "n", "2", "yes", "portfolio", "", ""]  # fmt: skip
    script = f"""
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.executable, [sys.executable, "-m", "afterword", "debrief", "tidewater-rail", "--now", {NOW[1]!r}])
os.write(terminal, {("".join(answer + chr(10) for answer in answers)).encode()!r})
said = b""
while True:
    try:
        data = os.read(terminal, 4096)
    except OSError:
        break
    if not data:
        break
    said += data
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout
    for question in (
        "Who was in the room?",
        "Which of your strengths landed?",
        "A question left open",
        "When did they say",
        "Do you still want",
        "What did you promise",
    ):
        assert question in done.stdout
    debrief = next(json.loads(line) for line in run("export").out.splitlines() if '"debriefed"' in line)
    assert [note["topics"] for note in debrief["notes"]][:2] == [["joins"], ["crews"]]
    assert (debrief["wanted"], debrief["promised"], debrief["decision"]["latest"]) == (
        "yes",
        ["portfolio"],
        "2026-11-26",
    )


def _desk(run: Callable) -> list[dict[str, str]]:
    """The letters on the desk, from the house itself."""
    from afterword.desk.house import open_house
    from afterword.store import letters

    with open_house() as house, house.store.reading() as tx:
        return [dict(draft.body) for draft in letters.everything(tx)]
