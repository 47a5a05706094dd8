"""English word forms of all dialects (SCOWL, sizes 10 to 80; its copyright is beside this file), and what is near them.

The lists are read once, as they lie: looking a word up is a search through sorted lines, so that nothing is built at
the start. Words that everybody writes are a list of their own, a fifth of all, and most letters need no other.
`tools/words.py` makes both.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from afterword.writing.review.likeness import slips
from afterword.writing.review.words.known import SLIPS, TRADE
from afterword.writing.review.words.likely import likelihood, sound

COMMON = 5
"""The rarity up to which everybody writes a word: those of `everyday.txt`."""
FEW = 8
"""Unknown words that are looked at before the set of all common words is built."""

_NO_DIGITS = dict.fromkeys(map(ord, "12345"))
_LETTERS = "abcdefghijklmnopqrstuvwxyz'"
_PREFIXES = ("anti", "auto", "co", "counter", "cross", "de", "dis", "inter", "mid", "micro", "mis", "multi", "non",
             "out", "over", "post", "pre", "re", "self", "sub", "super", "trans", "un", "under", "up")  # fmt: skip
_SUFFIXES = ("able", "ability", "less", "ness", "wide", "wise", "like", "ly", "s", "ing", "ed", "er", "ers")


def data(name: str) -> bytes:
    """A file that lies beside this one, wherever the package was loaded from."""
    loader: Any = __spec__.loader  # `pkgutil` asks it too, and takes longer to load than all else here
    found: bytes = loader.get_data(__file__.removesuffix("__init__.py") + name)
    return found


@cache
def _everyday() -> bytes:
    return data("everyday.txt")


@cache
def _rarer() -> bytes:
    return data("rarer.txt")


@lru_cache(maxsize=16384)
def rarity(word: str) -> int:
    """1 for the most common words to 8 for rare ones; 0 for what is no word of the list. `word` in lower case."""
    if not word.isascii():
        return 0
    sought = b"\n" + word.encode()
    return _digit(_everyday(), sought) or _digit(_rarer(), sought)


def _digit(lines: bytes, sought: bytes) -> int:
    """What stands behind a word in the list; 0 where it is not there."""
    low, high = 0, len(lines) - 1
    while low < high:  # the beginning of a line that is not before the word
        middle = lines.rfind(b"\n", low, (low + high) // 2 + 1)
        ends = lines.find(b"\n", middle + 1)
        if lines[middle : ends - 1] < sought:
            low = ends
        elif middle == low:
            break
        else:
            high = middle
    ends = lines.find(b"\n", low + 1)
    return lines[ends - 1] - 48 if low < len(lines) - 1 and lines[low : ends - 1] == sought else 0


@cache
def _everybody() -> frozenset[str]:
    """The words that everybody writes, as a set."""
    return frozenset(_everyday().decode("ascii").translate(_NO_DIGITS).split())


@lru_cache(maxsize=4096)
def _beside(word: str) -> frozenset[str]:
    """The words that everybody writes and that are one slip away. The first few are looked up one by one: the set of
    all takes longer to build.
    """
    others = set(_one_slip(word))
    if _beside.cache_info().misses <= FEW:
        return frozenset(other for other in others if 0 < rarity(other) <= COMMON)
    return _everybody() & others


@lru_cache(maxsize=4096)
def meant(word: str) -> tuple[str, ...]:
    """What somebody who wrote `word`, which is no word, meant: the likeliest first; nothing where that is unsure.

    A word of any list is right. A short word is one slip away from a most common one, a longer one from a common one, a
    long one two slips; the likelier the slip, the rarer may be what was meant (`likely`). What is made of words
    ("timesheet", "reprioritise") is right as it stands, unless an everyday word is nearer.
    """
    if word in SLIPS:
        return (SLIPS[word],)
    word = word.removesuffix("'s")
    if word in TRADE or rarity(word) or len(word) < 5:
        return ()
    near = sorted(
        (found, other[0] != word[0], abs(len(other) - len(word)), other)
        for other in _beside(word)
        if (found := rarity(other)) <= _MOST[min(len(word), 8)][likelihood(word, other)]
        and (len(word) > 5 or other[0] == word[0])
    )
    if near and (near[0][0] <= 2 or not _is_made(word)):
        return tuple(other for *_, other in near)
    return () if near or len(word) < 8 or _is_made(word) else _two_slips(word)


_MOST = {5: (0, 1, 1, 0), 6: (0, 1, 3, 0), 7: (0, 1, 4, 0), 8: (1, 3, COMMON, 0)}
"""By the letters of a word, 8 being 8 and more, and how likely the slip is, how rare what was meant may be."""


def _is_made(word: str) -> bool:
    """Two everyday words in one ("timesheet", "dataset"), or one with a usual beginning or ending ("siloed")."""
    if any(0 < rarity(word[:at]) <= 3 and 0 < rarity(word[at:]) <= 3 for at in range(3, len(word) - 2)):
        return True
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) > 3 and 0 < rarity(word[len(prefix) :]) <= COMMON:
            return True
    return any(
        word.endswith(suffix) and len(word) - len(suffix) > 4 and 0 < rarity(word[: -len(suffix)]) <= COMMON
        for suffix in _SUFFIXES
    )


def _one_slip(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        left, right = word[:at], word[at:]
        if right:
            yield left + right[1:]
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        for letter in _LETTERS:
            yield left + letter + right
            if right:
                yield left + letter + right[1:]


def _two_slips(word: str) -> tuple[str, ...]:
    """The only everyday word, of those that begin with the same three letters and are about as long; else nothing."""
    lines, found = _everyday(), []
    at = lines.find(b"\n" + word[:3].encode())
    while at >= 0 and lines[at + 1 : at + 4] == word[:3].encode():
        ends = lines.find(b"\n", at + 1)
        if lines[ends - 1] - 48 <= 3 and abs(ends - at - 2 - len(word)) <= 2:
            other = lines[at + 1 : ends - 1].decode()
            if slips(word, other, 2) == 2 and slips(sound(word), sound(other), 1) <= (len(word) > 9):
                found.append(other)
        at = ends
    return tuple(found) if len(found) == 1 else ()
