"""Where what opens the mailbox is kept, found, renewed and forgotten."""

from __future__ import annotations

import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from afterword.errors import BadInput, OutsideFailed
from afterword.mail import oauth, secrets
from afterword.mail.account import Account
from afterword.mail.oauth import Grant, SignInLost
from afterword.mail.secrets import forget_secret, keeping_place, keyring_name, load_secret, store_secret
from issuer import Issuer


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

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Ring):
    """A keyring that nobody unlocked."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("the collection\nis locked")

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("the collection\nis locked")


@pytest.fixture(autouse=True)
def headless(monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring and no command, unless a test says otherwise."""
    monkeypatch.delenv(secrets.PASSWORD_COMMAND, raising=False)
    use(monkeypatch, fail.Keyring())


def use(monkeypatch: pytest.MonkeyPatch, ring: KeyringBackend) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", ring)


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


def test_the_keyring_takes_the_place_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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
    with pytest.raises(BadInput, match=secrets.PASSWORD_COMMAND):
        load_secret(tmp_path, ada())


@pytest.mark.parametrize("secret", ["", "two\nlines", "nul\0"])
def test_what_is_no_password(tmp_path: Path, secret: str) -> None:
    with pytest.raises(BadInput, match="one line"):
        store_secret(tmp_path, ada(), secret)


def test_a_command_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store_secret(tmp_path, ada(), "in the file")
    code = r"print('from the command\nsecond line')"
    monkeypatch.setenv(secrets.PASSWORD_COMMAND, f'"{sys.executable}" -c "{code}"')
    assert load_secret(tmp_path, ada()) == "from the command"


@pytest.mark.parametrize(
    ("command", "words"),
    [("exit 3", r"failed \(3\)"), ("echo no key >&2; false", "no key"), ("true", "printed no password")],
)
def test_a_command_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, words: str) -> None:
    store_secret(tmp_path, ada(), "in the file")
    monkeypatch.setenv(secrets.PASSWORD_COMMAND, command)
    with pytest.raises(OutsideFailed, match=words):
        load_secret(tmp_path, ada())


def test_a_command_that_never_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(secrets.PASSWORD_COMMAND, "exec sleep 30")
    monkeypatch.setattr(secrets, "COMMAND_SECONDS", 0.2)
    with pytest.raises(OutsideFailed, match="longer than"):
        load_secret(tmp_path, ada())


def test_what_was_written_last_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A keyring that was locked when the password changed has the old one."""
    use(monkeypatch, Ring())
    store_secret(tmp_path, ada(), "old")
    kept = keyring.get_keyring()
    use(monkeypatch, Locked())
    store_secret(tmp_path, ada(), "new")
    use(monkeypatch, kept)
    assert load_secret(tmp_path, ada()) == "new"


def test_forgetting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert forget_secret(tmp_path, ada()) is False
    store_secret(tmp_path, ada(), "in the file")
    assert keeping_place(tmp_path, ada()) == "a file"
    assert forget_secret(tmp_path, ada()) is True
    assert list(tmp_path.iterdir()) == []
    use(monkeypatch, Ring())
    store_secret(tmp_path, ada(), "in the ring")
    assert keeping_place(tmp_path, ada()) == "the keyring"
    assert forget_secret(tmp_path, ada()) is True
    assert keeping_place(tmp_path, ada()) == ""


def test_the_keyring_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    assert keyring_name() == ""
    use(monkeypatch, null.Keyring())
    assert keyring_name() == ""
    use(monkeypatch, Ring())
    assert keyring_name() == "Ada's ring"


class TestTokens:
    """What is kept is a grant, and what comes out an access token that holds."""

    @pytest.fixture
    def issuer(self) -> Iterator[Issuer]:
        with Issuer() as running:
            yield running

    @pytest.fixture
    def account(self, issuer: Issuer) -> Account:
        return ada(sign_in="token", oauth=issuer.client())

    def signed_in(self, issuer: Issuer, home: Path, account: Account) -> Grant:
        assert account.oauth
        asking = oauth.ask_in_browser(account.oauth, account.address, "http://127.0.0.1:9/")
        grant = oauth.grant_for(account.oauth, asking, oauth.code_in(asking, issuer.sign_in(asking.page)))
        store_secret(home, account, grant.as_text())
        return grant

    def run_out(self, home: Path, account: Account, grant: Grant) -> None:
        old = Grant(
            access_token=grant.access_token, expires_at=int(time.time()) + 10, refresh_token=grant.refresh_token
        )
        store_secret(home, account, old.as_text())

    def test_a_token_that_holds_is_used_and_nobody_is_asked(
        self, issuer: Issuer, tmp_path: Path, account: Account
    ) -> None:
        grant = self.signed_in(issuer, tmp_path, account)
        issuer.heard.clear()
        assert load_secret(tmp_path, account) == grant.access_token
        assert issuer.heard == []

    def test_one_that_runs_out_is_renewed_and_kept(self, issuer: Issuer, tmp_path: Path, account: Account) -> None:
        grant = self.signed_in(issuer, tmp_path, account)
        self.run_out(tmp_path, account, grant)
        fresh = load_secret(tmp_path, account)
        assert fresh != grant.access_token
        assert fresh in issuer.access
        issuer.heard.clear()
        assert load_secret(tmp_path, account) == fresh
        assert issuer.heard == []
        (file,) = tmp_path.iterdir()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

    def test_another_process_renewed_it_first(
        self, issuer: Issuer, tmp_path: Path, account: Account, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        grant = self.signed_in(issuer, tmp_path, account)
        self.run_out(tmp_path, account, grant)
        renew = oauth.renewed

        def late(*given: Any) -> Grant:
            store_secret(tmp_path, account, renew(*given).as_text())  # the other one was quicker
            return renew(*given)

        monkeypatch.setattr(oauth, "renewed", late)
        assert load_secret(tmp_path, account) in issuer.access

    def test_one_that_was_taken_back(self, issuer: Issuer, tmp_path: Path, account: Account) -> None:
        self.run_out(tmp_path, account, self.signed_in(issuer, tmp_path, account))
        issuer.revoke()
        with pytest.raises(SignInLost, match="Sign in again"):
            load_secret(tmp_path, account)

    def test_nobody_signed_in_yet(self, issuer: Issuer, tmp_path: Path, account: Account) -> None:
        with pytest.raises(BadInput, match="Nobody has signed in as ada"):
            load_secret(tmp_path, account)

    def test_a_command_may_print_tokens_instead(
        self, issuer: Issuer, tmp_path: Path, account: Account, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(secrets.PASSWORD_COMMAND, "printf from-elsewhere")
        assert load_secret(tmp_path, account) == "from-elsewhere"
        assert keeping_place(tmp_path, account) == "a command"
