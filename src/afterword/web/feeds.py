"""The feed, for calendar programs, and where its entries lead."""

from __future__ import annotations

import gzip
import hashlib
from datetime import UTC
from email.utils import format_datetime
from typing import Any

from litestar import Response
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from afterword.desk import feeds, page
from afterword.desk.feeds import Feed
from afterword.errors import NotFound
from afterword.store import calendar as store
from afterword.web import nudges
from afterword.web.here import Asked, go, here, page_at, path
from afterword.web.patience import TooOften
from afterword.web.tongue import _


@page_at("/feed/{name:str}", for_all=True)
def feed(request: Asked, name: FromPath[str]) -> Response[Any]:
    """The calendar of that address. Calendar programs hold no cookie: whoever knows the address may read it."""
    at, token = here(request), name.removesuffix(".ics")
    asks = request.client.host if request.client else ""
    try:
        known = at.feeds.attempt(asks, lambda: feeds.opened_by(at.house, token))
    except TooOften as error:
        return Response(b"", media_type="text/plain", status_code=429, headers={"retry-after": str(error.seconds)})
    if known is None or not name.endswith(".ics"):
        return Response(b"", media_type="text/plain", status_code=404)
    made = feeds.calendar(at.house, at.clock(), names=known.names, tasks=known.tasks, pages=page.address(at.house))
    return _answer(request, made)


def _answer(request: Asked, made: Feed) -> Response[Any]:
    """All of it, packed where that is understood, or that nothing changed."""
    tag = f'W/"{hashlib.sha256(made.data).hexdigest()[:32]}"'  # weak: packed or not, it is the same calendar
    headers = {
        "etag": tag, "last-modified": format_datetime(made.changed.astimezone(UTC), usegmt=True),
        "vary": "accept-encoding", "cache-control": "private, no-cache",
    }  # fmt: skip
    known = {each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "")[:2000].split(",")}
    if tag.removeprefix("W/") in known:
        return Response(b"", status_code=304, media_type="text/calendar", headers=headers)
    data = made.data
    if "gzip" in request.headers.get("accept-encoding", ""):
        data, headers["content-encoding"] = gzip.compress(data, 6, mtime=0), "gzip"
    headers["content-disposition"] = 'inline; filename="afterword.ics"'
    return Response(data, media_type="text/calendar", headers=headers)


@page_at("/entry/{id:str}")
def follow(request: Asked, id: FromPath[str]) -> Response[Any]:
    """The page for an entry of the calendar: its step, else the opening that it belongs to."""
    with here(request).house.store.reading() as tx:
        told = store.about(tx, id)
    if told is None:
        raise NotFound(_("That entry is none of this calendar, or not any more."))
    return nudges.to_step(request, told.about) or go(path("openings", told.candidacy))


PAGES: tuple[ControllerRouterHandler, ...] = (feed, follow)
