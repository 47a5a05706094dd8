"""What can be asked of a candidate: the words for references, pay, samples of work, times, forms and documents.

Of several kinds named in one sentence references and pay go first, since few other things are told beside their names;
of the rest the first named.
"""

from __future__ import annotations

from afterword.writing.expressions import pattern

_PERSON = (
    r"(?:managers?|supervisors?|boss(?:es)?|employers?|forem[ae]n|principals?|head ?teachers?|headmasters?|"
    r"headmistress(?:es)?|tutors?|professors?|lecturers?|teachers?|mentors?|chefs?|matrons?|clients?|customers?|"
    r"colleagues?|co-?workers?|leaders?|leads?|captains?|skippers?|advis[eo]rs?|coach(?:es)?|pastors?|landlords?)"
)
_OF_BEFORE = (
    r"(?:your|past|previous|former|old|last|present|current|latest|recent|somebody|someone|anybody|anyone) (?:\w+ "
    r"){0,2}"
)
_REACHED = (
    r"(?:numbers?|phone|mobile|e-?mails?|contacts?|details|names?|address(?:es)?|ring|call|speak|talk|approach|"
    r"approached|lines)"
)
_REFEREES = (
    rf"\b{_OF_BEFORE}{_PERSON}\b(?=.{{0,60}}\b{_REACHED}\b)|\b{_REACHED}\b(?=.{{0,50}}\b(?:{_OF_BEFORE}|two |every |"
    rf"each "
    rf"|any )"
    rf"{_PERSON}\b)|testimonials?\b|\b(?:somebody|someone|anybody|anyone|people|persons?|managers?|colleagues?)\b"
    r"(?=.{0,40}\b(?:(?:can|could|may|might|to) (?:ring|call|phone|speak|talk|contact|ask|vouch|write)|(?:speak|"
    r"vouch) for you|speak to your|(?:managed|supervised|taught|trained|employed|mentored|about) you\b|you(?:'ve| "
    r"have|'d)? (?:\w+ )?(?:reported|worked|taught|trained|served) (?:to|for|with|under)|who knows? you)\b)|"
    r"\b(?:people|persons?|names?|contacts) (?:that |whom |who )?you(?:'ve| have)? (?:listed|named?|gave|given|put "
    r"down|nominated|provided)\b|\b(?:ring|call|phone|ask|contact|(?:speak|talk) (?:to|with)|"
    r"approach)\b.{0,50}\babout (?:you|your (?:years|time|work))\b|\babout your years\b|\b(?:did|do|have) you "
    r"(?:work|worked|report|reported|serve|served) (?:under|to)\b|\bwho (?:was|is|were) your (?:\w+ "
    rf"){{0,2}}{_PERSON}|"
    r"\bcan speak to your\b|\bspeak for you\b|\breferenc\w+ from\b|\bletters? (?:of recommendation|from your (?:\w+ "
    rf"){{0,2}}{_PERSON})\b"
    r"|\b(?:phone|ring|call|contact|approach|speak to|write to) (?:mr|mrs|ms|miss|dr|prof\w*|sister|father|chef|"
    r"captain|your)\b|\byour (?:professors?|referees?|lecturers?|tutors?|head ?teacher)\b(?=.{0,30}\b(?:write|send|"
    r"complete|reply|respond|confirm)\b)|\b(?:e-?mail|number|address|details) (?:\w+ ){1,3}for (?:mr|mrs|ms|miss|dr|"
    r"prof)\b|\bspeak to about your\b|\b(?:both|two|three|all three|the second|the third|of (?:the|your) (?:two|"
    r"three)) letters\b|\b(?:professor|prof|dr|mr|mrs|ms|rev) \w+'s (?:letter|reference)\b|\bword for you\b|"
    r"\b(?:supervised|managed|taught|seen|watched) your\b|\b(?:speak|talk) to your (?:\w+ ){0,2}(?:head|school|"
    r"college|captain|vicar|university)\b|\b(?:who|whom) (?:should|could|can|may|might|shall|do) (?:we|i) (?:ask|"
    r"ring|call|contact|write)"
)
_PAY = (
    r"\bwages?\b(?! ?slips?)|\byour (?:\w+ )?(?:fees?|rates?|price)\b|\bfee (?:you|expect)|\b(?:a|what|salary|pay|"
    r"the|rough|ballpark|your) figure\b(?! of)|\bwhat it(?:'d| would) take\b|\bwhat would it take\b|\b(?:lowest|"
    r"least|minimum|most)\b(?: \w+)? you(?:'d| would|'ll| will| could)\b|\b(?:minimum|current|present|expected|"
    r"basic|gross|annual) (?:base|basic|earnings|income|pay|package)\b|\bpays you\b|\b(?:earn|get paid|be "
    r"paid)\b(?=.*\?)|\bearnings\b|\b(?:the|your|what|desired|expected) pay\b(?! ?slips?)|\b\d{2,3}k\b|\bquote "
    r"(?:us|me)\b|\bhave to pay\b(?=.{0,30}\byou\b)|\bmoney you\b|\bbase salary\b|\bfinancial expectations?\b|\bday "
    r"rate\b|\bthe (?:pay|wage|salary|rate|figure|number) you\b"
    "|"
    r"\b(?:pay|salary) bracket\b|\bballpark\b|\b(?:you|your team) charge\b|\bmoney-?wise\b|\bpay-?wise\b|"
    r"\bretainer\b|\bstipend\b|\b(?:number|sum|amount) in mind\b|\bexpect to be paid\b|\basking (?:price|for "
    r"money)\b|\brate card\b|\bhow much (?:do|does|did|were|will|are they|it would take)\b(?!.{0,20}notice)|"
    r"\b(?:per|an) hour\b(?=.*\?)|\b(?:bonus|overtime|benefits)\b(?=.{0,40}\byou (?:get|have|receive)\b)|\bwhat "
    r"(?:they|he|she|it)(?:'s|'re| are| is)? pay(?:s|ing)? you\b|\bterms (?:would|do|are) you\b|\byour (?:\w+ "
    r"){0,3}pay\b|[£$€]\s?\d[\d,.]*k?\b|\b(?:want|looking for|expect|charge|get|earn) per (?:hour|day|week|annum)\b|"
    r"\b(?:number|figure) (?:from|for) (?:you|us|me|the client)\b|\b(?:accept|take|work for) less\b|\b(?:on|about|"
    r"for|of) (?:the )?(?:money|pay)\b|\b(?:package|salary|money|pay)[- ]wise\b|\b(?:rate|pay) of pay\b|\bwhat "
    r"you(?:\'d| would)? (?:want|expect|need|like) (?:to be paid|paid|for it)\b|\bpay you\b(?=.*\?)|\bpaying you\b|"
    r"\bcurrent(?:ly)? (?:on|earning)\b|\bbottom line\b|\b(?:hourly|daily|weekly|monthly) (?:charge|fee|cost)s?\b|"
    r"\bwhat you expect\b|\bmonths' pay\b|\benough to (?:move|tempt|bring|get) you\b|\bexpected pay\b|\ba number "
    r"from you\b"
)
_MADE = (
    r"(?:made|written|wrote|built|designed|drawn|painted|cooked|baked|published|shot|filmed|recorded|coded|composed|"
    r"done|produced|edited|taught|created|worked on)"
)
_SAMPLES = (
    r"\b(?:aptitude|online|typing|skills|written|psychometric|practical|reasoning|trade|technical|personality) "
    r"(?:test|questionnaire|quiz)\b|\b(?:articles?|essays?|sermons?|videos?|press releases?|blog posts?|syllab(?:us|"
    r"i)|spreadsheets?|transcriptions?|swatch(?:es)?|recipes?|calculations?|critiques?|wireframes?|prototypes?|"
    r"sketch(?:es)?|mp3s?|showcase|demo|demos|storyboards?|lesson plans?|audition|monologue|tracks?|podcasts?|model "
    r"you|case stud(?:y|ies)|pitch|proposal)\b|\b(?:work|trial) samples?\b|\bsample\b|\bfinished pieces\b|\bpieces? "
    r"of work\b|\b(?:something|anything|pieces?|stuff|work|\w+s|one|example) (?:that )?(?:which )?you(?:'ve| have)? "
    rf"(?:\w+ )?{_MADE}\b|"
    r"\b(?:shots|photos|pictures|images|examples?|footage) of (?:your|a|the|what|some|previous|past|recent|"
    r"things)\b(?! (?:licen[cs]e|passport|id|card|certificate|document))|\b\d+[- ]day plan\b|\bplans? for the\b|"
    r"\bprice up\b|\bcritique\b|\b(?:behance|dribbble|gitlab|bitbucket|kaggle|soundcloud|vimeo)\b|\bhear you\b|"
    r"\bcode sample|\bmark the\b|\breview this paper\b|\bwork out the\b"
    "|"
    r"\b(?:coding|copy|edit|editing|subbing|proofreading|translation|excel|spelling|numeracy|literacy|cognitive|"
    r"logic|judgement|judgment|maths|driving theory|situational) (?:test|exam|quiz|exercise)\b|\b(?:mood board|look "
    r"?book|headlines?|captions?|self-?tape|homily|lecture|reprints?|offprint|lookbook|weld|coupon|playlist|"
    r"arrangement|floor plan|elevation|risk assessment|method statement|forecast|financial model|business plan|"
    r"pitch deck|poem|translation of|script|cake|loaf|tasting|garment|patterns?|logo|web ?page|landing page|"
    r"solution|kata|puzzle)\b(?! (?:manager|team|director|department))|\b(?:links?|url) to (?:your|any|some|"
    r"something|the) (?:\w+ ){0,2}(?:work|site|website|page|channel|project|repo\w*)\b|\byour (?:\w+ )?(?:website|"
    r"channel|blog|writing|code|work|designs?|music)\b|\bdissertation\b|\bthesis\b|\b\d+ words\b|\bwhat you can "
    r"do\b|\byour (?:ideas|first thoughts|take) (?:on|about|for)\b|\bthings? you(?:\'ve| have) (?:\w+ )?(?:made|"
    r"built|done)\b|\byour (?:photographs|photos|pictures|drawings|paintings|projects|website|site|recordings|"
    r"show-?reel)\b|\b(?:quick|short|small|little|trial|test) (?:translation|piece|project|job|task|tests?|logo|"
    r"quiz|plan|"
    r"drawing|lesson|article|video)\b|\bthe (?:attached|enclosed) (?:brief|data|passage|text|problem|script|plans?|"
    r"piece|set|extract|spec|scenario)\b|\bchallenge\b|\b(?:attempt|sit) the\b|\byourself (?:\w+ing)\b|\b(?:brief|"
    r"paper|report|memo|contract) you(?:\'ve| have)? (?:drafted|written|wrote)\b|\bthe (?:brief|test|quiz)\b|"
    r"\b(?:snaps|shots) of\b|\b(?!what|that|all|if|as|since|when|and|which|have|than)[a-z]{3,} you(?:'ve| have) "
    r"(?:\w+ )?(?:done|made|built|written|designed|cooked|painted|laid|sewn|taken)\b|\b(?:of|some|see) your "
    r"(?:pieces|articles|stories|work)\b|\bthe (?:enclosed|attached) (?:page|puzzle|exercise|case|piece|sheet of)\b|"
    r"\b(?:five|six|three|ten|few|some|\d+) slides\b|\bhow you (?:write|think|teach|draw|code|work through)\b|\bthe "
    r"test on\b"
)
_TIMES = (
    r"\b(?:joining|starting|start) date\b|\bdate of joining\b|\bsoonest\b|\bearliest\b.{0,25}\b(?:start|join|begin|"
    r"date|you)\b|\b(?:hours|shifts|days|evenings|mornings|afternoons|nights|weekends)\b(?=.{0,40}\b(?:you|suit)\b)|"
    r"\bhours (?:a|per) week\b|\b(?:take up|begin|start) (?:the|this|your|work|in|on|part|full)\b|\bstart on\b|"
    r"\bstarting (?:on|in|part|full)|\blet you go\b|\brelease you\b|\bfree you\b|\bfree to (?:start|work|serve|join|"
    r"begin)\b|\b(?:contract|terms?|exams?|course|studies|placement|tenancy)\b.{0,35}\b(?:runs? out|finish(?:es)?|"
    r"ends?|expires?|over)\b|\b(?:holidays?|leave|time off|trips?) (?:booked|planned|coming)|\byour dates\b|\byour "
    r"(?:usual )?hours\b|\bcommit to\b|\btied to\b|\b(?:resignation|termination) period\b|\bhow flexible\b|"
    r"\b(?:from|by) (?:which|what) (?:week|date|day|month)\b|\b(?:a|the) date (?:from|on) which\b|\bdates? (?:you|"
    r"when|that you)\b|\bsoonest you\b|\bhow often (?:could|can|would|are) you\b|\bin seat\b|\bcould start\b|\bcan "
    r"you manage\b|\b(?:relocat\w+|mov(?:e|ing)) (?:\w+ )?(?:before|prior|by|to)\b(?=.{0,60}\b(?:week|when|date|"
    r"month)\b)|\bwhen (?:do|does|will|is|are) your\b|\bnights\b.{0,20}\bearlies\b|\bwhen you\b(?=.{0,25}\b(?:start|"
    r"begin|join|free)\b)|\bwhen(?: roughly)? (?:would|could|can|might) you\b"
    "|"
    r"\bhow (?:soon|quickly|early|fast|long)\b(?=.{0,40}\b(?:you|notice|start)\b)(?!.{0,40}\b(?:decide|know|confirm|"
    r"reply|respond|get back|send|come|return|take you to)\b)|\byour (?:leaving|last|release|finish|finishing|end|"
    r"start) (?:date|day)\b|\blast (?:working )?day (?:with|at|in)\b|\bserve (?:out )?(?:your|a|the|any)\b|\brota\b|"
    r"\bwhen (?:do|will|did) you (?:finish|graduate|qualify|leave|arrive|land|move|return|break up)\b|\bavail\b|"
    r"\bin a position to (?:start|join)\b|\b(?:dates|days|weeks|times|evenings|nights|weekends) (?:you|when|that|on "
    r"which) (?:\w+ )?(?:can|can't|cannot|could|are|aren't|'re|would|want|prefer|have)\b|\bpart[- ]time or full|"
    r"\bfull[- ]time or part|\b(?:weekends?|nights?|bank holidays?|christmas|shifts|evenings)\b(?=.{0,25}\?)|"
    r"\bready to (?:start|begin|join)\b|\bbuy ?out\b|\bgarden(?:ing)? leave\b|\bstart (?:with us|straight|"
    r"immediately|sooner|earlier|next|at|any|before|by|after)\b|\b(?:work|do) (?:sundays?|saturdays?|weekends?|"
    r"nights|evenings|shifts|christmas|easter|bank holidays?|\w+days)\b|\brealistic\b(?=.{0,30}\bstart\b)|\bas a "
    r"start\b|\breport for duty\b|\btake up duty\b|\bdays a week\b|\bdays can\'t\b|\b(?:away|off) (?:on|in|over|"
    r"during|between)\b(?=.*\byou)|\bwhen you\'re away\b|\bleave your (?:present|current|job)\b|\brelease you|"
    r"\bover (?:christmas|easter|the summer|half[- ]term)\b(?=.*\?)|\bout of your (?:contract|lease)\b|\bwhen "
    r"you(?:'d| would|'ll| will) be (?:free|able|available|ready)\b|\bcome (?:on board|aboard)\b|\bbe aboard\b|"
    r"\btoo soon to\b|\btie you\b|\b(?:mornings|afternoons|evenings|nights|days|weekends|lates|earlies) (?:or|and) "
    r"(?:mornings|afternoons|evenings|nights|days|weekends|lates|earlies)\b|\bworking hours\b|\bdate you could\b|"
    r"\bhow long is your\b"
)
_FORMS = (
    r"\bregister (?:on|at|with|through)\b|\bapply (?:formally|online|through)\b|\be-?sign\b|\bstatement, signed\b|"
    r"\b(?:clearance|starter|induction|onboarding|registration|new starter|vetting|joining) (?:pack|packet|"
    r"pages?)\b|\bpaperwork\b|\bmandate\b|\bto be signed\b|\bpacket\b"
    "|"
    r"\bdocu-?sign\b|\b(?:monitoring|onboarding|privacy notice|waiver|starter checklist|tasks? in (?:your|the) "
    r"(?:portal|account)|data protection notice)\b(?! (?:date|letter|you|sheet))|\bprofile (?:on|in) (?:workday|our|"
    r"the)\b|\bthe (?:portal|online) (?:registration|application|section)\b|\bsections? (?:\w+ )?of the\b|\bboxes\b|"
    r"\bsign (?:and return|off|where|here|the|it|both)\b|\bdocusign\b|\bonboarding\b|\benvelope\b(?=.{0,30}\bsign)|"
    r"\bapply again\b|\btick\b|\b(?:enclosed|attached) sheet\b|\bneeds? (?:a|your) signature\b|\bbio-?data form\b|"
    r"\bhealth declaration\b|\bdiversity\b|\bsign and\b|\byour signature\b|\bundertaking\b|\brecords form\b|"
    r"\bpre-employment\b|\bin workday\b"
)
_PAPERS = (
    r"\b(?<!business )(?<!post)(?<!report )cards?\b|\b(?:your|a|the) (?:\w+ )?(?<!train )(?<!bus )(?<!rail "
    r")(?<!plane )(?<!flight )tickets?\b(?! (?:numbers?|office|price|cost))|\b(?:police|security|criminal record|"
    r"medical|immigration) clearance\b|\bp45\b|\bp60\b|\bw-?[249]\b|\bi-?9\b|\bead\b|\bmot\b|\binsurance\b|"
    r"\bmedical (?:report|letter|exam\w*)\b|\b(?:test|exam) (?:results?|scores?)\b|\babstract\b|\bdeed poll\b|"
    r"\b(?:teaching|research|personal|diversity|supporting) statement\b|\bstatement of (?!work\b)|\bbio-?sketch\b|"
    r"\bbio-?data\b|\b(?:check|share) code\b|\bdiploma\b|\bevidence of\b|\bletters? (?:from|confirming|that "
    r"confirms?|of (?:good|employment|service|appointment|release|confirmation|enrol\w+|motivation|admission|"
    r"support|interest)|about why)\b|\b(?:sponsorship|cover|covering|motivation|release|confirmation|employment|"
    r"doctor's|gp|landing|authority) letters?\b|\bqts\b|\bsummary of your\b|\b(?:experience|history|career) on "
    r"paper\b|\bin writing from\b|\bmark ?-?sheets?\b|\bgrades?\b|\baffidavit\b|\bdbs\b(?! (?:form|application))|"
    r"\bbank (?:card|account)\b|\bcitizenship\b|\bwhite card\b|\b(?:security|pin|ni|national insurance|tax|"
    r"registration|membership|licence|license) numbers?\b|\bnmc\b|\bregistration\b(?! (?:form|desk|link))|"
    r"\bvaccin\w+|\bimmuni[sz]ation"
    "|"
    r"\b(?:aadhar|nric|tfn|ssn|\bsin\b|ird|i-?20|noc|waec|nysc|stcw|rsa|hgv|lgv|cpc|tachograph|digicard|nvq|gcse\w*|"
    r"matric|seaman'?s|discharge) ?(?:book|card|number|papers?|certificate)?\b|\b(?:log ?book|testamur|apostille|"
    r"fit note|headshot|void(?:ed)? cheque|tax (?:return|file|code)|sort code|iban|account (?:number|details)|trade "
    r"papers|indentures?|blue card|police (?:check|verification|report)|criminal record|list of (?:publications|"
    r"courses|your)|publications|qualifications?|covering note|cover note|no-?objection|eye test|drug test|medical "
    r"fitness|fitness to|permit|permission to work|immigration status|residency|green card|birth certificate|"
    r"translations? of (?:your|the)|sworn|certified|notari[sz]ed|original of|originals|front and back|both sides|"
    r"file again|pdf|word (?:format|version|document)|headed paper|statement from|confirmation from|note from|paper "
    r"from|clearance from)\b|\bphotographs?\b|\bheadshots?\b|\bbadge\b|\bpage (?:one|two|three|\d)\b|\bnational "
    r"insurance\b|\bbirth certificate|\bimmuni[sz]ation|\bthe note\b|\bsick note|\bscroll\b|\bnumbers? on your\b|"
    r"\bin writing for\b|\ba bit about yourself\b|\bauthori[sz]ation to work\b|\blicence\b|\bevidence (?:that|"
    r"you)\b|\bproof\b|\bpayslip|\bni number\b|\b(?:teacher|teaching) (?:registration|reference number)\b"
)

_PAGES = pattern(
    r"\b(?:a|one|two|three|half a)(?: or (?:two|three))? pages?\b|\bpages? (?:from|of) (?:the|your|an?|any)\b|"
    r"\bone-page|\b(?:a|one) (?:\w+ )?(?:paragraph|outline|summary)\b (?:on|about|of)\b|"
    r"\b(?:few|couple of) (?:lines|words|paragraphs) (?:on|about)\b"
)
_KINDS = (
    (
        "references",
        _REFEREES + "|" + r"names?(?: and (?:\w+ ){0,2}(?:numbers?|addresses|details|e-?mails?))? (?:of|for) (?:\w+ "
        r"){0,4}(?:supervisors?|managers?|bosses|employers?|foremen|teachers)\b|(?:ring|call|contact|speak to|"
        r"approach) your (?:\w+ ){0,3}(?:chef|boss|manager|employer|supervisor|foreman)\b|contact details (?:of|"
        r"for) (?:\w+ ){0,5}(?:managers?|supervisors?|employers?|referees?)|references\b(?! (?:numbers?|above))|"
        r"referenc(?:ias?|ing)\b|\b(?:for|a|an|one|another|two|three|four|character|professional|work|employment|"
        r"personal|academic|further|good|recent|written) reference\b(?! (?:number|no\b|code))|\breference "
        r"(?:letters?|checks?|contacts?|details?|forms?|requests?)\b|referees?\b|\brefs\b|\bref (?:contacts?|"
        r"details|checks?|names?)\b|\bcontacts? (?:at|in|from) your\b|\byour (?:[\w\']+ ){1,3}reference\b(?! "
        r"(?:numbers?|code|no\b))|\bif (?:we|i) (?:rang|contacted|called|spoke to|wrote to|approached)\b|"
        r"coordonnées d(?:e|') ?(?:\w+ ){0,3}(?:responsables?|référents?|employeurs?)|\bspeak for you\b|\bvouch|"
        r"référence|referenz|recommendation letters?|letters? of recommendation|who (?:could|can) vouch|(?:people|"
        r"persons|managers?|supervisors?|colleagues?|somebody|someone) (?:(?:who|whom|that|you)(?:'ve|'d)? "
        r"){1,2}(?:\w+ ){0,3}(?:reported|worked|managed|supervised|vouch|speak (?:to|for))",
    ),
    (
        "salary",
        _PAY
        + "|"
        + r"(?:weekly|daily|hourly|monthly) rate|\bcomp\b|what are you (?:looking|hoping|aiming) to (?:make|earn)|what "
        r"you(?: are|'re) (?:on|earning|paid|making)\b|what do you need to make|\bday rate\b|compensation "
        r"expectations|\bwhat are you on\b|salary(?! (?:slips?|certificate|statement))|compensation|pay "
        r"(?:expectations?|range|requirements?)|remuneration|desired (?:pay|rate)|day rate|gehalt|prétentions|"
        r"salarial|salaire|sueldo|rate expectations|expected ctc|current ctc|(?:expected|current|pay|total|overall) "
        r"package|(?:sort|kind) of (?:money|package)|notice period and pay|\byou on at the moment\b|\byou "
        r"(?:currently )?(?:earning|paid|making|getting)\b|what pay\b|how much (?:pay|money|would you|are you)",
    ),
    (
        "work_sample",
        _SAMPLES + "|" + r"work samples?|writing samples?|code samples?|samples? of your|as a sample|portfolio|"
        r"assignment|take-?home|case study|coding (?:challenge|test|exercise|assessment)|exercise|assessment|"
        r"skills? test|design task|\btask\b|challenge|hackerrank|codility|mock|presentation|arbeitsprobe|"
        r"probeaufgabe|pieces? (?:that )?you(?:'ve| have)? (?:wr|made|design|publish|drawn)|étude de cas|prueba "
        r"técnica|test technique|edit the attached|\bsides? of a4\b|\b(?:a chapter|chapters? of)\b|one of (?:the|"
        r"your) papers|something of yours|\bsample (?:\w+ ){1,2}(?:plan|report|lesson|design|brief)|\brepo\b|"
        r"\bdeck\b|\bslides\b|\bmenus?\b|\bnotebook\b|pull request|\bpr by\b|github|code (?:that )?you|recordings?\b|"
        r"show-?reel|\breel\b|(?:maps|designs?|programmes?|scripts?|lessons?|photos?|pictures?|drawings?) (?:\w+ "
        r"){0,3}you(?:'ve| have)? |write-?up|\bclips\b|(?:content|lesson|project|marketing) plans?\b|wall text|"
        r"mock-?up|drawing set|samples? of|sample lesson plan",
    ),
    (
        "availability",
        _TIMES
        + "|"
        + r"availab|\bwindows?\b(?=.{0,60}\b(?:free|work|week|day|you|next|that|when)\b)|\byou(?:r week)? (?:fixed|"
        r"placed|set) (?:for|on)\b|\bdiary\b|\bwhen (?:would|works|suits|might)\b|\btimes? that|\btimes? (?:you|"
        r"work|suit|would)|slots?\b|\bdays? (?:that|you|work|suit)|(?:which|what) (?:dates|days|weeks|weekends|"
        r"evenings|mornings|afternoons|shifts)\b|(?:two|three|four|some|a few|several) (?:dates|days|times|slots|"
        r"options)\b(?! (?:from|to|after|of|before|left|until|ago|in which))|\bdates? (?:that|you|work|suit)|when "
        r"you(?:'re| are| might be| could)? (?:free|able|available)|(?<!whenever it )(?<!when it )(?<!whenever that "
        r")suits? you|works? (?:best )?for you|free (?:on|next|this|for)|your (?:calendar|schedule|diary)|(?<!\bi "
        r")(?<!\bwe )(?<!to )\bnotice\b|when you (?:could|can|might) start|(?:could|can|would) you start|earliest "
        r"(?:start|you)|verfügbar|termine\b|disponib|\bwhen (?:are|would|could) you|which (?:day|time|slot)|"
        r"preferred time|convenient",
    ),
    (
        "form",
        _FORMS
        + "|"
        + r"self-declaration|(?:information|data|detail) sheet|history statement|(?<![-\w])forms?\b|application blank|"
        r"questionnaire|\bfill (?:in|out)\b|application (?:online|on our|through)|authori[sz]ation|consent|"
        r"background check|self-identif|survey|\beeo\b|fragebogen|formular|formulaire|cuestionario|disclosure|"
        r"declaration|nda\b|non-disclosure",
    ),
    (
        "documents",
        _PAPERS
        + "|"
        + r"passport|certificat|(?:salary|pay) ?slips?|(?:picture|photo|copy|scan) of (?:your|the)\b|residence permit|"
        r"clearance (?:letter|certificate|check)|(?:relieving|experience|service) (?:and \w+ )?letters?|"
        r"transcripts?\b|diploma|degree|proof|right to work|right-to-work|copia|título|diplôme|kopie|nachweis|"
        r"abschluss|cop(?:y|ies)\b|\bscans?\b|documents?|documentation|documentos|papers|abschrift|comprobante|"
        r"domicilio|\bcurp\b|\bpan\b|aadhaar|\bcerts?\b|\btb test\b|gesellenbrief|führerschein|\bcv\b|"
        r"r[ée]sum[ée]s?\b(?! (?:on|in|at|next|after)\b)|licen[cs]e|\bvisa\b|payslips?|identification|\bid\b|"
        r"zeugnis|unterlagen|lebenslauf|pièces?|attestation|cover letter|photo\b|bank (?:details|statement)|social "
        r"security|utility bill|work permit|vaccination|carte",
    ),
)


_BY_NAME = dict(_KINDS)


def kind_of(folded: str) -> str:
    """What is asked for: "references", "salary", "work_sample", "availability", "form", "documents" or "other"."""
    first: tuple[int, str] | None = None
    for name, expression in _KINDS:
        if found := pattern(expression).search(folded):
            if name in ("references", "salary"):
                return name
            first = min(first or (found.start(), name), (found.start(), name))
    if first and first[1] == "documents" and pattern(_BY_NAME["form"]).search(folded, first[0], first[0] + 45):
        return "form"  # "the right to work questionnaire"
    if first is None and _PAGES.search(folded):
        return "work_sample"
    return first[1] if first else "other"
