"""`afterword fetch`, `afterword replies` and `afterword read --keep`, as a person calls them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.desk import accounts
from afterword.desk import house as houses
from cast import END, at_the_desk
from correspondence import LETTER, ME, NEWS, NO, deliver, mail, thanked, unrelated
from servers import Dovecot, Mailbox, account

NOW = (END + timedelta(days=6)).isoformat()


@pytest.fixture
def lea() -> None:
    with houses.open_house() as house:
        at_the_desk(house)
        thanked(house)


@pytest.fixture
def me(lea: None, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> Mailbox:
    somebody = dovecot.user()
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", f"printf {somebody.password}")
    with houses.open_house() as house:
        accounts.set_up(house, account(somebody, imap=dovecot.imap, address=ME), None)
    return somebody


def shown(run: Callable[..., Any], *words: object) -> Any:
    done = run("replies", *words, "--json", "--now", NOW)
    assert done.code == 0, done.err
    return json.loads(done.out)


def test_fetching_says_what_came_and_why_it_belongs_there(
    run: Callable[..., Any], dovecot: Dovecot, me: Mailbox
) -> None:
    deliver(dovecot, me, unrelated(1), mail(NEWS, head=f"In-Reply-To: {LETTER}"))
    done = run("fetch", "--now", NOW)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[0] == "Looked at 2 new mails. 1 belongs to your candidacies:"
    assert "It answers your letter of 14 October to Ms Okafor." in done.out
    assert "? 1. Ada Okafor said" in done.out
    again = run("fetch", "--now", NOW)
    assert again.out.startswith("Looked at 0 new mails. None belongs to a candidacy, and nothing of them was kept.")
    assert json.loads(run("fetch", "--json", "--now", NOW).out) == {"looked": 0, "replies": [], "failed": 0}


def test_a_word_on_a_reply(run: Callable[..., Any], lea: None, tmp_path: Path) -> None:
    file = tmp_path / "answer.eml"
    file.write_bytes(mail(NEWS))
    done = run("read", file, "--keep", "--now", NOW)
    assert done.code == 0, done.err
    (reply,) = shown(run)
    name = reply["id"][:8]
    assert done.out.startswith(name)
    assert [each["state"] for each in reply["points"]] == ["open"]
    assert "✓ 1." in run("replies", name, "--confirm", "--now", NOW).out
    assert shown(run) == []
    corrected = run("replies", name, "--set", "latest=2026-11-06", "--now", NOW)
    assert "6 November" in " ".join(corrected.out.split())
    assert (
        "told_to_check_back"
        in run("replies", name, "--as", "told_to_check_back", "--set", "on=2026-11-02", "--json", "--now", NOW).out
    )
    assert "? 1." in run("replies", name, "--undo", "--now", NOW).out
    assert "✗ 1." in run("replies", name, "--nothing", "--now", NOW).out
    assert shown(run) == []
    assert len(shown(run, "--all")) == 1
    whole = run("replies", name, "--now", NOW).out
    assert "| Thank you for your note." in whole


def test_today_says_that_a_reply_waits(run: Callable[..., Any], lea: None, tmp_path: Path) -> None:
    assert "for your word" not in run("today", "--now", NOW).out
    for number, data in enumerate(
        (mail(NEWS), mail(NO, sender="Northwind Fans <fans@clubs.example>", id="<2@clubs.example>"))
    ):
        file = tmp_path / f"{number}.eml"
        file.write_bytes(data)
        assert run("read", file, "--keep", "--now", NOW).code == 0
    assert "2 replies wait for your word: afterword replies" in run("today", "--now", NOW).out
    for each in shown(run):
        run("replies", each["id"], "--nothing", "--now", NOW)
    assert json.loads(run("today", "--json", "--now", NOW).out)["replies"] == 0


def test_the_same_file_again_is_nothing_new(run: Callable[..., Any], lea: None, tmp_path: Path) -> None:
    file = tmp_path / "answer.eml"
    file.write_bytes(mail(NEWS))
    assert run("read", file, "--keep", "--now", NOW).code == 0
    assert (
        run("read", file, "--keep", "--now", NOW).out
        == "Nothing new: what belongs to your candidacies is here already.\n"
    )


def test_pasted_words_from_standard_input(run: Callable[..., Any], lea: None) -> None:
    done = run("read", "-", "--keep", "--now", NOW, stdin=NO.encode())
    assert (done.code, done.out) == (2, "")
    assert "Name the candidacy: --candidacy, one of northwind." in done.err
    done = run("read", "-", "--keep", "--candidacy", "northwind", "--now", NOW, stdin=NO.encode())
    assert done.code == 0
    assert shown(run)[0]["points"][0]["fact"]["fact"] == "rejected"


def test_read_without_keep_keeps_nothing(run: Callable[..., Any], lea: None, tmp_path: Path) -> None:
    file = tmp_path / "answer.eml"
    file.write_bytes(mail(NEWS))
    assert run("read", file, "--now", NOW).code == 0
    assert shown(run) == []
    assert run("read", file, "--keep", "--journal", file, "--now", NOW).code == 2


@pytest.mark.parametrize(
    "words",
    [
        ["--confirm"], ["zzzzzzzz"], ["zzzzzzzz", "--undo"], ["--as", "rejected"], ["{}", "--set", "latest"],
        ["{}", "--set", "id=x"], ["{}", "--set", "latest=soon"], ["{}", "--as", "promoted"], ["{}", "--undo"],
        ["{}", "--about", "contoso"], ["{}", "--nothing", "--as", "rejected"], ["{}", "--about", "northwind", "--confirm"],
        ["{}", "--confirm", "--point", "7"], ["--believe", "rejected"],
    ],
)  # fmt: skip
def test_what_cannot_be_is_one_sentence(run: Callable[..., Any], lea: None, tmp_path: Path, words: list[str]) -> None:
    file = tmp_path / "answer.eml"
    file.write_bytes(mail(NEWS))
    assert run("read", file, "--keep", "--now", NOW).code == 0
    (before,) = shown(run)
    done = run("replies", *(each.format(before["id"]) for each in words), "--now", NOW)
    assert (done.code, done.out, len(done.err.splitlines())) == (2, "", 1)
    assert shown(run) == [before]


def test_what_may_be_believed_without_asking(run: Callable[..., Any], lea: None, tmp_path: Path) -> None:
    assert (
        run("replies", "--believe", "decision_expected,acknowledged").out
        == "Confirmed without asking: decision_expected, acknowledged.\n"
    )
    file = tmp_path / "answer.eml"
    file.write_bytes(mail(NEWS))
    assert "✓ 1." in run("read", file, "--keep", "--now", NOW).out
    assert run("replies", "--believe", "none").out == "Everything is asked.\n"


def test_without_an_account_or_a_server_it_says_what_to_do(
    run: Callable[..., Any], lea: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = run("fetch", "--now", NOW)
    assert (done.code, "afterword account" in done.err) == (1, True)
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", "printf x")
    with houses.open_house() as house:
        accounts.set_up(house, account(Mailbox("lea", ME, "x"), imap=1), None)
    done = run("fetch", "--now", NOW)
    assert (done.code, len(done.err.splitlines())) == (3, 1)


def test_stopped_with_ctrl_c_it_goes_on_where_it_was(
    run: Callable[..., Any], dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("afterword.jobs.fetch.BATCH", 10)
    deliver(dovecot, me, *(unrelated(number) for number in range(12)), mail(NEWS))
    with monkeypatch.context() as patched:
        patched.setattr("afterword.cli.fetching._progress", stop)
        done = run("fetch", "--now", NOW)
    assert (done.code, done.err.strip()) == (130, "afterword: Stopped. What was saved before stays.")
    assert run("fetch", "--now", NOW).out.startswith("Looked at 3 new mails. 1 belongs to your candidacies:")


def test_by_itself_or_not(run: Callable[..., Any], dovecot: Dovecot, me: Mailbox) -> None:
    assert run("fetch", "--always", "--now", NOW).out.startswith("Mail is fetched by itself, every few minutes")
    assert run("fetch", "--never", "--now", NOW).out == "Mail is fetched only when you say so.\n"
