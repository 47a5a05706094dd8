"""What is due, what waits, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.calendars.feed import Entry
from afterword.core import agenda, clock, known, planner
from afterword.core import why as core
from afterword.core.arrange import Arranged, arrange, preferences_of
from afterword.core.facts import Fact
from afterword.core.journal import Journal
from afterword.core.records import Candidacy
from afterword.core.rules import BY_NAME
from afterword.core.rules.rule import Rule
from afterword.core.steps import HeldBack, Plan, Step
from afterword.core.story import Story
from afterword.core.why import Explanation, Overview
from afterword.desk.house import House, fact, replan, story_of, told_in
from afterword.desk.today import Today, of
from afterword.errors import NotFound
from afterword.store import lines, plans
from afterword.store.glance import glance, through


def today(house: House, now: datetime) -> Today:
    """What is due at `now` and what comes next, in every candidacy."""
    with house.store.reading() as tx:
        return of(glance(through(tx), now), now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """The whole reason of one step: the step or what is held back, its rule, and the facts that it rests on."""

    step: Step | HeldBack
    rule: Rule | None
    facts: tuple[Fact, ...]
    candidacy: Candidacy
    story: Story
    plan: Plan

    @property
    def explanation(self) -> Explanation:
        """The same in sentences, with the numbers and what would change it; worked out when it is asked for."""
        return core.why(self.story, self.plan, self.step)


def why(house: House, key: str) -> Why:
    """Why a step is owed or held back; `key` may be shortened as long as it is the only one. Raises `NotFound`."""
    with house.store.reading() as tx:
        found = plans.find(tx, key) or core.by_name(plans.everything(tx), key)
        story, plan = story_of(tx, found.candidacy), plans.of_candidacy(tx, found.candidacy)
    because = {fact.id: fact for fact in story.facts}
    return Why(
        step=found,
        rule=BY_NAME.get(found.reason.rule),
        facts=tuple(because[id] for id in found.reason.because if id in because),
        candidacy=story.candidacy,
        story=story,
        plan=plan,
    )


def asked(house: House, name: str, as_of: datetime | None = None) -> Explanation | Overview:
    """Why, for a step or a whole candidacy; `as_of` a moment, with what was known then. Raises `NotFound`."""
    if as_of:
        with house.store.reading() as tx:
            journal = lines.everything(tx)
        return core.asked(known.as_of(journal, as_of), name, across=True)
    with house.store.reading() as tx:
        if name in lines.ids(tx, "candidacy"):
            return core.overview(story_of(tx, name), plans.of_candidacy(tx, name))
    return why(house, name).explanation


def plan_of_everything(house: House) -> Plan:
    """The plan of every candidacy, made anew from the journal: the stored one is only an index."""
    with house.store.reading() as tx:
        return planner.plan(lines.everything(tx))


def arranged(journal: Journal) -> Arranged:
    """All plans of a journal seen together: one life, one evening, one offer."""
    stories = tuple(told_in(journal).values())
    return arrange(stories, [planner.plan_one(story) for story in stories], preferences_of(journal.candidate))


def skip(house: House, key: str, why_not: str, now: datetime) -> None:
    """Leave a step out. Raises `NotFound` when there is none by that name."""
    with house.store.transaction() as tx:
        step = plans.find(tx, key)
        if not isinstance(step, Step):
            raise NotFound(f"There is no step {key!r} to leave out.")
        lines.append(tx, fact("skipped", step.candidacy, now, now, step=key, why=why_not or None))
        replan(tx, step.candidacy)


def take_up_again(house: House, key: str, now: datetime) -> None:
    """Undo `skip`. Raises `NotFound` when the step was not left out."""
    with house.store.transaction() as tx:
        held = plans.find(tx, key)
        if not isinstance(held, HeldBack) or held.reason.rule != "skipped":
            raise NotFound(f"The step {key!r} was not left out.")
        for target in held.reason.because:
            lines.append(tx, fact("retracted", held.candidacy, now, now, target=target))
        replan(tx, held.candidacy)


def entries(house: House, now: datetime) -> tuple[Entry, ...]:
    """The agenda as calendar entries: everything that has not lapsed, each with an alarm when it is best done."""
    with house.store.reading() as tx:
        journal = lines.everything(tx)
    stories = told_in(journal)
    plan = arranged(journal).plan
    people = {person.id: person for person in journal.people}
    open_steps = [step for step in plan.steps if step.window.standing(now) != "lapsed"]
    listed = agenda.agenda(open_steps, (), {id: story.candidacy for id, story in stories.items()}, people, now).due
    return tuple(_entry(item) for item in listed)


def _entry(item: agenda.Item) -> Entry:
    step = item.first
    starts = step.window.best or step.window.opens
    who = ", ".join(person.name for person in item.people)
    by = clock.spoken(step.window.due)
    note = "\n".join(part for part in (item.about, who, step.reason.sentence, f"Until {by}.") if part)
    return Entry(
        uid=f"{step.key}@afterword",
        title=item.title,
        starts=starts,
        ends=starts + timedelta(minutes=max(5, item.minutes)),
        note=note,
        alarms=(timedelta(0),),
    )
