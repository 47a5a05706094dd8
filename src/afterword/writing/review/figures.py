"""Figures in a sentence: how much, and of what. “Five juniors”, “18%”, “a 64-question form”, “400 dollars”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.core.story import Story
from afterword.writing.letter import Span
from afterword.writing.phrases import listed
from afterword.writing.review.recorded import NUMBERS, SMALL, of_story, root, spoken_of
from afterword.writing.review.view import pattern, tokens

_WORDS = "|".join(sorted(NUMBERS.keys() - {"one"}, reverse=True))
_LARGE = ("hundred", "thousand")
_FIGURE = (
    r"(?<![\w.,+/:-])(?P<money>[$€£])?(?P<digits>\d{1,3}(?:[,’' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)(?P<mult> ?(?:million|"
    r"billion|"
    r"thousand|bn|m|k)\b)?(?P<share> ?(?:%|per ?cent\b|percent\b|prozent\b))?(?P<ordinal>st|nd|rd|th)?(?![\d:/])|"
    rf"(?<![\w-])(?P<word>(?:one|{_WORDS})(?: {'| '.join(_LARGE)})+(?:(?: and)? (?:{_WORDS})\b)*|{_WORDS})"
    r"(?![\w]|-\w+(?:th|rd)\b)"
)
_MONTH = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|"
    "sept?|oct|nov|dec"
)
_NO_FIGURE = (
    rf"^ ?(?:(?:of )?(?:{_MONTH})\b|a\.?m\b|p\.?m\b|o'clock|(?:(?:and|to|or) \w+ )?(?:in the (?:morning|afternoon|"
    r"evening|night)|at night)\b|things?\b|points?\b|questions? (?:for|that)|"
    r"of (?:us|you|them)\b|thoughts?\b|other|more\b|or \w+\b|reasons?\b)"
)
"""What follows a time, a date, a way of counting off."""
_NUMBERED = (
    rf"(?:{_MONTH}|page|room|floor|gate|step|level|section|round|grade|class|year|form|version|no\.?|number|question|"
    r"chapter|at|iso|on the) (?:the )?$"
)
"""What stands before a number that is a name: “room 4”, “round two”."""
_HEDGE = (
    r"\b(?:almost|nearly|about|around|roughly|over|more than|some|close to|under|less than|up to|at least|at most|"
    r"well over|just under|just over|only|another|other|next|first|last|approximately|every|than|within|fewer than|or)"
    r"(?: the)? $"
)
_UNTIL = listed(
    "and or but to by in on at for with from into than as of per over within that which who when while because so "
    "since a the is are was were i we you they he she it my your our their his her new good more other different ago "
    "later earlier do does did has have had can could will would may might shall should must not never no now still "
    "just already"
)
_MULTIPLIED = {"million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "thousand": 1e3, "k": 1e3}


class Figure(NamedTuple):
    """A value with the roots of what it counts ("%" and "$" for shares and money), and whether it is only rough."""

    value: float
    units: frozenset[str]
    span: Span
    rough: bool


class Stated(NamedTuple):
    """What somebody stated with figures: the words, their roots of substance, the figures."""

    said: str
    roots: frozenset[str]
    figures: tuple[Figure, ...]


def figures(folded: str, start: int = 0, end: int | None = None) -> Iterator[Figure]:
    """Every figure of a piece of folded text that counts or measures something: no dates, no times, no numbering."""
    last = len(folded) if end is None else end
    for match in _counted(folded, start, last):
        after, before = (
            folded[match.end() : min(last, match.end() + 48)],
            folded[max(start, match.start() - 40) : match.start()],
        )
        counts = len(match["digits"] or "") > 1 and after.startswith(" of them")  # "52 of them", not "two of them"
        if match["ordinal"] or (pattern(_NO_FIGURE).match(after) and not counts) or len(match["digits"] or "") > 12:
            continue
        units = _units(match["money"], match["share"], after)
        if not units & {"%", "$"} and not match["mult"] and pattern(_NUMBERED).search(before) and not units:
            continue
        value = _value(match["digits"], match["word"], match["mult"])
        if value is None or (1900 <= value <= 2100 and not units & {"%", "$"}):
            continue
        hedge = pattern(_HEDGE).search(before)
        exact = hedge and (  # "over three years", "only five of the 36"
            (hedge[0].startswith(("over", "within")) and units & LENGTHS)
            or (hedge[0].startswith("only") and after.startswith(" of "))
        )
        rough = hedge is not None and not exact
        yield Figure(value, units, match.span(), rough)


def _counted(folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Every number. The expression is tried only where a digit, a sign of money or a word for a number stands."""
    places = [match.start() for match in pattern(r"[$€£]|\d+").finditer(folded, start, end)]
    for word in NUMBERS.keys() & set(pattern("[a-z]+").findall(folded, start, end)):
        at = folded.find(word, start, end)
        while at >= 0:
            places.append(at)
            at = folded.find(word, at + 1, end)
    for place in sorted(places):
        if place >= start and (match := pattern(_FIGURE).match(folded, place, end)):
            yield match
            start = match.end()


def _value(digits: str | None, word: str | None, mult: str | None) -> float | None:
    if word:
        return _spelt(word)
    plain = (digits or "").replace("’", "").replace("'", "").replace(" ", "")
    if pattern(r"\d{1,3}(?:,\d{3})+").fullmatch(plain):
        plain = plain.replace(",", "")
    try:
        return float(plain.replace(",", ".")) * _MULTIPLIED.get((mult or "").strip(), 1)
    except ValueError:
        return None


def _spelt(words: str) -> float:
    """ "Three thousand six hundred and twenty" is 3,620."""
    thousands = rest = 0
    for word in words.split():
        if word == "thousand":
            thousands, rest = thousands + 1000 * (rest or 1), 0
        elif word == "hundred":
            rest = 100 * (rest or 1)
        elif word != "and":
            rest += int(NUMBERS[word])
    return float(thousands + rest)


def _units(money: str | None, share: str | None, after: str) -> frozenset[str]:
    """What is counted: the next words up to a joint, at most three."""
    if share or pattern(r" ?(?:%|per ?cent\b)").match(after):
        return frozenset({"%"})
    if money or pattern(r" ?(?:dollars?|euros?|pounds?|francs?|rupees?)\b").match(after):
        return frozenset({"$"})
    found: list[tuple[str, int]] = []
    for match in pattern(r"[-  ]([^\W\d_][\w']*)").finditer(after):
        if match.start() != (found[-1][1] if found else 0) or match[1] in _UNTIL or len(found) == 3:
            break
        found.append((match[1], match.end()))
    return frozenset(root(word) for word, _ in found)


LENGTHS = frozenset(root(word) for word in ("years", "months", "weeks", "days", "hours"))
"""The roots of what time is counted in."""


def stated(said: str, context: str = "") -> Stated | None:
    """A phrase with its figures, or None when it has none. `context` holds further words that say what it is about."""
    found = tuple(figures(said.lower()))
    return Stated(said, roots_of(f"{said} {context}"), found) if found else None


def roots_of(said: str) -> frozenset[str]:
    """The roots of the words of substance."""
    return frozenset(root(token.fold) for token in tokens(said) if token.fold not in SMALL and len(token.fold) > 2)


@of_story
def stated_in(story: Story) -> tuple[Stated, ...]:
    """Everything with a figure in it that the journal holds: proofs of strengths, notes, their own words."""
    said = [(each.evidence, each.claim) for each in story.candidate.strengths] if story.candidate else []
    said += [(each.claim, each.evidence) for each in story.candidate.strengths] if story.candidate else []
    said += [(words, "") for words in spoken_of(story)]
    told = "\n".join(words for words, _ in said).lower()
    if not pattern(r"\d(?<!\w\d)").search(told) and NUMBERS.keys().isdisjoint(pattern("[a-z]+").findall(told)):
        return ()
    return tuple(each for words, context in said if (each := stated(words, context)))
