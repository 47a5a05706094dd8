"""What the planner thinks of a letter: the step that it is, and the reasons to hold it back.

The reviewer counts no days of its own. Where it speaks of a moment or of an end, it asks the rules that the plan is
made of, so that no letter is owed on one page and blocked on another.
"""

from __future__ import annotations

from typing import cast

from afterword.core.etiquette import Etiquette
from afterword.core.etiquettes import etiquette_of
from afterword.core.facts import LetterSent
from afterword.core.planner import plan_one
from afterword.core.steps import Plan, Purpose, Reason, Step, Window
from afterword.core.story import Story
from afterword.core.value import replace
from afterword.writing.review.view import View


def story_before(view: View) -> Story:
    """The story without this letter. Sent at its moment it is a fact by now, and would follow upon itself."""
    own = {fact.id for fact in view.story.of(LetterSent) if fact.at == view.moment and _is_it(view, fact)}
    if not own:
        return view.story
    facts = tuple(fact for fact in view.story.facts if fact.id not in own)
    return Story(candidacy=view.story.candidacy, candidate=view.story.candidate, people=view.story.people, facts=facts)


def _is_it(view: View, sent: LetterSent) -> bool:
    return sent.purpose == view.purpose and sent.to in people_of(view)


def people_of(view: View) -> frozenset[str]:
    """The ids of everybody whom it reaches, through others too."""
    ids = {person.id for person in view.recipients} | {*view.letter.recipients} | view.letter.behalf
    return frozenset(id for id in ids if id)


def etiquette_for(view: View) -> Etiquette:
    """The numbers that hold for its candidacy."""
    return etiquette_of(view.story.candidacy, view.candidate)


def plan_of(view: View) -> Plan:
    """The plan as of its moment."""
    return plan_one(story_before(view), etiquette_for(view))


def check_in_step(view: View) -> Step | None:
    """The check-in that it would be, as the plan has it. Of several the one that opens first; None where none is owed.

    An instruction of somebody else is not met by it, and stands for it only where there is nothing nearer.
    """
    people = people_of(view)
    owed = [step for step in view.plan.steps if step.purpose == "check_in"]
    own = [step for step in owed if step.reason.rule != "when-told" or people & {step.to, step.for_}]
    return min(own or owed, key=lambda step: step.window.opens, default=None)


def step_of(view: View) -> Step | None:
    """The step that it meets, or None."""
    people = people_of(view)
    owed = [step for step in view.plan.steps if step.purpose == view.purpose and people & {step.to, step.for_}]
    return next((step for step in owed if step.for_ in (None, view.letter.for_)), None) or next(iter(owed), None)


def as_step(view: View) -> Step:
    """The letter as a step, for the rules that hold steps back. What told them to write, if anything, is its cause."""
    told = [each for each in view.story.told if view.story.who_told(each) in people_of(view)]
    window = Window(opens=view.moment, due=view.moment, lapses=view.moment)
    return Step(
        key="", candidacy=view.story.candidacy.id, purpose=cast("Purpose", view.purpose), window=window,
        to=next(iter(person.id for person in view.recipients), view.letter.recipients[0]),
        for_=view.letter.for_ or None,
        reason=Reason(rule="when-told" if told else "", because=(told[-1].id if told else "",), sentence=""),
    )  # fmt: skip


def later(step: Step, view: View) -> Step:
    """The same step as if it opened at the letter's moment: what the planner would say of sending it from then on."""
    return replace(step, window=replace(step.window, opens=max(step.window.opens, view.moment)))
