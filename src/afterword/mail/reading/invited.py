"""Invitations to another round, with a time or without."""

from __future__ import annotations

from datetime import date, datetime

from afterword.calendars.ordinals import round_of
from afterword.mail.reading import clocks, meetings
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, day
from afterword.mail.reading.uninvited import BUT, nobody_meant, something_else
from afterword.writing.expressions import pattern

_MEET = (
    "(interview|interviews|conversation|call|chat|meeting|meet|on-site|onsite|screen|screening|round|stage|"
    "session|presentation|visit|discussion|panel|assessment|talk|"
    "coffee|lunch|video call|phone call|zoom|trial|trial shift|sample lesson|superday|second interview|first "
    "interview|final interview|office)"
)
_LIKE = (
    "(like|love|want|wants|wanted|keen|happy|delighted|pleased|excited|hoping|glad|wondering|eager|thrilled|"
    "wish|wishes)"
)

WAYS = (
    f"(want|wants|would like|like) you (for|in for|back for|over for|along for|along to|in to) ..3 {_MEET}",
    f"(invite|inviting|invited) you ..3 (to|for|in|back|along) ..8 {_MEET}",
    f"you (are|have been|been|are being|are hereby|are cordially) (invited|asked|requested) (to|for|in|back|along) ..8 "
    f"{_MEET}",
    "you are (invited|being invited) (back|in|to interview|to meet|to speak|to attend|to visit)",
    "(invite|inviting) you to (the|our) next (step|phase|part) ..4",
    "(invite|inviting) you (back|in|to interview|to meet|to speak|to come|to attend|to visit|to join)",
    f"{_LIKE} ..2 you (to come|to attend|back|to meet|to speak|to join|to visit|to present|to interview) ..7",
    f"{_LIKE} to (schedule|arrange|set up|book|organise|organize|line up|have|get|fix|plan|find a time for) ..6 "
    f"{_MEET} [with you]",
    f"{_LIKE} to (meet|see|speak|talk|chat|interview|have you|bring you|get you|hear more from you|get to know|"
    f"welcome you|continue the conversation|continue our) ..3 (you|again|back|in|with|further|to|for)",
    f"{_LIKE} to (chat|talk|speak|discuss|connect|learn) [more] (about|on|over|regarding) [the|your|this|our] ..3 "
    "(role|position|opportunity|background|experience|application|job|fit|team|next steps|work|yourself|what you)",
    f"{_LIKE} to ..1 give you a ..1 (ring|call|bell|buzz)",
    f"{_LIKE} to ..4 (connect|speak|talk|chat|meet) with you ..1 (by|over|on|via) (phone|video|zoom|teams|the phone)",
    "(bring|bringing|have|having|fly|flying|get) you ..1 (to|onto|on|out to) ..2 (campus|site|office|hq|us) ..6",
    "(fancy|up for|open to|care for) (a|another|one more) ..4 (chat|call|coffee|conversation|talk|interview|zoom|"
    "teams call|meeting)",
    f"(come|coming) (in|back|along|by|over|to|out|up|down) ..8 (meet|interview|talk|speak|see|second|final|office|chat|"
    f"{_MEET[1:-1]})",
    "(can|could|would|are) you [be able to|please] (come|free to come|able to come|available to come|make it)",
    "(can|could|would|are|will) you ..3 (meet|available|free|join|attend|do) ..4 (on|at|for|monday|tuesday|"
    "wednesday|thursday|friday|tomorrow|next|this|a|an|with) ..6",
    "(would|does|how about|how is|what about) (monday|tuesday|wednesday|thursday|friday|tomorrow|next|the) "
    "..5 (work|suit|convenient|good|okay|ok|possible|any good|for you)",
    "is (monday|tuesday|wednesday|thursday|friday|tomorrow|next|the) ..5 (work|suit|convenient|good|okay|ok|possible|"
    "any good|for you) ..9 $?",
    f"(available|free|around) ..4 for ..5 {_MEET}",
    "(people|candidates|applicants|two|three|four|those|few) ..1 we (would like|want|wish|are keen|are inviting) "
    "..1 (see|"
    "meet|speak to|talk to|interview|invite|hear|back) ..3",
    "(can|could|would) you ..3 (meet|join|see) ..8 (on|at|monday|tuesday|wednesday|thursday|friday|tomorrow|next|this)",
    "how would you feel about ..2 (coming|meeting|popping|another|joining|visiting) ..5",
    "shall we say ..2 (monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next|the) ..4",
    f"{_LIKE} ..2 you to (shadow|spend|observe|do a|do an|work a|sit in|tour|see|give a|teach|run a|try|complete a "
    f"trial) ..4",
    "(want|wants|like|likes|need|needs|love) (an|a|half|another|twenty|thirty|fifteen) ..2 (hour|minutes|mins|chat|"
    "call|word) "
    "with you ..3",
    "(want|wants|like|keen) to (meet|see|speak to|talk to|sit down with) you [again|too|as well|properly] (about|for|"
    "on|in|at|"
    "next|this|before|himself|herself|$) ..4",
    f"your ..3 {_MEET} ..1 (moves|shifts|is moving|will move) ..2 (to|from) ..3",
    f"{_LIKE} to (hear|watch|see) you ..1 (teach|present|give|play|cook|work|lead|run|in action|do) ..3",
    f"(squeeze|fit|sneak|slot) (in|you in for) ..3 {_MEET}",
    "(fancy|feel like|care for) (coming|popping|meeting|joining|a) ..5 (again|meet|see|talk|chat|coffee|visit|down|"
    "in|over)",
    "nos gustaría (verle|verte|conocerle|conocerte|volver a verle|volver a verte|hablar) ..3",
    "(vous|te) revoir ..4",
    "(next|second|third|final|further|last|first|following|2nd|3rd) [and "
    "final|in-person|technical|virtual|panel|hiring] (interview|round|stage|conversation) ..4 (is|will|"
    "with|would|takes|on|at|would be|to be|involves)",
    "(want|wants|like|likes) you (back|in) ..4 (monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next|on|"
    "at|a) ..2",
    "(want|wants|like|like|fancies|need|needs) (an hour|half an hour|a word|some time|time|to sit down|twenty "
    "minutes|a chat) "
    "with you ..2",
    "^come and (do|spend|work|cook|teach|play|present) ..5",
    "^come (in|out|along|over|up|down|by|back) ..4 (monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next|"
    "on|at|"
    "this) ..2",
    "you are (one of|among) (them|those|these|the two|the three|the four|two|three|four) ..2",
    "(round|stage|part|interview) (two|three|2|3|ii|iii) ..1 (is|will|with|on|at|takes) ..3",
    "(they|team|client|panel|manager|everyone|partners|directors|committee|guys|lads|bosses|owners|folks|people|"
    "both) ..3 "
    "(want|wants|like|love|keen) ..3 "
    "(you back|see you|meet you|to meet|to see you|speak to you|talk to you)",
    "(move|moving|moved|advance|advancing|progress|progressing|progressed|put|putting|take|taking) you ..3 "
    "(next|second|final|third|forward|through|on to|to the) ..3 (round|stage|step|interview|phase)",
    "you ..4 (through|passed|cleared|advanced|advancing|progressed|progressing|moving|moved|made it|made) ..4 "
    "(next|second|final|third|last|round|stage|shortlist|short list)",
    "you ..3 (shortlisted|short-listed|selected|chosen|picked) ..6 (interview|next|round|stage|assessment|"
    "second|final|phase|meet|phone|onsite|on-site)",
    "(pleased|delighted|happy|glad|good news) ..6 you (have been|are|were|have) ..1 (shortlisted|short-listed) (as|"
    "for|among) ..3",
    f"(kindly|please) (be available|make yourself available|join|attend|come|plan to attend|keep) ..8 {_MEET}",
    f"your ..3 {_MEET} ..4 (is|has been|will be|takes place|was) ..3 (scheduled|confirmed|set|booked|on|at|"
    f"for|moved|arranged|rescheduled)",
    "(schedule|scheduled|book|booked|confirm|confirmed|confirming|arranged|set up|rescheduled|reschedule) ..4 "
    "(interview|on-site|onsite|screen|final round|second round|next round|call with|conversation with|"
    "meeting with|chat with)",
    "(next|following) step ..4 (is|will be|would be) ..4 (interview|call|conversation|meeting|chat|video|"
    "presentation|assessment|visit|round|onsite|on-site)",
    "(pick|choose|select|book|grab) ..3 (time|slot|times) ..6 (interview|call|chat|conversation|meeting|speak|"
    "talk|with|round|screen|on-site|onsite|panel|discussion)",
    "(complete|take|start) (your|the|an|our) ..2 interview",
    "(offer|offering) you (a|an|the) ..2 (interview|interviews|phone screen|screen|conversation|meeting|opportunity to "
    "interview)",
    "(here is|here's|below is|find) ..2 (calendly|calendar|scheduling|booking) ..1 (link|page)",
    "(pick|choose|select|book|grab|find) ..2 (time|slot|times) ..2 (that|which|to) ..1 (work|works|suit|suits|fits|"
    "fit|is "
    "convenient) ..2 (you|your)",
    "(use|click|follow) ..5 (calendar|calendly|scheduling|link|booking) ..4 (to|and) (book|"
    "schedule|"
    "pick|choose|select|find)",
    "look forward to (meeting|seeing|speaking with|welcoming|speaking to) you (on|at|in|tomorrow|next|then|there|this)",
    "(new|revised|replacement|alternative|rescheduled) (slot|time|date|appointment|interview) ..2 (is|will be|would be|"
    "has been set|are) ..2",
    "we'll see you on",
    "see you on",
    "(move|moving|moved|advance|advancing|progress|progressing|progressed|put|putting|take|bring|bringing) you ..4 "
    "(to|on to|onto|forward to|through to|into) ..4 (interview|interviews|round|stage|assessment|call|onsite|"
    "on-site|phase)",
    "(can|could|may|shall|might) we [please] (move|shift|push|bring|postpone) ..2 (it|interview|call|chat|meeting|"
    "conversation) ..2 (to|forward|back)",
    "(got|have|spare|free for) ..3 (min|mins|minutes) ..9 (talk|chat|discuss|call|speak)",
    "(grab|pick|choose|select|book) (anything|something|a slot|a time|a|an|your) [interview|time|free] "
    "(here|slot|time|date|interview slot)",
    "(can|could|would|will|are) you ..3 (pop|drop|swing|come|nip) (in|by|over|along|round|down) ..6",
    "(can|could|would|will|are) you ..3 come and (see|meet|talk to|chat to|chat with|talk with) (me|us|him|her|them) "
    "..4",
    "(let us|let's|lets) ..2 (set up|schedule|arrange|find|book|plan|do|get|have|organise|organize|fix|meet|"
    "talk|speak) ..7",
    "(can|could|shall|may|should|might) we [please] (meet|speak|talk|chat|schedule|set up|arrange|have|do|book|"
    "find) ..7",
    "(like|love|want|wants|keen on) a ..3 (call|chat|conversation|meeting|talk|interview) with you",
    "how (does|about|would|is) (monday|tuesday|wednesday|thursday|friday|tomorrow|next|the) ..6",
    "(add|added|adding|have|need|do|be|like) (one more|another|an additional|a further) (round|interview|"
    "conversation|stage)",
    # German
    "(sind|wären|haben|hätten|passt|können|könnten|würde|ginge) (sie|ihnen|es ihnen) ..9 "
    "(verfügbar|zeit|passen|vorbeikommen|gespräch|frei|kommen)",
    "(laden|einladen|einzuladen|lade) ..9 (gespräch|vorstellungsgespräch|kennenlernen|interview|zweiten|runde|"
    "kennenlerngespräch|termin|ein)",
    "(einladung|eingeladen) (zum|zu einem|zu) ..3",
    "(gerne|gern) ..6 (kennenlernen|kennen lernen|treffen|sprechen|einladen)",
    "(zweites|zweiten|weiteres|weiteren|zweite) (gespräch|vorstellungsgespräch|runde)",
    # French
    "(inviter|invitons|convier|convions|invite) ..7 (entretien|rencontrer|rencontre|entrevue|échange|deuxième|second)",
    "(souhaiterions|souhaitons|aimerions|serions ravis de|voudrions|souhaiterais) ..3 (rencontrer|échanger|recevoir)",
    "(second|deuxième|prochain) entretien",
    "(proposons|proposer|propose|fixer|fixons) ..3 (entretien|rendez-vous|rencontre|entrevue)",
    # Spanish
    "(invitarle|invitarte|citarle|convocarle|le invitamos|te invitamos|invitamos) ..6 (entrevista|reunión|"
    "segunda|conversar|proceso)",
    "(gustaría|queremos|encantaría) ..3 (conocerle|conocerte|entrevistarle|entrevistarte|hablar con usted|reunirnos)",
    "segunda (entrevista|ronda|fase)",
)

_PLEASANTRY = pattern(
    r"\b(?:thank|thanks|pleasure|enjoyed|nice|great|good|lovely|appreciate|glad|loved|liked) (?:\S+ ){0,5}?"
    r"(?:meeting|speaking|talking|taking|coming|interviewing|conversation|interview|meet you|to meet|your time|"
    r"coming in|popping in|sparing|chatting|see(?:ing)? you|having you|to have you|to talk|to speak)\b|"
    r"\bfor (?:coming|popping|taking|making|meeting|speaking|interviewing|talking|sparing|giving)\b|"
    r"\b(?:following|after|since) (?:your|our|the) (?:recent |last )?(?:interview|conversation|meeting|call)\b"
)
"""The last meeting, spoken of: that invites to none."""
_ANEW = pattern(
    r"(?:,|;|:|\band|\bso|\bthat|\bbut|[-–—]) (?:\w+ ){0,3}?(?:we|i|they|he|she|you|team|panel|manager|"
    r"committee|client)\b(?:'\w+)?|\b(?:and|but|so) (?:would|wants?|wish(?:es)?) (?:like|love|to)\b"
)


def _of_the_last(folded: str, said: Said) -> bool:
    """Whether it is only the last meeting that is spoken of, with nothing said anew behind it."""
    found = _PLEASANTRY.search(folded)
    if found is None:
        return False
    anew = _ANEW.search(folded, found.end())
    return anew is None or said.end <= anew.end()


_CHOSEN = pattern(
    r"\b(?:invit\w+|short-?list\w*|select\w*|chosen|picked|through|pass\w*|clear\w*|advanc\w*|progress\w*|mov\w+|"
    r"asked|requested|required|called|summoned|booked|due|down|final|second|next)\b"
)
"""With whom they go on."""
_BEHIND = pattern(
    r"\b(?:cleared|clearing|clear|passed|passing|completing|completed|finished|done with|suite à|nach|tras|through|"
    r"after|following|since) (?:the |your |our |notre |votre |le |unserem |ihrem |dem |nuestra |la |su )?"
    r"(?:(?:first|second|third|fourth|initial|last|premier|deuxième|ersten|zweiten|primera|segunda) )?(?:entretien|"
    r"gespräch|entrevista|round|stage|interview)(?: (?:one|two|three|four|[1-9]))?\b|"
    r"\b(?:first|second|third|initial) (?:\w+ )?(?:round|stage|interview|call|meeting) (?:went|was|is over)\b"
)
"""A round that is over."""


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    if _of_the_last(folded, said) and meetings.told(hearing, said.at) is None:
        return None
    if meetings.over(folded, said.end):
        return None
    if something_else(folded, said.start) or (nobody_meant(folded) and meetings.told(hearing, said.at) is None):
        return None
    if (
        folded.startswith("you are ", said.start)
        and not _CHOSEN.search(folded)
        and meetings.told(hearing, said.at) is None
    ):
        return None
    if pattern(r"(?<!and )\b(?:last|yesterday|previous|earlier) (?:week|interview|month)\b").search(
        folded
    ) and not pattern(r"\binvit").search(folded):
        return None
    if pattern(r"^(?:and |so |also |then )?(?:when|what|which) ").search(folded) and "interview" not in folded:
        return None  # that asks for times
    start = start_told(hearing, said.at)
    asks = pattern(r"^(?:can|could|may|might|shall|should|would|are|will|does|is|how|what) ").search(folded)
    weak = asks and not pattern(
        r"interview|round|stage|come (?:in|to|back|by|over)|meet|on-?site|screen|invite|call with|visit|"
        r"\b(?:slot|calendly|zoom|trial|assessment|taster)\b|coming (?:in|up|down|back|along|over)|one more (?:call|"
        r"chat|"
        r"conversation|talk)|join (?:me|our|my|us (?:for|on|at|next|in))\b|(?:video|phone|intro|quick) (?:call|chat)|"
        r"come and (?:see|meet|talk|chat)|"
        r"(?:pop|drop|nip|swing) (?:in|by|over|round|down)|for "
        r"a chat|"
        r"(?:available|free) for an? (?:[\w-]+ ){0,3}(?:call|chat|conversation|zoom)"
    ).search(folded)
    if weak and not isinstance(start, datetime) and meetings.told(hearing, said.at) is None:
        return None
    text = _BEHIND.sub(" ", " ".join(hearing.folded))
    return {
        "round": round_of(_BEHIND.sub(" ", folded)) or round_of(hearing.subject) or round_told(text),
        "start": day(start),
    }


def round_told(text: str) -> int | None:
    """The number of the round that the words name: "second conversation", "round two", "first interview of two"."""
    found = _NTH.search(text.casefold())
    return next((number for number, words in _COUNT.items() if found[1] in words), None) if found else round_of(text)


_COUNT = {
    1: ("first", "initial", "erste", "erstes", "ersten", "premier", "primera"),
    2: ("second", "zweite", "zweites", "zweiten", "deuxième", "segunda"),
    3: ("third", "dritte", "drittes", "dritten", "troisième", "tercera"),
    4: ("fourth", "vierte", "viertes", "vierten", "quatrième", "cuarta"),
}
_NTH = pattern(
    rf"\b({'|'.join(word for words in _COUNT.values() for word in words)}) (?:and final |\w+ )?"
    r"(?:interview|conversation|round|stage|meeting|gespräch|vorstellungsgespräch|runde|entretien|entrevista|"
    r"ronda|call|"
    r"visit|chat)"
)


_OF_THEN = pattern(
    r"\b(?:talking|speaking|meeting|chatting|met|spoke|talked|chatted|coming in|came in|seeing|saw|conversation|chat|"
    r"your "
    r"interview|your time|your visit)(?: (?:with|to|you|us|me|both|all|again))* (?:on |last )?$"
)
"""What stands before the day of the last meeting."""


def start_told(hearing: Hearing, at: int) -> date | None:
    """When it starts: a day with a time in that sentence or one of the next three; else a day alone."""
    alone: date | None = None
    for each in (at, at + 1, at + 2, at + 3, at - 1):
        if not 0 <= each < len(hearing.sentences):
            continue
        found = clocks.appointment(hearing.sentences[each].words, hearing.anchor)
        if found and found.start and found.start >= hearing.anchor.sent:
            return found.start
        if (
            found
            and found.day
            and alone is None
            and found.day >= hearing.anchor.today
            and each in (at, at + 1)
            and found.single
            and not _is_past(hearing, each, found.day)
        ):
            alone = found.day
    return alone


def _is_past(hearing: Hearing, at: int, told: date) -> bool:
    """Whether that day is the one on which they met: "loved talking with you on Friday"."""
    folded = hearing.folded[at]
    return any(each.latest == told and _OF_THEN.search(folded[: each.start]) for each in hearing.windows(at))


READER = Reader(
    name="invited",
    kind="invited",
    sentence="They ask the candidate to another round, with a time or without.",
    ways=WAYS,
    but=BUT,
    tell=_tell,
    notices=meetings.met,
    said=(
        "We will invite you to an interview in Leeds next week.",
        "You are invited to attend an interview.",
        "Dr. Pruitt would like you to come back for a second interview and teach a sample lesson.",
        "Second stage is with the CFO on Tuesday 17 November at 2pm in the Manchester office.",
        "We'd like to invite you to an on-site on Tuesday, October 27.",
        "Kindly be available for the final round with our MD this Friday, 4.30 pm, at the Whitefield office.",
        "We would be pleased to welcome you to a second conversation.",
        "Can you come in next Tuesday at 8 in the morning to meet Dr. Amari and Dr. Stone?",
        "You have been shortlisted for interview.",
        "Everyone enjoyed talking to you, and we would like to move you on to the final round.",
        "After your interview the partners want to see you again, so we'd like to invite you to a second interview.",
        "Wir möchten Sie gerne zu einem zweiten Gespräch einladen.",
        "Nous souhaiterions vous inviter à un second entretien.",
        "Nos gustaría invitarle a una segunda entrevista.",
    ),
    silent=(
        "We will invite those on the shortlist to an interview next week.",
        "Your talk on Tuesday gave us much to think about.",
        "It has come to our attention that a member of the panel was written to.",
        "You are invited to join us for our Easter lunch on Sunday.",
        "We might ask you to come back for another interview.",
        "Let's talk a bit about our hiring process.",
        "If we move forward, I'd love to pair on something real in the next round.",
        "Should the team decide to proceed, the next step would be a second interview.",
        "We invite you to read our autumn newsletter.",
        "We're glad to see your interest in joining us.",
        "We will call those we would like to meet.",
        "It was a pleasure to meet you last week.",
        "Shortlisted applicants will be invited to interview in January.",
        "The panel meets again on Tuesday.",
        "Thank you for coming to the final interview, and for your questions.",
        "Following your second interview we shall write to you.",
        "Come in on Saturday to hear what we decided.",
        "I will ring you on Thursday at 10 with the outcome.",
        "The chair will meet the other two on Friday at 3.",
        "Report to the yard at 7 on Monday for your first day.",
        "You are invited to our open evening on Thursday at 6.",
        "Please complete the form before your interview on 24 November.",
        "We'd like you to do a short translation at home by Friday.",
        "I'd like to speak to your current manager on Monday.",
        "Could we have the names of two referees before the panel meets?",
        "We had hoped to see you again on the 20th, but everything has stopped.",
        "From time to time we invite people to a further conversation.",
        "The second round takes place in the week of 16 November.",
        "Your interview is postponed until further notice.",
        "Our office is open from 9am to 5pm on Monday, so do call us.",
    ),
)
