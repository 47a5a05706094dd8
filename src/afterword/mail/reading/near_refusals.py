"""What sounds like a refusal and is none: it falls on another person or thing, may happen, or is a pause.

`rejections` asks this of each sentence in which it hears something.
"""

from __future__ import annotations

import re

from afterword.calendars.people import is_post
from afterword.mail.reading import turned_round
from afterword.mail.reading.reader import Said
from afterword.writing.expressions import pattern

_DO_NOT = pattern(
    r"(?:don't|do not|dont) (?:you )?(?:go|put|move|pursue|proceed|continue|"
    r"take|carry|press|send|bring|pass|progress|work|join|"
    r"close|cancel|withdraw)\b"
)
_CLAUSE_BEGINS = pattern(r"(?:^|[,;:.!–—(-]|\b(?:please|so|and|but|then|just|kindly|also|do)) *$")
_ASKED_OF_YOU = pattern(
    r"\b(?:prefer|ask\w*|advise[sd]?|request\w*|tell|told|remind\w*|beg|like|"
    r"want|urge|need) (?:that )?(?:you|people|candidates|"
    r"applicants|everyone|all) $|\byou (?:should|must|may|can|could|need)(?: \w+)? $"
)
"""What the reader is asked not to do, and not what is not done with them."""
_MAY = pattern(
    r"(?<!of )(?<!in )(?<!\d )(?<!early )(?<!late )(?<!mid )\b(?:may|might)(?: "
    r"(?!know|be aware|have|recall|remember|find|feel|wonder|gather|imagine|"
    r"expect|guess|be disappointed)\w+){0,3} $"
)
_MAY_WITHIN = pattern(
    r"\b(?:we|they|it|i|he|she|which|that|client|panel|you) (?:may|might)\b(?! "
    r"(?:know|be aware|recall|remember|have (?:heard|seen|"
    r"guessed|noticed|gathered|been told|wondered)|be (?:disappointed|pleased|sorry)))"
)
_BY_RULE = pattern(
    r"^(?:where|any|anyone|anybody|failure|failing|silence|no (?:reply|answer|"
    r"response|news)|those|people|everyone|every|each|in cases|"
    r"normally|usually|generally|as a rule|from time to time|(?:applications?|"
    r"candidates?|applicants?|submissions|forms) (?:that|which|"
    r"who|whose|without|received|with|not|from|for|sent|made|found|failing))\b(?!.{0,80}\b(?:yours?|"
    r"you) (?:have|has|was|were|is|are|did)\b)|"
    r"[\"”'’] means\b|\bassume (?:that )?you(?:'re| are| have)\b|\bself-identif\w+|\brefusal to provide\b|"
    r"\bsee how you compare\b|\b(?:andernfalls|ansonsten|sonst)\b|\bby the way\b|\bwe were turned down\b|"
    r"\bbe able to make (?:your|the|our) (?:\w+ )?(?:interview|call|meeting|appointment)\b|"
    r"\b(?:silence|no (?:reply|answer|response|news))\b[^.;]{0,50}\b(?:means|mean|is)\b|\bmay result in\b"
)
"""What becomes of people in general, or would."""
_OTHERS = pattern(
    r"\b(?:predecessor|(?:previous|former|last|earlier|old) (?:post-?holder|"
    r"holder|person|manager|chef|teacher|candidate|hire|occupant|"
    r"incumbent|owner|tenant)|person who (?:had|held|did|left|does|has)|whom "
    r"you met|(?:both|neither|some|most|many|several) of (?:the|those) (?:candidates|"
    r"others)|himself|herself|agency's other|other client|earlier applicants?|"
    r"my own (?:application|interview|promotion)|when i (?:first )?applied)\b|"
    r"\b(?:other|remaining|unsuccessful|these|those)(?: \w+)? (?:candidates|"
    r"applicants|people|ones)\b[^.;]{0,60}\b(?:informed|told|notified|that they)\b|"
    r"(?<!to )(?<!with )\b(?:one|two|three|four|five|six|some|most|half|several|"
    r"few|many) of (?:the|our|these) (?:\w+ )?(?:\w+ )?(?:posts|jobs|roles|positions|"
    r"vacancies|places)\b(?!.{0,60}\b(?:you|your)\b)|\b(?:she|he|they|it)(?:'s|"
    r" is| are|'re) not the right person to\b"
)
"""People of whom it is told."""
_WE_LOST = pattern(
    r"\bwe (?:(?:were|weren't|are|aren't)(?: not|n't)? (?:\w+ )?|(?:have|haven't|had|hadn't)(?: not|n't)? "
    r"(?:\w+ )?been )(?:selected|chosen|shortlisted|successful|picked|"
    r"unsuccessful|placed|appointed)\b(?! (?:a|an|another|any|some|the|one)\b)(?=[^.]{0,40}\b(?:for|"
    r"in|by|tender|bid|contract|award|prize|grant)\b)|"
    r"\bweren't selected for the (?:council|contract|tender)"
)
_OF_TIME = pattern(
    r"\b(?:\w+day|morning|afternoon|evening|lunchtime|interview|time|appointment|"
    r"earlier|later|first|last|parking|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?|"
    r"training|induction|assessment|test|o'clock)(?:'s)? (?:slots?|spots?|places?|spaces?)\b|"
    r"\b(?:place|seat|space|slot|spot)s? (?:\w+ )?(?:on|at|in) (?:the|our|this) "
    r"(?:\w+ )?(?:course|induction|bus|train|training|workshop|car park|table|"
    r"coach|"
    r"tour|webinar|flight|open day|dinner)\b"
)
"""A place that is none to work in."""
_MEETING = pattern(
    r"\b(?:interview|meeting|call|talk|visit|appointment|session|event|tour|"
    r"open day|trial)s?\b(?: (?!for (?!\d|the \d)|with\b|and\b|has|we\b)[\w'-]+){0,6}? "
    r"(?:will|is|are|can|cannot|won't|isn't|can't)(?: not)? (?:now |be )*(?:going "
    r"ahead|go ahead|taking place|proceed\b(?! to)|happen|going on)|"
    r"\b(?:go|going) ahead with (?:your|the|our|my) (?:\w+ )?(?:interview|meeting|call|chat|visit|session|trial)\b"
    r"(?=.{0,30}\b(?:today|tomorrow|tonight|\w+day|this (?:morning|afternoon|week)|scheduled|planned|as \w+|\d))"
)
_ABOUT = pattern(
    r"\b(?:direction|way|route|path)(?: now)? (?:with|on|for|over|about|in) "
    r"(?:the|our|this|its|their|my|her|his) (?!one\b)(?:(?:job|post|role) (?:title|description|"
    r"advert|spec\w*)|(?!role|post|job|position|hire|search|vacanc|candid|"
    r"appoint|recruit|hiring|select)[\w-]+)(?: (?:title|name|logo|wording|advert|"
    r"salary|date|format|task|test|strategy|design|site|menu|career|building))?"
    r"(?=[.,;!]|$)|\b(?:his|her|their|my|own) (?:career|studies|life|firm|business)\b"
)
_LIMIT = pattern(
    r"(?:go|going|move|moving) (?:any |much )?(?:higher|lower|above|below|beyond|"
    r"over|under|up|down|into|through (?:the|every|all)|round|back|home|"
    r"to (?:the(?! (?:next|second|third|final|last|interview|on-?site|following|panel))|"
    r"town|press|bed)|there|by)\b"
)
_BARE = pattern(r"(?:go|going|gone|move|moving|moved|carry|carrying|press|pressing|advance|advancing)$")
_ONWARD = pattern(
    r"\s*(?:$|[.,;:!)–—-]|with\b|for (?:this|the|that)|at this|beyond|past|any|"
    r"through|this time|i'm|because|as\b|since|due|and|but|so|unfortunately|"
    r"sorry|on\b|to (?:work|happen|be (?:you|us|me|possible))|forward|ahead|"
    r"further|in (?:the|our|your|this)|to (?:the )?(?:next|offer|interview|second|"
    r"final|a second|make|hire|appoint|take|be (?:able|"
    r"offer\w*|mak\w*|tak\w*|mov\w*|proceed\w*|progress\w*|invit\w*|ask\w*|hir\w*|consider\w*))|your|you|from|here|"
    r"or\b|after)"
)
"""What stands behind "not going" where that is a refusal: "not going to pretend" is none."""
_PERSONS_ASKED_FOR = pattern(
    r"\b(?:speak|talk|chat|names?|numbers?|details|contacts?|contact|referees?|"
    r"references?|hear|ring|write|phone|call|email|nominate|suggest|give us|"
    r"list)\b"
    r"(?: [\w,]+){0,5} $"
)
_WITHOUT = pattern(r"[^.;]{0,30}\bwithout (?:a|an|your|proof|sight|seeing|first|having|it|them|"
    r"these|those|that|both|two|three|receiving|knowing|the (?:form|documents?|"
    r"paperwork|references?|check))\b|"
                      r"[^.;,]{0,40}\b(?:until|till|unless|before (?:we|you|they|he|she|the|hr|"
                          r"i|\d|monday|tuesday|wednesday|thursday|friday))\b")  # fmt: skip
_THING = pattern(
    r"(?:(?:another|a different|a new|other|an alternative) (?:[\w-]+ ){0,2}?)(?P<what>supplier|"
    r"vendor|venue|hotel|agency|date|time|day|room|caterer|"
    r"system|platform|software|tool|format|layout|logo|name|title|provider|contractor|"
    r"builder|printer|firm|company|bank|building|office|site|school for|"
    r"restaurant|menu|route|approach|colour|color|design|carrier|solicitor|accountant|"
    r"auditor|car|van|train|flight|test|task|exercise|number|address|"
    r"link|form|version|wording|advert|payroll|insurer|landlord|project|product|"
    r"department|topic|question|copy|email|file)s?\b"
)
"""What is chosen that is no person."""
_ANOTHER_ROUTE = pattern(r"\b(?:go|going|gone|went|took|taken?|taking) (?:\w+ )?another (?:route|approach)$")
_OTHER_DOES = pattern(
    r"(?:(?:another|other|one other|two other|several other|internal|a different|"
    r"stronger) (?:candidates?|applicants?|person|finalists?|contenders?|people))"
    r"\b(?P<rest>.{0,60})"
)
_BY_CHANCE = pattern(
    r"^(?: \w+){0,4}? ?(?:has|have|had|who|that|is|are|we|was|were)? ?(?:also|"
    r"asked|applied|still|not yet|just (?:as|been|called|left|withdrawn|asked|"
    r"rung|this)|we (?:like|liked|want|have|need|are|still)|"
    r"as (?:well|much|good)|to (?:see|meet|interview|talk|speak|consider)|the "
    r"same|this (?:morning|afternoon|week)|left|yet to|coming|seen|"
    r"been (?:asked|invited|seen|interviewed|told|informed|delayed|in)|(?:\w+ "
    r")?withdrew|pulled|declined|rung|forgotten|questions?|an? (?:question|query|"
    r"interview))\b"
)
"""What another candidate does without having the job."""
_WERE_IT_SO = pattern(
    r"^(?:were|had) (?:we|you|i|they|it|he|she|the|things)\b|\bwould (?:be (?:sorry|"
    r"sad|a shame|surprised|a pity)|have (?:\w+ )?(?:stopped|said|told|rejected|"
    r"turned|declined))\b|"
    r"\b(?:want|like) (?:you|anyone|anybody) to (?:think|feel|believe|worry|fear|assume)\b"
)
_MISTAKEN = pattern(
    r"\b(?:sent|made|issued|posted|marked|shown|closed|rejected|declined)(?: "
    r"\w+){0,3} (?:in error|by mistake)\b|\b(?:was|is|were) (?:a|an|our|my) "
    r"(?:\w+ )?(?:mistake|error|glitch|slip|mix-up)\b|"
    r"\b(?:disregard|ignore) (?:the|that|any|our|this)\b"
)
_OTHER_PAPERS = pattern(
    r"\b(?:my|our|his|her|their) (?:own )?(?:\w+ )?(?:application|bid|appeal|"
    r"proposal|tender|request)\b(?! (?:process|form|procedure|review))|\b(?:planning|"
    r"grant|visa|mortgage|"
    r"licen[cs]e|loan|patent|funding|lottery|permit|leave|holiday|building|insurance|"
    r"expense|travel|research) (?:application|request|bid|appeal|claim|proposal)s?\b"
)
_SAID_NO_TO_US = pattern(
    r"\b(?:first|second|top|preferred|last|other|earlier|previous|favourite) "
    r"(?:choice|person|candidate|applicant|one|pick|nurse|chef)\b[^.;]{0,30}\b(?:said "
    r"no|declin\w+|"
    r"turned (?:us|it|the|down)|withdrew|pulled out|dropped out|withdrawn|backed "
    r"out)\b|\bturned us down\b|\b(?:said|says) no to us\b|\bto (?:my|his|her|"
    r"their|your) head\b"
)
_AS_A_RULE = pattern(
    r"\b(?:we|i|they|the \w+) (?:always |usually |normally |generally |often "
    r")?(?:prefer|favour|favor|choose|select|hire|recruit|like|want|need|require|"
    r"look for|take|employ|ask|interview|seek)s? "
    r"(?<!as we require )(?:\w+ )?(?:candidates|people|those|applicants|someone|somebody|anyone|"
    r"staff)\b|\b(?:are|am|is|'re|'m) (?:also |still |really )?(?:looking for|"
    r"after|seeking|in need of) (?:someone|somebody|a person|people)\b"
)
_AND_SO = pattern(
    r"\b(?:sorry|afraid|unfortunately|sadly|regret\w*|but|so (?:we|i|it|you|"
    r"this|that|your)|not|unable|no|pass(?:ing)? (?:on|for)|passing|keep looking)\b|n't\b"
)
"""Without which a wish for somebody is that of every employer."""
_FUTURE = pattern(
    r"\b(?:will|'ll|shall|going to) (?:\w+ )?(?:choose|pick|decide|select|appoint|"
    r"hire|you (?:or|and) (?:the other|another|one other|somebody))\b|\b(?:either|"
    r"between) you (?:or|and)\b|\byou or (?:the other|another|somebody|someone)\b"
)
_HEARSAY = pattern(
    r"\b(?:understand|hear|heard|gather|see|read|note|noted|saw|told (?:me|us)|"
    r"mentioned|remember) (?:from \w+ )?(?:that )?you(?:'ve)? (?:were|weren't|"
    r"did|didn't|have|haven't|had|hadn't|are|missed|lost|got)\b|"
    r"\b(?:none|nobody|no one|few) (?:of )?(?:the |our )?(?:other|else)\b|\bno "
    r"other\b|\byou(?:'re| are| will be|'ll be) (?:up )?(?:against|competing)\b|"
    r"\byou(?:'re| are|'ve been| have been)? (?:\w+ )?(?:look|looking|interviewing|"
    r"interviewed|applying|applied) elsewhere\b"
)
_PAPERS = pattern(
    r"\b(?:photo|file|certificate|document|scan|upload|form|attachment|password|"
    r"link|reference|referee|code|signature|licen[cs]e|card|payment|receipt|"
    r"claim|invoice|badge|passport|transcript|postcode|"
    r"login|log-in|attempts?|delivery|transfer|pdf|video|recording|connection|"
    r"page|section|question)s?\b(?: (?:that )?(?:you|we) \w+| (?:to|for|of|from|in|on) "
    r"[\w ]{0,25}?)? (?:was|were|has|have|is|are|could|can|did|does|had|wasn't|"
    r"isn't|couldn't|"
    r"can't|didn't|doesn't|hasn't|expired)\b|\bunsuccessful (?:in|at) (?:reaching|"
    r"contacting|getting|finding|calling)\b|\bmatch(?:es|ed|ing)? (?:our|the|"
    r"your|that on|those on) (?:records?|passport|id|file|form|cv|birth|name)"
)
_RIGHT_OTHER = pattern(
    r"\b(?:right|best|good|ideal|perfect|great) (?:day|number|form|address|door|"
    r"entrance|room|link|email|building|office|floor|size|document|file|version|"
    r"page|format|code|button|date|word|(?:time|moment|place|person) (?:to|for)(?! "
    r"(?:us )?(?:to )?"
    r"(?:hire|bring|take|add|recruit|move|expand|fill|you)))\b|\bmiss(?:ed)? "
    r"out (?:page|question|section|the (?:date|page|second|signature)|your (?:date|"
    r"phone|post|signature))\b|"
    r"\bpass(?:ed|ing|es)? on (?:your|this|these|the|it|their|our) (?:\w+ ){0,3}?(?:numbers?|"
    r"details|thanks|message|note|questions?|regards|email|address|concerns|"
    r"comments|letter|request|documents|information|(?:application|cv|profile) "
    r"to)\b|"
    r"\bpass(?:ed|ing)? (?:it|this|that|them) (?:on|along)\b|\bno longer (?:\w+ "
    r")?(?:with (?:the|us)|works?|working|at the|monitored|"
    r"need (?:your|a|the)|requires? (?:your|a|the))\b|\b(?:bus|tram|train|road|"
    r"shift|tour|corridor)\b.{0,20}\b(?:stops?|ends?) here\b|"
    r"\b(?:also|usually|always|often|normally|generally|sometimes) (?:hire|recruit|"
    r"fill|appoint|advertise|promote)s?\b|\b(?:looking|searching) (?:at|for "
    r"(?:a|an|the|another|some) (?:\w+ )?(?:date|room|time|slot|venue|solution|"
    r"way|day|space|"
    r"desk|home|house|flat))\b|(?:won't|\bnot) (?:be )?(?:asked|required|expected|needed|made) to\b"
)
_ANOTHER_MATTER = pattern(
    r"\b(?:version|option|variant|pattern|hours)s? of the (?:job|role|post|position)\b|n't the only\b|"
    r"^(?:supposing|suppose)\b|"
    r"\bwhom you(?:'d|'ll| would| will)\b|\byou(?:'d|'ll| would| will) (?:be )?(?:report|reporting|answer|answering|"
    r"work|working) (?:to|with|for|alongside|under)\b|\bre-?posted\b|\bhand(?:ing)? in (?:your|his|her|their) "
    r"(?:\w+ )?notice\b|\bno offers? (?:has|have|had) been made\b|"
    r"\b(?:different|another|other|separate|distinct) (?:\w+ )?(?:from|to|than) yours\b|"
    r"\b(?:someone|somebody) (?:else )?for the \w+ing(?=[.,;!]|$| so\b)|"
    r"\btak(?:e|ing) (?:the|that|this|our) (?:\w+ ){0,2}(?:site|project|plans?|proposal|building|idea|tender|"
    r"complaint|matter of) forward\b|\btak(?:e|ing) you (?:through|round|on to) (?:the|our|a|an|this) "
    r"(?!(?:\w+ )?(?:next|second|final|interview|process|stage|round|shortlist))"
)
"""What else is told with the same words: another post than the reader's, a tour, somebody to report to."""
_BACK_THEN = pattern(
    r"\byou (?:may|might|will) remember (?:us|me)\b|\b(?:said no to|turned down|rejected|passed on|passed over|went "
    r"past) "
    r"you (?:in (?:the )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|"
    r"september|"
    r"october|november|december|(?:19|20)\d\d)|last|back|before|at the time|then)\b"
)
_NOT_OF_THEM = pattern(
    r"\b(?:turn\w* (?:\w+ ){0,4}?(?:down|away)|reject\w*|unsuccessful|disappoint\w*|let (?:\w+ ){0,3}(?:down|go)|no to|"
    r"refus\w*|not (?:selected|chosen|successful|shortlisted))\b.{0,80}\byou(?:'re| are)(?:n't| not) "
    r"(?:one of|among) (?:them|those)\b"
)
"""Of those whom it is good news not to be among."""
_OF_THEM = pattern(
    r"\b(?:ones|those|people|candidates|applicants|others) (?:who|that|whom)(?: \w+)? $|"
    r"\byour (?:friend|wife|husband|brother|sister|flatmate|classmate|cousin|son|daughter)\b(?: \w+){0,2} $|"
    r"\b(?:would've|would have|'d have|could have) $"
)
_ONCE = pattern(r"\b(?:once|when|until|till|as soon as|before|after|unless) $")
_OR_ELSE = pattern(
    r"\botherwise,? (?:\w+ )?$|\bor (?:else )?(?:(?:we|i|they|it|the \w+) )?$|\bin order "
    r"not to $|\bso (?:that|as) .{0,20}$"
)
_UNSAID = pattern(
    r"\b(?:not|n't|never|without|nobody|no one|hate|rather than)\b[^.;,]{0,12}\b(?:mean(?:s|"
    r"ing)?|say(?:ing)?|think(?:ing)?|suggest(?:ing)?|impl(?:y|ying)|decid\w+) "
    r"(?:that |whether )?$"
)


_CLAUSE_END = pattern(r"[,;:–—]|\band (?=(?:you|we|i|please)\b)|\b(?:but|although|though|however|so)\b")
_NEGATED = pattern(r"n't\b|\b(?:not|cannot|unable|never)\b")
_NOT_TO = pattern(r"\b(?:decided|chosen|chose|opted|elected|going) (?:not )?to\b|\bnot\b|n't\b|\bunable\b")
_PERSONS = pattern(r"(?:people|someone|somebody|persons?|those|others|individuals)\b")
_NOT_YOU_BUT = pattern(r"you (?!appl)\w+, (?:has|was|is)\b")
"""A sentence of somebody "whom you met, has been turned down"."""
_NEGATED_AT_ONCE = pattern(r"(?:\w+ ){0,2}?(?:can't|cannot|can not|won't|will not|unable to|not able to|isn't|not)")
_OF_YOU = pattern(r"\b(?:your|you|other|next)\b")
_THEREFORE = pattern(r"\bso (?:your|i'm|we|it)\b|\btherefore\b|\bsorry\b")
_CHOSE = pattern(r"\b(?:chose|chosen|picked|hired|appointed|offered|gave|given|with|preferred)\b")


_NONE_OPEN = pattern(r"\b(?:no|not|n't) (?:\w+ ){0,2}?(?:openings?|vacanc(?:y|ies)|positions?|hiring)\b|n't hiring\b")
_ONLY_TALK = pattern(
    r"\b(?:opening|vacancy|vacancies|position|hiring)\b.{0,200}(?:\binformational\b|\bcoffee\b|\binformal (?:chat|talk|"
    r"conversation)\b|\b(?:but|so|though) (?:i|we)(?:'d| can| could| would| am|'m| are|'re|'ll| will) (?:\w+ ){0,4}"
    r"(?:tell you|answer|chat|talk|show you|explain)\b|\bhow (?:i|we) got into\b)",
    re.DOTALL,
)
"""Where somebody is met to learn about the work, that there is no post is no answer to anybody."""


def only_talk(heard: str, whole: str) -> bool:
    """Whether that there is no post is said where somebody only comes to talk."""
    return bool(_NONE_OPEN.search(heard) and _ONLY_TALK.search(whole))


def spares(folded: str, said: Said, whole: str) -> bool:
    """Whether what is `said` in the sentence is no refusal of this reader."""
    before, heard, behind = folded[: said.start], folded[said.start : said.end], folded[said.end :]
    clause = _CLAUSE_END.split(before)[-1] + heard + _CLAUSE_END.split(behind)[0]
    return (
        turned_round.well(folded)
        or only_talk(heard, whole)
        or turned_round.waits(folded, before, heard, clause)
        or any(
            each.search(folded)
            for each in (
                _BY_RULE,
                _ANOTHER_MATTER,
                _OTHERS,
                _WE_LOST,
                _ABOUT,
                _WERE_IT_SO,
                _SAID_NO_TO_US,
                _MISTAKEN,
                _NOT_OF_THEM,
                _BACK_THEN,
            )
        )
        or any(each.search(clause) for each in (_MAY_WITHIN, _MEETING, _HEARSAY))
        or any(each.search(before) for each in (_MAY, _OR_ELSE, _UNSAID, _OF_THEM))
        or bool(_ONCE.search(before) and heard.startswith(("some", "another")))
        or (bool(_FUTURE.search(clause)) and not _NOT_TO.search(folded))
        or (bool(_AS_A_RULE.search(folded)) and not _AND_SO.search(folded))
        or _of_the_reader(before, heard)
        or _of_a_thing(folded, said)
        or _of_a_limit(heard, behind)
        or _by_chance(folded, said)
    )


def _of_the_reader(before: str, heard: str) -> bool:
    """Whether it is what the reader shall not do, or do for somebody to be asked."""
    if _DO_NOT.match(heard) and _CLAUSE_BEGINS.search(before):
        return True
    if heard.startswith(("not ", "never ")) and _ASKED_OF_YOU.search(before):
        return True
    return bool(_PERSONS.match(heard) and _PERSONS_ASKED_FOR.search(before)) or bool(_NOT_YOU_BUT.match(heard))


def _of_a_thing(folded: str, said: Said) -> bool:
    """Whether it falls on papers, a time or another thing."""
    heard, rest = folded[said.start : said.end], folded[said.start :]
    papers = _PAPERS.search(folded, max(0, said.start - 40), said.end + 10)
    if papers and not _CLAUSE_END.search(folded, papers.end(), max(papers.end(), said.start)):
        return True
    if _RIGHT_OTHER.search(folded[max(0, said.start - 20) : said.end + 40]) or _OF_TIME.search(heard):
        return True
    if _OTHER_PAPERS.search(folded[max(0, said.start - 25) : said.end]):
        return True
    thing = _THING.search(rest) if not _ANOTHER_ROUTE.search(heard) else None
    if thing is None or thing.start() >= len(heard):
        return False
    return not is_post(rest[thing.end("what") : thing.end("what") + 25].split(",")[0] or "-")


def _of_a_limit(heard: str, behind: str) -> bool:
    """Whether something is not done so far, or not without something else: "we can't go above 38"."""
    if not _NEGATED.search(heard):
        return False
    if _NEGATED_AT_ONCE.match(heard) and _LIMIT.search(heard + behind[:20]) and not _OF_YOU.search(heard):
        return True
    if _WITHOUT.match(behind) and not _THEREFORE.search(behind):
        return True
    return bool(_BARE.search(heard)) and not _ONWARD.match(behind)


def _by_chance(folded: str, said: Said) -> bool:
    """Whether another candidate does something, and does not have the job."""
    other = _OTHER_DOES.search(folded[said.start : said.end + 50])
    if other is None or other.start() >= 25 or not _BY_CHANCE.search(other["rest"]):
        return False
    return not _CHOSE.search(folded[: said.start + other.start()])
