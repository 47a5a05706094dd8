"""Absences: who is away, and the last day of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from afterword.mail.reading import away
from afterword.mail.reading.dates import Window
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, day
from afterword.writing.expressions import pattern

WAYS = (
    "(out of|away from|not in|out of the|away from the|not in the|outside) [the|my] (office|desk|country|town|"
    "lab|clinic|school|classroom)",
    "(am|i'm|be|is|are|currently|i am) [currently|now|also|presently] (away|"
    "out|off|on leave|on holiday|"
    "on vacation|on annual leave|travelling|traveling|on parental leave|on paternity leave|on maternity "
    "leave|on sabbatical|abroad|offline|unavailable|on pto|ooo|at a conference|in training|attending)",
    "(annual|maternity|paternity|parental|sick|medical|family|study|compassionate|personal|extended) leave",
    "on (leave|holiday|holidays|vacation|pto|sabbatical|a business trip|a trip|honeymoon|secondment|jury duty)",
    "(travelling|traveling) (for|on|until|with|to|this|from|in|and)",
    "(back|return|returning|"
    "returns|available again|reachable again) ..5 (on|in|at|until|monday|tuesday|"
    "wednesday|thursday|friday|after|by|the|from|next|tomorrow)",
    "(am|i'm|be|be|is) ..1 out of (reach|signal|contact|range|circulation|the country) ..2",
    "(in den|in die) ferien",
    "checking (messages|email|e-mail|mail|emails) ..2 (sporadically|occasionally|rarely|infrequently|intermittently)",
    "^out (until|till|through|up to|from|for|of|this|next|all) ..2",
    "(school|office|offices|university|company|we|clinic|department) ..3 closed",
    "(i'm|i am|i'll be|i will be|be) [all] (ooo|oof|off|away) (through|until|till|from|on|to) ..2",
    "(limited|no|intermittent|sporadic|little|without) ..2 access to [my] (email|emails|e-mail|mail|messages|internet)",
    "(will not|won't|not|unable to|cannot) ..3 (checking|check|reading|read|answering|monitoring|"
    "responding|reply|replying|access) ..3 (email|emails|e-mail|messages|mail|until)",
    "(at|attending) ..5 (conference|training|offsite|off-site|retreat|convention|summit|workshop|seminar|meeting|fair)",
    "(no longer|left|has left|not) ..2 (work|working|works|with|employed) ..3",
    "(abwesend|abwesenheit|nicht im büro|nicht im haus|außer haus|im urlaub|urlaub|elternzeit|mutterschutz|"
    "dienstreise|nicht erreichbar|wieder erreichbar|wieder da|wieder im büro|zurück)",
    "(absent|absente|en congé|congés|congé|en vacances|en déplacement|absence|de retour|fermé|fermés)",
    "(fuera de la oficina|de vacaciones|ausente|de baja|vacaciones|de viaje|estaré de vuelta|"
    "permiso|de "
    "regreso|cerrada|fuera del despacho)",
)
_BUT = (
    "(on|in) leave ..2 message",
    "(owner|boss|she|he|dr|mr|ms|mrs) ..2 (is|was) (out|away|off)",
    "leave (a|your|it|us)",
)

_RETURN = pattern(
    r"\b(?:back|return\w*|reopen\w*|re-open\w*|again|wieder|zurück|de retour|de vuelta|de regreso|reincorpor\w*|"
    r"resumes?|home)\b[^.;]{0,40}$"
)
_REPLY = pattern(
    r"\b(?:will|shall|'ll) (?:\w+ ){0,2}(?:reply|answer|respond|get back|be back|return|read|attend)\b|\bwhen i "
    r"(?:return|get back|am back)\b"
)
_FIRST_PERSON = pattern(
    r"\b(?:(?:i am|i'm)(?! (?:afraid|sorry|pleased|glad|happy|delighted|sure|told|hoping|hopeful|writing))|i'll be|"
    r"am (?:away|out|off)|i "
    r"will be|i shall be|ich bin|je suis|je serai|estoy|estaré|i was|we are closed|our "
    r"office)\b"
)
_ABSENT = pattern(
    r"\b(?:out of (?:reach|signal|contact|range)|ferien|leave|holidays?|vacation|out of (?:the )?office|out until|"
    r"out from|away(?! to\b)|ooo|pto|sabbatical|"
    r"(?<!heard )(?<!hear )(?<!hearing )(?<!get )(?<!got )(?<!come )(?<!came )(?<!call )(?<!write )(?<!that )(?<!it "
    r")(?<!this )(?<!pushed )(?<!put )back|return\w*|"
    r"urlaub|"
    r"abwesend|büro|congés?|absente?|retour|vacaciones|fuera|vuelta|travelling|traveling)\b"
)
"""Words of an absence in a person's own mail; being out on Saturday is none."""
_CLOSED = pattern(r"\b(?:office|school|we|branch|building) (?:\w+ )?(?:is|are|will be) closed\b")
_WORKING_DAYS = pattern(
    r"\b(?:my (?:working|office) (?:days|hours)|i (?:normally |usually |only )?work (?:on )?(?:mon|tue|wed|thu|"
    r"fri)|part[- ]time|non-working)\b"
)


_EVERY_WEEK = pattern(r"\bi (?:do not|don't|never) work (?:on )?\w+days\b|\bnon-working day\b")
"""A day off that is told by its name ends nothing."""
_ANSWERS = pattern(r"\b(?:hear|heard|hearing|get|got|getting|come|came|coming|call|write|report) back\b[^.]{0,4}$")
"""Who gets back to somebody has not been away."""


_AS_LONG_AS = pattern(r"(?:until|till?|through|thru|up (?:to|until)|bis|jusqu|hasta)\b")


def _until(hearing: Hearing, at: int) -> date | None:
    """The last day away: as told, else the day before the day of return; looked for in the two sentences behind too."""
    plainly = None if hearing.machine == "reply" else away.span(hearing.sentences[at].words, hearing.folded[at])
    if plainly:  # people tell in one breath what they do on the days behind it
        start, end = plainly
        for window in hearing.ahead(at):
            led = _AS_LONG_AS.match(hearing.folded[at], window.start) and window.start < end + 40
            beside = led or -4 < start - window.end < 4 or start < window.start < end + 4
            if not led and _RETURN.search(hearing.folded[at][max(0, window.start - 30) : window.start]):
                continue
            last = _eve(window) if led and window.grain == "month" else _last(window)
            if beside and last:
                return last
    back: date | None = None
    for each in range(at, min(at + 4, len(hearing.sentences))):
        folded = hearing.folded[each]
        for window in sorted(hearing.ahead(each), key=lambda window: window.latest or date.min, reverse=True):
            before = folded[max(0, window.start - 60) : window.start]
            behind = pattern(r"\W*(?:am |bin ich |wieder|zurück|back|again|à nouveau|de nouveau)").match(
                folded[window.end :]
            )
            returns = (
                behind
                or _RETURN.search(before)
                or pattern(r"\bback\b|\breturn").search(folded[window.start : window.start + 3])
            )
            if returns and not pattern(r"\b(?:until|through|till|bis|jusqu\w*|hasta)\b\W*$").search(
                folded[window.start - 1 : window.start + 8]
            ):
                first = window.earliest or window.latest
                back = back or (
                    first - timedelta(days=1)
                    if first and window.how != "after"
                    else (first - timedelta(days=1))
                    if first
                    else None
                )
                continue
            if _REPLY.search(before):
                back = back or ((window.earliest or window.latest or hearing.anchor.today) - timedelta(days=1))
                continue
            told = each == at or pattern(
                r"\buntil|\bthrough|\bfrom|\bleave|\baway|\bout|\bclosed|\bbis\b|\bvom\b|\bdu\b|\bdel\b|\bhasta|"
                r"\bjusqu"
            ).search(folded)
            if back and window.how == "on" and window.earliest == window.latest:
                continue  # the day on which the absence begins
            if told and not (plainly and each == at) and (found := _last(window)):
                return found
    return back


def _eve(window: Window) -> date | None:
    """Of "until January" the day before it."""
    first = window.earliest or (window.latest.replace(day=1) if window.latest else None)
    return first - timedelta(days=1) if first else None


def _last(window: Window) -> date | None:
    if window.how == "after":
        return None
    return window.latest


_WAS_AWAY = pattern(r"\bi (?:was|had been) (?:\w+ )?(?:out|away|off|on)\b")


_BACK_ON = pattern(r"\b(?:i|we)(?:'ll| will|'m| am| shall)? (?:be )?(?:back|return\w*)\b")
"""The day of coming back in a sentence of its own."""


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded, words = hearing.folded[said.at], hearing.sentences[said.at].words
    if _ANSWERS.search(folded[: said.start + 8]):
        return None
    plainly = away.span(words, folded)
    if not plainly and (_WORKING_DAYS.search(folded) or _WAS_AWAY.search(folded)):
        return None
    weekly = bool(_EVERY_WEEK.search(folded) and not _REPLY.search(folded))
    until = None if weekly else _until(hearing, said.at)
    if until is None and said.at + 1 < len(hearing.folded) and _BACK_ON.search(hearing.folded[said.at + 1]):
        until = _until(hearing, said.at + 1)
    if (
        hearing.machine != "reply"
        and not plainly
        and not (
            _FIRST_PERSON.search(folded)
            and not _CLOSED.search(folded)
            and _ABSENT.search(folded)
            and until
            and not pattern(r"\bif\b|\?$").search(folded)
        )
    ):
        return None
    other = plainly and away.of_another(words, folded)
    person = away.who(words, folded) if other else hearing.sender
    return {"person": person or None, "until": day(until)}


def _noticed(hearing: Hearing) -> Iterator[Said]:
    for at, folded in enumerate(hearing.folded):
        if away.may_be(hearing.words(at)) and away.span(hearing.sentences[at].words, folded):
            yield Said(at=at, start=0, end=len(folded))


READER = Reader(
    name="out_of_office",
    kind="out_of_office",
    sentence="Somebody is away, and until when.",
    ways=WAYS,
    but=_BUT,
    tell=_tell,
    notices=_noticed,
    sure=True,
    said=(
        "I am out of the office through Friday, November 20, with limited access to email, and will reply when "
        "I return on Monday.",
        "I am on leave until 15 November inclusive.",
        "I am on paternity leave from 12 November to 10 December.",
        "I am at the state principals' conference today and tomorrow, I'm away and will answer your message on "
        "Thursday.",
        "Ich bin bis zum 20. November im Urlaub, ich bin nicht im Büro.",
        "Je suis absent du 9 au 20 novembre.",
        "Estoy de vacaciones hasta el 20 de noviembre.",
    ),
    silent=(
        "My working days are Monday to Thursday.",
        "Owner is out till the weekend.",
        "I will get back to you on Friday.",
        "I was off when your letter came on Tuesday.",
        "I'm back from leave and keen to hear more.",
    ),
)
