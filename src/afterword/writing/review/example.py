"""The interview that the checks' examples are about. A made-up candidate and a made-up employer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from afterword.core import journal
from afterword.core.story import Story
from afterword.writing.letter import Letter, split
from afterword.writing.review.check import Check, Example
from afterword.writing.review.findings import Finding

LINES: tuple[dict[str, object], ...] = (
    {"record": "candidate", "id": "me", "name": "Lea Brandt", "email": "lea.brandt@example.org",
     "phone": "+44 20 7946 0142", "zone": "Europe/London", "country": "GB",
     "strengths": [{"id": "s1", "claim": "I find billing errors",
                    "evidence": "cut refunds at Tarn by 18% in one quarter"}]},
    {"record": "candidacy", "id": "c1", "employer": "Northwind Freight", "role": "Data Analyst",
     "zone": "Europe/London", "country": "GB"},
    {"record": "candidacy", "id": "c2", "employer": "Calder Foods", "role": "Reporting Manager",
     "zone": "Europe/London", "country": "GB"},
    {"record": "person", "id": "okonkwo", "candidacy": "c1", "name": "Adaora Okonkwo", "part": "hiring_manager",
     "greeting": "Ms Okonkwo", "email": "adaora.okonkwo@northwind.example"},
    {"record": "person", "id": "daniel", "candidacy": "c1", "name": "Daniel Priestley", "part": "interviewer",
     "greeting": "Daniel", "email": "daniel.priestley@northwind.example"},
    {"record": "person", "id": "sam", "candidacy": "c1", "name": "Sam Whitlow", "part": "coordinator",
     "greeting": "Sam", "email": "sam.whitlow@northwind.example"},
    {"fact": "interview_held", "id": "i1", "candidacy": "c1", "start": "2026-03-04T10:00:00+00:00",
     "at": "2026-03-04T11:00:00+00:00", "zone": "Europe/London", "format": "video", "with": ["okonkwo", "daniel"]},
    {"fact": "debriefed", "id": "d1", "candidacy": "c1", "at": "2026-03-04T11:20:00+00:00", "interview": "i1",
     "notes": [
         {"person": "okonkwo", "topics": ["the June billing migration"], "needs": ["fewer duplicate invoices"],
          "strengths": ["s1"], "question": "Will both systems run in parallel after June?"},
         {"person": "daniel", "topics": ["tests for SQL models"], "needs": ["fewer one-off queries"],
          "strengths": ["s1"], "question": "Which team asks most often?"}],
     "decision": {"latest": "2026-03-13", "words": "we decide by Friday the 13th"}, "wanted": "yes", "promised": []},
)  # fmt: skip
"""The journal, line by line."""

SENT = datetime.fromisoformat("2026-03-05T09:30:00+00:00")
"""The letters go out on the morning after the interview."""


def story(example: Example | None = None) -> dict[str, Story]:
    """Its stories, by candidacy; of an example with further facts or other records, with those."""
    lines: list[dict[str, object]] = [dict(line) for line in LINES]
    if example:
        lines = [{**line, **example.also.get(str(line["id"]), {})} for line in lines] + [dict(f) for f in example.facts]
    return {each.candidacy.id: each for each in journal.read(lines).stories}


def letters(example: Example) -> tuple[Letter, ...]:
    """The example as a whole letter, after the one it stands beside, if any."""
    sent = datetime.fromisoformat(example.send_at) if example.send_at else SENT
    beside = (
        Letter(purpose=example.purpose, to="daniel", candidacy="c1", subject=example.subject, send_at=SENT,
               text=_whole(example.beside, "daniel"), sender="lea.brandt@example.org"),
    )  # fmt: skip
    written = Letter(
        purpose=example.purpose, to=example.to, candidacy="c1", channel=example.channel, send_at=sent,
        subject="" if example.channel in ("phone", "voicemail") else example.subject, attachments=example.attachments,
        text=example.text if example.bare or example.channel in ("phone", "voicemail")
        else _whole(example.text, example.to), sender=example.sender,
    )  # fmt: skip
    return (*beside, written) if example.beside else (written,)


def looked_at(check: Check, example: Example) -> Iterator[Finding]:
    """What one check alone finds in an example."""
    from afterword.writing.review.view import views

    for view in views(letters(example), tuple(story(example).values()), SENT):
        yield from check(view)


def _whole(text: str, to: str | tuple[str, ...]) -> str:
    """The text with a greeting and a signature, where it has none."""
    parts = split(text)
    greeting = {"okonkwo": "Ms Okonkwo", "daniel": "Daniel", "sam": "Sam"}.get(
        to if isinstance(to, str) else to[0], "Ms Okonkwo"
    )
    before = "" if parts.greeting[1] > parts.greeting[0] else f"Dear {greeting},\n\n"
    after = "" if parts.closing[1] > parts.closing[0] else "\n\nKind regards,\nLea Brandt\n+44 20 7946 0142"
    return before + text + after
