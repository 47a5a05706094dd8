"""What a mail bids the candidate do with a thing: "scan me your insurance", "please chase them", "can your tutor write".

A bid counts only beside a thing that `things` knows; where one word says both, the act itself is the thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ACT = (
    r"(?:re-?send|re-?submit|send|e-?mail|mail|text|whatsapp|forward|provide|supply|furnish|share|upload|submit|attach|"
    r"scan|photograph|snap|return|post|fax|hand|drop|pop|get|give|let|show|pass|ping|shoot|sling|fling|deliver|enclose|"
    r"add|quote|state|advise|indicate|specify|list|name|nominate|put|tell|mention|include|e-?sign|sign|complete|fill|do|"
    r"take|record|film|write|draft|prepare|design|make|build|solve|critique|mark|work out|price|translate|edit|plan|"
    r"chase|ensure|arrange|amend|correct|obtain|order|declare|disclose|answer|register|update|choose|finish|state|bring|"
    r"log|request|have your|have a|ask your|apply|go through|cook|bake|sketch|code|review th|review our|try|"
    r"set out|put together|dig out|look out|see to|get on to|spend|pick)"
)
_PLEASE = re.compile(
    rf"\b(?:please|pls|plz|kindly)(?: also| now| just| do| then| both| \w+ly| can you| could you| u)?,? {_ACT}\b"
)
_BARE = re.compile(
    r"(?:^|[;:.!?–—] ?|, | - |\b(?:so|and|but|then|or|also) )(?:(?:also|then|now|just|first|next|meanwhile|simply|do|"
    rf"today|finally|lastly|\w+ly|always|must|and|so|reminder)[,:]? )*{_ACT} (?:(?:back|over|in|out|up|off|along|across|"
    r"through|down|on) )?(?:to )?(?:me|us|it|them|your|his|the|this|that|these|those|both|all|a|an|one|two|three|four|at "
    r"least|any|some|for|swatches|dates?|copies|scans|proof|official|details|names|photos|pictures|samples|online|"
    r"together|on our|with|every|each|our|tb|cv|whichever|by)\b"
)
_CAN_YOU = re.compile(
    r"\b(?:can|could|would|will|might|may) (?:you|u|your (?:\w+ ){1,2}?)\b(?! (?:come|meet|join|attend|speak|talk|make it|"
    r"be (?:free|available|able to (?:come|meet|attend|join|make))|see|visit|pop in|like to|believe|accept|bear|hold|"
    r"wait|imagine|remember|know|call|ring|phone|receive|be (?:asked|required|invited|sent|told|given|contacted))\b)"
)
_OF_YOU = re.compile(
    r"\b(?:need|needs|ask|asks|asking|want|wants|like|love|require|requires|expect|expects|prefer) (?:that )?(?:you|each "
    r"candidate) (?:to |could |would )?(?!come|meet|join|attend|be\b|know|hear|see|visit|take part)\w+|"
    r"\bfor you to (?:e-?sign|sign|complete|fill|do|upload|return|send|give|provide|check|approve)|\byou(?:'ve| have) "
    r"(?:got )?(?:\w+ ){1,4}(?:to|from now to) (?:send|write|do|upload|submit|complete|return|get|sign|finish|give)\b|"
    r"\b(?:until|till) you(?:'ve| have)? (?:sent|named|given|signed|completed|filled|returned|uploaded|provided|"
    r"supplied|told|done)\b|"
    r"\bto you (?:to|for) (?:sign|complete|fill)|\b(?:must|should|has to|have to|need to|needs to|ought to) "
    r"(?:reach|be (?:with|in|back|sent|returned|signed|uploaded|submitted|completed|filled|received|here|handed|"
    r"scanned|posted|emailed)|come (?:back|to us|in|from)|get (?:to|here)|arrive|be your)\b|\byou(?:'ll| will)? (?:need|"
    r"have|must|ought)(?: to)? (?:e-?sign|sign|complete|fill|upload|return|send|give us|provide|register|get (?:us|me)|"
    r"verify|obtain|supply|produce|submit)\b|\b(?:due|owing|overdue) (?:in|on|by|from)\b|\byou (?:still )?owe (?:me|us)\b"
)
_NOT_BIDDEN = re.compile(
    r"\b(?:don't|do not|not|never|no need to|needn't|nobody|without having) (?:\w+ ){0,2}$|\b(?:to|will|'ll|would|can|may|"
    r"we|i|they|who|which|that|she|he|if|when|where|how|what) $"
)
_OF_ALL_THINGS = re.compile(
    r"\b(?:profile|preferences|settings|job alerts?|privacy|password|friends|linkedin|facebook|twitter|newsletter|"
    r"unsubscribe|jobs|vacancies|our website|cookies?|terms|log ?in|browser|data we hold|care|my regards|regards|our best|"
    r"best wishes|my best|thanks|word|queries|questions?|comfortable|at home|touch|expenses|parking|visitor|reception|"
    r"with you on the day|on arrival|to the interview|on the day|to hand|a seat|dress|"
    r"new joiners|data protection|rest assured|note that)\b"
)
_EARLIER = re.compile(
    r"\byou (?:already|have already|'ve already)\b|\b(?:after|once|if|when|should|unless|in case|until) (?:we|you|they|a|an|"
    r"the|successful|your)\b.{0,50}$"
)
_ITSELF = re.compile(r"\bplease (?:amend|chase|see to it|try again|correct|resend)\b")
_CLAUSE = re.compile(
    r"[;:!?–—] ?|\. |, (?:so|and|but|which|who|since|because|while|though|although|as|can|could|would|please|after|"
    r"or)\b|\b(?:but|so|because)\b"
)


def clause(folded: str, at: int) -> tuple[int, int]:
    """Where the clause that holds this place begins and ends."""
    start = 0
    for joint in _CLAUSE.finditer(folded):
        if joint.start() > at:
            return start, joint.start()
        if joint.end() <= at:
            start = joint.end()
    return start, len(folded)


def bids(folded: str) -> Iterator[re.Match[str]]:
    """Each bid of a sentence that is not denied, nor only a thing to press or to bring on the day."""
    for pattern in (_PLEASE, _BARE, _CAN_YOU, _OF_YOU):
        for found in pattern.finditer(folded):
            start, end = clause(folded, found.end() - 1)
            before = folded[start : found.start()]
            if _NOT_BIDDEN.search(before) or _EARLIER.search(before) or _OF_ALL_THINGS.search(folded, start, end):
                continue
            yield found
