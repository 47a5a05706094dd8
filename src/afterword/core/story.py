"""The story of one candidacy: its people and its facts as they stand after corrections, and what rules ask of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TypeVar

from afterword.core import clock, facts
from afterword.core.clock import Calendar
from afterword.core.facts import (
    Bounced,
    CallMade,
    Corrected,
    Debriefed,
    Decided,
    DecisionExpected,
    Fact,
    InterviewHeld,
    LetterSent,
    Note,
    Offered,
    Rejected,
    Retracted,
    ToldToCheckBack,
)
from afterword.core.records import Candidacy, Candidate, Person

F = TypeVar("F", bound=Fact)
REACHED = frozenset({"spoke", "voicemail"})
"""Outcomes of a call that count as having been heard."""


@dataclass(frozen=True, kw_only=True)
class Story:
    """Everything known of one candidacy. `facts` are in the order in which they happened, corrected, none retracted."""

    candidacy: Candidacy
    candidate: Candidate | None
    people: tuple[Person, ...]
    facts: tuple[Fact, ...]

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of one kind, oldest first."""
        return tuple(fact for fact in self.facts if isinstance(fact, kind))

    @cached_property
    def calendar(self) -> Calendar:
        """The employer's zone and business days."""
        return Calendar(clock.zone(self.candidacy.zone), self.candidacy.country, self.candidacy.region)

    # -- people -------------------------------------------------------------------------------------------------------

    @cached_property
    def by_id(self) -> Mapping[str, Person]:
        """People by id."""
        return {person.id: person for person in self.people}

    def person(self, id: str) -> Person:
        """The person, or an interviewer of whom only the id is known."""
        return self.by_id.get(id) or Person(id=id, candidacy=self.candidacy.id, name=id)

    def with_part(self, *parts: str) -> tuple[Person, ...]:
        """People with one of these parts; earlier parts first, the smallest id of several."""
        found = [person for person in self.people if person.part in parts]
        return tuple(sorted(found, key=lambda person: (parts.index(person.part), person.id)))

    @cached_property
    def contact(self) -> str | None:
        """Whom to ask where they are: recruiter, else coordinator, else hiring manager, else the first interviewer."""
        for person in self.with_part("recruiter", "coordinator", "hiring_manager"):
            return person.id
        return next((id for id in self.last_interview.with_), None) if self.last_interview else None

    @cached_property
    def consultant(self) -> Person | None:
        """Through whom everything to the employer's people goes; None without an agency."""
        if self.candidacy.source != "agency":
            return None
        return next(iter(self.with_part("agency_consultant")), None)

    @cached_property
    def outside(self) -> frozenset[str]:
        """People who are none of the employer's: the consultant, and whoever recommended the candidate."""
        return frozenset(person.id for person in self.with_part("agency_consultant", "referrer"))

    # -- rounds -------------------------------------------------------------------------------------------------------

    @cached_property
    def interviews(self) -> tuple[InterviewHeld, ...]:
        """Every round, by its end."""
        return self.of(InterviewHeld)

    @property
    def first_interview(self) -> InterviewHeld | None:
        """The first round, or None."""
        return self.interviews[0] if self.interviews else None

    @property
    def last_interview(self) -> InterviewHeld | None:
        """The latest round, or None."""
        return self.interviews[-1] if self.interviews else None

    def end(self, interview: InterviewHeld) -> datetime:
        """When it ended, on the employer's wall clock."""
        return self.calendar.local(interview.at)

    def debrief_of(self, interview: InterviewHeld) -> Debriefed | None:
        """The newest debrief of that round, or None."""
        return self.debrief_of_id(interview.id)

    def debrief_of_id(self, interview: str) -> Debriefed | None:
        """The newest debrief of the round with that id, or None."""
        return next((each for each in reversed(self.of(Debriefed)) if each.interview == interview), None)

    def note_on(self, person: str, interview: InterviewHeld | None = None) -> Note | None:
        """What the newest debrief (of that round, or of any) says of the person, or None."""
        for debrief in reversed(self.of(Debriefed)):
            if interview is None or debrief.interview == interview.id:
                for note in debrief.notes:
                    if note.person == person:
                        return note
        return None

    # -- what was done ------------------------------------------------------------------------------------------------

    @cached_property
    def made(self) -> tuple[LetterSent | CallMade, ...]:
        """Letters that went and stayed, and calls that were heard, oldest first."""
        return tuple(
            fact
            for fact in self.facts
            if (isinstance(fact, LetterSent) and fact.id not in self.came_back)
            or (isinstance(fact, CallMade) and fact.outcome in REACHED)
        )

    @cached_property
    def came_back(self) -> Mapping[str, Bounced]:
        """Letters that bounced, by id: each bounce undoes the newest mail to that person before it."""
        undone: dict[str, Bounced] = {}
        for bounce in self.of(Bounced):
            if bounce.permanent:
                for letter in reversed(self.of(LetterSent)):
                    mailed = letter.channel == "email" and letter.to == bounce.to and letter.at <= bounce.at
                    if mailed and letter.id not in undone:
                        undone[letter.id] = bounce
                        break
        return undone

    def contacts(
        self, purpose: str, to: str | None = None, since: datetime | None = None
    ) -> tuple[LetterSent | CallMade, ...]:
        """What was made with that purpose: to one person or anybody, at or after `since`.

        Through an agency, what went to the consultant reached everybody, unless it names whom it is for.
        """
        return tuple(
            fact
            for fact in self.made
            if fact.purpose == purpose
            and (to is None or self._reached(fact, to))
            and (since is None or fact.at >= since)
        )

    def _reached(self, fact: LetterSent | CallMade, person: str) -> bool:
        through = self.consultant is not None and fact.to == self.consultant.id and person not in self.outside
        return fact.to == person or (through and (not fact.for_ or person in fact.for_))

    def thanked(self, person: str, interview: InterviewHeld) -> tuple[Fact, ...]:
        """What thanked that person for that round: anything at or after its end."""
        return self.contacts("thank_you", person, interview.at)

    # -- what was said ------------------------------------------------------------------------------------------------

    @cached_property
    def stated_date(self) -> tuple[date, Fact] | None:
        """The newest day by which they say that they will decide, with the fact that says so; None when spent."""
        said: list[tuple[datetime, date, Fact]] = [
            (each.at, each.latest, each) for each in self.of(DecisionExpected) if each.latest
        ] + [
            (each.at, each.decision.latest, each)
            for each in self.of(Debriefed)
            if each.decision and each.decision.latest
        ]
        if not said:
            return None
        _, latest, fact = max(said, key=lambda each: each[0])
        return None if self.spent(latest) else (latest, fact)

    def spent(self, day: date) -> bool:
        """A day before that of the last interview no longer counts."""
        last = self.last_interview
        return last is not None and clock.day_of(day, self.calendar.zone) < self.end(last).date()

    @cached_property
    def leaving(self) -> tuple[datetime, Fact] | None:
        """When the candidate, by the newest word, does not want the job: from when to withdraw, and what says so."""
        words: list[tuple[datetime, bool, datetime, Fact]] = []
        ends = {interview.id: interview.at for interview in self.interviews}
        for debrief in self.of(Debriefed):
            words.append((debrief.at, debrief.wanted == "no", ends.get(debrief.interview, debrief.at), debrief))
        for decision in self.of(Decided):
            if decision.to in ("pursue", "withdraw"):
                words.append((decision.at, decision.to == "withdraw", decision.at, decision))
        if not words:
            return None
        _, leaves, since, fact = max(words, key=lambda each: each[0])
        return (self.calendar.local(since), fact) if leaves else None

    @cached_property
    def rejection(self) -> Rejected | None:
        """Their newest no, or None."""
        return self.of(Rejected)[-1] if self.of(Rejected) else None

    @cached_property
    def closing(self) -> Decided | None:
        """The candidate's acceptance or refusal, or None."""
        return next((each for each in reversed(self.of(Decided)) if each.to in ("accept", "decline")), None)

    @cached_property
    def outcome(self) -> Fact | None:
        """The newest of an offer, a rejection and the candidate's own decision; None while it is open."""
        outcomes = [
            fact
            for fact in self.facts
            if isinstance(fact, Offered | Rejected) or (isinstance(fact, Decided) and fact.to != "pursue")
        ]
        return outcomes[-1] if outcomes else None

    # -- instructions and check-ins -----------------------------------------------------------------------------------

    @cached_property
    def told(self) -> tuple[ToldToCheckBack, ...]:
        """Instructions to ask again that still count: those whose day is not spent."""
        return tuple(each for each in self.of(ToldToCheckBack) if not self.spent(each.on))

    def who_told(self, instruction: ToldToCheckBack) -> str | None:
        """Whom an instruction says to ask."""
        return instruction.by or self.contact

    @cached_property
    def unsettled_instructions(self) -> tuple[ToldToCheckBack, ...]:
        """Of each person the newest instruction that no check-in to them has followed."""
        newest: dict[str | None, ToldToCheckBack] = {self.who_told(each): each for each in self.told}
        return tuple(each for who, each in newest.items() if not self.contacts("check_in", who, each.at))

    @cached_property
    def unasked_check_ins(self) -> tuple[LetterSent | CallMade, ...]:
        """Check-ins that followed no instruction: those that count to the cap."""
        waiting: set[str | None] = set()
        unasked: list[LetterSent | CallMade] = []
        events = sorted((*self.of(ToldToCheckBack), *self.contacts("check_in")), key=lambda fact: (fact.at, fact.id))
        for event in events:
            if isinstance(event, ToldToCheckBack):
                waiting.add(self.who_told(event))
                continue
            asked = {who for who in waiting if who is None or self._reached(event, who)}
            waiting -= asked
            if not asked:
                unasked.append(event)
        return tuple(unasked)

    @cached_property
    def ended(self) -> Fact | None:
        """What ended it: a rejection, an acceptance or refusal, a withdrawal that was sent; or None."""
        return self.rejection or self.closing or next(iter(self.contacts("withdraw")), None)

    def day(self, moment: datetime) -> str:
        """Wednesday 14 October, on the employer's calendar: the day as a sentence names it."""
        return clock.spoken_day(self.calendar.local(moment))

    def after(self, moment: datetime, *, minutes: int = 0, hours: int = 0, days: int = 0) -> datetime:
        """Elapsed time after a moment, on the employer's wall clock."""
        span = timedelta(minutes=minutes, hours=hours, days=days)
        return clock.after(self.calendar.local(moment), span)


def stories(
    candidate: Candidate | None, candidacies: Iterable[Candidacy], people: Iterable[Person], facts: Iterable[Fact]
) -> Iterator[Story]:
    """One story a candidacy, in the given order; facts and people of unknown candidacies are left out."""
    known, told = tuple(people), tuple(facts)
    for candidacy in candidacies:
        yield Story(
            candidacy=candidacy,
            candidate=candidate,
            people=tuple(person for person in known if person.candidacy == candidacy.id),
            facts=as_they_stand(fact for fact in told if fact.candidacy == candidacy.id),
        )


def as_they_stand(told: Iterable[Fact]) -> tuple[Fact, ...]:
    """Facts oldest first, corrected, without what was retracted. Those that correct or retract have done their work."""
    each = {fact.id: fact for fact in told}
    taken_back: dict[str, list[Retracted]] = {}
    for fact in each.values():
        if isinstance(fact, Retracted):
            taken_back.setdefault(fact.target, []).append(fact)

    def holds(id: str, seen: frozenset[str] = frozenset()) -> bool:
        """A retraction can itself be retracted; a ring of them takes nothing back."""
        return id in seen or not any(holds(by.id, seen | {id}) for by in taken_back.get(id, ()))

    standing = [fact for fact in each.values() if holds(fact.id)]
    corrections = sorted((fact for fact in standing if isinstance(fact, Corrected)), key=lambda fact: fact.at)
    now_said: dict[str, dict[str, object]] = {}
    for correction in corrections:
        if correction.target in each:
            body = now_said.setdefault(correction.target, dict(each[correction.target].raw))
            body.update({key: new for key, new in correction.new.items() if key not in ("id", "fact", "candidacy")})
    return tuple(
        sorted(
            (
                facts.read(now_said[fact.id]) if fact.id in now_said else fact
                for fact in standing
                if not isinstance(fact, Corrected | Retracted)
            ),
            key=lambda fact: (fact.at, fact.id),
        )
    )
