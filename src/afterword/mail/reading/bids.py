"""What a mail bids the candidate do with a thing: "scan me your insurance", "please chase them", "can she write".

A bid counts only beside a thing that `things` knows; where one word says both, the act itself is the thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.mail.reading.reader import each_of
from afterword.writing.expressions import pattern

_ACT = (
    r"(?:re-?send|re-?submit|send|e-?mail|mail|text|whatsapp|forward|provide|supply|furnish|share|upload|submit|"
    r"attach|scan|photograph|snap|return|post|fax|hand|drop|pop|get|give|let|show|pass|ping|shoot|sling|fling|"
    r"deliver|enclose|add|quote|state|advise|indicate|specify|list|name|nominate|put|tell|mention|include|e-?sign|"
    r"sign|complete|fill|do|take|record|film|tape|show|push|attempt|apply again|write|draft|prepare|design|make|"
    r"build|solve|critique|mark|work out|price|translate|edit|plan|chase|ensure|arrange|amend|correct|obtain|order|"
    r"declare|disclose|answer|register|update|choose|finish|state|bring|log|request|apply|execute|undertake|print|"
    r"go through|cook|bake|sketch|code|review th|review our|try|set out|put together|dig out|look out|see to|get on "
    r"to|spend|pick)"
)
_LEAD_IN = (
    r"(?:(?:also|now|just|do|then|both|again|first|\w+ly|can you|could you|u|find (?:the )?time to|take (?:a|the|"
    r"\w+) (?:moment|minutes?|time) to|spare \w+ minutes? to|try to|make sure (?:that )?(?:you|we|to)|remember to|"
    r"log in and|go to .{1,30} and),? )*"
)
_PLEASE = (
    rf"\b(?:please|pls|plz|kindly),? {_LEAD_IN}(?!note|find (?:attached|enclosed|below|the|our|my)|accept|bear|"
    rf"allow|ignore|"
    r"disregard|contact (?!your)|call (?!your)|phone|ring|see|rest|be |feel|remember|don't|do not|not|never|forgive|"
    r"retain|save (?:this|the|a)|print (?:this|a copy)|record (?:this|the) (?:job|contact|number|reference|call)|"
    r"excuse|arrive|park|wear|join|come|attend|consider|visit|click|wait|keep|hold|refer|discard|delete|respond|"
    r"reply (?:to this|if)|use|look|check|quote|read (?:our|the|more)|review (?:our|the)|avoid|refrain|give (?:my|"
    r"our|us a|me a)|pass (?:on )?my|let (?:me|us) know (?:if|as soon|should|when you|once)|expect|understand|know|"
    r"thank|speak|get in touch|address|direct|report|stay|enjoy|(?:and|to|so|the|we|i|it|if|for|in|by|at|on|when|where|"
    r"before|after|with|without|from|no|of|as|until|once|while|how|what|who|that|this|you|your)\b)\w+"
)
_NOW = (
    r"(?:^|[;:.!?–—] ?|, | - |\b(?:so|and|but|then|or|also) )(?:(?:also|then|now|just|first|next|meanwhile|simply|"
    r"do|today|finally|lastly|\w+ly|always|must|and|so|reminder)[,:]? )*"
)
_BARE = (
    rf"{_NOW}(?:{_ACT} (?:(?:back|over|in|out|up|off|along|across|through|down|on) )?(?:to )?(?:me|us|it|them|your|"
    rf"his|her|their|the|"
    r"this|that|these|those|both|all|a|an|one|two|three|four|at least|any|some|for|swatches|dates?|copies|scans|"
    r"proof|official|details|names|photos|pictures|samples|online|together|on our|with|every|each|our|tb|cv|"
    r"whichever|by)\b|(?:send|e-?mail|forward|provide|supply|submit|upload|attach|write|tell|give|fill|bring|"
    r"prepare|include|draw up) (?!to\b|from\b|by\b|in\b|of\b|silence|and\b|for\b|is\b|are\b|me a (?:line|note)|"
    r"with\b|yourself)\w+|have (?:your|the) (?:\w+ ){1,3}(?:send|write|complete|fill|e-?mail|forward|return|sign)\b|"
    r"have a (?:go|crack|stab|try|look) at\b|ask your\b|apply again\b)"
)
_CAN_YOU = (
    r"\b(?:can|could|would|will|might|may) (?:you|u|your (?:\w+ ){1,2}?)\b(?! (?:come|meet|join|attend|like|rather|"
    r"mind not|spare|speak|talk|make it|be (?:free|available|able to (?:come|meet|attend|join|make))|see|visit|pop "
    r"in|like to|believe|accept|bear|hold|wait|imagine|remember|know|call|ring|phone|receive|be (?:asked|required|"
    r"invited|sent|told|given|contacted))\b)"
)
_OF_YOU = (
    r"\b(?:need|needs|ask|asks|asking|want|wants|like|love|require|requires|expect|expects|prefer) (?:that )?(?:you|"
    r"each candidate) (?:to |could |would )?(?!come|meet|join|attend|like|rather|mind not|spare|be\b|know|hear|see|"
    r"visit|take part)\w+|\bfor you to (?:e-?sign|sign|complete|fill|do|upload|return|send|give|provide|check|"
    r"approve)|\byou(?:'ve| have) (?:got )?(?:\w+ ){1,4}(?:to|from now to) (?:send|write|do|upload|submit|complete|"
    r"return|get|sign|finish|give)\b|\b(?:until|till) you(?:'ve| have)? (?:sent|named|given|signed|completed|filled|"
    r"returned|uploaded|provided|supplied|told|done)\b|\bto you (?:to|for) (?:sign|complete|fill)|\b(?:must|should|"
    r"has to|have to|need to|needs to|ought to) (?:reach|be (?:with|in|sent|returned|signed|uploaded|submitted|"
    r"completed|filled|received|here|handed|scanned|posted|emailed)|come (?:back|to us|in|from)|get (?:to|here)|"
    r"arrive|be your)\b|\b(?:must|need|needs|has|have) (?:to )?be back\b|\byou(?:'ll| will)? (?:need|have|must|"
    r"ought)(?: to)? (?:e-?sign|sign|complete|fill|upload|return|send|give us|provide|register|get (?:us|me)|verify|"
    r"obtain|supply|produce|submit)\b|\b(?:due|owing|overdue) (?:in|on|by|from)\b|\byou (?:still )?owe (?:me|us)\b|"
    r"\byou(?:\'ll| will| would)? (?:still )?(?:need|have|must|ought) (?:to )?(?:produce|show|let us|pass|bring in|"
    r"hand|post|scan|email|e-mail|apply|have had)\b|\b(?:must|should|needs to|has to) be (?:produced|shown|renewed|"
    r"updated|e-?signed)\b|\bdue back\b|\b(?:still )?needs? (?:a|your) signature\b"
)
_NOT_BIDDEN = pattern(
    r"\b(?:don't|do not|not|never|no need to|needn't|nobody|without having) (?:\w+ ){0,2}$|\b(?:to|will|'ll|would|"
    r"can|may|we|i|they|who|which|that|she|he|if|when|where|how|what) $"
)
_BRING = pattern(r"\bbring\b")
_BROUGHT = pattern(r"\bbring (?:in|it over|round)\b|\b(?:by|before|to the (?:\w+ )?office|into the)\b")
"""What is brought before they meet, and not to the meeting."""
_DENIED = pattern(r"\b(?:don't|do not|not|never|didn't|doesn't) (?:\w+ ){0,2}$")
_OF_ALL_THINGS = pattern(
    r"\b(?:profile|preferences|settings|job alerts?|privacy|password|friends|linkedin|facebook|twitter|newsletter|"
    r"unsubscribe|jobs|vacancies|our website|cookies?|terms|log ?in|browser|data we hold|care|my regards|regards|"
    r"our best|best wishes|my best|thanks|word|queries|questions?|comfortable|at home|touch|expenses (?:form|claim)|"
    r"parking|journey|visitor|reception|with you on the day|on arrival|to the interview|on the day|to hand|a seat|"
    r"dress|new joiners|survey|data protection|rest assured|attendance|(?:that|whether) you (?:will|can|are able "
    r"to) (?:come|attend|make|be there)|note that)\b"
)
_EARLIER = pattern(
    r"\byou (?:already|have already|'ve already)\b|\b(?:after|once|if|when|should|unless|in case|until) (?:we|you|"
    r"they|a|an|the|successful|your)\b.{0,50}$"
)
_HANDED = (
    ("documents", r"(?:upload|scan|attach|photograph|snap|enclose|re-?submit)"),
    (
        "work_sample",
        r"(?:write|draft|design|build|record|film|critique|translate|sketch|cook|bake|compose|code up|mock up|draw "
        r"up|put together|sketch out|lay out|price up|mark up)",
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
        pattern(
            r"(?:\b(?:please|pls|kindly|(?:can|could|would|will) you|need you to|ask you to|ask that you|like you "
            r"to|want you to|must|you need to|you'll need to|would you mind)(?: also| please| now| just| \w+ly)? |^|"
            r"[.;:!–—] ?|, (?:so |and "
            rf"|but )?)(?:then |now |also )?{verb}(?:ing)? (?:(?:me|us|over|back|in|out|up|across|along|on|off|"
            rf"through) ){{0,2}}"
            r"(?:your|an?|the|two|three|both|some|any|one|copies|photos|every|all|this|these) (?!opportunity|"
            r"vacancy|job|post(?:ing)?\b|advert|note|line|news|journey|word|message|call|reply|response|answer|"
            r"decision|confirmation|acceptance|application|thoughts?|feedback|experience|views?|opinion|details|"
            r"questions?|quer|regards|invit|calendar|address|number|name|receipt|invoice|ticket|fare|log|password|"
            r"code|process|interview|round|step|booking|link|above|following|move|look|grip|feel|idea|chance|time|"
            r"best|quick|short (?:note|message|line|mail|e-?mail|text)|e-?mails?\b|mail\b|text\b|whatsapp|nudge|"
            r"remind|ping\b|"
            r"shout|hint|(?:week|month|fortnight|year)\b(?!'s)|few (?:days|weeks)|couple of (?:days|weeks)|card\b|"
            r"postcard|"
            r"something\b|"
            r"car|cab|taxi|train|bus|lift|seat|room|form of|rest|day|same)\w+"
        ),
    )
    for kind, verb in _HANDED
)
"""What is handed over in so many words, of the kind that such a thing mostly is, where no thing is known."""
_OUR_LACK = pattern(
    r"\b(?:(?:not|n't|never) (?:yet )?(?:had|got|received|seen)|missing|lack|cannot find|can't find|can't open|"
    r"cannot open|can't read|cannot read|waiting (?:for|on)|need) your (?!repl|answer|response|decision|accept|"
    r"application|help|support|experience|skill|patience|time|confirm|feedback|view|thought|opinion|consent|call|"
    r"email|e-mail|message|mail)\w+|^your (?:\w+ ){1,4}(?:is|are|was|were|has|have) (?:still |now |sadly "
    r")?(?:missing|outstanding|illegible|unreadable|blurred|blurry|expired|out of date|too (?:dark|blurred|small|"
    r"faint)|not (?:signed|legible|readable|attached))"
)


_HANDS = each_of(
    "upload scan attach photograph snap enclose resubmit re-submit write draft design build record film critique "
    "translate sketch cook bake compose code mock draw put lay price mark e-sign esign fill complete register send "
    "resend re-send email e-mail mail forward provide supply furnish share submit post produce order obtain get "
    "mocking drawing laying"
)


def handed(folded: str, words: frozenset[str] | None = None) -> tuple[str, re.Match[str]] | None:
    """A thing handed over that `things` does not know, and of what kind it must be."""
    for kind, way in _STRONG if words is None or _handing(words) else ():
        if (found := way.search(folded)) and not _of_no_matter(folded, found):
            return kind, found
    lack = _OUR_LACK.search(folded) if words is None or "your" in words else None
    return ("documents", lack) if lack and not _NOT_NEEDED.search(folded, 0, lack.end()) else None


def _handing(words: frozenset[str]) -> bool:
    return bool(words & _HANDS) or any(word.endswith("ing") and word[:-3] in _HANDS for word in words)


_NOT_NEEDED = pattern(r"(?:\bnot|n't|\bnever|\bno) (?:\w+ ){0,2}need\b")


_CLAUSE = pattern(
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


_BY_WORDS = (
    (_PLEASE, each_of("please pls plz kindly")),
    (
        _BARE,
        frozenset(pattern(r"[a-z-]+").findall(_ACT))
        | {"resend", "email", "draw", "have", "ask", "esign", "resubmit", "bring"},
    ),
    (_CAN_YOU, each_of("can could would will might may")),
    (
        _OF_YOU,
        each_of(
            "need needs ask asks asking want wants like love require requires expect expects prefer have you've until "
            "till must should has ought due owing overdue owe sign complete fill do upload return send give provide "
            "check approve esign e-sign"
        ),
    ),
)
"""How a bid is made, and the words without which it is not."""


def bids(folded: str, words: frozenset[str]) -> Iterator[re.Match[str]]:
    """Each bid of a sentence that is not denied, nor only a thing to press or to bring on the day."""
    for way, led in _BY_WORDS:
        if not words & led:
            continue
        for found in pattern(way).finditer(folded):
            if not _of_no_matter(folded, found, told=way in (_CAN_YOU, _OF_YOU)):
                yield found


def _of_no_matter(folded: str, found: re.Match[str], *, told: bool = False) -> bool:
    start, end = clause(folded, found.end() - 1)
    before = folded[start : found.start()]
    denied = _DENIED if told else _NOT_BIDDEN
    if _BRING.search(found[0]) and not _BROUGHT.search(folded, found.start(), end):
        return True
    return bool(denied.search(before) or _EARLIER.search(before) or _OF_ALL_THINGS.search(folded, start, end))
