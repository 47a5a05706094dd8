"""What they tell the candidate to do: check back on a day, or not to make contact."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.mail.reading import contacting, not_contacting, returning
from afterword.mail.reading.dates import Window
from afterword.mail.reading.decisions import named_day
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, day
from afterword.mail.reading.requests import kind_of
from afterword.mail.reading.silences import lasts_until, waits_for
from afterword.mail.reading.weeks import next_weekday
from afterword.writing.expressions import pattern

_ON_A_WISH = pattern(
    r"\b(?:if|should) you(?: (?:would|do|should|still|also|now))?(?:'d)? (?:like|want|wish|prefer|need|require|have|"
    r"are (?:un|not )able|can't|cannot|are interested|get (?:stuck|lost)|are (?:stuck|lost|late|running)|run late|"
    r"decide|change|no longer|accept|agree|disagree|feel|consider)\b"
    r"(?! (?:(?:not|n't|nothing|never) |had |(?:to )?(?:know|hear|check|ask)\b))"
)
"""A condition that is a wish or a need of the candidate, and no silence of theirs."""
_NEWS = pattern(
    r"\b(?:heard|hear|news|update|status|progress|nothing|word|silence|where (?:things|we|it|you|he|she|they)|outcome|"
    r"decision|an answer|a reply)\b"
)
_THING = (
    r"(?:both|it|them|these|those|all|everything|copies|scans?|proof|your|any|an? (?:\w+ )?(?:copy|scan|photo|list|"
    r"picture)|the (?:\w+ ){0,3}?(?:forms?|documents?|copy|copies|references?|certificates?|transcripts?|questionnaire|"
    r"contract|letter|scans?|sample|slides|file|details|names?|receipts?|invoice))\b"
)
_HANDS_IN = pattern(
    rf"(?:please |kindly |then |just |and |or |do )*(?:e-?mail|send|mail|forward|return|post|drop|pop|text|"
    rf"write|message)(?: (?:me|us|him|her|them))? {_THING}"
)
"""What is to be sent is no question of where things are."""


_ABOUT_THAT = pattern(r"(?:line|note|word|e-?mail|message) (?:about|with|on) (?:that|this|it|these|those|your)\b")
_SENDS = pattern(r"(?:please |kindly |and |or |do |just |then )*(?:send|e-?mail|mail|post|forward|text|return|drop)\b")
_THINGS = ("references", "documents", "form", "salary", "work_sample")
_A_WORD = pattern(r"send (?:me|us)\b(?!.{0,40}\b(?:line|note|e-?mail|message|text|reminder|nudge|word|mail)\b)")


def _on_another_matter(folded: str, start: int) -> bool:
    """Whether contact is asked for with something, or on a wish of the candidate's: nothing about where things are."""
    if _ABOUT_THAT.search(folded, start, start + 60):
        return True
    if _SENDS.match(folded, start) and kind_of(folded[start:]) in _THINGS and not _NEWS.search(folded):
        return True
    if _HANDS_IN.match(folded, start) or _A_WORD.search(folded, start, start + 80):
        return True
    wish = _ON_A_WISH.search(folded)
    return bool(wish and not _NEWS.search(folded, wish.start()))


_THEIRS = pattern(
    r"\b(?!you\b)[\w-]+(?:'ll|'d| will| would| shall| can| must| am going to|'m going to) (?:then |also )?$"
)
"""What they will do themselves: "I'll chase her on Monday", "HR will call on Friday"."""
_PARTICULARS = pattern(r"(?:\w+ )?(?:(?:tele)?phone numbers?|e-?mail address(?:es)?)\b")
_ABOUT_YOU = pattern(
    r"(?:and |then |or |also )?(?!(?:would|could|can|will|may|should|might|want|like|ask|encourage|advise|invite|"
    r"suggest|recommend|need|"
    r"urge|beg|prefer|expect)\b)\w+ (?:you|everyone|everybody|all of "
    r"you|each of you|the successful)\b"
)
_A_NOUN = pattern(
    r"\b(?:(?:get|getting|receive|receiving|had|got|for|with|of|from) an?|your|my|our|this|that|his|her|their|the "
    r"last|thanks for (?:the|this)|thank you for (?:the|this)) (?:(?!you )\w+ )?$"
)
"""What stands before a call, or a mail, that was made."""
_IF_ANY = pattern(r"\b(?:questions|queries|problems|concerns|issues)\?$")
"""Contact asked for with questions: that of any receipt."""
_PHONE = pattern(
    r"\b(?:call|calling|ring|ringing|phone|telephone|a bell|a buzz|a ring|a shout|anrufen|rufen|telefon\w*|"
    r"appel\w*|rappel\w*|téléphon\w*|llam\w*|llám\w*)\b|\+?\d[\d ()-]{8,}"
)
_MAIL = pattern(
    r"\b(?:e-?mail|mail|write|a line|a note|a message|schreiben|mailen|écri\w*|courriel|escrib\w*|escríb\w*|correo)\b"
)
_THEN = pattern(
    r"\b(?:by|after|before|until|past) then\b|\bafter (?:that|this)(?: date| time| point)?\b|\bby that (?:date|"
    r"time|point|day)\b|\bthat (?:day|date)\b|\bbis dahin\b|\bdanach\b|\bd'ici là\b|\bpasséd? cette "
    r"date\b|\bpara entonces\b|\bdespués de esa fecha\b|\bby the \w+ mentioned\b"
)
_NOT_HEARD = pattern(
    r"\bif (?:you|the|there|i|we)\b|\bshould you not\b|\bwithout a word\b|\bunless\b|\bwenn sie\b|\bsi vous\b|"
    r"\bsi no\b"
)


def _channel(folded: str, span: tuple[int, int]) -> str | None:
    said = folded[max(0, span[0] - 5) :]
    if pattern(r"\bby (?:e-?mail)\b|\bper (?:e-?mail)\b").search(folded):
        return "email"
    phone, mail = _PHONE.search(said), _MAIL.search(said)
    if phone and mail:
        return None if abs(phone.start() - mail.start()) < 14 else "phone" if phone.start() < mail.start() else "email"
    if not phone and not mail and span[0] > 5:
        return _channel(folded, (5, span[1]))
    return "phone" if phone else "email" if mail else None


_DEADLINE = pattern(r"(?i)(?:by(?! on\b)|no later|not later)\b")
_WAIT = pattern(r"(?:wait|hold off|leave it|give it) until\b")
_CONTACT = pattern(
    r"\b(?:call|ring|phone|telephone|e-?mail|mail|write|text|message|contact|nudge|ping|chase|ask|touch|back|up|line|"
    r"note|shout|"
    r"try|out|in)\b"
)
_HANDS_OVER = pattern(
    r"(?:please |kindly |and |or |do |just |then )*(?:e-?mail|text|send|mail|post|forward|drop)(?: (?:me|us|him|her|"
    r"them))? (?:a|"
    r"an|the|your|any|some|copies|proof|details|both|those|these|that|it)\b(?! (?:[\w-]+ ){0,2}?(?:ring|call|bell|"
    r"buzz|shout|line|"
    r"note|e-?mail|message|text|nudge|reminder|tinkle|knock|poke|prod|kick|word|follow-up|mail|news|office|school|team|"
    r"department|panel|secretary|manager|week|day|month|registrar|clerk|recruiter|agency|hr)\b)"
)
"""What is handed in with the mail: "text the code to us on Friday"."""
_OTHERS = pattern(
    r"\b(?:call|ring|phone|telephone|contact|chase|ask|e-?mail|try|text|message|reach out to|touch with) (?:the |"
    r"our )?(?:\w+ )?"
    r"(?:drivers?|hotline|payroll|referees?|bank|union|doctor|gp|nurse|travel|taxi|garage|it support|hotel|landlord|"
    r"police|"
    r"accounts|customers?|suppliers?)\b|\b(?:call|ring|phone|contact|chase|ask|e-?mail|text|out to|"
    r"touch with) your (?!contact|"
    r"recruiter|consultant|agency|agent|adviser|advisor)\w+|\bcheck in at\b|\bping (?:me|us) (?:the|your|a) \w+\b|"
    r"\bring at\b|"
    r"\bcall it\b"
)
"""Other people and things than those who know about the post."""
_NO_ASKING = pattern(
    r"\b(?:don't (?:have|need) to|needn't|no need to|not have to|won't (?:have|need) to|(?:if|when|whenever|"
    r"before) you "
    r"(?:(?:do|want to|need to|have to) )?|\b(?:we|they|he|she) (?:only |always |never |usually |just |also )?) ?$"
)
"""What means that nothing is asked: "you don't have to", "when you call"."""
_NOUN_AT_ONCE = pattern(
    r"(?:and |or |please |the |a )?(?:phone|telephone|call|e-?mail|text|mail) (?:numbers?|address(?:es)?|interviews?|"
    r"screen\w*|"
    r"calls?|centre|center|messages?|lines?)\b(?! (?:me|us))"
)
_A_THING_CALLED = pattern(r"(?:call|ring|e-?mail|contact|text|message|mail|phone|write-?up|follow-up)\b")
_ARTICLE = pattern(r"\b(?:a|an|any|another|the|no|each|every|the final|the first|the last|a quick|a second) $")
_GOES_ON = pattern(r"(?:and|or|then) ")
_THEY_FIRST = pattern(r"(?:we|i|they|he|she|the|our|my)(?:'ll|'re|'m|'ve|'d)?\b")
_TO_US = pattern(r"\b(?:me|us|him|her|them|the|please)\b")
"""Whose doing goes on with an "and": "we review them and come back to people"."""


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    if pattern(r"\b(?:office|hotline|helpdesk|reception|security|it support|portal)\b.{0,30}\?$").search(folded):
        return None
    if _on_another_matter(folded, said.start):
        return None
    if (
        _ABOUT_YOU.match(folded, said.start)
        or _THEIRS.search(folded[: said.start])
        or _A_NOUN.search(folded[: said.start])
    ):
        return None
    if (
        _NO_ASKING.search(folded[: said.start])
        or _HANDS_OVER.match(folded, said.start)
        or _OTHERS.search(folded, said.start, said.end + 30)
        or (_WAIT.match(folded, said.start) and not _CONTACT.search(folded, said.end))
        or (_NOUN_AT_ONCE.match(folded, said.start) and not returning.WELCOME.search(folded))
        or (
            _A_THING_CALLED.match(folded, said.start)
            and _ARTICLE.search(folded[: said.start])
            and not returning.WELCOME.search(folded)
        )
        or (_GOES_ON.match(folded, said.start) and _THEY_FIRST.match(folded) and not _TO_US.search(folded, said.start))
    ):
        return None
    if said.at and _IF_ANY.search(hearing.folded[said.at - 1]):
        return None
    window = _day_for(hearing, said)
    if window is None:
        return None
    own = window in hearing.ahead(said.at)
    if (
        own
        and window.how == "by"
        and _DEADLINE.match(window.words)
        and window.start > said.start
        and not waits_for(folded)
    ):
        return None
    if own and said.start < window.start and returning.parted_from_the_day(folded, said, window):
        return None
    on = window.latest if window.how in ("by", "within") else window.earliest or window.latest
    return {"on": day(on), "channel": _channel(folded, (said.start, said.end)), "phrase": window.words}


_THAT_DAY = pattern(r"\b(?:that|the same) (?:same )?(?:afternoon|evening|day|morning|night)\b")
_THE_DAY_AFTER = pattern(
    r"\bthe (?:(?=\w+ after\b)|(?<=on the )(?=\w+day(?: if| and|[,.;]|$)))(mon|tues|wednes|thurs|fri)day\b"
    r"(?! after (?:that|next|the|we|you|i|they|\w+day)\b)"
)


_OUTRIGHT = pattern(
    r"\b(?:please|feel free|welcome to|do)\b|(?:^|, |and |then |- )(?:call|ring|phone|text|e-?mail|drop|give|ping|"
    r"nudge|chase|"
    r"check|come back|try|write)\b"
)
"""A call that is asked for, and not only welcome."""


def _counted_on(hearing: Hearing, at: int) -> Window | None:
    """ "By the Monday after": the first such day behind the one told before."""
    found, same = _THE_DAY_AFTER.search(hearing.folded[at]), _THAT_DAY.search(hearing.folded[at])
    told = [each.latest for before in range(max(0, at - 3), at) for each in hearing.ahead(before) if each.latest]
    if same and told and not any(hearing.ahead(at)):
        return Window(earliest=told[-1], latest=told[-1], words=same[0], start=same.start(), end=same.end())
    if not found or not told:
        return None
    first = next_weekday(("mon", "tues", "wednes", "thurs", "fri").index(found[1]), max(told))
    return Window(earliest=first, latest=first, words=found[0], start=found.start(), end=found.end())


def _day_for(hearing: Hearing, said: Said) -> Window | None:
    folded = hearing.folded[said.at]
    if counted := _counted_on(hearing, said.at):
        return counted
    found = list(hearing.ahead(said.at))
    behind = [window for window in found if window.start >= said.start]
    if waits_for(folded) and not behind and (lasting := lasts_until(hearing, said.at)):
        return lasting
    if said.at and not found and waits_for(hearing.folded[said.at - 1]) and hearing.folded[said.at - 1].endswith("?"):
        return lasts_until(hearing, said.at - 1)
    if behind or found:
        return named_day(folded, behind[0] if behind else found[-1], found)
    if _THEN.search(folded) or (_NOT_HEARD.search(folded) and said.at):
        for before in range(said.at - 1, max(-1, said.at - 4), -1):
            if earlier := list(hearing.ahead(before)):
                return earlier[-1]
    return None


CHECK_BACK = Reader(
    name="told_to_check_back",
    kind="told_to_check_back",
    sentence="They tell the candidate to make contact again, on or after a day.",
    ways=contacting.WAYS,
    but=contacting.BUT,
    sure=True,
    tell=_tell,
    rather=_OUTRIGHT,
    notices=returning.notices,
    besides=True,
    said=(
        "Give me a ring Monday the 16th and I can tell you where he stands.",
        "If you have not heard from us by 5 May, feel free to call.",
        "Please check back with me by email in two weeks.",
        "Drop me a line on Wednesday and I'll have pinned her down by then.",
        "Do nudge me the first week of December if I have gone quiet; I mean it, I forget.",
        "Call her on Friday morning on +49 40 66969 120, she would like to speak with you herself.",
        "If the weekend goes by without a word from me, ping me Monday, no need to be shy.",
        "Bitte rufen Sie mich am Montag an.",
        "N'hésitez pas à me relancer lundi prochain.",
        "Llámeme el próximo lunes.",
    ),
    silent=(
        "We will be in touch on Monday.",
        "I will call you on Tuesday.",
        "Call me with any question.",
        "Please call me by Friday to schedule your interview.",
        "Ring us on Thursday when you get to the gate.",
        "Please do not call before Monday.",
        "Should you wish to have feedback, please contact the head of department by 12 February.",
        "Please email them to me by Monday, 15 February.",
        "If you need a visa letter, call the office before Friday.",
        "For urgent matters please contact the office until Monday.",
        "Please send me your references by Tuesday.",
    ),
)


def _told(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    if not_contacting.of_another(folded):
        return None
    return (
        None
        if pattern(r"\bno[t]? (?:phone )?calls? (?:this week|today|scheduled)|\bI have no\b").search(folded)
        else {}
    )


def _noticed(hearing: Hearing) -> Iterator[Said]:
    for at, folded in enumerate(hearing.folded):
        if not_contacting.may_be(hearing.words(at)) and (found := not_contacting.heard(folded)):
            yield Said(at=at, start=found[0], end=found[1])


DO_NOT = Reader(
    name="asked_not_to_contact",
    kind="asked_not_to_contact",
    sentence="They ask the candidate not to make contact.",
    ways=contacting.NOT_WAYS,
    but=contacting.NOT_BUT,
    tell=_told,
    notices=_noticed,
    sure=True,
    said=(
        "Please do not contact the panel members or this office in the meantime, as we are unable to discuss "
        "the appointment.",
        "No further calls or emails, please.",
        "We kindly ask you to refrain from enquiries until then.",
        "Kindly stop writing to the teachers on the committee.",
        "Until then I'd ask you not to ring or email me about it, I simply can't say anything.",
        "No phone calls please.",
        "Bitte sehen Sie von Nachfragen ab, wir bitten darum, von Nachfragen abzusehen.",
        "Merci de ne pas nous contacter.",
        "Le rogamos no llamar a la oficina.",
    ),
    silent=(
        "Please do not hesitate to contact me.",
        "Please do not reply to this message.",
        "We will contact you.",
        "All staff must not call customers after nine.",
        "We do not call candidates on Mondays.",
    ),
)
