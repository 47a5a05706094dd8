"""For which role: as sentences and subjects tell it."""

from __future__ import annotations

import re
from string import capwords

from afterword.calendars.firms import (
    is_firm,
    is_stage,
)
from afterword.calendars.people import is_post, looks_like_a_name
from afterword.writing.expressions import pattern

TITLE = (
    r"(?<![\w&'’/.+#-])(?:\d{1,2}(?:st|nd|rd|th)[ -](?=[A-Z]))?[A-Z][\w&'’/.+#-]{0,40}"
    r"(?:(?:,?[ ](?:of|in|for|and|&|the|to|de|des|du|la)){0,2},?[ ]"
    r"[A-Z0-9][\w&'’/.+#-]{0,40}){0,8}"
)
_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miércoles|jueves|viernes|sábado)\b"
_ROLES = (
    pattern(
        rf"\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Yy]our|[Tt]his)\s(?:(?:full-time|part-time|new|open|permanent|temporary|vacant|advertised)\s)?"
        rf"(?P<role>{TITLE})\s(?:role|position|post|job|vacancy|opening|"
        rf"opportunity|on-?site|"
        r"interview|screen|round|internship|program(?:me)?|scheme|team interview|visit|loop)\b"
    ),
    pattern(rf"\b(?:role|position|post|job|vacancy|title)\s(?:is|of|as|for|:)\s(?:an?\s|the\s)?(?P<role>{TITLE})"),
    pattern(
        rf"\b(?:[Ii]nterviews?(?:ing)?(?:ed)?|[Aa]pplication|[Aa]pply(?:ing)?|[Aa]pplied|[Rr]ound|[Ss]tage|"
        rf"[Ss]creen(?:ing)?|[Dd]iscussion|"
        rf"[Tt]rial(?: shift| day)?|[Pp]rocess|[Ss]hift|[Ss]lot|[Aa]ssessment)\s?"
        rf"(?:for|:|,|–|-|—|as)\s(?:an?\s|the\s|our\s)?(?:position of\s|role of\s)?"
        rf"(?P<role>{TITLE})"
    ),
    pattern(rf"(?:[ap]\.?m\.?|\d[:.]\d\d|[Uu]hr)\s(?:for|as)\s(?:the\s|our\s|an?\s)?(?P<role>{TITLE})(?=[.,;\n]|$)"),
    pattern(rf"(?m)^(?P<role>{TITLE})(?=\s(?:interview|[-–—:|]\s?(?:[Ii]nterview|[Ss]chedule|[Ii]nvitation)))"),
    pattern(rf"(?:^|(?<=[.!?:]\s)|(?<=\n))(?P<role>{TITLE})(?=,\s(?:\d|first|second|third|final|full|part|[a-z]))"),
    pattern(
        rf"\b(?:Stelle|Position)\s(?:als\s|der\s|des\s)?(?P<role>{TITLE})|\b(?:poste|puesto)\s(?:de\s|"
        rf"d['’])(?P<other>[\w' -]{{4,50}}?)(?=[,.;\n]|\s(?:chez|le|el|du|à|au|a|nous|vous|qui|que|ha)\s|"
        rf"\s(?:en|para)\s(?:[A-ZÀ-Ý]|el|la|los|las)|\s{_WEEKDAY})"
    ),
    pattern(
        rf"\b(?:[Ii]nterview|[Aa]ppl(?:y|ied|ication)|[Cc]onsidered|[Pp]osition|[Vv]acancy)\b[^.\n]{{0,80}}?\sas\s"
        rf"(?:an?|the|our)\s(?P<role>{TITLE})"
    ),
    pattern(
        rf"(?<!\b[Aa]sk )(?<!\b[Ll]ook )(?<!\b[Aa]sking )(?<!\b[Ll]ooking )(?<!\bPA )(?<!\b[Hh]ead )"
        rf"\b(?:[Ff]or|[Tt]o be)\s"
        rf"(?:an?\s|the\s|our\s)?(?P<role>{TITLE})(?=[.,:;!\n)]|$|\s(?:at|in|on|with|is|has|and|next|this)\s)"
    ),
)
_SURE_ROLES = (
    pattern(
        rf"\b(?:[Ii]nterview\w*|[Cc]onsidered|[Aa]pply\w*|[Aa]pplied|[Aa]pplication)\sfor\s(?:the|our|a|"
        rf"an)\s(?P<role>{TITLE})\s"
        r"(?:role|position|post|job|vacancy|opening)\b"
    ),
    pattern(rf"\b(?:role|position|post)\s(?P<role>{TITLE})(?=\s(?:at|with)\s[A-Z])"),
    pattern(
        r"\bzur (?:Stelle|Position) (?=[A-ZÄÖÜ])(?P<role>[A-ZÄÖÜ][\w/:*-]+(?:[ ](?:für|und)?[ ]?[A-ZÄÖÜ][\w/-]+){0,3})"
    ),
    pattern(
        r"\b(?:Bewerbung|Gespräch|Vorstellungsgespräch|Stelle|Position)\s(?:(?:um|auf|für)\s(?:die|eine)\s(?:Stelle|"
        r"Position)\s)?"
        r"(?:als|der|des)\s(?:eine?[nr]?\s)?(?P<role>[A-ZÄÖÜ][\w/:*-]+(?:[ ](?:für|und)?[ ]?"
        r"[A-ZÄÖÜ][\w/-]+){0,3})"
    ),
    pattern(
        r"\b(?:poste|puesto|vacante|plaza|emploi)\s(?:de\s|d['’]|del?\s)(?P<role>\w[\w' /-]{3,50}?)"
        rf"(?=[,.;:\n(]|\s(?:en\s|à\s)?(?:chez|le|el|la|du|à|au|dans|se|est|es|con|auprès|a|nous|vous|qui|que|ha|fue)\s|"
        rf"\sen\s[A-ZÀ-Ý]|\s{_WEEKDAY})"
    ),
    pattern(
        r"\b(?:poste|puesto)\s(?:est|es|reste|sigue siendo)\s(?:\w+\s)?(?:celui\s|el\s)?(?:de\s|d['’]|del\s)"
        r"(?P<role>\w[\w' /-]{3,50}?)(?=[,.;:\n(]|\s(?:et|y|chez|avec|con|à|a|au)\s)"
    ),
    pattern(
        rf"\b(?:[Ee]ntrevista|[Ee]ntretien)\s(?:para|pour)\s(?!el\s|la\s|le\s|un\s|una\s|une\s|el\s|los\s)"
        rf"(?P<role>[a-zà-ÿ][\w' /-]{{3,50}}?)(?=[,.;:\n(]|\s(?:en|el|le|du|chez|con|avec|a|à|de la)\s|\s{_WEEKDAY})"
    ),
)
"""Where the words themselves say that what follows is the post, whatever it is called."""
FIRM = (
    r"(?<![\w&'’.-])[A-Z][\w&'’.-]{0,40}(?:[ ](?:of|and|&|the|for|de la|del|de los|des|de|du|della|di|van|y|et|"
    r"und)(?=[ ])){0,1}"
    r"(?:(?:[ ](?:&|of(?: the)?|de la|del|des|du|de(?=[ ]l['’])))?[ ](?:[dl]['’])?"
    r"(?!(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day\b|[ ,.]{1,2}\d))[A-ZÀ-Þ][\w&.-]{0,40}){0,5}"
)
NOISE = pattern(
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
                head, apart, tail = named.partition(", for the ")
                named = tail if apart and is_post(tail) else named  # "our Director of Data, for the Data Engineer role"
                head, led, tail = named.partition(" for ")
                if led and not is_post(head) and is_post(tail):  # "your CV for the Dispatcher job"
                    named = pattern(r"^(?:the|our|an?)\s").sub("", tail)
                named = pattern(
                    r"(?<=[a-z]{3})\.\s|\s(?:at|with)\s(?=[A-Z])|,\s(?=(?:I|We|You|Please|The|This|It|On|At)\b)"
                ).split(named)[0]
                if (
                    named
                    and (is_post(named) or is_post(_OF_A_REGION.sub("", named)))
                    and not is_stage(named)
                    and not NOISE.search(named)
                    and not looks_like_a_name(named)
                ):
                    return f"{named}{_aside(words, found.end())}"
    for spoken in _SPOKEN.finditer(f"{text}\n{subject}"):
        small = spoken["role"] or spoken["tried"]
        if is_post(small) and not is_stage(small):
            return small.title()
    if said := next((each for each in _SAID_SMALL.finditer(text) if is_post(each["role"])), None):
        return capwords(said["role"])
    if listed := ON_TWO_LINES.search(text):
        head = listed["role"].strip()
        if is_post(head) and is_firm(listed["firm"].strip()) and not looks_like_a_name(head):
            return head
    for of in list(_INTERVIEW_OF.finditer(f"{text}\n{subject}"))[:6]:
        kind = pattern(r"[\w'’]+").match(of["role"].casefold())
        plain = of["day"] is not None and not (kind and kind[0] in _KINDS)  # whatever it is called
        if (plain or is_post(of["role"])) and not is_stage(of["role"]):
            return of["role"].strip(" ,.-*")
    for way in _SURE_ROLES:
        told = way.search(text) or way.search(f"{subject}\n")
        if told:
            return pattern(r"\s*\((?:[mwfdxh]\s*/\s*){1,3}[mwfdxh]\)").sub("", told["role"]).strip(" ,.-*")
    return None


_INTERVIEW_OF = pattern(
    r"\b(?:[Ee]ntrevista|[Ee]ntretien|[Ee]ntrevue|[Pp]robearbeiten|[Pp]robetag|[Pp]rueba|[Ee]ssai|[Cc]ita)\s(?:de\s|d['’]|del\s|como\s|comme\s|"
    rf"als\s|para\s|pour\s)(?P<role>\w[\w' /-]{{2,50}}?)(?=[,.;:!\n(]|\s(?:en|el|le|du|chez|con|avec|a|à|de la|este|"
    rf"ce|mañana|"
    rf"demain|am|um|ist|bei|es|est|será|sera)\s|\s{_WEEKDAY}|$)"
    rf"(?P<day>\s(?:el|le|este|ce)\s(?:{_WEEKDAY}|\d|próximo|prochain))?"
)
"""An interview that is called after its post, abroad: "su entrevista de hostess el jueves"."""
_KINDS = frozenset(
    """
    trabajo empleo selección preselección evaluación ingreso admisión grupo contratación seguimiento embauche emploi
    recrutement sélection motivation évaluation groupe la el le les los su un una une
    """.split()  # noqa: SIM905
)
"""What an interview is called after that is no post."""
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
    r"\s(?:job|role|position|post|vacancy|opening)\b|"
    r"\byour (?P<tried>[a-z][a-z-]{2,20}(?: [a-z-]{3,20}){0,2}?) (?:(?:trial|phone|video|first|second|final) )?"
    r"(?:interview|trial)\b"
)
"""A post that somebody in a hurry writes small: "the lettings negotiator job"."""


_SAID_SMALL = pattern(
    r"\b(?:[Ii]nterview|trial|chat|call|app|application|applied|apply) (?:for|about) "
    r"(?:the |our |a |an )?(?P<role>[a-z][a-z-]{2,20}(?:\s(?!(?:tomorrow|"
    r"today|on|at|this|next|in|with|for|and|has|is|was|to|from|tonight|job|role|position|post|vacancy|(?:mon|tues?|"
    r"wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b)[a-z-]{2,20}){0,3})"
    r"(?=\s(?:tomorrow|today|on|at|this|next|in|with|has|is|was|job|role|position|post|vacancy|(?:mon|tues?|"
    r"wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b|\s[A-Z]|[,.;!\n]|$)"
)
"""The same without a word of posts: "your interview for sous chef tomorrow"."""


def _aside(text: str, at: int) -> str:
    """What tells one post from others of its kind, in brackets behind it: " (West Africa)"."""
    found = pattern(r"\s(\([A-Z][A-Za-z&, /-]{2,40}\))").match(text[at : at + 60])
    told = found and not pattern(r"(?i)\b(?:full|part|remote|hybrid|perm\w*|fixed|contract|ref|job|temp\w*)\b").search(
        found[1]
    )
    inner = found[1].strip("()") if found and told else ""
    return f" ({inner})" if inner and not (is_firm(inner) or looks_like_a_name(inner)) else ""


def role_beside(employer: str, text: str) -> str | None:
    """The post that stands in brackets behind the employer: "with Orchard Metrics (Data Analyst)"."""
    found = re.search(rf"{re.escape(employer)}\s*\((?P<role>{TITLE})\)", text[:20_000])
    return found["role"] if found and is_post(found["role"]) else None


ON_TWO_LINES = pattern(
    rf"(?m)^(?P<role>{TITLE}(?:,\s{TITLE})?)[ \t]*\n(?P<firm>{FIRM})(?=(?:,|\s[-–—|])\s[A-Z]|[ \t]*$)"
)
"""A post on one line and the firm on the next, as portals show them."""
