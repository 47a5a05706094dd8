"""Turns of phrase about the pay, and orders in easy words, which checks hear besides their own ways.

Like `idioms`, they are frames in which the plain word is missing: a step on the scale for the pay.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

PAY_UNSAID = Talk(
    name="pay unsaid",
    denied=True,
    ways="""
        (which|what) ..1 (step|point|rung|place) (on|of) (the|your) ..3 (scale|spine|ladder|grid|table)
        (which|what) ..1 (band|pay band|grade|pay grade|bracket|spine point|scale point|pay point|tier|step)
            (is (it|this|that|the {job})|would|does (it|this|the {job})|will|do (i|you pay|you start)|are you) ..4 $?
        (which|what|whose) ..1 (scale|spine|band|grade) ..6 (come in|start~|placed|put|put me|begin|appointed|pay|paid)
            ..3 $?
        at (which|what) ..1 (step|point|grade|band|level|rate) (would|will|does|is|do) ..3
            (i|somebody|someone|one|a|the {job}|it|this|you) ..5 $?
        (is|are) (dental|vision|medical|healthcare|health care|health insurance|health cover|dental cover|
            the (health|dental|pension|medical|insurance) ..1 (plan|scheme|cover|coverage)|the pension|parking) [still]
            ..2 (fully|partly|included|covered|paid|picked up|part of|a good|any good|decent|generous|thrown in|on top|
            free) ..4 $?
        how (is|would|will) (the work|the {job}|it|this|overtime|such work) [be] ..1 (rewarded|remunerated|paid|priced)
            ..4 $?
        (anything|something|extra|more|a bit|a supplement) ..1 for (the|working|doing|late|on-call|sundays|nights|
            weekends|holidays) ..5 (on top|extra|paid|premium|supplement|allowance) $?
        (is|are|do|does|would|will) (nights|sundays|saturdays|weekends|bank holidays|holidays|lates|extra shifts) ..3
            (count|counted|paid|pay|reckoned|rewarded) ..4 $?
        (would|will|is) (there|it) (be|come with|also be) [a|an|any] ..2 (car|van|flat|house|phone|company car|
            fuel card|company phone|apartment|bike|season ticket|gym|bonus|pension)
            (with it|with the {job}|thrown in|included|in it|to go with) $?
        (come|comes|go|goes) with (a|an|any) ..1 (car|flat|house|van|apartment|cottage|fuel card|bonus|pension|bike|
            phone|season ticket|clothing allowance|travel card) ..3 $?
        what (sort|kind) of (money|sum|sums|pay|salary|wage) ..5 $?
        what (sort|kind) of (figure|figures|numbers) ..2 (we|you|i) ..2 (talking|in mind|thinking|looking)
        (can|could|shall|may|might|when|should) (we|you and i) ..2 (talk|discuss|speak|come to|get to|turn to|settle)
            [about|of|on] (figures|numbers|money|terms|pounds|dollars|euros|the (money|figures|numbers|terms))
        i am [currently|now] on ..1 (2~|3~|4~|5~|6~|7~|8~|9~) ..1 (now|today|at present|currently|at the moment|k|
            thousand|grand|plus)
        (looking at|thinking of|expecting|hoping for|after|want|need|wanting) ..3 (north|upwards|upward) of
        (you|they|budget|salary|band|pay|offer|range|package|scale) ..1 (go|stretch|run|climb) ..1
            (as high as|as far as|up to) (1~|2~|3~|4~|5~|6~|7~|8~|9~|thirty|forty|fifty|sixty|seventy|eighty|ninety) ..3
            $?
        what is in it for (me|us)
        how many (weeks|days) (off|away) (does|do|would|will|can|could|are|is)
            (one|you|i|we|people|staff|somebody|someone) ..5 $?
        (what|which|how much) (would|will|does|do) (i|one|somebody|someone|a newcomer|a beginner) ..2
            (clear|take home|bring home|pocket|net|walk away with) ..5 $?
        (what|how much) (is|are) (the {job}|it|this|nights|the nights|a shift|an hour|a day) worth ..4 $?
        (is|are) (there|the) ..2 (wiggle room|room to move|room to negotiate|room for manoeuvre|leeway) ..5 $?
        (numbers|figures|sums|terms) (did not|never) (come up|get mentioned|get a mention|cross)
        (pay|paying) for itself in (my|petrol|rent)
        (somebody|someone|a person|people|a nurse|a teacher|anyone) with ..3 years ..3
            (come in at|start at|start on|be placed|go in at|be put)
        (flexibility|room|movement|give|leeway|wiggle room|scope|some play) ..1 (on|in|with|around|about)
            (the|that|your) ..2 (number|figure|money|offer|pay|rate|band|range|budget|package|sum)
        (not|forgot~|never|omitted|neglected|failed|can we|could we|should we|may we|shall we) ..3
            (touch|discuss|talk|cover|mention|speak|get to|get on to|get round|ask|raise|come to|settle) ..3
            (remuneration|compensation|pay|salary|package|money|wages|ctc|benefits|annual leave|holidays)
        (the|what|my|your|budgeted|expected|current|offered|present|a|of|regarding|about|fixed|in-hand|in hand) ..1 ctc
        (is|are|do|does|will|would) ..5 (cab|transport|bus|shuttle|canteen|meal|food|creche|crèche|housing|
            accommodation|lunch) (facility|facilities) ..4 $?
        (cab|transport|bus|shuttle|canteen|meal|meals|food|creche|crèche|housing|accommodation|lunch)
            (allowance|coupons|subsidy|reimbursement)
        (medical|health|dental|life|family) (cover|coverage|insurance|plan|scheme|policy) ..2 for
            (my|parents|family|dependants|dependents|spouse|us|me|one's|the family)
        (what|know|tell|understand|hear|ask|explain) ..4 (policy|rules|arrangement|arrangements|position|stance)
            (on|for|about|around|regarding|with) ..6 (leave|time off|holiday|holidays|vacation|overtime|sick|sickness|
            toil|in lieu|pto|parental|maternity|paternity)
        (where|what|how) (the|this|your) (pay|salary|money|package|budget|rate|compensation|remuneration)
            (sits|stands|is|lies|falls|looks like|ranges|starts|would be|comes in|tops out|works)
        (does|do|will|would|is|are) ..4 (match|matches|matched|contribute|contributes|top up|tops up|pay into) ..3
            (pension|pensions|401k|retirement|provident fund|superannuation|super|contributions)
        (is|are|will|would) ..2 (overtime|on-call|on-call work|weekend work|night work|travel time|extra hours|
            additional hours) ..2 (compensated|paid|remunerated|unpaid|rewarded|recompensed|reimbursed|expected)
        (trust|hope|assume|expect|presume|take it|suppose) ..2 (the|your|any|that|my) ..1
            (salary|pay|package|compensation|remuneration|money|rate|wage) ..3 (commensurate|in line|in keeping|
            on a par|competitive|reflect~|match~|appropriate|fair|attractive|negotiable|generous|decent)
        (raise|rise|increment|hike|appraisal|pay rise|uplift) ..3 (can|could|might|would|does|do|may|should)
            (one|i|we|a|someone|somebody) ..2 (expect|get|count|hope)
        (salary|annual|yearly|pay|joining|signing|sign-on|retention|performance)
            (increment|increments|hike|hikes|rises|raise|bump|bonus|bonuses)
        (money|financial|monetary|commercial|remuneration|salary) (side|part|aspect|aspects|question|end|bit)
            (of|things|$)
        (do|does|would|will|is|are) ..6 (stock options|signing bonus|sign-on bonus|joining bonus|equity|esops|rsus|
            profit share|profit sharing|thirteenth month|13th month|performance bonus|offer stock|company shares) ..8 $?
        (something|a figure|a number|anything|somewhere|a sum|the) ..1 (in|around|over|between|about|near|mid|low|high|
            upper) [the] ..1 (thirties|forties|fifties|sixties|seventies|eighties|nineties|six figures)
        (see|expect|need|want|hope for|look for|looking for|after|like) ..3 (a bump|a rise|a raise|an uplift|a hike|
            a jump) (on|in|over|from) (that|my|this|it)
        notice period ..4 pay
        (pay scale|salary band|pay range|salary bracket)
        (remuneration|compensation|salary|pay|package|wages|terms) ..2 (is|was|were|are) ..3 (not|never)
            (touched|discussed|mentioned|covered|raised|talked)
        (thing|topic|subject|point|matter) ..4 (did not|never|have not|forgot to) ..3 (on|about|discuss|cover|mention)
            ..2 (is|was) ..2 (remuneration|compensation|salary|pay|money|package|benefits|leave|holidays)
        (hope|want|like|expect|need|looking|aim) ..2 (to be on|to earn|to make|to get|to start on|to land|to clear|
            to take home|for) ..2 (at least|no less than|around|about|upwards of|more than|over|north of) ..1
            (1~|2~|3~|4~|5~|6~|7~|8~|9~|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)
        (in-hand|take-home|variable|fixed|basic) (component|components|pay|salary|part)
        (thirteenth|fourteenth|13th|14th) (salary|month|pay|cheque)
        how (generous|good|long|much|flexible|many|big) ..2 (is|are|would) ..2 (the|your) ..2
            (leave|holiday|holidays|vacation|pay|pension|package|allowance|bonus|benefits|perks|discount|salary)
        if ..2 (numbers|money|figures|terms|price|offer|salary) ..1 (work|works|adds up|add up|is right|are right|fits|
            suits|stacks up) , ..1 (i could|i can|i would|i will|i am)
        (in terms of|as far as|when it comes to) (money|pay|salary|the money|compensation)
        i would (need|want|expect|require|look for|hope for|accept|settle for) ..2
            (at least|no less than|a minimum of|around|upwards of|more than|nothing under|nothing below) ..1
            (1~|2~|3~|4~|5~|6~|7~|8~|9~|thirty|forty|fifty|sixty|seventy|eighty|ninety)
        (hope|hoping|looking|wish|aim|aiming) for (a|some) ..3 (package|salary|figure|offer|rate|wage) ..6
        (do|does|will|would) (staff|employees|people|you|your people|the team|everyone|one|colleagues) ..2
            (get|receive|have|enjoy|offer|provide) ..3 (health care|healthcare|health insurance|private health|
            medical cover|dental|pension|bonus|bonuses|overtime|shares|discount|discounts|leave|days off|holidays|
            company car)
    """,
    but="""
        (took|built|founded|opened|began|started|closed|born|since|back) ..6 in the
            (sixties|seventies|eighties|nineties)
        at least ..2 (days|weeks|hours|people|minutes|queries|years|months|day|week|month|hour)
        (invoices|customers|clients|refunds|drivers|passengers) ..3 (match|matched|paid)
        (temperature~|weather|seventies|eighties) (fashion|music|style|films)
        at (tarn|my (old|last|former))
        (customer~|client~|supplier~|tenant~|member~|passenger~|patient~|visitor~|donor~|reader~|guest~|driver~)
        (pupils|students|children|music|school|key stage|year) ..3 grade
        (grade|band) (of|plays|do the|are the)
        (radio|frequency|elastic|rubber|brass|school|jazz|steel) (band|bands)
        (degrees|temperature~|patients|residents|built|founded|opened|born|weather|greenhouse|kiln|aged|dates|dating|
            heat|hall|house|school|wing|album|songs|since|back|from) ..8 (twenties|thirties|forties|fifties|sixties|
            seventies|eighties|nineties|mid-sixties|mid-seventies|mid-fifties|mid-forties)
        (ran|run|running|handled|kept|looked after|learned|learnt|managed|know|knew|taught|did|do|led|built|oversaw|
            saw to|understand) ..2 (financial|money|commercial|monetary) (side|part|aspects|matters|end|details|terms)
        budget for (a|an|new|more|two|three|another|spare|extra) ..
    """,
)
"""Pay and what comes with it, without the word."""

NUDGE = Talk(
    name="nudge",
    ways="""
        ^[please|kindly|just|so|do] (chase|nudge|prod|hurry|hassle) ..3 (for|about|to|up|along|on)
        ^[please|kindly|just|do|so|and|then|please do|please just] (drop|shoot|send|give|fire|ping|flick|throw|toss|
            bung|leave|text) (me|us) (a|an|some|the|any|another) ..2 (line|note|word|mail|email|e-mail|message|text|
            bell|ring|call|buzz|shout|tinkle|heads-up|heads up|update|ping|postcard|reply|lines|news|sign)
        ^[please|kindly|just|do|so|and|then|please do] (fill me in|clue me in|put me in the picture|put me out of my|
            bring me up to (speed|date)|get me up to (speed|date)|put me wise|cut me in)
        ^[please|kindly|just|do|so] (send|get|pass) [me] word (when|if|once|as soon|about|of|on|how|$)
        ^[please|kindly|just|do] let me have (the|some|any|your|a) ..2 (outcome|result|latest|verdict|news|word|answer|
            line|decision|update)
        ^[please|kindly|just|do] (ping|text|message|whatsapp|dm|buzz) me ..5
        ^[please|kindly|just|do] (spill|share) (the|any|some) ..2 (news|latest|gossip|update|details)
        ^[please|kindly|just|do] (nudge|chase|prod|poke|hurry) (the|your|him|her|them|everyone) ..5
        ^[please|kindly] find out ..3 (what|when|whether|if|how|where|who|why)
        ^[please|kindly|just|so|and|then|please do|please just] (let me know|tell me|tell us|send me|give me|show me|
            call me|ring me|email me|update me|inform me|answer me|keep me (posted|updated|informed|in the loop)|
            advise me|fill me in) (what|how|when|whether|where|who|why|which|the|about your|of the|of your|your|
            a (date|decision|time|status)|an (answer|update|idea)|as soon|once|by|on the|now|where)
        ^[please|kindly|just|do] (find out|enquire|inquire|ask|check|look into|see|chase|remind|speak to|talk to|
            get on to|follow up with) ..6 and ..1 (tell|let|inform|email|write|call|ring|get back|update|revert|report|
            come back|advise)
        ^[please|kindly|just|do] get in touch ..3 (as soon|when|once|the moment|with (news|an|the|a))
        ^[please|kindly|just|do] (hurry|speed|move|push) (up|things|this|it|the) ..3
        ^[please|kindly] (expedite|intimate|apprise|process|finalise|finalize|prioritise|prioritize|fast-track) ..5
        ^[please|kindly|just] let me know (what is|how things|where things|how far|
            what the (latest|result|outcome|verdict|decision))
        ^[please|kindly|just|do] (write|reply|respond|answer|report|come|ring|call|get) back ..1
            (with|by|to|when|soon|once|about|on|at|as|today|this|promptly)
        ^[please|kindly|just|do] (tell|ask|get|have|remind) ..4 (call|ring|write|email|phone|contact|message|update|
            reply|respond) ..1 (me|back)
        ^[please|kindly] (reply|respond|answer|write) (with|by|to this|promptly|at once|asap|soon|stating|giving|today)
    """,
    but="""
        (papers|documents|forms|details|dates|times|slots|day|date|time) ..3 (you (need|require|would|prefer)|
            (suit|suits|works|would))
        (any questions|anything else|anything further|more information|missing|i can)
        (give|tell) (daniel|sam|them|the team) my
        if (you|it|anything|there|that|i)
        should (you|it|anything)
        whenever
        (at|any) ..1 time
        unless
        (once|again) if
        (give|drop) me a (call|ring|bell|shout|line) ..3 (at|on|any|if|day|the number|number)
        no (rush|hurry)
        when it suits
        in your own time
    """,
)
"""An order to write or ring, in easy words."""
