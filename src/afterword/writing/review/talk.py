"""Ways of saying a thing: short patterns over words, and one pass over a letter that looks for all of them at once.

A way is written as people talk, in lower case:

    look~ forward to (hearing|a reply)    one of several; `look~` is any word that begins so
    [very|so] grateful                    perhaps
    need .. answer                        up to three words between; `..6` up to six
    {they} promised                       one of a family, see `FAMILIES`
    ^please                               at the beginning of a sentence (after "and", "but", "so")
    any news $?                           at its end, `$?` when it ends as a question

"i am" is also "i'm", "do not" also "don't" and "dont", and so with the like. What stands between quotation marks is
somebody else's, and what is denied just before ("I would never demand …") is not said; `but` names what else takes it
back. An automaton finds the rarest words of every way in one pass; only sentences that hold them are looked at.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from afterword.core.value import Value
from afterword.writing.letter import Span
from afterword.writing.review.families import FAMILIES


class Talk(Value):
    """Several ways of saying one thing. `but`: ways that, in the same sentence, mean that it is not said after all.

    `denied` also counts it after a "not" or "never".
    """

    name: str
    ways: tuple[str, ...]
    but: tuple[str, ...] = ()
    denied: bool = False


# -- from a way to an expression ---------------------------------------------------------------------------------------

_GAP = r"(?: +[^\s.;:!?]+?,?){0,%s}?"
_FIRST = r"(?:^|(?<=^and )|(?<=^but )|(?<=^so )|(?<=^so, ))"
_SIGNS = r"\[|\]|\(|\)|\||\.\.\d*|\$\??|\^|,|\{\w+\}|[^\s\[\]()|,{}$^]+"
_SHORT: dict[tuple[str, str], tuple[str, ...]] = {
    **{(who, verb): (f"{who} {verb}", f"{who}'{short}")
       for who in ("i", "you", "we", "they", "he", "she", "it", "that", "there", "who", "what")
       for verb, short in (("will", "ll"), ("would", "d"), ("have", "ve"), ("had", "d"), ("are", "re"), ("is", "s"))},
    ("i", "am"): ("i am", "i'm", "im"),
    **{(verb, "not"): (f"{verb} not", f"{verb}n't", f"{verb}nt")
       for verb in ("do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could", "should",
                    "must")},
    ("will", "not"): ("will not", "won't", "wont"),
    ("cannot", ""): ("cannot", "can not", "can't", "cant"),
}  # fmt: skip
"""What two words become when they are said quickly."""


class Compiled(NamedTuple):
    """The expression of a way, and the words of which one must occur; those ending in `~` are a beginning."""

    expression: str
    literals: frozenset[str]


_signs = re.compile(_SIGNS).findall


@cache
def compiled(way: str) -> Compiled:
    """Raises ValueError for a way that is written wrong, or that holds no word to look for."""
    signs = _signs(way)
    at, expression, literals = _sequence(signs, 0)
    if at != len(signs):
        raise ValueError(f"{way!r}: {signs[at]!r} closes nothing")
    if not literals:
        raise ValueError(f"{way!r} holds no word to look for")
    return Compiled(rf"(?<![\w'-]){expression}(?![\w])(?!['-]\w)", literals)


def _sequence(signs: Sequence[str], at: int) -> tuple[int, str, frozenset[str]]:
    """One sequence up to what closes it: where it ends, its expression, and its best words to look for."""
    pieces: list[str] = []
    found: list[frozenset[str]] = []
    run: list[str] = []  # literal words that stand side by side
    glue = ""  # what stands before the next word
    while at < len(signs) and signs[at] not in ("]", ")", "|"):
        sign, words = signs[at], frozenset[str]()
        at += 1
        if sign == "^":
            pieces.append(_FIRST)
            continue
        if sign == ",":
            glue = ",?" + glue
            found, run = [*found, frozenset([" ".join(run)])], []
            continue
        if sign[0] == "$":
            pieces.append(r"(?=[^\w]*\?)" if sign == "$?" else r"(?=[^\w?]*$)")
            continue
        if sign.startswith(".."):
            glue = _GAP % (sign[2:] or 3) + " +"
            found, run = [*found, frozenset([" ".join(run)])], []
            continue
        optional = sign == "["
        if sign in ("[", "("):
            at, piece, words = _choice(signs, at, "]" if optional else ")")
        elif sign[0] == "{":
            piece, words = _family(sign[1:-1])
        elif short := _SHORT.get((sign, signs[at] if at < len(signs) and sign != "cannot" else "")):
            at += sign != "cannot"
            piece, words = f"(?:{'|'.join(short).replace(' ', ' +')})", frozenset(short)
        else:
            piece, words = _word(sign)
        pieces.append(_joined(piece, glue, optional, first=not any(each != _FIRST for each in pieces)))
        glue = " +" if not optional or glue else ""
        if optional:
            found, run = [*found, frozenset([" ".join(run)])], []
        elif len(words) == 1:
            if run and run[-1].endswith("~"):
                found, run = [*found, frozenset([" ".join(run)])], []
            run = [*run, *words]
        else:
            found, run = [*found, frozenset([" ".join(run)]), words], []
    found.append(frozenset([" ".join(run)]))
    return at, "".join(pieces), max((each for each in found if each and all(each)), key=_rareness, default=frozenset())


def _joined(piece: str, glue: str, optional: bool, *, first: bool) -> str:
    """The piece with the gap before it; of an optional one that begins a way, the gap stands behind it."""
    if optional:
        return f"(?:{piece} +)?" if first else f"(?:{glue}{piece})?"
    return piece if first else f"{glue}{piece}"


def _choice(signs: Sequence[str], at: int, closes: str) -> tuple[int, str, frozenset[str]]:
    pieces, words, blank = [], frozenset[str](), False
    while True:
        at, piece, literals = _sequence(signs, at)
        pieces.append(piece)
        words, blank = words | literals, blank or not literals
        if at >= len(signs):
            raise ValueError(f"{closes!r} is missing after {' '.join(signs)!r}")
        at += 1
        if signs[at - 1] != "|":
            break
    if signs[at - 1] != closes:
        raise ValueError(f"{signs[at - 1]!r} where {closes!r} should stand in {' '.join(signs)!r}")
    return at, f"(?:{'|'.join(pieces)})", frozenset() if blank else words


@cache
def _family(name: str) -> tuple[str, frozenset[str]]:
    _, piece, words = _choice(_signs(FAMILIES[name] + ")"), 0, ")")
    return piece, words


def _word(sign: str) -> tuple[str, frozenset[str]]:
    if "~" in sign.rstrip("~"):
        raise ValueError(f"{sign!r}: ~ stands at the end of a word")
    if sign.endswith("~"):
        return re.escape(sign[:-1]) + r"[\w'-]*", frozenset([sign])
    return re.escape(sign), frozenset([sign])


def _rareness(words: frozenset[str]) -> float:
    """Less the more often any of these words stands in a letter: the rarest are looked for."""
    return -sum(min(_OFTEN.get(word, 0.04 if len(word) > 3 else 0.1) for word in literal.split()) for literal in words)


_OFTEN = {
    **dict.fromkeys(("the", "to", "and", "i", "of", "a", "for", "you"), 4.0),
    **dict.fromkeys(("in", "that", "your", "is", "my", "with", "on", "it", "at", "have", "was", "thank"), 1.5),
    **dict.fromkeys(("be", "as", "are", "me", "this", "would", "will", "an", "by", "from", "which", "role", "we", "so",
                     "not", "but", "about", "how", "if", "i'm", "i've", "i'd", "what", "time", "am", "or", "they",
                     "has", "when", "more", "all", "had", "can", "one", "do", "been", "were", "could", "who", "their", "than",
                     "out", "where", "there", "work", "up", "now", "any", "team"), 0.6),
}  # fmt: skip
"""How often the commonest words stand in a letter, roughly; a word's beginning (`~`) counts as a rare one."""


# -- one pass ----------------------------------------------------------------------------------------------------------


class Way(NamedTuple):
    """One way of one talk; or, as a `but`, one that takes it back."""

    talk: str
    expression: str


class Lexicon:
    """All the ways of many talks, and the automaton that finds them."""

    def __init__(self, talks: Iterable[Talk]) -> None:
        self.talks = {talk.name: talk for talk in talks}

    @cached_property
    def automaton(self) -> object:
        """Every literal with whether it is a beginning, and the ways that it may be part of."""
        from ahocorasick import Automaton

        wanted: dict[str, list[Way]] = {}
        for talk in self.talks.values():
            for way in talk.ways:
                expression, literals = compiled(way)
                for literal in literals:
                    wanted.setdefault(literal, []).append(Way(talk.name, expression))
        by_word: dict[str, list[tuple[bool, Way]]] = {}
        for literal, ways in wanted.items():
            by_word.setdefault(literal.rstrip("~"), []).extend((literal.endswith("~"), way) for way in ways)
        built = Automaton()
        for word, found in by_word.items():
            built.add_word(word, (len(word), tuple(found)))
        if by_word:
            built.make_automaton()
        return built

    def heard(self, folded: str, sentences: Sequence[Span]) -> Mapping[str, tuple[Span, ...]]:
        """Where each talk is heard, by its name: spans in order, none inside quotation marks, none denied.

        `folded` is `fold(text)`; `sentences` are spans of it, in order.
        """
        if not self.talks or not sentences:
            return {}
        starts = [start for start, _ in sentences]
        likely: dict[tuple[Way, Span], None] = {}
        for last, (length, ways) in self.automaton.iter(folded):  # type: ignore[attr-defined]
            start, end = last - length + 1, last + 1
            if start and (folded[start - 1].isalnum() or folded[start - 1] == "-"):
                continue
            whole = end >= len(folded) or not folded[end].isalnum()
            at = bisect_right(starts, start) - 1
            if at >= 0 and end <= sentences[at][1]:
                for beginning, way in ways:
                    if whole or beginning:
                        likely[way, sentences[at]] = None
        found: dict[str, set[Span]] = {}
        away = quoted(folded) if likely else ()
        for way, sentence in likely:
            for span in self._said(way, folded, sentence):
                if not any(a <= span[0] < b for a, b in away):
                    found.setdefault(way.talk, set()).add(span)
        return {talk: _outermost(spans) for talk, spans in found.items()}

    def _said(self, way: Way, folded: str, sentence: Span) -> Iterator[Span]:
        """Where the way is in the sentence, neither denied nor taken back."""
        start, end = sentence
        said = folded[start:end]
        talk = self.talks[way.talk]
        for match in _pattern(way.expression).finditer(said):
            if not talk.denied and _DENIED.search(said, max(0, match.start() - 60), match.start()):
                continue
            if any(_pattern(compiled(but).expression).search(said) for but in talk.but):
                return
            yield start + match.start(), start + match.end()


_DENIED = re.compile(
    r"(?:\b(?:not|never|without|nor|neither|hardly|nothing|nobody|(?<!if )no|rather than|instead of|far from)|n't)"
    r"(?: (?!but\b|only\b)[^\s,.;:!?]+){0,3} $"
)


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    """Compiled when its words first occur: most letters need few."""
    return re.compile(expression)


def _outermost(spans: Iterable[Span]) -> tuple[Span, ...]:
    """In order, of those that overlap the first and longest."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda each: (each[0], -each[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)


def quoted(folded: str) -> tuple[Span, ...]:
    """What stands between quotation marks, of a paragraph's length at most."""
    if '"' not in folded and "“" not in folded and "‘" not in folded and "«" not in folded and "„" not in folded:
        return ()
    return tuple(match.span() for match in _QUOTED.finditer(folded))


_QUOTED = re.compile(r'"[^"]{1,400}"|[“„][^“”„]{1,400}[”“]|‘[^‘]{1,400}?’(?!\w)|«[^«»]{1,400}»')

_FOLDS = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "´": "'", "\n": " ", "\r": " ", "\t": " ", "\u00a0": " ",
                        "\u2007": " ", "\u202f": " ", "\u2011": "-", "\u2010": "-"})  # fmt: skip


def fold(text: str) -> str:
    """The text in lower case with plain apostrophes and spaces, sign for sign: spans stay what they are."""
    plain = text.lower()
    if len(plain) != len(text):  # a few capitals are two signs in lower case
        plain = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    return plain.translate(_FOLDS)
