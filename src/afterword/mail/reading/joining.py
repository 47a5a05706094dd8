"""Whether who writes an invitation will be there: "Owen Pryce and me", "you will be talking with me", "I'll host"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from afterword.calendars.people import Invited, same_name
from afterword.writing.expressions import pattern

_NO_MEETING = "".join(
    rf"(?<!\b{verb} )"
    for verb in ("bear", "confirm", "touch", "check", "share", "leave", "directly", "contact", "up", "stay")
)
_ME = pattern(
    rf"(?i)\b(?:see|seeing|meet|meets|meeting|(?:speak|speaking|talk|talking|chat|chatting) (?:to|with)|interview|"
    rf"interviewing|interviewed by|(?:call|chat|interview|conversation|session|meeting|panel|talk|first|be|sit|"
    rf"sitting down) (?:is |will be )?with|join|joining|{_NO_MEETING}with) (?:me|myself)\b(?:,|[.!]|$| (?:and|first|"
    rf"on|for|here|in)\b)"
)
_AND_ME = pattern(
    r"(?i)\b(?:panel|call|meet\w*|see|seeing|with|join\w*|interview\w*|be|is|are|still|talk\w*|speak\w*|"
    r"chat\w*)\b[^.!?;]{0,220}(?:\band|&|\bplus|\bas well as) (?:me|myself)\b(?= (?:on|at|in|for|from|by|over|via|"
    r"here|together|this|next|about|today|tomorrow|[–—-])|\s*[.,;:!?()]|$)"
)
_JUST_ME = pattern(
    r"(?i)\b(?:it['’]?s|it is|it['’]?ll be|it will be|that['’]?s|that will be|just|"
    r"only)(?: just)?(?: you and)? (?:me|myself)(?:,|[.!]| and\b| with\b)"
)
_WITH_ME = pattern(
    r"(?i)\b(?:will|['’]ll|is going to|are going to) (?:also )?join me\b|\bjoined by me\b|\balongside (?:me|myself)\b"
)
_I_WILL = pattern(
    r"(?i)\bI(?:['’]ll| will| shall|['’]m going to| am going to|(?:['’]d| would) (?:like|love) to|(?:['’]m|"
    r" am) (?:keen|happy|glad) to) (?:also |personally |myself |be ){0,2}(?:interview(?:ing)?|(?:meet|speak|talk|"
    r"chat)(?:ing)?(?: with| to)?|see(?:ing)?|host(?:ing)?|chair(?:ing)?|lead(?:ing)?|"
    r"run(?:ning)?) (?:you\b(?! (?:in the (?:lobby|foyer)|at (?:the (?:door|gate|desk|front|main|entrance|lobby)|"
    r"reception)|from|outside|downstairs|there|then|how|what|where))|the (?:panel|interview|call|meeting|"
    r"conversation|session)\b)|\bI(?:['’]ll| will| shall|['’]m going to| am going to) be (?:on the (?:call|panel)|"
    r"sitting in|in the room|joined by|one of (?:the|your) interviewers|asking)\b"
)
_AND_I = pattern(
    r"\b[A-Z][\w'’-]+(?:,\s[^,.!?]{2,60},|\s\([^()]{2,60}\))? and I (?:(?:both )?(?:will|would|['’]ll|can|could|"
    r"shall) (?:both |then )?(?:be (?:there|on|talking|speaking|interviewing|meeting|seeing)|meet|see|talk|speak|"
    r"chat|interview|love|like|host|chair)|(?:both )?(?:look|are looking) forward|want to (?:meet|see|talk))\b|"
    r"\b(?:meet|see|with|join|to) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)? and I\b"
)
_ABROAD = pattern(
    r"(?i)\bmit mir (?:und|sowie)\b|\b(?:und|sowie) (?:mir|ich|mich)\b(?= (?:freuen|möchten|würden|werden|führen|"
    r"nehmen|statt)|[.!,]|$)|\bavec moi\b|\bet moi(?:-même)?\b|\bconmigo\b|\by (?:yo|un servidor|una servidora)\b"
)
_WAYS = (_ME, _AND_ME, _JUST_ME, _WITH_ME, _I_WILL, _AND_I, _ABROAD)


def alone(people: Iterable[Invited]) -> str:
    """Who arranges it, if one does."""
    arranging = {person.name for person in people if person.part == "coordinator"}
    return arranging.pop() if len(arranging) == 1 else ""


def with_the_writer(people: tuple[Invited, ...], writer: str, text: str) -> tuple[Invited, ...]:
    """The same, where whoever arranges it and says "Owen Pryce and me" is one of those who are met: the first of them,
    since it is they who write and are written to."""

    def comes(person: Invited) -> bool:
        return person.part == "coordinator" and bool(writer) and same_name(person.name, writer)

    if not any(comes(person) for person in people) or not _joins(text):
        return people
    theirs = [replace(person, part="interviewer") for person in people if comes(person)]
    return (*theirs, *(person for person in people if not comes(person)))


def _joins(text: str) -> bool:
    """Whether the words say that whoever wrote them is among those who will be met."""
    joined = " ".join(text[:8000].split())
    return any(way.search(joined) for way in _WAYS)
