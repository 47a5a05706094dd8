"""Evidence: what you say of yourself stands beside a number, a project or a piece of work."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.letter import Span
from afterword.writing.phrases import listed
from afterword.writing.review.boasting import SELF_PRAISE
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.remarks import BOASTS
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern, tokens

CLAIM = Talk(
    name="claim",
    ways="""
        i am [confident that i am|sure i am|truly|really|clearly|simply|certainly|obviously|definitely|undoubtedly|
            without doubt|by nature|naturally|also|both|known as|known for being|widely seen as|considered|regarded as|
            often described as] (a|an|the|your|exactly the|just the|precisely the)
            [very|highly|extremely|really|truly|incredibly|most|single|absolutely]
            (ideal|perfect|best|excellent|great|outstanding|exceptional|strong|strongest|natural|born|gifted|brilliant|
            skilled|talented|hard-working|hardworking|dedicated|motivated|driven|reliable|dependable|creative|organised|
            organized|proactive|enthusiastic|passionate|quick|fast|diligent|conscientious|detail-oriented|
            results-driven|proven|effective|seasoned|capable|competent|ambitious|dynamic|versatile|resourceful|
            resilient|loyal|committed|good|right|obvious|exemplary|first-class|top|leading|fantastic|self-motivated|
            adaptable|flexible|experienced|accomplished|meticulous|thorough|patient|born)
            [and (hard-working|hardworking|dedicated|motivated|reliable|creative|organised|organized|enthusiastic|
            passionate|experienced|skilled|committed|effective|resilient|loyal|natural|capable)]
            [team|project|people|problem|and] (candidate|person|fit|match|choice|leader|player|worker|communicator|
            learner|solver|problem-solver|professional|manager|teacher|nurse|engineer|analyst|writer|organiser|
            organizer|thinker|individual|listener|planner|negotiator|mentor|developer|welder|planner|accountant|
            salesperson|salesman|researcher|designer|colleague|employee|addition|multitasker|motivator|self-starter|
            mind|one|hire|applicant|fit for|applicant|planner|all-rounder|people person|chef|driver)
        i am [very|extremely|highly|incredibly|really|truly|exceptionally|naturally|always|by nature|both|so|also|
            known to be|nothing if not|a naturally] (hard-working|hardworking|hard working|detail-oriented|
            results-driven|results-oriented|self-motivated|highly motivated|organised|organized|dedicated|diligent|
            reliable|dependable|conscientious|proactive|resourceful|resilient|meticulous|tenacious|trustworthy|punctual|
            ambitious|adaptable|versatile|driven|motivated|creative|innovative|articulate|analytical|goal-oriented|
            committed|disciplined|perfectly suited|ideally suited|perfectly qualified|uniquely qualified|
            uniquely placed|well qualified|well-qualified|more than qualified|eminently qualified|highly qualified|
            fully qualified for|extremely qualified|best placed|ideally placed|a team player|a great team player|
            a people person|a self-starter|a perfectionist|a go-getter|a quick study|a natural|a good listener|
            a fast learner|a quick learner|a hard worker|a born leader|a natural leader|a problem solver|
            a strategic thinker|highly skilled|highly experienced|very experienced|highly organised|highly organized|
            efficient|skilled at|skilled in|adept at|expert at|expert in|an expert|brilliant at|excellent at|great at|
            outstanding at|exceptional at|very good at|really good at|extremely good at|good with people|
            great with people|good under pressure|calm under pressure|great with|exactly what you|just what you|
            everything you|the answer to|the solution to|made for this|cut out for|born for this|born to do)
        i (have|possess|bring|offer|boast|combine|demonstrate|would bring|will bring|can bring|can offer|could bring)
            [a|an|my|truly|very|also|with me|you|both|to the role|to this role] [truly|very|really|extremely]
            (excellent|outstanding|strong|great|exceptional|superb|extensive|proven|unparalleled|first-class|first-rate|
            unmatched|vast|deep|wealth|solid|brilliant|amazing|unique|advanced|superior|impressive|tremendous|broad|
            good|natural|impeccable|remarkable|unrivalled|strong and varied|wide|considerable|significant|rare)
            [track record|and proven|and varied|combination|blend|mix|range] [of|in]
            [interpersonal|organisational|organizational|analytical|technical|leadership|communication|problem-solving|
            people|management|customer|writing|time-management|project|relevant|work|written|verbal|personal|
            negotiation|soft|and|teaching|clinical|sales|language] [and] [communication|leadership|people|
            organisational|organizational|analytical|technical|interpersonal|problem-solving|management|written|
            presentation|verbal|listening] (skills|skill|experience|ethic|abilities|ability|knowledge|expertise|
            background|qualities|record|attitude|eye|instinct|talent|instincts|talents|strengths|understanding|
            judgement|judgment|sense|qualifications|credentials|gift|flair|head for|grasp|command|experiences|rapport)
        my [own|truly|very|many|strong and|proven|excellent and] (excellent|outstanding|strong|great|exceptional|superb|
            extensive|proven|unparalleled|vast|deep|solid|wide|broad|long|rich|impressive|considerable|unique|relevant|
            diverse|varied|strongest|first-class|advanced|natural|many years of|years of)
            [and varied|and proven|and relevant] [interpersonal|organisational|organizational|analytical|technical|
            leadership|communication|problem-solving|people|management|customer|work|professional|industry|sales|
            clinical|teaching|relevant|background and] [and] [communication|people|leadership|organisational|analytical]
            (skills|experience|ethic|abilities|ability|knowledge|expertise|background|qualities|track record|strengths|
            qualifications|talents|attitude|enthusiasm|training|instincts) (make|makes|would|will|are|is|mean|means|
            have|has|fit|fits|match|matches|suit|suits|set|sets|allow|allows|enable|enables|qualify|speak|speaks|align|
            aligns|can|could|prepare|prepares|give|gives|complement)
        i (would|will|could|can|am sure to|am bound to|know i would|believe i would|am certain to|am going to|
            believe i will|know i will) [certainly|surely|definitely|undoubtedly|really|truly|quickly|soon|no doubt]
            (be|make|prove|become|prove to be|prove myself) (a|an|the|your) [very|truly|really|most|highly|extremely|
            hugely|real|true] (great|perfect|ideal|excellent|valuable|real|huge|strong|outstanding|tremendous|wonderful|
            fantastic|terrific|invaluable|good|significant|major|superb|natural|valued|productive|brilliant|worthy|best|
            right|enormous|exceptional|true|positive) (asset|addition|fit|match|candidate|employee|hire|contribution|
            member|colleague|choice|contributor|success|difference|impact|acquisition|leader|person|analyst|nurse|
            teacher|engineer|manager|planner|welder|accountant)
        i [would|will|could|can] (excel|excelled|shine|thrive|flourish|prosper) [at|in|on|under|both|as|when|with]
            (this|the|your|such|pressure|every|everything|all|any|fast-paced|teams|a|whatever|multitasking|tight|
            challenging|deadlines|communicating|in|leading|problem|customer|working|dealing|organising)
        i am [very|absolutely|completely|quite|totally|fully|utterly|certainly|entirely|extremely|more than|100%|
            100 percent] (confident|certain|convinced|positive|sure|in no doubt|persuaded) [in the knowledge] [that]
            [i|my|with my|given my] [skills|experience|background|qualifications|strengths|personality|enthusiasm|
            work ethic] [and] [skills|experience|background] (i|can|could|will|would|have|possess|am|make|makes|make me|
            are|is) [can|could|will|would|have|possess|am|quickly|soon|easily] ..1
            (be|make|excel|succeed|thrive|add|contribute|do|bring|deliver|exceed|meet|become|shine|handle|rise|the|a|me|
            what|everything|all|fit|perform|prove|offer|master|great|right|ideal|perfect|best|an|more|of|valuable|
            exactly|well|suited|qualified|impress|surpass|fulfil|fulfill|achieve|lead|manage|transform|improve|solve|
            live up)
        (no doubt|no question|little doubt|not the slightest doubt|without question|beyond doubt) [in my mind] [that]
            [about it] i (can|could|will|would|am|have|would be|could do|shall) ..3
            (be|make|excel|succeed|thrive|do|bring|deliver|great|best|right|perfect|ideal|what|asset|exceed|well|the|a)
        i (work|worked|always work) (very|extremely|really|incredibly|so) hard
        i (work|perform|function|operate) (extremely|very|really|exceptionally|incredibly|equally)
            [best|brilliantly|well|great] [both|under|in|as|on] (under pressure|pressure|part of a team|independently|
            a team|teams|my own|alone|stress)
        i (learn|pick things up|pick up new things|adapt|master new things|catch on)
            [very|really|extremely|exceptionally|incredibly|new things|new skills|everything|anything|things]
            (fast|quickly|easily|rapidly|swiftly|at speed|anything)
        i (never|always) [fail to|failed to|miss|missed|give|gave|go|went|deliver|delivered|exceed|exceeded|get|got|put|
            do|did|strive|achieve|find|hit|meet|finish|bring|let|take|rise] ..2
            (up|deadline|deadlines|100|110|my all|extra mile|results|expectations|job done|work done|first|best|utmost|
            excellence|anyone down|the team down|targets|goals|a way|on time|a solution|everything|above and beyond|
            perfection|people first|to the challenge|challenge)
        i (know how to|can|am able to) (lead|motivate|inspire|manage|handle|persuade|sell|charm|solve|deal with|
            get along with|get on with|work with|juggle|multitask) ..1 (people|anyone|anybody|everyone|anything|teams|
            everybody|any team|every|any|all|whatever|customers|difficult people|with ease)
        i (tick|ticks|check|meet|fulfil|fulfill|satisfy|exceed|match) [all|every|each|most] [of] [your|the] [single]
            (boxes|box|requirements|requirement|criteria|criterion|expectations|needs)
            [perfectly|in full|and|for|of|on|with|that|you]
        (people|colleagues|everyone|everybody|friends|others|managers|they|bosses|clients|customers|my colleagues|
            my managers|my team|my friends) [often|always|all|have|who know me|usually|frequently|will] [often|always]
            (say|tell me|told me|describe me as|described me as|describe me|call me|consider me|know me as|see me as|
            agree|praise my|praised my|admire my|compliment my) [that] [i|as] [am|have|a|an|the] ..3
            (hard-working|hardworking|reliable|organised|organized|dedicated|leader|listener|creative|patient|calm|
            thorough|dependable|natural|great|excellent|best|good|friendly|energy|attitude|positive|gifted|diligent|
            motivated|skills|work ethic|approach|strong|talented|conscientious|person|personality|detail|determination)
        (leadership|communication|teamwork|organisation|organization|attention to detail|problem solving|
            problem-solving|people skills|customer service|hard work|time management|negotiation|diplomacy|multitasking|
            strategy|reliability|creativity|flexibility) (is|are|has always been|have always been|comes|come)
            [one of|among|also|certainly|definitely|clearly|really] (my|second nature|naturally to me|natural to me|
            where i shine|where i excel|what i do best|in my blood) [greatest|biggest|main|strongest|key|core|many|
            great|real] [strengths|strength|strong points|strong point|forte|assets|talents|passion|passions|
            middle name|speciality|gifts|skills|virtues]
        (excellent|outstanding|exceptional|strong|great|superb|proven|unbeatable|impressive)
            (work ethic|communication skills|people skills|leadership skills|interpersonal skills|organisational skills|
            organizational skills|analytical skills|problem-solving skills|team player|track record|time management|
            negotiation skills|management skills)
        i (really|truly|genuinely|firmly|honestly|strongly|sincerely) [do] (believe|feel|think|know|am convinced) [that]
            i (am|have|would be|would make|can be|could be|will be|possess|fit|match|would excel|would thrive|can make|
            could make|would do|am the|tick|suit|bring) ..2 (the|what|a|an|perfect|ideal|best|great|right|asset|
            everything|all|addition|strong|skills|experience|role|job|difference|excellent|valuable|suited|qualified|
            well|perfectly)
        (skills|experience|background|qualifications|personality|strengths|profile|abilities)
            [and (skills|experience|background|qualifications|personality|abilities|attitude|enthusiasm|expertise)]
            (make|makes|made) me (a|an|the|your|ideal|perfect|uniquely|well|exactly|right|particularly|especially|
            ideally|perfectly|just|highly|stand) ..2 (candidate|fit|match|choice|person|suited|qualified|asset|addition|
            hire|for|right|what|placed|out|one)
        my ..3 (skill|skills|ethic|ability|abilities|knowledge|attention to detail|accuracy|judgement|judgment|
            enthusiasm|dedication|organisation|organization|reliability|patience|punctuality|leadership|teamwork|
            communication|motivation|commitment|experience|expertise|work rate|record|attitude|references|creativity|
            flexibility|resilience|energy|loyalty|integrity|determination|stamina|people skills|instincts|eye|
            adaptability|professionalism|qualifications) (is|are|has always been|have always been|remain|remains) ..2
            (second to none|excellent|outstanding|exceptional|unmatched|very good|superb|strong|great|impeccable|
            first-rate|first-class|legendary|well known|beyond|unrivalled|unparalleled|unbeatable|extraordinary|
            remarkable|exemplary|flawless|extensive|vast|the best|above average|top|solid|proven|faultless|perfect|
            boundless|unquestionable|unwavering|hard to beat|fantastic|brilliant)
        you (will|would) (not|never) (be disappointed|regret|be sorry|find me wanting|be let down|have cause|look back|
            go wrong) ..3 (with|by|it|hiring|choosing|me|in|if|taking|my|that)
        (will|would|shall) not (be disappointed|regret|be let down) [with|by|in]
            (me|my|hiring|choosing|it|taking|if you)
        you (will|would|could|can) (find|get|gain|have|see|meet|be getting|be hiring|be gaining|discover)
            [in me|me|with me|that i am|me to be|yourself] [to be] [a|an|somebody|someone] ..2
            (reliable|skilled|organised|organized|motivated|dedicated|creative|hard-working|hardworking|conscientious|
            meticulous|dependable|talented|driven|committed|experienced|capable|enthusiastic|efficient|resourceful|
            adaptable|trustworthy|punctual|diligent|proactive|versatile|resilient|passionate|accurate|patient|thorough|
            loyal|flexible|ambitious|honest|gifted|competent|precise|disciplined|friendly|outgoing|decisive|fast|strong|
            excellent|natural|effective)
        you (will|would|could|can) find (in me|me to be|that i am|me)
        i am known [for being|as|to be|among my colleagues|everywhere] ..3 (reliable|skilled|organised|organized|
            motivated|dedicated|creative|hard-working|hardworking|conscientious|meticulous|dependable|talented|driven|
            committed|experienced|capable|enthusiastic|efficient|resourceful|adaptable|trustworthy|punctual|diligent|
            proactive|versatile|resilient|passionate|accurate|patient|thorough|loyal|flexible|ambitious|honest|gifted|
            competent|precise|disciplined|friendly|outgoing|decisive|fast|strong|excellent|natural|effective|my|for my|
            leader|team|problem|safe pair|someone|somebody)
        i (am known|am respected|am valued|am famous|am liked|am admired) (for|as|by) ..2
            (being|my|a|an|reliability|energy|attitude|all|everyone)
        i have [always had|got] (a|an|the) [very|truly|really] (real|natural|great|true|rare|genuine|special|particular|
            excellent|good|strong|keen|exceptional|outstanding|sharp|happy|amazing|deep|innate|unique|god-given)
            (talent|gift|flair|knack|eye|passion|feel|head|instinct|way|ability|feeling|understanding|sense|touch|
            aptitude|ear|hand|nose|memory|mind|grasp|command|love|manner|rapport|attitude|reputation|energy|drive)
            (for|with|of|in|to)
        i (possess|have|bring|offer|combine|meet|own|hold) [exactly|precisely|simply|just]
            (all|every one of|exactly|precisely|everything|each of|more than) [of] (the|what|that|you|those|these|your)
            ..2 (qualities|skills|experience|attributes|qualifications|traits|strengths|requirements|need|want|look for|
            looking for|asking|require|abilities|competencies|virtues|criteria|expect|seek|it takes)
        (has|have|is|are|takes|requires) (what it takes|all it takes|everything it takes|everything you need|
            everything you are looking for|everything the (job|role|post)|all you need|just what you need|
            exactly what you need)
        i ..2 (what it takes|the right person|the right man|the right woman|the right candidate|the person you|
            the man you|the woman you|the candidate you|the analyst you|the one you|the best person|your man|your woman|
            your person|right for (the|this|your) (job|role|post|position|team)|the right choice|the right fit|
            a safe pair of hands|a natural choice|an all-rounder|a born|a natural)
        (is|are|remain|remains) [certainly|without doubt|definitely|among|clearly] (one of|among|perhaps|probably) my
            (greatest|biggest|main|key|many|core|real|chief|finest|strongest|best|foremost)
            (strengths|assets|qualities|talents|virtues|gifts|skills|strong points|traits)
        (is|are) my (greatest|biggest|main|key|core|real|chief|finest|strongest|middle|special|second)
            (strength|strengths|asset|quality|talent|virtue|gift|skill|strong point|trait|name|nature|speciality|suit|
            forte)
        my (greatest|biggest|main|key|core|chief|strongest|many|real) (strength|strengths|asset|assets|qualities|
            talents|virtues|skills) (is|are|lie|lies|include)
        (am|be|being|as|me|find|in) [a|an|such a|such an] [very|truly|really] (exceptionally|highly|extremely|
            incredibly|very|truly|supremely|remarkably|outstandingly|thoroughly|unusually|wonderfully|deeply|fiercely)
            (reliable|skilled|organised|organized|motivated|dedicated|creative|hard-working|hardworking|conscientious|
            meticulous|dependable|talented|driven|committed|experienced|capable|enthusiastic|efficient|resourceful|
            adaptable|trustworthy|punctual|diligent|proactive|versatile|resilient|passionate|accurate|patient|thorough|
            loyal|flexible|ambitious|honest|gifted|competent|precise|disciplined|friendly|outgoing|decisive|fast|strong|
            excellent|natural|effective) , [(exceptionally|highly|extremely|very)
            (reliable|skilled|organised|organized|motivated|dedicated|creative|hard-working|hardworking|conscientious|
            meticulous|dependable|talented|driven|committed|experienced|capable|enthusiastic|efficient|resourceful|
            adaptable|trustworthy|punctual|diligent|proactive|versatile|resilient|passionate|accurate|patient|thorough|
            loyal|flexible|ambitious|honest|gifted|competent|precise|disciplined|friendly|outgoing|decisive|fast|strong|
            excellent|natural|effective)|and (reliable|skilled|organised|organized|motivated|dedicated|creative|
            hard-working|hardworking|conscientious|meticulous|dependable|talented|driven|committed|experienced|capable|
            enthusiastic|efficient|resourceful|adaptable|trustworthy|punctual|diligent|proactive|versatile|resilient|
            passionate|accurate|patient|thorough|loyal|flexible|ambitious|honest|gifted|competent|precise|disciplined|
            friendly|outgoing|decisive|fast|strong|excellent|natural|effective)] [and]
            (analyst|linguist|interpreter|nurse|teacher|engineer|person|worker|professional|manager|planner|welder|
            accountant|developer|colleague|individual|candidate|leader|employee|writer|editor|designer|scientist|chef|
            baker|plumber|sister|conservator|lawyer|clerk|communicator|organiser|and|with|at|in|problem)
        (can|could|may|will|always|should) (be relied upon|be relied on|be counted on|rely on me|count on me|
            depend on me|trust me)
        (nobody|no one|no-one|few people|few) [who knows me|in my team] (works|work|cares|care|is|are|tries|try|gives|
            give) (harder|more|as hard|as much|so) ..3 (than i|as i|than me|as me|like i|dedicated|reliable)
        i (take|have always taken) (great|enormous|immense|real|huge) pride in
            (my|being|everything|all|doing|the quality|delivering|going)
        i (pride myself|have always prided myself|prided myself) (on|in)
        i (excel|have always excelled|shine|outperform|thrive|flourish) (at|in|under|when|with|as|on|wherever)
        i (am|have always been|was always|can be|am widely) [very|extremely|highly|always|truly|naturally|exceptionally|
            quite|so|really|incredibly|also|both] (good|excellent|great|brilliant|outstanding|exceptional|superb|
            skilled|strong|gifted|talented|unbeatable|amazing|fantastic|proficient|expert|adept|first-class|quick)
            (at|with|in) ..2 (people|numbers|organising|organizing|working|dealing|solving|motivating|leading|listening|
            communicating|planning|managing|handling|multitasking|computers|languages|detail|details|customers|
            everything|what i do|my job|children|deadlines|pressure|teams|building|learning|spotting|explaining|writing|
            negotiating|anything|this|all)
        (my|a) (positive|can-do|great|winning|excellent|strong|infectious|friendly|outgoing|bubbly|warm|sunny|
            professional) (attitude|personality|energy|manner|outlook|approach|disposition|spirit)
            (will|would|makes|make|and|has|have|is|are|means|sets)
        (i would|i will|i could|i can|i am able to) ..2 (add|bring|contribute|deliver)
            [so|a|an|very|great|real|huge|enormous|significant|considerable|immediate|tremendous|exceptional|genuine]
            [deal of|lot of] (value|lot|energy|enthusiasm|passion|expertise|excellence|great deal|fresh perspective|
            fresh ideas|results|success|positivity|much) (to (the|your|this)|from|every|and|in|as|for|immediately|
            straight)
        (hit the ground running|go the extra mile|above and beyond|give 110|110 percent|110 per cent|give it my all|
            give my all|give everything)
        (someone|somebody|the person|the candidate|anyone|a person) (like me|such as me|
            with my (skills|talent~|experience|abilities|drive|energy|background))
        (proud|confident|sure|certain|convinced) (of|in) (my|myself) [own] (abilities|ability|skills|capabilities|
            talent|talents|qualities|worth|expertise|competence)
        (i|my) ..3 (uniquely|ideally|perfectly|eminently|exceptionally|supremely|extremely well|very well)
            (qualified|suited|placed|equipped|positioned|prepared|matched|fitted)
        (have|possess|bring|offer|pay|with|show|has|my) ..2 (great|excellent|good|keen|strong|meticulous|superb|close|
            exceptional|incredible) (attention to detail|eye for detail|sense of
            (humour|humor|responsibility|duty|urgency)|people skills|leadership|interpersonal skills)
        (asset|credit|boon|blessing|addition|gift) to (any|your|the|every|this) ..2
            (team|company|firm|organisation|organization|department|school|ward|office|staff|group|hospital|business|
            crew|kitchen|lab)
        (perfect|ideal|great|excellent|natural|terrific|wonderful|fantastic|strong|superb|tremendous|amazing|brilliant|
            right) (fit|match|candidate|choice|person|hire|addition) (for|to) (the|this|your|that) ..1
            ({job}|team|company|firm|school|ward|department|crew|organisation|organization)
        (i would be|i am|i will be|me) (a|an|the) ..1 (perfect|ideal|great|excellent|natural|terrific|wonderful|
            fantastic|strong|superb) (fit|match|hire|choice|addition) $
        work ..1 (well|best|brilliantly|great|fine) (under (pressure|stress)|in
            (a team|teams|fast-paced|any team|any environment)|with (others|people|all kinds|anyone|everyone)|
            independently|both|as part of)
        (bring|brings|bringing|offer|have|full of|with|my|give you) ..2 (energy|enthusiasm|passion|drive|dedication|
            positivity|commitment|loyalty|creativity|integrity|determination|motivation) and ..1
            (energy|enthusiasm|passion|drive|dedication|positivity|commitment|loyalty|creativity|integrity|
            determination|motivation|hard work|fun|talent|experience)
        (getting|gaining|hiring|get|hire|gain|find|have) (an|a|someone|somebody)
            [very|extremely|highly|truly|really|incredibly|most] (hardworking|hard-working|reliable|dedicated|loyal|
            motivated|dependable|committed|conscientious|diligent|talented|enthusiastic|passionate|trustworthy|skilled|
            honest) ..3 (employee|worker|person|colleague|member|analyst|nurse|teacher|engineer|professional|individual|
            manager|hire|candidate)
        (more|most) (loyal|dedicated|reliable|hardworking|hard-working|committed|motivated|enthusiastic|passionate|
            dependable|diligent|conscientious|devoted) (employee|worker|person|colleague|candidate|analyst|nurse|
            teacher|engineer|manager|member)
        (can-do|positive|winning|great|good|right|excellent|go-getting) attitude
        (a|the) (fast|quick|eager|rapid|lifelong) (learner|study)
    """,
    but="""
        (wish|congratulate|congratulations|luck) ..
        if (you|they) ..2 (think|feel|believe|decide|find|agree)
        (told|tell|tells|telling) me (a good deal|a great deal|a lot|much|more|so much) [about|of]
        (learn|hear|know|see|told|asked) .. (good at|great at) (asking|explaining)
        (if|whether) i (am|have|would|was) ..
        (right|best|proper) (person|man|woman|one) to (ask|tell|write|contact|speak|talk|answer|judge|say)
        i your (man|woman|person) [or]
        (most|very|more) experienced (colleague|nurse|engineer|teacher|welder) (in|of) your
        (confident|sure|certain) that (the|your|this|both|it|we)
        you (will|would) find (me|in me) (at|on|in|by|outside|under|online|there|any|every)
        you ..3 (need|want|said|told|are looking for|hope)
        (your|her|his|their) (attention|eye|team|people|attitude)
        would it be
        i am not (a|an)
        i learn ..4 (and had|within|in (a|one|two|three|four|five|six|ten|under) ..1 (day|days|week|weeks|hours|
            evening|evenings))
    """,
)
_DATES = (
    r"(?i)\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|"
    r"november|"
    r"december)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december) \d{1,2}\b|"
    r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:110|100|120|150) ?(?:%|per ?cent)|\b24/7\b"
)
"""Figures that prove nothing: the day and hour of the talk, and what people promise to give."""
_FIGURES = (
    r"(?i)\d|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|"
    r"hundreds?|"
    r"thousands?|millions?|half|twice|doubled|halved|tripled|thirds?|quarters?|both plants)\b"
)
_DID = (
    r"(?i)\b(?:I|we|my team|the \w+ (?:that |which )?I|where I|and|who|by)(?:['’]ve| have| had| once| also| then|"
    r" recently| personally)? "
    r"(?:built|led|ran|cut|reduced|raised|grew|trained|taught|managed|designed|launched|shipped|wrote|rewrote|moved|"
    r"migrated|"
    r"halved|doubled|saved|opened|hired|won|delivered|introduced|started|founded|organi[sz]ed|supervised|mentored|"
    r"coached|"
    r"resolved|closed|fixed|replaced|automated|maintained|developed|improved|increased|negotiated|set up|brought|"
    r"created|"
    r"planned|edited|published|welded|nursed|sold|audited|tested|drew|mapped|repaired|cleared|handled|kept|rebuilt|"
    r"turned|helped|looked after|reorgani[sz]ed|drafted|coordinated|prepared|collected|analy[sz]ed|implemented)\b"
)
_NO_NAMES = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december i i'm i'd i've i'll ms mr mrs dr cv english thank"
)


_TRAITS = (
    r"\b(?:hard-?working|motivated|communicator|team[- ]player|reliable|dedicated|passionate|enthusiastic|flexible|"
    r"organi[sz]ed|punctual|creative|dynamic|proactive|driven|committed|loyal|ambitious|adaptable|self-starter|"
    r"detail-oriented|results-driven|people person)\b"
)


def claim_without_evidence(view: View) -> Iterator[Finding]:
    """A claim about oneself, and neither its sentence nor those beside it hold a number, a project or a named work."""
    shown: dict[Span, bool] = {}
    for span in view.said(CLAIM) or view.said(BOASTS) or view.said(SELF_PRAISE):
        at = next((n for n, (start, end) in enumerate(view.sentences) if start <= span[0] < end), None)
        if at is None:
            continue
        around = view.sentences[max(0, at - 1) : at + 2]
        if len(pattern(_TRAITS).findall(view.folded, *view.sentences[at])) > 2:
            around = (view.sentences[at],)  # what shows one thing beside it does not show a list of them
        if view.hears(BOASTS) and at and not pattern(_FIGURES).search(view.text, *view.sentences[at - 1]):
            around = around[1:]  # a name in passing before a boast is no proof of it
        for each in around:
            if each not in shown:
                shown[each] = _shows(view, each)
        if not any(shown[each] for each in around):
            yield view.mark("It claims without showing. Put beside it what you did, where, and with what result.", span,
                            evidence=_best(view))  # fmt: skip


def _shows(view: View, sentence: Span) -> bool:
    """Whether a sentence holds a figure, something done, a name that is not of this employer, or the journal's "
    "evidence."""
    text = pattern(_DATES).sub("", view.text[slice(*sentence)])
    if pattern(_FIGURES).search(text) or pattern(_DID).search(text):
        return True
    said = view.within(sentence)
    here = _names_here(view)
    if any(token.capital and token.start not in view.opens_sentence and token.fold not in here for token in said):
        return True
    words = {token.fold for token in said if len(token.fold) > 5}
    strengths = view.candidate.strengths if view.candidate else ()
    return any(len(words & {token.fold for token in tokens(each.evidence)}) >= 2 for each in strengths)


def _names_here(view: View) -> frozenset[str]:
    """Capitalised words that show no work: days, and the names of this employer, role, people and what they told of."""
    story = view.story
    known = (story.candidacy.employer, story.candidacy.role, *(person.name for person in story.people))
    titles = (person.title for person in story.people)
    notes = (note for debrief in story.debriefs.values() for note in debrief.notes)
    theirs = (words for note in notes for words in (*note.topics, *note.needs, note.question))
    return _NO_NAMES | {token.fold for words in (*known, *titles, *theirs) for token in tokens(words)}


def _best(view: View) -> str:
    """The first strength of the journal that has evidence, as it might be put there."""
    strengths = view.candidate.strengths if view.candidate else ()
    return next((f"{each.claim}: {each.evidence}" for each in strengths if each.evidence), "")


CHECKS = (
    Check(
        name="claim-without-evidence",
        severity="warning",
        sentence="A strength is claimed, and nothing beside it shows it.",
        source="http://www.joanlloyd.com/Your-Career/Follow-up,-using-references-properly-can-give-you-.aspx",
        purposes=("thank_you", "check_in", "answer", "answer_invitation", "supply", "missed", "stay_in_touch"),
        english=True,
        hears=(CLAIM, BOASTS, SELF_PRAISE),
        when_heard=True,
        look=claim_without_evidence,
    ),
)
