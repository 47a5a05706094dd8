"""What stands beside a receipt without being its news: a form that is left to them, a warning to all, a holiday told in
passing. The application has arrived all the same.
"""

from __future__ import annotations

from typing import Any, Protocol

from afterword.mail.reading import receipts
from afterword.mail.reading.reader import Hearing
from afterword.writing.expressions import pattern


class _Fact(Protocol):
    @property
    def kind(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def details(self) -> dict[str, Any]: ...


_LEFT_TO_THEM = pattern(
    r"(?i)\b(?:voluntar\w+|optional\w*|anonym\w+|diversity|equal(?:ity)?|equalities|inclusion|monitoring|demographic|"
    r"self-?identif\w+|eeo|survey|if you (?:like|wish|would like|'d like|want|have(?:n['’]t| not)|need)|"
    r"feel free|you (?:can|may)|don['’]t forget|make sure|ensure|check that|keep an eye|spam|junk|whitelist|"
    r"not (?:have any )?(?:impact|affect|influence))\b"
)
"""A request that nobody need follow for the application to count, or that all are told."""


_OF_WORK = pattern(
    r"(?i)\b(?:offer\w*|hir\w+|job|positions?|role|post|contract|salary|start\w*|join\w*|welcome|employ\w*|team|"
    r"appoint\w*|"
    r"board|chosen|picked|selected|first choice)\b"
)


def unmeant(hearing: Hearing, fact: _Fact) -> bool:
    """Whether what sounds like an offer is the joy of a system at an application that has come: "You're in!"."""
    return fact.kind == "offered" and not _OF_WORK.search(fact.words) and receipts.arrived(hearing)


def in_passing(hearing: Hearing, fact: _Fact) -> bool:
    """Whether a fact beside a receipt leaves it one."""
    if fact.kind == "asked_for":
        headed = receipts.headed(hearing) and fact.details.get("what") in ("form", "documents", "other")
        alone = headed and not fact.details.get("deadline") and not fact.words.rstrip().endswith("?")
        return bool(alone or _LEFT_TO_THEM.search(fact.words))
    return fact.kind == "out_of_office" and not hearing.machine
