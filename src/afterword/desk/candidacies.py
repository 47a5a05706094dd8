"""Taking in an invitation: who, where and when, once, however often it comes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from afterword.calendars.invitations import CoveringMail, Invitation, Invited
from afterword.calendars.numbers import country_near
from afterword.calendars.numbers import country_of as country_of  # for those who know it from here
from afterword.core import clock, shapes
from afterword.core.facts import Corrected, Retracted
from afterword.core.records import Candidacy, Person
from afterword.core.story import Story, as_they_stand
from afterword.desk.house import House, fact, readable_id, replan, same_everywhere, story_of
from afterword.errors import BadInput
from afterword.store import lines
from afterword.store.database import Tx
from afterword.writing.telephone import number

ARRANGES = frozenset({"coordinator", "recruiter", "assistant", "referrer", "agency_consultant"})
"""Parts that were not in the room, whatever the calendar says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """What the candidate adds to an invitation, or sets right in it."""

    employer: str = ""
    role: str = ""
    country: str = ""
    region: str = ""
    sector: str = ""
    source: str = ""
    candidacy: str = ""
    people: tuple[Invited, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came of it. `what` is "added", "updated", "cancelled" or "unchanged"; `missing`: what nobody knows.

    `is_new`: the candidacy was not there before.
    """

    what: str
    candidacy: Candidacy
    interview: str
    start: datetime
    end: datetime
    people: tuple[Person, ...]
    missing: tuple[str, ...] = ()
    assumed: tuple[str, ...] = field(default=())
    is_new: bool = False


def take_in(house: House, invitation: Invitation, particulars: Particulars, now: datetime) -> Taken:
    """Write an invitation down: a new interview, a change of a known one, or its cancelling.

    The same event (UID) again with nothing new is "unchanged". Raises `BadInput` where no employer is known.
    """
    with house.store.transaction() as tx:
        return written_down(tx, invitation, particulars, now)


def written_down(tx: Tx, invitation: Invitation, particulars: Particulars, now: datetime) -> Taken:
    """The same, in a transaction that is under way: what a reply says is written down with the word on it."""
    interview = same_everywhere("interview", invitation.uid)
    known, before = lines.find(tx, "fact", interview), lines.ids(tx, "candidacy")
    if known is None and invitation.cancelled:
        raise BadInput("This cancels an interview that was never added, so there is nothing to cancel.")
    candidacy, assumed = _candidacy(tx, invitation, particulars, known)
    people = _people(tx, candidacy, (*invitation.people, *particulars.people))
    told = _told(invitation, [person.id for person in people if person.part not in ARRANGES])
    if known is None:
        lines.append(tx, fact("interview_held", candidacy.id, now=now, id=interview, source="invitation", **told))
        what = "added"
    else:
        what = _again(tx, candidacy.id, interview, invitation, told, now)
    replan(tx, candidacy.id)
    story = story_of(tx, candidacy.id)
    return Taken(
        what=what,
        candidacy=story.candidacy,
        interview=interview,
        start=invitation.start,
        end=invitation.end,
        people=people,
        missing=_missing(story, people),
        assumed=assumed,
        is_new=candidacy.id not in before,
    )


def _candidacy(
    tx: Tx, invitation: Invitation, particulars: Particulars, known: Any
) -> tuple[Candidacy, tuple[str, ...]]:
    """The candidacy that the invitation belongs to: known, named, recognised or new; and what was assumed for it."""
    employer = particulars.employer or invitation.employer or ""
    role = particulars.role or invitation.role or ""
    id = known["candidacy"] if known else particulars.candidacy or _recognised(tx, invitation, employer, role)
    assumed: tuple[str, ...] = ()
    if id:
        body = dict(story_of(tx, id).candidacy.raw)
        body |= {key: said for key, said in _said(particulars).items() if said}
        if not body.get("role") and role:
            body["role"] = role
    else:
        if not employer:
            raise BadInput("The invitation does not say who the employer is. Name it: --employer 'Northwind'.")
        country = particulars.country or country_of(invitation.zone)
        if country and not particulars.country:
            assumed = (f"country {country}, from the time zone {invitation.zone}",)
        body = {
            "record": "candidacy",
            "id": readable_id(employer, lines.ids(tx, "candidacy")),
            "employer": employer,
            "role": role,
            "zone": invitation.zone,
            "country": country,
            "source": particulars.source or "direct",
            **{key: said for key in ("region", "sector") if (said := getattr(particulars, key))},
        }
    clock.zone(body["zone"])
    lines.put(tx, body)
    return story_of(tx, body["id"]).candidacy, assumed


def _said(particulars: Particulars) -> dict[str, str]:
    return {
        "employer": particulars.employer,
        "role": particulars.role,
        "country": particulars.country,
        "region": particulars.region,
        "sector": particulars.sector,
        "source": particulars.source,
    }


def _recognised(tx: Tx, invitation: Invitation, employer: str, role: str) -> str:
    """A further round of a known candidacy: the same employer and no other role, or somebody met there already."""
    journal = lines.records(tx, "candidacy")
    for candidacy in journal.candidacies:
        same_employer = employer and candidacy.employer.casefold() == employer.casefold()
        if same_employer and (not role or not candidacy.role or candidacy.role.casefold() == role.casefold()):
            return candidacy.id
    invited = {person.email.casefold() for person in invitation.people if person.email}
    if employer or not invited:
        return ""
    met = {person.candidacy for person in lines.records(tx, "person").people if person.email.casefold() in invited}
    return met.pop() if len(met) == 1 else ""


def _people(tx: Tx, candidacy: Candidacy, invited: Iterable[Invited]) -> tuple[Person, ...]:
    """The people of an invitation as records, each once: by address, else by name. What is known already stays.

    A number is kept in the form that is dialled from anywhere. It was given to be reached by, not to be called after
    the interview: that may_call only the candidate says.
    """
    known = {person.id: person for person in story_of(tx, candidacy.id).people}
    taken = lines.ids(tx, "person")
    found: dict[str, Person] = {}
    for each in invited:
        same = next((person for person in known.values() if _is(person, each)), None)
        phone = _dialled(each, candidacy.country)
        if same is None:
            name = each.name or each.email
            body: dict[str, Any] = {
                "record": "person", "id": readable_id(name, taken), "candidacy": candidacy.id, "name": name,
                "title": each.title, "part": each.part, "email": each.email,
                "email_source": "invitation" if each.email else "",
                "phone": phone or None, "zone": None, "greeting": None,
            }  # fmt: skip
        else:
            body = dict(same.raw)
            said = {"email": each.email, "title": each.title, "phone": phone}
            body |= {key: words for key, words in said.items() if words and not body.get(key)}
        lines.put(tx, body)
        person: Person = shapes.read(Person, body)
        taken.add(person.id)
        known[person.id] = found[person.id] = person
    return tuple(found.values())


def _dialled(invited: Invited, country: str) -> str:
    """Their number as it is dialled from anywhere, or "" where none that could be is told."""
    told = number(invited.phone, country_near(invited.email, "") or country) if invited.phone else None
    return told.shown if told else ""


def _is(person: Person, invited: Invited) -> bool:
    if person.email and invited.email:
        return invited.email.casefold() in person.emails
    return bool(invited.name) and person.name.casefold() == invited.name.casefold()


def _told(invitation: Invitation, with_: list[str]) -> dict[str, Any]:
    """What the invitation says, as keys of the fact."""
    return {
        "at": invitation.end,
        "start": invitation.start.isoformat(),
        "zone": invitation.zone,
        "round": invitation.round,
        "format": invitation.format,
        "with": with_,
        "place": invitation.place,
        "link": invitation.link,
        "uid": invitation.uid,
        "sequence": invitation.sequence,
        "mail": _came_in(invitation.mail),
    }


def _came_in(mail: CoveringMail | None) -> dict[str, Any] | None:
    """The mail that brought it, as the journal keeps it: the first letter to who wrote it stands beneath it."""
    if mail is None:
        return None
    at = {"at": mail.at.isoformat()} if mail.at else {}
    return {
        "message_id": mail.message_id, "subject": mail.subject, "from": list(mail.writers),
        "references": list(mail.references), **at,
    }  # fmt: skip


def _again(tx: Tx, candidacy: str, interview: str, invitation: Invitation, told: dict[str, Any], now: datetime) -> str:
    """The same event once more: corrected where it says something new, retracted where it is cancelled."""
    journal = lines.of_candidacies(tx, [candidacy])
    about = [each for each in journal.facts if isinstance(each, Corrected | Retracted) and each.target == interview]
    newest = max([sequence_of(each.raw) for each in about], default=-1)
    original = lines.find(tx, "fact", interview) or {}
    if invitation.sequence < max(newest, sequence_of(original)):
        return "unchanged"  # an older version, delivered late
    stands = next((each for each in as_they_stand(journal.facts) if each.id == interview), None)
    marks = {"source": "invitation", "sequence": invitation.sequence}
    if invitation.cancelled:
        if stands is None:
            return "unchanged"
        id = same_everywhere("cancelled", invitation.uid, str(invitation.sequence))
        lines.append(tx, fact("retracted", candidacy, now, now, id=id, target=interview, **marks))
        return "cancelled"
    if stands is None:  # cancelled before, and now on again
        for each in about:
            if isinstance(each, Retracted):
                id = same_everywhere("on again", each.id, str(invitation.sequence))
                lines.append(tx, fact("retracted", candidacy, now, now, id=id, target=each.id, **marks))
    new = {key: value for key, value in {**told, "at": invitation.end.isoformat()}.items() if value is not None}
    current = dict(stands.raw) if stands else dict(original)
    if current.get("mail"):
        new.pop("mail", None)  # the mail that brought it first; the same once more in another tells nothing new
    changed = {key: value for key, value in new.items() if current.get(key) != value and key != "sequence"}
    if changed:
        digest = json.dumps(changed, sort_keys=True, ensure_ascii=False)
        id = same_everywhere("corrected", invitation.uid, str(invitation.sequence), digest)
        lines.append(tx, fact("corrected", candidacy, now, now, id=id, target=interview, new=changed, **marks))
    return "updated" if changed or stands is None else "unchanged"


def sequence_of(body: Any) -> int:
    """The SEQUENCE that a line was read from; 0 where it was none."""
    found = body.get("sequence")
    return found if isinstance(found, int) else 0


def _missing(story: Story, people: Iterable[Person]) -> tuple[str, ...]:
    """What nobody knows yet, in words."""
    everybody = tuple(people)
    lacks = [] if story.candidacy.role else ["the role"]
    if not any(person.part not in ARRANGES for person in everybody):
        lacks.append("who interviews")
    lacks += [f"an address for {person.name}" for person in everybody if not person.email]
    lacks += [f"the title of {person.name}" for person in everybody if not person.title]
    return tuple(lacks)
