"""What a reply changes, or would: each point that it makes, added to the journal without it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from afterword.core import journal
from afterword.core.difference import what_it_changes
from afterword.core.journal import Journal, Line
from afterword.core.telling import upper_first
from afterword.desk.house import House
from afterword.desk.proposing import line_of
from afterword.desk.replies import Said
from afterword.store import lines
from afterword.store.replies import INTERVIEW, Proposal

MOST = 4
"""Sentences told of one point."""


def consequences(house: House, each: Iterable[Said], now: datetime) -> Mapping[str, tuple[str, ...]]:
    """By the id of a point one sentence for each step that it changes, the most telling first.

    Points that were rejected change nothing, and an interview shows what it asks for when it is there.
    """
    points = [
        point for said in each for point in said.proposals if point.state != "rejected" and point.kind != INTERVIEW
    ]
    with house.store.reading() as tx:
        told = {id: lines.of_candidacies(tx, [id]) for id in {point.candidacy for point in points}}
    return {point.id: _changes(told[point.candidacy], point, now) for point in points}


def _changes(told: Journal, point: Proposal, now: datetime) -> tuple[str, ...]:
    without = journal.read([line for line in told.lines if not _of(line, point.id)])
    changes = what_it_changes(without, journal.read([line_of(point, now)]))
    said = (f"{upper_first(change.what)} {change.says}." for change in changes if change.kind != "best")
    return tuple(dict.fromkeys(said))[:MOST]  # not why: that is the reply itself


def _of(line: Line, id: str) -> bool:
    """Whether a line is that fact, or takes it back."""
    return id in (line.get("id"), line.get("target"))
