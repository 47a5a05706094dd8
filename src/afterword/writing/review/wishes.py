"""What the candidate would get, and how much it is wanted, in frames of sentences."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

PLEADING = Talk(
    name="pleading",
    ways="""
        # below the price
        (go|work|come|accept|take|start|settle|drop|do it) ..3 (below|under|beneath|less than) (the|your|that|what) ..2
            (grade|salary|band|rate|level|pay|wage|advertised|minimum wage|going rate|scale|you pay|you offered|
            i earn|i am worth)
        (for|at|on) ..1 (a fraction|a pittance|peanuts|pocket money|next to nothing|half what|less than half|
            whatever you) ..3
        (not|hardly) ..1 (fussy|choosy|picky|proud|too proud|particular) ..1 (about what|at all|what i|$)
            ..4
        (unpaid|for free|for nothing|without pay|gratis) ..4 (if|just to|to (prove|show|get|have)|would make|until|
            whatever) ..
        (single|one) ..1 (shift|day|trial shift|trial day|week|hour|meeting|lesson) , ..1 (even|unpaid|is all)
        beggars cannot
        # saved or lost
        (saving|save|saves|saved|changing|change|changes|rescue|turn around|turns around) my (life|sanity|family|
            marriage|home|house|year|skin) ..1 ($|if|by|and|with|here|at|again)
        (now or never|do or die|make or break|end of the road|last throw|last roll|last hope|last resort|last chance|
            last straw|only hope|only shot|only way out|only lifeline|final chance|make-or-break|do-or-die|
            my salvation|point of no return) ..1 ($|for me|for us|for my|of (work|getting|a|staying|keeping|escap~)|at
            (my|forty|fifty|sixty|4~|5~|6~)|as far as|before|with)
        (cannot|could not|can not|can hardly|could hardly|do not think i can|do not think i could|dread|dreading) ..1
            (bear|face|stand|take|stomach|survive|go through|live with|cope with|endure|imagine|afford) ..1
            (to (miss|lose|be (turned|refused|rejected|passed)|hear (no|another)|go back|go on|start|fail|wait)|
            another|one more|yet another|losing|missing|being (turned|refused|rejected|passed)|hearing (no|another)|
            a no|a refusal|a rejection|not (getting|being)|going back|the thought of|life without|any more)
        (almost|nearly|about to|ready to|on the point of|close to|on the verge of|starting to|beginning to) ..1
            (given up|gave up|giving up|give up|despair|despaired|despairing|lost hope|lose hope|losing hope|
            losing heart|lose heart|lost heart) ..
        (given up|giving up|lost|losing|run out of|running out of) [all|any|almost all] (hope|faith in myself|heart|
            courage|strength) ..
        (long|endless|hard|such|dark|lonely|weary) ..3 (stretch|months|year|years|time|spell|while|search|road|slog)
            ..1 (without|out of|looking for|with no|hunting for|of (looking|searching|applying|unemployment|waiting|
            rejection~|being out)) ..1 (work|job|a job|a post|income|a wage|$|employment|any)
        (after|had|been through|collected|get|getting|received|faced|suffered|through) ..2 (so many|dozens of|
            countless|endless|hundreds of|a string of|a pile of|nothing but|too many|twenty|thirty|forty|fifty|
            a hundred|two hundred|a drawer full of|a year of|months of) ..1 (rejection~|refusals|refusal|noes|no's|
            closed doors|disappointments|knock-backs|knockbacks|setbacks|turn-downs)
        (nobody|no one|no-one|nowhere|no other ..1) [else] (will|would|wants to|seems to|is willing to|is going to|
            has wanted to) ..1 (have|take|touch|look at|hire|employ|consider|give) ..1 (me|someone|somebody|a)
        (who|what) else (would|will|is going to) (have|take|hire|employ|give) me ..2
        where else (would|will|could|can|am) i ..3
        # wanting with all one's heart
        (you|they) (have no idea|cannot imagine|can not imagine|cannot know|do not know|will never know|
            would not believe) ..1 (how|what) ..2 (much|badly|desperate~|it|this|long|deeply|hard) ..1 ..
            (mean|means|want|need|wanted|needed)
        i ..3 (dream|dreamed|dreamt|dreaming|fantasise|obsess) ..1 (of|about) ..2 (this|the|your|it|that|nothing)
            ..3 (every (night|day|minute|waking|hour)|day and night|night and day|all (day|night)|constantly|at night|
            but|else)
        (in tears|cried|crying|cry|weep|wept|sobbing|shaking) ..4 (wait~|thought of|thinking|if (you|i|it|this)|when
            (you|i (saw|got|heard|read|came))|over this|about this|hear~)
        (i would|i will|i could|gladly|happily|i) [even|gladly|happily] (give|trade|swap|sell|sacrifice|pawn) ..1
            (anything|everything|my (right|left|eye|soul|last|back|own|whole)|an arm|the shirt|ten years|years of|
            all i have|all i own)
        (want|wanted|need|needed|wish for|hoped for|desire) ..1 (this|it|the {job}|anything|something|your {job}|
            that {job}) ..1 (so|more than|this|with all|too|very very|like) ..1 (badly|much|bad|anything|words|heart|
            soul|life|hurts|fibre|desperate~|air)
        i ..1 (need|have to|must|simply must|have got to|just need|just have to) ..1 (get|have|win|land|secure) ..1
            (this|your|that) ..1 {job} ..1 ($|or|if|so|because|badly)
        (need|want|would like) (this|it|this one|that one) to (come off|work out|happen|come through|go right|
            be a yes|be me)
        (make|made|be) me ..1 (the|a) (happiest|luckiest|proudest|most grateful|richest) ..1 (person|man|woman|
            {trade}|human|alive|mother|father|girl|boy) ..
        (do not|never|please do not) (forget|overlook|give up on|throw away|bin|discard|write off) ..1
            (me|my application|my cv|about me) ..1 ($|please|i beg|whatever|i)
        (keep|bear|have) me in mind ..2 (please|i beg|for anything|for any|whatever)
        please , ..3 please
        (beg|begging|implore|imploring|beseech|plead|pleading|entreat) ..2 (you|with you|for|of you|your|to)
        (put in|say) (a|any) ..1 (good word|kind word) for me ..3
        (i would|i will|i shall|i could) ..1 (be|feel) ..1 (lost|devastated|crushed|heartbroken|broken|gutted|
            inconsolable|shattered|distraught|crestfallen|ruined|destitute|homeless|finished|sunk|done for) ..
        (life|world|future|happiness|family|everything|all|fate) ..3 (in your hands|at stake|depends on you|
            depends on this|rests on this|rides on this|hangs on this|hangs by|hinges on this|turns on this|is riding|
            is at stake)
        (what|where|how) (else|on earth|in the world|ever) (i will|will i|would i|i would|am i|shall i|i shall|
            i can|can i) ..2 (do|go|turn|live|manage|cope|tell|survive) ..4 (without|if|otherwise|$)
        (do not|no longer|hardly|cannot) ..1 know ..1 (what|how|where) (i will|i would|i am|we will|we would|i shall|
            to) ..1 (do|go|turn|live|manage|cope|survive|going) ..4 (without|if|otherwise|should|unless|$)
        (get|getting|got|keep|put|stick) (my|a|one) (foot|toe) in the door ..
        (stuck|glued) (to|by|beside|next to|with) (my|the) (phone|inbox|computer|telephone|letterbox)
            ..
        (jump|leap) (every time|whenever|each time) ..2 (phone|bell|email|telephone|post) ..
        (do|done|doing|take|work|start) ..3 (for (nothing|free)|unpaid|without (pay|wages|a wage)) ..1 (if|to|until|
            just|so|for|$|and)
        i ..1 (really|truly|do|so|desperately|badly) need (you|this|it|the) ..1 (to|job|work|post|so|say|$|more)
        nothing ..5 (ever|has|have|would|could|matter~|mean~) ..3 (mattered|matter|meant|mean|happier|wanted|as much|
            more) ..2 (as much as|more|than|to me|so much|like) ..
        (face|go home to|go back to|disappoint|look in the eye) ..2 (my|them|everyone|people|family|wife|husband|
            parents|kids|children|mother) ..3 (failed|empty-handed|rejected|without a job|no job|another refusal) ..
        (think|thought|thinking) of (nothing|little|only) ..1 (else|this|but|it) ..
        (make an exception|bend the rules|have a heart|show mercy|be merciful|take pity|have pity|
            spare a thought for me|save me|rescue me|let me have this|just say yes) ..1 (please|$|i beg|about me|
            this once|just once|for me|and|on me|by|from)
        (i beg|i am begging|begging|pleading|please , please) ..3 (think again|reconsider|change your mind)
        (frightened|scared|terrified|panicking|frantic|despairing|losing sleep|sick with worry|worn down|wretched|
            miserable)
            ..3 (i will never|i shall never|of (losing|never|ending up)|about (money|the rent|the future)|for (work|a
            job|this))
        (in (this|the whole|all the) world) ..1 ($|more than|for me|like|i want)
        i [{very}|gladly|happily|even] (would|will|could) [{very}|gladly|happily|even] (take|accept|do|start as|
            work as|settle for|come as) ..1 (any (grade|capacity|level|role|post|job|position|contract)|anything|
            whatever (you|there|is)|the lowest|the most junior|the worst|the least)
        in any capacity ..1 (at all|whatsoever|whatever|you|$)
        (do not|would not) (mind|care) ..1 (what|how much|how little) ..2 (pay|paid|earn|money|wage|salary)
        (i|i will|i would|i can|i shall|willing to|prepared to|ready to) [even|gladly] (sleep|camp|walk|crawl|swim|
            cycle|scrub|sweep|beg|kneel|hitchhike|live) ..6 (if i have to|if i must|if need be|if necessary|if that|
            just to|to get|to prove|for this|for the job|barefoot|on the floor|in the (barn|car|van|corridor|office|
            shed)|for nothing|at your door) ..
        (lose|losing|be evicted from|be thrown out of|have to (give up|sell|leave|hand back)) ..1 (my|our) ..1
            (flat|house|home|car|room|farm|shop|licence)
        (if|unless) ..1 (i|you|this) ..3 (do not get|not get|say no|turn me|falls through|do not take|do not hire|
            comes to nothing|goes wrong) ..4 (i|we|my ..1) ..1 (shall have to|will have to|have to|do not know|lose|
            will lose|am finished|am lost|would be lost|cannot|shall lose)
        please , ..1 i ..1 (really|so|just) ..1 (need|want|beg)
        (only|first) (one|ones|people|firm|company|place|school|employer|person) ..3 (to (answer|reply|write|call)|
            who (answered|replied|wrote|called|bothered|looked)|even (answered|replied|called))
        (out of|without|been looking for|looking for|hunting for|searching for) ..1 (work|a job|employment) ..5
            (frightened|scared|desperate|worn|cannot go on|demoral~|despair~|ashamed|awful|dreadful|soul-destroying|
            misery|getting (me|to me|hard|desperate))
        (at|reached|reaching|near) ..1 (the|my) ..1 (end of my (tether|rope)|wits' end|wit's end|breaking point)
    """,
    but="""
        if i have to (choose|wait|be|start|give|miss|say)
        (customers|callers|patients|people|tenants|families|passengers) ..3 (frightened|scared|desperate)
        (reconsider|think again|change your mind) about (the|your)
        (have|and) used the time
        (retrained|renewed|trained|studied|qualified) ..
        (grant|charity|trust|project|campaign|government|research|public|appeal) (money|funds|funding)
        (patient~|client~|customer~|tenant~|pupil~|family|families|resident~|animal~|migrant~|donor~|reader~) ..4
            (save~|hope|desperate|beg~|plead~|need~|depend~|life|chance|resort)
        (saved|save|saving|saves) my life (as|in|at|when|once|last)
        my (first|last|old|former) (boss|job|school|chief|mentor|teacher|manager)
        (foot|toe) in the door (at|with|of)
        (last chance|last throw|last roll|make or break|do or die|now or never) ..2 for (the|our|that|them|a)
        beg to (differ|report)
        if (it|this|that) does not (suit|work)
        (fussy|choosy|picky|particular|proud) about (the|my|how|grammar|detail|details|data|quality|spelling|clean~)
        give anything (i|that|which)
        (if you decide|with the move)
    """,
)
"""Begging, or all hope laid on this one job."""

PROFITING = Talk(
    name="profiting",
    ways="""
        # good for me
        (do|does|doing|work|works) (wonders|wonder|miracles|a world of good|a power of good|so much|a lot|marvels) ..1
            (for|to) (my|me|our|us)
        (make|makes|making|made) ..3 (life|things|mornings|evenings|everything|school run|weekends|days|child care|
            childcare|logistics) ..3 (easier|simpler|nicer|better|more comfortable|bearable|happier|less stressful|
            possible) ..1 (for (me|us|my)|at home|all round|$)
        (get|gain|take|learn|draw|profit|benefit) (a lot|so much|a great deal|plenty|loads|much|a huge amount|
            an awful lot|enormously|hugely|tremendously|immensely|greatly) (out of|from) ..2 (working|it|this|being|
            you|the {job}|your|a {job}|such|joining|there)
        (gain|get|getting|gaining) (some|more|enough|valuable|useful|international|hands-on|practical|real|relevant|
            the|further|that|overseas|clinical|commercial) ..1 (exposure|experience|skills|contacts|connections) ..3
        # my own shop, later
        (of my own|my own) (one day|some day|someday|eventually|later|afterwards|in ..2 (years|time)|by|before|soon)
        (open|opening|start|starting|run|running|set up|setting up|launch|launching|own|owning|buy) ..2
            (a|an|my|my own) ..2 ({house}|salon|fleet|café|cafe|bar|gallery|line|label|consultancy|firm|boat|
            smallholding|nursery|tea room|food truck|brewery|workshop) of my own
        (save|saving|save up|put by|enough) ..3 (for|to) ..1 (my|our|a|buy|open|start|marry|retire|get married) ..1
            (house|home|flat|wedding|car|boat|deposit|retirement|own|business|baby|trip|salon|shop|{house}|married)
        # where and when
        (always|long|both|for years) ..1 (wished|wanted|dreamed|dreamt|hoped|longed|planned|meant|fancied|loved) ..2
            (live|move|settle|living|moving|settling|relocate|relocating|return|get back|be) ..1 (by|near|in|to|abroad|
            back|nearer|closer|beside|on|somewhere|overseas|at) ..
        (move|moving|relocating|coming|return|returning) to ..2 is ..1 (what|something|where|a dream) ..4
            (i|we|my|our) ..
        ({job}|it|this|that|which|you|office|being|so) ..3 (just down the road|down the road from|round the corner from|
            on my doorstep|close to home|near home|near my|close to my|minutes from (home|my|me|us)|nearer home|
            closer to home|within walking|on the way to (my|the school|nursery))
        (steady|permanent|regular|full-time|secure|stable|decent|better paid|better-paid|day|nine-to-five|local|
            well-paid|part-time) ..1 ({job}|income|wage|hours|contract|employment|pay) ..1 (would|will|is what|
            is (all|just|exactly|something)) ..2 (suit|help|let|allow|mean|be|give|make|i|we|solve|put|see|take|get)
            ..3
        (comes|come|came|coming|falls|arrives|be) ..1 at (a|the|just the|exactly the|such a) ..1 (good|right|perfect|
            ideal|great|best|better|convenient|opportune|lucky) ..1 (time|moment|point) ..1 (for (me|us|my|our)|in my|
            in our|as (i|we|my)|because (i|we|my)|with my|since (i|we|my)|now that|$)
        (draw|attraction|pull|plus|appeal|selling point|bonus|advantage|benefit|incentive|motivation|reason) ..2
            (is|was|would be|lies in|are) ..2 (the|your|that|being|having|living|getting|my)
            ..1 (name|brand|reputation|prestige|pay|salary|hours|location|town|city|sea|canteen|pension|holidays|
            commute|parking|car|discount|flexibility|weekends|title|money|travel|view|visa|training|certificate|
            security|stability|contract|near|close|home|able to|benefits|package|perks|school|schools)
        # I need a change
        (would|will|could) ..1 (be|mean|feel like|come as|offer|provide|represent|give me|bring me) ..2 (a|the|my) ..2
            (chance|opportunity|way|door|ticket|route|passport|gateway|bridge|relief|escape|change|shortcut|boost|
            way in|way out|break|ladder) ..1 (for (me|us|my)|i (need|have|want|am)|into|out of|back (to|into)|
            of (getting|moving|escaping|leaving|living|my own))
        (would|will) be my ..1 (way|chance|ticket|route|passport|opportunity|door|first|break|turn|escape) ..1 (of|to|
            into|out) ..3
        (in|over|within) ..1 (two|three|five|a few|a couple of|ten) ..1 (years'|years|year's) ..1 [time] , ..1 (i want|
            i hope|i see myself|i plan|i would like|i intend|i aim|i expect) ..
        (ticks|tick|ticked|checks) (all|every one of|most of|so many of|a lot of) (my|our) ..
        (my|our) ..1 (commute|journey|drive|travel time|rent|fuel bill|petrol bill|childcare costs|overdraft|hours|
            mornings) ..1 (would|will|could) ..1 (be|drop|fall|shrink|go|come|get|take) ..3
        (name|reputation|logo|brand|reference) ..5 (opens|open|would open|will open|could open) ..1 doors
        (open|opens) ..1 (doors|door|a lot of doors|many doors) ..1 (for me|later|everywhere|afterwards|$)
        (what|thing that|reason) ..1 (appeals|appealed|attracts|attracted|draws|drew|tempts|tempted|interests|brought|
            pleases|excites|convinced|sells) ..3 (is|was|are|were) ..3 (pension|pay|salary|hours|holidays|holiday|
            location|sea|commute|discount|perks|canteen|car|flexibility|travel|security|money|free|short|four-day|
            weekends|parking|gym|benefits|package|name|prestige|bonus|insurance|town|city|weather|house|flat)
        (tired|sick|weary|fed up|bored|exhausted) ..1 (of|with|by|from) ..2 (commuting|driving|travelling|nights|shifts|
            my|the|being|working|temping|london|office|weekends|waiting|freelanc~|renting|teaching|rain|city|night) ..
        (plans|hopes|dreams|ambitions|plan|goal|dream|aim) ..1 (for|of|to|is) ..1 (a family|a house|a home|buying|
            getting married|early retirement|retiring|marriage|my own|having|emigrat~|going freelance|travel~) ..
        (have|get|give me|want|getting) ..1 my (weekends|evenings|life|nights|sundays|saturdays|mornings|summers)
            (back|free|to myself|off)
        (boost|lift|push|leg-up|leg up|kick-start|fresh start|new start|break|breakthrough|stability|security|
            promotion|step up|rest|peace of mind|confidence) ..1 (that|which|my|i|for my|in my) ..1 (career|i|my|life|
            cv|need~|want|finances|family) ..2 (need~|after|for years|crying|been|want|looking|$|career|crave)
        (ideal|perfect|good|great|useful|excellent|best|wonderful|valuable|fine|natural|logical|next|invaluable|
            superb|brilliant|right|fantastic) ..1 (preparation|training|training ground|springboard|platform|step|
            stepping stone|move|opportunity|launchpad|launch pad|foundation|chance|timing|grounding) (for|towards|in)
            (me ..1 (to (learn|grow|gain|get|move|develop|progress)|$|and|because|as|since|personally)|my|us ..1 (as|$|
            because|and)|our (family|life))
        (good|great|perfect|ideal|excellent|wonderful|useful|brilliant|handy) for my ..1 (career|cv|resume|doctorate|
            phd|degree|studies|future|own|plans|goals|exams|portfolio|wallet|family|health|knees|back|development|
            ambitions|thesis|chartership|sanity|marriage|social life|finances|savings|nerves|peace of mind)
        (i|me) ..6 (gain|get|build up|broaden|grow|expand|develop|widen|collect|acquire|pick up) ..1 (exposure|
            my (network|skills|contacts|cv|experience|horizons|portfolio|profile|reputation|connections)|
            (new|more|valuable|useful|international|hands-on|some|enough|the) ..1 (experience|skills|contacts|
            qualifications|connections|exposure)) ..3 (here|with you|for my|before|and then|so that|abroad|in singapore|
            to (open|start|move|set|run|go|add)|at your|from you|on my|that i|i need)
        (better|advance|develop|grow|reinvent|challenge|fulfil|stretch) myself ..1 (here|and|as|in|with|at|through|$)
        (then|before|until) ..1 (i|i can) ..1 (move|go|leave|travel|set up|retire|apply) ..2 (abroad|bigger|something|
            somewhere|freelance|medical|law|graduate|university|my own|on my own)
        (rent|rents|mortgage|cost of living|school fees|nursery fees) ..3 (what it is|what they are|being what|
            going up|through the roof|so high|so dear|sky-high|gone up) ..
        (your|the) ..2 ({house}|office|building|surgery|site|department|studio|ward|job) ..1 (is|being|lies) ..1
            (on my|on the|close to my|near my|next to my|opposite my|round the corner from|around the corner from) ..3
            (bus|tram|route|house|home|flat|door|street|me|where i|school|gym) ..4 (easier|convenient|handy|perfect|
            so|ideal|suit~|save~|for me|which|me)
        (suit|suits|help|helps|benefit|benefits) (me|us|my family|my wife|my husband|my partner|our family|
            our household) ..1 (financially|personally|down to the ground|no end|as a family|just now|
            enormously|immensely|right now)
        (hours|shifts|early finish|half days|school holidays|long weekends|weekends off|fridays off|free fridays|
            four-day week|home working|working from home|flexible hours|canteen|gym|crèche|creche|pension|salary|
            discount|company car|perks|sea view|free lunches|free meals|package|benefits) ..4 (is|are|was|were) ..2
            (what|a big|a real|a huge|a great|the main|attractive|appealing|tempting|a bonus|a plus|a draw|
            a godsend|a dream|music) ..3 (me|i|us|my|we)
        (thing|part|bit|what) ..1 [that] i ..1 (liked|loved|enjoyed|like|love) ..1 (best|most|above all|especially) ..2
            (is|was|were|about) ..8 (goes home|go home|leave at|leaves at|finish~ at|hours|pension|canteen|gym|
            parking|holidays|half days|fridays off|weekends off|flexitime|perks|pay|salary|bonus|discount|overtime)
        i ..1 (could do with|could use|am due|long for|crave|am ready for|fancy) ..1 (a|the|some|more) ..1 (change|
            money|rest|break|fresh start|new start|new challenge|security|stability|raise|promotion|holiday|quieter|
            change of (scene|scenery|air|pace)|better (pay|hours|salary)|boost|title|steady|regular|sunshine) ..3
        (get|getting|got|come|coming) ..1 (away from|out of|off|rid of|shot of) ..1 (nights|night shifts|shift work|
            the rat race|temping|agency work|retail|hospitality|the commute|debt|a dead-end|my dead-end|zero hours|
            the motorway|the night bus) ..2 (would|will|is|for|at last|and|$)
        (visa|sponsorship|work permit|green card) ..2 would ..2 (let|allow|enable|keep|mean|help|solve|give|get) (me|
            us|i|my) ..3
        (save|saves|saving|earn) me ..3 (fortune|money|petrol|fuel|fares|train fare|trains|rent|commuting|childcare|
            pounds|euros|dollars) ..
        i ..1 (would|could|can|will) (finally|at last|at long last) ..
        i (would|could) [even|then] (move out of|pay off|see more of|have my (weekends|evenings|nights)|get out of|
            be home|get home|afford|stop (commuting|driving|renting|working nights)|quit|sleep in|
            spend time with|spend more time with|walk to work|cycle to work|(collect|fetch|pick up) my|start a family|
            settle down|
            live (near|nearer|closer|with my|by)|put down roots|keep my flat|learn on the job) ..
        (hours|shifts|rota|timetable|location|flexibility|job|post|role|salary|pay|holidays|days|pattern|contract|
            wage|it|this) ..1 (would|will|could) ..1 (let|allow|enable|mean|leave|give|help|get) ..1 (me|i|us|we) ..2
            (collect|pick up|see my|see more|spend|my (weekends|evenings|life|son|daughter|kids|children|own)|move out|
            live|stay (on|in)|more time|finally|afford|buy|pay off|save|stop|out of|get home|be home|closer|
            time for|time with|room for my|security|stability|onto the|on the ladder|there|a foot)
        i ..1 (am looking|am hoping|am searching|am hunting|am after|want|would like|need) ..1 [for] ..1
            (somewhere|something|a place|a job|an employer) ..1 (closer|nearer|warmer|quieter|steadier|
            with (better|more|shorter|regular|longer) ..1 (holidays|pay|hours|money|prospects|security|weekends|
            benefits|perks|salary))
        i ..1 (need|require|must have) ..1 (the|a|some|this|better|more|to have) ..1 (training contract|visa|
            sponsorship|permit|wage|better wage|salary|money|holidays|pension|income|stepping stone|stability|
            security|pupillage|promotion|work-life balance|change of) ..
        (discount|pension|bonus|company car|gym|season ticket|extra money|extra pay|overtime|cottage|flat|
            free meals|insurance|allowance) ..1 would ..1 (come in|be|make|suit|help|tempt|sway) ..3 (useful|handy|
            help|me|us|nice|draw|welcome|perk|plus|attraction|godsend|difference)
        (minutes|stone's throw|short walk|two streets|stops) (away|from (my|home|me|our|where)|walk) ..6
            (perfect|ideal|handy|convenient|could not be better|suits me|suit me)
        would ..1 be (perfect|ideal|handy|convenient|lovely|nice|great|wonderful|a dream|heaven|bliss) ..1 to
            (work|live|be|have|get|earn) ..1 (somewhere|by the sea|near home|closer|nearer|regular|warm|weekends|
            evenings|home|a (proper|decent|regular|steady)) ..
        (get|move|step|break|climb) ..1 (into|up|on|ahead) ..1 (management|the ladder|the career|the profession|
            the industry|television|publishing|film|tech|leadership) ..3 (would get me|way in|this would|
            would help me|step for me)
        (to|then|later|afterwards|eventually) ..1 (set up|start up|strike out|branch out|go freelance) ..1 (on my own|
            by myself|for myself|freelance) ..
        (always|long) (wanted|wished|hoped|meant|dreamed|dreamt|longed) ..1 (to|of) ..1 (live|living|travel|travelling|
            move to|moving to|settle|see (the world|asia|africa|america|the sea)) ..
        (my|our) ..1 (savings|mortgage|rent|landlord|landlady|overdraft|debts|debt|bills|childcare|commute) ..3
            (up|out|runs|is due|are due|rising|rises|tight|costs|eats|barely|not enough|has put)
    """,
    but="""
        (would|will|could) ..1 (help|let|allow|give|enable) (me|us) ..2 (know|prepare|plan|answer|understand|see
            (the|how|what|where|your)|show|give you|bring|check|start sooner|send|serve|finish)
        (us|we) ..3 (hours|minutes|days) (a|each|every|per)
        spend time
        (customers|patients|drivers|passengers|tenants|staff|workers|nurses|clients) ..2 (hours|shifts|rota)
        (would|will|could) (let|allow|enable|help) me [to] (see|show|give|bring|start|finish|serve|cover|answer|plan|
            prepare|send|join|check|understand|work|do)
        (you|they) asked ..
        could (move|start|travel|leave) ..4 (if|for you|earlier|at|within|by|on|in|from)
        (give|save|spare) you
        (best|better|easier|convenient|good|suit) ..2 for me to (ring|call|come|send|write|phone|email|visit|meet|try|
            bring|go|drop|collect|start)
        (day|date|time|times|slot|slots|hour|morning|afternoon|evening|appointment|meeting|call|visit|interview|
            monday|tuesday|wednesday|thursday|friday|either|any of|half past|o'clock) ..6 (suit|suits|fit|fits|works)
        stepping stone~ (path|bridge|across|through|over)
        (customer~|patient~|tenant~|pupil~|parent~|driver~|passenger~|resident~|guest~|student~|member~|supplier~|
            families|workers|volunteer~|apprentice~|trainee~|visitor~)
        withdraw~
        when i was
        (was|were|had been|proved) ..2 (useful|good|great|excellent|perfect|ideal|fine|valuable|best|right) ..2 for me
            to (see|hear|meet|learn|know)
        at (tarn|my (last|old|former|present|first))
        i (gained|got|built|learned|learnt)
    """,
)
"""What the job would do for the candidate."""
