"""Gifts: nothing is given to the reader but words."""

from __future__ import annotations

from afterword.writing.review.asides import KEEPSAKES
from afterword.writing.review.check import Check, said
from afterword.writing.review.purposes import TO_THE_EMPLOYER
from afterword.writing.review.talk import Talk

GIFT = Talk(
    name="gift",
    ways="""
        (enjoy|accept|find|take|have|share|redeem|use) .. (the|this|a|an|these|some|my|enclosed|attached) ..2 {treat}
        (here is|here are|i have sent|i have left|i have enclosed|i have attached|i am sending|i am enclosing|i enclose|
            i attach|i left|i sent|i dropped off|i have dropped off|i am dropping off|i brought|i will bring|
            i will send|i will drop|i have ordered|i ordered|i posted|i have posted|i put|i baked|i bought|
            i have bought|i have arranged|i made|i am bringing|i would like to send|let me send|i hope to bring|
            i asked my|i have asked|i got|i picked up|i picked out|i took the liberty) ..6 {treat} ..4
            (you|your|team|office|thank|thanks|gratitude|appreciation|reception|desk|everyone|panel|token|gesture|
            colleagues|post)
        (i have sent|i have left|i left|i am sending|i sent|i dropped off|i will bring|i enclose|i am enclosing|
            i have enclosed|sending|enclosed|sent) you ..3 {treat}
        {treat} (is|are|should be|should arrive|will be|will arrive|waiting|await|awaits) ..
            (on its way|on the way|in the post|in the mail|at reception|on your desk|at your desk|arrive|arriving|
            waiting for you|for you|to you|your office|enclosed|attached|your inbox|with this|delivered|at the front)
        (small|little|tiny|modest) (token|gift|present|something|treat|thank-you gift|surprise|parcel|package)
        (token|gesture|sign|mark) of (my|our) (appreciation|thanks|gratitude|esteem|respect|admiration|thankfulness)
        (gift card|gift voucher|gift certificate|coffee card|amazon voucher|starbucks card|coffee voucher|book token|
            spa voucher|restaurant voucher) .. (for you|for your|enclosed|attached|below|code|to say|as a|with my|on me)
        (enclosed|attached|included) (is|are|you will find|please find) ..4 {treat}
        (as a|by way of|as my) (thank-you|thank you|gift|small gift|present|bribe|peace offering) ..4 {treat}
        (buy|treat|take|invite) you [all|both] [to|out] [for|to] (a|an|lunch|dinner|drinks|coffee|the|some)
            [nice|good|proper] (coffee|drink|beer|lunch|dinner|meal|game|match|show|concert|pint|round|glass|theatre)
        (take|treat|invite) you [all|both] [out] (to|for) (lunch|dinner|drinks|coffee|a meal|a show|a game|the theatre|
            a concert)
        (lunch|dinner|coffee|drinks|beers|the next round|first round|it) (is|are|will be|would be) (on me|my treat)
        (my treat|with my compliments|donated in your name|donation in your name|made a donation|a bottle of something|
            something sweet for|something for your desk|a little something|a bag of our|a box of our|a jar of my|
            a jar of our)
        (two|pair of|some|free|complimentary|spare) tickets .. (for you|you|your)
        (box|bottle|bunch|basket|tin|jar|hamper|crate|bouquet|bag|tray|pair) of ..
            (for you|for your|is on its|are on their|to your office|arrive|arrives|should reach|will reach|to you|
            on your desk|at reception|waiting|your team|delivered|with thanks|as a thank)
        (tray|box|tin|jar|bag|plate|batch|bottle|case|loaf|dozen|pot|bunch|basket|crate|packet|pair|set|bar|parcel|
            pound|kilo|slab|slice|hamper) of ..3 [that|which] ..4 (drop off|drop round|drop by|bring|bringing|
            bring along|leave|leaving|on its way|on their way|for you|for the panel|for the team|send|sending|deliver|
            delivered|at reception|with your name|post to you|waiting)
        (drop off|dropped off|drop round|drop by with|bring round|bring along|brought along|bring in|bring you|hand in|
            leave at reception|left at reception|leave you|pop in with|send round|send over|deliver) ..3
            (tray|box|tin|jar|bag|plate|batch|bottle|case|loaf|dozen|pot|bunch|basket|crate|packet|
            something (for|sweet|small|little|from|to)|(little|small) (something|gift|token|treat|present|thing|
            surprise|parcel for)|homemade|home-made|{treat})
        (baked|knitted|made|picked|brewed|cooked|distilled|carved|painted|sewn|crocheted|bottled)
            [you|the team|the panel|your team|a|an|some|two|a few|a small] ..6 (for you|for your|for the panel|
            for the team|for everyone|drop off|drop round|bring|on friday|on monday|send|in the post|reception|to you|
            you all|with love|as a thank)
        (popped|slipped|put|tucked|enclosed|placed|stuck|left|hidden|folded|added) ..4
            (tenner|fiver|twenty|banknote|note|cash|money|cheque|pounds|euros|dollars|voucher|ticket|tickets|coupon) ..4
            (in|inside|with|into|under) (the|this|your|my|a) (card|envelope|letter|parcel|note|door|saucer)
        (in|inside|with) (the|this) (envelope|card|parcel|package|letter) [you will find|are|is|there is|there are|
            i have put|i put] ..4 (tenner|fiver|cash|money|voucher|ticket|tickets|{treat}|something for you|surprise)
        (tickets|ticket|seats|season ticket|passes|voucher|vouchers) (for|to) ..6
            (in the envelope|in this|enclosed|attached|with this|for you|for your|waiting for you|on me|as a thank|
            are yours|is yours|with my)
        (pint|drink|drinks|coffee|coffees|lunch|dinner|meal|beer|beers|cake|cakes|ice cream|cocktail|glass of wine|
            breakfast|brunch|first round|next round|something nice) .. (on me|is mine|my shout|my treat|at my expense|
            from me)
        (buy|get|treat|have) yourself [to] (a|an|some|something|the)
        ({treat}|orchid|orchids|roses|tulips|pen|pens|fountain pen|book|books|bread|loaf|jam|honey|tea|pie|pies|
            pastries|pastry|baklava|calendar|socks|pottery|print|painting|coffee beans|cheese|sausages|fruit|lilies|
            pralines|card game|notebook|diary|vase|cushion|blanket|teapot|olive oil|marmalade|shortbread) ..5
            (was|were|is|are|came|comes) (from me|a present|my way of|a thank-you|a thank you|a gift|for you|
            yours to keep|my thanks|with my)
        i (sent|have sent|am sending|ordered|have ordered|got|bought|have bought|brought|will send|shall send|
            will bring|shall bring|left|have left) (you|the whole|your|the|everyone|everybody|each|all of you|
            both of you|them) [panel|team|office|of you|all|staff|department|secretary|children|ward] ..3
            ({treat}|orchid|roses|tulips|pen|pens|book|bread|jam|honey|pie|pies|pastries|baklava|tenner|cheese|fruit)
        (one|it|they|a pair|a copy|some|two|another|a bottle|a box) (is|are) [already|now] on (its|their) way
            (to you|to your)
        (please|do|kindly) (accept|keep|enjoy|take|share) (this|these|it|them|the|my|a)
            [small|little|humble|modest|enclosed|attached] (gift|present|token|surprise|treat|offering|something|parcel|
            gesture|souvenir|donation|contribution)
        i hope [that] (you|the team|everyone|everybody|the panel|you all|you and yours)
            (like|likes|enjoy|enjoys|enjoyed|liked|will like|will enjoy) [the|my|our|a|these|those] ..2
            ({treat}|orchid|roses|pen|pens|bread|jam|honey|pie|pies|pastries|tickets|little something|present|gift|
            surprise)
        (present|gift|surprise|parcel|package|hamper|bottle|box|bouquet|delivery)
            [is|will be|should be|has been|from me|to say|of mine|for you] ..4 (waiting|arrive|arriving|delivered|
            on your desk|at reception|in your|with your|under your|by the door|from me|for you|coming)
        (donated|donate|given|giving|gave) ..6 (in your name|in your honour|in your honor|on your behalf|
            to your favourite|to your chosen)
        (discount|free|complimentary|gratis) (for you|stay|meal|month|subscription|membership|tickets|haircut|massage|
            session|weekend) .. (you|your|on me|as a thank|at my|in my|from me)
        (gift card|gift voucher|gift certificate|gift box|gift bag) ..2 (in|inside|enclosed|attached|for you|
            for the team|with|on its way|from me|is|as a)
        (drinks|coffee|lunch|dinner|beers|first round|breakfast|drink|beer|pint) (is|are) on me
        (lunch's|coffee's|dinner's|drinks're|round's) on me
        keep (an eye|your eyes) (out|open) for (a|my|some) ..5 (box|parcel|package|tin|basket|hamper|bottle|delivery|
            courier|baklava|cookies|cake|jar|bag|surprise|crate)
        (home-made|homemade|home-baked|homebaked|self-made) ..2 (baklava|cookies|cake|cakes|jam|marmalade|bread|
            biscuits|brownies|honey|cider|fudge|pickles|chutney|wine|soap|pie|pies|tamales|samosas|treats)
        yours to keep
        (mailing|posting|sending|shipping|couriering|dropping off|popping) ..1 (you|round|over|by)
            (a|an|the|that|some|my|your) ..2 (novel|book|album|record|mug|print|painting|vinyl|cd|plant|candle|tea|
            coffee|honey|jam|cake|wine|whisky|bottle|box|basket|hamper|photograph|scarf|treat|something)
        (flowers|chocolates|a bouquet|wine|champagne|cookies|cupcakes|a hamper|a cake|roses|orchids|sweets|doughnuts|
            donuts|pizza|a bottle|a parcel|pastries) ..1 (are|is|will be|should be|have been|has been) ..2
            (way to (you|your|thank)|way as|sent to (you|your)|delivered to (you|your)|waiting for you|arriving at your|
            yours|for you|for the team|coming (to|your)) ..3
        (loaf|loaves|jar|bottle|crate|box|bag|bunch|tray|basket|cheese|honey|jam|{treat}|{goody}) ..6
            (coming|heading|headed|making its way|making their way) (your way|to you)
        (wife|husband|mother|mum|mom|daughter|son|aunt|i) ..1 (baked|cooked|knitted|sewn|made) you (something|a|an|some)
        (sending|send) (round|over|along) (a|an|some) ..1 (crate|box|basket|tray|jar|tin|bottle|bag|hamper|case) of
        (bottle|box|crate|jar|basket|tin) of ..4 (should|will) be with you
        (drop|dropping|bring|bringing|pop|popping|hand|send) (in|round|over|by|off) (some|a few|my) ..3 for
            (the ..1 team|you all|everyone|the office|the panel|your (team|colleagues|staff))
        (token|little|small) (of my|something|thank-you|thank you|treat|token|surprise) ..3
            (appreciation|gratitude|thanks|enclosed|attached|inside|on its way|coming|waiting|for you|thank-you)
        (popped|put|dropped|posted|stuck|slipped) (a|an|some|the|two|three) ..2
            (biscuits|cookies|chocolates|sweets|cake|tea|coffee|book|bottle|treats|gift|present|voucher) ..1
            (in (the|your)|to|through|by) ..1 (post|mail|letterbox|mailbox|reception|desk|office)
    """,
    but="""
        (round|around|over|tour~|visit~|inside|into|of) (the|your|that) ..2 (plant|bottling|distillery|brewery|shop|
            line|winery|nursery)
        of ..2 (invoices|files|papers|documents|samples|receipts|records|forms|tools|parts|letters|duplicates|questions|
            data|tests)
        made (time|room|it|a point|sense|sure)
        that we ..2 (bring|leave|send|deliver)
        back to (the|my|her|his|its|our) ..
        at the (fair|show|market|festival|open day|conference|fête)
        tickets (for|in) ..3 (course|date|desk|queue)
        (drawings|slides|photos|photographs|certificates|sheets|plans)
        gift (aid|shop|range|line)
        present (employer|job|post|role|firm|company|school|ward|place|work|hospital|boss|manager|position)
        (hear|learn|know|say|add|ask|read|share|have) ..4 something from (you|him|her|them)
        (hear|say|add|ask|know) ..2 (little|small|tiny) something
        (grant|offer|invitation) .. (accept|enjoy)
        you (gave|offered|brought|served|shared)
        (goes|go) out tonight
        (sample|samples) that you asked
        (you asked for|as you asked|you requested|references|portfolio|certificate|copy of)
        (trial|line|recipe|shelf|sales|customer~|patient~|pupil~|tenant~)
        forty shops
        gift (shop|aid|card (sales|scheme|system|fraud|balance|liability|product|fees))
        (said|told|showed) .. (your|the) gift
        (to|for) (your|the) (customers|shops|patients|guests)
        (plant|book|tin|print|basket|box|bottle|cake) (tour|manager|floor|visit|engineer|operator|shop|keeping|keeper|
            hall|line|counter|mine|works|room|press|sale|sales|order|orders|stall|decorat~|foundry|factory|shift|fair)
        (one|wing|half|part|corner) of (the|your) plant
        (book|report|paper|study|guide|manual|film|novel|record) ..3 (you|he|she|they)
            (named|mentioned|recommended|suggested|spoke|told|lent|praised)
        (meeting|visit|day|talk|interview|tour|call|conversation) ..1 you made possible
    """,
)

LEFT_FOR_YOU = Talk(
    name="left for you",
    ways="""
        there (is|are) ..9 (under|in|with) your name [on] ..1 (at|in|with|behind|by|on|just|$)
        (seat|seats|ticket|tickets|table|kilo|pound|dozen|box|bottle|crate|case|jar|loaf|cheese|ham|fish|salmon|bag|
            tray|hamper|basket|parcel|pint|cake|pie|room|weekend|round) ..8 (under|in) your name
        your name is on (a|an|the|two|some) ..3 (at|in|behind|with|by|on)
        (say|tell ..2|mention|just say) [that] i sent you
        a tab (behind|open (for|at))
        your ..1 (pint|coffee|lunch|drink|dinner|round|meal|bill|tab|bread|breakfast|supper|beer|cake|haircut|fare|
            ticket) ..4 (is|are|will be) ..2 (paid|on me|on the house|covered|taken care|settled|free|sorted|waiting)
        something (smoked|bubbly|fizzy|sparkling|chocolatey|home-made|homemade|home-baked|wrapped|cured|pickled|
            fermented|in a bow|with a bow|with a cork|in a jar|in a bottle|from my
            (garden|kitchen|oven|bees|hens|boat|cellar|bakery|allotment)) ..4
        (on|at|by|under|outside|behind) your (desk|door|gate|chair|doorstep|step|porch|lodge|locker|windscreen)
            (is|are|was|were|came|comes) ..2 (from (me|my|our)|mine)
        (at|by|with|behind) (reception|the porter|the porter's lodge|the gatehouse|the front desk|the security desk) ..3
            (is|are|waits|wait|sits|sit|hides) ..4 (from me|for you|with your name|of my (own)|
            with my (thanks|compliments))
        (my|our) ..4 (will|would|can|could) ..6 (for free|free of charge|on the house|gratis|at no charge|half price)
        (from my own|from our own) (bees|hens|garden|trees|oven|boat|vines|cellar|smokehouse|allotment|orchard|dairy|
            goats) ..2 (for you|is|are|to you|with|awaits)
        (two|three|a dozen|six|some) ..4 (bottles|jars|eggs|scallops|oysters|cheeses|loaves|buns|seats|tickets|lobsters|
            trout|cakes) ..6 (with your name|in your name|for you|set aside|put by|waiting|at your door)
        (treat|help) yourself (to|at) ..6 (on me|my|i sent)
        (a|one) ..2 (free|complimentary) ..3 (for you|for your (team|wife|husband|family))
        (i have|i|i am|i will|i shall|let me|i would like to|i took the liberty of|and|my wife|my husband|my mother|
            we have|we) [just|also|already] {sending} ..5 {goody} ..8 (you|your|reception|
            the (office|desk|bar|door|front desk|team|counter|lobby)|round|over)
        (i have|i|i am|i will|we have) [just|also|already] {sending} ..4 (jars|jar|bottle|bottles|box|boxes|tin|tins|
            packet|packets|bunch|crate|hamper|slab|loaf|dozen|comb|pot|pots|punnet|tray) of ..6
            (you|your|reception|the (office|desk|bar|door|front desk|team|counter))
        {goody} ..4 (should|will|ought to|is going to|are going to|may|must) ..2
            (reach|arrive|be delivered|be with|be waiting|find its way|find their way|turn up|be at|be on|land)
        hope ..2 {goody} ..3 (arrived|reached|came|got there|got to you|are to your|is to your|were to|was to|
            find their|finds its|survived|went down)
        hope [that] you [all] (like|enjoy|enjoyed|liked|drink|eat|are fond of|have a taste for) ..2 {goody}
        (treat|take|invite|buy|stand|shout) you ..5 (lunch|dinner|supper|a drink|a meal|a pint|a beer|a coffee|brunch|
            cocktails|curry)
        (pick~|picked|buying|bought|got) ..4 (signed copy|copy of (that|the) book|{goody}) for you
        {goody} ..8 (is|are) yours if you
        (attached|enclosed|following|accompanying) ..1 (voucher|gift|gift card|gift code|coupon|e-card|present)
            (is|are|as)
        (voucher|gift|gift card|coupon|hamper|bouquet|chocolates|flowers|cake) ..2 (is|are) my (way|thanks|thank-you)
        mailing you (a|an|some|the) ..4 (from (our|my)|comb|jar|box)
        you (mentioned|said) ..2 you (like|love|enjoy|collect|drink) ..4 so i
        (send|sent|sending|post|posted|deliver~|drop~|bring|bringing|brought|arrange~|ordered|left) ..5
            (some|a|an|two|one|my|our|this|the) ..4 ({goods}|{goody}) ..6 (to|for|at|with|in|on|by) ..1
            (you|your|reception)
        (my|our|a|some|the) ..4 ({goods}|{goody}) ..3 (is|are|will be) ..1 (making its way|making their way|on its way|
            on their way|heading|coming|winging its way|in the post|awaiting|waiting) ..3 (you|your)
        (i would like|i want|i hope|do|please) [for] you to (have|keep|accept|enjoy) ..3 (my|our|this|the|a|some) ..4
            ({goods}|{goody})
        ({goods}|{goody}) ..4 (in|on|at|by|under) your (pigeonhole|tray|in-tray|letterbox|mailbox|doorstep|desk|office|
            home)
        (consider|count|call|take|regard|see) ..1 (the|this|these|my|a) ..3 ({goods}|{goody}) ..2 (a|as|my|our) ..2
            (thank~|gift|present|token|gesture|sign|mark)
        (sent|send|insisted|insist|asked|made|told) ..4 (send|bring|give|pass|hand|offer) ..2 (round|along|over|on|you)
            ..4 ({goods}|{goody})
        (arranged|ordered|asked|organised|organized) for ..5 (delivered|sent|brought|dropped|left) (to|at|round|by) ..3
            your
        sending you ..6 ({goods}|{goody})
        (coffee|book|bookshop|gift|record|theatre|garden) (token|tokens)
        (dinner|lunch|supper|drinks|breakfast|brunch) ..4 (is|are|will be) on me
        (offer|give|gift|lend) you ..3 (night|nights|weekend|days|tickets|seats|lessons|session|stay|discount) ..3
            (at|in|for|to|on) (our|my|the)
    """,
    but="""
        (report|chart|data|file|files|invoice|parcel~ (data|depot)|book (of|a|me|your|my)|reference~|certificate~|cv|
            resume|sample~|document~|portfolio|code|form|link|notes|letter|details|papers)
        (invoices|orders|samples|files|records|documents|papers|receipts|forms|duplicates) ..4 (you|your|desk|name)
        (customers|suppliers|visitors|guests|patients)
        you (left|gave|asked)
        (booking|appointment|reservation|file|folder|references|certificates|letter) ..4 (under|in) your name
        at my (old|last|former)
        reserved in your name
    """,
)
"""Something set aside for the reader."""

CHECKS = (
    Check(
        name="gift",
        severity="blocker",
        purposes=TO_THE_EMPLOYER,
        sentence="Something is given, sent or promised to the reader beside words.",
        source="https://www.askamanager.org/2012/10/do-not-send-fruit-and-wine-to-your-interviewer.html",
        english=True,
        hears=(GIFT, LEFT_FOR_YOU, KEEPSAKES),
        when_heard=True,
        look=said(
            GIFT,
            "A gift puts its reader in an awkward place, and may be against their rules. Words are enough.",
            or_=(LEFT_FOR_YOU, KEEPSAKES),
        ),
    ),
)
