"""Letting letters go: one or all that are clean, at their moment, now or as a draft; and taking them back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from litestar import Response
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from afterword.desk import letters, openings, reviewing
from afterword.desk.house import House
from afterword.desk.letters import HELD
from afterword.errors import AfterwordError, BadInput, NotFound, Stopped
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, path
from afterword.web.letters import GONE, is_old, letters_page, one
from afterword.web.sheets import Sheet, sheets
from afterword.web.tongue import _

OUT = ("approved", "sending", "drafted", "sent")
"""States of a letter that was approved: approving it once more is the same."""


@action_at("/letters/{candidacy:str}/{id:str}/approve")
def approve(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Approve it word for word: for its best moment, or for now, held for a moment so that it can be taken back."""
    house, now = here(request).house, here(request).clock()
    sheet = next((each for each in _sheets(house, candidacy, now) if each.id == id), None)
    if sheet is None:
        raise NotFound(_(GONE))
    if sheet.state not in OUT:
        if is_old(sheet.reviewed, form):
            return _refused(request, candidacy, id, _changed(), 409)
        at = now + HELD if form.text("when") == "now" or sheet.best is None else sheet.best
        try:
            letters.approve(house, id, now, at, as_draft=True if form.text("when") == "draft" else None)
        except (Stopped, BadInput) as error:
            if isinstance(error, NotFound):
                raise
            return _refused(request, candidacy, id, str(error), error.http_status)
    return go(path("letters", candidacy), at=f"l-{id}", said="approved", letter=id)


@action_at("/letters/{candidacy:str}/approve")
def approve_all(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """Approve every letter that is named, still reads so, and has no mark, each for its best moment.

    One that cannot go stops none of the others; it is said of the first.
    """
    house, now = here(request).house, here(request).clock()
    named = dict(each.split(":", 1) for each in form.all("letter") if ":" in each)
    if not named:
        raise BadInput(_("That form names no letter. Load the page anew, and press it again."))
    done, trouble = [], None
    for sheet in _sheets(house, candidacy, now):
        if named.get(sheet.id) != sheet.reads or sheet.state != "ready":
            continue
        try:
            letters.approve(house, sheet.id, now, sheet.best or now + HELD)
        except AfterwordError as error:
            trouble = trouble or (sheet.id, error)
        else:
            done.append(sheet.id)
    if trouble:
        return _refused(request, candidacy, trouble[0], str(trouble[1]), trouble[1].http_status)
    return go(path("letters", candidacy), said="all-approved", approved=tuple(done or named))


@action_at("/letters/{candidacy:str}/take-back")
def take_all_back(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """Take back every letter that is named and still waits."""
    for id in form.all("letter"):
        found = one(request, candidacy, id)
        if found.sealed is not None:
            letters.take_back(here(request).house, id)
    return go(path("letters", candidacy), said="all-taken-back")


@action_at("/letters/{candidacy:str}/{id:str}/take-back")
def take_back(request: Asked, candidacy: FromPath[str], id: FromPath[str]) -> Response[Any]:
    """Take an approved letter back, while it waits."""
    if one(request, candidacy, id).sealed is not None:
        try:
            letters.take_back(here(request).house, id)
        except Stopped as error:
            return _refused(request, candidacy, id, str(error), error.http_status, _("Not taken back."))
    return go(path("letters", candidacy), at=f"l-{id}", said="taken-back", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/time")
def change_time(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Let an approved letter go at another time of the reader's own."""
    one(request, candidacy, id)
    house, now = here(request).house, here(request).clock()
    moment = form.moment("at", now)
    if moment is None or moment <= now:
        return _refused(request, candidacy, id, _("Enter a day and a time that are still to come."), 422)
    letters.send_at(house, id, now, moment)
    return go(path("letters", candidacy), at=f"l-{id}", said="approved", letter=id)


def _sheets(house: House, candidacy: str, now: datetime) -> list[Sheet]:
    story, _there, _out = openings.one(house, candidacy)
    return sheets(story, reviewing.on_the_desk(house, candidacy, now), now)


def _changed() -> str:
    return _("It was changed elsewhere since you read it here. This is how it reads now.")


def _refused(request: Asked, candidacy: str, id: str, why: str, status: int, head: str = "") -> Response[Any]:
    return letters_page(request, candidacy, status=status, letter=id, trouble=why, refused=head)


PAGES: tuple[ControllerRouterHandler, ...] = (approve, approve_all, take_all_back, take_back, change_time)
