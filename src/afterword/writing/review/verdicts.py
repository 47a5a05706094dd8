"""Verdicts asked for outright, and orders: the two ways of asking that nobody can answer well.

An answer is asked of "am I", of "is the job mine", of "did they choose me", of chances; an order begins its sentence.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

VERDICTS = Talk(
    name="verdicts",
    denied=True,
    ways="""
        # am I, have I
        (am i|have i been|was i|will i be|am i to be|might i be|am i going to be|was i not|am i not|would i be) ..2
            (hired|selected|chosen|picked|appointed|successful|accepted|shortlisted|unsuccessful|rejected|turned down|
            passed over|the one|the winner|the chosen|the successful|in luck|the favourite|the favorite|a contender|
            your favourite|your favorite|your choice|your first choice|your pick|your man|your woman|your person|
            your number|a front-runner|the front-runner|the frontrunner|in the frame|in contention|in with a (chance|
            shout)|under consideration|still (in|being|on) ..3|out|out of it|in|offered|taken on|getting (it|the|an|
            this)|what you (want|need|were|are)|who you|good enough|any closer|close|on board|aboard|
            your (new|next)|top of|at the top|through|on the list) ..5 $?
        (did|do|have|has|will) i [{very}|finally|actually|ever|manage to|managed to|happen to] (get|got|win|won|land|
            landed|secure|secured|bag|bagged|clinch|clinched|nab|earn|earned|make|made|pass|passed|scrape)
            (it|in|through|the cut|the grade|the nod|the vote|the list|(the|this|your|that|a) ..3 {job}|an offer|
            the interview|your test|the test) ..5 $?
        (did|do|have) i [still|even] (have|stand|got|stood) (a|any|much of a|the ghost of a|half a) ..1 (chance|hope|
            prayer|shot|look-in) ..4 $?
        where (did|do) i (come|stand|rank|finish|place|feature) ..4 $?
        how (close|near) (was|am|did|were) (i|it) ..5 $?
        # the job goes, or is
        (is|was|did|has|have|will|does|would) (the|this|that|your) ..3 {job} ..3 (mine|to me|my way|for me) ..5 $?
        is (the|this|that|your) ..3 {job} (going to be|to be|being) (offered|given|mine) ..4 $?
        (whether|(know|see|ask|hear|wonder|wondering|say|tell me|learn|find out|curious|told|hint|idea) ..1 if) (the|
            this|that|your) ..3 {job} ..3 (mine|to me|my way)
        (is|was|will) (it|that|this) [be|a] [firm|clear|definite|definitely|still] (me|mine|yes|no|yes from ..2|
            no from ..2|good news|bad news|thumbs up) ..4 $?
        # they choose
        (have|did|are|will|would|do|has|is|was|does) {they} [{very}|ever|already|then|going to|finally|decided to|
            decide to|agreed to|agree to|vote to|made up ..2 to|not] (take|taken|taking|choose|chosen|choosing|pick|
            picked|picking|hire|hired|hiring|want|wanted|like|liked|prefer|preferred|settle on|settled on|go for|
            gone for|went for|going for|appoint|appointed|appointing|vote for|voted for|plump for|plumped for|
            say yes to|
            said yes to|offer|offering|select|selected|accept|accepted|reject|rejected|fancy|keep|rate) me ..5 $?
        (whether|(know|see|ask|hear|wonder|wondering|say|tell me|learn|find out|curious|told|hint|
            idea) ..1 if) ({they}|the ..2|your ..2|mr ..1|ms ..1|mrs ..1|dr ..1) ..3 (went for|go for|gone for|chose|
            chosen|picked|pick|settled on|decided on|plumped for|voted for|opted for|wants|want|liked|like|preferred|
            prefer|hired|hire|hiring|appointed|appoint|selected|select|agreed on|taking|take|took|choosing|offering|
            said yes to|rejected|leaning towards|in favour of|will be offering|accepted) me
        # tell me whether I
        (know|tell me|say|ask|asking|hear|learn|find out|wonder|wondering|see|confirm|inform me|curious|share|reveal|
            discover|confirm to me|let on|hint|guess|clear up|inform|informed|told|knowing|hearing) ..2 (whether|if) i
            (got|get|have got|landed|won|made it|made the|succeeded|failed|am in|was in|am out|am your|was your|
            have the {job}|have it|have the (place|job|role|post)|was the one|am the one|am still|
            have been (given|offered|chosen|hired|selected|picked|appointed|successful|accepted|rejected|
            unsuccessful)|
            did well enough|did enough|was good enough|have done enough|have passed|was (chosen|hired|selected|picked|
            appointed|successful|accepted|rejected|unsuccessful)|am (hired|chosen|selected|picked|appointed|
            successful|
            accepted|rejected|unsuccessful|going to (get|be)|getting|likely|to be)|will be (hired|chosen|selected|
            picked|appointed|offered|getting|joining|successful)|should (expect|hope|celebrate)|can (start|expect|
            celebrate)|stand a|have a chance|have any|am anywhere|impressed|convinced)
        (know|tell me|say|ask|asking|hear|learn|find out|wonder|wondering|see|confirm|inform me|curious|share|reveal|
            idea|
            discover|let on|hint|guess|clue|inform|informed|told|knowing|hearing|news|word|inkling|telling me|check|
            clarify|intimate|advise) ..2 (whether|if) (i|i had|i will|i would|i did|my ..2|i have)
            [am|was|have|had|has|will|might|did|do|stand|is|been] [still|really|actually|now|finally]
            [been|be|being|to be|going to be|likely to be|likely|a] (hired|selected|chosen|picked|appointed|
            shortlisted|successful|unsuccessful|accepted|rejected|turned down|taken on|through|approved|
            the (one|winner|successful|lucky|chosen|new|favourite|favorite|best)|your (choice|new|next|pick|
            first|person|man|woman|candidate)|in $|out $|in or out|in luck|in the (team|crew|running|frame|mix|final|
            last)|in with|out of the (running|race)|got (it|in|the (job|post|place|role|position|nod|part|gig)|
            through|an offer)|get (it|in|the (job|post|place|role|position|nod))|made (it|the cut|the list|the grade)|
            passed $|passed the (interview|test|trial|selection)|won|landed (it|the)|succeeded|failed|cut it|
            good enough|on the (list|shortlist)|offered (the|a)|getting (the|it)|joining|have (the job|a job)|
            have a (chance|hope))
        (will|would|am) i [be|to be|going to be|about to be|soon be|to] (joining|starting|working|teaching|cooking|
            driving|nursing|part of|one of|the new|your new|your next|on the team|a member|a part|the one|coming|
            moving in|seeing you) ..6 $?
        (can|may|should|shall|do|must|could|am) i [to|now|safely|already] (take it|assume|suppose|presume|consider|
            conclude|gather|infer|believe|think) ..8 (mine|me|job|it|hired|chosen|in|out|team|candidate|rejected|
            successful|selected|role|post|position|no|yes|failed|unsuccessful|place|over|lost) $?
        (think|reckon|say|believe|suppose|guess|feel|likely|probable|possible|sure|certain|confident) ..2 (i|my ..2)
            (have|stand|had|will|am|could|might|was|did|would|stood|shall|is|are) ..3 (chance|chances|hope|shot|
            get (it|the
            {job})|enough|the {job}|good enough|the one|in with|succeed|make it|through|selected|chosen|hired|
            be picked|be chosen|be hired|an offer|land|win|good|high) ..3 $?
        how (likely|probable) is it ..2 i ..6
        (is there|any|much|what|is there any|there) (hope|chance|prospect|likelihood|possibility) ..1 (for me|of me|
            of getting (it|the|this)|of my (getting|being)|of landing|of (the|this|that|a) {job}|left for|
            that i (got|have|will get|am|might get|get)|i got|i have) ..4 $?
        (has|have|did|was|is) (the|this|your|that) ..3 {job} ..1 (gone|go|given|offered|awarded|promised|passed) ..1
            (to|elsewhere) ..3 $?
        is my (name|hat|application|file|cv|candidacy) [still] ..1 (on|in|at|among|top|alive|under|before|out|off) ..4
            $?
        did i ..2 (beat|outdo|outshine|come out|come top|come first|top|come second|finish) ..4 $?
        (know|have|hear|learn|told|see|announce|reveal) ..1 my (result|fate|selection status) ..3
        (will|would|could|can) you ..1 (have|take|hire|employ|keep|want) me ..3 $?
        (did|has|have|was) ..3 (panel|committee|board|they|you|team|boss|manager|director|everyone|jury) ..2 (say|
            said|
            vote|voted|decide|decided) ..1 (yes|no|for me|in favour|in favor|on me|against me) ..4 $?
        (whether|(know|see|ask|hear|wonder|wondering|say|tell me|learn|find out|curious|told|hint|
            idea) ..1 if) ..4 (went|go|gone|going|goes|fell|fallen|came|swung|come down) (my way|for me|in my favour|
            in my favor|against me|on me|to me) ..4
        (given|offered|awarded|promised) (the|it|that|your|this) ..3 to (anyone|someone|somebody|another ..1|anybody|
            me)
            ..3 $?
        (whether|(know|see|ask|hear|wonder|wondering|say|tell me|learn|find out|curious|told|hint|
            idea) ..1 if) (there is|there will be|you have|there might be|there is going to be) (a|an|any) ..2 (job|
            place|
            position|role|offer|chair|seat|spot|contract|room) for me ..3
        (whether|(know|see|ask|hear|wonder|wondering|say|tell me|learn|find out|curious|told|hint|
            idea) ..1 if) (it will be|it would be|it is|it was|it is going to be|it might be) (me|mine|a yes|a no|
            good news|
            bad news|yes|no) ..3
        (make|making|made|sending|send|give|giving) me (an|the|your) ..2 offer ..3 $?
        (tell|telling|say|hear|hearing|hear you say) [me] [that] i (got (it|the {job})|have (got (it|the {job})|
            been (chosen|
            hired|selected|picked|appointed|accepted|offered))|am (hired|in $|chosen|selected|the one|your new)|
            made it $|
            landed (it|the)|passed $)
        did i (pass|succeed|fail|win|qualify) ..3 $?
        # the answer, the chances
        (what|how (good|high|strong|big|slim)) (are|is|were|do you rate|would you say are) ..1 my ..1 (chances|odds|
            prospects|chance) ..5
        (rate|fancy|assess|judge|like|see|put|say about|hear about|idea of|know) my (chances|odds) ..4
        (is|was|will|would) (the|your|their) ..1 (answer|decision|verdict|result|outcome|news|word) ..3 (yes|no|
            positive|
            negative|favourable|favorable|good|bad|in my favour|in my favor|for me|or no) ..4 $?
        (did|has|have|is|was) my (interview|application|trial|presentation|lesson|audition|candidacy|candidature|bid|
            test|shift) ..2 (succeed|succeeded|successful|win|won|accepted|approved|rejected|unsuccessful|
            do the trick|go down well|convince|convinced|get me|got me|cut it|make the|made the|pass|passed|through|
            enough|good enough) ..5 $?
        (should|can|may|could|shall|do|might) i ..1 (expect|count on|hope for|look forward to|get|prepare for|
            congratulate) ..1 (a|an|the|your|good|bad|myself) ..2 (offer|yes|no|contract|news|rejection|celebration|
            myself) ..4 $?
        (offer|yes|contract) (on (the|its) way|coming (my way|to me)|in the (post|offing)|for me|headed my way) ..3 $?
        (has|have|did|was|is) (somebody|someone|anyone|anybody|another ..1|the other ..1) else ..1 (got|get|been|won|
            taken|take|landed|filled|pipped|beaten|beat|getting|chosen|preferred) ..6 $?
        (was|is|did) (somebody|someone|anyone|another ..1) ..1 (chosen|picked|preferred|appointed|hired|favoured) ..2
            (over|instead of|ahead of|before) me ..2 $?
        (have|did|do|has) {they} ..1 (decide|decided|vote|voted|choose|settle|settled|come down|opt|opted) ..2
            (in my (favour|favor)|against me|for me|on me) ..3
    """,
    but="""
        (you|your ..1|he|she|they) (asked|wanted|wished|wondered) ..3 (whether|if)
        (chance|shot|place|opportunity) to (see|meet|look|speak|talk|ask|say|tell|learn|hear|read|visit|try|work)
        (stage|round|letter|letters|papers|chart|references|documents|certificate~|form|forms|file|message|mail|email|
            attachment|gist|idea|time|times|number|name|date|figure|figures|point|right|wrong|spelling|address|
            question|joke|photo~)
        (like|want|need|prefer|wants|wanted) me to
        (job|work|task) of
        so that you can
        (know|tell|say) (whether|if) i (passed|have passed) ..3 (on|along|by)
        at (tarn|my)
        the (other|first|second) (one|half)
        keep me (in|on|up|posted|informed)
    """,
)
"""In or out, asked outright."""

BIDS = Talk(
    name="bids",
    denied=True,
    ways="""
        ^(please|kindly|do please|please do|please just|please kindly|so please|please also|also please|
            would you please
            just) (arrange|ask|assign|book|check|clarify|complete|confirm|contact|copy|decide|email|e-mail|mail|
            explain|fill me|find|fix|follow up|forward|get|give|hand|have|hold|hurry|inform|introduce|invite|issue|
            list|
            make|move|notify|organise|organize|phone|pass|print|process|put|quote|raise|reply|resend|respond|return|
            review|ring|schedule|scan|send|set|share|show|sign|sort|speak|specify|submit|supply|tell|text|update|
            upload|
            verify|write|direct|connect|push|speed|copy me|advise|acknowledge|indicate|add|amend|change|correct|
            see to|
            transfer|provide|let me|refer|reserve|save|try|come back|call|name|state|use|attach|append|treat|hurry|
            remind|reopen|reconsider|rush|escalate|
            approve|recommend|rate|prepare|reschedule|postpone|mark|choose|pick|select|hire|cc|loop|include|involve|
            ensure|
            describe|outline|elaborate|detail|define|take a look|take another look|have a look|get hold|deal|answer|
            consider|
            push|speak up|wait|read|look|help|bring|start|stop|remove|mention|keep me|keep us|do)
            (me|us|my|a|an|the|your|another|some|any|whether|what|when|who|how|where|why|which|with|to|on|for|back|up|
            by|through|over|that|if|in|at|this|it|him|her|them|as|whatever|whoever|all|one|out|asap|soon|receipt|$)
        ^[just|now|then|so|also] (send|give|tell|show|forward|confirm|email|e-mail|ring|phone|text|update|inform|
            notify|arrange|schedule|get|explain|provide|find out|check|put|pass|copy|book|reserve|fix|name|state|
            resend|return|hand|introduce|invite|move|list|clarify|supply|speed up|acknowledge|add|grant|refer|
            recommend|
            let me (know|have|see|hear))
            (me|us|my|whether|what|when|who|how|which|with (your|the|hr|him|her)|the ..3 (date|dates|time|times|day|
            start|place|address|room|name|names|list|details|form|papers|contract|steps|salary|rota|receipt|manager|
            number|hours|result|outcome|decision|schedule|timetable|agenda|link|reason|status|next|panel|person)|
            about|of|by|soon|asap|at once|today|tomorrow|back|on the|your ..2 (answer|decision|reply|manager|number|
            availability|hr|colleague|director|list|plans))
        ^(reply|respond|answer|revert|write back|call back|ring back|get back) (to|by|with|soon|at|asap|today|before|
            when|as soon|once|promptly|me)
        ^[please] (see|make sure|ensure|see to it) ..1 that (my|i|the|somebody|someone|this|it|you|your)
        ^[please|kindly|just|do] let me know ..2 $
        ^[please|kindly|just|do] (read|consider|reconsider|look at|look through|review|mention|recommend|support|push|
            back|favour|put forward|put in|forward|submit|present) (my|me|a word|a good word|in a word) ..6
        ^[please|kindly|just|do] (hold|reserve|keep|save|secure) (the|a|that|this|your|my) ..3 {job} ..4
        ^[please|kindly|just|do] (ask|tell|get|have|contact|remind) (mr ..1|ms ..1|mrs ..1|dr ..1|miss ..1|the ..3|
            your ..3|
            someone|somebody|whoever ..2) to (get|call|ring|phone|write|email|contact|send|reply|answer|let|look|see|
            meet|arrange|forward|confirm|consider|speak|give|message) ..6
        ^(awaiting|waiting for|expecting|requesting|requiring|needing|anticipating) (your|an|the|a) ..3
        ^[please|kindly] do not (forget|delay|keep me|leave me|make me|let me wait|put off|take too) ..4
        ^[please|kindly|just|and] (make sure|be sure|remember|see that|take care|try|manage) ..1
            (to (send|tell|call|ring|write|let|answer|reply|give|email|forward|confirm|include|pass|get|put|read|look|
            consider)|you (send|tell|call|ring|write|let|answer|reply|give|email|forward|confirm|include|read))
        ^[please|kindly] (be|get|stay) in touch (with|soon|by|as|about|today|once|when|before|this|next)
        ^(let us|let's) (set|fix|book|arrange|schedule|find a|agree|get|settle|wrap|make a|pick|sort)
        (and|so|then|therefore) [please|kindly|just] (tell|send|give|inform|update|notify|forward|email|ring|
            phone|
            advise|contact|revert to|call) (me|us) (by|what|when|where|whether|how|who|why|soon|today|tomorrow|the|a|
            an|your|as|back|at once|about|of|on|asap|all|some|any)
        please [do|just|also|kindly] (send|tell|give|inform|update|notify|forward|email|advise|provide|show|furnish|
            share with|grant|text|confirm to|keep) (me|us) (by|what|when|where|whether|how|who|why|soon|today|
            tomorrow|
            the|a|an|your|as|about|of|on|asap|all|some|any|with|in|posted|informed|updated)
        ^[please|kindly] (have|get|ask|tell) (her|him|them|somebody|someone|hr|your ..2|the ..2|mr ..1|ms ..1|mrs ..1|
            dr ..1|sam|daniel) to (send|call|ring|email|write|phone|contact|confirm|reply|arrange|let|look|forward|
            text)
    """,
    but="""
        (regards|thanks|greetings|compliments|best wishes|best|apologies|love|condolences|congratulations) ..3
        (tell|let|thank|remind) ..5 (that|how much|know (that|how|i))
        if (you|it|anything|there|that|i|any|one|my|this|more|something|need~)
        should (you|it|anything|there|i|any)
        unless
        in case
        whenever
        (at|in) ..1 (your|any|own) ..1 (convenience|time|leisure|pace)
        no (rush|hurry|need)
        (would|might|could) (suit|help|be (of use|useful|helpful|better|easier|kind)|work)
        (suits|suit) (you|him|her|them)
        easier for you
        (find|see) (attached|enclosed|below|here|my|the|two|three)
        (attached|enclosed|below)
        (keep|bear|hold) me in mind
        keep my
        (excuse|forgive|pardon|accept|disregard|ignore|delete)
        use (this|the) ..2 (number|address|email|mail|line)
        (call|ring|phone|text|reach|email|write to|reply to) (me|this|my|us) ..3 (if|on|at|should|after|before|under|
            when|any|number|address)
        (give|drop) me a (call|ring|bell|shout|line) ..3 (at|on|any|if|should|day|the number|number)
        (out|off) of (the|your|consideration)
        (put|get|set) (it|them|this|that|the) ..3 (in|on|under|behind|to|down) ..2 (sentence|page|rota|shelf|paper|
            oven|
            pan|machine)
        (could|would|can|will|might|may|if) (you|i|somebody|someone|they) ..12
        (and|so|then|also) (tell|told|send|give|gave|call|ring|show) (me|us) ..6 (when i|about how|in my|at the time)
        need anything
        anything (else|further|more|missing|unclear)
        ^please (do|feel|know|rest|note|bear|take|let me know (which|if|whether))
        (of the|which) (dates|times|days|slots|two|three) ..2 (you|suits|suit)
    """,
)
"""Orders: a sentence that begins with what the reader is to do."""
