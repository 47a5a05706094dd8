"""Facts as they stand: corrected, none retracted. Those that correct or retract have then done their work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from afterword.core import facts, shapes
from afterword.core.facts import Corrected, Fact, Retracted


def as_they_stand(told: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts oldest first, each as the newest correction has it; in whatever order they are told."""
    each = {fact.id: fact for fact in told}
    gone = _taken_back(each)
    standing = [fact for fact in each.values() if fact.id not in gone]
    corrected = _corrected(each, [fact for fact in standing if isinstance(fact, Corrected)])
    lasting = (fact for fact in standing if not isinstance(fact, Corrected | Retracted))
    return tuple(sorted((corrected.get(fact.id, fact) for fact in lasting), key=lambda fact: (fact.at, fact.id)))


def _corrected(each: Mapping[str, Fact], corrections: list[Corrected]) -> dict[str, Fact]:
    """The corrected facts, by id. A correction can itself be corrected; what would make no fact changes nothing."""
    bodies: dict[str, dict[str, Any]] = {}
    steps = _distances({correction.id: correction.target for correction in corrections}, each)
    known = {correction.id: correction for correction in corrections}
    for id in sorted(steps, key=lambda id: (-steps[id], known[id].at, id)):
        target = known[id].target
        new = bodies.get(id, known[id].raw).get("new")
        body = bodies.setdefault(target, dict(each[target].raw))
        if isinstance(new, Mapping):
            body.update({key: value for key, value in new.items() if key not in ("id", "fact", "candidacy")})
    return {id: fact for id, body in bodies.items() if (fact := _as_said(body, each[id]))}


def _as_said(body: Mapping[str, Any], before: Fact) -> Fact:
    try:
        return facts.read(body)
    except shapes.Misshapen:
        return before


def _distances(targets: Mapping[str, str], each: Mapping[str, Fact]) -> dict[str, int]:
    """How many corrections lie between each correction and a lasting fact; without those of nothing, or in a ring."""
    found: dict[str, int] = {}
    for id in targets:
        path: list[str] = []
        at = id
        while at in targets and at not in found and at not in path[-1:] and len(path) <= len(targets):
            path.append(at)
            at = targets[at]
        if at in each and (at not in targets or at in found):
            for number, passed in enumerate(reversed(path), found.get(at, 0) + 1):
                found[passed] = number
    return found


def _taken_back(each: Mapping[str, Fact]) -> set[str]:
    """Ids of what was retracted. A retraction can itself be retracted; a ring of them takes nothing back.

    A retraction is judged once everything against it is: an import may hold a chain of any length.
    """
    retractions = {fact.id: fact.target for fact in each.values() if isinstance(fact, Retracted)}
    against: dict[str, int] = {}
    for target in retractions.values():
        against[target] = against.get(target, 0) + 1
    gone: set[str] = set()
    judged = [id for id in retractions if id not in against]
    while judged:
        id = judged.pop()
        target = retractions[id]
        if target in gone:
            continue
        against[target] -= 1
        if id not in gone:
            gone.add(target)
        if (target in gone or not against[target]) and target in retractions:
            judged.append(target)
    return gone
