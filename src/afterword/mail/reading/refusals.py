"""How refusals are said in English: outright, gently, by the book, by a mark, a list or a choice."""

from __future__ import annotations

_ON = "[forward|ahead|on|further|any further]"
_MOVE = (
    f"(move|moving|moved|proceed|proceeding|proceeded|go|going|gone|continue|continuing|progress|"
    f"progressing|progressed|advance|advancing|press|pressing|carry|carrying) {_ON}"
)
_OTHERS = (
    "(another|other|others|a different|different|someone|somebody|an internal|an external|candidates|applicants|"
    "a candidate|an applicant|"
    "one of the other|[just] a handful of [other]|[just] a couple of other|a small number|the other|a stronger|"
    "stronger|a more|more [closely] (experienced|qualified|"
    "suitable|suited)|those|individuals|people who|a few other|a number of other)"
)
_NOT = (
    "will not",
    "would not",
    "are not",
    "(we're|they're|i'm|team's|board's|panel's|committee's|client's) not",
    "is not",
    "am not",
    "did not",
    "do not",
    "cannot",
    "could not",
    "have not",
    "has not",
    "was not",
    "were not",
    "decided not",
    "chosen not",
    "choosing not",
    "chose not",
    "elected not",
    "opted not",
    "decision not",
    "decided against",
    "unable",
    "not able",
    "will no longer",
    "are no longer",
    "would rather not",
    "prefer not",
    "shall not",
    "going not",
    "sadly not",
    "regrettably not",
    "unfortunately not",
)
NEVER = (
    "(not|will not|would not|are not|is not|am not|do not|does not|did not|cannot|could not|have not|has "
    "not|was not|were not|unable|not able)"
)
_BE = (
    "[be|to be|to|been|going to|going to be|going to be able to|able to|be able to|in a position to|currently|"
    "looking to|planning "
    "to|taking|actually|also]"
)
_YOUR = (
    "(your|the|his|her) [job|recent|online|current] (application|candidacy|candidature|interview|submission|"
    "profile|resume|cv|expression of interest|bid|file|documents)"
)
_THEY = "(we|i|they|panel|committee|team|client|manager|partners|board|founders|hr|us|and|but)"
_CHOSEN = (
    "(successful|selected|chosen|shortlisted|short-listed|progressed|accepted|retained|approved|taken|considered|"
    "progressing|proceeding|moving|going|appointed|picked|advancing|advanced|one of|placed)"
)
_FAILED = (
    f"({NEVER[1:-1]}) [been|be|being] [further|quite|actually] {_CHOSEN}|unsuccessful|declined|rejected|turned down|"
    "no longer (under consideration|being considered|in consideration|active|considered)"
)
_FAILED = f"({_FAILED})"
JOB = (
    "(role|position|post|posting|job|vacancy|opening|opportunity|place|placement|slot|spot|seat|requisition|req|"
    "internship|"
    "search)"
)

WAYS = (
    "(cannot|unable to|not able to|could not|will not) accept (it|your [late] (application|submission)|"
    "applications ..2 (late|after|past))",
    "no longer (being considered|under consideration|in consideration|in the running|a candidate)",
    "(whittled|narrowed|cut|boiled|got) ..5 down to ..8 not (in|among|one of) ..3",
    "you are not (in|among) (the|that|those) ..2 this time",
    "(unable|not able|cannot|could not) ..1 (meet|fulfil|fulfill|grant|satisfy) your ..1 (wishes|wish|request|"
    "expectations)",
    "(cannot|unable to|not able to|will not|could not) ..1 (arrange|schedule|set up|offer) ..4 (interview|round) ..1 "
    "(for|"
    "with|to) you",
    "(your|you) ..6 (put on reject|marked as rejected|marked rejected|on reject)",
    "(stand|stood|standing) you down",
    "(you|your name|your application|your profile) ..3 not ..1 included (on|in|among) ..5",
    "(recruitment|hiring|search) ..5 (has|have) ..1 (ceased|stopped|ended)",
    "(both|all|our|those|these|the) ..2 (posts|positions|roles|jobs|places|vacancies|slots|openings|internships) ..4 "
    "(gone|"
    "filled|taken|closed|full|cancelled|canceled)",
    f"{JOB} ..3 (is|has) [already|now] gone",
    "(put|set|moved|changed) (to|in|on|as) (closed|rejected|inactive|not selected|declined|unsuccessful) ..1",
    "(cannot|unable to|not able to|not going to) (hire|take on|appoint|recruit|employ) (a|an|any|anyone|anybody|"
    "another|"
    "someone|somebody) ..4",
    f"(take|taking|taken|took) (the|this) ..1 {JOB} (off|down)",
    f"(extended|made|given|making|extending) ..1 offers to {_OTHERS}",
    "(programme|program|intake|cohort|scheme|roster) is [now|already] (full|closed)",
    f"(give|given|giving|gave|offer|offered|offering|award|awarded) (the|this) ..2 {JOB} to (our|another|someone|"
    f"somebody|"
    "my|one of|an internal|a) ..3",
    "(decided|chosen|chose|opted) (not|no|against) ..1 (take|taking|hire|hiring|recruit|recruiting) (anyone|anybody|"
    "someone|somebody|more|any) ..2",
    "not (taking|hiring|recruiting) (anyone|anybody) ..2",
    "(not be able to|unable to|not able to|cannot|will not) process your ..1 (candidature|application|candidacy|"
    "profile) ..1 "
    "(further|ahead|forward)",
    "(we are|we're|i am|i'm|we|i) ..2 (give|given|giving|gave) it to (my|his|her|another|someone|somebody) ..3",
    "(we|they|i|boss|client|owner) [have|are] (went|gone|going) with (a|an|the) ..1 (guy|girl|lady|lad|bloke|chap|"
    "fella|"
    "woman|man|person|driver|local)",
    "(could not|cannot|unable to|not able to|will not) include you in ..4 (selection|shortlist|list|round)",
    "(we'd|i'd|they'd) rather not (i'm|sorry|this time|hire|take you|$) ..1",
    "no longer being (recruited|hired|filled|offered)",
    "no longer (accepting|reviewing|taking|considering) ..2 (applications|candidates|applicants)",
    f"{JOB} ..5 you applied (to|for) (is|has|was) ..1 (closed|expired|filled|cancelled|canceled|withdrawn|removed)",
    "application ..9 unlikely to (progress|proceed|succeed|be progressed|be successful|move)",
    "(search|recruitment|competition|hiring process|selection process|recruitment process) (has|is) ..1 (concluded|"
    "over|"
    "ended|finished)",
    "offer (accepted|taken) by (one|a|an|another) ..2",
    "(hired|hiring|took on|taken on|given it to) (his|her|my|their|our) ..1 (cousin|nephew|niece|son|daughter|friend|"
    "mate|"
    "brother|sister|wife|husband|neighbour|neighbor)",
    "(do not|don't|dont) need (anyone|anybody|nobody|you|more people) ..2 (now|any more|anymore|at the moment|after "
    "all)",
    "(does not|did not|do not|not) ..2 match ..1 what (we|they|client) ..2 looking for",
    "(will not|do not|cannot|not) follow up ..4 (favourably|favorably)",
    f"(decided|chosen|chose|elected|opted|going) to (progress|advance|shortlist) {_OTHERS}",
    "(felt|feel|feels|think|thought|believe|believed) ..1 (you|you would|you'd) ..3 (overqualified|over-qualified)",
    "(take|taking|taken|took) a different (path|direction|route)",
    "turn down ..9 you (are|were) ..2 one of them",
    "(experience|background|profile|skills|cv|resume|you|qualifications) ..6 not ..1 what (they|we|client|team) ..1 "
    "(need|needs|after|want|wants|looking for)",
    "you were not ..2 right (fit|match|person|candidate)",
    "(do not|did not) think ..4 right (role|job|fit|position|match|place) for you",
    "(sorry|unfortunately|afraid|regret~) ..4 looking for (someone|somebody|a candidate|a person) (with|who)",
    "not (accepting|considering|taking) ..1 (more|further|new) (candidates|applicants|applications)",
    "not [currently] (hiring|recruiting) ..1 (at the moment|at present|right now|currently|at this time)",
    f"{JOB} (has|have) expired",
    f"no longer able to (hire|recruit|fill|offer) ..3 {JOB}",
    "(had to|decided to|have to|forced to) (cancel|abandon|stop|end) ..1 (recruitment|search|hiring|competition|"
    "process)",
    "(we|they|client|panel|team|i) [have|are] (went|gone|going) with (them|him|her)",
    "(application|candidacy|profile) has been archived",
    "rather than (progress|progressing|proceed|proceeding|advance) ..2 (application|candidacy|candidature)",
    "(sorry|sad|regret) to disappoint you",
    "(a|another|one) candidate has [now|already|since] been (selected|appointed|chosen|hired|found)",
    f"{JOB} will not be filled",
    "(re-advertise|readvertise|re-advertised|readvertised|re-advertising|readvertising) ..2",
    "(journey|application|process|quest|candidacy|road|path) ..6 (ends|ended|stops|stop) here",
    "(closing|closed|cancelling|canceling|cancelled) all [open|active|current] applications",
    "applications including yours",
    "those ..2 (have|has) ..1 been (picked|chosen|selected|appointed)",
    "(you|your) ..6 (removed|dropped|eliminated|excluded) from ..4 (process|list|consideration|pool|register|"
    "competition)",
    "(call|decision) not to (add|hire|fill|recruit|make a hire|go ahead)",
    "(placed|filled) (with|by) (another|someone else|somebody else|an internal|an external) ..1",
    "(no|not any) [suitable|current] (vacancy|vacancies|openings|opening|positions) ..4 (at the moment|at present|"
    "currently|at this time|right now|to warrant)",
    "not (come|go|gone|fall) your way",
    "(will not|are not|not) be (hiring|recruiting) (anyone|anybody|for this|for that|any more|anymore)",
    "(you|your application|your candidacy|your profile) ..1 unlikely to (progress|proceed|succeed|be progressed|be "
    "shortlisted|move)",
    "(marked|rated|assessed) (your|you) ..3 (not suitable|unsuitable)",
    "not for us ..1 (this time|right now|at the moment|on this occasion|at this time|now|i'm afraid)",
    "(we|i|they|have|already|just|been) filled (it|that one|this one)",
    "(position|role|job|post|spot|vacancy|it) ..1 got filled",
    "no longer (a|any) ..3 (role|job|post|position|opening|vacancy) (to offer|to fill|for you|here|at all)",
    "(decided|chose|opted|chosen|preferred|going) ..1 (employ|hire|engage|take|recruit) ..1 (other|another|different) "
    "(person|candidate|applicant)",
    *(f"{aux} {_BE} {_MOVE}" for aux in _NOT),
    "(we're|they're|i'm) not (going|able|in a position) to [be|be able to] (move|proceed|progress|advance|continue|"
    "take you|"
    "take this|take your|offer|hire|bring you)",
    f"{NEVER} [to] (identify|find|see|make|establish) (a|an|any|the) ..2 (match|fit) ..1",
    "(not|never) [appear|seem|look] to be ..4 (match|fit) ..1",
    f"{_MOVE} [in the process|in the hiring process|in our process|in our search|to the next (stage|round|"
    f"step)] with {_OTHERS}",
    f"(pursue|pursuing|pursued|consider|considering) {_OTHERS} (candidates|candidate|applicants|applicant)",
    "(not|unable to|never) (pursue|pursuing|be pursuing|to pursue) ..2 (application|candidacy|you|things|this)",
    f"{_YOUR} ..9 {_FAILED}",
    f"you ..3 {_FAILED}",
    "(will not|shall not|shan't|did not|have not|decided not to|could not|unable to|not able to|not be able to|"
    "cannot|won't be|"
    "not be|not) [be] (offer|offering|extend|extending|make|making|give|giving) [you] ..2 (position|"
    "role|job|post|place|offer|contract|employment|interview|internship|placement|vacancy)",
    "not in a position to (offer|make|extend|progress|proceed|take|invite) [you]",
    "(unable|not able) to (offer|place|hire|appoint|employ|take on|accommodate|progress|shortlist|invite|"
    "select) (you|your)",
    f"{NEVER} [to|be|going to|going to be] (take|taking|progress|progressing|advance|advancing|bring|bringing|"
    f"put|putting) (your|you|things|it|this|the|matters|with your) ..3 (further|forward|on|ahead|"
    f"through)",
    "(will not|not going to|not be able to|not able to|cannot|unable to|won't) [be] (progress|progressing|advance|"
    "advancing|invite|"
    "inviting|shortlist|shortlisting|consider|considering) (your|you|with your)",
    "(unable|not able|not|cannot|will not) [to|be able to|be] (invite|inviting|call|calling) you (to|for|in for|"
    "back for) ..3 (interview|interviews|next|further|assessment)",
    f"(the|this|that|our|your|a) ..4 {JOB} (has|have|had|was|is|are|being) [now|since|already|recently|just|"
    f"also|sadly|unfortunately|been] [been|now] (filled|given|gone|awarded|offered|taken|closed|"
    f"cancelled|canceled|withdrawn|eliminated|removed|appointed|unavailable)",
    f"{JOB} ..3 (has gone|went|going|goes|has been given|was given|was offered|has been offered|is going) to "
    f"(another|somebody|someone|a|an|the|one)",
    f"(filled|fill|filling|closed|close|closing|cancelled|canceled|cancel|withdraw|withdrawn|eliminate|eliminated|"
    f"scrap|scrapped) (the|this|that|"
    f"our) ..2 {JOB}",
    f"(no longer|not) [be] [looking|going|actively] [to] (hiring|recruiting|hire|recruit|fill|filling|"
    f"proceeding with|proceed with) ..3 {JOB}",
    f"{JOB} [that|which] [you|for which you] [had|have|recently] (applied|apply|were considered) [to|for] ..3 no "
    f"longer "
    "(available|open|exists|needed|required|active|being filled)",
    f"{JOB} ..2 (no longer (available|open|exists|needed|required)|not [be] (going ahead|available any more|"
    f"available anymore))",
    f"(selected|chosen|chose|select|choose|choosing|hired|hire|hiring|appointed|appoint|appointing|picked|pick|"
    f"gone with|went with|going with|go with|settled on|preferred|decided on|decided for|decided to go "
    f"with|decided in favour of|decided in favor of|opted for|offered the {JOB} to|offer the {JOB} to|"
    f"made an offer to|extended an offer to|extend an offer to|accepted by|selecting|gone for|went for|"
    f"given it to|awarded to) {_OTHERS}",
    "(another|other|a different|stronger|the other|one other|several other|two other|internal) (candidate|"
    "candidates|applicant|applicants|person|finalist|finalists|contender) ..3 (has|have|had|"
    "whose|who|with|edged|pipped|scored|ranked|performed|just|accepted|stood out|better|got|showed|demonstrated|that|"
    "more|came "
    "out)",
    "(in|a|go|going|gone|went|took|take) ..2 (different|another|new|other) direction",
    "(candidates|candidate|applicants|applicant|someone|somebody|individuals|people|others|those|person) ..2 "
    "(whose|who|with|that) ..7 (closer|closely|better|more|stronger|best|greater|precisely|"
    "match|matched|matches|aligned|align|aligns|fit|fits|suited|deeper|exactly)",
    "(do not|does not|did not|not|isn't|wasn't|aren't|neither) ..4 (right|good|best|perfect|strong|suitable|"
    "ideal|great|exact|close|quite the|quite a|a) (fit|match|candidate|person|one)",
    "(skills|experience|background|qualifications|profile|skill set|application|cv|resume|expertise) ..4 (do "
    "not|does not|did not|not|is not|are not|isn't|aren't) ..3 (match|meet|align|fit|aligned|suited|"
    "suit|match~|satisfy|right|what we|close enough|strong enough|in line|correspond|one of)",
    "no longer (considering|consider) (you|your)",
    "(you|your application|your candidacy|your profile|you're|your resume) ..4 no longer ..2 (consideration|"
    "considered|candidate|running|process)",
    "(remove|removed|removing) ..3 from (consideration|the process|our process)",
    "(pass|passing|passed) on (your|you|this|moving|it this time)",
    "(it's|it is|that's|is|a definite|be|was) a no (from|for|this|on|at|i'm|i am|unfortunately)",
    "(did not|didn't|have not|haven't|not) (get|got|gotten|make|made|been given|secure|secured|land|win|won) "
    "(it|the {job}|this one|the cut|the shortlist|the short list|through|the final)".replace("{job}", JOB),
    "you ..3 (close second|runner-up|runner up|second choice|our reserve|just missed "
    "(out|the|it|being)|narrowly missed|missed out|"
    "were not the one|came second|fell short)",
    "(narrowly|just|sadly|unfortunately|unsuccessful|missed|lost) [missed|lost] out (on|to|this|in)",
    f"{NEVER} [to|be|been|going to be] (selected|chosen|select|choose|selecting|choosing|appointed|appoint|"
    f"hire|hiring) (you|for this|for the|for our|as our|to|on this|this time|at this)",
    f"{NEVER} [be] [to be] (selected|chosen|hired|shortlisted) (on this|for|at this|to|this|as)",
    "(on this occasion|at this time|this time|this round|for this role|for this position|in this instance|at "
    "this stage|for now) ..4 (not|unsuccessful|unable|another|other|cannot|won't|someone|somebody|"
    "declined|no)",
    "(unsuccessful|not successful|unable to progress|not progress|not proceed|not proceeding|decline|declined|"
    "regret) ..4 (on this occasion|this time|in this instance|at this time|at this stage)",
    "(regret|sorry|afraid|unfortunately|disappointed|sad|regretfully|sadly|regrettably) ..6 (unsuccessful|not "
    "been successful|another candidate|other candidates|been filled|not be offering|not be progressing|"
    "cannot offer|decline your|not successful|was not selected|were not selected|other applicants|"
    "someone else|somebody else|not be proceeding|not be able to progress|bad news)",
    "(decided|have) to (decline|reject|turn down|say no to) (your|you)",
    "(decline|declining|rejecting|turning down) your (application|candidacy|candidature)",
    f"{NEVER} [be|to be] (a|the|our|one of) [final|finalist|successful|preferred|selected] (candidate|"
    f"candidates|finalist|finalists)",
    f"{NEVER} (the|our|a|quite the) (outcome|news|answer|result|decision|response) you (were|had|hoped|would|"
    f"are|wanted|may|might)",
    "(better|more|most) (suited|qualified|suitable|experienced|closely matched|aligned) (candidate|candidates|"
    "applicant|applicants)",
    "(concluded|ended|closed|closing|ending|concluding) (your|this) (candidacy|application|recruitment process|"
    "process)",
    "(panel|committee|team|board|manager|client|partners|we|they|hiring manager) ..2 (chose|has chosen|picked|"
    "has picked|preferred|went with|has gone with|have gone with|opted for|gone for|felt that another|"
    "ranked) (another|someone|somebody|a different|one of|an internal|the other)",
    "(keep|hold) you [in mind] .. though (this|it) (is|was) not",
    "(will|would|have|decided to) ..2 (end|stop|conclude|finish|leave it|leave things) (here|there) (with|for|at)",
    "(do not|don't|not) see (a|the) [good|strong|right] (fit|match)",
    f"{_THEY} ..4 (don't|do not|didn't|did not|no longer|cannot) (think|feel|believe|see|find|reckon|sense) ..6 "
    "(fit|match)",
    "(isn't|wasn't|is not|was not|not) ..2 (right|good|best|ideal|strong|perfect|close|natural|great) ..1 (fit|match)",
    "(fit|match) ..3 (isn't|wasn't|is not|was not|not) ..1 (there|right|strong enough|close enough|what we)",
    "(it's|it is|that's|this is) a no (from|this time|on this|for now|i'm afraid)",
    "(did not|didn't|hasn't|has not|won't) (go|gone|fall|fallen|swing|come out|work out) (your way|in your favour|"
    "in your favor|for you)",
    "(offered|given|gave|offering|giving|handed) it to (another|someone|somebody|the other|one of the|an internal|"
    "a colleague)",
    "(settled|landed|plumped|decided|agreed) (on|for) (someone|somebody|another|the other) ..1",
    f"{NEVER} ..2 get (you|it|this) over the line",
    "(take|taking|taken|took) a pass",
    "(passing|pass) on (you|this one|your application)",
    "(not|doesn't|does not|won't|will not) ..2 (work out|working out|worked out) (this time|on this occasion|for this)",
    "(was not|were not|wasn't|weren't) (to be|able to reach|able to find a fit)",
    "your ..2 (was|were|been) not ..2 (highest|strongest|competitive enough|ranked|within reach|scored high)",
    f"(yours|it) (has|was|is) ..2 {_FAILED}",
    f"{NEVER} [to] [be|be able to|able to|in a position to|going to|going to be] "
    "(offer|offering|extend|extending|make|making|give|giving|issue|issuing) [you] ..5 "
    "(position|role|job|offer|post|place|contract|employment|interview|internship|placement|vacancy|spot)",
    "(hire|hired|hiring|promote|promoted|promoting|recruit|recruited|filled|fill|appoint|appointed|go|going) ..4 "
    "(internally|from within|in-house)",
    f"{JOB} ..4 (has been|is now|was|is|have been|has now been|has since been|has already been) "
    "[now|already|since|recently|unfortunately] (filled|closed|cancelled|canceled|withdrawn|eliminated|removed|taken)",
    "(focus|focusing|focused|concentrate|concentrating|concentrated|prioritise|prioritize|explore|exploring) ..2 "
    "(on|with|other) ..1 (other|another|candidates|applicants|options)",
    f"{NEVER} [be] [able to] (working|work|bring|bringing) (together|you on|you onto|you into|you in)",
    f"you {NEVER} [be] [able to] (joining|join) us ..1",
    f"{NEVER} (among|amongst|in) (those|the) ..3 "
    "(selected|chosen|shortlisted|candidates|finalists|successful|short-listed|shortlist|group)",
    f"(extend|extended|extending|make|made|making|give|given|offer|offered) (the|an|our|this) (offer|"
    f"{JOB[1:-1]}) to "
    "(another|other|a different|someone|somebody|an internal|the other|one of)",
    f"{NEVER} have (a|an|any|the) ..3 (role|position|opening|vacancy|job|opportunity) ..4 "
    "(fits|matches|suits|match|fit|for you|suitable|right|suit|available)",
    "(decided|choosing|chosen|going|have|had|chose) to pass",
    "(someone|somebody|another person|another candidate) [else] ..2 "
    "(accepted|got|took|been appointed|been hired|been offered|been chosen|been selected|filled|start|starting|"
    "starts)",
    "(look|looking|search|searching) elsewhere",
    "(ruled|rule|counted|screened) (you|your application) out",
    "(will|is) not (be|going to be) [a] (you|yours|match|possible|successful)",
    "(needed|wanted|went for|went with|chose) (someone|somebody|a candidate|a person|people) "
    "(with|who) ..2 (more|deeper|greater|stronger|broader|longer|already|has already|additional) ..4",
    "(decided|concluded|chosen|chose|opted|elected|agreed|resolved|decision) not to "
    "(go|interview|hire|proceed|move|continue|progress|offer|pursue|extend|invite|take|appoint|advance|select|"
    "shortlist|"
    "consider|fill|make|put|bring|employ|carry)",
    "(continue|continuing|extend|widen|resume|reopen) (our|the|this|their) search",
    "(keep|keeping|continue|continuing) (looking|searching)",
    f"(decided|decision|chosen|opted|elected|choosing|concluded) to not {_MOVE}",
    "(decided|decision|chosen|opted|elected) to not (hire|offer|pursue|extend|invite|select|shortlist|consider|fill)",
    "(candidates'|candidate's|applicants'|applicant's) ..2 "
    "(more|better|closer|match|matched|align|aligned|fit|were|was) ..3",
    "(placed|came|ranked|finished|you were) (second|third|fourth|runner-up)",
    "(preferred|favoured|favored|leaned towards) (a|an|the|another) ..3 (candidate|applicant|person|profile)",
    "hold off (on|from) (moving|proceeding|hiring|bringing|progressing|taking) ..5",
    "(have|bring|with|send|share|writing|sorry|afraid|the|some|not|isn't|deliver|give) ..2 "
    "(disappointing|bad|difficult|unwelcome|sad|negative) news",
    "(disappointing|bad|unwelcome|sad|negative) news ..1 (on|about|from|regarding|for you|concerning|i'm afraid) ..4",
    "(went|gone|going|go|leaning) (the other|another|a different|in the other) (way|route|direction)",
    # by a standard, by a list, by a choice
    f"{NEVER} ..2 (reach|met|meet|attain|achieve|pass|clear|make) ..4 (standard|threshold|pass mark|cut-off|cutoff|"
    "benchmark|bar|required level|required score|criteria)",
    "(you|you've|score|scores|mark|marks|result|application|answers) ..4 (fell|falls|fall|was|were|is|scored|came|"
    "ranked|falling) ..3 (below|short of|under) ..4 (pass mark|threshold|"
    "standard|cut-off|cutoff|benchmark|required|bar|line)",
    f"(you|your name|your score|candidate) ..3 {NEVER} ..3 (placed|ranked|included|listed|qualified) ..2 "
    "(on|in|among|for) ..4 (list|panel|register|order of merit|pool|shortlist|those)",
    f"{NEVER} (rank|ranked|score|scored) ..2 (among|high|highly|within|enough|sufficiently|well enough)",
    f"you {NEVER} ..1 (our|the|their|my) ..1 (first|top|preferred|final) (choice|pick|candidate)",
    "(went|gone|plumped|leaned|leant|voted|opted|tipped|swung|fell|ended up|came down) ..7 (with|for|toward|towards|"
    "in favour of|in favor of|on the side of) (the other|another (candidate|applicant|person|finalist)|someone|"
    "somebody|a different|one of the other|a candidate|an internal)",
    f"(end|ended|ending|wound|finished) up (giving|offering|awarding) ..3 ({JOB[1:-1]}|it) ..1 to ..4",
    "(end|ended|ending|wound|finished) up (hiring|choosing|picking|appointing|taking) "
    "(someone|somebody|another|the other|a different|one of the)",
    "(not|isn't|wasn't) ..2 (good|great|better|happy|happier) news",
    f"{NEVER} (get|got|gotten|given|been given) the (nod|gig|green light|thumbs up)",
    "(you|you've|you were|candidate) ..4 (pipped|edged out|outscored|beaten to it|pushed into second)",
    "(someone|somebody|another|candidate|applicant|one) ..2 (edged it|edged ahead|nosed ahead|came out ahead|"
    "came out on top|had the edge|shaded it|pipped you)",
    f"{NEVER} [be] (asking|calling|bringing|having|seeing|inviting) you (back|again|for|in|forward|through)",
    "(result|outcome|status|verdict|recommendation) ..4 (unsuccessful|not selected|not qualified|not appointed|"
    "not successful|not placed|rejected|declined|not shortlisted|not progressed|not recommended|not appointable|"
    "not suitable)",
    "your (application|candidacy|candidature) (has|have|is|was) [now|been|now been] (closed|withdrawn from|concluded)",
    "(client|they|company|employer|panel|manager|team|committee|board) ..2 (rejected|declined|turned down) (your|you)",
    "(another|other|a different|the other|one other|internal) (candidate|candidates|applicant|applicants|finalist) ..2 "
    "(was|were) ..4 (closer|better|stronger|more|chosen|selected|preferred|successful|a|the|slightly|just|ahead|"
    "appointed|offered|hired|further|best)",
    "(fit|match|chemistry) ..1 (isn't|is not|wasn't|was not) ..1 (there|right)",
    "(is|it's|that's|be|was) a (pass|hard pass|no-go) (from|for|on|this)",
    "(recommended|recommend|recommending|nominated) ..1 (another|someone|somebody|the other|a different)",
    f"({NEVER[1:-1]}|decided not to) ..2 (recommend|recommended|recommending) ..3 (appointment|you|your|appointed)",
    f"{NEVER} ..6 take you (on|further|forward|through)",
    f"(withdraw|pull|pulled|scrap|scrapped|axe|axed) (the|this|that) ..2 {JOB}",
    "(have|had|must|hate) to let you down",
)
