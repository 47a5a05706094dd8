"""A brief: all that a letter may say to one person for one purpose, and what must be asked of the candidate first.

Everything in it is in the journal. What a letter would need and the journal lacks comes back as questions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from afterword.core import clock
from afterword.core.facts import Debriefed, InterviewHeld, LetterSent, Note, Rejected, Supplied
from afterword.core.records import Person, Strength
from afterword.core.steps import Step
from afterword.core.story import Story
from afterword.core.value import Value, replace
from afterword.writing.phrases import Phrase, Shape, clean, evidence, need, phrase, question, topic

WRITTEN = ("thank_you", "check_in", "withdraw", "part_well")
"""Purposes that are drafted; others are answers to words that only the candidate has read."""
MONTH_FIRST = frozenset({"US", "FM", "PW", "MH", "PR", "GU", "AS", "VI", "MP"})
"""Countries that write “November 4”."""
POSTS = frozenset({"GB", "UK", "IE", "AU", "NZ", "ZA", "IN"})
"""Countries whose advertisements speak of a post; elsewhere it is a position."""
LONGEST_PHRASE = 26
"""Words. A longer note is no phrase; the candidate is asked for a shorter one."""


class Question(Value):
    """What only the candidate can say. `about` is the person's id, or "" where it is about the candidate."""

    key: str
    text: str
    about: str = ""

    def as_json(self) -> dict[str, str]:
        """As it is printed beside drafts."""
        return {"key": self.key, "text": self.text, "about": self.about}


class Proof(Value):
    """A strength: what the candidate claims, and the evidence for it."""

    claim: Phrase | None
    evidence: Phrase


class Brief(Value):
    """One letter's facts, each from the journal. A brief with `questions` is not written until they are answered.

    `place` is the addressee's position among those of the interview, from which the letter takes its form. `day` is
    the interview's day in the employer's zone and the country's order. `kind` is "interviewer", "host" (a coordinator
    or recruiter who was not there), "agency" or "agency_host" (a consultant, who passes it on to `for_`, one or the
    other). `topic_with` names the interviewer with whom the topics came up, where that is not the addressee.
    """

    step: Step
    kind: str = "interviewer"
    greeting: str = ""
    for_: str = ""
    employer: str = ""
    role: str = ""
    country: str = ""
    day: str = ""
    weekday: str = ""
    met: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    topics: tuple[Phrase, ...] = ()
    topic_with: str = ""
    needs: tuple[Phrase, ...] = ()
    proofs: tuple[Proof, ...] = ()
    question: Phrase | None = None
    decision: str = ""
    wanted: str = "unsure"
    warm: bool = False
    told: str = ""
    promised: tuple[str, ...] = ()
    name: str = ""
    phone: str = ""
    email: str = ""
    link: str = ""
    place: int = 0
    earlier: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def post(self) -> str:
        """What the employer's country calls a job."""
        return "post" if self.country in POSTS else "position"


def brief(story: Story, step: Step) -> Brief:
    """What the journal holds for the letter that meets `step`, and the questions that must be answered before it."""
    interview = _interview(story, step)
    reader = story.person(step.to) if step.to else None
    subject = story.person(step.for_) if step.for_ else reader
    kind = _kind(step, reader, interview)
    debrief = story.debrief_of(interview) if interview else None
    note = _note(story, subject, interview if not kind.endswith("host") else None)
    candidate = story.candidate
    found = Brief(
        step=step,
        kind=kind,
        greeting=_called(reader),
        for_=_called(subject) if step.for_ else "",
        employer=clean(story.candidacy.employer),
        role=clean(story.candidacy.role),
        country=story.candidacy.country.upper(),
        day=spoken_day(story.end(interview), story.candidacy.country) if interview else "",
        weekday=f"{story.end(interview):%A}" if interview else "",
        met=tuple(_called(story.person(id)) for id in interview.with_) if interview else (),
        names=tuple(_called(story.person(id)) for id in step.names if id != step.to),
        topics=_topics(note),
        needs=tuple(each for said in (note.needs if note else ()) if (each := _short(need(said)))),
        question=_short(question(note.question), 45) if note and note.question else None,
        decision=_decision(story),
        wanted="no" if story.leaving else (debrief.wanted if debrief else "unsure"),
        warm=any(each.warm for each in story.of(Rejected)),
        told=_told(story, step),
        promised=_promised(story, debrief),
        name=clean(candidate.name) if candidate else "",
        phone=clean(candidate.phone) if candidate else "",
        email=candidate.email.strip() if candidate else "",
        link=" ".join(candidate.links[0].split()) if candidate and candidate.links else "",
        place=_place(story, step, interview),
        earlier=tuple(each.text for each in story.of(LetterSent) if each.text),
    )
    if step.purpose in ("withdraw", "part_well") and not (found.topics and interview and step.to in interview.with_):
        found = replace(found, **_spoken_of(story, interview))
    found = replace(found, proofs=_proofs(story, subject, interview, note)) if subject else found
    return replace(found, questions=tuple(_missing(found, subject, story)))


# -- who and when ------------------------------------------------------------------------------------------------------


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
    if step.for_:
        return "agency" if interview and step.for_ in interview.with_ else "agency_host"
    if reader and reader.part == "agency_consultant":
        return "agency"
    if step.purpose == "thank_you" and reader and interview and reader.id not in interview.with_:
        return "host"
    return "interviewer"


def _called(person: Person | None) -> str:
    """How to address them: as they asked to be, else by their whole name. Never by a title that nobody gave."""
    return (clean(person.greeting) or clean(person.name)) if person else ""


def _place(story: Story, step: Step, interview: InterviewHeld | None) -> int:
    """The addressee's place in the interview, moved on by earlier rounds, so that none repeats another's form."""
    who = step.for_ or step.to
    rounds = story.interviews.index(interview) if interview in story.interviews else 0
    inside = interview.with_.index(who) if interview and who in interview.with_ else 0
    return inside + 3 * rounds


def spoken_day(day: date, country: str) -> str:
    """Wednesday, November 4 in the United States; Wednesday 4 November elsewhere."""
    if country.upper() in MONTH_FIRST:
        return f"{day:%A}, {day:%B} {day.day}"
    return f"{day:%A} {day.day} {day:%B}"


def _decision(story: Story) -> str:
    """The day by which they said that they would decide, spoken; "" when none stands."""
    if story.stated_date is None:
        return ""
    day = clock.day_of(story.stated_date[0], story.calendar.zone)
    return spoken_day(day, story.candidacy.country)


def _told(story: Story, step: Step) -> str:
    """When the addressee asked to be asked again, spoken; "" for a check-in that nobody asked for."""
    if step.reason.rule != "when-told":
        return ""
    for fact in reversed(story.facts):
        on = getattr(fact, "on", None)
        if isinstance(on, date) and fact.by == step.to:
            day = clock.day_of(on, story.calendar.zone)
            return spoken_day(day if not isinstance(day, datetime) else day.date(), story.candidacy.country)
    return ""


def _promised(story: Story, debrief: Debriefed | None) -> tuple[str, ...]:
    """What was promised and has not been sent."""
    sent = {each.what for each in story.of(Supplied)}
    return tuple(clean(what) for what in (debrief.promised if debrief else ()) if what not in sent)


# -- what was said -----------------------------------------------------------------------------------------------------


def _note(story: Story, person: Person | None, interview: InterviewHeld | None) -> Note | None:
    return story.note_on(person.id, interview) if person else None


def _topics(note: Note | None) -> tuple[Phrase, ...]:
    """Topics that can be spoken of, those that fit a sentence best first, else in the order of the note."""
    found = [each for said in (note.topics if note else ()) if (each := _short(topic(said))) and not each.of_them]
    easy = [each for each in found if each.about]
    return (*easy, *(each for each in found if each not in easy))


def _spoken_of(story: Story, interview: InterviewHeld | None) -> dict[str, Any]:
    """What came up with the first interviewer of whom something was noted, and who that was."""
    for id in interview.with_ if interview else ():
        if topics := _topics(story.note_on(id, interview)):
            return {"topics": topics, "topic_with": _called(story.person(id))}
    return {"topics": ()}


def _short(said: Phrase | None, most: int = LONGEST_PHRASE) -> Phrase | None:
    return said if said and said.words <= most else None


def _proofs(story: Story, person: Person, interview: InterviewHeld | None, note: Note | None) -> tuple[Proof, ...]:
    """The strengths for that person, best first: those of their note, one first that nobody else's letter needs."""
    strengths = {each.id: each for each in (story.candidate.strengths if story.candidate else ()) if _proof(each)}
    if not strengths:
        return ()
    chosen = shared_out(story, interview, tuple(strengths)).get(person.id)
    own = [id for id in (note.strengths if note else ()) if id in strengths]
    order = dict.fromkeys([*([chosen] if chosen else []), *own]) or dict.fromkeys(strengths)
    return tuple(proof for id in order if (proof := _proof(strengths[id])))


def shared_out(story: Story, interview: InterviewHeld | None, known: Sequence[str]) -> dict[str, str]:
    """By person of the round, the strength for their letter: from their own note, and as seldom twice as can be.

    Those with the fewest of their own choose first; of two that are used as often the one their note names first.
    """
    if interview is None:
        return {}
    own: dict[str, list[str]] = {}
    for id in interview.with_:
        note = story.note_on(id, interview)
        own[id] = [each for each in (note.strengths if note else ()) if each in known]
    used = dict.fromkeys(known, 0)
    found: dict[str, str] = {}
    for id in sorted(own, key=lambda id: (len(own[id]) or len(known) + 1, interview.with_.index(id))):
        choice = min(own[id] or list(known), key=lambda strength: used[strength])
        used[choice] += 1
        found[id] = choice
    return found


def _proof(strength: Strength) -> Proof | None:
    """The strength as it can be written; None without evidence."""
    shown = _short(evidence(strength.evidence), 40)
    if shown is None or shown.shape is Shape.QUESTION:
        return None
    return Proof(claim=_short(phrase(strength.claim)), evidence=shown)


# -- what is missing ---------------------------------------------------------------------------------------------------


def _missing(found: Brief, person: Person | None, story: Story) -> Iterator[Question]:
    """What must be asked before this letter can be written."""
    if not found.name:
        yield Question(key="candidate-name", text="What is your name, as you sign it?")
    if found.step.purpose not in WRITTEN:
        yield Question(
            key=f"words:{found.step.purpose}", about=found.step.to or "",
            text="What would you like to say? This answers words that only you have read.",
        )  # fmt: skip
        return
    if person is None:
        yield Question(key="addressee", text="To whom should this go? The journal names nobody to write to.")
        return
    if not found.role:
        yield Question(key="role", text=f"What is the role at {found.employer or 'this employer'} called?")
    if found.step.purpose == "thank_you":
        yield from _missing_thanks(found, person, story)
    if found.step.purpose in ("thank_you", "check_in") and not found.day:
        yield Question(key="interview", text="When was the interview?")


def _missing_thanks(found: Brief, person: Person, story: Story) -> Iterator[Question]:
    who = clean(person.name) or person.id
    noted = story.note_on(person.id)
    if not found.topics and found.kind.endswith("host"):
        yield Question(key=f"topic:{person.id}", about=person.id,
                       text=f"What did {who} do for you that you would like to thank them for?")  # fmt: skip
    elif not found.topics and noted and noted.topics:
        yield Question(key=f"topic:{person.id}", about=person.id,
                       text=f"How would you name, in a few words and to {who}, what you talked about: "
                            f"{clean(noted.topics[0])[:80] or noted.topics[0][:80]}?")  # fmt: skip
    elif not found.topics:
        yield Question(key=f"topic:{person.id}", about=person.id, text=f"What did you talk about with {who}?")
    if not found.kind.endswith("host") and found.wanted != "no" and not found.proofs:
        yield Question(key=f"strength:{person.id}", about=person.id,
                       text=f"Which of your strengths matters most to {who}, and what shows it?")  # fmt: skip
