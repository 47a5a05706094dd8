"""By when they mean to decide, or to say more."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from afterword.core.value import replace
from afterword.mail.reading.dates import Window, windows
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, day

_THEY = (
    "(we|i|they|she|he|panel|committee|team|board|manager|somebody|someone|client|who|hr|partners|you|"
    "director|recruiter|hiring manager|employer|department|school|company|everyone|everybody|candidates|all)"
)

_DECIDERS = (
    "(they|we|panel|committee|board|client|manager|team|trustees|governors|partners|she|he|director|council|delegate|"
    "members|owner|owners|department|school|faculty|jury|founders|founder|ceo|principal|headteacher|dean|provost|"
    "directors|elders|chair|vestry|court|senate)"
)
"""Who chooses; not "you", who may choose a time."""

WAYS = (
    "(decision|decisions|decide|decides|deciding|decided upon|verdict|outcome|outcomes|results|result|"
    "conclusion|recommendation|final call|answer)",
    "(make|making|makes|made|finalise|finalize|finalising|finalizing|reach|take|announce|communicate) ..3 "
    "(choice|mind|minds|selection|selections|pick|determination|hiring|finalists|shortlist|appointment|"
    "announcement|announcements)",
    "you ..4 (hear|hearing|heard|informed|notified|contacted|updated|told)",
    "you'll ..3 (hear|know|learn|be told)",
    "know (then|tomorrow|on|next|this)",
    "hear (from|back|either|one way|something|more)",
    "hearing (from|back)",
    "(let|letting) ..3 (know)",
    "(get|getting|come|coming|report|circle|write) back (to|with)",
    "(be|been|get|stay|is|are) in (touch|contact)",
    "(will|shall|can|should|would|to|they|we|i|she|he|and|then|usually|normally|always) ..2 (revert|respond|reply|"
    "follow up|follow-up|touch base|reconnect|reach out|writes|contacting|contact) ..4",
    "(inform|notify|update|advise|contact|call|phone|ring|email|tell|write to|reach|informing|notifying|updating|"
    "contacting|calling|phoning|ringing|emailing|telling|writing to|texting|text|telephone|telephoning|message) "
    "[back] (you|all|every|everyone|candidates|applicants|everybody|each|both of you)",
    "(give|giving|drop|dropping|send|sending|shoot) you ..1 (bell|ring|call|shout|buzz|tinkle|line|note|message|email|"
    "text|mail) ..2",
    "something ..2 (for you|to tell you|to report|to say|to share)",
    "(bear|bearing) with (us|me|them) ..1 (until|till)",
    "(take|takes|taking|last|lasts) ..1 (until|till)",
    "(give|leave) (us|me|them|it) ..2 (until|till)",
    "(it'll|it will|it may|it might|it could|it should|it would) ..2 (be|take) ..2 (fortnight|week|weeks|month|days)",
    "it'll (be|take) ..2 (fortnight|week|weeks|month|days)",
    "so it (will|may|might|could|should|would|looks like) ..2 (the|early|mid|late|next|sometime|more like|middle|end)",
    "(goes|going|go|went|up) [up] (before|to) (the|our|full) ..2 (board|committee|council|trustees|governors|panel|"
    "partners|dean|directors|cabinet|regents) ..2 (on|next|at|this|in)",
    "(know|knowing) (more|by|either|for sure|one way|who|where|anything|whether)",
    "(have|has|having|give|giving|get|with|share|sharing|provide|send|expect|be|"
    "bring) ..3 (answer|"
    "news|"
    "update|updates|feedback|word|response|reply|clarity|something for you|more information|information|"
    "a yes or|result|results|details on next steps|next steps)",
    "(before|until) (we|i|they) (know|can tell|can say|decide|have)",
    "(wrap|wrapping|wrapped) up ..4",
    "(complete|completing|conclude|concluding|finish|finishing|close|closing|"
    "finished|done with) ..4 (interviews|process|search|round|interviewing|recruitment|selection|"
    "conversations|deliberations|shortlisting|reviews)",
    "(process|review|reviewing|reviews|shortlisting|deliberation|deliberations|selection|evaluation|timeline|"
    "turnaround) ..4 (take|takes|last|completed|complete|concluded|finished|finalised|finalized|is|"
    "expected|conclude)",
    "(next steps|news|update) ..4 (by|in|within|on|next|this|over|during|early|before)",
    "(everybody|everyone|candidates|all|each|both of you) ..4 (letter|informed|notified|contacted|answer|told|hear|"
    "emailed|called|phoned|rung|written to|updated|messaged)",
    "(offer|offers) ..4 (made|make|out|going out|sent)",
    "(expect|expecting|hope|hoping|aim|aiming|plan|"
    "planning|intend|anticipate) ..8 (by|in|within|next|early|before|end|week)",
    "(allow|give us|takes us|take us|need|needs) ..4 (weeks|days|week|working days|business days)",
    "(expect|expecting|look out for|watch for|await) ..3 (call|letter|email|answer|reply|response|news|word|message) "
    "[from] ..2",
    "take (us|me) (another|about|at least|up to|a further|some|two|three|a few) ..3",
    # in the words of recruiters
    "(make|makes|making|made|take|takes) (the|their|its|our|that) call",
    "(yes or no|yes or a no|yea or nay|yay or nay|thumbs up|green light|go-ahead|white smoke|final nod|final word)",
    "(sign|signs|signing) ..2 off",
    "(pull|pulls|pulling|pulled) the trigger",
    f"{_DECIDERS} ..4 (choose|chooses|choosing|pick|picks|picking|vote|votes|voting|rule|rules) ..2",
    f"{_DECIDERS} ..4 (name|settle on|land on|agree on) (their|a|the|one|someone|who) ..2",
    "(sewn|sewed|tied|buttoned|wrapped|nailed|squared) (up|down|away)",
    "(will|should|shall|would|hope to|expect to|aim to|'ll) have (decided|chosen|picked|settled|made)",
    "(out of your misery|where you stand|put to bed)",
    "(appointment|recommendation|choice|hire|offer|candidate) ..3 (ratified|approved|confirmed|endorsed|signed off)",
    "(letters|results|outcomes|notifications|scores) ..3 (go|going|sent|out|posted|published|released|mailed)",
    "(approval|confirmation|green light) ..3 (come|comes|coming|through)",
    # German
    "(melden|meldet|bescheid|entscheidung|entscheiden|entscheidet|rückmeldung|informieren|informiert|rückmelden|"
    "antwort|benachrichtigen|kontaktieren|ergebnis|zurückmelden|mitteilen|fällt|gefallen|auf sie zu|auf "
    "sie zukommen|von uns hören|bearbeitung)",
    "(sie|du|ihr) (hören|hörst|hört)",
    "(hören|hört) (sie|du) ..3",
    # French
    "(décision|réponse|revenir vers|reviendrons vers|reviendrai vers|recontacter|recontacterons|tiendrons "
    "informé~|tiendrai au courant|tenir informé~|décider|décidera|déciderons|retour|ferons part|aurez "
    "des nouvelles|contacterons|statuer|informerons|communiquerons|résultat|résultats|trancher|tranchera|trancherons|"
    "trancherai|appellerai|appellerons|"
    "appellera|téléphonerai|téléphonerons|ferai signe|ferons signe|écrirai|écrirons)",
    # Spanish
    "(decisión|decidir|decidiremos|respuesta|informaremos|comunicaremos|contactaremos|noticias|avisaremos|"
    "resolución|responderemos|daremos|resultado|resultados|tomaremos|volveremos|contactará|decidirá|"
    "informará|comunicará|informaré|avisaré|diremos|diré|dirá|llamaremos|llamaré|llamará|escribiremos|escribiré)",
)

_BUT = (
    "(let|letting) (me|us) know",
    "(get|come|reply|respond|write|revert) back to (me|us)",
    "(send|provide|return|submit|upload|complete|sign|share|fill in|fill out|fill) ..7 (by|before|no later)",
    "(yes|no|word|answer|decision) from you",
    "(your) (answer|decision|reply|response|acceptance|feedback|confirmation)",
    "(shortlisted|successful|selected|suitable|only those) (applicants|candidates|individuals|those)",
    "(parking|expenses|reimburse~|travel|hotel|train|calendar invite|calendar invitation|agenda|laptop|visitor)",
    "(start|starting|start date|begin~|commence|onboarding|induction|first day)",
    "(decided|have decided) (to|not|against|on|for|that)",
    "(apply|applications close (on|at|in) ..4 $|closing date|deadline to apply|subscribe|webinar|newsletter)",
    "do you (have|think)",
    "(give|drop|send|ring|call|phone) you ..5 (prep|prepare|talk you through|walk you through)",
    "(offer|offer letter) (expires|is valid|valid)",
    "(contract|paperwork|letter|form|documents) ..4 (follow|sent|send|arrive|post)",
    "we met",
    "(you|we) (talked|spoke|met)",
    "(bitte|geben|teilen|senden|melden) sie (uns|mir)",
    "(merci|veuillez|prière) de (nous|me)",
    "(por favor|rogamos|confirme|responda|envíe|envíenos)",
)

_ONLY_THEIRS = re.compile(r"\b(?:the school|school|office|we|trust|company) (?:is|are|will be) closed\b")
_OF_ANOTHER_THING = re.compile(
    r"\b(?:decid\w+|vot(?:e|es|ing)|decision)\b(?:(?!\b(?:and|but|so|then)\b)[^,;.]){0,40}?(?:\bwhether (?:or not )?"
    r"(?!(?:to|we|they|you|i|he|she)(?:'(?:d|ll))? (?:would |will |can |might |want to |wish to |should )?(?:like to )?"
    r"(?:go|move|offer|take|hire|appoint|proceed|continue|invite|make|bring|interview|see|meet|get|be|are|have|need|"
    r"fit|"
    r"progress|advance|recruit|fill|put|use|extend|shortlist|employ)\b|it (?:is|will|should)\b)|"
    r"\bon (?:the|a|an|our|that|those|these) (?!(?:\w+ ){0,3}(?:appointment|candidates?|post|position|hire|job|role|"
    r"selection|shortlist|applicants?|finalists?|next steps?|applications?|interviews?|\d+(?:st|nd|rd|th)?|first|"
    r"second|"
    r"third|fourth|same|day|date|outcome|matter|recommendation|basis|person|successful|vacancy|opening|result)\b))"
)
"""A decision of theirs that has nothing to do with the post: whether to scrap a ferry, on the bus lane."""
_TELL_US = re.compile(
    r"(?<!they )(?<!people )(?<!clients )(?<!partners )(?<!they'll )(?<!will )(?<!'s going to )(?<!are going to )"
    r"(?<!'re going to )(?<!should )(?<!promised to )\b(?:give|tell|send|ring|call|email|contact) (?:me|us|her|him)\b"
    r"(?! (?:until|till|(?:a|an|one|two|three|four|another|\d+) (?:\w+ ){0,2}(?:days?|weeks?|fortnight|month))\b)"
)
_WAITING = re.compile(
    r"\b(?:gone quiet|radio silence|all quiet|crickets|tumbleweed|no news|hasn't rung|has not rung|no word)\b|"
    r"(?:\bnot|n't|\bnever|nothing|no word|without) (?:\w+ ){0,3}(?:hear|heard|word|received|from "
    r"(?:me|us)|news|anything|landed|arrived|reached|turned up|come (?:in|through|your))|"
    r"\b(?:nichts|nicht) .{0,20}gehört|sans (?:nouvelles|réponse)|pas (?:de|"
    r"reçu|eu) .{0,20}(?:nouvelles|réponse|retour)|no (?:ha|has|recibe|tiene) .{0,20}(?:noticias|"
    r"respuesta|recibido)"
)
_CANDIDATES_TASK = re.compile(
    r"^(?:please|kindly|could|can|would|will you) (?!allow|give us|bear|expect|note|be patient)|\bplease (?:let|"
    r"reply|confirm|send|respond)"
)
_PROCESS = re.compile(
    r"\b(?:decisions?|decides?|deciding|choice|verdict|outcomes?|final call|conclude|answer for you|either way|"
    r"one way)\b"
)


_HOPED = re.compile(
    r"(?:\bhad|'d) (?:hoped|planned|said|meant|expected|promised|aimed)\b|\boriginally\b|\b(?:hoped|planned|"
    r"meant) to\b|"
    r"\binstead of\b|\bno longer\b"
)


_NO_DAY_HERE = re.compile(
    r"\b(?:of|after|from|following) (?:the |this |our )?(?:\w+ )?(?:closing|deadline|advert\w*)\b"
)
"""Counted from a day that the mail does not name."""


def waits_for(folded: str) -> bool:
    """ "If you have not heard from us by 5 May" tells when they mean to have decided."""
    return bool(_WAITING.search(folded)) and not _NO_DAY_HERE.search(folded)


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    if (
        _OF_ANOTHER_THING.search(folded)
        or _ONLY_THEIRS.search(folded)
        or _TELL_US.search(folded)
        or _CANDIDATES_TASK.search(folded)
    ):
        return None
    window = chosen(hearing, said) or _length(hearing, folded)
    if window is None:
        return None
    if later := _from_a_day(hearing, said.at, window):
        window = later
    if window.latest and _NOT_BEFORE.search(folded[: window.start + 6]) and window.how == "by":
        return {"earliest": day(window.latest), "latest": None, "phrase": window.words}
    if window.latest and _NEXT_DAY.search(folded[window.end :]):
        return {"earliest": None, "latest": day(window.latest + timedelta(days=1)), "phrase": window.words}
    return {
        "earliest": None if window.earliest == window.latest else day(window.earliest),
        "latest": day(window.latest),
        "phrase": window.words,
    }


_NOT_BEFORE = re.compile(r"(?:\bnot\b|n't\b|\bno\b|\bunable\b|\bnothing\b|\bnever\b)[^.;,]{0,60}\bbefore$")


def chosen(hearing: Hearing, said: Said) -> Window | None:
    """Of the days told in the sentence the one that the deciding has, nearest behind what was heard."""
    found = [window for window in hearing.ahead(said.at) if not _aside(hearing.folded[said.at], window)]
    if not found:
        return None
    if len(found) > 1 and _HOPED.search(hearing.folded[said.at]):
        return found[-1]
    led = [window for window in found if window.how in ("by", "within")]
    behind = [window for window in found if window.start >= said.start]
    near = min(behind or found, key=lambda window: abs(window.start - said.end))
    near = _named_day(hearing.folded[said.at], near, found)
    if near.how == "on" and led and "interview" in hearing.folded[said.at]:
        return led[-1]
    return near


def _named_day(folded: str, near: Window, found: list[Window]) -> Window:
    """Of "before we break up for Christmas on Friday 18 December" the day that is named last."""
    return next(
        (
            each
            for each in found
            if each.how == "on"
            and each.latest == each.earliest
            and near.end <= each.start <= near.end + 6
            and re.fullmatch(r"[\s,(]*(?:on|i\.e\.)?[\s,]*", folded[near.end : each.start])
        ),
        near,
    )


_OF_THAT = re.compile(
    r"\s*(?:of|after|from|following)\s(?:that|then|it|the|this|its|their|our|said)\b(?:\s(?:\w+\s)?(?:meeting|date|day|"
    r"panel|board|committee|session|vote|deadline))?"
)


def _from_a_day(hearing: Hearing, at: int, window: Window) -> Window | None:
    """ "Within five working days of that meeting": counted from the day that stands before it."""
    if window.how != "within" or not _OF_THAT.match(hearing.folded[at][window.end :]):
        return None
    own = [each for each in hearing.ahead(at) if each.end <= window.start]
    base = own or (list(hearing.ahead(at - 1)) if at else [])
    if not base or base[-1].latest is None:
        return None
    sent = datetime.combine(base[-1].latest, hearing.anchor.sent.timetz())
    return next(iter(windows(window.words, replace(hearing.anchor, sent=sent))), None)


_LENGTH = re.compile(
    r"\b(?:be|another|about|around|roughly|approximately|least)\s((?:a|one|two|three|four|five|six|ten|\d{1,2})"
    r"(?:\s?(?:-|–|to|or)\s?(?:two|three|four|five|six|\d{1,2}))?\s(?:more\s)?(?:business |working )?(?:days?|"
    r"weeks?))\b"
)


_ANOTHER = re.compile(r"\banother (week|fortnight|month)\b")
_NEXT_DAY = re.compile(r"\b(?:the )?(?:day after|next day|following day)\b(?! tomorrow)")


def _length(hearing: Hearing, folded: str) -> Window | None:
    """ "It will be about two weeks before we know"."""
    if another := _ANOTHER.search(folded):
        return next(iter(windows(f"within a {another[1]}", hearing.anchor)), None)
    found = _LENGTH.search(folded)
    return next(iter(windows(f"within {found[1]}", hearing.anchor)), None) if found else None


def _aside(folded: str, window: Window) -> bool:
    """Whether the days are those of something else: more conversations this week, somebody away until Friday."""
    before = folded[max(0, window.start - 60) : window.start]
    return bool(
        re.search(
            r"\b(?:conversations?|interviews?|candidates?|interviewing|meeting|seeing|meets?|met|away|out|off|"
            r"leave(?! it| this| that| things)|travelling|traveling|holiday|closed|holidays|busy) (?:\w+ ){0,3}$",
            before,
        )
        and re.search(r"\b(?:and|but|so|then|after|before)\b|[,;]", folded[window.end :])
        and not re.search(
            r"\b(?:after that|afterwards|shortly after|soon after|right after|then|day after|next day|following "
            r"day|that (?:day|night|evening|afternoon|morning|same day)|the same (?:day|evening|afternoon))\b",
            folded[window.end :],
        )
    ) or bool(
        re.search(
            r"\b(?:interviewed|applied|spoke|met|talked|received|wrote|dated|since|your (?:email|message|note) "
            r"of|interview on|interview of)\b[^,;]{0,25}$",
            before,
        )
    )


READER = Reader(
    name="decision_expected",
    kind="decision_expected",
    sentence="They say by when they mean to decide, or to say more.",
    ways=WAYS,
    but=_BUT,
    tell=_tell,
    said=(
        "The team has two more conversations this week and we expect to reach a decision by the end of next week.",
        "You should hear one way or the other by Friday 20 November.",
        "It will now decide in the week of 16 November, and I will write to all candidates myself.",
        "Final call will be taken within two weeks from today and I shall revert immediately.",
        "She plans to make her choice sometime between Monday and Wednesday of next week.",
        "Should have an answer for you Friday week.",
        "We'll be in touch by the end of the month.",
        "The review normally takes up to three weeks.",
        "Wir melden uns bis Ende nächster Woche bei Ihnen.",
        "Nous reviendrons vers vous avant le 5 décembre.",
        "Le informaremos antes del 5 de diciembre.",
    ),
    silent=(
        "We will be in touch.",
        "Please let us know by Friday whether you accept.",
        "Applications close on 12 December 2026.",
        "Shortlisted applicants will be contacted in January.",
        "If you are successful, we will contact you by Friday.",
        "We met on Tuesday and it was a pleasure to hear from you.",
        "Could you send the references by Tuesday evening?",
    ),
)
