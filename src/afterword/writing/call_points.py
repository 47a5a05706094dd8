"""What a telephone call is made of: who rings whom about what, and the points that several kinds of calls share.

Everything comes from the brief and the story. What they do not hold is left out, and asked of the candidate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from afterword.core import clock
from afterword.core.facts import Fact, InterviewHeld, Rejected, Supplied, ToldToCheckBack
from afterword.core.records import Person
from afterword.core.story import Story
from afterword.core.value import Value
from afterword.writing.brief import Brief
from afterword.writing.days import spoken_day
from afterword.writing.phrases import Phrase, Shape, clean, question, states

LONGEST_QUESTION = 45
"""Words."""


class Point(Value):
    """One thing to say, and why it is on the sheet."""

    say: str
    why: str


class Call(Value):
    """One call to be made: its story, its brief, who is rung, and the round and the fact that it is about, if any."""

    story: Story
    brief: Brief
    person: Person
    now: datetime
    interview: InterviewHeld | None = None
    cause: Fact | None = None

    @property
    def purpose(self) -> str:
        """What it is for."""
        return self.brief.step.purpose

    @property
    def was_there(self) -> bool:
        """Whether the person was in the room."""
        return self.interview is not None and self.person.id in self.interview.with_

    @property
    def job(self) -> str:
        """The Data Analyst post; "" where nobody said what it is called."""
        return f"the {self.brief.role} {self.brief.post}" if self.brief.role else ""

    @property
    def house(self) -> str:
        """The employer, by name where one is known."""
        return self.brief.employer or "the company"

    def on(self, day: date) -> str:
        """ "on Wednesday" within the week, else "on Wednesday 14 October": the day as it is spoken there."""
        local = clock.day_of(day, self.story.calendar.zone)
        distance = abs(self.story.calendar.local(self.now).date() - local)
        return f"on {local:%A}" if distance < timedelta(6) else f"on {spoken_day(local, self.brief.country)}"

    @property
    def question(self) -> Phrase | None:
        """What was left open with them, or with whom it is for."""
        note = self.story.note_on(self.brief.step.for_ or self.person.id)
        found = question(note.question) if note and note.question else None
        return found if found and found.words <= LONGEST_QUESTION else None

    @property
    def told(self) -> str:
        """The day on which they asked to be asked again, spoken; "" where nobody did."""
        cause = self.cause
        return spoken_day(clock.day_of(cause.on, self.story.calendar.zone), self.brief.country) if isinstance(
            cause, ToldToCheckBack) else ""  # fmt: skip

    @property
    def warm(self) -> bool:
        """Whether their no left the door open."""
        return isinstance(self.cause, Rejected) and self.cause.warm

    @property
    def promised(self) -> tuple[str, ...]:
        """What was promised in the round and is not noted as sent."""
        sent = {each.what for each in self.story.of(Supplied)}
        debrief = self.story.debrief_of(self.interview) if self.interview else None
        return tuple(
            what for each in (debrief.promised if debrief else ()) if each not in sent and (what := clean(each))
        )

    @property
    def held_on(self) -> str:
        """When the round was; "" without one."""
        return self.on(self.story.end(self.interview)) if self.interview else ""


class Words(Value):
    """One purpose: `reason` closes the opening, `points` and `question` are the talk, `message` is the voicemail's one
    sentence, from the fullest to the shortest, and `out` lets them off. `asks` are what only the candidate
    can say, by key.
    """

    about: str
    reason: Callable[[Call], str]
    points: Callable[[Call], Iterator[Point]]
    question: Callable[[Call], Point]
    message: Callable[[Call], tuple[str, ...]]
    out: str
    asks: tuple[tuple[str, str], ...] = ()


def placing(call: Call) -> str:
    """Where they know the candidate from, in one sentence; "" for a referrer, who needs none."""
    if call.person.part == "referrer":
        return ""
    job = call.job
    if call.person.part == "agency_consultant":
        return f"It is about {job or 'the interview'} at {call.house}."
    if call.was_there:
        return f"We spoke {closed(call.held_on)} about {job}." if job else f"We spoke {call.held_on}."
    if call.interview:
        return f"I had an interview {closed(call.held_on)} for {job}." if job else f"I had an interview {call.held_on}."
    return f"It is about {job}." if job else f"It is about my application at {call.house}."


def closed(day: str) -> str:
    """A day within a sentence: one with a comma in it wants another after it."""
    return f"{day}," if "," in day else day


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!")) else f"{words}."


# -- what several purposes say -----------------------------------------------------------------------------------------


def topic(call: Call) -> Iterator[Point]:
    """The moment to thank for."""
    for topic in call.brief.topics[:1]:
        if call.brief.kind.endswith("host"):
            easy = topic.shape in (Shape.NOUN, Shape.GERUND)
            said = f"Thank you for {topic.inside}." if easy else f"One thing I am grateful for: {topic.inside}."
        elif topic.about:
            said = f"Thank you for the conversation about {topic.inside}."
        else:
            said = f"Thank you for the conversation. One thing has stayed with me: {_sentence(topic.inside)}"
        yield Point(say=said, why="The moment that you noted. It shows that you listened.")


def strength(call: Call) -> Iterator[Point]:
    """What they need, met by what the candidate has done; without a need the strength alone."""
    need = next((each for each in call.brief.needs if not each.of_them), None)
    if not call.brief.proofs or call.brief.wanted == "no":
        return
    proof = call.brief.proofs[0]
    if proof.evidence.shape is Shape.VERB:
        shown = f"I {proof.evidence.inside}."
    elif proof.claim and states(proof.claim) and ":" not in proof.claim.text + proof.evidence.text:
        shown = f"{proof.claim.opening}: {proof.evidence.inside}."
    else:
        shown = f"What I can show for it: {proof.evidence.inside}."
    if need is None:
        yield Point(say=shown, why="Your strength, with what shows it.")
    else:
        yield Point(say=f"{_needed(need)} {shown}", why="The need that was voiced, met by what you have done.")


def _needed(need: Phrase) -> str:
    if need.shape is Shape.NOUN:
        return f"You mentioned the need for {need.inside}."
    return f"You mentioned the need {need.inside}." if need.shape is Shape.INFINITIVE else (
        f"You mentioned a need: {_sentence(need.inside)}"
    )  # fmt: skip


def wanted(call: Call) -> Iterator[Point]:
    """That they want the job, where they noted so."""
    if call.brief.wanted == "yes" and call.job:
        yield Point(say=f"I would very much like to do this work at {call.house}.",
                    why="You noted that you want it. Said once, it is enough.")  # fmt: skip


def second_topic(call: Call) -> Iterator[Point]:
    """A second moment, where there is one."""
    for topic in call.brief.topics[1:2]:
        if topic.about:
            yield Point(say=f"I was also glad to hear about {topic.inside}.", why="Only if there is time for it.")


def open_question(call: Call) -> Point:
    """The question that was left open with them, else what helps on any day."""
    asked = call.question
    why = "The question that you left open. Let them talk."
    if asked and not call.brief.kind.endswith("host"):
        if asked.shape is Shape.QUESTION:
            return Point(say=asked.opening, why=why)
        if asked.shape is Shape.CLAUSE:
            return Point(say=f"One thing I would like to know: {_sentence(asked.inside)}", why=why)
        if asked.about:
            return Point(say=f"Would you say a little more about {asked.inside}?", why=why)
    return Point(
        say="Is there anything that you still need from me?", why="No question was left open, and this one helps."
    )


def spoken_name(person: Person) -> str:
    """How they are addressed: as they asked to be, else by their whole name."""
    return clean(person.greeting) or clean(person.name)
