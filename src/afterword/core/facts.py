"""Facts: what happened. They are only ever appended; mistakes are `corrected` or `retracted`.

Every fact has two clocks: `at`, when it happened, and `noted`, when it was learned. Instants carry an offset; a field
of type `date` is a whole local day of the candidacy's zone, or an instant. `by` is a person's id.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from afterword.core import shapes
from afterword.core.value import NOTHING, Value


class Note(Value):
    """What a debrief says of one person. `question` was left open with them; `answered` needs no asking again."""

    person: str
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    question: str = ""
    answered: tuple[str, ...] = ()
    raw: Mapping[str, Any] = NOTHING


class Decision(Value):
    """When they say that they will decide, with their words."""

    earliest: date | None = None
    latest: date | None = None
    words: str = ""
    raw: Mapping[str, Any] = NOTHING


class Fact(Value):
    """What all facts share. A kind that this version does not know is read as a plain `Fact` and kept."""

    id: str
    candidacy: str
    at: datetime
    noted: datetime | None = None
    source: str = ""
    by: str = ""
    raw: Mapping[str, Any] = NOTHING

    @property
    def kind(self) -> str:
        """The fact's name in the journal file."""
        return str(self.raw.get("fact", ""))


class InterviewHeld(Fact):
    """An interview; `at` is its end. One with `at` still to come is arranged, and its steps are ahead."""

    start: datetime | None = None
    zone: str = ""
    round: int | None = None
    format: str = ""
    with_: tuple[str, ...] = ()


class InterviewMissed(Fact):
    """Nobody came (`who` is "employer"), or the candidate could not ("candidate")."""

    start: datetime | None = None
    zone: str = ""
    who: str = "employer"
    with_: tuple[str, ...] = ()


class Debriefed(Fact):
    """The candidate wrote down what was said. `wanted` is "yes", "no" or "unsure"."""

    interview: str
    notes: tuple[Note, ...] = ()
    decision: Decision | None = None
    decision_today: bool = False
    wanted: str = "unsure"
    promised: tuple[str, ...] = ()


class LetterSent(Fact):
    """A letter went out, or was accepted by the mail server."""

    to: str
    purpose: str
    channel: str = "email"
    message_id: str = ""
    subject: str = ""
    text: str = ""
    for_: tuple[str, ...] = ()


class CallMade(Fact):
    """A call; `outcome` is "spoke", "voicemail", "no_answer" or "gatekeeper". Only the first two settle anything."""

    to: str
    purpose: str
    outcome: str = "spoke"
    for_: tuple[str, ...] = ()


class DecisionExpected(Fact):
    """They named a time for their decision."""

    earliest: date | None = None
    latest: date | None = None
    words: str = ""


class ToldToCheckBack(Fact):
    """They asked to be asked again on a day."""

    on: date
    channel: str = ""
    words: str = ""


class AskedFor(Fact):
    """They asked for something: references, documents, a form."""

    what: str = ""
    deadline: date | None = None


class Supplied(Fact):
    """Something was sent. `answers` is the id of the `asked_for`; without it, a promise of the same `what` is kept."""

    what: str = ""
    answers: str = ""


class Invited(Fact):
    """They asked the candidate to a further round."""

    round: int | None = None
    start: datetime | None = None


class Offered(Fact):
    """They offered the post."""

    answer_by: date | None = None


class Rejected(Fact):
    """They said no; `warm` when they meant to stay in touch."""

    warm: bool = False


class PutOnHold(Fact):
    """They paused; `until` is its last day, where they named one."""

    until: date | None = None


class OutOfOffice(Fact):
    """Somebody is away; `until` is the last day of it."""

    person: str
    until: date | None = None


class Bounced(Fact):
    """A letter came back from `address`."""

    to: str
    address: str = ""
    permanent: bool = True


class Decided(Fact):
    """The candidate's own decision: "pursue", "withdraw", "accept" or "decline"."""

    to: str


class Skipped(Fact):
    """The candidate left a step out; `step` is its key."""

    step: str
    why: str = ""


class Corrected(Fact):
    """`new` is laid over the keys of the fact `target`."""

    target: str
    new: Mapping[str, Any] = NOTHING


class Retracted(Fact):
    """The fact `target` does not hold after all."""

    target: str


class Acknowledged(Fact):
    """A polite answer without news."""


class AskedNotToContact(Fact):
    """They asked not to be written to."""


FACTS: dict[str, type[Fact]] = {
    "interview_held": InterviewHeld,
    "interview_missed": InterviewMissed,
    "debriefed": Debriefed,
    "letter_sent": LetterSent,
    "call_made": CallMade,
    "acknowledged": Acknowledged,
    "decision_expected": DecisionExpected,
    "told_to_check_back": ToldToCheckBack,
    "asked_not_to_contact": AskedNotToContact,
    "asked_for": AskedFor,
    "supplied": Supplied,
    "invited": Invited,
    "offered": Offered,
    "rejected": Rejected,
    "put_on_hold": PutOnHold,
    "out_of_office": OutOfOffice,
    "bounced": Bounced,
    "decided": Decided,
    "skipped": Skipped,
    "corrected": Corrected,
    "retracted": Retracted,
}

shapes.READERS["tuple[Note, ...]"] = shapes.each(Note)
shapes.READERS["Decision"] = shapes.one(Decision)


def read(body: Mapping[str, Any]) -> Fact:
    """The fact that one journal line holds; raises `shapes.Misshapen`, naming the key."""
    return shapes.read(FACTS.get(str(body.get("fact")), Fact), body)
