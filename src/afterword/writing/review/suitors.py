"""Suitors: other employers who have offered or press for an answer, and offers that come of themselves."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

SUITORS = Talk(
    name="suitors",
    denied=True,
    ways="""
        # offers, one or many
        (offer|offers) ..1 (coming|rolling|pouring|flooding|flowing|piling|trickling|queueing|lining|stacking|stacked|
            lined) (in|up|my way|at my door)
        (flood|stream|pile|stack|string|row|handful|couple|choice|plenty|pair|raft) of ..2 offers
        (with|have|got|having|holding|hold|had|received|weigh|weighing|juggling|considering|sitting on) ..1
            (one|two|three|four|several|some|many|multiple|other|a few|a couple of|a number of|good|better|a second|
            another) ..1 (offer|offers) ..1 (in|on|to|from|already|now|at|and|elsewhere|so|for|that|which|but|
            waiting|$)
        (counter-offer|counteroffer|counter offer|counter-offers) ..4
        (another|a second|a rival|a competing|an outside|an alternative|one other|a further|a parallel|a firm|
            a written|a formal|a concrete|a verbal|a standing|an attractive|a tempting|a generous|a serious) ..1
            (offer|job offer|contract offer) ..4
        (other|rival|competing|outside|alternative|several|multiple|various) (offers|job offers) ..4
        offer ..1 (from|by|of) (a|an|the|my|another|one|some) ..3 ({house}|{boss}|rival|consultancy|supermarket|
            factory|
            nursery|office|ministry|board|embassy|lender|brewery|club|chain) ..6
            (which i|that i|i have|i must|i need|i am|i would|and|is|expires|runs|waiting|by|until|to)
        (i|i have|have) ..1 (had|got|received|been given|been made|been sent|been handed|been promised|been extended|
            accepted|landed|secured|won) (an|another|one|my|a) ..3 (offer|offer letter|job offer) ..3
            (from|with|at|in|elsewhere|by|for|on|yesterday|today|this|last|since|which|that|and|i|$)
        offer ..5 (expires|expire|lapses|lapse|runs out|run out|closes on|ends on|good until|valid until|
            open until|stands until|on the table until|withdrawn|due by|good till|open till|good for)
        # another house does it
        (another|other|a rival|a competing|a different|a second|somebody|someone|elsewhere|competitor|competitors|
            recruiter|recruiters|headhunter|headhunters|agency|agencies|a nearby|a local|a bigger|a larger|a smaller|
            one of your) ..5 (offered me|offering me|offers me|made me an|made me a|sent me a contract|sent me terms|
            gave me (an|a|until)|given me (an|a|until)|promised me|guaranteed me|accepted me|chosen me|picked me|
            selected me|hired me|want me|wants me|snap me up|approached me|courting me|chasing me|after me|
            asked me to (start|join|sign|come|begin|work)|invited me to (start|join|sign)|expecting my|expects my|
            waiting for my|waiting on my|waiting for me|pressing me|pushing me|
            ready to (sign|take me|hire me|have me|start me)|keen to (have|hire|sign|get|take|employ) me|
            about to (offer|make|hire|sign)|with (an offer|offers|a contract|contracts|a better|a good)|
            come forward|in touch with offers|said yes|extended an|put an offer|put a contract|tabled)
        (boss|manager|employer|firm|company|bosses|employers|director|head|school|hospital) ..2 (has|have|is|wants|
            made|offered|are|now) ..2 (counter-offer|counteroffer|offered me more|offered to (match|raise|double|
            better|
            promote|keep)|matched|trying to keep me|to keep me|fighting to keep me|promised me a (rise|raise|
            promotion)|
            doubled my|raised my|begged me to stay|asked me to stay|put my (pay|salary) up|offered me a (rise|raise|
            promotion|pay rise|bonus))
        (employers|recruiters|agencies|headhunters|firms|companies|competitors|schools|hospitals|restaurants|shops|
            garages|studios|others) ..2 (keep|keeps|are|have been|have|who|with) ..3 (calling|ringing|phoning|writing|
            messaging|contacting|offering|chasing|queueing|knocking|interested|after|offers|offered|want me|courting|
            approaching|approached me) ..3
        i (am|was|have been|have also been|have now been|am being|am also) ..1 (wanted|sought|sought after|courted|
            pursued|wooed|headhunted|head-hunted|poached|approached|fought over|
            snapped up) (by|elsewhere) ..3 (another|other|others|several|two|three|a|your|one|competitor~|rival~|
            recruiter~|agenc~|headhunter~|firm~|compan~|$)
        # and i am to answer
        (until|till|by|before) {when} ..2 to (accept|sign|answer|decide on|reply to|respond to|take|say yes to|
            confirm|
            commit to|turn down|decide about|make up my mind|say) ..4 (offer|{job}|contract|{house}|elsewhere|them|
            mind|
            or no)
        (accept|accepting|sign|signing|take|taking|declining|decline|refuse|refusing|turn down|turning down|
            turned down|turning away) (another|the other|a different|a rival|a competing|a second|their|
            someone else's|
            somebody else's) ..2 (offer|{job}|contract|{trade}|proposal)
        (keep|keeping|kept|put|putting|hold|holding|held|stall|stalling|string|stringing|asked|ask|told|tell) ..1
            (another|the other|a second|two other|other|others|a rival|them|the others|a different) ..2
            (waiting|off|at bay|hanging|along|on hold|for (a few days|more time|time|a week|an extension|patience)|
            to wait|i need)
        (asked|ask|asking) (them|him|her) for (a few|two|three|some|more|a couple of|until|a little) ..2 (days|time|
            week|
            weeks|grace)
        (need|have|must|promised|owe) ..1 (to) ..1 (let|tell|answer|give) (them|the other ..1|another ..1|both|
            him|her) ..2 (know|answer|soon|reply|word|decision|by|a|an|my|$)
        (something|somewhere|someone|somebody|anything) else ..1 (lined up|lined-up|waiting|on the go|on the cards|
            in the bag|in my pocket|up my sleeve|in reserve|in the pipeline|to go to|wants me|is keen|on the table|
            brewing|in hand|secured|sorted|going)
        (have|got|weighing|weigh|considering|keeping|exploring|with|plenty of) ..1 (other|several|better|plenty of|
            many|
            two|three|good) ..1 (options|irons|possibilities|doors open|alternatives|suitors|takers|avenues) ..4
        (choose|choosing|choice|decide|deciding|torn|pick|picking) between ..2 (offers|two|several|three|contracts|
            jobs|{house})
        (contract|contracts|letter of offer|offer letter) ..2 (i have to|i must|i need to|i am to|to) (sign|return|
            answer|
            accept|countersign) ..3 (this|by|on|before|tomorrow|today|next|within|tonight|monday|tuesday|wednesday|
            thursday|friday|elsewhere)
        (turned down|turning down|said no to|refused|declined|passed up|given up) (a|an|one|two|three|several|another|
            other|some|a couple of|a few|my) ..2 (job|jobs|post|posts|position|positions|contract|contracts|offer|
            offers|places|roles|role) ..8 (you|yours|your|this|because|for|in the hope|while|so that|since)
        my (other|second|alternative|backup|back-up) (option|options|offer|choice|job|employer|firm|place|school) ..5
        (hot property|in (great|high|heavy|some|much|hot) demand|spoilt for choice|spoiled for choice|
            have my pick|pick of (jobs|offers|several)|off the market|on the market (long|for long|much longer))
        (would|will|could|might) ..1 (start|begin|go|sign|take the job|take the one|be gone) ..1 (elsewhere|
            somewhere else|
            for them|with them|with (another|a competitor|a rival|the others|someone else)|
            at (another|a competitor|a rival|the other))
        (would|will|could|might|to) (choose|pick|take|prefer|sooner join|rather join|sooner work) ..2 you ..1
            (over|ahead of|before|above) (them|the others|any|another|all|the other)
    """,
    but="""
        (you|northwind|your ..2|he|she|daniel|sam|who|she|we) [kindly|very kindly|also|have|then|had|has]
            (made|sent|gave|given|offered|extended|promised|handed|put) me
        (your|kind|generous|thank you for the|thanks for the|this|special|trade|product|our|their|opening|trial|
            introductory) [kind|generous|very|written|formal|job|firm] (offer|offers)
        offer ..2 (of|to) (a|an|help|advice|support|assist~|lend|show|tour|coffee|tea|discount~|refund~|goodwill|
            lift|day|seat|visit|call|reference|introduc~|meet~|speak|talk)
        (if|unless|should|were|in case|whether|once|hope~) ..4 (another|other|offer|offers|offered|someone|somebody)
        (no|not|without|nor|do not have) ..3 (other|another|offer|offers|options|alternative~)
        (supplier|suppliers|vendor|vendors|customer|customers|client|clients|tender~|bidder~|subcontractor~|buyer~|
            guest|guests|tenant~|shopper~|patient~|student~|pupil~|parents|readers|tickets|house|flat|houses|stock|
            publisher~|auction~|estate|bid|bids|insurer~|claim~|menu|fare~|room~)
        (in|back in|since|during) (19~|20~)
        (years|months) ago
        (last|my first|my second|my final) (year|spring|summer|autumn|winter|term)
        when i
        at tarn
        at my (last|old|former|present|first)
        (withdraw|withdrawing|accepted|decided|chosen to)
        (draft~|drew up|wrote|typed|checked|sent out|issued|prepared|process~|countersign~) ..4 (offer|offers)
        offer letter (templates|template|process|of)
        my (wife|husband|partner|brother|sister|daughter|son|friend|colleague|mother|father|cousin|sous-chef|deputy|
            old boss|neighbour|neighbor|apprentice|trainee|student) ..3 (was|has|had|is|been|got)
        offered me ..3 (tour|lift|seat|cup|tea|coffee|hand|look|bed|biscuit|ride|chair|desk|lesson|glass|
            discount|refund|help|advice|chance|place on|apprenticeship|course|their|feedback|lunch|water)
        (kept|keep|keeping) ..3 (patients|customers|guests|callers|passengers|cars|lorries|trucks|drivers|queue~)
    """,
)
"""What another employer offers, by the candidate's own account."""
