"""Between letters: what people who compare notes would see, and what one reader has read before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from afterword.core.facts import LetterSent
from afterword.writing.letter import Span, body_of, grams, overlap, split
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.view import View, pattern, sentences

_SAME_LETTER = timedelta(minutes=10)
"""A letter that went out within this time of the one under review is that letter itself."""
_FEWEST = 5
"""Words that a first sentence must have before two of them can be the same by more than courtesy."""


# -- identical-letters, near-identical-letters -------------------------------------------------------------------------


def identical_letters(view: View) -> Iterator[Finding]:
    """The same letter to two people of one employer. It is marked on the later one, which names the other."""
    for other in _beside(view):
        alike = overlap(view.grams, other.grams)
        if alike >= view.limits.identical_from:
            yield view.mark(
                f"This is the letter to {_names(other)} again (letter {other.index + 1} of the batch); they may "
                 "compare.",
                view.parts.body, evidence=f"similarity {alike:.2f}",
            )  # fmt: skip
            return


def near_identical_letters(view: View) -> Iterator[Finding]:
    """Nearly the same letter, or the same first sentence, to two people of one employer."""
    limits = view.limits
    same_start: View | None = None
    for other in _beside(view):
        alike = overlap(view.grams, other.grams)
        if alike >= limits.identical_from:
            return
        if alike >= limits.near_identical_from:
            yield view.mark(
                f"Most of it stands in the letter to {_names(other)} too (letter {other.index + 1} of the batch). "
                "Give each their own topic and opening.", view.parts.body, evidence=f"similarity {alike:.2f}",
            )  # fmt: skip
            return
        if same_start is None and _same_start(view, other):
            same_start = other
    if same_start:
        yield view.mark(
            f"The letter to {_names(same_start)} begins with the same sentence (letter {same_start.index + 1} of the "
            "batch). Open each with what that person said.", view.sentences[0],
        )  # fmt: skip


def _beside(view: View) -> Iterator[View]:
    """Earlier letters of the batch to other people of the same employer."""
    if view.before and view.grams:
        for other in view.before:
            if other.letter.candidacy == view.letter.candidacy and other.letter.to != view.letter.to:
                yield other


def _names(other: View) -> str:
    return ", ".join(person.name for person in other.recipients) or ", ".join(other.letter.recipients)


def _same_start(view: View, other: View) -> bool:
    """Whether both begin with the same sentence, of some length; names and courtesies alone make none."""
    if not view.sentences or not other.sentences:
        return False
    mine = _plain(view.text[slice(*view.sentences[0])])
    return len(mine) >= _FEWEST and mine == _plain(other.text[slice(*other.sentences[0])])


@lru_cache(maxsize=512)
def _plain(sentence: str) -> tuple[str, ...]:
    return tuple(pattern(r"[^\W_]+(?:['’-][^\W_]+)*").findall(sentence.casefold().replace("’", "'")))


# -- repeats-earlier-letter --------------------------------------------------------------------------------------------


def repeats_earlier_letter(view: View) -> Iterator[Finding]:
    """What this reader has read before, in a letter of the journal or of the batch."""
    if view.letter.purpose in _ASKED_AGAIN:
        return
    for when, body in _earlier(view):
        earlier = _grams(body)
        alike = overlap(view.grams, earlier)
        span = _repeated(view, earlier)
        if span and (alike >= view.limits.repeats_from or _share(view, span) >= view.limits.repeats_from):
            yield view.mark(
                f"Your letter of {when} said this to them already. Say what was new this time.", span,
                evidence=f"similarity {alike:.2f} with the letter of {when}",
            )  # fmt: skip
            return


_ASKED_AGAIN = listed("supply find_address answer answer_invitation")
"""Letters that may well say the same thing twice."""


def _earlier(view: View) -> Iterator[tuple[str, str]]:
    """Day and body of each letter that went to the same person before, the newest first."""
    to = set(view.letter.recipients) | {person.id for person in view.recipients} | view.letter.behalf
    for sent in reversed(view.story.of(LetterSent)):
        if sent.to in to and sent.text and view.moment - sent.at > _SAME_LETTER:
            if view.letter.for_ and sent.for_ and view.letter.for_ not in sent.for_:
                continue  # through an agency, on somebody else's behalf
            yield view.story.day(sent.at), _body(sent.text)
    for other in reversed(view.before):
        same = ("to", "for_", "purpose", "candidacy")
        if view.moment > other.moment and all(
            getattr(other.letter, each) == getattr(view.letter, each) for each in same
        ):
            yield view.story.day(other.moment), other.parts.of(other.parts.body)


@lru_cache(maxsize=256)
def _body(text: str) -> str:
    """The body of a letter that was sent; of one on a single line, all of it."""
    return body_of(text) or split(text).text


@lru_cache(maxsize=256)
def _grams(body: str) -> frozenset[tuple[str, ...]]:
    return grams(body)


def _repeated(view: View, earlier: frozenset[tuple[str, ...]]) -> Span | None:
    """From the first to the last sentence that the earlier letter held too."""
    held = [
        (start, end) for start, end in view.sentences
        if (own := grams(view.text[start:end])) and len(own & earlier) >= 0.7 * len(own) and len(own) > 2
    ]  # fmt: skip
    return (held[0][0], held[-1][1]) if held else None


def _share(view: View, span: Span) -> float:
    """How much of the letter's own words, courtesies aside, lies in the repeated sentences."""
    said = [(a, b) for a, b in sentences(view.text, *view.parts.body) if view.text.count(" ", a, b) >= 8]
    whole = sum(b - a for a, b in said)
    return sum(b - a for a, b in said if span[0] <= a and b <= span[1]) / whole if whole else 0.0


CHECKS = (
    Check(
        name="identical-letters",
        severity="blocker",
        sentence="Two people of one employer get the same letter.",
        source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
        look=identical_letters,
    ),
    Check(
        name="near-identical-letters",
        severity="warning",
        sentence="Two people of one employer get nearly the same letter, or one that begins alike.",
        source="https://www.dice.com/career-advice/job-interview-note-email",
        look=near_identical_letters,
    ),
    Check(
        name="repeats-earlier-letter",
        severity="warning",
        sentence="The letter says to somebody what an earlier letter has told them.",
        source="https://balancemoney.pages.dev/posts/second-interview-thank-you-note-samples-and-tips",
        look=repeats_earlier_letter,
    ),
)  # fmt: skip
