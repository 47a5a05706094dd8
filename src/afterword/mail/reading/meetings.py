"""Meetings told in nobody's phrase: somebody who is to see the candidate, what for, and when.

`invited` knows how people ask, and `encounters` how any meeting is told. This hears it, where a
day or an hour is to come if the rule wants one, and where nothing takes it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.mail.reading.encounters import RULES
from afterword.mail.reading.reader import Hearing, Said
from afterword.mail.reading.rounds import CLOCK, LEAD, TALK, WHEN, Rules, rule
from afterword.writing.expressions import pattern

_ASKED = Rules(
    rule(
        "time day moment slot",
        r"\b(?:time|day|moment|slot)\b[^?]{0,30}\bwe (?:could|can|might) (?:all )?(?:talk|speak|meet|chat|connect)\b",
        when=False,
    ),
    rule(
        "free about around available able willing up game open prepared manage spare fancy time possible mind do make",
        rf"\b(?:are|would|could|can|will|might|do|is|any|if) (?:\w+ )?(?:you|it|chance)\b.{{0,25}}?\b(?:free|about|"
        rf"around|"
        rf"available|able|willing|happy|up for|game|open|prepared|manage|spare|fancy|possible|have time|"
        rf"mind)\b.{{0,40}}?\b(?:for "
        rf"(?:a|an|another|our|the|your)? ?(?:[\w-]+ ){{0,4}}?{TALK}\b|to (?:\w+ )?(?:come|meet|speak|talk|chat|pop|"
        rf"drop|"
        rf"(?:fly|travel|visit|attend|drive)\b(?=[^?]*(?:{WHEN}|\bmeet|\binterview|for (?:a|the) day|\bto see|look "
        rf"round))|join (?:us|me|a|our)(?! (?:as|team|full))))",
        rf"\b(?:can|could|able to|possible to|would) (?:you )?(?:still )?(?:do|make|manage) (?:a |an |another "
        rf")?(?:[\w-]+ )?"
        rf"(?:teams|zoom|calls?|chat|video|interview|{LEAD}{WHEN})\b(?! (?:writing|task))",
        when=False,
    ),
    rule(
        "would",
        r"\bwould you (?:like|care|be (?:happy|willing|prepared)) to (?:\w+ )?(?:come (?:in|and|over|to|back|along|"
        r"for|up|"
        r"down)|visit|meet|speak (?:to|with) (?:us|me|him|her|our|the|mr|mrs|ms|dr)|see (?:round|around|us|how))\b",
        r"\bwould you mind (?:doing (?:an? |another )(?:\w+ )?(?:call|chat|interview|trial|zoom)|having (?:an? |"
        r"another )"
        r"(?:\w+ )?(?:call|chat|conversation|interview|word)|coming (?:in|back|over|up|down|along|round|to)|meeting|"
        r"popping)\b",
        when=False,
    ),
    rule(
        "about",
        r"^(?:and |so |or )?(?:how|what) about (?:an?|another) (?:[\w-]+ ){0,2}?(?:call|chat|interview|meeting|coffee|"
        r"conversation|zoom)\b",
    ),
    rule(
        "speak talk meet chat",
        r"\b(?:can|could|shall|may|might) (?:we|i|he|she|they|you and i) (?:all |please |both )?(?:speak|talk|meet|"
        r"chat|sit "
        r"down|get together|catch up|interview|see)(?: with| to)? (?:you|again|properly|in person|face to face|this|"
        r"next|"
        r"tomorrow|on|at|before|over)\b",
        when=False,
    ),
)
"""Whether they have time for it."""
_BESIDE = pattern(
    r"(?<!before )(?<!after )\b(?:for|to|as|with|an?|another|be|quick|short|informal|further)"
    r" (?:an? )?(?:[\w-]+ ){0,3}?(?:interview|audition|trial shift|trial day|chat|phone call|video call|call "
    r"with|conversation|assessment day|meeting with (?:you|mr|mrs|ms|dr)|site visit|coffee|skills test)\b"
)
"""A meeting named in any way; with a day or an hour to come and the candidate beside it, it is one to come to."""
_NAMED = frozenset(
    [
        "interview",
        "audition",
        "trial",
        "chat",
        "call",
        "conversation",
        "assessment",
        "meeting",
        "visit",
        "coffee",
        "test",
    ]
)
_NOT_BESIDE = pattern(
    r"\b(?:before|prior to|ahead of|after|following|since|during|about|regarding|until|from|at|of|discuss|consider|"
    r"review) (?:the |your |our |an? |this "
    r"|that )?(?:[\w-]+ ){0,2}?(?:interviews?|conversation|chat|call|meeting|visit|trial|audition)\b|\b(?:call|ring|"
    r"phone|"
    r"email|contact) (?:me|us|him|her|them|the)\b|\b(?:bring|send|sent|submit|complete|return|provide|fill|upload|"
    r"email|forward|"
    r"prepare|start|begin work)\b|\binterviews\b|\b(?:thank|thanks|interviewed|enjoyed|sorry)\b|\b(?:next|second|third|"
    r"other|more) candidates?\b|\b(?:i|we)(?:'ve| have) (?:a|another) (?:call|meeting)\b|\bback to you\b|\barrange a "
    r"call with the\b|\bring you "
    r"(?:straight )?after\b|\bcandidates\b|\bclient\b|\banother (?:candidate|applicant|person)\b|\b(?:board|committee) "
    r"(?:meets|sits|is)\b"
)
_OF_US = frozenset(
    (
        "you",
        "u",
        "ya",
        "your",
        "you'll",
        "you're",
        "you'd",
        "you've",
        "me",
        "us",
        "we",
        "i",
        "we'd",
        "i'd",
        "i'll",
        "we'll",
    )
)

_NOBODYS = pattern(
    r"\b(?:whoever|whichever|applicants?|candidates? (?:who|that|are|will|must|should|may)|those (?:who|we|on|in|"
    r"selected|shortlisted|chosen|invited|interviewed)|anyone|nobody|no one|no-one|(?:some|most|all|other|few|many|"
    r"the other|successful|shortlisted|selected|unsuccessful) (?:candidates|people)|normally|usually|typically|as a "
    r"rule|"
    r"in general|at some (?:stage|point|time)|some ?day|from time to time|some time|by custom|as a matter of course|"
    r"for example|(?:review|offer|reference|decision|vetting|screening|verification|consideration) stage|until "
    r"further notice|called off|suspended|paused|frozen|on ice|not (?:be )?go(?:ing)? ahead|no need to (?:come|"
    r"attend|meet|travel|visit))\b"
)
"""What is said of all, or of none, or of no day in particular."""
_MAYBE = pattern(
    r"\b(?:may|might) (?:\w+ )?(?:invite|ask|be asked|be invited|want|wish|need|like|call|meet|see|be able)\b|"
    r"\b(?:hoping|"
    r"hope|trying|try|like) to (?:persuade|get them|convince)|\bin which case\b|\bit's likely\b|\blikely to\b|"
    r"\bthere may\b|"
    r"\b(?:expected|provisional|anticipated|indicative|likely|estimated|proposed|tentative|planned|target) "
    r"(?:interview|assessment|selection|panel) (?:dates?|weeks?|period)\b|"
    r"\binterviews?(?: dates?)?:? ?(?:week|w/c|wc) (?:commencing|beginning|of)\b|"
    r"\bwere (?:we|you|they) to\b|\btalk of\b|\bperhaps (?:we|you|there)\b|\bi've suggested to\b|\b(?:would|will) be "
    r"(?:invited|contacted)\b(?! on)"
)
_RING = pattern(
    r"(?:please |kindly |just |do )?(?:call|ring|phone|contact|email|text|telephone|try|chase) (?:me|"
    r"us|him|her|them)\b"
)
"""Whoever is to ring somebody may hear anything then."""
_FEAST = pattern(
    r"\b(?:open (?:evening|day|house|morning)|supper|dinner party|christmas (?:party|lunch|do)|easter (?:lunch|"
    r"sunday)|party|"
    r"wedding|barbecue|bbq|braai|concert|newsletter|webinar|christening|carols?|festival|careers? fair|job fair|"
    r"community|"
    r"talent (?:pool|community|network)|research panel|survey|linkedin|match|beach clean|podcast|training course|"
    r"workshop|"
    r"alumni|launch of|book launch|(?:join|joining) (?:us|me) in \w+ing|easter|conference|fundraiser|raffle|quiz "
    r"night|reunion|our (?:autumn|spring|summer|winter) (?:show|fair|sale))\b"
)
_BEGINS = pattern(
    r"\b(?:first day|first shift|start(?:ing)? (?:work|date|with us|on the job)|start (?:on|in|from)|(?:make|for|as) "
    r"a start|training (?:day|session|course|week)|induction|orientation|onboarding|payroll|"
    r"occupational health|medical|contract|drug test|background check|uniform|hotel|flight|taxi|doctor|dentist|"
    r"probation|"
    r"join (?:us|the team|our team) (?:as|full|part|perm)|welcome (?:to the team|aboard|on board)|(?:an|the|our|your|"
    r"job) offer)\b"
)
"""The work itself, or another matter than a meeting."""
_NEWS = pattern(
    r"\b(?:decision|outcomes?|results?|verdict|(?<!good )(?<!great )news|(?:an|the|our|your) answer|update|"
    r"(?<!glad to )(?<!happy to )(?<!pleased to )(?<!delighted to )let you know|hear from|decide|choose|references?|"
    r"(?:is|picks|chooses|decides)\b.{0,20}\bto (?:hear|pick|choose)|to "
    r"hear|picks|decides|chooses|"
    r"tell you\b(?! (?:more|about))|inform you|how you (?:got|did|fared)|yes or no|either way|one way or|whether you|"
    r"where (?:you|we) "
    r"stand|find out|be told|you'll know|write to you|notify|announc\w+|(?:look at|consider|go through|review|"
    r"discuss) (?:your|the) "
    r"(?:applications?|files?|papers|case|notes|scores|candidates)|(?:any|further|other) (?:questions?|queries|"
    r"concerns?)|should you "
    r"(?:have|wish|need|want)|referees?|closing date|deadline|feedback|former employer|start date)\b"
)
"""What they have to tell, in stead of what they want to ask; or another thing that has a day."""
_OVER = pattern(
    r"\b(?:was|were|had been|took place|went|did) (?:\w+ )?(?:a pleasure|great|good|nice|lovely|delightful|interviewed|"
    r"booked|meeting|seen|able)?\b"
)
_THANKED = pattern(
    r"\b(?:thank|thanks|grateful|appreciate\w*) (?:\w+ ){0,3}?for (?:your|the|an?) |"
    r"\b(?:thank|thanks|enjoyed|pleasure|appreciate\w*|great|nice|lovely|good|sorry) (?:\w+ ){0,4}?(?:for|to|that|of|"
    r"you for)?"
    r" ?(?:\w+ ){0,2}?(?:meet|meeting|seeing|see|speaking|coming|making|having|joining|attending|spending|giving|"
    r"talking)\b"
)
_DENIED = pattern(
    r"\b(?:not|never|unable|cannot|can't|won't|no longer|nor|without|unlikely|regret|rather than|instead of|"
    r"cancel\w*|shan't|"
    r"had hoped|would have|don't|doesn't|didn't|isn't|aren't|wasn't|couldn't|wouldn't|haven't|hasn't|nothing|neither|"
    r"refus\w+|declin\w+)\b"
)
_DENIED_IN = pattern(r"\b(?:not|never|cannot|can't|won't|n't)\b(?! (?:on|the|at|mon|tue|wed|thu|fri|sat|sun|\d))")
_SPOKEN_OF = pattern(
    r"\b(?:before|prior to|ahead of|after|following|since|during|about|regarding|discuss\w*|consider\w*|review\w*|of|"
    r"from) "
    r"(?:the |our |an? )?$"
)
"""What makes of a meeting only the matter or the time of something else."""
_WENT = pattern(
    r",? (?:(?:which|and|it|that|really|very|also|\w+ly) )*(?:gave|went|made|was|were|left|showed|told|impressed|"
    r"helped|"
    r"has (?:been|given|left|shown|made)|had|did|got|brought|came|confirmed (?:to|for|that|our|what|my)|liked|"
    r"convinced)\b"
)
"""What stands behind a meeting that is over: "Your talk on Tuesday gave us much to think of"."""
_GONE = pattern(
    r"\b(?:(?<!will )last|yesterday|previous|earlier|ago)\b(?! (?:two|three|four|five|round|stage|interview|"
    r"step))"
)
_IS_WHEN = pattern(WHEN)
_IS_HOUR = pattern(CLOCK)


def met(hearing: Hearing) -> Iterator[Said]:
    """The sentences in which a meeting is told that is still to come."""
    for at in range(min(len(hearing.folded), MOST)):
        found = told(hearing, at)
        if found is not None:
            yield found


MOST = 60
"""Sentences of a mail that are looked at."""


def told(hearing: Hearing, at: int) -> Said | None:
    """A meeting to come that the sentence of that number tells."""
    folded = hearing.folded[at]
    words = hearing.words(at)
    return (
        _found(hearing, at, folded, words, RULES)
        or (_found(hearing, at, folded, words, _ASKED) if "?" in folded else None)
        or _beside(hearing, at, folded, words)
    )


def _beside(hearing: Hearing, at: int, folded: str, words: frozenset[str]) -> Said | None:
    """A meeting that is only named, beside a day or an hour to come."""
    if _NAMED.isdisjoint(words) or (_OF_US.isdisjoint(words) and not _IS_HOUR.search(folded)):
        return None
    match = _BESIDE.search(folded)
    if match is None or _NOT_BESIDE.search(folded) or not _to_come(hearing, at, folded) or _taken_back(folded, match):
        return None
    return Said(at=at, start=match.start(), end=match.end())


def _found(hearing: Hearing, at: int, folded: str, words: frozenset[str], rules: Rules) -> Said | None:
    for each in rules.likely(words):
        for match in each.told.finditer(folded):
            if each.when and not _to_come(hearing, at, folded):
                break
            if not _taken_back(folded, match):
                return Said(at=at, start=match.start(), end=match.end())
    return None


def _to_come(hearing: Hearing, at: int, folded: str) -> bool:
    """Whether the sentence tells a day or an hour, and none that is past."""
    if not _IS_WHEN.search(folded):
        return False
    days = hearing.windows(at)
    return not days or any(True for _ in hearing.ahead(at))


def over(folded: str, end: int) -> bool:
    """Whether what ends there has been: "Your interview on Tuesday went well"."""
    return _WENT.match(folded, end) is not None


def _taken_back(folded: str, match: re.Match[str]) -> bool:
    """Whether it is said of others, of no day, of a feast, of the work itself or of news, or is over, or denied."""
    clause = max(folded.rfind(mark, 0, match.start()) for mark in (",", ";", ":", " but ", " so ", " and ")) + 1
    near = folded[clause : match.end()]
    before = folded[max(clause, match.start() - 22) : match.start()]
    return bool(
        _DENIED.search(before)
        or _WENT.match(folded, match.end())
        or _DENIED_IN.search(match[0])
        or _SPOKEN_OF.search(before)
        or _NOBODYS.search(folded)
        or _MAYBE.search(folded)
        or _RING.match(folded)
        or _FEAST.search(folded)
        or _BEGINS.search(folded)
        or _NEWS.search(folded)
        or _GONE.search(near)
        or _THANKED.search(near)
        or _OVER.search(near)
    )
