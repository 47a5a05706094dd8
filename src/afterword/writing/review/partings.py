"""Partings with a dig in them: what a withdrawal lets slip about the place, its people and its terms.

A plain reason is the candidate's own: a move, a family, another post. What is told here has the reader's house for its
subject, or weighs it against another.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

DIGS = Talk(
    name="digs",
    denied=True,
    ways="""
        # weighed against another
        than (you|yours|what you|your ..3|the one you|anything you|i (would|could|can) (have|get|expect) ..2
            (here|with you|from you)) ..3
        (compare|compares|compared|comparing) ..2 (with|to|against) (the|what|yours|your|my|those|anything|others)
        (offered|offers|offering|offer|pays|paying|pay|gives|giving|gave|give|given|put|puts) ..5
            (double|twice|extra|a rise|a raise|on top|half as much again|a third more|a quarter more|(grades|points|
            bands|steps|scales|thousand|hundred|percent|per cent|days|weeks) more)
        (other|another|second|rival|different) (firm|company|employer|team|place|school|hospital|bank|hotel|college|
            practice|clinic|council|agency|shop|studio|restaurant|charity|garage|yard|nursery|lab|surgery) ..4
            (quicker|friendlier|kinder|faster|better|more (organised|organized|welcoming|open|honest|professional|
            human|generous|flexible|serious)|warmer|clearer|fairer)
        (topped|beaten|bettered|outbid|trumped|outdone|more than matched) ..2 (your|you|by)
        (could|can|would|will|did|do|does) not ..2 (match|compete with|come near|come close to|keep up with|equal)
            (it|that|them|the|their|what|another|a|my)
        # the place, its people and its terms, found wanting
        (interview|office|team|process|people|staff|panel|manager|boss|role|{job}|salary|pay|package|benefits|offer|
            culture|tour|visit|conversation|meeting|answers|answer|first one|second one|culture|place|plans|building|
            atmosphere|work|terms|hours|location|manner|training|management) ..5 {nots} [{very}|quite|at all]
            (convince|convinced|impress|impressed|inspire|inspired|appeal|appealed|compare|excite|excited|stretch|
            satisfy|persuade|persuaded|tempt|tempted|attract|attracted|live up|measure up|come up to|add up|stack up|
            sit (well|right|easily)|feel (right|good|safe|welcoming|comfortable|serious)|strike me as|seem to|
            make (me|sense)|win me|ring true|reassure|reassured|grab|interest me|agree with me|what i was told|
            as (described|advertised|promised|i was told|i had been told)|up to|good enough|worth|enough for)
        ({job}|role|work|duties|hours|job|tasks|reality|day|contract|terms|place) ..5
            (different|differed|differs|differ|unlike|nothing like|not like|little like|far removed|far|a far cry|
            bears little resemblance|departs|changed) ..3 (advert|advertisement|ad|advertised|description|described|
            posting|brief|told|promised|expect|expected|imagined|sold|hoped|led to)
        (attitude|arrogance|rudeness|indifference|coldness|chaos|confusion|muddle|slowness|turnover|bureaucracy|
            red tape|favouritism|favoritism|gossip|bullying|sexism|racism|disorganisation|disorganization|hostility|
            unfriendliness|infighting|backbiting|bickering|micromanagement|micro-management|vagueness|evasiveness|
            shouting|bad manners|lack of manners|poor communication|bad organisation|lateness|untidiness|mess|
            broken promises|unanswered|high-handed~|condescension|carelessness|unprofessionalism|short-staffed|
            understaffing|staff shortages|understaffed|dead end|dead-end)
        (complained|complain|complains|grumbled|grumble|moaned|advised me against|told me to avoid|
            warned me off) ..4
        (out of order|out of line|inappropriate|intrusive|improper|unacceptable|disrespectful|distasteful|offensive|
            impolite|uncalled for|uncalled-for|one-sided|heavy-handed|overbearing|shambles|shambolic|farcical|
            laughable|
            depressing|dispiriting|demoralising|demoralizing|soulless|joyless|lifeless|off-putting|offputting) ..2
        (other|second|another|different) ({house}|employer|team) ..2 (answered|replied|decided|rang|called|offered|
            responded|came back|treated|wrote) ..1 (within|in|the same|at once|straight|on the|me|promptly|quickly)
        i (expect|expected) (an employer|a firm|a company|people|more|better|a school|a hospital|a manager|
            professional~|
            courtesy|honesty|good manners|respect) ..4
        (the|a|your) ..1 (lack|absence|shortage|want) of ..3
        (put|turned|scared|frightened|drove|driven|putting|turning|warned) (me|us) (off|away)
        (disappointed|bothered|troubled|alarmed|unsettled|dismayed|annoyed|irritated|discouraged|disheartened|
            worried|shocked|appalled|upset|offended|insulted|bored|bewildered|frustrated|puzzled) ..1 (me|us)
        (left|leaves|made|makes|leaving) me ..1 (cold|uneasy|uncomfortable|doubting|doubtful|wondering|unsure|
            with (doubts|questions|the impression|a bad|a poor|little|no|an uneasy|the feeling)|feel|think twice|
            doubt|wonder|hesitate|reconsider|unhappy|worried)
        (dragged|drags|dragging|drag) on ..4
        (for|taken|took|lasted|dragged|waited|kept) ..2 (far|much|way) too long
        (weeks|months|ages) of (waiting|silence|delay|delays|chasing|uncertainty|hearing nothing|back and forth)
        (weeks|months|days|week|month) without (a|an|any|hearing|news|so much|even|the)
        (kept|left|leaving|keeping) (me|us|people|candidates|applicants) ..1 (waiting|hanging|in the dark|guessing|
            dangling|in limbo|standing|sitting)
        ({they}|your ..2|the ..2|who|people) ..1 {nots} ..3 (bother|bothered|listen|listened|reply|replied|answer|
            answered|respond|responded|turn up|turned up|
            apologise|apologised|apologize|apologized|keep (its|your|their|to)|
            tell (me|us)|told (me|us)|explain|explained|give (me|us) a (straight|clear|proper)|get back to me|
            read my|read (a|the) (cv|application)|look (up|me in)|say (when|what|how)|know (who|what|why|how|when)|
            agree|decide|make up your)
        (nobody|no one|no-one|none of {they}) ..1 (could|can|would|seemed|knew|was|had|has|replied|answered|listened|
            rang|called|told|bothered|met|came|spoke|explained|greeted|offered|read|appeared|agreed)
        (from|of) (the last|another|a different|a bygone|the previous) (century|age|era|decade|time|planet)
        (antique|ancient|obsolete|worn out|worn-out|falling apart|run-down|run down|shabby|tatty|grubby|filthy|
            threadbare|rickety|museum piece|past its best|creaking|decrepit|dilapidated) ..2
        (salary|pay|wage|offer|package|rate|terms|figure|budget|hours|money|bonus) ..5 (too|so|rather|far|very|pretty|
            awfully|quite) (low|little|small|poor|mean|late|vague|long|unsocial|short|thin|modest|meagre|tight|
            one-sided)
        (poorly|badly|clumsily|carelessly|shabbily|sloppily|hastily|amateurishly|unprofessionally|chaotically|
            dreadfully) (handled|run|managed|organised|organized|planned|treated|led|paid|prepared|conducted|
            equipped|maintained|lit|kept|thought|written|briefed|advertised|explained|communicated|staffed|arranged)
        (in|into) (another|a different|a higher|a better) (league|class)
        (night and day|no comparison|nowhere near|head and shoulders|streets ahead|miles ahead|light years|
            world apart|
            worlds apart|poles apart|leaves yours|puts yours)
        (told|tells|said|says|showed|shows) ..1 (me|us) ..1 (enough|everything|all)
            ..1 (i|you|about|that|$) ..3
        (spoke|speaks|told|tells) (for itself|for themselves|its own story|their own story)
        (go|going|step|stepping|move|moving|take me|be a step) (backwards|backward|down a step|down in)
        (more|most) (interested|concerned|occupied|taken up|bothered) (in|about|with|by) (his|her|their|your|its) ..2
            (phone|phones|screen|figures|numbers|profit|profits|image|own|watch|than)
        (far|much|a good deal|rather|considerably|somewhat|altogether|significantly|a lot|decidedly|
            infinitely) more ..1
            ({house}|one|employer|team|culture|environment|place to)
        # as said by others
        (reviews|review|rumours|rumors|stories|things|comments|accounts|reports|complaints|posts|what) ..2
            (from|by|of|left by|about) ..3 (staff|employees|people|former|ex-staff|ex-employees|past|current|workers|
            colleagues|you|your|there|place|company|firm)
        (former|ex-|previous|past) (staff|employees|employee|colleagues|workers|nurses|teachers|drivers) ..6
        (word|talk|things|stories|bad things) (on the street|around town|in the trade|about your|i have heard about)
        # as a reason
        # wished for next time
        (hope|trust|wish) ..1 (you|your ..2|that you|the next|the firm|the company) ..2 (learn|learns|improve|
            improves|
            sort|sorts|fix|fixes|treat|treats|do better|does better|mend|mends|change|changes|rethink|listen|listens|
            pay|pays|look after|take better|be more|is treated|gets a better|are treated)
        it (is|was) (a|such a) (pity|shame) (that|how|about|you|your|the|nobody|no)
        (life|time) is too short
        no (place|job|way|company|firm|team) (for|to) (me|a|an|work|treat|run|anyone|anybody|people)
    """,
    but="""
        no criticism
        (nothing|not because|not) (to do with|of|against|about)
        (no|without) ..2 reflection (on|of)
        (later|sooner|earlier|other|rather|longer|further|closer|farther) than
        more (time|detail|information|than (fair|generous|kind|enough))
        (my|our) own ..2
        (compare|compared|comparing) notes
        (thank|thanks|grateful) ..2 for ..8
        (apologise|apologize|apologies) ..6
        (one|somebody|someone|person|candidate) ..1 better
        the ..1 lack of ..2 (is mine|on my (side|part))
    """,
)
"""What a withdrawal says against them."""

SLIGHTS = Talk(
    name="slights",
    denied=True,
    ways="""
        (better|higher|greater|wider|brighter|steadier|shorter|kinder|fairer|bigger|richer|stronger|healthier|nicer|
            clearer|livelier|warmer|saner|safer|calmer|friendlier|quicker|faster|more ..1) [and ..1]
            (prospects|prospect|future|scope|training|development|progression|promotion|support|perks|holidays|leave|
            benefits|conditions|equipment|facilities|kit|tools|management|supervision|atmosphere|morale|culture|
            standards|security|stability|weekends|shifts|rota|hours|pension|title|grade|status|salary|pay|wage|money|
            terms|package|rate|offer|deal|contract|budget|colleagues|boss|bosses|leadership|people|employer|firm|
            company|reputation)
        (happier|better off|more at home|safer|more valued|better treated|better looked after|more welcome|
            better paid|better suited) (elsewhere|somewhere|where|there|with (them|people|a|an|another)|
            (at|in) (a|an|another|the other))
        {nots} ..2 (convince|convinced|impress|impressed|persuade|persuaded|reassure|reassured|sold|won over|
            win me over|taken with|taken by|struck by|drawn to|comfortable with|at ease with|happy (with|about)|
            keen on|fond of|care for|take to|warm to|warmed to) ..4 (your|the|me|how|what|that|by|you|such|people)
        i was not ..1 (told|shown|asked|offered|given|greeted|introduced|heard|listened to|met) ..4
        (your|the) ..2 (is not|are not|was not|were not|does not|hardly|never|did not seem|do not seem) ..1 (ready|
            equipped|set up|serious|geared|honest|prepared|interested|willing|aware|safe|
            clean|clear|organised|organized|well run|modern|ambitious|up to date|trustworthy|stable|convincing|
            professional|respectful|welcoming|friendly)
        (do not|cannot|can not|hardly|did not|never) ..1 (think|believe|see|trust|find|feel|like|rate|share|agree|
            respect) ..1 [that] (the|your|you|this|such) ..6
        (no|without|not even|without any|neither|hardly any|little|nothing in the way of|not much) ..2 (pension|
            sick pay|
            overtime pay|prospects|budget|windows|progression|canteen|security|guarantee|career path|career|
            room to grow|room for growth|future|training to|development|support for|plan for|structure|direction|
            leadership|respect|warmth|interest in)
        (gone with|going with|go with|chosen|chose|accepted|joining|join|joined|picked|preferred|signed with|
            work for|said yes to|moving to|settled on|opted for) ..6 (that|which|who|whose|where) ..1 (could|can|
            knows|
            knew|actually|really|at least|i can|makes|made|keeps|keep|trusts|has|have|does|did|is|are|was|were|values|
            people|gives|gave|offers|offered|takes|took|wanted|wants|treats|treated|pays|paid|listens|listened|
            understands|
            respects|shares|invests|cares|thinks|thought|feels|felt|seems|seemed|appreciates|moved|replied|
            answered) ..6
        (in|with|for|at|of|to|by) (a|an|another|some) more (modern|serious|lively|ambitious|organised|organized|
            professional|exciting|generous|stable|caring|reputable|established|welcoming|respectful|dynamic|flexible|
            forward-looking|forward-thinking|senior|challenging|rewarding|interesting|attractive|
            suitable employer) ..3
        (since|because|given that|given how|seeing that|seeing how|seeing as|now that|given) (the|your|its|their) ..2
            (manager|panel|interviewer|interviewers|staff|team|boss|interview|test|equipment|kitchen|atmosphere|pay|
            salary|wage|offer|terms|culture|place|building|management|reviews|recruiter|receptionist|people|machines|
            tools|systems|software|rates|owner|head|director|principal|supervisor|foreman|chef|process|workload|
            leadership|budget|finances|reputation|tone|mood) ..3
            (is|was|are|were|seems|seem|seemed|looks|looked|felt|feels|sounds|sounded|has|had|have|does|did|do|keeps|
            kept|makes|
            made|left|leaves|could|cannot|will|would) ..4
        (since|because|as|given that|seeing that|now that|after) you [have|had|all|both|only|yourself|
            yourselves] (changed|
            kept|never|only|cannot|seem|seemed|left|cancelled|canceled|forgot|treated|expect|pay|interrupted|moved|
            postponed|rescheduled|lost|refused|hesitated|wavered|dithered|ignored|asked (me to do|for too|too|
            about my|things)|do not|did not|
            have not|are not|were not|could not) ..5
        (as|because|since|given|after|having|owing to|due to|on account of|in view of|in light of|considering|
            now that)
            ..1 (you|your ..2|the ..3|it|they|things|everything|everyone) ..4 (too|so|rather|badly|poorly|hardly|
            barely|
            kept|failed|refused|forgot|ignored|cancelled|canceled|lost|lacks|lacked|is not|are not|was not|were not|
            did not|does not|do not|could not|cannot|never|will not|would not|has not|have not) ..3
            (me|my|your|it|people|staff|you|long|late|slow|little|small|far|often|much|many|hard|low|clear|a|the|any|
            what|enough|well|seriously|properly|right|good|interesting|challenging|attractive|serious|honest|ready|
            organised|organized|{bad}|{worse})
        (with|given|what with|considering) (the|all the|so many|so much|your|such) ..3 (turnover|cuts|sackings|
            redundancies|layoffs|changes at the top|resignations|debts|losses|troubles|rumours|overtime|workload|
            absences|disputes|strikes|complaints|delays|confusion|politics|noise|chaos)
    """,
    but="""
        no criticism
        nothing (to do with|against|but)
        not because
        (no|without) ..2 reflection (on|of)
        (later|sooner|earlier|other|rather|longer|further|closer|farther) than
        more (time|detail|information|than (fair|generous|kind|enough))
        (thank|thanks|grateful|glad|liked|i like|enjoyed|admire|admired|appreciate|appreciated|pleasure|impressed|
            respect|generous|kindness) ..12
        ^(i am|i was) sorry
        (apologise|apologize|apologies|sorry|regret) ..6
        (my|our) own ..2
        (your|the|a) right (choice|person)
        (compare|compared|comparing) notes
        we compare
        (suit|suits|suited|fit|fits) ..1 (my|our) ..3
        for (family|personal|private|health) reasons
        (commute|journey|drive|too far|far from|further from|nearer|closer|relocat~|moving to|move to|move house|
            my (wife|husband|family|parents|mother|father|partner|children|daughter|son|health|studies|present|
            current|
            plans|situation|circumstances|notice|skills|strengths|experience)|(right|good|best|better) (fit|match|one|
            step|time|moment|role|job|post|{job}) ..1 for (me|my|us)|right for me|suited to me|i am the (right|best))
        (wanted|want|thought|felt|wish|asked me|told me|asked) ..1 (you|them|her|him) to (know|tell|say|hear)
        (one|somebody|someone|person|candidate) ..1 better
        the ..1 lack of ..2 (is mine|on my (side|part))
    """,
)
"""What may be a reason of the candidate's own as well, and is where nothing kind stands beside it."""
