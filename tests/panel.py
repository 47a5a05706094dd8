"""A panel of three at Larkfield Energy, from whose notes letters are written."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from afterword.core import journal
from afterword.core.planner import plan_one
from afterword.core.steps import Step
from afterword.core.story import Story, stories
from afterword.writing.brief import Brief, brief

NOW = datetime.fromisoformat("2026-09-17T09:00:00+01:00")

CANDIDATE: dict[str, Any] = {
    "record": "candidate", "id": "me", "name": "Ingrid Holm", "email": "ingrid@mail.example", "phone": "+44 20 7946 0101",
    "zone": "Europe/London", "country": "GB", "links": ["https://ingrid.example"],
    "strengths": [
        {"id": "s1", "claim": "I run calm releases", "evidence": "moved 40 services to weekly releases with no rollback"},
        {"id": "s2", "claim": "I write things down", "evidence": "runbooks for 25 alerts, all of them in use"},
        {"id": "s3", "claim": "Patience", "evidence": "about half of my reviews were for new joiners"},
    ],
}  # fmt: skip
CANDIDACY: dict[str, Any] = {
    "record": "candidacy", "id": "c1", "employer": "Larkfield Energy", "role": "Platform Engineer",
    "zone": "Europe/London", "country": "GB", "source": "direct",
}  # fmt: skip
PEOPLE: list[dict[str, Any]] = [
    {"record": "person", "id": "anna", "candidacy": "c1", "name": "Anna Whitcombe", "part": "hiring_manager",
     "email": "anna@larkfield.example", "greeting": "Anna"},
    {"record": "person", "id": "raj", "candidacy": "c1", "name": "Rajesh Chaudhary", "part": "interviewer",
     "email": "raj@larkfield.example", "greeting": "Dr Chaudhary"},
    {"record": "person", "id": "lee", "candidacy": "c1", "name": "Lee Pemberton", "part": "interviewer",
     "email": "lee@larkfield.example"},
    {"record": "person", "id": "zoe", "candidacy": "c1", "name": "Zoë Hart", "part": "coordinator",
     "email": "zoe@larkfield.example", "greeting": "Zoë"},
]  # fmt: skip
INTERVIEW: dict[str, Any] = {
    "fact": "interview_held", "id": "i1", "candidacy": "c1", "start": "2026-09-16T14:00:00+01:00",
    "at": "2026-09-16T15:30:00+01:00", "zone": "Europe/London", "round": 1, "with": ["anna", "raj", "lee"],
}  # fmt: skip
NOTES: dict[str, dict[str, Any]] = {
    "anna": {"topics": ["the Monday release train", "how teams agree a freeze"], "needs": ["calm releases"],
             "strengths": ["s1", "s2"], "question": "Who signs off a release?"},
    "raj": {"topics": ["rewriting the alert runbooks"], "needs": ["someone who can cut the noise"],
            "strengths": ["s2"], "question": "Which alerts page most often?"},
    "lee": {"topics": ["Rotas fail at their joins."], "needs": ["They need patience with new joiners."],
            "strengths": ["s3"], "question": "whether to rotate by week or by day"},
    "zoe": {"topics": ["clear directions to the control room"]},
}  # fmt: skip


def tell(
    notes: Mapping[str, Mapping[str, Any]] = NOTES, *, candidate: Mapping[str, Any] = CANDIDATE,
    candidacy: Mapping[str, Any] = CANDIDACY, people: Sequence[Mapping[str, Any]] = PEOPLE,
    facts: Sequence[Mapping[str, Any]] = (), **debrief: Any,
) -> Story:  # fmt: skip
    """The story of the interview with these notes; other keys go into the debrief."""
    debriefed = {
        "fact": "debriefed", "id": "d1", "candidacy": "c1", "at": "2026-09-16T16:00:00+01:00", "interview": "i1",
        "wanted": "yes", "notes": [{"person": person, **note} for person, note in notes.items()], **debrief,
    }  # fmt: skip
    lines = [candidate, candidacy, *people, INTERVIEW, debriefed, *facts]
    read = journal.parse("\n".join(json.dumps(line) for line in lines))
    return next(stories(read.candidate, read.candidacies, read.people, read.facts))


def steps_of(story: Story, purpose: str = "thank_you") -> tuple[Step, ...]:
    """What the planner owes in that story for one purpose."""
    return tuple(step for step in plan_one(story).steps if step.purpose == purpose)


def briefed(*args: Any, purpose: str = "thank_you", **changes: Any) -> tuple[Brief, ...]:
    """The briefs of everything owed in such a story, for one purpose."""
    story = tell(*args, **changes)
    return tuple(brief(story, step) for step in steps_of(story, purpose))
