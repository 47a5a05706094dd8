"""What is asked for in nobody's phrase: a thing that is handed over, and somebody who wants it or is without it.

`requests` knows how people ask. This knows what they ask for, and hears any wish for it ("Another copy by post would
oblige me", "I am also without a second referee"), where none of the known ways was heard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.mail.reading.bids import bids, clause, handed
from afterword.mail.reading.questions import asked, bidden, small_talk, told
from afterword.mail.reading.reader import Hearing, Said, conditional, each_of
from afterword.mail.reading.things import kind_of
from afterword.writing.expressions import pattern

_WHO = (
    r"(?:i|we|they|he|she|it|hr|payroll|client|board|panel|committee|partners|insurers?|bursar|registrar|college|"
    r"school|company|team|editors|colleagues|directors?|manager|office|university|department|trustees|governors|"
    r"head|dean|finance|legal|accounts|chef|boss|owner|ministry|council|people|architects|immigration|trust|agency|"
    r"compliance|foreman|principal|bank|embassy|guild|owners?|ship|yard|agent|editor|registry|ward|sister|chair|"
    r"clerk|auditors?|inspectors?|regulator|parish|bishop|captain|form|portal|file|ich|wir|je|nous)"
)
_WISH = (
    rf"\b{_WHO}(?:'d|'ll|'re|'m| would| should| shall| will| am| is| are| do| does| still)? (?:[\w']+ ){{0,2}}?(?:"
    r"(?:need|needs|require|requires|lack|lacks|want|wants|(?<='re )after|(?<='m )after|(?<=are )after|(?<=am "
    r")after|(?<=is )after|missing|short of|asking for|must have|in need of|"
    r"insists? on|demands?|asks? for|asking to (?:see|look at|have)|chasing (?:me|us) for|could do with)\b(?! "
    r"to\b(?! (?:see|have|read|get|understand|know)\b))|(?:love|like|delighted|glad|grateful|thankful|obliged|"
    r"pleased|happy|helpful|useful)\b(?: \w+)? (?:for|of|to (?:see|have|read|get|receive|know|learn|understand)|if "
    r"you)|appreciate|waiting (?:on|for)|(?:hope|hoping) (?:for|to (?:see|have|get))|needing|bräuchten?|brauchen?|"
    r"benötigen?)\b|"
    rf"\b{_WHO}(?:'d| would| should)(?: \w+){{0,2}}? (?:like|love|welcome|appreciate|prefer|want)\b(?! to\b(?! "
    rf"(?:see|have|"
    r"read|get|receive|hear|learn|know)\b))|\b(?<!you do )(?<!you have )(?<!you had )(?<!you did )(?<!you )(?:not|"
    r"\w+n't|never) (?:yet |ever |actually )?(?:had|have|hold|got|"
    r"received|seen) (?:back )?(?:your|a|an|any|the|it|them|one|sight|either)\b(?! (?:\w+ )?to (?:run|work|open|load|"
    r"start|play|go)\b)|\b(?:cannot|can't|could not|"
    r"couldn't|unable to|not) (?:find|trace|locate|open|read)\b|\b(?:am|are|is|'re|'m) (?:still |also |now "
    r")?(?:short of|missing|lacking|without)\b|\bbräuchte ich\b|\bbräuchten wir\b|\b(?:fehlen|fehlt) (?:uns|mir)\b|"
    r"\breconnaissante?s? de (?:me|nous)\b|\bsaurais gré\b|\b(?:me|nos) (?:falta|faltan|hace falta)\b|(?<!don't "
    r")(?<!not )\b(?:need|still need|needing) (?:ur|your|a copy)\b|\b(?:can't|cannot|can not|unable to|won't be "
    r"able to) (?:\w+ ){0,4}(?:without|until)\b|\bhave nothing on file\b|\b(?:i|we)(?:'ve| have) (?:nothing|no|"
    r"none)\b|\binterested (?:to|in) (?:see|seeing|read|reading|hear|hearing|know|knowing)\b|\bobliged if\b|"
    r"\b(?:want|wants|like|love) to (?:read|look at|taste|hear|watch|know)\b|\b(?:we|i|hr)(?:\'re| are|\'m| am) "
    r"(?:\w+ ){1,3}short\b|\b(?:we|i|hr) (?:only|just) (?:have|hold|got)\b|\bstill needs?\b|\b(?:i|we) forgot to "
    r"ask\b|\bbefore (?:i|we) can\b|\b(?:asked|set) (?:all )?(?:our )?candidates\b|\b(?:i|we|hr|they) (?:must|have "
    r"to|need to) (?:first )?(?:speak to|talk to|contact|ring|call|phone|write to|know|have|see)\b|\bwe still "
    r"lack\b|\b(?:must|need to|have to) be contacted\b|\bwants your signature\b|\bwill want\b"
)
"""Somebody who wants it, or has it not."""
_WELCOME = (
    r"\bwould (?:oblige|help|suit|satisfy|settle)\b|\b(?:would|'d) be (?:\w+ )?(?:appreciated|ideal|welcome|helpful|"
    r"useful|great|lovely|perfect|handy|good|wanted|required|needed)\b|\bit(?:'d| would) help\b|\b(?:has|have)(?: "
    r"not|n't)(?: yet)? (?:come|arrived|reached|turned up|been (?:sent|"
    r"returned|received|signed|completed|filled|uploaded|attached|enclosed|included|answered|provided|given))\b|"
    r"\byet to (?:receive|see|arrive|come)\b|"
    r"\b(?:outstanding|overdue)\b|(?:, please|\bplease[.!?]?$)|\bin my (?:inbox|hands|post)\b|\b(?:is|are|was|were|"
    r"still|remains?) (?:\w+ )?(?:needed|missing|required|lacking|compulsory|illegible|unreadable|blurred|blank|"
    r"empty|unsigned|incomplete|expired|cut off|out of date|wanted|mandatory)\b|^(?:needed|missing|required|"
    r"wanted)\b|\bno (?:\w+ ){1,3}(?:was|is|were) (?:included|enclosed|attached|on file|uploaded|found)\b|"
    r"^there(?:'s| is| are) (?:no|nothing(?! to\b| more| else| wrong| we| you| i))\b|\bfor want of\b|\byou (?:left|"
    r"skipped|missed|forgot|omitted)\b|"
    r"\byou(?:'ve| have)? ?(?:not|n't|haven't|didn't) (?:\w+ )?(?:told|said|given|sent|signed|put|included|filled|"
    r"attached|mentioned)\b|\bbut not (?:how|when|what|who|which)\b|\byours is (?:missing|lacking|blank|not)\b|"
    r"\b(?:don't|do not) (?:believe|think|recall) you(?:'ve)? (?:\w+ )?(?:told|said|mentioned|gave|given)\b|\bhow "
    r"long\b|\bnext step (?:from your side |for you )?is\b|\btoo (?:dark|small|faint|blurred|large|big|old) to\b|"
    r"\b(?:has|have) expired\b|\b(?:came|come|comes) back (?:blank|empty|unsigned|undelivered)\b|\b(?:is|are) "
    r"(?:now )?required\b|^(?!for )(?:[\w\']+ ){1,5}please(?=[,.!?]|$)|\bbounces?\b|\blast thing outstanding\b|"
    r"\bisn\'t in (?:the|your)\b|\bwon\'t open\b|\bthe next (?:stage|step) is\b|\bruns? out (?:next|in|on|this)\b|"
    r"\bto finish (?:the|your) file\b|\bit(?:'d| would) (?:\w+ ){1,4}if (?:we|i) had\b|\bnever arrived\b|\b(?:half|"
    r"most|part) of it is\b|\bkindly remind\b"
)
"""What is said of the thing itself."""
_ASKS_YOU = (
    r"\b(?:you|your|vous|sie|ihre?|usted|tu|su)\b.*\?$|^(?!was|were|did|had|is|how|shall|should|may i|can i)[\w "
    r"]{2,25}\?$"
)
_NOT_ASKED = (
    r"\b(?:thank|thanks|merci|danke|gracias)\b|\bgrateful for (?:the|your|all)\b.{0,40}\b(?:you (?:took|sent|gave|made|"
    r"put|brought|did|shared)|help|time|trouble|patience)\b|\b(?:landed|arrived (?:safely|today|yesterday|this|last)|"
    r"came in)\b|\bfor (?:us|me|them) to\b|\b(?:we|i|they) (?:received|have received|have had|had|read|looked "
    r"at|liked|loved|enjoyed|took|decided)\b|\bno need\b|\bnothing (?:further|more|else)\b|\bquestions?\b|"
    r"\bsurvey\b|\basking them\b|\bhave not yet arrived will\b|\bdiversity\b|\bjob|\bapply\b|\bsubscri|\bnewsletter|"
    r"\bnot need\b|n't (?:need|want|require)\b|\b(?:no longer|"
    r"not) (?:require|want|need)|\bneed not\b|\bif (?:we|they|needed|required|asked)\b|\bat a later\b|\blater "
    r"stage\b|\bin due course\b|\bonly need\b|\bneed to be\b|\bdid you\b|\bhave you (?:had|seen|heard|received)\b|"
    r"\byou (?:asked|wanted|said|told|showed|sent|gave|wrote)\b(?! us when)|\btaking (?:the )?time\b|\bcame "
    r"across\b|\bbeen (?:now )?received\b|\bto review\b|\bfor our review\b|\bforwarded\b|\bin (?:the|our) (?:role|"
    r"job|team|post|position)\b|\byou (?:will|'ll) need\b|\b(?:the|this|our) (?:\w+ )?(?:role|job|post|position|"
    r"work|contract) (?:\w+ )?(?:needs|requires|wants)\b|\bcandidates?\b|\bat some point\b|\bone day\b|\bonce (?:a|"
    r"the|we|you|your)\b|\bbut not (?:now|yet)\b|\bconsider\b|\beverything (?:that )?(?:we|i) need\b|\ball (?:that "
    r")?(?:we|i) need\b|\bright to\b(?! (?:work|live))|\bneeds? (?:a )?(?:couple|few|some|more|bit|little)\b|\bfrom "
    r"(?:our side|us|finance|head office|the client|hr|our|them|him|her|my|the (?:bank|board|council|ministry|"
    r"owners?|directors?))\b|\bour (?:own )?(?:decision|answer)\b|\bmyself\b|\b(?:required|needed) (?:for (?:this|"
    r"the) (?:post|role|job|position)|under|by (?:law|our))\b|\bthese days\b|\b(?:all|every|each) (?:staff|"
    r"employees?|nurses?|teachers?|applicants?|visitors?|members?|drivers?)\b|\blater\b|\blaw\b|\bhandle\b|"
    r"\b(?:somebody|someone|people|a person|anyone) with\b|\b(?:all|every|each) (?:\w+ ){1,2}(?:must|has to|have to|"
    r"needs? to|should)\b|\bappreciated? (?:the|your|all the|all your) (?:effort|time|interest|work|patience|care|"
    r"thought|enthusiasm|energy|hours)\b"
)
"""What is done already, comes later, or is asked of nobody."""
_THEIR_OWN = pattern(
    r"\b(?:we|i|hr|they)(?:'ll| will| may| might| shall| can)\b(?! (?:\w+ )?(?:need|require|have to|want|be (?:glad|"
    r"pleased|happy|delighted|grateful|obliged)))"
)
"""What they will do or may do themselves, told before what is wanted."""
_THINGS = ("references", "documents", "form", "salary", "work_sample")
_BIDS = pattern(
    r"\b(?:please|kindly|pls|can you|could you|would you)\b|^(?:tell|let|confirm|state|remind|ask)\b|\bverify "
    r"your\b|\bdo tell\b"
)
_MILD = pattern(
    r"(?<=obliged )if\b|(?<=grateful )if\b|(?<=glad )if\b|(?<=thankful )if\b|(?<=helpful )if\b|(?<=appreciate it "
    r")if\b|\bif (?=so\b|i may\b|you will\b|you'd be let\b|(?:we|i) (?:had|rang|called|spoke|contacted|wrote|asked|"
    r"took|were to offer)\b)"
)
"""An "if" that makes nothing hang on it."""
_YOUR_TIMES = pattern(
    r"\bnotice\b|\b(?:start|starting|joining) date\b|\byour (?:\w+ )?(?:dates|hours|availability|shifts|days|"
    r"contract)\b|\bdate from which\b|\bdates (?:you|when)\b|\bkündigungsfrist\b|\bpréavis\b"
)


_WISHES = each_of(
    "need needs needed needing require requires required lack lacks lacking want wants wanted after missing short "
    "asking ask asks asked must insist insists demand demands chasing love like delighted glad grateful "
    "thankful obliged pleased happy helpful useful appreciate waiting hoping welcome prefer not never cannot unable "
    "without nothing none interested forgot before candidates only brauche brauchen fehlen fehlt reconnaissant "
    "reconnaissante falta faltan hace"
)
"""Words without one of which nobody wishes for anything, nor is without it."""
_WISHED = ("n't", " do with ", "have no ", "'ve no ", "have to ", "hope ", "just have ", "have it", "have one")
_BIDDING = each_of("please kindly pls can could would tell let confirm state remind ask verify do")


def noticed(hearing: Hearing) -> Iterator[Said]:
    """Sentences in which such a thing is wanted, bidden or asked after."""
    for at, folded in enumerate(hearing.folded[:40]):
        mild = _MILD.sub(lambda mild: " " * len(mild[0]), folded) if " if " in folded else folded
        found = _found(mild, hearing.words(at))
        if found is not None and not conditional(mild, found.start(), behind="?" not in mild, turns=True):
            yield Said(at=at, start=found.start(), end=found.end())


def _found(folded: str, words: frozenset[str]) -> re.Match[str] | None:
    """The first wish, bid or question of a sentence that counts. What thing it names is looked for last, and only
    where somebody may be asking for one: there are more names of things than ways to ask."""
    bid = next(bids(folded, words), None)
    if bid and (kind := kind_of(folded)) != "other":
        return bid
    bidding = bool(words & _BIDDING and _BIDS.search(folded))
    wishes = [*_wishes(folded, words)]
    given = handed(folded, words)
    wanted = told(folded)
    question = "?" in folded or folded.endswith("know")
    if not (wishes or given or wanted or question or bidding):
        return None
    kind = "other" if bid else kind_of(folded)
    if kind == "other":
        if given:
            return given[1]
    elif wishes and (kind in _THINGS or (kind == "availability" and _YOUR_TIMES.search(folded))):
        return wishes[0]
    about = next(asked(folded, kind), None) if question else None
    if about is None and bidding:
        about = bidden(folded)
    return wanted if about is None and kind != "other" else about


def _wishes(folded: str, words: frozenset[str]) -> Iterator[re.Match[str]]:
    """What is wanted or lacking, whatever it be, where nothing takes it back."""
    wished = words & _WISHES or any(each in folded for each in _WISHED) or not folded.isascii()
    for way in (_WISH, _WELCOME, _ASKS_YOU):
        if (way is _WISH and not wished) or (way is _ASKS_YOU and "?" not in folded):
            continue
        found = pattern(way).search(folded)
        if found and not _taken_back(folded, found) and not (way is _ASKS_YOU and small_talk(folded)):
            yield found


def _taken_back(folded: str, found: re.Match[str]) -> bool:
    start, end = clause(folded, found.start())
    return bool(pattern(_NOT_ASKED).search(folded, start, end) or _THEIR_OWN.search(folded, start, found.end()))
