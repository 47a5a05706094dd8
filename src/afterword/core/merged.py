"""People who are one: records that the candidate said are of the same person, told as one.

Nothing is rewritten for it. The record of the other one says `same_as`, whose it is, and stays as it was; facts go on
naming either. Without that word everything is as before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from afterword.core.facts import Debriefed, Fact, Note
from afterword.core.records import Person
from afterword.core.value import replace

_FILLED = ("email", "title", "phone", "zone", "greeting")
"""What one record lacks and another may tell; who may be rung goes with the number, and the source with the address."""
_WITH_IT = {"email": "email_source", "phone": "may_call"}


def as_one(people: Sequence[Person], facts: Sequence[Fact]) -> tuple[tuple[Person, ...], tuple[Fact, ...]]:
    """The people of one candidacy, each once, and its facts as told of those."""
    into = whose(people)
    if not into:
        return tuple(people), tuple(facts)
    others: dict[str, list[Person]] = {}
    for person in people:
        if person.id in into:
            others.setdefault(into[person.id], []).append(person)
    kept = tuple(_whole(person, others.get(person.id, [])) for person in people if person.id not in into)
    return kept, tuple(_told_of(fact, into) for fact in facts)


def whose(people: Sequence[Person]) -> dict[str, str]:
    """By the id of each record that is another's: the id of the one that stays. A ring, or nobody known, is none's."""
    says = {person.id: person.same_as for person in people}
    found: dict[str, str] = {}
    for id in says:
        path, at = [id], says[id]
        while says.get(at) and at not in path and at not in found:
            path.append(at)
            at = says[at]
        at = found.get(at, at)
        if at in says and at not in path and not says[at]:
            found.update(dict.fromkeys(path, at))
    return found


def _whole(person: Person, others: Sequence[Person]) -> Person:
    """A person with what their other records add, and with the addresses of all."""
    if not others:
        return person
    more: dict[str, object] = {}
    for key in _FILLED:
        if getattr(person, key):
            continue
        one = next((each for each in others if getattr(each, key)), None)
        if one:
            more[key] = getattr(one, key)
            if key in _WITH_IT:
                more[_WITH_IT[key]] = getattr(one, _WITH_IT[key])
    if person.part == "interviewer":  # which is also what is said where nothing is known
        more["part"] = next(
            (each.part for each in others if each.part not in ("interviewer", "coordinator")), person.part
        )
    address = str(more.get("email", person.email)).casefold()
    addresses = dict.fromkeys(
        every for each in others for every in (each.email, *each.other_emails) if every and every.casefold() != address
    )
    return replace(
        person, **more,
        other_ids=(*person.other_ids, *(each.id for each in others)),
        other_emails=(*person.other_emails, *addresses),
    )  # fmt: skip


def _told_of(fact: Fact, into: Mapping[str, str]) -> Fact:
    """The fact with the person that stays wherever it names another record of theirs."""
    changed: dict[str, object] = {}
    for key in ("by", "to", "person"):
        if key in fact.types and (id := into.get(getattr(fact, key))):
            changed[key] = id
    for key in ("with_", "for_"):
        if key in fact.types and any(id in into for id in getattr(fact, key)):
            changed[key] = tuple(dict.fromkeys(into.get(id, id) for id in getattr(fact, key)))
    if isinstance(fact, Debriefed) and any(note.person in into for note in fact.notes):
        changed["notes"] = _notes(fact.notes, into)
    return replace(fact, **changed) if changed else fact


def _notes(notes: Sequence[Note], into: Mapping[str, str]) -> tuple[Note, ...]:
    """One note a person, with all that was written down under either name."""
    found: dict[str, Note] = {}
    for note in notes:
        id = into.get(note.person, note.person)
        known = found.get(id)
        if known is None:
            found[id] = replace(note, person=id)
            continue
        together = {key: tuple(dict.fromkeys((*getattr(known, key), *getattr(note, key)))) for key in _SAID}
        found[id] = replace(known, question=known.question or note.question, **together)
    return tuple(found.values())


_SAID = ("topics", "needs", "strengths", "answered")
