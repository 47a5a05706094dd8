"""Refusals by what they come to: somebody else chosen, the candidate not, or the post gone."""

from __future__ import annotations

from afterword.mail.reading.refusals import JOB, NEVER

_OTHER_ONE = (
    "(another|others|someone|somebody|people|folks|individuals|professionals|other (candidates|candidate|applicants|"
    "applicant|people|folks|individuals|profiles|submissions|professionals|contenders|finalists|options|talent|ones)|"
    "(a different|an alternative|an alternate) (candidate|applicant|person|profile|individual)|"
    "the other [one|two|three] ..1|one of the ..1 (others|"
    "other|finalists|candidates|internal)|(a|an|the) ..2 (internal|inside|in-house|incumbent|external|local|former|"
    "more|stronger|closer|better)|an applicant|a candidate|candidates|applicants|a colleague|a small number|"
    "a couple of|a handful of|a few|a number of|a smaller group|a shortlist of|those (who|whose|with|candidates|"
    "applicants|that)|a person|the person (who|with|we|that)|the one (who|with)|"
    "the (guy|woman|man|lady|chap) ..1|a scholar|a teacher|(a|one) of our own)"
)
"""Who was taken in the candidate's place."""
_NAMELY = _OTHER_ONE.replace("another|", "another (candidate|applicant|person|individual|profile|finalist)|", 1)
"""The same, and not another yard."""
_NO = (
    "(not|cannot|unable|no longer|never|will not|would not|do not|does not|did not|are not|is not|was not|were not|"
    "have not|has not|had not|could not|decided against|opted against)"
)
_ONWARD = (
    "(take|taking|taken|move|moving|moved|progress|progressing|progressed|proceed|proceeding|advance|"
    "advancing|advanced|"
    "continue|continuing|pursue|pursuing|pursued|carry|bring|bringing|put|putting|forward|consider|considering|invite|"
    "inviting|shortlist|shortlisting|select|selecting|offer|offering|accept|accepting|include|including|recommend|"
    "recommending|refer|hire|hiring|appoint|appointing|employ|interview|interviewing|advancing|go|going|match|place)"
)
_THIS_CASE = (
    "(your (application|candidacy|candidature|submission|profile|resume|cv|file|interview|bid|case|name)|"
    "the next (step|steps|stage|round) with you|things (forward|further|on|ahead)|this (forward|"
    "further|ahead)|it (forward|further|ahead)|"
    "matters (forward|further)|the (interview process|hiring process|recruitment process|selection process|process) "
    "with you|you (forward|further|ahead))"
)
"""What would have gone on."""
_CHOICE = (
    "(chose|chosen|choosing|choose|select|selected|selecting|pick|picked|picking|hire|hired|hiring|appoint|appointed|"
    "appointing|prefer|preferred|favour|favoured|favor|favored|pursue|pursued|pursuing|engage|engaged|prioritise|"
    "prioritised|prioritize|prioritized|gone with|going with|go with|went with|gone for|going for|went for|"
    "settled on|settling on|settle on|opted for|opting for|plumped for|decided on|decided for|landed on|"
    "decided in (favour|favor) of|leaned towards|leaning towards|taken on|brought on|bringing on|bring in|brought in|"
    "invited|inviting|invite|interviewing only|recommended|nominated|shortlisted|short-listed)"
)
"""That a choice was made."""
_ON_WITH = (
    "(move|moving|moved|proceed|proceeding|proceeded|go|going|gone|continue|continuing|continued|progress|progressing|"
    "progressed|advance|advancing|advanced|stay|stick|sticking) [forward|ahead|on|further|forwards|instead|only|the "
    "process|the hiring "
    "process|the recruitment process|the interview process|the selection process|our process|the search|our search] "
    "[in the process|in our search|in the search|to the next stage|to the next round|to the next step|to interview|"
    "instead|at this time|at this stage|now] with"
)
_GAVE = (
    "(offer|offered|offering|give|given|gave|giving|award|awarded|awarding|extend|extended|extending|made|make|making)"
)

WAYS = (
    # somebody else, whoever chose and however
    f"(has|have|had|we|i|they|she|he|client|team|panel|committee|board|to|was|were|be|is|are|been|governors|trustees|"
    f"partners|manager|department|and|but|also|chose|decided) ..2 {_CHOICE} [instead|already|only] {_OTHER_ONE} ..1",
    f"{_ON_WITH} ..1 {_OTHER_ONE} ..1",
    f"{_GAVE} (it|the ({JOB[1:-1]})|this ({JOB[1:-1]})|an offer|the offer|our offer|that) to {_OTHER_ONE} ..1",
    f"{_GAVE} (another|somebody|someone) ..2 (it|the ({JOB[1:-1]}))",
    f"{_GAVE} (the|this|our|that) ..3 {JOB} [of|as|for] ..6 to {_OTHER_ONE} ..1",
    "(has|have|had|we've|they've|i've) ..2 (chosen|selected|picked|hired|appointed|recruited) [now|already] (the|our) "
    "..2 (candidate|applicant|person|individual|finalist) (who|whom|that|we|whose|which|with) ..1",
    "(made|finalised|finalized|completed|confirmed) (the|our|a|their|its) [final] (selection|choice|appointment|"
    "hiring decision) ..4",
    "(we|i|they|committee|panel|team) ..1 (looked|decided to look|chosen to look|opted to look|had to look) ..1 "
    "(locally|elsewhere|closer to home)",
    f"(fill|filled|filling) (it|the ({JOB[1:-1]})|this ({JOB[1:-1]})) (with|by|from) ..9",
    "(we've|we have|they've|they have|i've|i have|has|have) [now|already|since|just] filled (it|the|this|that|our) ..3",
    "(choice|decision|vote|preference|lot|nod) ..4 (fell|fallen|landed|settled|went|gone|came down) (on|to|with|upon) "
    f"{_OTHER_ONE}",
    f"(move|moved|moving) (on|along|ahead) to {_NAMELY} ..1",
    "(another|other|a different|the other|an internal) (candidate|candidates|applicant|applicants|finalist|finalists) "
    "[simply|clearly|currently] (is|are) [simply|clearly|a|the|much|slightly] "
    "(closer|better|stronger|most|best) ..2",
    "(someone|somebody) else is [simply|clearly|a|much|slightly] (closer|stronger|better suited|better fit) ..2",
    "(hire|hiring|appointment|selection|choice) of (another|someone else|somebody else|an internal|a different|one of "
    "the other) ..1",
    "(chosen|selected|decided|elected|opted) to (interview|meet|invite|see|speak to|speak with) [only] (those|"
    "candidates|"
    "applicants|people) (who|whose|with|that) ..2",
    "in (favour|favor) of (another|a|an|the|somebody|someone|one of) ..3 (candidate|applicant|person|finalist|one|"
    "insider|colleague|applicants|candidates|else|others)",
    "better served by (a|an|another|someone|somebody|other) ..4",
    f"{JOB} ..3 (accepted|taken|taken up) by ..2 (another|somebody|someone|one of|a|an) ..2",
    "(offered|offer) ..4 to (one of them|one of the others|a candidate|an applicant|another)",
    "(successful|preferred|chosen|selected|winning|suitable) (candidate|applicant|candidates|applicants) ..2 (has|have|"
    "had|was|were|is) [now|already|since|been] [been] (appointed|selected|found|identified|chosen|hired|offered|"
    "notified|informed|accepted|contacted|recruited|confirmed)",
    "(selection|appointment|hire|hiring decision|offer) (has|have) [now|already] been (made|accepted|finalised|"
    "finalized|completed)",
    "(identified|found|located|secured|have|had|received applications from|received|seen|met|meeting|met with|"
    "interviewed|there were|with) ..2 (another|other|a number of|several|stronger|many|some|a|more) ..3 (candidate|"
    "candidates|applicant|applicants|person|people|individual|individuals|applications) "
    "(who|whose|that|with|which) ..9 (closer|closely|better|more|stronger|best|match|matched|matches|align|aligned|"
    "aligns|fit|fits|suited|exactly|meet|met|exceed)",
    "(narrow|narrowed|narrowing|limit|limited|restrict|restricted) ..4 (search|pool|field|list|selection|shortlist) "
    "..2 (to|down) ..9",
    "(more|most|greater) (confident|confidence|comfortable|certain|convinced|excited|enthusiastic) ..2 (in|with|about|"
    "by) ..3 (candidate|applicant|person|someone|somebody|another)",
    "(group|pool|handful|shortlist|list|set) ..2 (whose|who|with|that) ..7 (closer|closely|better|more|stronger|best|"
    "exactly|match|matched|fit)",
    "(department|committee|panel|board|university|school|college|trust|faculty|council|we|they) (has|have) made "
    "(an|our|the|their) appointment ..2",
    # not the candidate
    f"{_NO} ..5 {_ONWARD} ..5 {_THIS_CASE}",
    f"{_NO} ..5 {_ONWARD} you ..3 (further|forward|ahead|on|interview|interviews|next|stage|round|day|centre|center|"
    "place|position|role|post|job|offer|opportunity|list|shortlist|final|time|occasion|team|process|phase|$)",
    f"{_THIS_CASE} ..9 {_NO} ..4 (progress|progressed|progressing|proceed|proceeding|advance|advanced|advancing|"
    "continue|continued|taken forward|taken further|moved forward|moving forward|shortlisted|selected|chosen|accepted|"
    "retained|considered further|strong enough|competitive|one of|among|recommended|appointed|referred)",
    f"(you|it|yours|your application|candidacy) ..2 {_NO} ..3 (called|invited|submitted|forwarded|considered|asked|"
    "recommended|shortlisted|retained|nominated|receive (further|any further|an offer|an interview|an invitation)|"
    "among|progressing|advancing|eligible for) ..3",
    "(will not|would not|could not|cannot|unable|not able|are not|is not|am not|not be|did not|decided not|decided "
    "against|no longer) [to] [be|be able to|going to|going to be|in a position to] "
    "(submitting|submit|putting|put|presenting|referring|forwarding|representing) (you|your ..2) ..3",
    "(stop|end|leave it|leave things|finish|draw a line|close) here ..2",
    "(on ice|pulled|stopped|shelved|gone|closed|cancelled|on hold) (for good|permanently|indefinitely and)",
    "(bring|bringing|brought|draw|drawing) ..3 (application|candidacy|candidature|process) ..2 to (a|an) "
    "(close|end|conclusion)",
    "(filled|fill|allocated|given away) ..1 all ..3 (spaces|places|positions|vacancies|roles|slots|seats)",
    "(there is|there's|there are|have|has|see|at present|currently|with) (no|not any|no other) ..1 "
    "(suitable|appropriate|matching|fitting|current) (vacancy|vacancies|position|positions|role|roles|"
    "opening|openings|opportunity) ..2",
    "(do not|don't|does not|did not|currently have no|not) ..2 (have|see|feel|find|believe|think) ..5 (a|an|any|the|"
    "there|strong|right|good) ..2 (match|fit|position that|role that|opening that) ..2",
    "(identified|found|secured|hired|recruited|selected) ..1 (a|the|our) ..2 "
    "(candidate|applicant|person) ..2 (for|to|who)",
    f"{JOB} ..3 (is|are) being (closed|cancelled|canceled|withdrawn|eliminated|filled|removed)",
    "no ..1 (vacancy|vacancies|position|positions|role|roles|opening|openings) (that|which|to) ..3 (match|matches|suit|"
    "suits|fit|fits|corresponds)",
    "(but|and|so|unfortunately|sadly|it) it's a no",
    "(come|came|coming) back with a no",
    "better suited (elsewhere|to (another|other|a different)) ..2",
    "(regret|regrets|regretfully|sorry to (say|tell|inform|advise|let)|must (inform|tell|advise)|have to "
    f"(inform|tell|advise)) ..4 (you|your application|yours|your name) ..2 {_NO} ..3",
    "(not|isn't|wasn't) the right (time|moment|step|move|role|opportunity|place) ..2 (for|to (bring|"
    "hire|take|add|move)) ..3",
    f"{_NO} ..3 (include|accommodate|accept|support|sponsor|add|onboard) you ..3",
    "(like|liked|want|wanted|need|needed|hoping|hoped) to see ..5 (more|deeper|stronger) ..5 "
    "(experience|depth|evidence|leadership|knowledge|skills|track record|seniority|exposure)",
    "(end|close) of the (road|line) ..3",
    "(moving|move|moved|going|decided to go|gone) (on without|on from|past|another way|a different way|in another) ..2",
    "(part|parting|parted) (ways|company) ..2",
    "(decided|chosen|going) to (go ahead|move ahead|proceed|continue|move forward) with (the|two|three|a|only) ..3 "
    "(other|others|two|three|final|candidates|applicants|finalists) ..2",
    f"(we|i|they|team|panel|committee|partners|but|manager) ..1 {_NO} [be] [quite|really|currently] "
    "(convinced|persuaded|confident|sure) ..2 (that|this|the|it|you) ..9",
    f"(experience|background|skills|profile|qualifications|application) ..3 {_NO} ..3 (aligned|align|in line|match|"
    "matched|what we|close|sufficient|enough|competitive|relevant|suited|suitable|right|strong) ..2",
    "(it|that|one|person) ..1 (wasn't|isn't|was not|is not) you",
    "(archiving|archived|closing out|dispositioned) your (application|candidacy|profile|file)",
    f"{_NO} (reach|made|make|made it|make it|reached) ..1 (the|our|to the) ..2 (shortlist|short list|list|cut|next|"
    "interview|final|selection) ..2",
    "(hire|hiring|recruit|recruiting|appoint|appointing|fill|filling) ..2 (locally|internally|in-house|from within|"
    "offshore|abroad|elsewhere)",
    "(all|every) ..2 (places|positions|vacancies|spaces|roles|slots) ..4 (been|are|now) (allocated|filled|taken|gone|"
    "offered|given)",
    "bearer of bad news",
    "(we're|we are|i'm|team is) passing (this time|for now|on this|at this) ..1",
    "(we have|we've|they have|they've) [now|already] hired $",
    "(we've|we have|they've|i've|have|has) found (someone|somebody|a person|another) for (the|this|that|our) ..4",
    "(put|putting|move|moving|moved|promote|promoting|promoted|place|placing|placed) (an|a|one|someone|somebody) "
    "(internal|existing|current|in-house|of our) ..4",
    "(released|taken|withdrawn|removed|dropped) (from|out of) (consideration|the running)",
    "(application|candidacy|candidature|profile) ..3 (decommissioned|inactivated|deactivated|removed|withdrawn|"
    "archived) "
    "(from|in|by) (our|the) (system|process|pool|recruiter|employer|agency|company|hiring) ..1",
    f"{NEVER} (found|deemed|judged|considered|thought|felt) to be ..3 "
    "(candidate|applicant|fit|match|choice|appointable|suitable|competitive|qualified)",
    f"there {NEVER} [currently|now] (a|an|any) ..2 {JOB} (that|which|to|for|suited) ..2",
    f"(there|this|it) {NEVER} (a|an|any|the) ..1 (match|fit) ..2",
    f"{NEVER} [currently|presently|now] have (a|an|any) ..2 {JOB} ..1 (suited|suitable|that|which|fitting|matching|for "
    "you) ..2",
    "(score|scores|mark|marks|result|results|grade|total) ..3 "
    f"{NEVER} ..1 (high enough|good enough|strong enough|sufficient|enough) ..2",
    "(discontinue|discontinued|discontinuing|terminate|terminated|drop|dropped) [with] your (application|candidacy|"
    "candidature)",
    "(felt|feel|feels|thought|think|thinks|found|deemed) ..1 (you|your (experience|background|profile|cv|skills)) ..1 "
    "(were|was|is|are) (too|a little|a bit|slightly|rather) [too] (light|thin|junior|senior|green|inexperienced|"
    "experienced|qualified|expensive|limited) ..2",
    f"{NEVER} [currently] have (a|an|any) (suitable|appropriate|matching|relevant|comparable|similar) ..2 {JOB}",
    f"(you|application|candidacy|candidature) {NEVER} ..1 (pass|passed|clear|cleared|survive|survived|get past|"
    "got past|make it past|made it past|get beyond|make it beyond) ..1 (the|our|this|that) ..2 (stage|round|screening|"
    "sift|shortlisting|filter|review|step|phase|hurdle) ..1",
    "(you are|you were|you seem|you to be|makes you|make you|means you are|consider you|considered you) "
    "[a little|a bit|somewhat|simply|too|rather|probably] (overqualified|over-qualified) ..2",
    "(must|have to|had to|going to have to|need to) ..1 disappoint you ..1",
    f"{NEVER} come out (on top|ahead|first|in front) ..1",
    "(application|candidacy|candidature|process) ..2 (go|goes|going|be taken|proceed|progress) no (further|farther)",
    "(application|candidacy|candidature) ..1 (ends|stops|finishes|ended|stopped) (here|there|at this) ..1",
    "as far as ..2 (take|carry|bring) (you|your ..1)",
    "(made|extended) (an|the|our) offer ..2 (been|was|now) accepted",
    "(did not|have not|has not|will not) [to] (select|selected|choose|chosen|shortlist|shortlisted|progress|"
    "progressed|advance|advanced) it (for|to|as|further|beyond) ..2",
    "(decided|chosen|chose|opted|elected) to (pursue|explore|consider) (alternative|alternate|other) (options|"
    "candidates|profiles|avenues|applicants) ..1",
    "no appointment (was|has been|will be) made",
    "none of the ..2 (candidates|applicants|finalists) ..1 (met|reached|matched|fitted|fit|was|were|is|are) ..3 "
    "(standard|criteria|requirements|bar|specification|suitable|appointable|right|strong enough) ..1",
    "(cannot|unable to|not able to|did not|could not) ..1 see (a|any) (way|path) (forward|to (make|offer|hire|take|"
    "bring)) ..2",
    "you are not (who|what|whom|the one|the person) ..1 (we|they|our ..1|the ..1) ..2 (looking for|after|need|wants|"
    "hoping for|seeking)",
    "(you|profile|background) (lack|lacks|lacked) (the|enough|sufficient|any) ..2 (experience|qualification|"
    "qualifications|skills|depth) ..1",
    "(client|they|panel|team|committee|manager|board|we) ..1 (did not|have not|has not|will not) [in the end|sadly] "
    "(pick|picked|choose|chosen|select|selected|shortlist|shortlisted|go for|gone for|opt for|opted for) (you (for|"
    "as|to|this|on)|you $|your "
    "(profile|cv|application|resume|candidacy)) ..1",
    "(our|my|their) ..1 (answer|response|reply|decision) (is|was|has to be|must be|will have to be|had to be|has "
    "been) ..1 "
    "(no|negative|a no) $",
    "(say|saying|said) no to ..3 (people|candidates|applicants|you|folks|others|most)",
    f"you {NEVER} [quite] (the|our|their|my|a) ..1 (pick|one|choice|winner|person|candidate) ..2",
    f"(yours|your name|you|your application|your cv|your profile|your submission) {NEVER} ..1 "
    "(among|amongst|one of|on|part of) ..3 (those|the|it|them|candidates|applicants|shortlist|list)",
    "you [have been|were|are|was|have] [found|rated|deemed|determined|considered|judged|assessed] [to be|as] "
    "(not|ineligible|unsuitable|unqualified) ..1 (eligible|qualified|referred|appointable|suitable|minimally|"
    "best|selected|for) ..2",
    "(found|deemed|judged|considered|rated|determined|assessed as) [you|to be] (ineligible|unsuitable|unsuccessful|"
    "not eligible|not qualified|not suitable|not appointable|unappointable)",
    f"{NEVER} ..1 (pursue|pursuing|taking|take|progressing|progress|consider|considering|moving) "
    "(it|you|this|things|your ..3) [any] (further|forward|forwards|onward)",
    f"(your|you) ..4 {NEVER} ..2 (taken|carried|progressed|moved|put|brought|considered|progress|advance|progressing) "
    "[any] (further|forward|to the|beyond|through|on) ..2",
    f"(application|candidacy|candidature|submission|profile) ..9 {NEVER} ..1 (progress|advance|proceed|continue|go) "
    "..2 (to|further|beyond|forward|in|any) ..3",
    f"{NEVER} ..2 (inviting|invite|meeting|interviewing|seeing|calling|asking) you [back|in|along] [to|for] ..3",
    f"{NEVER} ..2 (the|those) (candidates|applicants|people|ones) (we will|we'll|we are|we're|we) ..4",
    f"{NEVER} [to] [be] (move|moving|bring|bringing|progress|progressing|advance|advancing|take|taking) you ..2 "
    "(forward|on|through|further|ahead|to) ..2",
    f"{NEVER} (making|make|made|extending|extend) you ..1 (offer|an offer)",
    f"you {NEVER} [be|been|going to be] (incorporated|integrated|brought|added|taken) (into|onto|to|in to|on to) ..1 "
    "(team|company|group|department|staff|crew|firm)",
    f"{NEVER} (able to|unable to|going to|in a position to|be able to) ..1 (consider|hire|place|sponsor|progress|"
    "shortlist|appoint|accept|take|select|recommend) (you|your (application|candidacy|candidature|submission)) ..3",
    "(unable|not able) to (consider|accept|progress) (you|your (application|candidacy|submission))",
    "(no longer|not) ..1 (hire|hiring|recruit|recruiting|filling|fill|proceeding with|proceed with) [for|with] "
    "(this|the|that|it|any|our) ..2",
    "(end|ended|ending|stop|stopping|stopped|conclude|concluding|close|closing|closed|finish|bring to an end) [out] "
    "(the|this|our|your|every|all|any) ..2 (process|candidacy|candidature|applications|application|file|"
    "conversation) ..2 (here|now|with you|at this|for|yours|included|today|this|so|and|$)",
    "(closing|cancelling|canceling|withdrawing|close|cancel|closed|cancelled|canceled) (every|all) ..2 (application|"
    "applications|candidacies|processes)",
    "(closing|closed|close) [out] your (candidacy|application|file|candidature)",
    "(application|candidacy|candidature|you|submission) ..5 (been|is|was|are|were) [now|sadly|unfortunately] "
    "(declined|rejected|unsuccessful|turned down|discontinued|closed out|screened out|dispositioned|deselected)",
    "(regret|sorry|afraid) ..4 (your name|you|yours) ..2 not ..2 (on|among|there|one)",
    "(don't|do not|not) ..3 (can|could) ..1 (give|offer) you ..1 (what|the) ..4",
    "(not|isn't|wasn't) ..2 the (outcome|news|answer|result|email|call) ..1 (we|you|i|you'd|we'd|i'd|anyone) "
    "(been|had|were|was|wanted|hoped|hoping|would) ..3",
    "(it's|it is|that's|is|was|be) a no (from|for|this|on|at|i'm|i am|unfortunately|they|because|as|and|so|$)",
    "(it's|it is|they|client|but) ..2 a no $",
    "(experience|background|skills|profile|application) ..9 (is|are|was|were) not what (we|they|the) ..5",
    "(not|isn't|wasn't) ..1 (make|be|have been) the (best|right|fullest) use of ..2 (you|your) ..4",
    "(role|position|post|job|this|it|opportunity) ..4 (not|isn't|wasn't) ..2 (right|best|ideal|natural|good|strongest) "
    "..1 (fit|match|one|step|move|home|place|next) ..2 (for|you)",
    f"({JOB[1:-1]}) ..9 (has|have|been|is|was) [now|been|since|already|also|unfortunately] (closed|cancelled|canceled|"
    "filled|withdrawn|eliminated|removed|discontinued|scrapped|pulled) ..3",
    "(pulled|cancelled|canceled|scrapped|withdrawn|axed|withdrew|binned|eliminated) (the|this|that|their|our) ..3 "
    f"({JOB[1:-1]}|headcount)",
    "(position|role|post|job|vacancy) ..2 (went|gone|going|goes) to ..4",
    "(did not|didn't|does not|doesn't|do not|don't|not|failed to) ..2 (meet|reach|pass|clear|achieve|attain) "
    "(the|our|all|any|its|their) ..4 (experience|education|eligibility|specification|requirement|"
    "requirements|qualification|"
    "qualifications|criteria|benchmark|"
    "standard|threshold|score|bar|level|mark)",
    "(won't|will not|not) be (progressing|proceeding|advancing|moving forward|going forward|going further)",
    "(isn't|not|wasn't) ..1 (gonna|going to) (work out|happen|go further|go ahead) ..3",
    "(looking for|need|needed|wanted|after|wanted to see|seeking|require) ..2 (somebody|someone|a person|people|"
    "stronger|a candidate) ..4 (more|stronger|deeper|senior|else|different|with|who) ..9 "
    "(so|won't|not|unfortunately|no)",
    "(decided|chosen|chose|opted|going) to (focus|concentrate|keep the focus) on (candidates|people|applicants|those|"
    "others|profiles) ..4",
)
