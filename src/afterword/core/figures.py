"""What a search shows of itself: how long answers take, who has the next word, how many were thanked in time. Pure.

One pass over the facts as they were written down, oldest first within each candidacy: thousands of openings are told
while a page is loaded. Only a candidacy in which something was corrected or taken back is read in full. A day is one of
the reader's calendar; a wait runs from the last word of the candidate to the next one of theirs.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from statistics import median
from typing import Any

from afterword.core import facts
from afterword.core.journal import Line
from afterword.core.standing import as_they_stand
from afterword.core.story import REACHED
from afterword.core.value import Value, made, once

THEIRS = (
    "acknowledged", "decision_expected", "told_to_check_back", "asked_for", "invited", "offered", "rejected",
    "put_on_hold", "asked_not_to_contact",
)  # fmt: skip
"""Kinds of facts that are a word of theirs. What a machine answered is none."""
LOOKED_AT = (
    *THEIRS,
    "interview_held",
    "letter_sent",
    "call_made",
    "bounced",
    "decided",
    "skipped",
    "corrected",
    "retracted",
)
"""Kinds of facts that any figure rests on."""
CHANGES = frozenset({"corrected", "retracted"})
IN_TIME = timedelta(hours=24)
FEW, SMALL = 5, 20
"""Fewer answers than that say nothing; and fewer than that are a small number, and hints."""


class Answer(Value):
    """One word of theirs for which the candidate had waited."""

    candidacy: str
    kind: str
    days: int


class Course(Value):
    """What became of one candidacy. Moments are aware; `mine` is the last word of the candidate that waits for theirs.

    `interviews` were held, and after `thanked` of them everybody was thanked in time; `hours` lie between the end of
    one and the first letter. `heard` are their words by kind, `rounds` all interviews there are or will be.
    """

    candidacy: str
    interviews: int = 0
    rounds: int = 0
    thanked: int = 0
    hours: tuple[float, ...] = ()
    answers: tuple[Answer, ...] = ()
    heard: Mapping[str, int]
    mine: datetime | None = None
    checked_in: bool = False
    last: datetime | None = None
    ended: bool = False


class Figures(Value):
    """The whole search: one course a candidacy, and what they come to together."""

    courses: tuple[Course, ...]

    @once
    def days(self) -> tuple[int, ...]:
        """How long each answer took, the quickest first."""
        return tuple(sorted(answer.days for course in self.courses for answer in course.answers))

    @once
    def heard(self) -> Mapping[str, int]:
        """Their words by kind, the most frequent first."""
        every: dict[str, int] = {}
        for course in self.courses:
            for kind, count in course.heard.items():
                every[kind] = every.get(kind, 0) + count
        return dict(sorted(every.items(), key=lambda each: (-each[1], THEIRS.index(each[0]))))

    @property
    def interviews(self) -> int:
        """Interviews that were held."""
        return sum(course.interviews for course in self.courses)

    @property
    def thanked(self) -> int:
        """Interviews after which everybody was thanked in time."""
        return sum(course.thanked for course in self.courses)

    @property
    def hours(self) -> float | None:
        """Hours from the end of an interview to the first letter: the middle of them."""
        every = [hours for course in self.courses for hours in course.hours]
        return median(every) if every else None

    @property
    def going(self) -> tuple[Course, ...]:
        """Those that have not ended."""
        return tuple(course for course in self.courses if not course.ended)

    @property
    def middle(self) -> float | None:
        """Days that half of the answers took at most."""
        return median(self.days) if self.days else None

    @property
    def most(self) -> int | None:
        """Days within which nine in ten answers came."""
        return self.days[math.ceil(len(self.days) * 0.9) - 1] if self.days else None

    def within(self) -> tuple[tuple[int, int], ...]:
        """How many answers came within so many days, in a handful of steps up to all of them."""
        count = len(self.days)
        steps = dict.fromkeys(self.days[math.ceil(count * share) - 1] for share in (0.25, 0.5, 0.75, 0.9, 1) if count)
        return tuple((days, sum(1 for each in self.days if each <= days)) for days in steps)


def figures(
    lines: Iterable[Line], candidacies: Iterable[str], now: datetime, same: Mapping[str, str] | None = None
) -> Figures:
    """The figures of these candidacies at `now` (aware, on the reader's clock), from the lines of their facts.

    `same` says as whom somebody is told who is there twice. What happens later than `now` did not happen yet.
    """
    by_candidacy: dict[str, list[Line]] = {id: [] for id in candidacies}
    for line in lines:
        if line["candidacy"] in by_candidacy:
            by_candidacy[line["candidacy"]].append(line)
    return Figures(courses=tuple(course(id, standing(told), now, same or {}) for id, told in by_candidacy.items()))


def standing(told: Sequence[Line]) -> Sequence[Line]:
    """The facts of one candidacy as they stand. Only where something was corrected or taken back are they read."""
    if not any(line["fact"] in CHANGES for line in told):
        return told
    return [fact.raw for fact in as_they_stand(map(facts.read, told))]


def course(id: str, told: Iterable[Line], now: datetime, same: Mapping[str, str]) -> Course:
    """What became of one candidacy until `now`, from its facts as they stand; see `figures`."""
    walk = _Walk(id, now.tzinfo, same)
    rounds = 0
    for at, _, line in sorted([(datetime.fromisoformat(line["at"]), line["id"], line) for line in told]):
        rounds += line["fact"] == "interview_held"
        if at <= now:
            walk.hear(at, line)
    first = [walk.first_letter(end) for end, _ in walk.ends]
    return made(Course, {
        "candidacy": id, "interviews": len(walk.ends), "rounds": rounds, "heard": walk.heard,
        "answers": tuple(walk.answers), "mine": walk.mine, "checked_in": walk.checked_in, "last": walk.last,
        "ended": walk.ended, "thanked": sum(map(walk.all_thanked, walk.ends)),
        "hours": tuple(hours for hours in first if hours is not None),
    })  # fmt: skip


class _Walk:
    """What was heard of one candidacy so far, its facts oldest first."""

    def __init__(self, id: str, zone: tzinfo | None, same: Mapping[str, str]) -> None:
        self.id, self.zone, self.same = id, zone, same
        self.mine: datetime | None = None
        self.last: datetime | None = None
        self.checked_in = self.ended = False
        self.ends: list[tuple[datetime, Sequence[str]]] = []
        self.words: list[tuple[datetime, str, str, bool]] = []  # when, to whom, for what, and whether by mail
        self.answers: list[Answer] = []
        self.heard: dict[str, int] = {}

    def hear(self, at: datetime, line: Mapping[str, Any]) -> None:
        kind = line["fact"]
        self.last = at
        if kind in THEIRS:
            self._theirs(at, kind)
        elif kind == "interview_held":
            self.mine, self.checked_in, self.ended = at, False, False
            self.ends.append((at, line.get("with") or ()))
        elif kind == "letter_sent" or (kind == "call_made" and line.get("outcome", "spoke") in REACHED):
            self._mine(at, line, mail=kind == "letter_sent" and line.get("channel", "email") == "email")
        elif kind == "bounced" and line.get("permanent", True):
            self._came_back(line.get("to", ""))
        elif kind == "decided":
            self.ended = line.get("to") != "pursue"
        elif kind == "skipped" and str(line.get("step", "")).startswith("move_on:"):
            self.ended = True

    def _theirs(self, at: datetime, kind: str) -> None:
        self.heard[kind] = self.heard.get(kind, 0) + 1
        self.ended = kind == "rejected"
        if self.mine is not None:
            days = (at.astimezone(self.zone).date() - self.mine.astimezone(self.zone).date()).days
            self.answers.append(made(Answer, {"candidacy": self.id, "kind": kind, "days": days}))
        self.mine, self.checked_in = None, False

    def _mine(self, at: datetime, line: Mapping[str, Any], mail: bool) -> None:
        purpose = line.get("purpose", "")
        for to in (line.get("to", ""), *(line.get("for") or ())):
            self.words.append((at, self.same.get(to, to), purpose, mail))
        self.mine = at
        self.checked_in = self.checked_in or purpose == "check_in"
        self.ended = self.ended or purpose == "withdraw"

    def _came_back(self, to: str) -> None:
        """The newest mail to them was as good as never sent."""
        to = self.same.get(to, to)
        for place in range(len(self.words) - 1, -1, -1):
            if self.words[place][1] == to and self.words[place][3]:
                del self.words[place]
                return

    def all_thanked(self, held: tuple[datetime, Sequence[str]]) -> bool:
        end, people = held
        there = {self.same.get(each, each) for each in people}
        thanked = {to for at, to, purpose, _ in self.words if purpose == "thank_you" and end <= at <= end + IN_TIME}
        return bool(there) and there <= thanked

    def first_letter(self, end: datetime) -> float | None:
        """Hours until the first thanks, where they came before the next interview."""
        first = next((at for at, _, purpose, _ in self.words if purpose == "thank_you" and at >= end), None)
        after = next((each for each, _ in self.ends if each > end), None)
        return None if first is None or (after and first >= after) else (first - end).total_seconds() / 3600
