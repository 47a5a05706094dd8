"""The letters of one opening, side by side: how they differ, what is marked, and letting them go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations
from typing import Any

from litestar import Response
from litestar.params import FromPath, FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core import clock
from afterword.core.agenda import counted
from afterword.core.etiquettes import etiquette_of
from afterword.core.moments import best_from
from afterword.core.story import Story
from afterword.desk import accounts, hand, letters, openings, reviewing, rewording, taking_away
from afterword.desk.letters import HELD
from afterword.desk.reviewing import Reviewed
from afterword.errors import BadInput, NotFound, OutsideFailed, Stopped
from afterword.store.rows import Entry
from afterword.web import words
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.marks import Drawn, draw
from afterword.writing.letter import body_of, similarity, word_count
from afterword.writing.occasion import Question
from afterword.writing.picking import Pick
from afterword.writing.review.kept import reach_of

SOON = timedelta(minutes=10)
"""A best moment nearer than this is now."""
PAIRS = 6
"""Pairs shown: the closest. Seven letters have 21."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One letter as the page shows it. `state` is "marked", "blocked", "ready", or that of its entry in the outbox."""

    reviewed: Reviewed
    drawn: Drawn
    state: str
    best: datetime | None
    opening: str
    strength: str
    question: str
    words: int

    @property
    def id(self) -> str:
        """The letter's name, in addresses and anchors."""
        return self.reviewed.draft.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """How much wording two letters share, in percent."""

    names: str
    share: int


@page_at("/letters/{candidacy:str}")
def show_letters(
    request: Asked, candidacy: FromPath[str], said: FromQuery[str] = "", letter: FromQuery[str] = "",
    mark: FromQuery[str] = "",
) -> Response[Any]:  # fmt: skip
    """The letters as they stand."""
    return letters_page(request, candidacy, said=said, letter=letter, mark=mark)


def letters_page(
    request: Asked, candidacy: str, *, status: int = 200, said: str = "", letter: str = "", mark: str = "",
    trouble: str = "", refused: str = "",
) -> Response[Any]:  # fmt: skip
    """The page, with what was done, or could not be done, to one of its letters: `refused` heads the `trouble`."""
    house, now = here(request).house, here(request).clock()
    story, _, out = openings.one(house, candidacy)
    sheets = _sheets(story, reviewing.on_the_desk(house, candidacy, now), now)
    asked = letters.asked(house, candidacy, now)
    ready = next((each for each in sheets if each.state in ("ready", "marked")), None)
    return show(
        request, "letters.html", status=status, now=now, story=story, sheets=sheets, ready=ready, asked=asked,
        unwritten=len(asked.letters), questions=[(each, _place(each, candidacy)) for each in asked.questions],
        pairs=_pairs(sheets), summary=_summary(sheets, now), sent=_sent(out, story, now), said=said, letter=letter,
        mark=mark, trouble=trouble, refused=refused, account=accounts.account(house), held=HELD, their_time=their_time,
        model=rewording.named(), worded_by=rewording.worded_by, mail_link=lambda each: taking_away.link(story, each),
        habits=lambda each: hand.offered(house, each),
        choices=lambda each: letters.choices_for(house, each.draft.id, now),
    )  # fmt: skip


# -- what is shown -----------------------------------------------------------------------------------------------------


def _sheets(story: Story, reviewed: tuple[Reviewed, ...], now: datetime) -> list[Sheet]:
    """In the order in which the people sat in the room: editing one must not move it."""
    met = [id for held in story.interviews for id in held.with_]
    seats = {id: number for number, id in reversed(list(enumerate(met)))}
    in_order = sorted(reviewed, key=lambda each: (seats.get(each.person.id, len(met)), each.draft.id))
    taken = [each.sealed.send_at for each in reviewed if each.sealed and each.sealed.state == "approved"]
    sheets = []
    for each in in_order:
        sheet = _sheet(story, each, now, taken)
        taken += [sheet.best] if sheet.best and not sheet.reviewed.sealed else []
        sheets.append(sheet)
    return sheets


def _best(story: Story, reviewed: Reviewed, now: datetime, taken: Sequence[datetime]) -> datetime | None:
    """The best moment that is still to come, apart from the other letters' moments; None when only now is left."""
    if reviewed.step is None:
        return None
    found = best_from(story, etiquette_of(story.candidacy, story.candidate), reviewed.step, now, taken)
    return found if found and found > now + SOON else None


def _sheet(story: Story, reviewed: Reviewed, now: datetime, taken: Sequence[datetime]) -> Sheet:
    body = body_of(reviewed.letter.text)
    sentences = [
        each.strip() for each in body.replace("\n", " ").replace("? ", "?\x1f").replace(". ", ".\x1f").split("\x1f")
    ]
    return Sheet(
        reviewed=reviewed,
        drawn=draw(reviewed.letter.subject, reviewed.letter.text, reviewed.findings),
        state=_state(reviewed),
        best=_best(story, reviewed, now, taken),
        opening=_opening(story, reviewed, body) or _short(next(iter(sentences), "")),
        strength=_strength(story, body),
        question=_short(next((each for each in reversed(sentences) if each.endswith("?")), "")),
        words=word_count(reviewed.letter.text),
    )


def _state(reviewed: Reviewed) -> str:
    if reviewed.sealed is not None:
        return reviewed.sealed.state
    if reviewed.blocked:
        return "blocked"
    return "marked" if reviewed.findings else "ready"


def _short(sentence: str, most: int = 90) -> str:
    """The sentence, or as many of its words as fit."""
    if len(sentence) <= most:
        return sentence
    return sentence[:most].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def _opening(story: Story, reviewed: Reviewed, body: str) -> str:
    """The topic of the debrief that the letter takes up; empty when its words are not in it."""
    note = story.note_on(reviewed.letter.for_ or reviewed.person.id)
    said = _long_words(body)
    taken_up = (topic for topic in (note.topics if note else ()) if _long_words(topic) and _long_words(topic) <= said)
    return words.upper_first(next(taken_up, ""))


def _long_words(text: str) -> set[str]:
    """Its words of more than four letters, without case and stops: those that tell one matter from another."""
    bare = (word.strip(".,;:!?“”'\"").casefold() for word in text.split())
    return {word for word in bare if len(word) > 4}


def _strength(story: Story, body: str) -> str:
    """The strength that the letter speaks of: the one whose words are in it. Letters are edited, notes are not."""
    said = _long_words(body)
    best, most = "", 1
    for strength in story.candidate.strengths if story.candidate else ():
        shared = len(_long_words(f"{strength.claim} {strength.evidence}") & said)
        if shared > most:
            best, most = strength.claim, shared
    return best


def _names(sheets: list[Sheet]) -> Mapping[str, str]:
    """How to speak of each: the first name, or the whole one where two share it."""
    first = [words.first_name(each.reviewed.person) for each in sheets]
    return {
        each.id: name if first.count(name) == 1 else each.reviewed.person.name
        for each, name in zip(sheets, first, strict=True)
    }


def _pairs(sheets: list[Sheet]) -> list[Pair]:
    names = _names(sheets)
    found = [
        Pair(
            names=f"{names[one.id]} and {names[other.id]}",
            share=round(similarity(one.reviewed.letter.text, other.reviewed.letter.text) * 100),
        )
        for one, other in combinations(sheets, 2)
    ]
    closest = sorted(found, key=lambda pair: -pair.share)[:PAIRS]
    return found if len(found) <= PAIRS else closest


def _summary(sheets: list[Sheet], now: datetime) -> str:
    """Where they stand, in one sentence, and by when they are best sent."""
    told = (
        (("approved",), "is scheduled", "are scheduled"),
        (("sending",), "is on its way", "are on their way"),
        (("drafted",), "lies among your drafts", "lie among your drafts"),
        (("uncertain", "failed"), "needs your word", "need your word"),
        (("ready", "marked"), "is ready to approve", "are ready to approve"),
        (("blocked",), "has something to mend", "have something to mend"),
    )
    numbers = [(sum(1 for each in sheets if each.state in states), one, many) for states, one, many in told]
    parts = [counted(number, one, many) for number, one, many in numbers if number]
    due = [
        each.reviewed.step.window.due
        for each in sheets
        if each.reviewed.step and each.state not in ("approved", "sending", "drafted")
    ]
    sentence = words.upper_first(words.listed(parts)) + "." if parts else ""
    if not due:
        return sentence
    late = min(due) < now
    return f"{sentence} {'Late is still welcome.' if late else f'Best sent before {words.when(min(due), now)}.'}"


def _sent(out: tuple[Entry, ...], story: Story, now: datetime) -> list[tuple[str, datetime]]:
    """The letters that went out today, with the time."""
    today = [each for each in out if each.sent_at and each.sent_at.astimezone(now.tzinfo).date() == now.date()]
    return [(story.person(str(each.body["to"])).name, each.sent_at) for each in today if each.sent_at]


def _place(question: Question, candidacy: str) -> str:
    """Where a question can be answered: the field of the debrief, the profile, or the opening."""
    kind = question.key.partition(":")[0]
    if question.key == "candidate-name":
        return "/start#name"
    if kind in ("role", "interview"):
        return path("openings", candidacy) + "#role"
    fields = {"topic": "topics", "strength": "strengths", "addressee": "q1"}
    field = fields.get(kind, "q1")
    return path("debrief", candidacy) + (f"#{field}-{question.about}" if question.about and field != "q1" else "#q1")


# -- what is done ------------------------------------------------------------------------------------------------------


@action_at("/letters/{candidacy:str}/draft")
def draft(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """Write what is owed and not yet written; one that is named in other words, or with what was picked for it."""
    here_, step = here(request), form.text("step") or None
    pick = Pick(strength=form.text("strength"), question=form.text("own") or form.text("question"))
    letters.draft(
        here_.house,
        here_.clock(),
        candidacy,
        step,
        again=bool(step and not pick.as_json()),
        pick=pick if step else None,
    )
    return go(path("letters", candidacy), said="again" if step else "", letter=form.text("letter"))


@action_at("/letters/{candidacy:str}/{id:str}/fix")
def fix(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Take the fix of one mark; without a mark, all that need no judgement."""
    one(request, candidacy, id)
    letters.take_fix(here(request).house, id, form.text("mark") or None, here(request).clock())
    return go(path("letters", candidacy), at=f"l-{id}", said="fixed", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/undo")
def undo(request: Asked, candidacy: FromPath[str], id: FromPath[str]) -> Response[Any]:
    """Let it read as before the last change."""
    one(request, candidacy, id)
    letters.undo_edit(here(request).house, id, here(request).clock())
    return go(path("letters", candidacy), at=f"l-{id}", said="undone", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/reword")
def reword(request: Asked, candidacy: FromPath[str], id: FromPath[str]) -> Response[Any]:
    """Ask the model that the settings name to put it into other words."""
    one(request, candidacy, id)
    model = rewording.named()
    if model is None:
        raise NotFound("No model is named in the settings.")
    try:
        (found,) = rewording.reword_letters(here(request).house, model, here(request).clock(), candidacy, id)
    except OutsideFailed as error:
        return letters_page(request, candidacy, status=error.http_status, letter=id, trouble=f"{error} Our words stay.")
    return go(path("letters", candidacy), at=f"l-{id}", said="reworded" if found.by else "not-reworded", letter=id)


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
            raise
        return letters_page(request, candidacy, status=error.http_status, letter=id, trouble=str(error))
    return go(path("letters", candidacy), at=f"l-{id}", said="kept", letter=id, mark=mark)


@action_at("/letters/{candidacy:str}/{id:str}/approve")
def approve(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Approve it word for word: for its best moment, or for now, held for a moment so that it can be taken back."""
    one(request, candidacy, id)
    house, now = here(request).house, here(request).clock()
    story, _, _ = openings.one(house, candidacy)
    sheet = next(each for each in _sheets(story, reviewing.on_the_desk(house, candidacy, now), now) if each.id == id)
    at = now + HELD if form.text("when") == "now" or sheet.best is None else sheet.best
    try:
        letters.approve(house, id, now, at, as_draft=True if form.text("when") == "draft" else None)
    except (Stopped, BadInput) as error:
        if isinstance(error, NotFound):
            raise
        return letters_page(request, candidacy, status=error.http_status, letter=id, trouble=str(error))
    return go(path("letters", candidacy), at=f"l-{id}", said="approved", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/take-back")
def take_back(request: Asked, candidacy: FromPath[str], id: FromPath[str]) -> Response[Any]:
    """Take an approved letter back, while it waits."""
    one(request, candidacy, id)
    letters.take_back(here(request).house, id)
    return go(path("letters", candidacy), at=f"l-{id}", said="taken-back", letter=id)


@action_at("/letters/{candidacy:str}/{id:str}/time")
def change_time(request: Asked, candidacy: FromPath[str], id: FromPath[str], form: Sent) -> Response[Any]:
    """Let an approved letter go at another time of the reader's own."""
    one(request, candidacy, id)
    house, now = here(request).house, here(request).clock()
    moment = form.moment("at", now)
    if moment is None or moment <= now:
        return letters_page(
            request, candidacy, status=422, letter=id, trouble="Enter a day and a time that are still to come."
        )
    letters.send_at(house, id, now, moment)
    return go(path("letters", candidacy), at=f"l-{id}", said="approved", letter=id)


def one(request: Asked, candidacy: str, id: str) -> Reviewed:
    """The letter with that id in that opening. Raises `NotFound`."""
    house, now = here(request).house, here(request).clock()
    found = next((each for each in reviewing.on_the_desk(house, candidacy, now) if each.draft.id == id), None)
    if found is None:
        raise NotFound("This letter is not on the desk any more. It was sent, or it is written anew.")
    return found


def their_time(sheet: Sheet, moment: datetime, now: datetime) -> str:
    """The same moment on the reader's and the addressee's clocks, where those differ: "09:40 in Hull"."""
    zone = clock.zone(sheet.reviewed.zone)
    theirs = moment.astimezone(zone)
    if theirs.utcoffset() == moment.astimezone(now.tzinfo).utcoffset():
        return ""
    return f"{theirs:%H:%M} in {str(zone).rsplit('/', 1)[-1].replace('_', ' ')}"


PAGES: tuple[ControllerRouterHandler, ...] = (
    show_letters, draft, fix, undo, reword, keep_habit, keep, approve, take_back, change_time,
)  # fmt: skip
