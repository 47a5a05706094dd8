"""The candidate's own mail account: where letters leave by, and where their copies are filed."""

from __future__ import annotations

from typing import Any

from afterword.desk.house import House
from afterword.errors import BadInput, Stopped
from afterword.mail.account import Account, is_loopback
from afterword.mail.providers import provider, sending_by
from afterword.mail.secrets import forget_secret, keeping_place, load_secret, store_secret
from afterword.store import settings

NAME = "account"


def account(house: House) -> Account | None:
    """The mail account, or None before it was set up."""
    with house.store.reading() as tx:
        body = settings.get(tx, NAME)
    return Account.from_json(body) if body else None


def needed_account(house: House) -> Account:
    """The mail account. Raises `Stopped`, saying how to set one up."""
    found = account(house)
    if found is None:
        raise Stopped("No mail account is set up. Do it with: afterword account, or write files: send --to-file DIR.")
    return found


def as_told(
    base: Account | None, address: str, name: str, *, smtp: str = "", imap: str = "", security: str = ""
) -> Account:
    """The account with the servers that a person named ("host:port", or the host alone) over what is known of it.
    Raises `BadInput` for what is no server, and where too little is known."""
    body: dict[str, Any] = dict(base.as_json()) if base else {"address": address, "name": name, "user": address}
    if smtp and (base is None or _server(smtp, 587)[0] != base.smtp_host):
        body["saves_sent"] = None  # what was known was known of another server
    for kind, words, port in (("smtp", smtp, 587), ("imap", imap, 993)):
        if words:
            body[f"{kind}_host"], number = _server(words, port)
            body[f"{kind}_port"] = number
            body[f"{kind}_security"] = security or ("starttls" if number in (587, 143) else "tls")
        elif security:
            body[f"{kind}_security"] = security
    return Account.from_json(body)


def try_out(house: House, account: Account, secret: str | None = None) -> tuple[str, str]:
    """Sign in on both servers, send nothing, and say who let us in. With the secret that is kept, unless one is given.
    Raises `OutsideFailed` with what to mend, and `BadInput` where there is no secret."""
    from afterword.mail import smtp
    from afterword.mail.imap import Mailbox

    secret = secret or load_secret(house.folder, account)
    said = smtp.check(account, secret)
    with Mailbox(account, secret, timeout=30) as mailbox:
        return said, mailbox.check()


def set_up(house: House, account: Account, secret: str | None) -> str | None:
    """Keep the account, and its secret where it is safest; returns the sentence that says where, aloud."""
    said = store_secret(house.folder, account, secret) if secret else None
    with house.store.transaction() as tx:
        settings.put(tx, NAME, account.as_json())
    return said


def remove(house: House) -> tuple[Account, bool]:
    """Forget the account, and what opens it first; whether there was something. Letters that were approved wait."""
    gone = needed_account(house)
    had_secret = forget_secret(house.folder, gone)
    with house.store.transaction() as tx:
        settings.put(tx, NAME, None)
    return gone, had_secret


def described(house: House, account: Account) -> dict[str, Any]:
    """All that is known of the account, with its provider's name and where its secret is kept; no secret in it."""
    here = is_loopback(account.smtp_host)
    known = provider(account.address) or sending_by(account.smtp_host, account.smtp_port, here)
    return {
        **account.as_json(),
        "provider": known.name if known else None,
        "secret_in": keeping_place(house.folder, account) or None,
    }


def _server(words: str, port: int) -> tuple[str, int]:
    host, _, number = words.rpartition(":") if ":" in words else (words, "", str(port))
    if not host or not (number.isascii() and number.isdigit()) or not 0 < int(number) < 65536:
        raise BadInput(f"{words!r} is no server. Write it as mail.example.org:587.")
    return host.strip("[]"), int(number)
