"""Pressing: demands and reproaches. They owe no answer by a day, and silence has reasons that a letter cannot know."""

from __future__ import annotations

from afterword.writing.review.check import Check, said
from afterword.writing.review.idioms import GRUMBLES, ULTIMATUM
from afterword.writing.review.purposes import ANSWER_DUE, BEFORE_AN_OFFER
from afterword.writing.review.talk import Talk

# -- demand ------------------------------------------------------------------------------------------------------------

DEMAND = Talk(
    name="demand",
    ways=(
        "(take|taking|treat|read|regard|interpret|understand) ..1 silence ..4 (as|to be|for) (a|an|your)", "(want|"
        "need|like|have|get|see|expect) (this|it|things|the matter|everything) (wrapped up|sorted|settled|finished|"
        "decided|resolved|done|over|closed) ..1 (by|before|now|today|soon|this week)", "high time ..2 (you|they|i "
        "(heard|was|got|had|knew)|the panel|somebody (told|called|answered|replied|let|wrote)|a decision|for (an|a|"
        "your) {verdict})", "(so|please|do|must|to|and|better) hurry", "hurry up", "(do not|please do not|never) "
        "(make|keep|let|leave) me (wait|waiting|hang|hanging|guess|guessing)", "(patient|wait|waiting|patience) ..1 "
        "much longer", "(your|a) final (word|answer|say|decision|response|verdict) ..2 (by|before|today|now|this "
        "week)", "either you .. or i", "the latest i can", "(expect|want|need|have) to be (informed|told|contacted|"
        "called) ..4 (without|soon|now|today|by|shortly|immediately|promptly)", "(essential|imperative|vital|"
        "crucial|necessary|urgent|important) that (you|i|we) ..2 ({reply}|hear|receive|know|be told|get)", "(will "
        "have to|has to|have to|must|needs to|need to) (let me know|tell me|answer me|reply to me|give me|get back "
        "to me) ..5 (by|before|today|now|this week|tomorrow|soon)",
        # what the candidate needs, wants, expects
        "{i} (need|require|demand|want|must have|must insist on|insist on|expect) (a|an|your|some|any|the) ..2 "
        "{verdict} ..4 (by|before|no later|within|today|tonight|now|soon|this week|tomorrow|asap|as soon|"
        "immediately|at once|or)", "{i} (need|require|demand|must have|must insist on|insist on) [to have] (a|an|"
        "your|some) ..2 {verdict}", "{i} (want|expect) (your|an|a|some) ..2 (answer|reply|response|decision|"
        "explanation|feedback|verdict)", "{i} (require|demand) {verdict}", "{i} (need|have|want|must|expect|"
        "require) [to] (hear|hear back|know|be told|be informed) [from you|back|something|for sure|definitely|"
        "either way|for certain|exactly] (by|before|now|today|soon|tonight|tomorrow|whether|if|when|where i|what "
        "you|your|this week|within|no later|immediately|as soon|asap|urgently|the (outcome|result|decision|answer))",
        "{i} (need|have|must) [to] (hear|hear back) (from|back|something)", "{i} (need|have|must|want) [to] know "
        "[now|today|soon|this week|tomorrow] $", "i expect [to] (hear|hear back|receive|be told|be informed|be "
        "called|be contacted|be given) ..5 (by|before|from you|today|tomorrow|soon|within|shortly|this week|no "
        "later|promptly)", "i expect {they} to", "one way or the other (by|before|today|now|this week|soon)",
        "by return (of|$)", "i (must|have to) insist", "i (demand|am demanding)", "i (deserve|am owed|am entitled "
        "to|have a right to|have every right to) ..3 ({verdict}|know|hear|reply|better|more|courtesy)", "you owe me",
        "what i need [from you|now] is", "all i (want|need) is (a|an|your) ..2 {verdict}",
        # what the reader must do, and by when
        "{they} (must|have to|need to|had better|ought to|better) [now|at least|please] (tell me|let me|give me|"
        "answer me|reply to me|respond to me|call me|get back|inform me|contact me|make up|make a decision|make "
        "your decision|decide (now|by|soon|today|this week)|act (now|fast|quickly|soon)|hurry|be quick|move (fast|"
        "quickly))", "(you have|i will give you|i am giving you|i can give you|giving you) [only|just] (until|till|"
        "to) {when}", "you have [only|just] ..2 (hours|days) (to|left)", "^[please|so please|kindly|do] ({reply}|"
        "confirm) ..6 (by|before|no later than|not later than|within) {when}", "^[please|so please|kindly] (send|"
        "give|get|email) me ..5 (by|before|no later than|within|until) {when}", "(you|please|kindly|must|to|and|i "
        "ask that you|ask you to) ({reply}|confirm) [to|me|with|your|a|an|about|on] ..3 (no later than|not later "
        "than|by {when} at the latest|within the next|by {when} or|before {when} or|at your earliest)", "(please|"
        "kindly|must|need you to|want you to|ask you to|expect you to|require you to) {reply} ..5 (by {when}|before "
        "{when}|today|tomorrow|immediately|at once|right away|without delay|asap|as soon as possible|urgently|now|"
        "this week)", "{reply} ..4 (immediately|at once|right away|without [further] delay|asap|urgently|without "
        "fail)", "by ..3 (at the latest|without fail|at the very latest)", "(latest|final) [date|day] i can (wait|"
        "accept)", "let me know asap", "(i would like|i want|i need|i will need) you to {reply}", "(i would like|i "
        "want|i need) ..3 {verdict} (today|now|at once|this week|by|immediately|before)", "(i would|i will) "
        "(appreciate|expect|be grateful for|ask for|like) ..4 (by|before|no later than|within) {when}", "your ..1 "
        "(answer|reply|response|decision) (is|was) (required|needed|overdue|due)", "(give|send) me [a|an|your] "
        "[straight|clear|firm|final|definite|definitive|simple|honest] (answer|yes or no|yes or a no|decision|"
        "verdict)", "make up your (mind|minds)", "(make|take|reach) (a|your|the) decision (now|soon|today|quickly|"
        "already|by)", "(kindly|please) (hurry|speed|expedite|hasten|prioriti~|decide|make [a|your])", "(speed|"
        "hurry|hasten|expedite) [up] (this|things|it|the|your|along|up|matters)", "(urgent|immediate|swift|quick|"
        "fast|speedy) ({answer}) (is|required|needed|expected|please|would)", "^(please|kindly) (treat|regard|"
        "consider) (this|my) ..3 (urgent|priority)", "i await your (immediate|prompt|urgent|swift)", "(ask~|press~|"
        "push~|waiting|calling|call|ringing|phoning|writing) ..4 for (a|an|your) ..2 (answer|decision|reply|"
        "response|verdict) [by|before|today|now|this week|tomorrow]", "(immediate|urgent|prompt) attention",
        "(i shall|i will|i do) expect (your|a|an) ..1 ({answer}|call)", "(i have|we have) to have (a|an|your) ..2 "
        "{verdict}", "(make sure|ensure|see to it) ..3 ({reply}|get ..2 {verdict}|receive ..2 {verdict}|have ..2 "
        "{verdict}|am told) ..3 (by|before|today|tomorrow|this week)", "time (you|that you|for you to) (made|make|"
        "decided|decide|told me|tell me|gave me (a|an|some|the) ..1 {verdict}|give me (a|an|some|the) ..1 {verdict})",
        "i am (going to|waiting to) need",
        # or else
        "i (cannot|will not|am not (willing|prepared|going|able) to|am unable to|do not intend to|refuse to) [{very}|"
        "just] (wait|hold|sit|hang) [on|around|off] ..2 (longer|forever|indefinitely|around|any more|anymore|past|"
        "beyond|for you|until|all)", "(my patience (is|has|wears|will|runs)|patience is (running|wearing|gone|not|at "
        "an|exhausted)|running out of patience|the clock is ticking|time is running out)", "if i (do not|have not) "
        "(hear|heard|receive|received|get|got|have) ..8 (by|before|within|until|today|tomorrow|this week|i will|i "
        "shall|i have to|i must)", "unless (i|you|we) (hear|have|receive|get|reply|respond|answer|decide|tell|let|call|"
        "are|act) ..8 (by|before|within|today|tomorrow|i will|i shall|i have to|i must|i am)", "if (you|{they}) (do "
        "not|cannot|will not|have not|are not) (reply|respond|answer|decide|get back|call|tell|let|give|confirm|act|"
        "make|want|move) ..8 (i will|i shall|i have to|i must|i am going|i take)", "(otherwise|or else|or) i (will|"
        "shall|must|am going to|have to|will have to|will be forced to|shall have to) (assume|take|accept|look|"
        "withdraw|move on|go|consider|sign|have|be|turn|walk|say|choose)", "(i will|i shall) (have to|be forced to|"
        "need to|be obliged to|have no choice) ..3 (assume|take|accept|look (elsewhere|around|at other|for another)|"
        "withdraw|move on|go|sign|consider)", "(my|a|the) deadline (for|to) (you|your|decide|reply|respond|answer)",
        "i (have set|am setting|set) [you] (a|the|my) deadline", "(final|last) (chance (for you|to (reply|respond|"
        "answer|hire|decide|get|secure|have me))|request|warning|notice|reminder)", "i (need|want) (this|it|the matter|"
        "the question) (settled|resolved|decided|sorted|done|answered|closed)", "i need to know (my|so)",
        "(act|move|decide) (fast|quickly|now|soon) (if|or|because|before|as)", "(you|somebody|someone|your side|hr) "
        "..2 (will have to|has to|have to|must|needs to|need to) decide ..5 (by|before|today|now|this week|tomorrow|"
        "soon)", "if i (hear nothing|have heard nothing|receive nothing|get nothing|am not told|am still waiting) ..5 "
        "(i|by|before|until)", "^[please|so|and|kindly|then|now|just] (get back|come back|write back|ring back|call "
        "back|reply|respond|answer|let me know|tell me) ..3 (today|tonight|now|tomorrow|this (week|morning|afternoon|"
        "evening|minute|instant)|right away|immediately|at once|the minute|the moment|as soon as you (read|get|see|"
        "receive))", "(call|ring|phone|email|text|message|contact) me ..2 (the minute|the moment|the second|as soon as "
        "you|immediately|at once|right now|right away|today or|without delay)", "(the|very) last time [that] i (will|"
        "shall|am going to|intend to|mean to|am) (ask|asking|write|writing|call|calling|contact|email|remind)",
        "(a|an|the|your) ..1 {verdict} (by|before|within|no later than) {when} ..2 (is|would be|will be) (essential|"
        "necessary|required|expected|imperative|needed|vital|non-negotiable|mandatory|in order)",
        "(essential|imperative|crucial|vital) [that] (to|for|you|i) ..4 {verdict} ..2 (by|before|within)",
        "(cannot|will not|can not) be (put off|kept waiting|strung along|left hanging|fobbed off) [any|for|much]",
        "(i need|we need|i want) to (settle|close|resolve|wrap up|finalise|finalize|finish|conclude) (this|the matter|"
        "things) (by|before|today|now|this|soon)", "i can only (hold|wait|keep) (on|off|out|this|it) ..2 (until|till|"
        "for)", "(do not|never) make me (chase|beg|ask|call|write|come|wait)", "(trust|expect|presume|assume|take it) "
        "[that] you will (respond|reply|answer|get back|decide|call|confirm|write) ..2 (within|by|before|today|"
        "tomorrow|promptly|this week|without)",
        "(i will be|i shall be|i am) (expecting|awaiting) (a|your) (call|reply|answer|phone call|decision|word) (today|"
        "tomorrow|tonight|this|by|on|before|within)",
        "it is only (fair|right|reasonable|proper|decent) that you (tell|let|settle|decide|answer|reply|give|say|"
        "inform|write|get|make)",
        "(i am giving|i will give|i give) you (two|three|four|five|ten|one more|another) [more] (days|day|weeks|week|"
        "hours) $",
        "(i am giving|i will give|i give|i can only give) you (until|till) [the] ({day}|noon|midday|end of|weekend|"
        "close of)",
        "i (insist|must insist|have to insist) (on|that) (hearing|knowing|an answer|a reply|being told|you|having|a "
        "decision|word)",
        "^(ring|call|phone|email|text|mail|write to) me (back|at once|right away|immediately|straight away|tonight|"
        "(before|by|no later than) (noon|midday|five|four|six|tonight|today|tomorrow|{day}))",
        "^make sure [that] (you|to) ((phone|call|ring|let|tell|email|write to|answer) me|reply|get back)",
        "(take it|assume|conclude|understand) [that] ..2 (it is|answer is|that is|it as|it for) [a] no (unless|if|"
        "should|by)",
        "only hold (the|that|my|this) (date|place|slot|other) until",
        "(send|give|tell) me (the|your|a) (outcome|decision|answer|verdict|result) (at once|now|straight away|"
        "immediately|by return|right away)",
        "(answer|reply|decision|yes|word) ..1 by return",
    ),
    but=(
        "(reminder|notice|warning|request|call) (letter|letters|went|we|i|that we|to (the|our))", "(hear|heard) from "
        "(us|me) ..6", "(shall|will|would) ..2 understand", "(know|known) where the", "before i (touch|begin|start|"
        "open|cut|lift|fit|write|plan|order|cook|plant|sow|weld|teach|treat|draw|sign off|go (in|up|down|near|on "
        "site))", "i (was|have been) asked", "can i expect", "could i expect", "should i expect", "might i expect",
        "may i expect", "do i expect", "if i do not hear otherwise", "no (hurry|rush|need)", "need a (word|call) with",
        "you decide by", "they (need|expect|require|want)", "references", "portfolio", "documents", "which of", "at "
        "your convenience", "whenever", "in your own time", "when it suits", "(you|customers|clients|they|patients|"
        "tenants) ..2 (wrote|said|told|call me)", "cards on", "(date|time|plan|day|appointment) (stands|holds|is "
        "still)", "you (expect|hope|plan|intend|aim|mean|wish) to", "(which|that|as) you (expect|hope|plan|said)",
        "decide [now|soon|quickly] (how to|whether to|which|who)",
    ),
)  # fmt: skip


# -- reproach ----------------------------------------------------------------------------------------------------------

REPROACH = Talk(
    name="reproach",
    ways=(
        "(had|got|heard|received|have) ..1 nothing (back|in return|from)", "(do not|does not|did not|cannot|could "
        "not) [really|even|seem to|much|obviously] care (about|for) (me|us|applicants|candidates|people|the people)",
        "(leave|leaves|leaving|let|make|makes|made) (a person|someone|somebody|anyone|one) (guess~|wait~|hang~|"
        "wonder~)", "(my|our|a candidate) [own] time (is|was|means|counts|must be) ..2 (worth|nothing|free|less|"
        "cheap|value)", "(gave|give|had) me (her|his|their|your|its) word", "(let|letting|allowed) ..3 slip (by|"
        "past|again|$)", "(second|third|another|last|own) (deadline|date) ..3 (missed|slipped|let|passed|broken|you)",
        "not hearing (a|anything|back|from|even|for)", "(nobody|no one|no-one) (picks|picked|answers|returns|calls|"
        "rings|takes|knows|responds) ..2 (up|phone|calls|back|call|anything|email|emails|when|me)", "under the "
        "impression that ..6 (would|were going|was going)", "(answer|call|reply|news|decision|update|feedback|"
        "response|email) [that] {they} (promised|said|mentioned|owed|were going)", "am i to (conclude|assume|"
        "understand|infer|believe|take)", "(i|can only|must|have to|i will|shall i|should i) (conclude|assume|infer|"
        "suppose) [that] {they} (are not|have no|do not|have lost|have forgotten|cannot|did not|are no longer|have "
        "given)", "surely ..3 (somebody|someone|you|your|anybody|anyone) (could|can|would|have|has|had|must|might|"
        "should|know|owe)", "(minute|minutes|seconds|second|moment) to (write|reply|answer|call|drop|send|pick|let "
        "me|tell)", "(my|express|some|great|deep|hide) ..1 (disappointment|frustration|annoyance|dismay|displeasure|"
        "irritation|dissatisfaction|anger|surprise) (at|with|about|that|over|regarding)", "(way|manner) ..3 "
        "(handled|treated|dealt with|conducted)", "(phone|inbox|mailbox|telephone|letterbox) ..3 (silent|quiet|"
        "empty|not rung)", "(not|hardly) [even] worth (a|an|the) ..2 ({answer}|call|line|message|stamp|minute|"
        "acknowledgement)", "(nobody|no one|no-one|none of you|not one of you|nobody at ..3) (has|have|had|even|"
        "ever) ..2 (bothered|replied|answered|called|written|responded|come back|got back|thought)", "you who "
        "(promised|said|told|assured|offered)", "(having to|have to|had to|forced to|obliged to|made to|reduced to) "
        "(chase|run after|beg for|ask again|ask twice|ask you again)", "without (a|any|so much as a|one|a single) "
        "(word|line|sign|reply|answer|call|message) (from|since|in)",
        # why this silence
        "why (have not|has not|did not|do not|does not|is not|could not|cannot|have|has|did) {they} [not|still not|"
        "never] ..3 (replied|reply|responded|respond|answer|answered|call|called|rung|ring|write|written|get|got|"
        "gotten|contact|contacted|email|emailed|tell|told|let|hear|heard|inform|informed|update|updated|come back|"
        "been in touch|bother|bothered|decided)", "why (has|did|is|does) (nobody|no one|no-one) ..2 (replied|reply|"
        "responded|answer~|call~|rung|written|write|got|get|gotten|contact~|email~|told|tell|been|bother~)",
        "why [is|was|there is] (there no|there still no|there has been no|there is no|nobody has|no one has)",
        "why (i have|i|have i|i had|had i|am i|i am) [still|yet] (not|never|heard nothing|received nothing|had no|"
        "had nothing|been left|been ignored|still|waiting)", "why (it|this|things|everything|a decision|your "
        "decision|an answer) (is|are|has|have|should|takes|does|was) [taking|taken] ..2 (long|so long|this long|slow)",
        "what (is|was) taking (so long|you so long|so much time|this long)",
        # still waiting, still nothing
        "(am|have been|been|are|i) still waiting", "still (sitting by the phone|waiting (to hear|(for|on) (your|a|"
        "an|any|some|news|word|that|you|the ..1 (answer|call|reply|decision))))", "(been|am) (left|kept) waiting",
        "been waiting ..3 (your|a reply|an answer|to hear|news|a decision|a call|a word|weeks|days|since|by the "
        "phone)", "(have|had) still not (heard|had|received|been)", "still (have not|had not) (heard|had|received|"
        "got|been)", "(i|we) (am|have been) (waiting|left) ..2 (weeks|days|ages|forever|a month|months|patiently|"
        "long|since)", "(waited|waiting) (long enough|patiently|more than|over a|for (days|weeks|ages|more|over|two|"
        "three|four|five|six|a month|nearly|almost|so long))", "(heard|received|had|got) (absolutely|precisely|"
        "literally|exactly|simply) nothing", "(have|had|i have) (heard|received|had|got) nothing", "heard nothing "
        "(since|from|back|at all|whatsoever|more)", "(have not|had not) (heard|had|received|got) (a single|so much "
        "as|even|one|a word|a thing|a peep|a line|the courtesy|any kind|any sort)", "(have not|had not|never|"
        "without) ..1 (so much as|even|as much as) (a|an|the|one) ..2 (word|line|reply|call|email|acknowledgement|"
        "acknowledgment|thank you|courtesy|answer|note|message|peep|thing)", "not (a|one|a single|so much as a|even "
        "a|even an|even one) ..2 (word|line|peep|reply|call|email|acknowledgement|acknowledgment|answer) (from|"
        "since|in|has|until|at all|has come)", "(never|nobody|no one|no-one) ..1 (got|get|heard|called|replied|"
        "responded|answered|wrote|bothered|came) [back] (to me|back|from you|from anyone|me|at all)", "{they} never "
        "(replied|answered|called|responded|wrote|got back|did|told me|let me|came back|contacted)", "[still] (no|"
        "zero) (word|reply|response|answer|news|call|feedback|email|contact|sign) (since|from you|from anyone|from "
        "anybody|from your|at all|whatsoever|in (two|three|four|five|six|over|more|all|weeks|days))", "still no "
        "(word|reply|response|answer|news|call|feedback|email|contact|decision|update|sign)", "(nothing|silence) "
        "(since|but silence|from you|from your|from anyone|from anybody)", "(heard|hear|get) [back] nothing",
        "(radio|dead|complete|total|utter|stony|deafening|weeks of|days of|such|continued|continuing) silence",
        "met with silence", "silence (is|was|has|since|from|speaks|makes|leaves)", "gone (quiet|silent|dark)",
        "went (quiet|silent|dark)", "(ghost|ghosted|ghosting) [me|by|candidates|people|applicants]", "(ignoring|"
        "ignored) (me|my|by you|by your|us|all|both|every)", "(being|been|feel|felt|feeling) [so|rather|a bit|"
        "completely|simply] (ignored|forgotten|overlooked|strung along|neglected|let down|fobbed off|brushed off|"
        "disrespected|disregarded)", "(left|leaving|leave|kept|keep|keeping) (me|candidates|applicants|us) (hanging|"
        "in the dark|waiting|dangling|in limbo|guessing|without|wondering|on tenterhooks|in suspense|on ice)",
        "(left|kept) (hanging|dangling|in the dark|in limbo|guessing|on ice|in suspense)",
        # you said, and yet
        "{they} [{very}|had|yourself|clearly|also|all] (said|told|promised|assured|indicated|mentioned|stated|spoke "
        "of|gave|claimed|announced|suggested|led me|wrote|let me believe|swore|insisted) ..6 ({when}|{reply}|"
        "decision|decisions|answer|news|heard|contacted|told|meet) ..6 (and (it is|that was|now|yet|still|nothing|i "
        "have (not|heard|had|waited)|i am still|here we are|today|so far|no|we are|it has)|but (it is|now|nothing|i "
        "have|i am|that|still|so far|no|we are|it has|here|nobody|there has|have not)|yet (i|it|nothing|here|no|"
        "nobody|there|we|you|still)|that (was|is now) ..4 (ago|past))", "{they} [{very}|had|clearly] (promised|"
        "assured me|guaranteed|gave me your word|swore) ..5 (reply|respond|answer|call|ring|write|get back|contact|"
        "be in touch|let me|tell me|hear|decision|news|by|within|decide|update|{when})", "(i was|we were|having "
        "been|been) (promised|assured|led to (believe|expect|think|understand))", "i was told ..12 (but|yet|and "
        "(yet|nothing|still|now|it is|that was|i have|no))", "contrary to what", "despite (your|the|what you|being "
        "told|having been|assurances|promises|two|three|my|several)", "broke~ [your|a|the|that] (word|promise)",
        "kept your (word|promise)", "keep your (word|promise|promises)", "{they} (were|are) (supposed|meant|going|"
        "due) to (call|reply|answer|ring|write|get back|contact|be in touch|let me|tell|decide|email|respond|hear|"
        "inform|update)", "{they} should have (called|replied|answered|written|told|let|decided|informed|contacted|"
        "responded|been in touch|got back|had the)", "(should|ought to|must) [surely|really] have (heard|decided|"
        "replied|been told|made up|had an answer|been informed|known|been decided|reached a decision) ..3 by now",
        "(expected|hoped|thought|assumed|imagined|supposed|would have) ..6 (hear|heard|answer|reply|decision|news|"
        "word|known|know) ..3 by now",
        # the feelings of it
        "(disappointed|disappointing|frustrated|frustrating|annoyed|annoying|upset|upsetting|surprised|surprising|"
        "puzzled|baffled|dismayed|irritated|irritating|hurt|concerned|disheartened|disheartening|astonished|"
        "confused|perplexed|unhappy|taken aback|sad|saddened|discouraged|discouraging) (not to|to have not|to have "
        "(heard|received|had) (nothing|no)|that (i|nobody|no one|no-one|you|your|there|it|neither|after) ..4 (not|"
        "no|nothing|never|still|yet|waiting|so long|this long)|(by|at|with) (the|your|this|how) ..2 (silence|delay|"
        "wait|lack|slow|slowness|long|pace|handling|treatment|communication))", "(lack|absence|want) of [any|a|an|"
        "basic|common] (communication|response|reply|contact|feedback|news|update|updates|answer|courtesy|"
        "professionalism|information|respect|transparency)", "(you|it|this|that|which|silence|delay|wait|waiting) "
        "(is|was|are|seems|feels|strikes me as|has been|being) [{very}|rather|a bit] (rude|unprofessional|"
        "disrespectful|discourteous|unacceptable|inconsiderate|impolite|poor form|bad form|bad manners|not good "
        "enough|unfair to|insulting|no way to|not how|not the way|beyond|getting ridiculous|ridiculous|frustrating|"
        "disappointing)", "(rude|unprofessional|disrespectful|discourteous|inconsiderate|careless|thoughtless) (of "
        "you|of your|on your part|not to|to leave|to keep|way to|treatment)", "(common|basic|simple|ordinary|"
        "professional|minimum of|the) (courtesy|decency|politeness|manners) ..2 (of|to|would|is|was|to let|demands|"
        "requires|dictates)", "(courtesy|decency|grace|manners|respect) (of (a|an|one)|to (reply|respond|answer|let|"
        "tell|write|call|inform|get))", "(did not|do not|cannot|could not|not|nobody|no one|without) [even] (bother|"
        "bothered|bothering) [to|with]", "cannot be bothered", "could not be bothered", "(waste|wasted|wasting) "
        "[of] my time", "(strung|stringing|leading|led) [me] (along|on)", "way to treat (people|candidates|"
        "applicants|someone|somebody|anyone|a)", "how you treat", "(took|taken|gave up|given up|used up|spent|"
        "travelled|traveled|prepared|drove|cleared) ..8 (the least|at least ..2 ({answer}|hear|expect|deserve|reply|"
        "acknowledge)|and this is|only to be|for nothing|and (yet|still|now) (nothing|no|not))", "the least (you|i|"
        "one|anyone|they|your) (can|could|might|would|should|expect|deserve)", "(after|given) [all] (the|my|that) "
        "(time|effort|work|hours|trouble|preparation) ..3 (i put|i have put|i spent|i invested|you owe|i deserve|i "
        "expected|i would have)", "(would have|had|i had) ..1 (hoped|expected|liked|appreciated) ..4 (reply|answer|"
        "acknowledgement|acknowledgment|line|call|word|message|email|courtesy|response|hear|heard|be told|been told|"
        "more from|better)", "(it would have been|would have been) ..1 (nice|decent|kind|polite|"
        "courteous|good|fair|considerate|helpful|appreciated) (to (get|hear|have|be|receive|let|at)|of you|if (you|"
        "someone|somebody))", "(the|a) (decent|polite|courteous|considerate|professional|honourable|honorable|"
        "right) thing to (do|have)", "would have been the (decent|polite|courteous|least|right|professional)",
        "(nobody|no one|no-one|you|they) (could|can|will|would) [not] [even] spare ..3 (minute|moment|line|time|"
        "second|call|word)", "{they} assured me ..5 (hear|told|know|informed|contacted|either way|called|answer|"
        "reply|decision|{when})", "(i would have|i should have|i had|i|we) ..2 (thought|expected|hoped|assumed|"
        "imagined|supposed) ..8 by now", "(you|they|somebody|someone|panel|team) [{very}] (should have|must have|"
        "ought to have) ..6 by now", "(came|come|has come) and (went|gone)", "{they} did not [even|once] (call|ring|"
        "reply|write|answer|respond|email|get back|come back|contact|let me|keep|inform|acknowledge)", "expected "
        "(better|more|something else) (from|of)", "(too much|a lot) to (hope|ask|expect)", "what [could|is|can] (is "
        "keeping|keeping|be keeping|is stopping|be stopping|stops) {they}", "^so much for",
        # forgotten, again, how long
        "(forgotten|forgot|forget) [about] me", "have you forgotten", "fallen (off|through) (your|the)", "slipped your "
        "mind", "lost interest in me", "(this is|now) [now] (the|my) (second|third|fourth|fifth|2nd|3rd|4th) (email|"
        "e-mail|time|message|letter|note|call|attempt|request|voicemail|reminder)", "(second|third|fourth|fifth) time "
        "(i|of) (have|am|write|writing|asking|ask|call|email|had|asked|written|called)", "(my|two|three|both|previous|"
        "earlier|last) (emails|e-mails|messages|letters|notes|calls|voicemails|email|message|note|letter|thank-you "
        "note|thank-you letter) ..6 (unanswered|ignored|unacknowledged|no (reply|answer|response)|no acknowledgement|"
        "not been (answered|acknowledged|returned)|without (a|any) (reply|answer|response|acknowledgement)|fallen on)",
        "(did|have) you (not|even|ever|not even) (get|got|receive|received|read|see|seen) my", "have you even", "did "
        "you even", "how much longer", "how (long|many [more] (days|weeks)) (must|do|should|am|will|can|is) (i|one|a "
        "candidate|someone) ..4 (wait|waiting|supposed|expected)", "(days|weeks|day|week|month|months) (late|overdue|"
        "behind|past (your|the) [own] (date|deadline))", "(long|well|now) overdue", "{they} are (late|overdue)",
        "(come and gone|long since passed|long passed|has long past)", "it (is|has been|was) [now|already|well over|"
        "over|more than|almost|nearly] ..3 (days|weeks|week|month|months|fortnight) ..6 (and (i|still|nothing|no|there|"
        "not|yet|you|nobody)|without (a|any|so|hearing|word|even)|with (no|nothing|not)|still (no|nothing))", "(days|"
        "weeks|month|months|fortnight) (have|has) (passed|gone by|gone|elapsed|come) ..4 (without|with no|with nothing|"
        "and (i|no|nothing|still|not|you|nobody))", "(how hard|so hard|that hard|too hard|too much|that difficult|so "
        "difficult|asking a lot|asking too much) (can it be|is it|to (ask|reply|send|write|pick up|let|answer|call|"
        "expect))", "(cannot|can not|surely|could not) (be|take|have taken|have been) (that|so|this) (hard|long|"
        "difficult|much)", "(you|they|everybody|everyone|somebody|team|office|panel) ..3 too busy to (reply|answer|"
        "write|call|let|tell|respond|pick|get)", "i (do not|cannot|fail to) (understand|see|believe|imagine) (why|how|"
        "what) ..4 (long|heard|silence|replied|answer|reply|taking|decide|nobody|no one|not)", "treat~ (me|candidates|"
        "people|applicants) (like this|this way|so|with (such|more|a little|some|so little|contempt))", "(your|this|"
        "the|such a|so long a) ..1 silence (is|has|was|speaks|says|tells|since|from|makes|leaves|of|means|$|over|for)",
        "how long (does|will|is) (it|this) ..3 (take (to|you|for) ..2 (decide|reply|respond|answer|write|make|send|"
        "call|choose|pick)|going to take|supposed to take)", "(left|sent|written|called|rung|emailed|phoned|tried|"
        "asked|messaged|mailed) [you|to you|your office] ..2 (two|three|four|five|six|several|countless|many|numerous) "
        "..1 (times|messages|emails|e-mails|mails|calls|letters|notes|voicemails|reminders) ..3 (already|now|without|"
        "and (nobody|no one|nothing|still|heard|not|never)|to no avail|in vain|times without|with no|since|$)",
        "(three|four|five|two|several) (messages|emails|calls|mails|letters|voicemails) (already|and|later|without|"
        "with no|unanswered|have|ago)", "(keep|keeping|kept|leave|leaving|left|string|stringing|strung) (people|"
        "candidates|applicants|me|someone|us|a person|anyone) (hanging|dangling|guessing|waiting|on tenterhooks|in "
        "limbo|in suspense|in the dark|along)", "(do not|no|not) ..1 (know|knowing|idea|sure|clue|told|tell me) where "
        "i stand ..2", "(left|leave|leaves|leaving|keep|kept) ..3 where i stand", "(still|guess|guessing|wondering|"
        "wonder) where i stand", "(in limbo|in the dark|on tenterhooks|left hanging|left dangling|strung along|stood "
        "up|fobbed off|left out in the cold|given the cold shoulder)", "stood me up", "(had|thought|believed|"
        "understood|assumed) ..2 (agreement|agreed|deal|understanding|arrangement) ..2 (that|you|would|on|to)",
        "(you|somebody|someone|they) (said|told me|promised|swore|assured me) [that] (i would|i was going to|i should) "
        "(hear|know|have|be (told|called|contacted|informed)) ..4 (last (week|month|monday|tuesday|wednesday|thursday|"
        "friday)|yesterday|weeks ago|days ago)", "i was (told|promised|assured|given to understand) ..5 (and (now|yet|"
        "still|nothing)|but (nothing|no one|so far)|weeks ago|days ago)", "why (has|have|is|does|did) (it|this|"
        "everything|your {verdict}|the {verdict}) [been|be] ..2 (so long|so slow|this long|forever|ages|so much time|"
        "such a long)", "(not|hardly|too|never) [even] (important|interesting|good|worthy|big|senior) (enough|un) ..1 "
        "(for|to (deserve|merit|get|warrant|be)) (a|an|any|your) ..2 (reply|answer|call|line|email|response|minute|"
        "word)", "(simple|single|short|quick|two-line|one-line|brief) (email|line|call|word|note|reply|message|phone "
        "call|courtesy|yes|no|acknowledgement) would (have been|have done|have|not have) ..2 (nice|sufficed|polite|"
        "killed|hurt|appropriate|courteous|decent)", "would it (kill|have killed|hurt|have hurt) (you|anyone|anybody|"
        "someone)", "is (it|this|that) (normal|usual|customary|standard|common|how you|the way you|typical|acceptable) "
        "..5 (ignore|keep people|keep (someone|candidates)|leave (people|someone|candidates)|treat|keep (me|us)|leave "
        "(me|us)|hanging)", "(took|taken|lost|gave up) (a|the) ..1 (day|morning|afternoon) off ..3 (for|to) (this|you|"
        "your|nothing|that) ..3 (and|still|yet|only|but)", "(so much for|what happened to|whatever happened to|what "
        "became of) (your|the|that|my) ..2 (promise|call|friday|monday|deadline|answer|word|week|reply|decision|"
        "courtesy)", "(your|this|the) silence ..2 (disrespectful|rude|insulting|hurtful|unprofessional|baffling|"
        "puzzling|telling|strange|odd|deafening|disappointing)", "not too much to ask", "too much to ask ..2 (for|to) "
        "..2 (reply|answer|call|line|courtesy|email)", "(days|weeks|week|month|months|fortnight) and (not a|no|still "
        "no|never a|nothing)", "(do not|cannot|never) ..1 (value|respect|appreciate|care about|think much of) ..1 "
        "(applicants|candidates|people's time|my time|people who|other people)",
        "(you|they) (said|told me|promised|promised me) ..8 (it has been|it is now|it is been|it is) (two|three|four|"
        "five|six|ten|nearly|"
        "almost|over|more|weeks|a month)",
        "a simple (yes or no|yes|no|reply|line|answer|note) (would have|would've|was|might have|is not|would not be) "
        "..2 (courteous|"
        "nice|"
        "polite|enough|decent|appreciated|too much|been)",
        "(deserve|am owed|earned|was owed) (a|an|some|at least|the courtesy) ..2 (reply|answer|word|response|call|"
        "explanation|courtesy)",
        "^it is now (monday|tuesday|wednesday|thursday|friday|saturday|sunday) $",
        "(what is|what can be|what has been|why (it|this) is|why you are) taking [you|this|it|them|everybody|"
        "everyone|quite] so long",
        "(do not|cannot|fail to|hard to) (understand|see|think|imagine) (what|why) ..2 taking so long",
        "(most|other|any decent|any other|all other|any proper) (firms|firm|companies|company|employers|employer|"
        "places|people|schools|shops) would have ..3 (by now|told me|let me know|replied|answered|written|got back|"
        "rung|called)",
        "(does not|should not|cannot|surely does not|did not) take (a|this|that|so|two|three|four|six) ..2 to (pick "
        "(somebody|someone|one|a person)|choose (somebody|someone|one|between)|decide|answer|reply|make up|hire|say "
        "yes)",
        "my (last|first|earlier|previous) ..1 (mail|email|message|letter|note|mails|emails|messages|letters|notes) "
        "..4 (fallen into|fell into|vanished|disappeared|gone unanswered|went unanswered|ignored|black hole|no reply|"
        "not answered|left lying|left unanswered|left unread)",
        "(weeks|days|months|fortnight|week|month) and not (one|a single|a) (word|line|call|mail|email|reply)",
        "(moved on|gone ahead|chosen|decided|gone with somebody) without (telling|letting|informing|a word)",
        "left (two|three|four|five|several|many) (messages|voicemails|notes) (with|for|on) (your|you|the (desk|"
        "machine|office))",
        "(bottom of|under) (the|your|some|a) (pile|heap|stack) ",
        "one (might|would|could|should) (hope|expect|think|look) (for|to get|to have) (an answer|a reply|a line|a "
        "word|word|news)",
    ),
    but=(
        "(thank~|thanks|grateful) ..4 treat~", "if you (can|could) ..1 spare",
        "(different|another|other|better) (answer|outcome|decision|result)", "the way you handled", "hid my "
        "surprise", "surprise at (the|your|how) ..2 (number|figure|size|answer)",
        "not hearing (any|a word of) complaint", "take time", "takes time", "i know", "i understand", "no hurry",
        "no rush", "of course", "take longer", "i realise", "i realize", "i appreciate (that|how)", "forgotten me in",
        "you are [{very}|no doubt|surely] busy", "if {they} did not", "if (there|you|the) ..3 (still no|no|not yet)",
        "not selected", "was not chosen", "customers", "patients", "pupils", "suppliers", "nothing but (good|praise|"
        "kind)", "(so|and) [i] (wondered|wanted to|thought)", "(customers|tenants|patients|callers|drivers|clients|"
        "parents|growers) ..3 (hanging|waiting|left|dark|limbo)", "know where i stood",
        "waiting for (my|the ..2 (certificate|form|visa|licence|license|parts|papers|results))",
        "(picks|picked) up ..6 you (said|told|mentioned)",
        "so i am writing",
        "as you (asked|suggested|advised|wished)",
    ),
)  # fmt: skip

CHECKS = (
    Check(
        name="demand",
        severity="blocker",
        sentence="The letter demands an answer, or sets them a deadline.",
        source="https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/",
        purposes=BEFORE_AN_OFFER,
        look=said(DEMAND, "This presses them. Ask instead: “Is there a timeline you can share?”", or_=ULTIMATUM),
        english=True,
        hears=(DEMAND, ULTIMATUM),
        when_heard=True,
    ),
    Check(
        name="reproach",
        severity="blocker",
        sentence="The letter reproaches them for their silence.",
        source="http://www.destinyconnect.com/2015/07/22/the-top-5-dos-and-donts-of-drafting-a-follow-up-emails-"
        "after-a-job-interview/",
        look=said(
            REPROACH, "This blames them for the wait. Leave it out: “I know these things take time.”", or_=GRUMBLES
        ),
        purposes=ANSWER_DUE,
        english=True,
        hears=(REPROACH, GRUMBLES),
        when_heard=True,
    ),
)
