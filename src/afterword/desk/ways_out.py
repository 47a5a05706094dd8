"""Ways out: where reminders go, and how it went there last. Targets of Apprise, browsers that are pushed to, and mail.

What is kept of them holds secrets (a topic, a token, the key of the house), so of all of it names alone are shown, and
nothing is part of an export.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from afterword.core.value import Value
from afterword.desk import nudging
from afterword.desk.house import House
from afterword.errors import BadInput, NotFound
from afterword.notify import reminders, webpush
from afterword.notify.webpush import Subscriber
from afterword.store import sessions, settings
from afterword.store.database import Tx
from afterword.store.rows import Session

SUBSCRIBERS, KEY, WENT = "push subscribers", "push key", "reminders went"
MAIL = "mail"
"""The id of the way by mail to oneself."""
MOST = 10
"""Ways of each kind. They are gone along one after the other, while the claim of what is said holds."""
LONGEST_WHY = 300


class Way(Value):
    """One way out. `kind` is "push" or what Apprise calls it ("ntfy"), `name` what the device is called; `went` and
    `failed` are the last moments (aware) at which something did and did not arrive there; `why` is why the last did
    not, empty when it did."""

    id: str
    kind: str
    name: str = ""
    went: datetime | None = None
    failed: datetime | None = None
    why: str = ""

    @property
    def works(self) -> bool:
        """Whether what was said last arrived; True while nothing was."""
        return not self.why


class Listener(Value):
    """A browser that is pushed to, by the id of its way."""

    id: str
    name: str
    subscriber: Subscriber


def ways(house: House, now: datetime) -> tuple[Way, ...]:
    """Every way out but the mail: targets first, then browsers, in the order in which they were added."""
    with house.store.reading() as tx:
        targets = settings.get(tx, nudging.TARGETS) or ()
        known = [(id_of(each), reminders.scheme(each), "") for each in targets]
        known += [(each.id, "push", each.name) for each in _let_in(tx, settings.get(tx, SUBSCRIBERS) or [], now)]
        went = settings.get(tx, WENT) or {}
    return tuple(_way(id, kind, name, went.get(id, {})) for id, kind, name in known)


def mail(house: House) -> Way:
    """How the mail to oneself went."""
    with house.store.reading() as tx:
        return _way(MAIL, "mail", "", (settings.get(tx, WENT) or {}).get(MAIL, {}))


def note(house: House, outcomes: Mapping[str, str], now: datetime) -> None:
    """Note how it went, by id of the way: "" for well, else why it did not arrive."""
    if not outcomes:
        return
    with house.store.transaction() as tx:
        known = {MAIL, *(id_of(each) for each in settings.get(tx, nudging.TARGETS) or ()),
                 *(each.id for each in _listeners(tx, now))}  # fmt: skip
        went: dict[str, Any] = {id: each for id, each in (settings.get(tx, WENT) or {}).items() if id in known}
        for id in outcomes.keys() & known:
            why = outcomes[id][:LONGEST_WHY]
            fresh = {"failed": now.isoformat(), "why": why} if why else {"went": now.isoformat(), "why": ""}
            went[id] = {**went.get(id, {}), **fresh}
        settings.put(tx, WENT, went)


def id_of(target: str) -> str:
    """What a target is called where it is removed: a digest, which tells nothing of it."""
    return hashlib.sha256(target.encode("utf-8", "replace")).hexdigest()[:12]


def add(house: House, target: str) -> None:
    """Let reminders go there as well. Raises `BadInput` for what is no target, and where there are enough."""
    known = nudging.targets(house)
    if target not in known and len(known) >= MOST:
        raise BadInput(f"There are {MOST} already. Remove one first.")
    nudging.set_targets(house, (*known, target))


def remove(house: House, id: str) -> None:
    """Let no more go that way. Raises `NotFound`."""
    with house.store.transaction() as tx:
        targets = settings.get(tx, nudging.TARGETS) or []
        told = settings.get(tx, SUBSCRIBERS) or []
        left, listening = [each for each in targets if id_of(each) != id], [each for each in told if each["id"] != id]
        if (left, listening) == (targets, told):
            raise NotFound("That way is removed already.")
        settings.put(tx, nudging.TARGETS, left or None)
        settings.put(tx, SUBSCRIBERS, listening or None)


# -- browsers ----------------------------------------------------------------------------------------------------------


def key(house: House) -> str:
    """The key by which push services know the house: made once, since browsers hold its public half.

    It is kept in the database, which its owner alone can read and which every worker shares.
    """
    with house.store.reading() as tx:
        known = settings.get(tx, KEY)
    if known is None:
        fresh = webpush.new_key()
        with house.store.transaction() as tx:
            known = fresh if settings.swap(tx, KEY, None, fresh) else settings.get(tx, KEY)
    return str(known)


def subscribe(house: House, subscriber: Subscriber, name: str, device: Session | None, now: datetime) -> None:
    """Tell this browser from now on. It is told while `device` is let in; None is this machine itself, while it is
    open. Raises `BadInput` for what can be no subscriber, and where there are enough."""
    webpush.check(subscriber)
    fresh = {
        "id": id_of(subscriber.endpoint), "name": device.name if device else name, "endpoint": subscriber.endpoint,
        "p256dh": subscriber.p256dh, "auth": subscriber.auth, "device": device.hash if device else "",
    }  # fmt: skip
    with house.store.transaction() as tx:
        _listeners(tx, now)
        others = [each for each in settings.get(tx, SUBSCRIBERS) or [] if each["id"] != fresh["id"]]
        if len(others) >= MOST:
            raise BadInput(f"{MOST} browsers are told already. Remove one first.")
        settings.put(tx, SUBSCRIBERS, [*others, fresh])


def unsubscribe(house: House, endpoint: str) -> bool:
    """Tell that browser no more; whether it was told."""
    with house.store.transaction() as tx:
        known = settings.get(tx, SUBSCRIBERS) or []
        left = [each for each in known if each["id"] != id_of(endpoint)]
        settings.put(tx, SUBSCRIBERS, left or None)
        return left != known


def listeners(house: House, now: datetime) -> tuple[Listener, ...]:
    """The browsers that are told."""
    with house.store.reading() as tx:
        return tuple(_let_in(tx, settings.get(tx, SUBSCRIBERS) or [], now))


def _listeners(tx: Tx, now: datetime) -> list[Listener]:
    """The same; those whose device is let in no more are forgotten."""
    known = settings.get(tx, SUBSCRIBERS) or []
    found = list(_let_in(tx, known, now))
    if len(found) < len(known):
        ids = {each.id for each in found}
        settings.put(tx, SUBSCRIBERS, [each for each in known if each["id"] in ids] or None)
    return found


def _let_in(tx: Tx, known: list[dict[str, str]], now: datetime) -> Iterator[Listener]:
    """A device that was long not here is told all the same: that is what reminders are for. One that was turned away
    or signed out is not."""
    for each in known:
        session = sessions.get(tx, each["device"]) if each["device"] else None
        if not each["device"] or (session and now < session.ends):
            told = Subscriber(endpoint=each["endpoint"], p256dh=each["p256dh"], auth=each["auth"])
            yield Listener(id=each["id"], name=session.name if session else each["name"], subscriber=told)


def _way(id: str, kind: str, name: str, went: Mapping[str, str]) -> Way:
    moments = {key: datetime.fromisoformat(went[key]) for key in ("went", "failed") if key in went}
    return Way(id=id, kind=kind, name=name, why=went.get("why", ""), **moments)
