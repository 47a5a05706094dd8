"""What is asked for in nobody's phrase: a thing that is handed over, and somebody who wants it or is without it.

`requests` knows how people ask. This knows what they ask for, and hears any wish for it ("Another copy by post would
oblige me", "I am also without a second referee"), where none of the known ways was heard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.mail.reading.bids import bids, clause, handed
from afterword.mail.reading.questions import asked, bidden, small_talk, told
from afterword.mail.reading.reader import Hearing, Said, conditional

_WHO = (
    r"(?:i|we|they|he|she|it|hr|payroll|client|board|panel|committee|partners|insurers?|bursar|registrar|college|"
    r"school|company|team|editors|colleagues|directors?|manager|office|university|department|trustees|governors|head|"
    r"dean|finance|legal|accounts|chef|boss|owner|ministry|council|people|architects|immigration|trust|agency|"
    r"compliance|foreman|principal|ich|wir|je|nous)"
)
_WISH = re.compile(
    rf"\b{_WHO}(?:'d|'ll|'re|'m| would| should| shall| will| am| is| are| do| does| still)? (?:[\w']+ ){{0,2}}?(?:"
    r"(?:need|needs|require|requires|lack|lacks|want|wants|after|missing|without|short of|asking for|must have|in "
    r"need of|insists? on|demands?|asks? for|asking to (?:see|look at|have)|chasing (?:me|us) for|could do with)\b"
    r"(?! to\b(?! (?:see|have|read|get|understand|know)\b))|"
    r"(?:love|like|delighted|glad|grateful|thankful|obliged|pleased|happy|helpful|useful)\b(?: \w+)? (?:for|of|to "
    r"(?:see|have|read|get|receive|know|learn|understand)|if you)|appreciate|waiting (?:on|for)|(?:hope|hoping) "
    r"(?:for|to (?:see|have|get))|needing|bräuchten?|brauchen?|benötigen?)\b|"
    rf"\b{_WHO}(?:'d| would| should)(?: \w+){{0,2}}? (?:like|love|welcome|appreciate|prefer|want)\b(?! to\b(?! "
    rf"(?:see|have|"
    r"read|get|receive|hear|learn|know)\b))|\b(?:not|\w+n't|never) (?:yet |ever |actually )?(?:had|have|hold|got|"
    r"received|"
    r"seen) (?:back )?(?:your|a|an|any|the|it|them|one|sight|either)\b|\b(?:cannot|can't|could not|couldn't|unable "
    r"to|not) "
    r"(?:find|trace|locate|open|read)\b|\b(?:am|are|is|'re|'m) (?:still )?(?:short of|missing|lacking|without)\b|"
    r"\bbräuchte ich\b|\bbräuchten wir\b|\b(?:fehlen|fehlt) (?:uns|mir)\b|\breconnaissante?s? de (?:me|nous)\b|"
    r"\bsaurais gré\b|\b(?:me|nos) (?:falta|faltan|hace falta)\b|(?<!don't )(?<!not )\b(?:need|still need|needing) "
    r"(?:ur|"
    r"your|a copy)\b|\b(?:can't|cannot|can not|unable to|won't be able to) (?:\w+ ){0,4}(?:without|until)\b|\bhave "
    r"nothing on "
    r"file\b|\b(?:i|we)(?:'ve| have) (?:nothing|no|none)\b"
    r"|\binterested (?:to|in) (?:see|seeing|read|reading|hear|hearing|know|knowing)\b|\bobliged if\b|\b(?:want|"
    r"wants|like|love) to (?:read|look at|taste|hear|watch|know)\b|\b(?:we|i|hr)(?:\'re| are|\'m| am) (?:\w+ "
    r"){1,3}short\b|\b(?:we|i|hr) (?:only|just) (?:have|hold|got)\b|\bstill needs?\b|\b(?:i|we) forgot to ask\b|"
    r"\bbefore (?:i|we) can\b|\b(?:asked|set) (?:all )?(?:our )?candidates\b"
)
"""Somebody who wants it, or has it not."""
_WELCOME = re.compile(
    r"\bwould (?:oblige|help|suit|satisfy|settle)\b|\b(?:would|'d) be (?:\w+ )?(?:appreciated|ideal|welcome|helpful|"
    r"useful|great|lovely|perfect|handy|good|wanted|required|needed)\b|\bit(?:'d| would) help\b|\b(?:has|have)(?: "
    r"not|n't)(?: "
    r"yet)? (?:come|arrived|reached|turned up|been)\b|\byet to (?:receive|see|arrive|come)\b|\b(?:outstanding|"
    r"overdue)\b|"
    r"(?:, please|\bplease[.!?]?$)|\bin my (?:inbox|hands|post)\b|\b(?:is|are|was|were|still|remains?) (?:\w+ )?"
    r"(?:needed|missing|required|lacking|compulsory|illegible|unreadable|blurred|blank|empty|unsigned|incomplete|"
    r"expired|"
    r"cut off|out of date|wanted|mandatory)\b|^(?:needed|missing|required|wanted)\b|\bno (?:\w+ ){1,3}(?:was|is|were) "
    r"(?:included|enclosed|attached|on file|uploaded|found)\b|\bthere(?:'s| is| are) (?:no|nothing)\b|\bfor want of\b|"
    r"\byou (?:left|skipped|missed|forgot|omitted)\b|\byou(?:'ve| have)? ?(?:not|n't|haven't|didn't) (?:\w+ )?(?:told|"
    r"said|given|sent|signed|put|included|filled|attached|mentioned)\b|\bbut not (?:how|when|what|who|which)\b|"
    r"\byours is (?:missing|lacking|blank|not)\b|\b(?:don't|do not) (?:believe|think|recall) you(?:'ve)? (?:\w+ "
    r")?(?:told|said|mentioned|gave|given)\b|"
    r"\bhow long\b|\bnext step (?:from your side |for you )?is\b"
    r"|\btoo (?:dark|small|faint|blurred|large|big|old) to\b|\b(?:has|have) expired\b|\b(?:came|come|comes) back "
    r"(?:blank|empty|unsigned|undelivered)\b|\b(?:is|are) (?:now )?required\b|^(?!for )(?:[\w\']+ "
    r"){1,5}please(?=[,.!?]|$)|"
    r"\bbounces?\b|\blast thing outstanding\b|\bisn\'t in (?:the|your)\b|\bwon\'t open\b|\bthe next (?:stage|step) "
    r"is\b|\bruns? out (?:next|in|on|this)\b|\bto finish (?:the|your) file\b"
)
"""What is said of the thing itself."""
_ASKS_YOU = re.compile(r"\b(?:you|your|vous|sie|ihre?|usted|tu|su)\b.*\?$|^[\w ]{2,25}\?$")
_NOT_ASKED = re.compile(
    r"\b(?:thank|thanks|merci|danke|gracias)\b|"
    r"\b(?:we|i|they) (?:received|have received|have had|had|read|looked at|liked|loved|"
    r"enjoyed|took|decided)\b|\bno need\b|\bnothing (?:further|more|else)\b|\bquestions?\b|\bsurvey\b|\bjob|\bapply\b|"
    r"\bsubscri|\bnewsletter|\bnot need\b|n't (?:need|want|require)\b|\b(?:no longer|not) (?:require|want|need)|\bneed "
    r"not\b|"
    r"\bif (?:we|they|needed|required|asked)\b|\bat a later\b|\blater stage\b|\bin due course\b|\bonly need\b|\bneed "
    r"to be\b|\bdid you\b|\bhave you (?:had|seen|heard|received)\b|\byou (?:asked|wanted|said|told|showed|"
    r"sent|gave|wrote)\b(?! us when)|\btaking (?:the )?time\b|\bcame across\b|\bbeen (?:now )?received\b|\bto "
    r"review\b|\bfor our "
    r"review\b|\bforwarded\b|\bin (?:the|our) (?:role|job|team|post|position)\b|\byou (?:will|'ll) need\b|"
    r"\b(?:the|this|our) (?:\w+ )?(?:role|job|post|position|work|contract) (?:\w+ )?(?:needs|requires|wants)\b|"
    r"\bcandidates?\b|\bat some point\b|\bone day\b|\bonce (?:a|the|we|you|your)\b|\bbut not (?:now|yet)\b|"
    r"\bconsider\b|"
    r"\beverything (?:that )?(?:we|i) need\b|\ball (?:that )?(?:we|i) need\b|\bright to\b(?! (?:work|live))|\bneeds? "
    r"(?:a )?(?:couple|few|some|more|bit|little)\b|\bfrom (?:our side|us|finance|head office|the client|hr|our|them|"
    r"him|her|my|the (?:bank|board|council|ministry|owners?|directors?))\b|\bour (?:own )?(?:decision|answer)\b"
    r"|\bmyself\b|\b(?:required|needed) (?:for (?:this|the) (?:post|role|job|position)|under|by (?:law|our))\b|"
    r"\bthese days\b|\b(?:all|every|each) (?:staff|employees?|nurses?|teachers?|applicants?|visitors?|members?|"
    r"drivers?)\b"
)
"""What is done already, comes later, or is asked of nobody."""
_THEIR_OWN = re.compile(
    r"\b(?:we|i|hr|they)(?:'ll| will| may| might| shall| can)\b(?! (?:\w+ )?(?:need|require|have to|want|be (?:glad|"
    r"pleased|"
    r"happy|delighted|grateful|obliged)))"
)
"""What they will do or may do themselves, told before what is wanted."""
_THINGS = ("references", "documents", "form", "salary", "work_sample")
_BIDS = re.compile(
    r"\b(?:please|kindly|pls|can you|could you|would you)\b|^(?:tell|let|confirm|state|remind|ask)\b|\bverify "
    r"your\b|\bdo tell\b"
)
_MILD = re.compile(
    r"\bif (?=so\b|i may\b|you will\b|you'd be let\b|(?:we|i) (?:rang|called|spoke|contacted|wrote|asked|took|were "
    r"to offer)\b)"
)
"""An "if" that makes nothing hang on it."""
_YOUR_TIMES = re.compile(
    r"\bnotice\b|\b(?:start|starting|joining) date\b|\byour (?:\w+ )?(?:dates|hours|availability|shifts|days|"
    r"contract)\b|"
    r"\bdate from which\b|\bdates (?:you|when)\b|\bkündigungsfrist\b|\bpréavis\b"
)


def noticed(hearing: Hearing, kinds: dict[int, str]) -> Iterator[Said]:
    """Sentences in which such a thing is wanted, bidden or asked after. `kinds` tells what each of them names."""
    for at, folded in enumerate(hearing.folded[:40]):
        mild = _MILD.sub("   ", folded)
        found = _found(mild, kinds.get(at, "other"))
        if found is not None and not conditional(mild, found.start(), behind="?" not in mild, turns=True):
            yield Said(at=at, start=found.start(), end=found.end())


def _found(folded: str, kind: str) -> re.Match[str] | None:
    """The first wish, bid or question of a sentence that counts."""
    if kind != "other":
        found = next(bids(folded), None)
        if found is not None:
            return found
    if kind in _THINGS or (kind == "availability" and _YOUR_TIMES.search(folded)):
        for pattern in (_WISH, _WELCOME, _ASKS_YOU):
            found = pattern.search(folded)
            if (
                found is not None
                and not _taken_back(folded, found)
                and not (pattern is _ASKS_YOU and small_talk(folded))
            ):
                return found
    if kind == "other" and (given := handed(folded)):
        return given[1]
    question = next(asked(folded, kind), None)
    if question is None and _BIDS.search(folded):
        question = bidden(folded)
    return told(folded) if question is None and kind != "other" else question


def _taken_back(folded: str, found: re.Match[str]) -> bool:
    start, end = clause(folded, found.start())
    return bool(_NOT_ASKED.search(folded, start, end) or _THEIR_OWN.search(folded, start, found.end()))
