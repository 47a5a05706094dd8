"""Whoever recommended you hears how it went, from you and first."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.etiquette import Etiquette
from afterword.core.facts import Decided, InterviewHeld, Offered, Rejected
from afterword.core.rules.rule import Example, Rule, step, within
from afterword.core.steps import Step
from afterword.core.story import Story


def tell_the_referrer(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """Once after the first interview, and once after the newest outcome."""
    for person in story.with_part("referrer"):
        interview = next((each for each in story.interviews if each.format != "informational"), None)
        outcome = story.outcome
        if interview and not story.settled("tell_referrer", person.id, interview.at):
            window = within(story, etiquette, interview.at, etiquette.tell_referrer_within_hours)
            sentence = f"{person.name} put in a word for you, and should hear from you that it took place."
            yield step(story, "tell_referrer", person.id, window, "tell-the-referrer", (interview.id,), sentence)
        if outcome and not story.settled("tell_referrer", person.id, outcome.at):
            window = within(story, etiquette, outcome.at, etiquette.tell_referrer_of_outcome_within_hours)
            sentence = f"It is decided. {person.name} put in a word for you, and should hear it from you."
            yield step(story, "tell_referrer", person.id, window, "tell-the-referrer", (outcome.id,), sentence)


TELL_THE_REFERRER = Rule(
    name="tell-the-referrer",
    sentence="Tell whoever recommended you within 24 hours of the first interview, and 48 of the outcome.",
    why="They lent you their name, and hear of it at work either way.",
    source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
    about=(InterviewHeld, Offered, Rejected, Decided),
    numbers=("tell_referrer_within_hours", "tell_referrer_of_outcome_within_hours"),
    owes=tell_the_referrer,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T15:00 letter_sent to=ref purpose=tell_referrer",
        shows="nothing tell_referrer",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T15:00 letter_sent to=ref purpose=tell_referrer\n"
        "2026-10-20T09:00 rejected by=ada",
        shows="owed tell_referrer ref due 2026-10-22T09:00",
    ),
)
