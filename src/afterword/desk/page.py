"""What the page has to remember: the secret that signs its forms, its language, its address, and single keys."""

from __future__ import annotations

import secrets

from afterword.desk import access
from afterword.desk.house import House
from afterword.store import settings

SECRET = "page secret"
KEYS = "page keys"
LANGUAGE = "page language"
ADDRESS = "page address"


def secret(house: House) -> str:
    """The secret of the page's forms, made once: a form that was open over a restart can still be sent."""
    with house.store.transaction() as tx:
        known = settings.get(tx, SECRET)
        if known is None:
            known = secrets.token_hex(32)
            settings.put(tx, SECRET, known)
        return str(known)


def single_keys(house: House) -> bool:
    """Whether single keys act on the page; they do until they are turned off."""
    with house.store.reading() as tx:
        return settings.get(tx, KEYS) is not False


def turn_single_keys(house: House, on: bool) -> None:
    """Let single keys act, or not."""
    with house.store.transaction() as tx:
        settings.put(tx, KEYS, None if on else False)


def language(house: House) -> str:
    """The tag of the language that the pages were asked to speak ("de"); empty while the browser's decides."""
    with house.store.reading() as tx:
        return str(settings.get(tx, LANGUAGE) or "")


def speak(house: House, language: str) -> None:
    """Let the pages speak this language; empty lets the browser's decide again."""
    with house.store.transaction() as tx:
        settings.put(tx, LANGUAGE, language or None)


def address(house: House) -> str:
    """Where links in reminders lead, with a slash at its end: the address of other devices while they reach us, since
    reminders are read there; else where the pages were opened last."""
    reached = access.reached_at(house)
    if reached:
        return f"{reached[0].rstrip('/')}/"
    with house.store.reading() as tx:
        return str(settings.get(tx, ADDRESS) or "http://127.0.0.1:7323/")


def opened_at(house: House, address: str) -> None:
    """The pages are open there now."""
    with house.store.transaction() as tx:
        settings.put(tx, ADDRESS, address)
