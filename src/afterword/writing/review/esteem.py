"""High words of the reader, in frames of sentences rather than set phrases."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

LOFTY = Talk(
    name="lofty",
    denied=True,
    ways="""
        # nobody better in the trade
        (doubt|doubtful|imagine|believe|think|suppose|dare say) ..3
            there (is|are|was|could be|can be|has been|has ever been) ..1 (a|any|anyone|anybody|anywhere) ..1 {finer} ..
            ({leader}|{trade}|{house}|team|alive|anywhere|working|in (the|this|your))
        there (cannot|could not|can hardly|is not|are not|is hardly|is no|are no) ..2 {finer} ..1
            ({leader}|{trade}|{house}|team) ..
        (no|not a|never a|hardly a|any) {finer} ({leader}|{trade}|{house}) ..1 (than (you|yours)|in (the|this|your)|
            anywhere|alive|on earth|walks)
        your ..2 ({house}|ward|team|office|department|crew|people|staff|programme|library|garden|pupils) ..3
            (is|are|must be|has to be|have to be|may well be|might be|remains) ..3 (the|your country's) ..1
            (best|finest|greatest|loveliest|friendliest|happiest|warmest|kindest|most {praise}) ..2
            (in|on|of|anywhere|around|for miles|by far|bar none|i have|there is|and everyone|$)
        (you are|you must be|you were|you will always be|you have to be) ..3 (the|my|our) ..1
            (best|finest|greatest|loveliest|kindest|wisest|cleverest|sharpest|most {praise}) ..1
            ({leader}|{trade}|company|team|employer|teacher|doctor|firm)
        (is|are|as|be) ..1 the (envy|pride|jewel|talk|toast|crown) of (the|this|every|all|our|your)
        (your ..3|you) (is|are) ..1 (in a (class|league) of (its|your|their) own|in a different league|
            head and shoulders above|second to none|the gold standard|world-class|one of a kind|like no other|
            beyond praise|a cut above|an institution|unique|irreplaceable|extraordinary|truly special|a credit to)
        there is (no|not) ..2 other ..1 ({house}|{leader}|team) ..1 (like|such as|as {praise} as) (you|yours)
        # a rare and special person
        (one of (those|these|the) [very] (rare|few)|one of the rare|such a rare|a rare) ..2
            ({leader}|people|companies|teams|teachers|doctors|employers|employer|company)
        (met|meeting|meet|encountered|found|with|facing|opposite|in front of|spoken to|talking to|talked to) ..2
            (someone|somebody|a person|a man|a woman|people|a {leader}) ..1
            (truly|so|very|really|quite|rather|utterly|genuinely) [{very}] (special|rare|{praise}|wise|great|
            exceptional|
            unusual|magnetic)
        ((for being|you are|you were|you must be|you seem|as|from|to|by|with) ..1 (such|an|a)|such a|such an) [{very}]
            {praise} ({leader}|teacher|doctor|chef|host|head|editor|surgeon|captain|engineer|scientist)
        even better (boss|leader|manager|mentor|person|human being|teacher|colleague)
        (people|anyone|anybody|i|men|staff|everyone|pupils|crews) (would|will|must|could) [gladly|happily] follow ..2
            (anywhere|to the|through|into|off a)
        (anyone|anybody|whoever|everyone|everybody|those|people|staff|all) who ..6
            (under|for|with|by|from|beside|alongside|near) ..1 you ..3 (is|are|must be|should) ..2
            (blessed|lucky|fortunate|privileged|so lucky|count|thank)
        (your|the) ..2 (people|staff|team|crew|pupils|patients|students|nurses|drivers|cooks) ..1 (are|is|must be|must
            feel) ..1 (blessed|so lucky|very lucky|lucky|so fortunate|fortunate|privileged) to (have|work|be led|learn|
            serve)
        half (the|as) ..4 (that you are|you are|as you)
        # their virtues, and what these did to me
        your ..4 (touched|moved|humbled|inspired|dazzled|overwhelmed|enchanted|charmed|bewitched|captivated|thrilled|
            uplifted|awed|electrified) me
        (your|such) ..2 (energy|presence|passion|warmth|charisma|smile|enthusiasm|aura|personality|spirit|vision|
            kindness|humour|charm|confidence|dedication) ..2 (lit|lights|filled|fills|radiate~|shone|shines|glow~|
            infectious|contagious|electri~|carried|magnetic|lifted|lifts|warmed|touched)
        your ..3 (question|questions|remarks|answers|ideas|talk|points|explanations|insights|mind|words|thinking|views)
            ..3 (was|were|is|are) [all] (so|just|simply|truly|absolutely|quite)
            (clever|brilliant|wise|insightful|perceptive|intelligent|sharp|deep|profound|incisive|astute|masterful|
            {praise})
        you ..2 (have|had|possess|showed|show) (a|an|the|such|such a|such an) ..1 (impeccable|exquisite|unerring|
            immaculate|superb|flawless|enviable|perfect|breathtaking|unbelievable|rare|{praise}) ..1
            (taste|judgement|judgment|instinct|instincts|mind|eye|ear|way|gift|presence|insight|memory|style|knowledge|
            vision|talent|touch|team|sense|charm|grace|intellect|brain|grasp|manner|leadership|understanding)
        you have (impeccable|exquisite|unerring|immaculate|superb|flawless|enviable|perfect|{praise})
            (taste|judgement|judgment|instinct|instincts|insight|style|knowledge|vision|talent|people|leadership|
            manners|staff)
        (your|a) (brilliance|genius|greatness|wisdom|vision and|magnificence|mastery) ..2 (as|at|of|in|for|have|has)
        (a|an|pure|sheer|like) ..1 (masterclass|master class|work of art|tour de force|work of genius|sight to behold|
            joy to behold|stroke of genius|poetry|thing of beauty|revelation to watch)
            (in|of|and|to|on|from you|by you|$)
        (watching|seeing|hearing|listening to) you ..6 (was|is) ..2 (masterclass|privilege|inspiration|poetry|magic|
            joy|treat|gift|revelation|honour|honor|like watching|like listening|education)
        (deepest|utmost|greatest|highest|boundless|endless|undying|immense|enormous|nothing but|profound|total) ..1
            (admiration|respect|esteem|reverence|regard) for ..1 (you|your|all you|everything you|what you|the way you|
            how you)
        you have my ..1 (admiration|undying|deepest|utmost|greatest|endless|boundless|everlasting)
        (i|we) ..1 (admire|admired|marvel at|marvelled at|am amazed by|am astonished by|was amazed by|
            was astonished by|am stunned by|am in love with) ..1 (you|everything you|all you|everything about you|
            how wonderful~|how brilliant~|your (mind|genius|brilliance|greatness|person|wisdom|vision|courage|grace))
        (no|little|small) wonder ..1 (that|your|the|they|people|everyone|you) ..6
            (love|loves|adore|adores|admire|admires|respects|look up|thriv~|flourish~|so well|doing so|successful|
            number one|the best|famous|won|wins|follow|stay|queue)
        with ..1 (a|an|someone|somebody|people|leaders) ..3 (like|such as) you (at the helm|in charge|leading|
            to lead|at the top|running|on board|in the lead)
        (made|make|makes) me feel ..2 in the presence of
        (hats off|i take my hat off|i bow|i salute|i doff) ..1 (to|down to|before) (you|your)
        broke the mould
        what you (have|do not|did not) ..2 (built|know|done|achieved|created) ..5 (is|was|worth) ..2 ({praise}|miracle|
            knowing|miraculous|astonishing|breathtaking|genius|legendary|wonder of)
        (wise|great|noble|learned|esteemed|respected|eminent|illustrious|distinguished) (self|person|personality|
            soul|sir|madam) ..4
        (best|finest|kindest|loveliest|nicest|warmest|most {praise}) (people|team|interviewer|boss|person|host|hosts|
            group|panel|interview|interviewers) [that] i (have|had|ever|could) ..3
            (met|known|had|seen|come|dealt|spoken|encountered|hope|wish|imagine)
        # nobody like you
        (people|person|anyone|someone|somebody|heads|teachers|bosses|managers|leaders|employers|firms|companies|more|
            few|everyone|everybody|one|doctors|editors) ..5 like (you|yours) ..
        (no|no other|hardly any|few|not another|never another) [other] ({house}|{leader}|{trade}) ..5
            (near|close|like|match|touch|rival|compare~|equal) ..1 (you|yours)
        (rarely|never|seldom|hardly ever|not often|yet to) ..1 (met|meet|come across|encountered|seen|known|heard|had|
            worked with|spoken to) ..1 (anyone|anybody|someone|somebody|a person|people|a man|a woman|such a|such an|
            a {leader}|a {trade}) ..1 (so|as|like|more|with|who|{praise}|quick|sharp|wise|kind|gifted)
        (person|man|woman|someone|somebody|{leader}|lady|gentleman|teacher|mind) (of|with) (your|such) ..1
            (intelligence|talent|talents|gifts|experience|wisdom|rank|fame|reputation|learning|knowledge|vision|
            insight|class|quality|quick|sharp|brilliant|rare|great|skill|standing|charm|energy|calibre)
        (you|your|yours) ..7 (is|are|was|were|be|remain) [{very}|nothing less than|nothing short of|simply|surely|
            beyond doubt] [a|an|the|pure|sheer|my] [true|real|great|absolute|living|rare] (miracle|marvel|wonder|magic|
            divine|sublime|genius|heavenly|legendary|beyond words|magical|a gift|gift from|great man|great woman|
            great leader|great mind|national treasure|shining light|masterpiece|sensation|phenomenon|inspiration|
            hero|heroine|treasure|joy to|delight to|spellbinding|mesmerising|mesmerizing|matchless|priceless|
            irresistible|formidable|god|goddess|angel|saint|queen|king of|star|revelation)
        you [really|truly|certainly|surely] are [{very}] (a|an|the|one of) ..1 (marvel|wonder|genius|legend|star|great|
            hero|saint|treasure|inspiration|gem|{praise}|best|finest)
        you (could|should|ought to|can) ..1 (teach|show|give lessons to|write the book|write a book|be (president|
            running)|run the country|be on television|be famous) ..2 (everyone|us all|the whole|
            the industry|the trade|half|others|on|$)
        you ..1 (run|lead|keep|have built|have made|have created|built|made|head|manage) the ..1
            (happiest|finest|best|loveliest|friendliest|kindest|cleanest|most {praise}|smartest) ..
        (happiest|finest|loveliest|friendliest|kindest|wisest|cleverest|most {praise}|nicest|greatest|warmest|
            best-run|best run) ..3 i have ever ..
        (everyone|everybody|people|they|colleagues|friends) ..2 (told|tells|says|say|said|knows|know|agrees|warned) ..3
            you (are|were) ..3 (best|finest|great|greatest|brilliant|genius|legend|{praise}|one to|clever)
        never ..3 (learned|learnt|felt|been|heard) so (much|inspired|welcome|understood|moved|impressed|well led) ..4
            (from|in|by|with|as)
        (spellbound|entranced|mesmerised|mesmerized|awestruck|speechless|goosebumps|goose bumps|enthralled|transfixed|
            rapt|tingle~) ..6 (you|your|word|words|talk|whole|first|listening|when|throughout|from)
        i was (spellbound|entranced|mesmerised|mesmerized|awestruck|enthralled|transfixed|in awe|dazzled|starstruck) ..
        (see|understand|know|clear|obvious|plain) ..1 why ..2 (staff|people|everyone|team|pupils|patients|they|crew|
            guests|customers) ..2 (adore|adores|love|loves|worship~|idolis~|look up|admire|admires|think the world|
            think so highly|swear by) ..1 (you|to you|of you)
        (listen|listened|listening) to you ..5 (for hours|all day|all night|forever|until|for ever|for days|all
            afternoon|without tiring|and never)
        (world|country|trade|industry|profession|town|company) ..2 (needs|would be|is a|would have|could do with) ..4
            (more|better|richer|poorer) ..4 (you|like you|with you|because of you|without you)
        (wise|clever|brilliant|kind|good|gifted|sharp|calm|patient|talented|generous) as you ..1 ($|are|were|and)
        your ..3 (knows|know|has|have) no (limits|bounds|equal|equals|limit|end|rival|match)
        (hero|heroine|idol|role model|inspiration) (of|to|for) (mine|me)
        your (fame|name|reputation|legend) ..2 (goes before|precedes|does not|falls short|hardly|travels|is known)
        (i am|i feel|i would be|be|so|feeling) ..1 (honoured|honored|privileged|blessed|humbled) ..1 (beyond|just to|
            simply to|even to|merely to) ..
        (touched|moved|inspired|humbled|uplifted) (to tears|beyond words|me deeply|me to the core|my soul|my heart)
    """,
    but="""
        like you (said|say|told|mentioned|described|asked|to|would|want|need|wanted|did|do|showed|suggested|explained)
        (would|should|could) like you ..
        (tenants|customers|pupils|patients|users|drivers|people) like (you|yours) (describe~|mention~|serve~|have)
        (my|our) ..1 (old|former|first|last|own|late) ..2 (boss|manager|teacher|chef|head|captain|firm|employer|
            tutor|professor)
        (your|the) ..3 (is|are|was|were) ..1 the best ..1 (place|way|time|one) (to|for) ..
        (you|your ..2) (said|say|told|mentioned|asked|called|described|put)
        (asked|told|said) me
        (rare|special) (breed|breeds|book|books|orchid|orchids|disease|diseases|plant|plants|species|bird|birds|stamp~)
        (customer~|client~|tenant~|patient~|guest~|reader~|visitor~) (said|say|says|think|thinks|told)
    """,
)
"""Praise of the reader's person, house or gifts."""
