"""A way of saying one thing: a frame with slots in braces, and for which letters it is.

A sentence is only said where every one of its slots has words, so that what the journal lacks leaves no hole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache

from afterword.core.value import Value


class Way(Value):
    """`when` are tags that the letter must have, parted by spaces: “a|b” is either, “!a” not that one."""

    text: str
    when: str = ""

    def suits(self, tags: Collection[str]) -> bool:
        """Whether it is for a letter with these tags."""
        return all(
            (each[1:] not in tags) if each.startswith("!") else any(one in tags for one in each.split("|"))
            for each in self.when.split()
        )

    def said(self, slots: Mapping[str, str]) -> str:
        """With its slots filled; "" where one of them is empty. A slot with a capital begins a sentence."""
        found = self.text
        for name in slots_of(self.text):
            words = slots.get(name) or slots.get(name[0].lower() + name[1:], "")
            if not words:
                return ""
            found = found.replace("{" + name + "}", opened(words) if name[0].isupper() else words)
        return found


class Sheet(Value):
    """One letter. `when` are tags that it needs, as for a way; `subjects` are tried in order."""

    paragraphs: tuple[tuple[Way, ...], ...]
    subjects: tuple[str, ...]
    when: str = ""


def way(text: str, when: str = "") -> Way:
    """A way of saying something, for letters of that kind."""
    return Way(text=text, when=when)


@cache
def slots_of(text: str) -> tuple[str, ...]:
    """The names of its slots."""
    return tuple(dict.fromkeys(re.findall(r"\{(\w+)\}", text)))


def opened(words: str) -> str:
    """With a capital first letter."""
    return words[:1].upper() + words[1:]
