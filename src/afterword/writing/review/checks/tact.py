"""Tact: no flattery, no stunts, and nothing said back that speaks against you."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.review.check import Check, Example, said
from afterword.writing.review.findings import Finding
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View

# -- flattery ----------------------------------------------------------------------------------------------------------

FLATTERY = Talk(
    name="flattery",
    ways=(
        "most {praise} [and {praise}] ({leader}|principal|head|chef|chair|dean|colleague)",
        "(best|greatest|finest|kindest|smartest|nicest|cleverest|wisest|warmest|brightest) ({leader}|company|employer|"
        "workplace|place to work|team|firm|school|hospital) (in the|on the|on earth|i have [ever]|i could|anyone|ever|"
        "out there)",
        "({leader}|company|team|employer|interview|firm) [that|whom|who] i have ever (met|known|worked|spoken|"
        "encountered|come across|dealt|had the)",
        "(best|greatest|most {praise}) (interview|conversation|hour) .. ever",
        "never (met|known|encountered|come across) (anyone|anybody|someone|somebody|a {leader}|such a|an {leader}) "
        "..2 (so|as|like|more|with such|quite|who)",
        "you are [truly|really|simply|clearly|obviously|quite|nothing short of] [a|an|the|one of the|my] [true|real|"
        "absolute|living] (inspiration|genius|legend|visionary|role model|icon|idol|hero|rock star|rockstar|superstar|"
        "guru|marvel|master|treasure)",
        "you are [so|truly|really|simply|absolutely|incredibly|clearly|obviously|such an|such a|an|a] {praise}",
        "you are the (best|greatest|very best)",
        "how {praise} [a {leader}] you (are|were)",
        "your [own|sheer] (brilliance|genius|charisma|greatness|magnetism|magnificence|aura|infinite)",
        "your [truly|absolutely|own] (incredible|amazing|extraordinary|unmatched|unparalleled|unrivalled|boundless|"
        "immense|remarkable|exceptional|phenomenal|legendary|visionary|brilliant|outstanding|awe-inspiring|inspiring|"
        "inspirational|stellar|unequalled|vast|great) [and {praise}] (leadership|vision|mind|wisdom|insight|insights|"
        "knowledge|intellect|intelligence|expertise|career|achievements|talent|talents|presence|personality|"
        "mentorship|gift|gifts)",
        "(leadership|vision|mind|knowledge|expertise|wisdom|career|intellect) (is|was|are|were) [truly|simply|"
        "absolutely|just|nothing short of|so] {praise}",
        "(blown away|awestruck|awe-struck|in awe|in total awe|mesmeri~|spellbound|bowled over|starstruck|star-struck|"
        "dazzled|floored|swept away|captivated|enthralled) (by|of|with|at|to be|listening) .. (you|your|how you)",
        "(adore|worship|idoli~|revere|venerate|look up to) (you|your|people like you)",
        "(huge|big|massive|biggest|lifelong|long-time|longtime|devoted|great) (fan|admirer) of (you|yours|your)",
        "(admired|followed|idolised|idolized|worshipped) (you|your career) (for years|from afar|since|all my)",
        "(someone|somebody|person|{leader}) (like|such as) (you|yourself)",
        "(of|with|someone) your (stature|calibre|caliber|brilliance|eminence|standing|greatness)",
        "words (cannot|fail|could never|will never|do not) [even|ever|begin to] [express|describe|convey|capture|do|"
        "me]",
        "(listen~|listened) to you (for hours|all day|all night|forever|for days|all afternoon)",
        "(hung on|hanging on|clung to) [to] (your every|every [single] word)",
        "(changed|transformed) my (life|whole|entire)",
        "(lucky|blessed|fortunate|privileged) to (have|be led by|work for|work under) (you|a {leader} like|such a "
        "[{praise}] {leader}|such an {praise})",
        "(compares|compare|comes close|come close|hold a candle|second) to (you|your|yours|none)",
        "(honour|honor|privilege|dream) .. (in your presence|under you|under your|at your feet|be led by|learn from "
        "you|breathe the same)",
        "(your presence|your reputation|your fame) (is|was|precedes|lit|lights|fills|filled)",
        "(pearls of wisdom|a masterclass from|true visionary|living legend|god among|stuff of legend)",
        "(smartest|cleverest|brightest|sharpest) (person|people|mind|minds|team|room)",
        "what (a|an) {praise} (person|leader|manager|boss|human being|interviewer|mind|woman|man|company|individual) "
        "you",
        "(you have|you really have) (a|such a|an|such an) {praise} (mind|way|gift|presence|eye|career)",
        "one of the (greatest|most {praise}|finest|best|brightest) ({leader}|companies|teams|employers|firms)",
        "(envy|envious of) (your|everyone who|anyone who|those who) ..2 (work|works|team|report|lucky)",
        "could tell .. you are .. (special|extraordinary|exceptional|born|natural|great)",
    ),
    but=("for patients", "someone like you described", "person like you described", "somebody like you said"),
)  # fmt: skip
GUSH = Talk(
    name="gush",
    ways=(
        "(amazing|amazingly|incredible|incredibly|fantastic|phenomenal|extraordinary|extraordinarily|outstanding|"
        "exceptional|exceptionally|magnificent|spectacular|unbelievable|unbelievably|breathtaking|mind-blowing|"
        "awe-inspiring|inspirational|inspiring|world-class|superb|stellar|marvellous|marvelous|sensational|"
        "unparalleled|stunning|wonderful|wonderfully|awesome|brilliant|brilliantly|remarkable|impeccable|fabulous|"
        "fascinating|delightful|unforgettable|magical|flawless|top-notch|first-rate|second to none)",
        "(the|your) (best|finest|greatest|kindest|warmest|smartest|nicest|cleverest|loveliest|sharpest|friendliest)",
        "most (inspiring|impressive|brilliant|enjoyable|interesting|engaging|rewarding|memorable|delightful|wonderful|"
        "exciting|gracious|generous|thoughtful|fascinating|amazing|incredible|stimulating|enlightening|talented|"
        "gifted)",
    ),
    but=("outstanding (invoice~|balance~|debt~|question~|item~|order~|issue~|fee~|work|payment~|ticket~)",),
)  # fmt: skip


def flattery(view: View) -> Iterator[Finding]:
    """Praise that is laid on: of the reader's person, or one superlative after another."""
    found = False
    for span in view.said(FLATTERY):
        found = True
        yield view.mark(
            "This reads as flattery. Say one thing that they did or said, and what it was worth to you.", span
        )
    gush = view.said(GUSH)
    most = int(view.limits.superlatives)
    if not found and len(gush) > most:
        yield view.mark(f"It has {len(gush)} words of high praise; over {most} none is believed. Keep the truest one.",
                        gush[most])  # fmt: skip


# -- joke-or-stunt -----------------------------------------------------------------------------------------------------

STUNT = Talk(
    name="stunt",
    denied=True,
    ways=(
        "(i am|i would be|i could be|i will be|consider me|let me be|think of me as|make me|i might be|surely i am|"
        "call me) (the|a) ..4 (to|on|in) your (jam|jelly|cracker|sandwich|macaroni|toast|team's|sundae|pie|cake|tea|"
        "coffee|chips|fish|fries|burger|sherlock|batman|holmes|yin|yang|engine|lock|puzzle|romeo|clyde|bread|gin|"
        "tonic|cheese|salt|pepper)",
        "(peanut butter|jelly|bacon|sprinkles|cherry|ketchup|marmite|custard|cream|gravy|batman|robin|watson|sherlock|"
        "macaroni|cheese|biscuit|tonic) (to|on|on top of) (your|my)",
        "if .. (is|are|were|was) [the|a|an] .. [then] [surely] i am [the|your|a|its]",
        "knock[,] knock",
        "(why did|what do you call|how many .. does it take|have you heard the one|did you hear the one|walks into a "
        "bar|walk into a bar|walked into a bar)",
        "roses are red",
        "(here is|i wrote|i have written|i composed|i have composed|enclosed is|below is|please enjoy) [you] (a|my|"
        "this|the) [little|short|small|silly] (poem|haiku|limerick|song|rap|rhyme|sonnet|verse|ode|jingle|playlist|"
        "comic|cartoon|meme)",
        "(in|as a) (haiku|limerick|verse|rhyme) form",
        "(haha|hahaha|ha ha|hehe|lol|rofl|lmao|just kidding|only kidding|just joking|only joking|kidding aside|joking "
        "aside|jokes aside|all joking|all kidding|pun intended|no pun|pardon the pun|excuse the pun|bad joke|dad joke)",
        "(singing telegram|carrier pigeon|skywriting|flash mob|cardboard cutout|cardboard cut-out|life-size|"
        "life-sized|lucky charm|crystal ball|fortune cookie|magic 8|sandwich board|ransom note|message in a bottle|"
        "interpretive dance)",
        "(foot|shoe|one shoe) in the door .. (shoe|foot|box|parcel|literally)",
        "(sent|send|sending|posted|mailed|left|enclosed|delivered|enclosing) .. (a shoe|one shoe|my shoe|balloon|"
        "balloons|a puzzle|a jigsaw|my face|a brick|a pizza|a cake with|a t-shirt|a banner|a billboard|confetti|"
        "glitter)",
        "(swipe right|swiped right|love at first|match made in|made for each other|marry me|propose to you|down on "
        "one knee|my heart skipped|soulmate|soul mate|pop the question|be my valentine)",
        "(hire|grab|snap|take) me [up] (now|before|while) (someone|somebody|anyone|stocks|i am gone|the competition|"
        "it is too)",
        "(may the force|elementary[,] my dear|houston[,] we|to infinity|winter is coming|live long and|beam me up|i "
        "will be back[,]|hasta la vista|you had me at hello|show me the money|i am your father|one does not simply|"
        "make you an offer you)",
        "will (work|code|weld|teach|write|type|dance) for (food|pizza|coffee|biscuits|cookies|cake|peanuts|chocolate|"
        "beer|bananas)",
        "(house-trained|housetrained|housebroken|house-broken|toilet-trained|potty-trained|fully vaccinated against)",
        "(powered by|runs on|run on|fuelled by|fueled by|made of|bleed) (coffee|caffeine|sugar|sarcasm|chocolate|tea|"
        "spreadsheets|pure)",
        "(happy dance|victory dance|did a [little] dance|little jig|cartwheel|cartwheels|backflip|backflips|moonwalk|"
        "fist pump|air guitar|confetti cannon)",
        "my (dog|cat|hamster|goldfish|parrot|mum|mom|grandma|gran|nan|houseplant|plants|cactus|horoscope|psychic|"
        "barista) .. (thinks|says|agrees|approves|voted|insists|told me|believes|signs|sends|barked|is rooting|"
        "references|reference)",
        "(drum roll|drumroll|ta-da|tada|spoiler alert|plot twist|mic drop|insert joke|cue the music|breaking news|"
        "warning[,] contents)",
        "(secret weapon|chosen one|your knight|shining armour|shining armor|superhero|superpower|cape|kryptonite|jedi|"
        "wizard|gandalf|hogwarts|unicorn) .. (you|your|northwind|team|hire|hired|interview|door)",
        "(i am|i would be|consider me|call me) (a|the|your) [very|own|next] (jedi|wizard|superhero|unicorn|magician|"
        "batman|gandalf|sorcerer|pirate|spreadsheet whisperer|data whisperer|mary poppins|sherlock)",
        "(video|photo|picture|gif|meme|selfie|tiktok) of (me|myself) ..6 (dancing|singing|dressed|costume|juggling|"
        "wearing|holding|with your|in your|cheering|outside your)",
        "(attached|enclosed|here) (is|are|you will find) [a|my|some] (gif|meme|selfie|memes|gifs|selfies)",
        "(waltzing|riding off|sailing|tangoing|high-fiving) .. (together|into the sunset)",
        "(bribe|bribes|bribery|blackmail)",
        "(wear|wore|wearing|dressed in|dressed as) .. (costume|a cape|clown|mascot|superhero) ",
        "(hypnotise|hypnotize|hypnotised|mind control|these are not the droids|resistance is futile)",
        "(cheaper than|better than) (therapy|netflix|chocolate|sliced bread)",
        "(since|best thing since|greatest thing since) sliced bread",
        "(written|typed|wrote|write) this .. (upside down|in crayon|in glitter|with my toes|on a napkin|from a tree|"
        "in code)",
        "(scan|click) .. (see me|hear me|watch me) (dance|sing|juggle|perform|rap)",
        "(do not|did not|i promise not to|i rarely|i hardly ever) bite",
    ),
    but=("(bribery|corruption|blackmail) (act|case~|policy|training|law|investigation~)", "anti-bribery"),
)  # fmt: skip

# -- repeats-their-doubt -----------------------------------------------------------------------------------------------

DOUBT = Talk(
    name="doubt",
    denied=True,
    ways=(
        "(worried|worry|worries|concern|concerns|concerned|doubt|doubts|doubtful|hesitation|hesitations|hesitant|"
        "reservation|reservations|misgiving|misgivings|fear|fears|unsure|not sure|uneasy|sceptical|skeptical|nervous|"
        "scepticism|skepticism|unconvinced|not convinced|qualms|uncertain) [you had|you have|you raised|you voiced|"
        "you expressed|you mentioned] (about|over|regarding|around|with|on|as to|concerning|of|at) (my|me|whether i|"
        "how i|if i|hiring me|taking me)",
        "you .. (worried|worry|worries|concerned|concern|doubt|doubts|doubtful|hesitant|hesitation|reservations|fear|"
        "feared|unsure|not sure|sceptical|skeptical|unconvinced|not convinced|uncertain|wondered|wonder|questioned|"
        "asked yourself|suspect|suspected|thought|think|felt|feel|said|noted|pointed out|remarked|observed) .. i "
        "(lack|lacked|am too|was too|am not|was not|have no|had no|have never|had never|have not|do not|did not|would "
        "not|cannot|could not|might not|may not|am under|was under|am over|was over|only have|only had|have only|have "
        "little|had little|might be too|might struggle|would struggle|might leave|would leave|would get bored|might "
        "be bored|could struggle|fall short|fell short|seem|seemed|came across|job-hop|jump)",
        "(i know|i realise|i realize|i understand|i appreciate|i sensed|i noticed|i gathered|i could tell|i am aware|"
        "i recognise|i recognize|i accept|i admit|i saw|i see|admittedly|granted|true) [that] [,] i (lack|do not have|"
        "did not have|have no|have never|have not [yet]|am not|am too|was not|only have|have only|may not have|may "
        "not be|might not be|may lack|might not have|might lack|have little|have limited|cannot offer|do not bring|"
        "could not)",
        "(despite|in spite of|notwithstanding|regardless of|given|overlook|look past|see past|excuse|forgive|beyond|"
        "make up for|compensate for|because of|for all|about|of|to) my (lack|limited|little|weak|weakness|weaknesses|"
        "shortcoming~|inexperience|missing|short time|gap|gaps|absence of|poor|scant|relative inexperience|complete "
        "lack|obvious|age|young age|youth|thin|patchy|non-traditional)",
        "my (lack|complete lack|total lack|relative lack|obvious lack|inexperience|relative inexperience|weak spot|"
        "weak point|biggest weakness|main weakness|shortcoming~) (of|in|with|is|was|may|might|could|will|should|worr~|"
        "concern~)",
        "(although|though|even though|while|whilst|even if|whereas|despite the fact [that]) i (lack|do not have|have "
        "no|have never|have not [yet]|am not|am too|may not have|may not be|might not have|may lack|only have|have "
        "only|have little|have limited|may be too|might lack|did not have|cannot claim|may seem|am less|am under~|am "
        "over~)",
        "i (may|might) [seem|look|appear|come across|be] [to be|as] [a little|a bit|rather|too|somewhat] "
        "(under-qualified|underqualified|overqualified|over-qualified|too young|too old|too junior|too senior|"
        "inexperienced|unqualified|a risk|a gamble|less experienced)",
        "i may not (be|have|tick|look|seem|meet) .. (most|strongest|ideal|obvious|typical|perfect|best|every|all|"
        "right|experience|degree|usual)",
        "i am not (the|your|an|a) [most] (obvious|typical|traditional|ideal|perfect|usual|conventional|strongest|"
        "experienced|natural|safest) (candidate|choice|applicant|person|fit|profile|hire|option)",
        "my (experience|cv|resume|background|profile|skills|knowledge|record|answers) .. (is|are|was|were|may be|"
        "might be|looks|seems|seemed|falls|fell) [a little|a bit|rather|too|somewhat|quite|very|on the] (thin|light|"
        "limited|weak|lacking|short|patchy|shallow|insufficient|not enough|not what you|rusty)",
        "(underqualified|under-qualified|overqualified|over-qualified|unqualified|too inexperienced|too junior for|"
        "too old for|too young for|not experienced enough|not qualified enough|not senior enough|not technical enough|"
        "a job hopper|a job-hopper)",
        "(gap|gaps|hole|holes) in my (cv|resume|experience|knowledge|history|employment|skills|background|career|work)",
        "your (concern|concerns|doubt|doubts|worry|worries|reservation|reservations|hesitation|hesitations|misgivings|"
        "fear|fears|hesitancy|scepticism|skepticism) (that|is that|was that|are that|about whether|that perhaps) .. i",
        "(bothered|troubled|put off|disappointed|concerned|discouraged|surprised) .. (that i|by my|my lack|i lack|i "
        "have no|i have never)",
        "(know|understand|sure|sense|guess|realise|realize) .. (my|me) .. (concerns|worries|worried|bothered|troubles|"
        "bothers|concerned|worry|puts) you",
        "(concerns|worries|worried|bothers|bothered|troubles|troubled) you that i",
        "(red flag|dealbreaker|deal-breaker|deal breaker|black mark|sticking point|stumbling block|against me)",
        "(probably|perhaps|maybe) (think|thinking|thought|wonder|wondering|feel|felt) .. (i am|i was|i lack|i have|my)",
        "i (will|would|could) be (a risk|a gamble|a long shot)",
        "(take|taking) a (chance|gamble|risk|punt) on me",
        "(hold|held|count|use) (it|that|this) against me",
    ),
    but=(
        "i am not (sure|certain) (if|whether|who|how|what|when)",
        "my concern~",
        "no (concern~|doubt~|worr~|reservation~)",
        "(less|not|nothing) .. (stands|stood) against me",
        "i do not have (a|any) (question~|preference|further)",
        "i do not have (your|his|her|their|an|the) (address|email|number|details|contact)",
        "(while|although|though|know|realise|realize|appreciate|understand) [that] [,] i (have not heard|am not sure|"
        "do not have a date|have no news)",
    ),
)  # fmt: skip

CHECKS = (
    Check(
        name="flattery",
        severity="warning",
        sentence="Praise is laid on: of the reader's person, or one superlative after another.",
        source="https://qviews.typepad.com/qviews/2016/07/7-tips-for-getting-more-responses-to-your-emails-with-data-"
        "boomerang-email-productivity.html",
        good=(
            Example(text="Thank you for drawing the June billing migration on paper. I could follow every step of it."),
            Example(
                text="It was a wonderful morning, and your remarks on duplicate invoices were the clearest I have "
                "heard."
            ),
            Example(text="I admired how calmly you spoke of the week in which both systems failed."),
        ),
        bad=(
            Example(
                text="You are the most inspiring leader I have ever met, and I left the room walking on air.",
                marks="most inspiring leader",
            ),
            Example(text="I was blown away by your extraordinary mind, Ms Okonkwo.", marks="blown away by your"),
            Example(text="To learn from someone like you would be an honour.", marks="someone like you"),
            Example(text="It was an amazing talk in a fantastic office with incredible people.", marks="incredible"),
            Example(text="Honestly, I could have listened to you all day.", marks="listened to you all day"),
        ),
        near=(
            Example(text="The outstanding invoices were the best-explained part of an outstanding balance sheet."),
            Example(text="Your drivers are the people I would ask first, since they know the duplicates best."),
            Example(text="Thank you for an inspiring hour; it was fascinating to hear how June is planned."),
        ),
        english=True,
        hears=(FLATTERY, GUSH),
        when_heard=True,
        look=flattery,
    ),
    Check(
        name="joke-or-stunt",
        severity="warning",
        sentence="A joke or a stunt stands where a plain sentence should.",
        source="https://andersen.agency/candidates-to-limit-their-client-contact/",
        good=(
            Example(text="Your story of the printer that billed itself made me laugh all the way to the station."),
            Example(text="Duplicate invoices have taught me patience, and a liking for dull, reliable checks."),
            Example(text="Thank you for a conversation in which there was room to laugh, too."),
        ),
        bad=(
            Example(text="If Northwind is the bread, then I am the butter."),
            Example(text="My dog thinks you should hire me, and he is a strict judge of people."),
            Example(
                text="Roses are red, invoices are blue, I would love to come and work for you.", marks="Roses are red"
            ),
            Example(text="Consider me the sprinkles on your sundae.", marks="Consider me the sprinkles on your sundae"),
            Example(text="I do a happy dance for every ledger that balances, so this is my dance for you."),
        ),
        near=(
            Example(text="If the ledger is the problem, I am glad to look at it first."),
            Example(text="At Calder Foods we posted the cakes to your depot, and the jam and butter to another."),
            Example(text="I have taken the anti-bribery training that carriers ask for."),
        ),
        english=True,
        hears=(STUNT,),
        when_heard=True,
        look=said(STUNT, "A joke on paper lands badly as often as well. Say it straight."),
    ),
    Check(
        name="repeats-their-doubt",
        severity="warning",
        sentence="The letter says a doubt about you back to the one who had it.",
        source="https://www.employmentcrossing.com/article/900013777/Using-Thank-You-Note-to-Brighten-Your-Prospects",
        good=(
            Example(text="Since 2023 I have run our SQL reporting, forty queries a week."),
            Example(text="You asked about night shifts: at Tarn I worked two winters of them."),
            Example(text="I understand your concern about duplicate invoices, and would begin with them."),
        ),
        bad=(
            Example(text="I know you are worried that I lack experience with freight."),
            Example(text="Although I have never worked in freight, I learn fast.", marks="Although I have never"),
            Example(text="I hope you can look past my lack of a degree.", marks="look past my lack"),
            Example(text="You said that I might be too junior for the team, and that stayed with me."),
            Example(text="Your doubts about my SQL were fair.", marks="doubts about my"),
        ),
        near=(
            Example(text="You were worried about the cut-over in June, and so would I be."),
            Example(text="Although I have not heard from Sam, I am glad to wait."),
            Example(text="I understand that you are not sure whether both systems will run in parallel."),
        ),
        english=True,
        hears=(DOUBT,),
        when_heard=True,
        look=said(DOUBT, "It repeats a doubt about you. Leave the doubt out and give the fact that answers it."),
    ),
)
