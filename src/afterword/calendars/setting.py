"""How and where: format, place, link, telephone, round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from afterword.calendars.afar import dialled_into, held_afar
from afterword.calendars.events import Event
from afterword.calendars.lines import one_line
from afterword.calendars.numbers import country_near, is_told, numbers_in
from afterword.calendars.ordinals import round_in, round_of
from afterword.writing.expressions import pattern

_MOST_FOUND = 40
"""Links that are looked at."""

URL = pattern(r"https?://[^\s<>\"'\\|^`{}\[\]]{3,1000}", re.IGNORECASE)
_MEETING = pattern(
    r"^https?://(?:[\w-]+\.)*(?:zoom|meet|teams|webex|whereby|gotomeeting|gotomeet|goto|bluejeans|chime|jitsi|skype|"
    r"lync|hirevue|"
    r"ringcentral|vowel|gather|around|livestorm|bigbluebutton|bbb|join|video|conference|visio|visioconference|vc|call|"
    r"meeting|meetings|sparkhire|"
    r"coderpad|karat|tuple|daily|8x8|starleaf|lifesize|vidyo|attendanywhere|interview|interviews|discord|slack)(?:\.|"
    r"/|:)",
    re.IGNORECASE,
)
_JOIN = pattern(
    r"\b(?:join|joining|video|meeting|meet|conference|call link|webinar|dial|click|connect|room|enter|lien|enlace|"
    r"einwahl|zugang|beitreten|rejoindre|unirse|visio\w*|vidéo|videollamada)\b|\b(?:the|your|our|my|this) link\b",
    re.IGNORECASE,
)
_NOT_JOIN = pattern(
    r"\b(?:cancel|reschedul\w*|unsubscribe|privacy|help|faq|settings|directions|map|maps|careers?|apply|website"
    r"|learn more|"
    r"job (?:description|ad|advert)|description|changes|options|portal|parking|feedback|numbers?|prepare"
    r"|preparation|tips|profile|"
    r"test your|reset|download|forms?|task|assignment|questionnaire|survey|brochure|choose|pick a|book (?:a|your)|"
    r"policy"
    r"|article)\b",
    re.IGNORECASE,
)
_THEY_CALL = pattern(
    r"\b(?:call|ring|phone|telephone|reach|contact|dial)(?:ing|s)?\s+(?:you|the candidate|candidate)\b"
    r"|\bgive you a (?:ring|call|buzz|bell|shout)\b|\bcall you\b|\byour (?:phone )?number\b"
    r"|\b(?:will|'ll|to|shall) (?:be )?(?:call|phone|ring)(?:ing)?\b(?!\s+(?:us|me|in|into|to|this)\b)"
    r"|\bcandidate(?:'s)? (?:phone|number|mobile|tel)"
    r"|\binvitee\b|\bwe have (?:you|your)\b|\bcall(?:s)? (?:to|at|on) (?:the )?candidate",
    re.IGNORECASE,
)
_NO_NUMBER = pattern(
    r"(?:meeting id|conference id|webinar id|\bid|pin|passcode|password|access code|code|ref(?:erence)?"
    r"|req(?:uisition)?|job(?: no)?|vat|"
    r"fax|room|iban|account|order|case|no\.?)\s*[:#.]?\s*$",
    re.IGNORECASE,
)
_VIRTUAL = pattern(
    r"\b(?:microsoft teams|ms teams|teams|zoom|google meet|google hangouts?|meet|webex|skype|virtual|online|video"
    r"|remote|web conference|"
    r"videoconference|video-?call|facetime|whereby|visio(?:conférence)?|vidéo|videokonferenz|videogespräch|videoanruf"
    r"|videollamada|videoconferencia|en ligne|en línea|en remoto|à distance|a distancia)\b",
    re.IGNORECASE,
)
_VIDEO = pattern(
    r"\bvideo(?:\s|-)?(?:interview|call|conference|chat|meeting|link)?\b|\bvirtual(?:ly)?\b|\bonline\b|\bzoom\b"
    r"|\bms teams\b|\bmicrosoft teams\b"
    r"|\bteams (?:call|meeting|interview|link)\b|\b(?:via|on|over|by) teams\b|\bgoogle meet\b|\bwebex\b|\bskype\b"
    r"|\bhangouts?\b|\bremote interview\b|\bvisio(?:conférence)?\b|\bvideo-?(?:konferenz|gespräch|anruf|interview)\b"
    r"|\bvideollamada\b|\bvideoconferencia\b|\ben (?:ligne|línea|remoto)\b|\bà distance\b|\ba distancia\b"
    r"|\bentre(?:tien|vue) vidéo\b|\b(?:per|por|par|über|via|sur) (?:vidéo|video|teams|zoom)\b",
    re.IGNORECASE,
)
_PHONE = pattern(
    r"\b(?:tele)?phone (?:screen\w*|interview|call|chat|conversation|meeting)\b|\b(?:by|over the"
    r"|via) (?:tele)?phone\b|\btelephonic\b"
    r"|\b(?:they|he|she|[A-Z][a-z]+)(?:['’]ll| will| to)? (?:call|ring|phone)s? me\b|"
    r"(?m:^[ \t*•-]*(?:tele)?phone(?=\s*(?:$|[-–—,(])))"
    r"|\bcall you\b|(?:\bwill|['’]ll) (?:call|ring|phone)\b|\bphone:|\bphone$|^\s*(?:tele)?phone\b|\bcall-in\b"
    r"|\bconference call\b|\bdial-in\b|\btelefon(?:at|gespräch|interview|termin|isch)\w*\b|\b(?:per|am) telefon\b"
    r"|\bpar téléphone\b|\btéléphonique\b|\bpor teléfono\b|\btelefónic[ao]\b|\bllamada telefónica\b"
    r"|^\s*(?:telefon|téléphone|teléfono)\b",
    re.IGNORECASE,
)
_ONSITE = pattern(
    r"\bon-?site\b|\bin[ -]person\b|\bface[ -]to[ -]face\b|\bat our (?:office|offices|site|campus|plant|store)\b"
    r"|\bsite visit\b|\b(?:at|in|to|same place,?|unchanged[:,]) (?:my|our) office\b|\bdans nos (?:locaux|bureaux|"
    r"murs)\b|"
    r"\bbei uns (?:im|in der|vor ort)\b|\bin unsere[nmr] (?:räumen|büros?|haus\w*|werkstatt|praxis|filiale)\b|"
    r"\ben nuestr[ao]s? (?:oficinas?|instalaciones|sede|tienda|centro|taller)\b|\bpresencial\b|\ben présentiel\b",
    re.IGNORECASE,
)
_PANEL = pattern(r"\bpanel\b", re.IGNORECASE)
_INFORMATIONAL = pattern(
    r"\bnot hiring\b(?=[^.]{0,200}(?:\.[^.]{0,200})?\b(?:coffee|chat|questions)\b)|\binformational\b|"
    r"\binformation(?:al)? (?:interview|chat|meeting)\b|\bcoffee chat\b|\binformal (?:chat|coffee)\b",
    re.IGNORECASE,
)
_NOWHERE = pattern(
    r"^(?:tb[acd]|to be (?:confirmed|announced|decided)|n/?a|none|see (?:below|description|notes).*|details below"
    r"|(?:your )?(?:tele)?phone(?: call| interview)?|conference call|dial[ -]?in|"
    r"(?:per |am )?telefon(?:isch|at|gespräch|interview)?|(?:par )?téléphone|(?:appel|entretien) téléphonique|"
    r"(?:por )?teléfono|(?:llamada|entrevista) telefónica|siehe unten|voir ci-dessous|ver abajo|"
    r"call|video(?: ?call| conference| interview)?|online|virtual|remote|web conference|home|your computer)\.?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """`format` is "phone", "video", "onsite", "panel" or "informational"; what the file does not tell is None."""

    format: str | None = None
    place: str | None = None
    link: str | None = None
    phone: str | None = None
    round: int | None = None


def setting(event: Event, subject: str = "") -> Setting:
    """How and where the event is held."""
    link, place = meeting_link(event), place_of(event.location)
    return Setting(
        format=_format(event, link, place), place=place, link=link, phone=phone_of(event),
        round=round_of(event.summary) or round_of(subject) or round_in(event.description),
    )  # fmt: skip


def is_located(event: Event) -> bool:
    """Whether its own line for a place holds one, or it is held from afar."""
    return bool(place_of(event.location) or meeting_link(event) or _format(event, None, None) in ("phone", "video"))


def meeting_link(event: Event) -> str | None:
    """Where to join: what the calendar program says, else a meeting service, else what a line says to join."""
    for words in event.links:
        if found := URL.search(words):
            return _address(found[0])
    links = list(islice(_links(event), _MOST_FOUND))
    for link, near in links:
        if _MEETING.match(link) and not _NOT_JOIN.search(near):
            return link
    for link, near in links:
        if _JOIN.search(near) and not _NOT_JOIN.search(near):
            return link
    located = (_address(found[0]) for found in URL.finditer(event.location))
    return next((link for link in located if "map" not in link), None)


def _links(event: Event) -> Iterator[tuple[str, str]]:
    """Each link with the words that speak of it: before it on its line, else behind it, else on the line before."""
    previous = ""
    for line in [*event.location.split("\n"), *event.description.split("\n")]:
        end = 0
        for found in URL.finditer(line):
            before = line[max(end, found.start() - 200) : found.start()]
            behind = line[found.end() : found.end() + 60].partition("http")[0]
            end = found.end()
            yield (
                _address(found[0]),
                next((words for words in (before, behind, previous) if pattern(r"\w{3}").search(words)), "").replace(
                    "_", " "
                ),
            )
        previous = line[:200] if line.strip() else previous


def _address(link: str) -> str:
    """The link without what stands behind it, and without the wrapping that Outlook puts around it."""
    from urllib.parse import parse_qs, urlsplit

    link = link.rstrip(".,;:!?)>*_")
    if "safelinks.protection.outlook" in link or "urldefense" in link or "google.com/url?" in link:
        try:
            inside = parse_qs(urlsplit(link).query)
        except ValueError:
            return link
        for key in ("url", "u", "q"):
            if inside.get(key) and URL.match(inside[key][0]):
                return inside[key][0]
    return link


def place_of(location: str) -> str | None:
    """The place to go to, without links and rooms that are only on a screen; None when there is none."""
    kept = []
    for piece in pattern(r"\s*[;\n|]\s*").split(location):
        bare = URL.sub(" ", piece)
        bare = pattern(r"(?i)\b(?:microsoft |ms )?teams[- ]meeting\b|\bzoom meeting\b|\(\s*\)").sub(" ", bare)
        bare = one_line(bare).strip(" ,;:-–—/")
        if not bare or _NOWHERE.match(bare) or (is_told(bare) and not pattern(r"[^\W\d_]{3,}.*,").search(bare)):
            continue
        left = _VIRTUAL.sub(" ", bare)
        if (
            _VIRTUAL.search(bare)
            and len(
                pattern(r"[^\W\d_]{3,}").findall(
                    re.sub(
                        r"(?i)\b(?:call|meeting|interview|link|via|conference|join|in|the|to|follow|details|id|below|"
                        r"per|par|por|sur|"
                        r"über|folgt|lien|enlace|suivra|sent|will|be|by|e-?mail|see|description)\b",
                        " ",
                        left,
                    )
                )
            )
            == 0
        ):
            continue
        if _THEY_CALL.search(bare):
            continue
        kept.append(bare)
    return one_line(", ".join(kept), 300) or None


def phone_of(event: Event) -> str | None:
    """The number that the candidate may dial: never the candidate's own, which they are called on."""
    country = country_near(event.organizer.email if event.organizer else "", event.zone)
    for text in (event.location, event.description, event.contact):
        for line in text.split("\n"):
            plain = URL.sub(lambda found: " " * len(found[0]), line)
            for told in numbers_in(plain, country):
                before = line[max(0, told.start - 200) : told.start]
                sentence = pattern(r"[.!?]\s").split(before)[-1]
                if not _NO_NUMBER.search(before) and not _THEY_CALL.search(sentence):
                    return told.written
    for found in (
        list(_LOCAL.finditer(event.description[:8000]))[:5] if _LOCAL_FIGURES.search(event.description) else ()
    ):
        if not _THEY_CALL.search(found[0]):
            return found["number"]
    return None


_LOCAL_FIGURES = pattern(r"\d{3,4}[ -]\d{4}")
_LOCAL = pattern(
    r"(?i)\b(?:call|ring|reach|phone|tel|telephone|whatsapp|text|mobile|cell|dial|contact)\b[^.!?\n]{0,40}?(?:\bat|"
    r"\bon|:)\s"
    r"(?P<number>\d{3,4}[ -]\d{4})(?![\d-]|\s\d)"
)
"""A number without its area, where the words say what it is for; it is shown as written."""


def is_meeting(link: str) -> bool:
    """Whether a link leads to a meeting service."""
    return _MEETING.match(link) is not None


_LABELLED = pattern(
    r"(?im)^[ \t*•-]*(?:interview[ _-]|meeting[ _-])?(?:type|format|method|mode|style|modalidad|modalité|art|form)"
    r"(?: (?:of|de|des) (?:the )?(?:interview|meeting|entrevista|entretien|"
    r"gesprächs))?(?:[ \t]*:[ \t]*| {3,}|[ ]*\t[ \t]*|[ ]*\|[ ]*)(?P<how>[^\n]{3,60})"
)
"""Where a portal has a line for how it is held."""
_HOWS = (
    ("phone", pattern(r"(?i)phone|telef|télép|\bdial")),
    ("video", pattern(r"(?i)video|vidéo|virtual|online|remote|zoom|teams|visio|en línea|en ligne")),
    ("panel", pattern(r"(?i)\bpanel\b")),
    ("onsite", pattern(r"(?i)in[ -]person|on-?site|face[ -]to[ -]face|presencial|présentiel|vor ort|persönlich")),
)


def _format(event: Event, link: str | None, place: str | None) -> str | None:
    summary, location = event.summary, event.location
    text = f"{summary}\n{event.description}"
    if _INFORMATIONAL.search(text):
        return "informational"
    if labelled := _LABELLED.search(event.description):
        for how, words in _HOWS:
            if words.search(labelled["how"]):
                return how
    if _PHONE.search(summary) and not _VIDEO.search(summary):
        return "phone"
    if _PANEL.search(summary) and not (link or _VIDEO.search(f"{summary}\n{location}")):
        return "panel"
    if _ONSITE.search(summary) and not _VIDEO.search(summary):
        return "onsite"
    if _VIDEO.search(summary) or (not place and (URL.search(location) or _VIDEO.search(location))):
        return "video"
    called = (
        location.strip() and not place and (_THEY_CALL.search(location) or _PHONE.search(location) or is_told(location))
    )
    if called:
        return "phone"
    if place and _ONSITE.search(text):
        return "onsite"
    if place and (afar := held_afar(event.description)):
        return afar
    if link and (not place or _VIDEO.search(text) or _VIRTUAL.search(location) or link in event.description):
        return "video"
    if place:
        return "onsite"
    if _PHONE.search(event.description):
        return "phone"
    return _by_words(text) or ("phone" if dialled_into(event.description) else None)


def _by_words(text: str) -> str | None:
    for name, way in (("video", _VIDEO), ("onsite", _ONSITE), ("panel", _PANEL)):
        if way.search(text):
            return name
    return None
