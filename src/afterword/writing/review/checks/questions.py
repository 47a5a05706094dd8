"""Questions: the one that was left open, none that was answered there, and no more than a reader has patience for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from afterword.core.facts import Note
from afterword.core.records import Person
from afterword.writing.letter import Span
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.recorded import NUMBERS, Recorded, alike, neutral, parts, recorded_of, root
from afterword.writing.review.view import INTERVIEWERS, View, pattern, tokens

# -- no-question -------------------------------------------------------------------------------------------------------

_INDIRECT = (
    r"\b(?:wonder(?:ed|ing)?|curious|tell me|let me know|asks?|asking|(?:love|like|glad|eager|keen|interested|happy|"
    r"pleased|want|"
    r"wanted|good|hope|hoping|grateful|curious|fascinating|interesting) to (?:know|hear|learn|see|find out|"
    r"understand|ask))\b"
    r"(?: \w+){0,3} (?:whether|if|how|which|what|when|who|why|where)\b"
)
"""A question without its mark: “I would be curious to know whether …”."""


def no_question(view: View) -> Iterator[Finding]:
    """A letter to an interviewer asks nothing, although the journal holds a question that was left open with them."""
    if "?" in view.text or (note := _left_open(view)) is None:
        return
    if view.wanted == "no" or pattern(_INDIRECT).search(view.folded):
        return
    yield view.mark("It asks nothing. One question that they can answer in a line invites an answer.",
                    evidence=f"Left open: {note.question}")  # fmt: skip


def _left_open(view: View) -> Note | None:
    """What was noted of the interviewer it goes to, or to whom an agency shall pass it on, if a question was left."""
    asked = [view.interviewer] if view.interviewer else []
    if len(view.recipients) == 1 and view.recipients[0].part == "agency_consultant":
        asked = [each for each in view.story.people if each.part in INTERVIEWERS and _is_named(view, each)]
    notes = (view.story.note_on(each.id) for each in asked)
    return next((note for note in notes if note and note.question.strip()), None)


def _is_named(view: View, person: Person) -> bool:
    """Whether body or subject name somebody by the last name."""
    name = person.name.rsplit(None, 1)[-1].lower()
    return bool(name) and (name in view.folded or name in view.letter.subject.lower())


# -- too-many-questions ------------------------------------------------------------------------------------------------


def too_many_questions(view: View) -> Iterator[Finding]:
    """More questions than one letter bears. A rhetorical “Why?” and what stands in quotation marks are none."""
    if view.text.count("?") <= view.limits.questions:
        return
    asked = asked_in(view)
    if len(asked) > view.limits.questions:
        yield view.mark(
            f"It asks {len(asked)} questions. Keep the one or two that this reader alone can answer.",
            (asked[0][0], asked[-1][1]),
        )  # fmt: skip


def asked_in(view: View) -> list[Span]:
    """The questions of the body: sentences that end as one, of three words or more."""
    return [
        (start, end) for start, end in view.sentences
        if view.text[end - 1] == "?" and view.text.count(" ", start, end) >= 2
    ]  # fmt: skip


# -- question-already-answered -----------------------------------------------------------------------------------------

_FILLERS = listed(
    "a an the and or but so of in on at to from with for by about into is are was were be been being am do does "
    "did has have had will would can could may might shall should i me my we us our you your it its they them "
    "their he she this that these those there here what which who whom whose when where why how whether if any "
    "some please tell know wonder wondering curious ask question one thing like love glad kind sort also still "
    "just perhaps maybe ever yet already today currently present moment usually typically normally mind say "
    "sense idea role job position post opportunity let hear learn time times take takes taking place happen "
    "happens happening get go come look looks looking going given understand interested begin begins end ends "
    "forgot forget meant think believe expect many long roughly about precisely exactly "
    "start starts starting run runs last lasts finish finishes am as than then all each every more most much "
    "too very really both own able happy possible timing timings"
)
_TYPES = (
    ("how many", "figure"), ("how much", "figure"), ("how large", "figure"), ("how big", "figure"), ("how often",
    "when"),
    ("how long", "figure"), ("how soon", "when"), ("what time", "when"), ("what date", "when"), ("when ", "when"),
    ("which day", "when"), ("which month", "when"), ("who ", "who"), ("whom ", "who"), ("where ", "where"),
    ("what is the size", "figure"), ("what size", "figure"), ("why ", "why"),
    ("timing", "when"), ("hours", "when"),
)  # fmt: skip
_WHEN = (
    r"\b(?:\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m)|\d{1,2}:\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|"
    r"february|"
    r"march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|quarter\w*|"
    r"weekly|"
    r"monthly|daily|yearly|(?:next|every|each|in|per|a|twice|once) (?:\w+ )?(?:day|week|month|year|quarter)s?|20\d\d|"
    r"midnight|noon|when|how often)\b"
)
_DECIDING = (
    r"\b(?:decid\w*|decision|timeline|time frame|timeframe|next steps?|hear (?:back|from you)|make (?:a|your) "
    r"(?:choice|mind)|"
    r"outcome|result)\b"
)

_AFTER_ALL = r"(?<=[:–—] )(?:how|what|which|when|who|where|why|is|are|do|does|did|will|can|could)\b"
"""Where the question begins after “One thing I forgot to ask: …”."""


def question_already_answered(view: View) -> Iterator[Finding]:
    """A question whose answer the journal holds: as answered, as a figure or a time that was noted, as their date."""
    if "?" not in view.text:
        return
    for span in asked_in(view):
        if answer := _answer(view, view.folded[slice(*span)]):
            yield view.mark("The journal holds the answer to this. Ask what only they can still tell you.", span,
                            evidence=f"Noted: {answer}")  # fmt: skip


def _answer(view: View, asked: str) -> str:
    """What the journal says to a question, or ""."""
    asked = asked[match.start() :] if (match := pattern(_AFTER_ALL).search(asked)) else asked
    kind = next((kind for lead, kind in _TYPES if lead in asked), "what")
    if not any(note.question or note.answered for note in _notes(view)) and not any(
        _tells(said, kind) for note in _notes(view) for said in (*note.topics, *note.needs)
    ):
        return _stated_date(view, asked, kind)
    words = _content(view, asked)
    if any(_shared(words, recorded_of((note.question,))) * 2 >= max(2, len(words)) for note in _notes(view)
           if note.question):  # fmt: skip
        return ""  # it was left open
    for note in _notes(view):
        for answer in note.answered:
            if _answers(words, kind, answer) and not _repeats(asked, kind, answer):
                return answer
        for said in (*note.topics, *note.needs):
            enough = _shared(words, recorded_of((said,))) >= max(2, len(words) - 1)
            if kind in ("when", "figure") and enough and _tells(said, kind) and not _repeats(asked, kind, said):
                return said
    return _stated_date(view, asked, kind)


def _notes(view: View) -> tuple[Note, ...]:
    """The notes of all rounds, those on the addressee first."""
    own = {person.id for person in view.recipients}
    notes = [note for debrief in view.story.debriefs.values() for note in debrief.notes]
    return tuple(sorted(notes, key=lambda note: note.person not in own))


def _content(view: View, asked: str) -> frozenset[str]:
    """The words of a question that say what it is about."""
    return frozenset(
        token.fold for token in tokens(asked)
        if token.fold not in _FILLERS and token.fold not in neutral(view.story)
        and (len(token.fold) > 2 or token.fold.isdigit())
    )  # fmt: skip


def _shared(words: frozenset[str], said: Recorded) -> int:
    return sum(said.holds(word) for word in words)


def _answers(words: frozenset[str], kind: str, answer: str) -> bool:
    """Whether an entry of what was answered is what a question asks."""
    shared = _shared(words, recorded_of((answer,)))
    if shared >= 2 and shared * 5 >= len(words) * 3:
        return True
    rare = _rare(answer)
    if shared >= 2 and rare and sum(any(_one(word, each) for word in words) for each in rare) == len(rare):
        return True  # all that the entry says is in the question
    return shared == len(words) == 1 and (_tells(answer, kind) or f"{kind} " in answer.lower() or len(rare) == 1)


def _repeats(asked: str, kind: str, said: str) -> bool:
    """Whether a question holds the figure already, and asks for another: “how many of the 130 files”."""
    numbers = {NUMBERS.get(token.fold, token.fold) for token in tokens(said)}
    there = {NUMBERS.get(token.fold, token.fold) for token in tokens(asked)}
    return kind == "figure" and any(number[0].isdigit() for number in numbers & there)


def _one(word: str, other: str) -> bool:
    return root(word) == root(other) or root(other) in alike().get(root(word), ())


@lru_cache(maxsize=512)
def _rare(answer: str) -> tuple[str, ...]:
    return tuple(part for token in tokens(answer) for part in parts(token.fold)[:1] if token.fold not in _FILLERS)


def _tells(said: str, kind: str) -> bool:
    """Whether words hold a figure, or a time."""
    if kind == "figure":
        return any(token.fold in NUMBERS or token.fold[0].isdigit() for token in tokens(said))
    return kind == "when" and bool(pattern(_WHEN).search(said.lower()))


def _stated_date(view: View, asked: str, kind: str) -> str:
    """Their own words about the day of the decision, where it is still ahead and the question is when they decide."""
    if view.purpose == "check_in" or view.story.stated_date is None or not pattern(_DECIDING).search(asked):
        return ""
    latest, fact = view.story.stated_date
    day = latest if not hasattr(latest, "date") else latest.date()
    if day < view.today or not (
        kind == "when" or pattern(r"\btime ?(?:line|frame)|\bdates?\b|\bhow soon").search(asked)
    ):
        return ""
    decision = getattr(fact, "decision", None)
    return getattr(decision, "words", "") or getattr(fact, "words", "") or f"they decide by {day:%-d %B}"


CHECKS = (
    Check(
        name="no-question",
        severity="advice",
        sentence="A question was left open, and the letter does not ask it.",
        source=
        "http://go.rainmakervt.com/resultsmailvt/2017/6/13/the-ideal-length-of-a-sales-email-based-on-40-million-emails",
        purposes=("thank_you",),
        spoken=False,
        english=True,
        needs=("addressee", "debrief"),
        look=no_question,
    ),
    Check(
        name="question-already-answered",
        severity="warning",
        sentence="The letter asks what was answered in the interview.",
        source="http://jobinterviewqabyhanthonymedley.blogspot.com/2013/10/thank-you-letters-in-employment.html",
        needs=("debrief",),
        look=question_already_answered,
    ),
    Check(
        name="too-many-questions",
        severity="warning",
        sentence="The letter asks more than two questions.",
        source="https://www.askamanager.org/2024/04/how-to-write-a-thank-you-email-after-a-job-interview.html",
        spoken=False,
        look=too_many_questions,
    ),
)  # fmt: skip
