"""Addresses: a street with its number as English, German, French and Spanish write it, and the house before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from afterword.calendars.people import is_post, looks_like_a_name
from afterword.calendars.words import GIVEN_NAMES
from afterword.writing.expressions import pattern

STREET = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Way|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Place|Square|Sq|"
    r"Parkway|Pkwy|Terrace|Quay|Wynd|Vennel|Row|Hill|Yard|Wharf|Broadway|Plaza|Highway|Hwy|Crescent|Close|Gardens|Walk|"
    r"Green|Circle|Pike|Mews|Gate|Park|Dock|Docks|Estate|Parade|Grove|Trail|Turnpike|Loop|Brae)\b\.?"
)
DAY_NAMES = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b"
DAYS = pattern(
    r"(?i)\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|"
    r"august|september|october|november|december|\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m|time)\b|"
    r"\b\d{1,2} ?h(?: ?\d\d)?\b|\buhr\b|"
    r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"lunes|martes|miércoles|jueves|viernes|sábado)\b"
)
"""What belongs to when, and to no place."""
_TOWN = r"[A-ZÀ-Ý][\w'’-]+(?:\s[A-ZÀ-Ý][\w'’-]*){0,2}"
_NO_DAY = (
    rf"(?!{DAY_NAMES}|(?:Call|Ask|Please|Park|Ring|Text|We|You|The|Bring|Come|Enter|Use|Look|Just|If|It|I|There|Your|Please)\b|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)
_GERMAN = (
    r"(?:straße|strasse|str\.|weg|platz|allee|gasse|ufer|damm|graben|(?:stadt|nord|süd|ost|west|tor|schloss|park)ring|(?<!super)(?<!bau)(?<!arbeits)markt|steig|stieg|kamp|chaussee|"
    r"promenade|kade|straat|laan|plein|gracht|dijk|singel|gade|vej|gatan|vägen|veien|gata|katu)"
)
_FRENCH = (
    r"(?:rue|avenue|boulevard|place|quai|allée|chemin|impasse|route|cours|square|passage|mail|esplanade|faubourg|"
    r"montée|rang|côte)"
)
_SPANISH = (
    r"(?:[Cc]alle|[Aa]venida|[Aa]v\.|[Aa]vda\.?|[Cc]/|[Pp]aseo|[Pp]laza|[Cc]arrer|[Rr]onda|[Cc]amino|[Cc]arretera|"
    r"[Gg]ran [Vv]ía|[Tt]ravesía|[Gg]lorieta|[Cc]uesta|[Rr]ambla|[Bb]lvd\.)"
)
ADDRESS = pattern(
    r"(?P<before>(?:(?:Gate|Building|Block|Unit|Suite|Floor|Room|Entrance|Tower|House)\s[\w-]{1,6},"
    r"\s)?)(?P<street>(?:\bUnit\s)?\b\d{1,5}[A-Za-z]?,?\s(?:(?:[NSEW]\.?|North|South|East|"
    rf"West)\s)?(?:[A-Z0-9][\w'’.-]{{0,40}}\s){{1,4}}{STREET}(?:\s\d{{1,3}}\b(?![:.]?\d))?|"
    r"\b\d{1,5}\s(?:(?:[NSEW]\.?|Old|US|State|County)\s)*(?:Route|Rt|Rte|Highway|Hwy|Road|Rd)\.?\s\d{1,4}[A-Z]?\b|"
    r"\bUnit\s\d{1,3}[A-Z]?,?\s(?:[A-Z][\w'’-]{0,40}\s){1,4}(?:Estate|Park|Centre|Center)\b|"
    r"\b\d{1,5}\s(?:El |La )?(?:Camino|Calle|Avenida|Paseo|Vía|Via|Rua)(?:\s(?:de|del|la|los|las))*\s[A-ZÀ-Ý][\w'’-]+"
    r"(?:\s[A-ZÀ-Ý][\w'’-]+)?|"
    rf"\b\d{{1,5}}(?:\s?(?:bis|ter|[A-D])\b)?,?\s{_FRENCH}\s(?:(?:de|du|des|la|le|les|de la|de l['’]|d['’]|"
    rf"l['’])\s?)?(?=[A-ZÀ-Ý\d])"
    r"[^,;.\n()?!]{3,40}?"
    r"(?=[,;.\n()?!]|\s(?:à|le|au|pour|et|avec|chez|près|où)\s|$)|"
    rf"(?<=uns )am\s[A-ZÄÖÜ][\wäöüß-]{{2,40}}\s\d{{1,4}}(?=[,.\n]|\sin\s|$)|"
    r"\b(?:Am|An der|An den|Im|In der|In den|Zum|Zur|Auf dem|Auf der|Unter den|Hinter der|"
    r"Beim)\s[A-ZÄÖÜ][\wäöüß-]{2,40}"
    r"\s\d{1,4}[a-z]?(?=[,\n]|\.(?!\s?(?:[A-ZJFMASOND][a-zä]+\s(?:20\d\d|um)|\d))|\sin\s|$)|"
    rf"(?<![\w.-])[A-ZÄÖÜ][\wäöüß.-]{{0,40}}{_GERMAN} \d{{1,4}}(?![:.]\d|\sUhr)\s?(?:[a-z]\b)?|"
    r"(?<![\w.-])[A-ZÄÖÜ][\wäöüß.-]{1,40}\s(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm|Chaussee|Markt)"
    r"\s\d{1,4}(?![:.]\d|\sUhr)\s?(?:[a-z]\b)?|"
    r"(?<![\w.-])[A-ZÄÖÜ][\wäöüß.-]{1,40}(?:\s[\wäöüß.-]{1,40}){0,2}\s\d{1,4}\s?[a-z]?(?=,\s\d{5}\s[A-ZÄÖÜ])|"
    rf"(?<!\w){_SPANISH}(?:\s?[^;.,\n\d]{{3,40}}?)?,?\s(?:núm\. |n\.º |número )?\d{{1,4}}\b(?![:.]\d|\sh\b)"
    r"(?:,\s\d{1,2}\.?[ºª](?:\s?[A-Z]\b)?)?)"
    r"(?P<behind>(?:(?<![a-z]{4}\.)(?<!Road\.)(?<!Lane\.)(?<!Park\.)(?<!Hill\.)(?<!Walk\.)(?<!Gate\.)(?<!Row\.)(?<!Way\.)"
    r",?\s(?:\d{1,2}(?:st|nd|rd|th)\s[Ff]loor|[Ff]loor\s\d{1,2}|\d{4,5}\s[A-ZÀ-Ý][\w-]+|(?:Suite|"
    rf"Room|Floor|Level)\s\w+|{_NO_DAY}{_TOWN}(?:\s[A-Z]{{1,"
    r"2}\d[\dA-Z]?(?:\s\d[A-Z]{2})?|\s\d{5}|\s\([A-ZÀ-Ý][\w-]+\))?|\d[A-Z]{2}\b)"
    rf"|\s(?:in|à|en)\s{_NO_DAY}{_TOWN}){{0,4}})"
)
ROOM = (
    r"(?:(?:Haus|Raum|Zimmer|Saal|Gebäude|Trakt|Eingang|Besprechungsraum|[Rr]oom|[Ss]uite|[Ff]loor|[Ll]evel|[Uu]nit|"
    r"[Bb]lock|[Bb]uilding|[Ww]ing|[Gg]ate|[Ww]ard|[Ll]ab|[Dd]oor|[Ss]tudio|[Hh]all|[Ss]alle|[Bb]ureau|[Bb]âtiment|"
    r"[Ss]ala|[Aa]ula|[Ee]dificio|[Pp]lanta|[Dd]espacho|[Pp]uerta|[Pp]orte)\s(?:[A-Z]?\d[\w.-]{0,7}|[A-Z](?!\w)|"
    r"[A-ZÀ-Ý][\w'’-]+(?:\s\d{1,4}\b)?)|"
    r"(?:\d{1,2}(?:st|nd|rd|th)|[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op)\s[Ff]loor|"
    r"\d{1,2}\.\s(?:OG|Stock|Etage|Obergeschoss)|EG|Erdgeschoss|\d{1,2}(?:er|e|ème)\sétage|rez-de-chaussée|"
    r"\d{1,2}\.?ª\splanta|planta\sbaja)"
)
"""A room, a floor or a door of a house."""
_ROOM = pattern(ROOM)
_WHOLE = pattern(
    rf"(?:{ROOM}|(?:the\s)?[A-ZÀ-Ý][\w'’&.-]*(?:\s(?:[A-ZÀ-Ý0-9][\w'’&.-]*|of|and|&|de|du|des|del|la|le|les|the)){{0,6}})"
)
_TAIL = pattern(
    r"(?:^|\s)(?:at|in|to|from|on|im|in der|in die|in den|ins|in unser\w*|beim?|bei der|zum|zur|à|au|aux|dans|chez|"
    r"en|al|a|is|ist|est|es|:|–|—)\s(?P<place>(?:(?:the|our|their|my|la|le|les|l['’]|el|los|las|nos|notre|"
    r"nuestr[oa]s?)\s?)?"
    rf"(?:{ROOM}|[A-ZÀ-Ý][\w'’&-]*(?:\s(?:[A-ZÀ-Ý0-9][\w'’&-]*|of|and|&|de|du|des|del|la|le)){{0,6}}"
    r"(?:\s(?:offices?|building|campus|headquarters))?|[a-zà-ÿ]+(?:\s[\w'’-]+){0,4}))$"
)
"""What stands behind the last preposition: "… at Pennine Mutual's offices"."""
_HOUSED = pattern(
    r"(?i)\b(?:offices?|room|hall|building|yard|depot|lobby|reception|school|clinic|hospital|library|shop|store|"
    r"workshop|factory|plant|hotel|caf[eé]|farm|branch|ward|mairie|hôtel|salle|bureaux?|siège|agence|locaux|magasin|"
    r"école|collège|lycée|clinique|hôpital|atelier|cabinet|usine|boutique|boulangerie|sala|oficinas?|sede|tienda|"
    r"clínica|colegio|instituto|taller|fábrica|centro|ayuntamiento|edificio|biblioteca)\b"
)
"""What a place is called that has no name of its own."""


def addresses(text: str) -> Iterator[re.Match[str]]:
    """The addresses in the text that are none of a day: "Unit 4, Canal Wharf", "55, rue Principale"."""
    return (each for each in islice(ADDRESS.finditer(text), 20) if not DAYS.search(each["street"]))


def in_its_house(text: str, found: re.Match[str]) -> str:
    """The address with the rooms and the house before it: "Council House, Room 4, 8 Mosley Court"."""
    line = pattern(r"[.;!?]\s(?=[A-ZÀ-Ý])|\n").split(text[max(0, found.start() - 160) : found.start()])[-1]
    place = found[0].strip(" ,")
    place = pattern(r"(?<=[A-Z][a-z]{3})(?<!Blvd)(?<!Pkwy)\.$|(?<=[a-z]{4})\.$").sub("", place)
    numbered = (
        pattern(r"(?:^|[\s,])(?P<what>[A-Z][a-z]+)\s$").search(line) if pattern(r"\d+[A-Z]?,").match(place) else None
    )
    if numbered and not DAYS.search(numbered["what"]):  # "Arch 22, Canal Row"
        place, line = f"{numbered['what']} {place}", line[: numbered.start("what")]
    if not pattern(r"(?:,|\s[-–—])\s$").search(line):
        return place
    pieces = pattern(r",\s").split(line.rstrip(" ,-–—"))
    kept: list[str] = []
    for at, piece in reversed(list(enumerate(pieces))):
        bare = piece.strip()
        whole = _WHOLE.fullmatch(bare) and (at > 0 or not pattern(r"[a-z]").match(bare))
        if whole and not _nobody(bare, beside=kept[0] if kept else ""):
            kept.insert(0, bare)
            continue
        tail = _TAIL.search(bare)
        if tail and not DAYS.search(tail["place"]) and (tail["place"][0].isupper() or _HOUSED.search(tail["place"])):
            kept.insert(0, tail["place"])
        break
    return ", ".join((*kept, place))


def _nobody(piece: str, beside: str = "") -> bool:
    """Whether a piece of a line is a person, a day, or the greeting, and no house, whose room may stand `beside` it."""
    return bool(
        (DAYS.search(piece) and not _ROOM.fullmatch(piece))
        or piece.split(" ")[0].casefold() in GIVEN_NAMES
        or (looks_like_a_name(piece) and not (_HOUSED.search(piece) or _ROOM.match(piece) or _ROOM.match(beside)))
    )


def way_in(text: str) -> str:
    """A line of a note that is the way to a room and nothing else: "Outpatients entrance, then Seminar Room B"."""
    for line in text.split("\n")[:60]:
        bare = pattern(r"(?i)^(?:location|venue|address|place|where)\s+(?=\S)").sub("", line.strip(" \t*•-–."))
        if not (8 < len(bare) <= 110 and _PLACED.search(bare)) or DAYS.search(bare) or _NO_WAY.search(bare):
            continue
        pieces = pattern(r"\s*,\s*(?:then\s|and\s)?|\s(?:then|[-–—/])\s").split(bare)
        few = 1 < len(pieces) <= 6 and all(piece and len(piece.split()) <= 6 for piece in pieces)
        if few and bare[0].isupper() and not any(is_post(piece) or _is_somebody(piece) for piece in pieces):
            return bare
    return ""


def _is_somebody(piece: str) -> bool:
    return looks_like_a_name(piece) and not (_HOUSED.search(piece) or _ROOM.match(piece))


_PLACED = pattern(
    rf"(?<![\w-])(?:{ROOM})|(?i:\b(?:entrance|platform \d|(?:room|lobby|reception|foyer|gate|yard|offices?|"
    rf"canteen|workshop|portakabin|"
    r"boardroom|staffroom|main desk|front desk|building|annexe?)(?=[,. (]|$)))"
)
"""A room, a door or a desk of a house."""
_NO_WAY = pattern(
    rf"(?i)[!?:@]|https?|\b(?:{DAY_NAMES}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|hello|hi|dear|here|from|bring|ask|see|call|interview|role|job|"
    r"apply|applied|experience|degree|is|are|was|will|you|your|we|they|he|she|i|not|no)\b"
)
"""In a line with such words more is said than where."""
