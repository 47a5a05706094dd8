"""Mails that nobody typed: reports of delivery, automatic replies, newsletters, and what a system sends by itself.

`Auto-Submitted` says "not typed by a person" and never "ignore": rejections come that way too, and so do bounces. What
a report means its `Action` decides: delayed is not lost. Sources: RFC 3464, RFC 3834, RFC 5965.
"""

from __future__ import annotations

import re

from afterword.core.value import Value
from afterword.mail.reading.opening import Mail
from afterword.writing.expressions import pattern


class Bounce(Value):
    """A letter that did not arrive. `permanent` is False while the server still tries."""

    address: str
    permanent: bool
    words: str


_DAEMON = pattern(
    r"(?i)\b(?:mailer-?daemon|postmaster|mail ?delivery|maildelivery|mail-daemon|mmdf|uucp|"
    r"smtp-server|mail deliver|deliverysubsystem|mailer|mdaemon|maier|bounce[sd]?|symantec|mail "
    r"administrator|internet mail (?:delivery|connector)|post_?office|mail(?:er)? system|no-?reply-?dsn|"
    r"system administrator|message ?router|e-?mail delivery|maildaemon|root|spam|webmaster|filter|mdmail|"
    r"dmarc|admin(?:istrator)?)\b"
)
_SUBJECT = pattern(
    r"(?i)\b(?:undeliver\w*|undelivered|not delivered|non[- ]?deliver\w*|unzustellbar|non remis|no (?:se "
    r")?(?:pudo )?entreg\w*|delivery (?:status notification|failure|failed|problem|error|report|"
    r"notification|delayed|has failed|incomplete|unsuccessful|to the following)"
    r"|deliver(?:y|ed)? (?:status|fail)|mail (?:delivery|system error|failure|could not|returned|not delivered|"
    r"error|status report)|returned mail|(?:mail|message) returned|return(?:ed)? to sender|failure "
    r"notice|failed mail|message (?:not|could not be|delivery|status|undeliverable|you sent)|could not "
    r"be delivered|delivery delayed|delayed mail|notification of delivery|warning: (?:message|could "
    r"not)|"
    r"bounced? (?:mail|message|email)|e?mail bounced|user unknown|unknown user|failure delivery|failed delivery|"
    r"delivery has|nondeliverable|mailbox (?:full|unavailable)|error sending|sending failed|unable to "
    r"deliver|non.?remis|échec|fallo|mail system|quota|rejected mail|permanent error|faile?d? to "
    r"deliver|wasn't delivered|can't be delivered|mail quarantine|virus|problem delivering)"
)
_BODY = pattern(
    r"(?i)(?:could not|couldn'?t|cannot|can'?t|can not|was not|has not been|not) (?:be )?(?:deliver\w*|sent|"
    r"reach\w*)|undeliver\w+|delivery (?:to (?:the )?(?:following|these|this)|has (?:failed|been "
    r"delayed)|failed|is delayed|error|of this message)|(?:mail|message|e-?mail)\b.{0,60}\b(?:returned|"
    r"rejected|bounced|blocked|refused)|user unknown|unknown user|no such (?:user|mailbox|recipient|"
    r"address)|does not exist|mailbox (?:is )?(?:full|unavailable)|unrouteable|permanent (?:fatal "
    r")?errors?|undeliverable|recipient(?:'s)? (?:address )?(?:rejected|unknown|mailbox|server)|failed "
    r"(?:permanently|to deliver|recipients?)|"
    r"\b5\d\d[ -]5\.\d|\b550\b|domain .{0,60} (?:not exist|not found)|wasn'?t delivered|konnte nicht "
    r"(?:zugestellt|gesendet)|n'a pas pu être|no (?:se )?(?:ha podido|pudo|se entregó)|will be retried|"
    r"still trying|address (?:was )?not found|quota|invalid recipient|not accepted|over limit"
)
_DELAYED = pattern(
    r"(?i)\b4\d\d[ -]4\.\d\.\d|\(4\d\d\b|\bdelayed\b|will (?:continue|keep) (?:to be )?(?:attempt|try)|still "
    r"(?:being )?(?:trying|retried|"
    r"attempt)|warning message only|do not need to resend|temporar(?:y|ily)|noch nicht zugestellt|"
    r"continue to be attempted|will be retried"
)
_REPLY_SUBJECT = pattern(
    r"(?i)^\W*(?:re:\s*|aw:\s*)?(?:auto(?:matic|mated|matische|matica)?[\s:_-]*(?:reply|response|antwort|reply:|"
    r"risposta)?:|auto(?:matic|mated)? ?-?(?:reply|response|respond)|out of (?:the )?office|ooo\b|away "
    r"from|on (?:leave|vacation|holiday)\b|vacation (?:reply|response|message)|abwesen\w*|automatische "
    r"antwort|automatisch|réponse automatique|absence|absent|respuesta automática|fuera de la oficina|i "
    r"am (?:out|away|on)|i'm (?:out|away|on)|out:|annual leave|maternity leave|currently away)"
)
_NEWS_SENDER = pattern(
    r"(?i)(?:^|[._+-])(?:news(?:letter)?s?|alerts?|jobalerts?|job-?alerts?|digest|marketing|promo\w*|"
    r"updates?-noreply|community|events?|jobs-listings|jobs-noreply|recommendations?|deals|offers|"
    r"insights)(?:[._+-]|@|$)"
)
_NEWS_SUBJECT = pattern(
    r"(?i)\b(?:newsletter|\d+ (?:new|more|other)?\s?(?:\w+ )?jobs?\b|new jobs?\b|jobs? (?:alert|for you|"
    r"matching|you (?:may|might))|job alert|recommended (?:jobs|for you)|webinar|% off|sale\b|weekly "
    r"digest|(?:daily|your) (?:\w+ )?digest|top (?:picks|jobs)|hiring now|people (?:are )?view|profile views?|black "
    r"friday|discount|survey invitation|stellenangebote für|neue jobs|offres d'emploi|nuevas ofertas|"
    r"ofertas de empleo|open day|career fair)"
)
_NOBODY = pattern(
    r"(?i)^(?:support|help-?desk|billing|orders?|surveys?|receipts|bookings?)@|"
    r"^(?:no|do|donot|ne|nicht)[._-]?(?:not)?[._-]?(?:reply|respond|repondre|antworten|responder)|"
    r"^(?:noreply|notifications?|automated|system|mailer|auto|bounce|talent-?notifications?|workday|"
    r"greenhouse|lever|ashby|smartrecruiters|icims|taleo|successfactors|jobvite|bamboohr|workable)\b|"
    r"no-?reply"
)


_SURE_DAEMON = pattern(
    r"(?im)^\W*(?:mailer[ _-]?daemon|po+st[ _-]?master|mail[ ._-]?deliver\w*[ ._-](?:sub)?system|mail "
    r"deliver(?:y)? system)\b"
)
_MACHINE_TOLD = pattern(
    r'"(?:bounceType|bounceSubType|complaintFeedbackType)"|\b(?:could not be|was not) delivered to:?\s|'
    r'"(?:notificationType|eventType)"\s*:\s*"(?:Bounce|Complaint)"|\bmail (?:to|for) .{0,80} (?:was|'
    r"is) rejected by"
    r"|\b(?:the )?(?:user|mailbox|host|address)\(?s?\)? .{0,60} (?:is )?(?:unknown|not found|does not exist)|"
    r"\b550[ -][5-]",
    re.IGNORECASE,
)


def machine_of(mail: Mail) -> str:
    """What sent it: "bounce", "report", "reply" (an automatic one), "generated", "news", or "" for a person."""
    said = mail.headers.get("auto-submitted", "").split(";")[0].strip().casefold()
    kind = mail.headers.get("content-type", "").casefold()
    if "feedback-report" in kind or "message/feedback-report" in mail.kinds:
        return "report"
    if mail.report or "report-type=delivery-status" in kind.replace('"', "") or "x-failed-recipients" in mail.headers:
        return "bounce"
    daemon = (
        bool(_DAEMON.search(f"{mail.name} {mail.sender.partition('@')[0]}"))
        or mail.headers.get("return-path", "").strip() == "<>"
    )
    automatic_reply = bool(_REPLY_SUBJECT.search(mail.subject)) or any(
        key in mail.headers
        for key in ("x-autoreply", "x-autorespond", "x-autoresponse", "x-autoreply-from", "x-mail-autoreply")
    )
    words = f"{mail.text or mail.page}"[:6000]
    sure = bool(_SURE_DAEMON.search(f"{mail.name}\n{mail.sender}\n{mail.headers.get('from', '')}"))
    nobody = daemon or not mail.sender or bool(said and said != "no") or bool(_NOBODY.search(mail.sender))
    told = bool(_SUBJECT.search(mail.subject)) and (nobody or bool(pattern(r"\b5\d\d[ -]").search(words)))
    if not automatic_reply and (sure or told) and _BODY.search(words):
        return "bounce"
    if sure or (nobody and _MACHINE_TOLD.search(words)) or "x-mlserver" in mail.headers:
        return "bounce"
    if "disposition-notification" in kind:
        return "report"
    if (
        automatic_reply
        or said == "auto-replied"
        or mail.headers.get("precedence", "").casefold() in ("auto_reply", "auto-reply")
    ):
        return "reply"
    if _is_news(mail):
        return "news"
    if (said and said != "no") or _NOBODY.search(mail.sender):
        return "generated"
    return ""


_SUBSCRIBED = pattern(
    r"(?i)\byou (?:get|got|receive|received|are receiving|are getting)[^.]{0,60}\b(?:subscrib\w+|signed up|sign up|"
    r"on our "
    r"(?:mailing )?list)\b|\byou(?:['’]re| are) (?:getting|receiving) this\b[^.]{0,40}\bbecause you (?:subscribed|"
    r"signed)\b|"
    r"\bsie erhalten diese[^.]{0,60}\b(?:abonniert|angemeldet)\b|\bvous recevez[^.]{0,60}\b(?:abonné|inscrit)|"
    r"\brecibes? este[^.]{0,60}\b(?:suscri\w+)"
)
"""What a letter to subscribers says at its foot."""


def _is_news(mail: Mail) -> bool:
    if _NEWS_SUBJECT.search(mail.subject) or (mail.sender and _NEWS_SENDER.search(mail.sender.partition("@")[0])):
        return True
    if "list-unsubscribe" in mail.headers and _SUBSCRIBED.search(f"{mail.text or mail.page}"[-3000:]):
        return True
    bulk = mail.headers.get("precedence", "").casefold() in ("bulk", "list")
    return bool("list-id" in mail.headers and bulk)


_RECIPIENT = pattern(r"(?im)^(?:final|original)-recipient:\s*[\w-]*\s*;?\s*<?([^\s<>;]+@[^\s<>;]+?)>?\s*$")
_ADDRESS = pattern(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")
_ACTION = pattern(r"(?im)^action:\s*(\w+)")


def bounce_of(mail: Mail, text: str, me: str | None) -> Bounce | None:
    """What did not arrive, from the report and the words; None where everything did, or nobody is named."""
    actions = {action.casefold() for action in _ACTION.findall(mail.report)}
    if actions and not actions & {"failed", "delayed"}:
        return None
    told = " ".join(text.split())
    delayed = "failed" not in actions and bool(
        "delayed" in actions or (not actions and _DELAYED.search(f"{mail.subject} {told[:1500]}"))
    )
    address = _address(mail, text, me)
    return Bounce(address=address, permanent=not delayed, words=_words(text) or mail.subject) if address else None


def _address(mail: Mail, text: str, me: str | None) -> str:
    found = _RECIPIENT.findall(mail.report) or _ADDRESS.findall(mail.headers.get("x-failed-recipients", ""))
    own = {(me or "").casefold(), mail.sender, *(address for _, address in mail.to)}
    returned = pattern(r"(?im)^to:\s*([^\n]+(?:\n[ \t][^\n]+)*)").search(mail.returned or "")
    candidates: list[str] = [
        *found,
        *_ADDRESS.findall(text[:6000]),
        *(_ADDRESS.findall(returned[1]) if returned else []),
    ]
    for each in candidates:
        bare = each.strip("<>.,;:'\"").casefold()
        if bare not in own and not pattern(r"(?i)(?:mailer-daemon|postmaster|abuse|support)@").match(bare):
            return bare
    return candidates[0].strip("<>.,;:'\"").casefold() if candidates else ""


def _words(text: str) -> str:
    """The sentence, or the line, that says that it did not arrive."""
    from afterword.mail.reading.sentences import sentences

    found = sentences(text[:8000])
    return next((each.words for each in found[:40] if _BODY.search(each.words)), found[0].words if found else "")
