"""A letter as a value, and the parts of its text: greeting, body, closing. Everything here is pure.

Spans are `(start, end)` in Unicode code points of `text`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from afterword.core.value import NOTHING, Value
from afterword.errors import BadInput
from afterword.writing.expressions import pattern

Span = tuple[int, int]

LONGEST = 100_000
"""Code points of a text or a field. No letter is so long; what is longer is not one."""


class Letter(Value):
    """A letter, or a script for the telephone (`channel` "phone" or "voicemail"), in the shape of contract section 4.

    `to` is a person's id, an address outside the journal, or several ids (one mail to all). `send_at` is aware.
    `step` and `for_` say which step it meets and on whose behalf it goes through another; they may be empty.
    """

    purpose: str
    to: str | tuple[str, ...]
    candidacy: str = ""
    channel: str = "email"
    subject: str = ""
    text: str = ""
    send_at: datetime | None = None
    attachments: tuple[str, ...] = ()
    sender: str = ""
    step: str = ""
    for_: str = ""
    raw: Mapping[str, Any] = NOTHING

    @property
    def recipients(self) -> tuple[str, ...]:
        """Everybody it goes to."""
        return (self.to,) if isinstance(self.to, str) else self.to

    @property
    def behalf(self) -> frozenset[str]:
        """Everybody on whose behalf it goes through another; usually nobody or one."""
        said = self.raw.get("for")
        several = said if isinstance(said, list) else [self.for_]
        return frozenset(each for each in several if isinstance(each, str) and each)

    @property
    def spoken(self) -> bool:
        """Whether it is a script and not written to be read."""
        return self.channel in ("phone", "voicemail", "call")

    @classmethod
    def from_json(cls, body: Any) -> Letter:
        """The letter that one JSON object describes. Raises `BadInput` with one sentence that names the key."""
        if not isinstance(body, Mapping):
            raise BadInput(f"A letter is a JSON object with purpose, to and text; this is {_short(body)}.")
        return cls(
            purpose=_text(body, "purpose", required=True),
            to=_recipients(body),
            candidacy=_text(body, "candidacy"),
            channel=_text(body, "channel") or "email",
            subject=_text(body, "subject"),
            text=_text(body, "text"),
            send_at=_moment(body, "send_at"),
            attachments=_attachments(body),
            sender=_text(body, "from"),
            step=_text(body, "step"),
            for_=_text({"for": _first(body.get("for"))}, "for"),
            raw=body,
        )

    def as_json(self) -> dict[str, Any]:
        """The shape of contract section 4; keys of the object that it was read from and that nobody knows are kept."""
        body: dict[str, Any] = {
            "purpose": self.purpose,
            "to": self.to if isinstance(self.to, str) else list(self.to),
            "candidacy": self.candidacy,
            "channel": self.channel,
            "subject": self.subject,
            "text": self.text,
            "send_at": self.send_at.isoformat() if self.send_at else None,
            "attachments": list(self.attachments),
            "from": self.sender,
            **({"step": self.step} if self.step else {}),
            **({"for": self.raw["for"] if isinstance(self.raw.get("for"), list) else self.for_} if self.for_ else {}),
        }
        return {**{key: value for key, value in self.raw.items() if key not in (*body, "step", "for")}, **body}


# -- reading what a stranger wrote -------------------------------------------------------------------------------------


def _text(body: Mapping[str, Any], key: str, required: bool = False) -> str:
    value = body.get(key)
    if value is None and not required:
        return ""
    if not isinstance(value, str) or (required and not value.strip()):
        raise BadInput(f'The letter\'s "{key}" should be text, and is {_short(value)}.')
    return _sound(value, key)


def _first(value: Any) -> Any:
    """Of a list of ids the first: a letter that goes through another may be for several."""
    return value[0] if isinstance(value, list) and value and all(isinstance(each, str) for each in value) else value


def _sound(value: str, key: str) -> str:
    if len(value) > LONGEST:
        raise BadInput(f'The letter\'s "{key}" is longer than {LONGEST} characters.')
    try:
        value.encode()
    except UnicodeEncodeError:
        raise BadInput(f'The letter\'s "{key}" holds half a character (a lone surrogate); write it anew.') from None
    return value


def _recipients(body: Mapping[str, Any]) -> str | tuple[str, ...]:
    value = body.get("to")
    if isinstance(value, str) and value.strip():
        return _sound(value, "to")
    if isinstance(value, list) and value and all(isinstance(each, str) and each.strip() for each in value):
        return tuple(_sound(each, "to") for each in value)
    raise BadInput(f"The letter's \"to\" should be a person's id or an address, or a list, and is {_short(value)}.")


def _moment(body: Mapping[str, Any], key: str) -> datetime | None:
    value = body.get(key)
    if value is None or value == "":
        return None
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise BadInput(f'The letter\'s "{key}" should be a time such as 2026-11-05T09:30:00+01:00, and is '
                       f"{_short(value)}.") from None  # fmt: skip
    if found.tzinfo is None:
        raise BadInput(f'The letter\'s "{key}" needs an offset, such as {_short(value + "+01:00")}.')
    return found


def _attachments(body: Mapping[str, Any]) -> tuple[str, ...]:
    value = body.get("attachments")
    if value is None:
        return ()
    names = [each.get("name") if isinstance(each, Mapping) else each for each in value if each] \
        if isinstance(value, list) else [None]  # fmt: skip
    if not all(isinstance(name, str) for name in names):
        raise BadInput(f'The letter\'s "attachments" should be a list of file names, and is {_short(value)}.')
    return tuple(_sound(str(name), "attachments") for name in names)


def _short(value: Any) -> str:
    return "missing" if value is None else ascii(value)[:60]


# -- the parts of a text -----------------------------------------------------------------------------------------------


class Parts(Value):
    """Where the parts of a text lie. `head` is what stands above the greeting; each may be empty but never overlaps.

    `signoff` is the courteous line ("Kind regards,"); `signature` what follows it: name, telephone, links.
    """

    text: str
    head: Span
    greeting: Span
    body: Span
    signoff: Span
    signature: Span

    def of(self, span: Span) -> str:
        """The words that lie there."""
        return self.text[span[0] : span[1]]

    @property
    def closing(self) -> Span:
        """Sign-off and signature together."""
        return (self.signoff[0], self.signature[1])

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The body's paragraphs: what empty lines part."""
        start, end = self.body
        found, at = [], start
        for gap in [*pattern(r"\n[ \t\r]*\n\s*").finditer(self.text, start, end), None]:
            until = gap.start() if gap else end
            if span := _trim(self.text, at, until):
                found.append(span)
            at = gap.end() if gap else end
        return tuple(found)


_GREETING = (
    r"(?:dear|hi|hello|hey|greetings|(?:good )?(?:morning|afternoon|evening)|good day|to whom it may concern|"
    r"sehr geehrter?|guten (?:tag|morgen)|hallo|lieber?|bonjour|ch[eè]re?|monsieur|madame|estimad[oa]|hola|"
    r"buen[oa]s (?:d[ií]as|tardes)|gentile|ol[aá]|car[oa]|beste|geachte|hej|k[aæ]re)\b"
)
_SIGNOFFS = (
    r"(?:(?:with|many|kind|kindest|best|warm|warmest|my|all|yours|very|most|much|again|once)\b[ ,]*)*"
    r"(?:thank(?:s| you)|regards?|wishes|the best|best|respect(?:s|fully)?|sincerely|faithfully|truly|"
    r"cordially|cheers|gratitude|gratefully|appreciation|warmly|kindly|take care|yours|appreciatively|"
    r"mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|herzliche) gr(?:ü|ue)(?:ß|ss)e|"
    r"(?:bien )?cordialement|(?:un )?(?:cordial )?saludos?|atentamente|cordiali saluti|"
    r"met vriendelijke groet|(?:med )?v[eä]nn?lig(?:a)? h(?:ilsen|älsningar))\b"
)


def split(text: str) -> Parts:
    """The parts of a text. A text without greeting or closing has empty ones there; it never fails."""
    start, end = _trim(text, 0, len(text)) or (0, 0)
    head, greeting = _greeting(text, start, end)
    signoff, signature = _closing(text, greeting[1], end)
    body = _trim(text, greeting[1], signoff[0]) or (greeting[1], greeting[1])
    return Parts(text=text, head=head, greeting=greeting, body=body, signoff=signoff, signature=signature)


def _greeting(text: str, start: int, end: int) -> tuple[Span, Span]:
    """What stands above the greeting, and the greeting: the line, or its part up to the comma, that addresses them."""
    for number, (line, stop) in enumerate(_lines(text, start, end)):
        if number > 11:
            break
        words = text[line:stop]
        if pattern(_GREETING, re.I).match(words):
            # "Good morning, Ray, this is Cody": the first comma belongs to the greeting when a name follows it
            ends = pattern(
                r"(?:(?:good )?(?:morning|afternoon|evening)|good day|hi|hello|hey),\s+[^,.!?;:\n]{1,40}[,.!:](?=\s|$)|"
                r"[^,:;!?\n]{1,70}?(?:[,:;!]|(?= [–—-] )|$)",
                re.I,
            ).match(words)
            if ends and len(ends[0].split()) <= 9:
                return _trim(text, start, line) or (start, start), (line, line + ends.end())
    return (start, start), (start, start)


def _closing(text: str, start: int, end: int) -> tuple[Span, Span]:
    """Sign-off and signature: from the last courteous line on, else the short lines at the end that hold a name."""
    lines = _lines(text, start, end)
    signoff = pattern(_SIGNOFFS, re.I)
    for back, (line, stop) in enumerate(reversed(lines)):
        words = text[line:stop].strip()
        if back > 9:
            break
        if len(words.split()) <= 8 and signoff.match(words) and not words.endswith((".", "?")):
            return (line, stop), _trim(text, stop, end) or (end, end)
        if len(words.split()) <= 5 and signoff.fullmatch(words.rstrip(".,! ")) and back > 0:
            return (line, stop), _trim(text, stop, end) or (end, end)
    if len(lines) <= 2:  # a whole letter on one line: "… With thanks, Peter Vogel, +49 …"
        inline = list(pattern(r"(?<=[.!?] )" + _SIGNOFFS + r"[^.!?]{0,30}?,", re.I).finditer(text, start, end))
        if inline and end - inline[-1].end() <= 90 and len(text[inline[-1].end() : end].split()) >= 2:
            return inline[-1].span(), _trim(text, inline[-1].end(), end) or (end, end)
    at = end
    for line, stop in reversed(lines[-5:]):
        words = text[line:stop].strip()
        if len(words.split()) > 6 or words.endswith((".", "?", "!", ",", ":", ";")):
            break
        at = line
    blank_before = not text[start:at].strip() or bool(pattern(r"\n[ \t\r]*\n\s*$").search(text[start:at]))
    return ((at, at), (at, end)) if at < end and blank_before and at > start else ((end, end), (end, end))


def _lines(text: str, start: int, end: int) -> list[Span]:
    """The lines that hold something."""
    return [
        (found.start(), found.end()) for found in pattern(r"[^\n]*[^\s][^\n]*").finditer(text, start, end)
    ]  # fmt: skip


def _trim(text: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends, or None when nothing is left."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return None if left == len(piece) else (start + left, start + len(piece.rstrip()))


# -- measures ----------------------------------------------------------------------------------------------------------


def body_of(text: str) -> str:
    """The text without greeting and signature."""
    parts = split(text)
    return parts.of(parts.body)


def word_count(text: str) -> int:
    """Words of the body, without greeting and signature."""
    return count(body_of(text))


def count(words: str) -> int:
    """How many words there are: what spaces part and what holds a letter or a digit."""
    return sum(word[0].isalnum() or any(sign.isalnum() for sign in word) for word in words.split())


def grams(body: str) -> frozenset[tuple[str, ...]]:
    """The runs of three words of a body; of a shorter one, all its words as one run."""
    words = [found.casefold().replace("’", "'") for found in pattern(r"[^\W_]+(?:['’-][^\W_]+)*").findall(body)]
    return frozenset(zip(words, words[1:], words[2:], strict=False)) or frozenset([tuple(words)] if words else [])


def overlap(a: frozenset[tuple[str, ...]], b: frozenset[tuple[str, ...]]) -> float:
    """Jaccard: the share of runs that both have, 0 to 1."""
    return len(a & b) / len(a | b) if a and b else 0.0


def similarity(a: str, b: str) -> float:
    """How alike two letters are, 0 to 1: word 3-gram Jaccard of their bodies, without greeting and signature."""
    return overlap(grams(body_of(a)), grams(body_of(b)))
