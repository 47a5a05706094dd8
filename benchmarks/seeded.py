"""Journals made up from a seed: the same on every machine, so that figures are of the same work."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from afterword.core.journal import Line

NOW = datetime(2026, 11, 12, 12, tzinfo=UTC)
PLACES = (("Europe/London", "GB"), ("America/New_York", "US"), ("Europe/Berlin", "DE"), ("Asia/Kolkata", "IN"),
          ("Australia/Sydney", "AU"), ("America/Toronto", "CA"))  # fmt: skip
CAST = ("hiring_manager", "interviewer", "recruiter")


def candidacies(number: int, seed: int = 1) -> Iterator[Line]:
    """So many candidacies with three people and four facts each, spread over a year and six countries."""
    chance = random.Random(seed)
    yield {"record": "candidate", "id": "me", "name": "Lea Brandt", "email": "lea@mail.example", "zone": PLACES[0][0]}
    for each in range(number):
        id, people = f"c{each}", [f"c{each}-{part}" for part in CAST]
        yield _candidacy(id, *chance.choice(PLACES))
        yield from (_person(person, id, part) for person, part in zip(people, CAST, strict=True))
        end = NOW - timedelta(minutes=chance.randrange(365 * 24 * 60))
        latest = (end + timedelta(days=chance.randrange(3, 25))).date().isoformat()
        yield _fact("interview_held", id, 1, end, start=(end - timedelta(hours=1)).isoformat(), **{"with": people[:2]})
        yield _fact(
            "debriefed", id, 2, end + timedelta(minutes=20), interview=f"{id}-1", wanted="yes",
            notes=[{"person": people[0], "topics": ["the new depot"], "needs": ["planning"]}],
            decision={"latest": latest} if chance.random() < 0.5 else None,
        )  # fmt: skip
        yield _fact("letter_sent", id, 3, end + timedelta(hours=3), to=people[0], purpose="thank_you")
        yield _last_word(chance, id, people, end + timedelta(hours=chance.randrange(20, 200)))


def one_candidacy(facts: int, seed: int = 1) -> list[Line]:
    """One candidacy with a cast of twelve and so many facts of nearly all kinds, ten a day."""
    chance = random.Random(seed)
    people = [f"p{number}" for number in range(12)]
    lines: list[Line] = [_candidacy("c0", *PLACES[0]), *(_person(id, "c0", chance.choice(CAST)) for id in people)]
    for number in range(facts):
        lines.append(_anything(chance, number, people, NOW + timedelta(minutes=144 * number)))
    return lines


def as_text(lines: Iterator[Line] | list[Line]) -> str:
    """The journal file."""
    return "".join(json.dumps(line) + "\n" for line in lines)


def _last_word(chance: random.Random, id: str, people: list[str], at: datetime) -> Line:
    """The fourth fact, in the shares in which such things happen."""
    on = (at + timedelta(days=9)).date().isoformat()
    kinds: list[tuple[str, dict[str, Any]]] = [
        ("acknowledged", {}), ("acknowledged", {}), ("rejected", {"warm": True}), ("rejected", {"warm": False}),
        ("told_to_check_back", {"on": on}), ("put_on_hold", {"until": on}), ("asked_for", {"what": "references"}),
        ("invited", {}),
    ]  # fmt: skip
    kind, said = chance.choice(kinds)
    return _fact(kind, id, 4, at, by=people[2], **said)


def _anything(chance: random.Random, number: int, people: list[str], at: datetime) -> Line:
    who, on = chance.choice(people), (at + timedelta(days=9)).date().isoformat()
    purpose = chance.choice(["thank_you", "check_in", "answer_invitation", "supply"])
    earlier = f"c0-{chance.randrange(max(number, 1))}"
    kinds: list[tuple[str, dict[str, Any]]] = [
        ("interview_held", {"start": (at - timedelta(hours=1)).isoformat(), "with": chance.sample(people, 3)}),
        ("debriefed", {"interview": earlier, "notes": [{"person": who, "topics": ["x"]}], "promised": ["portfolio"]}),
        ("interview_missed", {"start": at.isoformat(), "who": "employer"}),
        (
            "letter_sent",
            {"to": who, "purpose": purpose},
        ),
        ("call_made", {"to": who, "purpose": "thank_you"}),
        ("bounced", {"to": who, "address": f"{who}@c0.example"}),
        ("out_of_office", {"person": who, "until": on}),
        ("told_to_check_back", {"by": who, "on": on}),
        ("asked_for", {"by": who, "what": "references"}),
        ("supplied", {"answers": earlier}),
        ("invited", {"by": who}),
        ("offered", {"by": who}),
        ("decision_expected", {"by": who, "latest": on}),
        ("put_on_hold", {"by": who, "until": on}),
        ("acknowledged", {"by": who}),
        ("skipped", {"step": f"thank_you:c0:{who}:{earlier}"}),
        ("corrected", {"target": earlier, "new": {"source": "mail"}}),
        ("retracted", {"target": earlier}),
    ]
    kind, said = chance.choice(kinds)
    return _fact(kind, "c0", number, at, **said)


def _candidacy(id: str, zone: str, country: str) -> Line:
    return {"record": "candidacy", "id": id, "employer": f"Employer {id}", "role": "Analyst", "zone": zone,
            "country": country}  # fmt: skip


def _person(id: str, candidacy: str, part: str) -> Line:
    return {"record": "person", "id": id, "candidacy": candidacy, "name": f"Ada {id}", "part": part,
            "email": f"{id}@{candidacy}.example"}  # fmt: skip


def _fact(kind: str, candidacy: str, number: int, at: datetime, **said: Any) -> Line:
    return {"fact": kind, "id": f"{candidacy}-{number}", "candidacy": candidacy, "at": at.isoformat(), **said}
