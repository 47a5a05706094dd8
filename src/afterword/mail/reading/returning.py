"""How the candidate is asked to make contact again, by the grammar of the clause: an address, an act, a day.

The ways of `contacting` know phrases; here somebody is addressed ("please", "you can", "I'd ask you to", or a bare
imperative), with one of the acts of making contact, and a day stands behind it, or before it a silence that lasts until
then.
"""

from __future__ import annotations

from collections.abc import Iterator

from afterword.mail.reading import outcomes
from afterword.mail.reading.dates import Window
from afterword.mail.reading.reader import DENIALS, Hearing, Said, each_of
from afterword.mail.reading.silences import lasts_until, waits_for
from afterword.writing.expressions import pattern

_ADDRESS = (
    r"(?:(?:^|(?<=[,;:.!?–—-] )|(?<=\bthen )|(?<=\band )|(?<=\bso )|(?<=\bbut )|(?<=\bor ))|"
    r"(?:please|pls|plz|kindly|do|just|simply|by all means|instead|why not|why don't you|certainly|perhaps) |"
    r"you(?:'re| are)? (?:can|may|could|should|might|must|ought to|to|are to|will need to|need to|have to|welcome to|"
    r"free to|want to) (?:also |always |kindly |then |well |certainly )?|applicants? should |candidates? should |"
    r"(?:feel free|free|welcome|happy for you|fine|best|better|good idea|invite you|encourage you|encouraged|invited|"
    r"at liberty|"
    r"advice is|ask you|like you|want you|need you|advise you|advised|advise (?:candidates|applicants)|"
    r"worth your while|"
    r"grateful for you|okay|ok) to |(?:suggest|recommend|propose|ask|rather|prefer)(?: that)? you |"
    r"(?:applicants?|candidates?)(?: [\w-]+){0,8}? (?:may|can|should|must|are to|are advised to) )"
)
_WHO = (
    r"(?:me|us|him|her|them|again|back|(?:the|our|my|this|that) (?:[\w-]+ ){0,2}?[\w-]+|mr\.? \w+|mrs\.? \w+|ms\.? \w+|"
    r"dr\.? \w+|support|hr|reception|head office)"
)
_NOTE = (
    r"(?:ring|call|bell|buzz|shout|line|note|e-?mail|message|text|nudge|reminder|tinkle|knock|poke|prod|kick|word|"
    r"follow-up|mail)"
)
_GIVE = r"(?:give|drop|send|shoot|let|fire|leave|pop|ping)"
_ACT = (
    rf"(?:(?:call|ring|phone|telephone|text|message|e-?mail|contact|nudge|ping|chase|remind|prompt|prod|poke|pester|"
    rf"badger|try|ask|consult|bother|approach|hit|get hold of|catch|speak (?:to|with)|talk to|"
    rf"reach)(?: (?:up )?{_WHO})?(?: up)?|"
    rf"(?:call|ring|write|phone|text|yell|shout|holler|ask|message|enquire|inquire|e-?mail|reapproach)(?: again|"
    rf" back| in|"
    rf" to {_WHO}| for me| out)*|"
    rf"{_GIVE} {_WHO} (?:have )?(?:a|an|another|your|one) (?:\w+ )?(?:{_NOTE}|news)|{_GIVE} [a-z]+ (?:a|"
    rf"another) {_NOTE}|"
    rf"send (?:a|another|an) (?:\w+ )?{_NOTE}|"
    r"(?:get|be|keep|come|stay|getting) (?:back )?in (?:touch|contact)|make contact|touch base|reach out|reconnect|"
    r"(?:get|come|check|circle|report|write|revert) (?:back|in)(?: again)?|follow[ -]up|revert to us|log (?:in|on|"
    r"back in)(?: again)?|"
    r"check (?:again|the (?:portal|website|site|page|status|board|noticeboard)|your (?:portal|status|account))|"
    r"resend|re-send|send (?:it|this|that|your (?:message|email|query|enquiry)) again|let us know you're|"
    r"(?:direct|address|renew|repeat|resubmit) your (?:query|enquiry|question|request|message|email)|"
    r"(?:come|swing|pop|drop|stop|call|look) (?:in|by|round|down|over|past|along)\b(?=[^.;]{0,60}\b(?:ask|hear|"
    r"find out|"
    r"tell "
    r"you|know|see how)\b))"
)
_DOING = (
    r"(?:calling|ringing|phoning|emailing|writing|checking (?:in|back)|following up|getting in touch|touching base|"
    r"reaching out|contacting|trying|asking|chasing|nudging|checking|pinging)(?: again| back| with us| in| me| us)*"
)
_ASKED = pattern(
    rf"(?:{_ADDRESS}(?P<act>{_ACT})|(?:would you mind|suggest|recommend|try|consider|worth(?: your while)?|harm in|"
    rf"shy about|hesitate about|better|best) (?P<doing>{_DOING}))\b(?!')"
)
_TO_ASK = each_of(
    "hold catch speak talk call calls calling ring ringing phone phoning telephone text texting message e-mail email "
    "e-mails emails emailing mail contact contacting nudge nudging ping pinging chase chasing remind reminder prompt "
    "prod poke pester badger try trying ask asking consult bother approach touch touching write writing yell shout "
    "holler "
    "hit enquire enquiry enquiries inquire inquiry inquiries reach reaching reconnect note line buzz bell resend "
    "re-send query queries check checking follow following follow-up come swing pop drop look report revert log direct "
    "renew repeat resubmit request requests letter give send shoot let get"
)
"""Words of which one stands wherever somebody is to make contact."""
_OF_SILENCE = DENIALS | each_of("quiet silence silent crickets tumbleweed nichts nicht sans pas heard hear word")
WELCOME = pattern(
    r"\b(?:enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|requests?|calls?|e-?mails?)\b[^,;.]{0,50}\b(?:should|may|"
    r"can|could|"
    r"might) (?:\w+ )?be (?:renewed|repeated|made|directed|addressed|sent|put|raised|resubmitted|timely|welcome|"
    r"best)\b|"
    r"\b(?:an?|another|your) (?:phone |quick |short |brief )?(?:e-?mail|call|note|line|letter|message|reminder|"
    r"nudge)\b[^,;.]{0,60}\b(?:would be "
    r"(?:timely|welcome|good|best|sensible|wise|perfect|ideal|in order|fine)|(?:should|would|will) do|(?:will|"
    r"should) find (?:me|us))\b"
)
"""An enquiry that "may be renewed", a mail that "would be timely"."""

_NOT_ASKED = pattern(
    r"\b(?:not|n't|never|without|rather than|instead of|no need to|needn't|nobody|refrain from|stop|before you|"
    r"when you|if "
    r"you|(?:if|when|unless|until|before|after) (?:we|they|i|he|she)|who|which|we|i|they|he|she|it|team|someone|"
    r"somebody|"
    r"will|'ll|shall|to (?:you|all)|for an?|asked|told|had) (?:\w+ ){0,2}$"
)
_BETWEEN = pattern(
    r"[;!?]|\.(?= |$)|\b(?:when (?:your|you|the)|once you|if you (?!haven't|have not|don't hear|do not hear|"
    r"hear nothing|"
    r"still haven't|'ve not|have heard)|with (?:your|any|a|the)|about (?!the (?:outcome|"
    r"result|status|decision|progress))|regarding|for (?:your|a|an|the|"
    r"details|more|directions|further)|to (?:arrange|book|confirm|schedule|accept|fix|set|tell|say|let|discuss|pick|"
    r"choose|get|collect|give|claim|have|start|begin|meet|join|sign|order|talk|go|report|make|be)|"
    r"your (?!query|enquiry|question|request|message|email|news|status)|and (?:i|we|they|he|she)|that|"
    r"which|because|as|so)\b"
)
"""What parts the day from the asking."""
_ANOTHER_ERRAND = pattern(
    r"\b(?:interview(?:er|s)?\b.{0,20}\b(?:room|panel)|slots?|appointment|reschedul\w*|first day|induction|"
    r"report your|reference|references|referees?|"
    r"contract|offer letter|signed|deposit|invoice|refund|fares?|expenses|parking|delivery|parcel|uniform|laptop|keys|"
    r"badge|shift swap|train|bus|lift|arrive|arrival|lost|late|running late|directions|gate|available|availability|"
    r"trial|invit\w+|documents?|certificates?|forms?|portfolio|cv|resume|passport|licence|license|salary|feedback|"
    r"bring|attend|postcode|questions?|queries|problems?|difficult\w*|urgent|emergency|unsubscribe|donat\w+)\b"
)
"""What else people are asked to call about."""


_ON_SILENCE = pattern(r"\b(?:if|should|in case) (?:you|we|there|i|the|no|nothing)\b")
_STILL = pattern(r"\b(?:if|should) you(?:'re| are| be)? (?:still|happen to be) \b|\bshould you still\b")
"""Who is still looking on a day may ask again then."""
_AFTER_THAT = pattern(r"[^,;.]{0,12}\b(?:after (?:that|then)|then|afterwards|thereafter|past that|that day)\b")


def notices(hearing: Hearing) -> Iterator[Said]:
    """Clauses that ask for contact on a day, or once a silence has lasted until one."""
    for at, folded in enumerate(hearing.folded):
        if len(folded) > 300 or _TO_ASK.isdisjoint(hearing.words(at)):
            continue
        days = any(True for _ in hearing.ahead(at))
        silent = (
            not _OF_SILENCE.isdisjoint(hearing.words(at)) and waits_for(folded) and lasts_until(hearing, at) is not None
        )
        if not days and not silent:
            continue
        for found in _ASKED.finditer(folded):
            start, end = found.span("act" if found["act"] else "doing")
            before = folded[max(0, found.start() - 14) : found.start()]
            bare = not folded[found.start() : start].strip()
            if (found["act"] and _NOT_ASKED.search(before + " ")) or (
                bare and _NOT_ASKED.search(folded[: found.start()])
            ):
                continue
            if silent or _told_when(hearing, at, start, end):
                yield Said(at=at, start=start, end=end)
        if silent and (known := _LET_KNOW.search(folded)) and _ON_SILENCE.search(folded):
            yield Said(at=at, start=known.start(), end=known.end())
        if days:
            for found in WELCOME.finditer(folded):
                yield Said(at=at, start=found.start(), end=found.end())


def _told_when(hearing: Hearing, at: int, start: int, end: int) -> bool:
    """Whether a day on or after which contact is asked for stands right behind the act, or before it."""
    folded = hearing.folded[at]
    first, last = outcomes.clause(folded, start)
    if on_an_errand(folded[first:last]):
        return False
    for window in hearing.ahead(at):
        stops_by = window.words.startswith("by ") and folded[:end].endswith(" by") and window.start < end
        if window.start < start and (_STILL.search(folded[: window.start]) or _AFTER_THAT.match(folded, end)):
            return True
        if _DEADLINE.match(window.words) and not stops_by:
            continue
        if window.start >= end and window.start - end <= 45 and not parted(folded, end, window.start):
            return True
        if stops_by or (first <= window.start < start and window.how == "after"):
            return True
    return False


_DEADLINE = pattern(r"(?i)(?:by|before|until|till|no later|not later|prior|ahead|within)\b")
"""A day up to which something is asked for, and not on which."""
_LET_KNOW = pattern(r"\blet (?:me|us|hr|the office) know\b|\bsend (?:me |us )?(?:a|another) reminder\b")


def parted(folded: str, start: int, end: int) -> bool:
    """Whether something parts a day from the asking: "text me when your train gets in on Thursday"."""
    return bool(_BETWEEN.search(folded, start, end))


def on_an_errand(own: str) -> bool:
    """Whether the clause asks for contact about something else: a slot, a form, a train."""
    return bool(_ANOTHER_ERRAND.search(own))


_ERRAND_BEFORE_A_DAY = pattern(
    r"\bfirst day\b|\b(?:when (?:your|you) (?!\w* ?(?:hear|back))|with your (?!query|question|news)|to (?:book|"
    r"upload|arrange|"
    r"schedule|confirm|"
    r"reschedule|collect))|\bthe (?:bell|code|form)\b"
)


def parted_from_the_day(folded: str, said: Said, window: Window) -> bool:
    """The same of what a way hears, which says less about the words between."""
    return bool(
        _ERRAND_BEFORE_A_DAY.search(folded, said.start, window.start) or _FOR_A_VISIT.match(folded[window.end :])
    )


_FOR_A_VISIT = pattern(
    r"[^,;.]{0,12}\b(?:when|once|as soon as) your? (?:\w+ )?(?:arrive|get|land|come|are|train|bus|flight|reach|"
    r"set)\w*\b|"
    r"[^,;.]{0,12}\bfor (?:your|an?|the) (?:\w+ )?(?:interview|screening|chat|talk|look|tour|visit|meeting|badge)\b"
)
