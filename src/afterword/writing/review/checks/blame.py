"""Nothing ill is said: of the employer, of a past boss, of the process."""

from __future__ import annotations

from afterword.writing.review.check import Check, Example, said
from afterword.writing.review.talk import Talk

# -- criticism ---------------------------------------------------------------------------------------------------------

FAULT = Talk(
    name="fault",
    denied=True,
    ways=(
        "your [own|company's|hr|online|whole|entire|recruitment|hiring|application|current] [recruitment|hiring|"
        "selection|application|coding|written|skills] (test|tests|task|tasks|assignment|exercise|exercises|interview|"
        "interviews|process|questions|question|panel|interviewers|receptionist|reception|website|site|form|forms|"
        "portal|directions|invitation|communication|colleague|colleagues|hr|hr department|boss|office|offices|"
        "building|advert|advertisement|ad|posting|brief|instructions|team|staff|recruiter|manager|managers|assistant|"
        "parking|schedule|scheduling|organisation|organization|management|software|product|products|app|branding|logo|"
        "competence test|procedure|system|culture|job description|job ad) ..5 (is|was|were|are|seemed|seems|felt|"
        "looked|looks|came across|struck me as|could be|could have been|has been|appeared) ..2 ({bad}|bad|too long|"
        "too easy|too vague|badly|not well|not very|not good|not fair|not up to|far too|slow|off-putting|"
        "old-fashioned|out of date|ugly|dated|late|behind|better|clearer|improved|a let-down|a let down|below|"
        "substandard|second-rate|dull|silly|childish|naive|overlong|tiring|stale|dirty|shabby|run-down|run down|"
        "understaffed|cramped|noisy|stuffy|gloomy|depressing|dreary)",
        "the [whole|entire|coding|written|online|skills|recruitment|hiring|selection|application|interview|final|"
        "technical|take-home|personality|aptitude] [recruitment|hiring|selection|application|interview] (test|tests|"
        "task|assignment|exercise|interview|interviews|process|questions|panel|interviewer|interviewers|receptionist|"
        "room|form|portal|directions|invitation|communication|instructions|brief|second interviewer|other interviewer|"
        "waiting room|wait|advert|job advert|job ad|call|video link|sound|procedure) [that|which|you|i|was|gave|sent|"
        "had|set|with|to|do] ..4 (was|were|is|are|seemed|felt|came across|struck me as|could have been|appeared) ..2 "
        "({bad}|too long|too easy|badly|poorly|far too|off-putting|old-fashioned|out of date|a let-down|a let down|"
        "overlong|not well|not very well|not fair|better organised|better organized|better prepared|better planned|"
        "freezing|unbearable|stuffy)",
        "my (former|old|current|last|previous|ex|present|then|first|ex-boss|late) [and] [current|former|old] (boss|"
        "manager|employer|company|colleagues|colleague|team|supervisor|firm|director|workplace|job|head|school|owner|"
        "line manager|chef|department|role|bosses|managers|place) .. (is|was|were|are|never|could not|did not|does "
        "not|do not|treated|refused|has no|had no|cannot|would not|will not|failed|lied|shouted|yelled|ignored|"
        "bullied|blamed|took credit|kept|made my life|made everyone|drove|lacked|lacks|ran|runs|mismanaged|only|"
        "always|constantly|underpaid|exploited|undermined|stole|hated|hates|cared|cares) .. ({bad}|bully|bullies|"
        "tyrant|dictator|micromanager|micro-manager|micromanaging|control freak|liar|horrible|horrid|nasty|impossible|"
        "idea|clue|care|cared|listen|listened|appreciate|appreciated|value|valued|respect|respected|trust|promote|"
        "promoted|credit|credited|pay|paid|support|supported|manage|managed|lead|organised|plan|into the ground|hell|"
        "misery|dead end|going nowhere|me|us|everyone|staff|people|himself|herself|about|shouting|promises|hopeless|"
        "narrow-minded|petty|mean|vindictive|jealous|lie|lied|frankly|old-fashioned|backward|stuck|sinking|understand)",
        "(my|the) [former|old|current|last|previous|present|ex] (boss|manager|supervisor|employer|line manager|"
        "company|team leader) [at|in] ..3 (bullied|shouted|yelled|lied|micromanaged|undermined|exploited|mistreated|"
        "cheated|took credit|stole|blamed|treated us|treated me|drove people|drove everyone|made my life|ran the "
        "place into|had no idea|never listened|could not manage|did not know what|did not understand|was a bully|did "
        "not care)",
        "(wasted|waste|wasting|cost me|costing me|lost|spent) ..2 (my|an entire|a whole|half|most of my|two|three|"
        "hours of|my whole|of my) ..2 (time|weekend|hours|day|morning|afternoon|evening|evenings|sunday|saturday|"
        "week) [on] [your|that|the] [test|task|exercise|badly|pointless]",
        "(complete|total|utter|real|such a|big) (waste of|shambles|mess|farce|joke|disgrace|disappointment|let-down)",
        "(left|kept|keep|made|had) me [standing|sitting|waiting] [to] (waiting|wait|hanging|standing|sitting|in the "
        "dark) (for|in|at|nearly|over|almost|half|forty|thirty|twenty|an|a|without|outside|around|so)",
        "(turned up|showed up|arrived|came|started|began|joined|was|were) ..2 (late|unprepared|twenty minutes late|"
        "half an hour late|without having read) ..3 (interview|my cv|my resume|without|not|panel|interviewer|call|"
        "apolog~|and)",
        "(had not|had clearly not|had obviously not|had not even|clearly had not|obviously had not|did not bother to|"
        "nobody had|no one had) (read|looked at|opened|seen|prepared|glanced at) [even|to] [read|look at] (my|the) "
        "(cv|resume|application|file|portfolio|materials|cover letter|questions)",
        "(i was|i am|i found|i find|i felt|i must say|i have to say|to be honest|frankly|to be frank|honestly) [,] "
        "[i] ..5 (disappointed|unimpressed|annoyed|irritated|offended|insulted|disrespected|surprised|shocked|"
        "appalled|dismayed|frustrated|put off|let down|bored|uncomfortable|taken aback|upset|confused|unhappy) ..2 "
        "(by|with|at|in|that|how|to find|to see) ..3 (your|the interview|the panel|the test|the process|the task|the "
        "questions|the way|you|how|lack|nobody|no one|colleague|receptionist|organisation|quality)",
        "(frankly|honestly|to be honest|to be frank|i must say|i have to say) [,] ..8 {bad}",
        "(toxic|abusive|hostile|dysfunctional|poisonous|miserable|soul-destroying|soul-crushing|dead-end|horrible|"
        "awful|terrible) (workplace|environment|culture|boss|manager|company|job|employer|atmosphere|team|place|"
        "management|office)",
        "(unlike|compared to|in contrast to|escape|escaping|flee|fleeing|get away from|far from) (my|the chaos|the "
        "mess) [current|present|former|old|last|previous|at] [boss|manager|employer|company|firm|job|team|place|"
        "workplace|chaotic|toxic|dreadful|awful|terrible]",
        "(incompetent|clueless|useless|hopeless|idiotic|stupid|ignorant|spineless|corrupt|lazy|dishonest|backstabbing|"
        "two-faced) (management|managers|manager|boss|bosses|colleagues|colleague|leadership|leaders|people|owner|"
        "owners|director|team|supervisor|staff|hr)",
        "(micromanages|micromanaged|micro-managed|micromanaging|micromanager|bullying|backstabbing|nepotism|"
        "favouritism|favoritism|office politics|blame culture|sweatshop|slave driver|slave-driver|sinking ship|run by "
        "(idiots|amateurs|clowns))",
        "(your|the) (competitors|competition|rivals|rival) .. (better|ahead of you|faster|more modern|cheaper|"
        "overtaking|treat|run|do it|organised) .. (than you|you|process|interview|candidates|this|product)",
        "(someone|somebody|anyone|you|your team|your company|the company|northwind) (should|ought to|needs to|need to|"
        "might want to|may want to|must) (really|urgently|seriously|do something|train|rethink|fix|look at|work on|"
        "improve|redesign|reconsider|update|sort out) .. (your|the) [whole|hiring|recruitment] (test|process|"
        "interview~|questions|website|form|receptionist|hr|directions|recruiter~|communication|manners|punctuality|"
        "app|system|branding)",
        "(lack of|no) (organisation|organization|professionalism|preparation|respect|courtesy|manners|punctuality|"
        "planning|communication|structure|common sense) .. (on your|in your|from your|by your|at your|you|interview|"
        "process|panel|there|of the|was|shown|part)",
        "(one of|some of|two of|most of) (your|the) (questions|colleagues|interviewers|panel|staff|tests|tasks) .. "
        "(was|were|seemed|felt|came across|made no) ..2 ({bad}|inappropriate|pointless|trick|silly|sense|hostile|"
        "illegal|childish|off-topic|rushed|asleep|bored|distracted)",
        "(did not|do not|failed to|never|could not) (respect|value|appreciate|deserve) [my|me|us|our|their] (time|"
        "effort|staff|people|work|employees|efforts)",
        "(poorly|badly) (organised|organized|run|written|planned|prepared|designed|managed|worded|explained|chosen|"
        "timed|structured|conducted|scheduled|thought out|put together)",
        "(ill-prepared|ill prepared|half-baked|poorly-run|badly-run|slipshod|haphazard|amateur hour)",
    ),
    but=(
        "you (said|told|mentioned|described|admitted|explained|called|spoke|were honest|were frank|were open|showed|"
        "warned|noted)",
        "(at|for) (tarn|my) .. (test~|report~|system|ledger|form~|spreadsheet~) (was|were)",
        "(apolog~|sorry|my (connection|microphone|line|sound|link|camera|fault|mistake|answer|internet|audio|train))",
        "(badly|poorly) (run|written|designed|managed|planned) (quer~|code|report~|spreadsheet~|system~|data~|"
        "migration~|invoice~|test~|label~|contract~|rota~|handover~)",
        "(not|never|nothing|far from|anything but|no) .. (waste|{bad})",
        "(problem|backlog|queue~|rota|migration|invoice~|data|ledger|handover|timetable|shift~)",
    ),
)  # fmt: skip

CHECKS = (
    Check(
        name="criticism",
        severity="warning",
        sentence="Something ill is said of the employer, a past boss or the process.",
        source="https://www.liveabout.com/interview-thank-you-donts-2063985",
        good=(
            Example(text="You were frank about the week in which both systems failed, and I liked that."),
            Example(text="The test was hard and fair, and I learned something from the last task."),
            Example(text="At Tarn the month took nine days to close before we changed the order of work."),
        ),
        bad=(
            Example(text="The written test was badly designed, if I may say so."),
            Example(text="My last boss never listened to anyone.", marks="My last boss never listened"),
            Example(text="I was disappointed that nobody on the panel had read my CV."),
            Example(text="Your receptionist was rude to me, and I had to wait."),
            Example(text="I want to leave a toxic workplace as soon as I can.", marks="toxic workplace"),
        ),
        near=(
            Example(text="The old rota was confusing, you said, and the new one is not."),
            Example(text="I am sorry that my line was so bad when we spoke."),
            Example(text="Your process for duplicate invoices is better than any I have seen."),
        ),
        english=True,
        hears=(FAULT,),
        when_heard=True,
        look=said(FAULT, "It finds fault. Leave it out, or say what you would build instead."),
    ),
)
