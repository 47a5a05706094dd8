"""Expressions that were compiled beforehand find what `re` would find."""

from __future__ import annotations

import re

import pytest

from afterword.writing import expressions
from afterword.writing.expressions import compiled, pattern


def test_every_expression_of_the_table_finds_what_re_finds() -> None:
    known = [key.partition(" ") for key in expressions._known()]
    assert len(known) > 100
    words = "You wrote, “we hire 3 nurses by Friday 12 June”; I'd like to: it isn't easy.\n\nDear Dr. Ó Sé,"
    for flags, _, expression in known:
        made, plain = compiled(expression, int(flags)), re.compile(expression, int(flags))
        assert (made.flags, made.groups, made.groupindex) == (plain.flags, plain.groups, plain.groupindex)
        assert [each.regs for each in made.finditer(words)] == [each.regs for each in plain.finditer(words)]


def test_an_expression_is_compiled_at_its_first_use() -> None:
    later = pattern("never (?:asked|used) for")
    asked = ("never (?:asked|used) for", 0)
    assert asked not in expressions.ASKED
    assert later.search("it was never used for that") is not None
    assert asked in expressions.ASKED
    assert later.groups == 0
    with pytest.raises(AttributeError):
        _ = later.nothing  # type: ignore[attr-defined]


def test_a_table_is_for_one_kind_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    made = expressions.table([("a|b", 0), ("a\nb", 0)]).split("\n")
    assert made[0] == expressions.this_python()
    assert made[1] == "0 a|b"  # the one with a line break would break the table
    assert len(made) == 3
    monkeypatch.setattr(expressions, "this_python", lambda: "another")
    assert expressions._known.__wrapped__() == {}


def test_any_other_expression_is_compiled_when_asked_for() -> None:
    match = pattern("(?P<who>nobody) asked for THIS", re.I).search("Nobody asked for this")
    assert match is not None
    assert match["who"] == "Nobody"
