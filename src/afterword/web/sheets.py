"""Letters as the page shows them: side by side, with what each opens with, asks and shares, and where they stand."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations

from afterword.core import clock
from afterword.core.etiquettes import etiquette_of
from afterword.core.moments import best_from
from afterword.core.story import Story
from afterword.desk.reviewing import Reviewed
from afterword.store.rows import Entry
from afterword.web import words
from afterword.web.here import path
from afterword.web.marks import Drawn, draw
from afterword.web.tongue import _, meant_of, ngettext
from afterword.writing.letter import body_of, similarity, word_count
from afterword.writing.occasion import Question

SOON = timedelta(minutes=10)
"""A best moment nearer than this is now."""
STANDING = (
    (("approved",), *meant_of("%(number)s is scheduled", "%(number)s are scheduled")),
    (("sending",), *meant_of("%(number)s is on its way", "%(number)s are on their way")),
    (("drafted",), *meant_of("%(number)s lies among your drafts", "%(number)s lie among your drafts")),
    (("uncertain", "failed"), *meant_of("%(number)s needs your word", "%(number)s need your word")),
    (("ready", "marked"), *meant_of("%(number)s is ready to approve", "%(number)s are ready to approve")),
    (("blocked",), *meant_of("%(number)s has something to mend", "%(number)s have something to mend")),
)
"""What is said of letters by their state, of one and of more."""
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

    @property
    def reads(self) -> str:
        """What it says, in eight letters: a form that carries them was made for these very words."""
        return reads(self.reviewed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """How much wording two letters share, in percent."""

    names: str
    share: int


def reads(reviewed: Reviewed) -> str:
    """See `Sheet.reads`."""
    letter, files = reviewed.letter, (f"{each.name} {each.size}" for each in reviewed.files)
    said = "\x1f".join((letter.subject, letter.text, *files))
    return f"{zlib.crc32(said.encode()):08x}"


def sheets(story: Story, reviewed: tuple[Reviewed, ...], now: datetime) -> list[Sheet]:
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


def pairs(sheets: list[Sheet]) -> list[Pair]:
    """How much wording each two of them share; of many pairs the closest."""
    names = _names(sheets)
    found = [
        Pair(
            names=words.listed((names[one.id], names[other.id])),
            share=round(similarity(one.reviewed.letter.text, other.reviewed.letter.text) * 100),
        )
        for one, other in combinations(sheets, 2)
    ]
    closest = sorted(found, key=lambda pair: -pair.share)[:PAIRS]
    return found if len(found) <= PAIRS else closest


def summary(sheets: list[Sheet], now: datetime) -> str:
    """Where they stand, in one sentence, and by when they are best sent."""
    numbers = [(sum(1 for each in sheets if each.state in states), one, many) for states, one, many in STANDING]
    parts = [ngettext(one, many, number, number=words.number(number)) for number, one, many in numbers if number]
    due = [
        each.reviewed.step.window.due
        for each in sheets
        if each.reviewed.step and each.state not in ("approved", "sending", "drafted")
    ]
    sentence = words.upper_first(words.listed(parts)) + "." if parts else ""
    if not due:
        return sentence
    late, by = _("Late is still welcome."), _("Best sent before %(time)s.", time=words.when(min(due), now))
    return f"{sentence} {late if min(due) < now else by}"


def sent(out: tuple[Entry, ...], story: Story, now: datetime) -> list[tuple[str, datetime]]:
    """The letters that went out today, with the time."""
    today = [each for each in out if each.sent_at and each.sent_at.astimezone(now.tzinfo).date() == now.date()]
    return [(story.person(str(each.body["to"])).name, each.sent_at) for each in today if each.sent_at]


def place(question: Question, candidacy: str) -> str:
    """Where a question can be answered: the field of the debrief, the profile, or the opening."""
    kind = question.key.partition(":")[0]
    if question.key == "candidate-name":
        return "/start#name"
    if kind in ("role", "interview"):
        return path("openings", candidacy) + "#role"
    fields = {"topic": "topics", "strength": "strengths", "addressee": "q1"}
    field = fields.get(kind, "q1")
    return path("debrief", candidacy) + (f"#{field}-{question.about}" if question.about and field != "q1" else "#q1")


def their_time(sheet: Sheet, moment: datetime, now: datetime) -> str:
    """The same moment on the reader's and the addressee's clocks, where those differ: "09:40 in Hull"."""
    zone = clock.zone(sheet.reviewed.zone)
    theirs = moment.astimezone(zone)
    if theirs.utcoffset() == moment.astimezone(now.tzinfo).utcoffset():
        return ""
    place = str(zone).rsplit("/", 1)[-1].replace("_", " ")
    return _("%(time)s in %(place)s", time=f"{theirs:%H:%M}", place=place)
