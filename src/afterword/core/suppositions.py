"""What might be said or done next, one thing at a time, as the story that would then be told. Pure.

Nothing here knows what a rule does; `core/what_if.py` plans each story anew and keeps what makes a difference.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from afterword.core import clock, facts
from afterword.core.facts import Debriefed, Fact, LetterSent
from afterword.core.steps import LETTERS, HeldBack, Step
from afterword.core.story import Story
from afterword.core.telling import day
from afterword.core.value import replace

ID = "supposed"
"""The id of what did not happen. It is never stored."""
A_WEEK = timedelta(days=7)
A_SHORT_ABSENCE = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposed:
    """The story as it would be, and the words for what is supposed, to stand before "would": "A rejection"."""

    words: str
    story: Story


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A story, the step as it is listed, and as it is, or would be, owed."""

    story: Story
    listed: Step | HeldBack
    owed: Step

    @property
    def held(self) -> bool:
        """Whether the step is held back."""
        return isinstance(self.listed, HeldBack)

    @property
    def because(self) -> tuple[Fact, ...]:
        """The facts that the listed reason rests on."""
        return tuple(fact for fact in self.story.facts if fact.id in self.listed.reason.because)

    @property
    def next(self) -> datetime:
        """A moment after everything that is known."""
        return max(fact.at for fact in self.story.facts) + timedelta(minutes=1)

    @property
    def a_week_later(self) -> date:
        """The working day a week after the step opens."""
        calendar = self.story.calendar
        return calendar.roll(calendar.opening(clock.day_of(self.owed.window.opens, calendar.zone) + A_WEEK)).date()

    def name(self, id: str) -> str:
        """How that person writes their name."""
        return self.story.person(id).name

    def fact(self, kind: str, at: datetime | None = None, **keys: Any) -> Fact:
        """A fact of this candidacy, after everything else unless `at` says when. Keys without a value are left out."""
        body = {
            "fact": kind,
            "id": ID,
            "candidacy": self.story.candidacy.id,
            "at": (at or self.next).isoformat(),
            **keys,
        }
        return facts.read({key.rstrip("_"): value for key, value in body.items() if value is not None})

    def with_(self, words: str, *more: Fact) -> Supposed:
        """The story with some facts more."""
        return Supposed(words=words, story=with_facts(self.story, *more))


Suppose = Callable[[Case], Supposed | None]


def with_facts(story: Story, *more: Fact) -> Story:
    """The story with some facts more."""
    return replace(story, facts=tuple(sorted((*story.facts, *more), key=lambda fact: (fact.at, fact.id))))


def _they(words: str, kind: str, **keys: Any) -> Suppose:
    """They write something, after all that is known."""
    return lambda case: case.with_(words, case.fact(kind, by=case.story.contact or case.owed.to, **keys))


def _done(case: Case) -> Supposed | None:
    """It is done: the letter goes out, the debrief is written, what was asked for is sent."""
    step, cause = case.owed, case.owed.reason.because[0]
    if case.held:
        return None
    at = max(case.next, step.window.opens)
    if step.purpose == "debrief":
        return case.with_("Debriefing", case.fact("debriefed", at, interview=cause))
    if step.purpose == "answer":
        return case.with_("Sending what they asked for", case.fact("supplied", at, answers=cause))
    if step.purpose == "supply":
        return case.with_("Sending it", case.fact("supplied", at, what=_promise(case)))
    if step.purpose not in LETTERS or step.to is None:
        return None
    name, for_ = case.name(step.to), [step.for_] if step.for_ else None
    kind, words = ("letter_sent", f"Your letter to {name}")
    if step.channel == "phone":
        kind, words = ("call_made", f"A call to {name}")
    return case.with_(words, case.fact(kind, at, to=step.to, purpose=step.purpose, for_=for_))


def _promise(case: Case) -> str:
    """What was promised: the first of its debrief, or the one that the key counts."""
    debrief = next(fact for fact in case.story.of(Debriefed) if fact.id == case.owed.reason.because[0])
    number = case.owed.key.rsplit(f":{debrief.id}.", 1)
    return debrief.promised[int(number[1]) - 1 if len(number) > 1 else 0]


def _address_found(case: Case) -> Supposed | None:
    """An address becomes known for whom it is sought."""
    if case.owed.purpose != "find_address" or not case.owed.for_:
        return None
    person = case.story.person(case.owed.for_)
    known = replace(person, email=f"{ID}@address.invalid")
    people = (*(each for each in case.story.people if each.id != person.id), known)
    return Supposed(words=f"An address for {person.name}", story=replace(case.story, people=people))


def _answered(case: Case) -> Supposed | None:
    """Everything that they wait for is answered; an offer is not, since its answer is another question."""
    if case.listed.reason.rule != "not-while-you-owe":
        return None
    answers = [
        case.fact("supplied", id=f"{ID} {each.id}", answers=each.id)
        if isinstance(each, facts.AskedFor)
        else case.fact("letter_sent", id=f"{ID} {each.id}", to=case.owed.to or each.by, purpose="answer_invitation")
        for each in case.because
    ]
    return case.with_("Answering what they wait for", *answers)


def _bounced(case: Case) -> Supposed | None:
    """What holds it back is a letter, and the letter comes back."""
    letters = [each for each in case.because if isinstance(each, LetterSent) and each.channel == "email"]
    if not case.held or not letters:
        return None
    sent = letters[-1]
    return case.with_(
        f"A bounce of your letter of {case.story.day(sent.at)}", case.fact("bounced", sent.at, to=sent.to)
    )


def _told_to_ask(case: Case) -> Supposed:
    on, by = case.a_week_later, case.owed.for_ or case.owed.to or case.story.contact
    told = case.fact("told_to_check_back", on=on.isoformat(), by=by)
    return case.with_(f"A reply that says to ask on {day(case.story, on)}", told)


def _later_date(case: Case) -> Supposed:
    latest = case.a_week_later
    said = case.fact("decision_expected", latest=latest.isoformat())
    return case.with_(f"A word from them that they decide by {day(case.story, latest)}", said)


def _away(case: Case) -> Supposed | None:
    if case.owed.to is None:
        return None
    opens = case.owed.window.opens
    until = clock.day_of(opens, case.story.calendar.zone) + A_SHORT_ABSENCE
    gone = case.fact("out_of_office", min(case.next, opens), person=case.owed.to, until=until.isoformat())
    return case.with_(f"An absence of {case.name(case.owed.to)} until {day(case.story, until)}", gone)


def _paused(case: Case) -> Supposed:
    until = case.a_week_later
    return case.with_(f"A pause until {day(case.story, until)}", case.fact("put_on_hold", until=until.isoformat()))


def _decide_today(case: Case) -> Supposed | None:
    """A debrief of the interview it hangs on, where there is none yet, that says that they decide the same day."""
    interview = next((each for each in case.story.interviews if each.id == case.owed.reason.because[0]), None)
    if interview is None or case.owed.purpose == "debrief" or case.story.debrief_of(interview):
        return None
    debrief = case.fact("debriefed", interview.at, interview=interview.id, decision_today=True)
    return case.with_("A debrief that says that they decide the same day", debrief)


def _withdrawing(case: Case) -> Supposed | None:
    if case.story.leaving or case.story.ended:
        return None
    return case.with_("Deciding to withdraw", case.fact("decided", to="withdraw"))


def _going_on(case: Case) -> Supposed | None:
    if not case.story.leaving or case.story.ended:
        return None
    return case.with_("Deciding to go on after all", case.fact("decided", to="pursue"))


def _accepting(case: Case) -> Supposed | None:
    return (
        case.with_("Accepting their offer", case.fact("decided", to="accept")) if case.story.of(facts.Offered) else None
    )


def _taken_up_again(case: Case) -> Supposed | None:
    """What was left out is taken up again."""
    if case.listed.reason.rule != "skipped":
        return None
    left = tuple(fact for fact in case.story.facts if fact not in case.because)
    return Supposed(words="Taking it up again", story=replace(case.story, facts=left))


def _left_out(case: Case) -> Supposed:
    return case.with_("Leaving it out", case.fact("skipped", step=case.owed.key))


SUPPOSITIONS: dict[str, Suppose] = {
    "done": _done,
    "address found": _address_found,
    "answered": _answered,
    "taken up again": _taken_up_again,
    "bounced": _bounced,
    "told_to_check_back": _told_to_ask,
    "rejected": _they("A rejection", "rejected"),
    "decision_expected": _later_date,
    "decided today": _decide_today,
    "out_of_office": _away,
    "put_on_hold": _paused,
    "offered": _they("An offer", "offered"),
    "invited": _they("An invitation to a further round", "invited"),
    "asked_for": _they("A question of theirs", "asked_for", what="references"),
    "withdrawing": _withdrawing,
    "going on": _going_on,
    "accepting": _accepting,
    "asked_not_to_contact": _they("A request not to be contacted", "asked_not_to_contact"),
    "left out": _left_out,
}
"""What is supposed, the most likely first."""

SETTLING = frozenset({"done", "address found"})
"""What does the step itself."""
ALWAYS = frozenset({"left out", "asked_not_to_contact"})
"""What holds back nearly everything, and so says least of any one step."""
