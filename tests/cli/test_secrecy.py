"""No password and no token is ever written anywhere but where secrets are kept: everything a full run prints, logs and
leaves on the disk is searched for them, as they are and as the protocols write them."""

from __future__ import annotations

import base64
import logging
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

import correspondence
import servers
import workplace
from afterword.desk import accounts
from afterword.desk.house import House, open_house
from afterword.mail import oauth
from afterword.mail.account import Account
from afterword.mail.oauth import Grant
from issuer import Issuer
from servers import Dovecot, Faulty

Run = Callable[..., Any]


REPLY = "Thank you, we have put your notes about Tarn into the folder."
"""What Ada answers."""


class Watch:
    """Everything that was said, and what must not have been."""

    def __init__(self, run: Run, home: Path, log: pytest.LogCaptureFixture) -> None:
        self._run, self._home, self._log = run, home, log
        self._said: list[str] = []

    @property
    def heard(self) -> str:
        """All that was printed."""
        return "\n".join(self._said)

    @property
    def logged(self) -> str:
        """All that was logged, at the lowest level; but for the log of the SMTP server, and that of the database, which
        is off unless somebody asks for it."""
        others = ("mail.log", "sqlalchemy.engine")
        return "\n".join(each.getMessage() for each in self._log.records if not each.name.startswith(others))

    def run(self, *words: object, status: int, stdin: bytes = b"") -> None:
        done = self._run(*words, stdin=stdin)
        assert done.code == status, (words, done)
        self._said += [done.out, done.err]

    def holds(self, *secrets: str, user: str) -> list[str]:
        """Where one of them was found, by its form."""
        forms = {form.encode(): name for secret in secrets for name, form in _forms(secret, user).items()}
        written = {"output": "\n".join(self._said).encode(), "log": self._log.text.encode()}
        for file in self._home.rglob("*"):
            if file.is_file() and not file.name.startswith("secret-"):
                written[file.name] = file.read_bytes()
        assert len(written["output"]) > 500
        assert len(written["log"]) > 500, "the log was not listened to"
        return [f"{name} in {where}" for where, data in written.items() for form, name in forms.items() if form in data]


def _forms(secret: str, user: str) -> dict[str, str]:
    def encoded(words: str) -> str:
        return base64.b64encode(words.encode()).decode().rstrip("=")

    return {
        "plain": secret, "in an address": quote(secret, safe=""), "base64": encoded(secret),
        "PLAIN": encoded(f"\0{user}\0{secret}"), "XOAUTH2": encoded(f"user={user}\x01auth=Bearer {secret}\x01\x01"),
    }  # fmt: skip


@pytest.fixture
def watch(run: Run, caplog: pytest.LogCaptureFixture, house: House) -> Watch:
    caplog.set_level(logging.DEBUG)
    for name in ("imapclient", "imapclient.imaplib", "httpx", "httpcore", "mail.log", "keyring", "sqlalchemy.engine"):
        caplog.set_level(logging.DEBUG, logger=name)
    return Watch(run, house.folder, caplog)


@pytest.fixture
def at_work(house: House, watch: Watch, monkeypatch: pytest.MonkeyPatch) -> Iterator[Faulty]:
    """Lea's desk, with an approved letter, and a server that takes it."""
    with Faulty() as smtp:
        workplace.settled(house, smtp, monkeypatch)
        workplace.approve(house)
        monkeypatch.delenv("AFTERWORD_PASSWORD_COMMAND")
        smtp.password, smtp.token = "first-pässword-of-lea", "none-yet"
        yield smtp


def set_up(account: Account, secret: str) -> None:
    with open_house() as house:
        accounts.set_up(house, account, secret)


def test_a_full_run_with_a_password(watch: Watch, at_work: Faulty, dovecot: Dovecot) -> None:
    me = dovecot.user()
    given = (
        "--smtp",
        f"127.0.0.1:{at_work.smtp}",
        "--imap",
        f"127.0.0.1:{dovecot.imap}",
        "--security",
        "none",
        "--user",
        me.user,
    )
    watch.run(
        "account",
        "add",
        "--address",
        "lea.brandt@mail.example",
        *given,
        "--password-stdin",
        status=3,
        stdin=b"mistyped-pw-4711\n",
    )
    at_work.password = me.password
    watch.run("account", "add", "--password-stdin", status=0, stdin=f"{me.password}\n".encode())
    watch.run("account", "show", "--json", status=0)
    watch.run("account", "test", status=0)
    watch.run("doctor", status=0)
    watch.run("send", status=0)
    reply = (
        f"From: ada@northwind.example\r\nSubject: Your letter\r\nMessage-ID: <1@northwind.example>\r\n\r\n{REPLY}\r\n"
    )
    correspondence.deliver(dovecot, me, reply.encode(), at=workplace.now())
    watch.run("fetch", status=0)
    at_work.password = "changed-meanwhile"
    watch.run("doctor", "--json", status=3)
    watch.run("outbox", "--json", status=0)
    watch.run("export", status=0)
    assert len(at_work.box) == 1
    assert watch.holds(me.password, "mistyped-pw-4711", user=me.user) == []
    assert "1 belongs to your candidacies" in watch.heard
    assert not [words for words in (REPLY, "billing migration") if words in watch.logged], (
        "letters are nobody's business"
    )


def test_a_full_run_with_tokens(watch: Watch, at_work: Faulty, dovecot: Dovecot) -> None:
    me = dovecot.user()
    with Issuer(me.user, client_secret="of-the-desktop-client") as issuer:
        client = issuer.client()
        asking = oauth.ask_in_browser(client, me.address, "http://127.0.0.1:9/")
        code = oauth.code_in(asking, issuer.sign_in(asking.page))
        grant = oauth.grant_for(client, asking, code, "of-the-desktop-client")
        old = Grant(access_token=grant.access_token, expires_at=int(time.time()), refresh_token=grant.refresh_token,
                    client_secret=grant.client_secret)  # fmt: skip
        account = servers.account(me, imap=dovecot.imap, smtp=at_work.smtp, sign_in="token", oauth=client)
        set_up(account, old.as_text())
        watch.run("send", status=3)  # renewed, and then refused by the mail server
        (secret,) = Path(os.environ["AFTERWORD_HOME"]).glob("secret-*")
        at_work.token = Grant.from_text(secret.read_text()).access_token
        watch.run("account", "test", status=3)  # this Dovecot takes no tokens
        watch.run("account", "show", "--json", status=0)
        issuer.revoke()
        watch.run("doctor", status=3)
        set_up(account, old.as_text())
        watch.run("account", "test", status=3)
        watch.run("export", status=0)
        assert len(issuer.secrets) >= 4
        assert watch.holds(*issuer.secrets, asking.verifier, "of-the-desktop-client", user=me.user) == []
        assert not any(secret in repr(grant) + repr(account) + repr(asking) for secret in issuer.secrets)


def test_the_search_would_find_one(watch: Watch, at_work: Faulty) -> None:
    watch.run("account", "show", "--json", status=0)
    logging.getLogger("imapclient").debug("padding " * 100)
    watch.run("export", status=0)
    address = "lea.brandt@mail.example"
    assert watch.holds(address, user="lea") != [], "what is there, it finds"
