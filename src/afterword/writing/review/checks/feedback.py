"""Feedback: after a rejection it may be asked for, and is never owed."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.facts import Rejected
from afterword.writing.letter import Span
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern

EXPLAIN = Talk(
    name="explain yourselves",
    ways="""
        ^[please|kindly] let me (have|see) (the|your|all|my)
        only (fair|right|decent|proper|reasonable|polite) (that|to|if|for)
        what (did|does|has|had) the (other|others|person|one|winner|chosen|successful) ..3
            (have|has|do|did|say|offer|bring|got|that)
        i want you to
        (like|want|need) ..3 in writing ..1 (why|what|how)
        (someone|somebody) (needs|has|ought|must) ..1 (explain|tell)
        (be so (good|kind) as to|have the (courtesy|decency|goodness) to) (explain|tell|say|give|let|send|share)
        (i await|awaiting|i expect|i look forward to receiving) (your|the|a) ..2
            (comments|feedback|reasons|explanation|answer|notes|report|account)
        (precisely|exactly) where i
        (i|we) (expect|ask|insist|request|demand|require|want) [that] {they} [to|will|must|should] [kindly|please]
            (tell|explain|say|give|send|provide|share|write|justify|state|list|clarify)
        (i should|i would) like ..2 (detailed|written|full|proper) (feedback|reasons|explanation)
        ^[please|so please|now|kindly|just|at least|then|so] (tell|give|send|show|explain to|write|let|provide|inform)
            (me|us) [exactly|precisely|honestly|now|at least] (why|what|where|how|know (why|what|where|how|exactly|
            the)|
            the ..2 (reason|reasons|score|scores|feedback|criteria|truth)|your ..2
            (reason|reasons|feedback|notes|scores|comments|criteria)|feedback|reasons|
            a ..2 (reason|explanation|list|feedback)|an ..1 (explanation|answer)|
            some ..1 (feedback|reasons|explanation|comments)|with|honest|detailed|written|of the reasons|in writing|
            proper|full)
        ^[please|kindly|just|so] (explain|state|justify|specify|share|provide|list|detail|clarify|spell out|outline|
            describe|elaborate|set out|forward|send|give) ..3 (why|what|where|how|reason|reasons|feedback|the scores|
            score|notes|criteria|explanation|grounds|basis|assessment|comments|on)
        {i} [at least|would] (want|need|expect|demand|require|deserve|insist|must have|am entitled to|am owed|claim|
            await|look forward to|have a right to|believe i have a right to|would expect) ..5
            (feedback|reasons|explanation|reason|to know (why|what|where|the|how)|an answer|to be told|a proper answer|
            detailed|know why|know what|scores|score sheet)
        i (am|feel|believe i am) [{very}] (owed|entitled to|due) ..3 (feedback|explanation|reason|reasons|answer|know|
            an|at least)
        (i deserve|i have [{very}|every] right|my right|i have earned|i am waiting) ..3
            (to know|feedback|explanation|reason|reasons|be told|answer)
        you (owe|must|should|have to|could at least|might at least|can at least|need to|ought to) [me|at least|surely]
            ..3 (feedback|explanation|reason|reasons|tell|explain|know|answer|say)
        the least you (can|could) ..5 (feedback|explain|tell|reason|reasons|say|why)
        (by|within|before|no later than|until) {when} ..4 (feedback|reasons|explanation)
        (feedback|reasons|explanation|reason) ..5 (by|within|before|no later than|in writing|immediately|
            as soon as possible|asap|at once|without delay|promptly) ({when}|$|please)
        (written|detailed|full|proper|itemised|itemized|thorough|comprehensive|complete)
            (feedback|explanation|reasons|account|breakdown|assessment|justification)
            (is|from|on|of|for|as|by|and|within|$|in|would)
        (i am|still) (waiting|expecting) ..3 (feedback|reasons|explanation)
        (asked|asking|ask|request|requested) [you|already|once|again] ..3 (again|already|once more|a second time|twice|
            for the (second|third) time) ..4 (feedback|reasons|explanation|why)
        (again|once more) ..3 (ask|asking|request|feedback|why|reasons|reason)
        why (was i|did you (not|reject|turn|choose|decide|pick|hire|pass)|was my application|did i not|was i not|
            am i not|not me|i was not|i was rejected|did the (panel|team) (not|reject|turn|choose|decide|pick))
        (what|where) [exactly|precisely] (did|have|was|were|went|is) (i|wrong|my|it) ..3
            (wrong|lacking|missing|lack|fail|failed|mistake|short|fall|miss|not) ..4 $?
        (exactly|precisely) (why|what|where|which) (i|my|it was|was|went|did|led|made|tipped)
        (insist|insisting) on ..3 (why|feedback|reasons|explanation|answer)
        (i am|i feel) (owed|entitled to|due)
        ^let me have (the|your|all|my|a)
        i [{very}|do|will] (want|demand|require|expect) (to know|an explanation|feedback|reasons|a reason|to be told|
            to see)
        ^[please|so|and] (send|show|give|forward|mail) me ..3 (scores|score|notes|marks|mark|scorecard|evaluation|
            assessment|ranking|results|reasons)
        ^[please|kindly] (explain|justify|account for) ..2 (decision|choice|reasoning|rejection|verdict|outcome)
        (see|read|have|get|receive|view|obtain|copy of) ..3 (interviewers'|panel's|interviewer's|interview|assessors')
            (notes|scores|scorecard|scorecards|comments|marks)
        (who|what) ..2 (got|had|have|did) ..3 (they|he|she|that person|the winner) (have|has|had|did|do|offer) that i
            (do not|did not|lack|lacked)
        (how|where) i (scored|ranked|came|placed) ..3 (test|exercise|panel|others|list|interview|task|ranking|order|
            against)
        what did (the panel|they|everyone|your colleagues|the others|mr~|ms~|each) (say|think|make|write|note|hold) ..3
        what ..2 was wrong with (me|my)
        chapter and verse
        ^[please|so] (spell|lay|set) it out
        where did i (fall down|slip up|trip up|go wrong|lose)
        (expect|require|demand|want|insist|entitled|deserve|owed|request|need|must have|seek) ..6
            (reason|reasons|explanation|feedback|notes|scores|debrief|marks|an honest answer|a straight answer|
            justification|to know why)
        ^[please|kindly|then|do|just] (furnish|provide|state|disclose|supply|list|spell out|set out|justify|clarify|
            specify|share|send me|give me|let me have|let me see|forward|explain) ..6
            (reason|reasons|feedback|points|scores|marks|notes|decision|rejection|criteria|grounds|answers|short|
            interview|shortcomings|mistakes|weaknesses)
        (where|how) (did|have) i (fall short|fallen short|fell short|go wrong|gone wrong|fail|failed)
        (what|where) ..1 (went|was|did|had) ..3 (wrong|lacking|missing|fall short|go wrong|fail) ..4 $?
        ^[please|kindly] explain ..2 (to me|why|where|what|how|your|the)
        what ..2 (did|do) you ..2 (not like|dislike|object|have against|hold against|find wrong|find lacking) ..4
        (lose|lost|losing|dropped) (points|marks) ..2 $?
        (give|name|state) ..1 (concrete|proper|real|honest|specific|actual|detailed)
            (reasons|feedback|explanation|examples|grounds)
        (like|want|wish|love|need|keen) to (know|hear|learn|understand) ..1 (the|your) ..2
            (reason|reasons|grounds|criteria|rationale|reasoning)
        (hear|know|learn|told|tell me|explain) ..1 [exactly|precisely] what ..1 (went|was|i did|did i)
            (wrong|missing|lacking|do wrong)
        why did (you|the panel|they) ..2 (go|choose|pick|prefer|reject|turn|decide|take|hire) ..6 $?
        (have|get|make|let|ask) (her|him|them|somebody|someone|the panel|whoever ..2) [to]
            (write|put|set|spell|list|explain|tell|send) ..3 (down|on paper|out|in writing|me|what|why|where|how|point)
        ^[please|kindly|just|so|then|now|at least|do|please just|please do] (tell|inform|advise|enlighten|show|let|
            level|
            come clean|be (straight|honest|frank|open|plain|truthful)|own up) ..4 (why|where i|what i|what the|
            what went|
            how i|how my|what was|who|on what grounds|what made|what let|which of my|what you (saw|did|found|wrote|
            held))
            ..8
        ^[please|kindly|just|so|then|now|at least|do|please just|please do] (send|give|share|provide|forward|mail|
            email|
            show|state|supply|disclose|furnish|let (me|us) (have|see)|set out|spell out|break down|name|specify|hand|
            release|post|put|list|go through|go over|send (over|across|through|on)|share with me) ..8 (feedback|
            comments|remarks|marks|mark|scores|score|grade|grades|score sheet|scoresheet|score-sheet|scorecard|grounds|
            reasons|report|assessment|evaluation|criteria|breakdown|rationale|justification|ranking|shortcomings|
            weaknesses|deficiencies|interview notes|notes|answers|critique|appraisal) ..3
        ^[please|kindly|just|so|then|now|do] (ring|call|phone|email|meet|write to|sit down with|contact|see) (me|
            us) ..4
            (my|the|why|what|where) ..2 (interview|answers|test|presentation|application|trial|lesson|mistakes|scores|
            went|rejection|feedback|decision|refusal|fell|failed|was)
        you (owe|must|should|need to|have to|ought to|could at least|can surely|are bound|are obliged) ..4 (comments|
            remarks|marks|scores|grounds|notes|debrief|word of explanation|line of explanation|courtesy|straight|
            honest|proper|detail|details|assessment) ..2
        (be so (good|kind)|have the (goodness|courtesy|decency|grace)|be kind enough|do the needful|the needful) ..2
            (to|and|as to) (share|state|send|tell|give|explain|forward|let|list|provide|furnish|supply|set out|
            spell out|specify) ..8
        (i|we) [therefore|really|do|would|must|shall|will] (insist on|require|demand|expect|deserve|am entitled to|
            have a right to|am owed|am due|request|await|will not rest|insist that|press for|call for|
            want to|need to|ask that|intend to|mean to|have every right to) ..5 (know|told|see|hear|feedback|
            comments|reasons|scores|marks|notes|explanation|debrief|account|justification|assessment|breakdown|report|
            in writing|explained|shown|answer|answers|explain|minutes) ..6
        (i would|i should|i) (like|want|need|wish|ask|expect) to (know|see|hear|be told|understand|learn) ..1 (exactly|
            precisely|in detail|in full|in writing|chapter|on what grounds|who (decided|judged|scored)|
            how (i|my|the ..2) (scored|was scored|were scored|ranked|was ranked|came|was marked|were marked|
            was judged))
        (one-line|two-line|standard|template|form|bare|short|generic|automated|bland|stock|polite|three-line|vague|
            single sentence|one-sentence|canned|copy-and-paste) ..2 (refusal|rejection|letter|email|reply|answer|note|
            response|no|message|line|mail) ..2 (not|hardly|falls short|tells me nothing|little|nothing|will not|
            does not) ..3
        (still|yet|already) ..3 (not|no|without|waiting|nothing|third|second) ..5 (feedback|reasons|explanation|
            debrief)
        (am|was|is|be) (owed|due|entitled to|right to) ..3 (feedback|comments|reasons|explanation|debrief|word)
        ^[so|then|honestly|frankly] why ..20 $?
        ^[please|kindly] be (specific|precise|exact|clear|detailed|thorough|concrete) ..6
        (duty|obligation|obliged|bound|responsibility) to (give|tell|explain|provide|send|share|say|let|justify|
            show) ..4
        i must (know|have|see|hear|be told|understand) ..6
        (each|every|all) ..1 (panel member|interviewer|of you|of them|one of|member|assessor|interviewers|three|
            four) ..6
            (notes|comments|feedback|view|views|opinion|remarks|scores|marks)
        (arrange|set up|schedule|fix|book|organise|organize) (a|an|the) ..2 (call|meeting|talk|session|appointment|
            debrief) ..8 (reasons|feedback|why|explain|take me through|talk me through|go through|go over|discuss my)
        (ask|beg|urge|request|require|expect|invite) you ..2 to (tell|explain|say|give|send|share|state|list|show|name|
            set out|spell out|justify) ..6
        (have|had|has|do|did|offer|offered|bring|brought|know|knew) ..1 that i (do not|did not|lack|lacked|have not|
            could not)
            ..3
        why (was not|am not|did not|were not|have not) (i|my) ..4
        what ..1 made (you|the panel|them|your ..1) (choose|pick|prefer|decide|reject|take|say|turn|go|select) ..6
        (choose|chose|pick|picked|take|took|preferred|prefer|hired|hire) ..3 (over|instead of|ahead of) me ..2 $?
        ^[please|kindly] (have|get|ask|let|tell|make) (someone|somebody|the panel|your ..2|her|him|them|mr ..1|ms ..1)
            ..1 (call|ring|write|email|explain|tell|send|phone) ..8
        (decent|fair|honest|kind|right|proper|good|courteous|polite) of you to (tell|explain|say|let|give|send|share)
            ..2 (me|us) ..1 (what|why|where|how) ..4
        (on what|on which) (grounds|basis|criteria) ..8 $?
        (who|which of you|which interviewer) ..2 (marked|scored|voted|decided|judged|rated|rejected) ..4
            (me|against me|down|my) ..3
        (i will|i shall) (expect|await|look for|look out for|wait for) ..1 (your|the|a|an) ..3
            (comments|feedback|reasons|explanation|report|scores|notes|account|call)
        (what|where) [exactly|precisely] (let me down|cost me|held me back|did i do wrong|do i lack|i lacked|
            is wrong with me|put you off|was the problem|ruled me out|counted against) ..4
        (point by point|line by line|chapter and verse|in black and white|blow by blow|in so many words) ..4
        (what it was|what exactly|exactly what|precisely what|whatever it was) ..2 i (did|got|said|had) ..1
            (wrong|badly|amiss|not)
    """,
    but="""
        want you to know
        for next time
        so that i (can|may)
        if you ..4 (spare|minute|moment|have)
        if (you can|you could|you ever|you have|you would|you are)
        should you
        if (you|it|there|a|ever|time)
        could you
        would you
        might you
        may i ask
        grateful
        only if
        no need
        no obligation
        let me know if
        should you
        you already gave
        why you (chose|started)
        happy to hear
        would be (welcome|useful|kind|of use|a help|helpful)
        position opens
        appreciate
        let me add
    """,
)

FEEDBACK = Talk(
    name="asks for feedback",
    ways="""
        feedback
        (any|some|a line of|a word of|a little|brief|honest|more|further|your|specific|constructive|candid|for|the|
            a few|of|give|get|have|receive|share|with|two lines of|a piece of|detailed|written|personal|direct)
            (feedback|pointers|criticism|critique|constructive criticism|constructive feedback)
        (pointers|advice|comments|suggestions|thoughts|tips|criticism|impressions|observations)
            (on|about|for|as to|regarding) (my|how|what|where|why|the interview|me)
        (tell|let) me [know] (why|what i (could|should|lacked|missed|did)|where i|how i (could|might|did|can|came)|
            what (was|went|made|tipped|decided|set|you|the)|which)
        (know|learn|hear|understand|find out|ask|wonder|wondering|curious) (why|
            what (i (could|should|lacked|missed|did|might)|was missing|went wrong|tipped|decided|made|set|spoke)|
            where i (could|fell|might|lost|went)|how i (could|might|did|can|came))
        (what|how|where) (could|should|might|can|did) i [have] (done|do|improve|improved|improving|better|change|
            changed|work on|go wrong|fall short|lack|miss|strengthen|said|answered|differently)
        (could|can|might|should) i ..2 (improve|do better|do differently|have done better|have done differently|
            work on)
        (what|which) ..3 (was missing|did i lack|held me back|let me down|tipped the balance|made the difference|
            counted against me|spoke against me|decided against me|cost me)
        reason~ (for|behind) (your|the|my) ..1 (decision|rejection|choice|refusal|no)
        areas (for|of|to|where|in)
    """,
    but="""
        thank~
        if (not|you would rather not)
        thank~ [you] [very much] (for|so) ..3 (feedback|pointers|comments|advice|candid|candour|honest|telling)
        (your|the) (feedback|comments|advice) (was|were|is|has|have|will|on my ..3 (was|were|will))
        feedback (loop|loops|survey|form|culture|from (customers|readers|patients|pupils|users|students|drivers))
        you gave
    """,
    denied=True,
)


def demands_feedback(view: View) -> Iterator[Finding]:
    """Reasons ordered, or feedback asked for in more than one sentence, after a rejection."""
    if view.purpose != "part_well" and not view.story.of(Rejected):
        return
    for span in view.said(EXPLAIN):
        yield view.mark(
            "This demands reasons. Ask once, lightly, and make it easy to say no: “If you have a minute …”", span
        )
    asked = view.said(FEEDBACK)
    again = next((span for span in asked[1:] if _anew(view, asked[0], span)), None)
    if again and not view.said(EXPLAIN):
        yield view.mark(
            "Feedback is asked for more than once. One request, in one sentence, is what people answer.", again
        )


def _anew(view: View, first: Span, span: Span) -> bool:
    """Whether the second is another request: in a sentence of its own, or after "and could you"."""
    between = view.folded[first[1] : span[0]]
    return span[0] >= view.sentence_at(first[0])[1] or bool(pattern(_AND_COULD).search(between))


_AND_COULD = r"(?:\band|;|,) (?:also )?(?:could|would|can|will|might|do|please|tell|let|is there|are there|i)\b"


CHECKS = (
    Check(
        name="demands-feedback",
        severity="warning",
        sentence="Feedback on a rejection is demanded, or asked for more than once.",
        source="https://www.askamanager.org/2012/12/responding-graciously-to-a-job-rejection.html",
        look=demands_feedback,
        purposes=("part_well", "check_in", "thank_you", "stay_in_touch", "answer"),
        english=True,
        hears=(EXPLAIN, FEEDBACK),
        when_heard=True,
    ),
)
