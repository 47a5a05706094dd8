"""What has the words of an invitation and is none: papers, news, work done at home, other people's rounds."""

from __future__ import annotations

from afterword.writing.expressions import pattern


def something_else(folded: str, start: int) -> bool:
    """Whether the sentence is of something else. What sounds like an invitation begins at `start`."""
    return bool(
        _OF_ANOTHER.search(folded)
        or _OFTEN.search(folded)
        or _COME_TO.match(folded, start)
        or (_FEAST.search(folded) and not _FOR_THE_POST.search(folded))
        or _AT_HOME.search(folded)
        or _HAD_BEEN.search(folded)
        or _GLAD_OF_IT.search(folded)
        or _A_TASK.search(folded)
        or (_OF_ALL.match(folded, start) and _OF_NOBODY.search(folded))
    )


def nobody_meant(folded: str) -> bool:
    """Whether the candidate does not occur in it."""
    return bool(_NOBODY_MEANT.search(folded))


_OFTEN = pattern(
    r"\b(?:sometimes|occasionally|not always|as a rule|by custom)\b|"
    r"\b(?:we|they|he|she|i|panel|team) (?:may|might|could) (?:\w+ )?(?:ask|invite|want|need|call|like|wish) (?!that)|"
    r"\b(?:sorry|afraid|regret|unfortunately|disappoint\w*)\b[^,;]*\byou(?:'re| are) (?:one of|among)\b"
)
"""What is done at times, or might be; or what they are sorry for."""
_COME_TO = pattern(
    r"(?:come|came|coming) to (?:(?:our|my|their) (?:attention|notice)|light|a (?:decision|conclusion|close)|an "
    r"(?:agreement|end)|terms|nothing|mind|the (?:end|conclusion|decision|view)|know|reali[sz]e|understand|think|"
    r"believe)\b"
)
_FEAST = pattern(
    r"\b(?:alumni|launch of|book launch|(?:join|joining) (?:us|me) in \w+ing|easter (?:lunch|sunday|service)|christmas "
    r"(?:party|lunch|dinner|do|drinks)|wedding|concert|open (?:evening|day|house)|careers? fair|job fair|webinar|"
    r"festival|"
    r"fundraiser|reunion|retirement)\b"
)
_FOR_THE_POST = pattern(r"\b(?:interview\w*|trial|audition|panel|candidates?|round|stage)\b")
"""What they meet for, where it is not a feast."""
_OF_ANOTHER = pattern(
    r"\b(?:results?|outcomes?|scores?|feedback|marks?) (?:of|from|for|on) (?:your|the)\b|"
    r"\b(?:is|be|are|am|'s|'m|'re) back (?:in the office|at work|on|from)\b|"
    r"\byou (?:call|ring|phone|text|email) (?:me|us|him|her)\b|"
    r"\b(?:speak|talk|chat|word|speaking|talking) (?:to|with) (?:\w+ )?(?:your|a former|the other|an? (?:\w+ "
    r")?(?:referee|"
    r"employer|manager|supervisor))\b|"
    r"\b(?:could|can|may|might|let) (?:we|i|us) (?:please |kindly |also )?(?:have|see) (?:details|copies|names|proof|"
    r"particulars|your|the|two|three|a copy|"
    r"copies|"
    r"sight|an? (?:\w+ )?(?:copy|reference|referee|list|letter|scan|photo))\b|\bto let us have\b|\breferees?\b|"
    r"\b(?:can't|cannot|could not|couldn't|won't|shan't) (?:\w+ )?(?:see|meet) you\b|\b(?:interview|meeting|visit|"
    r"call|talk|"
    r"presentation|trial) (?:\w+ )?was (?:on|at|for|in|last)\b|\byour (?:\w+ )?(?:interview|presentation|meeting|"
    r"visit) (?:is|are) "
    r"(?:being|with the (?:panel|board|team|committee))\b|"
    r"\b(?:i|he|she|they|we)(?:'ll| will| shall) (?:\w+ )?(?:have an answer|tell you|know|decide|say|have decided)\b|"
    r"\b(?:former|current|previous|last) (?:employer|manager|supervisor|line manager|boss)\b|\bstart(?:ing)? date\b|"
    r"\blog in\b|"
    r"\bfree to talk about (?:salary|money|pay)\b|\bwhen (?:\w+ ){0,2}?(?:decid\w+|choos\w+)|\bbefore (?:you|"
    r"deciding|choosing)(?: decid\w+| choos\w+)?\b(?<=ing|ide)|"
    r"\b(?:back|come back) to (?:me|us)\b|\b(?:time|when) to call the\b|"
    r"\b(?:don't|do not|didn't|never|no need to|needn't) (?:please )?(?:come|drop|visit|pop|call)\b|"
    r"\b(?:days?|hours|shifts|nights|times) (?:a|per) (?:week|month)\b|\bsettled in\b|"
    r"\b(?:other|future|further|later) (?:roles|posts|openings|vacancies|opportunities|positions)\b|\b(?:posts?|"
    r"roles?|vacanc(?:y|ies)|anything|something else|openings?|positions?) (?:\w+ )?(?:comes? up|opens? up)\b|"
    r"\b(?:decisions?|results?|letters|offers|outcomes) (?:\w+ ){0,3}?(?:come|go|coming|going) out\b|"
    r"\bin (?:the )?(?:new year|future)\b|\bwhen you(?:'ve| have)\b|\b(?:'ll|will) let you know\b|\b(?:any|further|"
    r"other) (?:questions?|queries|concerns?)\b|\bhow you "
    r"(?:got on|did|fared)\b|\byes or no\b|\beither way\b|\bone way or\b|\buntil further notice\b|"
    r"\b(?:with|hear|tell you|know) the outcome\b|\b(?:review|offer|reference|decision|vetting|verification) stage\b|"
    r"\bmake a start\b|\b(?:when|once) (?:i am|i'm|she's|he's) back\b"
)
"""People, papers, news and days that are spoken of with the words of an invitation."""
_AT_HOME = pattern(
    r"^(?=.*\b(?:task|exercise|assignment|piece of (?:writing|work)|homework|at home|sample|essay|case study|"
    r"showreel)\b)"
    r"(?!.*\b(?:interview|in person|on-?site|come|meet|shift|call|round|present\w*|visit|panel|lesson|phone|ring|live|"
    r"video|with (?:us|our|the))\b)"
)
"""Work that is done at home."""
_GLAD_OF_IT = pattern(
    r"\b(?:love|glad|happy|great|nice|pleased|thrilled|excited|delighted) to (?:see|hear|know|learn|read) (?:that|"
    r"how|of|about) "
    r"you(?:r|'re|'ve)?\b|^(?=.*\b(?:received|got|have|for) your (?:\w+ )?(?:application|cv|resume)\b|.*\bfor "
    r"(?:apply|submitt)ing\b)"
    r"(?=.*\b(?:excited|thrilled|eager|look(?:ing)? forward|can't wait|happy|delighted|pleased|love) to "
    r"(?:get(?:ting)? to "
    r"know|learn(?:ing)?|hear(?:ing)?|read(?:ing)?|find(?:ing)? out) (?:\w+ )?(?:about )?you)"
    r"(?!.*\b(?:invit\w+|interview|call|chat|meet|talk|speak|zoom|ring|visit|come|schedule|arrange)\b)"
)
"""Joy at an application that has come."""
_HAD_BEEN = pattern(
    r"^(?=.*\b(?:(?:had|have|has) (?:been )?(?:hoped|planned|meant|wanted|intended|hoping|planning)|(?:were|was) "
    r"(?:going|hoping|"
    r"planning|about) to|(?:would|'d) have (?:liked|loved|been|wanted|asked)|were to be)\b)(?!.*\b(?:instead|now|new|"
    r"rather)\b)"
)
"""A meeting that there was to be."""
_A_TASK = pattern(
    r"^(?=.*\byou to (?:\w+ )?(?:do an?|give an?|run an?|try|spend|complete|work an?)\b)(?!.*\binterview\b)"
    r"(?=.*\b(?:by|before|online|send|email|return|attached|link|test|questionnaire|translation|form)\b)"
    r"(?!.*\b(?:in person|on-?site|with us|come|trial|shift|at (?:the|our))\b)|"
    r"^(?!.*\b(?:interview|chat|meet)\b)(?=.*\b(?:occupational health|medical|drug (?:test|screen)|fingerprint\w*|"
    r"induction|"
    r"orientation)\b)"
)
"""What is done without meeting anybody for the post."""
_NOBODY_MEANT = pattern(
    r"^(?!(?:please |kindly )?(?:stage|round|pick|choose|book|select|grab|use|click)\b)(?!.*\b(?:you\w*|u|us|me|let's|"
    r"please|"
    r"kindly|sie|ihnen|dich|dir|vous|te|tu|nous|usted|le|come|next|second|third|final)\b)"
    r"(?=.*\b(?:the|we|they|our)\b)(?!.*(?:\d[:.]\d\d|\d ?[ap]\.?m\b|o'clock|noon|\?))"
)
"""English in which the candidate does not occur."""
_OF_ALL = pattern(r"(?:next|second|third|final|further|last|first|following|2nd|3rd)\b")
_OF_NOBODY = pattern(
    r"^(?!.*\b(?:you|your|yours|with)\b)(?!.*(?:\d[:.]\d\d|\d ?[ap]\.?m\b|o'clock|noon))|\bround of interviews\b|"
    r"\b(?:decide|decision|let you know|hear)\b"
)
"""A round in which nobody's part is told."""

BUT = (
    "(speak|talk|meet|interview|call|respond|reply|chat) [to|with] (everyone|everybody|all|each|every) ..2",
    "(see|hear|learn) ..1 your ..2 interest",
    "(was|were) ..1 looking forward ..9",
    "(coding|online|technical) (assessment|challenge|test)",
    "(come|get|coming|getting) back to (you|all|everyone|candidates|each) ..2",
    "(see|know|understand|learn|read|hear) (is|how|whether|if|what|why) ..4",
    "(mock|practice) interview",
    "(let's|let us|lets) not",
    "(noted|recorded|on file) ..3",
    "(won't be able|will not be able|unable|not able|no longer able) to (complete|continue|finish|take) ..5",
    "(regardless of|whatever|no matter what) ..4 (decide|happens|outcome|decision)",
    "(round|interview|stage) (feedback|result|results|outcome|score|scores)",
    "(come by|drop in|pop in|stop by|swing by) or (call|ring|phone|email)",
    "(those|anyone|people|candidates|applicants) (they|who|that|whom) ..6",
    "(those|anyone|all|some|any|only|many|other) [people|candidates|applicants] we ..6",
    "see you on the (river|road|court|field|slopes|mountain|trail|water|pitch|dance floor|ice|track|beach|inside|other "
    "side)",
    "(newsletter|webinar|survey|event|open day|subscribe|read (more|our|about|the)|apply|talent community|job alert|"
    "job alerts|"
    "feedback survey|questionnaire|portal|dashboard|career fair|podcast)",
    "(not|unable|cannot|never|won't|longer) ..4 (offer|offering|invite|inviting|schedule|meet|interview|come)",
    "(candidates|applicants|those|shortlisted applicants|others) ..4 (invited|contacted|selected|shortlisted)",
    "(will|may|shall) ..3 (be invited|contact you to|contact you for|be in touch to|reach out to schedule)",
    "(we|they|i|team) (may|might|shall) ..3 invite",
    "(will|only) ..3 invite (those|candidates|applicants|shortlisted|short-listed|successful|selected|suitable|some|a|"
    "the|people|up to)",
    "(may|might|will) receive (a|an|your|further|separate|another) ..3 (invitation|invite|e-mail|email|link|message|"
    "details)",
    "(have|had|still|are|were|been) ..3 (interviewing|interviews|conversations) (with|this|next|left|to|scheduled)",
    "(meet|meets) (in full|the requirements|the criteria|our requirements|our criteria|our needs|the needs)",
    "(our|the) (team|panel|committee|board|partners) (meets|meet|will meet|is meeting|are meeting)",
    "(expenses|reimburse~|travel costs|parking)",
    "(cancel|cancelled|canceled|cancelling|postpone|postponed)",
    "should the team",
    "(visit|see|browse|view|explore|check|keep|follow|connect|join|look|continue|reapply|search|sign) ..5 "
    "(career|careers|website|site|page|pages|web|portal|linkedin|jobs|openings|opportunities|vacancies|talent|social|"
    "profile|listings) ..1",
    "(invites|invitations) ..1 (will|to) be (sent|issued|e-mailed|emailed|out)",
    "(know|hear|see|told|tell|confirm|decide|find out|learn) ..1 (whether|if) (you|your) ..9",
    "(talk|speak|chat) ..2 about (our|the) ..2 (process|hiring|interviews|values|benefits|culture)",
    "(verständnis|geduld) ..9",
    "(call|ring|phone|ping|email) (me|us|her|him) ..2",
    "passed over",
)
"""What in the same clause shows that nobody is invited, or somebody else."""
