"""Offers told in nobody's phrase: they take the candidate on, the place is theirs, or their yes is awaited.

`offers` knows how people offer. This knows what an offer comes to: that they were chosen, that the post is theirs, that
they are wanted on the team, on what terms they would begin, and that nothing is missing but that they accept. A rule is
looked at only where one of its words occurs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.mail.reading.meetings import MOST, Rule
from afterword.mail.reading.reader import Hearing, Said

_POST = (
    r"(?:jobs?|roles?|positions?|posts?|places?|berths?|contracts?|seats?|chairs?|parts?|hours|shifts|headship|"
    r"apprenticeships?|internships?|fellowships?|traineeships?|placements?|articles|vacanc(?:y|ies)|desk|spots?|gigs?|work|"
    r"tenancy|lectureship|readership|curacy|living|scholarships?|studentships?|bursary|licence|appointment|commission|"
    r"residency|clerkship|partnership)"
)
_WISH = (
    r"(?:like|love|liked|wants?|wish|wishes|keen|happy|glad|delighted|pleased|thrilled|excited|ready|prepared|proud|"
    r"privilege|honou?red|going|decided|resolved|agreed|propose|proposes|intend|intends|minded|pleasure|voted|authori[sz]ed|"
    r"instructed|asked|able|set|willing|chosen)"
)
_HIRE = (
    r"(?:hire|hiring|employ|employing|engage|engaging|appoint|appointing|recruit|recruiting|take you on|taking you on|sign you|"
    r"signing you|retain|retaining|install|elect|second)"
)


def _rule(needs: str, *told: str) -> Rule:
    return Rule(frozenset(needs.split()), re.compile("|".join(told)), when=False)


_TO = r"(?:\w+ ){0,2}?to (?:\w+ )?"

RULES: tuple[Rule, ...] = (
    # they were chosen
    _rule(
        "successful",
        r"\byou(?:'ve| have| were|'re| are) (?:been |the |our |indeed |now )*successful(?: candidate| applicant| one| "
        r"bidder)?\b(?! (?:in|at) (?:the |this |our |your )?(?:first|initial|screening|sift|shortlist\w*|paper|preliminary|early|"
        r"test|assessment|next|reaching|passing|getting))",
        r"\byour (?:application|candidacy|interview|bid)\b(?: for [^,;.]{1,60})? (?:has been|was|is|proved) (?:\w+ )?successful\b"
        r"(?! (?:at|in) (?:that|the |this |our )?(?:first|initial|screening|sift|shortlist\w*|early))",
    ),
    _rule(
        "chosen chose picked selected appointed elected settled plumped opted choose you",
        rf"\b(?:have|has|'ve|'s) (?:\w+ )?(?:chosen|picked|selected|appointed|elected|named|nominated|confirmed) you (?:as|to be|"
        rf"to (?:fill|take|lead|join|run)|for (?:the |this |our |a )?(?:[\w-]+ ){{0,3}}?{_POST}\b)",
        rf"\b(?:settled|plumped|opted|decided) (?:on|for|upon) you(?: for (?:the|this|our) (?:[\w-]+ ){{0,3}}?{_POST}\b|[.,!]|$| as\b)",
        r"\b(?:we|they|board|panel|committee|governors) (?:\w+ )?(?:chose|picked|appointed|elected|went for) you\b(?! (?:for|to) "
        r"(?:the |an? )?(?:\w+ )?(?:interview|shortlist|next|meet|come|visit))",
        r"\b(?:and it (?:was|is)|choice (?:was|is)|answer (?:was|is)|decision (?:was|is)|winner (?:was|is)) you[.,!]*$",
        r"\byou(?:'re| are| have been|'ve been) (?:hereby |now |formally |duly )?(?:appointed|engaged|hired|elected)\b",
        rf"\byou(?:'re| are| have been|'ve been) (?:hereby |now |formally |duly )?(?:\w+ )?(?:chosen|selected|picked|accepted|"
        rf"approved|named) (?:as|to (?:fill|join|be)|for (?:the |this |our |a )?(?:[\w-]+ ){{0,3}}?(?:job|role|position|post|vacancy|"
        rf"place|apprenticeship|internship|fellowship|traineeship)\b)",
    ),
    _rule("in", r"(?:^|, |\band |\bso |- |! )(?:\w+ )?you(?:'re| are) in(?:[.,!]| and you start|$)"),
    # the post is theirs
    _rule(
        "yours",
        rf"\b{_POST}\b(?:[^.;]{{0,40}}?)(?: is|'s| are|, is| can be| will be) (?:now |all |still )?yours\b(?! to (?:choose|make|"
        rf"keep for))",
        r"\b(?:one|first) (?:of them |of these |of those |of the (?:two|three|posts|places) )?(?:is|'s) yours\b",
        r"\b(?:it|job|that)(?: is|'s) all yours\b",
    ),
    _rule(
        "appointment appointing",
        r"\byour (?:[\w-]+ ){0,2}?appointment\b(?: (?:as|to) [^;.]{1,60}?)? (?:is|has been|was) (?:\w+ )?(?:confirmed|approved|"
        r"ratified|endorsed|agreed|sanctioned|made)\b(?! (?:for|at|on|by) (?:\d|mon|tue|wed|thu|fri|sat))",
        r"\b(?:pleasure|pleased|delighted|happy|proud|hereby) (?:\w+ )?(?:in |to )?(?:appointing|appoint|confirm(?:ing)? your "
        r"appointment (?:as|to)) (?:you\b|\w+)",
        r"\b(?:confirm\w*|notify you of|inform you of|of) your (?:[\w-]+ )?appointment (?:as|to the)\b",
    ),
    # they are wanted: "we'd like you on the team", "prepared to engage you"
    _rule(
        "you your permanent",
        rf"(?:\b{_WISH} {_TO}|\bwill |'ll |\bshall |\bpleasure in |\bpleasure of ){_HIRE}(?: you)?\b(?<= you)(?! (?:in conversation|"
        rf"with))",
        rf"(?:\b{_WISH} {_TO}|\bwe(?:'ll| will) |\bwe(?:'d| would) ){_HIRE}? ?(?:(?:take|taking|bring|bringing|keep|keeping|get|"
        rf"getting|have|having|sign|signing|put|putting|welcome|welcoming|add|adding) you )(?:on(?:to)? (?:board|our (?!list|books|files?|database|system|mailing)|the (?:team|"
        rf"books|payroll|crew|staff|rota|roster|bank)|at|as|full|part|permanently|for|from|,|\.|$)|on[.,!]|on$|aboard|to "
        rf"(?:our|the) (?:\w+ )?(?:team|staff|supply list|crew|family|firm|practice|roster)|up as|(?:join|back )?"
        rf"as (?:a|an|our|the))",
        rf"\b(?:like|love|want|wants|delighted for|pleased for|happy for) you (?:to be )?(?:on|in|aboard|as part of|part of|with) "
        rf"(?:(?:the|our|my|this) (?:[\w-]+ )?(?:team|crew|staff|firm|company|department|kitchen|ship|family|school|practice|side)|"
        rf"us|board|as our)\b",
        rf"\b(?:like|love|want|wants|wish|ask|asking|invite|inviting|delighted for|pleased for|happy for|hope|hoping) you (?:will )?"
        rf"(?:to )?(?:come and )?(?:take charge of|take over|head (?:up )?|run the|lead (?:the|our)|join (?:the|our|us as|as|us "
        rf"full|us part|us perm|us from|us in)(?! (?:call|meeting|zoom|interview|panel for|conversation|session|webinar|tour|chat|"
        rf"discussion|team for (?:a|an|lunch)|next (?:round|stage)))|become (?:our|the|a)|be (?:our|the|my) (?:[\w-]+ )+|start (?:on|"
        rf"with us|work|from|in|next)|begin (?:on|with us|work)|accept (?:the|this|our)|take (?:up )?(?:the|this) (?:job|role|post|"
        rf"position|place))",
        r"\bpropose that you (?:join|become|take over|lead|head|run|serve)\b",
        r"\bwill you (?:be (?:our|my|the) (?!guest|first port)|join (?:us|our (?:\w+ )?team) (?:as|full|on)|take (?:the|it|this) "
        r"(?:job|post|role|on))",
        r"\bwould you (?:like|care) to (?:be (?:our|my)|join (?:our|the) (?:[\w-]+ )?(?:team|staff|crew)|join us (?:as|full|perm)|"
        r"take (?:the|this) (?:job|post|role|position))\b(?![^?]{0,30}(?:call|zoom|meeting|lunch|tour|visit))",
        r"\bif you (?:will|would) be (?:our|my|the) (?!guest)",
        r"\b(?:we|they|i)(?:'ve| have|'re| are|'ll| will) (?:\w+ )?(?:gone|going|go) with you[.,!]*$",
        r"\b(?:decid\w+|voted?|unanimous\w*|ruled|came (?:out|down)|found|decision)\b[^;.]{0,30}\bin your favou?r\b|\bconsider yourself (?:hired|appointed|on the|one of)",
        rf"\b{_WISH} {_TO}bring you into (?:the|our) \w+",
        r"\b(?:proceed|proceeding|going ahead|go ahead) with your (?:appointment|hire|employment|contract)\b",
        r"\b(?:say|saying|said) (?:a )?yes to you\b|\byes (?:from|of) (?:us|all of us|the \w+) to you\b",
        r"(?:\bhave|\bhas|'ve|\bthere's|\bthere is|\bgot|\bkeeping|\bkept|\bfound) (?:a|the) (?!parking)(?:\w+ )?(?:place|job|spot|berth|desk|role|post|position|home|seat|chair|space) (?:here |waiting |open |"
        r"with us |on the \w+ )*for you\b(?! (?:to (?:sit|wait|park)|at \d|on \w+day|by the))",
        r"\bwith your name on it\b",
        r"\byou can have the (?:job|post|role|position|place|work|hours|shifts)\b",
        r"\b(?:make|making) (?:it|you|your (?:post|job|contract|position|role)) permanent\b",
        r"\bhold(?:ing)? (?:the|this|your|a) (?:job|vacancy|post|place|position|role|offer|spot|seat) (?:open )?for you\b",
        r"(?<!why )\bdo you (?:want|still want) (?:the|this) (?:job|post|role|position)\b",
    ),
    # the offer itself
    _rule(
        "offer offers offering offered",
        r"\b(?:offer|offering|offers|offered) (?:it|this|the (?:[\w-]+ ){1,4}?|that|one|both) to you\b",
        rf"\b(?:offer|offering|offers) you (?:the |a |an |our |this |your )?(?:[\w£$€,.-]+ ){{0,5}}?(?:{_POST}|agreement|employment|"
        rf"permanency|terms|a start|partnership)\b",
        r"\b(?:being|are|have been|been|hereby) (?:formally |verbally |now |hereby )?offered (?:a|an|the|this|our)\b",
        r"^(?:[\w ]{0,20}[,!] )?(?:they|he|she|client|the client|the company|the board|it)(?:'ve| have| has|'s) (?:\w+ )?offered"
        r"(?:[.,!]|$)",
        r"\byour (?:[\w-]+ )?offer\b(?:,[^;.]{0,60},)? (?:is|'s|has been|was) (?:\w+ )?(?:enclosed|attached|ready|approved|in your|"
        r"in the post|on its way|waiting|below|here|signed off|available|confirmed)\b",
        r"\b(?:put|putting|have|lay|laying|place|placing) an? (?:\w+ )?offer (?:in front of|before|on the table for|to) you\b",
        r"\b(?:this|our|the) offer (?:to you )?(?:is|remains) (?:conditional|subject|contingent|made|based|for)\b",
        r"\bthe (?:\w+ ){1,2}(?:job|role|post|one|position)(?: that)? we(?:'re| are) offering\b",
        r"\b(?:are|is|'re|'s) making (?:you )?an offer\b",
        r"^(?:attached|enclosed|here(?:'s| is)) (?:is )?(?:the|our|your) (?:[\w-]+ )?(?:offer|letter of offer)\b",
        r"\byour (?:[\w-]+ )?letter of offer\b",
        r"^offer (?:details|summary|of|from|letter)\b",
        r"\bit's the (?:[\w-]+ ){1,3}(?:we(?:'re| are)|they(?:'re| are)) offering\b",
        r"\b(?:accept|decline|view|review|sign) (?:your|the|this|our) (?:[\w-]+ ){0,2}?offer\b(?! (?:of help|process))",
    ),
    _rule(
        "letter contract terms agreement",
        r"\b(?:letter of appointment|appointment letter|contract of employment|employment contract|employment agreement|your "
        r"(?:[\w-]+ )?contract|terms of (?:your )?(?:appointment|employment))\b[^;.]{0,40}?\b(?:is|are|follows?|attached|enclosed|in the "
        r"post|on its way|ready|for (?:you to|your) sign\w*)\b",
        r"\b(?:attach|enclose|attached|enclosed|enclosing|attaching|sending|herewith|sent) (?:is |are |please find |you )?(?:your|"
        r"the|a) (?:[\w-]+ )?(?:letter of appointment|appointment letter|contract of employment|employment contract|employment "
        r"agreement|contract|terms of (?:appointment|employment))\b",
    ),
    # nothing is missing but that they accept
    _rule(
        "accept acceptance yes",
        r"\b(?:should|if|when|once|that|hope|until) you(?:'ll| will| would| choose to| decide to| wish to| are going to| want "
        r"to|'d)* (?:\w+ )?(?:accept(?=[.,;!?]|$| and| by| on| your| we| the (?:offer|job|"
        r"post|role|position|place|terms)| this (?:offer|job|post|role)| our (?:offer|terms)| these terms| it\b)|say yes|take the (?:job|post|role|position))\b",
        r"\b(?:all we need is|needs only|awaits?|awaiting|subject to|await|just need|only need|need) (?:now )?your (?:\w+ )?(?:yes|"
        r"acceptance|signature)\b",
        r"\b(?:click|press|tap|select|choose|hit) (?:on )?[\"'“‘]?accept[\"'”’]? (?:\w+ )?to (?:take up|join|start|secure) (?!the (?:call|meeting))",
        r"\b(?:confirm|send|let (?:me|us) have|give (?:me|us)) your acceptance\b|\bsay yes or no\b|\byes or (?:a )?no from you\b|\byour yes\b",
    ),
    _rule(
        "signature sign signed books",
        r"\byou(?:'re| are) (?:\w+ )?on (?:our|the) (?:books|payroll|staff|strength)\b",
        r"\b(?:your signature on|sign and return|sign the|sign your|return the signed|countersign)\b[^;.]{0,40}?\b(?:contract|offer|"
        r"employment agreement|letter of appointment)\b",
    ),
    # the terms on which they would begin
    _rule(
        "start begin starting",
        r"^(?:so |then |ok |right )?,? ?you(?:'ll| will)? (?:start|begin)(?: with us| work)? (?:on |at |from )?(?:mon|tue|wed|thu|fri|"
        r"sat|sun|tomorrow|next|the \d|\d)",
    ),
    _rule(
        "salary compensation wage pay first",
        r"\b(?:your|total|starting|annual) (?:\w+ )?(?:salary|compensation|wage|pay|remuneration|package) (?:will|would) be (?:\w+ )?[^\w ]?"
        r"(?:\w\w?\$|[a-z]{0,3}[£$€]?)\d",
        r"\byour (?:first day|start date) (?:with us |here )?(?:will|would|is|'ll|'s) (?:be )?(?:on )?(?:mon|tue|wed|thu|fri|sat|sun|the |"
        r"\d)",
    ),
)

_BUT = re.compile(
    r"\b(?:not|never|no|cannot|can't|won't|nobody|nothing|unable|unfortunately|sadly|regret|shan't|don't|doesn't|didn't|isn't|"
    r"wasn't|weren't|haven't|hasn't|couldn't|wouldn't|were ready|hoped to|had been|would have|could have|might|may|hope to|wish we|"
    r"love to be able|another candidate|someone else|somebody else|yet)\b"
)
"""What takes it back where it stands before."""
_NOT_BEHIND = re.compile(
    r"\b(?:but (?:it isn't|the (?:post|funding)|head office|we can't|unfortunately|everything|now)|isn't my decision|frozen|on hold|"
    r"paused|fell through|withdrawn)\b"
)
_OTHERS = re.compile(
    r"\b(?:whoever|the person (?:appointed|selected)|(?:unsuccessful|other|all|most|some|shortlisted|selected) "
    r"(?:candidates?|applicants?)|(?:the |a )successful (?:candidate|applicant) (?:will|must|should|may|needs)|candidates|applicants|anyone|those|your predecessor|offers (?:go|are|of)|offer (?:stage|process|"
    r"deadline)|an offer (?:stage|is not)|interview(?:s|ed|ing)? (?:slot|with|on|at)|for interview|to interview|shortlist\w*|"
    r"(?:next|second|third|final|first) (?:round|stage|interview)|assessment (?:day|centre)|trial (?:shift|day|lesson)|on trial|"
    r"talent (?:pool|community|network)|mailing list|newsletter|webinar|open (?:day|evening)|feedback|reserve list|waiting list|"
    r"gift card|discount|workshop)\b"
)
"""What is said of somebody else, of a step before the offer, or of another list."""
_IF_WE = re.compile(
    r"\b(?:should|were|if|once|when|until|before|unless|in case|in the event) (?:we|they|the (?:board|panel|client|committee|"
    r"company|school|governors)|an offer|any offer|you (?:be|are|were) (?:offered|successful|appointed|selected|chosen))\b|\bin the "
    r"event of\b|\bwould you (?:accept|take|say yes)\b.*\bif\b|\bif (?:offered|appointed|successful|selected)\b|\b(?:we'd|you'd|would) "
    r"(?:need|have) to\b|\bif you(?:'d| would) (?:accept|take) (?:less|a lower)\b|\bmake (?:you )?an offer\b|\bwhether you would\b"
)


def offered(hearing: Hearing) -> Iterator[Said]:
    """The sentences in which the candidate is taken on."""
    for at in range(min(len(hearing.folded), MOST)):
        found = told(hearing, at)
        if found is not None:
            yield found


def told(hearing: Hearing, at: int) -> Said | None:
    """What the sentence of that number tells of it."""
    folded = hearing.folded[at]
    words = frozenset(_WORD.findall(folded))
    for rule in RULES:
        if rule.needs.isdisjoint(words):
            continue
        match = rule.told.search(folded)
        if match is not None and not _taken_back(folded, match):
            return Said(at=at, start=match.start(), end=match.end())
    return None


_WORD = re.compile(r"[a-z][a-z-]*")


def _taken_back(folded: str, match: re.Match[str]) -> bool:
    """Whether it is denied, said of others or of a step before, or hangs on what they have still to decide."""
    clause = max(folded.rfind(mark, 0, match.start()) for mark in (",", ";", ":", " but ", " so ", " - ")) + 1
    return bool(
        _BUT.search(folded, clause, match.start())
        or re.search(r"\bnot\b|\bnever\b|n't\b", match[0])
        or _NOT_BEHIND.search(folded, match.end())
        or _OTHERS.search(folded)
        or _IF_WE.search(folded)
    )
