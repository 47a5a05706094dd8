"""A call sheet: everything for one telephone call on one page, from what the journal holds and nothing else.

What it needs and the journal lacks comes back as a question. Where nobody should ring, `closed` says why, and there is
nothing to say.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from afterword.core import clock
from afterword.core.clock import Calendar
from afterword.core.etiquettes import BY_NAME, Profile, fitting
from afterword.core.facts import Fact, InterviewHeld
from afterword.core.preferences import preferences_of
from afterword.core.records import Person
from afterword.core.steps import HeldBack, Plan, Step
from afterword.core.story import Story
from afterword.core.telling import thing
from afterword.core.together import is_quiet
from afterword.core.value import Value, replace
from afterword.writing.brief import brief
from afterword.writing.call_exits import Exit, exits, gatekeeper
from afterword.writing.call_hours import Hours, hours
from afterword.writing.call_never import Never, never
from afterword.writing.call_points import Call, Point, placing, spoken_name
from afterword.writing.call_tries import Tries, tries
from afterword.writing.call_words import WORDS, points_of
from afterword.writing.letter import Letter
from afterword.writing.occasion import Question
from afterword.writing.review.findings import Finding
from afterword.writing.telephone import Number, number
from afterword.writing.voicemail import Message, message

FORMAL = frozenset({"DE", "AT", "CH", "FR", "JP"})
"""Countries where one does not say hello, and addresses people by title and family name."""

NOT_IN_A_MESSAGE = frozenset({"no-strength"})
"""What a letter needs and a message has no room for: it has one purpose. Source:
<https://www.mbaboost.com/7-tips-for-leaving-the-perfect-voicemail/>."""
ASKED_FOR_LETTERS_TOO = ("role", "interview", "topic:", "strength:", "name:")
"""What a call lacks as well as a letter does; other questions of a brief are about words that are only written."""


class CallSheet(Value):
    """One call. `closed` is why not to ring, or ""; then there are no scripts. `also` are other steps a call may meet.

    `marks` are what the reviewer says of the scripts; `custom` is the etiquette of the country, where one is known.
    """

    story: Story
    person: Person
    now: datetime
    closed: str = ""
    step: Step | None = None
    also: tuple[Step, ...] = ()
    number: Number | None = None
    hours: Hours | None = None
    tries: Tries | None = None
    about: str = ""
    late: str = ""
    opening: str = ""
    gatekeeper: str = ""
    points: tuple[Point, ...] = ()
    question: Point | None = None
    exits: tuple[Exit, ...] = ()
    message: Message | None = None
    never: tuple[Never, ...] = ()
    questions: tuple[Question, ...] = ()
    marks: tuple[Finding, ...] = ()
    custom: Profile | None = None

    @property
    def manners(self) -> str:
        """What is custom where they are, in one sentence; "" where it is not known."""
        return f"In {self.custom.title}: {self.custom.words.partition('. ')[0].rstrip('.')}." if self.custom else ""

    @property
    def scripts(self) -> tuple[Letter, ...]:
        """What is said, as letters of channel "phone" and "voicemail", for the reviewer."""
        if self.closed or self.step is None or self.question is None:
            return ()
        talk = [self.opening, *(point.say for point in self.points), self.question.say, "Thank you, and goodbye."]
        return (
            self._script("phone", "\n\n".join([talk[0], " ".join(talk[1:-1]), talk[-1]])),
            *((self._script("voicemail", self.message.text),) if self.message else ()),
        )

    def _script(self, channel: str, text: str) -> Letter:
        moment = self.hours.next if self.hours and self.hours.next else self.now
        return Letter(
            purpose=self.step.purpose if self.step else "", to=self.person.id, candidacy=self.story.candidacy.id,
            channel=channel, text=text, send_at=moment, step=self.step.key if self.step else "",
            for_=(self.step.for_ or "") if self.step else "",
        )  # fmt: skip

    def as_json(self) -> dict[str, Any]:
        """As `afterword call --json` prints it."""
        person, candidacy = self.person, self.story.candidacy
        return {
            "person": {"id": person.id, "name": person.name, "title": person.title, "candidacy": candidacy.id},
            "closed": self.closed or None,
            "step": self.step.as_json(self.now) if self.step else None,
            "also": [step.key for step in self.also],
            "number": {"international": self.number.shown, "link": self.number.link} if self.number else None,
            "hours": _hours_as_json(self.hours) if self.hours else None,
            "tries": {"made": [call.id for call in self.tries.made], "message": self.tries.message,
                      "sentence": self.tries.sentence} if self.tries else None,
            "late": self.late or None,
            "opening": self.opening, "gatekeeper": self.gatekeeper,
            "points": [{"say": point.say, "why": point.why} for point in self.points],
            "question": {"say": self.question.say, "why": self.question.why} if self.question else None,
            "exits": [{"when": each.when, "say": each.say, "then": each.then} for each in self.exits],
            "voicemail": self.message.as_json() if self.message else None,
            "never": [{"words": each.words, "why": each.why, "source": each.source} for each in self.never],
            "questions": [question.as_json() for question in self.questions],
            "marks": [{"check": each.check, "severity": each.severity, "message": each.message} for each in self.marks],
            "etiquette": {"of": self.custom.title, "words": self.custom.words, "source": self.custom.source}
            if self.custom else None,
        }  # fmt: skip


def _hours_as_json(found: Hours) -> dict[str, Any]:
    return {
        "zone": found.zone, "now": found.now.isoformat(), "good": found.good, "best": found.best, "why": found.why,
        "next": found.next.isoformat() if found.next else None,
    }  # fmt: skip


def sheet(story: Story, plan: Plan, person: Person, now: datetime, *, key: str = "", purpose: str = "") -> CallSheet:
    """The sheet for ringing that person at `now` (aware), for the step that is due first; or for `key` or `purpose`."""
    found = [
        step
        for step in plan.steps
        if step.to == person.id and step.purpose in WORDS
        and (not key or step.key == key) and (not purpose or step.purpose == purpose)
    ]  # fmt: skip
    found = _newest_of_a_kind(found, now)
    empty = CallSheet(story=story, person=person, now=now, number=number(person.phone, _country(story)),
                      hours=hours(_calendar(story, person), now))  # fmt: skip
    if not found:
        return replace(empty, closed=_nothing_to_call_for(story, plan, person))
    step = found[0]
    empty = replace(empty, step=step, also=tuple(found[1:]), about=WORDS[step.purpose].about)
    closed = _closed(story, person, step, empty.number, now)
    return replace(empty, closed=closed) if closed else _reviewed(_filled(empty, step))


def _newest_of_a_kind(steps: list[Step], now: datetime) -> list[Step]:
    """What is open before what is not, the first due first; but of two of a kind the later one, which settles both."""
    here = [step for step in steps if step.window.standing(now) not in ("ahead", "lapsed")]
    newest = {(step.purpose, step.for_): step for step in sorted(here, key=lambda step: step.window.opens)}
    first = sorted(newest.values(), key=lambda step: step.window.due)
    return [*first, *sorted((step for step in steps if step not in first), key=lambda step: step.window.due)]


# -- whether to ring ---------------------------------------------------------------------------------------------------


def _nothing_to_call_for(story: Story, plan: Plan, person: Person) -> str:
    """Why there is no call to make: it goes through the agency, it is held back, or there is nothing."""
    consultant = story.consultant
    if consultant and person.id not in story.outside:
        return f"Everything for {person.name} goes through {consultant.name}, the agency's consultant. Ring there."
    held = next((each for each in plan.held_back if _concerns(each, person)), None)
    if held:
        sentence = held.reason.sentence
        return f"Held back. {sentence}"
    owed = next((each for each in plan.steps if each.to == person.id), None)
    if owed:
        told = thing(owed.purpose, person.name)
        return f"The {told} is better sent than said."
    return f"Nothing is owed to {person.name} that a call would settle."


def _concerns(held: HeldBack, person: Person) -> bool:
    return held.to == person.id and held.purpose in WORDS


def told_to_ring(story: Story, step: Step) -> bool:
    """Whether the addressee asked for this call."""
    told = (each for each in story.told if each.id in step.reason.because)
    return any(each.channel.casefold() in ("phone", "call", "telephone") for each in told)


def _closed(story: Story, person: Person, step: Step, found: Number | None, now: datetime) -> str:
    if step.window.standing(now) == "lapsed":
        day = clock.spoken_day(story.calendar.local(step.window.lapses))
        return f"The moment for it has passed: it lapsed on {day}."
    if not person.may_call and not told_to_ring(story, step):
        if person.raw.get("may_call") is False:
            return f"The journal says not to ring {person.name}. A letter is the way."
        return f"Nothing says that {person.name} may be rung. A letter is the way."
    if not person.phone.strip():
        return f"There is no number for {person.name}."
    if found is None:
        return f"The number of {person.name} cannot be dialled as it stands: {person.phone.strip()[:60]}."
    if story.candidate is None or not story.candidate.name.strip():
        return "Whoever rings says who they are, and your own name is not known yet."
    return ""


# -- the sheet itself --------------------------------------------------------------------------------------------------


def _filled(empty: CallSheet, step: Step) -> CallSheet:
    story, person, now = empty.story, empty.person, empty.now
    found, words = brief(story, step), WORDS[step.purpose]
    tried = tries(story, step, _calendar(story, person), now)
    times = _times(story, person, step, tried, now)
    call = Call(
        story=story, brief=found, person=person, now=times.next or now, interview=_interview(story, step),
        cause=_cause(story, step),
    )  # fmt: skip
    hello = f"{'Good day' if _country(story) in FORMAL else 'Hello'} {spoken_name(person)}"
    own = number(story.candidate.phone, story.candidate.country or story.candidacy.country) if story.candidate else None
    left = None
    if own and tried.message:
        left = message(hello, found.name, own.aloud(_country(story)), placing(call), words.message(call), words.out)
    opening = " ".join(part for part in (f"{hello}, this is {found.name}.", placing(call), words.reason(call)) if part)
    return replace(
        empty, hours=times, tries=tried, late=_late(times, step, now), opening=f"{opening} Is this a good moment?",
        gatekeeper=gatekeeper(call), points=points_of(call), question=words.question(call), exits=exits(call),
        message=left, never=never(call), questions=_questions(call, own), custom=_custom(story),
    )  # fmt: skip


def _times(story: Story, person: Person, step: Step, tried: Tries, now: datetime) -> Hours:
    """Their hours, as far as this step and what was tried allow them."""
    preferences = preferences_of(story.candidate)
    calendar = _calendar(story, person)
    earliest, why = tried.earliest, tried.sentence
    if step.window.opens > now:
        earliest, why = (
            step.window.opens,
            f"Not yet. The window opens on {clock.spoken(calendar.local(step.window.opens))}.",
        )
    return hours(
        calendar, now, earliest=earliest, why_later=why, away=story.away_until(person.id, now),
        excluded=lambda moment: is_quiet(moment, preferences),
    )  # fmt: skip


def _late(times: Hours, step: Step, now: datetime) -> str:
    """What it means when the next good hour comes after the window."""
    if times.good or now > step.window.due or (times.next and times.next <= step.window.due):
        return ""
    due = clock.spoken(step.window.due.astimezone(clock.zone(times.zone)))
    return f"Their next good hour comes after {due}, when this is due. A letter can go before."


def _questions(call: Call, own: Number | None) -> tuple[Question, ...]:
    """What only the candidate can say."""
    found = [each for each in call.brief.questions if each.key.startswith(ASKED_FOR_LETTERS_TOO)]
    if call.brief.kind == "interviewer" and _country(call.story) in FORMAL and not call.person.greeting.strip():
        asked = f"How is {call.person.name} addressed? By title and family name, there."
        found.append(Question(key=f"greeting:{call.person.id}", about=call.person.id, text=asked))
    if own is None:
        found.append(
            Question(key="candidate-phone", text="On which number can they reach you? A message names it twice.")
        )
    own_words = (Question(key=key, about=call.person.id, text=text) for key, text in WORDS[call.purpose].asks)
    return (*found, *own_words)


def _reviewed(made: CallSheet) -> CallSheet:
    """The sheet with what the reviewer says of its scripts; closed where they asked not to be rung."""
    from afterword.writing.review import review  # it loads an automaton, and no closed sheet needs it

    story = made.story
    found = review(made.scripts, {story.candidacy.id: story}, made.now)
    stop = next((each for each in found if each.check == "wrong-channel"), None)
    if stop:
        return CallSheet(story=story, person=made.person, now=made.now, step=made.step, number=made.number,
                         hours=made.hours, about=made.about, closed=stop.message)  # fmt: skip
    seen: dict[tuple[str, str], Finding] = {}
    for each in found:
        spared = each.check in NOT_IN_A_MESSAGE and made.scripts[each.letter].channel == "voicemail"
        if each.severity in ("blocker", "warning") and not spared:
            seen.setdefault((each.check, each.message), each)
    return replace(made, marks=tuple(seen.values()))


def _calendar(story: Story, person: Person) -> Calendar:
    """Their clock, and the days on which the employer works."""
    candidacy = story.candidacy
    return clock.calendar(person.zone or candidacy.zone, candidacy.country, candidacy.region)


def _country(story: Story) -> str:
    return story.candidacy.country.upper().partition("-")[0]


def _interview(story: Story, step: Step) -> InterviewHeld | None:
    """The round that the step comes from, else the last one with its person, else the last one that was held."""
    named = {*step.reason.because}
    about = next((each for each in story.interviews if each.id in named), None)
    held = [each for each in story.interviews if each.at <= step.window.opens or each.at <= step.window.due]
    with_them = [each for each in held if (step.for_ or step.to) in each.with_]
    return about or next(reversed(with_them), None) or next(reversed(held), None)


def _cause(story: Story, step: Step) -> Fact | None:
    """The fact that the step comes from."""
    return (
        next((fact for fact in story.facts if fact.id == step.reason.because[0]), None) if step.reason.because else None
    )


def _custom(story: Story) -> Profile | None:
    """The etiquette that it follows, else that of its country, where its words say something of calls and letters."""
    named = BY_NAME.get(story.candidacy.etiquette)
    return named or next((each for each in fitting(story.candidacy) if each.countries), None)
