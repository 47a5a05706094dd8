"""Reproaches for a silence, which has reasons that a letter cannot know."""

from __future__ import annotations

from afterword.writing.review.check import Check, said
from afterword.writing.review.idioms import GRUMBLES
from afterword.writing.review.purposes import ANSWER_DUE
from afterword.writing.review.slants import GRIEVANCES
from afterword.writing.review.talk import Talk

REPROACH = Talk(
    name="reproach",
    ways="""
        (had|got|heard|received|have) ..1 nothing (back|in return|from)
        (do not|does not|did not|cannot|could not) [really|even|seem to|much|obviously] care (about|for)
            (me|us|applicants|candidates|people|the people)
        (leave|leaves|leaving|let|make|makes|made) (a person|someone|somebody|anyone|one) (guess~|wait~|hang~|wonder~)
        (my|our|a candidate) [own] time (is|was|means|counts|must be) ..2 (worth|nothing|free|less|cheap|value)
        (gave|give|had) me (her|his|their|your|its) word
        (let|letting|allowed) ..3 slip (by|past|again|$)
        (second|third|another|last|own) (deadline|date) ..3 (missed|slipped|let|passed|broken|you)
        not hearing (a|anything|back|from|even|for)
        (nobody|no one|no-one) (picks|picked|answers|returns|calls|rings|takes|knows|responds) ..2
            (up|phone|calls|back|call|anything|email|emails|when|me)
        under the impression that ..6 (would|were going|was going)
        (answer|call|reply|news|decision|update|feedback|response|email) [that] {they}
            (promised|said|mentioned|owed|were going)
        am i to (conclude|assume|understand|infer|believe|take)
        (i|can only|must|have to|i will|shall i|should i) (conclude|assume|infer|suppose) [that] {they}
            (are not|have no|do not|have lost|have forgotten|cannot|did not|are no longer|have given)
        surely ..3 (somebody|someone|you|your|anybody|anyone) (could|can|would|have|has|had|must|might|should|know|owe)
        (minute|minutes|seconds|second|moment) to (write|reply|answer|call|drop|send|pick|let me|tell)
        (my|express|some|great|deep|hide) ..1 (disappointment|frustration|annoyance|dismay|displeasure|irritation|
            dissatisfaction|anger|surprise) (at|with|about|that|over|regarding)
        (way|manner) ..3 (handled|treated|dealt with|conducted)
        (phone|inbox|mailbox|telephone|letterbox) ..3 (silent|quiet|empty|not rung)
        (not|hardly) [even] worth (a|an|the) ..2 ({answer}|call|line|message|stamp|minute|acknowledgement)
        (nobody|no one|no-one|none of you|not one of you|nobody at ..3) (has|have|had|even|ever) ..2
            (bothered|replied|answered|called|written|responded|come back|got back|thought)
        you who (promised|said|told|assured|offered)
        (having to|have to|had to|forced to|obliged to|made to|reduced to) (chase|run after|beg for|ask again|ask twice|
            ask you again)
        without (a|any|so much as a|one|a single) (word|line|sign|reply|answer|call|message) (from|since|in)
        # why this silence
        why (have not|has not|did not|do not|does not|is not|could not|cannot|have|has|did) {they} [not|still not|never]
            ..3 (replied|reply|responded|respond|answer|answered|call|called|rung|ring|write|written|get|got|gotten|
            contact|contacted|email|emailed|tell|told|let|hear|heard|inform|informed|update|updated|come back|
            been in touch|bother|bothered|decided)
        why (has|did|is|does) (nobody|no one|no-one) ..2 (replied|reply|responded|answer~|call~|rung|written|write|got|
            get|gotten|contact~|email~|told|tell|been|bother~)
        why [is|was|there is] (there no|there still no|there has been no|there is no|nobody has|no one has)
        why (i have|i|have i|i had|had i|am i|i am) [still|yet] (not|never|heard nothing|received nothing|had no|
            had nothing|been left|been ignored|still|waiting)
        why (it|this|things|everything|a decision|your decision|an answer) (is|are|has|have|should|takes|does|was)
            [taking|taken] ..2 (long|so long|this long|slow)
        what (is|was) taking (so long|you so long|so much time|this long)
        # still waiting, still nothing
        (am|have been|been|are|i) still waiting
        still (sitting by the phone|waiting (to hear|(for|on) (your|a|an|any|some|news|word|that|you|
            the ..1 (answer|call|reply|decision))))
        (been|am) (left|kept) waiting
        been waiting ..3 (your|a reply|an answer|to hear|news|a decision|a call|a word|weeks|days|since|by the phone)
        (have|had) still not (heard|had|received|been)
        still (have not|had not) (heard|had|received|got|been)
        (i|we) (am|have been) (waiting|left) ..2 (weeks|days|ages|forever|a month|months|patiently|long|since)
        (waited|waiting) (long enough|patiently|more than|over a|for (days|weeks|ages|more|over|two|three|four|five|six|
            a month|nearly|almost|so long))
        (heard|received|had|got) (absolutely|precisely|literally|exactly|simply) nothing
        (have|had|i have) (heard|received|had|got) nothing
        heard nothing (since|from|back|at all|whatsoever|more)
        (have not|had not) (heard|had|received|got) (a single|so much as|even|one|a word|a thing|a peep|a line|
            the courtesy|any kind|any sort)
        (have not|had not|never|without) ..1 (so much as|even|as much as) (a|an|the|one) ..2
            (word|line|reply|call|email|acknowledgement|acknowledgment|thank you|courtesy|answer|note|message|peep|
            thing)
        not (a|one|a single|so much as a|even a|even an|even one) ..2 (word|line|peep|reply|call|email|acknowledgement|
            acknowledgment|answer) (from|since|in|has|until|at all|has come)
        (never|nobody|no one|no-one) ..1 (got|get|heard|called|replied|responded|answered|wrote|bothered|came) [back]
            (to me|back|from you|from anyone|me|at all)
        {they} never (replied|answered|called|responded|wrote|got back|did|told me|let me|came back|contacted)
        [still] (no|zero) (word|reply|response|answer|news|call|feedback|email|contact|sign)
            (since|from you|from anyone|from anybody|from your|at all|whatsoever|
            in (two|three|four|five|six|over|more|all|weeks|days))
        still no (word|reply|response|answer|news|call|feedback|email|contact|decision|update|sign)
        (nothing|silence) (since|but silence|from you|from your|from anyone|from anybody)
        (heard|hear|get) [back] nothing
        (radio|dead|complete|total|utter|stony|deafening|weeks of|days of|such|continued|continuing) silence
        met with silence
        ^silence (is|was|has|since|from|speaks|makes|leaves)
        (your|the|this|that|such|my) silence (is|was|has|since|from|speaks|makes|leaves)
        silence (since|from) (you|your|i|we|the|then)
        gone (quiet|silent|dark)
        went (quiet|silent|dark)
        (ghost|ghosted|ghosting) [me|by|candidates|people|applicants]
        (ignoring|ignored) (me|my|by you|by your|us|all|both|every)
        (being|been|feel|felt|feeling) [so|rather|a bit|completely|simply] (ignored|forgotten|overlooked|strung along|
            neglected|let down|fobbed off|brushed off|disrespected|disregarded)
        (left|leaving|leave|kept|keep|keeping) (me|candidates|applicants|us) (hanging|in the dark|waiting|dangling|
            in limbo|guessing|without|wondering|on tenterhooks|in suspense|on ice)
        (left|kept) (hanging|dangling|in the dark|in limbo|guessing|on ice|in suspense)
        # you said, and yet
        {they} [{very}|had|yourself|clearly|also|all] (said|told|promised|assured|indicated|mentioned|stated|spoke of|
            gave|claimed|announced|suggested|led me|wrote|let me believe|swore|insisted) ..6
            ({when}|{reply}|decision|decisions|answer|news|heard|contacted|told|meet) ..6
            (and (it is|that was|now|yet|still|nothing|i have (not|heard|had|waited)|i am still|here we are|today|
            so far|no|we are|it has)|but (it is|now|nothing|i have|i am|that|still|so far|no|we are|it has|here|nobody|
            there has|have not)|yet (i|it|nothing|here|no|nobody|there|we|you|still)|that (was|is now) ..4 (ago|past))
        {they} [{very}|had|clearly] (promised|assured me|guaranteed|gave me your word|swore) ..5
            (reply|respond|answer|call|ring|write|get back|contact|be in touch|let me|tell me|hear|decision|news|by|
            within|decide|update|{when})
        (i was|we were|having been|been) (promised|assured|led to (believe|expect|think|understand))
        i was told ..12 (but|yet|and (yet|nothing|still|now|it is|that was|i have|no))
        contrary to what
        despite (your|the|what you|being told|having been|assurances|promises|two|three|my|several)
        broke~ [your|a|the|that] (word|promise)
        (have not|has not|had not|did not|do not|failed to|could not|cannot|not|never) (kept|keep) your (word|promise|
            promises)
        {they} (were|are) (supposed|meant|going|due) to (call|reply|answer|ring|write|get back|contact|be in touch|
            let me|tell|decide|email|respond|hear|inform|update)
        {they} should have (called|replied|answered|written|told|let|decided|informed|contacted|responded|been in touch|
            got back|had the)
        (should|ought to|must) [surely|really] have (heard|decided|replied|been told|made up|had an answer|
            been informed|known|been decided|reached a decision) ..3 by now
        (expected|hoped|thought|assumed|imagined|supposed|would have) ..6 (hear|heard|answer|reply|decision|news|word|
            known|know) ..3 by now
        # the feelings of it
        (disappointed|disappointing|frustrated|frustrating|annoyed|annoying|upset|upsetting|surprised|surprising|
            puzzled|baffled|dismayed|irritated|irritating|hurt|concerned|disheartened|disheartening|astonished|confused|
            perplexed|unhappy|taken aback|sad|saddened|discouraged|discouraging)
            (not to|to have not|to have (heard|received|had) (nothing|no)|that (i|nobody|no one|no-one|you|your|there|
            it|neither|after) ..4 (not|no|nothing|never|still|yet|waiting|so long|this long)|
            (by|at|with) (the|your|this|how) ..2 (silence|delay|wait|lack|slow|slowness|long|pace|handling|treatment|
            communication))
        (lack|absence|want) of [any|a|an|basic|common] (communication|response|reply|contact|feedback|news|update|
            updates|answer|courtesy|professionalism|information|respect|transparency)
        (you|it|this|that|which|silence|delay|wait|waiting) (is|was|are|seems|feels|strikes me as|has been|being)
            [{very}|rather|a bit] (rude|unprofessional|disrespectful|discourteous|unacceptable|inconsiderate|impolite|
            poor form|bad form|bad manners|not good enough|unfair to|insulting|no way to|not how|not the way|beyond|
            getting ridiculous|ridiculous|frustrating|disappointing)
        (rude|unprofessional|disrespectful|discourteous|inconsiderate|careless|thoughtless)
            (of you|of your|on your part|not to|to leave|to keep|way to|treatment)
        (common|basic|simple|ordinary|professional|minimum of|the) (courtesy|decency|politeness|manners) ..2
            (of|to|would|is|was|to let|demands|requires|dictates)
        (courtesy|decency|grace|manners|respect) (of (a|an|one)|to (reply|respond|answer|let|tell|write|call|inform|
            get))
        (did not|do not|cannot|could not|not|nobody|no one|without) [even] (bother|bothered|bothering) [to|with]
        cannot be bothered
        could not be bothered
        (waste|wasted|wasting) [of] my time
        (strung|stringing|leading|led) [me] (along|on)
        way to treat (people|candidates|applicants|someone|somebody|anyone|a)
        how you treat
        (took|taken|gave up|given up|used up|spent|travelled|traveled|prepared|drove|cleared) ..8
            (the least|at least ..2 ({answer}|hear|expect|deserve|reply|acknowledge)|and this is|only to be|for nothing|
            and (yet|still|now) (nothing|no|not))
        the least (you|i|one|anyone|they|your) (can|could|might|would|should|expect|deserve)
        (after|given) [all] (the|my|that) (time|effort|work|hours|trouble|preparation) ..3
            (i put|i have put|i spent|i invested|you owe|i deserve|i expected|i would have)
        (would have|had|i had) ..1 (hoped|expected|liked|appreciated) ..4 (reply|answer|acknowledgement|acknowledgment|
            line|call|word|message|email|courtesy|response|hear|heard|be told|been told|more from|better)
        (it would have been|would have been) ..1 (nice|decent|kind|polite|courteous|good|fair|considerate|helpful|
            appreciated) (to (get|hear|have|be|receive|let|at)|of you|if (you|someone|somebody))
        (the|a) (decent|polite|courteous|considerate|professional|honourable|honorable|right) thing to (do|have)
        would have been the (decent|polite|courteous|least|right|professional)
        (nobody|no one|no-one|you|they) (could|can|will|would) [not] [even] spare ..3
            (minute|moment|line|time|second|call|word)
        {they} assured me ..5 (hear|told|know|informed|contacted|either way|called|answer|reply|decision|{when})
        (i would have|i should have|i had|i|we) ..2 (thought|expected|hoped|assumed|imagined|supposed) ..8 by now
        (you|they|somebody|someone|panel|team) [{very}] (should have|must have|ought to have) ..6 by now
        (came|come|has come) and (went|gone)
        {they} did not [even|once] (call|ring|reply|write|answer|respond|email|get back|come back|contact|let me|keep|
            inform|acknowledge)
        expected (better|more|something else) (from|of)
        (too much|a lot) to (hope|ask|expect)
        what [could|is|can] (is keeping|keeping|be keeping|is stopping|be stopping|stops) {they}
        ^so much for
        # forgotten, again, how long
        (forgotten|forgot|forget) [about] me
        have you forgotten
        fallen (off|through) (your|the)
        slipped your mind
        lost interest in me
        (this is|now) [now] (the|my) (second|third|fourth|fifth|2nd|3rd|4th) (email|e-mail|time|message|letter|note|
            call|attempt|request|voicemail|reminder)
        (second|third|fourth|fifth) time (i|of) (have|am|write|writing|asking|ask|call|email|had|asked|written|called)
        (my|two|three|both|previous|earlier|last) (emails|e-mails|messages|letters|notes|calls|voicemails|email|message|
            note|letter|thank-you note|thank-you letter) ..6 (unanswered|ignored|unacknowledged|
            no (reply|answer|response)|no acknowledgement|not been (answered|acknowledged|returned)|
            without (a|any) (reply|answer|response|acknowledgement)|fallen on)
        (did|have) you (not|even|ever|not even) (get|got|receive|received|read|see|seen) my
        have you even
        did you even
        how much longer
        how (long|many [more] (days|weeks)) (must|do|should|am|will|can|is) (i|one|a candidate|someone) ..4
            (wait|waiting|supposed|expected)
        (days|weeks|day|week|month|months) (late|overdue|behind|past (your|the) [own] (date|deadline))
        (long|well|now) overdue
        {they} are (late|overdue)
        (come and gone|long since passed|long passed|has long past)
        it (is|has been|was) [now|already|well over|over|more than|almost|nearly] ..3
            (days|weeks|week|month|months|fortnight) ..6 (and (i am (still|none|no)|i have (not|heard|had|received|
            still|yet|seen)|still|nothing|no|there|not|yet|you|nobody)|
            without (a|any|so|hearing|word|even)|with (no|nothing|not)|still (no|nothing))
        (days|weeks|month|months|fortnight) (have|has) (passed|gone by|gone|elapsed|come) ..4
            (without|with no|with nothing|and (i|no|nothing|still|not|you|nobody))
        (how hard|so hard|that hard|too hard|too much|that difficult|so difficult|asking a lot|asking too much)
            (can it be|is it|to (ask|reply|send|write|pick up|let|answer|call|expect))
        (cannot|can not|surely|could not) (be|take|have taken|have been) (that|so|this) (hard|long|difficult|much)
        (you|they|everybody|everyone|somebody|team|office|panel) ..3 too busy to
            (reply|answer|write|call|let|tell|respond|pick|get)
        i (do not|cannot|fail to) (understand|see|believe|imagine) (why|how|what) ..4
            (long|heard|silence|replied|answer|reply|taking|decide|nobody|no one|not)
        treat~ (me|candidates|people|applicants) (like this|this way|so|with (such|more|a little|some|so little|
            contempt))
        (your|this|the|such a|so long a) ..1 silence (is|has|was|speaks|says|tells|since|from|makes|leaves|of|means|$|
            over|for)
        how long (does|will|is) (it|this) ..3 (take (to|you|for) ..2 (decide|reply|respond|answer|write|make|send|call|
            choose|pick)|going to take|supposed to take)
        (left|sent|written|called|rung|emailed|phoned|tried|asked|messaged|mailed) [you|to you|your office] ..2
            (two|three|four|five|six|several|countless|many|numerous) ..1 (times|messages|emails|e-mails|mails|calls|
            letters|notes|voicemails|reminders) ..3 (already|now|without|and (nobody|no one|nothing|still|heard|not|
            never)|to no avail|in vain|times without|with no|since|$)
        (three|four|five|two|several) (messages|emails|calls|mails|letters|voicemails)
            (already|and|later|without|with no|unanswered|have|ago)
        (keep|keeping|kept|leave|leaving|left|string|stringing|strung) (people|candidates|applicants|me|someone|us|
            a person|anyone) (hanging|dangling|guessing|waiting|on tenterhooks|in limbo|in suspense|in the dark|along)
        (do not|no|not) ..1 (know|knowing|idea|sure|clue|told|tell me) where i stand ..2
        (left|leave|leaves|leaving|keep|kept) ..3 where i stand
        (still|guess|guessing|wondering|wonder) where i stand
        (in limbo|in the dark|on tenterhooks|left hanging|left dangling|strung along|stood up|fobbed off|
            left out in the cold|given the cold shoulder)
        stood me up
        (had|thought|believed|understood|assumed) ..2 (agreement|agreed|had a deal|understanding|arrangement) ..2
            (that|you|would|on|to)
        (you|somebody|someone|they) (said|told me|promised|swore|assured me) [that] (i would|i was going to|i should)
            (hear|know|have|be (told|called|contacted|informed)) ..4 (last (week|month|monday|tuesday|wednesday|
            thursday|friday)|yesterday|weeks ago|days ago)
        i was (told|promised|assured|given to understand) ..5 (and (now|yet|still|nothing)|but (nothing|no one|so far)|
            weeks ago|days ago)
        why (has|have|is|does|did) (it|this|everything|your {verdict}|the {verdict}) [been|be] ..2
            (so long|so slow|this long|forever|ages|so much time|such a long)
        (not|hardly|too|never) [even] (important|interesting|good|worthy|big|senior) (enough|un) ..1
            (for|to (deserve|merit|get|warrant|be)) (a|an|any|your) ..2 (reply|answer|call|line|email|response|minute|
            word)
        (simple|single|short|quick|two-line|one-line|brief) (email|line|call|word|note|reply|message|phone call|
            courtesy|yes|no|acknowledgement) would (have been|have done|have|not have) ..2
            (nice|sufficed|polite|killed|hurt|appropriate|courteous|decent)
        would it (kill|have killed|hurt|have hurt) (you|anyone|anybody|someone)
        is (it|this|that) (normal|usual|customary|standard|common|how you|the way you|typical|acceptable) ..5
            (ignore|keep people|keep (someone|candidates)|leave (people|someone|candidates)|treat|keep (me|us)|
            leave (me|us)|hanging)
        (took|taken|lost|gave up) (a|the) ..1 (day|morning|afternoon) off ..3 (for|to) (this|you|your|nothing|that) ..3
            (and|still|yet|only|but)
        (so much for|what happened to|whatever happened to|what became of) (your|the|that|my) ..2
            (promise|call|friday|monday|deadline|answer|word|week|reply|decision|courtesy)
        (your|this|the) silence ..2 (disrespectful|rude|insulting|hurtful|unprofessional|baffling|puzzling|telling|
            strange|odd|deafening|disappointing)
        not too much to ask
        too much to ask ..2 (for|to) ..2 (reply|answer|call|line|courtesy|email)
        (days|weeks|week|month|months|fortnight) and (not a|no|still no|never a|nothing)
        (do not|cannot|never) ..1 (value|respect|appreciate|care about|think much of) ..1
            (applicants|candidates|people's time|my time|people who|other people)
        (you|they) (said|told me|promised|promised me) ..8 (it has been|it is now|it is been|it is)
            (two|three|four|five|six|ten|nearly|almost|over|more|weeks|a month)
        a simple (yes or no|yes|no|reply|line|answer|note) (would have|would've|was|might have|is not|would not be) ..2
            (courteous|nice|polite|enough|decent|appreciated|too much|been)
        (deserve|am owed|earned|was owed) (a|an|some|at least|the courtesy) ..2
            (reply|answer|word|response|call|explanation|courtesy)
        ^it is now (monday|tuesday|wednesday|thursday|friday|saturday|sunday) $
        (what is|what can be|what has been|why (it|this) is|why you are) taking
            [you|this|it|them|everybody|everyone|quite] so long
        (do not|cannot|fail to|hard to) (understand|see|think|imagine) (what|why) ..2 taking so long
        (most|other|any decent|any other|all other|any proper) (firms|firm|companies|company|employers|employer|places|
            people|schools|shops) would have ..3 (by now|told me|let me know|replied|answered|written|got back|rung|
            called)
        (does not|should not|cannot|surely does not|did not) take (a|this|that|so|two|three|four|six) ..2 to
            (pick (somebody|someone|one|a person)|choose (somebody|someone|one|between)|decide|answer|reply|make up|
            hire|say yes)
        my (last|first|earlier|previous) ..1 (mail|email|message|letter|note|mails|emails|messages|letters|notes) ..4
            (fallen into|fell into|vanished|disappeared|gone unanswered|went unanswered|ignored|black hole|no reply|
            not answered|left lying|left unanswered|left unread)
        (weeks|days|months|fortnight|week|month) and not (one|a single|a) (word|line|call|mail|email|reply)
        (moved on|gone ahead|chosen|decided|gone with somebody) without (telling|letting|informing|a word)
        left (two|three|four|five|several|many) (messages|voicemails|notes) (with|for|on)
            (your|you|the (desk|machine|office))
        (bottom of|under) (the|your|some|a) (pile|heap|stack)
        one (might|would|could|should) (hope|expect|think|look) (for|to get|to have)
            (an answer|a reply|a line|a word|word|news)
        (nobody|no one|no-one|none of you|not one of you|not a soul) ..2 (had|has|have|showed|shown) ..2
            (courtesy|decency|manners|kindness|grace|civility|respect|common sense) to
        (nobody|no one|no-one|none of you|not one of you) [has|had|have] [even]
            (bothered|troubled|cared|thought|managed|deigned|seen fit|taken the trouble) to
            (drop|write|call|ring|tell|reply|answer|let|send|say|pick|phone|email|get|inform)
        (nobody|no one|no-one|none of you|not one of you) (could be|can be|was|is) bothered to
        without [so much as|even] (the courtesy|the decency|the grace) of
        and here (we are|i am) ..3 (with nothing|none the wiser|still waiting|with no (news|word|answer|reply)|
            without (a word|news|an answer))
        (a|one) ..1 (note|line|word|call|mail|email|message) ..2 (so|too) much to ask
    """,
    but="""
        (thank~|thanks|grateful) ..4 treat~
        if you (can|could) ..1 spare
        (different|another|other|better) (answer|outcome|decision|result)
        the way you handled
        hid my surprise
        surprise at (the|your|how) ..2 (number|figure|size|answer)
        not hearing (any|a word of) complaint
        take time
        takes time
        i know
        i understand
        no hurry
        no rush
        of course
        take longer
        i realise
        i realize
        i appreciate (that|how)
        forgotten me in
        you are [{very}|no doubt|surely] busy
        if {they} did not
        if (there|you|the) ..3 (still no|no|not yet)
        not selected
        was not chosen
        customers
        patients
        pupils
        suppliers
        nothing but (good|praise|kind)
        (so|and) [i] (wondered|wanted to|thought)
        (customers|tenants|patients|callers|drivers|clients|parents|growers) ..3 (hanging|waiting|left|dark|limbo)
        know where i stood
        waiting for (my|the ..2 (certificate|form|visa|licence|license|parts|papers|results))
        (picks|picked) up ..6 you (said|told|mentioned)
        so i am writing
        as you (asked|suggested|advised|wished)
        thank you for
        (silence|nothing|no answer|no word) from (a|the|my|our|one) ..1 (supplier|customer|client|bank|printer|
            landlord|buyer|carrier|vendor|contractor)
        waiting for (rain|snow|parts|spring|daylight|delivery|the weather|the ground|the tide)
        (asked|told|invited) me to ..9 if i (had heard|have heard|heard|had not heard|hear)
        if i (had heard|have heard|heard|hear) nothing
    """,
)

_BLAMES = "This blames them for the wait. Leave it out: “I know these things take time.”"

CHECKS = (
    Check(
        name="reproach",
        severity="blocker",
        sentence="The letter reproaches them for their silence.",
        source="http://www.destinyconnect.com/2015/07/22/the-top-5-dos-and-donts-of-drafting-a-follow-up-emails-"
        "after-a-job-interview/",
        look=said(REPROACH, _BLAMES, or_=(GRUMBLES, GRIEVANCES)),
        purposes=ANSWER_DUE,
        english=True,
        hears=(REPROACH, GRUMBLES, GRIEVANCES),
        when_heard=True,
    ),
)
