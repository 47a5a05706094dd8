"""Which checks look at which letters, and what is listened for in them: worked out once for each kind of letter."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from afterword.writing.review.check import Check, Need
from afterword.writing.review.checks import CHECKS
from afterword.writing.review.lexicon import Lexicon, Listening


class Attention(NamedTuple):
    """The checks that look at such a letter, in their order, and the ways that any of them hears.

    `asked` are the checks with what must be held and, of `when_heard`, what must be heard, to spare the asking.
    """

    checks: tuple[Check, ...]
    ways: Listening
    asked: tuple[tuple[Check, frozenset[Need], frozenset[str]], ...]


@cache
def lexicon() -> Lexicon:
    """Everything that any check listens for."""
    return Lexicon({talk.name: talk for check in CHECKS for talk in check.hears}.values())


@lru_cache(maxsize=128)
def attention(purpose: str, spoken: bool, english: bool) -> Attention:
    """What a letter of that purpose gets, a script or one that is written, in English or not."""
    looking = tuple(
        check
        for check in CHECKS
        if (not check.purposes or purpose in check.purposes)
        and check.spoken in (None, spoken)
        and (english or not check.english)
    )
    asked = tuple(
        (check, frozenset(check.needs), frozenset(talk.name for talk in check.hears if check.when_heard))
        for check in looking
    )
    return Attention(looking, lexicon().listening(talk.name for check in looking for talk in check.hears), asked)
