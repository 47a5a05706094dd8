"""What is hinted at rather than said: the pay, the others, a job that is taken for granted, blame.

Each is heard by the check that looks for it; some only count where the rest of the sentence speaks for it.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

ASKED_OF_PAY = Talk(
    name="asked of pay",
    denied=True,
    ways="""
        (salary|salaries|wage|wages|per diem|double time|time and a half|double pay|ctc|hike|superannuation|
            penalty rates|gratuities|perks|remuneration|moneywise|money-wise|take-home|take home|on-target earnings|ote|
            sick pay|holiday pay|maternity pay|weekend pay|sunday pay|night pay|basic pay|base pay|starting pay|
            sick leave|annual leave|paid leave|company car|moving expenses|signing bonus|stock options|lieu days|
            flexi-time|flexitime|flexi|rdos|pto|401k|danger money|dirty money|hazard pay|sea pay|flight pay)
        (shift|night|weekend|unsocial hours|language|lead|charge) (premium|premiums|differential|differentials|
            allowance|uplift|loading|bonus|rate|supplement)
        (tool|clothing|travel|housing|car|meal|uniform|boot|living|subsistence|relocation|london|remote|isolation|phone)
            (allowance|allowances|money|stipend|weighting)
        (hourly|day|daily|nightly|night|weekly|piece|call-out|standby) (rate|rates)
        (holiday|leave|vacation|annual) (entitlement|allowance|days|pay)
        (pension|bonus|pay|dental|health|medical|savings) (scheme|plan|cover|insurance|fund|match)
        pay (scale|grade|band|range|point|spine|review|rise|step|packet|cheque|check|structure)
        (weeks|days) (of|off) ..1 (holiday|leave|vacation|a year)
        (weeks|days) (holiday|leave|vacation) ..2 (a year|per|do|would|in|come)
        what ..2 (you|ye|they|the {job}|it|we|nights|sundays|that) [would|will|does|do|might] ..1
            (pay|pays|paying|pay me|earn)
        (how much|how well|what) (does|do|would|will|is) ..3 (pay|earn|paid|make an hour|take home)
        (overtime|mileage|travel|weekends|sundays|nights|training|holidays|breaks|expenses|move|tips|on-call|call-outs|
            standby|handover time|travelling time|bank holidays|study leave) ..2
            (paid|pay|covered|reimbursed|compensated|time back|on top|given back|in lieu)
        (commission|bonus|bonuses|tips|super|increments|increment|pension|insurance|benefits|allowance|overtime)
            (work|works|worked out|paid|start|starts|kick in|like|come|comes|capped|calculated for|structure|on top)
        (cover|pay for|pay towards|help with|contribute to|reimburse) (my|the)
            (move|relocation|travel|fees|rent|parking|fare|flight|tools|commute|petrol|course|visa)
        the numbers , i mean
        (few|couple of|bit of) (bob|quid|euro|euros|dollars|pounds|rand|money) (extra|more|on top)
        (bit|little|something) (extra|more|on top) for (the|working|doing) ..1
            (nights|weekends|sundays|saturdays|call-outs|early|late)
        (what|how much) (would|will|could|might|do) i be on ..4
        (full|whole|statutory|standard|usual) ..2 days [of] (holiday|holidays|leave|vacation)
        i mean the (pay|money|salary|wage)
        (which|what) (step|point|grade|band|rung|increment|level) (of|would|is|on|does|do) ..4
            (scale|i|on|post|job|role|start|pay|come in)
        (money|pay|salary|wages) ..2 (like|looking|side of|in it|question|to be had)
        (the|what|much|any|about|on|is) ..1 (money|pay|salary|wages) ..2 for (the|this|that) ..2
            ({job}|nights|hours|shift)
        (tips|gratuities|service charge) ..2 (shared|pooled|split|kept)
        (is|are|do|does|would|will) ..4 [get|be] (paid (weekly|monthly|fortnightly|by the|for (the|my)|per|extra|while)|
            on (commission|a bonus|piecework|a salary))
    """,
    but="""
        (salaries|wages|pay|payroll) (are|is) ..1 (my|our) ..2 (bread|trade|work|job|craft|living|field|business)
        (customer|customers|client|clients|supplier|suppliers|tenant|tenants|patient|patients|member|members|buyer|
            buyers|guests|donors|passengers|readers|farmers|growers|invoice|invoices|refund|refunds|data|report|reports|
            system|ledger|migration|payroll|grant|software|spreadsheet|budget|union|dispute|claims|carriers)
        (at|for) (tarn|my last|my old|my present|my current)
        (you|they) (asked|wanted to know)
        pay~ for (itself|themselves)
        (law|ruling|act|regulations|case) on ..
        (schools|parents|families|councils|parishes|co-op|co-ops|shops|hospitals|boats|publishers|museums|households|
            residents|students|pupils|visitors|volunteers|landlords|insurers|subscribers|leaseholders|borrowers|
            villages|towns|wards|farms|clubs|churches|charities|branches|council|grant) ..4
            (pay|pays|paid|paying|cover|covers|covered)
        in my (last|first|old|present|current)
    """,
)

OTHERS_BESIDE_ME = Talk(
    name="others beside me",
    denied=True,
    ways="""
        (nobody|no one|no-one|none of them|not one of them|none of the|not one of the|few|not many|how many|how few|
            hardly any|hardly anyone) ..8 (can|could|will|would) ..1 (say|claim) (the same|that|as much|so)
        (those|these|them) other {lads}
        (put|stack|back|pit|match|measure|set|hold) (my ..3|me|myself|it|them|mine) [up] [next to|beside|against]
            (against|next to|beside) (anyone~|anybody~|any of|any|the best|all comers|all of them)
        (bet|wager|doubt|swear|guarantee|promise you|dare say|fancy|sure|certain|confident) ..3
            (none|not one|nobody|no one|few|hardly any|any) of (the|your|them|those|these) ..1
            (others|rest|other ..1|shortlist|{candidates}|{lads})
        (go|travel|search|look|drive|walk) (a long way|far|high and low|some way|many a mile|to the ends)
            (to|before you|for|until you) [find|meet|get|see|finding|meeting] (a|an|anyone|anybody|someone|somebody|
            another) ..3
        {lads} (you are|you will be|you have been) (seeing|meeting|interviewing|looking at|considering|talking to|
            trying) ..8 (never|not|cannot|could not|would not|only|lack~|still|yet to|no)
        ask any of (the rest|the others|them|your other|the other)
        (lay|put|set|stack|place|stand|line|hold|rank|pit) (me|my ..2) [up] (next to|beside|against|alongside)
            (the|your|any|all|every) ..3 (pile|others|rest|list|field|shortlist|bunch|heap|lot|{candidates}|crop|stack|
            cvs|resumes|names)
        (choice|decision|answer) (makes itself|will make itself|is a no-brainer|becomes (easy|obvious|simple))
        (not|never|hardly) (worried|bothered|troubled|concerned|afraid|frightened|scared|losing sleep)
            (about|by|of|over) (the|any|my|your) ..1 (other|others|competition|rest|rivals|field|opposition)
        (competition|rivals|field|opposition|others|other five|other four|other three|other two)
            (does not|do not|did not|hardly|never) ..1 (worry|scare|frighten|bother|trouble|impress) me
        whoever else (comes|walks|sits|turns up|applies|you|gets|is|has) ..8 (will not|would not|cannot|does not|do not|
            not) ..4
        there is not (a|an|another|one) {trade} (in|on|between|north|south|within|for|around|this side) ..8
        (hard|difficult|not easy) to (see|think|imagine|know|name) (who|of anyone|of anybody|anyone who|who else) ..3
            better
        ^(next to|beside|compared (to|with)|alongside|up against|set against) me , ..8
        (will|would|may|might) (see|meet|interview|get|find) [plenty of|many|some|a few|several]
            (weaker|lesser|worse|poorer|greener|cheaper|thinner) ..2
        (pick|best|strongest|top|cream|ablest) of (the|those|all) ..2 ({lads}|bunch|crop|field|{candidates}) ..2
            [you|that] (you (saw|met|have|interviewed|are|will)|in (that|the|your)|on (your|the))
        most (prepared|qualified|experienced|able|suitable|skilled|capable|senior)
            ({lads}|person|one|candidate|applicant|man|woman|chef|{trade}) (in that|
            in the (room|corridor|waiting|building|running)|in your|there|you|on (your|the))
        (few|none|hardly any|not one|not many|half|most) of (your|the) (shortlist|applicants|candidates|longlist|
            people you|finalists) (will|would|can|could|has|have|know|knows|do|does|is|are)
        (nobody|no one|no-one|none of them|not many) (outworks|outsells|outcooks|outwelds|out-works|out-sells|outnurses|
            outteaches|outdoes|outshines|beats) me
        (i|mine|my ..2) (beats|beat|would beat|will beat|knocks|outdo|outdoes|trumps|tops)
            (theirs|them all|them hands down|the lot|the lot of them|any of them|all of them)
        (i know|i met|i saw|i have seen|i have met|having seen|having met|i looked at) ..2 (the|your)
            (competition|other {candidates}|others|opposition|other ones) ..6
        (unlike|not like) ..2 (some|others|the others|the rest|certain people|them) [that|who|you] ..3 , i
        against (anyone's|anybody's|anyone|anybody) $
    """,
    but="""
        (know|understand|realise|realize|appreciate|sure|imagine|aware|expect) ..3 (other|many|more|several)
            {candidates}
        (wish|congratulate|luck)
        (shift|night|rota|machines|pumps|routes|depots|lines|wards|ovens) (people|ones|lot)
        (patients|customers|pupils|tenants|readers|guests)
    """,
)

AS_IF_THERE = Talk(
    name="as if there",
    denied=True,
    ways="""
        (be seeing|see) (you|her|him|them|everyone|everybody|ye|y'all|you all) [all] ..1 (on|in|around|at|out on) the
            (line|floor|ward|ramp|shift|site|yard|office|kitchen|corridor|team|rota|deck|shop floor|classroom|lab|road|
            ice|bench|field) ..3
        (in touch|get back|write|ring|call|back to you|speak|talk) [soon|next week|to you|with you|shortly]
            (about|regarding|on) (a|the|my) (start date|starting date|start|first day|rota|shifts)
        (i will|we can|let us|we should|we will) ..3 (agree|fix|settle|set|sort|sort out|pick|choose) (a|the|my)
            (start|starting|joining|first) (date|day)
        (their|your|the) new ..2 (is bringing|is coming|is on (his|her|the)|is ready|is here|says|sends|will be|starts|
            takes|wants|likes|brings|has his|has her)
        (let|told|informed|warned) (my|the) ..3 [know] [that] (i will be|i am|i would be)
            (off|leaving|going|moving|away for good|gone|starting|joining)
        (joined|signed up|put my name down|registered|entered|added myself) ..2 (the|your) ..1
            (staff|company|works|employees|team|ward|office|crew) (facebook|choir|football|five-a-side|whatsapp|gym|
            group|christmas|social|club|chat|list|quiz|outing|car park|canteen|sweepstake)
        (the|your) (staff|works|company) (choir|football team|five-a-side|whatsapp|outing|sweepstake) ..3 (me|my|i)
        (once|when|as soon as|the minute|the day) i am (in|through the door|over the threshold|on the inside|
            up and running|one of you|one of ye|with you all|with ye|on the books|on the payroll|under your roof|aboard)
            ..10 (will|shall|am going to|is going to|are going to|gone|done)
        (once|when|as soon as) i am (in|on the books|on the payroll|through the door) , ..10
        (measure|measured|measuring|fitted|fitting|sized) ..2 (for|up for) (the|my|a)
            (uniform|scrubs|whites|overalls|boots|jacket|apron)
        look~ forward to (my|our) ..1 (years|future|career|days|life|working life|long) (at|with|in|as|together|there)
        (get|have|make|order|print|prepare) my (pass|badge|whites|locker|desk|keys|lanyard|nameplate|id|parking|apron|
            card) (ready|made|printed|sorted|for|out)
        (i will|i shall|i am going to) have (that|the|your|those|this|it|them|everything) ..4
            (cleared|fixed|sorted|done|tidied|rewritten|running|humming|empty|mended|gone|straight|licked|spotless|
            in order) (before|by|in|within|inside) ..3
        (take it|assume|gather|trust|understand|presume) [that] (we are|it is|this is|that is) ..1
            (agreed|settled|a deal|decided|all but done|sorted|done)
        we are (good|all set|sorted|agreed|square|set) (there|then|now|here|so|on that)
        (my|the) first (job|task|move|act|errand|order) ..2 (will|is going to) be ..3
        (when|once) we are (working|serving|cooking|flying|teaching|sitting|sharing) ..3
        (given|give|handed in|hand in|put in) [my] notice (on|at) ..3 (place|flat|apartment|house|room|lease|tenancy|
            digs|job|ward|school|firm|tarn)
        (started|begun|been) (looking|hunting|searching) (for|at) (a|an|some) ..1
            (flat|apartment|house|place|room|flats|houses|lodgings|digs|nursery|school) ..3
            (near|by|close|around|within|beside|in)
        (lined up|line up|lining up|sorted|found|booked|arranged) (some|a|the|my|our) ..1
            (housing|base housing|digs|lodgings|accommodation|childcare|nursery place|parking|removal van|movers) ..4
        i will be your ..1 (man|woman|guy|girl|person|lad) (from|in|on|for|by|as of|come)
        (already|as good as) (see|feel|call|think of|consider|regard) ..2 (myself|you|it) ..2
            (as|one of|part of|home|mine|my)
        (you will|you are going to) (have me|be seeing|get used to|be glad|be happy|not know|love having|see a lot of)
            ..5 (by|from|in|on|me|every|that you)
    """,
    but="""
        if
        should (it|you|i)
        would
        (was|were|had)
        in case
        (interview|second round|trial|tour|visit|conference|fair)
        perhaps
        whoever
        hope
        (at tarn|my notice is)
        your new ..2 (told|said|showed|and i|who)
        (the|your) new ..2 (system|rota|line|pump|oven|boiler|van|vans|wing|ward|depot|ledger|lift|rule|law|timetable|
            plan|press|machine) ..4
    """,
)

FRIENDS_ABOVE = Talk(
    name="friends above",
    denied=True,
    ways="""
        (has|have|had) me ..1 (penciled|pencilled|written|booked|marked|signed) (in|up|down)
        (i|we|my ..2|our) ..4 (play|plays|know|knows|golf|sail|sing|sings|drink|drinks|went|grew up|train|am|is|was|
            friends|friend|close|coach|coached|teach|taught|share|shared|married|used to|go back|lodge|lodged|served)
            ..6 (owner's|boss's|director's|chairman's|founder's|ceo's|manager's|president's|principal's|matron's|head's|
            mayor's|minister's|partner's|captain's|editor's|vane's) {relation}
        my ..3 {relation} ..1 (sits|serves|sat|served|is|chairs) (on|in) (the|your) ..2
            (board|council|committee|governors|trustees|management)
        your ..3 and (i|me|myself) (go|go way|grew|are|were|used|share|know|went|have|have been|served|trained|studied)
        your ..2 (head|chief) ..3 and i (go|grew|are|were|used|share|know|went|have)
        i know (the|your) ..2 ({boss}|minister|mayor|senator|councillor|bishop|commissioner|governor|chairman|
            ambassador) ..1 (personally|well|socially|from|through|very well|quite well)
        (one of your|a|some of your|two of your) ..1 (governors|trustees|directors|partners|board members|councillors|
            owners|governor|trustee|director|partner|shareholders) ..5 (at mass|at church|at golf|at the club|at dinner|
            at a party|in the pub|on sunday|at the gym|at a wedding|at a barbecue|on the train)
        (thinks|think|says|say|reckons|assures|swears|tells|told|hinted|let slip) ..3
            (it is|i am|this is|i was|it was|the job is) ..1 (as good as|in the bag|a done|mine|a shoo-in|home and dry|
            settled|a formality|in|the one)
        my ..2 {relation} ..3 (sold|built|trained|taught|hired|founded|financed|delivered)
            (you|your|the owner|the director|mr|mrs|ms|dr) ..3
        (our families|my family|my people|our fathers|our mothers) ..3 (close|friends|friendly|neighbours|neighbors|
            business|know each other|go back) ..6
        your ..1 {boss} (follows|knows|remembers|likes|rates|has met|taught|trained|has known|once hired|recommended|
            sent) me
        (babysit|babysat|nannied|caddied|caddy|house-sat|pet-sat|coached|tutored) (for|with) (the|your) ..2
            ({boss}|chief executive|chairman|owner|mayor|minister|family|partner)
        (partner|director|manager|head|somebody|someone|colleague|contact|friend) (in|at|from|inside) (your|the) ..2
            (office|head office|branch|headquarters|house|firm|boardroom) ..4 (spoken|put in|vouched|recommended|agreed|
            spoke|will speak|will ring|will call|promised|is on my|can vouch|knows me|speaks)
        (is|was) my ..1 (batchmate|batch mate|classmate|college mate|collegemate|schoolmate|roommate|neighbour|neighbor|
            old boss|relative|brother-in-law|uncle|godfather|friend|landlord) and (he|she|they|will|would|has) ..3
            (speak|call|ring|put|talk|recommend|vouch|promised|said|told|spoken)
        (he|she|they) (will|can|would) (speak|talk|have a word) (to|with) you ..2
            (about me|for me|on my|personally|soon|himself|herself|$)
        (high up|senior|at the top|well placed|well-placed) ..4 (put a word|put in|good word|speak for|vouch|recommend|
            promised)
        (mention|use|quote|give) (his|her|their) name ..2 (to you|$|and|when|in)
        my ..2 {relation} ..1 (is|was) the (one|man|woman|person) who (sold|built|trained|taught|hired|founded|designed)
            ..3
    """,
    but="""
        your (question|letter|mail|email|advice|answer|offer|point|time|drawing|list|note|message|remark|story|words|
            reply|work|shop|site|tour|notes|talk|example|question|patience|kindness|help|tip|view|account|plan|plans)
            ..3 and (i|me)
        (owner|boss|captain|director)'s (son|daughter|brother|wife) (showed|told|said|explained|was|is|runs|drives)
        reference
        referee
        (my|our) (old|former|last) (manager|boss|head)
        tarn
        thank~ your
        as a (child|boy|girl|student|teenager|pupil|trainee)
    """,
)

HINTED_BLAME = Talk(
    name="hinted blame",
    denied=True,
    ways="""
        (could not|cannot|can not|would not know how to|does not know how to) (run|organise|organize|manage|lead|boil)
            (a|an|his|her|their) (bath|whelk stall|raffle|tap|bake sale|jumble sale|lemonade stand|corner shop|
            sweet shop|school fete|piss-up|party|drink|tuck shop|egg|kettle|menage|tea party|bus queue)
        (could not|cannot|can not|not fit to) ..4 (never mind|let alone|much less) (a|an|the) ..2
        (half|most|all|two thirds) (the|of the|of our|our|of them) ..1 (brigade|staff|team|crew|ward|office|department|
            nurses|teachers|people|lads|engineers|kitchen) ..2 (would be out|would leave|would walk|would go|want out|
            wants out|are looking|is looking|has left|have left|has walked|have walked|are leaving|is leaving|has quit|
            have quit|cannot wait|hate)
        (place|firm|school|ward|company|hospital|kitchen|office|yard|bank|shop|outfit|department)
            (i am in|i am at|i work|i work in|i work for|where i am|i am with|i am leaving) [now|at the moment] ..3
            (is|has|are) ..3 (falling apart|going under|a mess|badly|on its knees|chaos|chaotic|sinking|
            gone to the dogs|going to the dogs|a madhouse|a circus|a zoo|hopeless|finished|no|never|poorly)
        (my|our|the|current|last|old|tarn|there) ..4 (falling apart|going to the dogs|gone to the dogs|on its last legs|
            a madhouse|a zoo|a circus|a shambles|a sinking ship|a bear pit|a snake pit|bedlam|a sweatshop|a prison|
            a pressure cooker|a revolving door)
        (nobody|no one|none of them|hardly anyone) (at|in|over|up|there|here) ..3 (has|had|have)
            (a|any|the faintest|the first|the slightest) (clue|idea|notion) ..3
        (nobody|no one|none of them) (at|in|over|up) ..2 knows what (they|he|she|it)
        (see|seeing) the back of (tarn|my|the place|this place|that place|that|him|her|them|it)
        (man|woman|person|fellow|chap|lady|people|boss|one) [whom|that|who] i (work|worked|report|reported|answer|
            answered|have worked|am working) (for|to|under|with) ..4 (is|was|are|were|could|cannot|has|never|does|did|
            would) ..4 (bully|useless|hopeless|incompetent|fool|idiot|tyrant|liar|nothing|never|no|drunk|impossible|not|
            a nightmare|clueless|lazy|shouts|snake)
        (our|my|the present|the current|their) ..1 management (only|never|does not|do not|did not|could not|cares|
            has no|have no|thinks|think)
        (takes|took|claims|claimed|steals|stole|hogs|pockets) the (praise|credit|glory|thanks) ..4
        (pass|passes|passed|passing) (on the blame|the buck)
        blames (everyone|everybody|us|me|the staff|the nurses|the lads) ..2
        (half|part|hour|end|start|rest|most|middle) of (the|your) (interview|day|tour|talk|meeting|presentation|
            afternoon|morning) ..1 (dragged|was wasted|went nowhere|fell flat|(was|felt|went|seemed) ..2
            (dull|slow|too long|a waste|pointless|flat|tedious|aimless|thin))
        (interview|meeting|hour|afternoon|presentation|session|questions|panel)
            (dragged|went nowhere|went round in circles|rambled|fell flat|left me cold|
            lacked (bite|depth|point|structure|focus))
        i would have (expected|thought) (somebody|someone|you|a firm|a company|a house|at least|better|more|a school|
            a hospital|that (somebody|someone|you|a)) ..6
        (test|task|exercise|questions|case|form|paper) (had|has|have|bears|bore)
            (little|nothing|not much|precious little) to do with (the|this|what|real) ..2
        (your|the) ..1 (kitchen|workshop|yard|toilets|canteen|office|store|shop|ward|floor|van|vans|lab|waiting room|
            staff room|reception|warehouse) ..1 (could be|could do with|could use|wants|is crying out for) ..2
            (cleaner|tidier|a clean|a good clean|a scrub|a lick|brighter|warmer|tidying|cleaning|some order|a tidy)
        (looks|looked|feels|felt|is) (like|as if it was|as if it is|as if it came|straight|something) ..3
            (from|out of|in) (19~|the (seventies|eighties|nineties|ark|dark ages|last century|middle ages|stone age|
            year dot))
        (questions|interview|test|task|exercise|presentation|tour|form|advert|site) (was|were|is|are) not ..1
            (up to much|much good|worth the|well thought|well put|the (brightest|sharpest|best)|very good|very clever|
            particularly)
        (half|much|most|none|little|nothing) of what (they|i was|he|she|management|the firm) ..1 (promised|told|offered)
            ..4 (happened|came|true|kept|materialised|materialized|appeared)
        (glad|relieved|happy|thankful) to (get away|get out|be rid|be shot|see the last|escape) (from|of)
        (shot|rid|free) of (my|that|the) ..2 (boss|manager|place|crowd|lot|firm|company|job|chef|foreman|matron)
        (they|he|she|boss|manager|chef|foreman|matron|head) ..2 (treat|treats|treated|runs|ran|drives|drove) ..3
            (like (cattle|dirt|children|slaves|machines|a prison|a dictator)|into the ground|by fear|with a rod)
    """,
    but="""
        (badger|cow|pump|engine|boiler|oven|machine|roof|bridge|wall|barn|hull|printer|old system|press|lorry|van) ..4
            (falling apart|on its last legs)
        (you (said|told|mentioned|admitted|described|explained|warned))
        (patients|customers|pupils|tenants)
        (in (19~|20~))
        (my (fault|mistake|answer|own))
        (we|i) (rebuilt|mended|fixed|turned|saved|restored)
    """,
)

LEFT_WITH_A_DIG = Talk(
    name="left with a dig",
    denied=True,
    ways="""
        (did|does|do) not ..2 (fill|inspire|give) (me|us|one) ..1 (with|any|confidence|much)
        not ..2 (fill|inspire) ..1 confidence
        (long way|far|well|some way|a good bit) (short|off|below|behind) ..2 (of|from|what)
        (state|condition|mood|atmosphere|tone|morale) (of|in|on) (the|your) ..3
        (had|have|left with|came away with|grew|brought) [my|some|serious|second|a few]
            (doubts|second thoughts|misgivings|reservations|qualms) ..3
        having (seen|met|heard|read) (the|your|how|what|who) ..4
        in favour of (a|an|somewhere|people|one|somebody) ..2 (with|that|who|where)
        (place|firm|company|school|hospital|employer|team|kitchen|house|council|bank|somewhere|people|one)
            (that|which|who|where) ..1 (takes|values|pays|treats|respects|knows|looks after|can|has|does|trains|listens|
            gives|offers)
        no way to (treat|run|pay|do|lead|keep|manage)
        would not (keep|feed|pay for|cover|house) (a|my|the|even)
        (hours|roster|rota|shifts|pay|money|terms|conditions|duties|contract) (are|were|is|was|turned out|proved|do|
            does|did) ..2 (not|other|different|worse|far|no) ..2
        (money|pay|salary|wage|figure|offer|rate) (does|did|do|would|is|was) not ..2
            (come|get|add|stack|reach|run|near|go)
        (pays|pay|paying|paid|offers|offering) ..1 (a grade|a band|a step|a scale|a third|a quarter|half as much|
            half again|ten|twenty|thirty|forty) ..2 (more|better|higher|again|over|percent|per cent)
        (expected|hoped for|looked for) (more|better|something more) (from|of|than)
        (you|they|it) (took|kept|left|had|made) (so|too|me|us) (long|late|waiting|hanging)
        than (you|your ..2|what you) ..2 (would|could|can|will|are prepared|seem|give|gives|offering|pays)
        (bristol|others|elsewhere|another|other ..1) ..3 would (give|pay|offer)
    """,
    but="""
        (glad|happy|pleased|delighted|pleasure) ..2 (to (accept|confirm|take|join)|accepting)
        nothing to do with
        no criticism
        (thank|thanks|grateful|glad) ..4 having (met|seen|heard)
        it was (good|a pleasure|kind)
        (would|will) (suit|find) somebody
        not because
    """,
)
