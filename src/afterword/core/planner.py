"""The page to read first: from what happened to what is owed.

A candidacy's records and facts become a story; every rule says what it owes; some rules send a step through somebody
else or put it off; then it meets the rules that hold back, and the first that holds gives the reason; what remains gets
its best moment. There is no clock here: a step carries its window, and where it stands is a comparison that whoever
asks makes with their own `now`.
"""

from __future__ import annotations

from collections.abc import Iterable

from afterword.core.etiquette import DEFAULT, Etiquette
from afterword.core.etiquettes import etiquette_of
from afterword.core.journal import Journal
from afterword.core.moments import with_best
from afterword.core.rules import holding, moving, owing
from afterword.core.steps import HeldBack, Plan, Reason, Step
from afterword.core.story import Story
from afterword.core.value import replace


def plan(journal: Journal, etiquette: Etiquette | None = None) -> Plan:
    """What is owed and what is held back, in every candidacy: each by its own etiquette, or all by one."""
    return together(plan_one(story, etiquette) for story in journal.stories)


def plan_one(story: Story, etiquette: Etiquette | None = None) -> Plan:
    """What is owed and what is held back, in one candidacy: by the etiquette that it names, or by another."""
    etiquette = etiquette or etiquette_of(story.candidacy, story.candidate)
    steps: list[Step] = []
    held_back: list[HeldBack] = []
    for owed in everything_owed(story, etiquette):
        owed = moved(story, etiquette, owed)
        reason = reason_to_hold(story, etiquette, owed)
        if reason is None:
            steps.append(owed)
        else:
            held_back.append(
                HeldBack(candidacy=owed.candidacy, purpose=owed.purpose, to=owed.to, reason=reason, key=owed.key)
            )
    return Plan(steps=with_best(story, etiquette, in_order(steps)), held_back=tuple(held_back))


def everything_owed(story: Story, etiquette: Etiquette) -> Iterable[Step]:
    """What the rules owe, before anything is held back."""
    owed = (step for owes in owing(story.kinds) for step in owes(story, etiquette))
    return owed if etiquette is DEFAULT else map(straightened, owed)


def straightened(owed: Step) -> Step:
    """The step with opens ≤ due ≤ lapses: numbers of one's own may cross, and nothing is due before it opens."""
    opens, due, lapses = owed.window.opens, owed.window.due, owed.window.lapses
    if opens <= due <= lapses:
        return owed
    due = max(opens, due)
    return replace(owed, window=replace(owed.window, due=due, lapses=max(due, lapses)))


def moved(story: Story, etiquette: Etiquette, owed: Step) -> Step:
    """The step as it is to be done: through whom, and when they are there."""
    for moves in moving(story.kinds):
        owed = moves(story, etiquette, owed)
    return owed


def reason_to_hold(story: Story, etiquette: Etiquette, owed: Step) -> Reason | None:
    """The first reason not to, or None."""
    for holds in holding(story.kinds):
        reason = holds(story, etiquette, owed)
        if reason:
            return reason
    return None


def together(plans: Iterable[Plan]) -> Plan:
    """The plans of several candidacies as one."""
    each = tuple(plans)
    return Plan(
        steps=in_order(step for plan in each for step in plan.steps),
        held_back=tuple(held for plan in each for held in plan.held_back),
    )


def in_order(steps: Iterable[Step]) -> tuple[Step, ...]:
    """By due time; the debrief before the letters that are made of it; else as the rules gave them."""
    return tuple(sorted(steps, key=lambda step: (step.window.due, step.purpose != "debrief")))
