"""One data folder with its database, and the names that things in it are given."""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from afterword import config
from afterword.core import planner
from afterword.core.arrange import Acceptance, acceptance, withdrawn
from afterword.core.facts import Decided
from afterword.core.journal import Line
from afterword.core.known import told_in
from afterword.core.preferences import preferences_of
from afterword.core.records import Candidate
from afterword.core.steps import Plan
from afterword.core.story import Story
from afterword.core.together import Arranged
from afterword.desk.arranging import arranged
from afterword.errors import NotFound
from afterword.store import lines, plans
from afterword.store.database import Store, Tx, open_store
from afterword.store.pipeline import Answer
from afterword.store.ready import Ask, in_one_go

OURS = uuid.UUID("6f1c2f0e-3b7a-4f0e-9d53-0a6a5b1f7c11")
"""The namespace of ids that two machines must find alike: importing the same thing twice does nothing."""
AT_ONCE = 500
"""So many candidacies are read and planned at a time: each asks the database little, and memory holds few of them."""


@dataclass(frozen=True, slots=True)
class House:
    """Where one candidate's things are kept."""

    folder: Path
    store: Store


@contextmanager
def open_house(url: str | None = None) -> Iterator[House]:
    """The house of `AFTERWORD_HOME`, or of the database at `url`; closed at the end of the block."""
    folder = config.home()
    with closing(open_store(url or config.database(folder))) as store:
        yield House(folder, store)


def same_everywhere(*words: str) -> str:
    """An id that depends on nothing but these words (UUID version 5)."""
    return str(uuid.uuid5(OURS, "\x1f".join(words)))


def new_id() -> str:
    """An id that nothing else has."""
    return str(uuid.uuid4())


def readable_id(name: str, taken: Iterable[str]) -> str:
    """An id that a person can type: "Ada Okafor" is `ada-okafor`, the next one `ada-okafor-2`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "unnamed"
    used = set(taken)
    return next(id for id in (base, *(f"{base}-{n}" for n in range(2, len(used) + 3))) if id not in used)


def fact(kind: str, candidacy: str, at: datetime, now: datetime, id: str | None = None, **keys: Any) -> dict[str, Any]:
    """A journal line of that kind; keys without a value are left out."""
    said = {key.rstrip("_"): value for key, value in keys.items() if value is not None}
    return {
        "fact": kind,
        "id": id or new_id(),
        "candidacy": candidacy,
        "at": at.isoformat(),
        "noted": now.isoformat(timespec="seconds"),
        **said,
    }


def replan(tx: Tx, candidacy: str) -> None:
    """Plan again, in the transaction in which something became known."""
    with in_one_go(tx) as ask:
        asked = ask_for_story(ask, candidacy)
    stood = asked.read()
    plan = plan_of(stood)
    if plan is None:
        replan_each(tx, (candidacy,))
        return
    with in_one_go(tx) as ask:
        plans.ask_to_change(ask, plans.changes(candidacy, stood.steps, plan))


class Stood(NamedTuple):
    """What one candidacy's plan rests on, as the database told it: rows of the steps that stand, and of its lines."""

    steps: tuple[tuple[Any, ...], ...]
    lines: tuple[tuple[Any, ...], ...]


class Asked(NamedTuple):
    """The answers with that, once they are there."""

    steps: Answer
    lines: Answer

    def read(self) -> Stood:
        """What they say."""
        return Stood(tuple(self.steps), tuple(self.lines))


def ask_for_story(ask: Ask, candidacy: str, alone: bool = True) -> Asked:
    """Ask, together with others, for all that the plan of one candidacy rests on; if `alone`, nobody else plans it
    until the commit."""
    return Asked(plans.ask_for(ask, candidacy, alone), lines.ask_for(ask, candidacy))


def plan_of(stood: Stood, *learnt: Line) -> Plan | None:
    """Its plan, with what is learnt now and not written down yet.

    None where more has to be looked at: something was decided somewhere, what is learnt stands already, or there is no
    such candidacy."""
    journal = lines.told(stood.lines, *learnt)
    if any(isinstance(each, Decided) for each in journal.facts):
        return None
    told = next(iter(journal.stories), None)
    twice = learnt and len({each.id for each in journal.facts}) < len(journal.facts)
    return planner.plan_one(told) if told and not twice else None


def replan_each(tx: Tx, candidacies: Collection[str]) -> None:
    """Plan several again. A decision may be about all: an offer taken in one candidacy withdraws from the others."""
    deciding = lines.deciding(tx)
    accepted = _accepted(tx, deciding)
    waiting = sorted(lines.ids(tx, "candidacy") if set(deciding) & set(candidacies) else candidacies)
    for some in (waiting[first : first + AT_ONCE] for first in range(0, len(waiting), AT_ONCE)):
        for each in some:
            plans.alone_with(tx, each)
        told = stories_of(tx, some)
        plans.replace_each(tx, {each: withdrawn(told[each], planner.plan_one(told[each]), accepted) for each in some})


def accepted_in(tx: Tx) -> Acceptance | None:
    """The newest offer that was taken, in any candidacy; None when none was."""
    return _accepted(tx, lines.deciding(tx))


def _accepted(tx: Tx, deciding: Collection[str]) -> Acceptance | None:
    known = set(deciding) & lines.ids(tx, "candidacy") if deciding else ()
    return acceptance([story_of(tx, id) for id in sorted(known)])


def arranged_in(tx: Tx, now: datetime) -> Arranged:
    """The stored plans as one life: all candidacies seen together, at `now`."""
    return arranged_among(tx, plans.everything(tx), now)


def plan_among(tx: Tx, candidacy: str, now: datetime) -> Plan:
    """The plan of one candidacy as it stands among the others: that of `arranged_in`, read without what has lapsed."""
    return arranged_among(tx, plans.among(tx, candidacy, now), now).of(candidacy)


def arranged_among(tx: Tx, plan: Plan, now: datetime) -> Arranged:
    """One candidacy's plan, and what of the others has not lapsed, as one life at `now`."""
    return arranged(plan, addresses_of(tx, plan), preferences_of(candidate_in(tx)), now)


def addresses_of(tx: Tx, plan: Plan) -> dict[str, str]:
    """The address of everybody who is addressed in it, by id."""
    people = lines.some(tx, "person", {each.to for each in plan.steps if each.to}).people
    return {person.id: person.email.casefold() for person in people}


def story_of(tx: Tx, candidacy: str) -> Story:
    """The story of one candidacy; raises `NotFound` with the ones that there are."""
    return stories_of(tx, (candidacy,))[candidacy]


def stories_of(tx: Tx, candidacies: Collection[str]) -> dict[str, Story]:
    """The stories of these candidacies, by id; raises `NotFound` where there is no such candidacy."""
    found = told_in(lines.of_candidacies(tx, candidacies))
    for each in candidacies:
        if each not in found:
            known = ", ".join(sorted(lines.ids(tx, "candidacy"))[:8])
            raise NotFound(
                f"There is no candidacy {each!r}. " + (f"There are: {known}." if known else "There is none yet.")
            )
    return found


def candidate_in(tx: Tx) -> Candidate | None:
    """Whose house it is, or None before they said."""
    return lines.records(tx, "candidate").candidate
