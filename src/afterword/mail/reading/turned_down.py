"""Refusals by their grammar: who chooses, what is done, and upon whom it falls.

The ways of `rejections` are phrases. This puts together what no phrase tells: a choice and a person who is not the
reader ("went with a joiner from Perth", "gave the part to Ms Hale"), an act denied and "you" ("shall not be engaging
you"), an attempt and how it ended ("your bid for the post did not succeed"), a "no", and an end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from afterword.calendars.people import is_post
from afterword.mail.reading import fell_through
from afterword.mail.reading.reader import Hearing, Said, conditional
from afterword.writing.expressions import pattern

_WORD = re.compile(r"[a-zà-ÿ]+")
_THING = (
    r"(?:role|position|post|job|vacancy|opening|opportunity|place|placement|spot|seat|chair|desk|part|gig|"
    r"contract|commission|work|shifts?|class|internship|apprenticeship|traineeship|lectureship|studentship|fellowship|"
    r"headship|professorship|clerkship|directorship|offer|bench|stall|round)"
)
"""What is given away."""
_END = r"(?=\s*(?:$|[.,;:!?)–—]| - | (?:this|as|because|since|and|but|so|i'm|sorry|unfortunately|sadly|though|either)\b))"
_ANOTHER = r"(?:another|a different|an alternative|the other|one of the other|one of the others|a rival|a fellow)"
_CHOSE = (
    r"(?:chosen?|picked|hired|appointed?|appointing|engaged|employed|recruited|signed(?: on| up)?|cast(?:ing)?|took(?: "
    r"on)?|taken(?: on)?|promoted|preferred|elected|selected|favou?red|plumped for|settled (?:on|for)|opted for|"
    r"gone (?:with|for)|went (?:with|for)|go with|decided (?:on|for|in favou?r of)|landed on|said yes to|"
    r"asked)"
)
_CHOOSING = r"(?:hiring|choosing|engaging|employing|signing|taking(?: on)?|going (?:with|for)|picking)"
_CHOSE_FOR_IT = (
    r"(?:gone with|went with|going with|go with|decided (?:on|for|in favou?r of)|opted for|plumped for|settled on|chosen?|"
    r"preferred|preference (?:is|was) for|picked)"
)
"""That which is said of one of several alone."""
_TITLE = r"(?:ms|mrs|mr|miss|dr|prof|professor|rev|revd|sir|dame|father|captain)\b"
_NOT = r"(?:n't|\b(?:not|cannot|never|unable to|no longer|against|nobody|declin(?:e|es|ed|ing) to|refuse[sd]? to|rather not))"
_FOLK = frozenset(
    "person people candidate candidates applicant applicants one finalist finalists contender contenders individual "
    "colleague boy girl lad lass guy chap bloke fella fellow man woman lady gentleman kid couple local graduate student "
    "leaver actor actress player singer dancer speaker employee contractor freelancer temp insider outsider internal "
    "external incumbent relative friend nephew niece cousin brother sister son daughter neighbour neighbor mate "
    "youngster sparky chippy greenkeeper pro hand newcomer scholar starter interviewee party".split()
)
_PERSONLY = re.compile(r"(?:ers?|ors?|ists?|men|man|women|woman|ians?|ants?|ees?)$")
_NOBODY = frozenset(
    "supplier caterer printer server partner recruiter lawyer vendor provider carrier manufacturer contractor's offer "
    "order folder letter number paper poster computer container layer summer winter quarter matter chapter corner "
    "answer manner floor door sector factor error software manager's restaurant plant tender banner printer folder "
    "date time venue hotel agency yard company firm school team department building office number system tool name logo "
    "day week month approach format platform design pattern committee employer december november october september "
    "customer user buyer".split()
)
"""What is chosen as well, and is nobody who could have the job."""


def _somebody(words: str, *, upto: int = 4) -> bool:
    """Whether the first of these words name a person: "greenkeeper from Fife", "nurse with theatre experience"."""
    head = re.split(r"\b(?:from|with|who|whose|that|over|for|in|at|as|instead|nearer|to|of|and|rather|than|this)\b|[.,;:]", words, maxsplit=1)[0]
    told = _WORD.findall(head)[:upto]
    if not told or told[-1] in _NOBODY:
        return not told
    return told[-1] in _FOLK or is_post(told[-1]) or bool(_PERSONLY.search(told[-1])) or is_post(head.strip())


def _another(found: re.Match[str]) -> bool:
    return _somebody(found["whom"])


def _gone_to(found: re.Match[str]) -> bool:
    """To somebody, and not to the board or to you."""
    if found["whom"].split(" ", 1)[0] in ("you", "your", "yours", "us", "me"):
        return False
    return bool(re.match(rf"(?:another|someone|somebody|one of|the other|the (?:last|first|second) one|her\b|him\b|{_TITLE})", found["whom"])) or (
        _somebody(re.sub(r"^(?:an?|the|our|my|his|her|their)\b", "", found["whom"])) and not found["whom"].startswith("one ")
    )


_REGRET = re.compile(
    r"\b(?:sorry|afraid|unfortunately|sadly|regret\w*|but|yet|though|although|however|in the end|after all|instead|"
    r"over you|ahead of you|in preference|rather than|already|close thing|not you|apologies|at last|this time|nearer|closer|"
    r"so (?:we|i|your|that|there))\b"
)


def _instead(found: re.Match[str]) -> bool:
    """A person, and a word that sets them against the reader."""
    return _somebody(found["whom"]) and bool(_REGRET.search(found.string))


def _for_that(found: re.Match[str]) -> bool:
    """A person who alone can have been chosen."""
    told = _WORD.findall(found["whom"])
    return bool(told) and told[0] not in ("date", "time") and _somebody(found["whom"])


def _post_found(found: re.Match[str]) -> bool:
    return is_post(found["whom"]) and " you " not in found.string[max(0, found.start() - 20) : found.end()]


def _mine(found: re.Match[str]) -> bool:
    """Not "I heard that you were turned down by them"."""
    return not re.search(
        r"\b(?:hear\w*|heard|told (?:me|us)|see|read|understand|know|note|message|says?|if|when|last time|before|"
        r"elsewhere|not|never|think|feel|worry|fear)\b[^.;]{0,25}$",
        found.string[: found.start()],
    )


Family = tuple[frozenset[str], str, Callable[[re.Match[str]], bool] | None]


def _family(keys: str, words: str, test: Callable[[re.Match[str]], bool] | None = None) -> Family:
    return frozenset(keys.split()), words, test


_KEYS_CHOSE = (
    "chose chosen picked hired appointed appoint appointing engaged employed recruited signed cast casting took taken promoted preferred elected "
    "selected favoured favored plumped settled opted gone went decided landed yes go asked hiring choosing engaging employing signing "
    "taking going picking preference"
)
FAMILIES: tuple[Family, ...] = (
    # somebody else
    _family(_KEYS_CHOSE, rf"\b{_CHOSE} {_ANOTHER}(?P<whom>(?: [\w'-]+){{0,5}})", _another),
    _family(_KEYS_CHOSE, rf"\b{_CHOOSING} (?:a different|the other|one of the other)(?P<whom>(?: [\w'-]+){{0,5}})", _another),
    _family(
        "else", rf"\b(?:{_CHOSE}|{_CHOOSING}) (?:someone|somebody|anyone|anybody) else\b"
    ),
    _family(_KEYS_CHOSE, rf"\b{_CHOSE} (?:an?|the|our) (?P<whom>[\w'-]+(?: [\w'-]+){{0,5}})", _instead),
    _family(
        "gone went going go decided opted plumped settled chose chosen preferred preference picked",
        rf"\b{_CHOSE_FOR_IT} an? (?P<whom>[\w'-]+(?: [\w'-]+){{0,3}} (?:with|from|who|whose|nearer|closer)\b)",
        _for_that,
    ),
    _family(
        "chose chosen picked preferred gone went",
        r"\b(?:chose|chosen|picked|preferred|gone with|went with) the (?:candidate|applicant|person|one|woman|man) (?:with|who|from|whose)\b",
    ),
    _family("internal", r"\b(?:took|taken|hired|gone with|went with|chose|chosen|picked|appointed) the internal\b"),
    _family(
        "vote choice majority preference nod votes",
        r"\b(?:vote|votes|choice|preference|nod)(?: \w+){0,2}? (?:was|were|is|went|fell|has fallen|has gone|goes|came down|being)"
        r"(?: out)? (?:for|on|to|upon|with|in favou?r of) (?:another|a |an |the other|somebody|someone|one of)|"
        r"\b(?:majority|vote|votes) (?:was|were|is|went|came out) against (?:you|tak|hir|appoint|mak|employ|offer|going)",
    ),
    _family("side", r"\b(?:came|come|coming) down on the (?:other side|side of (?:another|the other|a|an|somebody|someone))\b"),
    _family(
        "gave given giving offered offering awarded awarding handed promised allotted",
        rf"\b(?:gave|given|giving|offered|offering|awarded|awarding|handed|promised|allotted) (?:it|them|(?:the|this|that) "
        rf"(?:[\w'-]+ ){{0,3}}?{_THING}) (?:over |straight |on )?to (?P<whom>[\w'-]+(?: [\w'-]+){{0,4}})",
        _gone_to,
    ),
    _family(
        "went goes gone going given offered awarded accepted taken fell",
        rf"\b(?:the|that|this|our) (?:[\w'-]+ ){{0,3}}?{_THING} (?:has |have |had |is |was |been |now |already |just |since "
        rf"|sadly |therefore |being ){{0,4}}(?:went|goes|gone|going|given|offered|awarded|fell|(?:accepted|taken)(?= by)) (?:to|by) "
        rf"(?P<whom>[\w'-]+(?: [\w'-]+){{0,4}})",
        _gone_to,
    ),
    _family(
        "elsewhere",
        rf"\b(?:offered|given|gave|awarded|placed|made|gone|went|going) (?:(?:it|(?:the|an|our|this) (?:[\w'-]+ ){{0,2}}{_THING}) )?"
        rf"elsewhere\b|\b{_THING} (?:\w+ ){{0,2}}(?:made|given|awarded|gone|went|offered) elsewhere\b|"
        r"\b(?:talents?|skills|strengths|gifts|future)\b[^.;]{0,40}\b(?:elsewhere)\b",
    ),
    _family(
        "voted resolved voting",
        rf"\b(?:voted|resolved|voting)(?: [\w']+){{0,4}}? to (?:hire|appoint|engage|employ|elect) (?:another|an?|{_TITLE}|somebody|someone|one of)\b",
    ),
    _family(
        "found got has have",
        r"\b(?:found|got|hired|appointed|chosen) (?:its|their|our|his|her|my) (?:new |next )?(?P<whom>(?:[\w'-]+ ){0,2}?[\w-]+)"
        r"(?=[.,!;]|$| (?:and|who|but|so|now|already|at last|thanks|sorry)\b)",
        _post_found,
    ),
    _family(
        "somebody someone",
        r"\b(?:we|i|they|he|she)(?:'ve| have|'s| has)? (?:now |already |since )?(?:got|found|hired|taken on|picked) (?:somebody|someone)"
        r"(?: now| already| thanks)?(?=\s*(?:[.,;!]|$))",
    ),
    _family(
        "has got gets took won",
        rf"\b(?:another|other) (?:person|candidate|applicant|woman|man|contender|chap|girl|lad|colleague)\b[^.;]{{0,50}}"
        rf"\b(?:has|have|got|gets|took|won|landed|secured) (?:the|this|that) (?:\w+ )?{_THING}\b",
    ),
    _family(
        "filled",
        r"\b(?:we|they|i|he|she|have|has|'ve)(?: \w+)? filled (?:both|all|every|each)\b|(?:^|[,.!] |sorry \w+ )filled (?:it|that one|this one)\b",
    ),
    _family(
        "posts roles vacancies positions places jobs spots",
        r"\b(?:posts|roles|vacancies|positions|places|jobs|spots)\b,?(?: \w+){0,3}? (?:were|are|have|all|now)(?: now| all| been| already)* "
        r"(?:taken|filled|offered to (?:other|another)|given to (?:other|another)|awarded to|allocated)",
    ),
    # not you
    _family(
        "you",
        rf"{_NOT} (?:[\w']+ ){{0,5}}?(?:hir(?:e|ing)|employ(?:ing)?|engag(?:e|ing)|appoint(?:ing)?|us(?:e|ing)|recruit(?:ing)?|"
        r"cast(?:ing)?|shortlist(?:ing)?|pick(?:ing)?|choos(?:e|ing)|chosen|chose|select(?:ing)?|want(?:ing)?|progress(?:ing)?|retain(?:ing)?|"
        r"accept(?:ing)?|consider(?:ing)?) you(?: (?:back|any ?more|further|after|for (?:the|this|it|that)|as (?:a|an|our|the)|on (?:this|the)|at (?:this|the "
        r"moment|present)|in (?:the|our|this) (?:show|team|crew|cast|squad|role|post|school|company|play|band|project))\b|" + _END + ")",
        _mine,
    ),
    _family(
        "you",
        rf"{_NOT} (?:[\w']+ ){{0,4}}?tak(?:e|ing) you (?:on|further|forward|through|any|with us)\b|"
        r"\btoo [\w']+(?: [\w']+){0,5}? (?:for us )?to (?:take|hire|employ|use|engage) you\b|"
        r"(?:can|could|wo|would)(?: ?not|n't) (?:\w+ )?have you (?:this|here|on board|with us|join)\b|"
        r"\b(?:no (?:option|choice|alternative)|obliged|forced|bound|have|has|had|must|decided|asked (?:me|us)|going|"
        r"regret|apologies)\b(?: [\w']+){0,6}? (?:turn you down|remove you|release you|reject you|refuse you|let you go|eliminate you)\b|"
        r"\b(?:turned you down|knocked you back|passed you over|dropped you (?:from|off)|eliminated you|refused you)\b",
        _mine,
    ),
    _family(
        "appoint proceed go progress employ hire take appointing",
        r"\b(?:panel|board|committee|client|manager|director|owner|they|she|he|we|head|matron|governors|partners|team|chef|boss|principal)\b[^.;]{0,40}?"
        r"(?:could|can|did|would|was able to|do|does|will)(?: not|n't) (?:\w+ )?(?:appoint" + _END + r"|(?:want|wish|intend|care|propose) to (?:go|proceed|"
        r"take (?:it|this|things|your \w+|matters)|move|progress|continue|pursue)(?: (?:ahead|any further|further|forward|on|with)\b|" + _END + "))",
        _mine,
    ),
    _family(
        "offer give find award promise offering giving",
        rf"{_NOT} (?:[\w']+ ){{0,5}}?(?:offer|give|find|award|promise|offering|giving) you (?:the|this|that|a|an|any) (?:(?!parking|travel|day|date)"
        rf"[\w'-]+ ){{0,4}}?{_THING}\b(?! (?:number|description|title|of (?:work|arrival|the contract)|in the car|until|before|yet))",
        _mine,
    ),
    _family(
        "get got won land landed win secured",
        r"\byou (?:have|had|did|do)(?: not|n't) (?:\w+ ){0,2}?(?:get|got|won|land|landed|win|secured) (?:the|this|that) "
        rf"(?:[\w'-]+ ){{0,3}}?{_THING}(?:{_END}|(?= (?:with|at|of|in|for)\b))",
        _mine,
    ),
    _family(
        "required needed wanted",
        r"\byour (?:services|help|assistance|labour|talents) (?:will not|won't|are not|aren't|are no longer|will no longer|would not)(?: now| then)? (?:be )?"
        r"(?:required|needed|wanted)\b",
    ),
    _family(
        "application candidacy candidature bid submission audition proposal request trial interview profile name appointment",
        r"\b(?:your|whose|the|candidate's|applicant's) (?:[\w'-]+ ){0,2}?(?:application|candidacy|candidature|bid|submission|audition|proposal|trial|interview|profile|"
        r"appointment|name|request to (?:join|transfer|be))\b(?: (?!if\b|unless\b|until\b|form\b)[\w'&()/-]+){0,9}? (?:(?:did|has|have|was|is|been)(?: not|n't)(?: \w+)? "
        r"(?:succeed(?:ed)?|come off|come through|prevail(?:ed)?|prosper(?:ed)?|find favou?r|found favou?r|approved|accepted|carried)|"
        r"(?:was|has been|is|been|stands)(?: \w+)? (?:refused|rejected|turned down|denied|knocked back|thrown out|vetoed|passed over)|"
        r"(?:has |have |had )?failed(?! to (?:send|upload|load|submit|save|process|reach|arrive|attach|mention|say|show|include))\b)",
    ),
    _family(
        "none nobody neither",
        r"\b(?:none of (?:whom|us|them|the \w+)|neither of (?:whom|us|them)|nobody(?: \w+){0,3}) (?:\w+ )?(?:put (?:it|you|your \w+) forward|supported (?:it|you|your \w+)|voted for you|"
        r"recommended (?:it|you|your \w+)|backed (?:it|you|your \w+)|took (?:it|you) (?:further|forward))",
    ),
    _family(
        "knocked passed turned eliminated edged pipped outscored unlucky deselected screened ruled beaten unsuccessful refused contention outbid unplaced",
        r"\byou(?:'ve| have| were|'re| are)(?: been| now| just| sadly| unfortunately| only| rather| very){0,3} (?:knocked back|knocked out|passed over|turned down|turned "
        r"away|eliminated|edged out|pipped|outscored|unlucky (?:this time|on this|with)|deselected|screened out|ruled out|narrowly beaten|just beaten|refused the)\b|"
        r"\b(?:not in|out of|no longer in) contention\b",
        _mine,
    ),
    _family(
        "you us",
        r"\b(?:it|that|this|one|choice|winner)(?: just| simply| sadly)?(?:'s not| is not| isn't| was not| wasn't| will not be| won't be)(?: going to be)?(?: you| us)"
        r"(?=\s*(?:[.,;!]|$))",
    ),
    _family("placed", r"\b(?:candidate|applicant) [\w#-]*\d[\w-]*(?: \(you\))?,? (?:was|were|has been|is) not (?:placed|appointed|selected|successful|progressed|retained)\b"),
    _family(
        "nothing offer offers",
        r"\bnothing (?:will|is|'ll) (?:be )?(?:coming|forthcoming|come) from (?:us|here|this)\b|"
        r"\bthere (?:will|is going to|can) be no (?:\w+ )?offer\b(?!.{0,40}\b(?:until|before|today|yet|this week|unless)\b)|"
        r"\bwill(?: not|n't) (?:\w+ )?lead to an offer\b",
    ),
    _family(
        "felt found thought concluded considered persuaded convinced satisfied view",
        r"\b(?:felt|found|thought|concluded|considered|of the view) (?:that )?you(?:r (?:\w+ )?(?:experience|background|skills|knowledge|cv|answers))? (?:\w+ )?(?:lack(?:ed|s)?|(?:did|do|does)(?: not|n't) (?:\w+ )?have (?:the|enough|sufficient)|"
        r"had too little|(?:were|was|are|is|would be)(?: not|n't)(?: quite| yet)? (?:ready|right|strong|suited|suitable|experienced|senior|qualified)|would be too)\b|"
        r"\bnot (?:\w+ )?(?:persuaded|convinced|satisfied) that you(?:'d| would| were| are|'re)? ",
    ),
    _family(
        "what",
        r"\byou (?:weren't|were not|aren't|are not)(?: quite| really| exactly)? what (?:(?:the|our|my) )?\w+(?: \w+)? (?:was|is|are|were|had|has|needs?|wants?|needed|wanted|'s|'re)\b",
    ),
    # no
    _family(
        "no",
        r"\b(?:answer|reply|response|verdict|decision|word)\b(?: (?!will|if|could|may|might|would)[\w'-]+){0,7}? (?:is|was|came back|comes back|has to be|must be)(?: an?| the| sadly| still)?(?: (?:polite|firm|clear|"
        r"final|definite|flat|reluctant|sad|regretful|big|simple|straight))? no(?=\s*(?:[.,;!]|$| this time| i'm| sorry| and| but| from))",
        _mine,
    ),
    _family(
        "no",
        r"\b(?!you\b|nobody\b|i\b|n't\b)[\w']+ (?:(?:has|have|had) )?(?:said|says|say)(?: (?:thanks|thank you|ta)(?: [\w']+){0,4}? but)? (?:a (?:polite|firm|flat) )?no(?=\s*(?:[.,;!]|$| to you| i'm| sorry| this time))",
        lambda found: _mine(found) and not re.search(r"\bnot? \w*$|n't |\bnever\b|\b(?:your|hear|yes or)\b", found.string[: found.end()]),
    ),
    _family("pass", r"\b(?:said|says|say) (?:that )?(?:they|he|she|we|it)(?:'d| would|'ll| will) pass(?=\s*(?:[.,;!]|$))"),
    _family(
        "unsuccessful rejected declined selected progressed shortlisted successful refused hired decline reject",
        r"^(?:unsuccessful|rejected|declined|not (?:selected|shortlisted|progressed|successful|hired)) (?:at|after|on|following|by|for)\b|"
        r"^(?:profile|application|candidate|cv|candidature|resume|applicant)(?: (?:no\.? |number |id |ref |#)?[\w/#-]*\d[\w/-]*)?(?:: | - | has been | was | is | )(?:now )?"
        r"(?:not (?:progressed|selected|shortlisted|hired|successful|progressing)|rejected|declined|unsuccessful|refused)\b|"
        r"^(?:[\w' ]{0,60}\b)?(?:decision|outcome|result|disposition|status)\b[\w ]{0,80}?(?::| -| is:?) ?(?:decline|declined|rejec\w+|not hired|unsuccessful|refused|regret)\b",
    ),
    # the end of it
    _family(
        "ends end stops ended finishes closes over",
        r"\byour (?:[\w'-]+ )?(?:application|candidacy|candidature|part|journey)(?: [\w'-]+){0,7}? (?:ends|stops|finishes|is (?:now )?(?:at an end|over)|has (?:now )?(?:ended|come to an end)|"
        r"comes to an end)(?! on| at (?!this|that)| when| with (?:a|an|the)| in\b)\b|\b(?:it|this) (?:ends|must end|has to end) (?:here|there)\b",
    ),
    _family(
        "door line goodbye",
        r"\b(?:close|shut|closing|closed) the door on (?:this|you|your|that)\b|\b(?:put|puts|drawn?|drew|putting) a line (?:through|under) (?:your|you|the (?:role|job|post|position|application)|this)\b|"
        r"\bsay goodbye\b(?=[^.]{0,40}\b(?:found|filled|another|somebody|someone|chosen))",
    ),
    _family(
        "filled gone taken",
        rf"^(?:(?:sorry|apologies|unfortunately|afraid|bad news)\b[^.;]{{0,15}}?[,.!:–-]* )?(?:the |that )?(?:{_THING}|vacancy)(?:'s| is| has been| has| now| already| been)* (?:filled|gone|taken)(?=\s*(?:[.,;!]|$| sorry| now| i'm))",
    ),
)
"""Each by words of which one must stand in the sentence, how it is said, and what a second look asks."""


_OTHER_ONE = re.compile(
    r"\b(?:another|a different|an alternative|the other|one of the other|our other|one other) (?P<whom>[\w'-]+(?: [\w'-]+){0,2})|\b(?:someone|somebody) (?:else|with|who|whose|more|local|nearer|closer|already|a bit|a little)\b|"
    r"\b(?:an|the|our|their) (?:internal|in-house|external|existing|incumbent) (?:\w+)"
)
_HAS_IT = re.compile(
    r"\b(?:chose|chosen|picked|hired|appointed|appointing|engaged|employed|recruited|signed|cast|took|taken|promoted|preferred|elected|selected|favou?red|settled|opted|plumped|(?:gone|went|going) (?:with|to|for|ahead|forward)|decided|landed|yes|gave (?:it|the|this|that)|"
    r"given (?:it|the|this|that|to)|giving|offered|offering|awarded|handed|accepted|got|gets|secured|won|edged|beat|beaten|pipped|nod|fell|fallen|filled|joining|joins|starts|starting|started|brought|backed|voted|found|suits|suited|fits|stronger|closer|"
    r"better|ahead|luckier|prevailed|impressed|top|confirmed|hiring|moving|proceeding|leaned|leant|leaning|invited|scored|ranked|edge)\b"
)
_BY_THE_WAY = re.compile(
    r"\b(?:still|also|as well|too|interview(?:ing|s)?|see(?:ing)?|saw|met|meet(?:ing)?|asked|withdr\w+|declined|pulled|dropped|questions?|will|would|may|might|could|can|whether|until|yet|beat the|to you|before you|when|than the|"
    r"room|team|date|floor|copy|email|mail|call|time|day|document|form|reference|referee|link|speak|talk|left|late|lost|wrong|you (?:beat|got|have got|were better)|please|contact|unless|once|next|tomorrow|soon|letter|parcel|package|mistake|join (?:us|the call)|\d+)\b|\?"
)


def _another_has_it(folded: str) -> re.Match[str] | None:
    """Somebody else, and beside them that they have it, with nothing that speaks of meeting or asking them."""
    for other in _OTHER_ONE.finditer(folded):
        whom = other["whom"]
        if whom is not None and not any(word in _FOLK or (word not in _NOBODY and (is_post(word) or _PERSONLY.search(word))) for word in whom.split()):
            continue
        begin = max(folded.rfind(sign, 0, other.start()) for sign in ".;:?!") + 1
        ends = [at for sign in ".;:?!" if (at := folded.find(sign, other.end())) >= 0]
        clause = folded[begin : min(ends, default=len(folded))]
        if _HAS_IT.search(clause) and not _BY_THE_WAY.search(clause):
            return other
    return None


def noticed(hearing: Hearing) -> Iterator[Said]:
    """Sentences in which the reader is refused, though in nobody's phrase."""
    for at, folded in enumerate(hearing.folded[:40]):
        if len(folded) > 500:
            continue
        there = set(_WORD.findall(folded))
        for keys, words, test in (*FAMILIES, *fell_through.FAMILIES):
            if keys.isdisjoint(there):
                continue
            found = pattern(words).search(folded)
            if found and (test is None or test(found)) and not conditional(folded, found.start()):
                yield Said(at=at, start=found.start(), end=found.end())
                break
        else:
            other = _another_has_it(folded)
            if other and not conditional(folded, other.start()):
                yield Said(at=at, start=other.start(), end=other.end())
