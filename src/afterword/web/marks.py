"""A letter as the page draws it: paragraphs with numbered marks in them, and their notes for the margin. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from afterword.web.tongue import meant
from afterword.writing.letter import Span
from afterword.writing.review import SEVERITIES, Finding

MOST = 5
"""Open marks shown on one letter: those that matter most. More would be a telling-off."""

LOOKS: Mapping[str, tuple[str, str, str]] = {
    "blocker": ("must", meant("Must fix"), "must"),
    "warning": ("look", meant("Look again"), "soon"),
    "advice": ("maybe", meant("Consider"), "pen"),
}
"""For each severity: how the mark is drawn, what its tag says, and the tag's colour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One mark's reason. `old` are the marked words where a fix stands against them; `new` is None without a fix.

    `name` is its own on this letter, and stays when marks before it go.
    """

    number: int
    name: str
    finding: Finding
    old: str
    new: str | None

    @property
    def look(self) -> tuple[str, str, str]:
        """How it is drawn, what its tag says, and the tag's colour."""
        return LOOKS[self.finding.severity or "advice"]

    @property
    def title(self) -> str:
        """The check's name as words: "Wrong employer"."""
        return self.finding.check.replace("-", " ").capitalize()


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words of one line; with `note` they are marked, and the number stands after them and their `stop` (a comma)."""

    text: str
    note: Note | None = None
    stop: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Lines of pieces, and the notes that stand in the margin beside them."""

    lines: tuple[tuple[Piece, ...], ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A whole letter. `more` counts the marks that are kept for later."""

    subject: tuple[Piece, ...]
    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...]
    more: int = 0


def draw(subject: str, text: str, findings: Sequence[Finding]) -> Drawn:
    """The letter with the marks that matter most, numbered in the order in which they are read."""
    worst_first = sorted(findings, key=lambda each: SEVERITIES.index(each.severity or "advice"))
    shown = sorted(worst_first[:MOST], key=_where)
    notes = tuple(_note(number, _name(each, shown), each, subject, text) for number, each in enumerate(shown, 1))
    on_subject = [note for note in notes if note.finding.where == "subject"]
    on_text = [note for note in notes if note.finding.where != "subject"]
    paragraphs = list(_paragraphs(text, on_text))
    beside = tuple(note for note in notes if not any(note in each.notes for each in paragraphs))
    if beside:  # what speaks of the whole letter or of its subject stands beside the first paragraph
        first = paragraphs[0] if paragraphs else Paragraph(lines=())
        paragraphs[:1] = [Paragraph(lines=first.lines, notes=(*beside, *first.notes))]
    return Drawn(
        subject=tuple(_pieces(subject, (0, len(subject)), on_subject)),
        paragraphs=tuple(paragraphs),
        notes=notes,
        more=len(findings) - len(shown),
    )


def _where(finding: Finding) -> tuple[bool, Span]:
    """The subject, then what speaks of the whole letter, then by place."""
    return finding.where != "subject", finding.span or (-1, -1)


def _name(finding: Finding, shown: Sequence[Finding]) -> str:
    """Its fingerprint; of those alike the later ones are counted."""
    alike = [each for each in shown if each.fingerprint == finding.fingerprint]
    place = next(place for place, each in enumerate(alike) if each is finding)
    return finding.fingerprint[:8] + (f"-{place + 1}" if place else "")


def _note(number: int, name: str, finding: Finding, subject: str, text: str) -> Note:
    start, end = finding.span or (0, 0)
    words = (subject if finding.where == "subject" else text)[start:end]
    return Note(
        number=number,
        name=name,
        finding=finding,
        old=words if finding.fix else "",
        new=finding.fix.replacement if finding.fix else None,
    )


def _paragraphs(text: str, notes: Sequence[Note]) -> Iterator[Paragraph]:
    """What empty lines part. A mark belongs to the paragraph in which it begins, and is drawn no further."""
    for found in re.finditer(r"\S(?:.*?\S)??(?=[ \t]*(?:\n[ \t]*\n|\s*\Z))", text, re.DOTALL):
        start, end = found.span()
        here = [note for note in notes if (span := note.finding.span) and start <= span[0] < end]
        lines, at = [], start
        for line in text[start:end].split("\n"):
            lines.append(tuple(_pieces(text, (at, at + len(line)), here)))
            at += len(line) + 1
        yield Paragraph(lines=tuple(lines), notes=tuple(here))


def _pieces(text: str, within: Span, notes: Iterable[Note]) -> Iterator[Piece]:
    """One line cut at its marks. Of two marks that overlap the later gives way; its number still stands."""
    at, end = within
    for note in notes:
        start, stop = note.finding.span or (0, 0)
        start, stop = max(start, at), min(stop, end)
        if not within[0] <= (note.finding.span or (-1, -1))[0] < max(end, within[0] + 1):
            continue
        if start > at:
            yield Piece(text=text[at:start])
        comma = re.compile(r"[,.;:!?…]*").match(text, max(start, stop), end)
        yield Piece(text=text[start : max(start, stop)], note=note, stop=comma[0] if comma else "")
        at = max(at, comma.end() if comma else stop)
    if at < end:
        yield Piece(text=text[at:end])
