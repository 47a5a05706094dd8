"""Which round it is: "Round 2", "second interview", "the first of two", "Zweitgespräch", "2e entretien"."""

from __future__ import annotations

import re

from afterword.writing.expressions import pattern

_WORDS = (
    "first 1st one i erste ersten erster erstes erst premier première primera primer 1er 1ère 1.ª 1ª",
    "second 2nd two ii zweite zweiten zweiter zweites zweit deuxième seconde segunda segundo 2e 2ème 2.ª 2ª",
    "third 3rd three iii dritte dritten dritter drittes dritt troisième tercera tercer 3e 3ème 3.ª 3ª",
    "fourth 4th four iv vierte vierten vierter viertes viert quatrième cuarta 4e 4ème 4.ª 4ª",
    "fifth 5th five v fünfte fünften cinquième quinta 5e 5ème 5.ª 5ª",
)
_ORDINALS = {word: number for number, words in enumerate(_WORDS, 1) for word in words.split()}
_ROUND = pattern(
    r"\b(?:round|stage|interview|phase)\s*(?:#|no\.?|number)?\s*(?P<after>\d|one|two|three|four|five|ii|"
    r"iii)\b(?!\s*(?:min|hour|[:.]\d|/|-?\d|st|nd|rd|th))|\br(?P<short>[1-5])\b"
    r"|\b(?P<before>first|second|third|fourth|fifth|1st|2nd|3rd|4th|"
    r"5th)[\s-]+(?:\(?and final!?\)?\s+)?(?:(?!interview|round|candidate|person|question)[\w-]{3,12}\s)?(?:round|stage"
    r"|interview|phase|technical|panel|on-?site|video|phone)\b"
    r"|(?<!\w)(?P<abroad>\d\.|[1-5](?:er|ère|e|ème)|[1-5]\.?ª|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|premi(?:er|ère)|"
    r"deuxième|seconde?|troisième|primera?|segund[ao]|tercera?) (?:gespräch|vorstellungsgespräch|gesprächsrunde|"
    r"bewerbungsgespräch|runde|entretien|entrevue|tour|étape|entrevista|ronda|fase|vuelta)\b"
    r"|\b(?P<german>erst|zweit|dritt)gespräch\b"
    r"|\b(?:entretien|entrevue|entrevista|gespräch) (?P<part>[1-5])/[2-5]\b"
    r"|\b(?:gesprächs)?runde (?P<runde>[1-5])\b",
    re.IGNORECASE,
)
_OTHERWISE = pattern(
    r"(?i)\b(?P<of>first|second|third|1st|2nd|3rd|erste[sr]?|zweite[sr]?|premier|première|deuxième|primera|segunda) "
    r"(?:of|von|de|sur) (?:two|three|four|five|zwei|drei|deux|trois|dos|tres|[2-5])\b(?! (?:people|candidates|"
    r"posts|our|my))"
    r"|\b(?:the|our|a|your|als) (?P<step>first|second|third|erste[rn]?|zweite[rn]?) (?:step|schritt)\b"
    r"|\b(?P<talk>first|initial|second|third|fourth) (?:(?:and final|\w{4,12}) )?"
    r"(?:conversation|meeting|call|visit|chat)\b"
)
"""What only a sentence about this one tells."""
_NUMBERED = pattern(
    r"(?i)(?<![\d:])\d(?!\d|:\d)|\b(?:first|second|third|fourth|fifth|initial|one|two|three|four|five|iii?|r[1-5]|"
    r"[1-5](?:st|nd|rd|th)|erst|zweit|dritt|premi|deuxi|troisi|primer|segund|tercer)"
)
"""A number that a round could have; most descriptions have none."""
_SENTENCES = pattern(r"(?<=[a-z\d)]{2}[.!?])\s|\n")
_WAS = pattern(
    r"(?i)\b(?:thank\w*|clear\w*|pass\w*|complet\w*|following|after|since|at|from|before|prior to|followed by|met|"
    r"danke|merci|gracias|suite à|après|nach|tras)\b"
)
"""What speaks of a round that was, in its clause."""
_MAY_BE = pattern(r"(?i)\b(?:if|whether|may|might|would be|then(?! (?:we|i)\b)|later|wenn|falls|si)\b")
_IS = pattern(
    r"(?i)\b(?:this|it|that|das|c|ce|es)(?:['’]s| is| will be|['’]ll be| ist|['’]est| sera| es| será)? (?:\w+ )?$"
)
_PERHAPS = pattern(
    r"(?i)^[^.,;]{0,12}\b(?:may|might|would(?! like)|could|will follow|follows|went|was|folgt|suivra|seguirá)\b"
)


def round_of(words: str) -> int | None:
    """The number of the round that the words name: "Round 2", "second interview", "R3"."""
    match = _ROUND.search(words)
    if not match:
        return None
    found = next(each for each in match.groups() if each).casefold().rstrip(".")
    return _number(found)


def _number(word: str) -> int | None:
    return int(word) or None if word.isdecimal() else 1 if word == "initial" else _ORDINALS.get(word)


def round_in(description: str) -> int | None:
    """A round in the description counts where it is this one: "your second round", "Round: 2", "Interview 1 of 2"."""
    labelled = pattern(
        r"(?im)(?:^|[(,])\s*(?:round|stage|interview stage|interview|runde|tour|ronda|fase)"
        r"(?:\s*:\s*|\s+#?(?=\d\s*(?:[:–-]|of\s\d|\))))(\d)\b"
    ).search(description)
    if labelled and labelled[1] != "0":
        return int(labelled[1])
    if not _NUMBERED.search(description):
        return None
    sentences = _SENTENCES.split(description[:8000])[:200]
    for way in (_ROUND, _OTHERWISE):
        for sentence in sentences:
            found = way.search(sentence)
            if found and _of_this(sentence[: found.start()], sentence[found.end() :]):
                return _number(next(each for each in found.groups() if each).casefold().rstrip("."))
    return None


def _of_this(before: str, behind: str) -> bool:
    """Whether a round is this one, and none that was or may come, by the words around it in its sentence."""
    if _MAY_BE.search(before) or _PERHAPS.match(behind):
        return False
    return bool(_IS.search(before)) or not _WAS.search(pattern(r"[,;:]\s").split(before)[-1])
