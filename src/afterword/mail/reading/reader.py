"""What a reader is: one kind of fact, how people say it, and what means that it is not said after all.

Each has a sentence, ways of saying (`writing.review.talk` says how they are written), and examples that are its own
tests: `said` are sentences in which it is heard, `silent` ones in which it is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import wraps
from typing import Any, TypeVar

from afterword.core.value import Value, once
from afterword.mail.reading.dates import Anchor, Window, windows
from afterword.mail.reading.sentences import Sentence
from afterword.writing.expressions import pattern
from afterword.writing.review.talk import fold

Details = Mapping[str, Any]
"""What a fact has beside its kind and its words."""

IF = pattern(
    r"\b(?:if|unless|in case|in the (?:unlikely )?event|should (?:you|we|they|he|she|it|the|your|there|i|this|that|"
    r"things|any)|"
    r"provided "
    r"(?:that|you)|assuming|were (?:you|we) to|whether or not|"
    r"whether|once (?:we|you|the|your|a)|falls|sofern|wenn|sollten? (?:sie|wir|ihre|du|die|der)|im falle|si "
    r"(?:vous|votre|"
    r"nous|l[ae']|tu|el|la|no|usted|su|le|se|es|ha|hay|resulta|sigue|eres)"
    r"|au cas où|dans le cas où|en caso de|siempre que|sans (?:réponse|nouvelles)|sin respuesta|without (?:a "
    r")?(?:reply|response)|without (?:it|this|that|these|those|them)(?=,? (?:i|we|you|your|the|it)\b)|"
    r"in the absence of|passé ce délai|à défaut)\b"
)
"""Words behind which nothing is said yet, only what would be."""

_NO_CONDITION = pattern(
    r"(?<=surprised )if\b|(?<=right )if\b|(?<=okay )if\b|(?<=\bas )if\b|\bif you (?:can|could|please)\b|"
    r"\bif that(?:'s| is) (?:alright|all right|okay|ok|fine)\b|\bif you(?:'re| are) (?:reading|receiving|getting|"
    r"seeing) this\b|\bif you (?:recall|"
    r"remember|will|like|don't mind|do not mind)\b|"
    r"\bif (?:you(?: are|'re)? )?(?:still )?(?:available|interested|free|amenable)\b(?= *(?:,|then|please|we|i)\b| *,)|"
    r"\b(?:if|whether) (?:\S+ ){1,6}?(?:works?|suits?|would (?:work|suit|be (?:convenient|suitable|possible))|(?:is|"
    r"are) (?:convenient|suitable|any good))\b|\bif you would (?:join|come|attend|meet)\b|"
    r"\bif (?:only|anything|possible|"
    r"at all|ever|not sooner|not earlier|not before)\b|"
    r"\bif you (?:have |had |recently |previously )*applied (?:for|to)\b(?=.{0,90}\bplease (?:be aware|be advised|"
    r"note)\b)|"
    r"\bif you (?:have not|haven't|did not|didn't) (?:heard?|receive|received|get|got)\b(?=.{0,30}\bby now\b)|"
    r"\bwhether\b.{0,60}\bdecided\b"
)


T = TypeVar("T")
_SHORT = 30

_WORD = pattern(r"[a-z][a-z'-]*")


def each_of(words: str) -> frozenset[str]:
    """The words of a text between spaces."""
    return frozenset(words.split())


DENIALS = each_of(
    "not no never none nobody nothing neither nor cannot unable without dont don't won't can't isn't aren't doesn't "
    "didn't wouldn't shouldn't couldn't haven't hasn't hadn't mustn't needn't shan't wasn't weren't mayn't"
)
"""Words of which one stands wherever something is denied."""


class Hearing:
    """A mail as its readers hear it: its sentences, and the days that each tells, worked out once."""

    def __init__(
        self,
        sentences: tuple[Sentence, ...],
        anchor: Anchor,
        *,
        subject: str = "",
        sender: str = "",
        machine: str = "",
    ) -> None:
        self.sentences, self.anchor, self.subject, self.sender, self.machine = (
            sentences,
            anchor,
            subject,
            sender,
            machine,
        )
        self._windows: dict[int, tuple[Window, ...]] = {}
        self._words: dict[int, frozenset[str]] = {}
        self.judged: dict[str, Any] = {}

    @once
    def folded(self) -> tuple[str, ...]:
        """The sentences in lower case with plain apostrophes, French elisions apart."""
        return tuple(plain(each.words) for each in self.sentences)

    @once
    def whole(self) -> str:
        """All of them, a line each."""
        return "\n".join(self.folded)

    def words(self, at: int) -> frozenset[str]:
        """The words of the sentence of that number, folded: where none of those is there without which a reader can
        notice nothing, no expression need be tried on it."""
        if at not in self._words:
            self._words[at] = frozenset(_WORD.findall(self.folded[at]))
        return self._words[at]

    def answers(self, at: int) -> bool:
        """Whether the sentence of that number only answers a question before it: "Can I change it? Sadly not."."""
        return at > 0 and len(self.folded[at]) < _SHORT and self.folded[at - 1].rstrip().endswith("?")

    def windows(self, at: int) -> tuple[Window, ...]:
        """The days told in the sentence of that number."""
        if at not in self._windows:
            self._windows[at] = windows(self.sentences[at].words, self.anchor)
        return self._windows[at]

    def ahead(self, at: int) -> Iterator[Window]:
        """Those that are not past."""
        for window in self.windows(at):
            last = window.latest or window.earliest
            if last and last >= self.anchor.today:
                yield window


def judged_once(judge: Callable[[Hearing], T]) -> Callable[[Hearing], T]:
    """A judgement of a whole mail that several readers ask for, worked out with the first of them."""

    @wraps(judge)
    def asked(hearing: Hearing) -> T:
        if judge.__name__ not in hearing.judged:
            hearing.judged[judge.__name__] = judge(hearing)
        found: T = hearing.judged[judge.__name__]
        return found

    return asked


class Said(Value):
    """That a reader was heard in one sentence, and where in it."""

    at: int
    start: int
    end: int


class Reader(Value):
    """One kind of fact. `ways` are how it is said, `but` what in the same sentence takes it back.

    Of several sentences the first counts, or `rather` the first that holds this, folded.
    `sure` says that a condition does not take it back ("We would like to offer you the job, subject to references").
    `tell` adds the details, or is None where on a second look it is not said; `also` tells what else is said with it,
    and `notices` hears what no way knows, in sentences in which none is heard, or `besides` in all of them.
    """

    name: str
    kind: str
    sentence: str
    ways: tuple[str, ...]
    tell: Callable[[Hearing, Said], Details | None]
    but: tuple[str, ...] = ()
    sure: bool = False
    behind: bool = True  # whether a condition behind what is said takes it back too
    rather: re.Pattern[str] | None = None
    also: Callable[[Hearing, Said, Details], Iterator[Details]] | None = None
    notices: Callable[[Hearing], Iterator[Said]] | None = None
    besides: bool = False
    said: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


def plain(words: str) -> str:
    """Folded sign for sign, with "l'entretien" as two words."""
    folded = fold(words)
    return _ELISION.sub(" ", folded) if "'" in folded or "-" in folded else folded


_ELISION = pattern(
    r"(?<=[a-z])-(?=(?:vous|nous|moi|il|elle|on)\b)|(?<=\b[ldnsjmtc])'(?=[aeiouhyéèêàâîôœ])|(?<=\bqu)'(?=[aeiouhéè])"
)


_APART = pattern(r"[;–—]|: ")
_TURNS = pattern(r"[;–—]|: |\bbut (?:we|i|you|your|the|our|they|unfortunately|sadly)\b|, (?:but|however|yet)\b")
"""What stands between a condition and what does not hang on it."""


def conditional(folded: str, start: int, *, behind: bool = True, turns: bool = False) -> bool:
    """Whether what is said at `start` hangs on a condition before it, or right behind it; where it `turns`, on none
    before a "but"."""
    apart, until = (_TURNS, start + 8) if turns else (_APART, start)  # the "but" may begin what is said
    for match in IF.finditer(folded):
        if _NO_CONDITION.match(folded, match.start()):
            continue
        if match.start() < start:
            if not apart.search(folded, match.end(), until):
                return True
        elif behind and match.start() - start < 90 and match[0] in ("if", "unless", "wenn", "sofern"):
            return True
    return False


def day(value: date | None) -> str | None:
    """A day or moment as JSON has it."""
    return value.isoformat() if value else None
