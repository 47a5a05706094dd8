"""A message for the machine: who, number, from where, one sentence, no obligation, and who and number again.

It is written so that half a minute holds it: 50 to 75 words, every figure a word, since that is how it is said.
Source: <https://climbtheladder.com/how-long-should-a-professional-voicemail-be>.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

from afterword.core.value import Value
from afterword.writing.letter import count

LEAST, MOST = 50, 75
"""Words."""
A_MINUTE = 150
"""Words, spoken so that a number can be written down."""
FILLING = ("If you would like to reach me, my number follows once more.", "I hope that your day goes well.")
"""For messages that would be over before anybody reached for a pen."""


class Message(Value):
    """What is said to the machine. `lines` have the second at which each begins; `seconds` is how long all of it is."""

    lines: tuple[tuple[int, str], ...]

    @property
    def text(self) -> str:
        """All of it, as it is said."""
        return " ".join(words for _, words in self.lines)

    @property
    def words(self) -> int:
        """How many words it has, figures counted one by one."""
        return count(self.text)

    @property
    def seconds(self) -> int:
        """How long it takes, in whole seconds."""
        return seconds(self.words)

    def as_json(self) -> dict[str, Any]:
        """As it is printed."""
        said = [{"at": at, "say": say} for at, say in self.lines]
        return {"text": self.text, "words": self.words, "seconds": self.seconds, "lines": said}


def seconds(words: int) -> int:
    """How long so many words take, in whole seconds."""
    return round(words * 60 / A_MINUTE)


def message(greeting: str, name: str, number: str, placing: str, said: Sequence[str], out: str) -> Message:
    """The fullest message that half a minute holds. `said` is its one sentence, from the fullest to the shortest.

    A name or a number of unusual length may leave room for neither place nor way out, and then makes it longer.
    """
    tried = [[*each] for each in _variants(greeting, name, number, placing, said, out)]
    lines = next((each for each in tried if count(" ".join(each)) <= MOST), tried[-1])
    for words in FILLING:
        if count(" ".join(lines)) < LEAST:
            lines.insert(len(lines) - 1, words)
    found, at = [], 0
    for line in lines:
        found.append((seconds(at), line))
        at += count(line)
    return Message(lines=tuple(found))


def _variants(
    greeting: str, name: str, number: str, placing: str, said: Sequence[str], out: str
) -> Iterator[tuple[str, ...]]:
    """Every way to say it: first with all its parts, then without what can be spared, the place last of all."""
    hello = f"{greeting}, this is {name}, {number}."
    ends = (f"Once more, {name}, {number}. Thank you, and goodbye.", f"Again, {name}, {number}. Thank you.")
    for places, outs, sentence, end in product((placing, ""), (out, ""), said, ends):
        yield tuple(part for part in (hello, places, sentence, outs, end) if part)
