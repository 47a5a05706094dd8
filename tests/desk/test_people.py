"""One person under two addresses: offered, made one by the candidate's word, and taken back without a trace."""

from __future__ import annotations

import json
from contextlib import closing
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as some

from afterword.core.journal import Line
from afterword.desk import candidacies, openings, people
from afterword.desk.house import House
from afterword.desk.sought import register
from afterword.errors import BadInput, NotFound
from afterword.store import lines, plans
from afterword.store.database import open_store
from calling import DANA, NOW, RAUL, THANKED, fact, lived, person

HOME = person("dana-2", "Dana Whitfield", email="dana.whitfield@gmail.com", title="", phone="", may_call=False)
BESIDE = person("d-whitfield", "d.whitfield@harrowlake.example", email="d.whitfield@harrowlake.example")
OTHER = person("dana-3", "Dana Whitfield", email="dana@elsewhere.example", phone="", title="Fitter")
HERE = {"people": (DANA, RAUL, HOME, BESIDE, OTHER)}


def offered(house: House) -> list[tuple[str, str, str, str]]:
    return [(pair.keep.id, pair.other.id, pair.state, pair.reason) for pair in people.pairs(house)]


def test_who_may_be_one_is_offered_with_the_reason_and_nothing_is_done_by_itself(house: House) -> None:
    lived(house, **HERE)
    assert offered(house) == [
        ("dana", "dana-2", "perhaps", "The name is the same, and dana.whitfield@gmail.com is a private address."),
        ("dana", "d-whitfield", "perhaps", "The address spells the name, and both addresses are of harrowlake.example."),
        ("d-whitfield", "dana-2", "perhaps", "The address spells the name, and dana.whitfield@gmail.com is a private address."),
        ("dana-3", "dana-2", "perhaps", "The name is the same, and dana.whitfield@gmail.com is a private address."),
    ]  # fmt: skip
    assert {each.id for each in openings.one(house, "harrow")[0].people} == {each["id"] for each in HERE["people"]}


def test_one_person_is_thanked_once_answers_from_both_and_is_read_as_one(house: House) -> None:
    held = fact("interview_held", "2026-11-11T15:00:00-06:00", id="i2", start="2026-11-11T14:00:00-06:00",
                **{"with": ["dana", "dana-2"]})  # fmt: skip
    answered = fact("told_to_check_back", "2026-11-12T09:00:00-06:00", by="dana-2", on="2026-11-20")
    lived(house, held, THANKED, answered, **HERE)
    people.are_one(house, "dana", "dana-2")
    story, plan, _ = openings.one(house, "harrow")
    assert story.last_interview
    assert story.last_interview.with_ == ("dana",)
    assert story.person("dana-2").emails == ("dana@harrowlake.example", "dana.whitfield@gmail.com")
    assert {step.to for step in plan.steps if step.purpose == "thank_you"} == {"raul"}, "one letter settled both"
    assert [step.to for step in plan.steps if step.purpose == "check_in"] == ["dana"]
    addresses = {each.address for each in register(house, NOW).each["harrow"].people}
    assert {"dana@harrowlake.example", "dana.whitfield@gmail.com"} <= addresses
    again = candidacies.Invited(name="Dana Whitfield", email="dana.whitfield@gmail.com")
    with house.store.transaction() as tx:
        assert [each.id for each in candidacies._people(tx, story.candidacy, [again])] == ["dana"]


def test_a_no_is_remembered_and_either_word_can_be_taken_back(house: House) -> None:
    lived(house, **HERE)
    before = offered(house)
    people.are_two(house, "dana", "dana-2")
    people.are_two(house, "dana", "dana-2")
    assert ("dana", "dana-2", "two", "") in offered(house)
    people.undo(house, "dana-2", "dana")
    assert offered(house) == before
    people.are_one(house, "dana", "dana-2")
    people.are_one(house, "dana-2", "d-whitfield")
    assert [pair[:3] for pair in offered(house) if pair[2] == "one"] == [
        ("dana", "dana-2", "one"), ("dana", "d-whitfield", "one"),
    ]  # fmt: skip
    with pytest.raises(BadInput, match="told as one"):
        people.are_two(house, "d-whitfield", "dana-2")
    people.undo(house, "dana", "d-whitfield")
    people.undo(house, "dana-2", "dana")
    assert offered(house) == before
    for keep, other, wrong in (("dana", "nobody", NotFound), ("dana", "dana", BadInput), ("dana", "raul", NotFound)):
        with pytest.raises(wrong):
            people.undo(house, keep, other)


WHO = some.sampled_from(["dana", "dana-2", "d-whitfield", "raul"])
SAID: dict[str, Any] = {
    "letter_sent": lambda who: {"to": who, "purpose": "thank_you"},
    "call_made": lambda who: {"to": who, "purpose": "check_in"},
    "told_to_check_back": lambda who: {"by": who, "on": "2026-11-20"},
    "asked_for": lambda who: {"by": who, "what": "references"},
    "out_of_office": lambda who: {"person": who, "until": "2026-11-25"},
    "bounced": lambda who: {"to": who, "address": f"{who}@harrowlake.example"},
    "interview_held": lambda who: {"with": [who, "dana", "raul"]},
    "debriefed": lambda who: {
        "interview": "i1",
        "notes": [{"person": each, "topics": [each]} for each in (who, "dana")],
    },
}
FACTS = some.lists(some.tuples(some.sampled_from(sorted(SAID)), WHO, some.integers(0, 40)), max_size=8)
PAIRS = some.lists(some.tuples(WHO, WHO).filter(lambda pair: pair[0] != pair[1]), min_size=1, max_size=3)


def as_kept(house: House) -> tuple[list[Line], str]:
    """The plan and the journal, byte for byte."""
    with house.store.reading() as tx:
        plan = plans.of_candidacy(tx, "harrow")
        return [repr(each) for each in (*plan.steps, *plan.held_back)], json.dumps(lines.everything(tx).lines)  # type: ignore[misc]


@settings(max_examples=12, phases=[Phase.generate])  # each opens a database: shrinking would take minutes
@given(FACTS, PAIRS)
def test_merged_and_taken_back_the_plan_is_byte_for_byte_what_it_was(
    tmp_path_factory: pytest.TempPathFactory, facts: list[tuple[str, str, int]], chosen: list[tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("merged")
    with closing(open_store(f"sqlite:///{folder / 'afterword.db'}")) as store:
        house = House(folder, store)
        said = [
            fact(kind, f"2026-11-{12 + hours // 24}T{hours % 24:02}:00:00-06:00", id=f"f{number}", **SAID[kind](who))
            for number, (kind, who, hours) in enumerate(facts)
        ]
        lived(house, *said, **HERE)
        before = as_kept(house)
        for keep, other in chosen:
            people.are_one(house, keep, other)
            assert {step.to for step in openings.one(house, "harrow")[1].steps} & {other} <= {keep, other}
        while told := [pair for pair in people.pairs(house) if pair.state == "one"]:
            people.undo(house, told[0].keep.id, told[0].other.id)
        assert as_kept(house) == before
