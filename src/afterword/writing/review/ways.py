"""From a way of saying, as `talk` has it, to a match of it in a sentence, and to the words that it is not said without.

`matching` has what the matches are put together of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from itertools import groupby
from math import fsum
from typing import NamedTuple

from afterword.writing.expressions import pattern
from afterword.writing.review.families import FAMILIES
from afterword.writing.review.matching import (
    ENDS,
    Build,
    beginning,
    chain,
    done,
    either,
    gap,
    next_word,
    nothing,
    one_beginning,
    one_of,
    one_word,
    perhaps_comma,
    space,
    together,
    up_to,
)
from afterword.writing.review.sentence import Match

Words = frozenset[str]
"""Words of which one must occur where a way is said; one that ends in `~` is a beginning."""


class Compiled(NamedTuple):
    """The match of a way, and what it may begin with.

    The rest is worked out when asked for: whoever only listens knows it from the table of the lexicon.
    """

    match: Match
    first: Words
    part: _Part

    @property
    def needs(self) -> tuple[Words, ...]:
        """Of each of these some word must occur, the rarest first."""
        return tuple(self.part.needs())

    @property
    def pairs(self) -> Words:
        """One of these must occur: two words side by side ("look~_forward"), or a word where that is a choice by
        itself. None where there would be too many.
        """
        pairs = self.part.pairs()
        return pairs if any("_" in each for each in pairs) else Words()


class _Part(NamedTuple):
    """A part of a way. `first`: what it may begin with. `head`: the words that it begins with and nothing else; after
    one of them comes `tail`. `needs`: what must occur of it, if `needed`, the rarest first. `last`: what it may end
    with, and `pairs`: of which one must occur; nothing where that is not known.
    """

    build: Build
    first: Words
    needs: Callable[[], Sequence[Words]]
    needed: bool = True
    head: Words = Words()
    tail: Build = nothing
    last: Callable[[], Words] = Words
    pairs: Callable[[], Words] = Words


class _Standing(NamedTuple):
    """A part of a sequence with nothing but a space to the next, and whether it must be there."""

    part: _Part
    must: bool


_NOTHING = _Part(nothing, Words(), list, needed=False)


class _End(NamedTuple):
    """A part that is nothing but an end of the sentence."""

    build: Build


@cache
def compiled(way: str) -> Compiled:
    """Raises ValueError for a way that is written wrong, or that holds no word to look for."""
    signs = _signs(way)
    at, part = _sequence(signs, 0)
    if at != len(signs):
        raise ValueError(f"{way!r}: {signs[at]!r} closes nothing")
    if isinstance(part, _End) or not part.needed:
        raise ValueError(f"{way!r} holds no word to look for")
    return Compiled(part.build(done), part.first, part)


_CLOSES = frozenset("])|")
_NO_WORD = frozenset("[({^$.,")
_signs = pattern(r"\[|\]|\(|\)|\||\.\.\d*|\$\??|\^|,|\{\w+\}|[^\s\[\]()|,{}$^]+").findall


# -- reading -----------------------------------------------------------------------------------------------------------


def _sequence(signs: Sequence[str], at: int) -> tuple[int, _Part | _End]:
    """One sequence up to what closes it, and where that is."""
    steps: list[Build] = []
    stand: list[_Standing | None] = []  # None where words do not stand side by side
    glue: Build = space
    leading, first, begins = True, Words(), _NOTHING
    while at < len(signs) and signs[at] not in _CLOSES:
        sign = signs[at]
        at += 1
        if sign == "^":
            steps.append(beginning)
        elif sign == ",":
            if not steps or at >= len(signs) or signs[at][0] in "])|$":
                raise ValueError(f"{' '.join(signs)!r}: a comma stands between words")
            glue = together(perhaps_comma, glue)
            stand.append(None)
        elif sign[0] == "$":
            steps.append(ENDS[sign])
        elif sign.startswith(".."):
            most = int(sign[2:] or 3)
            if at < len(signs) and signs[at][0] == "$":
                steps.append(up_to(most))
            else:
                glue = gap(most)
            stand.append(None)
        else:
            at, part, ends = _part(signs, at - 1)
            optional = sign == "["
            stand.append(_Standing(part, not optional) if optional or part.needed else None)
            if leading:
                first |= part.first
                begins = part if not steps and not optional and not ends else _NOTHING
            steps.append(_joined(part, glue, ends, optional=optional, leading=leading))
            leading, glue = leading and optional, space
    if len(steps) == 1 and steps[0] in ENDS.values():
        return at, _End(steps[0])
    needed, tail = any(each and each.must for each in stand), chain([begins.tail, *steps[1:]])
    return at, _Part(
        chain(steps),
        first,
        partial(_needs, stand),
        needed,
        begins.head,
        tail,
        partial(_last, stand),
        partial(_pairs, stand),
    )


def _part(signs: Sequence[str], at: int) -> tuple[int, _Part, list[Build]]:
    """One word, family or choice, where it ends, and where the sentence may end in its stead."""
    sign = signs[at]
    following = signs[at + 1] if at + 1 < len(signs) and sign != "cannot" else ""
    if sign in ("[", "("):
        return _choice(signs, at + 1, "]" if sign == "[" else ")")
    if sign[0] == "{":
        return at + 1, _family(sign[1:-1]), []
    if (sign, following) in _SHORT:
        return at + (1 if sign == "cannot" else 2), _spoken(sign, following), []
    return at + 1, _plain((sign,)), []


def _choice(signs: Sequence[str], at: int, closes: str) -> tuple[int, _Part, list[Build]]:
    """Several sequences of which one must be said, what follows them, and where the sentence may end in their stead."""
    options: list[_Part] = []
    ends: list[Build] = []
    words: list[str] = []  # options of one word, which most are, side by side
    while True:
        if at + 1 < len(signs) and signs[at + 1] in _CLOSES and signs[at][0] not in _NO_WORD and signs[at] != "cannot":
            words.append(signs[at])
            at += 1
        else:
            at, part = _sequence(signs, at)
            if isinstance(part, _End):
                ends.append(part.build)
            else:
                options += [_plain(tuple(words)), part] if words else [part]
                words = []
        if at >= len(signs):
            raise ValueError(f"{closes!r} is missing after {' '.join(signs)!r}")
        at += 1
        if signs[at - 1] != "|":
            break
    options += [_plain(tuple(words))] if words else []
    if signs[at - 1] != closes:
        raise ValueError(f"{signs[at - 1]!r} where {closes!r} should stand in {' '.join(signs)!r}")
    if (ends and closes == "]") or not all(part.first for part in options):
        raise ValueError(f"a way out before {signs[at - 1]!r} that leads nowhere: {' '.join(signs)!r}")
    return at, _any(options)._replace(needed=not ends and all(part.needed for part in options)), ends


@cache
def _family(name: str) -> _Part:
    return _choice(_signs(FAMILIES[name] + ")"), 0, ")")[1]


@cache
def _spoken(word: str, following: str) -> _Part:
    """Two words, and what they become when they are said quickly."""
    short = _SHORT[word, following]
    parts = []
    for first, _, second in (each.partition(" ") for each in short):
        tail = together(space, one_word(Words([second]), nothing)) if second else nothing
        last = partial(Words, [second or first])
        parts.append(_Part(nothing, Words([first]), list, head=Words([first]), tail=tail, last=last))
    pairs = partial(Words, [each.replace(" ", "_") for each in short])
    return _any(parts)._replace(needs=lambda: [Words(short)], pairs=pairs)


@cache
def _plain(signs: tuple[str, ...]) -> _Part:
    """One of these words."""
    words: list[str] = []
    stems: list[str] = []
    for sign in signs:
        if sign.isalnum():
            words += _LEANING.get(sign, (sign,))
        elif "~" in sign[:-1]:
            raise ValueError(f"{sign!r}: ~ stands at the end of a word")
        elif "?" in sign or not (any(map(str.isalnum, sign)) or sign in "&%€£"):
            raise ValueError(f"{sign!r} is no word")
        elif sign[-1] == "~":
            stems.append(sign[:-1])
        else:
            words.append(sign)
    whole, begun = Words(words), Words(f"{stem}~" for stem in stems)
    builds = [one_word(whole, nothing)] if words else []
    builds += [one_beginning(tuple(stems), nothing)] if stems else []
    either_, head = whole | begun, Words() if stems else whole
    return _Part(either(builds), either_, lambda: [either_], head=head, last=lambda: either_, pairs=lambda: either_)


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

_LEANING = {
    "i": ("i", "i've", "i'm"),
    **{who: (who, f"{who}'ve", f"{who}'re") for who in ("you", "we", "they")},
}
"""What may lean on a word where a way holds only that word: "you [have] missed" is also "you've missed"."""


def _needs(stand: Sequence[_Standing | None]) -> list[Words]:
    """What must occur of a sequence, the rarest first. Words that stand side by side are needed together."""
    found: list[Words] = []
    run: list[str] = []
    for each in (*stand, None):
        words = each.part.needs()[0] if each and each.must else Words()
        if len(words) != 1 or (run and run[-1][-1] == "~"):
            found += [Words([" ".join(run)]), words] if len(words) != 1 else [Words([" ".join(run)])]
            run = []
        if len(words) == 1:
            run += words
    return sorted((each for each in found if each and all(each)), key=_rareness, reverse=True)


def _last(stand: Sequence[_Standing | None]) -> Words:
    """What a sequence may end with."""
    found: Words = Words()
    for each in reversed(stand):
        last = each.part.last() if each else Words()
        if not each or not last:
            break
        found |= last
        if each.must:
            return found
    return Words()


MOST_PAIRS = 64
"""More pairs than this tell little, and take room."""


def _pairs(stand: Sequence[_Standing | None]) -> Words:
    """The fewest pairs of which one must occur: each part with all that may follow it."""
    found = [inner for each in stand if each and each.must and (inner := each.part.pairs())]
    for at, each in enumerate(stand):
        before, after = each.part.last() if each and each.must else Words(), Words()
        for behind in stand[at + 1 :]:
            if not before or not behind:
                break
            after |= behind.part.first
            if behind.must:
                found += (
                    [Words(f"{a}_{b}" for a in before for b in after)] if len(before) * len(after) <= MOST_PAIRS else []
                )
                break
    return min(found, key=_told_by, default=Words())


def _told_by(pairs: Words) -> tuple[int, int, list[str]]:
    """How little such words tell: one by itself less than a pair."""
    return sum("_" not in each for each in pairs), len(pairs), sorted(pairs)


# -- putting together --------------------------------------------------------------------------------------------------


def _joined(part: _Part, glue: Build, ends: Sequence[Build], *, optional: bool, leading: bool) -> Build:
    """A part with the gap before it; of what may be left out at the beginning, the gap stands behind it."""
    if optional:
        return either([together(part.build, space) if leading else together(glue, part.build), nothing])
    joined = part.build
    if not leading:
        direct = part.head and glue is space
        joined = together(next_word(part.head), part.tail) if direct else together(glue, part.build)
    return either([joined, *ends]) if ends else joined


def _any(options: Sequence[_Part]) -> _Part:
    """One of several parts."""
    if len(options) == 1:
        return options[0]
    builds: list[Build] = []
    for plain, group in groupby(options, key=lambda option: bool(option.head)):
        several = list(group)
        builds += [one_of([(each.head, each.tail) for each in several])] if plain else [each.build for each in several]
    first = Words().union(*(option.first for option in options))
    return _Part(
        either(builds), first, lambda: [Words().union(*(option.needs()[0] for option in options))],
        last=lambda: _of_all([option.last() for option in options]),
        pairs=lambda: _of_all([option.pairs() for option in options]),
    )  # fmt: skip


def _of_all(several: Sequence[Words]) -> Words:
    """Of several choices all, or nothing where it is not known of one."""
    return Words().union(*several) if all(several) else Words()


# -- how rare words are ------------------------------------------------------------------------------------------------


def _rareness(words: Words) -> float:
    """Less the more often any of these words stands in a letter: the rarest are looked for."""
    return -fsum(min(map(often, literal.split())) for literal in words)


def often(word: str) -> float:
    """How many times a word stands in a letter, roughly; one of which only the beginning is known is in between."""
    return _OFTEN.get(word.rstrip("~")) or (0.02 if word[-1] != "~" else 0.06)


_OFTEN = {
    word: times
    for times, words in (
        (3.0, "the i and to for you a of in"),
        (0.8, "is on it with would me thank that dear at my about be this"),
        (0.4, "have was your regards from kind position one so post who as by role we thanks"),
        (0.2, "will interview first there what if how very like or all am which them do two time not can morning when "
              "job work could has best most had good again new know any does conversation help before three glad day "
              "an still much want need people made look send hear said"),
        (0.1, "manager lead data week team where next well went same no senior year further yours see years interested "
              "been up were because own after our take did hour more out part tell they its than second keep met since "
              "came over hope way plan both now another afternoon call each last back may asked shift anything months "
              "find only should yesterday sincerely year's move begin enjoy after wrong count let"),
    ) for word in words.split()
}  # fmt: skip
"""Common words, by how often they stand in a letter: counted in 220 letters by four people."""
