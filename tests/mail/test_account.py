"""Accounts: what can be used, and what would let a password go in the clear."""

from __future__ import annotations

from typing import Any

import pytest

from afterword.errors import BadInput
from afterword.mail.account import Account, OAuthClient, guess

CLIENT = OAuthClient(
    issuer="Example", client_id="an-id", authorize_url="https://login.example.com/authorize",
    token_url="https://login.example.com/token", scope="mail",
)  # fmt: skip


def ada(**changes: Any) -> Account:
    given: dict[str, Any] = {
        "address": "ada@example.com", "name": "Ada Park", "user": "ada@example.com",
        "smtp_host": "smtp.example.com", "smtp_port": 465, "smtp_security": "tls",
        "imap_host": "imap.example.com", "imap_port": 993, "imap_security": "tls",
    }  # fmt: skip
    return Account(**{**given, **changes})


def test_an_account_survives_json() -> None:
    account = ada(saves_sent=True, sent_folder="Gesendet")
    assert Account.from_json(account.as_json()) == account
    by_token = ada(sign_in="token", oauth=CLIENT)
    assert Account.from_json(by_token.as_json()) == by_token
    assert Account.from_json({**account.as_json(), "of a later version": 1}) == account
    assert not any("secret" in key or "password" in key for key in account.as_json())


def test_an_account_that_is_not_complete() -> None:
    with pytest.raises(BadInput, match="not complete"):
        Account.from_json({"address": "ada@example.com"})


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"smtp_security": "none"}, "smtp.example.com in the clear"),
        ({"imap_security": "none"}, "imap.example.com in the clear"),
        ({"smtp_security": "none", "smtp_host": "localhost.example.com"}, "in the clear"),
        ({"smtp_security": "none", "smtp_host": "127.0.0.1.example.com"}, "in the clear"),
        ({"smtp_security": "none", "smtp_host": "10.0.0.1"}, "in the clear"),
        ({"smtp_security": "ssl"}, '"tls", "starttls" or "none"'),
        ({"smtp_port": 0}, "port"),
        ({"imap_port": "993"}, "port"),
        ({"smtp_host": ""}, "host"),
        ({"smtp_host": "https://smtp.example.com"}, "host"),
        ({"user": "ada\r\nRCPT"}, "control character"),
        ({"address": "ada"}, "no mail address"),
        ({"sign_in": "cookie"}, "password"),
        ({"oauth": CLIENT}, "OAuth and uses a password"),
    ],
)
def test_accounts_that_cannot_be_used(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        ada(**changes)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "localhost"])
def test_without_encryption_on_this_machine_only(host: str) -> None:
    ada(smtp_security="none", smtp_host=host)


def test_who_files_sent_letters_goes_by_the_host_until_it_is_learned() -> None:
    assert ada(smtp_host="smtp.gmail.com").server_files_sent is True, "a firm's own domain at Gmail"
    assert ada(smtp_host="smtp.office365.com").server_files_sent is True
    assert ada(smtp_host="smtp.gmail.com", saves_sent=False).server_files_sent is False
    assert ada().server_files_sent is None


def test_what_is_no_account() -> None:
    body = ada(sign_in="token", oauth=CLIENT).as_json()
    for oauth in ({}, {**body["oauth"], "token_url": "http://login.example.com/token"}, {"issuer": "Example"}):
        with pytest.raises(BadInput):
            Account.from_json({**body, "oauth": oauth})


def test_guessing() -> None:
    gmail = guess("Ada.Park@GMail.com")
    assert gmail is not None
    assert (gmail.smtp_host, gmail.smtp_port, gmail.smtp_security) == ("smtp.gmail.com", 465, "tls")
    assert guess("ada@notgmail.com") is None
    assert guess("ada@firm.onmicrosoft.com") is not None
    local = guess("ada@free.fr")
    assert local is not None
    assert local.user == "ada"
    with pytest.raises(BadInput):
        guess("gmail.com")


def test_what_to_do_when_one_is_not_let_in() -> None:
    assert ada().advice == "Check the user's name and the password."
    assert "app password" in ada(smtp_host="smtp.gmail.com").advice, "a firm's own domain at Gmail"
    assert ada(sign_in="token", oauth=CLIENT).advice == "Sign in again: afterword account add --oauth."
