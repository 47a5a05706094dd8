"""A brief: all that a letter may say to one person for one purpose, and what must be asked of the candidate first."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.core.steps import Step
from afterword.core.story import Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What only the candidate can say. `about` is the person's id, or "" where it is about the candidate."""

    key: str
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """One letter's facts, each from the journal. A brief with `questions` is not written until they are answered."""

    step: Step
    questions: tuple[Question, ...] = ()


def brief(story: Story, step: Step) -> Brief:
    """What the journal holds for the letter that meets `step`."""
    return Brief(step=step)
