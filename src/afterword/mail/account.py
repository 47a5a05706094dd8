"""Whose mailbox letters leave by. What opens it, a password or a grant, is never part of the account."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from afterword.errors import BadInput
from afterword.mail.message import wire_address
from afterword.mail.providers import Provider, Security, provider, sending_by

SignIn = Literal["password", "token"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthClient:
    """By whom one signs in, and as which program: the candidate's own client id, and the pages of whoever issues tokens
    (RFC 6749; `device_url` RFC 8628, empty where there is none for mail). Nothing in it is secret.

    Raises `BadInput` where a token would cross a network in the clear."""

    issuer: str
    client_id: str
    authorize_url: str
    token_url: str
    scope: str
    device_url: str = ""
    redirect_host: str = "127.0.0.1"

    def __post_init__(self) -> None:
        for words in (self.issuer, self.client_id, self.scope, self.redirect_host):
            if not isinstance(words, str) or not words.isprintable() or not words or len(words) > 1000:
                raise BadInput(f"The sign-in by OAuth is not complete: {words!r}. Set it up again.")
        for url in (self.authorize_url, self.token_url, *((self.device_url,) if self.device_url else ())):
            _check_page(url)
        if not is_loopback(self.redirect_host):
            raise BadInput(f"The browser comes back to this machine, not to {self.redirect_host!r}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A mail account. `sign_in` is "token" where the secret is an OAuth access token; `oauth` says where tokens come
    from, and None that a command prints them. `saves_sent`: whether the server itself files what it sends; None when
    nobody knows, and then Sent is searched first.

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
    oauth: OAuthClient | None = None

    def __post_init__(self) -> None:
        wire_address(self.address)
        for words in (self.name, self.user, self.sent_folder, self.smtp_host, self.imap_host):
            if not isinstance(words, str) or not words.isprintable():
                raise BadInput(f"The mail account {self.address} holds a control character or no text: {words!r}.")
        if self.sign_in not in get_args(SignIn):
            raise BadInput(f'The mail account {self.address} signs in by "password" or "token", not {self.sign_in!r}.')
        if self.oauth and self.sign_in != "token":
            raise BadInput(f"The mail account {self.address} has a sign-in by OAuth and uses a password; choose one.")
        _check_server("SMTP", self.smtp_host, self.smtp_port, self.smtp_security)
        _check_server("IMAP", self.imap_host, self.imap_port, self.imap_security)

    def as_json(self) -> dict[str, Any]:
        """All of it; there is no secret in it."""
        return asdict(self)

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> Account:
        """What `as_json` wrote; unknown keys are left aside. Raises `BadInput` when something is missing or wrong."""
        try:
            known = _known(cls, body)
            if isinstance(known.get("oauth"), Mapping):
                known["oauth"] = OAuthClient(**_known(OAuthClient, known["oauth"]))
            return cls(**known)
        except (TypeError, AttributeError):
            raise BadInput("The mail account is not complete; set it up again with `afterword account`.") from None

    @property
    def server_files_sent(self) -> bool | None:
        """Whether the server files what it sends: as was learned, else as is known of its host, else None."""
        if self.saves_sent is not None:
            return self.saves_sent
        known = sending_by(self.smtp_host, self.smtp_port, is_loopback(self.smtp_host))
        return known.saves_sent if known else None

    @property
    def advice(self) -> str:
        """How one gets in there, in a sentence or two."""
        if self.oauth:
            return "Sign in again: afterword account add --oauth."
        known = provider(self.address) or sending_by(self.smtp_host, self.smtp_port, is_loopback(self.smtp_host))
        return known.advice if known else "Check the user's name and the password."


def guess(address: str, name: str = "") -> Account | None:
    """The account that an address of a known provider has; None where only its owner can say. Raises `BadInput`."""
    wire_address(address)
    known = provider(address)
    return at_provider(known, address, name) if known else None


def at_provider(known: Provider, address: str, name: str = "") -> Account:
    """The account that this address has at that provider. Raises `BadInput` for what is no address."""
    return Account(
        address=address, name=name, saves_sent=known.saves_sent,
        user=address if known.user == "address" else address.rpartition("@")[0],
        sign_in="token" if known.needs == "OAuth" else "password",
        smtp_host=known.smtp[0], smtp_port=known.smtp[1], smtp_security=known.smtp[2],
        imap_host=known.imap[0], imap_port=known.imap[1], imap_security=known.imap[2],
    )  # fmt: skip


def is_loopback(host: str) -> bool:
    """Whether that host is this machine, by its name or number alone; nothing is looked up."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _known(kind: type[Account] | type[OAuthClient], body: Mapping[str, Any]) -> dict[str, Any]:
    return {field.name: body[field.name] for field in fields(kind) if field.name in body}


def _check_server(kind: str, host: str, port: int, security: str) -> None:
    if not host or any(each.isspace() or each in "/@" for each in host):
        raise BadInput(f"The {kind} server needs a host such as mail.example.com, not {host!r}.")
    if not isinstance(port, int) or not 0 < port < 65536:
        raise BadInput(f"The {kind} server's port is a number from 1 to 65535, not {port!r}.")
    if security not in get_args(Security):
        raise BadInput(f'The {kind} server\'s security is "tls", "starttls" or "none", not {security!r}.')
    if security == "none" and not is_loopback(host):
        raise BadInput(f'Your password would go to {host} in the clear; choose "tls" or "starttls" for {kind}.')


def _check_page(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, scheme = parts.hostname or "", parts.scheme
    except (ValueError, AttributeError):
        host, scheme = "", ""
    if not host or not url.isprintable() or " " in url or len(url) > 1000 or parts.username or parts.fragment:
        raise BadInput(f"{url!r} is no page to sign in by; write one such as https://login.example.com/token.")
    if scheme != "https" and not (scheme == "http" and is_loopback(host)):
        raise BadInput(f"Your sign-in would go to {host} in the clear; its pages begin with https.")
