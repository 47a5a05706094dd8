"""Everybody the candidate met or wrote to: the list, one person with all that is known, and setting them right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from heapq import nsmallest
from typing import Any

from afterword.core.facts import CallMade, Debriefed, Fact, InterviewHeld, LetterSent, Note
from afterword.core.finding import asked_for, begin, words_of
from afterword.core.merged import whose
from afterword.core.records import Person
from afterword.core.steps import HeldBack, Step
from afterword.core.story import Story
from afterword.core.value import Value
from afterword.desk.calls import with_number
from afterword.desk.house import House, replan, stories_of
from afterword.errors import BadInput, NotFound, Stopped
from afterword.store import lines, plans, replies
from afterword.store.bodies import kept
from afterword.store.database import Tx
from afterword.store.replies import Reply

BEFORE = "before"
"""The key of a record under which stands what was set right last, for its undo: by key what it was and what it is."""
EDITED = ("name", "title", "greeting", "email", "phone", "may_call")
LONGEST = {"name": 200, "title": 200, "greeting": 100, "email": 254, "phone": 60}
"""Characters of what may be typed; an address has no more (RFC 5321)."""


class Contact(Value):
    """The last time that something passed between the two: `how` is met, rang, wrote, or theirs when they wrote."""

    how: str
    at: datetime


class Acquaintance(Value):
    """One line of the list. `waits` is the step owed to them that is due first; `last` may be unknown."""

    person: Person
    employer: str
    last: Contact | None = None
    waits: Step | None = None


class Book(Value):
    """The people asked for: so many of them as were wanted, of `count` that fit and `known` in all."""

    people: tuple[Acquaintance, ...]
    count: int
    known: int


class Known(Value):
    """All that is known of one person. `notes` are what was talked about, with the interview; the newest first."""

    person: Person
    story: Story
    notes: tuple[tuple[InterviewHeld | None, Note], ...]
    facts: tuple[Fact, ...]
    replies: tuple[Reply, ...]
    steps: tuple[Step, ...]
    held_back: tuple[HeldBack, ...]
    undo: Mapping[str, Any]


# -- the list ---------------------------------------------------------------------------------------------------------


def everybody(house: House, now: datetime, question: str = "", part: str = "", most: int = 100) -> Book:
    """Those whose name, title, employer or address holds the words of the question: first to whom something is due, by
    when, then by name. Each person once."""
    words = asked_for(question)
    with house.store.reading() as tx:
        people = lines.records(tx, "person").people
        employers = {each.id: each.employer or each.id for each in lines.records(tx, "candidacy").candidacies}
        merged = _told_as_others(people)
        there = [each for each in people if each.id not in merged and each.candidacy in employers]
        fit = [each for each in there if _fits(each, employers, words, part)]
        due = _due(plans.open_at(tx, now), merged)
        shown = nsmallest(most, fit, key=lambda each: (due[each.id].window.due.timestamp() if each.id in due else 1e12,
                                                       _sorted_by(each.name), each.id))  # fmt: skip
        told = stories_of(tx, {each.candidacy for each in shown})
    listed = (told[each.candidacy].person(each.id) for each in shown)
    return Book(
        people=tuple(
            Acquaintance(
                person=person, employer=employers[person.candidacy], waits=due.get(person.id),
                last=last_contact(told[person.candidacy], person, now),
            )
            for person in listed
        ),
        count=len(fit),
        known=len(there),
    )  # fmt: skip


def _told_as_others(people: Sequence[Person]) -> Mapping[str, str]:
    """Those who are told as somebody else, by id; few are, so the others are not looked at for it."""
    named = {each.same_as for each in people if each.same_as}
    return whose([each for each in people if each.same_as or each.id in named]) if named else {}


@kept
def _sorted_by(name: str) -> tuple[str, ...]:
    """The words of a name, in whose order people are listed; one name is asked for with every look at the list."""
    return words_of(name)


def _fits(person: Person, employers: Mapping[str, str], words: Sequence[str], part: str) -> bool:
    if part and (person.part or "interviewer") != part:
        return False
    if not words:
        return True
    said = (person.name, person.title, person.email, employers[person.candidacy])
    return begin(words, " ".join(each for each in said if each))


def _due(steps: Iterable[Step], merged: Mapping[str, str]) -> dict[str, Step]:
    """By person the step that is due first."""
    found: dict[str, Step] = {}
    for step in steps:
        for id in (step.to, step.for_):
            if id:
                found.setdefault(merged.get(id, id), step)
    return found


def last_contact(story: Story, person: Person, now: datetime) -> Contact | None:
    """When the two last had to do with each other, and how; None when they never did."""
    for fact in reversed(story.facts):
        if fact.at <= now and (how := _how(fact, person.id)):
            return Contact(how=how, at=fact.at)
    return None


def _how(fact: Fact, person: str) -> str:
    match fact:
        case InterviewHeld() if person in fact.with_:
            return "met"
        case LetterSent() if fact.to == person:
            return "wrote"
        case CallMade() if fact.to == person:
            return "rang"
        case _:
            return "theirs" if fact.by == person else ""


# -- one --------------------------------------------------------------------------------------------------------------


def one(house: House, id: str) -> Known:
    """All that is known of the person with that id, or with that of another record of theirs. Raises `NotFound`."""
    with house.store.reading() as tx:
        story, person = _found(tx, id)
        plan = plans.of_candidacy(tx, person.candidacy)
        from_them = [each for each in replies.of_candidacies(tx, [person.candidacy])
                     if str(each.body.get("address", "")).casefold() in person.emails]  # fmt: skip
    interviews = {held.id: held for held in story.interviews}
    notes = [(interviews.get(each.interview), note) for each in reversed(story.of(Debriefed)) for note in each.notes
             if note.person == person.id and (note.topics or note.needs or note.question or note.answered)]  # fmt: skip
    ids = {person.id, *person.other_ids}
    return Known(
        person=person,
        story=story,
        notes=tuple(notes),
        facts=tuple(fact for fact in reversed(story.facts) if concerns(fact, person.id)),
        replies=tuple(sorted(from_them, key=lambda each: each.at, reverse=True)),
        steps=tuple(step for step in plan.steps if {step.to, step.for_} & ids),
        held_back=tuple(held for held in plan.held_back if held.to in ids),
        undo=undoable(person),
    )


def concerns(fact: Fact, person: str) -> bool:
    """Whether it happened with that person, to them or by them."""
    return bool(_how(fact, person)) or person in (getattr(fact, "to", ""), getattr(fact, "person", ""))


def _found(tx: Tx, id: str) -> tuple[Story, Person]:
    body = lines.find(tx, "person", id)
    story = stories_of(tx, [str(body["candidacy"])]).get(str(body["candidacy"])) if body else None
    if story is None or id not in story.by_id:
        raise NotFound(f"Nobody is known as {id[:60]!r}. See the list of everybody you met.")
    return story, story.by_id[id]


# -- setting right ----------------------------------------------------------------------------------------------------


def set_right(house: House, id: str, said: Mapping[str, str | bool]) -> dict[str, str]:
    """Set what is known of somebody right: name, title, greeting, email, phone (text) and may_call (yes or no).

    Gives what is wrong, by field, and changes nothing then. What was there is kept for `undo`. Raises `NotFound`.
    """
    with house.store.transaction() as tx:
        story, person = _found(tx, id)
        new, wrong = _read(story, person, said)
        old = dict(person.raw)
        changed = {
            key: [old.get(key), new[key]] for key in EDITED if key in new and (old.get(key) or "") != (new[key] or "")
        }
        if wrong or not changed:
            return wrong
        if "email" in changed:
            changed["email_source"] = [old.get("email_source"), "candidate" if new["email"] else ""]
        lines.put(tx, {**old, **{key: each[1] for key, each in changed.items()}, BEFORE: changed})
        replan(tx, person.candidacy)
        return {}


def _read(story: Story, person: Person, said: Mapping[str, str | bool]) -> tuple[dict[str, Any], dict[str, str]]:
    """The keys of the record as typed, and what is wrong by field."""
    wrong: dict[str, str] = {}
    new: dict[str, Any] = {}
    for key, most in LONGEST.items():
        if key in said:
            new[key] = " ".join(str(said[key]).split())
            if len(new[key]) > most:
                wrong[key] = f"Enter at most {most} characters"
    if "name" in new and not new["name"]:
        wrong["name"] = "Enter their name, as they write it"
    email = new.get("email", "")
    local, at, domain = email.rpartition("@")
    if email and not (at and local and domain and not set(email) & set(' <>,;:"()') and "@" not in local):
        wrong["email"] = "Enter an address such as name@company.example, or leave it out"
    may_call = bool(said["may_call"]) if "may_call" in said else None
    try:
        reached = with_number(person, story.candidacy.country, new.get("phone"), may_call)
    except BadInput as error:
        wrong.setdefault("phone", str(error))
    else:
        new |= {key: reached[key] for key in ("phone", "may_call") if key in said}
    if may_call and "phone" not in wrong and "phone" in new and not new["phone"]:
        wrong["phone"] = "Enter the number at which you may ring, or take the tick away"
    return new, wrong


def undoable(person: Person) -> Mapping[str, Any]:
    """What was set right last, by key what it was and what it is; empty when it was changed again since."""
    changed = person.raw.get(BEFORE)
    if not isinstance(changed, Mapping) or not changed:
        return {}
    pairs = all(isinstance(each, list | tuple) and len(each) == 2 for each in changed.values())
    return changed if pairs and all(person.raw.get(key) == each[1] for key, each in changed.items()) else {}


def undo(house: House, id: str) -> None:
    """Let the record be what it was before it was set right last. Raises `NotFound`, and `Stopped` when it was changed
    again since."""
    with house.store.transaction() as tx:
        _, person = _found(tx, id)
        changed = undoable(person)
        if not changed:
            raise Stopped("That was changed again since, so it cannot be taken back. Correct it by hand.")
        body = {key: value for key, value in person.raw.items() if key != BEFORE}
        for key, (was, _is) in changed.items():
            body[key] = was
        lines.put(tx, body)
        replan(tx, person.candidacy)
