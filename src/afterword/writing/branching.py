"""Alternatives by their first letter, as a dictionary has its words: `cat|dog|cow` is `c(?:at|ow)|dog`.

Python's `re` tries one alternative after the other wherever a match could begin; of a hundred that is most of its work.
Two that begin with different letters cannot both match at one place, so their order among each other is free, and
those of one letter are put together in the order that they have. Where it is not known what one begins with, the order
stays: the expression matches what it matched, in the same way. (Other engines call this a trie; `re` itself takes out
only what all alternatives begin with.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import Any

Items = list[Any]
"""What `re` parses an expression into: pairs of what is to be matched and its details."""

_MOST_COPIED = 24
"""Items behind a choice that are written once more for each of its ways."""
_MOST_LETTERS = 4


@cache
def names() -> Any:
    """What `re` calls the items of an expression and of its code."""
    return __import__("re._constants", fromlist=["LITERAL"])


def by_first_letter(tree: Any, flags: int) -> Any:
    """The tree of an expression, with the alternatives in it by their first letters."""
    parser: Any = __import__("re._parser", fromlist=["SubPattern"])
    return _Sorted(tree.state, parser.SubPattern).tree(tree, flags)


class _Sorted:
    def __init__(self, state: Any, make: Any) -> None:
        self._state, self._make = state, make

    def tree(self, items: Iterable[Any], flags: int) -> Any:
        """The same with every choice in it sorted."""
        return self._make(self._state, [each for item in items for each in self._item(item, flags)])

    def _item(self, item: Any, flags: int) -> Items:
        name, value = item
        of = names()
        if name is of.BRANCH:
            return self._choice([list(self.tree(each, flags)) for each in value[1]], flags)
        if name is of.SUBPATTERN:
            group, added, taken, inner = value
            return [(name, (group, added, taken, self.tree(inner, (flags | added) & ~taken)))]
        if name in (of.MAX_REPEAT, of.MIN_REPEAT):
            return [(name, (*value[:2], self.tree(value[2], flags)))]
        if name in (of.ASSERT, of.ASSERT_NOT):
            return [(name, (value[0], self.tree(value[1], flags)))]
        return [item]

    def _choice(self, ways: Iterable[Items], flags: int) -> Items:
        sorted_: list[Items] = []
        together: dict[Any, list[Items]] = {}
        for way in (self._turned(one) for each in ways for one in self._opened(each)):
            begins = _beginning(way, flags)
            if begins is None:
                sorted_ += self._joined(together, flags)
                together = {}
                sorted_.append(way)
            else:
                together.setdefault(begins, []).append(way)
        sorted_ = [*self._beside([*sorted_, *self._joined(together, flags)], flags)]
        if len(sorted_) == 1:
            return sorted_[0]
        return [(names().BRANCH, (None, [self._make(self._state, each) for each in sorted_]))]

    def _beside(self, ways: Iterable[Items], flags: int) -> Iterator[Items]:
        """Those that stand together at the edge of a word are one."""
        edge = (names().AT, names().AT_BOUNDARY)
        for of_word, run in groupby(ways, key=lambda way: way[:1] == [edge]):
            several = [*run]
            if of_word and len(several) > 1:
                yield [edge, *self._choice([way[1:] for way in several], flags)]
            else:
                yield from several

    def _joined(self, together: Mapping[Any, Sequence[Items]], flags: int) -> Iterator[Items]:
        """One way for each letter, behind those that begin a word, whatever their letter."""
        edge = (names().AT, names().AT_BOUNDARY)
        for ways in together.values():
            if all(way[0] == edge for way in ways):
                yield from ways
        for letter, ways in together.items():
            if all(way[0] == edge for way in ways):
                continue
            if len(ways) == 1:
                yield ways[0]
            elif letter == _FIGURE or not _is_of_a_word(letter):
                yield from ways
            else:
                of_one = [way if way[0] != edge else [way[1], self._at_its_beginning(way[1]), *way[2:]] for way in ways]
                yield [of_one[0][0], *self._choice([way[1:] for way in of_one], flags)]

    def _at_its_beginning(self, letter: Any) -> Any:
        """That no letter stands before this one, asked behind it."""
        of = names()
        return (of.ASSERT_NOT, (-1, self._make(self._state, [(of.IN, [(of.CATEGORY, of.CATEGORY_WORD)]), letter])))

    def _turned(self, way: Items) -> Items:
        """With its first letter before what looks behind it: `(?<!x)ab` is `a(?<!xa)b`."""
        of = names()
        edge = way[:1] if way and way[0] == (of.AT, of.AT_BOUNDARY) else []
        at = len(edge)
        while at < len(way) and way[at][0] in (of.ASSERT, of.ASSERT_NOT) and way[at][1][0] < 0:
            at += 1
        if at == len(edge) or at == len(way) or way[at][0] is not of.LITERAL:
            return way
        letter = way[at]
        behind = [(name, (-1, self._make(self._state, [*inner, letter]))) for name, (_, inner) in way[len(edge) : at]]
        return [*edge, letter, *behind, *way[at + 1 :]]

    def _opened(self, way: Items) -> Iterator[Items]:
        """The ways of one that begins with a choice itself."""
        if not way:
            yield way
            return
        of = names()
        (name, value), rest = way[0], way[1:]
        if way[0] == (of.AT, of.AT_BOUNDARY):
            yield from ([way[0], *each] for each in self._opened(rest))
        elif name is of.SUBPATTERN and value[:3] == (None, 0, 0):
            yield from self._opened([*value[3], *rest])
        elif name is of.BRANCH and (len(value[1]) - 1) * _size(rest) <= _MOST_COPIED * 4:
            for each in value[1]:
                yield from self._opened([*each, *rest])
        elif name is of.IN and len(value) <= _MOST_LETTERS and all(each[0] is of.LITERAL for each in value):
            yield from ([each, *rest] for each in value) if _size(rest) <= _MOST_COPIED else (way,)
        elif name is of.MAX_REPEAT and value[:2] == (0, 1) and _size(rest) <= _MOST_COPIED:
            yield from self._opened([*value[2], *rest])
            yield from self._opened(rest)
        else:
            yield way


_FIGURE = "a figure"


def _beginning(way: Sequence[Any], flags: int) -> Any:
    """The letter that one begins with, whether at the edge of a word or not; None where it may be several."""
    of = names()
    at = 1 if way and way[0] == (of.AT, of.AT_BOUNDARY) else 0
    if at == len(way):
        return None
    name, value = way[at]
    if name is of.IN and value == [(of.CATEGORY, of.CATEGORY_DIGIT)]:
        return _FIGURE
    if name is not of.LITERAL:
        return None
    if chr(value).isdecimal():
        return _FIGURE
    if not flags & re.IGNORECASE:
        return value
    return ord(chr(value).lower()) if value < 128 else None


def _is_of_a_word(letter: int) -> bool:
    return chr(letter).isalnum() or chr(letter) == "_"


def _size(items: Iterable[Any]) -> int:
    """How many items there are, those within others too."""
    of = names()
    size = 0
    for name, value in items:
        size += 1
        if name is of.BRANCH:
            size += sum(map(_size, value[1]))
        elif name is of.SUBPATTERN:
            size += _size(value[3])
        elif name in (of.MAX_REPEAT, of.MIN_REPEAT):
            size += _size(value[2])
        elif name in (of.ASSERT, of.ASSERT_NOT):
            size += _size(value[1])
    return size
