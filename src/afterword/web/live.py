"""The one stream of the pages: it says that something changed, elsewhere or here, and never what.

A page that hears it asks for itself again and becomes what a reload would show. So nothing but a number is told to a
browser here, and whoever may not see a page learns nothing.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncIterator
from threading import Lock
from typing import Any, cast

from litestar import Request, Response, get
from litestar.concurrency import sync_to_thread
from litestar.datastructures.state import State
from litestar.response import ServerSentEvent
from litestar.response.sse import ServerSentEventMessage
from litestar.types import ControllerRouterHandler

from afterword.store.changes import Changes
from afterword.store.database import Store
from afterword.web.working import Works

EVERY = 0.5
"""Seconds between two looks, however many listen."""
HEARTBEAT = 20.0
"""Seconds after which something is said even so: then each side notices when the other is gone."""
RETRY = 2000
"""Milliseconds after which a browser comes back when the stream was cut."""
MOST = 40
"""Streams at a time. Whoever comes later asks once a minute instead."""


class Live:
    """What stands now, by a version; and the streams that tell when it is another."""

    def __init__(self, store: Store) -> None:
        self._changes = Changes(store)
        self._began = secrets.token_hex(4)  # another run counts from the beginning
        self._lock = Lock()
        self._steps = 0
        self._looked = float("-inf")
        self._version = ""
        self._streams = 0
        self._closing = asyncio.Event()
        self.works = Works(self.step)

    def version(self) -> str:
        """The version of what is stored, and of what is being done here. Reads the database, for microseconds."""
        version = f"{self._began}-{self._changes.count()}-{self._steps}"
        self._version, self._looked = version, time.monotonic()
        return version

    def step(self) -> None:
        """Something that is being done here, and is stored nowhere, came a step further."""
        with self._lock:
            self._steps += 1

    def hang_up(self) -> None:
        """End every stream. Called in the loop that serves them."""
        self._closing.set()

    def close(self) -> None:
        """End every stream, and what is under way."""
        self.hang_up()
        self.works.close()
        self._changes.close()

    @property
    def full(self) -> bool:
        """Whether no more streams are taken."""
        return self._streams >= MOST or self._closing.is_set()

    async def stream(self) -> AsyncIterator[ServerSentEventMessage]:
        """Events until the browser leaves or the house closes: the version at once, and whenever it is another."""
        self._streams += 1
        try:
            told, spoke = "", 0.0
            while not self._closing.is_set():
                version = await self._recent()
                if version != told:
                    told, spoke = version, time.monotonic()
                    yield ServerSentEventMessage(event="changed", data=version, retry=RETRY)
                elif time.monotonic() - spoke > HEARTBEAT:
                    spoke = time.monotonic()
                    yield ServerSentEventMessage(comment="still here", data=None)
                await self._pause()
        finally:
            self._streams -= 1

    async def _recent(self) -> str:
        if time.monotonic() - self._looked < EVERY / 2 and self._version:
            return self._version
        return await sync_to_thread(self.version)

    async def _pause(self) -> None:
        try:
            await asyncio.wait_for(self._closing.wait(), EVERY)
        except TimeoutError:
            return


def live(state: State) -> Live:
    """The stream of this house."""
    found = state.live
    assert isinstance(found, Live)
    return found


@get("/live")
async def listen(request: Request[Any, Any, State]) -> Response[Any]:
    """The stream; 503 where too many listen already."""
    found = live(request.app.state)
    if found.full:
        return Response(b"", status_code=503, headers={"retry-after": "60"}, media_type="text/plain")
    return cast(Response[Any], ServerSentEvent(found.stream()))


PAGES: tuple[ControllerRouterHandler, ...] = (listen,)
