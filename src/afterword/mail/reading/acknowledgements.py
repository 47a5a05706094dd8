"""A polite answer without news: the letter, or the application, has arrived."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.mail.reading import receipts
from afterword.mail.reading.reader import Details, Hearing, Reader, Said
from afterword.writing.expressions import pattern

WAYS = (
    "(thank|thanks|thx|ta|cheers|many thanks|appreciate|appreciated|grateful) ..6",
    "(received|receipt|got|arrived|reached|safely received|landed) ..4",
    "(confirm|confirms|confirming|confirmed|acknowledge|acknowledging) ..5",
    "(pleasure|enjoyed|delighted|lovely|nice|kind|good|great|glad|thoughtful|wonderful) ..4",
    "(danke|dank|vielen dank|erhalten|eingegangen|bestätigen|eingang)",
    "(merci|remercions|remercie|reçu|reçue|accusons réception|réception)",
    "(gracias|agradecemos|recibido|recibida|hemos recibido|acusamos)",
)

_GREETED = pattern(
    r"(?:(?:hi|hello|dear)\b[^,]*, )?(?:i |we )?(?:really )?hope (?:you|this|all|everything)\b|"
    r"(?:with |my )?(?:kind(?:est)?|warm(?:est)?|best|good) (?:regards|wishes)\W*$"
)
"""A wish before anything is said or behind it, which answers nothing."""
_YOUR_LETTER = pattern(
    r"\b(?:your|the) (?:\w+ ){0,2}(?:letter|note|e-?mail|message|card)\b(?: (?:was|is|made|arrived|reached|of)\b|[,.!])"
)
"""What was written to them, spoken of."""
_ANSWERED = pattern(r"(?i)\s*(?:re|aw|antw|sv|tr|ré|rif)\s*:")


def words(hearing: Hearing, polite: Sequence[int]) -> str:
    """The sentence that an answer without news rests on: an outright receipt, else thanks, else what is polite.

    Empty for a machine that tells of no receipt, and for what is about something else.
    """
    weight = receipts.weight(hearing)
    answered = not hearing.subject or _ANSWERED.match(hearing.subject) or _YOUR_LETTER.search(hearing.whole)
    answers = not hearing.machine and answered
    if weight < (0 if answers else receipts.ENOUGH) or not hearing.sentences:
        return ""
    kindly = next((at for at in polite if at < 4 and not _GREETED.match(hearing.folded[at])), None)
    found = (receipts.outright(hearing), receipts.thanks(hearing), kindly, receipts.waits(hearing))
    at = next((at for at in found if at is not None), None)
    if at is None:
        at = 0
    return "" if at is None else hearing.sentences[at].words


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
