"""Whether the writer of an invitation will be there: "Owen Pryce and me", "you will be talking with me", "I'll "
"chair"."""

from __future__ import annotations

from afterword.writing.expressions import pattern

_NO_MEETING = "".join(
    rf"(?<!\b{verb} )"
    for verb in ("bear", "confirm", "touch", "check", "share", "leave", "directly", "contact", "up", "stay")
)
_ME = pattern(
    r"(?i)\b(?:see|seeing|meet|meets|meeting|(?:speak|speaking|talk|talking|chat|chatting) (?:to|with)|interview|"
    r"interviewing|interviewed by|(?:call|chat|interview|conversation|session|meeting|panel|talk|first|be|sit|sitting "
    r"down)"
    rf" (?:is |will be )?with|join|joining|{_NO_MEETING}with) (?:me|myself)\b(?:,|[.!]|$| (?:and|first|on|for|here|"
    rf"in)\b)"
)
_AND_ME = pattern(
    r"(?i)\b(?:panel|call|meet\w*|see|seeing|with|join\w*|interview\w*|be|is|are|still|talk\w*|speak\w*|chat\w*)\b"
    r"[^.!?;]{0,220}(?:\band|&|\bplus|\bas well as) (?:me|myself)\b(?= (?:on|at|in|for|from|by|over|via|here|together|"
    r"this|next|about|today|tomorrow|[–—-])|\s*[.,;:!?()]|$)"
)
_JUST_ME = pattern(
    r"(?i)\b(?:it['’]?s|it is|it['’]?ll be|it will be|that['’]?s|that will be|just|only)(?: just)?(?: you and)? "
    r"(?:me|myself)(?:,|[.!]| and\b| with\b)"
)
_WITH_ME = pattern(
    r"(?i)\b(?:will|['’]ll|is going to|are going to) (?:also )?join me\b|\bjoined by me\b|\balongside (?:me|myself)\b"
)
_I_WILL = pattern(
    r"(?i)\bI(?:['’]ll| will| shall|['’]m going to| am going to|(?:['’]d| would) (?:like|love) to|(?:['’]m| am) "
    r"(?:keen|"
    r"happy|glad) to) (?:also |personally |myself |be ){0,2}(?:interview(?:ing)?|(?:meet|speak|talk|chat)(?:ing)?(?: "
    r"with|"
    r" to)?|see(?:ing)?|host(?:ing)?|chair(?:ing)?|lead(?:ing)?|run(?:ning)?) (?:you\b(?! (?:in the (?:lobby|foyer)|"
    r"at (?:the "
    r"(?:door|gate|desk|front|main|entrance|lobby)|reception)|from|outside|downstairs|there|then|how|what|where))|"
    r"the (?:panel|interview|call|meeting|conversation|session)\b)"
    r"|\bI(?:['’]ll| will| shall|['’]m going to| am going to) be (?:on the (?:call|panel)|sitting in|in the room|"
    r"joined by|"
    r"one of (?:the|your) interviewers|asking)\b"
)
_AND_I = pattern(
    r"\b[A-Z][\w'’-]+(?:,\s[^,.!?]{2,60},|\s\([^()]{2,60}\))? and I (?:(?:both )?(?:will|would|['’]ll|can|could|shall) "
    r"(?:both |then )?(?:be (?:there|on|talking|speaking|interviewing|meeting|seeing)|meet|see|talk|speak|chat|"
    r"interview|"
    r"love|like|host|chair)|(?:both )?(?:look|are looking) forward|want to (?:meet|see|talk))\b"
    r"|\b(?:meet|see|with|join|to) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? and I\b"
)
_ABROAD = pattern(
    r"(?i)\bmit mir (?:und|sowie)\b|\b(?:und|sowie) (?:mir|ich|mich)\b(?= (?:freuen|möchten|würden|werden|führen|"
    r"nehmen|"
    r"statt)|[.!,]|$)|\bavec moi\b|\bet moi(?:-même)?\b|\bconmigo\b|\by (?:yo|un servidor|una servidora)\b"
)
_WAYS = (_ME, _AND_ME, _JUST_ME, _WITH_ME, _I_WILL, _AND_I, _ABROAD)


def joins(text: str) -> bool:
    """Whether the words say that whoever wrote them is among those who will be met."""
    joined = " ".join(text[:8000].split())
    return any(way.search(joined) for way in _WAYS)
