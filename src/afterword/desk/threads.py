"""Which conversation a letter belongs to: the last mail with that person, so that it arrives beneath it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from afterword.core.facts import InterviewHeld, LetterSent
from afterword.core.records import Person
from afterword.core.story import Story
from afterword.core.value import Value
from afterword.mail.message import LONGEST_HEADING, thread_ids
from afterword.store import replies
from afterword.store.database import Tx

MOST = 12
"""Message-IDs in References: the first, which names the conversation, and the last of all others."""
OPENS = frozenset({"thank_you", "withdraw", "missed"})
"""What answers a mail of theirs, and never goes beneath a letter of one's own."""

_REPLY = re.compile(r"(?i)^\s*(?:re|aw|sv|antw|odp)\s*(?:\[\d+\])?\s*:\s*")


class Thread(Value):
    """The mail to answer: its Message-ID, those before it (oldest first), and its subject as an answer bears it."""

    parent: str = ""
    references: tuple[str, ...] = ()
    subject: str = ""

    def goes_on(self, subject: str) -> bool:
        """Whether a letter of that subject belongs to it: who writes another begins another conversation."""
        return bool(self.parent) and bare(subject) == bare(self.subject)


class _Mail(Value):
    at: datetime
    id: str
    subject: str
    references: tuple[str, ...] = ()


def thread(tx: Tx, story: Story, person: Person, purpose: str) -> Thread:
    """The conversation that a letter of that purpose to that person goes on; an empty one where it begins one."""
    came = (replies.newest_from(tx, story.candidacy.id, address) for address in person.emails)
    mails = [_theirs(tx, each) for some in came for each in some]
    mails += [mail for held in story.interviews if (mail := _invitation(held, person))]
    if purpose not in OPENS:
        mails += [_Mail(at=each.at, id=each.message_id, subject=each.subject) for each in _ours(story, person)]
    mails = [each for each in mails if thread_ids(each.id) == (each.id,)]
    if not mails:
        return Thread()
    last = max(mails, key=lambda each: (each.at, each.id))
    before = tuple(dict.fromkeys(each for each in last.references if each != last.id))
    return Thread(
        parent=last.id,
        references=before[:1] + before[1:][-MOST:],
        subject=f"Re: {bare(last.subject)}"[:LONGEST_HEADING] if bare(last.subject) else "",
    )


def bare(subject: str) -> str:
    """A subject without the signs of an answer before it."""
    words = " ".join(subject.split())
    while found := _REPLY.match(words):
        words = words[found.end() :]
    return words


def _ours(story: Story, person: Person) -> list[LetterSent]:
    return [each for each in story.facts if isinstance(each, LetterSent) and each.to == person.id and each.message_id]


def _invitation(held: InterviewHeld, person: Person) -> _Mail | None:
    """The mail in which that person invited, where the invitation came in one."""
    told = held.raw.get("mail")
    if not isinstance(told, Mapping):
        return None
    writers, before, at = (told.get(key) for key in ("from", "references", "at"))
    if not isinstance(writers, list) or set(person.emails).isdisjoint(map(str, writers)):
        return None
    return _Mail(
        at=_moment(at) or held.noted or held.at,
        id=str(told.get("message_id", "")),
        subject=str(told.get("subject", "")),
        references=thread_ids(" ".join(map(str, before))) if isinstance(before, list) else (),
    )


def _moment(words: object) -> datetime | None:
    """An instant as the journal has it; None for anything else that a journal file may hold there."""
    try:
        found = datetime.fromisoformat(str(words))
    except ValueError:
        return None
    return found if found.tzinfo else None


def _theirs(tx: Tx, one: replies.Reply) -> _Mail:
    head = replies.data(tx, one.id).replace(b"\r\n", b"\n").partition(b"\n\n")[0][:100_000].decode("ascii", "replace")
    unfolded = re.sub(r"\n[ \t]+", " ", head)
    found = re.search(r"(?im)^references:(.*)$", unfolded)
    references = thread_ids(found[1]) if found else ()
    return _Mail(at=one.at, id=one.message_id, subject=str(one.body.get("subject", "")), references=references)
