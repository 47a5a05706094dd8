"""A sentence as ways of saying are looked for in it: which words it holds, and where each begins and ends.

What stands between spaces is a piece: "thanks—i" or "friday,". A word begins at a piece's beginning or after a sign in
it, and ends at its end or before a sign; an apostrophe or a hyphen within a word is part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from itertools import islice
from typing import NamedTuple

from afterword.writing.expressions import pattern

Match = Callable[["Sentence", int], int]
"""From a place in a sentence on: where what is looked for ends, or -1."""

LONGEST = 24
"""Characters of a word that is looked for."""
MOST = 100
"""Words of a piece that are looked at: a longer one is no writing."""


class Place(NamedTuple):
    """Where a word may begin in a piece, whatever may be a word there, and these with the stems they begin with."""

    begins: int
    words: tuple[str, ...]
    there: frozenset[str]


class Sentence:
    """One sentence, folded. `there`: its words, and the stems that they begin with; `words`: by each place where a word
    may begin whatever may be a word there.
    """

    __slots__ = ("_found", "_places", "text", "there", "words")

    def __init__(self, text: str, there: Set[str], places_in: Callable[[str], Sequence[Place]]) -> None:
        self.text = text
        self.there = there
        self.words: dict[int, tuple[str, ...]] = {}
        self._places: list[tuple[int, frozenset[str]]] = []
        self._found: dict[str, list[int]] = {}
        at = 0
        for piece in text.split(" "):
            for begins, words, said in places_in(piece):
                self.words[at + begins] = words
                self._places.append((at + begins, said))
            at += len(piece) + 1

    def places(self, words: frozenset[str]) -> Sequence[int]:
        """Where one of these words begins, or a word that begins with one of these stems ("look~"); in order."""
        found = [self._found.get(word) or self._find(word) for word in words & self.there]
        return found[0] if len(found) == 1 else sorted(set().union(*found))

    def _find(self, word: str) -> list[int]:
        found = self._found[word] = [at for at, said in self._places if word in said]
        return found

    def occurrences(self, match: Match, first: frozenset[str]) -> Iterator[tuple[int, int]]:
        """Where it is from first to last, none overlapping, when it begins with one of these words or stems."""
        after = 0
        for at in self.places(first):
            if at >= after and (end := match(self, at)) >= 0:
                yield at, end
                after = end


def places_in(piece: str, stems: frozenset[str]) -> tuple[Place, ...]:
    """Where words may begin in a piece of a sentence, with those of the stems that they begin with."""
    if piece.isalnum():
        return (Place(0, (piece,), _there((piece,), stems)),)
    found = ((match.start(), _words(piece, match.start())) for match in islice(_BEGINS.finditer(piece), MOST))
    return tuple(Place(begins, words, _there(words, stems)) for begins, words in found)


def _words(piece: str, at: int) -> tuple[str, ...]:
    """First the whole run of letters, then whatever else ends where a word may end, the longest first."""
    run = _RUN.match(piece, at).end()  # type: ignore[union-attr]  # a word begins here
    ends = [end for end in range(min(at + LONGEST, len(piece)), at, -1) if end != run and _ENDS.match(piece, end)]
    return tuple(piece[at:end] for end in (run, *ends))


def _there(words: tuple[str, ...], stems: frozenset[str]) -> frozenset[str]:
    run = words[0]
    begun = {f"{run[:end]}~" for end in range(1, min(len(run), LONGEST) + 1)}
    return frozenset((*words, *(begun & stems)))


_BEGINS = pattern(r"(?<![\w'-])(?=['-]?\w)")
_RUN = pattern(r"[\w'-]+")
_ENDS = pattern(r"(?!\w)(?!['-]\w)")
