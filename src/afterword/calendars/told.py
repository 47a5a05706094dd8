"""People whom the words of an event name: a panel, a schedule, "Tanya will call you"; and titles of those listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.calendars.attending import attending, is_given, not_twice
from afterword.calendars.events import Event
from afterword.calendars.firms import is_stage
from afterword.calendars.lines import one_line
from afterword.calendars.naming import (
    ENTRY,
    MOST_TOLD,
    NAME,
    SMALL,
    STYLE,
    STYLES,
    WORD,
    entries,
    sentence_from,
    spoken_list,
    without_article,
)
from afterword.calendars.numbers import is_number
from afterword.calendars.people import Invited, is_post, looks_like_a_name, merged, part_of, same_name, take_apart
from afterword.writing.expressions import pattern

_LISTED = pattern(
    r"(?im)[^\w\n]{0,12}(?:(?:the|your|our) (?=(?:[a-z]+ )?(?:panel|committee|board|"
    r"recruiter|"
    r"co-?ordinator|host|hiring manager)\b))?"
    r"(?P<label>(?:(?:interview(?:ing)?|selection|hiring|search|appointments?) )?(?:panel|committee|board)"
    r"(?: members?| interview| chair(?:person|man|woman)?)?"
    r"(?: (?:is|remains|stays) (?:unchanged|the same|as (?:before|it was|planned)))?"
    r"|interviewers?(?:\(s\)|[ _]?#?\d)?(?: names?)?|chair(?:person|man|woman|ed by)?|dabei|"
    r"interviewed by|"
    r"(?:ihre? )?(?:gesprächspartner(?:in(?:nen)?)?|ansprechpartner(?:in)?|teilnehmer(?:innen)?|teilnehmende)|"
    r"(?:vos |votre )?interlocut(?:eurs?|rices?)|jury|entrevistador(?:a|es|as)?|(?:te|le) entrevistar[áa]n?|con quién|"
    r"avec|mit|con|entrevista con|entretien avec|gespräch mit|interview with|"
    r"(?:te|le|les|os|lo|la) (?:recib(?:e|en|ir[áa]n?)|atender[áa]n?)|(?:vous serez )?reçue?s? par|"
    r"(?:you(?:['’]ll| will) be |to be )?(?:speaking|talking|received|welcomed|seen|met|interviewed) (?:to|with|by)|"
    r"on the (?:call|panel|line|day|interview)|in the room|joining(?: (?:us|you|me))?(?: (?:will be|are))?|attending|"
    r"from our (?:side|team)|also (?:present|there|joining)|required|optional|meeting|in attendance|assessors?|"
    r"your interviewers?(?: (?:is|are|will be))?|hosts?|hosted by|meeting with|with|attendees|participants"
    r"|speakers?|hiring manager|seeing|"
    r"(?:talent )?recruiter|(?:recruit\w* |interview )?co-?ordinator|assessor|"
    r"(?:(?:your|hr|main|site|school) )?contact(?: person)?"
    r"|who(?: you(?:'ll| will|(?: a|['’])re)?(?: be)? (?:meet|see)(?:ing)?)?|"
    r"you(?:'ll| will) (?:meet|be meeting)(?: with)?|present)"
    r"\s*(?:(?:will be|will consist of|consists of|will comprise|comprises|is made up of|will include|includes)\s*:?|"
    r":|–|-|\bis\b|\bare\b)[ \t]*"
)
_MEET = pattern(
    r"(?i:\b(?:you['’]re (?:seeing|meeting)|you are seeing|(?-i:Meeting|Seeing)(?= [A-Z])|"
    r"you(?:['’]?ll| will| are(?: going)?(?: to)?)(?: still| also| first| then| now)? be \w+(?:ed|en|et) by|"
    r"you(?:['’]?ll| will)(?: still| also| first| then| now)?(?: be)? (?:meet(?:ing)?(?: with)?|speak(?:ing)? (?:with|"
    r"to)|talk(?:ing)? (?:with"
    r"|to)|see(?:ing)?|interview(?:ing)? with|join(?:ed|ing)? by|chat(?:ting)? (?:with|to))|"
    r"you (?:are|meet)(?: meeting)?(?: with)?|interview(?:ed|s)? (?:with|by)|(?:conversation|discussion|chat|call"
    r"|meeting|screen|session|round) with|to meet(?: with)?|panel (?:of|with|is|will be)|joined by|conducted by"
    r"|led by|meet|(?:it|this|that|interview|chat|call)(?:['’]ll|['’]s| will| is(?: going)?(?: to)?)(?: be)? with|"
    r"(?:with|by|meet|be|it['’]s|see) (?:me|myself)(?: and|,)|(?:be|is|are|just) (?:me|myself) and|"
    r"(?:start|begin|finish|end)(?:ing)?(?: off| up| the (?:day|morning))? with))\s+"
)
_ACTS = pattern(
    rf"(?P<name>{STYLE}{WORD}(?:[ ]+(?:{SMALL}[ ]+){{0,2}}{WORD}){{0,3}})(?:,\s(?P<title>[^,.;\n]{{3,60}}),|"
    rf",(?=\s(?:sera|wird|est)\b))?\s+"
    rf"(?:(?:is|will\sbe|['’]ll\sbe)\s+(?:the|your|our|one\sof\s(?:the|your))\s+(?:\w+\s)?(?:interviewer|host|assessor|chair)|"
    r"vous\s(?:y\s)?\w+(?:ra|ront)\b|(?:l[aeo]s?|te|os)\s\w+r[áa]n?\b|(?:est|sera|estar[áa])\s(?:(?:aussi|également)\s)?présente?\b|"
    r"(?:wird|werden|ruft|rufen)\s(?:Sie|dich|Ihnen|euch|auch|ebenfalls|mit)\b|ist\s(?:auch\s|ebenfalls\s)?(?:dabei|anwesend)|"
    rf"(?:will|is going to|'ll|is)\s+(?:also\s+)?(?:be\s+)?(?:call|phone|ring|meet|interview|host|chair|"
    r"lead|conduct|greet|speak|join|sit|attend|take part|(?:see|seeing|assess\w*|show|showing) you\b|"
    r"(?:talk|chat)(?:ing)? (?:to|with) you\b|there\b|present\b|in the room|on the call)|"
    r"(?:also )?(?:joins|sits|attends)\b)"
)
_HOUR = r"\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?)?"
_SCHEDULE = pattern(
    rf"^[ \t*•-]*{_HOUR}(?:\s*(?:-|–|—|to)\s*{_HOUR})?\s*[:,|–—-]*\s*(?P<rest>[^\n]{{3,200}})$",
    re.IGNORECASE | re.MULTILINE,
)
_MEET_ABROAD = pattern(
    r"(?i:\b(?:rencontrerez|serez reçue? par|reçue? par|échangerez avec|entretien avec|gesprächspartner(?:in(?:nen)?)? "
    r"(?:ist|sind|wird|werden)(?: sein)?|sprechen mit|gespräch mit|(?:dabei|teil) sind(?: neben mir)?|neben mir|"
    r"nehmen|lernen (?:sie|du)|estar[áa]n?(?: tambi[ée]n| presentes?)?|reunir[áa]s? con|entrevistar[áa]n?|"
    r"entrevista con|conocer[áa]s? a|atender[áa]n?|ser[áa]s? \w+ por|(?:l[aeo]s?|te|os) van? a \w+[aei]r|"
    r"(?:werden sie|wirst du) von)"
    r"(?:\s(?:el|la|los|las|den|der|dem|die|le|les)(?=\s+(?:(?-i:[A-ZÀ-Þ])|"
    r"ingenier|licenciad|doctor|señor|profesor|arquitect)))?"
    r"(?:\s(?:ingenier[oa]|licenciad[oa]|doctora?|señora?|profesora?|arquitect[oa]))?)\s+"
)
_SESSION = pattern(rf"(?m)^[ \t*•-]*(?P<what>[A-Z][^\n:]{{3,60}}?)\s(?:with|w/)\s(?={NAME})")
_ASK_FOR = pattern(
    r"(?i:(?:(?:^|[.!:]\s|\bplease |\n)(?:call|ring|phone|telephone|dial))|\bask (?:at [\w ]{3,20} )?for|"
    r"(?<!would )(?<!'d )(?<!will )\breport to|"
    r"\bcontact|\byour (?:recruiter|(?:recruit\w+ |interview )?"
    r"(?:coordinator|contact)(?: person)?|host)(?: is|,)?|(?m:^)[ \t]*(?:a )?(?:message|notes?|comments?) from|"
    r"(?m:^)[ \t*•-]*(?:(?:any )?(?:questions|quer(?:y|ies)|enquiries|help|rückfragen|fragen|preguntas|dudas)"
    r"(?: to| an| a)?|(?:contact|kontakt|ansprechpartner(?:in)?|contacto)(?: \w+){1,5}?)\s?:)\s+(?="
    rf"{NAME})"
)
_ASKED_WITH = (
    *(
        "call",
        "ring",
        "phone",
        "dial",
        "ask ",
        "report to",
        "contact",
        "recruit",
        "ordinator",
        "host",
        "message",
        "note",
    ),
    *("comment", "question", "quer", "enquir", "help", "fragen", "kontakt", "ansprech", "pregunta", "dudas"),
)
"""Of these one stands wherever somebody is named behind such words."""
_LABEL_PARTS = (
    ("hiring manager", "hiring_manager"),
    ("recruiter", "recruiter"),
    ("ordinator", "coordinator"),
    ("contact", "coordinator"),
)


def told_people(event: Event, candidate: str, listed: tuple[str, ...]) -> tuple[Invited, ...]:
    """Those whom summary and description present as the employer's people. `listed` are names known already."""
    found = [
        *_in_lists(event),
        *_in_sentences(event.description),
        *_in_summary(event, candidate, listed),
        *_acting(event, listed),
        *attending(event.description),
    ]
    found = list(not_twice(found, listed))
    found += _contact(event.contact)
    others = dict.fromkeys(person for person in found if not (candidate and same_name(person.name, candidate)))
    return merged(list(others)[:MOST_TOLD])


_BESIDE_A_NAME = pattern(r"\s*(?:\((?P<aside>[^()\n]{2,100})\)|(?:,|-|–|—)\s+(?P<title>[^,;()\n.–—]{2,80}))")


def title_told(name: str, text: str, candidate_role: str | None) -> str:
    """The title that the text gives somebody listed: "Helen Marsden (Ward Manager)", "Helen Marsden, Ward Manager"."""
    if not name or name not in text:
        return ""
    at, match = text.find(name), None
    while at >= 0 and not (match := _BESIDE_A_NAME.match(text, at + len(name))):
        at = text.find(name, at + len(name))
    if not match:
        return ""
    title = one_line(match["aside"] or match["title"], 120)
    title = pattern(r"\s+(?:and|will|is|to|at|from)\s+(?=[A-Z]|you)").split(title)[0]
    return title if is_post(title) and title.casefold() != (candidate_role or "").casefold() else ""


def _in_lists(event: Event) -> Iterator[Invited]:
    """Behind "Panel:", "Interviewers:" and the like, to the end of the line, or below it; and in schedules."""
    text = event.description
    for match in _opening_with(_LISTED, text):
        part = next((part for word, part in _LABEL_PARTS if word in match["label"].casefold()), "interviewer")
        line, _, below = text[match.end() : match.end() + 4000].partition("\n")
        if line.strip() and not ENTRY.search(line):
            yield from entries(line[:1000], part)
            continue
        yield from entries(line[:1000], part)
        for each in _while_listing(
            (below if line.strip() else below.lstrip("\n")).split("\n"), titled=bool(line.strip())
        ):
            yield from _of_a_line(each, part)
    for match in _HEADED.finditer(text):
        for each in _while_listing(text[match.end() : match.end() + 4000].split("\n")):
            yield from _of_a_line(each)
    for match in _SESSION.finditer(text):
        line = text[match.end() : match.end() + 200].partition("\n")[0]
        if is_stage(match["what"]) and not pattern(r"\s(?:is|are|has|will)\s").search(line):
            yield from list(entries(line, spoken=True))[:4]
    for match in _SCHEDULE.finditer(text):
        yield from list(_of_a_line(match["rest"]))[:4]


_OPENS = pattern(r"\n|[.;!]\s|\s{2}")


def _opening_with(way: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What stands at the beginning of a line, or of a sentence in it."""
    end = 0
    for start in (0, *(found.end() for found in _OPENS.finditer(text))):
        if start >= end and (match := way.match(text, start)):
            yield match
            end = match.end()


_HEADED = pattern(
    r"(?im)^[ \t*]*(?:(?:your|the|our|interview|selection|hiring) ){0,2}(?:panel(?: members)?|interviewers|team|"
    r"committee|who you(?:'ll| will) meet|you(?:'ll| will) (?:meet|be meeting)(?: with)?)[ \t*]*\n\s{0,4}(?=\S)"
    r"|^[^\n:]{0,120}\b(?:meet\w*|panel|interview\w*|speak\w*|committee|join\w*|seeing|assess\w+)\b[^\n:]{0,60}:"
    r"[ \t]*\n\s{0,4}(?=\S)"
)
"""A heading on a line of its own, with the names below it."""


def _while_listing(lines: list[str], *, titled: bool = False) -> Iterator[str]:
    """Lines of a list while each begins with a name; behind a list that has begun, with a name that has a title."""
    for line in lines[:20]:
        bare = pattern(r"^\(?(?:\d{1,2}|[a-h])[.)]\s+").sub("", line.strip(" \t*•-–"))
        found = ENTRY.match(bare)
        if not found or not looks_like_a_name(found["name"]):
            return
        told = found["title"] or found["aside"] or ""
        if titled and not (is_post(told.strip()) or re.match(STYLES, bare)):
            return
        yield bare


def _of_a_line(line: str, part: str = "interviewer") -> Iterator[Invited]:
    """Who stands in one line of a list: "Rachel Day - Manager, Water Policy" is one person with a long title."""
    found = list(entries(line[:300], part))
    first = pattern(rf"{NAME}\s*(?:\s[-–—]|,|:|\|)\s+(?P<title>[^\n;|()]{{2,100}})").match(line)
    if (
        first
        and found
        and is_post(first["title"])
        and not pattern(r"(?i)[;&]|\band\b|\bund\b|\bet\b").search(first["title"])
    ):
        yield replace(found[0], title=one_line(first["title"].strip(" ,."), 120), part=part_of(first["title"]) or part)
    else:
        yield from found


def _in_sentences(text: str) -> Iterator[Invited]:
    """Behind "you will meet", to the end of the sentence; and whoever has a post in brackets."""
    for match in _MEET.finditer(text):
        yield from spoken_list(sentence_from(text, match.end()))
    for match in _MEET_ABROAD.finditer(text):
        yield from spoken_list(sentence_from(text, match.end(), wrapped=True))
    for match in _WITH.finditer(text):
        if (found := list(spoken_list(sentence_from(text, match.end())))) and found[0].title:
            yield from found
    for way in (
        *((_IN_BRACKETS, _BRACKETED) if "(" in text else ()),
        *((_BEHIND,) if _OUR.search(text) else ()),
        _ALONE,
        _OF_SOMEBODY,
    ):
        for match in list(way.finditer(text))[:MOST_TOLD]:
            if way is _ALONE and _ANOTHER.search(match["title"]):
                both = list(entries(match[0].strip(" \t*•-")))
                yield from both if any(is_post(each.title) for each in both) else ()
                continue
            if looks_like_a_name(match["name"]) and is_post(match["title"].strip()):
                post = pattern(r"\s+(?:at|bei|chez|@)\s+(?=[A-Z])").split(match["title"])[0]
                yield Invited(
                    name=take_apart(match["name"]).name, email="", title=one_line(post, 120),
                    part=part_of(match["title"]) or "interviewer",
                )  # fmt: skip
    for match in list(_AND_I.finditer(text))[:MOST_TOLD] if _ME_TOO.search(text) else ():
        yield from list(entries(match["name"]))[:1]
    for match in list(_REACHED_AT.finditer(text))[:MOST_TOLD] if "@" in text else ():
        if looks_like_a_name(match["name"]):
            yield Invited(name=take_apart(match["name"]).name, email=match["email"].casefold(), part="coordinator")
    for match in list(_SIDE_BY_SIDE.finditer(text))[:MOST_TOLD]:
        found = list(entries(match[0].strip().removeprefix("with ")))
        if any(is_post(each.title) for each in found):
            yield from found
    folded = text.casefold()
    for match in _ASK_FOR.finditer(text) if any(word in folded for word in _ASKED_WITH) else ():
        yield from list(entries(text[match.end() : match.end() + 200].partition("\n")[0], "coordinator"))[:1]
    for match in _INVITES.finditer(text) if "invit" in text else ():
        yield from entries(match["name"])


_SIDE_BY_SIDE = pattern(
    rf"(?m)^[ \t*•-]*(?:with\s)?{NAME}\s\([^()\n]{{2,60}}\)(?:\s?(?:[+&/,]|and|und|et|"
    rf"y)\s?{NAME}\s\([^()\n]{{2,60}}\)){{1,5}}"
)
"""A line of names in a note, each with something in brackets, of which one is a post: then so are the others."""
_WITH = pattern(rf"\b[Ww]ith\s(?=(?:(?:our|the|my)\s[A-Za-z][\w&' /-]{{1,50}},\s)?{NAME})")
_IN_BRACKETS = pattern(rf"(?<![\w.-])(?P<name>{NAME})\s\((?P<title>[^()\n]{{2,80}})\)")
_BRACKETED = pattern(rf"\b(?:[Oo]ur|[Tt]he|[Mm]y)\s(?P<title>[A-Za-z][\w&' /-]{{1,50}}?)\s\((?P<name>{NAME})\)")
_BEHIND = pattern(
    rf"(?<![\w.-])(?P<name>{NAME}),?\s(?:our|the)\s(?P<title>[A-Za-z][\w&' /-]{{2,60}}?)"
    r"(?=[,.;]|\s(?:will|who|and|is|has)\b)"
)
_OUR = pattern(r"\s(?:our|the)\s")
_ALONE = pattern(rf"(?m)^[ \t*•-]*(?P<name>{NAME})(?:,|\s[-–—])\s(?P<title>[^\n;()]{{3,80}}?)[ \t]*$")
_ANOTHER = pattern(rf"\s(?:[+&/]|and|und|et|y)\s{NAME}(?=\s[-–—(]|,|$)|,\s{NAME}(?=\s[-–—(]|,\s)")
"""With whom somebody stands on one line: "Amit Joshi, chief pharmacist + Hilary Voss, rota manager"."""
_OF_SOMEBODY = pattern(
    rf"(?:\b[Oo]ur|\b[Mm]y|\b[Tt]he|['’]s|\b[Hh]er|\b[Hh]is)\s(?P<title>[A-Za-z][\w&' /-]{{1,50}}?),\s"
    rf"(?P<name>{NAME})(?=[,.;!?\n]|$)"
)
_REACHED_AT = pattern(
    rf"\b(?:write to|contact|e-?mail|reach(?: out to)?|call|ask for|questions to|get in touch with|speak to)\s"
    rf"(?P<name>{NAME})(?:\s(?:at|on|by e-?mail at)\s|\s[<(]|,\s|:\s)(?P<email>[\w.+-]+@[\w.-]+\w)"
)
_INVITES = pattern(rf"(?m)^[ \t]*(?P<name>{NAME})\s(?:is inviting you to|has invited you to|invited you to)\b")
_ME_TOO = pattern(r"(?:and|&|und|et|y)\s(?:I|me|myself|ich|moi|yo)\b")
_AND_I = pattern(
    rf"(?<![\w.-])(?P<name>{NAME})(?:,\s(?:(?:our|the)\s)?[^,.;\n]{{3,60}},|\s\([^()\n]{{2,80}}\))?\s(?:and|&|und|et|"
    rf"y)\s"
    rf"(?:I|me|myself|ich|moi(?:-même)?|yo)\b"
)


def _in_summary(event: Event, candidate: str, listed: tuple[str, ...]) -> Iterator[Invited]:
    """ "Rosa Delgado and Tanya Beck: phone screen", where one of the two is known, and "Interview with Tanya Beck"."""
    pair = pattern(rf"\s*(?P<one>{NAME})\s*(?:and|&|<>|/|x|\+|↔|:)\s*(?P<other>{NAME})(?=\s*(?:[:|(–—-]|$))").match(
        event.summary
    )
    if pair and looks_like_a_name(pair["one"]) and looks_like_a_name(pair["other"]):
        for name, partner in ((pair["one"], pair["other"]), (pair["other"], pair["one"])):
            if candidate and same_name(partner, candidate):
                yield from entries(name)
    for match in pattern(rf"(?i:\b(?:with|meet|meeting|w/))\s*(?<![\w])(?P<name>{NAME})").finditer(event.summary):
        styled = bool(pattern(r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss)\b").match(match["name"]))
        if styled or any(same_name(match["name"], name) for name in listed) or is_given(match["name"]):
            yield from entries(match["name"])


def _acting(event: Event, listed: tuple[str, ...]) -> Iterator[Invited]:
    """ "Tanya will call you", with the surname from the summary where it stands there."""
    text = f"{event.location}\n{event.description}"
    whole = [take_apart(match[0]).name for match in re.finditer(NAME, event.summary) if looks_like_a_name(match[0])]
    for match in _ACTS.finditer(text):
        name = take_apart(match["name"]).name
        full = [
            each
            for each in (*listed, *whole)
            if each.split() and name.casefold() in {each.casefold(), each.split()[0].casefold()}
        ]
        if full:
            yield Invited(name=full[0], email="")
        elif looks_like_a_name(name) and " " in name:
            title = without_article(match["title"] or "")
            yield Invited(name=name, email="", title=one_line(title, 120) if is_post(title) else "")


def _contact(words: str) -> Iterator[Invited]:
    """CONTACT: a name, a number and an address, in any order."""
    pieces = [piece.strip() for piece in pattern(r"[,;\n|<>()]|\s[-–]\s").split(words) if piece.strip()]
    name = next((piece for piece in pieces if looks_like_a_name(piece)), "")
    email = pattern(r"[\w.+-]+@[\w.-]+\w").search(words)
    phone = next(
        (piece for piece in pieces if is_number(pattern(r"(?i)^(?:tel|phone|mobile)\.?:?\s*").sub("", piece))), ""
    )
    if name:
        title = next((piece for piece in pieces if is_post(piece) and piece != name), "")
        yield Invited(
            name=take_apart(name).name, email=email[0].casefold() if email else "", title=title, phone=phone,
            part=part_of(title) or "coordinator",
        )  # fmt: skip
