"""The candidate's hand: how they greet, how they close, and which of our sentences they strike, learned from edits.

What is learned is offered, never taken: it holds from the next letter on once the candidate says so, is shown with
their profile, and can be dropped there. It stands on the candidate's record under `hand`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from afterword.core.value import Value, replace
from afterword.writing.letter import split

MOST = 40
"""Struck sentences that are remembered, the newest."""
LONGEST = 60
"""Characters of a greeting's words or of a sign-off."""


class Hand(Value):
    """`greeting` is what stands before the name ("Hello"), `sign_off` its line; `struck` are our own sentences, with
    their slots ("I was glad to hear of {topic}."), that are written no more where another would do.
    """

    greeting: str = ""
    sign_off: str = ""
    struck: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """For the record: what is not there is left out."""
        said = {"greeting": self.greeting, "sign_off": self.sign_off, "struck": list(self.struck)}
        return {key: value for key, value in said.items() if value}


class Habit(Value):
    """One thing that an edit shows: `kind` is "greeting", "sign_off" or "struck"."""

    kind: str
    value: str
    sentence: str


def hand_of(record: Mapping[str, Any]) -> Hand:
    """The hand on a candidate's record; what cannot be read is left out."""
    said = record.get("hand")
    if not isinstance(said, Mapping):
        return Hand()
    struck = said.get("struck")
    return Hand(
        greeting=_short(said.get("greeting")), sign_off=_short(said.get("sign_off")),
        struck=tuple(each for each in struck if isinstance(each, str))[-MOST:] if isinstance(struck, list) else (),
    )  # fmt: skip


def with_habit(hand: Hand, habit: Habit) -> Hand:
    """The hand with one more habit."""
    if habit.kind == "struck":
        return replace(hand, struck=(*(each for each in hand.struck if each != habit.value), habit.value)[-MOST:])
    return replace(hand, **{habit.kind: habit.value})


def without_habit(hand: Hand, kind: str, value: str) -> Hand:
    """The hand without it."""
    if kind == "struck":
        return replace(hand, struck=tuple(each for each in hand.struck if each != value))
    return replace(hand, **{kind: ""}) if getattr(hand, kind, "") == value else hand


def habits(ours: str, theirs: str, frames: Sequence[str], known: Hand) -> Iterator[Habit]:
    """What the candidate's text shows beside ours, which was made of `frames`, and is not known yet."""
    before, after = split(ours), split(theirs)
    old, new = _words_before_name(before.of(before.greeting)), _words_before_name(after.of(after.greeting))
    if old and new and new != old and new != known.greeting:
        yield Habit(kind="greeting", value=new, sentence=f"You greet with “{new}” where we wrote “{old}”.")
    old, new = before.of(before.signoff).strip(), after.of(after.signoff).strip()
    if old and new and new != old and new != known.sign_off and len(new) <= LONGEST:
        yield Habit(kind="sign_off", value=new, sentence=f"You close with “{new}” where we wrote “{old}”.")
    kept = {_bare(each) for each in _sentences(after.of(after.body))}
    for sentence in _sentences(before.of(before.body)):
        frame = _frame(sentence, frames)
        if frame and frame not in known.struck and not any(_alike(_bare(sentence), each) for each in kept):
            yield Habit(kind="struck", value=frame, sentence=f"You struck “{sentence}”.")


def _words_before_name(greeting: str) -> str:
    """“Dear”, “Hello” or “Good morning” of a greeting; "" where there is no such word."""
    found = re.match(r"(Dear|Hello|Hi|Hey|Good (?:morning|afternoon|evening))\b", greeting.strip())
    return found[1] if found else ""


def _sentences(body: str) -> list[str]:
    return [each.strip() for each in re.split(r"(?<=[.?!])\s+", body.strip()) if each.strip()]


def _bare(sentence: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", sentence.lower()))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one sentence is the other, changed: more than half of their words are the same."""
    return len(one & other) > len(one | other) / 2


def _frame(sentence: str, frames: Sequence[str]) -> str:
    """The way of saying that the sentence was made of, "" where it was made of none, or of its slots alone."""
    for frame in frames:
        for part in _sentences(frame):
            fixed = re.sub(r"\{\w+\}", "", part)
            if len(re.findall(r"\w+", fixed)) >= 3 and re.fullmatch(_pattern(part), sentence, re.IGNORECASE):
                return frame
    return ""


def _pattern(frame: str) -> str:
    """An expression for a frame: its slots are any words. Two of them side by side are one, so that none backtracks."""
    pieces = re.split(r"(?:\{\w+\}[ ,]*)+", frame)
    return ".{0,400}".join(re.escape(piece.strip()) for piece in pieces)


def _short(value: Any) -> str:
    return " ".join(value.split())[:LONGEST] if isinstance(value, str) else ""
