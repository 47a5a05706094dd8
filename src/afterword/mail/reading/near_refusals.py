"""What sounds like a refusal and is none: it falls on another person or thing, may happen, or is a pause.

`rejections` asks this of each sentence in which it hears something.
"""

from __future__ import annotations

import re

from afterword.calendars.people import is_post
from afterword.mail.reading.reader import Said

_DO_NOT = re.compile(
    r"(?:don't|do not|dont) (?:you )?(?:go|put|move|pursue|proceed|continue|take|carry|press|send|bring|pass|progress|work|join|"
    r"close|cancel|withdraw)\b"
)
_CLAUSE_BEGINS = re.compile(r"(?:^|[,;:.!–—(-]|\b(?:please|so|and|but|then|just|kindly|also|do)) *$")
_ASKED_OF_YOU = re.compile(
    r"\b(?:prefer|ask\w*|advise[sd]?|request\w*|tell|told|remind\w*|beg|like|want|urge|need) (?:that )?(?:you|people|candidates|"
    r"applicants|everyone|all) $|\byou (?:should|must|may|can|could|need)(?: \w+)? $"
)
"""What the reader is asked not to do, and not what is not done with them."""
_MAY = re.compile(
    r"(?<!of )(?<!in )(?<!\d )(?<!early )(?<!late )(?<!mid )\b(?:may|might)(?: (?!know|be aware|have|recall|remember|find|feel|wonder|gather|imagine|expect|guess|be disappointed)\w+){0,3} $"
)
_MAY_WITHIN = re.compile(
    r"\b(?:we|they|it|i|he|she|which|that|client|panel|you) (?:may|might)\b(?! (?:know|be aware|recall|remember|have (?:heard|seen|"
    r"guessed|noticed|gathered|been told|wondered)|be (?:disappointed|pleased|sorry)))"
)
_BY_RULE = re.compile(
    r"^(?:where|any|anyone|anybody|failure|failing|silence|no (?:reply|answer|response|news)|those|people|everyone|every|each|in cases|"
    r"normally|usually|generally|as a rule|from time to time|(?:applications?|candidates?|applicants?|submissions|forms) (?:that|which|"
    r"who|whose|without|received|with|not|from|for|sent|made|found|failing))\b(?!.{0,80}\b(?:yours?|you) (?:have|has|was|were|is|are|did)\b)|"
    r"\b(?:silence|no (?:reply|answer|response|news))\b[^.;]{0,50}\b(?:means|mean|is)\b|\bmay result in\b"
)
"""What becomes of people in general, or would."""
_YOURS = re.compile(
    r"\b(?:no bearing on|(?:not|n't) (?:affect|touch|concern|change)|nothing to do with|unconnected with|separate from|apart from|other than) "
    r"(?:you|yours?)\b|"
    r"\b(?:(?:the )?one (?:\w+ ){0,3}(?:you|we) [^.;!?]{0,40}|yours|your (?:own )?(?:\w+ )?(?:application|candidacy|post|role|job|one|place)) "
    r"(?:\w+ )?(?:is|are|remains?|stays?|was) (?:\w+ )?(?:open|live|active|alive|going ahead|unaffected|in play|under (?:review|"
    r"consideration)|safe|secure|the best|the strongest|not affected|n't affected)\b|\b(?:isn't|not) affected\b|"
    r"\byou(?:'ll| will| are going to)(?: \w+)? (?:get|have|be offered) the (?:next|other|second|first) one\b"
)
_LATER = r"(?! (?:to (?:apply|re-?apply|consider|browse|visit|keep|join|connect|stay|follow|check|try)|apply|again|re-?apply|in (?:the )?future|succeed|at (?:our|a) (?:next|future|later))\b)"
"""Not what refusals say as well: "we would love to see you apply again"."""
_FOR_YOU = re.compile(
    r"\b(?:delighted|pleased|thrilled|glad|happy|proud) to (?:\w+ )?(?:offer you (?!feedback|any advice|some feedback)|say (?:that )?(?:a|the|you|your|we'd)\b(?!.{0,60}\bfeedback)|"
    r"appoint you|welcome you|confirm (?:that )?(?:you|your)|see you (?:on|at))|\b(?:one of them|it|job|post|place|role|position)(?: is|'s) yours\b|"
    r"\b(?:is|are) now yours\b|\bis yours\b|\b(?:we've|we have|i've|i have) (?:\w+ )?(?:booked|put|moved|rebooked|rearranged) (?:you|your interview) (?:in|to|for|down|on)\b|"
    r"\b(?:we|i|they)(?:'d| would)? (?:still )?(?:like|love|want) (?:you to (?:start|come|join|meet)|to (?:see|meet|interview|offer|appoint) you" + _LATER + r"|you to come)|"
    r"\bdown to you (?:two|three|four|five|both)\b|\bwe want you\b|"
    r"\b(?:would|does|will|can) (?:\w+ )?(?:another|\d\w*|\d{1,2}[.:]\d\d|half past|mon|tues|wednes|thurs|fri)\w*(?: \w+){0,3} (?:suit|work)|"
    r"\b(?:find|offer|send|give|suggest) you (?:another|a new|a different|an alternative) (?:date|time|slot|day|place|one)\b"
)
"""Good news for the reader in the same breath."""
_OTHERS = re.compile(
    r"\b(?:predecessor|(?:previous|former|last|earlier|old) (?:post-?holder|holder|person|manager|chef|teacher|candidate|hire|occupant|"
    r"incumbent|owner|tenant)|person who (?:had|held|did|left|does|has)|whom you met|(?:both|neither|some|most|many|several) of (?:the|those) (?:candidates|"
    r"others)|himself|herself|agency's other|other client|earlier applicants?|my own (?:application|interview|promotion)|when i (?:first )?applied)\b|"
    r"\b(?:other|remaining|unsuccessful|these|those)(?: \w+)? (?:candidates|applicants|people|ones)\b[^.;]{0,60}\b(?:informed|told|notified|that they)\b|"
    r"(?<!to )(?<!with )\b(?:one|two|three|four|five|six|some|most|half|several|few|many) of (?:the|our|these) (?:\w+ )?(?:\w+ )?(?:posts|jobs|roles|positions|vacancies|places)\b(?!.{0,60}\b(?:you|your)\b)|\b(?:she|he|they|it)(?:'s| is| are|'re) not the right person to\b"
)
"""People of whom it is told."""
_WE_LOST = re.compile(
    r"\bwe (?:were|weren't|have|haven't|had|did|didn't|are)(?: not|n't)? (?:\w+ )?(?:been )?(?:selected|chosen|shortlisted|successful|picked|"
    r"unsuccessful|placed|appointed)\b(?! (?:a|an|another|any|some|the|one)\b)(?=[^.]{0,40}\b(?:for|in|by|tender|bid|contract|award|prize|grant)\b)|"
    r"\bweren't selected for the (?:council|contract|tender)"
)
_OF_TIME = re.compile(
    r"\b(?:\w+day|morning|afternoon|evening|lunchtime|interview|time|appointment|earlier|later|first|last|parking|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?|"
    r"training|induction|assessment|test|o'clock)(?:'s)? (?:slots?|spots?|places?|spaces?)\b|"
    r"\b(?:place|seat|space|slot|spot)s? (?:\w+ )?(?:on|at|in) (?:the|our|this) (?:\w+ )?(?:course|induction|bus|train|training|workshop|car park|table|coach|"
    r"tour|webinar|flight|open day|dinner)\b"
)
"""A place that is none to work in."""
_MEETING = re.compile(
    r"\b(?:interview|meeting|call|talk|visit|appointment|session|event|tour|open day|trial)s?\b(?: (?!for\b|with\b|and\b|has|we\b)[\w'-]+){0,6}? "
    r"(?:will|is|are|can|cannot|won't|isn't|can't)(?: not)? (?:now |be )*(?:going ahead|go ahead|taking place|proceed\b(?! to)|happen|going on)"
)
_ABOUT = re.compile(
    r"\b(?:direction|way|route|path)(?: now)? (?:with|on|for|over|about|in) (?:the|our|this|its|their|my|her|his) (?:(?:job|post|role) (?:title|description|advert|spec\w*)|(?!role|post|job|position|hire|search|vacanc|candid|"
    r"appoint|recruit|hiring|select)[\w-]+)(?: (?:title|name|logo|wording|advert|salary|date|format|task|test|strategy|design|site|menu|career|building))?"
    r"(?=[.,;!]|$)|\b(?:his|her|their|my|own) (?:career|studies|life|firm|business)\b"
)
_LIMIT = re.compile(r"(?:go|going|move|moving) (?:any |much )?(?:higher|lower|above|below|beyond|over|under|up|down|into|through (?:the|every|all)|round|back|home|to (?:the|town|press|bed)|there|by)\b")
_BARE = re.compile(r"(?:go|going|gone|move|moving|moved|carry|carrying|press|pressing|advance|advancing)$")
_ONWARD = re.compile(
    r"\s*(?:$|[.,;:!)–—-]|with\b|for (?:this|the|that)|at this|beyond|past|any|through|this time|i'm|because|as\b|since|due|and|but|so|unfortunately|"
    r"sorry|on\b|to (?:work|happen|be (?:you|us|me|possible))|forward|ahead|further|in (?:the|our|your|this)|to (?:the )?(?:next|offer|interview|second|final|a second|make|hire|appoint|take|be (?:able|"
    r"offer\w*|mak\w*|tak\w*|mov\w*|proceed\w*|progress\w*|invit\w*|hir\w*|consider\w*))|your|you|from|here|or\b|after)"
)
"""What stands behind "not going" where that is a refusal: "not going to pretend" is none."""
_PERSONS_ASKED_FOR = re.compile(
    r"\b(?:speak|talk|chat|names?|numbers?|details|contacts?|contact|referees?|references?|hear|ring|write|phone|call|email|nominate|suggest|give us|list)\b"
    r"(?: [\w,]+){0,5} $"
)
_WITHOUT = re.compile(r"[^.;]{0,30}\bwithout (?:a|an|your|proof|sight|seeing|first|having|it|them|these|those|that|both|two|three|receiving|knowing|the (?:form|documents?|paperwork|references?|check))\b|"
                      r"[^.;,]{0,40}\b(?:until|till|unless|before (?:we|you|they|he|she|the|hr|i|\d|monday|tuesday|wednesday|thursday|friday))\b")  # fmt: skip
_THING = re.compile(
    r"(?:(?:another|a different|a new|other|an alternative) (?:[\w-]+ ){0,2}?)(?P<what>supplier|vendor|venue|hotel|agency|date|time|day|room|caterer|"
    r"system|platform|software|tool|format|layout|logo|name|title|provider|contractor|builder|printer|firm|company|bank|building|office|site|school for|"
    r"restaurant|menu|route|approach|colour|color|design|carrier|solicitor|accountant|auditor|car|van|train|flight|test|task|exercise|number|address|"
    r"link|form|version|wording|advert|payroll|insurer|landlord|project|product|department|topic|question|copy|email|file)s?\b"
)
"""What is chosen that is no person."""
_OTHER_DOES = re.compile(
    r"(?:(?:another|other|one other|two other|several other|internal|a different|stronger) (?:candidates?|applicants?|person|finalists?|contenders?|people))"
    r"\b(?P<rest>.{0,60})"
)
_BY_CHANCE = re.compile(
    r"^(?: \w+){0,4}? ?(?:has|have|had|who|that|is|are|we|was|were)? ?(?:also|asked|applied|still|not yet|just (?:as|been|called|left|withdrawn|asked|rung|this)|we (?:like|liked|want|have|need|are|still)|"
    r"as (?:well|much|good)|to (?:see|meet|interview|talk|speak|consider)|the same|this (?:morning|afternoon|week)|left|yet to|coming|seen|"
    r"been (?:asked|invited|seen|interviewed|told|informed|delayed|in)|(?:\w+ )?withdrew|pulled|declined|rung|forgotten|questions?|an? (?:question|query|interview))\b"
)
"""What another candidate does without having the job."""
_WERE_IT_SO = re.compile(
    r"^(?:were|had) (?:we|you|i|they|it|he|she|the|things)\b|\bwould (?:be (?:sorry|sad|a shame|surprised|a pity)|have (?:\w+ )?(?:stopped|said|told|rejected|turned|declined))\b|"
    r"\b(?:want|like) (?:you|anyone|anybody) to (?:think|feel|believe|worry|fear|assume)\b"
)
_MISTAKEN = re.compile(
    r"\b(?:sent|made|issued|posted|marked|shown|closed|rejected|declined)(?: \w+){0,3} (?:in error|by mistake)\b|\b(?:was|is|were) (?:a|an|our|my) (?:\w+ )?(?:mistake|error|glitch|slip|mix-up)\b|"
    r"\b(?:disregard|ignore) (?:the|that|any|our|this)\b"
)
_OTHER_PAPERS = re.compile(
    r"\b(?:my|our|his|her|their) (?:own )?(?:\w+ )?(?:application|bid|appeal|proposal|tender|request)\b(?! (?:process|form|procedure|review))|\b(?:planning|grant|visa|mortgage|"
    r"licen[cs]e|loan|patent|funding|lottery|permit|leave|holiday|building|insurance|expense|travel|research) (?:application|request|bid|appeal|claim|proposal)s?\b"
)
_SAID_NO_TO_US = re.compile(
    r"\b(?:first|second|top|preferred|last|other|earlier|previous|favourite) (?:choice|person|candidate|applicant|one|pick|nurse|chef)\b[^.;]{0,30}\b(?:said no|declin\w+|"
    r"turned (?:us|it|the|down)|withdrew|pulled out|dropped out|withdrawn|backed out)\b|\bturned us down\b|\b(?:said|says) no to us\b|\bto (?:my|his|her|their|your) head\b"
)
_AS_A_RULE = re.compile(
    r"\b(?:we|i|they|the \w+) (?:always |usually |normally |generally |often )?(?:prefer|favour|favor|choose|select|hire|recruit|like|want|need|require|look for|take|employ|ask|interview|seek)s? "
    r"(?:\w+ )?(?:candidates|people|those|applicants|someone|somebody|anyone|staff)\b|\b(?:are|am|is|'re|'m) (?:also |still |really )?(?:looking for|after|seeking|in need of) (?:someone|somebody|a person|people)\b"
)
_AND_SO = re.compile(r"\b(?:sorry|afraid|unfortunately|sadly|regret\w*|but|so (?:we|i|it|you|this|that|your)|not|n't|no)\b")
"""Without which a wish for somebody is that of every employer."""
_GOOD_NEWS = re.compile(
    r"\byou(?:'ve| have)(?: now)? (?:got (?:it|the (?:\w+ )?(?:job|post|role|place|part|position))|been (?:chosen|selected|successful|appointed|accepted|shortlisted|picked|offered|put through))\b|"
    r"(?<!whether )(?<!if )\b(?:it was|it's|it is|and that's|one is|one of them is|winner is) you\b|\bwelcome (?:aboard|to the team|on board)\b|\byou're (?:in|hired|through|on the (?:list|shortlist|team))\b|"
    r"\bcongratulations\b|\byours is the (?:one|name|best)\b|\b(?:want|like|love) you (?:to (?:start|join|come)|on the team|for the)\b|\byou (?:start|begin|join us) on\b|\bstart(?:ing)? (?:with us|on the)\b"
    r"(?=[^.]{0,20}\d)|\b(?:rejected|turned down|declined|turned away|said no to|let down|ruled out|passed over) (?:all |every(?:one|body) |the )*(?:others?|else|rest|other (?:\w+ )?(?:candidates|applicants|two|three))\b|"
    r"(?<!not )(?<!n't )(?<!unable to )(?<!not be able to )(?<!not to )\b(?:wish(?:es)?|like|likes|want|wants|keen|hopes?|love|happy|delighted|ready|asked?|asks) (?:\w+ ){0,2}?(?:to (?:see|meet|interview|invite|call) you\b" + _LATER + r"|"
    r"you to (?:come|attend|do|take|join|meet|start|sit)\b)|\b(?:come|pop) (?:in|over|along) (?:on|at|for)\b|(?<!not )(?<!n't )(?<!unable to )(?<!cannot )(?<!not be able to )\binvite you (?:to|for) (?:an?|the|another|our|interview)\b"
)
"""Good news in the same breath."""
_HANDED_OVER = re.compile(
    r"\b(?:please|kindly|could you|can you|would you|will you|so|and|must) (?:send|upload|forward|provide|complete|fill|sign|attach|supply|return|submit|bring|resend|re-send|email|scan)\b"
)
_SOMEBODY_ELSE = re.compile(r"\b(?:another|other|else|different|instead|filled|unsuccessful|declined|rejected|not (?:been )?(?:selected|successful|chosen|appointed|shortlisted|taken)|closed|cancelled|for good|permanently)\b")
_PAUSED = re.compile(
    r"\b(?:on hold|paus(?:e|ed|ing)|frozen?|freez(?:e|ing)|suspend(?:ed|ing)|deferr?(?:ed|ing)?|postpon(?:e|ed|ing)|on ice|parked|back burner|standstill|in limbo|mothball\w*|revisit\w*|resum(?:e|ed|ing)|in abeyance|"
    r"further notice|for the time being|for now|for the moment|for a while|for the present|pending|temporarily|held (?:over|up|back)|holding (?:off|back)|hold off|wait(?:ing)? (?:until|till|on)|(?:is|are|'re|i'm|am) waiting for|until (?:the|we|our|after|next|a|\w+day|january|"
    r"february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|q[1-4])|next (?:financial|fiscal|budget) year|(?:look|looking|come back to|return to|picking|pick) (?:at )?(?:it|this|things) (?:up )?again|reopen\w*)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|'ll|shall|going to) (?:\w+ )?(?:choose|pick|decide|select|appoint|hire|you (?:or|and) (?:the other|another|one other|somebody))\b|\b(?:either|between) you (?:or|and)\b|\byou or (?:the other|another|somebody|someone)\b"
)
_HEARSAY = re.compile(
    r"\b(?:understand|hear|heard|gather|see|read|note|noted|saw|told (?:me|us)|mentioned|remember) (?:from \w+ )?(?:that )?you(?:'ve)? (?:were|weren't|did|didn't|have|haven't|had|hadn't|are|missed|lost|got)\b|"
    r"\b(?:none|nobody|no one|few) (?:of )?(?:the |our )?(?:other|else)\b|\bno other\b|\byou(?:'re| are| will be|'ll be) (?:up )?(?:against|competing)\b|"
    r"\byou(?:'re| are|'ve been| have been)? (?:\w+ )?(?:look|looking|interviewing|interviewed|applying|applied) elsewhere\b"
)
_PAPERS = re.compile(
    r"\b(?:photo|file|certificate|document|scan|upload|form|attachment|password|link|reference|referee|code|signature|licen[cs]e|card|payment|receipt|claim|invoice|badge|passport|transcript|postcode|"
    r"login|log-in|attempts?|delivery|transfer|pdf|video|recording|connection|page|section|question)s?\b(?: (?:you|we) \w+| (?:to|for|of|from|in|on) [\w ]{0,25}?)? (?:was|were|has|have|is|are|could|can|did|does|had|wasn't|isn't|couldn't|"
    r"can't|didn't|doesn't|hasn't|expired)\b|\bunsuccessful (?:in|at) (?:reaching|contacting|getting|finding|calling)\b|\bmatch(?:es|ed|ing)? (?:our|the|your|that on|those on) (?:records?|passport|id|file|form|cv|birth|name)"
)
_RIGHT_OTHER = re.compile(
    r"\b(?:right|best|good|ideal|perfect|great) (?:day|number|form|address|door|entrance|room|link|email|building|office|floor|size|document|file|version|page|format|code|button|date|word|(?:time|moment|place|person) (?:to|for)(?! (?:us )?(?:to )?"
    r"(?:hire|bring|take|add|recruit|move|expand|fill|you)))\b|\bmiss(?:ed)? out (?:page|question|section|the (?:date|page|second|signature)|your (?:date|phone|post|signature))\b|"
    r"\bpass(?:ed|ing|es)? on (?:your|this|these|the|it|their|our) (?:\w+ ){0,3}?(?:numbers?|details|thanks|message|note|questions?|regards|email|address|concerns|comments|letter|request|documents|information|(?:application|cv|profile) to)\b|"
    r"\bno longer (?:\w+ )?(?:with (?:the|us)|works?|working|at the|monitored|need (?:your|a|the)|requires? (?:your|a|the))\b|\b(?:bus|tram|train|road|shift|tour|corridor)\b.{0,20}\b(?:stops?|ends?) here\b|"
    r"\b(?:also|usually|always|often|normally|generally|sometimes) (?:hire|recruit|fill|appoint|advertise|promote)s?\b|\b(?:looking|searching) (?:at|for (?:a|an|the|another|some) (?:\w+ )?(?:date|room|time|slot|venue|solution|way|day|space|"
    r"desk|home|house|flat))\b|(?:won't|\bnot) (?:be )?(?:asked|required|expected|needed|made) to\b"
)
_FOR_THE_TIME = re.compile(
    r"\b(?:closed|cancelled|canceled|withdrawn|pulled|taken (?:down|off)|stopped|shelved|held|halted|withdrew|closing|cancelling|pulling|stop|halt) (?:\w+ ){0,5}?(?:for the moment|for now|until|till|temporarily|for a while|for (?:the|this) (?:quarter|year|"
    r"month|week|moment|present)|this quarter|pending|while|for re-?\w+)\b"
)
_FOR_NOW = re.compile(
    r"\b(?:for the moment|at the moment|for now|at present|for the time being|for a while|for the present|temporarily|in the meantime|until|"
    r"till|(?:back|withdrawn|pulled|taken down|sent) (?:\w+ )?for (?:re-?\w+|review|re|grading|approval|redraft\w*|sign)|(?:held|carried|rolled|put|deferred|postponed|pushed) (?:over|back|off)|"
    r"kept (?:live|open|active|on)|keep(?:ing)? your application (?:live|open|active)|next (?:financial|fiscal|academic) year|owing to a change|"
    r"hold(?:ing)? (?:\w+ ){0,4}(?:open|for now)|pending|while (?:we|the|they))\b"
)
_OF_ALL = re.compile(r"\b(?:any|all|every|no) (?:\w+ )?(?:candidates?|applications?|applicants?|hires?|appointments?|recruitment|hiring|offers?)\b|\bhold\w*\b|\bkept\b|\bback for\b|\bfrom the website\b")
_PUT_OFF = re.compile(r"\b(?:defer|deferring|deferred|postpone|postponing|postponed|delay|delaying|delayed|put off|putting off|pause|pausing|paused) $")
_HELD_OVER = re.compile(r"\b(?:is|has been|was|been|are) (?:now )?(?:held|carried|rolled|put|taken) over$")
_PLACE_YOU_ARE_PROMISED = re.compile(r"\botherwise,? (?:\w+ )?$|\bor (?:else )?$|\bin order not to $|\bso (?:that|as) .{0,20}$")
_UNSAID = re.compile(r"\b(?:not|n't|never|without|nobody|no one|hate|rather than)\b[^.;,]{0,12}\b(?:mean(?:s|ing)?|say(?:ing)?|think(?:ing)?|suggest(?:ing)?|impl(?:y|ying)|decid\w+) (?:that |whether )?$")


_CLAUSE_END = re.compile(r"[,;:–—]|\b(?:but|although|though|however|so)\b")
_NEGATED = re.compile(r"n't\b|\b(?:not|cannot|unable|never)\b")


def spares(folded: str, said: Said, whole: str) -> bool:
    """Whether what is `said` in the sentence is no refusal of this reader."""
    before, heard, behind = folded[: said.start], folded[said.start : said.end], folded[said.end :]
    rest = heard + behind
    clause = _CLAUSE_END.split(before)[-1] + heard + _CLAUSE_END.split(behind)[0]
    if any(each.search(clause) for each in (_MAY_WITHIN, _MEETING, _HEARSAY)):
        return True
    if any(each.search(folded) for each in (_BY_RULE, _YOURS, _FOR_YOU, _OTHERS, _WE_LOST, _ABOUT, _WERE_IT_SO, _SAID_NO_TO_US, _MISTAKEN, _GOOD_NEWS, _FOR_THE_TIME)):
        return True
    if _MAY.search(before) or _PLACE_YOU_ARE_PROMISED.search(before) or _UNSAID.search(before) or _PUT_OFF.search(before):
        return True
    if not _SOMEBODY_ELSE.search(folded) and (_HANDED_OVER.search(folded) or (_PAUSED.search(folded) and not re.search(r"\bon (?:file|record)\b", folded))):
        return True
    if (_FUTURE.search(clause) and not re.search(r"\b(?:decided|chosen|chose|opted|elected|going) (?:not )?to\b|\bnot\b|n't\b|\bunable\b", folded)):
        return True
    if _OTHER_PAPERS.search(folded[max(0, said.start - 25) : said.end]) or (_AS_A_RULE.search(folded) and not _AND_SO.search(folded)):
        return True
    if _DO_NOT.match(heard) and (_CLAUSE_BEGINS.search(before)):
        return True
    if heard.startswith(("not ", "never ")) and _ASKED_OF_YOU.search(before):
        return True
    papers = _PAPERS.search(folded, max(0, said.start - 40), said.end + 10)
    if (papers and not _CLAUSE_END.search(folded, papers.end(), max(papers.end(), said.start))) or _RIGHT_OTHER.search(folded[max(0, said.start - 20) : said.end + 40]):
        return True
    if _OF_TIME.search(heard) or _HELD_OVER.search(heard):
        return True
    negated = re.match(r"(?:\w+ ){0,2}?(?:can't|cannot|can not|won't|will not|unable to|not able to|isn't|not)", heard)
    if negated and (_LIMIT.search(heard + behind[:20]) and not re.search(r"\b(?:your|you|other|next)\b", heard)):
        return True
    if (negated or _NEGATED.search(heard)) and _WITHOUT.match(behind) and not re.search(r"\bso (?:your|i'm|we|it)\b|\btherefore\b|\bsorry\b", behind):
        return True
    if re.match(r"you \w+, (?:has|was|is)\b", heard) and not heard.startswith("you appl"):
        return True
    if _BARE.search(heard) and _NEGATED.search(heard) and not _ONWARD.match(behind):
        return True
    if re.match(r"(?:people|someone|somebody|persons?|those|others|individuals)\b", heard) and _PERSONS_ASKED_FOR.search(before):
        return True
    thing = _THING.search(rest)
    if thing and thing.start() < len(heard) and not is_post(rest[thing.end("what") : thing.end("what") + 25].split(",")[0] or "-"):
        return True
    other = _OTHER_DOES.search(heard + behind[:50])
    if other and other.start() < 25 and _BY_CHANCE.search(other["rest"]) and not re.search(r"\b(?:chose|chosen|picked|hired|appointed|offered|gave|given|with|preferred)\b", folded[: said.start + other.start()]):
        return True
    return bool(_FOR_NOW.search(folded) and _OF_ALL.search(folded) and not re.search(r"\byou\b|\b(?:another|other) (?:candidate|applicant)", folded))
