"""Refusals by how the attempt went: what was not reached, approved or wanted, and how luck, money and places ran out."""

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.calendars.people import is_post

Family = tuple[frozenset[str], str, Callable[[re.Match[str]], bool] | None]
"""Words of which one must stand in the sentence, how it is said, and what a second look asks."""

_THING = (
    r"(?:role|position|post|job|vacancy|opening|opportunity|place|placement|spot|seat|chair|part|gig|contract|"
    r"internship|apprenticeship|traineeship|lectureship|studentship|fellowship|headship|berth|start|tenancy|slot|shifts)"
)
_NOT = r"(?:n't|\b(?:not|cannot|never|unable to|no longer|declin(?:e|es|ed|ing) to|refuse[sd]? to))"
_YOU_OR_YOURS = r"(?:you|your (?:\w+ ){0,2}(?:application|candidacy|candidature|nomination|appointment|file|case|proposal|bid|submission|name|promotion|transfer))"
_ENDS = r"(?=\s*(?:$|[.,;:!)–—]| - | (?:this|as|because|since|and|but|so|i'm|sorry|unfortunately|sadly|though|either|at|on)\b))"
_WORSE = (
    r"(?:slow|junior|senior|green|young|old|light|quiet|expensive|inexperienced|experienced|qualified|academic|technical|"
    r"corporate|raw|specialised|specialized|thin|far|weak|short|costly|nervous|hesitant|generalist|narrow|rusty|timid|soft|good)"
)


def _others_have_it(found: re.Match[str]) -> bool:
    """Somebody by name, and not "whoever gets the job"."""
    who = found["who"].split()
    return not {"who", "whoever", "you", "you've", "i", "we", "that", "which", "nobody", "anyone", "everyone", "if", "when", "until", "not", "never", "they", "people", "candidate"} & set(who)


def _no_such_post(found: re.Match[str]) -> bool:
    return bool(re.search(_THING, found["what"])) or is_post(found["what"])


def _of_you(found: re.Match[str]) -> bool:
    return bool(re.search(r"\byou(?:r|'re|'ve|'d)?\b", found.string))


def _family(keys: str, words: str, test: Callable[[re.Match[str]], bool] | None = None) -> Family:
    return frozenset(keys.split()), words, test


FAMILIES: tuple[Family, ...] = (
    # what was not reached
    _family("favour favor way", rf"{_NOT} (?:[\w']+ )?(?:go|gone|went|come|came|fall|fallen|swing|swung|work out|turn out)(?: out)? (?:in your favou?r|your way)\b"),
    _family(
        "met meet satisfy satisfied fulfil fulfill fulfilled reach reached attain attained achieve achieved score scored do done perform performed possess demonstrate demonstrated convince impress",
        r"\b(?:you|(?:your|the candidate's) (?:[\w-]+ ){1,3})(?: ?(?:have|has|had|did|do|does))(?: not|n't) (?:quite |yet )?(?:met|meet|satisfy|satisfied|fulfil\w*|reach|reached|attain\w*|achieved?|scored?|do|"
        r"done|perform\w*|possess|demonstrated?|convince|impress)\b(?=[^.;]{0,60}\b(?:requirements?|criteria|criterion|qualifications?|standards?|threshold|mark|level|enough|well|grade|score|bar|minimum|"
        r"panel|faculty|board|committee|jury|examiners)\b)(?! (?:with|at|for) (?:us|the panel) (?:before|yet))",
    ),
    _family(
        "name list shortlist",
        r"\b(?:your name|yours)(?: \w+)? (?:is|was|does|did)(?: not|n't) (?:there|appear|on (?:it|the list|that list|the shortlist)|in (?:it|the (?:list|final|group|selection))|among|feature|included)\b|"
        r"\byou(?: are|'re| were)(?: not|n't) on (?:it|the (?:\w+ )?(?:list|shortlist))\b",
    ),
    _family(
        "support approve endorse sanction confirm back ratify accept entertain pursue advance advancing supporting approving progress sponsor forward",
        rf"{_NOT} (?:[\w']+ ){{0,4}}?(?:support|approve|endorse|sanction|confirm|back|ratify|accept|entertain|pursue|advance|advancing|supporting|approving|progress|take up|put forward|forward) {_YOU_OR_YOURS}\b",
    ),
    _family(
        "approved supported pursued entertained endorsed confirmed progressed accepted ratified sanctioned backed recommended",
        r"\byour (?:\w+ ){0,2}(?:application|candidacy|candidature|nomination|appointment|bid|proposal|file|transfer|promotion)\b(?: [\w'-]+){0,6}? (?:won't|will not|was not|wasn't|cannot|can't|could not|couldn't|has not|hasn't|is not|isn't) "
        r"(?:be |been |being )?(?:\w+ )?(?:approved|supported|pursued|entertained|endorsed|accepted|ratified|sanctioned|backed|recommended|favoured)\b",
    ),
    _family(
        "persuade convince sway impress win see",
        r"\b(?:could|did|do|does|was|were)(?: not|n't) (?:quite |able to )?(?:persuade|convince|sway|win over|impress)(?: the| my| our| them| us)\b|"
        r"\b(?:could|can|did|do)(?: not|n't) (?:quite |really )?(?:see|imagine|picture) you (?:in (?:the|this|that)|as (?:a|an|the|our))\b",
    ),
    _family(
        "overruled vetoed outvoted overturned blocked block vetoes corner argued",
        r"\b(?:overruled|outvoted|vetoed|overturned|put a (?:block|stop) (?:on|to) (?:your|it|this))\b|\b(?:fought your corner|argued for you)\b[^.;]{0,20}\b(?:but|and|in vain|without)\b",
        _of_you,
    ),
    # what was not wanted
    _family(
        "mind need after for looking want wants wanted hoping",
        r"\b(?:you(?:'re| are| were|r \w+ (?:is|was))|it's|it is)(?: just| simply)?(?: not|n't)(?: quite| really| exactly)? (?:who|what|the (?:\w+ )?(?:one|person|sort|type|kind))\b[^.;]{0,30}\b(?:had in mind|looking for|is after|are after|'re after|were after|was after|needs?|"
        r"wants?|wanted|needed|hoping for|hoped for|envisaged)\b",
    ),
    _family(
        "felt thought said says reckon reckons find found think thinks feel feels feeling felt",
        rf"\b(?:felt|thought|said|says|reckons?|finds?|found|thinks?|feels?|feeling (?:was|is))(?: that)? you(?:'re| are| were|'d be| would be|r \w+ (?:is|was)) (?:(?:a bit|a little|a touch|rather|slightly|somewhat|just|perhaps) )?(?:too |over-?)?{_WORSE}\b",
    ),
    _family(
        "feel think believe felt thought",
        r"\b(?:do|does|did)(?: not|n't) (?:\w+ )?(?:feel|think|believe|reckon) (?:that )?you(?:'re| are| were|'d be| would be) (?:\w+ )?(?:right|suited|ready|suitable|cut out|strong|the one|what)\b",
    ),
    _family("with", r"\b(?:it|that)(?: will not| won't|'s not| isn't| is not)(?: be)?(?: going to be)? with us" + _ENDS + r"|\b(?:but|just|only|though) not with us" + _ENDS),
    _family(
        "out",
        r"\byou(?:'re| are)(?: now| officially)? out(?= of (?:the running|the race|it\b|contention|the process)|\s*(?:[.,;!]|$))",
    ),
    _family(
        "drop release strike cross dropping releasing stand go",
        r"\b(?:had to|have to|must|going to|need to|obliged to|decided to|'ll|will|are|'re|we|i)(?: \w+)? (?:drop(?:ping)? you\b(?! (?:off|a|an|at|by|in|home|back))|releas(?:e|ing) you\b|stand(?:ing)? you down|strik(?:e|ing) you (?:off|from)|cross(?:ing)? you off|let(?:ting)? you go\b(?! (?:to|early|home|through|now|at|over|before)))",
    ),
    _family(
        "getting get given having taken",
        rf"\byou(?:'re| are| will|'ll| wo)?(?: not|n't) (?:be )?(?:going to )?(?:be )?(?:get|getting|given|having|offered) (?:the |this |that )?(?:[\w'-]+ ){{0,2}}{_THING}\b(?! (?:until|before|description|details|offer letter))|\byou (?:won't|will not|are not|aren't) (?:be )?(?:being )?(?:taken on|getting it)\b",
    ),
    # others
    _family(
        "got gets given landed won offered",
        rf"(?:^|[,:;–—] |\b(?:and|but|that|so) )(?P<who>[\w'-]+(?: [\w'-]+){{0,2}}?)(?:'s| has| have)? (?:got|gets|landed|won|been (?:given|offered)|was (?:given|offered)) (?:it|the (?:[\w'-]+ )?(?:job|post|role|position|gig|part|place|berth))" + _ENDS,
        _others_have_it,
    ),
    _family("job role post position part", r"\bthe (?:\w+ )?(?:job|post|role|position|part|place) (?:is|now belongs to) (?P<who>[\w-]+)'?s?(?<='s)" + r"(?=\s*(?:$|[.;!]))", _others_have_it),
    _family(
        "gone going go goes went",
        rf"\b{_THING}(?:'s| has| is| should| would| will| must| ought to)(?: now| already)? (?:gone|go|going) to (?:another|someone|somebody|one of|the other|an? (?:internal|external|local|former|colleague|candidate|applicant|\w+er\b)|[\w-]+'s (?:\w+ )?(?:brother|sister|son|daughter|nephew|niece|cousin|friend|mate|wife|husband|partner|neighbour))",
    ),
    _family("nod", r"\b(?:gave|given|giving|got|went with) the nod (?:to (?!you\b)|went)"),
    _family(
        "cheaper nearer younger closer better local quicker stronger older handier busier likelier",
        r"\b(?:chose|chosen|found|got|hired|picked|wanted?|wants|needed|took|taken|went (?:with|for)|gone (?:with|for)|going (?:with|for)|preferred) (?:someone|somebody|a (?:person|candidate|man|woman|lad|girl|guy)) (?:a bit |a little |much |far |rather )?(?:cheaper|nearer|younger|closer|better|local|quicker|stronger|older|handier)\b",
    ),
    _family("went gone plumped opted", r"\b(?:went|gone|opted|plumped) for (?:youth|experience|seniority|continuity|familiarity|a safe pair|the safe option|local knowledge|the (?:devil|safer))\b"),
    _family(
        "stronger better candidates applicants people",
        r"\b(?:there (?:were|are)|(?:we|i|they) (?:\w+ )?(?:had|saw|met|received|interviewed)|up against|simply|lost out to|beaten by|faced)(?: \w+){0,2} (?:stronger|better|more (?:experienced|suitable|qualified)|better-?qualified) (?:candidates|applicants|people|ones|contenders|applications)\b",
    ),
    _family("better stronger closer", r"\b(?:fit|match|chemistry) (?:was|is|felt|seemed)(?: \w+)? (?:better|stronger|closer) (?:with|in|elsewhere)\b|\b(?:somebody|someone|another)(?: else)?'s (?:\w+ )?(?:went|was|were|did) (?:better|stronger|just)"),
    _family("signed accepted", r"\b(?:preferred|chosen|first-choice|successful|selected|top) (?:candidate|applicant|person|choice) (?:has|have)(?: now| since| already)? (?:signed|accepted|said yes|started)\b|\bhas accepted (?:our|the) offer (?:for|of) the (?:position|post|role|job)\b"),
    # no place, no post
    _family("ceased exist exists", rf"\b{_THING} (?:has|have|had)(?: \w+)? ceased to exist\b|\b(?:post|job|role|position|vacancy) (?:no longer exists|does not exist any ?more)\b"),
    _family("no", r"\bthere(?:'ll| will| is going to)(?: now)? be no (?P<what>(?:[\w-]+ ){0,2}[\w-]+)(?: after all| any ?more| now|\s*(?:[.,;]|$))", _no_such_post),
    _family("cancelled scrapped dropped lost axed cut gone", rf"\b(?:cancelled|canceled|scrapped|axed|dropped|cut|gone|lost)[^.;]{{0,30}}\b(?:and|so)(?: so)? (?:was|is|has|went|goes)? ?(?:with it )?(?:the |your |that )?{_THING}\b|\b{_THING} with it\b"),
    _family("cast", r"\b(?:part|role|lead|parts|roles)(?:'s| is| are| has| have)(?: now| already| been){0,2} cast\b(?! (?:iron|off|as))"),
    _family("filled closed cancelled withdrawn", r"^(?:req|requisition|vacancy|position|job|post|role|reference|ref)\b[ :#]*[\w/-]*\d[\w/-]*(?: \([^)]*\))?(?: has been| is| was| now|:)* (?:filled|closed|cancelled|withdrawn)\b"),
    _family(
        "spoken filled complete got full sorted enough",
        r"(?:'s|'ve|has|have|had|now|already) (?:now |already )?(?:filled|got|completed) (?:his|her|our|my|their|the) (?:crew|team|cast|cohort|intake|class|quota|roster|squad|company|numbers|complement)\b|"
        r"\bfull up (?:for|with|on)\b|\b(?:have|got|has|'ve) (?:already )?(?:got )?(?:enough|plenty of|all the) (?:hands|staff|people|drivers|crew|cooks|tutors|guides|pickers|help)(?: for|\s*(?:[.,;]|$))|"
        r"\b(?:openings|places|jobs|posts|roles|spots|shifts|berths)\b[^.;]{0,30}\bspoken for\b|\b(?:sorted|covered|staffed|crewed)(?: now| already)?,? so (?:no need|we (?:don't|won't|do not)|you (?:don't|needn't|won't))",
    ),
    _family("appointment appoint advertise advertising readvertise re", r"\bmade no appointment\b|\b(?:will|shall|to|are|be|must) (?:be )?(?:re-advertis\w+|readvertis\w+|re advertis\w+)(?! in (?:the )?(?:spring|autumn|case|summer))", lambda found: "if " not in found.string),
    _family(
        "give find have offer giving offering",
        rf"{_NOT} (?:[\w']+ ){{0,4}}?(?:give|find|have|offer|giving|offering) you (?:a|an|any|the|that) (?:[\w'-]+ )?(?:berth|start|spot|seat|job|part|position|role|post)\b(?! (?:description|date|number|title|time|until|before|yet|in the car))",
    ),
    _family("have offer anything", rf"{_NOT} (?:[\w']+ ){{0,4}}?(?:offer|offering|have) (?:you anything|anything (?:for|to offer) you)" + _ENDS),
    # luck, regret and the rest
    _family("luck unlucky lines", r"\bbetter luck next time\b|^(?:sorry,? |oh |so )?(?:unlucky|hard luck|bad luck|tough luck|hard lines)\b(?! (?:with|about) (?:the|your) (?:weather|train|traffic|bus|car|flight))|\byou(?: were|'ve been| have been| got)(?: just| very| a bit)? unlucky\b"),
    _family("had has must", r"\b(?:answer|reply|response|decision|outcome|verdict) (?:had|has|will have|was always going) to be (?:a |an? \w+ )?no\b"),
    _family("reason outcome stage disposition", r"\b(?:with the )?(?:reason|disposition|stage|outcome|status)(?: code)? ?(?::| is| was|=) ?\W?(?:not (?:selected|taken forward|progressed|hired|shortlisted|retained|suitable)|rejected|declined|unsuccessful|regret\w*)\b"),
    _family("leave", r"\b(?:gonna|going to|gotta|will|'ll|decided to|have to|think i'll|i'll) leave it(?: there| at that| for now| this time)?" + r"(?=\s*(?:[.,;!]|$| with you\b(?!r)))", lambda found: " with you" not in found.string[found.end() : found.end() + 10]),
    _family(
        "sorry afraid unfortunately sadly regret regretfully regrettably regrets alas disappointed disappointing",
        r"\b(?:sorry|afraid|unfortunately|sadly|regret(?:s|fully|tably)?|alas)\b(?:(?![.;]|\b(?:until|yet|before|because|delay|late|link|file|attach\w*|document\w*|form|expenses|travel|parking|room|lift|phone|call|email|mail|meet|see|reply|"
        r"feedback|date|time|slot|today|tomorrow|\w+day|salary|pay|sponsor\w*|visa|reference\w*|if|unless|interview)\b).){0,60}?\byou(?:'re| are|'ve| have| were| will|'ll| would| did| do| could| can)?(?:n't| not) (?:\w+ ){0,3}"
        r"(?:appointed|hired|employed|engaged|chosen|selected|accepted|shortlisted|placed|picked|successful|qualif\w+|make it|made it|win|won|through|progress\w*|advance\w*|proceed\w*|continu\w*|one of|the one|join\w*)\b",
    ),
)
