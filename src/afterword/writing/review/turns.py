"""Turns of phrase about money, favours and what the reader thinks, which several checks hear besides their own ways.

Like `idioms`, they are frames in which the plain word is missing: a step on the scale for the pay, a kilo of scallops
under your name for the gift.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

LEFT_FOR_YOU = Talk(
    name="left for you",
    ways=(
        "there (is|are) ..9 (under|in|with) your name [on] ..1 (at|in|with|behind|by|on|just|$)", "(seat|seats|ticket|"
        "tickets|table|kilo|pound|dozen|box|bottle|crate|case|jar|loaf|cheese|ham|fish|salmon|bag|tray|hamper|basket|"
        "parcel|pint|cake|pie|room|weekend|round) ..8 (under|in) your name", "your name is on (a|an|the|two|some) ..3 "
        "(at|in|behind|with|by|on)", "(say|tell ..2|mention|just say) [that] i sent you", "a tab (behind|open (for|"
        "at))", "your ..1 (pint|coffee|lunch|drink|dinner|round|meal|bill|tab|bread|breakfast|supper|beer|cake|haircut|"
        "fare|ticket) ..4 (is|are|will be) ..2 (paid|on me|on the house|covered|taken care|settled|free|sorted|"
        "waiting)", "something (smoked|bubbly|fizzy|sparkling|chocolatey|home-made|homemade|home-baked|wrapped|cured|"
        "pickled|fermented|in a bow|with a bow|with a cork|in a jar|in a bottle|from my (garden|kitchen|oven|bees|hens|"
        "boat|cellar|bakery|allotment)) ..4", "(on|at|by|under|outside|behind) your (desk|door|gate|chair|doorstep|"
        "step|porch|lodge|locker|windscreen) (is|are|was|were|came|comes) ..2 (from (me|my|our)|mine)", "(at|by|with|"
        "behind) (reception|the porter|the porter's lodge|the gatehouse|the front desk|the security desk) ..3 (is|are|"
        "waits|wait|sits|sit|hides) ..4 (from me|for you|with your name|of my (own)|with my (thanks|compliments))",
        "(my|our) ..4 (will|would|can|could) ..6 (for free|free of charge|on the house|gratis|at no charge|half price)",
        "(from my own|from our own) (bees|hens|garden|trees|oven|boat|vines|cellar|smokehouse|allotment|orchard|dairy|"
        "goats) ..2 (for you|is|are|to you|with|awaits)", "(two|three|a dozen|six|some) ..4 (bottles|jars|eggs|"
        "scallops|oysters|cheeses|loaves|buns|seats|tickets|lobsters|trout|cakes) ..6 (with your name|in your name|for "
        "you|set aside|put by|waiting|at your door)", "(treat|help) yourself (to|at) ..6 (on me|my|i sent)",
        "(a|one) ..2 (free|complimentary) ..3 (for you|for your (team|wife|husband|family))", "(i have|i|i am|i will|i "
        "shall|let me|i would like to|i took the liberty of|and|my wife|my husband|my mother|we have|we) [just|also|"
        "already] {sending} ..5 {goody} ..8 (you|your|reception|the (office|desk|bar|door|front desk|team|counter|"
        "lobby)|round|over)", "(i have|i|i am|i will|we have) [just|also|already] {sending} ..4 (jars|jar|bottle|"
        "bottles|box|boxes|tin|tins|packet|packets|bunch|crate|hamper|slab|loaf|dozen|comb|pot|pots|punnet|tray) of "
        "..6 (you|your|reception|the (office|desk|bar|door|front desk|team|counter))", "{goody} ..4 (should|will|ought "
        "to|is going to|are going to|may|must) ..2 (reach|arrive|be delivered|be with|be waiting|find its way|find "
        "their way|turn up|be at|be on|land)", "hope ..2 {goody} ..3 (arrived|reached|came|got there|got to you|are to "
        "your|is to your|were to|was to|find their|finds its|survived|went down)", "hope [that] you [all] (like|enjoy|"
        "enjoyed|liked|drink|eat|are fond of|have a taste for) ..2 {goody}", "(treat|take|invite|buy|stand|shout) you "
        "..5 (lunch|dinner|supper|a drink|a meal|a pint|a beer|a coffee|brunch|cocktails|curry)", "(pick~|picked|"
        "buying|bought|got) ..4 (signed copy|copy of (that|the) book|{goody}) for you", "{goody} ..8 (is|are) yours if "
        "you", "(attached|enclosed|following|accompanying) ..1 (voucher|gift|gift card|gift code|coupon|e-card|"
        "present) (is|are|as)", "(voucher|gift|gift card|coupon|hamper|bouquet|chocolates|flowers|cake) ..2 (is|are) "
        "my (way|thanks|thank-you)", "mailing you (a|an|some|the) ..4 (from (our|my)|comb|jar|box)", "you (mentioned|"
        "said) ..2 you (like|love|enjoy|collect|drink) ..4 so i", "(send|sent|sending|post|posted|deliver~|drop~|bring|"
        "bringing|brought|arrange~|ordered|left) ..5 (some|a|an|two|one|my|our|this|the) ..4 ({goods}|{goody}) ..6 (to|"
        "for|at|with|in|on|by) ..1 (you|your|reception)", "(my|our|a|some|the) ..4 ({goods}|{goody}) ..3 (is|are|will "
        "be) ..1 (making its way|making their way|on its way|on their way|heading|coming|winging its way|in the post|"
        "awaiting|waiting) ..3 (you|your)", "(i would like|i want|i hope|do|please) [for] you to (have|keep|accept|"
        "enjoy) ..3 (my|our|this|the|a|some) ..4 ({goods}|{goody})", "({goods}|{goody}) ..4 (in|on|at|by|under) your "
        "(pigeonhole|tray|in-tray|letterbox|mailbox|doorstep|desk|office|home)", "(consider|count|call|take|regard|"
        "see) ..1 (the|this|these|my|a) ..3 ({goods}|{goody}) ..2 (a|as|my|our) ..2 (thank~|gift|present|token|gesture|"
        "sign|mark)", "(sent|send|insisted|insist|asked|made|told) ..4 (send|bring|give|pass|hand|offer) ..2 (round|"
        "along|over|on|you) ..4 ({goods}|{goody})", "(arranged|ordered|asked|organised|organized) for ..5 (delivered|"
        "sent|brought|dropped|left) (to|at|round|by) ..3 your", "sending you ..6 ({goods}|{goody})", "(coffee|book|"
        "bookshop|gift|record|theatre|garden) (token|tokens)", "(dinner|lunch|supper|drinks|breakfast|brunch) ..4 (is|"
        "are|will be) on me",
        "(offer|give|gift|lend) you ..3 (night|nights|weekend|days|tickets|seats|lessons|session|stay|discount) ..3 "
        "(at|in|for|to|on) (our|my|the)",
    ),
    but=(
        "(report|chart|data|file|files|invoice|parcel~ (data|depot)|book (of|a|me|your|my)|reference~|certificate~|cv|"
        "resume|sample~|document~|portfolio|code|form|link|notes|letter|details|papers)",
        "(invoices|orders|samples|files|records|documents|papers|receipts|forms|duplicates) ..4 (you|your|desk|name)",
        "(customers|suppliers|visitors|guests|patients)",
        "you (left|gave|asked)", "(booking|appointment|reservation|file|folder|references|certificates|letter) ..4 "
         "(under|in) your name", "at my (old|last|former)", "reserved in your name",
    ),
)  # fmt: skip
"""Something set aside for the reader."""

PAY_UNSAID = Talk(
    name="pay unsaid",
    denied=True,
    ways=(
        "(which|what) ..1 (step|point|rung|place) (on|of) (the|your) ..3 (scale|spine|ladder|grid|table)", "(which|"
        "what) ..1 (band|pay band|grade|pay grade|bracket|spine point|scale point|pay point|tier|step) (is (it|this|"
        "that|the {job})|would|does (it|this|the {job})|will|do (i|you pay|you start)|are you) ..4 $?", "(which|what|"
        "whose) ..1 (scale|spine|band|grade) ..6 (come in|start~|placed|put|put me|begin|appointed|pay|paid) ..3 $?",
        "at (which|what) ..1 (step|point|grade|band|level|rate) (would|will|does|is|do) ..3 (i|somebody|someone|one|a|"
        "the {job}|it|this|you) ..5 $?", "(is|are) (dental|vision|medical|healthcare|health care|health insurance|"
        "health cover|dental cover|the (health|dental|pension|medical|insurance) ..1 (plan|scheme|cover|coverage)|the "
        "pension|parking) [still] ..2 (fully|partly|included|covered|paid|picked up|part of|a good|any good|decent|"
        "generous|thrown in|on top|free) ..4 $?", "how (is|would|will) (the work|the {job}|it|this|overtime|such work) "
        "[be] ..1 (rewarded|remunerated|paid|priced) ..4 $?", "(anything|something|extra|more|a bit|a supplement) ..1 "
        "for (the|working|doing|late|on-call|sundays|nights|weekends|holidays) ..5 (on top|extra|paid|premium|"
        "supplement|allowance) $?", "(is|are|do|does|would|will) (nights|sundays|saturdays|weekends|bank holidays|"
        "holidays|lates|extra shifts) ..3 (count|counted|paid|pay|reckoned|rewarded) ..4 $?", "(would|will|is) (there|"
        "it) (be|come with|also be) [a|an|any] ..2 (car|van|flat|house|phone|company car|fuel card|company phone|"
        "apartment|bike|season ticket|gym|bonus|pension) (with it|with the {job}|thrown in|included|in it|to go with) "
        "$?", "(come|comes|go|goes) with (a|an|any) ..1 (car|flat|house|van|apartment|cottage|fuel card|bonus|pension|"
        "bike|phone|season ticket|clothing allowance|travel card) ..3 $?", "what (sort|kind) of (money|sum|sums|pay|"
        "salary|wage) ..5 $?", "what (sort|kind) of (figure|figures|numbers) ..2 (we|you|i) ..2 (talking|in mind|"
        "thinking|looking)", "(can|could|shall|may|might|when|should) (we|you and i) ..2 (talk|discuss|speak|come to|"
        "get to|turn to|settle) [about|of|on] (figures|numbers|money|terms|pounds|dollars|euros|the (money|figures|"
        "numbers|terms))", "i am [currently|now] on ..1 (2~|3~|4~|5~|6~|7~|8~|9~) ..1 (now|today|at present|currently|"
        "at the moment|k|thousand|grand|plus)", "(looking at|thinking of|expecting|hoping for|after|want|need|wanting) "
        "..3 (north|upwards|upward) of", "(you|they|budget|salary|band|pay|offer|range|package|scale) ..1 (go|stretch|"
        "run|climb) ..1 (as high as|as far as|up to) (1~|2~|3~|4~|5~|6~|7~|8~|9~|thirty|forty|fifty|sixty|seventy|"
        "eighty|ninety) ..3 $?", "what is in it for (me|us)", "how many (weeks|days) (off|away) (does|do|would|will|"
        "can|could|are|is) (one|you|i|we|people|staff|somebody|someone) ..5 $?", "(what|which|how much) (would|will|"
        "does|do) (i|one|somebody|someone|a newcomer|a beginner) ..2 (clear|take home|bring home|pocket|net|walk away "
        "with) ..5 $?", "(what|how much) (is|are) (the {job}|it|this|nights|the nights|a shift|an hour|a day) worth "
        "..4 $?", "(is|are) (there|the) ..2 (wiggle room|room to move|room to negotiate|room for manoeuvre|leeway) ..5 "
        "$?", "(numbers|figures|sums|terms) (did not|never) (come up|get mentioned|get a mention|cross)", "(pay|"
        "paying) for itself in (my|petrol|rent)", "(somebody|someone|a person|people|a nurse|a teacher|anyone) with "
        "..3 years ..3 (come in at|start at|start on|be placed|go in at|be put)", "(flexibility|room|movement|give|"
        "leeway|wiggle room|scope|some play) ..1 (on|in|with|around|about) (the|that|your) ..2 (number|figure|money|"
        "offer|pay|rate|band|range|budget|package|sum)", "(not|forgot~|never|omitted|neglected|failed|can we|could we|"
        "should we|may we|shall we) ..3 (touch|discuss|talk|cover|mention|speak|get to|get on to|get round|ask|raise|"
        "come to|settle) ..3 (remuneration|compensation|pay|salary|package|money|wages|ctc|benefits|annual leave|"
        "holidays)", "(the|what|my|your|budgeted|expected|current|offered|present|a|of|regarding|about|fixed|in-hand|"
        "in hand) ..1 ctc", "(is|are|do|does|will|would) ..5 (cab|transport|bus|shuttle|canteen|meal|food|creche|"
        "crèche|housing|accommodation|lunch) (facility|facilities) ..4 $?", "(cab|transport|bus|shuttle|canteen|meal|"
        "meals|food|creche|crèche|housing|accommodation|lunch) (allowance|coupons|subsidy|reimbursement)", "(medical|"
        "health|dental|life|family) (cover|coverage|insurance|plan|scheme|policy) ..2 for (my|parents|family|"
        "dependants|dependents|spouse|us|me|one's|the family)", "(what|know|tell|understand|hear|ask|explain) ..4 "
        "(policy|rules|arrangement|arrangements|position|stance) (on|for|about|around|regarding|with) ..6 (leave|time "
        "off|holiday|holidays|vacation|overtime|sick|sickness|toil|in lieu|pto|parental|maternity|paternity)",
        "(where|what|how) (the|this|your) (pay|salary|money|package|budget|rate|compensation|remuneration) (sits|"
        "stands|is|lies|falls|looks like|ranges|starts|would be|comes in|tops out|works)", "(does|do|will|would|is|"
        "are) ..4 (match|matches|matched|contribute|contributes|top up|tops up|pay into) ..3 (pension|pensions|401k|"
        "retirement|provident fund|superannuation|super|contributions)", "(is|are|will|would) ..2 (overtime|on-call|"
        "on-call work|weekend work|night work|travel time|extra hours|additional hours) ..2 (compensated|paid|"
        "remunerated|unpaid|rewarded|recompensed|reimbursed|expected)", "(trust|hope|assume|expect|presume|take it|"
        "suppose) ..2 (the|your|any|that|my) ..1 (salary|pay|package|compensation|remuneration|money|rate|wage) ..3 "
        "(commensurate|in line|in keeping|on a par|competitive|reflect~|match~|appropriate|fair|attractive|negotiable|"
        "generous|decent)", "(raise|rise|increment|hike|appraisal|pay rise|uplift) ..3 (can|could|might|would|does|do|"
        "may|should) (one|i|we|a|someone|somebody) ..2 (expect|get|count|hope)", "(salary|annual|yearly|pay|joining|"
        "signing|sign-on|retention|performance) (increment|increments|hike|hikes|rises|raise|bump|bonus|bonuses)",
        "(money|financial|monetary|commercial|remuneration|salary) (side|part|aspect|aspects|question|end|bit) (of|"
        "things|$)", "(do|does|would|will|is|are) ..6 (stock options|signing bonus|sign-on bonus|joining bonus|equity|"
        "esops|rsus|profit share|profit sharing|thirteenth month|13th month|performance bonus|offer stock|company "
        "shares) ..8 $?", "(something|a figure|a number|anything|somewhere|a sum|the) ..1 (in|around|over|between|"
        "about|near|"
        "mid|low|high|upper) [the] ..1 (thirties|forties|fifties|sixties|seventies|eighties|nineties|six figures)",
        "(see|expect|need|want|hope for|look for|looking for|after|like) ..3 (a bump|a rise|a raise|an uplift|a hike|a "
        "jump) (on|in|over|from) (that|my|this|it)", "notice period ..4 pay", "(pay scale|salary band|pay range|salary "
        "bracket)", "(remuneration|compensation|salary|pay|package|wages|terms) ..2 (is|was|were|are) ..3 (not|never) "
        "(touched|discussed|mentioned|covered|raised|talked)", "(thing|topic|subject|point|matter) ..4 (did not|never|"
        "have not|forgot to) ..3 (on|about|discuss|cover|mention) ..2 (is|was) ..2 (remuneration|compensation|salary|"
        "pay|money|package|benefits|leave|holidays)", "(hope|want|like|expect|need|looking|aim) ..2 (to be on|to earn|"
        "to make|to get|to start on|to land|to clear|to take home|for) ..2 (at least|no less than|around|about|upwards "
        "of|more than|over|north of) ..1 (1~|2~|3~|4~|5~|6~|7~|8~|9~|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
        "ninety|a hundred)", "(in-hand|take-home|variable|fixed|basic) (component|components|pay|salary|part)",
        "(thirteenth|fourteenth|13th|14th) (salary|month|pay|cheque)", "how (generous|good|long|much|flexible|many|"
        "big) ..2 (is|are|would) ..2 (the|your) ..2 (leave|holiday|holidays|vacation|pay|pension|package|allowance|"
        "bonus|benefits|perks|discount|salary)", "if ..2 (numbers|money|figures|terms|price|offer|salary) ..1 (work|"
        "works|adds up|add up|is right|are right|fits|suits|stacks up) , ..1 (i could|i can|i would|i will|i am)",
        "(in terms of|as far as|when it comes to) (money|pay|salary|the money|compensation)", "i would (need|want|"
        "expect|require|look for|hope for|accept|settle for) ..2 (at least|no less than|a minimum of|around|upwards of|"
        "more than|nothing under|nothing below) ..1 (1~|2~|3~|4~|5~|6~|7~|8~|9~|thirty|forty|fifty|sixty|seventy|"
        "eighty|ninety)", "(hope|hoping|looking|wish|aim|aiming) for (a|some) ..3 (package|salary|figure|offer|rate|"
        "wage) ..6", "(do|does|will|would) (staff|employees|people|you|your people|the team|everyone|one|colleagues) "
        "..2 (get|receive|have|enjoy|offer|provide) ..3 (health care|healthcare|health insurance|private health|"
        "medical cover|dental|pension|bonus|bonuses|overtime|shares|discount|discounts|leave|days off|holidays|company "
        "car)",
    ),
    but=(
        "(took|built|founded|opened|began|started|closed|born|since|back) ..6 in the (sixties|seventies|eighties|"
        "nineties)",
        "at least ..2 (days|weeks|hours|people|minutes|queries|years|months|day|week|month|hour)", "(invoices|"
        "customers|clients|refunds|drivers|passengers) ..3 (match|matched|paid)", "(temperature~|weather|seventies|"
        "eighties) (fashion|music|style|films)", "at (tarn|my (old|last|former))", "(customer~|client~|supplier~|"
        "tenant~|member~|passenger~|patient~|visitor~|donor~|reader~|guest~|driver~)", "(pupils|students|children|"
        "music|school|key stage|year) ..3 grade", "(grade|band) (of|plays|do the|are the)", "(radio|frequency|elastic|"
        "rubber|brass|school|jazz|steel) (band|bands)", "(degrees|temperature~|patients|residents|built|founded|opened|"
        "born|weather|greenhouse|kiln|aged|dates|dating|heat|hall|house|school|wing|album|songs|since|back|from) ..8 "
        "(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|mid-sixties|mid-seventies|mid-fifties|"
        "mid-forties)", "(ran|run|running|handled|kept|looked after|learned|learnt|managed|know|knew|taught|did|do|led|"
        "built|oversaw|saw to|understand) ..2 (financial|money|commercial|monetary) (side|part|aspects|matters|end|"
        "details|terms)", "budget for (a|an|new|more|two|three|another|spare|extra) ..",
    ),
)  # fmt: skip
"""Pay and what comes with it, without the word."""

NUDGE = Talk(
    name="nudge",
    ways=(
        "^[please|kindly|just|so|do] (chase|nudge|prod|hurry|hassle) ..3 (for|about|to|up|along|on)",
        "^[please|kindly|just|do|so|and|then|please do|please just] (drop|shoot|send|give|fire|ping|flick|throw|toss|"
        "bung|leave|text) (me|us) (a|an|some|the|any|another) ..2 (line|note|word|mail|email|e-mail|message|text|bell|"
        "ring|call|buzz|shout|tinkle|heads-up|heads up|update|ping|postcard|reply|lines|news|sign)", "^[please|kindly|"
        "just|do|so|and|then|please do] (fill me in|clue me in|put me in the picture|put me out of my|bring me up to "
        "(speed|date)|get me up to (speed|date)|put me wise|cut me in)", "^[please|kindly|just|do|so] (send|get|pass) "
        "[me] word (when|if|once|as soon|about|of|on|how|$)", "^[please|kindly|just|do] let me have (the|some|any|your|"
        "a) ..2 (outcome|result|latest|verdict|news|word|answer|line|decision|update)", "^[please|kindly|just|do] "
        "(ping|text|message|whatsapp|dm|buzz) me ..5", "^[please|kindly|just|do] (spill|share) (the|any|some) ..2 "
        "(news|latest|gossip|update|details)", "^[please|kindly|just|do] (nudge|chase|prod|poke|hurry) (the|your|him|"
        "her|them|everyone) ..5",
        "^[please|kindly] find out ..3 (what|when|whether|if|how|where|who|why)",
        "^[please|kindly|just|so|and|then|please do|please just] (let me know|tell me|tell us|send me|give me|show me|"
        "call me|ring me|email me|update me|inform me|answer me|keep me (posted|updated|informed|in the loop)|advise "
        "me|fill me in) (what|how|when|whether|where|who|why|which|the|about your|of the|of your|your|a (date|decision|"
        "time|status)|an (answer|update|idea)|as soon|once|by|on the|now|where)", "^[please|kindly|just|do] (find out|"
        "enquire|inquire|ask|check|look into|see|chase|remind|speak to|talk to|get on to|follow up with) ..6 and ..1 "
        "(tell|let|inform|email|write|call|ring|get back|update|revert|report|come back|advise)", "^[please|kindly|"
        "just|do] get in touch ..3 (as soon|when|once|the moment|with (news|an|the|a))", "^[please|kindly|just|do] "
        "(hurry|speed|move|push) (up|things|this|it|the) ..3", "^[please|kindly] (expedite|intimate|apprise|process|"
        "finalise|finalize|prioritise|prioritize|fast-track) ..5",
        "^[please|kindly|just] let me know (what is|how things|where things|how far|what the (latest|result|outcome|"
        "verdict|decision))",
        "^[please|kindly|just|do] (write|reply|respond|answer|report|come|ring|call|get) back ..1 (with|by|to|when|"
        "soon|once|about|on|at|as|today|this|promptly)", "^[please|kindly|just|do] (tell|ask|get|have|remind) ..4 "
        "(call|ring|write|email|phone|contact|message|update|reply|respond) ..1 (me|back)",
        "^[please|kindly] (reply|respond|answer|write) (with|by|to this|promptly|at once|asap|soon|stating|giving|"
        "today)",
    ),
    but=(
        "(papers|documents|forms|details|dates|times|slots|day|date|time) ..3 (you (need|require|would|prefer)|"
        "(suit|suits|works|would))",
        "(any questions|anything else|anything further|more information|missing|i can)", "(give|tell) (daniel|sam|them|"
        "the team) my",
        "if (you|it|anything|there|that|i)", "should (you|it|anything)", "whenever", "(at|any) ..1 time", "unless",
         "(once|again) if", "(give|drop) me a (call|ring|bell|shout|line) ..3 (at|on|any|if|day|the number|number)",
         "no "
         "(rush|hurry)", "when it suits", "in your own time",
    ),
)  # fmt: skip
"""An order to write or ring, in easy words."""

GAINS = Talk(
    name="gains",
    ways=(
        "(godsend|lifesaver|life-saver|lifeline|blessing|boon|relief|dream|gift from heaven|answer to (my|our) prayers|"
        "win|windfall) (to|for) (me|us|my (family|wife|husband|children|kids|partner|bank|wallet|back|knees))",
        "(would|will|could) ..2 (let|allow|enable|help|get|mean) ..1 (me|i|us|we) ..3 (pick up|collect|drop off|be "
        "home|walk|cycle|sleep|see (my|more of)|out of|afford|pay|stop|stay|move|keep (my|our|the)|get a|buy|save|"
        "finally)", "(minutes|mile|miles|stops|steps|metres|yards|a stone's throw|round the corner|a short walk|two "
        "streets|five minutes) ..3 from (my|our) ..1 (front door|door|house|flat|home|place|doorstep|street)",
        "(baby|wedding|little one|second child|mortgage|divorce|house move) ..1 (on the way|coming|due|arriving) ..6 "
        "(timing|good|suit|help|come in handy|money|income|steady)", "(my|our) (knees|back|feet|wife|husband|kids|"
        "children|bank manager|doctor|landlord|dog|wallet|mother|marriage|cat) (would|will) (thank|be (glad|pleased|"
        "happy|delighted|grateful)|love|like|cheer|dance)", "(sleep|lie) in ..3 (now|if|since|because|when|mornings|"
        "for once|later)", "my lease (is|runs|ends|comes|expires)", "(buses|bus|tram|train|22|metro|underground|tube) "
        "(stops|stop|runs|goes) ..3 (at|outside|past|by|to) (your|their|the) (door|gate|entrance|front|house|corner)",
        "(it|{job}) would (get|take) me (out of|off|away from) (the|my|this|here)", "(timing|hours|location|pay|money|"
        "commute) (could not|cannot) be better [for me]", "(steady|regular|decent|secure) (income|money|wage|pay|work|"
        "job) is (what|all|something) i", "(come|comes|came) (in handy|at the right time|just in time|in the nick of "
        "time) (for me|as my|with my|since my|when my|now that my)", "(halve|halves|cut|cuts|save|saves|spare|lower|"
        "shrink) (my|our|me) ..3 (petrol|fuel|bill|bills|fare|fares|rent|journey|drive|travel)", "give (me|us) [back] "
        "[my|our|more] [free] (evenings|weekends|nights|mornings|time (with|for) my)", "(would|could|will) ..1 (leave|"
        "give|allow|let|afford) me ..2 (time|room|space|energy|freedom) ..1 (for|with|to) (my|a|the|see|be|write|study|"
        "pursue|look|finish|train)", "(killing|ruining|wrecking|eating up|eating into|destroying|costing) (my|our) ..1 "
        "(life|social life|love life|marriage|health|weekends|evenings|back|nerves|family|sleep)", "what i am ..1 (in "
        "it for|hoping to get|(after|looking for) (in (a|my|terms)|at|right|for my|because|financially|since))",
        "(move|moving|relocat~|transfer) to ..3 (would|will|means|lets|allows) ..3 (let me|me|us|i|we)", "(live|be|"
        "move in|settle|closer) ..2 (with|near|to) my (girlfriend|boyfriend|fiancé~|fiance~|partner|parents|family|"
        "mother|father|wife|husband|children|kids|grandchildren)", "(my|our) (girlfriend|boyfriend|fiancé|fiancée|"
        "fiancee|husband|wife|partner|parents|mother|family|sister|brother) ..2 (is|are|was|lives|live|works|just|has) "
        "..2 (stationed|based|nearby|there|moved|posted|in the (area|city|same)|close by|transferred) ..4", "(family|"
        "mouths|children|kids|parents) to (feed|support|provide for|look after|think of|raise)", "(income|money|pay|"
        "salary|cash|wage|paycheck) ..3 (blessing|ease|relief|godsend|come in useful|lifeline|welcome)", "my (growth "
        "prospects|career prospects|prospects|career path|career growth|future prospects|standard of living|quality of "
        "life|earning power|earning potential|living standard|market value|professional growth)", "standard of living",
        "(perfect|ideal|great|dream) ..1 (step|move|chapter) (for me|in my (career|life|journey))", "tick~ ..2 my ..1 "
        "boxes", "(want|need|hope|keen|dying|looking|wish) to (get|move|break) out of ..3", "gain so much (from|by|"
        "here|in)", "(me|i|us|my ..2|the) (extra|additional|bit more|little more|spare) (cash|money|income|pay) ..1 "
        "(would|will|comes|for (me|my|our)|in my|and|$|is|as|because)", "(save|saves|saving) me (a fortune|money|hours|"
        "an hour|the|on|so much|a lot|from)", "i need (a|my) (sponsor~|visa|permit|work permit)", "(looking|searching|"
        "hoping|hunting) for (something|somewhere|a job|work|anything) ..1 (more|closer|nearer|less|better|part-time|"
        "with regular|with better|with shorter) ..2 (stable|secure|steady|permanent|hours|home|pay|paid|stressful|"
        "flexible|regular)", "(get|got|getting) off the (night bus|dole|treadmill|rat race|night shift|road)",
        "(paid to|get to|chance to) learn ..6 ((i want|i am)|my (own|cv)|for free)", "(i would|i could) ..1 (get|be "
        "able) to learn ..6 (on the job|for free|at your|from you)", "home in time (to|for) ..4", "(could|can) ..1 "
        "(really|do with|use|badly use) ..1 (the|some|more) ..1 (money|cash|income|salary|pay)", "feather in my cap",
        "open ..2 doors ..1 for me", "(name|brand|logo) ..3 (open|opens) ..2 doors", "(just|exactly) what i need ..2 "
        "(now|after|at)", "(tired|sick|weary|fed up) of my ..6", "(suit|suits|fit|fits|work|works) me ..3 (because|"
        "since|as|with|due|now) ..3 (kids|children|school|family|baby|commute|parents|studies|husband|wife|dog|health|"
        "nursery)",
    ),
    but=(
        "could use the (report|chart|check)",
        "(give|save|spare) you", "(drivers|customers|passengers|staff|patients) ..3 (wanted|want|live|need)",
        "(customers|patients|tenants|pupils|parents|drivers)", "when i was", "withdraw~",
    ),
)  # fmt: skip
"""What the candidate would get out of it."""

AS_SEEN = Talk(
    name="as seen",
    denied=True,
    ways=(
        "(you|the panel|they|he|she|mr~|ms~|dr~|captain) ..3 (had|have|has|put|took|take|wrote|marked) me (down|for|"
        "as) ..1 (as|for|a|an)", "(i could tell|i could see|i saw|i sensed|i felt|i noticed|i suspect|i gather|i guess|"
        "i imagine|i know|no doubt|it was plain|it was clear) ..5 ((eyebrow|eyebrows|brow) ..4 (when i|at my|that i|"
        "about my)|frown|face fall|smile fade|pen stop|doubt|hesitation|gave you pause|give you pause|put you off|puts "
        "you off|bothers you|bothered you|worries you|a sticking point|against me|not convinced|unconvinced|think (me|"
        "i am)|thought (me|i was))", "(two|three|four|five|the|my|a) ..5 (gave|gives|give) you pause", "(your|his|her|"
        "their) (face|eyes|look|frown|silence|eyebrows|pen) (said|told|says|spoke|gave away|betrayed) ..5",
        "to (you|the panel) i must ..2 (look|looked|seem|seemed|appear|appeared|sound|sounded|come across)",
        "(you|he|she|they) (wrote|noted|scribbled|jotted|put) ..2 down when i (admitted|said|confessed|mentioned|told|"
        "owned)", "(no doubt|surely|i suppose|i expect|i dare say) you (think|thought|feel|felt|believe|wonder|say) "
        "[that] (a|an|i|my|somebody|someone|no) ..5 (cannot|could not|can not|too|never|not|unable|should not|is no|am "
        "no|lack~)", "(i can see|i see|i understand) why (that|this|it) (would|might|could|may) ..1 (put you off|worry "
        "you|give you pause|be a problem|bother you|trouble you|count against)", "(ink|word|line) beside my (name|age|"
        "degree|gap)", "what (you|the panel) saw was (a|an|somebody|someone) ..4 (who|without|with no|too)",
        "(not quite|hardly|scarcely) what you (had in mind|were after|were hoping for|ordered|pictured)",
        "(know|knew|sense|sensed|felt|feel|understand|understood|see|saw|tell|gather|gathered|realise|realize|realised|"
        "appreciate|noticed|suspect|aware|impression|feeling|guess|imagine) ..2 (you|that you|the panel|some of you|he|"
        "she|they|mr~|ms~|there) ..3 (reservation~|doubts|doubted|hesita~|concern|concerns|concerned|worried|worries|"
        "sceptic~|skeptic~|not ..1 convinced|unsure|not ..1 sure|not ..1 sold|uneasy|apprehensive|misgivings|qualms|on "
        "the fence|lukewarm|bothered|troubled|wavered|wary) ..1 (about|by|with|on|whether|over|that|at|as to|when|to "
        "hear|for) ..1 (me|my|{i}|somebody|someone|a person|a candidate|hiring|taking on|having)", "(sensed|felt|saw|"
        "noticed|caught|detected) ..2 (hesitation|doubt|unease|reluctance|scepticism|concern|disappointment) ..2 (when|"
        "about|over|at|as|because) ..1 ({i}|my|me)", "(you would|they would) (rather|prefer|sooner|have preferred|have "
        "liked|ideally) ..4 (somebody|someone|a person|a candidate|an applicant|people) ..2 (with|who|from|more|older|"
        "younger|local|senior|that)", "my (not|having|never|being|coming|lack|gap|background|degree|experience|age|"
        "accent|record|history|english|cv|resume|training|inexperience|years) ..8 (bothers|bothered|worries|worried|"
        "troubles|troubled|concerns|concerned|put you off|puts you off|gave you ..2 pause|gives you ..2 pause|a "
        "sticking point|a drawback|an obstacle|a hurdle|a stumbling block|against me|a red flag|held against|gave "
        "pause|gave cause)", "(aware|realise|realize|know|admit|accept|acknowledge|appreciate|understand|concede|grant|"
        "admittedly|true|rightly|correct|right|recognise|recognize) , [that|to say] , ..1 (i never|i lack|i do not "
        "have|i may not|i might not|i did not|i was never|i only have|i hold no|i possess no|i am not|i have never|i "
        "have no|i have not|i have little|i have only|i had no) ..5 {lackable}", "(although|though|while|even if|"
        "whilst|whereas|despite the fact) ..1 (i never|i lack|i do not have|i may not|i might not|i was never|i am not|"
        "i have never|i have no|i have not|i have little) ..5 {lackable}", "(realise|realize|know|aware|appreciate|"
        "understand|admit|accept|true|grant|acknowledge|recognise) , ..1 my (degree|background|training|experience|"
        "subject|diploma|studies|career|expertise) (is|was|are|lies|comes|has been) ..1 (not|in|from|only|mostly|more|"
        "with|limited|thin|light|elsewhere|of a)", "(appreciate|know|realise|realize|understand|accept|admit|aware|"
        "conscious) ..6 (years|months|year|decade|time) (out of|away from|off|outside) ..2 (trade|field|work|"
        "profession|industry|workforce|office|job|market|practice|it)", "(weak|sore) (point|spot|side|area) of mine",
        "my (weak (point|spot|side|area|suit)|achilles|blind spot)", "not my (strong (point|suit|side)|forte)",
        "(take|took|see|saw|accept|understand|hear|heard|share|appreciate) your (point|worry|concern|doubt|fear|"
        "hesitation|reservation|remark|caution|scepticism|skepticism|misgiving|unease) (that|about|over|whether|"
        "regarding|on|as to) [whether|how|the fact that] ({i}|my|me)", "(little|bit|touch|somewhat|rather) (green|raw|"
        "wet behind|light on|short on|rusty|inexperienced|unproven|long in the tooth)", "not the most (experienced|"
        "senior|qualified|obvious|seasoned|conventional|polished)", "(somebody|someone|a person|a candidate) (who was|"
        "who has|who had|who is) (never|not|no|only|too|under|over) ..5 (reservation~|doubt~|worr~|concern~|blame you)",
        "(reservation~|doubts|misgivings|qualms) about ..1 (somebody|someone|a person|anyone|a candidate) ..1 (who|"
        "with|from|like|without)", "whether (someone|somebody|a person|anyone|anybody) (from|with|like|of|who|so|as) "
        "..5 (would|could|can|might|will|was|is) ..1 (cope|manage|handle|keep up|fit|last|settle|adapt|able|up to|"
        "suited|ready|enough)", "(it is true|true|granted|admittedly) [that] , i (have|had|hold|bring|possess) (no|"
        "little|hardly any|scant|limited) ..3", "((you|they|the panel|he|she) (were not|was not|are not|is not|did not "
        "(seem|look|sound|feel)|do not (seem|look|sound|feel))|you are not|they are not|he is not|she is not) ..1 "
        "(convinced|sure|sold|persuaded|certain|won over) ..1 (about|by|of|on|that) ..1 (me|my|{i}|somebody|someone)",
        "my ..3 (career|path|cv|resume|road|record|history|background|route|profile) ..4 (may|might|must|will|could) "
        "..2 (look|seem|appear|sound|strike|come across|read) ..4", "(you|they|the panel) ..3 (hoped|hoping|wanted|"
        "wished|looking|prefer|preferred) ..2 [for] (somebody|someone|a person|a candidate|an applicant|people) ..1 "
        "(with|who|of) ..2 (more|stronger|longer|deeper|better|greater|less)", "(i am|i would be|i might be|i may be|"
        "appreciate i|know i|hiring me|taking me) ..4 (gamble|risk|long shot|outsider|wild card|leap of faith|punt|"
        "unusual choice|left-field|unknown quantity|rough diamond)", "(must|may|might|will) have (struck|seemed|"
        "occurred|looked|worried|bothered|surprised|puzzled) ..4 ..1 that (i|my)", "(gave|give|giving|given|have|had) "
        "you ..1 (second thoughts|pause|pause for thought|cause for concern|doubts|reservations)", "(wrong side of|the "
        "far side of|pushing) (forty|fifty|sixty|40|50|60) ..8", "(i have|i have got) (a lot|much|plenty|a long way|so "
        "much) [still] to (learn|go|catch up) ..4",
        "(you had|had your|have your|you have|you held) ..2 (doubts|concerns|reservations|worries|misgivings|qualms) "
        "..1 (because|about|that|over|as) ..1 ({i}|my|me)", "(fair|valid|good|reasonable|just) (point|comment|"
        "criticism|question|concern|worry) (that|about|why) ({i}|my|me)", "(i|i have) ..2 (moved|jumped|hopped|changed|"
        "switched) (about|around|jobs|employers) ..1 (a lot|a good deal|too|rather|quite|often|so much)",
        "(conscious|aware|mindful|realise|realize) ..1 that i have been (out of|away from|off|without) ..2 (work|job|"
        "trade|field|practice|school|nursing|teaching)",
    ),
    but=(
        "(decided|voted|chosen|went|gone) against me",
        "(customers|the vans|drivers)",
        "(see|saw|understand) why (the|so many|customers|it matters)", "(june|date|migration|project|deadline|budget) "
        "..4 (so did|as did|and so)", "your (users|customers|patients|pupils|drivers|readers)", "(chart|model|report|"
        "figure|number)", "down (as|for) (a|the|half|one|two) ..2 (hour|o'clock|time|slot|minutes|day|visit|round|"
        "tour)", "you ..2 (put|had) me down for (half|ten|eleven|nine|two|three|an|the)", "(face|eyes|look) (lit|"
        "lights|said (yes|it all))", "(interested|keen|kind|good|calm|steady)", "you said", "you ..3 (laughed|smiled|"
        "joked)",
    ),
)  # fmt: skip
"""What the reader is thought to have thought."""
