"""Ways of saying a thing: short patterns over words. `lexicon` looks for all of them at once.

A way is written as people talk, in lower case:

    look~ forward to (hearing|a reply)    one of several; `look~` is any word that begins so
    [very|so] grateful                    perhaps
    need .. answer                        up to three words between; `..6` up to six; also between two commas
    {they} promised                       one of a family, see `FAMILIES`
    ^please                               at the beginning of a sentence (after "and", "but", "so")
    any news $?                           at its end, `$?` when it ends as a question

"i am" is also "i'm", "do not" also "don't" and "dont", and so with the like. What stands between quotation marks is
somebody else's, and what is denied just before ("I would never demand …") is not said; `but` names what else takes it
back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from math import fsum
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

_GAP = r"(?:(?: +[^\s.;:!?]++){0,%s}?|,(?: +[^\s.;:!?]++){1,%s}?(?<=,)) +"
"""Words between; after a comma only such as another comma closes ("few applicants, I dare say, can offer")."""
_FIRST = r"(?:^|(?<=^and )|(?<=^but )|(?<=^so )|(?<=^so, ))"
_ENDS = {"$": r"(?=[^\w?]*$)", "$?": r"(?=[^\w]*\?)"}
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


_LEANING = {"i": ("ve", "m"), "you": ("ve", "re"), "we": ("ve", "re"), "they": ("ve", "re")}
"""What may lean on a word where a way holds only that word: "you [have] missed" is also "you've missed"."""

Words = frozenset[str]
"""Words of which one must occur where a way is said; one that ends in `~` is a beginning."""


class Compiled(NamedTuple):
    """The expression of a way, and everything of which some word must occur, the rarest first."""

    expression: str
    needs: tuple[Words, ...]


_signs = re.compile(_SIGNS).findall


@cache
def compiled(way: str) -> Compiled:
    """Raises ValueError for a way that is written wrong, or that holds no word to look for."""
    signs = _signs(way)
    at, expression, needs = _sequence(signs, 0)
    if at != len(signs):
        raise ValueError(f"{way!r}: {signs[at]!r} closes nothing")
    if not needs:
        raise ValueError(f"{way!r} holds no word to look for")
    return Compiled(rf"(?<![\w'-]){expression}(?![\w])(?!['-]\w)", tuple(needs))


def _sequence(signs: Sequence[str], at: int) -> tuple[int, str, list[Words]]:
    """One sequence up to what closes it: where it ends, its expression, and what must occur in it, the rarest first."""
    pieces: list[str] = []
    found: list[Words] = []
    run: list[str] = []  # literal words that stand side by side
    glue = ""  # what stands before the next word
    while at < len(signs) and signs[at] not in ("]", ")", "|"):
        sign, words = signs[at], Words()
        at += 1
        if sign == "^":
            pieces.append(_FIRST)
            continue
        if sign == ",":
            if not pieces or at >= len(signs) or signs[at] in ("]", ")", "|", "$", "$?"):
                raise ValueError(f"{' '.join(signs)!r}: a comma stands between words")
            glue = ",?" + glue
            found, run = [*found, Words([" ".join(run)])], []
            continue
        if sign[0] == "$":
            pieces.append(_ENDS[sign])
            continue
        if sign.startswith(".."):
            glue = _GAP % ((sign[2:] or 3,) * 2)
            found, run = [*found, Words([" ".join(run)])], []
            continue
        optional, ends = sign == "[", ""
        if sign in ("[", "("):
            at, piece, words, ends = _choice(signs, at, "]" if optional else ")")
        elif sign[0] == "{":
            piece, words = _family(sign[1:-1])
        elif short := _SHORT.get((sign, signs[at] if at < len(signs) and sign != "cannot" else "")):
            at += sign != "cannot"
            piece, words = f"(?:{'|'.join(short).replace(' ', ' +')})", Words(short)
        else:
            piece, words = _word(sign)
        joined = _joined(piece, glue, optional, first=not any(each != _FIRST for each in pieces))
        pieces.append(f"(?:{joined}|{ends})" if ends else joined)
        glue = " +" if not optional or glue else ""
        if optional:
            found, run = [*found, Words([" ".join(run)])], []
        elif len(words) == 1:
            if run and run[-1].endswith("~"):
                found, run = [*found, Words([" ".join(run)])], []
            run = [*run, *words]
        else:
            found, run = [*found, Words([" ".join(run)]), words], []
    found.append(Words([" ".join(run)]))
    return at, "".join(pieces), sorted((each for each in found if each and all(each)), key=_rareness, reverse=True)


def _joined(piece: str, glue: str, optional: bool, *, first: bool) -> str:
    """The piece with the gap before it; of an optional one that begins a way, the gap stands behind it."""
    if optional:
        return f"(?:{piece} +)?" if first else f"(?:{glue}{piece})?"
    return piece if first else f"{glue}{piece}"


def _choice(signs: Sequence[str], at: int, closes: str) -> tuple[int, str, Words, str]:
    """Where it closes, its expression, what must occur of it, and where the sentence may end in its stead."""
    pieces, words, blank, ends = [], Words(), False, ""
    while True:
        at, piece, needs = _sequence(signs, at)
        if piece in _ENDS.values():  # before it stands no space
            ends = f"{ends}|{piece}" if ends else piece
        else:
            pieces.append(piece)
        words, blank = words | (needs[0] if needs else Words()), blank or not needs
        if at >= len(signs):
            raise ValueError(f"{closes!r} is missing after {' '.join(signs)!r}")
        at += 1
        if signs[at - 1] != "|":
            break
    if signs[at - 1] != closes:
        raise ValueError(f"{signs[at - 1]!r} where {closes!r} should stand in {' '.join(signs)!r}")
    if (ends and closes == "]") or not all(pieces):
        raise ValueError(f"a way out before {signs[at - 1]!r} that leads nowhere: {' '.join(signs)!r}")
    return at, f"(?:{'|'.join(pieces)})", Words() if blank else words, ends


@cache
def _family(name: str) -> tuple[str, Words]:
    _, piece, words, _ = _choice(_signs(FAMILIES[name] + ")"), 0, ")")
    return piece, words


def _word(sign: str) -> tuple[str, Words]:
    if "~" in sign.rstrip("~"):
        raise ValueError(f"{sign!r}: ~ stands at the end of a word")
    if "?" in sign or not (any(map(str.isalnum, sign)) or sign in "&%€£"):
        raise ValueError(f"{sign!r} is no word")
    if sign in _LEANING:
        ends = _LEANING[sign]
        return f"{sign}(?:'(?:{'|'.join(ends)}))?", Words([sign, *(f"{sign}'{end}" for end in ends)])
    if sign.endswith("~"):
        return re.escape(sign[:-1]) + r"[\w'-]*", Words([sign])
    return re.escape(sign), Words([sign])


def _rareness(words: Words) -> float:
    """Less the more often any of these words stands in a letter: the rarest are looked for."""
    return -fsum(min(map(_often, literal.split())) for literal in words)


def _often(word: str) -> float:
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


# -- the text, folded --------------------------------------------------------------------------------------------------


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
