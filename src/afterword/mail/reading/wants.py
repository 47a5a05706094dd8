"""What is asked for in nobody's phrase: a thing that is handed over, and somebody who wants it or is without it.

`requests` knows how people ask. This knows what they ask for, and hears any wish for it ("Another copy by post would
oblige me", "I am also without a second referee"), where none of the known ways was heard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.mail.reading.reader import Hearing, Said, conditional

_WHO = (
    r"(?:i|we|they|he|she|it|hr|payroll|client|board|panel|committee|partners|insurers?|bursar|registrar|college|"
    r"school|"
    r"company|team|editors|colleagues|directors?|manager|office|university|department|trustees|governors|head|dean|"
    r"ich|wir|"
    r"je|nous)"
)
_WISH = re.compile(
    rf"\b{_WHO}(?:'d|'ll|'re|'m| would| should| shall| will| am| is| are| do| does)? (?:\w+ ){{0,2}}?(?:"
    r"(?:need|needs|require|requires|lack|lacks|want|wants|after|missing|without|short of|asking for|must have|in "
    r"need of)\b"
    r"(?! to\b(?! (?:see|have|read|get|understand|know)\b))|"
    r"(?:love|like|delighted|glad|grateful|obliged|pleased|helpful|useful)\b(?: \w+)? (?:for|to (?:see|have|read|get|"
    r"receive|"
    r"know|understand)|if you)|appreciate|waiting (?:on|for)|(?:not|n't|never) (?:yet )?(?:had|have|hold|got|"
    r"received|seen|"
    r"find)|bräuchten?|brauchen?|benötigen?)\b|"
    r"\bbräuchte ich\b|\bbräuchten wir\b|\b(?:fehlen|fehlt) (?:uns|mir)\b|\breconnaissante?s? de (?:me|nous)\b|"
    r"\bsaurais gré\b|"
    r"\b(?:me|nos) (?:falta|faltan|hace falta)\b"
)
"""Somebody who wants it, or has it not."""
_WELCOME = re.compile(
    r"\bwould (?:oblige|help|suit|satisfy|settle)\b|\bwould be (?:\w+ )?(?:appreciated|ideal|welcome|helpful|useful|"
    r"great|"
    r"lovely|perfect)\b|\b(?:has|have)(?: not|n't)(?: yet)? (?:come|arrived|reached|turned up|been)\b|\byet to "
    r"(?:receive|see|"
    r"arrive|come)\b|\boutstanding\b|, please\b|\bplease[.!?]?$|\bin my (?:inbox|hands|post)\b|\bneeded\b|\bmissing\b"
)
"""What is said of the thing itself."""
_ASKS_YOU = re.compile(r"\b(?:you|your|vous|sie|ihre?|usted|tu|su)\b.*\?$|^[\w ]{2,25}\?$")
_NOT_ASKED = re.compile(
    r"\b(?:thank|thanks|merci|danke|gracias)\b|\b(?:we|i|hr|they)(?:'ll| will| may| might| shall| can)\b(?! need| "
    r"require| have "
    r"to| want)|\b(?:we|i|they) (?:received|have received|have had|had|read|looked at|liked|loved|enjoyed|took)\b|"
    r"\bno need\b|"
    r"\bnothing\b|\bquestions?\b|\bsurvey\b|\bjob|\bapply\b|\bsubscri|\bnewsletter|\bnot need\b|n't need\b|\bneed "
    r"not\b|\bif "
    r"(?:we|they|needed|required|asked)\b|\bat a later\b|\blater stage\b|\bin due course\b|\bonly need\b|\bneed to "
    r"be\b|\bdid "
    r"you\b|\bhave you (?:had|seen|heard|received)\b|\byou (?:asked|wanted|mentioned|said|told|showed|sent|gave|"
    r"wrote)\b|"
    r"\btaking (?:the )?time\b|\bcame across\b|\bbeen (?:now )?received\b|\bto review\b|\bfor our review\b|"
    r"\bforwarded\b|"
    r"\bin (?:the|our) (?:role|job|team|post|position)\b|\byou (?:will|'ll) need\b|\bthe (?:role|job|post|position) "
    r"(?:needs|"
    r"requires)\b|\bcandidates?\b"
)
"""What is done already, comes later, or is asked of nobody."""
_THINGS = ("references", "documents", "form", "salary", "work_sample")
_NOTICE = re.compile(r"\b(?:notice period|start date|kündigungsfrist|préavis)\b")


def noticed(hearing: Hearing, kinds: dict[int, str]) -> Iterator[Said]:
    """Sentences in which such a thing is wanted. `kinds` tells what the sentence of each number names."""
    for at, folded in enumerate(hearing.folded[:40]):
        if (kinds.get(at) not in _THINGS and not _NOTICE.search(folded)) or _NOT_ASKED.search(folded):
            continue
        found = _WISH.search(folded) or _WELCOME.search(folded) or _ASKS_YOU.search(folded)
        if found and not conditional(folded, found.start()):
            yield Said(at=at, start=found.start(), end=found.end())
