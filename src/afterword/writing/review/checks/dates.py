"""The day of the interview, where the letter names it: weekday, date or “yesterday”, against the journal.

Only words that speak of a talk that has taken place are looked at. Deadlines, plans, projects and other people's days
are nobody's mistake, so a sentence about what is to come is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from afterword.core.story import Story
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.days import as_written, named
from afterword.writing.review.findings import Finding
from afterword.writing.review.held import DAYS, Held
from afterword.writing.review.recorded import of_story
from afterword.writing.review.view import View, pattern

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?-i:(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b\.?)"
_MONTH = (
    r"(?:(?:january|february|march|april|june|july|august|september|october|november|december|"
    r"(?-i:May))\b|(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_DATE = (
    rf"(?:(?:the )?{_NUMBER}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} (?:the )?{_NUMBER}(?:st|nd|rd|th)?(?!\d))"
    r"(?:,? 20\d\d)?|"
    rf"20\d\d-\d\d-\d\d|{_NUMBER}/{_NUMBER}/(?:20)?\d\d(?![\d/%])|"
    rf"{_NUMBER}\.{_NUMBER}\.(?:20)?\d\d(?![\d.%])|"
    rf"(?<=on )(?!24/7){_NUMBER}/{_NUMBER}(?![\d/%])"
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
    r"(?:interview|conversation|meeting|call|talk|chat|discussion|visit|panel|on-?site|session|tour|meet-?up|"
    r"screen(?:ing)?"
    r")s?"
)
_YOU = (
    r"(?P<who>you\b|your\b|each other|one another|us\b|both\b|all (?:of you|three|four)\b|"
    r"the (?:panel|team|two|three|four|others)\b|(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b|(?-i:[A-Z])[\w'’-]+)"
)
"""Whom one meets in an interview; a name must be one of the journal."""
_HOW = r"(?: (?:\w+ly|both|all|first|last|then|also|have|had|just))*"
_WE_MET = (
    rf"(?<!and )\bwe{_HOW} (?:met|spoke|talked|chatted|sat down)(?! it\b| (?:the|a|an|our|every|each|all|many|some|"
    rf"my|to|up|down|with (?!you\b|the panel\b))\b)|\b(?:we{_HOW}|as) discussed\b"
)
_I_MET = (
    rf"(?<!and )\bI{_HOW} (?:met|saw|spoke|talked|chatted|sat(?: down)?|visited|toured|joined)"
    rf"(?: (?:up |down )?(?:with|to))? {_YOU}|"
    rf"\bI{_HOW} (?:was )?interviewed\b(?! on (?:the|a)\b| (?!on|with|by|for|at|about|last|"
    r"earlier|you|in|there|here)\w)|"
    rf"\bI{_HOW} (?:came|called|dropped) (?:in|by|over|round|through|out|along|here|for|to (?:see|meet|speak|talk|you|"
    rf"your|the interview|interview|discuss))\b|"
    rf"\bI{_HOW} was (?:with you|in for|shown|invited|welcomed|received|(?:in|at) your\b.*\b(?:for|to))\b|"
    rf"\bI{_HOW} (?:enjoyed|appreciated|learned|learnt)\b"
)
_SAID = r"\byou(?: \w+ly)? (?:said|told (?:me|us)|mentioned|asked(?: me)?|showed (?:me|us)|described|explained|spoke)"
_AMONG_YOU = (
    r"(?:meet|meeting|see|seeing|speak|speaking|talk|talking|visit|visiting|chat|chatting|sit|sitting|interview|"
    rf"interviewing|join|joining|connect|connecting|be|being|come|coming|spend|spending)(?: [\w-]+){{0,4}}? {_YOU}"
)
_KINDNESS = (
    r"(?:taking|giving|making|sparing|hosting|showing|sharing|explaining|describing|telling|inviting|welcoming|having|"
    r"receiving|walking|talking|laying|fitting|hear|hearing|learn|learning|discuss|discussing|interviewing|"
    r"(?:give|show|spare|see|have|receive|take|gave|spared|saw|had|received|showed|made|took)"
    r" (?:me|us|(?:the |some )?time))"
)
"""What they did, or what was done, only after a word of thanks or of joy."""
_AHEAD = (
    r"\b(?:will|shall|would|could|should|can|may|might|hope|hoping|forward|next|available|free|until|till|before|by|"
    r"if|"
    r"plan|plans|planned|planning|propose|suggest|second|further|another|tomorrow|soon|since|every|each|from|unless|"
    r"decide|decides|deadline|due|expect|expects|expected|starts?|begins?|opens?|arrives?|arriving|sends?|sent|wrote|"
    r"emailed|e-?mail|message|letter|note|reply|replied|applied|application|news|decision|voicemail|ring|check|asked|"
    r"follow|meets|sits|votes|usually|always)\b"
)
_HARMLESS = (
    r"\b(?:(?:I|we)(?:'d|’d| would) like to|as (?:we|you) planned|could not have)\b|"
    r"\bsince (?=(?:we|I|our|my|you)\b)"
)
_CUE = (
    r"(?:I|we|you|thank you (?:\w+ ){0,4}?for|thanks (?:\w+ ){0,3}?for|good|pleasure|enjoyed|glad|nice|great|lovely|"
    r"grateful|pleased|delighted|appreciated?|time|moment|hour|day|for|of|in|us|after|and|when|was|kind|generous)"
)
_WORDS = r"(?: [\w,&.'’\"“”/-]+)"
_BREAK = (
    r"[;:—–()]|,(?! (?:20\d\d|the \d))|\b(?:because|which|that|while|although|but|so (?:that|I|we|it)|where|how|what|"
    r"why|who|whose|whether|if|when|after)\b"
)
_EVENT = (
    r"\b(?:launch|release|deadline|opening|shifts?|waits?|clinic|event|nights?|election|exams?|conference|audit|"
    r"inspection|committee|board|hearing|strike|storm|outage|incident|accident|fire|crash|article|announcement|"
    r"game days?|go-live|cut-?over|rollout)\b"
)
"""Things that have a day of their own."""


_MAYBE = ("day", "tonight", "last night", "last week", "this week", "this morning", "this afternoon", "this evening",
          " ago")  # fmt: skip
_MAYBE_SHORT = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "on the")
_MAYBE_DATE = (
    rf"\d[-/.]\d|\d(?:st|nd|rd|th)?(?: of)? (?:{'|'.join(_MONTHS[:-1])})|on the \d|"
    rf"(?:{'|'.join(_MONTHS[:-1])})[a-z]*\.? (?:the )?\d"
)
"""Of what every day has in it, however it is named, there is some of these: other sentences are not looked at."""


@lru_cache(maxsize=1024)
def _may_name(text: str) -> bool:
    """Whether a text may name a day. Remembered: of a letter as it is typed one sentence is new."""
    folded = text.lower()
    if any(sign in folded for sign in _MAYBE) or any(sign in text for sign in _MAYBE_SHORT):
        return True
    if pattern(r"\d").search(text) is None:
        return False
    dated = any(month in folded for month in _MONTHS) or pattern(r"\d[-/.]\d").search(text)
    return bool(dated and pattern(_MAYBE_DATE).search(folded))


_OVER = r"\b(?:was|were|did|met|spoke|talked|said|told|mentioned|thanks?|enjoyed|pleasure|discussed|interviewed|had)\b"
_HELD = r"\b(?:yesterday|last|ago|was|were|met|spoke|talked|had|enjoyed|interviewed|this (?:morning|afternoon))\b"
"""Words of what is over."""


def wrong_date(view: View) -> Iterator[Finding]:
    """A day that is given for the interview and is not the day on which there was one."""
    if not view.english:
        yield from _abroad(view)
        return
    if view.purpose == "answer_invitation" and not pattern(_HELD).search(view.folded):
        return  # days that are offered
    subject = view.letter.subject
    spoken = [(number, span) for number, span in enumerate(view.sentences) if _may_name(view.text[slice(*span)])]
    in_subject = _may_name(subject)
    held = Held.of(view) if spoken or in_subject else None
    if held is None:
        return
    right = _right_sentences(view.story)
    for number, (first, last) in spoken:
        read = (view.text[first:last], number <= 1, view.purpose, held)
        if read in right:
            continue
        if marks := _in_sentence(view, held, number, first, last):
            yield from marks
        elif len(right) < _MOST:
            right.add(read)
    if in_subject and pattern(_TALK, re.I).search(subject) and not pattern(_AHEAD, re.I).search(subject):
        for match in pattern(_WHEN, re.I).finditer(subject):
            for found in _judged(view, held, match):
                yield view.mark(found.message, found.span, where="subject", evidence=found.evidence)


_MOST = 1000
"""Sentences of one story that are remembered."""


@of_story
def _right_sentences(_story: Story) -> set[tuple[str, bool, str, Held]]:
    """Sentences in which no day is wrong, with what that rests on: of a letter as it is typed one is new."""
    return set()


def _in_sentence(view: View, held: Held, number: int, first: int, last: int) -> list[Finding]:
    days = [(match, list(_judged(view, held, match)))
            for match in pattern(_WHEN, re.I).finditer(view.text, first, last)]  # fmt: skip
    if not any(marks for _, marks in days):
        return []
    mentions = [marks for match, marks in days if _speaks_of_it(view, match, first, last, number)]
    return [*chain.from_iterable(mentions)] if all(mentions) else []  # beside the right day another is something else's


def _abroad(view: View) -> Iterator[Finding]:
    """The same in a letter that is German, French or Spanish."""
    said = list(named(view))
    held = Held.of(view) if said else None
    for span, day in said if held else ():
        if held and not (held.on(day) if day[0].isdigit() else held.on_weekday(day)):
            fix = as_written(view, span, held.local.weekday(), held.local.day, held.local.month)
            yield view.mark(f"The interview was on {held.spoken}.", span, fix=fix, safe=fix is not None,
                            evidence=f"{held.spoken}, in the journal")  # fmt: skip


# -- does it speak of the interview? -----------------------------------------------------------------------------------


def _speaks_of_it(view: View, match: re.Match[str], first: int, last: int, number: int) -> bool:
    """Whether the words around a day tie it to a talk that has taken place."""
    before, after = " ".join(view.text[first : match.start()].split()), view.text[match.end() : last]
    lead = pattern(_HARMLESS, re.I).sub("", pattern(_BREAK, re.I).split(before)[-1]).strip()
    if pattern(r"\b(?:look\w* forward|hope to)\b", re.I).search(before):
        return False
    if pattern(_AHEAD, re.I).search(lead) or pattern(
        rf"^s\b|^\s*(?:to|until|through|or|–|-)\s*(?:{_DAY}|{_DATE})", re.I
    ).match(after):
        return False  # "on Mondays", "Monday to Friday", "we meet again on Friday"
    if pattern(
        r"^,?\s+(?:to (?:arrange|schedule|set up|confirm|invite)|when you (?:invited|called|rang|wrote))\b"
    ).match(after):
        return False  # "your call last Friday to arrange it"
    if pattern(r"^\s+(?:mornings|afternoons|evenings|nights|lunchtimes|is|are|goes|runs|will|begins|starts)\b").match(
        after
    ):
        return False  # "on Tuesday mornings", "the call on Monday is prepared"
    if view.text[first:last].rstrip().endswith("?") and not pattern(_OVER, re.I).search(view.text, first, last):
        return False  # "do the engineers sit in on the sessions today?"
    if after.startswith(("'s", "’s")):
        return _owns_a_talk(before, after)
    bare = match["weekday"] and match["when"].lower().startswith(match["weekday"].lower())
    if bare and pattern(
        r"\b(?:the|a|an|every|each|our|your|their|all|some|any|most|long|busy|quiet|typical)$", re.I
    ).search(before):
        return False  # "the Monday release train"
    if match["near"] and pattern(r"\b(?:of|in|about|the|every|each|long|busy|for)$", re.I).search(before):
        return False
    if _of_something_else(lead):
        return False
    if view.purpose not in _BEFORE_THE_ANSWER and not pattern(_FACE_TO_FACE, re.I).search(view.text, first, last):
        return False  # "thank you for the call this morning": the offer or the refusal came by it
    return (
        _follows_a_talk(view, lead)
        or _follows_a_meeting(view, lead)
        or (number <= 1 and view.purpose == "thank_you" and _is_thanks(lead))
        or (not pattern(r"\w", 0).search(before) and _begins_a_meeting(view, after))
    )


def _owns_a_talk(before: str, after: str) -> bool:
    """“Thursday's interview”, unless it is still to come."""
    return bool(pattern(rf"^['’]s (?:[\w&,’'-]+ ){{0,8}}?{_TALK}\b", re.I).match(after)) and not pattern(
        r"\b(?:will|shall|next|forward to|before|until|ahead of|by|bring|prepare|ready)\b", re.I
    ).search(before)


def _follows_a_talk(view: View, lead: str) -> bool:
    """“our conversation about the migration | on Thursday”."""
    found = pattern(
        r"\b(?:our|my|the|your|this|a|an)"
        rf"(?: (?!committee|board|team|staff|council|sales|weekly|daily|parents)[\w,&’'-]+){{0,6}}?"
        rf" {_TALK}(?P<rest>{_WORDS}{{0,12}})$", re.I
    ).search(lead)  # fmt: skip
    if found is None or pattern(r"\bI (?:gave|held|led|ran|heard|attended)\b", re.I).search(found["rest"]):
        return False
    whose = pattern(rf"\b(?:with|of|between) (?:the )?{_YOU}|\b(?:with|of) (?:the|a|an|my|some) ", re.I).search(
        found["rest"]
    )
    return whose is None or _is_one_of_you(view, whose)


def _follows_a_meeting(view: View, lead: str) -> bool:
    """“it was good to meet you | on Thursday”, “we met | on Thursday”."""
    return (
        any(
            _is_one_of_you(view, met)
            for met in (
                pattern(rf"(?:{_WE_MET}){_WORDS}{{0,12}}$", re.I).search(lead),
                pattern(rf"(?:{_I_MET}){_WORDS}{{0,12}}$", re.I).search(lead),
                pattern(rf"(?:^|\b{_CUE}{_WORDS}{{0,4}}? ){_AMONG_YOU}{_WORDS}{{0,12}}$", re.I).search(lead),
            )
            if met
        )
        or _follows_a_kindness(view, lead)
        or (view.purpose == "thank_you" and bool(pattern(rf"{_SAID}$", re.I).search(lead)))
    )


def _follows_a_kindness(view: View, lead: str) -> bool:
    """“it was kind of you to take the time | yesterday”; not what the candidate is doing (“I am telling them | today”),
    and not the news that somebody gave, in an answer to it (“thank you for telling me | yesterday”).
    """
    kind = pattern(rf"\b{_CUE}{_WORDS}{{0,3}}? (?P<kind>{_KINDNESS})\b{_WORDS}{{0,12}}$", re.I).search(lead)
    if kind is None or pattern(r"(?:\b(?:am|is|are|be)|['’](?:m|re|s))(?: \w+)?$", re.I).search(
        lead[: kind.start("kind")].rstrip()
    ):
        return False
    told = pattern(r"(?:telling|sharing|explaining|inviting|giving|hear|hearing|learn|learning)\b", re.I)
    return view.purpose in _BEFORE_THE_ANSWER or told.match(kind["kind"]) is None


_BEFORE_THE_ANSWER = ("thank_you", "check_in")
_FACE_TO_FACE = r"\b(?:interview\w*|met|meet(?:ing|ings)?|panel|visit\w*|tour\w*|on-?site|session|came|saw|sat|round)\b"


def _is_one_of_you(view: View, met: re.Match[str]) -> bool:
    """Whether who was met is a reader or somebody of the journal, where anybody is named."""
    who = met.groupdict().get("who") or ""
    return (
        not who[:1].isupper()
        or who in ("Mr", "Mrs", "Ms", "Miss", "Dr", "Prof")
        or any(who.casefold() in person.name.casefold().split() for person in view.story.people)
    )


def _is_thanks(lead: str) -> bool:
    """“thank you for your time | yesterday”, near the top of a thank-you."""
    return bool(pattern(r"\bthank(?:s| you)\b.{0,120}$", re.I).search(lead))


def _of_something_else(lead: str) -> bool:
    """Whether the day is that of something else: “about the outage | on Friday”, “the rules announced | on Monday”."""
    of = r"\b(?:about|of|on|through|regarding|describing|explaining|hearing|telling|sharing|discussing)\b"
    if pattern(rf"{of}.*(?:{_EVENT}|\b{_TALK} (?:of|by) (?:the|a|an)\b)", re.I).search(lead):
        return True
    if lead.endswith(" of") and not pattern(rf"\b{_TALK} of$", re.I).search(lead):
        return True  # "the report of 2 May"; but "our meeting of 2 May"
    last = lead.rsplit(" ", 1)[-1].lower()
    return last.endswith("ed") and last not in _OURS


_OURS = listed(
    "interviewed talked chatted visited discussed connected joined toured enjoyed appreciated learned mentioned "
    "described explained showed asked received welcomed shared"
)
"""What was done in the talk, of all that ends so."""


def _begins_a_meeting(view: View, after: str) -> bool:
    """“On 14 October | I met Ms Marsden”, “Yesterday | we spoke”."""
    begins = pattern(
        rf"^,?\s*(?:{_WE_MET}|{_SAID}\b|(?:I|we) had (?:the|a|an|my|our|such)\b.*\b{_TALK}|"
        r"was (?:a|such a) (?:real |great )?(?:pleasure|joy|delight|treat))", re.I
    )  # fmt: skip
    met = begins.search(after) or pattern(rf"^,?\s*(?:{_I_MET})", re.I).search(after)
    return met is not None and _is_one_of_you(view, met)


# -- is it the right day? ----------------------------------------------------------------------------------------------


def _judged(view: View, held: Held, match: re.Match[str]) -> Iterator[Finding]:
    """The mark on one mention: on its weekday, on its date, on both, or on its "yesterday"."""
    evidence = f"The interview was on {held.spoken}, by the journal"
    not_then, certain = f"The interview was on {held.spoken}, not", len(held.days) == 1
    if match["weekday"]:
        right_day = held.on_weekday(match["weekday"])
        right_date = match["of"] is None or held.on(match["of"])
        if not right_day and not right_date:
            span = (match.start("weekday"), match.end("of"))
            yield view.mark(f"{not_then} then.", span, evidence=evidence)
        elif not right_day:
            whole = match["weekday"].lower() in DAYS
            yield view.mark(
                f"{not_then} on a {match['weekday'].title()}.", match.span("weekday"), evidence=evidence,
                fix=f"{held.local:%A}" if whole else None, safe=whole and certain,
            )  # fmt: skip
        elif not right_date:
            yield view.mark(f"{not_then} on {match['of']}.", match.span("of"), evidence=evidence)
    elif match["date"]:
        if not held.on(match["date"]):
            fix = held.written_like(match["date"])
            yield view.mark(f"{not_then} on {match['date']}.", match.span("date"), evidence=evidence, fix=fix,
                            safe=certain and fix is not None)  # fmt: skip
    elif match["nth"]:
        if not held.on(match["nth"]):
            yield view.mark(f"{not_then} {match['when']}.", match.span("when"), evidence=evidence)
    elif match["near"] and not held.was(match["near"]):
        yield view.mark(f"The interview was on {held.spoken}; when this goes out, that is not “{match['near']}”.",
                        match.span("near"), evidence=evidence)  # fmt: skip


CHECKS = (
    Check(
        name="wrong-date",
        severity="blocker",
        sentence="A day is given for the interview on which there was none.",
        source="https://lsu.edu/careercenter/students/findajob/thankyou.php",
        needs=("interview",),
        look=wrong_date,
    ),
)
