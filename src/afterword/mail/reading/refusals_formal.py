"""How refusals are said by procedures: sifts, scores, lists and statuses; and by whoever sums up what came of one.

Public services, panels and systems tell where somebody stands rather than that somebody is refused; in the same manner
people tell that a search is over, in which the reader was not found.
"""

from __future__ import annotations

from afterword.mail.reading.refusals import JOB, NEVER

_YOURS = "(you|your (application|candidacy|candidature|cv|resume|profile|submission))"
_DONE = "(now|already|since|just|therefore|automatically|successfully)"
_FORMAL = "(announcement|requisition|req|posting|competition|vacancy announcement|job announcement)"
_STAGE = "(stage|round|step|interview|interviews|phase|panel|final|finals|onsite|on-site|shortlist|list)"

WAYS = (
    # where somebody stands
    f"{_YOURS} (have|has|was|were|is|are) ..1 [been] disqualified ..2",
    "(have|has|had to|must) [now|had to|to] (disqualify|disqualified|reject|decline|turn down) (you|your ..1 "
    "(application|candidacy|candidature|submission|cv|profile))",
    f"(application|applications|cv|resume|profile|candidacy) (was|were|is|has been|have been) [{_DONE[1:-1]}] (sifted "
    "out|screened out|deselected|filtered out|weeded out|ruled out|struck out) ..1",
    "(assessed|scored|rated|graded|judged|marked|found|considered) (as|to be|at) (not|below) ..2 (meet|meeting|met|"
    "suitable|appointable|essential|standard|required|eligible|minimum) ..2",
    f"{NEVER} (demonstrate|demonstrated|evidence|evidenced|provide|provided|show|shown) [sufficient|enough|adequate|"
    "the required|clear] (evidence|examples|detail|level) ..2 (against|of|for|in) ..2 (behaviours|behaviour|behaviors|"
    "criteria|criterion|essential|competencies|competency|specification|strengths|requirements)",
    "(places|place|puts|put|placed|leaves) you outside [of] ..3",
    "you are not (in|within) reach ..3",
    "(was|were|have been|has been|are|is|been) not ..1 referred ($|to|for|because|as|on) ..1",
    "(returned|closed|ended|concluded|expired) (with|without) [any|a|no] (selection|appointment|hire) ..1",
    "no (selection|appointment|hire) (was|has been|will be|is being) made ..2",
    f"{_FORMAL} ..4 (was|has been|is|have been) [{_DONE[1:-1]}] (cancelled|canceled|withdrawn|rescinded|annulled)",
    "no further action will be taken (on|with|in respect of|regarding) your ..2",
    f"{_YOURS} (has|have|was) ..1 been withdrawn [from] ..4 (because|as|since|due to) ..3",
    "(score|scores|result|results|mark|marks) (was|were|is|are) not (in|within|inside|among) (that|the|this) ..2 "
    "(range|group|band|top|percentage|list)",
    "(close|closed|closing|withdrawing|withdrawn|rejecting|rejected|archived|archiving) ..1 (all|every|your) ..2 "
    "(applications|application|candidacies|candidacy) (for (it|this|the)|to (it|this|the)|$|today|now|and|as) ..1",
    "all ..2 applications (have|are|were) ..1 [been] (closed|withdrawn|cancelled|rejected|archived)",
    f"{NEVER} ..2 (taking|progressing|considering|pursuing|processing) any ..1 (applications|application|candidates|"
    "applicants|candidacies) [any] (further|forward) ..1",
    "(rejected|declined|regretted|rejecting|declining) (the|this|your) ..1 (profile|candidature|candidacy|application|"
    "cv|"
    "resume) ..1",
    "you will [therefore|thus|now|unfortunately|sadly|regrettably] not be (continuing|progressing|proceeding|"
    "advancing) ..3",
    f"{NEVER} (place|placed|put|rank|ranked) you (among|amongst|in|within|with|high|on|near) ..3",
    "(this|that) (one|role|req|position|contract|job) is [now|sadly|unfortunately] (dead|off|gone) ..1",
    "(associated|related|linked|connected|corresponding) (postings|vacancies|requisitions|openings|positions|reqs) "
    f"(have|has|are|were) [{_DONE[1:-1]}] [been] (closed|cancelled|canceled|filled|withdrawn|removed)",
    # a search that is over
    f"(have|has|we've|they've) [{_DONE[1:-1]}] appointed (to|for) (the|this) ..2",
    f"(have|has|we've|they've) [{_DONE[1:-1]}] (hired|recruited|appointed) (for|to|into) (the|this|that) ..3 "
    f"({JOB[1:-1]}) ($|and|so|now|already|at|from)",
    f"{JOB} ..2 (has|have) [{_DONE[1:-1]}] been [{_DONE[1:-1]}] (recruited to|recruited for|appointed to)",
    f"(have|has|we've|they've) [{_DONE[1:-1]}] filled (all|every|both|each) ..3 (vacancies|vacancy|places|positions|"
    "posts|roles|spots|openings|seats)",
    f"{JOB} ..6 (does not|do not|did not) exist (any more|anymore|any longer|now|$)",
    f"there (will not|is not going to|shall not) (be) (a|an|any) ..2 {JOB} ..2",
    "(decision|decided|chosen|asked|told|opted|had) ..2 to (stop|cease|discontinue|end) ..1 (recruiting|recruitment|"
    "the "
    "recruitment|the search|hiring) for (this|the) ..2",
    f"(decision|decided|chosen|asked|opted|had|been taken) ..3 to (withdraw|delete|remove|scrap|discontinue|cancel) "
    f"(this|the) ..2 {JOB}",
    "(standing|stood|stand|winding|wound|wind) down ..2 (recruitment|search|hiring|process|campaign|competition) ..2",
    "(candidature|candidacy|application) ..4 (has|have) [now|therefore|thus|hereby|thereby] (come to|reached|ended at) "
    "(an|its) (end|close|conclusion)",
    "(closing|closed|ending|ended|concluding|concluded) [out|down] (our|the|all) ..2 (process|processes|interviews|"
    "conversations) with (all|every|you|our|remaining|other) ..2",
    "(closed|ended|finished|concluded) without ..2 (hire|hires|appointment|offer|hiring|appointing|filling) ..2",
    "decided against (making|extending|giving) ..3 offer",
    "(decided|chosen|opted|prefers|prefer|preferred|wants|elected) to (interview|meet|see|shortlist|progress) (other|"
    "others|different|stronger|more) ..2",
    "(sticking|stick|stuck|staying|going) with (our|an|their|his|her) (internal|existing|own|incumbent|current|"
    "in-house) "
    "..2 (candidate|applicant|person|one|choice|hire|colleague)",
    "(others|other (candidates|applicants|people|finalists)|another (candidate|applicant)) (were|was|are|is) ..1 (a|"
    "the) "
    "..1 (better|closer|stronger|best) (match|fit) ..2",
    "(found|identified|met|have) (a|the|some) ..1 (better|closer|stronger) (fit|match|matches|candidate|applicant|"
    "person) (for (the|this|it|what)|than|elsewhere|$)",
    "(closing|closed|ending|ended|shutting|stopped|stopping) [down|out|off] (the|this|our) ..2 (search|requisition|req|"
    "recruitment|hiring process|recruitment process|interview process) ..2",
    "(withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded|revoke|revoking|revoked|retract|retracting|"
    "retracted) (the|our|your|this|that) ..2 offer ..2",
    "(proceed|proceeding|progress|progressing|move|moving|continue|continuing|go|going) [forward|ahead|on] with (these|"
    "those|them) [instead|applications|applicants|candidates|people] ($|instead|and|for|at|only|on)",
    "(sorry|afraid|unfortunately|mate|sadly|end) ..2 (went|gone|going) with (one|another) ..5 (candidate|candidates|"
    "person|one|ones|bloke|blokes|lad|lads|guy|guys|lady|ladies|girl|girls|people|applicants|applicant|chap|chaps) ..1",
    "(has|have|had|we've|they've) [now|already|since|just] (selected|hired|chosen|appointed|taken|engaged|called|"
    "recruited|picked) (one|another) ..1 (candidate|applicant|person|lady|man|woman|nurse|teacher|colleague|minister|"
    "pastor) ..1",
    "there (is|are) [now|currently|presently] no (vacancy|vacancies|opening|openings|position|positions) ..2 (with us|"
    "here|in our|at (present|the moment|our)|now|$)",
    "(governing body|governors|board|panel|committee|council|trustees|school|faculty|ministry|company|management|we|"
    "they) "
    "(has|have) [now|already|since] made an appointment ($|and|to the|for the|so|but|from)",
    f"{NEVER} ..3 (go|going|proceed|proceeding) ahead with (a|an|any|another) ..3 (after all|this (season|year|time|"
    f"term|"
    "summer|round)|at the moment|any more|$)",
    "(cannot|unable to|not able to|could not) have you (this (year|time|season|term|summer|round)|here|yet|$|on (this|"
    "the|"
    "our)|until|till) ..1",
    f"{NEVER} [be] (needing|requiring|wanting|need|require) you (for (a|an|the|this|our|that|any)|this|on|in) ..3 "
    f"(this|"
    "after|round|season|year|any|time|anymore|now|$)",
    "(they're|they are|client is|client's|manager is|team is|we're|we are|i'm) passing ($|on (you|this|your|it)|this "
    "time|"
    "for now|said|because|as)",
    "(we|i|they|boss|client) (found|got|hired) (someone|somebody) (already|now|who|else|last|this|local|nearer|closer)",
    "(we are|we're) all set (for now|for the (season|summer|holidays)|on (staff|help))",
    "you (do not|did not|does not) qualify (for (the|this|our|that|a)|at this|$|under|based) ..1",
    "(application|candidacy|submission|candidature) (has|is|was) ..2 [been] closed (automatically|out|as|because|$|"
    "and|on|"
    "by)",
    f"{NEVER} be given ..1 (further consideration|any further consideration|consideration) ..1",
    f"{NEVER} [to|be|be able to|going to be] (taking|take) (yours|your ..1) (further|forward|any further|through) ..1",
    # not you, gently
    f"(yours|your ..2|you) {NEVER} ..1 (among|amongst|one of|part of) (them|those|these|that ..1|the ..3) ..2",
    "close out your ..1 (application|candidacy|profile|file|submission) ..2",
    "(closing|closed|close) your (application|candidacy|profile|file) [out|off|down] (for now|now|at this|here|today|"
    "as|"
    "because|on (this|our)|$)",
    f"{NEVER} (think|believe|feel|see|find) ..4 the right (role|opportunity|job|position|post|place|match|fit|move|"
    f"step) "
    "..1 (for (you|us|this)|at this|right now|now|this time|on this|$)",
    "(keep|keeping|carry on|carrying on) looking ($|for a (better|closer|stronger|different)|elsewhere|a (bit|little) "
    "longer)",
    f"{NEVER} ..4 (take|taking|taken|move|moving|bring|bringing|carry|carrying|progress|progressing|advance|advancing) "
    "(things|this|it|you|yours|matters|your ..2) [through|on|forward|ahead|along|over] (to|into) [the|an|a|our] ..2 "
    f"{_STAGE}",
    f"{NEVER} ..2 (move|moving|go|going|proceed|proceeding|progress|progressing|advance|advancing|continue|continuing) "
    f"[on|forward|ahead|further] (to|into) (the|an|a|our) ..1 {_STAGE}",
    "(have|has|we've|they've) ..1 (found|identified|chosen|selected|picked) (a|our|the|their) ..1 finalist (for|and|"
    "$) ..2",
    "(are|is|we're) [now|therefore] (concluding|wrapping up|finishing) (our|the|this) ..1 (search|hiring process|"
    "recruitment) (at|now|$|for|here|and) ..1",
    "(completed|concluded|finished|ended|closed) (the|our|this|its) ..1 (search|recruitment|selection|competition|"
    "hiring "
    "process|selection process|recruitment process|interview process) ..2",
    "(pleased|delighted|happy|glad) ..2 (dr|mr|mrs|ms|miss|prof|professor|mx) ..3 (will be|is|has|will) (joining|join|"
    "accepted|starting|taking|taken|start|take|agreed) ..2",
    "(go|going|gone|went|head|heading|headed|take|taking|taken|took|chosen|choosing) [in|down|with] another (direction|"
    "route|path|course)",
    "(gonna|going to|have to|decided to|will|we'll|i'll|had to|need to|chosen to|opted to) [have to] pass (for now|on "
    "(this|your|you)|this (time|round)|at (this|the moment)|here|$) ..1",
    "hold off on (moving|going|proceeding|progressing|taking) ..1 (you|forward with you|ahead with you|your ..2) ..2",
    f"you {NEVER} have (the|enough|sufficient) ..3 (experience|qualifications|qualification|years|background|skills|"
    "certification|licence|license|training|depth) ..2 (that (we|this|the)|we|they|needed|required|for (this|the)|to "
    "..2)",
    "(more|too) (senior|junior|experienced|advanced|qualified) (than|for) (what|the) ..2 (role|position|post|job|level|"
    "team|opening|pay|budget) ..2",
    "(disservice|injustice) to (bring|put|hire|take|place) you ..4",
    f"{NEVER} ..2 asking you (to (come|interview|attend|join)|in|back|along|for)",
    "(it's|it is|that's|that is|is|be|with|sorry but|afraid it's|to be) a no (for now|from|this time|on this|i'm "
    "afraid|"
    "at this|$)",
    "(know|sure|aware|appreciate|understand|realise|realize|imagine|recognise|recognize) ..2 (will|may|might|must) "
    "(come "
    "as|be) (a|an|some) ..1 (disappointment|blow)",
    f"{NEVER} the (note|news|email|e-mail|message|answer|call|outcome|update|letter|result|response) [that] (i|we|you) "
    "..2 (wanted|want|hoped|hoping|wished|like|liked|expected|expecting)",
    f"{NEVER} what you ..2 (wanted|want|hoped|hoping|expected|expecting|like|liked) (to (hear|read|see)|for) ..1",
    "looking for a (different|stronger|deeper|broader|closer) ..1 (skill set|skillset|skills|profile|background|mix|"
    "blend|set|fit|match|kind)",
    "(need|needs|needed|require|requires|want|wants|wanted) a (stronger|deeper|broader|closer) ..1 (background|profile|"
    "match|fit|grounding|foundation|track record) ..2",
)
"""Where somebody stands, a search that is over, and a no without the word."""

TAKEN_BACK = (
    "others that match your ..2",
    "(expect|hope|plan|planning|intend|aim) [that] (we|they) ..2 (invite|select|choose|pick|shortlist|appoint) ..2",
    "(invite|invites) a (few|handful|small number) ..2 (in|on|by|early|mid|late|next|to a|to interview in)",
    "(route|path|way|direction) to (the|our|get) (office|station|venue|site|building|interview)",
    "(it's|that's|is) a no ..2 (smoking|fee|parking|pets|jeans|shoes)",
    "another (route|path) (into|to) (the|a|this) (profession|trade|career|role)",
    "(keep|keeping) looking (at|after|forward|out|into)",
)
"""What in the same clause shows that none of it was said of this candidate."""
