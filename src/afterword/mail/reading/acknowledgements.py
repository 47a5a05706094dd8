"""A polite answer without news: the letter, or the application, has arrived."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.mail.reading.reader import Details, Hearing, Reader, Said

WAYS = (
    "(thank|thanks|thx|ta|cheers|many thanks|appreciate|appreciated|grateful) ..6",
    "(received|receipt|got|arrived|reached|safely received|landed) ..4",
    "(confirm|confirms|confirming|confirmed|acknowledge|acknowledging) ..5",
    "(pleasure|enjoyed|delighted|lovely|nice|kind|good|great|glad|thoughtful|wonderful) ..4",
    "(danke|dank|vielen dank|erhalten|eingegangen|bestätigen|eingang)",
    "(merci|remercions|remercie|reçu|reçue|accusons réception|réception)",
    "(gracias|agradecemos|recibido|recibida|hemos recibido|acusamos)",
)

RECEIPT = re.compile(
    r"\b(?:we(?:'ve| have)?|i(?:'ve| have)?) (?:\w+ ){0,3}(?:received|got|receipt)\b.{0,60}\b(?:application|"
    r"resume|cv|r[ée]sum[ée]|message|email|letter|submission|materials|documents|note|information|"
    r"references|form|interest)"
    r"|\b(?:application|message|email|submission|resume|cv|form|documents?|letter|references) (?:\w+ ){0,"
    r"6}(?:has|have|was|were|is|are) (?:\w+ ){0,3}(?:received|submitted|reached|sent|arrived|recorded|"
    r"in)\b|\bmessage reached\b"
    r"|\bthank(?:s| you)(?: (?:so|very) much)? for (?:\w+ ){0,3}(?:appl(?:ying|ication)|interest|submitting|"
    r"submission|your recent|the (?:application|interest)|sending|considering|completing|expressing)\b"
    r"|\b(?:confirms?|acknowledg\w+|confirmation) (?:\w+ ){0,4}(?:receipt|received|application|message|"
    r"submission)\b|\bsuccessfully (?:submitted|received|applied)\b"
    r"|\bapplication (?:is |has been |was )?(?:received|submitted|complete|sent)\b|\byour application\b.{0,40}"
    r"\b(?:is|are|has been|have been|was) (?:\w+ ){0,2}(?:complete|under review|in review|being (?:reviewed|processed)|"
    r"moved to|in progress)|\byou(?:'ve| have) (?:successfully )?applied\b|"
    r"\bthank(?:s| you) for (?:your )?(?:applying|application)\b"
    r"|\bbewerbung (?:\w+ ){0,4}(?:erhalten|eingegangen|eingang)|\beingang (?:ihrer|deiner) (?:\w+ )?(?:bewerbung|"
    r"unterlagen|nachricht)|\b(?:deine|dein) (?:bewerbung|unterlagen|nachricht)\b.{0,50}(?:erhalten|eingegangen|"
    r"angekommen)|\bdank für (?:deine|dein) (?:\w+ )?(?:bewerbung|nachricht|interesse|mail)|"
    r"\bihre (?:bewerbung|unterlagen|nachricht)\b.{0,"
    r"50}(?:erhalten|eingegangen)|\bdank für ihre (?:\w+ )?(?:bewerbung|nachricht|interesse|mail)|"
    r"\bcandidature\b.{0,40}(?:reçue|bien reçu|parvenue|enregistrée|transmise)|\bbien reçu (?:votre|ta)|"
    r"\baccus\w+ (?:bonne )?réception|\bhemos recibido (?:su|tu)|\bgracias por (?:su|tu|enviar|el|inscribir\w*|"
    r"postular\w*|presentar\w*) (?:\w+ )?(?:candidatura|solicitud|inter[ée]s|postulaci[oó]n|aplicar|mensaje|oferta|"
    r"en|al?)\b|\b(?:candidatura|solicitud|postulación|inscripción)\b.{0,60}(?:registrad[oa]|recibid[oa]|enviad[oa])"
)
"""An outright receipt, above all of an application."""

_NOT_THIS = re.compile(
    r"unsubscribe|newsletter|\bsale\b|\bdiscount|% off|new jobs?\b|jobs? (?:for you|alert|match)|recommended "
    r"jobs|subscribe"
)


def words(hearing: Hearing, polite: Sequence[int]) -> str:
    """The sentence that a polite answer rests on: an outright receipt, else one of thanks, else its first."""
    for at, folded in enumerate(hearing.folded):
        if RECEIPT.search(folded) and not _NOT_THIS.search(folded):
            return hearing.sentences[at].words
    at = next((at for at in polite if at < 4), 0)
    return hearing.sentences[at].words if hearing.sentences else ""


def receipt(hearing: Hearing) -> bool:
    """Whether an application or a message is acknowledged outright."""
    return any(RECEIPT.search(folded) and not _NOT_THIS.search(folded) for folded in hearing.folded)


def _tell(hearing: Hearing, said: Said) -> Details | None:
    return {}


READER = Reader(
    name="acknowledged",
    kind="acknowledged",
    sentence="A polite answer without news.",
    ways=WAYS,
    tell=_tell,
    sure=True,
    said=(
        "Thank you for applying to Lake Radio.",
        "We have received your application.",
        "Many thanks for this Grace.",
        "Vielen Dank für Ihre Bewerbung.",
        "Merci pour votre candidature.",
        "Hemos recibido su solicitud.",
    ),
    silent=("We will decide on Friday.",),
)
