"""Who is away, in people's own words: who, in what tense, and where they are instead of at their desk.

It is the writer, or whoever was written to, or one by name or office whose absence a colleague tells. What everybody
has of holidays, an absence that is over and one that may come are none.
"""

from __future__ import annotations

import re
from collections.abc import Set

from afterword.mail.reading.reader import each_of, plain
from afterword.writing.expressions import pattern
from afterword.writing.letter import Span

_AWAY_WORDS = each_of(
    "abroad absence absent assignment away baby back bedridden break camping conference congress convalescing "
    "convention course court covid cruise day dengue deployment exhibition expedition expo fair festival field "
    "fieldwork filming fishing flight flown flu flying funeral furlough furloughed gone hiking holiday holidays "
    "hols home honeymoon hospital hospitalised ill incommunicado indisposed isolation jury laid leave left "
    "meetings mission nights non-working off off-site offline offsite ooo operation out overseas pilgrimage plane "
    "poorly pto quarantine recovering recuperating residential resume retreat return returning sabbatical sailing "
    "sea secondment seminar sick signed skiing strike summit surgery symposium taken theatre tour touring travel "
    "traveling travelled travelling trekking trip unavailable unreachable unwell vacation wedding went"
)
_NO = frozenset(("not", "don't", "won't", "isn't", "can't", "cannot", "aren't", "shan't", "never", "only"))
_WHERE = frozenset(("in", "at", "around", "working", "work", "mail", "mails", "email", "emails", "e-mail", "e-mails",
                    "messages", "available", "reachable", "mailbox", "inbox", "contactable"))  # fmt: skip
_LASTS = frozenset(("until", "till", "til", "all", "week", "month", "today", "fortnight"))


def may_be(words: Set[str]) -> bool:
    """Whether there are words of an absence at all among those of a sentence, which few have."""
    if not _AWAY_WORDS.isdisjoint(words):
        return True
    return not _WHERE.isdisjoint(words) and not (_NO.isdisjoint(words) and _LASTS.isdisjoint(words))


_WORD = pattern(r"[a-z][a-z'-]*")
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?"
_DAY = (
    rf"(?:today|tomorrow|tonight|this (?:\w+ )?(?:week|month|morning|afternoon|fortnight|term|{_WEEKDAY})|"
    rf"next (?:week|month|fortnight|{_WEEKDAY})|all (?:week|day|month|this|next|of)|{_WEEKDAY}|at present|at the "
    r"moment|right now|now|just now|currently|most of|for (?:the|a|an|two|three|four|five|six|ten|some|another|\d+) "
    r"[\w' ]*?(?:days?|weeks?|months?|fortnight|while|term|moment|rest|summer|time being)|as of|as from|from|since|"
    r"between|until|till?|through|thru|up to|for the)\b"
)
_LEAVE = (
    r"(?:leaves?|holidays?|hols|vacation|pto|sabbatical|secondment|furlough|honeymoon|jury (?:duty|service)|strike|"
    r"pilgrimage|tour|manoeuvres|deployment|field ?work|site visits?|nights|(?:half-?term|easter|summer|spring|"
    r"winter|christmas|mid-?term|study) break|night shifts?|bed rest|"
    r"(?:his|her|their|my) (?:\w+ )?(?:break|travels)|(?:a|an|the|his|her|my) (?:[\w'-]+ ){0,2}(?:trip|course|"
    r"residential|plane|train|flight|ship|boat|cruise|retreat|break|assignment|mission|expedition|away day|rest day|"
    r"day off|days? off|week off|weekend)|(?:business|work) (?:travel|trip))\b"
)
_ELSEWHERE = (
    r"(?:(?:over |out |up |down |back |away )?(?:in|at) (?:the |an? )?[A-Z][\w' -]{1,40}?(?: for (?:a|my|his|"
    r"her|the) "
    r"\w+)?(?: \w+){0,4}? (?:until|till?|all (?:week|day|month)|this (?:week|month)|today|for (?:a|two|three|the) "
    r"(?:\w+ )?(?:days?|weeks?|fortnight|month|week)|and (?:largely |mostly )?(?:offline|out of reach))\b|"
    r"(?:at|attending) (?:an? |the |our |my |his |her )?(?:[\w'-]+ ){0,4}?(?:conference|convention|fair|expo|"
    r"exhibition|"
    r"off-?site|retreat|summit|funeral|training course|congress|training day|parents|client site|show|camp|"
    r"tournament|festival|hospital|seminar|symposium)\b|"
    r"at sea\b|in (?:transit|quarantine|isolation|surgery|theatre|labour|mourning|court|training|(?:back-to-back )?"
    rf"(?:meetings|interviews|lectures|rehearsals|clinic) (?:{_DAY}|most)|the (?:air|field|mountains|bush|hills))\b"
    r"(?! of)|in (?:the )?hospital\b)"
)
_ABSENT = (
    rf"(?:on (?:[\w'-]+ ){{0,3}}?{_LEAVE}(?!-)|"
    r"(?:out|away|absent|gone|far) (?:of|from) (?:the |my |his |her |their )?(?:office|desk|country|town|lab|clinic|"
    r"school|surgery|practice|reach|signal|range|contact|action|station|workshop|shop|building|ward|computer|phone|"
    r"keyboard|city|state)\b|"
    r"(?:abroad|overseas|absent|offline|incommunicado|hospitali[sz]ed|furloughed|out of office|ooo|self-isolating)\b|"
    r"(?:unavailable|unreachable|unwell|poorly|ill|indisposed|convalescing|bedridden|laid up|laid low)"
    rf"(?: in bed| at home)?(?= (?:and|so|but|with)\b| {_DAY}|[,.;!]|$)|"
    r"(?:recovering|recuperating) (?:from|at|after)\b|down with (?:\w+ )?(?:flu|covid|dengue|malaria|a )|"
    r"(?:away|off|out|home)(?: sick| ill| poorly| unwell)\b|sick (?:at home|in bed|today|this week)\b|"
    r"(?:at )?home with (?:a|my|the|him|her|them)\b|signed off\b(?= (?:sick|work|by|for|until|till|with)\b)|"
    rf"(?:(?:away|off|gone)(?: \w+ing)?(?: again| now| too| both| myself| here| at \w+){{0,2}}(?: on)?|"
    rf"out(?: again| now)?) "
    rf"{_DAY}|"
    r"away\b(?! with\b| from home| days?\b)(?=[,.;!]|$| and\b| (?:on|at|in|for|so|because|visiting|\w+ing|but|having|"
    r"as)\b)|"
    r"(?:off|out|gone) (?:work\b|duty\b|on (?:pto|paternity|maternity|a|the|my|his|her)\b|with (?:flu|covid|a|"
    r"the|my|his|"
    r"her)\b|for (?:the|my|his|her|an?|two|three|\w+ day|\w+ week|thanksgiving|christmas|easter|diwali|eid)\b|"
    r"(?:my|his|her) feet)|"
    r"(?:gone|going|off|been called|called|been taken) (?:on (?:\w+ ){0,2}(?:leave|holidays?|vacation|"
    r"pilgrimage|tour|"
    r"strike|sabbatical)|home\b|abroad\b|overseas\b|away\b|sick\b|ill\b|(?:sail|ski|hik|camp|fish|travel|lamb|"
    r"hunt|shoot|"
    r"climb)\w*ing\b|to [A-Z])|"
    r"(?:travelling|traveling|hiking|skiing|sailing|camping|touring|trekking|backpacking|cruising|holidaying|fishing|"
    r"honeymooning|vacationing|filming|flying|moving house|getting married)\b(?! (?:salesman|costs|expenses|"
    r"time|to and))|"
    rf"out (?:on (?:site|the road|calls|visits|deliveries)|visiting|in the field)\b|"
    rf"(?:taking|taken|having|had|using up|booked|got)(?: to take)? (?:[\w-]+ ){{0,5}}?(?:leave|days? off|"
    rf"weeks? off|time off|{_WEEKDAY} off|holidays?|break|off)\b|"
    rf"{_ELSEWHERE})"
)
_NOT_IN = (
    r"(?:(?:\w+ )?(?:in|at work|around|about|working|in work|back|available|reachable|contactable|in the (?:office|"
    r"building|shop|school|lab|clinic|country|surgery)|at (?:my|his|her|their) desk|at the office|expected back|"
    rf"due back|expected in)(?: again)?\b(?=[,.;!]|$| (?:and|so|but|as|because|before)\b| {_DAY}|"
    rf" on (?:{_WEEKDAY}|\d)| on the \d))"
)
_LATELY = r"(?:(?:currently|now|also|presently|both|sadly|still|just|actually|unfortunately|myself|all|only|already) )*"
_IS = (
    r"(?:'s|'re| is| are|'ll be| will be| shall be| remains?| has been| have been| has| have)"
    r"(?: (?:currently|now|also|presently|sadly|still|just|actually|unfortunately|both|all|already))*"
)
_ISNT = r"(?: isn't|'s not| is not| won't be| will not be|'re not| aren't|'ll not be| is only| will only be| can't be)"
_BACK = (
    r"(?:(?:back|home|in again|(?:returns?|returning|resum(?:es?|ing)(?: (?:work|duty|duties))?)(?: to (?:work|"
    r"the \w+|"
    r"(?:his|her|my) (?:desk|post|duties)))?)(?: (?:at (?:my|his|her) desk|at work|in the \w+|from \w+(?: \w+)?|"
    r"with us|"
    rf"here|again))?,? (?:on |by |from |after |until |before )?(?:the )?(?:{_DAY}|\d|in (?:a|two|three|\d)|"
    rf"early|late|"
    r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)|easter|christmas|"
    r"january|february|march|april|may|june|july|august|september|october|november|december))"
)
_HIS = (
    rf"(?:{_IS} (?:gone |left |had to go )?{_ABSENT}|{_ISNT} {_NOT_IN}|"
    rf"(?: has| have|'s) (?:left for|gone to|flown to|travelled to|taken) (?:\w+ ){{0,3}}(?:[A-Z]|leave|"
    rf"holidays?|the "
    rf"(?:day|week)|ill|sick|off)|(?: has| have)? (?:gone|went|goes|taken) (?:off |away |out )?(?:on |for )?(?:\w+ )?"
    rf"(?:leave|holidays?|sick|vacation) (?:{_DAY}|yesterday|last)| (?:takes|has|goes on) (?:\w+ ){{0,2}}(?:leave|"
    rf"holidays?) (?:{_DAY})| (?:doesn't|does not) work (?:on )?(?:{_WEEKDAY}|today|this week)|"
    rf" (?:has|have) no (?:access to )?(?:\w+ )?(?:e-?mail|mail|signal|internet|phone)\b)"
)
_MAIL = r"(?:(?:my |any |the |your |these |this )?(?:e-?mails?|mails?|messages?|inbox|mailbox|post|texts))"
_OF_ME = pattern(
    rf"(?:(?<!if )(?<!when )(?<!whenever )(?<!should )\bi(?:'m| am|'ll be| will be| shall be|'ve been| have been|"
    rf"'ve| have)|(?:^|[,.;:!–—-] )(?:currently |presently )?am|\bfind me|\bcaught me|\breached me(?: while| when)?) "
    rf"{_LATELY}(?:{_ABSENT}|{_BACK})|"
    rf"\bi(?:'m| am|'ll| will|'ll be| will be| shall)? (?:not|n't)(?: be)? {_NOT_IN}|\bi (?:won't|"
    rf"shan't)(?: be)? {_NOT_IN}|"
    rf"\b(?:i|we)(?:'ll| will| shall)? (?:next )?{_BACK}|\b(?:i(?:'ll| will|'m| am)) {_BACK}|"
    rf"\bwe(?:'re| are|'ll be| will be) {_LATELY}(?:on (?:\w+ )?(?:holidays?|leave|vacation|tour)|at sea|abroad|"
    rf"off|out of (?:the )?office|travelling|traveling)\b(?= {_DAY}|[.,;!]|$| (?:and|so|at|on)\b)|"
    rf"\bwe(?:'re| are|'ll be| will be) {_LATELY}away (?:{_DAY}|on|at)|"
    rf"(?:^|[!.,;:–—-] )(?:(?:sorry|apologies|thanks|thank you|fyi|please note|currently|now|presently)[,:]? )?"
    rf"(?:on (?:[\w'-]+ )?(?:leave|holidays?|vacation|pto|sabbatical|strike)\b|(?:out of (?:the )?(?:office|"
    rf"country|town)|ooo)\b|"
    rf"(?:away|out|off|gone|travelling|traveling|abroad|offline|overseas|at sea)\b(?= (?:{_DAY}|to|on|at|in|"
    rf"with|\w+ing)"
    rf")|gone \w+ing\b|back (?:on |at my desk |in the office |the )(?:{_DAY}|\d)|back \d)|"
    rf"\bi(?:'m| am)?(?: (?:will|do|can|may|shall))?(?:'ll|n't| not)*(?: won't| can't| don't|"
    rf" cannot)?(?: be)?(?: not)? "
    rf"(?:able to )?(?:read|check|see|answer|open|monitor|look at|get at|get to|reply to|respond to|access)(?:ing)? "
    rf"{_MAIL} (?:until|till?|before|while i|when i|this week|today|at night|after)|"
    rf"\bi(?:'m| am) (?:\w+ )?not (?:reading|checking|answering|monitoring|looking at|opening) {_MAIL}|"
    rf"\b{_MAIL} (?:is|are|will|won't|isn't|aren't)(?: not| un)?(?: be)? ?(?:read|attended|monitored|answered|"
    rf"checked|"
    rf"looked at|opened)(?: again)?(?: by [a-z]+)? (?:until|till?|during|while i|once a)|"
    rf"\bi (?:do not|don't|never|only) work (?:on )?{_WEEKDAY}|\b(?:it's|today is|today's|this is|{_WEEKDAY} is) my "
    rf"(?:non-working day|day off|rest day|week off|weekend)|"
    rf"\bi(?:'ve| have)(?: got| booked| taken)? (?:an? |the |some |two |a few |my )?(?:\w+ )?(?:jury (?:service|"
    rf"duty)|"
    rf"(?:annual |sick |study )?leave\b|(?:days?|weeks?|{_WEEKDAY}|time) off|(?:today|tomorrow|{_WEEKDAY}) off)|"
    r"\b(?:during|in) my (?:absence|leave|holiday|vacation)\b|\b(?:on|upon|after) my return\b|"
    r"\bi(?:'ve| have) (?:already |now )?(?:gone|left|finished|logged off|clocked off) (?:for (?:the (?:day|"
    r"week|weekend|"
    r"holidays)|christmas|easter)|home|on (?:leave|holiday|vacation))\b|"
    r"\bi (?:go|leave|fly|travel|set off|finish|finish up|start|begin|break up)(?: \w+){0,3} (?:for (?:a|two|"
    r"three|the|\d) (?:weeks?|fortnight|days|month|summer|"
    r"holidays|year)\b|(?:on (?:\w+ )?(?:leave|"
    r"holiday|vacation)|for (?:my|the|a) (?:\w+ )?(?:holidays?|leave|break|vacation|trip)|(?:\w+ )?leave|holidays?) "
    r"(?:today|tonight|tomorrow|this|on|from))|\bi (?:have no|have (?:only )?limited|don't have|do not have|"
    r"haven't|have little|won't have|"
    r"will have (?:no|limited|little)) (?:\w+ )?(?:access|signal|connection|internet|wifi|e-?mail)\b|\b(?:be|"
    r"when i(?:'m| am)) (?:back )?home on\b|"
    rf"\bhaving (?:an operation|surgery|a baby|my \w+ (?:done|out|replaced))\b"
)
_BOSS = (
    r"(?:boss|head(?: ?teacher| of \w+)?|headmaster|headmistress|principal|director|manager|supervisor|foreman|"
    r"forewoman|chef|captain|skipper|chair\w*|owner|dean|professor|partner|recruiter|consultant|secretary|clerk|"
    r"matron|"
    r"coordinator|co-ordinator|superintendent|registrar|gaffer|warden|vicar|rector|minister|editor|conductor|bursar|"
    r"lead|officer|executive|administrator|assistant|deputy|president|ceo|cto|proprietor|inspector|sergeant|gardener|"
    r"sister|surgeon|colleague|(?:person|lady|gentleman|woman|man|chap|fellow|one) (?:you|whom|to whom|in charge|"
    r"dealing|responsible|handling|who (?:deals|handles|looks|runs|does|answers|reads|opens)|looking after|"
    r"in (?:hr|personnel|recruitment|the "
    r"office))(?: [\w'-]+){0,5}?)"
)
_YOU_WROTE = (
    r"(?:you|your)(?:'ve| have|'re| are)? ?(?:\w+ )?(?:wrote|mailed|e-?mailed|write|messaged|contacted|used|"
    r"sent|trying "
    r"to reach|try to reach|addressed|rang|called|e-?mailing|message|writing to|asked for|letter|mail|e-?mail|note|"
    r"enquiry|reached|were dealing|have been dealing|spoke)\b"
)
_BETWEEN = (
    r"(?:,? ?(?:the|our|my|your|who|whom|to whom|whose|from|in|of|at|you|looking after|dealing with|"
    r"handling)\b[^.;!?]{0,70}?,?)?"
)
_OF_THE_ONE = pattern(
    rf"\b(?:the|our|my|your)(?: [\w'-]+){{0,3}}? {_BOSS}{_BETWEEN}{_HIS}|"
    rf"\b{_YOU_WROTE}[^.;!?]{{0,60}}?(?:,|\bbut\b|\band\b|\bwho\b|\bthough\b)? ?(?:he|she|they|who)?{_HIS}|"
    rf"(?:^|\b(?:colleague|assistant|secretary|pa|deputy)\b.{{0,12}}[,;.:] ?|\b(?:that|as|because|but|since|and) )"
    rf"(?=.*\b(?:i'm|i am|i|me|my|mails?|e-?mails?|message|until|till?|back)\b)(?:he|she){_HIS}"
)
_NAMED = pattern(
    r"(?:(?<![\w’'])(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Captain|Capt|Sister|Chef|Sir|Dame|Fr|Father|Rev|Reverend|"
    r"Judge|Cllr|Councillor|Sgt|Sergeant|Lt|Major|Colonel|Matron|Sr|Nurse|Madam)\.? (?:[A-Z][\w’'-]*\w\.? ?){1,3}"
    r"|(?<![\w’'])(?!(?:I|The|This|That|It|He|She|We|You|They|There|Here|What|Who|Our|Your|My|His|Her|Their|Its|All|"
    r"Everybody|Everyone|Nobody|Somebody|Staff|Some|Most|One|Two|Half|Both|Many|No|Not|Yes|If|When|While|As|Since|"
    r"Because|Where|Which|Unfortunately|Sadly|Please|Thanks|Thank|Sorry|Hi|Hello|Dear|Just|And|But|So|For|From|In|On|"
    r"At|To|By|Of|Or|An?|Application|Interview\w*|Work|Parking|Lunch|Breakfast|Dinner|Candidates?|Applicants?|Hiring|"
    r"Recruitment|Nothing|Everything|Something|Anything|Anyone|Position|Role|Post|Job|Decision|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|Christmas|Easter|HR|IT|CV|Finance|Management|Head|Owner|Boss|Office|School|Term|Reception|"
    r"Status|Fyi|FYI|Pls|Ok|Okay|Good|Great|Ps|PS|Team|Training|Travel|Remote|Update|Accommodation|Uniform\w*|"
    r"References?)\b)"
    r"[A-Z][a-zà-ÿ]+(?:[-’'](?!s\b)[A-Za-z]+)?(?: (?:(?:van|von|de|del|la|bin|al|der) )?[A-Z][\w-]+){0,2})"
)
"""A person by their name, as it is written."""
_OF_A_NAME = pattern(
    rf"{_BETWEEN}{_HIS}|,? (?:he|she|they){_HIS}|[^.;!?]{{0,50}}\b(?:that|as|because|since|for|but|and) (?:he|"
    rf"she|they){_HIS}|'s (?:away|off|out)\b"
)
_WHILE = pattern(r"^(?:while|as|since|with) ")
_WROTE = pattern(rf"\b{_YOU_WROTE}")
_NOT_NOW = pattern(
    r"\bhome from (?:hospital|work|\w+leave)\b|\b(?:if|in case|should|whether|unless|whenever|suppose|assuming|"
    r"had) (?:i|we|he|she|they|you|the|anybody|anyone)\b"
    r"[^,;]{0,20}(?:'m| am| is|'s| be| are| go\b)|\bshould (?:i|we|he|she|they|you) be\b|"
    r"\b(?:was|were|had been|used to be|'d been) (?:\w+ )?(?:out|off|away|on|abroad|travelling|traveling|at|in|"
    r"ill|sick|"
    r"unwell)\b|"
    r"\bback (?:now|from (?:my |his |her |their |the |a )?(?:\w+ )?(?:leave|holidays?|vacation|sabbatical|break|trip|"
    r"travels))\b(?! (?:on|next|until|tomorrow|\w+day\b|\d|the \d))|\buntil (?:yesterday|last|this morning)\b|"
    r"\bby mistake\b|\bi(?:'m| am) (?:now )?back from (?!.{0,30}\b(?:on|until|tomorrow|next)\b)|"
    r"(?:^|\bi'm |\bi am )(?:now )?back (?:in|at) [^.;]{0,20}\b(?:today after|now|after (?:a|an|my|the|two|three) "
    r"(?:\w+ )?(?:days?|weeks?|months?|holidays?|leave|break))\b|"
    r"\b(?:apolog\w+|sorry) for (?:the |my |our |this )?(?:\w+ )?(?:delay|silence|late|slow)\b"
    r"(?!.*\b(?:until|till|back on|still|again|this week|all week|today|at the moment|currently)\b)|"
    r"\b(?:i'm|i am|now) back (?:to|at|in)\b(?!.{0,30}\bon\b)|\bdon't worry\b|\byour out[- ]of[- ]office\b|"
    r"\bhence the vacancy\b|\b(?:maternity|paternity|parental|sickness|sabbatical|leave|holiday|absence) cover\w*\b|"
    r"\bto cover\b|\b(?:post|role|position|job|vacancy|contract|opening|you'd|you would|you will|"
    r"you'll)\b[^.;]{0,60}\b"
    r"(?:cover|replac|stand(?:ing)? in|fill(?:ing)? in|involves?|while|because)|\boff (?:the|my) (?:record|rota|"
    r"list|team|"
    r"hook|clock|cuff)\b|\b(?:might|may|could) be (?:away|out|off)\b|\bput off\b|"
    r"\bback (?:to|with) (?:you|all|everyone|candidates|us|me)\b|\b(?:in (?:his|her|their) place|stands? in|short-?"
    r"(?:staffed|handed)|stretched|will (?:see|meet|interview) you)\b|"
    r"\bgone (?:through|to another|with|ahead|well|up|down|very|quite|over|live|beyond)\b"
)
_PLACE = pattern(
    r"\b(?:in|at|to) (?:the |an? )?((?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|"
    r"May|June|"
    r"July|August|(?:Sept|Nov|Dec)ember|October|I\b|Q\d|HR\b|AM\b|PM\b|Easter|Christmas)[A-Z])"
)


def _with_places(words: str, folded: str) -> str:
    """Folded, but for the capitals of places, by which they are told from other things."""
    for place in _PLACE.finditer(words):
        folded = folded[: place.start(1)] + place[1] + folded[place.end(1) :]
    return folded


def span(words: str, folded: str) -> Span | None:
    """Where the sentence tells that its writer is away, or one who was written to, or one by name or office."""
    if (
        not may_be(set(_WORD.findall(folded)))
        or _NOT_NOW.search(folded)
        or (folded.endswith("?") and not _WHILE.match(folded))
    ):
        return None
    placed = _with_places(words, folded)
    found = _OF_ME.search(placed) or _OF_THE_ONE.search(placed)
    if found:
        return found.span()
    named = _named(words, placed)
    return (named[0].start(), named[1].end()) if named else None


def of_another(words: str, folded: str) -> bool:
    """Whether it is not the writer whose absence is told."""
    return not _OF_ME.search(_with_places(words, folded))


def who(words: str, folded: str) -> str | None:
    """Whose absence it is, where somebody other than the writer is told by name."""
    placed = _with_places(words, folded)
    if named := _named(words, placed):
        return named[0][0].strip()
    addressed = _ADDRESSED.search(words)
    return addressed[1] if addressed else None


_ADDRESSED = pattern(r"\b[Yy]ou (?:wrote to|e-?mailed|mailed|contacted|messaged) ((?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z]\w+)")


def _named(words: str, placed: str) -> tuple[re.Match[str], re.Match[str]] | None:
    for name in _NAMED.finditer(words):
        if found := _OF_A_NAME.match(placed, name.start() + len(name[0].rstrip())):
            return name, found
    return None


def in_passing(words: str, *, beside: bool) -> bool:
    """Whether an absence is only the reason for something else: that of another in the same sentence, and the like."""
    folded = plain(words)
    if not span(words, folded):
        return True
    return beside and not _OF_ME.search(_with_places(words, folded)) and not _WROTE.search(folded)
