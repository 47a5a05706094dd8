"""Which slips a hand makes: letters swapped, left out or doubled, a vowel for another, a key beside the right one.

A word of some trade that happens to be near a common one ("croutons" and "croons") differs from it in other ways.
"""

from __future__ import annotations

from itertools import groupby

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = frozenset(
    a + b
    for number, row in enumerate(_ROWS)
    for at, a in enumerate(row)
    for b in (row[max(at - 1, 0) : at + 2] + "".join(_ROWS[number + 1 : number + 2])[max(at - 1, 0) : at + 1])
    if a != b
)
"""Pairs of neighbours on a keyboard, one way round."""
_VOWELS = frozenset("aeiouy")
_SOUNDS = str.maketrans({"o": "a", "u": "a", "i": "a", "e": "a", "y": "a", "c": "s", "k": "s", "z": "s", "x": "s",
                         "q": "s", "j": "g", "v": "f"})  # fmt: skip


def likelihood(written: str, right: str) -> int:
    """How well a hand that meant `right`, one slip away, explains `written`: 2 well, 1 perhaps, 0 badly; -1 where the
    word would begin with another letter.
    """
    at = next(
        (at for at, (a, b) in enumerate(zip(written, right, strict=False)) if a != b), min(map(len, (written, right)))
    )
    if len(written) < len(right):
        return 2 if 0 < at < len(written) else 1
    if sorted(written) == sorted(right):
        return 2
    if not at:
        return -1
    if sound(written) == sound(right):
        return 2
    if len(written) > len(right):
        beside = any(_beside(written[at], each) for each in written[at - 1 : at] + right[at : at + 1])
        return int(beside or (written[at] in _VOWELS and at < len(right)))
    return int(_beside(written[at], right[at]))


def sound(word: str) -> str:
    """A word with each letter once where it stands several times, its vowels alike, and letters of one sound alike."""
    return "".join(letter for letter, _ in groupby(word)).translate(_SOUNDS)


def _beside(a: str, b: str) -> bool:
    return a + b in _BESIDE or b + a in _BESIDE
