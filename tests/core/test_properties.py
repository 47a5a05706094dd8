"""What holds for every plan of every journal: random ones, with every kind of fact in any order."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import assume, given
from hypothesis import strategies as some

from afterword.core import journal, planner
from afterword.core.clock import between
from afterword.core.facts import FACTS, Bounced, Corrected, Fact, InterviewHeld, Retracted
from afterword.core.rules import BY_NAME
from afterword.core.steps import LETTERS, Plan, Step
from afterword.core.story import Story, stories

Line = dict[str, Any]
Lines = list[Line]

PLACES = [("Europe/London", "GB"), ("America/New_York", "US"), ("Europe/Berlin", "DE"), ("Australia/Sydney", "AU"),
          ("Asia/Kolkata", "IN"), ("Asia/Shanghai", "CN"), ("America/Sao_Paulo", ""), ("UTC", "")]  # fmt: skip
STARTS = [date(2026, 3, 1), date(2026, 3, 20), date(2026, 10, 17), date(2026, 12, 15)]
"""Among them the weeks in which clocks change, there and back, and the holidays at the end of the year."""
PARTS = ["interviewer", "interviewer", "hiring_manager", "recruiter", "coordinator", "assistant"]
PEOPLE = [f"p{number}" for number in range(12)]
PURPOSES = sorted(LETTERS)
KINDS = [
    "interview_held", "interview_held", "debriefed", "debriefed", "letter_sent", "letter_sent", "letter_sent", "call_made",
    "interview_missed", "acknowledged", "decision_expected", "told_to_check_back", "asked_not_to_contact", "asked_for",
    "supplied", "invited", "offered", "rejected", "put_on_hold", "out_of_office", "bounced", "decided", "skipped",
    "corrected", "retracted",
]  # fmt: skip


@some.composite
def journals(draw: Any, without: tuple[str, ...] = ()) -> Lines:
    """The lines of a journal of one candidacy, with none of the kinds in `without`."""
    zone, country = draw(some.sampled_from(PLACES))
    source = draw(some.sampled_from(["direct", "direct", "agency", "referral"]))
    size = draw(some.sampled_from([0, 1, 2, 4, 4, 12]))
    people = [_person(draw, id, draw(some.sampled_from(PARTS))) for id in PEOPLE[:size]]
    for id, part in (("gil", "agency_consultant"), ("ref", "referrer")):
        if draw(some.booleans()):
            people.append(_person(draw, id, part))
    ids = [person["id"] for person in people] + ["stranger"]
    start = datetime.combine(draw(some.sampled_from(STARTS)), datetime.min.time(), ZoneInfo(zone))
    facts: Lines = []
    for number in range(draw(some.integers(0, 16))):
        kind = draw(some.sampled_from([each for each in KINDS if each not in without]))
        at = start + timedelta(minutes=draw(some.integers(0, 30 * 24 * 6)) * 10)
        facts.append({"fact": kind, "id": f"f{number}", "candidacy": "c", "at": at.isoformat(),
                      **_said(draw, kind, at, ids, facts)})  # fmt: skip
    candidacy = {"record": "candidacy", "id": "c", "employer": "Northwind", "zone": zone, "country": country,
                 "source": source}  # fmt: skip
    return [
        {"record": "candidate", "id": "me", "name": "Lea Brandt", "zone": "Europe/London"},
        candidacy,
        *people,
        *facts,
    ]


def _person(draw: Any, id: str, part: str) -> Line:
    way = draw(some.sampled_from(["email", "email", "email", "phone", "nothing"]))
    return {"record": "person", "id": id, "candidacy": "c", "name": f"{id} Okafor", "part": part,
            "email": f"{id}@northwind.example" if way == "email" else None,
            "phone": "+44 20 7946 0101" if way == "phone" else None, "may_call": way == "phone",
            "zone": draw(some.sampled_from([None, None, "America/New_York"]))}  # fmt: skip


def _said(draw: Any, kind: str, at: datetime, ids: list[str], before: Lines) -> Line:
    who = draw(some.sampled_from(ids))
    day = (at + timedelta(days=draw(some.integers(-2, 25)))).date().isoformat()
    earlier = draw(some.sampled_from([fact["id"] for fact in before] or ["nothing"]))
    held = draw(some.sampled_from([fact["id"] for fact in before if fact["fact"] == "interview_held"] or ["nothing"]))
    room = (
        draw(some.lists(some.sampled_from(ids), max_size=11)) if kind in ("interview_held", "interview_missed") else []
    )
    by = {"by": who} if draw(some.booleans()) else {}
    yes = draw(some.booleans())
    for_ = {"for": [draw(some.sampled_from(ids))]} if draw(some.integers(0, 3)) == 0 else {}
    said: dict[str, Line] = {
        "interview_held": {"with": room, "format": draw(some.sampled_from(["video", "video", "informational"]))},
        "interview_missed": {"with": room, "start": at.isoformat(), "who": "employer" if yes else "candidate"},
        "debriefed": {"interview": held, "notes": [{"person": who, "topics": ["x"]}], "decision_today": yes,
                      "wanted": draw(some.sampled_from(["yes", "yes", "no"])), "promised": ["portfolio"] * yes,
                      "decision": {"latest": day} if by else None},
        "letter_sent": {"to": who, "purpose": draw(some.sampled_from(PURPOSES)), **for_},
        "call_made": {"to": who, "purpose": draw(some.sampled_from(PURPOSES)),
                      "outcome": draw(some.sampled_from(["spoke", "voicemail", "no_answer", "gatekeeper"]))},
        "decision_expected": {"latest": day, **by},
        "told_to_check_back": {"on": day, **by},
        "asked_for": {"what": "references", **({"deadline": day} if yes else {}), **by},
        "supplied": {"answers": earlier} if yes else {"what": "portfolio"},
        "rejected": {"warm": yes, **by},
        "put_on_hold": {**({"until": day} if yes else {}), **by},
        "out_of_office": {"person": who, "until": day},
        "bounced": {"to": who, "address": f"{who}@northwind.example" if by else None, "permanent": yes},
        "decided": {"to": draw(some.sampled_from(["pursue", "withdraw", "accept", "decline"]))},
        "skipped": {"step": f"thank_you:c:{who}:{held}"},
        "corrected": {"target": earlier, "new": {"at": (at - timedelta(hours=30)).isoformat()}},
        "retracted": {"target": earlier},
    }  # fmt: skip
    return said.get(kind, by)


def planned(lines: Lines) -> Plan:
    return planner.plan(read(lines))


def read(lines: Lines) -> journal.Journal:
    return journal.parse("".join(json.dumps(line) + "\n" for line in lines))


def story(lines: Lines) -> Story:
    told = read(lines)
    return next(stories(told.candidate, told.candidacies, told.people, told.facts))


def keys(plan: Plan) -> set[str]:
    """Of all that is owed or held back."""
    return {each.key for each in (*plan.steps, *plan.held_back)}


@given(journals(), some.randoms(use_true_random=False))
def test_the_order_of_the_lines_never_matters(lines: Lines, chance: Any) -> None:
    mixed = list(lines)
    chance.shuffle(mixed)
    assert planned(mixed) == planned(lines)


@given(journals(), some.data())
def test_the_plan_of_two_journals_together_is_that_of_their_union(lines: Lines, data: Any) -> None:
    sides = data.draw(
        some.lists(some.sampled_from(["left", "right", "both"]), min_size=len(lines), max_size=len(lines))
    )
    left = [line for line, side in zip(lines, sides, strict=True) if side != "right"]
    right = [line for line, side in zip(lines, sides, strict=True) if side != "left"]
    assert planned(left + right) == planned(right + left) == planned(lines)


@given(journals())
def test_to_ask_every_rule_whatever_the_story_holds_gives_the_same_plan(lines: Lines) -> None:
    asked_all = story(lines)
    asked_all.__dict__["kinds"] = frozenset(FACTS.values())  # as if it held every kind, so that no rule is passed over
    assert planner.plan_one(asked_all) == planner.plan_one(story(lines))


@given(journals())
def test_a_window_opens_before_it_is_due_and_lapses_last(lines: Lines) -> None:
    for step in planned(lines).steps:
        window = step.window
        assert window.best
        moments = [each.astimezone(UTC) for each in (window.opens, window.best, window.due, window.lapses)]
        assert moments == sorted(moments), step


@given(journals())
def test_every_key_is_unique_and_every_reason_rests_on_a_rule_and_on_facts_that_stand(lines: Lines) -> None:
    plan, standing = planned(lines), {fact.id for fact in story(lines).facts}
    assert len(keys(plan)) == len(plan.steps) + len(plan.held_back)
    for each in (*plan.steps, *plan.held_back):
        assert each.reason.rule in BY_NAME
        assert each.reason.because
        assert set(each.reason.because) <= standing, each


@given(journals())
def test_nobody_is_asked_twice_unless_they_said_so_and_never_within_a_week(lines: Lines) -> None:
    told = story(lines)
    rounds = [held for held in told.of(InterviewHeld) if held.format != "informational"]
    unasked = [step for step in planned(lines).steps
               if step.purpose == "check_in" and step.reason.rule != "when-told"]  # fmt: skip
    assert len(unasked) <= 1
    assert not (unasked and told.unasked_check_ins)
    for step in unasked:
        assert between(rounds[-1].at, step.window.opens) >= timedelta(days=7)


@given(journals(), some.integers(0, 30 * 24), some.booleans())
def test_after_a_rejection_nothing_goes_to_them_but_a_good_parting(lines: Lines, hour: int, warm: bool) -> None:
    no = {"fact": "rejected", "id": "no", "candidacy": "c", "at": _moment(hour), "warm": warm}
    assert {step.purpose for step in planned([*lines, no]).steps} <= {"part_well", "stay_in_touch", "tell_referrer"}


@given(journals())
def test_everybody_who_was_in_the_room_is_thanked_or_due_or_named_or_held_back_with_a_reason(lines: Lines) -> None:
    told, plan = story(lines), planned(lines)
    for held in told.interviews:
        thanks = [step for step in plan.steps if step.purpose == "thank_you" and step.reason.because[0] == held.id]
        due = {person for step in thanks for person in (step.for_ or step.to, *step.names)}
        waiting = [each.key for each in plan.held_back
                   if each.purpose == "thank_you" and each.key.endswith(f":{held.id}")]  # fmt: skip
        for person in held.with_:
            settled = any(told.reached(fact, [person]) for fact in told.contacts("thank_you", since=held.at))
            by_name = any(f":{person}:" in key for key in waiting)
            in_one_letter = len(set(held.with_)) > 7  # which was sent, or is held back under the name of who gets it
            assert settled or person in due or by_name or in_one_letter, (person, held)


LENGTHS = {
    "debrief-first": {0.5}, "thank-each-interviewer": {24}, "large-panel": {24}, "decision-today": {2},
    "thank-the-coordinator": {2, 24}, "tell-the-referrer": {24, 48}, "find-the-address": {12}, "fix-the-address": {4},
    "keep-the-promise": {24}, "answer-invitation": {24}, "answer-offer": {24}, "part-well": {48}, "withdraw": {48},
    "move-on": {7 * 24}, "stay-in-touch": {30 * 24}, "they-did-not-come": {1.75, 2},
}  # fmt: skip
"""Hours of elapsed time from opening to due."""


@given(journals())
def test_a_clock_change_moves_no_window(lines: Lines) -> None:
    for step in planned(lines).steps:
        if step.reason.rule in LENGTHS:
            hours = between(step.window.opens, step.window.due) / timedelta(hours=1)
            assert hours in LENGTHS[step.reason.rule], step


NEUTRAL = some.sampled_from([
    {"fact": "acknowledged"},
    {"fact": "acknowledged", "by": "p0"},
    {"fact": "call_made", "to": "p0", "purpose": "thank_you", "outcome": "no_answer"},
    {"fact": "call_made", "to": "p0", "purpose": "check_in", "outcome": "gatekeeper"},
    {"fact": "out_of_office", "person": "p0", "until": "2026-12-24"},
    {"fact": "a_kind_of_tomorrow", "what": "unknown"},
])  # fmt: skip


@given(journals(), NEUTRAL, some.integers(0, 30 * 24))
def test_a_neutral_fact_brings_nothing_back_and_adds_nothing(lines: Lines, neutral: Line, hour: int) -> None:
    more = {**neutral, "id": "neutral", "candidacy": "c", "at": _moment(hour)}
    assert keys(planned([*lines, more])) <= keys(planned(lines))


@given(journals(), NEUTRAL, some.data())
def test_what_was_sent_stays_settled_until_something_takes_it_back(lines: Lines, neutral: Line, data: Any) -> None:
    plan = planned(lines)
    letters = [step for step in plan.steps if step.purpose in LETTERS]
    assume(letters)
    step = data.draw(some.sampled_from(letters))
    settled = [*lines, *_done(step, lines)]
    assert step.key not in _open(planned(settled)), "what was done is not owed any more"
    later = {**neutral, "id": "neutral", "candidacy": "c", "at": _later(lines, step, 2)}
    assert step.key not in _open(planned([*settled, later]))
    undone = [
        *settled,
        {"fact": "retracted", "id": "no", "candidacy": "c", "at": _later(lines, step, 3), "target": "done"},
    ]
    assert step.key in _open(planned(undone)), "what did not happen after all is owed again"


def _moment(hour: int) -> str:
    return (datetime.combine(STARTS[0], datetime.min.time(), UTC) + timedelta(hours=hour)).isoformat()


def _done(step: Step, lines: Lines) -> Lines:
    fact: Line = {"fact": "letter_sent", "id": "done", "candidacy": "c", "at": _later(lines, step, 1),
                  "to": step.to or "somebody", "purpose": step.purpose}  # fmt: skip
    if step.purpose == "answer":
        fact |= {"fact": "supplied", "answers": step.reason.because[0]}
    return [{**fact, **({"for": [step.for_]} if step.for_ else {})}]


def _open(plan: Plan) -> set[str]:
    return {step.key for step in plan.steps}


def _later(lines: Lines, step: Step, hours: int) -> str:
    """After everything that is told, and after the step opens."""
    told = [datetime.fromisoformat(line["at"]) for line in lines if "fact" in line]
    return (max([step.window.opens, *told]) + timedelta(hours=hours)).astimezone(UTC).isoformat()


@given(journals(without=("skipped",)), some.data())
def test_a_step_left_out_is_held_back_and_nothing_else_changes(lines: Lines, data: Any) -> None:
    plan = planned(lines)
    assume(plan.steps)
    step = data.draw(some.sampled_from(plan.steps))
    skip = {"fact": "skipped", "id": "s", "candidacy": "c", "at": _later(lines, step, 1), "step": step.key}
    then = planned([*lines, skip])
    assert _open(then) == _open(plan) - {step.key}
    assert keys(then) == keys(plan)


@given(journals())
def test_a_story_tells_each_fact_once_in_order_and_counts_no_letter_that_came_back(lines: Lines) -> None:
    told = story(lines)
    by_id: dict[str, Fact] = {fact.id: fact for fact in told.facts}
    assert len(by_id) == len(told.facts)
    assert not [fact for fact in told.facts if isinstance(fact, Corrected | Retracted)]
    assert [fact.at for fact in told.facts] == sorted(fact.at for fact in told.facts)
    bounces = [fact for fact in told.of(Bounced) if fact.permanent]
    assert len(told.came_back) <= len(bounces)
    assert set(told.came_back) <= by_id.keys()
    assert not {fact.id for fact in told.made} & told.came_back.keys()


def test_the_random_journals_hold_every_kind_of_fact() -> None:
    assert set(KINDS) == set(FACTS)
