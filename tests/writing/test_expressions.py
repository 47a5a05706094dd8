"""Expressions that were compiled beforehand are what `re` would compile."""

from __future__ import annotations

import re

import pytest

from afterword.writing import expressions
from afterword.writing.expressions import pattern


def test_every_expression_of_the_table_is_as_re_compiles_it() -> None:
    known = [key.partition(" ") for key in expressions._known()]
    assert len(known) > 100
    for flags, _, expression in known:
        compiled = re.compile(expression, int(flags))
        assert pattern(expression, int(flags)) == compiled  # flags, groups and code
        assert pattern(expression, int(flags)).groupindex == compiled.groupindex


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
