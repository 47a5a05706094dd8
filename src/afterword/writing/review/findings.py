"""A finding: what is wrong with a letter, where, why, and how to mend it where that is certain."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from afterword.core.value import Value
from afterword.writing.letter import Letter, Span

Severity = Literal["blocker", "warning", "advice"]
SEVERITIES: tuple[Severity, ...] = ("blocker", "warning", "advice")
"""Most severe first."""


class Fix(Value):
    """Words to stand in the place of the span. `safe` when they are copied from the journal and need no judgement."""

    replacement: str
    safe: bool = False


class Finding(Value):
    """One mark on one letter. A check yields it without `check`, `severity` and `letter`; the runner stamps those.

    `span` counts code points of the text (of the subject, when `where` is "subject"); None speaks of the whole letter.
    `evidence` is what the journal says. `around` holds the words of the mark and two on either side, without position.
    """

    message: str
    span: Span | None = None
    where: str = "text"
    fix: Fix | None = None
    evidence: str = ""
    check: str = ""
    severity: Severity | Literal[""] = ""
    letter: int = 0
    around: str = ""

    @property
    def fingerprint(self) -> str:
        """Stable while the marked words and their neighbours are: what was set aside stays so after other edits."""
        from hashlib import blake2b  # a clean letter needs none

        return blake2b(f"{self.check}\n{self.where}\n{self.around}".encode(), digest_size=8).hexdigest()

    def as_json(self) -> dict[str, Any]:
        """The shape of contract section 4."""
        return {
            "check": self.check,
            "severity": self.severity,
            "message": self.message,
            "span": list(self.span) if self.span and self.where == "text" else None,
            **({"where": self.where} if self.where != "text" else {}),
            "fix": {"replacement": self.fix.replacement, "safe": self.fix.safe} if self.fix else None,
            "letter": self.letter,
            "evidence": self.evidence,
            "fingerprint": self.fingerprint,
        }


def apply(text: str, findings: Iterable[Finding]) -> str:
    """The text with every safe fix of one letter made. Of two that overlap the first in the text is made."""
    return _put_right(text, (each for each in findings if each.fix and each.fix.safe), "text")


def mended(letter: Letter, findings: Iterable[Finding], *, every: bool = True) -> tuple[str, str]:
    """Subject and text with these fixes made: `every` safe one, or all that are given."""
    chosen = [each for each in findings if each.fix and (each.fix.safe or not every)]
    return _put_right(letter.subject, chosen, "subject"), _put_right(letter.text, chosen, "text")


def _put_right(text: str, findings: Iterable[Finding], where: str) -> str:
    at, pieces = 0, []
    marks = {(each.span, each.fix.replacement) for each in findings if each.fix and each.span and each.where == where}
    for (start, end), replacement in sorted(marks):
        if start >= at:
            pieces += [text[at:start], replacement]
            at = end
    return "".join(pieces) + text[at:]
