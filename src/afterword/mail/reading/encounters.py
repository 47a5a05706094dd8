"""How a meeting is told: what it is called, who sees whom, when it is, and what is done with it.

Each rule is looked at only where one of its words occurs; `meetings` says what takes it back.
"""

from __future__ import annotations

from afterword.mail.reading.rounds import ACT, CLOCK, LEAD, MEETING, SEE, SEEING, TALK, WHEN, WISH, Rules, rule

_TELLS = (
    r"(?:chat|talk|discuss|interview|conversation|screen|go (?:over|through)|work through|run (?:over|through|you)|"
    r"(?:take|walk) you "
    r"through|hear more|first|introduc\w+|ask you|get to know|learn more|speak|meet)"
)
_MOVES = (
    r"(?:mov(?:e|ed|ing)|push(?:ed|ing)?|bring|brought|bringing|shift(?:ed|ing)?|put|putting|chang(?:e|ed|ing)|"
    r"re-?arrang(?:e|ed|ing)|reschedul(?:e|ed|ing)|switch(?:ed)?|swap(?:ped)?|postpon(?:e|ed)|delay(?:ed)?|set|reset|"
    r"slid|bump(?:ed)?)"
)
_HELD = (
    r"(?:now |still |instead |therefore |just )?(?:be |been )?(?:now |still |instead |to be )?(?:held|conducted|"
    r"taking place|take place|takes place|go(?:ing|es)? ahead|happen\w*|start\w*|begin\w*|moved|rescheduled|"
    r"re-?arranged|"
    r"(?:postponed|delayed) (?=to |until |till )|put back|brought forward|pushed back|set|fixed|planned|arranged|"
    r"scheduled|booked|confirmed|convened|down)"
)

RULES = Rules(
    # who sees whom: "Captain Reyes will see you aboard at 1600"
    rule(
        "see meet interview receive speak talk chat sit catch sound have spend walk seeing meeting interviewing "
        "receiving speaking talking sitting show take",
        rf"(?:'ll|\bwill|\bshall|\b(?:is|are|am|'s|'re|'m) (?:going |due |able )?to|\bcan|\bto) (?:\w+ )?(?:be "
        rf"{SEEING}|"
        rf"{SEE}) (?:with )?(?:both of |each of )?you\b(?! (?:get|do|succeed|how|know|through|in (?:the|your) (?:new|"
        rf"future|role)))",
        rf"(?:'re|'s|\bis|\bare|\bam) {SEEING} you\b",
        rf"\b(?:would|could|can|will|'ll|to) (?:\w+ )?(?:{SEE} you|(?:show|take|walk) you (?:round|around|over))\b",
        beside="you",
    ),
    rule(
        "spare lend give make manage do run talk walk",
        r"\b(?:run|go|talk|work|walk) (?:through|over) [^;,.]{1,40} with you\b",
        rf"\byou (?:can|could) (?:make|do|manage) {LEAD}{WHEN}",
        r"\b(?:spare|give|lend) (?:us|me|him|her|them) (?:an?|half|some|ten|fifteen|twenty|thirty) (?:\w+ )?(?:hours?|"
        r"minutes|time|morning|afternoon)\b",
        beside="you us me him her them",
    ),
    rule(
        "you'll you you're",
        r"\byou(?:'ll| will| shall| are to|'re to|'re| are) (?:then |now |also |first |both |going to )?(?:be )?(?:"
        r"interviewed|meeting|seen|observed|assessed|joined by|presenting|shadowing|teaching|auditioning|"
        r"doing (?:a|an|the|your) (?:[\w-]+ ){0,2}?(?:test|trial|lesson|shift|presentation|session|demo\w*|exercise)|"
        r"sitting (?:a|an|the) |spending (?:a|an|the|some)|speaking (?:to|with)|talking (?:to|with)|"
        r"meet (?!with (?:success|resistance)|(?:the|our) (?:criteria|requirements|deadline))|sit (?:a|an|the) "
        r"(?:[\w-]+ )?(?:test|paper|exam\w*))",
        beside="interviewed meeting seen observed assessed joined presenting shadowing teaching auditioning doing "
        "sitting spending speaking talking meet sit",
    ),
    rule(
        "conduct hold host convene lead chair",
        rf"(?:'ll|\bwill|\bshall|\bto) (?:conduct|hold|host|convene|lead|chair) (?:your|a|an|the) (?:[\w-]+ ){{0,2}}?"
        rf"(?:{MEETING})(?: with you| by| at| on|[.!]|$)",
        when=False,
    ),
    rule(
        "call ring phone telephone skype facetime bell buzz dial calling ringing phoning telephoning",
        rf"(?:'ll|\bwill|\bshall|\bto|\bcan) (?:(?:\w+ )?(?:call|ring|phone|telephone|skype|facetime|dial|video-?call) "
        rf"(?:you|on {WHEN}|{WHEN})|be (?:calling|ringing|phoning|telephoning) you|give you a (?:\w+ )?(?:call|ring|"
        rf"bell|buzz))\b.{{0,60}}?\b(?:to|for) (?:a |an |have a |your |do "
        rf"(?:a|the|your) )?(?:\w+ )?{_TELLS}\b",
    ),
    # the meeting itself: "Your audition is at 2.40 on Saturday", "Interview moved forward to 1pm"
    rule(
        "your yours our",
        rf"\b(?:your (?:[\w'-]+ ){{0,3}}?{MEETING}(?: (?:time|date|slot))?|yours(?= is|'s| will| would))(?: (?:with|"
        rf"at|in|for|by|over) [^,;.]{{1,40}}?)?(?:'s|'ll| is| "
        rf"are| will| shall| has| have| can| starts| begins| moves| remains| stays)? (?:now |be |to be |still )*"
        rf"(?:{_HELD}\b[^;.]{{0,60}}?{WHEN}|{LEAD}{WHEN})",
    ),
    rule(
        "hold conduct do have",
        rf"(?:'ll|\bwill|\bshall|\bcan|'d| to) (?:now |still |therefore )?(?:hold|conduct|do|have) (?:your "
        rf"(?:[\w-]+ ){{0,2}}?{MEETING}|it) (?:by|over|on|via|at|in) (?:the )?(?:phone|telephone|video|teams|zoom|"
        rf"skype|"
        rf"meet|person|appointed|{WHEN})",
        when=False,
    ),
    rule(
        "interview call meeting chat visit trial audition slot",
        rf"^(?:(?!the meeting)\w+ )?(?:interview|call|meeting|chat|visit|trial|audition|slot|assessment day) (?:now |"
        rf"has been |is |been )*(?:moved|"
        rf"brought|put|pushed|shifted|changed|rescheduled|confirmed|booked|set)\b[^;.]{{0,30}}?{WHEN}",
    ),
    rule(
        "move moved push pushed bring brought shift shifted put change changed rearrange rearranged reschedule "
        "rescheduled switch switched swap swapped postpone postponed delay delayed moving re-arrange "
        "re-arranged bringing "
        "pushing shifting changing rescheduling putting slid bump bumped make do set",
        rf"\b{_MOVES} (?:back |forward )?(?:our|your|the|tomorrow's|today's|\w+day's) (?:[\w-]+ "
        rf"){{0,2}}?(?:{MEETING}|time)"
        rf"\b(?! (?:of|for) (?:the )?(?:decision|start)).{{0,40}}?{WHEN}",
        rf"\b(?:can|could|shall|may|might|have to|need to|we'll|i'll|had to|better) (?:we |have to |need to "
        rf")?(?:please "
        rf")?(?:make|"
        rf"move|push|bring|shift|switch|do) it (?:back |forward |instead )?{LEAD}{WHEN}",
        rf"\b{WHEN}(?: \w+)? (?:rather than|instead of|and not|not) {LEAD}(?:{WHEN}|\d)",
    ),
    rule(
        "now it",
        rf"\b(?:it|the (?:interview|call|visit|trial|audition))(?:'s| is|'ll be| will be) "
        rf"now {LEAD}{WHEN}(?:,? {LEAD}{WHEN}| \d+[.:]\d+)?(?=[.,]|$| and not| "
        rf"rather| instead| with)",
        rf"{WHEN}(?: \w+){{0,2}} it is(?:[,.!]| then| with| and|$)",
    ),
    # kept free: "you're booked in with Karen for 9.30", "I've put you down for the 4 o'clock"
    rule(
        "booked put pencilled penciled slotted fitted squeezed listed entered got have scheduled down expect "
        "expects expecting await "
        "book put",
        rf"\b(?:booked|book|put|pencill?ed|slotted|fitted|squeezed|listed|entered|got|have|scheduled) you (?:in|down|"
        rf"up|"
        rf"for|on the list)\b[^;]{{0,60}}?(?:{WHEN}|{MEETING}|{TALK})\b",
        rf"\b(?:expect|expects|expecting|await|awaits) you\b(?! to\b)[^;.]{{0,50}}?{WHEN}",
    ),
    rule(
        "you're you you've",
        rf"\byou(?:'re| are| have been|'ve been) (?:now |all |provisionally |currently |hereby )?(?:booked(?: in| on)?|"
        rf"(?:down|pencill?ed in|slotted in|scheduled|listed|due|expected|up|on (?:the list|at)|in the diary|confirmed|"
        rf"set)(?! to (?:start|join|hear))|allocated|given|assigned|granted)\b[^;]{{0,60}}?{WHEN}",
    ),
    rule(
        "on good set confirmed",
        rf"\b(?:we(?:'re| are)|are we|all|you(?:'re| are)|still) (?:all |still |now |both )*(?:on|good|set|"
        rf"confirmed) for "
        rf"(?:\w+ )?{LEAD}{WHEN}",
    ),
    # wishes: "the client wants to meet you in person", "we ask that you attend a skills demonstration"
    rule(
        "you you'll you'd",
        rf"(?:\b{WISH}|'d) (?:\w+ ){{0,2}}?(?:to|and) (?:\w+ )?{SEE} (?:with )?(?:both of |each of )?you\b(?! "
        rf"(?:get|do|"
        rf"succeed|how|happy|on (?:the|our) team|apply|around|again (?:some|one) ?day))",
        rf"\b{WISH} (?:\w+ ){{0,2}}?you (?:to |two to |both to )(?:\w+ )?{ACT}\b",
        when=False,
        beside="like love likes loves want wants wishes wish keen happy glad delighted pleased hopes hope hoping eager "
        "excited needs need ask asks asked asking request requests requested proposes propose suggests suggest "
        "suggested "
        "requires require instructed invites plans plan planning minded curious ready ought we'd i'd they'd he'd she'd",
    ),
    rule(
        "ask asks asked request requests requested suggest suggests suggested propose proposes proposed require "
        "requires hope hopes hoping arrange arranged arranging organise organised organize organized fix fixed set "
        "plan "
        "planned have get need having getting bring bringing tempt asking invite invited inviting glad grateful "
        "pleased "
        "delighted happy appreciate obliged great good lovely",
        rf"\b(?:ask|asks|asked|request|requests|requested|suggest|suggests|suggested|propose|proposes|proposed|require|"
        rf"requires|hope|hopes|hoping)(?: that)? you(?:'ll| will| can| could| would)? (?:\w+ )?{ACT}\b",
        rf"\b(?:we|i|they|he|she)(?:'d| would| will|'ll) (?:\w+ )?(?:have|ask|get|need) you (?:to )?{ACT}\b",
        rf"\b(?:arranged?|arranging|organised?|organized?|fix(?:ed)?|set things up|plan(?:ned)?) (?:it )?for you to "
        rf"(?:\w+ )?"
        rf"{ACT}\b",
        rf"\b(?:ask|asking|invit\w+|have|having|get|getting|bring|bringing|tempt) you (?:in|over|back|along|round|"
        rf"down|up|out) "
        rf"(?:for|to|on|at) (?!board|speed|scratch)(?:\w+ ){{0,3}}?(?:{MEETING}|{WHEN}|{SEE})",
        rf"\b(?:to|and) have you {ACT}\b",
        rf"\b(?:glad|grateful|pleased|delighted|happy|appreciate it|obliged|great|good|lovely) if you (?:could|would|"
        rf"can|will|might|"
        rf"were able to|were to) (?:\w+ )?{ACT}\b",
        r"\b(?:ask|asked|call|calling|called|wants?|having) you back(?: in)?[.,!]*$",
        rf"\b(?:call|calling|called) you (?:in |back )?for (?:an? |the |another )(?:[\w-]+ ){{0,2}}?{MEETING}\b",
        when=False,
        beside="you you'll you'd",
    ),
    rule(
        "interview interviews audition trial presence attendance introduce got found secured arranged fixed won landed "
        "booked",
        r"\b(?:complete|record|take|sit|do) (?:a|an|the|your|our) (?:(?!before|after|for|at)[\w-]+ "
        r"){0,3}?interview\b",
        rf"\b(?:got|found|secured|arranged|fixed|won|landed|booked) you (?:a|an|another) (?:[\w-]+ "
        rf"){{0,2}}?{MEETING}\b",
        r"\byou(?:'re| are| have been|'ve been) (?:hereby |now )?(?:called|listed|shortlisted|selected|nominated|"
        r"picked) for "
        r"(?:an? |the )?(?:[\w-]+ ){0,2}?(?:interviews?|audition|trial)\b",
        r"\brequests? your (?:presence|attendance)\b",
        r"\b(?:like|love|want|wants|next|time|happy|glad) (?:\w+ ){0,2}?(?:to )?introduce you to\b",
        when=False,
        beside="you you're you've your",
    ),
    rule(
        "like love want wants need needs have expect see fly bring get catch come visit arrive join buy stand treat",
        rf"\b(?:like|love|want|wants|need|needs|have|expect|see) you (?:in |back |over |down |here |out |up |there |"
        rf"round |"
        rf"again |across )?(?:for (?:a|an|another|one more|your) (?:[\w'-]+ ){{0,3}}?(?:{MEETING})\b|(?:in |back |"
        rf"over |down |here "
        rf"|out |up )?(?!from |by |until |till ){LEAD}{WHEN})",
        rf"\b(?:fly|bring|get|have) you (?:out|over|up|down|across)\b[^;.]{{0,40}}?(?:{WHEN}|meet)",
        rf"\bwhen you (?:come|visit|get here|arrive|join us)\b[^;.]{{0,30}}?{WHEN}",
        r"\b(?:buy|stand|treat) you (?:to )?(?:a |an )?(?:lunch|coffee|drink|breakfast|dinner|beer|pint|tea)\b",
        rf"\b(?:see|catch) you (?:there |here |then )?{LEAD}{WHEN}",
        beside="you",
    ),
    rule(
        "want wants like likes love request requested requests arrange arranged set fix fixed propose proposed "
        "proposes "
        "suggest suggests suggested asked asks booked schedule scheduled need needs fancy fancies line organise have "
        "value "
        "welcome appreciate glad grateful ask borrow grab steal",
        rf"\b(?:want|wants|like|likes|love|request|requested|requests|arrange|arranged|set up|fix|fixed|propose|"
        rf"proposed|"
        rf"proposes|suggest|suggests|suggested|asked for|asks for|booked|schedule|scheduled|need|needs|fancy|fancies|"
        rf"line up|organise|have|value|welcome|appreciate) "
        rf"(?:up )?(?:a|an|another|one more|one last|your|some|further)\s(?:[\w'-]+ ){{0,3}}?(?:{MEETING}|{TALK}) "
        rf"(?:[\w'-]+ ){{0,2}}?(?:with|for|between) you\b",
        r"\b(?:like|love|want|wants|need|needs|glad of|grateful for|ask for|borrow|grab|steal) (?:a|an|another|half|"
        r"some|"
        r"ten|fifteen|twenty|thirty|more|a bit more|a little more) (?:[\w'-]+ ){0,3}?of your time\b",
        when=False,
        beside="you time",
    ),
    rule(
        "follow-up interview meeting call conversation round chat visit audition screen face-to-face face stage",
        rf"\b(?:like|love|wants?|asked me|happy|glad|keen|going|need|wish|hoping|pleased) to (?:set up|arrange|fix|"
        rf"fix up|"
        rf"organise|organize|schedule|book|line up|do|hold|find (?:a )?time for|get in)\b (?:a|an|another|your|one "
        rf"more|some) "
        rf"(?:[\w'-]+ ){{0,3}}?(?:{MEETING})\b",
        rf"\b(?:like|love|keen|wants?|happy|ready|pleased|delighted) to (?:take|move|progress|go|continue|follow|"
        rf"bring)\b"
        rf"(?! forward with)[^.;]{{0,40}}?\b(?:with|to|by|in|over|at|through) (?:a|an) (?:[\w-]+ ){{0,3}}?(?:{MEETING}|"
        rf"face[- ]to[- ]face)\b",
        when=False,
    ),
    rule(
        "forward",
        r"\b(?:look|looking|looks) forward to (?:\w+ )?(?:interviewing|hosting|welcoming|seeing|meeting|speaking "
        r"(?:to|with)|"
        r"talking (?:to|with)|chatting (?:to|with)|having|greeting|receiving) you\b",
    ),
    rule(
        "suggests suggested proposes proposed offer offers suggest propose",
        rf"\b(?:suggests?|suggested|proposes?|proposed|can offer|could offer) (?:you )?(?:either )?(?:[\w'-]+ "
        rf")?(?:on |the |"
        rf"at )?{WHEN}",
    ),
    # on to the next stage: "you're through to the assessment day", "Your candidacy moves to the panel stage"
    rule(
        "through progress progressed progressing moved moves move advanced advance advancing proceed proceeds "
        "proceeded "
        "go going gone earned won gained secured reached made passed taken putting put",
        r"\byou(?:r (?:candidacy|application|name))?\b(?:'\w+)? (?:\w+ ){0,4}?(?:through (?:in)?to|progress(?:es|"
        r"ed|ing)? "
        r"(?:in)?to|mov(?:es?|ed|ing) (?:on |forward |up )?(?:in)?to|advanc(?:es?|ed|ing) (?:in)?to|proceed(?:s|ed|"
        r"ing)? to|"
        r"go(?:es|ne|ing)? (?:through|forward|on) (?:to|for)|put (?:forward|through) (?:to|for)|reached|earned|won|"
        r"gained|secured|made) "
        r"(?:it (?:to|through to|into) )?(?:the |our |an? |your )?(?:place (?:at|on|in) (?:the |our )?)?(?:[\w-]+ "
        r"){0,2}?"
        r"(?:interviews?|stage|round|assessment|shortlist(?! (?:has|have|is|was|will))|short list|audition|trial|"
        r"on-?site|panel|face[- ]to[- ]face|"
        r"(?:selection|final|assessment) (?:day|weekend|centre|center|panel|board|event))\b",
        r"\b(?:advanced|moved|progressed|put|taking|moving|advancing|progressing|putting) you (?:forward |on |"
        r"through )?"
        r"(?:to|for) (?:an? |the |our )?(?:[\w-]+ ){0,2}?(?:interviews?|stage|round|assessment|panel)\b",
        when=False,
    ),
    rule(
        "invited summoned called required requested asked",
        rf"\b(?:hereby|therefore|cordially|now|you are|you're|you have been|you've been) (?:[\w-]+ ){{0,2}}?(?:invited|"
        rf"summoned|called|asked|required|requested) (?:to|for|before) (?:an? |the |our |another )?(?:[\w-]+ ){{0,3}}?"
        rf"(?:{MEETING}|{ACT})\b",
        when=False,
    ),
    # bidden: "Please join us on Teams at noon", "turn up at 6.45 on Monday"
    rule(
        "come join attend report dial log turn present arrive pop drop swing be meet bring call make",
        r"(?:^|[,;:!] (?:so |and |then |just )?|\bplease |\bkindly |\bsays? |\band |\bso )(?:please |kindly |just |"
        r"do )?(?:"
        rf"(?:come (?:in|along|and|over|to|up|down|by|back|round|for|at|on|out)|pop (?:in|over|up|by|down|round|"
        rf"along)|drop (?:in|"
        rf"by)|swing by)\b(?=[^;.]*(?:{CLOCK}|\bmeet|\bchat|\btrial|\binterview|\bsee (?:us|me|how|round|the)|\btalk|"
        rf"\bspeak|"
        rf"\blook (?:round|around)|\btour|\bdo a|\bwork|\bspend|\bshow|\bcook|\btry|\bjoin|\bcrew|\bbring|\bask for|"
        rf"\bcoffee))|"
        r"(?:join (?:us|me|him|her|them|our|the|by|via|on)(?! in \w+ing\b)|"
        r"attend|report (?:to|at)|dial in|log (?:in|on)|turn up|present yourself|"
        r"be (?:here|there|at|in|on|ready|outside)|meet (?:me|us|him|her|them)|make your way|"
        r"bring your (?:tools|boots|knives|kit|whites|gear|instrument|shoes|overalls|ppe|own)))\b",
    ),
    rule(
        "let's lets",
        rf"\blet'?s (?:\w+ )?(?:jump|hop|get|have|do|meet|talk|speak|chat|grab|arrange|fix|set|find|sit|say|"
        rf"make)\b[^.]{{0,40}}?"
        rf"\b(?:{TALK}|{WHEN}|meet|speak|talk)\b",
        when=False,
    ),
    rule(
        "requested requests wants proposed arranged booked scheduled fixed asking",
        rf"\b(?:requested|requests|wants|proposed|arranged|booked|scheduled|fixed|asking for) (?:a|an|another|your) "
        rf"(?:[\w'-]+ "
        rf"){{0,3}}?"
        rf"(?:{MEETING})\b",
    ),
    rule(
        "link details instructions number",
        r"\b(?:here(?:'s| is| are)|below|attached|this is|use) (?:the |your |a )?(?:[\w-]+ ){0,2}?(?:zoom|teams|meet|"
        r"video|joining|dial-in|webex|skype|call|meeting|interview) (?:link|details|instructions|number)\b",
    ),
    rule(
        "next comes",
        rf"\bnext (?:for you|up|comes|step|stage|hurdle|thing)\b[^.;]{{0,20}}?(?:\bis|'s|\bcomes|\bwill be) (?:an?|"
        rf"the|your|our|to) "
        rf"(?:[\w-]+ ){{0,3}}?(?:{MEETING}|check)\b",
        when=False,
    ),
    rule(
        "confirmed works suits fine perfect booked fixed",
        rf"(?:^|[,;:] |\b(?:so|that|then|yes|great) )(?:so |then )?{LEAD}{WHEN}(?: (?:at )?{WHEN})?(?: \w+)? "
        rf"(?:(?:is|'s) "
        rf"(?:now )?(?:confirmed|fine|perfect|booked|fixed|good)|works|suits)\b",
    ),
    rule(
        "interview audition trial",
        rf"^(?:\W*)(?:\w+, )?(?:your |(?:date|time|venue|day|place) (?:of|for) (?:the |your )?)?(?:[\w-]+ "
        rf")?(?:interview|audition|"
        rf"trial(?: run| shift| day)?)(?: (?:date|time|slot|details|on))?\s?[:–-]\s?.*?{WHEN}",
    ),
    # "we now have a date for your second interview", "choose a time for your interview"
    rule(
        "date time slot day hour",
        rf"\b(?:have|got|here(?:'s| is)|set|fixed|agreed|is) (?:now )?an? (?:date|time|slot|day|hour) for your "
        rf"(?:[\w'-]+ "
        rf"){{0,2}}?{MEETING}\b",
    ),
    rule(
        "details particulars arrangements choose pick select selected chosen picked shortlisted",
        r"\b(?:below|attached|find|here|following) (?:\w+ ){0,3}?(?:details|particulars|arrangements) (?:of|for) "
        r"(?:your|the) (?:[\w'-]+ ){0,2}?(?:interview|visit|call|audition|trial|assessment (?:day|centre))\b(?! "
        r"(?:expenses|feedback))",
        r"\b(?:choose|pick|select) (?:an? |another |your )(?:\w+ )?(?:time|slot|date|day) for your (?:[\w'-]+ "
        r"){0,2}?(?:interview|visit|call|audition|trial|assessment)\b",
        r"\b(?:choose|pick|select) one of (?:the|these) (?:\w+ )?(?:times|slots|dates|days) for (?:your|the|an?) "
        r"(?:\w+ "
        r"){0,2}?(?:interview|visit|call|audition|trial)\b",
        r"\b(?:selected|chosen|picked|shortlisted) you for (?:an?|the|our) (?:[\w-]+ ){0,2}?(?:interview|visit|"
        r"audition|trial|"
        r"assessment day)\b",
        when=False,
    ),
    rule(
        "interview",
        rf"\bthe (?:[\w-]+ )?interview\b[^.;]{{0,40}}? (?:will|is to) (?:be held|take place|be (?:at|"
        rf"on))\b[^.;]{{0,60}}?"
        rf"{WHEN}(?<!week)",
        rf"^the interview is {LEAD}{WHEN}",
        rf"\b(?:second|third|final|next|first) interview[,:] {LEAD}{WHEN}",
    ),
    rule(
        "confirm confirming reminder remind",
        r"\b(?:confirm|let (?:me|us) know)\b.{0,20}? you (?:can|are able to|will be able to) (?:attend|make it|come|"
        r"join us)\b",
        rf"\b(?:this is to confirm|confirming|reminder of|remind you of) (?:our|your) (?:[\w-]+ ){{0,2}}?{MEETING}\b",
    ),
    rule(
        "find fix make arrange book agree schedule",
        r"\b(?:find|fix|arrange|book|agree|schedule|agree on|make) (?:a |some |an |half an |another |the )?(?:\w+ "
        r")?(?:time|"
        r"hour|minutes|date|moment|slot)\b[^.;]{0,25}?\b(?:to|for) (?:us (?:both )?to |you to |you and (?:\w+ )?to |a "
        r"(?:\w+ )?)?(?:talk|speak|meet|chat|connect|call|conversation|interview)\b",
        when=False,
    ),
    rule(
        "invite invitation request",
        r"\b(?:(?:attached|find|sent|sending|accept|is|here's|have|received) (?:\w+ ){0,3}?(?:(?:calendar|meeting|"
        r"teams|zoom|"
        r"outlook|google|diary) (?:invite|invitation|request)|interview (?:request|invite|invitation)))\b",
        when=False,
    ),
)
