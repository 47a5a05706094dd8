"""Refusals by their grammar: what is not done, and that it falls upon the reader.

The ways of `rejections` are phrases. This puts together what no phrase tells: an act denied and "you" ("shall not be
engaging you"), an attempt and how it ended ("your bid for the post did not succeed"), a "no", and an end. Whom they
took instead is told in `chosen_instead`, and how it fell through in `fell_through`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.mail.reading import chosen_instead, fell_through
from afterword.mail.reading.chosen_instead import THING, Family, family
from afterword.mail.reading.reader import Hearing, Said, conditional
from afterword.writing.expressions import pattern

_WORD = pattern(r"[a-zà-ÿ]+")
_NOT = (
    r"(?:n't|\b(?:not|cannot|never|unable to|no longer|against|nobody|declin(?:e|"
    r"es|ed|ing) to|refuse[sd]? to|rather not))"
)
_END = (
    r"(?=\s*(?:$|[.,;:!?)–—]| - | (?:this|as|because|since|and|but|so|i'm|sorry|"
    r"unfortunately|sadly|though|either)\b))"
)


def _mine(found: re.Match[str]) -> bool:
    """Not "I heard that you were turned down by them"."""
    return not pattern(
        r"\b(?:hear\w*|heard|told (?:me|us)|see|read|understand|know|note|message|says?|if|when|last time|before|"
        r"elsewhere|not|never|think|feel|worry|fear)\b[^.;]{0,25}$"
    ).search(found.string[: found.start()])


FAMILIES: tuple[Family, ...] = (
    # not you
    family(
        "hire hiring employ employing engage engaging appoint appointing use using recruit recruiting cast casting "
        "shortlist shortlisting pick picking choose choosing chosen chose select selecting want wanting progress "
        "progressing retain retaining accept accepting consider considering",
        rf"{_NOT} (?:[\w']+ ){{0,5}}?(?:hir(?:e|ing)|employ(?:ing)?|engag(?:e|ing)|"
        r"appoint(?:ing)?|us(?:e|ing)|recruit(?:ing)?|"
        r"cast(?:ing)?|shortlist(?:ing)?|pick(?:ing)?|choos(?:e|ing)|chosen|chose|"
        r"select(?:ing)?|want(?:ing)?|progress(?:ing)?|retain(?:ing)?|"
        r"accept(?:ing)?|consider(?:ing)?) you(?: (?:back|any ?more|further|after|"
        r"for (?:the|this|it|that)|as (?:a|an|our|the)|on (?:this|the)|at (?:this|"
        r"the "
        r"moment|present)|in (?:the|our|this) (?:show|team|crew|cast|squad|role|"
        r"post|school|company|play|band|project))\b|" + _END + ")",
        _mine,
    ),
    family(
        "take taking too have turn remove release reject refuse let eliminate turned knocked passed dropped eliminated "
        "refused",
        rf"{_NOT} (?:[\w']+ ){{0,4}}?tak(?:e|ing) you (?:on|further|forward|through|any|with us)\b|"
        r"\btoo [\w']+(?: [\w']+){0,5}? (?:for us )?to (?:take|hire|employ|use|engage) you\b|"
        r"(?:can|could|wo|would)(?: ?not|n't) (?:\w+ )?have you (?:this|here|on board|with us|join)\b|"
        r"\b(?:no (?:option|choice|alternative)|obliged|forced|bound|have|has|had|must|decided|asked (?:me|us)|going|"
        r"regret|apologies)\b(?: [\w']+){0,6}? (?:turn you down|remove you|release "
        r"you|reject you|refuse you|let you go|eliminate you)\b|"
        r"\b(?:turned you down|knocked you back|passed you over|dropped you (?:from|off)|eliminated you|refused you)\b",
        _mine,
    ),
    family(
        "appoint proceed go progress employ hire take appointing",
        r"\b(?:panel|board|committee|client|manager|director|owner|they|she|he|we|"
        r"head|matron|governors|partners|team|chef|boss|principal)\b[^.;]{0,40}?"
        r"(?:could|can|did|would|was able to|do|does|will)(?: not|n't) (?:\w+ )?(?:appoint"
        + _END
        + r"|(?:want|wish|intend|care|propose) to (?:go|proceed|"
        r"take (?:it|this|things|your \w+|matters)|move|progress|continue|pursue)(?: "
        r"(?:ahead|any further|further|forward|on|with)\b|" + _END + "))",
        _mine,
    ),
    family(
        "offer give find award promise offering giving",
        rf"{_NOT} (?:[\w']+ ){{0,5}}?(?:offer|give|find|award|promise|offering|giving) "
        r"you (?:the|this|that|a|an|any) (?:(?!parking|travel|day|date)"
        rf"[\w'-]+ ){{0,4}}?{THING}\b(?! (?:number|description|title|of (?:work|arrival|"
        r"the contract)|in the car|until|before|yet))",
        _mine,
    ),
    family(
        "get got won land landed win secured",
        r"\byou (?:have|had|did|do)(?: not|n't) (?:\w+ ){0,2}?(?:get|got|won|land|"
        r"landed|win|secured) (?:the|this|that) "
        rf"(?:[\w'-]+ ){{0,3}}?{THING}(?:{_END}|(?= (?:with|at|of|in|for)\b))",
        _mine,
    ),
    family(
        "required needed wanted",
        r"\byour (?:services|help|assistance|labour|talents) (?:will not|won't|are "
        r"not|aren't|are no longer|will no longer|would not)(?: now| then)? (?:be "
        r")?"
        r"(?:required|needed|wanted)\b",
    ),
    family(
        "application candidacy candidature bid submission audition proposal "
        "request trial interview profile name appointment",
        r"\b(?:your|whose|the|candidate's|applicant's) (?:[\w'-]+ ){0,2}?(?:application|"
        r"candidacy|candidature|bid|submission|audition|proposal|trial|interview|"
        r"profile|"
        r"appointment|name|request to (?:join|transfer|be))\b(?: (?!if\b|unless\b|"
        r"until\b|form\b)[\w'&()/-]+){0,9}? (?:(?:did|has|have|was|is|been)(?: not|"
        r"n't)(?: \w+)? "
        r"(?:succeed(?:ed)?|come off|come through|prevail(?:ed)?|prosper(?:ed)?|"
        r"find favou?r|found favou?r|approved|accepted|carried)|"
        r"(?:was|has been|is|been|stands)(?: \w+)? (?:refused|rejected|turned down|"
        r"denied|knocked back|thrown out|vetoed|passed over)|"
        r"(?:has |have |had )?failed(?! to (?:send|upload|load|submit|save|process|"
        r"reach|arrive|attach|mention|say|show|include))\b)",
    ),
    family(
        "none nobody neither",
        r"\b(?:none of (?:whom|us|them|the \w+)|neither of (?:whom|us|them)|nobody(?: "
        r"\w+){0,3}) (?:\w+ )?(?:put (?:it|you|your \w+) forward|supported (?:it|"
        r"you|your \w+)|voted for you|"
        r"recommended (?:it|you|your \w+)|backed (?:it|you|your \w+)|took (?:it|you) (?:further|forward))",
    ),
    family(
        "knocked passed turned eliminated edged pipped outscored unlucky "
        "deselected screened ruled beaten unsuccessful refused contention "
        "outbid unplaced",
        r"\byou(?:'ve| have| were|'re| are)(?: been| now| just| sadly| unfortunately|"
        r" only| rather| very){0,3} (?:knocked back|knocked out|passed over|turned "
        r"down|turned "
        r"away|eliminated|edged out|pipped|outscored|unlucky (?:this time|on this|"
        r"with)|deselected|screened out|ruled out|narrowly beaten|just beaten|refused "
        r"the)\b|"
        r"\b(?:not in|out of|no longer in) contention\b",
        _mine,
    ),
    family(
        "not isn wasn won",
        r"\b(?:it|that|this|one|choice|winner)(?: just| simply| sadly)?(?:'s not|"
        r" is not| isn't| was not| wasn't| will not be| won't be)(?: going to be)?(?: "
        r"you| us)"
        r"(?=\s*(?:[.,;!]|$))",
    ),
    family(
        "placed",
        r"\b(?:candidate|applicant) [\w#-]*\d[\w-]*(?: \(you\))?,? (?:was|were|has "
        r"been|is) not (?:placed|appointed|selected|successful|progressed|retained)\b",
    ),
    family(
        "nothing offer offers",
        r"\bnothing (?:will|is|'ll) (?:be )?(?:coming|forthcoming|come) from (?:us|here|this)\b|"
        r"\bthere (?:will|is going to|can) be no (?:\w+ )?offer\b(?!.{0,40}\b(?:until|"
        r"before|today|yet|this week|unless)\b)|"
        r"\bwill(?: not|n't) (?:\w+ )?lead to an offer\b",
    ),
    family(
        "felt found thought concluded considered persuaded convinced satisfied view",
        r"\b(?:felt|found|thought|concluded|considered|of the view) (?:that )?you(?:r "
        r"(?:\w+ )?(?:experience|background|skills|knowledge|cv|answers))? (?:\w+ "
        r")?(?:lack(?:ed|s)?|(?:did|do|does)(?: not|n't) (?:\w+ )?have (?:the|enough|"
        r"sufficient)|"
        r"had too little|(?:were|was|are|is|would be)(?: not|n't)(?: quite| yet)? "
        r"(?:ready|right|strong|suited|suitable|experienced|senior|qualified)|would "
        r"be too)\b|"
        r"\bnot (?:\w+ )?(?:persuaded|convinced|satisfied) that you(?:'d| would| were| are|'re)? ",
    ),
    family(
        "what",
        r"\byou (?:weren't|were not|aren't|are not)(?: quite| really| exactly)? "
        r"what (?:(?:the|our|my) )?\w+(?: \w+)? (?:was|is|are|were|had|has|needs?|"
        r"wants?|needed|wanted|'s|'re)\b",
    ),
    # no
    family(
        "no",
        r"\b(?:answer|reply|response|verdict|decision|word)\b(?: (?!will|if|could|"
        r"may|might|would)[\w'-]+){0,7}? (?:is|was|came back|comes back|has to be|"
        r"must be)(?: an?| the| sadly| still)?(?: (?:polite|firm|clear|"
        r"final|definite|flat|reluctant|sad|regretful|big|simple|straight))? no(?=\s*(?:[.,;!]|"
        r"$| this time| i'm| sorry| and| but| from))",
        _mine,
    ),
    family(
        "no",
        r"\b(?!you\b|nobody\b|i\b|n't\b)[\w']+ (?:(?:has|have|had) )?(?:said|says|"
        r"say)(?: (?:thanks|thank you|ta)(?: [\w']+){0,4}? but)? (?:a (?:polite|"
        r"firm|flat) )?no(?=\s*(?:[.,;!]|$| to you| i'm| sorry| this time))",
        lambda found: (
            _mine(found)
            and not pattern(r"\bnot? \w*$|n't |\bnever\b|\b(?:your|hear|yes or)\b").search(found.string[: found.end()])
        ),
    ),
    family(
        "pass",
        r"\b(?:said|says|say) (?:that )?(?:they|he|she|we|it)(?:'d| would|'ll| will) "
        r"pass(?=\s*(?:[.,;!]|$))",
    ),
    family(
        "unsuccessful rejected declined selected progressed shortlisted successful refused hired decline reject",
        r"^(?:unsuccessful|rejected|declined|not (?:selected|shortlisted|progressed|"
        r"successful|hired)) (?:at|after|on|following|by|for)\b|"
        r"^(?:profile|application|candidate|cv|candidature|resume|applicant)(?: "
        r"(?:no\.? |number |id |ref |#)?[\w/#-]*\d[\w/-]*)?(?:: | - | has been |"
        r" was | is | )(?:now )?"
        r"(?:not (?:progressed|selected|shortlisted|hired|successful|progressing)|"
        r"rejected|declined|unsuccessful|refused)\b|"
        r"^(?:[\w' ]{0,60}\b)?(?:decision|outcome|result|disposition|status)\b[\w "
        r"]{0,80}?(?::| -| is:?) ?(?:decline|declined|rejec\w+|not hired|unsuccessful|"
        r"refused|regret)\b",
    ),
    # the end of it
    family(
        "ends end stops ended finishes closes over",
        r"\byour (?:[\w'-]+ )?(?:application|candidacy|candidature|part|journey)(?: "
        r"[\w'-]+){0,7}? (?:ends|stops|finishes|is (?:now )?(?:at an end|over)|has "
        r"(?:now )?(?:ended|come to an end)|"
        r"comes to an end)(?! on| at (?!this|that)| when| with (?:a|an|the)| in\b)\b|"
        r"\b(?:it|this) (?:ends|must end|has to end) (?:here|there)\b",
    ),
    family(
        "door line goodbye",
        r"\b(?:close|shut|closing|closed) the door on (?:this|you|your|that)\b|\b(?:put|"
        r"puts|drawn?|drew|putting) a line (?:through|under) (?:your|you|the (?:role|"
        r"job|post|position|application)|this)\b|"
        r"\bsay goodbye\b(?=[^.]{0,40}\b(?:found|filled|another|somebody|someone|chosen))",
    ),
    family(
        "filled gone taken",
        rf"^(?:(?:sorry|apologies|unfortunately|afraid|bad news)\b[^.;]{{0,15}}?[,.!:–-]* "
        rf")?(?:the |that )?(?:{THING}|vacancy)(?:'s| is| has been| has| now| already|"
        r" been)* (?:filled|gone|taken)(?=\s*(?:[.,;!]|$| sorry| now| i'm))",
    ),
)
"""Each by words of which one must stand in the sentence, how it is said, and what a second look asks."""


_ALL = (*chosen_instead.FAMILIES, *FAMILIES, *fell_through.FAMILIES)
_WITH_WORD: dict[str, list[int]] = {}
"""By word, of which of these it is a key."""
for _at, _each in enumerate(_ALL):
    for _key in _each[0]:
        _WITH_WORD.setdefault(_key, []).append(_at)
_ANY = frozenset(_WITH_WORD) | chosen_instead.SOMEBODY


def _hangs(folded: str, at: int) -> bool:
    """Whether it is only supposed, or the moment of something else: "ring me when you're out"."""
    return conditional(folded, at) or _WHEN.search(folded, max(0, at - 12), at) is not None


_WHEN = pattern(r"\b(?:when|once|after|until) $")


def noticed(hearing: Hearing) -> Iterator[Said]:
    """Sentences in which the reader is refused, though in nobody's phrase."""
    for at, folded in enumerate(hearing.folded[:40]):
        if len(folded) > 500:
            continue
        there = hearing.words(at)
        if "'" in folded or "-" in folded:
            there = there.union(_WORD.findall(folded))
        there &= _ANY
        if not there:
            continue
        for each in sorted({each for word in there for each in _WITH_WORD.get(word, ())}):
            _, words, test = _ALL[each]
            found = pattern(words).search(folded)
            if found and (test is None or test(found)) and not _hangs(folded, found.start()):
                yield Said(at=at, start=found.start(), end=found.end())
                break
        else:
            other = None if chosen_instead.SOMEBODY.isdisjoint(there) else chosen_instead.another_has_it(folded)
            if other and not conditional(folded, other.start()):
                yield Said(at=at, start=other.start(), end=other.end())
