"""Frames of grammar that the checks of pressing and presuming hear besides their own ways: who, does, what, by when.

Like `turns`, they leave the plain word out. Each names a doer and a deed of families of words, and `but` has the same
deed where it is the work, somebody else's, or a thing of the past.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

PAY_IN_PASSING = Talk(
    name="pay in passing",
    denied=True,
    ways="""
        # asked for, with whatever is not the plain word
        (get|got|getting|come|came) [a]round to ..3 (money|pay|numbers|figures|wages|terms|leave|holidays|benefits)
        (get|got|getting|come|came) around to ..3 (money|pay|numbers|figures|wages|terms|leave|holidays|benefits)
        (idea|sense|indication|notion|hint|ballpark|feel) (of|on|as to|about|for) (the|your|what) ..1
            (range|figure|band|bracket|rate|package|wage|salary|pay|terms|money) ($|for (you|the {job}|this)|you|on
            offer|
            so|before|attached)
        (actual|exact|firm|concrete|rough|ballpark|round|definite|real|approximate) (figure|number|range|sum|amount)
            ($|for (the|this) {job}|before|on (pay|the))
        (something|anything|somewhere|anywhere|a figure|a sum|a rate|a number) (around|about|near|close to|between|
            of around|of about|of|in the region of|in the neighbourhood of|north of|upwards of|over|above|from) .. {sum}
            (an hour|per hour|a day|a week|a month|a year|per year|per annum|thousand|k|plus|gross|net|$)
        (hope|hoping|look|looking|ask|asking|expect|expecting|aim|aiming) for .. {sum}
            (an hour|per hour|a day|a week|a month|a year|per year|per annum|thousand)
        (forgot|meant|wanted|neglected|omitted|failed|should have|ought to have|ask|wonder~|curious|clarify|know|
            tell me) ..4 (if|whether|what|which|how) ..5 (offer|offers|do|does|have|has|give|gives|provide|
            provides|comes|includes|come|get|gets|run|runs) ..4 {perk}
        (do|does|will|would|might|is|are|could) (you|there|it|staff|employees|the {house}|the {job}|this {job}) ..1
            (do|offer|have|give|provide|run|include|come with|be|a|any) ..3 {perk} ..6 $?
        (is|are|might|would|could|will) there ..2 (help|assistance|support|contribution|
            money|something|allowance|budget) (with|towards|for|to cover) ..3 {outlay}
        (do|does|will|would|could|can|might) (you|it|they|hr|your ..2|the ..1 {house}) ..1 (pay|cover|reimburse|
            refund|meet|fund|contribute|help|chip in|stand|see to|subsidise|subsidize) ..4 {outlay}
        (help|assistance|contribution|something) (with|towards) (the|my|our) ..1
            (move|moving|relocation|removal|rent|commute|fares|travel costs|fees|childcare|deposit)
        (how high|how far|how much|what) (would|could|can|will|do|might) you ..1
            (go|stretch|run|go up|offer|manage|give|start at|be able to (offer|stretch|go|do))
        (where|which point|what point|how far up|how high|which rung|what level) (on|in|up|along|of) (the|your) ..2
            (scale|band|spine|range|grade|ladder|bracket) ..8
        (what sort of|what level of|what kind of|how much|what about) [the]
            (money|salary|pay|wage|wages|package|remuneration|holiday|leave|benefits|overtime|pension) ..6
        (is|are|will|would|do|does) ..3 (trial|training|induction|breaks|travel time|lunch break|on-call time|overtime|
            study days|weekends) ..2 paid ..4 $?
        (am|is|are|be|get|getting|gets) paid [for] (extra|separately|monthly|weekly|
            (the|my) ..1 (training|travel|breaks|overtime|nights|weekends|trial)) ..3 $?
        (what|how) ..6 (worth|paying|budgeted|stretch to|run to) (to|for) (you|me|someone|somebody|the right) ..4 $?
        # wished, or made a condition
        (seal|clinch|settle|swing|sweeten|make) (it|the deal|things) (for me|up|if|easier to) ..6
            (pay|money|salary|extra|packet|package|days)
        (extra|more|bigger|fatter|heavier|better) ..3 (pay packet|wage packet|pay cheque|paycheck|paycheque|pay slip|
            my pocket)
        (advert|ad|posting|website|listing|advertisement|job description|vacancy|notice|brochure) ..2
            (says|said|mentions|mentioned|states|stated|promises|promised|offers|advertises|advertised|lists|listed|
            gave|gives|quotes|quoted|speaks of|spoke of|talks of|had) ..4
            (salary|pay|wage|wages|bonus|pension|package|benefits|remuneration|rates)
        (need|want|expect|hope for|hoping for|aim for|look for|looking for|ask for|like|after) ..3
            (upper|top|higher|lower|bottom|middle) (end|half|part|point|third|quarter) of (your|the|that|this) ..1
            (band|range|scale|bracket|grade|spine)
        (take|taking|afford|accept|mean|means|manage|at|without|for) ..2 (drop|cut|loss|reduction|step down|step back)
            in (pay|salary|wages|money|income|earnings)
        (pay|salary|wage|offer|rate|money|package) ..3 (match|matches|beat|beats|equal|equals|less than|more than|
            below|above|better than) what (i|my ..2) ..3
        (live|manage|survive|get by) on (less|that|the (pay|wage|money)|a (wage|salary)) ..3
        (rent|mortgage|rents|cost of living|house prices|nursery fees|childcare) ..9 (i would|i will|i do|would|i)
            (need|want|expect|ask|look|hope)
        (want|need|expect|hope for|hoping for|ask for|like|have|get|give|giving) ..4 (days|weeks) ..1
            (leave|holiday|holidays|annual leave|paid leave|vacation|pto)
        (cost|costs) of (my ..1 (move|commute|travel|moving|relocating)|moving|relocating|relocation|commuting) ..8 $?
    """,
    but="""
        ^[as] (you|they) (asked|wanted to know|wondered|wished)
        in answer to your
        (i|we|colleague|colleagues) (drafted|wrote|revised|explained|read|checked|covered|looked after|dealt with|kept|
            typed|filed|handled|ran|built|administered|processed|calculated|answered|reconciled|managed|cut)
        (customer~|client~|supplier~|tenant~|member~|passenger~|patient~|visitor~|donor~|reader~|guest~|driver~|pupil~|
            student~|volunteer~|resident~|grower~|farmer~|children|famil~|parents)
        (at|for) (tarn|my (old|last|former|first))
        (people|days|minutes|metres|litres|litre|kilos|tonnes|beds|calls|acres|seats|pages|orders|invoices|queries|
            parcels|boxes|pallets|samples|birds|trees|cases|letters|covers|cups|loaves|miles|kilometres|percent)
        made (do|time)
        (species|voltage|hearing|temperature|instrument|data|numbers|values|sizes|ages)
        (what|how) (much|far|high) ..2 (water|power|load|weight|pressure|traffic|stock|tide)
        help with the move (into|to|from|of)
        what it means to
    """,
)
"""Pay and what comes with it, asked or wished for in passing."""

AS_IF_MINE = Talk(
    name="as if mine",
    ways="""
        # the days to come, as settled
        my new (commute|journey|route|drive|walk|hours|shift|patch|round|routine|schedule|wardrobe|title|uniform) ..9
        (once|when|as soon as|after|until|by the time) i am ([{very}] (settled|in post|up to speed|trained|inducted|
            established|onboard|qualified to join you)|fully trained|on the (team|books)|through my
            (training|induction|probation|first)|one of (you|the team|the staff)|part of (the|your)) , ..14
            (we|you|i|they) ..1 (should|can|could|will|shall|would|want|hope|plan|intend|need|must)
        (once|when|as soon as|after) i have (been (there|with you|at the|in the (job|role|post|team))|found my feet|
            got my (feet|bearings)|learned the ropes|learnt the ropes|done my (induction|training)|
            (finished|completed|done) (the|my) (induction|training|probation|first ..1)|settled|met the (rest|team))
            ..10
        (after|in|within) (a|my first|the first|a few|a couple of|my) ..1 (weeks|months|days) (there|with you|in the
            job|
            in post|on the team|in your (office|school|team|kitchen|ward)) ..2 i ..2 (would|will|shall|want|plan|hope)
        (put|entered|written|marked|blocked|noted|pencilled|booked|added) ..3 (training|induction|start|first|
            onboarding|
            orientation|staff|team) (week|day|date|morning|meeting|shift|party|night|evening|weekend|outing) ..3
            (into|in|on|down|off) ..1 (diary|calendar|planner|leave|$)
        (we will|we shall|we are going to) [soon|all|both|be] (be|become) (colleagues|workmates|teammates|team-mates|
            co-workers|on the same (team|side|shift)|working (together|side|alongside)|sharing (a|an|the)|side by side)
        (excited|thrilled|delighted|happy|glad|proud|pleased|over the moon|chuffed|honoured|honored) to be ..1
            (part of|one of|in|on|at|with|joining) (the|your|this|such|a) ..4 (from|as of|starting|come|this|next|in)
            (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|
            autumn|the (spring|summer|autumn|new year)|monday|week|month|term|season|year)
        (staff|team|people|pupils|class|classes|patients|drivers|nurses|cooks|children|students|customers|clients|
            members|
            crew|group|lads|apprentices|residents) [that|whom|who] i will [soon] be (managing|leading|teaching|looking
            after|
            supervising|running|training|serving|seeing|inheriting|taking over|driving|nursing|caring for|working)
        (i will|i shall) [soon] be (managing|leading|teaching|supervising|running|looking after|taking over|training|
            sharing|using|driving|opening|covering|answering) your ..4
        you (can|may) ([safely] stop (worrying|looking|searching)|rest easy|relax|breathe easy|sleep easy|breathe again)
            ..6 (now|because|i|once|from|as)
        ^from (now|here|today|there) (on|onwards) , ..3 (i will|i shall|we will|you will|you can)
        nobody but us
        (we|us) (at|in) (your|the) ..1 (office|school|bakery|ward|shop|lab|company|team) (will|shall|can|are)
        (buy|buying|drink|eat|support|supporting|shop|shopping|fly|flying|bank|banking) ..6 (from|with|at|for) (us|our
            own)
        # what a new hand is given and asked for
        (send|tell|give|let|post|email) me [have|know] ..4 (uniform|boot|shoe|jacket|overall|scrubs|t-shirt|shirt|hat)
            (size|sizes|colour|color|colours|list|order)
        (order|get|collect|pick up|buy|fetch|wash|iron|label) (my|the) ..1 {kit}
            (early|in time|before|beforehand|now|soon|ahead|in advance|ready)
        (send|give|email|post|get|share|forward|leave|have) [me] (the|my|a|your|those) ..2 (class lists|class list|
            staff handbook|employee handbook|welcome pack|starter pack|starter form|new starter ..1|induction pack|
            parking permit|log-in|login|login details|payroll form|payroll forms|bank form|joining instructions|
            staff card|locker key|door code|wifi password|first rota|team calendar)
        my (p45|p60|tax code|sort code|bank details|payroll number|pps number|ird number|tax file number|
            national insurance number|social security number|bank account) ..6
        (arrange|book|schedule|set up|sort out|fix) my ..1 (induction|training|medical|security pass|onboarding|
            orientation|fitting|locker|parking|log-in|login|uniform)
        (ready|glad|happy|eager|waiting|come in|pop in|call in|drop in|keen|time) to sign [the|my|your]
            (contract|papers|paperwork|forms)
        (updated|changed|added|update|change) ..3 (linkedin|facebook|profile|email signature|cv|bio) ..5
            (new|join~|your|start~|role|job|to say|as)
        # what has been given up or told for it
        (told|telling|tell|let) ..4 [know] [that|about] (i have (got|landed) (the|a|this)|i am (leaving|joining)|
            i will be (leaving|joining)|i am (going|moving) to (work|you|your)|(about|of) my new)
        my (boss|manager|employer|landlord|firm|head) (knows|has been told|was told|already knows|has agreed) ..4
            (i am|i will be|to let me|my) (leaving|going|off|joining|go|last day|early)
        (handed in|put in|given in|handing in|giving in) ..1 (notice|resignation) ..8
        (i am|we are|i have) (taking|signing|signed|taken) ..1 (a|the) lease ..6
        (moved|moving|move) ..3 (closer|nearer|near) (to|by) (you|the (office|school|ward|depot|works|shop|hospital))
            ..4
            (for the|so|in time|before|from)
        (take it|assume|presume|gather|expect|suppose|trust) [that] (i|my ..1|the job|the post|the role|we) ..2
            (start|begin|have the (job|post|role)|got the (job|post|role)|am hired|will be joining|is mine|join you)
    """,
    but="""
        if
        should (it|you|i|the|this|there)
        (was|were|had|used to) ..3 my
        in case
        (interview|second round|next round|trial|tour|visit|conference|fair|open day)
        perhaps
        whoever
        at tarn
        hop~ (to|that|for)
        would be
        (expenses|fare|fares|ticket|refund)
        my new ..2 (at|in|with|for) (tarn|my)
        (chance|opportunity|privilege|prospect|possibility)
        (have|has) accepted
    """,
)
"""The days to come told as settled, before anybody said so."""

PRESSED = Talk(
    name="pressed",
    ways="""
        (need|want|expect|require|must have|have to have|shall need|will need|would need) ..1
            (yours|your ..2 {verdict}|(a|an) ..1 {verdict}|word from you) ..3 (by|before|within|no later than|ahead of|
            in time|this week|today|tomorrow|at the latest|then|so that)
        (need|needs|want|must have|have to have|require|expect|insist on having|have to get|must get|got to have|
            has to have) (it|this|things|everything|the matter|matters|something|that|them) ..2 (confirmed|settled|
            in writing|decided|agreed|signed|sorted|resolved|fixed|final|definite|wrapped up|on paper|tied up) ..1
            (by|before|within|no later|this week|today|tomorrow|soon|now)
        (make sure|see to it|see that|ensure|be sure|mind) [that] ..5 (rings|calls|phones|writes to|emails|answers|
            tells|gets back to|replies to|contacts|informs|lets|updates|ring|call|phone) me
        (important|essential|vital|critical|crucial|imperative|urgent|necessary) ..4 (settled|decided|answered|sorted|
            resolved|confirmed|told|finalised|finalized|to know|to hear|an answer|a decision) ..4
            (by|before|soon|now|within|quickly|today|tomorrow|this week|in time)
        (will|shall|do|would) [then] expect ..5 (to|for) ..1 (have|tell|give|ring|call|let|write|answer|come back|
            get back|know) ..3 (me|news|answer|decision|result|verdict)
        (will|shall|do) expect (news|a result|an outcome|word|to hear|to be told|to know|to have heard) ..6
        (trust|expect|assume|presume|take it|count on|counting on|rely on|relying on) ..2 (i will|i shall|to) ..1
            (have|hear|receive|get|see) (your|from you|an answer|a decision|word|news|the (offer|contract|answer|
            decision)|something from you|a reply) ..5 (by|before|within|no later|today|tomorrow|this week|next week|
            shortly|promptly|in the)
        (let us|let's|we should|shall we) (agree|say|settle|fix|leave it) [on this|now|then] [that] you ..1
            (will|are going to|would|call|ring|write|tell|let) ..6
        (quick|fast|swift|speedy|prompt|rapid|immediate) (decision|answer|reply|response|turnaround|verdict) ..2
            (on your|from your|part|please|needed|required|necessary|essential|expected|is|would be|from you)
        (need|require|expect|insist on|must have|needs to be|has to be|need to be) ..3
            (quick|fast|swift|speedy|prompt|rapid|immediate|firm|final|straight|definite)
            (decision|answer|reply|response|yes|commitment)
        (one way or (the other|another)|either way|yes or no|once and for all) ..3
            (by|before|within|today|tomorrow|this week|now|tonight) ..4
        (keep|go on|carry on) (calling|ringing|writing|emailing|asking|phoning|chasing) ..3 until
        (i will|i shall) (call|ring|phone|come by|come round|stop by|come in) ..6
            (for (an|my|your|the) (answer|decision|result|verdict)|until i (get|have|hear)|to (hear|get|have) your)
        (without|no|any) (more|further) (delay|delays|excuses|waiting|ifs|stalling)
        the sooner you ..5 the better
        (your|an|a|the) ..2 {verdict} (must|has to|needs to|had better) ..1 (reach|come|arrive|be (with|here|made|given|
            sent|in)) ..5
        (hire|take|appoint|choose|pick|give) me ..4 or (i|lose|else|you)
        (only|at most|no more than) ..1 (two|three|four|five|a few|a couple of|another) ..1 (days|hours) ..3
            (to decide|to answer|to reply|to make|left|more)
        (you|they) (have had|had|have already had) ..2 (time|long|weeks|days) ..4 (enough|now|to (decide|answer|
            make up|choose))
        (settle|decide|finish|close|conclude) (this|it|the matter) (now|today|this week|by|before|at once)
        (send|sent|have) (me|it|the (offer|contract)) ..3 (by|before|no later than) ..3
            (or (i|it|we|someone)|otherwise|at the latest|without fail)
        (push|pushing|press|pressing|hurry|hurrying|chase) (you|your ..2|hr|the panel) ..2 (for|to) ..2
            (answer|decision|decide|answering|reply)
        (i have to|i must|i need to) (tell|answer|give|let) (my ..2|them|another|the other ..1) ..6 so ..4
            (by|before|need|must|want|today|tomorrow|now|your)
    """,
    but="""
        (could|would|can|might|may) (you|i)
        (customer~|client~|supplier~|tenant~|member~|passenger~|patient~|visitor~|pupil~|student~|driver~|nurse~|crew)
        (no|any) (hurry|rush)
        (at|for) (tarn|my (old|last|former|first))
        you (said|told|asked|explained|described|mentioned|need|want|expect|require)
        (was|were|had) (important|essential|vital|critical|crucial)
        (if|when|whenever) (it|that) suits
        i (learned|learnt|wrote|made it|gave|ran|used to)
        (alarm~|emergenc~|buyer~|caller~|pump~|fault~|complaint~)
    """,
)
"""An answer is pressed for, without a plain “must”."""

GRIEVANCES = Talk(
    name="grievances",
    ways="""
        # a word that was not kept
        (promised|told|assured|owed) me ..9 (and|but|yet|though) ..2 (none|nothing|nobody|no one|never|
            no (call|mail|email|letter|word|news|answer|reply)|it (did not|has not)|still|to no|that (did not|never))
        you ..1 (promised|said|agreed|were going|were to|undertook|offered|meant) ..1 (you|to|that|i|me|the|a) ..8
            (and|but|yet) ..1 (none came|nothing (came|has|happened|arrived)|nobody|no one|never|
            no (call|mail|email|letter|word|news|answer|reply)|it (did not|has not|never))
        (you|we) did ..1 (say|promise|agree|tell me|assure me|mention|indicate) ..3 (you would|i would|you will|
            you were|it would|to) ..2 (ring|call|write|let|hear|be in touch|get back|update|decide|answer|reply|email|
            phone|contact|tell|know|have|going)
        did (we|you) not $?
        (is not|was not|were not) that (what|how) (you|we) (said|agreed|promised|told)
        # calls into the void
        (left|leaving|sent|rang|called|wrote|written|emailed|tried|phoned|sending|messaged) ..4 (voicemail|voicemails|
            message|messages|you|your|times|twice|again|email|emails|letters|notes|reception|hr) ..8 (with no|without|
            to no|and no|but no|and nobody|but nobody|and nothing|but nothing|and no one) ..1 (luck|success|avail|reply|
            answer|response|joy|result|effect|word|acknowledgement|call|one|came|rang|picked|replied|answered)
        is (anybody|anyone) ..1 (reading|there|getting|receiving|listening|even|actually|home|alive|dealing|checking)
            ..5
        is there (anybody|anyone) (there|left|reading|at home|alive|who) ..4
        (are|is|do|does|did|have|has) ..3 (even|actually|really|ever) (read|reading|get|getting|receive|received|
            looked|looking|check|checking|open|opened) ..2 (these|my|this|them|it|any) ..3 $?
        # a wait that is weighed
        ^silence (after|following|for|at|when|is not|was not|has been)
        (silence|wait|waiting|delay|not knowing|hearing nothing|being left|not hearing) ..6 (is|was|has been|feels|
            seems)
            ..2 (hard to (take|bear|understand|explain|accept|swallow)|difficult to (take|understand|accept|bear)|
            telling|
            trying|wearing|discouraging|disheartening|galling|hurtful|unkind|discourteous|unsettling|tiresome)
        (even|at least) (a|an|one) ..2 (no|rejection|refusal|line|word|one-liner|yes or no|note|form letter|email) ..3
            (would|is|might) (be|have been|do|help|suffice|beat)
        better than (nothing|silence|no (answer|reply|word|news)|not knowing|this|being left|hearing nothing)
        i have been (more than|very|quite|extremely|rather|nothing but|so|really|perfectly) patient
        (my|anyone's|a candidate's|a person's) patience (is|has|was|wears|does|will|goes|only)
        other (employers|firms|companies|places|schools|hospitals|interviewers|panels|houses|people) ..2 (managed|
            manage|
            replied|reply|answered|answer|wrote|write|called|take the|took the|bothered|bother|got back|have the|
            had the|found|find the|let|know how|tell|told)
        (i know|i understand|i realise|i realize|i appreciate|no doubt|i am sure|of course|granted|i get) ..2
            (you are|you have|everyone is|people are|you must|we are|things are) ..3 (busy|a lot on|stretched|
            short-staffed|occupied|swamped|pressed|hectic) , but ..1 (so (am|are|is)|we all|everyone|surely|
            a (line|word|minute|one-line|short|quick|simple)|it (takes|only|would only|costs|would take)|even (a|so)|
            one (line|word|call)|how long|my time|this is|there is no|that is no|three|two|four|i took|i made|i gave)
        busy , but so (are|am|is)
        (maybe|perhaps|presumably|possibly|apparently|evidently|i suppose|i guess|it seems|or) ..3 (forgotten|forgot|
            lost (my|track)|got around to me|got round to me|get round to me|get around to me|slipped (your|through)|
            overlooked|better things|other (priorities|things)|no time for|fallen (off|through)|not bothered)
        (not|never) ..2 (got|get|gotten) (round|around) to (me|my|it|us|writing|ringing|answering|replying|telling|
            calling|letting)
        how (hard|difficult|long) (is it|can it be|would it be|does it take) ..2 (to|for|can)
        (is it|was it|would it be|is that|would that be) ..1 (really|so|too|that) ..1 (hard|much|difficult) ..2 (to|for)
        (you|someone|somebody|anyone|anybody|they|hr|your ..1 (office|team|secretary|assistant)) (could|might|should)
            ..1
            have ..2 (let me know|told me|called|written|rung|sent me|given me a (call|ring|line|word)|dropped me|
            warned|
            said so|answered|replied|picked up|had the (courtesy|decency|grace))
        (could|can|might) at [the] [very] least ..5
        you owe me ..6
        i (deserve|deserved|am owed|was owed|am entitled to|think i am owed) ..4
            (answer|reply|better|explanation|word|call|line|courtesy|response)
        (the|a|your) (date|deadline|day|week|friday|monday) [that] you (gave|set|named|promised|mentioned|quoted)
            (has|have|is|was) ..2 (long|passed without|come and|gone and|been and|well past|weeks) ..4
        nobody (has|seems|cares|bothered|bothers|thought) ..4 (me|my|tell|reply|answer|write|call)
    """,
    but="""
        (at|for) (tarn|my (old|last|former|first))
        (customer~|client~|supplier~|tenant~|member~|passenger~|patients|visitor~|pupil~|student~|driver~|donor~)
        you (told|described|explained|mentioned)
        silence (is a signal|in the)
        (room|library|church|hall|radio|night) ..2 silence
        (kept|keep) ..2 word
        understand (you|your|that) ..3 (choice|decision)
        (not|never) ..2 (got|get|gotten) (round|around) to (reading|learning|trying|visiting|seeing)
    """,
)
"""A silence or a broken word is held against them, in plain words."""
