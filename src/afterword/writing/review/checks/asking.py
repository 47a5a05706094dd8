"""Asking: how a letter may ask for news. A question about the date is easier to answer than an order."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.letter import Span
from afterword.writing.review.check import Check, beside, said
from afterword.writing.review.findings import Finding
from afterword.writing.review.idioms import AM_I_IN
from afterword.writing.review.talk import Talk
from afterword.writing.review.turns import NUDGE
from afterword.writing.review.verdicts import BIDS, VERDICTS
from afterword.writing.review.view import View, pattern

# -- asks-did-i-get-it -------------------------------------------------------------------------------------------------

DID_I = Talk(
    name="did I get it",
    ways="""
        (take it|assume|hope|guess|presume|conclude) that i (am|was|have been|got|have)
            (hired|in|chosen|selected|the {job}|it|successful) ..2 $?
        (take it|assume|hope) that (i am|i have been) (hired|in|chosen|selected|successful)
        is (the|your|it) ..1 (answer|decision) [a] (yes|no|positive|negative|favourable)
        (give|given|gave|giving|offer|offered|offering) (it|the {job}) to (me|somebody|someone|anybody|another|
            the other)
        (did|have) (my|i) ..3 (convince|convinced|persuade|persuaded|impress|impressed) (you|the panel|the team|enough)
        (am i|i am|was i|were i) in , or
        (do|did|have|will) i [already|really] (have|get|got) (it|the {job}|this {job}) or
        the lucky (one|candidate|winner)
        (that|people|everyone|everybody|family) i (got|have|have got) (it|the {job}) $?
        (have|has|is) the {job} (gone|been given|been offered|going) to me
        (did|do|have|will|would|can|am) i [{very}|actually|by any chance] (get|got|have|land|landed|make|made|pass|
            passed|getting) (it|the {job}|this {job}|in|the cut|the shortlist|the list|the grade|hired|selected|chosen|
            picked|an offer|a second interview|through|onto|on to) [or ..6] $?
        (whether|if) (you have|{they} have|you will|you are|{they} will|{they} would|{they} are going to|{they} had|
            {they} want to|{they} are) [already|now] (chosen|picked|selected|hired|hire|choose|pick|select|take|taken|
            taking|offer|want|going with|gone with|appointed) (me|somebody|someone|another)
        (whether|if) (the|this) {job} (is|was|will be) mine
        in or out
        (the|your) verdict $
        (did|do|will|would|have|has) ..2 (go for|gone for|want|like|prefer|preferred|go with|choose|chosen|pick|picked|
            take|hire) me ..6 $?
        (choice|decision|vote) (fallen|fall|fell|gone) (on|to|for) me
        (decide|decided|conclude|concluded|think|say|said|deciding|verdict) ..1 about me $?
        win you over
        [have|stand] a chance [of ..4] $?
        (will|am) i [be] (joining|working for|starting with|part of) ..3 [or not] $?
        (was|am) i the (one|candidate|person|man|woman|right)
        (know|tell me|say|hear|learn|ask|wonder|wondering|find out|see) if (i was|i am|i have been|i will be|
            i am being)
            (hired|selected|successful|chosen|picked|appointed|accepted)
        (whether|if) i (got|have got|have gotten|get|will get|am getting|landed|have landed|made|have made|passed|
            have passed|won|have) (it|the {job}|this {job}|in|the cut|hired|through|the offer|an offer)
        whether i (was|am|have been|am being|am going to be|will be|am to be|had been)
            (hired|selected|successful|chosen|picked|appointed|the one|your choice|accepted|the successful|offered the|
            getting the|given the)
        (am|was|have) i [been] (hired|selected|successful|chosen|picked|appointed|in or out|the one|
            your [first] (choice|pick)|accepted|getting|still in the running|in the running|in with a chance|
            out of the running|on the shortlist|your (new|next|candidate))
        i am in or (out|not)
        (is|was) (the {job}|it|this {job}) (mine|me|a yes|a no|yes or no|a yes or a no|going to be me)
        (is|was) [it|that|this] [a] (yes or no|yes or a no|thumbs up|yes $?)
        (did|have|will|are|would) you (choose|chosen|pick|picked|select|selected|hire|hired|go with|gone with|
            decide on|
            decided on|settled on|be hiring|hiring|going to hire|going to offer|be offering|offering|make|making|
            going with|appoint|appointed|taking|take) (me|somebody|someone|anyone|another (candidate|person|applicant)|
            somebody else|someone else)
        (did|have) you [{very}] (decide|decided|make|made|come|reach|reached) ..3 (about|on) me
        should i (be expecting|expect|start expecting|be waiting for) (an offer|good news|a contract|a yes)
        (is|was) (an|my|the) offer (coming|on|in the)
        will there be an offer
        will (it|that|the {job}) be me
        who (got|gets|did you|have you|has got|will get|is getting) (it|the {job}|choose|chosen|pick|picked|hire|hired|
            select|appoint|go)
        how did i do
        did i do (well|ok|okay|all right|alright|enough|good)
        what are my (chances|odds)
        do i (stand|have) a (chance|shot)
        how (are|do) my (chances|odds) [look|stand]
        where do i stand
        what (was|is) (the|your) (verdict|final decision|decision on me)
        what (did|have) (you|the panel|the team|they) (decide|decided) [about|on] [me] $?
        (good|bad) news or (good|bad)
        (do|can) i (call|tell) (myself|my (boss|wife|husband|family|mum|mother|landlord)|everyone|people) [that|
            about|i]
            ..6 $?
        was i good enough
        (am|was) i what you
        do you want me
        (will|are) you [going to] (want|wanting|keep|keeping|taking on|take on) me
        did you like me
        have i (won|succeeded|failed|been successful)
        did (it|things) go my way
        (can|may|could|shall|should) i (start|begin) (packing|celebrating|celebrate|looking for a flat)
        dying to (know|hear|find out|learn) (if|whether|who) ..3
        (end up|ended up) (going|choosing|picking|hiring) ..1 [with|for] (me|somebody|someone|another)
        (ask|know|hear|wondering|wonder|tell me) (if|whether) i (passed|made it|made the|got the)
        (has|have|was|is) the {job} [been|now|already] (filled|taken|awarded|assigned|closed|decided)
        (do|did) i ..1 (make|made|get|got|pass) ..3 (next (round|stage)|final (round|list)|shortlist|cut|grade|it|
            interview) $?
        (tell me|just|honestly) , did i ..3 $?
        (is|was|will) it [be] (me|mine|us) $?
        (can|may|could) i (call|consider|count) (myself|me) ..4 (yet|now|already|hired|colleague|part|member|
            new) ..2 $?
    """,
    but="""
        (job|work|task) of
        i (withdraw|am withdrawing)
        so that you can
        (like|want|need|prefer) me to
    """,
)

_IN_PASSING = "They cannot answer this in passing. Ask for the date: “Do you have a timeline?”"
_did_i = said(DID_I, _IN_PASSING, or_=AM_I_IN)


def asks_did_i_get_it(view: View) -> Iterator[Finding]:
    """Each question of in or out."""
    found = tuple(_did_i(view))
    yield from found
    for span in beside(view.said(VERDICTS), found):
        yield view.mark(_IN_PASSING, span)


# -- blunt-request -----------------------------------------------------------------------------------------------------

ORDER = Talk(
    name="order",
    ways="""
        ^[please|kindly] (call|ring|phone|text|email) (my|me on|me at|me back|me as|me when|me today|me tomorrow)
        ^[please|kindly|would you] be so (good|kind) as to
        ^(forward|pass|send|hand|give) (this|it) (to|on|over)
        ^please (get in touch|reply|answer|respond)
        ^[please|kindly|just|do] let me know if (it|the|i|my|this) (is|was|am|were|has)
        ^[please|so please|kindly|do please|just|please do|please just|please kindly]
            (send|give|forward|provide|email|mail|get|fetch|furnish|text) (me|us|an|a|the|your|over|through|some|any|
            back|him|her)
        ^[please|so please|kindly|do please|just|please do|please just] (inform|update|advise|notify|brief|tell|answer|
            call|ring|phone|contact) (me|us|on|about|back|whether|as to|when|what|regarding|at|asap|soon|$)
        ^(please|kindly|just|do) (advise|revert|respond|reply|confirm|update|clarify|explain|share|expedite|indicate|
            state|specify|report)
        ^[please|so please|kindly|do please|just|do|please do] (let me know|let us know|let me have)
            (when|what|where|how|about|asap|soon|by|as soon|today|either way|one way|the|your|
            whether (i|you|the|a|there)|which|who|why|any|an|a|if (i|there is (any|an|a|some) [news] ({answer})|
            you have (any|made|decided|reached)))
        ^[please|kindly|just] (get back|come back|write back|revert back|reply) to (me|this|my)
        ^[please|kindly] (get in touch|be in touch|follow up) (with|soon|by|as|about|today)
        ^[please|kindly|just] keep me (posted|updated|informed|in the loop|abreast|in the picture|up to date|advised|
            notified)
        ^[please|kindly|just] (look into|check|find out|chase|see to|follow up|respond to|answer|reply to)
            (this|my|the|it|with|whether|on|what|when|where|how)
        ^[please|kindly|just] (schedule|arrange|set up|book|organise|organize|introduce|put me)
            (me|a|an|the|my|another|in|through)
        ^[please|kindly|just] (make|take|reach) (a|your|the|my) (decision|choice)
        ^(please|kindly) (review|consider|process|finalise|finalize|complete) (my|the|this)
            (application|case|file|candidacy|status)
        (please|kindly) (send|give|provide|forward|email) (me|us) (an|a|some|any|your|the) ..3 {verdict}
        please (advise|update me|revert|inform me|keep me (posted|updated|informed))
        do the needful
        ^do (reply|respond|answer|write back|confirm) (to|with|by|at)
        i am (waiting for|awaiting) your ..2 ({answer}|call)
        i await (your|a|an) ..2 ({answer}|call)
        (an|a) ({answer}) (is|would be) (requested|required|expected|needed)
        requesting (an|a) ..2 ({answer})
        i (want|need) (an|a|some) ..2 (update|news|answer|reply|word)
        ^[please|kindly|just] provide (feedback|information|details|clarity|an|a|me)
        ^[please|kindly|just|do] (have|get|ask) ..3 (to send|to call|to let|to tell|call|ring|email|send|contact|reply|
            answer)
        ^[please|kindly|just] arrange (for|to)
        ^[please|kindly|just] check and
        ^update me
        (status|update) (please|pls)
        ^[status] update $?
        ^[please|kindly|just] (send|forward|email|mail) (the|a|an|your|any) ..6 to (me|us|my)
    """,
    but="""
        would (help|be of use|make)
        if (you need|anything|i can|it would help|that would|further|more|there is anything|there are any|
            you would like|you want|you have any (questions|further))
        (at your|your own) (convenience|time)
        if you (have a|would be so|could|can spare|do not mind)
        whenever
        (at any|any) time
        whether you (would|need|want|prefer)
        need anything
        anything else
        which day
        suits you
        would be (useful|helpful|welcome)
        thanks to
        my thanks
        my (regards|best|greetings)
        would suit
        ^(please|do) (feel|accept|find|pass|excuse|forgive|bear|rest assured|note)
        the times
        at your leisure
        ^please (call|ring|phone|text|reach|email|write to) me ..3 (if|on|at|should|after|before|under|when)
        (give|drop) me a (call|ring|bell|shout|line) ..3 (at|on|any|if|should|day|the number|number)
        reply to this (address|mail|email|number)
        (once more|again) , if you
    """,
)

QUIZ = Talk(
    name="quiz",
    ways="""
        ^what is (the|your|my|happening|going|taking|up with|new) ..5 (status|decision|timeline|happening|going on|
            so long|with (my|the)|delay|hold-up|holdup|state|update|news|outcome|result|next step|next steps|plan)
        ^what (are|is) the (next step|next steps|status|hold-up|delay|outcome|result|timeline)
        ^what (has|is) (happened|happening|become|going on|the matter)
        ^what (about|came of|became of) (my|the)
        ^where (are|is|does|do) (we|i|you|my application|the (process|decision|matter)|things|this|that|it|my)
            [at|with|stand|now]
        ^when (will|am|can|do|shall|should|would|may) i ..2 (hear|know|be told|get|expect|receive|find out|be informed|
            have)
        ^when (will|are|do|is|can|would) (you|the|your|a|there) ..4 (deciding|decide|decision|decided|going to|let me|
            tell|hear|choose|know|make|answer|reply|be made|respond|due)
        ^who (is|makes|will|do) ..4 (decid~|decision|speak to|talk to|responsible)
        ^(have|has) (you|the|a|your) ..3 (decided|made|reached|come to|chosen|been made|met|finished|concluded)
            [a|the|your|up] [decision|mind|yet|on]
        ^how (is|are|far) (my|the|you|it|things) ..4 (coming|going|along|application|process|decision)
        ^how (long|much longer|soon) (will|until|before|does|do|is|are)
        ^(any|so any|is there any|are there any|got any|heard any|so what is the)
            (news|update|updates|decision|word|progress|answer|developments|movement|result)
        ^did (you|the) ..4 (get|receive|decide|make|read|see)
        ^[so|well] what is (happening|going on|the story|the position|the latest|the news|the craic|the state of play|
            the word|up|doing) (with|on|about|from|at|over|regarding) ..5
        ^[so|well] (how|where) (does|do|did) (it|things|that|the matter|we) (stand|go|look|end up) (with|on|at) ..5
    """,
)


def blunt_request(view: View) -> Iterator[Finding]:
    """An order to the reader anywhere; in a check-in, also a question that begins it without a word before."""
    for span in view.said(ORDER) or (() if view.purpose == "supply" else view.said(NUDGE) or view.said(BIDS)):
        if view.purpose == "supply" and not _asks_of_them(view, span):
            continue
        yield view.mark("This is an order. Ask instead, after a word of thanks: “Could you tell me …?”", span)
    if view.purpose == "check_in" and view.sentences:
        first = view.sentences[0]
        for span in view.said(QUIZ):
            if first[0] <= span[0] < first[1] and view.text[first[1] - 1] == "?":
                yield view.mark(
                    "A check-in that begins with its question sounds like an inspection. First say when you met.",
                    span,
                )


def _asks_of_them(view: View, span: Span) -> bool:
    """Whether an order beside what was sent is more than “please tell me if the file will not open”."""
    whole = view.sentence_at(span[0])
    return bool(pattern(r"\b(?:me|us)\b").search(view.folded, *span)) and not pattern(
        r"\b(?:if|should|whether you|in case|when you)\b"
    ).search(view.folded, *whole)


# -- thanks-in-advance -------------------------------------------------------------------------------------------------

AHEAD = Talk(
    name="thanks in advance",
    ways="""
        (thank you|thanks|many thanks) already
        (thank you|thanks|many thanks) for a (quick|swift|speedy|prompt|short|brief)
        (thank you|thanks) for (replying|answering|responding) ..3 (convenience|earliest|time)
        (thanks|thank you|grateful) ..2 (upfront|up front|in adv)
        (thx|tx|ty|tks|thnx) ..2 (in adv|in advance)
        (thank~|thanks|grateful|gratitude|appreciat~|obliged|cheers) [you|very|much|so|to you|you all|you very much|
            you so much|a lot] (in advance|ahead of time|beforehand|in anticipation|now)
        (thank~|thanks|grateful|gratitude|appreciat~) ..2 (for your|for any|for the|for a|for all|your|any) ..2
            (help|time|reply|response|answer|attention|assistance|support|consideration|understanding|patience|news|
            word|
            feedback|update|information|guidance|trouble|effort|efforts|cooperation|co-operation|kindness|advice|line|
            call|note|decision) ..4 (in advance|ahead of time|beforehand|in anticipation)
        (my|our|warmest) (thanks|gratitude) , in advance
        in advance , (thank~|thanks|many thanks)
        appreciat~ ..3 in advance
        (advance|anticipated|anticipatory) (thanks|gratitude)
        in anticipation of your
        tia $
        (thank~|thanks|grateful|appreciate~) [you|very|so|much|in|a lot|lots] (for|of) (your|a|any) ..2
            (prompt|quick|speedy|swift|early|immediate|timely|rapid|fast|forthcoming|expected|future|kind and prompt)
            (reply|response|answer|attention|feedback|action|decision|update|consideration|help|cooperation)
        (appreciate|appreciated|welcome|grateful for) (your|a|an|the|any) (prompt|quick|speedy|swift|early|immediate|
            timely|rapid|fast) (reply|response|answer|attention|feedback|action|decision|update)
        (thank~|thanks) ..2 for (getting back|replying|responding|answering|writing back|coming back|letting me know|
            your reply|your response|your answer) ..3 (soon|quickly|promptly|asap|as soon|shortly|at your earliest|
            without delay|by)
        (thank~|thanks) ..3 for (the|your) ..1 (reply|answer|response|update|news)
            (to come|that will|you will|i hope|which will|when it)
        (thank~|thanks) ..3 for (looking into|chasing|seeing to|checking on|following up on|attending to|dealing with)
            (this|it|my)
        (thank~|thanks|cheers|grateful) ..3 in (advance|anticipation)
        (advance|early|anticipatory) thanks
        already (grateful|thankful|thanking you|in your debt|obliged|indebted) for
        (grateful|thankful|obliged|indebted) ..2 already for (the|your|a|any) ..6
        (thank|thanking) you (already|now) for (the|your|a|any) ..3
        already (thank|appreciate) (you|your|the) ..5
        (grateful|obliged) ..3 for (the|a|your) (speedy|swift|prompt|quick|early|fast)
            (word|reply|response|answer|line|news|decision) ..2
    """,
    but="""
        letting me know in advance
        (came|were|had) ..2 beforehand
        let me know in advance
        for letting me know so
        (telling|sent|sending|knew|asked|showing|giving|gave) ..6 in advance
        which you sent
        last (week|month|time)
        yesterday
    """,
)


CHECKS = (
    Check(
        name="asks-did-i-get-it",
        severity="warning",
        sentence="The letter asks outright whether you got the job.",
        source="https://do2learn.1ps.us/JobTIPSstudent/GettingAJob/Interviews/AfterInterview/FollowingUpByPhone.html",
        look=asks_did_i_get_it,
        english=True,
        hears=(DID_I, AM_I_IN, VERDICTS),
        when_heard=True,
    ),
    Check(
        name="blunt-request",
        severity="warning",
        sentence="The letter orders instead of asking.",
        source="https://conversational-"
        "featurizer.readthedocs.io/en/stable/features_conceptual/politeness_strategies.html",
        look=blunt_request,
        purposes=("check_in", "thank_you", "find_address", "tell_referrer", "supply"),
        spoken=False,
        english=True,
        hears=(ORDER, NUDGE, BIDS, QUIZ),
        when_heard=True,
    ),
    Check(
        name="thanks-in-advance",
        severity="advice",
        sentence="A check-in gives thanks for an answer that nobody has promised.",
        source="https://labs.cybozu.co.jp/blog/akky/2022/05/good-email-closing/",
        look=said(AHEAD, "It reads as pressure. “Thank you again” says the same and asks for nothing."),
        purposes=("check_in",),
        english=True,
        hears=(AHEAD,),
        when_heard=True,
    ),
)
