"""A second look at grammar, by Harper, for those who have the extra `grammar`. What it finds is advice and no more.

Harper knows nothing of the journal and flags names, brands and style, so it is asked for little: slips of agreement,
grammar, repetition and usage, in the body of English letters, outside quotation marks and addresses. Its spelling is
off: names are checked against the journal. What misfired on letters without such a slip is left out below, by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from afterword.core.story import Story
from afterword.core.value import replace
from afterword.errors import BadInput
from afterword.writing.letter import Letter, Span
from afterword.writing.review import Finding
from afterword.writing.review.talk import quoted
from afterword.writing.review.view import View, views

if TYPE_CHECKING:  # it is an extra, and takes more than a second to get ready
    from harper import Dialect, Lint, Linter

NAME = "grammar"
"""The name that its findings carry, beside those of the checks."""
SENTENCE = "A slip of grammar: agreement, a word twice, one for another. A second look, by Harper, if it is asked for."
SOURCE = "https://writewithharper.com/docs/rules"

KINDS = frozenset({"Agreement", "Grammar", "Repetition", "Usage"})
"""What of Harper's kinds is believed. The others are about style, brands, capitals and spelling."""

BESIDES = frozenset({
    "APart", "AdjectiveDoubleDegree", "AllIntentsAndPurposes", "AnA", "DoubleModal", "ExitedExcitedContext",
    "ItsContraction", "ItsPossessive", "ModalOf", "NounVerbConfusion", "PhrasalVerbAsCompoundNoun", "PiqueInterest",
    "SinceDuration", "SubjectPronoun", "ThenThan", "ToTo",
})  # fmt: skip
"""Rules of other kinds that find slips of grammar, such as "would of" and "better then"."""

WITHOUT = {
    "SpellCheck": "flags names",
    "InAWhile": "no check-in while they wait",
    "InterestedIn": "I am as interested as I was in October",
    "LookingForwardTo": "writes to the standard output whenever it finds something",
    "QuantifierNumeralConflict": "you need more two-way radios",
    "RedundantThat": "I know that that matters",
    "SingleBe": "what it is is a promise",
    "ThatWhich": "I know that that matters",
    "WhomSubjectOfVerb": "the person whom others ask",
}
"""Rules that are off: what is right English, or true, and was flagged."""

UNLESS = {
    "AnA": r"\]\s+\S*[A-Z0-9]",  # an MBA, an 18-month post: how they are read aloud is anybody's guess
    "MassNouns": r"(?i)\[(?:an? |each )",  # each opening
    "PronounVerbAgreement": r"(?i)(?:ing(?: with| to| from)? +|-)(?:you|it|i)\s+\[",  # meeting you has; a thank-you is
    "RepeatedWords": r"(?i)\[(?:had|that|is|do|no|in|on|her)\s",  # I had had no idea
    "ThereToTheir": r"(?i)\b(?:are|is|was|were|be|been)\s+\[",  # are there questions
}
"""By rule, where it is not believed: what stands around the marked words, which are between brackets."""

DIALECTS = {"US": "AMERICAN", "PH": "AMERICAN", "PR": "AMERICAN", "CA": "CANADIAN", "AU": "AUSTRALIAN", "IN": "INDIAN"}
"""By country; elsewhere British is taught."""

_ADDRESS = re.compile(r"\S+@\S+|\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?\b")
_AROUND = 40
_END_OF_TIME = datetime(9999, 1, 1, tzinfo=UTC)
_one_at_a_time = Lock()  # a linter that two threads enter raises


def second_look(letters: Sequence[Letter], stories: Mapping[str, Story]) -> tuple[Finding, ...]:
    """Slips of grammar in one batch, letter by letter, in the order of the text. `stories` by candidacy id.

    Raises `BadInput` without the extra. The first call in a process takes a second or two, later ones some 20 ms a
    letter.
    """
    if not letters:
        return ()
    _harper()
    return tuple(found for view in views(letters, tuple(stories.values()), _END_OF_TIME) for found in _found_in(view))


def _found_in(view: View) -> Iterator[Finding]:
    start, end = view.parts.body
    if start == end or not view.english:
        return
    away = [*quoted(view.folded), *(match.span() for match in _ADDRESS.finditer(view.text))]
    last = start
    for span, lint in sorted(_lints(view, view.text[start:end]), key=lambda each: (each[0][0], -each[0][1])):
        span = (span[0] + start, span[1] + start)
        if span[0] < last or any(a < span[1] and span[0] < b for a, b in away) or _names(view, span):
            continue
        last = span[1]
        marked = view.mark(_sentence(lint.message), span, fix=_fix(lint))
        yield replace(marked, check=NAME, severity="advice", letter=view.index)


def _lints(view: View, body: str) -> Iterator[tuple[Span, Lint]]:
    """What Harper says of the body and is believed, each with its place in it."""
    with _one_at_a_time:
        linter = _linter(_dialect(view))
        known = sorted({*view.known, *(word.capitalize() for word in view.known)})
        if known != sorted(linter.export_words()):
            linter.clear_words()  # of another candidate
            linter.import_words(known)
        found = linter.organized_lints(body, language="plaintext", dedup=False)
    for rule, lints in found.items():
        for lint in lints:
            start, end = lint.span.start, lint.span.end
            around = f"{body[max(0, start - _AROUND) : start]}[{body[start:end]}]{body[end : end + _AROUND]}"
            doubted = rule in UNLESS and re.search(UNLESS[rule], around)
            if (lint.lint_kind in KINDS or rule in BESIDES) and not doubted:
                yield (start, end), lint


def _names(view: View, span: Span) -> bool:
    """Whether every marked word is a name that the journal holds."""
    words = view.within(span)
    return bool(words) and all(word.capital and word.fold in view.known for word in words)


def _sentence(message: str) -> str:
    """Harper's words as a sentence: with quotation marks in place of Markdown's, and a full stop."""
    words = re.sub(r"`([^`]*)`", r"“\1”", message).strip()
    return words if words.endswith((".", "?")) else f"{words}."


def _fix(lint: Lint) -> str | None:
    """What to write instead, where there is one suggestion and no other."""
    from harper import SuggestionKind

    ways = {
        lint.problem_text + each.replacement_text if each.kind == SuggestionKind.INSERT_AFTER else each.replacement_text
        for each in lint.suggestions
    }
    return ways.pop() if len(ways) == 1 else None


def _dialect(view: View) -> Dialect:
    """That of the employer's country, else of the candidate's."""
    country = view.story.candidacy.country or (view.candidate.country if view.candidate else "")
    found: Dialect = _harper().Dialect[DIALECTS.get(country.upper(), "BRITISH")]
    return found


@cache
def _linter(dialect: Dialect) -> Linter:
    """One of each dialect a process: each takes a second or two to build."""
    linter: Linter = _harper().Linter(dialect)
    linter.set_lint_config({**linter.get_default_lint_config(), **dict.fromkeys(WITHOUT, False)})
    return linter


def _harper() -> Any:
    try:
        import harper  # loaded only here: most people never have it
    except ModuleNotFoundError:
        raise BadInput("Looking at grammar needs an extra. Install it: pip install 'afterword[grammar]'") from None
    return harper
