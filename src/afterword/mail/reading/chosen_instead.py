"""Refusals by whom they took: a choice, and a person who is not the reader.

"Went with a joiner from Perth", "gave the part to Ms Hale", "the vote was for another": who chose, how it is said
and in which order does not matter, as long as it is a person, and one who can have been chosen instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.calendars.people import is_post
from afterword.mail.reading.reader import each_of
from afterword.writing.expressions import pattern

_WORD = pattern(r"[a-zà-ÿ]+")
THING = (
    r"(?:role|position|post|job|vacancy|opening|opportunity|place|placement|spot|seat|chair|desk|part|gig|"
    r"contract|commission|work|shifts?|class|internship|apprenticeship|traineeship|lectureship|studentship|fellowship|"
    r"headship|professorship|clerkship|directorship|residency|pupillage|secondment|post-?doc|ph\.?d|training contract|"
    r"offer|bench|stall|round)"
)
"""What is given away."""
_ANOTHER = r"(?:another|a different|an alternative|the other|one of the other|one of the others|a rival|a fellow)"
_CHOSE = (
    r"(?:chosen?|picked|hired|appointed?|appointing|engaged|employed|recruited|signed(?: on| up)?|cast(?:ing)?|took(?: "
    r"on)?|taken(?: on)?|promoted|preferred|elected|selected|favou?red|plumped for|settled (?:on|for)|opted for|"
    r"gone (?:with|for)|went (?:with|for)|go with|decided (?:on|for|in favou?r of)|landed on|said yes to|"
    r"asked)"
)
_CHOOSING = r"(?:hiring|choosing|engaging|employing|signing|taking(?: on)?|going (?:with|for)|picking)"
_CHOSE_FOR_IT = (
    r"(?:gone with|went with|going with|go with|decided (?:on|for|in favou?r "
    r"of)|opted for|plumped for|settled on|chosen?|"
    r"preferred|preference (?:is|was) for|picked)"
)
"""That which is said of one of several alone."""
_TITLE = r"(?:ms|mrs|mr|miss|dr|prof|professor|rev|revd|sir|dame|father|captain)\b"
_FOLK = pattern(
    r"(?:person|people|candidate|candidates|applicant|applicants|one|finalist|"
    r"finalists|contender|contenders|individual|colleague|boy|girl|lad|lass|"
    r"guy|chap|bloke|fella|fellow|man|woman|lady|gentleman|kid|couple|local|"
    r"graduate|student|leaver|actor|actress|player|singer|dancer|speaker|employee|"
    r"contractor|freelancer|temp|insider|outsider|internal|external|incumbent|"
    r"relative|friend|nephew|niece|cousin|brother|sister|son|daughter|neighbour|"
    r"neighbor|mate|youngster|sparky|chippy|greenkeeper|pro|hand|newcomer|scholar|"
    r"starter|interviewee|party)"
)
_PERSONLY = pattern(r"(?:ers?|ors?|ists?|men|man|women|woman|ians?|ants?|ees?)$")
_NOBODY = pattern(
    r"(?:supplier|caterer|printer|server|partner|recruiter|lawyer|vendor|provider|"
    r"carrier|manufacturer|contractor's|offer|order|folder|letter|number|paper|"
    r"poster|computer|container|layer|summer|winter|quarter|matter|chapter|corner|"
    r"answer|manner|floor|door|sector|factor|error|software|manager's|restaurant|"
    r"plant|tender|banner|date|time|venue|hotel|agency|yard|company|firm|school|"
    r"team|department|building|office|system|tool|name|logo|day|week|month|approach|"
    r"format|platform|design|pattern|committee|employer|december|november|october|"
    r"september|customer|user|buyer)"
)
"""What is chosen as well, and is nobody who could have the job."""


def _a_person(word: str) -> bool:
    """Whether the word tells somebody who could have the job."""
    if _FOLK.fullmatch(word):
        return True
    return not _NOBODY.fullmatch(word) and (is_post(word) or bool(_PERSONLY.search(word)))


def _somebody(words: str, *, upto: int = 4) -> bool:
    """Whether the first of these words name a person: "greenkeeper from Fife", "nurse with theatre experience"."""
    head = pattern(
        r"\b(?:from|with|who|whose|that|over|for|in|at|as|instead|nearer|to|of|and|"
        r"rather|than|this)\b|[.,;:]"
    ).split(words, maxsplit=1)[0]
    told = _WORD.findall(head)[:upto]
    if not told or _NOBODY.fullmatch(told[-1]):
        return not told
    return _a_person(told[-1]) or is_post(head.strip())


def _another(found: re.Match[str]) -> bool:
    told = _WORD.findall(found["whom"])
    hired = found[0].startswith(("engaged ", "employed ", "recruited ", "hired "))
    return _somebody(found["whom"]) or (hired and bool(told) and not _THINGS.intersection(told))


_THINGS = frozenset(("van", "car", "lorry", "hall", "room", "bus", "machine", "firm", "agency", "company", "venue"))


def _gone_to(found: re.Match[str]) -> bool:
    """To somebody, and not to the board or to you."""
    if found["whom"].split(" ", 1)[0] in ("you", "your", "yours", "us", "me"):
        return False
    return bool(
        pattern(
            r"(?:another|someone|somebody|one of|the other|the (?:last|first|second) "
            rf"one|her\b|him\b|{_TITLE})"
        ).match(found["whom"])
    ) or (
        _somebody(pattern(r"^(?:an?|the|our|my|his|her|their)\b").sub("", found["whom"]))
        and not found["whom"].startswith("one ")
    )


_REGRET = pattern(
    r"\b(?:sorry|afraid|unfortunately|sadly|regret\w*|but|yet|though|although|however|in the end|after all|instead|"
    r"over you|ahead of you|in preference|rather than|already|close thing|not "
    r"you|apologies|at last|this time|nearer|closer|"
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


Family = tuple[frozenset[str], str, Callable[[re.Match[str]], bool] | None]


def family(keys: str, words: str, test: Callable[[re.Match[str]], bool] | None = None) -> Family:
    """One of the lists below, with its keys as words between spaces."""
    return frozenset(keys.split()), words, test


_KEYS_CHOSE = (
    "chose chosen picked hired appointed appoint appointing engaged "
    "employed recruited signed cast casting took taken promoted preferred "
    "elected "
    "selected favoured favored plumped settled opted gone went decided "
    "landed yes go asked hiring choosing engaging employing signing "
    "taking going picking preference"
)
FAMILIES: tuple[Family, ...] = (
    # somebody else
    family(_KEYS_CHOSE, rf"\b{_CHOSE} {_ANOTHER}(?P<whom>(?: [\w'-]+){{0,5}})", _another),
    family(
        _KEYS_CHOSE, rf"\b{_CHOOSING} (?:a different|the other|one of the other)(?P<whom>(?: [\w'-]+){{0,5}})", _another
    ),
    family("else", rf"\b(?:{_CHOSE}|{_CHOOSING}) (?:someone|somebody|anyone|anybody) else\b"),
    family(_KEYS_CHOSE, rf"\b{_CHOSE} (?:an?|the|our) (?P<whom>[\w'-]+(?: [\w'-]+){{0,5}})", _instead),
    family(
        "gone went going go decided opted plumped settled chose chosen preferred preference picked",
        rf"\b{_CHOSE_FOR_IT} an? (?P<whom>[\w'-]+(?: [\w'-]+){{0,3}} (?:with|from|who|whose|nearer|closer)\b)",
        _for_that,
    ),
    family(
        "chose chosen picked preferred gone went",
        r"\b(?:chose|chosen|picked|preferred|gone with|went with) the (?:candidate|"
        r"applicant|person|one|woman|man) (?:with|who|from|whose)\b",
    ),
    family("internal", r"\b(?:took|taken|hired|gone with|went with|chose|chosen|picked|appointed) the internal\b"),
    family(
        "vote choice majority preference nod votes",
        r"\b(?:vote|votes|choice|preference|nod)(?: \w+){0,2}? (?:was|were|is|went|"
        r"fell|has fallen|has gone|goes|came down|being)"
        r"(?: out)? (?:for|on|to|upon|with|in favou?r of) (?:another|a |an |the other|somebody|someone|one of)|"
        r"\b(?:majority|vote|votes) (?:was|were|is|went|came out) against (?:you|"
        r"tak|hir|appoint|mak|employ|offer|going)",
    ),
    family(
        "side",
        r"\b(?:came|come|coming) down on the (?:other side|side of (?:another|the "
        r"other|a|an|somebody|someone))\b",
    ),
    family(
        "gave given giving offered offering awarded awarding handed promised allotted",
        r"\b(?:gave|given|giving|offered|offering|awarded|awarding|handed|promised|"
        r"allotted) (?:it|them|(?:the|this|that) "
        rf"(?:[\w'-]+ ){{0,3}}?{THING}) (?:over |straight |on )?to (?P<whom>[\w'-]+(?: [\w'-]+){{0,4}})",
        _gone_to,
    ),
    family(
        "someone somebody another",
        r"\b(?:gave|given|giving|offered|offering|awarded|awarding|handed|promised|allotted) (?:the|this|that) "
        r"(?:[\w'-]+ ){1,3}?to (?:someone|somebody|another (?:candidate|applicant|"
        r"person|colleague)) (?:who|else|with|from|that)\b",
    ),
    family(
        "went goes gone going given offered awarded accepted taken fell",
        rf"\b(?:the|that|this|our) (?:[\w'-]+ ){{0,3}}?{THING} (?:has |have |had "
        r"|is |was |been |now |already |just |since "
        rf"|sadly |therefore |being ){{0,4}}(?:went|goes|gone|going|given|offered|"
        r"awarded|fell|(?:accepted|taken)(?= by)) (?:to|by) "
        rf"(?P<whom>[\w'-]+(?: [\w'-]+){{0,4}})",
        _gone_to,
    ),
    family(
        "elsewhere",
        r"\b(?:offered|given|gave|awarded|placed|made|gone|went|going) (?:(?:it|"
        rf"(?:the|an|our|this) (?:[\w'-]+ ){{0,2}}{THING}) )?"
        rf"elsewhere\b|\b{THING} (?:\w+ ){{0,2}}(?:made|given|awarded|gone|went|offered) elsewhere\b|"
        r"\b(?:talents?|skills|strengths|gifts|future)\b[^.;]{0,40}\b(?:elsewhere)\b",
    ),
    family(
        "voted resolved voting",
        rf"\b(?:voted|resolved|voting)(?: [\w']+){{0,4}}? to (?:hire|appoint|engage|"
        rf"employ|elect) (?:another|an?|{_TITLE}|somebody|someone|one of)\b",
    ),
    family(
        "found got has have",
        r"\b(?:found|got|hired|appointed|chosen) (?:its|their|our|his|her|my) (?:new "
        r"|next )?(?P<whom>(?:[\w'-]+ ){0,2}?[\w-]+)"
        r"(?=[.,!;]|$| (?:and|who|but|so|now|already|at last|thanks|sorry)\b)",
        _post_found,
    ),
    family(
        "somebody someone",
        r"\b(?:we|i|they|he|she)(?:'ve| have|'s| has)? (?:now |already |since )?(?:got|"
        r"found|hired|taken on|picked) (?:somebody|someone)"
        r"(?: now| already| thanks)?(?=\s*(?:[.,;!]|$))",
    ),
    family(
        "has got gets took won",
        r"\b(?:another|other) (?:person|candidate|applicant|woman|man|contender|"
        rf"chap|girl|lad|colleague)\b[^.;]{{0,50}}"
        rf"\b(?:has|have|got|gets|took|won|landed|secured) (?:the|this|that) (?:\w+ )?{THING}\b",
    ),
    family(
        "filled",
        r"\b(?:we|they|i|he|she|have|has|'ve)(?: \w+)? filled (?:both|all|every|"
        r"each)\b|(?:^|[,.!] |sorry \w+ )filled (?:it|that one|this one)\b",
    ),
    family(
        "posts roles vacancies positions places jobs spots",
        r"\b(?:posts|roles|vacancies|positions|places|jobs|spots)\b,?(?: \w+){0,3}? "
        r"(?:were|are|have|all|now)(?: now| all| been| already)* "
        r"(?:taken|filled|offered to (?:other|another)|given to (?:other|another)|awarded to|allocated)",
    ),
)
"""Each by words of which one must stand in the sentence, how it is said, and what a second look asks."""

_OTHER_ONE = pattern(
    r"\b(?:another|a different|an alternative|the other|one of the other|our "
    r"other|one other) (?P<whom>[\w'-]+(?: [\w'-]+){0,2})|\b(?:someone|somebody) "
    r"(?:else|with|who|whose|more|local|nearer|closer|already|a bit|a little)\b|"
    r"\b(?:an|the|our|their) (?:internal|in-house|external|existing|incumbent) (?:\w+)"
)
SOMEBODY = each_of("another different alternative other someone somebody internal house external existing incumbent")
"""Words of which one stands wherever somebody else is told."""
_HAS_IT = pattern(
    r"\b(?:chose|chosen|picked|hired|appointed|appointing|engaged|employed|recruited|"
    r"signed|cast|took|taken|promoted|preferred|elected|selected|favou?red|settled|"
    r"opted|plumped|(?:gone|went|going) (?:with|to|for|ahead|forward)|decided|"
    r"landed|yes|gave (?:it|the|this|that)|"
    r"given (?:it|the|this|that|to)|giving|offered|offering|awarded|handed|accepted|"
    r"got|gets|secured|won|edged|beat|beaten|pipped|nod|fell|fallen|filled|joining|"
    r"joins|starts|starting|started|brought|backed|voted|found|suits|suited|"
    r"fits|stronger|closer|"
    r"better|ahead|luckier|prevailed|impressed|top|confirmed|hiring|moving|proceeding|"
    r"leaned|leant|leaning|invited|scored|ranked|edge)\b"
)
_BY_THE_WAY = pattern(
    r"\b(?:still|also|as well|too|interview(?:ing|s)?|see(?:ing)?|saw|met|meet(?:ing)?|"
    r"asked|withdr\w+|declined|pulled|dropped|questions?|will|would|may|might|"
    r"could|can|whether|until|yet|beat the|to you|before you|when|than the|"
    r"room|team|date|floor|copy|email|mail|call|time|day|document|form|reference|"
    r"referee|link|speak|talk|left|late|lost|wrong|you (?:beat|got|have got|"
    r"were better)|please|contact|unless|once|next|tomorrow|soon|letter|parcel|"
    r"package|mistake|join (?:us|the call)|\d+)\b|\?"
)


def another_has_it(folded: str) -> re.Match[str] | None:
    """Somebody else, and beside them that they have it, with nothing that speaks of meeting or asking them."""
    for other in _OTHER_ONE.finditer(folded):
        whom = other["whom"]
        if whom is not None and not any(_a_person(word) for word in whom.split()):
            continue
        begin = max(folded.rfind(sign, 0, other.start()) for sign in ".;:?!") + 1
        ends = [at for sign in ".;:?!" if (at := folded.find(sign, other.end())) >= 0]
        clause = folded[begin : min(ends, default=len(folded))]
        if _HAS_IT.search(clause) and not _BY_THE_WAY.search(clause):
            return other
    return None
