"""What in the same clause shows that it is no refusal: a rule, a hope, a slot that moves, others who are told."""

from __future__ import annotations

TAKEN_BACK = (
    "(will|shall|going to|plan to|hope to) be (closing|filling|finalising|finalizing|concluding) ..3",
    "(could|would|might|may|can) be ..3 (match|fit|candidate for|suited)",
    "(told|said|promised) [to] (you|everyone|everybody|them) ..9 (decision|know|hear|decide)",
    "that (isn't|is not|won't|will not) (going to work|work)",
    "(keep|keeping|continue|continuing) (looking|searching) for (you|something|other|more|anything|suitable|roles|"
    "openings|jobs|work|opportunities|your)",
    "(referee|referees|reference|references|panellist|interviewer) for (another|the other|one) ..2",
    "(may|might|could|will) [then|also] be (offered|given|released|passed) [on] to (another|someone|somebody|other|"
    "others|the next)",
    "otherwise (your|the) ..9",
    "(target~|aim~|hope|hoping|plan|planning|looking|expect|expecting|intend|want|trying|try) to ..1 (close|fill) ..3",
    "(will|shall|to|are|is|going to) ..1 (pick|picking|choose|choosing|settle on|settling on|select|selecting|decide "
    "on|"
    "deciding on|name|appoint|appointing|hire|hiring|land on) (someone|somebody|one) (by|on|in|that|this|next|the|"
    "before|"
    "within|over|tomorrow|soon|from|at)",
    "(not|never) [yet] been (filled|closed|cancelled|canceled|withdrawn|decided)",
    "(interview|see|meet) you (on|at|before|until|today|tomorrow|this (week|morning|afternoon)|next) ..3",
    "(candidate|applicant|candidates|applicants) (had|has|have|took) (asked|a question|to|dropped|pulled|withdrawn|"
    "cancelled|longer)",
    "(may|might|could) (decide|choose|opt) to",
    "not the only",
    "(make|making|made) (our|your|the|this|that) ..1 (interview|call|meeting|appointment|slot) ..1",
    "neither ..9",
    "(move|moving|change|changing) your (interview|appointment|call|slot|date|time)",
    "(passed|passing|pass|forwarded|forward) [on] (your|the) ..2 (application|cv|details|resume|profile) ..2 to",
    "(may|might|could|can|reserve the right to|must) ..1 (close|fill|cancel|withdraw|remove|end) ..3 (posting|advert|"
    "advertisement|vacancy|job|role|position|listing|early)",
    "with (them|him|her) (to|on|by|at|for|in)",
    "(candidates|applicants|people|others) (as well|too|also)",
    "(until|unless|bevor|solange|hasta que) ..9",
    "(offer|provide|give|giving|offering|we do|only do|also do) ..2 (evening|evenings|weekend|weekends|mornings|"
    "afternoons|saturdays|"
    "sundays|times|slots|dates|appointments|sponsorship|visa|visas|relocation|feedback|accommodation|travel|refunds|"
    "updates|reimbursement)",
    "(discount|refund|rebate|warranty) ..2",
    "(find|meet) another",
    "(hiring|recruiting|interviewing|looking|searching|open|opening|openings|filled|closed) ..3 for other (teams|roles|"
    "positions|locations|departments|offices) ..2",
    "application ..4 (is|are) [still|currently|now] being (looked at|reviewed|considered|processed)",
    "(may|might|could) not ..2 (selected|successful|chosen)",
    "(like|love|pleased|delighted|happy|want|excited) to (invite|schedule|arrange|meet|set up|speak|offer you) ..5",
    "(do not|don't|please|not) (hesitate|worry)",
    "(candidates|applicants|those|people) who (are|have|were) not",
    "(selected|chosen|shortlisted|short-listed|successful|qualified) (candidates|applicants) (will|may|can|shall|"
    "should|must|move|proceed|progress|advance|go on|are (invited|asked|contacted))",
    "(after|when|before|once|until|till|as soon as) [the|our] (we|they|i|panel|committee|team|board|client) "
    "(have|has|had) ..2 (selected|chosen|picked|hired|appointed|found|made)",
    "(continue|continuing|renew|renewing|extend|extending) ..1 our ..2 (relationship|partnership|agreement|"
    "sponsorship)",
    "(candidates|applicants|those|people|anyone) who (do|did|does) (not|n't)",
    "(before|once|when|after|till|while) ..6 (filled|closed|appointed)",
    "only (candidates|those|applicants|shortlisted|short-listed)",
    "(not|haven't|have not|has not|hasn't|not yet) ..2 (made|reached|taken) ..2 (decision|final|choice|selection)",
    "(all|every|each|both) other",
    "as well as other",
    "(interviewing|meeting|speaking|talking|seeing|met|interviewed) ..3 (other|another|more|two|three|few)",
    "(contact|contacts|contacted|contacting|reach out|reaches out|reaching out) ..3 "
    "(candidates|applicants|people|those|shortlisted|individuals|you if)",
    "you (have|had) (decided|chosen|opted)",
    "you (decided|chose)",
    "that you (have decided|are withdrawing|withdrew)",
    "you (can|may|could|might|will be able to) ..2 (select|choose|pick|continue|proceed|go on|apply)",
    "(will|may|shall) be (contacted|invited|notified|informed) ..5",
    "(calls|enquiries|inquiries|emails) (regarding|about|on|concerning) ..6",
    "before (spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|"
    "october|november|"
    "december|next year|next month|the new year|q1|q2|q3|q4|the budget|the next)",
    "closed to (new|further|applications|any)",
    "with [the|our|that|another] [first|last|previous] (agency|vendor|plan|project|idea|proposal|supplier|approach)",
    "meet other",
    "(with|from) [the] other (candidates|applicants) (who|that) (are|still)",
    "(withdraw|withdrawing|withdrew|withdrawn) (your|my)",
    "(assume|consider|regard|treat|presume) ..5 (unsuccessful|not been|declined|rejected)",
    "(may|might|could) be that",
    "by the time",
    "(may|might|could|can) [already|also|well|soon|be] be ..1 (filled|closed|cancelled|canceled|withdrawn|rejected|"
    "declined|removed|disqualified)",
    "interview ..1 (everyone|everybody|every|all (who|of|applicants|candidates|those|our)|each)",
    "(offer|invite|accommodate|accept|select|meet|shortlist|hire|see|consider|progress) ..5 (everyone|"
    "everybody|every|all (who|of|applicants|candidates|those|our)|each)",
    "(let|letting|told|tell|telling|inform|informed|informing|notified|notify|turned|turning) ..2 "
    "(other|others|unsuccessful|rest) ..4",
    "(those|candidates|applicants) not",
    "(feedback|reply|respond|response|correspondence|answer|write|correspond) ..3 (to|for|with) ..1 (those|everyone|"
    "everybody|each|all|every)",
    "(answer|notify|notified|notifying|inform|contact) ..2 (everyone|everybody|each|every|all)",
    "(feedback|reply|respond|response|correspondence|answer|notified|correspond) ..6 (individually|unsuccessful)",
    "(reply|response|silence|news|word|hearing|nothing|call|email|answer) ..2 means ..2 (you|that|the|your)",
    "without ..3 (transcript|transcripts|documents|references|reference|form|visa|permit|certificate|licence|license)",
    "incomplete ..9",
    "not going [to be|to] (the|in (on|today|tomorrow|this|the office)|at (the|work)|out|there|around|away|home|"
    "anywhere)",
    "(to|please|must|now|can|and|should) (finish|complete|submit) (your|the) ..1 (application|profile|form)",
    "(move|moving|proceed|proceeding|progress|progressing|advance|advancing|go|going|continue) ..3 (everyone|everybody|"
    "every|all (who|of|applicants|candidates|those|our|the)|each)",
    "(application|form|profile) (has|have|was|is) not [yet] been (submitted|sent|received|completed|finished)",
    "(viewed|saved|bookmarked|followed) ..6",
    "no other (candidate|candidates|applicant|applicants|one)",
    "(beware|fraud~|scam~|phishing)",
    "(like|love|pleased|delighted|happy|want|excited|decided|chosen|glad) to (move|progress|take|bring) you ..6",
    "not yet (been|made|decided|reached|able|chosen|in a|know|have|had|heard|completed|finished|filled|closed|"
    "selected|started|scheduled|reviewed|final)",
    "(bear with|still) ..3 (interviewing|reviewing|considering|deciding|looking at|speaking) ..6",
    "(not|never) ..1 (think|feel|believe|find|consider) ..2 (overqualified|over-qualified)",
    "you (worry|fear|wonder|feared|worried|wondered) ..2 you are (overqualified|over-qualified)",
    "(submitted|forwarded|completed|finished|sent|recorded|uploaded|started) (your|the|any|an) ..2 (interview|"
    "application|"
    "form|assessment|test|video|documents|document|references|responses|profile)",
    "still ..1 (completing|conducting|finishing|holding|scheduling) ..1 (interviews|conversations|meetings) with ..2",
    "(will|shall) ..3 [all] [applicants|applications|candidates] [and] (select|choose|shortlist|screen|identify) "
    "(candidates|"
    "applicants|those) (whose|who|that|with|from|for) ..2",
    "(job|position|vacancy|posting|ad|advert) no longer (advertised|listed|posted)",
)
