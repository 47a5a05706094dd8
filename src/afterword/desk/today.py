"""The page of the day. Looking at it loads no more than it needs."""

from __future__ import annotations

from datetime import datetime

from afterword import config
from afterword.core import agenda
from afterword.core.agenda import Agenda
from afterword.core.nudges import UNHURRIED
from afterword.core.preferences import preferences_of
from afterword.core.records import Candidate, Person
from afterword.core.steps import Plan
from afterword.core.value import Value
from afterword.desk import arranging
from afterword.store.glance import Glance, glance, looking
from afterword.store.rows import Draft, Going

LISTED = 7
"""Candidacies listed as waiting; more are counted."""


class Today(Value):
    """What is due and what waits. `drafts` and `on_their_way` are by step key; `sent` are those of the last day.

    `replies` counts those that wait for a word, and `asked` what the candidate's own calendar asks.
    """

    agenda: Agenda
    candidate: Candidate | None
    candidacies: int
    people: dict[str, Person]
    drafts: dict[str, Draft]
    on_their_way: dict[str, Going]
    sent: tuple[Going, ...] = ()
    replies: int = 0
    asked: int = 0


def of(seen: Glance, now: datetime) -> Today:
    """The page that one look at the house makes, with all candidacies seen together."""
    going = {each.step: each for each in seen.going if each.state != "sent"}
    candidacies = {each.id: each for each in seen.known.candidacies}
    people = {each.id: each for each in seen.known.people}
    addresses = {id: person.email.casefold() for id, person in people.items()}
    owed = Plan(steps=(*seen.due, *seen.ahead))
    plan = arranging.arranged(owed, addresses, preferences_of(seen.known.candidate), now).plan
    on_its_way = {key for key, each in going.items() if each.state in ("approved", "sending", "drafted")}
    arranged = {step.key: step for step in plan.steps}
    due = [arranged[each.key] for each in seen.due if each.key in arranged and each.key not in on_its_way]
    due.sort(key=lambda step: (step.purpose in UNHURRIED, step.window.due))
    waiting = agenda.next_of_each([arranged[each.key] for each in seen.ahead if each.key in arranged])[:LISTED]
    return Today(
        agenda=agenda.agenda(due, waiting, candidacies, people, now, seen.ahead_in_all),
        candidate=seen.known.candidate,
        candidacies=seen.candidacies,
        people=people,
        drafts={draft.step: draft for draft in seen.drafts},
        on_their_way=going,
        sent=tuple(each for each in seen.going if each.state == "sent"),
        replies=seen.replies,
        asked=seen.asked,
    )


def look(folder: str, now: datetime) -> Today | None:
    """The page of a data folder; None where the house has to be opened properly for it."""
    if config.is_elsewhere():
        return None
    with looking(config.database_file(folder)) as ask:
        return of(glance(ask, now), now) if ask else None
