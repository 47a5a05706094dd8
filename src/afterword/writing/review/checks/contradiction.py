"""Against the journal: a figure, a date of theirs or a kind of meeting that is recorded otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from afterword.core.facts import (
    AskedFor,
    CallMade,
    Debriefed,
    DecisionExpected,
    InterviewHeld,
    Invited,
    LetterSent,
    Offered,
    PutOnHold,
    ToldToCheckBack,
)
from afterword.core.story import Story
from afterword.writing.letter import Span
from afterword.writing.review.check import Check
from afterword.writing.review.figures import LENGTHS, Figure, Stated, figures, roots_of, stated, stated_in
from afterword.writing.review.findings import Finding
from afterword.writing.review.held import DAYS, MONTHS
from afterword.writing.review.recorded import of_story
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern

ALIKE = 2
"""Words of substance or figures that two statements must share to be about one thing."""

DECIDE = Talk(
    name="their-date",
    ways="""
        (decide|decision|decisions|deciding|hear|choose|chosen|choice|made up your mind|let me know|let us know|
            be in touch|come back to me|get back to me|inform~|announce~|outcome|answer|result|results|news) ..4
            (by|on|before|around|about|until|for|after|towards)
    """,
    but="""
        references
        i (will|can|could|shall|have|need)
        my (decision|answer|offer)
        another (offer|company)
        interview on
        hear from me
        tell me more
        i would (be|need)
        binds me
        have to (answer|decide)
    """,
    denied=True,
)
_AHEAD = """
    would
    could
    hope to
    look~ forward
    chance to
    next
    if
    happy to
    glad to
    like to
    second
    further
    at my
    once
    invite~
    arrange~
    will
    can
    future
    opportunity to
    another
    when i was
    before
"""
"""What is still to come was not, or not so."""
VIDEO = Talk(
    name="by-video",
    ways="""
        (our|the|your|this|that|today's|yesterday's|{day}'s) [first|short|long|good]
            (video|zoom|teams|skype|online|virtual) (call|interview|conversation|meeting|chat|talk|session)
        (met|meet|meeting|spoke|speak|speaking|talked|talking|interview~) ..4 (on|over|via|by) (zoom|teams|skype|video)
        on (zoom|teams|screen) (yesterday|today|on {day})
    """,
    but=_AHEAD,
    denied=True,
)
PHONE = Talk(
    name="by-telephone",
    ways="""
        (our|the|your|this|that|today's|yesterday's|{day}'s) [first|short|long|good] (phone|telephone)
            (call|interview|conversation|meeting|chat|talk|screen)
        (spoke|speak|speaking|talked|talking|interview~) ..4 (on|over|by) the (phone|telephone)
    """,
    but=_AHEAD,
    denied=True,
)
ONSITE = Talk(
    name="in-person",
    ways="""
        (meet|meeting|met|seeing|saw|talking|speaking) ..4 (in person|face to face|face-to-face)
        (our|the|your|today's|yesterday's|{day}'s) (in-person|face-to-face|on-site|onsite)
            (interview|meeting|conversation|talk|visit)
        (showing|showed|walked|walking|taking|took) me (round|around|through) (your|the)
            (office|offices|site|plant|building|depot|warehouse|ward|school|campus|floor|lab|laboratory|factory|
            workshop)
        (visiting|visited|my visit to|seeing) (your|the) (office|offices|site|plant|building|depot|warehouse|ward|
            school|campus|lab|factory|workshop)
    """,
    but=_AHEAD,
    denied=True,
)
_FORMATS = (
    (VIDEO, frozenset({"video"}), "by video"),
    (PHONE, frozenset({"phone"}), "by telephone"),
    (ONSITE, frozenset({"onsite"}), "in person"),
)
_SPOKEN = {"video": "by video", "phone": "by telephone", "onsite": "on site"}


def contradiction(view: View) -> Iterator[Finding]:
    """What the letter gives otherwise than the journal, or than an earlier letter of the batch."""
    yield from _figures(view)
    if view.hears(DECIDE):
        yield from _dates(view)
    for talk, kinds, words in _FORMATS:
        if view.hears(talk):
            yield from _format(view, talk, kinds, words)


# -- figures -----------------------------------------------------------------------------------------------------------


def _figures(view: View) -> Iterator[Finding]:
    recorded = stated_in(view.story)
    if not recorded and not view.before and not view.story.of(LetterSent):
        return  # nothing to compare with
    for figure in figures(view.folded, *view.parts.body):
        if figure.rough or any(_same(figure, each) for one in recorded for each in one.figures):
            continue
        sentence = next(((a, b) for a, b in view.sentences if a <= figure.span[0] < b), None)
        if (
            sentence
            and not _is_noted(view, figure, sentence, recorded)
            and (other := _otherwise(view, figure, sentence, recorded))
        ):
            where, said = other
            yield view.mark(
                f"{where} has another figure here. Keep the one that is right in both.", figure.span, evidence=said
            )


def _same(a: Figure, b: Figure) -> bool:
    """Whether two figures may be one: the same value of the same thing."""
    return a.value == b.value and (not a.units or not b.units or bool(a.units & b.units))


def _is_noted(view: View, figure: Figure, sentence: Span, recorded: tuple[Stated, ...]) -> bool:
    """Whether some entry of the journal has this value of a matter that the sentence is about, counted otherwise."""
    alike = [one for one in recorded if any(figure.value == each.value for each in one.figures)]
    if not alike or figure.value < _TELLING:
        return False
    roots = roots_of(view.folded[slice(*sentence)])
    return any(roots & one.roots - {root for each in one.figures for root in each.units} for one in alike)


_TELLING = 13
"""Below it two things have the same number by chance."""


def _otherwise(view: View, figure: Figure, sentence: Span, recorded: tuple[Stated, ...]) -> tuple[str, str] | None:
    """Where the same thing is given with another figure, and the words there."""
    others = [one for other in view.before for one in _statements(other)]
    if not recorded and not others and not view.story.of(LetterSent):
        return None
    here = list(figures(view.folded, *sentence))
    roots = roots_of(view.folded[slice(*sentence)])
    for one in recorded:
        if _clashes(figure, here, roots, one):
            return "The journal", f"{one.said}, in the journal"
    for other in view.before:
        for one in _statements(other):
            if _clashes(figure, here, roots, one):
                return f"Letter {other.index + 1} of the batch", f"{one.said}"
    for sent in view.story.of(LetterSent):
        for one in _sentences_of(sent.text):
            if _clashes(figure, here, roots, one):
                return f"Your letter of {view.story.day(sent.at)}", one.said
    return None


def _statements(view: View) -> tuple[Stated, ...]:
    """The sentences of another letter that hold figures, found once."""
    held = view.__dict__
    if "_statements" not in held:
        said = (view.text[slice(*span)] for span in view.sentences)
        held["_statements"] = tuple(each for words in said if (each := stated(words)))
    found: tuple[Stated, ...] = held["_statements"]
    return found


def _sentences_of(text: str) -> Iterator[Stated]:
    for words in pattern(r"(?<=[.!?])\s+").split(text):
        if found := stated(words):
            yield found


def _clashes(figure: Figure, here: list[Figure], roots: frozenset[str], one: Stated) -> bool:
    """Whether a statement gives another value for what this figure counts, and is about the same thing."""
    shared = [each for each in here if any(_same(each, other) for other in one.figures)]
    units = frozenset().union(figure.units, *(each.units for each in one.figures))
    if len((roots & one.roots) - units) + len(shared) < ALIKE:
        return False
    if any(_same(figure, each) for each in one.figures) or _follows(figure, one):
        return False
    left = [each for each in one.figures if not any(_same(each, other) for other in here)]
    if shared and not figure.units & _MEASURES:  # "9 of 13, 214,000 dollars in all" beside "of thirteen, eleven"
        left = [each for each in left if not each.units & _MEASURES]
    rest = [each for each in here if each not in shared and not each.rough]
    for each in left:
        if figure.units and each.units:
            if figure.units & each.units:
                return True
        elif len(left) == len(rest) == 1 and len(shared) >= ALIKE - 1:
            return True  # "from 64 to 24" beside "from 64 to 19"
    return False


_MEASURES = frozenset({"%", "$"})


def _follows(figure: Figure, one: Stated) -> bool:
    """Whether a figure is the difference, the sum or the ratio of two that are stated."""
    values = [each.value for each in one.figures if not each.units & LENGTHS or figure.units & LENGTHS]
    return any(
        figure.value in (abs(a - b), a + b) or (b and abs(figure.value - a / b) < 0.05) or (
            b and abs(figure.value - abs(a - b) / b * 100) < 1)
        for a in values for b in values if a != b
    )  # fmt: skip


# -- their date --------------------------------------------------------------------------------------------------------

_DAY = (
    rf"(?=\w)(?:(?P<weekday>{'|'.join(DAYS)})\b,? ?)?(?:(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? "
    rf"(?P<month>{'|'.join(MONTHS)})\b|(?P<month2>{'|'.join(MONTHS)}) (?:the )?(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b|"
    r"the (?P<nth>\d{1,2})(?:st|nd|rd|th)\b)?"
)


def _dates(view: View) -> Iterator[Finding]:
    """A day given for their decision that is none of those that the journal holds."""
    days = _days(view.story)
    if not days:
        return
    for span in view.said(DECIDE):
        match = pattern(rf" (?:next |this |last |about |around |or )*(?P<said>{_DAY})").match(view.folded, span[1])
        if match is None or not match["said"].strip() or _is_one(match.groupdict(), days):
            continue
        latest = view.story.stated_date
        named = f"{latest[0]:%-d %B %Y}" if latest else "another day"
        yield view.mark(f"By the journal they named {named}, not this day.", match.span("said"),
                        evidence=_words_of(view) or f"{named}, in the journal")  # fmt: skip


@of_story
def _days(story: Story) -> frozenset[date]:
    """Every day that they named, if they named one for their decision, else none."""
    named = [
        day for fact in story.facts for day in (
            (fact.decision.earliest, fact.decision.latest) if isinstance(fact, Debriefed) and fact.decision
            else (fact.earliest, fact.latest) if isinstance(fact, DecisionExpected)
            else (fact.on,) if isinstance(fact, ToldToCheckBack) else ()
        ) if day
    ]  # fmt: skip
    if not named:
        return frozenset()
    others = [
        day for fact in story.facts for day in (
            (fact.deadline,) if isinstance(fact, AskedFor) else (fact.start, fact.at) if isinstance(fact, InterviewHeld)
            else (fact.start,) if isinstance(fact, Invited) else (fact.answer_by,) if isinstance(fact, Offered)
            else (fact.until,) if isinstance(fact, PutOnHold) else ()
        ) if day
    ]  # fmt: skip
    return frozenset(day.date() if isinstance(day, datetime) else day for day in (*named, *others))


def _is_one(said: dict[str, str | None], days: frozenset[date]) -> bool:
    """Whether a day, however it is said, is one of these."""
    number = int(said["day"] or said["day2"] or said["nth"] or 0)
    if not number:
        return any(DAYS[day.weekday()] == said["weekday"] for day in days)
    month = said["month"] or said["month2"]
    return any(day.day == number and (month is None or MONTHS[day.month - 1] == month) for day in days)


def _words_of(view: View) -> str:
    stated_date = view.story.stated_date
    fact = stated_date[1] if stated_date else None
    decision = getattr(fact, "decision", None)
    words: str = getattr(decision, "words", "") or getattr(fact, "words", "")
    return f"“{words}”, in the journal" if words else ""


# -- the kind of meeting -----------------------------------------------------------------------------------------------


def _format(view: View, talk: Talk, kinds: frozenset[str], words: str) -> Iterator[Finding]:
    """A kind of meeting of which the journal knows none, where it knows the kind of all."""
    formats = {each.format for each in view.story.interviews}
    if not formats or not formats <= set(_SPOKEN) or formats & kinds:
        return
    if "phone" in kinds and view.story.of(CallMade):
        return
    for span in view.said(talk):
        held = ", ".join(_SPOKEN[each] for each in sorted(formats))
        yield view.mark(
            f"By the journal the interview was {held}, not {words}.", span, evidence=f"Held {held}, in the journal"
        )


CHECKS = (
    Check(
        name="contradiction",
        severity="blocker",
        sentence="The letter gives a figure, a date or a kind of meeting otherwise than the journal or another "
                 "letter.",
        source=
        "https://www.vault.com/blogs/interviewing/can-this-interview-be-saved-maybe-with-a-proper-thank-you-note-and-follow-up",
        needs=("interview",),
        hears=(DECIDE, *(talk for talk, _, _ in _FORMATS)),
        look=contradiction,
    ),
)  # fmt: skip
