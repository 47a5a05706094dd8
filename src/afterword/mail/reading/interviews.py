"""An interview that is told in sentences: when and where it is, and then everything else as of a calendar's event.

Prose becomes an event, and the calendar's reader understands it: who, with whom, for which role, how and where. A
schedule of slots, a day and a time in one sentence or in two, a time that was moved, a visit that is called off.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.calendars.events import Event, Listed
from afterword.calendars.invitations import Invitation, understood
from afterword.calendars.words import INTERVIEW
from afterword.core.value import Value
from afterword.mail.reading.clocks import HOURS, Appointment, appointment, length_told, times, zone_told
from afterword.mail.reading.dates import windows
from afterword.mail.reading.invited import round_told
from afterword.mail.reading.opening import Mail
from afterword.mail.reading.posts import employer_told, role_beside, role_told
from afterword.mail.reading.reader import Hearing, conditional, plain
from afterword.mail.reading.sentences import Sentence
from afterword.mail.reading.signatures import format_told, organizer_told, people_told
from afterword.mail.reading.venues import place_told
from afterword.mail.reading.vocabulary import HINT


class When(Value):
    """When it is: aware moments; `measured` is False where no end is told; `cancelled` when it is called off."""

    start: datetime
    end: datetime
    measured: bool = True
    cancelled: bool = False


_OFF = re.compile(
    r"\b(?:(?:have|has|had|need|must|regret|sorry|afraid|unfortunately|forced|going) (?:\w+ ){0,4}(?:to "
    r")?(?:cancel|call off|withdraw the invitation)|(?:is|was|has been|have been|been|are|be) (?:now "
    r")?(?:cancell?ed|called off|off\b)|(?:will|can) (?:not|no longer) (?:take place|go ahead)"
    r"|won't (?:take place|go ahead)|cancell?ing (?:your|the|our|\w+'s)|cancell?ation of (?:your|the|our)|"
    r"abgesagt|entfällt|absagen|findet nicht statt|annul[ée]+|n'aura pas lieu|cancelad[ao]|se cancela|"
    r"no tendrá lugar)"
)
_NOT_OFF = re.compile(
    r"\b(?:if|should|in case|unable to attend|wish to|want to|need to (?:cancel|reschedule) (?:or|please)|to "
    r"cancel or|cancel or reschedule|reschedule or cancel|you (?:need|have|must|wish|want) to)\b"
)
_MOVED = re.compile(
    r"\b(?:moves?|moved|moving|reschedul\w*|shift\w*|push\w*|chang\w*|brought forward|bring forward|postpone\w*|"
    r"new time|instead of|verschoben|verlegt|reporté\w*|déplacé\w*|aplazad\w*|reprogramad\w*)\b"
)
_SLOT = re.compile(
    r"^[\s*•|-]*(?P<start>\d{1,2}[:.h]?\d{0,2}\s*(?:[ap]\.?m\.?)?)\s*(?:(?:-|–|—|to|until|bis)\s*(?P<end>\d{1,"
    r"2}[:.h]?\d{0,2}\s*(?:[ap]\.?m\.?)?))?\s*(?:\(?[A-Z]{2,4}\)?)?\s*[:,|–—-]*\s+(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?i)\b(?:out by|done by|finish(?:ing|ed|es)?:?(?: at| by| about| around)?|ends?:?(?: at| by| "
    r"around| about)?|ending(?: at| by| around)?|until|till|over by|wrap(?:ped)? up(?: by| at)?|through|"
    r"concludes? at|bis|jusqu'à|hasta)\s+(?:about |around |approximately |ca\.? )?(?P<time>.{3,24})"
)
_HOUR_ALONE = re.compile(rf"(?i)^(?:{'|'.join(HOURS)})\b(?! (?:past|to|after|before|o'clock|thirty|fifteen))")
_CHAT = re.compile(
    r"(?i)\b(?:coffee|informational|informal (?:chat|meeting|conversation)|meet|call you|speak with you|talk to "
    r"you|see you|chat|zoom|gespräch|entretien|entrevista|screening|appointment|booked|scheduled|"
    r"conversation|on-?site|(?:drop|pop|come|call) (?:in|by|over|round|down|up)|can do|your call with|swing by|"
    r"confirmed with|you(?:'re| are|'ll be) (?:seeing|meeting))\b"
)
_NOTHING = re.compile(
    r"(?i)\b(?:webinar|newsletter|open (?:day|house)|career fair|applications? (?:close|deadline)|dentist|sale|"
    r"livestream|conference registration)\b"
)


def interview_told(
    mail: Mail, hearing: Hearing, text: str, signature: str, me: str | None, links: tuple[str, ...]
) -> Invitation | None:
    """The interview that the words of a mail tell, or None. `me` is the candidate's address."""
    told = f"{mail.subject}\n{text}"
    if _NOTHING.search(told) or not (INTERVIEW.search(told) or _CHAT.search(told)):
        return None
    when = _when(text, hearing, mail.subject)
    if when is None:
        return None
    zone = hearing.anchor.zone
    named = zone_told(told)
    place = place_told(text)
    organizer = Listed(name=mail.name, email=mail.sender) if mail.sender else organizer_told(text)
    event = Event(
        uid="",
        sequence=0,
        cancelled=when.cancelled,
        start=when.start,
        end=when.end,
        zone=named or zone or "UTC",
        measured=when.measured,
        summary=_summary(mail.subject),
        description=_unwrapped(text)[:8000],
        location=place,
        organizer=organizer,
        attendees=tuple(Listed(name=name, email=address) for name, address in mail.to[:20]),
        method="REQUEST",
    )
    found = understood(event, mail.subject, tuple(address for _, address in mail.to), me, links)
    employer = _longer(found.employer, employer_told(mail, mail.subject, text, signature))
    found = replace(
        found,
        role=role_told(mail.subject, text) or found.role or (role_beside(employer, text) if employer else None),
        employer=employer,
        format=found.format or format_told(told, place),
        round=found.round or round_told(told),
    )
    people = people_told(found, mail, text, signature)
    if any(found.employer == person.name.split(" ")[0] for person in people):
        found = replace(found, employer=None)  # "your chat with Rosalind"
    return replace(found, people=people)


def _longer(employer: str | None, told: str | None) -> str | None:
    """The employer, by the fuller of two names that begin alike."""
    return told if told and (not employer or told.startswith(f"{employer} ")) else employer


def _summary(subject: str) -> str:
    bare = re.sub(r"(?i)^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", "", subject)
    return re.sub(
        r"(?i)\s+(?:has been|is|was)\s+(?:now\s)?(?:scheduled|confirmed|booked|cancell?ed|rescheduled|"
        r"updated|set).*$",
        "",
        bare,
    )


def _unwrapped(text: str) -> str:
    """Lines in one again that a program wrapped, so that a name is not broken in two."""
    return re.sub(r"(?<=[^\n]{50})\n(?=[a-zA-ZÀ-ÿ(])(?![\s•*-]*\d{1,2}[:.]\d\d)(?!\w+:)", " ", text)


# -- when --------------------------------------------------------------------------------------------------------------


def _when(text: str, hearing: Hearing, subject: str) -> When | None:
    cancelled = _cancelled(hearing, subject)
    if (slots := _schedule(text, hearing, subject)) is not None:
        return _called_off(slots, cancelled)
    told = _appointment(hearing, subject)
    if told is None or told.start is None:
        return None
    end = told.end or _end_elsewhere(hearing, told.start)
    if end is None and (length := _length(hearing)):
        end = told.start + length
    return When(
        start=told.start, end=end or told.start + timedelta(hours=1), measured=end is not None, cancelled=cancelled
    )


def _length(hearing: Hearing) -> timedelta | None:
    return next(
        (
            found
            for each in hearing.sentences
            if not _OF_A_PART.search(each.words) and (found := length_told(each.words))
        ),
        None,
    )


_OF_A_PART = re.compile(
    r"(?i)\b(?:teach\w*|present(?:ation)?|task|exercise|test|write|writing|prepare|arrive|walk|"
    r"drive|journey|train ride|tour)\b"
)
"""A length that is one of a task or of the way there."""


def _called_off(when: When, cancelled: bool) -> When:
    """The same, called off or not."""
    return When(start=when.start, end=when.end, measured=when.measured, cancelled=cancelled)


def _cancelled(hearing: Hearing, subject: str) -> bool:
    if re.match(r"(?i)\s*(?:re:\s*|fwd?:\s*)*(?:cancell?ed|cancell?ation|abgesagt|annulé|cancelad[ao])\b", subject):
        return True
    return any(
        (found := _OFF.search(folded)) and not _NOT_OFF.search(folded) and not conditional(folded, found.start())
        for folded in hearing.folded
    )


def _schedule(text: str, hearing: Hearing, subject: str) -> When | None:
    """From the first slot of a schedule to the end of its last; its day stands in a sentence or in the subject."""
    slots = [found for line in text.split("\n")[:200] if (found := _SLOT.match(line)) and _is_slot(found)]
    inline = [] if len(slots) > 1 else _inline(text)
    if len(slots) < 2 and len(inline) < 2:
        return None
    day = _day(hearing, subject)
    if day is None:
        return None
    zone = _clock(text, hearing)
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
    length = _length(hearing)
    measured = (end is not None and end > last) or length is not None
    if end is None or end <= last:
        end = last + (length or timedelta(hours=1))
    return When(start=first, end=end, measured=measured)


_CLOSES = re.compile(r"(?i)(?:finish|end|ends|close|closes|depart\w*|ende|fin|goodbyes?|you are free|done)\b")


def _is_slot(found: re.Match[str]) -> bool:
    return bool(
        re.search(r"\d[:.h]\d\d|[ap]\.?m", found["start"], re.IGNORECASE)
        or (found["end"] and re.search(r"\d[:.h]\d\d|[ap]\.?m", found["end"], re.IGNORECASE))
    )


def _inline(text: str) -> list[tuple[str, str | None]]:
    """Slots in one line, "10:00–10:45 Dr. Ada Okafor, Head of Data; 10:45 …"."""
    for line in text.split("\n")[:200]:
        found = [(match[1], match[2]) for match in _IN_LINE.finditer(line[:2000])]
        if len(found) > 1:
            return [(start, end or None) for start, end in found]
    return []


_IN_LINE = re.compile(
    r"(?:^|(?<=[\s;:,|]))(\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\b)?)"
    r"(?:\s*[-–—]\s*(\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\b)?))?[:,]?\s+(?=(?:(?:Dr|Prof|Mr|Mrs|"
    r"Ms)\.?\s)?[A-Z][\w'’-]+\s[A-Z])"
)


def _after(words: str, day: date, last: datetime | None, zone: ZoneInfo, ends: str | None = None) -> datetime | None:
    """The time on that day, in the afternoon where it would otherwise come before the slot before it."""
    half = re.search(r"(?i)[ap]\.?m", words)
    borrowed = re.search(r"(?i)[ap]\.?m\.?", ends or "")
    told = times(
        words
        if re.search(r"[:.h]\d\d|[ap]\.?m", words, re.IGNORECASE)
        else f"{words.strip()}{borrowed[0] if borrowed else ':00'}"
    )
    if told is None:
        return None
    moment = datetime.combine(day, told.start, zone)
    while last is not None and not half and moment < last and moment.hour < 12:
        moment += timedelta(hours=12)
    return moment


def _clock(text: str, hearing: Hearing) -> ZoneInfo:
    return ZoneInfo(zone_told(text) or hearing.anchor.zone or "UTC")


def _day(hearing: Hearing, subject: str) -> date | None:
    """The day of the schedule: of the days told that one which is a single day and not past."""
    for words in (subject, *(each.words for each in hearing.sentences)):
        for window in windows(words, hearing.anchor):
            if (
                window.earliest
                and window.earliest == window.latest
                and (window.earliest >= hearing.anchor.today or re.search(r"\d{4}", window.words))
                and not (words is subject and window.words.isalpha())
            ):
                return window.earliest
    return next(
        (window.earliest for window in windows(subject, hearing.anchor) if window.earliest == window.latest), None
    )


def _appointment(hearing: Hearing, subject: str) -> Appointment | None:
    """A day and a time in one sentence, else a day whose time stands in one of the next two, else in the subject."""
    alone: date | None = None
    since = 99
    for sentence in hearing.sentences:
        words = _moved_to(sentence)
        if re.search(
            r"(?i)\b(?:respond|reply|confirm|let (?:us|me) know|rsvp|deadline|apply|call (?:us|me)|if "
            r"you)\b[^.]{0,40}\bby\b",
            words,
        ):
            continue
        found = appointment(words, hearing.anchor) if HINT.search(words) else None
        if found and found.start:
            return found
        if found and found.single and found.day and (not alone or since > 2):
            alone, since = found.day, 0
            continue
        since += 1
        told = times(words) if alone and since <= 3 and not re.search(r"\d{4}", words) else None
        if alone and told and (":" in words or re.search(r"(?i)\d\s?[ap]\.?m|uhr|\d[.h]\d\d", words)):
            zone = _clock(words, hearing)
            start = datetime.combine(alone, told.start, zone)
            return Appointment(
                start=start, end=datetime.combine(alone, told.end, zone) if told.end else None, day=alone
            )
    found = appointment(subject, hearing.anchor)
    if found and found.start:
        return found
    day = alone or (found.day if found and found.single else None)
    if day is None:
        return None
    told = next(
        (
            each
            for sentence in hearing.sentences
            if re.search(r"\d", sentence.words)
            and (each := times(sentence.words))
            and re.search(r"(?i)[:h]\d\d|[ap]\.?m|uhr", sentence.words[each.at : each.behind + 3])
        ),
        None,
    )
    return (
        Appointment(
            start=datetime.combine(day, told.start, _clock(subject, hearing)),
            end=datetime.combine(day, told.end, _clock(subject, hearing)) if told.end else None,
            day=day,
        )
        if told
        else None
    )


_MOVED_ON = re.compile(
    r"(?i)\b(?:moved?|moving|push(?:ed|ing)?|reschedul\w+|shift(?:ed|ing)?|brought|bring|postponed?|put|bump(?:ed)?|"
    r"chang(?:ed?|ing)|slid|swap(?:ped)?|verschoben|verlegt|reporté\w*|déplacé\w*|aplazad\w|reprogramad\w)\b[^.]{0,40}?"
    r"\s(?:to|until|till|auf|au|para|al)\s(?P<new>.+)$"
)
_A_DAY = re.compile(
    r"(?i)\b(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|"
    r"jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./]\d|january|february|march|"
    r"april|june|july|august|september|october|november|december)"
)


def _moved_to(sentence: Sentence) -> str:
    """Of "moves from 3:15 to 4 p.m." what it moves to; a day before that stays where none follows."""
    words = sentence.words
    if not _MOVED.search(plain(words)):
        return words
    found = re.search(r"(?i)\bfrom\b(?P<old>.{3,80}?)\bto\b(?P<new>.*)$", words)
    if found:
        new = found["new"]
        return (
            new
            if re.search(
                r"(?i)mon|tue|wed|thu|fri|sat|sun|\d{1,2}(?:st|nd|rd|th)|january|february|march|april|may|june|"
                r"july|august|sept|oct|nov|dec|tomorrow",
                new,
            )
            else f"{words[: found.start()]} {_ends_apart(new)}"
        )
    found = re.search(r"(?i)\binstead of\b.{3,60}?(?=[,;]|\s(?:your|the|our|we|it|let's|i|it's|you)\b|$)", words)
    if found:
        return f"{words[: found.start()]} {words[found.end() :]}"
    found = _MOVED_ON.search(words)
    return found["new"] if found and _A_DAY.search(found["new"]) else words


def _ends_apart(new: str) -> str:
    return re.sub(r"(?i),?\s*same day,?", " ", new)


def _end_elsewhere(hearing: Hearing, start: datetime) -> datetime | None:
    """ "We will have you out by noon"."""
    for sentence in hearing.sentences:
        for found in _ENDS.finditer(sentence.words):
            told = times(_HOUR_ALONE.sub(lambda each: f"at {HOURS[each[0].casefold()]}", found["time"]))
            if told and told.at < 4:
                end = datetime.combine(start.date(), told.start, start.tzinfo)
                if end <= start and end.hour < 12:
                    end += timedelta(hours=12)
                if start < end <= start + timedelta(hours=12):
                    return end
    return None
