"""Every page and every action of the web door, in plain sight. One module a room."""

from __future__ import annotations

from litestar import get
from litestar.types import ControllerRouterHandler

from afterword.web import (
    account,
    approving,
    calendar,
    calls,
    debrief,
    devices,
    editing,
    enclosing,
    everybody,
    feeds,
    fetching,
    figures,
    gate,
    importing,
    letters,
    live,
    noted,
    notifications,
    nudges,
    openings,
    outbox,
    people,
    replies,
    search,
    settings,
    shell,
    start,
    taking_away,
    today,
    under_way,
    wording,
    working,
)
from afterword.web.here import FOR_ALL


@get("/healthz", media_type="text/plain", sync_to_thread=False, opt={FOR_ALL: True})
def healthz() -> str:
    """Whether somebody is in."""
    return "ok\n"


PAGES: tuple[ControllerRouterHandler, ...] = (
    healthz, *today.PAGES, *outbox.PAGES, *start.PAGES, *debrief.PAGES, *letters.PAGES, *editing.PAGES, *openings.PAGES,
    *live.PAGES, *account.PAGES, *calls.PAGES, *noted.PAGES, *taking_away.PAGES, *replies.PAGES, *gate.PAGES,
    *devices.PAGES, *enclosing.PAGES, *approving.PAGES, *working.PAGES, *fetching.PAGES, *people.PAGES,
    *notifications.PAGES, *nudges.PAGES, *feeds.PAGES, *calendar.PAGES, *importing.PAGES, *settings.PAGES,
    *search.PAGES, *everybody.PAGES, *figures.PAGES, *under_way.PAGES, *shell.PAGES, *wording.PAGES,
)  # fmt: skip
