"""Matches of parts of a sentence, put together from the end.

Each part is given what comes after it, and tries that from wherever it may itself end. Expressions (`re`) would take
longer to compile than a letter takes to be read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from afterword.writing.expressions import pattern
from afterword.writing.review.sentence import Match, Sentence

Build = Callable[[Match], Match]
"""Given what comes after, the match of both."""


def done(_: Sentence, at: int) -> int:
    """What comes after everything."""
    return at


def nothing(then: Match) -> Match:
    """No part at all."""
    return then


def chain(steps: Sequence[Build]) -> Build:
    """One after the other."""
    steps = [step for step in steps if step is not nothing]
    if len(steps) < 2:
        return steps[0] if steps else nothing

    def build(then: Match) -> Match:
        for step in reversed(steps):
            then = step(then)
        return then

    return build


def together(first: Build, second: Build) -> Build:
    """One, and at once the other."""
    return lambda then: first(second(then))


def either(builds: Sequence[Build]) -> Build:
    """The first of several that leads to the end."""
    if len(builds) == 1:
        return builds[0]

    def build(then: Match) -> Match:
        matches = [each(then) for each in builds]

        def match(sentence: Sentence, at: int) -> int:
            for each in matches:
                if (end := each(sentence, at)) >= 0:
                    return end
            return -1

        return match

    return build


def one_of(parts: Sequence[tuple[frozenset[str], Build]]) -> Build:
    """One of several parts, each with the words that it begins with and what comes after them."""

    def build(then: Match) -> Match:
        by_word: dict[str, list[Match]] = {}
        for words, tail in parts:
            after = tail(then)
            for word in words:
                by_word.setdefault(word, []).append(after)

        def match(sentence: Sentence, at: int) -> int:
            for word in sentence.words.get(at, ()):
                for after in by_word.get(word, ()):
                    if (end := after(sentence, at + len(word))) >= 0:
                        return end
            return -1

        return match

    return build


def one_word(words: frozenset[str], tail: Build) -> Build:
    """One of these words, and what comes after it."""

    def build(then: Match) -> Match:
        after = tail(then)

        def match(sentence: Sentence, at: int) -> int:
            for word in sentence.words.get(at, ()):
                if word in words and (end := after(sentence, at + len(word))) >= 0:
                    return end
            return -1

        return match

    return build


def one_beginning(stems: tuple[str, ...], tail: Build) -> Build:
    """A word that begins with one of these, and what comes after it."""

    def build(then: Match) -> Match:
        after = tail(then)

        def match(sentence: Sentence, at: int) -> int:
            found = sentence.words.get(at)
            return after(sentence, at + len(found[0])) if found and found[0].startswith(stems) else -1

        return match

    return build


def space(then: Match) -> Match:
    """The space between two words."""

    def match(sentence: Sentence, at: int) -> int:
        text, after = sentence.text, at
        while text.startswith(" ", after):
            after += 1
        return then(sentence, after) if after > at else -1

    return match


def next_word(words: frozenset[str]) -> Build:
    """The space between two words, and one of these words."""

    def build(then: Match) -> Match:
        def match(sentence: Sentence, at: int) -> int:
            text, after = sentence.text, at
            while text.startswith(" ", after):
                after += 1
            if after > at:
                for word in sentence.words.get(after, ()):
                    if word in words and (end := then(sentence, after + len(word))) >= 0:
                        return end
            return -1

        return match

    return build


def perhaps_comma(then: Match) -> Match:
    """A comma, or none."""

    def match(sentence: Sentence, at: int) -> int:
        if sentence.text.startswith(",", at) and (end := then(sentence, at + 1)) >= 0:
            return end
        return then(sentence, at)

    return match


def gap(most: int) -> Build:
    """Up to so many words between; after a comma only such as another comma closes ("few, I dare say, can offer")."""

    def build(then: Match) -> Match:
        def match(sentence: Sentence, at: int) -> int:
            text = sentence.text
            inserted = text.startswith(",", at)
            at += inserted
            for words in range(most + 1):
                spaces = _spaces(text, at)
                if not spaces:
                    return -1
                closed = not inserted or (words and text[at - 1] == ",")
                if closed and (end := then(sentence, spaces.end())) >= 0:
                    return end
                between = _clear(text, spaces.end())
                if not between:
                    return -1
                at = between.end()
            return -1

        return match

    return build


def up_to(most: int) -> Build:
    """Up to so many words more, and none need be: what stands before an end of the sentence."""

    def build(then: Match) -> Match:
        def match(sentence: Sentence, at: int) -> int:
            for _ in range(most + 1):
                if (end := then(sentence, at)) >= 0:
                    return end
                spaces = _spaces(sentence.text, at + sentence.text.startswith(",", at))
                between = spaces and _clear(sentence.text, spaces.end())
                if not between:
                    return -1
                at = between.end()
            return -1

        return match

    return build


def beginning(then: Match) -> Match:
    """Nothing before but perhaps "and", "but" or "so"."""
    return lambda sentence, at: then(sentence, at) if sentence.text[:at] in _OPENINGS else -1


def _end(expression: str) -> Build:
    ends = pattern(expression).match

    def build(then: Match) -> Match:
        return lambda sentence, at: then(sentence, at) if ends(sentence.text, at) else -1

    return build


_spaces = pattern(" +").match
_clear = pattern(r"[^\s.;:!?]+").match
_OPENINGS = frozenset({"", "and ", "but ", "so ", "so, "})
ENDS: Mapping[str, Build] = {"$": _end(r"[^\w?]*$"), "$?": _end(r"[^\w]*\?")}
"""Where nothing but signs follows to the end of the sentence, without a question mark or with one."""
