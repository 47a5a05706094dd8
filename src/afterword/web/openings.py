"""Openings: all of them at a glance, and one from its invitation to its end."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core.facts import CallMade, Debriefed, Fact, InterviewHeld, LetterSent
from afterword.core.steps import HeldBack, Plan, Step
from afterword.core.story import Story
from afterword.desk import agenda, etiquettes, openings, people
from afterword.desk.calls import may_ring
from afterword.desk.house import new_id
from afterword.desk.noting import ELSEWHERE, may_be_taken_back
from afterword.desk.openings import Opening
from afterword.web import words
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.noted import WAYS, Aside, aside, receipt, went
from afterword.web.tongue import _, meant, ngettext

AT_ONCE = 20
"""Entries of what happened that are shown, and so many more whenever older ones are asked for."""
ENDS = {
    "rejected": meant("They said no"),
    "decided": meant("You decided"),
    "letter_sent": meant("You withdrew"),
}
"""What is said of an opening that has ended, by the kind of fact that ended it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the timeline. `look` is the design's: "did", "did them", "todo" or "shut".

    `call` leads to a call sheet, `aside` notes that it was done elsewhere, `noted` is a fact that can be taken back,
    and `reply` is the reply whose reading it rests on. `locked` counts the days until it opens, for one that waits for
    its day; `once` goes with the form that says they named another.
    """

    at: datetime
    look: str
    title: str
    detail: str = ""
    quote: str = ""
    why: str = ""
    link: str = ""
    key: str = ""
    skipped: bool = False
    call: str = ""
    aside: Aside | None = None
    noted: str = ""
    reply: str = ""
    locked: int = 0
    once: str = ""

    @property
    def id(self) -> str:
        """Its name on the page, which stays its own when others come or go."""
        return f"{zlib.crc32(f'{self.key or self.noted or self.link} {self.title} {self.at}'.encode()):08x}"


@page_at("/openings")
def show_openings(request: Asked, after: FromQuery[str] = "") -> Response[Any]:
    """Every opening, what is next in it, and when it was last heard of; so many at a time."""
    house, now, first = here(request).house, here(request).clock(), _number(after)
    found, in_all = openings.page(house, now, first)
    rows = [(each, *_next(each, now)) for each in found]
    return show(
        request, "openings.html", room="openings", now=now, rows=rows, in_all=in_all, first=first,
        at_once=openings.AT_ONCE,
    )  # fmt: skip


def _number(words: str) -> int:
    """The number in an address; 0 where it is none, or none of ours."""
    return int(words) if words.isascii() and words.isdigit() and len(words) < 6 else 0


def _next(opening: Opening, now: datetime) -> tuple[str, str]:
    """What is next, and the colour of its tag."""
    step = opening.next_step
    if step is None:
        return _(ENDS.get(opening.ended, meant("Ended") if opening.ended else meant("Nothing to do"))), ""
    what = words.purpose(step.purpose)
    if step.window.standing(now) == "ahead":
        return _("%(what)s, opens %(day)s", what=what, day=words.short_day(step.window.opens, now)), ""
    if step.window.standing(now) == "overdue":
        return _("%(what)s, late", what=what), "soon"
    return _("%(what)s, by %(time)s", what=what, time=words.when(step.window.due, now)), "pen"


@page_at("/openings/{candidacy:str}")
def show_opening(
    request: Asked, candidacy: FromPath[str], said: FromQuery[str] = "", noted: FromQuery[str] = "",
    entries: FromQuery[str] = "",
) -> Response[Any]:  # fmt: skip
    """One opening: what is known, what is to come, and what happened, the newest entries first."""
    return _page(request, candidacy, None, {}, said, noted, max(_number(entries), AT_ONCE))


@action_at("/openings/{candidacy:str}")
def set_right(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """Set the employer and the role right."""
    employer, role = form.text("employer"), form.text("role")
    if not employer:
        return _page(request, candidacy, form, {"employer": _("Enter the company that asked you")}, "")
    openings.set_right(here(request).house, candidacy, employer, role)
    return go(path("openings", candidacy), said="saved")


@action_at("/openings/{candidacy:str}/etiquette")
def follow(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """Let it follow another etiquette; it is planned anew."""
    etiquettes.use(here(request).house, form.text("etiquette"), candidacy)
    return go(path("openings", candidacy), at="etiquette", said="etiquette")


def _page(
    request: Asked, candidacy: str, form: Form | None, errors: dict[str, str], said: str, noted: str = "",
    entries: int = 0,
) -> Response[Any]:  # fmt: skip
    house, now = here(request).house, here(request).clock()
    story, _, out = openings.one(house, candidacy)
    plan = agenda.plan_of(house, candidacy, now)
    stated = story.stated_date
    wanted = next((each.wanted for each in reversed(story.of(Debriefed))), "")
    return show(
        request, "opening.html", status=422 if errors else 200, room="openings", now=now, story=story, out=out,
        ahead=_ahead(story, plan, now), behind=(behind := _behind(story, now))[: entries or AT_ONCE],
        older=max(len(behind) - (entries or AT_ONCE), 0), entries=entries or AT_ONCE, at_once=AT_ONCE,
        stated=stated[0] if stated else None,
        wanted=wanted, summary=_summary(story, plan, now), errors=errors, typed=form, said=said,
        noted=receipt(request, noted, "opening"), pairs=people.pairs(house, candidacy),
        etiquette=etiquettes.choices(story.candidacy, story.candidate),
        met=tuple(dict.fromkeys(story.person(id).name for held in story.interviews for id in held.with_)),
    )  # fmt: skip


def _summary(story: Story, plan: Plan, now: datetime) -> str:
    """The role, and what is next."""
    role = f"{story.candidacy.role}. " if story.candidacy.role else ""
    if story.ended:
        how = _(ENDS.get(story.ended.kind, meant("Settled")))
        return role + _("It has ended: %(how)s.", how=words.lower_first(how))
    due = [step for step in plan.steps if step.window.standing(now) in ("open", "overdue")]
    if due:
        many = words.upper_first(words.number(len(due)))
        return role + ngettext("%(number)s step is due.", "%(number)s steps are due.", len(due), number=many)
    ahead = [step for step in plan.steps if step.window.standing(now) == "ahead"]
    if not ahead:
        return role + _("Nothing to do.")
    return role + _("Nothing to do before %(day)s.", day=words.day_month(ahead[0].window.opens))


def _ahead(story: Story, plan: Plan, now: datetime) -> list[Entry]:
    """What is to come and what is held back, the latest first, as on the rest of the line."""
    entries = [_owed(story, step, now) for step in plan.steps if step.window.standing(now) != "lapsed"]
    entries += [_held(story, held, now) for held in plan.held_back]
    entries += [
        Entry(
            at=each.at, look="todo", title=_("Interview"), detail=_("Ends %(time)s.", time=words.spoken(each.at, now))
        )
        for each in story.interviews
        if each.at > now
    ]
    return sorted(entries, key=lambda each: each.at, reverse=True)


def _owed(story: Story, step: Step, now: datetime) -> Entry:
    who = story.person(step.to).name if step.to else ""
    ahead = step.window.standing(now) == "ahead"
    title = words.named(step.purpose, who)
    if ahead:
        when = _("Opens %(time)s.", time=words.spoken(step.window.opens, now))
    else:
        when = _("Due %(time)s.", time=words.spoken(step.window.due, now))
    locked = ahead and step.purpose == "check_in"
    days = max((step.window.opens.astimezone(now.tzinfo).date() - now.date()).days, 1)
    return Entry(
        at=step.window.opens if ahead else step.window.due, look="shut" if locked else "todo",
        title=_("%(what)s, locked", what=title) if locked else title, detail=when, why=step.reason.sentence,
        key=step.key,
        link=path("letters", story.candidacy.id) if not ahead and step.channel == "email" else "",
        call=_call_sheet(story, step), aside=None if ahead else aside(step), locked=days if locked else 0,
        once=new_id() if locked else "",
    )  # fmt: skip


def _call_sheet(story: Story, step: Step) -> str:
    """The address of the sheet for ringing about it; "" where nobody may be rung."""
    if not step.to or not may_ring(step, story.person(step.to)):
        return ""
    return path("call", step.to) + f"?{urlencode({'step': step.key})}"


def _held(story: Story, held: HeldBack, now: datetime) -> Entry:
    who = story.person(held.to).name if held.to else ""
    until = _("Until %(time)s.", time=words.spoken(held.until, now)) if held.until else _("For good.")
    what = words.named(held.purpose, who)
    skipped = held.reason.rule == "skipped"
    title = _("%(what)s, left out", what=what) if skipped else _("%(what)s, held back", what=what)
    return Entry(
        at=held.until or now, look="shut", title=title,
        detail="" if skipped else until, why=held.reason.sentence, key=held.key, skipped=skipped,
    )  # fmt: skip


def _behind(story: Story, now: datetime) -> list[Entry]:
    """What happened, newest first; what is to be done yet is not among it."""
    return [_happened(story, fact) for fact in reversed(story.facts) if fact.at <= now]


def _happened(story: Story, fact: Fact) -> Entry:
    theirs = bool(fact.by) or fact.kind in ("interview_held", "out_of_office", "bounced", "interview_missed")
    reply = fact.raw.get("reply")
    entry = Entry(
        link=path("replies", reply) if isinstance(reply, str) and reply else "",
        noted=fact.id if may_be_taken_back(fact) else "", reply=reply if isinstance(reply, str) else "",
        at=fact.at, look="did them" if theirs else "did", title=words.fact(fact.kind),
        quote=str(fact.raw.get("words") or ""), detail=story.person(fact.by).name if fact.by else "",
    )  # fmt: skip
    match fact:
        case InterviewHeld():
            who = words.listed(story.person(id).name for id in fact.with_)
            many = len(fact.with_)
            title = ngettext(
                "Interview with %(number)s person", "Interview with %(number)s people", many, number=words.number(many)
            )
            return replace(entry, title=title if fact.with_ else _("Interview"), detail=who)
        case Debriefed():
            said = [need for note in fact.notes for need in (*note.needs, *note.topics)]
            link = path("debrief", story.candidacy.id) + f"?interview={fact.interview}"
            return replace(
                entry, detail=_("They cared about %(what)s.", what=words.listed(said)) if said else "", link=link
            )
        case LetterSent():
            name = story.person(fact.to).name
            elsewhere = fact.source == ELSEWHERE and fact.channel in WAYS
            how = _("Sent %(way)s.", way=_(WAYS[fact.channel])) if elsewhere else fact.subject
            return replace(entry, title=words.named(fact.purpose, name), detail=how)
        case CallMade():
            return replace(entry, detail=words.upper_first(went(fact, story.person(fact.to).name)) + ".")
        case _:
            return entry


PAGES: tuple[ControllerRouterHandler, ...] = (show_openings, show_opening, set_right, follow)
