"""A brief: all that a letter may say to one person for one purpose, and what must be asked of the candidate first.

Everything in it is in the journal. What a letter would need and the journal lacks comes back as questions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any

from afterword.core import clock
from afterword.core.facts import Debriefed, InterviewHeld, LetterSent, Note
from afterword.core.records import Person
from afterword.core.steps import LETTERS, Step
from afterword.core.story import Story
from afterword.core.value import NOTHING, Value, replace
from afterword.writing.asking import Asked, open_questions
from afterword.writing.days import on_day, spoken_date, spoken_day
from afterword.writing.hand import Hand, hand_of
from afterword.writing.matching import proofs_for
from afterword.writing.notes import pieces, private, usable
from afterword.writing.occasion import Question, occasion
from afterword.writing.phrases import Phrase, Shape, clean, need, topic
from afterword.writing.register import Register, register
from afterword.writing.wording import Proof

WRITTEN = LETTERS | {"find_address"}
"""Purposes that are drafted: every step that is met by words."""
POSTS = frozenset({"GB", "UK", "IE", "AU", "NZ", "ZA", "IN"})
"""Countries whose advertisements speak of a post; elsewhere it is a position."""
LONGEST_PHRASE = 26
"""Words. A longer note is no phrase; the candidate is asked for a shorter one."""


class Brief(Value):
    """One letter's facts, each from the journal. A brief with `questions` is not written until they are answered.

    `place` is the addressee's position among those of the interview, from which the letter takes its form, and `turn`
    counts how often another form was asked for. `on` says the interview's day as the letter would ("on Thursday"),
    `day` in full, `date` without its weekday. `kind` is "interviewer", "host" (a coordinator or recruiter who was not
    there), "agency" or "agency_host" (a consultant, who passes it on to `for_`, one or the other). `topic_with` names
    the interviewer with whom the topics came up, where that is not the addressee. `asked` are the questions that could
    be asked, best first. `words` and `tags` are those of the occasion, `also` what is asked beside the letter, `avoid`
    sentences (in small letters) that are not to be said.
    """

    step: Step
    kind: str = "interviewer"
    part: str = ""
    greeting: str = ""
    for_: str = ""
    employer: str = ""
    role: str = ""
    country: str = ""
    register: Register
    format: str = ""
    round_: int = 1
    urgent: bool = False
    on: str = ""
    day: str = ""
    date: str = ""
    weekday: str = ""
    met: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    topics: tuple[Phrase, ...] = ()
    topic_with: str = ""
    needs: tuple[Phrase, ...] = ()
    proofs: tuple[Proof, ...] = ()
    asked: tuple[Asked, ...] = ()
    decision: str = ""
    wanted: str = "unsure"
    words: Mapping[str, str] = NOTHING
    tags: frozenset[str] = frozenset()
    attachments: tuple[str, ...] = ()
    name: str = ""
    phone: str = ""
    email: str = ""
    link: str = ""
    place: int = 0
    turn: int = 0
    sent: datetime | None = None
    earlier: tuple[str, ...] = ()
    hand: Hand = Hand()
    questions: tuple[Question, ...] = ()
    also: tuple[Question, ...] = ()
    left_out: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()

    def without(self, meets: Callable[[str], bool], why: str) -> Brief | None:
        """Without the first of its words that `meets`, and asked about where it was the last; None if none does."""
        for field in ("topics", "needs", "asked", "proofs"):
            for each in getattr(self, field):
                said = each if isinstance(each, Phrase) else each.phrase if isinstance(each, Asked) else each.evidence
                if not (meets(said.text) or meets(said.opening) or meets(said.inside)):
                    continue
                rest = tuple(other for other in getattr(self, field) if other is not each)
                less = replace(self, **{field: rest}, left_out=(*self.left_out, f"{said.text}: {why}"))
                return replace(less, questions=(*self.questions, *_none_left(less, field, said)))
        return None

    def without_first_proof(self) -> Brief:
        """With the next strength; where there is none, what shows the first is asked for."""
        about = self.step.for_ or self.step.to or ""
        rest, said = self.proofs[1:], self.proofs[0].evidence.text[:80] if self.proofs else ""
        ask = Question(key=f"strength:{about}", about=about,
                       text=f"“{said}” shows too little by itself. Which result shows it?")  # fmt: skip
        return replace(self, proofs=rest, questions=self.questions if rest else (*self.questions, ask))

    def without_second(self) -> Brief | None:
        """With its first topic, need and strength alone; None where it has no more."""
        less = replace(self, topics=self.topics[:1], needs=self.needs[:1], proofs=self.proofs[:1])
        return less if less != self else None

    @property
    def post(self) -> str:
        """What the employer's country calls a job."""
        return "post" if self.country in POSTS else "position"


def brief(story: Story, step: Step, now: datetime | None = None, turn: int = 0) -> Brief:
    """What the journal holds for the letter that meets `step`, and the questions that must be answered before it.

    It would go at the step's best moment, else at `now` (aware) where that is later.
    """
    sent = _sent(story, step, now)
    story = _known(story, sent) if now else story
    interview = _interview(story, step)
    reader = story.person(step.to) if step.to else None
    subject = story.person(step.for_) if step.for_ else reader
    kind = _kind(step, reader, interview)
    note = story.note_on(subject.id, interview if not kind.endswith("host") else None) if subject else None
    found = Brief(
        step=step, kind=kind, part=reader.part if reader else "", turn=turn, sent=sent,
        greeting=_called(reader), for_=_called(subject) if step.for_ else "",
        register=register(story, reader), hand=hand_of(story.candidate.raw) if story.candidate else Hand(),
        names=tuple(_called(story.person(id)) for id in step.names if id != step.to),
        **_said_by(note), **_round(story, step, interview, sent), **_candidacy(story),
    )  # fmt: skip
    if step.purpose != "thank_you" and not (found.topics and interview and step.to in interview.with_):
        found = replace(found, **_spoken_of(story, interview))
    own = occasion(story, step, sent)
    found = replace(
        found,
        words=own.words, tags=own.tags, attachments=own.attachments, also=own.also,
        proofs=proofs_for(story, subject.id, interview, note) if subject and not kind.endswith("host") else (),
    )  # fmt: skip
    missing = (*_missing(found, subject, note), *own.first)
    return replace(found, questions=missing)


# -- who and when ------------------------------------------------------------------------------------------------------


def _sent(story: Story, step: Step, now: datetime | None) -> datetime:
    """When it would go, on the employer's clock: at its best moment, or now where that is over."""
    best = step.window.best or step.window.due
    return story.calendar.local(max(best, now) if now else best)


def _known(story: Story, sent: datetime) -> Story:
    """The story as it will be known when the letter goes: what is learned later is not in it."""
    if all((fact.noted or fact.at) <= sent for fact in story.facts):
        return story
    known = tuple(fact for fact in story.facts if (fact.noted or fact.at) <= sent)
    return Story(candidacy=story.candidacy, candidate=story.candidate, people=story.people, facts=known)


def _interview(story: Story, step: Step) -> InterviewHeld | None:
    """The round that the step comes from, else the last one with its person, else the last one."""
    rounds = {interview.id: interview for interview in story.interviews}
    for id in (step.key.rsplit(":", 1)[-1], *step.reason.because):
        if id in rounds:
            return rounds[id]
        debrief = next((each for each in story.of(Debriefed) if each.id == id), None)
        if debrief and debrief.interview in rounds:
            return rounds[debrief.interview]
    who = step.for_ or step.to
    with_them = [each for each in story.interviews if who in each.with_]
    return with_them[-1] if with_them and step.purpose == "thank_you" else story.last_interview


def _kind(step: Step, reader: Person | None, interview: InterviewHeld | None) -> str:
    if step.purpose != "thank_you":
        return "interviewer"
    if step.for_:
        return "agency" if interview and step.for_ in interview.with_ else "agency_host"
    if reader and reader.part == "agency_consultant" and interview and reader.id not in interview.with_:
        return "host"
    if reader and interview and reader.id not in interview.with_:
        return "host"
    return "interviewer"


def _called(person: Person | None) -> str:
    """How to address them: as they asked to be, else by their whole name. Never by a title that nobody gave."""
    return (clean(person.greeting) or clean(person.name)) if person else ""


def _round(story: Story, step: Step, interview: InterviewHeld | None, sent: datetime | None) -> dict[str, Any]:
    """When it was, of what kind, with whom, and whether it hurries."""
    if interview is None:
        return {"place": 0}
    end, country = story.end(interview), story.candidacy.country
    debrief = story.debrief_of(interview)
    who = step.for_ or step.to
    before = [each for each in story.interviews if each.at < interview.at]
    return {
        "on": on_day(end.date(), sent, country),
        "day": spoken_day(end.date(), country),
        "date": spoken_date(end.date(), country),
        "weekday": clock.WEEKDAYS[end.weekday()],
        "met": tuple(_called(story.person(id)) for id in dict.fromkeys(interview.with_)),
        "format": interview.format,
        "round_": len(before) + 1,
        "urgent": bool(debrief and debrief.decision_today),
        "place": (interview.with_.index(who) if who in interview.with_ else 0) + 3 * len(before),
    }


def _candidacy(story: Story) -> dict[str, Any]:
    """What holds for every letter of it."""
    candidate = story.candidate
    stated = clock.day_of(story.stated_date[0], story.calendar.zone) if story.stated_date else None
    last = story.last_interview
    debrief = story.debrief_of(last) if last else None
    return {
        "employer": clean(story.candidacy.employer),
        "role": clean(story.candidacy.role),
        "country": story.candidacy.country.upper(),
        "decision": spoken_day(stated, story.candidacy.country) if stated else "",
        "wanted": "no" if story.leaving else (debrief.wanted if debrief else "unsure"),
        "name": clean(candidate.name) if candidate else "",
        "phone": clean(candidate.phone) if candidate else "",
        "email": candidate.email.strip() if candidate else "",
        "link": " ".join(candidate.links[0].split()) if candidate and candidate.links else "",
        "earlier": tuple(each.text for each in story.of(LetterSent) if each.text),
    }


# -- what was said -----------------------------------------------------------------------------------------------------


def _said_by(note: Note | None) -> dict[str, Any]:
    """Topics, needs and questions, as they can be spoken of to that person."""
    topics = _topics(note)
    needs = [
        found
        for said in (note.needs if note else ())
        for each in pieces(said)
        if (found := _short(need(each))) and not private(each)
    ]
    return {
        "topics": topics,
        "needs": tuple(each for each in needs if not each.of_them and each.shape is not Shape.QUESTION),
        "asked": open_questions(note, topics),
    }


def _topics(note: Note | None) -> tuple[Phrase, ...]:
    """Topics that can be spoken of, those that fit a sentence best first, else in the order of the note."""
    found = [
        each
        for said in (note.topics if note else ())
        for piece in pieces(said)
        if (each := _short(topic(piece))) and not each.of_them and not _of_me(each) and not private(each.text)
    ]
    easy = [each for each in found if each.about]
    return (*easy, *(each for each in found if not each.about and each.shape in (Shape.SENTENCE, Shape.QUOTE)))


def _of_me(said: Phrase) -> bool:
    """Whether it is what the candidate said or did, which is no topic of the reader's."""
    return said.shape is Shape.SENTENCE and said.text.split()[0] in ("I", "I'm", "I've", "i", "we", "We")


def _spoken_of(story: Story, interview: InterviewHeld | None) -> dict[str, Any]:
    """What came up with the first interviewer of whom something was noted, and who that was."""
    for id in interview.with_ if interview else ():
        if topics := _topics(story.note_on(id, interview)):
            return {"topics": topics, "topic_with": _called(story.person(id))}
    return {"topics": ()}


def _short(said: Phrase | None, most: int = LONGEST_PHRASE) -> Phrase | None:
    return said if said and said.words <= most else None


# -- what is missing ---------------------------------------------------------------------------------------------------


def _missing(found: Brief, person: Person | None, note: Note | None) -> Iterator[Question]:
    """What must be asked before this letter can be written."""
    purpose = found.step.purpose
    if not found.name:
        yield Question(key="candidate-name", text="What is your name, as you sign it?")
    if person is None:
        yield Question(key="addressee", text="To whom should this go? The journal names nobody to write to.")
        return
    if not found.greeting:
        yield Question(key=f"name:{person.id}", about=person.id, text="What is the name of the person to write to?")
    if not found.role:
        yield Question(key="role", text=f"What is the role at {found.employer or 'this employer'} called?")
    if purpose == "thank_you":
        yield from _missing_thanks(found, person, note)
    if purpose in ("thank_you", "check_in") and not found.day and "told" not in found.tags:
        yield Question(key="interview", text="When was the interview?")


def _none_left(found: Brief, field: str, said: Phrase) -> Iterator[Question]:
    """What must be asked where the words that were left out were the last of their kind."""
    about = found.step.for_ or found.step.to or ""
    if found.kind.endswith("host") or found.step.purpose != "thank_you" or getattr(found, field):
        return
    if field == "topics":
        yield Question(key=f"topic:{about}", about=about,
                       text=f"“{said.text[:80]}” is nothing for a letter. What else did you talk about?")  # fmt: skip
    if field == "proofs" and found.wanted != "no":
        yield Question(key=f"strength:{about}", about=about,
                       text=f"“{said.text[:80]}” is nothing for a letter. What else are you good at?")  # fmt: skip


def _missing_thanks(found: Brief, person: Person, note: Note | None) -> Iterator[Question]:
    who = clean(person.name) or person.id
    if found.kind.endswith("host"):
        return
    noted = next((each for each in (note.topics if note else ()) if usable(each) or clean(each)), "")
    if not found.topics and noted:
        yield Question(key=f"topic:{person.id}", about=person.id,
                       text=f"How would you name, in a few English words and to {who}, what you talked about: "
                            f"{clean(noted)[:80]}?")  # fmt: skip
    elif not found.topics:
        yield Question(key=f"topic:{person.id}", about=person.id, text=f"What did you talk about with {who}?")
    if found.wanted != "no" and not found.proofs:
        yield Question(key=f"strength:{person.id}", about=person.id,
                       text=f"Which of your strengths matters most to {who}, and what shows it?")  # fmt: skip
