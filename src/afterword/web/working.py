"""What takes longer than a page should: done in a thread of its own, told as it goes, and shown until it is over."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Event, Lock, Thread
from typing import Any

from litestar import Response
from litestar.types import ControllerRouterHandler

from afterword.errors import AfterwordError
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go
from afterword.web.tongue import _, in_that_tongue, spoken

PATIENCE = 2.0
"""Seconds that a page waits for it. What is done by then is answered as if it had been done at once."""
FRESH = 300.0
"""Seconds that what came of it is shown."""
HANGING_UP = 5.0
"""Seconds that it has to stop when the house closes."""

log = logging.getLogger("afterword.web")


@dataclass(slots=True, kw_only=True)
class Work:
    """One thing under way. `things` are what it goes through, by name; the first `done` of them, or of `of`, are over.

    `words` say what is being done, and in the end what came of it; `trouble` what was in the way, and `missed` what was
    in the way of one thing, by its place.
    """

    key: str
    title: str
    room: str
    things: tuple[str, ...] = ()
    done: int = 0
    of: int = 0
    words: str = ""
    trouble: str = ""
    missed: Mapping[int, str] = field(default_factory=dict)
    may_stop: bool = False
    stopping: Event = field(default_factory=Event)
    ended: Event = field(default_factory=Event)
    ended_at: float = 0.0
    result: Any = None
    error: AfterwordError | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more comes."""
        return self.ended.is_set()

    @property
    def share(self) -> float:
        """How much of it is done, from 0 to 1."""
        return min(self.done / self.of, 1.0) if self.of else 0.0

    def wait(self) -> Any:
        """What came of it, if it is over within `PATIENCE`; else None. Raises what it raised."""
        if self.ended.wait(PATIENCE) and self.error:
            raise self.error
        return self.result


Run = Callable[[Work, Callable[[], None]], Any]
"""Does it: with the work, whose numbers it sets, and what to call whenever they changed."""


class Works:
    """What is under way in this house, each once. `tell` is called whenever something came a step further."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._lock = Lock()
        self._each: dict[str, Work] = {}
        self._threads: dict[str, Thread] = {}

    def start(self, work: Work, run: Run) -> Work:
        """Begin it; what is under way by that key already goes on, and is given back."""
        with self._lock:
            known = self._each.get(work.key)
            if known and not known.over:
                return known
            self._each[work.key] = work
            thread = Thread(target=self._do, args=(work, run, spoken()), name="afterword-work", daemon=True)
            self._threads[work.key] = thread
        thread.start()
        return work

    def get(self, key: str) -> Work | None:
        """What is under way by that key, or what came of it lately."""
        found = self._each.get(key)
        return None if found is None or (found.over and time.monotonic() - found.ended_at > FRESH) else found

    def under_way(self, key: str) -> Work | None:
        """What is under way by that key."""
        found = self._each.get(key)
        return found if found and not found.over else None

    def stop(self, key: str) -> Work | None:
        """Ask it to stop, where it can."""
        found = self._each.get(key)
        if found:
            found.stopping.set()
        return found

    def close(self) -> None:
        """Ask everything to stop, and wait a little for it."""
        for each in list(self._each.values()):
            each.stopping.set()
        until = time.monotonic() + HANGING_UP
        for thread in list(self._threads.values()):
            thread.join(max(until - time.monotonic(), 0.0))

    def _do(self, work: Work, run: Run, tongue: str) -> None:
        try:
            with in_that_tongue(tongue):
                work.result = run(work, self._tell)
        except AfterwordError as error:
            work.error, work.trouble = error, str(error)
        except Exception as error:  # noqa: BLE001 - nobody is there to hear it: it is said on the page and in the log
            log.error("Something that was under way broke: %s", type(error).__name__)
            work.trouble = _("Something broke on our side. Nothing that was there is lost. Try it once more.")
        finally:
            work.ended_at = time.monotonic()
            work.ended.set()
            self._tell()


def works(request: Asked) -> Works:
    """What is under way in the house of this request."""
    found = request.app.state.live.works
    assert isinstance(found, Works)
    return found


@action_at("/work/stop")
def stop(request: Asked, form: Sent) -> Response[Any]:
    """Ask what is under way to stop; what it has done so far stands."""
    found = works(request).stop(form.text("work"))
    return go(found.room if found else "/")


PAGES: tuple[ControllerRouterHandler, ...] = (stop,)
