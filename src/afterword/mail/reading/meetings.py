"""Meetings told in nobody's phrase: somebody who is to see the candidate, what for, and when.

`invited` knows how people ask. This knows how any meeting is told: who sees, tests or hears whom (`_SEE`), what it is
called (`MEETING`), what is done with it (booked, moved, confirmed, wished for) and a day or an hour to come (`WHEN`). A
rule is looked at only where one of its words occurs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from afterword.mail.reading.reader import Hearing, Said

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_CLOCK = (
    r"(?:\d{1,2}(?:[.:h]\d\d)?\s?(?:am|pm|a\.m|p\.m|o'clock|hrs|sharp)\b|\d{1,2}[.:h]\d\d\b|[012]\d[0-5]\d(?: hours)?\b|"
    rf"noon\b|midday\b|half (?:past )?{_HOUR}\b|quarter (?:to|past) {_HOUR}\b|{_HOUR} o'clock\b|"
    rf"at (?:\d{{1,2}}|{_HOUR})\b(?! (?:people|candidates|days|weeks))|first thing\b)"
)
_DATE = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|tues?|weds?|thurs?|fri)\b|tomorrow\b|today\b|tonight\b|"
    r"this (?:morning|afternoon|evening|week|weekend)\b|next (?:week|weekend|month)\b|\d{1,2}(?:st|nd|rd|th)\b|"
    rf"the \d{{1,2}}\b|\d{{1,2}} (?:of )?{_MONTH}\b|{_MONTH} \d{{1,2}}\b|\d{{1,2}}/\d{{1,2}}\b|"
    r"(?:a )?(?:week|fortnight) (?:today|on|from)\b)"
)
WHEN = rf"(?:{_CLOCK}|{_DATE})"
"""A day or an hour, in folded words."""
_LEAD = r"(?:on |at |for |to |until |till |this |next |the |by |from |a |quarter |half |say |coming |early |late )*"

MEETING = (
    r"(?:interviews?|audition|trial(?: (?:day|shift|run|lesson))?|tryout|try-out|taster|(?:assessment|selection) "
    r"(?:day|centre|center|weekend|event|board|panel)|lesson|observation|visit|tour|site visit|calls?|chat|"
    r"conversation|meeting|talk|screen|screening|session|presentation|demonstration|demo|panel|board|viva|oral|"
    r"(?:skills|driving|typing|trade|bench|road|practical|fitness|written|flight|sim|simulator|work|competency) (?:test|"
    r"check|assessment|trial|exercise)|"
    r"round|stage|slot|appointment|coffee|zoom|walk-?round|catch-?up|follow-up|discussion|teams call|superday|on-?site)"
)
_TALK = (
    r"(?:interviews?|chat|call|conversation|meeting|talk|word|yarn|natter|coffee|cuppa|zoom|trial|visit|catch-?up|"
    r"discussion|screen|sit-?down|get-together|session|brew|tea|walk-?round|look (?:round|around))"
)
_SEE = (
    r"(?:see|meet(?: up)?(?: with)?|interview|receive|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|sit down with|"
    rf"catch up with|sound out|have (?:a|another) (?:\w+ )?{_TALK} with|spend (?:some|more|a little) time with|"
    r"walk round with)"
)
_SEEING = r"(?:seeing|meeting(?: with)?|interviewing|receiving|speaking (?:to|with)|talking (?:to|with)|sitting down with)"
_ACT = (
    r"(?:come|attend|appear|return|visit|meet|join (?:us|me|him|her|them|our|the|a)|see (?:us|me|him|her|mr|mrs|ms|dr|the|our|"
    r"round|how|over|around)|speak (?:to|with)|talk (?:to|with)|chat|present|teach|interview|sit (?:a|an|the|down|in)|"
    r"walk|spend (?:a|an|the|some|half)|take part in|demonstrate|fly|drive|travel|pop|drop|swing|call in|cook|"
    r"do (?:a|an|another) (?:[\w-]+ ){0,2}?(?:trial|shift|interview|test|lesson|session|presentation)|"
    r"work (?:a|an) (?:[\w-]+ ){0,2}?(?:shift|day|session|service)|sing|play|audition|ride along|be present|report to|"
    r"give (?:a|an|our|the|us a) (?:[\w-]+ ){0,2}?(?:talk|lecture|presentation|seminar|lesson|recital|class|demonstration))"
)
_WISH = (
    r"(?:like|love|likes|loves|wants?|wishes|wish|keen|happy|glad|delighted|pleased|hopes?|hoping|eager|excited|"
    r"needs?|asks?|asked|asking|requests?|requested|requests that|proposes?|suggests?|suggested|requires?|would have|"
    r"instructed|requested|invites?|plans?|planning|minded|curious|ready|ought)"
)


class Rule(NamedTuple):
    """`needs`: one of these words must occur. `when`: a day or an hour to come must be told beside it."""

    needs: frozenset[str]
    told: re.Pattern[str]
    when: bool = True


def _rule(needs: str, *told: str, when: bool = True) -> Rule:
    return Rule(frozenset(needs.split()), re.compile("|".join(told)), when)


_TELLS = (
    r"(?:chat|talk|discuss|interview|conversation|screen|go (?:over|through)|work through|run (?:over|through|you)|(?:take|walk) you "
    r"through|hear more|first|introduc\w+|ask you|get to know|learn more|speak|meet)"
)
_MOVES = (
    r"(?:mov(?:e|ed|ing)|push(?:ed|ing)?|bring|brought|bringing|shift(?:ed|ing)?|put|putting|chang(?:e|ed|ing)|"
    r"re-?arrang(?:e|ed|ing)|reschedul(?:e|ed|ing)|switch(?:ed)?|swap(?:ped)?|postpon(?:e|ed)|delay(?:ed)?|set|reset|"
    r"slid|bump(?:ed)?)"
)
_HELD = (
    r"(?:now |still |instead |therefore |just )?(?:be |been )?(?:now |still |instead |to be )?(?:held|conducted|"
    r"taking place|take place|takes place|go(?:ing|es)? ahead|happen\w*|start\w*|begin\w*|moved|rescheduled|re-?arranged|"
    r"put back|brought forward|pushed back|set|fixed|planned|arranged|scheduled|booked|confirmed|convened|down)"
)

RULES: tuple[Rule, ...] = (
    # who sees whom: "Captain Reyes will see you aboard at 1600"
    _rule(
        "you",
        rf"(?:'ll|\bwill|\bshall|\b(?:is|are|am|'s|'re|'m) (?:going |due |able )?to|\bcan|\bto) (?:\w+ )?(?:be {_SEEING}|"
        rf"{_SEE}) (?:with )?(?:both of |each of )?you\b(?! (?:get|do|succeed|how|know|through|in (?:the|your) (?:new|"
        rf"future|role)))",
        rf"(?:'re|'s|\bis|\bare|\bam) {_SEEING} you\b",
    ),
    _rule(
        "you'll you you're",
        r"\byou(?:'ll| will| shall| are to|'re to|'re| are) (?:then |now |also |first |both |going to )?(?:be )?(?:"
        r"interviewed|meeting|seen|observed|assessed|joined by|presenting|shadowing|teaching|auditioning|"
        r"doing (?:a|an|the|your) (?:[\w-]+ ){0,2}?(?:test|trial|lesson|shift|presentation|session|demo\w*|exercise)|"
        r"sitting (?:a|an|the) |spending (?:a|an|the|some)|speaking (?:to|with)|talking (?:to|with)|"
        r"meet (?!with (?:success|resistance)|(?:the|our) (?:criteria|requirements|deadline))|sit (?:a|an|the) "
        r"(?:[\w-]+ )?(?:test|paper|exam\w*))",
    ),
    _rule(
        "conduct hold host convene lead chair",
        rf"(?:'ll|\bwill|\bshall|\bto) (?:conduct|hold|host|convene|lead|chair) (?:your|a|an|the) (?:[\w-]+ ){{0,2}}?"
        rf"(?:{MEETING})(?: with you| by| at| on|[.!]|$)",
        when=False,
    ),
    _rule(
        "call ring phone telephone skype facetime bell buzz dial calling ringing phoning telephoning",
        rf"(?:'ll|\bwill|\bshall|\bto|\bcan) (?:(?:\w+ )?(?:call|ring|phone|telephone|skype|facetime|dial|video-?call) "
        rf"(?:you|on {WHEN}|{WHEN})|be (?:calling|ringing|phoning|telephoning) you|give you a (?:\w+ )?(?:call|ring|bell|buzz))\b.{{0,60}}?\b(?:to|for) (?:a |an |have a |your |do "
        rf"(?:a|the|your) )?(?:\w+ )?{_TELLS}\b",
    ),
    # the meeting itself: "Your audition is at 2.40 on Saturday", "Interview moved forward to 1pm"
    _rule(
        "your yours our",
        rf"\b(?:your (?:[\w'-]+ ){{0,3}}?{MEETING}(?: (?:time|date|slot))?|yours)(?: (?:with|at|in|for|by|over) [^,;.]{{1,40}}?)?(?:'s|'ll| is| "
        rf"are| will| shall| has| have| can| starts| begins| moves| remains| stays)? (?:now |be |to be |still )*"
        rf"(?:{_HELD}\b[^;.]{{0,60}}?{WHEN}|{_LEAD}{WHEN})",
    ),
    _rule(
        "hold conduct do have",
        rf"(?:'ll|\bwill|\bshall|\bcan|'d| to) (?:now |still |therefore )?(?:hold|conduct|do|have) (?:your "
        rf"(?:[\w-]+ ){{0,2}}?{MEETING}|it) (?:by|over|on|via|at|in) (?:the )?(?:phone|telephone|video|teams|zoom|skype|"
        rf"meet|person|appointed|{WHEN})",
        when=False,
    ),
    _rule(
        "interview call meeting chat visit trial audition slot",
        rf"^(?:\w+ )?(?:interview|call|meeting|chat|visit|trial|audition|slot) (?:now |has been |is |been )*(?:moved|"
        rf"brought|put|pushed|shifted|changed|rescheduled|confirmed|booked|set)\b[^;.]{{0,30}}?{WHEN}",
    ),
    _rule(
        "move moved push pushed bring brought shift shifted put change changed rearrange rearranged reschedule "
        "rescheduled switch switched swap swapped postpone postponed delay delayed moving re-arrange re-arranged bringing "
        "pushing shifting changing rescheduling putting slid bump bumped make do set",
        rf"\b{_MOVES} (?:back |forward )?(?:our|your|the|tomorrow's|today's|\w+day's) (?:[\w-]+ ){{0,2}}?(?:{MEETING}|time)"
        rf"\b(?! (?:of|for) (?:the )?(?:decision|start)).{{0,40}}?{WHEN}",
        rf"\b(?:can|could|shall|may|might|have to|need to|'ll|had to|better) (?:we |have to |need to )?(?:please )?(?:make|"
        rf"move|push|bring|shift|switch|do) it (?:back |forward |instead )?{_LEAD}{WHEN}",
        rf"\b{WHEN}(?: \w+)? (?:rather than|instead of|and not|not) {_LEAD}(?:{WHEN}|\d)",
    ),
    _rule(
        "it's it",
        rf"\bit(?:'s| is|'ll be| will be) now {_LEAD}{WHEN}(?:,? {_LEAD}{WHEN}| \d+[.:]\d+)?(?:[.,]|$| and not| rather| instead| with)",
        rf"{WHEN}(?: \w+){{0,2}} it is(?:[,.!]| then| with| and|$)",
    ),
    # kept free: "you're booked in with Karen for 9.30", "I've put you down for the 4 o'clock"
    _rule(
        "booked put pencilled penciled slotted fitted squeezed listed entered got have scheduled down expect expects expecting await "
        "book put",
        rf"\b(?:booked|book|put|pencill?ed|slotted|fitted|squeezed|listed|entered|got|have|scheduled) you (?:in|down|up|"
        rf"for|on the list)\b[^;]{{0,60}}?(?:{WHEN}|{MEETING}|{_TALK})\b",
        rf"\b(?:expect|expects|expecting|await|awaits) you\b(?! to\b)[^;.]{{0,50}}?{WHEN}",
    ),
    _rule(
        "you're you you've",
        rf"\byou(?:'re| are| have been|'ve been) (?:now |all |provisionally |currently |hereby )?(?:booked(?: in| on)?|"
        rf"(?:down|pencill?ed in|slotted in|scheduled|listed|due|expected|up|on (?:the list|at)|in the diary|confirmed|"
        rf"set)(?! to (?:start|join|hear))|allocated|given|assigned|granted)\b[^;]{{0,60}}?{WHEN}",
    ),
    _rule(
        "on good set confirmed",
        rf"\b(?:we(?:'re| are)|are we|all|you(?:'re| are)|still) (?:all |still |now |both )*(?:on|good|set|confirmed) for "
        rf"(?:\w+ )?{_LEAD}{WHEN}",
    ),
    # wishes: "the client wants to meet you in person", "we ask that you attend a skills demonstration"
    _rule(
        "you your you'll you'd",
        rf"(?:\b{_WISH}|'d) (?:\w+ ){{0,2}}?(?:to|and) (?:\w+ )?{_SEE} (?:with )?(?:both of |each of )?you\b(?! (?:get|do|"
        rf"succeed|how|happy|on (?:the|our) team|apply|around|again (?:some|one) ?day))",
        rf"\b{_WISH} (?:\w+ ){{0,2}}?you (?:to |two to |both to )(?:\w+ )?{_ACT}\b",
        rf"\b(?:ask|asks|asked|request|requests|requested|suggest|suggests|suggested|propose|proposes|proposed|require|"
        rf"requires|hope|hopes|hoping)(?: that)? you(?:'ll| will| can| could| would)? (?:\w+ )?{_ACT}\b",
        rf"\b(?:we|i|they|he|she)(?:'d| would| will|'ll) (?:\w+ )?(?:have|ask|get|need) you (?:to )?{_ACT}\b",
        rf"\b(?:arranged?|arranging|organised?|organized?|fix(?:ed)?|set things up|plan(?:ned)?) (?:it )?for you to (?:\w+ )?"
        rf"{_ACT}\b",
        rf"\b(?:ask|asking|invit\w+|have|having|get|getting|bring|bringing|tempt) you (?:in|over|back|along|round|down|up|out) "
        rf"(?:for|to|on|at) (?!board|speed|scratch)(?:\w+ ){{0,3}}?(?:{MEETING}|{WHEN}|{_SEE})",
        rf"\b(?:to|and) have you {_ACT}\b",
        rf"\b(?:glad|grateful|pleased|delighted|happy|appreciate it|obliged|great|good|lovely) if you (?:could|would|can|will|might|"
        rf"were able to|were to) (?:\w+ )?{_ACT}\b",
        rf"\b(?:complete|record|take|sit|do) (?:a|an|the|your|our) (?:(?!before|after|for|at)[\w-]+ ){{0,3}}?interview\b",
        rf"\b(?:got|found|secured|arranged|fixed|won|landed|booked) you (?:a|an|another) (?:[\w-]+ ){{0,2}}?{MEETING}\b",
        r"\byou(?:'re| are| have been|'ve been) (?:hereby |now )?(?:called|listed|shortlisted|selected|nominated|picked) for "
        r"(?:an? |the )?(?:[\w-]+ ){0,2}?(?:interviews?|audition|trial)\b",
        r"\brequests? your (?:presence|attendance)\b",
        r"\b(?:like|love|want|wants|next|time|happy|glad) (?:\w+ ){0,2}?(?:to )?introduce you to\b",
        when=False,
    ),
    _rule(
        "you",
        rf"\b(?:like|love|want|wants|need|needs|have|expect|see) you (?:in |back |over |down |here |out |up |there |round |"
        rf"again |across )?(?:for (?:a|an|another|one more|your) (?:[\w'-]+ ){{0,3}}?(?:{MEETING})\b|(?:in |back |over |down |here "
        rf"|out |up )?{_LEAD}{WHEN})",
        rf"\b(?:fly|bring|get|have) you (?:out|over|up|down|across)\b[^;.]{{0,40}}?(?:{WHEN}|meet)",
        rf"\bwhen you (?:come|visit|get here|arrive|join us)\b[^;.]{{0,30}}?{WHEN}",
        rf"\b(?:buy|stand|treat) you (?:to )?(?:a |an )?(?:lunch|coffee|drink|breakfast|dinner|beer|pint|tea)\b",
        rf"\b(?:see|catch) you (?:there |here |then )?{_LEAD}{WHEN}",
    ),
    _rule(
        "you time",
        rf"\b(?:want|wants|like|likes|love|request|requested|requests|arrange|arranged|set up|fix|fixed|propose|proposed|"
        rf"proposes|suggest|suggests|suggested|asked for|asks for|booked|schedule|scheduled|need|needs|fancy|fancies|"
        rf"line up|organise|have|value|welcome|appreciate) "
        rf"(?:up )?(?:a|an|another|one more|one last|your|some|further)\s(?:[\w'-]+ ){{0,3}}?(?:{MEETING}|{_TALK}) "
        rf"(?:[\w'-]+ ){{0,2}}?(?:with|for|between) you\b",
        r"\b(?:like|love|want|wants|need|needs|glad of|grateful for|ask for|borrow|grab|steal) (?:a|an|another|half|some|"
        r"ten|fifteen|twenty|thirty|more|a bit more|a little more) (?:[\w'-]+ ){0,3}?of your time\b",
        when=False,
    ),
    _rule(
        "follow-up interview meeting call conversation round chat visit audition screen face-to-face face stage",
        rf"\b(?:like|love|wants?|asked me|happy|glad|keen|going|need|wish|hoping|pleased) to (?:set up|arrange|fix|fix up|"
        rf"organise|organize|schedule|book|line up|do|hold|find (?:a )?time for|get in)\b (?:a|an|another|your|one more|some) "
        rf"(?:[\w'-]+ ){{0,3}}?(?:{MEETING})\b",
        rf"\b(?:like|love|keen|wants?|happy|ready|pleased|delighted) to (?:take|move|progress|go|continue|follow|bring)\b"
        rf"(?! forward with)[^.;]{{0,40}}?\b(?:with|to|by|in|over|at|through) (?:a|an) (?:[\w-]+ ){{0,3}}?(?:{MEETING}|"
        rf"face[- ]to[- ]face)\b",
        when=False,
    ),
    _rule(
        "forward",
        r"\b(?:look|looking|looks) forward to (?:\w+ )?(?:interviewing|hosting|welcoming|seeing|meeting|speaking (?:to|with)|"
        r"talking (?:to|with)|chatting (?:to|with)|having|greeting|receiving) you\b",
    ),
    _rule(
        "suggests suggested proposes proposed offer offers suggest propose",
        rf"\b(?:suggests?|suggested|proposes?|proposed|can offer|could offer) (?:you )?(?:either )?(?:[\w'-]+ )?(?:on |the |"
        rf"at )?{WHEN}",
    ),
    # on to the next stage: "you're through to the assessment day", "Your candidacy moves to the panel stage"
    _rule(
        "through progress progressed progressing moved moves move advanced advance advancing proceed proceeds proceeded "
        "go going gone earned won gained secured reached made passed taken putting put",
        rf"\byou(?:r (?:candidacy|application|name))?\b(?:'\w+)? (?:\w+ ){{0,4}}?(?:through (?:in)?to|progress(?:es|ed|ing)? "
        rf"(?:in)?to|mov(?:es?|ed|ing) (?:on |forward |up )?(?:in)?to|advanc(?:es?|ed|ing) (?:in)?to|proceed(?:s|ed|ing)? to|"
        rf"go(?:es|ne|ing)? (?:through|forward|on) (?:to|for)|reached|earned|won|gained|secured|made) "
        rf"(?:it (?:to|through to|into) )?(?:the |our |an? |your )?(?:place (?:at|on|in) (?:the |our )?)?(?:[\w-]+ ){{0,2}}?"
        rf"(?:interviews?|stage|round|assessment|shortlist|short list|audition|trial|on-?site|panel|face[- ]to[- ]face|"
        rf"(?:selection|final|assessment) (?:day|weekend|centre|center|panel|board|event))\b",
        rf"\b(?:advanced|moved|progressed|put|taking|moving|advancing|progressing|putting) you (?:forward |on |through )?"
        rf"(?:to|for) (?:an? |the |our )?(?:[\w-]+ ){{0,2}}?(?:interviews?|stage|round|assessment|panel)\b",
        when=False,
    ),
    _rule(
        "invited summoned called required requested asked",
        rf"\b(?:hereby|therefore|cordially|now|you are|you're|you have been|you've been) (?:[\w-]+ ){{0,2}}?(?:invited|"
        rf"summoned|called|asked|required|requested) (?:to|for|before) (?:an? |the |our |another )?(?:[\w-]+ ){{0,3}}?"
        rf"(?:{MEETING}|{_ACT})\b",
        when=False,
    ),
    # bidden: "Please join us on Teams at noon", "turn up at 6.45 on Monday"
    _rule(
        "come join attend report dial log turn present arrive pop drop swing be meet bring call make",
        r"(?:^|[,;:!] (?:so |and |then |just )?|\bplease |\bkindly |\bsays? |\band |\bso )(?:please |kindly |just |do )?(?:"
        rf"(?:come (?:in|along|and|over|to|up|down|by|back|round|for|at|on|out)|pop (?:in|over|up|by|down|round|along)|drop (?:in|"
        rf"by)|swing by)\b(?=[^;.]*(?:{_CLOCK}|\bmeet|\bchat|\btrial|\binterview|\bsee (?:us|me|how|round|the)|\btalk|\bspeak|"
        rf"\blook (?:round|around)|\btour|\bdo a|\bwork|\bspend|\bshow|\bcook|\btry|\bjoin|\bcrew|\bbring|\bask for|\bcoffee))|"
        r"(?:join (?:us|me|him|her|them|our|the|by|via|on)|"
        r"attend|report (?:to|at)|dial in|log (?:in|on)|turn up|present yourself|"
        r"be (?:here|there|at|in|on|ready|outside)|meet (?:me|us|him|her|them)|make your way|"
        r"bring your (?:tools|boots|knives|kit|whites|gear|instrument|shoes|overalls|ppe|own)))\b",
    ),
    _rule(
        "let's lets",
        rf"\blet'?s (?:\w+ )?(?:jump|hop|get|have|do|meet|talk|speak|chat|grab|arrange|fix|set|find|sit|say|make)\b[^.]{{0,40}}?"
        rf"\b(?:{_TALK}|{WHEN}|meet|speak|talk)\b",
        when=False,
    ),
    _rule(
        "requested requests wants proposed arranged booked scheduled fixed",
        rf"\b(?:requested|requests|wants|proposed|arranged|booked|scheduled|fixed) (?:a|an|another|your) (?:[\w'-]+ ){{0,3}}?"
        rf"(?:{MEETING})\b",
    ),
    _rule(
        "link details instructions number",
        r"\b(?:here(?:'s| is| are)|below|attached|this is|use) (?:the |your |a )?(?:[\w-]+ ){0,2}?(?:zoom|teams|meet|"
        r"video|joining|dial-in|webex|skype|call|meeting|interview) (?:link|details|instructions|number)\b",
    ),
    _rule(
        "next comes",
        rf"\bnext (?:for you|up|comes|step|stage|hurdle|thing)\b[^.;]{{0,20}}?(?:\bis|'s|\bcomes|\bwill be) (?:an?|the|your|our|to) "
        rf"(?:[\w-]+ ){{0,3}}?(?:{MEETING}|check)\b",
        when=False,
    ),
    _rule(
        "confirmed works suits fine perfect booked fixed",
        rf"(?:^|[,;:] |\b(?:so|that|then|yes|great) )(?:so |then )?{_LEAD}{WHEN}(?: (?:at )?{WHEN})?(?: \w+)? (?:(?:is|'s) "
        rf"(?:now )?(?:confirmed|fine|perfect|booked|fixed|good)|works|suits)\b",
    ),
    _rule(
        "interview audition trial",
        rf"^(?:\W*)(?:\w+, )?(?:your |(?:date|time|venue|day|place) (?:of|for) (?:the |your )?)?(?:[\w-]+ )?(?:interview|audition|"
        rf"trial(?: run| shift| day)?)(?: (?:date|time|slot|details|on))?\s?[:–-]\s?.*?{WHEN}",
    ),
    _rule(
        "find fix make arrange book agree schedule",
        r"\b(?:find|fix|arrange|book|agree|schedule|agree on|make) (?:a |some |an |half an |another |the )?(?:\w+ )?(?:time|"
        r"hour|minutes|date|moment|slot)\b[^.;]{0,25}?\b(?:to|for) (?:us (?:both )?to |you to |you and (?:\w+ )?to |a "
        r"(?:\w+ )?)?(?:talk|speak|meet|chat|connect|call|conversation|interview)\b",
        when=False,
    ),
    _rule(
        "invite invitation request",
        r"\b(?:(?:attached|find|sent|sending|accept|is|here's|have|received) (?:\w+ ){0,3}?(?:(?:calendar|meeting|teams|zoom|"
        r"outlook|google|diary) (?:invite|invitation|request)|interview (?:request|invite|invitation)))\b",
        when=False,
    ),
)

_ASKED = (
    _rule(
        "free about around available able willing up game open prepared manage spare fancy time possible mind do make",
        rf"\b(?:are|would|could|can|will|might|do|is|any|if) (?:\w+ )?(?:you|it|chance)\b.{{0,25}}?\b(?:free|about|around|"
        rf"available|able|willing|happy|up for|game|open|prepared|manage|spare|fancy|possible|have time|mind)\b.{{0,40}}?\b(?:for "
        rf"(?:a|an|another|our|the|your)? ?(?:[\w-]+ ){{0,4}}?{_TALK}\b|to (?:\w+ )?(?:come|meet|speak|talk|chat|pop|drop|"
        rf"(?:fly|travel|visit|attend|drive)\b(?=[^?]*(?:{WHEN}|\bmeet|\binterview|for (?:a|the) day|\bto see|look round))|join (?:us|me|a|our)(?! (?:as|team|full))))",
        rf"\b(?:can|could|able to|possible to|would) (?:you )?(?:still )?(?:do|make|manage) (?:a |an |another )?(?:[\w-]+ )?"
        rf"(?:teams|zoom|calls?|chat|video|interview|{_LEAD}{WHEN})\b(?! (?:writing|task))",
        when=False,
    ),
    _rule(
        "speak talk meet chat",
        r"\b(?:can|could|shall|may|might) (?:we|i|he|she|they|you and i) (?:all |please |both )?(?:speak|talk|meet|chat|sit "
        r"down|get together|catch up|interview|see)(?: with| to)? (?:you|again|properly|in person|face to face|this|next|"
        r"tomorrow|on|at|before|over)\b",
        when=False,
    ),
)

_BESIDE = re.compile(
    r"(?<!before )(?<!after )\b(?:for|to|as|with|an?|another|be|quick|short|informal|further)"
    r" (?:an? )?(?:[\w-]+ ){0,3}?(?:interview|audition|trial shift|trial day|chat|phone call|video call|call "
    r"with|conversation|assessment day|meeting with (?:you|mr|mrs|ms|dr)|site visit|coffee|skills test)\b"
)
"""A meeting named in any way; with a day or an hour to come and the candidate beside it, it is one to come to."""
_NOT_BESIDE = re.compile(
    r"\b(?:before|prior to|ahead of|after|following|since|during|about|regarding|until|from|at|of|discuss|consider|review) (?:the |your |our |an? |this "
    r"|that )?(?:[\w-]+ ){0,2}?(?:interviews?|conversation|chat|call|meeting|visit|trial|audition)\b|\b(?:call|ring|phone|"
    r"email|contact) (?:me|us|him|her|them|the)\b|\b(?:bring|send|sent|submit|complete|return|provide|fill|upload|email|forward|"
    r"prepare|start|begin work)\b|\binterviews\b|\b(?:thank|thanks|interviewed|enjoyed|sorry)\b|\b(?:next|second|third|"
    r"other|more) candidates?\b|\b(?:i|we)(?:'ve| have) (?:a|another) (?:call|meeting)\b|\bback to you\b|\barrange a call with the\b|\bring you "
    r"(?:straight )?after\b|\bcandidates\b|\bclient\b|\banother (?:candidate|applicant|person)\b|\b(?:board|committee) "
    r"(?:meets|sits|is)\b"
)
_AT_THE_HOUR = re.compile(
    rf"(?<!by )(?<!before )(?<!until )(?<!till )(?<!after )(?<!past )(?<!between )(?<!from )(?<!than )(?<!\d-)(?<!\w-)"
    rf"\b(?:at |for |from )?{_CLOCK}"
)
"""An hour at which something is, and not by which."""
_OTHER_HOURS = re.compile(
    r"\b(?:by|before|until|till|after|no later than|between|latest|opens?|open|opening|closes?|hours|call|ring|phone|text|"
    r"email|telephone|whatsapp|message|shout|try|catch|sent|send|wrote|received|arrived|submitted|applied|applying|away|leave|"
    r"office|holiday|shifts?|rota|pay|salary|start\w*|finish\w*|pm-|deadline|expires?|parking|train|bus|flight|hotel|doors|"
    r"lunch break|missed|last|was|were|asked|need|needed|form|reply|respond|answer|accept|sign|upload|return|back)\b"
)
"""What has an hour of its own."""
_OF_US = frozenset(("you", "your", "you'll", "you're", "you'd", "you've", "me", "us", "we", "i", "we'd", "i'd", "i'll", "we'll"))

_NOBODYS = re.compile(
    r"\b(?:whoever|whichever|applicants?|candidates? (?:who|that|are|will|must|should|may)|those (?:who|we|selected|"
    r"shortlisted|chosen|invited|interviewed)|anyone|nobody|no one|no-one|(?:some|most|all|other|few|many|"
    r"the other|successful|shortlisted|selected|unsuccessful) (?:candidates|people)|normally|usually|typically|as a rule|"
    r"in general|at some (?:stage|point|time)|some ?day|from time to time|some time|by custom|as a matter of course|"
    r"for example|(?:review|offer|reference|decision|vetting|screening|verification|consideration) stage|until "
    r"further notice|called off|suspended|paused|frozen|on ice|not (?:be )?go(?:ing)? ahead|no need to (?:come|attend|meet|travel|visit))\b"
)
"""What is said of all, or of none, or of no day in particular."""
_MAYBE = re.compile(
    r"\b(?:may|might) (?:\w+ )?(?:invite|ask|be asked|be invited|want|wish|need|like|call|meet|see|be able)\b|\b(?:hoping|"
    r"hope|trying|try|like) to (?:persuade|get them|convince)|\bin which case\b|\bit's likely\b|\blikely to\b|\bthere may\b|"
    r"\bwere (?:we|you|they) to\b|\btalk of\b|\bperhaps\b|\bi've suggested to\b|\b(?:would|will) be (?:invited|contacted)\b(?! on)"
)
_RING = re.compile(r"(?:please |kindly |just |do )?(?:call|ring|phone|contact|email|text|telephone|try|chase) (?:me|us|him|her|them)\b")
"""Whoever is to ring somebody may hear anything then."""
_FEAST = re.compile(
    r"\b(?:open (?:evening|day|house|morning)|supper|dinner party|christmas (?:party|lunch|do)|easter (?:lunch|sunday)|party|"
    r"wedding|barbecue|bbq|braai|concert|newsletter|webinar|christening|carols?|festival|careers? fair|job fair|community|"
    r"talent (?:pool|community|network)|research panel|survey|linkedin|match|beach clean|podcast|training course|workshop|"
    r"conference|fundraiser|raffle|quiz night|reunion|our (?:autumn|spring|summer|winter) (?:show|fair|sale))\b"
)
_BEGINS = re.compile(
    r"\b(?:first day|first shift|start(?:ing)? (?:work|date|with us|on the job)|start (?:on|in|from)|(?:make|for|as) a start|training (?:day|session|course|week)|induction|orientation|onboarding|payroll|"
    r"occupational health|medical|contract|drug test|background check|uniform|hotel|flight|taxi|doctor|dentist|probation|"
    r"join (?:us|the team|our team) (?:as|full|part|perm)|welcome (?:to the team|aboard|on board)|(?:an|the|our|your|job) offer)\b"
)
"""The work itself, or another matter than a meeting."""
_NEWS = re.compile(
    r"\b(?:decision|outcomes?|results?|verdict|(?<!good )(?<!great )news|an answer|update|let you know|hear from|decide|choose|references?|(?:is|picks|chooses|decides)\b.{0,20}\bto (?:hear|pick|choose)|to hear|picks|decides|chooses|"
    r"tell you\b(?! (?:more|about))|inform you|how you (?:got|did|fared)|yes or no|either way|one way or|whether you|where (?:you|we) "
    r"stand|find out|be told|you'll know|write to you|notify|announc\w+|(?:look at|consider|go through|review|discuss) (?:your|the) "
    r"(?:applications?|files?|papers|case|notes|scores|candidates)|(?:any|further|other) (?:questions?|queries|concerns?)|should you "
    r"(?:have|wish|need|want)|referees?|closing date|deadline|feedback|former employer|start date)\b"
)
"""What they have to tell, in stead of what they want to ask; or another thing that has a day."""
_OVER = re.compile(
    r"\b(?:was|were|had been|took place|went|did) (?:\w+ )?(?:a pleasure|great|good|nice|lovely|delightful|interviewed|"
    r"booked|meeting|seen|able)?\b"
)
_THANKED = re.compile(
    r"\b(?:thank|thanks|enjoyed|pleasure|appreciate\w*|great|nice|lovely|good|sorry) (?:\w+ ){0,4}?(?:for|to|that|of|you for)?"
    r" ?(?:\w+ ){0,2}?(?:meet|meeting|seeing|see|speaking|coming|making|having|joining|attending|spending|giving|talking)\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|unable|cannot|can't|won't|no longer|nor|without|unlikely|regret|rather than|instead of|cancel\w*|shan't|"
    r"had hoped|would have|don't|doesn't|didn't|isn't|aren't|wasn't|couldn't|wouldn't|haven't|hasn't|nothing|neither|refus\w+|declin\w+)\b"
)
_DENIED_IN = re.compile(r"\b(?:not|never|cannot|can't|won't|n't)\b(?! (?:on|the|at|mon|tue|wed|thu|fri|sat|sun|\d))")
_SPOKEN_OF = re.compile(
    r"\b(?:before|prior to|ahead of|after|following|since|during|about|regarding|discuss\w*|consider\w*|review\w*|of|from) "
    r"(?:the |our |an? )?$"
)
"""What makes of a meeting only the matter or the time of something else."""
_GONE = re.compile(r"\b(?:last|yesterday|previous|earlier|ago)\b(?! (?:two|three|four|five|round|stage|interview|step))")
_IS_WHEN = re.compile(WHEN)
_DAY = re.compile(_DATE)
_IS_HOUR = re.compile(_CLOCK)


def met(hearing: Hearing) -> Iterator[Said]:
    """The sentences in which a meeting is told that is still to come."""
    for at in range(min(len(hearing.folded), MOST)):
        found = told(hearing, at)
        if found is not None:
            yield found


MOST = 60
"""Sentences of a mail that are looked at."""


def told(hearing: Hearing, at: int) -> Said | None:
    """A meeting to come that the sentence of that number tells."""
    folded = hearing.folded[at]
    words = frozenset(_WORD.findall(folded))
    return (
        _found(hearing, at, folded, words, RULES)
        or (_found(hearing, at, folded, words, _ASKED) if "?" in folded else None)
        or _beside(hearing, at, folded, words)
        or _at_the_hour(hearing, at, folded, words)
    )


def _beside(hearing: Hearing, at: int, folded: str, words: frozenset[str]) -> Said | None:
    """A meeting that is only named, beside a day or an hour to come."""
    match = _BESIDE.search(folded) if not _OF_US.isdisjoint(words) or _IS_HOUR.search(folded) else None
    if match is None or _NOT_BESIDE.search(folded) or not _to_come(hearing, at, folded) or _taken_back(folded, match):
        return None
    return Said(at=at, start=match.start(), end=match.end())


_WORD = re.compile(r"[a-z][a-z'-]*")


def _at_the_hour(hearing: Hearing, at: int, folded: str, words: frozenset[str]) -> Said | None:
    """A day and an hour told to the candidate, and nothing beside them that has an hour of its own."""
    if _OF_US.isdisjoint(words) or not hearing.windows(at):
        return None
    match = _AT_THE_HOUR.search(folded)
    if match is None or not _DAY.search(folded) or not _to_come(hearing, at, folded):
        return None
    if _OTHER_HOURS.search(folded) or _NOT_BESIDE.search(folded) or _taken_back(folded, match):
        return None
    return Said(at=at, start=match.start(), end=match.end())


def _found(hearing: Hearing, at: int, folded: str, words: frozenset[str], rules: tuple[Rule, ...]) -> Said | None:
    for rule in rules:
        if rule.needs.isdisjoint(words):
            continue
        for match in rule.told.finditer(folded):
            if rule.when and not _to_come(hearing, at, folded):
                break
            if not _taken_back(folded, match):
                return Said(at=at, start=match.start(), end=match.end())
    return None


def _to_come(hearing: Hearing, at: int, folded: str) -> bool:
    """Whether the sentence tells a day or an hour, and none that is past."""
    if not _IS_WHEN.search(folded):
        return False
    days = hearing.windows(at)
    return not days or any(True for _ in hearing.ahead(at))


def _taken_back(folded: str, match: re.Match[str]) -> bool:
    """Whether it is said of others, of no day, of a feast, of the work itself or of news, or is over, or denied."""
    clause = max(folded.rfind(mark, 0, match.start()) for mark in (",", ";", ":", " but ", " so ", " and ")) + 1
    near = folded[clause : match.end()]
    before = folded[max(clause, match.start() - 22) : match.start()]
    return bool(
        _DENIED.search(before)
        or _DENIED_IN.search(match[0])
        or _SPOKEN_OF.search(before)
        or _NOBODYS.search(folded)
        or _MAYBE.search(folded)
        or _RING.match(folded)
        or _FEAST.search(folded)
        or _BEGINS.search(folded)
        or _NEWS.search(folded)
        or _GONE.search(near)
        or _THANKED.search(near)
        or _OVER.search(near)
    )
