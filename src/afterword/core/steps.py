"""Steps: what is owed to whom, in which window, and why; or what is held back, and why.

A step holds no clock. `standing` is a comparison with a moment that the door supplies.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from afterword.core.value import Value

Purpose = Literal[
    "debrief", "thank_you", "withdraw", "check_in", "answer", "answer_invitation", "answer_offer", "part_well",
    "tell_referrer", "find_address", "supply", "missed", "move_on", "stay_in_touch",
]  # fmt: skip
Standing = Literal["ahead", "open", "overdue", "lapsed"]

LETTERS = frozenset(
    {"thank_you", "withdraw", "check_in", "answer", "answer_invitation", "answer_offer", "part_well", "tell_referrer",
     "supply", "missed", "stay_in_touch"}
)  # fmt: skip
"""Purposes that are met by writing or calling; `debrief` and `move_on` are the candidate's own. See `Step.written`."""


class Reason(Value):
    """Why: the rule by its stable name, the facts it rests on, and one sentence for the candidate."""

    rule: str
    because: tuple[str, ...]
    sentence: str


class Window(Value):
    """When: opens ≤ due ≤ lapses, all aware. `best` is the suggested moment between `opens` and `due`."""

    opens: datetime
    due: datetime
    lapses: datetime
    best: datetime | None = None

    def standing(self, now: datetime) -> Standing:
        """Where `now` (aware) lies: before it opens, within, past due, or past the day it lapses."""
        if now < self.opens:
            return "ahead"
        if now <= self.due:
            return "open"
        return "overdue" if now <= self.lapses else "lapsed"


class Step(Value):
    """Something owed. `to` is a person's id, or None where nobody is addressed; `for_` whom it is for, through another.

    `channel` is how that person can be reached ("email", "phone"); None for the candidate's own steps.
    """

    key: str
    candidacy: str
    purpose: Purpose
    to: str | None
    window: Window
    reason: Reason
    channel: str | None = None
    for_: str | None = None
    names: tuple[str, ...] = ()

    @property
    def written(self) -> bool:
        """Whether it is a letter or a call; an address that nobody is asked for is looked up by the candidate."""
        return self.purpose in LETTERS or (self.purpose == "find_address" and self.to is not None)

    def as_json(self, now: datetime | None = None) -> dict[str, Any]:
        """The shape of the contract, section 2; `standing` only when `now` is given."""
        body: dict[str, Any] = {
            "key": self.key,
            "candidacy": self.candidacy,
            "purpose": self.purpose,
            "to": self.to,
            **({"for": self.for_} if self.for_ else {}),
            **({"names": list(self.names)} if self.names else {}),
            "channel": self.channel,
            "opens": self.window.opens.isoformat(),
            "best": (self.window.best or self.window.due).isoformat(),
            "due": self.window.due.isoformat(),
            "lapses": self.window.lapses.isoformat(),
            **({"standing": self.window.standing(now)} if now else {}),
            "reason": reason_as_json(self.reason),
        }
        return body


class HeldBack(Value):
    """Something that would be owed and is not to be done, with its reason. `until` is None when it is for good."""

    candidacy: str
    purpose: Purpose
    to: str | None
    reason: Reason
    until: datetime | None = None
    key: str = ""

    def as_json(self) -> dict[str, Any]:
        """The shape of the contract, section 2."""
        return {
            "candidacy": self.candidacy,
            "purpose": self.purpose,
            "to": self.to,
            "until": self.until.isoformat() if self.until else None,
            "key": self.key,
            "reason": reason_as_json(self.reason),
        }


class Plan(Value):
    """All that is owed and all that is held back, each in the order of its due time."""

    steps: tuple[Step, ...] = ()
    held_back: tuple[HeldBack, ...] = ()

    def as_json(self, now: datetime | None = None) -> dict[str, Any]:
        """The shape of the contract, section 2."""
        return {
            "steps": [step.as_json(now) for step in self.steps],
            "held_back": [held.as_json() for held in self.held_back],
        }


def reason_as_json(reason: Reason) -> dict[str, Any]:
    """The shape of the contract, section 2."""
    return {"rule": reason.rule, "because": list(reason.because), "sentence": reason.sentence}


def step_from_json(body: Mapping[str, Any]) -> Step:
    """The step that `Step.as_json` wrote."""
    moments = {name: datetime.fromisoformat(body[name]) for name in ("opens", "due", "lapses", "best")}
    reason = body["reason"]
    return Step(
        key=body["key"], candidacy=body["candidacy"], purpose=body["purpose"], to=body["to"], channel=body["channel"],
        for_=body.get("for"), names=tuple(body.get("names", ())), window=Window(**moments),
        reason=Reason(rule=reason["rule"], because=tuple(reason["because"]), sentence=reason["sentence"]),
    )  # fmt: skip


def held_back_from_json(body: Mapping[str, Any]) -> HeldBack:
    """What `HeldBack.as_json` wrote."""
    reason = body["reason"]
    return HeldBack(
        candidacy=body["candidacy"], purpose=body["purpose"], to=body["to"], key=body.get("key", ""),
        until=datetime.fromisoformat(body["until"]) if body["until"] else None,
        reason=Reason(rule=reason["rule"], because=tuple(reason["because"]), sentence=reason["sentence"]),
    )  # fmt: skip
