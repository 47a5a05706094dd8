"""The second pass, across candidacies: one life, one evening, one offer. Pure, and always with a reason.

The planner looks at one candidacy at a time. Here plans meet: the same person met twice is thanked once, an offer taken
elsewhere withdraws from the rest, an evening holds only so many letters, and the night is for sleep.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from afterword.core import moments, planner
from afterword.core.etiquette import Etiquette
from afterword.core.etiquettes import etiquette_of
from afterword.core.facts import Decided
from afterword.core.journal import Journal
from afterword.core.preferences import Preferences, preferences_of
from afterword.core.rules.leaving import within
from afterword.core.rules.rule import step
from afterword.core.steps import HeldBack, Plan, Reason, Step
from afterword.core.story import Story
from afterword.core.together import Arranged, together
from afterword.core.value import Value, replace


class Arrangement(Value):
    """One thing that is only seen across candidacies; `name` is that of the reasons it gives.

    `source` is empty where it rests on nobody's word but ours.
    """

    name: str
    sentence: str
    why: str
    source: str = ""


ARRANGEMENTS: tuple[Arrangement, ...] = (
    Arrangement(
        name="accepted-elsewhere",
        sentence="Once you take an offer, withdraw from everything else within two days, and check in nowhere.",
        why="Somebody else is waiting for the place that you hold.",
        source="http://careers.utah.edu/find-job/accepting-declining.php",
    ),
    Arrangement(
        name="thanked-once",
        sentence="Somebody met twice before you wrote is thanked once, for both, by the earlier day.",
        why="Two letters on one day from one person read like a machine.",
    ),
    Arrangement(
        name="quiet-hours",
        sentence="Calls and what you do yourself wait until you are awake, where the window allows.",
        why="A step that rings at three in the morning is a step that you will mute.",
    ),
    Arrangement(
        name="one-day-only",
        sentence="More letters than you can write well on one day wait for the next morning, the last due first.",
        why="The sixth letter of an evening is a copy of the fifth.",
    ),
)
"""In plain sight, as the rules are."""


class Acceptance(Value):
    """The offer that was taken: in which candidacy, and when."""

    story: Story
    decided: Decided


def arrange(
    each: Sequence[Story],
    plans: Sequence[Plan],
    preferences: Preferences,
    now: datetime | None = None,
    etiquette: Etiquette | None = None,
) -> Arranged:
    """All plans together, `plans[n]` being that of `each[n]` by `etiquette`, else by its own.

    What has lapsed at `now` takes no room.
    """
    accepted = acceptance(each)
    settled = [withdrawn(story, plan, accepted, etiquette) for story, plan in zip(each, plans, strict=True)]
    return together(settled, addresses(each), preferences, now)


def arranged(journal: Journal, now: datetime | None = None) -> Arranged:
    """The plans of a whole journal together, by the wishes of its candidate."""
    return arrange(
        journal.stories, [planner.plan_one(story) for story in journal.stories], preferences_of(journal.candidate), now
    )


def addresses(each: Iterable[Story]) -> dict[str, str]:
    """The address of everybody by id: one address is one person, whatever the candidacy."""
    return {person.id: person.email.casefold() for story in each for person in story.people}


def acceptance(each: Iterable[Story]) -> Acceptance | None:
    """The newest acceptance of an offer, in any candidacy; None when there is none."""
    closed = [Acceptance(story=story, decided=story.closing) for story in each if story.closing]
    found = [taken for taken in closed if taken.decided.to == "accept"]
    return max(found, key=lambda taken: taken.decided.at, default=None)


def withdrawn(story: Story, plan: Plan, accepted: Acceptance | None, etiquette: Etiquette | None = None) -> Plan:
    """The plan of a candidacy once an offer was taken elsewhere: a withdrawal is owed, and no check-in any more.

    Whoever then decides to pursue this one all the same goes on with it.
    """
    if accepted is None or not _leaves(story, accepted):
        return plan
    etiquette = etiquette or etiquette_of(story.candidacy, story.candidate)
    owed = withdrawal(story, accepted, etiquette)
    gone = ("check_in", "move_on")
    steps = [each for each in plan.steps if each.purpose not in gone]
    held = [_held(each, owed.reason) for each in plan.steps if each.purpose in gone]
    leaving = [*(each.purpose for each in plan.steps), *(each.purpose for each in plan.held_back)]
    if "withdraw" not in leaving:
        reason = planner.reason_to_hold(story, etiquette, owed)
        if reason is None:
            taken = [each.window.best for each in steps if each.window.best and each.written]
            best = moments.best_moment(story, etiquette, owed, taken)
            steps.append(replace(owed, window=replace(owed.window, best=best)))
        else:
            held.append(_held(owed, reason))
    return Plan(steps=planner.in_order(steps), held_back=(*plan.held_back, *held))


def withdrawal(story: Story, accepted: Acceptance, etiquette: Etiquette) -> Step:
    """What is owed to them because an offer was taken elsewhere, before anything holds it back."""
    since = story.calendar.local(accepted.decided.at)
    window = within(story, etiquette, since, etiquette.withdraw_within_hours)
    sentence = f"You took another offer on {story.day(since)}. Tell them now: somebody else is waiting for it."
    because = (accepted.decided.id,)
    owed = step(story, "withdraw", story.contact, window, "accepted-elsewhere", because, sentence)
    return planner.moved(story, etiquette, owed)


def _leaves(story: Story, accepted: Acceptance) -> bool:
    if accepted.story.candidacy.id == story.candidacy.id or story.ended or not story.interviews:
        return False
    return not any(each.to == "pursue" and each.at > accepted.decided.at for each in story.of(Decided))


def _held(owed: Step, reason: Reason) -> HeldBack:
    return HeldBack(candidacy=owed.candidacy, purpose=owed.purpose, to=owed.to, reason=reason, key=owed.key)
