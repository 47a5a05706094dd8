"""What several checks hear besides their own ways: idioms, and frames of sentences that leave the plain word out.

“Unless there is a yes by Friday, I will be on that plane” demands without a “must”; “keep me the cabin by the
workshop” takes the job for granted without a word of it. The plain ways stand with their checks.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

ULTIMATUM = Talk(
    name="ultimatum",
    ways=(
        "(unless|without|failing|barring|absent|short of) ..9 {off}",
        "(if|should) ..3 (nothing|no (one|word|news|answer|call|reply)|the phone|somebody|someone|nobody) ..8 {off}",
        "(no|nothing|not a|not one) ..2 (answer|word|reply|news|decision|call|yes|signal) ..2 (by|before|until) ..4 "
        "and (i|it|you|my|we)", "(come|after|past|from) {when} , ..3 {off}",
        "^{when} is (as long as|as far as|the latest|the longest|the last (day|moment|date|call)) ..2 i",
        "(hold|holding|hang|hanging|wait|waiting|keep|keeping|sit) ..4 (until|till) {when} ..1 (and|but) ..1 (not|no|"
        "then|after)", "(say|tell me|give me|send me|let me have) ..2 (yes or no|yes or a no|aye or nay|yea or nay) "
        "..2 (by|before|now|today|tonight|this week)", "^[so|please|and] (let us|let's) (have|get|see) (a|the|your) "
        "..2 ({verdict}|yes|choice) ..2 (by|before|today|this week|now|soon)", "(ball|balls|move|choice) (is|are|"
        "stays|rests) (in your court|yours) ..1 (until|till|by|before)", "(you have got|you got) [only|just] (until|"
        "till|to) {when}", "my (offer|application|candidacy|candidature|interest|availability) ..4 (lapse|lapses|"
        "expire|expires|ends|runs out|is withdrawn|is off the table|falls away|goes cold|stands (until|till|only))",
        "^[please|kindly] (have|get|put|leave) your ..2 {verdict} ..3 (with me|to me|on my desk|in my (inbox|hands)|"
        "across to me)", "(past|beyond|after) {when} ..4 (i cannot|i can not|i will not|i am no longer|i shall not)",
        "(i am|i will be) (closing|pulling|drawing a line|moving on|walking away|done waiting|done with)",
    ),
    but=("otherwise by", "unless (you|they) ..2 (otherwise|another|prefer)", "(there|here) at {when}"),
)  # fmt: skip
"""Or else, by a day: no “need” and no “must”."""

BEGS = Talk(
    name="begs",
    ways=(
        "(i would|i will|i could) [even|gladly|happily] (scrub|sweep|sleep|swim|crawl|walk|wash|eat|sell|sail|row|"
        "kneel|peel|mop|polish|cycle|fly|clean|lick|camp|live|dig|dance|stand|carry) ..6 (for nothing|for free|to get|"
        "to be (on|in|at|with|part|given|let|allowed)|to (have|win|land|earn) (this|the|your|a)|if (it|that) (gets|got|"
        "get|is what|helps|means|would)|for (it|this|a (place|chance|spot|shot|job|seat)|the (job|chance|post))|if "
        "that is|just to|[just] so that you)", "if that is what it takes", "(no|not any|not) ..1 other ..1 (irons|iron|"
        "strings|string|arrows|eggs|cards|fish|tickets) (in|to|on|left|up)", "(all|every one of) my eggs (are|in)",
        "nothing [that] i would not (do|give|try|pay|trade|sacrifice)", "you are the (only|first|last) ..2 (who|that|"
        "to) ..4 (written|wrote|answered|replied|called|back|called back|given|gave|asked|looked|taken|took)",
        "(walk|walking|crawl|run|tread) (over|on|through|across) [hot|burning|broken|red-hot] (coals|glass|fire|nails)",
        "(be|is|as) the (saving|making|rescue|salvation) of (me|us)", "(turned down|rejected|knocked back|refused|"
        "passed over) ..3 times", "(if this|if it|should this|should it) (falls through|fall through|comes to nothing|"
        "goes wrong|does not work out|does not come off) ..2 (i|we|it)", "half (pay|the pay|the money|the salary|"
        "wages) (would do|will do|would be|is fine|suits|is enough)", "(start|begin) at the [very] bottom , (on|for|if|"
        "and)", "on any terms", "(lie|lay|lying) awake ..4 (over|about|for|thinking|because) (it|this|your|the)",
        "(last|only) (straw|hope|chance|throw of the dice|roll of the dice|card) i have", "(keeps|kept|keeping) me "
        "(awake|up) at night ..3 (whether|if|waiting|not knowing|until)", "(i am|i feel|i have been) (drowning|going "
        "under|on my uppers|clutching at|on the breadline|on the ropes|scraping by)", "throw me a (line|rope|bone|"
        "lifeline|lifebelt)", "(anything|nothing) (is|would be) (beneath|below|too (small|low|menial|humble)) ..1 (me|"
        "for me)", "(a|one) crumb (of|from|would)", "(pretty|please) please", "(tell|show) me what i (have|need) to do "
        "[and i|to get|to be|to have]", "i (would|will) not (survive|get over|bear|cope with|live down|recover from) "
        "..2 (no|refusal|rejection|another)",
    ),
    but=("my (old|last|former)", "as a (boy|girl|child|student|trainee|apprentice)", "customers", "awake (at sea|on)"),
)  # fmt: skip
"""Begging by exaggeration."""

AM_I_IN = Talk(
    name="am I in",
    ways=(
        "(am|was|have|did|do|will) (i|we) ..8 or (am i|was i|not|have i|did i|(do|should|shall|must) i ..1 (keep|look|"
        "go on|start|stop|give up|carry on|move on)|no|out|somebody|someone|the other|another) ..4 $?", "(did|has|have|"
        "is) my (name|number|hat|ticket|card|hand|horse) ..3 (come|came|out|up|drawn|picked|on top|first|raised) ..4 "
        "$?", "(which way|how) (did|has|have) (it|the vote|the dice|the die|the coin|the chips) (go|gone|fall|fallen|"
        "land|landed) ..6 $?", "(have|did) i (made|make|get|got) (the|your) (team|crew|side|squad|cut|grade|list|"
        "roster|cast|eleven) $?", "(me|mine) or (the other|another|somebody|someone) ..3 $?", "am i your ..3 (or|$?)",
        "am i (aboard|on board|on the (boat|crew|team|bus|ship|roster|rota|train)|on the list) $?", "(shall|can|may|"
        "should) i (buy|hang up|pack|unpack|order|iron|dust off|sharpen|put away|start packing|pop|open|uncork|ice|"
        "burn) (the|my|a|some) ..5 $?", "is (it|this|that) (a goer|in the bag|a done deal|thumbs up|on or off|game "
        "over|a go or no-go|good news) ..3 $?", "(out with it|put me out of my misery|end the suspense|spill the beans|"
        "do not keep me in suspense|drum roll)", "(green|red) light or (red|green|not)",
    ),
    but=("(letter|papers|references|certificates|drawings|plans) ..3 or",),
)  # fmt: skip
"""In or out: the question of a check-in that nobody can answer in passing."""

AS_IF_HIRED = Talk(
    name="as if hired",
    ways=(
        "(keep|save|hold|reserve|order|put by|set aside|book|lend|assign|issue|lay out|fetch) me (a|an|the|my|some|"
        "two) ..3 {kit}", "(which|what|where|who|whose|when) ..3 (do i|will i|shall i|can i|is my|will my|are my|be my|"
        "gets my|has my|with my|would you like me to) ..4 {kit} ..6 $?", "(which|what) ..1 {kit} (will|shall|is|are) "
        "..2 (be|mine|i|my|for me) ..3 $?", "(do|will|shall|can|could|may|should|might) i (get|have|be given|need|keep|"
        "share|choose|pick|bring|take|swap|collect) (a|an|my|my own|the|two) ..1 {kit} ..8 $?", "(will|shall|can|who|"
        "could) ..8 (on|for|before|at|by) my first (morning|day|shift|night|week|watch|lesson|run|trip|voyage|service|"
        "tour|flight|month) ..4 $?", "(contract|paperwork|offer letter|rota|uniform|badge|keys) (can|may) (come|arrive|"
        "follow|go out|be sent|be posted)", "(once|when|by the time|as soon as|now that|the minute|the moment) i (am|"
        "have|get) (behind (that|the|your)|at (that|the|your) (desk|helm|wheel|bench|stove)|in (that|the|your) (seat|"
        "chair|saddle|kitchen|yard|office|building)|settled in|settled|unpacked|found my feet|got my feet|my feet "
        "under|in charge|in post|in place|with you|in harness|the keys) ..10 (will|shall|am|is going to|are going to)",
        "(will|shall) ..1 be my (headache|problem|worry|baby|business|watch|responsibility|job) ..2 (and|from|not|now|"
        "soon|$)", "(tell|let|ask|have|warn) ..4 (put|to put|get|keep) the (kettle|coffee|light|lights) (on|ready|hot)",
        "(his|her|their|your|the) new {trade} (drinks|takes|likes|arrives|is (ready|on|packed|looking|called|coming|"
        "raring)|says|comes|will (be|want|need|bring|have|arrive))", "we will (sort|fix|crack|lick|tackle|beat|solve|"
        "turn|sail|run|clear|mend|get|have|make) ..6 (you and i|together|the two of us|side by side|between us|before "
        "(christmas|easter|the summer|the end))", "(i will|i shall) be (bringing|wearing|using|setting up) my own ..2 "
        "{kit}", "my (shoe|boot|glove|collar|uniform|overall|jacket|hat|chest|waist|scrub) size", "size ..4 (uniform|"
        "boots|overalls|scrubs|jacket|gloves|helmet|apron)", "(boots|overalls|scrubs|jacket|uniform|shoes|gloves|apron|"
        "helmet) in (size|a (small|medium|large)|an (extra|xl))", "(i have|we have|i) [already|just] (given up|"
        "cancelled|sublet|let|sold) (my|our|the) (flat|lease|house|room|gym|car|apartment|allotment|other (interviews|"
        "interview|applications))", "(pencil|put|write|pop|stick) (me|my name) ..2 (on|in|into|down for) the (rota|"
        "roster|crew list|watch list|duty list|team photo|phone list|payroll|schedule|door|christmas|football)",
        "(my|our) (watch|shift|crew|lads|lot|kitchen|ward|class|patients|readers|passengers|regulars) (starts|begins|"
        "will|is going to|are going to)", "i have (picked|chosen|found|bought|rented) (a|an|the|my) ..3 (near you|near "
        "the (office|yard|school|port|ward|library|depot|plant)|for the (job|office|first day|role|post))",
        "no need to (advertise|look further|keep looking|see anyone|see anybody|interview)", "(hand over|handing over) "
        "the (keys|reins) ..2 (to me|on)",
    ),
    but=(
        "if", "should (it|i|you|the)", "would (be|like|love|want|need)", "second (round|interview)", "when i was",
        "(was|were|had|used to)", "in case", "(interview|test|trial day|site visit|taster)", "(tour|visit)",
        "your (first|new) (hire|recruit) (said|told|was|came)", "(guest|visitor|visitors)",
    ),
)  # fmt: skip
"""Asked and said as if hired: the desk, the keys, the boots, the first morning."""

STUNTS = Talk(
    name="stunts",
    denied=True,
    ways=(
        "if ..9 (were|was) (a|an) ..4 [then] i would be (the|a|an|your|its|their|that|your) ..4", "(if|were) ..4 (were|"
        "was) ..3 i would be the (one|last|first|only) ..3 (in|on|at|with|whispering|holding)", "(consider|call|count|"
        "take|treat|think of|let) this [be] [as] my (neigh|bark|roar|howl|meow|miaow|moo|quack|woof|cock-a-doodle|"
        "curtain call|opening bid|drum solo|encore|audition|ransom note|mating call|victory lap|serenade|mic drop|"
        "balcony scene|sos|flare|message in)", "there once was (a|an) ..4 (from|of|in|called|named|who|whose)",
        "(to the tune|in the style|in the manner) of (a|the|yellow|happy|jingle|abba|queen|shakespeare|bohemian|dr~|"
        "eminem|sinatra|auld|my way)", "rhymes with", "the missing ..2 (to|in|of|from|for) your", "i am the ..3 to "
        "your ..2 $", "in a (gorilla|chicken|bear|lobster|clown|banana|santa|penguin|tiger|dinosaur|unicorn|rabbit|"
        "bunny|pirate|tutu) (suit|costume|outfit|onesie|mask|hat)", "(difference between|do ..4 and) (me|a ..2 and me) "
        "and (a|an|the|your)", "(boom box|boombox|serenade|serenading|serenaded|megaphone|loudhailer|skywriter|"
        "sky-writer|marching band|mariachi|kissogram|stripogram) ..8", "(photo|photograph|picture|drawing|portrait) of "
        "my (cat|dog|hamster|parrot|budgie|goldfish|tortoise|rabbit|gran|mum|mother) ..8", "challenge ..6 to (a|an) "
        "(duel|dance-off|arm wrestle|arm-wrestle|bake-off|rap battle|thumb war|race|pillow fight|cook-off|karaoke)",
        "(dance-off|pistols at dawn|rap battle|thumb war)", "think of me as (the|a|an|your) ..6 (minus|without|only|"
        "but) (the|a|less|more|with) ..3", "if ..3 (analysts|nurses|teachers|engineers|lawyers|managers|welders|cooks|"
        "chefs|librarians|electricians|candidates|applicants|interviews|jobs) were (biscuits|cakes|cheeses|wines|"
        "horses|dogs|cats|fruit|vegetables|cars|trains|boats|songs|films|cards|chocolates|shoes)", "(whispering|"
        "whispered|whisper) in its ear", "(sealed with a kiss|cross my palm|open sesame|here endeth|so sayeth|hear ye|"
        "ladies and gentlemen|roll up roll up|step right up)", "(i come in peace|take me to your leader|do not shoot|"
        "scout's honour|pinch and a punch)", "(my|the) (cat|dog|parrot|goldfish|hamster|horse|cow|goat|budgie) (signs|"
        "signed|co-signed|co-wrote|typed|dictated|sends|seconds|agrees|vouches|is available|will vouch)",
    ),
    but=("if (there|it|that) (were|was)", "would be the (first|last) to", "(said|told me|called it|as you put it)"),
)  # fmt: skip
"""Jokes by their build: if X were a Y, I would be Z; there once was; the missing X to your Y."""

GRUMBLES = Talk(
    name="grumbles",
    ways=(
        "(leave|leaves|leaving|left|keep|keeps|keeping|kept) ..2 (person|candidate|me|people|somebody|someone|one) ..1 "
        "(on the shelf|in the dark|in limbo|dangling|on ice|in suspense|on tenterhooks|out in the cold)",
        "(pick~|lifting|lift) up (a|the|your) phone ..1 (is|was|must be|seems) ..3 (trouble|hard|difficult|much|"
        "effort)", "(reply|answer|line|note|call|email) ..2 (cannot|can hardly|could hardly|surely cannot) be (beyond|"
        "too|that)", "the last [thing] [that] i heard ..3 (was|were) ..3 (promise|soon|shortly|nothing|silence|weeks)",
        "(has|have) been and gone", "my ..2 (message|messages|letter|letters|email|emails|note|notes|call|calls) ..3 "
        "(vanished|disappeared|gone|fallen|dropped|sunk|sank) ..1 (into|down|without)", "(a|some) little [more] "
        "courtesy", "(radio|deafening|stony) silence", "(shouting|talking|writing) (into|to) (a|the) (void|wall|brick "
        "wall|black hole)", "(have you|has somebody|has everyone|did you all) (died|emigrated|gone to sleep|forgotten|"
        "lost my)",
    ),
    but=("you (said|told)", "customers", "(winter|summer|season|storm|harvest|christmas|easter) ..2 been and gone"),
)  # fmt: skip
"""Blame for a silence, in pictures."""
