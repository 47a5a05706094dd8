"""A summary in pieces, without what kind of meeting it is: each may name somebody, a post or a firm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import combining, normalize

from afterword.calendars.firms import SHORTENED, is_firm, is_stage, vouched
from afterword.calendars.people import is_post, looks_like_a_name, same_name
from afterword.calendars.words import GIVEN_NAMES, LEGAL, STAGES
from afterword.writing.expressions import pattern

_KIND = (
    r"(?:final|first|second|third|fourth|initial|1st|2nd|3rd|4th|phone|telephone|video|virtual|on-?site|online|remote|"
    r"panel|campus|oral|structured|formal|informal|selection|screening|behaviou?ral|skills|"
    r"technical|zoom|teams|in-person|face-to-face|competency|hr|round|stage|\d|job|follow-up|informational|exploratory|"
    r"\d{2,3}[ -]?min(?:ute)?s?|and|your|my|our|the|a|an)"
)
_CORE = (
    r"(?:interviews?|vorstellungsgespräch|gespräch|entretien|entrevue|entrevista|screen(?:ing)?|conversation|"
    r"discussion|chat|call|meeting|"
    r"round|stage|on-?site|invitation)"
)
LEAD = pattern(
    rf"^(?:{_KIND}(?:\s+|-(?=round\b|stage\b|interview\b))|\d\.\s+)*(?:interviews?|screening|screen|invitation|[a-zäöüß]{{0,16}}gespräch"
    rf"|[a-zäöüß]{{3,14}}interview|(?:entretien|entrevue|entrevista)(?:\s+(?:d['’](?:embauche|emploi)|"
    rf"de (?:trabajo|empleo)|presencial|"
    rf"virtual|laboral|telefónica|téléphonique|individuel))?)\b[\s,:.–—-]*(?:round \d\b[\s,:-]*)?",
    re.IGNORECASE,
)
_TRAIL = pattern(
    rf"\s+(?:{_KIND}\s+){{0,6}}{_CORE}(?:\s+(?:\d|round|stage|schedule|invitation|day|loop|"
    r"confirmation|confirmed|scheduled|details|booking|request))*$",
    re.IGNORECASE,
)
_PREFIX = pattern(
    r"^\s*(?:updated invitation(?: with note)?|invitation|cancell?ed(?: event)?|updated?|re-?scheduled|moved"
    r"|new time(?: proposed)?|"
    r"confirm(?:ed|ation)|reminder|accepted|declined|tentative|fwd?|fw|re|aw|wg|hold|save the date"
    r"|you are invited)\s*[:–—-]\s+",
    re.IGNORECASE,
)
_GOOGLE_TAIL = pattern(r"\s+@\s+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\s.*$", re.IGNORECASE | re.DOTALL)
_CUTS = pattern(
    r"\s*(?:\||·|•|;|//|<>|↔|\s\+\s)\s*|\s+(?:-|–|—|/|@|x)\s+|:\s+|\s+(?=(?:with|meet|meeting|at|"
    r"bei)\s+(?:the\s+)?[A-ZÀ-Ý])|,\s+(?=(?:for\s+)?(?:the\s+)?(?:post|position|role|job)\s(?:of|as)\s)"
)
NOISE = pattern(
    r",?\s*\b(?:kennziffer|kenn-?nr|referenz(?:nummer)?|stellen-?(?:nr|id)|job-?id|vacancy (?:no|number|ref)|"
    r"ref(?:erence)?"
    r"(?: no)?|réf(?:érence)?|referencia)\b[\s.#:-]*[A-Z]{0,4}[-/]?\d[\w/-]*|"
    r"\s*(?:\((?:[mfwdx]\s*/\s*){1,3}[mfwdx]\)|\(?\b(?:req|jr|job id|ref)[\s.#:-]*[A-Z-]*\d[\w-]*\)?|#\d+|"
    r"\br-?\d{4,}\b[\s:–-]*|\((?:[a-z]+\.?\s)?[a-z]{0,5}[-/]?\d[\w/.-]{2,20}\))\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before the words are read: the people's names, the candidate's, and the labels of their domains."""

    names: tuple[str, ...] = ()
    candidate: str = ""
    houses: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a summary; `lead` is the word before it ("with", "at", "meet"), or ""."""

    words: str
    lead: str = ""


def pieces_of(summary: str, known: Known) -> Iterator[Piece]:
    """The pieces of a summary that are neither a kind of meeting nor a mere word about it."""
    words = pattern(r"(?<![/\w])[wW]/\s*(?=[A-Z])").sub("with ", _GOOGLE_TAIL.sub("", summary))
    words = without_prefix(pattern(r"^\s*\[([^\[\]]{2,60})\]\s*").sub(r"\1 | ", words))
    for piece in _CUTS.split(words):
        lead, bare = "", _without_the_candidate(_stripped(piece), known)
        if match := pattern(r"(with|meeting|meet|at|bei)\s+(?:the\s+)?(?=[A-ZÀ-Ý])").match(bare):
            lead, bare = match[1], bare[match.end() :]
        for each in _without_kind(bare, known):
            aside = f"({each})" in bare or bare.endswith(f" for {each}") or _is_mine(bare.partition(",")[0], known)
            yield Piece(words=each, lead="" if aside else lead)


def without_prefix(words: str) -> str:
    """The summary without "Canceled: " and the like before it."""
    while (shorter := _PREFIX.sub("", words)) != words:
        words = shorter
    return words


def _is_mine(words: str, known: Known) -> bool:
    return bool(known.candidate) and same_name(words, known.candidate)


def _without_the_candidate(piece: str, known: Known) -> str:
    """ "Ana Costa & Maré Pagamentos", where one of the two sits on this side of the table."""
    one, _, other = piece.partition(" & ")
    mine = {_bare(known.candidate), _bare(known.candidate.split(" ")[0])} - {""}
    return other if other and _bare(one) in mine else one if other and _bare(other) in mine else piece


def _bare(name: str) -> str:
    """Without accents, as an address spells it."""
    return "".join(sign for sign in normalize("NFKD", name.casefold()) if not combining(sign))


def _without_kind(piece: str, known: Known) -> Iterator[str]:
    """The piece without "interview" before or behind it; asides and an employer behind a comma by themselves."""
    outer = piece
    for match in pattern(r"\(([^()]{2,120})\)").finditer(piece):
        inner = match[1].strip()
        if (
            is_role(inner, known)
            or is_firm(inner)
            or vouched(inner, known.houses)
            or is_stage(inner)
            or is_known_person(inner, known)
        ):
            outer = outer.replace(match[0], " ")
            if not is_stage(inner):
                yield inner
        elif _of_the_event(inner) or pattern(rf"{_CORE}\s*$", re.IGNORECASE).search(piece[: match.start()]):
            outer = outer.replace(match[0], " ")
    outer = " ".join(NOISE.sub(" ", outer).split())
    outer = _FOR.sub("", LEAD.sub("", outer)).strip(" ,-–—:")
    outer = _TRAIL.sub("", f" {outer}").strip(" ,-–—:")
    if not outer or is_stage(outer):
        return
    first, comma, behind = outer.partition(",")
    if comma and (is_stage(first) or _is_mine(first, known)) and is_role(behind.strip(), known):
        outer = behind.strip()  # "Ana Costa, Data Analyst" with Ana, and "Campus visit, Lecturer in Law"
    firm, led, post = outer.partition(" for ")
    if led and is_role(post, known) and not is_role(firm, known):
        if not is_stage(firm):
            yield firm
        outer = post
    head, comma, tail = _legal_apart(outer).rpartition(",")
    head, tail = head.strip(), tail.replace("\x00", ",").strip()
    if comma and (is_stage(tail) or is_known_person(tail, known)):
        outer = head.replace("\x00", ",")
    elif comma and (is_firm(tail) or vouched(tail, known.houses)) and not is_stage(head):
        outer = _TRAIL.sub("", " " + head.replace("\x00", ",")).strip()
        yield tail
    elif comma and is_role(tail, known) and (is_firm(head) or vouched(head, known.houses)) and not is_post(head):
        yield head
        outer = tail
    if outer and not is_stage(outer):
        yield outer


def _of_the_event(words: str) -> bool:
    """Whether an aside speaks of the meeting and of nothing else: "(new time)", "(moved)", "(1 hour)"."""
    return all(
        word in STAGES or word in _ANEW or word.isdecimal() for word in pattern(r"[\w&'’-]+").findall(words.casefold())
    )


_ANEW = frozenset(
    """
    time date room venue place location link moved changed change revised corrected brought forward postponed
    please note tbc confirm reply again today tomorrow neuer neue neues termin zeit uhrzeit verschoben geändert
    nouvelle nouveau heure date horaire reporté déplacé nueva nuevo hora fecha lugar cambio aplazada
    """.split()  # noqa: SIM905
)
"""Words about a meeting that an organiser adds behind its name."""
_FOR = pattern(
    r"^(?:(?:for|of|as|about)\s+(?:the|a|an|our)?\s*)?(?:(?:post|position|role|job|vacancy)\s(?:of|as|for)\s(?:an?\s|the\s)?)?"
)
"""What leads to a post: "for the post of"."""


def _stripped(piece: str) -> str:
    """Without the marks at both ends, but "Co." keeps its full stop."""
    bare = piece.strip(" ,.–—-*!")
    stopped = piece.rstrip(" ,–—-*!").endswith(".") and bare.rpartition(" ")[2].casefold() in SHORTENED
    return f"{bare}." if stopped else bare


def _legal_apart(words: str) -> str:
    """ "Acme, Inc." keeps its comma."""
    return _LEGAL_COMMA.sub("\x00", words)


_LEGAL_COMMA = pattern(
    rf",(?=\s*(?:{'|'.join(re.escape(each) for each in sorted(LEGAL, reverse=True))})(?:\W|$))", re.IGNORECASE
)


def is_role(words: str, known: Known) -> bool:
    """Whether the words name a post, and nobody who is known."""
    return is_post(words) and not is_known_person(words, known) and len(words.split()) <= 14


def is_known_person(words: str, known: Known) -> bool:
    """Whether the words are the name of somebody known, whole or in part, or begin like anybody's."""
    names = [name for name in (*known.names, known.candidate) if name]
    folded = words.casefold()
    if any(
        folded == name.casefold() or folded == name.split()[0].casefold() or same_name(words, name) for name in names
    ):
        return True
    pieces = folded.split()
    return (2 <= len(pieces) <= 4 and pieces[0] in GIVEN_NAMES and looks_like_a_name(words)) or folded in GIVEN_NAMES
