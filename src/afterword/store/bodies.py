"""What a table holds as JSON, as values. Nothing here needs SQLAlchemy.

A text always says the same. So its value is kept by the text itself, and whoever reads that text again, a page with
every look, is given the same value; what somebody else writes meanwhile is another text, and is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar

from afterword.core import journal
from afterword.core.facts import Fact
from afterword.core.journal import Journal, Line
from afterword.core.records import Record
from afterword.core.steps import HeldBack, Step, held_back_from_json, step_from_json

P = ParamSpec("P")
T = TypeVar("T")

KEPT, JOURNALS = 16_384, 16
"""Values of each kind that are kept, with their texts, and journals; those that were not read for longest go first."""
LONG, LARGE = 1_000, 2_000_000
"""Characters from which on a text is not kept, for few are so long and those hold whole letters; and a journal."""
_forgets: list[Callable[[], None]] = []


def kept(work: Callable[P, T], most: int = KEPT) -> Callable[P, T]:
    """Let what is worked out from texts alone be worked out once, and be forgotten when something is erased."""
    remembered = lru_cache(most)(work)
    _forgets.append(remembered.cache_clear)
    return remembered  # type: ignore[return-value]  # it takes what the work takes, as long as that can be a key


def also_forgets(forgetting: Callable[[], None]) -> Callable[[], None]:
    """Let what others keep be forgotten too when something is erased."""
    _forgets.append(forgetting)
    return forgetting


def forget() -> None:
    """Keep none of it any more: what was erased stays nowhere."""
    for each in _forgets:
        each()


@kept
def step(body: str) -> Step:
    """The step that this text describes."""
    return step_from_json(json.loads(body))


@kept
def held_back(body: str) -> HeldBack:
    """What is held back, as this text describes it."""
    return held_back_from_json(json.loads(body))


def told(bodies: Iterable[str]) -> Journal:
    """The journal whose lines these texts are: the same one for the same texts, with what was made of it since."""
    every = tuple(bodies)
    return _whole(every) if sum(map(len, every)) <= LARGE else _journal(every)


def _journal(every: tuple[str, ...]) -> Journal:
    long = iter(objects(body for body in every if len(body) > LONG))
    return journal.of(_said(next(long)) if len(body) > LONG else _line(body) for body in every)


_whole = kept(_journal, JOURNALS)


def objects(bodies: Iterable[str]) -> list[Any]:
    """What each of the texts says: put together and read at once, which takes half of reading one by one."""
    found: list[Any] = json.loads(f"[{','.join(bodies)}]")
    return found


@kept
def _line(body: str) -> tuple[Line, Record | Fact | None]:
    return _said(json.loads(body))


def _said(line: Line) -> tuple[Line, Record | Fact | None]:
    return line, journal.value(line)
