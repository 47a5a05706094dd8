"""The debrief: six questions in two minutes, and then the letters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core.facts import Debriefed, InterviewHeld
from afterword.core.records import Person
from afterword.core.story import Story
from afterword.core.typed import Field
from afterword.desk import debriefs, letters, openings, under_way
from afterword.errors import BadInput, NotFound
from afterword.web.forms import Answered, Sent, debrief_answers, debrief_as_noted
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.letters import write_letters
from afterword.web.under_way import (
    as_sent,
    chosen,
    joined,
    kept_as_a_whole,
    resumed,
    seen_by,
    sent_with,
    settled,
    upto,
)


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
    """The six questions, with what was answered before, or typed and not finished."""
    story, held, noted = debriefs.last_answers(here(request).house, candidacy, interview or None)
    before, fields = _as_it_stands(request, story, held, noted)
    return _page(request, story, held, noted, resumed(before, fields), fields)


@action_at("/debrief/{candidacy:str}")
def note(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """Write it down, and draft the letters; or do what else the form can ask for, and show it again."""
    house, now, verb = here(request).house, here(request).clock(), form.text("do").partition(" ")[0]
    story, held, noted = debriefs.last_answers(house, candidacy, form.text("interview") or None)
    before, fields = _as_it_stands(request, story, held, noted)
    if verb in ("later", "stay"):
        kept_as_a_whole(house, candidacy, held.id, form, resumed(before, fields), now)
        return go("/") if verb == "later" else go(path("debrief", candidacy), interview=held.id)
    if verb in ("take", "leave"):
        form = chosen(house, candidacy, held.id, form, fields, now)
        _before, fields = _as_it_stands(request, story, held, noted)
    answers = joined(form, fields)
    given = sent_with(debrief_answers(answers, story, held), fields, answers)
    if verb in ("take", "leave"):
        return _page(request, story, held, noted, given, fields, look=False)
    if verb == "add":
        return _page(request, story, held, noted, given.with_a_stranger(), fields, look=False, stranger=True)
    if given.answers is None:
        return _page(request, story, held, noted, given, fields)
    try:
        debriefs.note(
            house, candidacy, given.answers, now, held.id, settled(answers, fields), once=form.text("once")[:80]
        )
    except BadInput as error:
        return _page(request, story, held, noted, given.refused(str(error)), fields)
    write_letters(request, candidacy)
    return go(path("letters", candidacy))


def _as_it_stands(
    request: Asked, story: Story, held: InterviewHeld, noted: Debriefed | None
) -> tuple[Answered, dict[str, Field]]:
    """The form as it was noted, and the fields that were typed into since."""
    before = debrief_as_noted(story, held, noted)
    fields = under_way.typed(here(request).house, story.candidacy.id, held.id)
    return before, under_way.beside_noted(fields, before.typed.fields, under_way.since(noted))


def _page(
    request: Asked, story: Story, held: InterviewHeld, noted: Debriefed | None, given: Answered,
    fields: Mapping[str, Field], look: bool = True, stranger: bool = False,
) -> Response[Any]:  # fmt: skip
    now, number = here(request).clock(), under_way.since(noted)
    owed = letters.asked(here(request).house, story.candidacy.id, now)
    seen = {name: upto(field) for name, field in fields.items()} | seen_by(given.typed)
    return show(
        request, "debrief.html", status=422 if look and given.errors else 200, now=now, story=story, held=held,
        given=given, errors=given.errors if look else {}, people=_people(story, held), others=_others(story, held),
        strengths=story.candidate.strengths if story.candidate else (), first=not noted, stranger=stranger,
        letters=max(len(owed.letters), len(held.with_)), typed_so_far=as_sent(fields, number), seen=seen,
        claims={each.id: each.claim for each in story.candidate.strengths} if story.candidate else {},
        names=[{"id": one.id, "name": one.name, "invited": one.email_source == "invitation"} for one in story.people],
    )  # fmt: skip


def _people(story: Story, held: InterviewHeld) -> tuple[Person, ...]:
    """Who was to be in the room."""
    return tuple(story.person(id) for id in held.with_)


def _others(story: Story, held: InterviewHeld) -> tuple[Person, ...]:
    """Those who are known there and were not to be in it."""
    return tuple(person for person in story.people if person.id not in held.with_)


PAGES: tuple[ControllerRouterHandler, ...] = (find_debrief, show_debrief, note)
