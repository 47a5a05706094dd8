"""Offers, subject to checks or not, and by when they are to be answered."""

from __future__ import annotations

from afterword.mail.reading import engagements
from afterword.mail.reading.dates import Window, moment, windows
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, day
from afterword.writing.expressions import pattern

_JOB = "(job|role|position|post|place|contract|employment|apprenticeship|internship|fellowship|traineeship|appointment)"
_GLAD = (
    "(pleased|delighted|happy|thrilled|excited|glad|proud|honoured|honored|like|love|want|wish|pleasure|"
    "privilege|decided|ready|able|wanting|keen|prepared|going)"
)

WAYS = (
    f"{_GLAD} to [formally|officially|verbally|be able to|now|be] (offer|extend|make|present|confirm|share) ..3 "
    f"(offer|offers)",
    f"{_GLAD} to [formally|officially|verbally|be able to|now] (offer|offering) you",
    f"{_GLAD} to ..2 (extend|issue|present|give|share) ..3 (letter of intent|appointment letter|letter of appointment)",
    f"(offer|offering|offers|offered) you ..5 {_JOB}",
    "(offer|offering) you (employment|work|a job|a contract|the chance to join|to join)",
    "(extend|extending|make|making|made|send|sending|have|present) you ..3 [formal|written|verbal|conditional] offer",
    "(extend|extending|extended) ..4 offer ..2 (for|of|to|as)",
    "(this|here|attached|following|below|enclosed) ..4 (formal|written|conditional|official|verbal) offer",
    f"offer of ..3 {_JOB}",
    "(conditional|formal|unconditional|written|verbal) (job offer|offer of)",
    "(attached|enclosed|find|review|below) ..5 (your|an|the) [formal|written|official|conditional] offer [letter]",
    "your [formal|official] offer letter",
    "your offer from",
    f"(the|this) {_JOB} is yours",
    "yours if you want it",
    "you (got|have got|have landed|landed|have) (it|the job|the role|the position|the post|the gig)",
    "(selected|chosen|picked|appointed|approved) you (for|as|to fill) ..6 (job|role|position|post|vacancy|place)",
    "you ..4 (selected|chosen|appointed|successful candidate|first choice|preferred candidate|our choice|the "
    "successful|the chosen|top candidate|picked) ..2 (for the|for this|as|to fill|to join|as our|and "
    "we)",
    "(love|like|delighted|pleased|want|excited|happy|thrilled) [for] you to (join [us|our|the]|come and work|"
    "come work|start with us|be our|take the job|take the role|take the post|become our)",
    "(would|we) ..3 (like|love|want) to (hire|appoint|employ|recruit|bring on|take on) you",
    "(would|we) ..3 (like|love|want) to (take|bring) you on",
    "(like|love|want|wants|wish|wishes|propose|proposes|intend|intends|decided|delighted|pleased|happy|resolved|agreed|"
    "voted|minded) to (hire|appoint|employ|recruit|engage|take on) you",
    "(come|came|coming|gone|got) (back|through|forward) [to (me|us)] with ..2 offer",
    "(an|the|your) offer (is|has) (in|come in|come through|come back|arrived|landed)",
    "(have|got|there is) ..1 (an|your) offer (for you|from|on the table)",
    "(welcome|welcoming) [you] (to the team|aboard|on board|to our team|to the family)",
    "(are|is|were) (offering|appointing|hiring) you",
    "you are hired",
    "you're hired",
    "invite you to join (us|our team|the team) as",
    "(panel|committee|board|team|partners|client|everyone|we|they) ..3 (unanimous|agreed|decided|voted) ..3 "
    "(for you|on you|offer you|appoint you|hire you|choose you|you are the)",
    "(want|wants) you (on board|on the team|for the job|for the role|for the post|for the position|to start|to "
    "take the)",
    "(recommended|approved) you for (appointment|hire|the position|the post)",
    "(client|they|company|board|panel|manager|employer) ..2 (want|wants|like|going|keen|ready) to "
    "(offer $|offer you|make you an offer|hire you|appoint you)",
    "(you've|you have) been (appointed|hired)",
    "(confirm|confirming) (the|my|our) [verbal|conditional] offer",
    "make it official",
    "(love|delighted|pleased|want|wants|excited|happy|like|thrilled) [for] you to [come and|come] (be|become) (our|"
    "the|my) ..3",
    "(love|delighted|pleased|want|wants|excited|happy|like) [for] you to come and (run|head|manage|take over|work|"
    "join) ..3",
    f"(like|love|want|wants|delighted) [for] you to (have|take|take up|fill|accept|step into|take on) ..2 {_JOB}",
    "(unanimous|unanimously) ..5 (want you|you)",
    "(want|like|love|going|happy|decided) to give you (a|the) (shot|go|try|job|start|role|position|post)",
    "(they|we|client|board|everyone|everybody|all of us|panel|owners|partners) ..1 (want|wants) you [for it] $",
    "(it is|it's|that's) a ..1 yes (from|all round|$)",
    "(like|love|want|delighted|happy) [for] you to (start|begin|commence) (on|in|from|with us|as|next|this|monday|"
    "tuesday|"
    "wednesday|thursday|friday|straight away|asap|whenever)",
    "(chosen|picked|selected|appointed|gone for|settled on|decided on|plumped for|going for|going with) you $",
    "you (are|were) ..3 first choice",
    "you are (our|the|my) (new|next|successful) ..2",
    "(offering|offer) ..4 (salary|basic|base|plus|k|pa|per annum|a year|an hour|per hour|bonus|package)",
    "(bring|bringing|take|taking|get|getting|have) you on (board|full|permanently|as|for|staff)",
    "(our|their|the) offer ..6 (a year|per year|per annum|an hour|per hour|salary|days of holiday|holiday|basic|plus)",
    "(contract|offer letter|offer) ..6 (attached|enclosed|below)",
    "(attached|enclosed|find) ..6 offer letter",
    "(the|this|our|your) offer (is|remains|stands|will remain) (open|valid|good)",
    "(job's|role's|position's|it's|post's) [all] yours",
    "(delighted|pleased|happy|thrilled|glad|love it|honoured|excited) if you (would|could|were to|will|can) "
    "(join|come|accept|take)",
    "you as our (new|next)",
    "(decided|decision|chosen|going|choose|want) to (go with you|hire you|appoint you|choose you|offer you)",
    "(you are|you were|you're|it's you) [our|the|my|their] (pick|choice|first choice|top choice|unanimous "
    "choice|preferred "
    "candidate|winner)",
    "(delighted|pleased|happy|thrilled|excited|love|glad|like) to have you (on the team|on board|join|with us|as our)",
    "yes ..3 (like|love|happy|delighted|glad) to have you ..1",
    "(offering|offer) [you] a [starting|base|annual] (salary|package)",
    "(approved|confirmed|confirm|confirming|announce|recommended) your appointment",
    # German
    "(sie|dich) ..3 (einstellen|einzustellen|als neue|als neuen)",
    "(freuen|freue|freut|gerne|gern|möchten|können|wollen|dürfen) ..6 (stelle|position|vertrag|arbeitsvertrag|"
    "zusage|job) ..3 (anzubieten|anbieten|zusagen|zu können|geben)",
    "(ihnen|dir) ..5 (stelle|position) ..6 (anzubieten|anbieten|bieten ..2 an)",
    "ihnen ..3 (eine|die) (zusage|position|stelle) ..4 (geben|anzubieten|erteilen|anbieten|zukommen)",
    "für sie entschieden",
    "ihnen (die|eine) ..2 (anbieten|anzubieten) ..2",
    "(want|wants) you on (the|our|first|second|third|night|day) ..1 (shift|team|crew|staff|floor|nights|days)",
    "ihnen (die|eine) (stelle|position) (als|des|der|zum|ab) ..2",
    "(die stelle|der job|die position) (gehört|ist) (ihnen|ihre|deine|dir)",
    "(einstellen|einzustellen) möchten wir sie",
    "sie ..3 einzustellen",
    # French
    "(heureux|heureuse|ravis|ravi|ravie|plaisir|souhaitons|souhaiterions|ai le plaisir) ..4 (proposer|offrir) "
    "..4 (poste|contrat|cdi|cdd)",
    "vous ..3 (proposer|offrir|proposons|offrons) ..3 (poste|contrat|emploi)",
    "(proposer|proposons) de (rejoindre|nous rejoindre|intégrer) ..6",
    "(promesse d'embauche|promesse d embauche|proposition d'embauche|proposition d embauche)",
    "candidature ..4 (retenue|acceptée) pour [le|ce] poste",
    "vous êtes (retenu|retenue|embauché|embauchée|engagé|engagée)",
    # Spanish
    "(complace|complacido|alegra|encantados|encantado|encantada|gustaría|placer|queremos|gusto) ..4 (ofrecerle|"
    "ofrecerte|ofrecer) ..4 (puesto|contrato|trabajo|empleo|plaza|posición)",
    "(ofrecerle|ofrecerte|le ofrecemos|te ofrecemos) ..3 (puesto|contrato|trabajo|empleo|plaza)",
    "(ha sido|has sido) (seleccionado|seleccionada|elegido|elegida) para [el|ocupar el] (puesto|trabajo)",
    "carta de oferta",
    "oferta (formal|laboral|de trabajo|de empleo)",
)

_BUT = (
    "(interest|interested|applying|applied|application|response|replying) ..3 (offer|offers)",
    "(could|can|might|may|hope to|able to|wish we could) ..2 (offer|extend)",
    "(offer|offering|offered) you ..4 "
    "(interview|slot|time|call|feedback|advice|coffee|chat|conversation|meeting|appointment|alternative|"
    "help|discount|chance to (meet|interview|speak)|opportunity to (meet|interview|speak|discuss|"
    "complete))",
    "(selected|chosen|picked|approved) ..4 (interview|round|stage|assessment|shortlist|next|phase|screen|screening|"
    "call|participate|receive|survey|test)",
    "(before|until|when|once|after|by the time) ..4 offer",
    "(expect|hope|aim|plan|intend|planning|hoping|aiming) to (make|extend|send|have) ..3 (offer|offers)",
    "(not|unable|cannot|never|regret) ..4 (offer|offering|extend|extending|make|making|hire|hiring|select~|appoint|"
    "appointing)",
    "(offer|offered|offering|made|extended) ..5 (another|other|someone|somebody|different|internal)",
    "(no|any) (job |other )(offers|offer)",
    "(no|any|not an) offer of",
    "(were|was) ..1 (ready|about|going|hoping) to ..2 (offer|appoint|hire)",
    "(love to|wish i could|wish we could|like to be able to) ..2 (say|tell|offer)",
    "your appointment (with|at|on|for|time|slot)",
    "a start (time|date)",
    "yours to (lose|choose|make)",
    "join the (panel|call|meeting|interview|session|conversation|zoom) ..2",
    "contract for the ..9",
    "(pending|awaiting|waiting) ..3 offer",
    "(other|another|competing|current|counter) offer",
    "(want|wants|like|love) you (back|in) ..2",
    "you to come ..9 (trial|taster|session|workshop|interview|interviewed|presentation|day with us)",
    "(not|weren't|were not|wasn't|aren't|are not) ..2 (our|the|my|their) ..1 (choice|pick|first choice|top choice)",
    "offer you ..3 (off|percent|discount|tickets|voucher|publication|subscription|membership|refund|upgrade|trial|"
    "support|advice|lift|bed|room|drink|ticket|publishing|space)",
    "offer (stage|deadline|process|approval|is being|will be|would be)",
    "(next step|next steps|step) ..4 offer",
    "we offer",
    "you are (our|the|my) (new|next) (favourite|favorite|friend|neighbour|neighbor|hero|star|best)",
    "join [us] (for|on|at|in|via|by|the call|this|from)",
    "(invite|inviting) you to join (us|our team|the team|me) (for|on|at|in|via|by)",
    "(welcome|welcoming) ..3 (questions|comments|feedback)",
    "(nicht|keine|leider|pas|ne|no podemos|no) ..3 (anbieten|proposer|ofrecer|ofrecerle)",
    "nicht für sie",
    "(approval|approved|sign-off|authorisation) ..4 (make|extend) ..2 offer",
    "to discuss ..3 offer [if]",
    "(special|exclusive|limited|free|great) offer",
)

_ANSWER = pattern(
    r"\b(?:let (?:me|us) (?:know|have)|answer|accept\w*|decision|decide|sign\w*|return(?:ed)?|respond|response|"
    r"reply|confirm\w*|valid|good (?:through|until|till)|expires?|open until|stands|tell (?:me|us)|yes or (?:a )?no|"
    r"hear from you|"
    r"deadline|get back to (?:me|us)|hear back|hear from you|what you think|hear what|like to know|responda|"
    r"respondas|dime algo|"
    r"dígame|díganos|"
    r"dites-moi|donnez-moi"
    r"|offer (?:remains|is open|lapses)|antwort|rückmeldung|zusage|unterschrieben|unterzeichnet|bescheid|gültig|"
    r"réponse|répondre|signé|retourner|confirmer|valable|respuesta|responder|firmad[oa]|confirmar|"
    r"válida|vence|contestar|think it over|take until|have until|lapses?|expiry|acceptance|need to know|shout|revert|"
    r"hold (?:it|the|this|that)|mind|have a think|thought|sleep on it)\b"
)

_LENGTH = pattern(
    r"\b(?:have|for|another|take)\s((?:a|one|two|three|four|five|six|seven|ten|fourteen|\d{1,2})\s(?:full |business |"
    r"working |calendar )?(?:days?|weeks?|hours|fortnight))\b"
)


_THEIRS = pattern(
    r"\b(?:pleased|happy|delighted|glad|able|writing|thrilled|like|wish|pleasure|proud|further) to (?:\w+ )?"
    r"(?:confirm\w*|let you know)\b|\b(?:we|i|hr|they|she|he|team|colleague)(?:'ll| will| shall| can| would|'d)? "
    r"(?:\w+ ){0,2}(?:confirm|respond|reply|get back|sign|let you|decided)\b"
)
"""What they confirm, sign or answer themselves."""
_ANOTHER_DAY = pattern(
    r"\b(?:start\w*|begin\w*|commenc\w*|join\w*|induction|orientation|onboarding|first day|effective|dated|training|"
    r"interview\w*|met|spoke|meeting|contract|trial|shift|probation|until|payroll|notice|ward|room|band|grade|level)\b"
    r"[^,;:.]{0,40}$"
)
"""Words before a day by which it is the first at work, or another, and no last one to answer on."""


def _to_answer_on(window: Window, folded: str) -> bool:
    """Whether the day is one to answer by, and not the day on which the work begins."""
    return window.how in ("by", "within") or not _ANOTHER_DAY.search(folded[: window.start])


def answer_by(hearing: Hearing, said: Said) -> str | None:
    """The day or moment by which the offer is to be answered, as some sentence from there on tells."""
    for at in range(said.at, min(said.at + 12, len(hearing.sentences))):
        folded = hearing.folded[at]
        if not _ANSWER.search(_THEIRS.sub(" ", folded)) or (
            pattern(r"\b(?:start date|starting|start on|begin on|commence)\b").search(folded)
            and not pattern(r"\b(?:accept|answer|reply|respond|sign|confirm|let)\w*").search(folded)
        ):
            continue
        found = [each for each in hearing.ahead(at) if each.latest and _to_answer_on(each, folded)]
        found = [each for each in found if each.grain != "weekend"]  # to think it over
        if not found and (length := _LENGTH.search(folded)):
            found = list(windows(f"within {length[1]}", hearing.anchor))
        led = [window for window in found if window.how in ("by", "within")] or found
        if led and not (at == said.at and pattern(r"\bstart").search(folded) and led[0].how == "on"):
            return day(moment(led[0], hearing.anchor))
    return None


_UNTRUE = pattern(
    r"\b(?:like|love|liked|loved|wish) (?:\w+ )?to (?:have been |be )able to\b|\bwish (?:that )?(?:i|we) (?:could|"
    r"were|had)\b|"
    r"\b(?:had (?:hoped|wanted|wished|planned|meant)|(?:was|were) (?:\w+ )?(?:hoping|going|planning)) to (?:be able "
    r"to )?"
    r"(?:offer|give|make|hire|appoint|employ|take)\b|\b(?:hire|appoint|choose|employ) you or\b|"
    r"\bjoin (?:our|the) (?:\w+ )?(?:mailing list|talent|newsletter|community|alumni|network|pool)\b|"
    r"\bif only\b|\bour inability\b|\beither an offer or\b|\bstill (?:our|their|my|the) (?:first|top|preferred)\b|"
    r"\b(?:earliest|how soon|what date|which date)\b.{0,20}\byou (?:could|can|might|would)\b"
)
"""What they wish they could say, or ask before they offer."""
_BOOKS = pattern(
    r"[^,;.]{0,60}\boffer(?:ing)? (?:you |our \w+ )(?:all )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|"
    r"\d{1,2}\b(?![,.]\d)|several|"
    r"some|many|more|new|exclusive|free|special|great)\b(?! (?:\w+ ){0,3}?(?:days?|hours|shifts|"
    r"contract|"
    r"role|roles|position|post|posts|job|jobs|terms)\b))(?!k\b)"
)
"""What is offered to everybody, by number: books, times, places at table."""


_A_STAGE = pattern(
    r"(?:conditional|unconditional|formal|final|written|verbal|job|the|an|stage|step|\d|[:.)-]| )*offers?\b"
    r"(?! (?:letter )?(?:attached|enclosed|below))(?: (?:of|and|&|to|with|for|or|stage|pending|subject|[\w-]*ing|"
    r"[\w-]+ "
    r"(?:checks?|start))\b[^.!?]{0,50}|[,:] [^.!?]{0,50})?[.]?$"
)
"""A line of a list of what comes one after the other."""


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    if said.at and _A_STAGE.match(folded) and not pattern(r"\b(?:you|your|we|i|us)\b").search(folded):
        return None
    if _UNTRUE.search(folded) or _BOOKS.match(folded, said.start):
        return None
    asks = folded.rstrip().endswith("?") and not pattern(r"\b(?:like|love|want) you to\b|\boffer you\b").search(folded)
    if asks and engagements.told(hearing, said.at) is None:
        return None
    if pattern(r"\d ?%").search(folded[said.start : said.end + 20]) or pattern(
        r"\b(?:he|she|they) (?:was|were|got|has been) offered\b|\bsubscri|\b(?:newsletter|webinar|course|"
        r"discount|voucher)\b"
    ).search(folded):
        return None
    return {"answer_by": answer_by(hearing, said)}


READER = Reader(
    name="offered",
    kind="offered",
    sentence="They offer the candidate the job, subject to checks or not.",
    ways=WAYS,
    but=_BUT,
    behind=False,
    tell=_tell,
    notices=engagements.offered,
    said=(
        "I am delighted to extend an offer for the Data Analyst position.",
        "The committee was unanimous: we would like to offer you the position.",
        "They're offering you the job, start date the 4th of January.",
        "It is my pleasure to offer you employment as Art Teacher, subject to the usual background check.",
        "The panel has selected you for the Community Officer post and we would love you to join us.",
        "The job is yours.",
        "You got it!",
        "Please find attached your formal offer letter.",
        "Wir freuen uns, Ihnen die Stelle anbieten zu können.",
        "Nous avons le plaisir de vous proposer le poste.",
        "Nos complace ofrecerle el puesto de analista.",
    ),
    silent=(
        "While we will not be offering you the position, I hope that you apply again.",
        "I could offer you the design doc if legal lets me.",
        "We are pleased to offer you four new recipes this month.",
        "You are still our first choice, but everything is on hold.",
        "I wish I could offer you the job.",
        "We had hoped to offer you the post.",
        "What is the earliest you could come on board?",
        "We offer three ways to subscribe.",
        "Should the team decide to proceed, the next step would be a second interview and, after that, an offer.",
        "You have been selected for an interview.",
        "We are unable to offer you the position.",
        "We expect to make an offer by Friday.",
        "We have offered the position to another candidate.",
        "Please join us on Zoom at 10.",
        "You were successful at the first stage.",
        "You've been chosen to take part in our survey.",
        "We will only write to you if you have been successful.",
        "The choice is yours.",
        "We'd like to add you to our reserve list.",
        "We will confirm your appointment time by text.",
        "Should you accept the slot, you will get a link.",
        "There is a place for you on Thursday's assessment day.",
        "Would you like to join our talent pool?",
        "Were we to take you on, it would be for a month at first.",
        "The partners have not yet voted.",
        "We were ready to make an offer, but the budget is frozen.",
    ),
)
