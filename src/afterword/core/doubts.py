"""What cannot be quite right in a journal, line by line. A doubt stops nothing: the rest is planned all the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from afterword.core import facts, preferences, shapes
from afterword.core.facts import Corrected, Debriefed, Fact, InterviewHeld, LetterSent, Retracted, Supplied
from afterword.core.value import Value

CLOCKS_DIFFER = timedelta(minutes=5)
"""A fact that is ahead of now by less is only another machine's clock."""


class Doubt(Value):
    """Something odd. `line` is its number in the file; `sentence` says what, and what is done about it."""

    line: int
    sentence: str


class _Told(Value):
    """The lines of a file by what they are; numbers are those of the lines."""

    facts: tuple[tuple[int, Fact], ...]
    candidates: tuple[tuple[int, Mapping[str, Any]], ...]
    people: frozenset[tuple[str, str]]
    candidacies: frozenset[str]
    repeated: tuple[Doubt, ...]

    def by_id(self) -> Mapping[str, Fact]:
        return {fact.id: fact for _, fact in self.facts}


def doubts(text: str, now: datetime) -> tuple[Doubt, ...]:
    """The doubts about a journal file that `journal.parse` reads, in the order of its lines."""
    told = _read(text)
    found = [*told.repeated]
    for look in LOOKS:
        found += look(told, now)
    return tuple(sorted(found, key=lambda doubt: doubt.line))


def _read(text: str) -> _Told:
    seen: dict[str, Any] = {}
    told: list[tuple[int, Fact]] = []
    candidates: list[tuple[int, Mapping[str, Any]]] = []
    people: set[tuple[str, str]] = set()
    candidacies: set[str] = set()
    repeated: list[Doubt] = []
    for number, words in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not words.strip():
            continue
        body = json.loads(words)
        if body.get("record") == "candidacy":
            candidacies.add(body["id"])
        elif body.get("record") == "person":
            people.add((str(body.get("candidacy")), body["id"]))
        elif body.get("record") == "candidate":
            candidates.append((number, body))
        if "fact" in body and seen.setdefault(body["id"], body) is body:
            told.append((number, facts.read(body)))
        elif "fact" in body and seen[body["id"]] != body:
            sentence = f'Another fact has the id "{body["id"]}" and says otherwise. The first one counts.'
            repeated.append(Doubt(line=number, sentence=sentence))
    return _Told(
        facts=tuple(told), candidates=tuple(candidates), people=frozenset(people), candidacies=frozenset(candidacies),
        repeated=tuple(repeated),
    )  # fmt: skip


def _days_that_cannot_be(told: _Told, now: datetime) -> Iterator[Doubt]:
    for number, body in told.candidates:
        for reason in preferences.amiss(body):
            yield Doubt(line=number, sentence=f"{reason}. The usual holds in its place.")


def _unknown_candidacies(told: _Told, now: datetime) -> Iterator[Doubt]:
    for number, fact in told.facts:
        if fact.candidacy not in told.candidacies:
            sentence = f'There is no candidacy "{fact.candidacy}", so nothing is planned for it.'
            yield Doubt(line=number, sentence=sentence)


def _unknown_people(told: _Told, now: datetime) -> Iterator[Doubt]:
    for number, fact in told.facts:
        for key in ("with_", "to", "by", "person"):
            value = getattr(fact, key, ())
            named = value if isinstance(value, tuple) else (value,)
            for id in named if fact.kind != "decided" else ():
                if id and fact.candidacy in told.candidacies and (fact.candidacy, id) not in told.people:
                    sentence = f'Nobody with the id "{id}" is known there. They count as somebody without an address.'
                    yield Doubt(line=number, sentence=sentence)


def _unknown_facts(told: _Told, now: datetime) -> Iterator[Doubt]:
    known = told.by_id()
    for number, fact in told.facts:
        if isinstance(fact, Debriefed) and not isinstance(known.get(fact.interview), InterviewHeld):
            sentence = (
                f'It is about the interview "{fact.interview}", which is not there. What was wanted still counts.'
            )
            yield Doubt(line=number, sentence=sentence)
        if isinstance(fact, Corrected | Retracted) and fact.target not in known:
            yield Doubt(line=number, sentence=f'It is about the fact "{fact.target}", which is not there.')
        if isinstance(fact, Supplied) and fact.answers and fact.answers not in known:
            yield Doubt(line=number, sentence=f'It answers "{fact.answers}", which nobody asked.')


def _rings(told: _Told, now: datetime) -> Iterator[Doubt]:
    known = told.by_id()
    for number, fact in told.facts:
        seen: set[str] = set()
        at: Fact | None = fact
        while isinstance(at, Corrected | Retracted) and at.id not in seen:
            seen.add(at.id)
            at = known.get(at.target)
        if at is not None and at.id == fact.id and seen:
            yield Doubt(line=number, sentence="It corrects or retracts itself in a ring, so it takes nothing back.")


def _senseless(told: _Told, now: datetime) -> Iterator[Doubt]:
    known = told.by_id()
    for number, fact in told.facts:
        target = known.get(fact.target) if isinstance(fact, Corrected) else None
        if target is None or isinstance(target, Corrected | Retracted):
            continue
        try:
            facts.read({**target.raw, **getattr(fact, "new", {})})
        except shapes.Misshapen as error:
            yield Doubt(
                line=number, sentence=f'What it makes of "{target.id}" is no fact ({error}), so it does nothing.'
            )


def _out_of_order(told: _Told, now: datetime) -> Iterator[Doubt]:
    known = told.by_id()
    first = min((fact.start or fact.at for _, fact in told.facts if isinstance(fact, InterviewHeld)), default=None)
    for number, fact in told.facts:
        held = known.get(fact.interview) if isinstance(fact, Debriefed) else None
        if isinstance(held, InterviewHeld) and fact.at < (held.start or held.at):
            yield Doubt(line=number, sentence="It debriefs an interview before that began. It counts all the same.")
        early = isinstance(fact, LetterSent) and fact.purpose == "thank_you" and first and fact.at < first
        if early:
            yield Doubt(line=number, sentence="It thanks before the first interview, so it settles nothing.")


def _in_the_future(told: _Told, now: datetime) -> Iterator[Doubt]:
    for number, fact in told.facts:
        if fact.at > now + CLOCKS_DIFFER and not isinstance(fact, InterviewHeld):
            yield Doubt(line=number, sentence=f"It lies in the future ({fact.at.isoformat()}). It counts all the same.")


LOOKS = (
    _days_that_cannot_be, _unknown_candidacies, _unknown_people, _unknown_facts, _rings, _senseless, _out_of_order,
    _in_the_future,
)  # fmt: skip
"""What is looked for, in plain sight."""
