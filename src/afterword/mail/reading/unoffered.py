"""What has the words of an offer and is none: denied, said of others, of a step before it, or of what may come."""

from __future__ import annotations

import re

from afterword.writing.expressions import pattern


def taken_back(folded: str, match: re.Match[str]) -> bool:
    """Whether it is denied, said of others or of a step before, or hangs on what they have still to decide."""
    clause = max(folded.rfind(mark, 0, match.start()) for mark in (",", ";", ":", " but ", " so ", " - ")) + 1
    return bool(
        _BUT.search(folded, clause, match.start())
        or pattern(r"\bnot\b|\bnever\b|n't\b").search(match[0])
        or _NOT_BEHIND.search(folded, match.end())
        or _OTHERS.search(folded)
        or _IF_WE.search(folded)
    )


_BUT = pattern(
    r"\b(?:not|never|no|cannot|can't|won't|nobody|nothing|unable|unfortunately|sadly|regret|shan't|don't|doesn't|"
    r"didn't|isn't|"
    r"wasn't|weren't|haven't|hasn't|couldn't(?! be (?:happier|more))|wouldn't|were ready|hoped to|had been|would "
    r"have|could have|might|may|"
    r"hope to|wish we|"
    r"love to be able|another candidate|someone else|somebody else|yet|another (?:boy|girl|man|woman|person|"
    r"applicant|firm|lad))\b"
)
"""What takes it back where it stands before."""
_NOT_BEHIND = pattern(
    r"\b(?:but (?:it isn't|the (?:post|funding)|head office|we can't|unfortunately|everything|now)|isn't my decision|"
    r"frozen|on hold|"
    r"paused|fell through|withdrawn)\b"
)
_OTHERS = pattern(
    r"\b(?:whoever|the person (?:appointed|selected)|(?:unsuccessful|other|all|most|some|shortlisted|selected) "
    r"(?:candidates?|applicants?)|(?:the |a )successful (?:candidate|applicant) (?:will|must|should|may|needs)|"
    r"candidates|applicants|anyone|those|your predecessor|offers (?:go|are|of)|offer (?:stage|process|"
    r"deadline)|an offer (?:stage|is not)|interview(?:s|ed|ing)? (?:slot|with|on|at)|for interview|to interview|slot|"
    r"offer you (?:an? |another )(?:\w+ )?(?:interview|call|visit|meeting)|"
    r"shortlist\w*|"
    r"(?:next|second|third|final|first) (?:round|stage|interview)|assessment (?:day|centre)|trial (?:shift|day|"
    r"lesson)|on trial|"
    r"talent (?:pool|community|network)|mailing list|newsletter|webinar|open (?:day|evening)|feedback|reserve list|"
    r"waiting list|"
    r"gift card|discount|workshop)\b"
)
"""What is said of somebody else, of a step before the offer, or of another list."""
_IF_WE = pattern(
    r"\b(?:should|were|if|once|when|until|before|unless|in case|in the event) (?:we|they|the (?:board|panel|client|"
    r"committee|"
    r"company|school|governors)|an offer|any offer|you (?:be|are|were) (?:offered|successful|appointed|selected|"
    r"chosen))\b|\bin the "
    r"event of\b|\bwould you (?:accept|take|say yes)\b.*\bif\b|\bif (?:offered|appointed|successful|selected)\b|"
    r"\b(?:we'd|you'd|would) "
    r"(?:need|have) to\b|\bif you(?:'d| would) (?:accept|take) (?:less|a lower)\b|\bmake (?:you )?an offer\b|"
    r"\bwhether you would\b|\bonly if\b"
)
