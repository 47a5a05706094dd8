"""What they want to know of the candidate: questions that only the candidate can answer, straight or told."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LED = r"(?:^|[.!?:;–—,-] ?|\b(?:and|but|so|or|also|then|says|asks|if so) |\b(?:hi|hello|dear) \w+[,.] ?)"
_STRAIGHT = re.compile(
    rf"{_LED}(?:(?:and|but|so|or|also|then|roughly|quick question|remind me|out of interest|may i ask|can i ask|"
    r"if i may ask)[,:]? )*(?:"
    r"do you (?:\w+ )?(?:have|hold|own|drive|speak|need|smoke|mind|eat|live|require|possess|play|use|wear|swim|cook|"
    r"ride|object|require|work|want|intend|plan|expect|prefer|fancy|suffer|belong|travel|know (?:how|your|when|"
    r"what))\b|"
    r"do you\?|do you drive\b|"
    r"does (?:your|that|this|the|\d|\w+)\b.{0,50}\b(?:restrict|allow|permit|cover|suit you|work for you|sound|"
    r"include|let "
    r"you|run out|end|finish)\b|"
    r"have you (?:ever|any|got|a|an|the|completed|done|passed|worked|lived|used|applied|taken|managed|run|taught|"
    r"your)\b|"
    r"are you (?:still|currently|able|willing|open|prepared|comfortable|licensed|registered|qualified|insured|a|an|"
    r"legally|eligible|related|allergic|tied|bound|under|on|in|authori[sz]ed|vaccinated|interviewing|considering|over|"
    r"afraid|happy to|looking (?:for|at)|entitled|subject|based|local|good|confident|used to|fit)\b|"
    r"are .{3,40}\b(?:ok|okay|alright|all right|fine|good|possible|free) (?:for|with) you\b|"
    r"is your\b|is (?:there|it) .{0,60}\byou(?:r|'d|'ve)?\b|are there .{0,60}\byou(?:r|'d|'ve)?\b|"
    r"would you (?:be |\w+ be )?(?:open|willing|prepared|able|happy|up|content|consider|relocate|need|mind|work|take "
    r"(?:it|less|on)|move|ever|still|want|accept (?:less|a (?:lower|fixed)))\b|"
    r"(?:could|can) you (?:\w+ )?(?:drive|lift|commit|cope|manage|work|swim|travel|speak|relocate|cover|handle|ride|"
    r"operate|type|confirm|do|supply|stay|live|prove|show)\b|"
    r"(?:what|which|whose|who|where|when|why|how|in what|in which|on which|from what|from which|by which|to "
    r"whom)(?:'s| "
    r"\w+)? .{0,60}\byou(?:r|'d|'ve|'re|'ll)?\b|when's the\b|what's (?:the|your)\b|where's your\b|who's your\b|"
    r"any .{2,70}\b(?:(?:we|i) should (?:know|be aware|bear)|(?:we|i) (?:need|ought) to know|you(?:'ve| have|'d| "
    r"can(?:'t|not)| need)|from your)\b|"
    r"anything .{2,60}\b(?:(?:we|i) should know|you(?:'ve| have|'d| can)|from your|that could)\b|"
    r"(?:what about|how about|and) your\b|your \w+(?: \w+)?,|"
    r"would (?:a|an|it|that|this) .{3,60}\b(?:be (?:possible|ok|okay|alright|all right|feasible|acceptable|workable|a "
    r"problem)|suit|"
    r"work)\b.{0,6}\b(?:for|with|by)? ?you\b|would it .{0,30}\bif (?:we|i) (?:rang|called|spoke|contacted|wrote|asked|"
    r"took)|is it (?:ok|okay|alright|all right) (?:to|if)\b|is there another\b|is .{2,30}(?:realistic|about right|"
    r"acceptable|in the right|workable|enough)\b|"
    r"have you any\b|how (?:much|many)\b.{0,40}\b(?:they|he|she)\b.{0,20}\byou\b|"
    r"(?:may|can|could|might) (?:we|i) (?:ring|call|phone|contact|speak (?:to|with)|approach|know|have|get|see|"
    r"trouble you|ask (?:what|when|how|who|"
    r"which|whether|if|for)|write to)\b"
    r")"
)
"""How a question begins that asks the candidate after something of the candidate's own."""
_OF_THEMSELVES = re.compile(
    r"(?<!how )(?<!when )(?<!what )(?<!where )\b(?:do|does|have|are|can|could|would|will|is|has) (?:you|your)\b(?! "
    r"(?:like|rather|see|"
    r"seen|heard|had|know (?!how)|want (?!to (?:work|be|stay|keep|live|move))|believe|hang|hear|think|agree|fancy|"
    r"read|noticed|realise|"
    r"thought|tried|got (?:a minute|a moment|any questions|everything|plans|my|our|the)|on\b|there|ok\b|okay|free|"
    r"about|around|sure|aware|"
    r"ready|well|going|coming|still (?:with|there|at|on)|all right|alright|keeping|enjoying|settl|getting|joining|"
    r"having|in\b|at\b|"
    r"a (?!member|citizen|relative|resident|union|driver|smoker|student|car|licen[cs]ed|qualified|registered|"
    r"permanent|british|us|"
    r"national)|the\b|hope|mind if|need (?:anything|help|a hand|a lift|directions|more|parking|us)|need to (?:know|"
    r"talk|bring|see)|be "
    r"(?:our|at|there|joining|seeing|surprised|here|the|a part|part|interested in joining)|give (?:us|me) a (?:ring|"
    r"call)|ring|call|phone|"
    r"come|meet|make|attend|join|wait|bear|hold|try|decide|tell (?:him|her|them)|pass on|day|week|journey|trip|"
    r"interview|mother|father|"
    r"accept (?:the|this|our)|recommend|forgive|start (?:on|monday|tuesday)))|"
    r"\bwhat size\b|\bwhat's the best (?:number|address|e-?mail|way)\b|\bhow (?:many|often|far|would|do) (?:\w+ "
    r"){0,3}you (?:have|take|"
    r"travel|commute|live|run|go about|handle|deal|approach|manage|work|need|want|speak|plan|feel about)\b|\bwhy "
    r"(?:did|do|are|were) you "
    r"(?:leave|leaving|apply|want|looking|let go|change)\b|\bhow did you come to\b|\bwhat(?: is|'s|'re| are| was| "
    r"were) your (?:\w+ )"
    r"{0,3}(?:experience|reason\w*|address|date|name|nationality|status|preference|number|plans for (?:work|housing|"
    r"moving)|role|duties|"
    r"title|grade|level|size|view on|views on|motivation|status)\b|\bwhich (?:\w+ ){0,4}(?:would|do|did|are|have|"
    r"can) you (?:prefer|want|"
    r"like to (?:work|be|specialise)|rather work|have|use|speak|know|hold|applying|interested)\b|\bwhere (?:do you "
    r"live|are you (?:based|"
    r"living)|would you)\b|\b(?:we|i) (?:should|ought to|need to) know\b|\bis there (?:a|an|any|anything|anybody) "
    r"(?:\w+ ){0,4}you (?:could|"
    r"can|have|would|need|can't|cannot)\b|\bwould you take (?:it|the)\b"
)
"""What is asked after although no thing is named that could be handed over."""
_MEETING = re.compile(
    r"\b(?:interview\w*|chat|chats|call|zoom|teams|meet|meeting|coffee|lunch|tea|drink|talk|speak|visit|"
    r"conversation|tour|"
    r"trial (?:shift|day)|come (?:in|to (?:see|us|the|our)|over|along|and|down|up|back|on|here|round)|join us|"
    r"attend|pop (?:in|over|by)|drop (?:in|by)|catch up|see (?:us|me|the|him|her)|panel|around|about on|attendance)\b"
)
_SMALL_TALK = re.compile(
    r"\b(?:questions|queries|concerns|feedback|believe|feel (?:if|about|that|it)|find (?:your|us|the)|remember|sure|"
    r"know "
    r"(?:of )?any|guess|imagine|enjoy\w*|"
    r"weather|journey|train|weekend|trip|flat|stadium|view|mind (?:waiting|holding|bearing)|patien\w+|wait|waiting|"
    r"hang on|"
    r"hold on|bear with|rather|receiving|received|hear(?:d)? (?:from|back)|accept (?:the|this|our)|like to (?:join|"
    r"come|"
    r"accept|"
    r"work|be)|how (?:are|is|was|were|did|do) (?:you|your|things|it|the|that)(?! (?:fixed|placed|set|come|manage|"
    r"get to|"
    r"feel about|notice))|"
    r"looking for (?:a|an|the|your next|new|another|your dream)|new (?:job|role|challenge|career)|alerts?|profile|"
    r"e-?mails|news|"
    r"haven't|told you|when (?:will|would|do) you (?:know|decide|hear|reply)|hope|odd|will you (?:be|know|have|let|"
    r"tell|"
    r"do)|"
    r"how (?:soon|long) (?:could|will|would|can) you (?:decide|know|need to (?:decide|think)|take)|love|why not|"
    r"help|heard|did you (?:get|receive|see|manage|know|find|catch|enjoy|have|hear))\b|\bwondering what\b|\bwhat "
    r"happens "
    r"next\b|\bwhat are you waiting\b"
    r"|\b(?:may|can|could) i (?:just )?(?:say|take|add|thank)\b|\bdid (?:we|i)\b|\bwould we\b|\boff to\b|\b(?:may|"
    r"can|could) i get you\b|\bshall (?:i|we)\b|\bwould you like\b(?! (?:us|me) to)|\bhow (?:kind|nice|good|"
    r"lovely)\b|\bwhat an?\b"
)
_TOLD = re.compile(
    r"\b(?:need(?:s)? to know|want(?:s)? to know|(?:like|love|keen|good|helpful|useful|glad|happy|pleased|curious|"
    r"interested) to (?:know|learn|hear|understand)|"
    r"wonder(?:s|ed|ing)?|asks?|asking|asked (?:me )?(?:to find out)?|appreciate (?:knowing|learning|hearing)|not "
    r"(?:yet )?(?:sure|clear|certain)|"
    r"can't (?:tell|see|make out)|don't know|do not know|unclear|on file is|outstanding .{0,25}is|find out) (?:from "
    r"you "
    r")?(?:me |us |about )?"
    r"(?:what|when|how|who|whom|which|where|whether|if|why|from what|from which|by when|the (?:lowest|soonest|earliest|"
    r"least|minimum)|your)\b"
)
"""The same, told: "the panel wondered how flexible you would be"."""
_BID = re.compile(
    r"\b(?:tell (?:me|us)|let (?:me|us|\w+) know|inform (?:me|us)|advise (?:me|us)|confirm|indicate|state|specify|say|"
    r"clarify|choose|"
    r"declare|disclose|remind (?:me|us)) (?:(?:please|also|by|before|on|today|tomorrow|as|soon|possible|\w+day|once "
    r"more|"
    r"again|to (?:me|us))\W+){0,4}"
    r"(?:whether|if you(?:'d| would|'re| are| have|'ve| eat| hold| drive| need)|what|which|who|how (?:many|much|"
    r"long|often|"
    r"far|you)|"
    r"where|why|that you|of any|any|your|when)\b|"
    r"^(?:please |kindly |and |just )?(?:ask|check with) your (?!question)|\bverify your (?:e-?mail|account|"
    r"identity|address)|\bupdate your (?:\w+ )?(?:details|address|phone|e-?mail)|\breply (?:yes|\w+) to confirm|"
    r"\bneed to know (?:if|whether|"
    r"that) you\b|\bspell your\b|\b(?:let (?:me|us) have|send (?:me|us)) your (?:\w+ ){0,2}(?:address|number|e-?mail)\b"
)
_PLEASED = re.compile(
    r"\b(?:slot|time|times|attend\w*|coming|able to (?:make|attend|join|come)|can(?:'t|not)? (?:make|attend|come|join)|"
    r"questions?|queries|"
    r"concerns?|suits?|works?|accept\w*|receipt|received|receiv|interview|meeting|adjustments?|accommodat\w+|help|"
    r"happy with|"
    r"withdraw|next steps|"
    r"decided|decision|journey|arrive|get on|how it goes|read|happy to (?:proceed|go ahead)|find\w*|expenses|offer)\b"
)


def small_talk(folded: str) -> bool:
    """Whether a question is not meant to be answered with a thing."""
    return bool(_SMALL_TALK.search(folded))


def told(folded: str) -> re.Match[str] | None:
    """Where it is told what they want to know, in so many words."""
    return _TOLD.search(folded)


def bidden(folded: str) -> re.Match[str] | None:
    """Where the candidate is bidden to tell something that is neither a time to meet nor a question back."""
    found = _BID.search(folded)
    return None if found and _PLEASED.search(folded, found.start()) else found


def asked(folded: str, kind: str = "other") -> Iterator[re.Match[str]]:
    """Each question that asks after something of the candidate's, where the sentence names a thing of that kind."""
    if "?" not in folded and not folded.rstrip().endswith("know"):
        return
    for found in _STRAIGHT.finditer(folded):
        end = folded.find("?", found.start() + 1)
        if end < 0:
            return
        question = folded[found.start() : end + 1]
        if kind == "other" and not _OF_THEMSELVES.search(question):
            continue
        if (kind == "references" or not _MEETING.search(question)) and not _SMALL_TALK.search(question):
            yield found
