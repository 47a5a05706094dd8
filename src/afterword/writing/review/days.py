"""Days of the interview in letters that are German, French or Spanish: which words name one, and in English which day.

A day counts as the interview's only where it stands right beside a word for the talk ("das Gespräch am Mittwoch",
"notre entretien du 4 mars"); what comes after "until", "next" or "again" is about something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from afterword.writing.letter import Span
from afterword.writing.review.held import DAYS, MONTHS
from afterword.writing.review.view import View, pattern


class Tongue(NamedTuple):
    """How one language speaks of days: its weekdays from Monday, its months, words for the talk, and what may stand
    between the talk and its day.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    talk: str
    between: str
    of: str


TONGUES: Mapping[str, Tongue] = {
    "de": Tongue(
        ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
        ("januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
         "dezember"),
        r"(?:vorstellungs|telefon|bewerbungs)?(?:gespräch(?:s|es|e)?|interviews?|treffen|termins?|telefonats?|"
        r"besuch(?:s|es)?|rundgangs?|austausch)",
        r"(?: mit ihnen| bei ihnen| per video| am telefon| (?:vom|am) (?:vergangenen|letzten)| am| vom| von)",
        r"\. ",
    ),
    "fr": Tongue(
        ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
         "décembre"),
        r"(?:entretiens?|entrevue|conversation|rencontre|échange|rendez-vous|réunion|visite|appel)",
        r"(?: de ce| de| du| le| ce| avec vous| en visio)",
        r"(?:er)? ",
    ),
    "es": Tongue(
        ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
         "diciembre"),
        r"(?:entrevista|conversación|reunión|charla|encuentro|visita|llamada)",
        r"(?: del pasado| del| de este| de| el pasado| el| con usted| con ustedes| por vídeo)",
        r" de ",
    ),
}  # fmt: skip


_ANOTHER = (
    r"\b(?:nächste\w*|zweite\w*|weitere\w*|kommende\w*|neue\w*|prochaine?|deuxième|second|nouvel\w*|"
    r"próxim\w+|segund\w+|nuev\w+)"
)


def named(view: View) -> Iterator[tuple[Span, str]]:
    """Where such a letter says on which day the talk was, with that day in English: "tuesday", or "5 march"."""
    for name in TONGUES:
        for match in _expression(name).finditer(view.folded, *view.parts.body):
            if not match["when"] or pattern(_ANOTHER).search(view.folded, max(0, match.start() - 30), match.start()):
                continue
            yield match.span("when"), _in_english(TONGUES[name], match["weekday"], match["number"], match["month"])


def as_written(view: View, span: Span, weekday: int, day: int, month: int) -> str | None:
    """The right day in the words of the letter, where it named a weekday or a day of a month alone."""
    said = view.folded[slice(*span)]
    for tongue in TONGUES.values():
        if said in tongue.weekdays:
            right = tongue.weekdays[weekday]
            return right.capitalize() if view.text[span[0]].isupper() else right
        match = pattern(rf"(?:0?[1-9]|[12]\d|3[01])({tongue.of})(?P<month>{'|'.join(tongue.months)})").fullmatch(said)
        if match:
            right = tongue.months[month - 1]
            capital = view.text[span[0] + match.start("month")].isupper()
            return f"{day}{match[1]}{right.capitalize() if capital else right}"
    return None


@cache
def _expression(name: str) -> re.Pattern[str]:
    tongue = TONGUES[name]
    weekday, month = "|".join(tongue.weekdays), "|".join(tongue.months)
    return pattern(
        rf"\b{tongue.talk}{tongue.between}{{1,3}},? "
        rf"(?P<when>(?:(?P<weekday>{weekday})(?:,? (?:den|dem|le|el))?(?: (?=\d))?)?"
        rf"(?:(?P<number>0?[1-9]|[12]\d|3[01]){tongue.of}(?P<month>{month}))?)(?<=\w)(?!\w)"
    )


def _in_english(tongue: Tongue, weekday: str | None, number: str | None, month: str | None) -> str:
    if number and month:
        return f"{int(number)} {MONTHS[tongue.months.index(month)]}"
    return DAYS[tongue.weekdays.index(weekday)] if weekday else ""
