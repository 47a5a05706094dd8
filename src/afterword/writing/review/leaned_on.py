"""Whom a letter leans on, and what it finds fault with: like `weighed`, by the words of a sentence together."""

from __future__ import annotations

from afterword.writing.review.talk import Talk
from afterword.writing.review.weighed import weighs

# -- somebody high up --------------------------------------------------------------------------------------------------

HIGH_UP = Talk(
    name="high up",
    denied=True,
    ways="""
        (ceo|cfo|cto|coo|boss|bosses|director|directors|president|founder|founders|owner|owners|chair|chairman|
            chairwoman|partner|partners|principal|dean|board|trustee|trustees|governor|governors|shareholder~|investor~|
            mayor|minister|bishop|predecessor|matron|headmaster|headmistress|head|manager|managers|councillor|senator|
            supplier|client|professor|sir|lady|lord|editor|chef|superintendent|upstairs|headquarters)
        (chief|head) (executive|office)
        my ..2 (uncle|aunt|cousin|brother|sister|father|mother|dad|mum|husband|wife|neighbour|neighbor|godfather|friend|
            father-in-law|mother-in-law|brother-in-law|sister-in-law|family|professor|landlord)
    """,
)
"""Somebody above the reader, or one's own people."""

_THEIR_HEAD = (
    r"\b(?:your|one of your|some of your|half your|both your|northwind's)(?: own| former| new| old| regional|"
    r" managing| deputy| vice| senior| company| "
    r"group| area| general| finance| technical| medical| artistic| executive| chief| operations| sales| national)* "
    r"(?:ceo|cfo|cto|coo|boss|bosses|directors?|president|founders?|owners?|chair(?:man|woman)?|partners?|principal|"
    r"dean|"
    r"board|trustees?|governors?|shareholders?|investors?|chief executive|head(?: office| of \w+)?|managers?|executive|"
    r"superintendent|mayor|minister|predecessor|(?:biggest|largest|main|best) (?:client|customer|supplier|donor)|"
    r"vice-?chancellor|provost|bishop|chef|matron|editor|headteacher|headmaster|headmistress|foreman)\b|"
    r"\bthe (?:managing (?:director|partner)|chief executive|ceo|chairman|chairwoman|mayor|minister|bishop|"
    r"founders?|owners?|governors|"
    r"trustees|board|president|senior partner)\b|\b(?:sir|lady|lord|dame|councillor|senator) \w+"
)
_OF_MINE = (
    r"\b(?:friends?|uncle|aunt|cousin|brother|sister|father|mother|dad|mum|neighbou?rs?|godfather|godmother|godson|"
    r"nephew|niece|\w+-in-law|golf|tennis|wedding|married|my (?:family|husband|wife|parents)|at (?:school|"
    r"university|college) with|"
    r"(?:school|university|college) (?:with|together)|same (?:school|class|church|club|regiment|village|street|"
    r"college)|"
    r"knows? (?:me|my|us)|known (?:me|him|her|them|my|each)|i(?:'ve| have)? (?:happen to )?known? (?:your|one of|"
    r"some of|the (?:mayor|owners?|founders?|chairman|bishop|minister))|grew up|goes? back|go back|"
    r"went (?:to school|out|sailing|skiing)|remembers? me|fond of me|likes? (?:me|my)|loved? (?:me|my)|liked (?:me|my)|"
    r"impressed (?:with|by) (?:me|my)|taken with|thinks? (?:highly|i|well of|the world)|thought (?:i|highly)|"
    r"highly of me|recommend\w* me|"
    r"vouch\w*|good word|word (?:for|with|in)|in my corner|behind me|on my side|wants? me|wanted me|would want|"
    r"(?<!i )(?<!i also )would be (?:pleased|delighted|glad|happy|sorry|disappointed|surprised)|promised me|"
    r"assured me|told me (?:that )?"
    r"(?:i|it|the job|you|my)|(?:said|says|agrees?|feels|reckons|believes) (?:that )?i\b|keen (?:on|for|to have) me|"
    r"dinner|lunch(?:ed)? with|"
    r"drinks with|taught (?:me|him|her|them|his|her|my)|babysat|used to (?:work|play|sail|teach|look)|landlord|"
    r"dentist|of mine|batchmate|"
    r"class-?mates?|room-?mates?|follows? me|mutual|personally|asked after me|supports? (?:me|my)|backs? me|"
    r"encouraged me to apply|"
    r"suggested (?:that )?i apply|urged me|ask (?:him|her|them) about me|about me)\b"
)
_MY_PEOPLE = (
    r"\bmy (?:\w+ ){0,3}(?:uncle|aunt|cousin|brother|sister|father|mother|dad|mum|mom|husband|wife|neighbou?r|"
    r"godfather|"
    r"godmother|friends?|\w+-in-law|family|professor|landlord)\b"
)
_OVER_THEM = (
    r"\b(?:your (?:board|head office|boss|director|owners?|chair\w*|managers?|ceo|founders?|biggest|largest|main|"
    r"landlord|"
    r"suppliers?|bank|lawyers?|accountants?|governors?|trustees?|investors?|auditors?|insurers?)|(?:sits|serves|is|"
    r"was) on "
    r"(?:the|your) (?:board|council|committee|panel)|shareholder|supplies|investor|"
    r"a (?:director|partner|trustee|governor|councillor|big (?:client|customer)) (?:of|at|with|in))\b"
)
_NO_LEVER = (
    r"\b(?:my (?:former|old|last|present|current|previous|own) (?:boss|manager|head|director|chef|editor|principal|"
    r"employer)|refere\w+|thank\w*|introduc\w+|"
    r"portrait|painting|you (?:said|told|mentioned|described|explained)|tarn|report(?:s|ed)? to|pupils?|patients?|"
    r"customers?|"
    r"students?|tenants?|for (?:eight|nine|ten|two|three|four|five|six|seven|\d+) years|as you (?:asked|suggested)|"
    r"board (?:room|game)|pleased to (?:hear|learn)|i (?:wrote|sat|prepared|presented|ran|took notes))\b|"
    r"'s (?:portrait|question|talk|remark|point)"
)

leans = weighs((_THEIR_HEAD, _OF_MINE), (_MY_PEOPLE, _OVER_THEM), without=_NO_LEVER)
"""Whether somebody above the reader is brought in as one's own."""

# -- fault -------------------------------------------------------------------------------------------------------------

BLEMISH = Talk(
    name="blemish",
    ways="""
        # theirs, as it was found
        (your|the) ..2 {ordeal} ..4 (is|was|were|are|seemed|seems|felt|feels|looked|looks|sounded|came across|struck|
            could have been|had been|has been|got|ran|went|left|took) ..4 {ill}
        your ..2 ({wares}|{ordeal}|{house}|interviewers|colleague|colleagues|staff|people|receptionist) ..4 (is|was|
            were|
            are|seemed|seems|felt|feels|looked|looks|sounded|came across|struck|had|has|could be|would be) ..4 {ill}
        (found|find|thought|think|felt|consider|call) ..1 (your|the) ..2 ({ordeal}|{wares}|staff|people|room|
            interviewers)
            ..1 {ill}
        (such an|a|an|your|the|this|rather a|somewhat) ..1 {ill} ({ordeal}|way to|start|impression|experience|welcome)
        (interviewer|interviewers|receptionist|panel|colleague|colleagues|recruiter|hr|lady|gentleman|woman|man|guard)
            [who|that|there|whom i met|on the desk|at reception] ..2 (was|were|seemed|looked|sounded|came across|acted|
            kept|spent|did not|had not|never|could not|ignored|interrupted|forgot|yawned|laughed) ..3 ({ill}|look at|
            listen~|read|know|introduce|let me|offer|apologi~|smile|ask|seem|phone|me|at me|at my|over me)
        (was|am|left|felt|came away|went home) ..2 (disappointed|unimpressed|put off|annoyed|irritated|dismayed|
            frustrated|
            bemused|let down|insulted|offended|bored|unsettled|concerned) (by|with|at|about|that|to) ..9
        # the house before
        my ..2 ({house}|boss|manager|supervisor|employer|chef|head|foreman|director|owner|chief|colleagues|management|
            team|
            job|principal|headteacher|matron|captain|partner) ..4 (is|was|are|were|has been|had been|became|can be|
            could be|turned|
            got|gets|grew) ..3 {ill}
        my (last|old|former|previous|present|current) ..3 (never|does not|did not|do not|cannot|could not|would not|will
            not|has no|had no|refuses|refused|only|fails|failed|cares|cared|expects|expected|thinks|thought|treats|
            treated) ..9
        (worked|work|working|been|stuck|am|trapped|employed) (for|under|with|at|in) ..3 {ill} ..1 ({house}|boss|
            manager|people|
            team|management|office|place|man|woman|owner)
        (where i (am|work) now|there|here|at (tarn|my (present|current|last|old) ..1)) ..3 (nobody|no one|nothing|
            everyone is|
            everybody is|management|the (boss|manager|owner|chef|head)) ..4 ({ill}|listens|cares|knows|thanks|
            ever|only|never|changes|trusts)
        (leaving|leave|left|quit|moving on|looking|escape|want out|get away|had to go) ..5 (because|since|as|from|for)
            ..6
            {ill}
    """,
    but="""
        you (said|told|mentioned|described|admitted|explained|were (honest|frank|open)|showed|warned|spoke|called|asked)
        (customers|patients|tenants|pupils|passengers|guests|visitors|students|residents|clients|members|suppliers|
            children|readers|drivers)
        (not|never|nothing|far from|anything but|no|neither|nor|hardly|without|un~) ..2 {ill}
        (hard|long) (but|and) fair
        (my|our) own
        (mended|fixed|rewrote|rebuilt|replaced|corrected|repaired|improved)
        (sorry|apologi~) ..
        i (could|should|might) have
        (thank~|grateful|good of you) ..
        (pumps|pump|engine|boiler|machine|press|oven|lathe|crane|migration|invoices|invoice|data|soil|weather|light)
        like (family|one of)
        (could not|cannot|could hardly|would not) ..1 (have|fault|wish|ask|find|be (kinder|happier|prouder))
        (taught|trained|trusts|trusted|lets|let|encouraged|supports|supported|asked|gave|knows that) (me|us|i)
        my ..1 (answer|fault|mistake|example|nerves|connection|train|microphone)
        (never|not) ..2 (missed|lost|failed|late|dropped|short|closed)
        (regret|sorry|sad) to leave
    """,
)
"""Ill of theirs, or of a house before."""

GRIEF = Talk(
    name="grief",
    denied=True,
    ways="""
        (shame|pity|unfortunate~|disappoint~|annoy~|frustrat~|unimpressed|impressed|bother~|aback|wasted|lack~|worse|
            misleading|confusing|broken|dirty|cramped|shabby|messy|chaotic|chaos|vague|rushed|preferred|frankly|
            honestly|
            interrupting|interrupted|bully~|shout~|liar|lies|lied|lazy|useless|hopeless|incompeten~|clueless|toxic|
            disorgani~|awful|terrible|horrible|dreadful|nightmare|unfair~|dishonest|corners|stagnat~|bored|boring|
            micromanag~|politics|gossip|favourit~|stingy|petty|rude|unprofessional|unreasonable|overwork~|underpa~|
            undervalu~|unappreciat~|sinking|hate|hated|cowboys|crooks|amateurs|shambles|backward~|threw|thrown|fed up|
            sick of|tired of|enough of|dead-end|escape|treat~|never|cannot|idea|support|training|clue|future)
        (let down|put off|too (long|short|many|late|slow)|not enough|ought to|might want to)
        (did|does|do|could|would|will) not (seem|know|read|listen|bother|introduce|care|trust|value|appreciate|pay|
            support|understand|respect|plan|train|invest)
    """,
)
"""A word of complaint."""

_COMPLAINT = (
    r"\b(?:shame|pity|unfortunate\w*|disappoint\w+|annoy\w+|frustrat\w+|let down|put (?:me )?off|unimpressed|"
    r"not impressed|"
    r"bothered me|taken aback|could (?:have been|do with|be) (?:better|more|less|a)|would have (?:preferred|liked|"
    r"expected)|"
    r"might want to|ought to|too (?:long|short|many|vague|slow)|wast(?:ed|e of)|kept (?:checking|interrupting|looking|"
    r"getting)|(?:didn't|did not) (?:seem|know|read|listen|bother|introduce)|lack(?:ed|s|ing)?|worse|mixed up|"
    r"misleading|"
    r"confusing|dirty|cramped|shabby|messy|chaotic|not enough|rushed|rude|unprofessional|disorgani\w+|unfair|"
    r"vague|dreadful|awful|terrible)\b"
)
_OF_THEIRS = (
    r"\b(?:your (?:\w+ )?(?:interview\w*|panel|test|task|process|website|portal|reception\w*|office|colleagues?|"
    r"questions|"
    r"recruit\w+|hr|staff|advert\w*|ad|form|exercise|assessment|building|methods?|manager|deputy|agenda|instructions|"
    r"directions|tour|waiting room|firm|company|shop|menu|prices|vans?|machines?|tools|workshop|kitchen|toilets?|"
    r"job description)|the (?:\w+ )?(?:interview\w*|panel|test|task|process|exercise|assessment|questions|receptionist|"
    r"waiting room|role play|job description|advert|questionnaire|video (?:call|link))|(?<!exit )interview)\b"
)
_PAST_HOUSE = (
    r"\bmy (?:\w+ ){0,2}(?:boss|bosses|manager|employer|company|firm|supervisor|chef|head|director|owner|colleagues|"
    r"workplace|"
    r"office|job|foreman|school|hospital|hotel|kitchen|agency|superior)\b|\bwhere i (?:am|work|was|worked)\b|"
    r"\b(?:last|previous|old|former|present|current) (?:place|job|firm|boss|school|company|employer|clinic|practice|"
    r"kitchen|"
    r"garage|lot|outfit)\b|\bwork(?:ed|ing)? (?:for|under) (?:a|an|some|people|someone|somebody)\b"
)
_ILL_OF_IT = (
    r"\b(?:bull(?:y|ied|ies|ying)|shout\w*|lie[sd]|liar|lazy|useless|hopeless|incompeten\w+|clueless|toxic|chao\w+|"
    r"disorgani\w+|badly (?:run|managed|organi\w+|treated)|awful|terrible|horrible|dreadful|nightmare|unfair\w*|"
    r"dishonest|"
    r"never (?:listen\w*|thank\w*|gave|gives|paid|pays|lets?|said|says|trained|kept|keeps|answer\w*|once)|"
    r"(?:doesn't|does not|didn't|did not|don't|do not|won't|wouldn't|can't|cannot|couldn't|could not) (?:care|"
    r"listen|know how|trust|"
    r"value|appreciate|pay|support|understand|respect|plan|run|manage|train|invest|bother)|"
    r"no (?:idea|interest in|support|training|respect|plan|future|prospects|vision|thanks|leadership|direction|clue)|"
    r"cut(?:s|ting)? corners|fed up|sick of|tired of|enough of|dead[- ]end|boring|bored|stagnat\w+|going (?:nowhere|"
    r"under|"
    r"downhill|broke)|micromanag\w+|treat(?:s|ed)? (?:us|me|people|staff|its|his|her|their|everyone)|politics|gossip|"
    r"favourit(?:es|ism)|stingy|petty|rude|unprofessional|unreasonable|impossible to|overwork\w*|underpa\w+|"
    r"undervalu\w+|"
    r"unappreciat\w+|sinking|hate[ds]?|can't stand|cannot stand|cowboys?|crooks?|amateurs?|shambles|backward\w*|"
    r"(?:threw|thrown) (?:me|us|in)|escape)\b"
)
_KINDLY_MEANT = (
    r"\b(?:you (?:\w+ )?(?:said|told|mentioned|described|admitted|explained|were|showed|warned|spoke|called|asked)|"
    r"thank\w*|"
    r"grateful|lik(?:e|ed) (?:that|how|the|your)|enjoy\w*|glad|pleased|admir\w+|good of|impressed (?:by|with)|"
    r"interesting|sorry|"
    r"apolog\w+|my (?:answer|fault|mistake|train|connection|nerves|own)|i (?:could|should|might) have|i (?:rebuilt|"
    r"mended|"
    r"fixed|rewrote|replaced|corrected|made|wrote|set|built|reduced|cut|brought|took|trained|taught|turned)|taught me|"
    r"customers?|patients|pupils|students|tenants|passengers|guests|visitors|clients|suppliers|members|children|"
    r"migration|"
    r"invoices?|like (?:one of|family)|could not have|couldn't have|nervous|complaints?|cases|lost property)\b"
)

complains = weighs((_COMPLAINT, _OF_THEIRS), (_PAST_HOUSE, _ILL_OF_IT), without=_KINDLY_MEANT)
"""Whether it is a complaint of theirs there, or of a house before."""
