"""Harrow Lake, as a journal and as lines of a house: Ines Marlow met Dana Whitfield there, who likes to be rung.

Everything is at 16:40 on Thursday 12 November 2026 in London, which is 10:40 in Chicago, the day after.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from afterword.core import journal
from afterword.core.facts import Fact
from afterword.core.planner import plan_one
from afterword.core.story import Story, stories
from afterword.core.value import replace as replace
from afterword.desk.house import House, replan
from afterword.store import lines
from afterword.writing.call_sheet import CallSheet, sheet

NOW = datetime.fromisoformat("2026-11-12T16:40:00+00:00")
INES: dict[str, Any] = {
    "record": "candidate", "id": "me", "name": "Ines Marlow", "email": "ines@mail.example", "phone": "+44 1632 960114",
    "zone": "Europe/London", "country": "GB", "current_employer": "Northmoor",
    "strengths": [{"id": "s1", "claim": "I count well", "evidence": "raised cycle counts at Northmoor from 97 to 99.4 percent in a year"}],
}  # fmt: skip
HARROW: dict[str, Any] = {
    "record": "candidacy", "id": "harrow", "employer": "Harrow Lake Logistics", "role": "Inventory Planner",
    "zone": "America/Chicago", "country": "US", "source": "direct",
}  # fmt: skip


def person(id: str, name: str, part: str = "interviewer", **more: Any) -> dict[str, Any]:
    """Somebody at Harrow Lake who may be rung, unless it is said otherwise."""
    return {"record": "person", "id": id, "candidacy": "harrow", "name": name, "title": "", "part": part,
            "email": f"{id}@harrowlake.example", "phone": "414 555 0148", "may_call": True, "greeting": name.split()[0], **more}  # fmt: skip


DANA = person("dana", "Dana Whitfield", "hiring_manager", title="Warehouse Operations Manager")
RAUL = person("raul", "Raúl Ortega")
CLEO = person("cleo", "Cleo Marsh", "coordinator")
REF = person("ref", "Rafi Stone", "referrer")
GIL = person("gil", "Gil Brook", "agency_consultant")
HELD: dict[str, Any] = {
    "fact": "interview_held", "id": "i1", "candidacy": "harrow", "start": "2026-11-11T11:00:00-06:00",
    "at": "2026-11-11T12:30:00-06:00", "zone": "America/Chicago", "with": ["dana", "raul"],
}  # fmt: skip
DEBRIEF: dict[str, Any] = {
    "fact": "debriefed", "id": "d1", "candidacy": "harrow", "at": "2026-11-11T13:00:00-06:00", "interview": "i1",
    "wanted": "yes", "notes": [
        {"person": "dana", "topics": ["the walk round the cold store", "late deliveries"], "needs": ["counts that can be trusted"],
         "strengths": ["s1"], "question": "What would you count first on a Monday?", "answered": ["the shift pattern"]},
        {"person": "raul", "topics": ["the new scanners"], "needs": ["fewer recounts"], "strengths": ["s1"]},
    ],
}  # fmt: skip


def fact(kind: str, at: str, **keys: Any) -> dict[str, Any]:
    """Something that happened at Harrow Lake; the id is the kind, unless it is given."""
    return {"fact": kind, "id": keys.pop("id", kind), "candidacy": "harrow", "at": at, **keys}


def story(*facts: Mapping[str, Any], people: Sequence[Mapping[str, Any]] = (DANA, RAUL), candidate: Mapping[str, Any] = INES,
          candidacy: Mapping[str, Any] = HARROW) -> Story:  # fmt: skip
    """That story, with the interview and its debrief in it unless other facts begin it."""
    said = facts if facts and facts[0]["fact"] in ("interview_held", "interview_missed") else (HELD, DEBRIEF, *facts)
    read = journal.read([candidate, candidacy, *people, *said])
    return next(stories(read.candidate, read.candidacies, read.people, read.facts))


def rung(told: Story, who: str = "dana", now: datetime | str = NOW, purpose: str = "") -> CallSheet:
    """The sheet for ringing somebody in that story."""
    moment = datetime.fromisoformat(now) if isinstance(now, str) else now
    return sheet(told, plan_one(told), told.person(who), moment, purpose=purpose)


def replace_facts(told: Story, *facts: Fact) -> Story:
    """The same story with these facts, as they stand."""
    return next(stories(told.candidate, [told.candidacy], told.people, facts))


def lived(house: House, *facts: Mapping[str, Any], people: Sequence[Mapping[str, Any]] = (DANA, RAUL),
          candidate: Mapping[str, Any] = INES, candidacy: Mapping[str, Any] = HARROW) -> House:  # fmt: skip
    """The same story in a house."""
    with house.store.transaction() as tx:
        for each in (candidate, candidacy, *people, HELD, DEBRIEF, *facts):
            (lines.put if "record" in each else lines.append)(tx, each)
        replan(tx, "harrow")
    return house


THANKED = fact("letter_sent", "2026-11-12T08:00:00-06:00", to="dana", purpose="thank_you", text="Thank you.")
NO_WISH = {**DEBRIEF, "wanted": "no"}

CASES: dict[str, tuple[Any, str, str, str]] = {
    "thank_you": (story(), "dana", "2026-11-12T10:40:00-06:00", "thank_you"),
    "thank_you a coordinator": (story(people=(DANA, RAUL, CLEO)), "cleo", "2026-11-12T10:40:00-06:00", "thank_you"),
    "thank_you through the agency": (
        story(people=(DANA, RAUL, GIL), candidacy={**HARROW, "source": "agency"}), "gil", "2026-11-12T10:40:00-06:00", "thank_you"),
    "thank_you without wanting it": (story(HELD, NO_WISH), "dana", "2026-11-12T10:40:00-06:00", "thank_you"),
    "check_in": (story(THANKED), "dana", "2026-11-19T10:40:00-06:00", "check_in"),
    "check_in after their date": (
        story(THANKED, fact("decision_expected", "2026-11-12T09:00:00-06:00", by="dana", latest="2026-11-20")), "dana",
        "2026-11-24T14:10:00-06:00", "check_in"),
    "check_in when told": (
        story(THANKED, fact("told_to_check_back", "2026-11-12T09:00:00-06:00", by="dana", on="2026-11-17", channel="phone")),
        "dana", "2026-11-17T10:40:00-06:00", "check_in"),
    "withdraw": (story(fact("decided", "2026-11-12T09:00:00-06:00", to="withdraw")), "dana", "2026-11-12T10:40:00-06:00", "withdraw"),
    "answer": (story(fact("asked_for", "2026-11-12T09:00:00-06:00", by="dana", what="references", deadline="2026-11-13")), "dana",
               "2026-11-12T10:40:00-06:00", "answer"),
    "answer about pay": (story(fact("asked_for", "2026-11-12T09:00:00-06:00", by="dana", what="salary")), "dana",
                         "2026-11-12T10:40:00-06:00", "answer"),
    "answer_invitation": (
        story(fact("invited", "2026-11-12T09:00:00-06:00", by="dana", start="2026-11-18T10:00:00-06:00", round=2)), "dana",
        "2026-11-12T10:40:00-06:00", "answer_invitation"),
    "answer_offer": (story(fact("offered", "2026-11-12T09:00:00-06:00", by="dana", answer_by="2026-11-19")), "dana",
                     "2026-11-12T10:40:00-06:00", "answer_offer"),
    "part_well": (story(fact("rejected", "2026-11-12T09:00:00-06:00", by="dana", warm=True)), "dana", "2026-11-12T10:40:00-06:00", "part_well"),
    "missed by them": (
        story(fact("interview_missed", "2026-11-12T09:00:00-06:00", start="2026-11-12T09:00:00-06:00", who="employer", **{"with": ["dana"]})),
        "dana", "2026-11-12T09:30:00-06:00", "missed"),
    "missed by me": (
        story(fact("interview_missed", "2026-11-12T09:00:00-06:00", start="2026-11-12T09:00:00-06:00", who="candidate", **{"with": ["dana"]})),
        "dana", "2026-11-12T09:30:00-06:00", "missed"),
    "tell_referrer": (story(people=(DANA, RAUL, REF)), "ref", "2026-11-12T10:40:00-06:00", "tell_referrer"),
    "tell_referrer of an offer": (
        story(fact("offered", "2026-11-12T09:00:00-06:00", by="dana"), people=(DANA, RAUL, REF)), "ref", "2026-11-12T10:40:00-06:00",
        "tell_referrer"),
    "tell_referrer of a no": (
        story(fact("rejected", "2026-11-12T09:00:00-06:00", by="dana"), people=(DANA, RAUL, REF)), "ref", "2026-11-12T10:40:00-06:00",
        "tell_referrer"),
    "find_address": (
        story(people=(DANA, {**RAUL, "email": "", "phone": None, "may_call": False}, CLEO)), "cleo", "2026-11-12T10:40:00-06:00", "find_address"),
}  # fmt: skip
"""A call for every purpose: its story, who is rung, when, and about what."""
