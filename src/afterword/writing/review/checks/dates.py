"""The day of the interview, where the letter names it: weekday, date or “yesterday”, against the journal.

Only words that speak of a talk that has taken place are looked at. Deadlines, plans, projects and other people's days
are nobody's mistake, so a sentence about what is to come is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.core import clock
from afterword.core.facts import AskedFor, CallMade, InterviewHeld, InterviewMissed, Invited, ToldToCheckBack
from afterword.core.value import Value
from afterword.errors import BadInput
from afterword.writing.review.check import Check, Example
from afterword.writing.review.findings import Finding
from afterword.writing.review.view import View, pattern

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat)\b\.?"
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_DATE = (
    rf"(?:(?:the )?{_NUMBER}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} (?:the )?{_NUMBER}(?:st|nd|rd|th)?(?!\d))"
    r"(?:,? 20\d\d)?|"
    rf"20\d\d-\d\d-\d\d|{_NUMBER}[/.]{_NUMBER}(?:[/.](?:20)?\d\d)?(?![\d/%])"
)
_WHEN = (
    rf"(?<![\w-])(?P<when>(?:(?:(?:on|last|this|this past|past) )?(?P<weekday>{_DAY})"
    r"(?: (?:morning|afternoon|evening|lunchtime))?"
    rf"(?:,? (?:the )?(?P<of>{_DATE}|{_NUMBER}(?:st|nd|rd|th)))?(?!\w))|"
    rf"(?:on )?(?P<date>{_DATE})|on the (?P<nth>{_NUMBER})(?:st|nd|rd|th)|"
    r"(?P<near>(?:earlier )?today|earlier this (?:morning|afternoon|evening|week)|this (?:morning|afternoon|evening)|"
    r"yesterday(?: (?:morning|afternoon|evening))?|the day before yesterday|last night|last week|tonight|"
    r"(?:a|one|two|three|four|five|six|seven|ten) (?:days?|weeks?) ago))"
)
_TALK = (
    r"(?:interview|conversation|meeting|call|talk|chat|discussion|visit|panel|on-?site|session|tour|meet-?up|screen(?:ing)?"
    r")s?"
)
_MET = (
    r"(?:met|meet|meeting|spoke|speak|speaking|talked|talk|talking|interviewed|interviewing|seeing|saw|see|visited|visiting|"
    r"came|come|coming|chatted|chatting|sat|sitting|had|having|taking|took|walking|walked|giving|gave|making|made|sparing|"
    r"hosting|showing|sharing|explaining|explained|described|describing|telling|told|inviting|welcoming|laying|going|"
    r"hearing|heard|learning|finding|fitting|joining|connecting|connected|discussing|discussed|spending|spent)"
)
_AHEAD = (
    r"\b(?:will|shall|would|could|should|can|may|might|hope|hoping|forward|next|available|free|until|till|before|by|if|"
    r"plan|plans|planned|planning|propose|suggest|second|further|another|tomorrow|soon|since|every|each|from|unless|"
    r"decide|decides|deadline|due|expect|expects|expected|starts?|begins?|opens?|arrives?|arriving|sends?|sent|wrote|"
    r"emailed|e-?mail|message|letter|note|reply|replied|applied|application|news|decision|voicemail|ring|check|asked|follow)\b"
)
_HARMLESS = r"\b(?:(?:I|we)(?:'d|’d| would) like to|as (?:we|you) planned|could not have)\b"
_CUE = (
    r"(?:I|we|you|thank you (?:\w+ ){0,4}?for|thanks (?:\w+ ){0,3}?for|good|pleasure|enjoyed|glad|nice|great|lovely|"
    r"grateful|pleased|delighted|appreciated?|time|moment|hour|day|for|of|in|us|after|and|when|was)"
)
_WORDS = r"(?: [\w,&.'’\"“”/-]+)"
_BREAK = r"[;:—–()]|,(?! (?:20\d\d|the \d))|\b(?:because|which|that|while|although|but|so|where)\b"
_EVENT = (
    r"\b(?:launch|release|migration|deadline|opening|shifts?|waits?|clinic|event|nights?|start|move|election|exams?|"
    r"conference|trial|audit|inspection|committee|board|hearing|strike|storm|outage|game days?|switch|go-live|"
    r"cut-?over|review|rollout|queues?|peaks?|rota|school|market|delivery|deliveries)\b"
)


def wrong_date(view: View) -> Iterator[Finding]:
    """A day that is given for the interview and is not the day on which there was one."""
    held = _Held.of(view)
    if held is None:
        return
    for number, (first, last) in enumerate(view.sentences):
        for match in pattern(_WHEN, re.I).finditer(view.text, first, last):
            if _speaks_of_it(view, match, first, last, number):
                yield from _judged(view, held, match)
    subject = view.letter.subject
    for match in pattern(_WHEN, re.I).finditer(subject):
        if pattern(_TALK, re.I).search(subject) and not pattern(_AHEAD, re.I).search(subject):
            for found in _judged(view, held, match):
                yield view.mark(found.message, found.span, where="subject", evidence=found.evidence)


# -- does it speak of the interview? -----------------------------------------------------------------------------------


def _speaks_of_it(view: View, match: re.Match[str], first: int, last: int, number: int) -> bool:
    """Whether the words around a day tie it to a talk that has taken place."""
    before, after = " ".join(view.text[first : match.start()].split()), view.text[match.end() : last]
    lead = pattern(_HARMLESS, re.I).sub("", pattern(_BREAK, re.I).split(before)[-1]).strip()
    if pattern(_AHEAD, re.I).search(lead) or pattern(
        rf"^s\b|^\s*(?:to|until|through|or|–|-)\s*(?:{_DAY}|{_DATE})", re.I
    ).match(after):
        return False  # "on Mondays", "Monday to Friday", "we meet again on Friday"
    if pattern(
        r"^,?\s+(?:to (?:arrange|schedule|set up|confirm|invite)|when you (?:invited|called|rang|wrote))\b"
    ).match(after):
        return False  # "your call last Friday to arrange it"
    if after.startswith(("'s", "’s")):
        return _owns_a_talk(before, after)
    bare = match["weekday"] and match["when"].lower().startswith(match["weekday"].lower())
    if bare and pattern(
        r"\b(?:the|a|an|every|each|our|your|their|all|some|any|most|long|busy|quiet|typical)$", re.I
    ).search(before):
        return False  # "the Monday release train"
    if match["near"] and pattern(r"\b(?:of|in|about|the|every|each|long|busy|for)$", re.I).search(before):
        return False
    return (
        _follows_a_talk(lead)
        or _follows_a_meeting(lead)
        or (number <= 1 and view.purpose == "thank_you" and _is_thanks(lead))
        or (not pattern(r"\w", 0).search(before) and _begins_a_meeting(after))
    )


def _owns_a_talk(before: str, after: str) -> bool:
    """“Thursday's interview”, unless it is still to come."""
    return bool(pattern(rf"^['’]s (?:[\w&,’'-]+ ){{0,8}}?{_TALK}\b", re.I).match(after)) and not pattern(
        r"\b(?:will|shall|next|forward to|before|until|ahead of|by|bring|prepare|ready)\b", re.I
    ).search(before)


def _follows_a_talk(lead: str) -> bool:
    """“our conversation about the migration | on Thursday”."""
    found = pattern(
        r"\b(?:our|my|the|your|this|a|an)"
        rf"(?: (?!committee|board|team|staff|council|sales|weekly|daily|parents)[\w,&’'-]+){{0,6}}?"
        rf" {_TALK}(?P<on>{_WORDS}{{0,12}})$", re.I
    ).search(lead)  # fmt: skip
    return bool(found) and not pattern(_EVENT, re.I).search(found["on"] if found else "")


def _follows_a_meeting(lead: str) -> bool:
    """“it was good to meet you | on Thursday”."""
    found = pattern(rf"\b{_CUE}{_WORDS}{{0,3}}? {_MET}\b(?P<on>{_WORDS}{{0,12}})$", re.I).search(lead)
    return bool(found) and not pattern(_EVENT, re.I).search(found["on"] if found else "")


def _is_thanks(lead: str) -> bool:
    """“thank you for your time | yesterday”, near the top of a thank-you."""
    found = pattern(r"\bthank(?:s| you)\b(?P<on>.{0,120})$", re.I).search(lead)
    return bool(found) and not pattern(_EVENT, re.I).search(found["on"] if found else "")


def _begins_a_meeting(after: str) -> bool:
    """“On 14 October | I met Ms Marsden”, “Yesterday | we spoke”."""
    return bool(pattern(rf"^,?\s*(?:I|we|you)\s+(?:\w+ly\s+)?{_MET}\b", re.I).match(after)) and not pattern(
        r"^[^.]{0,40}\b(?:sent|wrote|asked|applied|told)\b", re.I
    ).match(after)


# -- is it the right day? ----------------------------------------------------------------------------------------------


class _Held(Value):
    """The days on which there was a talk, and what "today" is, in every zone in which the writer may be counting."""

    days: frozenset[date]
    interview: InterviewHeld
    todays: frozenset[tuple[date, date]]
    hours: frozenset[tuple[int, int]]
    spoken: str

    @classmethod
    def of(cls, view: View) -> _Held | None:
        """None when the journal knows of no interview by then."""
        interview = view.interview
        if interview is None:
            return None
        zones = _zones(view, interview)
        talks: list[datetime] = []
        for fact in view.story.facts:
            if isinstance(fact, InterviewHeld | InterviewMissed | CallMade | ToldToCheckBack | AskedFor):
                talks.append(fact.at)
            start = getattr(fact, "start", None)
            if isinstance(fact, InterviewHeld | InterviewMissed | Invited) and start:
                talks.append(start)
        held = [at for each in view.story.interviews for at in (each.at, each.start) if at]
        local = interview.at.astimezone(zones[0])
        began = interview.start or interview.at
        return cls(
            days=frozenset(at.astimezone(zone).date() for at in talks for zone in zones),
            interview=interview,
            todays=frozenset(
                (view.moment.astimezone(zone).date(), at.astimezone(zone).date()) for at in held for zone in zones
            ),
            hours=frozenset((began.astimezone(zone).hour, interview.at.astimezone(zone).hour) for zone in zones),
            spoken=clock.spoken_day(local),
        )  # fmt: skip

    def ago(self, least: int, most: int) -> bool:
        """Whether some interview was between so many days before the day of sending."""
        return any(least <= (today - day).days <= most for today, day in self.todays)


def _zones(view: View, interview: InterviewHeld) -> list[ZoneInfo]:
    names = [interview.zone, view.story.candidacy.zone, view.candidate.zone if view.candidate else ""]
    names += [person.zone for person in view.recipients]
    found = []
    for name in names:
        try:
            if name and (zone := clock.zone(name)) not in found:
                found.append(zone)
        except BadInput:
            continue
    return found or [ZoneInfo("UTC")]


def _judged(view: View, held: _Held, match: re.Match[str]) -> Iterator[Finding]:
    """The marks on one mention: on its weekday, on its date, or on its "yesterday"."""
    evidence = f"The interview was on {held.spoken}, by the journal"
    if match["weekday"]:
        weekday = next(at for at, name in enumerate(DAYS) if name.startswith(match["weekday"].lower().rstrip(".")[:3]))
        right_day = any(day.weekday() == weekday for day in held.days)
        right_date = match["of"] is None or _is_held(held, match["of"])
        if not right_day and not right_date:
            yield view.mark(f"The interview was on {held.spoken}, not then.", (match.start("weekday"), match.end("of")),
                            evidence=evidence)  # fmt: skip
        elif not right_day:
            whole = match["weekday"].lower() in DAYS
            day = f"{held.interview.at.astimezone(_zones(view, held.interview)[0]):%A}"
            yield view.mark(f"The interview was on {held.spoken}, not on a {match['weekday'].title()}.",
                            match.span("weekday"), fix=day if whole else None, safe=whole and len(held.days) == 1,
                            evidence=evidence)  # fmt: skip
        elif not right_date:
            yield view.mark(f"The interview was on {held.spoken}, not on {match['of']}.", match.span("of"),
                            evidence=evidence)  # fmt: skip
    elif match["date"]:
        if not _is_held(held, match["date"]):
            yield view.mark(
                f"The interview was on {held.spoken}, not on {match['date']}.", match.span("date"),
                fix=_rewritten(match["date"], held, view), safe=len(held.days) == 1, evidence=evidence,
            )  # fmt: skip
    elif match["nth"]:
        if not any(day.day == int(match["nth"]) for day in held.days):
            yield view.mark(
                f"The interview was on {held.spoken}, not on the {match['nth']}th.",
                match.span("when"),
                evidence=evidence,
            )
    elif match["near"] and not _was_then(held, match["near"].lower()):
        yield view.mark(f"The interview was on {held.spoken}; when this goes out, that is not “{match['near']}”.",
                        match.span("near"), evidence=evidence)  # fmt: skip


def _is_held(held: _Held, said: str) -> bool:
    """Whether a date, however it is written, is the day of a talk. Of two readings either will do."""
    plain = said.lower().replace(",", " ").replace(".", " ").replace(" the ", " ").replace(" of ", " ")
    if found := re.fullmatch(r"(20\d\d)-(\d\d)-(\d\d)", said.strip()):
        year, month, day = map(int, found.groups())
        return any((each.year, each.month, each.day) == (year, month, day) for each in held.days)
    if found := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?", said.strip()):
        a, b = int(found[1]), int(found[2])
        years = {int(found[3]) % 100} if found[3] else {each.year % 100 for each in held.days}
        return any(each.year % 100 in years and (each.day, each.month) in ((a, b), (b, a)) for each in held.days)
    number = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", plain)
    month_name = re.search(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", plain)
    year_said = re.search(r"\b(20\d\d)\b", plain)
    day = int(number[1]) if number else 0
    month = next((at for at, name in enumerate(MONTHS, 1) if month_name and name.startswith(month_name[1])), 0)
    if not month:
        return any(each.day == day for each in held.days)
    return any(
        (each.day, each.month) == (day, month) and (not year_said or each.year == int(year_said[1]))
        for each in held.days
    )


def _rewritten(said: str, held: _Held, view: View) -> str | None:
    """The right day in the form in which the wrong one was written, where that form is plain."""
    day = held.interview.at.astimezone(_zones(view, held.interview)[0])
    if re.fullmatch(r"\d{1,2} [A-Z][a-z]+", said) and said.split()[1].lower() in MONTHS:
        return f"{day.day} {day:%B}"
    if re.fullmatch(r"[A-Z][a-z]+ \d{1,2}", said) and said.split()[0].lower() in MONTHS:
        return f"{day:%B} {day.day}"
    return None


def _was_then(held: _Held, said: str) -> bool:
    """Whether "today", "yesterday", "this afternoon" or "two weeks ago" was true on the day of sending."""
    if said in ("today", "earlier today", "tonight") or said.startswith(("this ", "earlier this ")):
        if said.endswith("week"):
            return held.ago(0, 7)
        return held.ago(0, 0) and _part_of_day(held, said)
    if said.startswith("yesterday"):
        return held.ago(1, 1) and _part_of_day(held, said)
    if said == "last night":
        return held.ago(1, 1)
    if said == "the day before yesterday":
        return held.ago(2, 2)
    if said == "last week":
        return held.ago(1, 13)
    count, unit = said.split()[:2]
    days = _COUNTS.get(count, 1) * (7 if unit.startswith("week") else 1)
    slack = 0 if unit.startswith("day") else 4
    return held.ago(days - slack, days + slack)


def _part_of_day(held: _Held, said: str) -> bool:
    """Morning, afternoon or evening: only what is plainly wrong in every zone is wrong."""
    if said.endswith("morning"):
        return any(start < 13 for start, _ in held.hours)
    if said.endswith("afternoon"):
        return any(end >= 12 and start < 19 for start, end in held.hours)
    return not said.endswith("evening") or any(end >= 16 for _, end in held.hours)


CHECKS = (
    Check(
        name="wrong-date",
        severity="blocker",
        sentence="A day is given for the interview on which there was none.",
        source="https://lsu.edu/careercenter/students/findajob/thankyou.php",
        good=(
            Example(text="Thank you for yesterday's conversation. I understand that you decide by Friday, 13 March."),
            Example(text="Thank you for our talk on Wednesday, 4 March, about the launch on Monday."),
        ),
        bad=(
            Example(text="Thank you for our talk last Tuesday.", marks="Tuesday"),
            Example(text="On 5 March I met you and Daniel. Thank you for that.", marks="5 March"),
            Example(text="Thank you for speaking with me this morning.", marks="this morning"),
        ),
        look=wrong_date,
    ),
)
