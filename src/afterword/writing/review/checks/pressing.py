"""Demands: they owe no answer, and none by a day."""

from __future__ import annotations

from afterword.writing.review.check import Check, said
from afterword.writing.review.purposes import BEFORE_AN_OFFER
from afterword.writing.review.slants import PRESSED
from afterword.writing.review.talk import Talk

DEMAND = Talk(
    name="demand",
    ways="""
        (take|taking|treat|read|regard|interpret|understand) ..1 silence ..4 (as|to be|for) (a|an|your)
        (want|need|like|have|get|see|expect) (this|it|things|the matter|everything)
            (wrapped up|sorted|settled|finished|decided|resolved|done|over|closed) ..1
            (by|before|now|today|soon|this week)
        high time ..2 (you|they|i (heard|was|got|had|knew)|the panel|somebody (told|called|answered|replied|let|wrote)|
            a decision|for (an|a|your) {verdict})
        (so|please|do|must|to|and|better) hurry
        hurry up
        (do not|please do not|never) (make|keep|let|leave) me (wait|waiting|hang|hanging|guess|guessing)
        (patient|wait|waiting|patience) ..1 much longer
        (your|a) final (word|answer|say|decision|response|verdict) ..2 (by|before|today|now|this week)
        either you .. or i
        the latest i can
        (expect|want|need|have) to be (informed|told|contacted|called) ..4 (without|soon|now|today|by|shortly|
            immediately|promptly)
        (essential|imperative|vital|crucial|necessary|urgent|important) that (you|i|we) ..2
            ({reply}|hear|receive|know|be told|get)
        (will have to|has to|have to|must|needs to|need to) (let me know|tell me|answer me|reply to me|give me|
            get back to me) ..5 (by|before|today|now|this week|tomorrow|soon)
        # what the candidate needs, wants, expects
        {i} (need|require|demand|want|must have|must insist on|insist on|expect) (a|an|your|some|any|the) ..2 {verdict}
            ..4 (by|before|no later|within|today|tonight|now|soon|this week|tomorrow|asap|as soon|immediately|at once|
            or)
        {i} (need|require|demand|must have|must insist on|insist on) [to have] (a|an|your|some) ..2 {verdict}
        {i} (want|expect) (your|an|a|some) ..2 (answer|reply|response|decision|explanation|feedback|verdict)
        {i} (require|demand) {verdict}
        {i} (need|have|want|must|expect|require) [to] (hear|hear back|know|be told|be informed)
            [from you|back|something|for sure|definitely|either way|for certain|exactly]
            (by|before|now|today|soon|tonight|tomorrow|whether|if|when|where i|what you|your|this week|within|no later|
            immediately|as soon|asap|urgently|the (outcome|result|decision|answer))
        {i} (need|have|must) [to] (hear|hear back) (from|back|something)
        {i} (need|have|must|want) [to] know [now|today|soon|this week|tomorrow] $
        i expect [to] (hear|hear back|receive|be told|be informed|be called|be contacted|be given) ..5
            (by|before|from you|today|tomorrow|soon|within|shortly|this week|no later|promptly)
        i expect {they} to
        one way or the other (by|before|today|now|this week|soon)
        by return (of|$)
        i (must|have to) insist
        i (demand|am demanding)
        i (deserve|am owed|am entitled to|have a right to|have every right to) ..3
            ({verdict}|know|hear|reply|better|more|courtesy)
        you owe me
        what i need [from you|now] is
        all i (want|need) is (a|an|your) ..2 {verdict}
        # what the reader must do, and by when
        {they} (must|have to|need to|had better|ought to|better) [now|at least|please]
            (tell me|let me|give me|answer me|reply to me|respond to me|call me|get back|inform me|contact me|make up|
            make a decision|make your decision|decide (now|by|soon|today|this week)|act (now|fast|quickly|soon)|hurry|
            be quick|move (fast|quickly))
        (you have|i will give you|i am giving you|i can give you|giving you) [only|just] (until|till|to) {when}
        you have [only|just] ..2 (hours|days) (to|left)
        ^[please|so please|kindly|do] ({reply}|confirm) ..6 (by|before|no later than|not later than|within) {when}
        ^[please|so please|kindly] (send|give|get|email) me ..5 (by|before|no later than|within|until) {when}
        (you|please|kindly|must|to|and|i ask that you|ask you to) ({reply}|confirm) [to|me|with|your|a|an|about|on] ..3
            (no later than|not later than|by {when} at the latest|within the next|by {when} or|before {when} or|
            at your earliest)
        (please|kindly|must|need you to|want you to|ask you to|expect you to|require you to) {reply} ..5
            (by {when}|before {when}|today|tomorrow|immediately|at once|right away|without delay|asap|
            as soon as possible|urgently|now|this week)
        {reply} ..4 (immediately|at once|right away|without [further] delay|asap|urgently|without fail)
        by ..3 (at the latest|without fail|at the very latest)
        (latest|final) [date|day] i can (wait|accept)
        let me know asap
        (i would like|i want|i need|i will need) you to {reply}
        (i would like|i want|i need) ..3 {verdict} (today|now|at once|this week|by|immediately|before)
        (i would|i will) (appreciate|expect|be grateful for|ask for|like) ..4 (by|before|no later than|within) {when}
        your ..1 (answer|reply|response|decision) (is|was) (required|needed|overdue|due)
        (give|send) me [a|an|your] [straight|clear|firm|final|definite|definitive|simple|honest]
            (answer|yes or no|yes or a no|decision|verdict)
        make up your (mind|minds)
        (make|take|reach) (a|your|the) decision (now|soon|today|quickly|already|by)
        (kindly|please) (hurry|speed|expedite|hasten|prioriti~|decide|make [a|your])
        (speed|hurry|hasten|expedite) [up] (this|things|it|the|your|along|up|matters)
        (urgent|immediate|swift|quick|fast|speedy) ({answer}) (is|required|needed|expected|please|would)
        ^(please|kindly) (treat|regard|consider) (this|my) ..3 (urgent|priority)
        i await your (immediate|prompt|urgent|swift)
        (ask~|press~|push~|waiting|calling|call|ringing|phoning|writing) ..4 for (a|an|your) ..2
            (answer|decision|reply|response|verdict) [by|before|today|now|this week|tomorrow]
        (immediate|urgent|prompt) attention
        (i shall|i will|i do) expect (your|a|an) ..1 ({answer}|call)
        (i have|we have) to have (a|an|your) ..2 {verdict}
        (make sure|ensure|see to it) ..3 ({reply}|get ..2 {verdict}|receive ..2 {verdict}|have ..2 {verdict}|am told)
            ..3 (by|before|today|tomorrow|this week)
        time (you|that you|for you to) (made|make|decided|decide|told me|tell me|gave me (a|an|some|the) ..1 {verdict}|
            give me (a|an|some|the) ..1 {verdict})
        i am (going to|waiting to) need
        # or else
        i (cannot|will not|am not (willing|prepared|going|able) to|am unable to|do not intend to|refuse to)
            [{very}|just] (wait|hold|sit|hang) [on|around|off] ..2 (longer|forever|indefinitely|around|any more|anymore|
            past|beyond|for you|until|all)
        (my patience (is|has|wears|will|runs)|patience is (running|wearing|gone|not|at an|exhausted)|
            running out of patience|the clock is ticking|time is running out)
        if i (do not|have not) (hear|heard|receive|received|get|got|have) ..8 (by|before|within|until|today|tomorrow|
            this week|i will|i shall|i have to|i must)
        unless (i|you|we) (hear|have|receive|get|reply|respond|answer|decide|tell|let|call|are|act) ..8
            (by|before|within|today|tomorrow|i will|i shall|i have to|i must|i am)
        if (you|{they}) (do not|cannot|will not|have not|are not) (reply|respond|answer|decide|get back|call|tell|let|
            give|confirm|act|make|want|move) ..8 (i will|i shall|i have to|i must|i am going|i take)
        (otherwise|or else|or) i (will|shall|must|am going to|have to|will have to|will be forced to|shall have to)
            (assume|take|accept|look|withdraw|move on|go|consider|sign|have|be|turn|walk|say|choose)
        (i will|i shall) (have to|be forced to|need to|be obliged to|have no choice) ..3
            (assume|take|accept|look (elsewhere|around|at other|for another)|withdraw|move on|go|sign|consider)
        (my|a|the) deadline (for|to) (you|your|decide|reply|respond|answer)
        i (have set|am setting|set) [you] (a|the|my) deadline
        (final|last) (chance (for you|to (reply|respond|answer|hire|decide|get|secure|have me))|request|warning|notice|
            reminder)
        i (need|want) (this|it|the matter|the question) (settled|resolved|decided|sorted|done|answered|closed)
        i need to know (my|so)
        (act|move|decide) (fast|quickly|now|soon) (if|or|because|before|as)
        (you|somebody|someone|your side|hr) ..2 (will have to|has to|have to|must|needs to|need to) decide ..5
            (by|before|today|now|this week|tomorrow|soon)
        if i (hear nothing|have heard nothing|receive nothing|get nothing|am not told|am still waiting) ..5
            (i|by|before|until)
        ^[please|so|and|kindly|then|now|just] (get back|come back|write back|ring back|call back|reply|respond|answer|
            let me know|tell me) ..3 (today|tonight|now|tomorrow|this (week|morning|afternoon|evening|minute|instant)|
            right away|immediately|at once|the minute|the moment|as soon as you (read|get|see|receive))
        (call|ring|phone|email|text|message|contact) me ..2 (the minute|the moment|the second|as soon as you|
            immediately|at once|right now|right away|today or|without delay)
        (the|very) last time [that] i (will|shall|am going to|intend to|mean to|am)
            (ask|asking|write|writing|call|calling|contact|email|remind)
        (a|an|the|your) ..1 {verdict} (by|before|within|no later than) {when} ..2 (is|would be|will be)
            (essential|necessary|required|expected|imperative|needed|vital|non-negotiable|mandatory|in order)
        (essential|imperative|crucial|vital) [that] (to|for|you|i) ..4 {verdict} ..2 (by|before|within)
        (cannot|will not|can not) be (put off|kept waiting|strung along|left hanging|fobbed off) [any|for|much]
        (i need|we need|i want) to (settle|close|resolve|wrap up|finalise|finalize|finish|conclude)
            (this|the matter|things) (by|before|today|now|this|soon)
        i can only (hold|wait|keep) (on|off|out|this|it) ..2 (until|till|for)
        (do not|never) make me (chase|beg|ask|call|write|come|wait)
        (trust|expect|presume|assume|take it) [that] you will (respond|reply|answer|get back|decide|call|confirm|write)
            ..2 (within|by|before|today|tomorrow|promptly|this week|without)
        (i will be|i shall be|i am) (expecting|awaiting) (a|your) (call|reply|answer|phone call|decision|word)
            (today|tomorrow|tonight|this|by|on|before|within)
        it is only (fair|right|reasonable|proper|decent) that you (tell|let|settle|decide|answer|reply|give|say|inform|
            write|get|make)
        (i am giving|i will give|i give) you (two|three|four|five|ten|one more|another) [more]
            (days|day|weeks|week|hours) $
        (i am giving|i will give|i give|i can only give) you (until|till) [the]
            ({day}|noon|midday|end of|weekend|close of)
        i (insist|must insist|have to insist) (on|that) (hearing|knowing|an answer|a reply|being told|you|having|
            a decision|word)
        ^(ring|call|phone|email|text|mail|write to) me (back|at once|right away|immediately|straight away|tonight|
            (before|by|no later than) (noon|midday|five|four|six|tonight|today|tomorrow|{day}))
        ^make sure [that] (you|to) ((phone|call|ring|let|tell|email|write to|answer) me|reply|get back)
        (take it|assume|conclude|understand) [that] ..2 (it is|answer is|that is|it as|it for) [a] no
            (unless|if|should|by)
        only hold (the|that|my|this) (date|place|slot|other) until
        (send|give|tell) me (the|your|a) (outcome|decision|answer|verdict|result)
            (at once|now|straight away|immediately|by return|right away)
        (answer|reply|decision|yes|word) ..1 by return
    """,
    but="""
        (reminder|notice|warning|request|call) (letter|letters|went|we|i|that we|to (the|our))
        (hear|heard) from (us|me) ..6
        (shall|will|would) ..2 understand
        (know|known) where the
        before i (touch|begin|start|open|cut|lift|fit|write|plan|order|cook|plant|sow|weld|teach|treat|draw|sign off|
            go (in|up|down|near|on site))
        i (was|have been) asked
        can i expect
        could i expect
        should i expect
        might i expect
        may i expect
        do i expect
        if i do not hear otherwise
        no (hurry|rush|need)
        need a (word|call) with
        you decide by
        they (need|expect|require|want)
        references
        portfolio
        documents
        which of
        at your convenience
        whenever
        in your own time
        when it suits
        (you|customers|clients|they|patients|tenants) ..2 (wrote|said|told|call me)
        cards on
        (date|time|plan|day|appointment) (stands|holds|is still)
        you (expect|hope|plan|intend|aim|mean|wish) to
        (which|that|as) you (expect|hope|plan|said)
        decide [now|soon|quickly] (how to|whether to|which|who)
        return of post (was|were)
        (your|the|her|his|their) (email|e-mail|letter|message|note|form) asked
    """,
)

ULTIMATUM = Talk(
    name="ultimatum",
    ways="""
        (unless|without|failing|barring|absent|short of) ..9 {off}
        (if|should) ..3 (nothing|no (one|word|news|answer|call|reply)|the phone|somebody|someone|nobody) ..8 {off}
        (no|nothing|not a|not one) ..2 (answer|word|reply|news|decision|call|yes|signal) ..2 (by|before|until) ..4 and
            (i|it|you|my|we)
        (come|after|past|from) {when} , ..3 {off}
        ^{when} is (as long as|as far as|the latest|the longest|the last (day|moment|date|call)) ..2 i
        (hold|holding|hang|hanging|wait|waiting|keep|keeping|sit) ..4 (until|till) {when} ..1 (and|but) ..1
            (not|no|then|after)
        (say|tell me|give me|send me|let me have) ..2 (yes or no|yes or a no|aye or nay|yea or nay) ..2
            (by|before|now|today|tonight|this week)
        ^[so|please|and] (let us|let's) (have|get|see) (a|the|your) ..2 ({verdict}|yes|choice) ..2
            (by|before|today|this week|now|soon)
        (ball|balls|move|choice) (is|are|stays|rests) (in your court|yours) ..1 (until|till|by|before)
        (you have got|you got) [only|just] (until|till|to) {when}
        my (offer|application|candidacy|candidature|interest|availability) ..4
            (lapse|lapses|expire|expires|ends|runs out|is withdrawn|is off the table|falls away|goes cold|
            stands (until|till|only))
        ^[please|kindly] (have|get|put|leave) your ..2 {verdict} ..3 (with me|to me|on my desk|in my (inbox|hands)|
            across to me)
        (past|beyond|after) {when} ..4 (i cannot|i can not|i will not|i am no longer|i shall not)
        (i am|i will be) (closing|pulling|drawing a line|moving on|walking away|done waiting|done with)
        (i must|i do|i would|i have to|i shall have to|i will have to) (ask|request|urge|insist|demand|require|press)
            [that|for|you|upon|on] ..8 (by|before|within|no later than|not later than) {when}
        (please|kindly) ..1 (have|get|send|give|let me have|provide|share) [me] (a|an|your|the|some) ..2 {verdict} ..5
            (by|before|within|no later|latest|today|tomorrow|now)
        (latest by|no later than|not later than|by the latest|at the latest|at the very latest|before close of) ..3
        so ..1 have (a|an|your|the) ..1 {verdict} ..3 (by|before|ready)
        failing (which|that|this|a (reply|response|decision)|an answer|your (reply|response))
        no (option|choice|alternative|other option|other choice) but to ..6
        (know|told|tell me|hear|see) [exactly] where i stand , ..1 (today|now|by|this|before|at once|immediately)
        i want to know where i stand
        (give|giving|wait|waiting|hold on|holding on|hang on) ..3 (till|until|to) ..2 {when} ..3
            (and then|then i|or i|after that|before i|and no longer|but no longer|but not|not longer)
        (do not|not to) ..2 (keep|leave) me (waiting|hanging|guessing)
        need to (settle|resolve|finalise|finalize|close|conclude|wrap up|sort out)
            (this|it|the matter|things|my application) ..2 (before|by|this|today|now|within)
        (i|we) (require|expect|demand|insist on|want|must have|need) ..1 (confirmation|clarity|an answer|a decision|
            a reply|a response|your answer|your decision|your reply|a yes|a firm|a definite|an update|feedback|to hear|
            to know|to be told) ..6 (by|before|within|latest|today|tomorrow|now|this week|at the earliest|immediately|
            asap|at once|without)
        (my patience|patience) ..3 (running|wearing|limit|limits|end|thin|out)
        (time is|clock is|time's) (running out|ticking|up)
        (last|final) (call|reminder|warning|notice|time i (ask|write|will|shall|chase|remind)|
            chance (to (reply|respond|answer|decide|hire|get|secure|make|say|let|tell)|for you|before|$))
        (otherwise|or else|or) (i will|i shall) (go|walk|withdraw|move on|sign|accept|take|have to|look|consider|assume|
            be)
        so (an|a|your) (answer|reply|decision|word|response) ..1 (before|by) ..3
        you have (one|two|three|a|five|ten|seven|48|24|forty-eight|twenty-four)
            (week|weeks|day|days|hours|more (day|days|week|weeks)) (to|before|left|until)
    """,
    but="""
        (reminder|notice|warning|request|call) (letter|letters|went|we|i|that we|to (the|our))
        could you (say|tell)
        i would (ask|need) you nothing
        otherwise by
        unless (you|they) ..2 (otherwise|another|prefer)
        (there|here) at {when}
    """,
)
"""Or else, by a day: no “need” and no “must”."""

_PRESSES = "This presses them. Ask instead: “Is there a timeline you can share?”"

CHECKS = (
    Check(
        name="demand",
        severity="blocker",
        sentence="The letter demands an answer, or sets them a deadline.",
        source="https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/",
        purposes=BEFORE_AN_OFFER,
        look=said(DEMAND, _PRESSES, or_=(ULTIMATUM, PRESSED)),
        english=True,
        hears=(DEMAND, ULTIMATUM, PRESSED),
        when_heard=True,
    ),
)
