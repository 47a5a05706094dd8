"""Tact: nothing said back that speaks against you."""

from __future__ import annotations

from afterword.writing.review.check import Check, said
from afterword.writing.review.talk import Talk
from afterword.writing.review.turns import AS_SEEN

# -- repeats-their-doubt -----------------------------------------------------------------------------------------------

DOUBT = Talk(
    name="doubt",
    denied=True,
    ways=(
        "(worried|worry|worries|concern|concerns|concerned|doubt|doubts|doubtful|hesitation|hesitations|hesitant|"
        "reservation|reservations|misgiving|misgivings|fear|fears|unsure|not sure|uneasy|sceptical|skeptical|nervous|"
        "scepticism|skepticism|unconvinced|not convinced|qualms|uncertain) [you had|you have|you raised|you voiced|you "
        "expressed|you mentioned] (about|over|regarding|around|with|on|as to|concerning|of|at) (my|me|whether i|how i|"
        "if i|hiring me|taking me)", "you .. (worried|worry|worries|concerned|concern|doubt|doubts|doubtful|hesitant|"
        "hesitation|reservations|fear|feared|unsure|not sure|sceptical|skeptical|unconvinced|not convinced|uncertain|"
        "wondered|wonder|questioned|asked yourself|suspect|suspected|thought|think|felt|feel|said|noted|pointed out|"
        "remarked|observed) .. i (lack|lacked|am too|was too|am not|was not|have no|had no|have never|had never|have "
        "not|do not|did not|would not|cannot|could not|might not|may not|am under|was under|am over|was over|only have|"
        "only had|have only|have little|had little|might be too|might struggle|would struggle|might leave|would leave|"
        "would get bored|might be bored|could struggle|fall short|fell short|seem|seemed|came across|job-hop|jump)",
        "(i know|i realise|i realize|i understand|i appreciate|i sensed|i noticed|i gathered|i could tell|i am aware|i "
        "recognise|i recognize|i accept|i admit|i saw|i see|admittedly|granted|true) [that] , i (lack|do not have|did "
        "not have|have no|have never|have not [yet]|am not|am too|was not|only have|have only|may not have|may not be|"
        "might not be|may lack|might not have|might lack|have little|have limited|cannot offer|do not bring|could not)",
        "(despite|in spite of|notwithstanding|regardless of|given|overlook|look past|see past|excuse|forgive|beyond|"
        "make up for|compensate for|because of|for all|about|of|to) my (lack|limited|little|weak|weakness|weaknesses|"
        "shortcoming~|inexperience|missing|short time|gap|gaps|absence of|poor|scant|relative inexperience|complete "
        "lack|obvious|age|young age|youth|thin|patchy|non-traditional)", "my (lack|complete lack|total lack|relative "
        "lack|obvious lack|inexperience|relative inexperience|weak spot|weak point|biggest weakness|main weakness|"
        "shortcoming~) (of|in|with|is|was|may|might|could|will|should|worr~|concern~)", "(although|though|even though|"
        "while|whilst|even if|whereas|despite the fact [that]) i (lack|do not have|have no|have never|have not [yet]|"
        "am not|am too|may not have|may not be|might not have|may lack|only have|have only|have little|have limited|"
        "may be too|might lack|did not have|cannot claim|may seem|am less|am under~|am over~)", "i (may|might) [seem|"
        "look|appear|come across|be] [to be|as] [a little|a bit|rather|too|somewhat] (under-qualified|underqualified|"
        "overqualified|over-qualified|too young|too old|too junior|too senior|inexperienced|unqualified|a risk|a "
        "gamble|less experienced)", "i may not (be|have|tick|look|seem|meet) .. (most|strongest|ideal|obvious|typical|"
        "perfect|best|every|all|right|experience|degree|usual)", "i am not (the|your|an|a) [most] (obvious|typical|"
        "traditional|ideal|perfect|usual|conventional|strongest|experienced|natural|safest) (candidate|choice|"
        "applicant|person|fit|profile|hire|option)", "my (experience|cv|resume|background|profile|skills|knowledge|"
        "record|answers) .. (is|are|was|were|may be|might be|looks|seems|seemed|falls|fell) [a little|a bit|rather|too|"
        "somewhat|quite|very|on the] (thin|light|limited|weak|lacking|short|patchy|shallow|insufficient|not enough|not "
        "what you|rusty)", "(underqualified|under-qualified|overqualified|over-qualified|unqualified|too inexperienced|"
        "too junior for|too old for|too young for|not experienced enough|not qualified enough|not senior enough|not "
        "technical enough|a job hopper|a job-hopper)", "(gap|gaps|hole|holes) in my (cv|resume|experience|knowledge|"
        "history|employment|skills|background|career|work)", "your (concern|concerns|doubt|doubts|worry|worries|"
        "reservation|reservations|hesitation|hesitations|misgivings|fear|fears|hesitancy|scepticism|skepticism) (that|"
        "is that|was that|are that|about whether|that perhaps) .. i", "you ..3 (bothered|troubled|put off|disappointed|"
        "concerned|discouraged|surprised) .. (that i|by my|my lack|i lack|i have no|i have never)", "(know|understand|"
        "sure|sense|guess|realise|realize) .. (my|me) .. (concerns|worries|worried|bothered|troubles|bothers|concerned|"
        "worry|puts) you", "(concerns|worries|worried|bothers|bothered|troubles|troubled) you that i", "(you|they|"
        "panel|committee) (are|were|was) (not|hardly|far from|less than|only half) ..1 (convinced|sure|certain|"
        "persuaded|sold|confident|satisfied|happy) [that|about|of|by|with|whether] (my|i) ..6", "(you|they) ..2 "
        "(unconvinced|doubtful|sceptical|skeptical|unpersuaded|dubious|wary) [that|about|of|by|whether] (my|i) ..6",
        "(red flag|dealbreaker|deal-breaker|deal breaker|black mark|against me)", "(my|me) ..8 (sticking point|"
        "stumbling block)", "(sticking point|stumbling block) ..4 (my|me|i)", "(probably|perhaps|maybe) (think|"
        "thinking|thought|wonder|wondering|feel|felt) .. (i am|i was|i lack|i have|my)", "i (will|would|could) be (a "
        "risk|a gamble|a long shot)", "(take|taking) a (chance|gamble|risk|punt) on me", "(hold|held|count|use) (it|"
        "that|this) against me", "as you ..3 (said|say|noted|noticed|pointed out|remarked|observed|saw|put it|feared|"
        "guessed|suspected|spotted|mentioned|rightly) [yourself|yourselves|rightly|out] , i ..3 (hopped|hop|lack|no|"
        "never|not|only|too|little|weak|struggle|struggled|fail|failed|short|slow|shy|quiet|old|young|rusty|"
        "inexperienced|jumped|moved around|left|few|limited|without|job-hop)", "as you ..2 (said|noted|noticed|pointed "
        "out|remarked|observed|saw|feared|guessed|spotted|rightly) , (a|an|my|is|are|not|only|rather|too) .. (problem|"
        "weak|weakness|gap|worry|concern|drawback|risk|thin|short|limited|rusty|issue|hurdle|obstacle|long way|far "
        "from)", "(it is true|true|granted|admittedly|i admit|i confess|i cannot deny|i do not deny|i will not deny|i "
        "grant|i concede|i acknowledge|i own|to be sure|it is a fact|no denying|cannot hide|no secret|no use denying|i "
        "am well aware|i am conscious|i am under no illusion) [that] , ..2 (i|my) ..3 (am|have|lack|was|do|did|had|"
        "cannot|is|are) ..2 (rather|a little|a bit|quite|too|no|not|never|only|little|old|young|shy|quiet|slow|weak|"
        "new|few|short|rusty|inexperienced|out of|thin|limited|less|under|over|late|behind|far|gaps|patchy|poor|small)",
        "(you|the panel|they|your team|your colleague|your colleagues|mr~|ms~|both of you|some of you|somebody on) ..6 "
        "(wondered|doubted|feared|questioned|not convinced|unconvinced|not sure|unsure|sceptical|skeptical|uneasy|not "
        "certain|hesitated|hesitant|were afraid|was afraid|worried|worry|concerned) ..2 (that|whether|if|about|how|as "
        "to) ..2 (i|my|me|someone|somebody|a person|anyone|an outsider|a newcomer|a beginner) [with|like|so|as|who|"
        "without|of|can|could|might|would|will|am|was|have|really] [so|as|like|my|no|cope|handle|manage|hold|fit|stay|"
        "last|settle|lead|deal|me|quiet|young|old|shy|keep|adapt|be]", "(not sure|unsure|not convinced|unconvinced|"
        "doubt|doubts|doubtful|sceptical|skeptical|worried|concerned|afraid|wonder|wondered|fear|question|hesitate|"
        "reservations|worry) ..6 (like me|such as me|with my|of my (age|background|kind|sort)|like myself|at my age)",
        "(sees|see|saw|regards|regard|views|view|treats|consider|considers|considered|took|takes|read|reads|counts|"
        "counted|marked) my ..6 (as|a|against) [a|an|the] [real|big|possible|great|serious] (risk|problem|weakness|gap|"
        "worry|concern|drawback|obstacle|disadvantage|minus|gamble|handicap|hurdle|shortcoming|warning|red flag|me|"
        "liability)", "my (weak|poor|rusty|limited|patchy|broken|basic|thin|halting|modest|meagre|scant|shaky|"
        "imperfect|insufficient|missing|non-existent) ..3 (is|was|are|were|may|might|could|will|would|worries|worried|"
        "as|has|troubles|bothered|seemed)", "(a|the|one|my) [real|big|main|only|biggest|greatest|one|weak|chief] "
        "(problem|weakness|drawback|risk|shortcoming|obstacle|disadvantage|handicap|flaw|weak point|achilles heel|sore "
        "point) .. (is|was|with|of|about) .. (my|me|i)", "(worried|concerned|worry|concern|fear|doubt|doubts|uneasy|"
        "hesitation|hesitate|reservation~|bothered|put off) ..4 (my (age|accent|gap|gaps|english|german|french|degree|"
        "qualifications|health|years|experience|background|record|career|cv|resume|notice|commute|children|family|"
        "nerves|shyness|manner|lack|move|moves|job changes|short|long|time|speed|height|skills|grades|results|answer|"
        "answers|history))", "(given|considering|bearing in mind|in view of|in light of|because of|owing to|with|"
        "without) [all] [the] (your|the) (doubt|doubts|concern|concerns|worry|worries|reservation|reservations|"
        "hesitation|misgivings|fears|scepticism|skepticism) (about|over|regarding|as to|on|that) (me|my|i|whether i|"
        "hiring)", "(i (am|may be|might be|was|know i am|realise i am|realize i am)) [a bit|a little|rather|somewhat|"
        "quite|very|probably|perhaps|clearly] (too (old|young|quiet|shy|slow|junior|senior|expensive|inexperienced|"
        "soft|late|nervous)|underqualified|overqualified|under-qualified|over-qualified|out of my depth|a late starter|"
        "a beginner|a career changer|past my best|long in the tooth|a risk|a gamble|an unusual choice|an odd choice|a "
        "wild card|not the finished article|far from perfect|no expert|not an expert|not ideal|green|wet behind)",
        "(never|not) (managed|led|run|worked|held|taught|sold|used|done|been|had|trained|lived|handled|coded|written) "
        "..6 (before|as you know|as you said|as you noted|as you saw|which worried|which concerned|which you|and you|"
        "so i understand your|that is true|true|i admit|it is true)", "(i|my) ..6 (fell short|falls short|fall short|"
        "came up short|did not meet|do not meet|does not meet|did not match|not quite match|below what you|less than "
        "you|not what you (were looking|wanted|had hoped|expected|had in mind))", "(years|time|months|spell|break|gap) "
        "(away from|out of|off|outside) (work|the trade|the field|the profession|employment|the industry|teaching|"
        "nursing) .. (risk|worry|worries|concern|problem|against|look|looks|seems|doubt)", "(overcome|allay|dispel|"
        "ease|calm|settle|lay to rest|put to rest|address|answer|remove|quell|assuage|banish|soothe) (your|the|any|"
        "these|those|all|whatever) [remaining|last|own] (doubt|doubts|concern|concerns|worry|worries|reservation|"
        "reservations|hesitation|misgivings|fears|fear|scepticism|skepticism) .. (me|my|i|had|have|may have|might have|"
        "you)", "(your|the|any) ..1 (hesitation|hesitations|hesitancy|unease|doubt|doubts|reservation|reservations|"
        "worry|worries|concern|concerns) (about|over|regarding|with) (how|the fact that|my|me|whether i) ..3", "my ..6 "
        "(raised|raise|raises) (an eyebrow|eyebrows|a question|questions|doubts|concerns|a red flag)", "(raised an "
        "eyebrow|raised eyebrows) ..3 (my|at my|about my)", "(know|aware|realise|realize|admit|accept|confess|see|"
        "grant|fear|afraid) [that] , (i am|my ..2 (is|are)) ..2 (weaker|weak|weakest|rusty|shaky|thinner|behind|slower|"
        "less strong|not strong|not as strong|limited|short|basic|poor|thin|patchy|older|younger) ..4", "(you were|you "
        "are|were you) ..1 (right|correct|not wrong) (that|to (say|think|point out|worry|wonder|doubt|note|ask whether|"
        "fear)) [that] ..1 (i|my)", "i ..3 (changed jobs|moved (jobs|around|on)|hopped|switched|lack|too (old|young|"
        "short|slow|quiet)|inexperienced|overqualified|have gaps|jumped|left) ..5 as you ..1 (pointed out|noted|"
        "noticed|observed|remarked|spotted|saw)", "(sensed|felt|noticed|saw|could tell|could see|know|suspect|gather|"
        "gathered) [that] , my (age|accent|gap|english|youth|background|lack|inexperience|short|degree|cv|resume|"
        "career) ..3 (bothered|worried|concerned|troubled|gave|gives|bothers|worries|puts|put|counted|counts|might)",
        "you ..1 (wondered|doubted|questioned|asked yourself|were unsure|were not sure) (whether|if|how) i (would|"
        "could|can|might|will|was|am|had|have) ..3 (cope|manage|handle|keep up|fit|stay|last|settle|lead|pace|adapt|"
        "enough|able|up to)", "(you|the panel|they|some) (may|might|must|will|could) ..1 (feel|think|say|find|worry|"
        "wonder|fear|object) [that] my ..4 (not up to|not good|not enough|too|weak|short|thin|poor|rusty|lacking|"
        "patchy|not what)", "(true|granted|admittedly) , i (have|am|did|was|had) ..2 (hopped|jumped|moved about|moved "
        "around|drifted|changed jobs|failed|flunked|rusty|green)", "(looks|look|looked) (bad|odd|thin|patchy|poor|"
        "weak) on (paper|my cv|my resume|a cv)",
    ),
    but=(
        "(decided|voted|chosen|went|gone) against me",
        "about my (chart|model|figures|numbers|plan|report|idea|ideas|proposal|method|drawing|drawings|design)",
        "i am not (sure|certain) (if|whether|who|how|what|when)", "my concern~", "no (concern~|doubt~|worr~|"
        "reservation~)", "(less|not|nothing) .. (stands|stood) against me", "i do not have (a|any) (question~|"
        "preference|further)", "i do not have (your|his|her|their|an|the) (address|email|number|details|contact)",
        "(while|although|though|know|realise|realize|appreciate|understand) [that] , i (have not heard|am not sure|"
        "do not have a date|have no news)", "(true|fact) that .. (you|they|tenants|patients|customers)", "you "
        "(wondered|asked) aloud who", "(doubt|sure|certain) (that|whether|if) (the|your|this|both|it|they)",
        "(lack|lacks) only", "you (know|say|said) [that] , my (team|old|former)",
        "(not|never|hardly) ..1 (want|like|wish) you to (think|believe|feel)",
    ),
)  # fmt: skip

CHECKS = (
    Check(
        name="repeats-their-doubt",
        severity="warning",
        purposes=("thank_you", "check_in", "answer", "answer_invitation", "supply", "missed", "withdraw"),
        sentence="The letter says a doubt about you back to the one who had it.",
        source="https://www.employmentcrossing.com/article/900013777/Using-Thank-You-Note-to-Brighten-Your-Prospects",
        english=True,
        hears=(DOUBT, AS_SEEN),
        when_heard=True,
        look=said(
            DOUBT, "It repeats a doubt about you. Leave the doubt out and give the fact that answers it.", or_=AS_SEEN
        ),
    ),
)
