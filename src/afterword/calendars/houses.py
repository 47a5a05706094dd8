"""Places that are told without an address: an office, a room, a branch, a café, in four languages.

They are weaker than an address: the same words tell where somebody works, or where a post is. What stands before them
in their sentence decides, and beside a call or a video meeting only a sentence that asks somebody to come.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from afterword.calendars.streets import DAY_NAMES, DAYS, ROOM
from afterword.calendars.words import GIVEN_NAMES
from afterword.writing.expressions import pattern

_CAP = rf"(?!{DAY_NAMES}|(?:Mr|Mrs|Ms|Dr|Please|You|We|I|It)\b)[A-ZÀ-Ý][\w'’&-]{{0,40}}"
_OF = r"(?:of|and|the|de|du|des|del|la|le|les|von)(?=\s(?:the\s)?[A-ZÀ-Ý])"
_NAMED = rf"{_CAP}(?:\s(?:{_CAP}|\d{{1,4}}[A-Z]?\b|{_OF})){{0,5}}"
_NEXT = (
    r"(?:on|in|at|of|near|opposite|behind|beside|off|next to|above|by|de|du|des|del|à|au|en|in der|auf der|an der)"
    r"\s(?:the\s|our\s|la\s|der\s|l['’]|el\s)?"
)
_CHAIN = (
    rf"(?:,?\s{_NEXT}(?:{ROOM}|{_NAMED})|\s(?:d['’]|de l['’]){_NAMED}|"
    rf",\s(?:(?:near|on|in|at|off)\s)?(?:{ROOM}|{_NAMED})(?=[,.;!?)\n]|$|\s[a-z])){{0,5}}"
)
"""Where that is: "on Bridge Lane", ", Trim"."""
_NOUN = (
    r"(?:offices?|headquarters|HQ|campus|site|building|clinic|hospital|school|library|college|university|academy|"
    r"plant|factory|yard|farm|depot|mill|garage|practice|surgery|workshop|kitchen|bakery|brewery|gallery|museum|"
    r"theatre|theater|stables|hotel|pub|gym|salon|works|hub|lab|laboratory|store|shop|warehouse|studio|centre|center|"
    r"restaurant|showroom|branch|nursery|church|chapel|station|hangar|terminal|marina|boathouse|barn|shed|greenhouse|"
    r"canteen|boardroom|lobby|foyer|ward|pharmacy|bookshop|dealership|courthouse|rink|pool|arena|stadium|lodge|"
    r"caf[eé]|coffee shop|bar|bistro|room|hall|(?:front|main|help)[ -]desk)"
)
_SMALL = r"(?!(?:of|and|for|with|who|that|which|same|in|at|to|about|rest|whole|other|next|first|second)\b)[a-z]{2,12}"
_WAYS = (
    # "our office on Bridge Lane", "the day room at Oakfield Care", "their Salford workshop, Mill Lane"
    pattern(
        r"(?:\b(?:at|in|to|from|by|into|visit|inside|outside)|,(?=\s(?:our|their|my)))\s(?P<place>(?:our|the|their|my|his|her)\s"
        rf"(?:same\s)?(?:(?:{_CAP}|{_SMALL})\s){{0,3}}{_NOUN}\b(?:\s\([^()\n]{{3,60}}\))?(?::\s{_NAMED})?{_CHAIN})"
    ),
    pattern(
        r"\b(?:in|to|at)\s(?P<place>(?:the\s)?(?:[A-Z][\w'’-]+\s){0,3}(?:Room|Suite|Building|Hall|Lab|Boardroom|"
        r"Auditorium|Conference Room|Seminar Room|Block)\s?(?:[A-Z]?\d{1,4}[A-Z]?\b|[A-Z]\b)?(?:,"
        r"\s[^.;?!\n]{3,60})?)"
    ),
    pattern(
        r"\b(?:at|in)\s(?:the\s)?(?P<place>[A-Z][\w'’&-]+(?:\s[A-Z][\w'’&-]+){0,3}(?:['’]s)?\s"
        r"(?:[Oo]ffices?|[Cc]ampus|[Hh]eadquarters|[Bb]uilding|[Ss]ite|[Pp]lant|[Cc]linic|[Hh]ospital|[Ss]chool|"
        r"[Cc]ollege|[Bb]ranch|[Dd]epot|[Ff]arm|[Bb]rewery|[Hh]ouse|[Hh]all|[Hh]otel|[Mm]useum|"
        r"[Uu]niversity|[Ll]ibrary)(?:,\s[A-Z][^.;\n]{2,60}?)?)(?=\s(?:on|at|for|this|next)\b|[.,;?!\n]|$)"
    ),
    pattern(
        r"\b(?:at|in)\s(?P<place>(?:the\s)?[A-Z][\w'’&-]+(?:\s[A-Z][\w'’&-]+){0,3}(?:\s(?:on|in|near|at|next to|"
        r"opposite)\s[^.;?!,\n]{3,50}))(?=[.;?!,]|$)"
    ),
    pattern(
        r"(?<![\w'’-])(?P<place>(?:[A-Z][\w'’-]{1,40},\s)?[A-Z][\w'’-]{1,40}\s(?:building|tower|campus|offices?)"
        r"(?:,\s(?:\d{1,2}(?:st|nd|rd|th)\s[Ff]loor|[Rr]oom\s\w+))?)\b"
    ),
    # a note: "10:00, York branch", "3 pm - head office at Kilrush"
    pattern(
        r"(?:,|\s[-–—]|\d[ap]m|:\d\d)\s(?P<place>(?:(?:the|our|their)\s)?(?:[A-Z][\w'’-]+|head|main|site|plant|area|"
        rf"regional|district|central|local)(?:\s{_CAP})?\s(?:offices?|branch|depot|workshop|plant|store|shop|site|yard|"
        rf"clinic|surgery|nursery|factory|warehouse|garage|school|library)\b{_CHAIN})"
    ),
    # a café: "Café Linde in Leipzig", "the Copper Kettle cafe on Hope Street"
    pattern(
        r"(?:\b(?:at|in|im|au|en el|en la|à|to)|[,:–—-])\s(?P<place>(?:(?:the|le|la|el)\s)?(?:(?:Café|Cafe|Caffè|"
        r"Bistro|Bar|"
        rf"Brasserie|Hotel|Hôtel|Hostal|Restaurant|Restaurante|Cafetería|Gasthof|Gasthaus)\s{_NAMED}|(?:{_CAP}\s){{1,3}}"
        rf"(?:[Cc]af[eé]|[Cc]offee(?:\s[Ss]hop|\s[Hh]ouse)?|Arms|Inn|Tavern|Roasters|[Tt]ea\s?[Rr]ooms?|[Hh]otel|"
        rf"[Bb]istro|[Dd]iner)\b){_CHAIN})"
    ),
    # "on the 3rd floor of Ashby Tower", "on Ward 7", "at Pier 4, Seattle"
    pattern(
        rf"\b(?:on|in|at|to)\s(?:the\s)?(?P<place>(?:{ROOM}|(?:Pier|Dock|Berth|Hangar|Terminal|Pitch|Bay|Slip)\s\w{{1,4}})"
        rf"(?:,?\s(?:of|in|at)\s(?:the\s)?{_NAMED}|,\s{_NAMED})(?:,\s{_NAMED}){{0,3}})"
    ),
    # German: "im Besprechungsraum Elbe", "in unserer Filiale Südstadt", "in der Kita Regenbogen in Hanau"
    pattern(
        r"\b(?:[Ii]m|[Ii]n der|[Ii]n die|[Ii]ns|[Ii]n (?:unser|mein)(?:e[mnr]?)?|[Aa]m|[Bb]eim|[Vv]or dem|[Zz]um|"
        r"[Zz]ur)\s"
        r"(?P<place>[A-ZÄÖÜ][\wäöüß-]*(?:raum|saal|zimmer|büro|halle|werkstatt|filiale|zentrale|praxis|klinik|klinikum|"
        r"schule|kindergarten|bibliothek|küche|stube|gebäude|hotel|restaurant|café|empfang|foyer|niederlassung|"
        r"studio|labor|heim|laden|geschäft|rathaus|krankenhaus|autohaus|gasthaus|bauhof)\b(?:\s"
        rf"(?:[A-ZÄÖÜ]\w+|\d[\d.]*\b)){{0,3}}{_CHAIN}|(?:Büro|Werkstatt|Filiale|Rathaus|Kita|Zentrale|Praxis|Klinik|"
        r"Raum|Saal|Zimmer|Haus|Empfang|Foyer|Café|Gasthof|Standort|Niederlassung|Schule|Hotel|Hof|Laden|Bauhof)\s"
        rf"(?:in\s|der\s|am\s|an\sder\s|des\s)?(?:[A-ZÄÖÜ]\w+|\d[\d.]*\b)(?:\s[A-ZÄÖÜ]\w+){{0,2}}{_CHAIN})"
    ),
    # French: "dans la salle de réunion de l'EHPAD Les Tilleuls", "à l'agence de Rennes"
    pattern(
        r"\b(?:[ÀàAa]|[Dd]ans|[Aa]u|[Aa]ux|[Ee]n)\s(?P<place>(?:la\s|le\s|les\s|l['’]|nos\s|notre\s|mon\s)?(?:salle|bureaux?|"
        r"siège|agence|mairie|hôtel|locaux|magasin|boulangerie|restaurant|école|collège|lycée|clinique|hôpital|"
        r"atelier|cabinet|usine|boutique|librairie|crèche|résidence|EHPAD|Ehpad|bibliothèque|médiathèque|pharmacie|"
        r"garage|ferme|campus|café|entrepôt|centre|accueil|site)\b(?:\s(?:de la|de l['’]|du|des|de|d['’]|le|la|les)?"
        rf"\s?(?:{_CAP}|[a-zà-ÿ]{{4,14}}(?=\s(?:de|du|à|d)\b|,\s)|\d{{1,4}}\b)){{1,4}}{_CHAIN})"
    ),
    # Spanish: "en la sala de juntas del instituto", "en nuestras oficinas de Vigo"
    pattern(
        r"\b(?:[Ee]n|[Aa])\s(?P<place>(?:la|el|las|los|nuestras?|nuestros?|mi|su)\s(?:sala|oficinas?|sede|tienda|clínica|"
        r"hospital|colegio|instituto|hotel|restaurante|taller|fábrica|despacho|centro|aula|planta|ayuntamiento|"
        r"edificio|biblioteca|cafetería|consulta|nave|bar|café|obrador|panadería|residencia|escuela|almacén|"
        rf"recepción|delegación|sucursal)\b(?:\s(?:de la|del|de los|de las|de)?\s?(?:{_CAP}|\d{{1,4}}\b|"
        rf"[a-zà-ÿ]{{4,14}}(?=\s(?:de|del|en)\b|,\s|[.])))"
        rf"{{0,4}}{_CHAIN})"
    ),
)

_NO_PLACE = pattern(
    r"(?i)^(?:the )?(?:zoom|teams|google meet|microsoft teams|phone|telephone|video|online|virtual|remote|tbd|"
    r"tba|tbc|see below|webex|skype)\b|https?:|\bwill (?:call|ring|phone)\b|\bcall you\b|"
    r"\b(?:web|video) ?(?:conference|call|meeting)\b|\b(?:waiting|chat|meeting|zoom|"
    r"breakout) room\b.{0,20}\b(?:link|online)|"
    r"^(?:the |our )?(?:whole|same|next|first) \w+$|^the (?:main )?(?:works|site|room)$"
)
_DENIED = pattern(r"\b(?:not|n't|no longer|instead of|rather than)\s(?:be\s)?(?:held\s)?$")
_OF_A_POST = pattern(
    r"(?i)\b(?:role|job|posts?|position|vacancy|opening|work(?:ing|ed|s)?|based|teams?|experience|degree|studied|trained|"
    r"gained|appl(?:y|ied|ying|ication)\w*|years|career|certificates?|employed|join(?:ed|ing)?|colleagues?|background|"
    r"number|manager|head|director|stelle|erfahrung|ausbildung|team|arbeit\w*|bewerbung|poste|équipe|candidature|"
    r"expérience|travaill\w+|puesto|equipo|experiencia|solicitud|trabaj\w+|candidatura)\b[^.;!?\n]{0,70}$"
)
"""What is said of a post, or of somebody's work, and tells where that is."""
_ASKS_IN = pattern(
    r"(?i)\b(?:interview|come|see you|meet(?:ing)?|visit|in person|held|takes? place|report to|drop|pop|swing|"
    r"gespräch|treffen|kommen|findet|entretien|entrevue|rendez-vous|reçue?|recevr\w+|venir|venez|entrevista|venir|"
    r"esperamos|reunir\w*|citamos|\d{1,2}[:.h]\d\d|\d ?[ap]\.?m\b)"
)
_AFAR = pattern(
    r"(?i)\b(?:(?:i|we|she|he|they|\w+)(?:['’]ll| will) (?:call|ring|phone|dial) (?:you|the)|by (?:tele)?phone|"
    r"(?:tele)?phone (?:call|chat|interview|screen\w*|conversation)|telephone interview|zoom|google meet|"
    r"(?:microsoft |ms |on |via |by )teams|webex|skype|facetime|whereby|video(?:[ -]?(?:call|interview|chat|meeting|"
    r"konferenz|gespräch|anruf|llamada))|on video|visio(?:conférence)?|telefonisch|par téléphone|por teléfono|"
    r"am telefon|online)\b"
)
"""What is held from afar."""
_INVITES = pattern(
    r"(?i)\b(?:come (?:in|to|by|over|up|down|and|along)|see you (?:at|in)|meet (?:us |you |me )?(?:at|in)|visit us|"
    r"in person|"
    r"on-?site|face to face|drop (?:in|by)|pop (?:in|by|over)|report to|reception|kommen sie|vor ort|persönlich|"
    r"venez|présentiel|sur place|presencial|venga)\b"
)


_SENTENCE = pattern(r"(?<![A-Z])[.!?]\s(?=[A-ZÀ-Ý¿¡])|\n")


def houses(text: str) -> Iterator[str]:
    """The places without an address that the text tells, in its order; what only a post is said of is left out."""
    told = sorted(
        (match for way in _WAYS for match in islice(way.finditer(text), 20)),
        key=lambda each: (each.start(), -each.end()),
    )
    afar = _AFAR.search(text) is not None
    for match in told:
        place = _without_people(match["place"].strip(" .,;"))
        start = match.start("place")
        sentence = _SENTENCE.split(text[max(0, start - 200) : start])[-1]
        if _DENIED.search(text[max(0, match.start() - 24) : match.start()]) or _NO_PLACE.search(place):
            continue
        if not place or DAYS.search(place):
            continue
        if _OF_A_POST.search(sentence) and not (_ASKS_IN.search(sentence) and not afar):
            continue
        behind = pattern(r"[.!?]\s|\n").split(text[match.end() : match.end() + 100])[0]
        if (
            afar
            and not _INVITES.search(sentence)
            and (_AFAR.search(f"{sentence}{behind}") or not _ASKS_IN.search(sentence))
        ):
            continue
        yield place


def of_a_post(text: str, at: int) -> bool:
    """Whether the words before `at` speak of a post or of somebody's work: "the role at Corvin Hall"."""
    return _OF_A_POST.search(_SENTENCE.split(text[max(0, at - 200) : at])[-1]) is not None


def _without_people(place: str) -> str:
    """The place to where a person is named behind it: "the office, Helen"."""
    pieces = place.split(", ")
    at = next((at for at, piece in enumerate(pieces) if at and piece.split(" ")[0].casefold() in GIVEN_NAMES), None)
    return ", ".join(pieces[:at])
