"""Other candidates: rivals whom you set yourself against."""

from __future__ import annotations

from afterword.writing.review.boasting import ABOVE_OTHERS
from afterword.writing.review.check import Check, said
from afterword.writing.review.hints import OTHERS_BESIDE_ME
from afterword.writing.review.past import about_them, elsewhere
from afterword.writing.review.talk import Talk

# -- compares-candidates -----------------------------------------------------------------------------------------------

RIVALS = Talk(
    name="rivals",
    denied=True,
    ways="""
        (better|stronger|more|fitter|abler|harder|faster|smarter|superior|ahead|above|unlike|unmatched|unrivalled|apart|
            beyond|outshine|outshines|outperform|outperforms|outclass|outwork|beat|rather) ..5
            (other|the other|any other|most|rival|your other|all [the|of the|your] other|any of the|all the|all of the|
            half the|these other|the remaining) {candidates}
        (unlike|than|where) (other|the other|most|many|some|younger|older|your other|rival|lesser|internal|external|
            those) ({candidates}|people you|who are applying|you are interviewing|you have met|you are seeing)
        (other|most|many|few|no other|rival|lesser) {candidates} (have|has|can|could|will|would|do|does|may|might|only|
            lack|lacks|simply|probably|merely|talk|talks|bring|offer|know|are|did|come|comes|cannot)
        (nobody|no one|no-one|noone|none) [else] [of them|of the others|of the other {candidates}]
            [you [have|will] [met|meet|see|saw|interviewed|interview|seen|speak to|spoke to]] ..
            (can|could|will|would|has|have|is|knows|offers|brings|works|wants|comes|understands|does|match|matches|
            compare|compares) .. (as i|like i|than i|than me|like me|what i|i do|i can|i have|the way i|my|this job|
            this role|this post|this position|match|compares|comes close|as well as (i|me))
        i am [clearly|obviously|simply|by far|without doubt|easily|honestly|definitely|certainly|probably|undoubtedly|
            surely] [by far] (the|your) [very|single|by far] (best|strongest|ideal|top|better|strongest possible|
            most qualified|most experienced|most suitable|most capable|superior|obvious|natural|only|safest|standout|
            number one|finest|right) ({candidates}|person|choice|option|one|fit|pick|hire|man|woman|analyst|bet|
            applicant you)
        (best|strongest|most qualified|most experienced|most suitable|top|ideal|leading|superior)
            ({candidates}|person|choice|option|pick|hire) .. (you have|you will|you are|you could|you met|on your list|
            on your shortlist|in the pool|by far|of all|of the|of everyone|among|in the running|hands down|for miles|
            out there)
        than (any|most|many|all|some|half) [of] [the|your] [other|others] ..2 ({candidates}|people you|others you|
            interviewed|you have seen|you will see|you have met|you will meet|you interview|shortlist|others in|
            others who|apply~|applied)
        (few|not many|hardly any|very few|precious few) (people|others|{candidates}|of them|analysts|nurses|engineers|
            teachers|managers|welders|designers|applicants) (have|can|could|bring|offer|combine|know|will|would|possess|
            match|share) .. (my|i|as i|what i|this (mix|combination)|both of (these|those)|like me|me|combination|same)
        (second to none|one of a kind|unmatched by|in a league of my own|a cut above
            (the (rest|others|field|average|competition|crowd)|most|any|everyone|all|$)|heads above|top of the pile|
            top of your list|head and shoulders above|runs rings around|hard pressed to find|hard-pressed to find|
            struggle to find anyone|unlikely to find|difficult to find anyone|hard to find anyone|not find anyone|
            rarest of)
        (i am|i would be|me|i am of) [a|that] ..1 (rare breed|hard to beat)
        (do not|would not|should not|need not|stop|no need to|why) (waste .. (time|money)|keep|look~|interview~|
            consider~|see~|meet~|bother) ..4 (other {candidates}|the others|anyone else|anybody else|further|
            any further|elsewhere|more {candidates}|on others|on anyone)
        whoever (else|you) .. (i|me|my) (am|can|will|would|could|bring|have)
        (compare|comparing|compares|compared|weigh|measure|put) (me|my [own] (record|cv|resume|experience|results|
            numbers)) .. (with|to|against|beside|next to|alongside) ..4 (other|others|anyone|anybody|candidates|
            applicants|shortlist|rest|field|rivals)
        (younger|older|internal|local|external|cheaper|less experienced|less qualified|weaker|lesser|the other two|
            the other three|the other|recent graduate) ({candidates}|graduates) ..
            (lack|cannot|could|do not|will|would|may|might|not|only|never|would need|have)
        (doubt|doubts|question|wonder|unlikely|hard to believe|cannot imagine|could not imagine) [that|whether|if]
            (the|any|your|many) ..2 (others|other {candidates}|rest|{candidates}|shortlist|other finalists|anyone else|
            applicants)
        of all (the|your|those|these) (people|candidates|applicants|others|names|faces|interviewees|finalists|nurses|
            teachers|engineers|analysts|hopefuls) ..4 (i|me|my)
        (the|that) (lady|man|woman|person|chap|fellow|guy|girl|candidate|applicant|gentleman|youngster|lad|others|
            people|two) ..3 (in|from) (the|your) (waiting room|lobby|corridor|reception|other interview) ..8
            (not|lack~|know|knew|could|looked|seemed|less|nervous|lost|young|old|better|worse)
        unlike (the|a|your|some|so many|many|most|other|others|certain|my) ..2
            (graduate|graduates|candidate|candidates|applicant|applicants|others|rest|school leaver~|career changers|
            competition|job hopper~|jobseeker~|people who|people you|you see|interviewees|newcomers|beginners|rivals|
            nurses|teachers|engineers|analysts)
        (unlike|than|beyond) (others|most|many) , i
        (nobody|no one|no-one|none|no person|no applicant|no candidate|not one|no other {candidates}|not a soul|
            hardly anybody|hardly anyone|few) ..8 (as|better|more|half as) ..4 (i am|i do|i can|i have|i would|i will|
            than i|than me|like me|as me|as i|me|mine|my)
        (interview|see|meet|search|look|advertise|trawl|read|wait|go through|talk to) ..8
            (back to me|like me|my equal|better than me|anyone better|somebody better|someone better|match me|
            no one better|nobody better|my match|choose me|pick me)
        (outshine|outclass|outperform|outdo|outrank|surpass|outwork|outstrip|eclipse|beat|trump|top|overshadow)
            (the|any|all|every|your|my|them|most|everyone|everybody|anyone|anybody|each)
            [of|other|others|the|rest|in|on|else|competition|rival~|{candidates}]
        (few|no other|hardly any|not many|scarcely any|very few|how many|not every|which other|what other) ..2
            {candidates} ..8 (i|my|me|mine)
        (want|wants|wanted|deserve|deserves|need|needs|love|loves|suit|suits) (it|this|the job|this job|the post|
            the role|this role|this post|to work here|to work for you|to join you|this work) [so|far]
            (more than|the most|most|harder than|better than) (any~|most|every~|the other~|they|others|all|of all|who~)
        (i will|i would|i|i am the one who) ..2 (want|deserve|need|love) (it|this|the job|the post|the role|the work)
            (the most|most of all|more|best)
        (i|me) ..6 better [suited|qualified|prepared|equipped|placed|trained|informed|motivated|read|versed|value] ..4
            than (the (others|other {candidates}|rest|competition|field)|any (other|of|{candidates})|most {candidates}|
            your other|others|anyone|anybody|everyone|those who|those you|whoever)
        (front-runner|frontrunner|clear favourite|clear favorite|obvious winner|natural winner|clear winner|the winner|
            first past|top of the class|best of the bunch|pick of the bunch|cream of the crop|best in the field|
            no contest|not even close|in a class of my own|in a different league|in another league|
            (streets|miles|way|light years) ahead of|i am ..2 (streets|miles|way|light years) ahead|hands down the|
            one step ahead|i (rise|tower) above|i stand alone)
        (others|the others|other people|some people|most people|some {candidates}|many {candidates}|other {candidates}|
            some applicants|anyone|anybody|any fool|any graduate) ..2 (talk|talks|claim|claims|say|says|promise|
            promises|can|may|will|might|merely|only|just) ..6 , (i|but i|whereas i|while i|and i)
        (while|whereas|where|whilst|although) (others|the others|other {candidates}|other people|most {candidates}|
            many {candidates}|most people|some people|younger people|the rest|your other {candidates}) ..8 i
        (the others|your other {candidates}|other {candidates}|other finalists|the rest of them|your other finalists)
            ..2 (cannot|could not|will not|would not|do not|did not|have not|has not|are not|were not|lack|lacked|only|
            merely|fail|may be|may have|might be|might have|are cheaper|are younger|seemed|looked|just|never)
        why (look|search|interview|see|settle|choose|pick|hire|take) ..4 (further|elsewhere|others|anyone else|
            anybody else|anyone|somebody|someone|less|second best|second-best|another|more)
        ((second best|second-best) (person|candidate|one|when|if|while|$)|settle for less|settle for anyone|
            second choice|second-rate {candidates}|also-rans|also rans)
        (your|the) (search|hunt|quest) (is over|ends here|can end|can stop|has ended|should end|stops here|need go no)
        (will not|would not|could not|will never|would never|hardly|cannot|struggle to|hard to|difficult to|
            hard pressed to|try to|unlikely to|if you) ..2 find (anyone|anybody|someone|somebody|another|
            a ..2 {candidates}|many) ..2 (who|with|to|that|in|on|for|better|like)
        (interview|see|meet|try|talk to|search|look at|advertise to) ..1 (fifty|fifteen|twenty|thirty|forty|a hundred|
            hundreds of|a thousand|dozens of|ten|another|as many) ..2 (more|people|others|and|candidates|as you like|
            of them) ..4 (not|never|still|without|no)
        i am ..2 (strongest|best|finest|brightest|smartest|ablest|hardest-working|
            most (qualified|experienced|capable|skilled)) ..1 (engineer|nurse|teacher|analyst|manager|welder|designer|
            developer|accountant|person|chef|driver|planner|researcher|candidate|applicant|one|salesperson|writer) ..2
            (you|this|in|on|of|around|out|who|that)
        (cannot|can not|can hardly|could not|must not|are not|there are not|will not|are hardly|surely not|there cannot)
            be (many|any|a lot of|too many|anyone|anybody) ..3 (who|that|with|better|like) ..2
            (match|equal|rival|surpass|come|offer|bring|beat|my|me|than|i)
        (if|should) (someone|somebody|anyone|anybody|another {candidates}|any other {candidates}|one of the others) ..2
            (has|have|had|can|could|knows|brings|offers|is|were|shows|does) ..3 (more|better|stronger|fitter|as much)
            ..6 (than (i|me)|as i|surprised|amazed|astonished|shocked|eat my hat)
        (hard|difficult|hard pushed|hard-pushed|hard put|not easy|pushed|unlikely) [for you] to (find|get|see|meet|hire)
            (someone|somebody|anyone|anybody|a candidate|an applicant|a person|another) ..3
            (better|as|more|stronger|fitter|like me|with my|who)
        (none|not one|nobody|no one) of the (other|rest|others) ..2 (people|candidates|applicants|interviewees|others|
            hopefuls|waiting|in the (waiting|room|lobby)) ..6
        (others|people|candidates|applicants|man|woman|guy|girl|fellow|crowd|competition) in (the|your)
            (waiting room|lobby|reception|waiting area|hallway|corridor) ..2 (looked|seemed|could not|cannot|
            did not look|were not|was not) ..4
        who else (can|could|has|have|will|would|brings|offers|knows|is) ..6
        (match|matches|matched|rival|rivals|equal|equals|surpass|beat|beats|touch|touches) me
            (for|in|on|at|when it comes) ..2 (experience|skills|knowledge|speed|effort|results|energy|drive|passion|
            this|numbers|accuracy|it|anything|dedication)
        (doubt|doubtful|not sure|unlikely) ..2 you will ..2 (meet|find|see|interview|come across)
            (anyone|anybody|someone|another|a candidate) ..3
        (others|other people|some|the rest|some people) (may|might|can|will|just|only)
            (talk|promise|say|claim|boast|dream|try)
        there is not another {trade} ..8
        (not|hardly) another {trade} (between|within|in|on|from|for|anywhere)
        (look|search|hunt) (far and wide|high and low|long and hard|all over) ..2 (and|without|but|before)
        of (everyone|everybody|all (those|the people)) you have (seen|met|interviewed|spoken to) ..3 (i|me)
        (find|meet|see) my (like|equal|match)
        (other|another|next|last|previous|first) ..1 (chap|chaps|fellow|fellows|guy|guys|lady|ladies|man|men|woman|
            women|lad|girl|people|person|one|ones|interviewee~|gentleman) ..3 (in the
            (waiting room|lobby|corridor|queue|hall|reception|chair)|(you saw|you see|you met|you meet|you spoke|
            you interviewed|you are seeing|you are interviewing|you have seen|you will see)|before me|after me|
            on your (list|shortlist)|(who were|who was|who came|who are|who is) (waiting|there|before|after|in))
        you ..2 (will|would|could|may|might|can) ..6 (not|never|hardly|without|struggle to|hard pressed to|hard put to|
            look long|search|unlikely to) ..6 (better|my equal|my match|like me|
            as (good|committed|experienced|keen|hungry) as (me|i|mine)|of my (calibre|caliber|kind|sort|quality)|
            another like me|my mix|my combination|than mine|than me)
        against (anyone|anybody|any|all|everyone|the best) ..3 (shortlist|list|field|others|candidate~|comers|
            applicant~|else)
        (none|not one|neither|few|half|most) of (your|the) ..1 other [two|three|four|few]
            ({candidates}|people|finalists|interviewees|hopefuls|names|faces|ones you|lads|men|women|nurses|engineers|
            teachers|chefs|drivers|options)
        (your|the) other (interviewees|hopefuls|choices|contenders|finalists|prospects|shortlisted|options)
        rest of your (shortlist|list|candidates|field|applicants)
        (my|other) (competitors|rivals|competition) (for|in) (this|the|your) {job}
        ^(others|some|many) (may|might|can|will|could|would|just|only) ..6 (i do|i did|i can|i deliver~|i show|i prove|
            i have|i am|i will)
        (outshine|outperform|outclass|outdo|outwork|beat|surpass|trump|leave behind|tower above|stand above) ..2
            (the rest|the others|others|everyone|everybody|the competition|the field|them|any of them|all of them)
        (safer|better|stronger|surer|wiser|smarter) ..3 than (your|the|any) other
            ({candidates}|people|person|ones|two|three|four|choice|choices|option|options|names|finalists|interviewees|
            hires|$)
        search ..4 (year|month|years|months|far and wide|high and low) ..3 (not|without|never)
        (hardly|scarcely|barely) (anyone|anybody|any|a soul|a candidate|an applicant) ..3
            (applying|else|out there|on the market|you meet|you see|interviewed|can|will|could|has|have|brings|offers)
            ..4
        (next to|beside|alongside|against|up against) (any|all|each|every|most) [one] of
            (them|the others|the rest|these|those|your)
        (graduates|youngsters|juniors|school leavers|career changers|internal candidates|younger people|older people|
            beginners|freshers|newcomers) ..6 (cannot|can not|could not|could never|will never|do not|lack|will not) ..4
            (i|what i|me|my|offer|match|bring)
        (not|never|hardly) (find|meet|get|hire|see) (a|an) (harder|better|keener|abler|finer|stronger|more ..1) ..1
            ({trade}|worker|person|candidate|employee|applicant|colleague|one)
        (tower|towers|stand|rise|soar) ..2 (over|above) ..1 (the|your|all|any|my) ..1
            (competition|rest|others|field|rivals|crowd|candidates|applicants)
        hard (pushed|pressed|put) to ..1 (find|meet|get|beat|match) ..3
        (i bet|i am sure|i reckon|i dare say|no doubt|i wager) i (was|am|will be|would be)
            (the best|your best|the strongest|the most|your strongest)
        (surprised|amazed|astonished) if (the others|any of the others|anyone else|anybody else|any other|the other|
            another|those others) ..1 (had|have|has|could|can|knew|know|know~|came|bring~)
        (will not|would not|cannot|could not|not going to) (get|do|see|meet) [anyone|any|anybody|someone|a] better
            (than me|than i|for the money|elsewhere|candidate|man|woman|at this)
        (i am|i was|i would be|i must be) ..2 (the|your) (strongest|best|most qualified|most experienced)
            [candidate|person|name] (on|in|of) (your|the) (list|shortlist|short list|field|pile|bunch|lot)
        (no one|nobody|no-one) else (will|would|could|can|is going to) (care|work|try|want|love|give|do|know|bring) ..3
            (as much|as hard|like me|like i|half|more than me|as i|as well)
        (pick|choose|hire|appoint) (anybody|anyone|somebody|someone) else and (you|i)
        (woman|man|lad|girl|guy|lady|chap|fellow|bloke|person|one|candidate|lot)
            (after|before|ahead of|in front of|next to) me ..2 (did not|was not|seem~|look~|sounded) ..2
            (keen|prepared|ready|nervous|old|young|lost|interested|up to|sure|experienced|tired|much)
        (i|to) ..2 (stand|stood) out from (the crowd|the rest|the others|the pack|other)
        not like (those|the|all the|most|your) (other|others|usual) ..1 (job hunters|job-hunters|job seekers|jobseekers|
            people you|candidates|applicants|hopefuls)
        (better|finer|stronger) (fit|match|person|pair of hands) (turning up|turn up|walking in|coming along|out there|
            anywhere|walks in|coming through)
        (whoever|whomever) else (you are|you were|you have been|you have) ..2 (seeing|met|meeting|interviewed|
            interviewing|put forward|considering|talking to|talked to|lined up|spoken to|seen)
        not (met|seen|found|interviewed|come across) a (harder|better|stronger|keener|finer|more ..1)
            (worker|candidate|person|pair|man|woman|driver|nurse|teacher|cook|chef|cleaner)
        ^the others were all (so|too|very|half|much|clearly|boys|girls|kids|beginners|students|juniors|amateurs|nervous)
        i (was|am|must be|must have been) miles ahead
        (you would|you will|you may|you might) struggle to (match|beat|equal|better) (me|my|that)
        i (saw|glimpsed|spotted|read) the other (cvs|cv|resumes|applications)
        [need] look no further than me
        you need look no further $
        more to offer than (the|any|those|that|most) ..3 (you|chap|fellow|candidate|one|ones|who|applicant|people)
        most who (turn up|apply|come) for (these|such|this|jobs) ..2 cannot
        rivals for (the|this|your) (job|post|role|position|place)
        (whoever|whomever) (you|they) [have|had] (picked|pick|chose|chosen|choose|hired|hire|took|taken|went with|
            gone with|appointed|settled on|preferred|selected|offered it to) ..2
            (cannot|could not|can not|will not|would not|can hardly|will never|would never|can never|could never|is not|
            must be) ..12 (than (i|me|mine)|as (i|me)|(what|the way) i|(half|match|equal) ..4)
        (the person|the one|the man|the woman|the candidate|whoever) (you|they)
            (picked|chose|hired|took|went with|appointed|preferred|selected) ..2
            (knows less|has less|has half|cannot have|can not have|could not have)
    """,
    but="""
        if (you|they) ..2 (think|feel|believe|find|decide)
        none of (them|these|those|the (dates|times|slots|days|above)) ..1 (work|works|suit|suits|fit|fits|is|are) ..1
            (for|with|you|convenient|possible)
        while others (talk|speak|sleep|eat|work|rest)
        (job|post|role|position|vacancy|offer|it) ..4 (head and shoulders|a cut) above
        (know|understand|realise|realize|appreciate|sure|imagine|aware|expect|guess|assume) ..
            (other|many|more|several|further) {candidates}
        (meet|meeting|see|seeing|interview|interviewing|speak|speaking|talk|talking) [with|to]
            [the|your|several|a few|some|many] (other|more|further|remaining|last) {candidates}
        (wish|congratulate|luck to|congratulations to|chose|chosen|decided on|went with|gone with) .. {candidates}
        for (housing|loans|grants|places|asylum|funding|the course|tickets|the fund|the bursary)
        (choir|grant|funding|housing|election|audition|casting)
        more than (i did|before|ever|yesterday|this morning)
        than (anyone|anybody|most people|everybody) (sees|notices|knows|thinks|imagines|guesses|ever sees)
        (told|said|kind|friendly|helpful) ..3 (roadworks|way|me)
        who else (should|do you|works|is on|sits|uses|needs|would (use|need|sit))
        beat ..4 (record|clock|deadline|frost|rain|tide|target|storm|weather|budget|plan|queue|heat|estimate)
        of all ..2 i (met|saw|spoke|know|knew|have|asked|taught|served|treated|worked|visited)
        may [well] have (asked|told|said|noticed|written|raised|mentioned|seen)
        (right|best|proper) (person|man|woman|one) to (ask|tell|write|contact|speak|talk|answer|judge|say)
        other (branches|branch|plants|plant|teams|team|schools|school|shops|shop|depots|depot|sites|site|regions|wards|
            ward|crews|firms|mills|bids|bidders|offers|quotes|sides|boats|classes|houses|stations|kitchens|bakeries|
            clinics) ..
        (others|rest|most) , (this|the|that|these|those|yours|your) ..
        (take|takes|took|taken|taking|last|lasts|lasted) longer than
        (applicant|candidate) for (a|the|our|any) (loan|mortgage|grant|visa|licence|license|flat|tenancy|bursary|place)
        (man|woman|person|one|lad|fellow|nurse|teacher) before me (in (the|that|this|my) (job|post|role|shift|seat)|had|
            left|kept|was off|wrote)
        (our|my|the|their) ..3 (bid|bids|price|prices|team|product|products|stall|shop|school|club|side|crew|tender|
            quote|quotes|loaf|entry|beer|choir) beat
        (hardly|scarcely|barely) (anyone|anybody) can (say no|resist|read|see|tell|get|reach|afford|refuse|remember|
            hear)
    """,
)

PERHAPS_RIVALS = Talk(
    name="perhaps rivals",
    denied=True,
    ways="""
        (better|stronger|more|superior|ahead|above|unlike|unmatched|apart|stand out|standing out|stands out|
            sets me apart|set me apart|differ|different|head and shoulders|compared|comparison|measured) ..4
            (the competition|the crowd|the rest|the pack|the field|the others|all others|everyone else|everybody else|
            anyone else|anybody else|any other person|most people|other people you|the other people|your other options|
            the other finalists|the others you|other interviewees|other candidates|other applicants|
            the average {candidates}|every other {candidates})
        (anyone|anybody|everyone|everybody|whoever|no one|nobody|no-one) else (you|on your|in your|in the|who|on the|
            has|can|could|for the|is|will|would|with|applying|applied|you are|you have|you might) ..
            (interview~|shortlist|short list|list|meet|met|seeing|see|consider~|appl~|running|pool|hire|pile|pipeline|i|
            me|my|better|stronger|match|offer)
        my (competition|competitors|rivals|fellow candidates|fellow applicants|fellow interviewees)
        (rest of|others on|anyone on|anybody on|nobody on|everyone on|people on|names on|no one on|anyone else on)
            [the|your] (shortlist|list|pile|field|pool|longlist|applicants|candidates|crowd|bunch|applications) ..
            (can|could|will|would|has|have|is|are|knows|know|do|does|match|bring|want|wants|cannot|weld~|lack)
        (the|that|your|this) (lady|man|woman|person|chap|fellow|guy|girl|candidate|applicant|one|gentleman|youngster|
            lad|boy|young man|young woman|other two|two|others) ..3 (before|after|ahead of|in front of|next to|behind|
            beside) me
        (typical|average|usual|run-of-the-mill|ordinary|standard) (graduate|candidate|applicant|analyst|nurse|teacher|
            engineer|jobseeker|interviewee|candidates|applicants|graduates)
        (more|harder|longer|stronger|further) ..3 than (anyone|anybody|any of them|any of the others|
            the other {candidates}|they|your other~|the competition|those you|whoever|everybody else|everyone else|
            most people) [else] [on|in|you|who|applying|will|have|can|do|could|interview~|met|see|know]
        no (comparison|competition) (for me|with me|between|here|at all)
    """,
    but="""
        (know|understand|realise|realize|appreciate|sure|imagine|aware|expect|guess|assume) ..
            (other|many|more|several|further) {candidates}
        (wish|congratulate|luck to|congratulations to|chose|chosen|decided on|went with|gone with) .. {candidates}
        more than (i did|before|ever|yesterday|this morning)
        than (anyone|anybody|most people|everybody) (sees|notices|knows|thinks|imagines|guesses|ever sees)
        (take|takes|took|taken|taking|last|lasts|lasted) longer than
        (than|before) they (were|are|had|have|did|do|can|could|should|need|needed|know|knew)
        (applicant|candidate) for (a|the|our|any) (loan|mortgage|grant|visa|licence|license|flat|tenancy|bursary|place)
        before me (in (the|that|this|my) (job|post|role|shift|seat)|had|left|kept|was off|wrote)
        (told|said|kind|friendly|helpful) ..3 (roadworks|way|me)
        who else (should|do you|works|is on|sits|uses)
        your (competitors|competition|rivals|rival|competitor)
    """,
)
"""What sets the candidate against others where the sentence speaks to the reader, or of choosing somebody."""

CHECKS = (
    Check(
        name="compares-candidates",
        severity="warning",
        sentence="You set yourself against the other candidates.",
        source="http://www.cenedella.com/your-voicemail-is-so-annoying-2012/",
        english=True,
        hears=(RIVALS, OTHERS_BESIDE_ME, ABOVE_OTHERS, PERHAPS_RIVALS),
        when_heard=True,
        look=said(
            RIVALS,
            "It compares you with other candidates. Give your own evidence and let them compare.",
            or_=(OTHERS_BESIDE_ME, ABOVE_OTHERS),
            perhaps=PERHAPS_RIVALS,
            if_=about_them,
            unless=elsewhere,
        ),
    ),
)
