"""Manner: neither stiff nor slangy, no emoji, no row of exclamation marks, nothing that shows a telephone."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.review.check import Check, said
from afterword.writing.review.findings import Finding
from afterword.writing.review.talk import Talk, quoted
from afterword.writing.review.view import View, pattern

# -- stiff-language ----------------------------------------------------------------------------------------------------

STIFF = Talk(
    name="stiff",
    denied=True,
    ways="""
        (pursuant|hereby|herewith|heretofore|hitherto|hereinafter|henceforth|thereof|therein|thereto|thereupon|whereof|
            wherein|hereto|hereof|aforementioned|aforesaid|abovementioned|above-mentioned|undersigned|forthwith|
            notwithstanding|inasmuch|vouchsafe|beseech|perusal|obeisance|elucidat~|proffer~|bestow~|bestowed|
            amongst other things|peruse|esteemed|goodself|goodselves|good self|good selves|obliged to you sir|beg to|
            begs to|solicit~ your|felicitations|desirous|cognizant|cognisant|appertaining|commensurate|inter alia|viz|
            discourse|it behoves|behooves|gratification|most humbly|humbly (request|submit|ask|thank|beg)|kind perusal|
            do the needful|the needful|revert back|revert to me|revert at|same is enclosed|
            kindly (acknowledge|be informed|note that|oblige|advise|consider)|please be advised|be informed that|
            please be informed|this is to inform|in lieu of|in receipt of|receipt of which|acknowledge receipt|
            as hereinbefore|as per our|as per the|as per your|with reference to (our|the|your|my)|
            with respect to (the above|our)|further to (our|the|my|your) (conversation|discussion|meeting|interview|
            telephone|discourse) (of|on) .. (inst|ult|instant)|in regards to|in regard to the|in furtherance|
            in accordance with|in respect of the above|re the above|in pursuance|at your earliest convenience|
            at your soonest|at your kind|at your convenience and pleasure|attached herewith|enclosed herewith|
            enclosed please find|attached please find|please find (enclosed|attached) herewith)
        (utmost|profoundest|sincerest|deepest|most sincere|most profound|most heartfelt|heartfelt|everlasting|
            boundless|
            eternal|warmest) (gratitude|thanks|appreciation|esteem|respect|regards|gratefulness|indebtedness)
        (express|extend|tender|communicate|articulate|record|avail myself) ..2 my ..2
            (gratitude|appreciation|thanks|esteem|thankfulness|indebtedness|respects|compliments|felicitations)
        (convey|offer) ..2 my ..2 (gratitude|appreciation|esteem|thankfulness|indebtedness|compliments|felicitations)
        (wish|beg|desire|take this opportunity|take the liberty|would like to take|permit me|allow me|seize this) to
            (convey|express|extend|tender|state|submit|inform|avail|record|thank you sincerely|reiterate|communicate|
            place on record)
        (permit|allow) me to (express|say|convey|extend|thank|state|reiterate|introduce|add|submit|offer)
        (take|taking|seize|avail myself of) this opportunity to (thank|express|convey|extend|reiterate|state|tender|
            inform)
        it is (respectfully|humbly|with great|with the utmost|with immense|with profound|with considerable|
            my considered|my sincere|my earnest|my fervent|incumbent|submitted)
        (it was|i was) (accorded|afforded|granted|vouchsafed) (the|an|a|by)
        (accorded|afforded|extended|granted|vouchsafed) (to me|me|to my person|unto)
        (i remain|i am|i have the honour to be|i have the honor to be) [sir|madam|dear sir|dear madam|yours|your] ..2
            (obedient|humble|faithfully yours|servant)
        (have the honour to|have the honor to|had the distinct honour|had the distinct honor|had the distinct pleasure|
            had the distinct privilege|had the singular)
        (the courtesies|the courtesy) (extended|which|shown|afforded)
        (by yourself|to yourself|from yourself|with yourself|by myself|to myself)
            (and|in|at|on|for|was|were|regarding|during|the|yesterday|today|a)
        (your|the) (esteemed|august|illustrious|distinguished|venerable|honourable|honorable|reputed|prestigious)
            (organisation|organization|company|firm|institution|department|office|establishment|school|hospital|team|
            concern|enterprise|self)
        (endeavour|endeavor|endeavours|endeavors|endeavoured) to (provide|ensure|furnish|render|discharge|justify|meet|
            give|serve|fulfil|fulfill|be)
        (render|rendered|rendering) (my|the|your|such|any) (service|services|assistance|best)
        (discharge|discharging) (my|the|such|these) (duties|responsibilities)
        should you (require|deem|desire|wish) (any|further|it|additional|to) ..3
            (information|particulars|elucidation|clarification|appropriate|documentation|fit)
        (deem|deemed) (fit|it|necessary|appropriate|worthy|expedient)
        (the position|the role|the post|said (position|role|post|vacancy)) (hereof|aforesaid|in question|
            under reference)
        (in connection with|in relation to|apropos of|with regard to) (the|said)
            (captioned|above|aforementioned|subject|said|vacancy|matter)
        (awaiting|await) your (kind|favourable|favorable|esteemed|gracious|valued|learned|good|early)
            (reply|response|consideration|decision|attention|favour)
        (kind|gracious|favourable|favorable|esteemed) consideration
        (thanking you|assuring you|hoping|trusting) (in anticipation|of my best|i remain|you will|that you will|this|
            for your kind)
        (sought|seek) to (ascertain|apprise|elucidate)
        (ascertain|apprise|apprised|commence|commencement of|conversant with|cognisance|remuneration commensurate|
            perpetuity|whilst availing|of the opinion that|in my humble opinion|i am of the view|utilisation|
            utilization of my)
        said (interview|discussion|meeting|conversation|vacancy|position)
        this (missive|epistle|communication|note of mine) (finds|find|reaches|will find)
        ((the|above) captioned (discussion|interview|subject|matter|meeting|position|vacancy|post)|above-captioned|
            subject-captioned|even date|instant date|ultimo|proximo|inst|ult|your goodself|good self|goodselves|
            your good office|your good offices)
        (most|your|ever) ..1 (obedient|humble|faithful|dutiful|devoted) (servant|self)
        (i remain|i have the honour to be|i beg to remain|i am , dear) , ..3 (sir|madam|servant|yours)
        (accorded|vouchsafed|conferred) (to|upon|on|unto) (me|us)
        (avail|availing) (myself|yourself) of
        (acquaint|apprise|apprising) (you|yourself|me) (of|with) the
        (discussion|conversation|interview|meeting) held on ..2 (even date|date|instant|inst)
        with reference to (the|your|our) (captioned|above|discussion held|subject)
        (i should|i would|i shall|i will) be ..2 (obliged|indebted|beholden|gratified) ..3
        the favour of (a|an|your) ..2 (reply|answer|response|hearing)
        in due course of time
        (favourably|favorably|kindly|sympathetically) consider ..1 my (candidature|candidacy|application)
        consider my (candidature|candidacy) (favourably|favorably|kindly|sympathetically)
        (captioned|subject|above|said|instant|foregoing) (role|position|post|vacancy|matter|meets|application|
            interview)
        the foregoing
        meets with your approval
        (deem|deemed) it (a|an) ..2 (privilege|honour|honor|pleasure)
        (take|taken|took) up my pen
        (of|on) the ..2 (instant|inst|ult|ultimo|prox|proximo)
        telephonic (discussion|conversation|talk|interview)
        (remain|am) ..1 yours (faithfully|obediently|respectfully|humbly)
        (assure|assuring) you of my (best|sincerest|utmost|full) ..2
        (quotidian|alacrity|perspicacious|perspicacity|assiduous~|assiduity|sagacity|sagacious|munificen~|magnanim~|
            propitious|felicitous|erudit~|loquacious|henceforward|therewith|hereunder|hereinabove|whomsoever|ere long|
            fain|verily|betwixt|therefrom|whence|thither|hither|forsooth|beg leave|pray (accept|forgive|convey|permit)|
            humble self|be it known|by return of post|most obliged|much obliged to your|i am minded|kindly revert|
            the privilege of an audience|incumbent (on|upon)|be it noted|well-nigh|oblige me|beseech~|entreat~|
            appurtenan~|remunerat~ package|emolument~|pecuniary|vocation hitherto|peradventure|mayhap|
            approbation|concomitant|efficacious|expeditious~|ameliorat~|
            endeavour~ to|endeavor~ to)
        said (equipment|premises|machinery|company|items|plant|vehicle|documents|interview|establishment|materials|
            department|appointment|role|date|matter|office|duties|tasks|project)
        (furnish|furnished|furnishing) ((you|me|us) with|particulars) ..2
        (commence|commenced|commencing) (employment|my duties|work|duties|in the|in said|the role|service)
        (tendered|tender|tendering) my (services|resignation|thanks|application|apologies)
        i am given to understand
        (attained|discharged|rendered|effected|effectuated) (the|my|such) ..2 (rank|duties|services|obligations|task|
            position|standing)
        (of the|in the) (first|utmost|highest) (order|importance|esteem|rank)
        (your|the) (gracious|kind|good|esteemed) (self|office|offices|presence|attention|favour|reply|perusal)
        (had|have|having) the (privilege|honour|honor) of (an audience|your|making the|waiting (on|upon)) ..3
    """,
    but="""
        pursuant to (section|article|the act|rule|regulation|schedule|clause)
        notwithstanding clause
        by myself (for|in|at|on) (a|the) (year|week|shift|night~|ward|desk)
        (he|she|they|you|i|we|who|which|that|daniel|it|often|also|once|team|nurse|manager) said
        undersigned (copy|plan|deed|drawing|lease|contract)
        (says|said|word|words) (henceforth|herewith|hereby)
        (herewith|henceforth) ended
        (the|your) captioned (photo~|picture~|image~|video~)
    """,
)


def stiff_language(view: View) -> Iterator[Finding]:
    """Words of deeds and petitions; or sentences so long that nobody would say them."""
    for span in view.said(STIFF):
        yield view.mark("Nobody talks like this. Say it as you would in the room.", span)
    sentences, most = len(view.sentences), view.limits.sentence_words
    if sentences >= 2 and view.words > most * sentences:
        yield view.mark(f"Its sentences have {view.words // sentences} words on average; over {most} they are hard to "
                        "follow. Cut the longest in two.")  # fmt: skip


# -- slang-or-emoji ----------------------------------------------------------------------------------------------------

SLANG = Talk(
    name="slang",
    denied=True,
    ways="""
        (gonna|wanna|gotta|gimme|lemme|dunno|kinda|sorta|ain't|aint|y'all|yall|coulda|shoulda|woulda|outta|lotta|
            whatcha|gotcha|betcha|innit|yep|yup|yeah|woohoo|woo hoo|whoop|yippee|hooray|omg|lol|lmao|rofl|btw|imo|imho|
            tbh|ttyl|brb|idk|ikr|smh|icymi|tldr|tl;dr|thx|thanx|thnx|tnx|tks|thks|ty so much|plz|pls|cuz|coz|ur|gr8|
            l8r|
            2day|2moro|2morrow|2nite|w8|luv|soz|tho|cya|omw|yolo|fomo|lit af|hella|bestie|bruh|bro|dude|dudes|homie|
            peeps|stoked|psyched|amped|jazzed|hyped|totes|adorbs|defo|deffo|obvs|probs|convo|convos|lowkey|
            low-key excited|highkey|no cap|slayed|on fleek|gnarly|bonkers|badass|bad-ass|kick-ass|kickass|kick ass|
            ass off|arse off|damn|dammit|crappy|hell of a|helluva|freaking|friggin|frigging|effing|screwed up|screw up|
            cool beans|peachy|peace out|rock on|keep on rocking|you rock|you guys rock|you rocked|rocked it|nailed it|
            crushed it|crushing it|smashed it|killed it|killing it|aced it|my bad|no biggie|no prob|no probs|no sweat|
            hit me up|ping me|gimme a|buzz me|give me a shout|give us a shout|catch you later|catch ya|seeya|laters|
            later gator|toodles|ta-ta|tata|cheerio|ciao for now|big up|mad props|shout-out|shoutout|shout out to|
            hung out with|vibe|vibes|good vibes|vibed|clicked big time|uber cool|super cool|super-cool|so cool|
            pretty cool|really cool|way cool|very cool|super pumped|super stoked|super nice|super fun|super awesome|
            had a blast|a total blast|such a blast|total blast|thanks a ton|thanks a bunch|thanks a mil|thanks a heap|
            thanks tons|thanks loads|thanks heaps|tons of thanks|ta very much|ta for|ta muchly|
            awesome (meeting|chat|talk|talking|chatting|time|to meet|day|team|people|place|seeing|speaking|convo|
            interview|company|guys|to|work)|awesome sauce|awesomesauce|was awesome|is awesome|were awesome|are awesome|
            so awesome|totally awesome|pretty awesome|real quick|quick q|lots of love|xoxo|hey guys|you guys|hey there|
            hiya|yo|wassup|what's up|whats up|howdy|ballpark it|fingers crossed for me|i am down|i am so down|
            i am game|
            i am in like|totally (down|in|into|up for|excited|loved|love|get|got)|awesomeness|amazeballs|crazy good|
            crazy cool|off the hook|the bomb|da bomb|head honcho|big shots|bigwigs|grab a (beer|pint|brew|cold one)|
            grab some (beers|food|grub)|freaked out|freaking out|bummed|geeked out|geeking out|nerd out|nerded out|
            nerding out|cringe|meh|ugh|argh|whoa|whoops|yikes|yum|blah blah|yada yada|for real|for realz|fo sho|
            fo shizzle|deets|and stuff|and all that jazz|thingy|see ya|so pumped|pumped (about|to|for)|
            epic (day|chat|interview|time)|so epic|was epic|oops|wow|nope|yay|crap|sucks|that sucks)
        (thank|thanks|meet|meeting|see|seeing|with|for|from|hear|tell|told|met|love|miss|how are|if|r|do|did|can|talk|
            talking|talked|hope) [2|to] u
        u (guys|all|r|are|have|said|were|can|know|told|need|want|for|and|so|at|soon|again|2|there|rock|mentioned|think)
        (r|how r|where r|when r|what r) (u|you|we)
        (nice|good|great|gr8|lovely|cool|happy|glad|want|wanted|like|love|hope|ready|able|awesome|fun|excited|keen|
            need|
            looking forward|forward|going|have|talk|speak|chat|write) 2 (meet|see|talk|hear|chat|speak|work|be|u|you|
            have|get|know|start|do|say|join|learn|thank)
        (thanks|thx|thank you|thank u|thanx|sorry|ready|waiting|up|asking|good|great|gr8) 4
            (the|your|ur|a|me|u|you|having|meeting|taking|seeing|everything|all|today|this|being|giving|showing)
        (thanks|cheers|hi|hello|ta|keen|right|ok|okay|nice one|good one|no worries|yes|easy|interested|welcome|
            up for it|sure) , mate
        (dead|proper|well|mega|dead|hella|super duper) (keen|chuffed|excited|good|nice|easy|happy|interested|impressed|
            cool|into)
        (a|total|real|complete) no-brainer
        (deffo|defs|fam|bae|lmk|hmu|wbu|nvm|legit|bussin|fr fr|ngl|tbf|irl|obvs|deets|sesh|
            def (interested|keen|want|into|up))
        that (was|is) (sick|lit|dope|ace|rad|wicked|so fun) $
        (was|such|had) (a|an) (blast|hoot|riot|trip|scream|banger|vibe|ball)
        cheers (fam|guys|folks|all|bud|buddy|pal|man|mate|again|then|for now)
        (thanks|thank you|hi|hey|hello|bye|cool|great) (man|bro|bud|buddy|pal|dude|fam|guys|folks|peeps|gang|team)
        ^no worries (at all|guys|man|$)
        (lekker|arvo|brekkie|bruv|howzit|eish|boet|bonza|abeg|yaar|fair dinkum|chuffed to bits|knackered|craic|bants|
            tickety-boo|quids in|stonking|smashing it|absolute legend|tmrw|tmw|tomoz|tmoro|tomorro|bcoz|becos|becoz|
            abt|
            ppl|sry|msg me|congrats|fave|faves|natch|gr8t|luv|babes|well jel|top banana|spiffing|okie dokie|
            okey-dokey|righto|righty-ho|cushty|sweet as|hunky-dory|hunky dory|easy-peasy|easy peasy|chillax|cos i|
            coz i|yay for|woot|kaching|ka-ching|bazinga|booyah|whoop whoop|nah|aye) ..2
        (is|was|are|were|looks|looked|sounds|sounded|felt|feels) [{very}|well|proper|dead|pretty] (wicked|lit|dope|rad|
            epic|banging|unreal|awesome|bangin|ace) (and|but|$)
        (well|so|totally|really|dead|bang|right) up for (it|this|that|the|a|working|joining)
        [be|am|i am] up for (it|this) $
        keen as (mustard|a bean)
        (i am|i was|be|feel|felt|feeling|was) ..1 gutted
        cracking ..1 (job|day|team|place|time|chat|tour|workshop|kitchen|crew|yard|set-up|bunch)
        (buzzing|hyped|pumped|geared up|fired up) (about|for|to|after|from|with) ..2
        (super|mega|uber|hella|dead|crazy|insanely) (excited|keen|happy|helpful|interesting|impressed|interested|
            friendly|useful|lovely|chuffed|grateful|busy|fun|nice|cool|good|smart|clear|quick|glad|sorry)
        (thanks|cheers) (loads|heaps|tons|millions|a million|a bunch|a ton)
        (loads|heaps|tons|oodles) of (fun|love|laughs|thanks)
        (chat|catch) (you|ya|u|yous) (soon|later) [x|xx]
        (smash|nail|rock|ace|boss|crush) (it|this|that) (out of|up|yesterday)
        (smash|smashed|nail|nailed|rock|rocked|ace|aced|crush|crushed|boss|kill|killed) (the|that|this|your) ..2
            (interview|shift|job|role|test|trial|gig|presentation|exercise)
        (the|this|that|a|your) [teaching|writing|driving|cooking|nursing|new|dream|sweet] gig
        (no|any) (probs|biggie|dramas|bother|stress) $
        (bit|load) of (banter|craic|a laugh|a giggle)
        (hang|hanging|hung) out with ..2 (you|team|guys|crew)
        no worries , (all|it is|we|i|you|just|take|man|guys)
    """,
    but="""
        (user stor~|jira|backlog|sprint|agile)
        (blast|wow) (furnace|room|line|factor|effect)
        (def|rn|af|fyi|lit|ace|sesh|irl) (block|statement|shift|number|ward|value|score|room|corridor|street|hardware|
            with|by|up)
        (blast|lol|brb|dude|vibe|oops|guys) (score|method|ranch|sensor|wire~|is the name|furnace|freezer|chiller|index|
            unit|test|team|table)
        (as an|the|our|your) (rn|lit|ace|af)
        (ring|rings|epic|lit|ace) (poem|poems|novel|film|cycle)
        hi team
        gig (economy|work|workers|paper)
    """,
)
_EMOJI = (
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u260d\u260f-\u2658\u2660-\u2708\u270a-\u2712\u2728\u2744-\u274b"
    "\u2753-\u2757\u2763-\u2767\u2795-\u2797\u2b50\u2b55\u231a\u231b\u23e9-\u23f3\ufe0f]+"
)
"""Pictures; not arrows, ticks, envelopes or telephones, which stand in signatures."""
_FACES = r"(?<![\w(])(?:[:;=]['’]?-?[)(DPp]|[xX]D|<3|:-?/|\^_\^|¯\\_)(?![\w/])|(?<=\w )[:;]-?[)(DPp](?=\s|$)"


def slang_or_emoji(view: View) -> Iterator[Finding]:
    """Pictures and faces in any language; words of chat rooms in English."""
    text = view.text
    if not text.isascii() or not view.letter.subject.isascii():
        for where, words in (("text", text), ("subject", view.letter.subject)):
            if match := pattern(_EMOJI).search(words):
                yield view.mark("An emoji has no place in this letter. Say it in words.", match.span(), where=where)
    if any(sign in text for sign in (":", ";", "=)", "<3", "xD", "XD", "^_", "¯")):
        for match in pattern(_FACES).finditer(text, *view.parts.body):
            yield view.mark("A face made of signs has no place in this letter. Say it in words.", match.span())
    if view.english:
        for where in ("text", "subject"):
            for span in view.said(SLANG, where):
                yield view.mark("This is how people chat, not how they write to an employer. Say it plainly.", span,
                                where=where)  # fmt: skip


# -- exclamations ------------------------------------------------------------------------------------------------------


def exclamations(view: View) -> Iterator[Finding]:
    """More exclamation marks than one letter bears. One in quotation marks, or in a name of the journal, is none."""
    text = view.text
    number = text.count("!")
    most = int(view.limits.exclamations)
    if number <= most:
        return
    away = quoted(view.folded)
    marks = [match for match in pattern(r"!(?!=)").finditer(text) if not any(a <= match.start() < b for a, b in away)]
    story = view.story
    for name in (story.candidacy.employer, story.candidacy.role, *(person.name for person in story.people)):
        if "!" in name:
            taken = {match.end() - 1 for match in pattern(r"[^!]*!").finditer(name)}
            spans = [(at + start) for at in _places(text, name) for start in taken]
            marks = [mark for mark in marks if mark.start() not in spans]
    if len(marks) > most:
        place = marks[most].start()
        start, end = view.sentence_at(place)
        yield view.mark(f"It has {len(marks)} exclamation marks. At most {most}; full stops sound surer.",
                        (start, end) if start < end else (place, place + 1))  # fmt: skip


def _places(text: str, name: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + len(name))


# -- phone-footer ------------------------------------------------------------------------------------------------------

FOOTER = Talk(
    name="footer",
    denied=True,
    ways="""
        (sent|written|typed|composed|tapped out|thumbed|dictated) [quickly|in haste|on the go|on the move|on the road|
            in a hurry|on the train] (from|on|with|via|using|by) [my|a|an|the] [new|personal|android|samsung|apple|
            mobile|work|verizon|google|company] (iphone|ipad|android|phone|mobile|smartphone|cell|cellphone|cell phone|
            blackberry|galaxy|samsung|pixel|tablet|huawei|xiaomi|oneplus|nokia|motorola|mobile phone|mobile device|
            device|handset|thumb|thumbs|siri|apple watch|watch)
        sent from (yahoo|outlook for|outlook mobile|mail for|gmail mobile|proton mail for|protonmail mobile|samsung|
            aol mobile)
        (get|download) (outlook|bluemail|yahoo mail|protonmail|proton mail) for (ios|android|mobile|iphone)
        (excuse|pardon|forgive|apologies for|ignore|apologise for|apologize for|sorry for) [any|the|my]
            [typos|errors|brevity] [and] [any] (typos|brevity|fat fingers|autocorrect|shortness|tiny keyboard|thumbs|
            spelling|errors|mistakes|terseness)
        (von|vom) meinem [samsung|android|mobilen] (iphone|ipad|handy|smartphone|mobiltelefon|android|galaxy|
            mobilgerät|
            telefon) [aus] (gesendet|gesandt|geschickt|geschrieben)
        (gesendet|gesandt|geschickt|geschrieben) (von|mit|vom|über) (meinem|mein|meiner|outlook|gmx|web.de|dem)
            [samsung|android|mobilen] [iphone|ipad|handy|smartphone|mobiltelefon|android|galaxy|mobilgerät|telefon|
            mail|
            app]
        (envoyé|envoye|envoyée|écrit) (de|depuis|à partir de|via) (mon|ma|un|outlook|yahoo)
            [téléphone|smartphone|iphone|ipad|mobile|portable|android|tablette|samsung|mail|pour]
        (enviado|enviada|escrito) (desde|de|do|vía|via) (mi|meu|minha|un|outlook|yahoo)
            [iphone|ipad|móvil|movil|celular|teléfono|smartphone|android|samsung|galaxy|mail|para]
        (inviato|inviata) (da|dal|dall) [mio|il mio|un] [iphone|ipad|smartphone|cellulare|android|outlook|yahoo|
            telefono]
        (verzonden|verstuurd) (vanaf|vanuit|met) (mijn|outlook|een)
        (skickat|skickades|sendt|sendte) (från|fra) (min|mitt|mit|outlook)
    """,
)

CHECKS = (
    Check(
        name="stiff-language",
        severity="advice",
        sentence="Stiff or inflated words stand where plain ones would do.",
        source="https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate",
        english=True,
        spoken=False,
        hears=(STIFF,),
        look=stiff_language,
    ),
    Check(
        name="slang-or-emoji",
        severity="warning",
        sentence="Emoji, slang or text-speak stand in the letter.",
        source="https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters",
        spoken=False,
        hears=(SLANG,),
        look=slang_or_emoji,
    ),
    Check(
        name="exclamations",
        severity="advice",
        sentence="It has more exclamation marks than one letter bears.",
        source="https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters",
        spoken=False,
        look=exclamations,
    ),
    Check(
        name="phone-footer",
        severity="advice",
        sentence="A line at the end says that it was written on a telephone.",
        source="https://johannacfs.wordpress.com/2015/10/01/thank-you-notes-the-recruiters-point-of-view/",
        spoken=False,
        hears=(FOOTER,),
        when_heard=True,
        look=said(FOOTER, "The footer says that it was written in passing. Take it out."),
    ),
)
