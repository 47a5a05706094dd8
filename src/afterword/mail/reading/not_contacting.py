"""That the candidate is asked not to make contact: who asks, that it is not to be, and the call or letter itself.

A prohibition ("don't ring the office"), a wish ("I'd rather you didn't"), a rule ("contact with the panel will
disqualify"), and to be left in peace. Other calls than to them, and what they do not do themselves, are none.
"""

from __future__ import annotations

from collections.abc import Set

from afterword.mail.reading.reader import DENIALS, each_of
from afterword.writing.expressions import pattern
from afterword.writing.letter import Span

_CALL = (
    r"(?:contact|call|ring|phone|telephone|e-?mail|write|message|text|approach|chase|follow[- ]up|reach out|"
    r"get in touch|get "
    r"on to|get onto|make (?:any |direct |further |no )?(?:contact|approach(?:es)?)|visit|drop (?:by|in|round)|"
    r"pop (?:by|in|round)|stop by|come (?:by|round|in)|turn up|show up|"
    r"enquire|inquire|nudge|ping|pester|disturb|bother|badger|hound|hassle|harass|lobby|canvass|solicit|prod|"
    r"poke|press|push|"
    r"chivvy|bombard|check in|check back|check up|ask|try (?:to )?(?:reach|ring|call|contact|get hold of)|"
    r"leave (?:\w+ )?"
    r"(?:voicemails?|messages?)|send (?:any |more |further |us |me |them |follow-ups? )+(?:\w+ )?(?:e-?mails?|"
    r"mails?|messages?|reminders?|"
    r"letters?|texts?|follow-ups?|copies|enquir\w+|queries)|speak (?:to|with)|talk to|go (?:over|behind|around|"
    r"direct\w* to|straight "
    r"to)|knock|correspond|reply to this to|pursue|use this (?:number|address|line)|initiate|raise|discuss|"
    r"connect|add|"
    r"attempt|seek)"
)
_CALLING = (
    r"(?:contacting|calling|ringing|phoning|telephoning|e-?mailing|mailing|writing|messaging|texting|"
    r"approaching|chasing|"
    r"following up|reaching out|getting in touch|getting on to|making contact|visiting|dropping (?:by|in)|"
    r"popping (?:by|in)|"
    r"coming (?:by|round|in)|turning up|enquiring|inquiring|nudging|pinging|pestering|disturbing|bothering|"
    r"badgering|hounding|"
    r"hassling|harassing|lobbying|canvassing|prodding|pressing|bombarding|checking in|asking|phone calls|"
    r"sending (?:\w+ ){0,2}"
    r"(?:e-?mails?|messages?|reminders?|follow-ups?|letters?|texts?|mails?))"
)
_CALLS = (
    r"(?:(?:phone|telephone) (?:calls?|enquir\w+|inquir\w+)|calls?|e-?mails?|mails?|texts?|messages?|reminders?|"
    r"follow[- ]ups?|"
    r"walk-?ins?|visits?|callers|voicemails?|dms?|letters?|enquir\w+|inquir\w+|queries|contact(?! (?:number|"
    r"name|details?|form|person|e-?mail))|correspondence|communications?|"
    r"approach(?:es)?|lobbying|canvassing|chasers?|nudges?|chasing|questions about progress|status (?:checks|"
    r"updates|requests|"
    r"enquir\w+))"
)
_US = (
    r"(?:(?:the |any |our |my |his |her |your |this |its |either |other |members? of (?:the |our )?|anyone |"
    r"anybody |all |"
    r"individual |either of |one of |some of |with )*(?:(?<=the )[\w'-]+ |(?<=our )[\w'-]+ |"
    r"(?<=any )[\w'-]+ )?(?:me|us|him|her|them|it|either|office|school|panel|board|team|staff|committee|"
    r"reception\w*|secretary|head\w*|director\w*|manager\w*|owner|client|hospital|firm|company|ward|department|"
    r"registr\w+|lads?|"
    r"people|colleagues?|employees?|drivers?|members?|governors?|councillors?|officials?|interviewers?|"
    r"recruiters?|hr|employer|"
    r"partners?|house|shop|site|kitchen|bureau|agency|trustees?|judges?|jur\w+|assessors?|professor\w*|captain|"
    r"vessel|ship|"
    r"chair\w*|ceo|boss|wife|husband|staffroom|teachers?|academy|college|embassy|consul\w*|ministry|"
    r"commission\w*|secretariat|"
    r"desk|switchboard|number|address|line|inbox|mailbox|anyone|anybody|here|faculty|dean|vendor|bidders?|"
    r"bidding team)|"
    r"(?:[\w-]+ ){1,2}(?:staff|employees|personnel|officials)|"
    r"(?:mr|mrs|ms|miss|dr|prof|professor|captain|chef|sister)\.? \w+)"
)
_WHEN = (
    r"(?:before|until|till|beforehand|in the meantime|meanwhile|about|for (?:news|an? \w+|updates?|results?|"
    r"information|answers?|"
    r"feedback)|again|any ?more|any further|further|regarding|concerning|on (?:this|that|it|the matter)|every|"
    r"each|while|during|at "
    r"(?:this|all|home|work|weekends?|night)|by (?:phone|e-?mail|mail|telephone|text)|directly|personally|"
    r"individually|in person|"
    r"with (?:questions|queries|enquir\w+)|to (?:ask|argue|check|find|see|enquire|inquire|chase|follow|know|"
    r"request|discuss|learn|"
    r"complain)|asking|just now|now|so often|yet|this week|today|in connection|or|nor|and|either|on spec|"
    r"out of hours|as|because|"
    r"since|whether|if|when|how|why|unless|off hours|after|twice|more than|too|with me|because)\b"
)
_AT_US = rf"(?: (?:\w+ly|even|keep|up|on|back|to|out))*?(?: {_US}(?!\w)|,? {_WHEN}| to {_US}(?!\w)|[.,;:!)]|$)"
_DONT = (
    r"(?:do not|don't|dont|do n't|never|not|must not|mustn't|should not|shouldn't|may not|are not to|"
    r"need not and should not|on no account|under no circumstances|at no (?:time|point|stage))"
)
_BE = (
    r"(?: (?:be|keep|go|try to|attempt to|start|under any circumstances|ever|please|directly|then|also|"
    r"therefore|even|of course|seek to|"
    r"make (?:any|an|no) (?:attempt|effort)s? to))*"
)
_ASK = (
    r"(?:ask|asks|asked|asking|sooner|request|requests|requested|requesting|prefer|rather|like|want|wish|beg|"
    r"urge|advise|advised|remind|"
    r"reminded|instruct\w*|warn|warned|tell|told|grateful|appreciate|appreciated|thank|require|required|"
    r"expected|obliged|need)"
)
_NO = pattern(
    # an order
    rf"(?:^|[,;:.!–—-] ?|\b(?:please|pls|plz|kindly|and|but|so|or|then|meanwhile|until then|do|candidates|"
    rf"applicants|you|nobody|one|should|must|may|can) )"
    rf"(?:please |pls |kindly |just |also |again |do |then )*{_DONT}{_BE} (?:{_CALL}|{_CALLING}){_AT_US}|"
    rf"\b(?:please|kindly|must|to|and|you should|do) (?:also |now |therefore )?(?:refrain|desist|abstain|stop|"
    rf"cease|quit|avoid|leave off|"
    rf"lay off|hold off)(?: from| on| with)?(?: \w+){{0,3}}? (?:{_CALLING}|{_CALLS}|any contact|all contact|"
    rf"this correspondence)\b"
    rf"(?! (?:apps|that|which|you))|"
    rf"\bmake no (?:attempt|effort)s? to (?:contact|reach|ring|call|see|speak|approach|find|write)\b|"
    rf"\b(?:follow up with|contact|ring|call|write to|e-?mail) (?:none of|neither of|no one|nobody)\b|"
    # no calls
    rf"(?:^|[,;:.!–—-] ?|\b(?:please|strictly|absolutely|and|so|but|again|want|wants|ask for|asks for|asked for|"
    rf"then|with|is|are|under|by) )"
    rf"(?:absolutely |strictly |please |simply |now )*no (?:more |further |unsolicited |direct |personal |"
    rf"phone |cold |such |other |"
    rf"additional |outside |private |speculative |follow[- ]up )*(?:{_CALLS}|{_CALLING})\b(?: or {_CALLS})?"
    rf"(?=[^.;]{{0,60}}\b(?:please|thank you|thanks)\b|[,.;!]|$|,? (?:no|or|nor|and) {_CALLS}|,? {_WHEN}|"
    rf" (?:with|to|from|by) (?:{_US}|candidates|applicants)| {_US}|"
    rf" (?:will be|are|is) (?:taken|accepted|welcome|allowed|permitted|entertained|answered|to be))"
    rf"(?!,? (?:thanks|thank you) (?:to|for)|[^.;]*\b(?:has|have|had|was|were|came|needed|necessary|required|"
    rf"from you|reached|yet)\b)|"
    # a wish
    rf"\b(?:i'd|we'd|would|i|we|they|board|panel|rules|committee|she|he|they'd|you're|are|is|be|to|must|shall|"
    rf"kindly)(?: \w+){{0,2}}? {_ASK}\b"
    rf"(?: (?!us\b)\S+){{0,8}}? (?:not to|not|no|didn't|did not|wouldn't|would not|don't|do not|never|"
    rf"refrain\w*|stop|abstain\w*|desist)"
    rf"(?: (?:candidates?|applicants?|one|to|from|you|anyone|be|keep|any|more))*?{_BE} (?:{_CALL}|"
    rf"{_CALLING}){_AT_US}|"
    rf"\bif you (?:didn't|did not|don't|do not|wouldn't|would not|could (?:avoid|refrain from|stop)|stopped|"
    rf"avoided|refrained from|"
    rf"wouldn't mind not)(?: keep)? (?:{_CALL}|{_CALLING}){_AT_US}|"
    rf"\b(?:can't|cannot|can not|won't|will not|don't|do not|doesn't|does not) (?:want|have|allow|permit|"
    rf"be having|tolerate|accept)? ?(?:any )?(?:people|candidates|"
    rf"applicants|anyone|anybody|you|everybody|everyone|folk)(?: to)? (?:{_CALLING}|{_CALL})\b|"
    rf"\b(?:no (?:use|point|sense|good)|useless|pointless) (?:in )?{_CALLING}\b|"
    rf"(?<!you )\b(?:do|does|did)(?: not|n't) (?:wish|want|like|expect) to be (?:contacted|called|rung|"
    rf"approached|disturbed|written to|"
    rf"bothered|chased|lobbied)\b|\bwait to be (?:contacted|called|approached|told)\b|\bwait (?:for|"
    rf"until) (?:us|we|me|i|they|he|she)(?: to)? (?:contact|call|ring|write|"
    rf"come|get)\b[^.;]{{0,40}}\b(?:rather than|instead of|and (?:do )?not)\b|"
    rf"\b(?:resist|spare (?:us|me|the \w+)|save (?:us|me|yourself)|hold)(?: the (?:temptation|urge) to {_CALL}|"
    rf" (?:your|the|any|further|all) "
    rf"(?:\w+ )?{_CALLS})\b|\b(?:stay|keep|steer) (?:well )?(?:away|clear) (?:from|of) {_US}(?!\w)|"
    rf"\b(?:further|more|any|repeated|such|other|all|these) (?:\w+ )?{_CALLS}\b[^.;]{{0,30}}\b(?:ignored|"
    rf"unanswered|deleted|blocked|unread|"
    rf"disregarded|not (?:be )?(?:get|answered|replied|returned|read|considered|acknowledged))\b|"
    rf"\b{_CALLING}\b[^.;,]{{0,40}}\b(?:won't|will not|doesn't|does not|will only|only|isn't going to|"
    rf"can only) (?:help|speed|change|make|slow|"
    rf"hold|delay|do|hurry|get|bring)\w*\b|"
    rf"\b(?:you're|you are|candidates are|applicants are) not to (?:{_CALL}){_AT_US}|\b(?:nobody|"
    rf"no one) is to (?:{_CALL}){_AT_US}|"
    rf"\b(?:that's )?enough (?:{_CALLS})\b|\bradio silence\b|"
    # to be left in peace
    rf"\b(?:please|kindly|just|to|and|you|must) (?:now |then )?(?:leave|let) (?:it with (?:me|us)\b|(?:{_US}|it|"
    rf"this|the matter|things) (?:in peace|"
    rf"alone|to it|be(?=[.,;!]|$| for| until| till)|get on with|lie|rest))(?!.{{0,40}}\bquestion)|"
    rf"\bwait (?:quietly|patiently and (?:do )?n)|\bsit tight and (?:do )?n|\bgive (?:us|me|them|"
    rf"the \w+) (?:some |a little |a bit of )?"
    rf"(?:space|peace|room)\b|"
    rf"\b(?:through|via) (?:me|us|this office|the agency) (?:and (?:never|not)|only|alone|rather than|and no one)\b|"
    rf"\b(?:come|comes) (?:only )?from our side\b|"
    # a rule
    rf"\b(?:no candidate|no applicant|no one|nobody|no bidder|neither \w+ nor \w+|(?:candidates|applicants|"
    rf"interviewees|finalists|you|they|"
    rf"anyone|shortlisted \w+) (?:may|must|should|shall|can|will|are|do)(?: \w+)? ?(?:not|no|n't)(?: (?:allowed|"
    rf"permitted|supposed|entitled|free|"
    rf"invited|expected|encouraged) to| to)?)(?: (?:may|is to|should|must|shall|directly|attempt to|seek to|"
    rf"in any way))*{_BE} "
    rf"(?:{_CALL}|make (?:contact|approaches|enquiries|representations)|send (?:it|any|such)){_AT_US}|"
    rf"\b(?:(?:should|must) not send (?:it|any|such)|shouldn't send (?:it|any)|please send no|send none|"
    rf"send no more)\b|"
    rf"\b(?:{_CALLS}|{_CALLING}|attempts? to \w+)\b(?:,? (?!we\b|i\b|you will|if\b)\S+){{0,12}}? (?:(?:is|are|"
    rf"be|will be|shall be|remains?) (?:\w+ly )?"
    rf"(?:not (?:permitted|allowed|acceptable|appropriate|welcome|helpful|tolerated|accepted|encouraged|"
    rf"entertained|taken)|forbidden|"
    rf"prohibited|banned|barred|off limits|out of bounds|unwelcome|discouraged|unacceptable|inappropriate|"
    rf"frowned upon|a breach|grounds)|"
    rf"(?:will|may|shall|would) (?:lead to|result in|mean|bring|entail|be (?:met with|treated as|regarded as)|"
    rf"cause|render|count)\b.{{0,40}}"
    rf"(?:exclu\w+|disqualif\w+|disqualified|rejection|removal|against|withdrawn|ineligib\w+)|(?:will|"
    rf"shall) disqualif\w+)"
)
_CALLED = pattern(rf"\b(?:{_CALL}|{_CALLING}|{_CALLS}|in touch|news|phon\w+|wait)\b")
_RATHER_NOT = pattern(
    r"\b(?:rather|prefer|better|best|grateful|appreciate it|kind|help|"
    r"thank you) (?:it )?(?:\w+ )?(?:if )?you (?:didn't|did not|don't|do not|"
    r"wouldn't|would not)(?: send (?:any|one|it|them))?(?=[.,;!]|$| (?:please|until|before|at|for))|"
    r"\b(?:so|and|but)? ?(?:please|kindly) (?:refrain|desist|don't|do not|hold off|stop|abstain)(?: (?:now|"
    r"until then|till then|for now|doing "
    r"so|from doing so|initiate any|send any|leave any more|do (?:so|that|it)))?(?=[.,;!]|$| (?:until|before))|"
    r"\byou are (?:asked|warned|"
    r"reminded|requested) not to do so\b|\b(?:needn't|need not) and (?:shouldn't|should not)\b|\bdon't initiate\b|"
    r"\blet's keep the line\b"
)
"""What is not to be is told elsewhere in the sentence."""
_OTHERS = pattern(
    r"\b(?:asked|told|begged|want(?:s|ed)?|advised|instructed|warned|invited|allowed) (?:us|me|him|them|"
    r"the team) (?:not|never)\b|"
    r"\b(?:we|i|they|he|she|team|staff|system|interviewers?|recruiters?) (?:do not|don't|will not|won't|cannot|"
    r"can't|never|did not|didn't|"
    r"would not|wouldn't|shall not|shan't|must not|need not|should not|are not|may not|might not|"
    r"'ll not)(?: \w+)? (?:contact|call|ring|phone|"
    r"e-?mail|write|message|text|chase|follow|reach|ask|approach|visit|answer|reply|respond|discuss|push|press|"
    r"pursue|add|"
    r"raise|seek)\b(?!.*\b(?:please|kindly|rather you|so (?:do not|don't))\b)|"
    r"\bsent to this (?:address|mailbox|inbox|account)\b|\bthis (?:mailbox|inbox|address|account) is\b|"
    r"\bask me (?:how|why)\b|\bwhile (?:driving|working)\b|\b(?:job|role|post|work|position|"
    r"rota)\b.{0,40}\bno\b.{0,20}\b(?:contact|"
    r"visits|calls|calling)\b|\bdo(?: not|n't) want to (?:press|push|chase|bother)\b|\bhesitat\w+\b|"
    r"\b(?:don't|do not) (?:be (?:shy|afraid)|worry|forget|feel)\b|"
    r"^(?:all |our )?(?:visitors?|staff|employees|drivers|pupils|students|guests|crew|volunteers|tenants|patients) "
    r"(?:are (?:asked|told|required|expected|reminded) not to|(?:must|should|may|shall) not) (?!be\b)|\bcall (?:a |"
    r"an |the )?(?:taxi|cab|ambulance|police|999|"
    r"911|garage|"
    r"lift|meeting|vote|function)\b|\bcall [^.;]{0,20}[\"“]|\bring (?:the )?(?:bell|doorbell|buzzer)\b|"
    r"\b(?:referees?|references?|current|present) "
    r"(?:employer|manager|boss)?\b[^.;]{0,30}\b(?:until|before|without)\b[^.;]{0,30}\b(?:you|your|permission|"
    r"consent)\b|"
    r"\b(?:will|would) not (?:contact|call|approach) your\b|\bwithout your (?:permission|consent|say-so|leave)\b|"
    r"\b(?:reply|respond|answer|write) (?:directly )?(?:to |back to )?(?:this|the) (?:message|e-?mail|mail|"
    r"address|notification|automated|"
    r"text|sender)\b(?! to argue)|\breply to this\b(?! to argue)|\b(?:no-?reply|not monitored|unmonitored|"
    r"unattended)\b|"
    r"\bapproach the (?:horses?|dogs?|machine\w*|bench|bulls?|cattle|kennels?|gate|vehicles?|aircraft|edge|line|"
    r"building)\b|"
    r"\bno (?:need|obligation|rush|pressure) to\b(?!.*\b(?:rather|please don't|please do not|shouldn't)\b)|"
    r"\b(?:text|writ(?:e|ing)|message|ask|answer|press|push|add|visit|"
    r"come in)\b(?: \w+){0,4} (?:in the (?:margins?|box|comments|test|exam|"
    r"form)|on the (?:form|paper|sheet|back|script)|your (?:name|answers?|address|password|salary|bank)|"
    r"below the line)\b|"
    r"\b(?:were|if|should) (?:any ?one|any ?body|a candidate|you|any candidate) (?:to |who |be found |"
    r"is found )?\w*\b.{0,40}\b(?:would|'d) be\b|"
    r"\bas has happened\b|\bno (?:calls?|contact|messages?|e-?mails?|enquiries|letters?) (?:has|have|had|was|"
    r"were|came|from)\b|"
    r"\bif you (?:do not|don't|didn't|have not|haven't) (?:hear|get|receive|want|wish|ring|call|answer|reply|"
    r"respond|contact us)\b"
    r"(?!.*\b(?:please|kindly) (?:do not|don't)\b)|"
    r"\b(?:so that|in case|why|because|since|when|while) (?:we|i|you|they) (?:did|do|could|can|would)(?:n't|"
    r" not)\b(?!.*\bplease\b)|^(?!would\b|could\b|can\b|will\b|may\b|please\b)[^?]*\?\s*$|"
    r"\bnot (?:to )?(?:call|ask) (?:it|that|this) \b"
)


_DENIED = DENIALS | each_of(
    "refrain refraining desist abstain stop stopped cease quit avoid avoided lay hold wait leave let space peace room "
    "only exclude exclusion disqualify disqualified disqualification forbidden prohibited banned unwelcome discouraged "
    "pointless useless keep stay steer our against resist spare save enough radio sooner rather ignored unanswered "
    "deleted blocked barred bounds off"
)
_TO_CONTACT = each_of(
    "contact contacts contacting call calls calling callers ring ringing phone phoning phoned telephone telephoning "
    "email e-mail emails e-mails emailing e-mailing mail mails mailing write writing message messages messaging text "
    "texts texting dms approach approaches approaching approached chase chased chasing chasers follow follow-up "
    "follow-ups "
    "following reach reaching touch visit visits visiting drop dropping pop popping come comes coming turn turning "
    "show "
    "enquire inquire enquiring inquiring enquiries enquiry inquiries inquiry queries query nudge nudges nudging ping "
    "pinging pester pestering disturb disturbing disturbed bother bothering bothered badger badgering hound hounding "
    "hassle hassling harass harassing lobby lobbying lobbied canvass canvassing solicit prod prodding poke press "
    "pressing push pushing chivvy bombard bombarding check checks checking ask asking try voicemail voicemails leave "
    "let "
    "send sending speak talk go knock correspond correspondence communication communications reply pursue use initiate "
    "raise "
    "discuss connect add attempt attempts seek reminders letters letter walk-ins status news alone peace office away "
    "space room silence quietly side only through rung stop"
)
"""Of each of these a word stands wherever no contact is asked for."""


def may_be(words: Set[str]) -> bool:
    """Whether the words of a sentence can ask for no contact at all."""
    return not _DENIED.isdisjoint(words) and not _TO_CONTACT.isdisjoint(words)


def heard(folded: str) -> Span | None:
    """Where the candidate is asked not to make contact."""
    if not _SIGN.search(folded):
        return None
    found = _NO.search(folded) or (_CALLED.search(folded) and _RATHER_NOT.search(folded))
    return found.span() if found and not _OTHERS.search(folded) else None


def of_another(folded: str) -> bool:
    """Whether it is not to them that no call is to be made, or they who make none."""
    return bool(_OTHERS.search(folded))


_SIGN = pattern(
    r"\b(?:not|no|never|none|nobody|dont|refrain|desist|abstain|stop|cease|quit|avoid|hold off|lay off|wait|"
    r"leave|let|space|peace|room|"
    r"only|exclu\w+|disqualif\w+|forbidden|prohibited|banned|off limits|out of bounds|unwelcome|discouraged|"
    r"pointless|useless|keep|"
    r"from our side|neither|against)\b|n't\b"
)
