"""Presuming: what only somebody says who has the job. Until there is an offer, it is a possibility."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.facts import Decided, Invited, Offered
from afterword.writing.letter import Span
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.hints import AS_IF_THERE
from afterword.writing.review.idioms import AS_IF_HIRED
from afterword.writing.review.past import tells_of_then
from afterword.writing.review.slants import AS_IF_MINE
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern

PRESUMES = Talk(
    name="presumes the job",
    ways="""
        i will ..5 (on|in|for|during|before|by|after) my (first|probation|start|arrival|induction|onboarding)
        my (probation|probationary period|trial period|induction week)
        told (my|our|everyone|everybody|all) ..3 (good|great|happy) news
        (do not|will not|need not) [need to|have to] (see|interview|look at|consider|meet|talk to) (anybody|anyone|any)
            (else|more|other)
        (what time|when|where|which day|what day) [that] i (should|must|can|will|need to)
            (be there|come|arrive|start|begin|report|turn up|show up)
        (my|the) notice is (in|given|handed|done|served)
        (do you|will you|would you|you) (want|need|like|expect) me to (start|begin|be there|come in|report|turn up|
            arrive)
        i will (take over|take on|inherit|look after|be responsible for|be in charge of|be running)
            (his|her|their|the|your|from|daniel)
        i (assume|suppose|take it|trust|expect|imagine) [that] (my|i will|we will|you will) ..3
            (laptop|desk|office|salary|contract|start|begin|join|be working|be sharing|be given|get a|team|uniform|
            badge)
        know~ that (i will|we will|we are going to|i am going to) be (working|colleagues|part|joining|your)
        my new (office|desk)
        (great|good|nice|wonderful|lovely|fun|happy|glad|exciting|fine|proud|honour|privilege|pleasure) to be
            (colleagues|your colleague|on your team|working with you|part of your team)
        when we [start to|begin to] (work|are colleagues|share|meet at work|sit|are working)
        when i am (sitting|working|there|in the (office|lab|ward|workshop|classroom|kitchen|shop)|with you|
            on (shift|site|duty))
        (will be|land|waiting|sit) ..4 on my desk
        on my new desk
        # when I start
        (when|once|as soon as) i am (on board|in the (job|role|post|position)|hired|installed|settled|appointed|
            onboarded|part|one of|working (there|for you|with you|at)|on the (team|staff|ward|crew)|at (your|the))
        (when|once|as soon as|after|the (day|week|moment|minute)|by the time|before) i
            (start|begin|join|come on board|take over|take up|move in|arrive in the {job}|
            am in the (job|role|post|position)|am (hired|installed|settled|appointed|onboarded|part|one of|
            working (there|for you|with you|at))|get started|come to work|come aboard|am on the (team|staff|ward|crew)|
            am at (your|the)|get my|have my (desk|laptop|contract|badge|own)|set up my|report for|officially)
        (when|once|as soon as|the moment) i have (started|joined|begun|settled|taken)
        (when|once|as soon as) (i will|i shall) (be|start|join)
        (i will|i shall) (be (joining|starting|on board|in on|working (with|for|at|alongside|in|under)|part of|
            one of|reporting|taking over|moving|sitting|your)|see (you|everyone|all of you|the team)
            (on|at|in|next|soon|there|when|around|every|monday)|join (you|the team|your) ..2 (on|in|next|as)|
            start (on|in|next|with you|at|work|there|as (soon|your)))
        (i am|we are) (starting|joining|beginning) ..4 (on|in|next|as) ({day}|{when}|you|your)
        (cannot|can not|can hardly) wait to (start|begin|join|get started|be|meet (everyone|the rest|the team|my|all)|
            work|come|move|show|sit|take (over|up)|see (my|the team))
        (counting|count) (the|down the|down to the) (days|hours)
        counting down [to|until]
        (see|be seeing) (you all|everyone|all of you|everybody) ..3 (soon|monday|every|daily)
        house-hunting
        flat-hunting
        which (desk|office|locker|seat|car) (will|is going to) be mine
        (i will|i shall) (be|make) (a|an|your|the) ..1 (addition|asset|perfect|great|best|right|wonderful|excellent|
            good|valuable|fine) ..2 (to|for|in|of|hire|choice|analyst|employee|member)
        (i will|i shall|i am going to) be (spending|doing|in charge|responsible|leading|running|your)
        (on|after|upon|with) my (arrival|start|appointment|first day)
        (first|next) thing (i will|i shall|i am going to) [do]
        (we will|i will) (start|begin) (in|on|next)
        (ready|set|prepared|all set|eager|excited) for (my|the) (first (day|week|shift)|start|new (job|role|post))
        (my|the) first (day|week|shift|month|weeks|ninety days|90 days|hundred days|morning|paycheck|salary|project)
            (with you|with the team|at your|in your|in the (new|job|role|post|team|office)|there|here|i will|i shall|
            i am going|on the (job|team)|as (your|the)|together|$)
        (on|in|during|from|before|until|by|for|to|after) my first (day|week|shift|month|morning|paycheck)
            (i will|i shall|i want|i plan|i intend|i am|we|with|$|so|there|here)
        (what|where|when|anything|something|how|who) ..6 (before|on|for|until) my
            (first (day|week|shift)|start [date]|arrival)
        (till|until|before|to|for|about|confirm|send|regarding|discuss|of|arrange) my
            (start date|starting date|start|onboarding|induction|contract|first day|offer letter|joining date|
            relocation|orientation|training schedule)
        # my new team
        (my|our) (future|soon-to-be) ..1 (team|colleagues|job|role|boss|manager|employer|office|desk|company|coworkers|
            co-workers|workplace|position|teammates|students|pupils|classroom|class|department|school|ward|patients|
            clients|home)
        (my|our) new (team|colleagues|colleague|boss|manager|employer|office|desk|company|coworkers|co-workers|
            workplace|position|teammates|classroom|class|department|school|ward|job|role|post|crew|laboratory|lab)
        (my|the) (rest of the|fellow|other) (team|colleagues|members of the team|crew|staff|teachers|nurses|engineers)
            (i will|who will be my|that i will)
        your (newest|future|soon-to-be|new|next) ..2 (employee|colleague|hire|team member|member|teammate|recruit|
            addition|analyst|engineer|nurse|teacher|manager|coordinator|designer|planner|developer|accountant|assistant|
            welder|researcher|associate|strategist|lead)
        as your (new|next|newest|future)
        as (a|the) (new|newest|latest|future) (member|addition|part) (of|to) (the|your)
        as (a|one|part) of your (team|staff) i will
        my (desk|laptop|log-in|login|badge|parking space|parking spot|email account|uniform|business cards|keys|
            key card|locker|name badge|access card) (be|is|will|should|can|ready|to be|set|next|by|in|for)
        the (desk|laptop|log-in|login|badge|parking space|parking spot|email account|uniform|key card|locker|name badge|
            access card) (be|to be|is) (ready|set|there|mine|waiting)
        (save|keep|hold|reserve|get|clear|prepare|order) [me] (a|my|the) (desk|seat|laptop|chair|parking|locker|uniform|
            spot at|place at the table)
        # see you Monday
        look~ forward to (my (first|new|start)|joining|starting|(beginning|getting started)|being (part|one|a|your|on)|
            becoming (part|one|a|your)|working (with|for|alongside|under|beside|at|in|together|closely)|
            (meeting|seeing|knowing|getting to know) (my|the rest|everyone|all of my|the whole team|the other)|
            seeing (you|everyone|everybody) (at work|in the office|every|on my|on the first|around|daily|on monday|
            when i|all)|receiving (my|the|your) (contract|offer|paperwork|start)|
            (our|a) (future|work|time|years|long) together|(signing|the contract|your offer|the offer|my contract|
            my offer|an offer|the paperwork|a start date|onboarding|the onboarding))
        (excited|happy|thrilled|delighted|glad|proud|honoured|honored|pleased|eager|can not wait|so happy) to
            (be (joining|starting|your|the new|part of the team|on board|coming on board)|
            have been (chosen|selected|picked|given the)|have (got|gotten|landed|the job))
        (excited|thrilled|happy|delighted) (about|for) (joining|starting|my new)
        ^see you (on|next|at|in|monday|tuesday|soon|there|all|around|then|bright)
        ^until (monday|then|my first|i start) $
        (see|meet|greet) (you|everyone|everybody|all) (on|in|at) (my first|the office|work|the first)
        # it is settled
        (since|now that|seeing that|given that|as) (i have|i got|i will be|i am|i am going to be|i am getting|
            we will be|we are going to be) ..2 (the {job}|hired|part of|joining|
            working (together|with you|for you|alongside)|colleagues|starting|on (the|your) team|got it|one of you|
            the new)
        (i am|i feel|feel|am) [{very}] (sure|certain|confident|positive|convinced) ..2 (i|you|it|the|that) ..2
            (got|get|have (it|the|found|your)|will (be|choose|hire|offer|pick|see|make|want|get|give|select|call)|
            is mine|hire|choose|pick|made|already|(in the bag))
        (i know|we both know|i think we both know|we all know|no doubt) ..2 (i am|i got|i have|i will|you will) ..1
            (the one|it|the {job}|hired|the right|get|be hired|hire|choose|pick|offer|made|in)
        (job|role|post|position|it) is (as good as|practically|basically|already|all but|surely|certainly)
            (mine|done|settled)
        (consider|call|count) (me|it) (hired|done|a deal|settled|on board|in|a yes|taken|filled)
        consider the (position|post|role|job|vacancy|search) (filled|taken|over|closed)
        {they} (have found|found|just found|have just found) (your|the|a new|her|him|that) ..2
            (person|candidate|analyst|man|woman|hire|match|one|her|him|nurse|teacher|engineer|colleague)
        your search (is|can be|ends|has ended|stops)
        (you can|no need to|need not|you may) [now] (stop|cancel|call off|end|look|interview|keep|continue) ..2
            (looking|searching|interviewing|search|interviews|anyone|further|any other)
        (take|taking) down the (ad|advert|posting|listing)
        (i have|i) [already|just|also|even] (gave|given|handed in|submitted|put in|tendered|turned in|written)
            (my|the|in my) (notice|resignation|letter of resignation)
        (i have|i) [already|just] (told|informed|let) my ..2 (boss|manager|employer|landlord|landlady|head|family|wife|
            husband|parents|colleagues|team|supervisor) [that] (i am|i will|i got|i have|we are|leaving|goodbye)
        (i have|we have|i am|we are) [already|just|even] (house-hunting|flat-hunting|packing|
            looking at (flats|apartments|houses|schools)|started to (look for|pack|plan|clear|learn)|resigned|quit|
            signed a lease|started (packing|looking|house|flat|apartment|planning|to look|learning)|
            begun (packing|looking|planning|house|to (pack|look for|plan|clear|hunt|search|move))|
            found (a|us) (flat|apartment|house|place|room)|booked (a|the|my) (van|removal|move|flight|train)|enrolled|
            ordered|bought (a|my|the)|cancelled|cleared my|rented|turned (down|away) (all|other|another|two|every))
        (when|what time|where|whom|who|which) (do|should|shall|will|can|must|am) i
            (start|begin|report|sign|park|sit|show up|be starting|be sitting|be working|be reporting|pick up|collect|
            get my|work|move in|meet my|send my (bank|passport|documents|tax))
        when (do|will|can) (we|you) (start|begin|sign|send [me] (the|my) (contract|paperwork|offer))
        (send|email|draw up|prepare|get|forward|mail) [me] [over] (the|my|a) (contract|paperwork|offer letter|
            onboarding|employment|offer|forms)
        what (will|should) [i|my] (my|be my|wear|bring) ..3 (first day|desk|title|start|salary be)
        (i [{very}|gladly|happily|hereby] accept|i am [{very}] (happy|glad|delighted|pleased) to accept)
            (the|your|this|it)
        (we will|we are going to) (enjoy|work together|get on|see each other|make|be|do|have|achieve|build|get)
            (a|an|such|the|so|some|great|good|wonderful|along) ..2 (team|pair|duo|things|time|success|work|partnership|
            fun|together|years|well)
        (our|we|us) ..2 (work|collaboration|partnership|future|cooperation|working life|years) together
            (will|is going|begins|starts)
        welcom~ me (on board|on (your|the) (team|crew|staff)|aboard|as (a|an|the|one|part|your)|
            (to|into|onto|in) (the|your) ..1 (team|crew|staff|fold|family|firm|company|department|ranks|squad|gang|
            faculty|club))
        (celebrat~|toast~) (my|the|our) (new|success|start|job|appointment)
        (thank~|thanks|grateful) ..3 for (the job|hiring me|choosing me|selecting me|picking me|
            giving me (the|this) (job|role|post|position|place)|offering me (the|this|a) ({job}|contract)|the offer|
            making me part|having me on|welcoming me (to|on|into) the team|taking me on|the position|the appointment)
        (plan|planning|arrange|arranging|organise|organising|organize|sort out|sorting out|looking into|look into|
            planned) my (move|relocation|commute|childcare|parking|visa)
        (i will|i am going to|i intend to|i plan to|i shall) ..4 (in|during|within|over) (my|the) first
            (week|weeks|month|months|days|quarter|term|ninety|hundred|30|60|90|100)
        (in|during|within|over) (my|the) first (week|weeks|month|months|few weeks|few months|quarter|term|ninety days|
            90 days|30 days|100 days) (i will|i shall|i am going|i plan|i intend)
        ^(i will|i shall) (lead|run|build|fix|turn|bring|change|transform|take|make|help|cut|double|deliver|introduce|
            reorganise|reorganize) (your|the) ..5 (team|department|sales|numbers|customers|refunds|backlog|process|
            processes)
        (what|which) ..1 (should|shall|do|will) i (wear|bring|call|need|expect) ..2 (my|the) first
        (given|handed in|giving|gave|put in) [my] notice ..2 (so|at (work|my|the)|to my|and (i|am|can)|already|
            yesterday|today|$)
        i am all yours
        (all|completely|officially) yours (now|from|as of|soon|$)
        (my (wife|husband|partner|family|kids|girlfriend|boyfriend)|we) ..3 (looking|look|looks|hunting|searching)
            (at|for|into) ..1 (schools|houses|flats|apartments|a place|places|nurseries|a nursery) ..4
            (near|by|around|close|in your|in the)
        (so|very|really|truly|thrilled|delighted|happy) ..1 (glad|happy|thrilled|delighted|pleased|grateful|excited|
            relieved) [that] you (picked|chose|selected|hired|took|went with|are hiring|decided on|have chosen|
            have picked) me
        regret ..1 (having (hired|chosen|picked|taken)|hiring me|choosing me|picking me|your choice|it when i)
        (started|begun|begin) ..3 (reading|studying|learning|working|preparing) ..4
            (our (clients|client|customers|products|team|patients|students)|my new)
        (which|what) (team|desk|office|shift|class|ward|project|floor|group) (will|shall|do|would) i
            (be|get|have|join|start|lead|take|sit|work)
        (put|pencil|write|sign) me (down|in|up) for (the|a|my|monday|next) ..2
            (team|shift|desk|rota|roster|first|training|induction|onboarding|lunch)
        (our|my) (clients|customers|patients|students|pupils|readers) (will|are going to) (love|thank|notice|be)
        (when|before|until|as soon as) ..1 (my contract|the contract|my paperwork|the paperwork|my visa|my badge|
            my keys) (arrive|arrives|comes|is|are|gets|starts|begins)
        (tell|let|ask|warn) (the|my|everyone|everybody) ..2 (team|office|everyone|staff|crew|ward|know)
            (i will|i am|that i will|that i am) (be (there|joining|starting|bringing)|starting|coming|bring|joining|see)
        (not|never) regret (having|that you|it)
        what (should|shall|do|will) i (wear|bring) on (my|the) first
        (the (kids|children|family|boys|girls)|my ..1 (wife|husband|partner|kids|mum|mother|dad|boys|girls|family|
            daughter|son)) (are|is) ..3 (thrilled|delighted|over the moon|proud|happy|excited) ..4
            (i am going to be|i will be|is going to be) (driving|working|teaching|running|at your|at the|with you|
            on the|joining|a|an|the|your)
        (put|pencil|count|write) me (down|in) for (the|a|any|all|every) ..2 (shift|shifts|rota|nights|weekend|weekends|
            roster)
        ^until the first (day|week|morning) ..4 then
        (i will|i shall|we will) see you (all|both|lot) [again] (soon|there|next (week|month|term)|
            (in|on|from|come) [the] (january|february|march|april|may|june|july|august|september|october|november|
            december|monday|tuesday|wednesday|thursday|friday|first|1~))
        ^see you (all|both) (on|in|next|come|after|from)
        (tell me|let me know|say) (what time|when|where) to (turn up|come in|report|be there|show up|be) on
            (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        (where|when) (to park|i can park|i should park|to report|to clock in) ..2 (when|once|if) i (start|begin)
        (see|picture|imagine) my name (on|over|above|beside) (the|a|that|your)
            (door|rota|board|badge|desk|wall|locker|office)
        (i will|i shall) (need|want|have) (a|an|my|the) ..4 (on|at|for|in) my (desk|locker|bench|office|station|van|
            ward|room)
        feet (are|will be|get) under (the|my|your|that) (desk|table)
        ^from (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|
            autumn|the autumn|the spring|the new year|new year) [on|onwards] (i will|i shall)
            (be (sorting|running|looking|taking|yours|working|your|in charge)|take (over|charge|care)|run your|
            look after|sort out)
        ^(from|as of|come|starting) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) [on|onwards] i
            (will|shall) (be|take|run|look|sort|have)
        (tell~|told) (the|our|my|all the|everyone|his|her) [neighbours|neighbors|friends|family] [that] i
            (work|am working|will be working) (for you|with you|at your)
        now that i am (one of|part of) (the family|the team|you|yours)
        hand in my (badge|keys|uniform|pass) [at (the|my) (old|present|current) ..1|tomorrow|on|this]
        let (the|all) other ..2 know [that] i am (no longer|not) (free|available|looking)
        (found|bought|rented|taken) [us|me] a (house|flat|cottage) ..3 from (the plant|your|
            the (school|ward|depot|office|hospital|works))
    """,
    but="""
        (would|could|should|might) be ..3 (happy|glad|pleased|proud|delighted|honoured|honored|thrilled) to be
        (i'd|we'd) be ..3 (happy|glad|pleased|proud|delighted|honoured|honored|thrilled) to be
        (took|cut|built|found|ran|moved|led|made|wrote|learned|learnt|fixed|saw|did|got|went|came|gave|held|set|kept|
            taught|met|trained|cleared|halved|reduced|worked|spent|lost) ..9 (my|the) first
        (society|club|choir|league)
        if (i|offered|you (choose|decide|offer|hire|think|feel|were|select|take|see|go|do|should|want|would|have)|
            chosen|selected|hired|given|successful|appointed|the|all|it)
        should (you|i|the|it)
        were i
        i (hope|would|could|might|would have)
        (possibility|chance|prospect|opportunity|privilege|idea|thought) of
        the (possibility|chance|prospect|opportunity)
        in case
        whoever
        whether
        i (start|begin|join) (a|an|any|each|every|something|from|by|with (a|the)|to|on (a|an|any))
        when i join two
        (met|meet) my new
        at (my|another)
        perhaps
        one day
        my successor
        i have accepted
        second (interview|round|visit)
        next (interview|round|stage)
        for (your|the) next
        in my (current|present|last|old|former)
        would (be|like|love|welcome|want)
        hop~ (to|that|for|you)
        my new (team|colleagues|colleague|boss|office|desk|class|department|school|ward|crew|role|post|job|company|
            position|laboratory|lab) [there|here] (at|in) (the|tarn|my|a)
        accept your invitation
        your new ..2 (who|whom|that|the one who) (came|joined|started|asked|told|showed|said|is|was|has|i met)
        (tour|tea|coffee|glass|lift|seat|chair at|drink|walk)
        (trial|taster|test) (day|lesson|shift|week|morning|session)
        open day
        (visitors|pupils|customers|patients|guests|tenants) ..2 welcom~ me
        you will (make|find|see|get|choose|pick) (the|a|many|some|several|good|plenty|other|others|somebody|someone|
            right|well|that|how)
        (begins|starts) (with|at|by|before)
        (book|report|paper|study|guide|manual|film|novel|map|copy) ..4 (named|mentioned|recommended|suggested|spoke|
            told|lent|praised)
        rest of (the|your) (panel|board|committee)
        accept your (decision|answer|reasons|verdict|choice|judgement)
        (glad|pleased|happy|delighted) ..3 found the right
        learn (the language|welsh|french|german|spanish|dutch|irish|gaelic|portuguese|italian|norwegian|danish|
            swedish|finnish|polish|arabic|hindi|mandarin|maori|signs|sign language)
        have ordered ..4 (bottle|box|flowers|cake|hamper|basket|wine|chocolates|copy|book)
    """,
)


_COMING = (
    r"\b(?:see(?:ing)?|meet(?:ing)?|getting to know|be there|come|arrive|turn up|show up|ask for|bring|wear|park|"
    r"parking|badge|desk|seat|laptop|report|"
    r"sign|sit)\b"
)
"""What whoever is invited may speak of as well."""


_PRESUMED = "This takes for granted that you have the job. Say what you would do if it came to that."


def presumes_the_job(view: View) -> Iterator[Finding]:
    """What only somebody says who has the job, before there is an offer. With a round ahead “see you” is right."""
    if _may(view):
        return
    ahead = _ahead(view)
    for span in view.said(PRESUMES) or (
        () if ahead else view.said(AS_IF_HIRED) or view.said(AS_IF_THERE) or view.said(AS_IF_MINE)
    ):
        if (
            not (ahead and pattern(_COMING).search(view.folded, *span))
            and not tells_of_then(view, span)
            and not _on_terms(view, span)
            and not _told(view, span)
        ):
            yield view.mark(_PRESUMED, span)


def _told(view: View, span: Span) -> bool:
    """Whether its sentence tells what the candidate did on a first day that is long past."""
    start, end = view.sentence_at(span[0])
    return bool(pattern(_DID).search(view.folded, start, end)) and not pattern(_WILL).search(view.folded, start, end)


_DID = r"\bfirst (?:day|week|month|shift|year)\b[^.]*(?<!have )\bi [a-z]{2,}ed\b"
_WILL = r"\b(?:will|shall|going to|can't|cannot)\b|'ll\b"


def _on_terms(view: View, span: Span) -> bool:
    """Whether the sentence speaks of an offer by its terms, or turns it down: nobody presumes what lies before them."""
    start, end = view.sentence_at(span[0])
    return all(pattern(each).search(view.folded, start, end) for each in (r"\b(?:offer|accept)\b", _TERMS))


_TERMS = (
    r"\b(?:salary|a (?:year|month|week)|an hour|hours a week|contract|in writing|your letter|stated|read|considered|"
    r"declin\w+|not to take|unable|cannot|withdraw\w*|on \d+ \w+|from \d+ \w+|point \d+|per (?:year|annum|hour))\b"
)


def _may(view: View) -> bool:
    """Whether there is an offer, or a yes to one."""
    return bool(view.story.of(Offered)) or any(each.to == "accept" for each in view.story.of(Decided))


def _ahead(view: View) -> bool:
    """Whether a round is ahead, at which they meet."""
    return view.purpose == "answer_invitation" or any(
        each.start is None or each.start > view.moment for each in view.story.of(Invited)
    )


CHECKS = (
    Check(
        name="presumes-the-job",
        severity="blocker",
        sentence="The letter takes for granted that you have the job.",
        source="https://interview-coach.co.uk/7-interview-follow-up-mistakes-you-should-never-make/",
        look=presumes_the_job,
        purposes=(
            "thank_you",
            "check_in",
            "answer",
            "answer_invitation",
            "supply",
            "tell_referrer",
            "missed",
            "find_address",
        ),
        english=True,
        hears=(PRESUMES, AS_IF_HIRED, AS_IF_THERE, AS_IF_MINE),
        when_heard=True,
    ),
)
