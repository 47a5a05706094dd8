"""Replies: what came back, the words it rests on, what it changes, and the candidate's word on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core.facts import FACTS
from afterword.core.records import Candidacy
from afterword.desk import by_hand, consequences, openings, replies
from afterword.desk.accounts import account
from afterword.desk.house import House
from afterword.desk.proposing import SAID
from afterword.desk.replies import Said
from afterword.errors import AfterwordError, BadInput, NotFound
from afterword.store.replies import INTERVIEW, Proposal
from afterword.web import words
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.retold import told
from afterword.web.tongue import _, meant
from afterword.web.working import works

DAYS = {
    "decision_expected": ("latest", meant("They hope to decide by")),
    "told_to_check_back": ("on", meant("They want to hear from you on")),
    "asked_for": ("deadline", meant("They want it by")),
    "offered": ("answer_by", meant("They want an answer by")),
    "put_on_hold": ("until", meant("On hold until")),
    "out_of_office": ("until", meant("Away until")),
}
"""By kind the day that may be set right, and how it is asked for."""
CHOICES = 100
"""Openings that a form lists; others are named by their words."""
LONGEST = 5_000_000
"""Octets of a mail that is brought in by hand."""
EMPTY = Form({}, {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing that a reply says: in short, and in their words. `so` are the changes it makes, or would; `day` what
    can be set right of it: the kind, how it is asked for, and the day.
    """

    number: int
    title: str
    quote: str
    state: str
    by: str
    so: tuple[str, ...]
    day: tuple[str, str, str] | None
    interview: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A reply as the page shows it. `might` are the openings that it may belong to, where that is not known."""

    said: Said
    who: str
    employer: str
    at: datetime
    points: tuple[Point, ...]
    might: tuple[Candidacy, ...]

    @property
    def id(self) -> str:
        """Its name, in addresses."""
        return self.said.reply.id


@page_at("/replies")
def show_replies(request: Asked, said: FromQuery[str] = "") -> Response[Any]:
    """Those that wait for a word, and those that had one."""
    return _list(request, said=said)


@action_at("/replies")
def bring(request: Asked, form: Sent) -> Response[Any]:
    """Take in a reply by hand: a saved mail, or pasted words."""
    name, data = form.files.get("mail", ("", b""))
    data = data or form.whole("paste").encode()
    if not data.strip():
        return _list(request, form, {"paste": _("Choose a saved mail, or paste what they wrote")})
    if len(data) > LONGEST:
        return _list(request, form, {"mail": _("This file is larger than 5 MB, and so no reply")})
    candidacy, wrong = _chosen(here(request).house, form)
    if wrong:
        return _list(request, form, {"another": wrong})
    try:
        taken = by_hand.keep(here(request).house, data, name or _("What you pasted"), here(request).clock(), candidacy)
    except BadInput as error:
        if isinstance(error, NotFound):
            raise
        return _list(request, form, _homeless(here(request).house))
    if not taken:
        return go("/replies", said="known")
    return go(path("replies", taken[0].reply.id), said="brought")


def _homeless(house: House) -> dict[str, str]:
    """What is wrong with a reply that names no opening, at the field that mends it."""
    if openings.named(house, 1):
        return {"candidacy": _("Say which opening it belongs to: the words do not")}
    none = _("There is no opening yet that it could belong to. Bring the invitation in first, and then this.")
    return {"paste": none}


@page_at("/replies/{id:str}")
def show_reply(request: Asked, id: FromPath[str], said: FromQuery[str] = "") -> Response[Any]:
    """One reply in full."""
    return _page(request, id, said=said)


@action_at("/replies/{id:str}/{word:str}")
def answer(request: Asked, id: FromPath[str], word: FromPath[str], form: Sent) -> Response[Any]:
    """The candidate's word: "confirm", "nothing", "undo", "correct" or "belongs"."""
    house, now, number = here(request).house, here(request).clock(), form.number("point", 99)
    try:
        match word:
            case "confirm":
                replies.confirm(house, id, now, number)
            case "nothing":
                replies.reject(house, id, now, number)
            case "undo":
                if _answered(house, id, number):  # sent twice, it is taken back already
                    replies.undo(house, id, now, number)
            case "correct":
                _correct(request, id, form, number)
            case "belongs":
                candidacy, wrong = _chosen(house, form)
                if wrong:
                    return _page(request, id, trouble=wrong, typed=form)
                replies.belongs(house, id, candidacy, now)
            case _:
                raise NotFound(_("Nothing can be done with a reply by the name “%(word)s”.", word=word[:40]))
    except AfterwordError as error:
        if isinstance(error, NotFound) or not isinstance(error, BadInput):
            raise
        return _page(request, id, trouble=str(error))
    if form.text("back") == "today":
        return go("/", at="read-h", said=f"word-{word}")
    if form.text("back") == "opening" and form.text("opening"):
        return go(path("openings", form.text("opening")), said="taken-back")
    return go(path("replies", id), said=word)


def _chosen(house: House, form: Form) -> tuple[str, str]:
    """The opening that a form names, by its id or by words of its company and role; and what is wrong with the words.

    Where several have the words, that which was chosen of them counts, once they alone were listed."""
    asked, chosen = form.text("another"), form.text("candidacy")
    if not asked:
        return chosen, ""
    found = {each.id: each for each in openings.named(house, CHOICES + 1, asked)}
    if len(found) == 1:
        return next(iter(found)), ""
    if chosen in found and form.text("among") == asked:  # only these were listed
        return chosen, ""
    if found:
        return "", _("Several openings have these words. Choose one of them, or add a word.")
    return "", _("No opening has these words in its company or role.")


def _answered(house: House, id: str, number: int | None) -> bool:
    """Whether something was said about that point, or about any."""
    said = replies.one(house, id)
    return any(each.state != "open" for each in said.proposals if number is None or each.number == number - 1)


def _correct(request: Asked, id: str, form: Form, number: int | None) -> None:
    """It says something else, or names another day."""
    kind = form.text("kind")
    if kind and kind not in SAID:
        raise BadInput(_("Choose what it says."))
    key = DAYS.get(kind, ("", ""))[0]
    day = form.day("day")
    if key and form.text("day") and day is None:
        raise BadInput(_("Enter the day as your browser offers it, such as 20 November 2026."))
    changes = {key: day.isoformat()} if key and day else {}
    if kind == "decision_expected" and day:
        changes["earliest"] = None  # type: ignore[assignment]  # what they said first holds no longer
    replies.correct(here(request).house, id, here(request).clock(), kind=kind or None, changes=changes, number=number)


# -- what is shown -----------------------------------------------------------------------------------------------------


def _list(request: Asked, form: Form = EMPTY, errors: dict[str, str] | None = None, said: str = "") -> Response[Any]:
    house, now = here(request).house, here(request).clock()
    found = shown(request, replies.everything(house))
    return show(
        request, "replies.html", status=422 if errors else 200, room="openings", now=now, typed=form,
        errors=errors or {}, said=said, account=account(house), fetching=works(request).get("fetch"),
        **_choices(house, form),
        waiting=[each for each in found if each.said.open], before=[each for each in found if not each.said.open],
    )  # fmt: skip


def _choices(house: House, form: Form) -> dict[str, Any]:
    """The openings that a form lists: the newest, or those whose words were typed; and whether there are others."""
    newest, asked = openings.named(house, CHOICES + 1), form.text("another")
    among = openings.named(house, CHOICES, asked) if asked else ()
    return {"openings": among or newest[:CHOICES], "more": len(newest) > CHOICES}


def _page(request: Asked, id: str, *, said: str = "", trouble: str = "", typed: Form = EMPTY) -> Response[Any]:
    house, now = here(request).house, here(request).clock()
    (found,) = shown(request, [replies.one(house, id)])
    return show(
        request, "reply.html", status=422 if trouble else 200, room="openings", now=now, reply=found, said=said,
        trouble=trouble, typed=typed, **_choices(house, typed), kinds=[(each, _(KINDS[each])) for each in SAID],
        days=DAYS,
    )  # fmt: skip


def shown(request: Asked, found: Sequence[Said]) -> list[Shown]:
    """Replies as any page shows them."""
    house, now = here(request).house, here(request).clock()
    sentences = replies.in_sentences(house, found)
    changes = consequences.consequences(house, found, now)
    there = openings.called(house, [id for each in found for id in (each.reply.candidacy, *_doubts(each)) if id])
    return [
        Shown(
            said=each, at=each.reply.at.astimezone(now.tzinfo),
            who=str(each.reply.body.get("name") or each.reply.body.get("address") or _("Somebody")),
            employer=_employer(there.get(str(each.reply.candidacy))),
            points=tuple(
                Point(
                    number=point.number + 1, quote=" ".join(str(point.body.get("words") or "").split()),
                    title=_title(point, sentences[point.id], now), state=point.state, by=point.by,
                    so=changes.get(point.id, ()), day=_day(point.kind, point.body), interview=point.kind == INTERVIEW,
                )
                for point in each.proposals
            ),
            might=tuple(there[id] for id in _doubts(each) if id in there),
        )
        for each in found
    ]  # fmt: skip


def _doubts(said: Said) -> tuple[str, ...]:
    """The openings that it may belong to."""
    return tuple(said.reply.body.get("doubts", ()))


def _title(point: Proposal, sentence: str, now: datetime) -> str:
    """In short: what it says, with its day."""
    day = str(point.body.get(DAYS[point.kind][0]) or "")[:10] if point.kind in DAYS else ""
    if not day:
        return told(sentence) if point.kind in (INTERVIEW, "letter_sent", "bounced") else _(KINDS[point.kind])
    when = words.day_with_weekday(date.fromisoformat(day), now)
    if point.kind == "asked_for":
        what = WHAT.get(str(point.body.get("what")), meant("something"))
        return _("They want %(what)s by %(day)s", what=_(what), day=when)
    if point.kind == "offered":
        return _("An offer, to be answered by %(day)s", day=when)
    return _("%(what)s %(day)s", what=_(DAYS[point.kind][1]), day=when)


def _employer(opening: Candidacy | None) -> str:
    return (opening.employer or opening.id) if opening else ""


def _day(kind: str, body: Any) -> tuple[str, str, str] | None:
    """The kind, how its day is asked for, and that day as it was read."""
    if kind not in DAYS:
        return None
    key, asked = DAYS[kind]
    return kind, _(asked), str(body.get(key) or "")[:10]


WHAT = {
    "references": meant("references"),
    "availability": meant("times when you are free"),
    "documents": meant("documents"),
    "work_sample": meant("a sample of your work"),
    "salary": meant("a figure for your pay"),
    "form": meant("a form filled in"),
}
"""What they ask for, in words."""
KINDS = {
    "acknowledged": meant("They have it, and no more"),
    "decision_expected": meant("When they hope to decide"),
    "told_to_check_back": meant("When to write or ring again"),
    "asked_not_to_contact": meant("Please do not contact us"),
    "asked_for": meant("They want something from me"),
    "invited": meant("An invitation to another round"),
    "offered": meant("An offer"),
    "rejected": meant("A no"),
    "put_on_hold": meant("It is on hold"),
    "out_of_office": meant("They are away"),
    "bounced": meant("It did not arrive"),
    "letter_sent": meant("I wrote this myself"),
}
"""What a reply can say, for choosing."""
assert KINDS.keys() == set(SAID) <= FACTS.keys()

PAGES: tuple[ControllerRouterHandler, ...] = (show_replies, bring, show_reply, answer)
