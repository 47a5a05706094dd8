"""That a post, or the search for somebody, stands still: what does, how, and until what.

A thing of the post is paused, frozen or waits; nobody is hired for now; they hold off hiring; or the money, the
approval, a signature is not there. One meeting that moves, a decision that comes later, a pause that is over or that
spares the post, and what waits for something of the candidate's own are none.
"""

from __future__ import annotations

import re
from collections.abc import Set
from operator import itemgetter

from afterword.mail.reading.reader import DENIALS, each_of
from afterword.writing.expressions import pattern
from afterword.writing.letter import Span

_POST = (
    r"(?:roles?|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|requisitions?|reqs?|requirements?|search(?:es)?|"
    r"hir(?:e|es|ing)|recruit\w*|appointments?|process|selection|competition|campaign|intake|headcount|shortlisting|"
    r"scheme|programme|program|fellowships?|berths?|placements?|secondment|internships?|traineeships?|"
    r"apprenticeships?|"
    r"exercise|drive|backfills?|funding|"
    r"staffing|engagements?|onboarding|auditions|casting|trial shifts|interviews|interviewing|new starters?|"
    r"candidates|applications?|"
    r"candidacy|proceedings|tender|crewing|manning|board's proceedings)"
)
_IT = (
    r"(?:^|[,;:.] |\b(?:and|but|so|because|as) )(?:it|this|that|this one|that one|things|everything|all this|"
    r"yours|the whole (?:thing|lot|matter))"
)
_BE = (
    r"(?:is|are|was|were|be|been|being|'s|'re|has|have|had|gone|went|goes|going|got|gets|put|puts|putting|kept|"
    r"keeps?|"
    r"keeping|placed?|placing|remains?|stays?|sits?|sitting|left|fallen|come|came|stands?|standing|moved|changed|set|"
    r"hangs?|hanging)"
)
_STILL = (
    r"(?:on (?:a )?(?:temporary |indefinite |short )?(?:hold|pause|ice|the back burner|the shelf|hiatus|standby|"
    r"stop)|"
    r"(?:in|into) (?:abeyance|limbo|suspense|(?:a )?hold(?:ing)? (?:status|pattern)|cold storage|the deep freeze|"
    r"hibernation|a freeze)|at a (?:standstill|halt|stop|stand)|to a (?:standstill|halt|stop)|(?:stood|stepped|wound|"
    r"powered) down|held (?:over|back|in abeyance|up)|put off(?! to)|iced|mothballed|shelved|parked|paused|"
    r"frozen|halted|suspended|"
    r"deferred|postponed|stalled|stayed|inactive|dormant|indefinitely|adjourned|gridlocked|idle|interrupted|"
    r"shut down|"
    r"caught (?:up )?(?:in|by) (?:it|this|that|the freeze)|under a (?:freeze|moratorium|embargo))\b"
)
_WEAK = (
    r"(?:delayed|waiting|awaiting|pending|off(?= until| till|,|\.|$| for| again| while)|put back|pushed (?:back|"
    r"out)|up in the air|stuck|blocked|withdrawn|pulled(?: back)?|held(?! by)|stopped|"
    r"(?:left|kept|held|stays?|remains?|be) (?:open|empty|vacant|unfilled)|undecided|in the queue|in doubt|"
    r"under review|being (?:reviewed|looked at|re\w+)|off the "
    r"table|off limits|on the line|out of (?:our|my) hands|no further|nowhere|slowed)\b"
)
_FOR_NOW = (
    r"(?:for now|for (?:the|this) (?:moment|time being|present|quarter|cycle|season|half|year|summer|winter)|"
    r"at present|"
    r"at (?:the|this) (?:moment|time|stage|point)|(?:just|right) now|currently|presently|temporarily|"
    r"indefinitely|until|"
    r"till?|while|pending|before|this (?:cycle|quarter|year|term|season|side of)|for (?:a|some|another|"
    r"the next) (?:while|"
    r"bit|time|month|few|couple|week|fortnight|quarter|year|months|weeks)|further (?:notice|orders?|word)|"
    r"in the meantime|"
    r"as long as|so long as|just yet|nobody knows|no idea (?:when|how long)|as and when|any (?:more|"
    r"further)|to the next (?:financial|fiscal|academic|school) year|to next (?:year|spring|quarter|season))\b"
)
_HIRING = (
    r"(?:hir(?:e|es|ing)|recruit(?:ing|ment|s)?|appoint(?:ing|ments?)?|fill(?:ing)?|staff(?:ing)? up|tak(?:e|"
    r"ing) (?:anyone|"
    r"anybody|people|somebody|someone|a new|new|any|on|staff|you|the next)|sign(?:ing)? (?:anyone|anybody|"
    r"people|new|any)|"
    r"start(?:ing)? (?:anyone|anybody|people|new|any)|bring(?:ing)? (?:anyone|anybody|people|in|on|new)|mak(?:e|ing) "
    r"(?:an?|any|the|this|new|further) (?:\w+ )?(?:appointments?|hires?|offers|commitments?)|add(?:ing)? (?:to|staff|"
    r"people|heads|anyone)|engag(?:e|ing) (?:anyone|anybody|new|staff)|employ(?:ing)?(?: anyone| anybody| new)?|"
    r"(?:the|any|all|new|this|our) (?:\w+ ){0,2}(?:hires?|appointments?|recruitment|vacanc\w+|posts?|positions?|"
    r"roles?|"
    r"search(?:es)?)|recruits|headcount|contract\w*)(?! (?:through (?!jan|feb|mar|apr|may|june|july|"
    r"aug|sep|oct|nov|dec|q\d|next|spring|summer)|via|directly|internally|"
    r"by)\b)"
)
_GO_ON = (
    r"(?:proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing)|mov(?:e|ing) (?:forward|ahead|on|things|any)|"
    r"go(?:ing)? (?:ahead|"
    r"forward|any further|further)|tak(?:e|ing) (?:this|it|things|any) (?:\w+ )?(?:further|forward))"
)
_WAITS = (
    r"(?:wait(?:ing|s)?|hold(?:ing|s)? (?:off|fire|back|up)|hang(?:ing)? fire|delay(?:ing|ed|s)?|postpon(?:e|es|"
    r"ing|ed)|"
    r"defer(?:s|ring|red)?|put(?:ting)? off|stop(?:s|ped|ping)?|paus(?:e|es|ed|ing)|halt(?:s|ed|ing)?|"
    r"suspend(?:s|ed|ing)?|"
    r"fr(?:eeze|eezes|eezing|oze|ozen)|park(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|sit(?:ting)? (?:on|tight on)|"
    r"ceas(?:e|ed|"
    r"ing)|adjourn(?:ed|ing)?|interrupt(?:ed|ing)?|put(?:ting)? (?:a (?:stop|halt|hold|freeze|pause|moratorium|"
    r"brake) (?:on|"
    r"to)|the brakes on))"
)
_FREEZE = (
    r"(?:freeze|moratorium|embargo|standstill|hiatus|stand-?still|hiring (?:pause|ban|halt|stop)|pause|stop|"
    r"halt|hold)"
)
_MONEY = (
    r"(?:budgets?|funding|funds|grant|money|headcount|sign-?off|signature|approval|authori[sz]ation|go-?ahead|"
    r"green light|"
    r"business case|finance|purse|re-?grading|re-?evaluation|regrading|restructur\w+|re-?organi[sz]ation|merger|"
    r"take-?over|"
    r"acquisition|review|tender|contract)"
)
_NO = r"(?:\b(?:not|cannot|unable|no longer|never|nobody|no one|no-one|none|nothing|neither|forbidden|barred)|n't)"
_THING = (
    rf"(?:\b{_POST}(?:'s| (?!but\b|whose\b|though\b|although\b|because\b|so\b|and the\b|and your\b|"
    rf"and our\b)\S+){{0,8}}?|{_IT}(?: \w+){{0,2}}?)"
)
_PUT = rf" ?{_BE}(?: (?:\w+ly|now|all|still|once|had to|to be|been|being|put|kept|placed|in|into|a|back))*?"
_STANDS_STILL = pattern(rf"{_THING}{_PUT} {_STILL}")
_STILL_SAID = pattern(rf" {_STILL}")
"""What the one before ends with, asked first: it is soon found or not."""
_STANDS_FOR_NOW = pattern(rf"{_THING}{_PUT} {_WEAK}")
_FOR_NOW_SAID = pattern(rf" {_WEAK}")
_OUTRIGHT = pattern(
    rf"\b{_POST}(?:'s| \S+){{0,9}}? {_BE}(?: \w+ly)? (?:waiting|awaiting|pending|held up|subject|dependent|"
    rf"contingent|stuck)"
    rf"(?: (?:on|for|by|to|behind|in|pending))?(?: \S+){{0,4}}? {_MONEY}\b|"
    rf"\bstatus\b.{{0,40}}\b(?:on hold|paused|suspended|inactive)\b|"
    # they hold off hiring
    rf"(?<!never )(?<!not )(?<!n't )\b{_WAITS}(?: (?:all|any|on|from|with|to|the|our|this|new|further|external|"
    rf"making|and|see|\w+ly|a|bit|while|until|"
    rf"after|before|for|they|we|he|she|it|your|\w+'s|any more|other|having to)){{0,6}}? (?:{_HIRING}|"
    rf"this (?:one|hire|"
    rf"search)|interviews|interviewing|backfills|selection)\b|"
    rf"\bwait\w*\b[^.;]{{0,70}}\bbefore (?:\w+ )?(?:they|we|he|she|it|i)?(?: \w+)? ?{_HIRING}\b|"
    rf"{_NO}(?: \w+){{0,3}}? (?:the |any |our )?(?:green light|go-ahead|authority|permission|budget|money|funds|"
    rf"sign-?off|approval|"
    rf"clearance|mandate)(?: \w+){{0,2}}? (?:to|for) (?:{_HIRING}|{_GO_ON}|the (?:post|role|position|job|hire))|"
    rf"\b(?:awaiting|waiting (?:for|on)|pending)(?: \w+){{0,4}}? {_MONEY}(?: \w+){{0,3}}? (?:before|"
    rf"to) (?:\w+ )?(?:can )?(?:{_HIRING}|{_GO_ON})\b|"
    rf"\bplans? (?:to|for|of) (?:\w+ )?{_HIRING}\b(?: \S+){{0,4}}? {_STILL}|"
    rf"\bwant\w* to (?:wait|hold off|sit tight)\b[^.;]{{0,40}}\b(?:before|until|till)\b|"
    rf"\b(?:must|to|we'll|we will|'ve had to|have had to|going to) (?:pause|stop|halt) (?:before|for now|until|"
    rf"here for now)\b|"
    rf"\bst(?:and|ood|anding) (?:the|this|our) (?:\w+ )?{_POST} down\b|"
    # a freeze, and money that is not there
    rf"\b(?:impos\w+|announc\w+|introduc\w+|institut\w+|order\w+|declar\w+|call\w+|appl(?:y|ied)|in|under|"
    rf"enter\w*|brought in|"
    rf"issued|put in place|slapped|there(?:'s| is| has been)|owing to|due to|because of|came in|placed|put|have|"
    rf"has|into|until) "
    rf"(?:(?:a|an|the|all|our|their|new|temporary|total|company-?wide|general|group-?wide|complete|immediate|"
    rf"blanket) ){{0,3}}"
    rf"(?:(?!on\b)\w+ )?{_FREEZE}\b(?=(?: \S+){{0,4}}? (?:hiring|recruit\w*|appoint\w*|posts?|vacanc\w+|"
    rf"headcount|staffing|hires|jobs?|"
    rf"positions?|all|new)|.*\b(?:catch\w*|caught|affect\w*|hits?|covers?|includ\w*) .*\b(?:posts?|roles?|jobs?|"
    rf"positions?|vacanc\w+)\b)|"
    rf"(?:\b(?:will|has|have|is)? ?not|n't)(?: yet)? (?:releas\w+|approv\w+|sanction\w*|authori[sz]\w+|"
    rf"sign\w* off(?: on)?|unlock\w*|fund\w*) (?:the|our|any|"
    rf"this|new) (?:\w+ )?(?:headcount|budget|funds|funding|money|posts?|position|role|hire)\b"
)
_NOW_ONLY = pattern(
    rf"\b(?:advert\w*|posting|listing|{_POST})(?: \S+){{0,4}}? (?:taken down|pulled|withdrawn|taken off|removed)\b|"
    rf"\b(?:park|shelv|paus|freez|suspend|defer|postpon|halt|mothball)\w* (?:this|it|that|things|everything|"
    rf"all this|the whole "
    rf"\w+)(?= (?:for (?!lunch|cake|coffee|tea|breath)|until|till|while|before))|"
    rf"\b(?:no (?:\w+ )?\w+|nobody|none|no-one) (?:will|can|is to|are to|shall|may) be (?:hired|recruited|"
    rf"appointed|taken on|"
    rf"signed(?: on| up)?|engaged|employed|started|brought in)\b|"
    # nobody is hired
    rf"{_NO}(?: (?!only|just|sure|decid|approv|choos|pick|final|confirm|announc)\S+){{0,5}}? {_HIRING}\b|"
    rf"{_NO}(?: (?:\w+ly|be|to|in|a|position|able|yet|been|"
    rf"any))*? {_GO_ON}(?: with)?(?: (?!your?\b)\S+){{0,3}}? (?:applica\w+|candidat\w+|"
    rf"anyone|anybody|{_POST})\b|"
    rf"\b{_FOR_NOW}(?: \S+){{0,4}}?,? (?:we|they|i|the \w+)(?: \S+){{0,2}}? (?:not|n't|cannot|"
    rf"unable to)(?: be)? (?:{_HIRING}|"
    rf"{_GO_ON})|(?:\b(?:will|would|can|could|shall|does|do|is|are|has|have) not|n't|"
    rf"\bcannot)(?: be)? (?:{_GO_ON}|mov(?:e|ing)|"
    rf"happen(?:ing)?)\b(?:,? \S+){{0,6}}? (?:until|till|before|this (?:cycle|year|quarter|term))\b|"
    rf"\bno (?:\w+ ){{0,2}}(?:appointments?|hires?|offers?|hiring|recruitment|recruiting|vacanc\w+|starters?|"
    rf"contracts?|"
    rf"progress|movement|action|decisions? to hire)\b(?= .{{0,60}}\b(?:made|issued|go|going|going out|sent|"
    rf"possible|allowed|"
    rf"take|taken|happen|of|be|until|till|for now|at present|this)\b)|"
    rf"\bnothing (?:\w+ )?(?:is|will|can|has|'s)(?: \w+){{0,3}}? (?:mov\w+|happen\w*|go\w*|proceed\w*|"
    rf"progress\w*|chang\w+|be "
    rf"done)\b(?=.*\b(?:post|role|position|vacancy|job|hir\w+|recruit\w+|search|application|front)\b)|"
    rf"\b(?:we|i|they|the \w+|i've|we've|have|i'm|we're)(?: \S+){{0,3}}? (?:hold(?:ing)? off|hang(?:ing)? fire|"
    rf"hold(?:ing)? fire|"
    rf"stand(?:ing)? still|tread(?:ing)? water|stopped the clock|press(?:ed)? pause|hit (?:the )?pause|"
    rf"call\w* a halt|stop|"
    rf"pause)\b(?:,? (?!by|at|in|from|over|here)\S+){{0,5}}? (?:{_FOR_NOW})|"
    rf"\b(?:hold|holding|keep|keeping|leave|leaving|left|kept|held)\b(?: \S+){{0,4}}? (?:candidates|applica\w+|"
    rf"vacanc\w+|post|"
    rf"position|role|berth|seat|chair|job|search|process)\b(?: \S+){{0,4}}? (?:where \w+ (?:are|is)|open|empty|"
    rf"vacant|unfilled|"
    rf"in hand|in suspense)\b|\b(?:berth|post|position|role|seat|vacancy|chair) (?:\w+ )?to (?:stay|remain|"
    rf"be left|be kept) "
    rf"(?:empty|open|vacant|unfilled)\b|"
    rf"\b{_MONEY}\b(?: \S+){{0,6}}? (?:won't|will not|hasn't|has not|not|not yet|withheld|withdrawn|refuse\w*|"
    rf"delayed|held "
    rf"up|frozen|cut|pulled|on hold)\b(?=.*\b(?:post|role|position|job|headcount|hir\w+|vacancy|appoint\w*|"
    rf"anyone|anybody|"
    rf"recruit\w*|search)\b)"
)
"""What stands still only where it is told that it does so for now, or until what."""
_FOR_A_WHILE = pattern(rf"\b{_FOR_NOW}")
_MOVES = pattern(
    r"\b(?:freeze|pause|hold|halt|moratorium|embargo|suspension|ban)\b[^.;]{0,40}\b(?:lift(?:ed|s)?|end(?:ed|s)|over|"
    r"exempt\w*|behind us|does(?:n't| not) (?:affect|apply)|no longer)\b|\bexempt\w*\b|(?:\bnot |n't |"
    r"\bun)(?:affected|touched|concerned)\b|"
    r"\b(?:now|have|has|been|is) (?:been )?(?:re-?opened|resumed|restarted|unfrozen|unpaused|reinstated|lifted)\b|"
    r"\b(?:back|up) (?:up )?and running\b|\breserves? the right\b|\b(?:may|might|could|"
    r"can) (?:also )?(?:be )?(?:paus|suspend|"
    r"postpon|cancel|freez|halt|delay|defer|put on|withdraw)\w*\b|\bat any time\b|\bno longer (?:on hold|paused|"
    r"frozen|suspended)\b|"
    r"\b(?:may|might|could|would|risk|talk|rumou?rs?|fear|afraid|avoid|threat|danger|chance|unlikely|no plans|"
    r"rather than|"
    r"instead of|without|never|before any) (?:yet |also |well |then )?(?:to |of |be |have to (?:be )?|"
    r"need to (?:be )?|that )?"
    r"(?:a |an |any |the |all )?(?:\w+ )?(?:paus|freez|froz|put(?:ting)? .{0,20}on hold|hold(?:ing)? (?:off|"
    r"back)|stopp|halt|"
    r"suspen|postpon|defer|shelv|delay)\w*|\b(?:had been|used to be) (?:\w+ )?(?:on hold|paus|froz|suspend|stop|"
    r"halt)\w*|"
    r"\b(?:but|though|although|while|only) (?:yours|your (?:post|role|job|position|application|vacancy)|"
    r"this (?:one|post|role|"
    r"vacancy|job))\b[^.;]{0,30}\b(?:go(?:es|ing) (?:ahead|on)|safe|not|n't|open|un\w+ed|exception|fine|still on)\b|"
    r"\b(?:pay|wage|salary|price|rent|tuition|fee)s? (?:freeze|rise|increase)\b|\bwere (?:the|our|there|"
    r"it)\b.{0,40}\bto be\b|"
    r"\b(?:never|not|n't) stop\w*\b|\bat (?:its|our|their) (?:\w+ )?discretion\b|"
    r"\b(?:yours|ours)(?: in \w+)? (?:is|are|carries|carry|goes|go|remains|stays|still) (?:\w+ )?(?:not affected|"
    r"unaffected|"
    r"going|on|ahead|open|as|safe|live)\b|\b(?:not|n't) (?:affect|touch|concern|change) (?:you|yours?|the|this)\b|"
    r"\bconcerns (?:only )?the (?:other|first|second|third)\b|"
    r"\b(?:off|came off) hold\b|\bdidn't (?:hold|stop)\b|\bnot (?:been )?(?:on hold|paused|frozen|suspended|"
    r"stopped)\b"
)
_BECAUSE_OF_YOU = r"because (?:we (?:need|want|require|found|received|were)|you|your|other|another)\b"
_OTHER = pattern(
    r"\bstop\w* (?:taking|accepting|receiving) (?:\w+ )?(?:applica\w+|job)|"
    r"\b(?:please|kindly|should|must|to) (?:not|don't|do not|never) (?:\w+ly )?(?:contact|call|ring|phone|e-?mail|"
    r"write|"
    r"chase|approach|ask|discuss|get in touch|enquire|visit|bring|send|worry|hesitate)\b|"
    r"\b(?:predecessor|last holder)\b|"
    r"(?:\b(?:not|unable|cannot|decided against)\b|n't\b)[^.;]{0,70}\b(?:your (?:application|candida\w+|profile|"
    r"interest)|with you|you "
    rf"(?:forward|through|on|further|an?|the|any))\b(?!(?:(?!{_BECAUSE_OF_YOU}).)*\b(?:until|till|while|before|"
    rf"pending|as|"
    rf"(?!{_BECAUSE_OF_YOU})because|due|owing|yet)\b)|"
    r"\b(?:before|until|till) (?:the |our |this |all |both |every\w+ )*(?:\w+ )?(?:panel|committee|board|"
    r"governors|council|partners|director|"
    r"chair\w*|dean|head|boss|everyone|everybody|candidates|applicants|others?|of you)\b.{0,30}\b(?:meets?|met|"
    r"sits?|sat|decid\w+|seen|"
    r"been read|interviewed|home|heard|chooses?|chosen)\b|"
    r"\b(?:until|till|before|unless|once|when) (?:you(?! (?:hear|know))|your\b|we(?:'ve| have)? (?:receiv\w*|"
    r"had|got|have|hear|"
    r"see|seen|met|speak|spoken|talk\w*|interview\w*|finish\w*|complet\w*)|i(?:'ve| have)? (?:receiv\w*|hear|"
    r"heard|got|see|"
    r"speak|spoken)|(?:all |the |both |any )?(?:\w+ )?(?:references?|documents?|checks?|forms?|paperwork|screening|"
    r"clearance|vetting|dbs|visa|background|medical|interviews|contract is signed|deadline|closing date)\b)|"
    r"\b(?:your|the|our|this|that|monday's|tuesday's) (?:\w+ )?(?:interview|meeting|call|appointment|session|visit|"
    r"conversation|chat|flight|train|trial shift|presentation|webinar|open day|assessment|test|exam|tour|"
    r"induction|start date|first day|start|training|holiday|promotion|rugby|match|order|parcel|delivery|claim|"
    r"notice|canteen|move|visa|bus|post van|ferry|game|fixture|exhibition|festival|wedding|party|lunch|shift|"
    r"membership|subscription|account|line|phone|website|portal|lift|heating|service|"
    r"course)\b(?: \S+){0,4}? (?:postponed|"
    r"delayed|pushed|moved|put (?:off|back)|deferred|suspended|on hold|rescheduled|adjourned|frozen|stopped)\b|"
    r"\b(?:decision|outcome|result|answer|announcement)s?\b(?: \S+){0,4}? (?:delayed|postponed|deferred|pending|"
    r"waiting|"
    r"awaiting|put back|pushed)\b(?!.{0,12}\bindefinite)|\b(?:delay|delays|wait) (?:in|of|"
    r"for) (?:\w+ )?(?:reply|respond|answer|"
    r"writing|getting)|\b(?:replacement|maternity) (?:cover )?(?:on|for)\b|\bput you on hold\b|\b(?:put|hold|"
    r"keep) (?:your|in your) (?:notice|receipts?|tickets?|calendar|diary|phone)\b|"
    r"\b(?:open|held|hold\w*|kept|keep\w*|sav\w+|reserv\w+) (?:\w+ )?(?:open )?for you\b|"
    r"\binterviews? (?:\w+ ){0,4}(?:postponed|"
    r"moved|put back|pushed back|delayed|deferred) (?:to|by|from)\b|\bhold the line\b|"
    r"\b(?:pension|share|loan|loyalty|bonus|cycle to work|bike) (?:scheme|program\w*)\b|\bapplica\w+ (?:is|are|"
    r"remains?) (?:\w+ )?(?:open|pending|under review)\b|\b(?:vacancy|post|advert|applications?) "
    r"(?:\w+ )?(?:is|are|remains?|stays?|will be|will remain) (?:\w+ )?open (?:until|till)\b|"
    r"\b(?:not|n't) (?:hire|recruit|appoint|fill|employ|take|accept|consider)\w* (?:anyone|anybody|people|candidates|"
    r"applicants|those) (?:who|with|without|under|below|over)\b|\bevery one\b|\b(?:will|shall) not (?:now |"
    r"therefore )?be fill\w*\b(?!.*\b(?:until|till|before|now)\b)"
)


_STANDS = each_of(
    "sit sitting tight hold holding held pause pauses paused pausing ice iced back-burner burner shelf hiatus "
    "standby abeyance limbo "
    "suspend suspends suspended suspending suspension suspense storage standstill stand-still halt halts halted "
    "halting "
    "stop stops stopped stopping down freeze freezes freezing froze frozen deep-freeze hibernation mothballed "
    "mothballing shelve shelves shelved shelving park parks parked parking defer defers deferred deferring postpone "
    "postpones postponed postponing stalled stay stays stayed inactive dormant indefinitely indefinite adjourn "
    "adjourned adjourning idle moratorium embargo gridlocked interrupt interrupted ceased ceasing cease stood stand "
    "standing delay delays delayed delaying wait waits waiting await awaiting pending put putting off fire brakes "
    "caught clock water queue air stuck blocked pulled withdrawn removed taken doubt review subject dependent "
    "contingent "
    "slowed line table limits hands empty vacant unfilled undecided open hang hanging withheld"
)
_NOT_ON = DENIALS | frozenset(("longer", "forbidden", "barred", "cut", "refused", "refuse"))
_LASTING = each_of(
    "until till til while before pending now present moment time stage point currently presently temporarily "
    "indefinitely yet further meantime just any cycle quarter year season term side half summer winter month week "
    "months weeks long budget money funds funding approval authority permission mandate go-ahead light sign-off "
    "clearance headcount approved released released"
)
_OF_THE_POST = each_of(
    "signed brought role roles position positions post posts job jobs vacancy vacancies opening openings "
    "requisition requisitions req "
    "reqs requirement requirements search searches hire hires hiring hired recruit recruits recruiting recruitment "
    "recruited appointment appointments appoint appointing appointed process selection competition campaign intake "
    "headcount shortlisting scheme programme program fellowship fellowships berth berths placement placements "
    "secondment "
    "internship internships traineeship traineeships apprenticeship apprenticeships exercise drive backfill backfills "
    "funding staffing engagement engagements onboarding auditions casting trial interviews interviewing starters "
    "candidates candidate application applications applicants candidacy proceedings tender crewing manning it it's "
    "this that that's things everything all yours whole status staff fill filling take taking sign signing start "
    "starting bring bringing "
    "making make add adding engage engaging employ employing engaged employed started contract contracts seat chair "
    "progress movement action offers anyone anybody nothing advert listing posting budget money pause freeze "
    "proceed move moving go going progressing plans role's post's position's job's vacancy's "
    "search's hiring's process's everything's one's recruitment's we're i'm we'll they're"
)
"""Of these a word of each stands wherever a post stands still: that it stands, or that nothing is done for now, and the
post."""


_FOR_OTHERS = pattern(
    r"\bwaiting (?:for|on) (?:the |our |a |all )?(?:\w+ )?(?:panel|committee|managers?|scor\w+|others?|last|rest|"
    r"partners?|team) (?:\w+ )?to (?:finish|score|read|get back|come back|return|reply|respond|meet)\b"
)
"""Somebody has to finish first, and nothing stands still."""
_NOT_YOU = pattern(
    r"\b(?:unable|not|n't|cannot) (?:able )?(?:to )?(?:consider|select|shortlist|sponsor|hire|employ) you\b"
)
"""A refusal, however long it holds."""


def may_be(words: Set[str]) -> bool:
    """Whether the words of a sentence can tell that a post stands still at all."""
    if _OF_THE_POST.isdisjoint(words):
        return False
    return not _STANDS.isdisjoint(words) or not (_NOT_ON.isdisjoint(words) or _LASTING.isdisjoint(words))


def told(folded: str) -> bool:
    """Whether the sentence tells that the post or the search stands still."""
    return heard(folded) is not None


def heard(folded: str) -> Span | None:
    """Where the sentence tells it."""
    if not _SIGN.search(folded) or _OTHER.search(folded):
        return None
    outright = _first((_STILL_SAID.search(folded) and _STANDS_STILL.search(folded)), _OUTRIGHT.search(folded))
    if outright or not _FOR_A_WHILE.search(folded):
        return outright
    weakly = _FOR_NOW_SAID.search(folded) and not _FOR_OTHERS.search(folded) and _STANDS_FOR_NOW.search(folded)
    return _first(weakly or None, None if _NOT_YOU.search(folded) else _NOW_ONLY.search(folded))


def _first(*found: re.Match[str] | None) -> Span | None:
    return min((each.span() for each in found if each), default=None, key=itemgetter(0))


def for_a_while(folded: str) -> bool:
    """Whether it is told to end, by which it is no refusal."""
    return told(folded) and bool(_FOR_A_WHILE.search(folded))


def of_another(folded: str) -> bool:
    """Whether what stands still is another thing, or waits for something of the candidate's own."""
    return bool(_OTHER.search(folded))


def moves(folded: str) -> bool:
    """Whether a pause is told that is over, that spares the post, or that may come."""
    return bool(_MOVES.search(folded))


_SIGN = pattern(
    r"\b(?:hold|holding|held|paus\w+|ice|iced|back burner|shelf|hiatus|standby|abeyance|limbo|suspen\w+|cold storage|"
    r"standstill|stand-still|halt\w*|stop\w*|down|freez\w+|froze|frozen|mothball\w*|shelv\w+|park\w*|defer\w*|"
    r"postpon\w+|"
    r"stall\w*|stay\w*|inactive|dormant|indefinitely|adjourn\w*|idle|moratorium|embargo|until|till?|for now|"
    r"before|while|"
    r"pending|present|moment|time being|currently|temporarily|yet|wait\w*|await\w*|delay\w*|off|clock|just now|"
    r"right now|"
    r"this (?:cycle|quarter|year|season)|headcount|ceas\w+|queue|air)\b"
)
