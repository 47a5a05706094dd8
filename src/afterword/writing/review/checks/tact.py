"""Tact: nothing said back that speaks against you."""

from __future__ import annotations

from afterword.writing.review.check import Check, said
from afterword.writing.review.frailty import WEAK_SIDE
from afterword.writing.review.talk import Talk

# -- repeats-their-doubt -----------------------------------------------------------------------------------------------

DOUBT = Talk(
    name="doubt",
    denied=True,
    ways="""
        (worried|worry|worries|concern|concerns|concerned|doubt|doubts|doubtful|hesitation|hesitations|hesitant|
            reservation|reservations|misgiving|misgivings|fear|fears|unsure|not sure|uneasy|sceptical|skeptical|nervous|
            scepticism|skepticism|unconvinced|not convinced|qualms|uncertain) [you had|you have|you raised|you voiced|
            you expressed|you mentioned] (about|over|regarding|around|with|on|as to|concerning|of|at)
            (my|me|whether i|how i|if i|hiring me|taking me)
        you .. (worried|worry|worries|concerned|concern|doubt|doubts|doubtful|hesitant|hesitation|reservations|fear|
            feared|unsure|not sure|sceptical|skeptical|unconvinced|not convinced|uncertain|wondered|wonder|questioned|
            asked yourself|suspect|suspected|thought|think|felt|feel|said|noted|pointed out|remarked|observed) .. i
            (lack|lacked|am too|was too|am not|was not|have no|had no|have never|had never|have not|do not|did not|
            would not|cannot|could not|might not|may not|am under|was under|am over|was over|only have|only had|
            have only|have little|had little|might be too|might struggle|would struggle|might leave|would leave|
            would get bored|might be bored|could struggle|fall short|fell short|seem|seemed|came across|job-hop|jump)
        (i know|i realise|i realize|i understand|i appreciate|i sensed|i noticed|i gathered|i could tell|i am aware|
            i recognise|i recognize|i accept|i admit|i saw|i see|admittedly|granted|true) [that] , i
            (lack|do not have|did not have|have no|have never|have not [yet]|am not|am too|was not|only have|have only|
            may not have|may not be|might not be|may lack|might not have|might lack|have little|have limited|
            cannot offer|do not bring|could not)
        (despite|in spite of|notwithstanding|regardless of|given|overlook|look past|see past|excuse|forgive|beyond|
            make up for|compensate for|because of|for all|about|of|to) my (lack|limited|little|weak|weakness|weaknesses|
            shortcoming~|inexperience|missing|short time|gap|gaps|absence of|poor|scant|relative inexperience|
            complete lack|obvious|age|young age|youth|thin|patchy|non-traditional)
        my (lack|complete lack|total lack|relative lack|obvious lack|inexperience|relative inexperience|weak spot|
            weak point|biggest weakness|main weakness|shortcoming~) (of|in|with|is|was|may|might|could|will|should|
            worr~|concern~)
        (although|though|even though|while|whilst|even if|whereas|despite the fact [that]) i
            (lack|do not have|have no|have never|have not [yet]|am not|am too|may not have|may not be|might not have|
            may lack|only have|have only|have little|have limited|may be too|might lack|did not have|cannot claim|
            may seem|am less|am under~|am over~)
        i (may|might) [seem|look|appear|come across|be] [to be|as] [a little|a bit|rather|too|somewhat]
            (under-qualified|underqualified|overqualified|over-qualified|too young|too old|too junior|too senior|
            inexperienced|unqualified|a risk|a gamble|less experienced)
        i may not (be|have|tick|look|seem|meet) .. (most|strongest|ideal|obvious|typical|perfect|best|every|all|right|
            experience|degree|usual)
        i am not (the|your|an|a) [most] (obvious|typical|traditional|ideal|perfect|usual|conventional|strongest|
            experienced|natural|safest) (candidate|choice|applicant|person|fit|profile|hire|option)
        my (experience|cv|resume|background|profile|skills|knowledge|record|answers) ..
            (is|are|was|were|may be|might be|looks|seems|seemed|falls|fell) [a little|a bit|rather|too|somewhat|quite|
            very|on the] (thin|light|limited|weak|lacking|short|patchy|shallow|insufficient|not enough|not what you|
            rusty)
        (underqualified|under-qualified|overqualified|over-qualified|unqualified|too inexperienced|too junior for|
            too old for|too young for|not experienced enough|not qualified enough|not senior enough|
            not technical enough|a job hopper|a job-hopper)
        (gap|gaps|hole|holes) in my (cv|resume|experience|knowledge|history|employment|skills|background|career|work)
        your (concern|concerns|doubt|doubts|worry|worries|reservation|reservations|hesitation|hesitations|misgivings|
            fear|fears|hesitancy|scepticism|skepticism) (that|is that|was that|are that|about whether|that perhaps) .. i
        you ..3 (bothered|troubled|put off|disappointed|concerned|discouraged|surprised) ..
            (that i|by my|my lack|i lack|i have no|i have never)
        (know|understand|sure|sense|guess|realise|realize) .. (my|me) .. (concerns|worries|worried|bothered|troubles|
            bothers|concerned|worry|puts) you
        (concerns|worries|worried|bothers|bothered|troubles|troubled) you that i
        (you|they|panel|committee) (are|were|was) (not|hardly|far from|less than|only half) ..1
            (convinced|sure|certain|persuaded|sold|confident|satisfied|happy) [that|about|of|by|with|whether] (my|i) ..6
        (you|they) ..2 (unconvinced|doubtful|sceptical|skeptical|unpersuaded|dubious|wary) [that|about|of|by|whether]
            (my|i) ..6
        (red flag|dealbreaker|deal-breaker|deal breaker|black mark|against me)
        (my|me) ..8 (sticking point|stumbling block)
        (sticking point|stumbling block) ..4 (my|me|i)
        (probably|perhaps|maybe) (think|thinking|thought|wonder|wondering|feel|felt) .. (i am|i was|i lack|i have|my)
        i (will|would|could) be (a risk|a gamble|a long shot)
        (take|taking) a (chance|gamble|risk|punt) on me
        (hold|held|count|use) (it|that|this) against me
        as you ..3 (said|say|noted|noticed|pointed out|remarked|observed|saw|put it|feared|guessed|suspected|spotted|
            mentioned|rightly) [yourself|yourselves|rightly|out] , i ..3 (hopped|hop|lack|no|never|not|only|too|little|
            weak|struggle|struggled|fail|failed|short|slow|shy|quiet|old|young|rusty|inexperienced|jumped|moved around|
            left|few|limited|without|job-hop)
        as you ..2 (said|noted|noticed|pointed out|remarked|observed|saw|feared|guessed|spotted|rightly) ,
            (a|an|my|is|are|not|only|rather|too) .. (problem|weak|weakness|gap|worry|concern|drawback|risk|thin|short|
            limited|rusty|issue|hurdle|obstacle|long way|far from)
        (it is true|true|granted|admittedly|i admit|i confess|i cannot deny|i do not deny|i will not deny|i grant|
            i concede|i acknowledge|i own|to be sure|it is a fact|no denying|cannot hide|no secret|no use denying|
            i am well aware|i am conscious|i am under no illusion) [that] , ..2 (i|my) ..3
            (am|have|lack|was|do|did|had|cannot|is|are) ..2 (rather|a little|a bit|quite|too|no|not|never|only|little|
            old|young|shy|quiet|slow|weak|new|few|short|rusty|inexperienced|out of|thin|limited|less|under|over|late|
            behind|far|gaps|patchy|poor|small)
        (you|the panel|they|your team|your colleague|your colleagues|mr~|ms~|both of you|some of you|somebody on) ..6
            (wondered|doubted|feared|questioned|not convinced|unconvinced|not sure|unsure|sceptical|skeptical|uneasy|
            not certain|hesitated|hesitant|were afraid|was afraid|worried|worry|concerned) ..2
            (that|whether|if|about|how|as to) ..2 (i|my|me|someone|somebody|a person|anyone|an outsider|a newcomer|
            a beginner) [with|like|so|as|who|without|of|can|could|might|would|will|am|was|have|really]
            [so|as|like|my|no|cope|handle|manage|hold|fit|stay|last|settle|lead|deal|me|quiet|young|old|shy|keep|adapt|
            be]
        (not sure|unsure|not convinced|unconvinced|doubt|doubts|doubtful|sceptical|skeptical|worried|concerned|afraid|
            wonder|wondered|fear|question|hesitate|reservations|worry) ..6 (like me|such as me|with my|
            of my (age|background|kind|sort)|like myself|at my age)
        (sees|see|saw|regards|regard|views|view|treats|consider|considers|considered|took|takes|read|reads|counts|
            counted|marked) my ..6 (as|a|against) [a|an|the] [real|big|possible|great|serious]
            (risk|problem|weakness|gap|worry|concern|drawback|obstacle|disadvantage|minus|gamble|handicap|hurdle|
            shortcoming|warning|red flag|me|liability)
        my (weak|poor|rusty|limited|patchy|broken|basic|thin|halting|modest|meagre|scant|shaky|imperfect|insufficient|
            missing|non-existent) ..3 (is|was|are|were|may|might|could|will|would|worries|worried|as|has|troubles|
            bothered|seemed)
        (a|the|one|my) [real|big|main|only|biggest|greatest|one|weak|chief] (problem|weakness|drawback|risk|shortcoming|
            obstacle|disadvantage|handicap|flaw|weak point|achilles heel|sore point) .. (is|was|with|of|about) ..
            (my|me|i)
        (worried|concerned|worry|concern|fear|doubt|doubts|uneasy|hesitation|hesitate|reservation~|bothered|put off) ..4
            (my (age|accent|gap|gaps|english|german|french|degree|qualifications|health|years|experience|background|
            record|career|cv|resume|notice|commute|children|family|nerves|shyness|manner|lack|move|moves|job changes|
            short|long|time|speed|height|skills|grades|results|answer|answers|history))
        (given|considering|bearing in mind|in view of|in light of|because of|owing to|with|without) [all] [the]
            (your|the) (doubt|doubts|concern|concerns|worry|worries|reservation|reservations|hesitation|misgivings|
            fears|scepticism|skepticism) (about|over|regarding|as to|on|that) (me|my|i|whether i|hiring)
        (i (am|may be|might be|was|know i am|realise i am|realize i am)) [a bit|a little|rather|somewhat|quite|very|
            probably|perhaps|clearly] (too (old|young|quiet|shy|slow|junior|senior|expensive|inexperienced|soft|late|
            nervous)|underqualified|overqualified|under-qualified|over-qualified|out of my depth|a late starter|
            a beginner|a career changer|past my best|long in the tooth|a risk|a gamble|an unusual choice|an odd choice|
            a wild card|not the finished article|far from perfect|no expert|not an expert|not ideal|green|wet behind)
        (never|not) (managed|led|run|worked|held|taught|sold|used|done|been|had|trained|lived|handled|coded|written) ..6
            (before|as you know|as you said|as you noted|as you saw|which worried|which concerned|which you|and you|
            so i understand your|that is true|true|i admit|it is true)
        (i|my) ..6 (fell short|falls short|fall short|came up short|did not meet|do not meet|does not meet|
            did not match|not quite match|below what you|less than you|not what you
            (were looking|wanted|had hoped|expected|had in mind))
        (years|time|months|spell|break|gap) (away from|out of|off|outside) (work|the trade|the field|the profession|
            employment|the industry|teaching|nursing) .. (risk|worry|worries|concern|problem|against|look|looks|seems|
            doubt)
        (overcome|allay|dispel|ease|calm|settle|lay to rest|put to rest|address|answer|remove|quell|assuage|banish|
            soothe) (your|the|any|these|those|all|whatever) [remaining|last|own]
            (doubt|doubts|concern|concerns|worry|worries|reservation|reservations|hesitation|misgivings|fears|fear|
            scepticism|skepticism) .. (me|my|i|had|have|may have|might have|you)
        (your|the|any) ..1 (hesitation|hesitations|hesitancy|unease|doubt|doubts|reservation|reservations|worry|worries|
            concern|concerns) (about|over|regarding|with) (how|the fact that|my|me|whether i) ..3
        my ..6 (raised|raise|raises) (an eyebrow|eyebrows|a question|questions|doubts|concerns|a red flag)
        (raised an eyebrow|raised eyebrows) ..3 (my|at my|about my)
        (know|aware|realise|realize|admit|accept|confess|see|grant|fear|afraid) [that] , (i am|my ..2 (is|are)) ..2
            (weaker|weak|weakest|rusty|shaky|thinner|behind|slower|less strong|not strong|not as strong|limited|short|
            basic|poor|thin|patchy|older|younger) ..4
        (you were|you are|were you) ..1 (right|correct|not wrong) (that|to (say|think|point out|worry|wonder|doubt|note|
            ask whether|fear)) [that] ..1 (i|my)
        i ..3 (changed jobs|moved (jobs|around|on)|hopped|switched|lack|too (old|young|short|slow|quiet)|inexperienced|
            overqualified|have gaps|jumped|left) ..5 as you ..1 (pointed out|noted|noticed|observed|remarked|spotted|
            saw)
        (sensed|felt|noticed|saw|could tell|could see|know|suspect|gather|gathered) [that] , my
            (age|accent|gap|english|youth|background|lack|inexperience|short|degree|cv|resume|career) ..3
            (bothered|worried|concerned|troubled|gave|gives|bothers|worries|puts|put|counted|counts|might)
        you ..1 (wondered|doubted|questioned|asked yourself|were unsure|were not sure) (whether|if|how) i
            (would|could|can|might|will|was|am|had|have) ..3 (cope|manage|handle|keep up|fit|stay|last|settle|lead|pace|
            adapt|enough|able|up to)
        (you|the panel|they|some) (may|might|must|will|could) ..1 (feel|think|say|find|worry|wonder|fear|object) [that]
            my ..4 (not up to|not good|not enough|too|weak|short|thin|poor|rusty|lacking|patchy|not what)
        (true|granted|admittedly) , i (have|am|did|was|had) ..2 (hopped|jumped|moved about|moved around|drifted|
            changed jobs|failed|flunked|rusty|green)
        (looks|look|looked) (bad|odd|thin|patchy|poor|weak) on (paper|my cv|my resume|a cv)
    """,
    but="""
        (decided|voted|chosen|went|gone) against me
        about my (chart|model|figures|numbers|plan|report|idea|ideas|proposal|method|drawing|drawings|design)
        i am not (sure|certain) (if|whether|who|how|what|when)
        my concern~
        no (concern~|doubt~|worr~|reservation~)
        (less|not|nothing) .. (stands|stood) against me
        i do not have (a|any) (question~|preference|further)
        i do not have (your|his|her|their|an|the) (address|email|number|details|contact)
        (while|although|though|know|realise|realize|appreciate|understand) [that] , i
            (have not heard|am not sure|do not have a date|have no news)
        (true|fact) that .. (you|they|tenants|patients|customers)
        you (wondered|asked) aloud who
        (doubt|sure|certain) (that|whether|if) (the|your|this|both|it|they)
        (lack|lacks) only
        you (know|say|said) [that] , my (team|old|former)
        (not|never|hardly) ..1 (want|like|wish) you to (think|believe|feel)
        (panel|board|committee|trustees|council|governors|partners|team) (does|do|will|did) not (meet|sit)
    """,
)

AS_SEEN = Talk(
    name="as seen",
    denied=True,
    ways="""
        (you|the panel|they|he|she|mr~|ms~|dr~|captain) ..3 (had|have|has|put|took|take|wrote|marked) me (down|for|as)
            ..1 (as|for|a|an)
        (i could tell|i could see|i saw|i sensed|i felt|i noticed|i suspect|i gather|i guess|i imagine|i know|no doubt|
            it was plain|it was clear) ..5 ((eyebrow|eyebrows|brow) ..4 (when i|at my|that i|about my)|frown|face fall|
            smile fade|pen stop|doubt|hesitation|gave you pause|give you pause|put you off|puts you off|bothers you|
            bothered you|worries you|a sticking point|against me|not convinced|unconvinced|think (me|i am)|
            thought (me|i was))
        (two|three|four|five|the|my|a) ..5 (gave|gives|give) you pause
        (your|his|her|their) (face|eyes|look|frown|silence|eyebrows|pen) (said|told|says|spoke|gave away|betrayed) ..5
        to (you|the panel) i must ..2 (look|looked|seem|seemed|appear|appeared|sound|sounded|come across)
        (you|he|she|they) (wrote|noted|scribbled|jotted|put) ..2 down when i (admitted|said|confessed|mentioned|told|
            owned)
        (no doubt|surely|i suppose|i expect|i dare say) you (think|thought|feel|felt|believe|wonder|say) [that]
            (a|an|i|my|somebody|someone|no) ..5 (cannot|could not|can not|too|never|not|unable|should not|is no|am no|
            lack~)
        (i can see|i see|i understand) why (that|this|it) (would|might|could|may) ..1
            (put you off|worry you|give you pause|be a problem|bother you|trouble you|count against)
        (ink|word|line) beside my (name|age|degree|gap)
        what (you|the panel) saw was (a|an|somebody|someone) ..4 (who|without|with no|too)
        (not quite|hardly|scarcely) what you (had in mind|were after|were hoping for|ordered|pictured)
        (know|knew|sense|sensed|felt|feel|understand|understood|see|saw|tell|gather|gathered|realise|realize|realised|
            appreciate|noticed|suspect|aware|impression|feeling|guess|imagine) ..2
            (you|that you|the panel|some of you|he|she|they|mr~|ms~|there) ..3 (reservation~|doubts|doubted|hesita~|
            concern|concerns|concerned|worried|worries|sceptic~|skeptic~|not ..1 convinced|unsure|not ..1 sure|
            not ..1 sold|uneasy|apprehensive|misgivings|qualms|on the fence|lukewarm|bothered|troubled|wavered|wary) ..1
            (about|by|with|on|whether|over|that|at|as to|when|to hear|for) ..1 (me|my|{i}|somebody|someone|a person|
            a candidate|hiring|taking on|having)
        (sensed|felt|saw|noticed|caught|detected) ..2 (hesitation|doubt|unease|reluctance|scepticism|concern|
            disappointment) ..2 (when|about|over|at|as|because) ..1 ({i}|my|me)
        (you would|they would) (rather|prefer|sooner|have preferred|have liked|ideally) ..4
            (somebody|someone|a person|a candidate|an applicant|people) ..2 (with|who|from|more|older|younger|local|
            senior|that)
        my (not|having|never|being|coming|lack|gap|background|degree|experience|age|accent|record|history|english|cv|
            resume|training|inexperience|years) ..8 (bothers|bothered|worries|worried|troubles|troubled|concerns|
            concerned|put you off|puts you off|gave you ..2 pause|gives you ..2 pause|a sticking point|a drawback|
            an obstacle|a hurdle|a stumbling block|against me|a red flag|held against|gave pause|gave cause)
        (aware|realise|realize|know|admit|accept|acknowledge|appreciate|understand|concede|grant|admittedly|true|
            rightly|correct|right|recognise|recognize) , [that|to say] , ..1 (i never|i lack|i do not have|i may not|
            i might not|i did not|i was never|i only have|i hold no|i possess no|i am not|i have never|i have no|
            i have not|i have little|i have only|i had no) ..5 {lackable}
        (although|though|while|even if|whilst|whereas|despite the fact) ..1 (i never|i lack|i do not have|i may not|
            i might not|i was never|i am not|i have never|i have no|i have not|i have little) ..5 {lackable}
        (realise|realize|know|aware|appreciate|understand|admit|accept|true|grant|acknowledge|recognise) , ..1 my
            (degree|background|training|experience|subject|diploma|studies|career|expertise)
            (is|was|are|lies|comes|has been) ..1 (not|in|from|only|mostly|more|with|limited|thin|light|elsewhere|of a)
        (appreciate|know|realise|realize|understand|accept|admit|aware|conscious) ..6 (years|months|year|decade|time)
            (out of|away from|off|outside) ..2 (trade|field|work|profession|industry|workforce|office|job|market|
            practice|it)
        (weak|sore) (point|spot|side|area) of mine
        my (weak (point|spot|side|area|suit)|achilles|blind spot)
        not my (strong (point|suit|side)|forte)
        (take|took|see|saw|accept|understand|hear|heard|share|appreciate) your
            (point|worry|concern|doubt|fear|hesitation|reservation|remark|caution|scepticism|skepticism|misgiving|
            unease) (that|about|over|whether|regarding|on|as to) [whether|how|the fact that] ({i}|my|me)
        (little|bit|touch|somewhat|rather) (green|raw|wet behind|light on|short on|rusty|inexperienced|unproven|
            long in the tooth)
        not the most (experienced|senior|qualified|obvious|seasoned|conventional|polished)
        (somebody|someone|a person|a candidate) (who was|who has|who had|who is) (never|not|no|only|too|under|over) ..5
            (reservation~|doubt~|worr~|concern~|blame you)
        (reservation~|doubts|misgivings|qualms) about ..1 (somebody|someone|a person|anyone|a candidate) ..1
            (who|with|from|like|without)
        whether (someone|somebody|a person|anyone|anybody) (from|with|like|of|who|so|as) ..5
            (would|could|can|might|will|was|is) ..1 (cope|manage|handle|keep up|fit|last|settle|adapt|able|up to|suited|
            ready|enough)
        (it is true|true|granted|admittedly) [that] , i (have|had|hold|bring|possess)
            (no|little|hardly any|scant|limited) ..3
        ((you|they|the panel|he|she) (were not|was not|are not|is not|did not (seem|look|sound|feel)|
            do not (seem|look|sound|feel))|you are not|they are not|he is not|she is not) ..1
            (convinced|sure|sold|persuaded|certain|won over) ..1 (about|by|of|on|that) ..1 (me|my|{i}|somebody|someone)
        my ..3 (career|path|cv|resume|road|record|history|background|route|profile) ..4 (may|might|must|will|could) ..2
            (look|seem|appear|sound|strike|come across|read) ..4
        (you|they|the panel) ..3 (hoped|hoping|wanted|wished|looking|prefer|preferred) ..2 [for]
            (somebody|someone|a person|a candidate|an applicant|people) ..1 (with|who|of) ..2
            (more|stronger|longer|deeper|better|greater|less)
        (i am|i would be|i might be|i may be|appreciate i|know i|hiring me|taking me) ..4
            (gamble|risk|long shot|outsider|wild card|leap of faith|punt|unusual choice|left-field|unknown quantity|
            rough diamond)
        (must|may|might|will) have (struck|seemed|occurred|looked|worried|bothered|surprised|puzzled) ..4 ..1 that
            (i|my)
        (gave|give|giving|given|have|had) you ..1 (second thoughts|pause|pause for thought|cause for concern|doubts|
            reservations)
        (wrong side of|the far side of|pushing) (forty|fifty|sixty|40|50|60) ..8
        (i have|i have got) (a lot|much|plenty|a long way|so much) [still] to (learn|go|catch up) ..4
        (you had|had your|have your|you have|you held) ..2 (doubts|concerns|reservations|worries|misgivings|qualms) ..1
            (because|about|that|over|as) ..1 ({i}|my|me)
        (fair|valid|good|reasonable|just) (point|comment|criticism|question|concern|worry) (that|about|why) ({i}|my|me)
        (i|i have) ..2 (moved|jumped|hopped|changed|switched) (about|around|jobs|employers) ..1
            (a lot|a good deal|too|rather|quite|often|so much)
        (conscious|aware|mindful|realise|realize) ..1 that i have been (out of|away from|off|without) ..2
            (work|job|trade|field|practice|school|nursing|teaching)
    """,
    but="""
        (decided|voted|chosen|went|gone) against me
        (customers|the vans|drivers)
        (see|saw|understand) why (the|so many|customers|it matters)
        (june|date|migration|project|deadline|budget) ..4 (so did|as did|and so)
        your (users|customers|patients|pupils|drivers|readers)
        (chart|model|report|figure|number)
        down (as|for) (a|the|half|one|two) ..2 (hour|o'clock|time|slot|minutes|day|visit|round|tour)
        you ..2 (put|had) me down for (half|ten|eleven|nine|two|three|an|the)
        (face|eyes|look) (lit|lights|said (yes|it all))
        (interested|keen|kind|good|calm|steady)
        you said
        you ..3 (laughed|smiled|joked)
    """,
)
"""What the reader is thought to have thought."""

CHECKS = (
    Check(
        name="repeats-their-doubt",
        severity="warning",
        purposes=("thank_you", "check_in", "answer", "answer_invitation", "supply", "missed", "withdraw"),
        sentence="The letter says a doubt about you back to the one who had it.",
        source="https://www.employmentcrossing.com/article/900013777/Using-Thank-You-Note-to-Brighten-Your-Prospects",
        english=True,
        hears=(DOUBT, AS_SEEN, WEAK_SIDE),
        when_heard=True,
        look=said(
            DOUBT,
            "It repeats a doubt about you. Leave the doubt out and give the fact that answers it.",
            or_=(AS_SEEN, WEAK_SIDE),
        ),
    ),
)
