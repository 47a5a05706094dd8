"""Interest in the job: in so many words, and less than that but enough."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

INTEREST = Talk(
    name="interest",
    ways="""
        (i would|i should) be [{very}|only] glad of (the|a|any) (chance|opportunity) to
            (work|do|take|build|help|learn|go on|be|{join})
        ({job}|it|{work}) (looks|looked|sounds|sounded|seems|seemed|is) (even|still|all the)
            (better|more (attractive|appealing|interesting|tempting|exciting|inviting))
        (hope|hoping) .. (we will|we can|we may|we might|we) [be|get to] (work together|working together|be colleagues)
        (exactly|just|precisely) (the|what|where) ..2 (i have been|i was|i am) ..1
            (working|looking|hoping|aiming|training|waiting|heading) (for|towards|toward|to)
        very proud to {join}
        (no|nowhere|not a) ..1 [place|team|job|firm|school] [that|where] i would rather
        hope~ to (become|be|get to be|end up) (a|one|part) ..1 (member|part|of) ..1 (team|your|the)
        fits me (like|well|perfectly|exactly|better|to a)
        hopeful (that|of|for|about)
        remain ..3 (candidate|keen|interested|hopeful|in the running)
        jump at
        (better|finer|nicer) [next] (step|move|place|job|role|home) (for me|than)
        in a heartbeat
        i should [{very}|very much|dearly] [much] (like|love|enjoy|welcome|value)
            [the chance|nothing better than|nothing more than|the opportunity] [to] ({join}|the {job}|{work}|it)
        i should [{very}] be [{very}] {glad} to
        (cannot|can hardly) wait (to|for)
        (why|reason) i (want|would like|would love|hope) ..5 ({work}|{job}|{join}|it)
        (nothing better|nothing more) than to
        keen as
        (a|my) dream (come true|{job})
        more i wanted
        count me in
        i hope [{very}|very much|dearly] [very much] to {join}
        i would (gladly|happily|readily|willingly) (take|join|accept|do|come|work|start)
        (coming|came|come|went|out) ..4 hoping
        hoping [that] you (ring|would ring|call|would call|choose|would choose|will)
        not the last time
        (on|at) [the] top of your list
        perfect [{job}] for me
        would enjoy (proving|doing|trying|building|working|learning|showing|taking|helping|being)
        # the candidate is keen on it
        i am [{very}] [{very}] {keen} (in|about|by|for|on|to) [{very}] ({work}|it|what you|becom~|join~|being|{join})
        i am [{very}] [{very}] {keen} (in|about|by|to) ..3 ({work}|opportunity|prospect|possibility|{join})
        i am [{very}] [{very}] {keen} (on|for) ..4 {job}
        i am [{very}] [{very}] {keen} $
        i am [{very}] (interested|keen|eager) , and
        (remain|remains|stay|am still|i still am) [{very}] [{very}] {keen}
        (more|all the more|even more|as|just as|no less) {keen} [in ..4] (than|as) (before|ever|when|i)
        (left|leave|leaves|left me|leave me|leaves me|made me|makes me|has me|came away|walked away|went home|
            walked out|feel|felt|am|have made me|has made me) [feeling|even] [{very}] {keen} (in|about|by|to|on|for) ..3
            ({work}|{join}|it)
        (left|made|makes|leaves|have made|has made) me [feeling] [{very}] [{very}] {keen} $
        # an interest of the candidate's
        my ..2 interest ..6 (is|has|remains|stays|was|grew|deepened|only|in ({work}|the|joining|this))
        my ..2 (enthusiasm|excitement|eagerness) (for|about|to|is|has|remains|only|grew)
        (continued|continuing|strong|sincere|keen|genuine|great|deep|firm|real|serious) (interest|enthusiasm) (in|for)
            ({work}|the|this|your|joining|working)
        (confirm~|strengthen~|deepen~|increas~|renew~|reinforc~|reaffirm~|reiterat~|restat~|heighten~|sharpen~|cement~|
            underlin~|repeat~|stress~|express~|emphasi~|added to|grew|doubled) my ..2
            (interest|wish|desire|enthusiasm|excitement|eagerness)
        very much interested
        of ..1 interest to me
        count me (among the|as) [{very}] (interested|keen)
        # the candidate would like to have it
        (i would|i should) [{very}] be [{very}] {glad} to {join}
        keener [on|than|to]
        have my ..2 interest
        (came|come|went|walked|left) ..2 (away|home|out|building|room) (wanting|hoping) [to|the|this]
        (nothing|little) would ..2 (please|delight) me more
        the one [that] i want
        would have me
        will have me
        i would [{very}|dearly] [{very}] (love|like|enjoy|welcome|relish|value|choose|want|jump at|hope)
            [the chance|the opportunity|a chance|an opportunity|nothing more than] [to] {join}
        i would [{very}|dearly] [much] (love|like|enjoy|welcome|relish|value|want) ({work}|it here|this|that work|it)
        i [{very}|do|dearly] (want|wish|hope) [{very}] [that|for] [we can|i can|i will|we will|i may|you will let me]
            [to] {join}
        i [{very}|do] want (this|the|your) ({job})
        i [{very}|do] want it
        (hope~|eager|keen|glad|love|like|happy|delighted) [to] (become|becoming|be|being|joining|join)
            [a|one|part|a part] [of] your (team|department|school|ward|crew|staff|group|company|firm)
        (can|could|do|already|easily) [{very}|easily] (see|picture|imagine) myself
        (i would|would i) (accept|say yes|take it|take the {job})
        (first|top|number one) choice
        (cannot|could not|hard to) imagine (a|any|another) ..2 (team|place|group|job|role|post|position|company) [that]
            i
        i would rather (join|have (this|yours|the)|do this|work (with|for|at|here|in your)|
            be (here|with you|at your|in your|on your|part of|one of))
        (anywhere|nowhere|anyone|nobody|no one|nothing|anything|somewhere|where|one|than|team|place|group|job|role|post|
            position|company|school|firm|ward|work) ..1 [that] i would rather (join|have|do|work|be|go)
        (has|have|had|keeps|holds|got) my (full|whole|complete|entire|undivided|keen|lively|real|lasting|wholehearted)
            (interest|attention)
        # it suits the candidate
        {work} ..6 (appeals|appealed|suits|suited|attracts|attracted|excites|excited|interests|interested|tempts|calls|
            speaks) ..2 me
        {work} ..6 (is|are|was|would be) ..3 [what|that|which] i [{very}] (want~|hope to|am after|am looking for|
            have been looking for|was looking for|was hoping for|would choose|would love|would like|have wanted|
            have hoped)
        (exactly|just|precisely|very much|the kind of|the sort of) ..4 i (want~|hope to|am after|am looking for|
            have been looking for|was looking for|was hoping for|would choose|would love|would like|like|love|enjoy|
            do best)
        made me [{very}] (want|wish|hope|sure|certain|keen|eager)
        made me [{very}] like the {job}
        (more|even more|all the more|very|quite) (certain|sure|convinced|confident|persuaded) (that|of|about) ..4
            ({work}|right)
        (convinced|persuaded|told|showed|reminded) me ..3 (i want|i would like|belong|right (place|{job}|move|step))
        right [next] (step|move|place|{job}) for me
        (this|here|that|it|yours) is ..2 where i (want|would like|hope) to (be|work|learn|grow|go|teach)
        look~ forward to ..4 (working with you|working together|joining|being part|becoming part|contributing|
            next (step|steps|stage|round)|continuing|taking ..3 further|moving forward)
        hope ..3 (next (step|stage|round)|work together|working together|to be invited|move forward|to progress|
            take ..3 further|join you|join your|join the)
        i want (this|that) (one|{job}|very much|$)
        (hope|hoping|hope that) there (is|will be|may be|might be|can be) (a|another) (next|second|further|third|final)
            (conversation|round|step|talk|meeting|interview|stage|time)
        (would|will|might) be [{very}|a|an|such a|my] (thrilling|pleasure|joy|privilege|honour|honor|delight|exciting|
            wonderful|great|thrill|treat|lovely|marvellous|delightful|pleased|proud) ..1 to
            ({join}|run|lead|teach|nurse|serve|play|manage|see ..3 through|take)
        (like|love|want|enjoy|welcome) ..1 (a|another|the) (shot|go|crack|chance|try|turn) at
            (it|this|that|the {job}|your)
        (ready|available|free|prepared|keen|willing|here) for (the|a|any) (next|second|further|third)
            (step|round|stage|conversation|talk|interview)
        the (one|job|role|place|team) [that] i would (choose|pick|take|want)
        count me (among|as one of|in with)
        (desirous|hopeful) of (the|this|your|joining|working)
        (keep|have|hold|leave) (me|my name|my application|my hat) ..2 (in (mind|the running|the ring|the race|the frame|
            consideration|the hat|play)|on (the|your) list)
        (remain|stay|be|am|still) ..2 in the running
        (this|here|your ..3|yours) is ..2 where i belong
        i belong (here|with you|in your|at your|on your|among you)
        (continue|continues|continuing) to be [{very}] [{very}] ({keen}|drawn)
        a dream to (work|be|join|teach|have|get)
        (hope|hoping) to (hear|learn) that i (have|got|am|will)
        (sold|convinced) (me on|on) (the|your|this) ({job}|team|work|place|project|school|ward)
        i am (sold|all in|in for|up for|in if|in should)
        sign me up
        (all the|even|much|made me) more (to (join|work|come|be))
        (if|when|should) you (will|would|want to|decide to|choose to) have me
        when i come on board
        (put|throw|toss|place) my (name|hat) (forward|in)
        (my|a) (first|real|serious|firm|wholehearted|whole-hearted) (choice|yes|preference)
        i would (say|give|choose) ..1 (yes|it all|you|this|your)
        count me as (hooked|sold|keen|interested)
        (no|not a) ..1 (desk|job|ward|kitchen|yard|bench|ship|class|stage|place|post) i would (sooner|rather|prefer to)
        nothing ..1 i would (sooner|rather) (do|be|run)
        i would drop everything
        (job|post|role|place|desk|one|chance|work) [that] i have (been waiting for|waited for|dreamed of|dreamt of|
            always wanted)
        my heart (is|was) set on
        (more|all the more|quite|very) taken with (the {job}|your|the idea|it|what)
        a dream to
        raring to (go|start|get)
        i want in $
        nothing would ((suit|please|delight) me (better|more)|make me (happier|prouder|gladder))
        i would (swap|trade|give up|leave) my ..4 for (your|this|the)
        i would be (rapt|chuffed|stoked|tickled|over the moon|made up|thrilled to bits) ..2 (to|if)
        ({job}|it|this|{work}) ..1 (is|was|has) (everything|all|exactly what|just what|what|all that)
            (i have been|i was|i am) ..1 (hoping|looking|waiting|wishing|longing|after)
        counting the (days|hours|minutes)
        get a kick out of
        (fancy|fancied) (the|this|your) ..2 ({job}|more|all)
        (wild|dead|ever so|dead) keen
        (work|job|role|post|task|problem|place|project) [that|which] i would (very much|dearly|gladly|really|happily)
            (like|love|enjoy|welcome|do|take|choose)
        ((this|it|that|yours) is|it is|that is) ..1 (the|just the|exactly the|precisely the|very)
            (job|role|place|team|post|position|work) (for me|i want)
        (await~|look~ forward to|hope for|hoping for|waiting for) ..3 (positive|favourable|favorable|happy)
            (outcome|response|reply|news|decision|result|answer)
        (jump|leap) at (the|this|a|any) (chance|opportunity|offer)
        delighted to (get|have|receive) ..2 (offer|yes)
        (my heart is|heart set) ..1 [set] on
        look~ forward to ..2 (working|joining|being part|starting|collaborating) (with|you|at|in|on|of)
        (i|and|really|still|do) want in $
        (make|made) my (year|day|month|week) if ..3
        (keener|keen) ..1 than ever
    """,
    but="""
        no longer
        i am not ..2 (interested|keen|eager|sure)
        would have (loved|liked|enjoyed|been)
        until (yesterday|today|then|now|you|i (met|heard|saw|read|spoke|came|realised|realized|learned|learnt|found)|
            we (met|spoke|talked))
        someday
        when i applied
        in (another|a different) {job}
        wanted to withdraw
        do not see myself
        could not see myself
        (somebody|someone|anybody|anyone|a person) keener
    """,
)
"""The candidate wants the job, or wants to go on talking about it."""

WARMTH = Talk(
    name="warmth",
    ways="""
        (would suit|suits|appeals to|attracts|excites|interests|appealed to|attracted|excited|draws|drew|tempts) me
        suit me [{very}] well
        [{very}] interested in
        {keen} (to|about|on)
        i would [{very}] be [{very}] {glad} to
        i would [{very}] (love|enjoy|like|welcome|relish) (to|the|that|it)
        (would|could) i [{very}] (start|begin|bring|do)
        look~ forward to (the|our|your|seeing|speaking|meeting|talking|hearing (how|more))
        i would (bring|start|begin|want to|put|use|do|add|take|look|try|aim|set)
        i could (bring|start|begin|help|do|add|offer|take|be)
        {glad} to (continue|help|take|talk|come|bring|work|do|be part|join|start|go)
        i hope (to|we|i|that)
        would enjoy
        i should [very much|very] (like|love|enjoy)
        would suit
        (keen|eager|happy) on
        (love|enjoy) (to|this|that) (work|kind|sort)
        fits (me|well|with my|what i|my)
        my kind of
        work i (like|love|enjoy|want|know|do|have)
        (job|role|post|place|team) ..4 i (want|like|would|hope|am)
        what i (want|like|enjoy|love|am good|do best)
        (want|wish) to (be|do|work|join|help|learn|build|teach|see)
        would [{very}] (enjoy|like|love|relish|welcome) (working|doing|helping|the|to|taking|building|learning|being|
            that|this|it|teaching|solving|trying)
        (there is|there will be|to|for|about) (a|the|our) next (conversation|step|round|talk|meeting|time)
        (pleasure|joy|privilege|honour|honor|thrill|thrilling) to ({join}|contribute|run|help|serve)
        i want (this|to|that)
        (right|exactly) up my (street|alley)
        (i hope|hope|hoping|hopefully) [that|to] (we|i|you|our) ..2 (talk|speak|meet|continue|go on|carry on|work|
            see each other|see you|take) ..2 (again|together|further|on|soon|more|next)
        i would (very much|dearly|so much|really) (like|love|enjoy|welcome) (to|that|this|it)
        (i hope|hope|hoping|hoped) (there is|there will be|there may be|there might be) (a|the|another|any) ..1 chance
        (if|should) (it|that|this|the {job}) (comes|come) (my way|to me)
        (have|having|want|like|love|be given|get) ..2 (a|another) (crack|go|shot|stab|bash) at
        i am game
        i would ..9 (as your|alongside you|beside you|under you|with you as|on your (team|crew|ward|floor|boat|staff))
        i would ..9 (the|this|your|that) {job} (myself|in a|tomorrow|on|gladly|and)
        (itching|raring|aching|burning|bursting) to
        (i would|i should) (like|love|enjoy|welcome) (very much|dearly|so much|greatly|a lot|much|nothing more than) to
        i would [{very}] (enjoy|relish|welcome)
        (glad|happy|pleased|delighted) of (another|a (second|further|next)|the next|more|the chance) ..1
        i would [{very}] be (up for|in for|on for|game|all for)
        i am all for (it|this|that|going|another)
        (left|leave|came away|walked out|went home|went away|drove home) ..2 (keen|wanting|hoping|eager|excited|sold|
            convinced|hooked|hungry)
        my (wanting|hoping for|wish for|liking for|appetite for|taste for) (it|this|the|to|that|more|your)
        i would (gladly|happily|readily|willingly|cheerfully|proudly)
        i would (sign on|sign up|put my hand up|raise my hand|get up early|get out of bed|drive|walk|cross|give|trade|
            swap|be there|fit)
        in favour of (going on|it|this|taking)
        (grand|great|good|lovely|fine|nice|brilliant|wonderful|pleasure|treat) to
            (get stuck in|be part|work (with|on|for|in|at)|get started|join|have a go|lend a hand|get my|carry on)
        happy out
        (kind|sort) of (problem|work|kitchen|ward|team|yard|place|job|shop|school|puzzle|people|trouble|mess) i
        my (kind|sort) of (problem|work|kitchen|ward|team|yard|place|job|shop|school|puzzle|people|trouble|mess)
        (hope|hoping) (to|for) ..3 (again|further|next|more|with you|among you)
        (stay|be|work|fly|cook|teach|nurse|weld|build|sail|write|sing) with you [for|and|in]
        (make|made) ..2 (proud|happy|glad) to (be|do|work|serve|wear|carry)
        # it would be an honour, one would not think twice
        (would|will|should) be ..4 (honour|honor|privilege|joy|pleasure|delight|treat|dream)
        (consider|count|deem|regard|see|think) it ..3 (honour|honor|privilege|pleasure|joy)
        (would|will|shall|should) be [{very}] [{very}] (glad|happy|pleased|delighted|honoured|honored|proud|grateful|
            thrilled|content|overjoyed|blessed) to (serve|place|put|offer|support|assist|lend|devote|stand|wear|be|give|
            teach|nurse|care|drive|cook|run|become)
        be [{very}] {glad} (if|were|should) (i (could|can|may|might|were|was|got|am)|it ..3 me|
            you ..2 (chose|choose|decide|decided|picked|pick|took|take|hired|hire|selected|select|gave|give|offered|
            invited|wanted))
        would ..1 (gladly|happily|willingly|readily|cheerfully|dearly|proudly) ..6
        (one|job|role|post|position|place|team|ward|kitchen|school|yard|shop|work|crew|challenge|task|move)
            [that|which|where] i would
        (one|job|role|post|position|place|team|ward|kitchen|school|yard|shop|work|crew) (at|in|on|for|with) which i
            would
        i prefer (your|you|this|to work|to be|it)
        (not|never|without) ..2 (hesitate|hesitation|think twice|second thought|thinking twice) ..4
        (my|the|i) ..1 (answer|say) ..3 yes ..3
        yes from me
        (come|go|goes|comes|fall|falls|swing|swings) my way
        (gladly|with pleasure|in a (minute|second|flash|shot)|like a shot) $
        # wishing and hoping for it
        (want|wish|hope|long|love) ..2 (very much|so much|dearly|really|greatly|with all my heart) to
        i (do|still|dearly|really|only|just|sincerely) (hope|wish|want)
        (hope|hoping) [that] (it is me|i am the|you (pick|choose|will (pick|choose|take|have|want|see|find|consider|let|
            give|keep)|think|feel|agree|see))
        i have ..1 been (hoping|waiting|wishing|looking|longing) (for|would|to)
        (set|setting) my (heart|hopes|sights|mind) on
        my (heart|mind) (is|was) (in|with|made|set|on)
        the (one|offer|job|role|post|call|answer) [that] i am ..1 (hoping|waiting|after|longing)
        (thrilled|excited|delighted|glad|happy|pleased|enthusiastic|energised|energized) (at|by|about|with) the
            (prospect|thought|idea|chance|possibility|notion)
        (willing|keen|eager|enthusiastic|interested|hopeful|ready) (candidate|applicant|pair of hands|person|taker|
            recruit|volunteer)
        (interested|intrested|interrested|intersted|intressted|intereted|interested) (to|in)
            (continue|continuing|go on|work|working|join|joining|the|this|your|that|becoming|being|be|do)
        look~ forward to ..1 (collaboration|cooperation|co-operation|future|second|further|possible|working|good news|
            the next|being)
        (can|could) ..3 (imagine|picture|see) ..3 (to work|to be|to join|myself|me|working|being)
        (still|very much|definitely|certainly) in (if|$)
        i am (in|yours|all yours|game|on board|willing) ..1 $
        (ticks|tick|ticked) ..2 (box|boxes)
        (made|meant|cut out) for (me|it|this)
        # what follows if it is theirs
        (if|were i|when|once|should i be|if i am|if i were|if i was|if i get) ..1
            (selected|chosen|appointed|hired|picked|successful|employed|engaged|accepted|offered|taken on)
        (given|offered|if i got|if i get|if i had|have|with) the (chance|opportunity|nod|go-ahead)
        (if|should|were) you ..2 (decide|opt|choose|chose|go|settle|plump|decided) ..2 (for|on|with) me
        (if|when|should|whenever|once) (you will|you would|you|they will) [want to|decide to|choose to|are willing to|
            are ready to] (have|take|want|wanted|hire|try) me
        # the job pleases
        (job|role|post|position|work|place|team|it|vacancy|opportunity) ..2 (has|offers|holds|gives|combines) ..1
            (everything|all|much|just what|exactly what|what) ..1 i
        (find|found) ..3 ({job}|it|idea|prospect|thought) ..3 (attractive|appealing|tempting|exciting|inviting|
            fascinating)
        (job|role|post|position|vacancy|opportunity|prospect|idea|work) ..3 (is|seems|sounds|looks|remains) ..2
            (attractive|appealing|tempting|exciting|inviting|fascinating|right for me)
        (good|great|strong|close|perfect|fine|excellent|right|better|natural|lovely) (match|fit|home|place|move|step)
            (for|with|to) (me|what|my|both|us)
        work ..1 well together
        (would|will) ..2 (suit|fit) (me|us|my|both|what)
        (feel|felt) ..2 (at home|i belong~|i would belong|right) ..4
        (heart|thoughts|mind) ..2 (back|returning|wandering|drifting) to
        (thinking|dreaming|talked) (about|of) (it|little|nothing|your|the {job}) ..3 (since|ever|else|all)
        # in few words
        (i|me|my) ..4 (keen|keener|eager|thrilled|enthusiastic|interested|excited)
        (much|great|big|real|every|strong|lively|of my|certain of my) interest [for|in|to]
        i [{very}] fancy
        (thankful|lucky|blessed|fortunate|grateful) (if i (am|get|can|may|were)|
            to be (picked|chosen|part|one|given|selected|asked|working|taken|hired|employed))
        look~ forward to be
        (consider|considering|consideration of) (me|my (candidature|application|candidacy|name|case)) ..4
        (sorry|disappointed|sad|a pity|a shame) ..1 (to miss|not to|to lose|if i do not|if it (goes|went|does not)|
            to see it go)
        (that|which) i have [{very}] wanted
        (pretend|lying|lie|deny) ..8 (want|wanted|like|tempted|keen)
        (lovely|grand|great|good|nice) to (come|stay|be (there|with|working))
        a yes (from|on|if|in)
        (dead|fully|firmly|quite|all) set on
        i am (for it|all for|hooked|sold|convinced|decided)
        (and|would) hope (to|for|that we) (continue|go on|join|work|start|come|meet|be)
        hope for (a|your|the) ..1 (positive|favourable|favorable|good|next|second)
        mean ..4 to (me|us)
        (hope|hoping) [that] you will (give|choose|pick|take|have|want|find|consider|let|keep|decide|see)
        (would|will|should) be a ..1 (happy|lucky|proud|glad)
        (no|not a) ..2 i (want|wanted|would want) more
        more (certain|sure|convinced|determined) (than|that|of)
        (i would|i should) ..1 be ..2 (content|happy|pleased|honoured|honored|delighted|glad|proud|thrilled|lucky|
            in my element|at home|useful|chuffed|overjoyed|fulfilled|satisfied|right for)
        i would love (nothing|it|that|this|the|to)
        i would ..1 (turn up|come|stay|move|say yes|pack|cycle|stick)
        positive about (it|the|this|your|working|joining|{job})
        hat ..2 in the ring
        my name on it
        your hand off
        (plain|clear|firm|simple|definite|wholehearted|whole-hearted|resounding|big) yes
        (beginning|start) of (something|a (good|long|great|beautiful|fine))
        let us do (this|it)
        has me thinking
        (imagine|picture|see|fancy) ..2 (spending|working|standing|teaching|nursing|staying|living|coming) ..6
        my motivation (for|to|is|has)
        (trust|believe|think|hope) ..2 we (will|would|could|can) ..2 (work|working|go far|get on|make)
        pleased as punch
        be ..1 willing to ..4
        take (that|it|this) on
    """,
    but="""
        interested to (hear|learn|read|see|know|find)
        interested in (hearing|reading|learning) that
        interested in what (you|he|she|they) (said|told)
    """,
)
"""Less than interest in so many words; enough that a letter is not without it."""
