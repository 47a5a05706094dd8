"""The candidate's own days: what holds, and what cannot be."""

from __future__ import annotations

import json
from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.core import journal
from afterword.core.arrange import arranged
from afterword.core.doubts import doubts
from afterword.core.preferences import KEYS, USUAL, Preferences, amiss, preferences_of, wrong
from afterword.core.records import Candidate
from storyteller import at, told


def lea(**said: Any) -> Candidate:
    return Candidate(id="me", name="Lea Brandt", zone="Europe/London", raw={"record": "candidate", **said})


def test_what_is_said_holds_in_place_of_the_usual() -> None:
    found = preferences_of(lea(quiet_from="21:30", letters_a_day=3))
    assert found == Preferences(zone="Europe/London", quiet_from=time(21, 30), quiet_until=time(7), letters_a_day=3)
    assert found.sentence == "Quiet from 21:30 until 07:00, and three letters a day at most."
    assert preferences_of(None) == USUAL


def test_a_day_without_quiet_hours_says_so() -> None:
    found = preferences_of(lea(quiet_from="07:00", letters_a_day=1))
    assert found.sentence == "No hour is quiet, and one letter a day at most."


IMPOSSIBLE = [
    ("quiet_from", "10pm"), ("quiet_from", "24:00"), ("quiet_from", "7:00"), ("quiet_until", 7),
    ("quiet_until", "07:00+01:00"), ("quiet_until", ["07:00"]), ("letters_a_day", 0), ("letters_a_day", -3),
    ("letters_a_day", "many"), ("letters_a_day", 2.5), ("letters_a_day", True), ("letters_a_day", 10**9),
]  # fmt: skip


@pytest.mark.parametrize(("key", "value"), IMPOSSIBLE)
def test_what_cannot_be_counts_as_not_said_and_is_doubted_where_it_stands(key: str, value: Any) -> None:
    assert preferences_of(lea(**{key: value})) == Preferences(zone="Europe/London")
    lines = list(told("2026-10-14T09:00 interview_held with=ada,bob").lines)
    lines = [{**line, key: value} if line.get("record") == "candidate" else line for line in lines]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (doubt,) = doubts(text, at("2026-12-01T12:00"))
    assert (doubt.line, doubt.sentence) == (1, f"{wrong(key, value)}. The usual holds in its place.")
    assert arranged(journal.parse(text)).plan.steps, "and everything is planned all the same"


def test_what_can_be_is_not_doubted() -> None:
    assert list(amiss({"quiet_from": "00:00", "quiet_until": "23:59", "letters_a_day": 100})) == []
    assert list(amiss({"quiet_from": None})) == []


@given(some.fixed_dictionaries({}, optional=dict.fromkeys(KEYS, some.none() | some.text() | some.integers() | some.floats()
                                                         | some.booleans() | some.lists(some.integers()))))  # fmt: skip
def test_whatever_a_record_says_there_is_a_day(said: dict[str, Any]) -> None:
    found = preferences_of(lea(**said))
    assert 1 <= found.letters_a_day <= 100
    assert found.sentence.endswith(".")
    assert len(list(amiss(said))) <= 3
