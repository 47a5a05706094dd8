"""Employer and role: what the summary says, else the description, the mail's subject, the place.

A summary is cut into pieces, and each piece is asked what it is: a known person, a kind of meeting, a post, a firm.
The domain of the people's addresses never names the employer; it only tells which of the names in the file is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.calendars.everyday import OF_TOWNS, RARE, are_partners, ends_in_a_thing, of_things
from afterword.calendars.firms import (
    KIND_OF_HOUSE,
    borne_out,
    could_be_firm,
    is_agency,
    is_firm,
    is_stage,
    out_of_sentence,
    spelt_out,
    vouched,
    without_place,
)
from afterword.calendars.lines import one_line
from afterword.calendars.people import is_post, looks_like_a_name
from afterword.calendars.pieces import LEAD, NOISE, Known, Piece, is_known_person, is_role, pieces_of, without_prefix
from afterword.calendars.words import GIVEN_NAMES, HONORIFICS, NO_NAMES, STAGES
from afterword.writing.expressions import pattern
from afterword.writing.review.words import rarity

_LABEL = pattern(
    r"(?im)(?:^[ \t*•-]{0,20}|(?<=[a-z\d)][.;] )(?=\w{4,10}:))(?P<key>role|position|(?:round|stage|interview) \d|"
    r"job[ _]title|job|vacancy|post|posting|opening|title|"
    r"stelle|poste|puesto|vacante|cargo|(?:role|position|job|post) (?:you(?:['’]re| are) )?appl(?:ied|ying) (?:for|to)|"
    r"company|employer|organi[sz]ation|client|firm|hiring company|unternehmen|arbeitgeber|firma|entreprise|société|"
    r"empresa|établissement|employeur|"
    r"(?:[\w ]{0,30}\b)?(?:applied|application|shortlisted|short-listed|selected|candidate) for|appointment|"
    r"requisition|announcement|(?:your|my) application|(?:ihre |meine )?bewerbung(?: als)?|"
    r"(?:votre )?candidature|interview for|agency)"
    r"[ \t]*(?:[ _]?name|[ _]?title)?[ \t]*(?:\([^()\n]{1,20}\))?[ \t]*[:–=][ \t]*(?P<value>[^\n]{2,160})"
)
_NEED_A_POST = (
    *("title", "round", "stage", "interview", "appointment", "requisition", "announcement", "your", "my", "ihre"),
    *("meine", "bewerbung", "votre", "candidature"),
)
_A_NUMBER = pattern(r"^(?=[A-Z-]*\d)[A-Z]{0,6}[-/]?\d[\w/-]{2,20}[,:;]?\s+|^[A-Z]{2,6}[-/]\d[\w/-]{2,20}[,:;]?\s+")
"""A number before the post, as programs give one: "JR-4471 Data Analyst"."""
_ANSWERED = pattern(
    r"(?im)^[^\n:?]{0,60}\b(?:job|role|position|post|vacancy)\b[^\n:?]{0,40}\?\s*:?[ \t]*\n?"
    r"(?P<value>[A-Z][^\n?]{3,100})$"
)
"""What the candidate answered a program that books meetings: "Which job is this about?: Baker at Flour & Stone"."""
_TITLED = pattern(
    r"(?im)^[ \t*•-]{0,20}(?:event(?: type| name)?|meeting|topic|subject|what|description|betreff|thema|titel|"
    r"objet|asunto)"
    r"[ \t]*:[ \t]*(?P<value>[^\n]{4,160})"
)
"""Behind what a program of meetings writes the name of one."""
_EMPLOYER_KEYS = (
    *("company", "employer", "organi", "client", "firm", "hiring company", "unternehmen", "arbeitgeber", "firma"),
    *("entreprise", "société", "empresa", "établissement", "employeur", "school", "hospital"),
)
_FOR_ROLE = (
    pattern(
        r"(?i:\b(?:role|position|post|job|vacancy) of (?:an? "
        r"|the )?)(?P<role>[A-Z][^.\n;:!?()]{2,80}?)(?=\s+(?:at|with|in our|on|is|has)\b|[.\n;:!?()]|$)"
    ),
    pattern(
        r"(?i:\b(?:for|about|discuss|regarding|re:?) (?:the |our |a "
        r"|an )?)(?P<role>[A-Z][^.\n;:!?()]{2,80}?)(?=,?\s+(?:role|position|post|job|vacancy|opening|opportunity)\b)"
    ),
    pattern(
        r"(?i:\b(?:role|position|post|job|vacancy) is (?:that of |for )?(?:an? |the "
        r"|our )?)(?P<role>[A-Z][^.\n;:!?()]{2,80}?)(?=\s+(?:at|with|in our|on)\b|[.\n;:!?()]|$)"
    ),
    pattern(
        r"(?i:\binterview(?:ing)? for (?:the |our |a |an )?)(?P<role>[A-Z][^.\n;:!?()]{2,80}?)(?=\s+(?:at"
        r"|with|on)\b|[.\n;:!?()]|$)"
    ),
)  # fmt: skip
_ABROAD = pattern(
    r"\b(?:Stelle|Position|Ausbildung) (?:als|der|des|zum|zur) (?:eine?[nrs]? )?(?P<role>[A-ZÄÖÜ][\w/:*-]+"
    r"(?: (?:für|im|in der|und)? ?[A-ZÄÖÜ][\w/-]+){0,4})"
    r"|\b(?:poste|puesto|vacante|plaza|emploi) (?:de |d['’]|del? )(?P<other>\w[\w' /-]{3,50}?)"
    r"(?=[,.;:\n(]|\s(?:chez|le|el|du|à|au|dans|se|est|es|con|auprès|en|a|nous|vous|qui|que|ha)\s|$)"
)
"""Where the words themselves say that what follows is the post, whatever it is called."""
_BEGINS_WITH_ROLE = pattern(
    r"(?m)^(?P<role>[A-Z][^\W\d_][^.\n;:!?(),]{1,60}?)\s(?:virtual |final |technical |panel |phone |video )?"
    r"(?:interview|on-?site|screen|loop)\b"
)
_NAMES = r"(?:(?:(?:[dl]['’](?=[A-ZÀ-Ý]))?[A-ZÀ-Ý0-9][\w&'’.-]*|(?:of|and|the|for|&|des|der|de|du)(?=[ ]))[ ]?){1,9}"
_AT_EMPLOYER = pattern(
    r"(?i:\b(?P<how>(?:interview(?:ing|s)?|role|position|post|job|team|career|opportunit(?:y|ies)|vacancy|screen|call|"
    r"chat|conversation|"
    r"discussion|on-?site|meeting|session|trial|trial (?:shift|day)|shift)\s+(?:at|with)|"
    r"working (?:at|for)|interest in(?: joining)?"
    r"|apply(?:ing)? (?:to|at|with)|"
    r"application (?:to|with|at)|on behalf of|welcome to|visit to|joining|here at|us at"
    r"|team at)\s+(?:the\s+)?)(?P<employer>" + _NAMES + ")"
)
_OF_A_HOUSE = pattern(rf"\W*\b(?P<how>from|at|of) (?:the )?(?P<employer>{_NAMES})")
_ON_A_DAY = pattern(r",? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$")
_ROLE_TAIL = pattern(r"\s+(?:role|position|post|vacancy|opening|job|opportunity)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """What the file settles; None for what it does not."""

    employer: str | None = None
    role: str | None = None


def headline(summary: str, description: str, location: str, subject: str, known: Known) -> Headline:
    """Employer and role by the strongest words for each, the summary first."""
    labelled = _labelled(description)
    found = [labelled, pieces_told(summary, known, location), *_titled(description, known)]
    found += [_of_sentences(description, known), _of_lines(description, known)]
    if subject:
        found.append(pieces_told(subject, known))
    employer = next((each.employer for each in found if each.employer), None) or _by_house(
        f"{location}\n{description}", known
    )
    role = next((each.role for each in found if each.role), None)
    if employer and (told := _for_a_post(employer)):
        employer, role = told[0], role or told[1]
    if not employer and role:
        role, employer = _housed(role, location)
    if not employer and role and not known.houses:
        role, employer = _named_behind(role)
    return Headline(employer=employer, role=role)


def _for_a_post(employer: str) -> tuple[str, str] | None:
    """ "Galata Hotels for Night Auditor", as the firm and the post."""
    head, _, tail = employer.partition(" for ")
    return (head, tail) if is_post(tail) and could_be_firm(head) else None


def _housed(role: str, location: str) -> tuple[str, str | None]:
    """ "Assistant Baker, Flour & Stone", where the place to go to begins with that name."""
    head, _, tail = role.rpartition(", ")
    if head and is_post(head) and could_be_firm(tail) and not is_post(tail) and location.strip().startswith(tail):
        return head, without_place(tail)
    return role, None


def _named_behind(role: str) -> tuple[str, str | None]:
    """ "Payroll Administrator, Karkloof Sugar", where a word of the name is in no dictionary, as of no department's."""
    head, _, tail = role.rpartition(", ")
    if not (head and is_post(head) and could_be_firm(tail) and not is_post(tail) and len(tail.split()) > 1):
        return role, None
    words = [word.casefold() for word in pattern(r"[^\W\d_]{4,}").findall(tail) if word[0].isupper()]
    coined = any(rarity(word) == 0 for word in words) and not (len(words) == 2 and words[1] in OF_TOWNS)
    named = ends_in_a_thing(tail) and any(rarity(word) >= RARE for word in words[:-1])  # "Collingwood Crust"
    return (head, without_place(tail)) if coined or named or is_firm(tail) else (role, None)


def _titled(text: str, known: Known) -> Iterator[Headline]:
    """ "Event Type: Recruiter Screen - Data Analyst, Acme": to the end of its first sentence."""
    for match in [*_ANSWERED.finditer(text), *_TITLED.finditer(text)][:5]:
        found = pieces_told(pattern(r"(?<=\w{2})[.!?]\s").split(match["value"].strip())[0], known)
        if found.role:
            yield found


def _labelled(text: str) -> Headline:
    """Lines such as "Position: Data Analyst", which may go on with "at Acme"."""
    employer = role = office = at = None
    for match in _LABEL.finditer(text):
        key, value = match["key"].casefold(), one_line(match["value"], 120).rstrip(".,;")
        if key.startswith(_EMPLOYER_KEYS):
            employer = employer or pattern(r"(?<=\w{3})\.\s").split(value)[0]
        elif key == "agency":
            office = office or (value if could_be_firm(value) and not is_post(value) else None)
        else:
            post, behind = _post_and_firm(value)
            if is_post(post) or not key.startswith(_NEED_A_POST):
                role, at = role or post, at or behind
    if office and "announcement" in text.casefold():
        employer = employer or office  # a government's own, not one that sends people to others
    return Headline(employer=employer or at, role=role)


def _post_and_firm(value: str) -> tuple[str, str | None]:
    """ "In-person interview, Data Analyst at Acme" is a post, and a firm."""
    value = _A_NUMBER.sub("", value)
    first, comma, behind = value.partition(", ")
    value = behind if comma and is_stage(first) and is_post(behind) else value
    post, at, firm = value.partition(" at ")
    if at and could_be_firm(firm) and is_post(post) and not is_post(firm):
        return _role(post), without_place(firm)
    return _role(value), None


def pieces_told(summary: str, known: Known, location: str = "") -> Headline:
    """Employer and role by the pieces of a summary, or of a line that stands like one."""
    pieces = list(pieces_of(summary, known))
    roles = [
        piece for piece in pieces
        if piece.lead not in _PEOPLE_LEADS and is_role(piece.words, known)
        and (len(pieces) == 1 or not _rather_a_firm(piece.words, known))
    ]  # fmt: skip
    rest = [piece for piece in pieces if piece not in roles and not is_known_person(piece.words, known)]
    sure = [piece for piece in rest if vouched(piece.words, known.houses)]
    firms = [piece for piece in rest if is_firm(piece.words)]
    if sure and not roles:
        roles = [piece for piece in rest if piece not in sure and piece not in firms and _follows(piece, summary)][:1]
    told = [
        piece for piece in rest
        if could_be_firm(piece.words)
        and (piece.lead in {"at", "bei"} or (len(piece.words) > 4 and location.lstrip().startswith(piece.words)))
    ]  # fmt: skip
    perhaps = [piece for piece in rest if (roles or piece.lead == "with") and _perhaps_firm(piece.words, known)]
    chosen = next(iter([*sure, *firms, *told, *perhaps]), None)
    return Headline(
        employer=without_place(chosen.words) if chosen else None, role=_role(roles[0].words) if roles else None
    )


def _rather_a_firm(words: str, known: Known) -> bool:
    """Whether a firm is meant, though it sounds like a post: "Harbour Advisors", as the people's addresses are."""
    return (
        are_partners(words) or spelt_out(words, known.houses) or (words.endswith("s") and vouched(words, known.houses))
    )


def _follows(piece: Piece, summary: str) -> bool:
    """Whether it is a post by its place alone: "Entretien Opticienne - Lumio", where the firm is known."""
    summary = without_prefix(summary)
    opens = LEAD.match(summary)
    return bool(
        opens
        and opens.end() > 0
        and piece.lead == ""
        and summary[opens.end() :].lstrip(" |:,–—-").startswith(piece.words)
        and not any(mark.isdigit() for mark in piece.words)
    )


_PEOPLE_LEADS = {"with", "meet", "meeting"}


_SMALL_POST = pattern(
    r"(?m)(?:^|(?<=[.;] ))(?P<role>[A-Z][\w'’-]{1,24}(?: [\w'’&-]{2,24}){0,4}) "
    r"(?:job|role|position|post|vacancy)(?=[.,;:!\n]|$)"
)
"""A note's "Vet nurse job.": a sentence that tells the post and nothing else."""
_AFTER_ABROAD = pattern(
    rf"\s(?:en|chez|au|aux|à|bei|beim|im|in|an|du|de|del|des)\s(?:el\s|la\s|los\s|der\s|dem\s|l['’])?(?P<employer>{_NAMES})"
)
_AFTER_ROLE = pattern(
    r"\s*,?\s*(?:(?:role|position|post|job|vacancy|opening|opportunity)\s+)?(?:here )?(?:at|with)\s+(?:the\s+)?"
    rf"(?P<employer>{_NAMES})"
)


def _of_sentences(text: str, known: Known) -> Headline:
    role = None
    told: list[str] = []
    for way in _FOR_ROLE:
        for match in way.finditer(text):
            if after := _AFTER_ROLE.match(text, match.end()):
                told.append(out_of_sentence(after["employer"]))
            if role is None and (is_post(match["role"]) or "role" in text[match.end() : match.end() + 8].casefold()):
                role = _role(match["role"])
    if role is None and (abroad := _ABROAD.search(text)):
        role = _role(abroad["role"] or abroad["other"])
        house = _AFTER_ABROAD.match(text, abroad.end())
        if house and (is_firm(words := out_of_sentence(house["employer"])) or vouched(words, known.houses)):
            told.append(words)
    if role is None and (small := next((each for each in _SMALL_POST.finditer(text) if is_post(each["role"])), None)):
        role = _role(small["role"])
    for match in _BEGINS_WITH_ROLE.finditer(text):
        if role is None and is_post(match["role"]) and not is_known_person(match["role"], known):
            role = _role(match["role"])
    for match in _AT_EMPLOYER.finditer(text):
        words = out_of_sentence(match["employer"])
        house = _OF_A_HOUSE.match(text, match.end() - 1) if " " not in words else None
        if house and (house["how"] == "from" or words.casefold() in GIVEN_NAMES):
            told.append(out_of_sentence(house["employer"]))  # "call with Ana from Acme"
            continue
        a_person = looks_like_a_name(words) and match["how"].casefold().rstrip().endswith("with")
        if not a_person or vouched(words, known.houses) or is_firm(words):
            told.append(words)
    fitting = (
        words
        for words in told
        if could_be_firm(words) and not (is_post(words) or is_stage(words) or is_known_person(words, known))
    )
    employer = next((without_place(words) for words in fitting), None)
    return Headline(employer=employer, role=role)


def _of_lines(text: str, known: Known) -> Headline:
    """A line of the description that holds a post and a firm, and nothing else."""
    for line in text.split("\n")[:80]:
        if 5 < len(line.strip()) <= 120 and line.strip()[-1] != "." and not pattern(r"[!?@]|https?:|\.\s").search(line):
            found = pieces_told(line, known)
            if found.role and found.employer and (is_firm(found.employer) or vouched(found.employer, known.houses)):
                return found
    return Headline()


def _by_house(text: str, known: Known) -> str | None:
    """The name in the text that the people's addresses bear out."""
    found = borne_out(_perhaps_houses(text, known), known.houses)
    return without_place(found) if found else None


def _perhaps_houses(text: str, known: Known) -> Iterator[str]:
    """Names of the text that begin like one of the houses, with the kind of house that stands before them."""
    letters = {house[0] for house in known.houses if house}
    for match in pattern(
        r"(?:[A-ZÀ-Ý][\w&'’.-]*)(?:[ ](?:(?:[dl]['’])?[A-ZÀ-Ý][\w&'’.-]*|&|and|of|de|du|des|del|la|von|und|et|y|van))*"
    ).finditer(text[:8000]):
        pieces = match[0].split()[:8]
        for start, piece in enumerate(pieces):
            if piece[0].casefold()[0] not in letters and piece.casefold() != "the":
                continue  # no house is written like that
            words = out_of_sentence(" ".join(pieces[start:]))
            if (
                len(words) > 3
                and vouched(words, known.houses)
                and not is_known_person(words, known)
                and (not is_post(words) or _rather_a_firm(words, known))
            ):
                before = " ".join(pieces[max(0, start - 1) :])
                yield out_of_sentence(before) if start and KIND_OF_HOUSE.match(before) else words


def firm_of_the_place(location: str) -> str | None:
    """The firm that keeps the house where it is, by its words. A hotel or a café may be hired for the day."""
    head = pattern(r",|\s[-–—|(]|\n").split(location.strip())[0].strip()
    told = is_firm(head) and could_be_firm(head) and not (is_agency(head) or is_post(head) or _FOR_HIRE.search(head))
    return without_place(head) if told else None


_FOR_HIRE = pattern(
    r"(?i)\b(?:h[oô]tels?|inn|hostal|gasthof|gasthaus|pension|caf[eé]|cafeter[ií]a|restaurant\w*|bistro|brasserie|bar|"
    r"(?:business|conference|convention|shopping|community|sports|leisure|town|event|innovation|job) cent(?:re|er)|"
    r"library|co-?working|airport|station|market|regus|starbucks|house|hall|park|works|studios?|gardens|building|"
    r"estate|yard|tower|workshop|office|reception|room|street|road|lane)\b"
)


_OF_A_ROUND = pattern(
    r"(?i)\b(?:teams?|squad|shifts?|principles|structures|sessions?|department|division|patterns|fundamentals|basics|"
    r"skills|questions?|exercises?|presentation|reliability|walkthrough|challenge|prep)$"
)
"""How what is talked about in a round ends, or with whom: "Data Structures", "Payments Team"."""


def _perhaps_firm(words: str, known: Known) -> bool:
    """A leftover that no list knows. What could be a name is one, unless the candidate and somebody else are known."""
    if (
        not could_be_firm(words)
        or is_post(words)
        or is_stage(words)
        or _OF_A_ROUND.search(words)
        or any(mark in words for mark in "?!@")
        or "," in words
    ):
        return False
    if any(piece.casefold().rstrip(".") in STAGES | HONORIFICS | NO_NAMES for piece in words.split()[:1]):
        return False
    if looks_like_a_name(words) and len(words.split()) == 2:
        return bool(known.candidate and known.names) or of_things(words) or ends_in_a_thing(words)
    return True


def without_number(words: str) -> str:
    """A post without the number that a program gives it, before it or behind."""
    words = pattern(r"\s+[-–|]\s+(?i:job|req\w*|ref\w*|vacancy|id)?\s?#?[A-Z]{0,5}-?\d[\w/-]*$").sub("", words)
    return _role(_A_NUMBER.sub("", words))


def _role(words: str) -> str:
    bare = " ".join(NOISE.sub(" ", words).split())
    return one_line(_ROLE_TAIL.sub("", _ON_A_DAY.sub("", bare)).strip(" ,;:-–—."), 120)
