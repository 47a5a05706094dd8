"""How people ask the candidate to make contact, or not to: the words of `instructions`."""

from __future__ import annotations

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
    "(check|checking|circle|follow|touch) (back|in|up|base) [again] (with|on|in|after|by|at|next|if|to) ..2",
    "reach out [again] ..2",
    "(pester|hound|badger|chivvy) (me|us) ..2",
    "(écris|appelle|relance|rappelle|recontacte) (moi|nous) ..2",
    "(come|get) back [again] (to|on|in|after|by|at|next|if|with) ..2",
    f"(would|could|can|will) you [please] {_CONTACT} ..1 (me|us|back|again) ..2",
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
    f"(give|leave) (it|us|me) (until|till|to) ..4 (and|then|before) ..2 {_CONTACT}",
    "(try|wait until|hold off until|leave it until|give it until) ..4",
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

BUT = (
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
    "(they|client|he|she|we|i|team|panel|manager) (come|comes|get|gets|circle) back ..2",
    "(they|client|he|she|we|i|team|panel|manager) (check|checks|follow|follows) (in|up|back) ..2",
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

_REACH = (
    "(contact|contacting|call|calling|ring|ringing|phone|phoning|telephone|email|emailing|e-mail|e-mailing|"
    "write|writing|message|messaging|text|texting|approach|approaching|chase|chasing|follow up|following up|"
    "follow-up|reach out|reaching out|get in touch|make contact|visit|enquire|inquire|enquiring|inquiring|"
    "nudge|ping|pester|disturb)"
)

NOT_WAYS = (
    "(asked|asks|ask|requested|requests|wishes|prefers) that no (candidate|candidates|applicant|applicants|one) ..1 "
    "(contact|contacts|ring|rings|call|calls|write|writes|approach|approaches|email|emails|phone|phones)",
    f"(please|kindly|to|you|candidates|applicants|must|and|also|should) (do not|don't|not|never) [try to|"
    f"directly|attempt to|under any circumstances|ever] {_REACH}",
    f"^(do not|don't|never) [directly|try to] {_REACH}",
    f"(appreciate|ask|asking|request|requesting|require|prefer|rather|advise|beg|urge|asked|"
    f"requested|grateful "
    f"if) "
    f"..5 (not to|do not|does not|you not|refrain|you did not|you didn't|would not) ..2 {_REACH}",
    f"(ask|request|require|prefer|asks|requests) that ..4 not ..1 {_REACH}",
    "(refrain|refraining|abstain|desist) from ..4 (enquiring|inquiring|chasing|communicating|communication|contact|"
    "contacting|calling|calls|call|"
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
    "(so|and|then|please) please hold off [for now|until then] $",
    "please hold off [for now|until then|till then] $",
    "no need to (write|call|ring|email|chase) again ..1",
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
    "von (rückfragen|nachfragen|anfragen|anrufen) ..1 (abzusehen|absehen)",
    "not to send ..2 (reminders|emails|e-mails|messages|letters|follow-ups|queries)",
    "(hold off|hold back|hold fire|lay off|ease off|go easy|wait with|keep from) [on|from|with] ..3 (contacting|"
    "calling|"
    "emailing|writing|reaching|phoning|ringing|messaging|texting|chasing|following|messages|emails|e-mails|calls|"
    "letters|"
    "contact|follow-ups|reminders)",
    f"(no need|needn't|not necessary|do not have|don't have) ..1 {_REACH} ..4 please (do not|don't)",
    f"(best|better|help|kind|helpful|appreciate it|grateful|preferable|prefer it|kinder|appreciated|ideal|obliged) "
    f"if (you|"
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
    "que no se (ponga|pongan) en contacto",
    "(rogamos|pedimos|por favor|solicitamos|favor de|le|les) ..4 no ..1 (contactar|llamar|escribir|contacten|contactes|"
    "contacte|llame|escriba|nos llame|nos contacte|ponerse en contacto|llamen|contacten)",
)

NOT_BUT = (
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
