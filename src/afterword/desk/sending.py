"""The verbs of the outbox: each commits one step of a letter's way, and what the journal then knows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.steps import HeldBack
from afterword.desk.house import House, fact, replan, same_everywhere
from afterword.errors import NotFound, Stopped
from afterword.store import letters, lines, outbox, plans
from afterword.store.database import Tx
from afterword.store.rows import Sealed

LEASE = timedelta(minutes=15)
"""How long a sender may be silent before it counts as gone: longer than any server may take to answer the last dot."""

AGAIN = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1))
"""When to try again after a failure that provably sent nothing; the last holds for all that follow."""
ATTEMPTS = 20

SEARCHES = (timedelta(0), timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30))
"""When to look for an uncertain letter; after the last the candidate is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """The letter to send, or the reason why it was held back instead."""

    sealed: Sealed | None = None
    held: str = ""


def due(house: House, now: datetime) -> tuple[Sealed, ...]:
    """Approved letters whose time has come, the earliest first."""
    with house.store.reading() as tx:
        return outbox.due(tx, now)


def waiting(house: House) -> tuple[Sealed, ...]:
    """Approved letters, whether or not their time has come."""
    with house.store.reading() as tx:
        return outbox.everything(tx, states=("approved",))


def everything(house: House, candidacy: str | None = None) -> tuple[Sealed, ...]:
    """What is, or was, in the outbox."""
    with house.store.reading() as tx:
        return outbox.everything(tx, candidacy)


def claim(house: House, sealed: Sealed, owner: str, now: datetime) -> Claimed:
    """Take a letter to send it: once, only as approved, and only while it is still owed."""
    with house.store.transaction() as tx:
        owed = plans.find(tx, sealed.step)
        if owed is None or isinstance(owed, HeldBack):
            reason = owed.reason.sentence if owed else "It is not owed any more."
            if outbox.take_back(tx, sealed.id):
                return Claimed(held=reason)
            return Claimed()
        taken = outbox.claim(tx, sealed, owner, now + LEASE)
        return Claimed(sealed=outbox.find(tx, sealed.id) if taken else None)


def begin_body(house: House, sealed: Sealed, owner: str) -> None:
    """Commit, before the first byte of the body, that it is on its way. Raises `Stopped` when it was taken back."""
    with house.store.transaction() as tx:
        if not outbox.begin_body(tx, sealed, owner):
            raise Stopped("The letter was taken back in the last moment.")


def sent(house: House, sealed: Sealed, words: str, now: datetime) -> None:
    """It is with them: the outbox, the journal and the plan learn it in one commit."""
    with house.store.transaction() as tx:
        _sent(tx, sealed, words, now)


def not_sent(house: House, sealed: Sealed, permanent: bool, words: str, now: datetime) -> datetime | None:
    """It provably did not go. When it will be tried again, or None when it failed for good."""
    again = None if permanent or sealed.attempts >= ATTEMPTS else now + AGAIN[min(sealed.attempts, len(AGAIN)) - 1]
    with house.store.transaction() as tx:
        outbox.settle_unsent(tx, sealed.id, words, again)
    return again


def uncertain(house: House, sealed: Sealed, words: str, now: datetime) -> None:
    """Nobody can know whether it went."""
    with house.store.transaction() as tx:
        outbox.settle_uncertain(tx, sealed.id, words, now + SEARCHES[0])


def handed_over(house: House, sealed: Sealed, words: str) -> None:
    """The candidate has it as a file. Whether it went only they know, so it is uncertain and never looked for."""
    with house.store.transaction() as tx:
        outbox.settle_uncertain(tx, sealed.id, words, None)


def recover(house: House, now: datetime, nobody_else_sends: bool) -> tuple[Sealed, ...]:
    """After a crash: what had not begun to leave is approved again; what had is uncertain, and returned."""
    lost = []
    with house.store.transaction() as tx:
        for sealed in outbox.abandoned(tx, now, nobody_else_sends):
            if sealed.phase == "pre":
                outbox.settle_unsent(tx, sealed.id, "Afterword stopped before the letter left.", now)
            else:
                outbox.settle_uncertain(tx, sealed.id, "Afterword stopped while the letter was leaving.", now)
                lost.append(sealed)
    return tuple(lost)


def to_look_for(house: House, now: datetime) -> tuple[Sealed, ...]:
    """Uncertain letters that it is time to look for."""
    with house.store.reading() as tx:
        return outbox.searchable(tx, now)


def not_found(house: House, sealed: Sealed, now: datetime) -> None:
    """It was looked for in vain, which proves nothing. After the last search the candidate is asked."""
    searches = sealed.searches + 1
    with house.store.transaction() as tx:
        later = now + SEARCHES[searches] if searches < len(SEARCHES) else None
        outbox.put_off(tx, sealed.id, searches, later)


def to_file(house: House, now: datetime, nobody_else_sends: bool) -> tuple[Sealed, ...]:
    """Sent letters that do not stand in Sent yet."""
    with house.store.reading() as tx:
        return outbox.unfiled(tx, now, nobody_else_sends)


def claim_filing(house: House, sealed: Sealed, owner: str, now: datetime) -> bool:
    """Take a sent letter to file it. True for exactly one caller."""
    with house.store.transaction() as tx:
        return outbox.claim_filing(tx, sealed, owner, now + LEASE)


def filed(house: House, sealed: Sealed, stands: bool) -> None:
    """It stands in Sent, or could not be filed and may be tried again. Neither changes that it was sent."""
    with house.store.transaction() as tx:
        outbox.settle_filing(tx, sealed.id, stands)


def resolve(house: House, name: str, word: str, now: datetime) -> Sealed:
    """The candidate's word on an uncertain letter: "arrived", "again" (the same bytes, the same id) or "drop".

    `name` is that of the letter, or its id in the outbox. Raises `NotFound` and `Stopped`.
    """
    with house.store.transaction() as tx:
        found = [each for each in outbox.everything(tx) if name in (each.letter, each.id)]
        if not found:
            raise NotFound(f"There is no letter {name!r} in the outbox.")
        sealed = next((each for each in found if each.state == "uncertain"), None)
        if sealed is None:
            raise Stopped("There is no doubt about that letter, so there is nothing to settle.")
        if word == "arrived":
            _sent(tx, sealed, "The candidate says that it arrived.", now)
        else:
            outbox.release(tx, sealed.id, "approved" if word == "again" else "taken_back", now)
        return sealed


def _sent(tx: Tx, sealed: Sealed, words: str, now: datetime) -> None:
    if not outbox.settle_sent(tx, sealed.id, words, now):
        return  # another found it first, and wrote the fact
    letter = sealed.body
    lines.append(
        tx,
        fact(
            "letter_sent", sealed.candidacy, now, now,
            id=same_everywhere("letter sent", sealed.message_id), to=letter["to"], purpose=letter["purpose"],
            for_=[letter["for"]] if letter.get("for") else None,  # through an agency it settles that person's alone
            channel="email", message_id=sealed.message_id, subject=letter["subject"], text=letter["text"],
        ),
    )  # fmt: skip
    letters.forget_one(tx, sealed.letter)
    replan(tx, sealed.candidacy)
