"""Asking the model that the settings name for other words: for one letter, or for all of an opening, one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from litestar import Response
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from afterword.desk import reviewing, rewording
from afterword.desk.reviewing import Reviewed
from afterword.errors import NotFound, OutsideFailed
from afterword.model import Endpoint, Reworded
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, path
from afterword.web.letters import is_old, letters_page, one
from afterword.web.retold import told
from afterword.web.tongue import _
from afterword.web.working import Work, works

IN_A_ROW = 2
"""So many letters in a row that the model gives no answer for, and the others are not asked for any more."""


@action_at("/letters/{candidacy:str}/{id:str}/reword")
def reword(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Ask for other words for one letter."""
    if is_old(one(request, candidacy, id), form):
        return go(path("letters", candidacy), at=f"l-{id}", said="reworded", letter=id)
    model = _named()
    house, now = here(request).house, here(request).clock()

    def ask(work: Work, _told: Callable[[], None]) -> Reworded:
        (found,) = rewording.reword_letters(house, model, now, candidacy, id)
        work.words = _("The model has answered.") if found.by else _("The model’s words could not be taken. Ours stay.")
        return found

    title = _("Asking %(model)s for other words", model=model.model)
    try:
        found = works(request).start(Work(key=f"reword:{id}", title=title, room=path("letters", candidacy)), ask).wait()
    except OutsideFailed as error:
        said = _("%(trouble)s Our words stay.", trouble=told(str(error)))
        return letters_page(request, candidacy, status=error.http_status, letter=id, trouble=said)
    if found is None:  # it takes its time, and the page shows it
        return go(path("letters", candidacy), at=f"l-{id}")
    return go(path("letters", candidacy), at=f"l-{id}", said="reworded" if found.by else "not-reworded", letter=id)


@action_at("/letters/{candidacy:str}/reword")
def reword_all(request: Asked, candidacy: FromPath[str]) -> Response[Any]:
    """Ask for other words for each letter that is not approved. Each is there as soon as it is ready."""
    model, house, clock, room = _named(), here(request).house, here(request).clock, path("letters", candidacy)
    waiting = [each for each in reviewing.on_the_desk(house, candidacy, clock()) if each.sealed is None]
    if not waiting:
        return go(room)

    def ask_all(work: Work, tell: Callable[[], None]) -> None:
        _one_by_one(work, tell, lambda id: rewording.reword_letters(house, model, clock(), candidacy, id), waiting)

    work = Work(
        key=f"words:{candidacy}", title=_("Asking %(model)s for other words", model=model.model), room=room,
        things=tuple(each.person.name for each in waiting), of=len(waiting), words=_so_far(0, len(waiting)),
        may_stop=True,
    )  # fmt: skip
    works(request).start(work, ask_all).wait()
    return go(room)


def _one_by_one(
    work: Work, tell: Callable[[], None], ask: Callable[[str], tuple[Reworded, ...]], waiting: Sequence[Reviewed]
) -> None:
    """Until it is stopped. A letter that the model fails at keeps our words, and leaves the others alone."""
    trouble, silent = "", 0
    for number, each in enumerate(waiting):
        if work.stopping.is_set() or silent == IN_A_ROW:
            break
        ours = ""
        try:
            (found,) = ask(each.draft.id)
            silent = 0
            if not found.by:
                ours = _("The model’s words could not be taken. Ours stay.")
        except NotFound:  # it was approved meanwhile, or is gone
            ours = _("It was left as it is.")
        except OutsideFailed as error:
            trouble, silent = told(str(error)), silent + 1
            ours = _("%(trouble)s Our words stay.", trouble=trouble)
        if ours:
            work.missed = {**work.missed, number: ours}
        work.done = number + 1
        work.words = _so_far(work.done - len(work.missed), work.of)
        tell()
    work.words = _in_the_end(work, trouble)


def _named() -> Endpoint:
    model = rewording.named()
    if model is None:
        raise NotFound(_("No model is named in the settings."))
    return model


def _so_far(written: int, of: int) -> str:
    return _("%(n)s of %(of)s written.", n=written, of=of)


def _in_the_end(work: Work, trouble: str) -> str:
    """What came of it, for the page: how many have other words, and why not all."""
    taken = work.done - len(work.missed)
    said = _("%(n)s of %(of)s letters have other words now.", n=taken, of=work.of)
    rest = _("The others keep ours.") if taken < work.of else ""
    stopped = _("It was stopped.") if work.stopping.is_set() and work.done < work.of else ""
    return " ".join(each for each in (said, stopped, trouble, rest) if each)


PAGES: tuple[ControllerRouterHandler, ...] = (reword, reword_all)
