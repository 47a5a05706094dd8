"""What was done away from here and is noted: a letter by another way, something supplied, and taking either back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from litestar import Response
from litestar.types import ControllerRouterHandler

from afterword.core.facts import CallMade, Fact, LetterSent, Supplied, ToldToCheckBack
from afterword.core.steps import Step
from afterword.core.story import Story
from afterword.desk import elsewhere, noting
from afterword.desk.elsewhere import SUPPLIED, may_be_elsewhere
from afterword.desk.house import new_id
from afterword.errors import BadInput
from afterword.web import words
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here, path
from afterword.web.retold import told
from afterword.web.tongue import _, meant

WAYS = {"email": meant("from another mail program"), "post": meant("by post"), "linkedin": meant("on LinkedIn")}
"""How a letter went that did not leave from here."""
WENT = {
    "spoke": meant("you spoke with %(name)s"),
    "voicemail": meant("you left a message for %(name)s"),
    "no_answer": meant("nobody answered at the number of %(name)s"),
    "gatekeeper": meant("you were not put through to %(name)s"),
}
"""What became of a call."""
BACK = ("today", "opening", "call")


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What was noted, in a sentence, by the id of its fact. `back` is the page that shows it."""

    id: str
    sentence: str
    back: str


def receipt(request: Asked, id: str, back: str) -> Receipt | None:
    """The receipt of what was noted, while it stands."""
    found = noting.what_was_noted(here(request).house, id) if id else None
    return Receipt(id=id, sentence=in_words(*found), back=back) if found else None


def in_words(story: Story, fact: Fact) -> str:
    """What was noted, in a sentence."""
    match fact:
        case CallMade():
            return _("Noted: %(what)s.", what=went(fact, story.person(fact.to).name))
        case LetterSent():
            what = words.named(fact.purpose, story.person(fact.to).name)
            return _("Noted: %(what)s, %(way)s.", what=what, way=_(WAYS.get(fact.channel, meant("sent"))))
        case ToldToCheckBack():
            return _("Noted: they want to hear from you on %(day)s.", day=words.spoken_day(fact.on))
        case Supplied():
            return _("Noted: you sent %(what)s.", what=told(fact.what) or _("what they asked for"))
        case _:
            return _("Noted.")


def went(call: CallMade, name: str) -> str:
    """What became of a call to them, within a sentence."""
    return _(WENT.get(call.outcome, meant("you rang %(name)s")), name=name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """What can be noted for a step that was met elsewhere. `supplied` when it is met by sending something.

    `once` goes with the form, so that one that is sent twice is noted once.
    """

    step: str
    supplied: bool
    once: str


def aside(step: Step, on_their_way: Collection[str] = ()) -> Aside | None:
    """What can be noted for a step, or None: nothing for one whose letter is on its way from here."""
    if step.purpose in SUPPLIED:
        return Aside(step=step.key, supplied=True, once=new_id())
    if may_be_elsewhere(step) and step.key not in on_their_way:
        return Aside(step=step.key, supplied=False, once=new_id())
    return None


@action_at("/steps/elsewhere")
def note_elsewhere(request: Asked, form: Sent) -> Response[Any]:
    """The letter of a step went by another way."""
    here_ = here(request)
    by = form.text("by") or "email"
    noted = elsewhere.sent_elsewhere(here_.house, form.text("step"), by, here_.clock(), id=form.text("once"))
    return _on(form, noted.candidacy, noted.id)


@action_at("/steps/supplied")
def note_supplied(request: Asked, form: Sent) -> Response[Any]:
    """What was asked for or promised was sent."""
    here_ = here(request)
    noted = elsewhere.supplied(here_.house, form.text("step"), here_.clock(), id=form.text("once"))
    return _on(form, noted.candidacy, noted.id)


@action_at("/steps/sooner")
def note_sooner(request: Asked, form: Sent) -> Response[Any]:
    """They asked to hear from the candidate sooner than the check-in opens."""
    here_, day = here(request), form.day("on")
    if day is None:
        raise BadInput(_("Enter the day on which they want to hear from you."))
    noted = elsewhere.asked_sooner(here_.house, form.text("step"), day, here_.clock(), id=form.text("once"))
    return _on(form, noted.candidacy, noted.id)


@action_at("/noted/undo")
def undo(request: Asked, form: Sent) -> Response[Any]:
    """Take back what was noted."""
    here_ = here(request)
    taken = noting.take_back(here_.house, form.text("fact"), here_.clock())
    return _on(form, taken.candidacy, "")


def _on(form: Form, candidacy: str, id: str) -> Response[Any]:
    """On to the page that it was noted on."""
    said = "" if id else "taken-back"
    if form.text("back") == "call" and form.text("person"):
        return go(path("call", form.text("person")), noted=id, said=said)
    if form.text("back") == "opening":
        return go(path("openings", candidacy), noted=id, said=said)
    return go("/", noted=id, said=said)


PAGES: tuple[ControllerRouterHandler, ...] = (note_elsewhere, note_supplied, note_sooner, undo)
