"""Nothing ill is said: of the employer, of a past boss, of the process."""

from __future__ import annotations

from afterword.writing.review.asides import BLEMISH, FAULT_FOUND
from afterword.writing.review.check import Check, said
from afterword.writing.review.hints import HINTED_BLAME
from afterword.writing.review.past import anywhere
from afterword.writing.review.remarks import ILL_SAID
from afterword.writing.review.talk import Talk

# -- criticism ---------------------------------------------------------------------------------------------------------

FAULT = Talk(
    name="fault",
    denied=True,
    ways="""
        your [own|company's|hr|online|whole|entire|recruitment|hiring|application|current]
            [recruitment|hiring|selection|application|coding|written|skills] (test|tests|task|tasks|assignment|exercise|
            exercises|interview|interviews|process|questions|question|panel|interviewers|receptionist|reception|website|
            site|form|forms|portal|directions|invitation|communication|colleague|colleagues|hr|hr department|boss|
            office|offices|building|advert|advertisement|ad|posting|brief|instructions|team|staff|recruiter|manager|
            managers|assistant|parking|schedule|scheduling|organisation|organization|management|software|product|
            products|app|branding|logo|competence test|procedure|system|culture|job description|job ad) ..5
            (is|was|were|are|seemed|seems|felt|looked|looks|came across|struck me as|could be|could have been|has been|
            appeared) ..2 ({bad}|bad|too long|too easy|too vague|badly|not well|not very|not good|not fair|not up to|
            far too|slow|off-putting|old-fashioned|out of date|ugly|dated|late|behind|better|clearer|improved|
            a let-down|a let down|below|substandard|second-rate|dull|silly|childish|naive|overlong|tiring|stale|dirty|
            shabby|run-down|run down|understaffed|cramped|noisy|stuffy|gloomy|depressing|dreary)
        the [whole|entire|coding|written|online|skills|recruitment|hiring|selection|application|interview|final|
            technical|take-home|personality|aptitude] [recruitment|hiring|selection|application|interview]
            (test|tests|task|assignment|exercise|interview|interviews|process|questions|panel|interviewer|interviewers|
            receptionist|room|form|portal|directions|invitation|communication|instructions|brief|second interviewer|
            other interviewer|waiting room|wait|advert|job advert|job ad|call|video link|sound|procedure)
            [that|which|you|i|was|gave|sent|had|set|with|to|do] ..4 (was|were|is|are|seemed|felt|came across|
            struck me as|could have been|appeared) ..2 ({bad}|too long|too easy|badly|poorly|far too|off-putting|
            old-fashioned|out of date|a let-down|a let down|overlong|not well|not very well|not fair|better organised|
            better organized|better prepared|better planned|freezing|unbearable|stuffy)
        my (former|old|current|last|previous|ex|present|then|first|ex-boss|late) [and] [current|former|old]
            (boss|manager|employer|company|colleagues|colleague|team|supervisor|firm|director|workplace|job|head|school|
            owner|line manager|chef|department|role|bosses|managers|place) .. (is|was|were|are|never|could not|did not|
            does not|do not|treated|refused|has no|had no|cannot|would not|will not|failed|lied|shouted|yelled|ignored|
            bullied|blamed|took credit|kept|made my life|made everyone|drove|lacked|lacks|ran|runs|mismanaged|only|
            always|constantly|underpaid|exploited|undermined|stole|hated|hates|cared|cares) ..
            ({bad}|bully|bullies|tyrant|dictator|micromanager|micro-manager|micromanaging|control freak|liar|horrible|
            horrid|nasty|impossible|idea|clue|care|cared|listen|listened|appreciate|appreciated|value|valued|respect|
            respected|trust|promote|promoted|credit|credited|pay|paid|support|supported|manage|managed|lead|organised|
            plan|into the ground|hell|misery|dead end|going nowhere|me|us|everyone|staff|people|himself|herself|about|
            shouting|promises|hopeless|narrow-minded|petty|mean|vindictive|jealous|lie|lied|frankly|old-fashioned|
            backward|stuck|sinking|understand)
        (my|the) [former|old|current|last|previous|present|ex] (boss|manager|supervisor|employer|line manager|company|
            team leader) [at|in] ..3 (bullied|shouted|yelled|lied|micromanaged|undermined|exploited|mistreated|cheated|
            took credit|stole|blamed|treated us|treated me|drove people|drove everyone|made my life|ran the place into|
            had no idea|never listened|could not manage|did not know what|did not understand|was a bully|did not care)
        (wasted|waste|wasting|cost me|costing me|lost|spent) ..2 (my|an entire|a whole|half|most of my|two|three|
            hours of|my whole|of my) ..2 (time|weekend|hours|day|morning|afternoon|evening|evenings|sunday|saturday|
            week) [on] [your|that|the] [test|task|exercise|badly|pointless]
        (complete|total|utter|real|such a|big) (waste of|shambles|mess|farce|joke|disgrace|disappointment|let-down)
        (left|kept|keep|made|had) me [standing|sitting|waiting] [to] (waiting|wait|hanging|standing|sitting|in the dark)
            (for|in|at|nearly|over|almost|half|forty|thirty|twenty|an|a|without|outside|around|so)
        (turned up|showed up|arrived|came|started|began|joined|was|were) ..2 (late|unprepared|twenty minutes late|
            half an hour late|without having read) ..3 (interview|my cv|my resume|without|not|panel|interviewer|call|
            apolog~|and)
        (had not|had clearly not|had obviously not|had not even|clearly had not|obviously had not|did not bother to|
            nobody had|no one had) (read|looked at|opened|seen|prepared|glanced at) [even|to] [read|look at] (my|the)
            (cv|resume|application|file|portfolio|materials|cover letter|questions)
        (i was|i am|i found|i find|i felt|i must say|i have to say|to be honest|frankly|to be frank|honestly) , [i] ..5
            (disappointed|unimpressed|annoyed|irritated|offended|insulted|disrespected|shocked|appalled|
            dismayed|frustrated|put off|let down|bored|uncomfortable|taken aback|upset|confused|unhappy) ..2
            (by|with|at|in|that|how|to find|to see) ..3 (your|the interview|the panel|the test|the process|the task|
            the questions|the way|you|how|lack|nobody|no one|colleague|receptionist|organisation|quality)
        (frankly|honestly|to be honest|to be frank|i must say|i have to say) , ..8
            (badly|poor|poorly|terrible|awful|unfair|confusing|disorganised|disorganized|chaotic|outdated|pointless|
            frustrating|disappointing|unprofessional|rude|boring|tedious|sloppy|amateurish|shambolic|shoddy|ridiculous|
            useless|clumsy|unhelpful|unfriendly|dismissive|arrogant|incompetent|clueless|toxic|irrelevant|unprepared|
            insulting|a mess|a shambles|a joke|a disgrace|a waste|a nightmare|a disaster)
        (toxic|abusive|hostile|dysfunctional|poisonous|miserable|soul-destroying|soul-crushing|dead-end|horrible|awful|
            terrible) (workplace|environment|culture|boss|manager|company|job|employer|atmosphere|team|place|management|
            office)
        (unlike|compared to|in contrast to|escape|escaping|flee|fleeing|get away from) (my|the chaos|the mess)
            [current|present|former|old|last|previous|at] [boss|manager|employer|company|firm|job|team|place|workplace|
            chaotic|toxic|dreadful|awful|terrible]
        (incompetent|clueless|useless|hopeless|idiotic|stupid|ignorant|spineless|corrupt|lazy|dishonest|backstabbing|
            two-faced) (management|managers|manager|boss|bosses|colleagues|colleague|leadership|leaders|people|owner|
            owners|director|team|supervisor|staff|hr)
        (micromanages|micromanaged|micro-managed|micromanaging|micromanager|bullying|backstabbing|nepotism|favouritism|
            favoritism|office politics|blame culture|sweatshop|slave driver|slave-driver|sinking ship|
            run by (idiots|amateurs|clowns))
        (your|the) (competitors|competition|rivals|rival) .. (better|ahead of you|faster|more modern|cheaper|overtaking|
            treat|run|do it|organised) .. (than you|you|process|interview|candidates|this|product)
        (someone|somebody|anyone|you|your team|your company|the company|northwind)
            (should|ought to|needs to|need to|might want to|may want to|must) (really|urgently|seriously|do something|
            train|rethink|fix|look at|work on|improve|redesign|reconsider|update|sort out) .. (your|the)
            [whole|hiring|recruitment] (test|process|interview~|questions|website|form|receptionist|hr|directions|
            recruiter~|communication|manners|punctuality|app|system|branding)
        (lack of|no) (organisation|organization|professionalism|preparation|respect|courtesy|manners|punctuality|
            planning|communication|structure|common sense) .. (on your|in your|from your|by your|at your|you|interview|
            process|panel|there|of the|was|shown|part)
        (one of|some of|two of|most of) (your|the) (questions|colleagues|interviewers|panel|staff|tests|tasks) ..
            (was|were|seemed|felt|came across|made no) ..2 ({bad}|inappropriate|pointless|trick|silly|sense|hostile|
            illegal|childish|off-topic|rushed|asleep|bored|distracted)
        (did not|do not|failed to|never|could not) (respect|value|appreciate|deserve) [my|me|us|our|their]
            (time|effort|staff|people|work|employees|efforts)
        (poorly|badly) (organised|organized|run|written|planned|prepared|designed|managed|worded|explained|chosen|timed|
            structured|conducted|scheduled|thought out|put together)
        (ill-prepared|ill prepared|half-baked|poorly-run|badly-run|slipshod|haphazard|amateur hour)
        (could|might|should) do with (a|an|some|more|lessons|better|less) ..4 (lesson|lessons|manners|training|practice|
            work|paint|help|organisation|organization|structure|preparation|polish|clean|cleaning|courtesy|update|
            updating|thought|smile|refresh~|respect|planning)
        (lesson|lessons|course|class|training) in (manners|politeness|courtesy|interviewing|punctuality|communication|
            basic|how to|customer|respect|time management)
        (is|was|are|were) not (what|how|the way|a way) [that] i (would call|call|expected|had hoped|had expected|
            hoped for|was promised|was led|would expect|would treat|would run|would have expected|understand by)
        (treat|treats|treated|treating) (applicants|candidates|people|visitors|guests|me|us|interviewees|their staff|
            its staff|staff) ..3 (more|better|badly|worse|like|so little|shabbily|poorly|coldly|rudely|with contempt|
            unfairly|with less|dirt|numbers|cattle|children)
        (room|office|building|corridor|waiting room|coffee|canteen|hall|video|sound|chair|chairs|reception|lift|lobby|
            car park|line|connection|website|air) .. (was|were|is|are) ..2 (freezing|filthy|dirty|stuffy|dreadful|awful|
            terrible|shabby|cramped|noisy|unbearable|dreary|gloomy|depressing|a mess|broken|undrinkable|disgusting|
            dismal|impossible to|too hot|too cold|too small|unpleasant|dingy|ugly|drab)
        (questions|question|interview|test|task|panel|conversation|presentation|tour|hour|process|form)
            (was|were|is|are|seemed|felt) ..3 (no warmer|no better|rather thin|irrelevant|dull|pointless|silly|hostile|
            aggressive|lifeless|superficial|shallow|too personal|inappropriate|illegal|unprepared|aimless|repetitive|
            too long|a chore|an ordeal|tedious|trivial|childish|out of date|badly|poorly|unfair|rushed|chaotic|
            confusing|disappointing|too easy|below)
        (only|just|barely|hardly|scarcely) (two|one|half|some|three|a few|any|anyone|anybody|a couple) [of]
            [the|your|them|those] .. (seemed|appeared|had|bothered|looked) ..2 (read|prepare|prepared|listen|listened|
            know|awake|looked at|interested|interest|ready|opened)
        (did not|do not|does not|had not|never) ..2 (seem|appear|look|bother|care|trouble|seem to have) to
            (have read|have prepared|have looked|have opened|read|prepare|know|listen|care|understand|want|
            be interested|have time|be listening|answer|reply|apologise|apologize|be aware|tell me|ask|introduce|
            explain|look)
        i (found|find|thought|think|felt|consider) (it|this|that|your|the) ..6
            (odd|strange|surprising|disappointing|unfair|rude|insulting|off-putting|unprofessional|poor|sad|frustrating|
            annoying|regrettable|hard to believe|irritating|disrespectful|unacceptable|shocking|a pity|a shame|
            inconsiderate|discourteous|amateurish|inexcusable|tiresome|bizarre|absurd|ridiculous)
        (odd|strange|surprising|astonishing|disappointing|regrettable|shocking|hard to believe|disgraceful)
            [to see|to find] that (a|an|such|your|the|nobody|no one|you|somebody|half|none|only)
        such [an|a] [very] (outdated|poor|old-fashioned|slow|bad|dull|shabby|low|sloppy|chaotic|messy|weak|ugly|rude|
            unfriendly|amateurish|badly|poorly|ancient|antiquated|clumsy|unhelpful|disorganised|disorganized)
        ((i was|we were|i got|been|you) ..1 (kept|left|parked|abandoned|stranded|forgotten)|
            (kept|left|made|parked|abandoned|stranded|forgot) (me|us)|(sat|stood|waited|waiting) ..2 (in|at) (your|the)
            ..1 (lobby|reception|waiting room|corridor|hall|hallway|foyer|car park|door)) ..6
            (for|over|nearly|almost|about|more than) (forty|thirty|twenty|fifty|half an hour|an hour|two hours|ages|40|
            30|45|50|20|35|fifteen|a full|the best part)
        could have been ..2 (better|more|clearer|kinder|shorter|politer|warmer|friendlier|fairer|handled|organised|
            organized|less|tidier|quicker|sharper|deeper|run|planned|done|said|explained)
        (left|leaves|leave|leaving) (much|a lot|something|a great deal|rather a lot|plenty) to be desired
        (lack|lacks|lacked|lacking|without|short of|short on|devoid of|absence of|want of) [any|a|all|basic|in|of|even]
            ..1 (manners|courtesy|structure|focus|respect|direction|professionalism|preparation|warmth|organisation|
            organization|leadership|politeness|decency|common sense|rigour|rigor|imagination|ambition|discipline|
            enthusiasm)
        (he|she|they|your ..2) ..2 (yawned|talked over|interrupted|kept looking at|kept interrupting|
            fell asleep (in|during|while|when) ..2 (interview|i|my|talk|meeting)|
            checked (his|her|their) (phone|watch|messages|email|emails))
        (did not|never|nobody|no one|neither of you|none of you) ..2 (bother|bothered|offer me|offered me|apologise|
            apologised|apologized|look up|looked up|shake my|shook my|introduce~|listen to|listened to|know my name|
            knew my name|have the decency|had the decency|let me finish|smile|smiled|look at me|looked at me|yawned|
            fell asleep|talked over|interrupted|checked his|checked her|kept looking at|kept interrupting|pronounce my|
            pronounced my|got my name|remember my|remembered my)
        (you|he|she|they|who|colleague|colleagues|panel|interviewer|manager|kept|was|were|been|spent ..3) ..2
            (looked|looking|staring|stared|glancing|glanced|scrolling|scrolled|playing) (at|on|through|with)
            (his|her|their|your) (phone|watch|screen|laptop|emails|messages)
        ((yawned|yawning|fell asleep|dozed off) (in|during|while|when|at|through|as|over) ..3
            (interview|i|my|me|talk|meeting|answer|answers|presentation|questions)|interrupted me|talked over me|
            cut me off|rolled his|rolled her|rolled their|sighed at|laughed at me|sneered|mumbled|shouted at me|
            raised his voice|raised her voice|patronising|patronizing|condescending|ill-mannered|bad-mannered|
            bad manners|ungracious|high-handed|two hours late|an hour late|half an hour late)
        too (many|long) (rounds|hoops|tests|interviews|forms|stages|steps|questionnaires|a process|a wait|for one|
            to decide)
        (worst|most (chaotic|boring|unfair|badly|poorly|confusing|tedious|unpleasant|disorganised|disorganized|
            unprofessional)) ..2 (interview|process|organised|organized|test|employer|boss|manager|company|panel|
            experience|conversation|run|hour|job|place)
        i (was|am|have been|had been|felt|feel) ..3 (treated|underpaid|undervalued|overlooked|ignored|bullied|exploited|
            passed over|unappreciated|overworked|wasted|mistreated|stifled|sidelined|lied to|cheated|taken for granted|
            held back|let down|harassed|pushed out|used (like|as)) ..4 (there|at|by|under|in|like|badly|unfairly|
            for years|my|where)
        (my|our|the) ..3 (boss|manager|supervisor|employer|head|director|foreman|line manager|owner|company|management|
            firm|chef|principal|headmaster|matron) ..4 (useless|hopeless|bully|tyrant|clueless|incompetent|impossible|
            a nightmare|horrible|dreadful|unbearable|dishonest|lazy|mean|liar|unfair|spiteful|petty|sexist|racist|
            vindictive|toxic|awful|terrible|cold|could not organise|cannot organise|could not run|cannot run|has lost|
            does not know|did not know what|never says|never said|never gave|never knew|never paid|thinks he|thinks she|
            takes all|took all|took the credit|takes the credit|does nothing|did nothing|makes everybody|made everybody|
            makes everyone|plays favourites|played favourites)
        (working|work|worked|life|years) (under|for) (a|an|somebody|someone|people|him|her) ..3
            (useless|hopeless|bully|tyrant|clueless|incompetent|impossible|horrible|dreadful|unbearable|dishonest|lazy|
            terrible|awful|bad|toxic|who never|who cannot|who could not|who does not|who did not|who shouts|who shouted|
            who lies|who lied|chaotic|sinking|dying|mean)
        (it|that) (took|takes|has taken) you ..3 (weeks|months|ages|forever|far too|an age|so long|very long|three|four|
            five|six)
        (you|your team|your office|your company|your colleagues|they) (really|clearly|obviously|plainly|evidently|
            simply) (do not|did not|need to|have no|cannot|could not|should|must|lack) ..4
            (know|learn|idea|prepare|communicate|organise|organize|read|respect|value|manage|understand|improve|plan|
            listen|train|care|catch up|update|modernise|modernize|wake up)
        (not|hardly|scarcely) ..2 (a good|the best|a great|a very good|much of an|a promising|a professional|
            an encouraging|a flattering) (sign|advertisement|advert|impression|look|start|way|example|introduction|
            welcome|light)
        (poor|bad|terrible|awful|dreadful|sloppy|shoddy|weak|low|miserable|lousy)
            (organisation|organization|communication|planning|preparation|manners|management|leadership|standard|
            standards|impression|start|show|treatment|service|pay|conditions|judgement|taste|quality|morale|state|
            excuse|working conditions|time-keeping|timekeeping)
        (your|the) (competitor|competitors|rival|rivals) ..2 (treat|treats|do|does|are|is|have|has|run|runs|pay|pays|
            manage|offer|interview|reply|answer) ..6 (better|more|faster|kinder|politer|fairer|quicker|respect|properly|
            professionally|less|than you|than yours)
        (interview|meeting|call|session|panel|interviewer|test|presentation) ..2
            (started|began|start|was|ran|overran|came|arrived|turned up) ..3 (late|hour late|minutes late|half an hour|
            behind schedule) ..2
        (questions|task|test|assignment|exercise|instructions|take-home|puzzle) ..4
            (made no sense|makes no sense|made little sense|(had|has|have) nothing to do with (the|this|your|real|what)
            ..1 ({job}|practice|life|you|ad|advert)|bore no relation|bears no relation|was beneath|were beneath|
            was irrelevant|insulted my|was an insult)
        (wasted|waste|cost me|lost|stole) ..4 (hours|hour|day|morning|afternoon|evening|weekend) of my
            (life|time|week|weekend)
        (hated|despised|loathed|detested|could not stand|cannot stand|disliked|had enough of|sick of|tired of|
            fed up with) my ..1 [last|old|current|previous|former|present] (company|job|boss|manager|employer|
            colleagues|team|office|firm|coworkers|co-workers|head|supervisor)
        (you|he|she|they|mr~|ms~|dr~|your (colleague|colleagues|boss|manager|team|panel)|some of you|the (panel|others))
            ..2 (seemed|looked|sounded|appeared|acted|were clearly|was clearly|were obviously|was obviously) ..2
            (bored|distracted|uninterested|disinterested|tired of me|annoyed|irritated|half asleep|unprepared|clueless|
            hostile|unfriendly|indifferent|in a hurry|impatient)
        (process|procedure|hiring|recruitment|selection|scheduling|organisation|organization|communication|whole thing|
            office|place|department|company|shop) (is|was|has been|seems|seemed|looks|looked|felt|feels|sounds|sounded)
            ..3 (chaotic|chaos|a mess|a shambles|a circus|a farce|disorganised|disorganized|shambolic|painful|endless|
            sloppy|sloppily|badly (run|organised|organized|managed)|poorly (run|organised|organized|managed)|run badly|
            run poorly|amateurish|amateur hour|a joke|all over the place|haphazard|run pretty|run rather)
        (sounds|seems|looks|looked|sounded|seemed|appears|appeared|strikes me|struck me|feels|felt)
            (to me|like|as if|as though|that) ..8 (sloppy|chaotic|a mess|badly run|poorly run|dysfunctional|run pretty|
            half-baked|behind the times|stuck in the|clueless|broken|disorganised|disorganized|shoddy|unprofessional|
            amateurish)
        (teach|train|tell|remind) your ..2 (receptionist|reception|staff|recruiter|recruiters|interviewers|people|
            colleague|colleagues|assistant|secretary|guard) ..3 (manners|politeness|courtesy|
            to (smile|listen|be|read|greet|say)|how to)
        some manners
        whoever (wrote|designed|made|set|came up with|thought of|invented|organised|organized|runs) ..4
            (test|task|take-home|exercise|assignment|form|questions|process|interview|website|portal|job ad|advert)
        (could|might) do with (a|some|better|more) ..2 (paint|cleaning|manners|organisation|organization|training|
            management|structure|lick|tidying|common sense)
        (you|your ..2) (ought to|should|might want to|may want to|need to|could stand to) ..1
            (rethink|overhaul|fix|scrap|redo|look at|work on|do something about|clean up|improve) ..1 (your|the) ..2
            (process|test|website|site|form|questions|interview|interviews|hiring|recruitment|portal|reception|tone|
            manners|task|communication|job ad|scheduling)
        (nobody|no one|no-one|none of you|not one of you) ..2 (offered me|had (read|prepared|looked|seen)|was ready|
            bothered|knew|greeted|introduced|apologised|apologized|explained) ..3
            (water|coffee|seat|cv|resume|application|name|why|to|me|prepared|ready|had|who|what|anything|themselves|
            portfolio)
        (setup|set-up|arrangements|catering|parking|directions|scheduling|connection|equipment|sound|video call|
            invitation|job ad|job advert|advertisement|job description|job spec) ..2 (was|were|is|seemed|felt) ..2
            (amateurish|shoddy|poor|terrible|awful|misleading|confusing|chaotic|a mess|ridiculous|sloppy|unprofessional|
            a joke|dreadful|appalling|inaccurate|dishonest)
        (found|find|thought) (your|the) ..2 (questions|test|task|panel|interview|process|exercise|tone|manner|
            interviewer|interviewers) ..2 (silly|childish|pointless|odd|strange|rude|cold|insulting|intrusive|trivial|
            weak|poor|ridiculous|boring|tedious|unprofessional|patronising|patronizing|aggressive|hostile)
        (people|crowd|lot|man|woman|outfit|shower|firm|company|place|folk|folks|boss|chap|fellow) [that|who|whom] i
            (work|worked|have worked|am working|am) (for|under|with|at) ..3 (could not|cannot|do not|does not|did not|
            would not|never|have no|has no|had no|are|is|were|was) ..3 (organise|organize|run|manage|know|care|listen|
            idea|clue|plan|trust|pay|lead|useless|hopeless|clueless|chaotic|amateurs|amateur|crooks|impossible|
            a shambles|a mess)
        (could not|cannot) (organise|organize|run) a ..2 (bath|tap|tea|cup of tea|raffle|tea party|whelk stall|brewery|
            piss-up|picnic|bun fight)
        (boss|manager|man|woman|person|chief|head|foreman|director|owner) ..4 (without|with no|had no|has no|with not a)
            [any|an|the slightest|the least] ..1 (idea|clue|notion|plan|sense|grasp|backbone) (of|about|how|what)
        (whole|entire) (office|place|company|firm|department|kitchen|yard|ward|school|shop|team) ..2 (is|was) ..2
            (chaos|a mess|a shambles|chaotic|a circus|a madhouse)
        (pity|shame|annoying|irritating|disappointing|regrettable) [that] (you|they|the panel|nobody|no one)
            (were|was|did|had|could|kept|came|arrived|forgot) ..3
        (second|other|first|your|the) (interviewer|panel|colleague|receptionist|gentleman|lady) ..1
            (seemed|looked|appeared|was|were|sounded|came across as) [a bit|rather|quite|very|somewhat|so|a little]
            (bored|unprepared|distracted|rude|disinterested|uninterested|grumpy|impatient|disorganised|disorganized|
            hostile|unfriendly|dismissive|condescending|patronising|patronizing|half asleep)
        found (the panel|your colleague|the interviewer|your panel|the interviewers|the second interviewer)
            [rather|a bit|quite|very|somewhat|a little] (unprepared|bored|rude|distracted|cold|unfriendly|disorganised|
            dismissive|slow|odd)
        never (seen|known|met|had|come across|been through|sat through) such (a|an)
            (chaotic|muddled|slow|odd|poor|disorganised|disorganized|badly|shambolic|unprofessional|strange|long-winded)
            ..1 (process|interview|procedure|panel|test|day|recruitment|hiring|firm|company)
        my (present|current|last|old|former|previous) (company|firm|employer|place|shop|school|workplace)
            (is|was|has been|has|had) ..1 (going|gone|go) (down the drain|downhill|to the dogs|under $|to pieces|
            to ruin|to pot|bust|backwards)
        has gone (downhill|to the dogs|to pot) [badly|fast|rather] (since|badly|under|ever|fast)
        (your|the panel's|the interviewers'|the interviewer's|the test) ..1 (questions|prompts|tasks|exercise|slides|
            advert|advertisement|interview questions) (was|were|seemed|felt) [a bit|rather|quite|very|somewhat|a little|
            frankly] (odd|strange|muddled|confusing|silly|pointless|vague|irrelevant|unclear|badly|poorly|clumsy|
            long-winded|out of date|unfair|daft)
        (role|job|post|position|work) (was|has been|had been) (oversold|overstated|misdescribed|not as described|
            badly described|poorly described)
        (where i work|my employer|my firm|my company|my boss) ..2 (cheats (its|his|her|their|people|customers|clients|
            on|everyone|staff|us|the)|lies to (its|his|her|their|everyone|everybody|customers|clients|people|staff|us)|
            rips off|fiddles|swindles|overcharges|short-changes)
        (my|our) ..2 (boss|manager|supervisor|foreman|owner|chef|principal|director|employer|head|chief|superior) ..4
            could (barely|hardly|scarcely|not even) (add|read|spell|count|manage|write|run|organise|organize|tell|lead|
            speak|use|string|find|be bothered|tie|hold|work|say|switch|open)
        (interview|conversation|talk|getting|panel|answers|answer|word|information) ..6 like pulling teeth
        (no idea|not a clue|no clue) how to run (a|the|an|anything)
        (could not|could hardly) care less (about|for|how)
        what i think of my (last|old|former|present|current|previous)
        (nobody|no one|no-one) ..1 (seemed to know|knew|could tell me|could say) (who|where|when|what) i
            (was|should|had|ought)
        (shop|sales|office|lobby|reception|salon|kitchen|restaurant|showroom|dining) ..1 looks
            [a bit|rather|very|somewhat] (tired|shabby|run-down|dated|grubby|dirty|neglected)
    """,
    but="""
        you (said|told|mentioned|described|admitted|explained|called|spoke|were honest|were frank|were open|showed|
            warned|noted)
        (at|for) (tarn|my) .. (test~|report~|system|ledger|form~|spreadsheet~) (was|were)
        (apolog~|sorry|my (connection|microphone|line|sound|link|camera|fault|mistake|answer|internet|audio|train))
        (badly|poorly) (run|written|designed|managed|planned) (quer~|code|report~|spreadsheet~|system~|data~|migration~|
            invoice~|test~|label~|contract~|rota~|handover~)
        (not|never|nothing|far from|anything but|no) .. (waste|{bad})
        (problem|backlog|queue~|rota|migration|invoice~|data|ledger|handover|timetable|shift~)
        (poor|bad|weak|low|terrible) (soil|light|weather|eyesight|signal|harvest|credit|visibility|housing)
        (in|from) 20
        (our own|my own|i wrote|i made|i built)
        (as|like|which|that) (paper|you|we) (like|likes|put|said|called)
        (rota|pump|loaf|form|mould|leak|roof|tenant~|patient~|pupil~|customer~|visitor~|passenger~|member~|reader~|
            supplier~|donor~)
        please (do not|never)
        the room was (cold|warm|hot)
        (as|like) you ..1 (said|put|told|described|admitted|pointed)
        you (said|told|called|described)
        (at tarn|customers|tenants|patients|our (own|old))
        i (would|could) (like|begin|start|look)
        (until|before) (i|we)
        (made|make) no sense to me until
        our ..3 (process|office|test|tests|team|department|system|form|website|site|kitchen|report|reports|room|
            exercise|task|questions|handover|rota|manual|instructions|advert|labels|stock|forms)
        i (could|should|might|ought to) have
        treated ..1 (well|kindly|fairly|as one|with (respect|kindness|care))
        (organisation|organization|communication|planning|preparation|management|service|state|quality)
            (of the|between|of our) ..
        (shed|boat|barn|fence|hull|gate|van|bench|wall|hut|stage|sign|garden) ..1 could do with
        never (raised|shouted|interrupted|mumbled|sighed|laughed)
        (after|by) the (first|second|third|fourth|last) (session|class|meeting|lesson|one|time|week|night|day|year) ..
        (so|and) (we|i) (wrote|made|moved|built|changed|cut|rewrote|fixed|bought|found|ran|replaced|put|split|opened|
            painted|took|turned|mended|redesigned)
        (we|i) (moved|rewrote|replaced|rebuilt|fixed|mended|redesigned|changed) (it|them|that)
        (website|site|office|room|line|connection|hall|shop|store) ..1 (i|we) (rebuilt|inherited|took over|cleaned|ran|
            restored|took on|cleared)
        bullying (cases|reports|complaints|policy|incidents|claims|lead|log|prevention|on|in|among|between|at|fell)
        to the touch
    """,
)

_FAULTS = "It finds fault. Leave it out, or say what you would build instead."

CHECKS = (
    Check(
        name="criticism",
        severity="warning",
        sentence="Something ill is said of the employer, a past boss or the process.",
        source="https://www.liveabout.com/interview-thank-you-donts-2063985",
        english=True,
        hears=(FAULT, ILL_SAID, HINTED_BLAME, FAULT_FOUND, BLEMISH),
        when_heard=True,
        look=said(FAULT, _FAULTS, or_=(ILL_SAID, FAULT_FOUND, BLEMISH), perhaps=HINTED_BLAME, if_=anywhere),
    ),
)
