"""Names that you lean on: somebody above or beside the reader, used as a lever."""

from __future__ import annotations

from afterword.writing.review.asides import WELL_PLACED
from afterword.writing.review.check import Check, said
from afterword.writing.review.hints import FRIENDS_ABOVE
from afterword.writing.review.past import anywhere
from afterword.writing.review.purposes import TO_THE_EMPLOYER
from afterword.writing.review.remarks import GRANDEES
from afterword.writing.review.talk import Talk

# -- name-dropping -----------------------------------------------------------------------------------------------------

LEVER = Talk(
    name="lever",
    denied=True,
    ways="""
        (your|the) [own|former|new|deputy|vice|managing|company|regional|group]
            ({boss}|board|chief executive|managing director|founders|owners|directors|boss's boss|line manager|
            head of hr|chief financial officer|trustees|shareholder~|investor~) [mr|ms|mrs|dr]
            [also|already|personally|himself|herself] [has] [already] (thought|thinks|loved|loves|liked|likes|assured|
            assures|promised|wants|agrees|agreed|approves|approved|recommended|recommends|supports|backs|favours|favors|
            prefers|rates|rated|knows|is a friend|is my|is an old|was very taken|was impressed|is impressed|
            is very impressed|seemed impressed|is keen|is very keen|is behind|is on my|is a fan|was thrilled|
            is in favour|is rooting|vouched|hinted|gave me his word|gave me her word|was delighted with|was won over|
            has given me) .. (me|i|my|mine)
        (your|the) [own|former|new|deputy|managing|company] ({boss}|board|chief executive|managing director|
            line manager|head of hr|trustees) [has] [already|also|personally] (told|mentioned|said|suggested|remarked|
            whispered|confided|indicated|confirmed|made it clear) [to] [me] [that] ..3
            (i am|i was|i would|i will|i had|i should|i have|he wants me|she wants me|they want me|hire me|hired|my|
            first choice|favourite|favorite|shoo-in|mine|in the bag)
        (told|assured|promised|informed|confided to|whispered to) me [already|privately|herself|himself|personally|
            in confidence] [in confidence] [that] .. (i am|i was|i would be|i would get|i will be|i will get|i had|
            i have|it is|the job is|this is) [clearly|very much|definitely|already|by far|as good as]
            (her|his|their|your|the|a|an|mine|in|perfect|exactly|just|hired|ahead|top|first|one|strongest|ideal) ..
            (choice|favourite|favorite|candidate|pick|job|shoo-in|shoo in|best|list|bag|person|one|fit|hired|match|mine|
            ideal|what)
        (i|my [own|late|old] (father|mother|uncle|aunt|cousin|brother|sister|wife|husband|friend|neighbour|neighbor|
            former boss|family|godfather|father-in-law|brother-in-law|sister-in-law|flatmate|professor|dad|mum|mom|
            best friend|boyfriend|girlfriend|partner)) .. (know|knows|went to school|went to university|plays golf|
            play golf|plays tennis|play tennis|is friends|am friends|is close|am close|is on first-name|
            am on first-name|dined|had dinner|had lunch|sits on|is married|is related|am related|is a friend|
            am a friend|grew up|studied|served|sails|goes sailing|ski|skis|is in touch|am in touch|was at school|
            was at university) [very|quite|personally] [well] [with|to|of] [several|some|many|two|one|all] [of] your
            [own|former|whole|entire] ({boss}|board|chief executive|managing director|senior|directors|trustees|family|
            management|leadership|executive~|investors|owners|founders|shareholders|chief)
        (friend|friends|cousin|nephew|niece|neighbour|neighbor|golf partner|godson|goddaughter|acquaintance|relative|
            schoolmate|classmate|flatmate|son|daughter|son-in-law) (of|with|to) (your|the)
            [own|managing|company's|company] ({boss}|board|chief executive|managing director|founders|owners|directors|
            trustees|mayor|minister|shareholders|investors)
        (put|puts|putting|have put|has put) [in] a [good|kind|strong] word [in] [for me|about me|on my behalf] ..
            (with|to|at) (you|your|the {boss})
        put in a [good] word .. (for me|on my behalf|with you|with your|with the)
        (will|can|could|would|is happy to|are happy to|has offered to|has promised to|would be happy to|is ready to)
            (vouch for me|back me|speak up for me|lobby|put pressure|lean on|pull strings|pull some strings|have a word|
            ring you|call you about me)
        (pull|pulled|pulling) [a few|some] strings
        (friends|connections|contacts|allies|people|supporters|relatives|family)
            (in high places|at the top|on your board|on the board|in your board|in senior|in your management|
            at board level|in your head office|at head office|in your leadership)
        (well connected|well-connected|influential friend~|powerful friend~|influential people|important people|
            people who matter|people in high)
        (copied|copying|cc'd|cc'ing|cced|have cc'd|am cc'ing|forwarded this|forwarding this|written to|spoken to|
            spoken with|emailed|mailed|talked to|contacted|rung|messaged|met with|mentioned this to|told)
            [in|directly|personally] [to] your ({boss}|board|chief executive|managing director|superiors|line manager|
            head office|directors|chief) .. (about|too|as well|so|to|on|who|and|already|regarding|that|directly|myself|
            today|this)
        (ask|check with|just ask|talk to|speak to|feel free to ask) your [own]
            ({boss}|board|chief executive|managing director|line manager) .. (about me|how|who i|what he|what she|
            knows me|he will|she will|confirm|tell you|thinks of)
        (as|like) your [own] ({boss}|chief executive|managing director|board) (knows|said|agrees|put it|told me|
            can confirm|will confirm|himself said|herself said|will tell)
        (wants me|want me|picked me|chosen me|chose me|rooting for me|is on my side|are on my side|in my corner|
            backing me|fighting for me|lobbying for me|supports me|support me|supporting me|pushing for me|
            voting for me|in favour of me|in favor of me|preferred candidate|hand-picked me|handpicked me|would hire me|
            ready to hire me|see me hired|see me get)
        (expects|expect|hopes|would like|wants|counting on|trusts) you to (hire|take|choose|pick|support|agree|give me|
            back|approve|say yes|appoint|find a place)
        (would not want|would hate|would be disappointed|will be disappointed|will be surprised|would be surprised|
            would be upset|will not be pleased|would not be pleased) .. (your|the)
            ({boss}|board|chief executive|managing director)
        (your|the) ({boss}|board|chief executive|managing director) .. (would be disappointed|will be disappointed|
            would be surprised|will be surprised|will ask|will want to know|would not like|is watching|
            is waiting to hear|expects (me|you (to|will)|an answer|a reply)|asked me personally|
            encouraged me personally|personally asked|personally invited)
        (first|top|favourite|favorite|preferred|number one) (choice|pick|candidate) .. (for|of)
            (her|him|them|your {boss}|the {boss}|your team|the panel|the others|the team)
        (old|close|good|personal|dear|family|great|childhood|long-time|longtime|lifelong|mutual) (friend|friends) of
            (the family|mine|ours|my (father|mother|family|parents|uncle|husband|wife)|your {boss}|your board|
            your chief)
        friend of the family
        i (play|sail|golf|ski|dine|drink|lunch|sing|worship|ride|hunt|fish|run|row|study|train|cycle|walk|
            went to school|go way back|share a) ..3 with your
        i (play|sail|golf|ski|dine|drink|lunch|sing|ride|hunt|fish|row) ..3 with
            (the {boss}|the chief|the chairman|the mayor|your|sir|lady|lord|councillor|senator|half your board)
        (copied in|copying in|cc'd|cc'ing|ccing|copied this to|copying this to|in copy|blind-copied|put in copy|
            have copied|am copying|also copied) ..3 (sir|lady|lord|dame|the|your|councillor|professor|mayor|senator|
            minister|dr|mr|mrs|ms|president|headquarters|head office|karen)
        (takes|taken|has|shows|took|showing|taking) (a|an) [keen|personal|great|close|lively|kind|special] interest in
            (me|my)
        (mention|use|give|drop|quote|remember) ((his|her|their) name|(him|her) (to you|when|here|in my))
        asked me to (mention|remember him|remember her|give you his|give you her|greet you|say he|say she|pass on his|
            pass on her|remind you|tell you he|tell you she|let you know he|let you know she)
        (ask|asking|asked|consult|check with|have a word with|talk to|speak to|ring|call) ..8 what (he|she|they)
            (think|thinks|thought|say|says|said|make|makes|know|knows) (of|about) me
        (he|she|they|who|whom|mayor|minister|councillor|{boss}|sir|professor|board|senator|bishop|dame|chief executive|
            uncle|father|family) ..8 (will|would) be (pleased|glad|delighted|happy|interested|sorry|surprised|
            disappointed|curious|upset|thrilled|sad|keen) to (hear|learn|know|see) [that|whether|if|how|of] ..2
            (i|my|me|you chose|you hired|you took)
        (long|always|often|openly|already|publicly|personally) (regarded|considered|seen|called|described|spoken of|
            recommended|named|championed|backed|supported|praised) me [to|as|for|with|and|in|publicly|warmly]
        (regards|considers|sees|thinks of|rates|describes) me (as|the|a|an|one of|highly|very) ..3
            (obvious|best|ideal|natural|right|first|perfect|strongest|finest|talented|gifted|choice|candidate|person|
            highly)
        (thinks|think|speaks|speak|spoke|thought) (highly|very highly|the world|well|very well|warmly) of me
        whom you (know|know well|will know|both know|may know|certainly know|surely know|report to|respect|admire|
            work for|answer to)
        (he|she|they|who) [also|has|have|kindly|already] (intends|plans|means|promised|offered|wants|is going|are going|
            plan|intend|mean|agreed) to (tell|ring|call|write to|speak to|have a word|phone|recommend me|mention me|
            raise it|bring it up|see to it|make sure|lobby|back me)
        (mayor|minister|senator|congressman|congresswoman|mp|councillor|sir|lord|lady|dame|baroness|bishop|ambassador|
            governor|general|celebrity|minister's|{boss}|board|chairman|founder|professor) ..5
            (knows me|recommended me|backs me|supports me|sent me to you|vouches|thinks highly|speaks highly|owes me|
            for whom i|is a friend|is an old|is my [late|own] (uncle|aunt|father|mother|cousin|neighbour|neighbor|
            godfather|brother|sister|friend|father-in-law|mother-in-law)|is a relative|is a neighbour|is family|
            said he would|said she would|said i should|suggested i|insisted|assured me|promised me|told me i|
            wants to see me|wants me|is on my|put my name|got me this|is keen for me|asked after me|asks about me)
        (as|being) (a|the) [close|old|good] (friend|cousin|nephew|niece|neighbour|neighbor|relative|godson|goddaughter|
            son|daughter|brother|sister|former student|protégé|student|pupil) of
            (your|the {boss}|the board|the family|the mayor|sir|lady|lord|the chair~|one of your)
        (my|our) [old|close|good|dear] (friend|uncle|aunt|father|mother|cousin|neighbour|neighbor|godfather|brother|
            sister|father-in-law|mother-in-law|husband|wife|tutor|mentor|professor|boyfriend|girlfriend|partner|
            school friend|roommate) ..8 (your|the) (board|{boss}|chief executive|chairman|founder|owner|trustees|
            biggest client|largest client|largest customer|biggest customer|main investor|investors|shareholders|
            head office|management|parent company|regulator|mayor)
        (your|the) (biggest|largest|main|major|most important|best) (client|customer|investor|shareholder|donor|sponsor|
            supplier) ..8 (me|my|friend|know~)
        (connections|contacts|friends|friend|people|ears|allies|family|influence|word) ..3
            (high places|on the board|on your board|at the top|in your management|in the management|in head office|
            at headquarters|upstairs|on the top floor|with the board|in the boardroom|in the ministry|at city hall|
            in the council)
        (upstairs|the top floor|higher up|higher ups|higher-ups|the powers that be|above you|over your head|those above|
            your superiors|your boss's boss|executive suite|corner office|boardroom) ..
            (know|knows|like|likes|want|wants|expect~|support~|approve~|agree~|me|my|told|said|has|have)
        (it would|it will|it may|it might) ..3 (please|disappoint|surprise|upset|annoy|displease|reflect badly|
            reflect well|not go down well|go down well) ..3 (your {boss}|the {boss}|the board|your board|the chairman|
            sir|lady|him|her|them|the family|the mayor)
        (on|at) (first-name|first name) terms with
        (count|counts|counting|number|numbers) ..4 (among my|as a) [personal|close|good|old] (friend|friends)
        (with|have|has|having|enjoy|enjoys) (the|his|her|their) [full|personal|warm|strong]
            (backing|blessing|support|endorsement|ear|favour|favor|approval|sympathy) of
            (your|the (board|{boss}|chairman|mayor|union|council|chief executive|minister|trustees))
        (i (have|had)) (the ear|the backing|the blessing|the support|friends|a friend|an uncle|an aunt|family|a cousin|
            a sister|a brother) [of|on|in|at|who] (your|the|sits|works) ..3 (board|{boss}|chief executive|chairman|
            management|company|head office|trustees)
        (your|the) ..1 {boss} ..3 (impressed|taken|pleased|delighted|thrilled|happy) (with|by|that|to (hear|see|learn))
            ..3 (me|my|i|we|talked|spoken|applied)
        (my|our) ..1 (dad|father|mother|uncle|aunt|cousin|brother|sister|husband|wife|neighbour|neighbor|godfather|boss|
            friend|in-laws|father-in-law) ..3 (business|golf|school|university|college|friends|works|worked|dinner|
            served|plays|knows|sits|went) ..2 (with|for|on|under|beside|to) (your|
            the ({boss}|board|chief|managing director|family that)) ..3
        (your|the) ..1 {boss} (is|was|are|happens to be) ..2 ((close|good|old|dear|family|personal|great)
            (friend|friends)|(friend|neighbour|neighbor|cousin|relative|client|brother|uncle) of
            (mine|ours|my|our|the family)|my ..1 (friend|neighbour|neighbor|cousin|uncle|brother|aunt|godfather|golf|
            client)|friends with) ..3
        (chatting|talking|speaking|talked|spoken|connected|friends|in touch|contacts|tight|dinner|drinks|lunch)
            (with|to) ..2 (folks|people|friends|contacts|somebody|someone|some of your|several of your|those) ..2
            (high up|higher up|at the top|upstairs|on your board|in your (company|board|head office|leadership|
            management)|inside|senior) ..3
        (they|he|she|people|everyone) ..1 (all|both) (say|says|agree|think|thinks|tell me|told me) ..2 you
            (should|ought to|must|would be (mad|crazy|foolish)|need to) (grab|hire|take|snap|choose|pick|get)
        (known|know) your ..2 {boss} (since|for|from|well|socially|personally) ..6
        (told|mentioned to|said to|let|informed|texted|wrote to|emailed) (your|the) ..1 {boss} ..2
            (that|know|we|i|about) ..6
        (bump|bumped|run|ran|running) into (your|the|him|her|one of your) ..3 (elevator|lift|lobby|golf|club|gym|
            conference|church|street|party|school gate)
        (your|the) {boss} and (i|me) (go|are|have|went|were|used|grew|know|play|share)
        my (aunt|uncle|father|mother|dad|cousin|brother|sister|husband|wife|neighbour|friend)
            (runs|owns|founded|heads|manages|chairs|leads|is on) (your|the) ..3
        (sends|send|sent) (his|her|their) (recommendation|endorsement|blessing) ..3
        from (sales|marketing|finance|accounting|engineering|head office|legal|operations|your team|the board)
            (said|says|told|thinks|assured|is sure|agrees) ..3 (i am|me|i was|i would|you should)
    """,
    but="""
        your [own] (first|top) choice
        (if|should|were|once) you ..3 me
        (behind me|on my side) (at|on|of) (the|my) (street|road|desk|court)
        (expect|hope) you to (support|take) (the|your)
        my (former|old|previous|current|last) (manager|boss|director) .. vouch
        (whom|who) you know is (away|off|ill|retir~)
        (referee|reference|references)
        (my|our) former
        as you asked
        told the (head|boss|manager|director) (that we|of the ward|nurse)
        old (boss|manager|head)
        friend of the (school|ward|museum|house|hospital|library|charity)
        (i will|i can|i could|i would|i shall) ..1 (ring|call|phone|email) you
        message at this number
        upstairs (room|office|flat|floor|hall|corridor|window)
    """,
)

_LEANS = "It leans on somebody's name. Leave that person out and speak for yourself."

CHECKS = (
    Check(
        name="name-dropping",
        severity="warning",
        sentence="Somebody above or beside the reader is used as a lever.",
        source="http://www.cenedella.com/your-voicemail-is-so-annoying-2012/",
        purposes=TO_THE_EMPLOYER,  # whoever put in a word may be thanked for it
        english=True,
        hears=(LEVER, GRANDEES, FRIENDS_ABOVE, WELL_PLACED),
        when_heard=True,
        look=said(LEVER, _LEANS, or_=(GRANDEES, WELL_PLACED), perhaps=FRIENDS_ABOVE, if_=anywhere),
    ),
)
