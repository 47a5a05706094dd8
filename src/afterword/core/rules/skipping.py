"""The candidate has the last word."""

from __future__ import annotations

from afterword.core.etiquette import Etiquette
from afterword.core.facts import Skipped
from afterword.core.rules.rule import Example, Rule
from afterword.core.steps import Reason, Step
from afterword.core.story import Story


def skipped(story: Story, etiquette: Etiquette, owed: Step) -> Reason | None:
    """A step that the candidate left out, by its key."""
    fact = story.left_out.get(owed.key)
    if fact is None:
        return None
    said = f": {fact.why}" if fact.why else ""
    return Reason(rule="skipped", because=(fact.id,), sentence=f"You left this out, {story.day(fact.at)}{said}.")


SKIPPED = Rule(
    name="skipped",
    sentence="A step that you leave out is held back, and can be taken up again.",
    why="You were in the room, and the rules were not.",
    source="The candidate's own decision.",
    about=(Skipped,),
    holds=skipped,
    kept=Example(
        told="2026-10-14T10:45 interview_held id=i with=ada\n2026-10-14T12:00 skipped step=thank_you:c:ada:i",
        shows="held thank_you ada",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held id=i with=ada\n2026-10-14T12:00 skipped step=thank_you:c:bob:i",
        shows="owed thank_you ada due 2026-10-15T10:45",
    ),
)
