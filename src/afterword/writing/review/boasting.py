"""What one says of oneself that anybody could, and what sets oneself above others, in frames of sentences.

The checks of evidence and of other candidates hear these besides their own ways.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

SELF_PRAISE = Talk(
    name="self-praise",
    denied=True,
    ways="""
        # "as a natural leader", "being highly organised"
        ^(as|being) [a|an] [{very}|highly|naturally|extremely|exceptionally|hugely] {trait} [and {trait}] [{trait}]
            (leader|person|worker|learner|communicator|individual|professional|employee|team player|organiser|organizer|
            listener|thinker|{trade}|planner|problem solver|all-rounder)
        (as|being) [a|an] [very|highly|naturally|extremely|exceptionally] (natural|born|gifted|talented|
            natural-born|skilled|exceptional) (leader|communicator|organiser|organizer|listener|teacher|{trade}|
            salesman|saleswoman|seller|negotiator|planner|speaker|writer|host|carer|problem-solver)
        ^being ..1 (highly|very|extremely|so|naturally|exceptionally|well|always|both) {trait}
        ^being {trait} and {trait}
        # "I am sincere and dedicated", "I am a very hard worker"
        i am ..1 [a|an] {trait} [{trait}] , [and|but|yet|also] ..1 {trait}
        i am (a|an) [very|really|extremely|truly|genuinely|highly|naturally|quite a|pretty|real|exceptionally|super|
            damn|terribly] (hard worker|hard grafter|grafter|good listener|fast worker|fast learner|quick learner|
            quick study|people person|team player|self-starter|safe pair of hands|strong leader|strong communicator|
            good communicator|great communicator|excellent communicator|outstanding communicator|doer|finisher|
            perfectionist|natural|all-rounder|good organiser|good organizer|steady hand|lifelong learner|
            good team player|great team player|strong team player|morning person|go-getter|problem solver|
            problem-solver|multitasker|outstanding {trade}|excellent {trade}|exceptional {trade}|brilliant {trade}|
            gifted {trade}|great {trade}|superb {trade}|first-rate {trade}|fine {trade}|very good {trade})
        (am|being|as|me) [a|an] [very|truly|really] (outstanding|excellent|superb|exceptional|brilliant|gifted|
            first-class|born|masterful) (communicator|leader|organiser|organizer|listener|manager|presenter|negotiator|
            salesperson|{trade}|writer|motivator|multitasker|team player|problem solver|planner)
        # what others say of me
        (anyone|anybody|everyone|everybody|people|those|colleagues|friends|ask anyone|ask anybody|the people|all) ..1
            who ..1 (knows|know|has worked with|have worked with|worked with|works with|has met|has seen|have met) me
            ..2 (will|would|can|could|always|often|say|says|tell|tells|agree|agrees|know|knows)
        (ask|asks) (anyone|anybody|any of my|my (colleagues|boss|team|crew|pupils|patients|friends)) [and|who] ..4
            (they will|they would|will tell|would tell|will say|you will hear|he will|she will)
        (people|children|patients|customers|guests|colleagues|kids|pupils|students|clients|dogs|animals|horses|
            residents|everyone|strangers|young people|old people|the elderly|babies|youngsters|parents) ..1
            (take|takes|warm|warms|open up|opens up|respond|responds|flock|look up|looks up|listen|trust|trusts|love|
            loves|adore|like|likes) ..1 (to me|me) ..3 (straight away|at once|immediately|instantly|quickly|easily|
            naturally|well|because|wherever|everywhere|$)
        i am ..1 (one of those|one of the|the (kind|sort|type) of|someone|somebody|a person|the one|a {trade}|a man|
            a woman) ..3 (who|that) ..2 (always|never|gets|get|loves|thrives|thrive|cares|care|makes|make|takes|puts|
            works|work|goes|gives|give|delivers|deliver|finishes|sees things)
        # what I would do, be and bring
        (i know|i am (sure|certain|confident|convinced|positive)|i (believe|feel|think|trust|have no doubt)|and|that)
            [that] (i would|i will|i can|i could) ..1 do ..1 (the {job}|this {job}|it|this|that|a {job}|your {job}|
            justice to (the|this|your)|you) ..2 (well|proud|justice|brilliantly|credit|excellently|superbly|perfectly|
            better|great)
        (i would|i will|i can|i could|i shall|i am going to) ..1 do [you|the|a|this|an|your] ..2
            (great job|good job|fantastic job|brilliant job|excellent job|superb job|amazing job|outstanding job|
            fine job|terrific job|splendid job|proud|you credit)
        i (would|will|could|can) ..1 (be|prove) ..1 of ..1 (great|real|much|huge|immense|enormous|good|tremendous|
            genuine|considerable|some) (use|value|help|service|benefit|worth)
        (i|skills|experience|attitude|ethic) ..2 (would|will|could|can) ..2 (make|have|add) (a|an|such a|some) ..1
            (real|big|huge|great|genuine|positive|significant|massive|immediate|lasting|valuable|meaningful|
            tremendous|strong|substantial) (difference|contribution|impact|mark|addition|impression)
        i (give|will give|would give|always give|put) [you|it|this|my] ..2 (all|heart and soul|hundred per cent|
            hundred percent|hundred and ten|100|110|level best|everything i have|utmost|very best|whole heart|
            everything i do) ..2
        (bring|brings|get|gets|bringing|getting) (out the best in|the best out of) ..3
        my ..2 (skills|experience|background|profile|training|strengths|qualities|abilities|personality|skill set|
            skillset|temperament|qualifications|character) ..1 (match|matches|fit|fits|suit|suits|meet|meets|align|
            aligns|mirror|mirrors|correspond|corresponds|tally|tallies|dovetail~|are a match|is a match|are exactly|
            is exactly|are ideal|is ideal|are perfect|is perfect) ..3 (exactly|perfectly|ideally|what|your|the|this|
            with|to|for|seamlessly|completely)
        my (eye|ear|nose|sense|touch|instinct|feel|head|skills|skill|talent|gift|knack|flair|way|passion|love|patience|
            attention|ability|knowledge|understanding) (for|with|of|in|to) ..4 (is|are) ..3 {fine}
        my (powers|sense|grasp|knowledge|command|work|writing|cooking|manner|cv|track record|people skills|
            social skills|language skills|computer skills) ..3 (is|are) ..1 (excellent|second to none|outstanding|
            superb|impeccable|exceptional|first-rate|brilliant|unrivalled|spotless|flawless|beyond reproach)
        (i am|i feel|i believe i am|makes me|make me) ..1 (well|ideally|perfectly|uniquely|eminently|admirably|
            exactly|best|very|particularly|extremely|naturally|more than|superbly) ..1 (suited|placed|equipped|
            qualified|matched|cut out|fitted|prepared|positioned|made|right) (to|for)
        i (would|will) (fit|slot|settle) ..1 (right|straight|perfectly|seamlessly|well|beautifully) ..1
            (in|into|with)
        (i|am|was) ..1 (right|perfect|made|ideal|born|tailor-made|cut out|the man|the woman|the person) for
            (the|this|your|that) ({job}|team|desk)
        i have ..1 (all|everything|exactly|just|precisely|every|more than enough|plenty of) ..3 (skills|qualities|
            experience|drive|talent|you need|it takes|it would take|needed|required|energy|you are looking|
            you could|to succeed|to do)
        (nothing|no task|no job|no challenge|no problem|no customer|no class|no child|no patient) ..2
            (is|was|has ever been|has) ..2 (too (big|small|hard|much|difficult|tough)|beat~|beyond|defeated|daunts|
            fazes|scares) ..2 (for me|me)
        (nothing|little|not much) (fazes|faze|rattles|scares|daunts|throws|escapes|ever fazes|gets past|gets to) me
        i [{very}|just|simply|naturally] (get things done|get results|get on with (everyone|everybody|anyone|people|
            all|anybody)|make things happen|never give up|never let (people|anyone|anybody|you|a team) down|
            stop at nothing|think outside|rise to (every|any|the)|go the extra|leave no stone|live and breathe|
            thrive (on|in|under)|cope with anything|love a challenge|have never let|put people first|
            always go|see things through|fit in anywhere|fit in everywhere)
        i get on (brilliantly|well|famously|great|easily) with (everyone|everybody|anyone|people|all|anybody|every)
        (you can|you could|you may|you will always|you will be able to) [always] (rely|count|depend|bank) on me ..4
        you (will|would) (not|never) ..2 (regret|be disappointed|be sorry|have cause) ..4
        my (work|results|record|track record|reputation|cv|references|achievements) ..1 (speaks|speak) for
            (itself|themselves)
        (hard work|loyalty|honesty|reliability|punctuality|dedication|patience|enthusiasm|commitment|teamwork|
            organisation|accuracy|integrity|passion|determination|discipline) ..2 (is|are|have always been|
            has always been|comes|come) ..2 (my|second nature|in my|naturally|what i am|who i am|who i|no problem)
        (with|given|thanks to|through) my ..2 (passion|enthusiasm|drive|energy|dedication|work ethic|attitude|talent|
            charm|people skills|personality|determination|commitment|reliability|positivity|skills|skill set) ..1
            [and] ..3 (i would|i will|i can|i could|i am)
        i am ..3 (good|great|brilliant|excellent|marvellous|wonderful|skilled|fantastic|hopelessly good|at ease) with
            (my hands|people|numbers|animals|children|figures|words|customers|computers|machines|the public|kids|
            horses|old people|money|data|clients|patients|tools|languages|anyone|everyone)
        i am ..1 {trait} , {trait} ..
        i (work|function|perform|operate|cope|do) ..1 (well|best|happily|equally well|brilliantly|better than most) ..1
            (on my own|alone|independently|in a team|in teams|as part of|with others|under|to deadlines|both|
            unsupervised|with people|with anyone|with anybody)
        (i|always|never|will|would|can) ..1 give ..2 (100|110|120|hundred|one hundred|my all|everything|my best|
            my utmost|nothing less) ..
        (leadership|teaching|selling|numbers|languages|writing|cooking|organising|cleaning|caring|maths|teamwork|
            public speaking|communication|leading|managing|it|people skills|technology|computers|planning|order|
            customer service|hospitality|driving|negotiation) ..1 (comes|come|came) ..1 (easily|naturally|easy|natural)
            to me
        (nobody|no one|no-one|no boss|no customer|no manager) ..2 (has|had|could) ..1 [ever] ..2
            (a bad word|complained|a complaint|cause to|reason to|fault|faulted|anything but|been disappointed) ..4
            (me|my|of me)
        (an|a|real|great|true|huge|valuable) ..1 (asset|credit|blessing|boon) to (the|your|any|this|every|you)
        (will|would|shall) not ..1 (be sorry|be disappointed|regret|be let down|look back|go wrong|have cause)
            ..1 (if|with|by|that|choosing|hiring|taking|for|it|me|$)
        (i would|i will|i can|i could|i shall|i know i would|i know i will) ..1 be ..1 (brilliant|great|excellent|
            superb|perfect|fantastic|outstanding|amazing|ideal|terrific|wonderful|very good|really good|first-rate|
            an excellent|the perfect|a perfect|a great|a superb|a brilliant|a fantastic|invaluable|indispensable|
            a natural|a winner|a star|a success|a huge|a real asset|at home) ..1 (at|in|for|as|with|on|fit|asset|
            {trade}|addition|help|choice|$)
        i am a natural ..1 (with|at|in|when|for|$|and)
        (everyone|everybody|people|customers|children|patients|pupils|guests|clients|colleagues|residents|staff) ..1
            (love|loves|adore|adores|like|likes|trust|trusts|respect|respects|look up to|enjoy|enjoys) ..1
            (me|working with me|my (way|manner|work|style|classes|lessons|company)) ..1 ($|and|because|for|wherever|
            straight)
        i have (a|an|the) ..2 (gift|talent|flair|knack|nose|eye|ear|head|feel|instinct|passion|way|aptitude|touch|
            sense|work ethic|personality|attitude|manner|memory|imagination|mind) ..1 (for|with|of|that|and|$) ..1
        my ..2 (communication|people|leadership|organisational|organizational|interpersonal|technical|analytical|
            social|management|writing|customer service|computer|teaching|time management|problem-solving|listening|
            sales|presentation|negotiation|language) skills (are|is|speak|would|will|mean|make|have) ..
        i (possess|boast|exude|radiate|embody|epitomise|personify|ooze) ..
        i (bring|offer|would bring|can bring|will bring|can offer|would offer|could bring|could offer) ..2
            (energy|enthusiasm|passion|dedication|commitment|loyalty|creativity|integrity|drive|positivity|flair|
            a smile|a wealth|years of|sunshine|professionalism|warmth|determination|reliability|a fresh|
            fresh (eyes|ideas|thinking|perspective)|so much|a lot|a great deal|everything) ..
        i ..1 (care|work|try|learn|adapt|think|listen|fight) ..1 (deeply|passionately|tirelessly|relentlessly|
            harder than|fast|quickly|on my feet|outside the box|more than most|a great deal|ceaselessly) ..1
            ($|and|about|than|so|to|on|for)
        (dedication|passion|enthusiasm|commitment|loyalty|energy|work ethic|professionalism|reliability|attitude|
            drive|determination|patience|flexibility|creativity|experience|skill|skills|expertise|attention to
            detail) ..2 (sets|makes|make|mark|marks|set|will|would|are|is) ..3 (me|mine|unmatched|second|ideal|
            perfect|exceptional|asset|stand out|shine)
        i (know|understand) ..2 (inside out|like the back|better than (most|anyone)|everything (about|there)|all there
            is) ..
        i (have never|never|have not) ..1 (missed|failed|let|given|lost|dropped|been beaten) ..1 (a deadline|
            anyone down|a client|a customer|up|a day|anybody down|people down|a team down|at anything|an exam) ..
        (you|your team|the team|any team|any employer|any school) ..1 (will|would|could) ..2 (lucky|glad|happy|
            delighted|fortunate|pleased|better off) ..1 (to have|with|that|having|if) ..1 (me|someone like me|you
            (chose|
            picked|hired|took))
        i (can|could) do (this|the|that|any|your) ..1 ({job}|it|anything) ..2 (standing|in my sleep|with my eyes|
            blindfold|better|easily|backwards|well|$)
        (fast|quick|eager|keen|natural|ready|willing) (learner|to learn anything)
    """,
    but="""
        (if|that) you (would|could|should) ..
        my ..2 skills (are|is) ..2 (rusty|limited|basic|poor|weak|in|from)
        if (you|they) ..2 (think|feel|believe|decide|find|agree|want|take)
        (whether|if) i (am|would|was|have)
        (wish|congratulate|luck|congratulations)
        i am (glad|happy|sorry|grateful|thankful|pleased|delighted|free|available|sure that the|confident that the)
        when i was
        (not|never|hardly) ..1 (a|an|the) natural
        (told|tells) me that
        you (will|would) (not|never) ..2 (need|have) to
        {person} like (you|yours)
        (calm|quick|patient) (about|with) (the|this|my) (delay|reply|answer|wait)
    """,
)
"""What one says of oneself that anybody could."""

ABOVE_OTHERS = Talk(
    name="above others",
    denied=True,
    ways="""
        (set|sets|setting|put|puts|putting) me ..1 (apart|above|ahead|in front|streets ahead|in a different)
        i (am|was|would be|must be|feel i am|think i am|am surely|am sure i am) ..2 (the|your) ..1
            (best|strongest|most (qualified|experienced|suitable|committed|prepared|rounded|able|capable)|obvious|
            safest|surest|right|clear|standout|better|stronger) ..1 (one|pick|choice|bet|candidate|applicant|option|of|
            out of|on|in|among|{trade}|person) ..2 (the (two|three|four|five|six|seven|lot|bunch|group|list|day|
            shortlist|
            room|field|others|pile|candidates|applicants|people|ones)|those|you (saw|met|interviewed|have|could|
            will|are|were)|your (list|candidates|applicants|shortlist)|them|all|everyone|whoever)
        (stack|stacks|stacked|hold|held|measure|compare|compares|fare|fares|put|set|pit|match|line) ..1
            (me|myself|my ..3|up|up well|favourably|favorably|well|my own) ..2
            (against|with|beside|next to|alongside|to) (any|anyone|anybody|anyone's|anybody's|those|others|the other~|
            the rest|whoever|everyone|everybody|the competition|your other|the field|all)
        put ..3 (results|record|work|cv|portfolio|figures|experience|skills|numbers|marks|knowledge|name) ..1
            (up against|against|beside|next to|alongside|before|above) (any|anyone|anybody|those|that of|others|the)
        (choose|choosing|pick|picking|hire|hiring|take|taking|prefer|preferring|select|selecting|appoint|appointing|
            rank|put|want) me (over|above|before|ahead of|rather than|instead of|and not)
        (you have|you had|you may have|you might have|you will have|you can find|you could find|you could get|
            you can get|you may find|you will find|there are|there may be|there will be|there might be) ..4
            (cheaper|younger|more qualified|better qualified|less experienced|more glamorous|flashier|prettier|
            cleverer|better paid|more polished|slicker|louder) ..3 (but|yet|though|who|than|however)
        (cheaper|younger|less costly|flashier|slicker|less experienced|greener|junior|inexperienced) ..1
            (option|options|candidate|candidates|person|people|applicant|applicants|choice|hire|hires|pair of hands|
            recruit|recruits|names|man|woman|{trade}) ..6 (you|but|yet|will|would|may|might|cannot|could|lack|lacks)
        (anyone|anybody|someone|somebody|whoever|people|those|a person) (cheaper|younger|newer|greener|straight from|
            fresh from|fresh out|from outside|from inside|from within|off the street|with less|without (my|this|that|
            the same)) ..6 (would|will|could|cannot|can|might|lack|lacks|do not|does not|need|needs|take)
        (an|a|the|your|any) (outside|outsider|internal|external|in-house|overseas|foreign|local|agency|graduate|
            fresh|trainee|home-grown|inside) ..1 (hire|candidate|appointment|recruit|person|applicant|man|woman) ..6
            (would|will|may|might|could|cannot|can not|lack|lacks|knows|has|costs) ..9 (i|me|my|than) ..
        (compared|comparing|next|in comparison|relative|as opposed) (with|to) ..2 (internal|external|other|younger|
            older|outside|most|average|rival|fellow|these|those|the rest|the others|anyone|anybody|everyone) ..2 , ..4
            (i|my|me)
        (unlike|than) (other|the other|most|many|the rest|internal|external|younger|older|some|anyone|anybody|
            everyone|those) ..4 , ..1 (i|my|me)
        (between|comes down to|come down to|down to|boils down to|choice of|choosing between) ..1 me and
            (another|someone|somebody|him|her|the other~|one other|one of|whoever|an|a|anyone|anybody)
        (people|candidates|applicants|graduates|those|somebody|someone|newcomers|outsiders|youngsters|career changers|
            juniors|students|men|women|{lads}) ..1 (fresh|straight|just|hot|new|who are|who have|with|without|out|
            coming|who only|who never) ..6 (do not|cannot|can not|could not|will not|would not|never|lack|rarely|
            seldom|have no|know nothing|need) ..8 (i|me|my) ..
        (nobody|no one|no-one|few|very few|not many|hardly anyone|hardly anybody|hardly any|none|not one|precious few|
            scarcely anyone) ..9 (like i (do|can|would|will|have)|as i (do|can|would|will|have)|
            the way i (do|can|would|will)|than i (do|can|would|will|have)|as (well|much|hard|fast|closely|often|
            thoroughly|good|many|quickly) as (i|me|mine)|my (record|experience|results|figures|mix|combination|
            background)|both of these|what i (do|can|bring|offer|have))
        (not|cannot|can not|will not|may not|can hardly|hardly) ..1 be many ..2 (with|who|people|candidates|{trade}|
            of us|applicants) ..
        (doubt|doubtful|wonder|question|not sure|unlikely|unsure) ..2 (the others|any other|any of the|any of them|
            the other~|many others|another candidate|anyone else|anybody else|your other|many people|many applicants|
            many candidates|somebody else|someone else|either of|whoever else) ..3 (have|has|can|could|will|would|
            bring|brings|know|knows|had|is|are|stood|offer|offers|did|do)
        (noticed|saw|heard|overheard|watched|met|spotted|passed|spoke to|talked to|chatted) ..3
            (the|that|your|some of the|a few of the|one of the|two of the) ..2 {person} ..2
            (after|before|ahead of|in front of|next to|beside|behind|waiting|sitting) ..3 (me|lobby|hall|corridor|
            reception|room|queue|foyer|with me) ..4
        {person} (after|before|ahead of|in front of|next to|beside) me ..1 (had not|did not|was not|could not|had no|
            has not|looked|seemed|sounded|was (late|half|very|rather|so|clearly|barely|unprepared|nervous|young)|
            came (in|out) ..3|forgot|had forgotten|had barely|had hardly|barely|hardly|only)
        (my|of my) (rivals|rival|competitors|competition|fellow (candidates|applicants|interviewees|contenders))
            ..3 (for|will|would|can|could|have|has|had|do|does|did|lack|lacks|are|were|is)
        (remember|consider|ask yourself|ask you|think about|bear in mind|notice|note) ..4 (who|which of us|which one|
            whose) ..2 (has|have|had|is|was|brings|can|already|did|done|knows) ..8
        (i|me) ..2 (deserve~|earned|merit~) ..3 (more than|above|over|before) (others|the other~|anyone|anybody|any|
            them|most|the rest)
        (more|better|stronger|further|broader|deeper) ..4 than (most|many|any|the others|others|the rest|
            anyone|anybody|those) ..2 (you|who|in (this|the) (room|running|process|race)|applying|applied|on (the|your)|
            interviewed|seen|met|candidates|applicants|competing)
        (head start|edge|advantage|lead) (over|on) (the others|others|anyone|anybody|any other|other|the rest|
            the competition|everyone|the field|most|your other|those) ..3
        (i|me) ..2 (outshine|outrank|outperform|eclipse|out-do|outdo|surpass|leapfrog|top|beat) ..2
            (them|others|the other~|anyone|anybody|any|the rest|everyone|candidates|applicants|competition)
        (rest|others|remainder|majority) of (the|your) ..1 (field|candidates|applicants|list|shortlist|short list|
            pile|pool|crowd|bunch|competition) ..
        (ask|asking|compare|see|test|try|check) ..1 (the|your|any of the|all the) other ..1 (two|three|four|five|six|
            candidates|applicants|ones|people|finalists|shortlisted|contenders|hopefuls)
        (the|your|those|all|any|none|some|most|half|many|few) ..1 (other|others|other two|other three|other four|
            other five|other candidates|other applicants|other finalists|other people) ..5 (green|seemed|looked|
            nervous|lack|lacked|could not|cannot|had not|have not|did not|do not|will not|would not|might|
            inexperienced|weak|weaker|unprepared|struggled|young|read|less|only|merely|terrified|hopeless)
        (younger|older|cheaper|local|lesser|weaker|greener|qualified|male|female) (man|woman|person|candidate|
            applicant|people|candidates|applicants|one|ones|{trade}) ..3 (could not|cannot|would not|will not|
            might not|could never|would never|would take|would need|would struggle|might|lacks|lack|does not|
            do not) ..
        worth (two|three|four|five|ten|any|a dozen|half a dozen) of (any|the|your|those|them|most|these|other~|
            some) ..
        (better|safer|surer|wiser|stronger|sounder|smarter|cleverer) (bet|choice|option|investment|pick|buy|fit|hire|
            hand|candidate|prospect) than ..
        (i|me|myself) ..3 (stood out|stand out|outperform~|outshone|outclass~|outdid|beat|came top|came out on top|
            was the best|did better|answered better|scored higher|came across better|shone brighter|won the day|
            ahead of the|tower~|head and shoulders|knocked spots|left the others)
            ..1 ($|from|the|them|all|of|than|in|among|on|everyone|others|and|over|above|standing)
        (four|five|six|three|two|seven|eight|several|many|dozens) of us ..6 (i|me|my) ..
        (among|amongst|from|of|over|against|beat|in) (the|my|your) (competition|field|crowd|opposition|rest|pack|
            runners|also-rans) ..1 ($|for|on|and|who|but)
        than (anyone|anybody|anyone's|anybody's|everyone|anybody else's|anyone else's|everyone else's|the others'|
            the next) ..2 (on|in|you|else|who|person|candidate|applicant|man|woman) ..
        (search|look|looked|hunt|advertise|scour|trawl|interview) ..4 (and|without|but|before) ..1
            (not|never|still|without|no) ..2 (find|finding|meet|meeting|anyone|see|better|match|get)
        (go|gone|going|give|given|giving|offer~|lose|losing|hand~|award~) ..3 (it|job|post|role|place|this|position|me)
            ..1 to (someone|somebody|anyone|a person|anybody|a (younger|cheaper|weaker|less|lesser|worse)|people) ..1
            (with (less|fewer|no|half)|who (has|had|knows|cannot|does|did|only|never|is)|less|without|younger|cheaper|
            else)
        (i|my) ..6 (more|better|longer|harder|greater|stronger|deeper|faster|higher) ..4 than (any|most|all|half|
            many|the (rest|others|other)|others|other|your other|some) ..1 (of|candidates|applicants|people|others|
            graduates|{trade}|who|you|in|on|$|their|offer|could|can|do)
        (none|not one|neither|few|hardly any|no one|nobody|how many) of (the|your|those|these) ..2 (others|rest|
            candidates|applicants|competition|(other|four|five|three|two|six) (candidates|applicants|people|four|
            five|three|two|six|men|women|finalists)) ..
        (set|sets|marks|mark|puts|singles|makes|make) me ..1 (apart|out|above|different|unique|the one|ahead|special|
            stand out) ..
        ((not|never) ..1 (find|get|meet|see|hire)|hard to find|rarely find|seldom find) ..4 (like me|like mine|
            with my|as (keen|hungry|committed|good|loyal|dedicated|hard-working|experienced|ready|hardworking)|
            such a|background|combination|record|half as|to match|to touch|to equal) ..4
    """,
    but="""
        (others|rest|majority) of (the|your) (list|crowd) of
        (i|we) ..2 (beat|stood out) ..2 (frost|deadline|clock|rain|target|budget|record|egg~)
        (two|three|four|five|six) of us ..4 (shared|share|ran|run|worked|work|covered|cover|kept|keep|did|built|
            taught|in the|on the|were|looked|moved|handled|at)
        (in|of|from|among) the (field|crowd|pack) (of|in|at|behind|by|near|where)
        (cattle|sheep|ewes|crop~|barley|field of) ..
        (wish|congratulate|luck to|congratulations to|good luck) ..
        if (you|they) ..2 (think|feel|believe|find|see)
        (as many|how many|so many|too many) (as|of you|people|candidates|applicants)
        (my|our|your|the) ..2 (team|product|stall|shop|school|club|side|crew|rate|rates|record|figures|results|depot|
            plant|ward|store|branch|department|class) ..3 (was|were|is|are|came|stood|ranked|ran|finished) ..4
        (understand|know|appreciate|realise|sure|aware|see) ..2 (you have|you are|there are|there were|you will have|
            you must have) ..4 (other|many|several|more|strong|good|to see|to meet) ..1
            (candidates|applicants|people|interviews|candidate) ..2
        {person} before me (in (the|that|this|my) (job|post|role|shift|seat|queue)|had left|left|kept|was off|wrote)
        none of (them|these|those|the (dates|times|slots|days|above)) ..1 (work|works|suit|suits|fit|fits|is|are)
        (told|said|kind|friendly|helpful|showed|welcomed|offered|held) ..3 (roadworks|way|me|door|coffee|seat)
        (between|with|to) (you|him|her|them) and me
        (note|noted) ..3 you need
        you need (someone|somebody|people|a person|a|an) ..1 who
        people in the field
    """,
)
"""Oneself beside the other candidates, whatever they are called."""
