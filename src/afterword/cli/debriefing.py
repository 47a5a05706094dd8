"""The six questions, as a dialogue and as a TOML file."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import click

from afterword.core import clock
from afterword.core.facts import InterviewHeld
from afterword.core.records import Candidate, Person
from afterword.core.story import Story
from afterword.desk.debriefs import WANTED, Answers, Met
from afterword.errors import BadInput

PERSON_KEYS = frozenset({
    "name", "title", "email", "greeting", "part", "was_there", "talked_about", "needs", "strengths", "question",
    "answered",
})  # fmt: skip
KEYS = frozenset({"person", "decide_by", "decide_from", "their_words", "decide_today", "wanted", "promised", "remember",
                  "interview"})  # fmt: skip


def answers_in(tables: dict[str, Any], path: str) -> Answers:
    """The answers that a TOML file holds. Raises `BadInput`, naming the key that is wrong or not known."""
    _known(tables, KEYS, path)
    people = tables.get("person", [])
    if not isinstance(people, list) or not all(isinstance(each, dict) for each in people):
        raise BadInput(f"{path}: people are written as [[person]] tables.")
    wanted = tables.get("wanted", "unsure")
    wanted = {True: "yes", False: "no"}.get(wanted, wanted) if isinstance(wanted, bool) else wanted
    return Answers(
        met=tuple(_met(each, path) for each in people),
        earliest=_day(tables, "decide_from", path),
        latest=_day(tables, "decide_by", path),
        words=_text(tables, "their_words", path),
        decision_today=_truth(tables, "decide_today", path),
        wanted=_text({"wanted": wanted}, "wanted", path),
        promised=_texts(tables, "promised", path),
        remember=_text(tables, "remember", path),
    )


def _met(table: dict[str, Any], path: str) -> Met:
    _known(table, PERSON_KEYS, path)
    return Met(
        name=_text(table, "name", path),
        title=_text(table, "title", path),
        email=_text(table, "email", path),
        greeting=_text(table, "greeting", path),
        part=_text(table, "part", path),
        was_there=_truth(table, "was_there", path, default=True),
        topics=_texts(table, "talked_about", path),
        needs=_texts(table, "needs", path),
        strengths=_texts(table, "strengths", path),
        question=_text(table, "question", path),
        answered=_texts(table, "answered", path),
    )


def _known(table: dict[str, Any], keys: frozenset[str], path: str) -> None:
    unknown = sorted(set(table) - keys)
    if unknown:
        raise BadInput(f"{path}: {unknown[0]!r} is not known here. Known are: {', '.join(sorted(keys))}.")


def _text(table: dict[str, Any], key: str, path: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise BadInput(f"{path}: {key!r} should be text, and is {value!r}.")
    return value.strip()


def _texts(table: dict[str, Any], key: str, path: str) -> tuple[str, ...]:
    value = table.get(key, [])
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        raise BadInput(f"{path}: {key!r} should be a list of texts, and is {value!r}.")
    return tuple(each.strip() for each in values if each.strip())


def _truth(table: dict[str, Any], key: str, path: str, default: bool = False) -> bool:
    value = table.get(key, default)
    if not isinstance(value, bool):
        raise BadInput(f"{path}: {key!r} should be true or false, and is {value!r}.")
    return value


def _day(table: dict[str, Any], key: str, path: str) -> date | None:
    value = table.get(key)
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    if isinstance(value, str):
        return _date(value, f"{path}: {key!r} should be a day such as 2026-10-23, and is {value!r}.")
    raise BadInput(f"{path}: {key!r} should be a day such as 2026-10-23, and is {value!r}.")


def _date(words: str, complaint: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise BadInput(complaint) from None


def ask(story: Story, held: InterviewHeld, candidate: Candidate) -> Answers:
    """The six questions, at a terminal. An empty answer leaves a thing open."""
    click.echo(
        f"\n{story.candidacy.role or 'Interview'} at {story.candidacy.employer}, {clock.spoken(story.end(held))}."
    )
    click.echo("Rough notes are enough. Enter leaves a thing out.\n")
    click.secho("1  Who was in the room?", bold=True)
    met = [_ask_person(story.person(id), candidate) for id in held.with_]
    while name := _line("   Somebody else? Name, as they write it"):
        met.append(_ask_person(Person(id="", candidacy=story.candidacy.id, name=name), candidate))
    met += [
        _ask_arranger(person) for person in story.with_part("coordinator", "recruiter") if person.id not in held.with_
    ]
    click.secho("4  When did they say they would decide?", bold=True)
    words = _line("   In their words")
    today = bool(words) and click.confirm("   Do they decide today?", default=False)
    latest = _ask_day(story.end(held).date())
    click.secho("5  Do you still want this job?", bold=True)
    wanted = click.prompt("   yes, no or unsure", type=click.Choice(WANTED), default="yes", show_choices=False)
    click.secho("6  What did you promise them?", bold=True)
    promised = []
    while promise := _line("   Something to send"):
        promised.append(promise)
    remember = _line("   Anything else to remember? It stays private")
    return Answers(
        met=tuple(met), latest=latest, words=words, decision_today=today, wanted=wanted, promised=tuple(promised),
        remember=remember,
    )  # fmt: skip


def _ask_person(person: Person, candidate: Candidate) -> Met:
    click.echo(f"\n   {click.style(person.name, bold=True)}{f', {person.title}' if person.title else ''}")
    if person.id and not click.confirm("   Was there?", default=True):
        return Met(id=person.id, was_there=False)
    name = click.prompt("   Name, spelled as they write it", default=person.name)
    title = click.prompt("   Title", default=person.title, show_default=bool(person.title))
    email = person.email or _line("   E-mail address")
    greeting = click.prompt("   How do you address them", default=person.greeting or name)
    topics = _line("   What did you talk about? What did they care about most?")
    needs = _line("   What do they need?")
    strengths = _ask_strengths(candidate)
    question = _line("   3  A question left open with them?")
    return Met(
        id=person.id or None, name=name, title=title, email=email, greeting=greeting,
        topics=(topics,) if topics else (), needs=(needs,) if needs else (), strengths=strengths, question=question,
    )  # fmt: skip


def _ask_strengths(candidate: Candidate) -> tuple[str, ...]:
    if not candidate.strengths:
        return ()
    click.echo("   2  Which of your strengths landed?")
    for number, strength in enumerate(candidate.strengths, 1):
        click.echo(f"      {number}  {strength.claim}")
    while True:
        said = _line("      Numbers, such as 1 3").replace(",", " ").split()
        chosen = [int(each) for each in said if each.isdigit() and 0 < int(each) <= len(candidate.strengths)]
        if len(chosen) == len(said):
            return tuple(candidate.strengths[number - 1].id for number in chosen)
        click.echo(f"      Numbers from 1 to {len(candidate.strengths)}, please.")


def _ask_arranger(person: Person) -> Met:
    topics = _line(f"\n   {person.name} arranged it. What did they do well, in a few words")
    return Met(id=person.id, topics=(topics,) if topics else ())


def _ask_day(interview: date) -> date | None:
    while words := _line("   By which day (2026-10-23, or a number of weeks)"):
        if words.isdigit() and 0 < int(words) < 27:
            return interview + timedelta(weeks=int(words))
        try:
            return _date(words, f"{words!r} is no day. Write it as 2026-10-23, or say 2 for two weeks.")
        except BadInput as error:
            click.echo(f"   {error}")
    return None


def _line(question: str) -> str:
    answer: str = click.prompt(question, default="", show_default=False)
    return answer.strip()
