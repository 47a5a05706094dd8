"""What the candidate did by themselves: noted as facts, with what that settled, and taken back again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core import facts
from afterword.core.facts import CallMade, Fact, LetterSent, Supplied, ToldToCheckBack
from afterword.core.journal import Line
from afterword.core.steps import Plan, Step
from afterword.core.story import Story
from afterword.desk.house import House, fact, replan, same_everywhere, story_of
from afterword.errors import BadInput, NotFound
from afterword.store import lines, plans
from afterword.store.database import Tx

ELSEWHERE = "elsewhere"
"""The source of a letter that did not leave from here, and of what was said without a mail that is here."""
IN_THE_CALL = "in the call"
"""What is noted of a call beside it goes with it: its id is made of that of the call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What was written down, by the id of its fact, and the steps that it settled."""

    id: str
    candidacy: str
    settled: tuple[Step, ...] = ()


def write_down(tx: Tx, candidacy: str, said: Sequence[Line]) -> Noted:
    """Append these facts and plan again. The same once more does nothing: a form may be sent twice."""
    id = str(said[0]["id"])
    if lines.find(tx, "fact", id) is not None:
        return Noted(id=id, candidacy=candidacy)
    before = plans.of_candidacy(tx, candidacy)
    for line in said:
        lines.append(tx, line)
    replan(tx, candidacy)
    return Noted(id=id, candidacy=candidacy, settled=settled(before, plans.of_candidacy(tx, candidacy)))


def settled(before: Plan, after: Plan) -> tuple[Step, ...]:
    """The steps that were owed before and are neither owed nor held back after."""
    still = {step.key for step in after.steps} | {held.key for held in after.held_back}
    return tuple(step for step in before.steps if step.key not in still)


def what_was_noted(house: House, id: str) -> tuple[Story, Fact] | None:
    """The fact that was noted, in its story; None where it does not stand, or is none that is noted here."""
    with house.store.reading() as tx:
        line = lines.find(tx, "fact", id)
        if line is None:
            return None
        story = story_of(tx, str(line["candidacy"]))
    found = next((each for each in story.facts if each.id == id), None)
    return (story, found) if found and may_be_taken_back(found) else None


def may_be_taken_back(found: Fact) -> bool:
    """Whether the candidate noted it themselves. A letter that went out from here went out."""
    told = isinstance(found, LetterSent | ToldToCheckBack) and found.source == ELSEWHERE
    return isinstance(found, CallMade | Supplied) or told


def take_back(house: House, id: str, now: datetime) -> Noted:
    """Take back what was noted, with what was noted beside it. Twice does nothing more.

    Raises `NotFound` where nothing of the kind was noted.
    """
    with house.store.transaction() as tx:
        line = lines.find(tx, "fact", id)
        if line is None:
            raise NotFound(f"Nothing is noted under {id[:60]!r}.")
        if not may_be_taken_back(facts.read(line)):
            raise BadInput(
                "That is none of what can be taken back here: a call, something sent, or what was told elsewhere."
            )
        candidacy = str(line["candidacy"])
        for each in retractions(line, [line for line in (lines.find(tx, "fact", beside(id)),) if line], now):
            if lines.find(tx, "fact", each["id"]) is None:
                lines.append(tx, each)
        replan(tx, candidacy)
    return Noted(id=id, candidacy=candidacy)


def retractions(line: Line, with_it: Sequence[Line], now: datetime) -> tuple[Line, ...]:
    """The facts that take a fact back, and those noted with it."""
    candidacy = str(line["candidacy"])
    return tuple(
        fact("retracted", candidacy, now, now, id=same_everywhere("taken back", str(each["id"])), target=each["id"])
        for each in (line, *with_it)
    )


def beside(id: str) -> str:
    """The id of what was told in a call."""
    return same_everywhere(IN_THE_CALL, id)
