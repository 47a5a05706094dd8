"""People who are there twice: one person under two addresses is offered as one, and is one by the candidate's word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Literal

from afterword.calendars.people import domain, private
from afterword.core.merged import whose
from afterword.core.records import Candidacy, Person
from afterword.core.value import Value
from afterword.desk.house import House, replan
from afterword.errors import BadInput, NotFound
from afterword.store import lines
from afterword.store.database import Tx

State = Literal["perhaps", "one", "two"]
MOST_PEOPLE = 300
"""So many of a candidacy are compared with each other; a company that sends more is no panel."""


class Pair(Value):
    """Two records that may be of one person, or were said to be (`one`) or not to be (`two`). `keep` stays."""

    candidacy: Candidacy
    keep: Person
    other: Person
    state: State
    reason: str = ""


def pairs(house: House, candidacy: str = "") -> tuple[Pair, ...]:
    """The pairs of one candidacy, or of all: first those that wait for a word. Raises `NotFound`."""
    with house.store.reading() as tx:
        known = {each.id: each for each in lines.records(tx, "candidacy").candidacies}
        if candidacy and candidacy not in known:
            raise NotFound(f"There is no candidacy {candidacy[:60]!r}.")
        people = lines.of_candidacies(tx, [candidacy]).people if candidacy else lines.records(tx, "person").people
    by_candidacy: dict[str, list[Person]] = {}
    for person in people:
        by_candidacy.setdefault(person.candidacy, []).append(person)
    found = [
        pair for id, some in by_candidacy.items() if id in known for pair in pairs_among(known[id], some[:MOST_PEOPLE])
    ]
    return tuple(sorted(found, key=lambda pair: ("perhaps", "one", "two").index(pair.state)))


def pairs_among(candidacy: Candidacy, people: Sequence[Person]) -> Iterator[Pair]:
    """The pairs among the people of one candidacy, each record in the order in which it was written down."""
    into, by_id = whose(people), {person.id: person for person in people}
    for id, root in into.items():
        yield Pair(candidacy=candidacy, keep=by_id[root], other=by_id[id], state="one")
    names = {person.id: _words(person.name) for person in people}
    for at, one in enumerate(people):
        for other in people[at + 1 :]:
            if one.id in into or other.id in into:
                continue
            keep, left = sorted((one, other), key=_stays)
            if _told_apart(one, other):
                yield Pair(candidacy=candidacy, keep=keep, other=left, state="two")
            elif _one_name(names[one.id], names[other.id]) or _spelled(one, other) or _spelled(other, one):
                reason = _reason(candidacy, keep, left)
                if reason:
                    yield Pair(candidacy=candidacy, keep=keep, other=left, state="perhaps", reason=reason)


def _stays(person: Person) -> tuple[bool, bool]:
    """Sorts first who keeps their record: whoever has an address, and one of the house before one of their own."""
    return not person.email, private(person.email)


def _words(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name[:200]).casefold()
    words = re.findall(r"[^\W\d_]+", "".join(each for each in plain if not unicodedata.combining(each)))
    return frozenset(words) - {"dr", "prof", "mr", "mrs", "ms", "mx", "frau", "herr", "mme"}


def _one_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the names can be one person's: the words of the shorter stand in the longer, two at least."""
    return len(one & other) >= 2 and (one <= other or other <= one)


def _spelled(named: Person, unnamed: Person) -> bool:
    """Whether the address of somebody without a name spells the other's: h.marsden@ is Helen Marsden."""
    local = unnamed.email.partition("@")[0].casefold()
    if unnamed.name.casefold() != unnamed.email.casefold() or not local:
        return False
    words = [word for each in named.name.split() for word in _words(each)]
    if len(words) < 2:
        return False
    first, last = words[0], words[-1]
    return re.sub(r"[._-]", "", local) in {
        first + last,
        last + first,
        first[0] + last,
        first + last[0],
        last + first[0],
    }


def _reason(candidacy: Candidacy, keep: Person, other: Person) -> str:
    """Why the two may be one beside the name, as a sentence; "" where nothing speaks for it."""
    named = "The name is the same" if "@" not in keep.name + other.name else "The address spells the name"
    if not keep.email or not other.email:
        return f"{named}, and one of the two has no address."
    if keep.email.casefold() == other.email.casefold():
        return f"{named}, and so is the address."
    if domain(keep.email) == domain(other.email):
        return f"{named}, and both addresses are of {domain(keep.email)}."
    alone = [each.email for each in (other, keep) if private(each.email)]
    if alone:
        return f"{named}, and {alone[0]} is a private address."
    if "agency_consultant" in (keep.part, other.part) or candidacy.source == "agency":
        return f"{named}, and one of the addresses can be an agency's."
    if keep.phone and re.sub(r"\D", "", keep.phone)[-9:] == re.sub(r"\D", "", other.phone)[-9:]:
        return f"{named}, and both sign with the same telephone number."
    if keep.title and keep.title.casefold() == other.title.casefold():
        return f"{named}, and both sign as {keep.title}."
    return ""


# -- the candidate's word ----------------------------------------------------------------------------------------------


def are_one(house: House, keep: str, other: str) -> Pair:
    """Tell two as one from now on, by the record of `keep`; both stay as they are. Twice does nothing more.

    Raises `NotFound`, and `BadInput` for two who cannot be one.
    """
    with house.store.transaction() as tx:
        first, second, into = _two(tx, keep, other)
        if into.get(first.id, first.id) != into.get(second.id, second.id):
            first, second, _ = _two(tx, into.get(first.id, first.id), into.get(second.id, second.id))
            _write(tx, first, "", _without(first.not_same_as, second.id))
            _write(tx, second, first.id, _without(second.not_same_as, first.id))
        return _said(tx, keep, other, "one")


def are_two(house: House, keep: str, other: str) -> Pair:
    """Remember that they are two, and offer it no more. Twice does nothing more. Raises as above."""
    with house.store.transaction() as tx:
        first, second, into = _two(tx, keep, other)
        if into.get(first.id, first.id) == into.get(second.id, second.id):
            raise BadInput(f"Those two are told as one. Take that back first: afterword people {keep} {other} --undo.")
        _write(tx, second, second.same_as, (*_without(second.not_same_as, first.id), first.id))
        return _said(tx, first.id, second.id, "two")


def undo(house: House, keep: str, other: str) -> Pair:
    """Take back either word: the plan is what it was. Raises `NotFound` where none was given."""
    with house.store.transaction() as tx:
        first, second, into = _two(tx, keep, other)
        if into.get(first.id) == second.id:
            first, second = second, first
        if into.get(second.id) != first.id and not _told_apart(first, second):
            raise NotFound(f"Nothing was said of {first.name} and {second.name}. See: afterword people.")
        _write(tx, first, first.same_as, _without(first.not_same_as, second.id))
        _write(tx, second, "" if into.get(second.id) == first.id else second.same_as,
               _without(second.not_same_as, first.id))  # fmt: skip
        return _said(tx, first.id, second.id, "perhaps")


def _told_apart(one: Person, other: Person) -> bool:
    return other.id in one.not_same_as or one.id in other.not_same_as


def _two(tx: Tx, keep: str, other: str) -> tuple[Person, Person, dict[str, str]]:
    """The two records, and who is told as whom among the people of their candidacy."""
    by_id = {each.id: each for each in lines.records(tx, "person").people}
    for id in (keep, other):
        if id not in by_id:
            raise NotFound(f"Nobody is known as {id[:60]!r}. See: afterword people.")
    first, second = by_id[keep], by_id[other]
    if first.id == second.id:
        raise BadInput(f"{first.name} is named twice. Name the two records: afterword people.")
    if first.candidacy != second.candidacy:
        raise BadInput("Those two belong to two candidacies, and each candidacy has its own people.")
    return first, second, whose([each for each in by_id.values() if each.candidacy == first.candidacy])


def _without(ids: Sequence[str], id: str) -> tuple[str, ...]:
    """The ids without that one."""
    return tuple(each for each in ids if each != id)


def _write(tx: Tx, person: Person, same_as: str, not_same_as: Sequence[str]) -> None:
    """The record with these words on it; what is not said is left out, so that taking it back leaves no trace."""
    body = {key: value for key, value in person.raw.items() if key not in ("same_as", "not_same_as")}
    said = {"same_as": same_as, "not_same_as": list(not_same_as)}
    body |= {key: value for key, value in said.items() if value}
    if body != person.raw:
        lines.put(tx, body)


def _said(tx: Tx, keep: str, other: str, state: State) -> Pair:
    """The pair as it stands now, with the plan made anew."""
    by_id = {each.id: each for each in lines.records(tx, "person").people}
    replan(tx, by_id[keep].candidacy)
    candidacy = next(each for each in lines.records(tx, "candidacy").candidacies if each.id == by_id[keep].candidacy)
    return Pair(candidacy=candidacy, keep=by_id[keep], other=by_id[other], state=state)
