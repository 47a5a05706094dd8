"""Telephone calls: the sheet to ring with, what became of the call, and the number to ring."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from afterword.core.facts import CallMade, Fact
from afterword.core.journal import Line
from afterword.core.merged import whose
from afterword.core.records import Person
from afterword.core.steps import Plan, Step
from afterword.core.story import Story
from afterword.desk.house import House, fact, new_id, plan_among, replan, story_of
from afterword.desk.noting import Noted, beside, take_back, write_down
from afterword.errors import BadInput, NotFound
from afterword.store import lines
from afterword.store.database import Tx
from afterword.writing.call_sheet import CallSheet
from afterword.writing.call_sheet import sheet as made
from afterword.writing.call_words import WORDS
from afterword.writing.telephone import number

OUTCOMES = ("spoke", "voicemail", "no_answer", "gatekeeper")
"""What can become of a call, as the journal names it."""
LONGEST_WORDS = 2000
"""Signs of what was said in a call."""


def person_named(people: Sequence[Person], name: str) -> Person:
    """The person with that id or name; or the only one whose name holds it. Raises `NotFound`, `BadInput`."""
    wanted, into = " ".join(name.casefold().split()), whose(people)
    name = into.get(name, name)
    people = [person for person in people if person.id not in into]
    for fits in (
        lambda person: person.id == name,
        lambda person: " ".join(person.name.casefold().split()) == wanted,
        lambda person: bool(wanted) and wanted in person.name.casefold(),
    ):
        found = [person for person in people if fits(person)]
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(person.id for person in found[:6])
            raise BadInput(f"{name[:60]!r} may be any of {len(found)}. Say which: {names}.")
    known = ", ".join(person.id for person in people[:8])
    raise NotFound(f"Nobody is known as {name[:60]!r}. " + (f"Known are {known}." if known else "Nobody is known yet."))


def sheet(house: House, name: str, now: datetime, *, key: str = "", purpose: str = "") -> CallSheet:
    """The sheet for ringing somebody, by id or name. Raises `NotFound`."""
    with house.store.reading() as tx:
        return _sheet(tx, name, now, key, purpose)


def note(house: House, name: str, outcome: str, now: datetime, *, key: str = "", purpose: str = "", words: str = "",
         back_on: date | None = None, id: str = "") -> Noted:  # fmt: skip
    """Note what became of a call, and plan again; with the day on which they asked to be asked again, where they did.

    A call with the same `id` is noted once. Raises `BadInput` where it cannot be told what the call was about.
    """
    with house.store.transaction() as tx:
        found = _sheet(tx, name, now, key, purpose)
        said = lines_of_call(found, outcome, now, purpose=purpose, words=words, back_on=back_on, id=id)
        return write_down(tx, found.story.candidacy.id, said)


def lines_of_call(found: CallSheet, outcome: str, now: datetime, *, purpose: str = "", words: str = "",
                  back_on: date | None = None, id: str = "") -> tuple[Line, ...]:  # fmt: skip
    """The facts that a call makes: the call, and what they asked for in it. Raises `BadInput`."""
    if outcome not in OUTCOMES:
        raise BadInput(f"A call ends in one of {', '.join(OUTCOMES)}, not {outcome[:40]!r}.")
    about = purpose or (found.step.purpose if found.step else "")
    if about not in WORDS:
        raise BadInput(f"Nothing is owed to {found.person.name} now, so say what the call was about: "
                       f"{', '.join(WORDS)}.")  # fmt: skip
    if back_on and outcome not in ("spoke", "gatekeeper"):
        raise BadInput("A day to ask again is something that somebody said. Note it with a call in which you spoke.")
    if back_on and back_on < found.story.calendar.local(now).date():
        raise BadInput(f"They cannot have asked for {back_on.isoformat()}, which is over.")
    candidacy, person, step = found.story.candidacy.id, found.person.id, found.step
    id = id or new_id()
    said = words.strip()[:LONGEST_WORDS] or None
    call = fact(
        "call_made", candidacy, now, now, id=id, to=person, purpose=about, outcome=outcome, words=said,
        for_=[step.for_] if step and step.for_ else None, step=step.key if step else None,
    )  # fmt: skip
    if not back_on:
        return (call,)
    told = fact("told_to_check_back", candidacy, now, now, id=beside(id), by=person, on=back_on.isoformat(), words=said)
    return (call, told)


def undo(house: House, name: str, now: datetime) -> Noted:
    """Take back the last call to somebody that was noted. Raises `NotFound` where none was."""
    with house.store.reading() as tx:
        person = _person(tx, name)
        last = last_call(story_of(tx, person.candidacy), person, lines.of_candidacies(tx, [person.candidacy]).facts)
    return take_back(house, last.id, now)


def _person(tx: Tx, name: str) -> Person:
    """As `person_named` among everybody; for an id only those are read who are known to be somebody else besides."""
    known = lines.some(tx, "person", (name,)).people
    among = (*known, *lines.told_as_others(tx)) if known else lines.records(tx, "person").people
    return person_named(tuple({each.id: each for each in among}.values()), name)


def last_call(story: Story, person: Person, facts: Sequence[Fact]) -> CallMade:
    """The call to that person that was noted last, of those that stand; `facts` as written down. Raises `NotFound`."""
    calls = {call.id: call for call in story.of(CallMade) if call.to == person.id}
    last = next((fact.id for fact in reversed(facts) if fact.id in calls), None)
    if last is None:
        raise NotFound(f"No call to {person.name} is noted.")
    return calls[last]


def reachable(house: House, name: str, *, phone: str | None = None, may_call: bool | None = None) -> Person:
    """Note somebody's number, and whether they may be rung. Raises `BadInput` for a number that cannot be dialled."""
    with house.store.transaction() as tx:
        person = _person(tx, name)
        story = story_of(tx, person.candidacy)
        lines.put(tx, with_number(person, story.candidacy.country, phone, may_call))
        replan(tx, person.candidacy)
        return story_of(tx, person.candidacy).person(person.id)


def with_number(person: Person, country: str, phone: str | None, may_call: bool | None) -> Line:
    """The record of a person with their number, and with whether they may be rung. Raises `BadInput`."""
    body = dict(person.raw)
    if phone is not None:
        dialled = number(phone, country)
        if phone.strip() and dialled is None:
            raise BadInput(f"{phone.strip()[:60]!r} cannot be dialled. Write the number with its country, such as "
                           "+44 20 7946 0142.")  # fmt: skip
        body["phone"] = dialled.shown if dialled else None
    if may_call is not None:
        body["may_call"] = may_call
    return body


def may_ring(step: Step, person: Person | None) -> bool:
    """Whether there is a sheet for ringing them about it, as far as the records say."""
    return person is not None and bool(person.phone) and person.may_call and step.purpose in WORDS


def _sheet(tx: Tx, name: str, now: datetime, key: str, purpose: str) -> CallSheet:
    person = _person(tx, name)
    story = story_of(tx, person.candidacy)
    plan: Plan = plan_among(tx, story.candidacy.id, now)
    return made(story, plan, person, now, key=key, purpose=purpose)
