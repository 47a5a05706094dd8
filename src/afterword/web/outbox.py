"""The outbox: what waits for its time, what asks for a word, and what went; and the candidate's word on a letter."""

from __future__ import annotations

from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.types import ControllerRouterHandler

from afterword.desk import outbox, sending
from afterword.errors import NotFound
from afterword.web import words
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.tongue import _

WORDS = (*sending.WORDS, "try", "take-back")
"""What can be said of a letter in the outbox, each by a button of its own."""


@page_at("/outbox")
def show_outbox(request: Asked, said: FromQuery[str] = "") -> Response[Any]:
    """Every letter that is not over, and the last that are."""
    now = here(request).clock()
    return show(request, "outbox.html", room="today", now=now, box=outbox.look(here(request).house, now), said=said)


@action_at("/outbox/{name:str}/{word:str}")
def settle(request: Asked, name: FromPath[str], word: FromPath[str], form: Sent) -> Response[Any]:
    """The candidate's word on a letter: it arrived, send it again, drop it, try it now, take it back."""
    house, now = here(request).house, here(request).clock()
    if word not in WORDS:
        known = words.listed(WORDS)
        raise NotFound(_("The word on a letter is one of %(words)s, not “%(word)s”.", words=known, word=word[:40]))
    if word == "try":
        entry = sending.try_now(house, name, now)
    elif word == "take-back":
        entry = sending.take_back(house, name)
    else:
        entry = sending.resolve(house, name, word, now)
    if form.text("back") == "letters":
        return go(path("letters", entry.candidacy), said=f"word-{word}")
    return go("/outbox", said=word) if form.text("back") == "outbox" else go("/")


PAGES: tuple[ControllerRouterHandler, ...] = (show_outbox, settle)
