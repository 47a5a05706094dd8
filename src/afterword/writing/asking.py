"""The one question of a letter: what was left open, else one made of what was talked about; never one answered yet.

A question in a note wins. The others are ranked: open points as they were written down, then topics that nobody has
answered, those first that touch on what they need.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from afterword.core.facts import Note
from afterword.core.value import Value
from afterword.writing.notes import pieces, private, usable
from afterword.writing.phrases import Phrase, Shape, listed, question, words_of
from afterword.writing.wording import stems

LONGEST = 45
"""Words of a question."""

PROBLEM = listed(
    "backlog wait waits waiting delay delays gap gaps fatigue shortage shortages turnover loss losses losing complaint "
    "complaints error errors duplicate duplicates late missing problem problems churn outage outages noise bottleneck "
    "queue queues overtime absence absences accidents refunds returns rejects conflict pressure drop debt leavers "
    "vacancies overdue receivables habit"
)
_PROJECT = listed(
    "migration rewrite rewriting move moving rollout launch merger project opening plan planned programme program "
    "upgrade replacement introduction system pilot expansion relocation reorganisation reorganization build building "
    "contract survey redesign hiring new switch transition"
)
_PRACTICE = listed(
    "cycle cycles meeting meetings rota rotation schedule standards rules process handover handovers review reviews "
    "policy training onboarding pairing testing shift shifts shadowing coaching planning reporting forecasting audit "
    "audits days routine guide agreement limits"
)
_ABOUT_PROBLEMS = (
    "What has helped most so far with {topic}?",
    "Where would you look first for the cause of {topic}?",
    "Which part of the problem of {topic} would you most like off your desk?",
)
_ABOUT_PROJECTS = (
    "What has to be settled first for {topic}?",
    "Who else has a part in {topic}?",
    "Which part of {topic} will need the most hands?",
)
_ABOUT_PRACTICE = (
    "What would you change first about {topic}?",
    "How did {topic} come to be the way you do it?",
    "Which part of {topic} works best at present?",
)
_ABOUT_ANYTHING = (
    "What should somebody new know first about {topic}?",
    "Whom would you ask first about {topic}?",
    "How much of the week goes into {topic}?",
)


class Asked(Value):
    """A question with why it is asked. `about` is what it is made of, where it is made."""

    phrase: Phrase
    reason: str
    about: str = ""


def open_questions(note: Note | None, topics: Sequence[Phrase]) -> tuple[Asked, ...]:
    """Everything that could be asked, best first. Of what `note` calls answered nothing is asked."""
    if note is None:
        return ()
    answered = stems(" ".join(note.answered))
    own = [each for said in _said(note) if (each := question(said)) and each.words <= LONGEST]
    found = [
        Asked(phrase=each, reason="You wrote that it was left open.")
        for each in own
        if not _is_answered(each.text, note.answered) and not private(each.text)
    ]
    made = sorted(_made(topics), key=lambda each: -len(stems(each.about) & stems(" ".join(note.needs))))
    return (*found, *(each for each in made if not stems(each.about) & answered))


def _said(note: Note) -> Iterator[str]:
    """What was left open: the question of the note first, then the points that are called open."""
    yield from (each for each in [usable(note.question or "")] if each)
    points = note.raw.get("open")
    for point in points if isinstance(points, list) else ():
        if isinstance(point, str):
            yield from pieces(point)


def _is_answered(asked: str, answered: Sequence[str]) -> bool:
    """Whether one answer holds most of what is asked."""
    words = stems(asked)
    return any(len(words & stems(each)) * 2 > len(words) for each in answered if words)


def _made(topics: Sequence[Phrase]) -> Iterator[Asked]:
    """Questions about what was talked about, of a kind that suits it; the second topic first, the first one opens."""
    usual = [each for each in topics if each.shape in (Shape.NOUN, Shape.GERUND) and each.words <= 12]
    for number in range(len(_ABOUT_ANYTHING)):
        for topic in (*usual[1:], *usual[:1]):
            text = _frames(topic)[number].replace("{topic}", topic.inside)
            yield Asked(
                phrase=Phrase(text=text, shape=Shape.QUESTION),
                reason=f"You talked about {topic.inside}, and noted no question.",
                about=topic.text,
            )


def _frames(topic: Phrase) -> tuple[str, ...]:
    words = words_of(topic.text)
    if any(word in PROBLEM for word in words):
        return _ABOUT_PROBLEMS
    if any(word in _PROJECT for word in words):
        return _ABOUT_PROJECTS
    return _ABOUT_PRACTICE if any(word in _PRACTICE for word in words) else _ABOUT_ANYTHING
