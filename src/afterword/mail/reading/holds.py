"""Holds: the process stands still, for a while or nobody knows for how long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from afterword.mail.reading import standing_still
from afterword.mail.reading.dates import Window, windows
from afterword.mail.reading.reader import Details, Hearing, Reader, Said, day
from afterword.writing.expressions import pattern

_STOPPED = (
    "(on hold|on pause|on ice|on the back burner|paused|suspended|frozen|parked|postponed|deferred|"
    "shelved|delayed|halted|stalled|in limbo|held up|put back|pushed back|pushed out|at a standstill|on "
    "hiatus|in a holding pattern|mothballed|stopped|under review)"
)

WAYS = (
    "(hiring|recruitment|recruiting|appointments) ..2 (is|are|has been|have been|was) ..1 (stopped|halted|suspended)",
    f"(role|position|post|job|vacancy|competition|vacancies|requisitions|reqs|jobs|posts|opening|search|hiring|"
    f"recruitment|recruiting|process|requisition|"
    f"headcount|intake|decision|project|everything|things|it|positions|roles|openings|appointment|"
    f"budget|campaign|programme|program|team|we|interviews) ..6 {_STOPPED}",
    f"(is|are|has been|have been|remains|remain) ..1 {_STOPPED}",
    "(hold|freeze|pause|suspend) all ..3 (staffing|hiring|recruitment|appointments|competitions)",
    "(parking|parked|park) (the|that|this) ..3 (place|post|job|role|search|position)",
    "(we are|i am|they are) ..1 (pausing|paused|on pause|stopping) ..2 (until|till|for)",
    "(search|recruitment|hiring|process|recruiting|competition|campaign) ..1 (will|to|should|may|is to|would) ..1 "
    "(resume|"
    "restart|reopen|start again|pick up|begin again)",
    "(put|putting|place|placing|placed|keep|keeping|have|had) ..6 on (hold|pause|ice)",
    "(stop|stopping|stopped|pause|pausing|paused|"
    "freeze|freezing|froze|frozen|suspend|suspending|suspended|postpone|postponing|postponed|delay|"
    "delaying|delayed|defer|deferring|deferred|halt|halting|halted|park|parking|parked|shelve|shelved|"
    "stopped|pushed back|push back) ..5 (job|jobs|competition|vacancy|hiring|recruitment|recruiting|"
    "headcount|role|"
    "position|roles|"
    "positions|search|vacancy|vacancies|openings|process|post|interviews|decision|intake|appointments|"
    "appointment|budget|start|campaign)",
    "(hiring|recruitment|headcount|recruiting|staffing) (freeze|pause|stop|moratorium|halt|embargo|ban|standstill)",
    "(hit|hits|hitting|press|pressed|pressing|push|pushed|slam|slammed|slamming) ..2 (pause|brakes|brake|stop button) "
    "..2 (on|for)",
    "(hit|press|pressed|pushed) [the] pause [button]",
    "(put|putting|applied|slapped|placed|imposed) ..2 (brakes|freeze|stop|moratorium|embargo|pause|lid) on",
    "(call|called|calling) a halt to",
    "(wait|waiting|hold off|holding off|hang fire|hold fire) ..4 (hire|hiring|recruitment|recruiting|post|role|vacancy|"
    "appointment) ..3 (until|till|for)",
    "(paused|frozen|froze|freezing|pausing|parked|halted|suspended|stopped) ..4 (reqs|req|requisition|requisitions|"
    "vacancies|posts|jobs|hires)",
    "(req|reqs|requisition|requisitions|vacancies|posts) ..4 (on hold|frozen|paused|on ice|parked|suspended)",
    "(freeze|pause|hold|stop|"
    "moratorium) (on|in|to) [all|new|our|any] (hiring|recruitment|headcount|recruiting|appointments|"
    "openings|positions)",
    "(nothing|no appointments|no hiring|no movement|no progress) ..6 (until|before|till)",
    "(not|cannot|unable|no longer|won't|will not) ..6 (hire|hiring|fill|filling|recruit|"
    "proceed|move|"
    "appoint|appointing|go ahead|start|moving|progress) ..6 (until|before|"
    "till)",
    "(waiting|wait|awaiting|pending) ..4 (budget|approval|sign-off|funding|headcount approval|board approval)",
    "budget ..4 (not been|has not|not yet|hasn't|waiting|pending|frozen|under review) ..3",
    "(revisit|resume|restart|reopen|re-open|pick ..2 up|relaunch|unfreeze) ..5 (role|position|hiring|"
    "search|process|recruitment|this|it)",
    "(push|pushing|pushed|move|moving|moved|put|putting|hold|holding) ..6 (back|off|out) ..2 (to|until|till|into|by)",
    "(zurückgestellt|pausiert|pausieren|auf eis|einstellungsstopp|verschoben|ausgesetzt|ruht|auf unbestimmte "
    "zeit|vorerst gestoppt|stellenstopp)",
    "(en suspens|suspendu|suspendue|gelé|gelée|gel des embauches|"
    "reporté|reportée|mis en pause|mise en "
    "attente|en attente|en pause)",
    "(paralizar|suspender|pausar|congelar|aplazar|posponer) ..3 (proceso|selección|vacante|puesto|contratación|"
    "búsqueda)",
    "(en suspenso|queda suspendido|queda suspendida|hasta nuevo aviso)",
    "(en pausa|suspendido|suspendida|pospuesto|pospuesta|congelado|"
    "congelada|congelación|aplazado|"
    "aplazada|detenido|paralizado|en espera|paralizada)",
)

_BUT = (
    "(please|kindly|must|to|you) [now] stop",
    "stop (writing|calling|contacting|emailing|ringing|chasing|receiving|sending|phoning|messaging)",
    "(interview|meeting|call|appointment|our conversation) ..4 (postponed|delayed|pushed back|moved|"
    "rescheduled|verschoben|reporté|pospuesta)",
    "(sorry|apologies|apologise|apologize|excuse|forgive|regret|patience) ..5 (delay|delayed|delays)",
    "(not|never|nor) ..2 on hold",
    "put you off",
    "(goes|going|go) [up] (to|before) (the|our|full) ..2 (board|committee|council|trustees|governors|panel|partners)",
    "(reply|response|email|flight|train|message|answer|letter|feedback|answering) ..3 delayed",
)

_SUBJECT = pattern(
    r"\b(?:roles?|staffing|in the running|competition|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|search|"
    r"hiring|hire|"
    r"recruit\w*|process|"
    r"reqs?|requisitions?|headcount|intake|appointments?|budget|hires|campaign|programme|program|team you|you "
    r"applied|your application|candidacy|stelle|position|verfahren|besetzung|prozess|bewerbung\w*|"
    r"einstellungsstopp|einstellung\w*|poste|recrutement|embauches?|processus|puesto|vacante|proceso|selección|"
    r"contrataci\w+|candidatura|everything|decision|things|funding)\b"
)
_PAST = pattern(
    r"\bin (?:19|20)[01]\d\b|\bin 202[0-5]\b|\blast (?:year|spring|summer|autumn|winter|fall)\b|\b(?:was|were|"
    r"had been) (?:on hold|paused|frozen|suspended)\b.{0,80}\b(?:now|but|and (?:is|are))\b|\bno longer "
    r"on hold\b|\b(?:freeze|pause|hold) (?:is|has been|was) (?:over|lifted|ended)\b"
)
_AGAIN = pattern(
    r"\b(?:until|till|before|resume\w*|restart\w*|revisit\w*|reopen\w*|re-open\w*|pick\w*|again|expect\w*|hope|"
    r"back|earliest|bis|wieder|jusqu\w*|reprend\w*|hasta|retom\w*|reanud\w*|unfreez\w*|when|not before)\b"
)


_IN_HAND = pattern(
    r"\b(?:applications?|candida(?:cy|ture)|profile|resume|cv|submission|documents|qualifications|details)\b"
    r"[^.;]{0,80}\bunder review$"
)
"""An application under review goes on; it is a budget, or a post, that stands still so."""
_PAPER = pattern(r".{0,9}?\b(?:your|the|my|our|updated|attached|a) resume\b")
"""The paper, and nobody who takes anything up again."""
_SPOKEN_OF = pattern(r"\b(?:that )?(?:we|you|i) (?:spoke|talked|discussed|mentioned|saw|met|ordered|wanted)\b")
_RESUMES = pattern(r"\b(?:resum|restart|reopen|re-open)\w*\b|\bpick\w* (?:\w+ ){0,2}up\b")
_A_BREAK = pattern(r"\b(?:paus|stopp|halt)(?:ed|ing) for (?!now|the (?:time|moment)|a while|budget|an? unknown)")
"""People pause for cake, too."""


_ONLY_LATER = pattern(
    r"\b(?:decisions?|answers?|announcement|timeline|timetable|timescales?|outcome|results?|"
    r"feedback)\b(?: \w+){0,8}? "
    r"(?:back|out|delayed|slipped|postponed)\b|\b(?:push|pushed|pushing|put|move|moved) (?:that|it|this|things) "
    r"back\b|\b(?:push|pushed|put|move|moved|shift\w*)(?: \w+){0,3} (?:decision|"
    r"answer|"
    r"announcement|timeline|timetable|timescales?|outcome|results?)\b"
)
_ASKED_AGAIN = pattern(r"\b(?:try|call|ring|write to|e-?mail|ask|contact) (?:me|us)\b")
"""When the candidate may ask again is no end of the pause."""
_NEW_DAY = pattern(
    r"\b(?:push|put|mov|shift|postpon|delay|slip)\w*\b.{0,30}\b(?:to|until|till) (?:\w+ ){0,2}(?:\d|\w+day\b)|"
    r"\b(?:now|expect|hope|hoping|aim|aiming|plan|should|will|'ll|instead|new date)\b.{0,80}\b(?:know|hear|decide|"
    r"decision|"
    r"answer|touch|announce|back to you|tell you|call|ring|write|email|be)\b"
)
"""A decision that comes some days later, and when, is none that stands still."""


_SLIPS = pattern(
    r"^(?!.*\b(?:hold|pause\w*|ice|iced|frozen|freeze|freezing|suspend\w*|halt\w*|postpon\w*|defer\w*|park\w*|"
    r"shelv\w*|stop\w*|"
    r"until|till|indefinite\w*|approv\w*|budget|funding|abeyance|limbo|nothing|no|not|cannot|wait\w*)\b)"
    r".*\b(?:delay\w*|slipped|put back|pushed back|held up|taking longer|took longer)\b.*\b(?:now|hope|expect|"
    r"will|'ll|should|aim|"
    r"plan)\b"
)
"""What only takes longer, and until when."""


def _until(hearing: Hearing, at: int) -> str | None:
    for each in (at, at + 1, at + 2, at - 1):
        if not 0 <= each < len(hearing.sentences):
            continue
        folded = hearing.folded[each]
        if each != at and (_ASKED_AGAIN.search(folded) or not (_AGAIN if each > at else _RESUMES).search(folded)):
            continue
        for window in hearing.ahead(each):
            before = folded[max(0, window.start - 40) : window.start + 12]
            if (
                each == at
                and window.how == "on"
                and not _AGAIN.search(before)
                and not pattern(r"\b(?:until|till)\b[^,;]{0,70}$").search(folded[: window.start])
                and not pattern(r"\b(?:until|before|for)\b").search(
                    folded[max(0, window.start - 20) : window.start + 8]
                )
            ):
                continue
            if found := _beginning(hearing, window) or _last_day(window):
                return day(found)
    return None


def _beginning(hearing: Hearing, window: Window) -> date | None:
    """Of "until the start of the second quarter" its first day."""
    found = pattern(r"(?i)\b(?:start|beginning|anfang|beginn|début|principios|comienzos) (?:of )?(?P<of>.+)$").search(
        window.words
    )
    whole = next(iter(windows(found["of"], hearing.anchor)), None) if found else None
    return whole.earliest if whole else None


def _last_day(window: Window) -> date | None:
    """Of "until January" its first day; of "until the end of November" its last."""
    if window.how in ("by", "on") and window.grain in ("month", "quarter", "year", "new year", "week", "part"):
        words = window.words.casefold()
        if window.how == "by" and window.latest and window.grain in ("month", "quarter", "new year"):
            return (
                window.latest.replace(day=1)
                if window.grain != "quarter"
                else window.latest.replace(day=1, month=(window.latest.month - 1) // 3 * 3 + 1)
            )
        if window.how == "by" and window.grain == "week" and window.latest:
            return window.latest - timedelta(days=window.latest.weekday())
        return window.earliest if window.earliest and "end" not in words else window.latest
    return window.latest if window.how in ("by", "within", "on") else window.earliest


def _tell(hearing: Hearing, said: Said) -> Details | None:
    folded = hearing.folded[said.at]
    near = f"{hearing.folded[said.at - 1] if said.at else ''} {hearing.subject.casefold()}"
    if _PAST.search(folded) or folded.rstrip().endswith("?") or _A_BREAK.search(folded) or standing_still.moves(folded):
        return None
    if _IN_HAND.search(folded[: said.end]) or _PAPER.match(folded, max(0, said.start - 9)):
        return None
    if _ONLY_LATER.search(folded) and _NEW_DAY.search(folded) and any(hearing.ahead(said.at)):
        return None
    if standing_still.of_another(folded) or (_SLIPS.search(folded) and any(hearing.ahead(said.at))):
        return None
    from afterword.mail.reading import near_refusals  # compiled only where something is heard

    if near_refusals.only_talk(folded, hearing.whole):
        return None
    if standing_still.told(folded):
        return {"until": _until(hearing, said.at)}
    if not _SUBJECT.search(folded) and not (
        _SUBJECT.search(near) and pattern(r"\b(?:we|it|this|that|everything)\b").search(_SPOKEN_OF.sub(" ", folded))
    ):
        return None
    if pattern(
        r"\b(?:revisit|resume|restart|reopen|budget|waiting|wait|awaiting|pending|nothing|not|cannot|unable)\b"
    ).search(folded[said.start : said.end]) and not pattern(
        r"until|before|till|(?:resume|restart|reopen)\w* (?:in|on|after|at|from)|"
        r"freeze|frozen|on hold|pause|approv|sign-off|funding|suspend|budget|when"
    ).search(folded):
        return None
    return {"until": _until(hearing, said.at)}


def _noticed(hearing: Hearing) -> Iterator[Said]:
    for at, folded in enumerate(hearing.folded):
        if standing_still.may_be(hearing.words(at)) and (found := standing_still.heard(folded)):
            yield Said(at=at, start=found[0], end=found[1])


READER = Reader(
    name="put_on_hold",
    kind="put_on_hold",
    sentence="The process stands still, until a day or for nobody knows how long.",
    ways=WAYS,
    but=_BUT,
    tell=_tell,
    notices=_noticed,
    said=(
        "Finance has paused all open positions until January 15.",
        "Because of the reorganisation the position is on hold for the time being.",
        "Nothing will happen on your position before the new fiscal year on January 1.",
        "The Trust has suspended recruitment to this vacancy until the end of November while the ward moves.",
        "The whole graduate intake is parked until the planning appeal is heard on 10 February.",
        "There is a hiring freeze until Q2.",
        "Die Stelle ist vorerst auf Eis gelegt.",
        "Le recrutement est suspendu jusqu'au 15 janvier.",
        "El proceso está en pausa hasta enero.",
    ),
    silent=(
        "We put that debate on hold in 2024.",
        "Sorry for the delayed reply about the position.",
        "Your interview has been postponed to Friday.",
        "Please hold the line.",
        "Please do not write to the committee about the post before then.",
        "The search in Leeds is paused, ours carries on as normal.",
        "We can't decide on the vacancy before the chair is home on 12 February.",
        "No decision on the post will be made until the governors meet on Monday.",
    ),
)
