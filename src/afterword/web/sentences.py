"""Sentences that were put into words beneath the pages, in another language. The core speaks English and knows of no
other; a sentence of its is found again by its shape, with what stood in its places. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

SLOT = re.compile(r"%\((\w+)\)s")
"""A place in a message, by its name."""
COUNT = "n"
"""The place of a count."""
LONGEST = 2000
"""Characters of a text that is looked at; whatever is longer is no sentence of ours."""
MOST = 12
"""Sentences of one text."""
DEEP = 5
"""Sentences within sentences."""
TRIES = 500
"""Pieces of one text that are held against the shapes. A text that needs more is none of ours, whoever wrote it so."""
VERBATIM = frozenset({
    "name", "names", "who", "whom", "employer", "company", "person", "role", "title", "topic", "question",
    "greeting", "sign_off", "key", "each", "old", "new", "short", "subject", "file", "address", "email", "phone",
    "line", "match", "left", "right", "own", "promise", "other", "consultant", "city", "place", "quoted",
})  # fmt: skip
"""Places that hold what somebody else wrote, a name most of all: it stays, even where it reads like a word of ours."""
OURS, SEVERAL_OF_OURS = frozenset({"told"}), frozenset({"message", "sentence"})
"""Places that hold a sentence of ours, or some; where nothing is known of it, nothing is known of what is around it."""
NAMES = frozenset({"everybody", "people"})
LISTS = frozenset({"listed", "several", "order"})
"""Places that hold several things, with commas and a last "and": names, which stay, or words of ours."""
_JOINTS = re.compile(r"(, | and )")
_ENDS = re.compile(r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bSt)(?<!Mrs)(?<!Prof)[.?!][”)]? (?=[A-Z“])")


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of a message: what stands between its places, their names, and the message in the other language; of
    one that counts, `many` are its forms. `theirs` are the places that hold what somebody else wrote."""

    between: tuple[str, ...]
    names: tuple[str, ...]
    said: str
    many: tuple[str, ...] = ()
    theirs: frozenset[str] = VERBATIM

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
    names = tuple(pieces[1::2])
    quoted = {name for at, name in enumerate(names) if between[at][-1:] + between[at + 1][:1] in ("“”", '""')}
    return Shape(between, names, said, many, VERBATIM | quoted)


class Sentences:
    """The sentences of one language. `word` says a number or a time that stands in one (None for neither), `form`
    which of its forms a message takes for a count, and `and_` what stands before the last of several."""

    def __init__(
        self, shapes: Iterable[Shape], word: Callable[[str], str | None], form: Callable[[str], int | None],
        and_: str = " and ",
    ) -> None:  # fmt: skip
        self.word, self.form, self.and_ = word, form, and_
        self.by_start: dict[str, list[Shape]] = defaultdict(list)
        self.sure: list[Shape] = []
        for each in sorted(shapes, key=lambda each: -sum(map(len, each.between))):
            (
                self.by_start[each.between[0][:1]] if (OURS | SEVERAL_OF_OURS).isdisjoint(each.names) else self.sure
            ).append(each)

    def told(self, text: str) -> str:
        """The text in that language. A sentence of which nothing is known stays as it is."""
        return _Telling(self).told(text, 0)

    def alike(self, text: str) -> Iterator[Shape]:
        """Those that the text may have. First those that hold a sentence of ours: they fit where it is known alone."""
        yield from self.sure
        yield from self.by_start.get(text[:1], ())
        yield from self.by_start.get("", ())


class _Telling:
    """One text on its way into that language."""

    def __init__(self, language: Sentences) -> None:
        self._language = language
        self._known: dict[tuple[str, int, bool], str | None] = {}

    def told(self, text: str, deep: int) -> str:
        """The text as it is said there. A sentence of which nothing is known stays as it is."""
        if not text or len(text) > LONGEST or deep > DEEP:
            return text
        known = self._as_one(text, deep, whole=False)
        if known is None:
            known = self._fitting(text, deep, self._language.sure)  # whatever is quoted in it
        if known is not None:
            return known
        ends = [found.end() for found in _ENDS.finditer(text)][: MOST - 1]
        if not ends:
            return text
        starts = [0, *ends]
        said, at = "", 0
        while at < len(starts):
            longest_first = range(len(starts), at, -1)
            for to, whole in (
                *((each, False) for each in longest_first),
                *((each, True) for each in longest_first[:-1]),
            ):
                piece = text[starts[at] : starts[to] if to < len(starts) else len(text)]
                found = self._as_one(piece.rstrip(" "), deep, whole)
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
        piece = (text, deep, whole)
        if piece not in self._known:
            self._known[piece] = None  # where nothing more is tried
            if len(self._known) <= TRIES:
                self._known[piece] = self._tried(text, deep, whole)
        return self._known[piece]

    def _tried(self, text: str, deep: int, whole: bool) -> str | None:
        word = self._language.word(text)
        if word is not None:
            return word
        said = self._fitting(text, deep, self._language.alike(text), whole)
        if said is not None:
            return said
        if deep and text[:1].isupper():
            said = self._as_one(text[:1].lower() + text[1:], deep, whole)
            return said[:1].upper() + said[1:] if said else said
        return None

    def _fitting(self, text: str, deep: int, shapes: Iterable[Shape], whole: bool = True) -> str | None:
        """The text by the first of these shapes that it has."""
        for each in shapes:
            found = each.found_in(text)
            if found is None or (not whole and any(_ENDS.search(value) for value in found.values())):
                continue
            said = self._said(each, found, deep)
            if said is not None:
                return said
        return None

    def _said(self, each: Shape, found: Mapping[str, str], deep: int) -> str | None:
        said = each.said
        if each.many:
            form = self._language.form(found[COUNT])
            if form is None:
                return None
            said = each.many[form]
        values = {
            name: value if name in each.theirs or not value else self._value(name, value, deep)
            for name, value in found.items()
        }
        if None in values.values():
            return None
        return said.replace("%%", "%") if not values else said % values

    def _value(self, name: str, value: str, deep: int) -> str | None:
        """What stands in that place, told; None where it should be a sentence of ours, and is none that is known."""
        if name in OURS:
            return self._ours(value, deep)
        if name in SEVERAL_OF_OURS:
            said = self._inner(value, deep)
            return said if said != value else None
        if name in NAMES:
            return "".join(self._language.and_ if each == " and " else each for each in _JOINTS.split(value))
        return self._several(value, deep) if name in LISTS else self._inner(value, deep)

    def _ours(self, value: str, deep: int) -> str | None:
        """One sentence of ours, with its stop or without."""
        if deep >= DEEP:
            return None
        said = self._as_one(value, deep + 1, whole=True)
        if said is None and not value.endswith("."):
            said = self._as_one(f"{value}.", deep + 1, whole=True)
            return said.removesuffix(".") if said else None
        return said

    def _several(self, value: str, deep: int) -> str:
        """A list, each thing in it told: from each joint on as few words as make one that is known."""
        pieces = _JOINTS.split(value, maxsplit=MOST)
        said, at = "", 0
        while at < len(pieces):
            if at % 2:
                said, at = said + (self._language.and_ if pieces[at] == " and " else pieces[at]), at + 1
                continue
            for to in range(at + 1, len(pieces) + 1, 2) if deep < DEEP else ():
                found = self._as_one("".join(pieces[at:to]), deep + 1, whole=True)
                if found is not None:
                    break
            else:
                to, found = at + 1, pieces[at]
            said, at = said + found, to
        return said

    def _inner(self, value: str, deep: int) -> str:
        bare = value.strip(" ")
        if not bare:
            return value
        return value.replace(bare, self.told(bare, deep + 1), 1)
