"""The story of one candidacy: its people and its facts as they stand after corrections, and what rules ask of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from afterword.core import clock
from afterword.core.clock import Calendar
from afterword.core.facts import (
    Bounced,
    CallMade,
    Debriefed,
    Decided,
    DecisionExpected,
    Fact,
    InterviewHeld,
    LetterSent,
    Note,
    Offered,
    OutOfOffice,
    Rejected,
    Skipped,
    ToldToCheckBack,
)
from afterword.core.merged import as_one
from afterword.core.records import Candidacy, Candidate, Person
from afterword.core.standing import as_they_stand as as_they_stand  # for those who know it from here
from afterword.core.value import Value, once

F = TypeVar("F", bound=Fact)
REACHED = frozenset({"spoke", "voicemail"})
"""Outcomes of a call that count as having been heard."""


class Story(Value):
    """Everything known of one candidacy. `facts` are in the order in which they happened, corrected, none retracted."""

    candidacy: Candidacy
    candidate: Candidate | None
    people: tuple[Person, ...]
    facts: tuple[Fact, ...]

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of one kind, oldest first."""
        return self._by_kind.get(kind, ())

    @once
    def kinds(self) -> frozenset[type[Fact]]:
        """The kinds of facts that there are."""
        return frozenset(self._by_kind)

    @once
    def _by_kind(self) -> Mapping[type[Fact], tuple[Any, ...]]:
        found: dict[type[Fact], list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(type(fact), []).append(fact)
        return {kind: tuple(facts) for kind, facts in found.items()}

    def said_after(self, moment: datetime, *kinds: type[Fact]) -> bool:
        """Whether a fact of one of these kinds is newer than that."""
        return any(self._by_kind[kind][-1].at > moment for kind in kinds if kind in self._by_kind)

    @once
    def calendar(self) -> Calendar:
        """The employer's zone and business days."""
        return clock.calendar(self.candidacy.zone, self.candidacy.country, self.candidacy.region)

    # -- people -------------------------------------------------------------------------------------------------------

    @once
    def by_id(self) -> Mapping[str, Person]:
        """People by id, and by those of their other records."""
        return {id: person for person in self.people for id in (person.id, *person.other_ids)}

    def person(self, id: str) -> Person:
        """The person, or an interviewer of whom only the id is known."""
        return self.by_id.get(id) or Person(id=id, candidacy=self.candidacy.id, name=id)

    def with_part(self, *parts: str) -> tuple[Person, ...]:
        """People with one of these parts; earlier parts first, the smallest id of several."""
        return tuple([person for part in parts for person in self._by_part.get(part, ())])

    @once
    def _by_part(self) -> Mapping[str, Sequence[Person]]:
        found: dict[str, list[Person]] = {}
        for person in sorted(self.people, key=lambda person: person.id):
            found.setdefault(person.part, []).append(person)
        return found

    @once
    def contact(self) -> str | None:
        """Whom to ask where they are: recruiter, else coordinator, else hiring manager, else the first interviewer."""
        for person in self.with_part("recruiter", "coordinator", "hiring_manager"):
            return person.id
        return next((id for id in self.last_interview.with_), None) if self.last_interview else None

    @once
    def consultant(self) -> Person | None:
        """Through whom everything to the employer's people goes; None without an agency."""
        if self.candidacy.source != "agency":
            return None
        return next(iter(self.with_part("agency_consultant")), None)

    @once
    def outside(self) -> frozenset[str]:
        """People who are none of the employer's: the consultant, and whoever recommended the candidate."""
        return frozenset(person.id for person in self.with_part("agency_consultant", "referrer"))

    # -- rounds -------------------------------------------------------------------------------------------------------

    @once
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
        return self._end_of.get(interview.id) or self.calendar.local(interview.at)

    @once
    def _end_of(self) -> Mapping[str, datetime]:
        """By the id of the interview: everything hangs on it, and is counted from it."""
        return {interview.id: self.calendar.local(interview.at) for interview in self.interviews}

    def debrief_of(self, interview: InterviewHeld) -> Debriefed | None:
        """The newest debrief of that round, or None."""
        return self.debriefs.get(interview.id)

    @once
    def debriefs(self) -> Mapping[str, Debriefed]:
        """The newest debrief of each round, by the id of the interview."""
        return {debrief.interview: debrief for debrief in self.of(Debriefed)}

    @once
    def last_round(self) -> InterviewHeld | None:
        """The last interview that leads to a decision; one held for information only does not."""
        return next((each for each in reversed(self.interviews) if each.format != "informational"), None)

    @once
    def ends(self) -> frozenset[datetime]:
        """The moments at which rounds ended."""
        return frozenset(interview.at for interview in self.interviews)

    def note_on(self, person: str, interview: InterviewHeld | None = None) -> Note | None:
        """What the newest debrief (of that round, or of any) says of the person, or None."""
        return self._notes.get((person, interview.id if interview else None))

    @once
    def _notes(self) -> Mapping[tuple[str, str | None], Note]:
        """The newest note by person and round, and by person and None; of two in one debrief the first."""
        return {
            (note.person, about): note
            for debrief in self.of(Debriefed)
            for note in reversed(debrief.notes)
            for about in (debrief.interview, None)
        }

    # -- what was done ------------------------------------------------------------------------------------------------

    @once
    def made(self) -> tuple[LetterSent | CallMade, ...]:
        """Letters that went and stayed, and calls that were heard, oldest first."""
        return tuple(
            fact
            for fact in self.facts
            if (isinstance(fact, LetterSent) and fact.id not in self.came_back)
            or (isinstance(fact, CallMade) and fact.outcome in REACHED)
        )

    @once
    def came_back(self) -> Mapping[str, Bounced]:
        """Letters that bounced, by id: each bounce undoes the newest mail to that person before it."""
        if Bounced not in self.kinds:
            return {}
        undone: dict[str, Bounced] = {}
        mailed: dict[str, list[LetterSent]] = {}
        letters = deque(letter for letter in self.of(LetterSent) if letter.channel == "email")
        for bounce in self.of(Bounced):
            while letters and letters[0].at <= bounce.at:
                mailed.setdefault(letters[0].to, []).append(letters.popleft())
            if bounce.permanent and mailed.get(bounce.to):
                undone[mailed[bounce.to].pop().id] = bounce
        return undone

    def contacts(
        self, purpose: str, to: str | None = None, since: datetime | None = None
    ) -> tuple[LetterSent | CallMade, ...]:
        """What was made with that purpose: to one person or anybody, at or after `since`.

        Through an agency, what went to the consultant reached everybody, unless it names whom it is for.
        """
        made = self._made_by_purpose.get(purpose, ())
        first = bisect_left(made, since, key=lambda fact: fact.at) if since else 0
        return tuple(made[first:] if to is None else (fact for fact in made[first:] if self.reached(fact, [to])))

    @once
    def _made_by_purpose(self) -> Mapping[str, Sequence[LetterSent | CallMade]]:
        found: dict[str, list[LetterSent | CallMade]] = {}
        for fact in self.made:
            found.setdefault(fact.purpose, []).append(fact)
        return found

    def reached(self, fact: LetterSent | CallMade, people: Iterable[str | None]) -> set[str | None]:
        """Those of `people` whom that letter or call reached; None stands for anybody."""
        through = self.consultant is not None and fact.to == self.consultant.id
        return {
            person
            for person in people
            if person is None
            or person == fact.to
            or (through and person not in self.outside and (not fact.for_ or person in fact.for_))
        }

    def settled(self, purpose: str, to: str | None = None, since: datetime | None = None) -> bool:
        """Whether there are any `contacts` of that description, without going through them."""
        newest = self._newest.get((purpose, to))
        if newest and (since is None or newest >= since):
            return True
        if self.consultant is None or to is None or to in self.outside:
            return False
        newest = self._newest_to_all.get(purpose)
        return newest is not None and (since is None or newest >= since)

    @once
    def _newest(self) -> Mapping[tuple[str, str | None], datetime]:
        """When somebody was last reached, by purpose and person; None is anybody."""
        found: dict[tuple[str, str | None], datetime] = {}
        for fact in self.made:
            found[fact.purpose, None] = found[fact.purpose, fact.to] = fact.at
            if self.consultant and fact.to == self.consultant.id:
                found.update(((fact.purpose, each), fact.at) for each in fact.for_ if each not in self.outside)
        return found

    @once
    def _newest_to_all(self) -> Mapping[str, datetime]:
        """When the consultant was last asked to tell everybody, by purpose."""
        consultant = self.consultant.id if self.consultant else None
        return {fact.purpose: fact.at for fact in self.made if fact.to == consultant and not fact.for_}

    def thanked(self, person: str, interview: InterviewHeld) -> bool:
        """Whether that person was thanked for that round: by anything at or after its end."""
        return self.settled("thank_you", person, interview.at)

    # -- what was said ------------------------------------------------------------------------------------------------

    @once
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
        _, latest, fact = max(said, key=lambda each: (each[0], each[2].id))
        return None if self.spent(latest) else (latest, fact)

    def spent(self, day: date) -> bool:
        """A day before that of the last interview no longer counts."""
        last = self.last_interview
        return last is not None and clock.day_of(day, self.calendar.zone) < self.end(last).date()

    @once
    def leaving(self) -> tuple[datetime, Fact] | None:
        """When the candidate, by the newest word, does not want the job: from when to withdraw, and what says so."""
        decided = (each for each in self.of(Decided) if each.to in ("pursue", "withdraw"))
        words: list[Debriefed | Decided] = [*(each for each in self.of(Debriefed) if each.wanted), *decided]
        newest = max(words, key=lambda each: (each.at, each.id), default=None)
        if isinstance(newest, Decided) and newest.to == "withdraw":
            return self.calendar.local(newest.at), newest
        if isinstance(newest, Debriefed) and newest.wanted == "no":
            ends = {interview.id: self.end(interview) for interview in self.interviews}
            return ends.get(newest.interview) or self.calendar.local(newest.at), newest
        return None

    @once
    def rejection(self) -> Rejected | None:
        """Their newest no, or None."""
        return self.of(Rejected)[-1] if self.of(Rejected) else None

    @once
    def closing(self) -> Decided | None:
        """The candidate's acceptance or refusal, or None."""
        return next((each for each in reversed(self.of(Decided)) if each.to in ("accept", "decline")), None)

    @once
    def outcome(self) -> Fact | None:
        """The newest of an offer, a rejection and the candidate's own decision; None while it is open."""
        outcomes = [
            fact
            for fact in self.facts
            if isinstance(fact, Offered | Rejected) or (isinstance(fact, Decided) and fact.to != "pursue")
        ]
        return outcomes[-1] if outcomes else None

    # -- instructions and check-ins -----------------------------------------------------------------------------------

    @once
    def told(self) -> tuple[ToldToCheckBack, ...]:
        """Instructions to ask again that still count: those whose day is not spent."""
        return tuple(each for each in self.of(ToldToCheckBack) if not self.spent(each.on))

    def who_told(self, instruction: ToldToCheckBack) -> str | None:
        """Whom an instruction says to ask."""
        return instruction.by or self.contact

    @once
    def unsettled_instructions(self) -> tuple[ToldToCheckBack, ...]:
        """Of each person the newest instruction that no check-in to them has followed."""
        newest: dict[str | None, ToldToCheckBack] = {self.who_told(each): each for each in self.told}
        return tuple(each for who, each in newest.items() if not self.settled("check_in", who, each.at))

    @once
    def unasked_check_ins(self) -> tuple[LetterSent | CallMade, ...]:
        """Check-ins that followed no instruction: those that count to the cap."""
        if ToldToCheckBack not in self.kinds:
            return self.contacts("check_in")
        waiting: set[str | None] = set()
        unasked: list[LetterSent | CallMade] = []
        events = [*self.of(ToldToCheckBack), *self.contacts("check_in")]
        for event in sorted(events, key=lambda fact: fact.at):  # of one moment what was asked comes before its answer
            if isinstance(event, ToldToCheckBack):
                waiting.add(self.who_told(event))
                continue
            asked = self.reached(event, waiting)
            waiting -= asked
            if not asked:
                unasked.append(event)
        return tuple(unasked)

    @once
    def left_out(self) -> Mapping[str, Skipped]:
        """What the candidate skipped, by the key of the step; of several facts the first."""
        return {fact.step: fact for fact in reversed(self.of(Skipped))}

    def away_until(self, person: str, moment: datetime) -> date | None:
        """The last day of whatever absence of that person covers the moment, from when it was said on; or None."""
        known = self._absences.get(person, [])
        said = bisect_right(known, moment, key=lambda each: each[0])
        return known[said - 1][1] if said and self.calendar.local(moment).date() <= known[said - 1][1] else None

    @once
    def _absences(self) -> Mapping[str, list[tuple[datetime, date]]]:
        """By person and when it was said: the last day of all absences that were said by then."""
        found: dict[str, list[tuple[datetime, date]]] = {}
        for absence in self.of(OutOfOffice):
            if absence.until:
                last, known = clock.day_of(absence.until, self.calendar.zone), found.setdefault(absence.person, [])
                known.append((absence.at, max(last, known[-1][1]) if known else last))
        return found

    @once
    def ended(self) -> Fact | None:
        """What ended it: a rejection, an acceptance or refusal, a withdrawal that was sent; or None."""
        return self.rejection or self.closing or next(iter(self.contacts("withdraw")), None)

    def day(self, moment: datetime) -> str:
        """Wednesday 14 October, on the employer's calendar: the day as a sentence names it."""
        return clock.spoken_day(self.calendar.local(moment))

    def after(self, moment: datetime, *, minutes: int = 0, hours: int = 0, days: int = 0) -> datetime:
        """Elapsed time after a moment, on the employer's wall clock."""
        return clock.after(moment, clock.span(minutes, hours, days), self.calendar.zone)


def stories(
    candidate: Candidate | None, candidacies: Iterable[Candidacy], people: Iterable[Person], facts: Iterable[Fact]
) -> Iterator[Story]:
    """One story a candidacy, in the given order; facts and people of unknown candidacies are left out."""
    known: dict[str, list[Person]] = {}
    told: dict[str, list[Fact]] = {}
    for person in people:
        known.setdefault(person.candidacy, []).append(person)
    for fact in facts:
        told.setdefault(fact.candidacy, []).append(fact)
    for candidacy in candidacies:
        met, said = as_one(known.get(candidacy.id, ()), as_they_stand(told.get(candidacy.id, ())))
        yield Story(candidacy=candidacy, candidate=candidate, people=met, facts=said)
