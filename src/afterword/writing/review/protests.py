"""Protests against a rejection: the reason disputed, the fairness doubted, another look asked for."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

PROTESTS = Talk(
    name="protests",
    denied=True,
    ways="""
        # what they found is not so
        (feedback|scoring|score|scores|marking|marks|decision|reasoning|reason|reasons|process|comparison|letter|
            judgement|judgment|assessment|view|remark|remarks|claim|comment|comments|criticism|conclusion|verdict|
            explanation|outcome|result|answer|ranking|evaluation|impression|idea|point) ..9
            (is not|are not|was not|is simply not|are simply not|was simply not|is just not|is plainly not|
            is clearly not|is really not|was really not|were not|cannot be|can not be|could not be|does not|do not|
            did not|hardly|seems|
            seem|sounds|strikes me as|is far from|are far from|was far from|is anything but)
            ..1 (fair|right|correct|true|accurate|just|justified|reasonable|reflect|reflects|add up|stand up|hold|
            hold up|
            hold water|make sense|do me|do justice|match|fit|square|tally|agree with|correspond|tell the|hold good|
            follow|convince|justify|explain|apply|mean|unfair|unjust|wrong|mistaken|harsh|odd|strange|thin|weak|petty|
            inaccurate|arbitrary|unjustified|premature|hasty|contradictory|inconsistent|unreasonable)
        (unjustified|unfounded|groundless|baseless|ill-founded|misjudged|unwarranted|undeserved|wide of the mark|
            off the mark|untrue|far-fetched|flimsy|spurious|pretext|double standards|moving the goalposts|
            miscarriage|misrepresented|mischaracterised|mischaracterized|contradictory|travesty|tick-box|box-ticking|
            tokenistic|token interview|age discrimination|reverse discrimination)
        (hard|difficult|impossible|tough|not easy) to (square|reconcile|believe|accept|credit|swallow|make sense of|
            see how|see why|see what|understand why|understand how|respect)
        (contrary to|despite|in spite of|notwithstanding) what (you|the panel|your ..1|they) ..1
            (say|said|wrote|write|claim|claimed|told|suggest|suggested|think|thought|conclude|concluded)
        {they} (say|said|write|wrote|claim|claimed|state|stated|suggest|suggested|mention|mentioned|
            told me) ..9 , (but|yet|however|although|though|
            whereas|and yet) ..3 (i (have|had|did|do|am|was|can|know|
            worked|led|ran|managed|taught|made|answered)|my|that is|nobody|no one|you|neither)
        that is (not|simply not|just not|plainly not|hardly) (true|so|the case|correct|accurate|what|how|fair|right)
        how (can|could|am|is|was) (i|someone|somebody|anyone|a person|a|an) ..3 (be|have been|lack|fail|count as|
            over-qualified|overqualified|underqualified|under-qualified|inexperienced|unsuitable|too|not) ..12 $?
        (cannot|can not|could not|can hardly) (possibly|really|honestly|surely|all) ..1 be ..1 (right|correct|true|
            accurate|fair|the (reason|case|end))
        (cannot|can not|could not|can hardly) be ..1 (right|correct|true|accurate|fair|serious|all there|the whole|
            the real|the true|the only|the end|so)
        # how they came to it
        (believe|think|feel|suspect|fear|wonder|sure|convinced|clear|obvious|certain|plain|sense|seems|looks|say|
            sounds|appears|may|imagine|assume) [that|if|whether|as though|as if|to me|to me that] [my|the|your|some]
            (age|accent|gender|sex|race|nationality|disability|religion|surname|name|pregnancy|background|postcode|
            politics|favouritism|favoritism|prejudice|bias|nepotism|money|budget) ..3 (played|play|had|has|was|is|
            came|
            counted|count|influenced|mattered|weighed|stood|held|worked|got|may|might|must|decided|tipped|cost)
        i was (never|hardly|barely|not really|not even|not properly|not once|not fairly|not truly|only) ..1
            (asked|given|allowed|heard|listened to|considered|taken seriously|tested|there to|invited to|interviewed|
            treated|let|shown|judged|a (number|formality))
        (your|their|the) (minds|mind) ..3 (made up|settled|decided|closed)
        (decision|choice|outcome|result|mind|minds|it|everything|winner) ..2 (made|taken|settled|decided|fixed|known|
            chosen) ..2 (before|in advance|already|from the start|from the beginning|beforehand|weeks ago|long ago)
        (formality|charade|sham|farce|box to tick|window dressing|window-dressing|going through the motions|
            show trial|
            a foregone|make up the numbers|made up the numbers|making up the numbers|cosmetic)
        {they} ..2 (got|have got|had) (me|the|my|this|it|things|hold of) ..3 wrong
        {they} ..1 (hardly|barely|scarcely|did not (really|even|properly|fully|once)) ..1 (looked|look|read|asked|ask|
            listened|listen|gave|give|saw|see|know|knew|spoke|heard|hear|let|glanced|considered|consider|took|take)
        (you|panel|committee|team|they) ..2 (overlook|overlooked|disregard|disregarded|discount|discounted|forgot|
            forgotten|ignored|ignore|dismissed|misread|mistook|confused me|mixed me|mixed up|confused my) ..6
            (my|me|that i|i|mine|the fact|what i|how)
        (mix-up|mixup|clerical error|clerical mistake|administrative error|confused with|mistaken for)
        (my|the|your) ..2 (panel|committee|selection|choice|decision) was ..1 (biased|loaded|stacked|skewed|one-sided|
            prejudiced|flawed|rushed|political)
        {nots} (think|believe|feel|suppose|imagine|say) [that] {they} ..2 (understood|understand|seen|saw|looked|read|
            considered|realise|realize|know|knew|gave|given|took|taken|heard|listened|appreciate|appreciated|grasped|
            looked|fair|right|judged|asked)
        (surprised|puzzled|taken aback|startled|bemused|confused|dumbfounded|nonplussed|staggered|
            floored) ..3 (decision|
            reason|reasons|letter|result|outcome|rejection|verdict|explanation|choice|refusal|answer|no|rejected|
            turned down|refused|passed over|not chosen) ..2 (given|as|since|considering|because|when|after|for|with|in
            view|that|seeing|$) ..6
        ^surely ..4
        (stacked|loaded|weighted|skewed|slanted|tilted|prejudiced|biased) ..1 (against|towards|in favour|in favor)
        (set up to fail|odds were|goalposts|no way to win|never going to (win|get|be)|could not (win|have won))
        (you|they|she|he) would have ..1 (seen|found|got|met|heard|chosen|thought|known|learned|learnt|realised|
            realized|
            understood|hired|picked|noticed) ..4
        i would have (been (chosen|hired|picked|selected|offered|appointed)|got|had it|won|passed|proved|shown) ..3
        if ..5 (counted|counts|mattered|matters|meant|means|were fair|was fair|is worth|was worth) ..4
        (good enough|sufficient|proper|serious) ..1 (reason|reasons|ground|grounds|argument|explanation) ..3
        (contradict~|at odds with|conflicts with|inconsistent with|flies in the face|belied|belies|out of line with|
            out of step with|goes against|sits badly with|hard to tally) ..4
        wrong (to|of you to|that) (say|claim|think|suggest|conclude|assume|state|hold|write|judge|reject|turn|you|i|
            the)
        i did (mention|say|show|explain|tell|answer|have|bring|give|send|point out|list|prove|meet|name|cover|
            describe|
            ask|pass|score|complete|work|lead|manage|raise) ..4
        expected (better|more|fairer) (of|from) ..4
        (count|counts|counted) for (more|something|nothing|little|so little)
        (speak|speaks|spoke) for (themselves|itself)
        (should|ought to|must) (surely|at least) ..4
        (should|ought to) have (counted|been enough|weighed|mattered|sufficed|spoken|told you|shown you|convinced|
            been plain|been clear|been considered|been taken|made|put me|settled|been given) ..3
        (raise|pursue|escalate|take|put|bring) (this|it|that|the matter) ..1 (with|up with|before|to) (your|the|
            my) ..3
        (union|acas|ombudsman|solicitor|lawyer|tribunal|equality|watchdog|regulator|head office|mp|press|
            newspaper) ..2
            (about|over|to|and|will|if|has|have|would|advise~|$)
        not what ..3 (told|said|promised|led|agreed|heard|given)
        what (more|else) ..2 (could|can|should|would|must|do|did|have|need|was|is) ..1 (i|you|anyone|anybody|one|to)
        (passed|passing|pass) (me|over|us) ..1 (over|for|again|in|$)
        (turn|turned|turning) me (down|away) (is|was|because|over|for|without|on|when|makes|after|just|simply)
        (hire|hired|hiring|choose|chose|choosing|picking|picked|appoint|appointed|preferring|preferred|
            prefer|preference|value) ..6 (over|instead of|ahead of|rather than) ..1 (me|someone|somebody|
            experience|my|mine)
        (less|lower|fewer|weaker|cheaper|half the|half my|hardly any|none of my|none of the) ..1 (experience|
            experienced|qualified|candidate|person|skilled|able|capable|training|years|suited|suitable) ..3
        (someone|somebody|candidate|person) ..2 (cheaper|younger|greener|less|with no|with fewer|without|straight out|
            half) ..3
        # look at it again
        (please|ask you to|like you to|urge you to|want you to|hope you will|hope you|could you|would you|can you|
            will you|
            invite you to|beg you to|worth) ..2 (think|look|consider|check|read|go|weigh|examine|go back|think hard|
            take) ..5 (again|once more|afresh|a second time|twice|another look|a second look|over it|differently)
        before (you|the panel|they|anyone) ..2 (finalise|finalize|close|fill|sign|send|offer|settle|commit|appoint|
            announce|shut|confirm|decide|rule)
        (reopen|re-open|reinstate|re-score|rescore|remark|re-mark|recheck|re-check|recount|revive|review|restore) ..1
            (my|the|this|your) ..2 (application|case|file|decision|result|score|scores|test|marks|candidacy|paper)
        (give|offer|grant|allow) me ..3 (trial|chance|opportunity|week|month|day|hour|interview|shot|go) (to|and|so|
            at)
            ..2 (prove|show|change|convince|demonstrate|explain|put)
        (keen|like|want|wish|love|happy|ready|able|willing|hope|try|determined) to (change your|prove you|prove it|
            set (the|this|you)|put (the record|this|you|my side)|challenge|contest|dispute|correct (your|that|the|
            this|an))
        (the record|things|you|this|matters) straight
        (right of|grounds for|to whom|who|where|how) ..3 (appeal|complain|contest|challenge) ..4
        # i was the better one
        {they} (will|would|are going to) ..1 (not|never|struggle to|be hard pressed to|find it hard to) ..2 (find|
            get|meet|
            see) ..4 (better|like me|as good|my|who can|more|another|so)
        (i|my ..1) ..2 (have|had|has|did|am|was|know|bring) ..1 [far|much] (more|better|longer|stronger) ..4 than
            (whoever|the person|anyone|any|the one|most|the other|your|him|her|them|somebody|someone)
        (whoever|the person|the one|candidate|somebody|someone|colleague|person|man|woman) ..4 (cannot|could not|
            can not)
            ..1 (be|have|possibly|know|do|bring|match|offer) ..4
        {nots} ..2 (convinced|persuaded|satisfied|sure|certain|believe|accept|think|see) ..2 (an|the|another|any|
            somebody|someone|your|internal|that|there) ..4 (better|stronger|more suited|more suitable|fitter|ahead|
            best|right|internal)
        (right|better|best|obvious|stronger|natural|only|proper) (person|choice|candidate|one|fit|man|woman|match|
            {trade})
            ..3 (was|is|were) (me|sitting|in front of|right there|i)
        (i see|i saw|i remember|i recall|i view|i read|i took|i heard) (it|things|this|that|the ..2) ..1 (differently|
            otherwise|another way|in another light|quite differently|very differently)
    """,
    but="""
        (i|quite|do|fully|of course) [quite|fully|do] (accept|respect|understand) (your|the|that|this|how|it|why)
        (change|changes|reopen~|re-open~|reconsider~) ..6 (i would|i will|glad|happy|love)
        thank~ ..3 for
        should ..6 (change|open|arise|come up)
        no (quarrel|complaint|argument|hard feelings)
        (you|they) were right
        the right (choice|person) for
        at (tarn|my)
    """,
)
"""What argues with a decision that has been made."""
