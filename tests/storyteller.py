"""Small stories as journals, so that a test reads like what happened.

One fact a line, `2026-10-14T10:45 interview_held with=ada,bob`, in UTC; values with commas are lists, `_` is a space.
The cast is fixed: `ada` is a hiring manager, `rob` a recruiter, `cleo` a coordinator, `ref` a referrer, `gil` an
agency's consultant (and then the candidacy is through an agency), `nameless` has no address, and
anybody else is an interviewer. Rob and Cleo are there when they are named, or by a line `people rob cleo`.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from afterword.core import journal
from afterword.core.journal import Journal

PARTS = {
    "ada": "hiring_manager",
    "rob": "recruiter",
    "cleo": "coordinator",
    "ref": "referrer",
    "gil": "agency_consultant",
}
LISTS = {"with", "promised"}


def told(
    story: str,
    zone: str = "UTC",
    country: str = "GB",
    source: str = "direct",
    people: dict[str, dict[str, Any]] | None = None,
) -> Journal:
    """The journal of one candidacy `c` in which that happened."""
    facts: list[dict[str, Any]] = []
    cast: dict[str, None] = {}
    for number, line in enumerate(filter(None, map(str.strip, story.splitlines())), 1):
        if line.startswith("people "):
            cast |= dict.fromkeys(line.split()[1:])
            continue
        at, kind, *pairs = line.split()
        fact = _fact(number, at, kind, dict(pair.split("=", 1) for pair in pairs), facts)
        facts.append(fact)
        cast |= dict.fromkeys(each for key in ("with", "to", "by", "person") for each in _people(fact, key))
        cast |= dict.fromkeys(note["person"] for note in fact.get("notes", []))
    records = [
        {"record": "candidate", "id": "me", "name": "Lea Brandt", "email": "lea@mail.example", "phone": "+44 20 7946 0100",
         "zone": zone, "strengths": [{"id": "s1", "claim": "I finish things", "evidence": "closed 41 of 43 tickets"}]},
        {"record": "candidacy", "id": "c", "employer": "Northwind", "role": "Planner", "zone": zone, "country": country,
         "source": "agency" if "gil" in cast else source},
        *({**_person(id), **(people or {}).get(id, {})} for id in cast),
    ]  # fmt: skip
    return journal.parse("".join(json.dumps(each) + "\n" for each in [*records, *facts]))


def at(words: str) -> datetime:
    """A moment in UTC."""
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


def _fact(number: int, at_: str, kind: str, said: dict[str, str], before: list[dict[str, Any]]) -> dict[str, Any]:
    fact: dict[str, Any] = {
        "fact": kind,
        "id": said.pop("id", f"f{number}"),
        "candidacy": "c",
        "at": at(at_).isoformat(),
    }
    if kind == "debriefed":
        held = [each["id"] for each in before if each["fact"] == "interview_held"]
        fact |= {"interview": said.pop("interview", held[-1] if held else "?"), "wanted": "yes"}
        if "latest" in said:
            fact["decision"] = {"latest": said.pop("latest")}
    for key, words in said.items():
        fact[key] = _value(key, words)
    return fact


def _value(key: str, words: str) -> Any:
    if key in LISTS:
        return [each.replace("_", " ") if key != "with" else each for each in words.split(",")]
    if words in ("true", "false"):
        return words == "true"
    if words.startswith("{"):
        return json.loads(words)
    return words if key in ("purpose", "step", "target", "answers") or "T" in words else words.replace("_", " ")


def _people(fact: dict[str, Any], key: str) -> list[str]:
    value = fact.get(key, [])
    if key == "to" and fact["fact"] == "decided":
        return []
    return value if isinstance(value, list) else [value]


def _person(id: str) -> dict[str, Any]:
    email = None if id.startswith("nameless") else f"{id}@northwind.example"
    return {
        "record": "person", "id": id, "candidacy": "c", "name": f"{id.capitalize()} Okafor", "title": "Head of Data",
        "part": PARTS.get(id, "interviewer"), "email": email,
    }  # fmt: skip
