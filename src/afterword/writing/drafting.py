"""From a plan to letters: a brief for each step that is owed a letter, and each employer's letters as one batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from afterword.core.steps import Plan, Step
from afterword.core.story import Story
from afterword.core.value import NOTHING, Value
from afterword.errors import NotFound
from afterword.writing.brief import WRITTEN as WRITTEN  # for those who know it from here
from afterword.writing.brief import brief
from afterword.writing.letter import Letter
from afterword.writing.occasion import Question
from afterword.writing.picking import Pick, picked
from afterword.writing.proofreading import proofread


class Written(Value):
    """Letters, and what must be asked before the others can be written."""

    letters: tuple[Letter, ...] = ()
    questions: tuple[Question, ...] = ()


def to_write(plan: Plan, now: datetime, key: str | None = None) -> tuple[Step, ...]:
    """The steps that a letter is owed for at `now`; or the one named, whenever it opens. Raises `NotFound`."""
    if key is None:
        open_now = (step for step in plan.steps if step.window.standing(now) in ("open", "overdue"))
        return tuple(step for step in open_now if step.purpose in WRITTEN and step.written)
    named = tuple(step for step in plan.steps if step.key == key and step.purpose in WRITTEN)
    if not named:
        raise NotFound(f"There is no letter to write by the name {key!r}. Their names: afterword plan --json.")
    return named


def write(
    stories: Mapping[str, Story], steps: Sequence[Step], now: datetime | None = None,
    turns: Mapping[str, int] = NOTHING, picks: Mapping[str, Pick] = NOTHING,
) -> Written:  # fmt: skip
    """A letter for each step, from what its story holds; what is missing comes back as questions.

    A letter goes at its best moment, or at `now` (aware) where that is over. `turns` says by a step's key how often
    another letter was asked for, `picks` what the candidate picked for it.
    """
    letters: list[Letter] = []
    questions: dict[tuple[str, str], Question] = {}
    for id in dict.fromkeys(step.candidacy for step in steps):
        own = _newest([step for step in steps if step.candidacy == id], stories[id])
        briefs = [
            picked(brief(stories[id], step, now, turns.get(step.key, 0)), picks.get(step.key, Pick()), stories[id])
            for step in own
        ]
        read = proofread(briefs, stories, now)
        letters += read.letters
        questions |= {(each.key, each.about): each for each in read.questions}
    return Written(letters=tuple(letters), questions=tuple(questions.values()))


def _newest(steps: Sequence[Step], story: Story) -> list[Step]:
    """Of two thank-yous to one person that for the newer round, which settles the earlier ones too; of two letters to
    whoever recommended the candidate that with the outcome.
    """
    rounds = {interview.id: number for number, interview in enumerate(story.interviews)}
    last: dict[tuple[str, str | None, str | None], Step] = {}
    for step in steps:
        if step.purpose in ("thank_you", "tell_referrer"):
            who = (step.purpose, step.to, step.for_)
            last[who] = max(last.get(who, step), step, key=lambda each: _round(each, rounds))
    return [step for step in steps if last.get((step.purpose, step.to, step.for_), step) is step]


def _round(step: Step, rounds: Mapping[str, int]) -> int:
    return max((rounds[id] for id in step.reason.because if id in rounds), default=len(rounds))
