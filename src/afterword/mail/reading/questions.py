"""What they want to know of the candidate: questions that only the candidate can answer, straight or told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.writing.expressions import pattern

_LED = r"(?:^|[.!?:;–—,-] ?|\b(?:and|but|so|or|also|then|says|asks|if so) |\b(?:hi|hello|dear) \w+[,.] ?)"
_STRAIGHT = pattern(
    rf"{_LED}(?:(?:and|but|so|or|also|then|roughly|quick question|remind me|out of interest|may i ask|can i ask|"
    r"if i may ask)[,:]? )*(?:(?:do|does|have|are|can|could|would|will|is|has) (?:you|your)\b|do you (?:\w+ "
    r")?(?:have|hold|own|drive|speak|need|smoke|mind|eat|live|require|possess|play|use|wear|swim|cook|ride|object|"
    r"require|work|want|intend|plan|expect|prefer|fancy|suffer|belong|travel|know (?:how|your|when|what))\b|do "
    r"you\?|do you drive\b|does (?:your|that|this|the|\d|\w+)\b.{0,50}\b(?:restrict|allow|permit|cover|suit you|"
    r"work for you|sound|include|let you|run out|end|finish)\b|have you (?:ever|any|got|a|an|the|completed|done|"
    r"passed|worked|lived|used|applied|taken|managed|run|taught|your)\b|are you (?:still|currently|able|willing|"
    r"open|prepared|comfortable|licensed|registered|qualified|insured|a|an|legally|eligible|related|allergic|tied|"
    r"bound|under|on|in|authori[sz]ed|vaccinated|interviewing|considering|over|afraid|happy to|looking (?:for|at)|"
    r"entitled|subject|based|local|good|confident|used to|fit)\b|are .{3,40}\b(?:ok|okay|alright|all right|fine|"
    r"good|possible|free) (?:for|with) you\b|is your\b|are .{3,40}\b(?:better|best|easier) for you\b|why the (?:gap|"
    r"move|change|break)\b|who(?:m)? (?:should|could|can|may|might|shall) (?:we|i)\b|is (?:there|it) "
    r".{0,60}\byou(?:r|'d|'ve)?\b|are there .{0,60}\byou(?:r|'d|'ve)?\b|would you (?:be |\w+ be )?(?:open|willing|"
    r"prepared|able|happy|up|content|consider|relocate|need|mind|work|take (?:it|less|on)|move|ever|still|want|"
    r"accept (?:less|a (?:lower|fixed)))\b|(?:could|can) you (?:\w+ )?(?:drive|lift|commit|cope|manage|work|swim|"
    r"travel|speak|relocate|cover|handle|ride|operate|type|confirm|do|supply|stay|live|prove|show)\b|(?:what|which|"
    r"whose|who|where|when|why|how|in what|in which|on which|from what|from which|by which|to whom)(?:'s| \w+)? "
    r".{0,60}\byou(?:r|'d|'ve|'re|'ll)?\b|when's the\b|what's (?:the|your)\b|where's your\b|who's your\b|any "
    r".{2,70}\b(?:(?:we|i) should (?:know|be aware|bear)|(?:we|i) (?:need|ought) to know|you(?:'ve| have|'d| "
    r"can(?:'t|not)| need)|from your)\b|anything .{2,60}\b(?:(?:we|i) should know|you(?:'ve| have|'d| can)|from "
    r"your|that could)\b|(?:what about|how about|and) your\b|your \w+(?: \w+)?,|would .{2,60}\bbe too (?:soon|early|"
    r"late)\b|would .{2,60}\b(?:be (?:enough|too (?:soon|late|early)|possible|ok|okay|alright|all right|feasible|"
    r"acceptable|workable|a problem)|suit|work)\b.{0,6}\b(?:for|with|by)? ?you\b|would it .{0,30}\bif (?:we|i) "
    r"(?:rang|called|spoke|contacted|wrote|asked|took)|is it (?:ok|okay|alright|all right) (?:to|if)\b|is there "
    r"another\b|is .{2,30}(?:realistic|about right|acceptable|in the right|workable|enough)\b|have you any\b|how "
    r"(?:much|many)\b.{0,40}\b(?:they|he|she)\b.{0,20}\byou\b|(?:may|can|could|might) (?:we|i) (?:ring|call|phone|"
    r"contact|speak (?:to|with)|approach|know|have|get|see|trouble you|ask (?:what|when|how|who|which|whether|if|"
    r"for)|write to)\b)"
)
"""How a question begins that asks the candidate after something of the candidate's own."""
_OF_THEMSELVES = (
    r"\bdo you (?:\w+ )?(?:hold|own|drive|speak (?!to|with)|smoke|require|possess|ride|swim|object|eat|know how|"
    r"type|cook|use|wear|work|live|(?:have|need) (?:\w+ ){0,2}(?:experience|transport|car|van|vehicle|visa|permit|"
    r"sponsorship|access|rights?|licen[cs]e|qualification|training|convictions?|allerg\w+|conditions?|disabilit\w+|"
    r"children|dependants|restrictions?|objections?|relatives?|relocation|accommodation|housing|laptop|tools|boots|"
    r"uniform|pension|shares|degree|insurance|plans to)|suffer|belong|(?:want|intend|plan|expect|prefer|wish) (?:to "
    r")?(?:work|stay|move|relocate|live|remain|be considered|continue|keep|part|full))\b|\bdoes your\b|\bhave you "
    r"(?:ever (?!seen|heard|been to|known|had)|worked|lived|used|driven|managed|taught|handled|been (?:convicted|"
    r"refused|dismissed|vaccinated|a member|through)|any (?:experience|convictions?|relatives?|allerg\w+|"
    r"objections?|family|points)|applied|completed|passed|done (?:any|your|a)|got (?:your own|a (?:car|van|"
    r"licen[cs]e|visa|passport|laptop|permit|degree))|your own)\b|\bare you (?:\w+ )?(?:interested|available|"
    r"willing|open to|prepared|comfortable|licensed|registered|qualified|insured|legally|eligible|related|allergic|"
    r"authori[sz]ed|vaccinated|interviewing|considering|entitled|able to (?:work|drive|lift|travel|relocate|move|"
    r"start|stay|swim|cover|do|provide|commit|live)|happy (?:to|with)|used to|looking at other|over (?:18|21|"
    r"eighteen)|a member of|a citizen|bound by|subject to|under (?:contract|any|notice))\b|\bwould you (?:be |\w+ "
    r"be )?(?:open to|willing|prepared|able to (?:work|travel|relocate|move|drive|start|cover)|content|happy (?:to|"
    r"with)|up for|consider|relocate|mind (?:working|sharing|travelling|starting|living|being)|move|take (?:it|less|"
    r"on))\b|\b(?:could|can) you (?:\w+ )?(?:drive|lift|commit|cope|swim|speak|relocate|ride|operate|type|confirm "
    r"(?:that|whether|your)|handle|work|prove|supply your)\b|\bdo you speak\b|\bare you (?:ok|okay|happy|"
    r"comfortable) with\b|\bwould you (?:be comfortable|live in|accept less)\b|\bhave you any (?:\w+ "
    r")?(?:convictions?|points|relatives|family|allerg\w+|children|ties|experience)\b|\bcan you (?:spell|explain|"
    r"describe)\b|\bwhat size\b|\bwhat's the best (?:number|address|e-?mail|way)\b|\bhow (?:many|often|far|would|"
    r"do) (?:\w+ ){0,3}you (?:have|take|travel|commute|live|run|go about|handle|deal|approach|manage|work|need|want|"
    r"speak|plan|feel about)\b|\bwhy (?:did|do|are|were) you (?:leave|leaving|apply|want|looking|let go|change)\b|"
    r"\bhow did you come to\b|\bwhat(?: is|'s|'re| are| was| were) your (?:\w+ ){0,3}(?:experience|reason\w*|"
    r"address|date|name|nationality|status|preference|number|plans for (?:work|housing|moving)|role|duties|title|"
    r"grade|level|size|view on|views on|motivation|status)\b|\bwhich (?:\w+ ){0,4}(?:would|do|did|are|have|can) you "
    r"(?:prefer|want|like to (?:work|be|specialise)|rather work|have|use|speak|know|hold|applying|interested)\b|"
    r"\bwhere (?:do you live|are you (?:based|living)|would you)\b|\b(?:we|i) (?:should|ought to|need to) know\b|"
    r"\bis there (?:a|an|any|anything|anybody) (?:\w+ ){0,4}you (?:could|can|have|would|need|can't|cannot)\b|"
    r"\bwould you take (?:it|the)\b|\bwhy the (?:gap|move|change|break)\b|\bwhich (?:of the )?(?:\w+ ){1,3}are you "
    r"(?:going|applying) for\b|\bhow would you (?:get|travel|come) (?:to|in)\b"
)
"""What is asked after although no thing is named that could be handed over."""
_MEETING = pattern(
    r"\b(?:interview\w*|chat|chats|call|zoom|teams|meet|meeting|coffee|lunch|tea|drink|(?:talk|speak) (?:to|with)|"
    r"visit|conversation|tour|trial (?:shift|day)|come (?:in|to (?:see|us|the|our)|over|along|and|down|up|back|on|"
    r"here|round)|join us|attend|pop (?:in|over|by)|drop (?:in|by)|catch up|see (?:us|me|the|him|her)|panel|around|"
    r"about on|attendance)\b"
)
_SMALL_TALK = (
    r"\b(?:questions?|queries|concerns|feedback|believe|feel (?:if|that|it)|find (?:your|us|the)|remember|sure|know "
    r"(?:of )?any|guess|imagine|enjoy\w*|weather|journey|train|weekend|trip|flat|stadium|view|mind (?:waiting|"
    r"holding|bearing)|patien\w+|wait|waiting|hang on|hold on|bear with|rather|receiving|received|hear(?:d)? "
    r"(?:from|back)|accept (?:the|this|our)|like to (?:join|come|accept|work|be)|how (?:are|is|was|were|did|do) "
    r"(?:you|your|things|it|the|that)(?! (?:fixed|placed|set|come|manage|get to|feel about|notice))|looking for "
    r"(?:a|an|the|your next|new|another|your dream)|new (?:job|role|challenge|career)|alerts?|profile|e-?mails|news|"
    r"haven't|told you|when (?:will|would|do) you (?:know|decide|hear|reply)|hope|odd|will you (?:be|know|have|let|"
    r"tell|do)|how (?:soon|long) (?:could|will|would|can) you (?:decide|know|need to (?:decide|think)|take)|love|"
    r"why not|help|heard|did you (?:get|receive|see|manage|know|find|catch|enjoy|have|hear))\b|\bwondering what\b|"
    r"\bwhat happens next\b|\bwhat are you waiting\b|\b(?:may|can|could) i (?:just )?(?:say|take|add|thank)\b|\bdid "
    r"(?:we|i)\b|\bwould we\b|\boff to\b|\b(?:may|can|could) i get you\b|\bshall (?:i|we)\b|\bwould you like\b(?! "
    r"(?:us|me) to)|\bhow (?:kind|nice|good|lovely)\b|\bwhat an?\b|\bfor an update\b|\bany news\b|\bwas it you\b|"
    r"\bwere you\b|\bnext (?:challenge|step|move|role)\b|\bready (?:to|for)\b|\bdo you still see\b"
)
_TOLD = pattern(
    r"\b(?:need(?:s)? to know|want(?:s)? to know|(?:like|love|keen|good|helpful|useful|glad|happy|pleased|curious|"
    r"interested) to (?:know|learn|hear|understand)|wonder(?:s|ed|ing)?|asks?|asking|asked (?:me )?(?:to find out)?|"
    r"appreciate (?:knowing|learning|hearing)|not (?:yet )?(?:sure|clear|certain)|can't (?:tell|see|make out)|don't "
    r"know|do not know|unclear|on file is|outstanding .{0,25}is|find out) (?:from you )?(?:me |us |about )?(?:what|"
    r"when|how|who|whom|which|where|whether|if|why|from what|from which|by when|the (?:lowest|soonest|earliest|"
    r"least|minimum)|your)\b"
)
"""The same, told: "the panel wondered how flexible you would be"."""
_BID = (
    r"\b(?:tell (?:me|us)|let (?:me|us|\w+) know|inform (?:me|us)|advise (?:me|us)|confirm|indicate|state|specify|"
    r"say|clarify|choose|declare|disclose|remind (?:me|us)) (?:(?:please|also|by|before|on|today|tomorrow|as|soon|"
    r"possible|\w+day|once more|again|to (?:me|us))\W+){0,4}(?:whether|if you(?:'d| would|'re| are| have|'ve| eat| "
    r"hold| drive| need)|what|which|who|how (?:many|much|long|often|far|you)|where|why|that you|of any|any|your|"
    r"when)\b|^(?:please |kindly |and |just )?(?:ask|check with) your (?!question)|\bverify your (?:e-?mail|account|"
    r"identity|address)|\bupdate your (?:\w+ )?(?:details|address|phone|e-?mail)|\breply (?:yes|\w+) to confirm|"
    r"\bneed to know (?:if|whether|that) you\b|\bspell your\b|\b(?:let (?:me|us) have|send (?:me|us)) your (?:\w+ "
    r"){0,2}(?:address|number|e-?mail)\b|\b(?:explain|describe) (?:\w+ ){0,6}(?:why|how|what|your|the (?:gap|break|"
    r"move))\b"
)
_PLEASED = pattern(
    r"\b(?:slot|time|times|attend\w*|coming|able to (?:make|attend|join|come)|can(?:'t|not)? (?:make|attend|come|"
    r"join)|questions?|queries|concerns?|suits?|works?|will come|accept\w*|receipt|received|receiv|interview|"
    r"meeting|adjustments?|accommodat\w+|help|(?:will|would|\'ll|\'d) (?:take|accept|come|join)|happy with|withdraw|"
    r"next steps|decided|decision|journey|arrive|get on|"
    r"how it goes|read|happy to (?:proceed|go ahead)|find\w*|expenses|offer)\b"
)

_NOT_TOLD = pattern(
    r"(?:n't|\bnot|\bnever|\bno need to|\b(?:we|i|they|he|she)(?: will|'ll| can| could| may| might)?) $"
)
_OF_US = pattern(r" (?:we|i|our)\b")


def small_talk(folded: str) -> bool:
    """Whether a question is not meant to be answered with a thing."""
    return bool(pattern(_SMALL_TALK).search(folded))


def told(folded: str) -> re.Match[str] | None:
    """Where it is told what they want to know, in so many words."""
    found = _TOLD.search(folded)
    if found and (_HOW_MANY_OTHERS.match(folded, found.end()) or folded.endswith(_WAS, 0, found.start())):
        return None
    return found


_WAS = ("was ", "were ", "been ", "was so ", "was very ")
_HOW_MANY_OTHERS = pattern(r" (?:many|much|few) (?:people|of (?:them|us)|others|candidates)\b|(?<=what)(?: \w+)? we\b")


def bidden(folded: str) -> re.Match[str] | None:
    """Where the candidate is bidden to tell something that is neither a time to meet nor a question back."""
    found = pattern(_BID).search(folded)
    if found is None or _PLEASED.search(folded, found.start()) or _NOT_TOLD.search(folded, 0, found.start()):
        return None
    return None if _OF_US.match(folded, found.end()) else found


def asked(folded: str, kind: str = "other") -> Iterator[re.Match[str]]:
    """Each question that asks after something of the candidate's, where the sentence names a thing of that kind."""
    if "?" not in folded and not folded.rstrip().endswith("know"):
        return
    for found in _STRAIGHT.finditer(folded):
        end = folded.find("?", found.start() + 1)
        if end < 0:
            return
        question = folded[found.start() : end + 1]
        if kind == "other" and not pattern(_OF_THEMSELVES).search(question):
            continue
        if (kind == "references" or not _MEETING.search(question)) and not pattern(_SMALL_TALK).search(question):
            yield found
