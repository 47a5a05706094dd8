"""Jests: jokes by what they are made of, and letters that are anything but a letter."""

from __future__ import annotations

from afterword.writing.review.talk import Talk

JESTS = Talk(
    name="jests",
    denied=True,
    ways="""
        # a laugh is called for
        (lol|lmao|rofl|haha|hehe|heh|hoho|boom boom|tee hee|tee-hee|ho ho) $
        (hope|hoping|trying|wanted|meant|promised) ..4 (you|a|your) ..1 (smile|laugh|chuckle|giggle|grin|belly laugh)
        (jokes|joke|puns|pun|one-liners|banter) (come|comes|included|are|is) ..3 (free|as standard|extra|included|
            charge|
            complimentary|house|mine)
        (pun|puns) ..1 (intended|intentional|included|unintended|coming|alert)
        # the letter is something else
        (made|turned|folded|cut|written|wrote|printed|baked|typed|set|put|drawn|knitted|carved|sewn|painted|sung|
            rapped|spelt|spelled|arranged|iced|hidden|rolled|wrapped|recorded|done|styled|burned|stitched|etched|
            laid out) ..1 (my (cv|resume|résumé|application|letter|references|cover letter|portfolio|name|thank-you|
            thanks|answer|answers|pitch)|this|this (note|letter|mail|page|email|message)) ..3 (crossword|quiz|
            paper plane|
            paper aeroplane|paper airplane|paper boat|origami|song|poem|rap|menu|recipe|comic|comic strip|board game|
            puzzle|jigsaw|wordsearch|word search|cake|cakes|t-shirt|pizza box|napkin|beer mat|beermat|mug|balloon|
            banner|
            card game|wanted poster|film poster|poster|film script|script|haiku|verse|rhyme|rhyming|limerick|morse|
            klingon|
            elvish|latin|pirate|invisible ink|crayon|glitter|bottle|backwards|upside down|mirror writing|cartoon|
            fairy tale|fairytale|bedtime story|sonnet|love letter|ransom note|treasure map|trading card|top trumps|
            tea towel|scroll|parchment|bauble|biscuit|biscuits|cookie|cookies|icing|lego|playlist|emojis|one breath|
            magazine cover|newspaper|front page|horoscope|tarot|monopoly|fortune|advert|obituary|spell|
            weather forecast|
            match report|commentary|film trailer|trailer|box of|shape of|form of (a|an))
        (a|my|the|this) ..1 (limerick|haiku|sonnet|acrostic|ballad|rap|jingle|ditty|ode|riddle|knock-knock joke|
            tongue-twister|tongue twister) ..2 (for you|about|below|above|attached|to say|to sum|in your|follows|
            for the)
        (first|initial) letters of ..6 (spell|spells|read|make)
        (warning:|disclaimer:|caution:|spoiler:|confession:|newsflash:|wanted:|for sale:|plot twist:|fun fact:) ..12
        (reason|reasons|excuse) to (hire|employ|pick|choose|love) me
        # me as a thing, or as a show
        comes with (a|an|her|his|their|my|its|free|no|full|built-in) ..3 (warning|warranty|guarantee|humour|humor|own|
            batteries|manual|instructions|biscuits|snacks|jokes|strings|baggage|receipt|calculator|off switch|
            sense of (humour|humor))
        (practised|practiced|practising|rehearsed|rehearsing|practicing) ..8 (in the mirror|in front of|on my (cat|
            dog|
            wife|husband|mum|goldfish)|to (the|my) (cat|dog|mirror|hamster|goldfish)|in the (shower|bath)|mirror)
        (better|tidier|neater|sharper|cleaner|faster|straighter|longer|shorter|stronger|worse|drier|funnier|warmer|
            more ..1|cheaper|lighter|quicker|sweeter) than my (hair|handwriting|singing|jokes|joke|cooking|dancing|
            tie|
            socks|parking|golf|tea|coffee|shoes|haircut|spelling|sense of direction|sense of humour|poetry|drawing|
            puns|driving|small talk|karaoke|ironing|gardening|baking|impressions|mother's|gran's|beard|moustache)
        (promise|swear|promised|vow|assure you|my word|guarantee) ..1 (i|my|not|never|to) ..3 (bite|bites|bitten|
            snore|snores|
            sing|sings|dance|eat|eats|juggle|shed|sheds|bark|barks|sleepwalk|faint|run off with|burn down|set fire|
            (wear|wearing) (socks|odd|pyjamas)|crack (jokes|puns)|tell (jokes|puns)|cry over|house-trained|tidier)
        (never|rarely|hardly ever|seldom|not yet|only once|only) [yet] (bitten|bit|burned down|burnt down|eaten|
            set fire to|fainted on|fallen asleep on|thrown) ..2 (interviewer|interviewers|client|customer|boss|
            colleague|
            kitchen|office|building|patient|anyone|anybody|manager|a ..1) ..2
        there are (two|three|ten|10) (kinds|types|sorts) of ..2 , ..2 (i am|i happen|those who|the)
        if (it|this|the ..2|that|all|i|you) ..2 (does not|do not|did not|fails) ..1 (work out|come off|pan out|hire|
            work)
            ..1 (i|we) (can|could) always
        (think|consider|picture|imagine|see|treat|regard|count) (of me|me) as (the|a|an|your) ..3 (to|of|in|on|for|
            with|
            you never|who|that|without|but) ..6
        i am (the|a|that|your) ..1 (missing|secret|final|long-lost|proverbial|human|walking|talking) (sock|piece|
            ingredient|
            link|key|button|screw|bolt|cog|spoke|jigsaw|puzzle|pen|page|chapter|tile|tooth|string|note|weapon|sauce|
            spice|spanner|lid|glove|puzzle piece|domino|stapler|remote|spoon) ..8
        (gravy|custard|butter|jam|mustard|pickle|cheese|sugar|milk|chips|chip|beans|crumpet|lemon|lime|olive|bubbles|
            wensleydale|cream|sprinkles|marmalade|vinegar|pepper|foam|crackling|stuffing|clotted cream|peas)
            (to|in|on) your ..4
        (yang to|ernie to|dec to|garfunkel to|hardy to|hutch to|gromit to|clyde to|juliet to|tonic to|louise to|
            wise to|sundance to|dale to|costello to|robin to|piglet to|tigger to|shrek to|donkey to|c-3po to) your ..2
        {nots} all heroes wear ..2
        (my|a) ..2 (superpower|super-power|super power|party trick|party piece|spirit animal|catchphrase|theme tune|
            theme song|entrance music|war cry|battle cry|mating call|stage name|alter ego|evil twin) ..4
        (friendly|trusty|local) (neighbourhood|neighborhood) ..2
        (arrive|arrived|turn up|turned up|come|came|appear|appeared|show up|stood|standing|sat|waited|waiting|parade~|
            cycled past|flew) ..4 (dressed|in costume|in a cape|in fancy dress|with a (banner|megaphone|ukulele|
            trumpet|
            drum|kazoo|placard|sandwich board|brass band|choir|parrot|goat|donkey|horse|cake shaped)|
            on (a (unicycle|donkey|horse|camel|pony|segway|tractor|llama)|stilts|roller skates)|as (a|an|
            your) (mascot|
            clown|superhero|pirate|wizard|chicken|gorilla|bear|banana|santa|elf|robot|penguin|tooth|carrot|pencil))
        (left|placed|planted|hid|hidden|stuck|taped|put|sent|posted|mailed) ..4 (cardboard|life-size|rubber duck|
            rubber chicken|gnome|garden gnome|balloon|balloons|glitter|confetti|treasure|clue|clues|post-it|post-its|
            sticky notes|googly eyes|whoopee) ..6
        (yours|your) in (spreadsheets|sql|numbers|pastry|bread|grease|beer|paint|mud|code|sourdough|caffeine|coffee|
            crumbs|chocolate|wood shavings|sawdust|flour|ink) ..1
        (knock knock|knock-knock|who's there|why did the|what do you call a|what did the ..3 say)
        (jokes|joking|kidding|jesting|jest) ..1 (apart|aside|over)
    """,
    but="""
        (you|he|she|they|daniel|one pupil|customer|child|children|patient|class|pupils|somebody|students) ..4 (made|
            told|
            wrote|sang|joked|laughed|written|asked (me|us))
        (pupils|children|patients|class|students|choir|residents|guests|readers|toddlers|year) ..6
        think of me as (a|an|your) (colleague|candidate|possible|future|member|neighbour)
        (at|for) (tarn|my (last|old|former)|the (school|festival|fair|play|show|theatre|nursery))
        (see|regard|count|consider) me as (a|an) (candidate|possible|serious|member)
        would write
        if (there|it|that) (were|was)
    """,
)
"""Jests that are known by their parts."""
