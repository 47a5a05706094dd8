"""When an interview is, told in sentences: a day and a time in one or in two, moved, called off, or a schedule."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.calendars.zones_told import zone_told
from afterword.core.value import replace
from afterword.mail.reading.clocks import Appointment, appointment, times
from afterword.mail.reading.moves import at_the_same_time, still_holds, tells_anew, without_the_deadline
from afterword.mail.reading.reader import Hearing, conditional
from afterword.mail.reading.schedules import When, clock_in, end_told, length_in, schedule_told
from afterword.mail.reading.spoken_clocks import in_figures
from afterword.writing.expressions import pattern


def when_told(text: str, hearing: Hearing, subject: str) -> When | None:
    """When the interview is that the words tell; None where no day and time can be told from them."""
    hearing, subject = _plainly(hearing, text), in_figures(subject)
    cancelled = _cancelled(hearing, subject)
    if (slots := schedule_told(text, hearing, subject)) is not None:
        return _called_off(slots, cancelled)
    told = _appointment(hearing, subject, off=cancelled)
    if told is None or told.start is None:
        return None
    end = told.end or end_told(hearing, told.start)
    if end is None and (length := length_in(hearing)):
        end = told.start + length
    return When(
        start=told.start, end=end or told.start + timedelta(hours=1), measured=end is not None, cancelled=cancelled
    )


def _plainly(hearing: Hearing, text: str) -> Hearing:
    """The same with spoken times in figures, on the clock that the text names where nothing else tells one."""
    said = tuple(replace(each, words=_NO_DAY.sub(" ", in_figures(each.words))) for each in hearing.sentences)
    anchor = hearing.anchor
    if not anchor.zone and (zone := zone_told(text)):
        anchor = replace(anchor, zone=zone, sent=anchor.sent.replace(tzinfo=ZoneInfo(zone)))
    if said == hearing.sentences and anchor is hearing.anchor:
        return hearing
    return Hearing(said, anchor, subject=hearing.subject, sender=hearing.sender, machine=hearing.machine)


_NO_DAY = pattern(
    r"(?i)\b\d{1,2}\.(?= (?:runde|stufe|\w*gespräch|interview|termin|stock\w*|etage|og|ug|ober\w+|unter\w+|lehrjahr|"
    r"ausbildungsjahr|semester|schicht|teil|wahl|klasse|bewerbung\w*)\b)|"
    r"\b\d{1,3}(?:st|nd|rd|th)(?= (?:st|street|ave|avenue|blvd|boulevard|road|rd|floor|fl)\b)"
)
"""What counts rounds and floors in German, or streets, and looks like the day of a month."""


def _called_off(when: When, cancelled: bool) -> When:
    """The same, called off or not."""
    return When(start=when.start, end=when.end, measured=when.measured, cancelled=cancelled)


_OFF = pattern(
    r"\b(?:(?:have|has|had|need|must|regret|sorry|afraid|unfortunately|forced|going|got|gotta) (?:\w+ ){0,4}(?:to "
    r")?(?:cancel|call off|withdraw the invitation)|(?:is|was|has been|have been|been|are|be) (?:now "
    r")?(?:cancell?ed|called off|off(?=[.,;!]|$| for\b| until\b| this\b| tomorrow\b))|(?:will|can) (?:not|"
    r"no longer) (?:be )?(?:take|taking|go|going) (?:place|ahead)"
    r"|won't (?:take place|go ahead)|cancell?ing (?:your|the|our|\w+'s)|cancell?ation of (?:your|the|our)|"
    r"^(?:your )?(?:interview|appointment|meeting|booking) (?:has been |is |was )?cancell?ed|"
    r"abgesagt|entfällt|(?:muss|müssen|mussten?|leider|gezwungen)\b[^;]{0,120}?\babsagen|findet nicht statt|"
    r"annul[ée]+|n'aura pas lieu|cancelad[ao]|se cancela|"
    r"no tendrá lugar)"
)
_NOT_OFF = pattern(
    r"\b(?:if|should|in case|unable to attend|wish to|want to|need to (?:cancel|reschedule) (?:or|please)|to "
    r"cancel or|cancel or reschedule|reschedule or cancel|you (?:need|have|must|wish|want) to)\b"
)


_MOVED_TO = pattern(r"\b(?:the|your|our) new (?:time|date|day|slot|appointment) (?:is|will be)\b")
"""By which what is off is only moved."""


def _cancelled(hearing: Hearing, subject: str) -> bool:
    if pattern(r"(?i)\s*(?:re:\s*|fwd?:\s*)*(?:cancell?ed|cancell?ation|abgesagt|annulé|cancelad[ao])\b").match(
        subject
    ):
        return True
    if _MOVED_TO.search(hearing.whole):
        return False
    return any(
        (found := _OFF.search(folded)) and not _NOT_OFF.search(folded) and not conditional(folded, found.start())
        for folded in hearing.folded
    )


_TO_ANSWER = pattern(
    r"(?i)\b(?:respond|reply|confirm|let (?:us|me) know|rsvp|deadline|apply|call (?:us|me)|if you)\b[^.]{0,40}\bby\b"
)
"""What has a day of its own, which is not that of the interview."""


def _appointment(hearing: Hearing, subject: str, *, off: bool) -> Appointment | None:
    """A day and a time in one sentence, else a day whose time stands in one of the next two, else in the subject. Of
    one that is called `off` the time that no longer holds is the only one.
    """
    alone: date | None = None
    since = 99
    old: Appointment | None = None
    for sentence in hearing.sentences:
        words, gone = still_holds(_SINCE.sub("", sentence.words))
        words = _begins(words)
        if (_OLD.match(words) and not off) or _CLOSING.search(words) or _COMING.match(words):
            continue
        if "by" in words.lower() and _TO_ANSWER.search(words):
            words = without_the_deadline(words)
        found = appointment(words, hearing.anchor)
        if found and found.day and found.day.year < _NO_YEAR:
            found = None  # a weekday, which nobody can place who knows no day
        past = bool(found and found.start and found.start <= hearing.anchor.sent)
        if found and found.start and (gone or past) and not off:
            old, alone, since = old or found, found.day, 0
            continue
        if found and found.start:
            return found if found.end else _to_the_end(found, hearing)
        if found and found.single and found.day and old and old.start and at_the_same_time(words):
            return Appointment(start=datetime.combine(found.day, old.start.timetz()), day=found.day)
        past = alone is not None and alone < hearing.anchor.today
        if found and found.single and found.day and (not alone or since > 2 or (past and found.day > alone)):
            alone, since = found.day, 0
            continue
        since += 1
        told = times(words) if alone and since <= 3 and not pattern(r"\d{4}").search(words) else None
        told = told if not old or tells_anew(words) else None
        if alone and told and (":" in words or pattern(r"(?i)\d\s?[ap]\.?m|uhr|\d[.h]\d\d").search(words)):
            zone = clock_in(words, hearing)
            start = datetime.combine(alone, told.start, zone)
            return Appointment(
                start=start, end=datetime.combine(alone, told.end, zone) if told.end else None, day=alone
            )
    return _by_subject(hearing, subject, old, alone)


def _by_subject(hearing: Hearing, subject: str, old: Appointment | None, alone: date | None) -> Appointment | None:
    """What the subject tells, else the `old` time, which nothing takes the place of, else the first time that is told
    anywhere, on the day that stands `alone` or in the subject."""
    found = appointment(subject, hearing.anchor)
    if found and found.start:
        return found
    if old:
        return old
    day = alone or (found.day if found and found.single else None)
    if day is None:
        return None
    told = next(
        (
            each
            for sentence in hearing.sentences
            if pattern(r"\d").search(sentence.words)
            and (each := times(sentence.words))
            and pattern(r"(?i)[:h]\d\d|[ap]\.?m|uhr").search(sentence.words[each.at : each.behind + 3])
        ),
        None,
    )
    return (
        Appointment(
            start=datetime.combine(day, told.start, clock_in(subject, hearing)),
            end=datetime.combine(day, told.end, clock_in(subject, hearing)) if told.end else None,
            day=day,
        )
        if told
        else None
    )


_SINCE = pattern(r"(?i)^\W*(?:following|further to|after|since|nach|suite à|tras|después de)\b[^,;]{5,90},\s(?=.*\d)")
"""The last meeting, before the next is told: "Following our call on Monday at 9, …"."""


def _to_the_end(found: Appointment, hearing: Hearing) -> Appointment:
    """The same with the end, where another sentence tells both: "can you come at 10:30? So that is 10:30 to 11:15"."""
    for sentence in hearing.sentences:
        other = appointment(sentence.words, hearing.anchor)
        if other and other.end and other.start == found.start:
            return other
    return found


_OLD = pattern(
    r"(?i)\W*(?:previous(?:ly)?|old|original(?:ly)?|former(?:ly)?|was|before|bisher|avant|antes)\b[^:]{0,30}:\s"
)
"""What a program writes before the time that no longer holds."""
_COMING = pattern(
    r"(?i)\W*(?:reporting|arrival|arrive|check-?in|registration|sign-?in|gates?|doors(?: open)?|ankunft|einlass|"
    r"eintreffen|"
    r"arrivée|accueil|llegada|acceso)(?: time| from| at)?\s*:"
)
"""What a form writes before the time of coming, which is not that of beginning."""
_NO_YEAR = 1990
_CLOSING = pattern(
    r"(?i)\b(?:closing date|deadline|applications? close|advert closes|accepted by you|booked by you|you accepted|"
    r"applied on|received on|submitted on)\b"
)
"""What has a day of its own before the interview."""
_ARRIVES = pattern(
    r"(?i)\b(?:get there|arrive|be there|be here|turn up|report(?: to [\w ]{2,30}?)?|come)(?: \w+){0,2}? (?:for|by|at|"
    r"from)\s[^,;.]{2,25}[,;]\s*(?:and |as |for )?"
)
_KICKS_OFF = pattern(r"(?i)\b(?:kick(?:s|ing)? off|starts?|starting|begins?|beginning)\b.{0,20}\d")


_COMES_FOR = pattern(r"(?i)\b\d{1,2}[:.]\d\d(?:\s?[ap]m)? for (?=\d{1,2}[:.]\d\d)")
"""In Britain one comes at "10.00 for 10.15", and the second is when it begins."""
_FIXED = pattern(
    r"(?i)\b(fixée?|prévue?|programmée?|reportée?|décalée?|avancée?|déplacée?|entretien|entrevue|rendez-vous|"
    r"rdv) (?:au|du) "
    r"(?=(?:lun|mar|mercre|jeu|vendre|same)di\b|\d{1,2}(?:er)? [a-zéû]{3,9}\b)"
)
"""In French a day stands behind "au" and "du" there, which else mean until and from."""
_FROM_TO = pattern(
    r"(?i)\b(?:kick(?:s|ing)? off|starts?|starting|begins?|beginning) (?:at|from) ([\w:. ]{1,12}?),? and (?:\w+ ){0,4}"
    r"(?:let you (?:go|out)|finish\w*|ends?|done|wraps? up|free) (?:at|by|around|about) (?=\w)"
)


def _begins(words: str) -> str:
    """Without the time of arriving, where the time of beginning stands beside it; from there to when it lets go."""
    words = _COMES_FOR.sub("", words) if " for " in words else words
    words = _FIXED.sub(r"\1 le ", words) if "u " in words else words
    bare = _ARRIVES.sub("", words)
    return _FROM_TO.sub(r"from \1 to ", bare if _KICKS_OFF.search(bare) else words)
