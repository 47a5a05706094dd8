"""Write it down first."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core import clock
from afterword.core.etiquette import Etiquette
from afterword.core.facts import InterviewHeld
from afterword.core.rules.rule import Example, Rule, step
from afterword.core.steps import Step, Window
from afterword.core.story import Story


def debrief_first(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """One debrief an interview, for as long as there is none; one held for information only owes thanks alone."""
    for interview in story.interviews:
        if interview.format == "informational" or story.debrief_of(interview):
            continue
        end = story.end(interview)
        window = Window(
            opens=end,
            due=story.after(interview.at, minutes=etiquette.debrief_within_minutes),
            lapses=story.after(interview.at, days=etiquette.debrief_lapses_days),
        )
        sentence = (
            f"You spoke with {story.candidacy.employer or 'them'} on {clock.spoken_day(end)}. Names, titles and what "
            "each person cared about are clearest in the first half hour, and every letter is made of them."
        )
        yield step(story, "debrief", None, window, "debrief-first", (interview.id,), sentence)


DEBRIEF_FIRST = Rule(
    name="debrief-first",
    sentence="Write down who was in the room and what each cared about, within half an hour of the end.",
    why="Names and details fade within hours, and a letter without them could be anyone's.",
    source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
    about=(InterviewHeld,),
    numbers=("debrief_within_minutes", "debrief_lapses_days"),
    owes=debrief_first,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed",
        shows="nothing debrief",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada",
        shows="owed debrief - due 2026-10-14T11:15",
    ),
)
