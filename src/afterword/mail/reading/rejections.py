"""Rejections: said outright, gently, by the book, or only between the lines."""

from __future__ import annotations

from afterword.calendars.people import is_post
from afterword.mail.reading import (
    passed_over,
    refusals,
    refusals_abroad,
    refusals_formal,
    refusals_spoken,
    turned_down,
    unrefused,
)
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, judged_once
from afterword.mail.reading.regrets import warm
from afterword.writing.expressions import pattern

_BUT = (
    *unrefused.TAKEN_BACK,
    *refusals_abroad.TAKEN_BACK,
    *refusals_spoken.TAKEN_BACK,
    *refusals_formal.TAKEN_BACK,
)

_OF_OTHERS = pattern(
    r"\b(?:sorry|sad|gutted) to (?:hear|learn) (?:that )?you (?:did not|didn't) get\b|"
    r"\b(?:previous|earlier|first) application\b(?! (?:for|to) this)|"
    r"\bnews (?:about|regarding) (?!(?:the|your|this|our) (?:\w+ ){0,3}(?:role|post|job|position|interview|application|"
    r"outcome|vacancy))|"
    r"\b(?:bsc|msc|mba|phd|degree|academic) programmes?\b|\badmission to\b|\boffer (?:you |of )?admission\b|"
    r"\byou (?:can|may|could) (?:\w+ )?withdraw\b|"
    r"\byour (?:\w+ )?(?:paper|manuscript|abstract|loan|mortgage|visa(?! (?:situation|status|sponsor\w*))|credit|"
    r"card|claim)\b|"
    r"\b(?:for|of) (?:a|an|the|this|our) (?:\w+ ){0,2}(?:scholarship|bursary|award|studentship)\b|"
    r"\b(?:wohnung\w*|miet\w+|eigentümer)\b|\b(?:landlord|lettings|tenan(?:t|ts|cy|cies))\b|\b(?:paper|manuscript|"
    r"abstract|poster|submission|talk|panel)s? "
    r"(?:(?:no\.?|number|id) )?#?\d+\b|"
    r"\bwith (?:this|that|the|your) (?:\w+ )?(?:approach|change|feature|fix|pr|patch|merge|refactor\w*|purchase|order|"
    r"claim|refund|chargeback|design|dispute|pitch|quote|article|piece|story)\b|"
    r"\b(?:keep|ever|always|often) (?:been |being |getting )?told\b|\breaders?\b.{0,20}:|"
    r"\b(?:in|back in) (?:19|20)[01]\d\b|(?<!filled )\blast (?:year|time|spring|autumn|summer|winter|month)\b|\byears "
    r"ago\b|"
    r"\bour (?:former|previous)\b|\bgot (?:a|my) (?:first )?rejection\b|"
    r"\b(?:he|she) (?:did not|didn't|was not|wasn't|has not|hasn't|won't) (?:been? )?(?:get|got|selected|"
    r"successful|chosen|hired|shortlisted)\b"
    r"|\bhad (?:\w+ ){1,8}(?:then|back then|at the time|originally|initially)\b|"
    r"\b(?:originally|initially|previously) (?:had |have |we |been ){0,2}(?:chosen|chose|selected|picked|went|gone|"
    r"rejected|declined|turned)\b"
    r"|\b(?:pull request|patch|invoice|payment|delivery|shipment|parcel|expense claim)\b"
    r"(?!(?:[\s/&-]+\w+){0,4}[\s-]+(?:role|job|position|post|vacancy|opening|driver|rider|analyst|manager|lead|clerk|"
    r"engineer|specialist|associate|officer|executive|assistant|experience|expertise|background|skills|knowledge)\b)"
)
_BY_RULE = pattern(
    r"\b(?:applications|applicants|candidates|submissions|resumes|cvs|candidatures|bewerbungen|those|anyone) "
    r"(?:\S+ ){0,9}?(?:(?:will|shall|may|can|cannot|must|could|might)(?:n't)? (?:\w+ )?(?:not )?be|"
    r"(?:are|get) (?:\w+ ){0,2}(?:rejected|declined|screened out|discarded))\b"
)
"""What becomes of applications in general."""
_OF_THIS_ONE = pattern(
    r"\b(?:yours?|you|other|another|regret|sorry|afraid|unfortunately|this (?:time|occasion)|have|has|we(?:'re| are))\b"
)
_WITHDREW = pattern(
    r"\b(?:you(?:'ve| have)? (?:\w+ )?(?:withdrawn|withdrew|cancelled|canceled) (?:\w+ ){0,3}(?:application|candidacy|"
    r"candidature|interest)|(?:your|the) (?:\w+ )?(?:withdrawal|request to withdraw)|"
    r"you(?:'ve| have)? (?:\w+ )?withdrawn (?:from consideration|your)\b|"
    r"as (?:you )?requested\b.{0,80}\bwithdrawn\b|withdrawn\b.{0,40}\bas requested\b|"
    r"withdrawn from (?:the|our|this) (?!(?:\w+ )?(?:web ?site|site|page|market|board|listing|advert))|application "
    r"(?:\w+ ){0,3}withdrawn (?:by you|at your|as you|successfully|from(?!.{0,40}\b(?:because|as|since|due)\b))|"
    r"(?:sorry|sad|disappointed|shame|pity) (?:to (?:hear|learn|read|see) )(?:that )?you (?:will|are|have|can|could|do|"
    r"did|no|won't|aren't|can't|don't)\b|(?:sorry|sad|disappointed|shame|pity) (?:that )?you (?:will not|won't|are not|"
    r"aren't|cannot|can't) (?:be )?(?:joining|join|accepting|able to (?:join|accept))\b|"
    r"you(?:'ve| have)? (?:decided|chosen|chose|opted|elected)(?: \w+)? not to (?:continue|proceed|pursue|go ahead|"
    r"move|accept|join|complete|take)\b|"
    r"you (?:will not|won't|(?:do not|don't|no longer) wish to|would rather not) (?:be )?(?:proceed\w*|continu\w*|"
    r"pursu\w*|going ahead|go ahead) (?:with )?your (?:application|candidacy|candidature)|"
    r"(?:letting|let) (?:us|me) know (?:\w+ ){0,3}(?:no longer|withdraw\w*|"
    r"you (?:have )?(?:decided|accepted|chosen)))"
)
"""That the candidate left, by which nothing that follows is a refusal."""
_IN_ERROR = pattern(
    r"\b(?:earlier|previous|yesterday's|last|first) (?:e-?mail|message|letter|notification)\b.{0,200}?"
    r"\b(?:in error|by mistake|disregard)\b|\bdisregard (?:our|the|my|that) (?:earlier|previous|last)\b"
)
"""That a mail before was wrong, which then is told again."""
_DOUBT = pattern(r"\?\s*$")
_TALK_OFF = pattern(
    r"\b(?:interview|meeting|call|talk|visit|appointment|conversation|session|event)\b(?: (?!position|vacancy|"
    r"because|as|since)[\w-]+){0,11} (?:cancel\w*|postponed)\b"
)
"""A meeting that is off, and not the post."""
_NOT_DECIDED = pattern(r"(?:\bnot|n't|\bno)\b(?: \w+){1,8} yet\b")
_YOURS_STANDS = pattern(
    r"\byours\b[^.!?\n]{0,60}\bstill (?:being|to be|open|under|undecided)\b|"
    r"\b(?:employer|company|they|we|recruiter) (?:still |now |already )?(?:has|have) your application and\b|"
    r"\bmay still (?:hear|be contacted|be considered|get)\b|\bstill hear back\b"
)
"""That it is another post that is gone."""
_TO_MANY = pattern(
    r"\bin this (?:edition|issue|newsletter)\b|\bour (?:\w+ )?breakdown\b|\b\d\d ?% off\b|\bwebinar\b|\bour course\b|"
    r"\bread more\b(?! than)|\bour blog\b|"
    r"\bimprove your (?:cv|resume|chances)\b"
)
_OF_AN_APPLICATION = pattern(
    r"\b(?:your (?:\w+ ){0,3}(?:application|candidacy|candidature|interview)|you (?:recently )?(?:applied|interviewed)|"
    r"applying (?:for|to)|applied (?:to|for)|wanting to (?:join|work)|(?:ihre|deine) bewerbung|votre candidature|"
    r"(?:su|tu) (?:candidatura|solicitud))\b"
)
"""What a mail to many must speak of to be a refusal."""
_CHOSE_YOU = pattern(
    r"\b(?:we|they|i|panel|board|committee|team|client|has|have)(?:'ve)? (?:\w+ ){0,2}(?<!not )(?<!never )"
    r"(?:chosen|chose|picked|selected|appointed|hired) you\b(?! (?:for|to (?:move|interview)))|"
    r"(?<!n't gone )(?<!not gone )(?<!n't go )(?<!not go )\b(?:went your way|"
    r"came down on your side|you (?:came out|edged it|were ahead)|in your favou?r\b)"
)
_DENIED = pattern(
    r"(?:\bnot|n't|\bnever|\bnobody|\bno one|\bnothing) (?:\w+ ){0,4}(?:turned down|reject\w*|ruled out|declined|a no|"
    r"out of (?:it|the running)|unsuccessful|cancell?ed|off the table)\b"
)
"""That they have not: "you haven't been turned down"."""
_THE_OTHER = pattern(r"\bthe other (\w+)(?: \w+)?")
_WENT = pattern(
    r"\b(?:panel|we|i|they|he|she|committee|team|client|manager|partners|governors|board|vote|decision|choice|it|this) "
    r"(?:\w+ ){0,3}(?:went|gone|go|going|swung|fell|leaned|leant) (?:\w+ ){0,2}other (?:way|direction)$"
)
"""A choice, and not a bus, that went the other way."""
_PERSONS = frozenset(
    [
        *("candidate", "candidates", "applicant", "applicants", "person", "one", "ones", "finalist", "finalists", "of"),
        *(
            "contender",
            "chap",
            "guy",
            "fella",
            "fellow",
            "lad",
            "lass",
            "girl",
            "bloke",
            "gentleman",
            "blokes",
            "lads",
            "girls",
            "guys",
            "young",
            "party",
            "interviewee",
            "two",
            "three",
            "woman",
            "man",
            "lady",
            "shortlisted",
            "and",
            "but",
            "who",
            "this",
        ),
        *("in", "on", "for", "after", "because", "by", "as", "he", "she", "so", "with", "whose", "strong", "excellent"),
    ]
)
"""Words behind "the other" by which it is somebody, and not another bus."""
_STILL_TO_CHOOSE = pattern(
    r"\b(?:going|wants?|hopes?|hoping|needs?|expects?|plans?|means?|aims?|about|ready|due|has|have|yet|wait\w*) to "
    r"(?:pick|choose|select|hire|appoint|offer it to|make an offer to|go with|settle on) (?:someone|somebody)\b"
    r"(?! (?:else|who|whose|with|more|closer|internal|from))|"
    r"\b(?:going|wants?|hopes?|hoping|needs?|expects?|plans?|means?|aims?|wait\w*) to (?:pick|choose|select|hire|"
    r"appoint) (?:the|a|one) (?:\w+ )?(?:candidate|applicant|person)\b|"
    r"\b(?:choosing|picking|selecting|appointing) (?:someone|somebody)(?=[.,;!]|$| (?:by|on|before|next)\b)|"
    r"\b(?:will|'ll|should|may|might|gonna) (?:\w+ )?(?:pick|choose|select|hire|appoint|have \w+) (?:someone|"
    r"somebody)\b"
    r"(?! (?:else|who|whose|with|more|closer|internal|from))"
)


@judged_once
def left(hearing: Hearing) -> bool:
    """Whether it is the candidate who has gone, by which no regret is a refusal."""
    return bool(_WITHDREW.search(hearing.whole))


@judged_once
def elsewhere(hearing: Hearing) -> bool:
    """Whether the whole mail is to many, was sent in error, or tells that another post is gone than the candidate's."""
    if _YOURS_STANDS.search(hearing.whole) or _IN_ERROR.search(f"{hearing.subject.casefold()} {hearing.whole}"):
        return True
    to_many = hearing.machine == "news" or bool(_TO_MANY.search(hearing.whole))
    return to_many and not _OF_AN_APPLICATION.search(hearing.whole)


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    if hearing.answers(said.at):
        return None
    if any(each.search(folded) for each in (_OF_OTHERS, _DOUBT, _DENIED, _STILL_TO_CHOOSE)):
        return None
    if _BY_RULE.search(folded) and not _OF_THIS_ONE.search(folded):
        return None
    if _NOT_DECIDED.search(folded) or elsewhere(hearing):
        return None
    if left(hearing) or _CHOSE_YOU.search(folded):
        return None
    if (talk := _TALK_OFF.search(folded)) and said.start < talk.end():
        return None
    from afterword.mail.reading import near_refusals  # compiled only where a refusal is heard

    if near_refusals.spares(folded, said, hearing.whole):
        return None
    if _WENT.search(folded[: said.end]):
        return {"warm": warm(hearing)}
    if (other := _THE_OTHER.search(folded, said.start, said.end + 30)) and not (
        other[1] in _PERSONS or is_post(other[1]) or is_post(other[0])
    ):
        return None
    return {"warm": warm(hearing)}


READER = Reader(
    name="rejected",
    kind="rejected",
    sentence="They have decided against the candidate, or the position is gone.",
    ways=refusals.WAYS + passed_over.WAYS + refusals_spoken.WAYS + refusals_formal.WAYS + refusals_abroad.WAYS,
    but=_BUT,
    tell=_tell,
    notices=turned_down.noticed,
    said=(
        "We have decided to move forward with other candidates.",
        "After careful consideration we will not be moving forward with your application at this time.",
        "On this occasion the post has gone to somebody with more acute experience.",
        "We're going with a candidate whose background is closer to ledgers.",
        "You were not selected for the vacancy.",
        "The role has been filled internally.",
        "We have offered our Analyst position to a different candidate.",
        "The role you had applied to is no longer available.",
        "We will continue the hiring process with other applicants.",
        "Your background does not appear to be a close enough match.",
        "We have been unable to identify an ideal match between your background and our needs.",
        "Our leaders have decided to move forward with an alternative candidate.",
        "While we will no longer be considering you for this post, do apply for other positions in our school.",
        "We've gone in a different direction.",
        "Unfortunately, your application has been unsuccessful on this occasion.",
        "We won't be taking your application further.",
        "I'm sorry to say that the panel chose somebody else.",
        "We regret that we are unable to offer you the position.",
        "We have decided to pursue other applicants whose experience more closely matches our needs.",
        "It was close, but you narrowly missed out on this one.",
        "There were two of you, and in the end the committee went the other way.",
        "We slept on it and don't think this is the right match for the lab.",
        "I'm afraid it isn't quite the right fit.",
        "We've settled on somebody else.",
        "It didn't go your way this time.",
        "We have offered it to the other finalist.",
        "The team felt the fit wasn't quite there.",
        "We're not moving ahead with you for this role at this time.",
        "We've chosen to progress with a handful of other candidates.",
        "We had to let the search go, so I'm afraid the job has expired.",
        "Sorry, we've already got someone lined up.",
        "The chef's nephew is doing it now.",
        "The post of Wardrobe Assistant has now been offered and accepted.",
        "The grant was cut, and with it the job you applied for.",
        "Your tape fell short of the standard we need.",
        "I talked to my partner and the answer is no.",
        "Dad has promised it to the other lad.",
        "Your work does not sit closely enough with ours.",
        "Leider haben wir uns für einen anderen Bewerber entschieden.",
        "Wir müssen Ihnen leider eine Absage erteilen.",
        "Nous ne pouvons malheureusement pas donner suite à votre candidature.",
        "Votre candidature n'a pas été retenue.",
        "Lamentamos comunicarle que su candidatura no ha sido seleccionada.",
        "Hemos decidido continuar con otros candidatos.",
    ),
    silent=(
        "If you are not selected, we will still send you our edits.",
        "Should you not be successful, we will let you know.",
        "We are not able to move forward until we have your references.",
        "We are still interviewing other candidates.",
        "Only shortlisted candidates will be contacted.",
        "We will not have made a decision before Friday.",
        "Unfortunately I can't tell you who gets to delete alerts.",
        "The number 9 went the other way and I missed the start.",
        "I don't think the date is right; Monday is a better fit.",
        "If you don't think it is a good match, tell me.",
        "People who write to ten yards are more likely to hear back.",
        "We are unable to progress your checks because two pages are missing.",
        "I've found someone for you to talk to about the pension.",
        "The deputy has moved on to another yard, so you would answer to me.",
        "The rota is full of gaps.",
        "Your travel costs were below the limit.",
        "Please do not hesitate to move things forward with me.",
        "We may not be able to move forward with all applicants, but we read every application.",
        "Complete your profile to finish your application.",
        "We have passed on your application to the advertiser.",
        "They turned down the others and have gone with you.",
        "The flexible version of the role is no longer available.",
        "I have to tell the ones who weren't selected today.",
        "We may close the posting at any time.",
        "We're letting you know that the landlord went with other applicants.",
        "I am not going to the office on Monday.",
        "You can select another placement, or continue with the two that you have.",
    ),
)
