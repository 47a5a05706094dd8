"""An invitation, read: who asked the candidate to what, when, where, and with whom.

The order of reading is that of this page: the calendars in the file, their events, the people, the words, and then the
sessions of one day put together. Nothing is made up: what the file does not settle is None and named in `missing`.
Sources: RFC 5545 (calendar), RFC 5546 (cancelling and updating), RFC 6047 (calendars in mail).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from afterword.calendars.clock_told import on_its_clock
from afterword.calendars.envelope import MOST_BYTES, Envelope, open_envelope
from afterword.calendars.events import MOST_PEOPLE, Event, Listed, read_events
from afterword.calendars.firms import houses_of, vouched
from afterword.calendars.gatherings import is_for_all
from afterword.calendars.headline import Headline, firm_of_the_place, headline
from afterword.calendars.people import (
    Invited,
    candidate_among,
    domain,
    is_function,
    is_person,
    merged,
    name_of,
    part_of,
    private,
    same_name,
)
from afterword.calendars.pieces import Known
from afterword.calendars.setting import Setting, is_located, is_meeting, setting
from afterword.calendars.told import title_told, told_people
from afterword.calendars.venues import place_told
from afterword.calendars.words import INTERVIEW, OTHER_EVENTS
from afterword.errors import BadInput
from afterword.writing.expressions import pattern

__all__ = ["MOST_BYTES", "CoveringMail", "Invitation", "Invited", "read_invitations", "understood"]

MOST_TOLD = 400_000
"""Characters that all events of a file tell together: an export of years of interviews comes to half of it."""
A_NAME = 100
"""As many characters somebody listed counts for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveringMail:
    """The mail that an invitation came in, so that the first letter to who wrote it can stand beneath it.

    `writers` are the addresses of From and Reply-To, in lower case; `references` Message-IDs, oldest first; `at` is
    aware, or None where the mail has no date.
    """

    message_id: str
    subject: str = ""
    writers: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """One interview as its invitation tells it.

    `start` and `end` are aware, on the clock of `zone` (IANA). `format` is "phone", "video", "onsite", "panel" or
    "informational". `phone` is a number that the candidate may dial, never the candidate's own. `missing` names what
    the file does not settle: "employer", "role", "people", "end" (an hour is assumed), "email of NAME", "name of NAME"
    (derived from the address, to be checked). `likely` is False where no word of an interview stands in the event.
    `mail` is what it came in, where that was a mail with an id.
    """

    uid: str
    sequence: int
    cancelled: bool
    employer: str | None
    role: str | None
    start: datetime
    end: datetime
    zone: str
    format: str | None
    place: str | None
    link: str | None
    phone: str | None
    round: int | None
    people: tuple[Invited, ...]
    missing: tuple[str, ...]
    likely: bool = True
    mail: CoveringMail | None = None

    def as_json(self) -> dict[str, Any]:
        """The `interview` of the contract, section 3."""
        return {
            "employer": self.employer,
            "role": self.role,
            "start": self.start.isoformat(),
            "end": self.end.isoformat(),
            "zone": self.zone,
            "format": self.format,
            "place": self.place,
            "link": self.link,
            "phone": self.phone,
            "round": self.round,
            "people": [
                {"name": each.name, "title": each.title, "email": each.email, "phone": each.phone, "part": each.part}
                for each in self.people
            ],
            "cancelled": self.cancelled,
        }


def read_invitations(data: bytes, name: str, me: str | None = None, zone: str | None = None) -> tuple[Invitation, ...]:
    """The interviews in `data`: a calendar file, or a mail that carries one; in the order of their start.

    `name` is what the file is called in messages. `me` is the candidate's address. `zone` (IANA, or as Windows calls
    it) is the caller's word for times without a zone, or in one that nobody knows; the file's own X-WR-TIMEZONE comes
    before it. Raises `BadInput`, one sentence that says what, where and how to mend it, and nothing else.
    """
    envelope = open_envelope(data, name)
    events = read_events(envelope.calendars, name, zone)
    if sum(len(event.description) + A_NAME * len(event.attendees) for event in events) > MOST_TOLD:
        raise BadInput(
            f"{name} holds {len(events)} events that say more than an export of interviews does: save the interview "
            "alone as a file."
        )
    alone = len(events) == 1
    body = envelope.body if alone else ""
    return _by_visit(
        [_invitation(_located(on_its_clock(event, body)), envelope if alone else None, me) for event in events]
    )


def _located(event: Event) -> Event:
    """With the place that its words tell, where its own line for that has none and nothing is held from afar."""
    if is_located(event):
        return event
    place = place_told(event.description[:8000])
    named = pattern(r"[A-ZÀ-Ý\d]").search(place)  # "the front desk" may be anybody's
    return replace(event, location=place) if named else event


def understood(
    event: Event, subject: str = "", to: tuple[str, ...] = (), me: str | None = None, links: tuple[str, ...] = ()
) -> Invitation:
    """An event that stands in no calendar, understood as one that does: an interview that a mail tells in sentences.

    `subject` and `to` (addresses) are the mail's, `links` where the links of its page lead to.
    """
    if links and not event.links:
        spoken = "\n".join(f"join {link}" for link in links if is_meeting(link))
        event = replace(event, description=f"{event.description}\n{spoken}" if spoken else event.description)
    return _invitation(event, Envelope(calendars=(), subject=subject, to=to), me)


def _invitation(event: Event, envelope: Envelope | None, me: str | None) -> Invitation:
    subject, to = (envelope.subject, envelope.to) if envelope else ("", ())
    if envelope and envelope.body and event.description.strip()[:60] not in envelope.body:
        # the mail tells what the entry leaves out
        event = replace(event, description=f"{event.description}\n{envelope.body[:6000]}")
    own, candidate = candidate_among(event, me, to)
    listed = _listed(event, own)
    said = event
    if envelope and envelope.body and not event.description.strip():  # the mail alone tells with whom
        said = replace(event, description=envelope.body[:6000])
    told = told_people(said, candidate, tuple(name for each in listed if (name := name_of(each).name)))
    hosts = (event.organizer,) if event.organizer else ()  # also a machine's address tells which name is the employer's
    addresses: list[str] = [each.email for each in (*listed, *told, *hosts) if each.email not in own]
    houses = houses_of(domain(email) for email in addresses if email and not private(email))
    told = tuple(each for each in told if each.email or not vouched(each.name, houses))  # "Interview with Maple Ledger"
    named = dict.fromkeys([*(name_of(each).name for each in listed), *(each.name for each in told)])
    named = dict.fromkeys(name for name in named if not is_function(name))
    names = tuple(name for name in named if name)
    words = event.description or (envelope.body if envelope else "")
    found = headline(
        event.summary, words, event.location, subject, Known(names=names, candidate=candidate, houses=houses)
    )
    if not found.employer and (envelope is None or envelope.calendars):
        found = replace(found, employer=firm_of_the_place(event.location))
    people = _people(said, listed, told, own, found.role)
    return _settled(event, setting(event, subject), found, people, _derived(listed))


def _listed(event: Event, own: frozenset[str]) -> tuple[Listed, ...]:
    """The organiser and the attendees, each once, without the candidate and whatever is no person."""
    everyone = [*([event.organizer] if event.organizer else []), *event.attendees]
    if event.cancelled:  # whoever said no to what is called off would have come
        everyone = [replace(each, status="") if each.status == "DECLINED" else each for each in everyone]
    kept: dict[str, Listed] = {}
    for each in everyone:
        key = each.email or each.name.casefold()
        if not key or each.email in own or not is_person(each):
            continue
        if key not in kept or (not name_of(kept[key]).name and name_of(each).name):
            kept[key] = each
    refused = {each.email for each in everyone if each.status == "DECLINED" and each.email}
    return tuple(each for each in kept.values() if each.email not in refused)


def _people(
    event: Event, listed: tuple[Listed, ...], told: tuple[Invited, ...], own: frozenset[str], role: str | None
) -> tuple[Invited, ...]:
    """Interviewers first, in the order of the file; whoever only arranges it stands last."""
    host = event.organizer.email or event.organizer.name.casefold() if event.organizer else ""
    attending: list[Invited] = []
    arranging: list[Invited] = []
    for each in listed:
        named = name_of(each)
        title = title_told(named.name, event.description, role) or named.title
        part = part_of(f"{title} {each.name}") or ("coordinator" if each.role == "NON-PARTICIPANT" else "interviewer")
        person = Invited(name=named.name, email=each.email, title=title, part=part)
        (arranging if (each.email or each.name.casefold()) == host else attending).append(person)
    others = merged([*attending, *(each for each in told if each.email not in own)])
    for person in arranging:
        themselves = next(
            (each for each in others if each.email == person.email or same_name(each.name, person.name)), None
        )
        only = not any(
            each.part not in {"coordinator", "recruiter", "assistant"} for each in others if each is not themselves
        )
        if themselves is None and person.part == "interviewer" and (not only or is_function(person.name)):
            person = replace(person, part="coordinator")
        others = merged([*others, person])
    return others


def _derived(listed: Iterable[Listed]) -> tuple[str, ...]:
    return tuple(named.name for each in listed if (named := name_of(each)).derived)


def _settled(
    event: Event, held: Setting, found: Headline, people: tuple[Invited, ...], derived: tuple[str, ...]
) -> Invitation:
    told = bool(INTERVIEW.search(f"{event.summary}\n{event.description}")) or bool(found.role and people)
    likely = told and not is_for_all(event.summary, OTHER_EVENTS)
    return Invitation(
        uid=event.uid,
        sequence=event.sequence,
        cancelled=event.cancelled,
        employer=found.employer,
        role=found.role,
        start=event.start,
        end=event.end,
        zone=event.zone,
        format=held.format,
        place=held.place,
        link=held.link,
        phone=held.phone,
        round=held.round,
        people=people,
        likely=likely,
        missing=_missing(found, people, derived, measured=event.measured),
    )


def _missing(found: Headline, people: Iterable[Invited], derived: Iterable[str], *, measured: bool) -> tuple[str, ...]:
    people = tuple(people)
    return (
        *(["employer"] if not found.employer else []),
        *(["role"] if not found.role else []),
        *(["people"] if all(is_function(each.name) for each in people) else []),
        *([] if measured else ["end"]),
        *(f"email of {each.name}" for each in people if not each.email),
        *(f"name of {name}" for name in derived if any(each.name == name for each in people)),
        *(f"name of {each.email}" for each in people if not each.name),
    )


def _by_visit(sessions: Iterable[Invitation]) -> tuple[Invitation, ...]:
    """Sessions of one day with one employer are one interview, from the first start to the last end."""
    visits: list[Invitation] = []
    for session in sessions:
        at = next((at for at, visit in enumerate(visits) if _one_visit(visit, session)), None)
        if at is None:
            visits.append(session)
        else:
            visits[at] = _joined(visits[at], session)
    return tuple(visits)


def _one_visit(visit: Invitation, session: Invitation) -> bool:
    if (
        visit.start.date() != session.start.astimezone(visit.start.tzinfo).date()
        or visit.cancelled != session.cancelled
    ):
        return False
    houses = [
        {domain(each.email) for each in one.people if each.email and not private(each.email)}
        for one in (visit, session)
    ]
    if visit.employer and session.employer:
        one_house = bool(houses[0] & houses[1]) and bool(visit.place) and visit.place == session.place
        return visit.employer.casefold() == session.employer.casefold() or one_house
    if houses[0] & houses[1]:
        return True
    same_role = bool(visit.role and session.role) and (visit.role or "").casefold() == (session.role or "").casefold()
    same_place = bool(visit.place) and visit.place == session.place
    return visit.likely and session.likely and (same_role or same_place)


def _joined(visit: Invitation, session: Invitation) -> Invitation:
    people = merged([*visit.people, *session.people])[:MOST_PEOPLE]
    found = Headline(employer=visit.employer or session.employer, role=visit.role or session.role)
    kept = [*visit.missing, *(each for each in session.missing if each not in visit.missing)]
    derived = [each.removeprefix("name of ") for each in kept if each.startswith("name of ")]
    return replace(
        visit,
        sequence=max(visit.sequence, session.sequence),
        employer=found.employer,
        role=found.role,
        people=people,
        end=max(visit.end, session.end, key=lambda end: end.astimezone(UTC)).astimezone(visit.end.tzinfo),
        format=visit.format or session.format,
        place=visit.place or session.place,
        link=visit.link or session.link,
        phone=visit.phone or session.phone,
        round=visit.round or session.round,
        likely=visit.likely or session.likely,
        missing=_missing(found, people, derived, measured="end" not in kept),
    )
