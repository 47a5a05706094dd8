"""What is due, what waits, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.core import known
from afterword.core import why as core
from afterword.core.across import Across
from afterword.core.arrange import arranged
from afterword.core.explanation import Explanation, Overview, Said
from afterword.core.facts import Fact
from afterword.core.preferences import preferences_of
from afterword.core.records import Candidacy
from afterword.core.steps import HeldBack, Plan, Step
from afterword.core.story import Story
from afterword.core.together import Arranged
from afterword.desk.house import (
    House,
    accepted_in,
    addresses_of,
    arranged_among,
    candidate_in,
    fact,
    plan_among,
    replan,
    story_of,
)
from afterword.desk.today import Today, of
from afterword.errors import NotFound
from afterword.store import lines, plans
from afterword.store.database import Tx
from afterword.store.glance import glance, through


def today(house: House, now: datetime) -> Today:
    """What is due at `now` and what comes next, in every candidacy."""
    with house.store.reading() as tx:
        return of(glance(through(tx), now), now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The whole reason of one step: the step or what is held back, its rule, and the facts that it rests on.

    `plan` is that of its candidacy alone, and `across` what all of them together make of it.
    """

    step: Step | HeldBack
    rule: Said | None
    facts: tuple[Fact, ...]
    candidacy: Candidacy
    story: Story
    plan: Plan
    across: Across

    @property
    def explanation(self) -> Explanation:
        """The same in sentences, with the numbers and what would change it; worked out when it is asked for."""
        return core.why(self.story, self.plan, self.step, across=self.across)


def why(house: House, key: str, now: datetime) -> Why:
    """Why a step is owed or held back, as the page of the day at `now` has it.

    `key` may be shortened as long as it is the only one. Raises `NotFound`.
    """
    with house.store.reading() as tx:
        begun = plans.begun(tx, key)  # in one candidacy: then what has lapsed elsewhere need not be read
        every = plans.among(tx, begun[0], now) if len(begun) == 1 else plans.everything(tx) if begun else Plan()
        whole = arranged_among(tx, every, now)
        found = core.by_name(whole.plan, key)
        story, plan = story_of(tx, found.candidacy), plans.of_candidacy(tx, found.candidacy)
        across = _across(tx, whole, every, found, now)
    facts = [fact for each in (story, *across.related) for fact in each.facts]
    because = {fact.id: fact for fact in facts}
    return Why(
        step=found,
        rule=core.named(found.reason.rule),
        facts=tuple(because[id] for id in found.reason.because if id in because),
        candidacy=story.candidacy,
        story=story,
        plan=plan,
        across=across,
    )


def asked(house: House, name: str, now: datetime, as_of: datetime | None = None) -> Explanation | Overview:
    """Why, for a step or a whole candidacy; `as_of` a moment, with what was known then. Raises `NotFound`."""
    if as_of:
        with house.store.reading() as tx:
            journal = lines.everything(tx)
        return core.asked(known.as_of(journal, as_of), name, now=now)
    with house.store.reading() as tx:
        if name in lines.ids(tx, "candidacy"):
            return core.overview(story_of(tx, name), plan_among(tx, name, now))
    return why(house, name, now).explanation


def _across(tx: Tx, whole: Arranged, every: Plan, found: Step | HeldBack, now: datetime) -> Across:
    """Everything, seen from the candidacy of that step; told are the others that have to do with it."""
    accepted = accepted_in(tx)
    both = [each for each in whole.folded if found.key in (each.earlier.key, each.later.key)]
    ids = {step.candidacy for each in both for step in (each.earlier, each.later)}
    ids |= {accepted.story.candidacy.id} if accepted else set()
    return Across(
        arranged=whole,
        others=(Plan(steps=tuple(each for each in every.steps if each.candidacy != found.candidacy)),),
        addresses=addresses_of(tx, every),
        preferences=preferences_of(candidate_in(tx)),
        accepted=accepted,
        related=tuple(story_of(tx, id) for id in sorted(ids - {found.candidacy})),
        now=now,
    )


def plan_of_everything(house: House, now: datetime) -> Plan:
    """All plans seen together, made anew from the journal: the stored ones are only an index."""
    with house.store.reading() as tx:
        return arranged(lines.everything(tx), now).plan


def plan_of(house: House, candidacy: str, now: datetime) -> Plan:
    """The plan of one candidacy as it stands among the others."""
    with house.store.reading() as tx:
        return plan_among(tx, candidacy, now)


def skip(house: House, key: str, why_not: str, now: datetime) -> None:
    """Leave a step out; twice is once. Raises `NotFound` when there is none by that name."""
    with house.store.transaction() as tx:
        step = plans.find(tx, key)
        if isinstance(step, HeldBack) and step.reason.rule == "skipped":
            return
        if not isinstance(step, Step):
            raise NotFound(f"There is no step {key!r} to leave out.")
        lines.append(tx, fact("skipped", step.candidacy, now, now, step=key, why=why_not or None))
        replan(tx, step.candidacy)


def take_up_again(house: House, key: str, now: datetime) -> None:
    """Undo `skip`; twice is once. Raises `NotFound` when there is no such step, or another reason holds it back."""
    with house.store.transaction() as tx:
        held = plans.find(tx, key)
        if isinstance(held, Step):
            return
        if not isinstance(held, HeldBack) or held.reason.rule != "skipped":
            raise NotFound(f"The step {key!r} was not left out.")
        for target in held.reason.because:
            lines.append(tx, fact("retracted", held.candidacy, now, now, target=target))
        replan(tx, held.candidacy)
