"""Own gain: your needs stand behind theirs."""

from __future__ import annotations

from afterword.writing.review.check import Check, said
from afterword.writing.review.purposes import BEFORE_IT_IS_SETTLED
from afterword.writing.review.talk import Talk
from afterword.writing.review.wishes import PROFITING

NEEDS = Talk(
    name="needs",
    ways="""
        (perfect|ideal|great|good|excellent|convenient|handy|fantastic|best|wonderful|useful|better|helpful|brilliant|
            easier|lovely|huge|wonders|amazing) for (me|my (finances|family|career|cv|resume|commute|wallet|life|
            lifestyle|situation|bank|personal|development|own|schedule|needs|goals|visa|kids|children|circumstances|
            growth|portfolio|mental|work-life|husband|wife|partner|mortgage|rent|plans|studies|ambitions))
        my (mortgage|debts|debt|bills|student loan|student loans|student debt|overdraft|bank balance|bank account|
            landlord|finances|childcare|credit card|car payments|loan|loans|school run|bank manager|savings|
            unemployment)
        my [own|current|daily|long|morning|present] (commute|journey to work|drive to work|drive in|travel time|
            bus ride|train journey)
        (shorter|short|easy|easier|quick) (commute|drive|walk|journey|bus ride) .. (me|for me|my|from home|from my)
        (closer|close|near|nearer|minutes from|minutes away from|walking distance of|walk from|round the corner from|
            around the corner from|next to) [to] (my (home|house|flat|door|apartment|place|front|family|gym|kids|
            children|parents|girlfriend|boyfriend|partner)|where i live)
        i (really|badly|urgently|desperately|simply|honestly) need (the|a|this|some|work|money|something)
        i need (the|a|this|some|steady|stable|regular|more|better|full-time) [steady|stable|regular|new|secure|
            full-time|better|higher] (job|money|income|insurance|health insurance|visa|work|stability|security|pay|
            salary|paycheck|pay cheque|wage|change|cash|sponsorship|sponsor|hours|experience|reference|break|
            fresh start|permanent post)
        (would|will|could|can) (help|allow|let|enable|get) me [to|finally] (pay|move|buy|afford|save|provide|support|
            spend|settle|get|out|stop|leave|escape|achieve|grow|develop|advance|reach|fulfil|finish|see|be home|clear|
            keep my|stay in|learn|broaden|gain|build my)
        (pay|cover|clear|afford|meet|pay off|keep up with) my (rent|bills|mortgage|debts|debt|loan|loans|tuition|fees|
            wedding|house|car)
        (pay the bills|pay the rent|make ends meet|put food on|roof over|feed my|support my family|provide for my)
        (advance|boost|further|accelerate|kick-start|kickstart|launch|jump-start|relaunch|restart|benefit|help|grow|
            propel|strengthen) my [own] (career|cv|resume|profile|prospects|personal|professional|skills|earning|goals|
            network|growth|development)
        (stepping stone|stepping-stone|springboard|stopgap|foot in the door|look good on my|looks good on my|
            look great on my|looks great on my|name on my|on my cv would|on my resume would)
        (fit|fits|suit|suits|fitted|works with|work around|works around|fit around|fits around|convenient for|
            accommodate) [in|well|perfectly|nicely] [with|into] my (lifestyle|schedule|childcare|hours|family|life|
            needs|plans|studies|kids|children|routine|school run|own plans|hobbies|training|personal|other|evenings|
            wife|husband|partner|holiday|gym|situation|commute)
        (sponsor|sponsoring|sponsorship of|support|extend|renew|secure|solve|sort out) my [work|own]
            (visa|permit|residence|immigration|green card|work permit)
        (exactly|precisely|just|all|everything|really) what i (need|want|am after|am looking for|have been looking for)
            [in|for|at|right|from] (my|this point|this stage|now|a salary|terms of|personally|life|financially|because)
        what i (want|need|hope to get|would get|would gain|hope to gain|stand to gain|expect to get) (from|out of)
            (this|the {job}|your|it|a ({job}|company|firm|employer))
        (get|getting|take|pull) me out of (my|this|the|a|debt|here|trouble|unemployment|home|retail)
        (escape|escaping|flee|leave behind|get away from|quit|tired of|sick of|fed up with|bored with|bored of|
            had enough of) [from] my [current|present|old] (job|boss|commute|office|company|employer|work|role|manager|
            colleagues|town|flat)
        i would finally (get|have|be|earn|see (my|more of)|live|own|buy|afford|stop|sleep)
        (benefit|benefits|advantage|upside|plus|attraction|draw|appeal|reason) .. (for me|to me) ..
            (is|are|would be|was) .. (salary|pay|commute|hours|holiday|location|flexib~|insurance|benefits|proximity|
            travel|close|perks|money|title|remote|home|free)
        (i would|i will|i could|so i|so that i) .. (save|cut|halve) .. (on petrol|on fuel|commuting|on rent|on travel|
            an hour each|an hour a day|on childcare|travel time|my commute)
        (work|working) from home .. (suits|suit|helps|help|would) .. (me|my)
        (time|allow me|let me|able|free|early enough|home) to (pick up|collect|drop off|look after|care for|be with|see)
            my (kids|children|son|daughter|mother|dog|parents|father|grandchildren)
        (do me|does me|be doing me) .. (favour|favor|good|world of good)
        so good for me
        (my (bank|wallet|finances|landlord|overdraft|husband|wife|mother|mum|mom|family|parents)) (would|will) ..
            (happy|thank|pleased|relieved|thrilled|love|delighted|grateful)
        (look|looks|stand out|shine) ..2 on (my|a) (cv|resume|record|profile)
        (fit|fits|fitted|suit|suits|match|matches|work|works) ..4 (my|our) (children~|kids~|school~|childcare|wife~|
            husband~|family~|studies|hobby|hobbies|band|evenings|training schedule|gym|commute|lifestyle|bus|train)
        i am (fed up|tired|sick|weary|bored|exhausted) (with|of|by|from) (driving|commuting|working|living|waiting|my|
            the|being|having|travelling|renting|temping|night|nights|looking|getting|unemployment|freelancing|short|
            long)
        (on|along|near|off) my (bus route|way home|way to|train line|doorstep|street|tram line|side of town|tube line|
            cycle route)
        what (draws|attracts|tempts|appeals to|drew|attracted|excites|sold) me [most|first|above all|best|here|to] ..
            (training|salary|pay|location|hours|pension|holiday|holidays|insurance|commute|benefits|money|title|
            flexibility|travel|perks|discount|security|contract|prestige|gym|car|sea|free|paid)
        (permanent|steady|regular|full-time|secure|stable|fixed|decent|proper|reliable|guaranteed|better|higher)
            (contract|wage|income|job|salary|post|position|pay|paycheck|pay packet|hours|employment) ..6
            (me|my|i|at last|finally|mortgage|every month|each month|end of the month)
        (me|i|my) ..6 (steady|regular|permanent|stable|secure|guaranteed|decent|proper)
            (wage|income|salary|paycheck|pay packet|pay|contract|job|employment|hours)
        (apply|qualify|be approved|save) for (a|my|our) [own] (mortgage|loan|visa|green card|residence permit|deposit|
            house|flat|car|wedding)
        i need (a|some|the|this|to) [new|bigger|real|proper] (challenge|change|way out|break|boost|lift|foothold|start|
            fresh start|escape|get out|get away|earn|pay|move out|settle|title|promotion)
        my (visa|work permit|permit|contract|lease|tenancy|benefits|savings|unemployment benefit|benefit|redundancy pay|
            severance) (runs|run|expires|expire|ends|end|depends|depend|is about to|is running|are running|will run|
            will expire|lapses|dries|is up|stops)
        (solve|end|ease|fix|solves|sort out) (a|my|all my|many of my|several of my|most of my) [real|big|current]
            (problem|problems|worries|troubles|difficulties|money|financial)
        (walk|walking|cycle|cycling|drive|bus ride|journey|commute|tram|train) to
            (work|the office|your office|your door) .. (me|my|minutes|shorter|easier|only)
        (would|will|could) (take me|save me|cost me|spare me|give me|get me|earn me|bring me|buy me) ..4
            (minutes|hours|hour|money|pounds|euros|dollars|rent|petrol|fuel|commute|train fare|fares|time with|weekends|
            evenings|security|stability|status|permit|visa|way out|experience|title|step up|freedom|more time|
            flexibility|break|boost|foot)
        i (would|could|will|can) (at last|finally|at long last) (have|be|earn|afford|get|move|buy|leave|stop|see my|
            give|sleep|live|start|pay|rent)
        (would|will) be (a|an|my) [big|huge|great|real|important|perfect|nice|good|welcome|natural|logical]
            (step up|step forward|boost|leap|break|promotion|launch pad|relief|lifeline|way out|escape|fresh start|
            opportunity) (for me|for my|from my|in my|to my|out of)
        i (want|am looking|hope|intend|plan|would like|need|aim) [for|to] (get|gain|learn|earn|use|become|develop|
            advance|acquire|find|collect|add|build|broaden|move up|climb|progress) ..6
            (from you|for myself|my own|my cv|my resume|my career|for my future|out of it|out of this|then move|
            before i (move|go|leave|retire|start|set|try|find)|before moving|the ladder|on my|your name|somewhere else)
        (your|the) (name|brand|logo|reputation|prestige) .. (on my|my cv|my resume|for my|open doors|doors for me)
        (good|better|great|best|nice|perfect|ideal|kinder|easier|convenient) (on|for) (my|our)
            (purse|pocket|wallet|knees|back|sleep|nerves|family|marriage|children|kids|dog|health|budget|weekends)
        (childcare|nursery|school|daycare|parents|girlfriend|boyfriend|husband|wife|partner|fiancé~|fiance~|family) ..
            (is|are|live|lives|works|work) .. (near you|nearby|near your|close to your|next door|round the corner|
            around the corner|in the same|your office|your building|your street)
        (near|nearer|closer|close) to (my [old|elderly|aging|ageing] (parents|mother|father|girlfriend|boyfriend|
            fiancé~|fiance~|children|kids|friends|partner|wife|husband|grandchildren)|where i|the sea|the mountains|
            the beach)
        ({job}|it|this|that|which|you|office|depot|would|and) (be|is|are|being) ..2 (near|nearer|close|closer) to home
        (perks|free lunch~|free lunches|staff discount|employee discount|gym|company car|pension|insurance|
            flexible hours|flexitime|home office|holidays|short hours|four-day week|long weekends|free travel) ..
            (appeal|appeals|attract|attracts|suit|suits|tempt|tempts|help|helps|draw|draws|would be nice|would be great|
            for me|to me|i (need|want|would (need|love|like|use|get)|could (use|get)))
        my rent (is|has|went|goes|and|which|would|will|every|each|in|for|on|without|to)
        (hours|shifts|schedule|timetable|times|rota|location|days) ..2 (fit|fits|suit|suits|match|matches|work|works|
            would fit|would suit|would let|would allow|let|allow|would work|mean|would mean) ..4
            (my|me (to|pick|drop|be|collect|go|spend|see|study)|our) ..1 (daughter~|son~|kids~|children~|child~|family|
            school run|wife~|husband~|childcare|studies|course|partner~|life|lifestyle|other|hobbies|commute|pick|drop|
            be home|collect|mother~|father~)
        (be|get) home ..2 (by|before|in time|for|at) (four|five|six|seven|dinner|supper|4~|5~|6~|bedtime|tea|the kids|
            my)
        (relief|boost|help|godsend|lifesaver|blessing|weight off|difference|lift|win|bonus|plus|perk|step up)
            (for|to|off) (my|me|our|us) ..3 (wife|husband|family|and (me|i)|career|finances|financially|shoulders|
            household|bank|cv|resume|budget|mind|mortgage|life|confidence|partner|personally|$)
        (big|huge|massive|great|nice|real|major|enormous|tremendous|definite|added)
            (plus|bonus|perk|boost|relief|draw|win|advantage|attraction|weight) (for|off|to) (me|my|us|our)
        for my own (growth|development|sake|benefit|career|good|peace|purposes|needs|reasons|future)
        (place|job|employer|company|firm|somewhere|someone|salary|will|would|you|this|it|let me|me) ..2
            (pay|pays|paying|fund|funds|sponsor|sponsors|finance) ..2 (my|a|the) ..2
            (master~|mba|degree|phd|course|studies|tuition|certification|licence|license|qualification|
            student (loan|loans|debt)|mortgage|rent|wedding|car|boat|house|divorce)
        (buy|afford|rent|get|own|build|finance) (a|my|our|my own|our own|a bigger|a new|a first) ..1
            (house|home|flat|apartment|car|place|condo|boat)
        (need|needs|want|wanted|require|lack|without) ..2 (health|medical|dental) (insurance|coverage|benefits|cover)
            (for|and|badly|because|$)
        (my|our) (mortgage|rent|debts|debt|loans|bills|overdraft|credit card~|student loans|landlord|landlady|tuition)
        (on|onto|up) the (property|housing|career|next rung of the|corporate) ladder
        (bus|train|tram|metro|subway|underground) ..2 (stops|stop|goes|runs|station) ..3
            (my door|my house|my flat|my street|my home)
        (then|and then|later|afterwards) ..1 (start|open|found|launch|set up) (my own|a) ..1
            (business|company|firm|shop|practice|studio|restaurant)
        (sort~|solve~|fix~|secure~) my (visa|permit|papers|residency|status) [out]
        (take|takes|taking|lift|lifts|get) ..4 (pressure|strain|load|weight|worry|worries|stress) (off|away from) ..1
            (at home|me|us|my|the family)
        (savings|money) (are|is|have|has) ..2 (gone|run out|running out|running low|dried up|used up)
        (wife|husband|family|partner|mum|mom|mother|father|dad|girlfriend|boyfriend) ..3
            (after me|at me|nag~ me|wants me|want me|begging me|pushing me) ..1 to (get|find|take|have|earn|land)
        ({job}|this|it|that|salary|wage|pay) would (pay for|fund|finance|cover)
            (it|that|my|the (move|wedding|house|baby|course)|our)
        what i (like|love|fancy|enjoy|liked|prize) ..4 (is|are|was|were) ..3 (parking|pay|salary|hours|holidays|perks|
            short (day|days|hours|week)|location|commute|discount|money|pension|flexitime)
        hours would (fit|suit|work) ..2 (round|around|with|for|in with) ..2 (school run|school runs|kids|children|
            childcare|studies|family|husband|wife)
        want (this|it|the job|the role|the post|the place) because [of what] (i would|i could|i will)
            (learn|get|grow|earn|gain|be able|have)
        i (am looking for|want|need|am after) (somewhere|a place|a firm) [new|good|nice]
            (to (grow|learn|settle|develop myself)|where i can grow)
        always (wanted|dreamed|dreamt|longed|hoped) (to live|to move|to be|of living|of moving)
            (by the (sea|coast|water|lake|river|ocean|park)|near|close to|(in|to)
            (the (country|city|mountains|hills|north|south|west|east|highlands|countryside)))
        my (dog|cat|kids|daughter|son) could (come|go|be) ..2 (with me|to work|to the office)
        (i could|i can|we could|able to|get to) [finally|at last] (sleep in (again|a bit|till|until|for once|$)|
            have a lie-in|have my weekends|have my evenings|(see more of|spend more time with) my
            (kids|children|family|wife|husband|boys|girls|grandchildren|partner|mum|mother|parents|friends|son|
            daughter)|be home by|sleep later)
        (cut|save|knock|shave|take|saves|saving|cuts) ..5 (off|on|from) my (drive|commute|journey|day|travel|train|bus)
        (take|ease|takes|eases|taking|lift) (some of the|the|a bit of|some|a lot of) (pressure|strain|load|weight|worry)
            (off|from|of) (the mortgage|my|us|the family|home|our)
        (this|it|that|yours|your ..2|the (job|hours|post|place|role)) (would suit|suits|will suit) me
            (a lot|much|far|so much|a great deal|no end) (better|more)
        (i|we) could [finally|at last] (give up|get rid of|drop|sell|cancel) (the
            (season ticket|commute|childminder|childcare|lodger|evening job)|(my|our) ..1
            (season ticket|car|second job|second car|flat|commute|childcare|childminder|lodger|evening job))
        (a big|a huge|a real|a major|such a) (plus|draw|bonus) for (me|us|my)
        (i could|i can|let me) pick (the|my) (boys|girls|kids|children|son|daughter) up
        (keen|interested|excited|applied|applying) [mainly|mostly|partly|chiefly] because (the|your|of the|of your)
            (pension|salary|pay|hours|holidays|benefits|perks|insurance|holiday)
        (just|exactly) the [sort of|kind of] break [that] i (need|needed|want)
        (discount|perks|gym|allowance) would (come in handy|be handy|be nice|be welcome|be a help)
        i have (a mortgage|a loan|rent|bills|debts|mouths|a family|children) to (pay|feed|pay off|keep|support)
        i would get to (practise|practice|improve|brush up|travel|see the world)
        (chance|way) to get my ..4 paid for
        i get bored (easily|quickly|fast|soon)
    """,
    but="""
        (best|better|easier|convenient|good|suit) ..2 for me to (ring|call|come|send|write|phone|email|visit|meet|try|
            bring|go|drop|collect|start)
        (stepping stone|stepping-stone) (path|bridge|across|through|over)
        (think|thinking|thought|kept|wondered|wondering) ..9 on my way home
        my commute (gives|taught|was spent reading)
        (loan|loans|debt|debts|mortgage|finances) (book|portfolio|team|desk|department|clients)
        good for me to (hear|see|know|learn)
        (rent|loan|debt|mortgage) book
        (give|save|spare) you
        (so|which|and) [that] (saves|spares|helps|gives) you
        (day|days|date|dates|time|times|moment|hour|slot|slots|week|morning|afternoon|evening|monday|tuesday|wednesday|
            thursday|friday|noon|call|any of ..3|either|whichever|whenever|1~|2~|3~|4~|5~|6~|7~|8~|9~|january|february|
            march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|
            christmas|term|start|starting|beginning|saturday|sunday|today|tomorrow|talk|conversation|interview|visit|
            zoom|video|telephone|phone) ..6 for me
        (tenants|members|customers|patients|drivers|staff) ..3 (need|buy|afford|pay)
        (rent|mortgage) (ledger|product|book|team|desk|arrears|roll~)
        would be (a|such a) (plus|bonus) for
        (families|people|farmers|parents|workers|residents|clients|traders|youngsters|learners) ..4
            (need|want|get|afford)
        my (loans|debts|debt|savings|bills|loan|finances) ..3 (had|were|came|performed|stayed|arrears|plan|sheet|at|
            on the|for the)
        (handover|training|manual|glance|walk|sheet|report|plan|answer|chart|map) ..3 (would|will|could)
            (help|let|enable|allow) me
        fit my (hours|days|shifts) (to|around|round) (the|your|yours|that)
        withdraw~
        (we|i) (moved|kept|put|brought|ran) ..6 (close|near) to
        my mortgage (files|applications|desk|clients|team|work|cases|customers)
        would not (change|matter|be affected)
        (ride|journey|drive|walk|commute|train|bus) home (went|was|gave|passed)
    """,
)


GAINS = Talk(
    name="gains",
    ways="""
        (godsend|lifesaver|life-saver|lifeline|blessing|boon|relief|dream|gift from heaven|answer to (my|our) prayers|
            win|windfall) (to|for) (me|us|my (family|wife|husband|children|kids|partner|bank|wallet|back|knees))
        (would|will|could) ..2 (let|allow|enable|help|get|mean) ..1 (me|i|us|we) ..3
            (pick up|collect|drop off|be home|walk|cycle|sleep|see (my|more of)|out of|afford|pay|stop|stay|move|
            keep (my|our|the)|get a|buy|save|finally)
        (minutes|mile|miles|stops|steps|metres|yards|a stone's throw|round the corner|a short walk|two streets|
            five minutes) ..3 from (my|our) ..1 (front door|door|house|flat|home|place|doorstep|street)
        (baby|wedding|little one|second child|mortgage|divorce|house move) ..1 (on the way|coming|due|arriving) ..6
            (timing|good|suit|help|come in handy|money|income|steady)
        (my|our) (knees|back|feet|wife|husband|kids|children|bank manager|doctor|landlord|dog|wallet|mother|marriage|
            cat) (would|will) (thank|be (glad|pleased|happy|delighted|grateful)|love|like|cheer|dance)
        (sleep|lie) in ..3 (now|if|since|because|when|mornings|for once|later)
        my lease (is|runs|ends|comes|expires)
        (buses|bus|tram|train|22|metro|underground|tube) (stops|stop|runs|goes) ..3 (at|outside|past|by|to)
            (your|their|the) (door|gate|entrance|front|house|corner)
        (it|{job}) would (get|take) me (out of|off|away from) (the|my|this|here)
        (timing|hours|location|pay|money|commute) (could not|cannot) be better [for me]
        (steady|regular|decent|secure) (income|money|wage|pay|work|job) is (what|all|something) i
        (come|comes|came) (in handy|at the right time|just in time|in the nick of time)
            (for me|as my|with my|since my|when my|now that my)
        (halve|halves|cut|cuts|save|saves|spare|lower|shrink) (my|our|me) ..3 (petrol|fuel|bill|bills|fare|fares|rent|
            journey|drive|travel)
        give (me|us) [back] [my|our|more] [free] (evenings|weekends|nights|mornings|time (with|for) my)
        (would|could|will) ..1 (leave|give|allow|let|afford) me ..2 (time|room|space|energy|freedom) ..1 (for|with|to)
            (my|a|the|see|be|write|study|pursue|look|finish|train)
        (killing|ruining|wrecking|eating up|eating into|destroying|costing) (my|our) ..1
            (life|social life|love life|marriage|health|weekends|evenings|back|nerves|family|sleep)
        what i am ..1 (in it for|hoping to get|(after|looking for) (in (a|my|terms)|at|right|for my|because|financially|
            since))
        (move|moving|relocat~|transfer) to ..3 (would|will|means|lets|allows) ..3 (let me|me|us|i|we)
        (live|be|move in|settle|closer) ..2 (with|near|to) my (girlfriend|boyfriend|fiancé~|fiance~|partner|parents|
            family|mother|father|wife|husband|children|kids|grandchildren)
        (my|our) (girlfriend|boyfriend|fiancé|fiancée|fiancee|husband|wife|partner|parents|mother|family|sister|brother)
            ..2 (is|are|was|lives|live|works|just|has) ..2 (stationed|based|nearby|there|moved|posted|
            in the (area|city|same)|close by|transferred) ..4
        (family|mouths|children|kids|parents) to (feed|support|provide for|look after|think of|raise)
        (income|money|pay|salary|cash|wage|paycheck) ..3 (blessing|ease|relief|godsend|come in useful|lifeline|welcome)
        my (growth prospects|career prospects|prospects|career path|career growth|future prospects|standard of living|
            quality of life|earning power|earning potential|living standard|market value|professional growth)
        standard of living
        (perfect|ideal|great|dream) ..1 (step|move|chapter) (for me|in my (career|life|journey))
        tick~ ..2 my ..1 boxes
        (want|need|hope|keen|dying|looking|wish) to (get|move|break) out of ..3
        gain so much (from|by|here|in)
        (me|i|us|my ..2|the) (extra|additional|bit more|little more|spare) (cash|money|income|pay) ..1
            (would|will|comes|for (me|my|our)|in my|and|$|is|as|because)
        (save|saves|saving) me (a fortune|money|hours|an hour|the|on|so much|a lot|from)
        i need (a|my) (sponsor~|visa|permit|work permit)
        (looking|searching|hoping|hunting) for (something|somewhere|a job|work|anything) ..1
            (more|closer|nearer|less|better|part-time|with regular|with better|with shorter) ..2
            (stable|secure|steady|permanent|hours|home|pay|paid|stressful|flexible|regular)
        (get|got|getting) off the (night bus|dole|treadmill|rat race|night shift|road)
        (paid to|get to|chance to) learn ..6 ((i want|i am)|my (own|cv)|for free)
        (i would|i could) ..1 (get|be able) to learn ..6 (on the job|for free|at your|from you)
        home in time (to|for) ..4
        (could|can) ..1 (really|do with|use|badly use) ..1 (the|some|more) ..1 (money|cash|income|salary|pay)
        feather in my cap
        open ..2 doors ..1 for me
        (name|brand|logo) ..3 (open|opens) ..2 doors
        (just|exactly) what i need ..2 (now|after|at)
        (tired|sick|weary|fed up) of my ..6
        (suit|suits|fit|fits|work|works) me ..3 (because|since|as|with|due|now) ..3
            (kids|children|school|family|baby|commute|parents|studies|husband|wife|dog|health|nursery)
    """,
    but="""
        could use the (report|chart|check)
        (give|save|spare) you
        (drivers|customers|passengers|staff|patients) ..3 (wanted|want|live|need)
        (customers|patients|tenants|pupils|parents|drivers)
        when i was
        withdraw~
    """,
)
"""What the candidate would get out of it."""

CHECKS = (
    Check(
        name="own-needs-first",
        severity="warning",
        sentence="It says what the job would do for you, not what you would do for them.",
        source="https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/",
        purposes=BEFORE_IT_IS_SETTLED,
        english=True,
        hears=(NEEDS, GAINS, PROFITING),
        when_heard=True,
        look=said(NEEDS, "It speaks of your own needs. Say what they would gain.", or_=(GAINS, PROFITING)),
    ),
)
