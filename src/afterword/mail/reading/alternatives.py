"""Expressions of many alternatives: most of them begin a word, which is looked for once for them all.

Python's `re` skips an alternative at once where its first letter is another, but not one that begins with `\\b`. With a
hundred of them in one expression that is five times the work.
"""

from __future__ import annotations

import re
from functools import cache


def any_of(words: str) -> frozenset[str]:
    """The words of a line, to be compared with those of a sentence before any expression is tried on it."""
    return frozenset(words.split())


@cache
def either(expression: str) -> re.Pattern[str]:
    """The expression, compiled when first asked for."""
    begin = [each.removeprefix(r"\b") for each in _apart(expression) if each.startswith(r"\b")]
    others = [each for each in _apart(expression) if not each.startswith(r"\b")]
    return re.compile("|".join([*([rf"\b(?:{'|'.join(begin)})"] if begin else []), *others]))


@cache
def _apart(expression: str) -> tuple[str, ...]:
    """The alternatives that stand in no bracket."""
    found, depth, start, listed = [], 0, 0, False
    for match in re.finditer(r"\\.|[][()|]", expression):
        sign = match[0]
        if listed:
            listed = sign != "]"
        elif sign == "[":
            listed = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and depth == 0:
            found.append(expression[start : match.start()])
            start = match.end()
    return (*found, expression[start:])
