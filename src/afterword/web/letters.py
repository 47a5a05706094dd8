"""The letters of one opening, side by side: how they differ, what is marked, and having them read otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.types import ControllerRouterHandler

from afterword.desk import accounts, hand, letters, openings, reviewing, rewording, taking_away
from afterword.desk.letters import HELD
from afterword.desk.reviewing import Reviewed
from afterword.errors import BadInput, NotFound
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.sheets import pairs, place, reads, sent, sheets, summary, their_time
from afterword.web.tongue import _, meant
from afterword.web.working import Work, works
from afterword.writing.drafting import Written, to_write
from afterword.writing.picking import Pick
from afterword.writing.review.kept import reach_of

NO_PICK = Pick()
GONE = meant("This letter is not on the desk any more. It was sent, or it is written anew.")


@page_at("/letters/{candidacy:str}")
def show_letters(
    request: Asked, candidacy: FromPath[str], said: FromQuery[str] = "", letter: FromQuery[str] = "",
    mark: FromQuery[str] = "", approved: FromQuery[list[str] | None] = None,
) -> Response[Any]:  # fmt: skip
    """The letters as they stand."""
    return letters_page(request, candidacy, said=said, letter=letter, mark=mark, approved=tuple(approved or ()))


def letters_page(
    request: Asked, candidacy: str, *, status: int = 200, said: str = "", letter: str = "", mark: str = "",
    trouble: str = "", refused: str = "", approved: tuple[str, ...] = (),
) -> Response[Any]:  # fmt: skip
    """The page, with what was done, or could not be done, to one of its letters: `refused` heads the `trouble`."""
    house, now = here(request).house, here(request).clock()
    desk = letters.of_opening(house, candidacy, now)
    story, asked = desk.story, desk.asked
    found = sheets(story, desk.reviewed, now)
    ready = next((each for each in found if each.state in ("ready", "marked")), None)
    return show(
        request, "letters.html", status=status, now=now, story=story, sheets=found, ready=ready, asked=asked,
        unwritten=len(asked.letters), questions=[(each, place(each, candidacy)) for each in asked.questions],
        pairs=pairs(found), summary=summary(found, now), sent=sent(desk.out, story, now), said=said, letter=letter,
        mark=mark, trouble=trouble, refused=refused, account=accounts.account(house), held=HELD, their_time=their_time,
        approved=[each.id for each in found if each.id in approved and each.state == "approved"],
        model=rewording.named(), worded_by=rewording.worded_by, mail_link=lambda each: taking_away.link(story, each),
        habits=lambda each: hand.offered(house, each),
        choices=lambda each: letters.choices_for(story, each.step, now),
        drafting=works(request).under_way(f"draft:{candidacy}"),
        wording=works(request).get(f"words:{candidacy}"),
        asking={each.id: works(request).under_way(f"reword:{each.id}") for each in found},
    )  # fmt: skip


# -- what is done ------------------------------------------------------------------------------------------------------


@action_at("/letters/{candidacy:str}/draft")
def draft(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """Write what is owed and not yet written; one that is named in other words, or with what was picked for it."""
    step, letter = form.text("step") or None, form.text("letter")
    if letter and is_old(one(request, candidacy, letter), form):  # sent twice: it is written again already
        return go(path("letters", candidacy), at=f"l-{letter}", said="again", letter=letter)
    write_letters(
        request,
        candidacy,
        step,
        Pick(strength=form.text("strength"), question=form.text("own") or form.text("question")),
    )
    return go(
        path("letters", candidacy), at=f"l-{letter}" if letter else "", said="again" if step else "", letter=letter
    )


def write_letters(request: Asked, candidacy: str, step: str | None = None, pick: Pick = NO_PICK) -> None:
    """Write what is owed, or the named one again. What takes longer goes on, and is shown."""
    house, now = here(request).house, here(request).clock()
    story, plan, _out = openings.one(house, candidacy)
    names = [story.person(each.to).name for each in to_write(plan, now) if each.to and not step]

    def write(_work: Work, _told: Callable[[], None]) -> Written:
        again = bool(step and not pick.as_json())
        return letters.draft(house, now, candidacy, step, again=again, pick=pick if step else None)

    title, room = _("Writing the letters"), path("letters", candidacy)
    works(request).start(Work(key=f"draft:{candidacy}", title=title, room=room, things=tuple(names)), write).wait()


@action_at("/letters/{candidacy:str}/{id:str}/fix")
def fix(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Take the fix of one mark; without a mark, all that need no judgement."""
    one(request, candidacy, id)
    try:
        letters.take_fix(here(request).house, id, form.text("mark") or None, here(request).clock())
    except NotFound:  # it was taken already, or its words are gone: what was wanted stands
        return go(path("letters", candidacy), at=f"l-{id}", said="settled", letter=id)
    return go(path("letters", candidacy), at=f"l-{id}", said="fixed", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/undo")
def undo(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Let it read as before the last change."""
    if not is_old(one(request, candidacy, id), form):
        letters.undo_edit(here(request).house, id, here(request).clock())
    return go(path("letters", candidacy), at=f"l-{id}", said="undone", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/habit")
def keep_habit(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Keep to what was changed there, from the next letter on."""
    one(request, candidacy, id)
    hand.keep(here(request).house, id, form.text("kind"), form.text("value"))
    return go(path("letters", candidacy), at=f"l-{id}", said="habit", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/keep")
def keep(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Keep the words as they are, whatever the mark says; or take the mark up again."""
    one(request, candidacy, id)
    house, mark = here(request).house, form.text("mark")
    if form.ticked("again"):
        reviewing.take_up_mark(house, id, mark, here(request).clock())
        return go(path("letters", candidacy), at=f"l-{id}")
    try:
        reviewing.set_aside(house, id, mark, here(request).clock(), form.text("why"), reach_of(form.text("reach")))
    except BadInput as error:
        if isinstance(error, NotFound):
            return go(path("letters", candidacy), at=f"l-{id}", said="settled", letter=id)
        return letters_page(request, candidacy, status=error.http_status, letter=id, trouble=str(error))
    return go(path("letters", candidacy), at=f"l-{id}", said="kept", letter=id, mark=mark)


def one(request: Asked, candidacy: str, id: str) -> Reviewed:
    """The letter with that id in that opening. Raises `NotFound`."""
    house, now = here(request).house, here(request).clock()
    found = next((each for each in reviewing.on_the_desk(house, candidacy, now) if each.draft.id == id), None)
    if found is None:
        raise NotFound(_(GONE))
    return found


def is_old(found: Reviewed, form: Form) -> bool:
    """Whether a form was made for other words than the letter has now: sent twice, or the letter changed elsewhere."""
    return form.text("reads") not in ("", reads(found))


PAGES: tuple[ControllerRouterHandler, ...] = (show_letters, draft, fix, undo, keep_habit, keep)
