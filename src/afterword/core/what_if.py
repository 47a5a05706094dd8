"""What would change a step: suppose one thing more, plan again, and tell the difference. Pure.

Nothing here knows what a rule does. A supposition that changes nothing is not told, and one that a new rule makes
matter is told without a word written here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from afterword.core import clock
from afterword.core.difference import ONCE, Change, difference
from afterword.core.facts import LetterSent
from afterword.core.steps import HeldBack, Plan, Step
from afterword.core.story import Story
from afterword.core.suppositions import ALWAYS, ID, SETTLING, SUPPOSITIONS, Case, Supposed, with_facts
from afterword.core.telling import listed
from afterword.core.value import Value, replace

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
Again = Callable[[Story], Plan]
"""Plans one candidacy anew, as its story would then be told."""


def consequences(
    story: Story, plan: Plan, owed: Owed, behind: Step, again: Again, more: Sequence[Consequence] = ()
) -> tuple[Consequence, ...]:
    """At most five, the most telling first: one of each effect before a second of any.

    `owed` is the step as `plan` lists it, `behind` as it would be if nothing held it back; `again` plans a story of the
    same candidacy as `plan` was planned; `more` is what else is known to change it, and comes first.
    """
    case = Case(story=story, listed=owed, owed=behind)
    found: list[Consequence] = [*more]
    for name, suppose in SUPPOSITIONS.items():
        supposed = suppose(case)
        told = consequence(name, supposed.words, plan, again(supposed.story), case) if supposed else None
        if told and supposed and told.effect == "settles":
            told = replace(told, sentence=f"{told.sentence[:-1]}{_opened_again(supposed, case, again)}.")
        found += [told] if told else []
    first = {each.effect: each for each in reversed(found) if each.supposed not in ALWAYS}
    telling = [each for each in found if each is first.get(each.effect)]
    rest = sorted((each for each in found if each not in telling), key=lambda each: each.supposed in ALWAYS)
    return tuple([*telling, *rest][:MOST])


# -- what happens to the step -----------------------------------------------------------------------------------------


def consequence(name: str, supposed: str, before: Plan, after: Plan, case: Case) -> Consequence | None:
    """What becomes of the step where `before` becomes `after`, in words; None where nothing does."""
    names = {person.id: person.name for person in case.story.people}
    changes = difference(before, after, names)
    ours = next((each for each in changes if each.before and each.before.key == case.listed.key), None)
    said = _said(name, ours, [each.what for each in changes if each.kind == "appears"]) if ours else None
    if said is None:
        return None
    effect, words = said
    return Consequence(supposed=name, effect=effect, sentence=f"{supposed} would {words}.")


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
        due = clock.spoken(change.after.window.due)
        return "releases", f"open it again, due on {due}" if name == "bounced" else f"bring it back, due on {due}"
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


def _opened_again(supposed: Supposed, case: Case, again: Again) -> str:
    """What a bounce does to the letter that settled it."""
    letter = next((fact for fact in supposed.story.of(LetterSent) if fact.id == ID), None)
    if letter is None:
        return ""
    bounce = case.fact("bounced", letter.at, id=f"{ID} again", to=letter.to)
    back = again(with_facts(supposed.story, bounce))
    return ", and a bounce of it would open it again" if any(each.key == case.owed.key for each in back.steps) else ""
