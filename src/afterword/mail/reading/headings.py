"""The head of a pasted text: the lines by themselves that name a firm and a post, as portals, forms and notes begin."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from afterword.calendars.everyday import are_partners, of_things
from afterword.calendars.firms import could_be_firm, is_agency, is_firm, is_stage, without_place
from afterword.calendars.headline import Headline, pieces_told, without_number
from afterword.calendars.people import is_function, is_post, looks_like_a_name
from afterword.calendars.pieces import Known
from afterword.calendars.words import GIVEN_NAMES
from afterword.mail.reading.callers import GREETED
from afterword.writing.expressions import pattern

_MOST = 6
"""Lines that are the head; what stands further below may be anybody's."""
_SET_APART = pattern(r"\s*(?:[,|·•>»()\[\]]|\s[-–—]\s|:\s|(?<=\w{3})\.\s)\s*")
_PORTAL = pattern(
    r"(?i)^(?:(?:bewerber|karriere|stellen|job)portal|(?:candidate|applicant|jobs?|careers?|recruitment|employment) "
    r"(?:site|portal|page|centre|center)|portail (?:de recrutement|candidat|emploi)|espace candidat|"
    r"portal de (?:empleo|candidatos)|"
    r"my interviews?(?: \(\d+\))?)\s*"
)
_RANG = pattern(
    r"(?i)\s+(?:rang|called|phoned|texted|wrote|mailed|e-?mailed|hat angerufen|rief an|a appelé|llamó)\b.*$"
)
_BY = pattern(r"\b(?:from|at|von|bei|chez)\s+(?:the |der |la |le )?(?=[A-ZÀ-Ý])")
_THEME = pattern(r"(?i)^(?:topic|subject|betreff|title|event|what|re)\s?:\s*")
_TOLD_OF_A_CALL = pattern(
    r"(?i)\b(?:call|phone|telephone|telefonat|telefon|anruf|sms|text|notiz|note|notes|rang|voicemail|message|mail|"
    r"appel|llamada)\b"
)


def head_told(text: str, people: tuple[str, ...]) -> Headline:
    """Firm and post as the first lines name them, None for what they do not. `people` are names that are somebody's."""
    known = Known(names=people)
    lines = [_bare(line) for line in text.split("\n")[:40] if line.strip()][:_MOST]
    lines = [line for line in lines if line]
    ends = (line[-1] in ".?" or (line[-1] == "!" and at > 1) for at, line in enumerate(lines, 1))
    prose = next(
        (at for at, (line, end) in enumerate(zip(lines, ends, strict=True), 1) if end and len(line.split()) > 4), _MOST
    )
    lines = lines[:prose]  # what stands below a sentence is a letter's, and its signature's
    role = None
    for line in lines:
        if len(line) <= 110 and not pattern(r"[!?]\s|\.\s+[A-Z]|@|://").search(line) and not _a_label(line):
            found = pieces_told(_THEME.sub("", line), known)
            if found.role and found.employer and _may_be(found.employer):
                return found
            if role is None and found.employer and (small := _SMALL.search(line)) and is_firm(found.employer):
                role = small["post"]
            if role is None and pattern(r"(?i)\binterview\b|gespräch\b|\bentretien\b|\bentrevista\b").search(line):
                role = found.role
    role = role or next((without_number(line) for line in lines[:5] if _a_post(line)), None)
    role = role or next((post for line in lines if (post := _labelled_post(line) or _post_apart(line))), None)
    last = [line.strip(" *_-") for line in text[-600:].split("\n")[-5:] if line.strip()]
    employer = _beside(lines) or _by_its_words(lines) or _behind_the_greeting(text) or _at_the_foot(last)
    return Headline(employer=employer, role=role)


_SMALL = pattern(
    r"(?:,|\s[-–—])\s(?P<post>(?!(?:the|a|an|at|on|in|to|for|with|they|about|via|by|from|first|second|final|next|and)\b)"
    r"[a-zà-ÿ][a-zà-ÿ'’-]{3,20}(?:\s(?!(?:the|a|an|at|on|to|with|they|about|interview|call|chat|round)\b)[a-zà-ÿ'’-]{2,20}){0,3})$"
)
"""What a note tells behind a firm in small letters, whatever that post is called: "Harper & Quill - draughtsman"."""


def _bare(line: str) -> str:
    """Without what a page draws before a line."""
    bare = _PORTAL.sub("", pattern(r"^[^\w(\"'“]+").sub("", line.strip())).strip()
    cried, called, rest = bare.partition("!")
    return (
        rest.lstrip(" !:-–") if called and rest.strip(" !") and is_stage(cried) else bare
    )  # "Interview!! Acme, clerk"


def _a_label(line: str) -> bool:
    """Whether the line says of itself what it tells, "Organizer: …", and that is not the meeting's name."""
    key, colon, _ = line.partition(":")
    return bool(colon) and len(key) <= 24 and not (_THEME.match(line) or is_stage(key) or is_firm(key.strip()))


def _labelled_post(line: str) -> str | None:
    """The post that a line names by a word of its own, "Proceso: Técnico de biblioteca", and is nobody's title."""
    key, colon, value = line.partition(":")
    words = value.strip()
    told = colon and len(key.split()) <= 3 and not _OF_PEOPLE.search(key) and _a_post(words) and "," not in words
    return without_number(words) if told else None


def _post_apart(line: str) -> str | None:
    """The post that is a piece of a line about an interview: "Interview w/ Lowry Foods. Warehouse operative. 3 May"."""
    if not _OF_ONE.search(line):
        return None
    pieces = list(_pieces(line))
    return next(
        (
            without_number(piece)
            for before, piece in pairwise(["", *pieces])
            if _a_post(piece) and not (looks_like_a_name(before) or _OF_PEOPLE.search(piece))
        ),
        None,
    )


_OF_ONE = pattern(r"(?i)\binterview\b|gespräch\b|\bentretien\b|\bentrevista\b")
_OF_PEOPLE = pattern(
    r"(?i)\b(?:contact\w*|kontakt|interview\w*|panel|ask|report\w*|meet\w*|with|mit|avec|con|host\w*|organi\w+|recruit\w*|"
    r"entrevist\w*|ansprech\w*|gesprächs\w*|from|to|von|by|manager|signed|who|interlocut\w*|title|you|chair|lead|"
    r"approved|supervisor|line)\b"
)
"""What leads to somebody, or to a post that is somebody's."""


def _behind_the_greeting(text: str) -> str | None:
    """A firm that says who it is: "Bonjour Mme Arnoux, Hôpital des Tilleuls (Lyon), service RH."."""
    greeted = GREETED.match(text.lstrip())
    to = pattern(r"[^,!.:\n–]{0,30}[,!.:\n–]\s*").match(text.lstrip(), greeted.end()) if greeted else None
    said = text.lstrip()[to.end() :][:90] if to else ""
    words = pattern(r"[,.!?:;(|\n]|\s[-–—]\s|\s(?:here|ici|hier|aquí)\b").split(said)[0].strip()
    return without_place(words) if is_firm(words) and _may_be(words) else None


def _a_post(line: str) -> bool:
    """Whether the line is a post and nothing else."""
    words = without_number(line)
    return (
        3 < len(words) <= 70
        and words[0].isupper()
        and is_post(words)
        and not pattern(r"[:!?.@;]|\d{2}|\s(?:at|with|from|will|is|for)\s").search(words)
        and not looks_like_a_name(words)
        and not any(piece.casefold() in GIVEN_NAMES for piece in words.split())
        and not are_partners(words)
    )


def _beside(lines: list[str]) -> str | None:
    """The firm on the line below a post, or above it."""
    for above, below in pairwise(lines):
        for post, firm in ((above, below), (below, above)):
            words = pattern(r"\s[-–—|·>]\s").split(firm)[0].strip()
            if _a_post(post) and not pattern(r"[:@!?]|\d").search(words) and _may_be(words) and len(words.split()) > 1:
                return without_place(words)
    return None


def _by_its_words(lines: list[str]) -> str | None:
    """A piece of the first lines that is a firm's name by its words, or for whom somebody rang."""
    told = [line[:110] for line in lines[:3] if len(line) <= 110 or _TOLD_OF_A_CALL.search(line[:60])]
    for line in told:
        rang = _TOLD_OF_A_CALL.search(line) is not None
        for piece in _pieces(line):
            by = _BY.search(piece) if rang else None
            for words in (piece[by.end() :] if by else "", piece):
                if is_firm(words) and _may_be(words):
                    return without_place(words)
    for line in told:
        for piece in _pieces(line) if _TOLD_OF_A_CALL.search(line) else ():
            by = _BY.search(piece)
            words = piece[by.end() :] if by and pattern(r"[A-ZÀ-Ý]\w+\s$").search(piece[: by.start()]) else ""
            if could_be_firm(words) and words.split()[0].casefold() not in GIVEN_NAMES and _may_be(words):
                return without_place(words)
    return None


def _at_the_foot(lines: list[str]) -> str | None:
    """The firm below whoever signs."""
    for line in lines:
        for piece in pattern(r"\s*[,|•·]\s*|\s[-–—]\s").split(line) if len(line) < 80 else ():
            if is_firm(piece) and _may_be(piece) and not pattern(r"\d|[.!?]\s").search(line):
                return without_place(piece)
    return None


def _pieces(line: str) -> Iterator[str]:
    for piece in _SET_APART.split(line):
        if words := _RANG.sub("", piece or "").strip(" .-–—*"):
            yield words


def _may_be(words: str) -> bool:
    """Whether a firm can be called so: no person, post, office or agency."""
    return (
        could_be_firm(words)
        and not words.split()[-1][0].islower()
        and not (
            (is_post(words) and not are_partners(words)) or is_stage(words) or is_function(words) or is_agency(words)
        )
        and (is_firm(words) or not looks_like_a_name(words) or of_things(words))
        and not pattern(
            r"(?i)^(?:dear|hi|hello|hey|sehr|liebe|hallo|bonjour|madame|monsieur|estimad[oa]|hola)\b|"
            r"\b(?:interview|application|status|details|booking|confirm\w*|invit\w+|meeting)\b"
        ).search(words)
    )
