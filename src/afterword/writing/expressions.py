"""Regular expressions, compiled when first asked for; most of them beforehand.

Python compiles an expression anew in every process, and the fifty that one letter asks for took longer than Python
itself takes to start. So what `re` made of them lies beside this file, as bytecode lies beside a module:
`expressions.txt`, written by `make docs`. It is for one kind of Python; any other compiles, as it always did.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found, unused-ignore]
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, cast
from unicodedata import unidata_version

from afterword.writing.beginnings import looking_for
from afterword.writing.branching import by_first_letter


@cache
def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, compiled when it is first used, since most runs need few of them."""
    return cast("re.Pattern[str]", _Later(expression, int(flags)))


class _Later:
    """An expression that compiles itself at its first use, and has the very methods of what came of it from then on."""

    def __init__(self, expression: str, flags: int) -> None:
        self.pattern = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        made = compiled(self.pattern, self._flags)
        vars(self).update((each, getattr(made, each)) for each in dir(made) if not each.startswith("_"))
        return getattr(made, name)


@cache
def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """What `re` makes of an expression whose alternatives are sorted."""
    ASKED.append((expression, int(flags)))
    made = _known().get(f"{int(flags)} {expression}")
    return _loaded(expression, made or _written(expression, int(flags)))


ASKED: list[tuple[str, int]] = []
"""What this process has asked for, with its flags: what a table is made of."""


def table(asked: Iterable[tuple[str, int]]) -> str:
    """The table of these expressions, each with its flags: the kind of Python, then two lines each."""
    lines = [this_python()]
    for expression, flags in sorted(set(asked)):
        if "\n" not in expression:
            lines += [f"{flags} {expression}", _written(expression, flags)]
    return "\n".join(lines)


def this_python() -> str:
    """The kind of Python that a table is for: its code of expressions, its characters, its order of octets."""
    return f"{_sre.MAGIC} {unidata_version} {memoryview(bytes([1, 0, 0, 0])).cast('I')[0]}"


def _written(expression: str, flags: int) -> str:
    """What `re` makes of an expression whose alternatives are sorted: its flags, groups, the names of groups with their
    numbers, and its code."""
    compiler: Any = __import__("re._compiler", fromlist=["_code"])
    parsed = compiler._parser.parse(expression, flags)
    state = parsed.state
    tree = by_first_letter(parsed, flags | state.flags)
    code = looking_for(compiler._code(tree, flags), tree, flags | state.flags)
    names = " ".join(f"{name}:{number}" for name, number in state.groupdict.items())
    return f"{flags | state.flags} {state.groups - 1}|{names}|{' '.join(str(int(each)) for each in code)}"


@cache
def _known() -> Mapping[str, str]:
    loader: Any = __spec__.loader
    python, *lines = loader.get_data(__file__.removesuffix(".py") + ".txt").decode().rstrip("\n").split("\n")
    return dict(zip(lines[::2], lines[1::2], strict=True)) if python == this_python() else {}


def _loaded(expression: str, made: str) -> re.Pattern[str]:
    """The expression as `re` would have compiled it. C checks the code, as it does for `re`."""
    head, names, code = made.split("|")
    flags, groups = map(int, head.split())
    index = {name: int(number) for name, number in (each.split(":") for each in names.split())}
    by_number = {number: name for name, number in index.items()}
    named = [by_number.get(number) for number in range(groups + 1)]
    found: re.Pattern[str] = _sre.compile(expression, flags, [*map(int, code.split())], groups, index, tuple(named))
    return found
