"""Withdrawals: they say that they are one, and neither criticise, nor compare, nor speak of money."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.review.check import Check, beside, said
from afterword.writing.review.findings import Finding
from afterword.writing.review.hints import LEFT_WITH_A_DIG
from afterword.writing.review.partings import DIGS, SLIGHTS
from afterword.writing.review.past import anywhere
from afterword.writing.review.remarks import UNKINDLY
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View

# -- withdrawal-unstated -----------------------------------------------------------------------------------------------

WITHDRAWS = Talk(
    name="withdraws",
    ways="""
        decided not to
        (no longer|not) count me
        (not|no longer|neither|never) ..2 (go|going|take|taking|carry|be) ..2 (further|forward|ahead)
        withdraw~
        withdrew
        my withdrawal
        (step|stepping|stepped) (back|aside|away|out|down)
        (pull|pulling|pulled|bow|bowing|bowed|back|backing|drop|dropping|opt|opting) out
        (take|taking|took|strike|cross) ..2 (name|application|candidacy|myself|me) (out|off|from)
        (remove|removing|release|withhold) ..1 (me|name|application|candidacy|myself)
        (rule|ruling|count|counting|take|taking) (me|myself) out
        (no longer|not|cannot|will not|not able to|unable to|rather not|prefer not to|decided not to|decided against|
            decline to|not wish to|not like to|not want to) ..1 (pursu~|continu~|proceed~|
            going (ahead|further|forward|on)|go (ahead|further|forward|on)|mov~ (ahead|forward|on)|
            tak~ ..4 (further|forward|up|part|on)|a candidate|candidate|in the running|available for|be considered|
            considered|be available|stand|standing|seek~|join~|accept~|come (to|back)|come on|coming (to|back)|
            carry on|
            carry it|stay in|remain~|be part|be joining|be taking|be a candidate|be continuing|be going|be moving|
            be pursuing|be proceeding|be accepting|attend~|want (the|this) {job}|interested in (the|this) {job})
        no longer (wish|want|like|able|free|seek~|look~|plan~|in a position) ..1 (to|for|the|this)
        (chosen|chose|decided|choosing) to (pursue|take|follow|go) ..2 (opportunity|offer|{job}|path|direction|
            elsewhere)
        (should not|not going to|cannot|will not|do not) (take up|pursue|continue|take|hold|occupy|go on) ..2
            ({job}|place|process|application|further)
        (end|ending|close|closing|cancel|cancelling|canceling|conclude|stop|stopping|discontinue|discontinuing|retract|
            terminate|recall) ..2 (application|candidacy|process|file|part in|involvement|participation)
        declin~
        turn~ ..3 down
        (leave|leaving|left|exit|exiting|out of) [the|your|this] ..2 (process|running|race|search|procedure|selection|
            recruitment)
        (accepted|accepting|taken|taking|signed|chosen|said yes to|agreed to|decided on|decided to take|
            decided to accept|gone with|going with|committed to|found|starting|start) ..1
            (another|a different|a|an|the other|other) ..4 (post|offer|position|role|job|elsewhere|contract|one|place)
        (accepted|taken|found|chosen) ..4 elsewhere
        (consider|regard|treat) ..3 (withdrawn|closed|ended|at an end|over|concluded)
        (consider|turn to|choose|look to|offer ..4 to|give ..4 to|free for) ..1 (other|another|the other|the next)
            (candidate|candidates|applicant|applicants|person)
        (decided|going|choosing|chosen|have decided|prefer|deciding) to (stay|remain) ..1
            (where|in my|at my|with my|at|with|put)
        (staying|remaining) (where|in my current|at my current|with my current)
        not (the|a) right ..4 for me
        (say|saying) no to
        (my answer is|must be|is a|has to be) [a] no
        thanks , but no
        thank you , but no
        no , thank you
        (not|no longer) (for me|in a position to)
        decided (against|to pass)
        (pass|passing) on (the|this|your)
        forgo
        give up my place
        bow to
        (look|looking|go|going) in another direction
        decided to (go|pursue|take|follow) ..3 (elsewhere|another|a different|other)
    """,
    but="""
        (might|may|could) ..1 (withdraw|step|decline|pull|drop|have to)
        (thinking|think|thought) (about|of) (whether|withdrawing|stepping|declining|dropping|pulling|leaving|it)
        consider~ (whether|withdrawing|stepping|my options|declining)
        not [yet|quite] (sure|certain|decided)
        unsure
        whether [or not] [i|to|this|it]
        wonder~ (if|whether)
        would (never|not) withdraw
        not withdrawing
        if i (withdraw|withdrew|were to)
    """,
    denied=True,
)


def withdrawal_unstated(view: View) -> Iterator[Finding]:
    """A withdrawal in which nothing withdraws: they would go on counting on the candidate."""
    if not view.hears(WITHDRAWS):
        role = view.story.candidacy.role
        yield view.mark(
            "Nothing in it withdraws. Say so in the first two sentences: "
            f"“I am withdrawing from the {role or 'selection'} process.”"
        )


# -- withdrawal-with-criticism -----------------------------------------------------------------------------------------

UNKIND = Talk(
    name="unkind reason",
    ways="""
        because (of how|of the way|nobody|no one|no-one|none of|you (did|do|were|are|have|never|kept|could|would|
            cannot|
            only))
        because [of] your (recruiter~|manager~|team|boss|people|staff|process|interviewer~|offer|salary|pay|company|hr|
            office|culture|hours|attitude|systems|technology|reputation|pace|rules)
        (place|team|firm|company|employer|organisation|organization|somebody|someone|boss|people|one) (who|that|which)
            [actually|really|also] (pays|pay|treats|treat|values|value|respects|respect|appreciates|appreciate|listens|
            listen)
        (said|says|told me|speaks|spoke) (it all|volumes|everything|all i need)
        years behind
        behind the (times|curve|competition)
        (far|much|considerably|significantly|decidedly|vastly|a great deal|rather) more ..1
            (firm|company|employer|place|team|role|job|post|position|organisation|organization|school|hospital|offer|
            environment|project)
        (less|other|different|smaller) than [was|what was|what i|i was|you] (advertised|promised|expected|described|
            told|had)
        how ..3 (manager|boss|director|interviewer|staff|colleague|team|people|head|panel|lead) ..2
            (spoke|speaks|treated|treats|talked|behaved|behaves|acted|acts|addressed|handled|ran|runs)
        (money|pay|salary|wage|hours|chemistry|atmosphere|culture) (is|was|were|are) (not|simply not|just not|all|
            never)
            ..1 (right|good|enough|there|competitive|for me|wrong|what)
        (late|lateness|rudeness|arrogance|disorder|chaos|disorganisation|unpunctual~) ..2
            (times|of|three|twice|again|shown|every)
        (atmosphere|culture|mood|tone|pace|style|way|conditions|floor|planning|hours|shifts|people|boss|manager) ..6
            (not for me|not to my|not my|not what i|not something i)
        value~ (its|their|his|her) ..3 (more|higher|highly|better|properly)
        (stronger|better|more generous|superior|higher|improved|richer|finer) (proposal|offer|bid|contract)
        (conditions|hours|pay|wages|people|managers|offices|planning) like (yours|that|these)
        (seeing|saw|hearing|heard|seen|noticing|noticed) how ..3 {bad}
        rival (firm|company|offer|employer)
        (pays|treats|treat|pay) (its|their|people) ..3 (more|properly|better|well|decently|fairly)
        cannot say of (you|your|the)
        # another one is better, money
        better ..1 (offer|offers|pay|salary|paid|package|terms|deal|money|conditions|benefits|bonus|hours|opportunity|
            opportunities|role|job|position|post|company|employer|firm|team|culture|atmosphere|prospects|reputation|
            organised|organized|run|managed|treated|equipped|known|place|title|commute|location|one|option)
        better than (yours|you (offer|offered|pay|do|could|can|$)|what you|the one you|your)
        (more|much more|far more|a lot more) ..1 (money|pay|attractive|interesting|competitive|lucrative|generous|
            exciting|prestigious|senior|serious|professional|modern|challenging|ambitious|flexible|respectful|
            organised|
            organized|appealing|stable|promising|welcoming|convincing|transparent) ..1
            (offer|role|job|position|post|package|company|employer|firm|team|salary|opportunity|project|one|terms|than|
            place)
        (pays|paying|paid|pay|offers|offering|offered|offer) [me] ..2 (more|better|a higher|higher|double|twice|
            nearly twice|almost double|considerably more|significantly more|a lot more|20|thousand)
        (giving|gives|give|gave|offering|offers|offered|paying|pays|paid) me ..6 more [a|an|per]
            (hour|week|month|year|money|each|every|$|and|there)
        (giving|gives|gave|offering|offers|offered|paying|pays|paid) me ..5 (thousand|hundred|euro|euros|pounds|
            dollars|
            quid|rand|rupees|k|grand|per cent|percent|extra) ..1 (more|extra|on top|higher|above)
        better ..1 (buzz|vibe|feel|feeling|mood|craic|spirit|crowd|energy|air|kitchen|bunch|set-up|setup|crew)
        there the ..2 (are not|is not|do not|does not|nobody) ..2 (shout~|yell~|swear~|fight~|argu~|quarrel~)
        (nobody|no one) ..2 (shouts|yells|swears|screams) (there|at)
        (higher|bigger|larger|superior|stronger|richer|fairer) ..1 (salary|pay|offer|package|wage|bonus|company|firm|
            employer|title|brand|reputation)
        better leadership
        (could not|cannot|would not) (compete|match)
        pay (is|was) [{very}] (not|too|below)
        pay cut
        cut in (pay|salary)
        (nobody|no one|no-one|none of {they}) [{very}] (seemed|appeared|knew|could|was able|listened|looked|bothered|
            smiled|cared)
        (quicker|friendlier|faster|nicer|kinder|livelier|more modern|healthier|happier|calmer) [and {very}]
            (than|company|firm|place|team|employer|and|process|culture|offer)
        (firm|company|employer|firms|companies|employers|process|team|place) (is|was|were|are)
            (quicker|friendlier|faster|nicer|kinder|better|more)
        than you (seem|do|did|are|were|could|can|have|offer)
        (with|more|in) more (respect|courtesy|care|clarity)
        reviews of
        gave me pause
        (not|hardly) [{very}] enough to (live|pay|move|cover)
        (manager|boss|interviewer|director|panel|lead|{they}) [{very}] (does not|do not|did not|is not|lacks|lack|
            cannot) [{very}] (respect|listen|value|care|trust|know|understand|treat|seem|take)
        is not for (people|me|those|anyone) who
        (twice|double|half|percent more|per cent more) ..2 (salary|pay|as much|more|what you)
        (salary|pay|wage|package|offer|compensation|benefits|rate|bonus|terms|budget|range|money) ..5
            (is|was|were|are|seemed|seems|would be|falls|fell|does|did|do|could|cannot|will)
            (too|not|below|far|so|well|disappointing|insufficient|less|lower|short|inadequate|poor|uncompetitive|
            unattractive|low|laughable|the problem|the reason|an issue|a joke|a concern|unacceptable|match|simply|just|
            rather|quite|under|meagre|an insult)
        (too|so|rather|very|quite) (low|little|stingy|mean) (for|a salary|to)
        (below|under|beneath) [the|my|what] (market|expectations|worth|my current|industry|going rate|average|
            i (earn|make|am|expected))
        (could not|cannot|did not|do not|would not|does not|unable to|failed to|unwilling to)
            (match|compete|meet|pay|offer) ..2 (salary|pay|expectations|offer|terms|enough|what|more|my|that|them)
        (the|your|low|about|over|because of|due to|on|of) ..1 (salary|pay|wage|compensation|remuneration|
            benefits package|bonus) ..2 (you|offered|mentioned|on offer|reasons|grounds|level|question|range|was|is|$)
        for (financial|monetary|salary) reasons
        (with|at|by|to|for|join|joined|joining|from|of|chosen|preferred) [one of] your
            (competitor|competitors|rival|rivals|competition)
        {they} cannot compete
        (outbid|outclassed|beat your|beats your|trumps)
        (compared|comparison|in contrast|contrast) ..1 (to|with) ..2 (you|yours|your|northwind)
        by comparison
        unlike (you|your|yours|northwind)
        (prefer|preferred|liked) ..4 (better|more|to yours|to you|over)
        (superior|preferable) to
        # criticism
        (team|culture|process|processes|office|interview|interviews|interviewers|manager|managers|management|company|
            atmosphere|environment|system|systems|setup|set-up|workload|people|place|building|staff|tone|mood|way|
            panel|
            questions|test|task|technology|tools|stack|department|organisation|organization|structure|leadership|
            strategy|hours|job|role|work|colleagues|software|equipment) ..6 (is|was|were|are|seemed|seems|felt|feels|
            appeared|appears|struck me as|looked|looks|sounds|sounded|left me|came across as|gave|made|too) ..2
            ({bad}|chaotic|disorganised|disorganized|disorganisation|toxic|unfriendly|cold|outdated|old-fashioned|slow|
            rude|unprofessional|hostile|tense|dull|stressful|messy|confusing|poor|unclear|unhappy|negative|stuffy|
            aggressive|pushy|demoralised|demoralized|exhausted|overworked|understaffed|rigid|bureaucratic|hierarchical|
            political|antiquated|dated|arrogant|dismissive|below|uninspiring|unimpressive|shabby|dirty|loud|cramped|
            grim|gloomy|dreary|weak|limited|narrow|boring|lacking|behind the times|uncomfortable|disrespectful|
            inefficient|unstructured|unprepared|disinterested|uninterested|bored|tired|fragmented|a bit off|off|stale|
            stagnant)
        (did not|do not|could not|never) [{very}|much|particularly] (like|enjoy|warm|care for|appreciate|think much|
            take to|trust|feel (comfortable|welcome|at home|valued|respected|at ease)|get on|click|see eye|agree with|
            share|believe in|impress|convince) ..3 (you|your|the|how|to|with|that|of|me|$)
        (disliked|not impressed|unimpressed|disappointed|put off|shocked|appalled|bothered|alarmed|unsettled|
            taken aback|disheartened|underwhelmed|discouraged|irritated|annoyed|frustrated|dismayed) ..1
            (by|with|at|about|to (see|hear|find|learn)) ..4 (you|your|the|how|that|so|lack|atmosphere|team|way)
        (put|puts|putting|turned|turns) me off
        (red|warning) flag~
        alarm bells
        (concern|concerns|doubts|reservations|misgivings|worries|worry|qualms|objections) [{very}]
            (about|regarding|over|with|as to) ..2 (you|your|the|how|management|culture|turnover)
        high [staff] turnover
        turnover of staff
        (bad|poor|negative|wrong|mixed|unfavourable|unfavorable|worst|terrible|unpleasant|strange|odd)
            (impression|impressions|reviews|review|feeling|feelings|vibe|vibes|experience|reputation|signs|things|
            press|
            atmosphere|management|culture|organisation|organization|communication)
        (glassdoor|online reviews|heard things|rumours|rumors)
        (felt|feel|feeling|made me feel|left feeling) [{very}] (disrespected|ignored|rushed|unwelcome|uncomfortable|
            interrogated|belittled|dismissed|undervalued|misled|talked down|patronised|patronized|like a number|
            grilled|
            attacked|uneasy|insulted)
        (wasted|waste of|wasting) ..2 (time|day|days)
        (took|taken|taking|takes|take|dragged|drags|dragging|waited|wait) ..4 (too|so|far too|forever|ages|on and on|
            way too) (long|much time|slow|slowly)
        (slow|long|drawn-out|lengthy|endless|tedious|slowness of|pace of|length of) ..1
            (process|procedure|wait|hiring|recruitment|selection|decision)
        (slow|late) to (respond|reply|decide|answer|get back)
        lack of ..2 (respect|organisation|organization|communication|professionalism|transparency|vision|direction|
            structure|preparation|interest|clarity|leadership|diversity|flexibility|progression|enthusiasm|ambition|
            resources|support)
        not (what you|what was|as you|as it was|as) (advertised|described|promised|said|sold|presented)
        (misled|misleading|oversold|bait and switch|misrepresented|lied|untruthful|dishonest)
        not (worth|up to (scratch|standard|my|par)|good enough|professional|serious|organised|organized|
            well (run|organised|organized|prepared|managed)|a (healthy|good|pleasant|modern|serious)
            (place|team|culture|environment|atmosphere))
        (would not|could not|cannot|can not) [{very}] (work|imagine working|see myself|be happy|thrive|fit|respect|
            trust) ..2 (for|with|in|under|at) ..2 (someone|somebody|people|such|you|your|a place|an|that|this|boss|
            manager|team)
        your (reputation|turnover|attitude|behaviour|behavior|indecision|delays|delay|disorganisation|disorganization|
            chaos|shortcomings|weaknesses|failings|problems|financial (situation|state|troubles)|finances)
        frankly
        (too|overly|rather|a bit|a little|somewhat|fairly|quite) (chaotic|disorganised|disorganized|toxic|corporate|
            hierarchical|bureaucratic|unfriendly|old-fashioned|outdated|political|aggressive|stressful|rigid|
            small-minded|unprofessional|unstructured|stuffy|junior|boring|repetitive|narrow|basic|easy|small|cold)
        ^[to] be (frank|blunt|honest)
        a (step|move) (down|back|backwards|sideways)
        beneath me
        (overqualified|too good) for
        dodged a bullet
        (could|should) ..1 (improve|work on|treat|be more|learn|reconsider how|rethink|train)
        i (suggest|recommend|advise) ..1 {they}
        next time
        (i|we) ..2 (concerned|worried|surprised) ..1 (by|about|at|with|to (see|hear|find|learn)) ..3
            (you|your|lack|turnover|atmosphere|tone|culture|pay|hours|workload|management)
        (work-life balance|work life balance|(saner|healthier|kinder|fairer|friendlier|livelier|better-run|better-paid|
            more (stable|modern|generous|respectful)) (place|employer|firm|company|team|organisation|organization|
            culture|hours|workplace|atmosphere|environment|balance))
        (other|another|second|rival) (firm|company|employer|team|place|school|hospital|side) ..2
            (moved|pays|paid|replied|answered|treated|offered|seemed) ..2 (faster|quicker|better|more|sooner|kinder|
            nicer|clearer|friendlier|a better|straight)
        (do not|did not|does not) ..2 (think|feel|believe|find) [that] {they} ..2
            (treat|treated|value|valued|respect|care|pay|listen|look after|know|run|manage) ..4
        (after|having|once i) ..2 (seeing|seen|saw|met|meeting|hearing|heard|visiting|visited|reading|watching) ..5
            (knew|realised|realized|decided|clear|sure|certain|convinced) ..4 (not for me|was not|is not|could not|
            would not|cannot|never)
        (role|job|post|position|work|title|task|tasks|project) ..1 (is|was|seems|seemed|would be|felt|feels|looks) ..1
            (beneath|below|under) (me|my ..1 (level|grade|dignity|skill|skills|experience|qualifications))
        (do not|does not|did not|will not|would not) ..1 (add up|stack up|measure up|work out financially|
            make financial)
        pays (properly|better|more|decently|fairly|what)
        (money|salary|pay|offer|package|wage|terms) (is|was|are|were) not ..1 (good|high|generous|competitive|
            attractive|enough|right)
        (lost|no) ..1 (confidence|faith|trust) in ..3
        (found|find|thought) (the|your) ..2 (interviewers|interviewer|panel|team|questions|office|process|manager|
            people|atmosphere|tone) ..2 (cold|rude|dull|arrogant|unfriendly|disorganised|disorganized|chaotic|hostile|
            boring|slow|unprofessional|dismissive)
        (place|firm|company|school|hospital|office|kitchen|ward|shop|studio|team|house|business|chapel|hotel) ..3
            (has|have|had) [rather|long|clearly] lost (its|the|their|all its) (heart|soul|way|spark|charm|spirit|edge|
            warmth|character|magic|nerve|shine|direction|purpose)
        (since|ever since|after) (the|you|they) ..3 (took over|bought it|sold out|changed hands) ..3
            (the place|it|things|everything|nothing|the (mood|spirit|work|shop|heart|tone))
        (a|the|another|one|that) (firm|company|shop|school|hospital|place|practice|employer|house|studio|hotel|yard)
            (in|across|down|up|near|round|on|next) ..3 (pays|offers|pay|treats|is offering|is paying) ..4
            (better|more|double|twice|fairly|properly)
        (pays|pay|offers|paying) [me|us] [quite] a (good|great|fair) (deal|bit) (better|more)
        (nothing|little|not much) (left of|remains of) (what it was|the old (place|firm|spirit))
        taken (the|all the) (joy|heart|fun|soul|life|pleasure|warmth|shine) out of (it|the|your|things)
        not the (firm|company|school|hospital|shop|team|office|kitchen|ward|employer|business|chapel) [that] (it|you)
            (was|were|used to be|once was|once were)
    """,
    but="""
        no criticism
        not [an|so|at all] easy
        (thing|one|what|anything|points|where|how) ..1 i (could|should)
        (organisation|organization|communication|planning|preparation|management) (of the|between|of our) ..
        not (about|because of|a question of|a matter of) ..2 (pay|salary|money|you|your)
        nothing to do with
        better (person|candidate|owner|time|suited to somebody)
        deserves
        next time (i|we|our)
        better news
        took the time
        (how|so|as) frankly
        i (wish|hope) ..4 (somebody|someone|a person)
        (our|my) own
        (you|i gathered|you told me) said
        deserve
        (until|before) (i|we)
        our (process|office|test|team|department|system)
        below the
    """,
)

_NO_REASON = "A withdrawal needs no reason. Keep a neutral one, or none: “I have accepted another post.”"
_unkind = said(UNKIND, _NO_REASON, or_=UNKINDLY, perhaps=LEFT_WITH_A_DIG, if_=anywhere)


def with_criticism(view: View) -> Iterator[Finding]:
    """Each unkind word; a dig where none of them stands yet."""
    found = tuple(_unkind(view))
    yield from found
    for span in beside(view.said(DIGS) or view.said(SLIGHTS), found):
        yield view.mark(_NO_REASON, span)


CHECKS = (
    Check(
        name="withdrawal-unstated",
        severity="blocker",
        sentence="A withdrawal that never says that you withdraw.",
        source="http://www.wesleyan.edu/careercenter/jobsinterns/resume/thankyou.html",
        look=withdrawal_unstated,
        purposes=("withdraw",),
        english=True,
        hears=(WITHDRAWS,),
    ),
    Check(
        name="withdrawal-with-criticism",
        severity="warning",
        sentence="A withdrawal that criticises, compares or speaks of pay.",
        source="https://en.boxhindi.com/post/withdraw-job-application-before-interview-email-sample",
        look=with_criticism,
        purposes=("withdraw",),
        english=True,
        hears=(UNKIND, UNKINDLY, LEFT_WITH_A_DIG, DIGS, SLIGHTS),
        when_heard=True,
    ),
)
