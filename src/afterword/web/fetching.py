"""Looking for replies in the mailbox from the page, with how far it is, and stopping it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from litestar import Response
from litestar.types import ControllerRouterHandler

from afterword.errors import AfterwordError
from afterword.jobs import fetch as jobs
from afterword.jobs.fetch import Fetched, Progress
from afterword.web.here import Asked, action_at, go, here
from afterword.web.retold import told
from afterword.web.tongue import _, ngettext
from afterword.web.working import Work, works

FETCHING = "fetch"


@action_at("/replies/fetch")
def fetch(request: Asked) -> Response[Any]:
    """Look for replies now. What takes longer than a page waits goes on, and the page shows how far it is."""
    house, clock = here(request).house, here(request).clock

    def look(work: Work, tell: Callable[[], None]) -> Fetched:
        def look_on(progress: Progress) -> None:
            if progress.folder not in work.things:
                work.things = (*work.things, progress.folder)
            work.done, work.of = progress.done, max(progress.of, 1)
            work.words = ngettext("%(n)s of %(of)s mail looked at.", "%(n)s of %(of)s mails looked at.", progress.done,
                                  of=progress.of)  # fmt: skip
            tell()

        found = jobs.fetch(house, clock, told=look_on, stopped=work.stopping.is_set)
        work.words = in_words(found)
        return found

    work = Work(key=FETCHING, title=_("Looking for replies"), room="/replies", may_stop=True)
    try:
        works(request).start(work, look).wait()
    except AfterwordError:  # the page says it, as it does of one that failed later
        return go("/replies")
    return go("/replies")


def in_words(found: Fetched) -> str:
    """What came of a look into the mailbox."""
    taken = len(found.taken)
    said = ngettext("%(n)s reply came in.", "%(n)s replies came in.", taken) if taken else _("Nothing new came in.")
    stopped = _("It was stopped, and goes on there next time.") if found.stopped else ""
    return " ".join(each for each in (said, stopped, told(found.trouble)) if each)


PAGES: tuple[ControllerRouterHandler, ...] = (fetch,)
