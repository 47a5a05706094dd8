"""Notes that were spoken: a telephone writes them down as one long line, and each sentence of it is a point."""

from __future__ import annotations

import re

LONG = 90
"""Characters up to which a line was typed as one point, full stops or not."""
_END = re.compile(r"(?<=[.!?…])([\"'”’)]*)\s+(?=[\"'“‘(]*(\w))")
_NO_END = re.compile(r"(?:^|[\s(])(?:\w|Dr|Mr|Mrs|Ms|Mx|Prof|Sr|Jr|St|No|vs|etc|approx|[eE]\.g|[iI]\.e)\.$")
"""What ends with a full stop and no sentence: one letter, a title, an abbreviation."""


def points(text: str) -> tuple[str, ...]:
    """The points of a field, in order: a line each; of a long line, which nobody types so, each sentence."""
    found: list[str] = []
    for line in text.splitlines():
        found += _sentences(line.strip()) if len(line) > LONG else [line.strip()]
    return tuple(point for point in found if point)


def _sentences(line: str) -> list[str]:
    found, begun = [], 0
    for end in _END.finditer(line):
        if end[2].isupper() and not _NO_END.search(line, max(begun, end.start() - 12), end.start()):
            found.append(line[begun : end.end(1)].strip())
            begun = end.end()
    return [*found, line[begun:].strip()]
