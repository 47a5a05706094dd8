"""An invented example, clearly marked: two openings at different stages, to look around in. It is removed whole."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from afterword.core import clock
from afterword.core.journal import Line
from afterword.desk.house import House, candidate_in, replan
from afterword.errors import NotFound
from afterword.store import letters, lines, plans, under_way
from afterword.store.database import Tx

MARK = {"demo": True}
NAMES = "demo-"
"""So the ids of its openings begin."""


def fill_in(house: House, now: datetime) -> tuple[str, ...]:
    """Write the example down, its days counted from `now`; returns the employers. Doing it twice does nothing."""
    with house.store.transaction() as tx:
        if not _ours(tx):
            for line in example(now, with_candidate=candidate_in(tx) is None):
                (lines.put if "record" in line else lines.append)(tx, line)
            for candidacy in _ours(tx):
                replan(tx, candidacy)
        return tuple(each.employer for each in lines.records(tx, "candidacy").candidacies if each.raw.get("demo"))


def is_there(house: House) -> bool:
    """Whether the example is in the house."""
    with house.store.reading() as tx:
        return bool(_ours(tx))


def remove(house: House) -> None:
    """Take every line of the example out again. Raises `NotFound` when there is none."""
    with house.store.transaction() as tx:
        ours = _ours(tx)
        if not ours:
            raise NotFound("The example is not here.")
        plans.forget(tx, ours)
        letters.forget(tx, ours)
        under_way.forget(tx, ours)
        lines.forget(tx, ours)
        candidate = candidate_in(tx)
        if candidate and candidate.raw.get("demo"):
            lines.forget_record(tx, "candidate", candidate.id)


def _ours(tx: Tx) -> list[str]:
    """Its openings. Every page asks, so only those are read whose names begin as theirs do."""
    return [str(each["id"]) for each in lines.begun(tx, "candidacy", NAMES) if each.get("demo")]


def example(now: datetime, with_candidate: bool = True) -> list[Line]:
    """The lines of the example. Its employers, people and addresses are invented (domains under .example)."""
    here = now.astimezone(clock.zone("Europe/London"))
    morning = here.replace(hour=10, minute=30, second=0, microsecond=0)
    if morning > here:
        morning -= timedelta(days=1)
    return [
        *([_candidate()] if with_candidate else []),
        *_planning(clock.after(morning, timedelta(minutes=75)), morning, here),
        *_analyst(clock.after(morning, timedelta(days=-8))),
    ]


def _candidate() -> dict[str, Any]:
    strengths = [
        ("turnrounds", "I make timetables that hold", "rebuilt forty-one bus turnrounds at Northmoor, and missed "
         "connections fell by a third in one winter"),
        ("floods", "I stay calm in disruption", "held the replacement plan steady for nine days in the January floods"),
        ("mess-room", "I explain plans to the people who carry them out", "read each new timetable aloud in the mess "
         "room before it was signed off, and eleven faults came out of it"),
    ]  # fmt: skip
    return {
        "record": "candidate", "id": "me", "name": "Ines Marlow", "email": "ines.marlow@mail.example",
        "phone": "+44 117 496 0142", "zone": "Europe/London", "country": "GB", "links": [],
        "strengths": [{"id": id, "claim": claim, "evidence": evidence} for id, claim, evidence in strengths], **MARK,
    }  # fmt: skip


def _planning(end: datetime, start: datetime, here: datetime) -> list[Line]:
    id = "demo-tidewater-rail"
    people = [
        _person(
            id, "raghunathan", "Priyanka Raghunathan", "Head of Service Planning", "hiring_manager", "Ms Raghunathan"
        ),
        _person(id, "wierzbicki", "Tomasz Wierzbicki", "Senior Timetable Engineer", "interviewer", "Mr Wierzbicki"),
        _person(id, "ni-bhriain", "Aoife Ní Bhriain", "Director of Operations", "interviewer", "Dr Ní Bhriain"),
    ]
    held = {
        "fact": "interview_held", "id": f"{id}-1", "candidacy": id, "at": end.isoformat(), "start": start.isoformat(),
        "zone": "Europe/London", "round": 1, "format": "panel", "with": [person["id"] for person in people], **MARK,
    }  # fmt: skip
    notes = [
        _note(people[0], "late changes that reach the crews by rumour", "someone who will say no to a late change, "
              "kindly and in writing", "floods", "When a change does go through late, who on your team hears first?"),
        _note(people[1], "the Selby junction conflict", "joins that hold when one train is late", "turnrounds",
              "Would a week of dwell times at Selby settle whether to pad the first train or the last?"),
        _note(people[2], "drivers trusting the plan again", "plans that the crews believe", "mess-room",
              "What did last winter teach your crews that the control room has not yet heard?"),
    ]  # fmt: skip
    debrief = {
        "fact": "debriefed", "id": f"{id}-2", "candidacy": id, "at": end.isoformat(), "interview": f"{id}-1",
        "notes": notes, "decision": {"earliest": None, "latest": (here.date() + timedelta(days=12)).isoformat(),
                                     "words": "we hope to decide within a fortnight"},
        "decision_today": False, "wanted": "yes", "promised": [], **MARK,
    }  # fmt: skip
    return [_candidacy(id, "Tidewater Rail", "Service Planning Lead"), *people, held, debrief]


def _analyst(end: datetime) -> list[Line]:
    id = "demo-larkhall"
    abara = _person(id, "abara", "Colin Abara", "Operations Director", "hiring_manager", "Mr Abara")
    start = clock.after(end, timedelta(hours=-1))
    thanked = clock.after(end, timedelta(hours=4))
    note = _note(abara, "spare parts that nobody can find", "one stock list that people trust", "turnrounds", None)
    return [
        _candidacy(id, "Larkhall Instruments", "Operations Analyst"),
        abara,
        {
            "fact": "interview_held", "id": f"{id}-1", "candidacy": id, "at": end.isoformat(),
            "start": start.isoformat(), "zone": "Europe/London", "round": 1, "format": "onsite", "with": [abara["id"]],
            **MARK,
        },
        {
            "fact": "debriefed", "id": f"{id}-2", "candidacy": id, "at": end.isoformat(), "interview": f"{id}-1",
            "notes": [note], "decision": None, "decision_today": False, "wanted": "yes", "promised": [], **MARK,
        },
        {
            "fact": "letter_sent", "id": f"{id}-3", "candidacy": id, "at": thanked.isoformat(), "to": abara["id"],
            "purpose": "thank_you", "channel": "email", "subject": "Spare parts, and thank you", "text": "", **MARK,
        },
    ]  # fmt: skip


def _candidacy(id: str, employer: str, role: str) -> dict[str, Any]:
    return {
        "record": "candidacy", "id": id, "employer": employer, "role": role, "zone": "Europe/London", "country": "GB",
        "source": "direct", **MARK,
    }  # fmt: skip


def _person(candidacy: str, id: str, name: str, title: str, part: str, greeting: str) -> dict[str, Any]:
    return {
        "record": "person", "id": f"demo-{id}", "candidacy": candidacy, "name": name, "title": title, "part": part,
        "email": f"{id}@{candidacy.removeprefix('demo-')}.example", "email_source": "invitation", "phone": None,
        "may_call": False, "zone": None, "greeting": greeting, **MARK,
    }  # fmt: skip


def _note(person: Line, topic: str, need: str, strength: str, question: str | None) -> dict[str, Any]:
    return {
        "person": person["id"], "topics": [topic], "needs": [need], "strengths": [strength], "question": question,
    }  # fmt: skip
