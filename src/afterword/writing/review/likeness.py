"""How alike two words are: folded of case, accents and kinds of apostrophe, and counted in slips of the pen."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import pairwise

_LETTERS = str.maketrans({"’": "'", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ß": "ss", "æ": "ae", "Æ": "ae", "đ": "d",
                          "ð": "d", "þ": "th", "œ": "oe", "ı": "i"})  # fmt: skip


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Lower case, without accents, with straight apostrophes: Sinéad and SINEAD are one."""
    return folded(word)


def folded(text: str) -> str:
    """The same of a whole text, which is not remembered."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


@lru_cache(maxsize=8192)
def slips(a: str, b: str, most: int = 2) -> int:
    """Damerau-Levenshtein distance (optimal alignment) of two folded words; `most + 1` as soon as it is more."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    if a == b:
        return 0
    if len(set(a).difference(b)) > most or len(set(b).difference(a)) > most:
        return most + 1  # so many letters of one are nowhere in the other
    before: list[int] = []
    last = list(range(len(b) + 1))
    for row, left in enumerate(a, 1):
        this = [row]
        for column, right in enumerate(b, 1):
            cost = min(last[column] + 1, this[-1] + 1, last[column - 1] + (left != right))
            if row > 1 and column > 1 and left == b[column - 2] and a[row - 2] == right:
                cost = min(cost, before[column - 2] + 1)
            this.append(cost)
        if min(this) > most:
            return most + 1
        before, last = last, this
    return min(last[-1], most + 1)


@lru_cache(maxsize=8192)
def close(a: str, b: str, lenient: bool = False) -> bool:
    """Whether `a` looks like a slip for `b`: one slip in a short word, two in one of eight letters (lenient: six)."""
    shortest = min(len(a), len(b))
    if shortest < 3 or a == b:
        return False
    most = 2 if shortest >= (6 if lenient else 8) else 1
    if len(a) + len(b) - 2 * shortest > most or (a[0] != b[0] and shortest < 5):
        return False
    return slips(a, b, most) <= most and (
        a[0] == b[0] or (lenient and shortest >= 5) or slips(a, b, 1) <= 1 < shortest - 3
    )


@lru_cache(maxsize=4096)
def nearly(word: str, name: str) -> bool:
    """Whether a word where a name must stand is that name misspelt; in a long one three slips will do
    ("Chowdhury"), and in any the same sound ("Naidu")."""
    long = min(len(word), len(name)) >= 8 and word[0] == name[0]
    return close(word, name, lenient=True) or (long and slips(word, name, 3) <= 3) or _sounds(word) == _sounds(name)


@lru_cache(maxsize=4096)
def _sounds(word: str) -> str:
    """A name of four letters and more as it is heard, roughly: Naidu and Naidoo, Philips and Fillips are one."""
    if len(word) < 4:
        return word
    for written, heard in _HEARD:
        word = word.replace(written, heard)
    return word[:1] + "".join(sign for last, sign in pairwise(word) if sign != last)


_HEARD = (("oo", "u"), ("ou", "u"), ("ee", "i"), ("ea", "i"), ("ie", "i"), ("y", "i"), ("ph", "f"), ("ck", "k"),
          ("sch", "sh"), ("w", "v"), ("dh", "d"), ("th", "t"), ("kh", "k"), ("gh", "g"))  # fmt: skip
"""Spellings of one sound, the longer first."""


@lru_cache(maxsize=4096)
def surely(word: str, name: str) -> bool:
    """Whether a word anywhere in the body is a name misspelt: in one of five letters a changed letter is too little."""
    if word[0] != name[0] or not close(word, name):
        return False
    return min(len(word), len(name)) >= 6 or len(word) != len(name) or sorted(word) == sorted(name)


@lru_cache(maxsize=4096)
def is_one(word: str, names: frozenset[str]) -> bool:
    """Whether a word is one of the names, or meant to be."""
    return word in names or any(nearly(word, name) for name in names)
