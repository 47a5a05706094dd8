"""That an application is still being weighed: no decision, a process that takes its time, a request for patience."""

from __future__ import annotations

from afterword.mail.reading.reader import Hearing, conditional, judged_once
from afterword.writing.expressions import pattern

_MOST_HEARD = 12
_WEIGHING = (
    r"(?:review|consider|assess|evaluat|screen|shortlist|sift|interview|compar|read|process|"
    r"work(?:ing)? (?:(?:our|my|their) way )?through|go(?:ing)? (?:back )?through|look(?:ing)? (?:at|through|over))\w*"
)
_APPLICATIONS = r"(?:applications?|candidates?|applicants?|cvs?|resumes?|submissions?|candidatures?)"
_STILL = pattern(
    rf"\b{_APPLICATIONS} [^.!?]{{0,60}}\bstill (?:\w+ ){{0,2}}?{_WEIGHING}\b|"
    rf"\b(?:still|currently|continuing to|continue to|in the (?:process|middle|midst) of|"
    rf"busy) (?:\w+ ){{0,3}}?{_WEIGHING} (?:\w+ ){{0,5}}?{_APPLICATIONS}\b|\b(?:your|"
    rf"the) (?:\w+ ){{0,2}}?(?:application|candidacy|candidature|submission) (?:\w+ ){{0,2}}?(?:remains?|is still|"
    rf"is currently|continues to be) (?:\w+ ){{0,3}}?(?:consider\w+|review\w*|active|assess\w+|evaluat\w+|progress|"
    rf"process\w*|live|contention|open|with (?:the|our))\b|\b(?:you are|you're) still (?:\w+ ){{0,2}}?(?:under "
    rf"consideration|being considered|in (?:the (?:running|mix|process|frame)|contention|consideration))\b|"
    rf"\bno (?:\w+ )?(?:decisions?|outcome) (?:has|have|is|was) (?:yet )?(?:been )?(?:made|reached|taken)\b|"
    rf"\b(?:no (?:further )?(?:news|update|word|feedback)\b[^.!?]{{0,40}}\b(?:yet|so far|at this (?:time|stage|"
    rf"point)|for you (?:yet|at)|today))\b|\b(?:haven't|have not|hasn't|has not|not yet|didn't|"
    rf"yet to) (?:yet )?(?:\w+ )?(?:made|make|reached?|taken?|come to) (?:a|any|our|their|its|"
    rf"the) (?:\w+ )?decisions?\b|\b(?:selection|recruitment|hiring|review|interview|screening|decision|approval|it|"
    rf"this|things?|applications?)\b[^.!?]{{0,60}}\b(?:is|are|'s|has been|been) (?:taking|running|"
    rf"moving) (?:\w+ ){{0,3}}?(?:longer|slower|behind|slowly)\b|\b(?:a (?:little|bit)|some|your|"
    rf"for) (?:\w+ )?(?:more |further |continued )?patience\b"
)
_OF_AN_APPLICATION = pattern(
    r"\b(?:applica\w+|applied|candida\w+|interview\w*|(?:selection|recruitment|hiring) process|cvs?|resumes?|"
    r"shortlist\w*|role|position|vacancy|bewerbung)\b"
)
_ANOTHER_MATTER = pattern(
    r"\b(?:refund|reimburs\w*|expenses|payment|invoice|account|order|ticket|password|talent (?:community|network|"
    r"pool)|newsletter|webinar|registration|membership|upload\w*|missing|incomplete|verify|log ?in)\b"
)


@judged_once
def told(hearing: Hearing) -> int | None:
    """The sentence by which an application, or what followed it, is still waiting for its answer."""
    whole = f"{hearing.subject.casefold()}\n{hearing.whole}"
    if not _OF_AN_APPLICATION.search(whole) or _ANOTHER_MATTER.search(whole):
        return None
    for at, folded in enumerate(hearing.folded[:_MOST_HEARD]):
        found = _STILL.search(folded)
        if found and not conditional(folded, found.start(), behind=False):
            return at
    return None
