"""What every page needs at hand: the house, the time, and a way to answer with a page or with another address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import wraps
from typing import Any, cast
from urllib.parse import quote, urlencode

from litestar import Request, Response, get, post
from litestar.concurrency import sync_to_thread
from litestar.handlers import HTTPRouteHandler
from litestar.response import Redirect, Template

from afterword.desk import demo, etiquettes
from afterword.desk import page as remembered
from afterword.desk.house import House
from afterword.web.patience import Patience

Asked = Request[Any, Any, Any]
Verb = Callable[..., Response[Any]]
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Here:
    """The house that the pages show, and a clock on the candidate's own time (aware).

    `guarded` pages ask everybody who they are, `secret` signs what a page carries, `mark` tells the cookies of one
    house from another's, and `patience` is with those who try to get in; `feeds` with those who try addresses of the
    calendar, apart from the other, since a program that asks at an old address must not lock its owner out.
    """

    house: House
    clock: Clock
    guarded: bool = False
    secret: str = ""
    mark: str = ""
    patience: Patience = field(default_factory=Patience)
    feeds: Patience = field(default_factory=Patience)


FOR_ALL = "for_all"
"""Key in a handler's `opt`: it answers everybody, let in or not. So it shows nothing of the house."""


def here(request: Asked) -> Here:
    """Where this request is answered."""
    return cast(Here, request.app.state.here)


def page_at(address: str, *, for_all: bool = False) -> Callable[[Verb], HTTPRouteHandler]:
    """A page: a function that looks and changes nothing."""
    return lambda verb: get(address, opt={FOR_ALL: for_all})(_in_a_thread(_looking(verb)))


def action_at(address: str, *, for_all: bool = False) -> Callable[[Verb], HTTPRouteHandler]:
    """An action: a function that does one thing and then goes on to a page."""
    return lambda verb: post(address, opt={FOR_ALL: for_all})(_in_a_thread(verb))


def _looking(verb: Verb) -> Verb:
    """A page asks for many things, one right after the other: over one connection."""

    @wraps(verb)
    def looks(**said: Any) -> Response[Any]:
        with here(said["request"]).house.store.at_hand():
            return verb(**said)

    return looks


def _in_a_thread(verb: Verb) -> Callable[..., Any]:
    """The desk waits for the disk, so it works beside the loop. Litestar's own `sync_to_thread` (2.25) wraps a function
    twice where a page and an action share an address, and then answers with a coroutine."""

    def versed(**said: Any) -> Response[Any]:
        # before anything is read: what changes meanwhile must not count as shown
        request: Asked = said["request"]
        request.state.version = request.app.state.live.version()
        return verb(**said)

    @wraps(verb)
    async def answer(**said: Any) -> Response[Any]:
        return await sync_to_thread(versed, **said)

    return answer


def show(request: Asked, name: str, *, status: int = 200, **words: Any) -> Template:
    """The page made from a template, with what the frame around every page shows."""
    house = here(request).house
    words.setdefault("room", "")
    added = request.query_params.getall("offer", [])
    frame = {
        "example": demo.is_there(house),
        "version": request.state.version,
        "single_keys": remembered.single_keys(house),
        "offers": etiquettes.offers(house, added) if added else (),
    }
    return Template(
        template_name=name,
        context={**frame, **words},
        media_type="text/html",
        status_code=status,
    )


def go(path: str, at: str = "", **query: str | tuple[str, ...]) -> Redirect:
    """After something was done: on to a page, so that loading it again does nothing again."""
    said = {name: words for name, words in query.items() if words}
    address = path + (f"?{urlencode(said, doseq=True)}" if said else "") + (f"#{quote(at)}" if at else "")
    return Redirect(address, status_code=303)


def path(*pieces: str) -> str:
    """An address of this house; whatever an id holds stays one piece of it."""
    return "/" + "/".join(quote(piece, safe="") for piece in pieces)
