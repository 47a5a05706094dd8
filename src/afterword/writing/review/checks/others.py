"""Other people: rivals whom you set yourself against, and names that you lean on."""

from __future__ import annotations

from afterword.writing.review.check import Check, said
from afterword.writing.review.hints import FRIENDS_ABOVE, OTHERS_BESIDE_ME
from afterword.writing.review.past import about_them, anywhere, elsewhere
from afterword.writing.review.purposes import TO_THE_EMPLOYER
from afterword.writing.review.remarks import GRANDEES
from afterword.writing.review.talk import Talk

# -- compares-candidates -----------------------------------------------------------------------------------------------

RIVALS = Talk(
    name="rivals",
    denied=True,
    ways=(
        "(better|stronger|more|fitter|abler|harder|faster|smarter|superior|ahead|above|unlike|unmatched|unrivalled|"
        "apart|beyond|outshine|outshines|outperform|outperforms|outclass|outwork|beat|rather) ..5 (other|the other|any "
        "other|most|rival|your other|all [the|of the|your] other|any of the|all the|all of the|half the|these other|"
        "the remaining) {candidates}", "(unlike|than|where) (other|the other|most|many|some|younger|"
        "older|your other|rival|lesser|internal|external|those) ({candidates}|people you|who are applying|you are "
        "interviewing|you have met|you are seeing)", "(other|most|many|few|no other|rival|lesser) {candidates} (have|"
        "has|can|could|will|would|do|does|may|might|only|lack|lacks|simply|probably|merely|talk|talks|bring|offer|know|"
        "are|did|come|comes|cannot)", "(nobody|no one|no-one|noone|none) [else] [of them|of the others|of the other "
        "{candidates}] [you [have|will] [met|meet|see|saw|interviewed|interview|seen|speak to|spoke to]] .. (can|could|"
        "will|would|has|have|is|knows|offers|brings|works|wants|comes|understands|does|match|matches|compare|compares) "
        ".. (as i|like i|than i|than me|like me|what i|i do|i can|i have|the way i|my|this job|this role|this post|"
        "this position|match|compares|comes close|as well)", "i am [clearly|obviously|simply|by far|"
        "without doubt|easily|honestly|definitely|certainly|probably|undoubtedly|surely] [by far] (the|your) [very|"
        "single|by far] (best|strongest|ideal|top|better|strongest possible|most qualified|most experienced|most "
        "suitable|most capable|superior|obvious|natural|only|safest|standout|number one|finest|right) ({candidates}|"
        "person|choice|option|one|fit|pick|hire|man|woman|analyst|bet|applicant you)", "(best|strongest|most qualified|"
        "most experienced|most suitable|top|ideal|leading|superior) ({candidates}|person|choice|option|pick|hire) .. "
        "(you have|you will|you are|you could|you met|on your list|on your shortlist|in the pool|by far|of all|of the|"
        "of everyone|among|in the running|hands down|for miles|out there)", "than (any|most|many|all|some|half) [of] "
        "[the|your] [other|others] ..2 ({candidates}|people you|others you|interviewed|you have seen|you will see|you "
        "have met|you will meet|you interview|shortlist|others in|others who|apply~|applied)", "(few|not many|hardly "
        "any|very few|precious few) (people|others|{candidates}|of them|analysts|nurses|engineers|teachers|managers|"
        "welders|designers|applicants) (have|can|could|bring|offer|combine|know|will|would|possess|match|share) .. (my|"
        "i|as i|what i|this|both|like me|me|combination|same)",
        "(second to none|one of a kind|unmatched by|in a league of my own|a cut above (the (rest|others|field|"
        "average|competition|crowd)|most|any|everyone|all|$)|hard to beat|heads above|top of the pile|top of your "
        "list|head and shoulders above|runs rings around|hard pressed to find|hard-pressed to find|struggle to find "
        "anyone|unlikely to find|difficult to find anyone|hard to find anyone|not find anyone|rarest of|rare breed)",
        "(do not|would not|should not|need not|stop|no need to|why) (waste .. (time|money)|keep|look~|interview~|"
        "consider~|see~|meet~|bother) ..4 (other {candidates}|the others|anyone else|anybody else|further|any "
        "further|elsewhere|more {candidates}|on others|on anyone)",
        "whoever (else|you) .. (i|me|my) (am|can|will|would|could|bring|have)",
        "(compare|comparing|compares|compared|weigh|measure|put) (me|my [own] (record|cv|resume|experience|results|"
        "numbers)) .. (with|to|against|beside|next to|alongside) ..4 (other|others|anyone|anybody|candidates|"
        "applicants|shortlist|rest|field|rivals)",
        "(younger|older|internal|local|external|cheaper|less experienced|less qualified|weaker|lesser|the other two|"
        "the other three|the other|recent graduate) ({candidates}|graduates) .. (lack|cannot|could|do not|will|"
        "would|may|might|not|only|never|would need|have)",
        "(doubt|doubts|question|wonder|unlikely|hard to believe|cannot imagine|could not imagine) [that|whether|if] "
        "(the|any|your|many) ..2 (others|other {candidates}|rest|{candidates}|shortlist|other finalists|anyone else|"
        "applicants) ", "of all (the|your|those|these) (people|"
        "candidates|applicants|others|names|faces|interviewees|finalists|nurses|teachers|engineers|analysts|hopefuls) "
        "..4 (i|me|my)", "(the|that) (lady|man|woman|person|chap|fellow|guy|girl|candidate|applicant|"
        "gentleman|youngster|lad|others|people|two) ..3 (in|from) (the|your) (waiting room|lobby|corridor|reception|"
        "other interview) ..8 (not|lack~|know|knew|could|looked|seemed|less|nervous|lost|young|old|better|worse)",
        "unlike (the|a|your|some|so many|many|most|other|others|certain|my) ..2 (graduate|graduates|candidate|"
        "candidates|applicant|applicants|others|rest|school leaver~|career changers|competition|job hopper~|jobseeker~|"
        "people who|people you|you see|interviewees|newcomers|beginners|rivals|nurses|teachers|engineers|analysts)",
        "(unlike|than|beyond) (others|most|many) , i",
        "(nobody|no one|no-one|none|no person|no applicant|no candidate|not one|no other {candidates}|not a soul|"
        "hardly anybody|hardly anyone|few) ..8 (as|better|more|half as) ..4 (i am|i do|i can|i have|i would|i will|"
        "than i|than me|like me|as me|as i|me|mine|my)", "(interview|see|meet|search|look|advertise|trawl|"
        "read|wait|go through|talk to) ..8 (back to me|like me|my equal|better than me|anyone better|somebody better|"
        "someone better|match me|no one better|nobody better|my match|choose me|pick me)", "(outshine|outclass|"
        "outperform|outdo|outrank|surpass|outwork|outstrip|eclipse|beat|trump|top|overshadow) (the|any|all|every|your|"
        "my|them|most|everyone|everybody|anyone|anybody|each) [of|other|others|the|rest|in|on|else|competition|rival~|"
        "{candidates}]", "(few|no other|hardly any|not many|scarcely any|very few|how many|not every|which other|what "
        "other) ..2 {candidates} ..8 (i|my|me|mine)", "(want|wants|wanted|deserve|deserves|need|needs|love|loves|suit|"
        "suits) (it|this|the job|this job|the post|the role|this role|this post|to work here|to work for you|to join "
        "you|this work) [so|far] (more than|the most|most|harder than|better than) (any~|most|every~|the other~|they|"
        "others|all|of all|who~)", "(i will|i would|i|i am the one who) ..2 (want|deserve|need|love) (it|this|the job|"
        "the post|the role|the work) (the most|most of all|more|best)", "(i|me) ..6 better [suited|qualified|prepared|"
        "equipped|placed|trained|informed|motivated|read|versed|value] ..4 than (the (others|other {candidates}|rest|"
        "competition|field)|any (other|of|{candidates})|most {candidates}|your other|others|anyone|anybody|everyone|"
        "those who|those you|whoever)",
        "(front-runner|frontrunner|clear favourite|clear favorite|obvious winner|natural winner|clear winner|the "
        "winner|first past|top of the class|best of the bunch|pick of the bunch|cream of the crop|best in the field|"
        "no contest|not even close|in a class of my own|in a different league|in another league|streets ahead|miles "
        "ahead|way ahead|light years ahead|hands down the|one step ahead|rise above|rises above|tower above|stand "
        "alone)", "(others|the others|other people|some people|most people|some {candidates}|"
        "many {candidates}|other {candidates}|some applicants|anyone|anybody|any fool|any graduate) ..2 (talk|talks|"
        "claim|claims|say|says|promise|promises|can|may|will|might|merely|only|just) ..6 , (i|but i|whereas i|while i|"
        "and i)", "(while|whereas|where|whilst|although) (others|the others|other {candidates}|other people|most "
        "{candidates}|many {candidates}|most people|some people|younger people|the rest|your other {candidates}) ..8 i",
        "(the others|your other {candidates}|other {candidates}|other finalists|the rest of them|your other finalists) "
        "..2 (cannot|could not|will not|would not|do not|did not|have not|has not|are not|were not|lack|lacked|only|"
        "merely|fail|may be|may have|might be|might have|are cheaper|are younger|seemed|looked|just|never)",
        "why (look|search|interview|see|settle|choose|pick|hire|take) ..4 (further|elsewhere|others|anyone else|"
        "anybody else|anyone|somebody|someone|less|second best|second-best|another|more)", "(second best|second-best|"
        "settle for less|settle for anyone|second choice|second-rate {candidates}|also-rans|also rans)",
        "(your|the) (search|hunt|quest) (is over|ends here|can end|can stop|has ended|should end|stops here|need go "
        "no)", "(will not|would not|could not|will never|would never|hardly|cannot|struggle to|hard to|difficult to|"
        "hard pressed to|try to|unlikely to|if you) ..2 find (anyone|anybody|someone|somebody|another|a ..2 "
        "{candidates}|many) ..2 (who|with|to|that|in|on|for|better|like)", "(interview|see|meet|try|talk to|search|"
        "look at|advertise to) ..1 (fifty|fifteen|twenty|thirty|forty|a hundred|hundreds of|a thousand|dozens of|ten|"
        "another|as many) ..2 (more|people|others|and|candidates|as you like|of them) ..4 (not|never|still|without|no)",
        "i am ..2 (strongest|best|finest|brightest|smartest|ablest|hardest-working|most (qualified|experienced|capable|"
        "skilled)) ..1 (engineer|nurse|teacher|analyst|manager|welder|designer|developer|accountant|person|chef|driver|"
        "planner|researcher|candidate|applicant|one|salesperson|writer) ..2 (you|this|in|on|of|around|out|who|that)",
        "(cannot|can not|can hardly|could not|must not|are not|there are not|will not|are hardly|surely not|there "
        "cannot) be (many|any|a lot of|too many|anyone|anybody) ..3 (who|that|with|better|like) ..2 (match|equal|rival|"
        "surpass|come|offer|bring|beat|my|me|than|i)", "(if|should) (someone|somebody|anyone|anybody|another "
        "{candidates}|any other {candidates}|one of the others) ..2 (has|have|had|can|could|knows|brings|offers|is|"
        "were|shows|does) ..3 (more|better|stronger|fitter|as much) ..6 (than (i|me)|as i|surprised|amazed|astonished|"
        "shocked|eat my hat)", "(hard|difficult|hard pushed|hard-pushed|hard put|not easy|pushed|unlikely) [for you] "
        "to (find|get|see|meet|hire) (someone|somebody|anyone|anybody|a candidate|an applicant|a person|another) ..3 "
        "(better|as|more|stronger|fitter|like me|with my|who)", "(none|not one|nobody|no one) of the (other|rest|"
        "others) ..2 (people|candidates|applicants|interviewees|others|hopefuls|waiting|in the (waiting|room|lobby)) "
        "..6", "(others|people|candidates|applicants|man|woman|guy|girl|fellow|crowd|competition) in (the|your) "
        "(waiting room|lobby|reception|waiting area|hallway|corridor) ..2 (looked|seemed|could not|cannot|did not look|"
        "were not|was not) ..4", "who else (can|could|has|have|will|would|brings|offers|knows|is) ..6",
        "(match|matches|matched|rival|rivals|equal|equals|surpass|beat|beats|touch|touches) me (for|in|on|at|when it "
        "comes) ..2 (experience|skills|knowledge|speed|effort|results|energy|drive|passion|this|numbers|accuracy|it|"
        "anything|dedication)", "(doubt|doubtful|not sure|unlikely) ..2 you will ..2 (meet|find|see|interview|come "
        "across) (anyone|anybody|someone|another|a candidate) ..3", "(others|other people|some|the rest|some people) "
        "(may|might|can|will|just|only) (talk|promise|say|claim|boast|dream|try)", "there is not another {trade} ..8",
        "(not|hardly) another {trade} (between|within|in|on|from|for|anywhere)", "(look|search|hunt) (far and wide|"
        "high and low|long and hard|all over) ..2 (and|without|but|before)", "of (everyone|everybody|all (those|the "
        "people)) you have (seen|met|interviewed|spoken to) ..3 (i|me)", "(find|meet|see) my (like|equal|match)",
        "(other|another|next|last|previous|first) ..1 (chap|chaps|fellow|fellows|guy|guys|lady|ladies|man|men|woman|"
        "women|lad|girl|people|person|one|ones|interviewee~|gentleman) ..3 (in the (waiting room|lobby|corridor|queue|"
        "hall|reception|chair)|(you saw|you see|you met|you meet|you spoke|you interviewed|you are seeing|you are "
        "interviewing|you have seen|you will see)|before me|after me|on your (list|shortlist)|(who were|who was|who "
        "came|who are|who is) (waiting|there|before|after|in))", "you ..2 (will|would|could|may|might|can) ..6 "
        "(not|never|hardly|without|struggle to|hard pressed to|hard put to|look long|search|unlikely to) ..6 (better|"
        "my equal|my match|like me|as (good|committed|experienced|keen|hungry) as (me|i|mine)|of my (calibre|caliber|"
        "kind|sort|quality)|another like me|my mix|my combination|than mine|than me)", "against (anyone|anybody|any|"
        "all|everyone|the best) ..3 (shortlist|list|field|others|candidate~|comers|applicant~|else)",
        "(none|not one|neither|few|half|most) of (your|the) ..1 other [two|three|four|few] ({candidates}|people|"
        "finalists|interviewees|hopefuls|names|faces|ones you|lads|men|women|nurses|engineers|teachers|chefs|"
        "drivers|options)", "(your|the) other (interviewees|hopefuls|choices|"
        "contenders|finalists|prospects|shortlisted|options)", "rest of your (shortlist|list|candidates|field|"
        "applicants|interviews)", "(my|other) (competitors|rivals|competition) (for|in) (this|the|your) {job}",
        "^(others|some|many) (may|might|can|will|could|would|just|only) ..6 (i do|i did|i can|i deliver~|i show|i "
        "prove|i have|i am|i will)", "(outshine|outperform|outclass|outdo|outwork|beat|surpass|trump|leave behind|"
        "tower above|stand above) ..2 (the rest|the others|others|everyone|everybody|the competition|the field|them|"
        "any of them|all of them)", "(safer|better|stronger|surer|wiser|smarter) ..3 than (your|the|any) other",
        "search ..4 (year|month|years|months|far and wide|high and low) ..3 (not|without|never)",
        "(hardly|scarcely|barely) (anyone|anybody|any|a soul|a candidate|an applicant) ..3 (applying|else|out there|on "
        "the market|you meet|you see|interviewed|can|will|could|has|have|brings|offers) ..4", "(next to|beside|"
        "alongside|against|up against) (any|all|each|every|most) [one] of (them|the others|the rest|these|those|your)",
        "(graduates|youngsters|juniors|school leavers|career changers|internal candidates|younger people|older people|"
        "beginners|freshers|newcomers) ..6 (cannot|can not|could not|could never|will never|do not|lack|will not) ..4 "
        "(i|what i|me|my|offer|match|bring)",
        "(not|never|hardly) (find|meet|get|hire|see) (a|an) (harder|better|keener|abler|finer|stronger|more ..1) ..1 "
        "({trade}|worker|person|candidate|employee|applicant|colleague|one)", "(tower|towers|stand|rise|soar) ..2 "
        "(over|above) ..1 (the|your|all|any|my) ..1 (competition|rest|others|field|rivals|crowd|candidates|applicants)",
        "hard (pushed|pressed|put) to ..1 (find|meet|get|beat|match) ..3",
    ),
    but=(
        "(know|understand|realise|realize|appreciate|sure|imagine|aware|expect|guess|assume) .. (other|many|more|"
        "several|further) {candidates}", "(meet|meeting|see|seeing|interview|interviewing|speak|speaking|talk|"
        "talking) [with|to] [the|your|several|a few|some|many] (other|more|further|remaining|last) {candidates}",
        "(wish|congratulate|luck to|congratulations to|chose|chosen|decided on|went with|gone with) .. {candidates}",
        "for (housing|loans|grants|places|asylum|funding|the course|tickets|the fund|the bursary)", "(choir|grant|"
        "funding|housing|election|audition|casting)", "more than (i did|before|ever|yesterday|this morning)",
        "than (anyone|anybody|most people|everybody) (sees|notices|knows|thinks|imagines|guesses|ever sees)",
        "(told|said|kind|friendly|helpful) ..3 (roadworks|way|me)", "who else (should|do you|works|is on|sits|uses|"
        "needs|would (use|need|sit))",
        "(take|takes|took|taken|taking|last|lasts|lasted) longer than",
        "(applicant|candidate) for (a|the|our|any) (loan|mortgage|grant|visa|licence|license|flat|tenancy|bursary|"
        "place)",
        "(man|woman|person|one|lad|fellow|nurse|teacher) before me (in (the|that|this|my) (job|post|role|shift|"
        "seat)|had|left|kept|was off|wrote)",
    ),
)  # fmt: skip

PERHAPS_RIVALS = Talk(
    name="perhaps rivals",
    denied=True,
    ways=(
        "(better|stronger|more|superior|ahead|above|unlike|unmatched|apart|stand out|standing out|stands out|sets "
        "me apart|set me apart|differ|different|head and shoulders|compared|comparison|measured) ..4 (the "
        "competition|the crowd|the rest|the pack|the field|the others|all others|everyone else|everybody else|"
        "anyone else|anybody else|any other person|most people|other people you|the other people|your other options|"
        "the other finalists|the others you|other interviewees|other candidates|other applicants|the average "
        "{candidates}|every other {candidates})",
        "(anyone|anybody|everyone|everybody|whoever|no one|nobody|no-one) else (you|on your|in your|in the|who|on "
        "the|has|can|could|for the|is|will|would|with|applying|applied|you are|you have|you might) .. (interview~|"
        "shortlist|short list|list|meet|met|seeing|see|consider~|appl~|running|pool|hire|pile|pipeline|i|me|my|"
        "better|stronger|match|offer)",
        "my (competition|competitors|rivals|fellow candidates|fellow applicants|fellow interviewees)",
        "(rest of|others on|anyone on|anybody on|nobody on|everyone on|people on|names on|no one on|anyone else on) "
        "[the|your] (shortlist|list|pile|field|pool|longlist|applicants|candidates|crowd|bunch|applications) .. "
        "(can|could|will|would|has|have|is|are|knows|know|do|does|match|bring|want|wants|cannot|weld~|lack)",
        "(the|that|your|this) (lady|man|woman|person|chap|fellow|guy|girl|candidate|applicant|one|gentleman|"
        "youngster|lad|boy|young man|young woman|other two|two|others) ..3 (before|after|ahead of|in front of|next "
        "to|behind|beside) me",
        "(typical|average|usual|run-of-the-mill|ordinary|standard) (graduate|candidate|applicant|analyst|nurse|"
        "teacher|engineer|jobseeker|interviewee|candidates|applicants|graduates)",
        "(more|harder|longer|stronger|further) ..3 than (anyone|anybody|any of them|any of the others|the other "
        "{candidates}|they|your other~|the competition|those you|whoever|everybody else|everyone else|most people) "
        "[else] [on|in|you|who|applying|will|have|can|do|could|interview~|met|see|know]",
        "no (comparison|competition) (for me|with me|between|here|at all)",
    ),
    but=(
        "(know|understand|realise|realize|appreciate|sure|imagine|aware|expect|guess|assume) .. (other|many|more|"
        "several|further) {candidates}", "(wish|congratulate|luck to|congratulations to|chose|chosen|decided on|went "
        "with|gone with) .. {candidates}", "more than (i did|before|ever|yesterday|this morning)",
        "than (anyone|anybody|most people|everybody) (sees|notices|knows|thinks|imagines|guesses|ever sees)",
        "(take|takes|took|taken|taking|last|lasts|lasted) longer than", "(than|before) they (were|are|had|have|did|do|"
        "can|could|should|need|needed|know|knew)",
        "(applicant|candidate) for (a|the|our|any) (loan|mortgage|grant|visa|licence|license|flat|tenancy|bursary|"
        "place)", "before me (in (the|that|this|my) (job|post|role|shift|seat)|had|left|kept|was off|wrote)",
        "(told|said|kind|friendly|helpful) ..3 (roadworks|way|me)", "who else (should|do you|works|is on|sits|uses)",
        "your (competitors|competition|rivals|rival|competitor)",
    ),
)  # fmt: skip
"""What sets the candidate against others where the sentence speaks to the reader, or of choosing somebody."""

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
        "delighted with|was won over|has given me) .. (me|i|my|mine)", "(your|the) [own|former|new|deputy|managing|"
        "company] ({boss}|board|chief executive|managing director|line manager|head of hr|trustees) [has] [already|"
        "also|personally] (told|mentioned|said|suggested|remarked|whispered|confided|indicated|confirmed|made it "
        "clear) [to] [me] [that] ..3 (i am|i was|i would|i will|i had|i should|i have|he wants me|she wants me|they "
        "want me|hire me|hired|my|first choice|favourite|favorite|shoo-in|mine|in the bag)", "(told|assured|promised|"
        "informed|confided to|whispered to) me [already|privately|herself|himself|personally|in confidence] [in "
        "confidence] [that] .. (i am|i was|i would be|i would get|i will be|i will get|i had|i have|it is|the job is|"
        "this is) [clearly|very much|definitely|already|by far|as good as] (her|his|their|your|the|a|an|mine|in|"
        "perfect|exactly|just|hired|ahead|top|first|one|strongest|ideal) .. (choice|favourite|favorite|candidate|pick|"
        "job|shoo-in|shoo in|best|list|bag|person|one|fit|hired|match|mine|ideal|what)", "(i|my [own|late|old] (father|"
        "mother|uncle|aunt|cousin|brother|sister|wife|husband|friend|neighbour|neighbor|former boss|family|godfather|"
        "father-in-law|brother-in-law|sister-in-law|flatmate|professor|dad|mum|mom|best friend|boyfriend|girlfriend|"
        "partner)) .. (know|knows|went to school|went to university|plays golf|play golf|plays tennis|play tennis|is "
        "friends|am friends|is close|am close|is on first-name|am on first-name|dined|had dinner|had lunch|sits on|is "
        "married|is related|am related|is a friend|am a friend|grew up|studied|served|sails|goes sailing|ski|skis|is "
        "in touch|am in touch|was at school|was at university) [very|quite|personally] [well] [with|to|of] [several|"
        "some|many|two|one|all] [of] your [own|former|whole|entire] ({boss}|board|chief executive|managing director|"
        "senior|directors|trustees|family|management|leadership|executive~|investors|owners|founders|shareholders|"
        "chief)", "(friend|friends|cousin|nephew|niece|neighbour|neighbor|golf partner|godson|goddaughter|acquaintance|"
        "relative|schoolmate|classmate|flatmate|son|daughter|son-in-law) (of|with|to) (your|the) [own|managing|"
        "company's|company] ({boss}|board|chief executive|managing director|founders|owners|directors|trustees|mayor|"
        "minister|shareholders|investors)", "(put|puts|putting|have put|has put) [in] a [good|kind|strong] word [in] "
        "[for me|about me|on my behalf] .. (with|to|at) (you|your|the {boss})", "put in a [good] word .. (for me|on my "
        "behalf|with you|with your|with the)", "(will|can|could|would|is happy to|are happy to|has offered to|has "
        "promised to|would be happy to|is ready to) (vouch for me|back me|speak up for me|lobby|put pressure|lean on|"
        "pull strings|pull some strings|have a word|ring you|call you about me)", "(pull|pulled|pulling) [a few|some] "
        "strings", "(friends|connections|contacts|allies|people|supporters|relatives|family) (in high places|at the "
        "top|on your board|on the board|in your board|in senior|in your management|at board level|in your head office|"
        "at head office|in your leadership)", "(well connected|well-connected|influential friend~|powerful friend~|"
        "influential people|important people|people who matter|people in high)", "(copied|copying|cc'd|cc'ing|cced|"
        "have cc'd|am cc'ing|forwarded this|forwarding this|written to|spoken to|spoken with|emailed|mailed|talked to|"
        "contacted|rung|messaged|met with|mentioned this to|told) [in|directly|personally] [to] your ({boss}|board|"
        "chief executive|managing director|superiors|line manager|head office|directors|chief) .. (about|too|as well|"
        "so|to|on|who|and|already|regarding|that|directly|myself|today|this)", "(ask|check with|just ask|talk to|speak "
        "to|feel free to ask) your [own] ({boss}|board|chief executive|managing director|line manager) .. (about me|"
        "how|who i|what he|what she|knows me|he will|she will|confirm|tell you|thinks of)", "(as|like) your [own] "
        "({boss}|chief executive|managing director|board) (knows|said|agrees|put it|told me|can confirm|will confirm|"
        "himself said|herself said|will tell)", "(wants me|want me|picked me|chosen me|chose me|rooting for me|is on "
        "my side|are on my side|in my corner|backing me|fighting for me|lobbying for me|supports me|support me|"
        "supporting me|pushing for me|voting for me|in favour of me|in favor of me|preferred candidate|hand-picked me|"
        "handpicked me|would hire me|ready to hire me|see me hired|see me get)", "(expects|expect|hopes|would like|"
        "wants|counting on|trusts) you to (hire|take|choose|pick|support|agree|give me|back|approve|say yes|appoint|"
        "find a place)", "(would not want|would hate|would be disappointed|will be disappointed|will be surprised|"
        "would be surprised|would be upset|will not be pleased|would not be pleased) .. (your|the) ({boss}|board|chief "
        "executive|managing director)", "(your|the) ({boss}|board|chief executive|managing director) .. (would be "
        "disappointed|will be disappointed|would be surprised|will be surprised|will ask|will want to know|would not "
        "like|is watching|is waiting to hear|expects (me|you (to|will)|an answer|a reply)|asked me personally|"
        "encouraged me personally|personally asked|personally invited)", "(first|top|favourite|favorite|preferred|"
        "number one) (choice|pick|candidate) .. (for|of) (her|him|them|your {boss}|the {boss}|your team|the panel|the "
        "others|the team)", "(old|close|good|personal|dear|family|great|childhood|long-time|longtime|lifelong|mutual) "
        "(friend|friends) of (the family|mine|ours|my (father|mother|family|parents|uncle|husband|wife)|your {boss}|"
        "your board|your chief)", "friend of the family", "i (play|sail|golf|ski|dine|drink|lunch|sing|worship|ride|"
        "hunt|fish|run|row|study|train|cycle|walk|went to school|go way back|share a) ..3 with your", "i (play|sail|"
        "golf|ski|dine|drink|lunch|sing|ride|hunt|fish|row) ..3 with (the {boss}|the chief|the chairman|the mayor|your|"
        "sir|lady|lord|councillor|senator|half your board)", "(copied in|copying in|cc'd|cc'ing|ccing|copied this to|"
        "copying this to|in copy|blind-copied|put in copy|have copied|am copying|also copied) ..3 (sir|lady|lord|dame|"
        "the|your|councillor|professor|mayor|senator|minister|dr|mr|mrs|ms|president|headquarters|head office|karen)",
        "(takes|taken|has|shows|took|showing|taking) (a|an) [keen|personal|great|close|lively|kind|special] interest "
        "in (me|my)", "(mention|use|give|drop|quote|remember) ((his|her|their) name|(him|her) (to you|when|here|in "
        "my))", "asked me to (mention|remember him|remember her|give you his|give you her|greet you|say he|say she|"
        "pass on his|pass on her|remind you|tell you he|tell you she|let you know he|let you know she)", "(ask|asking|"
        "asked|consult|check with|have a word with|talk to|speak to|ring|call) ..8 what (he|she|they) (think|thinks|"
        "thought|say|says|said|make|makes|know|knows) (of|about) me", "(he|she|they|who|whom|mayor|minister|councillor|"
        "{boss}|sir|professor|board|senator|bishop|dame|chief executive|uncle|father|family) ..8 (will|would) be "
        "(pleased|glad|delighted|happy|interested|sorry|surprised|disappointed|curious|upset|thrilled|sad|keen) to "
        "(hear|learn|know|see) [that|whether|if|how|of] ..2 (i|my|me|you chose|you hired|you took)", "(long|always|"
        "often|openly|already|publicly|personally) (regarded|considered|seen|called|described|spoken of|recommended|"
        "named|championed|backed|supported|praised) me [to|as|for|with|and|in|publicly|warmly]", "(regards|considers|"
        "sees|thinks of|rates|describes) me (as|the|a|an|one of|highly|very) ..3 (obvious|best|ideal|natural|right|"
        "first|perfect|strongest|finest|talented|gifted|choice|candidate|person|highly)", "(thinks|think|speaks|speak|"
        "spoke|thought) (highly|very highly|the world|well|very well|warmly) of me", "whom you (know|know well|will "
        "know|both know|may know|certainly know|surely know|report to|respect|admire|work for|answer to)",
        "(he|she|they|who) [also|has|have|kindly|already] (intends|plans|means|promised|offered|wants|is going|are "
        "going|plan|intend|mean|agreed) to (tell|ring|call|write to|speak to|have a word|phone|recommend me|mention me|"
        "raise it|bring it up|see to it|make sure|lobby|back me)", "(mayor|minister|senator|congressman|congresswoman|"
        "mp|councillor|sir|lord|lady|dame|baroness|bishop|ambassador|governor|general|celebrity|minister's|{boss}|"
        "board|chairman|founder|professor) ..5 (knows me|recommended me|backs me|supports me|sent me to you|vouches|"
        "thinks highly|speaks highly|owes me|for whom i|is a friend|is an old|is my [late|own] (uncle|aunt|father|"
        "mother|cousin|neighbour|neighbor|godfather|brother|sister|friend|father-in-law|mother-in-law)|is a relative|"
        "is a neighbour|is family|said he would|said she would|said i should|suggested i|insisted|assured me|promised "
        "me|told me i|wants to see me|wants me|is on my|put my name|got me this|is keen for me|asked after me|asks "
        "about me)", "(as|being) (a|the) [close|old|good] (friend|cousin|nephew|niece|neighbour|neighbor|relative|"
        "godson|goddaughter|son|daughter|brother|sister|former student|protégé|student|pupil) of (your|the {boss}|the "
        "board|the family|the mayor|sir|lady|lord|the chair~|one of your)", "(my|our) [old|close|good|dear] (friend|"
        "uncle|aunt|father|mother|cousin|neighbour|neighbor|godfather|brother|sister|father-in-law|mother-in-law|"
        "husband|wife|tutor|mentor|professor|boyfriend|girlfriend|partner|school friend|roommate) ..8 (your|the) "
        "(board|{boss}|chief executive|chairman|founder|owner|trustees|biggest client|largest client|largest customer|"
        "biggest customer|main investor|investors|shareholders|head office|management|parent company|regulator|mayor)",
        "(your|the) (biggest|largest|main|major|most important|best) (client|customer|investor|shareholder|donor|"
        "sponsor|supplier) ..8 (me|my|friend|know~)", "(connections|contacts|friends|friend|people|ears|allies|family|"
        "influence|word) ..3 (high places|on the board|on your board|at the top|in your management|in the management|"
        "in head office|at headquarters|upstairs|on the top floor|with the board|in the boardroom|in the ministry|at "
        "city hall|in the council)", "(upstairs|the top floor|higher up|higher ups|higher-ups|the powers that be|above "
        "you|over your head|those above|your superiors|your boss's boss|executive suite|corner office|boardroom) .. "
        "(know|knows|like|likes|want|wants|expect~|support~|approve~|agree~|me|my|told|said|has|have)", "(it would|it "
        "will|it may|it might) ..3 (please|disappoint|surprise|upset|annoy|displease|reflect badly|reflect well|not go "
        "down well|go down well) ..3 (your {boss}|the {boss}|the board|your board|the chairman|sir|lady|him|her|them|"
        "the family|the mayor)", "(on|at) (first-name|first name) terms with", "(count|counts|counting|number|numbers) "
        "..4 (among my|as a) [personal|close|good|old] (friend|friends)", "(with|have|has|having|enjoy|enjoys) (the|"
        "his|her|their) [full|personal|warm|strong] (backing|blessing|support|endorsement|ear|favour|favor|approval|"
        "sympathy) of (your|the (board|{boss}|chairman|mayor|union|council|chief executive|minister|trustees))",
        "(i (have|had)) (the ear|the backing|the blessing|the support|friends|a friend|an uncle|an aunt|family|a "
        "cousin|a sister|a brother) [of|on|in|at|who] (your|the|sits|works) ..3 (board|{boss}|chief executive|chairman|"
        "management|company|head office|trustees)", "(your|the) ..1 {boss} ..3 (impressed|taken|pleased|delighted|"
        "thrilled|happy) (with|by|that|to (hear|see|learn)) ..3 (me|my|i|we|talked|spoken|applied)", "(my|our) ..1 "
        "(dad|father|mother|uncle|aunt|cousin|brother|sister|husband|wife|neighbour|neighbor|godfather|boss|friend|"
        "in-laws|father-in-law) ..3 (business|golf|school|university|college|friends|works|worked|dinner|served|plays|"
        "knows|sits|went) ..2 (with|for|on|under|beside|to) (your|the ({boss}|board|chief|managing director|family "
        "that)) ..3", "(your|the) ..1 {boss} (is|was|are|happens to be) ..2 ((close|good|old|dear|family|personal|"
        "great) (friend|friends)|(friend|neighbour|neighbor|cousin|relative|client|brother|uncle) of (mine|ours|my|our|"
        "the family)|my ..1 (friend|neighbour|neighbor|cousin|uncle|brother|aunt|godfather|golf|client)|friends with) "
        "..3", "(chatting|talking|speaking|talked|spoken|connected|friends|in touch|contacts|tight|dinner|drinks|"
        "lunch) (with|to) ..2 (folks|people|friends|contacts|somebody|someone|some of your|several of your|those) ..2 "
        "(high up|higher up|at the top|upstairs|on your board|in your (company|board|head office|leadership|"
        "management)|inside|senior) ..3", "(they|he|she|people|everyone) ..1 (all|both) (say|says|agree|think|thinks|"
        "tell me|told me) ..2 you (should|ought to|must|would be (mad|crazy|foolish)|need to) (grab|hire|take|snap|"
        "choose|pick|get)", "(told|mentioned to|said to|let|informed|texted|wrote to|emailed) (your|the) ..1 {boss} "
        "..2 (that|know|we|i|about) ..6", "(bump|bumped|run|ran|running) into (your|the|him|her|one of your) ..3 "
        "(elevator|lift|lobby|golf|club|gym|conference|church|street|party|school gate)", "(your|the) {boss} and (i|"
        "me) (go|are|have|went|were|used|grew|know|play|share)", "my (aunt|uncle|father|mother|dad|cousin|brother|"
        "sister|husband|wife|neighbour|friend) (runs|owns|founded|heads|manages|chairs|leads|is on) (your|the) ..3",
        "(sends|send|sent) (his|her|their) (recommendation|endorsement|blessing) ..3", "from (sales|marketing|finance|"
        "accounting|engineering|head office|legal|operations|your team|the board) (said|says|told|thinks|assured|is "
        "sure|agrees) ..3 (i am|me|i was|i would|you should)",
    ),
    but=(
        "your [own] (first|top) choice", "(behind me|on my side) (at|on|of) (the|my) (street|road|desk|court)",
        "(expect|hope) you to (support|take) (the|your)", "my (former|old|previous|current|last) (manager|boss|"
        "director) .. vouch", "(whom|who) you know is (away|off|ill|retir~)", "(referee|reference|references) ",
        "(my|our) former", "as you asked", "told the (head|boss|manager|director) (that we|of the ward|nurse)",
        "old (boss|manager|head)", "friend of the (school|ward|museum|house|hospital|library|charity)",
    ),
)  # fmt: skip

CHECKS = (
    Check(
        name="compares-candidates",
        severity="warning",
        sentence="You set yourself against the other candidates.",
        source="http://www.cenedella.com/your-voicemail-is-so-annoying-2012/",
        english=True,
        hears=(RIVALS, OTHERS_BESIDE_ME, PERHAPS_RIVALS),
        when_heard=True,
        look=said(
            RIVALS,
            "It compares you with other candidates. Give your own evidence and let them compare.",
            or_=OTHERS_BESIDE_ME,
            perhaps=PERHAPS_RIVALS,
            if_=about_them,
            unless=elsewhere,
        ),
    ),
    Check(
        name="name-dropping",
        severity="warning",
        sentence="Somebody above or beside the reader is used as a lever.",
        source="http://www.cenedella.com/your-voicemail-is-so-annoying-2012/",
        purposes=TO_THE_EMPLOYER,  # whoever put in a word may be thanked for it
        english=True,
        hears=(LEVER, GRANDEES, FRIENDS_ABOVE),
        when_heard=True,
        look=said(
            LEVER,
            "It leans on somebody's name. Leave that person out and speak for yourself.",
            or_=GRANDEES,
            perhaps=FRIENDS_ABOVE,
            if_=anywhere,
        ),
    ),
)
