"""Families of words that stand in for each other, by name: `{job}` in a way of saying is any of its family.

Alternatives are parted by `|` and may be several words; they are written as the ways of `talk` are.
"""

from __future__ import annotations

from collections.abc import Mapping

FAMILIES: Mapping[str, str] = {
    "job": "job|role|position|post|opportunity|opening|vacancy|place|spot|chance|work|gig",
    "the": "the|this|that|a|an|your|such a|such an",
    "they": "you|they|your team|the team|the company|the panel|your office|your side|everyone|anyone|somebody|hr",
    "their": "your|their|its|the",
    "boss": "ceo|cfo|cto|coo|boss|manager|director|president|vp|vice president|founder|owner|head|"
    "chair|chairman|chairwoman|partner|dean|principal|superior|supervisor|md|gm|deputy chair|vice chair|"
    "owners|founders|directors|trustees|shareholders|governors|chief",
    "answer": "answer|reply|response|decision|update|word|news|feedback|confirmation|verdict",
    "meeting": "meeting|interview|conversation|talk|call|chat|visit|session|presentation|discussion",
    "soon": "soon|quickly|promptly|asap|as soon as possible|at once|immediately|right away|without delay|shortly",
    "money": "salary|pay|wage~|compensation|remuneration|bonus~|stipend|package|money|raise|commission|"
    "equity|stock options|relocation|benefits|pension|holiday~|vacation|annual leave|paid leave|"
    "time off|overtime|perks",
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|"
    "(the end of|end of|close of) (the week|this week|next week|the day|business|today|"
    "the month)|next week|this week",
    "told": "said|told me|told us|mentioned|explained|described|shared|raised|brought up|pointed out|"
    "noted|remarked|showed me|showed us|outlined|laid out|touched on|stressed|emphasised|"
    "emphasized|hinted at|spoke of|spoke about|talked about|talked of|referred to|alluded to|"
    "walked me through|took me through|talked me through|ran me through|let me see|admitted|"
    "commented|suggested|recommended|highlighted|flagged|detailed|confirmed|warned|confided|"
    "recounted|related|revealed|announced|introduced me to|gave me|demonstrated|summarised|"
    "summarized|set out|argued|promised|offered|named|called|made clear|let slip|joked|asked|"
    "wondered|told|gave|painted|sketched|wished for|wanted to",
    "telling": "telling (me|us)|explaining|describing|sharing|showing (me|us)|outlining|mentioning|"
    "walking (me|us) through|taking (me|us) through|talking (me|us) through|running (me|"
    "us) through|going through|laying out|setting out|being [so|very|quite] (open|frank|"
    "candid|honest) (about|on)|recommending|suggesting|offering|demonstrating|introducing me to|"
    "giving me|raising|bringing up|letting me see|speaking [so] (openly|plainly|frankly|"
    "candidly) (about|of)|talking [so] (openly|plainly|frankly|candidly) (about|of)|pointing out|"
    "detailing|summarising|summarizing",
    "tell": "tell (me|us)|explain|describe|share|show (me|us)|outline|mention|walk (me|us) through|"
    "take (me|us) through|talk (me|us) through|run (me|us) through|lay out|set out|"
    "introduce me to|give me|demonstrate|let me see|go over",
    "account": "account|accounts|point|points|remark|remarks|comment|comments|story|stories|description|"
    "explanation|idea|ideas|question|questions|view|views|take|observation|observations|"
    "example|examples|anecdote|anecdotes|overview|summary|plans|plan|vision|advice|suggestion|"
    "suggestions|offer|promise|tour|demonstration|demo|walkthrough|walk-through|presentation|"
    "thoughts|insights|insight|analogy|comparison|warning|concern|concerns|hope|hopes|ambition|"
    "ambitions|enthusiasm|passion|perspective|recollection|report|news|tale|tales|introduction|"
    "intention|admission|theory|recommendation|reflections|picture|sketch|memory|memories|"
    "candour|candor|honesty|openness|frankness|words|approach",
    "praise": "inspiring|inspirational|impressive|brilliant|amazing|incredible|extraordinary|outstanding|"
    "exceptional|phenomenal|visionary|talented|gifted|charismatic|insightful|knowledgeable|"
    "intelligent|accomplished|wonderful|fantastic|magnificent|admirable|dazzling|captivating|"
    "remarkable|awe-inspiring|awesome",
    "finer": "sharper|better|finer|wiser|kinder|cleverer|greater|warmer|keener|nicer|smarter|brighter|abler|nobler|"
    "friendlier|happier|better run|better-run|better led|more {praise}",
    "fine": "strong|good|sharp|keen|excellent|outstanding|superb|unusual|exceptional|second to none|first-rate|great|"
    "remarkable|natural|boundless|endless|unmatched|solid|impressive|well developed|well-developed|above average|"
    "limitless|brilliant|perfect",
    "trait": "hard-working|hardworking|hard working|reliable|dependable|organised|organized|well-organised|dedicated|"
    "motivated|diligent|conscientious|punctual|trustworthy|sincere|loyal|committed|passionate|enthusiastic|creative|"
    "dynamic|flexible|adaptable|versatile|resourceful|resilient|proactive|meticulous|thorough|methodical|outgoing|"
    "sociable|ambitious|driven|disciplined|efficient|capable|competent|skilled|talented|gifted|energetic|"
    "approachable|empathetic|compassionate|caring|tenacious|determined|responsible|detail-oriented|level-headed|"
    "unflappable|tactful|cheerful|articulate|analytical|self-motivated|team-oriented|personable|bubbly|honest|"
    "hands-on|results-driven|trained to a high standard|easy-going|good-natured|fast-learning|patient|confident|"
    "friendly|positive|calm under pressure|good with people|good at my job|natural",
    "person": "person|chap|fellow|guy|girl|lady|man|woman|lad|lads|gentleman|candidate|candidates|applicant|applicants|"
    "people|one|youngster|boy|bloke|interviewee|competitor|rival|youth|young man|young woman",
    "leader": "leader|leaders|manager|managers|boss|bosses|mentor|person|people|woman|man|human being|"
    "interviewer|interviewers|professional|professionals|mind|minds|expert|experts|individual|"
    "individuals|founder|executive|director",
    "candidates": "candidate|candidates|applicant|applicants|interviewee|interviewees|contender|contenders|"
    "competitors|competition|jobseekers|rivals|hopefuls",
    "bad": "bad|badly|poor|poorly|terrible|terribly|awful|awfully|unfair|unfairly|confusing|confused|"
    "disorganised|disorganized|chaotic|outdated|pointless|frustrating|disappointing|"
    "unprofessional|rude|boring|tedious|sloppy|unclear|amateurish|shambolic|shoddy|ridiculous|"
    "unreasonable|excessive|messy|hopeless|useless|clumsy|unhelpful|unfriendly|cold|dismissive|"
    "arrogant|incompetent|clueless|toxic|lazy|irrelevant|unprepared|insulting|weak|embarrassing|"
    "inadequate|a mess|a shambles|a joke|a disgrace|a waste|a nightmare|a disaster",
    "treat": "chocolates|chocolate|wine|champagne|flowers|bouquet|cookies|biscuits|cake|cakes|cupcakes|"
    "hamper|basket|fruit basket|bottle|present|presents|gift|gifts|tickets|mug|treats|"
    "doughnuts|donuts|brownies|sweets|candy|whisky|whiskey|gin|pralines|macarons|tin|plant|"
    "candle|souvenir|bracelet|scarf|perfume|voucher|vouchers|gift card|gift voucher|"
    "gift certificate|coffee card|starbucks card|amazon card",
    "very": "very|really|still|so|truly|most|extremely|quite|particularly|especially|certainly|"
    "genuinely|also|now|much|more|even|all the|just|as|deeply|sincerely|only|strongly|"
    "seriously|honestly|absolutely|rather|definitely|highly|incredibly|hugely|pretty|too|"
    "increasingly|no less|therefore|a bit|a little|frankly|simply|badly|urgently|terribly|"
    "awfully|again|always|sure|every bit|every bit as|dearly|utterly|completely|totally|"
    "exceedingly|remarkably",
    "keen": "interested|keen|eager|excited|enthusiastic|enthused|drawn|attracted|committed|thrilled|"
    "motivated|tempted|determined|inspired",
    "glad": "glad|happy|pleased|delighted|thrilled|excited|proud|honoured|honored|eager|keen|grateful|lucky|ready",
    "work": "(the|this|that|your|such|such a) [whole|kind of|sort of|first|new|staff|senior|junior|"
    "very] (job|role|position|post|opportunity|opening|vacancy|work|team|school|ward|company|"
    "firm|project|programme|program|mission|unit|department|lab|group|place|task|problem|"
    "problems|challenge|clinic|office|plant|studio|newsroom|site|crew|shop|organisation|"
    "organization|charity|hospital|library|business|fellowship|internship|apprenticeship|"
    "placement)",
    "join": "join|join~|be part|become part|be a part|become a part|be one of|work (with|for|at|"
    "alongside|in|on|under|together)|contribute|continue|take (it|this|that|on|up|part|"
    "the next step|the {job}|things|the conversation) [on|further|forward]|take ..3 (further|"
    "forward)|move (forward|ahead|on to|to the next)|go (further|forward|ahead|on)|pursue|"
    "do (it|this|that|the|such|your|exactly)|have (the|this|that|a part)|accept|"
    "be considered|be doing|be working|get started|take part|build|help ..2 (team|you|with|"
    "your)|bring ..5 (to|with)|be the (one|person)|spend|learn more|hear (more|"
    "about [the] next)|come and|see it through|make (it|this)|start|begin|play a part",
    "sorry": "sorry|apologise|apologize|apologies|apology|apologising|apologizing|pardon|forgive|forgiveness",
    "when": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|noon|"
    "midday|midnight|now|then|(the|this|next) (week|weekend|month|end of|close of|1~|2~|3~|"
    "4~|5~|6~|7~|8~|9~|first|second|third|morning|afternoon|evening|monday|tuesday|"
    "wednesday|thursday|friday|coming)|end of|close of|cob|eod|eow|lunchtime|1~|2~|3~|4~|"
    "5~|6~|7~|8~|9~|january|february|march|april|may|june|july|august|september|october|"
    "november|december|(two|three|four|five|six|seven|ten|ten|twenty-four|forty-eight) (days|"
    "hours|working days|business days|weeks)|a week",
    "reply": "reply|respond|revert|ring|advise me|answer|get back|come back to me|let me know|tell me|"
    "write back|call me|ring me|phone me|email me|contact me|update me|inform me|be in touch|"
    "hear|decide|give me ..4 (answer|reply|decision|word|response)|make (a|your|the|"
    "up your) (decision|choice|mind)",
    "verdict": "answer|answers|reply|response|decision|word|news|update|updates|feedback|confirmation|"
    "verdict|commitment|information|explanation|clarity|certainty|call|offer|yes or no|"
    "yes or a no|reason|reasons|outcome|result|results|timeline|date",
    "i": "i|we|i will|i would|we will|we would|i shall|i do|i am going to|i must|i am afraid i|"
    "i really|i just|i also|i now|i urgently|i still|i absolutely|i simply|i do really|"
    "i would really|i would very much|i frankly|i honestly",
    "kit": "cabin|bunk|berth|locker|desk|peg|hook|boots|overalls|scrubs|uniform|helmet|hard hat|apron|knives|bench|"
    "laptop|computer|screen|monitor|headset|radio|pager|badge|pass|swipe card|access card|key|keys|parking space|"
    "parking spot|parking place|space in the car park|company phone|work phone|login|log-in|mailbox|email address|"
    "business cards|name plate|nameplate|van|chair|mug|bay|pigeonhole|tool kit|toolbox|stethoscope|classroom|"
    "corner office|office",
    "off": "(i will|i shall|i am|i am going to|i must|i have to|i would|i may have to|you can|my ..2 (name|hat)|"
    "they (get|have)) ..3 (sign|signing|elsewhere|on (that|the) (plane|ship|boat|train|next|first)|gone|off $|"
    "out (of|$)|accept|accepting|assume|strike|taken|walk away|walking away|withdraw|move on|moving on|"
    "say yes to|saying yes to|say no|comes off|goes to|somebody else's|someone else's|taking (theirs|their|the|"
    "that)|take (theirs|their|the other|that (as|for)|it (as|that|for)|silence|your silence)|lost to you|"
    "going with|go with|turning to|committing|commit to|booked|spoken for)",
    "trade": "analyst|accountant|architect|assistant|baker|barista|bookkeeper|builder|buyer|captain|carer|carpenter|"
    "chef|clerk|coach|colleague|cook|coordinator|counsel|developer|doctor|driver|editor|electrician|engineer|"
    "gardener|hire|hand|joiner|lawyer|lecturer|librarian|machinist|manager|mechanic|midwife|neighbour|neighbor|"
    "nurse|officer|operator|paramedic|pharmacist|pilot|planner|plumber|porter|producer|programmer|recruit|"
    "recruiter|researcher|sailor|scientist|secretary|sous-chef|starter|steward|supervisor|surgeon|teacher|"
    "technician|trainer|waiter|welder|writer",
    "sending": "sent|left|posted|couriered|shipped|mailed|dropped|dropped off|popped|ordered|baked|brewed|knitted|"
    "brought|bought|picked up|picked out|wrapped|put aside|kept aside|set aside|put by|packed|arranged|sending|"
    "leaving|posting|couriering|shipping|mailing|dropping|dropping off|popping|ordering|bringing|bring|send|post|"
    "drop|drop off|leave|ship|mail|courier|order|pop",
    "goody": "bagels|pastries|croissants|scones|fruit|mangoes|dates|jam|marmalade|chutney|piccalilli|pickle|pickles|"
    "honey|tea|coffee beans|roses|lilies|tulips|orchid|orchids|succulent|cactus|sweets|mithai|laddoos|ladoos|barfi|"
    "samosas|baklava|fudge|toffee|shortbread|truffles|lemon drizzle|banana bread|sourdough|olive oil|cheese|salami|"
    "salmon|cider|ale|port|sherry|rum|vodka|prosecco|bubbly|red|wine|champagne|chocolate|chocolates|flowers|bouquet|"
    "plant|cookies|biscuits|cake|cupcakes|brownies|macarons|doughnuts|donuts|hamper|basket|gift|present|candle|mug|"
    "scarf|voucher|gift card|tickets|signed copy|copy of that book|copy of the book|paperback|novel|print|painting",
    "ordeal": "test|task|exercise|interview|interviews|process|assignment|case study|questionnaire|form|portal|"
    "waiting room|reception|assessment|panel|tour|website|advert|job advert|advertisement|job ad|questions|"
    "interviewer|interviewers|receptionist|recruiter|hr|agenda|schedule|instructions|brief|directions|communication|"
    "organisation|organization|management|leadership|application process|hiring process|recruitment process",
    "worse": "waste of time|waste of everybody's time|joke|shambles|nightmare|farce|let-down|letdown|disappointment|"
    "chore|ordeal|not up to the mark|not up to scratch|not up to standard|not up to par|not up to it|below par|"
    "substandard|second-rate|all over the place|half-baked|amateurish|misleading|unprofessional|disorganised|"
    "disorganized|disorganisation|chaotic|chaos|sloppy|shoddy|rude|off-putting|lacking|incompetent|clueless|useless|"
    "toxic|hopeless|bullying|lazy|dishonest|abysmal|appalling|dreadful|atrocious|dire|pathetic|lousy|rubbish|"
    "tiresome|patronising|patronizing|condescending|insulting|disrespectful|pointless|unfair|ill-prepared|"
    "poorly prepared|badly prepared|poorly organised|badly organised|poorly run|badly run|poorly thought out",
    "tie": "uncle|aunt|father|mother|dad|cousin|brother|sister|brother-in-law|sister-in-law|father-in-law|godfather|"
    "godmother|neighbour|neighbor|friend|friends|mentor|professor|wife|husband|partner|flatmate|roommate|landlord|"
    "contact|mate|pal|buddy|acquaintance|classmate|old boss|golf partner|family",
    "lackable": "experience|background|degree|qualification~|certificate|licence|license|training|years|sql|english|"
    "german|french|industry|sector|trade|field|logistics|software|systems|knowledge|skills|led|managed|worked|run|"
    "staffed|handled|supervised|taught|sold|expert|junior|senior|young|old|overqualified|over-qualified|"
    "underqualified|under-qualified|qualified|experienced|seasoned|local|native|fluent|finished article|obvious|"
    "conventional|typical|ideal|natural|strongest|full package|numbers person|insider|outsider",
    "hired": "hired|selected|shortlisted|rejected|accepted|finalised|finalized|the one|picked|appointed|in or out|"
    "cleared|got it|got the job|got the post|got the role|made it|made the cut|passed|in luck|unsuccessful|"
    "the successful|successful|the lucky one|the chosen|chosen|mine|in or not|in the running|out of the running|"
    "been turned down|turned down|through to the",
    "goods": "crumble|pie|pies|pudding|tart|cheeses|cheeses|ham|hams|sausages|bread|loaf|buns|muffins|waffles|"
    "pancakes|soup|stew|curry|dumplings|spices|saffron|eggs|apples|pears|plums|berries|strawberries|cherries|grapes|"
    "oranges|lemons|figs|nuts|almonds|pistachios|cashews|vegetables|tomatoes|pumpkin|herbs|beer|beers|whisky|whiskey|"
    "gin|brandy|cognac|liqueur|mead|spirits|bottle|bottles|crate|packet|parcel|package|box|tin|jar|jars|tub|bag|"
    "bouquets|bunch|wreath|potted plant|seedlings|bulbs|scented candle|soap|bath salts|socks|gloves|hat|cushion|"
    "blanket|tea towel|pottery|vase|bowl|fruit bowl|fruit basket|picture|photograph|postcard|book|books|record|vinyl|"
    "cd|dvd|playlist|game|puzzle|toy|teddy|ticket|season ticket|pass|passes|subscription|membership|spa day|gift set|"
    "something",
    "working": "fix|cut|halve|clean|organise|organize|run|lead|rebuild|teach|train|clear|reduce|improve|handle|"
    "manage|oversee|rewrite|migrate|resign|overhaul|tidy|reorganise|reorganize|take care of|look after|see to it|"
    "make sure|solve|tackle|redesign|transform|double|triple|eliminate|eradicate|streamline|modernise|modernize|"
    "restructure|revamp|replace|rid|get rid of|put an end|banish|hire|retrain|sack|supervise|steer|whip|bring order|"
    "turn around|straighten",
    "house": "company|firm|employer|hospital|clinic|school|bank|practice|dealership|garage|council|authority|agency|"
    "airline|university|college|museum|hotel|restaurant|kitchen|bakery|farm|yard|depot|plant|mill|shop|store|studio|"
    "paper|publisher|chambers|lab|laboratory|institute|surgery|charity|trust|start-up|startup|contractor|carrier|"
    "place|outfit|crowd|mob|organisation|organization|business|competitor|group|builder|foundry|shipyard|operator",
    "relation": "brother|sister|son|daughter|wife|husband|cousin|nephew|niece|father|mother|uncle|aunt|dad|mum|"
    "neighbour|neighbor|best friend|friend|family|girlfriend|boyfriend|partner|godson|brother-in-law|sister-in-law",
    "lads": "lads|lad|girls|kids|youngsters|fellas|fellows|guys|chaps|folks|people|ones|men|women|crowd|lot|nurses|"
    "engineers|teachers|chefs|welders|drivers|graduates",
    "nots": "do not|does not|did not|is not|are not|was not|were not|has not|have not|had not|could not|would not|"
    "should not|cannot|can not|will not|am not|never|hardly|barely|scarcely|no longer|not",
    "sum": "1~|2~|3~|4~|5~|6~|7~|8~|9~|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|twenty-five|"
    "thirty-five|forty-five|fifty-five|sixty-five",
    "perk": "company car|company van|company phone|car allowance|car scheme|season ticket|rail card|travel pass|gym|"
    "creche|"
    "crèche|childcare|nursery places|pension|pension scheme|health insurance|health cover|medical aid|dental|bonus|"
    "bonuses|overtime|sick pay|annual leave|paid leave|holidays|holiday pay|time off in lieu|parental leave|"
    "maternity pay|maternity leave|paternity leave|relocation|relocation package|study leave|staff discount|"
    "profit share|share scheme|stock options|equity|increments|pay rises|allowances|perks|benefits|tips|commission|"
    "double time|time and a half|night rate|sunday rate|free meals|staff meals|lunches|canteen|parking space|"
    "free parking|salary sacrifice|cycle to work|sabbaticals|flexitime|paid breaks|mileage",
    "outlay": "moving costs|moving expenses|relocation|relocating|the move|my move|removal costs|removals|removal|"
    "moving|"
    "registration|registration fee|registration fees|licence fee|membership|membership fees|subscription|professional "
    "fees|exam fees|exams|course fees|tuition|visa|visa costs|travel costs|travel expenses|fares|season ticket|"
    "commute|commuting|parking|mileage|petrol|fuel|rent|deposit|accommodation|housing|childcare|nursery fees|"
    "phone|phone bill|uniform|tools|boots|insurance|health cover|pension|training|further training|night school|"
    "certification|indemnity|indemnity insurance|flights|flight|ferry",
    "grandee": "ceo|cfo|chief executive|managing director|managing partner|senior partner|regional manager|chairman|"
    "chairwoman|chair|president|vice president|founder|founders|owner|owners|board|trustees|governors|directors|"
    "partners|director|mayor|minister|bishop|dean|principal|head of|general manager|shareholders|investors",
    "wares": "menu|website|shop|office|offices|fleet|stock|display|displays|software|kit|equipment|vans|uniforms|"
    "lobby|advert|"
    "logo|brand|catalogue|brochure|programme|curriculum|garden|workshop|workflow|prices|range|collection|app|site|"
    "reception|waiting room|canteen|classrooms|wards|posters|signs|packaging|branding|booking system|showroom|"
    "dining room|interior|furniture|toilets|tools|textbooks|procedures|process|processes|front desk",
    "ill": "{bad}|{worse}|slow|late|muddled|stuffy|cramped|dirty|grubby|filthy|shabby|tired|tatty|dated|old-fashioned|"
    "behind the times|stuck in the past|out of date|out of touch|dull|dreary|dry|drab|bland|stale|lifeless|flat|thin|"
    "shallow|superficial|vague|unfocused|aimless|rambling|long-winded|repetitive|scripted|robotic|mechanical|"
    "impersonal|"
    "stiff|frosty|icy|chilly|hostile|aggressive|curt|abrupt|brusque|short with|sharp with|snappy|surly|grumpy|"
    "bad-tempered|moody|bored|uninterested|disinterested|distracted|inattentive|half-hearted|impatient|rushed|hurried|"
    "harsh|unkind|mean|petty|spiteful|vindictive|jealous|two-faced|dishonest|a liar|a bully|bullies|a tyrant|"
    "tyrannical|"
    "a control freak|controlling|micromanag~|overbearing|domineering|sexist|racist|ageist|snobbish|snooty|stuck-up|"
    "smug|"
    "pompous|condescending|patronising|patronizing|sarcastic|sneering|mocking|disrespectful|inconsiderate|careless|"
    "negligent|neglected|understaffed|short-staffed|overworked|underpaid|badly paid|poorly paid|stingy|tight-fisted|"
    "cheap|"
    "greedy|ruthless|corrupt|crooked|shady|unethical|unsafe|dangerous|run-down|falling apart|collapsing|sinking|"
    "failing|"
    "doomed|dying|bankrupt|stagnant|stagnating|bureaucratic|rigid|inflexible|backward|backwards|primitive|antiquated|"
    "obsolete|inefficient|wasteful|impractical|unworkable|unrealistic|absurd|silly|childish|daft|stupid|idiotic|"
    "nonsensical|meaningless|worthless|below standard|below par|lacklustre|mediocre|second-rate|third-rate|a mess|"
    "messy|"
    "untidy|a maze|a muddle|a circus|a zoo|a madhouse|a bear pit|a farce|a let-down|letdown|an ordeal|overcomplicated|"
    "overly complicated|needlessly|unnecessarily|intrusive|inappropriate|tactless|insensitive|offensive|unwelcoming|"
    "uncomfortable|off-putting|discouraging|disheartening|depressing|demoralising|demoralizing|soul-destroying|"
    "exhausting|"
    "draining|stressful|unbearable|intolerable|impossible to|horrible|horrid|nasty|vile|appalling|lax|sloppy|slapdash|"
    "all talk|overpriced|oversold|badly thought|not thought through|had no idea|no clue|little idea|left a lot|"
    "left much|leaves a lot|leaves much|lets you down|let me down|below what|less than (professional|ideal|impressive|"
    "welcoming|helpful|friendly|clear|inspiring)|too (long|short|hot|cold|noisy|small|dark|easy|slow|many|much|"
    "narrow|crowded)",
}
