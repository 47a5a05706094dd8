"""Mail on another matter, from the same house or under its name: bills, shopping, accounts, and what is fished for."""

from __future__ import annotations

from afterword.calendars.people import is_post
from afterword.mail.reading.reader import Hearing
from afterword.writing.expressions import pattern

_OTHER = pattern(
    r"\b(?:invoices?\b(?!.{0,30}\b(?:samples?|clerk|processing|experience)\b)|overdue|amount due|"
    r"outstanding (?:balance|charge|amount|payment|invoice)|(?:remains?|is|are) outstanding|"
    r"(?:forward|make|arrange|submit|settle) (?:the |your |a )?payment|payment (?:is |was )?(?:due|received|failed|"
    r"reminder)|"
    r"(?:patient|customer|tax|student) (?:accounts?|portal)|your (?:order|parcel|delivery|subscription|bill|booking|"
    r"policy|"
    r"prescription|appointment at the|library|membership|rewards?|loyalty|payroll|direct deposit|mail ?box|"
    r"statement)\b|"
    r"order (?:no\.?|number|#)|tracking number|(?:been|was|were|is|are|now|items?|order) shipped|"
    r"shipped (?:today|on|via|to you)|gift card|coupon|voucher|\d{1,2} ?% off|free shipping|sale ends|"
    r"pledge form|giving week|tenancy|on hold for you|collect (?:it|them) from the desk|parking (?:receipt|ticket|"
    r"session)|parking with|your "
    r"deposit\b|(?:your|a) gift of|your gift by|donat\w+|"
    r"supporters' |verify (?:your|now|the)|verification form|your password|"
    r"password and|account (?:will be|has been|is) "
    r"(?:suspended|"
    r"locked|limited|closed|passed on)|unusual (?:sign-in|activity)|rechnung|mahnung|facture|factura|impayée?|"
    r"hygienist|dentist|"
    r"(?:dental|eye|medical|your) check-?up)\b"
)
_THIS = pattern(
    r"\b(?:interview\w*|appl(?:y|ied|ying|ication|ications|icant|icants)|candida\w+|vacanc\w+|recruit\w*|hir(?:e|ing)|"
    r"(?:hr|first|second|third|final|next) round|relieving letter|(?:the|this|your|our|a|an) (?:\w+ ){0,3}(?:post|"
    r"role|position|job)|panel|offer letter|contract|references|"
    r"referees?|"
    r"trial (?:day|shift)|(?:not|to) (?:\w+ ){0,2}make (?:you )?an offer|audition\w*|apprentice\w*|internship|"
    r"start date|first day|onboarding|joining|background check|r[ée]sum[ée]|cv|bewerb\w*|stelle|vorstellungsgespräch|"
    r"candidature|entretien|poste|candidatura|entrevista|puesto)\b"
)
_PIECES = pattern(r"\s[-–—|]\s|[:,]\s")
"""Between these a post may stand in a subject."""


def elsewhere(hearing: Hearing) -> bool:
    """Whether the mail is about a bill, an order or an account, and nowhere about an application."""
    whole = f"{hearing.subject.casefold()}\n{hearing.whole}"
    if not _OTHER.search(whole) or _THIS.search(whole):
        return False
    return not any(is_post(piece) for piece in _PIECES.split(hearing.subject))
