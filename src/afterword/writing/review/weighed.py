"""What a sentence says by its words together, in whatever order: heard by a word of it, and weighed as a whole.

A check that listens for one of these talks is only woken by it. `weighs` then asks for the other words of the sentence:
all of one of several combinations, and none that makes it the work, somebody else's, or a courtesy.
"""

from __future__ import annotations

from collections.abc import Callable

from afterword.writing.letter import Span
from afterword.writing.review.talk import Talk
from afterword.writing.review.view import View, pattern


def weighs(*several: tuple[str, ...], without: str) -> Callable[[View, Span], bool]:
    """Whether the sentence of a span holds all of one combination of patterns, and not what takes it back."""

    def weigh(view: View, span: Span) -> bool:
        start, end = view.sentence_at(span[0])
        return not pattern(without).search(view.folded, start, end) and any(
            all(pattern(each).search(view.folded, start, end) for each in combination) for combination in several
        )

    return weigh


_OTHERS = (
    r"\b(?:customers?|clients?|suppliers?|tenants?|members|passengers?|patients|visitors?|donors?|readers?|guests?|"
    r"drivers?|pupils?|students?|volunteers?|residents?|parents|subscribers?|tarn)\b"
)
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTHS = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"

# -- pay ---------------------------------------------------------------------------------------------------------------

PAY_NAMED = Talk(
    name="pay named",
    denied=True,
    ways="""
        (salary|salaries|salaried|wage|wages|remuneration|compensation|stipend|pension|pensions|pensionable|
            superannuation|bonus|bonuses|overtime|perks|allowance|allowances|increment|increments|money|income|earnings|
            earn|earning|package|benefits|negotiable|negotiate|paid|pay|pays|paying|payrise|paycheck|relocation|
            relocating|holiday|holidays|leave|vacation|commission|equity|shares|insurance|dental|maternity|paternity|
            band|range|rate|figure|figures|financial~|raise|hourly|afford|expenses|mileage|costs|grade|scale|terms|
            numbers|sum|ctc|unpaid|underpaid|budget)
        (days|time|weeks) off
        company (car|van)
    """,
)
"""Pay, or a word that may mean it."""

_ASKS = (
    r"\?[\"”\s)]*$|\b(?:wonder\w*|curious|ask|asking|know (?:what|how|if|whether|about|more|the|where|which)|"
    r"hear (?:what|how|about|more|if)|tell me|let me know|discuss\w*|talk(?:ed)? about|touch(?:ed)? (?:on|upon)|"
    r"mention\w*|clarif\w+|clear up|idea of|confirm|find out|get (?:a)?round|got (?:a)?round|cover(?:ed)?|"
    r"question of|sense of|unclear|(?:not|isn't) clear|details|forgot|interested in (?:the|what|how)|information)\b"
)
_WISHES = (
    r"\b(?:i|we)(?:'d| would| will|'ll| do| shall)?(?: also| only| really| still| just| ideally| naturally| certainly|"
    r" probably| honestly)* (?:need|want|expect|hope|like|ask|require|prefer|settle|accept|be (?:looking|hoping|after|"
    r"asking|expecting|wanting|on)|look for|couldn't|could not|can't|cannot|wouldn't|would not)\b|"
    r"\bi(?:'m| am) (?:looking|hoping|after|asking|expecting|on|earning|paid|getting|seeking|used to|currently|"
    r"presently|now)\b|\bfor me\b|\bas long as\b|\bprovided\b|\bdepend\w*|\bmatch\w*\b|\bbeats?\b|\bcompetitive\b|"
    r"\bgenerous\b|\bworth (?:my|the)\b|\battractive\b|\b(?:trust|assume|take it|presume)\b|\bmy (?:current|present|"
    r"minimum|expect\w*|target|own|asking)\b|\bimprove\w*\b"
)
_PAY = (
    r"\b(?:salar(?:y|ies|ied)|wages?|remuneration|compensation|stipend|pension(?:able|s)?|superannuation|bonus(?:es)?|"
    r"overtime|perks|allowances?|per diem|pay ?che(?:ck|que)|take-home|annual leave|sick (?:leave|pay)|"
    r"(?:mat|pat)ernity|parental leave|company (?:car|van|phone)|relocati\w+|stock options|pay ?rise|increments?|"
    r"double time|(?:moving|removal) (?:costs|expenses)|dental|health (?:insurance|cover|plan|care)|healthcare|"
    r"medical (?:aid|cover|insurance)|pay (?:band|scale|range|grade|packet|review|rate|point|and)s?|hourly (?:rate|"
    r"pay)|"
    r"(?:day|starting) (?:rate|pay)|the pay|paid (?:leave|holidays?|time off|days|for (?:the|my|any)|extra|by the)|"
    r"(?:days|weeks|days'|weeks'|day's|much|many) (?:of )?(?:paid )?(?:annual )?(?:holidays?|leave|off|vacation)|"
    r"holiday (?:entitlement|allowance|pay)|leave (?:entitlement|allowance|policy)|time off|"
    r"(?:job|post|role|position|work|it|you|they|this) (?:would |will |does |do |might |can |actually )*pays?|ctc|"
    r"benefits(?! of)|unpaid|underpaid|salary|profit share|share scheme|the holidays?(?= (?:like|and|for|are|is))|"
    r"my expectations|paid (?:monthly|weekly|fortnightly|by the))\b"
)
_MAYBE_PAY = (
    r"\b(?:money|figures?|range|rates?|band|package|numbers|financial\w*|income|earn(?:ing|ings)?|terms|holidays?|"
    r"vacation|paid|pays?|paying|commission|equity|insurance|raise|afford|costs|expenses|grade|scale|budget|"
    r"hourly|negotiab\w+|negotiate|sum|shares)\b"
)
_OF_THE_JOB = (
    r"\b(?:(?:for|with|of|in|on|to) (?:the|this|your|such a|a) (?:job|post|role|position|grade)|(?:job|post|role|"
    r"position) (?:comes?|pays?|is|offers?|carr(?:y|ies)|includes?)|you(?:'d| would| will| could| can)? (?:offer|pay|"
    r"give|have in mind|had in mind|stretch|start)|on offer|negotiab\w+|negotiate|comes? with|i (?:get|earn|make)|"
    r"i(?:'m| am) on\b|i (?:would|could|might|can) (?:get|earn|make|expect|be)|i'd (?:get|earn|be|make|need|want|"
    r"expect)|"
    r"a year|an hour|per (?:hour|year|annum|month)|the (?:question|subject|matter|topic) of|side of (?:it|things)|"
    r"in mind|starting|new starters?|somebody (?:new|with)|someone (?:new|with)|staff get|mine|my (?:current|"
    r"present))\b"
)
_PAY_AT_WORK = (
    _OTHERS + r"|\b(?:payroll|invoices?|refunds?|ledger|grants?|claims?|tenders?|fund(?:s|ed)?|trust's|prices?|sales|"
    r"data|reports?|system|migration|audits?|tax|vat|sheets?|drawings?|temperature|voltage|accept(?:ed)?|"
    r"in (?:19|20)\d\d|since (?:19|20)\d\d|thank\w*|offer of|in your letter|as (?:we )?(?:agreed|discussed)|leave out|"
    r"i (?:have |'ve )?(?:built|designed|led|ran|managed|negotiated|handled|processed|calculated|reconciled|"
    r"administered|cut|drafted|wrote|written|kept|did|dealt|checked|looked after|reduced|saved|learned|learnt|taught|"
    r"trained|worked|prepared|balanced|raised|brought|closed|ran|done|took|set)|(?:you|they) (?:asked|said|told|"
    r"mentioned|"
    r"described|explained|showed|spoke|raised)|my (?:last|old|former|first) |pay(?:s|ing)? (?:attention|a visit|"
    r"tribute|heed|off|for itself)|leave (?:it|the|a|my|you|me|for|with|at|no|them|us|room|things)|"
    r"(?:raise|raised) (?:the|a|my|money)|long-term|in terms of|wide range|range of|scale of|rate of|rates of|"
    r"number of|first-rate|sick bay|(?:your|his|her|their) (?:days|time) off|(?:his|her|their) (?:holidays?|leave|"
    r"pay|pension))\b"
)

own_pay = weighs((_PAY, _ASKS), (_PAY, _WISHES), (_MAYBE_PAY, _OF_THE_JOB, _ASKS), (_MAYBE_PAY, _OF_THE_JOB, _WISHES),
                 without=_PAY_AT_WORK)  # fmt: skip
"""Whether pay is asked or wished for there, and is the candidate's own."""

# -- the job as one's own ----------------------------------------------------------------------------------------------

BELONGS = Talk(
    name="belongs",
    ways="""
        (colleagues|colleague|teammate~|co-worker~|coworkers|uniform|rota|shift|shifts|desk|locker|badge|induction|
            onboarding|notice|resignation|resigned|landlord|lease|landlady|settled|calendar|diary|commute|commuting|
            together|joining|join|starting|staffroom|classroom|boots|overalls|scrubs|keys|our|us|aboard|hired|
            training|handover|contract|paperwork|linkedin|signature|moving|move|moved|party|parking|park)
        my (new|first|team|boss|class|ward|office|van|bench|kitchen|staff|start)
        first (day|week|month|shift|morning|term|task|job|thing|lesson)
        (on|from|by) day one
        every (day|morning|week|monday)
        (start|begin) (on|in|with|at|as|next|work)
        (see|seeing) you (all|on|every|at)
        count on me
        new (job|role|post|boss|team|employer)
        (your|the) (team|staff|crew|pupils|students|customers|patients|readers|classes|stock|backlog)
    """,
)
"""A word of those who belong there."""

_AHEAD = (
    r"\b(?:i|we|you)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)\b|"
    r"\b(?:can't|cannot|can hardly|can barely) wait\b|\bcounting (?:down|the)\b|"
    r"\b(?:excited|thrilled|delighted|proud|over the moon) (?:to|about|at)\b|\blook(?:ing)? forward\b"
)
_ONE_OF_THEM = (
    r"\b(?:colleagues?|team-?mates?|co-?workers?|work(?:ing)? (?:together|with you|for you|alongside|under you)|"
    r"(?:my|our) (?:new |own |first |next )?(?:desk|locker|team|shifts?|class|classes|classroom|ward|office|rota|"
    r"uniform|"
    r"badge|boss|bench|van|kitchen|patients|pupils|students|customers|clients|readers|staff|colleagues|stall|shop|crew|"
    r"first|start)\b|our (?:school|firm|company|lab|bakery|numbers|competitors|backlog|guests)|one of (?:you|the team)|"
    r"(?:be )?joining (?:you|the|your)|join (?:you all|the team|your (?:team|staff|crew))|on board|aboard|"
    r"first (?:day|week|shift|month|morning|term|lesson|task|job|pay)|every (?:day|morning|week|monday)|"
    r"(?:part of|member of) (?:the|your|this) (?:\w+ )?(?:team|staff|crew|company|firm|family|school|ward|lab|"
    r"kitchen|office|place)|day one|staff (?:room|party|night|meeting|outing)|"
    r"(?:need|take|want|get|have) (?:a|an|the|my) (?:\w+ ){0,2}(?:desk|locker|uniform|pass|badge|laptop|log-?in|"
    r"parking|keys)|"
    r"christmas (?:party|do)|new (?:job|role|post|boss|employer)|start(?:ing)? (?:with you|work|as your|on "
    + _DAYS
    + r"|in "
    + _MONTHS
    + r")|see(?:ing)? you (?:all|every))\b"
)
_SETTLED = (
    r"\b(?:i(?:'ve| have)|we(?:'ve| have)|i(?: have)? already|i(?: have)? just)(?: already| just| even| also|"
    r" now)? (?:told|given|handed|put|resigned|quit|booked|bought|rented|cancelled|found|signed|sold|ordered|enrolled|"
    r"arranged|turned down|marked|blocked|packed|practised|taken|asked|warned|let|started|begun|cleared|set up|"
    r"updated|changed|added|moved|looked at|registered|written|stopped)\b"
)
_UPHEAVAL = (
    r"\b(?:notice|resignation|landlord|landlady|lease|flat|house|apartment|lodgings|removal|uniform|boots|overalls|"
    r"scrubs|my (?:diary|calendar|wife|husband|family|parents|mother|boss|manager|team|friends|employer|neighbours?)|"
    r"parking (?:space|permit|place)|season ticket|nursery place|other (?:offers?|applications?|interviews?)|"
    r"for (?:the|this|my new) job|linkedin|(?:email )?signature|start date|first day|training week|induction|"
    r"school place|goodbye|leaving (?:do|party|date)|(?:we(?:'re| are)|i(?:'m| am)) (?:moving|leaving|coming|"
    r"joining|starting))\b"
)
_MY_FIRST = (
    r"\bmy first (?:day|week|shift|month|morning|term|lesson|pay ?\w*)\b(?! (?:at|in|of) (?:school|college|tarn|my))|"
    r"\bmy new (?:\w+ )?(?:colleagues?|team|boss|office|desk|class\w*|job|role|post|employer|workplace|crew|ward|"
    r"kitchen|"
    r"commute|uniform)\b|\bcount on me\b|\bmy (?:plans?|aims?|goals?|priorit\w+)\b.{0,30}\bfirst (?:week|month|days|"
    r"year|"
    r"term)"
)
_TO_COME = (
    r"\b(?:is|are|will|shall|going to|can|need|want|plan|starts?|begins?|be|booked|marked|ready|for|do i)\b|'ll\b"
)
_WILL_WORK = (
    r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to) (?:\w+ly |soon |also |then )?(?:run|lead|fix|bring|teach|"
    r"train|manage|sort|clear|cut|halve|double|turn|build|improve|change|introduce|look after|take (?:over|care|on|"
    r"charge)|"
    r"handle|deal with|grow|clean|serve|raise|win|rewrite|set up|cover|drive|cook|represent|be (?:running|leading|"
    r"teaching|working|responsible|in charge|looking|driving|sharing|bringing|serving))\b"
)
_THEIRS = (
    r"\b(?:your|the) (?:\w+ ){0,2}(?:team|staff|crew|pupils|students|customers|patients|readers|class(?:es)?|"
    r"backlog|stock|"
    r"shop|kitchen|ward|department|office|numbers|figures|sales|system|website|garden|yard|fleet|rota|books|accounts|"
    r"complaints|archive|menu|school|library|routes?|place)\b"
)
_MINE_MOVED = (
    r"\bmy (?:wife|husband|partner|mother|family|landlord|landlady|boss|manager|employer)(?:'s| has| have| is| are)\b"
)
_ASKS_IN = (
    r"\b(?:where|when|what|which|who|how|do|shall|will|should|am)\b[^?]{0,25}\bi\b[^?]{0,60}\b(?:park|wear|sit|report|"
    r"first day|start|uniform|desk|badge|locker|laptop|rota|shifts?|sign|contract|boots|keys|lunch|line manager|class|"
    r"team)\b[^?]*\?"
)
_STILL_OPEN = (
    r"\b(?:if|should (?:you|i|it|the|this)|would|could|might|may|hop(?:e|ing)|perhaps|whether|in case|interviews?|"
    r"trial|second|next (?:round|stage|step|conversation|talk)|visit|tour|invit\w+|possib\w+|chance|opportunit\w+|"
    r"prospect|whoever|used to|tarn|notice period|free (?:to|from)|available|able to|conversation|at my (?:last|old|"
    r"present|current)|in my (?:last|old|present|current|first|second)|hear(?:ing)?|withdraw\w*|decline|"
    r"(?:another|other|different) (?:role|post|position|job|employer|firm)|accept\w*|your (?:decision|choice|news|"
    r"answer|reply)|in (?:19|20)\d\d|when i was|was|were|had|did|took|went|came|ended|began|"
    r"(?<!am )(?<!'m )i (?:once )?\w{2,}ed|references?|certificates?|thank\w*)\b|'d\b"
)

takes_for_granted = weighs(
    (_AHEAD, _ONE_OF_THEM),
    (_SETTLED, _UPHEAVAL),
    (_ASKS_IN,),
    (_MY_FIRST, _TO_COME),
    (_WILL_WORK, _THEIRS),
    (_MINE_MOVED, _UPHEAVAL),
    without=_STILL_OPEN,
)
"""Whether the days to come are told, prepared or asked for as settled."""

# -- an answer that is demanded ----------------------------------------------------------------------------------------

ANSWER_NAMED = Talk(
    name="answer named",
    ways="""
        (answer|answers|decision|decisions|reply|response|decide|decided|confirm|confirmed|confirmation|settled|verdict|
            result|outcome|contract|news|hear|know|told|word|writing|yours|deadline|sorted|finalised|finalized|reasons|
            explanation|certainty|clarity)
        (call|calls|ring|rings|tell|tells|get back to|offer)
    """,
)
"""A word for an answer."""

_NEEDS_IT = (
    r"\b(?:i|we)(?:'d|'ll| would| will| shall| do| really| simply| absolutely| now| therefore| also| still)* "
    r"(?:need|want|expect|require|demand|insist|must|have to|count on|rely on|trust|ask that|ask for)\b|"
    r"\b(?:needs?|ha(?:s|ve)|ought) to be\b|\bmust\b|\bi(?:'m| am) (?:expecting|counting|relying|owed|entitled)\b|"
    r"\b(?:important|essential|vital|crucial|imperative|only (?:fair|right)|high time|about time|time you|necessary)\b|"
    r"\byou(?:'ll| will) (?:have|need) to\b|\byou (?:need|have|ought) to\b|\bkindly\b|\bmake sure\b|"
    r"\bsee (?:to it )?that\b|"
    r"\blet's (?:agree|say)\b|\bi(?:'ll| will| shall) expect\b"
)
_AN_ANSWER = (
    r"\b(?:(?:an?|your|the|some|proper|firm|clear|straight|final|written|definite) (?:\w+ ){0,2}(?:answer|decision|"
    r"reply|"
    r"response|verdict|result|outcome|offer|contract|news|confirmation|yes|explanation|reasons|clarity|commitment)|"
    r"yours|"
    r"(?:you|panel|committee|company|team) (?:to )?(?:decide|confirm|answer|reply|respond|choose)|decided|settled|"
    r"confirmed|sorted|in writing|hear (?:from|back|by|something|this|one way|either)|know (?:where|whether|if|by|now|"
    r"today|this week|soon|before|either|one way)|be told|(?:call|ring|phone|tell|rings|calls|tells|answers) me|"
    r"call (?:\w+ )?back|yes or (?:a )?no|made up your|proper reasons|news)\b"
)
_PRESSING = (
    r"\b(?:by (?:the|then|next|close|noon|midday|five|four|six|tomorrow|tonight|today|mid|early|late|now|"
    + _DAYS
    + "|"
    + _MONTHS
    + r"|\d)|before (?:then|the|i|we|she|he|they|"
    + _DAYS
    + "|"
    + _MONTHS
    + r"|noon|close|long)|within|no later|today|tomorrow|tonight|this (?:week|month|evening|morning|afternoon)|"
    r"now|immediate\w*|straight (?:away|answer)|promptly|at once|at the latest|deadline|otherwise|or else|"
    r"(?:isn't|is not|not) (?:good )?enough|without (?:further|any)|any longer|cannot wait|can't wait|won't wait|"
    r"quick(?:ly)?|soon|first|final|proper|" + _DAYS + r")\b"
)
_COURTESY = (
    _OTHERS
    + r"|\?[\"”\s)]*$|\b(?:(?:could|can|may|might) (?:you|i)|would you|hop(?:e|ing)|forward to|you (?:\w+ )?(?:said|"
    r"told|mentioned|asked|expect|"
    r"plan|promised|intend|explained|described|meet)|i(?:'ll| will| can|'d| could)(?: gladly| happily)? (?:send|be|"
    r"come|bring|write|provide|"
    r"get|gladly|let|confirm|answer|welcome)|if (?:you|it|that|there|this)|whenever|no (?:hurry|rush)|thank\w*|"
    r"as you|glad|happy|"
    r"grateful|was|were|had|did|need no|my (?:answer|reply|reference\w*|present|decision)|take (?:your|the|"
    r"all the) time|"
    r"happen to|want to hear (?:more|how)|data|reports?|crew|shift|alarm\w*)\b|'d like\b"
)

presses = weighs((_NEEDS_IT, _AN_ANSWER, _PRESSING), without=_COURTESY)
"""Whether an answer is needed of them there, and by when or how."""

# -- a silence that is blamed ------------------------------------------------------------------------------------------

SILENCE_NAMED = Talk(
    name="silence named",
    denied=True,
    ways="""
        (promised|said|told|assured|agreed|reply|replied|replies|answered|unanswered|respond|responded|rung|rang|
            silence|
            silent|quiet|wait|waited|waiting|patient|patience|ignored|forgotten|forgot|messages|message|emails|mails|
            voicemail|voicemails|courtesy|decency|manners|bother|bothered|nobody|never|deserve|deserved|owe|owed|
            acknowledge~|limbo|delay|late|overdue|courteous|polite|respect|professional|busy|surely|supposed|meant|
            weeks|reminder|reminders|attempts|calls)
        (no|any) (answer|word|news|response|sign)
    """,
)
"""A word of waiting."""

_GAVE_WORD = (
    r"\b(?:you|they|she|he|somebody|someone|we|your \w+|(?:ms|mr|mrs|dr) [\w-]+)(?: all| both| had| did| yourself|"
    r" also|"
    r" clearly)? (?:said|say|promised|promise|told me|agreed|agree|assured|were (?:going|supposed|meant|due)|"
    r"was (?:going|supposed|meant|"
    r"due)|undertook|gave me|mentioned|indicated)\b|\bi was (?:told|promised|assured)\b"
)
_CONTACT = (
    r"\b(?:calls?|ring|rang|write|hear|heard|reply|answer|in touch|get back|let me know|decision|news|update|email|"
    r"phone|"
    r"word|tell me|decide|come back|either way|contact|" + _DAYS + r"|within|days|weeks?|date|outcome)\b"
)
_IN_VAIN = (
    r"\b(?:but|yet|still|never|none|nothing|nobody|no one|no (?:calls?|mail|email|letter|word|reply|news|answer|sign)|"
    r"ago|has (?:passed|gone|come)|have (?:passed|gone)|and (?:it is|it's|that was|now|here|today|we)|passed|"
    r"overdue)\b|"
    r"(?:have|has|did|is|was)n't\b"
)
_THEY_DID_NOT = (
    r"\b(?:you|they|somebody|someone|anybody|anyone|hr|your \w+|panel|company|team)\b[^,;.]{0,18}(?:n't|\bnot\b|"
    r"\bnever\b|"
    r"\b(?:could|should|might) (?:at least |surely |easily )?have\b|\bcould (?:at least|"
    r"surely)\b)[^,;.]{0,24}\b(?:repl\w+|answer\w*|respond\w*|"
    r"call(?:ed)?|rung|ring|writ\w+|bother\w*|acknowledg\w+|tell me|told me|let me|got back|get back|in touch|returned|"
    r"kept|the time|the courtesy|the decency|heard|replied)\b|"
    r"\b(?:nobody|no one|none of you|not one of you|neither of you)\b[^,;.]{0,24}\b(?:repl\w+|answer\w*|respond\w*|"
    r"call(?:ed|s)?|rung|"
    r"rang|writ\w+|wrote|bother\w*|acknowledg\w+|tell|told|let me|got back|get back|in touch|picks?|thought|cares?)\b"
)
_MY_LETTERS = (
    r"\b(?:my|two|three|four|several|all|both)(?: \w+){0,2} (?:e-?mails?|messages?|calls?|voicemails?|letters?|notes?|"
    r"mails?|attempts|reminders?)\b"
)
_UNHEARD = (
    r"\b(?:unanswered|ignored|no (?:reply|answer|response|luck|one|sign|word|joy)|without (?:a|an|any)|nobody|nothing|"
    r"never|unread|into (?:a|the)|vanish\w*|disappear\w*|unacknowledged|unreturned)\b"
)
_WAITING = (
    r"\b(?:silence|wait(?:ing|ed)?|delay|not knowing|no (?:word|reply|answer|news)|hear(?:ing|d) nothing|limbo|"
    r"in the dark|unanswered|"
    r"not hear\w*|haven't heard|weeks|kept me|this long|so long|without (?:a|any|so much as a) (?:word|reply|line|"
    r"sign|call)|expected to hear|hoped to hear)\b"
)
_HELD_AGAINST = (
    r"\b(?:unfair|unkind|rude|poor|disappoint\w+|frustrat\w+|hurt\w*|upset\w*|annoy\w+|tir(?:ed|ing|esome)|wearing|"
    r"stress\w*|"
    r"discourag\w+|dishearten\w+|(?:been|being) (?:\w+ )?patient|patience|courtesy|courteous|decency|unprofessional|"
    r"respect\w*|"
    r"manners|deserve\w*|surpris\w+|puzzl\w+|strange|odd|(?:long|had|had quite) enough|too long|so long|long time|"
    r"before now|by now|far too|endless|"
    r"excuse|acceptable|unacceptable|explanation|considerate|inconsiderate|thoughtless|careless|hard to|"
    r"difficult to|wonder why|no way|not (?:right|fair|how|good|what)|isn't (?:right|fair)|surely|bother\w*|least|"
    r"simple (?:no|line|call|note|email)|better than|worse than|insult\w*)\b"
)
_WHY_NOT = (
    r"\b(?:too much to ask|how hard|how long (?:must|do|should|am|will|can|does|is)|how many (?:times|more|emails|"
    r"weeks)|what(?:'s| is) (?:taking|keeping|the hold|going on|stopping)|why (?:is|has|have|did|does|do|am|was|it|"
    r"this|nobody|no one|"
    r"i)|is (?:anybody|anyone|somebody)|did (?:you|anyone|anybody) (?:even|ever|not)|have (?:you|i) (?:forgotten|been "
    r"forgotten|done something)|does (?:anybody|anyone)|when (?:exactly|on earth))\b"
)
_OF_AN_ANSWER = (
    r"\b(?:hear|heard|repl\w+|answer\w*|told|tell me|call\w*|silence|wait\w*|respon\w+|decid\w+|decision|long|"
    r"forgotten|"
    r"e?-?mails?|messages?|me|ignor\w+)\b"
)
_NO_BLAME = (
    _OTHERS + r"|\b(?:(?:could|can|may|might) (?:you|i)|would you|grateful|glad|happy|thank\w*|understand(?:able)?|"
    r"no (?:hurry|rush)|"
    r"if (?:you|there|it|that)|kind(?:ly)?|i (?:wrote|ran|kept|built|trained|learned|led|managed|worked|cut|reduced|"
    r"drafted|sent out)|you (?:kept|described|explained)|as you|so i (?:am|'m|thought)|migration|data|"
    r"school|choir|library|drafts?|film|in (?:19|20)\d\d|take (?:your|all the) time|forward to|remain|interested|"
    r"interest)\b"
)

blames = weighs(
    (_GAVE_WORD, _CONTACT, _IN_VAIN), (_THEY_DID_NOT, r"\b(?:me|my|i|you|your)\b"), (_MY_LETTERS, _UNHEARD),
    (_WAITING, _HELD_AGAINST, r"\b(?:i|me|my|you|your|candidates?|applicants?)\b"),
    (_WHY_NOT, _OF_AN_ANSWER, r"\?"), without=_NO_BLAME,
)  # fmt: skip
"""Whether a wait is held against them there."""
