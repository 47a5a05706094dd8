"""The verbs of the outbox: each commits one step of a letter's way, and what the journal then knows of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.etiquettes import etiquette_of
from afterword.core.records import read
from afterword.core.steps import HeldBack, Step
from afterword.core.value import replace
from afterword.desk.ahead import Ahead, fact_of
from afterword.desk.elsewhere import line_of_supplied
from afterword.desk.house import House, Stood, ask_for_story, candidate_in, replan, same_everywhere, story_of
from afterword.desk.unanswered import reason_to_wait
from afterword.errors import NotFound, Stopped
from afterword.store import letters, lines, outbox, plans
from afterword.store.database import Tx
from afterword.store.ready import in_one_go
from afterword.store.rows import Entry, Sealed, Waiting

LEASE = timedelta(seconds=60)
"""How long a sender may give no sign of life before it counts as gone. It gives one every `BEAT`, however long a server
takes to answer. Too short a lease never sends a letter twice (see `store.outbox`): it only asks needlessly."""
BEAT = timedelta(seconds=12)

AGAIN = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1))
"""When to try again after a failure that provably sent nothing; the last holds for all that follow."""
ATTEMPTS = 20

SEARCHES = (timedelta(0), timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30))
"""When to look for an uncertain letter; after the last the candidate is asked."""

WORDS = ("arrived", "again", "drop")
"""What the candidate can say of a letter of which nobody can know whether it went."""
FARTHEST = timedelta(days=1)
"""So far apart letters to one employer may be kept by any etiquette."""
CLOSED = "Its window closed before it could go. Say whether it should go late."


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """The letter to send; or why not: it is held back, put off until `later`, or another of the account is leaving.

    `stood` is what the plan of its candidacy rested on then, where that is known."""

    sealed: Sealed | None = None
    stood: Stood | None = None
    held: str = ""
    later: datetime | None = None
    busy: bool = False


def due(house: House, now: datetime, most: int | None = None) -> Iterator[Waiting]:
    """Approved letters whose time has come, the earliest first, so many at most; without their bytes, a page a look."""
    return _each(house, lambda tx, after, page: outbox.due(tx, now, after, page), most)


def to_look_for(house: House, now: datetime, most: int | None = None) -> Iterator[Waiting]:
    """Uncertain letters and drafts that it is time to look for, as `due`."""
    return _each(house, lambda tx, after, page: outbox.searchable(tx, now, after, page), most)


def to_file(house: House, now: datetime, nobody_else_sends: bool, most: int | None = None) -> Iterator[Waiting]:
    """Sent letters that do not stand in Sent yet, as `due`."""
    return _each(house, lambda tx, after, page: outbox.unfiled(tx, now, nobody_else_sends, after, page), most)


def _each(
    house: House, page_of: Callable[[Tx, Waiting | None, int], tuple[Waiting, ...]], most: int | None
) -> Iterator[Waiting]:
    after: Waiting | None = None
    left = most
    while left is None or left > 0:
        size = outbox.PAGE if left is None else min(left, outbox.PAGE)
        with house.store.reading() as tx:
            page = page_of(tx, after, size)
        yield from page
        if len(page) < size:
            return
        after, left = page[-1], None if left is None else left - len(page)


def find(house: House, id: str) -> Sealed | None:
    """The letter with that id in the outbox, or None."""
    with house.store.reading() as tx:
        return outbox.find(tx, id)


def waiting(house: House) -> tuple[Sealed, ...]:
    """Approved letters, whether or not their time has come."""
    with house.store.reading() as tx:
        return outbox.everything(tx, states=("approved",))


def everything(house: House, candidacy: str | None = None) -> tuple[Sealed, ...]:
    """What is, or was, in the outbox, with all bytes."""
    with house.store.reading() as tx:
        return outbox.everything(tx, candidacy)


def claim(house: House, waiting: Waiting, owner: str, now: datetime) -> Claimed:
    """Take a letter to send it: once, only as approved, only while it is owed, and apart from those to colleagues."""
    with house.store.transaction() as tx:
        return _claim(tx, waiting, owner, now, outbox.claim)


def _claim(
    tx: Tx, waiting: Waiting, owner: str, now: datetime, take: Callable[[Tx, Waiting, str, datetime], bool]
) -> Claimed:
    entry, clear = outbox.facing(tx, waiting.id, now, now - FARTHEST)
    if entry is None or entry.state != "approved":
        return Claimed()
    if not clear and (reason := _forbidden(tx, entry, now)):
        return Claimed(held=reason if outbox.hold(tx, entry.id, reason) else "")
    if not clear and entry.way == "send" and (later := _apart(tx, entry, now)):
        words = "It keeps its distance from a letter to a colleague of theirs."
        return Claimed(later=later if outbox.put_off(tx, waiting, later, words) else None)
    if take(tx, waiting, owner, now + LEASE):
        if entry.generation != waiting.generation:
            return Claimed()
        held = {"state": "sending", "phase": "pre", "owner": owner, "attempts": entry.attempts + 1}
        with in_one_go(tx) as ask:
            asked = ask_for_story(ask, entry.candidacy, alone=False)
        return Claimed(sealed=replace(entry, **held), stood=asked.read())
    return Claimed(busy=outbox.busy(tx, entry.sender))


def take_out(house: House, sealed: Sealed, owner: str, now: datetime) -> Sealed | None:
    """Take an approved letter to give it to the candidate as a file; None where it may not go, or just goes."""
    with house.store.transaction() as tx:
        if reason := _forbidden(tx, sealed, now):
            outbox.hold(tx, sealed.id, reason)
            return None
        waiting = Waiting(id=sealed.id, sender=sealed.sender, at=sealed.send_at, generation=sealed.generation)
        return outbox.find(tx, sealed.id) if outbox.claim(tx, waiting, owner, now + LEASE) else None


def _forbidden(tx: Tx, entry: Entry, now: datetime) -> str:
    """Why it may not go as things stand, or nothing."""
    owed = plans.find(tx, entry.step)
    if owed is None:
        return "It is not owed any more."
    if isinstance(owed, HeldBack):
        return owed.reason.sentence
    if entry.send_at <= owed.window.lapses < now:
        return CLOSED
    return reason_to_wait(tx, entry.candidacy, entry.step)


def _apart(tx: Tx, entry: Entry, now: datetime) -> datetime | None:
    """When it may go, where a letter to a colleague left a moment ago."""
    if not entry.employer or not outbox.last_left(tx, entry.employer, entry.id, now - FARTHEST):
        return None
    body = lines.find(tx, "candidacy", entry.candidacy)
    candidacy = read(body) if body else None
    gap = timedelta(minutes=etiquette_of(candidacy, candidate_in(tx)).minutes_between_letters)  # type: ignore[arg-type]
    last = outbox.last_left(tx, entry.employer, entry.id, now - gap)
    return last + gap if last and last <= now else None


def hold_back(house: House) -> tuple[Entry, ...]:
    """Hold every approved letter that is not owed as things stand, before its time comes. Those that were held."""
    with house.store.reading() as tx:
        found = outbox.no_longer_owed(tx)
    if not found:
        return ()
    with house.store.transaction() as tx:
        held = [(each, plans.find(tx, each.step)) for each in outbox.no_longer_owed(tx)]
        reasons = [(each, owed.reason.sentence if owed else "It is not owed any more.") for each, owed in held]
        return tuple(replace(each, words=reason) for each, reason in reasons if outbox.hold(tx, each.id, reason))


def beat(house: House, owner: str, now: datetime) -> None:
    """A sign of life of a sender."""
    with house.store.transaction() as tx:
        outbox.beat(tx, owner, now + LEASE)


def begin_body(house: House, sealed: Sealed, now: datetime) -> None:
    """Commit, before the first byte of the body, that it is on its way. Raises `Stopped` when it was taken back."""
    with house.store.single() as tx:
        if not outbox.begin_body(tx, sealed, now):
            raise Stopped("The letter was taken back in the last moment.")


def sent(house: House, entry: Entry, words: str, now: datetime, filed: bool = False) -> None:
    """It is with them, and went when its body left: the outbox, the journal and the plan learn it in one commit.
    `filed`: the server does that."""
    with house.store.transaction() as tx:
        _sent(tx, entry, words, entry.left_at or now, now, filed)


def sent_and_claimed(
    house: House,
    letter: Sealed,
    words: str,
    now: datetime,
    filed: bool,
    then: Waiting | None,
    owner: str,
    ahead: Ahead | None,
) -> Claimed:
    """It went just now: as `sent`, and in the same commit as `claim` the letter that comes `then`: a commit waits for
    the disk.

    Mostly all goes as it was worked out `ahead`, and is asked in one go. Where it does not, nothing of that stands. Nor
    where another claims a letter of the account in the same moment: then it has to be done again.
    """  # fmt: skip
    if ahead and ahead.at(now).changes:
        with suppress(_Otherwise), house.store.transaction(more_follow=then is not None) as tx:
            return _sent_as_foreseen(tx, letter, words, now, filed, then, owner, ahead.at(now))
    with house.store.transaction(more_follow=then is not None) as tx:
        _sent(tx, letter, words, now, now, filed)
        return _claim(tx, then, owner, now, outbox.claim_or_undo) if then else Claimed()


class _Otherwise(Exception):
    """It came otherwise than was foreseen."""


def _sent_as_foreseen(
    tx: Tx, letter: Sealed, words: str, now: datetime, filed: bool, then: Waiting | None, owner: str, ahead: Ahead
) -> Claimed:
    assert ahead.changes
    with in_one_go(tx) as ask:
        settled = outbox.ask_to_settle(ask, letter.id, words, now, filed)
        stands = ask_for_story(ask, letter.candidacy)
        written = lines.ask_to_append(ask, ahead.fact)
        letters.ask_to_forget(ask, letter.letter)
        plans.ask_to_change(ask, ahead.changes)
        taken = outbox.ask_to_claim(ask, then, owner, now + LEASE, now, now - FARTHEST) if then else None
        theirs = ask_for_story(ask, then.candidacy, alone=False) if then else None
    if settled.rowcount != 1 or written.rowcount != 1 or stands.read() != ahead.stood:
        raise _Otherwise
    sealed = outbox.claimed(taken) if taken else None
    if sealed and theirs:
        return Claimed(sealed=sealed, stood=theirs.read())
    return _claim(tx, then, owner, now, outbox.claim_or_undo) if then else Claimed()


def not_sent(
    house: House, entry: Entry, permanent: bool, words: str, now: datetime, everybody: bool = False
) -> datetime | None:
    """It provably did not go. When it will be tried again, or None when it failed for good.

    `everybody`: it was not the letter's fault, so all of the account wait, and none fails for it.
    """
    gives_up = not everybody and (permanent or entry.attempts >= ATTEMPTS)
    again = None if gives_up else now + AGAIN[min(entry.attempts, len(AGAIN)) - 1]
    with house.store.transaction() as tx:
        outbox.settle_unsent(tx, entry, words, again)
        if everybody and again:
            outbox.put_off_all(tx, entry.sender, again, words)
    return again


def uncertain(house: House, entry: Entry, words: str, now: datetime) -> None:
    """Nobody can know whether it went."""
    with house.store.transaction() as tx:
        outbox.settle_uncertain(tx, entry, words, now + SEARCHES[0])


def handed_over(house: House, entry: Entry, words: str) -> None:
    """The candidate has it as a file. Whether it went only they know, so it is uncertain and never looked for."""
    with house.store.transaction() as tx:
        outbox.settle_uncertain(tx, entry, words, None)


def recover(house: House, now: datetime, nobody_else_sends: bool) -> tuple[Entry, ...]:
    """After a crash: what had not begun to leave is approved again; what had is uncertain, and returned."""
    with house.store.reading() as tx:  # mostly there is none, and then nobody has to wait for a lock
        if not outbox.abandoned(tx, now, nobody_else_sends):
            return ()
    lost = []
    with house.store.transaction() as tx:
        for entry in outbox.abandoned(tx, now, nobody_else_sends):
            if entry.phase == "pre":
                outbox.settle_unsent(tx, entry, "Afterword stopped before the letter left.", now)
            else:
                outbox.settle_uncertain(tx, entry, "Afterword stopped while the letter was leaving.", now)
                lost.append(entry)
    return tuple(lost)


def not_found(house: House, entry: Entry, now: datetime) -> None:
    """It was looked for in vain, which proves nothing. After the last search the candidate is asked."""
    searches = entry.searches + 1
    with house.store.transaction() as tx:
        later = now + SEARCHES[searches] if searches < len(SEARCHES) else None
        outbox.look_again(tx, entry.id, searches, later)


def claim_filing(house: House, waiting: Waiting, owner: str, now: datetime) -> Sealed | None:
    """Take a sent letter to file it. The letter for exactly one caller, for everybody else None."""
    with house.store.transaction() as tx:
        taken = outbox.claim_filing(tx, waiting, owner, now + LEASE)
        return outbox.find(tx, waiting.id) if taken else None


def filed(house: House, id: str, owner: str, stands: bool) -> None:
    """It stands in Sent, or could not be filed and may be tried again. Neither changes that it was sent."""
    with house.store.transaction() as tx:
        outbox.settle_filing(tx, id, owner, stands)


def named(house: House, message_id: str, words: str, now: datetime) -> bool:
    """A reply or a delivery report names that letter, so it went. Whether that settled a doubt."""
    with house.store.transaction() as tx:
        doubtful = (each for each in outbox.named(tx, message_id) if each.state in ("uncertain", "drafted"))
        found = next(doubtful, None)
        return _sent(tx, found, words, found.left_at or now, now) if found else False


def resolve(house: House, name: str, word: str, now: datetime) -> Entry:
    """The candidate's word on a letter in doubt: "arrived", "again" (the same bytes, the same id) or "drop".

    `name` is that of the letter, or its id in the outbox. Raises `NotFound`, and `Stopped` where there is no doubt.
    """
    with house.store.transaction() as tx:
        entry = _in(tx, name, "uncertain", "held", "drafted", "failed")
        if entry is None:
            raise Stopped("There is no doubt about that letter, so there is nothing to settle.")
        if word == "arrived":
            _sent(tx, entry, "The candidate says that it arrived.", entry.left_at or now, now)
        elif word == "drop":
            outbox.release(tx, entry.id, "taken_back", now)
        else:
            if (reason := _forbidden(tx, entry, now)) and reason != CLOSED:
                raise Stopped(f"It stays where it is. {reason}")
            outbox.release(tx, entry.id, "approved", now)
        return entry


def try_now(house: House, name: str, now: datetime) -> Entry:
    """Let a letter that waits for another try go with the next sending, and the others of its account with it.

    Raises `NotFound`, and `Stopped` where it was not tried yet: another time makes another letter (`letters.send_at`).
    """
    with house.store.transaction() as tx:
        entry = _in(tx, name, "approved")
        if entry is None or not entry.attempts:
            raise Stopped("That letter waits for its own time, and not for another try.")
        outbox.put_off(tx, Waiting(id=entry.id, sender=entry.sender, at=now, generation=entry.generation), now, "")
        return entry


def take_back(house: House, name: str) -> Entry:
    """Take a letter back to the desk. Raises `NotFound`, and `Stopped` once its words are on the line."""
    with house.store.transaction() as tx:
        entry = _in(tx, name, "approved", "sending", "failed", "held")
        if entry is None or not outbox.take_back(tx, entry.id):
            raise Stopped("This letter is not waiting any more, so it cannot be taken back.")
        return entry


def _in(tx: Tx, name: str, *states: str) -> Entry | None:
    """The newest entry of that name in one of the states. Raises `NotFound` where there is none in any."""
    found = outbox.named(tx, name)
    if not found:
        raise NotFound(f"There is no letter {name!r} in the outbox.")
    return next((each for each in reversed(found) if each.state in states), None)


def _sent(tx: Tx, entry: Entry, words: str, at: datetime, now: datetime, filed: bool = False) -> bool:
    if not outbox.settle_sent(tx, entry.id, words, at, filed):
        return False  # another found it first, and wrote the fact
    lines.append(tx, fact_of(entry, at, now))
    _settle_request(tx, entry, at, now)
    letters.forget_one(tx, entry.letter)
    replan(tx, entry.candidacy)
    return True


def _settle_request(tx: Tx, entry: Entry, at: datetime, now: datetime) -> None:
    """What they asked for went with the letter that answers, and only `supplied` settles a request."""
    step = plans.find(tx, entry.step) if entry.body["purpose"] == "answer" else None
    if isinstance(step, Step):
        id = same_everywhere("supplied", entry.message_id)
        lines.append(tx, line_of_supplied(story_of(tx, entry.candidacy), step, at, now, id))
