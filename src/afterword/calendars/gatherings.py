"""Events for everybody: a webinar, an open day; the interview of a webinar producer is none."""

from __future__ import annotations

import re

from afterword.calendars.people import is_post
from afterword.writing.expressions import pattern

_MOST_WORDS = 2
"""Words behind that of the event which may make a post of it: "conference and events manager"."""


def is_for_all(words: str, events: re.Pattern[str]) -> bool:
    """Whether the words name one of the `events`, and no post that is called after it."""
    return any(not _of_a_post(words, found) for found in events.finditer(words))


def _of_a_post(words: str, found: re.Match[str]) -> bool:
    """ "Workshop foreman", "Webinar Producer": behind the event, in the same piece, stands the head of a post."""
    last = found[0].split()[-1]
    piece = pattern(r"[^\w '’&/-]|\s[-–—]\s|\s(?:for|on|at|with|about|by|in|to)\s").split(words[found.end() :][:60])[0]
    if not piece.startswith((" ", "-", "/")):
        return False
    behind = piece.split()
    return any(is_post(f"{last} {' '.join(behind[: at + 1])}") for at in range(min(_MOST_WORDS, len(behind))))
