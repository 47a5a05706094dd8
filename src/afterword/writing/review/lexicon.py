"""One pass over a letter for everything that any check listens for.

An automaton finds the rarest words of every way of saying. In the sentences that hold them the other words that a way
needs are looked for, and only where all are there is its expression tried. All that is worked out beforehand
(`words/ways.json`, written by `make docs`), since a letter is often the only one that a process reads.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from afterword.core.value import once
from afterword.writing.letter import Span
from afterword.writing.review.talk import Talk, Words, compiled, quoted

Table = dict[str, Any]
"""What is worked out of many talks: `stamp`, the talks in short; `groups` of words, one of which must be in a sentence;
`ways`, each with the number of its talk, its number there and those of its groups; and `words`, by the rarest
words of the ways the numbers of those that they may be part of, and of those that they may begin a word of.
"""


FEW = 100
"""Sentences that are read before the automaton is built."""


class Way(NamedTuple):
    """One way of one talk: what must be in its sentence, as whole words or as beginnings, and how it is written."""

    talk: str
    written: str
    needs: tuple[tuple[frozenset[str], tuple[str, ...]], ...]


def worked_out(talks: Iterable[Talk]) -> Table:
    """The table of these talks, fit for JSON."""
    groups: dict[tuple[str, ...], int] = {}
    ways: list[tuple[int, int, list[int]]] = []
    words: dict[str, tuple[list[int], list[int]]] = {}
    talks = list(talks)
    for number, talk in enumerate(talks):
        for place, written in enumerate(talk.ways):
            rarest, *others = compiled(written).needs
            for literal in sorted(rarest):
                words.setdefault(literal.rstrip("~"), ([], []))[literal[-1] == "~"].append(len(ways))
            needs = [groups.setdefault(_single(each), len(groups)) for each in others]
            ways.append((number, place, needs))
    return {"stamp": _stamp(talks), "groups": list(groups), "ways": ways, "words": words}


def _single(words: Words) -> tuple[str, ...]:
    """Of each the longest of its words, which is enough to say no."""
    parts = ((_PARTS.findall(literal.rstrip("~")) or [""], literal[-1] == "~") for literal in words)
    return tuple(sorted({max(found, key=len) + "~" * (begins and found[-1] == max(found, key=len))
                         for found, begins in parts}))  # fmt: skip


_PARTS = re.compile(r"\w+(?:['-]\w+)*")


def _stamp(talks: Sequence[Talk]) -> list[list[Any]]:
    """Enough to see that a table is of these talks and no others."""
    return [[talk.name, len(talk.ways), sum(map(len, talk.ways))] for talk in talks]


@cache
def _known() -> Table:
    from pkgutil import get_data

    table: Table = json.loads(get_data("afterword.writing.review.words", "ways.json") or b"{}")
    return table


class _No(dict[int, frozenset[str]]):
    """By the number of a way the whole words of which one must be in its sentence, from its first group; where that
    holds beginnings, or is none, "", which every sentence holds. Worked out when it is asked for.
    """

    def __init__(self, table: Table) -> None:
        self.table = table

    def __missing__(self, number: int) -> frozenset[str]:
        needs = self.table["ways"][number][2]
        words = self.table["groups"][needs[0]] if needs else [""]
        found = self[number] = frozenset([""] if any(word[-1:] == "~" for word in words) else words)
        return found


class Lexicon:
    """All the ways of many talks."""

    def __init__(self, talks: Iterable[Talk]) -> None:
        self.talks = tuple(talks)
        self.by_name = {talk.name: talk for talk in self.talks}
        self.asked = 0
        self._in_sentence = lru_cache(maxsize=256)(self._heard_in)

    @once
    def table(self) -> Table:
        """The table that was worked out beforehand when it is of these talks, else one of them."""
        known = _known()
        return known if known.get("stamp") == _stamp(self.talks) else worked_out(self.talks)

    @once
    def automaton(self) -> Any:
        """By each of the rarest words, between spaces or after one, the numbers of its ways."""
        from ahocorasick import Automaton

        built = Automaton()
        for word, (whole, beginning) in self.table["words"].items():
            for sought, numbers in ((f" {word} ", whole), (f" {word}", beginning)):
                if numbers:
                    built.add_word(sought, numbers)
        if len(built):
            built.make_automaton()
        return built

    @once
    def _most(self) -> int:
        """The most spaces within what ways are looked for by."""
        return max((word.count(" ") for word in self.table["words"]), default=0)

    @once
    def _no(self) -> _No:
        """By the number of a way what says soonest that it is not in a sentence."""
        return _No(self.table)

    @once
    def _ways(self) -> dict[int, Way]:
        """Those that were asked for already."""
        return {}

    def _way(self, number: int) -> Way:
        found = self._ways.get(number)
        if found is None:
            talk, place, needs = self.table["ways"][number]
            groups = [self.table["groups"][each] for each in needs]
            found = self._ways[number] = Way(
                self.talks[talk].name,
                self.talks[talk].ways[place],
                tuple(
                    (frozenset(word for word in words if word[-1] != "~"),
                     tuple(word[:-1] for word in words if word[-1] == "~"))
                    for words in groups
                ),
            )  # fmt: skip
        return found

    def numbers(self, names: Iterable[str]) -> frozenset[int]:
        """The numbers of the ways of these talks."""
        wanted = set(names)
        return frozenset(
            number for number, (talk, *_) in enumerate(self.table["ways"]) if self.talks[talk].name in wanted
        )

    def heard(
        self, folded: str, sentences: Sequence[Span], only: frozenset[int] | None = None
    ) -> Mapping[str, tuple[Span, ...]]:
        """Where each talk is heard, by its name: spans in order, none inside quotation marks, none denied.

        `folded` is `fold(text)`; `sentences` are spans of it, in order; of the ways `only` these are looked for.
        """
        if not self.talks or not sentences:
            return {}
        found: dict[str, set[Span]] = {}
        away: tuple[Span, ...] | None = None
        for first, last in sentences:
            for talk, start, end in self._in_sentence(folded[first:last], only):
                away = quoted(folded) if away is None else away
                if not any(a <= start + first < b for a, b in away):
                    found.setdefault(talk, set()).add((start + first, end + first))
        return {talk: _outermost(spans) for talk, spans in found.items()}

    def _heard_in(self, said: str, only: frozenset[int] | None) -> tuple[tuple[str, int, int], ...]:
        """What is said in one sentence, and where in it. Remembered: of a letter as it is typed only one is new."""
        numbers = self._likely(said)
        words = {"", *_PARTS.findall(said)}
        soonest, found = self._no, []
        for number in numbers if only is None else numbers & only:
            if soonest[number].isdisjoint(words):
                continue
            way = self._way(number)
            if all(_occurs(whole, beginnings, words, said) for whole, beginnings in way.needs):
                found += [(way.talk, start, end) for start, end in self._said(way, said)]
        return tuple(found)

    def _likely(self, said: str) -> set[int]:
        """The numbers of the ways of which a sentence holds the rarest word."""
        self.asked += 1
        bare = f" {said.translate(_BARE)} "
        if self.asked <= FEW:
            return self._by_words(bare)
        found: set[int] = set()
        for _, numbers in self.automaton.iter(bare):
            found.update(numbers)
        return found

    def _by_words(self, bare: str) -> set[int]:
        """The same without an automaton, which takes longer to build than a few letters take to be read so."""
        known, most, found = self.table["words"], self._most, set[int]()
        spans = [match.span() for match in _WORD.finditer(bare)]
        for first, (start, _) in enumerate(spans):
            for _, end in spans[first : first + most + 1]:
                found.update(known.get(bare[start:end], _NEITHER)[0])
            for end in range(start + 1, spans[min(first + most, len(spans) - 1)][1] + 1):
                found.update(known.get(bare[start:end], _NEITHER)[1])
        return found

    def _said(self, way: Way, said: str) -> Iterator[Span]:
        """Where the way is in the sentence, neither denied nor taken back."""
        talk, kept = self.by_name[way.talk], False
        for match in _pattern(way.written).finditer(said):
            if not talk.denied and _DENIED.search(said, max(0, match.start() - 60), match.start()):
                continue
            kept = kept or not any(_pattern(but).search(said) for but in talk.but)
            if not kept:
                return
            yield match.span()


def _occurs(whole: frozenset[str], beginnings: tuple[str, ...], words: set[str], said: str) -> bool:
    """Whether one of a group is in the sentence."""
    return not whole.isdisjoint(words) or any(beginning in said for beginning in beginnings)


_WORD = re.compile(r"[^ ]+")
_NEITHER: tuple[list[int], list[int]] = ([], [])
_BARE = dict.fromkeys(map(ord, '.,;:!?()[]{}"/\\&%$#@*+=<>|~^“”„‘…–—«»•·'), " ")
"""What stands between words, so that a word is what has spaces on both sides."""

_DENIED = re.compile(
    r"(?:\b(?:not|never|without|nor|neither|hardly|nothing|nobody|(?<!if )no|rather than|instead of|far from)|n't)"
    r"(?: (?!but\b|only\b)[^\s,.;:!?]+){0,3} $"
)


@cache
def _pattern(way: str) -> re.Pattern[str]:
    """Compiled when its words first occur: most letters need few."""
    return re.compile(compiled(way).expression)


def _outermost(spans: Iterable[Span]) -> tuple[Span, ...]:
    """In order, of those that overlap the first and longest."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda each: (each[0], -each[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)
