"""Records: who and what. They are edited in place, unlike facts.

Zones are IANA names; `raw` is the object as the journal file holds it, unknown keys included.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast, get_args

from afterword.core import shapes

Part = Literal[
    "interviewer", "hiring_manager", "recruiter", "coordinator", "assistant", "referrer", "agency_consultant"
]
PARTS: tuple[str, ...] = get_args(Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """Something the candidate is good at, with what proves it."""

    id: str
    claim: str
    evidence: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """The person who was interviewed, and whose letters these are. `zone` is where they are."""

    id: str
    name: str
    email: str = ""
    phone: str = ""
    zone: str = "UTC"
    country: str = ""
    current_employer: str = ""
    links: tuple[str, ...] = ()
    strengths: tuple[Strength, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidacy:
    """One candidate and one employer's decision, with all its rounds. `zone` and `country` are the employer's."""

    id: str
    employer: str = ""
    role: str = ""
    zone: str = "UTC"
    country: str = ""
    sector: str = ""
    etiquette: str = ""
    source: str = "direct"
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on the employer's side, named as they write it; `greeting` is how to address them ("Dr Okafor")."""

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
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def first_name(self) -> str:
        """The first word of the name, for headings; letters use `greeting` or the whole name."""
        return self.name.split()[0] if self.name.split() else self.name


Record = Candidate | Candidacy | Person
RECORDS: dict[str, type[Record]] = {"candidate": Candidate, "candidacy": Candidacy, "person": Person}

shapes.READERS["tuple[Strength, ...]"] = shapes.each(Strength)


def read(body: Mapping[str, Any]) -> Record:
    """The record that one journal line holds; raises `shapes.Misshapen`, naming the key."""
    return cast(Record, shapes.read(RECORDS[body["record"]], body))
