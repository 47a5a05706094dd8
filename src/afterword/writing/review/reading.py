"""Reading a text: its words and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from afterword.writing.expressions import pattern as pattern
from afterword.writing.letter import Span
from afterword.writing.review.likeness import fold

_ABBREVIATIONS = frozenset(
    {"mr", "ms", "mrs", "dr", "prof", "st", "no", "jr", "sr", "vs", "etc", "inc", "ltd", "co", "approx", "e.g", "i.e",
     "a.m", "p.m", "u.s", "u.k", "dept", "gen", "rev", "hon", "mt"}
)  # fmt: skip


class Token(NamedTuple):
    """A word where it stands. `fold` is without case and accents, and without a possessive 's."""

    text: str
    start: int
    end: int
    fold: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The words of a text; "O’Rourke", "Tri-Ridge" and "14th" are one each."""
    if start == 0 and end is None and len(text) <= 200:
        return _remembered(text)
    return tuple(_words(text, start, len(text) if end is None else end))


@lru_cache(maxsize=2048)
def _remembered(text: str) -> tuple[Token, ...]:
    """Names and notes are read again for every check."""
    return tuple(_words(text, 0, len(text)))


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    return map(token_of, pattern(WORD).finditer(text, start, end))


POSSESSIVE = ("'s", "’s", "'S", "’S")
WORD = r"[^\W_]+(?:['’-][^\W_]+)*"
CAPITAL = r"[^\W\d_a-z](?<![^\W_].)(?<![^\W_]['’-].)[^\W_]*(?:['’-][^\W_]+)*"
"""A word that begins with a capital, or nearly. What stands before it is looked at last, so that a search can leap."""


def capitals(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words that begin with a capital, without the trouble of reading all others."""
    found = map(token_of, pattern(CAPITAL).finditer(text, start, end))
    return tuple(token for token in found if token.capital)


def token_of(match: re.Match[str]) -> Token:
    """The word that a match of `WORD` or `CAPITAL` found."""
    words, last = match[0], match.end()
    if len(words) > 3 and words[-2:] in POSSESSIVE:
        words, last = words[:-2], last - 2
    return Token(words, match.start(), last, fold(words))


def sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Where the sentences of a piece of text lie. An abbreviation's full stop ends none; an empty line ends one."""
    at = start
    for stop in pattern(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n[ \t\r]*\n").finditer(text, start, end):
        if stop[0] == ".":
            word = text[max(at, stop.start() - 20) : stop.start()].rsplit(None, 1)
            last = word[-1].lower().lstrip("(\"'“‘") if word else ""
            if last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha() and last != "i"):
                continue
        span = _trim(text, at, stop.end())
        if span:
            yield span
        at = stop.end()
    if span := _trim(text, at, end):
        yield span


def _trim(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return None if left == len(piece) else (start + left, start + len(piece.rstrip()))
