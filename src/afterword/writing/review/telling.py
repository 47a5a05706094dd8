"""Checks in words, for whoever asks what one looks at: the terminal and the page of all checks."""

from __future__ import annotations

from afterword.core.telling import THINGS, listed
from afterword.writing.review.check import NEEDS, Check, Example

USUAL = Example(text="")
"""What goes without saying in an example."""
LONGEST = 240
"""Signs of an example that are told."""


def looks_at(check: Check) -> str:
    """At which letters a check looks, and what the journal must hold for it: one sentence."""
    things: dict[str, str] = {purpose: words for purpose, (words, _) in THINGS.items()}
    kinds = listed((things.get(each, each.replace("_", " ")) for each in check.purposes), "or")
    letter = f"a {kinds}" if kinds else "any letter"
    kind = {None: letter, False: f"{letter} that is written to be read", True: "a script for the telephone"}[
        check.spoken
    ]
    english = ", in English alone" if check.english else ""
    needs = listed(NEEDS[each] for each in check.needs)
    return f"It looks at {kind}{english}{f', where the journal holds {needs}' if needs else ''}."


def in_a_line(example: Example) -> str:
    """An example as one line: what it is where that is not the usual, its subject where that is another, its words."""
    usual, way = USUAL, []
    way += [example.purpose.replace("_", " ")] if example.purpose != usual.purpose else []
    way += [example.channel] if example.channel != usual.channel else []
    way += [f"sent {example.send_at}"] if example.send_at else []
    way += [f"with {', '.join(example.attachments)}"] if example.attachments else []
    way += [f"from {example.sender}"] if example.sender != usual.sender else []
    way += [f"subject “{example.subject}”"] if example.subject != usual.subject else []
    way += ["beside another letter"] if example.beside else []
    text = " ".join(example.text.split())
    words = text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"
    return f"({', '.join(way)}) {words}" if way else words
