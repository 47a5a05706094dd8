"""The reviewer: what is wrong with a letter before it is sent. One shared pass, and each check reads that view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from afterword.core.story import Story
from afterword.writing.letter import Letter
from afterword.writing.review.check import NEEDS
from afterword.writing.review.checks import CHECKS, Check, Example
from afterword.writing.review.findings import SEVERITIES, Finding, Fix, Severity, apply, mended
from afterword.writing.review.view import views

__all__ = [
    "CHECKS",
    "SEVERITIES",
    "Check",
    "Example",
    "Finding",
    "Fix",
    "Severity",
    "apply",
    "lacking",
    "mended",
    "review",
]


def lacking(letters: Sequence[Letter], stories: Mapping[str, Story], now: datetime) -> tuple[str, ...]:
    """What the journal lacks for a whole review of these letters: one sentence for each thing, naming the checks."""
    silent: dict[str, dict[str, None]] = {}
    for view in views(letters, tuple(stories.values()), now):
        for check in view.attention.checks:
            for need in check.needs:
                if need not in view.holds:
                    silent.setdefault(need, {})[check.name] = None
    return tuple(
        f"The journal does not hold {words}, so these checks were silent: {', '.join(silent[need])}."
        for need, words in NEEDS.items()
        if need in silent
    )


def review(letters: Sequence[Letter], stories: Mapping[str, Story], now: datetime) -> tuple[Finding, ...]:
    """Everything found in one batch, letter by letter, most severe first. `stories` by candidacy id; `now` aware.

    Facts later than a letter's `send_at` (else than `now`) do not count for it.
    """
    found = [
        finding
        for view in views(letters, tuple(stories.values()), now)
        for check, needs, talks in view.attention.asked
        if needs <= view.holds and not (talks and talks.isdisjoint(view.heard))
        for finding in check.marks(view)
    ]
    return tuple(
        sorted(
            found, key=lambda each: (each.letter, SEVERITIES.index(each.severity or "advice"), each.span or (-1, -1))
        )
    )
