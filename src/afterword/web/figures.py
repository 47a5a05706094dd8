"""Figures: time to move on, who has the next word, how each opening stands, and what they come to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from litestar import Response
from litestar.params import FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core.facts import InterviewHeld
from afterword.core.figures import FEW, SMALL, THEIRS, Course, Figures
from afterword.core.steps import Step
from afterword.desk import agenda, nudging
from afterword.desk import figures as desk
from afterword.desk.figures import Line, Room
from afterword.errors import BadInput
from afterword.web import plots, words
from afterword.web.everybody import day_within
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, page_at, show
from afterword.web.tongue import _, ngettext

DRAWN = 8
"""Openings in the second plot."""
WAITS = 3
"""Waits that the first plot shows beneath the answers."""
LONG_QUIET = 60
"""Days after which nobody would say that they wait."""
MORE_MOVING = 5
"""Quiet openings that are offered beneath the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One line of the pipeline, in words; `colour` is that of its tag."""

    line: Line
    stage: str
    colour: str
    last: str
    next: str
    their_date: str


@page_at("/figures")
def show_figures(
    request: Asked, closed: FromQuery[str] = "", kept: FromQuery[str] = "", said: FromQuery[str] = ""
) -> Response[Any]:
    """What the candidate's own search has taught so far."""
    now = here(request).clock()
    room = desk.room(here(request).house, now)
    figures = room.figures
    drawn = [(each.story, each.course.checked_in and each.course.mine is not None) for each in room.lines
             if not each.course.ended and each.course.interviews and _days(each.course.last, now) < plots.BACK.days
             ][:DRAWN]  # fmt: skip
    return show(
        request, "figures.html", room="figures", now=now, figures=figures, seen=room, said=said, hints=_hints(figures),
        heard=[(_(words.FACTS[kind]), count) for kind, count in figures.heard.items()],
        heard_in_all=sum(figures.heard.values()),
        moving=[(each, _quiet(each.course, now)) for each in room.moving[: MORE_MOVING + 1]],
        answers=_answers(room, now), word=plots.next_word(drawn, now) if drawn else None, stages=_stages(figures),
        standings=[standing(each, now) for each in room.lines], closed=_still(request, closed), kept=_kept(room, kept),
    )  # fmt: skip


def _hints(figures: Figures) -> str:
    """How much the figures can say, by how many answers they rest on."""
    count = len(figures.days)
    if not count:
        return _("No answer has come yet, so there is little to learn from.")
    if count < FEW:
        return ngettext(
            "One answer is too few to read anything into.", "%(n)s answers are too few to read much into.", count
        )
    if count < SMALL:
        return _("%(n)s answers is a small number, so read these as hints.", n=count)
    return _("They rest on %(n)s answers.", n=count)


def _stages(figures: Figures) -> str:
    """How far the openings came, in one line."""
    met = sum(1 for each in figures.courses if each.interviews)
    again = sum(1 for each in figures.courses if each.rounds > 1)
    offers = sum(1 for each in figures.courses if each.heard.get("offered"))
    return ", ".join((
        ngettext("%(n)s opening", "%(n)s openings", len(figures.courses)), _("%(n)s interviewed", n=met),
        ngettext("%(n)s second round", "%(n)s second rounds", again), ngettext("%(n)s offer", "%(n)s offers", offers),
    ))  # fmt: skip


def _answers(room: Room, now: datetime) -> plots.Answers | None:
    figures = room.figures
    if figures.middle is None or figures.most is None:
        return None
    quiet = [(each.story.candidacy.employer, _quiet(each.course, now)) for each in room.moving[:1]]
    asked = {each.story.candidacy.id for each in room.moving}
    others = [
        (each.story.candidacy.employer, days)
        for each in room.lines
        if (days := _days(each.course.mine, now)) and not each.course.ended and each.story.candidacy.id not in asked
    ]
    waits = sorted([*quiet, *sorted(others, key=lambda each: -each[1])[: WAITS - len(quiet)]], key=lambda each: each[1])
    return plots.answers(figures.days, figures.middle, figures.most, [(name[:33], days) for name, days in waits])


def _days(since: datetime | None, now: datetime) -> int:
    return (now.date() - since.astimezone(now.tzinfo).date()).days if since else 0


def _quiet(course: Course, now: datetime) -> int:
    """Days since the last word, whosever it was."""
    return _days(course.mine or course.last, now)


def _still(request: Asked, key: str) -> str:
    """The step by whose key an opening was just closed, while it is."""
    if not key.startswith("move_on:"):
        return ""
    try:
        held = agenda.why(here(request).house, key, here(request).clock()).step
    except BadInput:  # it is not there any more
        return ""
    return key if held.reason.rule == "skipped" else ""


def _kept(room: Room, key: str) -> tuple[str, datetime] | None:
    return next(((story.candidacy.employer, until) for story, each, until in room.kept if each == key), None)


# -- how an opening stands --------------------------------------------------------------------------------------------


def standing(line: Line, now: datetime) -> Standing:
    """How one opening stands, in words."""
    stage, colour = _stage(line, now)
    return Standing(line=line, stage=stage, colour=colour, last=_last(line, now), next=_next(line, now),
                    their_date=_their_date(line, now))  # fmt: skip


def _open(line: Line, now: datetime) -> list[Step]:
    steps = [step for step in line.plan.steps if step.window.standing(now) in ("open", "overdue")]
    return sorted(steps, key=lambda step: step.window.due)


def _coming(line: Line, now: datetime) -> InterviewHeld | None:
    return next((held for held in line.story.interviews if held.at > now), None)


def _stage(line: Line, now: datetime) -> tuple[str, str]:
    due = _open(line, now)
    purposes = {step.purpose for step in due}
    ended = line.story.ended
    if ended is not None:
        ends = {"rejected": _("They said no"), "decided": _("You decided"), "letter_sent": _("You withdrew")}
        return ends.get(ended.kind, _("Ended")), ""
    if "move_on" in purposes:
        return _("Quiet %(n)s days", n=_quiet(line.course, now)), "must"
    if line.course.ended:
        return _("Closed"), ""
    if _coming(line, now):
        again = len(line.story.interviews) > 1
        return (_("A further round") if again else _("Interview ahead")), "done"
    late = any(step.window.standing(now) == "overdue" for step in due)
    if "thank_you" in purposes:
        return (_("Thanks are late") if late else _("24 hours running")), "soon"
    if "check_in" in purposes:
        return _("Check-in open"), "pen"
    if due:
        return (_("Debrief waits") if "debrief" in purposes else _("Your word is owed")), "soon"
    days = _quiet(line.course, now)
    return (_("Quiet %(n)s days", n=days) if days > LONG_QUIET else _("Waiting")), ""


def _last(line: Line, now: datetime) -> str:
    """Whose the last word was, and when."""
    for fact in reversed(line.story.facts):
        if fact.at > now:
            continue
        day = day_within(fact.at, now)
        if isinstance(fact, InterviewHeld):
            return _("You met, %(day)s", day=day)
        if fact.kind in THEIRS:
            return _("Them, %(day)s", day=day)
        if fact.kind in ("letter_sent", "call_made", "decided"):
            return _("You, %(day)s", day=day)
    return _("None yet")


def _next(line: Line, now: datetime) -> str:
    due = _open(line, now)
    if due:
        first, same = due[0], [step for step in due if step.purpose == due[0].purpose]
        if first.purpose == "move_on":
            return _("Decide whether to close")
        what = (
            ngettext("%(n)s letter", "%(n)s letters", len(same))
            if len(same) > 1 and first.channel == "email"
            else _(words.PURPOSES[first.purpose])
        )
        if first.window.standing(now) == "overdue":
            return _("%(what)s, late", what=what)
        return _("%(what)s, by %(time)s", what=what, time=words.when(first.window.due, now))
    if coming := _coming(line, now):
        return _("Interview %(day)s", day=day_within(coming.at, now))
    ahead = min(
        (step for step in line.plan.steps if step.window.opens > now), key=lambda step: step.window.opens, default=None
    )
    if ahead is None:
        return _("Nothing")
    day = words.short_day(ahead.window.opens, now)
    if ahead.purpose == "check_in":
        return _("Check-in locked until %(day)s", day=day)
    return _("%(what)s, from %(day)s", what=_(words.PURPOSES[ahead.purpose]), day=day)


def _their_date(line: Line, now: datetime) -> str:
    if line.story.stated_date is None:
        return _("Not said")
    by: date = line.story.stated_date[0]
    day = by.astimezone(now.tzinfo).date() if isinstance(by, datetime) else by
    shown = words.on_day(day, now)
    return _("%(day)s, passed", day=shown) if day < now.date() else shown


# -- closing and keeping ----------------------------------------------------------------------------------------------


@action_at("/figures/close")
def close(request: Asked, form: Sent) -> Response[Any]:
    """Close an opening that has gone quiet."""
    desk.close(here(request).house, form.text("step"), here(request).clock())
    return go("/figures", at="move-on", closed=form.text("step"))


@action_at("/figures/open")
def open_again(request: Asked, form: Sent) -> Response[Any]:
    """Open again what was just closed."""
    agenda.take_up_again(here(request).house, form.text("step"), here(request).clock())
    return go("/figures", at="move-on", said="open")


@action_at("/figures/keep")
def keep(request: Asked, form: Sent) -> Response[Any]:
    """Keep it open for a while, and ask again then."""
    desk.keep(here(request).house, form.text("step"), here(request).clock())
    return go("/figures", at="move-on", kept=form.text("step"))


@action_at("/figures/ask")
def ask_again(request: Asked, form: Sent) -> Response[Any]:
    """Ask about it again now."""
    nudging.wake(here(request).house, (form.text("step"),), here(request).clock())
    return go("/figures", at="move-on", said="asked")


PAGES: tuple[ControllerRouterHandler, ...] = (show_figures, close, open_again, keep, ask_again)
