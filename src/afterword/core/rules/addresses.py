"""Find out how to reach somebody, in time to write to them."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.etiquette import Etiquette
from afterword.core.rules.rule import Example, Rule, step
from afterword.core.steps import Step, Window
from afterword.core.story import Story


def find_the_address(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """For each interviewer who can be neither written to nor called, and was not thanked yet."""
    asked: set[str] = set()
    for interview in story.interviews:
        for id in interview.with_:
            person = story.person(id)
            reachable = person.email or (person.phone and person.may_call)
            if reachable or id in asked or story.thanked(id, interview):
                continue
            asked.add(id)
            end = story.end(interview)
            due = story.after(end, hours=etiquette.find_address_within_hours)
            window = Window(opens=end, due=due, lapses=story.after(due, days=etiquette.answer_lapses_days))
            who = whom_to_ask(story, id)
            sentence = f"There is no address for {person.name}, and the thank-you is owed by the next day. " + (
                f"{story.person(who).name} will know it."
                if who
                else "A card, a signature or their website may have it."
            )
            yield step(story, "find_address", who, window, "find-the-address", (interview.id,), sentence, for_=id)


def whom_to_ask(story: Story, about: str) -> str | None:
    """The coordinator, else the recruiter, other than the person in question; None where there is neither."""
    return next((person.id for person in story.with_part("coordinator", "recruiter") if person.id != about), None)


FIND_THE_ADDRESS = Rule(
    name="find-the-address",
    sentence="An interviewer without an address: ask the coordinator or recruiter within 12 hours.",
    why="Half of the day that a thank-you has is left to write it in.",
    source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
    numbers=("find_address_within_hours",),
    owes=find_the_address,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada",
        shows="nothing find_address",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=nameless\npeople rob",
        shows="owed find_address rob due 2026-10-14T22:45\nowed thank_you nameless due 2026-10-15T10:45",
    ),
)
