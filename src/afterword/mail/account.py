"""Whose mailbox letters leave by, and where its password is kept. The password is never part of the account."""

from __future__ import annotations

import ipaddress
import os
import stat
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import quote

from afterword.errors import BadInput, OutsideFailed
from afterword.mail.message import wire_address

Security = Literal["tls", "starttls", "none"]
SignIn = Literal["password", "token"]

PASSWORD_COMMAND = "AFTERWORD_PASSWORD_COMMAND"
"""Environment variable: a shell command whose first line of output is the password, or the access token."""
COMMAND_SECONDS = 60
KEYRING_SERVICE = "afterword"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A mail account. `sign_in` is "token" where the secret is an OAuth access token (XOAUTH2). `saves_sent`: whether
    the server itself files what it sends; None when nobody knows, and then Sent is searched first.

    Raises `BadInput` when it cannot be used, and where a password would cross a network in the clear."""

    address: str
    name: str
    smtp_host: str
    smtp_port: int
    smtp_security: Security
    imap_host: str
    imap_port: int
    imap_security: Security
    user: str
    sent_folder: str = ""
    saves_sent: bool | None = None
    sign_in: SignIn = "password"

    def __post_init__(self) -> None:
        wire_address(self.address)
        for words in (self.name, self.user, self.sent_folder, self.smtp_host, self.imap_host):
            if not isinstance(words, str) or not words.isprintable():
                raise BadInput(f"The mail account {self.address} holds a control character or no text: {words!r}.")
        if self.sign_in not in get_args(SignIn):
            raise BadInput(f'The mail account {self.address} signs in by "password" or "token", not {self.sign_in!r}.')
        _check_server("SMTP", self.smtp_host, self.smtp_port, self.smtp_security)
        _check_server("IMAP", self.imap_host, self.imap_port, self.imap_security)

    def as_json(self) -> dict[str, Any]:
        """All of it; there is no secret in it."""
        return asdict(self)

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> Account:
        """What `as_json` wrote; unknown keys are left aside. Raises `BadInput` when something is missing or wrong."""
        try:
            return cls(**{field.name: body[field.name] for field in fields(cls) if field.name in body})
        except (TypeError, AttributeError):
            raise BadInput("The mail account is not complete; set it up again with `afterword account`.") from None

    @property
    def server_files_sent(self) -> bool | None:
        """Whether the server files what it sends: as was learned, else as is known of its host, else None."""
        if self.saves_sent is not None:
            return self.saves_sent
        here = is_loopback(self.smtp_host)  # where only a bridge is known, and any other server may listen
        return next(
            (
                each.saves_sent
                for each in PROVIDERS
                if self.smtp_host in (each.smtp[0], *each.also) and (not here or self.smtp_port == each.smtp[1])
            ),
            None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """What is known of a mail provider: host, port and security of each door, and in `advice` how to get a password."""

    name: str
    domains: tuple[str, ...]
    smtp: tuple[str, int, Security]
    imap: tuple[str, int, Security]
    advice: str
    saves_sent: bool | None = None
    also: tuple[str, ...] = ()  # other SMTP hosts that behave the same
    sign_in: SignIn = "password"


_MICROSOFT = (
    "Microsoft takes no passwords from mail programs any more: name a command that prints an access token in "
    f"{PASSWORD_COMMAND}, or send your letters by hand from Outlook."
)
_GMX = "Allow IMAP first, in the settings under POP3/IMAP; with two-factor sign-in make an app-specific password there."

PROVIDERS: tuple[Provider, ...] = (
    Provider(
        name="Gmail", domains=("gmail.com", "googlemail.com"), saves_sent=True,
        smtp=("smtp.gmail.com", 465, "tls"), imap=("imap.gmail.com", 993, "tls"),
        advice="Turn on 2-Step Verification, then make an app password at https://myaccount.google.com/apppasswords.",
    ),
    Provider(
        name="Outlook.com", saves_sent=True, sign_in="token", advice=_MICROSOFT, also=("smtp.office365.com",),
        domains=("outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "outlook.fr", "outlook.es",
                 "outlook.it", "hotmail.de", "hotmail.fr", "hotmail.es", "hotmail.it", "hotmail.co.uk", "live.co.uk",
                 "live.de", "live.fr", "live.nl"),
        smtp=("smtp-mail.outlook.com", 587, "starttls"), imap=("outlook.office365.com", 993, "tls"),
    ),
    Provider(
        name="Microsoft 365", domains=("onmicrosoft.com",), saves_sent=True, sign_in="token", advice=_MICROSOFT,
        smtp=("smtp.office365.com", 587, "starttls"), imap=("outlook.office365.com", 993, "tls"),
    ),
    Provider(
        name="iCloud", domains=("icloud.com", "me.com", "mac.com"),  # reports differ on whether it files: look first
        smtp=("smtp.mail.me.com", 587, "starttls"), imap=("imap.mail.me.com", 993, "tls"),
        advice="Make an app-specific password at https://account.apple.com, under Sign-In and Security.",
    ),
    Provider(
        name="Yahoo", domains=("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es", "yahoo.it", "yahoo.ca",
                               "yahoo.com.au", "yahoo.co.in", "yahoo.in", "ymail.com", "rocketmail.com"),
        smtp=("smtp.mail.yahoo.com", 465, "tls"), imap=("imap.mail.yahoo.com", 993, "tls"),
        advice="Make an app password in your Yahoo account, under Security.",
    ),
    Provider(
        name="Fastmail", domains=("fastmail.com", "fastmail.fm", "fastmail.net", "fastmail.org", "sent.com"),
        smtp=("smtp.fastmail.com", 465, "tls"), imap=("imap.fastmail.com", 993, "tls"), saves_sent=False,
        advice="Make an app password in the settings, under Privacy & Security, with access to mail (IMAP and SMTP).",
    ),
    Provider(
        name="GMX", domains=("gmx.de", "gmx.net", "gmx.at", "gmx.ch"), saves_sent=False, advice=_GMX,
        smtp=("mail.gmx.net", 465, "tls"), imap=("imap.gmx.net", 993, "tls"),
    ),
    Provider(
        name="GMX", domains=("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es", "gmx.it"), saves_sent=False,
        smtp=("mail.gmx.com", 465, "tls"), imap=("imap.gmx.com", 993, "tls"), advice=_GMX,
    ),
    Provider(
        name="WEB.DE", domains=("web.de",), saves_sent=False, advice=_GMX,
        smtp=("smtp.web.de", 587, "starttls"), imap=("imap.web.de", 993, "tls"),
    ),
    Provider(
        name="Zoho", domains=("zoho.com", "zohomail.com"), saves_sent=True, also=("smtppro.zoho.com",),
        smtp=("smtp.zoho.com", 465, "tls"), imap=("imap.zoho.com", 993, "tls"),
        advice="Allow IMAP in the settings; with two-factor sign-in make an application-specific password.",
    ),
    Provider(
        name="Zoho", domains=("zoho.eu", "zohomail.eu"), saves_sent=True, also=("smtppro.zoho.eu",),
        smtp=("smtp.zoho.eu", 465, "tls"), imap=("imap.zoho.eu", 993, "tls"),
        advice="Allow IMAP in the settings; with two-factor sign-in make an application-specific password.",
    ),
    Provider(  # on this machine only, so nothing crosses a network; the Bridge's certificate is its own
        name="Proton Mail Bridge", domains=("proton.me", "protonmail.com", "protonmail.ch", "pm.me"), saves_sent=True,
        smtp=("127.0.0.1", 1025, "none"), imap=("127.0.0.1", 1143, "none"),
        advice="Start Proton Mail Bridge on this machine and use the password that it shows, not that of your account.",
    ),
)  # fmt: skip
"""Hosts and ports as the providers publish them; None in `saves_sent` where reports differ or are missing."""


def provider(address: str) -> Provider | None:
    """The provider of that address, by its domain; None for a domain that is not in the table."""
    domain = wire_address(address).rpartition("@")[2]
    return next((each for each in PROVIDERS if any(f".{domain}".endswith(f".{own}") for own in each.domains)), None)


def guess(address: str, name: str = "") -> Account | None:
    """The account that an address of a known provider has; None where only its owner can say. Raises `BadInput`."""
    known = provider(address)
    if known is None:
        return None
    return Account(
        address=address, name=name, user=address, saves_sent=known.saves_sent, sign_in=known.sign_in,
        smtp_host=known.smtp[0], smtp_port=known.smtp[1], smtp_security=known.smtp[2],
        imap_host=known.imap[0], imap_port=known.imap[1], imap_security=known.imap[2],
    )  # fmt: skip


def store_secret(home: Path, account: Account, secret: str) -> str:
    """Keep the password in the keyring, or where there is none in a file in `home` that only its owner can read.
    Gives one sentence that says where. Raises `BadInput` for a password that is none, `OutsideFailed` for the disk."""
    if not secret or any(each in secret for each in "\r\n\0"):
        raise BadInput("A password is one line of text; give it again.")
    path = _secret_file(home, account)
    ring = _into_keyring(account, secret)
    try:
        if ring:
            path.unlink(missing_ok=True)
            return f"The password for {account.address} is in {ring}."
        _write_private(path, secret)
    except OSError as error:
        raise OutsideFailed(f"The password could not be kept in {path}: {error.strerror}.") from None
    return f"There is no keyring here, so the password for {account.address} is in {path}, which only you can read."


def load_secret(home: Path, account: Account) -> str:
    """The password: of the command that `AFTERWORD_PASSWORD_COMMAND` names, else the keyring's, else the file's.
    Raises `OutsideFailed` when one of them does not do its part, `BadInput` when there is no password at all."""
    if command := os.environ.get(PASSWORD_COMMAND, "").strip():
        return _from_command(command)
    found, trouble = _from_keyring(account)
    if found:
        return found
    path = _secret_file(home, account)
    with suppress(FileNotFoundError):
        try:
            if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
                raise BadInput(f"Others on this machine can read {path}; run: chmod 600 '{path}'")
            return path.read_text(encoding="utf-8").split("\n")[0]
        except (PermissionError, IsADirectoryError, UnicodeDecodeError) as error:
            raise OutsideFailed(f"The password in {path} cannot be read: {error}.") from None
    if trouble:
        raise OutsideFailed(f"The keyring did not give the password for {account.address}: {trouble}. Unlock it.")
    raise BadInput(
        f"There is no password for {account.address} yet; give it with `afterword account`, or name a command that "
        f"prints it in {PASSWORD_COMMAND}."
    )


def is_loopback(host: str) -> bool:
    """Whether that host is this machine, by its name or number alone; nothing is looked up."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _check_server(kind: str, host: str, port: int, security: str) -> None:
    if not host or any(each.isspace() or each in "/@" for each in host):
        raise BadInput(f"The {kind} server needs a host such as mail.example.com, not {host!r}.")
    if not isinstance(port, int) or not 0 < port < 65536:
        raise BadInput(f"The {kind} server's port is a number from 1 to 65535, not {port!r}.")
    if security not in get_args(Security):
        raise BadInput(f'The {kind} server\'s security is "tls", "starttls" or "none", not {security!r}.')
    if security == "none" and not is_loopback(host):
        raise BadInput(f'Your password would go to {host} in the clear; choose "tls" or "starttls" for {kind}.')


def _secret_file(home: Path, account: Account) -> Path:
    return home / f"secret-{quote(account.address, safe='@+')}"


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


def _into_keyring(account: Account, secret: str) -> str:
    """The keyring's name when it took the password and gives it back; some take it and keep nothing."""
    try:
        import keyring

        keyring.set_password(KEYRING_SERVICE, account.address, secret)
        kept = keyring.get_password(KEYRING_SERVICE, account.address)
        return str(keyring.get_keyring().name) if kept == secret else ""
    except Exception:  # noqa: BLE001 - a keyring is a plugin: D-Bus, a locked chain, a missing backend, each its own error
        return ""


def _from_keyring(account: Account) -> tuple[str, str]:
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
