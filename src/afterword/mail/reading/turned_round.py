"""What in the same sentence turns what sounds like a refusal: good news "
"for the reader, a thing asked for, or a pause."""

from __future__ import annotations

from afterword.writing.expressions import pattern

_YOURS = pattern(
    r"\b(?:no bearing on|(?:not|n't) (?:affect|touch|concern|change)|nothing "
    r"to do with|unconnected with|separate from|apart from|other than) "
    r"(?:you|yours?)\b|"
    r"\b(?:(?:the )?one (?:\w+ ){0,3}(?:you|we) [^.;!?]{0,40}|yours|your (?:own "
    r")?(?:\w+ )?(?:application|candidacy|post|role|job|one|place)) "
    r"(?:\w+ )?(?:is|are|remains?|stays?|was) (?:\w+ )?(?:open|live|active|alive|"
    r"going ahead|unaffected|in play|under (?:review|"
    r"consideration)|safe|secure|the best|the strongest|not affected|n't affected)\b|\b(?:isn't|not) affected\b|"
    r"\byours (?:(?:has not|hasn't|is not|isn't)(?! (?:among|one of|part|in|what|quite|the one|"
    r"going|being|(?:been )?(?:selected|successful|shortlisted|chosen|taken|progressed|accepted|retained|picked)))|"
    r"stands|"
    r"remains)\b|\b(?:one|two|"
    r"\d) (?:still )?stands?\b|\band you have one\b|"
    r"\byou(?:'ll| will| are going to)(?: \w+)? (?:get|have|be offered) the (?:next|other|second|first) one\b"
)
_LATER = (
    r"(?! (?:to (?:apply|re-?apply|consider|browse|visit|keep|join|connect|stay|"
    r"follow|check|try)|apply|again|re-?apply|in (?:the )?future|succeed|at "
    r"(?:our|a) (?:next|future|later))\b)"
)
"""Not what refusals say as well: "we would love to see you apply again"."""
_FOR_YOU = pattern(
    r"\b(?:delighted|pleased|thrilled|glad|happy|proud) to (?:\w+ )?(?:offer "
    r"you (?!feedback|any advice|some feedback)|say (?:that )?(?:a|the|you|your|"
    r"we'd)\b(?!.{0,60}\bfeedback)|"
    r"appoint you|welcome you|confirm (?:that )?(?:you|your)|see you (?:on|at))|"
    r"\b(?:one of them|it|job|post|place|role|position)(?: is|'s) yours\b|"
    r"\b(?:is|are) now yours\b|\bis yours\b|\b(?:we've|we have|i've|i have) "
    r"(?:\w+ )?(?:booked|put|moved|rebooked|rearranged) (?:you|your interview) "
    r"(?:in|to|for|down|on)\b|"
    r"\b(?:we|i|they)(?:'d| would)? (?:still )?(?:like|love|want) (?:you to "
    r"(?:start|come|join|meet)|to (?:see|meet|interview|offer|appoint) you" + _LATER + r"|you to come)|"
    r"\bdown to you (?:two|three|four|five|both)\b|\bwe want you\b|"
    r"\b(?:would|does|will|can) (?:\w+ )?(?:another|\d\w*|\d{1,2}[.:]\d\d|half "
    r"past|mon|tues|wednes|thurs|fri)\w*(?: \w+){0,3} (?:suit|work)|"
    r"\b(?:find|offer|send|give|suggest) you (?:another|a new|a different|an "
    r"alternative) (?:date|time|slot|day|place|one)\b"
)
"""Good news for the reader in the same breath."""
_GOOD_NEWS = pattern(
    r"\byou(?:'ve| have)(?: now)? (?:got (?:it|the (?:\w+ )?(?:job|post|role|"
    r"place|part|position))|been (?:chosen|selected|successful|appointed|accepted|"
    r"shortlisted|picked|offered|put through))\b|"
    r"(?<!whether )(?<!if )\byou were successful\b|(?<!whether )(?<!if )\b(?:it was|it's|it is|and that's|one is|one "
    r"of them "
    r"is|winner is) you\b|\bwelcome (?:aboard|to the team|on board)\b|\byou're "
    r"(?:in|hired|through|on the (?:list|shortlist|team))\b|"
    r"(?<!not )(?<!n't )(?<!be )\b(?:gone|went|going|plumped|opted|settled) (?:for|with|on) you\b|"
    r"\bcongratulations\b|\byours is the (?:one|name|best)\b|\b(?:want|like|"
    r"love) you (?:to (?:start|join|come)|on the team|for the)\b|\byou (?:start|"
    r"begin|join us) on\b|\bstart(?:ing)? (?:with us|on the)\b"
    r"(?=[^.]{0,20}\d)|\b(?:rejected|turned down|declined|turned away|said no "
    r"to|let down|ruled out|passed over) (?:all |every(?:one|body) |the )*(?:others?|"
    r"else|rest|other (?:\w+ )?(?:candidates|applicants|two|three))\b|"
    r"(?<!not )(?<!n't )(?<!unable to )(?<!not be able to )(?<!not to )\b(?:wish(?:es)?|"
    r"like|likes|want|wants|keen|hopes?|love|happy|delighted|ready|asked?|asks) "
    r"(?:\w+ ){0,2}?(?:to (?:see|meet|interview|invite|call) you\b" + _LATER + r"|"
    r"you to (?:come|attend|do|take|join|meet|start|sit)\b)|\b(?:come|pop) (?:in|"
    r"over|along) (?:on|at|for)\b|(?<!not )(?<!n't )(?<!unable to )(?<!cannot "
    r")(?<!not be able to )(?<!in a position to )\binvite you (?:to|for) (?:an?|the|another|our|interview)\b"
)
"""Good news in the same breath."""
_HANDED_OVER = pattern(
    r"\b(?:please|kindly|could you|can you|would you|will you|so|and|must) (?:send|"
    r"upload|forward|provide|complete|fill|sign|attach|supply|return|submit|"
    r"bring|resend|re-send|email|scan)\b"
)
_DECIDED = pattern(
    r"\b(?:after all|all set|found (?:someone|somebody)|further with you|pass for now|a no for now|a no from (?:us|me|"
    r"our \w+)|hold off on (?:mov|"
    r"go|proceed|progress)ing (?:\w+ )?with you|"
    r"withdr[ae]wn? (?:this|the) (?:\w+ )?(?:post(?:ing)?|role|position|vacancy|job|advert)|clos(?:e|ed|ing) (?:out "
    r")?(?:all|our|your|the search)|"
    r"filled (?:all|every|both)|to (?:stop|cease|end|discontinue) (?:\w+ )?(?:recruit\w+|hiring))\b|"
    r"\b(?:another|other|else|different|instead|filled|unsuccessful|declined|"
    r"rejected|not (?:been )?(?:selected|successful|chosen|appointed|shortlisted|"
    r"taken)|closed|cancelled|canceled|dead|for good|permanently)\b"
)
"""What settles it, and is no pause."""
_PAUSED = pattern(
    r"\b(?:on hold|paus(?:e|ed|ing)|frozen?|freez(?:e|ing)|suspend(?:ed|ing)|"
    r"deferr?(?:ed|ing)?|postpon(?:e|ed|ing)|on ice|parked|back burner|standstill|"
    r"in limbo|mothball\w*|revisit\w*|(?<!your )(?<!the )(?<!a )(?<!my )resume|resum(?:ed|ing)|in abeyance|"
    r"further notice|for the time being|for now|for the moment|for a while|for "
    r"the present|pending|temporarily|held (?:over|up|back)|holding (?:off|back)|"
    r"hold off|wait(?:ing)? (?:until|till|on)|(?:is|are|'re|i'm|am) waiting "
    r"for|until (?:the|we|our|after|next|a|\w+day|january|"
    r"february|march|april|june|july|august|september|october|november|december|"
    r"spring|summer|autumn|q[1-4])|next (?:financial|fiscal|budget) year|(?:look|"
    r"looking|come back to|return to|picking|pick) (?:at )?(?:it|this|things) "
    r"(?:up )?again|reopen\w*)\b"
)
_THIS_SEASON = pattern(
    r"\b(?:at (?:present|the moment)|right now|just now|currently|this (?:year|"
    r"quarter|side of|season|month|term|spring|summer|autumn|winter)|during "
    r"(?:the|this|our)|for now|because of (?:a|the) (?:\w+ )?(?:review|freeze|"
    r"restructur\w+|merger)|"
    r"(?:to )?look again|drawing board)\b"
)
_ALL_FILLED = pattern(r"\bfilled (?:all|every|both)\b")
_APPOINT = pattern(r"\b(?:appoint\w*|fill\w*|forward|ahead|proceed\w*|progress\w*|mov\w+|pulled|recruit)\b")
_FOR_THE_TIME = pattern(
    r"\b(?:closed|cancelled|canceled|withdrawn|pulled|taken (?:down|off)|stopped|"
    r"shelved|held|halted|withdrew|closing|cancelling|pulling|stop|halt) (?:\w+ "
    r"){0,5}?(?:for the moment|for now|until|till|temporarily|for a while|for "
    r"(?:the|this) (?:quarter|year|"
    r"month|week|moment|present)|this quarter|pending|while|for re-?\w+)\b"
)
_FOR_NOW = pattern(
    r"\b(?:for the moment|at the moment|for now|at present|for the time being|"
    r"for a while|for the present|temporarily|in the meantime|until|"
    r"till|(?:back|withdrawn|pulled|taken down|sent) (?:\w+ )?for (?:re-?\w+|"
    r"review|re|grading|approval|redraft\w*|sign)|(?:held|carried|rolled|put|"
    r"deferred|postponed|pushed) (?:over|back|off)|"
    r"kept (?:live|open|active|on)|keep(?:ing)? your application (?:live|open|"
    r"active)|next (?:financial|fiscal|academic) year|owing to a change|"
    r"hold(?:ing)? (?:\w+ ){0,4}(?:open|for now)|pending|while (?:we|the|they))\b"
)
_OF_ALL = pattern(
    r"\b(?:any|all|every|no) (?:\w+ )?(?:candidates?|applications?|applicants?|"
    r"hires?|appointments?|recruitment|hiring|offers?)\b|\bhold\w*\b|\bkept\b|"
    r"\bback for\b|\bfrom the website\b"
)
_PUT_OFF = pattern(
    r"\b(?:defer|deferring|deferred|postpone|postponing|postponed|delay|delaying|"
    r"delayed|put off|putting off|pause|pausing|paused) $"
)
_HELD_OVER = pattern(r"\b(?:is|has been|was|been|are) (?:now )?(?:held|carried|rolled|put|taken) over$")
_YOU = pattern(r"\byou(?:r|rs|'re|'ve|'ll|'d)?\b")


def well(folded: str) -> bool:
    """Whether it tells good news as well: "we turned down the others, and the post is yours"."""
    return any(each.search(folded) for each in (_YOURS, _FOR_YOU, _GOOD_NEWS))


def waits(folded: str, before: str, heard: str, clause: str) -> bool:
    """Whether it only waits for something, or for better times, with nobody else chosen."""
    if _PUT_OFF.search(before) or _HELD_OVER.search(heard) or _FOR_THE_TIME.search(folded):
        return True
    on_file = pattern(r"\bon (?:file|record)\b").search(folded)
    if not _DECIDED.search(folded) and (_HANDED_OVER.search(folded) or (_PAUSED.search(folded) and not on_file)):
        return True
    if _YOU.search(folded):
        return False
    if (
        not (_DECIDED.search(clause.replace("filled", "")) or _ALL_FILLED.search(heard))
        and _THIS_SEASON.search(folded)
        and _APPOINT.search(heard)
    ):
        return True
    return bool(_FOR_NOW.search(folded) and _OF_ALL.search(folded) and not _ANOTHER.search(folded))


_ANOTHER = pattern(r"\b(?:another|other) (?:candidate|applicant)")
