"""Refusals by how the attempt went: what was not reached, approved or "
"wanted, and how luck, money and places ran out."""

from __future__ import annotations

import re

from afterword.calendars.people import is_post
from afterword.mail.reading.chosen_instead import Family, family
from afterword.writing.expressions import pattern

_THING = (
    r"(?:role|position|post|job|vacancy|opening|opportunity|place|placement|spot|seat|chair|part|gig|contract|"
    r"internship|apprenticeship|traineeship|lectureship|studentship|fellowship|"
    r"headship|berth|start|tenancy|slot|shifts)"
)
_NOT = r"(?:n't|\b(?:not|cannot|never|unable to|no longer|declin(?:e|es|ed|ing) to|refuse[sd]? to))"
_YOU_OR_YOURS = (
    r"(?:you|your (?:\w+ ){0,2}(?:application|candidacy|candidature|nomination|"
    r"appointment|file|case|proposal|bid|submission|name|promotion|transfer))"
)
_ENDS = (
    r"(?=\s*(?:$|[.,;:!)–—]| - | (?:this|as|because|since|and|but|so|i'm|sorry|"
    r"unfortunately|sadly|though|either|at|on)\b))"
)
_WORSE = (
    r"(?:slow|junior|senior|green|young|old|light|quiet|expensive|inexperienced|"
    r"experienced|qualified|academic|technical|"
    r"corporate|raw|specialised|specialized|thin|far|weak|short|costly|nervous|"
    r"hesitant|generalist|narrow|rusty|timid|soft|good)"
)


def _others_have_it(found: re.Match[str]) -> bool:
    """Somebody by name, and not "whoever gets the job"."""
    who = found["who"].split()
    return not {
        "who",
        "whoever",
        "you",
        "you've",
        "i",
        "we",
        "that",
        "which",
        "nobody",
        "anyone",
        "everyone",
        "if",
        "when",
        "until",
        "not",
        "never",
        "they",
        "people",
        "candidate",
    } & set(who)


def _no_such_post(found: re.Match[str]) -> bool:
    return bool(re.search(_THING, found["what"])) or is_post(found["what"])


def _of_you(found: re.Match[str]) -> bool:
    return bool(pattern(r"\byou(?:r|'re|'ve|'d)?\b").search(found.string))


FAMILIES: tuple[Family, ...] = (
    # what was not reached
    family(
        "favour favor way",
        rf"{_NOT} (?:[\w']+ )?(?:go|gone|went|come|came|fall|fallen|swing|swung|work "
        r"out|turn out)(?: out)? (?:in your favou?r|your way)\b",
    ),
    family(
        "met meet satisfy satisfied fulfil fulfill fulfilled reach reached "
        "attain attained achieve achieved score scored do done perform "
        "performed possess demonstrate demonstrated convince impress",
        r"\b(?:you|(?:your|the candidate's) (?:[\w-]+ ){1,3})(?: ?(?:have|has|had|"
        r"did|do|does))(?: not|n't) (?:quite |yet )?(?:met|meet|satisfy|satisfied|"
        r"fulfil\w*|reach|reached|attain\w*|achieved?|scored?|do|"
        r"done|perform\w*|possess|demonstrated?|convince|impress)\b(?=[^.;]{0,60}\b(?:requirements?|"
        r"criteria|criterion|qualifications?|standards?|threshold|mark|level|enough|"
        r"well|grade|score|bar|minimum|"
        r"panel|faculty|board|committee|jury|examiners)\b)(?! (?:with|at|for) (?:us|the panel) (?:before|yet))",
    ),
    family(
        "name list shortlist",
        r"\b(?:your name|yours)(?: \w+)? (?:is|was|does|did)(?: not|n't) (?:there|"
        r"appear|on (?:it|the list|that list|the shortlist)|in (?:it|the (?:list|"
        r"final|group|selection))|among|feature|included)\b|"
        r"\byou(?: are|'re| were)(?: not|n't) on (?:it|the (?:\w+ )?(?:list|shortlist))\b",
    ),
    family(
        "support approve endorse sanction confirm back ratify accept "
        "entertain pursue advance advancing supporting approving progress "
        "sponsor forward",
        rf"{_NOT} (?:[\w']+ ){{0,4}}?(?:support|approve|endorse|sanction|confirm|"
        r"back|ratify|accept|entertain|pursue|advance|advancing|supporting|approving|"
        rf"progress|take up|put forward|forward) {_YOU_OR_YOURS}\b",
    ),
    family(
        "approved supported pursued entertained endorsed confirmed progressed "
        "accepted ratified sanctioned backed recommended",
        r"\byour (?:\w+ ){0,2}(?:application|candidacy|candidature|nomination|appointment|"
        r"bid|proposal|file|transfer|promotion)\b(?: [\w'-]+){0,6}? (?:won't|will "
        r"not|was not|wasn't|cannot|can't|could not|couldn't|has not|hasn't|is not|"
        r"isn't) "
        r"(?:be |been |being )?(?:\w+ )?(?:approved|supported|pursued|entertained|"
        r"endorsed|accepted|ratified|sanctioned|backed|recommended|favoured)\b",
    ),
    family(
        "persuade convince sway impress win see",
        r"\b(?:could|did|do|does|was|were)(?: not|n't) (?:quite |able to )?(?:persuade|"
        r"convince|sway|win over|impress)(?: the| my| our| them| us)\b|"
        r"\b(?:could|can|did|do)(?: not|n't) (?:quite |really )?(?:see|imagine|picture) "
        r"you (?:in (?:the|this|that)|as (?:a|an|the|our))\b",
    ),
    family(
        "overruled vetoed outvoted overturned blocked block vetoes corner argued",
        r"\b(?:overruled|outvoted|vetoed|overturned|put a (?:block|stop) (?:on|to) "
        r"(?:your|it|this))\b|\b(?:fought your corner|argued for you)\b[^.;]{0,20}\b(?:but|"
        r"and|in vain|without)\b",
        _of_you,
    ),
    # what was not wanted
    family(
        "who what person one sort type kind",
        r"\b(?:you(?:'re| are| were|r \w+ (?:is|was))|it's|it is)(?: just| simply)?(?: "
        r"not|n't)(?: quite| really| exactly)? (?:who|what|the (?:\w+ )?(?:one|person|"
        r"sort|type|kind))\b[^.;]{0,30}\b(?:had in mind|looking for|is after|are "
        r"after|'re after|were after|was after|needs?|"
        r"wants?|wanted|needed|hoping for|hoped for|envisaged)\b",
    ),
    family(
        "felt thought said says reckon reckons find found think thinks feel feels feeling felt",
        r"\b(?:felt|thought|said|says|reckons?|finds?|found|thinks?|feels?|feeling "
        r"(?:was|is))(?: that)? you(?:'re| are| were|'d be| would be|r \w+ (?:is|"
        r"was)) (?:(?:a bit|a little|a touch|rather|slightly|somewhat|just|perhaps) "
        rf")?(?:too |over-?)?{_WORSE}\b",
    ),
    family(
        "feel think believe felt thought",
        r"\b(?:do|does|did)(?: not|n't) (?:\w+ )?(?:feel|think|believe|reckon) (?:that "
        r")?you(?:'re| are| were|'d be| would be) (?:\w+ )?(?:right|suited|ready|"
        r"suitable|cut out|strong|the one|what)\b",
    ),
    family(
        "with",
        r"\b(?:it|that)(?: will not| won't|'s not| isn't| is not)(?: be)?(?: going "
        r"to be)? with us" + _ENDS + r"|\b(?:but|just|only|though) not with us" + _ENDS,
    ),
    family(
        "out",
        r"\byou(?:'re| are)(?: now| officially)? out(?= of (?:the running|the race|"
        r"it\b|contention|the process)|\s*(?:[.,;!]|$))",
    ),
    family(
        "drop release strike cross dropping releasing stand go",
        r"\b(?:had to|have to|must|going to|need to|obliged to|decided to|'ll|will|"
        r"are|'re|we|i)(?: \w+)? (?:drop(?:ping)? you\b(?! (?:off|a|an|at|by|in|"
        r"home|back))|releas(?:e|ing) you\b|stand(?:ing)? you down|strik(?:e|ing) "
        r"you (?:off|from)|cross(?:ing)? you off|let(?:ting)? you go\b(?! (?:to|"
        r"early|home|through|now|at|over|before)))",
    ),
    family(
        "getting get given having taken",
        r"\byou(?:'re| are| will|'ll| wo)?(?: not|n't) (?:be )?(?:going to )?(?:be "
        r")?(?:get|getting|given|having|offered) (?:the |this |that )?(?:[\w'-]+ "
        rf"){{0,2}}{_THING}\b(?! (?:until|before|description|details|offer letter))|"
        r"\byou (?:won't|will not|are not|aren't) (?:be )?(?:being )?(?:taken on|"
        r"getting it)\b",
    ),
    # others
    family(
        "got gets given landed won offered",
        r"(?:^|[,:;–—] |\b(?:and|but|that|so) )(?P<who>[\w'-]+(?: [\w'-]+){0,2}?)(?:'s|"
        r" has| have)? (?:got|gets|landed|won|been (?:given|offered)|was (?:given|"
        r"offered)) (?:it|the (?:[\w'-]+ )?(?:job|post|role|position|gig|part|place|"
        r"berth))" + _ENDS,
        _others_have_it,
    ),
    family(
        "job role post position part",
        r"\bthe (?:\w+ )?(?:job|post|role|position|part|place) (?:is|now belongs "
        r"to) (?P<who>[\w-]+)'?s?(?<='s)" + r"(?=\s*(?:$|[.;!]))",
        _others_have_it,
    ),
    family(
        "gone going go goes went",
        rf"\b{_THING}(?:'s| has| is| should| would| will| must| ought to)(?: now|"
        r" already)? (?:gone|go|going) to (?:another|someone|somebody|one of|the "
        r"other|an? (?:internal|external|local|former|colleague|candidate|applicant|"
        r"\w+er\b)|[\w-]+'s (?:\w+ )?(?:brother|sister|son|daughter|nephew|niece|"
        r"cousin|friend|mate|wife|husband|partner|neighbour))",
    ),
    family("nod", r"\b(?:gave|given|giving|got|went with) the nod (?:to (?!you\b)|went)"),
    family(
        "cheaper nearer younger closer better local quicker stronger older handier busier likelier",
        r"\b(?:chose|chosen|found|got|hired|picked|wanted?|wants|needed|took|taken|"
        r"went (?:with|for)|gone (?:with|for)|going (?:with|for)|preferred) (?:someone|"
        r"somebody|a (?:person|candidate|man|woman|lad|girl|guy)) (?:a bit |a little "
        r"|much |far |rather )?(?:cheaper|nearer|younger|closer|better|local|quicker|"
        r"stronger|older|handier)\b",
    ),
    family(
        "went gone plumped opted",
        r"\b(?:went|gone|opted|plumped) for (?:youth|experience|seniority|continuity|"
        r"familiarity|a safe pair|the safe option|local knowledge|the (?:devil|safer))\b",
    ),
    family(
        "stronger better candidates applicants people",
        r"\b(?:there (?:were|are)|(?:we|i|they) (?:\w+ )?(?:had|saw|met|received|"
        r"interviewed)|up against|simply|lost out to|beaten by|faced)(?: \w+){0,2} "
        r"(?:stronger|better|more (?:experienced|suitable|qualified)|better-?qualified) "
        r"(?:candidates|applicants|people|ones|contenders|applications)\b",
    ),
    family(
        "better stronger closer",
        r"\b(?:fit|match|chemistry) (?:was|is|felt|seemed)(?: \w+)? (?:better|stronger|"
        r"closer) (?:with|in|elsewhere)\b|\b(?:somebody|someone|another)(?: else)?'s "
        r"(?:\w+ )?(?:went|was|were|did) (?:better|stronger|just)",
    ),
    family(
        "signed accepted",
        r"\b(?:preferred|chosen|first-choice|successful|selected|top) (?:candidate|"
        r"applicant|person|choice) (?:has|have)(?: now| since| already)? (?:signed|"
        r"accepted|said yes|started)\b|\bhas accepted (?:our|the) offer (?:for|of) "
        r"the (?:position|post|role|job)\b",
    ),
    # no place, no post
    family(
        "ceased exist exists",
        rf"\b{_THING} (?:has|have|had)(?: \w+)? ceased to exist\b|\b(?:post|job|role|"
        r"position|vacancy) (?:no longer exists|does not exist any ?more)\b",
    ),
    family(
        "no",
        r"\bthere(?:'ll| will| is going to)(?: now)? be no (?P<what>(?:[\w-]+ ){0,2}[\w-]+)(?: "
        r"after all| any ?more| now|\s*(?:[.,;]|$))",
        _no_such_post,
    ),
    family(
        "cancelled scrapped dropped lost axed cut gone",
        rf"\b(?:cancelled|canceled|scrapped|axed|dropped|cut|gone|lost)[^.;]{{0,30}}\b(?:and|"
        r"so)(?: so)? (?:was|is|has|went|goes)? ?(?:with it )?(?:the |your |that "
        rf")?{_THING}\b|\b{_THING} with it\b",
    ),
    family(
        "cast",
        r"\b(?:part|role|lead|parts|roles)(?:'s| is| are| has| have)(?: now| already|"
        r" been){0,2} cast\b(?! (?:iron|off|as))",
    ),
    family(
        "filled closed cancelled withdrawn",
        r"^(?:req|requisition|vacancy|position|job|post|role|reference|ref)\b[ :#]*[\w/-]*\d[\w/-]*(?: "
        r"\([^)]*\))?(?: has been| is| was| now|:)* (?:filled|closed|cancelled|withdrawn)\b",
    ),
    family(
        "spoken filled complete got full sorted enough",
        r"(?:'s|'ve|has|have|had|now|already) (?:now |already )?(?:filled|got|completed) "
        r"(?:his|her|our|my|their|the) (?:crew|team|cast|cohort|intake|class|quota|"
        r"roster|squad|company|numbers|complement)\b|"
        r"\bfull up (?:for|with|on)\b|\b(?:have|got|has|'ve) (?:already )?(?:got "
        r")?(?:enough|plenty of|all the) (?:hands|staff|people|drivers|crew|cooks|"
        r"tutors|guides|pickers|help)(?: for|\s*(?:[.,;]|$))|"
        r"\b(?:openings|places|jobs|posts|roles|spots|shifts|berths)\b[^.;]{0,30}\bspoken "
        r"for\b|\b(?:sorted|covered|staffed|crewed)(?: now| already)?,? so (?:no "
        r"need|we (?:don't|won't|do not)|you (?:don't|needn't|won't))",
    ),
    family(
        "appointment appoint advertise advertising readvertise re",
        r"\bmade no appointment\b|\b(?:will|shall|to|are|be|must) (?:be )?(?:re-advertis\w+|"
        r"readvertis\w+|re advertis\w+)(?! in (?:the )?(?:spring|autumn|case|summer))",
        lambda found: "if " not in found.string,
    ),
    family(
        "give find have offer giving offering",
        rf"{_NOT} (?:[\w']+ ){{0,4}}?(?:give|find|have|offer|giving|offering) you "
        r"(?:a|an|any|the|that) (?:[\w'-]+ )?(?:berth|start|spot|seat|job|part|position|"
        r"role|post)\b(?! (?:description|date|number|title|time|until|before|yet|"
        r"in the car))",
    ),
    family(
        "have offer anything",
        rf"{_NOT} (?:[\w']+ ){{0,4}}?(?:offer|offering|have) (?:you anything|anything "
        r"(?:for|to offer) you)" + _ENDS,
    ),
    # luck, regret and the rest
    family(
        "luck unlucky lines",
        r"\bbetter luck next time\b|^(?:sorry,? |oh |so )?(?:unlucky|hard luck|bad "
        r"luck|tough luck|hard lines)\b(?! (?:with|about) (?:the|your) (?:weather|"
        r"train|traffic|bus|car|flight))|\byou(?: were|'ve been| have been| got)(?: "
        r"just| very| a bit)? unlucky\b",
    ),
    family(
        "had has must",
        r"\b(?:answer|reply|response|decision|outcome|verdict) (?:had|has|will have|"
        r"was always going) to be (?:a |an? \w+ )?no\b",
    ),
    family(
        "reason outcome stage disposition",
        r"\b(?:with the )?(?:reason|disposition|stage|outcome|status)(?: code)? "
        r"?(?::| is| was|=) ?\W?(?:not (?:selected|taken forward|progressed|hired|"
        r"shortlisted|retained|suitable)|rejected|declined|unsuccessful|regret\w*)\b",
    ),
    family(
        "leave",
        r"\b(?:gonna|going to|gotta|will|'ll|decided to|have to|think i'll|i'll) "
        r"leave it(?: there| at that| for now| this time)?" + r"(?=\s*(?:[.,;!]|$| with you\b(?!r)))",
        lambda found: " with you" not in found.string[found.end() : found.end() + 10],
    ),
    family(
        "sorry afraid unfortunately sadly regret regretfully regrettably regrets alas disappointed disappointing",
        r"\b(?:sorry|afraid|unfortunately|sadly|regret(?:s|fully|tably)?|alas)\b(?:(?![.;]|"
        r"\b(?:until|yet|before|because|delay|late|link|file|attach\w*|document\w*|"
        r"form|expenses|travel|parking|room|lift|phone|call|email|mail|meet|see|"
        r"reply|"
        r"feedback|date|time|slot|today|tomorrow|\w+day|salary|pay|sponsor\w*|visa|"
        r"reference\w*|if|unless|interview)\b).){0,60}?\byou(?:'re| are|'ve| have|"
        r" were| will|'ll| would| did| do| could| can)?(?:n't| not) (?:\w+ ){0,3}"
        r"(?:appointed|hired|employed|engaged|chosen|selected|accepted|shortlisted|"
        r"placed|picked|successful|qualif\w+|make it|made it|win|won|through|progress\w*|"
        r"advance\w*|proceed\w*|continu\w*|one of|the one|join\w*)\b",
    ),
)
