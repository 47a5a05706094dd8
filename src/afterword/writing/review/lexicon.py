"""One pass over a letter for everything that any check listens for.

Every way of saying needs some words. They are put into groups, one of each of which must be in a sentence. A word of
a way's rarest group brings the way to mind, and it is looked for where the sentence has all its other groups too. All
that is worked out beforehand (`words/ways.txt`, written by `make docs`), since a letter is often the only one that a
process reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from afterword.core.value import once
from afterword.writing.expressions import pattern
from afterword.writing.letter import Span
from afterword.writing.review.sentence import Place, Sentence, places_in
from afterword.writing.review.talk import Talk, quoted
from afterword.writing.review.ways import Words, compiled, often
from afterword.writing.review.words import data

Table = Mapping[str, str]
"""What is worked out of many talks. Each entry is a list, parted by `|`, of words or numbers between spaces: one long
string is read in no time, and of its thousands most are never looked at.

`stamp`: the talks in short. `groups`: words, and beginnings of words such as "look~". `pairs`: two words side by side,
such as "look~_forward", or one. `ways`: each with the number of its talk, its number there, the number of its pairs and
those of its groups, the rarest first. `words`: those of the rarest groups, and `of_words`: by each the numbers of the
ways. `but`: of each talk, between commas, the groups of what takes it back. `stems`: all beginnings of words.
"""

LISTS = ("stamp", "ways", "but", "groups", "pairs", "words", "of_words", "stems")
"""The lists of a table, in the order in which `words/ways.txt` has them, one a line."""


def worked_out(talks: Iterable[Talk]) -> Table:
    """The table of these talks."""
    talks = list(talks)
    groups: dict[str, int] = {}
    pairs: dict[str, int] = {"": 0}
    words: dict[str, list[int]] = {}
    stems: set[str] = set()

    def needed(written: str) -> list[int]:
        way = compiled(written)
        needs = [_single(each) for each in way.needs]
        sides = [word for pair in way.pairs for word in pair.split("_")]
        stems.update(word for each in (way.first, sides, *needs) for word in each if word[-1] == "~")
        return [groups.setdefault(" ".join(each), len(groups)) for each in needs]

    def beside(written: str) -> int:
        return pairs.setdefault(" ".join(sorted(compiled(written).pairs)), len(pairs))

    ways = [
        (number, place, beside(way), *needed(way))
        for number, talk in enumerate(talks) for place, way in enumerate(talk.every_way)
    ]  # fmt: skip
    singles = list(groups)
    for number, (_, _, _, rarest, *_) in enumerate(ways):
        for word in singles[rarest].split():
            words.setdefault(word, []).append(number)
    lists: dict[str, Iterable[str]] = {
        "stamp": [_stamp(talks)],
        "ways": map(_spaced, ways),
        "but": [",".join(_spaced(needed(way)) for way in talk.every_but) for talk in talks],
        "groups": groups,
        "pairs": pairs,
        "words": words,
        "of_words": map(_spaced, words.values()),
        "stems": sorted(stems),
    }
    return {name: "|".join(each) for name, each in lists.items()}


def _spaced(numbers: Iterable[int]) -> str:
    return " ".join(map(str, numbers))


def _numbers(spaced: str) -> Iterator[int]:
    return map(int, spaced.split())


def _single(words: Words) -> tuple[str, ...]:
    """Of several that stand side by side the rarest word, which is enough to say no."""
    return tuple(sorted({min(literal.split(), key=lambda word: (often(word), -len(word))) for literal in words}))


def _stamp(talks: Sequence[Talk]) -> str:
    """Enough to see that a table is of these talks and no others."""
    return ", ".join(f"{talk.name} {len(talk.ways)} {len(talk.but)}" for talk in talks)


@cache
def _known() -> Table:
    return dict(zip(LISTS, data("ways.txt").decode().split("\n"), strict=False))


class Way(NamedTuple):
    """One way of one talk, by their numbers, and the groups of which its sentence must have a word each: the rarest
    but one, and more; and the pairs of which it must have one, if there are any.

    How it is written is read when a sentence has all of them, which is so of one in thirty that come to mind.
    """

    rarer: frozenset[str]
    others: tuple[frozenset[str], ...]
    pairs: frozenset[str]
    talk: int
    place: int


class Lexicon:
    """All the ways of many talks."""

    def __init__(self, talks: Iterable[Talk]) -> None:
        self.talks = tuple(talks)
        self._in_sentence = lru_cache(maxsize=256)(self._heard_in)
        self.places = lru_cache(maxsize=8192)(self._places)
        self.there = lru_cache(maxsize=8192)(self._there)
        self.group = cache(self._group)
        self.way = cache(self._way)
        self.but = cache(self._but)

    @once
    def table(self) -> Table:
        """The table that was worked out beforehand when it is of these talks, else one of them."""
        known = _known()
        return known if known.get("stamp") == _stamp(self.talks) else worked_out(self.talks)

    @once
    def _lists(self) -> Mapping[str, Sequence[str]]:
        return {name: self.table[name].split("|") for name in ("ways", "but", "groups", "pairs")}

    @once
    def everything(self) -> Listening:
        """All ways."""
        return self.listening(talk.name for talk in self.talks)

    def listening(self, names: Iterable[str]) -> Listening:
        """The ways of these talks."""
        return Listening(self, set(names))

    def heard(
        self, folded: str, sentences: Sequence[Span], only: Listening | None = None
    ) -> Mapping[str, tuple[Span, ...]]:
        """Where each talk is heard, by its name: spans in order, none inside quotation marks, none denied.

        `folded` is `fold(text)`; `sentences` are spans of it, in order; of the ways `only` these are looked for.
        """
        if not self.talks or not sentences:
            return {}
        only = only or self.everything
        found: dict[str, set[Span]] = {}
        away: tuple[Span, ...] | None = None
        for first, last in sentences:
            for talk, start, end in self._in_sentence(folded[first:last], only):
                away = quoted(folded) if away is None else away
                if not any(a <= start + first < b for a, b in away):
                    found.setdefault(talk, set()).add((start + first, end + first))
        return {talk: _outermost(spans) for talk, spans in found.items()}

    def _heard_in(self, said: str, only: Listening) -> tuple[tuple[str, int, int], ...]:
        """What is said in one sentence, and where in it. Remembered: of a letter as it is typed only one is new."""
        full, back = spelt_out(said)
        if full == said:
            return tuple(self._heard_as(said, only))
        whole = Sentence(full, set().union(*map(self.there, filter(None, full.split(" ")))), self.places)
        found = {(talk, back[start], back[end]) for talk, start, end in self._heard_as(full, only)}
        found.update(each for each in self._heard_as(said, only) if not self._taken_back(self._numbers[each[0]], whole))
        return tuple(sorted(found))

    def _heard_as(self, said: str, only: Listening) -> list[tuple[str, int, int]]:
        """What is said in one sentence as it is written."""
        pieces = [self.there(piece) for piece in said.split(" ") if piece]
        there: set[str] = set().union(*pieces)
        beside: set[str] = set()
        found: list[tuple[str, int, int]] = []
        sentence: Sentence | None = None
        for word in there & only.words.keys():
            for rarer, others, pairs, talk, place in only.ways(word):
                if rarer.isdisjoint(there) or not _all_in(others, there):
                    continue
                if pairs:
                    beside = beside or there.union(
                        f"{a}_{b}" for one, next_ in pairwise(pieces) for a in one for b in next_
                    )
                    if pairs.isdisjoint(beside):
                        continue
                sentence = sentence or Sentence(said, there, self.places)
                name = self.talks[talk].name
                found += [(name, start, end) for start, end in self._said(talk, place, sentence)]
        return found

    def _said(self, number: int, place: int, sentence: Sentence) -> Iterator[Span]:
        """Where a way is in the sentence, neither denied nor taken back."""
        talk, kept = self.talks[number], False
        way = compiled(talk.every_way[place])
        for start, end in sentence.occurrences(way.match, way.first):
            if not talk.denied and _DENIED.search(sentence.text, max(0, start - 60), start):
                continue
            kept = kept or not self._taken_back(number, sentence)
            if not kept:
                return
            yield start, end

    def _taken_back(self, number: int, sentence: Sentence) -> bool:
        """Whether the sentence holds what means that the thing is not said after all."""
        for written, groups in self.but(number):
            if _all_in(groups, sentence.there):
                way = compiled(written)
                if any(True for _ in sentence.occurrences(way.match, way.first)):
                    return True
        return False

    # -- remembered ---------------------------------------------------------------------------------------------------

    @once
    def _numbers(self) -> Mapping[str, int]:
        """The number of each talk by its name."""
        return {talk.name: number for number, talk in enumerate(self.talks)}

    @once
    def _stems(self) -> frozenset[str]:
        return frozenset(self.table["stems"].split("|"))

    @once
    def words(self) -> Mapping[str, str]:
        """By each word of a rarest group the numbers of its ways."""
        return dict(zip(self.table["words"].split("|"), self.table["of_words"].split("|"), strict=True))

    def _way(self, number: int) -> Way:
        talk, place, pairs, rarest, *others = _numbers(self._lists["ways"][number])
        rarer, *more = map(self.group, others or [rarest])
        beside = frozenset(self._lists["pairs"][pairs].split())
        return Way(rarer, tuple(more), beside, talk, place)

    def _but(self, number: int) -> tuple[tuple[str, tuple[frozenset[str], ...]], ...]:
        """What takes a talk back, each way with its groups."""
        groups = self._lists["but"][number].split(",")
        return tuple(
            (written, tuple(map(self.group, _numbers(each))))
            for written, each in zip(self.talks[number].every_but, groups, strict=False)
        )

    def _group(self, number: int) -> frozenset[str]:
        return frozenset(self._lists["groups"][number].split())

    def _places(self, piece: str) -> tuple[Place, ...]:
        return places_in(piece, self._stems)

    def _there(self, piece: str) -> frozenset[str]:
        """The words of a piece of a sentence, and the beginnings of words that are looked for."""
        return frozenset().union(*(place.there for place in self.places(piece)))


class Listening:
    """Some of the ways of a lexicon: those of the talks that are `asked`, by each word of their rarest groups."""

    def __init__(self, lexicon: Lexicon, names: Set[str]) -> None:
        self.lexicon = lexicon
        self.asked = [talk.name in names for talk in lexicon.talks]
        self.words: Mapping[str, str] = lexicon.words
        self.ways = cache(self._ways)

    def _ways(self, word: str) -> tuple[Way, ...]:
        """Made when the word is first met: most are not."""
        return tuple(way for way in map(self.lexicon.way, _numbers(self.words[word])) if self.asked[way.talk])


def spelt_out(said: str) -> tuple[str, Sequence[int]]:
    """A sentence with what is said quickly written in full ("i'd" is "i would"), and for each sign of it, and for its
    end, where that stands in the sentence as it was.

    A way has the full words, which may stand there in choices: "i (would|could)" is to hear "i'd" as well.
    """
    if "'" not in said:
        return said, ()
    parts: list[str] = []
    back: list[int] = []
    after = 0
    for match in _SHORT.finditer(said):
        start, end = match.span()
        full = _FULL.get(match[0]) or _in_full(said, match)
        if full:
            parts += (said[after:start], full)
            back += (*range(after, start), *(min(start + at, end) for at in range(len(full))))
            after = end
    parts.append(said[after:])
    back += range(after, len(said) + 1)
    return "".join(parts), back


def _in_full(said: str, match: re.Match[str]) -> str:
    who, _, short = match[0].rpartition("'")
    if short == "t":
        return f"{who[:-1]} not"
    if short == "d":
        return f"{who} {'had' if _HAD.match(said, match.end()) else 'would'}"
    if short == "s":
        return f"{who} {'has' if _HAD.match(said, match.end()) else 'is'}"
    return f"{who} {_VERBS[short]}"


_SHORT = pattern(
    r"\b(?:\w+n't|(?:i|you|we|they|he|she|it|that|there|who|what|this)'(?:ll|d|ve|re|m)|"
    r"(?:he|she|it|that|there|who|what|where|here)'s)(?![\w'])"
)
_HAD = pattern(
    r" (?:(?:never|always|already|also|just|only|all|not|ever|rather|really|almost|nearly) )*"
    r"(?:been|better|had|done|given|said|seen|gone|made|got|known|met|come|become|taken|\w{2,}ed)\b"
)
_FULL = {"won't": "will not", "can't": "cannot", "shan't": "shall not", "ain't": "is not"}
_VERBS = {"ll": "will", "ve": "have", "re": "are", "m": "am"}


def _all_in(groups: Iterable[Set[str]], there: Set[str]) -> bool:
    """Whether a word of each group is there."""
    for group in groups:  # noqa: SIM110  # asked too often for a generator
        if group.isdisjoint(there):
            return False
    return True


_DENIED = pattern(
    r"(?:\b(?:not|never|without|nor|neither|hardly|nothing|nobody|(?<!if )no|rather than|instead of|far from)|n't)"
    r"(?: (?!but\b|only\b)[^\s,.;:!?]+){0,3} $"
)


def _outermost(spans: Iterable[Span]) -> tuple[Span, ...]:
    """In order, of those that overlap the first and longest."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda each: (each[0], -each[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)
