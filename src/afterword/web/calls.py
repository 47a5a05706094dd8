"""A telephone call: the sheet to ring with, how it went in one tap, and the number to ring."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core import agenda as core
from afterword.desk import calls
from afterword.desk.house import new_id
from afterword.errors import BadInput
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.noted import receipt
from afterword.web.tongue import _, meant
from afterword.web.words import spoken_day, when
from afterword.writing.call_hours import BEST, BEST_DAYS, GOOD, Hours
from afterword.writing.call_sheet import CallSheet
from afterword.writing.occasion import Question

FIRST, LAST = 6, 20
"""O'clock: the part of their day that is drawn."""
MARKED = (6, 9, 12, 17, 20)
OUTCOMES = (
    ("spoke", meant("We spoke"), meant("Settles the step.")),
    ("voicemail", meant("I left the message"), meant("Settles the step too.")),
    ("no_answer", meant("No answer, no message"), meant("Says when to try again.")),
    ("gatekeeper", meant("I was not put through"), meant("Says when to try again.")),
)
"""What became of it: the word of the journal, the button, and what pressing it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Their day as a line from `FIRST` to `LAST`, all in percent. `now` is None when it is outside of that."""

    good: tuple[tuple[float, float], ...]
    best: tuple[tuple[float, float], ...]
    marks: tuple[tuple[float, str, str], ...]
    now: float | None
    words: str


@page_at("/call/{person:str}")
def show_call(
    request: Asked, person: FromPath[str], step: FromQuery[str] = "", noted: FromQuery[str] = "",
    said: FromQuery[str] = "",
) -> Response[Any]:  # fmt: skip
    """The sheet for ringing somebody."""
    return _page(request, person, step, noted=noted, said=said)


@action_at("/call/{person:str}")
def note(request: Asked, person: FromPath[str], form: Sent) -> Response[Any]:
    """How the call went."""
    here_, back_on = here(request), form.day("back_on")
    try:
        if form.text("back_on") and back_on is None:
            raise BadInput(_("The day on which they asked you to ask again is no day."))
        noted = calls.note(
            here_.house, person, form.text("outcome"), here_.clock(), key=form.text("step"), words=form.text("words"),
            back_on=back_on, id=form.text("once"),
        )  # fmt: skip
    except BadInput as error:
        if error.http_status == 404:
            raise
        return _page(request, person, form.text("step"), typed=form, errors={"outcome": str(error)})
    return go(path("call", person), noted=noted.id)


@action_at("/call/{person:str}/number")
def set_number(request: Asked, person: FromPath[str], form: Sent) -> Response[Any]:
    """Their number, and whether they may be rung."""
    try:
        calls.reachable(here(request).house, person, phone=form.text("phone"), may_call=form.ticked("may_call"))
    except BadInput as error:
        if error.http_status == 404:
            raise
        return _page(request, person, form.text("step"), typed=form, errors={"phone": str(error)})
    return go(path("call", person), said="number", step=form.text("step"))


def _page(
    request: Asked, person: str, step: str, *, noted: str = "", said: str = "", typed: Form | None = None,
    errors: dict[str, str] | None = None,
) -> Response[Any]:  # fmt: skip
    house, now = here(request).house, here(request).clock()
    found = calls.sheet(house, person, now, key=step)
    if step and found.step is None:  # the step was settled meanwhile: what is owed now is told
        found = calls.sheet(house, person, now)
    return show(
        request, "call.html", status=422 if errors else 200, room="today", now=now, sheet=found, said=said,
        person=found.person, candidacy=found.story.candidacy, receipt=receipt(request, noted, "call"),
        left=core.time_left(found.step, now) if found.step else None,
        soon=bool(found.step and now > found.step.window.due - core.SOON),
        bar=bar(found.hours) if found.hours else None, own_time=_own_time(found, now), when=_with_whom(found, now),
        questions=[(each, _where(found, each)) for each in found.questions], outcomes=OUTCOMES, once=new_id(),
        typed=typed, errors=errors or {},
    )  # fmt: skip


def bar(hours: Hours) -> Bar:
    """Their day, drawn."""
    best = BEST if hours.now.weekday() in BEST_DAYS else ()
    at = hours.now.time()
    inside = time(FIRST) <= at < time(LAST)
    return Bar(
        good=tuple(_span(*each) for each in GOOD),
        best=tuple(_span(*each) for each in best),
        marks=tuple((_at(time(hour)), f"{hour:02}", _anchor(hour)) for hour in MARKED),
        now=_at(at) if inside else None,
        words=_(
            "Their working day, 9 to 17 in %(place)s. It is %(time)s there.", place=hours.place, time=f"{at:%H:%M}"
        ),
    )


def _anchor(hour: int) -> str:
    return "start" if hour == FIRST else "end" if hour == LAST else "middle"


def _span(begins: time, ends: time) -> tuple[float, float]:
    return _at(begins), round(_at(ends) - _at(begins), 2)


def _at(moment: time) -> float:
    return round(100 * (moment.hour + moment.minute / 60 - FIRST) / (LAST - FIRST), 2)


def _own_time(found: CallSheet, now: datetime) -> str:
    """Their next good moment on the reader's clock, where that is another; "" where it is the same."""
    moment = found.hours.next if found.hours else None
    if moment is None or moment.utcoffset() == moment.astimezone(now.tzinfo).utcoffset():
        return ""
    return when(moment, now)


def _with_whom(found: CallSheet, now: datetime) -> str:
    """Where the reader knows them from, for the head of the page."""
    met = [each for each in found.story.interviews if found.person.id in each.with_ and each.at <= now]
    if not met:
        return ""
    days = (now.date() - met[-1].at.astimezone(now.tzinfo).date()).days
    if days < 2:
        return _("You met yesterday") if days else _("You met today")
    return _("You met on %(day)s", day=spoken_day(met[-1].at.astimezone(now.tzinfo)))


def _where(found: CallSheet, question: Question) -> str:
    """The page on which a question is answered."""
    if question.key in ("candidate-phone", "candidate-name") or question.key.startswith("strength:"):
        return "/start"
    if question.key == "role":
        return path("openings", found.story.candidacy.id) + "#role"
    if question.key.startswith(("topic:", "greeting:", "name:")):
        return path("debrief", found.story.candidacy.id)
    return ""


PAGES: tuple[ControllerRouterHandler, ...] = (show_call, note, set_number)
