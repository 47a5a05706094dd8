"""How refusals are said by those who hire one person and write themselves: shops, founders, schools and theatres.

Also how a test, an audition or a budget says it: by what was wanting.
"""

from __future__ import annotations

from afterword.mail.reading.refusals import JOB, NEVER

_JOB = JOB[1:-1]
_SOMEONE = "(someone|somebody|a person|people|another ..1)"
_KIN = (
    "(cousin|nephew|niece|son|daughter|friend|mate|brother|sister|wife|husband|neighbour|neighbor|partner|mum|dad|"
    "mother|father|lad|girlfriend|boyfriend|grandson|granddaughter|pal)"
)
_FOLK = (
    "(guy|girl|lady|lad|bloke|chap|fella|woman|man|person|driver|local|kid|fellow|gentleman|neighbour|neighbor|student|"
    "graduate|leaver|school-leaver|regular|freelancer|contractor)"
)
_LEVEL = (
    "(level|levels|mark|marks|minimum|score|requirement|requirements|threshold|pass mark|passing mark|standard|"
    "standards|cut-off|cutoff|benchmark|bar|calibre|caliber|quality|expectations)"
)
_TRIED = (
    "(you|your ..4|result|results|score|scores|test|exercise|solution|challenge|performance|answers|assessment|"
    "assessments|submission|code|sample|audition|tape|recording|lesson|presentation|portfolio|task|case study|work)"
)
_ENDING = (
    "(this time|on this occasion|for now|right now|just now|at the moment|i'm afraid|sorry|unfortunately|though|$)"
)

WAYS = (
    "(found|got|have) our person",
    "(releasing|release|released|withdrawing) your (candidacy|candidature)",
    "(will not|are not|cannot|have decided not to) ..1 (inviting|invite) you to (an|a|the|our) ..1 assessment",
    "(gone|going|went|go) another way",
    "decided against (hiring|recruiting|filling|appointing|making an appointment)",
    "(hired|taken on|appointed|found) ..9 so (we do not|i do not|do not) need ..1 (anybody|anyone|any|another|more)",
    "(no luck|no joy) this time",
    "(no luck|no joy|not to be|not this time) ..2 (i'm afraid|sorry|unfortunately)",
    "(taken|hired|chosen|picked|appointed|employed) another (man|woman|person|candidate|applicant|lad|girl|guy|one)",
    # somebody else
    f"(have|we've|weve|i've|ive|they've|now|already|since|got) [now|already|since] (got|found|hired|picked|"
    f"sorted|lined up|chosen|roped in) {_SOMEONE} ..1 (for (this|it|that|the ..2 {JOB})|lined up|sorted|in place|"
    "on board|already|now|instead|starting|to fill)",
    f"(have|we've|got) [now|already] [got] {_SOMEONE} (lined up|in place|sorted|signed up|already|starting on|starting "
    "next)",
    f"(went|gone|going|gonna go|go) with (a|an|the|this|one|some) ..2 {_FOLK} (i|i've|we|we've|who|who's|whos|he|she|"
    "that|with|from|already|"
    "nearer|closer|local|instead|$) ..1",
    f"(took|taken|taking|hired|hiring|picked|chose|chosen) [on] (a|an|the|this|one|some) ..2 {_FOLK} (i|i've|we|we've|"
    "who|who's|whos|that|with|from|nearer|closer|instead) ..1",
    f"{JOB} ..2 (has been|was|is|got|been|have been|were) ..1 (snapped up|spoken for|nabbed|bagged|staffed|claimed)",
    f"({_JOB}) ..6 (has|have) [now|since|already|just|recently] been [now] (offered and accepted|offered to (a|an|"
    "another|someone|"
    "somebody|one)|given to|awarded to|filled|staffed|accepted by)",
    "(post|position|role|job) of ..5 (has|have) [now|since|already|just|recently] been [now] (offered|given|awarded|"
    "accepted) (to (a|an|another|someone|somebody|one of)|and|$)",
    "(headship|lectureship|professorship|readership|traineeship|apprenticeship|studentship|gig|commission) ..2 (has|"
    "have|was|were) [now|already|since] [been] (awarded|given|offered|gone|filled|taken) (to|now|already|and|$) ..1",
    "(part|lead|shifts|hours|beds|desk|slot|chair|work) ..2 (has|have|was|were) [now|already|since|all] [been] (gone|"
    "given|offered|cast|awarded|went) to (a|an|another|someone|somebody|one of|others|our) ..1",
    "(shifts|hours) (are|have) [now|all] (gone|been filled|been covered|covered|filled) ..1",
    "(job's|role's|position's|post's|spot's|place's|vacancy's|slot's) [now|already|been] (gone|taken|filled|closed)",
    f"{JOB} [has|is] gone [to] (already|now|mate|i'm afraid|sorry|$)",
    "(gave|given|offered|handed|passed|awarded) (the|this|those|these|that|our) (work|shifts|hours|gig|part|"
    "commission|"
    "desk|lead|contract|stall|room|chair) to (a|an|another|someone|somebody|one of) ..2",
    f"(his|her|my|their|our|boss's|owner's|manager's|chef's|landlord's|head's) ..1 {_KIN} ..1 (is|will be|has|have|are|"
    "is going to be) ..1 (doing|taking|taken|got|having|started|starting|filling|stepped) (it|this|that|in|on|over|the "
    f"{JOB}|the work|the shifts|there)",
    "(someone|somebody) [else] ..2 (has|have|is|already) [now|already] (signed up|said yes|agreed to|doing it "
    "now|in post|in the job|(started|starting|begun) (on|here|work|last|this|yesterday|today|monday|next|in|and|$))",
    "(just|only|ultimately|narrowly|marginally|slightly) (had|has) the edge ..1",
    "(someone|somebody|another|other|candidate|applicant|one) ..2 (had|has) the edge ..1",
    "(experience|seniority|local knowledge|continuity) won (out|the day)",
    f"(panel|committee|board|partners|governors|trustees|others|team|school|we) [has|have] (picked|chosen|chose|"
    f"appointed|selected|elected|preferred) (dr|mr|mrs|ms|miss|prof|professor|sir|rev|revd) ..3 (to the {JOB}|to this "
    f"{JOB}|as our|instead)",
    "(panel|committee|board|partners|governors|trustees|others|team|school|we) [has|have] (picked|chosen|chose|"
    "appointed|selected|elected|preferred) (dr|mr|mrs|ms|miss|prof|professor|sir|rev|revd) ..2 $",
    f"(appointment|hire) (has|have) [now|since|already] been made (to|for) (the|this|our|that) ..2 {JOB}",
    "(governors|trustees|school|academy|panel|theatre|council|partners|directors) (have|has) [now|since|already] "
    "(appointed $|appointed from|filled|recruited to|recruited $)",
    "(have|has|we've|they've|now|already) ..1 cast (another|someone|somebody|a different|the (role|part|roles|parts)|"
    "our|it|elsewhere|from) ..1",
    "(has|have|having|they've|had) [now|since|already] (hired|recruited|appointed) ((direct|directly) (for|to|via|"
    "through|instead|$)|themselves|through another|via another|in-house)",
    f"(cover|covering|fill|keep|keeping|do|doing|handle|share|sharing|split|splitting) (it|the {JOB}|this|the work|"
    "the hours|the shifts|this one|the duties) ..1 (ourselves|between us|between ourselves|between the team|in-house|"
    "in the family|among ourselves)",
    f"{JOB} ..3 (absorbed|folded|merged|rolled|subsumed) into ..2",
    # no place, no work, no money
    f"(leave|leaving|left|keep|keeping) (the|this|that|our|it) [{_JOB}] (empty|vacant|unfilled)",
    f"(there is|there's|is) no [longer a|such] {JOB} (any more|anymore|any longer|after all|now|to fill|to offer)",
    f"(and|along|goes|went) with it ..2 {JOB} ..3",
    f"{JOB} ..3 (has|have|was|is|had|been) [now|since|also|sadly|unfortunately] [been] (struck off|struck from|deleted|"
    "scrapped|axed|abolished|deprioritised|deprioritized|culled|discontinued|de-scoped|descoped|defunded|binned)",
    f"{JOB} ..4 no longer (stands|stand|going|going ahead|funded|advertised|offered|needed|exist|required|"
    "approved|viable)",
    "(rota|rotas|team|crew|books|staffing|company|ensemble|kitchen|register|panel of tutors) (is|are) [now|already|"
    "currently] full (and|so|now|for (the|this)|up|at|until|again|$)",
    "(we are|we're|were|now) [now|already|currently|all] (fully staffed|staffed up|full up|overstaffed|over-staffed|"
    "fully crewed|sorted for (staff|help|drivers|people|hands|cover)) (now|at|for|and|so|"
    "again|until|through|here|$)",
    "not [be] [currently] (adding|wanting|after|looking for|taking on|needing) (anyone|anybody|any more people|any "
    "more "
    "staff|extra staff|new staff|staff) ..2",
    "(have|has|got|we've|hired|taken) ..1 (enough|too many|plenty of|all the) (people|staff|drivers|hands|volunteers|"
    "servers|bodies|teachers|actors|tutors) ..1 (on as it is|already|now|for (the|this) (season|job|role|shifts|"
    "summer|show|cast|"
    "term|round|intake|cohort)|at the moment|we need|we "
    "can) ..1",
    "(is|there's|have|got|find|see) nothing [suitable|much|else] (for you|going|open|available|doing|suitable|that "
    "(suits|fits|would suit)) (at|just|right|here|now|currently|this|in (the|our)|i'm|$) ..1",
    "no (work|jobs|shifts|hours|vacancies|openings|places) [going|available|open|left|to offer] (at the moment|at "
    "present|currently|right now|just now|going|left|here|for the foreseeable|to give|for you)",
    "(there is|there's|have|find|see|got) no (place|spot|seat|opening|job|part|role|room|space|position) for you "
    "(here|this|in|on|at|now|$|right|just)",
    "(cannot|unable to|not able to|could not|not be able to|will not|will not be) (give|giving|offer|offering|find|"
    "finding) you (any|the|a|more) ..1 (shifts|hours|work|part|spot|slot|lines|start)",
    # not you
    f"{_TRIED} ..9 (fell|falls|fall|falling|was|were|is|are|scored|came|came in|landed) ..2 (below|under|short of|"
    f"beneath|lower than) (the|our|their|a|what) ..3 {_LEVEL} ..2",
    f"(fell|falls|fall|falling) ..1 (below|short of|under) (the|our|a) ..2 {_LEVEL} ..1 (we|required|needed|to|for|set|"
    "necessary|expected|that)",
    f"{_TRIED} ..9 (fell|falls|fall|falling|came|were|was|is) ..1 (short of|below) what (we|they|i|this|the) ..2",
    f"{NEVER} ..2 (at|to|up to|of) (the|a|our|their|that) ..1 {_LEVEL} ..1 (we|we're|we'd|they|they're|they'd|i|i'm|"
    "our|required|needed|expected|this|that|for|necessary|the role|the job)",
    f"{NEVER} ..1 what (we are|we're|they are|they're|i am|i'm|we were|they were|he's|she's|we) ..1 (after|looking "
    "for|seeking|wanting|needing|hoping for|hoping to find|need|needed|wanted) ..1 (for (this|the|our) ..1 (role|job|"
    "post|"
    "position|project|team|show|production|part|shop|kitchen|piece|commission|season|school|class|brief)|here|on "
    "this|{_ENDING[1:-1]})",
    f"{NEVER} [be] [to] (need|needing|require|requiring|want|wanting|wish|wishing) [to] (see|seeing|meet|meeting|"
    "interview|interviewing|have|take|taking|proceed|progress|go ahead|employ|use) [with] you ..2 (after all|for this|"
    "for the|this time|further|any further|now|any more|anymore|on this|$)",
    f"{NEVER} be (needing|requiring|wanting) (you|your services|your help) ..1 (after all|for (this|the|that)|this "
    "time|further|any further|any more|anymore|on this|now|$)",
    f"(client|they|he|she|boss|owner|head|chef) ..6 {NEVER} (wish|want|care) to (see|meet|interview|take|hire) you ..1",
    "^not (this time|on this occasion|for us) (i'm|sorry|unfortunately|sadly|though|we|around|this|$) ..1",
    "(classified|categorised|categorized|flagged|graded|recorded|listed|tagged|marked|coded|dispositioned|classed|set) "
    "as (not (suitable|selected|progressing|successful|qualified|appointable|eligible|shortlisted|recommended|"
    "considered|retained|proceeding|hired)|unsuitable|unsuccessful|declined|rejected|ineligible|below standard)",
    f"(audition|interview|application|trial|visit|conversation|submission|meeting|talks) ..3 {NEVER} ..1 (result|"
    "resulted|lead|led) (in|to) (a|an|the|any) ..2 (offer|contract|role|part|place|job|position|appointment|hire|"
    "engagement|interview)",
    "(sorry|regret|wish|afraid|apologise|apologies|sad) ..6 (not|cannot|could|couldn't|can't|wasn't|isn't|were) ..3 "
    "(more positive|more favourable|more favorable|better news|happier news|nicer news|a better outcome|a different "
    "outcome|a different answer|better answer)",
    "(wish|wished) ..3 (had|could give|could send|was|were|could bring|could offer) ..3 (better|different|happier|more "
    "positive|nicer|other) ..1 (news|message|answer|outcome|result|email|letter)",
    "(disappoint|disappointed|disappointing|turn down|turned down|turning down|say no to|let down|said no to) ..9 you "
    "..2 (one of them $|among them $|one of those $|included $)",
    f"(application|candidacy|candidature|submission|profile|audition) ..9 {NEVER} ..2 (taken|carried|moved|put|brought|"
    "progressed|pursued|considered|taking|going|go) ..1 (further|forward|ahead|beyond|onward) ..1",
    "(going|decided|have|best|will|we'll|like|prefer|wish|chosen|need|had|think we should|agreed) ..1 (leave it|leave "
    "things|leave this|call it a day|call time|draw a line|wrap things up|wrap it up|bow out) (there|here|under|at "
    "this|now|$) ..1",
    "(wrapping|wrap|leaving|ending|stopping) (things|this|it|the process) [up|off] (here|there) ..1",
    "(we|we'll|we're|i|i'll|they|client|we will) ..3 (bow|bowing|bowed) out ..1",
    "(have|had|need) to stop (at this point|here|at this stage|there|the process|your application) ..1",
    "(we|we'll|we're|i|i'll|i'm|they|client|boss|chef) ..2 (give|giving|gave|be giving) (this|this one|it|your "
    "application) a miss ..1",
    "(slept|talked|thought|discussed|considered|reflected|sorry|afraid|sadly|unfortunately) ..9 answer is ..2 no $",
    "(we|i|we'll|i'll|they|panel|team) ..3 say no (this time|to you|for now|here|on this|at this|$)",
    "(wish|wanted|hoped|loved|liked|love|like) ..4 to ..2 (say|said) yes ..2 (but|to you|this time|$)",
    f"(consider|regard|treat) (the|this|that|our) ..2 {JOB} ..1 (taken|filled|closed|gone)",
    "(will|we'll|are|we're|be) ..1 (focusing|focussing|concentrating) ..1 on (candidates|people|applicants|those|"
    "others|profiles) (with|whose) ..4",
    "(search|recruitment|process|competition|casting|selection) (has|have|is) [now] (come|drawn|reached|drawing) [to] "
    "(a|an|its) (close|end|conclusion)",
    "(not|wasn't|isn't) ..1 to be (this time|on this occasion|i'm afraid|sorry)",
    # kept for somebody, afforded by nobody
    f"(keep|kept|keeping|promised|reserved|saved|saving|earmarked|giving|give) (it|the ..1 {JOB}|this|the ..1 (shift|"
    f"shifts|work|bench|chair|stall)) ..1 (for|to) ((my|his|her|our|dad's|mum's) ..1 {_KIN}|(the other|another) (lad|"
    f"one|"
    "person|chap|girl|candidate|applicant|guy|woman|man)|(someone|somebody) else) ..1",
    "(cannot|unable to|not able to|not in a position to|could not) ..2 afford ..6 (staff|person|hands|hire|wages|"
    "anyone|someone|somebody|you|post|position|employee|role|to (hire|take|bring|pay|employ))",
    f"{JOB} ..6 (will not|no longer|will no longer) exist ..1",
    f"(felt|feel|feels|thought|found|think) ..1 (the|your|that) ..2 {NEVER} ..1 (there|quite there|up to (it|scratch|"
    "speed|standard|the)|where (we|they|it)) ..1",
    "(were|was|just|came) ..1 up against (a|an|some|someone|somebody|people|candidates|two|three|others|very) ..3",
    "(wants|needs|prefers|insists on|want|need|went for|prefer) (a|someone|somebody|somebody) ..1 more (senior|junior|"
    "experienced|hands-on|technical|local|established|seasoned) (hire|person|candidate|profile|one|pair of hands|"
    "engineer|teacher|$)",
    "no longer looking (at|for) (people|candidates|anyone|anybody|someone|somebody|a|an|applicants|staff|profiles) ..2",
    "(chair|desk|shift|slot|round|stand|bench|rota) (has|have) [now|since|already] been filled",
    f"({NEVER[1:-1]}) ..2 (find|make|offer|see) (a|any|the) (part|place|role|spot|slot|room|space|home|opening) for "
    f"you ..1",
    f"(you|you've|candidate|your ..2) {NEVER} ..1 (pass|passed|clear|cleared|succeed in|qualify in) (the|our|your|"
    f"this) "
    "..2 (test|exam|assessment|examination|trial|audition|screening|quiz|challenge|interview)",
    "(job|role|position|this|opportunity|post) ..3 not be ..1 (right|suitable|the right|a good|a match|the best|best) "
    "..2 (for you|match|fit|move|one)",
    "(have|has|we've|they've|we) ..1 (stopped|halted|ended|terminated|discontinued) your (application|candidacy)",
    "(candidacies|applications|candidatures) (for|to|against) (it|this|that) ..4 (closed|cancelled|canceled|withdrawn|"
    "rejected|void)",
    "(profile|application|cv|you|yours|name|submission|proposal|design|portfolio|tape) (did not|has not|have not|had "
    "not) [quite|sadly|unfortunately|in the end] (make|made) (it|the cut|the list|our list|the final) ..1",
    "(have|we've|already|now) ..1 (found|filled|picked|chosen|completed|finalised|finalized) our ..2 (team|crew|cast|"
    "staff|line-up|lineup|cohort|intake|roster|squad|ensemble) (already|now|for|but|so|and|$|this|in)",
    "(all|our|these|those) ..2 (placements|spots|shifts|apprenticeships|traineeships|parts|chairs|internships|stalls) "
    "..4 (have|are) [now|already|all|been] (gone|filled|taken|allocated|cast|snapped up) ..1",
    "(cannot|unable to|not able to|will not|could not) take you (this (year|time|summer|season|term|winter)|now|at the "
    "moment|right now|$)",
    "no (more|new|extra|further) (staff|hires|starters|people|hands|recruits|hiring) ..1 (till|this|for now|at the "
    "moment|before|for the) ..2",
    f"you {NEVER} [quite] (the|our|their|my|a) ..1 (profile|type|sort|kind|background|personality) ..1 (they|we|he|she|"
    "i|of|for|that|client) ..1",
    "(liked|loved|rated|fancied|wanted) (someone|somebody|another ..1|the other ..1) [else] ..2 (more|better|$)",
    "your ..2 (strengths|talents|skills|interests|gifts) (lie|lies|are|would be|is) ..1 (elsewhere|better used|better "
    "suited|in other|in another) ..1",
    f"({NEVER[1:-1]}) ..1 (feel|think|find|consider|believe|judge|felt) ..1 (your|you) ..8 (strong|good|high|deep|"
    "broad|relevant|compelling|convincing|senior|ready|developed|close|experienced|polished) enough ..1",
    f"(research|work|interests|profile|background|experience|practice|style|cv|portfolio) ..2 {NEVER} ..1 (sit|fit|"
    "align|connect|overlap|chime|mesh|gel) ..2 (with|enough|closely|our|the|into) ..1",
    f"(someone|somebody|candidate|applicant|finalist|dr|mr|mrs|ms|prof|professor|he|she|person) ..3 (has|have) [now|"
    f"since|"
    f"kindly|just|already] (accepted|taken up) (the|our|this) ..2 ({_JOB}|lectureship|headship|chair|offer|fellowship)",
    "release you from ..3 (process|search|consideration|shortlist|pool)",
    f"(call|calling|called) off (this|the|our) ..1 (hire|search|recruitment|hiring|competition|campaign|{_JOB})",
    f"(this|the|our) ..1 (hire|search|recruitment|competition|campaign|{_JOB}) (is|has been|was|is being) called off",
    f"({NEVER[1:-1]}) ..3 (respond|reply|answer) ..1 (favourably|favorably|positively) ..1",
    "(cannot|unable to|not able to|could not|will not) (retain|uphold) your (application|candidature) (for|in) (this|"
    "the)",
    "thanks but no (thanks|thank you) ..1",
    "(determined|concluded|established|found) that you (do not|did not|don't|lack|have not|does not) ..1 (have|hold|"
    "meet|"
    "possess|the|demonstrate|demonstrated|fulfil|fulfill) ..4",
    f"{NEVER} [quite] (make|made|reach|reached) (our|the|that|this|my) ..1 (longlist|long list|shortlist|short list|"
    f"cut|"
    "grade|final list|final three|last three) ..1",
    "(will|are|we're|we'll|decided|be|to) ..2 (going|moving|proceeding|continuing|move|go|proceed) [on|ahead|forward] "
    "without you ..1",
    f"{JOB} went (last week|yesterday|on|this|already|in|within|days|weeks|a (week|day|while)|at the) ..1",
    "(you|your) ..9 (cannot|could not|unable to|not able to) make (it|this|that|things) work ..1",
    "(instead of|rather than) (hiring|recruiting|appointing|taking (someone|anyone|anybody|somebody) on|taking on ..1|"
    "filling) ..1",
    f"there (is not|was not) (a|any|going to be a|really a) ..1 {JOB} (after all|any more|anymore|any longer|now|"
    f"here|$)",
    "changed (his|her|my|our|their) (mind|minds) about (having|hiring|needing|taking|recruiting|the "
    f"{JOB}|filling|employing)",
    "(were|are|was|had|have|so|with|simply|just) ..1 too many (good|strong|great|excellent|qualified|talented|"
    "brilliant|"
    "lovely|fine|wonderful|outstanding) ..1 (people|candidates|applicants|applications|actors|singers|teachers|"
    "readings|tapes|ones)",
    "(chose|choosing|preferred) to (interview|meet|invite|see|shortlist|progress) ..1 (those|candidates|applicants|"
    "people) (who|whose|with|that) ..2",
    # cut short
    "(pulled|cancelled|canceled|scrapped|withdrawn|axed|withdrew|binned|eliminated|cut) (the|this|these|those|their|"
    "our|"
    "all) ..3 (roles|positions|posts|jobs|vacancies|internships|placements|shifts|traineeships|apprenticeships)",
    f"(it|that|this|yours|{_TRIED[1:-1]}) {NEVER} ..1 (strong|good|polished|deep|convincing|senior|sharp|close) enough "
    "..6 (to (keep|go|move|progress|proceed|take|carry|continue)|for (us|the|this|our))",
    f"(hired|recruited|appointed) for (this|it|that|the {JOB}) (now|already|$)",
    "(end|ended|ending|wound|finished) up (hiring|taking on|appointing|employing|recruiting) (a|an|my|his|her|our|the) "
    "..2",
    "(panel|committee|board|team|we|they|client|owner|boss|governors|trustees) ..1 (went|gone|opted|plumped|voted) for "
    "..1 (experience|seniority|continuity|local)",
    "(impossible|not possible) ..3 to (employ|hire|consider|appoint|progress|sponsor) (you|your)",
    "(another|other|a different|one) ..1 (candidate's|applicant's|person's|finalist's) ..1 (experience|background|"
    "profile|"
    "skills|qualifications|approach|expertise) ..1 (fits|fit|suits|suited|matches|matched|was|is|were|aligns|aligned)",
    "(removed|dropped|eliminated|excluded|withdrawn|taken) [off|from] (the|our|this) ..1 (shortlist|short list|"
    "running)",
    "^(sorry|unfortunately|afraid) ..1 (filled|gone|taken|all (filled|gone|taken)|already (filled|gone|taken)) ..1 $",
    "^(filled|gone|taken|filled already|already filled|already gone) (now|already|i'm afraid|sorry|unfortunately|$) "
    "..1",
)
"""Somebody else, no place, or not the candidate, in plain words."""

TAKEN_BACK = (
    "search for (a|an|new|our|the) ..1 (supplier|venue|office|home|premises|building|agency|vendor|tenant|house|site|"
    "investor|name|logo|bug|cause)",
    "(move|moved|moving|moves|go|gone) on to (another|other) (company|firm|employer|role|job|school|post|position|"
    "organisation|organization|team|topic|city|opportunity|challenge|things|project|trust|business|house|place)",
    "(yours|your ..4) ..4 still (being|open|to be|under|live|active|undecided|in)",
    "(for|from|by|all|between|up for) (shortlisted|short-listed|selected|successful|preferred|invited|recommended) "
    "(candidates|applicants) ..1",
    "(people|candidates|applicants|those|profiles|members|users|seekers|jobseekers) [who] ..9 more likely ..1",
    "(progress|proceed|continue|move forward|go ahead|complete|progressing|proceeding) [with] (your|the) "
    "[pre-employment|"
    "outstanding|background|security|employment|reference|right to work|dbs|travel] (checks|"
    "check|clearance|onboarding|vetting|expenses|claim|payment|contract|registration|verification|enrolment|enrollment|"
    "induction|invoice|payroll|refund|reimbursement|booking)",
    "(as|because|since|following|due to) ..9 (documents|document|proof|references|page|pages|form|forms|certificate|"
    "passport|following|items|information) ..4 (missing|outstanding|incomplete)",
    "(offered|given|awarded|gone|going) to you",
    "you ..2 had the edge",
    "taken care of",
    "(temperature|temperatures|sales|profit|costs|prices|responses|attendance|donations|funding|turnout) ..3 (fell|"
    "fall|falls|was|were) ..4",
    "(top|full|maximum|highest) (mark|score|marks)",
    "(salary|pay|wage|wages|rate|noise|benefits|bonus) ..1 not ..6",
    "(and|so) you are (in|through) $",
    "(end|close) with you",
    "without (a|an|the|your|proof|valid|full|any) ..3 (check|checks|proof|permit|clearance|dbs)",
    "(candidate|applicant|candidates|applicants) (has|have) (left|forgotten|lost|rung|written|been delayed)",
    "filled with (challenges|fun|joy|laughter|light|people|excitement|opportunities|things|energy|variety)",
    "(way|route) to (the (station|office|shop|venue)|work|town|get)",
    "(filled|fill|filling) (out|in (your|a|for))",
    "(mailing|newsletter|e-mail|email|distribution|contact|marketing|reminder) (list|lists)",
    "(for|of) our old ..2",
    "(not|cannot|never|rather|do not) ..5 without you",
    "any further (north|south|east|west|questions|than)",
    "(candidate|applicant|candidates|applicants) (has|have) had to",
    "with (the|our) (office|building|branch|shop|warehouse|planned) (move|relocation|merger|refurbishment|extension)",
    "you [have|already|kindly] (accepted|taken up) (the|our|this|another)",
)
"""What in the same clause shows that none of it was said of this candidate."""
