"""What speaks against oneself or is nobody's business, in frames of sentences: a talk that went badly, a weak side that
they are thought to have seen, a life at home, an illness, a creed.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

FALTERED = Talk(
    name="faltered",
    denied=True,
    ways="""
        # as it never is
        i (do not|did not|never|rarely|seldom|am not|was not|had not) ..1 (normally|usually|ordinarily|generally|often|
            always|typically|tend to) ..3 (freeze|ramble|stumble|babble|waffle|panic|stammer|mumble|dry up|go blank|
            blank|sweat|struggle|lose|forget|talk|speak|get (so|that|this|flustered|nervous)|so|like that|like this|
            that (quiet|nervous|slow|shy|vague)|this (quiet|nervous|slow|shy|vague))
        (that|it|this|what you saw|whoever that was|who you met|the person you met|the man you met|the woman you met)
            (was not|is not|was hardly|was far from|was nothing like) ..2 (me|like me|myself|the real me|
            how i (am|really am|usually)|who i (am|really am)|what i am (like|capable of)|the (person|man|woman|nurse|
            teacher|cook|chef|engineer) [that] i) ..3
        (saw|met|got|seen|met with|seeing) ..2 (a|the) ..1 (pale|poor|poorer|weaker|nervous|tired|lesser|worst|
            quieter|half) ..1 (version|shadow|copy|side) of me
        # what the body did
        my (hands|hand|voice|knees|legs|lip|mouth|palms|stomach|heart|head|brain|mind|tongue|throat|face|cheeks) ..2
            (was|were|went|kept|had gone|would not|felt|got|gave) ..3 (shaking|trembling|dry|racing|pounding|sweating|
            sweaty|cracking|cracked|croaky|hoarse|wobbly|wobbling|quivering|in knots|pudding|foggy|stop shaking|
            spinning|
            red|burning|tied|numb|white|out)
        my ..1 (english|french|german|spanish|dutch|mandarin|italian|grammar|accent|pronunciation|mouth|tongue|
            words|sentences|thoughts|explanation|explanations|answer|answers|example|examples) ..2 (was not|were not|
            did not|
            would not|came|got|failed|deserted|let|kept|went|ran) ..4 (come|coming|came|out|properly|clear|clearly|
            flow|flowing|fluent|me|wrong|jumbled|muddled|good|best|together|nowhere|round|blank|away|sense|hold)
        # bear with me
        (bear with me|make allowances|make some allowance|make allowance|allowances|cut me some slack|go easy on me|
            forgive me|excuse me|pardon me|put it down to|blame it on|do not hold it) ..6 (if i|that i|i was|i had|
            rusty|nerves|first|for (being|not|my|having|how)|nervous|the (nerves|heat|hour|excitement)|tiredness|
            jet lag|shyness|as i|because i|since i)
        (forgive|excuse|pardon|overlook|ignore|disregard) ..1 (if|that|how|the way|what|any|all) ..2
            (i (seemed|was|sounded|came|looked|spoke|rambled|got|said|made|did|went|answered|appeared|stumbled)|
            (hesitation|nerves|mistakes|slips|waffle|confusion|clumsiness|awkwardness|stumbles))
        {sorry} ..4 (for|about|that|if) ..4 (nerves|nervousness|rambling|babbling|waffling|stumbling|muddle|
            blank|performance|showing|stammer~|mumbl~|went on|going on|talked|talking|kept you|shaky|quiet|flustered|
            tongue-tied|confus~|badly|poorly|silence|hesitat~|long answer|weak answer|poor answer|english|
            one-word|monosyll~)
        {sorry} ..2 (for|about) ..1 (rambling|taking up (your|so|too)|running over|running on|running out|overrunning|
            not
            (answering|knowing|explaining|remembering|being|having|giving|doing|making))
        # how it went
        (interview|test|presentation|demo|demonstration|answer|answers|lesson|trial|trial shift|task|talk|pitch|
            conversation|case study|whiteboard|exercise|audition|sample lesson|trade test|practical|it|things|that) ..2
            (did not|did not quite|cannot have|could not have|had not|never) ..1 (go|gone|come out|came off|come off|
            turn out|went) ..2 (well|to plan|as (i|well|planned|it|smoothly)|the way|how i|right|my way|
            smoothly|brilliantly|great)
        (not|hardly) ..1 (how|the way|what|as) i (wanted|hoped|meant|intended|planned|would have liked|had hoped|
            had planned|had wanted|had meant|imagined|rehearsed) ..3 (to|it|for)
        i ..4 (rambled|babbled|waffled|blathered|gabbled|stammered|stuttered|mumbled|floundered|fumbled|blustered|
            flustered|flailed|bumbled|blundered|faltered|dithered|clammed up|dried up|froze up|froze|seized up|
            tied myself in knots|got tongue-tied|got flustered|got muddled|got tangled|got carried away|lost my thread|
            lost the thread|lost my place|lost track|lost my nerve|lost my words|went blank|drew a blank|
            went round in circles|went off (at|on) a|went off topic|went off on|panicked|overran|ran out of
            (time|steam|words)|contradicted myself|repeated myself|talked over|interrupted you|cut you off|
            cut across you|missed the point|missed your point|misunderstood the question|misread the question|
            undersold myself|sold myself short|talked myself|tripped up|choked|crumbled|wobbled|let nerves|
            let the nerves|underperformed|made a hash|made a mess|made a fool|made a poor|bored you|bombed)
        (going|went|gone) round in circles
        (caught|threw|wrong-footed|floored|stumped|flummoxed|rattled|unsettled|unnerved|fazed|flustered|knocked|took|
            stopped) me ..1 (off guard|off balance|out|by surprise|flat-footed|on the hop|cold|completely|off my stride|
            sideways|rather|a bit|badly|in my tracks|and i (said|gave|made|went|could|froze)|somewhat)
        (question|questions|one|panel|camera|task|test|puzzle|room|formality|silence) ..6 ..1 (threw|floored|stumped|
            wrong-footed|flummoxed|rattled|unnerved|unsettled|fazed|flustered|intimidated|overwhelmed|tripped) me
        i (wish|only wish) [that] i had ..4 (better|more (clearly|calmly|slowly|fully|coherent~|confident~|concise~|
            articulate~|prepared)|clearer|calmer|instead of|differently|rather than|less (nervous|flustered|tense|
            hurried)|braver|properly|prepared|rehearsed|slept|spoken up|kept it short|kept my|thought before)
        i ..1 (am|feel|was|felt|left|came away|have been|went home) ..2 (embarrassed|ashamed|mortified|cross with
            myself|
            annoyed with myself|angry with myself|disappointed (with|in|by) (myself|my|how)|kicking myself|cringing|
            frustrated with myself|unhappy with (my|how i|the way i)|upset (with|about) (myself|my|how i)|
            dissatisfied with (my|how i)) ..
        (knowing|feeling|thinking|sure|afraid|aware|conscious|certain) ..1 [that] i (had not|could have|should have|
            did not|was not|had) ..3 (done|given|shown|said|my best|better|best|well|justice|enough|clear|sharp)
        i ..3 (gave|offered|made|managed|produced|came up with) ..2 (weak|poor|thin|feeble|muddled|vague|garbled|
            confused|incoherent|rambling|long-winded|stupid|silly|daft|clumsy|lame|half|hopeless|terrible|bad|
            half-baked|woolly|mess of|hash of|poor account|wrong) ..1 (answer|answers|reply|replies|account|example|
            impression|explanation|response|an answer|a job|it|show|presentation|fist|showing|speech|demonstration)
        i (was|am|felt|had been|must have been) ..3 (out of practice|off my game|all over the place|out of sorts|
            all at sea|all thumbs|all fingers and thumbs|a nervous wreck|a bag of nerves|in a state|
            not at my (best|sharpest|clearest)|below my best|far from my best|in a bit of a state|overawed|
            intimidated|out of my depth|lost for words|stuck for words|at a loss for|star-struck|off form|tongue-tied|
            like jelly|stiff as a|running on empty|half asleep|dead on my feet|up half the night|up all night|
            awake (all|half the) night|fighting a|coming down with|nursing a|hungover|getting over a)
        (i had|having|i was on|running on|after|on) ..2 (three|four|two|five|hardly any|barely any|next to no|no|
            little|a few|not much|very little) ..2 (hours|hours'|sleep|of sleep) ..1 ..3 (sleep|interview|that|night|so)
        # first in years
        (first|only) (interview|panel|job interview) ..3 (in|for|since|i have) ..4 , ..2
            (so|and|forgive|excuse|bear|which|hope|apolog~)
        (must|may|might|probably|no doubt|surely) ..1 (have|i) ..1 (seemed|sounded|looked|come across|came across|
            struck you|appeared|thought me|come over|bored|confused|talked|made) ..1 [as|like|such|rather|very|quite]
            ..1
            (nervous|dull|vague|cold|stiff|slow|shy|unprepared|confused|distracted|disorganised|arrogant|flat|
            rude|tense|quiet|odd|strange|fool|idiot|mess|you|scatty|abrupt|unfriendly|timid|lost|wooden|hesitant|
            unsure|evasive|aloof|tired|a bit|too much|little sense)
        if i (seemed|sounded|came across|looked|appeared|came over|was|talked|spoke|got|rambled) ..2 (nervous|dull|
            vague|
            cold|stiff|slow|shy|unprepared|confused|distracted|disorganised|disorganized|flat|rude|tense|quiet|
            odd|strange|scatty|abrupt|timid|lost|wooden|hesitant|unsure|evasive|aloof|tired|rusty|too|a bit|on|fast|
            flustered|out of sorts|emotional|pale|jumpy)
        (not|hardly) ..1 (my|the) ..1 (best|finest|strongest|clearest|greatest|proudest) (hour|moment|answer|day|
            performance|showing|work|side|self)
        (the|your|those) ..2 (nerves|pressure|occasion|heat|excitement|anxiety|stress) ..1 (got|took|overcame|overtook|
            ran away|went to) ..2 (me|my|over|better)
        (show|shown|showed|do|did|done) ..2 (what|half of what|all) i (can|could|am capable|know|am worth) ..2
            (because|through|due|on the day|that day|in the|under|owing)
        (judge|judged|assess|hold|remember) me ..1 (by|on|for) ..1 (that|my|the|one|those) ..1 (answer|answers|
            performance|showing|moment|day|minutes|test|silence|presentation|question)
        (second|another|fresh) (go|chance|try|attempt|crack|stab|shot) at ..1 (the|that|it|your|answering)
            [last|second|first] (question|answer|it|test|task)
        hope ..3 (did not|was not|were not|does not|will not|has not) ..2 (put you off|count against|too (long|much|
            boring|confusing|garbled)|spoil|confuse you|bore you|ruin|bother you|make you|disappoint|let|lower|sink)
        i (should|ought to) have ..1 (known|remembered|said|mentioned|answered|prepared|thought|asked|been|had|spoken|
            done|given|kept|explained|stopped|come) ..5 (answer|question|better|more|prepared|ready|clearer|calmer|
            instead|sooner|slower|up|properly|shorter|quieter|time|that|it) ..
        (hear|heard|felt|feel|see|caught) myself ..1 (gabbling|rambling|babbling|waffling|stammering|stuttering|
            blushing|
            shaking|talking|going|losing|getting|panicking|sweating|mumbling|repeating|saying|freeze|sinking|flounder~)
        (heat|nerves|room|pressure|occasion|lights|camera|silence|panel|excitement|stress|tiredness|cold|moment|noise)
            ..3 (got to me|got the better|did not help|threw me|overwhelmed me|was too much|made me|took over|
            went to my head|undid me|beat me|caught up with me|let me down|left me)
        i (wasn't|was not|am not|were not) ..2 (with it|all there|thinking straight|at my best|at my sharpest|on form|
            fully awake|on the ball|in top form|in good form|firing on|quite right|quite there|fully there|
            concentrating|very coherent|very clear|very articulate|making (much|any) sense|making sense) ..
        (my|it|that|i|answer|interview|talk|presentation|test) ..5 (was|were|is|am|went|became|came out|got|sounded) ..2
            (all over the (shop|place)|a dog's (dinner|breakfast)|a car crash|a shambles|a disaster|a muddle|gibberish|
            a bit of a (mess|blur|muddle|shambles)|went to pot|clear as mud|neither here nor there|back to front|
            woefully|hopelessly wrong|pitiful|lamentable) ..
        (embarrassed|ashamed|mortified|upset|sorry|unhappy|annoyed|disappointed) ..2 (of|by|at|about|with|for) ..1
            (how|the way|what|my) ..1 (badly|poorly|little|i|slow|nervous|clumsy|performance|showing|answer|answers|
            handling|attempt|effort|silence|spelling|sums|presentation|english|typing|driving|cooking|welding) ..
        i (forgot|had forgotten|lost|blanked on|could not remember|could not recall|failed to remember) ..1
            (everything|all i|half of what|most of what|what i (wanted|meant|had|was)|every word|the lot|my words|
            my lines|how to) ..
        i (normally|usually|ordinarily|generally|typically|always) ..2 (come over|come across|do|manage|am|answer|
            speak|perform|cope|explain|make|give|work|sound|think|present|interview) ..2 (much|far|a lot|so much|
            better|clearer|quicker|calmer|more|rather better|less|sharper|fluent~)
        (thought|think|think of) me ..2 (slow|dull|rude|cold|stupid|vague|confused|unprepared|nervous|strange|odd|mad|
            fool|idiot|ignorant|incoherent|distant|quiet|arrogant|hopeless|dim|useless|disorganised|shy|timid)
        (pardon|forgive|excuse|overlook|ignore|disregard) (my|the|those|all the|any) ..3 (silence|silences|pauses|
            pause|hesitation|hesitations|nerves|stumbles|slips|waffle|waffling|rambling|ramblings|outburst|tears|
            confusion|muddle|mistakes|answers|answer|blunder|blunders|umming|ums|accent|english|fidgeting|blushes|
            long|shaking|stutter|lateness|mess|tangent|tangents|digressions|showing|performance|sniff~|cough~|croaky)
        (it|that|my) ..1 (showed|shows|must have showed|must have shown|will have shown|was plain to see|was obvious) $
        as you (will|must|may|could|might|no doubt|probably) ..1 (have (seen|noticed|gathered|guessed|heard|realised)|
            (see|tell|notice|hear)) ..
        (talked|spoke|went on|rattled on|rambled on|droned on|chattered|prattled|blathered|gushed) ..1 (far|much|way|
            too|so) ..1 (too|much|long|fast|about|quickly|loud|quietly|little) ..
        (made|making) (a|an|such a|rather a|quite a|something of a|a bit of a) ..1 (hash|mess|fool|pig's ear|botch|
            meal|muddle|poor job|bad job|spectacle|hames) (of|out)
        (let|letting) (myself|you|everyone|the side) down
        (second|first|last|whole|technical|practical|final) (half|part|question|answer|hour|section|round|exercise)
            ..3 (was|were|went|did not|got away|defeated|beat|let) ..2 (weak|poor|bad|badly|wrong|better|well|me|
            disaster|mess|muddled|rushed|blank)
        (best|better|real|usual|true|normal|calmer) (self|side|me|foot) ..2 (was not|did not|was absent|not|that day|
            forward|hidden|missing) ..
        (recover|recovered|recovering|rescue|redeem|make up for|make amends for|atone|undo|put right|repair) ..2
            (from|my|the|that|myself) ..2 (answer|performance|mistake|blunder|impression|damage|silence|showing|
            interview|muddle|mess|start|myself|rambling|slip|gaffe|poor|bad|weak)
        (my|had|that|i|one|of my) ..2 (gaffe|blunder|faux pas|howler|slip of the tongue|brain fog|brain freeze|mental
            block|
            senior moment|meltdown|panic attack|wobble) ..
    """,
    but="""
        (pardon|excuse|forgive) the (delay|interruption|length|short)
        (stage fright|panic attack~|blunder~|howler~) ..3 (pupil~|patient~|client~|children|customer~)
        (customer~|driver~|patient~|pupil~|they|he|she|it) ..1 (rambled|panicked|froze|stumbled|choked|interrupted)
        (at|for) (tarn|my (last|old|former|present|first))
        sorry to (hear|miss|have missed|leave)
        i (stumbled|tripped) (on|upon|across|over a)
        (froze|choked|lost track of|overran) ..1 (the|two|my|all|a|time|our)
        (pipe|pipes|engine|server|system|samples|budget|query|screen|database|line|van|project|meeting) ..2
            (froze|choked|overran|crashed|seized|wobbled)
        forgive me for (asking|writing|raising|saying|not writing)
        excuse me for (asking|writing)
        i wish (you|your|the)
        (could|would) (have|be) ..1 (longer|stayed|listened)
        (did not|never) (freeze|panic|ramble)
        (but|and|yet) (i|we) (found|learned|learnt|fixed|mended|solved|cleared|got there)
        when i (started|began|first)
        as a (student|trainee|beginner|novice|child|boy|girl)
        my (first|early|old) (week|weeks|day|months|year|years)
        (ask|asked|asking) ..2 second (go|chance)
        {sorry} ..3 (could not|cannot) (be|come|attend|make|stay|join)
    """,
)
"""A talk that went badly, as the candidate tells it."""

WEAK_SIDE = Talk(
    name="weak side",
    denied=True,
    ways="""
        # who doubted, and what of
        ({they}|they|he|she|colleague|colleagues|panel|chair|mr~|ms~|mrs~|dr~|prof~|captain|director|head|manager) ..2
            (feared|fear|fears|worried|worry|worries|doubted|doubt|doubts|suspected|suspect|suspects) [{very}] ..1
            ([that] , [perhaps] ({i}|my|me|i might|i may)|whether ({i}|my)|about (my|me|how|whether)|over (my|me))
        ({they}|he|she|colleague|panel|chair|mr~|ms~|mrs~|dr~|prof~|captain|director) ..2
            (wondered|wonder|were unsure|was unsure|are unsure|were not sure|was not sure|are not sure|
            hesitated|paused) ..1 (if|whether|how|at|over|about) ..1 ({i}|my) ..8
            (cope|manage|handle|keep up|fit|stay|last|settle|adapt|enough|too|up to|bored|leave|lack|gap|gaps|never|no|
            only|without|age|failed|short|overqualified|fail|stick|commit|survive|tired|back|again)
        (you|they|your ..2) (have|had|may have|might have|must have|may still have|still have|expressed|voiced|raised|
            showed|held|hold|share) ..3 (doubt|doubts|worry|worries|concern|concerns|reservation|reservations|
            misgiving|misgivings|qualms|fears|hesitation|hesitations|second thoughts|question mark|question marks) ..1
            (about|over|on|as to|regarding|concerning|around|whether|that|if|when) ..2
            (how|my|me|{i}|a|an|someone|somebody|hiring|taking|having|whether|the fact|anyone|anybody|people who)
        (your|the|any|their|his|her|this|that) ..1 (doubt|doubts|worry|worries|concern|concerns|reservation|
            reservations|misgiving|misgivings|hesitation|fear|fears|objection|objections|hesitations|scruple|unease|
            caution|question mark) ..2 (is|was|are|were|lies|lay|about|over|that|may be|might be|has to do|with|
            concerns|would be) ..3 (i|my|me|i am|i have)
        (if|that|since|because|as|should) ..3 (worries|worried|concerns|concerned|bothers|bothered|troubles|troubled|
            unsettles|puts|put|gives|gave|puzzles|puzzled|disturbs|deters) ..1 you ..4 (off|pause|that i|my|about me|
            about my) ..
        # the thing that was seen
        my ..6 (is|are|was|were) , ..4 (on the (weak|thin|light|short|young|old|slow|slim|low|quiet) side|
            a weak (point|spot|side|area)|my weak (point|spot|side)|not (strong|great|good|perfect|up to|what it|where|
            ideal|enough|fluent|the best|very (strong|good|deep|long))|nothing to (boast|shout|write)|below (par|
            what you|the|standard)|a weakness|rusty|shaky|patchy|thin|limited|basic|elementary|minimal|sketchy|lacking|
            scant|out of date|behind|nowhere near|less than (perfect|ideal)|far from (perfect|ideal|fluent)|
            the weakest|wanting|a drawback|an obstacle|a stumbling block|a hurdle|a disadvantage|unusual|
            unconventional|not (typical|conventional|usual))
        (two|three|one|a single|only one|only two|a few) ..2 (papers|publications|languages|clients|jobs) ..1 (is|are)
            ..1
            (thin|few|little|not much|not many|not enough|modest|light)
        (my|me) ..3 (being|having|not|coming|never|lack~|limited|short|failed|missing|patchy|absent) ..8
            (may|might|could|must) ..2 (seem|look|sound|strike|count|worry|be seen|
            put|raise|appear|be a|bother|concern|feel|give) ..4
        (my|me) ..2 (failed|missing|lapsed|expired|unfinished|incomplete|abandoned|broken-off|low|poor|bad|weak)
            (exam|degree|licence|license|ticket|certificate|course|diploma|thesis|training|grades|grade|marks|mark|
            result|results|reference|references|registration|english|maths|spelling|spreadsheet skills) ..
        # owned up to
        (true|granted|admittedly|admit|confess|concede|know|aware|realise|realize|accept|understand|appreciate|sure|
            said|noted|mentioned|noticed|remarked|observed|saw|right|recognise|recognize|pointed out|correctly|
            rightly|acknowledge|though|although|while|whilst|conscious|afraid|fear) ..1 , [that|to say that|to say] ,
            ..1 (i (have|had|hold|bring|speak|am|was|know|can offer|possess) ..1 (no|little|hardly any|not|never|only|
            scant|limited|barely|just|short|light|new|weak|too|less|behind|not yet|relatively)|i (lack|do not|did not|
            cannot|fall short|came up short|fell short|dropped out|never|failed|left school|left without)) ..8 (you|
            your|ask~|need~|want~|look~|hop~|requir~|advert~|job|role|post|position|usual|most|others|list|mind|
            expected|paper) ..
        (as|like) (you|he|she|they|mr~|ms~|mrs~|dr~|your ..2) ..2 (said|say|noted|noticed|observed|remarked|pointed out|
            put it|spotted|saw|rightly|suspected|guessed|feared|mentioned|gathered) , ..3 (i (have|am|was|had|do|did|
            lack|never|cannot|only|left|failed|fall)|my ..4 (is|are|was|were)) ..2 (no|not|never|only|little|lack~|too|
            short|thin|weak|light|rusty|limited|behind|less|new|out|without|gap|gaps|patchy|basic|few|failed|before)
        (prefer|prefers|preferred|would rather|wanted|want|hoping for|hoped for|looking for|look for|had in mind|after|
            need|needed|pictured|wished for) ..3 (somebody|someone|a person|people|a candidate|an applicant|a {trade}|
            a man|a woman|anyone|one) ..8 (which i|than i|and i (am not|have not|have never|have no|do not|did not|
            lack|was not|never|cannot)|than me|
            i never|i have not|i am not|i do not|whereas i|while i|but i (am|have|lack|do|only)) ..
        (understand|understandable|see|forgive|blame|natural|fair|fine|quite right) ..3
            (if|why|that|for) ..1 (you|the panel|they|your ..2|him|her) ..1 (hesitate|hesitated|hesitating|
            have doubts|had doubts|having doubts|hesitant|are hesitant|were hesitant|might hesitate|paused|are wary|
            were wary|would prefer|would rather|are worried|were worried|are concerned|were concerned|are unsure|
            were unsure|have reservations|had reservations|have concerns|had concerns|doubt|doubted|doubting)
            ..
        you (seemed|looked|sounded|appeared|felt|may be|might be|are|must be|may feel|may have been) ..2
            (unsure|sceptical|skeptical|doubtful|hesitant|uneasy|unconvinced|wary|dubious|taken aback|put off|
            worried|concerned|troubled|lukewarm|disappointed|reluctant|in two minds|
            less than convinced) ..1 (when|about|that|by|at|with|of|over|to (hear|learn|hire|take|see|read)|whether|
            because|as) ..4 (i|my|me|hiring|hire|taking|take) ..
        (my|my own) ..2 (age|gap|gaps|lack|english|accent|background|degree|inexperience|record|health|history|youth|
            experience|cv|resume|qualification|qualifications|distance|commute|children|visa|redundancy|licence|
            grades|spanish|german|french|maths|nationality|weight|height) ..5 (on your mind|troubling you|worrying you|
            bothering you|concern you|concerns you|concerned you|worried you|worry you|trouble you|bother you|
            a problem|an issue|a concern|a worry|a doubt|a stumbling|a barrier|a bar|counts against|count against|
            counted against|is not (what|ideal|enough|quite)|was not (what|ideal|enough|quite)|are not (what|ideal|
            enough)|does not (match|fit|quite)|holds me back|not good enough|gave you|made you|let me down|
            falls short|in my way|against me|put you off|weak|thin|lacking)
        (i know|i realise|i realize|i accept|i admit|i understand|i am aware|i see|i appreciate|i confess|i grant|
            i recognise|i acknowledge|granted|admittedly|i do know|i quite see|i fully accept) ..1 [that] , ..1
            (i am ..1 (too|under~|over~|a risk|a gamble|an outsider|a beginner|inexperienced|the oldest|the youngest|
            weak|behind|rusty|short on|light on|far from|unproven|untested|not what you|not (very|that) (experienced|
            senior))|my ..1 (age|experience|degree|background|english|german|french|spanish|cv|resume|training|record|
            spelling|maths|knowledge|qualification|qualifications|career|grades|history|portfolio|lack) ..3 (is|are|
            was|were) ..1 (not|no|too|only|weak|short|less|rusty|far from|unproven|slow|thin|limited|poor|basic|a risk|
            a problem|patchy|a worry))
        you ..1 (were|are) ..1 (right|correct|quite right|perfectly right|not wrong|fair|justified) ..1 [that|to] ..3
            (i|me|my) ..4 (no|not|never|nothing|little|lack~|only|too|weak|rusty|new|green|short|out of)
        (made|make|take|took|taking|wrote|write|writing|scribbled) ..1 (a note|a mark|something down|it down) ..4
            (when|as|that|after) ..1 (i|my)
        i am (not|hardly|far from|by no means) ..1 (the|your) ..1 (most|best|ideal|obvious|usual|typical|strongest|
            youngest|perfect|natural|safest|likeliest|cleverest|fastest|quickest|easiest|model|textbook|finished)
            ..3
        (enough|sufficient) (experience|training|seniority|qualifications|knowledge|practice|english|time in) ..4
            (for you|in your|your (eyes|view|liking|needs|purposes)|you (wanted|need|want|said|are)|to satisfy) ..
        (gap|gaps|jobs|years|break|age|degree|moves|move|background|switch|change|record|grades|marks|absence|exam|
            dismissal|redundancy|accent|path|career|cv|resume|stay|stays) ..6 (raised|raise|raises) ..2
            (eyebrow|eyebrows)
        (i|my) ..6 (never|not|lack|no|without|short of|less|fewer|little) ..6 (you|your ..2) (wanted|were hoping for|
            are hoping for|want|require|had in mind|hoped for|would have liked|listed|were after|stipulated|expected|
            were looking for|are looking for|need|were asking (for|about)) ..1 ($|and|but|so|yet)
        (i|my|me|mine|someone like me) ..8 (may|might|could|must|will) ..1 (seem|look|sound|strike you|appear|
            come across) ..2 (like|as|to be|to you) ..2 (risk|gamble|odd|strange|step down|step back|leap|mismatch|
            long shot|drawback|problem|disadvantage|lightweight|beginner|outsider|job-hopper|stretch)
        ({they}|he|she|colleague|panel|chair|mr~|ms~|mrs~|dr~|prof~|captain|director|head) ..2
            (said|thought|think|thinks|felt|feel|feels|mentioned|remarked|observed|noted|pointed out|suggested|hinted|
            noticed|found|told me|found that|believed|believe|complained) [that] ..1 (i|i was|i might|i may|i could|my
            ..3|
            me) ..3 (too|lack~|be too|overqualified|over-qualified|underqualified|under-qualified|light|thin|
            weak|rusty|green|inexperienced|unproven|limited|a risk|a gamble|unsuited|academic|on the (weak|thin|
            light|short|young|old|quiet|slow|soft) side|a bit (old|young|junior|senior|soft|quiet|green|slow|shy|
            light|thin|short|raw)|rather (old|young|junior|senior|soft|quiet|green|slow|shy|light|thin|short|raw))
        (you|they|panel|he|she|mr~|ms~|mrs~|dr~) ..2 (feared|fear|worried|thought|think|suspected|felt|believed) [that]
            (i|my|someone|somebody|anyone like me|a (man|woman|person|candidate|{trade}) who) ..9 (not stay|not last|
            not cope|not settle|not fit|never|
            off again|leave|be bored|get bored|struggle|unable|too|cannot|could not|would not|will not)
        i (have not|do not have|have no|lack|have never had|am without|have little|am short of) ..6 (you wanted|
            you want|you need|you needed|you require|your advert|the advert|the job asks|the role asks|the role needs|
            the post requires|on your list|you are looking for|you were looking for|you were hoping|you had in mind|
            you were asking about|you asked about)
        when i (said|told|admitted|confessed|mentioned|explained|owned) ..3 i (had never|had no|have never|have no|
            lacked|
            lack) ..
        (you|panel|they|he|she|mr~|ms~|mrs~|dr~|colleague) ..1 (asked|wondered|asked me|questioned|queried|doubted) ..3
            (whether|if|why|about) ..2 (i|my) ..6 (dull|bored|boring|failed|lack|lacked|so many|so often|overqualified|
            struggle|sacked|dismissed|old enough|young enough|too (old|young|junior|senior|soft|quiet))
        (worried|concerned|anxious|uneasy|nervous|doubtful|unsure|sceptical|troubled|hesitant) (about|by|over|at) ..1
            (how|my|hiring|taking|whether) ..1 (me|i|far|little|few|long|age|hours|lack|distance|drive|children|visa|
            english|experience|health|degree|commute|a|someone) ..
        (you|they|panel|he|she) (was|were|are|is|seemed) ..1 (worried|concerned|anxious|uneasy|doubtful) ..1 (about|by)
            the (distance|drive|travel|gap|length|age) ..2 i ..
        my ..1 (minus|drawback|weakness|weak spot|disadvantage|shortcoming|shortcomings|handicap|deficiency|failing|
            flaw|blemish|black mark|elephant in the room) ..1 (is|was|in|of|on|may|lies|remains|against|being)
    """,
    but="""
        (worried|concerned|nervous) about the (lambing|harvest|migration|release|winter|roof|backlog|boiler|stock|
            customers|patients|pupils)
        (asked|wondered|asked me|questioned) ..3 (how|why|what) i (would|had|did|do|came|moved|made|handle|handled|
            keep|kept|plan|planned|settle|manage|managed) ..
        (you|they|he|she|mr~|ms~|mrs~|dr~) ..1 (said|say|told me|mentioned|thought) ..1 (i|that i|the|your|it|that the)
            ..1 (could|can|may|might|should|would|need not|do not need|did not need|will|was|is|has)
        (customer~|pupil~|patient~|client~|tenant~|supplier~|bank|bank's)
        (my (old|last|former|present|first)|at (tarn|my)) (boss|manager|team|school|firm|company)
        (decided|voted|chosen|went|gone) against me
        (no|never a|not a) (doubt|worry|concern|question)
        (customer~|pupil~|patient~|tenant~|driver~|user~|reader~|resident~|guest~|parent~|farmer~) ..6
            (worr~|doubt~|fear~|concern~|object~)
        i am not (sure|certain) (if|whether|who|how|what|when|which)
        i do not (have|know) (a|any|the|your|his|her|their|when|who|which|whether) ..1 (question~|preference|further|
            address|email|number|details|contact|date|news|name|train|hour|time)
        (i have|i had) (no|not) (question~|doubt|objection|trouble|problem|difficulty|preference|reply|news|heard|
            received|yet heard|seen|met|forgotten)
        (not|no) ..2 (worried|worry|concern~) about (me|my)
        do not want ..
        not to (mention|say)
        (concern|doubt|worry) (of mine|i have|i had)
        (worried|worry|fear|feared) (me|us) ..
        my only (concern|worry|regret|question) ..
        (if|that|since) ..3 (concerns|worries) you (raised|mentioned|named|spoke|told)
        (said|mentioned|asked|told me) ..2 i (could|can|may|might|should) (write|ring|call|send|bring|ask|come|
            expect|visit|see)
        but my ..4 (rarely|never|always|seldom|hardly)
        and good enough (to|for)
    """,
)
"""A doubt about oneself, said back or guessed at."""
