"""What they ask the candidate for, of what kind it is, and by when."""

from __future__ import annotations

import re
from functools import cache

from afterword.mail.reading.dates import moment
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, day

_GIVE = (
    "(send|sending|provide|providing|share|sharing|upload|uploading|complete|completing|fill|submit|"
    "submitting|forward|forwarding|supply|supplying|email|return|returning|attach|give|let|tell|list|"
    "prepare|sign|edit|review|draft|write|scan|post|finish|take|do|record|translate|build|solve|pass|get|"
    "drop|shoot|toss|ping|pop|bung|fire over|pass on|pass along|forward on|remind|answer|state|indicate|specify|"
    "outline|confirm|fax|deliver|hand in|produce|present|put together|reply "
    "with|respond with|write down|jot down)"
)

_SEE = (
    "(see|read|have|look at|get|hear) ..4 (something|sample|samples|piece|pieces|plan|portfolio|writing|example|"
    "examples|"
    "code|design|designs|copy|copies|list|draft|reel|showreel|lesson|reference|references|proof|certificate|transcript|"
    "outline|proposal|slides|deck|figures|drawings|photos|recording|article|report)"
)

WAYS = (
    f"(please|kindly) (log in|log on|sign in|visit ..4|go to ..4) (and|to) {_GIVE}",
    f"(please|kindly|pls) [also|now|just|could you|can you] {_GIVE}",
    f"(could|can|would|will|might) you "
    f"[please|kindly|also|possibly|be able to|be so kind as to|be so good as to|perhaps|be willing to] "
    f"{_GIVE}",
    f"(need|needs|require|requires|like|want|ask|asking|request|appreciate it if|grateful if|love|"
    f"asked) [for] you ..2 (to|could|would|can) {_GIVE}",
    f"(would|do) you mind {_GIVE}",
    "(would|do) you mind (filling|sending|completing|sharing|giving|letting|confirming|providing|uploading|returning|"
    "signing|forwarding|telling|putting|writing|answering|doing) ..6",
    "(could|can|would|will|might) you [please|also|possibly] (dig out|dig up|look out|fish out|resend|re-send|"
    "photograph|"
    "put down|ask your|chase your|get your|let [us|me|hr|her|him|them] have|knock up|sketch|pull together|set out|"
    "talk us "
    "through) ..5",
    f"if you (could|can|would|are able to|were able to|get a chance to) [also|please|just] {_GIVE}",
    "(would|is) it ..1 (possible|ok|okay|alright|all right|too much trouble) [for you] to (have|get|see|send|ask|share|"
    "provide|contact|speak) ..5",
    "(board|panel|they|she|he|i|we|team|director|manager|head|governors|client|partners) ..1 (would|'d) [also|all|both|"
    f"really|still] (love|like|find it (helpful|useful) ..2|appreciate|be glad|welcome|be keen) ..1 {_SEE}",
    f"we'd [also|all|really|still] (love|like|find it (helpful|useful)) ..1 {_SEE}",
    "what ..1 notice ..4 (give|need|have|required|period|work)",
    "how much notice ..4",
    "how long ..2 notice ..3",
    "what (are|were) you ..1 (earning|paid|making|getting)",
    "(are you|would you be) (happy|ok|okay|content|willing|comfortable|alright) (for us|for me|with us|with me|if we|"
    "if i|"
    "for hr) ..1 (to) (contact|contacting|approach|approaching|ring|ringing|call|calling|take up|write to|speak to) "
    "..5",
    "when (could|can|would|might|will) you ..4 (start|begin|join us|commence)",
    "how (soon|quickly|early) (could|can|would|might) you ..3 (start|begin|join|commence)",
    "(confirm|let me know|let us know|tell me|tell us) (which|what) (dates|days|weeks|times) ..4 (you|away)",
    "kindly (share|send|provide|submit|furnish|revert with) ..6",
    "(need|want|require|after) ..1 (name|names|number|numbers|address|date of birth|dates|email|e-mail|contact) (of|"
    "for|and) "
    "..4",
    "(wie|welche) ..2 (kündigungsfrist|verfügbarkeit|gehaltsvorstellung)",
    "wann (könnten|können|kannst|könntest|wären) (sie|du) ..4 (anfangen|beginnen|starten|verfügbar|zur verfügung)",
    "(quel|quelle|quelles|quels) (est|sont|serait|seraient) ..1 (préavis|disponibilités|disponibilité|prétentions)",
    "quand (pourriez|pouvez|seriez) vous ..2 (commencer|débuter|prendre|disponible)",
    "cuándo (podría|podrías|puede|puedes) ..1 (incorporarte|incorporarse|empezar|comenzar)",
    "(any|is there any) (chance|way|possibility) ..3 you",
    "(we|i|they|hr|team) "
    "..3 (need|require|still need|would need|still require|are missing|are lacking|still lack|lack|are "
    "waiting for|are still waiting for|are short of|missing) ..6 (your|you|a|an|the|two|three|from|some|"
    "proof|references|copies|copy|of)",
    "(still|yet) ..2 (missing|outstanding|lacking|waiting for|to receive|need|require|awaiting)",
    "(what|which) (are|is|would be|were) your ..5 (expectations|expectation|availability|requirements|notice|"
    "salary|start|pay|compensation|rate|range|preferred|earliest)",
    "(what|which|when) ..4 (times|days|dates|slots|salary|work~|suits|suit|convenient|free|available) ..5 (you)",
    "(when|what times|what days) (are|would|might|could) you ..3 (available|free|able)",
    "your (salary expectations|notice period|availability) ..3 $?",
    "(provide|send|share|give|email) (me|us) [with] ..2 availability",
    "(let) (us|me) (know|have) ..6 (availability|available|times|dates|days|references|salary|expectations|when "
    "you|name|names|contact|copy|address|number|details|which|slots|notice)",
    "(look forward to|await|"
    "awaiting|looking forward to) ..3 (receiving|your) ..4 (references|documents|"
    "form|availability|sample|answers)",
    "(asked|ask|asking|request|requesting) ..3 (for|that you) ..5 "
    "(references|documents|copy|copies|"
    "transcript|sample|form|availability|certificate|proof)",
    "(complete|submit|fill|finish|sign|return|upload) (the|this|our|your|both|it|attached|a) ..8",
    "(next step|next steps|following step) ..4 (is|are|complete|submit|fill)",
    f"(you'll|you will|you) need to {_GIVE}",
    f"(you have|you've|you will have) [got] until ..6 to {_GIVE}",
    f"you ..3 (asked|required|requested|invited) to {_GIVE}",
    "could (we|i) (have|get|ask|trouble you|see) ..4",
    "(may|can|could) i ask (you|for)",
    "(would|it would) be (great|helpful|useful|good|lovely) (if you could|to have|to see|to get|to receive) ..4",
    "what does your (availability|schedule|calendar|week|diary|timing) look like",
    "(need|needs|require|requires|requiring|required) ..4 "
    "(copy|copies|proof|references|transcript|transcripts|certificate|certificates|evidence|passport|form|sample|"
    "availability|documents|documentation|details|confirmation of your)",
    "(are there|is there|do you have) ..3 (times|time|slots|slot|days|dates|day|date|availability) ..9 "
    "(you|suit|suits|works|work|week|monday|tuesday|wednesday|thursday|friday|call|chat|interview|speak|talk)",
    "(how|when) (soon|early|quickly) could you (start|begin|join)",
    "(missing|outstanding|incomplete) ..4 (references|transcripts|transcript|certificate|form|documents|copy|"
    "signature)",
    "(do|have) you ..3 (anything|something|some|any) ..6 (share|send|show|forward)",
    "do you have ..5 (share|send|show|forward)",
    "^(send|ping|shoot|drop|pass|pop|bung|fire|toss|sling|forward|fill) [over|me|us|across|in|out|through|on] ..8",
    "what's your ..2 (availability|schedule|calendar|week|diary|timing|notice period) ..2 (like|looking|for|next|$)",
    "how are you (fixed|placed|set|looking) (for|on|next|this) ..4",
    "when (would|works|suits|might|could) ..2 (suit|suits|work|best|good|be good) ..1 (you|for you)",
    "(what|which) (was|is|were|are) ..3 (name|title|author|spelling) (of|to) ..6",
    "(what|which) (was|were) (the|that|those) ..4 you (mentioned|used|talked|spoke|described|recommended|showed|named|"
    "meant|suggested|referred|told)",
    "(which|what) ..2 (was|is|were) it ..1 you",
    "remind (me|us) ..2 (what|which|who|where|when|how)",
    "who (could|can|may|should|might) (i|we) (call|ring|contact|speak|talk|phone|ask) ..5",
    "(may|can|could|might) (we|i) [please|also] (have|get|see|trouble) ..4",
    "(refs|references|referees|transcripts|copies|proof|cv|passport|certificates|availability|notice period) [and] ..2 "
    "(please|pls)",
    "have a (go|crack|stab|try) at (the|this|our|these) ..3",
    "(form|questionnaire|documents|references|declaration|papers|forms|copies) ..2 (need|needs|has|have|must|should) "
    "(to come back|to be returned|to be completed|to be with|to reach|to be signed|to be submitted|to be filled|"
    "be returned|reach|be completed)",
    "(what|which|how much) ..1 (pay|salary|money|figure|rate|number|package) ..2 (would|do|are|were) you ..4",
    "what (sort|kind|level) of (money|salary|pay|package|rate) ..6",
    "what (are|would) you ..2 (on|need|want|expect|looking for) ..6",
    # German
    "(bitte|könnten|können|würden|bitten|benötigen|brauchen|fehlen|fehlt|bräuchten) ..9 (senden|schicken|"
    "zusenden|zuschicken|übermitteln|mitteilen|hochladen|ausfüllen|einreichen|nennen|zukommen|"
    "unterlagen|referenzen|zeugnisse|gehaltsvorstellung|gehaltsvorstellungen|zurücksenden|nachreichen|"
    "lassen|arbeitsprobe|termine|verfügbarkeit|kopie|vorschlagen)",
    "(senden|schicken|teilen|nennen|füllen|reichen|laden) sie (uns|mir|bitte|das|den|die|diese) ..8",
    # French
    "(pourriez|pouvez|merci de|veuillez|prions de|besoin|priions de|pourrais|prie de) ..6 (envoyer|transmettre|"
    "fournir|faire parvenir|communiquer|compléter|remplir|indiquer|adresser|retourner|références|"
    "disponibilités|prétentions|documents|préciser)",
    "il (nous|me) manque ..6",
    # Spanish
    "(podría|podrías|puede|puedes|por favor|rogamos|necesitamos|agradecería|favor de|agradeceríamos) ..6 "
    "(enviar|enviarnos|enviarme|envíe|envíenos|facilitar|facilitarnos|proporcionar|completar|rellenar|"
    "indicar|indicarnos|remitir|adjuntar|compartir|referencias|disponibilidad|documentos|pretensiones|"
    "subir|mandar|mandarnos|decirnos|complete|rellene)",
    "(envíenos|envíeme|mándenos|envíanos|envíame) ..5",
)

_BUT = (
    "(disability|disabilities|accommodation|accommodations|adjustments) ..9",
    "(should|if) you ..1 (need|require) ..9",
    "(may|might|could) be (asked|required|requested) ..3",
    "(documents|references|form|forms|materials|application|cv|resume|transcripts) ..2 (been|was|were) ..1 received",
    "(take it|assume|consider|presume) ..1 (that|your) ..9",
    "next step is for (our|the|us) ..9",
    "voluntary ..9",
    "(check|ensure|make sure|verify|confirm) ..2 that ..5 (was|were|are|is|have been|has been) ..1 (submitted|received|"
    "uploaded|attached|complete|included)",
    "(review|see|check|find) ..1 (list|details|summary|status|overview) ..9",
    "(write|writing|email|emailing|speak|talk) to",
    "(questions|question|concerns|queries|query)",
    "(if|should) (we|they|team|i|panel) (need|require|want|wish|would like) ..3",
    "(we|they|employer) (may|might|could) ..1 (need|require|ask for|ask you|want) ..3",
    "(optional|optionally|if you like|if you wish|your profile to|candidate survey)",
    "(hesitate|feel free|click|visit|note that|unsubscribe|browser|preferences|whether you accept|be in touch)",
    "(can|could|would|will) you (come|meet|join|attend|make it|be (able|available) (to meet|to come|to join|on|at))",
    "(do not|don't|not|never|no need to) (send|reply|provide|submit|share|upload|complete|return|need)",
    "(bring|carry|wear|arrive|ask for me|park|dress)",
    "(may|might|will) receive (a|an|your|further|separate|another) ..3 (invitation|invite|e-mail|email|link|message|"
    "details|instructions)",
    "(thank|thanks|appreciate) ..6 (sending|providing|sharing|submitting|completing|the)",
    "(need|take|needs) ..2 (more |a little |some |a bit )(time|more|longer)",
    "(need|needs|want) to (see|meet|speak|talk|discuss|finish|complete|review|wait|interview|"
    "consider|"
    "check|fill|find|hire)",
    "to ..3 (help|assist) you",
    "(nothing|no action|no further action|anything) ..5 (need|needs|required|have to|do) ..2",
    "(short|quick|brief|anonymous|minute|our) survey",
    "survey ..4 (experience|application|process|recruitment)",
    "(apply|newsletter|survey about your experience|feedback survey|candidate experience|rate us|follow us|"
    "subscribe|job alert|job alerts)",
    "(tell|ask) (us|me) (about|how) ..2 (your day|the)",
    "(please|kindly) (accept|find|see|remember|be|know|understand|allow|consider|keep|do|forgive|"
    "rest|"
    "look|check|contact|call|give)",
    "(give|drop) (me|us) ..2 (call|ring|line|shout|note|nudge)",
    "(tell|let) (me|us) ..2 if",
    "(take|takes|taking) ..3 (place|time|weeks|days|care)",
)

_KINDS = (
    (
        "references",
        r"referenc(?:es?|ias?|ing)\b|referees?\b|\brefs\b|\bspeak for you\b|\bvouch|référence|referenz|recommendation "
        r"letters?|letters? "
        r"of recommendation|who (?:could|can) vouch|(?:people|persons|managers?|supervisors?|colleagues?|somebody|"
        r"someone) "
        r"(?:(?:who|whom|that|you) ){1,2}(?:\w+ ){0,3}(?:reported|worked|managed|supervised|vouch|speak (?:to|for))",
    ),
    (
        "salary",
        r"salary|compensation|pay (?:expectations?|range|requirements?)|remuneration|desired (?:pay|"
        r"rate)|day rate|gehalt|prétentions|salarial|salaire|sueldo|rate expectations|expected ctc|current "
        r"ctc|(?:expected|current|pay|total|overall) package|(?:sort|kind) of (?:money|package)|notice period and pay|"
        r"\byou on at the moment\b|\byou (?:currently )?(?:earning|paid|making|getting)\b|what pay\b|how much (?:pay|"
        r"money|would you|are you)",
    ),
    (
        "work_sample",
        r"work samples?|writing samples?|code samples?|samples? of your|as a sample|portfolio|"
        r"assignment|take-?home|case study|coding (?:challenge|test|exercise|assessment)|exercise|"
        r"assessment|skills? test|design task|\btask\b|challenge|hackerrank|codility|mock|presentation|"
        r"arbeitsprobe|probeaufgabe|pieces? (?:that )?you(?:'ve| have)? (?:wr|made|design|publish|drawn)|étude de "
        r"cas|prueba técnica|test technique|edit the attached|one-page|"
        r"sample lesson plan",
    ),
    (
        "availability",
        r"availab|\bwindows?\b(?=.{0,60}\b(?:free|work|week|day|you|next|that|when)\b)|\byou(?:r week)? (?:fixed|"
        r"placed|set) "
        r"(?:for|on)\b|\bdiary\b|\bwhen (?:would|works|suits|might)\b|times? that|times? (?:you|work|suit|would)|"
        r"slots?\b|days? (?:that|you|work|suit)|"
        r"which (?:dates|days|weeks)\b|dates? (?:that|you|work|suit)|when you(?:'re| are| might be| could)? (?:free|"
        r"able|available)|"
        r"suits? you|works? (?:best )?for you|free (?:on|next|this|for)|your (?:calendar|schedule|diary)|"
        r"verfügbar|termine\b|disponib|\bwhen (?:are|would|could) you|which (?:day|time|slot)|preferred "
        r"time|convenient",
    ),
    (
        "form",
        r"\bforms?\b|questionnaire|\bfill (?:in|out)\b|application (?:online|on our|through)|authori[sz]ation|consent|"
        r"background check|self-identif|survey|\beeo\b|fragebogen|formular|formulaire|cuestionario|"
        r"disclosure|declaration|\bdbs\b|nda\b|non-disclosure",
    ),
    (
        "documents",
        r"passport|certificat|transcript|diploma|degree|proof|right to work|right-to-work|copia|título|"
        r"diplôme|kopie|nachweis|abschluss|cop(?:y|"
        r"ies)\b|\bscans?\b|documents?|documentation|documentos|papers|\bcv\b|r[ée]sum[ée]|licen[cs]e|"
        r"\bvisa\b|payslips?|identification|\bid\b|zeugnis|unterlagen|lebenslauf|pièces?|attestation|cover "
        r"letter|photo\b|bank (?:details|statement)|social security|utility bill|work permit|vaccination|"
        r"carte",
    ),
)
_DUE = re.compile(
    r"\bby\b|\bbefore\b|\bno later\b|\buntil\b|\bdeadline\b|\bdue\b|\bfine\b|\bgreat\b|\blovely\b|\bideal\b|"
    r"\bperfect\b|\bat the latest\b|\bwithin\b|\bbis\b|\bspätestens\b|\bavant\b|\bd'ici\b|\bantes\b|"
    r"\bneed (?:it|them|this)\b|\bin time for\b|\bwould (?:do|work|help|suit)\b|\bhelpful\b|\bplazo\b|"
    r"\bhave (?:it|them)\b|\bclose of\b|\beod\b|\bsoon as\b"
)


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(pattern)) for name, pattern in _KINDS)


def kind_of(folded: str) -> str:
    """What is asked for: "references", "salary", "work_sample", "availability", "form", "documents" or "other"."""
    first: tuple[int, str] | None = None
    for name, pattern in _kinds():
        if found := pattern.search(folded):
            if name in ("references", "salary"):
                return name
            first = first or (found.start(), name)
    return first[1] if first else "other"


def deadline(hearing: Hearing, at: int, what: str) -> str | None:
    """By when: the day that the sentence leads to with "by", or one that the next two sentences allow."""
    own = [window for window in hearing.ahead(at) if window.latest]
    led = [window for window in own if window.how in ("by", "within")]
    if led:
        return day(moment(led[-1], hearing.anchor))
    for after in (at + 1, at + 2):
        if after < len(hearing.sentences) and len(hearing.folded[after]) < 160 and _DUE.search(hearing.folded[after]):
            if re.search(
                r"\b(?:we|i) (?:will|'ll|hope|expect|plan|aim)\b|\bdecision\b|\bdecide\b|\bbe in touch\b",
                hearing.folded[after],
            ):
                continue
            found = [window for window in hearing.ahead(after) if window.latest]
            if found:
                return day(moment(found[0], hearing.anchor))
    if what != "availability" and own and own[0].how == "on" and own[0].earliest == own[0].latest:
        before = hearing.folded[at][max(0, own[0].start - 30) : own[0].start]
        if not re.search(r"interview|meeting|conversation|start|from|since|call|talk", before):
            return day(moment(own[0], hearing.anchor))
    return None


_THEY_WILL = re.compile(
    r"\b(?:we|i|they|team)(?: will| shall| can| may| would be|'ll) (?:\w+ ){0,4}"
    r"(?:send|provide|share|give|let|tell|forward|need to|confirm|complete|review|take|ask|chase|dig out|find|get)\b"
)
"""What they will do themselves is asked of nobody; what they will do with it, behind it, takes nothing back."""
_OF_OURS = re.compile(
    r"\b(?:what|which|who|where) .{0,60}\byou (?:mentioned|used|talked|spoke|described|recommended|showed|named|meant|"
    r"suggested|referred|told)\b.*\?|\bremind (?:me|us) (?:again )?(?:what|which|who|where)\b|"
    r"\bwhat (?:was|is) the (?:name|title) of\b.*\?"
)
"""What the candidate spoke of, asked after."""
_COPY = re.compile(r"\bcopy of (?:your|the) (?:\w+ )?(?:application|answers|responses|submission)\b")
"""What stands behind it was asked, and answered, before."""
_GENERAL = re.compile(r"\b(?:let (?:us|me) know|tell (?:us|me)|confirm|get back|give (?:me|us))\b")


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    if any(_COPY.search(each) for each in hearing.folded[: said.at]):
        return None
    if _THEY_WILL.search(folded[: said.end]):
        return None
    what = kind_of(folded)
    if what == "other":
        near = " ".join(hearing.folded[max(0, said.at - 2) : said.at + 1])
        before = (
            kind_of(near)
            if re.search(r"\b(?:both|it|them|these|this|those|one|ones|scan|sie|diese)\b", folded)
            else "other"
        )
        what = before
    if what == "other" and _OF_OURS.search(folded):
        return {"what": what, "deadline": deadline(hearing, said.at, what)}
    if what == "other" and (_GENERAL.search(folded) or not _about_something(folded)):
        return None
    if what == "availability" and re.search(r"\bwould (?:\w+ ){1,3}at \d", folded):
        return None
    return {"what": what, "deadline": deadline(hearing, said.at, what)}


def _about_something(folded: str) -> bool:
    """Whether a thing is asked for that could be handed over."""
    return bool(
        re.search(
            r"\b(?:notice|start date|(?:could|can|would|might|will) you (?:\w+ ){0,4}(?:start|begin|join us|"
            r"commence)|work permit|name|names|link|links|title|list|number|numbers|details|"
            r"address|information|info|answers?|"
            r"kündigungsfrist|anfangen|beginnen|préavis|commencer|incorporarte|incorporarse|empezar|lines|"
            r"summary|paragraph|paper|article|slides|report|example|examples|plan|letter|note|data|book|"
            r"photo|bio|biography|figures|"
            r"statement|contact|transcripts?|draft|page|pages|feedback|url|profile|date of birth|email address|"
            r"phone number|code|repository|recording|video)\b",
            folded,
        )
    )


READER = Reader(
    name="asked_for",
    kind="asked_for",
    sentence="They ask the candidate for something: references, times, documents, a sample of work, a form, "
    "what pay is expected.",
    ways=WAYS,
    but=_BUT,
    tell=_tell,
    sure=True,
    said=(
        "Could you share two professional references with phone numbers by Tuesday evening?",
        "To line up the next conversation, please send me three times that work for you next week, in Eastern time.",
        "Please complete and sign the attached background authorization form and return it by November 20.",
        "Could you send a scan at your earliest convenience?",
        "Any chance you could let me have the name of the book you mentioned?",
        "One item the team needs before Monday's meeting: what are your salary expectations for the role?",
        "Would you edit the attached 800-word article for us as a sample of your work?",
        "We still need a copy of your passport.",
        "Könnten Sie uns bitte noch Ihre Zeugnisse zusenden?",
        "Pourriez-vous nous transmettre vos références ?",
        "¿Podría enviarnos su disponibilidad?",
    ),
    silent=(
        "Please let me know if you have any questions.",
        "Please do not reply to this message.",
        "Thank you for sending your references.",
        "We will send you the form on Monday.",
        "You will receive a separate email with instructions to complete the coding exercise.",
        "Bring your hood.",
        "Please find attached the schedule.",
        "Give me a call on Monday.",
    ),
)
