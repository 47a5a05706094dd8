"""How they are addressed: by the title that is theirs, by the name that they offered, and by name at all."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from afterword.core.records import Person
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.titles import ENGLISH, KINDS, WRITTEN, clash, in_words, names, recorded
from afterword.writing.review.view import Token, View, pattern, tokens

# -- wrong-title -------------------------------------------------------------------------------------------------------


def wrong_title(view: View) -> Iterator[Finding]:
    """A title before a name that is not the one by which the journal has its bearer addressed."""
    if not _greeted_properly(view) and any(word.fold in KINDS for word in view.greeting):
        person = _whose(view.recipients, [word.fold for word in view.greeting])
        if person:
            yield from _title_of(view, view.greeting, person)
    after = -1
    for match in pattern(WRITTEN).finditer(view.text, *view.parts.body):
        if match.start() < after:
            continue
        run = _run(view, match.start())
        after = run[-1].end if run else after
        person = _whose(view.story.people, [word.fold for word in run]) if len(run) > 1 else None
        if person:
            yield from _title_of(view, run, person)


def _greeted_properly(view: View) -> bool:
    """Whether the greeting holds the one addressee's own form of address, letter for letter."""
    person = view.recipients[0] if len(view.recipients) == 1 else None
    return bool(person and person.greeting and person.greeting in view.parts.of(view.parts.greeting))


def _whose(people: tuple[Person, ...], words: list[str]) -> Person | None:
    """The one person whose name is among some words; None where two share it."""
    named = [person for person in people if any(word in names(person) for word in words)]
    return named[0] if len(named) == 1 else None


def _run(view: View, start: int) -> tuple[Token, ...]:
    """A title with the titles and names that stand right behind it: "Frau Dr. Scholz", "Mr Ali Yildiz"."""
    at = bisect_left(view.body, start, key=lambda word: word.start)
    run = list(view.body[at : at + 1])
    if not run or run[0].fold not in KINDS:
        return ()  # a longer word that only begins, or ends, like one
    for word in view.body[at + 1 : at + 6]:
        gap = view.text[run[-1].end : word.start]
        if not word.capital or gap not in (" ", ". ", "\n", ".") or (gap == ". " and run[-1].fold not in KINDS):
            break  # no name, or the next sentence
        run.append(word)
    return tuple(run)


def _title_of(view: View, words: tuple[Token, ...], person: Person) -> Iterator[Finding]:
    """The mark, when the titles among these words are not the person's."""
    own = names(person)
    said = in_words(words, own)
    wanted, besides = recorded(person)
    if not clash(said, wanted, besides):
        return
    first = next(word for word in words if word.fold in said.words)
    last = [word for word in words if word.fold in own and word.start > first.start] or [first]
    span = (first.start, last[-1].end)
    proper = person.greeting or person.name
    fits = {*said.words, *wanted.words} <= ENGLISH and {word.fold for word in last} <= _folds(proper)
    whole = f"“{view.text[span[0] : span[1]]}” is not how the journal has {person.name} addressed"
    yield view.mark(
        f"{whole}: it says “{proper}”.", span, fix=proper if fits else None, safe=fits,
        evidence=", ".join(part for part in (proper, person.title) if part),
    )  # fmt: skip


def _folds(words: str) -> set[str]:
    return {token.fold for token in tokens(words)}


# -- first-name-unoffered ----------------------------------------------------------------------------------------------

_SHORT = {
    "bob": "robert", "bill": "william", "billy": "william", "liz": "elizabeth", "beth": "elizabeth",
    "dick": "richard", "rick": "richard", "peggy": "margaret", "maggie": "margaret", "ted": "edward", "jack": "john",
    "jim": "james", "mike": "michael", "steve": "stephen", "tony": "anthony", "kate": "katherine", "kathy": "katherine",
    "sue": "susan", "tom": "thomas", "joe": "joseph", "sasha": "alexander", "andy": "andrew", "drew": "andrew",
    "becky": "rebecca", "vicky": "victoria", "jenny": "jennifer", "hank": "henry", "molly": "mary", "chuck": "charles",
}  # fmt: skip
"""Short forms that are no beginning of the name that they stand for."""
_OPENERS = listed(
    "dear hi hello hey greetings good morning afternoon evening day sehr geehrte geehrter geehrten liebe lieber guten "
    "tag morgen hallo bonjour cher chere estimado estimada querido querida hola buenos buenas dias tardes gentile "
    "ola caro cara beste geachte hej kaere and und et y e again there"
)


def first_name_unoffered(view: View) -> Iterator[Finding]:
    """A greeting by first name, where the journal has them addressed by title and surname."""
    for person in () if _greeted_properly(view) else view.recipients:
        formal = tokens(person.greeting)
        surnames = {word.fold for word in formal if word.fold not in KINDS}
        if not surnames or len(surnames) == len(formal):
            continue
        given = names(person) - surnames
        called = [word for word in view.greeting if word.fold not in _OPENERS]
        firsts = [word for word in called if word.fold not in KINDS]
        if firsts and all(_is_first(word.fold, given) for word in firsts):
            yield view.mark(
                f"The journal has {person.name} addressed as “{person.greeting}”; the first name is theirs to offer.",
                (called[0].start, firsts[-1].end), fix=person.greeting, safe=len(view.recipients) == 1,
                evidence=person.greeting,
            )  # fmt: skip


def _is_first(word: str, given: frozenset[str]) -> bool:
    return word in given or _SHORT.get(word) in given or (len(word) >= 3 and any(n.startswith(word) for n in given))


# -- generic-greeting --------------------------------------------------------------------------------------------------

_NOBODY = listed(
    "all everyone everybody team sir sirs madam madams madame hiring manager managers panel panelists committee board "
    "members colleagues recruiter recruiters recruiting recruitment interview interviewer interviewers human resources "
    "hr department division friends folks there ladies gentlemen guys people employer company office staff search "
    "selection talent acquisition decision maker makers the of and or to at your my esteemed respected valued both "
    "damen herren und team zusammen personalabteilung alle kollegen kolleginnen mesdames messieurs monsieur tous "
    "equipe toutes a l la responsable recrutement senores senor senoras senora equipo todos todas contratacion de "
    "signori spettabile allemaal heer mevrouw whom it may concern prospective future professor doctor friend"
)
"""Words that address no one in particular."""
_TO_NOBODY = (
    r"\s*(?:to who(?:m|mever|msoever)? (?:it|this) may concern|"
    r"(?:a|à) (?:quien|qui|quién) (?:pueda |de )?(?:corresponda|interesar|concernir|droit)|"
    r"madame,? (?:et |ou )?monsieur|mesdames,? (?:et )?messieurs|messieurs)\b"
)

_FRENCH = frozenset({"madame", "monsieur", "mademoiselle"})
"""Alone, this is how a French letter addresses somebody whose name it knows."""


def generic_greeting(view: View) -> Iterator[Finding]:
    """A greeting that would fit anybody, or none at all."""
    if not view.text.strip():
        return
    start, end = view.parts.greeting
    own = frozenset[str]().union(*(names(person) for person in view.recipients))
    if any(word.fold in own for word in view.greeting):
        return
    if found := pattern(_TO_NOBODY, re.I).match(view.text, start):
        yield _to_whom(view, (found.start() + len(found[0]) - len(found[0].lstrip()), found.end()))
        return
    if start == end:
        if own and not any(own.intersection((word.fold, *word.fold.split("-"))) for word in view.tokens[:12]):
            yield _to_whom(view, None)
        return
    if any(own.intersection(word.fold.split("-")) for word in view.greeting):
        return
    words = [word.fold for word in view.greeting if word.fold not in _OPENERS]
    if len(words) == 1 and words[0] in _FRENCH and view.greeting[0].fold != "dear":
        return
    house = _folds(view.story.candidacy.employer) | _folds(view.story.candidacy.role)
    if all(word in _NOBODY or word in house for word in words):
        yield _to_whom(view, (start, end))


def _to_whom(view: View, span: tuple[int, int] | None) -> Finding:
    person = view.recipients[0] if len(view.recipients) == 1 else None
    proper = (person.greeting or person.name) if person else ""
    lead = "Nobody is greeted by name." if span else "It greets nobody."
    return view.mark(
        f"{lead} " + (f"Begin with “{proper}”, as the journal has it." if proper else "Name whom you write to."),
        span, evidence=proper,
    )  # fmt: skip


CHECKS = (
    Check(
        name="wrong-title",
        severity="warning",
        sentence="Somebody is addressed by a title that is not theirs.",
        source="http://jobs.aol.com/articles/2011/04/14/youre-20-percent-more-likely-to-get-the-job-if/",
        needs=("addressee",),
        look=wrong_title,
    ),
    Check(
        name="first-name-unoffered",
        severity="warning",
        sentence="It greets by a first name that was not offered.",
        source="http://engineering.dartmouth.edu/careers/students/interviewing/thanks/",
        needs=("addressee",),
        look=first_name_unoffered,
    ),
    Check(
        name="generic-greeting",
        severity="warning",
        sentence="It greets nobody by name.",
        source="https://www.edocr.com/v/52w7novj/globaldocuments/cover-letters-and-other-job-search-correspondencep",
        spoken=False,
        look=generic_greeting,
    ),
)  # fmt: skip
