"""An expression whose alternatives are sorted by their first letter finds what it found."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.mail import reading
from afterword.writing import expressions
from afterword.writing.expressions import compiled

_LETTERS = st.sampled_from(["a", "b", "c", "A", "1", " ", "-", "é", "s", "K"])
_ATOMS = st.one_of(
    _LETTERS,
    st.sampled_from(
        [r"\b", r"\d", r"\w", ".", "[ab]", "[aA]", "[^a]", "^", "$", "(?<!a)", "(?<=b )", "(?!a)", "(?=b)"]
    ),
)


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=5)
    return st.one_of(
        several.map("".join),
        several.map(lambda ways: f"(?:{'|'.join(ways)})"),
        several.map(lambda ways: f"({'|'.join(ways)})"),
        inner.map(lambda one: f"(?:{one})?"),
        inner.map(lambda one: f"(?:{one}){{0,2}}?"),
        several.map(lambda ways: f"(?={'|'.join(ways)})"),
    )


EXPRESSIONS = st.recursive(_ATOMS, _grown, max_leaves=14)


@given(EXPRESSIONS, st.text("abcA1 -éſskK\n", max_size=14), st.sampled_from([0, re.IGNORECASE, re.MULTILINE]))
@example(r"\bab|cb|\bac|a", "ab cb ac", 0)
@example(r"(?:a|b|ab)c|abd", "abc abd", 0)
@example(r"(?<!b )ab|\bac|\d", "b ab ac 1", 0)
@example("Ab|aB|AB", "aB", re.IGNORECASE)
@example("(a)?b|(a)c", "ac", 0)
def test_it_finds_the_same_in_the_same_way(expression: str, text: str, flags: int) -> None:
    plain = re.compile(expression, flags)
    found = [each.regs for each in compiled.__wrapped__(expression, flags).finditer(text)]
    assert found == [each.regs for each in plain.finditer(text)]


def _sentences() -> list[str]:
    folder = Path(__file__).parent.parent / "messages"
    text = "\n".join(each.read_text("utf-8", "replace") for each in sorted(folder.glob("*.eml"))[:40])
    return [each for line in text.splitlines() for each in (line, line.lower()) if len(each) > 30][:300]


@pytest.mark.parametrize("name", [each.name for each in iter_modules(reading.__path__)])
def test_what_the_readers_listen_for_is_found_as_re_finds_it(name: str) -> None:
    module = import_module(f"afterword.mail.reading.{name}")
    sentences = _sentences()
    for each in vars(module).values():
        if isinstance(each, expressions._Later):
            plain = re.compile(each.pattern, each._flags)
            for sentence in sentences:
                ours, theirs = each.search(sentence), plain.search(sentence)
                assert (ours and ours.regs) == (theirs and theirs.regs), (each.pattern, sentence)
