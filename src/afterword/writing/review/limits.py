"""From where on a thing is too much: the reviewer's thresholds, each documented, each open to the candidate."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from afterword.core.records import Candidate
from afterword.core.value import Value, replace


class Limits(Value):
    """Thresholds. A candidate's record may set any of them under its key `limits`; what cannot be is not heeded."""

    long_over: int = 200
    """Words of a letter's body over which it is too long."""
    short_letter_long_over: int = 150
    """The same for a check-in, a withdrawal and an answer to a rejection."""
    blocked_over: int = 300
    """Words over which no letter may go out."""
    short_under: int = 40
    """Words under which a letter to an interviewer is telegraphic."""
    paragraph_words: int = 70
    """Words over which a paragraph is a dense block."""
    paragraph_sentences: int = 4
    """Sentences over which a paragraph is a dense block."""
    sentence_words: int = 28
    """Mean words a sentence over which language is stiff."""
    exclamations: int = 1
    """Exclamation marks that one letter bears."""
    questions: int = 2
    """Questions that one letter bears."""
    starts_with_i: float = 0.4
    """Share of sentences beginning with I over which the letter is about its writer."""
    identical_from: float = 0.80
    """Similarity (word 3-gram Jaccard of the bodies) from which two letters to one employer are the same."""
    near_identical_from: float = 0.60
    """Similarity from which they are nearly the same."""
    repeats_from: float = 0.50
    """Similarity from which a letter repeats an earlier one to the same person."""
    apologies: int = 1
    """Apologies that one letter bears."""
    cliches: int = 1
    """Clichés that one letter bears."""
    machine_phrases: int = 2
    """Phrases of a machine's voice that one letter bears."""
    superlatives: int = 2
    """Superlatives that one letter bears."""
    repair_share: float = 0.30
    """Share of the body that may mend an answer."""
    repair_sentences: int = 3
    """Sentences that may mend an answer."""
    too_soon_minutes: int = 30
    """Minutes after an interview before which a letter was written in the lift."""
    late_hours: int = 48
    """Hours after an interview over which a thank-you is late."""
    promise_grace_hours: int = 2
    """Hours after its due time at which something promised is missed."""
    apart_minutes: int = 1
    """Minutes within which letters to colleagues were sent at once."""
    voicemail_words: int = 75
    """Words of a voicemail over which nobody listens."""
    call_words: int = 300
    """Words of a call's script over which it takes more than three minutes."""


DEFAULT = Limits()


def limits_of(candidate: Candidate | None) -> Limits:
    """The candidate's own thresholds, else the default ones."""
    own = candidate.raw.get("limits") if candidate else None
    return _limits(tuple(sorted(own.items(), key=str))) if isinstance(own, Mapping) else DEFAULT


@lru_cache(maxsize=64)
def _limits(own: tuple[tuple[object, object], ...]) -> Limits:
    known = vars(Limits)
    kept = {str(name): value for name, value in own if _may_be(known.get(str(name)), value)}
    return replace(DEFAULT, **kept)


def _may_be(usual: object, value: object) -> bool:
    """Whether a value can stand in place of the usual one: a number of its kind, and none below zero."""
    return isinstance(value, int | float) and type(value) is type(usual) and value >= 0
