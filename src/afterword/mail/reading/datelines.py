"""When a pasted text was written, as it says itself above its words: "Voicemail, 13 Oct 2026, 4:52pm".

Whoever copies a message copies its head too, and notes of a call begin with the day of the call. That day is what the
words below count from ("tomorrow at 9"), and never the day that they tell.
"""

from __future__ import annotations

import re
from datetime import datetime

from afterword.writing.expressions import pattern

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            *("jan ene janv", "feb fév fev févr", "mar mär mrz", "apr avr abr", "may mai mayo", "jun juin"),
            *("jul juil", "aug aoû aou ago", "sep set", "oct okt", "nov", "dec dez déc dic"),
        ),
        1,
    )
    for name in names.split()
}
_MONTH = (
    r"(?:jan|feb|f[eé]v|mar|mär|mrz|apr|avr|abr|ma[iy]|jun|jui[nl]|jul|aug|ao[uû]|ago|sep|oct|okt|nov|de[cz]|"
    r"dé|dic|ene)[a-zäéû]{0,9}"
)
_WEEKDAY = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|mie|jeu|jue|ven|vie|sam|sáb|dim|dom)"
    r"[a-zäéáû]{0,9}\.?,?\s+(?:(?:the|den|der|le|el)\s+)?)?"
)
_DAY = (
    r"(?:(?P<iso>\d{4}-\d\d-\d\d)|(?P<a>\d{1,2})[./](?P<b>\d{1,2})[./](?P<c>\d{4}|\d\d)(?!\d)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?(?P<m1>{_MONTH})\.?,?\s(?:de\s)?(?P<y1>\d{{4}})"
    rf"|(?P<m2>{_MONTH})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y2>\d{{4}}))"
)
_HOUR = (
    r"(?:(?P<{0}h>\d{{1,2}})[:.h](?P<{0}m>\d\d)(?:[:.]\d\d)?(?:\s?(?P<{0}p>[ap])\.?m\b\.?)?|"
    r"(?P<{0}o>\d{{1,2}})\s?(?P<{0}q>[ap])\.?m\b\.?)"
)
_BETWEEN = r"[,;\s·•|–-]*(?:(?:at|um|à|a las|about|around|approx\.?|gegen|vers|ca\.?)\s+)?"
_STAMP = pattern(
    r"(?i)(?:\b(?:today|yesterday|heute|aujourd['’]hui|hoy|on|vom|am|du|le|del|el|of)\b[,:]?\s+)?"
    + r"(?:(?:today|heute|hoy)\s+)?"
    + r"(?:(?<![\d:.])"
    + _HOUR.format("f")
    + r"[,;\s·•|–-]+(?:on\s+|am\s+)?)?"
    + _WEEKDAY
    + r"(?<![\d/.-])"
    + _DAY
    + "(?:"
    + _BETWEEN
    + _HOUR.format("l")
    + r"(?:\s?(?:uhr|hrs|h)\b)?|\s*[,–-]?\s*(?:about|around|ca\.?)\s+\d{1,2}\b)?"
    + r"(?!\s*(?:-|–|—|to|until|till|bis)\s*\d)"
)
_CUE = pattern(
    r"(?i)\b(?:sent|received|posted|written|voice ?mail|sms|texts?|text message|whats ?app|signal|telegram|messages?|"
    r"messenger|linkedin|slack|chat|call|called|rang|spoke|phoned|notes?|memo|today|gesendet|empfangen|geschrieben|"
    r"nachricht|mailbox|anruf|telefonat|telefonnotiz|notiz|gesprächsnotiz|heute|envoyé|reçu|appel|message vocal|"
    r"messagerie|aujourd['’]hui|enviado|recibido|mensaje|llamada|buzón|nota|hoy|datum|date)\b"
)
_OF_IT = pattern(
    r"(?i)\b(?:interview\w*|\w*gespräch|\w*termin|entretien|entrevue|rendez-vous|entrevista|cita|when|time|starts?|"
    r"begin\w*|slot|uhrzeit|wann|heure|quand|hora|cuándo|until|deadline|closing|see you|booked|scheduled|confirmed)\b"
)
_FORMAL = pattern(r"(?i)^(?:date|datum)$")
"""What heads a letter, and in a form the day of the interview."""
_A_CALL = pattern(r"(?i)\W*(?:phone |video |telephone )?(?:interview|screen|slot)\b")
_ANOTHER = pattern(
    r"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|tomorrow|tonight|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|übermorgen|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"demain|lunes|martes|miércoles|jueves|viernes|sábado|mañana|\d{1,2}(?:st|nd|rd|th)|\d{4}-\d\d-\d\d|"
    rf"\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?|\d{{1,2}}\.?(?: de)? {_MONTH}|{_MONTH} \d{{1,2}})\b"
)
"""How a day is told below."""
_LINES = 5
_MOST = 200


def dated(text: str, day_first: bool | None = None) -> tuple[str, datetime | None]:
    """The text without the moment of its head, and that moment, naive: on the clock of whoever wrote it down.

    None where no head tells one, or where it is the only day of the text: that is what the text is about.
    """
    lines = text.split("\n")
    heads = [at for at, line in enumerate(lines[:30]) if line.strip()][:_LINES]
    for at in heads:
        found = _STAMP.search(lines[at]) if len(lines[at]) < 160 else None
        if found is None:
            continue
        aside = f"{lines[at][: found.start()]} {lines[at][found.end() :]}".strip(" \t,;:·•|–-()[]")
        cue = bool(_CUE.search(aside) or _CUE.search(found[0]))
        if not cue and (lines[at][found.end() :].strip(" .,:)]") or not _is_name(aside)):
            return text, None
        above = " ".join([aside] if cue and not _FORMAL.search(aside) else lines[: at + 1])
        if _OF_IT.search(above) or not _ANOTHER.search("\n".join(lines[at + 1 :])[:6000]):
            return text, None
        moment = _moment(found, day_first)
        return ("\n".join(_bare(lines, at, found)), moment) if moment else (text, None)
    return text, None


def _is_name(aside: str) -> bool:
    """Whether beside the moment only a name stands, or nothing."""
    return not aside or (len(aside.split()) <= 7 and not pattern(r"\d|[!?]|: ").search(aside))


def _bare(lines: list[str], at: int, found: re.Match[str]) -> list[str]:
    """The lines without that moment, nor those of the messages below under the same head."""
    head = lines[at][: found.start()].strip()
    bare = [*lines[:at], _without(lines[at], found)]
    for line in lines[at + 1 :]:
        again = _STAMP.search(line) if head and len(bare) < _MOST and line.startswith(head) else None
        bare.append(_without(line, again) if again else line)
    return bare


def _without(line: str, found: re.Match[str]) -> str:
    before, behind = line[: found.start()].rstrip(" \t,;:·•|–-(["), line[found.end() :].lstrip(" \t.,;:·•|–-)]")
    return f"{before}, {behind}" if before and behind else before or behind


def _moment(found: re.Match[str], day_first: bool | None) -> datetime | None:
    told = found.groupdict()
    half = (told["fp"] or told["fq"] or told["lp"] or told["lq"] or "").casefold()
    hour = int(told["fh"] or told["fo"] or told["lh"] or told["lo"] or 12)
    minute = int(told["fm"] or told["lm"] or 0)
    if half and hour <= 12:
        hour = hour % 12 + 12 * (half == "p")
    try:
        if told["iso"]:
            return datetime.fromisoformat(told["iso"]).replace(hour=hour, minute=minute)
        if told["a"]:
            a, b, year = int(told["a"]), int(told["b"]), int(told["c"])
            turned = b > 12 or (a <= 12 and (day_first is False or (day_first is None and bool(half))))
            day, month = (b, a) if turned else (a, b)
            return datetime(year + 2000 * (year < 100), month, day, hour, minute)  # noqa: DTZ001
        name = (told["m1"] or told["m2"]).casefold()
        month = next(_MONTHS[name[:length]] for length in (4, 3) if name[:length] in _MONTHS)
        return datetime(int(told["y1"] or told["y2"]), month, int(told["d1"] or told["d2"]), hour, minute)  # noqa: DTZ001
    except (ValueError, StopIteration):
        return None
