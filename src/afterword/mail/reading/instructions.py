"""What they tell the candidate to do: check back on a day, or not to make contact."""

from __future__ import annotations

import re

from afterword.mail.reading.dates import Window
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, day
from afterword.mail.reading.weeks import next_weekday

_CONTACT = (
    "(call|calling|ring|ringing|phone|phoning|telephone|email|e-mail|mail|write|writing|message|text|"
    "contact|contacting|nudge|ping|chase|chasing|remind|follow up|following up|follow-up|check in|check-in|"
    "checking in|check back|checking back|reach out|reaching out|get in touch|getting in touch|touch base|"
    "get back|come back|circle back|try me|give me|drop me|shoot me|send me|inquire|enquire|ask|prod|poke|"
    "bug|pester|knock|reconnect|be in touch)"
)

WAYS = (
    f"(feel free|free|welcome|happy for you|fine|best|good idea|invite you|encourage you|ask you|suggest you|"
    f"like you|want you|by all means|not hesitate|don't hesitate|hesitate|okay|ok|absolutely) to "
    f"{_CONTACT}",
    f"(please|kindly|do|just|then|simply|always|also|and|or) {_CONTACT}",
    f"^{_CONTACT}",
    f"you (can|may|could|"
    f"should|might|might want to|are welcome to|are free to) [also|always|certainly|of course|then] "
    f"{_CONTACT}",
    "(give|drop|shoot|send) (me|us|him|her|the office|them|kenan|our) ..4 (ring|call|line|note|email|e-mail|"
    "message|nudge|shout|bell|buzz|reminder|text|mail)",
    "(ping|nudge|chase|call|ring|phone|email|text|prod|"
    "poke|remind|bug|pester|contact) (me|us|her|him|"
    "them|the office|again|on)",
    "(check|checking|circle|come|get|follow|reach|touch) (back|in|up|out|base) [again] (with|on|in|after|by|at|"
    "next|if|to) ..2",
    "(call|ring|phone|contact|email) ..3 (on|after|in|next|from|any time after|anytime after|at|if|again|then)",
    "(try|ask) (me|us|again|her|him) ..2 (on|after|in|next|again|if|the)",
    "let (us|me) hear from you",
    "hear from you (again|in|on|after|next)",
    "(chase|hound|bother|shout at|holler at) (me|us)",
    "(call|ring|phone|text|email|try) (my|the|our) ..1 (cell|mobile|phone|office|line|desk|extension|number|direct)",
    "give (me|us) a (kick|prod|poke|shove|tap|jab|buzz|bell|tinkle|poke)",
    "(bang|knock|hammer) on (my|our|the) door",
    "^(shout|holler) ..2",
    "(do|just|please|then) (shout|holler)",
    "(try|wait until|hold off until|leave it until|give it until|give it to|give us until) ..4",
    # German
    "(rufen|melden|kontaktieren|schreiben|fragen|mailen|haken) sie ..5 (an|uns|mich|bei|gern|gerne|nach|noch|"
    "sich|ruhig|einfach|bitte)",
    "(können|dürfen|sollten) sie ..8 (anrufen|melden|nachfragen|kontaktieren|schreiben|nachhaken)",
    "(nachfragen|anrufen|nachhaken|zu melden)",
    # French
    "(n hésitez pas|vous pouvez|merci de|pouvez|hésitez) ..4 (rappeler|relancer|recontacter|contacter|écrire|"
    "appeler|téléphoner|joindre)",
    "(rappelez|relancez|recontactez|contactez|appelez|écrivez)",
    # Spanish
    "(no dude en|puede|puedes|no dudes en|siéntase libre de) ..3 (llamar|escribir|contactar|contactarnos|"
    "llamarnos|escribirnos|preguntar|llamarme|escribirme)",
    "(llámeme|llámenos|llámame|escríbame|escríbanos|escríbeme|contáctenos|contácteme|vuelva a)",
)

_BUT = (
    "(invite|inviting|invited) you to",
    "(patience|patient)",
    "(questions|question|concerns|queries|clarification|assistance|accommodation|accommodations|trouble|"
    "difficulty|problems|lost|late|delayed|adjustments)",
    "(suit|suits|make it)",
    "(may|might|will|should|you'll) receive (a|an|our|the) ..4",
    "be (notified|contacted|informed|invited|updated|reached|told) ..2 (by|via|through|per) (phone|email|e-mail|mail|"
    "text)",
    "(call|phone) (notes|note|log|summary)",
    "(ask|apply|request|asking|write) ..4 (review|appeal|feedback|reasons|reconsideration)",
    "(to|and|please|us|me|you|can|could) [please|then] (schedule|book|arrange|confirm|reschedule|accept|decline)",
    "(availability|available|interview slot|time slot|calendar)",
    "(please|kindly) (do not|refrain) (call|calling|contact|contacting|ring|email|reply|write|phone|chase|from|try)",
    "(not|never|without|no) ..2 (call|ring|email|contact|write|chase) [me|us|the]",
    "(we will|i will|they will|she will|he will|we shall|i shall|we would|team will|someone will|"
    "somebody will|"
    "recruiter will|and will|manager will|colleague will|will then|will also|going to|will be able to|us will) ..3 "
    "(call|ring|phone|email|write|contact|check|follow|reach|get|come|touch|ping|nudge|be in touch|circle) ..3",
    "(your|the) (decision|answer|acceptance|references|documents|signed|contract|reply|form)",
    "(unsubscribe|urgent|emergency|matters|attendance|reception|security|front office)",
    "(asked|told|instructed|reminded) ..3 to (call|write|contact|ask)",
    "(withdraw|opt out)",
    "(thank|thanks|enjoyed|pleasure|nice|great|lovely) ..9 (call|chat) (on|in|last|this|after|yesterday) ..2",
    "(they|client|he|she|we|i|team|panel|manager) (come|comes|get|gets|circle|check|follow) (back|in|up) ..2",
    "(plan|plans|planning|hope|hopes|hoping|aim|aims|aiming|expect|expects|intend|try|trying|wanted|promise|"
    "promised) to "
    "(get|come|circle|call|check|follow|reach|be|touch|contact|ring|phone|email|write)",
    "(get|getting|come|coming|circle|circling|report|reporting) back to (you|all|every|everyone|candidates|the "
    "candidates)",
    "(expect|expecting|receive|have|like|schedule|arrange|set up|book) ..2 call",
    "(quick|short|brief|phone|video|minute|follow-up) call with",
    "call with you",
    "call in (to|at|on|for)",
)

_ON_A_WISH = re.compile(
    r"\b(?:if|should) you(?: (?:would|do|should|still|also|now))?(?:'d)? (?:like|want|wish|prefer|need|require|have|"
    r"are (?:un|not )able|can't|cannot|are interested|get (?:stuck|lost)|are (?:stuck|lost|late|running)|run late|"
    r"decide|change|no longer|accept|agree|disagree|feel|consider)\b"
    r"(?! (?:(?:not|n't|nothing|never) |had |(?:to )?(?:know|hear|check|ask)\b))"
)
"""A condition that is a wish or a need of the candidate, and no silence of theirs."""
_NEWS = re.compile(
    r"\b(?:heard|hear|news|update|status|progress|nothing|word|silence|where (?:things|we|it|you|he|she|they)|outcome|"
    r"decision|an answer|a reply)\b"
)
_THING = (
    r"(?:both|it|them|these|those|all|everything|copies|scans?|proof|your|any|an? (?:\w+ )?(?:copy|scan|photo|list|"
    r"picture)|the (?:\w+ ){0,3}?(?:forms?|documents?|copy|copies|references?|certificates?|transcripts?|questionnaire|"
    r"contract|letter|scans?|sample|slides|file|details|names?|receipts?|invoice))\b"
)
_HANDS_IN = re.compile(
    rf"(?:please |kindly |then |just |and |or |do )*(?:e-?mail|send|mail|forward|return|post|drop|pop|text|"
    rf"write|message)(?: (?:me|us|him|her|them))? {_THING}"
)
"""What is to be sent is no question of where things are."""


def _on_another_matter(folded: str, start: int) -> bool:
    """Whether contact is asked for with something, or on a wish of the candidate's: nothing about where things are."""
    if _HANDS_IN.match(folded, start):
        return True
    wish = _ON_A_WISH.search(folded)
    return bool(wish and not _NEWS.search(folded, wish.start()))


_THEIRS = re.compile(r"\b(?!you\b)[\w-]+(?:'ll| will| shall| can| must| am going to|'m going to) (?:then |also )?$")
"""What they will do themselves: "I'll chase her on Monday", "HR will call on Friday"."""
_ABOUT_YOU = re.compile(
    r"(?:and |then |or |also )?\w+ (?:you|everyone|everybody|all of you|each of you|the successful)\b"
)
_A_NOUN = re.compile(
    r"\b(?:your|my|our|this|that|his|her|their|the last|thanks for (?:the|this)|thank you for (?:the|this)) (?:\w+ )?$"
)
"""What stands before a call, or a mail, that was made."""
_IF_ANY = re.compile(r"\b(?:questions|queries|problems|concerns|issues)\?$")
"""Contact asked for with questions: that of any receipt."""
_PHONE = re.compile(
    r"\b(?:call|calling|ring|ringing|phone|telephone|a bell|a buzz|a ring|a shout|anrufen|rufen|telefon\w*|"
    r"appel\w*|rappel\w*|téléphon\w*|llam\w*|llám\w*)\b|\+?\d[\d ()-]{8,}"
)
_MAIL = re.compile(
    r"\b(?:e-?mail|mail|write|a line|a note|a message|schreiben|mailen|écri\w*|courriel|escrib\w*|escríb\w*|correo)\b"
)
_THEN = re.compile(
    r"\b(?:by|after|before|until|past) then\b|\bafter (?:that|this)(?: date| time| point)?\b|\bby that (?:date|"
    r"time|point|day)\b|\bthat (?:day|date)\b|\bbis dahin\b|\bdanach\b|\bd'ici là\b|\bpasséd? cette "
    r"date\b|\bpara entonces\b|\bdespués de esa fecha\b|\bby the \w+ mentioned\b"
)
_NOT_HEARD = re.compile(
    r"\bif (?:you|the|there|i|we)\b|\bshould you not\b|\bwithout a word\b|\bunless\b|\bwenn sie\b|\bsi vous\b|"
    r"\bsi no\b"
)


def _channel(folded: str, span: tuple[int, int]) -> str | None:
    said = folded[max(0, span[0] - 5) :]
    if re.search(r"\bby (?:e-?mail)\b|\bper (?:e-?mail)\b", folded):
        return "email"
    phone, mail = _PHONE.search(said), _MAIL.search(said)
    if phone and mail:
        return None if abs(phone.start() - mail.start()) < 14 else "phone" if phone.start() < mail.start() else "email"
    if not phone and not mail and span[0] > 5:
        return _channel(folded, (5, span[1]))
    return "phone" if phone else "email" if mail else None


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    if re.search(r"\b(?:office|hotline|helpdesk|reception|security|it support|portal)\b.{0,30}\?$", folded):
        return None
    if _on_another_matter(folded, said.start):
        return None
    if (
        _ABOUT_YOU.match(folded, said.start)
        or _THEIRS.search(folded[: said.start])
        or _A_NOUN.search(folded[: said.start])
    ):
        return None
    if said.at and _IF_ANY.search(hearing.folded[said.at - 1]):
        return None
    window = _day_for(hearing, said)
    if window is None:
        return None
    on = window.latest if window.how in ("by", "within") else window.earliest or window.latest
    return {"on": day(on), "channel": _channel(folded, (said.start, said.end)), "phrase": window.words}


_THE_DAY_AFTER = re.compile(
    r"\bthe (mon|tues|wednes|thurs|fri)day after\b(?! (?:that|next|the|we|you|i|they|\w+day)\b)"
)


def _counted_on(hearing: Hearing, at: int) -> Window | None:
    """ "By the Monday after": the first such day behind the one told before."""
    found = _THE_DAY_AFTER.search(hearing.folded[at])
    told = [each.latest for before in range(max(0, at - 3), at) for each in hearing.ahead(before) if each.latest]
    if not found or not told:
        return None
    first = next_weekday(("mon", "tues", "wednes", "thurs", "fri").index(found[1]), max(told))
    return Window(earliest=first, latest=first, words=found[0], start=found.start(), end=found.end())


def _day_for(hearing: Hearing, said: Said) -> Window | None:
    folded = hearing.folded[said.at]
    if counted := _counted_on(hearing, said.at):
        return counted
    found = list(hearing.ahead(said.at))
    behind = [window for window in found if window.start >= said.start]
    if behind or found:
        return (behind or found)[0] if behind else found[-1]
    if _THEN.search(folded) or (_NOT_HEARD.search(folded) and said.at):
        for before in range(said.at - 1, max(-1, said.at - 4), -1):
            if earlier := list(hearing.ahead(before)):
                return earlier[-1]
    return None


CHECK_BACK = Reader(
    name="told_to_check_back",
    kind="told_to_check_back",
    sentence="They tell the candidate to make contact again, on or after a day.",
    ways=WAYS,
    but=_BUT,
    sure=True,
    tell=_tell,
    said=(
        "Give me a ring Monday the 16th and I can tell you where he stands.",
        "If you have not heard from us by 5 May, feel free to call.",
        "Please check back with me by email in two weeks.",
        "Drop me a line on Wednesday and I'll have pinned her down by then.",
        "Do nudge me the first week of December if I have gone quiet; I mean it, I forget.",
        "Call her on Friday morning on +49 40 66969 120, she would like to speak with you herself.",
        "If the weekend goes by without a word from me, ping me Monday, no need to be shy.",
        "Bitte rufen Sie mich am Montag an.",
        "N'hésitez pas à me relancer lundi prochain.",
        "Llámeme el próximo lunes.",
    ),
    silent=(
        "We will be in touch on Monday.",
        "I will call you on Tuesday.",
        "Call me with any question.",
        "Please call me by Friday to schedule your interview.",
        "Please do not call before Monday.",
        "Should you wish to have feedback, please contact the head of department by 12 February.",
        "Please email them to me by Monday, 15 February.",
        "If you need a visa letter, call the office before Friday.",
        "For urgent matters please contact the office until Monday.",
        "Please send me your references by Tuesday.",
    ),
)

_REACH = (
    "(contact|contacting|call|calling|ring|ringing|phone|phoning|telephone|email|emailing|e-mail|e-mailing|"
    "write|writing|message|messaging|text|texting|approach|approaching|chase|chasing|follow up|following up|"
    "follow-up|reach out|reaching out|get in touch|make contact|visit|enquire|inquire|enquiring|inquiring|"
    "nudge|ping|pester|disturb)"
)

NOT_WAYS = (
    f"(please|kindly|to|you|candidates|applicants|must|and|also|should) (do not|don't|not|never) [try to|"
    f"directly|attempt to|under any circumstances|ever] {_REACH}",
    f"^(do not|don't|never) [directly|try to] {_REACH}",
    f"(appreciate|ask|asking|request|requesting|require|prefer|rather|advise|beg|urge|asked|"
    f"requested|grateful "
    f"if) "
    f"..5 (not to|do not|does not|you not|refrain|you did not|you didn't|would not) ..2 {_REACH}",
    "(refrain|refraining|abstain|desist) from ..4 (communicating|communication|contact|contacting|calling|calls|call|"
    "emailing|emails|email|"
    "phoning|enquiries|enquiry|inquiries|inquiry|writing|messages|messaging|following|chasing|reaching|"
    "approaching|correspondence|making|asking|further|any|such)",
    "(no|without) [more|further|phone|"
    "additional|telephone|personal|unsolicited] (calls|emails|phone "
    "calls|enquiries|inquiries|contact|messages|correspondence|e-mails|follow-ups|visits|telephone "
    "calls) ..6 (please|will|accepted|welcome|answered|be|at this|during|meanwhile|until|with|should|"
    "thank you|thanks|$)",
    f"(stop|cease|quit) {_REACH}",
    "(stop|cease) (sending|all contact|further|this)",
    "(we|i|to) ..3 (ask|asks|request) ..3 no (contact|calls|emails)",
    "(calls|emails|enquiries|inquiries|messages) ..9 (not|cannot|"
    "will not) be (answered|accepted|taken|"
    "returned|responded)",
    "(leave|let) (it|us|things) ..3 (alone|until you hear)",
    "(no contact|have no contact) with",
    "(wait|waiting) (for|until) ..4 (contact|to contact|hear|reach) ..5 (rather than|and not|without)",
    "(does not|do not|cannot|will not) accept ..3 (calls|phone calls|enquiries|inquiries|emails|visits)",
    "don't call us",
    f"(applicants|candidates|applicant|candidate|interviewees|finalists|you) ..2 (may not|must not|should not|cannot|"
    f"shall not|are not to|are not permitted to|are not allowed to|are asked not to|are requested not to|"
    f"are not supposed to|are reminded not to) ..1 {_REACH}",
    "(contact|communication|lobbying|canvassing) ..8 (not permitted|not allowed|prohibited|forbidden|not appropriate|"
    "disqualif~|not be tolerated)",
    "(approach|contact|call) ..8 (as canvassing|disqualif~)",
    f"(best|better|kinder|wiser|easier) not to ..1 {_REACH}",
    "(cannot|can't|unable to|not able to|do not|don't) (take|answer|field|return) ..2 (calls|phone calls|enquiries|"
    "inquiries) (about|on|regarding|from|concerning|during|while) ..3",
    "(enquiries|inquiries|calls|requests) ..9 not be (entertained|considered|welcome|dealt with)",
    "refrain from (doing so|this|that)",
    f"(advised|reminded|requested|asked|informed|instructed) not to ..1 {_REACH}",
    "(requested|asked|advised|reminded|requests|ask) not to ..1 (make|submit|send|direct|address|raise|place) ..5 "
    "(enquiries|"
    "enquiry|inquiries|inquiry|calls|contact|queries|communications|correspondence|emails)",
    "(hold off|hold back|hold fire|lay off|ease off|go easy|wait with|keep from) [on|from|with] ..3 (contacting|"
    "calling|"
    "emailing|writing|reaching|phoning|ringing|messaging|texting|chasing|following|messages|emails|e-mails|calls|"
    "letters|"
    "contact|follow-ups|reminders)",
    f"(no need|needn't|not necessary|do not have|don't have) ..1 {_REACH} ..4 please (do not|don't)",
    f"(best|better|helpful|appreciate it|grateful|preferable|prefer it|kinder|appreciated|ideal|obliged) if (you|"
    f"candidates|applicants|nobody|no one) (do not|don't|did not|didn't|would not|wouldn't|could not|avoid|avoided|"
    f"could "
    f"avoid|could refrain from|refrained from) ..1 {_REACH}",
    "(please|kindly|just|to) (wait|sit tight) (for|until) ..2 (us|we|me|i|they|hear) ..2 (contact|call|ring|phone|"
    "write|"
    "email|be in touch|get in touch|get back|reach out|come back)",
    f"(avoid|please avoid|kindly avoid) {_REACH}",
    "(sehen|sehe|siehst|nimm|nehmen) ..7 (rückfragen|nachfragen|anfragen|anrufen|kontaktaufnahme|e-mails) (ab|abstand)",
    "(bitte|darum|sie|bitten) ..6 (von (nachfragen|anfragen|rückfragen|anrufen)|keine (weiteren|nachfragen|"
    "anrufe|anfragen|rückfragen|e-mails)|nicht (mehr|weiter|zu) (kontaktieren|anrufen|schreiben|"
    "anzurufen|melden)|abzusehen|absehen|abstand zu nehmen)",
    "(merci|prions|prie|demandons|veuillez|nous vous|priée|prié|priés) ..5 (ne pas|ne plus) ..2 (contacter|"
    "appeler|relancer|téléphoner|écrire|solliciter|joindre|rappeler)",
    "(ne|n) ..2 (contactez|appelez|relancez|écrivez) (pas|plus)",
    "(rogamos|pedimos|por favor|solicitamos|favor de|le|les) ..4 no ..1 (contactar|llamar|escribir|contacten|contactes|"
    "contacte|llame|escriba|nos llame|nos contacte|ponerse en contacto|llamen|contacten)",
)
_NOT_BUT = (
    "hesitate",
    "(reply|respond|replying|responding) to this (message|email|mail|e-mail|address|notification|automated)",
    "(reply|respond) [directly] (to this|here|directly)",
    "(unmonitored|not monitored|no-reply|noreply)",
    "(forget|worry|need to|have to|want to|mind|wish to|be afraid to|be shy|think twice)",
    "(if|unless) you (contact|call|hear|do contact|have to contact|need to contact|must contact|wish to contact|want "
    "to "
    "contact|would like to contact|are contacted|have heard|have been contacted)",
    "(old|previous|wrong) (number|address|email)",
    "(without|no later|not later|before you)",
    "(we|they|i) (do not|don't|will not|won't|cannot|never) (call|contact|email|write|phone|"
    "ring|"
    "follow|"
    "reach|text|ask)",
    "(current|present) employer",
    "(your) (references|referees|boss|manager)",
    "(do not|don't|not) ..2 (write|contact|call) ..4 (code|function|api|service|database|twice)",
    "(gratuit|engagement)",
)


def _told(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    return None if re.search(r"\bno[t]? (?:phone )?calls? (?:this week|today|scheduled)|\bI have no\b", folded) else {}


DO_NOT = Reader(
    name="asked_not_to_contact",
    kind="asked_not_to_contact",
    sentence="They ask the candidate not to make contact.",
    ways=NOT_WAYS,
    but=_NOT_BUT,
    tell=_told,
    sure=True,
    said=(
        "Please do not contact the panel members or this office in the meantime, as we are unable to discuss "
        "the appointment.",
        "No further calls or emails, please.",
        "We kindly ask you to refrain from enquiries until then.",
        "Kindly stop writing to the teachers on the committee.",
        "Until then I'd ask you not to ring or email me about it, I simply can't say anything.",
        "No phone calls please.",
        "Bitte sehen Sie von Nachfragen ab, wir bitten darum, von Nachfragen abzusehen.",
        "Merci de ne pas nous contacter.",
        "Le rogamos no llamar a la oficina.",
    ),
    silent=(
        "Please do not hesitate to contact me.",
        "Please do not reply to this message.",
        "We will contact you.",
        "We do not call candidates on Mondays.",
    ),
)
