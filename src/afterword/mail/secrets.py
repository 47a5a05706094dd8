"""Where what opens the mailbox is kept: the keyring, or where there is none a file for its owner alone, said aloud.
Never in the database, and never in a log."""

from __future__ import annotations

import os
import stat
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from afterword.errors import BadInput, OutsideFailed
from afterword.mail.account import Account

PASSWORD_COMMAND = "AFTERWORD_PASSWORD_COMMAND"
"""Environment variable: a shell command whose first line of output is the password, or the access token."""
COMMAND_SECONDS = 60
KEYRING_SERVICE = "afterword"

_renewing = threading.Lock()


class Keyed(Protocol):
    """Whose secret it is: a mail account, or anything else with a name of its own and no sign-in by OAuth."""

    @property
    def address(self) -> str: ...
    @property
    def oauth(self) -> object | None: ...


class NoSecret(BadInput):
    """There is nothing that would let anybody in."""


def store_secret(home: Path, account: Keyed, secret: str) -> str:
    """Keep the password in the keyring, or where there is none in a file in `home` that only its owner can read.
    Gives one sentence that says where. Raises `BadInput` for a password that is none, `OutsideFailed` for the disk."""
    if not secret or any(each in secret for each in "\r\n\0"):
        raise BadInput("A password is one line of text; give it again.")
    what = "sign-in" if account.oauth else "password"
    path = secret_file(home, account)
    ring = _into_keyring(account, secret)
    try:
        if ring:
            path.unlink(missing_ok=True)
            return f"The {what} for {account.address} is in {ring}."
        _write_private(path, secret)
    except OSError as error:
        raise OutsideFailed(f"The {what} could not be kept in {path}: {error.strerror}.") from None
    return f"There is no keyring here, so the {what} for {account.address} is in {path}, which only you can read."


def load_secret(home: Path, account: Account) -> str:
    """What signs in now: the password or the access token, which is renewed when it runs out. Of the command that
    `AFTERWORD_PASSWORD_COMMAND` names, else the file's, else the keyring's: the file is there only when it is newer.
    Raises `OutsideFailed` when one of them does not do its part, `BadInput` when there is nothing at all."""
    if command := os.environ.get(PASSWORD_COMMAND, "").strip():
        return _from_command(command)
    kept = kept_secret(home, account)
    return _access_token(home, account, kept) if account.oauth else kept


def renewed_token(home: Path, account: Account, heard: Callable[[datetime], None]) -> str:
    """A fresh access token, whether or not the one that is kept still holds: so one knows that the sign-in can be
    renewed. `heard` is told the issuer's clock. Raises as `load_secret` does."""
    return _access_token(home, account, kept_secret(home, account), heard)


def forget_secret(home: Path, account: Keyed) -> bool:
    """Take it out of keyring and file; whether there was one. Raises `OutsideFailed` for what cannot be removed."""
    path = secret_file(home, account)
    there = path.exists()
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise OutsideFailed(f"{path} cannot be removed: {error.strerror}. Remove it yourself.") from None
    return _out_of_keyring(account) or there


def keeping_place(home: Path, account: Account) -> str:
    """Where what opens the mailbox is found, in words: "a command", "a file", "the keyring", or nothing."""
    if os.environ.get(PASSWORD_COMMAND, "").strip():
        return "a command"
    if secret_file(home, account).exists():
        return "a file"
    return "the keyring" if _from_keyring(account)[0] else ""


def keyring_name() -> str:
    """The keyring of this machine; empty where there is none that keeps anything."""
    try:
        import keyring
        from keyring.backends import fail, null

        ring = keyring.get_keyring()
        return "" if isinstance(ring, fail.Keyring | null.Keyring) else str(ring.name)
    except Exception:  # noqa: BLE001 - a keyring is a plugin: D-Bus, a locked chain, a missing backend, each its own error
        return ""


def secret_file(home: Path, account: Keyed) -> Path:
    """The file of those who have no keyring."""
    return home / f"secret-{quote(account.address, safe='@+')}"


def _access_token(home: Path, account: Account, kept: str, heard: Callable[[datetime], None] | None = None) -> str:
    """The access token in what is kept, renewed when it is about to run out, or where `heard` wants to know. Another
    process may have done so in the meantime, and some issuers take a refresh token once only: so what is kept by then
    is looked at before giving up."""
    from afterword.mail import oauth

    assert account.oauth is not None
    with _renewing:
        grant = oauth.Grant.from_text(kept)
        if heard is None and grant.holds(time.time()):
            return grant.access_token
        try:
            fresh = oauth.renewed(account.oauth, grant, heard)
        except oauth.SignInLost:
            newer = oauth.Grant.from_text(kept_secret(home, account))
            if newer == grant or not newer.holds(time.time()):
                raise
            return newer.access_token
        store_secret(home, account, fresh.as_text())
        return fresh.access_token


def kept_secret(home: Path, account: Keyed) -> str:
    """What is kept, as it was given to `store_secret`. Raises as `load_secret` does."""
    path = secret_file(home, account)
    with suppress(FileNotFoundError):
        try:
            if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
                raise BadInput(f"Others on this machine can read {path}; run: chmod 600 '{path}'")
            return path.read_text(encoding="utf-8").split("\n")[0]
        except (PermissionError, IsADirectoryError, UnicodeDecodeError) as error:
            raise OutsideFailed(f"The password in {path} cannot be read: {type(error).__name__}.") from None
    found, trouble = _from_keyring(account)
    if found:
        return found
    if trouble:
        raise OutsideFailed(f"The keyring did not give the password for {account.address}: {trouble}. Unlock it.")
    if account.oauth:
        raise NoSecret(f"Nobody has signed in as {account.address} yet; do it with `afterword account add --oauth`.")
    raise NoSecret(
        f"There is no password for {account.address} yet; give it with `afterword account`, or name a command that "
        f"prints it in {PASSWORD_COMMAND}."
    )


def _write_private(path: Path, secret: str) -> None:
    """Whole or not at all, and never readable to others, not even for a moment."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(secret + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _into_keyring(account: Keyed, secret: str) -> str:
    """The keyring's name when it took the password and gives it back; some take it and keep nothing."""
    try:
        import keyring

        keyring.set_password(KEYRING_SERVICE, account.address, secret)
        kept = keyring.get_password(KEYRING_SERVICE, account.address)
        return str(keyring.get_keyring().name) if kept == secret else ""
    except Exception:  # noqa: BLE001 - a keyring is a plugin: D-Bus, a locked chain, a missing backend, each its own error
        return ""


def _from_keyring(account: Keyed) -> tuple[str, str]:
    """The password and what went wrong; a machine without any keyring is nothing wrong."""
    try:
        import keyring
        from keyring.errors import NoKeyringError

        try:
            return keyring.get_password(KEYRING_SERVICE, account.address) or "", ""
        except NoKeyringError:
            return "", ""
    except Exception as error:  # noqa: BLE001 - as above
        return "", " ".join(str(error).split())[:120] or type(error).__name__


def _out_of_keyring(account: Keyed) -> bool:
    if not _from_keyring(account)[0]:
        return False
    try:
        import keyring

        keyring.delete_password(KEYRING_SERVICE, account.address)
    except Exception as error:  # noqa: BLE001 - as above, and the world is to blame
        raise OutsideFailed(f"The keyring did not forget {account.address}: {type(error).__name__}.") from None
    return True


def _from_command(command: str) -> str:
    try:
        done = subprocess.run(
            command, shell=True, stdin=subprocess.DEVNULL, capture_output=True, timeout=COMMAND_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise OutsideFailed(f"The command in {PASSWORD_COMMAND} took longer than {COMMAND_SECONDS} seconds.") from None
    except OSError as error:
        raise OutsideFailed(f"The command in {PASSWORD_COMMAND} could not be run: {error.strerror}.") from None
    if done.returncode:
        words = " ".join(done.stderr.decode(errors="replace").split())[:120]
        raise OutsideFailed(f"The command in {PASSWORD_COMMAND} failed ({done.returncode}): {words or 'no words'}.")
    first = done.stdout.decode(errors="replace").split("\n")[0].rstrip("\r")
    if not first:
        raise OutsideFailed(f"The command in {PASSWORD_COMMAND} printed no password on its first line.")
    return first
