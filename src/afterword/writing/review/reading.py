"""Reading a text: its words and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from afterword.writing.expressions import pattern as pattern
from afterword.writing.letter import Span
from afterword.writing.phrases import listed
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


# -- paragraphs --------------------------------------------------------------------------------------------------------

ENGLISH = listed(
    "the and to of you for that is on with your was my we would have be this at from are it as since but got they has "
    "been not about than because which"
)
FOREIGN = listed(
    "der die das und ich sie für mit ist ein eine nicht den dem zu auf ihre ihnen wir le la les et vous pour je est "
    "une dans que nous avec votre el los las y para por con su muy del het een en ik van voor u mijn di che il per "
    "con sono della gli och att det som jag för med og jeg til på o os um uma com não"
)
_MOST = 4000
"""Signs of a paragraph that is remembered: a longer one is no letter's."""


class Paragraph(NamedTuple):
    """A paragraph: its words in lower case, each of them once and folded, and how many are English and how many not."""

    words: tuple[str, ...]
    said: frozenset[str]
    native: int
    foreign: int


def paragraph(plain: str) -> Paragraph:
    """A paragraph in lower case with plain apostrophes. Remembered: of a letter as it is typed one is new."""
    return _known(plain) if len(plain) <= _MOST else _paragraph(plain)


@lru_cache(maxsize=1024)
def _known(plain: str) -> Paragraph:
    return _paragraph(plain)


def _paragraph(plain: str) -> Paragraph:
    words = tuple(pattern(WORD).findall(plain))
    bare = {word[:-2] if word[-2:] == "'s" and len(word) > 3 else word for word in words}
    return Paragraph(
        words=words, said=frozenset(word if word.isascii() else fold(word) for word in bare),
        native=sum(map(ENGLISH.__contains__, words)), foreign=sum(map(FOREIGN.__contains__, words)),
    )  # fmt: skip


# -- sentences ---------------------------------------------------------------------------------------------------------


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
