"""What a sentence is about: the candidate's own years before, or them, the talk and the job."""

from __future__ import annotations

from afterword.writing.letter import Span
from afterword.writing.review.view import View, pattern

_THEN = (
    r"\b(?:back in|in (?:19|20)\d\d|(?:years?|winters?|summers?"
    r"|months?) ago|used to|as a (?:boy|girl|child|student|trainee|junior|young)|when i was|at school|"
    r"(?:told|taught|showed|handed|gave|warned|sent|asked|let|put|made) (?:me|us)\b|asked for|ever since|"
    r"was|were|had|(?<!have )(?<!'ve )(?<!already )(?:started|joined)|ended|came|went|began|became|took|meant|cost|"
    r"left)\b"
)
_AHEAD = (
    r"\b(?:(?:i|we|you|it|they) (?:will|shall)|going to|can(?:no|')t wait|can hardly wait|forward to|plan to|"
    r"intend to|ready|tomorrow|soon|next (?:week|month)|excited|eager|keen|hope)\b|'ll\b"
)
_OTHER = (
    r"\bmy (?:very )?(?:first|last|old|former|previous|earliest) (?!answer|question|interview|example|reply|point|part)"
    r"|\bback in (?:19|20)\d\d|\bin (?:19|20)\d\d\b|\b(?:years|winters|summers) ago\b|\bused to\b|"
    r"\bas a (?:boy|girl|child|student|trainee|junior|young)\b|\bwhen i was\b|\bat school\b"
)


def tells_of_then(view: View, span: Span) -> bool:
    """Whether the sentence of a span tells a story of long ago, and looks at nothing ahead."""
    sentence = view.sentence_at(span[0])
    return bool(pattern(_THEN).search(view.folded, *sentence)) and not pattern(_AHEAD).search(view.folded, *sentence)


def elsewhere(view: View, span: Span) -> bool:
    """Whether the sentence of a span is set in the candidate's years before: at school, in the last job, in 2017."""
    return bool(pattern(_OTHER).search(view.folded, *view.sentence_at(span[0])))


def about_them(view: View, span: Span) -> bool:
    """Whether its sentence speaks to the reader, or of choosing somebody for a job."""
    return bool(pattern(_THEM).search(view.folded, *view.sentence_at(span[0])))


_THEM = (
    r"\b(?:you(?:rs?)?|you'\w+|interview\w*|candidates?|applicants?|appl(?:y|ied|ying|ication)|short-?list\w*|"
    r"waiting room|lobby|reception|corridor|hire|hired|hiring|job|post|role|position|vacancy|choose|choice|chose|panel|"
    r"nervous|suits?|ties?|cv|(?:came|went) (?:in|out)|r[eé]sum[eé])\b"
)


def praises_them(view: View, span: Span) -> bool:
    """Whether its sentence speaks to the reader, or of the talk with them."""
    return bool(pattern(_TALK).search(view.folded, *view.sentence_at(span[0])))


_TALK = r"\b(?:you(?:rs?|rself)?|you'\w+|meeting|talk|conversation|interview|hour)\b"


def anywhere(_view: View, _span: Span) -> bool:
    """Wherever it is said."""
    return True


def wants_to_know(view: View, span: Span) -> bool:
    """Whether its sentence asks something, or says that somebody would like to know it."""
    start, end = view.sentence_at(span[0])
    return view.text[start:end].rstrip('"” )').endswith("?") or bool(pattern(_TO_KNOW).search(view.folded, start, end))


_TO_KNOW = (
    r"\b(?:wonder(?:ed|ing)?|curious|would (?:like|love|need|want) to (?:know|hear|ask|see|discuss)|tell me|"
    r"let me know|"
    r"(?:want|need|useful|helpful|good|great|handy|keen|nice) to (?:know|hear|find out|discuss)|get (?:a)?round to|"
    r"(?:did not|didn't|never) (?:cover|discuss|get|touch|talk|come)|find out|clarify|before (?:going|i go|we go) "
    r"(?:any )?further|wouldn't|would not|at least|i'd (?:want|need))\b"
)
