"""What several checks hear besides their own ways: idioms, and frames of sentences that leave the plain word out.

“I would scrub floors to be part of this” begs without a “please”; “keep me the cabin by the workshop” takes the job for
granted without a word of it. The plain ways stand with their checks.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

BEGS = Talk(
    name="begs",
    ways="""
        (i would|i will|i could) [even|gladly|happily] (scrub|sweep|sleep|swim|crawl|walk|wash|eat|sell|sail|row|kneel|
            peel|mop|polish|cycle|fly|clean|lick|camp|live|dig|dance|stand|carry) ..6
            (for nothing|for free|to get|to be (on|in|at|with|part|given|let|allowed)|
            to (have|win|land|earn) (this|the|your|a)|if (it|that) (gets|got|get|is what|helps|means|would)|
            for (it|this|a (place|chance|spot|shot|job|seat)|the (job|chance|post))|if that is|just to|
            [just] so that you)
        if that is what it takes
        (no|not any|not) ..1 other ..1 (irons|iron|strings|string|arrows|eggs|cards|fish|tickets) (in|to|on|left|up)
        (all|every one of) my eggs (are|in)
        nothing [that] i would not (do|give|try|pay|trade|sacrifice)
        you are the (only|first|last) ..2 (who|that|to) ..4 (written|wrote|answered|replied|called|back|called back|
            given|gave|asked|looked|taken|took)
        (walk|walking|crawl|run|tread) (over|on|through|across) [hot|burning|broken|red-hot] (coals|glass|fire|nails)
        (be|is|as) the (saving|making|rescue|salvation) of (me|us)
        (turned down|rejected|knocked back|refused|passed over) ..3 times
        (if this|if it|should this|should it) (falls through|fall through|comes to nothing|goes wrong|does not work out|
            does not come off) ..2 (i|we|it)
        half (pay|the pay|the money|the salary|wages) (would do|will do|would be|is fine|suits|is enough)
        (start|begin) at the [very] bottom , (on|for|if|and)
        on any terms
        (lie|lay|lying) awake ..4 (over|about|for|thinking|because) (it|this|your|the)
        (last|only) (straw|hope|chance|throw of the dice|roll of the dice|card) i have
        (keeps|kept|keeping) me (awake|up) at night ..3 (whether|if|waiting|not knowing|until)
        (i am|i feel|i have been) (drowning|going under|on my uppers|clutching at|on the breadline|on the ropes|
            scraping by)
        throw me a (line|rope|bone|lifeline|lifebelt)
        (anything|nothing) (is|would be) (beneath|below|too (small|low|menial|humble)) ..1 (me|for me)
        (a|one) crumb (of|from|would)
        (pretty|please) please
        (tell|show) me what i (have|need) to do [and i|to get|to be|to have]
        i (would|will) not (survive|get over|bear|cope with|live down|recover from) ..2 (no|refusal|rejection|another)
        just say yes
        say the word and i (will|would) (start|drop|quit|move|do|leave|be yours|be there|walk|run|sign)
        (whatever|anything|everything) (you|it) (want|need|ask|say|takes|take|wish|require) , ..3
            (just|if you|only|please|as long as|so long as)
        (work|come|do) ..2 (weekends|nights|sundays|overtime|day and night|round the clock|any hours|all hours|
            any shift|christmas day) ..6 (whatever|just|without (pay|complaint)|say yes|anything)
        (have not|cannot|can not|could not|hardly|barely|not been able to) ..1
            (slept|sleep|eat|eaten|concentrate|think of anything|think about anything|sit still|rest) ..3
            (since|because|until|thinking|for (worry|worrying|nerves|hoping|thinking))
        (for|at|on|accept|take|with) [a|the|whatever|any] ..1 (lower|less|reduced|minimum|smaller|any)
            (salary|pay|wage|money|stipend)
        (even|work|start|begin|come|first ..2) ..2 (for free|for nothing|unpaid|without pay|without salary|gratis|
            without wages) ..3
        (my|the) (right|left) arm
        i am (counting|relying|depending|banking|pinning) ..3 on (you|this|it)
        (family|children|kids|parents|wife|mother) ..3 (depend~|relies|rely|relying|counting|count) on (me|this|it)
        in your (heart|hearts) to
        (praying|pray|prayed|prayers) ..2 (every|each|that|daily|night)
        (whatever|any) (terms|conditions|salary|pay|post|role|job|hours) (you see|you think|you deem|you offer|
            you choose|you can|you have)
        (never|not) let you down
        everything ..2 (rides|hangs|depends|hinges) on (this|it|you|your|that|getting|whether|what you)
        (put|put ..2 out of) my misery
        (owe|owing) you (my life|forever|for life|for ever|everything)
        (eternally|forever|for ever|everlastingly|lifelong) (grateful|thankful|indebted|in your debt|obliged|gratitude)
        (crushed|devastated|heartbroken|shattered|distraught|finished|lost) (if|should|without)
        i (implore|beseech|entreat|plead|beg) (you|with you) ..1 (to|for|give|consider|let|hire|not|reconsider|please)
        my (whole|entire) (life|future|family) (depends|hangs|rests|is riding|is in your)
        name your (terms|price|conditions|figure)
        (see|seen|there is|i have|is) no (way forward|way out|other way|future|hope|other hope|light|point going on)
        without (this|the|your) ..1 {job} i ..8
        (humanitarian|compassionate|sympathetic|compassion) (grounds|ground|basis|reasons|consideration|view)
        (have|take|show) ..2 (mercy|pity|compassion) (on|for|upon|towards)
        (at|near|reached) (my wits' end|the end of my (rope|tether)|my lowest|rock bottom|breaking point)
        (never|not) wanted (anything|something|a job|a role) ..2 (so|as|more) ..4
    """,
    but="""
        customers
        duplicates
        at (tarn|my (old|last|former))
        (volunteer|volunteered|charity|hospice)
        my (old|last|former)
        as a (boy|girl|child|student|trainee|apprentice)
        customers
        awake (at sea|on)
        (volunteers|interns|trustees|retired|people|who|they|helpers) ..3 (work|come|start|works) for (free|nothing)
        for (free|nothing) (at|in) (the|our|their) ..1 (fair|fête|fete|festival|show|shop|church|club|shelter|kitchen)
    """,
)
"""Begging by exaggeration."""

AM_I_IN = Talk(
    name="am I in",
    ways="""
        (am|was|have|did|do|will) (i|we) ..8 or (am i|was i|not|have i|did i|(do|should|shall|must) i ..1
            (keep|look|go on|start|stop|give up|carry on|move on)|no|out|somebody|someone|the other|another) ..4 $?
        (did|has|have|is) my (name|number|hat|ticket|card|hand|horse) ..3 (come|came|out|up|drawn|picked|on top|first|
            raised) ..4 $?
        (which way|how) (did|has|have) (it|the vote|the dice|the die|the coin|the chips)
            (go|gone|fall|fallen|land|landed) ..6 $?
        (have|did) i (made|make|get|got) (the|your) (team|crew|side|squad|cut|grade|list|roster|cast|eleven) $?
        (me|mine) or (the other|another|somebody|someone) ..3 $?
        am i your ..3 (or|$?)
        am i (aboard|on board|on the (boat|crew|team|bus|ship|roster|rota|train)|on the list) $?
        (shall|can|may|should) i (buy|hang up|pack|unpack|order|iron|dust off|sharpen|put away|start packing|pop|open|
            uncork|ice|burn) (the|my|a|some) ..5 $?
        is (it|this|that) (a goer|in the bag|a done deal|thumbs up|on or off|game over|a go or no-go|good news) ..3 $?
        (out with it|put me out of my misery|end the suspense|spill the beans|do not keep me in suspense|
            drum roll please)
        (green|red) light or (red|green|not)
        (know|tell me|say|inform|inform me|confirm|hear|wonder|wondering|ask|find out|learn|intimate|clarify|advise|
            told) ..2 (whether|if) ..1 (i am|i have been|i was|i have|i got|i made|my ..3 (has been|is|was)) ..3 {hired}
        (am i|have i been|was i|did i|will i be|am i to be|has my ..2 been|is my ..2) ..2 {hired} ..6 $?
        (will|are|have|did|do|has|is) (you|the panel|they|northwind|your team|the committee|the company|the firm) ..3
            (hire|hiring|choose|chosen|pick|picked|select|selected|offer|offering|take|taking|decided|decide|appoint|
            appointed|go with|going with|want) ..1 (me|in my favour|in my favor|for me|on me|
            the (job|position|role|post) to me) ..6 $?
        (do|did|have|shall|will) (i get|i got|i land|i have) (the|this|it|your) ..2 [or not] [then|now] $?
        (who got|who gets|who did you|who was|who have you|who has|who is) ..3
            (the (job|role|post|position)|chosen|choose|pick|hire|picked|appointed) ..2 $?
        (dying|itching|longing|anxious|eager|keen|love|like|want|wanted|hoping|curious) to (know|hear|learn|find out)
            ..1 (if|whether) ..1 (i|you|the job|the role|the post|it) ..2 (got|have|made|am|picked|chose|hired|mine|in|
            me|selected|been|was|passed)
        (take it|assume|presume|conclude|gather|infer|guess|understand) [from this|from that|from your silence] [that]
            (i did not|i was not|i failed|i missed|i have not|i am not|i have been|i am out) ..2
            (get|got|selected|chosen|picked|made|make|in|hired|successful|rejected|turned down|passed over|it|out|
            the one)
        (is|was) (the|this) (job|role|post|position) mine ..2 $?
        ((what|which) is|what is) (the|your) (verdict|result|outcome) ..2 $?
        (thumbs up|thumbs down|yay or nay|good news or bad|yes or no|in or out|go or no go) ..4 $?
        (decision|vote|it|things|choice|verdict|coin) ..2 (go|gone|went|fall|fallen|swing)
            (my way|in my favour|in my favor|against me|for me) ..2 $?
        am i (going to be|to be|about to be|likely to be) ..1 {hired} ..4 $?
        will i be (getting|receiving|given|offered|made) ..2 (offer|job|contract|position|role) ..2 $?
    """,
    but="""
        (next|second|final) (stage|round|interview)
        (letter|papers|chart|references|documents)
        (letter|papers|references|certificates|drawings|plans) ..3 or
    """,
)
"""In or out: the question of a check-in that nobody can answer in passing."""

AS_IF_HIRED = Talk(
    name="as if hired",
    ways="""
        (keep|save|hold|reserve|order|put by|set aside|book|lend|assign|issue|lay out|fetch) me (a|an|the|my|some|two)
            ..3 {kit}
        (which|what|where|who|whose|when) ..3 (do i|will i|shall i|can i|is my|will my|are my|be my|gets my|has my|
            with my|would you like me to) ..4 {kit} ..6 $?
        (which|what) ..1 {kit} (will|shall|is|are) ..2 (be|mine|i|my|for me) ..3 $?
        (do|will|shall|can|could|may|should|might) i (get|have|be given|need|keep|share|choose|pick|bring|take|swap|
            collect) (a|an|my|my own|the|two) ..1 {kit} ..8 $?
        (will|shall|can|who|could) ..8 (on|for|before|at|by) my first (morning|day|shift|night|week|watch|lesson|run|
            trip|voyage|service|tour|flight|month) ..4 $?
        (contract|paperwork|offer letter|rota|uniform|badge|keys) (can|may) (come|arrive|follow|go out|be sent|
            be posted)
        (once|when|by the time|as soon as|now that|the minute|the moment) i (am|have|get)
            (behind (that|the|your)|at (that|the|your) (desk|helm|wheel|bench|stove)|
            in (that|the|your) (seat|chair|saddle|kitchen|yard|office|building)|settled in|settled|unpacked|
            found my feet|got my feet|my feet under|in charge|in post|in place|with you|in harness|the keys) ..10
            (will|shall|am|is going to|are going to)
        (will|shall) ..1 be my (headache|problem|worry|baby|business|watch|responsibility|job) ..2
            (and|from|not|now|soon|$)
        (tell|let|ask|have|warn) ..4 (put|to put|get|keep) the (kettle|coffee|light|lights) (on|ready|hot)
        (his|her|their|your|the) new {trade} (drinks|takes|likes|arrives|is (ready|on|packed|looking|called|coming|
            raring)|says|comes|will (be|want|need|bring|have|arrive))
        we will (sort|fix|crack|lick|tackle|beat|solve|turn|sail|run|clear|mend|get|have|make) ..6
            (you and i|together|the two of us|side by side|between us|before (christmas|easter|the summer|the end))
        (i will|i shall) be (bringing|wearing|using|setting up) my own ..2 {kit}
        my (shoe|boot|glove|collar|uniform|overall|jacket|hat|chest|waist|scrub) size
        size ..4 (uniform|boots|overalls|scrubs|jacket|gloves|helmet|apron)
        (boots|overalls|scrubs|jacket|uniform|shoes|gloves|apron|helmet) in (size|a (small|medium|large)|an (extra|xl))
        (i have|we have|i) [already|just] (given up|cancelled|sublet|let|sold) (my|our|the)
            (flat|lease|house|room|gym|car|apartment|allotment|other (interviews|interview|applications))
        (pencil|put|write|pop|stick) (me|my name) ..2 (on|in|into|down for) the
            (rota|roster|crew list|watch list|duty list|team photo|phone list|payroll|schedule|door|christmas|football)
        (my|our) (watch|shift|crew|lads|lot|kitchen|ward|class|patients|readers|passengers|regulars)
            (starts|begins|will|is going to|are going to)
        i have (picked|chosen|found|bought|rented) (a|an|the|my) ..3 (near you|
            near the (office|yard|school|port|ward|library|depot|plant)|for the (job|office|first day|role|post))
        no need to (advertise|look further|keep looking|see anyone|see anybody|interview)
        (hand over|handing over) the (keys|reins) ..2 (to me|on)
        (once|when|after|as soon as|from the moment|the day|the moment|the minute|by the time|until)
            (i take over|i take up|i take on|i take charge|i come on board|i come aboard|i get going|i get started|
            i step in|i step into|i settle in|i settle into|i move in|i start|i begin|i join|i assume|
            i pick up the reins|i get my feet|i am on board|i am in the (role|job|post|team)|i am in post|i am onboard|
            i have joined|i have taken|i have started|i have settled|i have the keys) ..9
            (i|we|you|they|your|nobody|things) ..3 (will|shall|am going to|are going to|intend to|plan to)
        ((i|we|you|your ..4) (will|shall|intend to|plan to|am going to)|i will|i shall|i am going to|we will|you will)
            ..9 (once|when|as soon as|the moment|the minute|after|the day) (i take over|i take up|i take charge|
            i come on board|i come aboard|i start|i settle in|i step into|i get going|i am on board|
            i am in the (role|job|post|team)|i am in post|i have started|i have joined|i have settled)
        (my|the) first ..1 (priority|task|job|step|act|order of business|aim|goal|focus|project|business|thing|action)
            ..4 will be
        as your ..3 {trade} (i intend to|i plan to|i will|i shall|i am going to)
        (i will|i shall) ..1 (be taking|take|be lifting|lift|be relieving|relieve) ..8 off your
            (hands|desk|plate|shoulders|list)
        ^from (monday|april|january|may|june|september|next month|day one|my first|the (first|1st|start)) ..4
            ((you|i|we|your ..2) (will|shall)|you will|i will|i shall|we will)
        (let|tell|ask) (the|your|it|hr|payroll|facilities|helpdesk|whoever) ..4 [know|that]
            (i prefer|i need|i use|i take|i drink|i will need|i will use|i will be|i am left-handed|i am vegetarian)
        (cannot|can not|can hardly|could hardly) wait to (get started|start|begin|join|dive in|get going|get stuck in|
            roll up|get to work|get my hands|come on board|be there|call|get cracking|be part|
            meet (everyone|the rest|my))
        (my|the|share|send|for|about|any|regarding) [my] (joining|onboarding|on-boarding|pre-joining)
            (formalities|kit|paperwork|forms|documents|checklist|date|process|letter|papers)
        ((it|this) will|it will) be (great|a pleasure|good|wonderful|an honour|an honor|fun|lovely|exciting|nice|a joy|
            a delight|brilliant|my pleasure) ..2 (working|being part|being one|being on|to be part|to join|joining|
            to be on|to have you|having you|to serve|serving)
        (many|long|happy|fruitful|good|productive) ..1 (years|association|career|partnership|future|innings)
            (together|with you|at|in your|ahead with)
        (bring|start|begin|ready|there|deliver|hand|arrive|present|share|show you) ..2 (on|from|by) day one
        (i will|i shall|i would) (serve|work out|see out|finish) [out] my notice ..3 and ..2 (join|start|come|be with)
        (resign|resigned|resigning|resignation|notice) ..4 (so|and) ..3 (join|start with|begin with|be with|
            be free to start) ..3 you
        you will have (a|an|your) ..3 {trade} who
        new ..2 {trade} (says|sends|said|is on (his|her|their)|will be along)
        look~ forward to seeing you (every|each|daily)
        (i will|i shall|i am going to|we will|we shall) ..1 {working} ..3 (your|our|the|this|every|all|everything|it|
            them|any)
        by the time i have (settled|finished|been|done|worked|got|found|learned|learnt) ..6
            (you|they|we|nobody|your ..2) ..1 (will|won't)
        you will ..2 (wonder how|never look back|never have|not recognise|not recognize|soon see|thank me|see me|
            have me) ..3
        under my (watch|leadership|care|hand|management|direction|stewardship) ..4 (will|shall)
        (i will|i shall|i am going to|i am) ..1 (resign|resigning|hand in my notice|handing in my notice|give notice|
            giving notice|giving my notice|leave tarn|quitting|quit) ..6
        my new (commute|journey|route|drive|walk) ..2 (is|will|takes|would)
        (your|a) ..1 (colleague|teammate|team-mate|co-worker|coworker|employee|hire) at (last|long last)
        (add|include|put|invite) me (to|in|on) ..2 (team|office|company|staff|whatsapp|slack|group|shared|department)
            ..1 (calendar|chat|channel|list|group|rota|meetings|drive|mailing)
        (i will|i shall|you will|we will) ..12 (by|in|within|before|inside) ..2 my (second|third|fourth|first|opening)
            (week|month|fortnight|day|shift|term|morning|season)
        (by|before|within|inside) my (second|third|first) (week|month|fortnight|shift|term) ..4
            (i will|i shall|you will|we will)
        (i will|i shall) ..8 (up on the wall|up and running|in shape|shipshape|licked into shape|sorted out) ..2
            (by|in|within|before) ..4
        (being|becoming|be) your (right hand|right-hand|number two|second in command|deputy|wingman|go-to)
        ((it|this) will|it will) be (nice|great|good|lovely|a joy|wonderful) to have (such|a|an|you|your) ..5
    """,
    but="""
        at tarn
        send you
        (second|next|final) (round|interview|stage|visit)
        (always|normally|usually|habit)
        if
        should (it|i|you|the)
        would (be|like|love|want|need)
        second (round|interview)
        when i was
        (was|were|had|used to)
        in case
        (a|an|the|your|my|any|each|this|that|second|next|final) (interview|test|taster)
        (trial day|site visit)
        (tour|visit)
        your (first|new) (hire|recruit) (said|told|was|came)
        (guest|visitor|visitors)
        (begins|starts) (with|at|by|before|when)
    """,
)
"""Asked and said as if hired: the desk, the keys, the boots, the first morning."""


GRUMBLES = Talk(
    name="grumbles",
    ways="""
        (leave|leaves|leaving|left|keep|keeps|keeping|kept) ..2 (person|candidate|me|people|somebody|someone|one) ..1
            (on the shelf|in the dark|in limbo|dangling|on ice|in suspense|on tenterhooks|out in the cold)
        (pick~|lifting|lift) up (a|the|your) phone ..1 (is|was|must be|seems) ..3 (trouble|hard|difficult|much|effort)
        (reply|answer|line|note|call|email) ..2 (cannot|can hardly|could hardly|surely cannot) be (beyond|too|that)
        the last [thing] [that] i heard ..3 (was|were) ..3 (promise|soon|shortly|nothing|silence|weeks)
        (has|have) been and gone
        my ..2 (message|messages|letter|letters|email|emails|note|notes|call|calls) ..3
            (vanished|disappeared|gone|fallen|dropped|sunk|sank) ..1 (into|down|without)
        (a|some) little [more] courtesy
        (radio|deafening|stony) silence
        (shouting|talking|writing) (into|to) (a|the) (void|wall|brick wall|black hole)
        (have you|has somebody|has everyone|did you all) (died|emigrated|gone to sleep|forgotten|lost my)
        (surely|really) ..2 (does not|cannot|can not|should not|could not|is not|would not|must not) ..4
            (long|hard|difficult|much|many|beyond|that)
        (would|could|should|cannot|can not) (not|hardly|surely) have been (too much|asking|that|so|beyond|hard|
            difficult|impossible)
        (not|hardly|surely not|scarcely) ..3 (too much|a lot|so much|much) to (ask|expect)
        (i was|i had been|i have been|i am) (told|promised|assured|given to understand|led to believe|led to expect) ..6
            (by now|already|long ago|days ago|weeks ago|by last|long before now)
        (in spite of|despite|contrary to|notwithstanding) ..1 (your|all|several|repeated|my|the) ..2
            (assurance~|promise~|reminder~|mails|emails|messages|calls|follow-ups|commitment)
        (not|no|low|hardly) ..2 priority (for|to|with|of) (you|your|yours)
        (apparently|evidently|obviously|clearly|it seems|it appears) ..4 (not|nobody|no one|forgotten|ignored|
            overlooked|too busy|cannot|never|little|slipped)
        (would|might|should) have been ..1 (common courtesy|courtesy|polite|courteous|good manners|decent|professional|
            respectful|the least|only fair|only polite|considerate|basic)
        (has|have|had) ..1 come and gone
        how (long|many weeks|many more|much longer|often|many times) (is|am|are|must|should|do|does|will|can|have)
            (a|i|one|we|somebody|someone|people|candidates|applicants) ..4 (wait|waiting|write|chase|expect~|supposed|
            meant|left|hold|hang)
        (not|never) ..1 (received|had|got|heard|seen) (any|a single|so much as|even) ..2
            (communication|reply|response|acknowledgement|acknowledgment|word|line|answer|email|mail|message|news|
            courtesy)
        (my|all my|two|three|several|both) ..3 (emails|mails|messages|calls|letters|notes|requests|reminders) ..3
            (unanswered|ignored|no reply|no response|nobody|unacknowledged|unreturned|fallen on)
        (disappoint~|surpris~|frustrat~|dismay~|puzzl~|baffl~|amaz~|upset~) ..5
            (silence|no reply|not heard|nobody|no one|kept in|left in|wait|waiting|delay|lack of|unanswered|ignored|
            not a word)
        ^so much for
        (you|your ..2|they) (assured|promised|guaranteed|swore|undertook|committed|gave me your word) ..8
            (but|yet|and (yet|still|i|nothing|no))
        expected (better|more) (of|from) (you|your|a (firm|company))
        i expected better
        ^(you|you people|you lot|you guys|your people|they) (said|promised|told me) ..6 (and|but|yet) ..4
            (it has|it is|that was|we are|i am|still|now|nothing|here i)
        (decency|courtesy|manners|kindness|politeness|grace|common decency) to ..5
        (my|all my|these) ..2 (messages|emails|letters|mails|calls|application|notes) ..5
            (black hole|void|thin air|ether|bin|trash|spam|wilderness|nowhere)
        (leave|leaves|leaving|left) ..3 in limbo
        (a bit much|a bit rich|not on|poor form|bad form|not good enough|unacceptable|shabby|disrespectful|
            inconsiderate|uncalled for|beyond a joke|past a joke) ..3 (to|that|when|after|for|if|of)
        (vanish|vanished|vanishing|gone quiet|gone silent|went quiet|gone dark|fallen silent|ghosting|ghosted|ghost) ..4
            (after|on me|me|since|for|like)
        (is it|is this|is that) ..1 (normal|usual|standard|customary|your habit|how you|the way you) ..6
            (leave|ignore|keep|treat|forget|not [to] reply|make|wait)
        (nobody|no one|none of you) ..1 (seems|seem|appears|cares|bothers|bothered|wants|has|is|could|can|thought) ..4
            (answer|reply|respond|tell me|call|write|get back|keep me|inform|update|let me know)
        (almost|nearly|over|more than|already|now) (a|two|three|four|five|six) (week|weeks|month|months|fortnight) and
            ..3 (i|nothing|nobody|no one|still|not)
        (stick|stuck|kept|keep|adhere|hold|held) to (your|the) [own] (timeline|schedule|word|promise|date|dates|
            deadline)
    """,
    but="""
        (data|files|invoices) ..2 (vanish|vanished)
        i know (that|these|this|how)
        the (project|migration|system|supplier|vendor)
        you (said|told)
        customers
        (winter|summer|season|storm|harvest|christmas|easter) ..2 been and gone
    """,
)
"""Blame for a silence, in pictures."""
