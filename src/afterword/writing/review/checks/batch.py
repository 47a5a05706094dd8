"""Between letters: what people who compare notes would see."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.letter import overlap
from afterword.writing.review.check import Check, Example
from afterword.writing.review.findings import Finding
from afterword.writing.review.view import View

IDENTICAL_FROM = 0.80
"""Similarity (word 3-gram Jaccard of the bodies) from which two letters are the same one."""


def identical_letters(view: View) -> Iterator[Finding]:
    """The same letter to two people of one employer. It is marked on the later one, which names the other."""
    for other in view.before:
        if other.letter.candidacy != view.letter.candidacy or not view.grams:
            continue
        alike = overlap(view.grams, other.grams)
        if alike >= IDENTICAL_FROM:
            names = ", ".join(person.name for person in other.recipients) or ", ".join(other.letter.recipients)
            yield view.mark(
                f"This is the letter to {names} again (letter {other.index + 1} of the batch); they may compare.",
                view.parts.body, evidence=f"similarity {alike:.2f}",
            )  # fmt: skip
            return


CHECKS = (
    Check(
        name="identical-letters",
        severity="blocker",
        sentence="Two people of one employer get the same letter.",
        source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
        good=(
            Example(
                text="Thank you for explaining the June billing migration so plainly this week.",
                beside="The tests for SQL models were new to me, and I am grateful that you showed them.",
            ),
        ),
        bad=(
            Example(
                text="Thank you for the time this week. It was good to hear about the June billing migration.",
                beside="Thank you for the time this week. It was good to hear about the June billing migration.",
            ),
        ),
        look=identical_letters,
    ),
)
