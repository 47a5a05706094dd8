"""What writes one letter: it fills ways of saying from a brief, takes each at most once, and remembers what it took."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from zlib import crc32

from afterword.core.value import Value
from afterword.writing.asking import PROBLEM
from afterword.writing.brief import Brief
from afterword.writing.occasion import listing
from afterword.writing.phrases import Phrase, Shape, words_of
from afterword.writing.register import spelt
from afterword.writing.ways import Way, needs
from afterword.writing.wording import stems

TALKS = {"phone": "call", "onsite": "interview", "panel": "interview"}
"""What the interview is called, by its format; a conversation else."""


class Pen:
    """It is at the `turn`-th of its ways. `used` are the frames that other letters of the batch have taken.

    Of the ways that nobody has taken, it prefers one whose words it has not used in this letter.
    """

    def __init__(self, brief: Brief, turn: int, used: Collection[str]) -> None:
        self.brief = brief
        self.turn = turn
        self.used = used
        self.taken: list[str] = []
        self.words: frozenset[str] = frozenset()
        self.tags = frozenset(_tags(brief))
        self.slots = dict(_slots(brief))
        self.have = frozenset(name for name, words in self.slots.items() if words)

    def begin(self) -> None:
        """Begin the letter anew."""
        self.taken.clear()
        self.words = frozenset()

    def say(self, ways: Sequence[Way], tags: Collection[str] = (), **slots: str) -> str:
        """The next way that suits and that nobody has taken; "" where none suits."""
        has, filled = (self.tags.union(tags) if tags else self.tags), {**self.slots, **slots}
        have = self.have.union(slots) if slots else self.have
        suits = [each for each in ways if each.suits(has) and needs(each.text) <= have]
        if not suits:
            return ""
        at = (self.turn + crc32(f"{self.brief.employer}{ways[0].text}".encode())) % len(suits)
        order = [*suits[at:], *suits[:at]]
        best = min(order, key=lambda each: (each.text in self.used, len(_own_words(each.text) & self.words)))
        self.words |= _own_words(best.text)
        self.taken.append(best.text)
        american = self.brief.register.american
        frame = Way(text=spelt(best.text, american)) if american else best
        return tidy(frame.said(filled))

    def about(self, topic: Phrase) -> tuple[frozenset[str], dict[str, str]]:
        """Tags and slot for that topic."""
        shape = {Shape.SENTENCE: "said", Shape.QUOTE: "quote"}.get(topic.shape, "about")
        trouble = {"trouble"} if any(word in PROBLEM for word in words_of(topic.text)) else set()
        return frozenset({shape, topic.shape.value, *trouble}), {"topic": topic.inside}


@cache
def _own_words(frame: str) -> frozenset[str]:
    """What a frame says in words of its own, as stems; the words of letters everywhere are left out."""
    return stems(re.sub(r"\{\w+\}", " ", frame)) - _EVERYWHERE


_EVERYWHERE = stems("thank thanks letter role post position job told said speak spoke talked interview conversation")


def _tags(brief: Brief) -> frozenset[str]:
    wanted = {"yes": "keen", "no": "unwanted"}.get(brief.wanted, "undecided")
    return brief.tags | brief.register.tags | {
        brief.kind, wanted, brief.step.purpose, brief.part or "no_part",
        "phone" if brief.format == "phone" else brief.format or "in_person",
        "round1" if brief.round_ < 2 else "later_round",
        "weekday" if brief.on == f"on {brief.weekday}" else "with_date",
        "came_with" if brief.greeting in brief.met else "was_not_there",
        "several" if len([each for each in brief.met if each != brief.greeting]) > 1 else "few",
    }  # fmt: skip


def _slots(brief: Brief) -> Mapping[str, str]:
    noun = TALKS.get(brief.format, "conversation")
    if brief.round_ > 1:
        noun = "second interview" if brief.round_ == 2 else "interview"
    by_name = brief.on == f"on {brief.weekday}"
    talk = f"{brief.weekday}'s {noun}" if by_name else f"our {noun} {brief.on}" if brief.on else ""
    if by_name and brief.round_ == 2:
        talk = f"the second interview {brief.on}"
    return {
        "on": brief.on, "day": brief.day, "date": brief.date, "weekday": brief.weekday,
        "talk": talk, "for": "for" if noun.endswith("interview") else "about",
        "employer": brief.employer, "role": brief.role, "post": "role" if brief.place % 2 else brief.post,
        "who": brief.for_, "greeting": brief.greeting, "decision": _closed(brief.decision),
        "names": listing(brief.names), "met": _among(brief), "phone": brief.phone,
        "others": listing([each for each in brief.met if each != brief.greeting][:4]),
        "topic_with": brief.topic_with,
        **brief.words,
    }  # fmt: skip


def _closed(day: str) -> str:
    return f"{day}\x1f" if "," in day else day


def _among(brief: Brief) -> str:
    """Those with whom the candidate spoke, as the addressee would name them: "you and Ms Rivera"; three at most."""
    others = [name for name in brief.met if name != brief.greeting]
    names = (["you"] if brief.greeting in brief.met else []) + others
    if not names:
        return ""
    return listing(names) if len(names) <= 3 else "you and your colleagues" if names[0] == "you" else "your colleagues"


def tidy(text: str) -> str:
    """The text with the comma that closes a day inside a sentence, and no stop or space twice."""
    text = re.sub("\x1f(?= [^(])", ",", text).replace("\x1f", "")
    text = re.sub(r"([.?])([”\"’]?)\.(?=\s|$)", r"\1\2", text)
    text = re.sub(r"([,;:])(?=[,;:.?])", "", text)
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


class Page(Value):
    """A letter's words before they are set: paragraphs, the sign-off, the subject, and the frames they were made of."""

    paragraphs: tuple[str, ...]
    subject: str
    frames: tuple[str, ...]
    chosen: Mapping[str, str]
