"""The debrief: what the candidate knows in the first half hour and would not know next week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from afterword.core.facts import Debriefed, InterviewHeld
from afterword.core.records import PARTS
from afterword.core.steps import Plan
from afterword.core.story import Story
from afterword.core.value import NOTHING
from afterword.desk.house import House, candidate_in, fact, new_id, readable_id, replan, same_everywhere, story_of
from afterword.desk.under_way import Settled, put_away
from afterword.errors import BadInput, NotFound
from afterword.store import lines, plans
from afterword.store.database import Tx

WANTED = ("yes", "no", "unsure")
BEHIND, AHEAD = timedelta(days=8), timedelta(days=14)
"""How far away from now an interview is whose debrief a phone takes along."""
MOST = 10
"""Debriefs that it takes along at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """One person in the room, as the candidate tells it. `id` is None for somebody who was not invited.

    `name`, `title`, `email` and `greeting` set the record right where they are given; `was_there` is false for somebody
    who was invited and did not come.
    """

    id: str | None = None
    name: str = ""
    title: str = ""
    email: str = ""
    greeting: str = ""
    part: str = ""
    was_there: bool = True
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    question: str = ""
    answered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The six answers. Days are the employer's; `earliest` and `latest` bound their decision, `words` are theirs."""

    met: tuple[Met, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    words: str = ""
    decision_today: bool = False
    wanted: str = "unsure"
    promised: tuple[str, ...] = ()
    remember: str = ""


def interview_to_debrief(story: Story, interview: str | None = None) -> InterviewHeld:
    """The interview asked for, else the last one without a debrief, else the last one. Raises `NotFound`."""
    if interview:
        for each in story.interviews:
            if each.id == interview:
                return each
        raise NotFound(f"{story.candidacy.employer} has no interview {interview!r}.")
    if not story.interviews:
        raise NotFound(f"No interview with {story.candidacy.employer} is known. Add its invitation first.")
    return next((each for each in story.interviews if not story.debrief_of(each)), story.interviews[-1])


def candidacy_to_debrief(house: House, now: datetime) -> str:
    """The candidacy whose interview ended last and has no debrief. Raises `NotFound` when there is none."""
    with house.store.reading() as tx:
        waiting = [step for step in plans.open_at(tx, now) if step.purpose == "debrief"]
    if not waiting:
        raise NotFound(
            "No interview is waiting for a debrief. Name the candidacy to change one: afterword debrief NAME."
        )
    return max(waiting, key=lambda step: step.window.opens).candidacy


def coming(house: House, now: datetime) -> tuple[str, ...]:
    """The candidacies whose debrief is asked for now or soon, and so perhaps where there is no network."""
    with house.store.reading() as tx:
        return plans.opening(tx, "debrief", now - BEHIND, now + AHEAD, MOST)


def note(
    house: House, candidacy: str, answers: Answers, now: datetime, interview: str | None = None,
    settled: Mapping[str, Settled] = NOTHING, once: str = "",
) -> Plan:  # fmt: skip
    """Write the debrief down, set names and titles right, and plan again.

    `settled` is what became of the fields that were typed into meanwhile; `once` is the id of a form that may come
    twice: the second time does nothing.
    """
    if answers.wanted not in WANTED:
        raise BadInput(f"Whether you want the job is yes, no or unsure, not {answers.wanted!r}.")
    with house.store.transaction() as tx:
        story = story_of(tx, candidacy)
        held = interview_to_debrief(story, interview)
        id = same_everywhere("debrief", candidacy, once) if once else new_id()
        if once and lines.find(tx, "fact", id):
            return plans.of_candidacy(tx, candidacy)
        notes, there = _people(tx, story, held, answers.met, _strengths(tx))
        if there and there != list(held.with_):
            lines.append(
                tx, fact("corrected", candidacy, now, now, target=held.id, new={"with": there}, source="debrief")
            )
        _take_back(tx, story, held, answers, now)
        _append_debrief(tx, candidacy, held.id, answers, notes, now, id)
        put_away(tx, candidacy, held.id, settled, now)
        replan(tx, candidacy)
        return plans.of_candidacy(tx, candidacy)


def last_answers(
    house: House, candidacy: str, interview: str | None = None
) -> tuple[Story, InterviewHeld, Debriefed | None]:
    """What a form shows before it is filled in: the story, the interview, and the debrief there is."""
    with house.store.reading() as tx:
        story = story_of(tx, candidacy)
    held = interview_to_debrief(story, interview)
    return story, held, story.debrief_of(held)


def _strengths(tx: Tx) -> Mapping[str, str]:
    """The candidate's strengths: by id, and by their own words."""
    candidate = candidate_in(tx)
    known = candidate.strengths if candidate else ()
    return {key.casefold(): each.id for each in known for key in (each.id, each.claim)}


def _people(
    tx: Tx, story: Story, held: InterviewHeld, met: Sequence[Met], strengths: Mapping[str, str]
) -> tuple[list[dict[str, Any]], list[str]]:
    """The notes of the debrief and the ids of who was there; records are set right on the way."""
    notes: list[dict[str, Any]] = []
    there: list[str] = []
    taken = lines.ids(tx, "person")
    for each in met:
        id = _record(tx, story, each, taken)
        taken.add(id)
        if each.was_there and (id in held.with_ or _interviewed(each, each.part or story.person(id).part)):
            there.append(id)
        unknown = [words for words in each.strengths if words.casefold() not in strengths]
        if unknown:
            raise BadInput(f"{unknown[0]!r} is none of your strengths. Add it to your profile: afterword profile.")
        if each.was_there and (each.topics or each.needs or each.strengths or each.question):
            notes.append(
                {
                    "person": id,
                    "topics": list(each.topics),
                    "needs": list(each.needs),
                    "strengths": [strengths[words.casefold()] for words in each.strengths],
                    "question": each.question or None,
                    "answered": list(each.answered),
                }
            )
    return notes, there


def _interviewed(met: Met, part: str) -> bool:
    """Whether they were in the room: by their part, or because more is told of them than what they arranged."""
    return part in ("interviewer", "hiring_manager") or bool(met.needs or met.strengths or met.question)


def _record(tx: Tx, story: Story, met: Met, taken: set[str]) -> str:
    """The id of the record of somebody met; made or set right as told."""
    if met.part and met.part not in PARTS:
        raise BadInput(f"{met.part!r} is no part. Use one of: {', '.join(PARTS)}.")
    known = story.by_id.get(met.id or "") or next(
        (person for person in story.people if met.name and person.name.casefold() == met.name.casefold()), None
    )
    if met.id and known is None:
        raise NotFound(f"Nobody called {met.id!r} is known at {story.candidacy.employer}.")
    if known is None and not met.name:
        raise BadInput("Somebody in the debrief has no name. Write it as they do.")
    body = dict(known.raw) if known else _stranger(story, met, taken)
    said = {"name": met.name, "title": met.title, "email": met.email, "greeting": met.greeting, "part": met.part}
    body |= {key: words.strip() for key, words in said.items() if words.strip()}
    lines.put(tx, body)
    return str(body["id"])


def _stranger(story: Story, met: Met, taken: set[str]) -> dict[str, Any]:
    return {
        "record": "person", "id": readable_id(met.name, taken), "candidacy": story.candidacy.id, "name": met.name,
        "title": "", "part": "interviewer", "email": "", "email_source": "given" if met.email else "",
        "phone": None, "zone": None, "greeting": None,
    }  # fmt: skip


def _take_back(tx: Tx, story: Story, held: InterviewHeld, answers: Answers, now: datetime) -> None:
    """Correct what earlier debriefs of that round promised and the new one does not: debriefs add up otherwise."""
    for earlier in story.of(Debriefed):
        still = [promise for promise in earlier.promised if promise in answers.promised]
        today = earlier.decision_today and answers.decision_today
        if earlier.interview == held.id and (len(still), today) != (len(earlier.promised), earlier.decision_today):
            new = {"promised": still, "decision_today": today}
            lines.append(tx, fact("corrected", held.candidacy, now, now, target=earlier.id, new=new, source="debrief"))


def _append_debrief(
    tx: Tx, candidacy: str, interview: str, answers: Answers, notes: list[dict[str, Any]], now: datetime, id: str
) -> None:
    decision = None
    if answers.latest or answers.earliest or answers.words:
        decision = {
            "earliest": answers.earliest.isoformat() if answers.earliest else None,
            "latest": answers.latest.isoformat() if answers.latest else None,
            "words": answers.words or None,
        }
    body = fact(
        "debriefed", candidacy, now, now, id,
        interview=interview, notes=notes, decision_today=answers.decision_today, wanted=answers.wanted,
        promised=list(answers.promised), remember=answers.remember or None,
    )  # fmt: skip
    lines.append(tx, {**body, "decision": decision})
