"""Where: the place to go to, out of sentences. An address, an office, a room, a café."""

from __future__ import annotations

import re

from afterword.calendars.people import looks_like_a_name
from afterword.calendars.setting import URL
from afterword.writing.expressions import pattern

_STREET = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Way|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Place|Square|Sq|"
    r"Parkway|Pkwy|Terrace|Quay|Row|Hill|Yard|Wharf|Broadway|Plaza|Highway|Hwy|Crescent|Close|Gardens|Walk|"
    r"Green|Circle|Pike|Mews|Gate|Park|Dock|Docks)\b\.?"
)
_LABEL = pattern(
    r"(?im)^\s*(?:[*•-]\s*)?(?:(?:interview|meeting|event|our|full|office|site|campus) )?(?:address|location|"
    r"where|venue|place|ort|treffpunkt|adresse|anschrift|lieu|lugar|dirección)(?: of (?:the )?interview)?"
    r"[ \t]*:[ \t]*(?P<place>[^\n]{3,160})$"
)
_PIECE = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?<![\w'’&./-])(?:St\.|[A-Z0-9][\w'’&/-]{0,40})"
    r"(?:\s(?:(?:St|Rd|Ave|Blvd|Dr|Ln|Ste|No|[NSEW])\.|[A-Z0-9(&][\w'’&/()-]{0,40}|of|and|the|on|de|la)){0,5}"
)
_POSTCODE = (
    r"(?:[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}|[A-Z]\d[\dW]\s?[A-Z\d]{4}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{2}\s\d{5}|"
    r"(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s\d{4})"
)
"""British, Irish, Canadian, American and Australian."""
_DESK = r"(?:(?:the\s)?(?:main\s|front\s|school\s)?[Rr]eception(?:\sdesk)?(?:,|\sat|\sof)\s(?:the\s)?)?"
_POSTED = pattern(rf"(?P<place>{_DESK}{_PIECE}(?:,\s{_PIECE}){{0,5}}?,?\s{_POSTCODE})(?!\w)")
_SPELT = pattern(
    r"\b(?:(?:report|come|go|make your way) to|arrive at|(?:[Ff]ind us|[Ww]e(?:['’]re| are)|located|held|based|"
    r"take place) "
    r"(?:at|in|on)|at|in)\s(?:the\s)?"
    rf"(?P<place>{_DESK}{_PIECE}(?:,\s(?:(?:\d{{1,2}}(?:st|nd|rd|th)|ground|first|second|third|fourth|"
    rf"fifth)\s[Ff]loor|{_PIECE})){{1,5}})"
    r"(?=[.,;!)\n]|\s[a-z]|$)"
)
_LINE = pattern(
    rf"(?m)^[ \t]*(?P<place>{_PIECE}(?:,\s(?:\d{{1,2}}(?:st|nd|rd|th)\s[Ff]loor|[Gg]round [Ff]loor|"
    rf"{_PIECE})){{2,6}})\.?[ \t]*$"
)
"""A line that is the way to a place and nothing else."""
_HELD = pattern(
    r"(?m)(?:,\s|\bin\s)(?P<place>(?:[A-Z][\w'’-]{1,30}\s){1,3}(?:[A-Z]|"
    r"\d[\d.]{0,5})?,?\s?(?:[A-Z][\w'’-]{1,30}\s){1,3}(?:Building|House|Hall|Centre|Center|"
    r"Campus|Tower|Block))[ \t]*$"
)
"""Where a line of a schedule ends: "Interview, Council Room, Main Building"."""
_SPOT = pattern(
    rf"(?:,\s|\s){_STREET}|\b[Ff]loor\b|\b(?:Room|Level|Suite|Unit|Building|Block)\s\w|,\s[^,]*\b(?:House|Towers?|"
    r"Hospital|Cent(?:er|re)|Clinic|School|Academy|College|Campus|Library|Hall|Building|Institute|University|Station|"
    r"Infirmary|Barracks|Mill)\b"
)
"""What shows that a row of names is the way to a place, and not a person's or a firm's."""
_ADDRESS = pattern(
    rf"(?P<before>(?:(?:Gate|Building|Block|Unit|Suite|Floor|Room|Entrance|Tower|House)\s[\w-]{{1,6}},"
    rf"\s)?)(?P<street>(?:\bUnit\s)?\b\d{{1,5}}[A-Za-z]?,?\s(?:(?:[NSEW]\.?|North|South|East|"
    rf"West)\s)?(?:[A-Z0-9][\w'’.-]{{0,40}}\s){{1,4}}{_STREET}|"
    r"\b\d{1,5}\s(?:rue|avenue|boulevard|place|quai|allée|chemin)\s[^,;.\n]{3,40}|"
    r"(?<=uns )am\s[A-ZÄÖÜ][\wäöüß-]{2,40}\s\d{1,4}(?=[,.\n]|\sin\s|$)|"
    r"\b(?:Am|An der|An den|Im|In der|In den|Zum|Zur|Auf dem|Auf der|Unter den|Hinter der|"
    r"Beim)\s[A-ZÄÖÜ][\wäöüß-]{2,40}"
    r"\s\d{1,4}[a-z]?(?=[,.\n]|$)|"
    r"(?<![\w.-])[A-ZÄÖÜ][\wäöüß.-]{0,40}(?:straße|strasse|str\.|weg|platz|allee|gasse|ufer|damm|kade|straat|laan|"
    r"plein|"
    r"gracht|dijk|singel|gade|vej|gatan|vägen|veien|gata|katu)\s\d{1,4}[a-z]?|"
    r"(?<![\w.-])[A-ZÄÖÜ][\wäöüß.-]{1,40}(?:\s[\wäöüß.-]{1,40}){0,2}\s\d{1,4}\s?[a-z]?(?=,\s\d{5}\s[A-ZÄÖÜ])|"
    r"\b(?:Calle|Avenida|Av\.|Avda\.|C/|Paseo|Plaza|Carrer|Ronda|Blvd\.)\s?[^;.\n]{3,40}?\s(?:núm\. )?\d{1,4}\b)"
    r"(?P<behind>(?:,?\s(?:\d{1,2}(?:st|nd|rd|th)\s[Ff]loor|[Ff]loor\s\d{1,2}|\d{4,5}\s[A-ZÄÖÜ][\w-]+|(?:Suite|"
    r"Room|Floor|Level)\s\w+|[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]*){0,2}(?:\s[A-Z]{1,"
    r"2}\d[\dA-Z]?(?:\s\d[A-Z]{2})?|\s\d{5})?|\d[A-Z]{2}\b)){0,4})"
)
_AT = pattern(
    r"(?:\b(?:at|in|to|from|by|visit)\s)(?P<place>(?:our|the)\s(?:(?:[A-Z][\w'’-]+|main|head|new|downtown|central|"
    r"local)\s){0,4}(?:offices?|headquarters|HQ|campus|site|building|clinic|hospital|school|library|"
    r"plant|factory|yard|farm|depot|mill|garage|practice|surgery|workshop|kitchen|bakery|brewery|gallery|museum|"
    r"theatre|stables|hotel|pub|gym|salon|works|hub|lab|store|shop|warehouse|studio|centre|center|restaurant|"
    r"showroom)\b(?:\s\([^()\n]{3,"
    r"60}\))?"
    r"(?:,?\s(?:on|in|at|near)\s(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|"
    r"Dec)[A-Z][\w'’ -]{2,40}?(?=[,.;?!]|\s(?:on|at|for|this|next)\b|$))?"
    rf"(?:,\s{_PIECE}(?=[.,;!)\n]|$)){{0,5}})"
)
_ROOM = pattern(
    r"\b(?:in|to|at)\s(?P<place>(?:the\s)?(?:[A-Z][\w'’-]+\s){0,3}(?:Room|Suite|Building|Hall|Lab|Boardroom|"
    r"Auditorium|Conference Room|Seminar Room|Block)\s?(?:[A-Z]?\d{1,4}[A-Z]?\b|[A-Z]\b)?(?:,"
    r"\s[^.;?!\n]{3,60})?)"
)
_STANDS = pattern(
    r"\b(?:[Tt]he|[Oo]ur) (?:school|office|clinic|site|practice|hospital|shop|restaurant|yard|depot|library|studio|"
    r"building|museum|factory|farm|home|venue|surgery|nursery|workshop|hotel) (?:is|are) (?:at|on|in|located (?:at|on|"
    rf"in)) (?P<place>(?:the )?{_PIECE}(?:,\s{_PIECE}){{0,4}})(?=[.,;!)\n]|\s[a-z]|$)"
    r"|\b[Tt]he (?:venue|place|location) (?:is|remains|stays|will be)(?: (?:unchanged|the same|as before))?[,:]? "
    r"(?P<same>the [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}(?: (?:on|in|at) [^.;,\n]{3,40})?)"
    r"|\b[Ii](?:t['’]s|t is) (?:in |at )?(?P<room>the [A-Z][\w'’ -]{1,40}?(?:room|office|suite|hall|building|block|"
    rf"ward|boardroom)\b(?:, {_PIECE}){{0,3}})"
    rf"|\binvite you to (?P<house>{_PIECE}(?:,\s{_PIECE}){{0,2}})(?=[,.]?\s(?:on|for|at)\b|[.;!\n])"
    r"|(?:,\s|\bat\s|\bto\s|\bis\s)(?P<spot>(?:the )?(?:slip|dock|gate|bay|pier|berth|hangar|jetty|pitch|plot|stand) "
    r"\d{1,4}\b(?: (?:at|on|in|of) (?:the )?[A-Z][\w'’-]+(?: (?!look|ask|bring|and|at)[a-z]{3,12})?)?)"
)
"""Where a house is said to stand, or a meeting to stay."""
_CAFE = pattern(
    r"\b(?:at|in)\s(?P<place>(?:the\s)?[A-Z][\w'’&-]+(?:\s[A-Z][\w'’&-]+){0,3}(?:\s(?:on|in|near|at|next to|"
    r"opposite)\s[^.;?!,\n]{3,50}))(?=[.;?!,]|$)"
)
_SITE = pattern(
    r"\b(?:at|in)\s(?:the\s)?(?P<place>[A-Z][\w'’&-]+(?:\s[A-Z][\w'’&-]+){0,3}(?:['’]s)?\s"
    r"(?:[Oo]ffices?|[Cc]ampus|[Hh]eadquarters|[Bb]uilding|[Ss]ite|[Pp]lant|[Cc]linic|[Hh]ospital|[Ss]chool|"
    r"[Cc]ollege|"
    r"[Uu]niversity|[Ll]ibrary)(?:,\s[A-Z][^.;\n]{2,60}?)?)(?=\s(?:on|at|for|this|next)\b|[.,;?!\n]|$)"
)
_HOUSE = pattern(
    r"(?<![\w'’-])(?P<place>(?:[A-Z][\w'’-]{1,40},\s)?[A-Z][\w'’-]{1,40}\s(?:building|tower|campus|offices?)"
    r"(?:,\s(?:\d{1,2}(?:st|nd|rd|th)\s[Ff]loor|[Rr]oom\s\w+))?)\b"
)
_NO_PLACE = pattern(
    r"(?i)^(?:the )?(?:zoom|teams|google meet|microsoft teams|phone|telephone|video|online|virtual|remote|tbd|"
    r"tba|tbc|see below|webex|skype)\b|https?:|\bwill (?:call|ring|phone)\b|\bcall you\b|"
    r"\b(?:web|video) ?(?:conference|call|meeting)\b"
)
_DAYS = pattern(
    r"(?i)\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|"
    r"august|september|october|november|december|\d{1,2}[:.]\d\d|[ap]\.?m\b|time)\b"
)


def _order(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), -match.end()


def place_told(text: str) -> str:
    """The place that the words name, as written, or ""."""
    bare = URL.sub(" ", text)
    label = next(
        (found["place"].strip() for found in _LABEL.finditer(bare) if not _NO_PLACE.search(found["place"].strip())), ""
    )
    if label:
        behind = bare[bare.index(label) + len(label) :].lstrip(" ").lstrip("\n").split("\n")[0].strip()
        goes_on = bare[bare.index(label) + len(label) :].lstrip(" ")[:2].count("\n") == 1 and _ADDRESS.match(behind)
        return f"{label.rstrip(' .,;')}, {behind.rstrip(' .,;')}" if goes_on else label.rstrip(" .,;")
    joined = pattern(r"(?<=\S)\n(?=\S)").sub(" ", bare)
    posted = next((each for each in _POSTED.finditer(joined) if not _DAYS.search(each["place"])), None)
    found = _ADDRESS.search(joined)
    if posted and (found is None or posted.start() < found.start()):
        return pattern(r"^(?:We['’]re|We are|It['’]s)\s(?:at\s)?").sub("", posted["place"].strip(" ,"))
    if found:
        return _with_house(joined, found)
    if (stands := _STANDS.search(joined)) and not _DAYS.search(stands[0]):
        return next(each for each in stands.groups() if each).strip(" .,;")
    for line in [found for found in _LINE.finditer(bare) if _SPOT.search(found["place"])][:5]:
        if not _DAYS.search(line["place"]) and not looks_like_a_name(line["place"].partition(",")[0]):
            return line["place"].strip(" ,")
    for spelt in _SPELT.finditer(joined):
        if _SPOT.search(spelt["place"]) and not _DAYS.search(spelt["place"]):
            return spelt["place"].strip(" ,")
    held = [found for found in _HELD.finditer(bare) if not _DAYS.search(found["place"])][:10]
    if held:
        rather = next((each for each in held if "nterview" in _line_of(bare, each.start())), held[0])
        return rather["place"].strip(" ,")
    told = sorted((match for way in (_AT, _ROOM, _SITE, _CAFE, _HOUSE) for match in way.finditer(joined)), key=_order)
    for match in told:
        place = match["place"].strip(" .,;")
        denied = pattern(r"\b(?:not|n't|no longer|instead of|rather than)\s(?:be\s)?(?:held\s)?$").search(
            joined[max(0, match.start() - 24) : match.start()]
        )
        if not denied and not _NO_PLACE.search(place) and not _DAYS.search(place):
            return place
    return ""


def _line_of(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 : at]


def _with_house(text: str, found: re.Match[str]) -> str:
    """The address with the name of the house before it: "Pennine Mutual's offices, 8 Mosley Court"."""
    before = pattern(
        r"(?:\bat|\bto|\bin)\s((?:the\s)?[A-Z][\w'’&-]+(?:\s(?:[A-Z][\w'’&-]+|of|and|&)){0,"
        r"4}(?:['’]s)?(?:\s(?:offices?|building|campus|headquarters))?),\s$"
    ).search(text[max(0, found.start() - 90) : found.start()])
    return f"{before[1]}, {found[0]}" if before else found[0].strip(" ,")
