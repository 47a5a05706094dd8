"""A schedule of slots: "10:00 Ada Okafor", a line each or all in one, on the day that the words tell."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.value import Value
from afterword.mail.reading.clocks import HOURS, length_told, times, zone_told
from afterword.mail.reading.dates import windows
from afterword.mail.reading.reader import Hearing
from afterword.writing.expressions import pattern


class When(Value):
    """When it is: aware moments; `measured` is False where no end is told; `cancelled` when it is called off."""

    start: datetime
    end: datetime
    measured: bool = True
    cancelled: bool = False


_SLOT = pattern(
    r"^[\s*•|-]*(?P<start>\d{1,2}[:.h]?\d{0,2}\s*(?:[ap]\.?m\.?)?)\s*(?:(?:-|–|—|\||to|until|bis)\s*(?P<end>\d{1,"
    r"2}[:.h]?\d{0,2}\s*(?:[ap]\.?m\.?)?))?\s*(?:\(?[A-Z]{2,4}\)?)?\s*[:,|–—-]*\s+(?P<rest>\S.*)$",
    re.IGNORECASE,
)


def schedule_told(text: str, hearing: Hearing, subject: str) -> When | None:
    """From the first slot of a schedule to the end of its last; its day stands in a sentence or in the subject."""
    slots = [found for line in text.split("\n")[:200] if (found := _SLOT.match(line)) and _is_slot(found)]
    inline = [] if len(slots) > 1 else _inline(text)
    if len(slots) < 2 and len(inline) < 2:
        return None
    day = _day(hearing, subject)
    if day is None:
        return None
    zone = clock_in(text, hearing)
    spans = (
        [(found["start"], found["end"], bool(_CLOSES.match(found["rest"]))) for found in slots]
        if len(slots) > 1
        else [(begins, ends, False) for begins, ends in inline]
    )
    last: datetime | None = None
    first: datetime | None = None
    end: datetime | None = None
    for begins, ends, closing in spans:
        start = _after(begins, day, last, zone, ends)
        if start is None:
            continue
        first = first or start
        if closing:
            end = start
            continue
        last = start
        stop = _after(ends, day, start, zone) if ends else None
        end = stop or end
    if first is None or last is None:
        return None
    if end is None or end <= last:
        told = end_told(hearing, last)
        end = told if told and told > last else end
    length = length_in(hearing)
    measured = (end is not None and end > last) or length is not None
    if end is None or end <= last:
        end = last + (length or timedelta(hours=1))
    return When(start=first, end=end, measured=measured)


_CLOSES = pattern(r"(?i)(?:finish|end|ends|close|closes|depart\w*|ende|fin|goodbyes?|you are free|done)\b")


def _is_slot(found: re.Match[str]) -> bool:
    return bool(
        pattern(r"\d[:.h]\d\d|[ap]\.?m", re.IGNORECASE).search(found["start"])
        or (found["end"] and pattern(r"\d[:.h]\d\d|[ap]\.?m", re.IGNORECASE).search(found["end"]))
    )


def _inline(text: str) -> list[tuple[str, str | None]]:
    """Slots in one line, "10:00–10:45 Dr. Ada Okafor, Head of Data; 10:45 …"."""
    for line in text.split("\n")[:200]:
        found = [(match[1], match[2]) for match in _IN_LINE.finditer(line[:2000])]
        if len(found) > 1:
            return [(start, end or None) for start, end in found]
    return []


_IN_LINE = pattern(
    r"(?:^|(?<=[\s;:,|]))(\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\b)?)"
    r"(?:\s*[-–—]\s*(\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\b)?))?[:,]?\s+(?![AaPp]\.?[Mm]\b|[A-Z]{2,4}\b)(?=(?:(?:Dr|Prof|Mr|Mrs|"
    r"Ms)\.?\s)?[A-Z][\w'’-]+\s[A-Z])"
)


def _after(words: str, day: date, last: datetime | None, zone: ZoneInfo, ends: str | None = None) -> datetime | None:
    """The time on that day, in the afternoon where it would otherwise come before the slot before it."""
    half = pattern(r"(?i)[ap]\.?m").search(words)
    borrowed = pattern(r"(?i)[ap]\.?m\.?").search(ends or "")
    told = times(
        words
        if pattern(r"[:.h]\d\d|[ap]\.?m", re.IGNORECASE).search(words)
        else f"{words.strip()}{borrowed[0] if borrowed else ':00'}"
    )
    if told is None:
        return None
    moment = datetime.combine(day, told.start, zone)
    while last is not None and not half and moment < last and moment.hour < 12:
        moment += timedelta(hours=12)
    return moment


def _day(hearing: Hearing, subject: str) -> date | None:
    """The day of the schedule: of the days told that one which is a single day and not past."""
    for words in (subject, *(each.words for each in hearing.sentences)):
        for window in windows(words, hearing.anchor):
            if (
                window.earliest
                and window.earliest == window.latest
                and (window.earliest >= hearing.anchor.today or pattern(r"\d{4}").search(window.words))
                and not (words is subject and window.words.isalpha())
            ):
                return window.earliest
    return next(
        (window.earliest for window in windows(subject, hearing.anchor) if window.earliest == window.latest), None
    )


def length_in(hearing: Hearing) -> timedelta | None:
    """How long it lasts, by the first clause that says so of the whole."""
    for each in hearing.sentences:
        for clause in _CLAUSES.split(each.words) if _OF_A_PART.search(each.words) else (each.words,):
            if not _OF_A_PART.search(clause) and (found := length_told(clause)):
                return found
    return None


_CLAUSES = pattern(r",\s|;|\s(?=(?:and|but|with|und|et|y)\s)")
_OF_A_PART = pattern(
    r"(?i)\b(?:teach\w*|present(?:ation)?|task|exercise|test|write|writing|prepare|arrive|walk|"
    r"drive|journey|train ride|tour)\b"
)
"""A length that is one of a task or of the way there."""


_ENDS = pattern(
    r"(?i)\b(?:out by|done by|away(?: again)? by|keep you past|no later than|home by|back by|finish(?:ing|ed|"
    r"es)?(?: time)?:?(?: at| by| about| around)?|"
    r"ends?(?: time)?:?(?: at| by| "
    r"around| about)?|ende:|fin:|heure de fin:|hora de fin:|ending(?: at| by| around)?|until|till|til|over by|"
    r"wrap(?:ped)? up(?: by| at)?|through|"
    r"let you (?:go|out)(?: at| by)?|free(?: to go)? (?:at|by|from)|"
    r"concludes? at|bis|jusqu'à|hasta)\s+(?:about |around |approximately |ca\.? |etwa |gegen |circa |environ )?"
    r"(?P<time>.{1,24})"
)
_FULL_STOP = pattern(r"[.;!]\s+(?=[A-ZÀ-Ý])")
_HOUR_ALONE = pattern(
    rf"(?i)^(?:{'|'.join(HOURS)}|\d{{1,2}}(?=[.,;!]?(?:\s|$)))(?![:.]\d)\b(?! (?:past|to|after|before|o'clock|thirty|"
    r"fifteen|[ap]\.?m|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|uhr|h\b|days|weeks|people|minutes|hours))"
)


def end_told(hearing: Hearing, start: datetime) -> datetime | None:
    """ "We will have you out by noon"."""
    for sentence in hearing.sentences:
        for found in _ENDS.finditer(sentence.words):
            words = _FULL_STOP.split(found["time"])[0].rstrip(".!")
            told = times(_HOUR_ALONE.sub(lambda each: f"at {HOURS.get(each[0].casefold(), each[0])}", words))
            if told and told.at < 4:
                end = datetime.combine(start.date(), told.start, start.tzinfo)
                if end <= start and end.hour < 12:
                    end += timedelta(hours=12)
                if start < end <= start + timedelta(hours=12):
                    return end
    return None


def clock_in(text: str, hearing: Hearing) -> ZoneInfo:
    """The zone that the words name, else the writer's."""
    return ZoneInfo(zone_told(text) or hearing.anchor.zone or "UTC")
