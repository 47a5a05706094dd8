"""Every check owns its name, sentence, source and examples; and the examples hold."""

from __future__ import annotations

from collections import Counter

import pytest

from afterword.writing.review import CHECKS, SEVERITIES, Check, Example
from afterword.writing.review.example import letters, looked_at

GOOD = [(check, example) for check in CHECKS for example in check.examples.good]
NEAR = [(check, example) for check in CHECKS for example in check.examples.near]
BAD = [(check, example) for check in CHECKS for example in check.examples.bad]


def named(pair: object) -> str:
    return pair.name if isinstance(pair, Check) else ""


@pytest.mark.parametrize("check", CHECKS, ids=named)
def test_a_check_owns_all_that_is_said_of_it(check: Check) -> None:
    assert check.name == check.name.lower().replace(" ", "-")
    assert check.severity in SEVERITIES
    assert check.sentence.endswith(".")
    assert check.source.startswith("https://") or check.source.startswith("http://")
    assert len(check.examples.good) >= 3
    assert len(check.examples.bad) >= 3
    assert len(check.examples.near) >= 2
    assert check.when_heard <= bool(check.hears)


def test_names_are_given_once() -> None:
    assert [name for name, times in Counter(check.name for check in CHECKS).items() if times > 1] == []


@pytest.mark.parametrize(("check", "example"), GOOD, ids=named)
def test_nothing_is_found_in_a_good_example(check: Check, example: Example) -> None:
    assert list(looked_at(check, example)) == []


@pytest.mark.parametrize(("check", "example"), NEAR, ids=named)
def test_nothing_is_found_in_what_only_looks_like_the_mistake(check: Check, example: Example) -> None:
    assert list(looked_at(check, example)) == []


@pytest.mark.parametrize(("check", "example"), BAD, ids=named)
def test_the_mistake_of_a_bad_example_is_found_where_it_stands(check: Check, example: Example) -> None:
    found = list(looked_at(check, example))
    assert found
    assert {(each.check, each.severity) for each in found} == {(check.name, check.severity)}
    letter = letters(example)[-1]
    if example.marks:
        texts = {"text": letter.text, "subject": letter.subject}
        assert example.marks in [texts[each.where][slice(*each.span)] for each in found if each.span]
