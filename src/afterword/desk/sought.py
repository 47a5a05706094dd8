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
from afterword.store import lines, outbox, replies, settings
from afterword.store.database import Tx
from afterword.store.rows import Entry

AFTER_THE_END = timedelta(days=45)
"""So long after its end the mail of a candidacy is still read: a kind answer, a second thought, a bounce."""

MOST_DOUBTFUL = 1000


def register(house: House, now: datetime) -> Register:
    """All that mail may belong to, by the journal as it is now."""
    with house.store.reading() as tx:
        return register_in(tx, now)


def register_in(tx: Tx, now: datetime) -> Register:
    """The same, in a transaction that is under way."""
    aliases: dict[str, list[str]] = {}
    for message_id, original in replies.also_known_as(tx).items():
        aliases.setdefault(original, []).append(message_id)
    conversations, doubtful = replies.conversations(tx), _doubtful(tx)
    waiting, found = sorted(lines.ids(tx, "candidacy")), []
    for some in (waiting[first : first + AT_ONCE] for first in range(0, len(waiting), AT_ONCE)):
        for story in stories_of(tx, some).values():
            sought = sought_of(story, aliases, conversations.get(story.candidacy.id, set()), now, doubtful)
            if sought is not None:
                found.append(sought)
    return Register(found, own_addresses(tx))


def own_addresses(tx: Tx) -> tuple[str, ...]:
    """The addresses that the candidate writes from: of the mail account, and of their record."""
    account, candidate = settings.get(tx, ACCOUNT) or {}, candidate_in(tx)
    each = (str(account.get("address") or ""), candidate.email if candidate else "")
    return tuple(dict.fromkeys(address.lower() for address in each if address))


def _doubtful(tx: Tx) -> tuple[Entry, ...]:
    """Letters of which nobody knows whether they went: an answer to one settles it."""
    return outbox.listed(tx, ("uncertain", "drafted"), MOST_DOUBTFUL)


def sought_of(
    story: Story, aliases: dict[str, list[str]], others: set[str], now: datetime, doubtful: tuple[Entry, ...] = ()
) -> Sought | None:
    """What tells that a mail belongs to that candidacy; None for one that is long over, or is only an example."""
    earliest = now - timedelta(days=config.look_back())
    if story.candidacy.raw.get("demo") or (story.ended and story.ended.at < now - AFTER_THE_END):
        return None
    known = [min(fact.at, fact.noted or fact.at) for fact in story.facts]
    if known and max(known) < earliest:
        return None
    written = [(each.message_id, each.to, each.at, False) for each in story.of(LetterSent) if each.message_id]
    written += [(each.message_id, str(each.body["to"]), each.left_at or each.send_at, True) for each in doubtful
                if each.candidacy == story.candidacy.id]  # fmt: skip
    letters: dict[str, Wrote] = {}
    for id, to, at, in_doubt in written:
        person = story.person(to)
        wrote = Wrote(id=id, name=person.greeting or person.name, day=_day(story, at), doubtful=in_doubt)
        letters.update(dict.fromkeys((id, thread_token(id), *aliases.get(id, ())), wrote))
    return Sought(
        candidacy=story.candidacy.id,
        employer=story.candidacy.employer,
        since=max(min(known, default=earliest), earliest),
        people=tuple(
            Known(name=each.name, greeting=each.greeting, address=address)
            for each in story.people
            for address in (each.email, *each.other_emails)
        ),
        letters=letters,
        others=frozenset(others),
        invitations=frozenset(str(uid) for each in story.of(InterviewHeld) if (uid := each.raw.get("uid"))),
    )


def _day(story: Story, at: datetime) -> str:
    return clock.spoken_day(story.calendar.local(at)).partition(" ")[2]
