"""One letter edited by hand, read along as it is typed. Nothing is kept until it is saved."""

from __future__ import annotations

from typing import Any

from litestar import Response
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from afterword.desk import letters, reviewing
from afterword.desk.reviewing import Reviewed
from afterword.errors import BadInput
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.letters import one
from afterword.web.marks import draw
from afterword.web.tongue import _


@page_at("/letters/{candidacy:str}/{id:str}/edit")
def show_edit(request: Asked, candidacy: FromPath[str], id: FromPath[str]) -> Response[Any]:
    """One letter to be edited by hand."""
    found = one(request, candidacy, id)
    return _page(request, found, found.letter.subject, found.letter.text, {})


@action_at("/letters/{candidacy:str}/{id:str}/edit")
def edit(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Let it read so; or, asked only to look, show the marks that it would have."""
    found = one(request, candidacy, id)
    subject, text = form.text("subject"), form.whole("text")
    errors = {} if text.strip() else {"text": _("Write the letter, or go back and leave it as it was")}
    if not errors:
        try:
            if form.ticked("look"):
                return _page(request, _typed(request, id, subject, text), subject, text, {})
            letters.edit(here(request).house, id, subject, text, here(request).clock())
        except BadInput as error:
            errors = {"text": str(error)}
    if errors:
        return _page(request, found, subject, text, errors)
    return go(path("letters", candidacy), at=f"l-{id}", said="saved", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/look")
def look(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """The marks of a text as it is typed, for the margin: a piece of the page."""
    one(request, candidacy, id)
    try:
        found = _typed(request, id, form.text("subject"), form.whole("text"))
    except BadInput as error:
        return show(request, "_margin.html", status=422, notes=(), trouble=str(error))
    return show(request, "_margin.html", notes=_notes(found))


def _typed(request: Asked, id: str, subject: str, text: str) -> Reviewed:
    """The letter as it would be if it read so, line ends as a letter has them."""
    plain = text.replace("\r\n", "\n")
    return reviewing.as_typed(here(request).house, id, subject, plain, here(request).clock())


def _notes(found: Reviewed) -> tuple[Any, ...]:
    return draw(found.letter.subject, found.letter.text, found.findings).notes


def _page(request: Asked, found: Reviewed, subject: str, text: str, errors: dict[str, str]) -> Response[Any]:
    return show(
        request, "edit.html", status=422 if errors else 200, now=here(request).clock(), found=found, subject=subject,
        text=text, errors=errors, notes=_notes(found),
    )  # fmt: skip


PAGES: tuple[ControllerRouterHandler, ...] = (show_edit, edit, look)
