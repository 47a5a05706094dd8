"""Every rule owns a name, a sentence, a source and two examples; and its examples are true."""

import re
from pathlib import Path

import pytest

from afterword.core import planner
from afterword.core.etiquette import DEFAULT
from afterword.core.rules import BY_NAME, HOLDS, MOVES, RULES
from afterword.core.rules.rule import Example, Rule
from storyteller import at, told

EXAMPLES = [pytest.param(example, id=f"{rule.name}, {kind}") for rule in RULES
            for kind, example in (("kept", rule.kept), ("broken", rule.broken))]  # fmt: skip


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_says_what_it_is(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.sentence.endswith(".")
    assert rule.why.endswith(".")
    assert rule.source.startswith("http") or rule.source == "The candidate's own decision."
    assert rule.owes or rule.holds or rule.moves
    assert rule.kept != rule.broken
    for number in rule.numbers:
        assert getattr(DEFAULT, number) > 0


def test_names_are_unique_and_every_hold_is_a_rule() -> None:
    assert len(BY_NAME) == len(RULES)
    assert [rule for rule in RULES if rule.holds and rule not in HOLDS] == []
    assert [rule for rule in RULES if rule.moves and rule not in MOVES] == []
    assert [rule for rule in (*HOLDS, *MOVES) if rule not in RULES] == []


def test_every_number_of_the_etiquette_belongs_to_a_rule_or_to_the_best_moment() -> None:
    used = {number for rule in RULES for number in rule.numbers} | {"name", "rest_hours", "minutes_between_letters"}
    assert set(DEFAULT.__dataclass_fields__) == used


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_examples_of_a_rule_are_true(example: Example) -> None:
    plan = planner.plan(told(example.told))
    for line in example.shows.splitlines():
        what, purpose, *rest = line.split()
        steps = {(step.purpose, step.to or "-"): step for step in plan.steps}
        held = {(each.purpose, each.to or "-") for each in plan.held_back}
        if what == "owed":
            assert steps[purpose, rest[0]].window.due == at(rest[2]), plan
        elif what == "held":
            assert (purpose, rest[0]) in held, plan
            assert (purpose, rest[0]) not in steps, plan
        else:
            assert (what, rest) == ("nothing", []), f"{line!r} is no expectation"
            assert purpose not in {each for each, _ in steps}, plan


def test_the_kinds_that_a_rule_is_about_are_those_that_its_examples_tell_of() -> None:
    for rule in RULES:
        kinds = {type(fact) for example in (rule.kept, rule.broken) for fact in told(example.told).facts}
        assert not rule.about or kinds & set(rule.about), rule.name
    assert [rule.name for rule in RULES if not rule.about] == ["through-the-agency"], "who is there decides that one"


def test_every_rule_stands_in_the_house_by_import_and_not_by_magic() -> None:
    folder = Path(planner.__file__).parent / "rules"
    listed = (folder / "__init__.py").read_text(encoding="utf-8")
    for file in folder.glob("*.py"):
        for name in re.findall(r"^([A-Z_]+) = Rule\(", file.read_text(encoding="utf-8"), re.MULTILINE):
            assert name in listed, f"{file.name} makes {name}, and RULES does not list it"
