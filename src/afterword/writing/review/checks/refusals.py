"""Refusals: a rejection is taken without argument."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.facts import Rejected
from afterword.writing.review.check import Check, beside, said
from afterword.writing.review.findings import Finding
from afterword.writing.review.protests import PROTESTS
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View

ARGUES = Talk(
    name="argues with a rejection",
    ways="""
        (doubt|doubtful|question) [that|whether|if] {they} [{very}] (looked|read|saw|considered|understood|listened|
            gave|took|know|can|are|have|even)
        whoever (made|took|decided|read|chose|judged|reviewed)
        i (still|firmly|remain|sincerely|honestly) ..1 (think|believe|maintain|feel|convinced|say|consider|insist|
            certain|sure) ..3 (i am|i was|i would|i could|right|mistake|best|wrong|unfair|deserve)
        (it|that|this) (cannot|can not|could not) be (that|right|the|because|how|true)
        (speak|talk|write|complain|turn|appeal) to (your|the) (superior|superiors|boss|manager|head|ceo|director|
            supervisor|board|head office|management|owner)
        (you|they|will|would|may|might) ..2 (rue|regret) (this|it|that|your|the)
        (treated|judged|dismissed|handled|rejected) ..1 (unjustly|unfairly|badly|harshly|wrongly|shabbily|poorly|
            like this|so)
        let me (convince|prove|show|persuade|demonstrate|change)
        (convince|persuade) (you|them|the panel) ..3 (otherwise|interview|meeting|chance|wrong|$)
        (on|with|after|at) a second look
        if {they} had (read|looked|seen|listened|known|asked|taken|given|understood|met)
        had {they} (read|looked|seen|listened|known|asked|taken|given|understood)
        would have (chosen|decided|voted|seen|judged) (differently|otherwise|me)
        (chosen|decided|judged|voted|chose|judged me) ..1 (badly|wrongly|poorly|unwisely|in haste|hastily|too quickly)
        at it once more
        (is it|was it) [because] (my|of my) (age|accent|gender|name|colour|color|race|weight|hair)
        (my age|my accent|my gender|my name) $?
        # a mistake
        (making|made|make|be) [{very}] (a|an) ..2 (mistake|error|misjudgement|misjudgment)
        (is|was|must be|has been|be|there has been|there must have been) (a|an|some) ..2
            (mistake|error|mix-up|misunderstanding|oversight|misjudgement|misjudgment)
        your (loss|mistake|error)
        (a|the|your) mistake (to|not to|of yours|in (rejecting|refusing|not|turning|your|this|passing))
        {they} (will|are going to|may|might|would) [{very}|come to|one day|soon|all]
            (regret|rue|be sorry|realise|realize|see) (this|it|that|your|one day|what|$)
        (got|get|getting) (it|this) wrong
        got the wrong (person|candidate|impression|idea|end)
        (backed|back|backing|chose|chosen|picked|hired|bet on|put (your|its|their) money on|gone with|went with|taken|
            took) the wrong (horse|one|man|woman|person|candidate|name|card|pony|nurse|teacher|engineer|choice)
        (go|look|read|run|cast an eye) (through|over|at) (my|the) ..3 (once more|again|a second time|one more time|
            afresh)
        (before|until) (the|your) (door|file|book|matter|case) (is|are|closes|gets) (shut|closed|for good)
        (wrong|bad|poor|unfair|unjust|unreasonable|incorrect|hasty|strange|baffling|short-sighted|shortsighted|absurd|
            ridiculous|odd|curious|arbitrary|illogical|foolish|puzzling|premature|flawed|questionable) ..1
            (decision|choice|call|conclusion|outcome|judgement|judgment|verdict|result|assessment|reason|reasons|
            reasoning|process|move|person|candidate|hire)
        (decision|choice|conclusion|outcome|judgement|judgment|verdict|result|assessment|reasons|reasoning|process|
            this|
            it|selection) (is|was|are|were|seems|seemed|looks|strikes me as|feels|felt|appears) [{very}|rather|to me]
            (wrong|bad|unfair|unjust|unreasonable|incorrect|hasty|strange|baffling|short-sighted|shortsighted|absurd|
            ridiculous|arbitrary|illogical|foolish|puzzling|premature|flawed|questionable|biased|discriminatory|a sham|
            rigged|a farce|hard to (accept|understand|follow|swallow|believe)|a mystery|beyond me|nonsense|a joke|
            insulting|incomprehensible)
        (i|we) (do not|cannot|could not|can hardly|find it hard to|refuse to|must|have to|beg to|strongly|respectfully|
            fail to|struggle to|am struggling to|am unable to|totally|wholly|completely)
            [{very}|just|simply|for the life of me] (agree|accept|understand|believe|see|follow|share|differ|disagree|
            object|protest|dispute|contest|challenge|fathom|comprehend|imagine|grasp|respect) ..2
            (your|the (decision|choice|reason|reasons|outcome|result|logic|reasoning|verdict|rejection|panel)|this|
            that (you|
            the|my|i|a|an|somebody|someone)|why|how (you|the|a|an|somebody|someone|i)|what|with (you|your|the|this|
            that)|
            to (your|the|this)|anyone|$)
        i [{very}|respectfully|must|totally|wholly|completely] (disagree|object|protest|dispute|contest|challenge|
            question|appeal|reject) ..2 (your|the|this|that|it|$)
        (wish|want|intend|going|ask|request|like) to (appeal|contest|challenge|dispute|question|protest|object) ..2
            (decision|choice|outcome|result|this|it|your|to)
        # think again
        (reconsider|rethink|re-think|reverse|revisit|overturn|re-evaluate|reevaluate|reassess|re-examine|reexamine)
            (me|this|your|the|it|my|that|$)
        (ask|urge|beg|implore|hope|want|invite|request|like|please|could|would|will) ..3
            (reconsider|rethink|think again|look again|reverse|revisit|think (it|this) over|
            change your (mind|minds|decision))
        (change|changed) your (mind|minds|decision)
        (^think|to think|please think|should think|and think|^look|to look|please look|you look|you would look|
            should look) ..2 (again|twice|harder|once more)
        (take|have|give|deserve~) ..3 (second|another|closer|fresh|proper|serious) (look|thought|hearing)
        review ..3 (decision|application|case|assessment|outcome|candidacy)
        (give|grant|deserve~|allow|want|offer) [me] (another|a second|one more|a proper|a fair|a real)
            (chance|interview|opportunity|hearing|shot|try|go)
        (it is|is it) not too late
        not [be|your] [the] final (word|answer|decision)
        take (this|that|it|no) for an answer
        will not accept
        (you|your) (still|can still) (change|reverse|hire)
        # unfair
        (will not|cannot) take no for
        (decision|it|outcome|choice|result) (was|had been|is) (made|taken|settled|fixed|decided|clear)
            (before|long before|already|from the|in advance|beforehand)
        (reason|reasons|explanation|argument) ..2 (do not|does not|did not|cannot|fail to)
            (convince|satisfy|persuade|hold|make sense|stand)
        (hardly|not|no) (a|an) ..1 (fair|good|valid|sound|real|serious|convincing|sufficient)
            (reason|ground|argument|excuse)
        so much for
        (unfair|unfairly|unjustly|unjust|biased|bias|discriminat~|favouritism|favoritism|nepotism|rigged|prejudice~|
            ageism|ageist|sexist|sexism|racist|racism|unlawful|illegal|fairly|injustice|inside job|the fix was in|
            stitch-up|
            fixed from|foregone conclusion)
        because (i am|of my) [{very}] (old|young|too old|age|foreign|accent|a woman|pregnant|gender|race)
        (already|always) [{very}] (decided|chosen|had someone|picked|made up your) ..4
            (before|in mind|beforehand|from the)
        internal candidate all along
        (never|not) ..2 (a|given a|given me a|had a|stood a|stand a) [fair|real|proper|chance]
            (chance|hearing|look|shot|opportunity)
        (tribunal|lawyer|lawyers|solicitor|legal (action|advice|steps)|complaint|complain|complaining|escalate|
            take this further|take (it|this|the matter) (further|up with)|ombudsman|ceo will|
            write to your (boss|ceo|manager|head))
        (report|name and shame) (you|this|your)
        (glassdoor|social media|linkedin|leave a review|tell (everyone|people|others))
        # i was the one
        i (am|was) [{very}|clearly|obviously|plainly|by far|easily|without (doubt|question)|still|beyond doubt|
            undoubtedly|probably|surely] (the (best|better|strongest|stronger|right|
            most (qualified|suitable|experienced|suited)|perfect|ideal|obvious)|
            more than (qualified|capable|suitable|suited|able)|better (qualified|suited|than)|
            more (qualified|experienced|suitable|capable) (than|for)|overqualified|perfectly (qualified|suited)|ideal|
            the one (for|you|with the)|fully qualified|qualified enough|exactly what)
        (i|my (experience|record|background|skills|cv|profile)) [{very}|clearly|obviously|plainly|had|have|has]
            (met|meet|meets|matched|matches|match|exceed|exceeds|exceeded|tick|ticks|ticked|fulfil|fulfils|fulfilled|
            fit|fits|covers|cover) [{very}] (every|all|each|the) ..2 (requirement|requirements|criterion|criteria|box|
            boxes|point|points|description|profile|advert|item|bullet)
        (every|all|each) [the] (requirement|requirements|box|boxes|criteria|criterion) ..3
            (met|ticked|fulfilled|matched|exceeded|was|were|is|are)
        (i|me|my) [{very}|clearly|should have|would have|could have|ought to have] (deserve|deserved|earned) ..2
            (it|this|the|better|more|to|a|that|$)
        (should|ought to) [{very}|have] (have been|have got|have gotten|have had|be|have chosen|have picked|have hired|
            have gone) ..2 (me|mine|the {job}|chosen|hired|selected|picked|offered)
        (nobody|no one|no-one|no other|not one|none of the|hardly anyone|few) [else] ..5
            (could|can|have|has|would|will|had|is|was|better|more|as|match|did|does) ..4
            (i (have|do|did|could|can|am|was|would|know|bring|$)|as i|than i|than me|like me|me $|
            my (experience|record|skills|background|knowledge|years)|what i|qualified|offer what|bring what|
            more experience|as much)
        (better|more (qualified|experienced|suitable)) than (the (other|person|one|candidate)|whoever|anyone|anybody|
            him|her|most)
        (whoever|the (person|candidate|one|man|woman|other candidate)) [that|whom|who] (you|got|was|has|beat) ..3
            (cannot|could not|can not|can possibly|could possibly|will not|does not|did not|is not|has not|lacks|less|
            never|cannot possibly|must have)
        (what|who) ..3 (have|has|had|did) ..3 that i (do not|did not|lack|lacked|have not|could not)
        how (can|could|did|do|dare) (you|anyone|the panel|a|your|someone|they) ..4
            (reject|turn|say|choose|decide|prefer|overlook|claim|possibly|call|not see|ignore|pass|judge|justify|
            conclude|think|hire|pick|let)
        # why, and you
        why (was i|did you|was my|did the|was it|am i|would you|have you|do you|has the|not me|i was|
            you (did|would|have|chose|turned|rejected|passed)) ..4 (not|rejected|turned|refused|declined|passed|
            overlook|choose|hire|invite|reject|waste|interview|ask|let|make|bother|go|pick|lead|advertise|$|$?)
        {they} [{very}|clearly|obviously|simply|apparently|evidently|just|even|all|have|really|seem to have]
            (overlooked|ignored|misjudged|misunderstood|dismissed|wasted|misled|failed to|
            did not (read|listen|give|look|consider|understand|recognise|recognize|see|ask|bother|grasp|appreciate|
            even|
            take|value)|never (read|listened|gave|looked|considered|asked|intended|meant|took)|
            have not (read|understood|looked|considered|seen|grasped|given)|missed (the|a|my|out|something|what)|
            underestimated|underestimate|undervalued|undervalue|misread|cannot have (read|listened|looked|understood)|
            do not (know|understand|realise|realize|see|recognise|recognize|appreciate))
        {they} (told|assured|said|led|gave|let|promised|implied|seemed|made|yourself said|indicated|hinted) ..4
            (impression|believe|sure|well|fit|perfect|ideal|had it|had the|impressed|i was|would be|best|strong|
            certain|liked|excellent|great|what you)
        (after|given|considering|despite) (all|everything|the|my) ..6 (did|done|put in|invested|spent|owe|deserve|
            effort|hours|time|work|experience|years|record|qualifications) ..4 (i expected|deserve|you owe|this is|
            i would have|at least|it is|unfair|reject|no|this)
        (wasted|waste of|wasting|cost me) ..2 (time|hours|day|days|effort|money)
        (all|with) [all] due respect
        (i|must|have to|frankly|quite|am|feel|felt|was|left me) [{very}|say that i am]
            (shocked|appalled|outraged|stunned|astonished|baffled|angry|furious|insulted|dismayed|bewildered|perplexed|
            amazed|offended|bitter|humiliated|cheated|robbed|betrayed|disgusted|astounded|flabbergasted|indignant|
            speechless|mystified|at a loss|incredulous)
        are you [{very}|absolutely|quite] (sure|certain|serious|joking|kidding)
        (makes|make|making|made) no sense
        (explain|justify|account for) (yourself|yourselves|this|your|how|to me|why|what|
            the ..1 (decision|reason|reasons|choice|outcome|score|scores|result|rejection|grounds|contradiction|
            difference))
        ^(surely|honestly|frankly|seriously) , (you|there|this|i|it|that|what|the)
        not [{very}] good enough (for you|$)
        prove (you|them|the panel) wrong
        {they} (are|were) (wrong|mistaken)
        [i am] not (convinced|persuaded|satisfied|happy) (by|with|that)
        cannot be (right|true|serious|the end|final)
        (reasons|reason|explanation|excuse|grounds|argument|decision|outcome) ..1 (hard|difficult|impossible|tough) to
            (believe|accept|swallow|follow|understand|credit|take)
        (result|outcome|decision|answer|verdict) (would|could|might|should) have been
            (different|another|otherwise|yes|positive)
        (would|could|might) be different $
        if ..2 (panel|committee|team|interviewers|somebody|anyone|your colleagues) had ..2
            (listened|read|asked|looked|paid|bothered|cared|prepared|known|seen)
        (you are|you will) ..1 (regret|be sorry|rue|come to regret) (this|it|that|one)
        (like|wish|want|intend|going|plan) to (appeal|contest|challenge|complain)
        (cannot|can not|do not|will not|refuse to) accept ..3 (as (fair|final|just|right)|
            this (decision|outcome|result)|the (decision|outcome|result|verdict))
        (nobody|no one|none) (on|of) (your|the) ..1 (shortlist|list|short list|others) can have
        (do not|cannot|can not|fail to|hard to|struggle to|difficult to|unable to|at a loss to) ..2
            (understand|see|comprehend|fathom|accept|grasp|follow|believe|make sense of) ..2
            (how|why|your|the|that|what) ..4
        help (feeling|thinking|wondering|suspecting|but (feel|think|wonder|suspect)) [that|if|whether]
            (the|you|your|i|there|my|this|it) ..6
        (suspect|wonder|fear|feel|believe|think|sense|guess) ..3 (my|it|the|there|something|if|whether|because|a) ..5
            (age|accent|gender|race|nationality|disability|religion|favourit~|favorit~|prejudice|bias~|discriminat~|
            unfair~|unjust~|not fair|mistake|mix-up|error|foul play|politics|inside candidate|foregone|stitch-up)
        how (can|could|is|was|does|did) ..8 (better|less|possible|suitable|chosen|fit|happen|stronger|given|prefer|
            preferred|beat|overlook~|qualify) ..6 $?
        (surely|there must be|must have been) ..4 (mix-up|mistake|error|misunderstanding|oversight|wrong)
        (makes|made|make) ..1 (no|little) sense
        (led to believe|given to understand|as good as told|practically told|was promised|been promised) ..8
        (treated|handled|judged|assessed) (unjustly|unfairly|badly|shabbily|poorly)
        (not|never|hardly) ..3 (fair|proper|real|honest|full) (chance|hearing|shot|go|trial|look|crack)
        (another|a second|a fresh|one more) (look|chance|hearing|review) ..3 (at|my|please|application)
        (not sure|doubt|wonder whether|wonder if|not convinced|unsure) [that|whether|if] you ..3
            (understood|understand|read|saw|considered|appreciated|listened|grasped|realise|realised|gave)
        demand to know
        (make|making) an exception
        (far|much|clearly|obviously|a lot) ..1 (suitable|qualified|experienced|deserving|suited|capable|better) than
            (whoever|anyone|the person|him|her|them|the one|the other)
        (not|hardly|no) ..1 (how|way) ..2 (one treats|to treat|you treat|people treat|a company treats) ..
        (passed up|passing up|missed out on|missing out on|lost|letting slip|let slip) ..1
            (the best|a great|the right|your best|an excellent|a good|the strongest) ..2
        your loss
        (mistake|error|injustice|wrong) ..2 (was|has been|must have been|been) ..1 (made|done)
        ((it|this|that) is|it is|that is) not (right|fair|just|correct|acceptable|lawful|legal) ..1 (to|that|how) ..3
            (me|my|reject|turn|choose|you)
        (i could|i can|i would) ..1 do ..2 (job|work|role) ..1 better than ..3
        (gave|give|given|giving|had|got|get) ..2 (a|any) (fair|proper|real|decent|square)
            (shake|crack|hearing|go|chance|shot|look|deal)
        (no way|not possible|impossible|hard to believe|cannot be|beyond me|makes no sense) ..3
            (somebody|someone|anyone|anybody|another|the other|whoever) ..3 (ahead|better|stronger|more|fitter|came|
            beat|won|got)
        (you|they|she|he) ..2 (let|letting|turned|turning|passed|sent|sending) ..1 (a|the) ..1
            (good|right|best|strong|better) ..1 (one|man|woman|person|candidate|hand|nurse|teacher|{trade}) ..1
            (go|away|down|by|over|slip)
        (you|they) will ..2 (see|find|learn|know|notice|rue|remember|think back) ..3
            (missed|lost|let go|turned down|passed over|made a|mistake|wrong)
        (you have|you must have|you) [just] (picked|chosen|got it|decided|judged|called it)
            (wrong|badly|wrongly|the wrong)
        (do not|cannot|fail to) (see|understand|think) how ..8 (gets|got|can get|earns|merits|is) a (no|rejection)
        (believe|think|feel|convinced|sure|certain|say|maintain) [that] (you|the two of you|you both|both of you|
            the panel|your panel|they|you all|your team) [have|had|simply|just] (got|made|took|read|judged|called) ..3
            (wrong|mistake|badly|error)
    """,
    but="""
        thank you for
        (do not|no) ..3 (ask|expect|wish|want) you
        thank you for
        i understand (why|that|your|the)
        right (decision|choice)
        i (respect|accept|understand) (your|the|that|this|how|it)
        should ..6 (change|open|arise|come up)
        if ..4 (change|reconsider|first choice|anything)
        thank~ you for (considering|reconsidering)
        another opening
        time you gave
        thank~ ..3 for
        of (us|me) to
        (coding|typing|rounding|measuring|data|copying|filing) (error|mistake)
        unfair dismissal
        (kind of you|time|trouble|trouble|patience|care) to explain
        ^i regret
        appeal to
        no sense to me until
    """,
)


def argues(view: View) -> Iterator[Finding]:
    """Arguing, in the answer to a rejection or in any letter after one."""
    if view.purpose == "part_well" or view.story.of(Rejected):
        found = tuple(_argues(view))
        yield from found
        for span in beside(view.said(PROTESTS), found):
            yield view.mark(_DECIDED, span)


_DECIDED = "They have decided, and nobody was ever argued into hiring. Thank them, wish them well, and stop there."
_argues = said(ARGUES, _DECIDED)


CHECKS = (
    Check(
        name="argues-with-rejection",
        severity="blocker",
        sentence="The letter argues with a decision that has been made.",
        source="https://www.vault.com/blogs/job-search/rejected-by-your-dream-employer-how-to-follow-up-to-win-"
        "an-offer",
        look=argues,
        purposes=("part_well", "check_in", "thank_you", "stay_in_touch", "answer", "withdraw"),
        english=True,
        hears=(ARGUES, PROTESTS),
        when_heard=True,
    ),
)
