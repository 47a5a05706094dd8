"""The digest at the desk: what stands in today's, and that there is one a day and no second.

Like a letter it is claimed before it is sent, and noted before its body leaves: what fails before that is tried again,
and what fails after that is not, since it may have arrived.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from afterword.core import clock
from afterword.core.agenda import Item
from afterword.core.value import Value
from afterword.desk.agenda import today
from afterword.desk.house import House, candidate_in
from afterword.errors import Stopped
from afterword.notify.digest import Day
from afterword.store import settings
from afterword.store.database import Tx

CHOSEN, LAST = "digest", "digest last"
LATE = timedelta(hours=12)
"""A digest that this machine slept through is sent when it wakes, as long as it is no older than this."""
LEASE = timedelta(minutes=15)
"""After so long a claim of somebody who died before the body left is taken up. A mail server may take minutes."""
RETRY = timedelta(minutes=15)
UNTIL_NEXT = timedelta(hours=24)


class Chosen(Value):
    """When the digest comes, on the candidate's clock, and whether it names people and employers."""

    at: time
    names: bool = True


class Turn(Value):
    """Whose turn it is: the day of the digest (ISO), and when it may be tried."""

    day: str
    at: datetime


def chosen(house: House) -> Chosen | None:
    """What was chosen; None while there is no digest."""
    with house.store.reading() as tx:
        return _chosen(tx)


def choose(house: House, at: time | None, names: bool, now: datetime) -> None:
    """Send one a day at that time, or none any more. The first comes when that time comes next, not at once."""
    with house.store.transaction() as tx:
        settings.put(tx, CHOSEN, {"at": f"{at:%H:%M}", "names": names} if at else None)
        if at:
            settings.put(tx, LAST, {"day": _occasion(tx, at, now).date().isoformat(), "state": "over"})


def turn(house: House, now: datetime) -> Turn | None:
    """The next one to send; None while there is no digest."""
    with house.store.reading() as tx:
        known = _chosen(tx)
        return _turn(tx, known, now) if known else None


def claim(house: House, now: datetime) -> str | None:
    """The day whose digest is this caller's alone to send now; None where there is none to send."""
    with house.store.transaction() as tx:
        known = _chosen(tx)
        mine = _turn(tx, known, now) if known else None
        if mine is None or mine.at > now:
            return None
        claimed = {"day": mine.day, "state": "claimed", "at": now.isoformat()}
        return mine.day if settings.swap(tx, LAST, settings.get(tx, LAST), claimed) else None


def day(house: House, now: datetime) -> Day:
    """What it speaks of, without the invented example."""
    page = today(house, now)
    ahead = (item for item in page.agenda.waiting if item.first.window.opens < now + UNTIL_NEXT)
    return Day(
        due=tuple(filter(_real, page.agenda.due)),
        ahead=tuple(filter(_real, ahead)),
        replies=page.replies,
        uncertain=sum(each.state == "uncertain" for each in page.on_their_way.values()),
    )


def leaves(house: House, day: str) -> None:
    """The body is about to leave, or there is none: from here on it is not sent again. Raises `Stopped` where
    somebody else took it."""
    with house.store.transaction() as tx:
        known = settings.get(tx, LAST)
        mine = known is not None and known["day"] == day and known["state"] == "claimed"
        if not (mine and settings.swap(tx, LAST, known, {"day": day, "state": "over"})):
            raise Stopped("Another Afterword sends this digest.")


def again(house: House, day: str, now: datetime) -> None:
    """It did not leave; it is tried again in a while."""
    with house.store.transaction() as tx:
        known = settings.get(tx, LAST)
        if known and known["day"] == day and known["state"] == "claimed":
            settings.put(tx, LAST, {"day": day, "state": "again", "at": (now + RETRY).isoformat()})


def _chosen(tx: Tx) -> Chosen | None:
    known = settings.get(tx, CHOSEN)
    return Chosen(at=time.fromisoformat(known["at"]), names=known["names"]) if known else None


def _turn(tx: Tx, known: Chosen, now: datetime) -> Turn:
    last: dict[str, Any] = settings.get(tx, LAST) or {"day": "", "state": "over"}
    occasion = _occasion(tx, known.at, now)
    this, next_one = occasion.date().isoformat(), _on(occasion, known.at, 1)
    following = Turn(day=next_one.date().isoformat(), at=next_one)
    if last["day"] > this or (last["day"] == this and last["state"] == "over") or now - occasion > LATE:
        return following
    if last["day"] == this:
        at = datetime.fromisoformat(last["at"]) + (LEASE if last["state"] == "claimed" else timedelta())
        return Turn(day=this, at=at) if at - occasion <= LATE else following
    return Turn(day=this, at=occasion)


def _occasion(tx: Tx, at: time, now: datetime) -> datetime:
    """When that time of day was last, on the candidate's clock."""
    candidate = candidate_in(tx)
    local = now.astimezone(clock.zone(candidate.zone)) if candidate else now
    today = _on(local, at, 0)
    return today if today <= local else _on(local, at, -1)


def _on(local: datetime, at: time, days: int) -> datetime:
    return datetime.combine(local.date() + timedelta(days=days), at, local.tzinfo)


def _real(item: Item) -> bool:
    return not item.candidacy.raw.get("demo")
