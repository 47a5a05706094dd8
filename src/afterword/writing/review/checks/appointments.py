"""Appointments: an invitation, or a talk that you missed, is answered with times that somebody can choose from."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core import clock
from afterword.core.facts import AskedFor, InterviewMissed, Invited, Supplied
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.view import View, pattern

# -- no-time-slots ----------------------------------------------------------------------------------------------------

_DAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|montag|dienstag|mittwoch|donnerstag|freitag|"
    r"samstag|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunes|martes|miércoles|jueves|viernes|sábado"
)
_DATE = (
    r"\d{1,2}(?:st|nd|rd|th|\.|er)?,? ?(?:of |de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|"
    r"fév|"
    r"avr|juin|juil|août|déc|ene|abr|ago|dic)[^\W\d]*|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\d{1,2}[./]\d{1,2}\b|\d{4}-\d\d-\d\d|"
    r"\d{1,2}(?:st|nd|rd|th)\b"
)
_CLOCK = (
    r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b)?|\d{1,2} ?(?:[ap]\.?m\b|o'clock|uhr\b|h\d\d|h\b|heures)|\bnoon\b|\bmidday\b|"
    r"\b(?:at|from|after|before|to|or|and|until|between|um|ab|à|las|a las) (?:half past |quarter past )?(?:\d{1,2}|"
    r"eight|"
    r"nine|ten|eleven|twelve|one|two|three|four|five)\b(?! (?:days?|weeks?|hours?|minutes?|people|of|years?|times?|"
    r"slots?|months?|references|rounds?))|"
    r"(?<=\d), (?:\d|1[012])\b(?! ?(?:of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|"
    r"(?<=day )(?:morning|afternoon|evening)|(?:vor|nach)mittags?|matin|après-midi|"
    r"mañana|tarde"
)
_ZONE = (
    r"\b(?:gmt|bst|utc|cet|cest|mez|mesz|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|aest|aedt|jst|sgt|hst|wet|west|eet|eest|"
    r"msk|"
    r"time zone|timezone|zeitzone|ortszeit|heure d[e'u]|heure locale|hora de|hora local|(?:et|ct|mt|pt)(?=[\s.,;:)])|"
    r"(?:local|european|eastern|central|pacific|mountain|uk|us|german|french|indian) time|"
    r"(?:your|my|our) (?:local )?time(?= zone|[.,;)]|$))"
)
_TAKES = (
    r"\b(?:confirm(?:ed|ing)?|i(?: wi|')ll be (?:there|ready|with you|at)|see you|works (?:well|perfectly|fine)|"
    r"suits me|"
    r"is (?:fine|perfect|good|ideal)|in my (?:diary|calendar)|i accept|bestätige|passt|je confirme|confirmo|convient|"
    r"me va bien|look forward to (?:it|meeting|seeing|speaking|talking|the|returning|coming|(?:mon|tues|wednes|thurs|"
    r"fri)day))\b"
)
_ANY = (
    r"\b(?:any ?time|whenever|any day|at your convenience|flexible|whatever (?:time|day|suits)|"
    r"when(?:ever)? (?:it )?suits|"
    r"(?:whichever|whatever) (?:moment|time|day|slot|hour|date)|"
    r"my (?:schedule|calendar|diary) is (?:very |quite )?flexible|"
    r"my (?:schedule|calendar|diary) is (?:open|clear|free)|wide open|free (?:all|most|next) (?:week|day)|jederzeit|"
    r"à tout moment|quand vous|cuando (?:quiera|le)|en cualquier momento|"
    r"let me know (?:what|which|when|a time|the time)|"
    r"(?:what|which) (?:time|day|times|days) (?:would|works?|suits?|is|are)|when (?:would|should|shall|works|can|"
    r"do you))\b"
)
"""The expressions read folded text, in English, German, French and Spanish."""


_WHEN = r"\b(?:availab\w+|times?|slots?|dates?|days?|when)\b|termin|verfügbar|disponib|fecha"
"""What was asked for, where it is times."""


def no_time_slots(view: View) -> Iterator[Finding]:
    """An invitation is answered without three times to choose from, or without a zone where there are two of them."""
    if (view.purpose == "missed" and not _you_missed_it(view)) or (view.purpose == "answer" and not _asked_when(view)):
        return
    text = view.folded
    start, end = view.parts.body
    body = text[start:end]
    days, dates = (len(set(pattern(each).findall(body))) for each in (_DAY, _DATE))
    clocks = len(pattern(_CLOCK).findall(body))
    slots = max(days, dates, clocks)
    told = _told_when(view)
    takes = pattern(_TAKES).search(body) and ((clocks and (days or dates)) or told)
    vague = pattern(_ANY).search(body)
    taken = (takes and not (vague and not clocks)) or (told and not vague and not clocks)
    if (slots < 3 and not taken) or (not clocks and not taken):
        span = (start + vague.start(), start + vague.end()) if vague else None
        yield view.mark("It leaves it to them to find a time. Offer three to five, on two days or more, with the zone.",
                        span)  # fmt: skip
    elif clocks and _zones_differ(view) and not _names_a_zone(view):
        yield view.mark("It names times without their zone, and there are two of them. Add the zone.",
                        evidence=f"{view.candidate and view.candidate.zone}; {view.story.candidacy.zone}")  # fmt: skip


def _you_missed_it(view: View) -> bool:
    """Whether it was the candidate who did not come: then new times are yours to offer."""
    missed = view.story.of(InterviewMissed)
    return bool(missed and missed[-1].who == "candidate")


def _asked_when(view: View) -> bool:
    """Whether the newest request is one for times, and not answered yet: an answer to anything else needs none."""
    answered = {fact.answers for fact in view.story.of(Supplied)}
    asked = view.story.of(AskedFor)
    return bool(asked and asked[-1].id not in answered and pattern(_WHEN).search(asked[-1].what.lower()))


def _told_when(view: View) -> bool:
    """Whether the newest invitation names its moment."""
    invited = view.story.of(Invited)
    return view.purpose != "missed" and bool(invited and invited[-1].start)


def _zones_differ(view: View) -> bool:
    """Whether the employer's wall clock shows another hour than the candidate's at that moment."""
    if not view.candidate:
        return False
    theirs, yours = clock.zone(view.story.candidacy.zone), clock.zone(view.candidate.zone)
    return view.moment.astimezone(theirs).utcoffset() != view.moment.astimezone(yours).utcoffset()


def _names_a_zone(view: View) -> bool:
    """Whether it names one, or a city of either: “10:00 Zurich time”, “nine o'clock in Zurich”."""
    zones = [view.story.candidacy.zone, view.candidate.zone if view.candidate else ""]
    cities = {zone.rsplit("/", 1)[-1].replace("_", " ").lower() for zone in zones if "/" in zone}
    return any(city in view.folded for city in cities) or bool(pattern(_ZONE).search(view.folded))


CHECKS = (
    Check(
        name="no-time-slots",
        severity="advice",
        sentence="An invitation is answered without times to choose from.",
        source="https://climbtheladder.com/how-to-give-your-availability-for-interview-and-get-the-job",
        purposes=("answer_invitation", "answer", "missed"),
        look=no_time_slots,
    ),
)
