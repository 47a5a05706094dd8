"""Sentences that were put into words beneath the pages, in another language. The core speaks English and knows of no
other; a sentence of its is found again by its shape, with what stood in its places. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

SLOT = re.compile(r"%\((\w+)\)s")
"""A place in a message, by its name."""
LONGEST = 2000
"""Characters of a text that is looked at; whatever is longer is no sentence of ours."""
MOST = 12
"""Sentences of one text."""
DEEP = 3
"""Sentences within sentences."""
VERBATIM = frozenset({
    "name", "names", "who", "whom", "employer", "company", "person", "role", "title", "topic", "question",
    "greeting", "sign_off", "each", "old", "new", "subject", "file", "address", "email", "phone", "line", "match",
    "left", "right", "own", "promise", "other", "consultant", "city", "place",
})  # fmt: skip
"""Places that hold what somebody else wrote, a name most of all: it stays, even where it reads like a word of ours."""
_ENDS = re.compile(r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bSt)(?<!Mrs)(?<!Prof)[.?!][”)]? (?=[A-Z“])")


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of a message: what stands between its places, their names, and the message in the other language; of
    one that counts, `many` are its forms."""

    between: tuple[str, ...]
    names: tuple[str, ...]
    said: str
    many: tuple[str, ...] = ()

    def found_in(self, text: str) -> Mapping[str, str] | None:
        """What stands in its places, or None. Looks at no character twice, whatever stands there."""
        first, last = self.between[0], self.between[-1]
        if not text.startswith(first):
            return None
        if not self.names:
            return {} if text == first else None
        if len(text) < len(first) + len(last) or not text.endswith(last):
            return None
        at, end, found = len(first), len(text) - len(last), {}
        for name, literal in zip(self.names, self.between[1:-1], strict=False):
            next_ = text.find(literal, at, end)
            if next_ < 0:
                return None
            found[name], at = text[at:next_], next_ + len(literal)
        found[self.names[-1]] = text[at:end]
        return found


def shape(english: str, said: str, many: tuple[str, ...] = ()) -> Shape:
    """The shape of that message."""
    pieces = SLOT.split(english)
    between = tuple(each.replace("%%", "%") for each in pieces[::2])
    return Shape(between, tuple(pieces[1::2]), said, many)


class Sentences:
    """The sentences of one language. `word` says a number or a time that stands in one (None for neither), and `form`
    which of its forms a message takes for a count."""

    def __init__(
        self, shapes: Iterable[Shape], word: Callable[[str], str | None], form: Callable[[str], int | None]
    ) -> None:
        self._word, self._form = word, form
        self._by_start: dict[str, list[Shape]] = defaultdict(list)
        for each in sorted(shapes, key=lambda each: -sum(map(len, each.between))):
            self._by_start[each.between[0][:1]].append(each)

    def told(self, text: str, deep: int = 0) -> str:
        """The text in that language. A sentence of which nothing is known stays as it is."""
        if not text or len(text) > LONGEST or deep > DEEP:
            return text
        known = self._as_one(text, deep, whole=False)
        if known is not None:
            return known
        ends = [found.end() for found in _ENDS.finditer(text)][: MOST - 1]
        if not ends:
            return text
        starts = [0, *ends]
        said, at = "", 0
        while at < len(starts):
            for to in (*reversed(range(at + 1, len(starts))), len(starts)):
                piece = text[starts[at] : starts[to] if to < len(starts) else len(text)]
                found = self._as_one(piece.rstrip(" "), deep, whole=to - at > 1)
                if found is not None:
                    break
            else:
                to = at + 1
                piece = text[starts[at] : starts[to] if to < len(starts) else len(text)]
                found = piece.rstrip(" ")
            said, at = said + found + piece[len(piece.rstrip(" ")) :], to
        return said

    def _as_one(self, text: str, deep: int, whole: bool) -> str | None:
        """The text as one message; unless `whole`, nothing in its places may be a sentence's end."""
        word = self._word(text)
        if word is not None:
            return word
        for each in self._alike(text):
            found = each.found_in(text)
            if found is None or (not whole and any(_ENDS.search(value) for value in found.values())):
                continue
            said = self._said(each, found, deep)
            if said is not None:
                return said
        if deep and text[:1].isupper():
            said = self._as_one(text[:1].lower() + text[1:], deep, whole)
            return said[:1].upper() + said[1:] if said else said
        return None

    def _alike(self, text: str) -> Iterator[Shape]:
        yield from self._by_start.get(text[:1], ())
        yield from self._by_start.get("", ())

    def _said(self, each: Shape, found: Mapping[str, str], deep: int) -> str | None:
        said = each.said
        if each.many:
            form = self._form(found["n"])
            if form is None:
                return None
            said = each.many[form]
        values = {
            name: value if name in VERBATIM or not value else self._inner(value, deep) for name, value in found.items()
        }
        return said.replace("%%", "%") if not values else said % values

    def _inner(self, value: str, deep: int) -> str:
        bare = value.strip(" ")
        if not bare:
            return value
        return value.replace(bare, self.told(bare, deep + 1), 1)
