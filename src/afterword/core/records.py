"""Records: who and what. They are edited in place, unlike facts.

Zones are IANA names; `raw` is the object as the journal file holds it, unknown keys included.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, get_args

from afterword.core import shapes
from afterword.core.value import NOTHING, Value

Part = Literal[
    "interviewer", "hiring_manager", "recruiter", "coordinator", "assistant", "referrer", "agency_consultant"
]
PARTS: tuple[str, ...] = get_args(Part)
Number = tuple[str, Any]
"""The name of a number of the etiquette, and what the record gives for it."""


class Strength(Value):
    """Something the candidate is good at, with what proves it."""

    id: str
    claim: str
    evidence: str = ""
    raw: Mapping[str, Any] = NOTHING


class Candidate(Value):
    """The person who was interviewed, and whose letters these are. `zone` is where they are.

    `numbers` are their own in place of an etiquette's, by name, in every candidacy.
    """

    id: str
    name: str
    email: str = ""
    phone: str = ""
    zone: str = "UTC"
    country: str = ""
    current_employer: str = ""
    links: tuple[str, ...] = ()
    strengths: tuple[Strength, ...] = ()
    numbers: tuple[Number, ...] = ()
    raw: Mapping[str, Any] = NOTHING


class Candidacy(Value):
    """One candidate and one employer's decision, with all its rounds.

    `zone`, `country` and `region` (ISO 3166-2 without the country) are the employer's. `etiquette` names a
    profile, and nothing means the defaults; `numbers` are this candidacy's own in place of its.
    """

    id: str
    employer: str = ""
    role: str = ""
    zone: str = "UTC"
    country: str = ""
    region: str = ""
    sector: str = ""
    etiquette: str = ""
    numbers: tuple[Number, ...] = ()
    source: str = "direct"
    raw: Mapping[str, Any] = NOTHING


class Person(Value):
    """Somebody on the employer's side, named as they write it; `greeting` is how to address them ("Dr Okafor").

    `same_as` is the record of the same person that stays, by the candidate's word; `not_same_as` are records that they
    said are somebody else's. `other_ids` and `other_emails` are those of the records that are told as this one.
    """

    id: str
    candidacy: str
    name: str
    title: str = ""
    part: str = "interviewer"
    email: str = ""
    email_source: str = ""
    phone: str = ""
    may_call: bool = False
    zone: str = ""
    greeting: str = ""
    same_as: str = ""
    not_same_as: tuple[str, ...] = ()
    other_ids: tuple[str, ...] = ()
    other_emails: tuple[str, ...] = ()
    raw: Mapping[str, Any] = NOTHING

    @property
    def emails(self) -> tuple[str, ...]:
        """Every address of theirs, in lower case, the one to write to first."""
        return tuple(each.casefold() for each in (self.email, *self.other_emails) if each)

    @property
    def first_name(self) -> str:
        """The first word of the name, for headings; letters use `greeting` or the whole name."""
        return self.name.split()[0] if self.name.split() else self.name


Record = Candidate | Candidacy | Person
RECORDS: dict[str, type[Record]] = {"candidate": Candidate, "candidacy": Candidacy, "person": Person}

shapes.READERS["tuple[Strength, ...]"] = shapes.each(Strength)
shapes.READERS["tuple[Number, ...]"] = lambda value: tuple(shapes.mapping(value).items())


def read(body: Mapping[str, Any]) -> Record:
    """The record that one journal line holds; raises `shapes.Misshapen`, naming the key."""
    return shapes.read(RECORDS[body["record"]], body)
