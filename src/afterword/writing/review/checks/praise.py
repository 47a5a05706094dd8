"""Praise: one true thing, and not laid on."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.review.check import Check
from afterword.writing.review.esteem import LOFTY
from afterword.writing.review.findings import Finding
from afterword.writing.review.past import elsewhere, praises_them
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View

# -- flattery ----------------------------------------------------------------------------------------------------------

FLATTERY = Talk(
    name="flattery",
    ways="""
        most {praise} [and {praise}] ({leader}|principal|head|chef|chair|dean|colleague)
        (best|greatest|finest|kindest|smartest|nicest|cleverest|wisest|warmest|brightest)
            ({leader}|company|employer|workplace|place to work|team|firm|school|hospital)
            (in the (world|country|business|city|industry|land|trade|field|universe|state|county|region|whole)|
            on the (planet|market|face)|on earth|i have [ever]|i could|anyone|ever|out there)
        ({leader}|company|team|employer|interview|firm) [that|whom|who] i have ever
            (met|known|worked|spoken|encountered|come across|dealt|had the)
        (best|greatest|most {praise}) (interview|conversation|hour) .. ever
        never (met|known|encountered|come across) (anyone|anybody|someone|somebody|a {leader}|such a|an {leader}) ..2
            (so|as|like|more|with such|quite|who)
        you are [truly|really|simply|clearly|obviously|quite|nothing short of] [a|an|the|one of the|my]
            [true|real|absolute|living] (inspiration|genius|legend|visionary|role model|icon|idol|hero|rock star|
            rockstar|superstar|guru|marvel|master|treasure)
        you are [so|truly|really|simply|absolutely|incredibly|clearly|obviously|such an|such a|an|a] {praise}
        you are the (best|greatest|very best)
        how {praise} [a {leader}] you (are|were)
        your [own|sheer] (brilliance|genius|charisma|greatness|magnetism|magnificence|aura|infinite)
        your [truly|absolutely|own] (incredible|amazing|extraordinary|unmatched|unparalleled|unrivalled|boundless|
            immense|remarkable|exceptional|phenomenal|legendary|visionary|brilliant|outstanding|awe-inspiring|inspiring|
            inspirational|stellar|unequalled|vast|great) [and {praise}] (leadership|vision|mind|wisdom|insight|insights|
            knowledge|intellect|intelligence|expertise|career|achievements|talent|talents|presence|personality|
            mentorship|gift|gifts)
        (leadership|vision|mind|knowledge|expertise|wisdom|career|intellect) (is|was|are|were)
            [truly|simply|absolutely|just|nothing short of|so] {praise}
        (blown away|awestruck|awe-struck|in awe|in total awe|mesmeri~|spellbound|bowled over|starstruck|star-struck|
            dazzled|floored|swept away|captivated|enthralled) (by|of|with|at|to be|listening) .. (you|your|how you)
        (adore|worship|idoli~|revere|venerate|look up to) (you|your|people like you)
        (huge|big|massive|biggest|lifelong|long-time|longtime|devoted|great) (fan|admirer) of (you|yours|your)
        (admired|followed|idolised|idolized|worshipped) (you|your career) (for years|from afar|since|all my)
        (someone|somebody|person|{leader}) (like|such as) (you|yourself)
        (of|with|someone) your (stature|calibre|caliber|brilliance|eminence|standing|greatness)
        (never|not|yet to|rarely|seldom) ..1 (met|come across|known|encountered|seen|worked with) (a|an) ..1
            (more {praise}|finer|greater|better|wiser|kinder|cleverer|nobler|more learned) ..2
            (teacher|clinician|doctor|surgeon|nurse|chef|editor|scientist|scholar|leader|manager|boss|captain|engineer|
            mind|principal|person|man|woman|interviewer)
        words (cannot|fail|could never|will never|do not) [even|ever|begin to] [express|describe|convey|capture|do|me]
        (listen~|listened) to you (for hours|all day|all night|forever|for days|all afternoon)
        (hung on|hanging on|clung to) [to] (your every|every [single] word)
        (changed|transformed) my (life|whole|entire)
        (lucky|blessed|fortunate|privileged) to (have|be led by|work for|work under)
            (you|a {leader} like|such a [{praise}] {leader}|such an {praise})
        (compares|compare|comes close|come close|hold a candle|second) to (you|your|yours|none)
        (honour|honor|privilege|dream) .. (in your presence|under you|under your|at your feet|be led by|learn from you|
            breathe the same)
        (your presence|your reputation|your fame) (is|was|precedes|lit|lights|fills|filled)
        (pearls of wisdom|a masterclass from|true visionary|living legend|god among|stuff of legend)
        (smartest|cleverest|brightest|sharpest) (person|people|mind|minds|team|room)
        what (a|an) {praise} (person|leader|manager|boss|human being|interviewer|mind|woman|man|company|individual) you
        (you have|you really have) (a|such a|an|such an) {praise} (mind|way|gift|presence|eye|career)
        (envy|envious of) (your|everyone who|anyone who|those who) ..2 (work|works|team|report|lucky)
        could tell .. you are .. (special|extraordinary|exceptional|born|natural|great)
        (nobody|no one|no-one|no other|no manager|no leader|no team|no company|nothing|none) ..8
            (close to you|near you|like you|as you|than you|than yours|like yours|compare to you|compares to you|
            to your standard|your equal|your level)
        (mind|brain|manager|leader|boss|talent|career|eye|heart|presence|voice|intellect|team|gift|person|expert)
            (like|such as) yours
        what (a|an) ..2 ({leader}|boss|team|woman|man|genius|gift|mind|company|inspiration|legend|teacher|doctor|chef|
            engineer|nurse) (you (are|have|must be|were|run|lead)|they have in you)
        (so|how|very|truly|incredibly|unbelievably|immensely) (lucky|fortunate|privileged|blessed) ..6
            (work|learn|serve|be led|report|study|train|grow) (under|for|from|with|alongside|beside|by)
            (you|somebody|someone|a {leader}|such|people like)
        (somebody|someone|anybody|anyone|a person|a {leader}|people|a mind|a human being) [quite|half|even|nearly]
            (so|as|more|that) {praise}
        as ({praise}|wise|kind|clever|warm|sharp|generous|patient|fine|great|good|humane|graceful|elegant|brave) as
            (you|yourself|yours)
        you ..3 are to ..6 what ..6 (was|were|is|are) to
        (hardly|scarcely|rarely|never|not|cannot) ..2 (be|find|exist|met|meet|seen|see|known|imagine) (a|an)
            (finer|better|greater|wiser|kinder|cleverer|braver|nicer|warmer|sharper|more {praise}|abler|more able|
            more gifted) ({leader}|boss|chef|teacher|nurse|doctor|engineer|team|company|employer|principal|head|
            colleague|curator|matron)
        (finer|wiser|kinder|cleverer|more {praise}) ({leader}|boss|chef|teacher|nurse|doctor|engineer|team|company|
            employer|principal|head|curator|matron) (anywhere|alive|in the|on earth|exists|than you)
        half (the|as|so) ..3 (you are|as you|you have|that you are|you do|you were)
        you (must be|are surely|are easily|are clearly|are obviously|are without doubt|have to be|are simply|are truly|
            are by far|were easily|must surely be|might be|may well be|are probably|are certainly) [one of] the ..2
            (sharpest|wisest|best|finest|kindest|most|greatest|cleverest|smartest|brightest|nicest|warmest|ablest|
            bravest|quickest|calmest|loveliest)
        worth more [to me] than (my|a|an|any|all|years|ten|five|the whole|four) [whole|entire|own|years|year] [of]
            (degree|years|training|course|courses|studies|university|career|school|masters|phd|gold|month|year|
            conference|books|textbooks)
        (an hour|a morning|an afternoon|ten minutes|five minutes|time|minute|day|moments) in your (company|presence)
        (you|she|he|that) ..1 (are|were|is|must be|have been) [{very}] (a|an|the|such a|such an) ..1
            (gift|credit|blessing|ornament|treasure|asset|jewel|light|beacon) to (the|your|this|our|any|all)
            (profession|trade|field|world|industry|company|nation|country|town|staff|people|school|hospital|museum|city)
        (your|the) (profession|trade|field|world|hospital|company|industry|firm|museum|school|country|team|staff|pupils|
            patients) [simply|truly] (needs more|has few|has never|could not wish|does not deserve|is blessed|
            is so lucky|is lucky|are lucky|are blessed|is richer|would collapse|would be lost) ..3
            (you|like you|people like|without you|a better|have you)
        (i want|i hope|i wish|i would love|i long|i dream|i aspire|i aim) .. (be you|be like you|be just like you|
            become you|become like you|follow in your footsteps|resemble you|grow into you|half as good)
        (when i grow up|walk in your footsteps|follow in your footsteps|in your shadow|touch the hem|on a pedestal|
            kiss the ground|walk on water|walks on water|hangs on your|heaven-sent|national treasure like you)
        you are ..2 (wise|generous|kind|brilliant|funny|warm|elegant|clever|gracious|humble),
            (wise|generous|kind|brilliant|funny|warm|elegant|clever|gracious|humble|patient) and
        (never|not) (forget|forgotten) (your wisdom|your kindness|your words|your face|meeting you|the way you|
            how you (spoke|lit|led|explained|looked))
        (your|such) (grace|elegance|modesty|wit|humility|eloquence|warmth|poise|wisdom|brilliance|kindness|generosity|
            greatness) (is|was|are|were|shone|shines|moved|touched|overwhelmed|took|left|and|knows|simply|humbled)
        (everything|anything|whatever) you (say|said|touch|touched|do) (turns|turned|was gold|is gold|is brilliant|
            was brilliant|makes sense|was perfect|was wise|shines)
        (could|would) (learn|gain|absorb) more ..4 (from you|in one hour|under you|with you|at your side) ..3 than
        (you|your) ..3 (legend|legendary|genius|icon|iconic|visionary|oracle|phenomenon|virtuoso|maestro|titan|giant|
            luminary|superwoman|superman) (in|of|among|at|and|status|to)
        you (are|were) ..2 perfect
        perfect (interviewer|leader|boss|manager|team|company|host|in every way)
        (flawless|faultless|beyond praise|above praise|beyond compare|without equal|without peer|without a flaw|
            incomparable|peerless|unequalled) .. (you|your|interviewer|leader|manager|team|company|in every way)
        your (smallest|every|slightest|least) (word|remark|sentence|gesture|question) (was|is|were|taught|held|carried)
        (everyone|everybody|people|whole industry|entire industry|whole world|all of us|they all|young people) ..5
            (looks|look) up to you
        admired (everything|all|whatever) ..3 you
        (few|hardly any|no other|not many|precious few) ({leader}|companies|firms|people|teams) ..4
            (match|rival|equal|touch) (you|your)
        (surpassed|surpasses|exceeded|outshines|outshone|beats) ..2 (even that|all my expectations|everything i|
            anyone i|my wildest)
        (talking|speaking|sitting|conversing|meeting) (to|with|across from|opposite) [you|a|an] ..4
            (einstein|legend|genius|mozart|hero|celebrity|rock star|royalty|greatness|idol|giant of)
        (hands down|without question|without a doubt|without doubt|by far|easily|undoubtedly|bar none) ..4
            (kindest|cleverest|smartest|wisest|finest|greatest|brightest|most {praise}|
            best ({leader}|boss|team|group|company|interviewer|people))
        (everybody|everyone|all of you|you all|each of you) ..6 (genius|geniuses|rock stars|rockstars|superstars|
            brilliant|visionaries|legends)
        (company|firm|team|school|hospital|place|employer|practice|studio) (is|are|must be|has to be) ..2
            (the|among the) (greatest|best|finest|most {praise}) ..4 (in the (world|country|universe|city|business|
            industry|state)|on earth|anywhere|ever)
        (most {praise} , [and] most {praise}|most {praise} and most {praise})
        (honour|honor|privilege|luck) of [ever] meeting you
        (group|bunch|set|collection|team|panel|crew) of ..4 i have ever (had|met|seen|come|known|encountered)
        (humbling|humbled) (to|by) ..4 (sit|meet|presence|legend|mind|greatness|wisdom|your)
        (a person|somebody|someone|a nobody|a mere ..2|a beginner) (like|such as) (me|myself|i) ..4 (you|your|so|such)
        (would give|gave|give|spare|spend) ..4 to (a person|somebody|someone|a nobody|a mere ..2|a beginner|the likes)
            ..1 (like|of|as) me
        (simply|just|quite simply|by far|easily|really) the (best|greatest|finest) ..2
            (on (the planet|earth)|in the (world|universe|galaxy)|ever|alive|anywhere)
        (starstruck|star-struck|star struck|tongue-tied with awe)
        (your reputation|the rumours|the stories|photos|your fame) ..3 (do|does|did) (not|no) ..1 justice
        (to be|being) (taught|led|mentored|coached|managed|trained) by you would be ..2
            (heaven|honour|honor|dream|privilege|gift|bliss)
        (such|so|with|of) (a|an) ..1 (great|brilliant|rare|fine|sharp|remarkable|extraordinary|beautiful|noble|towering|
            {praise}) ..1 (mind|intellect|soul|spirit|heart|human being|leader|talent|visionary|personality|person|boss|
            individual|scholar)
        in the presence of (a|an|such|someone|somebody|greatness|you|your|true|real)
        (your|the) ..2 (knowledge|wisdom|insight|insights|intellect|expertise|charisma|grace|brilliance|energy|vision|
            mind|passion|presence|kindness|leadership|eloquence|humility|aura|intelligence|journey|career|style) ..3
            (blew|floored|astonish~|amazed|dazzle~|left me|left (a|an) ..2 (mark|impression)|took my breath|stunned|
            mesmeris~|mesmeriz~|inspired|moved me|humbled|overwhelm~|swept|captivat~|knocked me)
        (blew|blown|knocked|swept|bowled) (me|my mind) ..1 (away|over|off my feet)
        (way|manner|ease) [in which|with which|that] you (lead|run|speak|talk|think|carry|explain|manage|handle|work|
            see|hold|conduct) ..4 {praise}
        what (a|an) ..4 (person|leader|human|woman|man|personality|manager|boss|lady|gentleman|soul|mind|team)
            (you|to (meet|have|work))
        you ..4 (role model|inspiration|beacon|guru|hero|heroine|idol|superstar|genius|icon|gem|treasure|rock star|
            rockstar|visionary|trailblazer|force of nature|breath of fresh air|born leader|born teacher|mentor to us)
        (shining|living|perfect|wonderful) example (to|for|of) (us|me|all|everyone|what a|a) ..3
        (everyone|everybody|people|they all|all of them|the whole team|whole team) ..2
            (speaks|speak|thinks|think|talks|looks up|admires|admire|loves|love|adores|adore|raves|rave|worships) ..2
            (highly|well of|warmly|of you|to you|about you|you)
        (blessed|humbled|starstruck|awestruck|overjoyed|unworthy) to (have|be|meet|sit)
        (any|every) (team|company|firm|employee|employer|analyst|person|organisation|organization|school|ward) ..1
            (would|will|should) ..1 be (lucky|blessed|proud|fortunate|happy|honoured|honored|glad) (to|with you|if you)
        follow (a|you|someone|somebody) ..4 (anywhere|to the end|into|to the ends)
        (personality|leader|mind|person|someone|somebody|boss|manager|soul|talent) (like|such as|as great as|as wise as)
            (you|yours|yourself)
        rare gift (for|of)
        (god-given|god given|natural|innate|special|remarkable|uncanny) (gift|talent|ability|knack) (for|to|of)
            (making|make|put|putting|inspir~|lead|bring~|teach|see)
        (without|beyond) [a] doubt the (best|finest|greatest|most)
        (are|is) (a|an|the|my|our|truly a|such a) ..1 (role model|inspiration|beacon|hero|idol) (for|to|of)
            (us|me|all|everyone|every|any|the|so|women|young)
        the (kind|sort|type) of ({leader}|boss|company|team) ..1 (one|i|people|everyone|you) ..2
            (dream|dreams|wish|wishes|hope|hopes|long|longs|pray|prays)
        few ({leader}|people|managers|bosses|companies) have ..2 (impressed|inspired|moved|touched|struck|fascinated) me
        breathe ..1 same air
        (hang|hung) on ..1 every word
        you are ..1 (truly|really|quite|a truly|a really|such an|clearly a|obviously a) ..1 {praise} ..1
            ({leader}|interviewer|colleague|teacher)
        ((you|your team|your company|you all|you and your ..1) (are|is)|you are)
            (simply|just|easily|truly|quite simply|honestly) the best
        your ..2 (insight|insights|knowledge|wisdom|mind|vision|expertise|memory|energy|generosity|kindness|passion) ..1
            (is|was|are|were) ..2 (breathtaking|{praise}|unmatched|unparalleled|astonishing|astounding|second to none|
            boundless|humbling)
        (you|{leader}|mind|talent|team|company|boss) ..5 (once in a (generation|lifetime|century|blue moon)|
            once-in-a-generation|one in a million|national treasure)
        (once in a (generation|lifetime)|once-in-a-generation|once-in-a-lifetime|one-in-a-million|generational) ..1
            (mind|{leader}|talent|team|boss|intellect|thinker|teacher|doctor|chef|editor|engineer)
        your (firm|company|school|hospital|team|shop|museum|hotel|kitchen|practice) is ..1 the
            (greatest|finest|best|most ..1) [one] (in the (country|world|city|land|whole|business|trade|region|county|
            state)|there is|on earth|anywhere|i have)
        you have ..4 a (kind|good|big|warm|pure|generous|golden) (heart|soul)
        (the best|the finest|the nicest|the loveliest|the greatest) (interview|conversation|meeting|talk)
            (of my life|i have ever|ever|of my career|i ever)
        (everything|all) about (your|you) ..2 (is|was) [simply|just|absolutely|so|truly]
            (perfect|wonderful|flawless|amazing|fantastic|incredible|marvellous|magnificent)
        you are (a|such a|an absolute|a real|a true|truly a|clearly a) (genius|gem|treasure|marvel|inspiration|
            role model|born (leader|teacher|manager|boss|chef|head)|natural (leader|teacher|boss)|star $|hero $|
            wonder $)
        there is (nobody|no one|no-one) [else] [that] i would rather (work|serve|learn|report)
        (charming|gifted|brilliant|gracious|remarkable|elegant|talented|dazzling)
            (woman|man|lady|gentleman|boss|leader|mind) (is (rare|hard to find)|like you|such as you)
        you ..3 (spoilt|spoiled|ruined) (every|all|any|the) ..2 for me
        you are [such|quite|really] a class act
        (your|such a) gift (with|for) (words|people|listening|leading|teaching)
        everything [that] a (boss|leader|manager|teacher|head|chef|doctor) should be
        your number one fan
        why (people|they|everyone|everybody|your people|your staff) (follow|adore|love|worship|admire|look up to) you
            (so|and|$)
        most (beautiful|wonderful|inspiring|impressive|elegant|perfect|marvellous)
            (shop|office|school|place|kitchen|ward|building|museum|library|garden|firm|company) [that] i have ever
            (seen|been|set|walked|stood|visited|entered)
    """,
    but="""
        (i am|my ..3) ..9 second to none
        (my|our) (old|former|first|last)
        the (tool|model|check|report|system|plan)
        for patients
        a gift to ..6 from
        someone like you described
        person like you described
        somebody like you said
    """,
)
PERHAPS_FLATTERY = Talk(
    name="perhaps flattery",
    ways="""
        one of the (greatest|most {praise}|finest|best|brightest) ({leader}|companies|teams|employers|firms)
        (nothing short of|sheer|pure|absolute|a stroke of|touch of) (genius|brilliance|magic|inspiration|greatness|
            miraculous|extraordinary|amazing|remarkable|brilliant)
        (privilege|honour|honor|highlight|thrill|moment|peak|high point|greatest day|best day|best hour|happiest day) of
            my (career|life|working life|professional life|whole|year|decade|entire)
        (in|with|full of) [total|complete|sheer|utter|absolute|some] (awe|adoration|reverence|veneration)
        (i am|i was|was|am|left me|stood|sat) ..2 in awe
        (never|rarely|seldom) ..1 (enjoyed|had|met|known|experienced|attended|been in) ..5
            (as much as|like (this|ours|that one|yours)|so (much|inspiring|uplifting|stimulating))
    """,
    but="""
        (my|our) (old|former|first|last)
        for patients
    """,
)
"""Praise where the sentence speaks to the reader; of a furnace or a team of long ago it is none."""

GUSH = Talk(
    name="gush",
    ways="""
        (amazing|amazingly|incredible|incredibly|fantastic|phenomenal|extraordinary|extraordinarily|outstanding|
            exceptional|exceptionally|magnificent|spectacular|unbelievable|unbelievably|breathtaking|mind-blowing|
            awe-inspiring|inspirational|inspiring|world-class|superb|stellar|marvellous|marvelous|sensational|
            unparalleled|stunning|wonderful|wonderfully|awesome|brilliant|brilliantly|remarkable|impeccable|fabulous|
            fascinating|delightful|unforgettable|magical|flawless|top-notch|first-rate|second to none)
        (the|your) (best|finest|greatest|kindest|warmest|smartest|nicest|cleverest|loveliest|sharpest|friendliest)
        most (inspiring|impressive|brilliant|enjoyable|interesting|engaging|rewarding|memorable|delightful|wonderful|
            exciting|gracious|generous|thoughtful|fascinating|amazing|incredible|stimulating|enlightening|talented|
            gifted)
    """,
    but="outstanding (invoice~|balance~|debt~|question~|item~|order~|issue~|fee~|work|payment~|ticket~)",
)
PRAISED = "This reads as flattery. Say one thing that they did or said, and what it was worth to you."


def flattery(view: View) -> Iterator[Finding]:
    """Praise that is laid on: of the reader's person, or one superlative after another."""
    found = False
    for span in view.said(FLATTERY):
        found = True
        yield view.mark(PRAISED, span)
    for span in view.said(LOFTY):
        if not found and not elsewhere(view, span):
            found = True
            yield view.mark(PRAISED, span)
    for span in view.said(PERHAPS_FLATTERY):
        if not found and praises_them(view, span) and not elsewhere(view, span):
            found = True
            yield view.mark(PRAISED, span)
    gush = view.said(GUSH)
    most = int(view.limits.superlatives)
    if not found and len(gush) > most:
        yield view.mark(f"It has {len(gush)} words of high praise; over {most} none is believed. Keep the truest one.",
                        gush[most])  # fmt: skip


CHECKS = (
    Check(
        name="flattery",
        severity="warning",
        sentence="Praise is laid on: of the reader's person, or one superlative after another.",
        source="https://qviews.typepad.com/qviews/2016/07/7-tips-for-getting-more-responses-to-your-emails-with-data-"
        "boomerang-email-productivity.html",
        english=True,
        hears=(FLATTERY, LOFTY, PERHAPS_FLATTERY, GUSH),
        when_heard=True,
        look=flattery,
    ),
)
