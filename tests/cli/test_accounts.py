"""The mail account at the command line: added, shown, tested, removed, with a password and without."""

from __future__ import annotations

import json
import os
import threading
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest

import servers
from afterword.cli import common
from afterword.desk import accounts
from afterword.desk.house import open_house
from afterword.mail import autoconfig, oauth, redirect
from afterword.mail.autoconfig import Found
from issuer import CLIENT_ID, Issuer
from servers import Faulty

Run = Callable[..., Any]


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with Issuer() as running:
        yield running


@pytest.fixture
def nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any look-up would be a network call that nobody was told of."""

    def never(*given: Any, **more: Any) -> Any:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(autoconfig, "fetched", never)
    monkeypatch.setattr(autoconfig, "resolved", never)


def kept() -> Any:
    with open_house() as house:
        return accounts.account(house)


def secret_files() -> list[Path]:
    return sorted(Path(os.environ["AFTERWORD_HOME"]).glob("secret-*"))


@pytest.mark.usefixtures("nobody_is_asked")
def test_a_known_provider_needs_an_address_and_a_password(run: Run) -> None:
    done = run("account", "add", "--address", "ada@gmail.com", "--password-stdin", "--no-test", stdin=b"app password\n")
    assert done.code == 0
    assert "Gmail: Turn on 2-Step Verification" in done.err
    assert "which only you can read" in done.out
    assert "ada@gmail.com signs in with a password at smtp.gmail.com:465, Sent on imap.gmail.com:993." in done.out
    (file,) = secret_files()
    assert file.read_text() == "app password\n"
    shown = json.loads(run("account", "show", "--json").out)
    assert (shown["provider"], shown["secret_in"], shown["sign_in"]) == ("Gmail", "a file", "password")
    assert "app password" not in json.dumps(shown)


@pytest.mark.usefixtures("nobody_is_asked")
def test_a_domain_of_ones_own_at_a_provider(run: Run) -> None:
    done = run(
        "account",
        "add",
        "--address",
        "ada@firm.example",
        "--provider",
        "mailbox.org",
        "--password-stdin",
        "--no-test",
        stdin=b"pw\n",
    )
    assert done.code == 0
    assert kept().smtp_host == "smtp.mailbox.org"
    done = run("account", "add", "--address", "ada@firm.example", "--provider", "nobody")
    assert done.code == 2
    assert "There is no provider 'nobody'. Known: Gmail, " in done.err


@pytest.mark.usefixtures("nobody_is_asked")
def test_an_unknown_domain_is_not_asked_without_a_word(run: Run) -> None:
    done = run("account", "add", "--address", "ada@firm.example")
    assert done.code == 2
    assert "or let firm.example be asked with --look-up" in done.err


def found(vouched: bool) -> Found:
    return Found(account=servers.account(servers.Mailbox("ada", "ada@firm.example", "pw"), smtp=1, imap=2),
                 by="SRV records of firm.example", vouched=vouched)  # fmt: skip


def test_asking_a_domain_is_said_before_it_is_done(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autoconfig, "look_up", lambda *given: found(vouched=True))
    done = run("account", "add", "--address", "ada@firm.example", "--look-up", "--no-test")
    assert done.code == 0
    assert "Asking https://autoconfig.firm.example/mail/config-v1.1.xml and https://firm.example/" in done.err
    assert "Found by SRV records of firm.example: letters to 127.0.0.1:1" in done.err


def test_servers_that_nobody_vouches_for_wait_for_a_person(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autoconfig, "look_up", lambda *given: found(vouched=False))
    done = run("account", "add", "--address", "ada@firm.example", "--look-up", "--no-test")
    assert done.code == 2
    assert "say so: --smtp 127.0.0.1:1 --imap 127.0.0.1:2" in done.err
    assert kept() is None
    monkeypatch.setattr(common, "at_a_terminal", lambda: True)
    monkeypatch.setattr(click, "confirm", lambda words: True)
    monkeypatch.setattr(click, "prompt", lambda *given, **more: "")
    assert run("account", "add", "--address", "ada@firm.example", "--look-up", "--no-test").code == 0


def test_a_domain_that_says_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autoconfig, "look_up", lambda *given: None)
    done = run("account", "add", "--address", "ada@firm.example", "--look-up")
    assert done.code == 2
    assert "firm.example does not say where its servers are" in done.err


def test_added_tested_and_removed(run: Run, dovecot: servers.Dovecot) -> None:
    me = dovecot.user()
    with Faulty() as smtp:
        smtp.password = me.password
        given = ("--smtp", f"127.0.0.1:{smtp.smtp}", "--imap", f"127.0.0.1:{dovecot.imap}", "--security", "none")
        done = run("account", "add", "--address", me.address, "--user", me.user, *given, "--password-stdin",
                   stdin=f"{me.password}\n".encode())  # fmt: skip
        assert done.code == 0, done.err
        assert f"127.0.0.1 takes letters from {me.address} on this machine." in done.out
        assert f"let {me.user} in; sent letters are in “Sent”." in done.out
        said = json.loads(run("account", "test", "--json").out)["said"]
        assert len(said) == 2
        assert smtp.box == [], "a test sends nothing"
        smtp.password = "another"
        done = run("account", "test")
        assert done.code == 3
        assert "Check the user's name and the password." in done.err
    done = run("account", "remove")
    assert done.code == 0
    assert f"The account {me.address} and what opens it are forgotten here." in done.out
    assert secret_files() == []
    assert kept() is None
    assert run("account", "remove").code == 1
    assert run("account", "show").code == 1
    assert run("account", "test").code == 1


def test_the_options_without_a_verb_add_as_well(run: Run) -> None:
    done = run("account", "--address", "ada@gmx.de", "--password-stdin", "--no-test", "--json", stdin=b"pw\n")
    assert done.code == 0
    assert json.loads(done.out)["smtp_host"] == "mail.gmx.net"
    assert "which only you can read" in done.err
    assert run("account", "--address", "ada@gmx.de", "show").code == 2


def test_the_providers_are_listed(run: Run) -> None:
    assert "web.de" in run("account", "providers").out
    rows = json.loads(run("account", "providers", "--json").out)
    assert {"Gmail", "Outlook.com", "iCloud", "Fastmail", "Posteo"} <= {row["name"] for row in rows}


def test_a_sign_in_in_the_browser(run: Run, issuer: Issuer, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = oauth.ask_in_browser

    def opened(*given: Any) -> Any:
        asking = ask(*given)
        threading.Thread(target=lambda: urllib.request.urlopen(issuer.sign_in(asking.page), timeout=10).close()).start()
        return asking

    monkeypatch.setattr(oauth, "ask_in_browser", opened)
    given = ("--smtp", "127.0.0.1:1", "--imap", "127.0.0.1:1", "--security", "none", "--client-id", CLIENT_ID,
             "--authorize-url", f"{issuer.url}/authorize", "--token-url", f"{issuer.url}/token", "--scope", "mail")  # fmt: skip
    done = run("account", "add", "--address", "ada@example.test", "--no-test", *given)
    assert done.code == 0, done.err
    assert "Sign in as ada@example.test at 127.0.0.1, on this page:" in done.err
    assert "so the sign-in for ada@example.test is in" in done.out
    assert "signs in with a token by 127.0.0.1" in done.out
    account = kept()
    assert account.oauth.client_id == CLIENT_ID
    everything = json.dumps(account.as_json()) + done.out + done.err
    assert not any(secret in everything for secret in issuer.secrets)
    again = run("account", "add", "--oauth", "--no-test")
    assert again.code == 0, again.err
    assert len(issuer.asked("/token")) == 2
    back = run("account", "add", "--password-stdin", "--no-test", stdin=b"a password\n")
    assert back.code == 0
    assert (kept().sign_in, kept().oauth) == ("password", None)


def test_a_sign_in_by_code(run: Run, issuer: Issuer, monkeypatch: pytest.MonkeyPatch) -> None:
    wait = oauth.wait_for_grant
    monkeypatch.setattr(oauth, "wait_for_grant", lambda *given: wait(*given, pause=lambda _: None))
    done = run("account", "add", "--address", "ada@example.test", "--smtp", "127.0.0.1:1", "--imap", "127.0.0.1:1",
               "--security", "none", "--device", "--client-id", CLIENT_ID, "--token-url", f"{issuer.url}/token",
               "--device-url", f"{issuer.url}/device", "--scope", "mail", "--no-test")  # fmt: skip
    assert done.code == 0, done.err
    assert "Open https://example.test/device in a browser, on any machine, and type: BCDF-GHJK" in done.err


def test_a_sign_in_that_is_pasted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with Issuer(client_secret="of-the-file") as issuer:
        pages: list[str] = []
        ask = oauth.ask_in_browser
        monkeypatch.setattr(oauth, "ask_in_browser", lambda *given: pages.append((made := ask(*given)).page) or made)
        monkeypatch.setattr(click, "prompt", lambda *given, **more: issuer.sign_in(pages[-1]))
        file = Path(os.environ["AFTERWORD_HOME"]) / "client.json"
        file.write_text(json.dumps({"installed": {"client_id": CLIENT_ID, "client_secret": "of-the-file"}}))
        file.chmod(0o600)
        given = ("--authorize-url", f"{issuer.url}/authorize", "--token-url", f"{issuer.url}/token", "--scope", "mail")
        done = run("account", "add", "--address", "ada@example.test", "--smtp", "127.0.0.1:1", "--imap", "127.0.0.1:1",
                   "--security", "none", "--paste", "--client-file", file, *given, "--no-test")  # fmt: skip
        assert done.code == 0, done.err
        assert "of-the-file" not in done.out + done.err + json.dumps(kept().as_json())
        again = run("account", "add", "--paste", "--no-test")
        assert again.code == 0, "the secret of the client is still known"
        assert [form["client_secret"] for form in issuer.asked("/token")] == ["of-the-file"] * 2


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"installed": {}}', '{"installed": {"client_id": 3}}', "{",
                                  '{"installed": {"client_id": "a", "client_secret": ["hush"]}}'])  # fmt: skip
def test_what_is_no_client_file(run: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "client.json").write_text(text)
    done = run("account", "add", "--address", "ada@gmail.com", "--client-file", tmp_path / "client.json")
    assert done.code == 2
    assert "is no client file of Google" in done.err
    assert "hush" not in done.err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--address", "ada@outlook.com", "--oauth"), "Make a client id of your own at https://entra.microsoft.com/"),
        (("--address", "ada@gmail.com", "--device", "--client-id", "x"), "Google gives no code for mail programs"),
        (("--address", "ada@posteo.de", "--oauth"), "Posteo is not known to take OAuth"),
        (("--address", "a@b.example", "--smtp", "s.b.example", "--imap", "i.b.example", "--oauth"), "s.b.example is not known to take OAuth"),
        (("--address", "ada@gmail.com", "--token-url", "https://x.example/t"), "For an issuer of your own give"),
        (("--address", "ada@gmail.com", "--token-url", "http://x.example/t", "--client-id", "x", "--scope", "m", "--authorize-url",
          "https://x.example/a"), "in the clear"),
        (("--oauth",), "Say whose mail account it is"),
    ],
)  # fmt: skip
def test_a_sign_in_that_cannot_be(run: Run, words: tuple[str, ...], sentence: str) -> None:
    done = run("account", "add", *words)
    assert done.code == 2
    assert sentence in done.err
    assert kept() is None


def test_nobody_signs_in(run: Run, issuer: Issuer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        redirect.Listener.wait, "__kwdefaults__", {**redirect.Listener.wait.__kwdefaults__, "minutes": 0}
    )
    given = (
        "--client-id",
        CLIENT_ID,
        "--authorize-url",
        f"{issuer.url}/authorize",
        "--token-url",
        f"{issuer.url}/token",
        "--scope",
        "m",
    )
    done = run("account", "add", "--address", "ada@gmail.com", *given)
    assert done.code == 3
    assert "Nobody signed in within five minutes" in done.err
    assert kept() is None
