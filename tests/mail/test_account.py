"""Accounts and where their passwords are kept."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from afterword.errors import BadInput, OutsideFailed
from afterword.mail import secrets as accounts
from afterword.mail.account import Account, guess
from afterword.mail.providers import PROVIDERS, Provider, provider
from afterword.mail.secrets import load_secret, store_secret


def ada(**changes: Any) -> Account:
    given: dict[str, Any] = {
        "address": "ada@example.com", "name": "Ada Park", "user": "ada@example.com",
        "smtp_host": "smtp.example.com", "smtp_port": 465, "smtp_security": "tls",
        "imap_host": "imap.example.com", "imap_port": 993, "imap_security": "tls",
    }  # fmt: skip
    return Account(**{**given, **changes})


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 1  # type: ignore[assignment]
    name = "Ada's ring"  # type: ignore[assignment]

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))


class Locked(Ring):
    """A keyring that nobody unlocked."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("the collection\nis locked")

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("the collection\nis locked")


@pytest.fixture(autouse=True)
def headless(monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring and no command, unless a test says otherwise."""
    monkeypatch.delenv(accounts.PASSWORD_COMMAND, raising=False)
    use(monkeypatch, fail.Keyring())


def use(monkeypatch: pytest.MonkeyPatch, ring: KeyringBackend) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", ring)


def test_an_account_survives_json() -> None:
    account = ada(saves_sent=True, sent_folder="Gesendet")
    assert Account.from_json(account.as_json()) == account
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
    ],
)
def test_accounts_that_cannot_be_used(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        ada(**changes)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "localhost"])
def test_without_encryption_on_this_machine_only(host: str) -> None:
    ada(smtp_security="none", smtp_host=host)


@pytest.mark.parametrize("known", PROVIDERS, ids=lambda each: each.smtp[0])
def test_every_provider_is_complete(known: Provider) -> None:
    for domain in known.domains:
        account = guess(f"ada@{domain}", "Ada")
        assert account is not None
        assert provider(account.address) is known
        assert account.server_files_sent is known.saves_sent
    assert known.advice.endswith(".")
    assert len(known.advice) > 40


def test_guessing() -> None:
    gmail = guess("Ada.Park@GMail.com")
    assert gmail is not None
    assert (gmail.smtp_host, gmail.smtp_port, gmail.smtp_security) == ("smtp.gmail.com", 465, "tls")
    assert guess("ada@notgmail.com") is None
    assert guess("ada@firm.onmicrosoft.com") is not None
    with pytest.raises(BadInput):
        guess("gmail.com")


def test_who_files_sent_letters_goes_by_the_host_until_it_is_learned() -> None:
    assert ada(smtp_host="smtp.gmail.com").server_files_sent is True, "a firm's own domain at Gmail"
    assert ada(smtp_host="smtp.office365.com").server_files_sent is True
    assert ada(smtp_host="smtp.gmail.com", saves_sent=False).server_files_sent is False
    assert ada().server_files_sent is None


def test_without_a_keyring_the_password_is_in_a_file_for_its_owner_alone(tmp_path: Path) -> None:
    home = tmp_path / "new" / "home"
    said = store_secret(home, ada(), "pässword with spaces ")
    (file,) = home.iterdir()
    assert said.startswith("There is no keyring here, so the password for ada@example.com is in ")
    assert said.endswith(f"{file}, which only you can read.")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert load_secret(home, ada()) == "pässword with spaces "


def test_a_password_is_replaced_whole(tmp_path: Path) -> None:
    (tmp_path / "secret-ada@example.com.new").write_text("left by a crash")
    (tmp_path / "secret-ada@example.com.new").chmod(0o666)
    store_secret(tmp_path, ada(), "a much longer password")
    store_secret(tmp_path, ada(), "short")
    assert load_secret(tmp_path, ada()) == "short"
    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_address_is_no_path(tmp_path: Path) -> None:
    home = tmp_path / "home"
    store_secret(home, ada(address="../../ada@example.com".replace("..", "x")), "word")
    assert [each.name for each in home.iterdir()] == ["secret-x%2Fx%2Fada@example.com"]


def test_a_password_that_others_can_read_is_refused(tmp_path: Path) -> None:
    store_secret(tmp_path, ada(), "word")
    (tmp_path / "secret-ada@example.com").chmod(0o640)
    with pytest.raises(BadInput, match="chmod 600"):
        load_secret(tmp_path, ada())


def test_the_keyring_comes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store_secret(tmp_path, ada(), "in the file")
    use(monkeypatch, Ring())
    assert load_secret(tmp_path, ada()) == "in the file"
    assert store_secret(tmp_path, ada(), "in the ring") == "The password for ada@example.com is in Ada's ring."
    assert list(tmp_path.iterdir()) == [], "what was in the file is not left behind"
    assert load_secret(tmp_path, ada()) == "in the ring"


def test_a_keyring_that_forgets_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, null.Keyring())
    assert "which only you can read" in store_secret(tmp_path, ada(), "word")
    assert load_secret(tmp_path, ada()) == "word"


def test_a_locked_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Locked())
    with pytest.raises(OutsideFailed, match="the collection is locked"):
        load_secret(tmp_path, ada())
    store_secret(tmp_path, ada(), "word")
    assert load_secret(tmp_path, ada()) == "word"


def test_no_password_at_all(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=accounts.PASSWORD_COMMAND):
        load_secret(tmp_path, ada())


@pytest.mark.parametrize("secret", ["", "two\nlines", "nul\0"])
def test_what_is_no_password(tmp_path: Path, secret: str) -> None:
    with pytest.raises(BadInput, match="one line"):
        store_secret(tmp_path, ada(), secret)


def test_a_command_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store_secret(tmp_path, ada(), "in the file")
    code = r"print('from the command\nsecond line')"
    monkeypatch.setenv(accounts.PASSWORD_COMMAND, f'"{sys.executable}" -c "{code}"')
    assert load_secret(tmp_path, ada()) == "from the command"


@pytest.mark.parametrize(
    ("command", "words"),
    [("exit 3", r"failed \(3\)"), ("echo no key >&2; false", "no key"), ("true", "printed no password")],
)
def test_a_command_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, words: str) -> None:
    store_secret(tmp_path, ada(), "in the file")
    monkeypatch.setenv(accounts.PASSWORD_COMMAND, command)
    with pytest.raises(OutsideFailed, match=words):
        load_secret(tmp_path, ada())


def test_a_command_that_never_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(accounts.PASSWORD_COMMAND, "exec sleep 30")
    monkeypatch.setattr(accounts, "COMMAND_SECONDS", 0.2)
    with pytest.raises(OutsideFailed, match="longer than"):
        load_secret(tmp_path, ada())
