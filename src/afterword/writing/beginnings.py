"""What a match can begin with, so that only there the expression is tried.

Python's `re` looks for the first letter of an expression that begins with one. Behind an edge of a word, behind what
looks back, and where capitals do not matter, it tries the whole expression at every place of a text; a name begins at
one place of thirty. Its code has room for the characters that a match can begin with, which C then seeks by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from afterword.writing.branching import names

_ASCII = 128
_BEYOND = 128
"""All characters that are not ASCII, as if they were one."""
_ANY = frozenset(range(_ASCII + 1))
_TELLS_CHARACTERS = 4
"""SRE_INFO_CHARSET."""


def looking_for(code: list[int], tree: Any, flags: int) -> list[int]:
    """The code of `re` for a tree, with the characters that a match can begin with, where it has none yet.

    At the head of each code stand INFO, how long that is, what it tells, and the least and most length of a match.
    """
    of = names()
    info, length, tells, least, most = code[:5]
    if info != of.INFO or tells or not least:
        return code
    begins, empty = _first(tree, flags)
    if empty or begins == _ANY:
        return code
    bits = sum(1 << each for each in begins if each != _BEYOND)
    letters = [of.CHARSET, *(bits >> at & 0xFFFFFFFF for at in range(0, 256, 32))]
    beyond = [of.RANGE, _BEYOND, 0x10FFFF] if _BEYOND in begins else []
    charset = [*map(int, (*letters, *beyond, of.FAILURE))]
    return [info, length + len(charset), _TELLS_CHARACTERS, least, most, *charset, *code[5:]]


def _first(items: Iterable[Any], flags: int) -> tuple[frozenset[int], bool]:
    """What these can begin with, and whether they can be empty."""
    of = names()
    found: frozenset[int] = frozenset()
    for name, value in items:
        if name in (of.AT, of.ASSERT, of.ASSERT_NOT):
            continue
        if name is of.SUBPATTERN:
            begins, empty = _first(value[3], (flags | value[1]) & ~value[2])
        elif name in (of.MAX_REPEAT, of.MIN_REPEAT):
            begins, empty = _first(value[2], flags)
            empty = empty or value[0] == 0
        elif name is of.BRANCH:
            ways = [_first(each, flags) for each in value[1]]
            begins, empty = frozenset().union(*(each for each, _ in ways)), any(empty for _, empty in ways)
        elif name in (of.LITERAL, of.NOT_LITERAL, of.IN, of.ANY):
            begins, empty = _characters(name, tuple(value) if name is of.IN else value, flags), False
        else:
            begins, empty = _ANY, False
        found |= begins
        if not empty:
            return found, False
    return found, True


@cache
def _characters(name: Any, value: Any, flags: int) -> frozenset[int]:
    """What one item takes: ASCII is tried, of the others it is enough that there may be any."""
    compiler: Any = __import__("re._compiler", fromlist=["compile"])
    item = (name, [*value] if isinstance(value, tuple) else value)
    one = compiler.compile(compiler._parser.SubPattern(compiler._parser.State(), [item]), flags)
    beyond = {_BEYOND} if _goes_beyond(name, value, flags) else set()
    return frozenset({each for each in range(_ASCII) if one.fullmatch(chr(each))} | beyond)


def _goes_beyond(name: Any, value: Any, flags: int) -> bool:
    of = names()
    anyhow = bool(flags & re.IGNORECASE)
    if name is of.LITERAL:
        return value >= _ASCII or (anyhow and chr(value) in "iksIKS")  # which have siblings: the Kelvin sign
    if name is not of.IN or anyhow:
        return True
    return any(
        kind not in (of.LITERAL, of.RANGE) or (what if kind is of.LITERAL else what[1]) >= _ASCII
        for kind, what in value
    )
