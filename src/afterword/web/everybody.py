"""People: everybody the candidate met or wrote to, and one of them with all that is known, set right in place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.types import ControllerRouterHandler

from afterword.calendars.written_card import card
from afterword.core.facts import CallMade, Fact, InterviewHeld, LetterSent
from afterword.core.finding import LONGEST_QUESTION
from afterword.core.records import PARTS
from afterword.core.steps import Step
from afterword.core.story import Story
from afterword.desk import everybody
from afterword.desk.calls import may_ring
from afterword.desk.everybody import Acquaintance, Known
from afterword.web import words
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.noted import WAYS
from afterword.web.noted import went as went_with
from afterword.web.search import anchor
from afterword.web.tongue import _

AT_ONCE = 100
"""People that are listed, and so many more whenever more are asked for."""
MOST = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Something that passed between the two. `text` is that of a letter or a reply; `theirs` when it was their word."""

    at: datetime
    title: str
    detail: str = ""
    text: str = ""
    link: str = ""
    id: str = ""
    theirs: bool = False
    open: bool = False


def parts() -> dict[str, str]:
    """What each part is called in the language of the request."""
    names = (
        _("Interviewer"), _("Hiring manager"), _("Recruiter"), _("Coordinator"), _("Assistant"), _("Recommended you"),
        _("Agency consultant"),
    )  # fmt: skip
    return dict(zip(PARTS, names, strict=True))


@page_at("/people")
def show_people(
    request: Asked, q: FromQuery[str] = "", part: FromQuery[str] = "", shown: FromQuery[str] = ""
) -> Response[Any]:
    """Everybody, first those to whom something is due; of one part, or whom the words name."""
    now = here(request).clock()
    most = int(shown) if shown.isascii() and shown.isdigit() and len(shown) < 6 else AT_ONCE
    part = part if part in PARTS else ""
    book = everybody.everybody(here(request).house, now, q, part, min(max(most, AT_ONCE), MOST))
    return show(
        request, "people.html", room="people", now=now, q=q[:LONGEST_QUESTION], part=part, parts=parts(), book=book,
        rows=[(each, _last(each, now), *_waits(each.waits, now)) for each in book.people],
        more=urlencode({"q": q[:LONGEST_QUESTION], "part": part, "shown": len(book.people) + AT_ONCE}),
    )  # fmt: skip


def _last(each: Acquaintance, now: datetime) -> str:
    if each.last is None:
        return _("Not yet")
    day = day_within(each.last.at, now)
    return {
        "met": _("You met, %(day)s", day=day), "wrote": _("You wrote, %(day)s", day=day),
        "rang": _("You rang, %(day)s", day=day), "theirs": _("They wrote, %(day)s", day=day),
    }[each.last.how]  # fmt: skip


def day_within(moment: datetime, now: datetime) -> str:
    """A day within a sentence: today · Fri 20 November."""
    today = moment.astimezone(now.tzinfo).date() == now.date()
    return _("today") if today else words.on_day(moment, now)


def _waits(step: Step | None, now: datetime) -> tuple[str, str]:
    """What is owed to them now, and the colour of its tag."""
    if step is None:
        return "", ""
    what = _(words.PURPOSES[step.purpose])
    if step.window.standing(now) == "overdue":
        return _("%(what)s, late", what=what), "soon"
    return _("%(what)s, by %(time)s", what=what, time=words.when(step.window.due, now)), "pen"


@page_at("/people/{person:str}")
def show_person(
    request: Asked, person: FromPath[str], said: FromQuery[str] = "", entry: FromQuery[str] = ""
) -> Response[Any]:
    """One person, with all that is known of them."""
    return _page(request, person, said=said, entry=entry)


@action_at("/people/{person:str}")
def set_right(request: Asked, person: FromPath[str], form: Sent) -> Response[Any]:
    """Set what is known of them right."""
    said: dict[str, str | bool] = {key: form.whole(key) for key in everybody.LONGEST if key in form.fields}
    wrong = everybody.set_right(here(request).house, person, {**said, "may_call": form.ticked("may_call")})
    if wrong:
        return _page(request, person, typed=form, errors=wrong)
    return go(path("people", person), said="saved")


@action_at("/people/{person:str}/undo")
def undo(request: Asked, person: FromPath[str]) -> Response[Any]:
    """Let it be as it was before."""
    everybody.undo(here(request).house, person)
    return go(path("people", person), said="undone")


@page_at("/people/{person:str}/card.vcf")
def take_card(request: Asked, person: FromPath[str]) -> Response[Any]:
    """Their business card, for an address book."""
    known = everybody.one(here(request).house, person)
    data = card(known.person, known.story.candidacy.employer)
    headers = {"content-disposition": 'attachment; filename="card.vcf"'}
    return Response(data, media_type="text/vcard; charset=utf-8", headers=headers)


def _page(
    request: Asked, id: str, *, said: str = "", entry: str = "", typed: Form | None = None,
    errors: dict[str, str] | None = None,
) -> Response[Any]:  # fmt: skip
    now = here(request).clock()
    known = everybody.one(here(request).house, id)
    open_steps = [each for each in known.steps if each.window.standing(now) in ("open", "overdue")]
    ahead = sorted(
        (each for each in known.steps if each.window.standing(now) == "ahead"), key=lambda each: each.window.opens
    )
    due = sorted(open_steps, key=lambda each: each.window.due)
    return show(
        request, "person.html", status=422 if errors else 200, room="people", now=now, known=known, person=known.person,
        story=known.story, candidacy=known.story.candidacy, said=said, typed=typed, errors=errors or {}, parts=parts(),
        due=[(each, _(words.PURPOSES[each.purpose]), *_waits(each, now)) for each in due], ahead=ahead[:1],
        call=_call(known, [*due, *ahead]), passed=_passed(known, now, entry),
        purposes={key: _(what) for key, what in words.PURPOSES.items()},
        drafts=path("letters", known.story.candidacy.id),
    )  # fmt: skip


def _call(known: Known, steps: list[Step]) -> str:
    """The address of the sheet for ringing them; "" where they may not be rung."""
    if not (known.person.phone and known.person.may_call):
        return ""
    step = next((each for each in steps if may_ring(each, known.person)), None)
    return path("call", known.person.id) + (f"?{urlencode({'step': step.key})}" if step else "")


def _passed(known: Known, now: datetime, entry: str) -> list[Passed]:
    """What passed between the two, the newest first: meetings, letters, calls, what they said, and their mails."""
    told = [_told(known.story, fact, entry) for fact in known.facts if fact.at <= now and fact.kind != "debriefed"]
    read = {str(fact.raw.get("reply") or "") for fact in known.facts}
    mails = [
        Passed(
            at=each.at, title=str(each.body.get("subject") or _("A mail without a subject")), theirs=True,
            text=str(each.body.get("kept") or ""), link=path("replies", each.id), id=anchor(each.id),
        )
        for each in known.replies
        if each.id not in read or each.body.get("kept")
    ]  # fmt: skip
    return sorted([*told, *mails], key=lambda each: each.at, reverse=True)


def _told(story: Story, fact: Fact, entry: str) -> Passed:
    reply = fact.raw.get("reply")
    passed: dict[str, Any] = {
        "at": fact.at, "id": anchor(fact.id), "theirs": bool(fact.by), "open": fact.id == entry,
        "link": path("replies", reply) if isinstance(reply, str) and reply else "",
    }  # fmt: skip
    match fact:
        case InterviewHeld():
            return Passed(**passed, title=_("Interview"))
        case LetterSent():
            way = _(WAYS[fact.channel]) if fact.source == "elsewhere" and fact.channel in WAYS else ""
            return Passed(
                **passed,
                title=_(words.PURPOSES.get(fact.purpose, "Letter")),
                detail=fact.subject or way,
                text=fact.text,
            )
        case CallMade():
            went = words.upper_first(went_with(fact, story.person(fact.to).name)) + "."
            return Passed(**passed, title=_("A call"), detail=went, text=str(fact.raw.get("words") or ""))
        case _:
            title = _(words.FACTS.get(fact.kind, fact.kind.replace("_", " ")))
            return Passed(**passed, title=title, text=str(fact.raw.get("words") or ""))


PAGES: tuple[ControllerRouterHandler, ...] = (show_people, show_person, set_right, undo, take_card)
