"""Own gain: your needs stand behind theirs; and nothing is given to the reader but words."""

from __future__ import annotations

from afterword.writing.review.check import Check, said
from afterword.writing.review.purposes import BEFORE_IT_IS_SETTLED, TO_THE_EMPLOYER
from afterword.writing.review.talk import Talk
from afterword.writing.review.turns import GAINS, LEFT_FOR_YOU

# -- own-needs-first ---------------------------------------------------------------------------------------------------

NEEDS = Talk(
    name="needs",
    ways=(
        "(perfect|ideal|great|good|excellent|convenient|handy|fantastic|best|wonderful|useful|better|helpful|"
        "brilliant|easier|lovely|huge|wonders|amazing) for (me|my (finances|family|career|cv|resume|commute|wallet|"
        "life|lifestyle|situation|bank|personal|development|own|schedule|needs|goals|visa|kids|children|"
        "circumstances|growth|portfolio|mental|work-life|husband|wife|partner|mortgage|rent|plans|studies|ambitions))",
        "my (mortgage|debts|debt|bills|student loan|student loans|student debt|overdraft|bank balance|bank account|"
        "landlord|finances|childcare|credit card|car payments|loan|loans|school run|bank manager|savings|"
        "unemployment)", "my [own|current|daily|long|morning|present] (commute|journey to work|drive to work|drive "
        "in|travel time|bus ride|train journey)", "(shorter|short|easy|easier|quick) (commute|drive|walk|journey|"
        "bus ride) .. (me|for me|my|from home|from my)", "(closer|close|near|nearer|minutes from|minutes away from|"
        "walking distance of|walk from|round the corner from|around the corner from|next to) [to] (my (home|house|"
        "flat|door|apartment|place|front|family|gym|kids|children|parents|girlfriend|boyfriend|partner)|where i live)",
        "i (really|badly|urgently|desperately|simply|honestly) need (the|a|this|some|work|money|something)",
        "i need (the|a|this|some|steady|stable|regular|more|better|full-time) [steady|stable|regular|new|secure|"
        "full-time|better|higher] (job|money|income|insurance|health insurance|visa|work|stability|security|pay|"
        "salary|paycheck|pay cheque|wage|change|cash|sponsorship|sponsor|hours|experience|reference|break|fresh "
        "start|permanent post)", "(would|will|could|can) (help|allow|let|enable|get) me [to|finally] (pay|move|buy|"
        "afford|save|provide|support|spend|settle|get|out|stop|leave|escape|achieve|grow|develop|advance|reach|"
        "fulfil|finish|see|be home|clear|keep my|stay in|learn|broaden|gain|build my)", "(pay|cover|clear|afford|"
        "meet|pay off|keep up with) my (rent|bills|mortgage|debts|debt|loan|loans|tuition|fees|wedding|house|car)",
        "(pay the bills|pay the rent|make ends meet|put food on|roof over|feed my|support my family|provide for my)",
        "(advance|boost|further|accelerate|kick-start|kickstart|launch|jump-start|relaunch|restart|benefit|help|"
        "grow|propel|strengthen) my [own] (career|cv|resume|profile|prospects|personal|professional|skills|earning|"
        "goals|network|growth|development)", "(stepping stone|stepping-stone|springboard|stopgap|foot in the door|"
        "look good on my|looks good on my|look great on my|looks great on my|name on my|on my cv would|on my resume "
        "would)", "(fit|fits|suit|suits|fitted|works with|work around|works around|fit around|fits around|"
        "convenient for|accommodate) [in|well|perfectly|nicely] [with|into] my (lifestyle|schedule|childcare|hours|"
        "family|life|needs|plans|studies|kids|children|routine|school run|own plans|hobbies|training|personal|other|"
        "evenings|wife|husband|partner|holiday|gym|situation|commute)", "(sponsor|sponsoring|sponsorship of|support|"
        "extend|renew|secure|solve|sort out) my [work|own] (visa|permit|residence|immigration|green card|work permit)",
        "(exactly|precisely|just|all|everything|really) what i (need|want|am after|am looking for|have been looking "
        "for) [in|for|at|right|from] (my|this point|this stage|now|a salary|terms of|personally|life|financially|"
        "because)", "what i (want|need|hope to get|would get|would gain|hope to gain|stand to gain|expect to get) "
        "(from|out of) (this|the {job}|your|it|a ({job}|company|firm|employer))", "(get|getting|take|pull) me out "
        "of (my|this|the|a|debt|here|trouble|unemployment|home|retail)", "(escape|escaping|flee|leave behind|get "
        "away from|quit|tired of|sick of|fed up with|bored with|bored of|had enough of) [from] my [current|present|"
        "old] (job|boss|commute|office|company|employer|work|role|manager|colleagues|town|flat)", "i would finally "
        "(get|have|be|earn|see (my|more of)|live|own|buy|"
        "afford|stop|sleep)", "(benefit|benefits|advantage|upside|plus|"
        "attraction|draw|appeal|reason) .. (for me|to me) .. (is|are|would be|was) .. (salary|pay|commute|hours|"
        "holiday|location|flexib~|insurance|benefits|proximity|travel|close|perks|money|title|remote|home|free)",
        "(i would|i will|i could|so i|so that i) .. (save|cut|halve) .. (on petrol|on fuel|commuting|on rent|on "
        "travel|an hour each|an hour a day|on childcare|travel time|my commute)", "(work|working) from home .. "
        "(suits|suit|helps|help|would) .. (me|my)", "(time|allow me|let me|able|free|early enough|home) to (pick up|"
        "collect|drop off|look after|care for|be with|see) my (kids|children|son|daughter|mother|dog|parents|father|"
        "grandchildren)", "(do me|does me|be doing me) .. (favour|favor|good|world of good)", "so good for me",
        "(my (bank|wallet|finances|landlord|overdraft|husband|wife|mother|mum|mom|family|parents)) (would|will) .. "
        "(happy|thank|pleased|relieved|thrilled|love|delighted|grateful)", "(look|looks|stand out|shine) ..2 on (my|"
        "a) (cv|resume|record|profile)", "(fit|fits|fitted|suit|suits|match|matches|work|works) ..4 (my|our) "
        "(children~|kids~|school~|childcare|wife~|husband~|family~|studies|hobby|hobbies|band|evenings|training "
        "schedule|gym|commute|lifestyle|bus|train)", "i am (fed up|tired|sick|weary|bored|exhausted) (with|of|by|"
        "from) (driving|commuting|working|living|waiting|my|the|being|having|travelling|renting|temping|night|"
        "nights|looking|getting|unemployment|freelancing|short|long)", "(on|along|near|off) my (bus route|way home|"
        "way to|train line|doorstep|street|tram line|side of town|tube line|cycle route)", "what (draws|attracts|"
        "tempts|appeals to|drew|attracted|excites|sold) me [most|first|above all|best|here|to] .. (training|salary|"
        "pay|location|hours|pension|holiday|holidays|insurance|commute|benefits|money|title|flexibility|travel|"
        "perks|discount|security|contract|prestige|gym|car|sea|free|paid)", "(permanent|steady|regular|full-time|"
        "secure|stable|fixed|decent|proper|reliable|guaranteed|better|higher) (contract|wage|income|job|salary|post|"
        "position|pay|paycheck|pay packet|hours|employment) ..6 (me|my|i|at last|finally|mortgage|every month|each "
        "month|end of the month)", "(me|i|my) ..6 (steady|regular|permanent|stable|secure|guaranteed|decent|proper) "
        "(wage|income|salary|paycheck|pay packet|pay|contract|job|employment|hours)", "(apply|qualify|be approved|"
        "save) for (a|my|our) [own] (mortgage|loan|visa|green card|residence permit|deposit|house|flat|car|wedding)",
        "i need (a|some|the|this|to) [new|bigger|real|proper] (challenge|change|way out|break|boost|lift|foothold|"
        "start|fresh start|escape|get out|get away|earn|pay|move out|settle|title|promotion)", "my (visa|work "
        "permit|permit|contract|lease|tenancy|benefits|savings|unemployment benefit|benefit|redundancy pay|"
        "severance) (runs|run|expires|expire|ends|end|depends|depend|is about to|is running|are running|will "
        "run|will expire|lapses|dries|is up|stops)", "(solve|end|ease|fix|solves|sort out) (a|my|all my|many of my|"
        "several of my|most of my) [real|big|current] (problem|problems|worries|troubles|difficulties|money|"
        "financial)", "(walk|walking|cycle|cycling|drive|bus ride|journey|commute|tram|train) to (work|the office|"
        "your office|your door) .. (me|my|minutes|shorter|easier|only)", "(would|will|could) (take me|save me|cost "
        "me|spare me|give me|get me|earn me|bring me|buy me) ..4 (minutes|hours|hour|money|pounds|euros|dollars|"
        "rent|petrol|fuel|commute|train fare|fares|time with|weekends|evenings|security|stability|status|permit|"
        "visa|way out|experience|title|step up|freedom|more time|flexibility|break|boost|foot)", "i (would|could|"
        "will|can) (at last|finally|at long last) (have|be|earn|afford|get|move|buy|leave|stop|see my|give|sleep|live|"
        "start|pay|rent)", "(would|will) be (a|an|my) [big|huge|great|real|important|perfect|nice|good|welcome|"
        "natural|logical] (step up|step forward|boost|leap|break|promotion|launch pad|relief|lifeline|way out|"
        "escape|fresh start|opportunity) (for me|for my|from my|in my|to my|out of)", "i (want|am looking|hope|"
        "intend|plan|would like|need|aim) [for|to] (get|gain|learn|earn|use|become|develop|advance|acquire|find|"
        "collect|add|build|broaden|move up|climb|progress) ..6 (from you|for myself|my own|my cv|my resume|my "
        "career|for my future|out of it|out of this|then move|before i (move|go|leave|retire|start|set|try|find)|"
        "before moving|the ladder|on my|your name|somewhere else)", "(your|the) (name|brand|logo|reputation|"
        "prestige) .. (on my|my cv|my resume|for my|open doors|doors for me)", "(good|better|great|best|nice|"
        "perfect|ideal|kinder|easier|convenient) (on|for) (my|our) (purse|pocket|wallet|knees|back|sleep|nerves|"
        "family|marriage|children|kids|dog|health|budget|weekends)", "(childcare|nursery|school|daycare|parents|"
        "girlfriend|boyfriend|husband|wife|partner|fiancé~|fiance~|family) .. (is|are|live|lives|works|work) .. "
        "(near you|nearby|near your|close to your|next door|round the corner|around the corner|in the same|your "
        "office|your building|your street)", "(near|nearer|closer|close) to (my [old|elderly|aging|ageing] (parents|"
        "mother|father|girlfriend|boyfriend|fiancé~|fiance~|children|kids|friends|partner|wife|husband|"
        "grandchildren)|where i|the sea|the mountains|the beach)",
        "({job}|it|this|that|which|you|office|depot|would|and) "
        "(be|is|are|being) ..2 (near|nearer|close|closer) to home", "(perks|free lunch~|free lunches|staff "
        "discount|employee discount|gym|company car|pension|insurance|flexible hours|flexitime|home office|holidays|"
        "short hours|four-day week|long weekends|free travel) .. (appeal|appeals|attract|attracts|suit|suits|tempt|"
        "tempts|help|helps|draw|draws|would be nice|would be great|for me|to me|i (need|want|would (need|love|like|"
        "use|get)|could (use|get)))", "my rent (is|has|went|goes|and|which|would|will|every|each|in|for|on|without|"
        "to)", "(hours|shifts|schedule|timetable|times|rota|location|days) ..2 (fit|fits|suit|suits|match|matches|"
        "work|works|would fit|would suit|would let|would allow|let|allow|would work|mean|would mean) ..4 (my|me (to|"
        "pick|drop|be|collect|go|spend|see|study)|our) ..1 (daughter~|son~|kids~|children~|child~|family|school run|"
        "wife~|husband~|childcare|studies|course|partner~|life|lifestyle|other|hobbies|commute|pick|drop|be home|"
        "collect|mother~|father~)", "(be|get) home ..2 (by|before|in time|for|at) (four|five|six|seven|dinner|"
        "supper|4~|5~|6~|bedtime|tea|the kids|my)", "(relief|boost|help|godsend|lifesaver|blessing|weight off|"
        "difference|lift|win|bonus|plus|perk|step up) (for|to|off) (my|me|our|us) ..3 (wife|husband|family|and (me|"
        "i)|career|finances|financially|shoulders|household|bank|cv|resume|budget|mind|mortgage|life|confidence|"
        "partner|personally|$)", "(big|huge|massive|great|nice|real|major|enormous|tremendous|definite|added) (plus|"
        "bonus|perk|boost|relief|draw|win|advantage|attraction|weight) (for|off|to) (me|my|us|our)", "for my own "
        "(growth|development|sake|benefit|career|good|peace|purposes|needs|reasons|future)", "(place|job|employer|"
        "company|firm|somewhere|someone|salary|will|would|you|this|it|let me|me) ..2 (pay|pays|paying|fund|funds|"
        "sponsor|sponsors|finance) ..2 (my|a|the) ..2 (master~|mba|degree|phd|course|studies|tuition|certification|"
        "licence|license|qualification|student (loan|loans|debt)|mortgage|rent|wedding|car|boat|house|divorce)",
        "(buy|afford|rent|get|own|build|finance) (a|my|our|my own|our own|a bigger|a new|a first) ..1 (house|home|"
        "flat|apartment|car|place|condo|boat)", "(need|needs|want|wanted|require|lack|without) ..2 (health|medical|"
        "dental) (insurance|coverage|benefits|cover) (for|and|badly|because|$)", "(my|our) (mortgage|rent|debts|"
        "debt|loans|bills|overdraft|credit card~|student loans|landlord|landlady|tuition)",
        "(on|onto|up) the (property|housing|career|next rung of the|corporate) ladder", "(bus|train|tram|metro|"
        "subway|underground) ..2 (stops|stop|goes|runs|station) ..3 (my door|my house|my flat|my street|my home)",
        "(then|and then|later|afterwards) ..1 (start|open|found|launch|set up) (my own|a) ..1 (business|company|"
        "firm|shop|practice|studio|restaurant)", "(sort~|solve~|fix~|secure~) my (visa|permit|papers|residency|status) "
        "[out]", "(take|takes|taking|lift|lifts|get) ..4 (pressure|strain|load|weight|worry|worries|stress) (off|away "
        "from) ..1 (at home|me|us|my|the family)", "(savings|money) (are|is|have|has) ..2 (gone|run out|running out|"
        "running low|dried up|used up)", "(wife|husband|family|partner|mum|mom|mother|father|dad|girlfriend|boyfriend) "
        "..3 (after me|at me|nag~ me|wants me|want me|begging me|pushing me) ..1 to (get|find|take|have|earn|land)",
        "({job}|this|it|that|salary|wage|pay) would (pay for|fund|finance|cover) (it|that|my|the (move|wedding|house|"
        "baby|course)|our)", "what i (like|love|fancy|enjoy|liked|prize) ..4 (is|are|was|were) ..3 (parking|pay|salary|"
        "hours|holidays|perks|short (day|days|hours|week)|location|commute|discount|money|pension|flexitime)",
        "hours would (fit|suit|work) ..2 (round|around|with|for|in with) ..2 (school run|school runs|kids|children|"
        "childcare|studies|family|husband|wife)",
        "want (this|it|the job|the role|the post|the place) because [of what] (i would|i could|i will) (learn|get|grow|"
        "earn|gain|be able|have)",
        "i (am looking for|want|need|am after) (somewhere|a place|a firm) [new|good|nice] (to (grow|learn|settle|"
        "develop "
        "myself)|where i can grow)",
        "always (wanted|dreamed|dreamt|longed|hoped) (to live|to move|to be|of living|of moving) (by the (sea|coast|"
        "water|lake|river|ocean|park)|near|close to|(in|to) (the (country|city|mountains|hills|north|south|west|east|"
        "highlands|countryside)))",
        "my (dog|cat|kids|daughter|son) could (come|go|be) ..2 (with me|to work|to the office)",
        "(i could|i can|we could|able to|get to) [finally|at last] (sleep in (again|a bit|till|until|for once|$)|"
        "have a lie-in|have "
        "my weekends|have my evenings|(see more of|spend more time with) my (kids|children|family|wife|husband|boys|"
        "girls|grandchildren|partner|mum|mother|parents|friends|son|daughter)|be home by|sleep later)",
        "(cut|save|knock|shave|take|saves|saving|cuts) ..5 (off|on|from) my (drive|commute|journey|day|travel|train|"
        "bus)",
        "(take|ease|takes|eases|taking|lift) (some of the|the|a bit of|some|a lot of) (pressure|strain|load|weight|"
        "worry) (off|from|of) (the mortgage|my|us|the family|home|our)",
        "(this|it|that|yours|your ..2|the (job|hours|post|place|role)) (would suit|suits|will suit) me (a lot|much|"
        "far|so much|a great deal|no end) (better|more)",
        "(i|we) could [finally|at last] (give up|get rid of|drop|sell|cancel) (the (season ticket|commute|"
        "childminder|childcare|lodger|evening job)|(my|our) ..1 (season ticket|"
        "car|second job|second car|flat|commute|childcare|childminder|lodger|evening job))",
        "(a big|a huge|a real|a major|such a) (plus|draw|bonus) for (me|us|my)",
        "(i could|i can|let me) pick (the|my) (boys|girls|kids|children|son|daughter) up",
        "(keen|interested|excited|applied|applying) [mainly|mostly|partly|chiefly] because (the|your|of the|of your) "
        "(pension|salary|pay|hours|holidays|benefits|perks|insurance|holiday)",
        "(just|exactly) the [sort of|kind of] break [that] i (need|needed|want)",
        "(discount|perks|gym|allowance) would (come in handy|be handy|be nice|be welcome|be a help)",
        "i have (a mortgage|a loan|rent|bills|debts|mouths|a family|children) to (pay|feed|pay off|keep|support)",
        "i would get to (practise|practice|improve|brush up|travel|see the world)",
        "(chance|way) to get my ..4 paid for",
        "i get bored (easily|quickly|fast|soon)",
    ),
    but=(
        "(think|thinking|thought|kept|wondered|wondering) ..9 on my way home",
        "my commute (gives|taught|was spent reading)", "(loan|loans|debt|debts|mortgage|finances) (book|portfolio|team|"
        "desk|department|clients)", "good for me to (hear|see|know|learn)", "(rent|loan|debt|mortgage) book", "(give|"
        "save|spare) you", "(so|which|and) [that] (saves|spares|helps|gives) you", "(day|days|date|dates|time|times|"
        "moment|hour|slot|slots|week|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|noon|call|any "
        "of ..3|either|whichever|whenever|1~|2~|3~|4~|5~|6~|7~|8~|9~|january|february|march|april|may|june|july|august|"
        "september|october|november|december|spring|summer|autumn|winter|easter|christmas|term|start|starting|"
        "beginning|saturday|sunday|today|tomorrow|talk|conversation|interview|visit|zoom|video|telephone|phone) ..6 "
        "for me", "(tenants|members|customers|patients|drivers|staff) ..3 (need|buy|afford|pay)", "(rent|mortgage) "
        "(ledger|product|book|team|desk|arrears|roll~)", "would be (a|such a) (plus|bonus) for", "(families|people|"
        "farmers|parents|workers|residents|clients|traders|youngsters|learners) ..4 (need|want|get|afford)", "my "
        "(loans|debts|debt|savings|bills|loan|finances) ..3 (had|were|came|performed|stayed|arrears|plan|sheet|at|on "
        "the|for the)", "(handover|training|manual|glance|walk|sheet|report|plan|answer|chart|map) ..3 (would|will|"
        "could) (help|let|enable|allow) me", "fit my (hours|days|shifts) (to|around|round) (the|your|yours|that)",
        "withdraw~", "(we|i) (moved|kept|put|brought|ran) ..6 (close|near) to",
    ),
)  # fmt: skip

# -- gift --------------------------------------------------------------------------------------------------------------

GIFT = Talk(
    name="gift",
    ways=(
        "(enjoy|accept|find|take|have|share|redeem|use) .. (the|this|a|an|these|some|my|enclosed|attached) ..2 {treat}",
        "(here is|here are|i have sent|i have left|i have enclosed|i have attached|i am sending|i am enclosing|i "
        "enclose|i attach|i left|i sent|i dropped off|i have dropped off|i am dropping off|i brought|i will bring|i "
        "will send|i will drop|i have ordered|i ordered|i posted|i have posted|i put|i baked|i bought|i have bought|i "
        "have arranged|i made|i am bringing|i would like to send|let me send|i hope to bring|i asked my|i have asked|i "
        "got|i picked up|i picked out|i took the liberty) ..6 {treat} ..4 (you|your|team|office|thank|thanks|gratitude|"
        "appreciation|reception|desk|everyone|panel|token|gesture|colleagues|post)", "(i have sent|i have left|i left|"
        "i am sending|i sent|i dropped off|i will bring|i enclose|i am enclosing|i have enclosed|sending|enclosed|"
        "sent) you ..3 {treat}", "{treat} (is|are|should be|should arrive|will be|will arrive|waiting|await|awaits) .. "
        "(on its way|on the way|in the post|in the mail|at reception|on your desk|at your desk|arrive|arriving|waiting "
        "for you|for you|to you|your office|enclosed|attached|your inbox|with this|delivered|at the front)", "(small|"
        "little|tiny|modest) (token|gift|present|something|treat|thank-you gift|surprise|parcel|package)", "(token|"
        "gesture|sign|mark) of (my|our) (appreciation|thanks|gratitude|esteem|respect|admiration|thankfulness)",
        "(gift card|gift voucher|gift certificate|coffee card|amazon voucher|starbucks card|coffee voucher|book token|"
        "spa voucher|restaurant voucher) .. (for you|for your|enclosed|attached|below|code|to say|as a|with my|on me)",
        "(enclosed|attached|included) (is|are|you will find|please find) ..4 {treat}", "(as a|by way of|as my) "
        "(thank-you|thank you|gift|small gift|present|bribe|peace offering) ..4 {treat}", "(buy|treat|take|invite) you "
        "[all|both] [to|out] [for|to] (a|an|lunch|dinner|drinks|coffee|the|some) [nice|good|proper] (coffee|drink|beer|"
        "lunch|dinner|meal|game|match|show|concert|pint|round|glass|theatre)", "(take|treat|invite) you [all|both] "
        "[out] (to|for) (lunch|dinner|drinks|coffee|a meal|a show|a game|the theatre|a concert)", "(lunch|dinner|"
        "coffee|drinks|beers|the next round|first round|it) (is|are|will be|would be) (on me|my treat)", "(my treat|"
        "with my compliments|donated in your name|donation in your name|made a donation|a bottle of something|"
        "something sweet for|something for your desk|a little something|a bag of our|a box of our|a jar of my|a jar of "
        "our)", "(two|pair of|some|free|complimentary|spare) tickets .. (for you|you|your)", "(box|bottle|bunch|basket|"
        "tin|jar|hamper|crate|bouquet|bag|tray|pair) of .. (for you|for your|is on its|are on their|to your office|"
        "arrive|arrives|should reach|will reach|to you|on your desk|at reception|waiting|your team|delivered|with "
        "thanks|as a thank)", "(tray|box|tin|jar|bag|plate|batch|bottle|case|loaf|dozen|pot|bunch|basket|crate|packet|"
        "pair|set|bar|parcel|pound|kilo|slab|slice|hamper) of ..3 [that|which] ..4 (drop off|drop round|drop by|bring|"
        "bringing|bring along|leave|leaving|on its way|on their way|for you|for the panel|for the team|send|sending|"
        "deliver|delivered|at reception|with your name|post to you|waiting)", "(drop off|dropped off|drop round|drop "
        "by with|bring round|bring along|brought along|bring in|bring you|hand in|leave at reception|left at reception|"
        "leave you|pop in with|send round|send over|deliver) ..3 (tray|box|tin|jar|bag|plate|batch|bottle|case|loaf|"
        "dozen|pot|bunch|basket|crate|packet|something (for|sweet|small|little|from|to)|(little|small) (something|gift|"
        "token|treat|present|thing|surprise|parcel for)|homemade|home-made|{treat})", "(baked|knitted|made|picked|"
        "brewed|cooked|distilled|carved|painted|sewn|crocheted|bottled) [you|the team|the panel|your team|a|an|some|"
        "two|a few|a small] ..6 (for you|for your|for the panel|for the team|for everyone|drop off|drop round|bring|on "
        "friday|on monday|send|in the post|reception|to you|you all|with love|as a thank)", "(popped|slipped|put|"
        "tucked|enclosed|placed|stuck|left|hidden|folded|added) ..4 (tenner|fiver|twenty|banknote|note|cash|money|"
        "cheque|pounds|euros|dollars|voucher|ticket|tickets|coupon) ..4 (in|inside|with|into|under) (the|this|your|my|"
        "a) (card|envelope|letter|parcel|note|door|saucer)", "(in|inside|with) (the|this) (envelope|card|parcel|"
        "package|letter) [you will find|are|is|there is|there are|i have put|i put] ..4 (tenner|fiver|cash|money|"
        "voucher|ticket|tickets|{treat}|something for you|surprise)", "(tickets|ticket|seats|season ticket|passes|"
        "voucher|vouchers) (for|to) ..6 (in the envelope|in this|enclosed|attached|with this|for you|for your|waiting "
        "for you|on me|as a thank|are yours|is yours|with my)", "(pint|drink|drinks|coffee|coffees|lunch|dinner|meal|"
        "beer|beers|cake|cakes|ice cream|cocktail|glass of wine|breakfast|brunch|first round|next round|something "
        "nice) .. (on me|is mine|my shout|my treat|at my expense|from me)", "(buy|get|treat|have) yourself [to] (a|an|"
        "some|something|the)", "({treat}|orchid|orchids|roses|tulips|pen|pens|fountain pen|book|books|bread|loaf|jam|"
        "honey|tea|pie|pies|pastries|pastry|baklava|calendar|socks|pottery|print|painting|coffee beans|cheese|sausages|"
        "fruit|lilies|pralines|card game|notebook|diary|vase|cushion|blanket|teapot|olive oil|marmalade|shortbread) "
        "..5 (was|were|is|are|came|comes) (from me|a present|my way of|a thank-you|a thank you|a gift|for you|yours to "
        "keep|my thanks|with my)", "i (sent|have sent|am sending|ordered|have ordered|got|bought|have bought|brought|"
        "will send|shall send|will bring|shall bring|left|have left) (you|the whole|your|the|everyone|everybody|each|"
        "all of you|both of you|them) [panel|team|office|of you|all|staff|department|secretary|children|ward] ..3 "
        "({treat}|orchid|roses|tulips|pen|pens|book|bread|jam|honey|pie|pies|pastries|baklava|tenner|cheese|fruit)",
        "(one|it|they|a pair|a copy|some|two|another|a bottle|a box) (is|are) [already|now] on (its|their) way (to you|"
        "to your)", "(please|do|kindly) (accept|keep|enjoy|take|share) (this|these|it|them|the|my|a) [small|little|"
        "humble|modest|enclosed|attached] (gift|present|token|surprise|treat|offering|something|parcel|gesture|"
        "souvenir|donation|contribution)", "i hope [that] (you|the team|everyone|everybody|the panel|you all|you and "
        "yours) (like|likes|enjoy|enjoys|enjoyed|liked|will like|will enjoy) [the|my|our|a|these|those] ..2 ({treat}|"
        "orchid|roses|pen|pens|bread|jam|honey|pie|pies|pastries|tickets|little something|present|gift|surprise)",
        "(present|gift|surprise|parcel|package|hamper|bottle|box|bouquet|delivery) [is|will be|should be|has been|from "
        "me|to say|of mine|for you] ..4 (waiting|arrive|arriving|delivered|on your desk|at reception|in your|with your|"
        "under your|by the door|from me|for you|coming)", "(donated|donate|given|giving|gave) ..6 (in your name|in "
        "your honour|in your honor|on your behalf|to your favourite|to your chosen)", "(discount|free|complimentary|"
        "gratis) (for you|stay|meal|month|subscription|membership|tickets|haircut|massage|session|weekend) .. (you|"
        "your|on me|as a thank|at my|in my|from me)", "(gift card|gift voucher|gift certificate|gift box|gift bag) ..2 "
        "(in|inside|enclosed|attached|for you|for the team|with|on its way|from me|is|as a)", "(drinks|coffee|lunch|"
        "dinner|beers|first round|breakfast|drink|beer|pint) (is|are) on me", "(lunch's|coffee's|dinner's|drinks're|"
        "round's) on me", "keep (an eye|your eyes) (out|open) for (a|my|some) ..5 (box|parcel|package|tin|basket|"
        "hamper|bottle|delivery|courier|baklava|cookies|cake|jar|bag|surprise|crate)", "(home-made|homemade|home-baked|"
        "homebaked|self-made) ..2 (baklava|cookies|cake|cakes|jam|marmalade|bread|biscuits|brownies|honey|cider|fudge|"
        "pickles|chutney|wine|soap|pie|pies|tamales|samosas|treats)", "yours to keep", "(mailing|posting|sending|"
        "shipping|couriering|dropping off|popping) ..1 (you|round|over|by) (a|an|the|that|some|my|your) ..2 (novel|"
        "book|album|record|mug|print|painting|vinyl|cd|plant|candle|tea|coffee|honey|jam|cake|wine|whisky|bottle|box|"
        "basket|hamper|photograph|scarf|treat|something)", "(flowers|chocolates|a bouquet|wine|champagne|cookies|"
        "cupcakes|a hamper|a cake|roses|orchids|sweets|doughnuts|donuts|pizza|a bottle|a parcel|pastries) ..1 (are|is|"
        "will be|should be|have been|has been) ..2 (way to (you|your|thank)|way as|sent to (you|your)|delivered to "
        "(you|your)|waiting for you|arriving at your|yours|for you|for the team|coming (to|your)) ..3", "(loaf|loaves|"
        "jar|bottle|crate|box|bag|bunch|tray|basket|cheese|honey|jam|{treat}|{goody}) ..6 (coming|heading|headed|"
        "making its way|making their way) (your way|to you)", "(wife|husband|mother|mum|mom|daughter|son|aunt|i) ..1 "
        "(baked|cooked|knitted|sewn|made) you (something|a|an|some)", "(sending|send) (round|over|along) (a|an|some) "
        "..1 (crate|box|basket|tray|jar|tin|bottle|bag|hamper|case) of", "(bottle|box|crate|jar|basket|tin) of ..4 "
        "(should|will) be with you", "(drop|dropping|bring|bringing|pop|popping|hand|send) (in|round|over|by|off) "
        "(some|a few|my) ..3 for (the ..1 team|you all|everyone|the office|the panel|your (team|colleagues|staff))",
        "(token|little|small) (of my|something|thank-you|thank you|treat|token|surprise) ..3 (appreciation|gratitude|"
        "thanks|enclosed|attached|inside|on its way|coming|waiting|for you|thank-you)", "(popped|put|dropped|posted|"
        "stuck|slipped) (a|an|some|the|two|three) ..2 (biscuits|cookies|chocolates|sweets|cake|tea|coffee|book|bottle|"
        "treats|gift|present|voucher) ..1 (in (the|your)|to|through|by) ..1 (post|mail|letterbox|mailbox|reception|"
        "desk|office)",
    ),
    but=(
        "(round|around|over|tour~|visit~|inside|into|of) (the|your|that) ..2 (plant|bottling|distillery|brewery|shop|"
        "line|winery|nursery)", "of ..2 (invoices|files|papers|documents|samples|receipts|records|forms|tools|parts|"
        "letters|duplicates|questions|data|tests)", "made (time|room|it|a point|sense|sure)", "that we ..2 (bring|"
        "leave|send|deliver)", "back to (the|my|her|his|its|our) ..", "at the (fair|show|market|festival|open day|"
        "conference|fête)", "tickets (for|in) ..3 (course|date|desk|queue)", "(drawings|slides|photos|photographs|"
        "certificates|sheets|plans)", "gift (aid|shop|range|line)", "(hear|learn|know|say|add|ask|read|share|have) ..4 "
        "something from (you|him|her|them)", "(hear|say|add|ask|know) ..2 (little|small|tiny) something", "(grant|"
        "offer|invitation) .. (accept|enjoy)", "you (gave|offered|brought|served|shared)", "(goes|go) out tonight",
        "(sample|samples) that you asked", "(you asked for|as you asked|you requested|references|portfolio|certificate|"
        "copy of)", "(trial|line|recipe|shelf|sales|customer~|patient~|pupil~|tenant~)", "forty shops", "gift (shop|"
        "aid|card (sales|scheme|system|fraud|balance|liability|product|fees))", "(said|told|showed) .. (your|the) gift",
        "(to|for) (your|the) (customers|shops|patients|guests)", "(plant|book|tin|print|basket|box|bottle|cake) (tour|"
        "manager|floor|visit|engineer|operator|shop|keeping|keeper|hall|line|counter|mine|works|room|press|sale|sales|"
        "order|orders|stall|decorat~|foundry|factory|shift|fair)", "(one|wing|half|part|corner) of (the|your) plant",
        "(book|report|paper|study|guide|manual|film|novel|record) ..3 (you|he|she|they) (named|mentioned|recommended|"
        "suggested|spoke|told|lent|praised)",
    ),
)  # fmt: skip

CHECKS = (
    Check(
        name="own-needs-first",
        severity="warning",
        sentence="It says what the job would do for you, not what you would do for them.",
        source="https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/",
        purposes=BEFORE_IT_IS_SETTLED,
        english=True,
        hears=(NEEDS, GAINS),
        when_heard=True,
        look=said(NEEDS, "It speaks of your own needs. Say what they would gain.", or_=GAINS),
    ),
    Check(
        name="gift",
        severity="blocker",
        purposes=TO_THE_EMPLOYER,
        sentence="Something is given, sent or promised to the reader beside words.",
        source="https://www.askamanager.org/2012/10/do-not-send-fruit-and-wine-to-your-interviewer.html",
        english=True,
        hears=(GIFT, LEFT_FOR_YOU),
        when_heard=True,
        look=said(
            GIFT,
            "A gift puts its reader in an awkward place, and may be against their rules. Words are enough.",
            or_=LEFT_FOR_YOU,
        ),
    ),
)
