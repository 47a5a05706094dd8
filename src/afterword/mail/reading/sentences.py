"""A text in sentences: lines that a program wrapped are one again, and each list item and label stands by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.core.value import Value
from afterword.writing.expressions import pattern

MOST_SENTENCES = 600
MOST_LONG = 1500
"""Characters of one sentence that are read; no sentence of a person is longer."""


class Sentence(Value):
    """`words` on one line as written; `paragraph` counts from 0."""

    words: str
    paragraph: int = 0


_ABBREVIATION = pattern(
    r"(?i)(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|no|nr|vs|etc|e\.g|i\.e|approx|ca|dept|ext|tel|inc|ltd|co|"
    r"corp|sgt|lt|col|gen|rev|hon|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|sat|sun|a\.m|p\.m|fr|z\.b|d\.h|"
    r"bzw|inkl|evtl|hr|m|mme|mlle|sra?|ing"
    r"|uhr|u\.a|[a-z])\.$"
)
_END = pattern(r"[.!?…]+[\"'”’)\]]*(?=\s+\S)|(?<=\S);(?=\s)")
_GERMAN_DAY = pattern(r"(?<![\w:.,])\d{1,2}\.$")
GREETING = pattern(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen)|"
    r"liebe[rs]?|sehr geehrte[rs]?|bonjour|"
    r"bonsoir|cher|chère|madame|monsieur|hola|estimad[oa]|buenos días|buenas tardes|querid[oa])\b,?"
    r"(?:\s+[^\s,.!?:;]+\.?){0,2}(?:,?\s+(?-i:[A-ZÄÖÜÉ][\w.'’-]*|and|und|et|y|&|or|all|both|team|de|van|von|der|la|"
    r"frau|herr|madame|monsieur|sir|madam|everyone|there|again|applicant|candidate)){0,6}\s*[,!:.;–-]*$",
    re.IGNORECASE,
)
"""A greeting alone on its line."""
_ITEM = pattern(r"^\s*(?:[-*•–·▪◦]|\d{1,2}[.)]|\(?[a-z]\))\s+")
_LABEL = pattern(r"^\s*[A-ZÄÖÜÉ][\w /'’-]{1,30}(?:(?<!\d):|:(?!\d))\s*\S")

_BEHIND_A_TIME = pattern(
    r"(?:Eastern|Central|Mountain|Pacific|Atlantic|London|Dublin|Irish|UK|British|Paris|Berlin|Indian|Arizona|"
    r"[A-Z]{1,4}T|GMT|UTC|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
)
"""What goes on with the sentence behind "5 p.m."."""


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, without its greeting, at most six hundred."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(_paragraphs(text)):
        for piece in _split(paragraph):
            if piece and not GREETING.match(piece):
                found.append(Sentence(words=piece[:MOST_LONG], paragraph=number))
                if len(found) >= MOST_SENTENCES:
                    return tuple(found)
    return tuple(found)


def _paragraphs(text: str) -> Iterator[str]:
    """Blocks of lines that belong together. A line ends its block when it is far shorter than its block is wide and no
    small letter follows, so that lists and addresses do not run into one sentence.
    """
    block: list[str] = []
    lines = text.split("\n")
    for at, line in enumerate(lines):
        bare = line.strip()
        if not bare or (_ITEM.match(line) and not _goes_on(block, bare)) or _LABEL.match(line):
            if block:
                yield " ".join(block)
            block = []
        if bare:
            block.append(bare if _goes_on(block, bare) else _ITEM.sub("", bare))
            following = lines[at + 1].strip() if at + 1 < len(lines) else ""
            if not following or _breaks(bare, following):
                yield " ".join(block)
                block = []
    if block:
        yield " ".join(block)


def _goes_on(block: list[str], line: str) -> bool:
    """Whether a figure at the head of a line is the day of the sentence before it: "on or before Sept" / "9. Also"."""
    return bool(block) and line[0].isdigit() and len(block[-1]) > 45 and block[-1][-1] not in ".:;!?"


def _breaks(line: str, following: str) -> bool:
    """Whether the writer ended the line there, and not the width of the window."""
    first = following.split(None, 1)[0]
    if len(line) + 1 + len(first) <= 60:
        return not (following[0].islower() or (line[-1] == "," and len(line) > 30)) or bool(GREETING.match(line))
    return bool(GREETING.match(line))


def _split(paragraph: str) -> Iterator[str]:
    start = 0
    for match in _END.finditer(paragraph):
        before = paragraph[max(start, match.end() - 24) : match.end()]  # a piece of it, where nothing ends for long
        if match[0] == "." and (_ABBREVIATION.search(before[-12:]) or _GERMAN_DAY.search(before[-5:])):
            after = paragraph[match.end() : match.end() + 80].lstrip()
            if not (
                _GERMAN_DAY.search(before[-5:])
                and pattern(r"(?:We|I|The|You|If|Please|It|Your|This|Wir|Bitte|Sie)\b").match(after)
            ) and not (
                pattern(r"(?i)[ap]\.m\.$").search(before) and after[:1].isupper() and not _BEHIND_A_TIME.match(after)
            ):
                continue
        yield " ".join(paragraph[start : match.end()].split())
        start = match.end()
    if paragraph[start:].strip():
        yield " ".join(paragraph[start:].split())
