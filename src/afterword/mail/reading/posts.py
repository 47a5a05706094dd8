"""For which role, at which firm: as sentences, subjects and signatures tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from string import capwords

from afterword.calendars.firms import (
    could_be_firm,
    houses_of,
    is_firm,
    is_stage,
    out_of_sentence,
    vouched,
    without_team,
)
from afterword.calendars.people import domain, is_function, is_post, looks_like_a_name, private, same_name
from afterword.calendars.words import FIELDS, FIRMS, GIVEN_NAMES, STAGES
from afterword.mail.reading.opening import Mail
from afterword.writing.expressions import pattern

_TITLE = (
    r"(?<![\w&'’/.+#-])[A-Z][\w&'’/.+#-]{0,40}(?:(?:,?\s(?:of|in|for|and|&|the|to|de|des|du|la)){0,2},?\s"
    r"[A-Z0-9][\w&'’/.+#-]{0,40}){0,8}"
)
_ROLES = (
    pattern(
        rf"\b(?:the|our|a|an|your|this)\s(?P<role>{_TITLE})\s(?:role|position|post|job|vacancy|opening|"
        rf"opportunity|on-?site|"
        r"interview|screen|round|internship|program(?:me)?|scheme|team interview|visit|loop)\b"
    ),
    pattern(rf"\b(?:role|position|post|job|vacancy)\s(?:is|of|as|for|:)\s(?:an?\s|the\s)?(?P<role>{_TITLE})"),
    pattern(
        rf"\b(?:[Ii]nterviews?(?:ing)?(?:ed)?|[Aa]pplication|[Aa]pply(?:ing)?|[Aa]pplied|[Rr]ound|[Ss]tage|"
        rf"[Ss]creen(?:ing)?|[Dd]iscussion|"
        rf"[Tt]rial(?: shift| day)?|[Pp]rocess|[Ss]hift|[Ss]lot|[Aa]ssessment)\s?"
        rf"(?:for|:|,|–|-|—|as)\s(?:an?\s|the\s|our\s)?(?:position of\s|role of\s)?"
        rf"(?P<role>{_TITLE})"
    ),
    pattern(rf"(?:[ap]\.?m\.?|\d[:.]\d\d|[Uu]hr)\s(?:for|as)\s(?:the\s|our\s|an?\s)?(?P<role>{_TITLE})(?=[.,;\n]|$)"),
    pattern(rf"(?m)^(?P<role>{_TITLE})(?=\s(?:interview|[-–—:|]\s?(?:[Ii]nterview|[Ss]chedule|[Ii]nvitation)))"),
    pattern(rf"(?:^|(?<=[.!?:]\s)|(?<=\n))(?P<role>{_TITLE})(?=,\s(?:\d|first|second|third|final|full|part|[a-z]))"),
    pattern(
        rf"\b(?:Stelle|Position)\s(?:als\s|der\s|des\s)?(?P<role>{_TITLE})|\b(?:poste|puesto)\s(?:de\s|"
        rf"d['’])(?P<other>[\w' -]{{4,50}}?)(?=[,.;\n]|\s(?:chez|le|el|du|à|au|a|nous|vous|qui|que|ha)\s|"
        rf"\sen\s[A-ZÀ-Ý])"
    ),
)
_SURE_ROLES = (
    pattern(
        rf"\b(?:[Ii]nterview\w*|[Cc]onsidered|[Aa]pply\w*|[Aa]pplied|[Aa]pplication)\sfor\s(?:the|our|a|"
        rf"an)\s(?P<role>{_TITLE})\s"
        r"(?:role|position|post|job|vacancy|opening)\b"
    ),
    pattern(rf"\b(?:role|position|post)\s(?P<role>{_TITLE})(?=\s(?:at|with)\s[A-Z])"),
    pattern(
        r"\bzur (?:Stelle|Position) (?=[A-ZÄÖÜ])(?P<role>[A-ZÄÖÜ][\w/:*-]+(?:\s(?:für|und)?\s?[A-ZÄÖÜ][\w/-]+){0,3})"
    ),
    pattern(
        r"\b(?:Bewerbung|Gespräch|Vorstellungsgespräch|Stelle|Position)\s(?:(?:um|auf|für)\s(?:die|eine)\s(?:Stelle|"
        r"Position)\s)?"
        r"(?:als|der|des)\s(?:eine?[nr]?\s)?(?P<role>[A-ZÄÖÜ][\w/:*-]+(?:\s(?:für|und)?\s?"
        r"[A-ZÄÖÜ][\w/-]+){0,3})"
    ),
    pattern(
        r"\b(?:poste|puesto|vacante|plaza|emploi)\s(?:de\s|d['’]|del?\s)(?P<role>\w[\w' /-]{3,50}?)"
        r"(?=[,.;:\n(]|\s(?:chez|le|el|du|à|au|dans|se|est|es|con|auprès|a|nous|vous|qui|que|ha|fue)\s|\sen\s[A-ZÀ-Ý])"
    ),
)
"""Where the words themselves say that what follows is the post, whatever it is called."""
_FIRM = (
    r"(?<![\w&'’.-])[A-Z][\w&'’.-]{0,40}(?:[ ](?:of|and|&|the|for|de la|del|de los|de|du|des|d[’']|della|di|van|y|et|"
    r"und)){0,1}"
    r"(?:[ ](?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-ZÀ-Þ][\w&.-]{0,40}){0,5}"
)
_FIRMS = (
    pattern(
        rf"\b(?:with|w/|from|by|mit|von|avec|con)\s(?:(?:Mr|Mrs|Ms|Dr|Frau|Herr|Mme)\.?\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){{0,2}}"
        rf"(?:,\s[\w& ]{{2,30}})?\s(?:from|at|of|von|chez)\s(?:the\s)?(?P<firm>{_FIRM})"
    ),
    pattern(rf"(?m)^(?P<firm>{_FIRM}):\s(?i:you|your|interview|invitation|hi|hello|dear|this)"),
    pattern(
        rf"(?m)^(?P<firm>{_FIRM})\s(?:has|have|is|are|would like to|'d like to)\s(?:scheduled?|confirm\w*|invit\w+|"
        rf"book\w*|"
        r"arrang\w+|interview)\b"
    ),
    pattern(
        rf"(?m)^[ \t]*(?:[Tt]he\s)?(?P<firm>{_FIRM}?)\s(?:Talent(?: Acquisition)?|Recruit(?:ing|ment)|HR|"
        rf"Human Resources|Hiring|"
        r"Careers|People)(?: [Tt]eam)?[ \t]*$"
    ),
    pattern(
        rf"\b(?:at|to|in|visit)\s(?:the\s)?(?P<firm>{_FIRM}?)['’]s\s(?:offices?|building|headquarters|"
        rf"campus|site|place)\b"
    ),
    pattern(
        rf"\b(?:this is|[Ii]t['’]?s|I am|I'm|[Cc]all|[Mm]essage|[Mm]ail|here)\s(?:\w+\s){{0,"
        rf"3}}?(?:from|w/|with)\s(?:the\s)?(?P<firm>{_FIRM})"
    ),
    pattern(
        rf"(?m)^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\s\w+[,!.]?\s)?[A-Z][a-z]+\s(?:from|w/|with|@|here from|at)\s"
        rf"(?:the\s)?(?P<firm>{_FIRM})"
    ),
    pattern(rf"\b(?:role|position|job|post|{_TITLE})\s(?:at|with|here at)\s(?P<firm>{_FIRM})"),
    pattern(
        rf"(?:[Gg]espräch|Termin|[Ee]ntretien|[Ee]ntrevista|[Ee]ntrevue|[Rr]endez-vous)\s(?:mit|bei|avec|chez|con|en)\s"
        rf"(?:der |dem |den |la |el |le )?(?P<firm>{_FIRM})"
    ),
    pattern(rf"\b[A-Z][\w'’-]+,\s[a-z][a-z &-]{{3,50}}\s(?:at|with|for)\s(?:the\s)?(?P<firm>{_FIRM})"),
    pattern(rf"\b[A-Z][\w'’-]+\shere,\s(?:from\s)?(?P<firm>{_FIRM})(?=[.,!\n]|\son\s)"),
    pattern(
        rf"\b(?:feedback|word|news|answer)\sfrom\s(?P<firm>{_FIRM})(?=\s(?:on|about|for|regarding)\b|[.,])|"
        rf"(?m:^|(?<=[.!?]\s))(?P<other>{_FIRM})\s(?:have|has)\scome\sback\b"
    ),
    pattern(rf"\b(?:[Aa]u sein d[eu’']|chez|bei(?: der)?|auprès de)\s?(?P<firm>{_FIRM})"),
    pattern(rf"\b(?:[Ii]nterview|on-?site|visit|conversation|meeting)\s(?:at|with)\s(?:the\s)?(?P<firm>{_FIRM})"),
)
_AGENCY = pattern(
    r"(?i)\b(?:agency|recruit\w*|staffing|personnel|talent|search|resourcing|placements?|consultants?)\b|\bpeople$"
)
"""Words in the names of firms that send candidates to others."""
_HOST = pattern(
    rf"\b(?P<firm>{_FIRM})\s(?:can|could|would like to|'d like to|wants? to|(?:is|are) happy to)\s(?:see|meet) you\b|"
    rf"\b(?P<other>{_FIRM})\s(?:would like|['’]d like|wants?|ha(?:s|ve) asked)\s(?:to have )?you\s"
    r"(?:back|in|to come)\b"
)
_CLIENT = pattern(
    rf"\b(?:[Ii]nterview|[Cc]all|[Mm]eeting|[Cc]hat|[Cc]onversation)\s(?:with\s)?(?:[A-Z][\w'’-]+\s){{1,3}}(?:from|at|"
    rf"of)\s"
    rf"(?P<firm>{_FIRM})"
)
_NOISE = pattern(
    r"\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|"
    r"September|October|November|December|Status|Subject|Note|Reminder|Update|Zoom|Teams|Google Meet|Hi|Hello|Dear|"
    r"We|You|Please|Thank|Thanks|I|It|The)\b"
)


def role_told(subject: str, text: str) -> str | None:
    """The role that the words name, or None."""
    for way in _ROLES:
        for words in (text, subject):
            for found in way.finditer(words):
                named = next((each for each in found.groups() if each), "").strip(" ,.-")
                head, _, tail = named.rpartition(", ")
                named = head if is_firm(tail) else named
                named = pattern(
                    r"(?<=[a-z]{3})\.\s|\s(?:at|with)\s(?=[A-Z])|,\s(?=(?:I|We|You|Please|The|This|It|On|At)\b)"
                ).split(named)[0]
                if (
                    named
                    and (is_post(named) or is_post(_OF_A_REGION.sub("", named)))
                    and not is_stage(named)
                    and not _NOISE.search(named)
                    and not looks_like_a_name(named)
                ):
                    return f"{named}{_aside(words, found.end())}"
    if spoken := next((each for each in _SPOKEN.finditer(f"{text}\n{subject}") if is_post(each["role"])), None):
        return spoken["role"].title()
    if said := next((each for each in _SAID_SMALL.finditer(text) if is_post(each["role"])), None):
        return capwords(said["role"])
    if listed := _ON_TWO_LINES.search(text):
        head = listed["role"].strip()
        if is_post(head) and is_firm(listed["firm"].strip()) and not looks_like_a_name(head):
            return head
    for way in _SURE_ROLES:
        told = way.search(text) or way.search(f"{subject}\n")
        if told:
            return pattern(r"\s*\((?:[mwfdxh]\s*/\s*){1,3}[mwfdxh]\)").sub("", told["role"]).strip(" ,.-*")
    return None


_OF_A_REGION = pattern(
    r"(?:,? (?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Sub-Saharan|Greater|Upper|Lower|"
    r"Latin|Middle|Southeast|South-East) )?(?:Africa|Asia|Europe|America|Americas|Pacific|Scotland|Wales|England|"
    r"Ireland|Midlands|Region|Coast|East|West|North|South|EMEA|APAC|LATAM|DACH|UK|USA?|London|Nordics|Benelux))+$"
)
"""The part of the world for which it is, behind the post."""
_SPOKEN = pattern(
    r"\b(?:the|our|a|an|your)\s(?:new |open |vacant |full-time |part-time |"
    r"advertised )?(?P<role>[a-z][a-z-]{2,20}(?:\s(?!(?:for|the|a|an|of|at|to|about|and|in|on|our|"
    r"this)\b)[a-z-]{2,20}){0,3})"
    r"\s(?:job|role|position|post|vacancy|opening)\b"
)
"""A post that somebody in a hurry writes small: "the lettings negotiator job"."""


_SAID_SMALL = pattern(
    r"\b(?:interview|trial|chat|call) (?:for|about) (?:the |our |a |an )?(?P<role>[a-z][a-z-]{2,20}(?:\s(?!(?:tomorrow|"
    r"today|on|at|this|next|in|with|for|and|has|is|was|to|from|tonight)\b)[a-z-]{2,20}){0,3})"
    r"(?=\s(?:tomorrow|today|on|at|this|next|in|with|has|is|was)\b|[,.;!\n]|$)"
)
"""The same without a word of posts: "your interview for sous chef tomorrow"."""


def _aside(text: str, at: int) -> str:
    """What tells one post from others of its kind, in brackets behind it: " (West Africa)"."""
    found = pattern(r"\s(\([A-Z][A-Za-z&, /-]{2,40}\))").match(text[at : at + 60])
    told = found and not pattern(r"(?i)\b(?:full|part|remote|hybrid|perm\w*|fixed|contract|ref|job|temp\w*)\b").search(
        found[1]
    )
    return f" {found[1]}" if found and told else ""


def role_beside(employer: str, text: str) -> str | None:
    """The post that stands in brackets behind the employer: "with Orchard Metrics (Data Analyst)"."""
    found = re.search(rf"{re.escape(employer)}\s*\((?P<role>{_TITLE})\)", text[:20_000])
    return found["role"] if found and is_post(found["role"]) else None


_ON_TWO_LINES = pattern(
    rf"(?m)^(?P<role>{_TITLE}(?:,\s{_TITLE})?)[ \t]*\n(?P<firm>{_FIRM})(?=(?:,|\s[-–—|])\s[A-Z]|[ \t]*$)"
)
"""A post on one line and the firm on the next, as portals show them."""


def employer_told(mail: Mail, subject: str, text: str, signature: str, people: Iterable[str] = ()) -> str | None:
    """The firm that the words name: in a sentence, below the sender's name, or as the sender's domain bears out.
    `people` are names that are somebody's.
    """
    names = tuple(people)
    houses = houses_of([domain(mail.sender)]) if mail.sender and not private(mail.sender) else frozenset()
    borne_out = next((words for words in _firms(subject, text, signature) if vouched(words, houses)), None)
    if borne_out and not _AGENCY.search(borne_out):
        return _sent_to(subject, text, borne_out, names) or borne_out
    agency = borne_out
    if agency and (client := _sent_to(subject, text, agency, names)):
        return client
    for way in (_CLIENT, *_FIRMS, _HOST) if borne_out else (*_FIRMS, _HOST):
        for found in way.finditer(f"{text}\n{subject}"):
            words = out_of_sentence(next(each for each in found.groups() if each))
            a_host = words in subject  # however much like a person's its name sounds
            if (
                not _could_be(words)
                or any(same_name(words, name) for name in names)
                or (borne_out and (vouched(words, houses) or (looks_like_a_name(words) and not a_host)))
            ):
                continue
            if not is_agency(words):
                return words
            agency = agency or words
    listed = _ON_TWO_LINES.search(text)
    if listed and is_post(listed["role"]) and is_firm(listed["firm"]):
        return listed["firm"]
    return agency or _below(signature, names) or _writes_for(mail, text)


def _sent_to(subject: str, text: str, own: str, names: tuple[str, ...]) -> str | None:
    """The firm for whom somebody of another arranges it: it stands in the subject too, or is the client."""
    for found in list(_WITH.finditer(text))[:10]:
        words = out_of_sentence(found["firm"])
        told = words in subject or bool(found["client"]) or (is_agency(own) and not looks_like_a_name(words))
        theirs = words.casefold() in own.casefold() or own.casefold() in words.casefold()
        if told and _could_be(words) and not theirs and not any(same_name(words, name) for name in (own, *names)):
            return words
    return None


_WITH = pattern(
    rf"\b(?:[Ii]nterviews?|[Ss]tage|[Rr]ound|[Mm]eeting|[Cc]all|[Cc]hat|confirmed|booked(?: in)?|set)\s(?:with|"
    rf"at)\s(?P<client>(?:our|"
    rf"my)\sclient,?\s)?"
    rf"(?P<firm>{_FIRM})"
)


_LED = pattern(
    rf"(?m)^[ \t]*(?:Leiter(?:in)?|Direktor(?:in)?|Inhaber(?:in)?|Geschäftsführer(?:in)?|Chef(?:in)?|Directeur|"
    rf"Directrice|"
    rf"Directora?|Gerente) (?:der|des|von|du|de la|de l[’']|del|de) (?P<firm>{_FIRM})[ \t]*$"
)
"""Who leads the house: "Leiterin der Stadtbibliothek Muldental"."""


def _below(signature: str, names: tuple[str, ...]) -> str | None:
    """A line below the sender's name that is a firm's by its words: "Fjord Institute of Technology"."""
    if led := _LED.search(signature):
        return out_of_sentence(led["firm"])
    for piece in _pieces(signature):
        line = without_team(piece)
        if (
            is_firm(line)
            and _could_be(line)
            and not (is_agency(line) or is_function(line) or any(same_name(line, name) for name in names))
        ):
            return line
    return None


def _writes_for(mail: Mail, text: str) -> str | None:
    """The firm for whom a team writes: "Halden Foods Recruiting"."""
    aside = pattern(r"\(([^()]{3,60})\)\s*$").search(mail.name)
    written = aside[1] if aside else pattern(r"\s+via\s+").split(mail.name)[0]
    written = pattern(r"(?i)^(?:recruitment|recruiting|careers|jobs|hr|talent)\s*[-–—|:]\s*").sub("", written)
    bare = without_team(written)
    told = bare != mail.name or (bool(bare) and re.search(rf"\b{re.escape(bare)}\b", text[:8000]) is not None)
    return bare if told and _could_be(bare) and not looks_like_a_name(written) else None


def is_agency(firm: str) -> bool:
    """Whether the firm's name is that of one which sends candidates to others."""
    return _AGENCY.search(firm) is not None


def _could_be(words: str) -> bool:
    return bool(
        words
        and len(words) > 2
        and not all(piece.casefold() in FIRMS | FIELDS | STAGES for piece in words.split())
        and not (len(pair := words.split(" and ")) == 2 and any(each.casefold() in GIVEN_NAMES for each in pair))
        and could_be_firm(words)
        and not _NOISE.search(words.removeprefix("The "))
        and not is_post(words)
        and not is_stage(words)
    )


def _pieces(signature: str) -> Iterator[str]:
    """What stands in a signature, a piece each."""
    for line in signature.split("\n")[:20]:
        for piece in pattern(r"\s*[,|•·]\s*|\s[-–—@]\s").split(line):
            bare = pattern(r"\s*\+?[\d() -]{7,}$").sub("", piece.strip(" *_"))
            if 2 < len(bare) < 60 and not pattern(r"[@/]|\d{3}").search(bare):
                yield bare


def _firms(subject: str, text: str, signature: str) -> Iterator[str]:
    yield from _pieces(signature)
    for words in (subject, text[:4000]):
        for found in pattern(rf"(?P<firm>{_FIRM})").finditer(words):
            yield out_of_sentence(found["firm"])
