"""What stands over a pasted text: "Harbour Opticians", "Optical Assistant (ref 311)", as a page or a note is headed."""

from __future__ import annotations

from afterword.calendars.headline import headline
from afterword.calendars.pieces import Known
from afterword.mail.reading.sentences import GREETING
from afterword.writing.expressions import pattern

MOST_LINES, MOST_LONG = 4, 90
_NO_HEADING = pattern(
    r"(?i)[.!?,;]$|^\W*\[?\d|\b\d{1,2}[:.]\d\d\b|@|https?:|^\W*(?:from|to|cc|date|sent|time|when|where|who|location|status|"
    r"re|fwd?)\b|^\W*(?:re|dear|hi|hello)\b|^[^:]{1,40}:\s*\S"
)
_LABELLED = pattern(
    r"(?i)^\W*(?:topic|subject|thema|betreff|sujet|objet|asunto|tema|interview(?: for)?)\s*:\s*(?P<what>\S.*)$"
)
_OF_A_PAGE = pattern(
    r"(?i)\s*(?:\b(?:my|your|meine|ihre|mes|vos|mis|sus) (?:applications?|interviews?|jobs?|bewerbung(?:en)?|"
    r"candidatures?|entretiens?|candidaturas?|entrevistas?)\b(?: \(\d+\))?|\b(?:candidate|applicant|careers?|"
    r"recruitment|job) (?:portal|site|page|centre|center|home)\b|\bbewerberportal\b|\bespace candidat\b|"
    r"\bportal de empleo\b|\bcareers\b|\bapplication [\w/-]*\d[\w/-]*|\bjob #?\d+|"
    r"\binvited to (?:an )?interview\b|^(?:notice of )?(?:structured |phone |video |job )?interviews? ?"
    r"(?:booking )?(?:confirm\w+|invitations?|"
    r"notifications?|notice|details|scheduled)?$|^confirmation de [\w -]+$)\s*"
)
"""What a page says of itself."""
_ANNOUNCES = pattern(
    r"(?i)\bis inviting you to\b|\byou(?:['’]re| are) (?:all )?(?:booked|set|confirmed)\b|^(?:linkedin|text message)$"
)
"""A line that may stand over the heading."""
_TOLD = pattern(
    r"(?i)^\W*(?:(?:phone|telephone|video)? ?call\b|voicemail|voice ?mail|telefonat|anruf|notiz|notes?\b|message\b|"
    r"recruiter\b|chat\b|appel\b|llamada|nota\b|dm\b|sms\b|whatsapp)"
)
"""What a note or a talk begins with: it is headed by who spoke, and how."""
_NUMBERED = pattern(r"\s*\((?=[^()]*\d)[\w/#. -]{3,24}\)")
_FOR_WHAT = pattern(
    r"(?i)(?P<firm>[^\W\d_][\w&'’. -]{2,40}?) (?:interview|gespräch|vorstellungsgespräch) ?\((?P<what>[^()]{4,50})\)$"
)
""" "Harbour Wind interview (Test Engineer)"."""


def firm_beside(role: str, over: str, people: tuple[str, ...]) -> str | None:
    """The firm that is named over a text whose post is told elsewhere in it."""
    return headline(f"{role} - {over}", "", "", "", Known(names=people, candidate="", houses=frozenset())).employer


def headed(text: str) -> str:
    """The lines over the text, as one; "" where it begins with a sentence, a greeting or a talk."""
    found: list[str] = []
    for line in (each.strip(" \t*#=-_>•|✔✓\ufffd\u200b") for each in text.split("\n")[:8]):
        if not line or _ANNOUNCES.search(line):
            continue
        if _TOLD.search(line):
            break
        labelled = _LABELLED.match(line)
        words = labelled["what"] if labelled else line
        if len(words) > MOST_LONG or (not labelled and _NO_HEADING.search(words)) or GREETING.match(words):
            break
        if about := _FOR_WHAT.match(words):
            words = f"{about['what']} - {about['firm']}"
        words = _OF_A_PAGE.sub(" ", _NUMBERED.sub("", words)).strip(" |-–—:·,")
        if words:
            found.append(words)
        if len(found) == MOST_LINES:
            break
    return " - ".join(found)
