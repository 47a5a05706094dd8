"""What tells that an application, or a letter, has arrived: each sign by its weight, over the whole mail.

A mail that nobody typed acknowledges something only where that is heard. Thanks alone are a refusal's first words as
often as a receipt's, and an account, a survey or a draft is thanked for in the same words.
"""

from __future__ import annotations

import re

from afterword.calendars.people import is_post
from afterword.mail.reading import arrivals, finished, near_receipts, pending, receipts_abroad, regrets
from afterword.mail.reading.reader import Hearing, judged_once
from afterword.writing.expressions import pattern

MOST_HEARD = 40
"""Sentences in which a receipt is looked for; it comes first."""

_WHAT = (
    r"(?<!this )(?<!original )(?<!please )(?<!kindly )(?:application|resume|cv|r[ée]sum[ée]|submission|candidacy|"
    r"candidature|documents?|"
    r"expression of interest|materials|form|profile|bid|e-?mail|message|letter|note|references|information|details|"
    r"paperwork|portfolio|self-tape|tape|enquiry|correspondence|letters?|enclosures)"
)
_CAME = (
    r"(?:received|recieved|submitted|sent|registered|recorded|logged|lodged|forwarded|entered|arrived|reached|"
    r"completed?|"
    r"acknowledged|delivered|in(?=[!.,]|$)|passed (?:on|along|to)|"
    r"uploaded|safely \w+|lodged|accepted by (?:the|our) system|at (?:the )?stage|added to (?:our|the)|placed "
    r"on file|put "
    r"on file|"
    r"in (?:good hands|safe hands|our(?! (?:\w+ )?(?:database|talent|pool|community|network))|(?:the|a|my) (?:system|"
    r"pile|queue|mix|stack|folder)|there|"
    r"process|progress|review)|with (?:the|our)|under (?:review|consideration|evaluation)|undergoing|"
    r"(?:being|getting|receiving) (?:\w+ )?(?:review|process|consider|evaluat|assess|look|screen|attention)\w*)"
)
_OUTRIGHT = pattern(
    rf"\b{_WHAT}\b.{{0,150}}?\b(?:has|have|was|were|is|are)(?: (?!not\b|never|yet)\w+){{0,3}}? {_CAME}\b|"
    rf"\b{_WHAT} (?:\w+ ){{0,4}}(?:arrived|(?:has |have )?landed|reached (?:us|me)|got (?:to us|to me|here|through)|"
    rf"came (?:through|in)|made (?:it|"
    rf"its way)|found its way|"
    rf"is with (?!you\b|no\b|a\b|an\b)\w+)\b|"
    rf"\b(?:we|i)(?:'ve| have)? (?:\w+ ){{0,3}}?(?:received|recieved|got|receipt)\b"
    rf"(?! (?:over|many|so|a (?:large|high)|\d))"
    rf".{{0,80}}\b(?:{_WHAT}|interest|everything)\b|"
    rf"\b(?:we|i) (?:now |already |safely )?have (?:your|the) (?:\w+ ){{0,2}}(?:application|cv|resume|details|"
    rf"documents|letter|form|tape)\b"
    rf"(?! (?:on file|from))|"
    rf"\bwe(?:'ve| have) (?:\w+ )?(?:logged|registered|recorded|filed|noted) (?:your|the) (?:\w+ ){{0,2}}{_WHAT}\b|"
    r"\b(?:will|'ll|shall) (?!not\b)(?:\w+ )?(?:review|consider|assess|evaluate|look at|look over|read|go through) "
    r"your "
    r"(?:\w+ ){0,2}(?:application|cv|resume|candidacy|submission|materials)\b|"
    r"\b(?:all|safely|successfully) received\b|"
    r"\breceived (?:it|this|that|them|with thanks|safely|your(?! (?:\w+ )?(?:payment|order|donation|money|return|"
    r"results?|score|"
    r"claim)))\b|"
    r"\bapplication (?:\w+ ){0,4}(?:is|was|has been) (?:now |all )?(?:confirmed|on (?:its|the) way|off to|set|good "
    r"to go)\b|"
    rf"(?:^(?:(?:hi|hey|hello|morning|thanks) (?:\w+ ){{0,2}})?|[,.!:] )(?:got|received) (?:your|the|ur) (?:\w+ "
    rf"){{0,2}}{_WHAT}\b|"
    r"^(?:received|noted|got (?:it|this|that))[,.!]? (?:and noted )?(?:with |many )?(?:thank|ta\b|cheers)|"
    rf"\b{_WHAT} (?:\w+ ){{0,3}}(?:went through|came through|has gone (?:in|off|through)|gone through|"
    r"(?<!profile )is (?:now )?safe|is on (?:my|our|the) (?:desk|pile))\b|"
    r"\bstatus: ?(?:\w+ ){0,2}(?:received|submitted|under review|in review)\b|"
    r"\byou(?:'ve| have|'re| are)? (?:now )?(?:registered as a candidate|entered (?:in|for) the competition|finished "
    r"your "
    r"(?:\w+ )?application)|"
    r"\b(?:working|going|reading|getting|wading|looking) (?:our |my |their )?(?:way )?through (?:all |the |our "
    r")?(?:\w+ ){0,2}applications"
    r"[^.!?]{0,20}\byours\b|\byours (?:is|was) (?:\w+ )?(?:in there|among them|one of them|included|in the (?:pile|"
    r"mix))|"
    r"\bthe following items were sent to\b|\byour application (?:reference|number|id)(?: (?:number|no))? ?(?:is\b|:)|"
    r"^(?:[\w ,]{0,30})\b(?:got|received) everything\b|"
    r"\b(?:see|saw|seeing|seen|watched) your (?:\w+ ){0,2}application (?:come|came|coming|land|arrive|pop|drop)\w*\b|"
    r"\b(?:thrilled|happy|pleased|delighted|excited|glad) to (?:have )?(?:receive|received|get|got) your (?:\w+ "
    r"){0,2}application\b|"
    r"\bit (?:has )?reached (?:us|me)\b|\bwe(?:'ve| have)? (?:sent|delivered) your (?:\w+ ){0,2}(?:application|cv|"
    r"resume)\b|"
    r"\bapplication (?:for|to) (?:[\w-]+ ){1,6}(?:safely )?received\b|"
    rf"^(?:online |job |your )?{_WHAT} (?:\w+ ){{0,2}}(?:submitted|received|sent|complete|confirmation|"
    r"acknowledge?ment|confirmed)\b|^applied (?:on|to|for)\b|"
    r"\b(?:confirms?|confirming|acknowledg\w+|confirmation|proof) (?:\w+ ){0,5}(?:receipt|received|application|"
    r"correspondence|letter|enquiry|message|submission|resume|cv|interest|you(?:'ve| have)? applied)\b|"
    r"\bsuccessfully (?:\w+ )?(?:submitted|received|applied|registered (?:for|your)|sent|lodged|"
    r"completed (?:your|the|an) (?:\w+ )?application)\b|"
    r"(?<!if )(?<!once )\byou(?:'ve| have) (?!already\b)(?:\w+ )?applied\b(?! (?:to|for) (?:similar|other|\d))|"
    r"^(?:[\w ,]{0,20}[,!] )?you (?:just |successfully )?"
    r"(?:applied (?:to|for|on)|submitted)\b(?!.{0,40}\b(?:in (?:19|20)\d\d|last year|ago)\b)|"
    r"\byou(?:'ve| have) (?:\w+ )?submitted (?:your|an|the) (?:\w+ )?application\b|"
    r"(?<!while )\b(?:we|team)(?:'re| are| is) (?:\w+ )?(?:looking at|reviewing|assessing|going through|reading|"
    r"considering|"
    rf"evaluating|processing) (?:your|the) (?:\w+ ){{0,2}}{_WHAT}\b|"
    r"\b(?:completing|submitting|sending(?: in)?|filing|lodging) (?:your|an|the) (?:\w+ ){0,2}application\b|"
    r"\bfinished applying\b|\bhanded (?:over )?your (?:\w+ )?(?:info\w*|application|details|resume|cv)\b|"
    r"\b(?:yours|it) (?:has |have |was |is )?(?:now )?(?:gone|been (?:passed|sent|forwarded)|passed|sent|forwarded) "
    r"(?:on )?to (?:the|our) (?:\w+ ){0,2}(?:team|managers?|department|panel|recruiters?)\b|"
    rf"{receipts_abroad.CAME}"
)
"""That it has come."""

_HANDED_ON = pattern(
    r"\b(?:that|it|this|yours?)(?:'s| has| have)?(?: (?:all|both|now))? (?:come|came|gone|got|been|went|arrived|"
    r"landed|"
    r"reached us|reached me)(?: (?:all|to))? (?:through|safely|ok|okay|in good time|in one piece|fine)\b|"
    r"\b(?:i|we)(?:'ve| have)? (?:now |already |just )?(?:put|popped|placed|laid|left|dropped|shared|passed|handed|"
    rf"forwarded|printed|filed|sent) (?:it|this|them|that|(?:your|the) (?:\w+ ){{0,2}}{_WHAT}) "
    r"(?:on|in|before|with|to|onto|over|for|off|out)\b|"
    r"\b(?:i'll|we'll|will|shall) (?:then )?(?:show|pass|give|hand|forward|take|run|put|lay) "
    rf"(?:it|this|them|(?:your|the) (?:\w+ ){{0,2}}{_WHAT}) (?:on )?(?:to|by|past|along to|before|in front of) \w+"
)
"""That it has come, or goes to whoever decides: a thing that might be anything, where no work is spoken of."""

_THANKS = pattern(
    r"\b(?:thank(?:s| you)|appreciate|grateful|delighted|pleased|glad|happy|excited|thrilled)\b(?: \w+){0,4}? "
    r"(?:for|in|about|that|your|you|to)(?: [\w-]+){0,4}? (?:appl(?:y|ying|ied|ication)|interest(?:ed)?|submitting|"
    r"submission|"
    r"considering|completing|expressing|sending|choosing)\b|"
    r"\b(?:delighted|pleased|glad|happy|excited|thrilled|flattered|stoked|chuffed|pumped|love) (?:that )?you(?:'re|"
    r"'d| are| would|"
    r" want)? (?:\w+ ){0,4}(?:join|joining|working|work) (?:for|with|at|us|our)\b|"
    r"\b(?:delighted|pleased|glad|happy|excited|thrilled) (?:that )?you(?:'re| are)? (?:interested in|considering|"
    r"keen on|"
    r"thinking of) (?:join|work)ing\b|"
    r"\b(?:thank(?:s| you)|cheers|ta) (?:\w+ ){0,3}?for (?:putting (?:yourself |your name )?in|wanting to (?:work|"
    r"join)|"
    r"(?:dropping|popping|handing|sending|posting|bringing|attaching|leaving|passing)(?: \w+){0,4} (?:cv|resume|"
    r"letter|details|form|"
    r"application|that (?:over|in|through))|getting in touch and (?:sending|attaching)|throwing|signing up for the "
    r"competition|"
    r"your (?:\w+ ){0,2}(?:enquiry|letter|form|cv|resume|note) (?:about|regarding|of|for|concerning)|"
    r"your (?:\w+ ){0,2}(?:cover(?:ing)? letter|cv|resume))\b|"
    r"\bthank(?:s| you)\b[^.!?\n]{0,80}\bby applying\b|\bhat in(?:to)? the ring\b|\bputting (?:yourself|your name) "
    r"forward\b|"
    r"\bthank(?:s| you)(?: \w+){0,3} for (?:your recent|the (?:application|interest))\b|"
    r"\b(?:kind|good|nice|lovely) of you to (?:apply|put yourself forward|send|write in)\b|"
    rf"{receipts_abroad.THANKS}"
)
"""Thanks for an application, which many a refusal begins with as well."""

_WAITS = pattern(
    r"\b(?:will|'ll|shall|are|is|currently|now) (?:\w+ ){0,3}(?:review|consider|evaluat|assess|screen|look at|look "
    r"over|go through|read|be in touch|get back|circle back|contact|reach out|notif|keep you|let you know|revert|"
    r"update you|follow up|e-?mail you|call you|write to you|ring you|message you)\w*|\byou(?:'ll| will| can expect "
    r"to| should) (?:\w+ )?hear\b|\bunder (?:review|consideration)\b|"
    r"\b(?:still|taking longer|no|not have any|haven't|not|bear with|appreciate your|for your) (?:\w+ ){0,4}"
    r"(?:interviewing|being considered|considering|update|news|decision|decided|patience|with us|in the running|"
    r"reviewing|than)\b|\bas soon as\b|\bwhat happens next\b|\bnext steps\b|"
    r"\bonly (?:those|shortlisted|candidates|applicants|successful)\b|\btrack (?:your|the|this) application|"
    r"\bstatus of (?:your|the) application"
)
"""That something comes next, or that there is no news."""

_SUBJECTS = pattern(
    rf"\b(?:{_WHAT}|interest) (?:[\w-]+ ){{0,6}}(?:received|submitted|sent|complete|confirm\w*|acknowledg\w*|receipt|"
    r"registered|completed|under review)\b|\bthank(?:s| you)\b.{0,30}\b(?:appl\w+|interest|submi\w+)|"
    r"\bwe(?:'ve| have)? (?:got|received) (?:it|your)|"
    rf"\b(?:confirmation|receipt|acknowledg\w+|confirming|received):? (?:of |for )?(?:your )?(?:\w+ ){{0,3}}{_WHAT}|"
    r"\byou(?:'ve| have)? (?:successfully )?applied\b|eingangsbestätigung|accusé de réception|acuse de recibo|"
    r"ontvangstbevestiging|conferma|"
    r"confirmación de|\bbewerbungseingang"
)
"""A subject line by which the mail is a receipt."""

_ELSEWHERE = pattern(
    r"\b(?:(?:housing|passport|visa|insurance(?: number)?|permit|licen[cs]e|benefits?|grant|school) "
    r"application|(?:credit|gold|debit|store|loyalty|gift) card|mortgage|loan|tenan\w+|rent(?:al)?|lease|"
    r"the (?:flat|apartment|house)|thank(?:s| you) for your order|orders can|adopt(?:ing|ion)|gym|membership|"
    r"(?:housing|unemployment|disability|child|sickness) benefits?|enrol\w+|admissions?|giveaway|hackathon|meetup|"
    r"prize|plan(?:ning permission|ning application)|passport|leave request|annual leave|place in (?:year|reception|"
    r"class|nursery)|patch|pull request|"
    r"(?:your|the) (?:order|parcel|purchase|subscription|booking|payment|donation|visit|claim)|"
    r"your (?:recent|last|new) (?:order|purchase|transaction)|support (?:ticket|request)|ticket)\b"
)
"""What else is applied for, and received."""

_ANSWERED_ABOVE = pattern(
    r"\breply above this line\b|\byour ticket\b|\bticket (?:no|number|id)\b|"
    r"\bprogram(?:me)? committee\b|\bproceedings\b|\bmanuscript\b"
)
"""What only those write who help with programs, or print papers."""
_BOUGHT = pattern(
    r"\b(?:your|the) (?:order|parcel|purchase|subscription|payment|donation)\b|\breceipt for (?!(?:your |the |an "
    r")?(?:\w+ )?application)"
)
"""A subject line by which something was bought, whatever is in the parcel."""

_OF_A_JOB = pattern(
    r"\b(?:job|role|positions?|vacanc\w+|casting|audition\w*|recruit\w*|hir(?:e|ing)|careers?|candidates?|employ\w*|"
    r"resume|r[ée]sum[ée]|"
    r"cv|interview\w*|shortlist\w*|talent|applicants?|internship|post of|opening|opportunit\w+|bewerbung|candidature|"
    r"candidatura|stelle|poste|puesto)\b"
)

_UNSENT = pattern(
    rf"\b{_WHAT} (?:\w+ ){{0,6}}(?:(?:not|n't)(?: yet)?(?: been)? (?:submitted|complete\w*|finished|finish\b|"
    r"(?:be )?considered until)|in draft|"
    r"incomplete|unfinished|withdrawn|saved)\b|"
    r"\b(?:finish|continue|resume|(?<!time to )complete) (?:your|the) (?:\w+ )?application\b|"
    r"\byou (?:started|began|left|saved) (?:\w+ ){0,3}application|\bleft off\b|"
    r"\bstarting (?:an|your) (?:\w+ )?application\b|\bfew (?:more )?steps\b|"
    r"(?<!weeks )(?<!days )(?<!time )(?<!hours )\bfor your application to be (?:considered|complete|reviewed|"
    r"processed)\b|"
    r"\bincomplete application\b|\bhave(?:n't| not) (?:yet )?(?:finished|completed|submitted)\b|\bwithdrawal (?:of|"
    r"has)\b|"
    r"\byou(?:'ve| have)? (?:successfully )?with(?:drawn|drew)\b(?! from consideration)|"
    r"\b(?:about to|stops? accepting|closing soon)\b|\bapply before\b"
)
"""That it was not sent, or was taken back."""

_OPINION = pattern(
    r"\b(?:survey|questionnaire|how did we do|how was your|rate your|"
    r"(?:love|appreciate|value|like) your (?:feedback|opinion|views)|feedback request|"
    r"your feedback (?:helps|matters|is important)|tell us about your experience|"
    r"(?:hear about|share|rate|review) your (?:\w+ ){0,2}experience)\b"
)
"""That an opinion is asked for: many a receipt ends so, and where no receipt is it is what the mail is for."""

_BESIDE = pattern(
    r"\bcomplete your profile\b|\b(?:letters? of recommendation|recommendation letters?)\b|\b(?:setting up|"
    r"creating|created?) (?:an?|your) (?:new |free )?(?:account|profile)\b|\bpassword\b|\b(?:employee|your) referral\b|"
    r"\bself-?identif\w+|\bupgrade\b"
)
"""Another matter where it is alone, and a mere hint beside the word that an application has come: to sign in, say."""

_SIGNS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (1, _WAITS),
    (
        -5,  # of an account, an appointment
        pattern(
            r"\b(?:verify\w*|activat\w+|confirm|validat\w+) (?:your|the|this) (?:\w+ ){0,2}(?:e-?mail|account|"
            r"address|"
            r"identity)|\b(?:account|profile) (?:activation|created|creation)\b|\byour registration (?:with|has|was|"
            r"is)\b|"
            r"\b(?:(?:resume|cv) (?:has been|was|is) (?:\w+ ){0,2}(?:uploaded|added|saved|visible) (?:to|in|for)|"
            r"profile is) (?:your|now|live|visible|public)\b|"
            r"\b(?:one-time|verification|security|access) code\b|"
            r"\b(?:reminder|remind you)\b|\b(?:was|were|been|is) viewed by\b|"
            r"\bviewed your\b|\b(?:thank(?:s| you) for joining|you(?:'ve| have)? joined|welcome to) (?:our|the) "
            r"(?:\w+ ){0,2}(?:talent|community|network)\b|"
            r"\b(?:c[ao]me across|found|noticed|saw) your (?:\w+ )?(?:profile|background|resume|cv)\b|"
            r"\byour (?:profile|background) (?:stood out|caught)\b|"
            r"\bopen to (?:\w+ ){0,2}(?:opportunit|role|position|chat)\w*|"
            r"\bregister(?:ing|ed) for (?:our|the|this|a|an) (?:\w+ ){0,3}(?:webinar|event|session|open (?:day|"
            r"evening)|fair|workshop)\b|"
            r"\bregistering (?:your|an|for an?) (?:\w+ ){0,2}account\b|"
            r"\b(?:sending|send|found|have) (?:you )?(?:an? )?(?:new )?(?:jobs?|positions) (?:i think|that|"
            r"you (?:may|"
            r"might)|for your)\b|\b(?:updated|latest|up[- ]to[- ]date) (?:resume|cv)\b|"
            r"\byou can now (?:apply|search|browse|look)\b|\bjob alerts? (?:\w+ ){0,7}(?:created|active|set up|"
            r"saved)\b|\bfree review\b|\b(?:referee|reference request)\b"
        ),
    ),
    (-3, pattern(r"\A[^\n]*\bwithdraw")),  # a subject that takes back
    (
        -5,  # of a meeting that is off, or of the next stage
        pattern(
            r"\b(?:interview|session|event|webinar)\b[^.!?\n]{0,70}\b(?:cancell?ed|postponed|rescheduled)\b|"
            r"\b(?:invite|inviting|invited) you to (?:the|our) next (?:step|stage|round)\b|"
            r"\b(?:recommended jobs|jobs for you this week|view more jobs)\b|"
            r"\A[^\n]*\b\d+\+? (?:new )?(?:[\w-]+ ){0,4}(?:jobs|openings|vacancies|roles)\b"  # a subject that counts
        ),
    ),
    (
        -2,  # to many
        pattern(
            r"\bnewsletter\b|\bsale\b|\bdiscount|% off\b|\b\d+ (?:\w+ ){0,2}jobs?\b|\bnew jobs?\b|"
            r"\bjobs? (?:for you|alerts?|match)|\brecommended jobs|\bwebinar\b|\bapply now\b|\bweekly digest\b|"
            r"\bsubscribe\b|\bread more\b(?! than)|\bour blog\b"
        ),
    ),
)
"""What stands in the same mail, by its weight."""
_OF_A_TEST = pattern(r"\bcomplet(?:ing|ed)\b[^.!?\n]{0,60}\b(?:assessment|test|challenge|exercise|quiz)\b")
"""A test of which nobody says that it has come."""
_OUTRIGHT_WEIGHS, _THANKS_WEIGH, _SUBJECT_WEIGHS, _ELSEWHERE_WEIGHS, _TURN_WEIGHS = 4, 3, 3, -12, -3
_UNSENT_WEIGHS, _BESIDE_AT_MOST, _ASKED, _ASKED_AS_WELL = -7, -5, -5, -2
_OF_A_TEST_WEIGHS, _UNTOLD_WEIGHS, _PENDING_WEIGHS = -5, -6, 3
"""Where subject and words both say that it has come, what stands beside it weighs no more than that."""
_APPLIED = pattern(
    r"\b(?:appl(?:y|ying|ied|ications?)|cv|resume|profile|vacancy|interest in|forms?|self-tape|hat in(?:to)? the ring|"
    r"bewerbung|candidature|candidatura|solicitud)\b"
)
_LETTER = pattern(r"\b(?:letter|note|e-?mail|message|details|enquiry|photos?|photographs|drawings|portfolio|this)\b")
_AMONG_OTHERS = pattern(
    r"\A[^\n]*\b(?:appl(?:y|ying|ication)|vacancy)\b|\b(?:collecting|gathering|taking|reading|going through|"
    r"look(?:ing)? "
    r"at|go through|read|sift\w*) (?:through )?(?:all |the |more |other |my |our )*(?:\w+ )?(?:applications|letters|"
    r"cvs)"
    r"\b|\b(?:shortlist|draw up a list|everyone who|everybody who|all (?:the )?applicants|all who (?:wrote|applied))\b"
)
"""A letter that is one application of several."""
_BARE = pattern(r"(?:^|, )(?:received|noted|got) (?:this|it|that|with|and)?\b")
"""What has come, told by its subject alone: "Got this, thank you"."""
ENOUGH = 2
"""What a receipt weighs at least."""


@judged_once
def outright(hearing: Hearing) -> int | None:
    """The sentence that says that it has come."""
    at = _first(_OUTRIGHT, hearing, but=arrivals.SENT_ASTRAY)
    if at is None:
        at = finished.done(hearing)
    if at is None and not hearing.machine:
        at = _first(arrivals.GOT, hearing, but=arrivals.ASTRAY)
    return _first(_HANDED_ON, hearing) if at is None and _of_work(hearing) else at


@judged_once
def thanks(hearing: Hearing) -> int | None:
    """The sentence that thanks for an application."""
    at = _first(_THANKS, hearing)
    return _first(arrivals.TA_FOR, hearing) if at is None and not hearing.machine else at


@judged_once
def waits(hearing: Hearing) -> int | None:
    """The sentence by which there is no news yet."""
    at = pending.told(hearing)
    return _first(_WAITS, hearing) if at is None else at


def _of_work(hearing: Hearing) -> bool:
    return bool(_OF_A_JOB.search(f"{hearing.subject.casefold()}\n{hearing.whole}")) or is_post(hearing.subject)


def of_an_application(hearing: Hearing) -> bool:
    """Whether what has come is an application, and not a letter of thanks."""
    if finished.done(hearing) is not None:
        return True
    found = (outright(hearing), thanks(hearing))
    at = found[0]
    if any(at is not None and _LETTER.search(hearing.folded[at]) for at in found) and _AMONG_OTHERS.search(
        f"{hearing.subject.casefold()}\n{hearing.whole}"
    ):
        return True
    if at is not None and _BARE.search(hearing.folded[at]) and _APPLIED.search(hearing.subject.casefold()):
        return True
    return any(at is not None and _APPLIED.search(hearing.folded[at]) for at in found)


def arrived(hearing: Hearing) -> bool:
    """Whether one sentence says of an application that it has come."""
    at = outright(hearing)
    return at is not None and bool(_APPLIED.search(hearing.folded[at]))


def acknowledges(hearing: Hearing) -> bool:
    """Whether the mail acknowledges outright, on the whole."""
    return weight(hearing) >= ENOUGH


def headed(hearing: Hearing) -> bool:
    """Whether subject and words both say that an application has come."""
    return arrived(hearing) and bool(_SUBJECTS.search(hearing.subject.casefold()))


@judged_once
def weight(hearing: Hearing) -> int:
    """How much speaks for a receipt; below 0 the mail is about something else, or turns from thanks to regret."""
    subject = hearing.subject.casefold()
    whole = "\n".join((subject, *hearing.folded[:MOST_HEARD]))
    told = outright(hearing) is not None or bool(_OUTRIGHT.search(subject))
    thanked = thanks(hearing) is not None
    weighs = _OUTRIGHT_WEIGHS * told + _THANKS_WEIGH * thanked
    weighs += _PENDING_WEIGHS * (not told and pending.told(hearing) is not None)
    by_subject = bool(_SUBJECTS.search(subject))
    beside = sum(each for each, sign in _SIGNS if sign.search(whole))
    asked = _ASKED_AS_WELL if arrived(hearing) else _ASKED
    beside += asked * bool(_OPINION.search(whole)) + asked * bool(_BESIDE.search(whole))
    weighs += _SUBJECT_WEIGHS * by_subject + (max(beside, _BESIDE_AT_MOST) if told and by_subject else beside)
    weighs += _UNSENT_WEIGHS * bool(_UNSENT.search(whole))
    if (
        _BOUGHT.search(subject)
        or _ANSWERED_ABOVE.search(whole)
        or (_ELSEWHERE.search(whole) and not _OF_A_JOB.search(whole))
    ):
        weighs += _ELSEWHERE_WEIGHS
    if finished.done(hearing) is None:
        weighs += _OF_A_TEST_WEIGHS * bool(_OF_A_TEST.search(whole))
    if not told:
        weighs += _UNTOLD_WEIGHS * near_receipts.something_else(hearing, thanks(hearing))
    if not told and regrets.leans(hearing):
        weighs += _TURN_WEIGHS
    return weighs


def _first(sign: re.Pattern[str], hearing: Hearing, *, but: re.Pattern[str] | None = None) -> int | None:
    heard = (at for at, folded in enumerate(hearing.folded[:MOST_HEARD]) if sign.search(folded))
    return next((at for at in heard if not (but and but.search(hearing.folded[at]))), None)
