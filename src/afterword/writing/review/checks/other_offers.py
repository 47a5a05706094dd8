"""Other offers: none is spoken of that the journal does not hold."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.facts import Decided, Offered
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.suitors import SUITORS
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View

OFFER = Talk(
    name="offer",
    ways="""
        i have [now|also|already|just|recently|currently|actually|since|in fact]
            [got|received|been given|had|been made|secured|accepted|another|obtained|landed|won]
            [a|an|another|one|two|three|several|multiple|some|the|my|other] [written|firm|formal|competing|second|other|
            rival|strong|good|better|attractive|generous|verbal|concrete|standing|pending|tempting|very|final|job]
            [attractive|good|generous|strong|competing|written|job|other] (offer|offers) [letter]
            (from|with|at|for|elsewhere|on|in|of|to|that|which|and|but|i|by|already|waiting|open|pending|now)
        (received|receiving|holding|hold|weighing|considering|sitting on|have in hand|juggling|got|getting|given|made|
            extended|entertaining|comparing|declined|turned down|have turned down|rejected|refused|have|fielding|
            evaluating|been sent|been handed|presented with|accept|accepting|responding to|respond to|answer|expires|
            signed) ..3 (competing|another|other|rival|second|two|three|several|multiple|written|firm|formal|outside|
            external|counter|concrete|better|higher|attractive|verbal) [competing|job|written|attractive|good|firm|
            strong|very good|employment] (offer|offers)
        (another|a different|one other|a second|a rival|a competing|the other|a large|a bigger|a similar|a local|
            two other|several other|other|a well-known) [other] (company|employer|firm|organisation|organization|
            hospital|school|business|agency|bank|team|practice|studio|university|shop|trust|companies|employers|firms|
            competitor|place|restaurant|clinic|laboratory|group) [in|across|down]
            [this|the|town|city|road|street|leeds|london|sector|industry|same] ..
            (has|have|is|are|had|just|offered|made|wants|want) [already|now|also|just|since|recently]
            (offered|offering|made me|made an|extended|sent me|put an|put a|presented|given|asked me to sign|
            asked me to start|to sign|me to start|a contract)
        (offer|offers) [of employment] (from|with|at|by) (another|a different|other|one other|a second|a rival|
            a competitor|elsewhere|someone else|somebody else|a competing|two|several|your competitor|your competitors|
            the competition|a company|a firm|a larger|a big|a smaller|a similar|a hospital|a school|a bank|calder)
        (offer|offers) (elsewhere|on the table|in hand|in my inbox|in my pocket|on my desk|from elsewhere|
            waiting for my|waiting for me|to consider|to weigh up|i have to answer|i must answer|i need to answer|
            i must accept|i have been given|i have received|that expires|which expires|expiring|that runs out|
            i am considering|i am holding|i received|i was given|i got)
        (competing|rival|outstanding|pending|alternative|standing|counter|external) (offer|offers)
        (been|was|were) offered [a|an|another|the|two|one] [very|other|similar|senior|permanent|better|good|different|
            full-time|comparable] [good|similar|senior] (job|role|position|post|place|contract|jobs|roles|positions|
            posts|analyst|one|something) ..2 (elsewhere|by|with|at|in another|in a different|somewhere|already|that i|
            which i|and i|and must|and need|and they|but)
        (been|was) (made|given|sent|extended|handed) (an|another|a [written|firm|formal|second|good|better|job|very])
            [good|attractive] [job] (offer|contract)
        (have|has|had|got) [to] (an|another|my) offer (expir~|runs|deadline|by|until|due)
        (my|the|this|that|their) other (offer|offers|company|employer)
        (someone|somebody|anyone|others|a competitor|your competitor|another party) [else] [has]
            (wants|want|offered|has offered|has made|made) (me|to hire me|an offer|to employ)
        (answer|reply|decide|sign|respond|give my answer|tell them|let them know|commit) ..
            (other offer|other company|other employer|another offer|the other firm|the other school|the other hospital)
        (ein|einem|eines|das|dem|anderes|weiteres|zweites|konkretes|schriftliches)
            (anderes|anderen|weiteres|weiteren|zweites|konkurrenzangebot|schriftliches|konkretes|verbindliches)
            [schriftliches|konkretes] angebot
        angebot (von|eines|einer|bei|der|des) (einer|einem|einer anderen|anderen|anderem|eines anderen|konkurrenz|
            mitbewerb~|wettbewerb~)
        (konkurrenzangebot|gegenangebot|jobangebot|stellenangebot) (von|eines|einer|vorliegen|liegt|erhalten|bekommen)
        (liegt|habe|hat) ..3 (angebot|jobangebot|stellenangebot|vertragsangebot) ..
            (vor|erhalten|bekommen|unterbreitet|gemacht)
        (une|d'une|cette|l') (autre|seconde|deuxième) (offre|proposition)
        (offre|proposition) (d'une|d'un|de la part d'une|de la part d'un) (autre|concurrent)
        (reçu|recu|ai|accepté) une [autre] (offre|proposition) (d'embauche|d'emploi|ferme|écrite|concurrente|ailleurs|
            de)
        (otra|una segunda|una) (oferta|propuesta) (de trabajo|en firme|por escrito|de otra|laboral|de empleo|de una|
            sobre)
        (otra oferta|otras ofertas|altra offerta|un'altra offerta|andere aanbieding|ander aanbod|annat erbjudande)
        (contract|proposal|job|place|position|post|role|lectureship|offer|letter) ..3 (from|with|by|at)
            (another|a different|one of your|a rival|a competitor|a competing|elsewhere|a second|two other|some other|
            somebody else|someone else|a firm|a company|a hospital|a school|a bank|a practice|an agency|a museum|
            a university|a bakery|your rival~|your competitor~) ..8 (table|desk|sign|signature|answer|wait~|inbox|hand|
            me|expires|friday|monday|day~|week|accept|ready|decide|reply)
        (contract|proposal|job|place|position|post|role|lectureship) ..3 (from|with|by|at)
            (another|a different|one of your competitors|a rival|a competitor|your competitor|your rival)
        (rival|rivals|competitor|competitors) [of yours|firm|company|school|hospital|in town|down the road|across town]
            (asked|wants|want|offered|approached|invited|made|has|have|is|are|would like|called|rang|wrote) ..4
            (me|sign|join|start|on board|contract|offer|a job|a place|a post)
        [just|now|already|recently|since] been offered (a|an|the|another|one)
        (a|an|another|one|two|some|several|the) [other|second|large|big|small|local|rival|good|similar|well-known|major]
            (firm|company|employer|hospital|school|bank|university|museum|bakery|practice|agency|college|trust|
            organisation|organization|business|shop|restaurant|studio|laboratory|clinic|charity|court|firms|companies|
            employers|start-up|startup) [in|near|at|outside|from|across|down|of] ..3 (has|have) ..2
            (promised|offered|guaranteed|given|made|sent|put|extended|said yes|confirmed|chosen|selected|presented|
            handed) ..2 (me|a (firm|written|good|better|concrete|formal) offer|an offer|to me)
        (other|another|different|rival|competing|several|two|more) (employer|employers|firm|firms|company|companies|
            offers|schools|hospitals|parties) ..3 (said yes|want me|wants me|keen to have me|keen to hire|ready to hire|
            ready to take|offered|made me|chasing me|after me|fighting over|competing for|interested in me|wooing|
            courting|waiting for my answer|waiting for my reply|waiting for my decision|pressing me|asking me to)
        (said yes to me|snapped up|snap me up|headhunted|head-hunted|off the market|fighting over me|bidding war|
            in high demand|in demand elsewhere|not be available much longer|not on the market for long|may be gone|
            might be gone|could be gone|be gone by)
        (accept|sign|join|start|commit|go|work|begin|taken|take up|say yes) ..3
            (elsewhere|somewhere else|with someone else|with somebody else|with another|with a competitor|with a rival|
            with your competitor~|at another) [soon|by|on|if|unless|shortly|tomorrow|this|next|since|because|instead|
            but|before|within]
        (ready|keen|willing|eager|prepared|happy|waiting|begging|desperate) to
            (take me on|hire me|employ me|have me start|sign me|give me a contract|have me)
            [at|from|and|so|on|now|straight|tomorrow|next|this|if]
        (put|placed|made|laid|set|slid|pushed) (a|an|another|the) [very|firm|written|good|better|concrete|formal|
            generous|definite|attractive] [firm|good|attractive|written] (offer|contract|proposal) ..2
            (in front of|before|to|on) (me|my|the table)
        i (hold|have|am holding|am sitting on|got|received|have received|have had|possess|am considering|am weighing)
            [now|also|already|since|in my hands|in hand] (a|an|one|two|another|the|three)
            [other|second|firm|signed|written|concrete|serious|better|good|very|formal|attractive|unsigned]
            [good|attractive|written|firm] (contract|proposal|contracts|proposals|offers) ..2
            (from|with|elsewhere|by|at|on|in hand|to sign|waiting|for a|for the|of)
        (i|they|who) ..3 (counter-offer|counteroffer|counter offer|better offer|higher offer|rival offer|job offer|
            firm offer|written offer|standing offer|second offer|offer elsewhere|offers elsewhere|offer in hand|
            outside offer)
        (they|the other side|the other firm|the other company|the other employer|the others) ..3
            (want|wants|need|needs|expect|expects|press|ask) ..2 (answer|decision|signature|reply|yes) ..3
            (from me|by|before|on|tomorrow|this|soon)
        (my choice|i must choose|i have to choose|choose|choosing|deciding|decide|torn|choice) between
            (you|your|northwind|this) ..4 (and|offers|jobs|contracts|firms|employers)
        (nehme|annehmen|zugesagt|zusage|unterschreiben) .. (andere~|konkurrenz~|anderswo|woanders)
        (andere|anderes|anderer|zweite|weitere|mehrere) ..2 (firma|unternehmen|arbeitgeber|haus|angebote) ..
            (angeboten|angebot|zugesagt|zusage|vertrag)
        (une autre|d'autres|une deuxième|un autre|un concurrent) ..2 (entreprise|entreprises|société|employeur|maison|
            offre|offres|proposition) .. (proposé|proposée|offre|fait|contrat|attend|m'a|m'ont)
        (otra|otras|una segunda|otro) ..1 (empresa|empresas|compañía|oferta|ofertas|propuesta) ..
            (ofrecido|oferta|contrato|espera|encima|firme|me ha|me han)
        i (was|have been|got|am being|had been) [just] offered ..4 (job|position|post|role|place|contract|similar|
            another|elsewhere|yesterday|today|this morning|one by|something)
        (received|got|have|hold|holding|had|sitting on) (an|another|a second|a|one|two|three|several|other) ..3
            (offer|offers) ..1 (this (morning|week|afternoon)|from (another|a|an|the|one|two|your)|yesterday|today|last|
            elsewhere|on the table|already|in (hand|my pocket)|$)
        (something|something else|another (job|role|position|post|place|opportunity)) ..1
            (lined up|on the table|waiting|in the bag|in hand|in the works|to fall back)
        (i am|i have to|i must|position of|lucky|i need to|i will) ..4 (choosing|choose|decide|deciding|torn|weighing|
            pick) between ..2 offers
        (one|two|some|another|several|both) of (the|your|our|my) ..3 (banks|firms|companies|competitors|rivals|agencies|
            schools|hospitals|studios|employers) ..2 (has|have) ..1 (offered me|made me|
            asked me to (join|start|come|sign)|invited me to join|given me)
        (they|another ..2|the other ..2|somebody else|someone else|a ..2) ..1 (want|wants|wish|is keen|are keen|
            is eager|are eager|would like|is ready|are ready) to (hire|have|take|sign|employ) me
        (give|owe|promised|promise|tell|let) (another|the other|a second|a different|a rival)
            (company|firm|employer|school|team|hospital|bank|place|party|studio) ..2
            (my|an|answer|reply|decision|word|know|yes)
        (final|late-stage|last|advanced|serious|contract|closing) (talks|negotiations|discussions|stages|round)
            (with|at|elsewhere) (someone|somebody|another|a|other|one|two|elsewhere)
        (another|other|rival|second|different) (employer|employers|company|companies|firm|firms|suitor|suitors|
            recruiter|recruiters|parties|party) ..2 (waiting (for|on) (me|my)|waits for (me|my)|pressing (me|for my)|
            pushing me|chasing me|courting me|after me|interested in me|knocking|
            (wants|want|expects|expect|asks|ask) (me|my)|keen (on|to have|to hire) me|(has|have) made (me|up))
        (there is|there has been|i have|had) ..1 (other|much|a lot of|plenty of|strong|serious|considerable|further|
            outside) interest (in me|in my (profile|skills|application|cv|resume|services)|
            from (other (firms|companies|employers|schools|hospitals|parties)|another|elsewhere|several|two))
        (pressing|pushing|waiting|pressure~|asking|chasing) me for (an|a|my) ..1
            (answer|reply|decision|signature|yes|response)
        (decide|deciding|sign|answer|respond|reply|say yes) ..2 (on|to) (another|the other|a second|a competing|a rival|
            a different) (contract|offer|job|position|role|post|company|employer)
        (someone|somebody|another ..1|a different ..1|other ..1) (else|company|firm|employer|companies|firms|school|
            hospital) ..1 (is|are) offering (me|a (job|position|contract))
        (in receipt of|in possession of|in the happy position of having|lucky enough to have)
            (a|an|another|one|two|several) ..2 (offer|offers)
        being (courted|wooed|pursued|chased|headhunted) by ..4
        (a|an|another|one|the) ..1 offer ..1 (has|came|comes|is) ..2 (come in|come through|arrived|landed|reached me|
            in hand|elsewhere|on my desk|from (another|elsewhere|a))
        (a|an|another|one|one other|some|the other) ..1 (firm|company|bank|school|hospital|hotel|start-up|startup|
            practice|studio|agency|competitor|employer|place|organisation|organization|university|multinational|
            consultancy|clinic|group|chain) ..5 (has|have|is|just|did) ..3 (issued|released|tendered|sent|given|gave|
            extended|signed|come back|come through|come in|got back|confirmed|made) ..1 (me|us|with) ..3
            (offer|letter|contract|terms|package|yes|one)
        (issued|released|tendered|extended|handed|slid) me (a|an|the|their|my) ..2
            (offer|offer letter|contract|letter of appointment|appointment letter)
        (offer letter|appointment letter|letter of intent|letter of offer) from ..4
        (gave|given|sent|emailed|mailed|handed) me (their|a|an|the|its) ..1 (contract|offer|offer letter)
        (firm|company|employer|place|bank|school|hospital|competitor|rival) ..5
            (said yes to me|has said yes|wants to hire me|want to hire me|wants to take me|wants me|chosen me)
        (other place|other one|other side|other company|other firm) (wants|want|has|have|is) ..3 (me|offer|offered)
        ^[now|and|but] ..6 wants to (hire|employ|sign|poach) me
        (two|three|several|a couple of|a few) other (firms|companies|employers|places|schools|hospitals|banks) ..6
            (me|offer|offers|writing|contract)
        breathing down my neck
        (got|been|was|am|have) ..1 (selected|placed|hired|cleared|finalised|finalized|accepted) ..1 (in|at|by|with|for)
            ..4 (company|firm|place|elsewhere|mnc|bank|school|employer|hospital) ..2
        (weighing|considering|comparing|juggling|holding|balancing) ..2 (two|three|several|other|both) offers
        to sign (elsewhere|with (another|someone|somebody))
        (second|another|other|different|rival) (company|firm|employer|school|bank|hospital|team|place) ..1 is
            (about to|going to|ready to|keen to|prepared to) (offer|make|send|give|sign|hire) ..4
        to (answer|accept|respond to|reply to|decide on|consider|decline) ..1 (another|the other|a second|my other|
            their|a rival|a competing) offer
        (job|place|post|position|role) ..1 (waiting|lined up|on hold|held|ready) for me
            (in|at|with|elsewhere|if|down|across|over|up|back)
        i am ..2 (late|deep|close|advanced) (talks|discussions|negotiations|conversation) with
            (someone|somebody|another|a different|other|one other|two)
        (other|several|two|more|three) (employers|firms|companies|schools|hospitals|places|restaurants|agencies)
            (have|are|keep) [been] [still] (ringing|calling|phoning|chasing|contacting|courting|emailing|writing to|
            after|interested in|pursuing) me
        (i have been|i was|i am being|i have also been|i have just been) approached by
            (a|an|another|two|several|your|one) ..2 (firm|company|competitor|rival|employer|school|hospital|agency|bank|
            practice|chain|headhunter|recruiter|firms|companies|competitors)
        (want|wants|waiting for|pressing|pushing|would like) me to (sign|start|join) ..3 (at|with|for|by)
            (the other|another|a different|a rival|one other) (place|firm|company|school|hospital|job|shop|employer|
            side)
        (phone|inbox|mailbox) (has not|does not|is not|has never|never) (stopped|stop|stops|stopping|been quiet) ..4
            (recruiter|recruiters|offers|agencies|headhunters|employers)
        (holding off|putting off|stalling|turning down|turned down|stringing along)
            (another|a different|the other|one other|two other) ..1 (school|firm|company|offer|employer|hospital|job|
            place|shop)
        i am [now|clearly] [very|so|too] (much|greatly|really|quite|highly) in demand
        (a|an|another|my) ..2 (offer|contract) from (down the road|across town|next door|round the corner|up the road|
            over the road|across the road)
        (the|that|this|an|another) other (job|offer|role|post|place|position) (i have been|i was|that i have been|
            that i was) (given|offered|promised)
        (a|another|one) (headhunter|head-hunter|recruiter|agency) (has|wants) ..2 me
            (lined up|in mind|for something|for another)
        i have [also|just|already|now] been offered (another|a) ..3 (job|post|position|role)
            (down|up|over|out|in|at|with|near|on|elsewhere|across|somewhere|and|by)
        (they are|who are|somebody is|someone is) [pretty|very|so|really|quite|rather] keen
            (to have|to get|to hire|on having|on getting|on hiring|to take|on taking) me (on|there|too|as well|and|$)
        i am ..1 being considered by (two|another|one|several|other|some|a)
        told by (a|another|one of your|your) ..1 (rival|rivals|firm|company|competitor|competitors|employer) that i
            (can|could|may) (start|have (the|a) {job}|join)
        my agent is (getting|fielding|taking)
        not the only (ones|one|firm|company|people|school|hospital) (who|that|to) (want|wants|after) me
        i have ..2 another (pot|iron) (on|in) the (boil|fire|stove)
        other irons in the fire
        say yes to the (other|others) [lot|firm|people|place|side|job]
        the other (place|lot|firm|side|people) (want|wants|need|needs|expect|expects) (their|an|my|the)
            (answer|reply|decision)
        (somebody|someone) [else] (beat|beats|snatched|got in before) (you to it|you)
        turned (one|two|a|another|other|down) ..2 (job|jobs|offer|offers|post|posts) [down] for you
        (trying|wants|want|keen) to (win|get|lure|tempt|coax) me back
        (another|a second|a rival|a different|a bigger|a larger|a competing|a well-known|one other|a local|a nearby) ..1
            (firm|company|employer|insurer|bank|school|hospital|shop|practice|agency|studio|hotel|restaurant|yard|
            ferry line|hospice|charity|garage|clinic|centre|place|outfit|team|house|chain|winery|lab|laboratory|
            university|college|council|bakery|kitchen) [has|have] [already|now|just|also|since]
            (made|given|sent|put|handed) me (an offer|a contract|a firm offer|an offer of|a good offer|a written offer)
        (another|a second|a rival|a different|a competing|one other) ..1 (firm|company|employer|insurer|bank|school|
            hospital|shop|practice|agency|studio|hotel|restaurant|yard|hospice|charity|garage|clinic|chain|winery|lab|
            laboratory|university|college|council|bakery) [has|have] [already|now|just|also|since]
            (offered me (a|the|its|their) ..2 (job|post|position|role|place|contract)|
            come (up|through|back) with an offer)
    """,
    but="""
        (offered|made|given|lent|gave) me (the use|the loan|a fan|an honorary|free|help|a discount|a share|space|room|
            a better man|who i am)
        supplier
        my (wife|husband|partner|brother|sister|daughter|son|friend|colleague|mother|father|cousin|sous-chef|deputy|
            old boss|neighbour|neighbor|apprentice|trainee|student) ..3 (was|has|had|is|been|got)
        (supplier|suppliers|customer|customers|the old system|vendor|vendors)
        no other offer
        at tarn
        (no|not|without) [any|an] [other|another|competing] (offer|offers)
        should (you|another|any|they|anyone|someone) ..6 (offer|offers|offered)
        (if|were|unless|in case|until|whether|once|hope~|expect~|wait~) ..3 (i|you|another|any|they) ..6
            (offer|offers|offered)
        (your|kind|generous|thank you for the|thanks for the|this|special|trade|customer|supplier|carrier|product)
            [kind|generous|very] (offer|offers)
        (offer|offers|offered|offering) [to|of] (help|advice|support|assist~|discount~|free|refund~|goodwill|a tour|
            a lift|send|show|coaching|feedback)
        (customer~|client~|tenant~|supplier~|buyer~|shopper~|vendor~|bidder~|patient~) .. (offer|offers|offered)
        (declin~|turn~ down|reject~) .. (last year|years ago|in 20)
        offered (a|an|the|one) ..2 (tour|lift|seat|cup|tea|coffee|glass|visit|chance|hand|lesson|room|look|bed|discount|
            refund)
        second interview elsewhere
        special offer
        (two|three|several) (firms|companies) made offers for
        (accept|sign|take) ..3 (parcel~|deliver~|return~|order~|goods|patients|pupils|calls|cards)
        offered you
        one offer to make
        (suppliers|vendors|bidders|contractors|buyers)
        (house|houses|tickets|seats|places|stock|plots|flats|homes|jars|loaves|copies|bargains|it|they|them|offers|
            kittens|puppies|shares) ..5 snapped up
        other (company|employer) ..12 (claim|invoice|dispute|supplier|tender|merger)
        place on (a|the|their|its|your) ..2 (course|board|committee|scheme|programme|program|training|list|panel|tour|
            crew)
        keen to have me back (for|at|to)
    """,
)

OTHER_OFFER = Talk(
    name="another offer",
    denied=True,
    ways="""
        (a|an|one|another|some|other|rival|competing|second|two|three|several|different) ..3
            ({house}|hospitals|clinics|schools|firms|companies|banks|places|agencies) ..3
            (rolled out|put ..3 offer|put (something|terms|it) in writing|offered me|would take me|will take me|
            they would take me|they will take me|have me if|said yes|drawn up|drew up|draws up|come up with|gone firm|
            has made (its|their) mind up|has (a|my) ..2 (date|start|contract|place|seat|desk)
            (waiting|ready|for me|on|held|open)|wants me in|want me in|wants my answer|want my answer|expects me|
            expect me)
        (rolled out|issued|released|floated|tabled|drawn up|drew up) ..1 (my|an|the|their) ..1
            (offer|contract|offer letter)
        (received|have|had|got|holding|hold|sitting on|considering|weighing) (a|an|another|the) ..1
            (competing|rival|counter|second|alternative) (proposal|bid|contract|offer)
        (have|has) offered me (a|an|the|their|its|her|his) ..4 ({job}|{trade}|contract|seat|ward|class|kitchen|route|
            territory)
        (other|another|rival|competitor|elsewhere|else) ..3 (want|wants|asked|expect|expects|would like) me to
            (start|begin|join|sign|come aboard)
        (another|other|second|different) ..2 ({house}|lot|side) ..3 (got|has|have|found) me (a|an) ..1
            (start|contract|{job})
        (contract|start|{job}) ..2 (waiting|there|open|mine|ready) ..3 (elsewhere|with another|at another|
            at a different|down the road|across the (street|road|river|bay))
        (would|will) (take|have|hire) me (tomorrow|in a heartbeat|on monday|straight away|at once|on the spot|
            as soon as)
        (elsewhere|other|another) ..6 (on the table|in my hand|in writing|in black and white|ready to sign|to sign by)
        (signed|sign|accept|accepting|answer|turn down|decline) ..2 (with|for|from|to)
            (another|the other|a rival|a different|a second) {house}
    """,
    but="""
        (if|unless|should|were) ..3 (another|other|someone|somebody)
        (supplier|suppliers|vendor|vendors|customer|customers|tender|bidder|bidders|subcontractor|parts|hydraulics)
        offered me (a|an|the) ..1 (tour|lift|seat|cup|tea|coffee|hand|look|bed|biscuit|ride|chair)
        (in|back in|since) (19~|20~)
        when i
        at tarn
        years ago
        (withdraw|withdrawing|accepted)
        other company ..12 (claim|invoice|dispute|supplier|tender|merger)
    """,
)


def bluffed_offer(view: View) -> Iterator[Finding]:
    """Another offer is claimed, and the journal holds none, of any employer, by the moment of the letter."""
    if any(
        isinstance(fact, Offered) or (isinstance(fact, Decided) and fact.to in ("accept", "decline"))
        for story in (view.story, *view.others)
        for fact in story.facts
        if fact.at <= view.moment
    ):
        return
    for where in ("text", "subject"):
        for span in view.said(OFFER, where) or view.said(OTHER_OFFER, where) or view.said(SUITORS, where):
            yield view.mark("It speaks of another offer, and the journal holds none. Record it or leave it out.", span,
                            where=where)  # fmt: skip


CHECKS = (
    Check(
        name="bluffed-offer",
        severity="blocker",
        sentence="Another offer is claimed, and the journal holds none.",
        source="https://www.careerperfect.com/tips/interviewing/multiple-offers/?msource=mons-exp-doormat_2.2011&"
        "sessionID=SSC_1_50.150.103.192051a31b1a53734&industryCode=transportation-distribution-logistics-warehouse",
        purposes=(
            "thank_you",
            "check_in",
            "answer",
            "answer_invitation",
            "answer_offer",
            "supply",
            "missed",
            "stay_in_touch",
        ),
        hears=(OFFER, OTHER_OFFER, SUITORS),
        when_heard=True,
        look=bluffed_offer,
    ),
)
