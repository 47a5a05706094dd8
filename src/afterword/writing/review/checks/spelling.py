"""Spelling: words that nobody writes so, and the slips of grammar that a spelling checker lets through.

Names, employers, roles and whatever else the journal says are never mistakes, nor are words with a capital, addresses,
what stands between quotation marks, and words of no list that are near no common one: those are somebody's trade.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from afterword.writing.letter import Span
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.reading import WORD
from afterword.writing.review.talk import Talk, quoted
from afterword.writing.review.view import View, pattern
from afterword.writing.review.words import meant, rarity
from afterword.writing.review.words.known import SLIPS

_YOURS = (
    "time|team|company|office|interview|patience|help|advice|consideration|feedback|insights|kindness|letter|email|"
    "questions|decision|department|colleagues|guidance|support|generosity|hospitality|work|organisation|organization"
)
GRAMMAR: tuple[tuple[Talk, str, str], ...] = (
    (Talk(name="would-of", ways="(would|could|should|must|might|wouldn't|couldn't|shouldn't) of", denied=True,
          but="(would|could|should|must|might) of (course|necessity|late)"), r"\bof$", "have"),
    (Talk(name="youre-for-your", ways=f"you're ({_YOURS})", denied=True,
          but="you're (work~|help~|support~) (on|for|hard|with|there)"), r"^you're", "your"),
    (Talk(name="your-for-youre", ways="your (going to|looking for|hiring|seeking|expecting|so kind|very kind)",
          denied=True), r"^your", "you're"),
    (Talk(name="its-for-it-is", denied=True, ways="""
        its (a|an|been|not|really|very|so) (pleasure|honour|honor|great|good|exciting|important|clear|privilege|
            wonderful|long|rare|easy|hard)
    """), r"^its", "it's"),
    (Talk(name="it-is-for-its", ways="it's (own|culture|mission|customers|values|clients|reputation|staff)",
          denied=True), r"^it's", "its"),
    (Talk(name="there-for-their", ways="(of|about|with|on|for|in|to) there (team|office|work|product|culture|time)",
          denied=True), r"\bthere\b", "their"),
    (Talk(name="then-for-than", ways="(more|better|rather|less|other|sooner|later|greater|fewer) then", denied=True,
          but="then (i|we|you|they|or|and|as)"), r"then$", "than"),
    (Talk(name="advise-for-advice", ways="(your|his|her|their|the|any|for) advise", denied=True), r"advise$",
     "advice"),
    (Talk(name="peaked-interest", ways="(peaked|peeked) my (interest|curiosity)", denied=True), r"^pe\w+", "piqued"),
    (Talk(name="have-went", ways="(have|has|had|i've|would've) went", denied=True), r"went$", "gone"),
    (Talk(name="look-forward-to-hear", denied=True, ways="""
        look~ forward to (hear|meet|speak|see|join|discuss|learn) (from|with|you|your|about|more|again|the|of|and)
    """), r"\b(?:hear|meet|speak|see|join|discuss|learn)\b", ""),
    (Talk(name="thank-you-for-meet", denied=True, ways="""
        (thank you|thanks) .. for (meet|take|speak|invite|consider|give|make|share|explain|welcome)
            (with|me|the|your|my|us|so|to)
    """),
     r"\b(?:meet|take|speak|invite|consider|give|make|share|explain|welcome)\b", ""),
    (Talk(name="i-has", denied=True, ways="""
        i has
        ^(you|we|they) was
        (when|because|while|if|as|what|where|how|said|think|thought|know|knew|glad|sure|believe|says)
            (you|we|they) was
        i (does|doesn't)
        (he|she|it) (don't|have been)
    """, but="(between|and|with|to|of|for|than|that|if) (you|we|they|i|he|she|it) (was|has|have)"),
     r"(?:i|you|we|they|he|she|it) (?:was|has|doesn't|does|don't|have been)$", ""),
)  # fmt: skip
"""What is said, where the wrong word lies in it, and the right one ("" where a person must see)."""

_PLAIN = r"(?<![\w@/.'’+-])[a-z]+(?:['’][a-z]+)?(?![\w@'’/+]|[.:-]\w)"
"""A word in lower case that is no part of an address, of a number or of a hyphenated word."""
LONGEST = 40
"""Letters of the longest word that is looked up."""
_TWICE = listed("the a an and to of for with your my we at this")
_DOUBLED = r"\b(the|a|an|and|to|of|for|with|your|my|we|at|this)(?:[ \n]+\1\b)+(?!['’-])"
_ARTICLE = (
    r"(?P<article>a(?<!\wa)n?) (?:(?<=a )(?=(?:[aei]|o(?!n(?:e|ce)\b))[a-z]{2})(?!eu|ewe|uni|use|usu|one)|"
    r"(?<=an )(?=[bcdfgjklmnpqrstvwz][a-z]{2}))[a-z]+"
)
"""It begins with a letter and no boundary, so that a search can leap."""


def misspelling(view: View) -> Iterator[Finding]:
    """Words that are nobody's spelling, each once; then doubled words, articles and confused pairs."""
    for span, right in _wrong_words(view):
        yield view.mark(f"It is written “{right}”, not “{view.text[slice(*span)]}”.", span, fix=right, safe=True)
    words = view.spoken_words
    if any(word in _TWICE and before.endswith(word) for before, word in pairwise(words)):
        for match in pattern(_DOUBLED).finditer(view.text, *view.parts.body):
            yield view.mark(f"“{match[1]}” stands there twice.", match.span(), fix=match[1], safe=True)
    for match in pattern(_ARTICLE).finditer(view.text, *view.parts.body):
        right = "an" if match["article"] == "a" else "a"
        yield view.mark(f"It is “{right} {match[0].split()[1]}”.", match.span("article"), fix=right, safe=True)
    for talk, wrong, right in GRAMMAR if not view.heard.isdisjoint(_GRAMMAR) else ():
        for start, end in view.said(talk):
            found = pattern(wrong, 2).search(view.folded[start:end]) if wrong else None
            span = (start + found.start(), start + found.end()) if found else (start, end)
            word = view.text[slice(*span)]
            said = f"“{word}” should be “{right}” here." if right else f"“{view.text[start:end]}” is not right yet."
            yield view.mark(said, span, fix=right or None)


_GRAMMAR = frozenset(talk.name for talk, _, _ in GRAMMAR)


def _wrong_words(view: View) -> Iterator[tuple[Span, str]]:
    """Each wrong word once, where it first stands, with what was meant; not the one that is still being written."""
    start, end = view.parts.body[0], max(view.parts.body[1], view.parts.signoff[1])
    words = {*view.spoken_words, *pattern(WORD).findall(view.folded, view.parts.body[1], end)}
    names = {view.folded[token.start : token.end] for token in view.capitals}
    names |= {f"{name}'s" for name in names}
    unknown = words - view.known - {_still_written(view.folded)}
    alone = {word for word in unknown & names if word not in view.text and word not in SLIPS}  # with a capital alone
    wrong = {word: right for word in unknown - alone if (right := _right_for(word))}
    if not wrong:
        return
    away = quoted(view.folded)
    for match in pattern(_PLAIN).finditer(view.folded, start, end):
        if (right := wrong.pop(match[0], "")) and match.end() < len(view.text):
            capital = view.text[match.start()].isupper()
            if (not capital or match[0] in SLIPS) and not any(a <= match.start() < b for a, b in away):
                yield match.span(), right.capitalize() if capital else right


def _still_written(folded: str) -> str:
    """The word that the text ends in the middle of, where it stands nowhere else; else ""."""
    last = folded[max(folded.rfind(" "), folded.rfind("\n")) + 1 :][-LONGEST:]
    return last if last and folded.find(last) == len(folded) - len(last) else ""


@lru_cache(maxsize=4096)
def _right_for(word: str) -> str:
    """What was meant by a word that nobody writes so; "" for all others. Remembered: all is read with every key."""
    if not _may_be_marked(word) or (word not in SLIPS and rarity(word)):
        return ""
    return next(iter(meant(word)), "")


def _may_be_marked(word: str) -> bool:
    """Whether `_PLAIN` may be that word: what holds a hyphen, a figure or an accent is never marked."""
    return word.isascii() and word.replace("'", "").isalpha()


CHECKS = (
    Check(
        name="misspelling",
        severity="blocker",
        sentence="A word is misspelt, or is another word than the one that was meant.",
        source="http://www.net-temps.com/recruiters/infocus/article.htm?id=2725",
        english=True,
        hears=tuple(talk for talk, _, _ in GRAMMAR),
        look=misspelling,
    ),
)
