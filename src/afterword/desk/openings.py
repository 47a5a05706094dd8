"""Openings: every candidacy at a glance, and one with all that happened and all that is to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.core import known
from afterword.core.records import Candidacy
from afterword.core.steps import Plan, Step
from afterword.core.story import Story
from afterword.desk.house import House, replan, story_of
from afterword.store import lines, outbox, plans
from afterword.store.rows import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """One line of the list. `next_step` is the first that has not lapsed; `last` is when something last happened."""

    candidacy: Candidacy
    met: tuple[str, ...]
    interviews: int
    ended: str
    last: datetime | None
    next_step: Step | None


def everything(house: House, now: datetime) -> tuple[Opening, ...]:
    """Every opening: those with something to do first, by when it is due, then the others by what happened last."""
    with house.store.reading() as tx:
        stories = known.told_in(lines.everything(tx))
        found = [_opening(story, plans.of_candidacy(tx, id), now) for id, story in stories.items()]
    last = datetime.min.replace(tzinfo=now.tzinfo)
    by_what_happened = sorted(found, key=lambda each: each.last or last, reverse=True)
    return tuple(
        sorted(by_what_happened, key=lambda each: each.next_step.window.due.timestamp() if each.next_step else 1e12)
    )


def _opening(story: Story, plan: Plan, now: datetime) -> Opening:
    to_come = (step for step in plan.steps if step.window.standing(now) != "lapsed")
    happened = [fact.at for fact in story.facts if fact.at <= now]
    return Opening(
        candidacy=story.candidacy,
        met=tuple(dict.fromkeys(story.person(id).name for held in story.interviews for id in held.with_)),
        interviews=len(story.interviews),
        ended=story.ended.kind if story.ended else "",
        last=max(happened, default=None),
        next_step=next(to_come, None),
    )


def one(house: House, candidacy: str) -> tuple[Story, Plan, tuple[Entry, ...]]:
    """The story of one opening, its plan, and its letters in the outbox. Raises `NotFound`."""
    with house.store.reading() as tx:
        story = story_of(tx, candidacy)
        return story, plans.of_candidacy(tx, candidacy), outbox.entries(tx, candidacy)


def set_right(house: House, candidacy: str, employer: str, role: str) -> None:
    """Call the employer and the role what they are called. Raises `NotFound`."""
    with house.store.transaction() as tx:
        known = story_of(tx, candidacy).candidacy
        lines.put(tx, {**known.raw, "employer": employer, "role": role})
        replan(tx, candidacy)
