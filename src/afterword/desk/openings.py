"""Openings: every candidacy at a glance, and one with all that happened and all that is to come."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

from afterword.core.finding import asked_for, begin
from afterword.core.records import Candidacy
from afterword.core.steps import Plan, Step
from afterword.core.story import Story
from afterword.desk.house import House, replan, stories_of, story_of
from afterword.store import lines, outbox, plans
from afterword.store.database import Tx
from afterword.store.rows import Entry

LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """One line of the list. `next_step` is the first that has not lapsed; `last` is when something last happened."""

    candidacy: Candidacy
    met: tuple[str, ...]
    interviews: int
    ended: str
    last: datetime | None
    next_step: Step | None


AT_ONCE = 100
"""Openings of one page of the list."""


def everything(house: House, now: datetime) -> tuple[Opening, ...]:
    """Every opening: those with something to do first, by when it is due, then the others by what happened last."""
    with house.store.reading() as tx:
        return _seen(tx, _in_order(tx, now), now)


def page(house: House, now: datetime, after: int = 0) -> tuple[tuple[Opening, ...], int]:
    """So many at most as one page has, in the same order, without the first; and how many there are in all."""
    with house.store.reading() as tx:
        order = _in_order(tx, now, after + AT_ONCE)
        return _seen(tx, order[after : after + AT_ONCE], now), len(order)


def named(house: House, most: int, question: str = "") -> tuple[Candidacy, ...]:
    """What openings are called, the one that came in last first, so many at most: all, or those whose company or role
    has words that begin so."""
    words = asked_for(question)
    with house.store.reading() as tx:
        if not question:
            newest = lines.newest(tx, "candidacy", most)
            known = {each.id: each for each in lines.some(tx, "candidacy", newest).candidacies}
            return tuple(known[id] for id in newest)
        every = lines.records(tx, "candidacy").candidacies
    fit = (each for each in reversed(every) if words and begin(words, f"{each.employer or each.id} {each.role}"))
    return tuple(islice(fit, most))


def called(house: House, ids: Iterable[str]) -> dict[str, Candidacy]:
    """What these openings are called, by id."""
    with house.store.reading() as tx:
        return {each.id: each for each in lines.some(tx, "candidacy", set(ids)).candidacies}


def are_any(house: House) -> bool:
    """Whether there is an opening at all."""
    with house.store.reading() as tx:
        return bool(lines.newest(tx, "candidacy", 1))


def _in_order(tx: Tx, now: datetime, most: int | None = None) -> list[str]:
    """All their ids. Beyond the first `most` the order is not worked out where that would take reading every fact."""
    due = plans.next_due(tx, now)
    ids = lines.ids(tx, "candidacy")
    pressing = sorted(due.keys() & ids, key=lambda id: (due[id], id))
    others = sorted(ids - due.keys())
    if most is None or most > len(pressing):
        last = _last(tx, ids, now)
        others.sort(key=lambda id: last.get(id, LONG_AGO), reverse=True)
    return pressing + others


def _last(tx: Tx, ids: Collection[str], now: datetime) -> dict[str, datetime]:
    """When something last happened in each. What was set right or taken back later counts as the story tells it."""
    last: dict[str, datetime] = {}
    amended: set[str] = set()
    for fact in lines.facts_of(tx):
        at, id = datetime.fromisoformat(fact["at"]), fact["candidacy"]
        if fact["fact"] in ("corrected", "retracted"):
            amended.add(id)
        elif last.get(id, LONG_AGO) < at <= now:
            last[id] = at
    for id, story in stories_of(tx, amended.intersection(ids)).items():
        last[id] = _happened_last(story, now) or LONG_AGO
    return last


def _seen(tx: Tx, ids: Sequence[str], now: datetime) -> tuple[Opening, ...]:
    told, planned = stories_of(tx, ids), plans.of_candidacies(tx, ids)
    return tuple(_opening(told[id], planned[id], now) for id in ids)


def _opening(story: Story, plan: Plan, now: datetime) -> Opening:
    to_come = (step for step in plan.steps if step.window.standing(now) != "lapsed")
    return Opening(
        candidacy=story.candidacy,
        met=tuple(dict.fromkeys(story.person(id).name for held in story.interviews for id in held.with_)),
        interviews=len(story.interviews),
        ended=story.ended.kind if story.ended else "",
        last=_happened_last(story, now),
        next_step=next(to_come, None),
    )


def _happened_last(story: Story, now: datetime) -> datetime | None:
    return max((fact.at for fact in story.facts if fact.at <= now), default=None)


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
