"""The candidate's own mail account: where letters leave by, and where their copies are filed."""

from __future__ import annotations

from typing import Any

from afterword.desk.house import House
from afterword.errors import Stopped
from afterword.mail.account import Account, is_loopback
from afterword.mail.providers import provider, sending_by
from afterword.mail.secrets import forget_secret, keeping_place, store_secret
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
