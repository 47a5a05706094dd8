"""How formal a letter is, and in whose English: from how its reader is addressed, where they are, and the etiquette."""

from __future__ import annotations

import re
from functools import cache

from afterword.core.records import Person
from afterword.core.story import Story
from afterword.core.value import Value

FORMAL_PLACES = frozenset({"DE", "AT", "CH", "JP", "KR", "FR", "IN", "SG"})
"""Countries where an interviewer is written to formally unless they offered a first name."""
FORMAL_ETIQUETTES = frozenset({"de", "jp", "fr"})
AMERICAN = frozenset({"US", "CA", "PR", "GU", "PH"})
"""Countries whose letters end “Sincerely,”."""
AMERICAN_SPELLING = AMERICAN - {"CA"}
_TITLED = (
    r"(?i)^(?:mr|ms|mrs|miss|mx|dr|prof|professor|sir|dame|rev|judge|captain|frau|herr|madame|monsieur|señora?|doctor)\b"
    r"|[- ](?:san|sama|sensei)$"
)


class Register(Value):
    """`tone` is "warm", "plain" or "formal"; `place` is "us" or "gb" for the closing, and "jp" or "de" where letters
    keep a form of their own; `american` spelling.
    """

    tone: str = "plain"
    place: str = "gb"
    american: bool = False

    @property
    def tags(self) -> frozenset[str]:
        """By which sentences are chosen."""
        return frozenset({self.tone, self.place})


def register(story: Story, reader: Person | None) -> Register:
    """The candidate's own word (`register` on the candidacy's record or on their own) comes first."""
    country, etiquette = story.candidacy.country.upper().partition("-")[0], story.candidacy.etiquette
    place = _place(country, etiquette)
    said = story.candidacy.raw.get("register") or (story.candidate.raw.get("register") if story.candidate else None)
    tone = said if said in ("warm", "plain", "formal") else _tone(country, etiquette, reader)
    return Register(tone=tone, place=place, american=country in AMERICAN_SPELLING)


def _place(country: str, etiquette: str) -> str:
    if country == "JP" or etiquette == "jp":
        return "jp"
    if country in ("DE", "AT", "CH") or etiquette == "de":
        return "de"
    return "us" if country in AMERICAN else "gb"


def _tone(country: str, etiquette: str, reader: Person | None) -> str:
    called = (reader.greeting or reader.name).strip() if reader else ""
    strict = country in FORMAL_PLACES or etiquette in FORMAL_ETIQUETTES
    if country == "JP" or etiquette == "jp" or _titled().search(called):
        return "formal"
    if reader and not reader.greeting.strip():
        return "formal" if strict else "plain"
    return "plain" if strict else "warm"


_SPELLINGS = (
    ("organis", "organiz"), ("recognis", "recogniz"), ("programme", "program"), ("favour", "favor"),
    ("practise", "practice"), ("colour", "color"), ("apologis", "apologiz"), ("honour", "honor"), ("cheque", "check"),
)  # fmt: skip


def spelt(frame: str, american: bool) -> str:
    """Our own words, in the reader's spelling; frames are written in British English."""
    if american:
        for british, other in _SPELLINGS:
            frame = frame.replace(british, other)
    return frame


@cache
def _titled() -> re.Pattern[str]:
    return re.compile(_TITLED)
