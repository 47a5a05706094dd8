"""Of an interview that is moved: which of the days and times in a sentence still hold, and which are given up."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from afterword.core.value import Value
from afterword.mail.reading.reader import conditional, plain
from afterword.writing.expressions import pattern

_WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?|(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)|tomorrow|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"lunes|martes|miércoles|jueves|viernes|sábado"
)
_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|"
    r"juli|oktober|dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|"
    r"(?-i:May|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_HOUR = r"\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?\s?m\b\.?|uhr\b|h\b|o['’]clock\b)|\d{1,2}[:h]\d\d|noon\b|midday\b|midi\b"
_STEP = pattern(
    rf"(?i)(?P<gap>[\s,]+)|(?P<hour>(?:{_HOUR})(?:\s?(?:-|–|to|until|bis|à|a)\s?(?:{_HOUR}))?)|"
    rf"(?P<day>{_WEEKDAY})(?!\w)|"
    rf"(?P<month>{_MONTH})(?!\w)|"
    r"(?P<figure>\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|20\d\d|\d{1,2}(?:st|nd|rd|th|er)?\.?)(?=[\s,.;:!?)]|$)|"
    r"(?P<lead>on|at|the|of|from|in|this|next|coming|originally|planned|am|um|den|dem|der|des|vom|nächsten|kommenden|"
    r"le|la|du|de|à|l['’]|el|del|las|los|a|about|around|as|planned|geplant)(?!\w)"
)
"""One word of a day and a time, as they follow each other: "Thursday, the 5th of November at 9 am"."""


class _Span(Value):
    """A day, a time, or both: to where they go, and which kinds of words they are of."""

    end: int
    kinds: frozenset[str]

    @property
    def tells(self) -> bool:
        return bool(self.kinds & {"day", "hour"}) or {"month", "figure"} <= self.kinds

    @property
    def has_day(self) -> bool:
        return "day" in self.kinds or {"month", "figure"} <= self.kinds


def _span(words: str, at: int) -> _Span:
    """The day and the time that begin there, each once: a second weekday is that of another."""
    kinds: set[str] = set()
    end = at
    while found := _STEP.match(words, at):
        kind = found.lastgroup or ""
        if kind in ("day", "hour", "month") and kind in kinds:
            break
        at = found.end()
        if kind not in ("gap", "lead"):
            kinds.add(kind)
            end = at
    return _Span(end=end, kinds=frozenset(kinds))


_INSTEAD = pattern(
    r"(?i)\b(?:instead of|rather than|in (?:place|lieu) of|anstelle|anstatt|statt|au lieu d[eu]|plutôt que|"
    r"en (?:lugar|vez) del?|(?:,|\band|\bund|\bet|\by|\() ?(?:not|nicht|non|no)|nicht (?=am\b)|not (?=on\b))"
    r"(?=[\s:])(?: (?:von|wie (?:geplant|besprochen|angekündigt)|as (?:planned|agreed)|the (?:planned|original)))?"
)
"""Behind these stands what does not hold."""
_MOVING = pattern(
    r"\b(?:mov(?:e|es|ed|ing)|reschedul\w*|re-?arrang\w*|rebook\w*|shift\w*|push\w*|chang\w+|brought forward|"
    r"bring(?:ing)? (?:\w+ ){0,3}forward|postpon\w*|put (?:\w+ ){0,3}(?:back|off|forward)|bump\w*|delay\w*|slid|"
    r"swap\w*|"
    r"verschieb\w*|verschoben|verleg\w+|vorverleg\w+|vorzieh\w*|vorgezogen|umbuch\w*|geändert|report(?:e|é|er|ée|ons)|"
    r"déplac\w+|décal\w+|avanc(?:é|ée|er|ons)|modifi\w+|aplaz\w+|reprogram\w+|pospo\w+|pospue\w+|cambi\w+|adelant\w+|"
    r"retras\w+|mover|movemos|traslad\w+)\b"
)
_TO = pattern(r"(?i)\b(?:to|until|till|auf|zum|au|à|al|para|hasta)\b")
_FROM = pattern(r"(?i)\b(?:from|vom|von|du|del|desde)\b")
_NOW = pattern(
    r"(?i)\b(?:now|nun|nunmehr|jetzt|neu|stattdessen|désormais|dorénavant|finalement|ahora|"
    r"finalmente)\b(?=[^.;:\d]{1,60})"
)
_NEW_AT = 60
"""As many characters behind "now" the new time begins."""
_HOURS = pattern(
    rf"(?i)(?:\b(?:at|from|um|à|a las|de)\s)?(?<![\w:.])(?:{_HOUR})(?:\s?(?:-|–|to|until|bis)\s?(?:{_HOUR}))?"
)


def is_moved(folded: str) -> bool:
    """Whether the words, folded, speak of moving something."""
    return _MOVING.search(folded) is not None


def moved_to(words: str) -> str:
    """Of "moves from 3:15 to 4 p.m.", "now Friday at 11 instead of Wednesday at 2" what still holds."""
    words = _without_the_old(words)
    folded = plain(words)
    found = _MOVING.search(folded)
    if found:
        for way in (_from_to(words), _onwards(words, found.start())):
            if way:
                return way
    for now in islice(_NOW.finditer(words), 3):
        for at in _starts(words, now.end(), now.end() + _NEW_AT):
            span = _span(words, at)
            if span.tells:
                return _anew(words[: now.end()], words[at:], span)
    return words


def _without_the_old(words: str) -> str:
    """Without what stands behind "instead of", where something is left that can be told apart from it."""
    for found in islice(_INSTEAD.finditer(words), 4):
        span = _span(words, found.end())
        rest = f"{words[: found.start()]} {words[span.end :]}"
        spans = [_span(rest, at) for at in _starts(rest, 0, len(rest))] if span.tells else []
        if any(each.tells for each in spans):
            same = span.has_day and not any(each.has_day for each in spans)  # "Instead of 1 pm on Friday can we do 3?"
            day = _HOURS.sub(" ", words[found.end() : span.end]) if same else ""
            return (
                f"{words[: found.start()]} {day} {_SAME_DAY.sub(' ', words[span.end :]) if day else words[span.end :]}"
            )
    return words


def _starts(words: str, first: int, last: int) -> Iterator[int]:
    """Where between the two a day or a time may begin."""
    for found in pattern(r"(?<![\w:.])\w").finditer(words, first, min(last, len(words))):
        step = _STEP.match(words, found.start())
        if step and step.lastgroup not in ("gap", "lead"):
            yield found.start()


def _from_to(words: str) -> str | None:
    """ "from Thursday at 9 to Friday at 2": what stands behind the "to"; not where it has been moved to a span."""
    for begins in islice(_FROM.finditer(words), 6):
        old = _span(words, begins.end())
        if not old.tells or _already(words[: begins.start()]):
            continue
        for to in islice(_TO.finditer(words, max(begins.end(), old.end - 20)), 6):
            new = _span(words, to.end())
            part = to.start() < old.end and to[0].casefold() in ("à", "al")  # "du jeudi à 9h"
            if new.tells and not part and to.start() >= begins.end() + 3:
                return _anew(f"{words[: begins.start()]} {'' if new.has_day else words[begins.end() : to.start()]}",
                             words[to.end() :], new)  # fmt: skip
    return None


def _already(before: str) -> bool:
    return any(_span(before, to.end()).tells for to in islice(_TO.finditer(before), 6))


def _onwards(words: str, at: int) -> str | None:
    """ "moved to Friday at 2", "auf Freitag um 14 Uhr verschieben"."""
    for to in islice(_TO.finditer(words), 10):
        if to.start() < at and to[0].casefold() not in ("auf", "zum"):
            continue
        new = _span(words, to.end())
        if to[0].casefold() in ("à", "al") and not new.has_day and list(_starts(words, at, to.start())):
            continue  # "déplacer l'entretien du jeudi à 9h" says which, not to when
        if new.tells:
            return _anew(words[: to.start()], words[to.end() :], new)
    return None


def _anew(before: str, new: str, span: _Span) -> str:
    """The new words, on the day told before them where they tell none."""
    if span.has_day:
        return new
    return f"{_HOURS.sub(' ', before)} at {_SAME_DAY.sub(' ', new).strip()}"


_SAME_DAY = pattern(r"(?i),?\s*(?:on )?(?:the )?same day,?")


_GIVEN_UP = pattern(
    r"\b(?:(?:need|needs|have|had|has|going|want|like|forced|obliged|sorry|afraid) to|must|wondering|could|can|may|"
    r"might)"
    r"(?: (?!been)\w+){0,2}? (?:move|moved|postpone\w*|reschedul\w*|rearrang\w*|re-arrang\w*|change|push|shift|delay|"
    r"cancel|"
    r"put (?:off|back)|call (?:it )?off)\b|"
    r"\b(?:can't|cannot|can not|couldn't|won't|not able to|unable to|no longer|doesn't|does not|don't|isn't|is not|"
    r"not going to) (?:\w+ ){0,2}?(?:make|do|work|manage|meet|hold|see|go ahead|take place|possible|suit|available|"
    r"free|"
    r"convenient|happen|be (?:there|here|held))\b|"
    r"\b(?:will not|won't|is not|isn't|is no longer|will no longer) (?:now )?(?:be )?(?:on|at) (?=\w+day\b|"
    r"the \d|\d)|"
    r"(?:\d|[ap]m|noon|day) (?:is|are) (?:now |sadly |unfortunately )?off\b|"
    r"\bno longer (?:works?|suits?|holds?|possible)\b|"
    r"\b(?:has|have|had) (?:\w+ )?(?:been|had to be|to be) (?:\w+ )?(?:postponed|moved|re-?arranged|put (?:off|back)|"
    r"delayed|cancell?ed|called off)\b|\b(?:falls|fallen|fell) through\b|\bis out\b|"
    r"\b(?:was|were|had been) (?:\w+ )?(?:scheduled|planned|booked|set|arranged|due|supposed|to (?:be|take place))\b|"
    r"\b(?:originally|previously|initially|ursprünglich|initialement|inicialmente|previamente)\b|"
    r"\b(?:verschieb\w*|verschoben|verleg\w+|ausfallen|fällt (?:\w+ )?aus|entfällt|absagen|(?:klappt|passt|"
    r"geht) (?:\w+ ){0,4}?nicht|"
    r"nicht (?:\w+ )?(?:halten|stattfinden|möglich|wahrnehmen))\b|"
    r"\b(?:déplac\w+|report(?:e|é|er|ée|ons)|décal\w+|annul\w+|(?:n' ?est|ne sera|ne suis|ne sommes|"
    r"ne pou\w+) (?:plus|pas)\b)|"
    r"\b(?:aplaz\w+|reprogram\w+|pospo\w+|cambi\w+|anul\w+|cancel\w+|no (?:podemos|puedo|podrá|va a ser posible|"
    r"será posible))\b"
)
"""What is said of a day that does not hold any more."""
_RATHER = pattern(
    r"(?i)\b(?:instead|same day|new|now|can you|could (?:you|we)|would|works?|let['’]s|propose|suggest|later|earlier|"
    r"rather|"
    r"stattdessen|neue[rs]?|nun|könn(?:en|ten)|passt|ginge|nouve(?:au|l|lle)|plutôt|pourri\w+|nuev[oa]|mejor|podr\w+|"
    r"please)\b"
)


def still_holds(words: str) -> tuple[str, bool]:
    """What a sentence tells that holds, and whether it is rather given up, so that what another tells counts before."""
    new = moved_to(words)
    if new != words:
        return new, False
    folded = plain(words)
    found = _GIVEN_UP.search(folded)
    if found is None or conditional(folded, found.start()):
        return words, False
    other = _other_day(words)
    return (other, False) if other else (words, True)


def tells_anew(words: str) -> bool:
    """Whether a time that a sentence tells may be the new one of a day told before."""
    return _RATHER.search(words) is not None


def _other_day(words: str) -> str:
    """Of "Thursday at 9 will not work, please come on Friday at 2" the words from the second day on, else ""."""
    days = [at for at in _starts(words, 0, len(words)) if _span(words, at).has_day]
    last = 0
    for at in days:
        span = _span(words, at)
        if last and at >= last and "hour" in span.kinds:
            return words[at:]
        last = max(last, span.end)
    return ""


_BY = pattern(r"(?i)\b(?:by|before|no later than|bis|avant|antes del?)\b")


def without_the_deadline(words: str) -> str:
    """Of "confirm by Tuesday at 5 that you can come on Thursday at 10" what is told beside the deadline, else ""."""
    for by in islice(_BY.finditer(words), 4):
        span = _span(words, by.end())
        rest = f"{words[: by.start()]} {words[span.end :]}"
        spans = [_span(rest, at) for at in _starts(rest, 0, len(rest))]
        if span.tells and any(each.has_day and "hour" in each.kinds for each in spans):
            return rest
    return ""


_SAME_TIME = pattern(
    r"(?i)\b(?:(?:at )?the same (?:time|hour)|same time|time (?:stays|remains|is unchanged)|(?:zur )?(?:selben|"
    r"gleichen|selbe|"
    r"gleiche) (?:uhr)?zeit|même heure|misma hora)\b"
)


def at_the_same_time(words: str) -> bool:
    """Whether only the day is another."""
    return _SAME_TIME.search(words) is not None
