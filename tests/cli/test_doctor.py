"""`afterword doctor`: what it prints, and with which status it leaves."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import servers
from afterword.desk import accounts
from afterword.desk.house import open_house
from cast import lea
from servers import Dovecot, Faulty

Run = Callable[..., Any]


def test_something_to_mend(run: Run) -> None:
    done = run("doctor", "--offline")
    assert done.code == 1
    assert (
        "to mend   account: No mail account is set up, so letters wait.\n          afterword account add\n" in done.out
    )
    assert done.err == ""


def test_all_is_well(run: Run, dovecot: Dovecot) -> None:
    me = dovecot.user()
    with Faulty() as smtp, open_house() as house:
        smtp.password = me.password
        lea(house)
        accounts.set_up(house, servers.account(me, imap=dovecot.imap, smtp=smtp.smtp), me.password)
        done = run("doctor", "--json")
        assert done.code == 0, done.out
        said = json.loads(done.out)
        assert said["well"] is True
        assert {line["about"] for line in said["lines"]} >= {"versions", "database", "sending", "mailbox", "worker"}
        assert "Asking the servers of your mail account" in done.err
        assert me.password not in done.out + done.err


def test_a_server_that_fails(run: Run) -> None:
    with open_house() as house:
        lea(house)
        accounts.set_up(house, servers.account(servers.Mailbox("ada", "ada@example.test", "pw")), "pw-of-ada")
    done = run("doctor")
    assert done.code == 3
    assert "outside   sending: 127.0.0.1, port 1 could not be talked to" in done.out
    assert run("doctor", "--send-test", "--json").code == 3


def test_what_cannot_go_together(run: Run) -> None:
    assert run("doctor", "--offline", "--send-test").code == 2


def test_a_test_letter_without_an_account(run: Run) -> None:
    done = run("doctor", "--send-test")
    assert done.code == 1
    assert "No mail account is set up" in done.err
