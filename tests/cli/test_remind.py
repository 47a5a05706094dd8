"""`afterword remind`, as a timer runs it and as a person does."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.cli import main
from afterword.desk import accounts
from afterword.desk.house import open_house
from afterword.notify import reminders
from afterword.notify.reminders import Reminder, Unreached
from afterword.store import plans
from cast import NOW, account, invited, lea

AT = ["--now", NOW.isoformat()]
LATER = ["--now", "2026-10-14T11:51:00+01:00"]
PHONE, DESK = "json://lea:hunter2@127.0.0.1:9/phone", "json://lea:hunter2@127.0.0.1:9/desk"


@pytest.fixture(autouse=True)
def met(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with open_house() as house:
        lea(house)
        invited(house)
    with Path(os.devnull).open() as nobody:
        monkeypatch.setattr(sys, "stdin", nobody)
        yield


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[tuple[str, ...], Reminder]]:
    """What would have gone out, and to where."""
    found: list[tuple[tuple[str, ...], Reminder]] = []
    monkeypatch.setattr(reminders, "send", lambda targets, words: found.append((tuple(targets), words)))
    return found


def test_without_a_target_it_prints_each_once_and_then_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["remind", *AT]) == 0
    printed = capsys.readouterr().out
    assert printed == (
        "Write down how it went at Northwind\n"
        "    Data Analyst, Northwind. Names are clearest in the first half hour, until today\n    12:15.\n"
    )
    assert main(["remind", *AT]) == 0
    assert capsys.readouterr() == ("", "")


def test_targets_are_kept_and_then_sent_to_in_silence(
    sent: list[tuple[tuple[str, ...], Reminder]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["remind", "--to", PHONE, "--to", DESK, "--now", "2026-10-14T09:00:00+01:00"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("Reminders go out by json.")
    assert "hunter2" not in printed
    assert sent == []
    assert main(["remind", *AT]) == 0
    assert [(targets, words.title) for targets, words in sent] == [((PHONE, DESK), "A debrief waits")]
    assert sent[0][1].link.startswith("http://127.0.0.1:7323/nudge/")
    assert main(["remind", "--to", PHONE, "--to", DESK, *AT]) == 0
    assert capsys.readouterr() == ("", "")
    assert len(sent) == 1


def test_a_test_goes_out_and_reminds_of_nothing(
    sent: list[tuple[tuple[str, ...], Reminder]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["remind", "--test", *AT]) == 0
    assert "A test from Afterword" in capsys.readouterr().out
    assert main(["remind", "--to", PHONE, "--test", *AT]) == 0
    assert sent == [((PHONE,), reminders.TEST)]
    assert main(["remind", *AT]) == 0
    assert len(sent) == 2


def test_forgotten_targets_get_nothing_more(
    sent: list[tuple[tuple[str, ...], Reminder]], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["remind", "--to", PHONE, "--test", *AT])
    assert main(["remind", "--forget", *AT]) == 0
    assert "Forgotten." in capsys.readouterr().out
    assert sent == [((PHONE,), reminders.TEST)]


@pytest.mark.parametrize(("reached", "again"), [(0, 1), (1, 0)])
def test_what_nobody_heard_is_said_again_and_what_one_heard_is_not(
    reached: int,
    again: int,
    sent: list[tuple[tuple[str, ...], Reminder]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(targets: object, words: object) -> None:
        raise Unreached("The reminder did not arrive by json.", reached)

    main(["remind", "--to", PHONE, "--test", *AT])
    sent.clear()
    with monkeypatch.context() as broken:
        broken.setattr(reminders, "send", fail)
        assert main(["remind", *AT]) == 3
    assert "did not arrive by json" in capsys.readouterr().err
    assert main(["today", "--notify", *LATER]) == 0
    assert len(sent) == again


def test_names_are_said_only_when_asked_for(sent: list[tuple[tuple[str, ...], Reminder]]) -> None:
    assert main(["remind", "--to", PHONE, "--names", "--test", *AT]) == 0
    assert main(["remind", *AT]) == 0
    assert sent[-1][1].title == "Write down how it went at Northwind"


def test_not_today_and_back(capsys: pytest.CaptureFixture[str]) -> None:
    with open_house() as house, house.store.reading() as tx:
        (debrief,) = (step.key for step in plans.everything(tx).steps if step.purpose == "debrief")
    assert main(["snooze", debrief, *AT]) == 0
    assert "No reminder of it until tomorrow 09:00." in capsys.readouterr().out
    assert main(["remind", *AT]) == 0
    assert capsys.readouterr().out == ""
    assert main(["snooze", debrief, "--until", "11:00", *AT]) == 0
    assert "until tomorrow 11:00" in capsys.readouterr().out
    assert main(["snooze", debrief, "--undo", *AT]) == 0
    assert main(["remind", *AT]) == 0
    assert "Write down how it went" in capsys.readouterr().out
    assert main(["snooze", debrief, "--hours", "1", "--until", "18:00", *AT]) == 2
    assert main(["snooze", debrief, "--until", "soon", *AT]) == 2
    assert main(["snooze", "nothing", *AT]) == 2


def test_a_status_line_is_one_line_or_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["today", "--short", *AT]) == 0
    assert capsys.readouterr().out == "2 due, the first by today 12:15\n"
    assert main(["today", "--short", "--now", "2026-10-13T09:00:00+01:00"]) == 0
    assert capsys.readouterr().out == ""


def test_a_dead_target_leaves_with_3_and_says_no_secret(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["remind", "--to", PHONE, "--test"]) == 3
    printed = capfd.readouterr()
    assert "did not arrive by json" in printed.err
    assert "hunter2" not in printed.out + printed.err


def test_what_is_no_target_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["remind", "--to", "hunter2"]) == 2
    assert "hunter2" not in capsys.readouterr().err


def test_what_is_told_and_how_it_went_is_shown(
    sent: list[tuple[tuple[str, ...], Reminder]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["remind", "--to", PHONE, "--not-about", "ended", "--not-about", "opens", *AT]) == 0
    assert sent == []
    assert main(["remind", "--about", "opens", "--test", *AT]) == 0
    assert main(["remind", "--digest", "08:00", *AT]) == 1, "there is no account to send it by"
    with open_house() as house:
        accounts.set_up(house, account(), None)
    assert main(["remind", "--digest-names", *AT]) == 2
    assert main(["remind", "--digest", "soon", *AT]) == 2
    capsys.readouterr()
    assert main(["remind", "--digest", "08:00", "--no-digest-names", "--show", *AT]) == 0
    assert capsys.readouterr().out == (
        "One mail a day to yourself, at 08:00.\nYou are told of: window, opens, reply, moved, uncertain.\n"
        "json: it arrived 14 Oct 11:45.\nBy mail to yourself at 08:00: nothing went there yet.\n"
    )
    assert main(["remind", "--now", "2026-10-15T08:05:00+01:00"]) == 3
    assert "Your digest was not sent, and is tried again." in capsys.readouterr().err
    assert main(["remind", "--no-digest", *AT]) == 0
    assert "No mail to yourself any more." in capsys.readouterr().out
