"""How long the candidate may hear nothing: "if you have not heard from us by 5 May", "if a fortnight passes"."""

from __future__ import annotations

from afterword.mail.reading.dates import Window, windows
from afterword.mail.reading.outcomes import clause
from afterword.mail.reading.reader import IF, Hearing
from afterword.writing.expressions import pattern

_WAITING = pattern(
    r"\b(?:gone quiet|radio silence|all quiet|crickets|tumbleweed|no news|hasn't rung|has not rung|no word)\b|"
    r"\b(?:heard|hear) (?:nothing|no more|not a word)\b|\bin silence\b|^silence\b|"
    r"\bno (?:\w+ ){0,2}(?:e-?mail|letter|word|news|reply|answer|call|offer|message|decision|response|"
    r"update)s? (?:from (?:me|us|"
    r"the|our)|(?:has |have |should )?(?:come|reach\w*|arriv\w*|turn\w*)|by|until)\b|"
    r"(?:\bnot|n't|\bnever|nothing|no word|without) (?:\w+ ){0,3}(?:hear|heard|word|received|from "
    r"(?:me|us)|news|anything|an? (?:\w+ )?letter|(?:a|any|the|my|our) (?:\w+ )?call|an? e-?mail|an? answer|(?:an?|"
    r"any|our|my) reply|an? (?:yes|update)|in touch|"
    r"replied|responded|answered|written|phoned|emailed|got back|"
    r"contacted|"
    r"communicated|determination|landed|arrived|(?<!be )reached|turned up|come (?:in|through|your))|"
    r"\b(?:nichts|nicht) .{0,20}gehört|sans (?:nouvelles|réponse)|pas (?:de|"
    r"reçu|eu) .{0,20}(?:nouvelles|réponse|retour)|no (?:ha|has|recibe|tiene) .{0,20}(?:noticias|"
    r"respuesta|recibido)"
)
_NO_DAY_HERE = pattern(
    r"\b(?:of|after|from|following) (?:the |this |our )?(?:\w+ )?(?:closing|deadline|advert\w*)\b|"
    r"\b(?:hear|heard|receiv\w+|have|had|get|got)(?: \w+){0,3}? (?:from you|your (?:reply|answer|response|acceptance|"
    r"confirmation|decision))\b"
)
"""Counted from a day that the mail does not name; or it is the candidate who is silent."""


def waits_for(folded: str) -> bool:
    """ "If you have not heard from us by 5 May" tells when they mean to have decided."""
    return bool(_WAITING.search(folded)) and not _NO_DAY_HERE.search(folded)


def lasts_until(hearing: Hearing, at: int) -> Window | None:
    """The day until which a silence would last, in its own clause: not the one on which to ring."""
    folded = hearing.folded[at]
    for window in hearing.ahead(at):
        if window.how in ("by", "within") and window.latest:
            return window
        first, last = clause(folded, window.start)
        own = folded[first:last]
        condition = IF.search(own)
        if not (condition or IF.search(folded) or _LASTS.search(folded)):
            continue
        if condition and first + condition.start() > window.start:
            continue
        if _WAITING.search(own) or (_PASSES.search(own) and _WAITING.search(folded)):
            return window
    passing = _A_WHILE_PASSES.search(folded)
    return next(iter(windows(f"within {passing[1]}", hearing.anchor)), None) if passing else None


_LASTS = pattern(r"^(?:no|not|nothing|where|silence)\b|\bsilence\b")
_A_WHILE_PASSES = pattern(
    r"\b((?:an?|one|two|three|four|five|six|ten|\d{1,2}|a couple of|a few) (?:working |business |full )?(?:days?|"
    r"weeks?|"
    r"fortnight|months?)) (?:or (?:so|two) )?(?:pass|go by|goes by|have (?:passed|gone)|has (?:passed|gone)|elapse|"
    r"come and go)"
)
_PASSES = pattern(
    r"\b(?:pass(?:es)?|past|go(?:es)? by|com(?:es?|ing) and go(?:es|ne)|runs out|come and gone|is over|is up)\b"
)
