"""Today: what is due, how long is left, and why; and what waits. Leaving a step out, and taking it up again."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from litestar import Response
from litestar.params import FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core import agenda as core
from afterword.core.agenda import Item
from afterword.core.steps import HeldBack
from afterword.desk import agenda, calendar, demo, letters, nudging, replies
from afterword.desk.calls import may_ring
from afterword.desk.today import Today
from afterword.errors import BadInput
from afterword.store.rows import Going
from afterword.web import words
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.noted import Aside, aside, receipt
from afterword.web.replies import Shown, shown
from afterword.web.tongue import _, ngettext
from afterword.writing.drafting import WRITTEN

LINE = timedelta(hours=48)
"""A window longer than this is told in words alone: on its line, hours would be too small to see."""


FRESH = timedelta(days=1)
"""So long a reply that was answered for stays on the page, with what it changed."""
AT_ONCE = 30
"""Due steps shown, until all are asked for: whoever has more begins with the first."""
READ = 5
"""Replies shown; the others are a page of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """The one thing to press: a link, or a form when `draft` names the step whose letters are to be written."""

    words: str
    icon: str
    link: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One step as the page shows it. `share` is how much of the window is over, in percent.

    `calls` are those who may be rung about it, by name and address; `asides` what can be noted that was done elsewhere.
    """

    item: Item
    left: tuple[str, str]
    soon: bool
    share: float | None
    began: str
    action: Action
    note: str
    why: tuple[str, str]
    stuck: tuple[Going, ...]
    calls: tuple[tuple[str, str], ...]
    asides: tuple[tuple[str, Aside], ...]
    silent: datetime | None = None

    @property
    def id(self) -> str:
        """Its name on the page, which stays its own when others come or go."""
        return id_of(self.item)


def id_of(item: Item) -> str:
    """Its name on the page: what stays the same while the thing does."""
    return f"{zlib.crc32(item.first.key.encode()):08x}"


@page_at("/")
def show_today(
    request: Asked, skipped: FromQuery[list[str] | None] = None, said: FromQuery[str] = "", noted: FromQuery[str] = "",
    due: FromQuery[str] = "",
) -> Response[Any]:  # fmt: skip
    """Today; before anything is known, the way to the first interview."""
    now, house = here(request).clock(), here(request).house
    day = agenda.today(house, now)
    if not day.candidacies and day.candidate is None:
        return go("/start")
    shown_due = day.agenda.due if due == "all" else day.agenda.due[:AT_ONCE]
    silent = nudging.snoozed(house, [step.key for item in shown_due for step in item.steps])
    return show(
        request, "today.html", room="today", now=now, day=day, said=said,
        due=[_due(item, day, now, silent) for item in shown_due], more=len(day.agenda.due) - len(shown_due),
        done=_done(day, now),
        waiting=[(item, *_tag(item, now)) for item in day.agenda.waiting],
        left_out=_left_out(request, skipped or ()), noted=receipt(request, noted, "today"),
        replies=_replies(request, now), asked=calendar.questions(house), offered=calendar.offers(house),
    )  # fmt: skip


def _replies(request: Asked, now: datetime) -> list[Shown]:
    """Replies that wait for a word, and those whose word is fresh enough to be taken back at once."""
    found = replies.everything(here(request).house)
    told = [each for each in found if each.proposals and each.reply.noted > now - FRESH]
    return shown(request, [*(each for each in found if each.open), *(each for each in told if not each.open)][:READ])


def _due(item: Item, day: Today, now: datetime, silent: Mapping[str, datetime]) -> Due:
    window = item.first.window
    share = core.elapsed(item.first, now) * 100 if window.due - window.opens <= LINE else None
    going = [day.on_their_way[step.key] for step in item.steps if step.key in day.on_their_way]
    ended = item.first.purpose in ("debrief", "thank_you", "withdraw", "missed", "find_address")
    return Due(
        item=item,
        left=core.time_left(item.first, now),
        soon=now > window.due - core.SOON,
        share=share,
        began=_("Ended") if ended else _("Opened"),
        action=action_of(item, day),
        note=_written(item, day),
        why=_why(item),
        stuck=tuple(sealed for sealed in going if sealed.state in ("uncertain", "failed")),
        calls=_calls(item, day),
        asides=_asides(item, day, [each.step for each in going if each.state != "failed"]),
        silent=silent.get(item.first.key),
    )


def _calls(item: Item, day: Today) -> tuple[tuple[str, str], ...]:
    """Those who may be rung, where a letter comes first."""
    people = [(step, day.people.get(str(step.to))) for step in item.steps if step.channel != "phone"]
    return tuple(
        (words.first_name(person), path("call", person.id) + f"?{urlencode({'step': step.key})}")
        for step, person in people
        if person and may_ring(step, person)
    )


def _asides(item: Item, day: Today, on_their_way: Sequence[str]) -> tuple[tuple[str, Aside], ...]:
    """What may have been done elsewhere, by what it is called."""
    found = [(step, aside(step, on_their_way)) for step in item.steps]
    names = {str(step.to): day.people[step.to].name for step, _ in found if step.to in day.people}
    return tuple((words.named(step.purpose, names.get(str(step.to), "")), each) for step, each in found if each)


def action_of(item: Item, day: Today) -> Action:
    """The one thing to press for it."""
    step, candidacy = item.first, item.candidacy.id
    drafts = [day.drafts[each.key] for each in item.steps if each.key in day.drafts]
    if step.purpose == "debrief":
        return Action(words=_("Start the debrief"), icon="pencil", link=path("debrief", candidacy))
    if step.purpose == "find_address":
        about = f"p-{step.for_}-email" if step.for_ else ""
        return Action(words=_("Add the address"), icon="pencil", link=path("debrief", candidacy) + f"#{about}")
    if step.channel == "phone" and not drafts:
        return Action(words=_("Open the call sheet"), icon="phone", link=path("call", str(step.to)))
    if drafts:
        one = len(item.steps) == 1
        link = path("letters", candidacy) + (f"#l-{drafts[0].id}" if one else "")
        return Action(words=_("Read the draft") if one else _("Review the letters"), icon="letter", link=link)
    if step.purpose in WRITTEN:
        many = len(item.steps)
        what = ngettext("Draft the letter", "Draft %(number)s letters", many, number=words.number(many))
        return Action(words=what, icon="letter", draft=candidacy)
    return Action(words=_("Open it"), icon="list", link=path("openings", candidacy))


def _written(item: Item, day: Today) -> str:
    """What stands on the desk for it already, as a sentence."""
    drafted = sum(1 for step in item.steps if step.key in day.drafts)
    if not drafted:
        return ""
    if len(item.steps) == 1:
        return _("The draft is written.")
    many = words.upper_first(words.number(drafted))
    return ngettext("%(number)s draft is written.", "%(number)s drafts are written.", drafted, number=many)


def _why(item: Item) -> tuple[str, str]:
    """The heading in the margin, and the reason under it."""
    many = len(item.steps)
    return (_("Why now") if many == 1 else _("Why %(number)s", number=words.number(many))), item.why


def _tag(item: Item, now: datetime) -> tuple[str, bool]:
    """The tag of something that waits, and whether it is a lock."""
    step = item.first
    day = words.short_day(step.window.opens, now)
    return (
        (_("Interview %(day)s", day=day), False) if step.purpose == "debrief" else (_("Opens %(day)s", day=day), True)
    )


def _done(day: Today, now: datetime) -> str:
    """What was done today, as one sentence; empty when nothing was."""
    sent = sum(1 for each in day.sent if each.sent_at and each.sent_at.astimezone(now.tzinfo).date() == now.date())
    scheduled = sorted(
        (each for each in day.on_their_way.values() if each.state in ("approved", "sending")),
        key=lambda each: each.send_at,
    )
    parts = []
    if sent:
        parts.append(ngettext("%(number)s letter sent", "%(number)s letters sent", sent, number=words.number(sent)))
    if scheduled:
        first = words.when(scheduled[0].send_at, now)
        many = len(scheduled)
        parts.append(ngettext(
            "%(number)s letter scheduled, for %(time)s", "%(number)s letters scheduled, the first for %(time)s", many,
            number=words.number(many), time=first,
        ))  # fmt: skip
    return _("Done: %(what)s.", what=words.listed(parts)) if parts else ""


def _left_out(request: Asked, keys: Sequence[str]) -> tuple[HeldBack, ...]:
    """The steps that were just left out, for the undo; without those that were taken up again meanwhile."""
    found = [_held_back(request, key) for key in keys]
    return tuple(each for each in found if each is not None and each.reason.rule == "skipped")


def _held_back(request: Asked, key: str) -> HeldBack | None:
    try:
        held = agenda.why(here(request).house, key, here(request).clock()).step
    except BadInput:  # the address names a step that is not there any more
        return None
    return held if isinstance(held, HeldBack) else None


@page_at("/why")
def show_why(request: Asked, step: FromQuery[str] = "") -> Response[Any]:
    """The whole reason of one step."""
    now = here(request).clock()
    found = agenda.why(here(request).house, step, now)
    return show(request, "why.html", room="today", now=now, why=found, fact_words=words.fact)


@action_at("/steps/skip")
def skip(request: Asked, form: Sent) -> Response[Any]:
    """Leave a step out, or all letters of one interview."""
    here_, keys = here(request), form.all("step")
    for key in keys or ("",):
        agenda.skip(here_.house, key, form.text("why"), here_.clock())
    return go("/", skipped=keys)


@action_at("/steps/take-up")
def take_up(request: Asked, form: Sent) -> Response[Any]:
    """Take a step up again that was left out, and stay in the room where that was said."""
    here_, opening = here(request), form.text("opening")
    for key in form.all("step") or ("",):
        agenda.take_up_again(here_.house, key, here_.clock())
    return go(path("openings", opening) if opening else "/", said="taken-up")


@action_at("/demo")
def fill_in_example(request: Asked) -> Response[Any]:
    """Fill in the invented example, with its letters drafted."""
    here_ = here(request)
    demo.fill_in(here_.house, here_.clock())
    letters.draft(here_.house, here_.clock())
    return go("/")


@action_at("/demo/remove")
def remove_example(request: Asked) -> Response[Any]:
    """Take the example out again, whole."""
    demo.remove(here(request).house)
    return go("/")


PAGES: tuple[ControllerRouterHandler, ...] = (
    show_today, show_why, skip, take_up, fill_in_example, remove_example,
)  # fmt: skip
