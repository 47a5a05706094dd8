"""Who rings, texts or writes in what was pasted: "Rang back Pat Conlan", a messenger's heading, the name at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.calendars.attending import is_given
from afterword.calendars.firms import is_agency, is_firm
from afterword.calendars.naming import NAME
from afterword.calendars.people import Invited, is_post, looks_like_a_name, part_of, take_apart
from afterword.calendars.words import GIVEN_NAMES
from afterword.writing.expressions import pattern

_ONE = r"[A-ZÀ-Þ][^\W\d_]{1,15}"
_SELF = pattern(
    r"(?:\b(?:[Tt]his is|[Ii]t['’]?s|[Ii] am|I['’]m|[Mm]y name is|[Cc]['’]est|[Jj]e suis|[Mm]ein Name ist|[Ii]ch bin|"
    r"[Hh]ier(?: ist| spricht)?|[Ii]ci|[Aa]quí|[Ss]oy|[Mm]e llamo|[Hh]abla|[LlTt]e (?:habla|escribe|"
    r"saluda|llama|contacta|marca))\s)"
    rf"(?P<name>{NAME})(?=,|\sw/|\s(?:from|at|in|with|of|over|here|calling|speaking|again|à|chez|de|du|des|von|vom|aus|"
    rf"bei)\b)"
)
_MADE = pattern(
    r"(?m:^|(?<=[.!:]\s))\W{0,4}(?i:(?:(?:phone|telephone|video)\s)?(?:(?:a\s)?(?:call(?:ed)?|chat(?:ted)?|rang|phoned|"
    r"phone|spoke|talked|texted|voicemail|message|text|telefonat|gespräch|anruf|telefoniert|appel|llamada|habl[ée])\s)"
    rf"(?:back\s)?(?:(?:w/|with|from|to|by|mit|von|avec|de|con)\s?)?(?:(?:Mrs?|Ms|Frau|"
    rf"Herrn?)\.?\s)?)(?P<name>{NAME})(?![\w-])"
)
_MADE_ONE = pattern(
    r"(?m:^)\W{0,4}(?i:(?:(?:phone|telephone)\s)?(?:call|rang|phoned|spoke|talked|texted|voicemail|message|text|telefonat|"
    r"anruf|appel|llamada|nachricht|mensaje)\s(?:w/|with|from|to|by|mit|von|avec|de|con)\s)"
    rf"(?P<name>(?P<style>(?:Mrs?|Ms|Miss|Dr|Frau|Herrn?|Mme|M|Sra?)\.?\s)?{_ONE})"
    r"(?=\s(?:at|from|von|vom|bei|de|du|chez|@|in|re|about)\s|\s\(|,|\s*$)"
)
"""The same by one name: "Appel de Mme Delorme (RH, Transports Rhodanis)"."""
_DID = pattern(
    rf"(?<![\w.-])(?P<name>{NAME})\s(?:\([^()\n]{{2,40}}\)\s)?(?:just\s)?(?:rang|phoned|called|texted|emailed|messaged|"
    r"left a (?:message|voicemail)|a appelé|hat angerufen|rief an|llamó)\b"
)
_HEAD = pattern(
    r"^\W{0,3}(?P<kind>(?i:sms|text|message|whatsapp|voicemail|chat|e-?mail|dm|nachricht|mensaje)(?i:\s(?:message\s)?"
    r"(?:from|with|de|von|mit|avec|con)\s|:\s)|(?i:from|de|von)\s?:\s)?"
    rf"(?P<name>{NAME}|{_ONE})(?P<rest>\s*$|\s{{2,}}.*$|\s*[•·|–-]\s.*$|,\s.*\d.*$|,\s[^,.!?]{{2,70}}$|\s[(\[].*$|"
    rf"\s<.*$|\s\d\d?[:.]\d\d.*$)"
)
_STAMP = pattern(
    r"[\s•·|–,()-]*(?:(?:[\d:./-]+(?:st|nd|rd|th|\+)?|[ap]\.?m\.?|at|um|à|today|yesterday|heute|hier|hoy|"
    r"(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}|"
    r"\(?\w{1,14}/\w{1,14}\)?)[\s•·|–,.-]*){1,8}",
    re.IGNORECASE,
)
"""The hour, or how far away somebody is, that a messenger sets beside a name."""
_FIRST_LINES = 6
_SPEAKS = pattern(rf"(?m)^(?P<name>{NAME}|{_ONE})\s\((?P<aside>[^()\n]{{2,60}})\):\s")
_LAST = pattern(rf"(?:(?<=[.!?)\"”»]\s)|^|(?<=[—–~/-]\s)|(?<=[—–~/-]))(?P<name>{NAME})\W{{0,4}}$")
_LAST_ONE = pattern(rf"(?:(?<=[.!?)]\s)|^|(?<=[—–~-]\s)|(?<=[—–~-]))(?P<name>{_ONE})(?:\s?x{{1,3}})?\W{{0,4}}$")
_SIGNS_FOR = pattern(
    rf"(?:(?<=[.!?)\"”]\s)|(?<=[—–~/-]\s))(?P<name>{NAME}),\s(?P<beside>[A-ZÀ-Þ][\w&'’ .-]{{1,50}}"
    r"(?:,\s[A-ZÀ-Þ][\w&'’ .-]{1,50})?)$"
)
"""The name and the firm that a message ends with."""
_BESIDE = pattern(r"\s(?:at|@|bei|chez|en)\s|[,|•·]")
_DESKS = frozenset(["HR", "People", "Personal", "RH", "RRHH", "Human Resources", "Talent", "Recruitment", "Recruiting"])
_ARRANGES = pattern(
    rf"(?im)^[ \t]*(?:organi[sz]er|organisateur|organisatrice|organisator(?:in)?|organizador|organizadora|veranstalter)"
    rf"[ \t]*:[ \t]*(?-i:(?P<name>{NAME}))(?=[ \t]*(?:$|[,<(|;]))"
)
_NOBODY = frozenset(["me", "you", "i", "ich", "moi", "yo", "ja", "du", "mir"])
GREETED = pattern(
    r"(?m:^|(?<=[\"“:.]\s)|(?<=[\"“]))\W{0,3}(?i:dear|hi|hello|hey|hallo|liebe[rs]?|bonjour|bonsoir|salut|hola|"
    r"estimad[oa]|guten (?:tag|morgen|abend)|"
    rf"good (?:morning|afternoon|evening)|morning|gidday|g['’]day)[ ,]{{1,2}}(?P<name>{NAME}|{_ONE})(?![\w-])"
)


def callers(text: str) -> tuple[Invited, ...]:
    """Whoever made the contact that a pasted text tells or is."""
    lines = [line for line in text.strip().split("\n")[:400] if line.strip()]
    found = [*_at_the_head(lines), *_speaking(text), *_naming(text), *_at_the_end(lines)]
    theirs = greeted(text)
    return tuple(each for each in found if each.name.split()[0].casefold() not in theirs)


def greeted(text: str) -> frozenset[str]:
    """The first names that a text greets, which are the reader's."""
    found = (take_apart(match["name"]).name for match in list(GREETED.finditer(text[:4000]))[:6])
    return frozenset(name.split()[0].casefold() for name in found if name)


def without_reader(people: list[Invited], text: str, writers: set[str]) -> list[Invited]:
    """Without whom the text greets by the first name: "Required: Farida Osman" above "Dear Farida"."""
    theirs = greeted(text)
    return [each for each in people if each.name in writers or each.name.split(" ")[0].casefold() not in theirs]


def folded(people: list[Invited]) -> list[Invited]:
    """Without those called by one name who are there by their whole one: "Sneha" heads what Sneha Kulkarni writes."""
    whole = [each for each in people if " " in each.name]

    def again(one: Invited) -> bool:
        fits = [each for each in whole if one.name.casefold() == each.name.casefold().split()[0]]
        return " " not in one.name and bool(one.name) and not (one.email or one.phone) and len(fits) == 1

    return [each for each in people if not again(each)]


def _naming(text: str) -> Iterator[Invited]:
    for way in (_SELF, _MADE, _DID, _ARRANGES):
        for match in list(way.finditer(text[:8000]))[:6]:
            name = themselves(match["name"]) if way is _SELF else match["name"]
            if looks_like_a_name(name) and (way not in (_MADE, _DID) or not _of_a_firm(name, text)):
                behind = pattern(r"[.;!?\n]").split(text[match.end() : match.end() + 90])[0]
                yield _who(name, behind.strip(" ,("))
    for match in list(_MADE_ONE.finditer(text[:8000]))[:3]:
        if match["style"] or match["name"].casefold() in GIVEN_NAMES:
            behind = text[match.end() : match.end() + 90].partition("\n")[0]
            yield replace(_who(match["name"], behind.strip(" ,(")), name=match["name"])


def themselves(name: str) -> str:
    """Of "Uwe Holm von der Bäckerei Murbach", as somebody says who they are, their own name."""
    words = name.split()
    for at, word in enumerate(words):
        if at > 1 and word in {"von", "vom", "de", "du", "des", "del", "van", "di"}:
            given = all(each.casefold() in GIVEN_NAMES for each in words[:at])  # "María Luisa de la Torre"
            return name if given else " ".join(words[:at])
    return name


def _of_a_firm(name: str, text: str) -> bool:
    """Whether what looks like a name goes on as the name of a firm: "rang Big Sky Freight"."""
    if is_given(name):
        return False
    trade = name.split()[-1].casefold()  # "call with Lee Valley Surveyors"
    if trade.endswith("s") and is_post(trade.removesuffix("s")):
        return True
    return re.search(rf"{re.escape(name)}(?:\s(?:and|&))?\s[A-ZÀ-Þ]", text) is not None


def _who(name: str, beside: str) -> Invited:
    """Somebody with the post that stands beside: "Talent Lead at Northpeak", "VP Sales, Acme"."""
    post = pattern(r"\s(?:at|chez|bei|for|von|de la)\s|@|[,|•·()]").split(pattern(r"^(?:the|our|a)\s").sub("", beside))[
        0
    ]
    title = post.strip() if is_post(post.strip()) and len(post) < 80 else ""
    house = beside[len(post) :] if title else beside
    part = "agency_consultant" if is_agency(house) else part_of(title) or "coordinator"
    return Invited(name=take_apart(name).name, email="", title=title, part=part)


def _at_the_head(lines: list[str]) -> Iterator[Invited]:
    """ "Sofie Lindgren • 2nd", "Hank Tolliver 9:41 AM", "SMS from Danielle (Banksia House Hotel), 3 Nov"."""
    for at, line in enumerate(lines[:_FIRST_LINES]):
        found = _HEAD.match(line[:200])
        if found is None:
            continue
        whole, rest = " " in found["name"], found["rest"].strip()
        below = lines[at + 1].strip() if at + 1 < len(lines) else ""
        told = _BESIDE.split(rest.strip("•·|–-, ()"))[0]
        post = next((each for each in (told, below) if is_post(each.split(" at ")[0]) or each in _DESKS), "")
        stamped = bool(rest) and _STAMP.fullmatch(rest) is not None
        stamped = stamped or (at == 0 and not rest and _STAMP.fullmatch(below) is not None)
        if whole and looks_like_a_name(found["name"]) and (found["kind"] or stamped or post):
            if post or is_given(found["name"]) or GREETED.match(below) or _signs(found["name"], lines[at + 1 :]):
                yield _who(found["name"], post)
        elif not whole and found["kind"] and rest.startswith("("):
            yield _who(found["name"], rest)


def _signs(name: str, lines: list[str]) -> bool:
    """Whether the message below ends with the first name of that heading."""
    last = lines[-1].strip(' \t-–—/~.!"”') if lines else ""
    first = name.split()[0]
    return last in (name, first) or last.endswith((f". {first}", f"! {first}", f"? {first}", f" {name}"))


def _speaking(text: str) -> Iterator[Invited]:
    """ "Farid (TalentLine agency): confirmed", each once."""
    for name, aside in dict.fromkeys((match["name"], match["aside"]) for match in _SPEAKS.finditer(text[:8000])):
        if name.casefold() not in _NOBODY and (" " not in name or looks_like_a_name(name)):
            yield _who(name, aside)


def _at_the_end(lines: list[str]) -> Iterator[Invited]:
    """The name that the last line is, or ends with."""
    last = lines[-1].strip()[-120:] if lines else ""
    found = _LAST.search(last)
    if found and looks_like_a_name(found["name"]):
        yield _who(found["name"], "")
    alone = _LAST_ONE.search(last)
    if alone and alone["name"].casefold() in GIVEN_NAMES and len(lines[-1].split()) + len(lines) > 2:
        yield Invited(name=alone["name"], email="", part="coordinator")
    signs = _SIGNS_FOR.search(last)
    if signs and looks_like_a_name(signs["name"]):
        for beside in (signs["beside"], signs["beside"].partition(",")[0]):
            if is_given(signs["name"]) or is_firm(beside) or is_post(beside):
                yield _who(signs["name"], beside)
                return
