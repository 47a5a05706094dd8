"""Journals made up from a seed, with notes as people leave them: good, rough, loud, private, and none at all."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

TOPICS = (
    "the June billing migration", "THE NEW WAREHOUSE IN LEEDS", "how teams agree a freeze", "Rotas fail at their joins.",
    "moving to nights", "they lost two planners", "asdf", "<b>alert fatigue</b> on the rota &amp; paging",
    "onboarding 🎉 for new joiners", "Umstellung auf SAP im April und die neuen Lager", "planning", '"Boring is good"',
    "We talked about the move to a new ledger", "salary bands for seniors", "her divorce and the kids", "x" * 200,
    "lorem ipsum " * 60, "backlog of ad hoc requests", "gaps in the river gauge network", "being short of drivers",
    "why half the trainees leave within a year", "the supplier audit; stock counts each quarter\n- shelf labels",
    "Kubernetes", "overtime pay", "their plan to open a depot in Hull", "No one owns the rota",
    "I told them about my boat", "weekend cover for the front desk", "parents' evenings", "reading recovery for year four",
    "hygiene inspections", "the merger with Dunmore", "C++ build times", "a 40% rise in claims since May",
    "patient falls at night", "Ask about the rota", "the kiln schedule", "Que faire pour les clients et la livraison",
)  # fmt: skip
NEEDS = (
    "someone to own invoice reconciliation", "fewer noisy pages", "They need people on nights.", "to open a depot",
    "cutting waste", "nights are thin", "how to keep drivers", "bilingual staff", "LOWER COSTS", "asdf", "",
    "a calm head in a crisis", "drivers who turn up", "shorter queues at lunch", "We are looking for a planner who stays",
)  # fmt: skip
QUESTIONS = (
    "Who signs off a release?", "Ask about the game days", "whether to rotate by week", "how the rota is made",
    "Will it start in June?", "What's the salary?", "asdf?", "", "", "did the audit change anything", "WHY IS IT LATE?",
    "Is Dunmore still involved?", "Do you use SAP? Which version? Since when?",
)  # fmt: skip
STRENGTHS = (
    ("I make slow systems fast", "cut payment latency at Fernhill from 900 to 210 milliseconds"),
    ("Patience", "about half of my reviews were for new joiners"), ("team player", ""),
    ("I keep costs down", "62 invoices corrected in two years at Malabar Dairy, 57 of them in time"),
    ("I train people", "trained five apprentices at Lakeshore Steel"), ("x", "weekly calls with 24 suppliers in Poland"),
    ("ORGANISED", "RAN THE FRONT DESK FOR THREE YEARS"), ("Driving", "certified in forklift since 2020"),
    ("I write", "maintainer of an open catalogue with 14 contributors"), ("Cooking", "ran a kitchen of nine for two summers"),
    ("I care for patients", "led the falls audit that took falls from 12 to 5 a month"),
)  # fmt: skip
PLACES = (
    ("Europe/London", "GB"), ("America/New_York", "US"), ("Europe/Berlin", "DE"), ("Asia/Kolkata", "IN"),
    ("Asia/Tokyo", "JP"), ("America/Toronto", "CA"), ("Australia/Sydney", "AU"), ("Europe/Paris", "FR"), ("UTC", ""),
)  # fmt: skip
NAMES = (
    ("Anna Whitcombe", "Anna"), ("Rajesh Chaudhary", "Dr Chaudhary"), ("Lee Pemberton", ""), ("Zoë Hart", "Ms Hart"),
    ("Kenji Tanaka", "Tanaka-san"), ("Sinéad O'Brien", "Sinéad"), ("Mark Will", "Mark"), ("Bo Li", "Bo"),
    ("Nguyễn Văn An", "Mr Nguyễn"), ("Ursula von Bek", "Frau von Bek"),
)  # fmt: skip
ROLES = ("Platform Engineer", "Staff Nurse, Night Unit", "Driver", "Head of Year", "Regional Sales Manager, South")
EMPLOYERS = ("Larkfield Energy", "Brightquay", "St Anne's School", "Müller & Söhne")
Line = dict[str, Any]


def random_journal(seed: int) -> tuple[str, datetime]:
    """A journal file with one candidacy, and a moment at which its letters are to be written (UTC)."""
    chance = random.Random(seed)
    begun = datetime(2026, chance.randint(3, 11), chance.randint(1, 28), chance.randint(8, 17), tzinfo=UTC)
    zone, country = chance.choice(PLACES)
    source = chance.choice(["direct"] * 5 + ["agency", "referral"])
    lines = [*_records(chance, zone, country, source)]
    people = [line["id"] for line in lines if line["record"] == "person" and line["id"].startswith("p")]
    room = [line["id"] for line in lines if line.get("part") in ("interviewer", "hiring_manager")]
    moment = begun
    for number in range(chance.randint(1, 2)):
        lines += _round(chance, number, moment, people, room)
        moment += timedelta(days=chance.randint(3, 9), hours=1)
    lines += _what_came(chance, moment, room)
    wait = timedelta(hours=(3, 30, 192, 480, 1800)[seed % 5])
    return "\n".join(json.dumps(line) for line in lines), moment - timedelta(days=8) + wait


def _records(chance: random.Random, zone: str, country: str, source: str) -> Iterator[Line]:
    strengths = chance.sample(STRENGTHS, chance.randint(0, 5))
    yield {
        "record": "candidate", "id": "me", "name": "Ingrid Holm", "email": "ingrid@mail.example", "country": "GB",
        "phone": "+44 20 7946 0101", "zone": chance.choice(PLACES)[0],
        "links": chance.choice([[], ["https://ingrid.example"]]),
        "strengths": [{"id": f"s{at}", "claim": claim, "evidence": shown} for at, (claim, shown) in enumerate(strengths)],
    }  # fmt: skip
    yield {"record": "candidacy", "id": "c1", "employer": chance.choice(EMPLOYERS), "role": chance.choice(ROLES),
           "zone": zone, "country": country, "source": source}  # fmt: skip
    for at, (name, greeting) in enumerate(chance.sample(NAMES, chance.randint(1, 6))):
        part = chance.choice(["interviewer"] * 3 + ["recruiter", "coordinator"]) if at else "hiring_manager"
        yield _person(f"p{at}", name, greeting, part, f"p{at}@e.example" if chance.random() < 0.9 else None)
    if source == "agency":
        yield _person("ag", "Gareth Lloyd", "Gareth", "agency_consultant", "g@a.example")
    if source == "referral":
        yield _person("ref", "Maeve Costello", "Maeve", "referrer", "m@a.example")


def _person(id: str, name: str, greeting: str, part: str, email: str | None) -> Line:
    return {"record": "person", "id": id, "candidacy": "c1", "name": name, "part": part, "email": email,
            "greeting": greeting}  # fmt: skip


def _round(chance: random.Random, number: int, start: datetime, people: list[str], room: list[str]) -> Iterator[Line]:
    """An interview of an hour, and nine times in ten a debrief; once in ten everybody has the same one note."""
    id, kind = f"i{number}", chance.choice(["phone", "video", "onsite", "panel"])
    yield _fact("interview_held", id, start + timedelta(hours=1), start=start.isoformat(), round=number + 1, format=kind,
                **{"with": room})  # fmt: skip
    if chance.random() < 0.08:
        return
    same = chance.random() < 0.1
    notes = [
        {
            "person": person, "topics": ["the rota"] if same else chance.sample(TOPICS, chance.randint(0, 3)),
            "needs": chance.sample(NEEDS, chance.randint(0, 2)), "question": chance.choice(QUESTIONS),
            "strengths": chance.sample([f"s{at}" for at in range(5)], chance.randint(0, 2)),
        }
        for person in people if chance.random() < 0.85
    ]  # fmt: skip
    latest = (start + timedelta(days=chance.randint(2, 20))).date().isoformat()
    yield _fact(
        "debriefed", f"d{number}", start + timedelta(hours=2), interview=id, notes=notes,
        wanted=chance.choice(["yes"] * 4 + ["no", "unsure"]), decision_today=chance.random() < 0.1,
        decision={"latest": latest} if chance.random() < 0.4 else None,
        promised=chance.choice([[], [], [], ["the runbook"], ["two references", "to call Anna"]]),
    )  # fmt: skip


def _what_came(chance: random.Random, moment: datetime, room: list[str]) -> Iterator[Line]:
    """Up to two of the things that happen afterwards."""
    soon = (moment + timedelta(days=5)).date().isoformat()
    kinds: list[tuple[str, Line]] = [
        ("rejected", {"warm": True, "by": "p0"}), ("rejected", {"warm": False}), ("offered", {"answer_by": soon, "by": "p0"}),
        ("invited", {"round": 3, "start": (moment + timedelta(days=6)).isoformat()}), ("invited", {"round": 3}),
        ("asked_for", {"what": "references"}), ("asked_for", {"what": "availability"}), ("asked_for", {"what": "salary"}),
        ("asked_for", {"what": "documents", "deadline": soon}), ("told_to_check_back", {"on": soon, "by": "p0"}),
        ("put_on_hold", {}), ("bounced", {"to": "p0", "address": "p0@e.example"}),
        ("interview_missed", {"start": moment.isoformat(), "who": "employer", "with": room}),
        ("interview_missed", {"start": moment.isoformat(), "who": "candidate", "with": room}),
        ("decided", {"to": "withdraw"}), ("decided", {"to": "accept"}), ("decision_expected", {"latest": soon}),
    ]  # fmt: skip
    for number, (kind, said) in enumerate(chance.sample(kinds, chance.randint(0, 2))):
        yield _fact(kind, f"f{number}", moment + timedelta(hours=chance.randint(1, 20)), **said)


def _fact(kind: str, id: str, at: datetime, **said: Any) -> Line:
    return {"fact": kind, "id": id, "candidacy": "c1", "at": at.isoformat(), **said}
