"""By when they mean to decide, or to say more."""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.core.value import replace
from afterword.mail.reading import elsewhere, outcomes, verdicts
from afterword.mail.reading.dates import Window, windows
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, conditional, day
from afterword.mail.reading.silences import waits_for
from afterword.mail.reading.weeks import next_weekday
from afterword.writing.expressions import pattern

_ONLY_THEIRS = pattern(r"\b(?:the school|school|office|we|trust|company) (?:is|are|will be) closed\b")
_OF_ANOTHER_THING = pattern(
    r"\b(?:decid\w+|vot(?:e|es|ing)|decision)\b(?:(?!\b(?:and|but|so|then)\b)[^,;.]){0,40}?(?:\bwhether (?:or not )?"
    r"(?!(?:to|we|they|you|i|he|she)(?:'(?:d|ll))? (?:would |will |can |might |want to |wish to |should )?(?:like to )?"
    r"(?:go|move|offer|take|hire|appoint|proceed|continue|invite|make|bring|interview|see|meet|get|be|are|have|need|"
    r"fit|"
    r"progress|advance|recruit|fill|put|use|extend|shortlist|employ)\b|it (?:is|will|should)\b)|"
    r"\bon (?:the|a|an|our|that|those|these) (?!(?:\w+ ){0,3}(?:appointment|candidates?|post|position|hire|job|role|"
    r"selection|shortlist|applicants?|finalists?|next steps?|applications?|interviews?|\d+(?:st|nd|rd|th)?|first|"
    r"second|"
    r"third|fourth|same|day|date|outcome|matter|recommendation|basis|person|successful|vacancy|opening|result)\b))"
)
"""A decision of theirs that has nothing to do with the post: whether to scrap a ferry, on the bus lane."""
_TELL_US = pattern(
    r"(?<!they )(?<!people )(?<!clients )(?<!partners )(?<!they'll )(?<!will )(?<!'s going to )(?<!are going to )"
    r"(?<!'re going to )(?<!should )(?<!promised to )(?<!'ll )\b(?:give|tell|send|ring|call|email|contact) (?:me|us|"
    r"her|him)\b"
    r"(?! (?:(?:that )?(?:they|he|she|it|we|who (?:he|she|they))\b|until|till|(?:a|an|one|two|three|four|another|"
    r"\d+) (?:\w+ ){0,2}(?:days?|weeks?|fortnight|month))\b)"
)
_CANDIDATES_TASK = pattern(
    r"^(?:please|kindly|(?:(?:could|can|would)(?: you)?+|will you)(?: please| kindly)?+) (?!be (?:informed|advised|"
    r"assured|reminded|aware)|make that|allow|"
    r"give us|bear|hang on|hold on|wait|await|sit tight|expect|note|be patient)|\bplease (?:let|"
    r"reply|confirm|send|respond)"
)
_PROCESS = pattern(
    r"\b(?:decisions?|decides?|deciding|choice|verdict|outcomes?|final call|conclude|answer for you|either way|"
    r"one way)\b"
)


_HOPED = pattern(
    r"(?:\bhad|'d) (?:hoped|planned|said|meant|expected|promised|aimed|told)\b|\b(?:know|told|said) (?:\w+ "
    r"){0,3}(?:would|"
    r"you'd|we'd|i'd)\b|\boriginally\b|\b(?:hoped|planned|"
    r"meant) to\b|"
    r"\binstead of\b|\bno longer\b"
)


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    if (
        _OF_ANOTHER_THING.search(folded)
        or _ONLY_THEIRS.search(folded)
        or elsewhere.of_another_matter(hearing, said)
        or elsewhere.asked_of_the_candidate(folded, said)
        or (_asks(folded) and not _told_apart(hearing, said))
        or _hangs_on(hearing, said)
    ):
        return None
    if _MAKE_THAT.match(folded, said.start) and not _PROMISED.search(
        " ".join(hearing.folded[max(0, said.at - 1) : said.at + 1])
    ):
        return None
    if counted := _counted_from_before(hearing, said):
        return counted
    window = chosen(hearing, said) or _length(hearing, folded)
    if window is None:
        return elsewhere.untold_day(hearing, said)
    if later := _from_a_day(hearing, said.at, window):
        window = later
    if window.latest and _NOT_BEFORE.search(folded[: window.start + 6]) and window.how == "by":
        later = next((each for each in hearing.ahead(said.at) if each.start > window.end and each.latest), None)
        last = later.latest if later else None
        return {"earliest": day(window.latest), "latest": day(last), "phrase": later.words if later else window.words}
    if window.how == "on" and _SOON_AFTER.search(folded[window.end :]) and any(map(waits_for, hearing.folded)):
        return None  # by when, they say elsewhere
    if _MOVED.search(folded) and window.words.casefold().startswith("from "):
        return {"earliest": None, "latest": day(window.latest), "phrase": window.words}
    if window.latest and _NEXT_DAY.search(folded[window.end :]):
        return {"earliest": None, "latest": day(window.latest + timedelta(days=1)), "phrase": window.words}
    return {
        "earliest": None if window.earliest == window.latest else day(window.earliest),
        "latest": day(window.latest),
        "phrase": window.words,
    }


def _asks(folded: str, first: int = 0, last: int = 1000) -> bool:
    return bool(_TELL_US.search(folded, first, last) or _CANDIDATES_TASK.search(folded[first:last]))


def _told_apart(hearing: Hearing, said: Said) -> bool:
    """Whether it is told with a day of its own, in another clause than what is asked of the candidate."""
    folded = hearing.folded[said.at]
    first, last = outcomes.clause(folded, said.start)
    if _asks(folded, first, last):
        return False
    return bool(_THAT_DAY.search(folded, first, last)) or any(
        first <= each.start < last for each in hearing.ahead(said.at)
    )


_TOLD_WHETHER = pattern(
    r"\b(?:know|knows|tell|told|say|said|saying|learn|hear|sure|find out|confirm\w*|inform\w*|see|clear|notified|"
    r"advised)\b"
    r"[^,;]{0,45}$"
)


def _hangs_on(hearing: Hearing, said: Said) -> bool:
    """Whether it hangs on a condition. The "if" of "you'll be told tomorrow if you have passed" is none, nor is what
    happens on a day that is told ("once she is back on the 7th")."""
    folded = hearing.folded[said.at]
    for once in _ONCE.finditer(folded, 0, said.start):
        if any(once.end() <= each.start < said.start for each in hearing.ahead(said.at)):
            folded = f"{folded[: once.start()]}when{folded[once.end() :]}"
    if conditional(folded, said.start, behind=False, turns=True):
        return True
    for found in _IF.finditer(folded, said.end, min(len(folded), said.start + 90)):
        before = folded[: found.start()]
        if not _APART.search(before) and not _TOLD_WHETHER.search(before):
            return conditional(folded[: found.end()], said.start, turns=True)
    return False


_ONCE = pattern(r"\bonce\b")
_IF = pattern(r"\b(?:if|unless|wenn|sofern)\b")
_APART = pattern(r"(?:\band|\bbut|\bso|[;–.?!-]) $|\b(?:as|surprised|right|okay) $")
_PROMISED = pattern(
    r"\b(?:told|said|promised|going to hear|hoped|meant to|decid\w+|decision|you would hear|you'd hear)\b"
)
"""What may be made another day: "I told everyone the end of February. Make that March 12"."""
_MAKE_THAT = pattern(r"make (?:that|it)\b")
_SOON_AFTER = pattern(r"\b(?:shortly|soon|right|just|directly) (?:after|afterwards|thereafter)\b|\bafterwards\b")
_MOVED = pattern(r"\b(?:push|mov|postpon|slip|shift|put|delay|chang)\w*\b.*\bto\b")
_THAT_DAY = pattern(
    r"\b(?:(?P<next>the (?:following|next) (?:day|morning)|the day (?:after|following)|the morning after)|"
    r"on the (?P<on>mon|tues|wednes|thurs|fri)day(?! (?:\d|after|of|before|the|in|that))|(?P<after>the week after(?! "
    r"next)|the following week)|(?P<week>(?:the end of |later )?that (?:same )?week)|"
    r"by (?:then|that (?:day|date|time))|(?:on |later )?(?:that|the same) (?:very |same )?(?:day|evening|afternoon|"
    r"night))\b"
)


def _counted_from_before(hearing: Hearing, said: Said) -> Details | None:
    """ "You will be told the following day", "by the end of that week": counted from the day that is told before."""
    at = said.at
    found = _THAT_DAY.search(hearing.folded[at], said.start)
    between = (
        [each for each in hearing.ahead(at) if said.start <= each.start and each.end <= found.start()] if found else []
    )
    if not found or any(each.grain != "end of day" for each in between):
        return None
    own = [each.latest for each in hearing.ahead(at) if each.latest and each.end <= found.start()]
    before = hearing.folded[at - 1] if at else ""
    earlier = list(hearing.ahead(at - 1)) if at else []
    lasts = "until" in before and not pattern(r"\bnot\b[^.]*\buntil\b|n't [^.]*\buntil\b").search(before)
    days = own or [each.latest for each in earlier if each.latest and not lasts]
    if not days:
        return None
    told = days[-1]
    if found["on"]:
        told = next_weekday(("mon", "tues", "wednes", "thurs", "fri").index(found["on"]), told)
    if found["after"]:
        monday = told + timedelta(days=7 - told.weekday())
        return {"earliest": day(monday), "latest": day(monday + timedelta(days=4)), "phrase": found[0]}
    if found["week"]:
        told += timedelta(days=max(0, 4 - told.weekday()))
    return {"earliest": None, "latest": day(told + timedelta(days=1) if found["next"] else told), "phrase": found[0]}


_NOT_BEFORE = pattern(r"(?:\bnot\b|n't\b|\bno\b|\bunable\b|\bnothing\b|\bnever\b)[^.;,]{0,60}\bbefore$")


def chosen(hearing: Hearing, said: Said) -> Window | None:
    """Of the days told in the sentence the one that the deciding has, nearest behind what was heard."""
    folded = hearing.folded[said.at]
    found = [
        each
        for each in hearing.ahead(said.at)
        if not _aside(folded, each) and not elsewhere.of_an_absence(folded, each, said.start)
    ]
    found = [each for each in found if not _NOT_THAT.search(folded, max(0, each.start - 25), each.start + 1)]
    if not found:
        return None
    if turn := _NOT_THEN_BUT.search(folded):
        found = [each for each in found if each.start >= turn.end()] or found
    if len(found) > 1 and _HOPED.search(hearing.folded[said.at]):
        return found[-1]
    led = [
        each for each in found if each.how in ("by", "within") and not each.words.lower().startswith(("until", "till"))
    ]
    if len(found) == 1 and (_OVER_WITH.search(hearing.folded[said.at]) or _SAID_THEN.search(hearing.folded[said.at])):
        return None
    if _NOTHING_TODAY.search(hearing.folded[said.at]):
        found = [window for window in found if "today" not in window.words.casefold()]
        if not found:
            return None
    behind = [window for window in found if window.start >= said.start]
    near = min(behind or found, key=lambda window: abs(window.start - said.end))
    near = named_day(hearing.folded[said.at], near, found)
    near = _or_the_next(hearing.folded[said.at], near, found)
    if near.how == "on" and led and "interview" in hearing.folded[said.at]:
        return led[-1]
    if near.how == "on" and led and not _ASKS.search(hearing.folded[said.at]):
        return min(led, key=lambda window: abs(window.start - said.end))
    return near


_NOT_THEN_BUT = pattern(r"(?:\bcannot\b|\bunable\b|\bnot\b|n't\b|\bnothing\b)[^;.]*?\bbut\b")
"""Of "I can't say today, but on Wednesday" the first day is none."""
_NOTHING_TODAY = pattern(r"\b(?:no|not|nothing|n't|without)\b[^.;,]{0,40}\btoday\b")
"""Where no news is all that today has."""
_NOT_THAT = pattern(
    r"\b(?:rather than|instead of|and not|not) (?:on |by |the )*$|\b(?:rather than|instead of) (?:on |the )*\S$"
)
_LASTING = ("until", "till")
_OVER_WITH = pattern(r"\b(?:were|was) (?:going|supposed|due|meant|to have) (?:to )?(?:hear|know|decide|be|have)\b")
_SAID_THEN = pattern(
    r"\b(?:said|promised|told|mentioned|hoped|thought) (?:\w+ ){0,6}(?:you'd|we'd|i'd|(?:you|we|i|it|they) would)\b"
)
"""What was promised before: a day that stands alone there is over with."""
_ASKS = pattern(r"\b(?:please|kindly|could you|can you|would you)\b")


def _or_the_next(folded: str, near: Window, found: list[Window]) -> Window:
    """Of "on Tuesday or Wednesday" both days."""
    for other in found:
        if other.latest and pattern(r" or (?:on )?").fullmatch(folded[near.end : other.start]):
            return replace(near, latest=other.latest, words=f"{near.words} or {other.words}", end=other.end)
    return near


def named_day(folded: str, near: Window, found: list[Window]) -> Window:
    """Of "before we break up for Christmas on Friday 18 December" the day that is named last."""
    return next(
        (
            each
            for each in found
            if each.how == "on"
            and each.latest == each.earliest
            and near.end <= each.start <= near.end + 6
            and pattern(r"[\s,(]*(?:on|i\.e\.)?[\s,]*").fullmatch(folded[near.end : each.start])
        ),
        near,
    )


_OF_THAT = pattern(
    r"\s*(?:of|after|from|following)\s(?:that|then|it|the|this|its|their|our|your|said)\b(?:\s(?:\w+\s)?(?:meeting|"
    r"date|day|interview|"
    r"panel|board|committee|session|vote|deadline))?"
)


def _from_a_day(hearing: Hearing, at: int, window: Window) -> Window | None:
    """ "Within five working days of that meeting": counted from the day that stands before it."""
    if window.how != "within" or not _OF_THAT.match(hearing.folded[at][window.end :]):
        return None
    if _OF_THE_INTERVIEW.match(hearing.folded[at][window.end :]):
        return _from_the_interview(hearing, at, window)
    own = [each for each in hearing.ahead(at) if each.end <= window.start]
    base = own or (list(hearing.ahead(at - 1)) if at else [])
    if not base or base[-1].latest is None:
        return None
    sent = datetime.combine(base[-1].latest, hearing.anchor.sent.timetz())
    return next(iter(windows(window.words, replace(hearing.anchor, sent=sent))), None)


_OF_THE_INTERVIEW = pattern(r"\s*(?:of|after|from|following)\s(?:the|your|our)\sinterviews?\b")


_A_ROUND = pattern(r"\b(?:interview|round|meeting)\b").search


def _from_the_interview(hearing: Hearing, before: int, window: Window) -> Window | None:
    """The same counted from the day of the interview: of the one that is past, by the subject, or one told before."""
    held = [each.latest for each in windows(hearing.subject, hearing.anchor) if each.latest]
    back = [
        each.replace(year=each.year - 1) if each > hearing.anchor.today and each.day < 29 else each for each in held
    ]
    recent = [each for each in back if timedelta() <= hearing.anchor.today - each <= timedelta(days=60)]
    if not recent or "interview" not in hearing.subject.casefold():
        recent = [
            each.latest
            for at in range(before)
            for each in hearing.ahead(at)
            if each.latest and _A_ROUND(hearing.folded[at])
        ]
    if not recent:
        return None
    sent = datetime.combine(recent[-1], hearing.anchor.sent.timetz())
    return next(iter(windows(window.words, replace(hearing.anchor, sent=sent))), None)


_LENGTH = pattern(
    r"\b(?:be|another|about|around|roughly|approximately|least|than|us|me|them|takes?)\s((?:a couple of|a few|a|one|"
    r"two|three|four|five|six|"
    r"ten|\d{1,2})"
    r"(?:\s?(?:-|–|to|or)\s?(?:two|three|four|five|six|\d{1,2}))?\s(?:more\s)?(?:business |working )?(?:days?|"
    r"weeks?))\b"
)


_ANOTHER = pattern(r"\banother (week|fortnight|month)\b")
_NEXT_DAY = pattern(r"\b(?:the )?(?:day after|next day|following day)\b(?! tomorrow)")


def _length(hearing: Hearing, folded: str) -> Window | None:
    """ "It will be about two weeks before we know"."""
    if another := _ANOTHER.search(folded):
        return next(iter(windows(f"within a {another[1]}", hearing.anchor)), None)
    found = _LENGTH.search(folded)
    return next(iter(windows(f"within {found[1]}", hearing.anchor)), None) if found else None


def _aside(folded: str, window: Window) -> bool:
    """Whether the days are those of something else: more conversations this week, somebody away until Friday."""
    before = folded[max(0, window.start - 60) : window.start]
    return bool(
        pattern(
            r"\b(?:conversations?|interviews?|candidates?|interviewing|meeting|seeing|meets?|met|(?:is|are|am|'s|'m|"
            r"'re|be) (?:\w+ )?(?:away|out|off)|"
            r"leave(?! it| this| that| things)|travelling|traveling|holiday|closed|holidays|busy) (?:\w+ ){0,3}$"
        ).search(before)
        and pattern(r"\b(?:and|but|so|then|after|before)\b|[,;]").search(folded[window.end :])
        and not pattern(
            r"\b(?:after that|afterwards|shortly after|soon after|right after|then|day after|next day|following "
            r"day|that (?:day|night|evening|afternoon|morning|same day)|the same (?:day|evening|afternoon))\b"
        ).search(folded[window.end :])
    ) or bool(
        pattern(
            r"\b(?:interviewed|applied|spoke|met|talked|received|wrote|dated|since|your (?:email|message|note) "
            r"of|interview on|interview of)\b(?![^,;]*\b(?:will|shall|should)\b)[^,;]{0,25}$"
        ).search(before)
    )


_TELLS_YOU = pattern(
    r"\byou(?:'ll| will| should| can expect to| may expect to)\b.{0,40}\b(?:hear|know|notified|informed|told|contacted|"
    r"receive)\b|\b(?:candidates|applicants|everyone|everybody|all) (?:\w+ ){0,6}(?:informed|notified|told|contacted|"
    r"emailed|called|written to)\b|\b(?:ring|call|phone|notify|contact|inform|email) the (?:\w+ )?(?:successful|"
    r"preferred|"
    r"chosen|unsuccessful)\b|\b(?:write|come back|get back|revert|report back|reply|respond|speak|talk) to (?:you|"
    r"all|every|each|both)|"
    r"\b(?:ring|ringing|call|calling|phone|phoning|telephone|text|email|contact|notify|inform|tell|update) (?:you|"
    r"all of|"
    r"every|"
    r"each|both)\b|\blet (?:\w+ ){1,3}know\b|\bbe in (?:touch|contact)\b"
)
"""When the candidate will be told, which matters more than when somebody meets."""

READER = Reader(
    name="decision_expected",
    kind="decision_expected",
    sentence="They say by when they mean to decide, or to say more.",
    ways=verdicts.WAYS,
    but=verdicts.BUT,
    tell=_tell,
    sure=True,
    rather=_TELLS_YOU,
    notices=outcomes.notices,
    besides=True,
    said=(
        "The team has two more conversations this week and we expect to reach a decision by the end of next week.",
        "You should hear one way or the other by Friday 20 November.",
        "It will now decide in the week of 16 November, and I will write to all candidates myself.",
        "Final call will be taken within two weeks from today and I shall revert immediately.",
        "She plans to make her choice sometime between Monday and Wednesday of next week.",
        "Should have an answer for you Friday week.",
        "We'll be in touch by the end of the month.",
        "The review normally takes up to three weeks.",
        "Wir melden uns bis Ende nächster Woche bei Ihnen.",
        "Nous reviendrons vers vous avant le 5 décembre.",
        "Le informaremos antes del 5 de diciembre.",
    ),
    silent=(
        "We will be in touch.",
        "I am on holiday until Tuesday and will reply on Wednesday.",
        "I have been trying to reach you this week.",
        "Please let us know by Friday whether you accept.",
        "Applications close on 12 December 2026.",
        "Shortlisted applicants will be contacted in January.",
        "If you are successful, we will contact you by Friday.",
        "We met on Tuesday and it was a pleasure to hear from you.",
        "Could you send the references by Tuesday evening?",
    ),
)
