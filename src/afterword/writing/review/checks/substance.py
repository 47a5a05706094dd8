"""Substance: somebody is thanked, and a strength of the journal is there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from afterword.core.records import Strength
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check, Example
from afterword.writing.review.findings import Finding
from afterword.writing.review.likeness import fold
from afterword.writing.review.view import View, pattern, tokens

# -- no-thanks ---------------------------------------------------------------------------------------------------------

_THANKS = (
    r"\b(?:thank(?:s|ed|ing|ful(?:ly)?|fulness)?|thank-?you|thx|grateful(?:ly)?|gratitude|indebted|much obliged)\b|"
    r"\bappreciat(?:e|ed|es|ing|ion|ive)\b(?! that (?:th(?:e|is|ese)|decisions?|you (?:are|have|may|must))\b)|"
    r"\b(?:so |very |most |really |too )?(?:kind|generous|good) of you\b|\b(?:was|were) (?:very |most |so )?generous\b"
)


def no_thanks(view: View) -> Iterator[Finding]:
    """A thank-you in which nothing thanks anybody. (Thanksgiving is a holiday.)"""
    if view.purpose == "thank_you" and view.english and not pattern(_THANKS, 2).search(view.text):
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
    if view.purpose != "thank_you" or view.interviewer is None or view.wanted != "yes" or not view.english:
        return
    strengths = view.candidate.strengths if view.candidate else ()
    if not strengths or any(mentions(view, strength) for strength in strengths):
        return
    if any(pattern(_ACHIEVED).search(view.text, start, end) for start, end in view.sentences):
        return
    told = set(view.note.strengths) if view.note else set()
    best = next((each for each in strengths if each.id in told), strengths[0])
    yield view.mark("None of your strengths is in it. Add one sentence that meets a need of theirs.",
                    evidence=f"{best.claim}: {best.evidence}" if best.evidence else best.claim)  # fmt: skip


def mentions(view: View, strength: Strength) -> bool:
    """Whether the body speaks of a strength: a number of its evidence, a name in it, or two of its rarer words."""
    theirs = {stem(word) for word in _said_to(view)}
    body = {token.fold for token in view.body}
    figures = {_NUMBERS.get(token.fold, token.fold) for token in view.body}
    rare: set[str] = set()
    for said in (strength.evidence, strength.claim):
        for at, token in enumerate(tokens(said)):
            digits = any(sign.isdigit() for sign in token.fold)
            if digits or token.fold in _NUMBERS:
                if (digits or token.fold not in ("one", "two")) and _NUMBERS.get(token.fold, token.fold) in figures:
                    return True
            elif token.capital and at and len(token.fold) > 3 and token.fold in body and stem(token.fold) not in theirs:
                return True
            elif len(token.fold) > 3 and token.fold not in _SMALL:
                rare.add(stem(token.fold))
    return len((rare - theirs) & {stem(word) for word in body}) >= 2 or len(rare & {stem(word) for word in body}) >= 4


def _said_to(view: View) -> set[str]:
    """Words of the role, the employer and what that person spoke of: saying them back shows no strength."""
    note = view.note
    said = [view.story.candidacy.role, view.story.candidacy.employer]
    said += [*note.topics, *note.needs, note.question] if note else []
    return {token.fold for words in said for token in tokens(words)}


@lru_cache(maxsize=2048)
def stem(word: str) -> str:
    """The part of an English word that its forms share, roughly: mentored, mentors and mentoring are one."""
    word = fold(word)
    for ending in (
        "ations",
        "ation",
        "ings",
        "ing",
        "ions",
        "ion",
        "ers",
        "er",
        "ies",
        "ied",
        "ed",
        "es",
        "ly",
        "s",
        "e",
        "y",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


CHECKS = (
    Check(
        name="no-thanks",
        severity="blocker",
        sentence="A thank-you in which nothing thanks anybody.",
        source="https://lsu.edu/careercenter/students/findajob/thankyou.php",
        good=(Example(text="I am grateful for the time you gave to the June billing migration."),),
        bad=(Example(text="The June billing migration sounds hard, and I hope it goes well before Thanksgiving."),),
        look=no_thanks,
    ),
    Check(
        name="no-strength",
        severity="warning",
        sentence="You want the job, and the letter restates none of your strengths.",
        source="https://e-channelnews.com/saying-thanks-survey-employers-value-thank-yous-from-job-seekers-email-"
        "written-notes-most-appropriate/",
        good=(
            Example(text="Thank you for the morning. At Tarn the refunds fell by 18%, which may be of use to you."),
            Example(text="Thank you for arranging the morning.", to="sam"),
        ),
        bad=(Example(text="Thank you for the morning. It was good to hear about the June billing migration."),),
        look=no_strength,
    ),
)
