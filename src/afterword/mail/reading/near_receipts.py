"""What begins with a receipt's thanks and is about something else: a test to sit, a call that is wished for, a post
that is still open to whoever asked about it.
"""

from __future__ import annotations

from afterword.mail.reading.reader import Hearing, conditional
from afterword.writing.expressions import pattern

_MOST_HEARD = 40
_TO_SIT = pattern(
    r"\b(?:must|need to|have to|required to|asked to|like you to|please|(?<!invited )you to) (?:now )?(?:complete|"
    r"take|sit|do|"
    r"finish|"
    r"record)\b[^.!?\n]{0,50}\b(?:assessments?|tests?|challenge|exercise|quiz|video (?:interview|answers))\b|"
    r"\banswer (?:these|the|a few|some|our|\w+) (?:[\w-]+ ){0,2}questions\b|\A(?:\w+ ){0,4}(?:invitation|"
    r"invited?)\b[^\n]*\b(?:assessments?|tests?|challenge)\b"
)
"""A test that is to be done, behind thanks for the application."""
_WISHES_TO_SPEAK = pattern(
    r"\b(?:like|love|keen|want|hoping|happy|great|good|ok|okay|free|available|suit\w*|best|convenient) (?:for me |"
    r"for us |time |you |moment |number )*(?:to|for) (?:\w+ )?(?:give you|ring|call|phone|speak|talk|chat|a (?:\w+ )?"
    r"(?:call|chat|ring|word)|have a (?:\w+ )?(?:call|chat|word)|(?:arrange|set up|schedule|book)\b[^.!?\n]{0,30}\b"
    r"(?:call|chat|interview|time))\b|\bdo you have (?:\w+ ){0,4}(?:minutes|time|moment|hour|availability)\b|"
    r"\b(?:can|could|shall|may) (?:we|i) (?:\w+ )?(?:chat|talk|speak|call|ring|phone|"
    r"give you a)\b"
)
"""A call that is wished for, behind thanks for the application."""
_TO_BE_MADE_YET = pattern(
    r"\b(?:do|please|so|to|and|you|encourage you to|invite you to|can still|welcome to) apply (?:if|now|by|before|"
    r"through|"
    r"via|online|using|on|at|please|today)\b|\bapplication (?:form|pack)\b[^.!?\n]{0,40}\b(?:is|are|attached|enclosed|"
    r"on our|from our|download\w*)\b|\b(?:attach|enclose|send you)\b[^.!?\n]{0,50}\bapplication (?:form|pack)\b|"
    r"\b(?:do|please) (?:put in|submit|send(?: in)?) (?:an|your) application\b|\bif you (?:decide|wish|want|choose|"
    r"would "
    r"like) to apply\b|\blook forward to (?:receiving|getting|seeing|reading) your application\b|"
    r"\b(?:vacancy|post|position|role|job) is (?:still )?(?:open|available|being advertised)\b|\baccept(?:ing)? "
    r"applications "
    r"(?:until|till|up to|from)\b|\bapplications (?:close|open|are (?:open|accepted|welcome|due|made)|should|must)\b|"
    r"\b(?:jobs|roles|vacancies|positions|openings) (?:that )?(?:you (?:might|may|could|would|'d)|we think|just for|"
    r"picked|selected for|recommended|matching)\b"
)
"""That no application has been made: a question before one was answered, or posts are shown around."""
_INCOMPLETE = pattern(
    r"\b(?:requires?|needs?) (?:\w+ ){0,2}(?:additional|more|further|some|a few) (?:\w+ )?(?:information|details|"
    r"documents|"
    r"documentation)\b|\b(?:outstanding|remaining|missing) (?:\w+ )?(?:tasks?|steps?|documents?|information|items?|"
    r"forms?)"
    r"\b|\bapplication is missing\b|\A(?:additional|more|further) (?:information|details|documents) (?:required|"
    r"needed)\b"
)
"""What the application still lacks."""
_OF_APPLYING = pattern(r"\bappl(?:y|ying|ied|ications?)\b")


def something_else(hearing: Hearing, thanks: int | None) -> bool:
    """Whether a mail that says of nothing that it has come is about that. `thanks` is the sentence that thanks."""
    lines = (hearing.subject.casefold(), *hearing.folded[:_MOST_HEARD])
    thanked = thanks is not None and bool(_OF_APPLYING.search(hearing.folded[thanks]))
    if not thanked and any(_TO_BE_MADE_YET.search(line) for line in lines):
        return True
    return any(
        (found := sign.search(line)) and not conditional(line, found.end(), behind=False)
        for line in lines
        for sign in (_TO_SIT, _WISHES_TO_SPEAK, _INCOMPLETE)
    )
