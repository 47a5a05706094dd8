"""A journal that cannot be quite right: each doubt names its line, and the rest is planned."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.core import journal, planner
from afterword.core.doubts import doubts
from storyteller import at, told

NOW = at("2026-12-01T12:00")
HELD = "2026-10-14T10:45 interview_held id=i with=ada\n"


def text(story: str) -> str:
    return "".join(journal.dump(told(story).lines))


def said(words: str) -> list[str]:
    return [f"{doubt.line}: {doubt.sentence}" for doubt in doubts(words, NOW)]


ODD = [
    ("2026-10-14T12:00 debriefed interview=x", 'the interview "x", which is not there'),
    ("2026-10-14T12:00 retracted target=x", 'the fact "x", which is not there'),
    ("2026-10-14T12:00 corrected target=x new={}", 'the fact "x", which is not there'),
    ('2026-10-14T12:00 corrected target=i new={"with":3}', "is no fact"),
    ("2026-10-14T12:00 supplied answers=x", '"x", which nobody asked'),
    ("2026-10-14T12:00 retracted id=r target=r", "in a ring"),
    ("2026-10-13T12:00 debriefed interview=i", "before that began"),
    ("2026-10-13T12:00 letter_sent to=ada purpose=thank_you", "before the first interview"),
    ("2027-10-13T12:00 acknowledged by=ada", "in the future"),
]


@pytest.mark.parametrize(("line", "complaint"), ODD)
def test_what_is_odd_names_its_line_and_the_rest_is_planned(line: str, complaint: str) -> None:
    words = text(HELD + line)
    (doubt,) = said(words)
    assert doubt.startswith(f"{len(words.splitlines())}: ")
    assert complaint in doubt
    assert {step.purpose for step in planner.plan(journal.parse(words)).steps} >= {"thank_you", "check_in"}


def test_somebody_unknown_is_an_interviewer_without_an_address() -> None:
    words = "".join(line for line in text(HELD).splitlines(keepends=True) if '"person"' not in line)
    assert 'Nobody with the id "ada"' in said(words)[0]
    assert {"find_address", "thank_you"} <= {step.purpose for step in planner.plan(journal.parse(words)).steps}


def test_of_two_facts_with_one_id_the_first_counts_and_the_same_line_twice_is_no_doubt() -> None:
    words = text(HELD)
    last = words.splitlines()[-1]
    assert said(words + last + "\n") == []
    (doubt,) = said(words + last.replace("ada", "bob") + "\n")
    assert 'Another fact has the id "i"' in doubt
    assert {
        step.to
        for step in planner.plan(journal.parse(words + last.replace("ada", "bob"))).steps
        if step.purpose == "thank_you"
    } == {"ada"}


def test_a_fact_of_an_unknown_candidacy_is_left_out() -> None:
    words = text(HELD) + text(HELD).splitlines()[-1].replace('"c"', '"z"').replace('"i"', '"j"') + "\n"
    assert [each for each in said(words) if 'no candidacy "z"' in each]
    assert {step.candidacy for step in planner.plan(journal.parse(words)).steps} == {"c"}


def test_a_sound_journal_raises_no_doubt() -> None:
    assert said(text(HELD + "2026-10-14T12:00 debriefed\n2026-10-14T15:00 letter_sent to=ada purpose=thank_you")) == []


def test_ten_thousand_facts_are_planned_like_ten() -> None:
    many = HELD + "".join(f"2026-10-{15 + n % 10}T{8 + n % 10:02}:00 acknowledged by=ada\n" for n in range(10_000))
    words = text(many)
    began = time.monotonic()
    plan = planner.plan(journal.parse(words))
    assert said(words) == []
    assert len(plan.steps) == len(planner.plan(journal.parse(text(HELD))).steps)
    assert time.monotonic() - began < 60  # far from a time limit: it would take minutes if it were not linear


RING = some.lists(
    some.tuples(some.sampled_from(["corrected", "retracted"]), some.integers(0, 5), some.integers(0, 5)), max_size=8
)


@given(RING)
def test_no_tangle_of_corrections_hangs_or_raises(tangle: list[tuple[str, int, int]]) -> None:
    lines = [f"2026-10-14T12:0{n % 10} {kind} id=r{id} target=r{target} new={{}}".replace(" new={}", " new={}" if kind == "corrected" else "")
             for n, (kind, id, target) in enumerate(tangle)]  # fmt: skip
    words = text(HELD + "\n".join(lines))
    doubts(words, NOW + timedelta(days=1))
    assert planner.plan(journal.parse(words)).steps
