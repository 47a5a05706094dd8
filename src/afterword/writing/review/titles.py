"""Forms of address in several languages: what a title says of its bearer, and whether two of them go together.

Nobody's gender is guessed from a name: titles are compared with titles that the journal holds, and with nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from afterword.core.records import Person
from afterword.core.value import Value
from afterword.writing.phrases import listed
from afterword.writing.review.view import Token, tokens

_MEN = "mr mister herr herrn monsieur mm señor senor sr signor signore sig senhor meneer heer dhr pan"
_WOMEN = (
    "ms mrs miss frau fräulein madame mme mademoiselle mlle señora senora sra señorita senorita srta signora signorina "
    "senhora mevrouw mevr mw pani"
)
_DOCTORS = "dr doctor doktor docteur doctora dra doctoresse dott dottore dottoressa dottssa doutor doutora drs"
_PROFESSORS = "prof professor professorin professeur professeure profesor profesora professore professoressa"
_STYLES = "mx rev reverend sir dame lord lady judge justice rabbi imam pastor canon captain colonel cllr councillor"
_ALL = (_MEN, _WOMEN, _DOCTORS, _PROFESSORS, _STYLES)
_SAME = {"mister": "mr", "reverend": "rev", "councillor": "cllr"}


def _kinds() -> Mapping[str, str]:
    from afterword.writing.review.likeness import fold

    kinds = ("m", "f", "dr", "prof", "style")
    return {fold(word): kind for kind, words in zip(kinds, _ALL, strict=True) for word in words.split()}


KINDS = _kinds()
"""By folded word what it is: "m" and "f" courtesy titles, "dr", "prof", or a "style" that stands for itself."""
WRITTEN = "(?:" + "|".join(sorted({word.capitalize() for words in _ALL for word in words.split()})) + r")\b"
"""Any of them with its capital. It begins with letters and no boundary, so that a search can leap to capitals."""
ENGLISH = frozenset(listed("mr mister ms mrs miss mx dr doctor prof professor")) | frozenset(listed(_STYLES))
"""Titles that an English letter uses."""


class Titles(Value):
    """The titles before one name. `words` are folded, as written."""

    words: tuple[str, ...] = ()

    @property
    def learned(self) -> frozenset[str]:
        """ "dr", "prof" or both."""
        return frozenset(KINDS[word] for word in self.words) & {"dr", "prof"}

    @property
    def courtesy(self) -> tuple[str, ...]:
        """Those that tell a man from a woman, and Mx."""
        return tuple(word for word in self.words if KINDS[word] in ("m", "f") or word == "mx")

    @property
    def style(self) -> frozenset[str]:
        """Judge, Reverend, Dame and their like."""
        return frozenset(_SAME.get(word, word) for word in self.words if KINDS[word] == "style" and word != "mx")


def in_words(words: tuple[Token, ...], own: frozenset[str] = frozenset()) -> Titles:
    """The titles among some words; `own` are the bearer's names, which are none."""
    return Titles(words=tuple(word.fold for word in words if word.fold in KINDS and word.fold not in own))


def recorded(person: Person) -> tuple[Titles, frozenset[str]]:
    """The titles by which the journal has them addressed, and the learned ones that they have besides."""
    return _recorded(person.name, person.greeting, person.title)


@lru_cache(maxsize=512)
def _recorded(name: str, greeting: str, title: str) -> tuple[Titles, frozenset[str]]:
    own = _names(name, "")
    addressed, before, office = (
        in_words(tokens(greeting), own),
        in_words(tokens(name)[:2], own),
        in_words(tokens(title)),
    )
    learned = office.learned | before.learned
    if not addressed.words and before.words:
        addressed = before
    elif not addressed.words and KINDS.get(next((word.fold for word in tokens(title)), "")) in ("dr", "prof"):
        addressed = Titles(words=("dr",))  # the office says that they are learned, not which of the two they go by
    return addressed, learned


def names(person: Person) -> frozenset[str]:
    """The folded words of a person's name and greeting that are no titles; "Judge" in "Anne Judge" is a name."""
    return _names(person.name, person.greeting)


@lru_cache(maxsize=512)
def _names(name: str, greeting: str) -> frozenset[str]:
    words = tokens(name)
    titles = next((at for at, word in enumerate(words) if word.fold not in KINDS), len(words))
    own = [word.fold for word in words[titles:]]
    own += [part for word in own if "-" in word for part in word.split("-")]
    return frozenset([*own, *(word.fold for word in tokens(greeting) if word.fold not in KINDS)])


def clash(said: Titles, wanted: Titles, besides: frozenset[str]) -> bool:
    """Whether titles that are said are not those that are wanted. Where either has none, nothing is known."""
    if not said.words or not wanted.words:
        return False
    if said.style != wanted.style:
        return True
    if wanted.learned and not said.learned:
        return True
    if "prof" in wanted.learned and "prof" not in said.learned:
        return True
    implied = {"dr"} if "prof" in wanted.learned else set()  # a professor goes by both titles, or by the higher
    if said.learned - wanted.learned - besides - implied:
        return True
    return _courtesies_clash(said.courtesy, wanted.courtesy)


def _courtesies_clash(said: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    if not said or not wanted:
        return False
    a, b = said[0], wanted[0]
    if KINDS[a] != KINDS[b]:
        return True
    return a in ENGLISH and b in ENGLISH and _SAME.get(a, a) != _SAME.get(b, b)
