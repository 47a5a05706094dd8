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
    r"took)|"
    r"(?:may|can|could|might) (?:we|i) (?:ring|call|phone|contact|speak (?:to|with)|approach|ask (?:what|when|how|who|"
    r"which|whether|if|for)|write to)\b"
    r")"
)
"""How a question begins that asks the candidate after something of the candidate's own."""
_OF_THEMSELVES = re.compile(
    r"\bdo you (?:\w+ )?(?:hold|own|drive|speak (?!to|with)|smoke|require|possess|ride|swim|object|eat|know how|"
    r"type|cook|use|wear|"
    r"work|live|(?:have|need) (?:\w+ ){0,2}(?:experience|transport|car|van|vehicle|visa|permit|sponsorship|access|"
    r"rights?|"
    r"licen[cs]e|"
    r"qualification|training|convictions?|allerg\w+|conditions?|disabilit\w+|children|dependants|restrictions?|"
    r"objections?|"
    r"relatives?|"
    r"relocation|accommodation|housing|laptop|tools|boots|uniform|pension|shares|degree|insurance|plans to)|suffer|"
    r"belong|"
    r"(?:want|intend|plan|expect|prefer|wish) (?:to )?(?:work|stay|move|relocate|live|remain|be considered|continue|"
    r"keep|part|"
    r"full))\b|"
    r"\bdoes your\b|\bhave you (?:ever|worked|lived|used|driven|managed|taught|handled|been (?:convicted|refused|"
    r"dismissed|"
    r"vaccinated|a member|through)|any (?:experience|convictions?|relatives?|allerg\w+|objections?|family|points)|"
    r"applied|"
    r"completed|passed|done (?:any|your|a)|got (?:your own|a (?:car|van|licen[cs]e|visa|passport|laptop|permit|"
    r"degree))|your "
    r"own)\b|"
    r"\bare you (?:\w+ )?(?:interested|available|willing|open to|prepared|comfortable|licensed|registered|qualified|"
    r"insured|"
    r"legally|eligible|related|allergic|authori[sz]ed|vaccinated|interviewing|considering|entitled|able to (?:work|"
    r"drive|"
    r"lift|travel|relocate|move|start|stay|swim|cover|do|provide|commit|live)|happy (?:to|with)|used to|looking at "
    r"other|over "
    r"(?:18|21|eighteen)|a member of|a citizen|bound by|subject to|under (?:contract|any|notice))\b|"
    r"\bwould you (?:be |\w+ be )?(?:open to|willing|prepared|able to (?:work|travel|relocate|move|drive|start|cover)|"
    r"content|happy (?:to|with)|up for|consider|relocate|mind (?:working|sharing|travelling|starting|living|being)|"
    r"move|"
    r"take (?:it|less|on))\b|\b(?:could|can) you (?:\w+ )?(?:drive|lift|commit|cope|swim|speak|relocate|ride|"
    r"operate|type|"
    r"confirm (?:that|whether|your)|handle|work|prove|supply your)\b|\bwhat size\b|\bhow (?:many|often|far|would|"
    r"do) (?:\w+ )"
    r"{0,3}you (?:have|take|travel|commute|live|run|go about|handle|deal|approach|manage|work|need|want|speak|plan)\b|"
    r"\bwhy (?:did|do|are|were) you (?:leave|leaving|apply|want|looking|let go|change)\b|\bhow did you come to\b|"
    r"\bwhat(?: is|'s|'re| are| was| were) your (?:\w+ ){0,3}(?:experience|reason\w*|address|date|name|nationality|"
    r"status|preference|number|plans for (?:work|housing|moving)|role|duties|title|grade|level|size|view on|"
    r"motivation)\b|"
    r"\bwhich (?:\w+ ){0,4}(?:would|do|did|are|have|can) you (?:prefer|want|like to (?:work|be|specialise)|rather work|"
    r"have|use|speak|know|hold|applying|interested)\b|\bwhere (?:do you live|are you (?:based|living)|would you)\b|"
    r"\b(?:we|i) (?:should|ought to|need to) know\b|\bis there (?:a|an|any|anything|anybody) (?:\w+ ){0,4}you "
    r"(?:could|can|"
    r"have|would|need|can't|cannot)\b|\bis your (?:licen[cs]e|visa|passport|right|permit|degree|family|wife|husband|"
    r"partner|car|current)\b|\bwould you take (?:it|the)\b"
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
    r"identity|address)"
)
_PLEASED = re.compile(
    r"\b(?:slot|time|times|attend\w*|coming|able to (?:make|attend|join|come)|can(?:'t|not)? (?:make|attend|come|join)|"
    r"questions?|queries|"
    r"concerns?|suits?|works?|accept\w*|receipt|received|receiv|interview|meeting|adjustments?|accommodat\w+|help|"
    r"happy with|"
    r"withdraw|next steps|"
    r"decided|decision|journey|arrive|get on|how it goes|read|happy to (?:proceed|go ahead)|find\w*|expenses|offer)\b"
)


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
