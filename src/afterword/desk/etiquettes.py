"""Whose manners hold where: naming an etiquette for a candidacy, and numbers of one's own."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from afterword.core import etiquettes, numbers
from afterword.core.etiquette import DEFAULT
from afterword.core.records import Candidacy, Candidate
from afterword.core.value import Value
from afterword.desk.house import House, candidate_in, replan, story_of
from afterword.errors import BadInput, NotFound
from afterword.store import lines
from afterword.store.database import Tx


class InUse(Value):
    """Who the candidate is, or None before they said, and every candidacy: each names its etiquette and its numbers."""

    candidate: Candidate | None
    candidacies: tuple[Candidacy, ...]


def in_use(house: House) -> InUse:
    """Which candidacies follow which etiquette, with which numbers of their own."""
    with house.store.reading() as tx:
        return InUse(candidate=candidate_in(tx), candidacies=lines.records(tx, "candidacy").candidacies)


class Choice(Value):
    """One etiquette that a candidacy can follow: its name, whose it is, and in one sentence what differs."""

    name: str
    title: str
    differs: str


class Choices(Value):
    """What a candidacy follows, and what it could: `fitting` are those of its sector and country, `others` the rest.

    `own` says how many numbers of its own, or of the candidate's, go over it; `offered` is the one to mention, or None.
    """

    follows: Choice
    fitting: tuple[Choice, ...]
    others: tuple[Choice, ...]
    own: int
    offered: Choice | None


def choices(candidacy: Candidacy, candidate: Candidate | None) -> Choices:
    """Every etiquette for that candidacy, those that fit it first; the default is always among the fitting."""
    default = Choice(name=DEFAULT.name, title="the default", differs="It is what most advice agrees on.")
    every = {profile.name: _choice(profile) for profile in etiquettes.PROFILES}
    fits = tuple(dict.fromkeys(profile.name for profile in etiquettes.fitting(candidacy)))
    profile = etiquettes.offered(candidacy)
    return Choices(
        follows=every.get(candidacy.etiquette, default),
        fitting=(default, *(every[name] for name in fits)),
        others=tuple(each for name, each in every.items() if name not in fits),
        own=len({**etiquettes.own_numbers(candidate), **etiquettes.own_numbers(candidacy)}),
        offered=every[profile.name] if profile else None,
    )


def offers(house: House, candidacies: Collection[str]) -> tuple[tuple[Candidacy, Choice], ...]:
    """Those of these candidacies for which there is an etiquette that nobody asked for yet, each with it."""
    with house.store.reading() as tx:
        known = [each for each in lines.records(tx, "candidacy").candidacies if each.id in candidacies]
    found = ((each, etiquettes.offered(each)) for each in known)
    return tuple((each, _choice(profile)) for each, profile in found if profile)


def _choice(profile: etiquettes.Profile) -> Choice:
    return Choice(name=profile.name, title=profile.title, differs=numbers.differences(profile.etiquette))


def use(house: House, name: str, candidacy: str) -> Candidacy:
    """Let a candidacy follow the etiquette of that name; "default" takes it back. Numbers of its own stay.

    Raises `NotFound` with the names that there are.
    """
    if name not in etiquettes.NAMES:
        raise NotFound(f"There is no etiquette {name!r}. There are: {', '.join(etiquettes.NAMES)}.")
    with house.store.transaction() as tx:
        body = dict(story_of(tx, candidacy).candidacy.raw)
        _say(tx, body, "etiquette", name if name != DEFAULT.name else "")
        replan(tx, candidacy)
        return story_of(tx, candidacy).candidacy


def set_numbers(house: House, said: Mapping[str, Any], candidacy: str | None = None) -> Candidacy | Candidate:
    """Let these numbers, and no others, stand in place of an etiquette's: in one candidacy, or in all.

    None at all takes them back. Raises `BadInput` for one that is unknown or cannot be, and changes nothing.
    """
    with house.store.transaction() as tx:
        if candidacy is not None:
            _say(tx, dict(story_of(tx, candidacy).candidacy.raw), "numbers", dict(said))
            replan(tx, candidacy)
            return story_of(tx, candidacy).candidacy
        known = candidate_in(tx)
        if known is None:
            raise BadInput("Nothing is known of you yet, so no number can be yours. Begin with: afterword profile.")
        _say(tx, dict(known.raw), "numbers", dict(said))
        for each in lines.ids(tx, "candidacy"):
            replan(tx, each)
        return candidate_in(tx) or known


def _say(tx: Tx, body: dict[str, Any], key: str, said: Any) -> None:
    """Write the record with that key, or without it where nothing is said."""
    if said:
        body[key] = said
    else:
        body.pop(key, None)
    lines.put(tx, body)
