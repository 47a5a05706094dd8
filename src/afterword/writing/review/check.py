"""A check: a stable name, how bad, one sentence, a source, examples that are its own tests, and the look itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal

from afterword.core.value import NOTHING, Value, once, replace
from afterword.writing.letter import Span
from afterword.writing.review.findings import Finding, Severity
from afterword.writing.review.talk import Talk

if TYPE_CHECKING:
    from afterword.writing.review.view import View


class Example(Value):
    """A letter in small, about the interview of `review.example`. `marks` are the words that the check points at.

    A `text` without greeting or without signature gets those of the example, unless `bare`. `beside` is the text of
    another letter, to Daniel, of the same batch. `facts` are further lines of the journal; `also` changes records or
    facts of it by their id. Other fields are those of `Letter`; without `send_at` it goes out the morning after.
    """

    text: str
    marks: str = ""
    to: str | tuple[str, ...] = "okonkwo"
    purpose: str = "thank_you"
    subject: str = "Data Analyst interview: thank you"
    bare: bool = False
    beside: str = ""
    channel: str = "email"
    send_at: str = ""
    attachments: tuple[str, ...] = ()
    sender: str = "lea.brandt@example.org"
    facts: tuple[Mapping[str, Any], ...] = ()
    also: Mapping[str, Mapping[str, Any]] = NOTHING


class Examples(Value):
    """The examples of one check: `good` are letters as they should be, `bad` ones hold the mistake, `near` those only
    look like it.
    """

    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    near: tuple[Example, ...]

    @property
    def told(self) -> tuple[tuple[str, tuple[Example, ...]], ...]:
        """In the order in which they are shown, each kind with its words."""
        return ("Wrong", self.bad), ("Right", self.good), ("Looks wrong and is right", self.near)


Need = Literal["candidate", "addressee", "strengths", "interview", "debrief"]
NEEDS: Mapping[Need, str] = {
    "candidate": "who you are",
    "addressee": "whom the letter goes to",
    "strengths": "any strength of yours",
    "interview": "the interview",
    "debrief": "what was said there (a debrief)",
}
"""What a check may need of the journal, in words: where it is missing, the check is silent and that is said once."""


class Check(Value):
    """One kind of mistake. Calling it looks at one letter; what it finds carries its name and severity.

    It looks at letters of its `purposes` (none: all), at written ones or at scripts when `spoken` is False or True, at
    English ones alone when `english`, and where the journal holds what it `needs`. It `hears` these ways of saying;
    with `when_heard` it looks only where one of them is heard.
    """

    name: str
    severity: Severity
    sentence: str
    source: str
    look: Callable[[View], Iterator[Finding]]
    purposes: tuple[str, ...] = ()
    spoken: bool | None = None
    english: bool = False
    needs: tuple[Need, ...] = ()
    hears: tuple[Talk, ...] = ()
    when_heard: bool = False

    @once
    def examples(self) -> Examples:
        """Its own, from a page beside: docs, `explain` and tests read them, and a review starts without."""
        from afterword.writing.review.examples import EXAMPLES

        return EXAMPLES[self.name]

    def concerns(self, view: View) -> bool:
        """Whether such a letter is looked at at all, whatever the journal holds."""
        return any(each is self for each in view.attention.checks)

    def finds(self, view: View) -> Iterator[Finding]:
        """Each mark of this kind on a letter that it `concerns`; one may be more or less severe than is usual."""
        if not view.holds.issuperset(self.needs):
            return
        if self.when_heard and not any(view.hears(talk) for talk in self.hears):
            return
        yield from self.marks(view)

    def marks(self, view: View) -> Iterator[Finding]:
        """Each mark, for whoever has seen that the letter concerns it, that what it needs is there and was heard."""
        return (
            replace(found, check=self.name, severity=found.severity or self.severity, letter=view.index)
            for found in self.look(view)
        )

    def __call__(self, view: View) -> Iterator[Finding]:
        """Each mark of this kind on the letter."""
        return self.finds(view) if self.concerns(view) else iter(())


def said(
    talk: Talk, message: str, *, or_: Talk | tuple[Talk, ...] = (), perhaps: Talk | None = None,
    if_: Callable[[View, Span], bool] | None = None, unless: Callable[[View, Span], bool] | None = None,
) -> Callable[[View], Iterator[Finding]]:  # fmt: skip
    """A look that marks wherever a thing is said, in the text and in the subject; `or_`: also where it is said so.

    What `perhaps` says it is marked where `if_` holds of its place in the text, and none of them where `unless` does.
    """

    more = or_ if isinstance(or_, tuple) else (or_,)

    def look(view: View) -> Iterator[Finding]:
        for where in ("text", "subject"):
            for span in _once(view.said(talk, where), *(view.said(each, where) for each in more)):
                if where == "subject" or unless is None or not unless(view, span):
                    yield view.mark(message, span, where=where)
        if perhaps and if_:
            for span in view.said(perhaps):
                if if_(view, span) and not (unless and unless(view, span)):
                    yield view.mark(message, span)

    return look


def beside(spans: tuple[Span, ...], found: Iterable[Finding]) -> Iterator[Span]:
    """Those of the spans on which nothing is marked yet."""
    taken = [each.span for each in found if each.span and each.where == "text"]
    yield from (each for each in spans if not any(a < each[1] and each[0] < b for a, b in taken))


def _once(spans: tuple[Span, ...], *more: tuple[Span, ...]) -> Iterator[Span]:
    """All of them, of two that overlap the first."""
    kept = list(spans)
    for each in chain.from_iterable(more):
        if not any(a < each[1] and each[0] < b for a, b in kept):
            kept.append(each)
    yield from kept
