"""Whether an interview that words tell is settled, or a time only proposed."""

from __future__ import annotations

from datetime import timedelta

from afterword.calendars.invitations import Invitation
from afterword.mail.reading.interviews import OF_A_POST
from afterword.mail.reading.reader import Hearing
from afterword.writing.expressions import pattern

_BY_SURNAME = pattern(r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Frau|Herrn?|Mme|Sra?)\.?\s")
_MOVED = pattern(
    r"\b(?:moves?|moved|moving|reschedul\w+|shift\w*|push\w*|new time)\b.{0,90}\bto\b|"
    r"\b(?:gespräch|termin)\b.{0,120}\b(?:verschieb\w+|verschoben|verleg\w+)\b|"
    r"\b(?:entretien|entrevue|rendez.vous)\b.{0,90}\b(?:reporté\w*|décalé\w*|déplacé\w*|avancé\w*)|"
    r"\b(?:entrevista|cita)\b.{0,90}\b(?:aplaz\w+|reprogram\w+|cambi\w+|adelant\w+)\b|\w+gespräch\b.{0,120}"
    r"\bverschieb\w+|\binstead of\b.{0,120}\d|\bis now\b.{0,60}\d|"
    r"\bnew (?:time|date|slot)(?: and (?:time|date))? (?:is|will be)\b.{0,60}\d|"
    r"\b(?:postpone|postponed|put off|rearranged?) .{0,20}\b(?:interview|meeting|call|chat|"
    r"visit)\b(?!.{0,20}\buntil further)|"
    r"\binterview\b.{0,60}\b(?:postponed|put off|rearranged)\b(?! until further)|\b(?:neue[rn]? (?:termin|zeit)|"
    r"neues datum|nouve(?:au|lle) (?:rendez.vous|date|horaire|créneau)|"
    r"nueva (?:fecha|hora|cita))\b|"
    r"\b(?:anstelle|anstatt|statt) (?:von|am|des)\b.{0,60}\d|\bau lieu d[eu]\b.{0,60}\d|\ben (?:lugar|"
    r"vez) del?\b.{0,60}\d"
)
_OF_ONE = pattern(
    r"(?i)interview|on-?site|schedule|itinerary|\w*gespräch|entretien|entrevue|entrevista|invitation|einladung|"
    r"convocation|convocatoria"
)
_CONFIRMED = pattern(
    r"\bconfirm(?:ed|ing)\b|\bevent type\b|\bbooked\b|\btakes place\b|\b(?:is|has been) scheduled\b|"
    r"\byou(?:'ll| will| are going to) (?:be having|have|be interviewed|speak (?:to|with)|meet)\b|"
    r"\byou(?:'re| are|'ll be| will be|'d be| would be) (?:seeing|meeting|sat with|sitting with|with)\b|"
    r"\b(?:'ll| will) (?:call you|ring you|phone you|dial|give you a (?:call|ring|bell|buzz))\b|"
    r"\b\w*gespräch\b|\bentretien\b|\bentrevue\b|\bentrevista\b|\byour (?:video |phone )?interview\b|"
    r"\b(?:works for|fine by|fine with|suits) (?:me|us)\b|\blet's (?:do|say|meet|make it|go (?:for|with))\b|"
    r"\b(?:have|got) you (?:down|in|booked)\b|\bwants? you (?:in|back|down)\b|\bcan do (?:mon|tue|wed|thu|fri|sat|sun)|"
    r"\blook(?:ing)? forward to (?:hosting|welcoming|meeting|seeing|having) you\b|\bcome and (?:see|meet)\b|"
    r"\bkommen sie\b|\b(?:wir|ich) erwarten? sie\b|\bbestätig\w*|\bje vous confirme|\bconfirmons\b|"
    r"\bvous attend(?:ons|rai|s)\b|\b(?:te|le) (?:confirmo|confirmamos|esperamos|espero)\b|\bask for [a-z]+\b"
)
_TOLD_OF = pattern(r"\binterview\b(?! (?:in|during|early|late)\b)|gespräch\b|\bentretien\b|\bentrevue\b|\bentrevista\b")


def settles(found: Invitation, heard: Hearing, subject: str, *, pasted: bool) -> bool:
    """Whether the words settle an interview, or only propose a time: of what belongs to one three things are told, two
    in a text that somebody thought worth pasting."""
    if not pasted and not found.cancelled and found.start < heard.anchor.sent - timedelta(hours=12):
        return False  # thanks for one that is over
    if found.cancelled or _MOVED.search(heard.whole):
        return True
    talk = found.format == "informational"
    told = [
        bool(_OF_ONE.search(subject)) or (pasted and bool(_TOLD_OF.search(heard.whole))),
        "end" not in found.missing,
        bool(
            found.people
            and any(person.email != "" or person.title for person in found.people)
            and sum(not _BY_SURNAME.match(person.name) for person in found.people) > 1
        ),
        bool(found.place or found.link),
        bool(found.role or (found.employer and "event type" in heard.whole))  # a program's page of a booked meeting
        or bool(OF_A_POST.search(subject)),
        talk or found.format in ("phone", "video"),
        talk or bool(_CONFIRMED.search(heard.whole)),  # nothing more is settled of a talk for its own sake
    ]
    return sum(told) >= (2 if pasted else 3)
