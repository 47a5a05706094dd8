"""Too personal: family, looks, health, faith and politics, where the other side did not speak of it first."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.facts import Debriefed, Note
from afterword.writing.letter import Span
from afterword.writing.phrases import listed
from afterword.writing.review.check import Check
from afterword.writing.review.convictions import FAITH, POLITICS
from afterword.writing.review.findings import Finding
from afterword.writing.review.privacy import BODY, CREED, HOME
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, tokens

FAMILY = Talk(
    name="family",
    denied=True,
    ways="""
        your [lovely|beautiful|little|young|adorable|own|dear|new|wonderful|sweet|two|three|cute|eldest|youngest|late]
            (wife|husband|spouse|son|daughter|sons|daughters|baby|twins|toddler|kids|girlfriend|boyfriend|fiancé|
            fiancée|fiance|fiancee|grandson|granddaughter|grandchildren|grandkids|newborn|mother|father|mum|mom|dad|
            parents|sister|brother|dog|cat|puppy|pets|wedding|engagement|marriage|divorce|honeymoon|love life|home life|
            private life|family life|bump|birthday|star sign|ex-wife|ex-husband)
        your [lovely|beautiful|whole|own|adorable|gorgeous|wonderful|young|sweet] (family|children)
            (is|are|look|looks|at home|photo~|picture~|portrait|on your|holiday|in the photo~|in the picture~|had|have|
            enjoy~|well|too|like|must|will|a|this|over|and you|in that)
        my [own|little|big|older|younger|twin] (sister|brother|wife|cousin|daughter|best friend|girlfriend|partner) ..
            (is|just|has|had|is having) (expecting|pregnant|engaged|got married|getting married|a baby|had a baby|
            due in|gave birth|twins|divorced)
        (photo|photos|photograph|photographs|picture|pictures|portrait|snaps|drawing|drawings|selfie)
            (of|with|by|from|showing) ..2 your ..2 (family|kids|children|wife|husband|son|daughter|baby|dog|cat|wedding|
            holiday|honeymoon|boys|girls|partner|twins|grandchildren)
        (family|wedding|holiday|vacation|honeymoon|beach|baby) (photo|photos|pictures|picture|snaps|portrait|pics) ..
            (your|you|desk|wall|shelf|behind|office|facebook|instagram)
        (hope|wish|hoping|wishing|trust|enjoy|love|regards|hello|hi|best|greetings) ..3
            (you and your|to your|your|with your|for your) [lovely|whole|dear|wonderful|beautiful|little]
            (family|kids|children|wife|husband|loved ones|little ones|partner|son|daughter|parents)
        (how|how old) (is|are) your [lovely|little] (family|kids|children|wife|husband|son|daughter|baby|partner|boys|
            girls)
        my [dear|lovely|own|late|young|pregnant|little|eldest|youngest|two|three|beautiful|new|soon-to-be|first|future|
            wonderful|ex] (wife|husband|girlfriend|boyfriend|fiancé|fiancée|fiance|fiancee|son|daughter|sons|daughters|
            toddler|twins|newborn|baby|stepson|stepdaughter|ex|ex-wife|ex-husband|in-laws|divorce|separation|breakup|
            break-up|wedding|marriage|honeymoon|love life|private life|grandchildren|custody)
            (and|is|are|was|were|has|have|will|would|who|just|of|to|in|from|with|says|said|thinks|left|loves|started|
            starts|told|also|turned|$|needs|at|went|had|came|because|last|this|next|as|for|could|can|cried)
        my [whole|own|growing] (family|kids|children|partner) (and i|and me|is moving|are moving|would love|would be|
            will love|need|needs|are so|is so|and our|are excited|is excited|relies|rely|depend|depends|just|situation|
            problems|matters|life|issues|loves|at home|are ill|is ill|is sick|are sick|has been through)
        (going|gone|went|been) through ..2 (divorce|separation|break-up|breakup|bereavement|custody|rough patch|
            hard time at home|difficult time at home|messy)
        (as a|being a|i am a|i am the|i am) [now] [single|new|proud|busy|devoted|working|young|recently]
            (mother|father|mum|mom|dad|parent|grandmother|grandfather|widow|widower|bachelor|newlywed|divorcee|divorced|
            engaged|happily married|newly single|recently married) [of|to|with|and|who]
        (my|our) (mother|father|mum|mom|dad|grandmother|grandfather|grandma|sister|brother|uncle|aunt|dog|cat|nan|
            parents) ..4 (died|passed away|hospital|ill|sick|cancer|funeral|surgery|stroke|dementia|unwell|dying|
            hospice|broke|operation|divorc~|put down|heart attack|nursing home|care home)
        (how old are you|at your age|for a man your age|for a woman your age)
        (are you|whether you are|if you are) (married|single|seeing anyone|seeing someone|dating|engaged|expecting|
            pregnant|free for a drink|free for dinner)
        (go out|out for a drink|for a drink|out for dinner|for dinner|a date|on a date|a glass of wine) ..3
            (with me|you and i|you and me|some evening|one evening|sometime|some time|this weekend|together|after work)
        (saw|found|see|noticed|came across|looked you up|looked at|scrolled|stumbled|followed you|follow you|added you|
            friend request|liked|love) .. (facebook|instagram|tiktok|snapchat|your wedding|your holiday|your vacation|
            your dating|tinder|bumble|twitter feed|your house|your garden|your street|your home)
        (your|on|on your|through your|from your) (facebook|instagram|tiktok|snapchat|tinder)
            [profile|page|photos|feed|posts|account|story|that|and|you]
        (drove|walked|cycled|went) (past|by) your (house|home|flat|place)
        (where you live|your home address|your house|your personal number|your private number|your personal life|
            your private life)
        (happy|belated|early) birthday (to you|ms|mr|mrs|dr|and|for)
        (congratulations|congrats|best wishes|all the best|good luck) [to you] (on|with|for)
            (your|the birth of your|expecting) [upcoming|recent|new|forthcoming]
            (wedding|engagement|marriage|baby|pregnancy|twins|arrival|grandchild|birth|little one|house|divorce|son|
            daughter)
        (looked up|googled|searched for|found out|asked around about|stalked|checked out|saw|drove past|walked past|
            followed|noticed|learned|learnt|heard) ..3 your (daughter~|son|son's|sons|family|wife~|husband~|children's|
            house|home|age|private|facebook|instagram|neighbour~|kids~|partner's|birthday|wedding|divorce|marriage|
            holiday photos|dating)
        (we are both|as two|both of us|as a fellow|as fellow|two fellow|fellow) ..2
            (single|divorced|parents|parent|mother|mothers|father|fathers|mum|mums|mom|moms|dad|dads|widowed|widow|
            widower|dog owners|dog people|dog lover|cat people|cat lover|newlyweds|divorcee|divorcees|grandparents)
        (have|had|share|grab|go for|meet for|join me for|fancy) ..2 (drink|drinks|dinner|glass of wine|bite) ..3
            (some time|sometime|some day|one evening|one day|together|with me|some evening|after work|this week|
            at the weekend|of an evening|the two of us)
        my [poor|dear|late|old|own|elderly|little] (mother's|father's|mum's|mom's|dad's|wife's|husband's|sister's|
            brother's|son's|daughter's|grandmother's|grandfather's|partner's|girlfriend's|boyfriend's|parents'|uncle's|
            aunt's|baby's) (dementia|cancer|illness|death|funeral|stroke|operation|health|condition|drinking|divorce|
            diagnosis|wedding|pregnancy|surgery|birth|birthday|depression|affair|accident|hip|heart|passing|recovery|
            treatment|disability|chemotherapy|teething)
        (think of|thinking of|thought of|sleep|slept|cope|coping|cried|crying|tears|grief|grieving|mourning|heartbroken|
            lonely|loneliness) ..6 (since my|because of my|about my|over my|at home|
            my (mother|father|wife|husband|mum|dad|ex|divorce|separation|loss|break-up))
        (since|after|because|because of|what with) (my|our|the) (divorce|separation|break-up|breakup|wedding|marriage|
            miscarriage|bereavement|husband|wife|ex|father died|mother died|husband died|wife died|baby was born|
            son was born|daughter was born)
        (my|our) (wife|husband|girlfriend|boyfriend|partner|son|daughter|baby|toddler|mother-in-law|ex-wife|ex-husband|
            ex|fiancé|fiancée|stepson|stepdaughter) ..6 (left me|divorc~|pregnant|expecting|crying|teething|ill|sick|
            cancer|hospital|adores|loves|misses|custody|surgery|died|leaving me|cheated|nursery|potty|birthday|birth|
            school play|exams|asleep|your eyes|your smile)
        (your|the) (wedding|engagement) (ring|photo|photograph)
        (are|is|were|was) (you|your husband|your wife) ..2 (married|divorced|single|related to|expecting|pregnant|
            a mother|a father|seeing)
        (do|did|have|had) you [and your (husband|wife|partner)] (have|want|got|any|had|planning)
            (children|kids|any children|any kids|a boyfriend|a girlfriend|a family of your own|a husband|a wife|
            plans this weekend|plans tonight)
        (lovely|beautiful|sweet|adorable|gorgeous|cute|handsome) (children|kids|daughter|daughters|son|sons|family|baby|
            boy|boys|girl|girls|twins|wife|husband|grandchildren|dog|couple) ..4
            (you|your|photo|photograph|picture|desk|have|frame|wall)
        (you|she|he) (must be|are|look like) (a|such a) (proud|wonderful|great|lovely|devoted|loving|good)
            (mother|father|mum|mom|dad|parent|wife|husband|grandmother|grandfather|grandma|grandad)
        you ..1 (remind|reminded) me of my ..1 (father|mother|dad|mum|mom|grandmother|grandfather|sister|brother|ex|
            wife|husband|son|daughter|aunt|uncle|late)
        (my|our) (marriage|relationship|engagement) (ended|ends|is over|fell apart|broke|is on|is falling|has ended|
            did not|collapsed)
        (noticed|saw|spotted|see|notice|congratulations on) ..5 (ring|pram|cot|crib|stroller|high chair|wedding band|
            nursery|baby monitor|teddy|dummy|married life|the little one|bump)
        you ..2 (grew up|were raised|went to school|got married|live|lived) in ..3 and (have|has|had) ..3
            (boys|girls|twins|sons|daughters|children|kids|dogs|cats)
        your ..2 (boy|boys|girl|girls|son|sons|daughter|daughters|kids|children|child|baby|twins|grandson|granddaughter|
            mother|father|mum|mom|dad|parents|wife|husband|partner|sister|brother|little one|little ones) ..3
            (over|recovers|recovered|recovering|better|well|ill|sick|illness|surgery|operation|chickenpox|measles|flu|
            fever|cold|exams|birthday|christening|graduation|treatment|hospital|arrives|arrived|born|teething|settling|
            settled)
        (been|get|getting|got|are|were|your) ..2 (divorced|divorcing|widowed|remarried|separated|jilted)
        your ..1 (divorce|pregnancy|miscarriage|separation|marriage|engagement|affair|love life|private life)
        (new|latest|ex|old) (chap|man|boyfriend|girlfriend|fella|bloke|flame|lover) ..3 (you|your)
        (my|our) (marriage|divorce|separation|engagement) ..3 (broke|fell|ended|failed|collapsed|came|is|was|last)
        (as|being) a single (mother|father|mum|mom|dad|parent)
        (a|another|the) (little one|baby|new arrival|happy event|bundle of joy) ..3 (on the way|coming|due|arrived)
        (congratulations|congrats|mazel tov) ..4 (baby|little one|pregnancy|engagement|wedding|new arrival|grandchild|
            on the way|mum-to-be|father-to-be)
        (trying for|planning|expecting|adopting|having) (a|our|my) (baby|child|first|second|family)
        congratulations are in order
        your ..1 (daughter's|son's|wife's|husband's|mother's|father's|partner's|sister's|brother's|mum's|mom's|dad's|
            little one's|girl's|boy's|grandson's) ..2 (graduation|wedding|birthday|exams|exam|operation|recital|illness|
            surgery|party|christening|match|funeral|health|cancer|recovery|accident|school|first)
    """,
    but="""
        (telling me|told me|telling us|told us|sharing|mentioning|mentioned|spoke|showing me) ..2 (about|of|that) ..1
            your
        your ..3 (company|firm|system|project)
        your [own] (family|children|kids) (service~|centre~|center~|law|ward|liaison|room|room's|learning)
        (parents|families|children|pupil~) .. (your school|your nursery|your ward)
        my (sons|sister|brother) (company|hospital|school|firm)
        daughter (company|firm|site|plant|house)
    """,
)
LOOKS = Talk(
    name="looks",
    denied=True,
    ways="""
        you (look|looked) [so|very|really|absolutely|much|simply|just|a bit|even]
            (great|good|younger|young|older|stunning|beautiful|lovely|amazing|gorgeous|radiant|elegant|handsome|pretty|
            fantastic|tired|wonderful|stylish|smart in|like a|like an actress|like an actor|well on|ill|pale|tanned|
            slim|fit|sexy|cute|nice|sharp|better in)
        your [very|own|lovely|beautiful|warm|kind|bright|gorgeous|amazing|stunning|soft|charming|blue|brown|green|red|
            elegant|striking|radiant|long|new|stylish|pretty|sweet|infectious|wonderful|dazzling|soothing]
            (smile|eyes|hair|haircut|hairstyle|dress|outfit|blouse|perfume|aftershave|cologne|figure|shoes|earrings|
            necklace|jacket|skirt|suit|necktie|tie|scarf|tattoo|tattoos|beard|moustache|accent|laugh|tan|physique|legs|
            looks|complexion|dimples|makeup|make-up|nails|heels|glasses|beauty|good looks|handbag|sweater|jumper|
            cardigan|body|face|lips|voice)
        (how|such a|so|a|very|an|most|extremely) [very] (beautiful|attractive|pretty|handsome|gorgeous|good-looking|
            good looking|sexy|stunning|lovely-looking|elegant|charming) (woman|man|lady|person|gentleman|girl|guy|
            you are|you were|you looked|you look|interviewer|face|boss)
        (attracted to|chemistry between us|sparks between|spark between us|crush on|fancy you|flirt~|drawn to you|
            lost in your|thinking about you|dreamt of you|dreamed of you|dreaming of you|butterflies)
        (cannot|could not) (stop thinking about|take my eyes off) (you|your)
        for (your|a woman your|a man your) age
        (lost|put on|gained) weight
        (dress|suit|tie|scarf|hair|jacket|colour|color|blouse|shirt|haircut|glasses|perfume|lipstick|coat|hat|shoes|
            earrings|jumper|sweater|cardigan|green|red|blue|outfit) ..2 (suited|suits|looked|became|becomes|brought out|
            matched|matches|smelled|smelt|flattered|flatters) ..3 (you|your)
        (what|such) (a|an) ..2 (beautiful|lovely|gorgeous|pretty|elegant|stunning|handsome|charming|attractive|striking)
            (smile|dress|voice|face|woman|man|suit|scarf|hairstyle|accent|pair of eyes|lady|colour on you|color on you)
        (distracted|charmed|captivated|dazzled|enchanted|smitten|melted|blinded|mesmerised|mesmerized|hypnotised)
            (by|at) your (eyes|smile|voice|beauty|looks|hair|laugh|dress|perfume|charm|face)
        (easy on the eye|younger than (i|your|in|on|the)|nice to look at|pleasure to look at|look your age|
            looks your age|good genes|film star|movie star|model looks|in great shape|in good shape)
        (round|around|on|about) your (neck|finger|wrist|ankle|left hand|ring finger)
        (do|could|did) you (lose|dye|colour|color|cut) .. (weight|hair)
        you have (the|such|such a|very|really|a) ..2 (kindest|loveliest|beautiful|prettiest|gorgeous|warmest|bluest|
            sweetest|lovely|kind|gentle|nicest|cutest) ..1 (eyes|smile|face|laugh|hair|dimples|freckles)
        (scar|ring|tattoo|tan|freckles|dimples|plaster|cast|bandage|wedding band|stubble|moustache|beard|bruise|mole|
            lines) ..1 (on|round|around|under) your
        (the|that|your) ..1 (scar|tattoo|wedding ring|engagement ring|wedding band|baby bump|dimples|freckles)
            (made|you|that|is|suits|and|caught|has|must)
        you (must|obviously|clearly|surely|evidently) [{very}] (work out|exercise|go to the gym|lift weights|run|dye|
            diet)
        you (look|looked|seem|seemed|do not look|hardly look|cannot be|can not be) ..3
            (young|old|pregnant|sad|unhappy|lonely|stressed|well rested|divorced|married|single|mother|father|
            grandmother|grandfather|day over)
        (looking|look|looked) at you , ..6 (grandmother|mother|grandfather|father|think|thought|guess|age|married|
            pregnant)
        (dress|suit|tie|blouse|jacket|shirt|hair|haircut|scarf|outfit|perfume|colour|color) [really|so|very much]
            (suited|suits|looks good on|looked good on|becomes|became|flatters) you
        you have (a|such a|an|the|such) ..2 (beautiful|lovely|gorgeous|wonderful|charming|soothing|pleasant|sexy|great|
            nice|adorable|cute|infectious) ..1 (voice|smile|laugh|face|accent|figure|hair|hands|complexion|home|house|
            family)
        you (have|had) [such] [very|really] (lovely|beautiful|pretty|kind|gorgeous|nice|wonderful|striking|sparkling|
            blue|green|brown) ..1 (eyes|hair|smile|face|hands|legs|figure|skin|voice|laugh)
        (you are (expecting a baby|pregnant|with child|in the family way)|(noticing|noticed|notice|see) [that] you are
            (expecting|showing))
        (votes|voted|vote|voting) (the (right|same|wrong) way|like (me|us)|as i do)
    """,
    but="""
        in your eyes
        your (suit|tie|face|body|shoes|jacket) (of|line|range|shop|team|factory|client~|report|in with|cream|care|
            repair~)
        your voice (line|mail|system|over|service|data|to|in|of|on|is heard|assistant)
        look good (on|to|in) (paper|the|me)
        (opening|press|retail|product|customer) .. your (shoes|dress|glasses|jacket|perfume)
        your (glasses|dress|shoe|jacket) (range|line|collection)
        eyes for (detail|errors|numbers)
        (your|fresh|second|more) eyes (on|over|would|could|might|will)
    """,
)
HEALTH = Talk(
    name="health",
    denied=True,
    ways="""
        my [own|recent|chronic|severe|ongoing|mild|past|old|lifelong|constant|second|difficult|social]
            (anxiety|depression|pregnancy|diabetes|illness|surgery|operation|therapy|therapist|medication|chemotherapy|
            chemo|disability|diagnosis|adhd|autism|dyslexia|miscarriage|ivf|hernia|bad back|back pain|back problem~|
            migraine|migraines|panic attack~|asthma|cancer|epilepsy|burnout|breakdown|mental health|health problem~|
            health issue~|health condition|heart condition|blood pressure|insomnia|stomach|bowel~|knee surgery|
            psychiatrist|psychologist|doctor|gp|hospital stay|recovery|rehab|sobriety|addiction|drinking|hangover|
            period|weight|allergies|treatment|eating disorder|bipolar|hormones|menopause|stammer)
        (i suffer|i suffered|i have suffered|i was suffering|i am suffering|i struggle|i have struggled|i struggled|
            i live|i was diagnosed|i have been diagnosed|i am recovering|i have recovered|i recovered|i have battled|
            i battled|i was hospitalised|i was hospitalized) [for years] (from|with|for)
            [a|an|my|the|mild|severe|chronic|bad|clinical|serious|long|some] (anxiety|depression|diabetes|illness|
            migraines|insomnia|adhd|autism|dyslexia|cancer|asthma|epilepsy|burnout|burn-out|breakdown|panic~|bipolar|
            pain|addiction|alcohol~|disorder|condition|back|heart|stress|surgery|allergies|flu|covid|mental|nerves|
            disease|fatigue|injury|hernia)
        i am [currently|newly|four|five|six|three|seven|eight] [months|weeks] (pregnant|expecting a|expecting our|
            trying for a baby|in recovery|sober|on antidepressants|on medication|seeing a therapist|bipolar|diabetic|
            autistic|neurodivergent|epileptic|hungover)
        (i was|i have been|i had been|i am|i got|i felt|i fell) [very|so|quite|really|rather|badly|feeling]
            (ill|sick|unwell|hungover|poorly|in hospital|hospitalised|hospitalized|in therapy|in rehab|off sick|
            signed off|on sick leave|throwing up|vomiting|running a fever)
        (i had|i have had|i was recovering from|i have|i caught|i had just had) (a|an|my|some|major|covid|the)
            [bad|terrible|nasty|major|serious|minor|stomach|awful|heavy] (operation|surgery|migraine|hangover|fever|
            stomach bug|bug|nervous breakdown|breakdown|panic attack|kidney stone~|miscarriage|heart attack|stroke|
            hernia|vasectomy|hysterectomy|root canal|flu|diarrhoea|food poisoning|toothache|rash|cold sore|headache|
            upset stomach)
        (hope|hoping|glad|sorry|pleased|trust) .. your [poor|bad|nasty|sore|recent|own]
            (cold|cough|flu|illness|back|leg|knee|arm|operation|surgery|foot|shoulder|hip|wrist|health|headache|
            migraine|pregnancy|recovery|treatment|broken|throat|ankle|chemo) [is|are|was|were|has|will|goes|went|gets|
            heals|soon|better|feels|and|clears|improves|recovers]
        (get well|feel better|speedy recovery|quick recovery|full recovery|when you are better) [soon|to you]
        (you seemed|you looked|you sounded|you were|you appeared) [a bit|a little|rather|very|so|quite|somewhat]
            (ill|unwell|tired|stressed|exhausted|sick|under the weather|poorly|pregnant|depressed|sad|hoarse|overworked|
            run down|hungover)
        (your|the) (pregnancy|baby bump|limp|wheelchair|hearing aid|stammer|stutter|disability|illness|cough|cold)
            (is|was|did|does|looks|seems|must|and)
        (how far along|when are you due|when is the baby due|is it a boy|is it a girl)
        (my|the) [own|recent|chronic|severe|ongoing|mild|past|old|bad] (bladder|hip|knee|knees|spine|slipped disc|
            sciatica|stomach|nerves|periods|piles|teeth|hearing|eyesight|thyroid|kidneys|liver|lungs|hormones|prostate|
            rash|eczema|acne|weight|allergy|arthritis|gout|ulcer|tumour|tumor|biopsy|scan|blood test~|test results)
            (is|are|was|were|has|have|plays|play|acted|gave|gives|came|means|meant|makes|made|still|keeps|kept)
        (i|we) ..3 (lost a baby|had a miscarriage|lost my (wife|husband|mother|father|son|daughter|partner|baby)|
            nearly died|almost died|tried to end|attempted suicide|went to rehab|stopped drinking|gave up drinking|
            quit drinking|been sober|am sober|beat cancer|survived cancer|had a stroke|had a breakdown|broke down|
            see a therapist|seeing a therapist|take antidepressants|take pills|take tablets for|on antidepressants|
            was sectioned|am infertile|on the pill|doing ivf|having ivf|going through ivf)
        (with|since|despite|after|thanks to|because of|what with|for) my (new|bad|dodgy|gammy|bum|dicky|second|other|
            replacement|titanium|artificial) (hip|hips|knee|knees|heart|valve|pacemaker|kidney|liver|leg|shoulder|teeth|
            eye|ear|back)
        (bad|terrible|dreadful|awful|rough|sleepless) (migraine|hangover|night|cold|stomach|back) ..
            (i|me|my|interview|when we|during)
        my (doctor|gp|therapist|psychiatrist|consultant|surgeon|counsellor|psychologist)
            (says|said|thinks|tells|told|has|wants|put|gave|prescribed|agrees|advised|recommends|recommended)
        (your|you) ..3 (illness|chemotherapy|chemo|cancer|surgery|stroke|breakdown|miscarriage|operation|limp|stammer|
            wheelchair|weight|hearing aid|pregnant|pregnancy) ..6 (sorry|hope|brave|admire|courage|inspir~|how|must|
            prayers|cope|coping|recover~|get well|due)
        (sorry|hope|brave|admire|courage|inspir~|noticed|saw) ..4 (your|you are|you were) ..2
            (illness|chemotherapy|chemo|cancer|stroke|breakdown|miscarriage|limp|stammer|wheelchair|weight|hearing aid|
            pregnant|pregnancy|bump|crutches|plaster|arm in|leg in|expecting)
        my (therapist|psychiatrist|psychologist|counsellor|shrink|doctor|gp|oncologist) ..5
        (going|been|go|went) through (ivf|chemo|chemotherapy|radiotherapy|rehab|a breakdown|the menopause|menopause|
            therapy|a divorce|fertility)
        open about my ..4
        (is|how is|hope|are|that) ..2 your (knee|knees|back|hip|leg|arm|shoulder|ankle|foot|wrist|neck|tooth|cough|cold|
            flu|health|operation|allergies|hay fever|migraine~|asthma|blood pressure|injury|recovery|illness)
        (recovering|recovered|former|ex) (alcoholic|addict|smoker|gambler)
        (sober|in recovery|teetotal|off the drink|off the booze|(been|am|stayed|got) clean) ..2
            (years|months|since|for|and)
        on the mend
    """,
    but="""
        (report|system|line|machine|server) ..3 mend
        (database|backup|data) recovery
        my [own] (recovery|treatment|therapy|depression|diabetes|cancer|asthma|autism|dyslexia|disability)
            (ward|unit|clinic|team|patients|study|thesis|project|plan|service|work|research|pupils|class|training|
            rotation|audit|group)
        your [own] (cold|recovery|surgery|health|treatment|back|foot) (chain|store|plan|room|board|office|list|team|
            plant|fall|safety|service|unit|end|programme|program|practice|and safety|log)
        (sick|ill) of
        (covered|stood in) for
        (patient~|pupil~|client~|resident~|tenant~|my (ward|study|research|thesis|paper|book|team))
        your (surgery|practice|clinic|hospital) (is|has|in|on|at)
        (scan|copy|file|photo|picture) is not (clear|legible|readable)
        if the scan
    """,
)
_RAISED = {
    FAMILY.name: listed(
        "wife husband son sons daughter daughters baby twins kids mother father mum mom dad dog cat wedding "
        "birthday grandchildren facebook instagram pregnancy honeymoon brother sister"
    ),
    LOOKS.name: listed("smile hair tie suit dress shoes accent glasses scarf jacket laugh voice outfit"),
    HEALTH.name: listed(
        "illness ill sick surgery operation cold flu leg knee pregnancy pregnant disability therapy cancer injury "
        "accident anxiety depression diabetes burnout adjustments adjustment occupational"
    ),
    FAITH.name: listed(
        "faith church god religion religious mosque synagogue temple prayer parish bible christian catholic muslim "
        "jewish"
    ),
    POLITICS.name: listed("politics political election elections vote government party brexit trump council"),
}  # fmt: skip
_RAISED |= {
    HOME.name: _RAISED[FAMILY.name],
    BODY.name: _RAISED[LOOKS.name] | _RAISED[HEALTH.name],
    CREED.name: _RAISED[FAITH.name] | _RAISED[POLITICS.name],
}
"""Words that, among what was noted, mean that the other side spoke of it first."""
_EMPLOYERS = listed(
    "church cathedral diocese parish mosque synagogue temple christian catholic jewish islamic bible ministry party"
)


def too_personal(view: View) -> Iterator[Finding]:
    """Family, looks, health, faith or politics, theirs or yours, that nobody raised in the talk."""
    raised: frozenset[str] | None = None
    marked: list[Span] = []
    for talk in (FAMILY, LOOKS, HEALTH, FAITH, POLITICS, HOME, BODY, CREED):
        for span in view.said(talk):
            if any(a < span[1] and span[0] < b for a, b in marked):
                continue
            if raised is None:
                raised = _raised(view)
            if not raised & _RAISED[talk.name] and not _own_words(view, span) & raised:
                marked.append(span)
                yield view.mark("This is personal, and nobody raised it in the talk. Leave it out.", span)


def _raised(view: View) -> frozenset[str]:
    """The words of what that person spoke of, or anybody where nothing is noted of them; and of who they are."""
    notes: list[Note] = [view.note] if view.note else [
        note for debrief in view.story.of(Debriefed) for note in debrief.notes
    ]  # fmt: skip
    said = [words for note in notes for words in (*note.topics, *note.needs, note.question, *note.answered)]
    of_them = {token.fold for token in tokens(f"{view.story.candidacy.employer} {view.story.candidacy.sector}")}
    return frozenset({token.fold for words in said for token in tokens(words)} | (of_them & _EMPLOYERS))


def _own_words(view: View, span: tuple[int, int]) -> frozenset[str]:
    """The longer words of a mark."""
    return frozenset(token.fold for token in view.within(span) if len(token.fold) > 4)


CHECKS = (
    Check(
        name="too-personal",
        severity="warning",
        sentence="It speaks of family, looks, health, faith or politics, which nobody had raised.",
        source="https://www.smithhanley.com/2016/06/20/8-interview-thank-note-no-nos/",
        english=True,
        hears=(FAMILY, LOOKS, HEALTH, FAITH, POLITICS, HOME, BODY, CREED),
        when_heard=True,
        look=too_personal,
    ),
)
