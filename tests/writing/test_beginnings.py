"""A match is found where it was found before; only the way there is shorter."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

import pytest

from afterword.writing.beginnings import looking_for
from afterword.writing.expressions import compiled


@pytest.mark.parametrize("expression", [r"\bs", r"(?<!a)k|\bi", r"(?=\w)[i-k]", "[^a]b|(?:a)?s"])
def test_letters_that_are_written_otherwise_elsewhere_are_not_missed(expression: str) -> None:
    """The Kelvin sign, the long s and the two further kinds of i."""
    for sign in "ſKİı":
        for text in (sign, f" {sign}b"):
            ours, theirs = (way(expression, re.IGNORECASE).search(text) for way in (compiled.__wrapped__, re.compile))
            assert (ours and ours.regs) == (theirs and theirs.regs), (expression, text)


def test_no_other_letter_below_128_has_a_sibling_beyond() -> None:
    beyond = "".join(map(chr, (*range(128, 0xD800), *range(0xE000, 0x110000))))
    having = {chr(letter) for letter in range(128) if re.search(re.escape(chr(letter)), beyond, re.IGNORECASE)}
    assert having == set("iksIKS")


@pytest.mark.parametrize(
    ("expression", "flags", "charset"),
    [
        (r"\bab|c", 0, "ac"),
        (r"(?<!a)(?:b|(?:a)?c)d", 0, "abc"),
        (r"(?P<name>(?=\w)[A-C]{2,3})x", 0, "ABC"),
        (r"\bab", re.IGNORECASE, "aA"),
    ],
)
def test_it_is_told_what_a_match_begins_with(expression: str, flags: int, charset: str) -> None:
    compiler: Any = import_module("re._compiler")
    tree = compiler._parser.parse(expression, flags)
    plain = compiler._code(tree, flags)
    code = looking_for(plain, tree, tree.state.flags | flags)
    bits = sum(1 << ord(letter) for letter in charset)
    assert code[2] == 4  # SRE_INFO_CHARSET
    assert code[6:14] == [bits >> at & 0xFFFFFFFF for at in range(0, 256, 32)]


@pytest.mark.parametrize("expression", [r"x*", r"(?=a)", r"(?:a|)", r"(?s:.)b", "ab"])
def test_where_it_may_begin_with_anything_or_re_knows_itself_nothing_is_told(expression: str) -> None:
    compiler: Any = import_module("re._compiler")
    tree = compiler._parser.parse(expression, 0)
    plain = compiler._code(tree, 0)
    assert looking_for(plain, tree, tree.state.flags) == plain
