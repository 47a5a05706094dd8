"""What a mail bids the candidate do with a thing: "scan me your insurance", "please chase them", "can your tutor write".

A bid counts only beside a thing that `things` knows; where one word says both, the act itself is the thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_ACT = (
    r"(?:re-?send|re-?submit|send|e-?mail|mail|text|whatsapp|forward|provide|supply|furnish|share|upload|submit|attach|"
    r"scan|photograph|snap|return|post|fax|hand|drop|pop|get|give|let|show|pass|ping|shoot|sling|fling|deliver|enclose|"
    r"add|quote|state|advise|indicate|specify|list|name|nominate|put|tell|mention|include|e-?sign|sign|complete|"
    r"fill|do|"
    r"take|record|film|tape|show|push|attempt|apply again|write|draft|prepare|design|make|build|solve|critique|mark|"
    r"work out|price|translate|edit|plan|"
    r"chase|ensure|arrange|amend|correct|obtain|order|declare|disclose|answer|register|update|choose|finish|state|"
    r"bring|"
    r"log|request|have your|have a|ask your|apply|go through|cook|bake|sketch|code|review th|review our|try|"
    r"set out|put together|dig out|look out|see to|get on to|spend|pick)"
)
_LEAD_IN = (
    r"(?:(?:also|now|just|do|then|both|again|first|\w+ly|can you|could you|u|find (?:the )?time to|take (?:a|the|"
    r"\w+) (?:moment|"
    r"minutes?|time) to|spare \w+ minutes? to|try to|make sure (?:that )?(?:you|we|to)|remember to|log in and|go to "
    r".{1,30} and),? )*"
)
_PLEASE = re.compile(
    rf"\b(?:please|pls|plz|kindly),? {_LEAD_IN}(?!note|find (?:attached|enclosed|below|the|our|my)|accept|bear|"
    rf"allow|ignore|"
    r"disregard|contact (?!your)|call (?!your)|phone|ring|see|rest|be |feel|remember|don't|do not|not|never|forgive|"
    r"excuse|arrive|"
    r"park|wear|join|come|attend|consider|visit|click|wait|keep|hold|refer|discard|delete|respond|reply (?:to this|"
    r"if)|use|look|"
    r"check|quote|read (?:our|the|more)|review (?:our|the)|avoid|refrain|give (?:my|our|us a|me a)|pass (?:on )?my|"
    r"let (?:me|us) "
    r"know (?:if|as soon|should|when you|once)|expect|understand|know|thank|speak|get in touch|address|direct|"
    r"report|stay|enjoy|"
    r"and|to|so|the|we|i|it|if|for|in|by|at|on)\w+"
)
_BARE = re.compile(
    r"(?:^|[;:.!?–—] ?|, | - |\b(?:so|and|but|then|or|also) )(?:(?:also|then|now|just|first|next|meanwhile|simply|do|"
    rf"today|finally|lastly|\w+ly|always|must|and|so|reminder)[,:]? )*{_ACT} (?:(?:back|over|in|out|up|off|along|"
    rf"across|"
    r"through|down|on) )?(?:to )?(?:me|us|it|them|your|his|the|this|that|these|those|both|all|a|an|one|two|three|"
    r"four|at "
    r"least|any|some|for|swatches|dates?|copies|scans|proof|official|details|names|photos|pictures|samples|online|"
    r"together|on our|with|every|each|our|tb|cv|whichever|by)\b"
)
_CAN_YOU = re.compile(
    r"\b(?:can|could|would|will|might|may) (?:you|u|your (?:\w+ ){1,2}?)\b(?! (?:come|meet|join|attend|like|rather|"
    r"mind not|spare|"
    r"speak|talk|"
    r"make it|"
    r"be (?:free|available|able to (?:come|meet|attend|join|make))|see|visit|pop in|like to|believe|accept|bear|hold|"
    r"wait|imagine|remember|know|call|ring|phone|receive|be (?:asked|required|invited|sent|told|given|contacted))\b)"
)
_OF_YOU = re.compile(
    r"\b(?:need|needs|ask|asks|asking|want|wants|like|love|require|requires|expect|expects|prefer) (?:that )?(?:you|"
    r"each "
    r"candidate) (?:to |could |would )?(?!come|meet|join|attend|like|rather|mind not|spare|be\b|know|hear|see|visit|"
    r"take part)\w+|"
    r"\bfor you to (?:e-?sign|sign|complete|fill|do|upload|return|send|give|provide|check|approve)|\byou(?:'ve| have) "
    r"(?:got )?(?:\w+ ){1,4}(?:to|from now to) (?:send|write|do|upload|submit|complete|return|get|sign|finish|give)\b|"
    r"\b(?:until|till) you(?:'ve| have)? (?:sent|named|given|signed|completed|filled|returned|uploaded|provided|"
    r"supplied|told|done)\b|"
    r"\bto you (?:to|for) (?:sign|complete|fill)|\b(?:must|should|has to|have to|need to|needs to|ought to) "
    r"(?:reach|be (?:with|in|sent|returned|signed|uploaded|submitted|completed|filled|received|here|handed|"
    r"scanned|posted|emailed)|come (?:back|to us|in|from)|get (?:to|here)|arrive|be your)\b|\b(?:must|need|needs|"
    r"has|have) (?:to )?be back\b|\byou(?:'ll| will)? "
    r"(?:need|"
    r"have|must|ought)(?: to)? (?:e-?sign|sign|complete|fill|upload|return|send|give us|provide|register|get (?:us|me)|"
    r"verify|obtain|supply|produce|submit)\b|\b(?:due|owing|overdue) (?:in|on|by|from)\b|\byou (?:still )?owe (?:me|"
    r"us)\b"
    r"|\byou(?:\'ll| will| would)? (?:still )?(?:need|have|must|ought) (?:to )?(?:produce|show|let us|pass|bring in|"
    r"hand|post|scan|email|e-mail|apply|have had)\b|\b(?:must|should|needs to|has to) be (?:produced|shown|renewed|"
    r"updated|e-?signed)\b|\bdue back\b|\b(?:still )?needs? (?:a|your) signature\b"
)
_NOT_BIDDEN = re.compile(
    r"\b(?:don't|do not|not|never|no need to|needn't|nobody|without having) (?:\w+ ){0,2}$|\b(?:to|will|'ll|would|"
    r"can|may|"
    r"we|i|they|who|which|that|she|he|if|when|where|how|what) $"
)
_DENIED = re.compile(r"\b(?:don't|do not|not|never|didn't|doesn't) (?:\w+ ){0,2}$")
_OF_ALL_THINGS = re.compile(
    r"\b(?:profile|preferences|settings|job alerts?|privacy|password|friends|linkedin|facebook|twitter|newsletter|"
    r"unsubscribe|jobs|vacancies|our website|cookies?|terms|log ?in|browser|data we hold|care|my regards|regards|"
    r"our best|"
    r"best wishes|my best|thanks|word|queries|questions?|comfortable|at home|touch|expenses (?:form|claim)|parking|"
    r"journey|visitor|reception|"
    r"with you on the day|on arrival|to the interview|on the day|to hand|a seat|dress|"
    r"new joiners|data protection|rest assured|note that)\b"
)
_EARLIER = re.compile(
    r"\byou (?:already|have already|'ve already)\b|\b(?:after|once|if|when|should|unless|in case|until) (?:we|you|"
    r"they|a|an|"
    r"the|successful|your)\b.{0,50}$"
)
_ITSELF = re.compile(r"\bplease (?:amend|chase|see to it|try again|correct|resend)\b")
_HANDED = (
    ("documents", r"(?:upload|scan|attach|photograph|snap|enclose|re-?submit)"),
    (
        "work_sample",
        r"(?:write|draft|design|build|record|film|critique|translate|sketch|cook|bake|compose|code up|mock up)",
    ),
    ("form", r"(?:e-?sign|fill|complete|register)"),
    (
        "documents",
        r"(?:send|re-?send|e-?mail|mail|forward|provide|supply|furnish|share|submit|post|produce|order|obtain|get)",
    ),
)
_STRONG = tuple(
    (
        kind,
        re.compile(
            r"(?:\b(?:please|pls|kindly|(?:can|could|would|will) you|need you to|ask you to|ask that you|like you "
            r"to|want you "
            r"to|must|you need to|you'll need to|would you mind)(?: also| please| now| just| \w+ly)? |^|[.;:!–—] ?|"
            r", (?:so |and "
            rf"|but )?)(?:then |now |also )?{verb}(?:ing)? (?:(?:me|us|over|back|in|out|up|across|along|on|off|"
            rf"through) ){{0,2}}"
            r"(?:your|an?|the|two|three|both|some|any|one|copies|photos|every|all|this|these) (?!note|line|news|"
            r"journey|word|"
            r"message|call|"
            r"reply|response|answer|decision|confirmation|acceptance|application|thoughts?|feedback|experience|"
            r"views?|opinion|"
            r"details|questions?|quer|regards|invit|calendar|address|number|name|receipt|invoice|ticket|fare|log|"
            r"password|"
            r"code|process|interview|round|step|booking|link|above|following|move|look|grip|feel|idea|chance|time|"
            r"best|quick|"
            r"short (?:note|message|line)|car|cab|taxi|train|bus|lift|seat|room|form of|rest|day|same)\w+"
        ),
    )
    for kind, verb in _HANDED
)
"""What is handed over in so many words, of the kind that such a thing mostly is, where no thing is known."""
_OUR_LACK = re.compile(
    r"\b(?:(?:not|n't|never) (?:yet )?(?:had|got|received|seen)|missing|lack|cannot find|can't find|can't open|"
    r"cannot open|"
    r"can't read|cannot read|waiting (?:for|on)|need) your (?!repl|answer|response|decision|accept|application|help|"
    r"support|"
    r"experience|skill|patience|time|confirm|feedback|view|thought|opinion|consent|call|email|e-mail|message|mail)\w+|"
    r"^your (?:\w+ ){1,4}(?:is|are|was|were|has|have) (?:still |now |sadly )?(?:missing|outstanding|illegible|"
    r"unreadable|"
    r"blurred|blurry|expired|out of date|too (?:dark|blurred|small|faint)|not (?:signed|legible|readable|attached))"
)


def handed(folded: str) -> tuple[str, re.Match[str]] | None:
    """A thing handed over that `things` does not know, and of what kind it must be."""
    for kind, pattern in _STRONG:
        if (found := pattern.search(folded)) and not _of_no_matter(folded, found):
            return kind, found
    lack = _OUR_LACK.search(folded)
    return ("documents", lack) if lack else None


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
        start = joint.end()
    return start, len(folded)


def bids(folded: str) -> Iterator[re.Match[str]]:
    """Each bid of a sentence that is not denied, nor only a thing to press or to bring on the day."""
    for pattern in (_PLEASE, _BARE, _CAN_YOU, _OF_YOU):
        for found in pattern.finditer(folded):
            if not _of_no_matter(folded, found, told=pattern in (_CAN_YOU, _OF_YOU)):
                yield found


def _of_no_matter(folded: str, found: re.Match[str], *, told: bool = False) -> bool:
    start, end = clause(folded, found.end() - 1)
    before = folded[start : found.start()]
    denied = _DENIED if told else _NOT_BIDDEN
    return bool(denied.search(before) or _EARLIER.search(before) or _OF_ALL_THINGS.search(folded, start, end))
