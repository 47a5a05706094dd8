"""What somebody passes on: an agency with a line of its own above the client's mail.

What is quoted says nothing new, as a rule. An interview is told there where the words above have none and point below.
"""

from __future__ import annotations

from email.utils import parseaddr

from afterword.core.value import replace
from afterword.mail.reading.opening import Mail
from afterword.writing.expressions import pattern

_POINTS = pattern(
    r"(?i)\b(?:(?:see|as|from|read|details?|info\w*|message|e-?mail|note|confirmation|invit\w+|schedule|timings?|all|"
    r"what)\b[^.\n]{0,40}\bbelow|below (?:is|are|you)|forward(?:ing|ed)?|fyi|passing (?:this|it) on|"
    r"pass(?:ed)? (?:this|"
    r"it) on|siehe unten|weitergeleitet|ci-dessous|más abajo)\b"
)
_FORWARDED = pattern(r"(?i)\s*(?:fwd?|wg|tr|rv|i)\s*:")
_HEAD = pattern(
    r"(?i)^[\s>*]*(?P<key>from|von|de|to|an|à|para|subject|betreff|objet|asunto|date|sent|datum|gesendet|envoyé|"
    r"fecha|cc)"
    r"\**\s*:\**\s*(?P<value>\S.*)$"
)
_SUBJECTS = ("subject", "betreff", "objet", "asunto")
_LONGEST_OWN = 90
"""Words above it: whoever writes more tells it themselves."""


def passed_on(mail: Mail, kept: str, quoted: str) -> Mail | None:
    """The mail below as one of its own, to the same candidate; None where nothing is passed on."""
    if not quoted.strip() or len(kept.split()) > _LONGEST_OWN:
        return None
    if not (_POINTS.search(kept) or _FORWARDED.match(mail.subject)):
        return None
    lines = quoted.split("\n")[:400]
    start = next((at for at, line in enumerate(lines[:12]) if _HEAD.match(line)), None)
    if start is None:
        return None
    head: dict[str, str] = {}
    at = start
    while at < len(lines) and (found := _HEAD.match(lines[at])):
        head.setdefault(found["key"].casefold(), found["value"].strip("* "))
        at += 1
    name, address = parseaddr(head.get("from") or head.get("von") or head.get("de") or "")
    text = "\n".join(pattern(r"^\s*>+ ?").sub("", line) for line in lines[at:]).strip()
    if not address or not text:
        return None
    return replace(
        mail, subject=next((head[key] for key in _SUBJECTS if key in head), ""), name=name, sender=address.casefold(),
        text=text, page="", headers={},
    )  # fmt: skip
