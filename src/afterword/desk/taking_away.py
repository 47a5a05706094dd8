"""A letter taken away: as it goes on paper, and as it goes into the candidate's own mail program."""

from __future__ import annotations

from datetime import datetime

from afterword.core.records import Person
from afterword.core.story import Story
from afterword.core.value import Value
from afterword.desk.house import House, story_of
from afterword.desk.reviewing import Reviewed, find
from afterword.errors import BadInput
from afterword.mail.enclosed import Enclosure
from afterword.mail.message import Outgoing
from afterword.mail.own_program import mailto
from afterword.paper import Addressed
from afterword.store import enclosures
from afterword.writing.letter import Letter


class Taken(Value):
    """A letter with all that paper needs, and as a mail where the addressee has an address (else None)."""

    letter: Letter
    addressed: Addressed
    mail: Outgoing | None
    dated: datetime


def take(house: House, name: str, now: datetime) -> Taken:
    """The letter with that id, or to that person, dated when it would go. Raises `NotFound`."""
    reviewed = find(house, name, now)
    with house.store.reading() as tx:
        story = story_of(tx, reviewed.draft.candidacy)
        files = tuple(
            Enclosure(name=each.name, kind=each.kind, data=enclosures.data(tx, each)) for each in reviewed.files
        )
    return Taken(
        letter=reviewed.letter, addressed=_addressed(story, reviewed.person), mail=_mail(story, reviewed, files),
        dated=max(reviewed.goes, now).astimezone(now.tzinfo),
    )  # fmt: skip


def link(story: Story, reviewed: Reviewed) -> str:
    """A `mailto:` link that holds the letter; "" where an address is missing, the letter is too long for one, or a file
    goes with it.
    """
    mail = None if reviewed.files else _mail(story, reviewed)
    return mailto(mail) if mail else ""


def as_mail(taken: Taken) -> Outgoing:
    """Its mail. Raises `BadInput` where there is no address to write to or from."""
    if taken.mail is None:
        raise BadInput("A mail needs your address and theirs, and one of the two is missing.")
    return taken.mail


def _addressed(story: Story, person: Person) -> Addressed:
    candidate = story.candidate
    lines = (person.name, person.title, story.candidacy.employer)
    return Addressed(
        name=candidate.name if candidate else "", country=story.candidacy.country,
        contact=tuple(line for line in (candidate.phone, candidate.email) if line) if candidate else (),
        to=tuple(line for line in lines if line),
    )  # fmt: skip


def _mail(story: Story, reviewed: Reviewed, files: tuple[Enclosure, ...] = ()) -> Outgoing | None:
    candidate, person = story.candidate, reviewed.person
    if not (candidate and candidate.email and person.email):
        return None
    return Outgoing(
        sender_name=candidate.name, sender_address=candidate.email, to_name=person.name, to_address=person.email,
        subject=reviewed.letter.subject, text=reviewed.letter.text, files=files,
    )  # fmt: skip
