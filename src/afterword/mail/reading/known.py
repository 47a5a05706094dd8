"""What is known before a mail is read."""

from __future__ import annotations

from datetime import datetime

from afterword.core.journal import Journal
from afterword.core.records import Person
from afterword.core.value import Value


class Known(Value):
    """What is known before a mail is read: the candidate's address, the candidacy's people, zone and country, the texts
    of letters sent to them (cut off first where they are quoted), and `now` for a text without a date.
    """

    me: str | None = None
    employer: str = ""
    role: str = ""
    zone: str = ""
    country: str = ""
    people: tuple[Person, ...] = ()
    letters: tuple[str, ...] = ()
    now: datetime | None = None

    def person(self, address: str) -> str:
        """The id of whom the address is, else the address."""
        found = next(
            (each.id for each in self.people if each.email and each.email.casefold() == address.casefold()), ""
        )
        return found or address


def known_from(
    journal: Journal | None, candidacy: str = "", *, zone: str | None = None, now: datetime | None = None
) -> Known:
    """What a journal knows of one of its candidacies."""
    if journal is None:
        return Known(zone=zone or "", now=now)
    told = next((each for each in journal.candidacies if each.id == candidacy), None)
    own = {id for id in (candidacy,) if id}
    return Known(
        me=journal.candidate.email or None if journal.candidate else None,
        employer=told.employer if told else "",
        role=told.role if told else "",
        zone=zone or (told.zone if told and told.zone != "UTC" else ""),
        country=told.country if told else "",
        people=tuple(each for each in journal.people if not own or each.candidacy in own),
        letters=tuple(
            str(line.get("text") or "")
            for line in journal.lines
            if line.get("fact") == "letter_sent" and line.get("text")
        ),
        now=now,
    )
