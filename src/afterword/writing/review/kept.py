"""Keep mine: marks that the candidate lets be, at this place, in this letter, or for good. Never a sign in the letter.

A mark at one place is known by its fingerprint (check, words and two words on either side), so that it stays set aside
while the rest of the letter changes, and comes back when those words do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from afterword.core.value import Value
from afterword.errors import BadInput
from afterword.writing.review.findings import Finding

Reach = Literal["here", "letter", "always"]
REACHES: tuple[Reach, ...] = ("here", "letter", "always")


def reach_of(words: object) -> Reach:
    """What that word means; anything else reaches one place."""
    return next((each for each in REACHES if each == words), "here")


class Kept(Value):
    """One thing that is let be. `words` are the marked ones, in lower case: they say what is meant when it is stale.

    "here" is that one place; "letter" every mark of the check in that letter; "always" every mark of the check on the
    same words in any letter, or, of a mark on no words, every mark of the check.
    """

    check: str
    reach: Reach
    fingerprint: str = ""
    words: str = ""
    why: str = ""

    def covers(self, finding: Finding, words: str) -> bool:
        """Whether it lets that mark be, `words` being the marked ones."""
        if finding.check != self.check:
            return False
        if self.reach == "here":
            return finding.fingerprint == self.fingerprint
        return self.reach == "letter" or words.lower() == self.words

    def as_json(self) -> dict[str, Any]:
        """As it is stored."""
        return {name: value for name in self.fields if (value := getattr(self, name))}

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> Kept:
        """As it was stored."""
        said = {name: str(body.get(name, "")) for name in ("check", "fingerprint", "words", "why")}
        return cls(reach=reach_of(body.get("reach")), **said)


def keep(finding: Finding, words: str, reach: Reach = "here", why: str = "") -> Kept:
    """What lets that mark be. Raises `BadInput` for one that stops the letter and has no reason in words, or is to be
    let be everywhere without standing on any words.
    """
    if finding.severity == "blocker" and not any(sign.isalpha() for sign in why):
        raise BadInput("A mark like this stops the letter. To keep your words, say in a few why they are right.")
    if finding.severity == "blocker" and reach == "always" and not words:
        raise BadInput(f"{finding.check} stops a letter, so it cannot be let be for good. Keep it in this letter.")
    return Kept(check=finding.check, reach=reach, why=why.strip(), words=words.lower(),
                fingerprint=finding.fingerprint if reach == "here" else "")  # fmt: skip


def marked_words(finding: Finding, subject: str, text: str) -> str:
    """The words that a mark stands on; "" for one on the whole letter."""
    return (subject if finding.where == "subject" else text)[slice(*finding.span)] if finding.span else ""


def sorted_out(
    findings: Iterable[Finding], kept: Sequence[Kept], subject: str, text: str
) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[Kept, ...]]:
    """The marks of one letter that stand, those that are let be, and what is kept in vain: no such mark is there."""
    standing: list[Finding] = []
    aside: list[Finding] = []
    useful: set[int] = set()
    for finding in findings:
        words = marked_words(finding, subject, text)
        covering = [number for number, each in enumerate(kept) if each.covers(finding, words)]
        useful.update(covering)
        (aside if covering else standing).append(finding)
    stale = tuple(
        each for number, each in enumerate(kept) if number not in useful and each.reach != "always"
    )  # fmt: skip
    return tuple(standing), tuple(aside), stale
