"""A large panel: letters of their own for those who decide or were noted, and one that names the rest."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.etiquette import Etiquette
from afterword.core.facts import InterviewHeld
from afterword.core.rules.rule import Example, Rule, step
from afterword.core.rules.thanks import collects, decides_today, is_large, thanks_window
from afterword.core.steps import Step
from afterword.core.story import Story


def large_panel(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """Hiring managers and people with notes are written to; the others are thanked in one letter."""
    for interview in story.interviews:
        if is_large(etiquette, interview):
            yield from _letters(story, etiquette, interview)


def _letters(story: Story, etiquette: Etiquette, interview: InterviewHeld) -> Iterator[Step]:
    own, rest = divided(story, etiquette, interview)
    window = thanks_window(story, etiquette, interview)
    rule = "decision-today" if decides_today(story, interview) else "large-panel"
    collector = collects(story, interview)
    day = story.day(interview.at)
    for id in own:
        if not story.thanked(id, interview) and not (rest and id == collector):
            sentence = (
                f"{story.person(id).name} was one of {len(interview.with_)} on {day}, and you have a word for them."
            )
            yield step(story, "thank_you", id, window, rule, (interview.id,), sentence)
    if rest and collector and not story.thanked(collector, interview):
        names = tuple(id for id in rest if id != collector)
        sentence = f"{len(names)} more sat in on {day}. One letter that names them is kinder than as many alike."
        yield step(story, "thank_you", collector, window, rule, (interview.id,), sentence, names=names)


def divided(story: Story, etiquette: Etiquette, interview: InterviewHeld) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who gets a letter of their own, and who is named in the one letter."""
    panel = tuple(dict.fromkeys(interview.with_))
    managers = [id for id in panel if story.person(id).part == "hiring_manager"]
    noted = [id for id in panel if id not in managers and story.note_on(id, interview)]
    own = tuple([*managers, *noted][: etiquette.most_individual_letters])
    return own, tuple(id for id in panel if id not in own)


NINE = ",".join(["ada", *(f"p{number}" for number in range(1, 9))])

LARGE_PANEL = Rule(
    name="large-panel",
    sentence="Of more than seven people, write to hiring managers and those you have notes on; name the rest in one.",
    why="Nine letters from one afternoon cannot each be true, and somebody will lay them side by side.",
    source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
    about=(InterviewHeld,),
    numbers=("most_individual_letters",),
    owes=large_panel,
    kept=Example(
        told=f"2026-10-14T10:45 interview_held with={NINE}\n2026-10-14T15:00 letter_sent to=ada purpose=thank_you\n"
        "2026-10-14T15:30 letter_sent to=cleo purpose=thank_you",
        shows="nothing thank_you",
    ),
    broken=Example(
        told=f"2026-10-14T10:45 interview_held with={NINE}\npeople cleo",
        shows="owed thank_you ada due 2026-10-15T10:45\nowed thank_you cleo due 2026-10-15T10:45",
    ),
)
