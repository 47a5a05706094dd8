"""What can be asked of a candidate: the words for references, pay, samples of work, times, forms and documents.

Of several kinds named in one sentence references and pay go first, since few other things are told beside their names;
of the rest the first named.
"""

from __future__ import annotations

import re
from functools import cache

_PERSON = (
    r"(?:managers?|supervisors?|boss(?:es)?|employers?|forem[ae]n|principals?|head ?teachers?|headmasters?|"
    r"headmistress(?:es)?|tutors?|professors?|lecturers?|teachers?|mentors?|chefs?|matrons?|clients?|customers?|"
    r"colleagues?|co-?workers?|leaders?|leads?|captains?|skippers?|advis[eo]rs?|coach(?:es)?|pastors?|landlords?)"
)
_OF_BEFORE = r"(?:your|past|previous|former|old|last|present|current|latest|recent|somebody|someone|anybody|anyone) (?:\w+ ){0,2}"
_REACHED = (
    r"(?:numbers?|phone|mobile|e-?mails?|contacts?|details|names?|address(?:es)?|ring|call|speak|talk|approach|"
    r"approached|lines)"
)
_REFEREES = (
    rf"\b{_OF_BEFORE}{_PERSON}\b(?=.{{0,60}}\b{_REACHED}\b)|\b{_REACHED}\b(?=.{{0,50}}\b(?:{_OF_BEFORE}|two |every |"
    rf"each "
    rf"|any )"
    rf"{_PERSON}\b)|testimonials?\b|\b(?:somebody|someone|anybody|anyone|people|persons?|managers?|colleagues?)\b"
    r"(?=.{0,40}\b(?:(?:can|could|may|might|to) (?:ring|call|phone|speak|talk|contact|ask|vouch|write)|"
    r"(?:speak|vouch) for you|speak to your|(?:managed|supervised|taught|trained|employed|mentored|about) you\b|"
    r"you(?:'ve| have|'d)? (?:\w+ )?(?:reported|worked|"
    r"taught|"
    r"trained|served) (?:to|for|with|under)|who knows? you)\b)|\b(?:people|persons?|names?|contacts) (?:that |whom |"
    r"who )?"
    r"you(?:'ve| have)? (?:listed|named?|gave|given|put down|nominated|provided)\b|\b(?:ring|call|phone|ask|contact|"
    r"(?:speak|talk) (?:to|with)|approach)\b.{0,50}\babout (?:you|your (?:years|time|work))\b|\babout your years\b|"
    r"\b(?:did|do|have) you "
    r"(?:work|worked|report|reported|serve|served) (?:under|to)\b|\bwho (?:was|is|were) your (?:\w+ "
    rf"){{0,2}}{_PERSON}|"
    r"\bcan speak to your\b|\bspeak for you\b|\breferenc\w+ from\b|\bletters? (?:of recommendation|from your (?:\w+ "
    rf"){{0,2}}{_PERSON})\b"
    r"|\b(?:phone|ring|call|contact|approach|speak to|write to) (?:mr|mrs|ms|miss|dr|prof\w*|sister|father|chef|"
    r"captain|your)\b|\byour (?:professors?|referees?|lecturers?|tutors?|head ?teacher)\b(?=.{0,30}\b(?:write|send|"
    r"complete|reply|respond|confirm)\b)|\b(?:e-?mail|number|address|details) (?:\w+ ){1,3}for (?:mr|mrs|ms|miss|dr|"
    r"prof)\b|\bspeak to about your\b"
)
_PAY = (
    r"\bwages?\b(?! ?slips?)|\byour (?:\w+ )?(?:fees?|rates?|price)\b|\bfee (?:you|expect)|\b(?:a|what|salary|pay|the|"
    r"rough|ballpark|your) "
    r"figure\b(?! of)|\bwhat it(?:'d| would) take\b|\bwhat would it take\b|\b(?:lowest|least|minimum|most)\b(?: \w+)? "
    r"you(?:'d| would|'ll| will| could)\b|\b(?:minimum|current|present|expected|basic|gross|annual) (?:base|basic|"
    r"earnings|income|"
    r"pay|package)\b|\bpays you\b|\b(?:earn|get paid|be paid)\b(?=.*\?)|\bearnings\b|\b(?:the|your|what|desired|"
    r"expected) "
    r"pay\b(?! ?slips?)|\b\d{2,3}k\b|\bquote (?:us|me)\b|\bhave to pay\b(?=.{0,30}\byou\b)|\bmoney you\b|\bbase "
    r"salary\b|"
    r"\bfinancial expectations?\b|\bday rate\b|\bthe (?:pay|wage|salary|rate|figure|number) you\b"
    "|"
    r"\b(?:pay|salary) bracket\b|\bballpark\b|\b(?:you|your team) charge\b|\bmoney-?wise\b|\bpay-?wise\b|"
    r"\bretainer\b|\bstipend\b|"
    r"\b(?:number|sum|amount) in mind\b|\bexpect to be paid\b|\basking (?:price|for money)\b|\brate card\b|\bhow "
    r"much (?:do|does|did|were|"
    r"will|are they|it would take)\b(?!.{0,20}notice)|\b(?:per|an) hour\b(?=.*\?)|\b(?:bonus|overtime|"
    r"benefits)\b(?=.{0,40}\byou (?:get|"
    r"have|receive)\b)|\bwhat (?:they|he|she|it)(?:'s|'re| are| is)? pay(?:s|ing)? you\b|\bterms (?:would|do|are) you\b"
    r"|\byour (?:\w+ ){0,3}pay\b|[£$€]\s?\d[\d,.]*k?\b|\b(?:want|looking for|expect|charge|get|earn) per (?:hour|"
    r"day|week|annum)\b|\b(?:number|figure) (?:from|for) (?:you|us|me|the client)\b|\b(?:accept|take|work for) "
    r"less\b|\b(?:on|about|for|of) (?:the )?(?:money|pay)\b|\b(?:package|salary|money|pay)[- ]wise\b|\b(?:rate|pay) "
    r"of pay\b|\bwhat you(?:\'d| would)? (?:want|expect|need|like) (?:to be paid|paid|for it)\b|\bpay you\b(?=.*\?)|"
    r"\bpaying you\b|\bcurrent(?:ly)? (?:on|earning)\b"
)
_MADE = (
    r"(?:made|written|wrote|built|designed|drawn|painted|cooked|baked|published|shot|filmed|recorded|coded|composed|"
    r"done|"
    r"produced|edited|taught|created|worked on)"
)
_SAMPLES = (
    r"\b(?:aptitude|online|typing|skills|written|psychometric|practical|reasoning|trade|technical|personality) "
    r"(?:test|questionnaire|quiz)\b|"
    r"\b(?:articles?|essays?|sermons?|videos?|press releases?|blog posts?|syllab(?:us|i)|spreadsheets?|"
    r"transcriptions?|"
    r"swatch(?:es)?|recipes?|calculations?|critiques?|wireframes?|prototypes?|sketch(?:es)?|mp3s?|showcase|demo|demos|"
    r"storyboards?|"
    r"lesson plans?|audition|monologue|tracks?|podcasts?|model you|case stud(?:y|ies)|pitch|proposal)\b|"
    r"\b(?:work|trial) samples?\b|\bsample\b|\bfinished pieces\b|\bpieces? of work\b|"
    r"\b(?:something|anything|pieces?|stuff|work|\w+s|one|example) (?:that )?(?:which )?you(?:'ve| have)? "
    rf"(?:\w+ )?{_MADE}\b|"
    r"\b(?:shots|photos|pictures|images|examples?|footage) of (?:your|a|the|what|some|previous|past|recent|"
    r"things)\b(?! "
    r"(?:licen[cs]e|passport|id|card|certificate|document))|"
    r"\b\d+[- ]day plan\b|\bplans? for the\b|\bprice up\b|\bcritique\b|\b(?:behance|dribbble|gitlab|bitbucket|kaggle|"
    r"soundcloud|"
    r"vimeo)\b|\bhear you\b|\bcode sample|\bmark the\b|\breview this paper\b|\bwork out the\b"
    "|"
    r"\b(?:coding|copy|edit|editing|subbing|proofreading|translation|excel|spelling|numeracy|literacy|cognitive|"
    r"logic|judgement|"
    r"judgment|maths|driving theory|situational) (?:test|exam|quiz|exercise)\b|\b(?:mood board|look ?book|"
    r"headlines?|captions?|self-?tape|"
    r"homily|lecture|reprints?|offprint|lookbook|weld|coupon|playlist|arrangement|floor plan|elevation|risk "
    r"assessment|method "
    r"statement|forecast|financial model|business plan|pitch deck|poem|translation of|script|cake|loaf|"
    r"tasting|garment|patterns?|logo|web ?page|landing page|solution|kata|puzzle)\b(?! (?:manager|team|"
    r"director|department))|\b(?:links?|url) to (?:your|any|some|something|the) (?:\w+ ){0,2}(?:work|site|website|"
    r"page|channel|"
    r"project|repo\w*)\b|\byour (?:\w+ )?(?:website|channel|blog|writing|code|work|designs?|music)\b|"
    r"\bdissertation\b|\bthesis\b"
    r"|\b\d+ words\b|\bwhat you can do\b|\byour (?:ideas|first thoughts|take) (?:on|about|for)\b|\bthings? "
    r"you(?:\'ve| have) (?:\w+ )?(?:made|built|done)\b|\byour (?:photographs|photos|pictures|drawings|paintings|"
    r"projects|website|site|recordings|show-?reel)\b|\b(?:quick|short|small|little|trial|test) (?:translation|piece|"
    r"project|job|task|logo|quiz|plan|drawing|lesson|article|video)\b|\bthe (?:attached|enclosed) (?:brief|data|"
    r"passage|text|problem|script|plans?|piece|set|extract|spec|scenario)\b|\bchallenge\b|\b(?:attempt|sit) the\b|"
    r"\byourself (?:\w+ing)\b|\b(?:brief|paper|report|memo|contract) you(?:\'ve| have)? (?:drafted|written|wrote)\b|"
    r"\bthe (?:brief|test|quiz)\b"
)
_TIMES = (
    r"\b(?:joining|starting|start) date\b|\bdate of joining\b|\bsoonest\b|\bearliest\b.{0,25}\b(?:start|join|begin|"
    r"date|"
    r"you)\b|"
    r"\b(?:hours|shifts|days|evenings|mornings|afternoons|nights|weekends)\b(?=.{0,40}\b(?:you|suit)\b)|\bhours (?:a|"
    r"per) "
    r"week\b|"
    r"\b(?:take up|begin|start) (?:the|this|your|work|in|on|part|full)\b|\bstart on\b|\bstarting (?:on|in|part|full)|"
    r"\blet you go\b|"
    r"\brelease you\b|\bfree you\b|\bfree to (?:start|work|serve|join|begin)\b|\b(?:contract|terms?|exams?|course|"
    r"studies|placement|"
    r"tenancy)\b.{0,35}\b(?:runs? out|finish(?:es)?|ends?|expires?|over)\b|\b(?:holidays?|leave|time off|trips?) "
    r"(?:booked|"
    r"planned|coming)|"
    r"\byour dates\b|\byour (?:usual )?hours\b|\bcommit to\b|\btied to\b|\b(?:resignation|termination) period\b|"
    r"\bhow flexible\b|\b(?:from|by) (?:which|what) (?:week|date|day|month)\b|\b(?:a|the) date (?:from|on) which\b|"
    r"\bdates? (?:you|when|that you)\b|\bsoonest you\b|\bhow often (?:could|can|would|are) you\b|\bin seat\b|\bcould "
    r"start\b|"
    r"\bcan you manage\b|\b(?:relocat\w+|mov(?:e|ing)) (?:\w+ )?(?:before|prior|by|to)\b(?=.{0,60}\b(?:week|when|date|"
    r"month)\b)|"
    r"\bwhen (?:do|does|will|is|are) your\b|\bnights\b.{0,20}\bearlies\b|\bwhen you\b(?=.{0,25}\b(?:start|begin|join|"
    r"free)\b)|"
    r"\bwhen(?: roughly)? (?:would|could|can|might) you\b"
    "|"
    r"\bhow (?:soon|quickly|early|fast|long)\b(?=.{0,40}\b(?:you|notice|start)\b)(?!.{0,40}\b(?:decide|know|confirm|"
    r"reply|respond|get back|send|come|return|take you to)\b)|\byour (?:leaving|last|release|"
    r"finish|finishing|end|"
    r"start) (?:date|day)\b|\blast (?:working )?day (?:with|at|in)\b|\bserve (?:out )?(?:your|a|the|any)\b|\brota\b|"
    r"\bwhen (?:do|will|did) you "
    r"(?:finish|graduate|qualify|leave|arrive|land|move|return|break up)\b|\bavail\b|\bin a position to (?:start|"
    r"join)\b|\b(?:dates|days|"
    r"weeks|times|evenings|nights|weekends) (?:you|when|that|on which) (?:\w+ )?(?:can|can't|cannot|could|are|"
    r"aren't|'re|would|want|prefer|"
    r"have)\b|\bpart[- ]time or full|\bfull[- ]time or part|\b(?:weekends?|nights?|bank holidays?|christmas|shifts|"
    r"evenings)\b(?=.{0,25}\?)|"
    r"\bready to (?:start|begin|join)\b|\bbuy ?out\b|\bgarden(?:ing)? leave\b|\bstart (?:with us|straight|"
    r"immediately|sooner|earlier|next|at|"
    r"any|before|by|after)\b"
    r"|\b(?:work|do) (?:sundays?|saturdays?|weekends?|nights|evenings|shifts|christmas|easter|bank holidays?|"
    r"\w+days)\b|\brealistic\b(?=.{0,30}\bstart\b)|\bas a start\b|\breport for duty\b|\btake up duty\b|\bdays a "
    r"week\b|\bdays can\'t\b|\b(?:away|off) (?:on|in|over|during|between)\b(?=.*\byou)|\bwhen you\'re away\b|"
    r"\bleave your (?:present|current|job)\b|\brelease you|\bover (?:christmas|easter|the summer|half[- "
    r"]term)\b(?=.*\?)|\bout of your (?:contract|lease)\b"
)
_FORMS = (
    r"\bregister (?:on|at|with|through)\b|\bapply (?:formally|online|through)\b|\be-?sign\b|\bstatement, signed\b|"
    r"\b(?:clearance|starter|"
    r"induction|onboarding|registration|new starter|vetting|joining) (?:pack|packet|pages?)\b|\bpaperwork\b|"
    r"\bmandate\b|"
    r"\bto be signed\b|\bpacket\b"
    "|"
    r"\bdocu-?sign\b|\b(?:monitoring|onboarding|privacy notice|waiver|starter checklist|tasks? in (?:your|the) "
    r"(?:portal|"
    r"account)|data protection "
    r"notice)\b(?! (?:date|letter|you|sheet))|\bprofile (?:on|in) (?:workday|our|the)\b|\bthe (?:portal|online) "
    r"(?:registration|"
    r"application|section)\b|\bsections? (?:\w+ )?of the\b|\bboxes\b|\bsign (?:and return|off|where|here|the|it|both)\b"
    r"|\bdocusign\b|\bonboarding\b|\benvelope\b(?=.{0,30}\bsign)|\bapply again\b|\btick\b|\b(?:enclosed|attached) "
    r"sheet\b|\bneeds? (?:a|your) signature\b|\bbio-?data form\b|\bhealth declaration\b|\bdiversity\b"
)
_PAPERS = (
    r"\b(?<!business )(?<!post)(?<!report )cards?\b|\b(?:your|a|the) (?:\w+ )?(?<!train )(?<!bus )(?<!rail )(?<!plane )"
    r"(?<!flight )tickets?\b"
    r"(?! (?:numbers?|office|price|cost))|\b(?:police|security|criminal record|medical|immigration) clearance\b|"
    r"\bp45\b|"
    r"\bp60\b|\bw-?[249]\b|"
    r"\bi-?9\b|\bead\b|\bmot\b|\binsurance\b|\bmedical (?:report|letter|exam\w*)\b|\b(?:test|exam) (?:results?|"
    r"scores?)\b|"
    r"\babstract\b|\bdeed poll\b|\b(?:teaching|research|personal|diversity|supporting) statement\b|\bstatement of (?!"
    r"work\b)|"
    r"\bbio-?sketch\b|\bbio-?data\b|\b(?:check|share) code\b|\bdiploma\b|\bevidence of\b|"
    r"\bletters? (?:from|confirming|that confirms?|of (?:good|employment|"
    r"service|appointment|release|confirmation|enrol\w+|motivation|admission|support|interest)|about why)\b|"
    r"\b(?:sponsorship|"
    r"cover|"
    r"covering|motivation|release|confirmation|employment|doctor's|gp|landing|authority) letters?\b|\bqts\b|"
    r"\bsummary of "
    r"your\b|"
    r"\b(?:experience|history|career) on paper\b|\bin writing from\b|\bmark ?-?sheets?\b|\bgrades?\b|\baffidavit\b|"
    r"\bdbs\b(?! (?:form|"
    r"application))|\bbank (?:card|account)\b|\bcitizenship\b|\bwhite card\b|\b(?:security|pin|ni|national insurance|"
    r"tax|"
    r"registration|membership|licence|license) numbers?\b|\bnmc\b|\bregistration\b(?! (?:form|desk|link))|"
    r"\bvaccin\w+|\bimmuni[sz]ation"
    "|"
    r"\b(?:aadhar|nric|tfn|ssn|\bsin\b|ird|i-?20|noc|waec|nysc|stcw|rsa|hgv|lgv|cpc|tachograph|digicard|nvq|gcse\w*|"
    r"matric|seaman'?s|"
    r"discharge) ?(?:book|card|number|papers?|certificate)?\b|\b(?:log ?book|testamur|apostille|fit note|headshot|"
    r"void(?:ed)? "
    r"cheque|tax (?:return|file|code)|sort code|iban|account (?:number|details)|trade papers|indentures?|blue card|"
    r"police (?:check|"
    r"verification|report)|criminal record|list of (?:publications|courses|your)|publications|qualifications?|"
    r"covering note|"
    r"cover note|no-?objection|eye test|drug test|medical fitness|fitness to|permit|permission to work|immigration "
    r"status|"
    r"residency|green card|birth|translations? of (?:your|the)|sworn|certified|notari[sz]ed|original of|originals|"
    r"front and back|both "
    r"sides|file again|pdf|word (?:format|version|document)|headed paper|statement from|confirmation from|note from|"
    r"paper "
    r"from|clearance from)\b"
    r"|\bphotographs?\b|\bheadshots?\b|\bbadge\b|\bpage (?:one|two|three|\d)\b|\bnational insurance\b|\bbirth "
    r"certificate|\bimmuni[sz]ation|\bthe note\b|\bsick note|\bscroll\b|\bnumbers? on your\b|\bin writing for\b|\ba "
    r"bit about yourself\b|\bauthori[sz]ation to work\b|\blicence\b|\bevidence (?:that|you)\b|\bproof\b|\bpayslip|"
    r"\bni number\b|\b(?:teacher|teaching) (?:registration|reference number)\b"
)

_PAGES = re.compile(r"\b(?:a|one|two|half a) pages?\b|\bpages? (?:from|of) (?:the|your)\b|\bone-page")
_KINDS = (
    (
        "references",
        _REFEREES + "|" + r"names?(?: and (?:\w+ ){0,2}(?:numbers?|addresses|details|e-?mails?))? (?:of|for) (?:\w+ "
        r"){0,4}(?:supervisors?|managers?|bosses|employers?|foremen|teachers)\b|(?:ring|call|contact|speak to|"
        r"approach) your (?:\w+ ){0,3}(?:chef|boss|manager|employer|supervisor|foreman)\b|contact details "
        r"(?:of|for) (?:\w+ ){0,5}(?:managers?|supervisors?|employers?|referees?)|"
        r"references\b(?! (?:numbers?|above))|referenc(?:ias?|ing)\b|\b(?:for|a|an|one|another|two|three|four|"
        r"character|"
        r"professional|work|employment|personal|academic|further|good|recent|written) reference\b(?! (?:number|no\b|"
        r"code))|"
        r"\breference (?:letters?|checks?|contacts?|details?|forms?|requests?)\b|referees?\b|\brefs\b|\bref "
        r"(?:contacts?|details|checks?|names?)\b|\bcontacts? (?:at|in|from) your\b|\byour (?:[\w\']+ "
        r"){1,3}reference\b(?! (?:numbers?|code|no\b))|\bif (?:we|i) (?:rang|contacted|called|spoke to|wrote to|"
        r"approached)\b|coordonnées "
        r"d(?:e|') ?(?:\w+ ){0,3}(?:responsables?|référents?|employeurs?)|\bspeak for you\b|\bvouch|référence|"
        r"referenz|recommendation "
        r"letters?|letters? "
        r"of recommendation|who (?:could|can) vouch|(?:people|persons|managers?|supervisors?|colleagues?|somebody|"
        r"someone) "
        r"(?:(?:who|whom|that|you)(?:'ve|'d)? ){1,2}(?:\w+ ){0,3}(?:reported|worked|managed|supervised|vouch|speak "
        r"(?:to|for))",
    ),
    (
        "salary",
        _PAY
        + "|"
        + r"(?:weekly|daily|hourly|monthly) rate|\bcomp\b|what are you (?:looking|hoping|aiming) to (?:make|earn)|what "
        r"you(?: are|'re) (?:on|earning|paid|making)\b|what do you need to "
        r"make|\bday rate\b|compensation expectations|"
        r"\bwhat are you on\b|salary(?! (?:slips?|"
        r"certificate|statement))|compensation|pay (?:expectations?|range|requirements?)|"
        r"remuneration|desired (?:pay|"
        r"rate)|day rate|gehalt|prétentions|salarial|salaire|sueldo|rate expectations|expected ctc|current "
        r"ctc|(?:expected|current|pay|total|overall) package|(?:sort|kind) of (?:money|package)|notice period and pay|"
        r"\byou on at the moment\b|\byou (?:currently )?(?:earning|paid|making|getting)\b|what pay\b|how much (?:pay|"
        r"money|would you|are you)",
    ),
    (
        "work_sample",
        _SAMPLES + "|" + r"work samples?|writing samples?|code samples?|samples? of your|as a sample|portfolio|"
        r"assignment|take-?home|case study|coding (?:challenge|test|exercise|assessment)|exercise|"
        r"assessment|skills? test|design task|\btask\b|challenge|hackerrank|codility|mock|presentation|"
        r"arbeitsprobe|probeaufgabe|pieces? (?:that )?you(?:'ve| have)? (?:wr|made|design|publish|drawn)|étude de "
        r"cas|prueba técnica|test technique|edit the attached|\bsides? of a4\b|"
        r"\b(?:a chapter|chapters? of)\b|one of (?:the|your) papers|something of yours|\bsample (?:\w+ ){1,2}(?:plan|"
        r"report|lesson|design|"
        r"brief)|\brepo\b|\bdeck\b|\bslides\b|\bmenus?\b|\bnotebook\b|pull request|\bpr by\b|github|code you|"
        r"recordings?\b|"
        r"show-?reel|\breel\b|(?:maps|designs?|programmes?|scripts?|"
        r"lessons?|photos?|pictures?|"
        r"drawings?) (?:\w+ ){0,3}"
        r"you(?:'ve| have)? |write-?up|\bclips\b|(?:content|lesson|project|marketing) plans?\b|wall text|mock-?up|"
        r"drawing set|samples? of|"
        r"sample lesson plan",
    ),
    (
        "availability",
        _TIMES
        + "|"
        + r"availab|\bwindows?\b(?=.{0,60}\b(?:free|work|week|day|you|next|that|when)\b)|\byou(?:r week)? (?:fixed|"
        r"placed|set) "
        r"(?:for|on)\b|\bdiary\b|\bwhen (?:would|works|suits|might)\b|\btimes? that|\btimes? (?:you|work|suit|would)|"
        r"slots?\b|\bdays? (?:that|you|work|suit)|"
        r"(?:which|what) (?:dates|days|weeks|weekends|evenings|mornings|afternoons|shifts)\b|(?:two|three|four|some|"
        r"a few|several) (?:dates|days|times|slots|options)\b(?! (?:from|to|after|of|before|left|until|ago|in "
        r"which))|"
        r"\bdates? (?:that|you|work|suit)|when you(?:'re| are| might be| could)? (?:free|"
        r"able|available)|"
        r"(?<!whenever it )(?<!when it )(?<!whenever that )suits? you|works? (?:best )?for you|free (?:on|next|this|"
        r"for)|your (?:calendar|schedule|diary)|"
        r"(?<!\bi )(?<!\bwe )(?<!to )\bnotice\b|when you (?:could|can|might) start|(?:could|can|would) you start|"
        r"earliest (?:start|you)|"
        r"verfügbar|termine\b|disponib|\bwhen (?:are|would|could) you|which (?:day|time|slot)|preferred "
        r"time|convenient",
    ),
    (
        "form",
        _FORMS
        + "|"
        + r"self-declaration|(?:information|data|detail) sheet|history statement|(?<![-\w])forms?\b|application blank|"
        r"questionnaire|\bfill (?:in|out)\b|application "
        r"(?:online|on our|through)|authori[sz]ation|consent|"
        r"background check|self-identif|survey|\beeo\b|fragebogen|formular|formulaire|cuestionario|"
        r"disclosure|declaration|nda\b|non-disclosure",
    ),
    (
        "documents",
        _PAPERS
        + "|"
        + r"passport|certificat|(?:salary|pay) ?slips?|(?:picture|photo|copy|scan) of (?:your|the)\b|residence permit|"
        r"clearance (?:letter|certificate|check)|"
        r"(?:relieving|experience|service) (?:and \w+ "
        r")?letters?|"
        r"transcripts?\b|diploma|degree|proof|right to work|right-to-work|copia|título|"
        r"diplôme|kopie|nachweis|abschluss|cop(?:y|"
        r"ies)\b|\bscans?\b|documents?|documentation|documentos|papers|abschrift|comprobante|domicilio|\bcurp\b|"
        r"\bpan\b|aadhaar|\bcerts?\b|"
        r"\btb test\b|gesellenbrief|führerschein|\bcv\b|r[ée]sum[ée]s?\b(?! (?:on|in|at|next|after)\b)|licen[cs]e|"
        r"\bvisa\b|payslips?|identification|\bid\b|zeugnis|unterlagen|lebenslauf|pièces?|attestation|cover "
        r"letter|photo\b|bank (?:details|statement)|social security|utility bill|work permit|vaccination|"
        r"carte",
    ),
)


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(pattern)) for name, pattern in _KINDS)


@cache
def _kinds_by_name() -> dict[str, re.Pattern[str]]:
    return dict(_kinds())


def kind_of(folded: str) -> str:
    """What is asked for: "references", "salary", "work_sample", "availability", "form", "documents" or "other"."""
    first: tuple[int, str] | None = None
    for name, pattern in _kinds():
        if found := pattern.search(folded):
            if name in ("references", "salary"):
                return name
            first = min(first or (found.start(), name), (found.start(), name))
    if first and first[1] == "documents" and _kinds_by_name()["form"].search(folded, first[0], first[0] + 45):
        return "form"  # "the right to work questionnaire"
    if first is None and _PAGES.search(folded):
        return "work_sample"
    return first[1] if first else "other"
