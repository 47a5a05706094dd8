"""What they ask the candidate for, of what kind it is, and by when."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.mail.reading import asking
from afterword.mail.reading.bids import clause, handed
from afterword.mail.reading.dates import moment
from afterword.mail.reading.questions import asked, bidden, told
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, conditional, day
from afterword.mail.reading.things import kind_of as kind_of
from afterword.mail.reading.wants import noticed
from afterword.writing.expressions import pattern

_DUE = pattern(
    r"\bby\b|\bbefore\b|\bno later\b|\buntil\b|\bdeadline\b|\bdue\b|\bfine\b|\bgreat\b|\blovely\b|\bideal\b|"
    r"\bgrand\b|\bperfect\b|\bat the latest\b|\bwithin\b|\bbis\b|\bspätestens\b|\bavant\b|\bd'ici\b|\bantes\b|"
    r"\bneed (?:it|them|this)\b|\bin time for\b|\bwould (?:do|work|help|suit)\b|\bhelpful\b|\bplazo\b|\bhave (?:it|"
    r"them)\b|\bclose of\b|\beod\b|\bsoon (?:as|enough)\b|\bearly enough\b"
)


_OF_OURS = pattern(
    r"\b(?:we|i) (?:will|'ll|'d|would|should|hope|expect|plan|aim)\b(?! (?:\w+ )?(?:like|love|prefer|need|want|hope) "
    r"(?:to )?(?:have |get |see |receive )?(?:it|them|this|these|everything|all of it) )|"
    r"\bdecision\b|\bdecide\b|\bbe in touch\b"
)
"""What has a day of its own in the sentence behind a request."""
_AHEAD_OF = pattern(r"\b(?:before|ahead of|in time for|prior to)\b[^.;?]{0,60}$")
_THE_SAME = pattern(r"\b(?:the same|them|these|all of (?:this|these|the above)|the above|everything|both)\b")
"""What was asked for in a list above, once more."""
_LISTED = pattern(r"\b(?:below|following|these|listed|attached)\b(?: \w+)?|:$")
_BEFORE_THAT = pattern(r"\b(?:before|by) (?:then|that|that day)\b|\bbeforehand\b")


_NEXT_TASK = pattern(
    r"\band (?:also |then |please |kindly )*(?:complete|upload|send|fill|return|provide|share|submit|e-?mail|"
    r"forward|sign)\b"
)


def _next_task(folded: str) -> int:
    """Where another thing to do begins: "upload the one by 24 June and complete the other by 1 July"."""
    found = _NEXT_TASK.search(folded)
    return found.start() if found else len(folded)


def deadline(hearing: Hearing, at: int, what: str) -> str | None:
    """By when: the day that the sentence leads to with "by", or one that the next two sentences allow."""
    own = [window for window in hearing.ahead(at) if window.latest]
    led = [window for window in own if window.how in ("by", "within")]
    led = [window for window in led if window.start < _next_task(hearing.folded[at])] or led
    if led:
        return day(moment(led[-1], hearing.anchor))
    if _BEFORE_THAT.search(hearing.folded[at]):
        earlier = [each for before in range(max(0, at - 3), at) for each in hearing.ahead(before) if each.latest]
        if earlier:
            return day(earlier[-1].latest)
    for after in range(at + 1, at + 7):
        if after > at + 2 and after < len(hearing.sentences) and not _THE_SAME.search(hearing.folded[after]):
            continue
        if after < len(hearing.sentences) and len(hearing.folded[after]) < 160 and _DUE.search(hearing.folded[after]):
            if _OF_OURS.search(hearing.folded[after]):
                continue
            found = [window for window in hearing.ahead(after) if window.latest]
            if found:
                return day(moment(found[0], hearing.anchor))
    if own and _AHEAD_OF.search(hearing.folded[at][: own[-1].start]):
        return day(moment(own[-1], hearing.anchor))
    if what != "availability" and own and own[0].how == "on" and own[0].earliest == own[0].latest:
        before = hearing.folded[at][max(0, own[0].start - 30) : own[0].start]
        if not pattern(r"interview|meeting|conversation|start|from|since|call|talk").search(before):
            return day(moment(own[0], hearing.anchor))
    return None


_THEY_WILL = pattern(
    r"\b(?:we|i|they|team)(?: will| shall| can| may| would be|'ll) (?:\w+ ){0,4}(?:send|provide|share|give|let|tell|"
    r"forward|need to|confirm|complete|review|take|ask|chase|dig out|find|get|submit|pass)\b"
)
"""What they will do themselves is asked of nobody; what they will do with it, behind it, takes nothing back."""
_IF_CHOSEN = pattern(
    r"(?:should (?:you|we|the \w+)|if (?:you|we|the \w+)|in the event|once (?:you|an?|the|"
    r"your))\b.{0,60}\b(?:recommended|signed|made|selected|successful|offered|appointed|chosen|hired|shortlisted|"
    r"take (?:you|somebody|someone))\b"
)
"""What is asked only of who is taken."""
_TO_AN_ADDRESS = pattern(
    r"(?:please |kindly )*(?:e-?mail|write to|contact|use|reply to) (?:this|the (?:above|same)) (?:e-?mail )?address"
)
_OF_OURS = pattern(
    r"\b(?:what|which|who|where) .{0,60}\byou (?:mentioned|used|talked|spoke|described|recommended|showed|named|"
    r"meant|suggested|referred|told)\b.*\?|\bremind (?:me|us) (?:again )?(?:what|which|who(?! you)|where)\b|\bwhat "
    r"(?:was|is) the (?:name|title) of\b.*\?"
)
"""What the candidate spoke of, asked after."""
_COPY = pattern(r"\bcopy of (?:your|the) (?:\w+ )?(?:application|answers|responses|submission)\b")
"""What stands behind it was asked, and answered, before."""
_SMALL_THING = pattern(
    r"\b(?:notice|start date|date of birth|nationality|address|phone number|mobile number|sizes?|names?|how soon|"
    r"drawn|ctc)\b"
)
"""What is let known at once."""
_AT_THAT_POINT = pattern(
    r"\b(?:would|might|may|will|'ll|'d) (?:then |also |only )?(?:ask|request|require|need|take up|seek|"
    r"look)\b.{0,60}\b(?:at that|(?<!by )then|later|in due course|at a later|once|after|stage|point)\b"
)
_GENERAL = pattern(r"\b(?:let (?:us|me) know|tell (?:us|me)|confirm|get back|give (?:me|us))\b")


_OF_NOBODY = (
    r"\bplease (?:take (?:a print\w*|note|care|this as|it as)|(?:let|tell|inform|advise|warn|alert) (?:your|the) "
    r"referees)"
    r"\b|\blike to have you\b|\bit is your (?:own )?responsibility\b|\b(?:give|allow) (?:us|me) (?:\w+ ){1,3}(?:days?|"
    r"weeks?|time|while|moment)"
    r"\b(?! notice)|\brefer(?:ees|ences)\b.{0,30} (?:have|has|were|are|will be) (?:now |been |"
    r"being )*(?:sent|asked|e-?mailed|contacted|invited)\b|"
    r"\bneed(?:n't| not)\b|\b(?:not|n't|never) need\b|n't need\b|\b(?:of|from|for|by) (?:another|the other|other|"
    r"our other|"
    r"a different) (?:candidates?|applicants?|finalists?)\b|\b(?:i|we) (?:\w+ )?told\b|\bno (?:\w+ ){1,3}(?:is|are|"
    r"was|were) (?:\w+ )?(?:needed|required|necessary|wanted|"
    r"due|expected)\b|\b(?:have|had|has|need|needs|must)(?: had)?(?: to)? ask (?!you\b|for\b|that\b|your\b)(?:\w+ "
    r"){1,4}?for\b|"
    r"\b(?:get|have) (?:the|this|these|them|it) .{0,30}(?:signed|approved|completed|checked|stamped) by (?:the|our|my|"
    r"head|finance|hr)\b|\bbefore any (?:offer|decision|appointment|contract)\b|(?<!would )(?<!'d )\bappreciated? "
    r"your? "
    r"\w+ing\b|\b(?:do|would) you (?:want|like|need) (?:me|us) to (?:send|forward|e-?mail|give|bring|show|tell|post|"
    r"fill)\b|"
    r"\b(?:can|could|may|should|shall) (?:i|we) (?:send|give|offer|forward|e-?mail|bring|show|help|let|tell|post)\b|"
    r"\b(?:need|have) to (?:speak|talk|write) (?:to|with) (?:the|our|my|both|other|hr|him|her|them)\b|\b(?:i|we|"
    r"they|he|she)(?:'ve| have| "
    r"has|'s)? (?:\w+ )?asked (?!you\b|that\b|all\b|each\b|every\b|for\b|whether\b|if\b|what\b|when\b|how\b|me\b|us\b|"
    r"candidates\b|to\b)(?:\w+ ){1,4}?(?:for|to)\b|\bask(?:s|ed|ing)? (?:\w+ ){0,2}not to\b|\btry (?:me|us) again\b|"
    r"\b(?:more|new|latest|matching|similar|other) (?:jobs|roles|vacancies|opportunities)\b|\bfind (?:you )?(?:the|"
    r"a|your) "
    r"(?:right|perfect|dream|next) (?:job|role|position)\b|\bfor (?:us|me|them) to (?:chase|sort|find|settle|worry|"
    r"arrange|do|handle)\b|n't need to\b|\bno (?:further|other|more|additional)\b|\bdon't wait\b|\bthe right to "
    r"(?:ask|request|lodge|access|have)\b|^new (?:joiners|starters|staff|employees)\b|\b(?:already|have) told us "
    r"all\b|\b(?:successful|unsuccessful|shortlisted) (?:candidates?|applicants?)\b|\bagainst asking\b|\bbut not "
    r"(?:now|yet)\b|\b(?:has|have) been (?:submitted|received|completed|uploaded)\b|\bneeds? (?:a )?(?:couple|few|"
    r"bit|little|some time)\b|\bfrom our side\b|\bfeedback on your\b|\byou asked (?:whether|if|about)\b|\bno "
    r"longer\b|\bwaiting (?:for|on) (?:the |our |my )?(?:clients?|board|owner|council|finance|head office|director|"
    r"budget|results?|funding|approval|referees?)\b|\bwould you like\b(?! (?:us|me) to)|\bhow are you (?:getting|"
    r"doing|keeping)\b|\bask that you do not\b|\b(?:do not|don't|not to|refrain from|mind not) (?:send|sending|ring|"
    r"ringing|call|calling|upload|reply|return|provide|share|complete|write|writing|e-?mail|e-?mailing|bring|"
    r"contact|post|submit)\b|\byou(?:'ll| will) (?:get|receive|be (?:sent|given))\b|\b(?:will|'ll) be (?:asked|"
    r"required|needed|requested)\b.{0,60}\b(?:when|once|on|if|later)\b|\b(?:all|every|each) (?:staff|employees?|"
    r"nurses?|teachers?|applicants?|visitors?|members?|drivers?)\b|\b(?:all|every|each) (?:\w+ ){1,2}(?:must|has to|"
    r"have to|needs? to|should)\b"
)
"""What takes it back in its own clause."""
_ONE_ANSWER = pattern(
    r"\bwhether you(?: will|'ll| would|'d| can)? (?:accept|take (?:it|the|up)|come and|join)\b|\bfeel about "
    r"(?:starting|"
    r"joining|coming)\b|(?<!send )(?<!to )(?<!in )(?<!with )\byour (?:\w+ )?(?:decision|answer|yes|acceptance|reply|"
    r"response|verdict)\b(?! to (?:the|our|these|"
    r"question))|\bwant you\b(?! to)|\bcome and work\b|\bwelcome aboard\b|\bjob(?:'s| is) yours\b|"
    r"\bsign\w*\b.{0,30}\b(?:contract|offer)\b|\b(?:contract|offer letter)\b.{0,40}\bsign"
)
"""What is wanted by those who offer."""
_A_LINE = pattern(
    r"\b(?:drop|shoot|send|give|ping|pop) (?:me|us) (?:an?|another) (?:quick |short |wee )?(?:line|note|e-?mail|"
    r"text|message|call|shout|nudge|reminder|mail)\b(?! (?:with|saying|listing|about|on your|stating|telling))|"
    r"\b(?:kindly|please) remind me[.!]?$"
)
"""A word from them, which is no thing."""
_ON_CAMERA = pattern(r"\b(?:video|one-way|on-demand|recorded|pre-recorded|phone|digital) interview\b")
_TO_MEET = pattern(
    r"\b(?:free|available|works?|suits?|best|good|convenient|up) (?:\w+ ){0,4}(?:for|to) (?:(?:a|an|another|our|the|"
    r"your|have|do) )?(?:\w+ ){0,2}(?:chat|call|interview|meet|meeting|coffee|zoom|speak|talk|visit|conversation|"
    r"tour)\b"
)
_TO_SEE_US = (
    r"\b(?:talk|speak|chat|meet)(?:ing)?(?: (?:to|with))? (?:our|the|me|us|my|him|her|them)\b|\b(?:drop|pop) (?:by|"
    r"in|over|down|round)\b(?! (?:your|a|the "
    r"(?:form|papers|signed)))|\bhave a go on\b|\b(?:doing|having|joining) (?:an?|another|the) (?:\w+ )?(?:call|"
    r"interview|"
    r"chat|conversation)\b|\bcome (?:and|in|to "
    r"(?:see|meet|the|our)|for|over|along|down|back)\b|\blook round\b|\breturn on\b|\btrial shift\b|\b(?:do|sit|"
    r"take|teach|give|attend) (?:an?|the|our|your) (?:\w+ ){0,3}(?:test|lesson|class|talk|presentation|assessment|"
    r"tasting|shift)\b.{0,40}\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun|the \d)|at (?:\d|ten|nine|noon|half)|"
    r"(?:next|this) (?:week|mon|tues|wednes|thurs|fri)|(?:mon|tues?|weds?|thurs?|fri|sat|sun) \d)|\bon (?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)day we would ask\b|\bassessment (?:centre|center|day)\b|\b(?:when we|until we) "
    r"meet\b|\bat the (?:interview|depot|town hall|office|school)\b|\bjoin (?:us|the call)\b|\bwill be asked to "
    r"(?:give|sit|present|teach|demonstrate|cook|complete)\b"
)
"""Where they meet, and what is asked is part of that."""
_WITH_EASE = pattern(
    r"\bif (?=so\b|i may\b|you (?:can|could|will|please|would|don't mind)\b|possible\b|(?:we|i)\b|they\b)"
)
_AS_YOU_LIKE = pattern(
    r"\W*https?://|(?:please )?(?:if|should) you(?:'d| would)? (?:like|want|wish|prefer|require|need|have (?:any|a) "
    r"(?:question|quer|problem|concern)|experience)\b(?! to (?:be considered|proceed|go on|continue|stay))"
)
"""What is left to them, or only linked to."""
_HAVING = pattern(
    r"\b(?:do|does) (?:you|your)\b.*\?|\bare you\b.*\?|\bhave you (?:ever|got an?|an?)\b.*\?|\b(?:confirm|tell|know|"
    r"say)\b.{0,40}\b(?:that|whether|if) you\b|\bconsent to (?:keep|hold|us|our)\b"
)
_TO_HAND_OVER = pattern(
    r"\b(?:send|e-?mail|upload|copy|copies|scan|picture|photo|share|show|forward|provide|attach|bring|text|lend|let)\b"
)


def _what(hearing: Hearing, said: Said) -> str:
    """Of what kind the thing is: told in the sentence, or in what leads to it."""
    folded = hearing.folded[said.at]
    start, end = clause(folded, said.start)
    what = kind_of(folded[said.start : end])
    if what == "other":
        what = kind_of(folded[said.start :])
    if what == "other":
        what = kind_of(folded)
    if "have you ever" in folded[start:end]:
        return "other"
    if what == "form" and (whole := kind_of(folded)) == "salary":
        return whole  # "you left the pay empty, please fill it in"
    if (
        what in ("documents", "form")
        and _HAVING.search(folded[start : end + 1])
        and not _TO_HAND_OVER.search(folded, start)
    ):
        return "other"  # whether they have it, and not the paper
    if what == "other":
        near = " ".join(hearing.folded[max(0, said.at - 2) : said.at + 1])
        if pattern(r"\b(?:both|it|them|these|this|those|one|ones|scan|sie|diese)\b").search(folded):
            what = kind_of(near)
    if what == "other" and _LISTED.search(folded):
        what = next((kind for kind in map(kind_of, _items(hearing, said.at)) if kind != "other"), "other")
    if what == "other" and said.at and _PARTICULARS.search(folded):
        what = kind_of(hearing.folded[said.at - 1])
    if what == "other" and (given := handed(folded)) and (given[0] != "documents" or not _about_something(folded)):
        what = given[0]
    return what


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    start, end = clause(folded, said.start)
    if _FOR_US.search(folded, said.end):
        return None
    if any(_COPY.search(each) for each in hearing.folded[: said.at]):
        return None
    if (unless := _IF_CHOSEN.match(folded)) and said.start >= unless.end() - 40:
        return None
    if _AS_YOU_LIKE.match(folded) or "two-minute survey" in folded:
        return None
    if _THEY_WILL.search(folded[start : said.end]) or _TO_AN_ADDRESS.match(folded, said.start):
        return None
    if (
        pattern(_OF_NOBODY).search(folded, start, end)
        or _ONE_ANSWER.search(folded, start, end)
        or _AT_THAT_POINT.search(folded)
    ):
        return None
    if _ANOTHERS_ACT.search(folded, start, end):
        return None
    what = _what(hearing, said)
    if what == "work_sample" and _SPOKEN_OF.search(folded):
        what = "other"
    if what == "other" and _OF_OURS.search(folded):
        return {"what": what, "deadline": deadline(hearing, said.at, what)}
    if what == "other" and not _counts(folded):
        return None
    if what == "availability" and (pattern(r"\bwould (?:\w+ ){1,3}at \d").search(folded) or _TO_MEET.search(folded)):
        return None
    if what not in ("documents", "form", "references") and pattern(_TO_SEE_US).search(folded):
        return None
    if what == "other" and conditional(_WITH_EASE.sub("   ", folded), said.start, behind=False):
        return None
    if what in ("other", "work_sample", "availability") and (_ON_CAMERA.search(folded) or _A_LINE.search(folded)):
        return None
    return {"what": what, "deadline": deadline(hearing, said.at, what)}


_FOR_US = pattern(r"\b(?:that|this|it|which)(?:'s| is) (?:for (?:us|me|them)|our job|my job) to\b")
_ANOTHERS_ACT = pattern(
    r"\b(?!you\b|u\b|referees?\b|candidates?\b|school\b|university\b|employer\b|doctor\b|they\b|that\b|who\b)[a-z]+ "
    r"(?:also |still |first |both |only |now |then )*(?:needs?|has|have|must)(?: to)? (?:also |first |still )?(?:sign|"
    r"confirm|complete|approve|agree|read|review|check|submit|fill|send|write|issue|prepare|finish|update)\b"
)
"""What somebody of theirs has yet to do."""
_SPOKEN_OF = pattern(
    r"\b(?:articles?|books?|papers?|podcasts?|videos?|blogs?|talks?|tools?|courses?) (?:that |which )?you (?:mentioned|"
    r"talked|spoke|recommended|told|referred|named)\b"
)


def _counts(folded: str) -> bool:
    """Whether it counts although no kind of thing is named: something to hand over, or to tell of themselves."""
    wanted = told(folded)
    if bidden(folded) or next(asked(folded), None) or (wanted and _WHETHER.search(folded, wanted.start())):
        return True
    general = _GENERAL.search(folded) and not _SMALL_THING.search(folded)
    return not general and _about_something(folded)


_WHETHER = pattern(
    r"\b(?:whether|if) you (?:already |still |currently |also )?(?:hold|have (?:a|an|any|your|the|ever|worked)|own|"
    r"drive|"
    r"speak|need|are (?:a|an|registered|licensed|eligible|willing|insured|related|allergic)|live|can (?:drive|swim|"
    r"lift))\b"
)
_PARTICULARS = pattern(r"\b(?:names?|titles?|e-?mail addresses|phone numbers|contact details)\b")
_JOINTS = pattern(r",| and | plus | as well as | along with | sowie | und | et | y | & |; ")
_ANOTHER_CLAUSE = pattern(r"\s*(?:we|i|they|you|he|she|it|if|so|our|then|this|that|which|who)\b")
MOST_ITEMS = 8


def _items(hearing: Hearing, at: int) -> Iterator[str]:
    """The lines of a list that a sentence announces."""
    for folded in hearing.folded[at + 1 : at + 1 + MOST_ITEMS]:
        if len(folded) > 120 or _ANOTHER_CLAUSE.match(folded):
            return
        yield folded


def _also(hearing: Hearing, said: Said, first: Details) -> Iterator[Details]:
    """What else is asked for in one breath: "your licence and two references", or in a list."""
    folded = hearing.folded[said.at]
    at = said.start
    if first["what"] == "other" and _HAVING.search(folded, at) and not _TO_HAND_OVER.search(folded, at):
        return  # whether they have it
    for joint in [*_JOINTS.finditer(folded, said.start), None]:
        end = joint.start() if joint else len(folded)
        if _ANOTHER_CLAUSE.match(folded, at) and at > said.start:
            break
        if (what := kind_of(folded[at:end])) != "other":
            led = [each for each in hearing.ahead(said.at) if each.how in ("by", "within") and at <= each.start < end]
            yield {"what": what, "deadline": day(moment(led[0], hearing.anchor)) if led else first["deadline"]}
        at = joint.end() if joint else end
    if folded.rstrip().endswith(":") or _LISTED.search(folded):
        for item in _items(hearing, said.at):
            if (what := kind_of(item)) != "other":
                yield {"what": what, "deadline": first["deadline"]}


def _about_something(folded: str) -> bool:
    """Whether a thing is asked for that could be handed over."""
    return bool(
        pattern(
            r"\b(?:notice|start date|(?:could|can|would|might|will) you (?:\w+ ){0,4}(?:start|begin|join us|"
            r"commence)|work permit|name|names|link|links|title|list|number|numbers|details|address|information|"
            r"info|answers?|attached|receipts?|drawings?|estimate|quote|bid|kündigungsfrist|anfangen|beginnen|"
            r"préavis|commencer|incorporarte|incorporarse|empezar|lines|summary|paragraph|paper|article|slides|"
            r"report|example|examples|plan|letter|note|data|book|photos?|maps?|bio|biography|figures|statement|"
            r"contact|transcripts?|draft|page|pages|feedback|url|profile|date of birth|email address|phone number|"
            r"code|repository|recording|video)\b"
        ).search(folded)
    )


READER = Reader(
    name="asked_for",
    kind="asked_for",
    sentence="They ask the candidate for something: references, times, documents, a sample of work, a form, "
    "what pay is expected.",
    ways=asking.WAYS,
    but=asking.BUT,
    tell=_tell,
    also=_also,
    notices=noticed,
    sure=True,
    said=(
        "Could you share two professional references with phone numbers by Tuesday evening?",
        "To line up the next conversation, please send me three times that work for you next week, in Eastern time.",
        "Please complete and sign the attached background authorization form and return it by November 20.",
        "Payroll would like to know whether you already hold a current licence.",
        "Please indicate which of these dates would suit you.",
        "Could you send a scan at your earliest convenience?",
        "Any chance you could let me have the name of the book you mentioned?",
        "One item the team needs before Monday's meeting: what are your salary expectations for the role?",
        "Would you edit the attached 800-word article for us as a sample of your work?",
        "We still need a copy of your passport.",
        "Könnten Sie uns bitte noch Ihre Zeugnisse zusenden?",
        "Pourriez-vous nous transmettre vos références ?",
        "¿Podría enviarnos su disponibilidad?",
    ),
    silent=(
        "Please let me know if you have any questions.",
        "Please do not reply to this message.",
        "Thank you for sending your references.",
        "We will send you the form on Monday.",
        "You will receive a separate email with instructions to complete the coding exercise.",
        "Bring your hood.",
        "Please find attached the schedule.",
        "Give me a call on Monday.",
        "You won't need your own boots.",
        "If there is no news by Tuesday, please send me a short e-mail.",
        "The bursar still needs to sign the form.",
        "We are waiting for the references of the other candidate.",
        "I have asked the registry for your transcript.",
        "No certificates are needed at this stage.",
        "Upload your CV to see more jobs in your area.",
        "Would you like me to send the questionnaire again?",
    ),
)
