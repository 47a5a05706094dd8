"""From a way of saying, as `talk` has it, to a match of it in a sentence, and to the words that it is not said without.

`matching` has what the matches are put together of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from math import fsum
from typing import NamedTuple

from afterword.writing.review.families import FAMILIES
from afterword.writing.review.matching import (
    ENDS,
    Build,
    beginning,
    chain,
    done,
    either,
    gap,
    next_word,
    nothing,
    one_beginning,
    one_of,
    one_word,
    perhaps_comma,
    space,
    together,
)
from afterword.writing.review.sentence import Match

Words = frozenset[str]
"""Words of which one must occur where a way is said; one that ends in `~` is a beginning."""


class Compiled(NamedTuple):
    """The match of a way, what it may begin with, and everything of which some word must occur, the rarest first."""

    match: Match
    first: Words
    needs: tuple[Words, ...]


class _Part(NamedTuple):
    """A part of a way. `first`: what it may begin with. `head`: the words that it begins with and nothing else; after
    one of them comes `tail`. `ends`: whether it is nothing but an end of the sentence.
    """

    build: Build
    first: Words
    needs: list[Words]
    head: Words = Words()
    tail: Build = nothing
    ends: bool = False


@cache
def compiled(way: str) -> Compiled:
    """Raises ValueError for a way that is written wrong, or that holds no word to look for."""
    signs = _signs(way)
    at, part = _sequence(signs, 0)
    if at != len(signs):
        raise ValueError(f"{way!r}: {signs[at]!r} closes nothing")
    if not part.needs:
        raise ValueError(f"{way!r} holds no word to look for")
    return Compiled(part.build(done), part.first, tuple(part.needs))


_CLOSES = frozenset("])|")
_signs = re.compile(r"\[|\]|\(|\)|\||\.\.\d*|\$\??|\^|,|\{\w+\}|[^\s\[\]()|,{}$^]+").findall


# -- reading -----------------------------------------------------------------------------------------------------------


def _sequence(signs: Sequence[str], at: int) -> tuple[int, _Part]:
    """One sequence up to what closes it, and where that is."""
    steps: list[Build] = []
    read = _Needs()
    glue: Build = space
    leading, first, head = True, Words(), Words()
    while at < len(signs) and signs[at] not in _CLOSES:
        sign = signs[at]
        at += 1
        if sign == "^":
            steps.append(beginning)
        elif sign == ",":
            if not steps or at >= len(signs) or signs[at][0] in "])|$":
                raise ValueError(f"{' '.join(signs)!r}: a comma stands between words")
            glue = together(perhaps_comma, glue)
            read.apart()
        elif sign[0] == "$":
            steps.append(ENDS[sign])
        elif sign.startswith(".."):
            glue = gap(int(sign[2:] or 3))
            read.apart()
        else:
            at, part, ends = _part(signs, at - 1)
            read.part(part.needs[0] if part.needs else Words(), optional=sign == "[")
            if leading:
                first |= part.first
                head = part.head if not steps and sign != "[" and not ends else Words()
            steps.append(_joined(part, glue, ends, optional=sign == "[", leading=leading))
            leading, glue = leading and sign == "[", space
    tail = chain(steps[1:])
    build = one_word(head, tail) if head else chain(steps)
    return at, _Part(build, first, read.done(), head, tail, ends=len(steps) == 1 and steps[0] in ENDS.values())


def _part(signs: Sequence[str], at: int) -> tuple[int, _Part, list[Build]]:
    """One word, family or choice, where it ends, and where the sentence may end in its stead."""
    sign = signs[at]
    following = signs[at + 1] if at + 1 < len(signs) and sign != "cannot" else ""
    if sign in ("[", "("):
        return _choice(signs, at + 1, "]" if sign == "[" else ")")
    if sign[0] == "{":
        return at + 1, _family(sign[1:-1]), []
    if (sign, following) in _SHORT:
        return at + (1 if sign == "cannot" else 2), _any(_spoken(sign, following)), []
    return at + 1, _single(sign), []


def _choice(signs: Sequence[str], at: int, closes: str) -> tuple[int, _Part, list[Build]]:
    """Several sequences of which one must be said, what follows them, and where the sentence may end in their stead."""
    options: list[_Part] = []
    ends: list[Build] = []
    while True:
        if at + 1 < len(signs) and signs[at + 1] in _CLOSES and signs[at][0] not in "[({^$.," and signs[at] != "cannot":
            at, part = at + 1, _single(signs[at])  # most are one word
        else:
            at, part = _sequence(signs, at)
        if part.ends:
            ends.append(part.build)
        else:
            options.append(part)
        if at >= len(signs):
            raise ValueError(f"{closes!r} is missing after {' '.join(signs)!r}")
        at += 1
        if signs[at - 1] != "|":
            break
    if signs[at - 1] != closes:
        raise ValueError(f"{signs[at - 1]!r} where {closes!r} should stand in {' '.join(signs)!r}")
    if (ends and closes == "]") or not all(part.first for part in options):
        raise ValueError(f"a way out before {signs[at - 1]!r} that leads nowhere: {' '.join(signs)!r}")
    return at, _any(options) if not ends else _any(options)._replace(needs=[]), ends


@cache
def _family(name: str) -> _Part:
    return _choice(_signs(FAMILIES[name] + ")"), 0, ")")[1]


@cache
def _spoken(word: str, following: str) -> tuple[_Part, ...]:
    """Two words, and what they become when they are said quickly."""
    return tuple(
        _Part(one_word(Words([first]), tail), Words([first]), [Words([short])], Words([first]), tail)
        for short in _SHORT[word, following]
        for first, _, second in [short.partition(" ")]
        for tail in [together(space, one_word(Words([second]), nothing)) if second else nothing]
    )


@cache
def _single(sign: str) -> _Part:
    if "~" in sign.rstrip("~"):
        raise ValueError(f"{sign!r}: ~ stands at the end of a word")
    if "?" in sign or not (any(map(str.isalnum, sign)) or sign in "&%€£"):
        raise ValueError(f"{sign!r} is no word")
    words = Words([sign, *(f"{sign}'{end}" for end in _LEANING.get(sign, ()))])
    if sign[-1] == "~":
        return _Part(one_beginning(sign[:-1], nothing), words, [words])
    return _Part(one_word(words, nothing), words, [words], words)


_SHORT: dict[tuple[str, str], tuple[str, ...]] = {
    **{(who, verb): (f"{who} {verb}", f"{who}'{short}")
       for who in ("i", "you", "we", "they", "he", "she", "it", "that", "there", "who", "what")
       for verb, short in (("will", "ll"), ("would", "d"), ("have", "ve"), ("had", "d"), ("are", "re"), ("is", "s"))},
    ("i", "am"): ("i am", "i'm", "im"),
    **{(verb, "not"): (f"{verb} not", f"{verb}n't", f"{verb}nt")
       for verb in ("do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could", "should",
                    "must")},
    ("will", "not"): ("will not", "won't", "wont"),
    ("cannot", ""): ("cannot", "can not", "can't", "cant"),
}  # fmt: skip
"""What two words become when they are said quickly."""

_LEANING = {"i": ("ve", "m"), "you": ("ve", "re"), "we": ("ve", "re"), "they": ("ve", "re")}
"""What may lean on a word where a way holds only that word: "you [have] missed" is also "you've missed"."""


class _Needs:
    """What must occur in a sequence, gathered as it is read. Words that stand side by side are needed together."""

    def __init__(self) -> None:
        self.found: list[Words] = []
        self.run: list[str] = []

    def apart(self) -> None:
        """What follows does not stand beside what was read."""
        self.found.append(Words([" ".join(self.run)]))
        self.run = []

    def part(self, words: Words, *, optional: bool) -> None:
        """A part of which one of these words must occur, if any."""
        if optional or len(words) != 1:
            self.apart()
            self.found += [] if optional else [words]
            return
        if self.run and self.run[-1].endswith("~"):
            self.apart()
        self.run += words

    def done(self) -> list[Words]:
        """All of it, the rarest first."""
        self.apart()
        return sorted((each for each in self.found if each and all(each)), key=_rareness, reverse=True)


# -- putting together --------------------------------------------------------------------------------------------------


def _joined(part: _Part, glue: Build, ends: Sequence[Build], *, optional: bool, leading: bool) -> Build:
    """A part with the gap before it; of what may be left out at the beginning, the gap stands behind it."""
    if optional:
        return either([together(part.build, space) if leading else together(glue, part.build), nothing])
    joined = (
        part.build if leading else next_word(part.head) if part.head and glue is space else together(glue, part.build)
    )
    return either([joined, *ends]) if ends else joined


def _any(options: Sequence[_Part]) -> _Part:
    """One of several parts."""
    first = Words().union(*(option.first for option in options))
    needs = [Words().union(*(option.needs[0] for option in options))] if all(each.needs for each in options) else []
    if all(option.head and option.tail is nothing for option in options):
        return _Part(one_word(first, nothing), first, needs, first)
    builds: list[Build] = []
    for plain, group in groupby(options, key=lambda option: bool(option.head)):
        several = list(group)
        builds += [one_of([(each.head, each.tail) for each in several])] if plain else [each.build for each in several]
    return _Part(either(builds), first, needs)


# -- how rare words are ------------------------------------------------------------------------------------------------


def _rareness(words: Words) -> float:
    """Less the more often any of these words stands in a letter: the rarest are looked for."""
    return -fsum(min(map(often, literal.split())) for literal in words)


def often(word: str) -> float:
    """How many times a word stands in a letter, roughly; one of which only the beginning is known is in between."""
    return _OFTEN.get(word.rstrip("~")) or (0.02 if word[-1] != "~" else 0.06)


_OFTEN = {
    word: times
    for times, words in (
        (3.0, "the i and to for you a of in"),
        (0.8, "is on it with would me thank that dear at my about be this"),
        (0.4, "have was your regards from kind position one so post who as by role we thanks"),
        (0.2, "will interview first there what if how very like or all am which them do two time not can morning when "
              "job work could has best most had good again new know any does conversation help before three glad day "
              "an still much want need people made look send hear said"),
        (0.1, "manager lead data week team where next well went same no senior year further yours see years interested "
              "been up were because own after our take did hour more out part tell they its than second keep met since "
              "came over hope way plan both now another afternoon call each last back may asked shift anything months "
              "find only should yesterday sincerely year's move begin enjoy after wrong count let"),
    ) for word in words.split()
}  # fmt: skip
"""Common words, by how often they stand in a letter: counted in 220 letters by four people."""
