"""Apologies: one at most, and none for the interview."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.review.check import Check, said
from afterword.writing.review.findings import Finding
from afterword.writing.review.frailty import FALTERED
from afterword.writing.review.past import elsewhere
from afterword.writing.review.sayings import APOLOGY
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View

# -- over-apology ------------------------------------------------------------------------------------------------------


def over_apology(view: View) -> Iterator[Finding]:
    """More apologies than a letter bears; the first that is too many is marked."""
    spans = view.said(APOLOGY)
    most = view.limits.apologies
    if len(spans) > most:
        yield view.mark(
            f"It apologises {len(spans)} times. Write to them as an equal: one apology at most, and better none.",
            spans[most],
        )


# -- apology-for-performance -------------------------------------------------------------------------------------------

BADLY = Talk(
    name="I did badly",
    ways="""
        (was not|am not|were not|not) [quite|really|entirely|at all|feeling] (myself|my usual self|on form|on my game)
        (i wish|wish|wished) i (had been|was|were) ..2 (calmer|clearer|better|braver|quicker|sharper|prepared|
            articulate|relaxed|concise|confident|focused|coherent)
        my (head|mind|brain|memory) (was|is|felt|had been|went|seemed) [completely|totally|quite|suddenly|a bit]
            (empty|blank|a fog|foggy|elsewhere|mush|jelly|a sieve|frozen)
        (losing|lost|lose) (the|my) (thread|train of thought|plot|words)
        thought (me|i was|that i was) [{very}|rather] (confused|nervous|stupid|unprepared|dull|quiet|slow|rude|arrogant|
            incoherent|shy|strange|odd|a fool)
        (interviews|panels|tests|whiteboards|cameras|exams|presentations) ..3 (make|makes|made|turn|turns|leave) me
            [{very}] (nervous|anxious|freeze|tense|tongue-tied|stammer|panic|shy|into)
        i (normally|usually|ordinarily|generally|typically) ..1 (think|speak|answer|talk|express|explain|remember|cope|
            react|present|sound)
        best version of (me|myself)
        (i|i have|must have|may have|might have|think i|know i) [{very}|probably|clearly] (got|had|answered|put) ..5
            (question|answer|one|that|it|part|test|exercise|sum) [{very}|all|quite|plain] wrong
        (made|left|gave) ..1 [a] (poor|bad|weak|terrible|awful|wrong|strange|odd) [first] impression
        show~ my best
        (caught|saw|met|found|got) me on (a|an) ..1 (bad|off|rough|poor|difficult) (day|morning|afternoon)
        i [{very}|also] stumbled (so|too|more|again)
        had i (slept|prepared|eaten|been (calmer|better))
        (a|quite a|very) ..1 different person
        # sorry for it
        {sorry} [again|too|also|once more|sincerely|if|that|for|about] ..3 (i was|i seemed|i came across|i came over|
            i sounded|i appeared|i looked|i felt|i spoke|i talked|i rambled|i stumbled|i froze|i blanked|i went|i lost|
            i could not|i did not (know|do|answer|make|explain|express|have|give|show|present|perform|get)|i gave|i got|
            i forgot|i messed|i made|i kept|i had|i failed|i may|i must have|i might have|i mumbled|i interrupted|
            i answered|i dried|i said) ..8
        {sorry} ..2 (for|about) (being|seeming|sounding|rambling|stumbling|blanking|going|freezing|talking|
            not (being|having|knowing|answering|giving|showing|doing|making|explaining|performing)|having|how|my|the)
            ..4 (nervous|nerves|nervousness|tense|anxious|flustered|tired|quiet|unprepared|performance|showing|answer|
            answers|rambling|blank|stumbling|mess|best|muddle|muddled|self|clear|clearer|well|better|shaky|tongue-tied|
            distracted|slow|fast|much|interrupting|silence|hesitation|accent|english|presentation|interview|went|did|
            stammer|stammering|waffle|waffling|babbling|incoherent|confused|badly|poorly)
        {sorry} ..2 (for|about) (rambling|stumbling|blanking|freezing|waffling|babbling|stammering|mumbling|bombing|
            talking (too|so)|going (blank|on|off)|my (nerves|nervousness|performance|showing|rambling|answer|answers|
            shyness|silence|state|hesitation|stammer|presentation|english))
        (excuse|forgive|pardon|overlook|ignore|disregard|look past|look beyond|see past) ..1
            (nerves|nervousness|performance|answers|answer|rambling|showing|shyness|stammer|stumbling|state|hesitation|
            mistakes|presentation)
        # nerves
        i (was|am|got|felt|became|had been|must have been|must have seemed|must have sounded|must have come across as|
            seemed|came across as|appeared|sounded|may have seemed|may have come across as|may have sounded|
            might have seemed|know i was|know i seemed) [{very}|rather|unusually|a touch|somewhat|extraordinarily|
            visibly|obviously|clearly|rather too|far too|way too] (nervous|tense|anxious|flustered|tongue-tied|
            unprepared|shaky|rattled|distracted|off form|not at my best|not myself|below par|all over the place|a wreck|
            a mess|a bundle of nerves|incoherent|underprepared|under-prepared|stiff|shy|awkward|jittery|rusty|scattered|
            out of sorts|terrified|petrified|panicky|panicked|hesitant|too quiet|monosyllabic|confused|vague|
            long-winded|overwhelmed|a nervous|not (on form|on my (best|game)|prepared|
            as (sharp|clear|prepared|articulate|coherent|good)|very (good|clear|convincing|coherent|articulate|
            impressive)|clear enough|good enough))
        [my] nerves (got|took|ran|were|played|made|had|showed|overtook|must|may|came)
        because of [my] nerves
        (due to|out of|with|blame it on|put it down to|down to) [my|sheer|pure] nerves
        (interview|my|such|sheer) (nerves|nervousness|jitters|stage fright)
        let my nerves
        got the better of me
        (i [{very}|completely|totally|just|simply] (froze|blanked|rambled|waffled|babbled|stammered|stuttered|mumbled|
            choked|bombed|flunked|bungled|botched|fluffed|fumbled|panicked|clammed|flopped|tanked|dried up)|
            i [{very}|completely|totally|just] (went blank|drew a blank|lost my
            (thread|train|nerve|way|words|composure)|messed (up|it|that)|screwed up|mucked up|made a (mess|hash|fool)|
            blew (it|my|the|that)|fell (apart|to pieces|short)|got (muddled|mixed|confused|stuck|tangled|tongue-tied|
            carried away)|tripped over|stumbled (over|through|on (your|the|that) question|badly|a lot|at|when|in)|
            talked (too|far too|so) (much|long|fast)|spoke (too|far too|so) (much|long|fast|quickly|softly)|dried))
        (mind|brain|head) (went|was|had gone|simply went) [completely|totally|utterly|a] blank
        drew a blank
        tongue (was|got|went) ..1 tied
        i left (half|most|much) of (what|it|my) ..4 (at home|unsaid|outside|in the car|at the door)
        not the real me
        (i|mind|head|brain|memory|and|everything) went [completely|totally|quite] blank
        # not my best
        (not|was not|is not|were not) (my|at my|been at my|on my|in my) (best|finest|strongest|usual|sharpest|clearest)
        (not|hardly|far from) ..2 (my best|my finest|best (self|form|side|performance|version|interview)|my usual|
            finest hour|at my best|my strongest)
        (did not|could not|failed to|do not think i|not sure i|do not feel i|fear i did not|hardly) ..2
            (do (myself|my work|my experience|my background|that|it|them|very|so|as|too) [{very}] (justice|well)|
            do (well|justice|my best|as well|very well|so well|great|better)|perform|come across|shine|
            show (myself|my best|what|you)|sell myself|express myself|answer ..5
            (well|properly|clearly|fully|convincingly|as)|present (myself|my)|explain (myself|it|that|my) ..3
            (well|clearly|properly)|make (a|the|much of|my) ..2 (impression|sense|point|case)|represent myself|
            put (myself|my) ..2 (across|forward))
        (could|should|wish i had|might|ought to) have [{very}] (done|answered|been|performed|prepared|presented|handled|
            expressed|explained|spoken|come|put) ..4 (better|clearer|more (clearly|confident|confidently|calm|calmly|
            prepared|articulate|coherent|concise|concisely|fluent)|differently|sharper)
        (wish|wished) i (had|could have) ..2 (answered|prepared|been|performed|handled|said|given|explained|spoken|
            shown)
        i [{very}] (performed|did|came across|answered|interviewed|presented|presented myself|expressed myself|
            explained (it|that|myself)|handled (it|that|the|your)|must have done|fear i did|know i did|feel i did|
            think i did) ..4 (badly|poorly|terribly|awfully|worse|miserably|clumsily|weakly|atrociously|dreadfully|
            below)
        let (myself|you|the side) down
        my ..3 (performance|showing|answer|answers|reply|replies|response|responses|explanation|presentation|interview|
            whiteboard|solution) ..5 (was|were|must have|came|sounded|seemed|may have|did|left|fell|went|could have) ..2
            (poor|weak|muddled|bad|terrible|awful|rambling|confused|incoherent|unclear|clumsy|garbled|messy|shaky|
            disappointing|a mess|dreadful|horrible|useless|hopeless|embarrassing|vague|nonsense|wrong|too long|below|
            flat|badly|poorly|better|not (good|great|very|my|what|up|as|clear|strong|at all|convincing)|sounded)
        (poor|weak|bad|terrible|disappointing|shaky|embarrassing|dreadful|lacklustre|lackluster|mediocre|clumsy|muddled|
            incoherent|rambling|dismal|abysmal|nervous) (performance|showing|answer|answers|interview|presentation|
            impression|first impression)
        (i am|i am not) [{very}] (usually|normally|ordinarily|generally|always|in real life|typically)
            [{very}|not|far|less|a lot] (so|that|more|much|less|better|calm~|this|articulate|nervous|quiet|like|such|
            clear~|as (nervous|quiet|shy|tongue-tied|vague))
        i (usually|normally|ordinarily|generally|typically) (do|am|perform|answer|interview|speak|express|come|present)
            ..3 (better|more|calmer|clearer|well|fluent~|clearly)
        (not|hardly|scarcely|no) [{very}|a] (representative|reflection|true picture|fair picture|reflective|indicative|
            typical|reflect|represent|measure) (of|reflection|picture|my|what|how)
        (do not|does not|did not|please|will not|hope you) ..3 (judge|hold) (me|it|that|this|my)
            (against|by|on|too|for|nerves|harshly)
        (having|had|was) ..1 (off|bad|rough|terrible) (day|night|morning|moment|spell)
        (shaky|rocky|bad|poor|slow|rough) (start|beginning|finish|ending)
        showed {they} what i (can|could)
        (do not think|not sure|doubt) i (showed|gave|made)
        regret ..2 (clumsily|badly|poorly|nervous|nervously|how)
        (hope|hoping|trust|pray) ..5 (did not put (you|anyone) off|not count against|not be held|did not ruin|
            have not ruined|did not spoil|did not blow|have not blown|not ruin|not spoil|
            (can look|will look|look|see) (past|beyond) ..2 (nerves|nervousness|performance|start|answer|answers|day|
            stammer~|stumbl~|showing|shyness)|could tell|(overlook|forgive) ..2
            (nerves|nervousness|performance|start|answer|answers|day|stammer~|stumbl~|showing|shyness)|
            do not think less)
        (bombed|blew|flunked|tanked|ruined|messed up|screwed up|fluffed|botched) ..2
            (interview|question|questions|answer|answers|test|presentation|whiteboard|chance|part|it)
        embarrassed (by|about|at) (my|how|the)
        (ashamed|mortified) (of|by|about|that|at)
        (cringe|cringed|kick myself|kicking myself|beating myself up)
        (lack of|short on|short of|no|little|hardly any|without) sleep
        (had not|barely|hardly|had hardly|had barely) slept
        (had|had a|with a|have a) ..1 (cold|fever|migraine|headache|flu) (that|on|during|and|so|which|at)
        (forgive|excuse|pardon|ignore|overlook|mind) my ..1 (shaky|trembling|quiet|croaky|hoarse|nervous|wobbly|
            cracking|breaking|shaking|sweaty) (voice|hands|answers|start|english|presentation)
        (so|too|very|such|really|terribly|always|get|gets|getting) (anxious|nervous|flustered|tense|panicky|tongue-tied|
            shy|self-conscious) ..2 (in|at|before|during|about) (interviews|an interview|the interview|
            front of (people|panels|strangers|a panel|a camera)|panels|public)
        (never|do not|did not|rarely|not|hardly) ..2 (come|came|coming) (across|over) ..2
            (the way|as (well|i)|well|how|right|like (i|myself)|properly|at my)
        (noticed|notice|seen|saw|tell|told|realised|realized|sensed) ..3 (how (flustered|nervous|anxious|lost|rattled|
            panicked|confused|tense|scared|awkward|tired) i|[that|how] i (was|got|felt|became|seemed) ..2
            (flustered|nervous|anxious|lost|rattled|panicked|confused|tense|scared|awkward))
        (against me) $
        (stuttering|stammering|stammer|stutter|shaking|blushing|sweating|mumbling|rambling|waffling|hesitation|nerves)
            (against me|put you off|did not|was|were|must|as)
        (must have|probably|may have|might have|surely|no doubt|fear i|afraid i|think i|know i)
            (sounded|seemed|looked|come across|came across|appeared) ..2 (idiot|fool|stupid|clueless|incoherent|
            ridiculous|silly|confused|unprepared|arrogant|dull|nervous|foolish|robot|flustered|muddled|dim)
        (like|such) (an|a) ..1 (idiot|fool|clown|robot|beginner|rabbit in [the] headlights|deer in [the] headlights)
        (kicked|kicking|kick|cursed|cursing) myself ..6
        (normally|usually|ordinarily|generally) [i am] (far|much|a lot|so much|rather|a good deal)
            (more|better|calmer|less|clearer|quicker|sharper|livelier)
        i wish [that] i had ..3 (explained|answered|said|been|prepared|told|put|described|presented|handled) ..6
            (better|clearly|clearer|calmer|differently|properly|well|more)
        (did not|never|do not think i|do not believe i|hardly|failed to|do not feel i|not sure i) ..2 (do|did|done)
            (myself|my ..3) [full|much|any|enough] justice
        (sorry|apologise|apologize|apologies|excuse|forgive|pardon|regret|embarrassed|ashamed|mortified) ..4 my ..3
            (answer|answers|english|nerves|nervousness|performance|presentation|rambling|stumbling|connection|babbling|
            hesitation|delivery|voice|accent|muddle|silence|stammer~|state|forgetfulness|ignorance|lateness|explanation|
            reply|reaction|handling|whiteboard|demo|camera|microphone) ..2
        (i was|i felt|i am|i had been) ..3 (under the weather|unwell|jet-lagged|jetlagged|feverish|poorly|coming down|
            short of sleep|half asleep|off colour|off color|off my game|sleep deprived|fighting a|not well|running a)
        (such|rather|quite|bit of|all) [a] (muddle|mess|shambles|hash|jumble|waffle)
        (rusty|shaky|tongue-tied|flustered|incoherent|muddled|stilted|wooden|hesitant) (when|because|as|since|at|in|on)
            ..4
        (it|that|this|which|nerves) (must|may|might|will) have (shown|been obvious)
        you (must|may|might|will) have (noticed|seen) (that i|how nervous|my|me)
        i (must|may|might) have seemed (odd|slow|rude|nervous|confused)
        (could|want to|wanted to) (kick|hit) myself
        (hold|held) my ..3 (start|answer~|nerves|performance|silence|showing|presentation) against me
        (came across|come across|came over|come over) as (stiff|cold|nervous|unprepared|shy|rude|arrogant|tired|
            confused|vague|aloof|distracted|wooden|dull|slow|incoherent)
        (not|was not|were not) ..1 as (sharp|clear|quick|good|prepared|articulate|confident|fluent|calm|polished|crisp|
            convincing|coherent|focused|eloquent|ready) as (i|you|it)
        (poor|weak|feeble|half-hearted|sub-par|below-par|lame|shabby|pathetic)
            (effort|showing|attempt|display|show|account) ..4 (my|me|mine|i)
        (did not|could not|failed to) (explain|express|present|answer|describe|put|sell|argue|tell|set out|make) ..5
            (well|clearly|properly|coherently|as (well|clearly) as|to the best)
        (did not|never|did you) ..1 (see|get|meet|have|catch) ..1 (me|us) at my best
        (see|saw|caught|met|got) me (on a bad|on an off|at my worst|off guard|below par|flat-footed)
        i (went|fell|came) (to pieces|apart|unstuck|undone|flat) ..4 (question|answer|case|task|whiteboard|interview|
            panel|yesterday|wednesday|today|end)
        (forgive|excuse|pardon|ignore|overlook) (the|my|that|all that) ..1 (waffle|waffling|rambling|ramble|stammering|
            stammer|stutter|nerves|muddle|fumbling|mumbling|silence|long answer|blank)
        (was not|were not) ..1 (myself|on form|on top form|at my sharpest|firing|up to (my|it)) ..2
            (yesterday|wednesday|today|in the|on the day|that|during|when)
        wish (i had|i could have) (been|come across) (sharper|better|clearer|quicker|calmer|braver|quieter|wittier|
            brighter|more (articulate|coherent|prepared|relaxed|confident))
        wish (i had|i could have) (given|said|explained|answered) ..3 (a clearer answer|a better answer|more clearly|
            it better|things better|differently)
        interviews (are not|are never|were never) [really|exactly|quite] (my (thing|strength|forte|strong|best|cup)|
            easy for me|something i|where i)
        i (went|fell) (to pieces|apart|to bits) (when|at|in|on|over|under|during|a)
        (overlook|excuse|forgive|look past|see past|pardon|ignore) how (quiet|nervous|shy|slow|tired|stiff|awkward|
            vague|muddled|flustered|tongue-tied|clumsy|hesitant) i
        i (probably|may have|might have|perhaps|certainly|rather|fear i|know i|think i) [have]
            (talked|spoke|spoken|rambled|waffled|chattered|went on|gone on) (too (much|fast|long|quietly|little)|
            for too long)
        hope [that] i did not (bore|tire|confuse|disappoint|lose|annoy) you
        (i was a|i am a|i felt a) bag of nerves
        my (french|german|spanish|english|irish|welsh|maths|memory|nerves|voice|mind|tongue) let me down
        (pardon|excuse|forgive) (the|my) (shaky|croaky|hoarse|trembling|quiet) (voice|hands)
        (my ..2 (example|answer)|(example|answer) [that] i (gave|chose|used|picked)) ..3 was
            (a poor one|a bad one|not a good one|a weak one|not my best)
        i should have had (an|a|the|some|my) [better] (answer|figure|figures|example|reply) (ready|to hand|about|on|for)
        (would|could) do it differently if i (had|got) (another|a second)
        i (was losing|lost|had lost|must have lost) you (at|there|when|after|in|somewhere)
    """,
    but="""
        (they|he|she|customers|the system) ..1 (did not|could not)
        (poor|disappointing) (performance|showing|answer) of (the|our|their) ..3
        (customers|the first release|at tarn)
        (nervous|anxious) (about|of) (the|heights|flying|water|blood)
        at ease
        at my ease
        at tarn
        new starters
        lost my (job|place|post)
        on paper
        i (stumbled|tripped) (on|upon|across)
        if i (was|were)
        would be
        when we (froze|blanked)
        nervous about (the release|the move|flying)
        no one
        a good day
        in 20~
        last year
        as a (student|trainee|beginner|novice)
        when i (started|began|first)
        sorry ..4 could not (be there|come|attend|make it|stay|join)
        say~ sorry
        froze (the|all|two|those|our|my (samples|account|card))
        (tenants|customers|patients|guests|clients) ..3 sorry
        (you|he|she|they|the team|we) (kicked|sounded)
        (could|would) be held against me
        been given ..2 (time|longer)
        i had put the
    """,
)


CHECKS = (
    Check(
        name="over-apology",
        severity="advice",
        sentence="The letter apologises more than once.",
        source="https://www.askamanager.org/2012/08/things-you-dont-need-to-apologize-for-or-dont-kowtow-to-"
        "your-interviewer.html",
        look=over_apology,
        english=True,
        hears=(APOLOGY,),
        when_heard=True,
    ),
    Check(
        name="apology-for-performance",
        severity="warning",
        sentence="The letter apologises for how the interview went.",
        source="https://www.hrcapitalist.com/2015/02/dont-do-it-sending-post-interview-notes-explaining-nervous-"
        "interview-"
        "performance.html",
        look=said(
            BADLY,
            "You may be the only one who noticed. Leave it out, and add the fact that was missing instead.",
            or_=FALTERED,
            unless=elsewhere,
        ),
        purposes=("thank_you", "check_in", "supply", "answer"),
        english=True,
        hears=(BADLY, FALTERED),
        when_heard=True,
    ),
)
