"""Who chooses, and when the candidate hears of it, by the grammar of the clause.

The ways of `verdicts` know phrases; here somebody chooses (not the candidate), people are told, an answer is due. What
is chosen, told or expected may be something else all the same: see `elsewhere`.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.mail.reading.reader import Hearing, Said, each_of
from afterword.writing.expressions import pattern
from afterword.writing.letter import Span

# -- clauses -----------------------------------------------------------------------------------------------------------

_CLAUSE = pattern(
    r"[,;:–—?!] | - |\b(?:so|but|because|since|as) (?=(?!on\b|as\b|that\b|much\b|soon\b)[a-z])|"
    r"\b(?:and|then) (?=(?:then|please|i|we|you|he|she|it|they|if|the|my|our|call|ring|phone|text|come|let|tell|give|"
    r"drop|send|write|will|shall)\b)"
)


def clause(folded: str, at: int) -> Span:
    """From where to where the clause goes in which that sign stands."""
    first, last = 0, len(folded)
    for match in _CLAUSE.finditer(folded):
        if match.start() >= at > 0 or match.start() > at:
            last = match.start()
            break
        if match.end() <= at:
            first = match.end()
    return first, last


# -- somebody chooses, somebody hears ----------------------------------------------------------------------------------

_OUTCOME = (
    r"(?:decisions?|choices?|choosing|verdict|vote|answers?|results?|outcomes?|selections?|announcements?|"
    r"appointments?|"
    r"conclusions?|merit list|shortlist|final (?:word|say|list|call|choice)|offers?|rejections?|determinations?)"
)
NEWS = r"(?:answer|reply|decision|result|outcome|verdict|response|yes or (?:a )?no|definite \w+|word|news)"
_CHOSEN = (
    r"(?:decided|chosen|chose|picked|picking|prefer\w*|selected|select|appointed|hired|hiring|made it|passed|got (?:it|"
    r"the|this)|(?:has|gets?|have|'s got) (?:it|the|this|in)\b|successful|an offer|through|gone|been (?:given|offered)|"
    r"joining|will be|in or out|taking on|taken on|we want|whom)"
)
_FOLK = (
    r"(?:people|interviewees?|applicants?|candidates?|everyone|everybody|those (?:it|we|they|who|selected|chosen)|"
    r"the (?:successful|chosen|unsuccessful|lucky|preferred)|all (?:of you|concerned|parties|finalists)|finalists)"
)
_CHOOSES = pattern(
    r"\b(?:decid(?:es?|ing)|choos(?:es?|ing)|picks?|picking|appoint(?:s|ing)?|select(?:s|ing)?|ratif(?:y|ies|ying)|"
    r"sanctions?|vot(?:es?|ing)|rank(?:s|ing)? (?:the )?(?:applicants|candidates|us|them|you)|"
    r"hir(?:e|es|ing) (?:someone|somebody|who)|(?:make|makes|making) (?:a |the |its |our |their |my |his |her |an |up )"
    r"(?:final )?(?:my |our |their |his |her )?(?:minds?|choice|pick|selection|appointment|decision)|"
    r"(?:settle|settles|settling|plump|plumps|opt|opts|land|agree) (?:on|for) (?:someone|somebody|one|who|a name|the "
    r"(?:person|candidate|right))|names? (?:their|his|her|our|its|the) (?:\w+ ){0,3}(?:of|for|choice|successor)|"
    r"sleep on it|think it over|mull it over|talk it over|weigh (?:it|you|everything) up|toss it about|"
    r"(?:makes?|making) (?:the |our |its |all |their )?offers|"
    r"draw(?:s|ing)? up (?:the |our |a |their )?(?:\w+ )?(?:list|shortlist)|send(?:s|ing)? out (?:the |all |"
    r"our )?(?:letters|"
    r"e-?mails|offers|notices)|"
    r"(?:will|'ll|shall|should|to|might|may) have (?:\w+ )?(?:chosen|decided|picked|settled|made (?:up )?(?:its|our|"
    r"their|"
    r"my|his|her|a|the)|voted|selected)|"
    r"approv(?:es?|ing) (?:the |an |your |all |its )?(?:appointments?|hires?|candidates?))\b|"
    r"\b(?:sits?|sitting|meets?|meeting|gets?|getting|convenes?|reconvenes?|go(?:es|"
    r"ing)?) (?:\w+ ){0,3}[^,;.]{0,25}\b(?:to "
    r"|and )?(?:go through|compare|discuss|consider|choose|weigh up|talk about) (?:[\w']+ ){0,3}?(?:everyone|"
    r"everybody|all "
    r"(?:of you|candidates|applicants)|candidates?|applicants?|applications?|you all|you both|the (?:two|three|"
    r"four) of "
    r"you|notes|finalists|shortlist|forms|interviews)\b"
)
"""What somebody means to do; not "chose", which is done."""
_GETS_CHOSEN = pattern(
    r"\b(?:be|being|get|gets|getting|is|are|'s) (?:\w+ ){0,2}?(?:decided|chosen|picked|selected|appointed|resolved|"
    r"settled|ratified|sanctioned)\b"
)
_DUE = pattern(
    rf"\b{_OUTCOME}\b(?: (?!was\b|were\b|been\b|from you\b)[\w'’]+){{0,9}}? (?:fixed|set|due|scheduled|expected|likely|"
    r"waits?|comes?|falls?|slated|known|made|reached|taken|put up|posted|published|announced|declared|out|sent|"
    r"is (?:on|for)|be (?:on|with you|yours)|with you|considered)\b|"
    rf"\b(?:when|day) (?:\w+ ){{0,4}}{_OUTCOME} (?:is|falls|comes)\b|"
    r"\b(?:who|which) (?:gets|has|gets to|goes|wins) .{0,40}\bbe (?:known|decided|announced|clear)\b|"
    r"\b(?:word|news|confirmation|approval|sign-off|the go-ahead) from (?:[\w']+ ){1,5}(?:is|are) (?:due|expected|"
    r"likely)\b|"
    rf"^(?:final |our |the |hiring |expected )*{_OUTCOME}(?: date)?(?: is| will be|:)? (?:on|by|in|early|late|mid|next|"
    r"this)\b|"
    rf"\b{_OUTCOME} (?:of |on |in |for )?(?:\w+ ){{0,5}}?(?:back|out|slip\w*|mov\w*|push\w*) (?:to|until|till)\b|"
    r"\b(?:push|mov|delay|set)(?:es|s|ed|ing)? (?:our|the|their|my) (?:choice|decision|answer) (?:back )?to\b"
)
_PEOPLE_TOLD = pattern(
    rf"\b(?:tell|tells|telling|notify|notifies|notifying|inform|informs|informing|advise|advises|answer|ring|phone|"
    rf"contact) (?:all |the |both )?{_FOLK}\b|"
    rf"\b{_FOLK} (?:\w+ ){{0,3}}?(?:will|'ll|shall|should|can expect to|may expect to|are to|are going to|to) (?:\w+ "
    rf"){{0,2}}?(?:hear|know|learn|find out|be (?:\w+ )?(?:told|informed|notified|advised|answered|contacted))\b|"
    r"\b(?:will|'ll|going to|promised to|should) (?:tell me|let me know|give me (?:his|her|their|the|"
    r"an?) (?:\w+ )?(?:answer|"
    r"decision|verdict|choice|list|name))\b|\bwho(?:m)? (?:she|he|they|it|we|i)(?:'d|'ll| will| would)? (?:likes?|"
    r"wants?|"
    r"prefers?|picks?|chooses?|decides?|appoints?|goes for)\b|"
    r"\b(?:everyone|everybody|all (?:applicants|candidates|of you)|successful or not|either way|regardless|"
    r"good or bad)\b[^;.]"
    r"{0,40}\b(?:get|receive|have|be sent) (?:an?|our) (?:phone )?(?:e-?mail|letter|call|answer|reply|message)\b|"
    r"\bgive (?:the|our|my|his|her) (?:\w+ ){1,3}(?:until|till)\b|"
    r"\bwhoever (?:\w+ ){1,6}(?:will|'ll) (?:be told|be informed|hear|know)\b"
)
_YOU_HEAR = pattern(
    r"\b(?:you|u|ye|ya|yous|y'all)(?:'ll| will| shall| should| can expect to| may expect to| are going to| ought to|"
    r"'re "
    r"going to) (?:\w+ ){0,2}?(?:hear|know|find out|learn|get to know|see who|be (?:\w+ )?(?:told|informed|notified|"
    r"advised|put out))\b|"
    r"\bwhen (?:you'd|you will|you'll|will you|you would|do you) (?:find out|know|hear|learn|be told)\b|"
    rf"\b(?:count|reckon|bank|rely|depend|plan) on (?:hearing|knowing|(?:a|an|our|my|the) (?:\w+ ){{0,2}}{NEWS})\b|"
    rf"\b(?:look|watch|listen) (?:out )?for (?:a|an|our|my|the|her|his|their) (?:\w+ ){{0,2}}{NEWS}\b|"
    rf"\b(?:await|wait for|hang on|hold on|sit tight|be patient)\b.{{0,40}}\b(?:merit list|{_OUTCOME}|until|till)\b|"
    r"\b(?:text|call|e-?mail|letter|message|note|line|word)\b[^,;.]{0,40}\b(?:saying|telling|confirming|to say|to "
    r"tell|to confirm) (?:\w+ ){0,2}?(?:whether|if|who|how|yes|what)\b"
)
_SAYS_WHO = pattern(
    rf"\b(?:say|says|tell you|tell people|tell everyone|confirm|confirms|announce|know|reveal|"
    rf"decide) (?:[\w']+ ){{0,6}}?"
    rf"(?:who|whom|whether|if|which|what)\b[^;.]{{0,50}}\b{_CHOSEN}\b|"
    r"\b(?:able|position|ready|free) to (?:say|tell you|answer|choose|pick|decide|appoint)\b|"
    r"\b(?:can't|cannot|unable to|not able to|couldn't) (?:say|tell you|give you|answer|decide|"
    r"promise)\b[^;.]{0,40}\bbut\b|"
    r"\bhaven't (?:chosen|decided|picked|made)\b[^;.]{0,20}\bwon't\b"
)
_NOT_YET = (
    r"\b(?:can't|cannot|won't|unable to|not able to|not going to|couldn't|doubt we'll|don't expect to|"
    r"wouldn't expect to) (?:be "
    r"able to )?(?:say|tell|know|confirm|decide|answer|give)\b"
)
_EITHER_WAY = pattern(
    rf"{_NOT_YET}[^;.]{{0,40}}\b(?:until|till|before)\b|\b(?:until|till|before)\b[^;.]{{0,40}}{_NOT_YET}|"
    r"\b(?:complet|finish|conclud|finalis|finaliz)(?:e|es|ed|ing) (?:the |our |this |all |its |"
    r"their )*(?:\w+ )?(?:selections?|"
    r"process|deliberations|recruitment|search|hiring|appointments?|interviews)\b|"
    r"\b(?:either way|one way or (?:the other|another|t'other)|yes or (?:a )?no|yea or nay|good or bad|win or lose|"
    r"reach(?:ed|es)? (?:its|a|their|our|my) conclusions?|(?:this|it|that|things|everything|the matter) (?:will|should|"
    r"ought to|'ll) (?:all )?be (?:resolved|settled|sorted|decided|clear(?:er)?|known)|has the final say|"
    r"(?:post|position|role|vacancy|job|place|berth|seat|slot)s? (?:will|should|is to|are to|must|has to|is going to) "
    r"(?:\w+ )?be filled|"
    rf"\b(?:give|have|get|gets|getting|send|owe)s? (?:you )?(?:\w+ ){{0,3}}{NEWS}\b)"
)
_HEARD = (
    (_CHOOSES, frozenset[str]()),
    (_GETS_CHOSEN, frozenset[str]()),
    (
        _DUE,
        each_of(
            "decision decisions choice choices choosing verdict vote answer answers result results outcome "
            "outcomes selection selections announcement announcements appointment appointments conclusion "
            "conclusions list shortlist final offer offers rejection rejections determination determinations who "
            "which word news confirmation approval sign-off go-ahead "
        ),
    ),
    (
        _PEOPLE_TOLD,
        each_of(
            "people interviewee interviewees applicant applicants candidate candidates everyone everybody those "
            "successful chosen unsuccessful lucky preferred all finalists who whom whoever tell let give either "
            "regardless bad until till "
        ),
    ),
    (_YOU_HEAR, frozenset[str]()),
    (
        _SAYS_WHO,
        each_of("say says tell confirm confirms announce know reveal decide able position ready free haven't "),
    ),
    (
        _EITHER_WAY,
        each_of(
            "can't cannot won't unable not couldn't doubt don't wouldn't complete completes completed completing "
            "finish finishes finished finishing conclude concludes concluded concluding finalise finalised "
            "finalises finalising finalize finalized finalizes finalizing way yes yea good win reach reached "
            "reaches resolved settled sorted decided clear clearer known filled answer reply decision result "
            "outcome verdict response definite word news final "
        ),
    ),
)
"""Each with words of which one stands wherever it is heard, if any are known."""
HEARD = pattern("|".join(each.pattern for each, _ in _HEARD))
"""Any of them."""
_BY_THE_CANDIDATE = pattern(
    r"(?:^|[,;:.] |\b(?:and|or|so|then) )(?:please |kindly |just |then |do )*$|"
    r"\b(?:you|u|please|kindly|candidates|applicants)(?:'(?:ll|d|ve|re))?(?: (?!who\b|we\b|i\b|they\b|he\b|"
    r"she\b)[\w'-]+)"
    r"{0,4} $"
)
"""What stands before a choice that is the candidate's: "you have until Friday to decide", "pick a slot"."""
_OTHER_CHOICE = pattern(
    r"\s(?:you up|up (?!my|our|his|her|their|its)|(?:a|an|your|any|the|our|another|which|what|"
    r"between) (?:[\w-]+ ){0,3}?"
    r"(?:slots?|times?|dates?|days?|venues?|places?|rooms?|colou?rs?|menus?|suppliers?|software|systems?|vans?|hotels?|"
    r"seats?|uniforms?|caterers?|contractors?|tools?|logos?|textbooks?|books?|food|cakes?|topics?|options?|budgets?|elections?|polls?|sites?|"
    r"premises|location|windows?|modules?|projects?)\b|how\b|where\b|when\b|what\b|whether to (?:close|open|strike|"
    r"build|sell|buy)\b|in the (?:\w+ )?(?:election|poll|referendum)|(?:which|what) (?!of|one|candidate|person)\w+)"
)


_ONLY_SOME = pattern(r"\b(?:only|shortlisted|short-listed|(?<!un)successful|selected|qualified|suitable|those) $")
"""Of whom it is told when they will hear, and of the others nothing."""


_SOME_TIME = pattern(
    r"\b(?:spring|summer|autumn|winter|term|half-?term|holidays?|year|diwali|eid|ramadan|passover|holi|lent|advent|"
    r"closing|"
    r"deadline|interview|noon|midday|lunch\w*|tea ?time|o'clock|[ap]\.?m|few)\b"
)


def notices(hearing: Hearing) -> Iterator[Said]:
    """Clauses in which somebody chooses or the candidate hears, of sentences that tell a day."""
    for at, folded in enumerate(hearing.folded):
        if len(folded) > 400 or not (any(True for _ in hearing.ahead(at)) or _SOME_TIME.search(folded)):
            continue
        if not HEARD.search(folded):
            continue
        there = hearing.words(at)
        for heard, needed in _HEARD:
            if needed and needed.isdisjoint(there):
                continue
            for found in heard.finditer(folded):
                if heard is _CHOOSES and (
                    (_BY_THE_CANDIDATE.search(folded[: found.start()]) and not found[0].endswith("ing"))
                    or _OTHER_CHOICE.match(folded, found.end())
                ):
                    continue
                if heard is _PEOPLE_TOLD and _ONLY_SOME.search(folded[: found.start()]):
                    continue
                yield Said(at=at, start=found.start(), end=found.end())
