"""A journal as it was known at a moment, and with more added to it. Pure.

A fact was known from when it was noted, else from when it happened. Corrections and retractions are facts too: before
they were known, what they changed stood as it was. Records have no past, and count as they are now.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from afterword.core import journal as journals
from afterword.core.facts import Fact
from afterword.core.journal import Journal, Line
from afterword.core.story import Story
from afterword.errors import BadInput


def known_from(fact: Fact) -> datetime:
    """From when on the fact was known."""
    return fact.noted or fact.at


def told_in(journal: Journal) -> dict[str, Story]:
    """Every story of a journal, by candidacy."""
    return {story.candidacy.id: story for story in journal.stories}


def as_of(journal: Journal, moment: datetime | None) -> Journal:
    """The journal without the facts that were learned after `moment` (aware); whole where that is None."""
    if moment is None:
        return journal
    later = {fact.id for fact in journal.facts if known_from(fact) > moment}
    return Journal(
        lines=tuple(line for line in journal.lines if "fact" not in line or line["id"] not in later),
        records=journal.records,
        facts=tuple(fact for fact in journal.facts if fact.id not in later),
    )


def added(journal: Journal, more: Journal) -> Journal:
    """The journal with the lines of `more`: records over those of the same id, each fact once.

    Raises `BadInput` where a known fact says otherwise, as the import does.
    """
    lines: dict[tuple[str, str], Line] = {_name(line): line for line in journal.lines}
    for line in more.lines:
        name = _name(line)
        if "fact" in line and lines.get(name, line) != line:
            raise BadInput(
                f"A fact {line['id']!r} is known already, and says otherwise. Facts are corrected, not replaced."
            )
        lines[name] = line
    return journals.read(lines.values())


def about(journal: Journal, candidacies: Collection[str]) -> Journal:
    """Only what concerns these candidacies, with the candidate."""

    def concerns(line: Line) -> bool:
        return line.get("record") == "candidate" or _candidacy(line) in candidacies

    return journals.read(line for line in journal.lines if concerns(line))


def touched(journal: Journal) -> frozenset[str]:
    """The candidacies that its lines speak of."""
    return frozenset(id for line in journal.lines if (id := _candidacy(line)))


def _candidacy(line: Line) -> str:
    return str(line["id"] if line.get("record") == "candidacy" else line.get("candidacy") or "")


def _name(line: Line) -> tuple[str, str]:
    return ("fact" if "fact" in line else str(line["record"]), str(line["id"]))
