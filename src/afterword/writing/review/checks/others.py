"""Other people: rivals whom you set yourself against, and names that you lean on."""

from __future__ import annotations

from afterword.writing.review.check import Check, Example, said
from afterword.writing.review.talk import Talk

# -- compares-candidates -----------------------------------------------------------------------------------------------

RIVALS = Talk(
    name="rivals",
    denied=True,
    ways=(
        "(better|stronger|more|fitter|abler|harder|faster|smarter|superior|ahead|above|unlike|unmatched|unrivalled|"
        "apart|beyond|outshine|outshines|outperform|outperforms|outclass|outwork|beat|rather) ..5 (other|the other|"
        "any other|most|rival|your other|all [the|of the|your] other|any of the|all the|all of the|half the|these "
        "other|whoever|the remaining) {candidates}",
        "(better|stronger|more|superior|ahead|above|unlike|unmatched|apart|stand out|standing out|stands out|sets me "
        "apart|set me apart|differ|different|head and shoulders|compared|comparison|measured) ..4 (the competition|"
        "the crowd|the rest|the pack|the field|the others|all others|everyone else|everybody else|anyone else|anybody "
        "else|any other person|most people|other people you|the other people|your other options|the other finalists|"
        "the others you|other interviewees|other candidates|other applicants|the average {candidates}|every other "
        "{candidates})",
        "(unlike|than|where) (other|the other|most|many|some|younger|older|your other|rival|lesser|internal|external|"
        "those) ({candidates}|people you|who are applying|you are interviewing|you have met|you are seeing)",
        "(other|most|many|few|no other|rival|lesser) {candidates} (have|has|can|could|will|would|do|does|may|might|"
        "only|lack|lacks|simply|probably|merely|talk|talks|bring|offer|know|are|did|come|comes|cannot)",
        "find (anyone|anybody|someone|somebody|another [person|{candidates}]|a [{candidates}]|many [people|"
        "{candidates}]|one) .. (better|stronger|more|as|who|with|like me|half|so|cheaper|harder|matching|keener)",
        "(nobody|no one|no-one|noone|none) [else] [of them|of the others|of the other {candidates}] [you [have|will] "
        "[met|meet|see|saw|interviewed|interview|seen|speak to|spoke to]] .. (can|could|will|would|has|have|is|knows|"
        "offers|brings|works|wants|comes|understands|does|match|matches|compare|compares) .. (as i|like i|than i|than "
        "me|like me|what i|i do|i can|i have|the way i|my|this job|this role|this post|this position|match|compares|"
        "comes close|as well)",
        "(anyone|anybody|everyone|everybody|whoever|no one|nobody|no-one) else (you|on your|in your|in the|who|on the|"
        "has|can|could|for the|is|will|would|with|applying|applied|you are|you have|you might) .. (interview~|"
        "shortlist|short list|list|meet|met|seeing|see|consider~|appl~|running|pool|hire|pile|pipeline|i|me|my|better|"
        "stronger|match|offer)",
        "i am [clearly|obviously|simply|by far|without doubt|easily|honestly|definitely|certainly|probably|"
        "undoubtedly|surely] [by far] (the|your) [very|single|by far] (best|strongest|ideal|top|better|strongest "
        "possible|most qualified|most experienced|most suitable|most capable|superior|obvious|natural|only|safest|"
        "standout|number one|finest|right) ({candidates}|person|choice|option|one|fit|pick|hire|man|woman|analyst|bet|"
        "applicant you)",
        "(best|strongest|most qualified|most experienced|most suitable|top|ideal|leading|superior) ({candidates}|"
        "person|choice|option|pick|hire) .. (you have|you will|you are|you could|you met|on your list|on your "
        "shortlist|in the pool|by far|of all|of the|of everyone|among|in the running|hands down|for miles|out there)",
        "than (any|most|many|all|some|half) [of] [the|your] [other|others] ..2 ({candidates}|people you|others you|"
        "interviewed|you have seen|you will see|you have met|you will meet|you interview|shortlist|others in|others "
        "who|could|apply~|applied)",
        "(few|not many|hardly any|very few|precious few) (people|others|{candidates}|of them|analysts|nurses|"
        "engineers|teachers|managers|welders|designers|applicants) (have|can|could|bring|offer|combine|know|will|"
        "would|possess|match|share) .. (my|i|as i|what i|this|both|like me|me|combination|same)",
        "my (competition|competitors|rivals|fellow candidates|fellow applicants|fellow interviewees)",
        "(second to none|one of a kind|unmatched by|in a league of my own|a cut above|hard to beat|heads above|top of "
        "the pile|top of your list|head and shoulders above|runs rings around|hard pressed to find|hard-pressed to "
        "find|struggle to find anyone|unlikely to find|difficult to find anyone|hard to find anyone|not find anyone|"
        "rarest of|rare breed)",
        "(do not|would not|should not|need not|stop|no need to|why) (waste .. (time|money)|keep|look~|interview~|"
        "consider~|see~|meet~|bother) ..4 (other {candidates}|the others|anyone else|anybody else|further|any further|"
        "elsewhere|more {candidates}|on others|on anyone)",
        "whoever (else|you) .. (i|me|my) (am|can|will|would|could|bring|have)",
        "(compare|comparing|compares|compared|weigh|measure|put) (me|my [own] (record|cv|resume|experience|results|"
        "numbers)) .. (with|to|against|beside|next to|alongside) ..4 (other|others|anyone|anybody|candidates|"
        "applicants|shortlist|rest|field|rivals)",
        "(younger|older|internal|local|external|cheaper|less experienced|less qualified|weaker|lesser|the other two|"
        "the other three|the other|recent graduate) ({candidates}|graduates) .. (lack|cannot|could|do not|will|would|"
        "may|might|not|only|never|would need|have)",
    ),
    but=(
        "(know|understand|realise|realize|appreciate|sure|imagine|aware|expect|guess|assume) .. (other|many|more|"
        "several|further) {candidates}",
        "(meet|meeting|see|seeing|interview|interviewing|speak|speaking|talk|talking) [with|to] [the|your|several|a "
        "few|some|many] (other|more|further|remaining|last) {candidates}",
        "(wish|congratulate|luck to|congratulations to|chose|chosen|decided on|went with|gone with) .. {candidates}",
    ),
)  # fmt: skip

# -- name-dropping -----------------------------------------------------------------------------------------------------

LEVER = Talk(
    name="lever",
    denied=True,
    ways=(
        "(your|the) [own|former|new|deputy|vice|managing|company|regional|group] ({boss}|board|chief executive|"
        "managing director|founders|owners|directors|boss's boss|line manager|head of hr|chief financial officer|"
        "trustees|shareholder~|investor~) [mr|ms|mrs|dr] [also|already|personally|himself|herself] [has] [already] "
        "(thought|thinks|loved|loves|liked|likes|assured|assures|promised|wants|agrees|agreed|approves|approved|"
        "recommended|recommends|supports|backs|favours|favors|prefers|rates|rated|knows|is a friend|is my|is an old|"
        "was very taken|was impressed|is impressed|is very impressed|seemed impressed|is keen|is very keen|is behind|"
        "is on my|is a fan|was thrilled|is in favour|is rooting|vouched|hinted|gave me his word|gave me her word|was "
        "delighted with|was won over|has given me) .. (me|i|my|mine)",
        "(your|the) [own|former|new|deputy|managing|company] ({boss}|board|chief executive|managing director|line "
        "manager|head of hr|trustees) [has] [already|also|personally] (told|mentioned|said|suggested|remarked|"
        "whispered|confided|indicated|confirmed|made it clear) [to] [me] [that] ..3 (i am|i was|i would|i will|i had|"
        "i should|i have|he wants me|she wants me|they want me|hire me|hired|my|first choice|favourite|favorite|"
        "shoo-in|mine|in the bag)",
        "(told|assured|promised|informed|confided to|whispered to) me [already|privately|herself|himself|personally|"
        "in confidence] [in confidence] [that] .. (i am|i was|i would be|i would get|i will be|i will get|i had|i "
        "have|it is|the job is|this is) [clearly|very much|definitely|already|by far|as good as] (her|his|their|your|"
        "the|a|an|mine|in|perfect|exactly|just|hired|ahead|top|first|one|strongest|ideal) .. (choice|favourite|"
        "favorite|candidate|pick|job|shoo-in|shoo in|best|list|bag|person|one|fit|hired|match|mine|ideal|what)",
        "(i|my [own|late|old] (father|mother|uncle|aunt|cousin|brother|sister|wife|husband|friend|neighbour|neighbor|"
        "former boss|family|godfather|father-in-law|brother-in-law|sister-in-law|flatmate|professor|dad|mum|mom|best "
        "friend|boyfriend|girlfriend|partner)) .. (know|knows|went to school|went to university|plays golf|play golf|"
        "plays tennis|play tennis|is friends|am friends|is close|am close|is on first-name|am on first-name|dined|had "
        "dinner|had lunch|sits on|is married|is related|am related|is a friend|am a friend|grew up|studied|served|"
        "sails|goes sailing|ski|skis|is in touch|am in touch|was at school|was at university) [very|quite|personally] "
        "[well] [with|to|of] [several|some|many|two|one|all] [of] your [own|former|whole|entire] ({boss}|board|chief "
        "executive|managing director|senior|directors|trustees|family|management|leadership|executive~|investors|"
        "owners|founders|shareholders|chief)",
        "(friend|friends|cousin|nephew|niece|neighbour|neighbor|golf partner|godson|goddaughter|acquaintance|relative|"
        "schoolmate|classmate|flatmate|son|daughter|son-in-law) (of|with|to) (your|the) [own|managing|company's|"
        "company] ({boss}|board|chief executive|managing director|founders|owners|directors|trustees|mayor|minister|"
        "shareholders|investors)",
        "(put|puts|putting|have put|has put) [in] a [good|kind|strong] word [in] [for me|about me|on my behalf] .. "
        "(with|to|at) (you|your|the {boss})",
        "put in a [good] word .. (for me|on my behalf|with you|with your|with the)",
        "(will|can|could|would|is happy to|are happy to|has offered to|has promised to|would be happy to|is ready to) "
        "(vouch for me|back me|speak up for me|lobby|put pressure|lean on|pull strings|pull some strings|have a word|"
        "ring you|call you about me)",
        "(pull|pulled|pulling) [a few|some] strings",
        "(friends|connections|contacts|allies|people|supporters|relatives|family) (in high places|at the top|on your "
        "board|on the board|in your board|in senior|in your management|at board level|in your head office|at head "
        "office|in your leadership)",
        "(well connected|well-connected|influential friend~|powerful friend~|influential people|important people|"
        "people who matter|people in high)",
        "(copied|copying|cc'd|cc'ing|cced|have cc'd|am cc'ing|forwarded this|forwarding this|written to|spoken to|"
        "spoken with|emailed|mailed|talked to|contacted|rung|messaged|met with|mentioned this to|told) [in|directly|"
        "personally] [to] your ({boss}|board|chief executive|managing director|superiors|line manager|head office|"
        "directors|chief) .. (about|too|as well|so|to|on|who|and|already|regarding|that|directly|myself|today|this)",
        "(ask|check with|just ask|talk to|speak to|feel free to ask) your [own] ({boss}|board|chief executive|"
        "managing director|line manager) .. (about me|how|who i|what he|what she|knows me|he will|she will|confirm|"
        "tell you|thinks of)",
        "(as|like) your [own] ({boss}|chief executive|managing director|board) (knows|said|agrees|put it|told me|can "
        "confirm|will confirm|himself said|herself said|will tell)",
        "(wants me|want me|picked me|chosen me|chose me|rooting for me|is on my side|are on my side|in my corner|"
        "backing me|fighting for me|lobbying for me|supports me|support me|supporting me|pushing for me|voting for me|"
        "in favour of me|in favor of me|preferred candidate|hand-picked me|handpicked me|would hire me|ready to hire "
        "me|see me hired|see me get)",
        "(expects|expect|hopes|would like|wants|counting on|trusts) you to (hire|take|choose|pick|support|agree|give "
        "me|back|approve|say yes|appoint|find a place)",
        "(would not want|would hate|would be disappointed|will be disappointed|will be surprised|would be surprised|"
        "would be upset|will not be pleased|would not be pleased) .. (your|the) ({boss}|board|chief executive|"
        "managing director)",
        "(your|the) ({boss}|board|chief executive|managing director) .. (would be disappointed|will be disappointed|"
        "would be surprised|will be surprised|will ask|will want to know|would not like|is watching|is waiting to "
        "hear|expects [me|you]|asked me personally|encouraged me personally|personally asked|personally invited)",
        "(first|top|favourite|favorite|preferred|number one) (choice|pick|candidate) .. (for|of) (her|him|them|your "
        "{boss}|the {boss}|your team|the panel|the others|the team)",
    ),
    but=(
        "your [own] (first|top) choice",
        "(behind me|on my side) (at|on|of) (the|my) (street|road|desk|court)",
        "(expect|hope) you to (support|take) (the|your)",
        "my (former|old|previous|current|last) (manager|boss|director) .. vouch",
    ),
)  # fmt: skip

CHECKS = (
    Check(
        name="compares-candidates",
        severity="warning",
        sentence="You set yourself against the other candidates.",
        source="http://www.cenedella.com/your-voicemail-is-so-annoying-2012/",
        good=(
            Example(text="I know that you have other candidates to meet, and I will wait gladly."),
            Example(text="At Tarn I cut refunds by 18%, which is the problem you raised."),
            Example(text="I wish the other candidates well; it was a friendly waiting room."),
        ),
        bad=(
            Example(text="You will not find anyone better for this work."),
            Example(text="Unlike most applicants, I have closed a ledger by hand.", marks="Unlike most applicants"),
            Example(text="I am by far the strongest candidate for the post."),
            Example(text="My record puts me head and shoulders above the rest."),
            Example(text="I doubt that the other candidates have my eye for errors."),
        ),
        near=(
            Example(text="When do you expect to have seen the other candidates?"),
            Example(text="Your rivals run one system; what made you choose two?"),
            Example(text="The new check finds more errors than the other one did, and that without a query."),
        ),
        english=True,
        hears=(RIVALS,),
        when_heard=True,
        look=said(RIVALS, "It compares you with other candidates. Give your own evidence and let them compare."),
    ),
    Check(
        name="name-dropping",
        severity="warning",
        sentence="Somebody above or beside the reader is used as a lever.",
        source="http://www.cenedella.com/your-voicemail-is-so-annoying-2012/",
        good=(
            Example(text="Daniel told me that the tests began as a Friday experiment."),
            Example(text="Your director explained the plan for June in a way that I could repeat at home."),
            Example(text="Ms Hale, my manager at Tarn, is glad to be a reference."),
        ),
        bad=(
            Example(text="Your CEO thought that I would be great for the team."),
            Example(text="My uncle plays golf with your director, and he says the decision is close."),
            Example(text="Daniel told me that I am his first choice."),
            Example(text="Your board knows me well and wants me in the post."),
            Example(text="I have copied your manager so that this moves along."),
        ),
        near=(
            Example(text="Your manager told you about the June migration before anybody else, you said."),
            Example(text="Is the head of billing the first to see the duplicates?"),
            Example(text="Sam told me that the decision is due on Friday the 13th."),
        ),
        english=True,
        hears=(LEVER,),
        when_heard=True,
        look=said(LEVER, "It leans on somebody's name. Leave that person out and speak for yourself."),
    ),
)
