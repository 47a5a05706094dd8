"""The debrief: six questions in two minutes, and then the letters."""

from __future__ import annotations

from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core.facts import InterviewHeld
from afterword.core.records import Person
from afterword.core.story import Story
from afterword.desk import debriefs, letters, openings
from afterword.errors import BadInput, NotFound
from afterword.web.forms import Answered, Sent, debrief_answers, debrief_as_noted
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.letters import write_letters


@page_at("/debrief")
def find_debrief(request: Asked) -> Response[Any]:
    """The interview that waits for its debrief; else the choice among all."""
    house, now = here(request).house, here(request).clock()
    try:
        return go(path("debrief", debriefs.candidacy_to_debrief(house, now)))
    except NotFound:
        known = [each for each in openings.page(house, now)[0] if each.interviews]
        return show(request, "which.html", room="debrief", now=now, openings=known)


@page_at("/debrief/{candidacy:str}")
def show_debrief(request: Asked, candidacy: FromPath[str], interview: FromQuery[str] = "") -> Response[Any]:
    """The six questions, with what was answered before."""
    story, held, noted = debriefs.last_answers(here(request).house, candidacy, interview or None)
    return _page(request, story, held, debrief_as_noted(story, held, noted))


@action_at("/debrief/{candidacy:str}")
def note(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """Write it down, and draft the letters; or, with one more person to describe, show the form again."""
    house, now = here(request).house, here(request).clock()
    story, held, _ = debriefs.last_answers(house, candidacy, form.text("interview") or None)
    given = debrief_answers(form, story, held)
    if form.text("do") == "add":
        return _page(request, story, held, given.with_a_stranger(), look=False)
    if given.answers is None:
        return _page(request, story, held, given)
    try:
        debriefs.note(house, candidacy, given.answers, now, held.id)
    except BadInput as error:
        return _page(request, story, held, given.refused(str(error)))
    write_letters(request, candidacy)
    return go(path("letters", candidacy))


def _page(request: Asked, story: Story, held: InterviewHeld, given: Answered, look: bool = True) -> Response[Any]:
    now = here(request).clock()
    owed = letters.asked(here(request).house, story.candidacy.id, now)
    return show(
        request, "debrief.html", status=422 if look and given.errors else 200, now=now, story=story, held=held,
        given=given, errors=given.errors if look else {}, people=_people(story, held), others=_others(story, held),
        strengths=story.candidate.strengths if story.candidate else (), first=not story.debrief_of(held),
        letters=max(len(owed.letters), len(held.with_)), stranger=not look,
    )  # fmt: skip


def _people(story: Story, held: InterviewHeld) -> tuple[Person, ...]:
    """Who was to be in the room."""
    return tuple(story.person(id) for id in held.with_)


def _others(story: Story, held: InterviewHeld) -> tuple[Person, ...]:
    """Those who are known there and were not to be in it."""
    return tuple(person for person in story.people if person.id not in held.with_)


PAGES: tuple[ControllerRouterHandler, ...] = (find_debrief, show_debrief, note)
