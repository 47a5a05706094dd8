"""Asides about people and things that some checks hear besides their own ways: a friend at the top, a fault, a present.

Like `slants`, they are frames of grammar: who does what to whom, whatever the thing is; `but` has what is the work,
somebody else's, or was said by the reader.
"""

from __future__ import annotations

from afterword.writing.review.talk import Talk

WELL_PLACED = Talk(
    name="well placed",
    denied=True,
    ways="""
        # what somebody high up knows, thinks and has done of me
        (your|both|all|the|some of the|half the) ..2 {grandee} ..4 (know|knows|knew|follow|follows|like|likes|liked|
            love|loves|loved|rate|rates|rated|admire|admires|remember|remembers|remembered|praised|noticed|spotted|
            favours|favors|wants|wanted|picked out) (me|my ..2 (well|work|reel|film|food|cooking|writing|face|name|
            playing|voice|portfolio|family|father|mother))
        {grandee} ..4 (would|will|should|may|might|must|does|can) ..1 (remember|know|vouch for|speak for|recommend|
            recognise|recognize|back|support) me
        {grandee} ..9 (very|quite|rather|most|so) taken with (me|my)
        {grandee} ..9 (took|taken) (a liking|a shine|kindly|warmly) to (me|my)
        whom ..3 you (report to|answer to|work for|work under|both know|know|respect|look up to|think highly)
        (sir|lady|lord|dame|baroness|mayor|minister|bishop|senator|councillor|governor|chairman|{grandee}) ..2
            [himself|herself|personally] (suggested|urged|encouraged|advised|recommended|insisted|wanted|begged|pressed)
            ..1 (i apply|me|that i|i should|i try|i write|i put)
        (your|the) ..1 (predecessor|former head|former ..1 {boss}|last ..1 {boss}|previous ..1 {boss}) ..9
            (wanted me|chose me|picked me|would have (hired|taken|chosen|picked|given)|recommended me|promised me|
            had me (down|in mind)|offered me|meant me)
        # where we meet
        (met|meet|see|saw|ran into|bumped into|talked to|spoke to|sat next to|sat beside|chatted (to|with)|dined with|
            danced with) (your|the) ..2 {boss} ..3 (golf|club|party|church|wedding|dinner|gym|school gate|school gates|
            mosque|temple|funeral|barbecue|dog park|regatta|races|reunion|rotary|pub|supermarket|christening|ball|
            tennis|yacht|reception at|fundraiser|gala|choir|chapel|synagogue)
        (at school|at university|at college|in the army|in the navy|at sea|in the same (class|year|team|regiment|church|
            club|street|village|choir|crew)|neighbours|neighbors) ..1 (with|as|of|to) (your|one of your|two of your|the)
            ..2 ({boss}|managing partner|senior partner|board|bishop|mayor|family|governors)
        (we|you and i|they|i) ..4 (have|share|know|has|got) ..3 (mutual|common|shared)
            (friend|friends|acquaintance|acquaintances|contact|contacts|connection|connections)
        (friend|friends|acquaintance|acquaintances|contact|contacts) in common
        (mutual|common) (friend|acquaintance|contact) ..2 (in|is|of|at|who) (the|your) ..5
        (go|going|went|goes) (skiing|sailing|fishing|golfing|hunting|riding|shooting|hiking|cycling|running|on holiday|
            to church|to mass) (together|with (your|the) ..2 {boss})
        (check|confirm|speak|talk|have a word|word) (with|to) (your|the) ..2 ({boss}|head of ..2) ..5
            (we|who (knows|has known|will)|known|knows|remembers|my|i (was|have|play|went|know|used|did))
        (ask|call|ring|phone|try) (your|the) ..2 {boss} ..5 (he has|she has|he knows|she knows|they know|known me|
            knows me|we go|we are|we were|about me|will tell you|remembers)
        known me (since|from|for|all|as a)
        # who is behind me
        (upstairs|at head office|at headquarters|on the (board|top floor|fifth floor|executive floor)|in the boardroom|
            above you|higher up) ..8 (look into|see what|help me|put in|have a word|vouch|speak|make sure|keen|behind
            me|
            likes|knows me|knows my|promised|promises|push)
        (mentioned|told|raised|brought up|discussed|passed|copied|spoke|written|wrote) ..6 (upstairs|at head office|
            on the board|at headquarters|in the boardroom|in high places) ..6
        (he|she|they|who) ..1 (would|will|has offered to|has promised to|said (he|she|they) would) (look into it|
            see what (he|she|they) can do|push|keep an eye on my|make a call|ring you|give you a (call|ring)|
            speak for me|put my name)
        my ..3 {relation} (supplies|supply|sponsors|sponsor|funds|fund|donates|insures|advises|audits|banks|invests|
            employs|governs|inspects|polices|represents|prints|built|owns|rents|lets|hosts) ..5 (you|your ..3)
        (he|she|they) ..1 (would|will) be (pleased|glad|happy|delighted|sorry|disappointed|cross|surprised) to hear ..2
            (it|this|that|how|of) (went|goes|works|turned|came) ..4
        (look after|looked after|taught|cooked for|catered for|coached|tutored|groomed|walked|nursed|worked for|
            designed|sang at|played at|photographed|married off|fitted|built|minded) ..5 (of|for|at) your ..1 {grandee}
        (look after|looked after|taught|coached|tutored|nursed|trained|treated|dressed|drove|babysat) your ..1
            ({grandee}|{boss}'s|owner's|director's|founder's|manager's|chief executive's) ..4
        (will|would|can|could|is going to|has agreed to|is happy to) recommend me (strongly|warmly|highly|very|to you)
        (is|was|comes|came|are) from my (native place|village|home town|hometown|church|parish|community|street|
            old school|regiment|county|clan|own)
        (which|that|and it|this|it|name|connection) ..1 (counts|count|carries|carry|should count|may count|will count|
            must count|may carry|should carry) ..2 (for something|weight|for a lot|in my favour|in my favor)
        (put|puts) in a (good|kind|quiet) word
    """,
    but="""
        my (former|old|last|previous|present|current) ..1 {boss}
        (referee|reference|references|referees)
        (you|ms okonkwo|mr|ms|dr) (said|told|introduced|mentioned) ..3 (your|the)
        (at|for) tarn
        as you (asked|suggested|advised)
        (portrait|painting|bust|statue|photograph|grave|biography)
        thank~ (your|the|him|her|them)
        common (ground|interest)
    """,
)
"""Somebody high up knows me: whom the reader must please by it."""

FAULT_FOUND = Talk(
    name="fault found",
    ways="""
        # what of theirs did not work
        (directions|instructions|map|signs|signage|website|portal|link|form|app|invitation|email|address|receptionist|
            guard) ..5 (sent|led|took|brought|directed|pointed) me (to the wrong|astray|round|in circles|the wrong|
            nowhere|away|elsewhere)
        (wait|delay|queue|gap|hold-up|silence|form|process|walk|test|interview|day|tour|presentation|introductions) ..4
            (was|were|felt|seemed|ran|took|went on) ..2 (longer|slower|later|colder|noisier|rougher|messier|duller|
            drier|less (organised|organized|friendly|professional|welcoming|structured|prepared|polite|clear|serious))
            than ..5
        [that] you (gave|lent|put|offered|provided|supplied|handed|set) me ..6 (was|were|did|had|kept|would) ..2
            (past (its|their)|broken|worn|old|faulty|blunt|dirty|crashing|cold|wobbly|failing|dead|out of|not (work|fit|
            up|sharp|charged)|crashed|freezing|unusable|useless)
        your ..3 {wares} (is|are|was|were|looks|look|feels|feel|seems|seem|looked|felt|seemed) ..2 (tired|dated|
            outdated|
            out of date|old-fashioned|behind|shabby|dull|stale|neglected|past (its|their)|worn|clumsy|run-down|a mess|
            untidy|drab|dirty|scruffy|uninspiring|in need of|crying out|overdue|long overdue|cramped|chaotic|amateurish|
            thin|bland|gloomy|overpriced|badly|poorly)
        your ..5 (needs|need|could use|could do with|wants|deserves|requires|is due|is crying out for|calls for)
            (a|an|some|more|better) ..1 (shake-up|shakeup|overhaul|refresh|facelift|tidy|lick of|new broom|
            spring clean|makeover|revamp|good clean|shake|kick|fresh start|rethink)
        (your|the) ..1 (competitors|competitor|rivals|rival|competition) ..3 (are|is|have|has|do|does|seem|offer|run|
            make|
            manage|get|beat|left|pulled) ..5 (ahead|better|faster|further|cheaper|past you|than you|newer|quicker|
            sooner|years ago|overtaken|behind)
        (fallen|falling|lagging|trailing|lag|years|well|far) behind (your|the) (competitors|rivals|times|market|field|
            industry|others|competition|rest)
        (your|the) ..2 {house} ..3 (bad|poor|negative|terrible|dreadful|critical|awful|mixed|unhappy)
            (reviews|press|ratings|write-ups|reputation|name|comments)
        (read|heard|seen|told|warned|know|found|notice|noticed) ..7 (bad|poor|negative|terrible|horror|awful|dreadful|
            damning|one-star) (things|reviews|stories|reports|press|comments|ratings|reputation|experiences)
        (minutes|hour|half an hour|interview|meeting|time|talk|conversation|slot) ..1 (was|were|is|seems|seemed|felt)
            ..1
            (not|hardly|barely|far from|too little|too short|nowhere near) ..2 (enough|sufficient|time|long|adequate)
            [time] to ..1 (get to know|know|judge|assess|form|show|do|tell|decide)
        (felt|feel|found it|left) ..3 (rushed|interrogated|judged|cut off|talked over|talked down to|grilled|belittled|
            unwelcome|processed|brushed aside|like a number|an afterthought|on trial|dismissed|patronised|patronized)
        (kept|was) ..1 (interrupted|interrupting|cut off|talked over|looking at (his|her|the) (watch|phone|screen)|
            mispronouncing|mispronounced|getting my name) ..4
        (got|had|called me by|mixed up) (my|the wrong) name ..1 (wrong|mixed up|throughout|twice) ..3
        (nobody|no one|no-one|neither of you|none of you|not one of you) ..2 (had|seemed to have|could|knew|thought|
            looked|asked|offered|seemed) ..4 (read|prepared|cv|résumé|resume|answer|expecting me|my name|water|seat|
            interested|ready|introduce)
        surprised (by|at|that|to (see|find|hear|learn|notice)) ..3 (lack|absence|state|nobody|no one|no|never|
            how (few|little|slow|old|dirty|cold|small|empty|bad|poor|late|long)|so (few|little|late|slow|long))
        (disappointed|concerned|alarmed|shocked|dismayed|appalled|taken aback|unimpressed|put off) ..1 (by|at|about|
            with|
            to (see|find|hear|learn|notice)) ..2 (how|lack|state|absence|no|nobody|so|that|condition|attitude|tone|mess)
        # the last house, and the present one
        where i (am|work|was|worked) [now|at present|currently|at the moment] , ..2 (nobody|no one|no-one|nothing|
            they never|they do not|they did not|management|everyone is|everything is|they) ..6
        (nobody|no one|no-one|they never|management never|they do not|they did not|nothing ever) ..1 (listens|listened|
            listen|cares|cared|care|thanks|thanked|appreciates|appreciated|values|valued|notices|trains|trained|bothers|
            gets done|changes|works) ..4 (here|there|now|you|anyone|anybody|us|me|what) ..3 $
        my (present|current|last|old|former|previous|own) ..2 {house} ..4 (treats|treated|never|does not|did not|has no|
            had no|cuts|cut|pays|paid|cares|refuses|refused|ignores|ignored|loses|lost|wastes|wasted|expects|expected)
            ..7
            (like|nothing|late|little|corners|respect|staff|people|training|us|anyone|badly|well|plan|time)
        (boss|manager|chef|foreman|head|supervisor|employer|director|owner|matron|principal|partner|headteacher|captain|
            sergeant) who ..1 (shouted|shouts|bullied|bullies|lied|lies|drank|drinks|could not|cannot|did not|does not|
            would not|swore|swears|screamed|screams|micromanaged|micromanages|played favourites|plays favourites|blamed|
            blames|threw|throws|belittled|belittles|ignored|ignores|humiliated|hated|hates|cheated|steals|
            never (listened|listens|thanked|thanks|praised|answered|explained|paid|planned|said|says|gave|let|trusted))
        (firm|company|employer|boss|clinic|school|practice|place|they|owner|management|kitchen|garage|council|hotel|
            crew|
            contractor|builder|outfit|people) ..4 (cut|cuts|cutting) corners
        (had enough of|had my fill of|fed up with|sick of|sick and tired of|tired of|glad to be (out|rid)|
            could not wait to (leave|get)|cannot wait to (leave|get out)|need to get out of|dying to leave|
            itching to leave|desperate to leave) ..1 (it|that|him|her|them|the|my|being|how|their|this|where|there)
        (was|were|am|are) never ..1 (given|shown|offered|paid|thanked|trained|listened to|promoted|consulted|supported|
            supervised|told) ..8 (by|at|there|in|so|they|which|and)
        (threw|thrown|throw|throws|dumped|dropped|chucked) (me|us|you|everyone|people) (in|in at|into|straight in|
            out|under) ..4
        (worked|work|working|employed|managed|run|led|surrounded) (for|with|by|under|among) ..3 (cowboys|amateurs|
            clowns|
            crooks|sharks|bullies|idiots|fools|slave drivers|slave-drivers|tyrants|dinosaurs|penny-pinchers|charlatans|
            chancers|incompetents|egos|liars)
        my ..2 (boss|manager|supervisor|employer|chef|head|foreman|director|owner|chief) (at|of|in) ..5 (is|was)
            (a|an|the|so|always|completely|utterly|simply) ..2 (bully|tyrant|liar|nightmare|incompetent|disaster|
            shouter|
            drunk|fool|idiot|control freak|micromanager|useless|hopeless|impossible|unbearable|clueless|lazy|rude)
        (treats|treat|treated|treating) (its|their|his|her|our|us|people|me|everyone|staff|employees|juniors|trainees)
            ..2 like ..3
        (glad|relieved|happy|thankful|pleased) to (leave|be leaving|be out|have left|get away) ..1 (it|there|them|that|
            my ..2|the (place|firm|company)|behind)
        (unlike|not like|different from|better than|nicer than|kinder than) (my ..2|the) (last|old|present|current|
            previous|former) ..1 (boss|manager|employer|place|firm|company|lot|one|school|chef) ..4
            (who|where|which|you|never|always)
    """,
    but="""
        you (said|told|mentioned|described|admitted|explained|were (honest|frank|open)|showed|warned|spoke|called)
        like ..1 (family|one of|adults|an adult|people|human|humans|equals|an equal|guests|a guest|royalty|kings|
            friends|
            gold|colleagues|a colleague|a son|a daughter|their own|its own|her own|his own|partners|professionals)
        (my|our) own (mistake|fault|map|website|form|menu)
        (customers|patients|tenants|pupils|passengers|guests|visitors|students|residents|clients|members|suppliers)
        (mended|fixed|rewrote|rebuilt|replaced|corrected)
        i (could|should|might) have
        (pumps|pump|engine|boiler|machine|press|oven|lathe|crane)
        (my|our) ..1 (train|connection|microphone|camera)
        never cut
        (where|how|why) you
        (lines|suppliers|customers|clients|drivers|they|carriers|children|pupils) ..2 (got|grew|were|became) tired of
        never (got|grew|been) tired
    """,
)
"""A fault of theirs, or of a house before, told as a plain fact."""

KEEPSAKES = Talk(
    name="keepsakes",
    ways="""
        (i|we|my ..2|and) [also|just|already] [have] ..2 (bought|got|wrapped|picked|chosen|put aside|put by|set aside|
            kept aside|saved|reserved|framed|bottled|baked|knitted|crocheted|carved|potted|painted|woven|smoked|brewed|
            treated) ..8 for (you|your ..1 (wife|husband|family|children|kids|team|office|desk|daughter|son|dog|
            colleagues|secretary|wall|garden|shelf|collection))
        (i|we) ..2 (wrapped|boxed|gift-wrapped) ..2 (it|one|them|some|a|the) ..8
        (put|set|kept|keep|putting|setting|keeping|laid|laying) ..4 (aside|by|to one side|back) for (you|your)
        (got|get|brought|bring|bought|buy|made|make|found|saved|ordered) (one|some|two|a pair|a set|another|you one|
            you some|you a|you an|a few) ..4 for (you|your) ..3
        for (you|your ..2) to (keep|enjoy|eat|drink|taste|wear|remember me|share out|share with|nibble|plant|hang)
        (treating|treat|taking|inviting|invite) you (to|out|both|all|and your ..2) ..6 (subscription|membership|day|
            evening|night|dinner|lunch|supper|concert|show|match|spa|box|race|theatre|weekend|meal|drink|drinks|trip|
            opera|festival|cruise|round)
        (as|be|been|being) (my|our) (guest|guests)
        (your|you and your|your family|your ..1 (wife|husband|partner|children)) ..4 (guest of mine|guests of mine|
            at my expense|on the house|free of charge|without charge)
        (since|as|because|knowing|seeing|i know|i remember|i noticed|i heard) (you|that you|how you) ..2 (like|liked|
            admired|love|loved|collect|enjoy|drink|are fond|take|missed|said you (like|love|collect|drink|miss)) ..6
            (i have|i|here is|so|the ones|there is|i am|these|this) ..2 (got|bought|enclosed|wrapped|found|picked|
            brought|inside|sending|send|put|popped|ordered|are from|is from)
        (leave|left|leaving|drop|dropped|dropping|hand|handed|deliver~|bring|brought|sent|have sent) (some|a|an|two|
            a few|my|three|half a) ..4 (with|at|to) (security|reception|the porter|the doorman|the guard|the gatehouse|
            your (secretary|assistant|receptionist|desk)|the front desk|the gate) ..2 for (you|your|the)
        hope ..4 (like|likes|enjoy|enjoys|liked|enjoyed|taste|tasted) (the|my|those|these|our) ..3 [that|which|i]
            (i|we) [have] (dropped|sent|left|brought|baked|made|posted|put|picked) ..4
        (enclosed|enclose|enclosing|included|attached|wrapped|tucked in|popped in|slipped in|put in) (a|an|some|two|one|
            my|the) ..2 (pen|pens|keyring|mug|stamp|stamps|coin|ring|bookmark|badge|magnet|trinket|pot|bowl|carving|
            medal|scarf|tie|ornament|card|banknote|seeds|bulbs|tea|sweets|sachet|jar|candle|calendar|souvenir|photo
            frame|
            bracelet|charm|something) ..8
        (with|bearing|carrying) your (initials|monogram|name) (on|engraved|embroidered|stitched|$|in)
        (wanted|want|love|like) to (give|offer|send|bring) you (one of (my|our)|some of (my|our)) ..4
        (to|a) ..2 (show|mark|express) my (appreciation|gratitude|thanks) ..1 (with (a|an|some|this)|i (have|am|
            enclose))
            ..3
        (nothing much|only a trifle|just a trifle|a trifle|nothing fancy|nothing big|nothing expensive|
            just something small) ..2 (but|just|only|to|and|from) ..2 (thank|show|say|appreciation|token|i|me)
        (a year's|six months'|free|an annual) ..1 (subscription|membership|pass|season ticket) ..4 (you|your|as a|on me)
        your (car|garden|boiler|hair|cat|dog|house|kitchen|roof|wedding|party|bike|piano|nails|taxes|shed|fence|boat)
            ..6
            (for free|free of charge|at no charge|on the house|on me|for nothing|without charge)
        (my|our|i) ..4 (get|gets|have|has) ..2 (cinema|theatre|free|season|press|concert|staff|match)
            (passes|tickets|seats) ..8 (you|your)
    """,
    but="""
        (copy|copies|list|plan|plans|notes|note|report|reports|reference~|certificate~|form|forms|slides|drawing|
            drawings|
            letter|papers|file|files|document~|portfolio|cv|résumé|resume|summary|sketch|table|spreadsheet|link|figures|
            sample~|licence|passport|transcript|answer|answers|question~|message|example~|article|paper|chart|timetable)
        (time|date|day|days|hour|hours|slot|slots|morning|afternoon|minutes|week)
        (customers|patients|pupils|visitors|tenants|members|children) ..
        you (gave|lent|left|asked|requested|offered|brought|showed|put|kept|set)
        (room|place|job|post|role|seat) for (you|your)
        (thank|thanks|grateful|kind) ..4 (as your|for (keeping|setting|putting|saving))
        (at|for) tarn
        i (bought|have bought|got|borrowed) the book
    """,
)
"""A thing or a treat given, whatever it is."""

BLEMISH = Talk(
    name="blemish",
    ways="""
        # theirs, as it was found
        (your|the) ..2 {ordeal} ..4 (is|was|were|are|seemed|seems|felt|feels|looked|looks|sounded|came across|struck|
            could have been|had been|has been|got|ran|went|left|took) ..4 {ill}
        your ..2 ({wares}|{ordeal}|{house}|interviewers|colleague|colleagues|staff|people|receptionist) ..4 (is|was|
            were|
            are|seemed|seems|felt|feels|looked|looks|sounded|came across|struck|had|has|could be|would be) ..4 {ill}
        (found|find|thought|think|felt|consider|call) ..1 (your|the) ..2 ({ordeal}|{wares}|staff|people|room|
            interviewers)
            ..1 {ill}
        (such an|a|an|your|the|this|rather a|somewhat) ..1 {ill} ({ordeal}|way to|start|impression|experience|welcome)
        (interviewer|interviewers|receptionist|panel|colleague|colleagues|recruiter|hr|lady|gentleman|woman|man|guard)
            [who|that|there|whom i met|on the desk|at reception] ..2 (was|were|seemed|looked|sounded|came across|acted|
            kept|spent|did not|had not|never|could not|ignored|interrupted|forgot|yawned|laughed) ..3 ({ill}|look at|
            listen~|read|know|introduce|let me|offer|apologi~|smile|ask|seem|phone|me|at me|at my|over me)
        (was|am|left|felt|came away|went home) ..2 (disappointed|unimpressed|put off|annoyed|irritated|dismayed|
            frustrated|
            bemused|let down|insulted|offended|bored|unsettled|concerned) (by|with|at|about|that|to) ..9
        # the house before
        my ..2 ({house}|boss|manager|supervisor|employer|chef|head|foreman|director|owner|chief|colleagues|management|
            team|
            job|principal|headteacher|matron|captain|partner) ..4 (is|was|are|were|has been|had been|became|can be|
            could be|turned|
            got|gets|grew) ..3 {ill}
        my (last|old|former|previous|present|current) ..3 (never|does not|did not|do not|cannot|could not|would not|will
            not|has no|had no|refuses|refused|only|fails|failed|cares|cared|expects|expected|thinks|thought|treats|
            treated) ..9
        (worked|work|working|been|stuck|am|trapped|employed) (for|under|with|at|in) ..3 {ill} ..1 ({house}|boss|
            manager|people|
            team|management|office|place|man|woman|owner)
        (where i (am|work) now|there|here|at (tarn|my (present|current|last|old) ..1)) ..3 (nobody|no one|nothing|
            everyone is|
            everybody is|management|the (boss|manager|owner|chef|head)) ..4 ({ill}|listens|cares|knows|thanks|
            ever|only|never|changes|trusts)
        (leaving|leave|left|quit|moving on|looking|escape|want out|get away|had to go) ..5 (because|since|as|from|for)
            ..6
            {ill}
    """,
    but="""
        you (said|told|mentioned|described|admitted|explained|were (honest|frank|open)|showed|warned|spoke|called|asked)
        (customers|patients|tenants|pupils|passengers|guests|visitors|students|residents|clients|members|suppliers|
            children|readers|drivers)
        (not|never|nothing|far from|anything but|no|neither|nor|hardly|without|un~) ..2 {ill}
        (hard|long) (but|and) fair
        (my|our) own
        (mended|fixed|rewrote|rebuilt|replaced|corrected|repaired|improved)
        (sorry|apologi~) ..
        i (could|should|might) have
        (thank~|grateful|good of you) ..
        (pumps|pump|engine|boiler|machine|press|oven|lathe|crane|migration|invoices|invoice|data|soil|weather|light)
        like (family|one of)
        (could not|cannot|could hardly|would not) ..1 (have|fault|wish|ask|find|be (kinder|happier|prouder))
        (taught|trained|trusts|trusted|lets|let|encouraged|supports|supported|asked|gave|knows that) (me|us|i)
        my ..1 (answer|fault|mistake|example|nerves|connection|train|microphone)
        (never|not) ..2 (missed|lost|failed|late|dropped|short|closed)
        (regret|sorry|sad) to leave
    """,
)
