"""A check: a stable name, how bad, one sentence, a source, examples that are its own tests, and the look itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from afterword.core.value import Value, replace
from afterword.writing.review.findings import Finding, Severity

if TYPE_CHECKING:
    from afterword.writing.review.view import View


class Example(Value):
    """A letter in small, about the interview of `review.example`. `marks` are the words that the check points at.

    A `text` without greeting or without signature gets those of the example, unless `bare`.
    """

    text: str
    marks: str = ""
    to: str = "okonkwo"
    purpose: str = "thank_you"
    subject: str = "Data Analyst interview: thank you"
    bare: bool = False
    beside: str = ""


class Check(Value):
    """One kind of mistake. Calling it looks at one letter; what it finds carries its name and severity."""

    name: str
    severity: Severity
    sentence: str
    source: str
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    look: Callable[[View], Iterator[Finding]]

    def __call__(self, view: View) -> Iterator[Finding]:
        """Each mark of this kind on the letter; a mark may be more or less severe than is usual for its kind."""
        for found in self.look(view):
            yield replace(
                found, check=self.name, severity=found.severity or self.severity, letter=view.index
            )  # fmt: skip
