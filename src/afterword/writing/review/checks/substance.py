"""Substance: somebody is thanked, and a strength of the journal is there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from afterword.core.records import Strength
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.likeness import fold
from afterword.writing.review.view import View, pattern, tokens
from afterword.writing.review.words import rarity

# -- no-thanks ---------------------------------------------------------------------------------------------------------

_THANKS = (
    r"\b(?:thank(?:s|ed|ing|ful(?!ly)|fulness)?|thank-?you|thx|grateful(?:ly)?|indebted|obliged|danke|dank|"
    r"merci|"
    r"gracias|grazie|obrigad[oa]|go raibh|diolch|tack|takk|kiitos)\b(?! (?:to|are) (?!you|all|every|both|each|your "
    r"team|ms|mr|"
    r"dr))|\bappreciat(?:e|ed|es|ing|ion|ive)\b(?! that (?:th(?:e|is|ese)|decisions?|you (?:are|have|may|must))\b)|"
    r"\bgratitude\b|\b(?:my|our|sincere|warm|warmest|best|many) thanks to\b|\b(?:kind|generous|good|thoughtful|sweet|"
    r"decent|gracious) of you\b|\b(?:was|were) (?:very |most |so "
    r")?generous\b|"
    r"\bowe you\b|\bcheers for\b|\b(?:touched|moved) by (?:your|the way)\b|\bmean(?:s|t)? (?:a (?:lot|great deal|"
    r"good deal)|"
    r"so much|much|more|the world) to me\b|\bhow much (?:your|the|that|this|it) [^.!?]{0,40}mean(?:s|t)?\b|"
    r"\b(?:hat|hats) off\b|\bvalued? (?:your|the) (?:time|kindness|patience)\b"
)
_NO_THANKS = r"\bno thanks?\b"


def no_thanks(view: View) -> Iterator[Finding]:
    """A thank-you in which nobody is thanked. (Thanksgiving is a holiday, and “thanks to the boiler” thanks nobody.)"""
    if not any(not pattern(_NO_THANKS).match(view.folded, max(0, match.start() - 3))
               for match in pattern(_THANKS).finditer(view.folded)):  # fmt: skip
        yield view.mark("Nothing in it says thank you. Begin with thanks for one thing that they did.")


# -- no-strength -------------------------------------------------------------------------------------------------------

_SMALL = listed(
    "the and for that with from into over than then them they this those these were was are been have has had about "
    "your you our out not all any one two who whom which what when where while will would could should can more most "
    "much many very well good work working works make makes made keep keeps kept know knows knew new old first last "
    "year years month months week weeks day days team people time thing things job role post position interview "
    "still each every before after since until between under their there here its like just also only own same such "
    "some other others how why half read used use using hold holds look looks after bring brings"
)
_NUMBERS = dict(
    zip(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        map(str, range(1, 13)),
        strict=True,
    )
)
_ACHIEVED = (
    r"\b(?:I|we)(?:'ve| have| had)?(?: \w+ly)? (?:built|led|ran|run|cut|reduced|raised|grew|trained|taught|managed|"
    r"designed|launched|shipped|wrote|rewrote|moved|migrated|halved|doubled|saved|opened|hired|won|delivered|brought|"
    r"introduced|started|founded|organi[sz]ed|supervised|mentored|coached|resolved|closed|fixed|replaced|automated|"
    r"maintained|developed|improved|increased|negotiated|set up|took)\b(?!(?: home)? (?:a lot|away|much|notes|from))"
)


def no_strength(view: View) -> Iterator[Finding]:
    """The job is wanted, and the letter to an interviewer holds no strength of the journal nor any achievement."""
    if view.interviewer is None or view.wanted != "yes" or view.candidate is None:
        return
    strengths = view.candidate.strengths
    if any(mentions(view, strength) for strength in strengths):
        return
    if any(pattern(_ACHIEVED).search(view.text, start, end) for start, end in view.sentences):
        return
    told = set(view.note.strengths) if view.note else set()
    best = next((each for each in strengths if each.id in told), strengths[0])
    yield view.mark("None of your strengths is in it. Add one sentence that meets a need of theirs.",
                    evidence=f"{best.claim}: {best.evidence}" if best.evidence else best.claim)  # fmt: skip


def mentions(view: View, strength: Strength) -> bool:
    """Whether the body speaks of a strength: a number of its evidence, a name in it, or two of its rarer words."""
    figures, names, rare = _proof(strength.claim, strength.evidence)
    if figures and not figures.isdisjoint(_figures_said(view)):
        return True
    said, theirs = view.said_words, _said_to(view)
    if any(
        name in said and stem(name) not in theirs and (rarity(name) not in range(1, 4) or _as_name(view, name))
        for name in names
    ):
        return True
    begins = tuple(rare)  # a stem is the beginning of its word
    shared = rare & {stem(word) for word in said if word.startswith(begins)}
    return len(shared) >= 4 or len(shared - theirs) >= 2


def _as_name(view: View, name: str) -> bool:
    """Whether a name that is also a plain word ("Pearl Clinic") has its capital in the letter."""
    return any(token.fold == name and token.capital for token in view.body)


def _figures_said(view: View) -> set[str]:
    found = {_NUMBERS[word] for word in view.said_words & _NUMBERS.keys() - {"one", "two"}}
    found.update(_plain(figure) for figure in pattern(_FIGURE).findall(view.folded, *view.parts.body))
    return found


_FIGURE = r"\d(?<![\w.,]\d)\d*(?:[.,]\d+)*"


def _plain(figure: str) -> str:
    return figure.replace(",", "").rstrip(".")


@lru_cache(maxsize=512)
def _proof(claim: str, evidence: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The figures, the names and the stems of the rarer words of a strength."""
    figures: set[str] = set()
    names: set[str] = set()
    rare: set[str] = set()
    for said in (evidence, claim):
        figures.update(_plain(figure) for figure in pattern(_FIGURE).findall(said))
        for at, token in enumerate(tokens(said)):
            if token.fold in _NUMBERS:
                figures.update({_NUMBERS[token.fold]} - {"1", "2"})
            elif token.fold.isalpha() and token.capital and at and len(token.fold) > 3:
                names.add(token.fold)
            elif len(token.fold) > 3 and token.fold not in _SMALL and not token.fold[0].isdigit():
                rare.add(stem(token.fold))
    return frozenset(figures), frozenset(names), frozenset(rare)


def _said_to(view: View) -> frozenset[str]:
    """Stems of the role, the employer and what that person spoke of: saying them back shows no strength."""
    note = view.note
    said = [view.story.candidacy.role, view.story.candidacy.employer]
    said += [*note.topics, *note.needs, note.question] if note else []
    return _stems(tuple(said))


@lru_cache(maxsize=512)
def _stems(said: tuple[str, ...]) -> frozenset[str]:
    return frozenset(stem(token.fold) for words in said for token in tokens(words))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The part of an English word that its forms share, roughly: mentored, mentors and mentoring are one."""
    word = fold(word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


_ENDINGS = ("ations", "ation", "ings", "ing", "ions", "ion", "ers", "er", "ies", "ied", "ed", "es", "ly", "s", "e", "y")


CHECKS = (
    Check(
        name="no-thanks",
        severity="blocker",
        sentence="A thank-you in which nothing thanks anybody.",
        source="https://lsu.edu/careercenter/students/findajob/thankyou.php",
        purposes=("thank_you",),
        english=True,
        look=no_thanks,
    ),
    Check(
        name="no-strength",
        severity="warning",
        sentence="You want the job, and the letter restates none of your strengths.",
        source="https://e-channelnews.com/saying-thanks-survey-employers-value-thank-yous-from-job-seekers-email-"
        "written-notes-most-appropriate/",
        purposes=("thank_you",),
        english=True,
        needs=("addressee", "strengths"),
        look=no_strength,
    ),
)
