"""Who may open the pages: devices that were paired by a link, and whoever knows the passphrase. Of all that lets
somebody in, hashes alone are kept."""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Iterator
from datetime import datetime, timedelta
from hmac import compare_digest

from afterword.core.value import Value
from afterword.desk.house import House
from afterword.errors import BadInput, NotFound, Stopped
from afterword.store import sessions, settings
from afterword.store.database import Tx
from afterword.store.rows import Session

PASSPHRASE = "page passphrase"
REACHED = "page addresses"
LINK = timedelta(minutes=10)
"""How long a link for a new device holds."""
AT_MOST = {"paired": timedelta(days=400), "passphrase": timedelta(days=30)}
"""After so long one has to be let in anew, however often one was here. Browsers forget cookies after 400 days."""
IDLE = {"paired": timedelta(days=90), "passphrase": timedelta(hours=12)}
"""After so long without a visit, too."""
NOTED = timedelta(minutes=5)
"""A visit is written down when the last one is so long ago: not each page needs a write."""
ROUNDS, MEMORY = 3, 65_536
"""What trying out one passphrase costs, the memory in KiB: the second choice of RFC 9106 for Argon2id."""
SHORTEST, LONGEST = 10, 200
"""Characters of a passphrase. What is longer than that only keeps the machine busy."""
LONGEST_NAME = 60


class Standing(Value):
    """How it stands with somebody who asks for a page: whether there is a passphrase, and which device they are."""

    passphrase: bool
    device: Session | None


def standing(house: House, held: str, now: datetime) -> Standing:
    """Who holds that. `held` is what their browser sent, empty when nothing; `now` is aware."""
    with house.store.reading() as tx:
        locked = settings.get(tx, PASSPHRASE) is not None
        found = sessions.get(tx, _hash(held)) if held else None
    if found is None or found.way == "link" or not holds(found, now):
        return Standing(passphrase=locked, device=None)
    if now - found.seen > NOTED:
        with house.store.transaction() as tx:
            sessions.seen(tx, found.hash, now)
    return Standing(passphrase=locked, device=found)


def holds(session: Session, now: datetime) -> bool:
    """Whether it still lets anybody in."""
    return now < session.ends and (session.way == "link" or now - session.seen < IDLE[session.way])


def devices(house: House, now: datetime) -> tuple[Session, ...]:
    """Who is let in, whoever came last first."""
    with house.store.reading() as tx:
        return tuple(each for each in sessions.each(tx) if each.way != "link" and holds(each, now))


# -- links for devices -------------------------------------------------------------------------------------------------


def new_link(house: House, now: datetime) -> str:
    """What a new device has to show, once, within `LINK`. What holds no more is cleared away on the way."""
    token = secrets.token_urlsafe(16)  # 128 bits: short enough for a code that a phone reads at arm's length
    with house.store.transaction() as tx:
        for each in [each for each in sessions.each(tx) if not holds(each, now)]:
            sessions.drop(tx, each.hash)
        sessions.add(tx, _session(token, "link", "", now, LINK))
    return token


def is_link(house: House, token: str, now: datetime) -> bool:
    """Whether a device could be let in by that now."""
    with house.store.reading() as tx:
        return _link(tx, token, now) is not None


def pair(house: House, token: str, name: str, now: datetime) -> str | None:
    """Let a device in by its link, once. Gives what its browser has to hold; None when the link is used up or old."""
    held = secrets.token_urlsafe(32)
    with house.store.transaction() as tx:
        link = _link(tx, token, now)
        if link is None or not sessions.turn(tx, link.hash, _session(held, "paired", name, now, AT_MOST["paired"])):
            return None
    return held


def _link(tx: Tx, token: str, now: datetime) -> Session | None:
    hashed = _hash(token)
    return next(
        (each for each in sessions.each(tx)
         if compare_digest(each.hash, hashed) and each.way == "link" and holds(each, now)), None,
    )  # fmt: skip


# -- the passphrase ----------------------------------------------------------------------------------------------------


def has_passphrase(house: House) -> bool:
    """Whether one was set. Then it is asked for on this machine as well."""
    with house.store.reading() as tx:
        return settings.get(tx, PASSPHRASE) is not None


def sign_in(house: House, passphrase: str, name: str, now: datetime) -> str | None:
    """Let somebody in who knows the passphrase. Gives what their browser has to hold; None for any other words."""
    if not is_passphrase(house, passphrase):
        return None
    held = secrets.token_urlsafe(32)
    with house.store.transaction() as tx:
        sessions.add(tx, _session(held, "passphrase", name, now, AT_MOST["passphrase"]))
    return held


def is_passphrase(house: House, words: str) -> bool:
    """Whether these words are it. Takes time and memory on purpose; never true when none is set."""
    from argon2 import PasswordHasher
    from argon2.exceptions import VerifyMismatchError

    with house.store.reading() as tx:
        known = settings.get(tx, PASSPHRASE)
    if known is None or len(words) > LONGEST:
        return False
    try:
        return PasswordHasher().verify(str(known), _plain(words))
    except VerifyMismatchError:
        return False


def set_passphrase(house: House, words: str, *, mine: str = "") -> None:
    """Ask for that from now on. Whoever came in by another one is out, but for the hash `mine`. Raises `BadInput` for
    words that are too few."""
    from argon2 import PasswordHasher

    if not SHORTEST <= len(words) <= LONGEST or not words.strip():
        raise BadInput(f"A passphrase has {SHORTEST} to {LONGEST} characters. Four or five words are easy to keep.")
    hashed = PasswordHasher(time_cost=ROUNDS, memory_cost=MEMORY).hash(_plain(words))
    with house.store.transaction() as tx:
        settings.put(tx, PASSPHRASE, hashed)
        _out_with(tx, "passphrase", mine)


def remove_passphrase(house: House) -> None:
    """Ask for none any more: this machine is open again, and other devices have to be paired. Raises `Stopped` when
    there is none."""
    with house.store.transaction() as tx:
        if settings.get(tx, PASSPHRASE) is None:
            raise Stopped("There is no passphrase.")
        settings.put(tx, PASSPHRASE, None)
        _out_with(tx, "passphrase", "")


def _out_with(tx: Tx, way: str, but: str) -> None:
    for each in [each for each in sessions.each(tx) if each.way == way and each.hash != but]:
        sessions.drop(tx, each.hash)


# -- leaving -----------------------------------------------------------------------------------------------------------


def turn_away(house: House, id: str) -> None:
    """Let that device in no more, at once. `id` is the beginning of its hash, as lists show it (`short`)."""
    with house.store.transaction() as tx:
        found = [each.hash for each in sessions.each(tx) if each.way != "link" and short(each) == id]
        if not found:
            raise NotFound(f"No device {id[:20]!r} is let in here.")
        for each in found:
            sessions.drop(tx, each)


def sign_out(house: House, session: Session) -> None:
    """Let whoever asks for it out."""
    with house.store.transaction() as tx:
        sessions.drop(tx, session.hash)


def short(session: Session) -> str:
    """What a device is called where it is turned away: enough of its hash to be one among few."""
    return session.hash[:12]


# -- where the pages are reached ---------------------------------------------------------------------------------------


def reached_at(house: House) -> tuple[str, ...]:
    """The addresses at which others reach the pages now, such as "https://192.168.1.5:7323"; the best one first."""
    with house.store.reading() as tx:
        return tuple(settings.get(tx, REACHED) or ())


def reach_at(house: House, addresses: tuple[str, ...]) -> None:
    """Remember where others reach the pages, for the codes that are shown; nothing when they do not."""
    with house.store.transaction() as tx:
        settings.put(tx, REACHED, list(addresses) or None)


def links_at(addresses: tuple[str, ...], token: str) -> Iterator[str]:
    """The whole address that a new device opens, at each of these."""
    yield from (f"{address}/pair/{token}" for address in addresses)


def _session(held: str, way: str, name: str, now: datetime, lasts: timedelta) -> Session:
    called = " ".join(name.split())[:LONGEST_NAME]
    return Session(hash=_hash(held), way=way, name=called, made=now, seen=now, ends=now + lasts)


def _hash(held: str) -> str:
    """What is kept of a secret of 128 bits and more. Nobody can try those out, so that a quick hash is enough."""
    return hashlib.sha256(held.encode("utf-8", "replace")).hexdigest()


def _plain(words: str) -> str:
    """The same words typed on another keyboard have the same bytes."""
    return unicodedata.normalize("NFKC", words)
