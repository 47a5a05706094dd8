"""Remarks about people that several checks hear besides their own ways: somebody high up, a former boss, oneself.

Like `turns`, they are frames whose slots are filled from families of words, so that what nobody has said yet is heard.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

GRANDEES = Talk(
    name="grandees",
    ways="""
        who (shares|sits|plays|golfs|sails|fishes|dines|lunches|works|served|serves|studied|went|hunts|rows|sings|
            drinks|holidays|skis|walks|knows|advises|chairs|funds|married|is married|
            is (close|friends|friendly|related|on good terms|in)) ..6 (your|the) ..2
            (board|board chair|{boss}|chief executive|managing director|trustees|council|committee|owners|founders|
            governors|bishop|mayor|minister|regulator|shareholders)
        who (sits|is|serves) on your (board|council|committee)
        your ..2 ({boss}|chief executive|managing director|finance director|board chair|chairman|chairwoman) and
            (i|my ..2) (were|was|are|go|went|go back|play|sail|grew) ..5
        (i|we) (ran|bumped) into your ..2 ({boss}|chief executive|managing director|chairman|board chair)
        your ..2 ({boss}|chief executive|managing director|chairman's|{boss}'s|director's|founder's|owner's) ..1
            (wife|husband|son|daughter|brother|sister|partner|mother|father) ..8
        (having|have|had) ..1 (dinner|lunch|drinks|a drink|tea|breakfast|a round of golf) with your ..2
            ({boss}|chief executive|managing director|chairman|board chair)
        a (word|call|letter|line) from (the|a|your) ..2 (minister|mayor|bishop|governor|senator|mp|member of parliament|
            {boss}|chief executive|councillor|ambassador) ..4 (can|could|would|will|may|might|is)
        (friend|friends|cousin|uncle|aunt|neighbour|neighbor) (of|to) your ..2
            ({boss}|board|chief executive|managing director|founder|chairman|board chair)
        (told|tells|assured|assures|says|said|thinks|thought|reckons|agrees|feels) ..4
            (would be a pity|should press on|should keep at it|should not give up|must not give up|should try again|
            should write to you|deserve a second|deserve another|made for (it|this|you)|be mad not to|be a fool not)
        (pull|pulls|pulled|pulling) (rank|strings|a few strings)
        (your|the) ..1 {boss} (already|has already|will already) (like|likes|knows|know|heard|has heard)
            (the sound of|about|of|all about) me
        (my|our|a|an) ..5 {tie} ..4 (is|are|was|sits|works|plays|serves|happens|knows|know|has known|runs|heads|chairs|
            owns|holds|recommends|recommended|thinks|says|told|spoke|speaks|can|will|at) ..7
            (your (board|chairman|chair|shareholder|investor|supplier|donor|{boss}|council|trustees|governors|owners|
            leadership|executive|senior|head office|managing|supervisory)|northwind|of yours)
        {tie} , ..4 ((who|your ..2) (is|sits|works|plays|runs|heads|chairs)|who is) ..8
            (your|northwind|at the top|senior|high up)
        (client|customer|shareholder|investor|supplier|donor|funder|benefactor|member|director) of yours
        your ..3 {boss} [sir|madam|himself|herself] (knows|likes|rates|recommended|recommends|speaks highly|
            thinks (highly|well|a lot)|has known|was at|is a (friend|relative|cousin|neighbour|neighbor)|
            is an (old|acquaintance)|and my) ..6
        your ..3 {boss} ..5 {tie}
        (i play|i played|i golf|i sail|i ski|i dine|i dined|i lunch|i lunched|i was at (school|college|university)|
            i went to (school|college|university)|i studied|i served|i trained|i sang|i grew up|i sit|i ran into|
            i had (coffee|lunch|dinner|drinks|tea|a (drink|chat|word|beer|coffee))|i have (coffee|lunch|dinner)|
            i am (close|friendly|friends|related|acquainted|connected|in touch)|
            i have been (friends|connected|close|in touch|acquainted)|i will be (seeing|meeting|having)|
            i am (seeing|meeting|having)) ..4 (your ..3 ({boss}|board|shareholder|investor|executive|leadership))
        (i know|i have known|i am acquainted with|i have friends|i have contacts) ..5
            (high up|at the top|senior|in your (leadership|senior|management|board|executive|head office)|
            on your (board|council|executive|committee)|in high places|upstairs)
        (people|friends|someone|somebody|contacts|a friend|folks) ..1 (high up|higher up|at the top|in high places|
            upstairs|quite senior|very senior) ..2 (in|at|of|within) (your|northwind)
        rooting for me
        (mentioned|told|asked|copied|spoke~|written|wrote|passed|talked) ..7 (on your
            (board|council|committee|executive)|(board|executive|supervisory|management) (committee|board|council))
        (have|has|had|put in|put|say) a (word|good word|quiet word) (with|for|in) (you|me|the panel|your|my)
        (vouch|vouched|vouches|put in a word|speak) for me ..3 (with|to) ..2 ({boss}|board|you|panel)
        (your|northwind) ..2 (biggest|largest|major|main|key|oldest) ..1 (shareholder|investor|client|customer|donor|
            supplier|sponsor) ..6
        (all for it|a shoo-in|shoo-in|has my back|in my corner|thinks the world of me|a lot of me|highly of me)
        (dropped|sent|written|wrote|emailed|messaged|copied|called|rung|told) ..1 your ..2 {boss} ..6
        (happen to know the|know your|knows your|acquainted with (the|your)|friends with (the|your)|
            related to (the|your)|close to (the|your)) ..1 (owners|owner|founder|founders|directors|family|ceo|chairman|
            president|minister|mayor|shareholders)
        your ..3 {boss} ..5 (is|are) ..2 (my|a|an|our) ..2 ({tie}|daughter's|son's|wife's|husband's|mother's|father's|
            former|old)
        (my|our) ..3 (boss|manager|colleague|teacher|supervisor|classmate|professor) (is|are) now ..1 your ..6
        (tipped|tip) me off ..6
        (assured|promised|pledged|guaranteed|offered) me ..1 [of] (his|her|their) ..1
            (support|backing|blessing|vote|help)
        (talking|speaking|chatting|lunch|dinner|drinks|spoke|talked|chatted|met|bumped|golf|tennis|dining) ..2 your ..2
            {boss} ..4 (golf|club|party|wedding|dinner|church|gym|school gate|conference|
            (said|thinks|thought|told|agreed|suggested|recommended|feels|reckons) ..1 (i|me|my))
        your ..2 {boss} , who ..1 (likes|loves|supports|is (keen|in favour|all for)|agrees|approves|wants|backs) ..6
    """,
    but="""
        (told|sent) your ..3 (report|form)
        (told|said) ..3 (migration|reports|tests)
        (was|were) kind
        my (former|old|last)
        (referee|reference|references)
        you (said|told|mentioned|introduced)
        (told|said) ..2 your ..2 (question|story)
        (board room|boardroom|board game|board meeting you)
    """,
)
"""Somebody high up is brought in."""

UNKINDLY = Talk(
    name="unkindly",
    ways="""
        (between|what with|given) (the|your|a) ..6 and (the|your|a|an) ..12 (could not|cannot|would not|will not|
            has gone|lost|not for me|put me off|do not|did not|made me|made up my|too much|my appetite)
        (feels|felt|smelt|smelled|smells|looks|looked|sounded|sounds|seemed|seems) (like|of|as)
            (a|an|fear|damp|dust|despair|if|though|tired|unhappy|worn) ..4 (waiting|prison|morgue|dentist~|factory|
            school|bus|time|barracks|fear|damp|dust|despair|nobody|museum|cellar|tired|worn|sinking|mess|circus|maze|
            battery|hospital)
        (office|place|team|boss|company|firm|school|kitchen|ward|library|room|desk|manager|job) without
            (a|any|daylight|windows|humour|humor|heart|a heart|light|air|manners|plan|direction|joy|life)
        (not|hardly|nowhere) ..1 (come|comes|came|get|gets|be) ..1 near (to|what|my|the)
        (put|puts|offered|laid) ..2 more (on the table|money|on offer)
        (somewhere|a place|a firm|an employer) ..1 (livelier|better|kinder|warmer|friendlier|quicker|nicer|bigger|
            brighter|more|saner|happier) ..6
        (somewhere|someone|somebody) ..1 (livelier|better|kinder|friendlier|quicker|nicer|bigger) ..2
            (has|have|snapped|took|offered|made|came)
        (your|the) (people|staff|team|colleagues|nurses|teachers|crew|panel) ..1 (look|looked|seem|seemed|sounded) ..1
            (tired|worn|unhappy|miserable|bored|exhausted|glum|beaten|frightened|stressed|fed up)
        (expected|hoped for|imagined|had in mind|was promised|looking for) ..1 (something|somewhere|a place|a team|more)
            ..1 (more (modern|serious|lively|ambitious|organised|organized|professional|exciting|from)|better|livelier|
            warmer|kinder|larger|bigger|newer|from (you|this))
        (how little|so little|not much|hardly anything) ..2 (the two|you|your|they|of you|anybody|anyone|people) ..3
            (agree|agreed|know|knew|care|cared|have in common|said|prepared|listen)
        i (need|want|prefer|would rather have|am looking for) (a|an) (place|team|boss|firm|school|employer|job)
            (where|that|who|with|which) ..3 (people|somebody|someone|laugh|listen~|pays|daylight|respect~|trust~|
            answer~|know~)
        (elsewhere|there|somewhere else|the others|the other place) ..1 (i|they|people|one)
            (was|were|am|is|treat|treated|pay|paid|answer|answered|listen|listened) ..4
        (put|turned) (me|my stomach|my wife) off
        (pay|money|salary) (band|scale|range|packet) (is|was|and|you|being|that|which)
        (lasting|staying|surviving|thriving|breathing) (there|in that|in such|long)
        (my|the|any) (appetite|enthusiasm|interest|desire) (has|had|is|was) (gone|cooled|faded|waned|left|evaporated|
            dampened|dried up)
        i (need|want) (a|an) (place|team|boss) where
        pays ..3 more
        the (mood|atmosphere|tone|air) (among|in|of|at) ..5 (did not|was not|seemed|struck|felt|put)
        (with|for|at|on|to|of) ..1 (more|better|higher|double|twice|nearly double|bigger|far more) ..2
            (money|pay|salary|terms|conditions|package|prospects|wages|benefits|hours)
        (giving|offering|paying|pays|offers|get|have|earn|receive|give) ..2 [nearly|almost|about|over|more than] double
        (did not|do not|never|could not) ..2 (get|have|like|feel|click|warm|take to|enjoy|care for|gel) ..3
            (feeling|vibe|vibes|impression|comfortable|at ease|chemistry|welcome|valued|atmosphere|with|look of|way)
        (not|hardly|far from|less than|un~) ..1 impressed (with|by)
        unimpressed
        (work|job|role|project|position|place|company|tasks) ..2 (sounded|seemed|looked|felt|is|was|sounds|seems) ..2
            (dull|boring|tedious|dreary|monotonous|uninspiring|unchallenging|dead-end|old-fashioned|stuffy|chaotic|
            toxic)
        (better|brighter|stronger|greater|more) (prospects|future|opportunities|growth|progression|fit)
            (elsewhere|there|with them|than|for me there)
        everybody ..2 (afraid|scared|frightened|terrified) of
        (company|firm|employer|team|place|boss|somewhere|people) (that|who|which|where) ..2
            (values|value|respects|respect|cares|care|treats|treat|appreciates|appreciate|trusts|trust|pays|pay|listens|
            listen|knows how|rewards)
        (work|working) under (that|this|such|your|him|her) ..3
        (what|more than|nearer what|closer to what) i am worth
        rub~ me ..2 wrong way
        (not|was not|never) ..1 sold on
        (more|better|less) ..1 (professional|serious|modern|organised|organized|established|ambitious|stable|caring|
            reputable|generous|forward-looking|exciting|dynamic) ..1 (outfit|firm|company|employer|team|place|
            organisation|organization|house|shop|school|hospital)
        (given|considering|because of|seeing|since|after seeing) how (long|slow|slowly|little|badly|much|few|poorly|
            chaotic|disorganised)
        (lost|losing|lose) ..1 (interest|patience|enthusiasm|faith|appetite)
        (hours|workload|shifts|targets|pay|salary|overtime|conditions|rota) ..4
            (insane|crazy|mad|brutal|unreasonable|ridiculous|inhuman|punishing|excessive|absurd|a joke|an insult|
            insulting|too (long|much|many|low|heavy|hard)|not (for me|human|enough|worth))
        (someone|somebody) else ..2 (willing|ready|happy|prepared|offering|able) to pay
        (company|firm|business|product|school|team) ..2 (is not|are not|not|is hardly) ..1
            (going (anywhere|places)|got a future|future|stable|viable|serious|what)
        (office|place|building|team|atmosphere|room|panel|people) ..1 (felt|seemed|was|were|looked) ..2
            (cold|unwelcoming|unfriendly|gloomy|tense|hostile|lifeless|dreary|shabby|depressing|joyless)
    """,
    but="""
        my own
        i was impressed
        my own (office|place|team)
        (nothing|not) to do with
        (hope|wish) ..4 (find|somebody|someone)
        deserves
        between (jobs|the (move|new|baby|two|lines))
        (between|what with) (the|a|my) ..2 (move|baby|family|children|course|farm|lambing|exam~|wedding)
        better suited
    """,
)
"""A withdrawal that lets slip what was wrong with them."""

BOASTS = Talk(
    name="boasts",
    ways="""
        i have (nerves of steel|nerves of iron|a natural ..3|an eye like|eyes like|
            the (patience|memory|strength|constitution|stamina|heart) of (a|an)|a (mind|memory|tongue|grip|head) like|
            a ..1 (gift|flair|knack|talent|instinct|touch|nose|eye|way) (for|with)|
            an ..1 (eye|ear|instinct|aptitude) for|boundless|endless|unlimited|limitless|energy to burn|more energy|
            what it takes|it in my blood|a sixth sense|always had (a|an) ..2 (way|gift|flair|knack|talent|instinct|eye|
            ear|nose|head|touch) (with|for))
        natural (gift|talent|flair) for
        (leadership|teaching|selling|numbers|cooking|sales|service|nursing|engineering|order|hospitality|the sea)
            (runs|is|flows) in my (blood|veins|bones|genes|dna)
        (few|nobody|no one|none|not many) (can|could|will) (match|touch|beat|equal|rival|better|outdo) me
        i am [as] (sharp|strong|tough|cool|steady|solid|honest|keen|quick|patient|good) as
            (a|an|the|they|gold|rock|nails|old)
        no (problem|task|knot|puzzle|challenge|job) ..2 i (cannot|have not|could not)
            (crack|solve|handle|master|fix|undo|manage|untie)
        i (was|am) (made|born|built|cut out|tailor-made|destined|meant) (for|to) (this|it|the|be|lead|sell|teach|your)
        i (am|have been) known (for|as|far and wide) ..5
        my (work ethic|attitude|energy|drive|dedication|commitment|passion|enthusiasm|stamina|attention to detail|
            judgement|judgment|people skills|leadership|integrity|loyalty|discipline) (is|are) ..3
            (second to none|unmatched|unrivalled|unrivaled|legendary|unequalled|boundless|beyond|unparalleled|limitless|
            endless|famous|exceptional|outstanding|impeccable|unshakeable|unshakable|undisputed|my)
        (never|not once) (tire|tired|falter|faltered|give up|given up|lose my|lost my|drop the ball|dropped a ball)
        i (tick|check|meet) (every|all|each) ..2 (box|boxes)
        i (can|could) (sell|teach|fix|cook|manage|run|lead|handle|talk) (anything|anybody|anyone|sand|ice|snow|
            everything) ..4
        (i am|i would be|i will be) ..1 (the|an|a|your) ..1 (ideal|perfect|right|obvious|natural|best)
            (person|candidate|choice|match|fit|man|woman|one) (for|to)
        (a|the|your) (perfect|ideal|natural|great|brilliant|exact) (match|fit) for (the|this|your)
        i am ..2 (exactly|just|precisely|everything|all) ..1 what ((you|your team|the company|northwind)
            (need|needs|are looking|is looking|want|wants)|you are looking)
        (i possess|i have) ..1 (all|every one of|everything|each of|all of) ..2
            (qualities|skills|attributes|traits|requirements|(you need|you want|you could|you are looking))
        (i possess|i have) ..1 (excellent|strong|great|outstanding|superb|exceptional|very good|good|solid|superior|
            remarkable|first-class|real|true) ..2 (skills|abilities|qualities|knack|aptitude|acumen|talent|judgement|
            judgment|intuition)
        (my|with my) ..4 (skills|abilities|qualities|communication|leadership) (is|are) ..2
            (outstanding|excellent|second to none|exceptional|superb|strong|great|very good|first-class|remarkable)
        (i know|i am (sure|certain|confident|convinced|positive)) [that] , (i can|i could|i would|i will) ..2
            (excel|shine|great at|be great|brilliant|do a (great|brilliant|fantastic|superb)|thrive|succeed|
            be (an asset|excellent|perfect|brilliant|a success)|outstanding|exceed|make a (huge|great|real|big)|deliver)
        i always (deliver|succeed|get results|achieve|exceed|finish|give|meet|go)
        (you will|you would) (not|never) (regret|be sorry|be disappointed|look back)
        i consider myself ..6
        i am (known|famous|renowned|respected|praised) ..2 (for|as) ..5
        i (can|could) ..1 (handle|manage|cope with|take on|turn my hand to|master|learn|tackle|deal with)
            (anything|everything|whatever|any|just about)
        i (pick|picked|learn|grasp|absorb|understand) ..3 (things|anything|it|up) ..3
            (faster|quicker|quickly|fast|in no time|better|easily) ..1 (than|$)
        i am (a|an) [very|highly|extremely|truly|naturally] (natural|born|hard-working|hardworking|sincere|dedicated|
            reliable|quick|organised|organized|motivated|confident|creative) ..1
            (leader|person|worker|learner|communicator|individual|professional|employee|team player)
        i am ..2 (extremely|highly|exceptionally|incredibly|very|really|super|supremely)
            (organised|organized|reliable|motivated|efficient|capable|dependable|productive|creative|good at|skilled|
            professional|talented|gifted)
        i am (sure|certain|confident|convinced|positive) [that] (i can|i could|i would|i will) ..2
            (excel|shine|thrive|succeed|deliver|impress|be (great|brilliant|perfect|outstanding|excellent|an asset))
        i would ..1 (excel|shine|be great|be brilliant|be perfect|be excellent|be an asset|be outstanding)
            (at|in|as|with|for)
        (i can|i will|i would) (excel|shine|thrive) ..3
        (i can|i would|i will) ..1 be (a|an) ..1 (great|valuable|real|good|perfect|strong|excellent|fantastic|wonderful|
            huge|tremendous) (addition|asset|hire|match|fit|choice)
        i am a (born|natural|natural-born|true|real) ..1 (closer|leader|salesman|saleswoman|salesperson|seller|teacher|
            organiser|organizer|communicator|manager|nurse|cook|chef|fixer|fighter|winner|grafter|listener|negotiator|
            engineer|host|carer)
        (nobody|no one|no-one) (outworks|outsells|outhustles|outcooks|works harder than|out-works|out-sells|
            tries harder than|cares more than) me
        (first in and last out|first in , last out|harder than anyone|sell ice|sell snow|sell sand|eat pressure|
            pressure for breakfast|thrive on pressure|born for this|made for this|in my (blood|dna|bones)|
            failure is not|not in my vocabulary|second to none)
    """,
    but="""
        if (you|i)
        i consider myself (lucky|fortunate)
        (you|your ..4|she|he|they) (has|have) (a|an)
        if i (was|am)
        when i was
        never (lost|lose) my (keys|way)
        known (as|for) ..6 1~
        (your|his|her|their) ..2 (has|had|have|shows|showed)
    """,
)
"""Praise of oneself in set phrases."""

ILL_SAID = Talk(
    name="ill said",
    ways="""
        (my|our|the) ..3 (boss|manager|gm|general manager|director|chief|head|supervisor|foreman|owner|captain|
            principal|matron|superior|employer|chef|md|ceo) ..5 (could not|cannot|would not|could never|can hardly|
            could hardly) (have found|find|run a|organise|organize|tell|boil|add|count|spell|manage|lead|know|read|hit|
            pour|say (thank|sorry)|have (run|known|told|organised))
        (my|our) ..3 (boss|manager|gm|director|chief|head|supervisor|foreman|owner|employer|chef) ..6
            (thinks|thought|believes|believed) (a|an|that|the) ..3 (is|was|were|are) (a kind|a sort|something|for|what)
        (would not know|does not know|did not know|cannot tell|could not tell) (a|an|the|his|her|their|one) ..5
            (if it|from (his|her|their|a|an|the)|bit him|bit her|bit them)
        (left|right) hand (from|does not|did not|never) ..5
        the blind (lead|leading|led) the blind
        (pick|picked|picking) up the pieces (after|for) (my|him|her|them|the|our)
        (clean|cleaned|cleaning|mop|mopped|mopping|cover|covered|covering) up (after|for) (my|our) ..2
            (boss|manager|director|head|chief|supervisor)
        (all|about all) the (charm|warmth|grace|appeal|speed) of (a|an)
        (felt|feels) (like|more like) (a|an) ..1 (police|interrogation|interview at the|trial|cross-examination|
            inquisition|speed date|cattle|conveyor|obstacle|firing squad|quiz)
        (straight|right) (from|out of) (a|the) ..2 (textbook|dark ages|nineties|eighties|seventies|last century|
            stone age|manual of)
        i have (had|met|seen|known|been given) (warmer|better|friendlier|kinder|faster)
            (welcomes|welcome|interviews|service|coffee|reception|treatment) (at|in|from|on)
        could do with (a|some) ..1 (lesson|lessons|lick of paint|tidy|dusting|training|manners|refresher)
        (stuck|still living|still) in the (dark ages|stone age|nineties|eighties|seventies|last century|past)
        (so|and) all of (that|it|this) (landed|fell) on me
        nobody (there|at tarn|in (the|my|our) ..2|i work with) (knows|knew|cares|cared|listens|listened|bothers|
            bothered|does|did) ..5
        (circus|zoo|madhouse|shambles|sinking ship|banana republic|asylum|kindergarten|dog's dinner|car crash|
            train wreck) ..3 (i|where|that|of a|you|at|run)
        (my|our) ..2 (boss|manager|director|company|firm|employer) ..3 (has the|had the) ..1
            (spine|attention span|warmth|patience|charm|imagination|tact|backbone|brains|vision) of (a|an)
        your ..3 (is|are|was|were) (a|an) ..1 (shambles|disgrace|mess|farce|joke|disaster|embarrassment|scandal)
        nobody knows ..2 (left|right) hand from
        (manager|boss|chief|director) i have (now|at the moment|at present) ..2
            (thinks|believes|cannot|does not|never|would not)
        (your|the) ..2 {ordeal} ..5 (was|is|were|are|felt|seemed|has been|came across|looked|struck me) ..5 {worse}
        (your|the) ..2 {ordeal} ..5 (was|is|were|are|felt|seemed|looked|appeared) ..1 not ..2
            (paying attention|listening|interested|prepared|concentrating|engaged|bothered|ready|present|awake|up to|
            what|worth|good enough|fit)
        (my|our|the) ..2 (boss|manager|employer|company|firm|supervisor|director|chief|owner|management|leadership)
            [there|at tarn] ..1 (has|have|had) (not|no) ..1 (clue|idea|vision|plan|sense|respect|interest|backbone|time|
            manners|loyalty|grasp|understanding)
        (my|our) ..2 (boss|manager|employer|company|firm|team|colleagues|supervisor|director|coworkers|co-workers|chief|
            department|owner|workmates|place) [there|here|at ..2] (is|are|was|were) ..3
            (lazy|bunch|shower|tyrant|bully|disaster|nightmare|idiots|fools|idiot|fool|cheapskates|cheapskate|crooks|
            crook|dinosaur~|dead wood|snake~|freak|liar~|penny-pincher~|miser|mean|stingy|jealous|{worse})
        (left|leaving|leave|quit|quitting|fled|resigned|going|away) ..4 (because|since|as|due to|on account of) ..6
            {worse}
        your (website|portal|app|site|form|advert|building|branding|logo|brochure|waiting room|lobby|reception|coffee|
            office) ..1 (needs|need|could use|cries out|is crying out|wants|deserves) ..2
            (work|attention|improving|improvement|fixing|help|sorting|updating|facelift|overhaul|tidying|cleaning|
            lick of|love|redesign|clean)
        (odd|strange|a pity|a shame|disappointing|surprising|telling|unfortunate|regrettable|irritating|annoying|
            disconcerting|disheartening|off-putting|curious) [to (find|see|learn)] that
            (nobody|neither|no one|none|one|my|some|most|only|half)
        (would|could|might|should) have (liked|wished for|hoped for|expected|appreciated|preferred|welcomed) ..2
            (more|better|less|some|a bit more|a little more) ..3 (professionalism|courtesy|respect|structure|
            preparation|warmth|organisation|organization|interest|punctuality|clarity|attention|notice)
        (kept|keeps|was|were|started|began) (checking|looking at|glancing at|reading|typing on|scrolling|playing with|
            texting|answering) ..1 (his|her|their|your) (phone|phones|watch|emails|laptop|screen|mails)
        (nobody|no one|they|everyone|management|he|she) (there|here|at tarn|in my (office|team|company)) ..3
            (appreciates|appreciate|values|value|rewards|recognises|recognizes|cares|listens|respects|knows what|
            bothers|is paid|gets paid|trusts)
        (never|not) paid ..3 (on time|properly|fairly|us|anyone|what)
        treat~ (us|me|people|staff|everyone|you|employees|workers) ..1 like (dirt|cattle|children|slaves|machines|
            numbers|rubbish|fools|nothing|animals)
        (rude|curt|abrupt|brusque|cold|unfriendly|dismissive|impolite|short|off-hand|offhand|sharp|snappy|surly|grumpy|
            unwelcoming) (to|with|towards) (me|us|everyone|visitors)
        (keep~|kept|left) me (sitting|waiting|standing|hanging)
        (put off|annoyed|irritated|disappointed|unimpressed|insulted|bored|offended|let down) by
            (how|the|your|that|their|his|her) ..6
        (a|such a|quite a|rather a|bit of a|a real|an absolute|complete|total|utter)
            (shambles|farce|waste of time|let-down|disgrace)
        (my|our) ..3 (boss|manager|employer|company|firm|team|colleagues|supervisor|director) ..3
            (has not|have not|does not have|do not have) (a|any|the) ..1 (clue|idea|notion|plan|vision|sense)
        (my|our) ..2 (boss|manager|employer|company|firm|team|colleagues|supervisor|director|coworkers|co-workers|chief|
            department|owner|workmates) at ..2 (is|are|was|were) ..3 (lazy|tyrant|bully|idiots|fools|idiot|fool|
            cheapskate|crook|liar|miser|mean|stingy|{worse})
        (could not|cannot|can not) help (noticing|but notice|thinking|but think|remarking|observing|but feel|feeling)
            ..8
        (your|the) ..2 {ordeal} ..3 made (no|little|hardly any) sense
        your ..4 ..2 (proofread|proof-read|proofreading|spell-check|spellcheck|typos|rethink|a rethink)
        (take|takes|took|taking|steal|steals|stole) ..1 credit for
        (nobody|no one|not a soul) (came|bothered|was there|thought) to (meet|greet|receive|welcome|collect|fetch|offer|
            tell) me
        run by ..2 (amateurs|idiots|fools|clowns|children|cowboys|accountants|crooks)
        not a (great|good|promising|brilliant|nice) start
        (at (tarn|my (work|job|office|company|firm|place|present ..1|current ..1))|where (i work|i am) now) ..1
            (everything|nothing|everyone|it all|all) ..2 (is|works|runs|goes|functions) ..2
            (chaos|chaotic|mess|shambles|wrong|toxic|broken|hopeless|properly|politics|blames|miserable)
    """,
    but="""
        (could not|cannot) help (noticing|but notice) ..4 (kind|calm|friendly|well|proud|happy|good)
        (you|as you) (said|told|mentioned|described|put it|called)
        (migration|old (check|system|process|report|reports)|duplicates)
        enjoyed
        could not have (found|wished|hoped|asked|picked|chosen) (a|an|for) ..2
            (better|kinder|nicer|warmer|finer|happier|more)
        (you|as you) (said|put|called|described|told)
        (i|we) could do with
        could not (have found|find) ..4 (better|kinder|finer)
        (circus|zoo) (animals|school|tent|trip|visit|clinic|vet|keeper|keepers|shop|team|hospital)
        help (noticing|but notice|noticing that) [that] (the|your|you|a|how|all|so) ..2
            (photo|photos|picture|pictures|smile|children|dog|garden|plants|well|kind|clean|tidy|calm|warm|happy|good|
            proud|view|books|trophies)
        for (steam|smoke|dust|fog|rain|laughing|tears|joy)
    """,
)
"""A former boss or the reader's own house, made fun of."""
