"""How people say that they will decide, or say more: the words of `decisions`."""

from __future__ import annotations

_THEY = (
    "(we|i|they|she|he|panel|committee|team|board|manager|somebody|someone|client|who|hr|partners|you|"
    "director|recruiter|hiring manager|employer|department|school|company|everyone|everybody|candidates|all)"
)

_DECIDERS = (
    "(they|we|panel|committee|board|client|manager|team|trustees|governors|partners|she|he|director|council|delegate|"
    "members|owner|owners|department|school|faculty|jury|founders|founder|ceo|principal|headteacher|dean|provost|"
    "directors|elders|chair|vestry|court|senate)"
)
"""Who chooses; not "you", who may choose a time."""

WAYS = (
    "(decision|decisions|decide|decides|deciding|decided upon|verdict|outcome|outcomes|results|result|"
    "conclusion|recommendation|final call|answer)",
    "(make|making|makes|made|finalise|finalize|finalising|finalizing|reach|take|announce|communicate) ..3 "
    "(choice|mind|minds|selection|selections|pick|determination|hiring|finalists|shortlist|appointment|"
    "announcement|announcements)",
    "you ..4 (hear|hearing|heard|informed|notified|contacted|updated|told)",
    "you'll ..3 (hear|know|learn|be told)",
    "know (then|tomorrow|on|next|this)",
    "(should|will|would|'ll|to|may) know (in|by|within|on|next|after|before|at|more) ..3",
    "(push|pushed|pushing|move|moving|moved|put|putting) (that|it|this|things|everything) (back|out) ..1 (to|until|"
    "by) ..2",
    "hear (from|back|either|one way|something|more)",
    "hearing (from|back)",
    "(let|letting) ..3 (know)",
    "(get|getting|come|coming|report|circle|write) back (to|with)",
    "(be|been|get|stay|is|are) in (touch|contact)",
    "(will|shall|can|should|would|to|they|we|i|she|he|and|then|usually|normally|always) ..2 (revert|respond|reply|"
    "follow up|follow-up|touch base|reconnect|reach out|writes|contacting|contact) ..4",
    "(inform|notify|update|advise|contact|call|phone|ring|email|tell|write to|reach|informing|notifying|updating|"
    "contacting|calling|phoning|ringing|emailing|telling|writing to|texting|text|telephone|telephoning|message) "
    "[back] (you|all|every|everyone|candidates|applicants|everybody|each|both of you)",
    "(give|giving|drop|dropping|send|sending|shoot) you ..1 (bell|ring|call|shout|buzz|tinkle|line|note|message|email|"
    "text|mail) ..2",
    "something ..2 (for you|to tell you|to report|to say|to share)",
    "(bear|bearing) with (us|me|them) ..1 (until|till)",
    "(take|takes|taking|last|lasts) ..1 (until|till)",
    "(give|leave) (us|me|them|it) ..2 (until|till)",
    "(it'll|it will|it may|it might|it could|it should|it would) ..2 (be|take) ..2 (fortnight|week|weeks|month|days)",
    "it'll (be|take) ..2 (fortnight|week|weeks|month|days)",
    "so it (will|may|might|could|should|would|looks like) ..2 (the|early|mid|late|next|sometime|more like|middle|end)",
    "(goes|going|go|went|up) [up] (before|to) (the|our|full) ..2 (board|committee|council|trustees|governors|panel|"
    "partners|dean|directors|cabinet|regents) ..2 (on|next|at|this|in)",
    "(know|knowing) (more|by|either|for sure|one way|who|where|anything|whether)",
    "(have|has|having|give|giving|get|with|share|sharing|provide|send|expect|be|"
    "bring) ..3 (answer|"
    "news|"
    "update|updates|feedback|word|response|reply|clarity|something for you|more information|information|"
    "a yes or|result|results|details on next steps|next steps)",
    "(before|until) (we|i|they) (know|can tell|can say|decide|have)",
    "(decide|decided|deciding|sorted|sort it|work it out|thrash it out|hash it out|hashing it out) ..3 (by|on|over|"
    "next|this|"
    "before|within)",
    "(wrap|wrapping|wrapped) up ..4",
    "(complete|completing|conclude|concluding|finish|finishing|close|closing|"
    "finished|done with) ..4 (interviews|process|search|round|interviewing|recruitment|selection|"
    "conversations|deliberations|shortlisting|reviews)",
    "(electors|committee|board|panel|trustees|governors|vestry|council|senate|cabinet|jury) (meet|meets|sit|sits|"
    "convene|"
    "convenes|deliberate|deliberates) ..3",
    "(process|review|reviewing|reviews|shortlisting|deliberation|deliberations|selection|evaluation|timeline|"
    "turnaround) ..4 (take|takes|last|completed|complete|concluded|finished|finalised|finalized|is|"
    "expected|conclude)",
    "(next steps|news|update) ..4 (by|in|within|on|next|this|over|during|early|before)",
    "(everybody|everyone|candidates|applicants|all|each|both of you) ..7 (letter|informed|notified|contacted|answer|"
    "told|hear|"
    "emailed|called|phoned|rung|written to|updated|messaged)",
    "(offer|offers) ..4 (made|make|out|going out|sent)",
    "(expect|expecting|hope|hoping|aim|aiming|plan|target|targeting|targetting|targeted|"
    "planning|intend|anticipate) ..8 (by|in|within|next|early|before|end|week)",
    "(allow|give us|takes us|take us|need|needs) ..4 (weeks|days|week|working days|business days)",
    "(expect|expecting|look out for|watch for|await) ..3 (call|letter|email|answer|reply|response|news|word|message) "
    "[from] ..2",
    "take (us|me) (another|about|at least|up to|a further|some|two|three|a few) ..3",
    "(call|phone|ring|contact|notify|inform|telephone|email|tell) the ..1 (successful|unsuccessful|chosen|winning|"
    "preferred) (candidate|applicant|person|one)",
    "(feedback|news|update|updates|answers|communication|outcome|outcomes|result|results|status) ..2 (will|should|to|"
    "would|shall) be ..1 (given|shared|sent|communicated|provided|conveyed|announced|made|out|published|intimated|"
    "known|"
    "available|released|ready)",
    "you ..4 (receive|get|have) ..2 (letter|email|e-mail|call|answer|reply|response|news|word|outcome|decision|"
    "feedback|"
    "update|result|communication|phone call) ..3",
    "(close|fill|closing|filling) (this|the|our) ..1 (position|role|vacancy|requisition|opening|job|post) ..3",
    # in the words of recruiters
    "(will|would|should|may|might|can|could|to) take ..5 (days|weeks|week|fortnight|month|months)",
    "(approval|sign-off|signoff|confirmation|clearance|decision|feedback|outcome|result) ..6 (expected|due|anticipated|"
    "likely|awaited)",
    "(make|made|making) up (my|our|their|her|his) (mind|minds)",
    "(conclude|concluding|finalise|finalize|finalising|finalizing|settle) ..2 (hire|appointment|selection|position|"
    "role|"
    "candidate|it|this|matter|process|on)",
    "(pick|picking|choose|choosing|settle on|settling on|appoint|appointing|hire|land on|select) (someone|somebody)",
    "look for ..3 (call|letter|email|answer|reply|news|word|message) ..2",
    "(make|makes|making|made|take|takes) (the|their|its|our|that) call",
    "make (that|it) ..2",
    "(have|get|getting|having) (it|everything|things|all this) (settled|sorted|decided|wrapped up|finalised|finalized|"
    "nailed down)",
    "(yes or no|yes or a no|yea or nay|yay or nay|thumbs up|green light|go-ahead|white smoke|final nod|final word)",
    "(sign|signs|signing) ..2 off",
    "(pull|pulls|pulling|pulled) the trigger",
    f"{_DECIDERS} ..4 (choose|chooses|choosing|pick|picks|picking|vote|votes|voting|rule|rules) ..2",
    f"{_DECIDERS} ..4 (name|settle on|land on|agree on) (their|a|the|one|someone|who) ..2",
    "(sewn|sewed|tied|buttoned|wrapped|nailed|squared) (up|down|away)",
    "(will|should|shall|would|hope to|expect to|aim to|'ll) have (decided|chosen|picked|settled|made)",
    "(out of your misery|where you stand|put to bed)",
    "(appointment|recommendation|choice|hire|offer|candidate) ..3 (ratified|approved|confirmed|endorsed|signed off)",
    "(expect) ..2 (closure|a conclusion|clarity)",
    "(post|publish|announce|release) ..1 (names|results|list|outcome|outcomes|decision) ..2",
    "(it|that|this) (will|would|should|is going to) now ..1 be ..1 (monday|tuesday|wednesday|thursday|friday|the|"
    "early|mid|late|"
    "next|on|in) ..1",
    "(list|names|selection) ..3 (published|announced|posted|released)",
    "(letters|results|outcomes|notifications|scores|notices|emails) ..7 (go|going|sent|out|posted|published|released|"
    "mailed|issued)",
    "(ring|ringing|phone|phoning|call|calling) (round|around) ..2",
    "(approval|confirmation|green light) ..3 (come|comes|coming|through)",
    # German
    "(melden|meldet|bescheid|entscheidung|entscheiden|entscheidet|entschieden|rückmeldung|informieren|informiert|"
    "rückmelden|"
    "antwort|benachrichtigen|kontaktieren|ergebnis|zurückmelden|mitteilen|fällt|gefallen|auf sie zu|auf "
    "sie zukommen|von uns hören|bearbeitung)",
    "(sie|du|ihr) (hören|hörst|hört)",
    "(hören|hört) (sie|du) ..3",
    # French
    "(décision|choix|réponse|revenir vers|reviendrons vers|reviendrai vers|recontacter|recontacterons|tiendrons "
    "informé~|tiendrai au courant|tenir informé~|décider|décidera|déciderons|retour|ferons part|aurez "
    "des nouvelles|contacterons|statuer|informerons|communiquerons|résultat|résultats|trancher|tranchera|trancherons|"
    "trancherai|appellerai|appellerons|"
    "appellera|téléphonerai|téléphonerons|ferai signe|ferons signe|écrirai|écrirons)",
    # Spanish
    "(decisión|decidir|decidiremos|respuesta|informaremos|comunicaremos|contactaremos|noticias|avisaremos|"
    "resolución|responderemos|daremos|resultado|resultados|tomaremos|volveremos|contactará|decidirá|"
    "informará|comunicará|informaré|avisaré|diremos|diré|dirá|llamaremos|llamaré|llamará|escribiremos|escribiré)",
)

BUT = (
    "(let|letting) (me|us) know",
    "(get|come|reply|respond|write|revert) back to (me|us)",
    "(send|provide|return|submit|upload|complete|sign (it|the|this|your|them|and)|share|fill in|fill out|fill) ..7 (by|"
    "before|no later)",
    "réponse ..4 (arrangerait|aiderait|utile)",
    "please (get in touch|contact|call|write to) ..2",
    "(payment|refund|reimbursement|transfer|invoice) ..3",
    "(yes|no|word|answer|decision) from you",
    "(your) (answer|decision|reply|response|acceptance|feedback|confirmation)",
    "only ..2 (applicants|candidates|individuals|those)",
    "(shortlisted|short-listed) (applicants|candidates|individuals) (only|may|will be contacted|will be invited)",
    "receive ..2 (separate|confirmation|link|invitation|invite|instructions|contract|copy|form|questionnaire)",
    "(parking|expenses|reimburse~|travel|hotel|train|calendar invite|calendar invitation|agenda|laptop|visitor "
    "(badge|pass|parking|entrance))",
    "(you|to|would|can|could|and) (start|begin|commence)",
    "(start date|starting date|starting (on|as|salary|with us)|onboarding|induction|first day)",
    "(decided|have decided) (to|not|against|on|for|that)",
    "(apply|applications close (on|at|in) ..4 $|closing date|deadline to apply|subscribe|webinar|newsletter)",
    "do you (have|think)",
    "(give|drop|send|ring|call|phone) you ..5 (prep|prepare|talk you through|walk you through)",
    "(offer|offer letter) (expires|is valid|valid)",
    "(contract|paperwork|letter|form|documents) ..4 (follow|sent|send|arrive|post)",
    "we met",
    "(you|we) (talked|spoke|met)",
    "(bitte|geben|teilen|senden|melden) sie (uns|mir)",
    "(merci|veuillez|prière) de (nous|me)",
    "(por favor|rogamos|confirme|responda|envíe|envíenos)",
)
