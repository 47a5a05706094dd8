"""Turns of phrase about money, favours, oneself and others that several checks hear besides their own ways.

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
        "(a|one) ..2 (free|complimentary) ..3 (for you|for your (team|wife|husband|family))",
    ),
    but=("you (left|gave|asked)", "(booking|appointment|reservation|file|folder|references|certificates|letter) ..4 "
         "(under|in) your name", "at my (old|last|former)", "reserved in your name"),
)  # fmt: skip
"""Something set aside for the reader."""

PAY_UNSAID = Talk(
    name="pay unsaid",
    denied=True,
    ways=(
        "(which|what) ..1 (step|point|rung|place) (on|of) (the|your) ..3 (scale|spine|ladder|grid|table)",
        "(which|what) ..1 (band|pay band|grade|pay grade|bracket|spine point|scale point|pay point|tier|step) (is|"
        "would|does|will|do|are) ..4 $?", "(which|what|whose) ..1 (scale|spine|band|grade) ..6 (come in|start~|placed|"
        "put|put me|begin|appointed|pay|paid) ..3 $?", "at (which|what) ..1 (step|point|grade|band|level|rate) (would|"
        "will|does|is|do) ..3 (i|somebody|someone|one|a|the {job}|it|this|you) ..5 $?", "(is|are) (dental|vision|"
        "medical|healthcare|health care|health insurance|health cover|dental cover|the (health|dental|pension|medical|"
        "insurance) ..1 (plan|scheme|cover|coverage)|the pension|parking) [still] ..2 (fully|partly|included|covered|"
        "paid|picked up|part of|a good|any good|decent|generous|thrown in|on top|free) ..4 $?", "how (is|would|will) "
        "(the work|the {job}|it|this|overtime|such work) [be] ..1 (rewarded|remunerated|paid|priced) ..4 $?",
        "(anything|something|extra|more|a bit|a supplement) ..1 for (the|working|doing|late|on-call|sundays|nights|"
        "weekends|holidays) ..5 (on top|extra|paid|premium|supplement|allowance) $?", "(is|are|do|does|would|will) "
        "(nights|sundays|saturdays|weekends|bank holidays|holidays|lates|extra shifts) ..3 (count|counted|paid|pay|"
        "reckoned|rewarded) ..4 $?", "(would|will|is) (there|it) (be|come with|also be) [a|an|any] ..2 (car|van|flat|"
        "house|phone|company car|fuel card|company phone|apartment|bike|season ticket|gym|bonus|pension) (with it|with "
        "the {job}|thrown in|included|in it|to go with) $?", "(come|comes|go|goes) with (a|an|any) ..1 (car|flat|house|"
        "van|apartment|cottage|fuel card|bonus|pension|bike|phone|season ticket|clothing allowance|travel card) ..3 $?",
        "what (sort|kind) of (money|sum|sums|pay|salary|wage) ..5 $?", "what (sort|kind) of (figure|figures|numbers) "
        "..2 (we|you|i) ..2 (talking|in mind|thinking|looking)", "(can|could|shall|may|might|when|should) (we|you and "
        "i) ..2 (talk|discuss|speak|come to|get to|turn to|settle) [about|of|on] (figures|numbers|money|terms|pounds|"
        "dollars|euros|the (money|figures|numbers|terms))", "i am [currently|now] on ..1 (2~|3~|4~|5~|6~|7~|8~|9~) ..1 "
        "(now|today|at present|currently|at the moment|k|thousand|grand|plus)", "(looking at|thinking of|expecting|"
        "hoping for|after|want|need|wanting) ..3 (north|upwards|upward) of", "(go|stretch|run|climb) ..1 (as high as|"
        "as far as|up to) (1~|2~|3~|4~|5~|6~|7~|8~|9~|thirty|forty|fifty|sixty|seventy|eighty|ninety) ..3 $?",
        "what is in it for (me|us)", "how many (weeks|days) (off|away) (does|do|would|will|can|could|are|is) (one|you|"
        "i|we|people|staff|somebody|someone) ..5 $?", "(what|which|how much) (would|will|does|do) (i|one|somebody|"
        "someone|a newcomer|a beginner) ..2 (clear|take home|bring home|pocket|net|walk away with) ..5 $?",
        "(what|how much) (is|are) (the {job}|it|this|nights|the nights|a shift|an hour|a day) worth ..4 $?",
        "(is|are) (there|the) ..2 (wiggle room|room to move|room to negotiate|room for manoeuvre|leeway) ..5 $?",
        "(numbers|figures|sums|terms) (did not|never) (come up|get mentioned|get a mention|cross)", "(pay|paying) for "
        "itself in (my|petrol|rent)", "(somebody|someone|a person|people|a nurse|a teacher|anyone) with ..3 years ..3 "
        "(come in at|start at|start on|be placed|go in at|be put)",
    ),
    but=("(customer~|client~|supplier~|tenant~|member~|passenger~|patient~|visitor~|donor~|reader~|guest~|driver~)",
         "(pupils|students|children|music|school|key stage|year) ..3 grade", "(grade|band) (of|plays|do the|are the)",
         "(radio|frequency|elastic|rubber|brass|school|jazz|steel) (band|bands)"),
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
    ),
    but=("if (you|it|anything|there|that|i)", "should (you|it|anything)", "whenever", "(at|any) ..1 time", "unless",
         "(once|again) if", "no (rush|hurry)", "when it suits", "in your own time"),
)  # fmt: skip
"""An order to write or ring, in easy words."""

GRANDEES = Talk(
    name="grandees",
    ways=(
        "who (shares|sits|plays|golfs|sails|fishes|dines|lunches|works|served|serves|studied|went|hunts|rows|sings|"
        "drinks|holidays|skis|walks|knows|advises|chairs|funds|married|is married|is (close|friends|friendly|related|"
        "on good terms|in)) ..6 (your|the) ..2 (board|board chair|{boss}|chief executive|managing director|trustees|"
        "council|committee|owners|founders|governors|bishop|mayor|minister|regulator|shareholders)", "who (sits|is|"
        "serves) on your (board|council|committee)", "your ..2 ({boss}|chief executive|managing director|finance "
        "director|board chair|chairman|chairwoman) and (i|my ..2) (were|was|are|go|went|go back|play|sail|grew) ..5",
        "(i|we) (ran|bumped) into your ..2 ({boss}|chief executive|managing director|chairman|board chair)",
        "your ..2 ({boss}|chief executive|managing director|chairman's|{boss}'s|director's|founder's|owner's) ..1 "
        "(wife|husband|son|daughter|brother|sister|partner|mother|father) ..8", "(having|have|had) ..1 (dinner|lunch|"
        "drinks|a drink|tea|breakfast|a round of golf) with your ..2 ({boss}|chief executive|managing director|"
        "chairman|board chair)", "a (word|call|letter|line) from (the|a|your) ..2 (minister|mayor|bishop|governor|"
        "senator|mp|member of parliament|{boss}|chief executive|councillor|ambassador) ..4 (can|could|would|will|may|"
        "might|is)", "(friend|friends|cousin|uncle|aunt|neighbour|neighbor) (of|to) your ..2 ({boss}|board|chief "
        "executive|managing director|founder|chairman|board chair)", "(told|tells|assured|assures|says|said|thinks|"
        "thought|reckons|agrees|feels) ..4 (would be a pity|should press on|should keep at it|should not give up|must "
        "not give up|should try again|should write to you|deserve a second|deserve another|made for (it|this|you)|be "
        "mad not to|be a fool not)", "(pull|pulls|pulled|pulling) (rank|strings|a few strings)", "(your|the) ..1 "
        "{boss} (already|has already|will already) (like|likes|knows|know|heard|has heard) (the sound of|about|of|all "
        "about) me",
    ),
    but=(
        "my (former|old|last)", "(referee|reference|references)", "you (said|told|mentioned|introduced)", "(told|said) "
        "..2 your ..2 (question|story)", "(board room|boardroom|board game|board meeting you)",
    ),
)  # fmt: skip
"""Somebody high up is brought in."""

UNKINDLY = Talk(
    name="unkindly",
    ways=(
        "(between|what with|given) (the|your|a) ..6 and (the|your|a|an) ..12 (could not|cannot|would not|will not|has "
        "gone|lost|not for me|put me off|do not|did not|made me|made up my|too much|my appetite)", "(feels|felt|smelt|"
        "smelled|smells|looks|looked|sounded|sounds|seemed|seems) (like|of|as) (a|an|fear|damp|dust|despair|if|though|"
        "tired|unhappy|worn) ..4 (waiting|prison|morgue|dentist~|factory|school|bus|time|barracks|fear|damp|dust|"
        "despair|nobody|museum|cellar|tired|worn|sinking|mess|circus|maze|battery|hospital)", "(office|place|team|boss|"
        "company|firm|school|kitchen|ward|library|room|desk|manager|job) without (a|any|daylight|windows|humour|humor|"
        "heart|a heart|light|air|manners|plan|direction|joy|life)", "(not|hardly|nowhere) ..1 (come|comes|came|get|"
        "gets|be) ..1 near (to|what|my|the)", "(put|puts|offered|laid) ..2 more (on the table|money|on offer)",
        "(somewhere|a place|a firm|an employer) ..1 (livelier|better|kinder|warmer|friendlier|quicker|nicer|bigger|"
        "brighter|more|saner|happier) ..6", "(somewhere|someone|somebody) ..1 (livelier|better|kinder|friendlier|"
        "quicker|nicer|bigger) ..2 (has|have|snapped|took|offered|made|came)", "(your|the) (people|staff|team|"
        "colleagues|nurses|teachers|crew|panel) ..1 (look|looked|seem|seemed|sounded) ..1 (tired|worn|unhappy|"
        "miserable|bored|exhausted|glum|beaten|frightened|stressed|fed up)", "(expected|hoped for|imagined|had in mind|"
        "was promised|looking for) ..1 (something|somewhere|a place|a team|more) ..1 (more (modern|serious|lively|"
        "ambitious|organised|organized|professional|exciting|from)|better|livelier|warmer|kinder|larger|bigger|newer|"
        "from (you|this))", "(how little|so little|not much|hardly anything) ..2 (the two|you|your|they|of you|anybody|"
        "anyone|people) ..3 (agree|agreed|know|knew|care|cared|have in common|said|prepared|listen)", "i (need|want|"
        "prefer|would rather have|am looking for) (a|an) (place|team|boss|firm|school|employer|job) (where|that|who|"
        "with|which) ..3 (people|somebody|someone|laugh|listen~|pays|daylight|respect~|trust~|answer~|know~)",
        "(elsewhere|there|somewhere else|the others|the other place) ..1 (i|they|people|one) (was|were|am|is|treat|"
        "treated|pay|paid|answer|answered|listen|listened) ..4", "(put|turned) (me|my stomach|my wife) off",
        "(pay|money|salary) (band|scale|range|packet) (is|was|and|you|being|that|which)", "(lasting|staying|surviving|"
        "thriving|breathing) (there|in that|in such|long)", "(my|the|any) (appetite|enthusiasm|interest|desire) (has|"
        "had|is|was) (gone|cooled|faded|waned|left|evaporated|dampened|dried up)", "i (need|want) (a|an) (place|team|"
        "boss) where",
        "pays ..3 more", "the (mood|atmosphere|tone|air) (among|in|of|at) ..5 (did not|was not|seemed|struck|felt|put)",
    ),
    but=(
        "my own (office|place|team)", "(nothing|not) to do with", "(hope|wish) ..4 (find|somebody|someone)", "deserves",
        "between (jobs|the (move|new|baby|two|lines))", "(between|what with) (the|a|my) ..2 (move|baby|family|children|"
        "course|farm|lambing|exam~|wedding)", "better suited",
    ),
)  # fmt: skip
"""A withdrawal that lets slip what was wrong with them."""

BOASTS = Talk(
    name="boasts",
    ways=(
        "i have (nerves of steel|nerves of iron|a natural ..3|an eye like|eyes like|the (patience|memory|strength|"
        "constitution|stamina|heart) of (a|an)|a (mind|memory|tongue|grip|head) like|a ..1 (gift|flair|knack|talent|"
        "instinct|touch|nose|eye|way) (for|with)|an ..1 (eye|ear|instinct|aptitude) for|boundless|endless|unlimited|"
        "limitless|energy to burn|more energy|what it takes|it in my blood|a sixth sense|always had (a|an) ..2 (way|"
        "gift|flair|knack|talent|instinct|eye|ear|nose|head|touch) (with|for))", "natural (gift|talent|flair) for",
        "(leadership|teaching|selling|numbers|cooking|sales|service|nursing|engineering|order|hospitality|the sea) "
        "(runs|is|flows) in my (blood|veins|bones|genes|dna)", "(few|nobody|no one|none|not many) (can|could|will) "
        "(match|touch|beat|equal|rival|better|outdo) me", "i am [as] (sharp|strong|tough|cool|steady|solid|honest|keen|"
        "quick|patient|good) as (a|an|the|they|gold|rock|nails|old)", "no (problem|task|knot|puzzle|challenge|job) ..2 "
        "i (cannot|have not|could not) (crack|solve|handle|master|fix|undo|manage|untie)", "i (was|am) (made|born|"
        "built|cut out|tailor-made|destined|meant) (for|to) (this|it|the|be|lead|sell|teach|your)", "i (am|have been) "
        "known (for|as|far and wide) ..5", "my (work ethic|attitude|energy|drive|dedication|commitment|passion|"
        "enthusiasm|stamina|attention to detail|judgement|judgment|people skills|leadership|integrity|loyalty|"
        "discipline) (is|are) ..3 (second to none|unmatched|unrivalled|unrivaled|legendary|unequalled|boundless|beyond|"
        "unparalleled|limitless|endless|famous|exceptional|outstanding|impeccable|unshakeable|unshakable|undisputed|"
        "my)", "(never|not once) (tire|tired|falter|faltered|give up|given up|lose my|lost my|drop the ball|dropped a "
        "ball)", "i (tick|check|meet) (every|all|each) ..2 (box|boxes)", "i (can|could) (sell|teach|fix|cook|manage|"
        "run|lead|handle|talk) (anything|anybody|anyone|sand|ice|snow|everything) ..4",
    ),
    but=(
        "(you|your ..4|she|he|they) (has|have) (a|an)", "if i (was|am)", "when i was", "never (lost|lose) my (keys|"
        "way)", "known (as|for) ..6 1~", "(your|his|her|their) ..2 (has|had|have|shows|showed)",
    ),
)  # fmt: skip
"""Praise of oneself in set phrases."""

ILL_SAID = Talk(
    name="ill said",
    ways=(
        "(my|our|the) ..3 (boss|manager|gm|general manager|director|chief|head|supervisor|foreman|owner|captain|"
        "principal|matron|superior|employer|chef|md|ceo) ..5 (could not|cannot|would not|could never|can hardly|could "
        "hardly) (have found|find|run a|organise|organize|tell|boil|add|count|spell|manage|lead|know|read|hit|pour|"
        "say (thank|sorry)|have (run|known|told|organised))", "(my|our) ..3 (boss|manager|gm|director|chief|head|"
        "supervisor|foreman|owner|employer|chef) ..6 (thinks|thought|believes|believed) (a|an|that|the) ..3 (is|was|"
        "were|are) (a kind|a sort|something|for|what)", "(would not know|does not know|did not know|cannot tell|could "
        "not tell) (a|an|the|his|her|their|one) ..5 (if it|from (his|her|their|a|an|the)|bit him|bit her|bit them)",
        "(left|right) hand (from|does not|did not|never) ..5", "the blind (lead|leading|led) the blind", "(pick|picked|"
        "picking) up the pieces (after|for) (my|him|her|them|the|our)", "(clean|cleaned|cleaning|mop|mopped|mopping|"
        "cover|covered|covering) up (after|for) (my|our) ..2 (boss|manager|director|head|chief|supervisor)",
        "(all|about all) the (charm|warmth|grace|appeal|speed) of (a|an)", "(felt|feels) (like|more like) (a|an) ..1 "
        "(police|interrogation|interview at the|trial|cross-examination|inquisition|speed date|cattle|conveyor|"
        "obstacle|firing squad|quiz)", "(straight|right) (from|out of) (a|the) ..2 (textbook|dark ages|nineties|"
        "eighties|seventies|last century|stone age|manual of)", "i have (had|met|seen|known|been given) (warmer|better|"
        "friendlier|kinder|faster) (welcomes|welcome|interviews|service|coffee|reception|treatment) (at|in|from|on)",
        "could do with (a|some) ..1 (lesson|lessons|lick of paint|tidy|dusting|training|manners|refresher)",
        "(stuck|still living|still) in the (dark ages|stone age|nineties|eighties|seventies|last century|past)",
        "(so|and) all of (that|it|this) (landed|fell) on me", "nobody (there|at tarn|in (the|my|our) ..2|i work with) "
        "(knows|knew|cares|cared|listens|listened|bothers|bothered|does|did) ..5", "(circus|zoo|madhouse|shambles|"
        "sinking ship|banana republic|asylum|kindergarten|dog's dinner|car crash|train wreck) ..3 (i|where|that|of a|"
        "you|at|run)", "(my|our) ..2 (boss|manager|director|company|firm|employer) ..3 (has the|had the) ..1 (spine|"
        "attention span|warmth|patience|charm|imagination|tact|backbone|brains|vision) of (a|an)",
        "your ..3 (is|are|was|were) (a|an) ..1 (shambles|disgrace|mess|farce|joke|disaster|embarrassment|scandal)",
        "nobody knows ..2 (left|right) hand from", "(manager|boss|chief|director) i have (now|at the moment|at "
        "present) ..2 (thinks|believes|cannot|does not|never|would not)",
    ),
    but=("could not have (found|wished|hoped|asked|picked|chosen) (a|an|for) ..2 (better|kinder|nicer|warmer|finer|"
         "happier|more)", "(you|as you) (said|put|called|described|told)", "(i|we) could do with",
         "could not (have found|find) ..4 (better|kinder|finer)", "(circus|zoo) (animals|school|tent|trip|visit)"),
)  # fmt: skip
"""A former boss or the reader's own house, made fun of."""

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
        "time) (for me|as my|with my|since my|when my|now that my)",
        "(halve|halves|cut|cuts|save|saves|spare|lower|shrink) (my|our|me) ..3 (petrol|fuel|bill|bills|fare|fares|rent|"
        "journey|drive|travel)", "give (me|us) [back] [my|our|more] [free] (evenings|weekends|nights|mornings|time "
        "(with|for) my)",
    ),
    but=("(customers|patients|tenants|pupils|parents|drivers)", "when i was"),
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
    ),
    but=(
        "down (as|for) (a|the|half|one|two) ..2 (hour|o'clock|time|slot|minutes|day|visit|round|tour)", "you ..2 (put|"
        "had) me down for (half|ten|eleven|nine|two|three|an|the)", "(face|eyes|look) (lit|lights|said (yes|it all))",
        "(interested|keen|kind|good|calm|steady)", "you said", "you ..3 (laughed|smiled|joked)",
    ),
)  # fmt: skip
"""What the reader is thought to have thought."""
