"""What is told, chosen or expected, and is no outcome of the candidacy: a slot, a van, the fare, somebody's absence."""

from __future__ import annotations

from afterword.mail.reading.dates import Window
from afterword.mail.reading.outcomes import HEARD, NEWS, clause
from afterword.mail.reading.reader import Details, Hearing, Said, day
from afterword.writing.expressions import pattern

_ASKS = pattern(
    r"\b(?:hear|hearing) (?:back )?from you\b|\blet's know\b|\byour mind\b|\bhave you (?:\w+ )?(?:made|decided|"
    r"heard)\b|"
    r"\blet(?:ting)? (?:me|us|her|him|them) (?:\w+ )?know\b|\b(?:say|(?<!'ll )(?<!will )(?<!to )give (?:me|us)|"
    r"need) (?:a )?yes or (?:a )?no\b|"
    r"\byour (?:answer|decision|reply|response|acceptance|choice)\b|\bbefore you (?:decide|choose|make)\b|"
    r"\b(?:i|we)(?:'d|'ll)? (?:\w+ )?need (?:to know|an answer|a "
    r"yes|your|you)\b|\b(?:answer|decision|reply|yes|word|response) (?:or no )?from you\b|"
    r"\byou (?:would|'d|will|are going to) (?:decide|choose|let us|tell us|answer)\b|"
    r"\byou (?:have|'ve got|need|want) (?:\w+ ){0,5}to (?:decide|choose|answer|reply|respond|accept|think)\b|"
    r"\byou [^,;.]{0,30}\bmust (?:decide|choose)\b|"
    r"\byou (?:must|can|may|should|could|needn't|don't need to|don't have to) (?:\w+ )?(?:decide|choose|answer (?:me|"
    r"us)|"
    r"reply|respond|accept|get back)\b|\b(?:do|would) you (?:want|like|accept|take)\b|"
    r"\b(?:can|could|would|will) you (?:please )?(?:answer|reply|respond|let|tell|choose|decide|pick|get back)\b"
)
_MATTER = (
    r"(?:bank|payroll|pensions?|jabs?|vaccinations?|insurance|visa|uniform|parking|pass|badge|contracts?|template|"
    r"handbook|"
    r"link|login|log-in|passwords?|invoice|fares?|expenses|refund|connection|access|locker|rotas?|accommodation|"
    r"housing|"
    r"payslips?|tax|equipment|laptop|appointment|delivery|chat|screening|directions|induction|onboarding|questionnaire|"
    r"agenda|prospectus|timetable|tickets?|keys?|feedback you|"
    r"arrange|schedule|book|go over|go through|talk you through|walk you through|introduce|run through|fix (?:up )?a|"
    r"set "
    r"up|sort out (?:your|the)|collect|deliver|pick up|test|check|verify|take (?:down )?your|training|test results?|"
    r"dbs|checks?|reimburse\w*|repay\w*|pay)"
)
_PURPOSE = pattern(
    r"\b(?:call|calls|ring|rings|phone|telephone|e-?mail|text|contact|write to|message|let|tell|update|inform|advise|"
    r"notify|send|sends|give|reply|get back|come back|in touch|letter|know)\b[^;.]{0,60}?\b(?:for|about|regarding|"
    rf"concerning|with|on|to|re|your|you the|you our|you a)\s(?:the |your |a |an |our |some |any |more |details of |"
    rf"it )"
    rf"?(?:[\w-]+ ){{0,2}}?{_MATTER}\b"
)
_OF_THE_POST = pattern(
    r"\b(?:outcomes?|decisions?|decid\w+|results?|next steps?|whether|either way|one way|verdict|news|choice|chosen|"
    r"choos\w+|successful|unsuccessful|(?:your|the|an|our|my) answer|application|candidates?|applicants?|appoint\w*)\b"
)
_HOW_MANY = pattern(
    r"\b(?:know|knows|tell you|tell|say|decid\w+|see|find out|confirm)\b[^;.]{0,25}\b(?:how (?:many|much|to|long|big)|"
    r"what (?:time|size|colour|kind|to bring)|where (?!you stand|we stand|things|it|we are|we've)\w+|whether (?:we|"
    r"it|they|you|the \w+) (?:can|could|will|should) (?:re|pay|"
    r"use|keep|bring|park|claim)|which (?!of|one|way)\w+|which of the (?:\w+ )?(?:rooms?|slots?|sites?|dates?|"
    r"times?|buildings?|offices?))\b(?!.{0,40}\b(?:picked|chosen|selected|successful|appointed|"
    r"hired)\b)"
)
_OTHER_FOLK = pattern(
    r"\b(?:accounts|payroll|finance|insurers?|surgery|clinic|occupational health|from it|it support|it department|"
    r"estates|facilities|landlord|travel (?:agent|team|desk)|garage|bank|reception|pensions?|bursar|caterers?|hmrc|"
    r"doctor|gp|dentist|plumber|courier|hotel)\b (?:[\w']+ ){0,2}?(?:will|'ll|is going to|are going to|shall|should|"
    r"can|"
    r"may)\b"
)
_ANSWERS_MAIL = pattern(
    r"\b(?:answer|reply to|respond to|deal with|reading|read)(?:s|ing)? (?:\w+ ){0,2}(?:mails?|e-?mails?|messages?|"
    r"quer(?:y|ies)|questions?|them|calls?|letters?|enquiries|correspondence)\b|\bshort answer\b|"
    r"\b(?:won't|don't|not|wouldn't) expect (?:an? |any )?(?:answer|reply)|"
    r"\bhappy to (?:answer|help|talk|discuss|chat)\b|\bslow to (?:answer|reply|respond)\b|\b(?:my|his|"
    r"her) (?:\w+ )?(?:results|"
    r"exams?|scores?)\b"
)
_TAKES_LONG = pattern(
    r"\b(?:paperwork|contracts?|visas?|permits?|dbs|police check|background checks?|checks|training|induction|course|"
    r"commute|journey|drive|exam|assessment|task|exercise|delivery|refunds?|fares?|repairs?|works|notice|minutes|"
    r"interviews? (?=(?:will |should |may )?(?:take|last)))\b (?:[\w']+ ){0,3}?(?:takes?|lasts?)\b|\bminutes go\b"
)
_OVER = pattern(
    r"\bwhoever (?:we|they|he|she|i) \w+ (?:will|must|should|needs?|has)\b|\btak(?:e|ing) up (?:your |the )?"
    r"(?:\w+ )?references?\b|\b(?:tried|been trying) to (?:reach|call|ring|contact|phone|get hold of) you\b|"
    r"\b(?:was|were|had been) (?:hoping|going|planning|meant|supposed|due) to\b|\b(?:hold|holding|conduct\w*|"
    r"schedul\w*|arrang\w*|"
    r"begin|start\w*) (?:the |our |your |more |further |all )?(?:\w+ )?interviews?\b|\bcontact (?:your|"
    r"their) (?:\w+ )?(?:referees?|"
    r"references?|employers?|school)\b|"
    r"\b(?:decision|choice|announcement|appointment)s?\b[^,;.]{0,40}\b(?:was|were) (?:\w+ )?(?:made|taken|reached|"
    r"announced)\b|(?:(?<!have )|"
    r"(?<!will have )(?<!'ll have )(?<!should have )(?<!may have )(?<!to have )(?<=have ))made (?:our|the|my|a|their|"
    r"its) (?:\w+ )?(?:decision|choice)\b|\bdecisions? to (?!be\b|reach\b|come\b"
    r"|arrive\b|wait\b|make\b|you\b|the\b|all\b|every\w*\b|candidates\b|applicants\b|appoint\b|hire\b)\w+|"
    r"\b(?:didn't|did not|haven't|couldn't|wasn't able to|meant to|sorry (?:not )?to have) (?:\w+ )?(?:answer\w*|"
    r"repl\w+|"
    r"get back|got back|tell|told|let|write|ring|call)\b|\binterview\w* [^,;.]{0,30}\btak(?:es?|ing) place\b|"
    r"\bpromised you an? (?:answer|reply|decision)\b"
)
_ANOTHER_WISH = pattern(
    r"\bexpect(?:s|ed|ing)? (?:whoever|the (?:successful|appointed|person|chosen)|you|new|all staff|staff)\b"
    r"(?! (?:\w+ ){0,2}(?:to )?(?:hear|know|learn|decision|answer|choice|panel|committee|board|client|team|manager))"
)
_EXPECTS = pattern(r"(?:expect|hop(?:e|ing)|aim|plan|target|intend|anticipate|need|allow)\w*\b")
_CONTENT = pattern(
    r"\b(?:decid|decision|choos|choice|pick|select|appoint|hear|know|tell|inform|notif|let you|contact|touch|back|"
    r"answer|"
    r"repl|respon|outcome|result|news|verdict|conclu|final|complet|clos|wrap|make|made|offer|finish|word|updat|"
    r"feedback|"
    r"shortlist|hir|fill|recruit|ready|position|resolv|settl|sign|approv|confirm|announc|call|ring|phone|e-?mail|write|"
    r"interview|process|review|mov(?:e|ing) (?:forward|ahead|on)|next step|revert|vote|stage|round|deliberat|narrow|"
    r"meet|"
    r"reach|communicat|letter|through|done|sorted|extend|clarity|closure|assess|evaluat|screen|something|weeks|days|"
    r"person|"
    r"someone)"
)


_POST = (
    r"(?:interviews?|applications?|process|selections?|recruit\w*|hir(?:e|ing)|candida\w+|applicants?|posts?|"
    r"positions?|"
    r"roles?|jobs?|vacanc\w+|panel|board|committee|you|us|both|all|every\w*|outcome|decisions?|results?|next|steps?|"
    r"way|"
    r"things?|it|this|that|these|those|appointments?|placements?|internships?|finalists?|shortlist\w*|competition|"
    r"search|"
    r"rounds?|stage|assessment|trial|audition|test|exercise|portfolio|submission|either|whether|who\w*|answer|news|"
    r"update|"
    r"feedback|offers?|person|people|someone|yes|no|status|progress|word|name|names|choice|verdict|time|day|days|week|"
    r"weeks|month|months|year|morning|afternoon|evening|weekend|holiday|end|beginning|start|middle|first|second|half|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|easter|christmas|deadline|date|dates|latest|meeting|hour|hours|minute|team|"
    r"manager|director|head|recommendation|findings?|conclusions?|phone|post|e-?mail|letter|portal|website|site|"
    r"system|\d\S*|\w+th|\w+day|client|partners?|"
    r"boss|chair|owner|us|them|him|her|me|conversation|visit|interviewing|more|something|information|details|one|whom|"
    r"which|our|others?|colleagues?|reference\w*|own|hand|few|couple|least|most|course|case|luck|patience|"
    r"understanding|"
    r"scheme|programme|program|intake|cohort|summer|autumn|spring|winter|season|class|crew|shift|bursary|fellowship|"
    r"studentship|apprentice\w*|trainee\w*|graduate\w*|teachers?|principal|governors|trustees|council|school)"
)
_TOPIC = pattern(
    r"\b(?:about|regarding|concerning|(?<!['’])re(?=:? )|(?<=result )of|(?<=results )of|(?<=review )of|"
    r"(?<=outcome )of|(?<=update )on|"
    r"(?<=updates )on|(?<=news )on|(?<=decide )on|(?<=decision )on|(?<=answers )to|(?<=you )on|(?<=vote )on|"
    r"(?<=you )of|(?<=notified )of|(?<=informed )of|(?<=advised )of|(?<=choice )of|"
    r""
    r"(?<=touch )with|(?<=you )with|(?<=you )for|(?<=days )for|(?<=allow )for|(?<=please )for|approve|approves|"
    r"approving|discuss) +"
    r"((?:(?!\b(?:on|by|in|at|before|after|is|are|comes?|will|should|out|next|this|for|until|tomorrow|to|and|or|as|"
    r"once|"
    r"when|if|of|from|with|we|i|they|he|she|has|have|sometime|between|within|around|either|by)\b)[\w'-]+ ?){1,5})"
)
_WHETHER_IT = pattern(r"\b(?:if|whether) (?:the|my|our|his|her|their|a) ([\w-]+)")
_ONLY_POST = pattern(rf"(?:{_POST}|\w{{3,}}(?:er|or|ist|ant|man|ship))(?:'s)?")
_SMALL = frozenset(
    (
        "the",
        "a",
        "an",
        "our",
        "your",
        "my",
        "or",
        "around",
        "about",
        "every",
        "each",
        "itself",
        "now",
        "yet",
        "too",
        "properly",
        "again",
        "then",
    )
)
_OTHER_KIND = pattern(
    r"\b(?:medical|blood|exam|election|survey|audit|quarterly|annual|financial|football|covid|quiz|scan|lab|match|poll|"
    r"strike|planning|budget|health|inspection|trading|half-year|court|tender|pay|salary|rent|grant|funding|customer|"
    r"patient|biopsy|lottery|raffle|draw|tribunal|interest|bank) (?:results?|outcomes?|votes?|decisions?|answers?|"
    r"reviews?|"
    r"verdict|applications?|meeting)\b"
)
_TO_DO = pattern(
    r"\b(?:call|calls|ring|rings|phone|telephone|e-?mail|text|contact|write to|message|in touch|back to|come back to) "
    r"(?:you|everyone|candidates|all)?\b[^;.,]{0,40}? to (?!tell|say|let|confirm (?:whether|the (?:outcome|"
    r"decision))|inform|"
    r"give|share|update|explain|advise|know|answer|all|both|every|you|candidates|applicants|the|close|an?\b|our|each|"
    r"those|report|them)\w+"
)
_HEARS_A_SOUND = pattern(
    rf"\b(?:hear|find out|know|learn) (?:the|a|an|your|who your|what your|which|our) (?!(?:\w+ )?(?:{NEWS}|outcome|"
    rf"results?|"
    r"decision|fate|person|verdict|final))\w+"
)
_DONE = pattern(
    r"\b(?:was|were|had|did|met|discussed|spoke|said|held|received|heard|saw|got|sent|came|went|rejected|agreed|rang|"
    r"called|told|gave|left|missed|enjoyed|finished|happened|took|turned)\b"
)
_AHEAD = pattern(
    r"\b(?:will|'ll|shall|going to|should|would|hop\w+|expect\w*|plan\w*|aim\w*|due|is|are|am|'s|'re|'m|can|may|"
    r"might|could|"
    r"next|tomorrow|to|by|within|until|till|won't|has|have|wants?|needs?|promis\w+|in|instead)\b|'ll|'re|'s|'m"
)


_AT_WORK_AGAIN = pattern(r"\b(?:will|'ll|shall|can) (?:\w+ )?(?:reply|answer|respond|read|deal|look at|catch up)\b")
_ABSENT = pattern(
    r"\b(?:don't|do not|never|only) work\b|\bon (?:[\w-]+ ){0,2}(?:leave|holiday|vacation|pto)\b|\b(?:i'm|i am|"
    r"i'll be) (?:\w+ )?(?:away|off|out|abroad|travelling|traveling|at (?:a|the) \w+)\b|\bout of (?:the )?office\b"
)


def _topic_elsewhere(own: str) -> bool:
    """Whether the clause names what it is about, and that is nothing of the post."""
    for found in _TOPIC.finditer(own):
        named = [word for word in found[1].split() if word not in _SMALL]
        if named and not _ONLY_POST.fullmatch(named[-1]):
            return True
    whether = _WHETHER_IT.search(own)
    if whether and not _ONLY_POST.fullmatch(whether[1]):
        return True
    return bool(_OTHER_KIND.search(own) or _HEARS_A_SOUND.search(own))


def of_another_matter(hearing: Hearing, said: Said) -> bool:
    """Whether what is told, chosen or expected there is no outcome of the candidacy."""
    folded = hearing.folded[said.at]
    first, last = clause(folded, said.start)
    own = folded[first:last]
    days = [each for each in hearing.windows(said.at) if first <= each.start < last]
    bare = own
    for each in reversed(days):
        bare = bare[: max(0, each.start - first)] + bare[each.end - first :].lstrip()
    if _AT_WORK_AGAIN.search(folded) and _ABSENT.search(folded) and not _OF_THE_POST.search(folded):
        return True
    if _ANSWERS_MAIL.search(own) or _OVER.search(own) or _ANOTHER_WISH.search(own):
        return True
    if _HOW_MANY.search(folded, first) or _TAKES_LONG.search(own):
        return True
    if _topic_elsewhere(bare) or (_DONE.search(own) and not _AHEAD.search(own)):
        return True
    words = folded[said.start : said.end]
    if _EXPECTS.match(words) and not _CONTENT.search(own):
        return True
    return bool(
        not _OF_THE_POST.search(own) and (_PURPOSE.search(own) or _OTHER_FOLK.search(own) or _TO_DO.search(own))
    )


def of_no_outcome(own: str) -> bool:
    """Whether nothing in the clause speaks of the outcome, or of the candidate's hearing it."""
    return not (_OF_THE_POST.search(own) or HEARD.search(own))


def asked_of_the_candidate(folded: str, said: Said) -> bool:
    """Whether it is the candidate's answer or choice that is waited for."""
    first, last = clause(folded, said.start)
    return bool(_ASKS.search(folded, first, last))


_AWAY = pattern(
    r"\b(?:away|on (?:\w+ )?(?:leave|holiday|vacation)|off|out of|out (?:until|till|this|today|all)|travelling|"
    r"traveling|closed|busy|back (?:on|in|at|from)?|sick|fishing|abroad|(?:at|in) (?:the|our) (?:\w+ ){1,2}(?:branch|"
    r"office))"
    r"(?!\w)"
)
_NO_ABSENCE = pattern(
    r"\b(?:come|comes|get|gets|hear|report|write|circle|heard|be|call|ring|sign\w*|push\w*|mov\w*|put|"
    r"puts) (?:\w+ ){0,2}"
    r"(?:back|off|out)\b"
)


def of_an_absence(folded: str, window: Window, at: int) -> bool:
    """Whether the days are those of somebody's absence, in another clause than what is said `at` that place."""
    first, last = clause(folded, window.start)
    if first <= at < last:
        return False
    own = folded[first:last]
    if not _AWAY.search(own) or _NO_ABSENCE.search(own) or _THEN.search(folded, window.end):
        return False
    return not (_OF_THE_POST.search(own) or HEARD.search(own))


_THEN = pattern(r"\b(?:then|that (?:day|evening|night|afternoon|morning)|the day after|return)\b")


_SOME_TIME = pattern(
    r"\b(?P<today>(?:by|at|before|around|about) (?:noon|midday|lunch(?:time)?|tea ?time|"
    r"\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|"
    r"o'clock)))|"
    r"\b(?:by|in|at|over|before|after|during|until|till|towards) (?:the |this |next |early |late |mid-?|end of |"
    r"start of |"
    r"beginning of |middle of |a )*(?:spring|summer|autumn|winter|(?:\w+ )?term|half-?term|bank holiday|"
    r"school holidays|"
    r"(?:financial|tax|academic|school) year|diwali|eid|ramadan|passover|holi|lent|advent|closing date|few (?:days|"
    r"weeks|"
    r"months))\b|\b(?:weeks?|days?|fortnight|months?) (?:after|from|of) (?:the |our |your )?(?:closing|deadline|"
    r"interview)"
)
"""A time that is no day of any calendar here: a season, a term, some weeks after the closing date."""


def untold_day(hearing: Hearing, said: Said) -> Details | None:
    """That a time is told, where nobody can say from the mail which days it has."""
    folded = hearing.folded[said.at]
    first, last = clause(folded, said.start)
    found = _SOME_TIME.search(folded, first, last)
    if hearing.windows(said.at) or not found or of_no_outcome(folded[first:last]):
        return None
    today = day(hearing.anchor.today) if found["today"] else None
    return {"earliest": None, "latest": today, "phrase": found[0]}
