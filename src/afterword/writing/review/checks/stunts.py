"""No jokes and no stunts: a letter cannot see who reads it."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.writing.letter import Span
from afterword.writing.review.check import Check, beside, said
from afterword.writing.review.findings import Finding
from afterword.writing.review.jests import JESTS
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View

# -- joke-or-stunt -----------------------------------------------------------------------------------------------------

STUNT = Talk(
    name="stunt",
    denied=True,
    ways="""
        (i am|i would be|i could be|i will be|consider me|let me be|think of me as|make me|i might be|surely i am|
            call me) (the|a) ..4 (to|on|in) your (jam|jelly|cracker|sandwich|macaroni|toast|team's|sundae|pie|cake|tea|
            coffee|chips|fish|fries|burger|sherlock|batman|holmes|yin|yang|engine|lock|puzzle|romeo|clyde|bread|gin|
            tonic|cheese|salt|pepper)
        (peanut butter|jelly|bacon|sprinkles|cherry|ketchup|marmite|custard|cream|gravy|batman|robin|watson|sherlock|
            macaroni|cheese|biscuit|tonic) (to|on|on top of) (your|my)
        if .. (is|are|were|was) [the|a|an] .. [then] [surely] i am [the|your|a|its]
        knock, knock
        (why did (the|a|an|my) ..2 (cross|walk|go to|go into|come to|fall|quit|bring|get|break)|what do you call|
            how many .. does it take|have you heard the one|did you hear the one|walks into a bar|walk into a bar|
            walked into a bar)
        roses are red
        (here is|i wrote|i have written|i composed|i have composed|enclosed is|below is|please enjoy) [you]
            (a|my|this|the) [little|short|small|silly] (poem|haiku|limerick|song|rap|rhyme|sonnet|verse|ode|jingle|
            playlist|comic|cartoon|meme)
        (in|as a) (haiku|limerick|verse|rhyme) form
        (haha|hahaha|ha ha|hehe|just kidding|only kidding|just joking|only joking|kidding aside|joking aside|
            jokes aside|all joking|all kidding|pun intended|no pun|pardon the pun|excuse the pun|bad joke|dad joke)
        (singing telegram|carrier pigeon|skywriting|flash mob (in|outside|at|for|through) your|cardboard cutout|
            cardboard cut-out|life-size|life-sized|lucky charm|(my|a|your|no) crystal ball|fortune cookie|magic 8|
            sandwich board|ransom note|message in a bottle|interpretive dance)
        (foot|shoe|one shoe) in the door .. (shoe|foot|box|parcel|literally)
        (sent|send|sending|posted|mailed|left|enclosed|delivered|enclosing) ..
            (a shoe|one shoe|my shoe|balloon|balloons|a puzzle|a jigsaw|my face|a brick|a pizza|a cake with|a t-shirt|
            a banner|a billboard|confetti|glitter)
        (swipe right|swiped right|love at first|match made in|made for each other|marry me|propose to you|
            down on one knee|my heart skipped|soulmate|soul mate|pop the question|be my valentine)
        (hire|grab|snap|take) me [up] (now|before|while) (someone|somebody|anyone|stocks|i am gone|the competition|
            it is too)
        (may the force|elementary, my dear|houston, we|to infinity|winter is coming|live long and|beam me up|
            i will be back|hasta la vista|you had me at hello|show me the money|i am your father|one does not simply|
            make you an offer you)
        will (work|code|weld|teach|write|type|dance) for (food|pizza|coffee|biscuits|cookies|cake|peanuts|chocolate|
            beer|bananas)
        (house-trained|housetrained|housebroken|house-broken|toilet-trained|potty-trained|fully vaccinated against)
        (powered by|runs on|run on|fuelled by|fueled by|made of|bleed) (coffee|caffeine|sugar|sarcasm|chocolate|tea|
            spreadsheets|pure)
        (happy dance|victory dance|did a [little] dance|little jig|(do|did|doing|turn|turned|turning) ..2
            (cartwheel|cartwheels)|backflip|backflips|moonwalk|fist pump|air guitar|confetti cannon)
        my (dog|cat|hamster|goldfish|parrot|mum|mom|grandma|gran|nan|houseplant|plants|cactus|horoscope|psychic|barista)
            .. (thinks|says|agrees|approves|voted|insists|told me|believes|signs|sends|barked|is rooting|references|
            reference)
        (drum roll please|drumroll|ta-da|tada|spoiler alert|plot twist|mic drop|insert joke|cue the music|breaking news|
            warning, contents)
        (secret weapon|chosen one|your knight|shining armour|shining armor|superhero|superpower|cape|kryptonite|jedi|
            wizard|gandalf|hogwarts|unicorn) .. (you|your|northwind|team|hire|hired|interview|door)
        (i am|i would be|consider me|call me) (a|the|your) [very|own|next] (jedi|wizard|superhero|unicorn|magician|
            batman|gandalf|sorcerer|pirate|spreadsheet whisperer|data whisperer|mary poppins|sherlock)
        (video|photo|picture|gif|meme|selfie|tiktok) of (me|myself) ..6 (dancing|singing|dressed|costume|juggling|
            wearing|holding|with your|in your|cheering|outside your)
        (attached|enclosed|here) (is|are|you will find) [a|my|some] (gif|meme|selfie|memes|gifs|selfies)
        (waltzing|riding off|sailing|tangoing|high-fiving) .. (together|into the sunset)
        (bribe|bribes|bribery|blackmail)
        (wear|wore|wearing|dressed in|dressed as) .. (costume|a cape|clown|mascot|superhero)
        (hypnotise|hypnotize|hypnotised|mind control|these are not the droids|resistance is futile)
        (cheaper than|better than) (therapy|netflix|chocolate|sliced bread)
        (since|best thing since|greatest thing since) sliced bread
        (written|typed|wrote|write) this .. (upside down|in crayon|in glitter|with my toes|on a napkin|from a tree|
            in code)
        (scan|click) .. (see me|hear me|watch me) (dance|sing|juggle|perform|rap)
        (do not|did not|i promise not to|i rarely|i hardly ever) bite
        if (you|we|northwind|your company|the company|i|this job|your team) (were|was) (a|an|the) ..8
            (i would|i will|i could|i am|you would be my)
        if .. (is|are|were|was) ..6 (call me|consider me|think of me as|make me|i am your|i would be your|let me be|
            i must be|i might be|i had better be) (the|a|an|your|doctor|dr|captain|nurse|agent|sergeant|sherlock|
            professor|chef|detective|sheriff|maestro|father|mother|your)
        (call|consider|think of|picture|imagine) me [as] [the|your|a|an] [own|personal|new|very|friendly|local|human|
            secret] (doctor|captain|agent|detective|sheriff|maestro|fairy|godmother|genie|santa|angel|knight|hero|
            saviour|swiss army|human|missing piece|missing ingredient|secret ingredient|secret sauce|spice|cherry|icing|
            glue|duct tape|wd-40|vitamin|aspirin|paracetamol|cure|antidote|oil in|grease|sat nav|satnav|compass|
            plumber of|surgeon of|therapist)
        (i am|i will be|i would be|i could be|i can be) (the|your|that) [very|own|missing]
            (missing piece|missing ingredient|secret ingredient|secret sauce|fairy godmother|knight in|cherry on|
            icing on|glue|duct tape|cure for|antidote|swiss army|genie|superhero|hero you|saviour|santa|yin|batman|
            robin|sidekick|wingman|droid|chosen one|final boss|cheat code|plot twist|oil in|needle in|unicorn|
            golden ticket|lucky|pot of gold)
        (my|a|the|your) (cape|tights|superpower|superpowers|magic wand|wand|lightsaber|light sabre|crystal ball|
            secret identity|secret lair|utility belt|invisibility cloak|time machine|flux capacitor|spidey sense|
            spider-sense|bat-signal|bat signal)
        (warning:|caution:|disclaimer:|health warning|newsflash|news flash) ..8
            (hiring|hire|may|might|addictive|cause|candidate|contains)
        (may|might|can|could|will|known to) cause (sudden|severe|serious|spontaneous|uncontrollable|outbreaks|fits|
            side effects|happiness|mild|laughter|dry|smiles|excessive|an outbreak|extreme|addiction|joy)
        you had me at
        (recorded|wrote|composed|made|filmed|drew|drawn|painted|written|produced|knitted|sketched|rapped|choreographed|
            shot|edited|built|created) [you|for you] (you|a|an|this|some|my) [little|short|small|silly|quick|whole|tiny|
            three-minute|one-minute|musical|animated] (song|poem|rap|meme|jingle|cartoon|haiku|limerick|comic|playlist|
            crossword|animation|trailer|gif|puppet|dance|musical|sonnet|ballad|ode|tiktok|parody|tribute|caricature|
            comic strip|rhyme|lyric|serenade|stand-up|sketch about|sketch of you|lego)
        (song|poem|rap|meme|jingle|haiku|limerick|gif|ode|sonnet|ballad|verse|parody|tribute|tiktok)
            (about|of|on|for|to) (our interview|you|your|my interview|the interview|my face|me|us|northwind|the company|
            the team)
        (jerry maguire|james bond|star wars|star trek|harry potter|yoda|spider-man|spiderman|superman|indiana jones|
            sherlock holmes|monty python|the godfather|game of thrones|lord of the rings|mission impossible|terminator|
            ghostbusters|avengers|darth vader|gandalf|hogwarts|dumbledore|oprah|rocky balboa|mary poppins|forrest gump|
            willy wonka) [style|fashion|said|says|would|music|theme|moment|and|movie|voice|once|put]
        (punchline|punch line|riddle me|a joke for you|one-liner|knock-knock|wordplay aside|pardon my pun|
            see what i did|geddit|ba dum|badum|wink wink|nudge nudge|drum-roll|dear santa|once upon a time|abracadabra|
            hey presto|hocus pocus|eureka|ahoy|yee-haw|yeehaw|arrr|cowabunga|to infinity|shiver me|em phone home|
            phone home)
        (money-back|money back|satisfaction) guarantee~
        (or your money back|batteries included|batteries not included|no refunds|terms and conditions apply|
            limited time|limited edition|while stocks last|order now|act now|act fast|one careful owner|low mileage|
            free trial|returns accepted|try before you buy|comes with a warranty|handle with care|may contain nuts|
            contents under|best before|buy one get|as seen on tv|results may vary|shipping included|user manual|
            (would give|give|rate|rated|review) ..4 five stars|10 out of 10 would|assembly required|no assembly)
        recipe for (a|an|the|your|success|one) ..3 (analyst|employee|hire|candidate|nurse|engineer|manager|team|me|take|
            mix|one)
        hide the (grapes|biscuits|cookies|spreadsheets|cake|coffee|wine|staplers|silver)
        (photoshopped|photo-shopped|superimposed|dressed up|dressed as|disguised|in costume|costume|wearing nothing|
            serenade|serenading|moonwalking|juggling|unicycle|mariachi|bagpipes|kazoo|ukulele) ..
            (you|your|my|me|for|outside|interview|office|outfit|video)
        (camped|camping|waiting|standing|singing|sitting) outside your (office|building|window|door|house)
        (mascot|logo) ..6 (my face|my head|dressed|costume|tattoo)
        (tattoo|tattooed|tattooing) ..4 (your|logo|northwind|company)
        (my|our) (mother|mum|mom|dog|cat|goldfish|parrot|gran|grandmother|hamster|toddler|imaginary friend|houseplant|
            sourdough|kettle|toaster) (has|already|is already|would|will|can) (bought|picked|named|knitted|practising|
            packed|miss|attest|vouch|confirm|write|give me a reference|told)
        (beg you on|on bended knee|cross my heart|pinky promise|pinky swear|scout's honour|scout's honor|hope to die|
            fingers and toes crossed|everything crossed|eyes crossed|i solemnly swear)
        (top ten|top 10|ten|five|three) reasons [why|to] [you should] (hire|hiring|not to hire|you should hire) me
        (not just a pretty face|brains and brawn|beauty and brains)
        a (plumber|welder|nurse|teacher|baker|analyst|accountant|programmer|engineer|lawyer|chemist|statistician|
            librarian|priest) (walks|walked|goes) into
        if (your|you|my|we|our|i) ..6 (got married|had a baby|had children|had kids|made a baby|went on a date|
            fell in love|dated)
        consider this my (proposal|audition|serenade|love letter|mating call|application to)
        (their|our) (kids|children|babies|offspring) would be ..3 (adorable|beautiful|cute|perfect|brilliant|genius)
        if (hiring|employing|choosing|loving) ..3 (were|was|is) (a|an|wrong|illegal) ..2 (crime|sin|sport|drug|sickness)
        (dressed|dress|disguised|clad) ..2 as (a|an|your|the) ..2
        (man|woman|gorilla|clown|band|chicken|quartet|stripper|mime|actor|llama|alpaca|donkey|parrot)
            (dressed as|in a ..1 costume|in a (gorilla|chicken|bear|lobster|clown|banana|gorilla|santa|penguin) suit|
            holding a sign)
        think of me as (the|a|an|your) ..3 (your|to your|for your|of your|with)
        i (would|will) have to (pivot|kill|charge|eat|bill|marry|debug) you
        (ketchup|mustard|mayo|gravy|sprinkles|cherry|icing|frosting|cheese|guacamole|salsa|hot sauce|secret sauce|
            whipped cream) (your|to your|on your|on top of your|on the|for your) ..3
        (here is|here comes|i have written [you]|i wrote [you]|let me tell you|want to hear|ready for)
            (a|one|another|my) ..2 (riddle|joke|limerick|haiku|poem|rap|pun|knock-knock|tongue twister|magic trick)
        (singing|dancing|rapping|juggling|yodelling|tap-dancing|tap dancing|beatboxing|beat-boxing) ..2
            (gorilla|telegram|my (cv|resume|application)|for you|in your (lobby|reception|office|car park|parking lot)|
            outside your)
        (video|recording|clip|song|rap|reel) of me ..2 (rapping|singing|dancing|performing|juggling|playing|doing)
        my (cat|dog|goldfish|hamster|parrot|rabbit|mother|mum|mom|houseplants|plants|budgie|tortoise|guinea pig) ,
            (who|which|rates|says|thinks|approves|votes|gives|has)
        (references|referees|fans|fan club|supporters) (include|includes|are) my
            (cat|dog|mother|mum|mom|goldfish|nan|gran|hamster)
        (warning|caution|side effects) ..4 (may cause|may include|include|includes|not responsible|hiring me)
        (i am|me|like|your|human|as|proverbial) ..2 swiss army knife
        on a scale (of|from) ..4 (hired|how (hired|likely are you|much do you (love|like)|cute|did i))
        i (am|come|arrive) ..4 (warranty|money-back guarantee)
        i come with (free|a|my own|batteries|no|built-in) ..3 (wi-fi|wifi|warranty|guarantee|batteries|manual|
            instructions|biscuits|snacks|jokes|coffee)
        batteries [not] included
        if ..4 (were|was) (a|an) ..3 i would be (the|a|an|your) ..4
        what (is|do you get|do) ..5 (favourite|favorite) (dessert|food|drink|snack|song|dance|animal|place|day|key|
            exercise)
        (laughter is the best medicine|laugh is the best|make you (laugh|smile|giggle|chuckle) here)
        free parking
        (only|never) bite (on|when|people|at|clients)
        i (promise|swear) i ..2 bite
        (your|the) next (office manager|nurse|analyst|engineer|teacher|hire|accountant|employee)
            (that is who|is knocking|at your service)
        (batman|robin|sherlock|watson|yoda|gandalf|frodo|chewbacca|han solo|thelma|louise|simba|superman|wonder woman|
            james bond|spock|hermione|voldemort|travolta|beyoncé|beyonce) (and|to|of|to your|with|without)
        (robin|watson|chewbacca|louise|garfunkel|ginger|sundance) to your
        (consider|treat|see) this ..2 (mating|love letter|serenade|audition tape|victory lap|interpretive dance)
        may the ..2 be with you
        (what did the|why was the|why is the|why are the) ..5 (say to|so (sad|happy|lonely|tired|rich)|break up|cross)
        (i am|i promise) ..3 (house-trained|housetrained|housebroken|potty-trained|a catch)
        challenge you to (a|an) ..2 (game|duel|match|contest|race|arm|round|sprint|quiz|bake-off|staring)
        hire me before i
        (baked|iced|knitted|carved|painted|embroidered|tattooed|stitched|drew)
            (your|the company|the firm's|the company's|my) (logo|face|slogan|motto|crest) (into|on|in|onto|as|out of)
        i am [basically|practically|like|pretty much|kind of|the closest thing to] (the|a)
            (messi|ronaldo|beyonce|beyoncé|mozart|picasso|einstein|michelangelo|rolls-royce|ferrari|usain bolt|
            shakespeare|houdini|elvis|serena|gordon ramsay|iron man|michael jordan|taylor swift|rolls royce|cristiano|
            tiger woods|meryl streep) of
        ^get it $?
        (hire|pick|choose|take) me and i (promise|swear|guarantee|vow)
        promise [that] the only ..3 (tears|fire|fires|crash|crashes|drama|noise|leaks|leak|bugs|mess|sparks|shocks|
            explosion|explosions)
        ta-dah
        ^hire me and your
        i am [basically|practically|like|just] (the|a) human (calculator|computer|dictionary|sat nav|encyclopedia|
            encyclopaedia|abacus|google|swiss)
        bring the popcorn
        promise not to (set|burn|blow up|bite|eat|steal|drop|crash) ..4
        i (can|could|also|even) ..1 juggle ..2 (balls|clubs|knives|chainsaws) and
        where the (biscuits|cookies|good coffee|bodies) (are|is) (kept|hidden|buried)
    """,
    but="""
        (bribery|corruption|blackmail) (act|case~|policy|training|law|investigation~)
        anti-bribery
        you (told|asked|joked|made|shared|mentioned)
        superhero (friday|day|ward|trail|theme)
        (children|patients|pupils|guests|actors|visitors) dressed
        dressed (stone|stones|crab|salad|for|as a ..2 (for|in) (the|our|a) ..1
            (drill|exercise|play|show|pageant|parade|panto|pantomime|lesson|class|fair|nativity|ward))
        (poem|song|rap|verse|rhyme|sketch) ..4 (for|with|about|to) (the|our|my|a) ..2
            (pupils|children|class|choir|school|week|ward|patients|residents|students|play|show|service|fair)
        (said|read|told|showed) me
    """,
)


STUNTS = Talk(
    name="stunts",
    denied=True,
    ways="""
        if ..9 (were|was) (a|an) ..4 [then] i would be (the|a|an|your|its|their|that|your) ..4
        (if|were) ..4 (were|was) ..3 i would be the (one|last|first|only) ..3 (in|on|at|with|whispering|holding)
        (consider|call|count|take|treat|think of|let) this [be] [as] my (neigh|bark|roar|howl|meow|miaow|moo|quack|woof|
            cock-a-doodle|curtain call|opening bid|drum solo|encore|audition|ransom note|mating call|victory lap|
            serenade|mic drop|balcony scene|sos|flare|message in)
        there once was (a|an) ..4 (from|of|in|called|named|who|whose)
        (to the tune|in the style|in the manner) of (a|the|yellow|happy|jingle|abba|queen|shakespeare|bohemian|dr~|
            eminem|sinatra|auld|my way)
        rhymes with
        the missing ..2 (to|in|of|from|for) your
        i am the ..3 to your ..2 $
        in a (gorilla|chicken|bear|lobster|clown|banana|santa|penguin|tiger|dinosaur|unicorn|rabbit|bunny|pirate|tutu)
            (suit|costume|outfit|onesie|mask|hat)
        (difference between|do ..4 and) (me|a ..2 and me) and (a|an|the|your)
        (boom box|boombox|serenade|serenading|serenaded|megaphone|loudhailer|skywriter|sky-writer|marching band|
            mariachi band|kissogram|stripogram) ..8
        (photo|photograph|picture|drawing|portrait) of my (cat|dog|hamster|parrot|budgie|goldfish|tortoise|rabbit|gran|
            mum|mother) ..8
        challenge ..6 to (a|an) (duel|dance-off|arm wrestle|arm-wrestle|bake-off|rap battle|thumb war|race|pillow fight|
            cook-off|karaoke)
        (dance-off|pistols at dawn|rap battle|thumb war)
        think of me as (the|a|an|your) ..6 (minus|without|only|but) (the|a|less|more|with) ..3
        if ..3 (analysts|nurses|teachers|engineers|lawyers|managers|welders|cooks|chefs|librarians|electricians|
            candidates|applicants|interviews|jobs) were (biscuits|cakes|cheeses|wines|horses|dogs|cats|fruit|vegetables|
            cars|trains|boats|songs|films|cards|chocolates|shoes)
        (whispering|whispered|whisper) in its ear
        (sealed with a kiss|cross my palm|open sesame|here endeth|so sayeth|hear ye|ladies and gentlemen|
            roll up roll up|step right up)
        (i come in peace|take me to your leader|do not shoot|scout's honour|pinch and a punch)
        (my|the) (cat|dog|parrot|goldfish|hamster|horse|cow|goat|budgie) (signs|signed|co-signed|co-wrote|typed|
            dictated|sends|seconds|agrees|vouches|is available|will vouch)
        i am (house-trained|house trained|housebroken|toilet trained|toilet-trained|low maintenance|dishwasher safe|
            fully charged|battery operated|gluten-free|gluten free|caffeine-powered|not a robot)
        i am like (a|an) ..2 (wine|cheese|whisky|puppy|dog|terrier|bloodhound|sponge|swiss army|machine|magnet|unicorn|
            ninja|fox|camel|bulldog|duracell|rottweiler|sherlock|boomerang|vampire|ferrari|diesel)
        (batman|robin hood|padawan|jedi|gandalf|frodo|yoda|dumbledore|hogwarts|darth vader|spock|scotty|james bond|
            spider-man|spiderman|superman|wonder woman|chewbacca|wookiee|obi-wan|sherlock holmes|watson to|robin to|
            indiana jones|mary poppins|yippee ki)
        (beam me up|may the force|resistance is futile|i will be back baby|houston we have|to infinity and beyond|
            elementary my dear|show me the money|winter is coming|live long and prosper|abracadabra|hocus pocus|eureka|
            hakuna matata)
        to ..2 or not to ..2 , that is
        (batteries|assembly) (included|not included|not required|required)
        i come with (a|an|free|my own|no|full|lifetime|two) ..3 (guarantee|warranty|batteries|instruction~|manual|
            strings|snacks|biscuits|sense of humour|sense of humor|receipt|toaster|off switch)
        (hire|choose|pick|take) me and i ..3 (throw|bring|bake|dance|sing|buy|promise (not|never)|name|
            make the (tea|coffee))
        (limited|special|introductory|unbeatable|exclusive) ..1 offer ..6 (me|analyst|hire)
        buy one get
        if you (do not|say no to|turn down|reject|refuse) ..2 (hire|me|pick|choose|take) ..4
            (sing|dance|cry|eat my|camp|haunt|chain|serenade|weep|send|tell my mum|picket|sulk|stand outside)
        (quack|woof|miaow|meow|ta-da|tada|drumroll|ba dum|ba-dum|cue the|boom boom|badum)
        rubber duck
        (my|the|our) (dog|cat|parrot|goldfish|hamster|horse|rabbit|gran|grandma|nan) ..2
            (thinks|approves|votes|insists|recommends|endorses|reckons|says i|would hire)
        face for (radio|podcasts)
        i (promise|swear|solemnly swear) ..3 (not to bite|never to (sing|juggle)|house-trained|bite|snore|
            (shower|wash) daily)
        (she|he|they) who ..3 (spreadsheets|invoices|data) ..2 (shall|must)
        (what do you call|why did the|how many ..2 does it take|knock , knock|walks into a bar|walk into a bar|
            a funny thing happened)
        is it hot in here
        (i would|i could|i will|i was going to) tell you ..5 joke
        (my|the) (cat|dog|hamster|parrot|goldfish|horse) ..1 (eats|ate|needs|starves|expects|is counting|is hungry|
            demands|will starve)
        (undying|eternal|everlasting) love
        (ground control|major tom|the eagle has landed|mission control|mayday|sos)
        is to ..4 what (i am|i would be|we are|i could be) to
        what ..4 is to ..4 (i could be|i am|i would be) to
        (just my|or just my) ..1 (cv|resume|spreadsheets)
    """,
    but="""
        (she|he|you) (told|made) ..2 joke
        (two-year|lifetime) (guarantee|warranty) on
        (your|the depot) (dog|cat|horse) (was|came|is|met|greeted)
        if (there|it|that) (were|was)
        would be the (first|last) to
        (said|told me|called it|as you put it)
    """,
)
"""Jokes by their build: if X were a Y, I would be Z; there once was; the missing X to your Y."""


def _is_a_name(view: View, span: Span) -> bool:
    """Whether it is part of a name of the journal: "Eureka Road"."""
    return view.text[span[0]].isupper() and view.text[slice(*span)].lower() in view.known


_STRAIGHT = "A joke on paper lands badly as often as well. Say it straight."
_stunts = said(STUNT, _STRAIGHT, or_=STUNTS, unless=_is_a_name)


def joke_or_stunt(view: View) -> Iterator[Finding]:
    """Each joke, of whatever make."""
    found = tuple(_stunts(view))
    yield from found
    for span in beside(view.said(JESTS), found):
        if not _is_a_name(view, span):
            yield view.mark(_STRAIGHT, span)


CHECKS = (
    Check(
        name="joke-or-stunt",
        severity="warning",
        sentence="A joke or a stunt stands where a plain sentence should.",
        source="https://andersen.agency/candidates-to-limit-their-client-contact/",
        english=True,
        hears=(STUNT, STUNTS, JESTS),
        when_heard=True,
        look=joke_or_stunt,
    ),
)
