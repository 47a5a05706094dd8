"""That a test, or an interview on camera, is done and on its way to whoever decides: a receipt as well."""

from __future__ import annotations

from afterword.mail.reading.reader import Hearing, judged_once
from afterword.writing.expressions import pattern

_TEST = (
    r"(?:assessments?|tests?|challenges?|quiz(?:zes)?|case stud(?:y|ies)|simulations?|exercises?|work samples?|games|"
    r"(?:take-home|coding|technical|skills|screening|evaluation) (?:\w+ )?(?:tasks?|project|questions|questionnaire|"
    r"assignment)|(?:on-demand|one-way|recorded|pre-recorded|digital|virtual|asynchronous|automated|ai|video) "
    r"(?:video )?(?:interviews?|answers|responses|questions|introduction|screening))"
)
_SENT = (
    r"(?:recorded|saved|submitted|received|sent|forwarded|shared|passed (?:on|along|to)|transmitted|delivered|"
    r"uploaded|released|returned|made available|(?:now )?available (?:to|for)|(?:now )?with (?:the|our)|in)"
)
_DONE = pattern(
    rf"\byou(?:'ve| have)? (?:now |just |successfully |already )*(?:completed|finished|submitted|taken|sat)\b"
    rf"[^.!?\n]{{0,70}}?\b{_TEST}\b|"
    rf"\bthank(?:s| you)(?: \w+){{0,4}}? for (?:\w+ )?(?:completing|taking|finishing|submitting|doing|sitting|"
    rf"recording|sending|returning|undertaking)\b[^.!?\n]{{0,90}}?\b{_TEST}\b|"
    rf"\bthank(?:s| you)(?: \w+){{0,3}}? for (?:sending|returning|submitting|handing|getting)(?: \w+){{0,3}}? "
    rf"(?:your|the) "
    rf"(?:[\w-]+ ){{0,3}}(?:task|project|assignment|exercise)\b|"
    rf"\b{_TEST}\b[^.!?\n]{{0,80}}?\b(?:has|have|was|were|is|are) (?:now |all |both |been |successfully |duly )*"
    rf"(?:completed?|finished|{_SENT})(?!\w)|"
    r"\byour (?:responses|answers) (?:have been|were|are) (?:\w+ )?received\b|"
    rf"\b(?:we|i)(?:'ve| have)? (?:\w+ )?(?:received|got) (?:your|the|all your) (?:\w+ ){{0,4}}"
    rf"(?:{_TEST}|solution|answers|responses|video)\b|"
    rf"\b{_TEST}:? (?:\w+ )?(?:completed?|submitted|received|finished|confirmation)\b|"
    rf"\b(?:completed|completion|submission|submitted|received|receipt|confirmation)(?: of|:)? (?:\w+ "
    rf"){{0,3}}{_TEST}\b|"
    r"\b(?:solution|submission|answers|responses) (?:to|for) (?:\w+ ){0,6}(?:challenge|test|assessment|task)\b"
    rf"[^.!?\n]{{0,40}}\b{_SENT}(?!\w)"
)
"""That it is done."""
_ON_ITS_WAY = pattern(
    r"\b(?:responses?|answers|results?|scores?|videos?|recordings?|submission|solution|work|it|they|everything|code|"
    rf"{_TEST}) (?:has|have|was|were|is|are|will be) (?:now |all |both |been |be |successfully |duly )*"
    rf"{_SENT}(?!\w)|"
    r"\b(?:we|i)(?:'ve| have)? (?:\w+ ){0,2}(?:received|recorded|saved|shared|forwarded|sent|passed|notified|got|"
    r"logged) (?:on )?(?:your|the|all|them|it)\b|"
    r"\b(?:nothing|no)(?: \w+)? (?:further|more|else|additional|other)\b[^.!?\n]{0,30}"
    r"(?:to do|actions?|steps?|required|needed|from you)|\bno action\b|\byou (?:need not|don't (?:need|have) to|do not "
    r"(?:need|have) to) do\b|\b(?:may|can) (?:now )?close (?:this|the|your)\b|"
    r"\b(?:team|recruiters?|manager|employer|company|client) (?:has|have) been (?:notified|informed|told)\b|"
    r"\b(?:we|who|they|team|recruiters?|managers?|employer|company|client)(?:'ll| will| aim to| hope to| shall) "
    r"(?:\w+ ){0,4}?(?:contact|be in (?:touch|contact)|review|get back|update|notify|let you know|assess|look at|"
    r"mark|evaluate|consider|be responsible|go through|watch|hear)\b|\bunder review\b|\bbeing (?:reviewed|marked|"
    r"assessed|evaluated)\b"
)
"""What becomes of it, or that nothing is left to do."""
_STILL_TO_DO = pattern(
    r"\b(?:(?<!recently )(?<!be )(?<!being )invit(?:e|ed|ing|ation)(?! to (?:an? |the )?interview)|reminder|expir\w+|"
    r"deadline|practice|practise|get "
    r"started|"
    r"(?:please|must|need to|have to|required to|asked to|like you to|click(?: \w+){0,3} to|ready to|begin|continue to|"
    rf"once you|when you|after you|until you|if you) (?:\w+ )?(?:complet\w+|take|start|finish\w*|begin|sit|record|do|"
    rf"submit\w*|have (?:completed|finished))\b[^.!?\n]{{0,60}}\b{_TEST}|"
    rf"start (?:your|the) {_TEST}|next {_TEST}|(?:not|n't)(?: yet)? (?:completed?|finished|submitted|taken|started)|"
    r"survey|course|module|webinar|badge|certificate|certified|learners?|training|lesson|"
    r"\d+(?:\.\d+)? ?%|score of|you scored|you (?:have )?(?:passed|failed))\b"
)
"""That another is to come, that this one is not done, or that it was no part of an application."""


@judged_once
def done(hearing: Hearing) -> int | None:
    """The sentence that says of a test that it is done, in a mail by which nothing of it is left to do."""
    subject = hearing.subject.casefold()
    whole = f"{subject}\n{hearing.whole}"
    if _STILL_TO_DO.search(whole) or not _ON_ITS_WAY.search(whole):
        return None
    at = next((at for at, folded in enumerate(hearing.folded[:12]) if _DONE.search(folded)), None)
    return 0 if at is None and hearing.folded and _DONE.search(subject) else at
