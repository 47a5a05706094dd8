"""A mail, a calendar or a pasted text read whole: the page to read first in this room.

Bytes are opened within bounds, what is quoted and signed is cut off, machines are told from people, the readers say
which facts are told, and an interview comes out of a calendar or out of sentences. All of it is a proposal, with the
words that it rests on; what a mail asks for is never done, and text in it is only ever text.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from afterword.calendars.invitations import Invitation, read_invitations
from afterword.calendars.people import Invited, take_apart
from afterword.core.value import Value, replace
from afterword.errors import BadInput
from afterword.mail.reading import hearing, machines, matters, places, quotes, receipts
from afterword.mail.reading.cautions import cautions
from afterword.mail.reading.datelines import dated
from afterword.mail.reading.dates import Anchor
from afterword.mail.reading.forwards import passed_on
from afterword.mail.reading.hearing import Told
from afterword.mail.reading.interviews import interview_told
from afterword.mail.reading.known import Known
from afterword.mail.reading.markup import read_page
from afterword.mail.reading.opening import MOST_BESIDE, Mail, each_mail, open_mail
from afterword.mail.reading.reader import Hearing
from afterword.mail.reading.sentences import sentences
from afterword.mail.reading.settling import settles
from afterword.mail.reading.signatures import other_house
from afterword.writing.expressions import pattern

MOST_MAILS = 10_000
"""Mails of one mbox that are read."""


class Reading(Value):
    """What one message says. `about` is "invitation", "reply", "automatic" or "unrelated".

    `kept` is the new text without quotes and signature, `confidence` goes from 0 to 1 and falls with what could not be
    found; `cautions` are sentences about what nobody should follow unasked, such as a request for bank details.
    """

    file: str
    about: str
    facts: tuple[Told, ...] = ()
    interview: Invitation | None = None
    kept: str = ""
    confidence: float = 1.0
    cautions: tuple[str, ...] = ()
    sender: str = ""
    sent: datetime | None = None

    def as_json(self) -> dict[str, Any]:
        """The shape of the contract, section 3."""
        body: dict[str, Any] = {
            "file": self.file,
            "about": self.about,
            "facts": [
                {
                    **fact.as_json(),
                    **(
                        {"by": self.sender}
                        if self.sender and "person" not in fact.details and fact.kind != "bounced"
                        else {}
                    ),
                }
                for fact in self.facts
            ],
            "interview": self.interview.as_json() if self.interview else None,
            "kept": self.kept,
            "confidence": self.confidence,
        }
        return {**body, "cautions": list(self.cautions)} if self.cautions else body


def read(data: bytes, name: str, known: Known | None = None) -> tuple[Reading, ...]:
    """The readings of a file: one of each mail of an mbox, of each interview of a calendar, else one.

    `name` is what the file is called. Raises `BadInput`, one sentence that says what, where and how to mend, and
    nothing else.
    """
    known = known or Known()
    found: list[Reading] = []
    for number, each in enumerate(each_mail(data)):
        if number >= MOST_MAILS:
            break
        found += _read_one(each, name, known)
    if not found:
        raise BadInput(f"{name} holds no mail: export the folder again, or save the mail as .eml.")
    return tuple(found)


def _read_one(data: bytes, name: str, known: Known) -> Iterator[Reading]:
    if data.lstrip(b"\xef\xbb\xbf \r\n\t")[:15].upper() == b"BEGIN:VCALENDAR" or _is_utf16_calendar(data):
        yield from (_of_calendar(found, name) for found in read_invitations(data, name, known.me, known.zone or None))
        return
    mail = open_mail(data, name)
    if mail.calendar:
        try:
            invitations = read_invitations(data, name, known.me, known.zone or None)
        except BadInput:
            if mail.pasted:
                raise
            invitations = ()  # a broken or whole-day entry; the words of the mail are read all the same
        if invitations:
            words = read_mail(mail, name, known, prose=False)
            for invitation in invitations:
                yield _with_words(_of_calendar(invitation, name), words)
            return
    yield read_mail(mail, name, known)


def _is_utf16_calendar(data: bytes) -> bool:
    return data[:2] in (b"\xff\xfe", b"\xfe\xff") and "BEGIN:VCALENDAR" in data[:80].decode("utf-16", "replace").upper()


def _of_calendar(found: Invitation, name: str) -> Reading:
    return Reading(
        file=name,
        about="invitation" if found.likely else "unrelated",
        interview=found if found.likely else None,
        confidence=_sureness(found),
    )


def _sureness(found: Invitation) -> float:
    return round(max(0.3, 1 - 0.1 * len(found.missing)), 1)


def _with_words(reading: Reading, words: Reading) -> Reading:
    """A calendar's reading with what the mail around it says; that it invites is said already."""
    facts = tuple(fact for fact in words.facts if fact.kind not in ("acknowledged", "invited", "out_of_office"))
    return Reading(
        file=reading.file,
        about=reading.about,
        facts=facts if reading.about == "invitation" else (),
        interview=reading.interview,
        kept=words.kept,
        confidence=reading.confidence,
        cautions=words.cautions,
        sender=words.sender,
        sent=words.sent,
    )


def read_mail(mail: Mail, name: str, known: Known, *, prose: bool = True) -> Reading:
    """What the words of a mail say."""
    page = read_page(mail.page) if mail.page else None
    mail, text, local = _dated(mail, _without_letters(page.text if page else _unescaped(mail.text), known.letters))
    machine = machines.machine_of(mail)
    cut = quotes.cut(text, mail.name)
    anchor = _anchor(mail, text, known, local=local)
    heard = Hearing(
        sentences(cut.kept),
        anchor,
        subject=mail.subject,
        sender=known.person(mail.sender) if mail.sender else "",
        machine=machine,
    )
    common: dict[str, Any] = {
        "file": name,
        "kept": cut.kept,
        "sender": heard.sender,
        "sent": anchor.sent if local and mail.sent else mail.sent,
    }
    if machine in ("bounce", "report"):
        told = _bounced(mail, text, known) if machine == "bounce" else ()
        return Reading(about="automatic", facts=told, confidence=0.95 if told else 0.6, **common)
    facts = hearing.facts(heard)
    if machine == "reply":
        away = [fact for fact in facts if fact.kind in ("out_of_office", "rejected", "acknowledged")][:1]
        facts = (*away, *(fact for fact in facts if fact.kind in hearing.OF_THE_POST and away))
    interview = (
        interview_told(
            mail, heard, cut.kept, cut.signature, known.me, page.links if page else (), decided=_decided(facts)
        )
        if prose and machine not in ("reply", "news")
        else None
    )
    interview = interview if interview and settles(interview, heard, mail.subject, pasted=mail.pasted) else None
    if interview is None and prose and machine not in ("reply", "news") and not _decided(facts):
        interview = _passed_on(mail, cut, name, known)
    if interview:
        facts = tuple(_timed(fact, interview) for fact in facts if fact.kind != "acknowledged")
    if interview is None and prose and not machine and (below := _only_passed_on(mail, cut)):
        return read_mail(below, name, known)
    about = _about(mail, machine, facts, heard, interview)
    if about == "unrelated":
        facts = ()
    return Reading(
        about=about,
        facts=facts,
        interview=_named(interview, known, cut.kept),
        confidence=_confidence(about, facts, interview),
        cautions=cautions(heard),
        **common,
    )


def _bounced(mail: Mail, text: str, known: Known) -> tuple[Told, ...]:
    bounce = machines.bounce_of(mail, text, known.me)
    if bounce is None:
        return ()
    details = {"to": known.person(bounce.address), "address": bounce.address, "permanent": bounce.permanent}
    return (Told(kind="bounced", words=bounce.words, at=0, details=details),)


def _dated(mail: Mail, text: str) -> tuple[Mail, str, bool]:
    """The mail with the moment that its head tells in words, its text without that head, and whether that moment is
    local: a messenger or a note writes its day on the clock of whoever wrote it."""
    if mail.pasted:
        text = _keys_apart(text)
    if mail.sent is not None:
        return mail, text, mail.pasted
    text, head = dated(text, places.day_first_in(text))
    if head is None:
        return mail, text, mail.pasted
    return replace(mail, text=text, page="", sent=head.replace(tzinfo=UTC)), text, True


def _only_passed_on(mail: Mail, cut: quotes.Cut) -> Mail | None:
    """The mail below, where whoever passes it on says next to nothing."""
    inner = passed_on(mail, cut.kept, cut.quoted) if len(cut.kept.split()) <= MOST_BESIDE else None
    return inner if inner and len(inner.text) < len(mail.text or mail.page) else None


def _passed_on(mail: Mail, cut: quotes.Cut, name: str, known: Known) -> Invitation | None:
    """The interview that a mail tells which is only passed on, with whoever passes it on among its people."""
    inner = passed_on(mail, cut.kept, cut.quoted)
    found = read_mail(inner, name, known).interview if inner and len(inner.text) < len(mail.text or mail.page) else None
    if found is None or any(person.email == mail.sender for person in found.people):
        return found
    part = "agency_consultant" if found.employer and other_house(found.employer, mail.sender) else "coordinator"
    through = Invited(name=take_apart(mail.name).name, email=mail.sender, part=part)
    return dataclasses.replace(found, people=(*found.people, through))


_LEFT_OVER = {"&nbsp;": " ", "&amp;": "&", "&#39;": "'", "&rsquo;": "’", "&lsquo;": "‘", "&quot;": '"'}


def _unescaped(text: str) -> str:
    """Without what a program left standing of a page that it made plain."""
    if "&" not in text:
        return text
    return re.sub("|".join(_LEFT_OVER), lambda found: _LEFT_OVER[found[0]], text)


def _keys_apart(text: str) -> str:
    """With the keys of a form in words: "start_time: 14:20" is a start time."""
    if "_" not in text:
        return text
    return pattern(r"(?m)^[ \t]*[A-Za-z]+(?:_[A-Za-z0-9]+)+(?=[ \t]*[:=])").sub(
        lambda found: found[0].strip().replace("_", " ").capitalize(), text
    )


def _timed(fact: Told, interview: Invitation) -> Told:
    """An invitation with the time that the rest of the mail tells for its day."""
    start = str(fact.details.get("start") or "")
    if fact.kind != "invited" or interview.cancelled or (start and start[:10] != interview.start.date().isoformat()):
        return fact
    return replace(fact, details={**fact.details, "start": interview.start.isoformat()})


def _anchor(mail: Mail, text: str, known: Known, *, local: bool) -> Anchor:
    sent = mail.sent or known.now
    zone = places.zone_of(None if local else mail.sent, mail.sender, text, known.zone)
    country = known.country or places.country_of(mail.sender, text, zone)
    if local and mail.sent and zone:
        sent = mail.sent.replace(tzinfo=ZoneInfo(zone))
    at = sent or places.long_ago()
    return Anchor(
        sent=at.astimezone(ZoneInfo(zone)) if zone else at if at.tzinfo else at.replace(tzinfo=UTC),
        country=country,
        zone=zone,
        day_first=places.day_first(country) if country else places.day_first_in(text),
    )


def _without_letters(text: str, letters: tuple[str, ...]) -> str:
    """Cut at the letter that we sent, where it stands in the text as it was written."""
    for letter in letters[-50:]:
        first = next((line.strip() for line in letter.split("\n") if len(line.strip()) > 50), "")
        at = text.find(first[:50]) if first else -1
        if at > 20:
            start = text.rfind("\n", 0, at)
            return text[: max(0, start)]
    return text


_PERSONAL = (
    "invited",
    "offered",
    "rejected",
    "put_on_hold",
    "told_to_check_back",
    "asked_for",
    "decision_expected",
    "asked_not_to_contact",
)


def _about(mail: Mail, machine: str, facts: tuple[Told, ...], heard: Hearing, interview: Invitation | None) -> str:
    kinds = {fact.kind for fact in facts}
    if machine == "news":
        return "automatic" if kinds & {"rejected"} or receipts.acknowledges(heard) else "unrelated"
    if interview:
        return "invitation"
    if machine == "generated" and kinds <= {"acknowledged"} and _commercial(heard) and not receipts.acknowledges(heard):
        return "unrelated"
    if machine == "generated" and not kinds & {"rejected", "offered", "invited"} and matters.elsewhere(heard):
        return "unrelated"
    if machine in ("reply", "generated"):
        return "automatic" if not (kinds & {"invited", "offered"}) or machine == "reply" else "reply"
    if (not facts and not mail.pasted) or matters.elsewhere(heard):
        return "unrelated"
    if kinds <= {"acknowledged"} and (mail.pasted or _commercial(heard)) and not receipts.acknowledges(heard):
        return "unrelated"
    return "reply"


def _commercial(heard: Hearing) -> bool:
    return bool(
        pattern(
            r"\bunsubscribe\b|\bnewsletter\b|\b\d\d ?% off\b|view (?:this email )?in (?:your )?browser|"
            r"\b\d+ new jobs\b|\bviewed your profile\b|\b\d+ profile views?\b|"
            r"\bapply (?:now|today)\b|abbestellen|se désabonner|darse de baja"
        ).search(heard.whole)
    )


def _decided(facts: tuple[Told, ...]) -> bool:
    """Whether no interview follows any more, or not now."""
    return any(fact.kind in ("rejected", "offered", "put_on_hold") for fact in facts)


def _named(found: Invitation | None, known: Known, text: str) -> Invitation | None:
    """With the employer and the role of the candidacy where the words name neither, or name the very same."""
    if found is None:
        return None
    employer = (
        known.employer
        if known.employer and (not found.employer or known.employer.casefold() in text.casefold())
        else found.employer
    )
    role = known.role if known.role and (not found.role or known.role.casefold() in text.casefold()) else found.role
    return dataclasses.replace(found, employer=employer, role=role)


def _confidence(about: str, facts: tuple[Told, ...], interview: Invitation | None) -> float:
    if interview:
        return round(_sureness(interview) - 0.1, 1)
    if about == "unrelated":
        return 0.7
    undated = sum(
        fact.kind in ("decision_expected", "told_to_check_back")
        and not (fact.details.get("latest") or fact.details.get("on") or fact.details.get("earliest"))
        for fact in facts
    )
    return round(
        max(
            0.4,
            0.9
            - 0.1 * max(0, len(facts) - 1)
            - 0.2 * undated
            - 0.2 * all(fact.kind == "acknowledged" for fact in facts),
        ),
        1,
    )
