"""Offers told in nobody's phrase: they take the candidate on, the place is theirs, or their yes is awaited.

`offers` knows how people offer. This knows what an offer comes to: that they were chosen, that the post is theirs, that
they are wanted on the team, on what terms they would begin, and that nothing is missing but that they accept. A rule is
looked at only where one of its words occurs.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.mail.reading.meetings import MOST
from afterword.mail.reading.reader import Hearing, Said
from afterword.mail.reading.rounds import Rule, Rules, rule
from afterword.mail.reading.unoffered import taken_back

_POST = (
    r"(?:jobs?|roles?|positions?|posts?|places?|berths?|contracts?|seats?|chairs?|parts?|hours|shifts|headship|"
    r"apprenticeships?|internships?|fellowships?|traineeships?|placements?|articles|vacanc(?:y|ies)|desk|spots?|gigs?|"
    r"tenancy|lectureship|readership|curacy|living|scholarships?|studentships?|bursary|"
    r"residency|clerkship|partnership)"
)
_WISH = (
    r"(?:like|love|liked|wants?|wish|wishes|keen|happy|glad|delighted|pleased|thrilled|excited|ready|prepared|proud|"
    r"privilege|honou?red|going|decided|resolved|agreed|propose|proposes|intend|intends|minded|pleasure|voted|"
    r"authori[sz]ed|"
    r"instructed|asked|able|set|willing|chosen)"
)
_HIRE = (
    r"(?:hire|hiring|employ|employing|engage|engaging|appoint|appointing|recruit|recruiting|take you on|taking you "
    r"on|sign you|"
    r"signing you|retain|retaining|install|elect|second)"
)


def _rule(needs: str, *told: str, beside: str = "") -> Rule:
    return rule(needs, *told, when=False, beside=beside)


_TO = r"(?:\w+ ){0,2}?to (?:\w+ )?"

RULES = Rules(
    # they were chosen
    _rule(
        "successful",
        r"\byou(?:'ve| have| were|'re| are) (?:been |the |our |indeed |now )*successful(?: candidate| applicant| one| "
        r"bidder)?\b(?! (?:in|at) (?:the |this |our |your )?(?:first|initial|screening|sift|shortlist\w*|paper|"
        r"preliminary|early|"
        r"test|assessment|next|reaching|passing|getting))",
        r"\byour (?:application|candidacy|interview|bid)\b(?: for [^,;.]{1,60})? (?:has been|was|is|proved) (?:\w+ "
        r")?successful\b"
        r"(?! (?:at|in) (?:that|the |this |our )?(?:first|initial|screening|sift|shortlist\w*|early))",
    ),
    _rule(
        "chosen chose picked selected appointed elected settled plumped opted decided named nominated confirmed "
        "engaged hired "
        "accepted approved went choice answer decision winner",
        rf"\b(?:have|has|'ve|'s) (?:\w+ )?(?:chosen|picked|selected|appointed|elected|named|nominated|confirmed) you "
        rf"(?:as|to be|"
        rf"to (?:fill|take|lead|join|run)|for (?:the |this |our |a )?(?:[\w-]+ ){{0,3}}?{_POST}\b)",
        rf"\b(?:settled|plumped|opted|decided) (?:on|for|upon) you(?: for (?:the|this|our) (?:[\w-]+ "
        rf"){{0,3}}?{_POST}\b|[.,!]|$| as\b)",
        r"\b(?:we|they|board|panel|committee|governors) (?:\w+ )?(?:chose|picked|appointed|elected|went for) "
        r"you\b(?! (?:for|to) "
        r"(?:the |an? )?(?:\w+ )?(?:interview|shortlist|next|meet|come|visit))",
        r"\b(?:and it (?:was|is)|choice (?:was|is)|answer (?:was|is)|decision (?:was|is)|winner (?:was|is)) you[.,!]*$",
        r"\byou(?:'re| are| have been|'ve been) (?:hereby |now |formally |duly )?(?:appointed|engaged|hired|elected)\b",
        r"\byou(?:'re| are| have been|'ve been) (?:hereby |now |formally |duly )?(?:\w+ )?(?:chosen|selected|picked|"
        r"accepted|"
        r"approved|named) (?:as|to (?:fill|join|be)|for (?:the |this |our |a )?(?:[\w-]+ ){0,3}?(?:job|role|"
        r"position|post|vacancy|"
        r"place|apprenticeship|internship|fellowship|traineeship)\b)",
        beside="you you're you've",
    ),
    _rule(
        "won got landed clinched secured bagged came come nod one person man woman candidate chap lad lass "
        "awarded given granted allocated allotted gets gave give giving",
        rf"\byou(?:'ve| have)? (?:won|got|landed|clinched|secured|bagged) (?:the|a|this|our) (?:[\w-]+ "
        rf"){{0,3}}?{_POST}\b(?! (?:at|on|in) "
        rf"(?:the|our) (?:final|shortlist|assessment|interview|second|next))",
        r"\byou(?:'re| are| were) (?:clearly |just |definitely |the one |exactly )*(?:the (?:one|person|man|woman|"
        r"candidate|chap|lad|lass|"
        r"\w+er|nurse|chef|cook) (?:for (?:us|the|this)|we (?:want|need|'d like|would like|chose|picked|have chosen)|"
        r"who gets))\b",
        r"\b(?:get|got|gets|gave|given|give|giving) (?:you )?the nod\b(?! for (?:the )?interview)|\bthe nod (?:is "
        r"yours|goes to you)\b",
        r"\byou(?:'ve| have)? (?:came|come) (?:out )?(?:top|first|on top)\b(?! of the (?:shortlist|sift|test))",
        r"\byou(?:'ve| have)? been (?:given|awarded|granted|allocated|allotted) (?:the|a|this) (?:[\w-]+ "
        r"){0,3}?(?:job|role|"
        r"position|post|place|"
        r"contract|apprenticeship|internship|fellowship|traineeship|part|berth|headship)\b",
        rf"\b{_POST}\b[^,;.]{{0,20}}? (?:has been|have been|is|was) (?:\w+ )?(?:awarded|given|granted|allocated|"
        rf"allotted|"
        rf"offered) to you\b",
        beside="you you're you've",
    ),
    _rule("in", r"(?:^|, |\band |\bso |- |! )(?:\w+ )?you(?:'re| are) in(?:[.,!]| and you start|$)"),
    # the post is theirs
    _rule(
        "yours",
        rf"\b{_POST}\b(?:[^.;]{{0,40}}?)(?: is|'s| are|, is| can be| will be) (?:now |all |still )?yours\b(?! to "
        rf"(?:choose|make|"
        rf"keep for))",
        r"\b(?:one|first) (?:of them |of these |of those |of the (?:two|three|posts|places) )?(?:is|'s) yours\b",
        r"\b(?:it|job|that)(?: is|'s) all yours\b",
    ),
    _rule(
        "appointment appointing",
        r"\b(?:agreed (?:to|on)|approved|endorsed|ratified) your appointment\b(?! (?:for|at|on|by) )",
        r"\byour (?:[\w-]+ ){0,2}?appointment\b(?: (?:as|to) [^;.]{1,60}?)? (?:is|has been|was) (?:\w+ "
        r")?(?:confirmed|approved|"
        r"ratified|endorsed|agreed|sanctioned|made)\b(?! (?:for|at|on|by) (?:\d|mon|tue|wed|thu|fri|sat))",
        r"\b(?:pleasure|pleased|delighted|happy|proud|hereby) (?:\w+ )?(?:in |to )?(?:appointing|appoint|"
        r"confirm(?:ing)? your "
        r"appointment (?:as|to)) (?:you\b|\w+)",
        r"\b(?:confirm\w*|notify you of|inform you of|of) your (?:[\w-]+ )?appointment (?:as|to the)\b",
    ),
    # they are wanted: "we'd like you on the team", "prepared to engage you"
    _rule(
        "hire hiring employ employing engage engaging appoint appointing recruit recruiting take taking sign signing "
        "retain "
        "retaining install elect second",
        rf"(?:\b{_WISH} {_TO}|\bwill |'ll |\bshall |\bpleasure in |\bpleasure of ){_HIRE}(?: you)?\b(?<= you)(?! "
        rf"(?:in conversation|"
        rf"with))",
        beside="you",
    ),
    _rule(
        "take taking bring bringing keep keeping get getting have having sign signing put putting welcome welcoming "
        "add "
        "adding",
        rf"(?:\b{_WISH} {_TO}|\bwe(?:'ll| will) |\bwe(?:'d| would) ){_HIRE}? ?(?:(?:take|taking|bring|bringing|keep|"
        rf"keeping|get|"
        rf"getting|have|having|sign|signing|put|putting|welcome|welcoming|add|adding) you )(?:on(?:to)? (?:board|our "
        rf"(?!list|books|files?|database|system|mailing)|the (?:team|"
        rf"books|payroll|crew|staff|rota|roster|bank)|at|as|full|part|permanently|for|from|,|\.|$)|on[.,!]|on$|"
        rf"aboard|to "
        rf"(?:our|the) (?:\w+ )?(?:team|staff|supply list|crew|family|firm|practice|roster)|up as|(?:join|back )?"
        rf"as (?:a|an|our|the))",
        beside="you",
    ),
    _rule(
        "like love liked want wants wish wishes keen happy glad delighted pleased thrilled excited ready prepared "
        "proud "
        "privilege honoured honored going decided resolved agreed propose proposes intend intends pleasure voted "
        "authorised "
        "authorized asked able willing we'll we're will are ask asking invite inviting hope hoping lucky privileged "
        "welcome",
        r"\b(?:like|love|want|wants|delighted for|pleased for|happy for) you (?:to be )?(?:on|in|aboard|as part of|"
        r"part of|with) "
        r"(?:(?:the|our|my|this) (?:[\w-]+ )?(?:team|crew|staff|firm|company|department|kitchen|ship|family|school|"
        r"practice|side)|"
        r"us|board|as our)\b",
        r"\b(?:like|love|want|wants|wish|ask|asking|invite|inviting|delighted for|pleased for|happy for|hope|"
        r"hoping) you (?:will )?"
        r"(?:to )?(?:come and )?(?:take charge of|take over|head (?:up )?|run the|lead (?:the|our)|join (?:the|our|"
        r"us as|as|us "
        r"full|us part|us perm|us from|us in)(?! (?:call|meeting|zoom|interview|panel for|conversation|session|"
        r"webinar|tour|chat|"
        r"discussion|team for (?:a|an|lunch)|next (?:round|stage)))|become (?:our|the|a)|be (?:our|the|my) "
        r"(?:[\w-]+ )+|start (?:on|"
        r"with us|work|from|in|next)|begin (?:on|with us|work)|accept (?:the|this|our)|take (?:up )?(?:the|this) "
        r"(?:job|role|post|"
        r"position|place))",
        rf"(?:\b{_WISH} {_TO}|\bwe(?:'ll| will| are|'re) )(?:give|giving|award|awarding|grant|granting|let you have|"
        rf"letting you have|"
        rf"tender|confer) you (?:the|a|an|this|our|full) (?:[\w-]+ ){{0,3}}?(?:job|role|position|post|place|contract|"
        rf"start(?! time| date)|"
        rf"apprenticeship|internship|fellowship|traineeship|scholarship|studentship|part|berth|shot|go|hours)\b",
        r"\b(?:like|love|want|wants|delighted|lucky|glad|happy|pleased|thrilled|proud|honou?red|excited|privileged) "
        r"(?:\w+ )?to have you "
        r"(?:on (?:the|our) (?:\w+ )?(?:team|crew|staff|payroll|side|books)|on board|with us(?! (?:on|at|for|last|"
        r"yester|today))|join us|start|working|aboard|as|behind|at the helm|in (?:the|our) (?:team|"
        r"crew|kitchen|department|firm|office|company|school)|here (?:from|as|full))\b(?! (?:call|the call|a call|"
        r"zoom|mon|tues|wednes|"
        r"thurs|fri|site|an? (?:\w+ )?(?:visit|interview)))",
        r"\bwelcome (?:aboard|on board|to (?:the|our) (?:\w+ )?(?:team|firm|crew|family|fold|staff|school|company|"
        r"ward|practice|club))\b",
        rf"\b{_WISH} {_TO}make you (?:our |the |my |a |an )?(?:head|lead|chief|senior|assistant|deputy|partner|"
        rf"permanent|full|manager|"
        rf"captain|foreman|supervisor|director|\w+ manager)\b|\b(?:like|love|want|wants) you as (?:our|my|the|a|an|"
        rf"its|their)\b",
        beside="you to",
    ),
    _rule(
        "yes fancy come work votes voted vote start pay put choose choosing",
        r"\b(?:how would you like|how'd you like|fancy|how do you feel about|what do you say to) (?:to )?(?:working|"
        r"work|joining us as|join us as|being "
        r"(?:our|the)|be our|coming to work|taking the job|the job|starting)\b",
        r"\b(?:come and work (?:for|with) (?:us|me)|(?<!could )(?<!can )(?<!to )come on board|come aboard as|come "
        r"work (?:for|with) us)\b",
        r"\bcome and be our\b",
        r"\b(?:the answer|it)(?:'s| is) (?:a )?(?:\w+ )?yes\b(?! or)|\bsaid yes(?: to you)?[.,!]*$|\b(?:a|the) "
        r"(?:\w+ )?yes from (?:the|us|all|both|"
        r"every)",
        r"\b(?:choose|choosing) you(?: as|[.,!]|$)|\b(?:we|i)'?(?:d| would) be (?:lucky|mad not|foolish not|daft "
        r"not) to (?:have|take|hire) you\b",
        r"\bvot(?:e|ed|es) (?:\w+ ){0,2}?(?:for you|to (?:hire|appoint|take|offer|employ|elect) you)\b",
        r"\b(?:start|pay|put) you (?:on|at) (?:[a-z]{0,3}[£$€]|\d)",
    ),
    _rule(
        "propose will would if gone go decided voted vote unanimous unanimously ruled came found decision consider "
        "bring "
        "proceed proceeding going say saying said place job spot berth desk role post position home seat chair space "
        "name "
        "permanent hold holding want approved signed agreed sanctioned",
        r"\b(?:approved|signed off on|agreed (?:to|on)|sanctioned) (?:hiring|appointing|employing|taking on|"
        r"engaging) you\b",
        r"\bpropose that you (?:join|become|take over|lead|head|run|serve)\b",
        r"\bwill you (?:be (?:our|my|the) (?!guest|first port)|join (?:us|our (?:\w+ )?team) (?:as|full|on)|take "
        r"(?:the|it|this) "
        r"(?:job|post|role|on))",
        r"\bwould you (?:like|care) to (?:be (?:our|my)|join (?:our|the) (?:[\w-]+ )?(?:team|staff|crew)|join us "
        r"(?:as|full|perm)|"
        r"take (?:the|this) (?:job|post|role|position))\b(?![^?]{0,30}(?:call|zoom|meeting|lunch|tour|visit))",
        r"\bif you (?:will|would) be (?:our|my|the) (?!guest)",
        r"\b(?:we|they|i)(?:'ve| have|'re| are|'ll| will) (?:\w+ )?(?:gone|going|go) with you[.,!]*$",
        r"\b(?:decid\w+|voted?|unanimous\w*|ruled|came (?:out|down)|found|decision)\b[^;.]{0,30}\bin your favou?r\b|"
        r"\bconsider yourself (?:hired|appointed|on the|one of)",
        rf"\b{_WISH} {_TO}bring you into (?:the|our) \w+",
        r"\b(?:proceed|proceeding|going ahead|go ahead) with your (?:appointment|hire|employment|contract)\b",
        r"\b(?:say|saying|said) (?:a )?yes to you\b|\byes (?:from|of) (?:us|all of us|the \w+) to you\b",
        r"(?:\bhave|\bhas|'ve|\bthere's|\bthere is|\bgot|\bkeeping|\bkept|\bfound) (?:a|the) (?!parking)(?:\w+ "
        r")?(?:place|job|spot|berth|desk|role|post|position|home|seat|chair|space) (?:here |waiting |open |"
        r"with us |on the \w+ )*for you\b(?! (?:to (?:sit|wait|park)|at (?:\d|the table)|on \w+day|by the))",
        r"\bwith your name on it\b",
        r"\byou can have the (?:job|post|role|position|place|work|hours|shifts)\b",
        r"\b(?:make|making) (?:it|you|your (?:post|job|contract|position|role)) permanent\b",
        r"\bhold(?:ing)? (?:the|this|your|a) (?:job|vacancy|post|place|position|role|offer|spot|seat) (?:open )?for "
        r"you\b",
        r"(?<!why )\bdo you want (?:the|this) (?:job|post|role|position)\?",
        beside="you your yourself",
    ),
    # the offer itself
    _rule(
        "offer offers offering offered contract",
        r"\b(?:offer|offering|offers|offered) (?:it|this|the(?: [\w-]+){1,4}?|that|one|both) to you\b",
        r"\boffer (?:is|has been|was) (?:\w+ )?(?:made|extended) to you\b|\bconsider this (?:as )?(?:our|your|an?) "
        r"(?:\w+ "
        r")?offer\b",
        r"\b(?:read|review|find|see|sign|look at) (?:\w+ )?the (?:attached|enclosed) (?:[\w-]+ )?(?:offer|contract)\b",
        rf"\b(?:offer|offering|offers) you (?:the |a |an |our |this |your )?(?:[\w£$€,.-]+ ){{0,5}}?(?:{_POST}|"
        rf"agreement|employment|"
        rf"permanency|terms|a start|partnership)\b",
        r"\b(?:being|are|have been|been|hereby) (?:formally |verbally |now |hereby )?offered (?:a|an|the|this|our)\b",
        r"^(?:[\w ]{0,20}[,!] )?(?:they|he|she|client|the client|the company|the board|it)(?:'ve| have| has|'s) "
        r"(?:\w+ )?offered"
        r"(?:[.,!]|$)",
        r"\byour (?:[\w-]+ )?offer\b(?:,[^;.]{0,60},)? (?:is|'s|has been|was) (?:\w+ )?(?:enclosed|attached|ready|"
        r"approved|in your|"
        r"in the post|on its way|waiting|below|here|signed off|available|confirmed)\b",
        r"\b(?:put|putting|have|lay|laying|place|placing) an? (?:\w+ )?offer (?:in front of|before|on the table for|"
        r"to) you\b",
        r"\b(?:formal|written|official|firm|revised|improved|final) (?:offer|offer letter|contract)s? (?:\w+ "
        r")?(?:will |to |is |has been "
        r"|was )?(?:follow\w*|be (?:sent|with you|posted|emailed|issued)|coming|on its way|sent|issued|emailed|"
        r"attached|enclosed|in the post|"
        r"generated|released)\b",
        r"\boffer (?:has been|was) (?:released|generated|issued|uploaded|sent|approved|extended|signed off|emailed|"
        r"posted)\b",
        r"\b(?:this|our|the) offer (?:to you )?(?:is|remains) (?:conditional|subject|contingent|made|based|for)\b",
        r"\bthe (?:\w+ ){1,2}(?:job|role|post|one|position)(?: that)? we(?:'re| are) offering\b",
        r"\b(?:are|is|'re|'s) making (?:you )?an offer\b",
        r"^(?:attached|enclosed|here(?:'s| is)) (?:is )?(?:the|our|your) (?:[\w-]+ )?(?:offer|letter of offer|"
        r"contract)\b",
        r"\byour (?:[\w-]+ )?letter of offer\b",
        r"^offer (?:details|summary|of|from|letter)\b",
        r"\bit's the (?:[\w-]+ ){1,3}(?:we(?:'re| are)|they(?:'re| are)) offering\b",
        r"\b(?:attach|attaching|enclose|enclosing|sets? out) (?:our|an?|the|your) (?:[\w-]+ )?offer\b|\b(?:increased|"
        r"raised|"
        r"improved) (?:our|the) offer\b|\b(?:send|email|post) you (?:the|your|an?|our) (?:\w+ )?(?:offer letter|"
        r"letter of "
        r"offer)\b",
        r"(?<!whether you )(?<!if you )\b(?:accept|decline|view|review|sign) (?:your|the|this|our) (?:[\w-]+ "
        r"){0,2}?offer\b(?! (?:of help|process))",
    ),
    _rule(
        "letter contract terms agreement",
        r"\b(?:letter of appointment|appointment letter|contract of employment|employment contract|employment "
        r"agreement|your "
        r"(?:[\w-]+ )?contract|terms of (?:your )?(?:appointment|employment))\b[^;.]{0,40}?\b(?:is|are|follows?|"
        r"attached|enclosed|in the "
        r"post|on its way|ready|for (?:you to|your) sign\w*)\b",
        r"\b(?:attach|enclose|attached|enclosed|enclosing|attaching|sending|herewith|sent) (?:is |are |please find |"
        r"you )?(?:your|"
        r"the|a) (?:[\w-]+ )?(?:letter of appointment|appointment letter|contract of employment|employment contract|"
        r"employment "
        r"agreement|contract|terms of (?:appointment|employment))\b",
    ),
    # nothing is missing but that they accept
    _rule(
        "accept acceptance yes take",
        r"\b(?:should|if|when|once|that|hope|until) you(?:'ll| will| would| choose to| decide to| wish to| are going "
        r"to| want "
        r"to|'d)* (?:\w+ )?(?:accept(?=[.,;!?]|$| and| by| on| your| we| the (?:offer|job|"
        r"post|role|position|place|terms)| this (?:offer|job|post|role)| our (?:offer|terms)| these terms| it\b)|say "
        r"yes|take the (?:job|post|role|position))\b",
        r"\b(?:all we need (?:now )?is|needs only|awaits?|awaiting|subject to|await|just need|only need|need) (?:now )?"
        r"your "
        r"(?:\w+ )?(?:yes|"
        r"acceptance)\b",
        r"\b(?:click|press|tap|select|choose|hit) (?:on )?[\"'“‘]?accept[\"'”’]? (?:\w+ )?to (?:take up|join|"
        r"start|"
        r"secure) (?!the (?:call|meeting))",
        r"\b(?:let (?:me|us) know|tell (?:me|us)|confirm|like to know|hear)\b[^.;?]{0,30}? (?:whether|if|that) "
        r"you(?:'ll| will| would like to| wish to| intend to| want to)? (?:accept|take) (?:our|the|this) (?:offer|"
        r"job|post|role|"
        r"position|living|appointment)\b|\bconfirm (?:\w+ )?acceptance of (?:our|the|this) offer\b",
        r"\b(?:confirm|send|let (?:me|us) have|give (?:me|us)) your acceptance\b|\byou (?:can |could |to )?say yes "
        r"or no\b|\byes or (?:a "
        r")?no from you\b|\byour yes\b",
    ),
    _rule(
        "signature sign signed books",
        r"\byou(?:'re| are) (?:\w+ )?on (?:our|the) (?:books|payroll|staff|strength)\b",
        r"\b(?:your signature on|sign and return|sign the|sign your|return the signed|"
        r"countersign)\b[^;.]{0,40}?\b(?:contract|offer|"
        r"employment agreement|letter of appointment)\b",
    ),
    # the terms on which they would begin
    _rule(
        "join joining",
        r"\byou(?:'ll| will) (?:be )?(?:join|joining) us as (?:a|an|our|the)\b",
    ),
    _rule(
        "start begin starting",
        r"^(?:so |then |ok |right )?,? ?you(?:'ll| will)? (?:start|begin)(?: with us| work)? (?:on |at |from "
        r")?(?:mon|tue|wed|thu|fri|"
        r"sat|sun|tomorrow|next|the \d|\d)",
    ),
    _rule(
        "salary compensation wage pay first",
        r"\b(?:your|total|starting|annual) (?:\w+ )?(?:salary|compensation|wage|pay|remuneration|package) (?:will|"
        r"would) be (?:\w+ )?[^\w ]?"
        r"(?:\w\w?\$|[a-z]{0,3}[£$€]?)\d",
        r"\byour (?:first day|start date) (?:with us |here )?(?:will|would|is|'ll|'s) (?:be )?(?:on )?(?:mon|tue|wed|"
        r"thu|fri|sat|sun|the |"
        r"\d)",
    ),
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
    words = hearing.words(at)
    for each in RULES.likely(words):
        match = each.told.search(folded)
        if match is not None and not taken_back(folded, match):
            return Said(at=at, start=match.start(), end=match.end())
    return None
