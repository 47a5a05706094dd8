"""What the candidate picks for one letter, over what would be chosen for them: a strength, and a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from afterword.core.story import Story
from afterword.core.value import Value, replace
from afterword.writing.asking import LONGEST, Asked
from afterword.writing.brief import Brief
from afterword.writing.matching import written
from afterword.writing.notes import usable
from afterword.writing.phrases import question
from afterword.writing.ways import opened

PICKED = "You picked it."
MOST_QUESTIONS = 6


class Pick(Value):
    """`strength` is the id of one of the candidate's, `question` in their words or ours; each may be empty."""

    strength: str = ""
    question: str = ""

    def as_json(self) -> dict[str, str]:
        """What was picked; what was not is left out."""
        return {key: value for key, value in (("strength", self.strength), ("question", self.question)) if value}


class Choices(Value):
    """What could be picked: strengths by id with what they claim, and questions, best first."""

    strengths: Mapping[str, str]
    questions: tuple[str, ...]


def pick_of(said: Any) -> Pick:
    """A pick as it was kept; what cannot be read is left out."""
    if not isinstance(said, Mapping):
        return Pick()
    words = {key: value for key, value in said.items() if key in Pick.fields and isinstance(value, str)}
    return Pick(**words)


def picked(brief: Brief, pick: Pick, story: Story) -> Brief:
    """The brief with what was picked in front. What cannot be written (a strength that is gone) changes nothing."""
    known = written(story)
    if pick.strength in known and brief.proofs:
        first = replace(known[pick.strength], reason=PICKED)
        brief = replace(brief, proofs=(first, *(each for each in brief.proofs if each.id != first.id)))
    own = question(usable(pick.question)) if pick.question else None
    if own and own.words <= LONGEST:
        rest = (each for each in brief.asked if opened(each.phrase.text) != opened(own.text))
        brief = replace(brief, asked=(Asked(phrase=own, reason=PICKED), *rest))
    return brief


def choices(brief: Brief, story: Story) -> Choices:
    """What could be picked for that letter; nothing where it has neither strength nor question."""
    claims = {each.id: each.claim for each in story.candidate.strengths} if story.candidate else {}
    return Choices(
        strengths={id: claims.get(id, id) for id in written(story)} if brief.proofs else {},
        questions=tuple(dict.fromkeys(opened(each.phrase.text) for each in brief.asked))[:MOST_QUESTIONS],
    )
