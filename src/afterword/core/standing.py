"""Facts as they stand: corrected, none retracted. Those that correct or retract have then done their work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from afterword.core import facts
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
    now_said: dict[str, dict[str, object]] = {}
    for correction in sorted(corrections, key=lambda fact: (fact.at, fact.id)):
        if correction.target in each:
            body = now_said.setdefault(correction.target, dict(each[correction.target].raw))
            body.update({key: new for key, new in correction.new.items() if key not in ("id", "fact", "candidacy")})
    return {id: facts.read(body) for id, body in now_said.items()}


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
