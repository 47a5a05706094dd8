"""A way of saying one thing: a frame with slots in braces, and for which letters it is.

A sentence is only said where every one of its slots has words, so that what the journal lacks leaves no hole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache, lru_cache

from afterword.core.value import Value


class Way(Value):
    """`when` are tags that the letter must have, parted by spaces: “a|b” is either, “!a” not that one."""

    text: str
    when: str = ""

    def suits(self, tags: frozenset[str]) -> bool:
        """Whether it is for a letter with these tags."""
        return not self.when or _suits(self.when, tags)

    def fits(self, slots: Collection[str]) -> bool:
        """Whether all its slots are among those that have words."""
        return needs(self.text) <= set(slots)

    def said(self, slots: Mapping[str, str]) -> str:
        """With its slots filled; "" where one of them is empty. A slot with a capital begins a sentence."""
        if not self.fits([name for name, words in slots.items() if words]):
            return ""
        return _SLOT.sub(lambda slot: _words(slots, slot[1]), self.text)


def _words(slots: Mapping[str, str], name: str) -> str:
    """What goes into a slot; one with a capital begins a sentence."""
    words = slots.get(name) or slots.get(name[0].lower() + name[1:], "")
    return opened(words) if name[0].isupper() else words


_SLOT = re.compile(r"\{(\w+)\}")


@lru_cache(maxsize=16384)
def _suits(when: str, tags: frozenset[str]) -> bool:
    return all(
        (each[1:] not in tags) if each.startswith("!") else any(one in tags for one in each.split("|"))
        for each in when.split()
    )


class Sheet(Value):
    """One letter. `when` are tags that it needs, as for a way; `subjects` are tried in order."""

    paragraphs: tuple[tuple[Way, ...], ...]
    subjects: tuple[str, ...]
    when: str = ""

    def suits(self, tags: frozenset[str]) -> bool:
        """Whether it is for a letter with these tags."""
        return not self.when or _suits(self.when, tags)


def way(text: str, when: str = "") -> Way:
    """A way of saying something, for letters of that kind."""
    return Way(text=text, when=when)


@cache
def needs(text: str) -> frozenset[str]:
    """The names of its slots, without the capital that begins a sentence."""
    return frozenset(name if len(name) == 1 else name[0].lower() + name[1:] for name in _SLOT.findall(text))


def opened(words: str) -> str:
    """With a capital first letter."""
    return words[:1].upper() + words[1:]
