"""The mail account on the page, at real servers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

import servers
from afterword.desk import accounts
from afterword.desk.house import House
from afterword.mail.secrets import load_secret
from afterword.web import account as pages
from issuer import Issuer
from servers import Dovecot, Faulty, Postfix


@pytest.fixture
def me(dovecot: Dovecot) -> servers.Mailbox:
    return dovecot.user()


@pytest.fixture
def smtp(me: servers.Mailbox) -> Iterator[Faulty]:
    with Faulty() as running:
        running.password = me.password
        yield running


@pytest.fixture
def set_up(house: House, me: servers.Mailbox, dovecot: Dovecot, smtp: Faulty) -> House:
    accounts.set_up(house, servers.account(me, imap=dovecot.imap, smtp=smtp.smtp), me.password)
    return house


def test_the_first_look_asks_for_little(visitor: Any) -> None:
    page = visitor.get("/start").text
    assert "None is set up." in page
    assert 'type="password" id="password" name="password" autocomplete="off"' in page
    assert "Test it with a letter to yourself" not in page


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"address": "ada"}, "Enter the address that your letters come from"),
        ({"address": "ada@firm.example"}, "Its servers are not known. Enter both, as mail.example.org:465."),
        ({"address": "ada@firm.example", "smtp": "mail:x", "imap": "mail"}, "is no server"),
        ({"address": "ada@outlook.com", "password": "hush-hush"}, "Microsoft takes no passwords"),
        ({"address": "ada@firm.example", "smtp": "localhost:1", "imap": "localhost:1"}, "There is no password for ada"),
    ],
)
def test_what_cannot_be_yet(visitor: Any, house: House, typed: dict[str, str], words: str) -> None:
    answer = visitor.post("/start/account", typed)
    assert answer.status_code == 422
    assert words in answer.text
    assert f'value="{typed["address"]}"' in answer.text
    assert "hush-hush" not in answer.text
    assert accounts.account(house) is None


def test_it_is_kept_once_both_servers_let_us_in(visitor: Any, set_up: House, me: servers.Mailbox, smtp: Faulty) -> None:
    smtp.password = "mistaken-for-another"
    answer = visitor.post("/start/account", {"address": me.address, "password": "mistaken-for-another"})
    assert answer.status_code == 422, "the mailbox did not let us in"
    assert "mistaken" not in answer.text
    assert load_secret(set_up.folder, accounts.needed_account(set_up)) == me.password
    smtp.password = me.password
    answer = visitor.post("/start/account", {"address": me.address, "password": me.password})
    assert (answer.status_code, answer.headers["location"]) == (303, "/start?said=account#mail")
    assert visitor.post("/start/account", {"address": me.address}).status_code == 303, "the password that is kept"
    page = visitor.get("/start?said=account").text
    assert "Both servers let you in, and the account is saved." in page
    assert me.password not in page.replace(me.address, "")
    assert smtp.box == []


def test_a_refusal_is_the_servers_own_word(visitor: Any, set_up: House, me: servers.Mailbox) -> None:
    answer = visitor.post("/start/account", {"address": me.address, "password": "not-the-password"})
    assert answer.status_code == 422
    assert "535" in answer.text
    assert "not-the-password" not in answer.text
    assert 'aria-invalid="true"' in answer.text


def test_a_server_that_is_not_there_is_no_fault_of_the_password(visitor: Any) -> None:
    given = {"address": "ada@firm.example", "password": "x", "smtp": "localhost:1", "imap": "localhost:1"}
    answer = visitor.post("/start/account", {**given, "smtp": "localhost:587"})
    assert answer.status_code == 422
    assert 'id="smtp-e">localhost, port 587 could not be talked to' in answer.text
    assert 'id="password-e"' not in answer.text


def test_a_letter_to_oneself(
    visitor: Any, house: House, me: servers.Mailbox, dovecot: Dovecot, postfix: Postfix
) -> None:
    accounts.set_up(house, servers.account(me, imap=dovecot.imap, smtp=postfix.smtp), me.password)
    answer = visitor.post("/start/account/letter")
    assert answer.headers["location"] == "/start?said=letter#mail"
    assert len(servers.inbox(dovecot, me.user)) == 1
    assert "The letter to yourself arrived." in visitor.get("/start?said=letter").text


def test_a_letter_that_does_not_come(
    visitor: Any, set_up: House, smtp: Faulty, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "PATIENCE", 0.2)
    began = time.monotonic()
    answer = visitor.post("/start/account/letter")
    assert time.monotonic() - began < 15
    assert "Look for it later, and in Junk." in answer.text
    assert len(smtp.box) == 1
    smtp.password = "changed"
    assert "Check the user" in visitor.post("/start/account/letter").text


def test_forgetting(visitor: Any, set_up: House) -> None:
    assert visitor.post("/start/account/forget").status_code == 303
    assert accounts.account(set_up) is None
    assert list(set_up.folder.glob("secret-*")) == []
    assert visitor.post("/start/account/forget").status_code == 409
    assert visitor.post("/start/account/letter").status_code == 409


def test_without_the_token_of_our_forms_nothing_happens(visitor: Any, set_up: House, me: servers.Mailbox) -> None:
    for path in ("/start/account", "/start/account/letter", "/start/account/forget"):
        assert visitor.client.post(path, data={"address": me.address}).status_code == 403
    assert accounts.account(set_up) is not None


def test_a_sign_in_by_token_is_told_and_left_to_the_terminal(visitor: Any, house: House, me: servers.Mailbox) -> None:
    with Issuer() as issuer:
        accounts.set_up(house, servers.account(me, sign_in="token", oauth=issuer.client()), None)
    page = visitor.get("/start").text
    assert "signed in at Example" in page
    assert 'id="password"' not in page


def test_a_password_does_not_cross_a_network(house: House) -> None:
    from datetime import datetime

    from litestar.testing import TestClient

    from afterword.web.app import create_app

    app = create_app(house, clock=lambda: datetime.now().astimezone(), allowed_hosts=["192.0.2.7"])
    with TestClient(app, base_url="http://192.0.2.7") as client:
        token = client.get("/start").text.split('name="_csrf_token" value="', 1)[1].split('"', 1)[0]
        answer = client.post("/start/account", data={"_csrf_token": token, "address": "ada@gmail.com", "password": "x"})
    assert answer.status_code == 409
    assert "Set the account up on the machine that it is for" in answer.text
