"""What an explanation of a step holds, in sentences and for programs. Pure; `core/why.py` works it out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from afterword.core.numbers import Number
from afterword.core.steps import HeldBack, Reason, Step, Window, reason_as_json
from afterword.core.value import Value
from afterword.core.what_if import Consequence, Owed


class Said(Value):
    """A rule as an explanation names it."""

    name: str
    sentence: str
    why: str = ""
    source: str = ""


class RestsOn(Value):
    """A fact, in words."""

    fact: str
    kind: str
    at: datetime
    sentence: str


class Arranging(Value):
    """What moved a step when all candidacies were seen together: the arrangement, the reason, and what was before."""

    arrangement: Said
    reason: Reason
    otherwise: Window
    sentence: str

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        best = self.otherwise.best or self.otherwise.due
        return {
            **{name: getattr(self.arrangement, name) for name in Said.fields},
            "reason": reason_as_json(self.reason),
            "otherwise": {"best": best.isoformat(), "due": self.otherwise.due.isoformat()},
            "says": self.sentence,
        }


class Explanation(Value):
    """Everything about one step: `came_about` tells the way to its window, `holds` why it is held back.

    `arranged` is what moved it for the sake of other candidacies. Moments are said on the clock of `zone`, the
    employer's.
    """

    owed: Owed
    title: str
    about: str
    rule: Said | None
    facts: tuple[RestsOn, ...]
    numbers: tuple[Number, ...]
    came_about: tuple[str, ...]
    holds: tuple[str, ...]
    would_change: tuple[Consequence, ...]
    arranged: tuple[Arranging, ...] = ()
    etiquette: str = "default"
    zone: str = "UTC"

    @property
    def held_back(self) -> bool:
        """Whether it is not to be done."""
        return isinstance(self.owed, HeldBack)

    @property
    def numbers_said(self) -> tuple[str, ...]:
        """The numbers that come into it, a sentence each, and none twice."""
        return tuple(dict.fromkeys(each.said for each in self.numbers if each.sets))

    @property
    def sentences(self) -> tuple[str, ...]:
        """The whole explanation, from the reason to what would change it."""
        rule = (self.rule.sentence, self.rule.why) if self.rule else ()
        told = (self.owed.reason.sentence, *rule, *(each.sentence for each in self.facts), *self.numbers_said)
        return (
            *(each for each in told if each),
            *self.came_about,
            *(words for each in self.arranged for words in (each.sentence, each.arrangement.sentence)),
            *self.holds,
            *(c.sentence for c in self.would_change),
        )

    def as_json(self, now: datetime | None = None) -> dict[str, Any]:
        """The step in the shape of the contract, and beside it the rest."""
        body = self.owed.as_json(now) if isinstance(self.owed, Step) else self.owed.as_json()
        return {
            **body,
            "held_back": self.held_back,
            "title": self.title,
            "rule": {name: getattr(self.rule, name) for name in Said.fields} if self.rule else None,
            "facts": [{"fact": each.fact, "kind": each.kind, "at": each.at.isoformat(), "sentence": each.sentence}
                      for each in self.facts],
            "etiquette": self.etiquette,
            "numbers": [each.as_json() for each in self.numbers],
            "came_about": list(self.came_about),
            "arranged": [each.as_json() for each in self.arranged],
            "holds": list(self.holds),
            "would_change": [each.as_json() for each in self.would_change],
        }  # fmt: skip


class Brief(Value):
    """One step of a whole candidacy, in a line or two."""

    owed: Owed
    title: str
    when: str

    @property
    def sentence(self) -> str:
        """The reason."""
        return self.owed.reason.sentence


class Overview(Value):
    """A whole candidacy: its steps in the order of their due times, then what is held back."""

    candidacy: str
    about: str
    each: tuple[Brief, ...]

    def as_json(self, now: datetime | None = None) -> dict[str, Any]:
        """Each in the shape of the contract, with its title and its window in words."""
        return {
            "candidacy": self.candidacy,
            "about": self.about,
            "each": [
                {**(one.owed.as_json(now) if isinstance(one.owed, Step) else one.owed.as_json()),
                 "held_back": isinstance(one.owed, HeldBack), "title": one.title, "when": one.when}
                for one in self.each
            ],
        }  # fmt: skip
