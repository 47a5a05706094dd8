"""What would change a step: suppose one thing more, plan again, and tell the difference. Pure.

Nothing here knows what a rule does. A supposition that changes nothing is not told, and one that a new rule makes
matter is told without a word written here.
"""

from __future__ import annotations

from collections.abc import Sequence

from afterword.core import clock, planner
from afterword.core.difference import ONCE, Change, difference
from afterword.core.etiquette import Etiquette
from afterword.core.facts import LetterSent
from afterword.core.steps import HeldBack, Plan, Step
from afterword.core.story import Story
from afterword.core.suppositions import ALWAYS, ID, SETTLING, SUPPOSITIONS, Case, Supposed, with_facts
from afterword.core.telling import listed
from afterword.core.value import Value

MOST = 5
"""So many are told."""


class Consequence(Value):
    """What one supposition does to a step. `effect`: "settles", "replaces", "moves", "holds", "ends" or "releases"."""

    supposed: str
    effect: str
    sentence: str

    def as_json(self) -> dict[str, str]:
        """For programs."""
        return {"supposed": self.supposed, "effect": self.effect, "sentence": self.sentence}


Owed = Step | HeldBack


def consequences(story: Story, plan: Plan, owed: Owed, behind: Step, etiquette: Etiquette) -> tuple[Consequence, ...]:
    """At most five, the most telling first: one of each effect before a second of any.

    `owed` is the step as `plan` lists it, `behind` as it would be if nothing held it back.
    """
    case = Case(story=story, listed=owed, owed=behind)
    found: list[Consequence] = []
    for name, suppose in SUPPOSITIONS.items():
        supposed = suppose(case)
        told = _told(name, supposed, plan, case, etiquette) if supposed else None
        found += [told] if told else []
    first = {each.effect: each for each in reversed(found) if each.supposed not in ALWAYS}
    telling = [each for each in found if each is first.get(each.effect)]
    rest = sorted((each for each in found if each not in telling), key=lambda each: each.supposed in ALWAYS)
    return tuple([*telling, *rest][:MOST])


# -- what happens to the step -----------------------------------------------------------------------------------------


def _told(name: str, supposed: Supposed, before: Plan, case: Case, etiquette: Etiquette) -> Consequence | None:
    names = {person.id: person.name for person in supposed.story.people}
    changes = difference(before, planner.plan_one(supposed.story, etiquette), names)
    ours = next((each for each in changes if each.before and each.before.key == case.listed.key), None)
    said = _said(name, ours, [each.what for each in changes if each.kind == "appears"]) if ours else None
    if said is None:
        return None
    effect, words = said
    again = _opened_again(supposed, case, etiquette) if effect == "settles" else ""
    return Consequence(supposed=name, effect=effect, sentence=f"{supposed.words} would {words}{again}.")


def _said(name: str, change: Change, others: Sequence[str]) -> tuple[str, str] | None:
    """The effect, and its words."""
    instead = f", and {listed(others[:2])} would be owed instead" if others else ""
    if name in SETTLING and change.kind in ("goes", "held_back"):
        return "settles", "settle it"
    if change.kind == "held_back":
        return "holds", f"hold it back{instead}"
    if change.kind == "goes":
        return "ends", f"end it{instead}"
    if change.kind == "released" and isinstance(change.after, Step):
        again = "open it again" if name == "bounced" else "bring it back"
        return "releases", f"{again}, due on {clock.spoken(change.after.window.due)}"
    if change.kind == "moves" and isinstance(change.before, Step) and isinstance(change.after, Step):
        return _moved(change.before, change.after)
    return None


def _moved(old: Step, new: Step) -> tuple[str, str]:
    if old.key != new.key and old.purpose in ONCE:
        return "replaces", f"put another in its place, which opens on {clock.spoken(new.window.opens)}"
    if old.window.opens != new.window.opens:
        when = f"opening it on {clock.spoken(new.window.opens)} instead of {clock.spoken(old.window.opens)}"
        return "moves", f"move it, {when}"
    if old.window.due != new.window.due:
        return "moves", f"make it due on {clock.spoken(new.window.due)} instead of {clock.spoken(old.window.due)}"
    return "moves", f"let it lapse on {clock.spoken(new.window.lapses)} instead of {clock.spoken(old.window.lapses)}"


def _opened_again(supposed: Supposed, case: Case, etiquette: Etiquette) -> str:
    """What a bounce does to the letter that settled it."""
    letter = next((fact for fact in supposed.story.of(LetterSent) if fact.id == ID), None)
    if letter is None:
        return ""
    bounce = case.fact("bounced", letter.at, id=f"{ID} again", to=letter.to)
    back = planner.plan_one(with_facts(supposed.story, bounce), etiquette)
    return ", and a bounce of it would open it again" if any(each.key == case.owed.key for each in back.steps) else ""
