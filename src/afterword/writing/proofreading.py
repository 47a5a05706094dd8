"""Drafts read by our own reviewer before anybody sees them: what it marks is said otherwise, left out, or asked about.

A note can hold what no letter should (pay, somebody's family, a joke). The words that a mark stands on are left out,
and said so; where the mark is about the whole, the next ways of saying are tried.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

from afterword.core.story import Story
from afterword.core.value import Value, replace
from afterword.writing.brief import Brief
from afterword.writing.compose import compose, sentences
from afterword.writing.letter import Letter, Span
from afterword.writing.occasion import Question
from afterword.writing.review import Finding, review

ROUNDS = 5
"""So many times a letter is written anew; then the candidate is asked."""
SPACE = timedelta(minutes=10)
"""Between two late letters to one employer, which would else go at one moment."""
OF_THE_MOMENT = frozenset(
    {
        "sent-too-soon", "sent-late", "sent-at-night", "check-in-too-soon", "check-in-before-their-date",
        "second-check-in", "you-owe-an-answer", "sent-together", "contact-after-no", "past-the-agency",
        "over-their-head", "wrong-channel", "promise-not-kept", "unprofessional-sender", "missing-phone",
    }
)  # fmt: skip
"""Marks that no other words would mend."""


class Proofread(Value):
    """Letters without a mark, and what must be asked for those that cannot be had without one."""

    letters: tuple[Letter, ...] = ()
    questions: tuple[Question, ...] = ()


def proofread(briefs: Sequence[Brief], stories: Mapping[str, Story], now: datetime | None = None) -> Proofread:
    """The letters of one batch, each of which the reviewer leaves unmarked. `now` (aware) moves late ones to then."""
    current = list(_spaced(briefs, now))
    written = compose(current)
    marked = _marked(written, stories)
    for turn in range(ROUNDS):
        if not marked:
            break
        current = [_otherwise(each, written, marked, turn) for each in current]
        written = compose(current)
        marked = _marked(written, stories)
    kept = tuple(each for number, each in enumerate(written) if number not in marked)
    asked = tuple(
        Question(key=f"wording:{letter.step}", about=letter.recipients[0],
                 text=f"The letter cannot be written well from these notes. {marked[number][0].message}")
        for number, letter in enumerate(written) if number in marked
    )  # fmt: skip
    told = tuple(question for each in current for question in (*each.questions, *each.also))
    return Proofread(letters=kept, questions=(*told, *asked))


def _spaced(briefs: Sequence[Brief], now: datetime | None) -> Sequence[Brief]:
    """Late letters one after the other: those whose best moment is over."""
    late = [each for each in briefs if now and each.sent and each.sent <= now]
    return [
        replace(each, sent=each.sent + SPACE * late.index(each)) if each.sent and each in late else each
        for each in briefs
    ]


def _marked(letters: Sequence[Letter], stories: Mapping[str, Story]) -> dict[int, list[Finding]]:
    """Blockers and warnings by the number of the letter, but for those that are of the moment."""
    moment = max((each.send_at for each in letters if each.send_at), default=None)
    if moment is None:
        return {}
    found: dict[int, list[Finding]] = {}
    for mark in review(letters, stories, moment):
        if mark.severity != "advice" and mark.check not in OF_THE_MOMENT:
            found.setdefault(mark.letter, []).append(mark)
    return found


def _otherwise(brief: Brief, letters: Sequence[Letter], marked: Mapping[int, Sequence[Finding]], turn: int) -> Brief:
    """The brief for another try: without the words that a mark stands on, else one way further on."""
    at = next((number for number in marked if letters[number].step == brief.step.key), None)
    if at is None:
        return brief
    letter = letters[at]
    if any(mark.check == "no-strength" for mark in marked[at]):
        return brief.without_first_proof()
    spans = [(mark.span, mark.message) for mark in marked[at] if mark.span]
    for span, message in spans:
        less = brief.without(partial(_meets, letter.text, span), message)
        if less is not None:
            return less
    if spans and turn < ROUNDS - 2:
        said = tuple(
            each for span, _ in spans for each in sentences(letter.text) if _meets(letter.text.lower(), span, each)
        )
        return replace(brief, avoid=(*brief.avoid, *said))
    if turn > 1 and (less := brief.without_second()) is not None:
        return less
    return replace(brief, place=brief.place + 1)


def _meets(text: str, span: Span, words: str) -> bool:
    """Whether the words stand in the text where the span lies."""
    start, end = span
    at = text.find(words)
    while at >= 0:
        if at < end and start < at + len(words):
            return True
        at = text.find(words, at + 1)
    return False
