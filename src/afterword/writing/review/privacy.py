"""A life at home, a body, a creed, in frames of sentences: what nobody asks after in an interview."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

HOME = Talk(
    name="home",
    denied=True,
    ways="""
        my ..1 (in-laws|mother-in-law|father-in-law|parents-in-law|ex|ex-wife|ex-husband|other half|girlfriend|
            boyfriend|
            wife|husband|fiancé|fiancée|fiance|fiancee|partner|stepson|stepdaughter|stepchildren|stepfather|stepmother|
            toddler|teenager|teenagers|nephew|niece|eldest|youngest|grandson|granddaughter) ..1
            (moved (in|out)|walked out|drinks|drink|left|lost (his|her|their)|thinks|think|tells|says|said|does not|
            do not|is (not|always|very|a|ill|unwell|away|pregnant|expecting|due|in (hospital|prison|rehab))|
            are (always|not|very|ill|due)|was (ill|in|not|very|pregnant|taken|diagnosed|made)|has (left|been|just|
            started|lost|cancer|a)|have (moved|been)|and i (argue|fight|row|split|separat~|broke|are (trying|expecting|
            getting|going|having|splitting|separat~|divorc~)|have (been trying|split|separated|just|not|had)|had|
            married|want|hope|met|lost)|walked|passed|died|cheated|snores|complains|worries|cried|cries|hates|misses|
            keeps|kept|wants|begged|got)
        (me|i) and my ..1 (wife|husband|girlfriend|boyfriend|partner|ex|fiancé|fiancée|mother|father|brother|sister) ..1
            (argue|fight|row|split|separat~|broke|are|have|had|do not|were|got|went)
        (mother|father|mum|mom|dad|brother|sister|son|daughter|gran|grandmother|grandfather|nan|aunt|uncle|wife|
            husband|partner|best friend) ..2 (passed away|passed on|passing away|died|dying|was buried|funeral|
            took (his|her) own life|was diagnosed|is dying|has dementia|has cancer|had a stroke|is in a home) ..
            (i|me|my|we|our|us)
        (i|we) ..3 (lost|buried|nursed|am mourning|are mourning|am grieving|are grieving|am still grieving|cremated)
            ..1 (my|our|a) ..1 (mother|father|mum|mom|dad|brother|sister|son|daughter|gran|grandmother|grandfather|nan|
            wife|husband|partner|baby|child|twins|dog|cat|best friend)
        (trying|been trying|try|hope|hoping|want|planning) ..1 for ..1 (a baby|a child|children|another baby|
            another child|a second|a family|a little one|twins)
        (start|starting|raise|raising|have|having) (a|our|my) (family|baby|children) ..2 (soon|together|next year|
            this year|one day|with my|before|in the)
        (split up|broken up|broke up|separated|getting divorced|got divorced|got engaged|getting married|
            got married|divorcing|dumped) ..3 (last|this|in|with|from|me|recently|from my|my|and (i|we|it)|a
            (week|month|year))
        (home|home life|house|household|marriage|married life|love life|family life) ..2 (is|has been|was|are)
            ..3 (battlefield|mess|chaos|nightmare|difficult|strained|unhappy|complicated|hard|tense|war zone|on the
            rocks|falling apart|a struggle|stormy|lonely|turmoil|rocky|happy again)
        (single (mother|father|mum|mom|dad|parent|again|these days|now|since)|recently (single|widowed|divorced|
            separated|bereaved)|newly (single|wed|married|divorced)|happily (married|divorced|single)|
            (a widow|a widower) (since|for|with|of|and)|empty nest~)
        i am (single|married|divorced|widowed|separated|engaged) ..1 (and|with|to|now|these|so|since|at|again|$)
        you ..2 (remind|reminded) me ..4 of my ..2 (father|mother|dad|mum|mom|grandmother|grandfather|gran|granny|nan|
            grandad|sister|brother|ex|wife|husband|son|daughter|aunt|uncle|late|first love|old flame|daughter-in-law|
            ex-wife|ex-husband|girlfriend|boyfriend|cousin|godmother|headmaster|mother-in-law)
        you ..2 (look|looked|sound|sounded|are|could be|speak|spoke) ..3 (like|image of|spit of) my ..1 (father|mother|
            dad|mum|mom|grandmother|grandfather|gran|sister|brother|ex|wife|husband|son|daughter|aunt|uncle|late|
            ex-wife)
        (my|the) ..1 (father|mother|dad|mum|mom|parents|husband|wife|partner|girlfriend|boyfriend|brother|sister) ..2
            (drank|drinks|hit|beat|left us|walked out|was violent|is in prison|was in prison|gambled|gambles|is an
            alcoholic|was an alcoholic|never loved|threw me|disowned|does not speak|do not speak)
        (affair|custody|divorce|alimony|maintenance payments|child support|break-up|breakup|messy split|
            miscarriage|ivf|fertility treatment|adoption papers) ..3 (with my|of my|is|has|was|came|battle|went|going|
            last|took|hearing|settlement|and i|proceedings|court|has been|at home)
        (hope|trust|wish|hoping) ..2 your ..2 (wife|husband|partner|mother|father|daughter|son|kids|children|family|
            baby|little one|twins|marriage|girls|boys|grandchildren) ..1 (is|are|has|have|gets|get|will|feels|enjoyed|
            enjoys|enjoy|had|does|do|likes|recovers|and)
        (how|what) (many|old) ..1 (children|kids|grandchildren|is your|are your|are you|are the) ..5 $?
        (lovely|beautiful|sweet|adorable|gorgeous|cute|handsome|happy) ..1 (children|kids|daughter|daughters|son|sons|
            family|baby|boys|girls|twins|wife|husband|grandchildren|couple) ..2 (in the|on the|on your|in your|you have|
            of yours|by the)
        (they|she|he|it) (has|have|had) your (smile|eyes|nose|chin|hair|looks|dimples|face)
        (are you|do you|would you|you are|you were) ..2 (seeing (anyone|someone)|attached|available|spoken for|single|
            free for (a drink|dinner|a coffee)|have a (boyfriend|girlfriend|husband|wife|partner|family))
        my ..2 (husband|wife|partner|girlfriend|boyfriend|son|daughter|father|mother|dad|mum|mom|brother|sister|baby|
            children|kids|parents|marriage|grandson|granddaughter|grandmother|grandfather|ex) ..4
            (redundant|ill|unwell|autistic|disabled|dying|dementia|cancer|stroke|divorc~|separated|left me|left us|
            in hospital|depressed|unemployed|out of work|died|dead|affair|drinking|drinks|prison|pregnant|expecting|
            custody|bedridden|adhd|diabetic|special needs|down's|wheelchair|arrested|suicide|abus~|violent|gambl~|
            debts|cheated|jealous|hates|furious|cries|breakdown|chemotherapy|hospice|operation|surgery|bankrupt)
        (we|i) (lost|buried|miscarried|are losing|nearly lost) ..1 (our|my|a|the) ..2 (boy|girl|baby|son|daughter|child|
            wife|husband|mother|father|mum|dad|twins|brother|sister|little one|home|house|parents)
        (is|are|was|were) (that|those|it|they|these|she|he) your ..1 (wife|husband|son|daughter|kids|children|family|
            mother|father|grandchildren|partner|boys|girls|twins|baby|dog|sister|brother)
        (weeks|months) ..1 (along|pregnant|gone|into (my|the) pregnancy)
        (baby|twins|little one|first child|second child|third child) ..2 (due|on the way|arrives|comes|expected|is
            coming|in (march|april|may|june|july|august|spring|summer|autumn|the))
        (up|awake) ..2 (with|because of|all night with|most nights with|half the night with) ..1 (the|my|our|a|him|her)
            ..1 (baby|twins|toddler|son|daughter|mother|father|children|kids|him|her|newborn|$)
        (i|we) ..1 (got married|are getting married|got engaged|got divorced|split up|are divorcing|are expecting|
            are adopting|had a baby|became (parents|a father|a mother|grandparents)|moved in together|are trying|
            broke up|separated|remarried|are engaged|came out as|am gay|am a lesbian|am bisexual|am trans|am single|
            am lonely|live alone|fell in love|met someone|cannot have children|cannot conceive) ..
        (on edge|trouble|troubles|problems|tension|rows|shouting|unhappy|unhappiness|worries|crisis|strife) ..1
            at home ..
    """,
    but="""
        (you|telling me|tell me|told me|telling us|told us|speaking|spoke|sharing|shared|mentioning|showing me) ..3
            (about|of|that|how|told|mentioned|spoke|said|say|described) ..1 your
        (patient~|client~|pupil~|tenant~|resident~|customer~|guest~|reader~|novel|film|script|play|case|cases|team
            leader)
        (business|trading|senior|managing|study|training|equity|training) partner
        partner (school~|organisation~|organization~|firm~|agency|agencies|bank|hospital|charity|charities)
        my ..1 (wife|husband|partner|father|mother|brother|sister|uncle|aunt) ..2 (runs|ran|has run|taught me|owns|
            owned|worked|works|is a {trade}|was a {trade}|kept a|keeps a)
    """,
)

BODY = Talk(
    name="body",
    denied=True,
    ways="""
        (i|i have|i had) ..2 (had|have|beaten|beat|survived|fought|got over|been through|come through|overcame|
            overcome|got) ..2 (cancer|leukaemia|leukemia|a stroke|a breakdown|a heart attack|tuberculosis|sepsis|
            a tumour|a tumor|breast cancer|skin cancer|testicular cancer|bowel cancer|adhd|asthma|diabetes|epilepsy|
            ptsd|ocd|lupus|crohn's|endometriosis|arthritis|fibromyalgia|long covid|covid|shingles|gout|a hernia|
            a miscarriage|a transplant|an operation|surgery|chemo|chemotherapy|an abortion|a hysterectomy|
            an eating disorder|a drinking problem|a drug problem|depression|anxiety|panic attacks|migraines|tinnitus|
            psoriasis|eczema|ibs|piles|a bad back|high blood pressure|bipolar disorder|dyslexia|autism|insomnia|vertigo)
            ..
        (in|went into|gone into|been in) remission
        (clear|free) of (cancer|it) (since|for|now)
        i (lost|have lost|put on|have put on|gained|have gained|dropped|shed) ..3 (stone|kilo|kilos|kg|pounds|lbs|
            dress sizes)
        my ..1 (back|knee|knees|hip|hips|shoulder|neck|heart|bladder|bowels|stomach|ankle|wrist|liver|lungs|skin|
            blood pressure|weight|mental health|health|sleep|hormones|nerves|asthma|diabetes|migraine|migraines|eyes|
            feet|prostate|thyroid|arthritis|condition|illness|joints|sciatica|periods) ..1 (is|are|has been|have been|
            was|were|plays|play|gives|give|keeps|keep|has|have|had|gave|went) ..2 ..1 (better|worse|bad|up|trouble|
            giving|killing|fine now|painful|sore|agony|operated|scanned|replaced|out|acting|troubling|not what|
            not (good|great|too)|under control|much better|a lot better|poor|weak|playing|gone|dodgy|delicate|on the
            mend|improved|suffering|suffered|a mess|stiff|swollen|ruined)
        i (take|am on|was on|have been on|have to take|came off|went on|need) ..1 (medication|antidepressants|pills|
            tablets|insulin|beta blockers|painkillers|sleeping pills|statins|valium|sedatives|hrt|methadone|steroids|
            ritalin|lithium|crutches|dialysis) ..
        i (am|was|have been|became|got) ..2 (diabetic|epileptic|pregnant|asthmatic|anaemic|bipolar|dyslexic|autistic|
            infertile|sober|teetotal|menopausal|incontinent|anorexic|bulimic|obese|overweight|depressed|suicidal|
            hospitalised|hospitalized|sectioned|in rehab|in hospital|in therapy|in recovery|in a clinic|
            signed off|off sick|diagnosed|operated on|going through the menopause|in and out of hospital|on the waiting
            list|having (tests|treatment|chemo|chemotherapy|radiotherapy|an operation|a scan|counselling|therapy))
        i ..1 (see|saw|am seeing|have been seeing|go to|am going to|have started) ..1 (a|my) (therapist|psychiatrist|
            counsellor|counselor|psychologist|shrink|specialist|oncologist|urologist|gynaecologist)
        (i|me|my) ..3 (hot flushes|hot flashes|menopause|hangover|hungover|operation scar|colonoscopy|biopsy|mammogram|
            smear test|vasectomy|stoma|colostomy|catheter|hernia|haemorrhoids|hemorrhoids|ovulation|time of the month)
        (beautiful|lovely|gorgeous|pretty|sparkling|piercing|stunning|sexy|soft|kind|delicate|elegant|warm) ..1
            (eyes|hands|smile|hair|skin|legs|lips|figure|cheekbones|dimples|lashes|fingers|neck|ankles|voice)
            ..2 ($|you|and (your|a|the)|of yours|i (have|could)|as you|when you|that you|made)
        you (have|had|have got) ..5 (beautiful|lovely|gorgeous|pretty|sparkling|piercing|stunning|sexy|soft|delicate|
            elegant) ..1 (eyes|hands|smile|hair|skin|legs|lips|figure|cheekbones|dimples|lashes|fingers|neck|ankles)
        (blouse|dress|skirt|jacket|suit|tie|scarf|shirt|jumper|sweater|cardigan|coat|glasses|haircut|hairstyle|
            earrings|necklace|lipstick|perfume|aftershave|colour|color|shoes|boots|outfit|waistcoat|hat|beard|
            moustache) ..4 (you wore|you were wearing|you had on|on you|suited you|suits you|becomes you|
            becoming on|matched your|brought out|goes with your|you have|of yours)
        you (looked|look|were looking|are looking|seemed) ..2 (tired|exhausted|pale|lovely|stunning|gorgeous|radiant|
            beautiful|handsome|pretty|amazing in|good in|great in|well in|fabulous|ill|unwell|thin|thinner|pregnant|
            worn out|run down|drained|poorly|peaky|young|younger|youthful|older|fit|slim|sad|unhappy|lonely|
            stressed|as if you (had|were|needed)|like you (had|were|needed|could))
        (taking|take|taken|looking|look) ..1 (care of|after) yourself ..1 $
        you must be ..2 (in your (twenties|thirties|forties|fifties|sixties)|about (2~|3~|4~|5~|6~)|the same age|my age|
            tall|expecting|pregnant|exhausted|(thirty|forty|fifty|sixty))
        you ..2 (same age as|half the age|twice the age|old enough|young enough) ..
        (gave|given|giving) up ..1 (drink|drinking|alcohol|smoking|drugs|gambling|the drink|the bottle|cigarettes) ..
        my ..1 (epilepsy|depression|anxiety|condition|illness|disability|adhd|autism|dyslexia|cancer|diabetes|asthma|
            pregnancy|bipolar|ms|ptsd|ocd|migraines|addiction|drinking|eczema|eating disorder|crohn's|colitis|ibs|
            lupus|endometriosis|menopause|periods|insomnia|hearing|eyesight|operation|surgery|medication|treatment|
            transplant|tumour|heart|allergies|hay fever|chemo|chemotherapy|therapist|psychiatrist|counsellor|
            counselling|rehab|sobriety|hernia|prostate|hysterectomy|mastectomy|miscarriage|breakdown|blood pressure|
            weight|recovery) ..1 (is|was|are|were|has|have|means|meant|makes|made|had|will|went|does|keeps|kept|
            flares|flared|and i|came|comes|started|began|got|says|thinks)
        you have (a|the|such a|such|really|very|an|lovely|beautiful|kind|nice) ..2 (smile|eyes|hair|figure|laugh|hands|
            complexion|skin|legs|voice|face|dimples|beard|tan|accent) ..
        your ..1 (perfume|aftershave|cologne|scent|lipstick|nails|legs|tan|dimples|freckles|figure|waist|weight|muscles|
            biceps|cleavage|curls|good looks) ..
        you (must|obviously|clearly) ..1 (work out|exercise|dye|run|swim|lift|diet|do yoga|keep fit|be pregnant|
            have been (pretty|beautiful|handsome|gorgeous)) ..
        (hope|glad|trust|hoping) ..1 your ..1 (cold|cough|flu|back|knee|leg|arm|hip|headache|migraine|ankle|shoulder|
            operation|surgery|treatment|pregnancy|eye|foot|tooth|throat|hay fever|asthma|illness|health|voice) ..
    """,
    but="""
        (smile|face|voice|laugh|eyes|hands) ..2 (of|for) (the|a|your) (brand|company|project|business|customer~)
        your ..1 (scent|perfume|nails|figure|weight) (range|department|business|line|counter|factory|lab|bar|limit~|
            for|in the|at|on the|table|shows|sheet)
        (patient~|client~|pupil~|tenant~|resident~|customer~|guest~|reader~|cow~|horse~|ewe~|dog|dogs|cattle)
        (ward|unit|clinic|research|study|campaign|charity|trial|thesis|survey|awareness|training|course)
        (you|telling me|tell me|told me) ..2 (said|say|mentioned|asked|told|about your)
        i had (surgery|operations|anxiety) (patients|cases|lists)
        my (sleep|health|condition|skin) (study|records|project|report|class|visitor)
    """,
)

CREED = Talk(
    name="creed",
    denied=True,
    ways="""
        (fasting|fast|fasted) (for|during|in|through|at|over|because of) ..1 (ramadan|lent|yom kippur|navratri|advent|
            the month)
        (during|since|for|over|because of|in|gave up ..3 for) (ramadan|lent|navratri|passover|eid) ..6 (i|my|me)
        i am ..1 (fasting|observing (ramadan|lent|the sabbath|shabbat)|keeping (kosher|halal|the sabbath))
        my ..1 (pastor|priest|imam|rabbi|vicar|guru|swami|prayer group|bible study|congregation|church|mosque|temple|
            synagogue|parish|faith|religion|beliefs|saviour|savior) ..1 (says|said|told|tells|is|are|has|have|prays|
            prayed|teaches|taught|believes|means|matters|guides|forbids|comes|keeps|gives|gave|and i|would|helped)
        (by|through|with) (god's|the lord's|divine|heaven's|allah's) (grace|mercy|help|will|blessing|guidance|hand)
        (with|under|thanks to|given|what with|after) (this|that|the (present|current|new|last|old)|our|such a) ..1
            (government|president|prime minister|administration|lot|parliament|council|party) ..1 (in charge|in power|
            in office|at the helm|running|ruining|in westminster|in washington|we|i|you|nothing|nobody)
        (sure|trust|suppose|guess|expect|know|hope|believe) ..2 (you and i|we both|you agree|you too|you will agree|
            we agree|you feel the same|we feel the same) ..6 (government|schools|politic~|election|party|
            president|immigra~|brexit|war|tax|taxes|unions|religion|god|church|vote)
        (government|politicians|ministers|prime minister|president|mayor|council|tories|socialists|unions|immigrants|
            migrants|refugees|foreigners|benefit scroungers|the rich|bankers|lefties|greens|eco-warriors) ..3
            (ruin~|wreck~|destroy~|betray~|lie|lied|lies|to blame|should be ashamed|robbing|scandal|no idea|
            a shambles|useless|hopeless|crooks|clueless|sold us|taking over|get away with|out of control|a disgrace)
        (election|referendum|brexit|vote) ..4 (broke my heart|made me|upset me|depressed me|delighted me|i was|i am|
            stolen|rigged|disaster|tragedy|best thing|worst thing|right result|wrong result)
        (i am|we are|you are|are you|as|being) ..1 (a|an) ..1 (left-winger|right-winger|leftie|lefty|tory|
            labour supporter|labour man|green voter|brexiteer|remainer|republican|democrat|nationalist|monarchist|
            anarchist|marxist|communist|trump supporter|conservative voter|pacifist|anti-vaxxer|climate sceptic)
        god ..3 (plan|purpose|reason|hand|path|door|doors|calling) ..
        (i|he|she|they|we) ..1 felt ..1 (god|the lord|the spirit|he|jesus|called|a calling from) ..1
            (led|lead|guid~|speak|spoke|calling|by (god|the lord)|tell~)
        (keep|keeping|kept|remember|remembering|hold|have|lift|lifted) (you|your ..3) ..4 in (my|our) prayers
        (i|we) ..1 (will|shall|would) (pray|light a candle|say a prayer|fast|ask god) ..
        (i am|i was|we are|you are|as) ..1 (a|an) ..1 (believer|christian|catholic|muslim|jew|hindu|sikh|buddhist|
            atheist|churchgoer|baptist|methodist|quaker|mormon|jehovah's|protestant|evangelical|agnostic|pagan|
            freemason|spiritualist) ..1 (too|myself|as well|like you|$|and|who|so|by|since|or|at)
        (hold with|stand|bear|abide|stomach|trust|agree with|support|back|like|approve of|forgive|vote for|respect) ..1
            (this|that|the|our|these|any) ..1 (prime minister|president|government|chancellor|mayor|party|council|
            tories|labour|greens|socialists|republicans|democrats|opposition|politicians|monarchy|war|royal family)
            ..
        (you|noticed you|saw you|see you) ..1 (wear|wearing|wore|keep|kept) ..1 (a|the|your) ..1 (cross|crucifix|
            headscarf|hijab|turban|kippah|skullcap|star of david|rosary|poppy|pride badge|ribbon|rainbow)
    """,
    but="""
        (pray|praying) for (rain|sun|snow|wind|good weather|a dry)
        (god forbid|god knows)
        (chaplain~|diocese|cathedral|ministry) (role|job|post)
        (pupils|patients|residents|staff|guests|customers|workers|crew|drivers) ..4 (ramadan|lent|fasting|fast)
        (you|they) (asked|mentioned)
    """,
)
