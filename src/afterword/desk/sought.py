"""Whom the mailbox is searched for: everybody of candidacies that are open, or were until lately, and our letters."""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword import config
from afterword.core import clock
from afterword.core.facts import InterviewHeld, LetterSent
from afterword.core.story import Story
from afterword.desk.accounts import NAME as ACCOUNT
from afterword.desk.house import AT_ONCE, House, candidate_in, stories_of
from afterword.mail.matching import Known, Register, Sought, Wrote
from afterword.mail.message import thread_token
from afterword.store import lines, replies, settings
from afterword.store.database import Tx

AFTER_THE_END = timedelta(days=45)
"""So long after its end the mail of a candidacy is still read: a kind answer, a second thought, a bounce."""


def register(house: House, now: datetime) -> Register:
    """All that mail may belong to, by the journal as it is now."""
    with house.store.reading() as tx:
        return register_in(tx, now)


def register_in(tx: Tx, now: datetime) -> Register:
    """The same, in a transaction that is under way."""
    aliases: dict[str, list[str]] = {}
    for message_id, original in replies.also_known_as(tx).items():
        aliases.setdefault(original, []).append(message_id)
    conversations = replies.conversations(tx)
    waiting, found = sorted(lines.ids(tx, "candidacy")), []
    for some in (waiting[first : first + AT_ONCE] for first in range(0, len(waiting), AT_ONCE)):
        for story in stories_of(tx, some).values():
            sought = sought_of(story, aliases, conversations.get(story.candidacy.id, set()), now)
            if sought is not None:
                found.append(sought)
    return Register(found, own_addresses(tx))


def own_addresses(tx: Tx) -> tuple[str, ...]:
    """The addresses that the candidate writes from: of the mail account, and of their record."""
    account, candidate = settings.get(tx, ACCOUNT) or {}, candidate_in(tx)
    each = (str(account.get("address") or ""), candidate.email if candidate else "")
    return tuple(dict.fromkeys(address.lower() for address in each if address))


def sought_of(story: Story, aliases: dict[str, list[str]], others: set[str], now: datetime) -> Sought | None:
    """What tells that a mail belongs to that candidacy; None for one that is long over, or is only an example."""
    earliest = now - timedelta(days=config.look_back())
    if story.candidacy.raw.get("demo") or (story.ended and story.ended.at < now - AFTER_THE_END):
        return None
    known = [min(fact.at, fact.noted or fact.at) for fact in story.facts]
    if known and max(known) < earliest:
        return None
    letters = {}
    for letter in story.of(LetterSent):
        if letter.message_id:
            person = story.person(letter.to)
            wrote = Wrote(id=letter.message_id, name=person.greeting or person.name, day=_day(story, letter.at))
            names = (letter.message_id, thread_token(letter.message_id), *aliases.get(letter.message_id, ()))
            letters.update(dict.fromkeys(names, wrote))
    return Sought(
        candidacy=story.candidacy.id,
        employer=story.candidacy.employer,
        since=max(min(known, default=earliest), earliest),
        people=tuple(Known(name=each.name, greeting=each.greeting, address=each.email) for each in story.people),
        letters=letters,
        others=frozenset(others),
        invitations=frozenset(str(uid) for each in story.of(InterviewHeld) if (uid := each.raw.get("uid"))),
    )


def _day(story: Story, at: datetime) -> str:
    return clock.spoken_day(story.calendar.local(at)).partition(" ")[2]
