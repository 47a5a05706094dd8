"""Wanting the job: said in one plain sentence, neither begged for nor feigned nor left out."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.review.check import Check, said
from afterword.writing.review.findings import Finding
from afterword.writing.review.idioms import BEGS
from afterword.writing.review.interest import INTEREST, WARMTH
from afterword.writing.review.purposes import BEFORE_IT_IS_SETTLED
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern
from afterword.writing.review.wishes import PLEADING

# -- desperation -------------------------------------------------------------------------------------------------------

DESPERATION = Talk(
    name="desperation",
    ways="""
        sell my (car|house|soul|home|kidney|grandmother|blood|right arm|flat)
        (just|please|only) let me in
        without (this|the|your|a) {job} i (am|will|would|cannot|have|do not)
        (accept|take|agree to|meet|sign) (whatever|any) ..1 (conditions|terms|demands|requirements|offer|
            you (offer|want|ask|give|decide|pay|have|put|can))
        hopes ..2 (rest|hang|lie|are|depend|ride|resting|pinned) ..1 (on|with)
        (have|take) (mercy|pity) (on me|and)
        please take me (on|as|$)
        sweep the
        (finished|ruined|lost|done for|sunk) (without|if) (this|it|you|i)
        (my|our|the dole|unemployment) ..1 (benefit|benefits|savings|money|dole|unemployment) ..4 (ends|end|ended|runs
            out|run out|stops|stop|is gone|
            are gone|will be gone)
        nothing [else] [that] i want more
        do not know what will become
        (work|start|come) ..5 (for free|for nothing|unpaid|without pay)
        [the] last thing [that] i have
        (hold|cling|hang) on to $
        (sign|take|accept) (any|whatever) (contract|terms|offer|hours)
        at any hours
        (i am|i feel|i grow|i get|i have grown|i have become) [getting|growing|becoming|feeling|now] [{very}] desperate
        desperate (for|to) ..3 ({job}|{work}|income|money|paycheck|get out|escape|leave|join|get|work|start|land|
            be hired|prove|know|hear)
        [i] [{very}] desperately (need|want|hope|hoping|wish|trying|try|looking|seeking|searching|waiting|wanting|
            needing) ..4 ({job}|{work}|this|it|hired|chance|income|money|hear|join|you|employ~)
        (i would|i will|i am willing to|i am prepared to|i am ready to|i can|willing to|prepared to|happy to|ready to|i)
            [{very}|gladly|literally|happily] (do|take|accept|give|try|agree to|settle for)
            [literally|almost|just about|nearly|absolutely|pretty much|virtually]
            (anything|everything|whatever|any (job|role|position|post|work|salary|pay|wage|hours|shift|shifts|terms|
            condition|conditions|contract|offer|opening|vacancy)) ($|for|at all|
            to (get|have|land|win|join|be|work|prove|secure|convince|earn|make (this|it))|
            you (ask|want|need|have|offer|give|can|say|are|like|throw|wish)|it takes|i can get|that|if)
        (do|give) (anything|everything|whatever) (for (this|it|a chance|the {job}|a {job}|an|your {job})|
            to (get|have|win|land|join|be part|be on|be given|be hired|work (for|with|at|there|in)|secure|prove|earn))
        whatever it takes ($|to (get|win|land|join|have|be|convince|secure))
        give my right arm
        (work|start|come|do it|do this|begin) [for you|there|here] (for free|for nothing|unpaid|without pay|
            without (a|any) (salary|pay)|for (half|less|peanuts|any|next to nothing|a pittance|whatever))
        for (half|any|whatever|less than) (the|my|a|any) (salary|pay|money|wage)
        at any (salary|wage|pay|price|rate)
        (any|whatever) (salary|pay|wage|hours|terms) (you|at all|will|would|is|are)
        (lower|smaller|reduced|half the|a cut in) (salary|pay|wage) (if|just|to (get|have|join))
        name your price
        # begging
        please , please
        really , really need
        so , so badly
        (i|am|be|me|would|will|must|to|and|even|am not above|not above|honestly|practically|literally)
            (beg|begging|implore|imploring|plead|pleading|beseech) (you|of you|for|with you|to be)
        i am begging
        (beg~|ask~|plead~|pray~|down|fall|go) ..3 on (my|bended) (knees|knee)
        on my (hands and knees|knees) (here|for|to you|begging|asking|if|$)
        please [just|do|i beg you] (give|grant|offer|allow|let) me [have] [this|a|the|one|just one|just a|just this|
            only one|at least a|at least one|another] (chance|shot|opportunity|{job}|break|try|trial|go|start)
        please [just|do] (hire|choose|pick|select|employ|say yes|believe in|trust|help) (me|$)
        please (do not|do not just|never) (reject|turn me|forget me|pass me|overlook|say no|let me down|give up on|
            rule me|count me|write me|give (it|this|the {job}) to)
        (give|grant) me [just|only|this|at least] (a|one|this|the|that|my) [single|real|small|fair|last|little]
            (chance|shot|break|opportunity|try)
        take a chance on me
        (a|one|this) chance is all
        (all i am asking [for]|all i ask [for]|all i need|all i want) is (a|one|this|that|to be given)
            [single|small|fair] (chance|shot|break|opportunity)
        just (need|want) (a|one|this|someone|somebody) ..2 (chance|shot|break|to believe|to give|to take|to hire)
        (someone|somebody|you) to (give|take) [me] a chance
        pick me $
        hire me $
        do not let me down
        pull [any|some] strings
        # need, last hope
        i [{very}|do|truly|just] need (this|the|your|a|that) [one] ({job}|break|income|money|paycheck|chance)
        i [{very}|do|just] need (this|it) (so|badly|more|to work|to happen|desperately|very|like|$)
        need (a|any|some) [steady] (job|income|paycheck|salary|wage|work) (badly|soon|so|now|urgently|desperately|right|
            to (live|pay|survive|feed|eat|get by|keep))
        how (badly|much|desperately) i (need|want) (this|the|it|to|that|your)
        my (only|last|final|one|single|sole|one and only) [real|remaining|best]
            (hope|chance|shot|lifeline|lifebelt|way out|straw|resort|prospect|opportunity left)
        (my|our family's|our) only hope (left|$|is|now|of (a|work|paying|keeping|
            getting (a|out|my|back|the {job}|work|hired)|staying|feeding)|for (a|work|the future|my|this year))
        (is|are|as) (my|the|a) last (hope|chance|resort|lifeline)
        (my|are the|is the|are our) last hope
        my only (option|alternative|way|ticket|opportunity|prospect)
        (i have|there is|have|left with|with) (nothing else|nowhere else|nothing (left|lined up|in the pipeline)|
            no (other|more) (options|option|offers|offer|prospects|interviews|plan|hope|leads|choice|way|alternatives|
            alternative)|no plan b)
        (nobody|no one|no-one|nowhere|no other (company|firm|employer)) [else] (will|would|wants|want|has) ..2
            (hire|take|have|want|interview|give|call|me)
        (have been|am|was) [now|still|currently] (unemployed|jobless|out of work|out of a job|without work|
            without a job|job hunting|looking for work|looking for a job|searching for work|searching for a job|
            on benefits|job-hunting) (for|since|and|so|these|all|now|too)
        (applied|applications|sent|written|rejected|rejections|turned down) ..2 [from|by|for|to|out]
            (dozens|hundreds|over|more than|so many|countless|scores|1~|2~|3~|4~|5~|6~|7~|8~|9~|thirty|forty|fifty|
            sixty|everywhere|every|eighty|twenty) ..2 (jobs|roles|positions|places|companies|applications|posts|firms|
            employers|times|cvs|resumes|letters)
        run~ out of (money|savings|options|hope|rent)
        my savings (are|have|will|ran|run)
        (behind on|behind with|cannot (pay|afford)|unable to pay|not pay|struggling to pay|pay) my
            (rent|mortgage|bills|loans|debts)
        make ends meet
        (bills|mouths|children|kids|a family|my family|debts) to (pay|feed|support)
        (lose|losing|evicted from) (my|the|our) (house|home|flat|apartment|car|visa)
        evicted
        put food on
        (everything|all|future|life|family|home|house|visa|happiness|rent|so much|career|i|we|am|are) ..3
            (depends|depend|rides|hangs|hinges|riding|hanging|depending|counting) [entirely|completely|all] on
            (this (for (me|my|us)|$)|this ({job}|answer|decision|letter|reply)|it $|your (decision|answer|yes|reply)|
            getting|you)
        (my|the rest of my|my whole|my entire) (life|future|family|happiness|career)
            (depends|is in your|rests|hangs|hinges)
        in your hands
        # what it would mean, how it feels
        (this|it|{job}|that|chance|yes|getting|offer|opportunity|working|joining) ..4 (mean~|be)
            (everything|the world|the whole world|the [entire] world|my whole life|all the difference|
            more than (you|i|anything|words)|life-changing|life changing|a dream come true|so very much|so much)
            (to me|to us|to my family|$)
        i ..3 (want|need|wanted|needed|love|hope for) (it|this|that|to|the|your|a) ..5
            (so badly|so [very] much|more than (anything|words|you|i have ever|i can)|with all my heart|badly|so bad|
            with every)
        more than anything [else] (in (the|my|this)|i (want|need|wish|hope|dream|crave|have ever wanted)|$)
        never wanted (anything|something|a {job}) ..2 (more|so|as)
        i ..2 (cannot|could not|can not|unable to|can hardly|can barely|not [been able to]) [even]
            (sleep|eat|think (of|about) (anything|nothing)|concentrate|rest|bear|cope|live) ..3
            (since|until|without|because|for|thinking|waiting|anything|about|$|the thought|any|another)
        (check~|refresh~|look~ at|star~ at) (my|the) (phone|email|e-mail|inbox|mail|mailbox)
            (every|constantly|all|hourly|day|non-stop|nonstop|since|for)
        (would|will|be|i am|i would be|i will be) [{very}|absolutely] (devastated|heartbroken|crushed|gutted|shattered|
            lost without|distraught|destroyed) (if|to|$|should|not|were)
        do not know what (else|i) (do|will|would|to|shall|could)
        do not know what (i will|i would|i shall)
        break my heart
        (dying|aching|longing|yearning|craving) (to|for) (work|join|get|have|be|know (if|whether|your|who|i)|hear|a|
            this|your|the)
        (praying|pray|prayed|prayers) ..4 ({job}|chosen|choose|choosing|yes|call|calling|hear|offer|hire|pick|this|
            get it|good news|answer|every (night|day|morning)|pick~|select~|give me)
        (fingers|toes) crossed
        (every|each) (night|day|morning|minute|waking) ..3 (pray|hope|hoping|wish|think about (this|your|the {job}))
        at (my|the) (wit's|wits'|wits) end
        at the end of my (rope|tether)
        losing hope
        lost [all] hope
        rock bottom
        save my life
        (any|whatever) (job|role|position|post|work|opening|vacancy|task|contract)
            (at all|whatsoever|will do|would do|you (have|can|could|might)|going|anywhere|
            in your (company|firm|team|office)|however|no matter)
        even (as|if (it|that) (is|was|were|means)) ..2 (an intern|a cleaner|a temp|part-time|part time|unpaid|temporary|
            a trainee|a receptionist|sweeping|making (tea|coffee))
        (make|making) (the tea|the coffee|tea|coffee) if
        sweep [the] floors
        scrub [the] floors
        i [{very}] must have (this|the|it|that) {job}
        (i am|am) (at|down to) my last
        you are my (only|last)
        throw me a
        out of options
        i have (staked|put|pinned) (all|everything|my (hopes|future|faith|whole)) ..3 on
        (pinned|pinning|staked|staking) (everything|all|my hopes)
        nothing i (would not) (do|give)
        crawl (over|through|on|to)
        only (company|firm|employer|one|place|people|person) [that|who] (has|have|will|would|to have) ..1
            (called|answered|replied|responded|written|interviewed|give|gave|given|take|hire|have|see)
        (never|not) wanted ..2 (anything|something|a {job}) (this|that|so) (much|badly)
        (can|could) (hardly|barely) (sleep|eat|breathe|think of anything)
        (hoping and praying|hope and pray|hope and i pray)
        i (pray|am praying) (that|for) (you|a|the|your|it|this) ..4
        (i would|i will|i can|willing to|prepared to|happy to|ready to) (move|go|relocate|travel|drive|commute) anywhere
        (any|whatever|all) hours , (sign|do|take|work|accept|any)
        (sign|do|take|try|accept|eat|wear) (anything|everything) $
        (do not|would not) know what [else] (i will|i would|i am going to|i shall|to|we will|we would) do
        not slept (since|a wink|for|at all|properly since)
        have not (slept|eaten) (since (the|we|our|i)|a wink|for days|at all|in days|a bite)
        (accept|take|settle for|work for|live with|be happy with|be content with) ..1
            (half|a third|a quarter|a fraction|less than half|any amount|next to nothing) [of] (the|my|that|your) ..1
            (pay|salary|wage|money|rate)
        (cannot|could not|can not) (bear|stand|face|survive|take|live with|cope with|handle|afford)
            (another|one more|a|being|losing|any more) ..2 (rejection|no|refusal|turned down|month without|
            disappointment|setback|failure|this chance)
        (please|just) [just] give me ..1 (a|one|this|any) ..1 (chance|shot|try|job|opportunity|break) ..1
        (running|ran|run) (out of|low on|down my) ..1 (savings|money|options|hope|rent)
        i am running (out of|low on) time
        (three|two|four|five|small|hungry) (kids|children|mouths) to (feed|support|raise|provide)
        my (kids|children|family|baby|wife|husband|parents|mother) ..1 (need|needs|are counting|is counting|count|
            counts|depend|depends|rely|relies) (me to|on (me|this))
        (do not|no longer) ..1 know where [else] i (would|will|could|might) (turn|go|look)
        (another|twelfth|tenth|one more) ..2 in me $
        (whole|entire) family ..3 (waiting|holding|praying|counting|hoping|relying|depending) ..4
        things are ..1 (tight|hard|difficult|tough|bad|desperate) (and|at home|right now|for us|for me|just now|with)
        (this|it|the job|this job|you) would (save|rescue) (my family|my life|my house|
            our (home|house|family|marriage|farm))
        i would ..1 (do|work|give you) (a|the first|one|two|three|my first|a whole) ..1
            (month|week|day|weeks|months|shift|shifts|fortnight) (for free|for nothing|unpaid|without pay|free)
        (out of work|unemployed|jobless|without a job|without work|looking for work) (since|for) ..5
            (getting me down|wearing me|getting hard|getting desperate|struggl~|getting to me|not easy|hard on)
        it is (getting me down|wearing me down|wearing me out|grinding me down) $
        (i would|i will|i could|you can|you could|you may|gladly|happily|even) (cut|halve|drop|slash|lower) my
            (wage|wages|pay|salary|rate) (in half|by half|by|to|if|for|just)
        (really really|really, really) (need|want|hope|wish|would)
        (very very much want|please, please)
        that is all [that] (i ask|i am asking|i would ask|i beg) [for] $
        (i would|i will) ..1 (take|do|work) (nights|weekends|anything|whatever|any) ..6
            (as long as i|just to|you name it|i do not mind which|whatever (you have|there is|is going|comes up|it is)|
            anything at all)
        (i would|i will|happily|gladly) settle for (half|less|part|any|whatever|a few)
        (months|weeks|years|string|row) of (closed doors|slammed doors|rejections|refusals|no after no)
        (i would|i will) [gladly|happily|even] scrub (floors|toilets|pots|(the|your|every)
            (floor~|toilet~|deck~|pot~|stair~|loo~|step~|pan~|tile~))
    """,
    but="""
        (used|using|spent) the time
        if (you|they) ..2 (give|gave|offer|offered|let|allow) me
        (hope|chance|option) for (the|a|our) (garden|weather|team|season|roof|project|crop|migration|release|harvest)
        not desperate
        want to (promise|keep|take up|bore|press|say|claim|add) ..2 more than
        the patients
        families
        customers
        i was out of work
        clients
        (it|this) was my last chance to
        if you need
        in your hands (now|already)
        gap
        they (were|are) desperate
        years ago
        job (description|advert|ad|specification|title)
        work sample
        please , please (was|is|is not)
        title
        pray (for|with) you
        praying for (you|your) ..3
        crossed (for (your|that|the ..2 (migration|launch|move|harvest|weather|season|opening|inspection|audit|show|
            fair|match|release|trial|crop|lambing|election|visit))|that (the|your))
        hardly sleep (now|at|for|because of)
        take anything (home|away)
        (i|we|they|who) sweep the
        (volunteers|interns|trustees|retired|people|who|they|helpers) ..3 (work|come|start|works) for (free|nothing)
        for (free|nothing) (at|in) (the|our|their) ..1 (fair|fête|fete|festival|show|shop|church|club|shelter|kitchen)
    """,
)

# -- feigned-interest --------------------------------------------------------------------------------------------------


_ANOTHER_TIME = (
    r"\b(?:on|for|about|in) (?:another|other|some other|future|a later) (?:role|post|job|project|opening|opportunit)"
)
"""Interest in another job than this."""


def feigned_interest(view: View) -> Iterator[Finding]:
    """Interest in a job that the candidate does not want, by their own newest word."""
    if view.wanted != "no":
        return
    for span in view.said(INTEREST):
        if pattern(_ANOTHER_TIME).search(view.folded[span[0] : span[1] + 40].partition(".")[0]):
            continue
        yield view.mark(
            "This claims an interest that you do not have. Thank them for one true thing, and leave the job out of it.",
            span,
            evidence="You noted that you do not want this job",
        )


# -- no-interest -------------------------------------------------------------------------------------------------------


def no_interest(view: View) -> Iterator[Finding]:
    """A thank-you to an interviewer, the job is wanted, and nothing says so."""
    if view.interviewer is None or view.wanted != "yes" or view.hears(INTEREST) or view.hears(WARMTH):
        return
    yield view.mark(
        "Nothing in it says that you want the job. Add one plain sentence: “I would be glad to take this further.”",
        evidence="You noted that you want it",
    )


CHECKS = (
    Check(
        name="desperation",
        severity="warning",
        sentence="The letter begs, or says that everything hangs on this job.",
        source="https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/",
        look=said(
            DESPERATION,
            "This begs. One plain sentence of interest is stronger: “I would be glad to take the post further.”",
            or_=(BEGS, PLEADING),
        ),
        purposes=BEFORE_IT_IS_SETTLED,
        english=True,
        hears=(DESPERATION, BEGS, PLEADING),
        when_heard=True,
    ),
    Check(
        name="feigned-interest",
        severity="warning",
        sentence="The letter claims interest in a job that you do not want.",
        source="http://engineering.dartmouth.edu/careers/students/interviewing/thanks/",
        look=feigned_interest,
        purposes=("thank_you", "withdraw", "check_in", "answer_invitation", "missed"),
        english=True,
        hears=(INTEREST,),
        when_heard=True,
    ),
    Check(
        name="no-interest",
        severity="advice",
        sentence="You want the job, and nothing in the letter says so.",
        source="https://m.gulfnews.com/business/sectors/careers/don-t-underestimate-the-value-of-following-up-"
        "on-an-interview-1.2159665",
        look=no_interest,
        purposes=("thank_you",),
        spoken=False,
        english=True,
        needs=("addressee", "debrief"),
        hears=(INTEREST, WARMTH),
    ),
)
